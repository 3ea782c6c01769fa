//! A process killed in the middle of an import leaves whole imports.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::{Desk, count};

const ROWS: u64 = 600;
const KILLS_PER_FILE: u64 = 10;
const FILES: u64 = 10;

fn list(number: u64) -> String {
    let mut text = String::from("id,name,region,town,employees,competences\n");
    for row in 0..ROWS {
        // Every third row changes a record of the list before.
        let key = if row % 3 == 0 && number > 0 { (number - 1) * ROWS + row } else { number * ROWS + row };
        text.push_str(&format!("k{key},Firm {key},AT221,Graz,{},casting;machining\n", key % 300));
    }
    text
}

/// Imports lists into one file, each killed after a while, until enough were killed; returns how many
/// were cut short and how many came in all the same.
fn killed_imports(seed: u64) -> (u64, u64) {
    let desk = Desk::new();
    let mut chance = seed;
    desk.write("first.csv", list(0));
    let began = Instant::now();
    desk.ok("import members first.csv --into killed.milieu");
    let whole = began.elapsed();
    let (mut cut, mut done) = (0, 0);
    for number in 1..=KILLS_PER_FILE {
        let name = format!("list-{number}.csv");
        desk.write(&name, list(number));
        let mut child = desk
            .command(&["import", "members", &name, "--into", "killed.milieu"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // A linear congruential generator will do for moments.
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let wait = whole.as_micros() as u64 * ((chance >> 33) % 1000) / 1000;
        std::thread::sleep(Duration::from_micros(wait));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(desk.ok("check killed.milieu"), "The file is sound.\n");
        let history = desk.json("history killed.milieu");
        let events = history["events"].as_array().unwrap();
        let came_in = events[0]["subject"] == name.as_str();
        if came_in {
            assert_eq!(events[0]["kind"], "import");
            done += 1;
        } else {
            cut += 1;
        }
        assert_eq!(events.len() as u64, 1 + done);
        // All rows of every import that is in the history, and of no other.
        let seen = desk.json("info killed.milieu");
        let numbers = events.iter().map(|e| match e["subject"].as_str().unwrap() {
            "first.csv" => 0,
            name => name.trim_start_matches("list-").trim_end_matches(".csv").parse::<u64>().unwrap(),
        });
        let mut keys = std::collections::BTreeSet::new();
        for number in numbers {
            keys.extend((0..ROWS).map(|row| match row % 3 == 0 && number > 0 {
                true => (number - 1) * ROWS + row,
                false => number * ROWS + row,
            }));
        }
        assert_eq!(count(&seen, "actor"), keys.len() as u64);
        // A competence is told by its source, so every list brings its own.
        assert_eq!(count(&seen, "competence"), 2 * ROWS * (1 + done));
        assert_eq!(count(&seen, "source"), 1 + done);
    }
    // After all that, the file takes an import as any other.
    desk.write("last.csv", list(KILLS_PER_FILE + 1));
    desk.ok("import members last.csv --into killed.milieu");
    (cut, done)
}

#[test]
fn a_hundred_killed_imports_leave_whole_ones() {
    let halves: Vec<_> = (0..2)
        .map(|half| {
            std::thread::spawn(move || {
                (0..FILES / 2)
                    .map(|file| killed_imports(0x5EED + half * 100 + file))
                    .fold((0, 0), |(a, b), (c, d)| (a + c, b + d))
            })
        })
        .collect();
    let (mut cut, mut done) = (0, 0);
    for half in halves {
        let (c, d) = half.join().expect("no import was left half done");
        cut += c;
        done += d;
    }
    assert_eq!(cut + done, FILES * KILLS_PER_FILE);
    assert!(cut >= 20, "only {cut} of the imports were still running when they were killed");
}

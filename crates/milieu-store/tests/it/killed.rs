//! A process killed at any moment leaves a whole number of commands.

use std::path::Path;
use std::process::{Child, Command as Process, Stdio};
use std::time::{Duration, Instant};

use milieu_store::{OpenMode, Store};
use milieu_territory::{Actor, Change, Command, CommandKind, Record, Statistic, Table, Territory};
use milieu_vocabulary::RegionCode;

/// Names the file a child process is to write to.
const FILE: &str = "MILIEU_STORE_TEST_FILE";

const RECORDS: usize = 400;

/// The command that follows `number` earlier ones; the same every time. It adds records,
/// changes records of the commands before it, and removes some.
fn command(number: usize, territory: &Territory) -> Command {
    let mut changes = Vec::new();
    for i in 0..RECORDS {
        let name = format!("actor {i} as import {number} has it");
        let key = format!("a{:05}", (number * 37 + i * 7) % (RECORDS * 2));
        changes.push(Change::Put(Record::Actor(Box::new(Actor { key, name, ..Actor::default() }))));
        changes.push(Change::Put(Record::Statistic(Statistic {
            region: RegionCode::parse("AT22").expect("a region code"),
            variable: format!("v{i}"),
            sector: None,
            breakdown: None,
            year: 2000 + (number % 3) as i32,
            value: Some(number as f64),
            unit: None,
            flag: None,
            region_scheme: None,
            source: None,
        })));
    }
    let gone: Vec<Change> =
        territory.actors.keys().step_by(5).map(|key| Change::Remove(Table::Actor, key.clone())).collect();
    changes.splice(0..0, gone);
    Command::new(CommandKind::Import, format!("import {number}"), changes)
}

/// Runs in a process of its own: imports without end.
#[test]
#[ignore = "started by the test below, as a process to be killed"]
fn imports_without_end() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let mut store = Store::open(path, OpenMode::ReadWrite).unwrap();
    let mut number = store.history().unwrap().len();
    let mut territory = store.load().unwrap();
    loop {
        let command = command(number, &territory);
        territory.apply(&command).unwrap();
        store.apply(&command).unwrap();
        number += 1;
    }
}

pub fn child(test: &str, path: &Path) -> Child {
    Process::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--ignored", "--nocapture"])
        .env(FILE, path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_killed_import_leaves_whole_commands() {
    const FILES: u64 = 10;
    const KILLS_PER_FILE: u64 = 10;
    let folder = tempfile::tempdir().unwrap();
    let (mut interrupted, mut finished) = (0, 0);
    let mut chance: u64 = 0x5EED;
    for file in 0..FILES {
        let path = folder.path().join(format!("killed-{file}.milieu"));
        Store::create(&path).unwrap().close().unwrap();
        let mut model = Territory::default();
        let mut commands = 0;
        for _ in 0..KILLS_PER_FILE {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let mut journal = path.clone().into_os_string();
            journal.push("-journal");
            let journal = Path::new(&journal);
            let mut process = child("killed::imports_without_end", &path);
            // A journal is there while a command is being written: the process is at work.
            let start = Instant::now();
            while !journal.exists() {
                assert!(start.elapsed() < Duration::from_secs(30), "the process never began to write");
                std::thread::sleep(Duration::from_micros(200));
            }
            std::thread::sleep(Duration::from_micros((chance >> 33) % 50_000));
            process.kill().unwrap();
            process.wait().unwrap();
            interrupted += usize::from(journal.exists());

            let mut store = Store::open(&path, OpenMode::ReadWrite).unwrap();
            let problems = store.check().unwrap();
            assert!(problems.is_empty(), "{problems:?}");
            let there = store.history().unwrap().len();
            assert!(there >= commands, "{there} commands, of {commands} seen before");
            for number in commands..there {
                let command = command(number, &model);
                model.apply(&command).unwrap();
            }
            commands = there;
            assert_eq!(store.load().unwrap(), model);
        }
        finished += commands;
    }
    // Kills between two commands prove little; some must have hit a command half-way.
    assert!(finished >= 20, "only {finished} commands were ever finished");
    assert!(interrupted >= 10, "only {interrupted} kills hit a command half-way");
}

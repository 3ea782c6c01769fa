//! The same imports by the program and by the scripts a researcher writes today, in turns on the
//! same machine: time and peak memory, median of five, and their ratios.
//!
//! `cargo xtask bench peers` prepares the Python environment of the peer and starts this. Without
//! `MILIEU_PEER_PYTHON` the program is measured alone. Peak memory is taken by GNU time
//! (`/usr/bin/time`) where there is one.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "what a benchmark found is printed")]

mod input;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use input::{PROGRAM, cordis, folder, member_list, run};

const ROUNDS: usize = 5;
const GNU_TIME: &str = "/usr/bin/time";
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/import_peer.py");

/// One task, done by the program and by the peer.
struct Task {
    name: &'static str,
    /// Arguments of the program before its output file.
    ours: Vec<PathBuf>,
    /// Arguments of the script before its output file.
    theirs: Vec<PathBuf>,
}

/// What one side took, run by run.
#[derive(Default)]
struct Measured {
    seconds: Vec<f64>,
    megabytes: Vec<f64>,
    said: String,
}

fn main() {
    // Tests start benchmarks without this flag; there is nothing to test here.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let python = std::env::var_os("MILIEU_PEER_PYTHON").map(PathBuf::from);
    if python.is_none() {
        eprintln!("MILIEU_PEER_PYTHON is not set: measuring without the peer (see cargo xtask bench peers).");
    }
    if !Path::new(GNU_TIME).is_file() {
        eprintln!("No {GNU_TIME}: peak memory is not measured.");
    }
    println!("| task | s | MB | peer s | peer MB | time ratio | memory ratio |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let mut said = Vec::new();
    for task in tasks() {
        let (ours, theirs) = measure(&task, python.as_deref());
        println!(
            "| {} | {} | {} | {} | {} | {} | {} |",
            task.name,
            cell(&ours.seconds, 2),
            cell(&ours.megabytes, 0),
            cell(&theirs.seconds, 2),
            cell(&theirs.megabytes, 0),
            ratio(&ours.seconds, &theirs.seconds),
            ratio(&ours.megabytes, &theirs.megabytes),
        );
        said.push((task.name, ours.said, theirs.said));
    }
    for (name, ours, theirs) in said {
        println!("\n{name}\nmilieu: {ours}\npeer: {theirs}");
    }
}

fn tasks() -> Vec<Task> {
    let mut tasks = Vec::new();
    match cordis() {
        Some(files) => tasks.push(Task {
            name: "CORDIS, 144,726 participations",
            ours: ["import", "cordis"].into_iter().map(PathBuf::from).chain(files.clone()).collect(),
            theirs: [PathBuf::from("cordis")].into_iter().chain(files).collect(),
        }),
        None => {
            eprintln!("MILIEU_DATA does not name the folder of reference data: CORDIS is left out.");
        }
    }
    let list = member_list();
    tasks.push(Task {
        name: "workbook of 5,000 rows",
        ours: ["import", "members"].into_iter().map(PathBuf::from).chain([list.clone()]).collect(),
        theirs: vec![PathBuf::from("workbook"), list],
    });
    tasks
}

/// Both sides in turns.
fn measure(task: &Task, python: Option<&Path>) -> (Measured, Measured) {
    let (mut ours, mut theirs) = (Measured::default(), Measured::default());
    for _ in 0..ROUNDS {
        let file = folder().join("turn.milieu");
        let mut arguments: Vec<&OsStr> = task.ours.iter().map(|a| a.as_os_str()).collect();
        arguments.extend([OsStr::new("--into"), file.as_os_str()]);
        once(Path::new(PROGRAM), &arguments, &file, &mut ours);
        if let Some(python) = python {
            let file = folder().join("turn.sqlite");
            let mut arguments = vec![OsStr::new(SCRIPT)];
            arguments.extend(task.theirs.iter().map(|a| a.as_os_str()));
            arguments.push(file.as_os_str());
            once(python, &arguments, &file, &mut theirs);
        }
    }
    (ours, theirs)
}

/// One run into a file that is not there before.
fn once(program: &Path, arguments: &[&OsStr], file: &Path, measured: &mut Measured) {
    if file.exists() {
        std::fs::remove_file(file).expect("an old file goes");
    }
    let peak = folder().join("peak");
    let mut command = if Path::new(GNU_TIME).is_file() {
        let mut command = Command::new(GNU_TIME);
        command.args(["-f", "%M", "-o"]).arg(&peak).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.args(arguments);
    let start = Instant::now();
    measured.said = run(&mut command);
    measured.seconds.push(start.elapsed().as_secs_f64());
    let kibibytes = std::fs::read_to_string(&peak).ok().and_then(|text| text.trim().parse::<f64>().ok());
    measured.megabytes.extend(kibibytes.map(|k| k * 1024.0 / 1e6));
}

fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

/// Median, least and most.
fn cell(values: &[f64], digits: usize) -> String {
    let Some(middle) = median(values) else { return "not measured".to_owned() };
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    format!("{middle:.digits$} ({least:.digits$}–{most:.digits$})")
}

/// What the program took for each unit the peer took.
fn ratio(ours: &[f64], theirs: &[f64]) -> String {
    match (median(ours), median(theirs)) {
        (Some(a), Some(b)) if b > 0.0 => format!("{:.2}", a / b),
        _ => "–".to_owned(),
    }
}

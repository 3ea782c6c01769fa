//! The library that a researcher can run here without R: cusna, on the processor.

use std::path::Path;
use std::process::Command;

use milieu_ties::Model;
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::estimate::model;
use crate::process::{median, number, numbers, ours, run, said, seconds};
use crate::reference::Recorded;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/ties_peers/peer.py");
const SIMULATED: &str = "b1-s50-triadic-covariate";
const ESTIMATED: &str = "a-s50-basic";
const SIMULATIONS: usize = 1000;
const ROUNDS: usize = 3;

/// The inside of a process: simulates a case at the recorded estimates, with scores.
pub fn measure(arguments: &[&str]) -> Value {
    let [folder, count] = arguments else { panic!("a folder and a count") };
    let model = model(folder);
    let theta = at_recorded(&model, &Recorded::read(Path::new(folder)).expect("recorded estimates"));
    let count: usize = count.parse().expect("a count");
    let mut clock = Clock::default();
    let simulations = clock.time(|| model.simulate(&theta, count, 1).expect("it can be simulated"));
    let statistics = simulations.statistics();
    let names: Vec<&str> = model.parameters().iter().map(|p| p.name.as_str()).collect();
    let means: Vec<f64> =
        (0..names.len()).map(|k| statistics.iter().map(|row| row[k]).sum::<f64>() / count as f64).collect();
    said(&clock, json!({ "names": names, "means": means }))
}

fn at_recorded(model: &Model, recorded: &Recorded) -> Vec<f64> {
    let value = |name: &str| {
        let at = recorded.names.iter().position(|of| of == name).expect("every parameter is recorded");
        recorded.theta[at]
    };
    model.parameters().iter().map(|parameter| value(&parameter.name)).collect()
}

fn theirs(python: &Path, task: &str, folder: &str, threads: usize) -> Result<Value, String> {
    let mut command = Command::new(python);
    command.args([SCRIPT, task, folder, "--simulations", &SIMULATIONS.to_string()]);
    for library in ["NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"] {
        command.env(library, threads.to_string());
    }
    run(&mut command)
}

/// Both sides in turns: simulations of one case, the whole estimation of another.
pub fn print(folder: &Path, python: &Path) {
    if let Err(problem) = simulations(&folder.join(SIMULATED), python) {
        eprintln!("simulations against the peer failed: {problem}");
    }
    if let Err(problem) = estimation(&folder.join(ESTIMATED), python) {
        eprintln!("estimation against the peer failed: {problem}");
    }
}

fn simulations(folder: &Path, python: &Path) -> Result<(), String> {
    let path = folder.to_str().ok_or("the path is not readable")?;
    let (mut us, mut them) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        us.push(ours(&["simulate", path, &SIMULATIONS.to_string()], 1)?);
        them.push(theirs(python, "simulate", path, 1)?);
    }
    let each = |runs: &[Value]| median(runs.iter().map(|run| number(&run["cpu"]))) / SIMULATIONS as f64;
    println!("\nOne simulation of {SIMULATED} with scores, 1 thread, milliseconds of processor time\n");
    println!("| Milieu | cusna | ratio |\n| ---: | ---: | ---: |");
    println!("| {:.3} | {:.2} | {:.0} |", each(&us) * 1e3, each(&them) * 1e3, each(&them) / each(&us));
    println!("\nMeans of {SIMULATIONS} simulations:\n");
    side_by_side(&us[0]["found"], &them[0]["found"], "means");
    Ok(())
}

fn estimation(folder: &Path, python: &Path) -> Result<(), String> {
    let path = folder.to_str().ok_or("the path is not readable")?;
    let us = ours(&["estimate", path, "1"], 2)?;
    let them = theirs(python, "estimate", path, 2)?;
    println!("\nEstimation of {ESTIMATED}, each with its own settings, 2 threads\n");
    println!("| | CPU s | wall s | MB | simulations | overall ratio |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (name, run) in [("Milieu", &us), ("cusna", &them)] {
        println!(
            "| {name} | {} | {} | {:.0} | {} | {:.3} |",
            seconds(number(&run["cpu"])),
            seconds(number(&run["wall"])),
            run["peak"].as_f64().unwrap_or(f64::NAN),
            number(&run["found"]["simulations"]),
            number(&run["found"]["convergence"]),
        );
    }
    println!();
    side_by_side(&us["found"], &them["found"], "theta");
    println!();
    side_by_side(&us["found"], &them["found"], "se");
    Ok(())
}

/// The same numbers of both, by parameter.
fn side_by_side(us: &Value, them: &Value, key: &str) {
    let theirs = numbers(&them[key]);
    let names = them["names"].as_array().map_or(&[][..], Vec::as_slice);
    println!("| {key} | Milieu | cusna |\n| --- | ---: | ---: |");
    for (name, ours) in us["names"].as_array().into_iter().flatten().zip(numbers(&us[key])) {
        let place = names.iter().position(|of| of == name);
        let cell = place.map_or("–".to_owned(), |k| format!("{:.3}", theirs[k]));
        println!("| {} | {ours:.3} | {cell} |", name.as_str().unwrap_or_default());
    }
}

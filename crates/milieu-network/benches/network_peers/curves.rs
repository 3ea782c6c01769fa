//! Time against size: each task on the generated networks, one thread, and the exponent fitted.

use std::path::Path;

use crate::input::{self, Size};
use crate::process::{self, Run};
use crate::table::{median, seconds};
use crate::tasks::{Scale, Task, tasks};

/// A run that took longer is not repeated.
const LONG: f64 = 5.0;

/// Measures the wanted tasks on the generated networks and prints their curves.
pub fn print(python: Option<&Path>, rounds: usize, wanted: &dyn Fn(&Task) -> bool) {
    let mut networks = Vec::new();
    for size in Size::GENERATED {
        match input::folder(size, python).and_then(|folder| sizes(&folder).map(|sizes| (folder, sizes))) {
            Ok((folder, sizes)) => networks.push((size, folder, sizes)),
            Err(problem) => eprintln!("{} is left out: {problem}", size.name()),
        }
    }
    for (size, _, [actors, incidences, ties]) in &networks {
        println!("- {}: {actors} actors, {incidences} participations, {ties} projected ties", size.name());
    }
    let names: Vec<&str> = networks.iter().map(|(size, ..)| size.name()).collect();
    println!("\n| task | {} | exponent | of |", names.join(" s | ") + " s");
    println!("| --- | {}---: | --- |", "---: | ".repeat(names.len()));
    for task in tasks().filter(|task| wanted(task)) {
        let mut points = Vec::new();
        let mut cells = Vec::new();
        for (size, folder, [_, incidences, ties]) in &networks {
            if task.too_long_at_l && *size == Size::L {
                cells.push("left out".to_owned());
                continue;
            }
            match median_cpu(task, folder, rounds) {
                Ok(cpu) => {
                    points.push((if task.scale == Scale::Incidences { *incidences } else { *ties }, cpu));
                    cells.push(seconds(cpu));
                }
                Err(problem) => {
                    eprintln!("{} on {}: {problem}", task.name, size.name());
                    cells.push("failed".to_owned());
                }
            }
        }
        let exponent = exponent(&points).map_or("–".to_owned(), |e| format!("{e:.2}"));
        let of = if task.scale == Scale::Incidences { "participations" } else { "ties" };
        println!("| {} | {} | {exponent} | {of} |", task.title, cells.join(" | "));
    }
}

/// Numbers of actors, of participations and of projected ties.
fn sizes(folder: &Path) -> Result<[f64; 3], String> {
    let read = process::ours("read", folder, 1, 1)?.values;
    let projection = process::ours("projection", folder, 1, 1)?.values;
    match (&read[..], &projection[..]) {
        ([actors, _, incidences], [ties, ..]) => Ok([*actors, *incidences, *ties]),
        _ => Err("the network was not measured".to_owned()),
    }
}

fn median_cpu(task: &Task, folder: &Path, rounds: usize) -> Result<f64, String> {
    let mut runs: Vec<Run> = Vec::new();
    for seed in 1..=rounds as u64 {
        runs.push(process::ours(task.name, folder, 1, seed)?);
        if runs.iter().any(|run| run.spent() > LONG) {
            break;
        }
    }
    median(&runs, |run| run.cpu).ok_or_else(|| "no run".to_owned())
}

/// Slope of the least-squares line of log time on log size.
fn exponent(points: &[(f64, f64)]) -> Option<f64> {
    if points.len() < 2 {
        return None;
    }
    let logs: Vec<(f64, f64)> = points.iter().map(|(size, time)| (size.ln(), time.ln())).collect();
    let count = logs.len() as f64;
    let (x, y) = logs.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let (over, under) = logs
        .iter()
        .fold((0.0, 0.0), |(o, u), point| (o + (point.0 - x) * (point.1 - y), u + (point.0 - x).powi(2)));
    (under > 0.0).then_some(over / under)
}

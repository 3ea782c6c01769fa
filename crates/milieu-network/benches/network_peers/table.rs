//! Both sides in turns, and the table of what they took.

use std::path::Path;

use crate::input::Size;
use crate::process::{self, Run};
use crate::tasks::{Scale, Task, everything, tasks};

/// A run that took longer is not repeated.
const LONG: f64 = 20.0;

/// What both sides took, run by run.
#[derive(Default)]
struct Turns {
    ours: [Vec<Run>; 2],
    peer: [Vec<Run>; 2],
}

/// Measures the wanted tasks on one network and prints what was found.
pub fn print(
    size: Size,
    folder: &Path,
    python: Option<&Path>,
    rounds: usize,
    wanted: &dyn Fn(&Task) -> bool,
) {
    println!("\nNetwork {}{}\n", size.name(), load());
    println!(
        "| task | goal | CPU s, 1 thread | peer | ratio | wall s, 2 threads | peer | ratio | MB | peer MB | reached |"
    );
    println!("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    let mut said = Vec::new();
    for task in
        tasks().filter(|task| task.in_table && wanted(task) && !(size == Size::L && task.too_long_at_l))
    {
        match turns(task, size, folder, python, rounds) {
            Ok(turns) => {
                println!("{}", row(task, size, &turns));
                said.push(remark(task, size, folder, &turns));
            }
            Err(problem) => eprintln!("{} failed: {problem}", task.name),
        }
    }
    for task in everything().filter(|task| wanted(task)) {
        match process::ours(task.name, folder, 2, 1) {
            Ok(run) => println!(
                "| {} | ≤ 200 MB at M, ≤ 1,000 MB at L | {} | | | | | | {} | | {} |",
                task.title,
                seconds(run.cpu),
                run.peak.map_or("not measured".to_owned(), |peak| format!("{peak:.0}")),
                reached(run.peak.and_then(|peak| Some(peak <= most_megabytes(size)?))),
            ),
            Err(problem) => eprintln!("{} failed: {problem}", task.name),
        }
    }
    println!();
    for line in said.into_iter().flatten() {
        println!("{line}");
    }
    println!("{}", load().trim_start_matches([',', ' ']));
}

fn most_megabytes(size: Size) -> Option<f64> {
    match size {
        Size::M => Some(200.0),
        Size::L => Some(1000.0),
        Size::S | Size::H2020 => None,
    }
}

/// How busy the machine is, where the system says it.
fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split_whitespace().next().map_or(String::new(), |load| format!(", load of the machine {load}"))
}

fn turns(
    task: &Task,
    size: Size,
    folder: &Path,
    python: Option<&Path>,
    rounds: usize,
) -> Result<Turns, String> {
    let mut turns = Turns::default();
    for round in 0..rounds.max(task.seeds) {
        let seed = round as u64 + 1;
        for (at, threads) in [1, 2].into_iter().enumerate() {
            let Turns { ours, peer } = &mut turns;
            // More seeds than rounds are for what comes out, not for the time.
            if round >= rounds && threads > 1 {
                continue;
            }
            if goes_on(&ours[at]) {
                ours[at].push(process::ours(task.name, folder, threads, seed)?);
            }
            let Some(python) = python else { continue };
            if task.peers.is_empty() || (threads > 1 && !task.peer_is_parallel) || !goes_on(&peer[at]) {
                continue;
            }
            let sources = if task.scale == Scale::Sources { size.sources() } else { None };
            let mut parts = Vec::new();
            for peer in task.peers {
                let mut run = process::theirs(python, peer, folder, threads, sources, seed)?;
                if task.peers.len() > 1 {
                    run.note += &format!(" {} s", seconds(run.cpu));
                }
                parts.push(run);
            }
            peer[at].extend(parts.into_iter().reduce(together));
        }
    }
    if !task.peer_is_parallel {
        turns.peer[1] = turns.peer[0].clone();
    }
    Ok(turns)
}

fn goes_on(runs: &[Run]) -> bool {
    runs.last().is_none_or(|run| run.spent() <= LONG)
}

/// One run that does both.
fn together(a: Run, b: Run) -> Run {
    Run {
        cpu: a.cpu + b.cpu,
        wall: a.wall + b.wall,
        peak: a.peak.zip(b.peak).map(|(a, b)| a.max(b)),
        scale: a.scale,
        note: format!("{}, {}", a.note, b.note),
        values: [a.values, b.values].concat(),
    }
}

fn row(task: &Task, size: Size, turns: &Turns) -> String {
    let (ours, peer) = (median(&turns.ours[0], |r| r.cpu), median(&turns.peer[0], |r| r.cpu));
    let (ours_wall, peer_wall) = (median(&turns.ours[1], |r| r.wall), median(&turns.peer[1], |r| r.wall));
    let peak = largest_peak(&turns.ours[0]);
    let (one, two) = (ratio(ours, peer), ratio(ours_wall, peer_wall));
    let at_m = size == Size::M;
    let mut marks = Vec::new();
    marks.extend(task.goal.ratio_reached(one));
    if at_m {
        marks.extend(task.goal.seconds.zip(ours).map(|(most, found)| found <= most));
        marks.extend(task.goal.megabytes.zip(peak).map(|(most, found)| found <= most));
    }
    if size == Size::L {
        marks.extend(task.goal.seconds_at_l.zip(ours_wall).map(|(most, found)| found <= most));
    }
    let alone = (!marks.is_empty()).then(|| marks.iter().all(|mark| *mark));
    let verdict = match (alone, task.goal.ratio_reached(two)) {
        (Some(a), Some(b)) if a != b => {
            format!("{} with 1 thread, {} with 2", reached(Some(a)), reached(Some(b)))
        }
        (alone, _) => reached(alone),
    };
    let cell = |value: Option<f64>| value.map_or("–".to_owned(), seconds);
    let share = |value: Option<f64>| value.map_or("–".to_owned(), ratio_text);
    let megabytes = |value: Option<f64>| value.map_or("–".to_owned(), |mb| format!("{mb:.0}"));
    format!(
        "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {verdict} |",
        task.title,
        task.goal.text(),
        cell(ours),
        cell(peer),
        share(one),
        cell(ours_wall),
        cell(peer_wall),
        share(two),
        megabytes(peak),
        megabytes(largest_peak(&turns.peer[0])),
    )
}

/// What else must be known of a row: the peer, its sample, and whether both agree.
fn remark(task: &Task, size: Size, folder: &Path, turns: &Turns) -> Option<String> {
    let first = turns.peer[0].first()?;
    let mut line = format!("- {}: {}", task.name, first.note);
    if first.scale > 1.0 {
        line += &format!("; timed on a sample and multiplied by {:.0}", first.scale);
    }
    if !task.peer_is_parallel {
        line += "; one thread is all it uses";
    }
    let sources = if task.scale == Scale::Sources { size.sources() } else { None };
    match task.agreement.check(folder, sources, &turns.ours[0], &turns.peer[0]) {
        Some(verdict) if verdict.good => line += &format!("; {}", verdict.text),
        Some(verdict) => {
            eprintln!("\n*** {}: THE TWO SIDES DISAGREE: {}\n", task.name, verdict.text);
            line += &format!("; **DISAGREES**: {}", verdict.text);
        }
        None => line += "; values not compared",
    }
    Some(line)
}

/// The median of what `of` reads.
pub fn median(runs: &[Run], of: impl Fn(&Run) -> f64) -> Option<f64> {
    let mut sorted: Vec<f64> = runs.iter().map(of).collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

fn largest_peak(runs: &[Run]) -> Option<f64> {
    runs.iter().filter_map(|run| run.peak).reduce(f64::max)
}

fn ratio(ours: Option<f64>, peer: Option<f64>) -> Option<f64> {
    ours.zip(peer).filter(|(_, peer)| *peer > 0.0).map(|(ours, peer)| ours / peer)
}

fn reached(goal: Option<bool>) -> String {
    match goal {
        Some(true) => "yes",
        Some(false) => "**no**",
        None => "",
    }
    .to_owned()
}

/// Seconds with as many digits as they deserve.
pub fn seconds(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v if v >= 0.1 => format!("{v:.2}"),
        v => format!("{v:.4}"),
    }
}

/// A ratio; a small one as one part in so many.
fn ratio_text(value: f64) -> String {
    if value < 0.1 { format!("1/{:.0}", 1.0 / value) } else { format!("{value:.2}") }
}

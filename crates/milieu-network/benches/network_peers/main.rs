//! The measures of this crate against the libraries a researcher takes today (igraph, networkit,
//! scipy and a layout program): time, memory and agreement, on generated and real networks.
//!
//! ```text
//! cargo xtask bench network [--size S|M|L|h2020] [--task NAME…] [--rounds N]
//! cargo xtask bench network-curves [--task NAME…] [--rounds N]
//! ```
//!
//! Each task runs in a new process of this program or of the peer's script, in turns, with one
//! thread and with two; reading and projecting are not counted where they are not the task. The
//! chore makes the peers' Python environment and names it in `MILIEU_PEER_PYTHON`; `MILIEU_DATA`
//! names the folder of reference data, which holds the generator. What was found, and the figures
//! to reach, stand in `docs/benchmarks.md`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "what a benchmark found is printed")]

mod agreement;
mod clock;
mod curves;
mod goal;
mod input;
mod other_measures;
mod process;
mod table;
mod tasks;

use std::path::{Path, PathBuf};

use input::Size;
use tasks::{Task, everything, tasks};

/// What was asked for.
struct Request {
    curves: bool,
    sizes: Vec<Size>,
    tasks: Vec<String>,
    rounds: usize,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Tests start benchmarks without this flag; there is nothing to test here.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).filter(|a| *a != "--bench").collect();
    if let ["measure", task, folder, values, seed] = arguments[..] {
        let seed = seed.parse().expect("the seed is a number");
        return process::measure(task, Path::new(folder), Path::new(values), seed);
    }
    match request(&arguments) {
        Ok(request) => compare(&request),
        Err(problem) => {
            eprintln!("{problem}\nnetwork [curves] [--size S|M|L|h2020]… [--task NAME…] [--rounds N]");
            std::process::exit(2);
        }
    }
}

fn request(arguments: &[&str]) -> Result<Request, String> {
    let mut request = Request { curves: false, sizes: Vec::new(), tasks: Vec::new(), rounds: 3 };
    let mut option = "";
    for argument in arguments {
        match (*argument, option) {
            ("curves", "") => request.curves = true,
            ("--size" | "--task" | "--rounds", _) => option = argument,
            (size, "--size") => request.sizes.push(Size::named(size).ok_or(format!("no size {size}"))?),
            (count, "--rounds") => {
                request.rounds = count.parse().ok().filter(|n| *n > 0).ok_or(format!("{count} rounds"))?;
            }
            (name, "--task") if tasks().chain(everything()).any(|task| task.name == name) => {
                request.tasks.push(name.to_owned());
            }
            (other, "--task") => {
                let names: Vec<&str> = tasks().map(|task| task.name).collect();
                return Err(format!("no task {other}; there are {}", names.join(", ")));
            }
            (other, _) => return Err(format!("{other}?")),
        }
    }
    if request.sizes.is_empty() {
        request.sizes.push(Size::M);
    }
    Ok(request)
}

fn compare(request: &Request) {
    let python = std::env::var_os("MILIEU_PEER_PYTHON").map(PathBuf::from);
    if python.is_none() {
        eprintln!("MILIEU_PEER_PYTHON is not set: measuring without peers (see cargo xtask bench network).");
    }
    let python = python.as_deref();
    let wanted = |task: &Task| request.tasks.is_empty() || request.tasks.iter().any(|name| name == task.name);
    if request.curves {
        return curves::print(python, request.rounds, &wanted);
    }
    for size in &request.sizes {
        match input::folder(*size, python) {
            Ok(folder) => table::print(*size, &folder, python, request.rounds, &wanted),
            Err(problem) => eprintln!("{} is left out: {problem}", size.name()),
        }
    }
}

//! Models of tie evolution: time and precision of estimations on the reference cases, against the
//! recorded times of the reference implementation and, in turns, against a library that runs here;
//! goodness of fit, a large region, and the cost of a ministep against the number of actors.
//!
//! ```text
//! cargo xtask bench ties [PART…] [--case NAME…] [--seeds N]
//! ```
//!
//! Parts: `cases`, `spread`, `peer`, `goodness`, `region`, `curve`; all of them when none is named.
//! Each task runs in a new process of this program or of the peer's script. The chore makes the
//! peer's Python environment and names it in `MILIEU_PEER_PYTHON`; `MILIEU_DATA` names the folder of
//! reference data, without which only `region` and `curve` can run. What was found, and the figures
//! to reach, stand in `docs/benchmarks.md`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "what a benchmark found is printed")]

#[path = "../../../milieu-conformance/src/ties/case.rs"]
mod case;
mod cases;
#[path = "../../../milieu-network/benches/network_peers/clock.rs"]
#[expect(dead_code, reason = "shared with another benchmark, which needs more of it")]
mod clock;
mod curve;
mod estimate;
mod generated;
mod goodness;
mod peer;
mod process;
mod reference;
mod region;
mod spread;

use std::path::PathBuf;

/// What was asked for.
struct Request {
    parts: Vec<String>,
    cases: Vec<String>,
    seeds: u64,
}

const PARTS: [&str; 6] = ["cases", "spread", "peer", "goodness", "region", "curve"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Tests start benchmarks without this flag; there is nothing to test here.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).filter(|a| *a != "--bench").collect();
    if let ["measure", task, rest @ ..] = &arguments[..] {
        let found = match *task {
            "estimate" => estimate::measure(rest),
            "simulate" => peer::measure(rest),
            "goodness" => goodness::measure(rest),
            "region" => region::measure(rest),
            "curve" => curve::measure(rest),
            other => panic!("no task {other}"),
        };
        return println!("{found}");
    }
    match request(&arguments) {
        Ok(request) => run(&request),
        Err(problem) => {
            eprintln!("{problem}\nties [{}]… [--case NAME…] [--seeds N]", PARTS.join("|"));
            std::process::exit(2);
        }
    }
}

fn request(arguments: &[&str]) -> Result<Request, String> {
    let mut request = Request { parts: Vec::new(), cases: Vec::new(), seeds: 3 };
    let mut option = "";
    for argument in arguments {
        match (*argument, option) {
            ("--case" | "--seeds", _) => option = argument,
            (part, "") if PARTS.contains(&part) => request.parts.push(part.to_owned()),
            (name, "--case") => request.cases.push(name.to_owned()),
            (count, "--seeds") => {
                request.seeds = count.parse().ok().filter(|n| *n > 0).ok_or(format!("{count} seeds"))?;
            }
            (other, _) => return Err(format!("{other}?")),
        }
    }
    Ok(request)
}

fn run(request: &Request) {
    let wanted = |part: &str| request.parts.is_empty() || request.parts.iter().any(|p| p == part);
    println!("{}", process::load());
    if let Some(folder) =
        std::env::var_os("MILIEU_DATA").map(|data| PathBuf::from(data).join("saom-reference"))
    {
        if wanted("cases") {
            cases::print(&folder, &request.cases, request.seeds);
        }
        if wanted("spread") {
            spread::print(&folder);
        }
        if wanted("peer") {
            match std::env::var_os("MILIEU_PEER_PYTHON") {
                Some(python) => peer::print(&folder, &PathBuf::from(python)),
                None => eprintln!("MILIEU_PEER_PYTHON is not set: no peer (see cargo xtask bench ties)."),
            }
        }
        if wanted("goodness") {
            goodness::print(&folder);
        }
    } else {
        eprintln!("MILIEU_DATA is not set: the reference cases are left out.");
    }
    if wanted("region") {
        region::print();
    }
    if wanted("curve") {
        curve::print();
    }
    println!("\n{}", process::load());
}

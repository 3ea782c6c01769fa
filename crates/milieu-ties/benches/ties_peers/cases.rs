//! Full estimations of the reference cases, with one thread and with two.

use std::path::Path;

use serde_json::Value;

use crate::process::{median, number, numbers, ours, seconds};
use crate::reference::Recorded;

/// What a case must reach: wall seconds with two threads, times faster than recorded.
struct Goal {
    case: &'static str,
    seconds: f64,
    faster: f64,
}

/// A run that took longer is not repeated.
const LONG: f64 = 20.0;

const fn small(case: &'static str) -> Goal {
    Goal { case, seconds: 1.0, faster: 20.0 }
}

const GOALS: [Goal; 12] = [
    small("a-s50-basic"),
    small("a2-s50-basic-conditional"),
    small("b1-s50-triadic-covariate"),
    small("b2-s50-gwesp-degrees"),
    small("b3-s50-score-test"),
    small("c-s50-dyadic"),
    small("d-s50-coevolution-avalt"),
    small("e-school1-twowave"),
    small("m-s50-missing-structural"),
    small("n-s50-composition"),
    Goal { case: "s300-synthetic", seconds: 15.0, faster: 30.0 },
    Goal { case: "t1000-synthetic", seconds: 60.0, faster: 30.0 },
];

/// Measures the cases and prints what was found.
pub fn print(folder: &Path, cases: &[String], seeds: u64) {
    println!("\nEstimation, last phase of 1,000 simulations, medians over {seeds} seeds\n");
    println!(
        "| case | parameters | CPU s, 1 thread | wall s | CPU s, 2 threads | wall s | 1 to 2 threads | recorded CPU s | ratio | goal | simulations | last phases | overall ratio | difference, se | reached |"
    );
    println!(
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- | --- | ---: | --- |"
    );
    for goal in &GOALS {
        if cases.is_empty() || cases.iter().any(|case| goal.case.starts_with(case.as_str())) {
            match row(&folder.join(goal.case), goal, seeds) {
                Ok(row) => println!("{row}"),
                Err(problem) => eprintln!("{} failed: {problem}", goal.case),
            }
        }
    }
}

fn row(folder: &Path, goal: &Goal, seeds: u64) -> Result<String, String> {
    let recorded = Recorded::read(folder)?;
    let path = folder.to_str().ok_or("the path is not readable")?;
    let mut runs: [Vec<Value>; 2] = [Vec::new(), Vec::new()];
    for seed in 1..=seeds {
        for (at, threads) in [1, 2].into_iter().enumerate() {
            if runs[at].last().is_none_or(|run| number(&run["cpu"]) <= LONG) {
                runs[at].push(ours(&["estimate", path, &seed.to_string()], threads)?);
            }
        }
    }
    let of = |at: usize, key: &str| median(runs[at].iter().map(|run| number(&run[key])));
    for (one, two) in runs[0].iter().zip(&runs[1]) {
        if one["found"] != two["found"] {
            return Err("one and two threads do not give the same".to_owned());
        }
    }
    let found = |key: &str| runs[0].iter().map(|run| &run["found"][key]).collect::<Vec<_>>();
    let theta: Vec<Vec<f64>> = found("theta").into_iter().map(numbers).collect();
    let means: Vec<f64> =
        (0..theta[0].len()).map(|k| theta.iter().map(|t| t[k]).sum::<f64>() / theta.len() as f64).collect();
    let difference = recorded.largest_difference(&runs[0][0]["found"]["names"], &means);
    let texts = |key: &str, digits: usize| {
        let all: Vec<String> = found(key).into_iter().map(|v| format!("{:.digits$}", number(v))).collect();
        all.join(", ")
    };
    let ratio = recorded.seconds / of(0, "cpu");
    let reached = of(1, "wall") <= goal.seconds && ratio >= goal.faster;
    let estimated = numbers(&runs[0][0]["found"]["se"]).iter().filter(|se| **se > 0.0).count();
    let again = match recorded.again {
        (0, _) => String::new(),
        (again, of) => format!(" ({again} of {of} again)"),
    };
    Ok(format!(
        "| {} | {estimated} | {} | {} | {} | {} | {:.2} | {}{}{again} | {ratio:.1} | ≤ {} s, ≥ {} | {:.0} | {} | {} | {} | {} |",
        goal.case,
        seconds(of(0, "cpu")),
        seconds(of(0, "wall")),
        seconds(of(1, "cpu")),
        seconds(of(1, "wall")),
        of(0, "wall") / of(1, "wall"),
        if recorded.scaled { "about " } else { "" },
        seconds(recorded.seconds),
        goal.seconds,
        goal.faster,
        median(found("simulations").into_iter().map(number)),
        texts("rounds", 0),
        texts("convergence", 3),
        difference.map_or("–".to_owned(), |d| format!("{d:.2}")),
        if reached { "yes" } else { "**no**" },
    ))
}

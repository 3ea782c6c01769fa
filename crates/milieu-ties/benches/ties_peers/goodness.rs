//! What goodness of fit adds to an estimation.

use std::ops::ControlFlow;
use std::path::Path;

use serde_json::{Value, json};

use crate::clock::Clock;
use crate::estimate::{model, settings};
use crate::process::{median, number, ours, said, seconds};

const CASES: [(&str, usize); 4] =
    [("a-s50-basic", 3), ("b1-s50-triadic-covariate", 3), ("s300-synthetic", 1), ("t1000-synthetic", 1)];

/// The inside of a process: estimates, with goodness of fit from the last phase or without. Both
/// make the same simulations.
pub fn measure(arguments: &[&str]) -> Value {
    let [folder, what] = arguments else { panic!("a folder and whether to judge") };
    let model = model(folder);
    let mut clock = Clock::default();
    let mut go = |_: &_| ControlFlow::Continue(());
    let judged = clock.time(|| {
        if *what == "plain" {
            model.estimate(&settings(1), &mut go).expect("the case is estimable");
            return Vec::new();
        }
        let statistics = model.standard_statistics();
        let (_, sample) = model
            .estimate_with_goodness_of_fit(&settings(1), &mut go, &statistics)
            .expect("the case is estimable");
        sample.joint()
    });
    said(&clock, json!({ "statistics": judged.len() }))
}

/// Measures both in turns and prints the share of the statistics.
pub fn print(folder: &Path) {
    println!(
        "\nGoodness of fit: degrees, triads, distances from the last phase, 1 thread (goal: < 20 % of the estimation)\n"
    );
    println!("| case | estimation, CPU s | with goodness of fit, CPU s | share | reached |");
    println!("| --- | ---: | ---: | ---: | --- |");
    for (case, rounds) in CASES {
        let path = folder.join(case);
        let Some(path) = path.to_str() else { continue };
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..rounds {
            for (at, what) in ["plain", "judged"].into_iter().enumerate() {
                match ours(&["goodness", path, what], 1) {
                    Ok(run) => times[at].push(number(&run["cpu"])),
                    Err(problem) => eprintln!("{case} failed: {problem}"),
                }
            }
        }
        let [plain, judged] = times;
        if plain.is_empty() || judged.is_empty() {
            continue;
        }
        let (plain, judged) = (median(plain), median(judged));
        let share = judged / plain - 1.0;
        println!(
            "| {case} | {} | {} | {:.0} % | {} |",
            seconds(plain),
            seconds(judged),
            100.0 * share,
            if share < 0.2 { "yes" } else { "**no**" },
        );
    }
}

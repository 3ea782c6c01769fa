//! How much estimates differ between seeds.

use std::path::Path;

use crate::process::{median, numbers, ours};
use crate::reference::Recorded;

const SEEDS: u64 = 10;
const CASES: [&str; 2] = ["b1-s50-triadic-covariate", "c-s50-dyadic"];

/// Estimates with ten seeds and prints the standard deviations in standard errors.
pub fn print(folder: &Path) {
    println!(
        "\nStandard deviation of the estimates between {SEEDS} seeds, in standard errors (goal: median ≤ 0.04)\n"
    );
    println!("| case | median | largest | recorded median (3 seeds) | recorded largest | reached |");
    println!("| --- | ---: | ---: | ---: | ---: | --- |");
    for case in CASES {
        match row(&folder.join(case), case) {
            Ok(row) => println!("{row}"),
            Err(problem) => eprintln!("{case} failed: {problem}"),
        }
    }
}

fn row(folder: &Path, case: &str) -> Result<String, String> {
    let recorded = Recorded::read(folder)?;
    let path = folder.to_str().ok_or("the path is not readable")?;
    let mut theta = Vec::new();
    let mut errors = Vec::new();
    for seed in 1..=SEEDS {
        let run = ours(&["estimate", path, &seed.to_string()], 2)?;
        theta.push(numbers(&run["found"]["theta"]));
        errors.push(numbers(&run["found"]["se"]));
    }
    let n = SEEDS as f64;
    let spread: Vec<f64> = (0..theta[0].len())
        .filter(|&k| errors[0][k] > 0.0)
        .map(|k| {
            let mean = theta.iter().map(|t| t[k]).sum::<f64>() / n;
            let squares: f64 = theta.iter().map(|t| (t[k] - mean).powi(2)).sum();
            (squares / (n - 1.0)).sqrt() / (errors.iter().map(|e| e[k]).sum::<f64>() / n)
        })
        .collect();
    let theirs: Vec<f64> = recorded.spread.iter().zip(&recorded.se).map(|(sd, se)| sd / se).collect();
    let largest = |of: &[f64]| of.iter().copied().fold(0.0, f64::max);
    let typical = median(spread.iter().copied());
    Ok(format!(
        "| {case} | {typical:.3} | {:.3} | {:.3} | {:.3} | {} |",
        largest(&spread),
        median(theirs.iter().copied()),
        largest(&theirs),
        if typical <= 0.04 { "yes" } else { "**no**" },
    ))
}

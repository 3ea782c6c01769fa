//! A region of 5,000 firms, estimated.

use std::ops::ControlFlow;

use milieu_ties::Model;
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::estimate::{settings, summary};
use crate::generated::Region;
use crate::process::{number, ours, said, seconds};

const FIRMS: usize = 5000;

/// The inside of a process: estimates a generated region.
pub fn measure(arguments: &[&str]) -> Value {
    let [firms] = arguments else { panic!("a number of firms") };
    let region = Region::new(firms.parse().expect("a number of firms"), false, 1);
    let mut clock = Clock::default();
    let estimation = clock.time(|| {
        let model = Model::new(&region.panel, &region.specification).expect("the region is a model");
        model.estimate(&settings(1), &mut |_| ControlFlow::Continue(())).expect("the region is estimable")
    });
    let mut found = summary(&estimation);
    found["degrees"] = json!(region.mean_degrees());
    found["jaccard"] = json!(region.jaccard());
    said(&clock, found)
}

/// Estimates once with two threads and prints what it took.
pub fn print() {
    println!("\nA generated region of {FIRMS} firms, 2 waves, 8 parameters, 2 threads\n");
    match ours(&["region", &FIRMS.to_string()], 2) {
        Ok(run) => {
            let found = &run["found"];
            println!("| CPU s | wall s | MB | simulations | overall ratio | mean degree | Jaccard |");
            println!("| ---: | ---: | ---: | ---: | ---: | --- | ---: |");
            println!(
                "| {} | {} | {} | {} | {:.3} | {:.2}, {:.2} | {:.2} |",
                seconds(number(&run["cpu"])),
                seconds(number(&run["wall"])),
                run["peak"].as_f64().map_or("not measured".to_owned(), |peak| format!("{peak:.0}")),
                number(&found["simulations"]),
                number(&found["convergence"]),
                number(&found["degrees"][0]),
                number(&found["degrees"][1]),
                number(&found["jaccard"]),
            );
            println!("\n{} = {}", found["names"], found["theta"]);
        }
        Err(problem) => eprintln!("the region of {FIRMS} firms failed: {problem}"),
    }
}

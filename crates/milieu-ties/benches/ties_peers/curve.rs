//! What a ministep costs, against the number of actors.

use milieu_ties::Model;
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::generated::Region;
use crate::process::{number, ours, said};

const SIZES: [usize; 5] = [50, 150, 300, 1000, 3000];
/// Ministeps that are enough to tell what one costs.
const STEPS: usize = 300_000;

/// The inside of a process: simulates with scores at the parameters by which a region has grown.
pub fn measure(arguments: &[&str]) -> Value {
    let [firms, near] = arguments else { panic!("a number of firms and whether near") };
    let firms: usize = firms.parse().expect("a number of firms");
    let region = Region::new(firms, *near == "near", 1);
    let model = Model::new(&region.panel, &region.specification).expect("the region is a model");
    // Simulators run side by side in eights.
    let count = (STEPS / (3 * firms)).next_multiple_of(8);
    let mut clock = Clock::default();
    let simulations = clock.time(|| model.simulate(&region.theta, count, 1).expect("it can be simulated"));
    let steps: u64 = simulations.outcomes.iter().flatten().map(|outcome| outcome.steps).sum();
    said(&clock, json!({ "steps": steps, "degrees": region.mean_degrees() }))
}

/// Measures each size with one thread and prints the times.
pub fn print() {
    println!("\nMicroseconds of processor time of one ministep with scores, 1 thread\n");
    println!("| actors | mean degree | 8 parameters | mean degree | with a covariate of pairs |");
    println!("| ---: | ---: | ---: | ---: | ---: |");
    for size in SIZES {
        let cells = ["far", "near"].map(|near| match ours(&["curve", &size.to_string(), near], 1) {
            Ok(run) => {
                let each = number(&run["cpu"]) / number(&run["found"]["steps"]) * 1e6;
                format!("{:.1} | {each:.2}", number(&run["found"]["degrees"][1]))
            }
            Err(problem) => {
                eprintln!("{size} actors failed: {problem}");
                "| –".to_owned()
            }
        });
        println!("| {size} | {} | {} |", cells[0], cells[1]);
    }
}

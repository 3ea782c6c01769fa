//! Cases of the reference data with their results.

use std::path::PathBuf;

use milieu_ties::Model;
use serde_json::Value;

/// A case of the reference data with its results, or none (with a word why) where there is none here.
pub struct Reference {
    /// The model.
    pub model: Model,
    /// What `reference.json` holds.
    pub results: Value,
}

impl Reference {
    /// Reads a case by the name of its folder.
    pub fn read(name: &str) -> Option<Self> {
        let Some(data) = std::env::var_os("MILIEU_DATA") else {
            #[expect(clippy::print_stderr, reason = "says why a check did not run")]
            {
                eprintln!("skipped: MILIEU_DATA does not name a folder with reference data");
            }
            return None;
        };
        let folder = PathBuf::from(data).join("saom-reference").join(name);
        let case = crate::case::Case::read(&folder).expect("a readable case");
        let model = Model::new(&case.panel, &case.specification).expect("a model");
        let text = std::fs::read_to_string(folder.join("reference.json")).expect("reference.json");
        let results = serde_json::from_str(&text).expect("JSON");
        Some(Self { model, results })
    }

    /// Estimates of the last seed, in the order of the model's parameters.
    pub fn theta(&self) -> Vec<f64> {
        let run = self.results["runs"].as_array().and_then(|r| r.last()).expect("a run");
        let (names, values) = (&self.results["parameters"], numbers(&run["estimate"]));
        self.model
            .parameters()
            .iter()
            .map(|p| {
                let at = names.as_array().and_then(|n| n.iter().position(|n| *n == p.name.as_str()));
                values[at.unwrap_or_else(|| panic!("{} is not in {names}", p.name))]
            })
            .collect()
    }
}

/// A list of numbers.
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("numbers").iter().map(|v| v.as_f64().expect("a number")).collect()
}

//! The classes of the actors by one of their labels, with a stated choice for those whose label
//! is unknown.

use milieu_network::Graph;
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::source::Network;
use crate::arguments::Unknown;
use crate::failure::Failure;

/// Actors by label.
pub struct Classes {
    /// Heading of the label.
    pub name: String,
    /// Names of the classes, in alphabetical order; what is unknown comes last.
    pub classes: Vec<String>,
    /// Class of each actor.
    pub codes: Vec<u32>,
    /// How many actors have no label.
    pub unknown: usize,
    /// What became of them.
    pub choice: Unknown,
    /// Which actors count.
    pub kept: Vec<bool>,
}

impl Classes {
    /// The classes by a label; its name may be typed in any case.
    pub fn of(
        network: &Network,
        name: &str,
        choice: Unknown,
        unknown_word: &str,
    ) -> Result<Classes, Failure> {
        let label = network
            .labels
            .iter()
            .find(|label| label.name == name)
            .or_else(|| network.labels.iter().find(|label| label.name.eq_ignore_ascii_case(name)))
            .ok_or_else(|| {
                let known: Vec<&str> = network.labels.iter().map(|label| label.name.as_str()).collect();
                Failure::Stopped {
                    message: message!("network-no-label", label = name, file = network.file.as_str()),
                    hint: Some(match known.is_empty() {
                        true => message!("network-no-labels"),
                        false => message!("network-labels", list = known.join(", ")),
                    }),
                }
            })?;
        let mut classes: Vec<String> = label.values.iter().flatten().cloned().collect();
        classes.sort_unstable();
        classes.dedup();
        let known = classes.len();
        let unknown = label.values.iter().filter(|value| value.is_none()).count();
        let mut next = known as u32;
        let codes = label
            .values
            .iter()
            .map(|value| match value {
                Some(value) => classes[..known].partition_point(|class| class < value) as u32,
                None => {
                    if choice == Unknown::EachItsOwn {
                        next += 1;
                        next - 1
                    } else {
                        known as u32
                    }
                }
            })
            .collect();
        if unknown > 0 && choice == Unknown::OwnClass {
            classes.push(unknown_word.to_owned());
        }
        let kept = label.values.iter().map(|value| value.is_some() || choice != Unknown::LeftOut).collect();
        Ok(Classes { name: label.name.clone(), classes, codes, unknown, choice, kept })
    }

    /// The name of a class; actors that are each their own are called by their identifier.
    pub fn class(&self, network: &Network, actor: usize) -> String {
        let code = self.codes[actor] as usize;
        self.classes.get(code).cloned().unwrap_or_else(|| network.ids[actor].clone())
    }

    /// The graph on the actors that count, their codes, and the position of each among all.
    pub fn part(&self, graph: &Graph) -> (Graph, Vec<u32>, Vec<u32>) {
        if self.kept.iter().all(|kept| *kept) {
            return (graph.clone(), self.codes.clone(), (0..graph.n() as u32).collect());
        }
        let (part, positions) = graph.subgraph(&self.kept);
        let codes = positions.iter().map(|at| self.codes[*at as usize]).collect();
        (part, codes, positions)
    }

    pub fn choice_word(&self) -> &'static str {
        match self.choice {
            Unknown::OwnClass => "own-class",
            Unknown::LeftOut => "left-out",
            Unknown::EachItsOwn => "each-its-own",
        }
    }

    pub fn json(&self) -> Value {
        json!({"label": self.name, "classes": self.classes, "unknown": self.unknown, "unknown_are": self.choice_word()})
    }

    /// What is said of the unknown, if there are any.
    pub fn note(&self) -> Option<milieu_vocabulary::Message> {
        (self.unknown > 0).then(|| {
            message!(
                "network-unknown-labels",
                label = self.name.as_str(),
                count = self.unknown,
                choice = self.choice_word()
            )
        })
    }
}

//! The classes of the actors by one of their labels, with a stated choice for those whose label
//! is unknown.

use milieu_network::{Labels, UnknownLabels};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::source::Network;
use crate::Run;
use crate::arguments::{NetworkLabels, Unknown};
use crate::failure::Failure;

/// Actors by label.
pub struct Classes {
    /// Heading of the label.
    pub name: String,
    /// Names of the classes, in alphabetical order; what is unknown comes last.
    pub classes: Vec<String>,
    /// Class of each actor; those left out have one past the last.
    pub codes: Vec<u32>,
    /// How many actors have no label.
    pub unknown: usize,
    /// What became of them.
    pub choice: Unknown,
    /// Which actors count.
    pub kept: Vec<bool>,
    /// The classes as measures read them.
    pub labels: Labels,
}

impl Classes {
    /// The classes by each label that was asked for.
    pub fn asked_for(run: &Run, network: &Network, labels: &NetworkLabels) -> Result<Vec<Classes>, Failure> {
        labels.label.iter().map(|name| Classes::of(run, network, name, labels.unknown)).collect()
    }

    /// The classes by a label; its name may be typed in any case.
    pub fn of(run: &Run, network: &Network, name: &str, choice: Unknown) -> Result<Classes, Failure> {
        let label = network.label(name)?;
        let unknown_labels = match choice {
            Unknown::OwnClass => UnknownLabels::OwnClass,
            Unknown::LeftOut => UnknownLabels::LeftOut,
            Unknown::EachItsOwn => UnknownLabels::EachItsOwn,
        };
        let labels = Labels::from_text(label.values.iter().map(Option::as_deref), unknown_labels);
        let mut classes = labels.names().to_vec();
        if labels.unknown() > 0 && choice == Unknown::OwnClass {
            classes.push(run.screen.key("network-unknown-class"));
        }
        let last = labels.class_count() as u32;
        Ok(Classes {
            name: label.name.clone(),
            classes,
            codes: labels.classes().iter().map(|class| class.unwrap_or(last)).collect(),
            unknown: labels.unknown(),
            choice,
            kept: labels.classes().iter().map(Option::is_some).collect(),
            labels,
        })
    }

    /// The name of a class; actors that are each their own are called by their identifier.
    pub fn class(&self, network: &Network, actor: usize) -> String {
        let code = self.codes[actor] as usize;
        self.classes.get(code).cloned().unwrap_or_else(|| network.ids[actor].clone())
    }

    /// The class of each actor whose label is known.
    pub fn known_codes(&self) -> Vec<Option<u32>> {
        let known = self.labels.names().len() as u32;
        self.labels.classes().iter().map(|class| class.filter(|class| *class < known)).collect()
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

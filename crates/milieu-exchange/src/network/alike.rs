//! Identifiers that a person would read as one: they differ in case, accents or signs only.

use std::collections::HashMap;

use milieu_vocabulary::{Findings, Place, message};

use super::NetworkActor;
use crate::values::plain;

/// Examples that are named.
const EXAMPLES: usize = 3;

/// Says how many groups of identifiers look alike. They are kept apart.
pub(super) fn look(actors: &[NetworkActor], findings: &mut Findings) {
    let mut first: HashMap<String, usize> = HashMap::with_capacity(actors.len());
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (at, actor) in actors.iter().enumerate() {
        let plain = plain(&actor.id);
        // Identifiers of signs only have nothing in common but that.
        if plain.is_empty() {
            continue;
        }
        match first.get(&plain) {
            Some(earlier) => pairs.push((*earlier, at)),
            None => drop(first.insert(plain, at)),
        }
    }
    if pairs.is_empty() {
        return;
    }
    let examples: Vec<String> = pairs
        .iter()
        .take(EXAMPLES)
        .map(|(a, b)| format!("“{}” / “{}”", actors[*a].id, actors[*b].id))
        .collect();
    let message = message!("network-ids-alike", count = pairs.len(), examples = examples.join(", "));
    findings.note(Place::default(), message);
}

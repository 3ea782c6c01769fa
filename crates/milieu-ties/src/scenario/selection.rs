//! Who and what is meant by the names of a scenario.

use std::collections::BTreeSet;
use std::ops::Range;

use super::ScenarioError;
use super::changes::{Actors, Pairs};
use crate::model::nearest_of;
use crate::panel::{NetworkKind, Panel};

/// What is done to a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Operation {
    Set(f64),
    Add(f64),
    Multiply(f64),
}

impl Operation {
    /// The one that is given of three.
    pub(crate) fn of(
        place: &str,
        set: Option<f64>,
        add: Option<f64>,
        multiply: Option<f64>,
    ) -> Result<Self, ScenarioError> {
        let operation = match (set, add, multiply) {
            (Some(v), None, None) => Self::Set(v),
            (None, Some(v), None) => Self::Add(v),
            (None, None, Some(v)) => Self::Multiply(v),
            _ => return Err(ScenarioError::OneOperation { place: place.to_owned() }),
        };
        let (Self::Set(value) | Self::Add(value) | Self::Multiply(value)) = operation;
        finite(place, value)?;
        Ok(operation)
    }

    pub(crate) fn on(self, value: f64) -> f64 {
        match self {
            Self::Set(v) => v,
            Self::Add(v) => value + v,
            Self::Multiply(v) => value * v,
        }
    }

    /// On a value that may be missing: only setting makes it known.
    pub(crate) fn on_known(self, value: Option<f64>) -> Option<f64> {
        match self {
            Self::Set(v) => Some(v),
            _ => value.map(|value| self.on(value)),
        }
    }
}

pub(crate) fn finite(place: &str, value: f64) -> Result<f64, ScenarioError> {
    if value.is_finite() { Ok(value) } else { Err(ScenarioError::Value { place: place.to_owned(), value }) }
}

/// The periods (from zero) in which a change holds.
pub(crate) fn span(
    place: &str,
    from: Option<usize>,
    until: Option<usize>,
    periods: usize,
) -> Result<Range<usize>, ScenarioError> {
    let (first, last) = (from.unwrap_or(1), until.unwrap_or(periods));
    if first == 0 || first > last || last > periods {
        return Err(ScenarioError::Span { place: place.to_owned(), from: first, until: last, periods });
    }
    Ok(first - 1..last)
}

pub(crate) fn unknown<'a>(
    place: &str,
    expected: &'static str,
    name: &str,
    known: impl Iterator<Item = &'a str>,
) -> ScenarioError {
    ScenarioError::Unknown {
        place: place.to_owned(),
        expected,
        name: name.to_owned(),
        nearest: nearest_of(known, name).map(str::to_owned),
    }
}

/// Place of a name among others.
pub(crate) fn find(
    place: &str,
    expected: &'static str,
    name: &str,
    known: &[String],
) -> Result<usize, ScenarioError> {
    known
        .iter()
        .position(|k| k == name)
        .ok_or_else(|| unknown(place, expected, name, known.iter().map(String::as_str)))
}

/// One of the sides of a pair: the actors, or the receivers of a two-mode network.
#[derive(Clone, Copy)]
pub(crate) enum Side<'a> {
    Actors,
    ReceiversOf(&'a str),
}

/// A panel in which names are looked up. The values are those of its first wave.
#[derive(Clone, Copy)]
pub(crate) struct Register<'a> {
    pub(crate) panel: &'a Panel,
}

impl<'a> Register<'a> {
    fn names(&self, side: Side<'_>) -> &'a [String] {
        match side {
            Side::Actors => &self.panel.actors,
            Side::ReceiversOf(of) => {
                self.panel.networks.iter().find(|n| n.name == of).map_or(&[], |n| &n.receivers)
            }
        }
    }

    /// Values of a covariate or behaviour of one side.
    fn values(&self, place: &str, side: Side<'_>, name: &str) -> Result<Vec<Option<f64>>, ScenarioError> {
        let fits = |of: &Option<String>| match (side, of) {
            (Side::Actors, None) => true,
            (Side::ReceiversOf(a), Some(b)) => a == b,
            _ => false,
        };
        let covariates = || self.panel.actor_covariates.iter().filter(|c| fits(&c.of_receivers));
        if let Some(covariate) = covariates().find(|c| c.name == name) {
            return Ok(covariate.waves[0].iter().map(|v| v.filter(|v| v.is_finite())).collect());
        }
        let behaviours = || self.panel.behaviours.iter().filter(|_| matches!(side, Side::Actors));
        if let Some(behaviour) = behaviours().find(|b| b.name == name) {
            return Ok(behaviour.waves[0].iter().map(|v| v.map(f64::from)).collect());
        }
        let known = covariates().map(|c| c.name.as_str()).chain(behaviours().map(|b| b.name.as_str()));
        Err(unknown(place, "covariate or behaviour", name, known))
    }

    /// Whether each of one side is chosen.
    pub(crate) fn chosen(
        &self,
        place: &str,
        side: Side<'_>,
        actors: &Actors,
    ) -> Result<Vec<bool>, ScenarioError> {
        let names = self.names(side);
        let expected = match side {
            Side::Actors => "actor",
            Side::ReceiversOf(_) => "receiver",
        };
        let mut chosen = vec![actors.names.is_empty(); names.len()];
        for name in &actors.names {
            chosen[find(place, expected, name, names)?] = true;
        }
        for condition in &actors.conditions {
            let values = self.values(place, side, &condition.covariate)?;
            let bounds = [condition.equals, condition.at_least, condition.at_most];
            if bounds.iter().all(Option::is_none) {
                return Err(ScenarioError::EmptyCondition {
                    place: place.to_owned(),
                    covariate: condition.covariate.clone(),
                });
            }
            for bound in bounds.into_iter().flatten() {
                finite(place, bound)?;
            }
            for (chosen, value) in chosen.iter_mut().zip(values) {
                *chosen &= value.is_some_and(|v| {
                    condition.equals.is_none_or(|x| v == x)
                        && condition.at_least.is_none_or(|x| v >= x)
                        && condition.at_most.is_none_or(|x| v <= x)
                });
            }
        }
        for name in &actors.except {
            chosen[find(place, expected, name, names)?] = false;
        }
        Ok(chosen)
    }

    /// Chosen pairs in order. `receivers_of` names the two-mode network whose receivers are the other
    /// side; `symmetric` takes both directions.
    pub(crate) fn pairs(
        &self,
        place: &str,
        receivers_of: Option<&str>,
        symmetric: bool,
        pairs: &Pairs,
    ) -> Result<Vec<(u32, u32)>, ScenarioError> {
        let other = receivers_of.map_or(Side::Actors, Side::ReceiversOf);
        let one_mode = receivers_of.is_none();
        let senders = self.chosen(place, Side::Actors, &pairs.senders)?;
        let receivers = self.chosen(place, other, &pairs.receivers)?;
        let both = |name: &Option<String>| -> Result<_, ScenarioError> {
            let Some(name) = name else { return Ok(None) };
            Ok(Some((self.values(place, Side::Actors, name)?, self.values(place, other, name)?)))
        };
        let (same, different) = (both(&pairs.same)?, both(&pairs.different)?);
        let fits = |i: usize, j: usize| {
            let known = |v: &(Vec<Option<f64>>, Vec<Option<f64>>)| Some((v.0[i]?, v.1[j]?));
            !(one_mode && i == j)
                && senders[i]
                && receivers[j]
                && same.as_ref().is_none_or(|v| known(v).is_some_and(|(a, b)| a == b))
                && different.as_ref().is_none_or(|v| known(v).is_some_and(|(a, b)| a != b))
        };
        let mut chosen = BTreeSet::new();
        let mut choose = |i: usize, j: usize| {
            if fits(i, j) {
                chosen.insert((i as u32, j as u32));
                if one_mode && (pairs.both_ways || symmetric) {
                    chosen.insert((j as u32, i as u32));
                }
            }
        };
        if pairs.list.is_empty() {
            for i in 0..senders.len() {
                for j in 0..receivers.len() {
                    choose(i, j);
                }
            }
        }
        for (sender, receiver) in &pairs.list {
            let i = find(place, "actor", sender, self.names(Side::Actors))?;
            let expected = if one_mode { "actor" } else { "receiver" };
            let j = find(place, expected, receiver, self.names(other))?;
            if one_mode && i == j {
                return Err(ScenarioError::Loop { place: place.to_owned(), actor: sender.clone() });
            }
            choose(i, j);
        }
        Ok(chosen.into_iter().collect())
    }

    /// Chosen pairs of a network.
    pub(crate) fn pairs_of_network(
        &self,
        place: &str,
        network: usize,
        pairs: &Pairs,
    ) -> Result<Vec<(u32, u32)>, ScenarioError> {
        let network = &self.panel.networks[network];
        let two_mode = (network.kind == NetworkKind::TwoMode).then_some(network.name.as_str());
        self.pairs(place, two_mode, network.kind == NetworkKind::NonDirected, pairs)
    }
}

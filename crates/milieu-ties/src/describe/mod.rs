//! What a panel holds, before any model: networks, changes, behaviours, covariates, composition,
//! and what in them stands in the way of a model.

mod collinearity;
mod findings;
mod networks;

use serde::Serialize;

use crate::panel::{BehaviourPanel, Panel};

pub use findings::{
    COLLINEAR, FEW_CHANGES, FEW_CHANGES_PER_EFFECT, LOW_JACCARD, MUCH_MISSING, PanelFinding, SOME_MISSING,
    Severity, VERY_LOW_JACCARD, findings,
};
pub use networks::{DegreeSummary, NetworkChange, NetworkDescription, NetworkWave};

/// Mean, standard deviation, smallest and largest of some values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Mean.
    pub mean: f64,
    /// Standard deviation, with the number of values as divisor.
    pub deviation: f64,
    /// Smallest.
    pub least: f64,
    /// Largest.
    pub most: f64,
}

impl Spread {
    /// Of values; none when there are none.
    pub(crate) fn of(values: impl Iterator<Item = f64> + Clone) -> Option<Self> {
        let count = values.clone().count();
        if count == 0 {
            return None;
        }
        let mean = values.clone().sum::<f64>() / count as f64;
        let variance = values.clone().map(|v| (v - mean).powi(2)).sum::<f64>() / count as f64;
        let (least, most) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        Some(Self { mean, deviation: variance.sqrt(), least, most })
    }
}

/// A behaviour in one wave.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BehaviourWave {
    /// Actors observed.
    pub observed: usize,
    /// Actors not observed.
    pub missing: usize,
    /// Its values; none when no actor was observed.
    pub spread: Option<Spread>,
    /// Actors by value, in order.
    pub counts: Vec<(i32, usize)>,
}

/// How a behaviour changes in one period, among actors observed at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BehaviourChange {
    /// Actors whose value rises.
    pub up: usize,
    /// Actors whose value falls.
    pub down: usize,
    /// Actors whose value stays.
    pub same: usize,
    /// Actors not observed at one end or both.
    pub missing: usize,
    /// Sum of absolute changes.
    pub distance: usize,
}

/// A behaviour.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BehaviourDescription {
    /// Name.
    pub name: String,
    /// By wave.
    pub waves: Vec<BehaviourWave>,
    /// By period.
    pub changes: Vec<BehaviourChange>,
}

/// A covariate of actors or pairs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CovariateDescription {
    /// Name.
    pub name: String,
    /// Whether it is of pairs.
    pub of_pairs: bool,
    /// Columns or matrices.
    pub waves: usize,
    /// All its values; none when all are missing.
    pub spread: Option<Spread>,
    /// Share of values not observed.
    pub missing: f64,
}

/// Who is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Composition {
    /// Actors there, by wave.
    pub present: Vec<usize>,
    /// Actors that are there at the end of a period and not at its start, by period.
    pub joined: Vec<usize>,
    /// Actors that are there at the start of a period and not at its end, by period.
    pub left: Vec<usize>,
}

/// What a panel holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Description {
    /// Group.
    pub group: String,
    /// Number of actors.
    pub actors: usize,
    /// Names of the waves.
    pub waves: Vec<String>,
    /// Networks.
    pub networks: Vec<NetworkDescription>,
    /// Behaviours.
    pub behaviours: Vec<BehaviourDescription>,
    /// Covariates.
    pub covariates: Vec<CovariateDescription>,
    /// Who is there.
    pub composition: Composition,
}

/// Whether an actor is there at a wave (from zero).
pub(crate) fn is_there(panel: &Panel, actor: usize, wave: usize) -> bool {
    let time = wave as f64 + 1.0;
    panel
        .presence
        .get(actor)
        .is_none_or(|spells| spells.is_empty() || spells.iter().any(|&(a, b)| a <= time && time <= b))
}

fn behaviour(of: &BehaviourPanel) -> BehaviourDescription {
    let waves = of
        .waves
        .iter()
        .map(|wave| {
            let mut counts = std::collections::BTreeMap::new();
            for value in wave.iter().flatten() {
                *counts.entry(*value).or_insert(0) += 1;
            }
            let observed = wave.iter().flatten().count();
            BehaviourWave {
                observed,
                missing: wave.len() - observed,
                spread: Spread::of(wave.iter().flatten().map(|&v| f64::from(v))),
                counts: counts.into_iter().collect(),
            }
        })
        .collect();
    let changes = of
        .waves
        .windows(2)
        .map(|ends| {
            let mut change = BehaviourChange { up: 0, down: 0, same: 0, missing: 0, distance: 0 };
            for pair in ends[0].iter().zip(&ends[1]) {
                match pair {
                    (Some(a), Some(b)) => {
                        match b.cmp(a) {
                            std::cmp::Ordering::Greater => change.up += 1,
                            std::cmp::Ordering::Less => change.down += 1,
                            std::cmp::Ordering::Equal => change.same += 1,
                        }
                        change.distance += b.abs_diff(*a) as usize;
                    }
                    _ => change.missing += 1,
                }
            }
            change
        })
        .collect();
    BehaviourDescription { name: of.name.clone(), waves, changes }
}

/// Describes a panel. Cost: that of reading it, and of counting two-paths in each wave.
pub fn describe(panel: &Panel) -> Description {
    let waves = panel.waves.len();
    let there = |w: usize| move |i: &usize| is_there(panel, *i, w);
    let present: Vec<usize> = (0..waves).map(|w| (0..panel.n()).filter(there(w)).count()).collect();
    let turned = |from: usize, to: usize| {
        (0..panel.n()).filter(|&i| !is_there(panel, i, from) && is_there(panel, i, to)).count()
    };
    let composition = Composition {
        present,
        joined: (1..waves).map(|w| turned(w - 1, w)).collect(),
        left: (1..waves).map(|w| turned(w, w - 1)).collect(),
    };
    let share = |missing: usize, all: usize| if all == 0 { 0.0 } else { missing as f64 / all as f64 };
    let of_actors = panel.actor_covariates.iter().map(|c| {
        let all: usize = c.waves.iter().map(Vec::len).sum();
        let known = c.waves.iter().flatten().flatten().copied().filter(|v| v.is_finite());
        CovariateDescription {
            name: c.name.clone(),
            of_pairs: false,
            waves: c.waves.len(),
            missing: share(all - known.clone().count(), all),
            spread: Spread::of(known),
        }
    });
    let of_pairs = panel.dyadic_covariates.iter().map(|c| {
        let n = panel.n();
        let one_mode = c.of_receivers.is_none();
        let read = move |at: usize| !one_mode || n == 0 || at / n != at % n;
        let values = c
            .waves
            .iter()
            .flat_map(move |w| w.iter().enumerate().filter(move |(at, _)| read(*at)))
            .map(|v| *v.1);
        let known = values.clone().filter(|v| v.is_finite());
        let all = values.count();
        CovariateDescription {
            name: c.name.clone(),
            of_pairs: true,
            waves: c.waves.len(),
            missing: share(all - known.clone().count(), all),
            spread: Spread::of(known),
        }
    });
    Description {
        group: panel.name.clone(),
        actors: panel.n(),
        waves: panel.waves.clone(),
        networks: panel.networks.iter().map(|n| networks::describe(panel, n)).collect(),
        behaviours: panel.behaviours.iter().map(behaviour).collect(),
        covariates: of_actors.chain(of_pairs).collect(),
        composition,
    }
}

#[cfg(test)]
mod tests;

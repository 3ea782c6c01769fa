//! How much each effect matters to the choices of actors.

use serde::Serialize;

use crate::model::{Model, Parameter, ParameterKind};
use crate::process::Process;
use crate::specification::Part;

/// What one effect weighs in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Importance {
    /// Parameter, by place.
    pub parameter: usize,
    /// Mean over actors of its share in the influence of all effects, from 0 to 1.
    pub share: f64,
    /// Mean over actors of the change of probabilities that it makes, from 0 to 2.
    pub change: f64,
    /// Share for each actor; none for one that has no choice, or for whom no effect matters.
    pub by_actor: Vec<Option<f64>>,
}

/// Relative importance of the effects of one network or behaviour in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RelativeImportance {
    /// Network or behaviour.
    pub dependent: String,
    /// Period (from zero over all groups), at whose start choices are looked at; none for the mean over periods.
    pub period: Option<usize>,
    /// By effect; shares add up to one.
    pub effects: Vec<Importance>,
}

impl Model {
    /// Relative importance of effects in the states with which periods start (Indlekofer and
    /// Brandes 2013): with `pi_i` the probabilities of all that actor i may do at its next opportunity
    /// and `pi_i(-k)` the same were parameter k zero, effect k has for i the share
    /// `|pi_i - pi_i(-k)| / sum_l |pi_i - pi_i(-l)|`, distances being sums of absolute
    /// differences. Averaged over the actors that have a choice; last, for every network and
    /// behaviour, the mean over periods. For ties without direction: of what an actor proposes.
    ///
    /// Unlike the parameters, shares can be compared between effects. The state is the observed
    /// one, missing ties filled as at the start of a simulation. Cost: one choice of every actor
    /// for every effect.
    ///
    /// # Panics
    /// When `theta` has another length than the parameters.
    pub fn relative_importance(&self, theta: &[f64]) -> Vec<RelativeImportance> {
        let mut all = Vec::new();
        for v in 0..self.networks.len() + self.behaviours.len() {
            let name = match self.networks.get(v) {
                Some(network) => &network.name,
                None => &self.behaviours[v - self.networks.len()].name,
            };
            let effects: Vec<usize> =
                (0..self.parameters.len()).filter(|&k| matters(&self.parameters[k], name)).collect();
            if effects.is_empty() {
                continue;
            }
            let of_periods: Vec<RelativeImportance> =
                (0..self.period_count()).map(|m| self.importance_at(theta, v, name, &effects, m)).collect();
            let mean = mean_over_periods(name, &effects, &of_periods);
            all.extend(of_periods);
            all.extend(mean);
        }
        all
    }

    fn importance_at(
        &self,
        theta: &[f64],
        v: usize,
        name: &str,
        effects: &[usize],
        m: usize,
    ) -> RelativeImportance {
        let n = self.periods[m].n;
        let full = self.probabilities(theta, v, m);
        let mut changes = vec![vec![0.0; effects.len()]; n];
        for (at, &k) in effects.iter().enumerate() {
            if theta[k] == 0.0 || self.parameters[k].period.is_some_and(|only| only != m) {
                continue;
            }
            let mut without = theta.to_vec();
            without[k] = 0.0;
            let others = self.probabilities(&without, v, m);
            for (i, (with, without)) in full.iter().zip(&others).enumerate() {
                if let (Some(with), Some(without)) = (with, without) {
                    changes[i][at] = with.iter().zip(without).map(|(a, b)| (a - b).abs()).sum();
                }
            }
        }
        let totals: Vec<f64> = changes.iter().map(|row| row.iter().sum()).collect();
        let weighed = totals.iter().filter(|t| **t > 0.0).count().max(1) as f64;
        let choosing = full.iter().flatten().count().max(1) as f64;
        let effects = effects
            .iter()
            .enumerate()
            .map(|(at, &parameter)| {
                let by_actor: Vec<Option<f64>> =
                    (0..n).map(|i| (totals[i] > 0.0).then(|| changes[i][at] / totals[i])).collect();
                Importance {
                    parameter,
                    share: by_actor.iter().flatten().sum::<f64>() / weighed,
                    change: changes.iter().map(|row| row[at]).sum::<f64>() / choosing,
                    by_actor,
                }
            })
            .collect();
        RelativeImportance { dependent: name.to_owned(), period: Some(m), effects }
    }

    /// Probabilities of every actor's choices at the start of a period; none for those without a choice.
    fn probabilities(&self, theta: &[f64], v: usize, m: usize) -> Vec<Option<Vec<f64>>> {
        let mut process = Process::new(self, m, theta);
        (0..self.periods[m].n)
            .map(|i| {
                if process.rate(v, i).0 <= 0.0 {
                    return None;
                }
                Some(match v.checked_sub(self.networks.len()) {
                    None => process.network_probabilities(v, i),
                    Some(b) => process.behaviour_probabilities(b, i).to_vec(),
                })
            })
            .collect()
    }
}

fn matters(parameter: &Parameter, dependent: &str) -> bool {
    parameter.dependent == dependent
        && matches!(
            parameter.kind,
            ParameterKind::Objective(Part::Evaluation | Part::Creation | Part::Maintenance)
        )
}

fn mean_over_periods(
    name: &str,
    effects: &[usize],
    periods: &[RelativeImportance],
) -> Option<RelativeImportance> {
    let known: Vec<&RelativeImportance> =
        periods.iter().filter(|p| p.effects.iter().any(|e| e.share > 0.0)).collect();
    if known.is_empty() {
        return None;
    }
    let mean = |of: &dyn Fn(&Importance) -> f64, at: usize| {
        known.iter().map(|p| of(&p.effects[at])).sum::<f64>() / known.len() as f64
    };
    let effects = effects
        .iter()
        .enumerate()
        .map(|(at, &parameter)| Importance {
            parameter,
            share: mean(&|e| e.share, at),
            change: mean(&|e| e.change, at),
            by_actor: Vec::new(),
        })
        .collect();
    Some(RelativeImportance { dependent: name.to_owned(), period: None, effects })
}

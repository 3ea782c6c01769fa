//! Simulations held against the exact distribution.

use std::collections::BTreeMap;

use milieu_ties::*;
use statrs::distribution::{ChiSquared, ContinuousCDF};

use crate::definition::{Definition, Exact, Matrix, State, derivative};
use crate::scenario::effect;

/// How far simulations of one model lie from what is exact, over all its periods.
#[derive(Clone, Copy, Debug)]
pub struct Distance {
    /// Smallest probability of a chi-squared at least as large, over the periods.
    pub p: f64,
    /// Degrees of freedom of that chi-squared.
    pub freedom: usize,
    /// Largest deviation of a mean statistic, in standard errors.
    pub mean: f64,
    /// Largest deviation of a mean score from zero, in standard errors.
    pub score: f64,
    /// Largest deviation of a derivative by scores, in standard errors.
    pub derivative: f64,
    /// Number of states that can be reached.
    pub states: usize,
}

/// Covariates that write the state into statistics of effects whose parameter is zero.
pub struct Coded {
    pub panel: Panel,
    pub specification: Specification,
}

impl Coded {
    pub fn new(panel: &Panel, specification: &Specification) -> Self {
        let (mut panel, mut specification) = (panel.clone(), specification.clone());
        let n = panel.n();
        for network in panel.networks.clone() {
            let two_mode = network.kind == NetworkKind::TwoMode;
            let name = format!("code {}", network.name);
            panel.dyadic_covariates.push(DyadicCovariate {
                name: name.clone(),
                waves: vec![(0..n * panel.receivers(&network)).map(|at| (at as f64).exp2()).collect()],
                centred: false,
                of_receivers: two_mode.then(|| network.name.clone()),
            });
            specification.effects.push(effect(&network.name, "X", Some(&name), Part::Evaluation));
        }
        for behaviour in panel.behaviours.clone() {
            let name = format!("code {}", behaviour.name);
            panel.actor_covariates.push(ActorCovariate {
                name: name.clone(),
                waves: vec![(0..n).map(|i| Some(16_f64.powi(i as i32))).collect()],
                centred: false,
                of_receivers: None,
            });
            specification.effects.push(effect(&behaviour.name, "effFrom", Some(&name), Part::Evaluation));
        }
        Self { panel, specification }
    }

    /// The counted end from its statistics.
    fn state(&self, model: &Model, statistics: &[f64]) -> State {
        let of = |name: &str, dependent: &str| -> f64 {
            model
                .parameters()
                .iter()
                .zip(statistics)
                .find(|(p, _)| p.dependent == dependent && p.with.as_deref() == Some(name))
                .map(|(_, s)| *s)
                .expect("a coded effect")
        };
        let n = self.panel.n();
        let networks = self.panel.networks.iter().map(|network| {
            let receivers = self.panel.receivers(network);
            let code = of(&format!("code {}", network.name), &network.name) as u64;
            let mut matrix = Matrix::new(n, receivers);
            for at in 0..n * receivers {
                matrix.set(at / receivers, at % receivers, code >> at & 1 == 1);
            }
            matrix
        });
        let behaviours = self.panel.behaviours.iter().map(|behaviour| {
            let known: Vec<f64> = behaviour.waves.iter().flatten().flatten().map(|&v| f64::from(v)).collect();
            let mean = known.iter().sum::<f64>() / known.len() as f64;
            let all: f64 = (0..n).map(|i| 16_f64.powi(i as i32)).sum();
            let code = (of(&format!("code {}", behaviour.name), &behaviour.name) + mean * all).round() as u64;
            (0..n).map(|i| (code >> (4 * i) & 15) as i32).collect()
        });
        State { networks: networks.collect(), behaviours: behaviours.collect() }
    }
}

/// The parameters of a model that has some of another's: by name, else zero.
pub fn by_name(model: &Model, other: &Model, theta: &[f64]) -> Vec<f64> {
    model
        .parameters()
        .iter()
        .map(|p| other.parameters().iter().position(|q| q.name == p.name).map_or(0.0, |at| theta[at]))
        .collect()
}

/// Chi-squared of counts, states that are expected less than five times taken together.
pub fn chi_squared(counts: &BTreeMap<State, u64>, exact: &BTreeMap<State, f64>, total: f64) -> (f64, usize) {
    let (mut sum, mut cells) = (0.0, 0);
    let (mut rare_expected, mut rare_count) = (0.0, 0.0);
    for (state, p) in exact {
        let (expected, count) = (p * total, counts.get(state).copied().unwrap_or(0) as f64);
        if expected < 5.0 {
            rare_expected += expected;
            rare_count += count;
        } else {
            sum += (count - expected).powi(2) / expected;
            cells += 1;
        }
    }
    if rare_expected > 1.0 {
        sum += (rare_count - rare_expected).powi(2) / rare_expected;
        cells += 1;
    }
    (sum, cells.max(2) - 1)
}

pub fn p_of(chi_squared: f64, freedom: usize) -> f64 {
    ChiSquared::new(freedom as f64).map_or(f64::NAN, |d| 1.0 - d.cdf(chi_squared))
}

/// Ends of simulated periods, by state; every simulated statistic is held against its definition.
pub fn ends(
    coded: &Coded,
    model: &Model,
    theta: &[f64],
    count: usize,
    seed: u64,
) -> Vec<BTreeMap<State, u64>> {
    let simulations = model.simulate(theta, count, seed).expect("a simulation");
    let mut ends = vec![BTreeMap::new(); model.period_count()];
    let definitions: Vec<Definition<'_>> =
        (0..model.period_count()).map(|m| Definition::new(&coded.panel, &coded.specification, m)).collect();
    for (at, chain) in simulations.outcomes.iter().enumerate() {
        for (m, outcome) in chain.iter().enumerate() {
            let state = coded.state(model, &outcome.statistics);
            if at < 2000 {
                for (k, meant) in definitions[m].statistics(&state).iter().enumerate() {
                    assert!(
                        (meant - outcome.statistics[k]).abs() < 1e-6 * (1.0 + meant.abs()),
                        "{}: meant {meant}, found {}",
                        model.parameters()[k].name,
                        outcome.statistics[k]
                    );
                }
            }
            *ends[m].entry(state).or_insert(0) += 1;
        }
    }
    ends
}

fn deviation(values: &[f64], meant: f64) -> f64 {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0);
    match variance > 1e-12 {
        true => (mean - meant).abs() / (variance / n).sqrt(),
        false if (mean - meant).abs() < 1e-6 * (1.0 + meant.abs()) => 0.0,
        false => f64::INFINITY,
    }
}

/// Simulates a model and measures how far it is from its exact distribution.
pub fn distance(
    panel: &Panel,
    specification: &Specification,
    theta: &[f64],
    count: usize,
    seed: u64,
) -> Distance {
    let model = Model::new(panel, specification).unwrap_or_else(|e| panic!("{e}: {specification:?}"));
    let coded = Coded::new(panel, specification);
    let coded_model = Model::new(&coded.panel, &coded.specification).expect("a model");
    let counts = ends(&coded, &coded_model, &by_name(&coded_model, &model, theta), count, seed);
    let simulations = model.simulate(theta, count, seed + 1).expect("a simulation");
    let mut distance = Distance { p: 1.0, freedom: 0, mean: 0.0, score: 0.0, derivative: 0.0, states: 0 };
    for m in 0..model.period_count() {
        let definition = Definition::new(panel, specification, m);
        let exact = Exact::new(&definition, theta);
        distance.states = distance.states.max(exact.states.len());
        let (sum, freedom) = chi_squared(&counts[m], &exact.counted(&definition), count as f64);
        let p = p_of(sum, freedom);
        if p <= distance.p {
            (distance.p, distance.freedom) = (p, freedom);
        }
        let column = |of: &dyn Fn(&Outcome) -> f64| -> Vec<f64> {
            simulations.outcomes.iter().map(|chain| of(&chain[m])).collect()
        };
        let expected = exact.expectation(&definition);
        let slopes = derivative(&definition, theta);
        for k in 0..theta.len() {
            let statistics = column(&|o| o.statistics[k]);
            distance.mean = distance.mean.max(deviation(&statistics, expected[k]));
            distance.score = distance.score.max(deviation(&column(&|o| o.score[k]), 0.0));
            for (l, slope) in slopes[k].iter().enumerate() {
                let products = column(&|o| (o.statistics[k] - expected[k]) * o.score[l]);
                distance.derivative = distance.derivative.max(deviation(&products, *slope));
            }
        }
    }
    distance
}

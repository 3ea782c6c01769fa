//! Effects that say the same of the observed choices.

use nalgebra::{DMatrix, SymmetricEigen};

use crate::model::{Model, ParameterKind};
use crate::panel::NetworkKind;
use crate::simulator::Simulator;

/// Pairs of ego and alter looked at in one period at most.
const MOST_PAIRS: usize = 20_000;

/// Correlations, over possible changes at the starts of the periods, of what effects contribute.
pub(super) struct Contributions {
    /// Parameters of one network or behaviour that vary, by place.
    pub(super) parameters: Vec<usize>,
    /// Their correlations.
    pub(super) correlations: DMatrix<f64>,
    /// Parameters whose contribution is the same everywhere and that are not alone in this.
    pub(super) constant: Vec<usize>,
}

/// For every network and behaviour. Of a large network every tie and an even selection of the
/// pairs without one are looked at.
pub(super) fn contributions(model: &Model) -> Vec<Contributions> {
    let variables = model.networks.len() + model.behaviours.len();
    let count = model.parameters.len();
    // The contributions do not depend on the parameters; rates must be positive.
    let theta: Vec<f64> = model
        .parameters
        .iter()
        .map(|p| if matches!(p.kind, ParameterKind::Rate { .. }) { 1.0 } else { 0.0 })
        .collect();
    let mut rows: Vec<Vec<Vec<f64>>> = vec![Vec::new(); variables];
    for m in 0..model.periods.len() {
        let mut simulator = Simulator::new(model, m);
        simulator.set(&theta);
        simulator.restart();
        let period = &model.periods[m];
        for (r, rows) in rows.iter_mut().enumerate().take(model.networks.len()) {
            let receivers = period.networks[r].receivers;
            let step = (period.n * receivers).div_ceil(MOST_PAIRS).max(1);
            let mut at = 0_usize;
            for i in (0..period.n).filter(|&i| period.active[i]) {
                for j in 0..receivers {
                    if model.networks[r].kind != NetworkKind::TwoMode && i == j {
                        continue;
                    }
                    at += 1;
                    let tie = period.networks[r].start.has(i, j);
                    if !tie && !at.is_multiple_of(step) {
                        continue;
                    }
                    let mut row = vec![0.0; count];
                    simulator.tie_contributions(r, i, j as u32, &mut row);
                    if tie {
                        row.iter_mut().for_each(|v| *v = -*v);
                    }
                    rows.push(row);
                }
            }
        }
        for b in 0..model.behaviours.len() {
            for i in (0..period.n).filter(|&i| period.active[i]) {
                let [lower, higher] = simulator.behaviour_contributions(b, i);
                rows[model.networks.len() + b].push(lower.iter().map(|v| -v).collect());
                rows[model.networks.len() + b].push(higher);
            }
        }
    }
    (0..variables).map(|v| of_variable(model, v, &rows[v])).collect()
}

fn of_variable(model: &Model, v: usize, rows: &[Vec<f64>]) -> Contributions {
    let name = match model.networks.get(v) {
        Some(network) => &network.name,
        None => &model.behaviours[v - model.networks.len()].name,
    };
    let n = rows.len().max(1) as f64;
    let (mut parameters, mut constant, mut deviations, mut means) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (k, parameter) in model.parameters.iter().enumerate() {
        if parameter.dependent != *name || !matches!(parameter.kind, ParameterKind::Objective(_)) {
            continue;
        }
        let mean = rows.iter().map(|row| row[k]).sum::<f64>() / n;
        let variance = rows.iter().map(|row| (row[k] - mean).powi(2)).sum::<f64>() / n;
        if variance > 1e-12 * (1.0 + mean * mean) {
            parameters.push(k);
            means.push(mean);
            deviations.push(variance.sqrt());
        } else if mean.abs() > 1e-12 {
            constant.push(k);
        }
    }
    let width = parameters.len();
    let standard = |row: &Vec<f64>, a: usize| (row[parameters[a]] - means[a]) / deviations[a];
    let mut correlations = DMatrix::zeros(width, width);
    for row in rows {
        let z: Vec<f64> = (0..width).map(|a| standard(row, a)).collect();
        for a in 0..width {
            for b in 0..width {
                correlations[(a, b)] += z[a] * z[b] / n;
            }
        }
    }
    if constant.len() < 2 {
        constant.clear();
    }
    Contributions { parameters, correlations, constant }
}

impl Contributions {
    /// Sets of effects of which each is decided by the others.
    pub(super) fn dependent(&self) -> Vec<Vec<usize>> {
        if self.parameters.is_empty() {
            return Vec::new();
        }
        let eigen = SymmetricEigen::new(self.correlations.clone());
        eigen
            .eigenvalues
            .iter()
            .zip(eigen.eigenvectors.column_iter())
            .filter(|(value, _)| **value < 1e-9)
            .map(|(_, axis)| {
                (0..self.parameters.len())
                    .filter(|&a| axis[a].abs() > 1e-4)
                    .map(|a| self.parameters[a])
                    .collect()
            })
            .collect()
    }
}

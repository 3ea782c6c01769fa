//! Whether effects are the same in all periods, or in all groups.

use nalgebra::{DMatrix, DVector};
use serde::Serialize;

use super::score::{ScoreTest, Summary};
use super::{ChiSquared, TestError};
use crate::estimation::{Estimation, Moments};
use crate::model::{Model, ParameterKind};

/// What effects may differ between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Division {
    /// Periods, over all groups.
    Periods,
    /// Groups.
    Groups,
}

/// How an effect deviates in one period or group from the first in which it works.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Deviating {
    /// Parameter, by place.
    pub parameter: usize,
    /// Period or group, from zero.
    pub part: usize,
    /// Standard normal when it does not deviate; positive when the effect is stronger here.
    pub z: f64,
    /// Two-sided, this deviation tested alone.
    pub p: f64,
    /// Approximate size of the deviation, were all of them let.
    pub one_step: Option<f64>,
}

/// Score-type tests of homogeneity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Homogeneity {
    /// Between what.
    pub division: Division,
    /// All deviations of all effects.
    pub joint: ChiSquared,
    /// For each effect (parameter, by place) all its deviations.
    pub by_effect: Vec<(usize, ChiSquared)>,
    /// For each period or group but the first the deviations of all effects in it.
    pub by_part: Vec<(usize, ChiSquared)>,
    /// Each deviation.
    pub single: Vec<Deviating>,
}

impl Model {
    /// Tests whether the estimated effects are the same in all periods, or groups, from the
    /// simulations of one estimation in which they are (Lospinoso, Schweinberger, Snijders and
    /// Ripley 2011). An effect that differs in a part would be the effect and a dummy of the part
    /// times the effect; the statistic and score of the dummy are those of the effect in the
    /// periods of the part, so that nothing is simulated anew. The first part in which an effect
    /// works is what the others are compared with. Basic rates have a value for each period anyway
    /// and are not tested.
    ///
    /// # Errors
    /// [`TestError::NothingToTest`] when there is one part only.
    pub fn homogeneity(&self, estimation: &Estimation, division: Division) -> Result<Homogeneity, TestError> {
        let part: Vec<usize> = self
            .periods
            .iter()
            .enumerate()
            .map(|(m, period)| match division {
                Division::Periods => m,
                Division::Groups => period.group,
            })
            .collect();
        let free: Vec<usize> = (0..self.parameters.len()).filter(|&k| !self.parameters[k].held).collect();
        let effects: Vec<usize> = free
            .iter()
            .copied()
            .filter(|&k| !matches!(self.parameters[k].kind, ParameterKind::Rate { .. }))
            .collect();
        of_parts(&estimation.moments, &estimation.theta(), &free, &effects, &part, division)
    }
}

/// Covariance, over simulations, of one number with another in a period.
fn covariance(moments: &Moments, of: impl Fn(usize) -> f64, with: impl Fn(usize) -> f64) -> f64 {
    let count = moments.count();
    let n = count as f64;
    let mean = |f: &dyn Fn(usize) -> f64| (0..count).map(f).sum::<f64>() / n;
    let (a, b) = (mean(&of), mean(&with));
    (0..count).map(|s| (of(s) - a) * (with(s) - b)).sum::<f64>() / (n - 1.0)
}

pub(super) fn of_parts(
    moments: &Moments,
    theta: &[f64],
    free: &[usize],
    effects: &[usize],
    part: &[usize],
    division: Division,
) -> Result<Homogeneity, TestError> {
    if moments.count() < 2 {
        return Err(TestError::TooFewSimulations(moments.count()));
    }
    let (p, periods) = (moments.parameters(), moments.periods());
    if part.len() != periods {
        return Err(TestError::Size { found: part.len(), expected: periods });
    }
    // In which parts an effect works: where its score varies.
    let mut dummies: Vec<(usize, usize)> = Vec::new();
    for &k in effects {
        let score = |m: usize| move |s: usize| moments.scores[s][m][k];
        let mut works: Vec<usize> = (0..periods)
            .filter(|&m| covariance(moments, score(m), score(m)) > 0.0)
            .map(|m| part[m])
            .collect();
        works.sort_unstable();
        works.dedup();
        dummies.extend(works.into_iter().skip(1).map(|g| (k, g)));
    }
    if dummies.is_empty() {
        return Err(TestError::NothingToTest);
    }
    let all = p + dummies.len();
    // The effect behind each column, and whether it has the column in a period.
    let column = |c: usize| if c < p { (c, None) } else { (dummies[c - p].0, Some(dummies[c - p].1)) };
    let (mut mean, mut derivative, mut spread) =
        (DVector::zeros(all), DMatrix::zeros(all, all), DMatrix::zeros(all, all));
    for m in 0..periods {
        let here: Vec<(usize, usize)> = (0..all)
            .filter_map(|c| {
                let (k, only) = column(c);
                only.is_none_or(|g| g == part[m]).then_some((c, k))
            })
            .collect();
        // Each pair of effects once: dummies repeat their columns.
        let n = moments.count();
        let centred = |values: &Vec<Vec<Vec<f64>>>| {
            let mut matrix = DMatrix::from_fn(n, p, |s, k| values[s][m][k]);
            let means = matrix.row_mean();
            for mut row in matrix.row_iter_mut() {
                row -= &means;
            }
            (matrix, means)
        };
        let (statistics, means) = centred(&moments.deviations);
        let (scores, _) = centred(&moments.scores);
        let divisor = n as f64 - 1.0;
        let (crossed, own) = (statistics.tr_mul(&scores) / divisor, statistics.tr_mul(&statistics) / divisor);
        for &(a, k) in &here {
            mean[a] += means[k];
            for &(b, l) in &here {
                derivative[(a, b)] += crossed[(k, l)];
                spread[(a, b)] += own[(k, l)];
            }
        }
    }
    let summary = Summary { mean, derivative, covariance: spread };
    let mut extended = theta.to_vec();
    extended.resize(all, 0.0);
    let test = |chosen: &dyn Fn(&(usize, usize)) -> bool| -> Result<ScoreTest, TestError> {
        let tested: Vec<usize> = (0..dummies.len()).filter(|&d| chosen(&dummies[d])).map(|d| p + d).collect();
        summary.score_test(&extended, free, &tested)
    };
    let joint = test(&|_| true)?;
    let mut by_effect = Vec::new();
    for &k in effects.iter().filter(|k| dummies.iter().any(|d| d.0 == **k)) {
        by_effect.push((k, test(&|d| d.0 == k)?.joint));
    }
    let mut parts: Vec<usize> = dummies.iter().map(|d| d.1).collect();
    parts.sort_unstable();
    parts.dedup();
    let mut by_part = Vec::new();
    for g in parts {
        by_part.push((g, test(&|d| d.1 == g)?.joint));
    }
    let single = joint
        .single
        .iter()
        .map(|s| {
            let (parameter, part) = dummies[s.parameter - p];
            let one_step = joint.one_step.as_ref().map(|values| values[s.parameter]);
            Deviating { parameter, part, z: s.z, p: s.p, one_step }
        })
        .collect();
    Ok(Homogeneity { division, joint: joint.joint, by_effect, by_part, single })
}

//! Logistic regression by Newton's method, with effects for two sets of groups.

use nalgebra::{DMatrix, DVector};

/// One observation: an outcome, a regressor and two groups it belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Observation {
    /// Outcome.
    pub(crate) outcome: bool,
    /// Regressor.
    pub(crate) x: f64,
    /// First group (a region).
    pub(crate) first: usize,
    /// Second group (a sector).
    pub(crate) second: usize,
}

/// The effect of the regressor on the probability of the outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct MarginalEffect {
    /// Average over the observations of the change of the probability per unit of the regressor.
    pub(crate) effect: f64,
    /// Its standard error by that of the coefficient, the probabilities held fixed.
    pub(crate) standard_error: f64,
    /// Observations used.
    pub(crate) used: usize,
}

/// Average marginal effect in a logit with an effect for every group of both sets. Groups in
/// which the outcome does not vary say nothing about the regressor and are left out, until none is
/// left. `None` when too little is left, the regressor does not vary, or the steps do not settle
/// (the outcome is separated). Cost: a Cholesky step of the number of groups per iteration.
pub(crate) fn average_marginal_effect(observations: &[Observation]) -> Option<MarginalEffect> {
    let kept = varying(observations);
    let firsts = places(kept.iter().map(|o| o.first));
    let seconds = places(kept.iter().map(|o| o.second));
    let columns = 1 + firsts.len() + seconds.len().saturating_sub(1);
    if kept.len() <= columns {
        return None;
    }
    let n = kept.len();
    let centre = kept.iter().map(|o| o.x).sum::<f64>() / n as f64;
    let spread = (kept.iter().map(|o| (o.x - centre).powi(2)).sum::<f64>() / n as f64).sqrt();
    if spread <= 0.0 || !spread.is_finite() {
        return None;
    }
    let mut design = DMatrix::zeros(n, columns);
    for (row, o) in kept.iter().enumerate() {
        design[(row, 0)] = (o.x - centre) / spread;
        design[(row, 1 + firsts.binary_search(&o.first).ok()?)] = 1.0;
        match seconds.binary_search(&o.second).ok()? {
            0 => {}
            k => design[(row, firsts.len() + k)] = 1.0,
        }
    }
    let y = DVector::from_iterator(n, kept.iter().map(|o| f64::from(u8::from(o.outcome))));
    let mut beta = DVector::zeros(columns);
    for _ in 0..50 {
        let p = (&design * &beta).map(|eta: f64| 1.0 / (1.0 + (-eta).exp()));
        let weights = p.map(|p| p * (1.0 - p));
        let mut weighted = design.clone();
        for (mut row, w) in weighted.row_iter_mut().zip(weights.iter()) {
            row *= *w;
        }
        let information = design.transpose() * weighted;
        let cholesky = information.cholesky()?;
        let step = cholesky.solve(&(design.transpose() * (&y - &p)));
        if !step.iter().all(|s| s.is_finite()) || beta.amax() > 30.0 {
            return None;
        }
        beta += &step;
        if step.amax() < 1e-9 {
            let slope = weights.mean() / spread;
            let variance = cholesky.inverse()[(0, 0)];
            return Some(MarginalEffect {
                effect: beta[0] * slope,
                standard_error: variance.sqrt() * slope,
                used: n,
            });
        }
    }
    None
}

fn varying(observations: &[Observation]) -> Vec<Observation> {
    let mut kept = observations.to_vec();
    loop {
        let size = |key: fn(&Observation) -> usize| kept.iter().map(key).max().map_or(0, |m| m + 1);
        let mut counts = [vec![[0usize; 2]; size(|o| o.first)], vec![[0; 2]; size(|o| o.second)]];
        for o in &kept {
            counts[0][o.first][usize::from(o.outcome)] += 1;
            counts[1][o.second][usize::from(o.outcome)] += 1;
        }
        let varies = |c: [usize; 2]| c[0] > 0 && c[1] > 0;
        let before = kept.len();
        kept.retain(|o| varies(counts[0][o.first]) && varies(counts[1][o.second]));
        if kept.len() == before {
            return kept;
        }
    }
}

fn places(values: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut all: Vec<usize> = values.collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One group each: a logit of two cells has the closed form b = logit(p1) - logit(p0).
    #[test]
    fn two_cells_by_hand() {
        let cell = |x: f64, yes: usize, no: usize| {
            (0..yes + no).map(move |k| Observation { outcome: k < yes, x, first: 0, second: 0 })
        };
        let data: Vec<Observation> = cell(0.0, 2, 8).chain(cell(1.0, 6, 4)).collect();
        let found = average_marginal_effect(&data).unwrap();
        let b = (6.0f64 / 4.0).ln() - (2.0f64 / 8.0).ln();
        let slope = (0.2 * 0.8 + 0.6 * 0.4) / 2.0;
        assert!((found.effect - b * slope).abs() < 1e-9, "{found:?}");
        let se = (1.0 / 2.0 + 1.0 / 8.0 + 1.0 / 6.0 + 1.0 / 4.0f64).sqrt();
        assert!((found.standard_error - se * slope).abs() < 1e-9);
        assert_eq!(found.used, 20);
    }

    #[test]
    fn separated_or_constant_data_have_no_effect() {
        let separated: Vec<Observation> =
            (0..20).map(|k| Observation { outcome: k >= 10, x: f64::from(k), first: 0, second: 0 }).collect();
        assert_eq!(average_marginal_effect(&separated), None);
        let constant: Vec<Observation> =
            (0..20).map(|k| Observation { outcome: k % 2 == 0, x: 1.0, first: 0, second: 0 }).collect();
        assert_eq!(average_marginal_effect(&constant), None);
        assert_eq!(average_marginal_effect(&[]), None);
    }
}

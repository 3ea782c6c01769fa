//! A logit over pairs of actors, its standard errors robust to what the pairs of one actor have in
//! common.

use std::collections::BTreeMap;

use nalgebra::{DMatrix, DVector};

/// One pair: who, the regressors (the first is the constant 1), and whether they are tied.
pub(crate) struct PairRow {
    /// The two actors.
    pub(crate) ends: (u32, u32),
    /// Regressors.
    pub(crate) x: Vec<f64>,
    /// Outcome.
    pub(crate) tied: bool,
}

/// A coefficient with its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Coefficient {
    /// Change of the log odds per unit.
    pub(crate) value: f64,
    /// Its standard error.
    pub(crate) standard_error: f64,
}

/// Maximum likelihood by Newton's method, with the dyadic cluster-robust variance (Aronow, Samii
/// and Assenova 2015). In a small sample the clustered form may fall below that of independent
/// pairs; the wider of the two is kept. The intercept is that at the means of the regressors.
/// `None` when it does not settle: no variation, or perfect separation.
pub(crate) fn dyadic_logit(rows: &[PairRow]) -> Option<Vec<Coefficient>> {
    let columns = rows.first()?.x.len();
    let count = rows.len() as f64;
    // Centred and scaled, so that Newton's steps are well conditioned.
    let (mut mean, mut scale) = (vec![0.0; columns], vec![1.0; columns]);
    for at in 1..columns {
        mean[at] = rows.iter().map(|r| r.x[at]).sum::<f64>() / count;
        scale[at] = (rows.iter().map(|r| (r.x[at] - mean[at]).powi(2)).sum::<f64>() / count).sqrt();
        if scale[at].is_nan() || scale[at] <= 1e-12 {
            return None;
        }
    }
    let design = DMatrix::from_fn(rows.len(), columns, |i, j| (rows[i].x[j] - mean[j]) / scale[j]);
    let outcome = DVector::from_iterator(rows.len(), rows.iter().map(|r| f64::from(r.tied)));
    let chances = |beta: &DVector<f64>| (&design * beta).map(|eta: f64| 1.0 / (1.0 + (-eta).exp()));
    let information = |p: &DVector<f64>| {
        let mut weighted = design.clone();
        for (mut row, p) in weighted.row_iter_mut().zip(p.iter()) {
            row *= p * (1.0 - p);
        }
        design.tr_mul(&weighted)
    };
    let mut beta = DVector::zeros(columns);
    let mut settled = false;
    for _ in 0..50 {
        let p = chances(&beta);
        let step = information(&p).try_inverse()? * design.tr_mul(&(&outcome - &p));
        beta += &step;
        if !beta.iter().all(|b| b.is_finite() && b.abs() < 50.0) {
            return None;
        }
        if step.norm() < 1e-10 {
            settled = true;
            break;
        }
    }
    if !settled {
        return None;
    }
    let p = chances(&beta);
    let mut own = DMatrix::zeros(columns, columns);
    let mut by_actor: BTreeMap<u32, DVector<f64>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let score = design.row(at).transpose() * (outcome[at] - p[at]);
        own += &score * score.transpose();
        for end in [row.ends.0, row.ends.1] {
            *by_actor.entry(end).or_insert_with(|| DVector::zeros(columns)) += &score;
        }
    }
    let mut clustered = -own;
    for score in by_actor.values() {
        clustered += score * score.transpose();
    }
    let plain = information(&p).try_inverse()?;
    let robust = &plain * clustered * &plain;
    let coefficient = |at: usize| {
        let variance = robust[(at, at)].max(plain[(at, at)]).max(0.0);
        Coefficient { value: beta[at] / scale[at], standard_error: variance.sqrt() / scale[at] }
    };
    Some((0..columns).map(coefficient).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_two_by_two_table_gives_its_log_odds_ratio() {
        // x = 0: 6 ties of 20; x = 1: 3 of 30; the third column varies without telling anything.
        let mut rows = Vec::new();
        let mut add = |x: f64, tied: bool, times: u32| {
            for k in 0..times * 2 {
                let ends = (rows.len() as u32, rows.len() as u32 + 10_000);
                rows.push(PairRow { ends, x: vec![1.0, x, f64::from(k % 2)], tied });
            }
        };
        add(0.0, true, 6);
        add(0.0, false, 14);
        add(1.0, true, 3);
        add(1.0, false, 27);
        let found = dyadic_logit(&rows).unwrap();
        let by_hand = (3.0f64 / 27.0).ln() - (6.0f64 / 14.0).ln();
        assert!((found[1].value - by_hand).abs() < 1e-9, "{found:?}");
        // Every pair has actors of its own: the error of a table, cells doubled.
        let error = (1.0 / 12.0 + 1.0 / 28.0 + 1.0 / 6.0 + 1.0 / 54.0f64).sqrt();
        assert!((found[1].standard_error - error).abs() < 0.02 * error, "{found:?} {error}");
        assert!(found[2].value.abs() < 1e-9);
    }

    #[test]
    fn perfect_separation_is_refused() {
        let rows: Vec<PairRow> = (0..40)
            .map(|k| {
                let near = k < 20;
                let x = vec![1.0, if near { 0.0 } else { 1.0 }, f64::from(k % 3)];
                PairRow { ends: (k, k + 100), x, tied: near }
            })
            .collect();
        assert!(dyadic_logit(&rows).is_none());
        assert!(dyadic_logit(&[]).is_none());
    }
}

//! Variance-based sensitivity: which choice moves the answer.

use rand::RngExt;
use rayon::prelude::*;

use crate::error::{IndicatorError, Result, finite};
use crate::random::stream;

/// Shares of the variance of an answer by source.
#[derive(Debug, Clone, PartialEq)]
pub struct SensitivityIndices {
    /// Share explained by a source alone: `V(E[y | x_i]) / V(y)`.
    pub first_order: Vec<f64>,
    /// Share that involves a source in any way: `E[V(y | all but x_i)] / V(y)`.
    pub total_order: Vec<f64>,
    /// Variance of the answer.
    pub variance: f64,
}

/// Exact indices on a full factorial: every combination of the levels of every
/// source, the last source varying fastest, population variances.
///
/// Refused when the number of answers is not the product of the levels, or the
/// answer does not vary. Cost: one pass per source.
pub fn factorial_sensitivity(levels: &[usize], answers: &[f64]) -> Result<SensitivityIndices> {
    finite("answers", answers)?;
    let size: usize = levels.iter().product();
    crate::error::same_length("answers and combinations", answers.len(), size)?;
    if size == 0 || levels.is_empty() {
        return Err(IndicatorError::TooFew { what: "combinations", needed: 1, found: 0 });
    }
    let variance = variance(answers);
    if variance == 0.0 {
        return Err(IndicatorError::Constant { what: "answer" });
    }
    let mut first_order = Vec::with_capacity(levels.len());
    let mut total_order = Vec::with_capacity(levels.len());
    for (source, count) in levels.iter().enumerate() {
        let stride: usize = levels[source + 1..].iter().product();
        let level = |k: usize| k / stride % count;
        let mut by_level = vec![Vec::new(); *count];
        for (k, y) in answers.iter().enumerate() {
            by_level[level(k)].push(*y);
        }
        let means: Vec<f64> = by_level.iter().map(|v| average(v)).collect();
        first_order.push(self::variance(&means) / variance);
        // Runs that differ in this source only.
        let mut rest = vec![Vec::new(); size / count];
        for (k, y) in answers.iter().enumerate() {
            rest[k / (stride * count) * stride + k % stride].push(*y);
        }
        let within: Vec<f64> = rest.iter().map(|v| self::variance(v)).collect();
        total_order.push(average(&within) / variance);
    }
    Ok(SensitivityIndices { first_order, total_order, variance })
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn variance(values: &[f64]) -> f64 {
    let centre = average(values);
    values.iter().map(|v| (v - centre).powi(2)).sum::<f64>() / values.len() as f64
}

/// Answers of one row of the design: at A, at B, and at A with each input from B.
type Row = (f64, f64, Vec<f64>);

/// Estimated indices of a model of independent inputs, each uniform on 0 to 1, by
/// a design of `n (d + 2)` runs: first order after Saltelli et al. (2010), total
/// order after Jansen (1999).
///
/// The model maps inputs to an answer; an error in one run refuses the whole.
/// Deterministic for a seed; runs go in parallel. Estimates scatter around the
/// truth by about `1 / sqrt(n)` and may be slightly negative.
pub fn sampled_sensitivity<F>(d: usize, n: usize, seed: u64, model: F) -> Result<SensitivityIndices>
where
    F: Fn(&[f64]) -> Result<f64> + Sync,
{
    if d == 0 || n < 2 {
        return Err(IndicatorError::TooFew {
            what: "inputs or runs of a sensitivity design",
            needed: if d == 0 { 1 } else { 2 },
            found: if d == 0 { d } else { n },
        });
    }
    let rows: Vec<Row> = (0..n as u64)
        .into_par_iter()
        .map(|row| {
            let mut rng = stream(seed, row);
            let a: Vec<f64> = (0..d).map(|_| rng.random()).collect();
            let b: Vec<f64> = (0..d).map(|_| rng.random()).collect();
            let crossed = (0..d)
                .map(|i| {
                    let mut x = a.clone();
                    x[i] = b[i];
                    model(&x)
                })
                .collect::<Result<Vec<f64>>>()?;
            Ok((model(&a)?, model(&b)?, crossed))
        })
        .collect::<Result<_>>()?;
    let both: Vec<f64> = rows.iter().flat_map(|r| [r.0, r.1]).collect();
    finite("answers", &both)?;
    let variance = variance(&both);
    if variance == 0.0 {
        return Err(IndicatorError::Constant { what: "answer" });
    }
    let over_runs = |f: &dyn Fn(&Row) -> f64| rows.iter().map(f).sum::<f64>() / n as f64 / variance;
    Ok(SensitivityIndices {
        first_order: (0..d).map(|i| over_runs(&|r| r.1 * (r.2[i] - r.0))).collect(),
        total_order: (0..d).map(|i| over_runs(&|r| (r.0 - r.2[i]).powi(2) / 2.0)).collect(),
        variance,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_additive_answer_has_no_interaction() {
        // y = 2 a + b over a in {0,1}, b in {0,1}: variances 1 and 1/4.
        let found = factorial_sensitivity(&[2, 2], &[0.0, 1.0, 2.0, 3.0]).unwrap();
        assert!((found.first_order[0] - 0.8).abs() < 1e-12);
        assert!((found.total_order[0] - 0.8).abs() < 1e-12);
        assert!((found.first_order[1] - 0.2).abs() < 1e-12);
    }

    #[test]
    fn a_pure_interaction_has_no_first_order() {
        let found = factorial_sensitivity(&[2, 2], &[0.0, 1.0, 1.0, 0.0]).unwrap();
        assert_eq!(found.first_order, vec![0.0, 0.0]);
        assert_eq!(found.total_order, vec![1.0, 1.0]);
        assert!(factorial_sensitivity(&[2, 2], &[1.0; 4]).is_err());
        assert!(factorial_sensitivity(&[2, 3], &[1.0; 4]).is_err());
    }

    #[test]
    fn the_sampled_design_finds_a_linear_model() {
        let found = sampled_sensitivity(2, 2000, 11, |x| Ok(2.0 * x[0] + x[1])).unwrap();
        assert!((found.first_order[0] - 0.8).abs() < 0.1, "{found:?}");
        assert!((found.total_order[0] - 0.8).abs() < 0.1);
        assert!((found.total_order[1] - 0.2).abs() < 0.05);
    }
}

//! Before a real network is judged: how well would the method do on networks whose mixture of
//! types is known?

use rayon::prelude::*;
use serde::Serialize;

use milieu_indicators::quantile::quantile;

use super::ensemble::{Ensemble, Origin, Source, Trial, noisy, uniform_weights};
use super::membership::onto_simplex;
use crate::random::generator;

/// How well the method does on simulated networks of the same size, groups and coverage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Calibration {
    /// Mixtures with known weights.
    pub mixtures: usize,
    /// Root mean square error of a weight, as projected.
    pub rmse_uncorrected: f64,
    /// Root mean square error of a weight after the correction map, by two-fold
    /// cross-validation: the error that remains.
    pub rmse: f64,
    /// Root mean square error of answering one third each: what knowing nothing costs.
    pub rmse_one_third: f64,
    /// Whether the correction map is used; it is only where it lowers the error.
    pub corrected: bool,
    /// Mean error of each weight as projected, in the order of the types.
    pub bias_uncorrected: [f64; 3],
    /// Share of mixtures whose leading type is found.
    pub hit_rate_mixtures: f64,
    /// Share of fresh pure networks whose type is found.
    pub hit_rate_pure: f64,
    /// Pure networks tried.
    pub pure: usize,
    /// Share of known weights inside the 90 percent interval, on mixtures not used to widen it.
    pub interval_coverage: f64,
    /// What each end of the interval was widened by so that it holds what it says (after
    /// Romano, Patterson and Candès 2019).
    pub interval_margin: f64,
    /// 95 percent quantile of the residual among simulated networks, by their leading type (loose
    /// networks scatter more than tight ones), and at least that of all.
    pub residual_95: [f64; 3],
    /// 99 percent quantile of the residual among simulated networks, by their leading type.
    pub residual_99: [f64; 3],
}

/// How many networks are drawn for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Effort {
    pub per_type: usize,
    pub mixtures: usize,
    pub pure: usize,
    pub interval_trials: usize,
    pub replicates: usize,
}

impl Effort {
    pub(crate) fn full(per_type: usize) -> Self {
        let per_type = per_type.max(80);
        Effort { per_type, mixtures: per_type * 3 / 2, pure: 20, interval_trials: 60, replicates: 200 }
    }

    /// For earlier periods: no interval is asked for.
    pub(crate) fn light(per_type: usize) -> Self {
        Effort {
            per_type: (per_type / 2).max(80),
            mixtures: per_type.max(120),
            pure: 5,
            interval_trials: 0,
            replicates: 0,
        }
    }
}

/// The correction map: known weights as a linear map of the projected ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Correction(Option<[[f64; 3]; 3]>);

impl Correction {
    pub(crate) fn apply(&self, weights: [f64; 3]) -> [f64; 3] {
        let Some(map) = self.0 else { return weights };
        let mut out = [0.0; 3];
        for (i, weight) in weights.iter().enumerate() {
            for (j, cell) in map[i].iter().enumerate() {
                out[j] += weight * cell;
            }
        }
        onto_simplex(out)
    }

    /// Least squares with a faint ridge towards doing nothing.
    fn fitted(pairs: &[([f64; 3], [f64; 3])]) -> Self {
        let ridge = 1e-3 * pairs.len() as f64;
        let mut gram = nalgebra::Matrix3::<f64>::identity() * ridge;
        let mut cross = nalgebra::Matrix3::<f64>::identity() * ridge;
        for (known, found) in pairs {
            for i in 0..3 {
                for j in 0..3 {
                    gram[(i, j)] += found[i] * found[j];
                    cross[(i, j)] += found[i] * known[j];
                }
            }
        }
        Correction(gram.cholesky().map(|factor| {
            let map = factor.solve(&cross);
            [0, 1, 2].map(|i| [0, 1, 2].map(|j| map[(i, j)]))
        }))
    }
}

pub(crate) fn leading(weights: [f64; 3]) -> usize {
    (0..3).max_by(|a, b| weights[*a].total_cmp(&weights[*b]).then(b.cmp(a))).unwrap_or(0)
}

fn rmse<'a>(pairs: impl Iterator<Item = ([f64; 3], &'a [f64; 3])>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for (found, known) in pairs {
        for (f, k) in found.iter().zip(known) {
            sum += (f - k) * (f - k);
            count += 1.0;
        }
    }
    if count > 0.0 { f64::sqrt(sum / count) } else { 0.0 }
}

/// Redraws of the weights of one network: network bootstrap x noise of the traits x another
/// reading of the bands.
pub(crate) fn replicates(
    source: &Source<'_>,
    ensemble: &Ensemble,
    correction: &Correction,
    trial: &Trial,
    count: usize,
    stream: u64,
) -> Vec<[f64; 3]> {
    let drawn: Vec<Option<(Vec<f64>, u64)>> = (0..count as u64)
        .map(|index| {
            let mut rng = generator(source.seed, stream, index);
            let network = trial.network.resampled(&mut rng);
            let mut traits = trial.traits.clone();
            for used in &source.used {
                if let Origin::Trait(at, units) = used.origin {
                    traits[at] = noisy(traits[at], units, &mut rng);
                }
            }
            Some((source.vector(&network, &traits)?, index))
        })
        .collect();
    let kept: Vec<&(Vec<f64>, u64)> = drawn.iter().flatten().collect();
    if kept.is_empty() {
        return Vec::new();
    }
    // A bootstrap moves the mean of curved features; only its spread is wanted.
    let mean: Vec<f64> =
        (0..trial.x.len()).map(|j| kept.iter().map(|(x, _)| x[j]).sum::<f64>() / kept.len() as f64).collect();
    kept.iter()
        .filter_map(|(x, index)| {
            let moved: Vec<f64> =
                x.iter().zip(&mean).zip(&trial.x).map(|((x, m), centre)| centre + x - m).collect();
            let types = ensemble.reread(&mut generator(source.seed, stream ^ 0x5eed, *index))?;
            Some(correction.apply(types.judge(&moved)?.weights))
        })
        .collect()
}

/// 5 and 95 percent quantiles of each weight.
pub(crate) fn quantile_ends(draws: &[[f64; 3]]) -> Option<[(f64, f64); 3]> {
    let ends = |k: usize| {
        let column: Vec<f64> = draws.iter().map(|w| w[k]).collect();
        Some((quantile(&column, 0.05).ok()?, quantile(&column, 0.95).ok()?))
    };
    Some([ends(0)?, ends(1)?, ends(2)?])
}

/// Calibrates the method. `None` when too few mixtures have all features.
pub(crate) fn calibrate(
    source: &Source<'_>,
    ensemble: &Ensemble,
    effort: Effort,
) -> Option<(Calibration, Correction)> {
    let mixtures: Vec<Trial> =
        source.trials(0x20, effort.mixtures, |_, rng| uniform_weights(rng)).into_iter().flatten().collect();
    if mixtures.len() < 30 {
        return None;
    }
    let judged: Vec<_> =
        mixtures.iter().map(|t| ensemble.archetypes.judge(&t.x)).collect::<Option<Vec<_>>>()?;
    let pairs: Vec<([f64; 3], [f64; 3])> =
        mixtures.iter().zip(&judged).map(|(t, m)| (t.weights, m.weights)).collect();

    let half =
        |rest: usize| -> Vec<([f64; 3], [f64; 3])> { pairs.iter().skip(rest).step_by(2).copied().collect() };
    let folds = [Correction::fitted(&half(1)), Correction::fitted(&half(0))];
    let rmse_uncorrected = rmse(pairs.iter().map(|(known, found)| (*found, known)));
    let rmse_corrected =
        rmse(pairs.iter().enumerate().map(|(i, (known, found))| (folds[i % 2].apply(*found), known)));
    let corrected = rmse_corrected < rmse_uncorrected;
    let correction = if corrected { Correction::fitted(&pairs) } else { Correction(None) };
    let hits = pairs
        .iter()
        .enumerate()
        .filter(|(i, (known, found))| {
            let answer = if corrected { folds[i % 2].apply(*found) } else { *found };
            leading(answer) == leading(*known)
        })
        .count();
    let bias = [0, 1, 2].map(|k| pairs.iter().map(|(w, f)| f[k] - w[k]).sum::<f64>() / pairs.len() as f64);

    let corner = |i: usize| [0, 1, 2].map(|k| f64::from(u8::from(k == i % 3)));
    let pure: Vec<([f64; 3], [f64; 3], f64)> = source
        .trials(0x30, 3 * effort.pure, |i, _| corner(i))
        .into_iter()
        .flatten()
        .filter_map(|t| {
            let found = ensemble.archetypes.judge(&t.x)?;
            Some((t.weights, correction.apply(found.weights), found.residual))
        })
        .collect();
    let pure_hits = pure.iter().filter(|(k, f, _)| leading(*k) == leading(*f)).count();

    let residuals: Vec<(usize, f64)> = ensemble
        .members
        .iter()
        .filter_map(|x| ensemble.archetypes.judge(x))
        .chain(judged.iter().cloned())
        .map(|m| (leading(m.weights), m.residual))
        .chain(pure.iter().map(|(_, found, residual)| (leading(*found), *residual)))
        .collect();
    let residual_quantile = |q: f64| -> Option<[f64; 3]> {
        let all: Vec<f64> = residuals.iter().map(|(_, r)| *r).collect();
        let pooled = quantile(&all, q).ok()?;
        let of_type = |k: usize| {
            let own: Vec<f64> = residuals.iter().filter(|(l, _)| *l == k).map(|(_, r)| *r).collect();
            // The tail of one type alone rests on few networks: never below that of all.
            quantile(&own, q).ok().map(|own| own.max(pooled))
        };
        Some([of_type(0)?, of_type(1)?, of_type(2)?])
    };

    let scores: Vec<Vec<f64>> = mixtures
        .par_iter()
        .take(effort.interval_trials)
        .enumerate()
        .filter_map(|(i, trial)| {
            let draws = replicates(source, ensemble, &correction, trial, 40, 0x4000 + i as u64);
            let ends = quantile_ends(&draws)?;
            Some(
                (0..3)
                    .map(|k| {
                        let known = trial.weights[k];
                        (ends[k].0 - known).max(known - ends[k].1)
                    })
                    .collect(),
            )
        })
        .collect();
    let of_half =
        |rest: usize| -> Vec<f64> { scores.iter().skip(rest).step_by(2).flatten().copied().collect() };
    let margin_of = |scores: &[f64]| quantile(scores, 0.9).map_or(0.0, |m| m.max(0.0));
    let covered = |margin: f64, scores: &[f64]| scores.iter().filter(|s| **s <= margin).count();
    let (even, odd) = (of_half(0), of_half(1));
    let tested = even.len() + odd.len();
    let inside = covered(margin_of(&even), &odd) + covered(margin_of(&odd), &even);
    let all: Vec<f64> = scores.iter().flatten().copied().collect();

    let share = |part: usize, of: usize| if of > 0 { part as f64 / of as f64 } else { 0.0 };
    Some((
        Calibration {
            mixtures: mixtures.len(),
            rmse_uncorrected,
            rmse: if corrected { rmse_corrected } else { rmse_uncorrected },
            rmse_one_third: rmse(pairs.iter().map(|(known, _)| ([1.0 / 3.0; 3], known))),
            corrected,
            bias_uncorrected: bias,
            hit_rate_mixtures: share(hits, pairs.len()),
            hit_rate_pure: share(pure_hits, pure.len()),
            pure: pure.len(),
            interval_coverage: share(inside, tested),
            interval_margin: margin_of(&all),
            residual_95: residual_quantile(0.95)?,
            residual_99: residual_quantile(0.99)?,
        },
        correction,
    ))
}

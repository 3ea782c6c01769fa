//! Explaining ties: a dyadic logit of knowledge ties on distance.

use nalgebra::{Matrix3, Vector3};
use rand::RngExt;
use serde::Serialize;

use crate::Context;
use crate::proximity::distance_km;
use crate::random::generator;

/// The fitted model `logit P(tie) = a + b ln(1 + d) + c (ln(1 + k_i) + ln(1 + k_j))`, `d` the
/// distance in km and `k` the number of ties, the pair's own left out: origin and destination
/// terms of activity (Scherngell and Barber 2009).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DistanceDecay {
    /// Coefficient b: change of the log odds of a tie per unit of ln(1 + km).
    pub coefficient: f64,
    /// Its standard error, robust to what the pairs of one actor have in common.
    pub standard_error: f64,
    /// Coefficient c.
    pub activity: f64,
    /// Pairs with a tie that were used.
    pub tied: usize,
    /// Pairs without one that were used, sampled where there are many.
    pub not_tied: usize,
    /// Actors with a known place, at home and all.
    pub placed: (usize, usize),
}

/// Why the model is not fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotFitted {
    /// No knowledge network.
    NoNetwork,
    /// Fewer than [`FEWEST_TIES`] pairs with a tie and two known places.
    TooFewPlaced,
    /// The pairs do not decide the coefficients (no variation, or perfect separation).
    Undecided,
}

/// Fewest ties between placed actors that carry a coefficient. A convention of ours.
pub const FEWEST_TIES: usize = 20;
const MOST_TIED: usize = 4_000;
const MOST_NOT_TIED: usize = 12_000;

/// Fits the model over pairs with at least one end at home and known coordinates. Pairs without a
/// tie are a random sample where there are more than 12,000, which moves the intercept alone;
/// pairs with one are where there are more than 4,000. The standard error is the dyadic cluster
/// form of Aronow, Samii and Assenova (2015).
pub fn distance_decay(context: &Context<'_>) -> Result<DistanceDecay, NotFitted> {
    let (graph, _) = context.networks.knowledge.as_ref().ok_or(NotFitted::NoNetwork)?;
    let actors = &context.snapshot.actors;
    let located = |id: u32| distance_km(&actors[id as usize], &actors[id as usize]).is_some();
    let home: Vec<u32> = context.home_ids.iter().map(|id| id.0).filter(|id| located(*id)).collect();
    let all: Vec<u32> = (0..actors.len() as u32).filter(|id| located(*id)).collect();
    let mut tied: Vec<(u32, u32)> = Vec::new();
    for &v in &home {
        let ends = graph.neighbours(v).iter().filter(|u| !context.home[**u as usize] || v < **u);
        tied.extend(ends.map(|u| (v, *u)));
    }
    tied.retain(|(v, u)| distance_km(&actors[*v as usize], &actors[*u as usize]).is_some());
    if tied.len() < FEWEST_TIES {
        return Err(NotFitted::TooFewPlaced);
    }
    let mut rng = generator(context.params.seed, 52, 0);
    if tied.len() > MOST_TIED {
        // The first places of a partial shuffle: a sample without repeats.
        for at in 0..MOST_TIED {
            let other = rng.random_range(at..tied.len());
            tied.swap(at, other);
        }
        tied.truncate(MOST_TIED);
    }
    let mut not_tied = Vec::new();
    if home.len() * all.len() <= 2 * MOST_NOT_TIED {
        for &v in &home {
            let ends = all
                .iter()
                .filter(|u| **u != v && (!context.home[**u as usize] || v < **u) && !graph.has_tie(v, **u));
            not_tied.extend(ends.map(|u| (v, *u)));
        }
    } else {
        for _ in 0..MOST_NOT_TIED * 4 {
            let v = home[rng.random_range(0..home.len())];
            let u = all[rng.random_range(0..all.len())];
            // A pair at home is met from both ends: every second meeting is passed over.
            let twice = context.home[u as usize] && u < v;
            if u != v && !twice && !graph.has_tie(v, u) {
                not_tied.push((v, u));
                if not_tied.len() == MOST_NOT_TIED {
                    break;
                }
            }
        }
    }
    let row = |(v, u): (u32, u32), tie: bool| -> Option<Row> {
        let km = distance_km(&actors[v as usize], &actors[u as usize])?;
        let rest = |id: u32| {
            let own = graph.neighbours(id).len() - usize::from(tie);
            (own as f64).ln_1p()
        };
        Some(Row { ends: (v, u), x: Vector3::new(1.0, km.ln_1p(), rest(v) + rest(u)), y: f64::from(tie) })
    };
    let rows: Vec<Row> = tied
        .iter()
        .filter_map(|p| row(*p, true))
        .chain(not_tied.iter().filter_map(|p| row(*p, false)))
        .collect();
    let (beta, variance) = fit(&rows).ok_or(NotFitted::Undecided)?;
    Ok(DistanceDecay {
        coefficient: beta[1],
        standard_error: variance[(1, 1)].max(0.0).sqrt(),
        activity: beta[2],
        tied: tied.len(),
        not_tied: not_tied.len(),
        placed: (home.len(), all.len()),
    })
}

struct Row {
    ends: (u32, u32),
    x: Vector3<f64>,
    y: f64,
}

/// Maximum likelihood by Newton's method, and the dyadic cluster-robust variance. `None` when it
/// does not settle.
fn fit(rows: &[Row]) -> Option<(Vector3<f64>, Matrix3<f64>)> {
    // Centred and scaled, so that Newton's steps are well conditioned.
    let count = rows.len() as f64;
    let mean = rows.iter().map(|r| r.x).sum::<Vector3<f64>>() / count;
    let mut scale = Vector3::new(1.0, 0.0, 0.0);
    for at in 1..3 {
        scale[at] = (rows.iter().map(|r| (r.x[at] - mean[at]).powi(2)).sum::<f64>() / count).sqrt();
        if scale[at].is_nan() || scale[at] <= 1e-12 {
            return None;
        }
    }
    let standard =
        |x: &Vector3<f64>| Vector3::new(1.0, (x[1] - mean[1]) / scale[1], (x[2] - mean[2]) / scale[2]);
    let mut beta = Vector3::zeros();
    let mut settled = false;
    for _ in 0..50 {
        let (mut gradient, mut information) = (Vector3::zeros(), Matrix3::zeros());
        for row in rows {
            let x = standard(&row.x);
            let p = logistic(beta.dot(&x));
            gradient += x * (row.y - p);
            information += x * x.transpose() * (p * (1.0 - p));
        }
        let step = information.try_inverse()? * gradient;
        beta += step;
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
    let mut information = Matrix3::zeros();
    let mut own = Matrix3::zeros();
    let mut by_actor: std::collections::BTreeMap<u32, Vector3<f64>> = std::collections::BTreeMap::new();
    for row in rows {
        let x = standard(&row.x);
        let p = logistic(beta.dot(&x));
        information += x * x.transpose() * (p * (1.0 - p));
        let score = x * (row.y - p);
        own += score * score.transpose();
        for end in [row.ends.0, row.ends.1] {
            *by_actor.entry(end).or_insert_with(Vector3::zeros) += score;
        }
    }
    let clustered = by_actor.values().map(|s| s * s.transpose()).sum::<Matrix3<f64>>() - own;
    let bread = information.try_inverse()?;
    // In a small sample the clustered form may fall below that of independent pairs; the wider
    // of the two is kept.
    let (robust, plain) = (bread * clustered * bread, bread);
    let wider = if robust[(1, 1)] > plain[(1, 1)] { robust } else { plain };
    let unscale = Matrix3::from_diagonal(&Vector3::new(1.0, 1.0 / scale[1], 1.0 / scale[2]));
    let variance = unscale * wider * unscale;
    Some((unscale * beta, variance))
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_two_by_two_table_gives_its_log_odds_ratio() {
        // x = 0: 6 ties of 20; x = 1: 3 of 30; the third column varies without telling anything.
        let mut rows = Vec::new();
        let mut add = |x: f64, y: f64, times: u32| {
            for k in 0..times * 2 {
                let z = f64::from(k % 2);
                let ends = (rows.len() as u32, rows.len() as u32 + 10_000);
                rows.push(Row { ends, x: Vector3::new(1.0, x, z), y });
            }
        };
        add(0.0, 1.0, 6);
        add(0.0, 0.0, 14);
        add(1.0, 1.0, 3);
        add(1.0, 0.0, 27);
        let (beta, _) = fit(&rows).unwrap();
        let by_hand = (3.0f64 / 27.0).ln() - (6.0f64 / 14.0).ln();
        assert!((beta[1] - by_hand).abs() < 1e-9, "{beta}");
        assert!(beta[2].abs() < 1e-9);
    }

    #[test]
    fn perfect_separation_is_refused() {
        let rows: Vec<Row> = (0..40)
            .map(|k| {
                let near = k < 20;
                let x = Vector3::new(1.0, if near { 0.0 } else { 1.0 }, f64::from(k % 3));
                Row { ends: (k, k + 100), x, y: f64::from(near) }
            })
            .collect();
        assert!(fit(&rows).is_none());
    }
}

//! Explaining ties: a dyadic logit of knowledge ties on distance.

use rand::RngExt;
use serde::Serialize;

use crate::Context;
use crate::dyadic_logit::{PairRow, dyadic_logit};
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
    let row = |(v, u): (u32, u32), tie: bool| -> Option<PairRow> {
        let km = distance_km(&actors[v as usize], &actors[u as usize])?;
        let rest = |id: u32| {
            let own = graph.neighbours(id).len() - usize::from(tie);
            (own as f64).ln_1p()
        };
        Some(PairRow { ends: (v, u), x: vec![1.0, km.ln_1p(), rest(v) + rest(u)], tied: tie })
    };
    let rows: Vec<PairRow> = tied
        .iter()
        .filter_map(|p| row(*p, true))
        .chain(not_tied.iter().filter_map(|p| row(*p, false)))
        .collect();
    let found = dyadic_logit(&rows).ok_or(NotFitted::Undecided)?;
    Ok(DistanceDecay {
        coefficient: found[1].value,
        standard_error: found[1].standard_error,
        activity: found[2].value,
        tied: tied.len(),
        not_tied: not_tied.len(),
        placed: (home.len(), all.len()),
    })
}

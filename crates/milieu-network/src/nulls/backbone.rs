//! Backbones: which weighted ties are stronger than chance, under four null models.
//!
//! A filter gives every tie a p-value; [`backbone`] corrects them for their number and keeps the
//! ties at or below a level. [`disparity_filter`] and [`noise_corrected_filter`] read a weighted
//! network; [`hypergeometric_filter`] and [`stochastic_degree_filter`] read affiliations, whose
//! projected ties they test without weighing large projects as evidence of every pair in them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use statrs::function::erf::erfc;
use statrs::function::factorial::ln_binomial;

use crate::structures::affiliations::Affiliations;
use crate::structures::graph::Graph;
use crate::structures::projection::ProjectionWeighting;

/// A tie and the chance of one at least as strong under a null model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TestedTie {
    /// Source; the smaller id in an undirected network.
    pub source: u32,
    /// Target.
    pub target: u32,
    /// Weight; for affiliations the number of shared projects.
    pub weight: f64,
    /// Chance of a tie at least as strong.
    pub p: f64,
}

/// How p-values answer for the number of ties tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    /// Not at all: at level 0.05 one tie in twenty of pure chance is kept.
    None,
    /// Any wrong tie at all is improbable (Holm 1979).
    Holm,
    /// The expected share of wrong ties among the kept is at most the level (Benjamini and Hochberg
    /// 1995).
    FalseDiscoveryRate,
}

/// How many tests a correction answers for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestsCounted {
    /// One per tie.
    Ties,
    /// This many: such as every pair of actors, the untied ones having a p of 1.
    Number(usize),
}

/// A tie of a backbone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BackboneTie {
    /// The tie with the p-value of its test.
    pub tie: TestedTie,
    /// Its p-value corrected for the number of tests, at most 1.
    pub p_corrected: f64,
}

/// Ties kept at a level.
#[derive(Debug, Clone, PartialEq)]
pub struct Backbone {
    /// The kept ties, ordered by source, then target.
    pub ties: Vec<BackboneTie>,
    /// Number of ties tested.
    pub tested: usize,
    /// Number of tests corrected for.
    pub tests: usize,
}

/// Keeps the ties whose corrected p-value is at most `level`. O(m log m).
pub fn backbone(tested: &[TestedTie], correction: Correction, tests: TestsCounted, level: f64) -> Backbone {
    let counted = match tests {
        TestsCounted::Ties => tested.len(),
        TestsCounted::Number(number) => number.max(tested.len()),
    };
    let mut order: Vec<usize> = (0..tested.len()).collect();
    order.sort_by(|a, b| tested[*a].p.total_cmp(&tested[*b].p));
    let mut corrected = vec![0.0; tested.len()];
    match correction {
        Correction::None => {
            for (slot, tie) in corrected.iter_mut().zip(tested) {
                *slot = tie.p;
            }
        }
        Correction::Holm => {
            let mut largest = 0f64;
            for (rank, at) in order.iter().enumerate() {
                largest = largest.max((counted - rank) as f64 * tested[*at].p).min(1.0);
                corrected[*at] = largest;
            }
        }
        Correction::FalseDiscoveryRate => {
            let mut smallest = 1f64;
            for (rank, at) in order.iter().enumerate().rev() {
                smallest = smallest.min(counted as f64 / (rank + 1) as f64 * tested[*at].p);
                corrected[*at] = smallest;
            }
        }
    }
    let mut ties: Vec<BackboneTie> = tested
        .iter()
        .zip(corrected)
        .filter(|(_, p)| *p <= level)
        .map(|(tie, p_corrected)| BackboneTie { tie: *tie, p_corrected })
        .collect();
    ties.sort_by_key(|kept| (kept.tie.source, kept.tie.target));
    Backbone { ties, tested: tested.len(), tests: counted }
}

/// Which end of a tie must find it strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisparityEnds {
    /// Either: the smaller p of the two ends.
    Either,
    /// Both: the larger p.
    Both,
}

/// Disparity filter: whether a tie takes more of a node's strength `s` than cutting `s` at random
/// into its `k` ties would give it, `p = (1 - w/s)^(k - 1)` at each end (Serrano, Boguñá,
/// Vespignani 2009). In a directed network the source reads its outgoing ties and the target its
/// incoming ones. The only tie of a node is no evidence: p is 1 at that end. O(m).
pub fn disparity_filter(graph: &Graph, ends: DisparityEnds) -> Vec<TestedTie> {
    // Strengths as multiples of the strongest tie of the row, so that nothing overflows.
    let sum = |weights: &[f64]| {
        let top = weights.iter().copied().fold(0.0, f64::max);
        (top, weights.iter().map(|w| w / top).sum::<f64>(), weights.len())
    };
    let out: Vec<(f64, f64, usize)> = (0..graph.n() as u32).map(|v| sum(graph.weights(v))).collect();
    let into: Vec<(f64, f64, usize)> = (0..graph.n() as u32).map(|v| sum(graph.in_weights(v))).collect();
    let chance = |w: f64, (top, strength, k): (f64, f64, usize)| {
        if k < 2 { 1.0 } else { ((k - 1) as f64 * (-(w / top / strength).min(1.0)).ln_1p()).exp() }
    };
    graph
        .ties()
        .map(|(source, target, weight)| {
            let (a, b) = (chance(weight, out[source as usize]), chance(weight, into[target as usize]));
            let p = match ends {
                DisparityEnds::Either => a.min(b),
                DisparityEnds::Both => a.max(b),
            };
            TestedTie { source, target, weight, p }
        })
        .collect()
}

/// Noise-corrected filter: whether a tie is stronger than the strengths of its ends explain (Coscia
/// and Neffke 2017). The lift `k w`, with `k = T / (s_i s_j)` and T the total weight, is mapped to
/// `(k w - 1) / (k w + 1)`; its variance follows from a binomial weight with a Beta prior of
/// hypergeometric mean and variance; p is the upper normal tail of the mapped lift over its
/// standard deviation. Weights are read as counts of interactions. O(m).
pub fn noise_corrected_filter(graph: &Graph) -> Vec<TestedTie> {
    let n = graph.n() as u32;
    let out: Vec<f64> = (0..n).map(|v| graph.weights(v).iter().sum()).collect();
    let into: Vec<f64> = (0..n).map(|v| graph.in_weights(v).iter().sum()).collect();
    let total: f64 = out.iter().sum();
    graph
        .ties()
        .map(|(source, target, weight)| {
            let p = noise_p(weight, out[source as usize], into[target as usize], total);
            TestedTie { source, target, weight, p }
        })
        .collect()
}

fn noise_p(weight: f64, a: f64, b: f64, total: f64) -> f64 {
    // Shares of the total throughout: products of strengths may not fit.
    let (share_a, share_b) = (a / total, b / total);
    let mean = share_a * share_b;
    // Mean x (1 - mean) / variance - 1, the number of units the prior is worth.
    let spread = (1.0 - share_a) * (1.0 - share_b) / (total - 1.0);
    if spread <= 0.0 || !spread.is_finite() {
        // All weight meets in one node, or there is a single unit of it: nothing to compare with.
        return 1.0;
    }
    let prior = (1.0 - mean) / spread - 1.0;
    let rate = (mean * prior + weight) / (prior + total);
    let lift = weight / total / mean;
    let mapped = (lift - 1.0) / (lift + 1.0);
    // Derivative of the mapped lift in the weight; strengths and total grow with the weight.
    let slope = 1.0 / total / mean + lift / total - lift * (1.0 / a + 1.0 / b);
    let slope = 2.0 * slope / (lift + 1.0).powi(2);
    let sd = (rate * (1.0 - rate) * total).sqrt() * slope.abs();
    let z = if mapped == 0.0 { 0.0 } else { mapped / sd };
    // Weights too far apart for numbers to hold are no evidence.
    if z.is_nan() { 1.0 } else { (erfc(z / std::f64::consts::SQRT_2) / 2.0).clamp(0.0, 1.0) }
}

/// Statistically validated ties: whether two actors share more projects than when each draws its
/// number of projects at random, `P(X >= shared)` with X hypergeometric (Tumminello et al. 2011).
/// Projects with at least one actor can be drawn, each as easily: where projects differ much in
/// size, see [`stochastic_degree_filter`]. Correct for all pairs of actors with
/// [`TestsCounted::Number`]. Costs the projection, and a short series for each distinct case.
pub fn hypergeometric_filter(affiliations: &Affiliations) -> Vec<TestedTie> {
    let projects =
        (0..affiliations.project_count() as u32).filter(|p| !affiliations.actors_of(*p).is_empty()).count();
    test_projection(affiliations, |a, b, shared| hypergeometric_tail(projects as u64, a, b, shared))
}

/// Tests every projected tie; ties alike in the two numbers of projects and in the shared ones are
/// tested once.
fn test_projection(
    affiliations: &Affiliations,
    tail: impl Fn(u64, u64, u64) -> f64 + Sync,
) -> Vec<TestedTie> {
    let projected = affiliations.project(ProjectionWeighting::Count, None);
    let of = |a: u32| affiliations.projects_of(a).len() as u64;
    let case = |u: u32, v: u32, w: f64| (of(u).min(of(v)), of(u).max(of(v)), w as u64);
    let mut cases: Vec<(u64, u64, u64)> = projected.ties().map(|(u, v, w)| case(u, v, w)).collect();
    cases.sort_unstable();
    cases.dedup();
    let chances: Vec<f64> =
        cases.par_iter().map(|(a, b, shared)| tail(*a, *b, *shared).clamp(0.0, 1.0)).collect();
    projected
        .ties()
        .map(|(source, target, weight)| {
            let at = cases.partition_point(|c| *c < case(source, target, weight));
            TestedTie { source, target, weight, p: chances[at] }
        })
        .collect()
}

/// `P(X >= shared)` when `a` of `all` are marked and `b` are drawn.
fn hypergeometric_tail(all: u64, a: u64, b: u64, shared: u64) -> f64 {
    let (lowest, highest) = ((a + b).saturating_sub(all), a.min(b));
    if shared <= lowest {
        return 1.0;
    }
    // The shorter side of the mean converges; each term follows from the one before.
    let first = |x: u64| (ln_binomial(a, x) + ln_binomial(all - a, b - x) - ln_binomial(all, b)).exp();
    let up = |x: u64| ((a - x) * (b - x)) as f64 / ((x + 1) * (all + x + 1 - a - b)) as f64;
    if (shared as f64) < a as f64 * b as f64 / all as f64 {
        let (mut term, mut below) = (first(shared - 1), 0.0);
        let mut x = shared - 1;
        loop {
            below += term;
            if x == lowest || term < 1e-18 * below {
                return 1.0 - below;
            }
            x -= 1;
            term /= up(x);
        }
    }
    let (mut term, mut above) = (first(shared), 0.0);
    let mut x = shared;
    loop {
        above += term;
        if x == highest || term < 1e-18 * above {
            return above;
        }
        term *= up(x);
        x += 1;
    }
}

/// Why affiliations could not be tested.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BackboneError {
    /// The chances that reproduce all margins were not found.
    #[error("the chances of incidences still miss a margin by {error:e} after {rounds} rounds")]
    NotConverged {
        /// Largest relative miss of a margin.
        error: f64,
        /// Rounds made.
        rounds: usize,
    },
}

/// Stochastic degree sequence model: whether two actors share more projects than in random
/// affiliations whose margins are kept on average (Neal 2014), with the chance of each incidence
/// `x_a y_p / (1 + x_a y_p)` from the maximum-entropy model of those margins (Saracco et al. 2015;
/// Neal, Domagalski, Sagan 2021). The number shared then is a sum of independent draws with
/// unequal chances; its upper tail is exact, not approximated.
///
/// Unlike [`hypergeometric_filter`], sharing a large project is weak evidence. Actors with equal
/// numbers of projects have equal chances, so chances are solved per distinct number and tails per
/// distinct case: O(classes of projects x shared^2) each.
///
/// # Errors
/// The chances cannot be brought to the margins: within 1e-10 where finite factors exist, within a
/// thousandth where margins force some chances to 0 or 1, which is only approached.
pub fn stochastic_degree_filter(affiliations: &Affiliations) -> Result<Vec<TestedTie>, BackboneError> {
    let chances = MarginChances::solve(affiliations)?;
    Ok(test_projection(affiliations, |a, b, shared| {
        let (Some(one), Some(other)) = (chances.row(a), chances.row(b)) else {
            // Every actor with a tie has a class.
            return 1.0;
        };
        let both = one.iter().zip(other).zip(&chances.projects_of_class);
        let draws: Vec<(u64, f64)> = both.map(|((p, q), count)| (*count, p * q)).collect();
        poisson_binomial_tail(&draws, shared)
    }))
}

/// Chances of incidences that reproduce both margins, per number of projects (of an actor) and
/// number of actors (of a project).
struct MarginChances {
    actor_classes: Vec<u64>,
    projects_of_class: Vec<u64>,
    /// Row per class of actors, column per class of projects.
    chances: Vec<Vec<f64>>,
}

/// One side of the margins: distinct degrees, how many have each, and what is left to explain.
struct Side {
    degrees: Vec<u64>,
    counts: Vec<u64>,
    left: Vec<f64>,
    open: Vec<bool>,
}

impl Side {
    fn new(degrees: impl Iterator<Item = usize>) -> Side {
        let mut counted: BTreeMap<u64, u64> = BTreeMap::new();
        for degree in degrees {
            *counted.entry(degree as u64).or_insert(0) += 1;
        }
        let degrees: Vec<u64> = counted.keys().copied().collect();
        let left = degrees.iter().map(|d| *d as f64).collect();
        Side { open: vec![true; degrees.len()], counts: counted.into_values().collect(), degrees, left }
    }

    fn open_count(&self) -> f64 {
        self.counts.iter().zip(&self.open).filter(|(_, open)| **open).map(|(c, _)| *c as f64).sum()
    }

    /// Closes the classes that are in none or in all of `other`'s open ones; returns whether any was.
    fn close(&mut self, other: &mut Side, mut settle: impl FnMut(usize, usize, f64)) -> bool {
        let mut closed = false;
        for own in 0..self.degrees.len() {
            let all = other.open_count();
            if !self.open[own] || (self.left[own] > 0.0 && self.left[own] < all) {
                continue;
            }
            let full = self.left[own] > 0.0;
            for theirs in (0..other.degrees.len()).filter(|c| other.open[*c]) {
                settle(own, theirs, if full { 1.0 } else { 0.0 });
                if full {
                    other.left[theirs] -= self.counts[own] as f64;
                }
            }
            self.open[own] = false;
            closed = true;
        }
        closed
    }
}

impl MarginChances {
    /// Largest relative miss of a margin that is taken. Reached only where some margins can be
    /// held by chances of exactly 0 or 1 alone, which the rounds approach ever more slowly.
    const ACCEPTED: f64 = 1e-3;
    const ROUNDS: usize = 20_000;

    fn solve(two: &Affiliations) -> Result<MarginChances, BackboneError> {
        let mut actors = Side::new((0..two.actor_count() as u32).map(|a| two.projects_of(a).len()));
        let mut projects = Side::new((0..two.project_count() as u32).map(|p| two.actors_of(p).len()));
        let mut chances = vec![vec![0.0; projects.degrees.len()]; actors.degrees.len()];
        // Margins of nothing and of everything are certain, and may make others so.
        loop {
            let by_actor = actors.close(&mut projects, |a, p, chance| chances[a][p] = chance);
            let by_project = projects.close(&mut actors, |p, a, chance| chances[a][p] = chance);
            if !by_actor && !by_project {
                break;
            }
        }
        let places = |side: &Side| (0..side.degrees.len()).filter(|c| side.open[*c]).collect::<Vec<usize>>();
        let (rows, columns) = (places(&actors), places(&projects));
        let total: f64 = rows.iter().map(|a| actors.left[*a] * actors.counts[*a] as f64).sum();
        let mut x: Vec<f64> = rows.iter().map(|a| actors.left[*a] / total.sqrt()).collect();
        let mut y: Vec<f64> = columns.iter().map(|p| projects.left[*p] / total.sqrt()).collect();
        let row_counts: Vec<f64> = rows.iter().map(|a| actors.counts[*a] as f64).collect();
        let column_counts: Vec<f64> = columns.iter().map(|p| projects.counts[*p] as f64).collect();
        let (mut error, mut round) = (0.0, 0);
        while !rows.is_empty() {
            // Each factor is solved for its own margin with the others held.
            for (at, row) in rows.iter().enumerate() {
                x[at] = factor_for(actors.left[*row], x[at], &y, &column_counts);
            }
            for (at, column) in columns.iter().enumerate() {
                y[at] = factor_for(projects.left[*column], y[at], &x, &row_counts);
            }
            round += 1;
            let miss = |at: usize, row: &usize| {
                (expected(x[at], &y, &column_counts) / actors.left[*row] - 1.0).abs()
            };
            error = rows.iter().enumerate().map(|(at, row)| miss(at, row)).fold(0.0, f64::max);
            if error <= 1e-10 || round == MarginChances::ROUNDS {
                break;
            }
        }
        if error > MarginChances::ACCEPTED || !f64::is_finite(error) {
            return Err(BackboneError::NotConverged { error, rounds: round });
        }
        for (i, row) in rows.iter().enumerate() {
            for (j, column) in columns.iter().enumerate() {
                chances[*row][*column] = chance(x[i], y[j]);
            }
        }
        Ok(MarginChances { actor_classes: actors.degrees, projects_of_class: projects.counts, chances })
    }

    fn row(&self, projects: u64) -> Option<&Vec<f64>> {
        self.actor_classes.binary_search(&projects).ok().map(|at| &self.chances[at])
    }
}

fn chance(x: f64, y: f64) -> f64 {
    x * y / (1.0 + x * y)
}

fn expected(x: f64, others: &[f64], counts: &[f64]) -> f64 {
    others.iter().zip(counts).map(|(y, count)| count * chance(x, *y)).sum()
}

/// The factor whose expected degree is `degree`: Newton's method on its logarithm, in which the
/// expected degree rises steadily, kept inside a bracket.
fn factor_for(degree: f64, start: f64, others: &[f64], counts: &[f64]) -> f64 {
    let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
    let mut log = start.ln();
    for _ in 0..60 {
        let x = log.exp();
        let (mut value, mut slope) = (0.0, 0.0);
        for (y, count) in others.iter().zip(counts) {
            let p = chance(x, *y);
            value += count * p;
            slope += count * p * (1.0 - p);
        }
        if (value / degree - 1.0).abs() < 1e-13 {
            break;
        }
        if value < degree {
            low = log
        } else {
            high = log
        }
        let next = log + ((degree - value) / slope).clamp(-3.0, 3.0);
        log = if next > low && next < high { next } else { (low.max(log - 3.0) + high.min(log + 3.0)) / 2.0 };
    }
    log.exp()
}

/// `P(X >= shared)` for the sum of independent draws given as (how many, chance of each).
fn poisson_binomial_tail(draws: &[(u64, f64)], shared: u64) -> f64 {
    let certain: u64 = draws.iter().filter(|(_, q)| *q >= 1.0).map(|(count, _)| *count).sum();
    let open: Vec<(u64, f64)> = draws.iter().copied().filter(|(_, q)| *q > 0.0 && *q < 1.0).collect();
    let wanted = shared.saturating_sub(certain);
    if wanted == 0 {
        return 1.0;
    }
    let most: u64 = open.iter().map(|(count, _)| *count).sum();
    if wanted > most {
        return 0.0;
    }
    let mean: f64 = open.iter().map(|(count, q)| *count as f64 * q).sum();
    let below: f64 = chances_up_to(&open, wanted as usize - 1).iter().sum();
    if below < 0.99 || (wanted as f64) < mean {
        return 1.0 - below;
    }
    // Far out, 1 - below would lose its digits: the terms of the tail itself, which fall at least
    // by the factor mean / wanted and less, until they no longer count.
    let mut reach = wanted as usize + 16;
    loop {
        let last = reach.min(most as usize);
        let terms = chances_up_to(&open, last);
        let tail: f64 = terms[wanted as usize..].iter().sum();
        if last == most as usize || terms[last] <= 1e-14 * tail {
            return tail;
        }
        reach *= 2;
    }
}

/// Chances of 0, 1, ..., `last` successes: binomials folded together, cut off above `last`.
fn chances_up_to(draws: &[(u64, f64)], last: usize) -> Vec<f64> {
    let mut all = vec![0.0; last + 1];
    all[0] = 1.0;
    let mut next = vec![0.0; last + 1];
    for (count, q) in draws {
        let (log_q, log_rest) = (q.ln(), (-q).ln_1p());
        let size = last.min(*count as usize);
        let term = |k: usize| {
            let k = k as u64;
            (ln_binomial(*count, k) + k as f64 * log_q + (count - k) as f64 * log_rest).exp()
        };
        // Terms too small to change any sum are left out.
        let one: Vec<(usize, f64)> =
            (0..=size).map(|k| (k, term(k))).filter(|(_, chance)| *chance > 1e-300).collect();
        next.fill(0.0);
        for (k, chance) in one {
            for (slot, before) in next[k..].iter_mut().zip(&all) {
                *slot += chance * before;
            }
        }
        std::mem::swap(&mut all, &mut next);
    }
    all
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{DiscreteCDF, Hypergeometric};

    use super::*;

    fn tie(p: f64) -> TestedTie {
        TestedTie { source: 0, target: 1, weight: 1.0, p }
    }

    #[test]
    fn corrections_answer_for_the_number_of_tests() {
        let tested = [tie(0.04), tie(0.01), tie(0.03), tie(0.5)];
        let corrected = |correction, tests| {
            let kept = backbone(&tested, correction, tests, 1.0).ties;
            kept.iter().map(|t| (1000.0 * t.p_corrected).round() / 1000.0).collect::<Vec<_>>()
        };
        assert_eq!(corrected(Correction::None, TestsCounted::Ties), [0.04, 0.01, 0.03, 0.5]);
        assert_eq!(corrected(Correction::Holm, TestsCounted::Ties), [0.09, 0.04, 0.09, 0.5]);
        assert_eq!(corrected(Correction::FalseDiscoveryRate, TestsCounted::Ties), [0.053, 0.04, 0.053, 0.5]);
        assert_eq!(corrected(Correction::Holm, TestsCounted::Number(10)), [0.32, 0.1, 0.27, 1.0]);
        let kept = backbone(&tested, Correction::Holm, TestsCounted::Ties, 0.05);
        assert_eq!((kept.ties.len(), kept.tested, kept.tests), (1, 4, 4));
        assert!(backbone(&[], Correction::Holm, TestsCounted::Ties, 0.05).ties.is_empty());
    }

    #[test]
    fn disparity_of_a_star_with_one_strong_tie() {
        let g = Graph::undirected(4, [(0, 1, 8.0), (0, 2, 1.0), (0, 3, 1.0)]).unwrap();
        let tested = disparity_filter(&g, DisparityEnds::Either);
        let expected = [0.2f64.powi(2), 0.9f64.powi(2), 0.9f64.powi(2)];
        assert!(tested.iter().zip(expected).all(|(t, p)| (t.p - p).abs() < 1e-12), "{tested:?}");
        // The leaves have only this tie.
        assert!(disparity_filter(&g, DisparityEnds::Both).iter().all(|t| t.p == 1.0));
        let directed = Graph::directed(3, [(0, 1, 3.0), (0, 2, 1.0)]).unwrap();
        assert_eq!(disparity_filter(&directed, DisparityEnds::Either)[0].p, 0.25);
    }

    #[test]
    fn noise_corrected_by_the_published_formulas() {
        // Strengths 12 and 6, total 30, weight 5, step by step.
        let (weight, a, b, total) = (5.0f64, 12.0f64, 6.0f64, 30.0f64);
        let k = total / (a * b);
        let mean = a * b / total.powi(2);
        let variance = a * b * (total - a) * (total - b) / (total.powi(4) * (total - 1.0));
        let alpha = mean * mean / variance * (1.0 - mean) - mean;
        let beta = mean * (1.0 - mean).powi(2) / variance - (1.0 - mean);
        let rate = (alpha + weight) / (alpha + beta + total);
        let d = 1.0 / (a * b) - total * (a + b) / (a * b).powi(2);
        let slope = 2.0 * (k + weight * d) / (k * weight + 1.0).powi(2);
        let sd = (rate * (1.0 - rate) * total).sqrt() * slope.abs();
        let z = (k * weight - 1.0) / (k * weight + 1.0) / sd;
        assert!((noise_p(weight, a, b, total) - erfc(z / 2f64.sqrt()) / 2.0).abs() < 1e-12);
        // A tie as strong as its ends explain is no evidence.
        assert!((noise_p(2.4, a, b, total) - 0.5).abs() < 1e-12);
        assert_eq!(noise_p(1.0, 1.0, 1.0, 1.0), 1.0);
    }

    #[test]
    fn hypergeometric_tails() {
        for (all, a, b) in [(10u64, 3u64, 4u64), (40, 20, 31), (5, 5, 2), (25_000, 300, 1_500)] {
            let reference = Hypergeometric::new(all, a, b).unwrap();
            for shared in 1..=a.min(b).min(40) {
                let (ours, theirs) = (hypergeometric_tail(all, a, b, shared), reference.sf(shared - 1));
                assert!((ours - theirs).abs() < 1e-9, "{all} {a} {b} {shared}: {ours} {theirs}");
            }
        }
        // 1 / C(40, 20): far below what 1 - P(X < 20) could hold.
        let rarest = hypergeometric_tail(40, 20, 20, 20);
        assert!((rarest * 137_846_528_820.0 - 1.0).abs() < 1e-9);
    }

    /// One draw after the other.
    fn slow_tail(draws: &[(u64, f64)], shared: u64) -> f64 {
        let mut all = vec![1.0];
        for q in draws.iter().flat_map(|(count, q)| std::iter::repeat_n(*q, *count as usize)) {
            let mut next = vec![0.0; all.len() + 1];
            for (k, chance) in all.iter().enumerate() {
                next[k] += chance * (1.0 - q);
                next[k + 1] += chance * q;
            }
            all = next;
        }
        all.iter().skip(shared as usize).sum()
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn sums_of_unequal_draws(
            draws in proptest::collection::vec((1u64..30, 0.0..1.0f64), 1..5),
            certain in 0u64..3,
            shared in 1u64..60,
        ) {
            let mut draws = draws;
            draws.push((certain, 1.0));
            let (ours, slow) = (poisson_binomial_tail(&draws, shared), slow_tail(&draws, shared));
            proptest::prop_assert!((ours - slow).abs() < 1e-12, "{} {}", ours, slow);
            // Small tails keep their leading digits.
            proptest::prop_assert!(slow < 1e-250 || (ours / slow - 1.0).abs() < 1e-8, "{} {}", ours, slow);
        }

        #[test]
        fn chances_reproduce_the_margins(
            pairs in proptest::collection::vec((0u32..9, 0u32..7), 0..50),
        ) {
            let two = Affiliations::new(9, 7, pairs).unwrap();
            let found = MarginChances::solve(&two).unwrap();
            let classes = Side::new((0..7).map(|p| two.actors_of(p).len()));
            for a in 0..9 {
                let row = found.row(two.projects_of(a).len() as u64).unwrap();
                let sum: f64 = row.iter().zip(&classes.counts).map(|(p, c)| p * *c as f64).sum();
                proptest::prop_assert!((sum - two.projects_of(a).len() as f64).abs() < 1e-8);
            }
            for p in 0..7 {
                let column = classes.degrees.binary_search(&(two.actors_of(p).len() as u64)).unwrap();
                let sum: f64 = (0..9)
                    .map(|a| found.row(two.projects_of(a).len() as u64).unwrap()[column])
                    .sum();
                proptest::prop_assert!((sum - two.actors_of(p).len() as f64).abs() < 1e-8);
            }
            for tested in [hypergeometric_filter(&two), stochastic_degree_filter(&two).unwrap()] {
                proptest::prop_assert!(tested.iter().all(|t| (0.0..=1.0).contains(&t.p)));
                proptest::prop_assert_eq!(
                    tested.len(),
                    two.project(ProjectionWeighting::Count, None).m()
                );
            }
        }
    }

    #[test]
    fn sharing_a_large_project_is_weak_evidence() {
        // Project 0 holds all ten; projects 1 and 2 hold the pairs 0-1 and 2-3, 3 to 8 one each.
        let mut pairs: Vec<(u32, u32)> = (0..10).map(|a| (a, 0)).collect();
        pairs.extend([(0, 1), (1, 1), (2, 2), (3, 2)]);
        pairs.extend((4..10).map(|a| (a, a - 1)));
        let two = Affiliations::new(10, 9, pairs).unwrap();
        let p =
            |tested: &[TestedTie], u, v| tested.iter().find(|t| (t.source, t.target) == (u, v)).unwrap().p;
        let by_degree = stochastic_degree_filter(&two).unwrap();
        let by_number = hypergeometric_filter(&two);
        assert_eq!(p(&by_degree, 4, 5), 1.0);
        assert!(p(&by_number, 4, 5) < 0.5);
        assert!(p(&by_degree, 0, 1) < 0.2 && p(&by_number, 0, 1) < 0.1);
    }
}

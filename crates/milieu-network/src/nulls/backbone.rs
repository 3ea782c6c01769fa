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
/// Incidences that every set of affiliations with these margins has, or lacks, are certain and
/// are found by the rule of Gale and Ryser (1957) beforehand; on the rest the factors are finite.
///
/// # Errors
/// The rounds that bring the chances to the margins end while one is still missed by more than
/// 1e-9 of it.
pub fn stochastic_degree_filter(affiliations: &Affiliations) -> Result<Vec<TestedTie>, BackboneError> {
    let chances = MarginChances::solve(affiliations)?;
    Ok(test_projection(affiliations, |a, b, shared| {
        let both = chances.row(a).iter().zip(chances.row(b)).zip(&chances.projects_of_class);
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

/// Nodes of equal degree on one side of the affiliations.
#[derive(Debug, Clone, Copy)]
struct Margin {
    class: usize,
    count: u64,
    /// What is left of the degree for the places of a block.
    left: u64,
}

/// The classes of one side, by falling degree.
fn margins(degrees: impl Iterator<Item = usize>) -> Vec<Margin> {
    let mut counted: BTreeMap<u64, u64> = BTreeMap::new();
    for degree in degrees {
        *counted.entry(degree as u64).or_insert(0) += 1;
    }
    let classes = counted.into_iter().rev().enumerate();
    classes.map(|(class, (left, count))| Margin { class, count, left }).collect()
}

/// The places of some actors with some projects whose margins hold among themselves.
struct Block {
    /// By falling margin.
    rows: Vec<Margin>,
    /// By falling margin.
    columns: Vec<Margin>,
}

impl Block {
    /// How many of the first classes of rows fill all the places that their number and the margins
    /// of the columns allow, so that some places are certain (Gale 1957; Ryser 1957): k rows fill
    /// at most min(k, margin) places of each column.
    fn filled(&self) -> Option<usize> {
        let (mut k, mut held) = (0, 0);
        for first in 0..=self.rows.len() {
            let room: u64 = self.columns.iter().map(|c| c.count * c.left.min(k)).sum();
            let certain_ones = k > 0 && self.columns.iter().any(|c| c.left >= k);
            let certain_noughts = first < self.rows.len() && self.columns.iter().any(|c| c.left <= k);
            if held == room && (certain_ones || certain_noughts) {
                return Some(first);
            }
            if let Some(row) = self.rows.get(first) {
                k += row.count;
                held += row.count * row.left;
            }
        }
        None
    }

    /// Writes down the places that are certain once the first classes of rows fill their room, and
    /// returns the two blocks that are left: in the columns of more than k, those rows are 1 and
    /// the others open; in the columns of less, the others are 0 and those rows open.
    fn split(mut self, first: usize, chances: &mut [Vec<f64>]) -> [Block; 2] {
        let others = self.rows.split_off(first);
        let k: u64 = self.rows.iter().map(|row| row.count).sum();
        let full = self.columns.partition_point(|column| column.left >= k);
        for row in &self.rows {
            for column in &self.columns[..full] {
                chances[row.class][column.class] = 1.0;
            }
        }
        // The other certain places are 0, as all are to begin with.
        let below = self.columns.split_off(full);
        let taken: u64 = self.columns.iter().map(|column| column.count).sum();
        for row in &mut self.rows {
            row.left -= taken;
        }
        let mut above = self.columns;
        above.retain(|column| column.left > k);
        for column in &mut above {
            column.left -= k;
        }
        [Block { rows: self.rows, columns: below }, Block { rows: others, columns: above }]
    }
}

impl MarginChances {
    /// Largest relative miss of a margin at which the rounds end, and the largest that is taken.
    const SOUGHT: f64 = 1e-10;
    const ACCEPTED: f64 = 1e-9;
    const ROUNDS: usize = 20_000;

    fn solve(two: &Affiliations) -> Result<MarginChances, BackboneError> {
        let rows = margins((0..two.actor_count() as u32).map(|a| two.projects_of(a).len()));
        let columns = margins((0..two.project_count() as u32).map(|p| two.actors_of(p).len()));
        let mut found = MarginChances {
            actor_classes: rows.iter().map(|row| row.left).collect(),
            projects_of_class: columns.iter().map(|column| column.count).collect(),
            chances: vec![vec![0.0; columns.len()]; rows.len()],
        };
        let mut blocks = vec![Block { rows, columns }];
        while let Some(block) = blocks.pop() {
            match block.filled() {
                Some(first) => blocks.extend(block.split(first, &mut found.chances)),
                None => found.fit(&block)?,
            }
        }
        Ok(found)
    }

    /// Brings the chances of a block without certain places to its margins.
    fn fit(&mut self, block: &Block) -> Result<(), BackboneError> {
        let Block { rows, columns } = block;
        if rows.is_empty() || columns.is_empty() {
            return Ok(());
        }
        let counts = |side: &[Margin]| side.iter().map(|m| m.count as f64).collect::<Vec<f64>>();
        let (row_counts, column_counts) = (counts(rows), counts(columns));
        let total: f64 = rows.iter().map(|row| (row.left * row.count) as f64).sum();
        let start = |side: &[Margin]| side.iter().map(|m| m.left as f64 / total.sqrt()).collect::<Vec<f64>>();
        let (mut x, mut y) = (start(rows), start(columns));
        let (mut error, mut rounds) = (f64::INFINITY, 0);
        while rounds < MarginChances::ROUNDS {
            rounds += 1;
            // Each factor is solved for its own margin with the others held.
            for (x, row) in x.iter_mut().zip(rows) {
                *x = factor_for(row.left as f64, *x, &y, &column_counts);
            }
            for (y, column) in y.iter_mut().zip(columns) {
                *y = factor_for(column.left as f64, *y, &x, &row_counts);
            }
            let miss =
                |(x, row): (&f64, &Margin)| (expected(*x, &y, &column_counts) / row.left as f64 - 1.0).abs();
            error = x.iter().zip(rows).map(miss).max_by(f64::total_cmp).unwrap_or(0.0);
            if error <= MarginChances::SOUGHT || !error.is_finite() {
                break;
            }
        }
        if error.is_nan() || error > MarginChances::ACCEPTED {
            return Err(BackboneError::NotConverged { error, rounds });
        }
        for (x, row) in x.iter().zip(rows) {
            for (y, column) in y.iter().zip(columns) {
                self.chances[row.class][column.class] = chance(*x, *y);
            }
        }
        Ok(())
    }

    /// The chances of an actor of so many projects, which must be those of an actor solved for.
    fn row(&self, projects: u64) -> &[f64] {
        &self.chances[self.actor_classes.partition_point(|degree| *degree > projects)]
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
            let classes = margins((0..7).map(|p| two.actors_of(p).len()));
            for a in 0..9 {
                let row = found.row(two.projects_of(a).len() as u64);
                let sum: f64 = row.iter().zip(&classes).map(|(p, c)| p * c.count as f64).sum();
                proptest::prop_assert!((sum - two.projects_of(a).len() as f64).abs() < 1e-8);
            }
            for p in 0..7 {
                let column = classes.iter().position(|c| c.left == two.actors_of(p).len() as u64).unwrap();
                let sum: f64 = (0..9).map(|a| found.row(two.projects_of(a).len() as u64)[column]).sum();
                proptest::prop_assert!((sum - two.actors_of(p).len() as f64).abs() < 1e-8);
            }
            for (a, row) in open_places(&two).iter().enumerate() {
                for (p, open) in row.iter().enumerate() {
                    let column = classes.iter().position(|c| c.left == two.actors_of(p as u32).len() as u64).unwrap();
                    let chance = found.row(two.projects_of(a as u32).len() as u64)[column];
                    proptest::prop_assert_eq!(*open, chance > 0.0 && chance < 1.0);
                    let tied = two.projects_of(a as u32).contains(&(p as u32));
                    proptest::prop_assert!(*open || chance == f64::from(u8::from(tied)));
                }
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
    fn places_that_margins_decide_are_certain() {
        // Two actors in the first two projects, with which their share of places is full, and an
        // open pair in the corner: rows 3, 3, 1, 1 and columns 3, 3, 1, 1.
        let pairs = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 3), (2, 0), (3, 1)];
        let found = MarginChances::solve(&Affiliations::new(4, 4, pairs).unwrap()).unwrap();
        let near =
            |row: &[f64], expected: [f64; 2]| row.iter().zip(expected).all(|(p, q)| (p - q).abs() < 1e-9);
        assert!(near(found.row(3), [1.0, 0.5]) && near(found.row(1), [0.5, 0.0]), "{:?}", found.chances);
        // Nested memberships leave no place open.
        let nested = (0..6).flat_map(|a| (0..6 - a).map(move |p| (a, p)));
        let found = MarginChances::solve(&Affiliations::new(7, 6, nested).unwrap()).unwrap();
        assert!(found.chances.iter().flatten().all(|p| *p == 0.0 || *p == 1.0), "{:?}", found.chances);
        assert_eq!(found.row(4).iter().sum::<f64>(), 4.0);
    }

    /// Whether an incidence of the margins can be moved, by exchanges that keep them, to and from
    /// every place: the definition of a place that is not certain.
    fn open_places(two: &Affiliations) -> Vec<Vec<bool>> {
        // An arc from actor to project where there is an incidence, back where there is none: a
        // place can change where its arc lies on a cycle.
        let rows = two.actor_count();
        let n = rows + two.project_count();
        let holds = |a: usize, p: usize| two.projects_of(a as u32).contains(&((p - rows) as u32));
        let arc = |from: usize, to: usize| match (from < rows, to < rows) {
            (true, false) => holds(from, to),
            (false, true) => !holds(to, from),
            _ => false,
        };
        let mut reach: Vec<Vec<bool>> = (0..n).map(|from| (0..n).map(|to| arc(from, to)).collect()).collect();
        for through in 0..n {
            for from in 0..n {
                for to in 0..n {
                    reach[from][to] |= reach[from][through] && reach[through][to];
                }
            }
        }
        (0..rows).map(|a| (rows..n).map(|p| reach[a][p] && reach[p][a]).collect()).collect()
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

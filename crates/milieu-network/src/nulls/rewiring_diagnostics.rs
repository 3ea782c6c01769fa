//! Whether a rewiring chain has forgotten where it started, and how often it may be looked at.

use crate::nulls::rewiring::SwapChain;
use crate::nulls::two_mode_rewiring::TradeChain;
use crate::structures::affiliations::Affiliations;
use crate::structures::graph::Graph;

/// How a chain is followed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChainOptions {
    /// Attempts per tie (trades per actor) between two looks.
    pub step: f64,
    /// The chain stops after this many looks.
    pub most_looks: usize,
    /// The chain stops earlier once it has settled and its looks since are worth this many
    /// independent ones.
    pub effective_sample: f64,
    /// Seed of the chain.
    pub seed: u64,
}

impl Default for ChainOptions {
    /// A look every half attempt per tie, at most 200, until they are worth 50.
    fn default() -> ChainOptions {
        ChainOptions { step: 0.5, most_looks: 200, effective_sample: 50.0, seed: 1 }
    }
}

/// What was seen of a chain at one look.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainLook {
    /// Attempts made so far.
    pub attempts: usize,
    /// Those that changed something.
    pub accepted: usize,
    /// Share of the starting ties (incidences) that are in place.
    pub in_place: f64,
    /// The statistic followed; `None` where it is undefined.
    pub statistic: Option<f64>,
}

/// Why a chain was followed no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainStop {
    /// It had settled and its looks were worth the effective sample asked for.
    EffectiveSample,
    /// The largest number of looks was reached.
    MostLooks,
    /// There is nothing to exchange: fewer than two ties (actors).
    NothingToSwap,
}

/// A chain as it was followed.
///
/// *Settled* is the first look at which both the share in place and the statistic have reached the
/// mean of the later half of all looks, provided that look lies in the first half: a series that
/// still drifts reaches that mean only later. From there on the statistic's autocorrelation time
/// `1 + 2 sum of autocorrelations` (summed over pairs of lags while positive; Geyer 1992) says
/// how many looks one independent draw costs.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainDiagnostics {
    /// The looks in order; the first is the start.
    pub looks: Vec<ChainLook>,
    /// Number of ties, incidences or actors that attempts are counted by.
    pub units: usize,
    /// Accepted over attempted; `None` without an attempt.
    pub accepted_share: Option<f64>,
    /// The look at which the chain had settled; `None` if it had not.
    pub settled: Option<usize>,
    /// Autocorrelation of the statistic over looks since then, at lags 1, 2, 3, ...;
    /// empty when it is undefined or does not vary.
    pub autocorrelation: Vec<f64>,
    /// Looks per independent draw; `None` when unknown.
    pub autocorrelation_time: Option<f64>,
    /// Looks since the chain settled, in independent draws; `None` when unknown.
    pub effective_sample: Option<f64>,
    /// Why the chain was followed no further.
    pub stopped: ChainStop,
}

impl ChainDiagnostics {
    /// Attempts per tie (trades per actor) after which the chain had settled: what a draw from the
    /// null model needs at least.
    pub fn attempts_to_settle(&self) -> Option<f64> {
        self.settled.map(|look| self.looks[look].attempts as f64 / self.units as f64)
    }
}

/// Follows the chain of [`degree_preserving_rewiring`](crate::degree_preserving_rewiring) and the
/// value of `statistic` along it, such as transitivity or assortativity. Costs one statistic and
/// O(m log d) per look.
pub fn rewiring_diagnostics(
    graph: &Graph,
    options: ChainOptions,
    statistic: impl Fn(&Graph) -> Option<f64>,
) -> ChainDiagnostics {
    let mut chain = SwapChain::new(graph, options.seed);
    let swappable = if graph.m() < 2 { 0 } else { graph.m() };
    follow(options, swappable, |attempts| {
        let accepted = chain.run(attempts);
        let in_place = chain.ends().iter().filter(|(u, v)| graph.has_tie(*u, *v)).count();
        (accepted, in_place as f64 / graph.m() as f64, statistic(&chain.graph()))
    })
}

/// Follows the chain of [`two_mode_rewiring`](crate::two_mode_rewiring) and the value of
/// `statistic` along it.
pub fn two_mode_rewiring_diagnostics(
    affiliations: &Affiliations,
    options: ChainOptions,
    statistic: impl Fn(&Affiliations) -> Option<f64>,
) -> ChainDiagnostics {
    let mut chain = TradeChain::new(affiliations, options.seed);
    let incidences = affiliations.incidence_count();
    let traders =
        if incidences < 2 || affiliations.actor_count() < 2 { 0 } else { affiliations.actor_count() };
    follow(options, traders, |attempts| {
        let accepted = chain.run(attempts);
        let in_place = chain.in_place(affiliations) as f64 / incidences as f64;
        (accepted, in_place, statistic(&chain.affiliations()))
    })
}

/// Fewest looks from which anything is concluded.
const FEWEST_LOOKS: usize = 20;

fn follow(
    options: ChainOptions,
    units: usize,
    mut advance: impl FnMut(usize) -> (usize, f64, Option<f64>),
) -> ChainDiagnostics {
    let step = ((options.step * units as f64).round() as usize).max(1);
    let mut looks: Vec<ChainLook> = Vec::new();
    let (mut attempts, mut accepted) = (0, 0);
    let (mut reading, mut stopped) = (Reading::default(), ChainStop::NothingToSwap);
    if units > 0 {
        stopped = ChainStop::MostLooks;
        while looks.len() < options.most_looks {
            let now = if looks.is_empty() { 0 } else { step };
            let (made, in_place, statistic) = advance(now);
            attempts += now;
            accepted += made;
            let statistic = statistic.filter(|value| value.is_finite());
            looks.push(ChainLook { attempts, accepted, in_place, statistic });
            if looks.len() < FEWEST_LOOKS {
                continue;
            }
            reading = Reading::of(&looks);
            if reading.effective_sample.is_some_and(|worth| worth >= options.effective_sample) {
                stopped = ChainStop::EffectiveSample;
                break;
            }
        }
    }
    ChainDiagnostics {
        looks,
        units,
        accepted_share: (attempts > 0).then(|| accepted as f64 / attempts as f64),
        settled: reading.settled,
        autocorrelation: reading.autocorrelation,
        autocorrelation_time: reading.time,
        effective_sample: reading.effective_sample,
        stopped,
    }
}

#[derive(Default)]
struct Reading {
    settled: Option<usize>,
    autocorrelation: Vec<f64>,
    time: Option<f64>,
    effective_sample: Option<f64>,
}

impl Reading {
    fn of(looks: &[ChainLook]) -> Reading {
        let in_place: Vec<f64> = looks.iter().map(|look| look.in_place).collect();
        let statistic: Option<Vec<f64>> = looks.iter().map(|look| look.statistic).collect();
        let Some(statistic) = statistic else { return Reading::default() };
        let both = reached(&in_place).zip(reached(&statistic)).map(|(a, b)| a.max(b));
        let Some(settled) = both.filter(|look| *look <= looks.len() / 2) else {
            return Reading::default();
        };
        let since = &statistic[settled..];
        let Some((autocorrelation, time)) = autocorrelation(since) else {
            return Reading { settled: Some(settled), ..Reading::default() };
        };
        let effective_sample = Some(since.len() as f64 / time);
        Reading { settled: Some(settled), autocorrelation, time: Some(time), effective_sample }
    }
}

/// The first place where a series reaches or crosses the mean of its later half.
fn reached(series: &[f64]) -> Option<usize> {
    let later = &series[series.len() / 2..];
    let mean = later.iter().sum::<f64>() / later.len() as f64;
    let first = *series.first()?;
    let slack = 1e-12 * mean.abs().max(first.abs());
    series.iter().position(|value| (first - mean).abs() <= slack || (value - mean) * (first - mean) <= 0.0)
}

/// Autocorrelations at lags 1, 2, ... up to where they are summed, and the autocorrelation time;
/// `None` for a series that does not vary.
fn autocorrelation(series: &[f64]) -> Option<(Vec<f64>, f64)> {
    let n = series.len();
    let mean = series.iter().sum::<f64>() / n as f64;
    let centred: Vec<f64> = series.iter().map(|v| v - mean).collect();
    let variance: f64 = centred.iter().map(|v| v * v).sum();
    let size = series.iter().fold(0f64, |a, v| a.max(v.abs()));
    if variance <= n as f64 * (1e-13 * size).powi(2) {
        return None;
    }
    let at = |lag: usize| centred.iter().zip(&centred[lag..]).map(|(a, b)| a * b).sum::<f64>() / variance;
    let mut lags = Vec::new();
    // Lags 0 and 1, 2 and 3, ...: sums of neighbours are positive in a reversible chain.
    let mut pairs = 0.0;
    for even in (0..n.saturating_sub(1)).step_by(2) {
        let (a, b) = (at(even), at(even + 1));
        if a + b <= 0.0 {
            break;
        }
        pairs += a + b;
        lags.extend([a, b]);
    }
    let time = (2.0 * pairs - 1.0).max(1.0);
    Some((lags.into_iter().skip(1).collect(), time))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::neighbourhoods::clustering::transitivity;

    /// Ten cliques of six in a ring: far from random.
    fn cliques() -> Graph {
        let inside = (0..10u32)
            .flat_map(|c| (0..6u32).flat_map(move |i| (0..i).map(move |j| (6 * c + i, 6 * c + j, 1.0))));
        let across = (0..10u32).map(|c| (6 * c, (6 * c + 7) % 60, 1.0));
        Graph::undirected(60, inside.chain(across)).unwrap()
    }

    #[test]
    fn a_clustered_network_forgets_its_cliques() {
        let found = rewiring_diagnostics(&cliques(), ChainOptions::default(), transitivity);
        assert_eq!(found.stopped, ChainStop::EffectiveSample);
        assert_eq!((found.looks[0].in_place, found.looks[0].attempts), (1.0, 0));
        let settled = found.settled.unwrap();
        assert!(settled > 0 && found.attempts_to_settle().unwrap() > 0.5);
        assert!(found.looks.last().unwrap().in_place < 0.3);
        let share = found.accepted_share.unwrap();
        assert!(share > 0.3 && share < 1.0);
        assert!(found.effective_sample.unwrap() >= 50.0 && found.autocorrelation_time.unwrap() >= 1.0);
        assert_eq!(found, rewiring_diagnostics(&cliques(), ChainOptions::default(), transitivity));
    }

    #[test]
    fn a_chain_stopped_too_early_has_not_settled() {
        let hasty = ChainOptions { step: 0.01, most_looks: 30, ..ChainOptions::default() };
        let found = rewiring_diagnostics(&cliques(), hasty, transitivity);
        assert_eq!(
            (found.settled, found.effective_sample, found.stopped),
            (None, None, ChainStop::MostLooks)
        );
    }

    #[test]
    fn a_star_has_one_arrangement_and_a_tie_nothing_to_swap() {
        let star = Graph::undirected(5, (1..5).map(|v| (0, v, 1.0))).unwrap();
        let found = rewiring_diagnostics(&star, ChainOptions::default(), transitivity);
        assert_eq!((found.accepted_share, found.settled, found.effective_sample), (Some(0.0), Some(0), None));
        let tie = Graph::undirected(2, [(0, 1, 1.0)]).unwrap();
        assert_eq!(
            rewiring_diagnostics(&tie, ChainOptions::default(), transitivity).stopped,
            ChainStop::NothingToSwap
        );
    }

    #[test]
    fn independent_and_repeated_values_have_their_autocorrelation_time() {
        // An alternating series cannot be worth less than its length; a slow one is worth a few.
        let alternating: Vec<f64> = (0..100).map(|i| f64::from(i % 2)).collect();
        assert_eq!(autocorrelation(&alternating).unwrap().1, 1.0);
        let slow: Vec<f64> = (0..100).map(|i| f64::from(i / 10 % 2)).collect();
        assert!(autocorrelation(&slow).unwrap().1 > 4.0);
        assert_eq!(autocorrelation(&[0.3; 9]), None);
    }

    #[test]
    fn curveball_trades_are_followed_too() {
        let two = Affiliations::new(40, 20, (0..160u32).map(|i| (i / 4, (i / 16 * 2 + i % 4) % 20))).unwrap();
        let shared = |two: &Affiliations| {
            transitivity(&two.project(crate::structures::projection::ProjectionWeighting::Count, None))
        };
        let found = two_mode_rewiring_diagnostics(&two, ChainOptions::default(), shared);
        assert_eq!(found.units, 40);
        assert!(found.settled.is_some() && found.looks.last().unwrap().in_place < 0.6);
    }
}

//! Continuous core and periphery: how near to the core each node is.

use crate::structures::graph::{Graph, Weights};

/// Most rounds before the search is given up.
const ROUNDS: usize = 20_000;

/// How near to the core each node is.
#[derive(Debug, Clone, PartialEq)]
pub struct ContinuousCorePeriphery {
    /// Coreness from 0 (periphery) to 1 (the nearest to the core).
    pub coreness: Vec<f64>,
    /// Pearson correlation over pairs of nodes of the weight of their tie with the product of
    /// their corenesses; 1 is perfect.
    pub correlation: f64,
}

/// Correlation over pairs of nodes of the weight of their tie (0 when not tied; the network read
/// as undirected) with the product of their corenesses. `None` when either does not vary.
/// O(n + m).
///
/// # Panics
/// If `coreness` does not have one entry per node.
pub fn core_periphery_continuous_fit(graph: &Graph, coreness: &[f64], weights: Weights) -> Option<f64> {
    assert_eq!(coreness.len(), graph.n(), "one coreness per node");
    let undirected = graph.as_undirected();
    let ties = Ties::new(&undirected, weights);
    ties.correlation(&ties.sums(coreness))
}

/// The continuous core and periphery of Borgatti and Everett (2000): corenesses `c >= 0` whose
/// products `c_u c_v` come nearest to the ties. A node is near to the core when it is tied to
/// nodes near to the core.
///
/// Least squares over pairs of different nodes, the diagonal left out (MINRES; Comrey 1962, for
/// core and periphery Boyd et al. 2010): each coreness in turn is set to its best value, which
/// never raises the sum of squares; from the degrees. Then scaled to a largest entry of 1. With a
/// free intercept instead, the best correlation of many networks lies at equal corenesses, which
/// say nothing but the degrees. A local optimum. `None` when ties do not vary or the rounds do
/// not settle. O(n + m) per round, tens to hundreds of rounds.
pub fn core_periphery_continuous(graph: &Graph, weights: Weights) -> Option<ContinuousCorePeriphery> {
    let undirected = graph.as_undirected();
    let ties = Ties::new(&undirected, weights);
    ties.spread()?;
    let n = undirected.n();
    let mut coreness: Vec<f64> = (0..n as u32).map(|v| ties.read(v, |_| 1.0)).collect();
    scale(&mut coreness, 1.0)?;
    for _ in 0..ROUNDS {
        let mut squares: f64 = coreness.iter().map(|c| c * c).sum();
        let mut change = 0f64;
        for v in 0..n {
            let own = coreness[v];
            let others = squares - own * own;
            if others > 0.0 {
                let best = ties.read(v as u32, |u| coreness[u]) / others;
                coreness[v] = best;
                squares = others + best * best;
                change = change.max((best - own).abs());
            }
        }
        if change < 1e-10 * coreness.iter().copied().fold(0.0, f64::max) {
            scale(&mut coreness, 1.0)?;
            let correlation = ties.correlation(&ties.sums(&coreness))?;
            return Some(ContinuousCorePeriphery { coreness, correlation });
        }
    }
    None
}

/// Scales so that the largest entry is `to`; `None` when all are 0.
fn scale(values: &mut [f64], to: f64) -> Option<()> {
    let top = values.iter().copied().fold(0.0, f64::max);
    if top.is_nan() || top <= 0.0 {
        return None;
    }
    values.iter_mut().for_each(|value| *value *= to / top);
    Some(())
}

/// Sums over pairs of different nodes.
struct Ties<'g> {
    graph: &'g Graph,
    /// Largest weight, or `None` when every tie counts 1.
    largest: Option<f64>,
    pairs: f64,
    sum: f64,
    squares: f64,
}

/// Sums of the pattern over pairs: of products, of their squares, of products with ties.
struct Pattern {
    sum: f64,
    squares: f64,
    with_ties: f64,
}

impl<'g> Ties<'g> {
    fn new(graph: &'g Graph, weights: Weights) -> Ties<'g> {
        let largest = match weights {
            Weights::Ignored => None,
            Weights::Used => Some(graph.ties().map(|tie| tie.2).fold(0.0, f64::max)),
        };
        let value = |w: f64| largest.map_or(1.0, |largest| w / largest);
        let n = graph.n() as f64;
        Ties {
            graph,
            largest,
            pairs: n * (n - 1.0) / 2.0,
            sum: graph.ties().map(|tie| value(tie.2)).sum(),
            squares: graph.ties().map(|tie| value(tie.2).powi(2)).sum(),
        }
    }

    /// Sum over the ties of `v` of weight x `of` the neighbour.
    fn read(&self, v: u32, of: impl Fn(usize) -> f64) -> f64 {
        let near = self.graph.neighbours(v);
        match self.largest {
            None => near.iter().map(|u| of(*u as usize)).sum(),
            Some(largest) => {
                let weighted = near.iter().zip(self.graph.weights(v));
                weighted.map(|(u, w)| w / largest * of(*u as usize)).sum()
            }
        }
    }

    fn sums(&self, coreness: &[f64]) -> Pattern {
        let power = |k: i32| coreness.iter().map(|c| c.powi(k)).sum::<f64>();
        let (one, two, four) = (power(1), power(2), power(4));
        let twice: f64 = coreness
            .iter()
            .enumerate()
            .filter(|(_, c)| **c > 0.0)
            .map(|(v, c)| c * self.read(v as u32, |u| coreness[u]))
            .sum();
        Pattern { sum: (one * one - two) / 2.0, squares: (two * two - four) / 2.0, with_ties: twice / 2.0 }
    }

    /// Variance of the ties x pairs squared, unless they do not vary.
    fn spread(&self) -> Option<f64> {
        let spread = self.pairs * self.squares - self.sum * self.sum;
        (spread > 1e-12 * self.pairs * self.squares).then_some(spread)
    }

    fn pattern_spread(&self, pattern: &Pattern) -> Option<f64> {
        let spread = self.pairs * pattern.squares - pattern.sum * pattern.sum;
        (spread > 1e-12 * self.pairs * pattern.squares).then_some(spread)
    }

    fn correlation(&self, pattern: &Pattern) -> Option<f64> {
        let spread = self.spread()?.sqrt() * self.pattern_spread(pattern)?.sqrt();
        Some(((self.pairs * pattern.with_ties - self.sum * pattern.sum) / spread).clamp(-1.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clique_with_isolates_is_a_perfect_core() {
        let g = Graph::undirected(6, [(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)]).unwrap();
        for weights in [Weights::Ignored, Weights::Used] {
            let found = core_periphery_continuous(&g, weights).unwrap();
            assert!((found.correlation - 1.0).abs() < 1e-9);
            for (v, c) in found.coreness.iter().enumerate() {
                assert!((c - f64::from(u8::from(v < 3))).abs() < 1e-6, "{:?}", found.coreness);
            }
        }
    }

    #[test]
    fn ties_that_do_not_vary_have_no_core() {
        let all = Graph::undirected(3, [(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)]).unwrap();
        for g in [all, Graph::undirected(0, []).unwrap(), Graph::undirected(4, []).unwrap()] {
            assert_eq!(core_periphery_continuous(&g, Weights::Used), None);
        }
    }

    /// The correlation from its definition.
    fn slow_fit(g: &Graph, coreness: &[f64]) -> f64 {
        let mut pairs = Vec::new();
        for u in 0..g.n() as u32 {
            for v in 0..u {
                pairs.push((g.weight(u, v).unwrap_or(0.0), coreness[u as usize] * coreness[v as usize]));
            }
        }
        let k = pairs.len() as f64;
        let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / k;
        let (x, y) = (mean(|p| p.0), mean(|p| p.1));
        let sum = |of: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>();
        let with = sum(&|p| (p.0 - x) * (p.1 - y));
        with / (sum(&|p| (p.0 - x).powi(2)) * sum(&|p| (p.1 - y).powi(2))).sqrt()
    }

    /// Sum over pairs of (tie - product)^2, with corenesses on the scale that fits best.
    fn misfit(g: &Graph, coreness: &[f64]) -> f64 {
        let pairs: Vec<(f64, f64)> = (0..g.n() as u32)
            .flat_map(|u| (0..u).map(move |v| (u, v)))
            .map(|(u, v)| (g.weight(u, v).unwrap_or(0.0), coreness[u as usize] * coreness[v as usize]))
            .collect();
        let (with, squares) = pairs.iter().fold((0.0, 0.0), |(w, s), (a, c)| (w + a * c, s + c * c));
        pairs.iter().map(|(a, c)| (a - c * with / squares).powi(2)).sum()
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn equals_the_definition_and_no_single_change_helps(
            ties in proptest::collection::vec((0u32..8, 0u32..8, 1u32..4), 1..20),
        ) {
            let g = Graph::undirected(8, ties.into_iter().map(|(u, v, w)| (u, v, f64::from(w)))).unwrap();
            if let Some(found) = core_periphery_continuous(&g, Weights::Used) {
                proptest::prop_assert!((found.correlation - slow_fit(&g, &found.coreness)).abs() < 1e-9);
                proptest::prop_assert!(found.coreness.iter().all(|c| (0.0..=1.0).contains(c)));
                let best = misfit(&g, &found.coreness);
                for v in 0..8 {
                    for step in [-0.01, 0.01] {
                        let mut other = found.coreness.clone();
                        other[v] = (other[v] + step).max(0.0);
                        proptest::prop_assert!(misfit(&g, &other) >= best - 1e-7);
                    }
                }
            }
        }
    }
}

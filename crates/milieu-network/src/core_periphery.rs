//! Core and periphery: a group tied to everyone beside a rest not tied among themselves.

use rand::RngExt;

use crate::graph::Graph;
use crate::random::generator;

/// A division into core and periphery.
#[derive(Debug, Clone, PartialEq)]
pub struct CorePeriphery {
    /// Marks the core.
    pub core: Vec<bool>,
    /// Pearson correlation of the network with the ideal pattern; 1 is perfect.
    pub correlation: f64,
}

/// How well a given core fits: correlation over pairs of nodes of the tie (0/1, the network read
/// as undirected) with the ideal pattern "tied where at least one of the two is core"
/// (Borgatti and Everett 2000). `None` when either does not vary.
///
/// # Panics
/// If `core` does not have one entry per node.
pub fn core_periphery_fit(graph: &Graph, core: &[bool]) -> Option<f64> {
    assert_eq!(core.len(), graph.n(), "one mark per node");
    let undirected = graph.as_undirected();
    let outside = undirected.ties().filter(|t| !core[t.0 as usize] && !core[t.1 as usize]).count();
    let size = core.iter().filter(|c| **c).count();
    fit(undirected.n(), undirected.m(), size, outside)
}

/// Correlation from counts: `outside` ties lie inside the periphery.
fn fit(n: usize, m: usize, core: usize, outside: usize) -> Option<f64> {
    let pairs = n as f64 * (n as f64 - 1.0) / 2.0;
    let rest = (n - core) as f64;
    let ideal = pairs - rest * (rest - 1.0) / 2.0;
    let (ties, met) = (m as f64, (m - outside) as f64);
    let spread = ties * (pairs - ties) * ideal * (pairs - ideal);
    (spread > 0.0).then(|| (pairs * met - ties * ideal) / spread.sqrt())
}

struct Division<'g> {
    graph: &'g Graph,
    core: Vec<bool>,
    size: usize,
    /// Ties inside the periphery.
    outside: usize,
    /// Ties of each node to the periphery.
    to_outside: Vec<usize>,
}

impl<'g> Division<'g> {
    fn new(graph: &'g Graph, core: Vec<bool>) -> Division<'g> {
        let to_outside: Vec<usize> = (0..graph.n() as u32)
            .map(|v| graph.neighbours(v).iter().filter(|u| !core[**u as usize]).count())
            .collect();
        let twice: usize = (0..graph.n()).filter(|v| !core[*v]).map(|v| to_outside[v]).sum();
        let size = core.iter().filter(|c| **c).count();
        Division { graph, core, size, outside: twice / 2, to_outside }
    }

    fn fit(&self, size: usize, outside: usize) -> f64 {
        fit(self.graph.n(), self.graph.m(), size, outside).unwrap_or(-2.0)
    }

    fn flip(&mut self, v: usize) {
        let leaves_core = self.core[v];
        if leaves_core {
            self.outside += self.to_outside[v];
            self.size -= 1;
        } else {
            self.outside -= self.to_outside[v];
            self.size += 1;
        }
        self.core[v] = !leaves_core;
        for &u in self.graph.neighbours(v as u32) {
            let count = &mut self.to_outside[u as usize];
            if leaves_core { *count += 1 } else { *count -= 1 }
        }
    }

    /// The pair (core, periphery) whose swap removes most ties from the periphery.
    fn best_swap(&self) -> Option<(usize, usize, usize)> {
        let n = self.graph.n();
        let out = (0..n).filter(|v| self.core[*v]).map(|v| self.to_outside[v]).min()?;
        let into = (0..n).filter(|v| !self.core[*v]).map(|v| self.to_outside[v]).max()?;
        let least = |v: &usize| self.core[*v] && self.to_outside[*v] == out;
        let most = |v: &usize| !self.core[*v] && self.to_outside[*v] == into;
        // A tied pair is better by one: their tie does not count as inside the periphery.
        for v in (0..n).filter(most) {
            let tied = self.graph.neighbours(v as u32).iter().map(|u| *u as usize).find(least);
            if let Some(u) = tied {
                return Some((u, v, (self.outside + out).checked_sub(into + 1)?));
            }
        }
        let u = (0..n).find(least)?;
        let v = (0..n).find(most)?;
        Some((u, v, (self.outside + out).checked_sub(into)?))
    }

    /// Steepest ascent over single moves and swaps.
    fn climb(&mut self) -> f64 {
        let mut best = self.fit(self.size, self.outside);
        loop {
            let mut step: Option<(f64, usize, Option<usize>)> = None;
            for v in 0..self.graph.n() {
                let value = if self.core[v] {
                    self.fit(self.size - 1, self.outside + self.to_outside[v])
                } else {
                    self.fit(self.size + 1, self.outside - self.to_outside[v])
                };
                if value > step.map_or(best + 1e-12, |s| s.0) {
                    step = Some((value, v, None));
                }
            }
            if let Some((u, v, outside)) = self.best_swap() {
                let value = self.fit(self.size, outside);
                if value > step.map_or(best + 1e-12, |s| s.0) {
                    step = Some((value, u, Some(v)));
                }
            }
            let Some((value, first, second)) = step else {
                return best;
            };
            self.flip(first);
            if let Some(second) = second {
                self.flip(second);
            }
            best = value;
        }
    }
}

/// The discrete core and periphery of Borgatti and Everett (2000): the division whose ideal pattern
/// correlates most with the network ([`core_periphery_fit`]).
///
/// Local search by single moves and swaps from the best core of top degrees, then from `restarts`
/// disturbed copies of the best so far; a heuristic, so the best known value is reached, not
/// proven. `None` when ties do not vary. O(restarts x steps x (n + m)).
pub fn core_periphery_discrete(graph: &Graph, restarts: usize, seed: u64) -> Option<CorePeriphery> {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    let mut by_degree: Vec<u32> = (0..n as u32).collect();
    by_degree.sort_by_key(|v| std::cmp::Reverse(undirected.neighbours(*v).len()));
    let mut division = Division::new(&undirected, vec![false; n]);
    let mut start: Option<(f64, usize)> = None;
    for (at, v) in by_degree.iter().enumerate() {
        division.flip(*v as usize);
        if let Some(value) = fit(n, undirected.m(), division.size, division.outside)
            && start.is_none_or(|s| value > s.0)
        {
            start = Some((value, at + 1));
        }
    }
    let (_, size) = start?;
    let mut core = vec![false; n];
    for v in &by_degree[..size] {
        core[*v as usize] = true;
    }
    let mut division = Division::new(&undirected, core);
    let mut best = division.climb();
    let mut best_core = division.core.clone();
    for restart in 0..restarts as u64 {
        let mut rng = generator(seed, restart);
        let mut core = best_core.clone();
        let share = if restart % 4 == 3 { 0.5 } else { 0.15 };
        for mark in &mut core {
            if rng.random_bool(share) {
                *mark = !*mark;
            }
        }
        let mut division = Division::new(&undirected, core);
        let value = division.climb();
        if value > best + 1e-12 {
            best = value;
            best_core = division.core;
        }
    }
    Some(CorePeriphery { core: best_core, correlation: best })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_perfect_core_is_found() {
        // Nodes 0 and 1 are tied to everyone, the others to nobody else.
        let mut ties = vec![(0, 1, 1.0)];
        for v in 2..8 {
            ties.push((0, v, 1.0));
            ties.push((1, v, 1.0));
        }
        let g = Graph::undirected(8, ties).unwrap();
        let found = core_periphery_discrete(&g, 5, 1).unwrap();
        assert!((found.correlation - 1.0).abs() < 1e-12);
        assert_eq!(found.core.iter().filter(|c| **c).count(), 2);
        assert_eq!(core_periphery_discrete(&Graph::undirected(3, []).unwrap(), 5, 1), None);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(32))]
        #[test]
        fn equals_the_best_of_all_divisions(ties in proptest::collection::vec((0u32..7, 0u32..7), 1..16)) {
            let g = Graph::undirected(7, ties.into_iter().map(|(u, v)| (u, v, 1.0))).unwrap();
            let all = (0u32..128).filter_map(|bits| {
                let core: Vec<bool> = (0..7).map(|v| bits >> v & 1 == 1).collect();
                core_periphery_fit(&g, &core)
            });
            let best = all.fold(None, |a: Option<f64>, b| Some(a.map_or(b, |a| a.max(b))));
            let found = core_periphery_discrete(&g, 40, 3).map(|f| f.correlation);
            proptest::prop_assert_eq!(found.is_some(), best.is_some());
            if let (Some(found), Some(best)) = (found, best) {
                proptest::prop_assert!((found - best).abs() < 1e-12);
            }
        }
    }
}

//! Core and periphery: a group tied to everyone beside a rest not tied among themselves.

use rand::RngExt;
use rand_xoshiro::Xoshiro256PlusPlus;
use rayon::prelude::*;

use crate::nulls::null_comparison::{NullComparison, against_null};
use crate::nulls::random::generator;
use crate::nulls::rewiring::degree_preserving_rewiring;
use crate::structures::graph::Graph;

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

const NONE: u32 = u32::MAX;

/// Nodes of one side, core or periphery, in a list per number of ties to the periphery.
struct Lists {
    heads: Vec<u32>,
    next: Vec<u32>,
    before: Vec<u32>,
}

impl Lists {
    fn new(n: usize, most: usize) -> Lists {
        Lists { heads: vec![NONE; most + 1], next: vec![NONE; n], before: vec![NONE; n] }
    }

    fn add(&mut self, v: u32, ties: u32) {
        let head = std::mem::replace(&mut self.heads[ties as usize], v);
        self.next[v as usize] = head;
        self.before[v as usize] = NONE;
        if head != NONE {
            self.before[head as usize] = v;
        }
    }

    fn remove(&mut self, v: u32, ties: u32) {
        let (before, next) = (self.before[v as usize], self.next[v as usize]);
        if before == NONE {
            self.heads[ties as usize] = next;
        } else {
            self.next[before as usize] = next;
        }
        if next != NONE {
            self.before[next as usize] = before;
        }
    }

    fn each(&self, ties: usize) -> impl Iterator<Item = u32> + '_ {
        let some = |v: u32| (v != NONE).then_some(v);
        std::iter::successors(some(self.heads[ties]), move |v| some(self.next[*v as usize]))
    }
}

/// A division, with the nodes of each side at hand by their ties to the periphery.
struct Division<'g> {
    graph: &'g Graph,
    core: Vec<bool>,
    size: usize,
    /// Ties inside the periphery.
    outside: usize,
    /// Ties of each node to the periphery.
    to_outside: Vec<u32>,
    in_core: Lists,
    in_periphery: Lists,
    /// No core node has fewer ties to the periphery.
    least: usize,
    /// No node of the periphery has more.
    most: usize,
}

impl<'g> Division<'g> {
    fn new(graph: &'g Graph, core: Vec<bool>) -> Division<'g> {
        let n = graph.n();
        let most = (0..n as u32).map(|v| graph.neighbours(v).len()).max().unwrap_or(0);
        let to_outside: Vec<u32> = (0..n as u32)
            .map(|v| graph.neighbours(v).iter().filter(|u| !core[**u as usize]).count() as u32)
            .collect();
        let twice: usize = (0..n).filter(|v| !core[*v]).map(|v| to_outside[v] as usize).sum();
        let size = core.iter().filter(|c| **c).count();
        let (mut in_core, mut in_periphery) = (Lists::new(n, most), Lists::new(n, most));
        for v in (0..n as u32).rev() {
            let side = if core[v as usize] { &mut in_core } else { &mut in_periphery };
            side.add(v, to_outside[v as usize]);
        }
        let outside = twice / 2;
        Division { graph, core, size, outside, to_outside, in_core, in_periphery, least: 0, most }
    }

    fn fit(&self, size: usize, outside: usize) -> f64 {
        fit(self.graph.n(), self.graph.m(), size, outside).unwrap_or(-2.0)
    }

    fn flip(&mut self, v: u32) {
        let at = v as usize;
        let ties = self.to_outside[at];
        let leaves_core = self.core[at];
        if leaves_core {
            self.outside += ties as usize;
            self.size -= 1;
            self.in_core.remove(v, ties);
            self.in_periphery.add(v, ties);
            self.most = self.most.max(ties as usize);
        } else {
            self.outside -= ties as usize;
            self.size += 1;
            self.in_periphery.remove(v, ties);
            self.in_core.add(v, ties);
            self.least = self.least.min(ties as usize);
        }
        self.core[at] = !leaves_core;
        for &u in self.graph.neighbours(v) {
            let count = &mut self.to_outside[u as usize];
            let side = if self.core[u as usize] { &mut self.in_core } else { &mut self.in_periphery };
            side.remove(u, *count);
            if leaves_core {
                *count += 1
            } else {
                *count -= 1
            }
            side.add(u, *count);
            if self.core[u as usize] {
                self.least = self.least.min(*count as usize);
            } else {
                self.most = self.most.max(*count as usize);
            }
        }
    }

    /// A core node with fewest ties to the periphery.
    fn weakest(&mut self) -> Option<u32> {
        let heads = &self.in_core.heads;
        while self.least < heads.len() && heads[self.least] == NONE {
            self.least += 1;
        }
        self.in_core.heads.get(self.least).copied()
    }

    /// A node of the periphery with most ties inside it.
    fn strongest(&mut self) -> Option<u32> {
        loop {
            match self.in_periphery.heads[self.most] {
                NONE => self.most = self.most.checked_sub(1)?,
                v => return Some(v),
            }
        }
    }

    /// A core node and one of the periphery whose swap removes most ties from the periphery, if
    /// any are removed, and how many are left.
    fn best_swap(&mut self) -> Option<(u32, u32, usize)> {
        let (weak, strong) = (self.weakest()?, self.strongest()?);
        let (out, into) = (self.least, self.most);
        if out > into {
            return None;
        }
        // A tied pair is better by one: their tie does not count as inside the periphery.
        for v in self.in_periphery.each(into) {
            let least = |u: &u32| self.core[*u as usize] && self.to_outside[*u as usize] as usize == out;
            if let Some(u) = self.graph.neighbours(v).iter().copied().find(least) {
                return Some((u, v, (self.outside + out).checked_sub(into + 1)?));
            }
        }
        (out < into).then(|| (weak, strong, self.outside + out - into))
    }

    /// Steepest ascent over single moves and swaps.
    fn climb(&mut self) -> f64 {
        let mut best = self.fit(self.size, self.outside);
        loop {
            let mut step: Option<(f64, u32, Option<u32>)> = None;
            let mut offer = |value: f64, first: u32, second: Option<u32>| {
                if value > step.map_or(best + 1e-12, |s| s.0) {
                    step = Some((value, first, second));
                }
            };
            if let Some(v) = self.weakest() {
                offer(self.fit(self.size - 1, self.outside + self.least), v, None);
            }
            if let Some(v) = self.strongest() {
                offer(self.fit(self.size + 1, self.outside - self.most), v, None);
            }
            if let Some((u, v, outside)) = self.best_swap() {
                offer(self.fit(self.size, outside), u, Some(v));
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

    /// Disturbs the division: in small networks marks of any nodes, in large ones a few hundred
    /// at its border, core nodes and their contacts.
    fn disturb(&mut self, restart: u64, rng: &mut Xoshiro256PlusPlus) {
        let n = self.graph.n();
        if n <= LARGE {
            let share = if restart % 4 == 3 { 0.5 } else { 0.15 };
            for v in 0..n as u32 {
                if rng.random_bool(share) {
                    self.flip(v);
                }
            }
            return;
        }
        let core: Vec<u32> = (0..n as u32).filter(|v| self.core[*v as usize]).collect();
        if core.is_empty() {
            return;
        }
        for _ in 0..BORDER {
            let v = core[rng.random_range(0..core.len())];
            let near = self.graph.neighbours(v);
            let outer = near.get(rng.random_range(0..near.len().max(1))).copied();
            if rng.random_bool(0.5) {
                if self.core[v as usize] {
                    self.flip(v);
                }
            } else if let Some(u) = outer.filter(|u| !self.core[*u as usize]) {
                self.flip(u);
            }
        }
    }

    /// Goes to another division by changing the nodes in which they differ.
    fn go_to(&mut self, core: &[bool]) {
        for (v, mark) in core.iter().enumerate() {
            if self.core[v] != *mark {
                self.flip(v as u32);
            }
        }
    }
}

/// Networks of more nodes are disturbed at the border of the core alone.
const LARGE: usize = 2_000;
/// Nodes disturbed there.
const BORDER: usize = 200;

/// The discrete core and periphery of Borgatti and Everett (2000): the division whose ideal pattern
/// correlates most with the network ([`core_periphery_fit`]).
///
/// Local search by single moves and swaps from the best core of top degrees, then from `restarts`
/// disturbed copies of the best so far; a heuristic, so the best known value is reached, not
/// proven. `None` when ties do not vary. O(n + m) and, per restart, the ties of the nodes changed:
/// nodes are kept sorted by their ties to the periphery, so that a step looks at few of them.
pub fn core_periphery_discrete(graph: &Graph, restarts: usize, seed: u64) -> Option<CorePeriphery> {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    let mut by_degree: Vec<u32> = (0..n as u32).collect();
    by_degree.sort_by_key(|v| std::cmp::Reverse(undirected.neighbours(*v).len()));
    let mut division = Division::new(&undirected, vec![false; n]);
    let mut start: Option<(f64, usize)> = None;
    for (at, v) in by_degree.iter().enumerate() {
        division.flip(*v);
        if let Some(value) = fit(n, undirected.m(), division.size, division.outside)
            && start.is_none_or(|s| value > s.0)
        {
            start = Some((value, at + 1));
        }
    }
    let (_, size) = start?;
    let mut best_core = vec![false; n];
    for v in &by_degree[..size] {
        best_core[*v as usize] = true;
    }
    let mut division = Division::new(&undirected, best_core);
    let mut best = division.climb();
    let mut best_core = division.core.clone();
    for restart in 0..restarts as u64 {
        division.disturb(restart, &mut generator(seed, restart));
        let value = division.climb();
        if value > best + 1e-12 {
            best = value;
            best_core.clone_from(&division.core);
        } else {
            division.go_to(&best_core);
        }
    }
    Some(CorePeriphery { core: best_core, correlation: best })
}

/// The correlation of the best core ([`core_periphery_discrete`]) against that of the best cores of
/// `draws` networks with the same degrees ([`degree_preserving_rewiring`], ten attempts per tie).
/// Hubs alone make a core, so that a core need not be more than the degrees give (Kojaku and
/// Masuda 2018): a large p says that the degrees explain it. `None` when ties do not vary or
/// without draws. O(draws) times the search and the rewiring.
pub fn core_periphery_against_null(
    graph: &Graph,
    restarts: usize,
    draws: usize,
    seed: u64,
) -> Option<NullComparison> {
    let undirected = graph.as_undirected();
    let observed = core_periphery_discrete(&undirected, restarts, seed)?.correlation;
    let nulls: Vec<f64> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| {
            let random = degree_preserving_rewiring(&undirected, 10, generator(seed, draw).random());
            Some(core_periphery_discrete(&random, restarts, seed)?.correlation)
        })
        .collect();
    (!nulls.is_empty()).then(|| against_null(observed, &nulls))
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

    #[test]
    fn a_core_of_hubs_alone_is_no_news() {
        let star = Graph::undirected(8, (1..8).map(|v| (0, v, 1.0))).unwrap();
        let test = core_periphery_against_null(&star, 2, 9, 1).unwrap();
        assert_eq!((test.p_upper, test.z), (1.0, None));
        assert_eq!(core_periphery_against_null(&star, 2, 0, 1), None);
    }

    #[test]
    fn the_count_of_ties_stays_right_while_a_large_division_moves() {
        let ties = (0..9_000u32).map(|k| (k * k % 2_503, k * 7 % 2_503, 1.0));
        let g = Graph::undirected(2_503, ties).unwrap();
        let found = core_periphery_discrete(&g, 5, 2).unwrap();
        let value = core_periphery_fit(&g, &found.core).unwrap();
        assert!((found.correlation - value).abs() < 1e-12, "{} {value}", found.correlation);
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

//! A network written as cliques and a few signed ties, so that a search touches a clique of `k`
//! nodes in `k` steps instead of `k(k-1)`.

use crate::structures::affiliations::Affiliations;
use crate::structures::graph::Graph;

/// Cliques and ties with whole-numbered factors whose sum is the adjacency matrix: for every pair,
/// the number of cliques that hold both plus the factor of their tie is 1 if they are tied, else 0.
///
/// Factors are 1 for ties in no clique, below 0 for ties in more than one; those of 0 are left out.
pub(crate) struct CliqueCover {
    clique_offsets: Vec<usize>,
    members: Vec<u32>,
    tie_offsets: Vec<usize>,
    ties: Vec<(u32, i32)>,
}

impl CliqueCover {
    /// Number of nodes.
    pub(crate) fn n(&self) -> usize {
        self.tie_offsets.len() - 1
    }

    /// Number of cliques.
    pub(crate) fn cliques(&self) -> usize {
        self.clique_offsets.len() - 1
    }

    /// Members of clique `c`.
    pub(crate) fn members(&self, c: usize) -> &[u32] {
        &self.members[self.clique_offsets[c]..self.clique_offsets[c + 1]]
    }

    /// Ties of `v` with a factor other than 0: neighbour, factor.
    pub(crate) fn ties(&self, v: u32) -> &[(u32, i32)] {
        &self.ties[self.tie_offsets[v as usize]..self.tie_offsets[v as usize + 1]]
    }

    /// Every tie by itself (the only cover of a directed network).
    pub(crate) fn of_ties(graph: &Graph) -> CliqueCover {
        let covered = vec![0i32; stored_ties(graph)];
        CliqueCover::with_ties(graph, vec![0], Vec::new(), &covered)
    }

    fn with_ties(
        graph: &Graph,
        clique_offsets: Vec<usize>,
        members: Vec<u32>,
        covered: &[i32],
    ) -> CliqueCover {
        let mut tie_offsets = vec![0];
        let mut ties = Vec::new();
        for v in 0..graph.n() as u32 {
            let row = graph.neighbours(v).iter().zip(&covered[graph.row(v)]);
            ties.extend(row.filter(|(_, times)| **times != 1).map(|(u, times)| (*u, 1 - times)));
            tie_offsets.push(ties.len());
        }
        CliqueCover { clique_offsets, members, tie_offsets, ties }
    }

    /// Cliques found greedily from the nodes of lowest degree on: in a projection they are by and
    /// large the projects. `graph` must be undirected. O(sum of squared clique sizes · log degree),
    /// with a limit on the ties looked up; what is not covered by then stays a tie.
    pub(crate) fn greedy(graph: &Graph) -> CliqueCover {
        let mut search = GreedyCover::new(graph);
        let mut order: Vec<u32> = (0..graph.n() as u32).collect();
        order.sort_by_key(|v| graph.neighbours(*v).len());
        for u in order {
            search.around(u);
        }
        CliqueCover::with_ties(graph, search.clique_offsets, search.members, &search.covered)
    }

    /// The projects of `two` as the cliques of its projection; those of up to three actors stay
    /// ties unless one of their actors has no other. O(sum of squared project sizes).
    pub(crate) fn of_projects(two: &Affiliations, max_size: Option<usize>) -> CliqueCover {
        let counts = |p: u32| {
            let size = two.actors_of(p).len();
            size > 1 && max_size.is_none_or(|largest| size <= largest)
        };
        let counted: Vec<bool> = (0..two.project_count() as u32).map(counts).collect();
        let counted = |p: &&u32| counted[**p as usize];
        let only_one = |a: &u32| two.projects_of(*a).iter().filter(counted).count() == 1;
        let mut clique_offsets = vec![0];
        let mut members = Vec::new();
        let mut is_clique = vec![false; two.project_count()];
        for p in (0..two.project_count() as u32).filter(|p| counted(&p)) {
            let actors = two.actors_of(p);
            if actors.len() > 3 || actors.iter().any(only_one) {
                is_clique[p as usize] = true;
                members.extend_from_slice(actors);
                clique_offsets.push(members.len());
            }
        }
        let mut tie_offsets = vec![0];
        let mut ties = Vec::new();
        let mut factors = vec![1i32; two.actor_count()];
        let mut seen = vec![false; two.actor_count()];
        let mut contacts = Vec::new();
        for a in 0..two.actor_count() as u32 {
            for &p in two.projects_of(a).iter().filter(counted) {
                for &b in two.actors_of(p).iter().filter(|b| **b != a) {
                    if !seen[b as usize] {
                        seen[b as usize] = true;
                        contacts.push(b);
                    }
                    factors[b as usize] -= i32::from(is_clique[p as usize]);
                }
            }
            contacts.sort_unstable();
            for b in contacts.drain(..) {
                if factors[b as usize] != 0 {
                    ties.push((b, factors[b as usize]));
                }
                factors[b as usize] = 1;
                seen[b as usize] = false;
            }
            tie_offsets.push(ties.len());
        }
        CliqueCover { clique_offsets, members, tie_offsets, ties }
    }
}

fn stored_ties(graph: &Graph) -> usize {
    graph.n().checked_sub(1).map_or(0, |last| graph.row(last as u32).end)
}

struct GreedyCover<'g> {
    graph: &'g Graph,
    /// How many cliques hold each stored tie.
    covered: Vec<i32>,
    clique_offsets: Vec<usize>,
    members: Vec<u32>,
    looked_up: usize,
    limit: usize,
}

impl<'g> GreedyCover<'g> {
    fn new(graph: &'g Graph) -> GreedyCover<'g> {
        GreedyCover {
            graph,
            covered: vec![0; stored_ties(graph)],
            clique_offsets: vec![0],
            members: Vec::new(),
            looked_up: 0,
            limit: graph.m().saturating_mul((graph.n() / 16).clamp(8, 64)),
        }
    }

    /// Place of the tie `u - v` in the row of the end with fewer ties.
    fn place(&mut self, u: u32, v: u32) -> Option<usize> {
        self.looked_up += 1;
        let (short, long) =
            if self.graph.neighbours(u).len() <= self.graph.neighbours(v).len() { (u, v) } else { (v, u) };
        let at = self.graph.neighbours(short).binary_search(&long).ok()?;
        Some(self.graph.row(short).start + at)
    }

    fn around(&mut self, u: u32) {
        let neighbours = self.graph.neighbours(u);
        let row = self.graph.row(u);
        let (mut fresh, mut old) = (Vec::new(), Vec::new());
        for (&v, times) in neighbours.iter().zip(&self.covered[row]) {
            if *times == 0 { fresh.push(v) } else { old.push(v) }
        }
        if fresh.is_empty() || self.looked_up > self.limit {
            return;
        }
        if old.is_empty() && self.all_tied(&fresh) {
            let mut clique = fresh;
            clique.push(u);
            self.take(&clique);
            return;
        }
        fresh.sort_by_key(|v| self.graph.neighbours(*v).len());
        while fresh.len() > 1 && self.looked_up <= self.limit {
            let (clique, own) = self.grow(u, &fresh, &old);
            let pairs = clique.len() * (clique.len() - 1) / 2;
            // A member of a clique costs about as much as three ties, a tie covered twice as one.
            if 2 * own > 3 * clique.len() + 2 * (pairs - own) {
                self.take(&clique);
                let mut taken = clique;
                taken.sort_unstable();
                fresh.retain(|v| taken.binary_search(v).is_err());
            } else {
                fresh.remove(0);
            }
        }
    }

    fn all_tied(&mut self, nodes: &[u32]) -> bool {
        nodes.iter().enumerate().all(|(at, v)| nodes[at + 1..].iter().all(|w| self.place(*v, *w).is_some()))
    }

    /// A clique of `u`, the first of `fresh` and others that add more ties not yet covered than
    /// ties already covered, and the number of ties it covers for the first time.
    fn grow(&mut self, u: u32, fresh: &[u32], old: &[u32]) -> (Vec<u32>, usize) {
        let mut clique = vec![u];
        let mut own = 0;
        let mut candidates: Vec<(u32, usize)> = fresh.iter().map(|v| (*v, 1)).collect();
        while let Some(&(v, ties)) = candidates.first() {
            candidates.remove(0);
            if 2 * ties <= clique.len() {
                continue;
            }
            clique.push(v);
            own += ties;
            candidates.retain_mut(|(w, ties)| match self.place(v, *w) {
                Some(place) => {
                    *ties += usize::from(self.covered[place] == 0);
                    true
                }
                None => false,
            });
        }
        if clique.len() > 2 {
            // What can still join is tied to the member with the fewest ties.
            let fewest = clique[1..].iter().map(|v| self.graph.neighbours(*v)).min_by_key(|row| row.len());
            let near: Vec<u32> = match fewest {
                Some(row) if row.len() < old.len() => {
                    row.iter().copied().filter(|v| old.binary_search(v).is_ok()).collect()
                }
                _ => old.to_vec(),
            };
            for v in near {
                let mut ties = 0;
                let mut tied = true;
                for &w in &clique[1..] {
                    match self.place(v, w) {
                        Some(place) => ties += usize::from(self.covered[place] == 0),
                        None => {
                            tied = false;
                            break;
                        }
                    }
                }
                if tied && 2 * ties > clique.len() {
                    clique.push(v);
                    own += ties;
                }
            }
        }
        (clique, own)
    }

    fn take(&mut self, clique: &[u32]) {
        for &v in clique {
            for &w in clique.iter().filter(|w| **w != v) {
                if let Ok(at) = self.graph.neighbours(v).binary_search(&w) {
                    self.covered[self.graph.row(v).start + at] += 1;
                }
            }
        }
        self.members.extend_from_slice(clique);
        self.clique_offsets.push(self.members.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::RngExt;

    fn adds_up(cover: &CliqueCover, graph: &Graph) {
        let n = graph.n();
        let mut sum = vec![0i32; n * n];
        for c in 0..cover.cliques() {
            for &a in cover.members(c) {
                for &b in cover.members(c) {
                    sum[a as usize * n + b as usize] += 1;
                }
            }
        }
        for v in 0..n as u32 {
            for &(u, factor) in cover.ties(v) {
                assert_ne!(factor, 0);
                sum[v as usize * n + u as usize] += factor;
            }
        }
        for u in 0..n as u32 {
            for v in (0..n as u32).filter(|v| *v != u) {
                assert_eq!(sum[u as usize * n + v as usize], i32::from(graph.has_tie(u, v)));
            }
        }
    }

    #[test]
    fn cliques_and_ties_add_up_to_the_network() {
        for seed in 0..40 {
            let mut draw = crate::nulls::random::generator(seed, 0);
            let actors = draw.random_range(1..30usize);
            let projects = draw.random_range(1..20usize);
            let some = draw.random_range(0..150usize);
            let pairs: Vec<(u32, u32)> = (0..some)
                .map(|_| (draw.random_range(0..actors as u32), draw.random_range(0..projects as u32)))
                .collect();
            let two = Affiliations::new(actors, projects, pairs).unwrap();
            for max_size in [None, Some(5)] {
                let one = two.project(crate::ProjectionWeighting::Count, max_size);
                adds_up(&CliqueCover::greedy(&one), &one);
                adds_up(&CliqueCover::of_projects(&two, max_size), &one);
                adds_up(&CliqueCover::of_ties(&one), &one);
            }
        }
    }

    #[test]
    fn separate_cliques_are_found_whole() {
        let mut ties = Vec::new();
        for group in [0u32..7, 6..13, 12..20] {
            for a in group.clone() {
                ties.extend((a + 1..group.end).map(|b| (a, b, 1.0)));
            }
        }
        let cover = CliqueCover::greedy(&Graph::undirected(20, ties).unwrap());
        assert_eq!(cover.cliques(), 3);
        assert!((0..20).all(|v| cover.ties(v).is_empty()));
    }
}

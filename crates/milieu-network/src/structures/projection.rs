//! The one-mode projection of affiliations: ties among actors that share projects.

use rayon::prelude::*;

use crate::structures::affiliation_view::AffiliationView;
use crate::structures::affiliations::Affiliations;
use crate::structures::graph::{Graph, UpperRows};

/// How much a shared project adds to the tie of two of its `k` actors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProjectionWeighting {
    /// 1: the tie counts the projects shared.
    Count,
    /// `1/(k-1)`: each actor hands out one unit per project (Newman 2001).
    Newman,
    /// `1/k`: a project as a whole is shared out over its actors.
    Fractional,
}

/// Actors whose rows are made by one piece of work.
const PIECE: usize = 256;

impl Affiliations {
    /// The undirected network of actors that share a project. Projects of more than
    /// `max_size` actors are left out. See [`AffiliationView::project`].
    pub fn project(&self, weighting: ProjectionWeighting, max_size: Option<usize>) -> Graph {
        self.all().project(weighting, max_size, None)
    }
}

impl AffiliationView<'_> {
    /// The undirected network of the actors of the view that share a project in it. Projects of
    /// more than `max_size` actors are left out; pairs whose tie would weigh less than `min_weight`
    /// are never stored. Shares are added by project number, so the weights are the same at any
    /// number of threads.
    ///
    /// Cost: half the sum of squared project sizes, and the ties themselves.
    pub fn project(
        &self,
        weighting: ProjectionWeighting,
        max_size: Option<usize>,
        min_weight: Option<f64>,
    ) -> Graph {
        let shares: Vec<f64> = self
            .project_sizes()
            .into_iter()
            .map(|size| match weighting {
                _ if size < 2 || max_size.is_some_and(|largest| size as usize > largest) => 0.0,
                ProjectionWeighting::Count => 1.0,
                ProjectionWeighting::Newman => 1.0 / (f64::from(size) - 1.0),
                ProjectionWeighting::Fractional => 1.0 / f64::from(size),
            })
            .collect();
        let n = self.actor_count();
        let positions = self.positions();
        let position = |a: u32| positions.as_ref().map_or(a, |all| all[a as usize]);
        let upper = (0..n.div_ceil(PIECE))
            .into_par_iter()
            .map_init(
                || RowSums::new(n),
                |sums, piece| {
                    let mut rows = UpperRows {
                        lengths: Vec::with_capacity(PIECE),
                        nodes: Vec::new(),
                        weights: Vec::new(),
                    };
                    for at in piece * PIECE..n.min((piece + 1) * PIECE) {
                        let a = self.actor_at(at as u32);
                        for p in self.projects_of(a) {
                            let share = shares[p as usize];
                            if share > 0.0 {
                                for b in self.later_actors_of(p, a) {
                                    sums.add(position(b) as usize, share);
                                }
                            }
                        }
                        let begin = rows.nodes.len();
                        sums.drain(|b, weight| {
                            if min_weight.is_none_or(|least| weight >= least) {
                                rows.nodes.push(b);
                                rows.weights.push(weight);
                            }
                        });
                        rows.lengths.push((rows.nodes.len() - begin) as u32);
                    }
                    rows
                },
            )
            .collect();
        Graph::from_upper_rows(n, upper)
    }
}

/// Sums by node, drained in the order of nodes: which have one is kept in bits, and which words of
/// those bits have one in bits again.
struct RowSums {
    sums: Vec<f64>,
    marked: Vec<u64>,
    words: Vec<u64>,
}

impl RowSums {
    fn new(n: usize) -> RowSums {
        let marked = vec![0; n.div_ceil(64)];
        RowSums { sums: vec![0.0; n], words: vec![0; marked.len().div_ceil(64)], marked }
    }

    #[inline(always)]
    fn add(&mut self, v: usize, share: f64) {
        self.sums[v] += share;
        self.marked[v >> 6] |= 1 << (v & 63);
        self.words[v >> 12] |= 1 << (v >> 6 & 63);
    }

    fn drain(&mut self, mut each: impl FnMut(u32, f64)) {
        for (high, words) in self.words.iter_mut().enumerate() {
            for middle in bits(std::mem::take(words)) {
                let word = high << 6 | middle;
                for low in bits(std::mem::take(&mut self.marked[word])) {
                    let v = word << 6 | low;
                    each(v as u32, std::mem::take(&mut self.sums[v]));
                }
            }
        }
    }
}

/// Positions of the ones of a word, ascending.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let low = (word != 0).then(|| word.trailing_zeros() as usize)?;
        word &= word - 1;
        Some(low)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Affiliations {
        // project 0: {0,1,2}, project 1: {0,1}, project 2: {3}, project 3: nobody
        Affiliations::new(4, 4, [(0, 0), (1, 0), (2, 0), (1, 1), (0, 1), (3, 2)]).unwrap()
    }

    #[test]
    fn each_weighting_adds_its_share() {
        let two = example();
        let weight = |kind, max| two.project(kind, max).weight(0, 1);
        assert_eq!(weight(ProjectionWeighting::Count, None), Some(2.0));
        assert_eq!(weight(ProjectionWeighting::Newman, None), Some(1.5));
        assert_eq!(weight(ProjectionWeighting::Fractional, None), Some(1.0 / 3.0 + 0.5));
        assert_eq!(weight(ProjectionWeighting::Count, Some(2)), Some(1.0));
        assert_eq!(two.project(ProjectionWeighting::Count, None).m(), 3);
    }

    #[test]
    fn pairs_below_the_least_weight_are_not_stored() {
        let strong = example().all().project(ProjectionWeighting::Count, None, Some(2.0));
        assert_eq!(strong.ties().collect::<Vec<_>>(), [(0, 1, 2.0)]);
        assert_eq!(strong.neighbours(1), [0]);
    }
}

//! Who deals with whom: the ties between actor groups, beside what chance would give (¶61, ¶73).

use milieu_network::{Graph, mixing_matrix, permuted_labels, weighted_mixing};
use milieu_vocabulary::ActorGroup;
use serde::Serialize;

/// The ties between two groups.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupPair {
    /// One group, the giving one in a directed layer; `None` is *unknown*.
    pub from: Option<ActorGroup>,
    /// The other group.
    pub to: Option<ActorGroup>,
    /// Ties; in an undirected layer each once.
    pub ties: u64,
    /// Sum of their weights.
    pub weight: f64,
    /// Ties over possible ties; `None` where none is possible.
    pub density: Option<f64>,
    /// Ties expected when the groups are dealt at random over the actors of the same network: the
    /// exact mean over all ways to deal. `None` where no tie is possible.
    pub expected: Option<f64>,
    /// Share of the draws with at most as many ties (one added above and below the line).
    pub p_fewer: f64,
    /// Share of the draws with at least as many.
    pub p_more: f64,
}

impl GroupPair {
    /// Found over expected; `None` when none is expected.
    pub fn ratio(&self) -> Option<f64> {
        self.expected.filter(|e| *e > 0.0).map(|e| self.ties as f64 / e)
    }
}

/// The matrix of groups.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupMatrix {
    /// The six groups with their numbers of actors, then *unknown* if it occurs: the order of rows
    /// and columns.
    pub groups: Vec<(Option<ActorGroup>, u64)>,
    /// Row by row.
    pub pairs: Vec<GroupPair>,
    /// Whether a row is where ties come from and a column where they go to.
    pub directed: bool,
    /// Random deals the shares rest on.
    pub draws: usize,
}

impl GroupMatrix {
    /// The cell of two groups.
    pub fn pair(&self, from: Option<ActorGroup>, to: Option<ActorGroup>) -> Option<&GroupPair> {
        self.pairs.iter().find(|p| p.from == from && p.to == to)
    }

    /// Each pair of groups once: undirected, the upper triangle.
    pub fn once(&self) -> impl Iterator<Item = &GroupPair> {
        let size = self.groups.len();
        let kept = move |at: usize| self.directed || at / size <= at % size;
        self.pairs.iter().enumerate().filter(move |(at, _)| kept(*at)).map(|(_, pair)| pair)
    }
}

/// The matrix of a network whose nodes carry `groups`. The reference keeps the network and the
/// size of every group and deals the groups over the actors anew: what a pair of groups would have
/// if it did not matter who is in which group. Cost: `draws` times O(n + m).
///
/// # Panics
/// If `groups` does not have one entry per node.
pub fn group_matrix(graph: &Graph, groups: &[Option<ActorGroup>], draws: usize, seed: u64) -> GroupMatrix {
    let unknown = ActorGroup::ALL.len() as u32;
    let labels: Vec<u32> = groups.iter().map(|g| g.map_or(unknown, |g| g.index() as u32)).collect();
    let matrix = mixing_matrix(graph, &labels);
    let weights = weighted_mixing(graph, &labels);
    let size = matrix.labels.len();
    let (mut fewer, mut more) = (vec![0usize; size * size], vec![0usize; size * size]);
    for draw in 0..draws as u64 {
        let dealt = mixing_matrix(graph, &permuted_labels(&labels, seed, draw));
        for at in 0..size * size {
            let (row, column) = (at / size, at % size);
            fewer[at] += usize::from(dealt.counts[row][column] <= matrix.counts[row][column]);
            more[at] += usize::from(dealt.counts[row][column] >= matrix.counts[row][column]);
        }
    }
    let all = ActorGroup::ALL.iter().copied().map(Some);
    let all: Vec<Option<ActorGroup>> =
        if labels.contains(&unknown) { all.chain([None]).collect() } else { all.collect() };
    let place = |group: Option<ActorGroup>| {
        let label = group.map_or(unknown, |g| g.index() as u32);
        matrix.labels.iter().position(|l| *l == label)
    };
    let share = |count: usize| (count + 1) as f64 / (draws + 1) as f64;
    let pair = |from: Option<ActorGroup>, to: Option<ActorGroup>| match (place(from), place(to)) {
        (Some(row), Some(column)) => GroupPair {
            from,
            to,
            ties: matrix.counts[row][column],
            weight: weights.weights[row][column],
            density: matrix.density(row, column),
            expected: matrix.density(row, column).and_then(|_| matrix.expected_by_size(row, column)),
            p_fewer: share(fewer[row * size + column]),
            p_more: share(more[row * size + column]),
        },
        _ => GroupPair {
            from,
            to,
            ties: 0,
            weight: 0.0,
            density: None,
            expected: None,
            p_fewer: 1.0,
            p_more: 1.0,
        },
    };
    GroupMatrix {
        groups: all.iter().map(|g| (*g, place(*g).map_or(0, |at| matrix.sizes[at]))).collect(),
        pairs: all.iter().flat_map(|from| all.iter().map(|to| pair(*from, *to))).collect(),
        directed: graph.is_directed(),
        draws,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cliques_that_do_not_talk() {
        let mut ties = Vec::new();
        for side in [0u32, 6] {
            for a in 0..6 {
                ties.extend((a + 1..6).map(|b| (side + a, side + b, 2.0)));
            }
        }
        let graph = Graph::undirected(12, ties).unwrap();
        let group = |at: usize| if at < 6 { ActorGroup::Sme } else { ActorGroup::Research };
        let groups: Vec<_> = (0..12).map(|at| Some(group(at))).collect();
        let found = group_matrix(&graph, &groups, 199, 1);
        assert_eq!(found.groups.len(), 6);
        let across = found.pair(Some(ActorGroup::Sme), Some(ActorGroup::Research)).unwrap();
        assert_eq!(across.ties, 0);
        // 30 ties, 36 of 66 pairs run across.
        assert!((across.expected.unwrap() - 30.0 * 36.0 / 66.0).abs() < 1e-12);
        assert!(across.p_fewer < 0.05 && across.p_more == 1.0, "{across:?}");
        let inside = found.pair(Some(ActorGroup::Sme), Some(ActorGroup::Sme)).unwrap();
        assert_eq!((inside.ties, inside.weight, inside.density), (15, 30.0, Some(1.0)));
        assert!(inside.p_more < 0.05);
        let absent = found.pair(Some(ActorGroup::Public), Some(ActorGroup::Sme)).unwrap();
        assert_eq!((absent.density, absent.expected, absent.ratio()), (None, None, None));
        assert_eq!(found.once().count(), 21);
    }
}

//! Every triangle of a network once: the listing behind clustering, brokerage, structural holes
//! and the triad census.

use std::ops::Range;

use rayon::prelude::*;

use crate::structures::graph::Graph;

/// A node tied to another in at least one direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Contact {
    /// The other node.
    pub(crate) node: u32,
    /// Place of the tie to it in the outgoing row.
    pub(crate) out: Option<usize>,
    /// Place of the tie from it in the incoming row.
    pub(crate) into: Option<usize>,
}

/// Contacts of `v`, ascending: its outgoing and incoming rows merged. O(degree).
pub(crate) fn contacts(graph: &Graph, v: u32) -> impl Iterator<Item = Contact> + '_ {
    let (out, into) = (graph.neighbours(v), graph.in_neighbours(v));
    let (mut at, mut back) = (0, 0);
    std::iter::from_fn(move || {
        let contact = match (out.get(at), into.get(back)) {
            (Some(u), Some(w)) if u == w => Contact { node: *u, out: Some(at), into: Some(back) },
            (Some(u), Some(w)) if u > w => Contact { node: *w, out: None, into: Some(back) },
            (Some(u), _) => Contact { node: *u, out: Some(at), into: None },
            (None, Some(w)) => Contact { node: *w, out: None, into: Some(back) },
            (None, None) => return None,
        };
        at += usize::from(contact.out.is_some());
        back += usize::from(contact.into.is_some());
        Some(contact)
    })
}

/// The direction bit of a tie from its lower to its higher end.
pub(crate) const UP: u8 = 1;
/// The direction bit of a tie from its higher to its lower end.
pub(crate) const DOWN: u8 = 2;

/// One side of a triangle, by ranks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Base {
    pub(crate) low: u32,
    pub(crate) middle: u32,
    /// Column position of the tie of the two.
    pub(crate) tie: usize,
}

/// The other two sides, by column position; both lead to the same third corner.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Closing {
    /// The tie of the base's lower end and the third corner.
    pub(crate) from_low: u32,
    /// The tie of the base's higher end and the third corner.
    pub(crate) from_middle: u32,
}

/// The way into a row: a tie as its higher end sees it.
#[derive(Debug, Clone, Copy)]
struct Below {
    low: u32,
    tie: u32,
}

/// The ties of a network read as undirected, each kept once at its end of lower rank.
///
/// Nodes are ranked by degree, equal degrees by id. A triangle of ranks `x < y < z` is found at
/// `y`: its row is marked, then of each `x` below it the rest of the row beyond `y` is looked
/// up. No row is longer than the square root of `2m`, so a listing costs O(m^1.5) at most, and
/// in a network of overlapping cliques little more than one look per triangle.
///
/// Measures keep what they know of ties in *columns*: one value per tie at its place in the
/// rows. Memory: 12 bytes per tie and 20 per node.
#[derive(Debug)]
pub(crate) struct TriangleListing {
    /// Node of each rank.
    nodes: Vec<u32>,
    /// Row of each rank: its contacts of higher rank, ascending.
    offsets: Vec<usize>,
    targets: Vec<u32>,
    /// For each rank the ties to contacts of lower rank, in the order of their ids.
    below_offsets: Vec<usize>,
    below: Vec<Below>,
}

/// Listings of fewer looks than this stay in one part.
const WORTH_DIVIDING: u64 = 1 << 17;

impl TriangleListing {
    /// Ranks the nodes and turns each tie towards its end of higher rank. O(m + n log n).
    pub(crate) fn new(graph: &Graph) -> TriangleListing {
        let n = graph.n() as u32;
        let degree: Vec<u32> = (0..n)
            .into_par_iter()
            .map(|v| match graph.is_directed() {
                true => contacts(graph, v).count() as u32,
                false => graph.neighbours(v).len() as u32,
            })
            .collect();
        let mut nodes: Vec<u32> = (0..n).collect();
        nodes.sort_by_key(|v| degree[*v as usize]);
        let mut rank = vec![0u32; n as usize];
        for (at, v) in nodes.iter().enumerate() {
            rank[*v as usize] = at as u32;
        }
        let higher: Vec<u32> = nodes
            .par_iter()
            .map(|v| {
                let own = rank[*v as usize];
                contacts(graph, *v).filter(|contact| rank[contact.node as usize] > own).count() as u32
            })
            .collect();
        let mut offsets = Vec::with_capacity(nodes.len() + 1);
        let mut below_offsets = Vec::with_capacity(nodes.len() + 1);
        let (mut start, mut below_start) = (0, 0);
        for (v, up) in nodes.iter().zip(&higher) {
            offsets.push(start);
            below_offsets.push(below_start);
            start += *up as usize;
            below_start += (degree[*v as usize] - up) as usize;
        }
        offsets.push(start);
        below_offsets.push(below_start);
        // Visiting the higher ends by rising rank leaves every row sorted.
        let mut fill = offsets.clone();
        let mut targets = vec![0u32; start];
        let mut below = Vec::with_capacity(start);
        for (high, v) in nodes.iter().enumerate() {
            for contact in contacts(graph, *v) {
                let low = rank[contact.node as usize];
                if (low as usize) < high {
                    let place = &mut fill[low as usize];
                    targets[*place] = high as u32;
                    below.push(Below { low, tie: *place as u32 });
                    *place += 1;
                }
            }
        }
        TriangleListing { nodes, offsets, targets, below_offsets, below }
    }

    /// Node of each rank.
    pub(crate) fn nodes(&self) -> &[u32] {
        &self.nodes
    }

    /// Number of ties: the length of a column.
    pub(crate) fn ties(&self) -> usize {
        self.targets.len()
    }

    /// Rank of the higher end of the tie at a column position.
    pub(crate) fn high(&self, tie: usize) -> u32 {
        self.targets[tie]
    }

    /// Column positions of the ties of a rank to higher ones.
    pub(crate) fn row(&self, rank: u32) -> Range<usize> {
        self.offsets[rank as usize]..self.offsets[rank as usize + 1]
    }

    fn below(&self, rank: u32) -> &[Below] {
        &self.below[self.below_offsets[rank as usize]..self.below_offsets[rank as usize + 1]]
    }

    /// The ties of a rank to lower ones: (rank of the other end, column position).
    pub(crate) fn lower(&self, rank: u32) -> impl Iterator<Item = (u32, usize)> + '_ {
        self.below(rank).iter().map(|below| (below.low, below.tie as usize))
    }

    /// A column: `value` of each tie from its ranks (lower, higher) and the contact its higher end
    /// sees. `graph` is the one listed. O(m).
    pub(crate) fn column<T: Copy + Default>(
        &self,
        graph: &Graph,
        value: impl Fn(u32, u32, Contact) -> T,
    ) -> Vec<T> {
        let mut column = vec![T::default(); self.ties()];
        for (high, v) in self.nodes.iter().enumerate() {
            let mut below = self.below(high as u32).iter().peekable();
            for contact in contacts(graph, *v) {
                // The lower contacts were kept in the same order as they come here.
                if let Some(tie) = below.next_if(|below| self.nodes[below.low as usize] == contact.node) {
                    column[tie.tie as usize] = value(tie.low, high as u32, contact);
                }
            }
        }
        column
    }

    /// The direction bits of each tie: [`UP`], [`DOWN`] or both.
    pub(crate) fn directions(&self, graph: &Graph) -> Vec<u8> {
        self.column(graph, |_, _, contact| {
            let up = if contact.into.is_some() { UP } else { 0 };
            let down = if contact.out.is_some() { DOWN } else { 0 };
            up | down
        })
    }

    /// Ranks of the middle corners cut into at most `count` runs of about as many looks each.
    /// Depends on the network alone, never on the number of threads. Ranks after the last look are
    /// left out.
    fn parts(&self, count: u64) -> Vec<Range<u32>> {
        let looks = |middle: u32| -> u64 {
            if self.row(middle).is_empty() {
                return 0;
            }
            self.below(middle)
                .iter()
                .map(|below| (self.offsets[below.low as usize + 1] - below.tie as usize - 1) as u64 + 1)
                .sum()
        };
        let cost: Vec<u64> = (0..self.nodes.len() as u32).into_par_iter().map(looks).collect();
        let all: u64 = cost.iter().sum();
        let count = if all < WORTH_DIVIDING { 1 } else { count };
        let mut parts = Vec::new();
        if all == 0 {
            return parts;
        }
        let (mut first, mut done) = (0u32, 0u64);
        for (middle, looks) in cost.iter().enumerate() {
            done += looks;
            if done * count >= all * (parts.len() as u64 + 1) {
                parts.push(first..middle as u32 + 1);
                first = middle as u32 + 1;
            }
        }
        parts
    }

    /// Lists the triangles whose middle corner lies in `middles`: each base that has any, with all
    /// that close it.
    fn visit(&self, middles: Range<u32>, mut each: impl FnMut(Base, &[Closing])) {
        // One more than the column position of the tie from the middle to a rank; 0 for none.
        let mut place = vec![0u32; self.nodes.len()];
        let longest = (0..self.nodes.len() as u32).map(|rank| self.row(rank).len()).max().unwrap_or(0);
        let mut found = vec![Closing::default(); longest + 1];
        for middle in middles {
            let row = self.row(middle);
            if row.is_empty() {
                continue;
            }
            for tie in row.clone() {
                place[self.targets[tie] as usize] = tie as u32 + 1;
            }
            for &Below { low, tie } in self.below(middle) {
                let rest = tie as usize + 1..self.offsets[low as usize + 1];
                let mut count = 0;
                for (from_low, &top) in (tie + 1..).zip(&self.targets[rest]) {
                    let mark = place[top as usize];
                    // Written always, kept when the mark is set: no branch to guess.
                    found[count] = Closing { from_low, from_middle: mark.wrapping_sub(1) };
                    count += usize::from(mark != 0);
                }
                if count > 0 {
                    each(Base { low, middle, tie: tie as usize }, &found[..count]);
                }
            }
            for tie in row {
                place[self.targets[tie] as usize] = 0;
            }
        }
    }

    /// Lists every triangle once and gathers what `each` makes of them: every one of `parts` runs
    /// of middle corners works on a `start` of its own, and `merge` joins them in order. The result
    /// depends on `parts` and the network, not on the number of threads; as many states are alive
    /// as there are threads, and one more.
    pub(crate) fn gather<S: Send>(
        &self,
        parts: u64,
        start: impl Fn() -> S + Sync,
        each: impl Fn(&mut S, Base, &[Closing]) + Sync,
        merge: impl Fn(&mut S, S),
    ) -> S {
        let mut whole: Option<S> = None;
        for wave in self.parts(parts).chunks(rayon::current_num_threads().max(1)) {
            let states: Vec<S> = wave
                .par_iter()
                .map(|middles| {
                    let mut state = start();
                    self.visit(middles.clone(), |base, closings| each(&mut state, base, closings));
                    state
                })
                .collect();
            for state in states {
                match &mut whole {
                    None => whole = Some(state),
                    Some(whole) => merge(whole, state),
                }
            }
        }
        whole.unwrap_or_else(start)
    }

    /// Number of triangles.
    pub(crate) fn count(&self) -> u64 {
        self.gather(PARTS, || 0, |sum, _, closings| *sum += closings.len() as u64, |sum, part| *sum += part)
    }

    /// Number of triangles at each rank.
    pub(crate) fn per_rank(&self) -> Vec<u64> {
        self.gather(
            PARTS,
            || vec![0u64; self.nodes.len()],
            |counts, base, closings| {
                counts[base.low as usize] += closings.len() as u64;
                counts[base.middle as usize] += closings.len() as u64;
                for closing in closings {
                    counts[self.high(closing.from_low as usize) as usize] += 1;
                }
            },
            |sum, part| add(sum, &part),
        )
    }

    /// Number of triangles on each tie (a column).
    pub(crate) fn per_tie(&self) -> Vec<u32> {
        self.gather(
            PARTS,
            || vec![0u32; self.ties()],
            |counts, base, closings| {
                counts[base.tie] += closings.len() as u32;
                for closing in closings {
                    counts[closing.from_low as usize] += 1;
                    counts[closing.from_middle as usize] += 1;
                }
            },
            |sum, part| add(sum, &part),
        )
    }

    /// Values by rank put in the order of the nodes.
    pub(crate) fn by_node<T: Clone>(&self, by_rank: &[T]) -> Vec<T> {
        self.ranks().iter().map(|rank| by_rank[*rank as usize].clone()).collect()
    }

    /// Rank of each node.
    fn ranks(&self) -> Vec<u32> {
        let mut ranks = vec![0u32; self.nodes.len()];
        for (rank, v) in self.nodes.iter().enumerate() {
            ranks[*v as usize] = rank as u32;
        }
        ranks
    }

    /// A column put in the order of the graph's stored ties ([`Graph::row`]), a tie of two stored
    /// directions at both. `graph` is the one listed. O(m).
    pub(crate) fn by_stored_tie<T: Copy + Default>(&self, graph: &Graph, column: &[T]) -> Vec<T> {
        let starts: Vec<usize> = (0..graph.n() as u32).map(|v| graph.row(v).start).collect();
        // Targets come by rising id, and rows are sorted by it: each row is read in its order.
        let mut next = starts.clone();
        let mut stored = vec![T::default(); (0..graph.n() as u32).map(|v| graph.row(v).len()).sum()];
        for (v, rank) in self.ranks().into_iter().enumerate() {
            let mut below = self.below(rank).iter().peekable();
            for contact in contacts(graph, v as u32) {
                let tie = below.next_if(|below| self.nodes[below.low as usize] == contact.node);
                let value = tie.map(|below| column[below.tie as usize]);
                if contact.into.is_some() {
                    let place = &mut next[contact.node as usize];
                    stored[*place] = value.unwrap_or(stored[*place]);
                    *place += 1;
                }
                if let (Some(value), Some(at)) = (value, contact.out) {
                    stored[starts[v] + at] = value;
                }
            }
        }
        stored
    }
}

/// Parts of a listing that gathers little per node or tie.
pub(crate) const PARTS: u64 = 8;

/// Adds `part` to `sum`, place by place.
pub(crate) fn add<T: Copy + Send + Sync + std::ops::AddAssign>(sum: &mut [T], part: &[T]) {
    sum.par_iter_mut().zip(part).with_min_len(1 << 16).for_each(|(sum, part)| *sum += *part);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_merge_both_rows() {
        let g = Graph::directed(4, [(1, 0, 1.0), (0, 2, 1.0), (2, 0, 1.0), (0, 3, 1.0)]).unwrap();
        let found: Vec<_> = contacts(&g, 0).map(|c| (c.node, c.out, c.into)).collect();
        assert_eq!(found, [(1, None, Some(0)), (2, Some(0), Some(1)), (3, Some(1), None)]);
    }

    #[test]
    fn columns_hold_the_directions_of_each_tie() {
        // Degrees 1, 3, 2, 2: ranks 0, 2, 3, 1.
        let g =
            Graph::directed(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 1, 1.0), (3, 1, 1.0), (2, 3, 1.0)]).unwrap();
        let listing = TriangleListing::new(&g);
        assert_eq!(listing.nodes(), [0, 2, 3, 1]);
        let seen: Vec<_> = (0..4u32)
            .flat_map(|low| listing.row(low).map(move |tie| (low, tie)))
            .map(|(low, tie)| (low, listing.high(tie), listing.directions(&g)[tie]))
            .collect();
        assert_eq!(seen, [(0, 3, UP), (1, 2, UP), (1, 3, UP | DOWN), (2, 3, UP)]);
        assert_eq!((listing.count(), listing.per_rank()), (1, vec![0, 1, 1, 1]));
        assert_eq!(listing.per_tie(), [0, 1, 1, 1]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn lists_each_triangle_once(
            ties in proptest::collection::vec((0u32..12, 0u32..12), 0..70),
            directed: bool,
        ) {
            let ties = ties.into_iter().map(|(u, v)| (u, v, 1.0));
            let g = if directed { Graph::directed(12, ties) } else { Graph::undirected(12, ties) }.unwrap();
            let u = g.symmetrised();
            let mut expected = Vec::new();
            for a in 0..12 {
                for b in a + 1..12 {
                    for c in b + 1..12 {
                        if u.has_tie(a, b) && u.has_tie(b, c) && u.has_tie(a, c) {
                            expected.push([a, b, c]);
                        }
                    }
                }
            }
            let listing = TriangleListing::new(&g);
            let name = |rank: u32| listing.nodes()[rank as usize];
            let mut found = listing.gather(3, Vec::new, |list: &mut Vec<[u32; 3]>, base, closings| {
                assert_eq!(listing.high(base.tie), base.middle);
                for closing in closings {
                    let top = listing.high(closing.from_low as usize);
                    assert_eq!(listing.high(closing.from_middle as usize), top);
                    let mut corners = [name(base.low), name(base.middle), name(top)];
                    corners.sort_unstable();
                    list.push(corners);
                }
            }, |all, part| all.extend(part));
            found.sort_unstable();
            proptest::prop_assert_eq!(found, expected);
        }
    }
}

//! Brokerage roles: who stands between whom, by the labels of the three (Gould and
//! Fernandez 1989).

use rayon::prelude::*;

use crate::cohesion::density::density;
use crate::neighbourhoods::triangle_listing::{PARTS, TriangleListing, UP, add, contacts};
use crate::structures::graph::Graph;
use crate::structures::labels::dense_classes;

/// Names of the five roles in the order of [`brokerage_roles`].
pub const ROLES: [&str; 5] = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"];

/// Counts of the five roles of each node.
///
/// A node `v` brokers every ordered open two-path `i -> v -> j` without a tie `i -> j`:
/// *coordinator* if all three share a label, *consultant* if `i` and `j` share one that `v` does
/// not, *representative* if `v` shares `i`'s only, *gatekeeper* if `v` shares `j`'s only,
/// *liaison* if all differ. An undirected network is a symmetric directed one, so each of its
/// pairs counts twice. Two-paths are counted by the labels of a node's contacts and the closed
/// ones taken off in one listing of all triangles: O(m^1.5) at most.
///
/// For nodes whose label is not known see [`Labels`](crate::Labels). For affiliations, project
/// them first: whether a path is open is a question of ties.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn brokerage_roles(graph: &Graph, labels: &[u32]) -> Vec<[f64; 5]> {
    brokerage_roles_many(graph, &[labels]).swap_remove(0)
}

/// [`brokerage_roles`] of several labels, four to one listing of the triangles: in the order of
/// `labels`.
///
/// # Panics
/// If one of `labels` does not have one entry per node.
pub fn brokerage_roles_many(graph: &Graph, labels: &[&[u32]]) -> Vec<Vec<[f64; 5]>> {
    for labels in labels {
        assert_eq!(labels.len(), graph.n(), "one label per node");
    }
    let listing = TriangleListing::new(graph);
    let mut all = Vec::with_capacity(labels.len());
    for batch in labels.chunks(LANES) {
        let classes: Vec<(Vec<usize>, usize)> = batch.iter().map(|labels| dense_classes(labels)).collect();
        let closed = closed_pairs(graph, &listing, &classes);
        for (lane, (class, count)) in classes.iter().enumerate() {
            all.push(open_pairs(graph, class, *count, |v| closed[v as usize].roles(lane)));
        }
    }
    all
}

/// Labels counted in one listing.
const LANES: usize = 4;

/// One counter per label.
type Lanes = [u64; LANES];

/// The lanes whose bit is set in a mask hold 1.
const LANES_OF: [Lanes; 16] = {
    let mut table = [[0; LANES]; 16];
    let mut mask = 0;
    while mask < 16 {
        let mut lane = 0;
        while lane < LANES {
            table[mask][lane] = (mask >> lane & 1) as u64;
            lane += 1;
        }
        mask += 1;
    }
    table
};

/// The same with lanes of 16 bits in one word.
const PACKED_OF: [u64; 16] = {
    let mut table = [0; 16];
    let mut mask = 0;
    while mask < 16 {
        let mut lane = 0;
        while lane < LANES {
            table[mask] |= (mask as u64 >> lane & 1) << (16 * lane);
            lane += 1;
        }
        mask += 1;
    }
    table
};

/// Most masks that can be summed in packed lanes.
const PACKED_MOST: usize = u16::MAX as usize;

fn unpacked(packed: u64) -> Lanes {
    std::array::from_fn(|lane| packed >> (16 * lane) & 0xffff)
}

fn add_lanes(sum: &mut Lanes, more: &Lanes) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

/// Ordered pairs `i -> v -> j` with a tie `i -> j`, by which of the three share a label.
#[derive(Debug, Clone, Copy, Default)]
struct ClosedPairs {
    all: u64,
    /// `v` shares the label of `i`.
    source: Lanes,
    /// `v` shares the label of `j`.
    target: Lanes,
    /// `i` shares the label of `j`.
    ends: Lanes,
    /// All three share a label.
    three: Lanes,
}

impl ClosedPairs {
    fn roles(&self, lane: usize) -> [i64; 5] {
        let three = self.three[lane] as i64;
        let (source, target) = (self.source[lane] as i64 - three, self.target[lane] as i64 - three);
        let ends = self.ends[lane] as i64 - three;
        [three, ends, source, target, self.all as i64 - source - target - ends - three]
    }

    fn add(&mut self, other: &ClosedPairs) {
        self.all += other.all;
        add_lanes(&mut self.source, &other.source);
        add_lanes(&mut self.target, &other.target);
        add_lanes(&mut self.ends, &other.ends);
        add_lanes(&mut self.three, &other.three);
    }
}

/// Closed pairs at each node.
fn closed_pairs(
    graph: &Graph,
    listing: &TriangleListing,
    classes: &[(Vec<usize>, usize)],
) -> Vec<ClosedPairs> {
    // Of each tie the labels its two ends share, one bit each.
    let alike = listing.column(graph, |low, high, _| {
        let (u, v) = (listing.nodes()[low as usize] as usize, listing.nodes()[high as usize] as usize);
        let bit = |(lane, (class, _)): (usize, &(Vec<usize>, usize))| u8::from(class[u] == class[v]) << lane;
        classes.iter().enumerate().map(bit).sum::<u8>()
    });
    let by_rank = if graph.is_directed() {
        closed_pairs_directed(listing, &listing.directions(graph), &alike)
    } else {
        closed_pairs_undirected(listing, &alike)
    };
    listing.by_node(&by_rank)
}

/// Six bits of a triangle of given directions (low-middle, low-top, middle-top): whether the pair
/// `middle -> low -> top`, `top -> low -> middle`, `low -> middle -> top`, `top -> middle -> low`,
/// `low -> top -> middle`, `middle -> top -> low` is there and closed.
fn closed_of(first: u8, second: u8, third: u8) -> u8 {
    let up = |kind: u8| kind & UP;
    let down = |kind: u8| kind >> 1;
    (down(first) & up(second) & up(third))
        | (down(second) & up(first) & down(third)) << 1
        | (up(first) & up(third) & up(second)) << 2
        | (down(third) & down(first) & down(second)) << 3
        | (up(second) & down(third) & up(first)) << 4
        | (up(third) & down(second) & down(first)) << 5
}

fn closed_pairs_directed(listing: &TriangleListing, directions: &[u8], alike: &[u8]) -> Vec<ClosedPairs> {
    listing.gather(
        PARTS,
        || vec![ClosedPairs::default(); listing.nodes().len()],
        |closed, base, closings| {
            let low_middle = alike[base.tie];
            for closing in closings {
                let (second, third) = (closing.from_low as usize, closing.from_middle as usize);
                let code = closed_of(directions[base.tie], directions[second], directions[third]);
                if code == 0 {
                    continue;
                }
                let (low_top, middle_top) = (alike[second], alike[third]);
                let three = &LANES_OF[usize::from(low_middle & low_top)];
                let corners = [
                    (base.low, low_middle, low_top, middle_top),
                    (base.middle, low_middle, middle_top, low_top),
                    (listing.high(second), low_top, middle_top, low_middle),
                ];
                for (at, (corner, one, other, ends)) in corners.into_iter().enumerate() {
                    // Pairs from the lower of the other two to the higher, and back.
                    let (forth, back) = (code >> (2 * at) & 1, code >> (2 * at + 1) & 1);
                    let closed = &mut closed[corner as usize];
                    for (there, source, target) in [(forth, one, other), (back, other, one)] {
                        if there != 0 {
                            closed.all += 1;
                            add_lanes(&mut closed.source, &LANES_OF[usize::from(source)]);
                            add_lanes(&mut closed.target, &LANES_OF[usize::from(target)]);
                            add_lanes(&mut closed.ends, &LANES_OF[usize::from(ends)]);
                            add_lanes(&mut closed.three, three);
                        }
                    }
                }
            }
        },
        |sum, part| sum.iter_mut().zip(&part).for_each(|(sum, part)| sum.add(part)),
    )
}

/// What one part of the listing gathers of an undirected network: triangles per tie, and per rank
/// those whose opposite tie joins nodes alike and those whose nodes are all alike.
struct Triangles {
    on_tie: Vec<u32>,
    ends: Vec<Lanes>,
    three: Vec<Lanes>,
}

fn closed_pairs_undirected(listing: &TriangleListing, alike: &[u8]) -> Vec<ClosedPairs> {
    let n = listing.nodes().len();
    let triangles = listing.gather(
        PARTS,
        || Triangles {
            on_tie: vec![0; listing.ties()],
            ends: vec![[0; LANES]; n],
            three: vec![[0; LANES]; n],
        },
        |found, base, closings| {
            let (low, middle) = (base.low as usize, base.middle as usize);
            let low_middle = usize::from(alike[base.tie]);
            let only_alike = PACKED_OF[low_middle] * 0xffff;
            found.on_tie[base.tie] += closings.len() as u32;
            for closings in closings.chunks(PACKED_MOST) {
                let (mut low_top, mut middle_top) = (0u64, 0u64);
                for closing in closings {
                    let (second, third) = (closing.from_low as usize, closing.from_middle as usize);
                    found.on_tie[second] += 1;
                    found.on_tie[third] += 1;
                    low_top += PACKED_OF[usize::from(alike[second] & 15)];
                    middle_top += PACKED_OF[usize::from(alike[third] & 15)];
                }
                let three = unpacked(low_top & only_alike);
                add_lanes(&mut found.ends[low], &unpacked(middle_top));
                add_lanes(&mut found.ends[middle], &unpacked(low_top));
                add_lanes(&mut found.three[low], &three);
                add_lanes(&mut found.three[middle], &three);
            }
            if low_middle != 0 {
                for closing in closings {
                    let second = closing.from_low as usize;
                    let top = listing.high(second) as usize;
                    add_lanes(&mut found.ends[top], &LANES_OF[low_middle]);
                    add_lanes(&mut found.three[top], &LANES_OF[low_middle & usize::from(alike[second])]);
                }
            }
        },
        |sum, part| {
            add(&mut sum.on_tie, &part.on_tie);
            sum.ends.iter_mut().zip(&part.ends).for_each(|(sum, part)| add_lanes(sum, part));
            sum.three.iter_mut().zip(&part.three).for_each(|(sum, part)| add_lanes(sum, part));
        },
    );
    // Each triangle closes two ordered pairs at each of its corners.
    let doubled = |lanes: Lanes| lanes.map(|count| 2 * count);
    (0..n as u32)
        .into_par_iter()
        .map(|rank| {
            let (mut all, mut shares) = (0u64, [0u64; LANES]);
            for tie in listing.lower(rank).map(|(_, tie)| tie).chain(listing.row(rank)) {
                let count = u64::from(triangles.on_tie[tie]);
                all += count;
                for (sum, one) in shares.iter_mut().zip(&LANES_OF[usize::from(alike[tie])]) {
                    *sum += one * count;
                }
            }
            ClosedPairs {
                all,
                source: shares,
                target: shares,
                ends: doubled(triangles.ends[rank as usize]),
                three: doubled(triangles.three[rank as usize]),
            }
        })
        .collect()
}

/// Contacts of one node by class.
struct ByClass {
    /// Those with a tie to it.
    from: Vec<i64>,
    /// Those it has a tie to.
    to: Vec<i64>,
    /// Those that are both.
    both: Vec<i64>,
}

/// Roles of each node: all ordered pairs of a source and a different target, less the closed ones.
fn open_pairs(
    graph: &Graph,
    class: &[usize],
    classes: usize,
    closed: impl Fn(u32) -> [i64; 5] + Sync,
) -> Vec<[f64; 5]> {
    let none = || ByClass { from: vec![0; classes], to: vec![0; classes], both: vec![0; classes] };
    (0..graph.n() as u32)
        .into_par_iter()
        .with_min_len(256)
        .map_init(none, |by, v| {
            let mut met = [0i64; 3];
            for contact in contacts(graph, v) {
                let c = class[contact.node as usize];
                let (to, from) = (i64::from(contact.out.is_some()), i64::from(contact.into.is_some()));
                by.from[c] += from;
                by.to[c] += to;
                by.both[c] += from & to;
                met = [met[0] + from, met[1] + to, met[2] + (from & to)];
            }
            let [sources, targets, all_both] = met;
            let own = class[v as usize];
            let coordinator = by.from[own] * by.to[own] - by.both[own];
            let representative = by.from[own] * (targets - by.to[own]);
            let gatekeeper = (sources - by.from[own]) * by.to[own];
            let mut same = 0;
            for contact in contacts(graph, v) {
                // Each class once: take its product at its first contact and clear it.
                let c = class[contact.node as usize];
                same += by.from[c] * by.to[c] - by.both[c];
                (by.from[c], by.to[c], by.both[c]) = (0, 0, 0);
            }
            let others = sources * targets - all_both - same - representative - gatekeeper;
            let all = [coordinator, same - coordinator, representative, gatekeeper, others];
            let closed = closed(v);
            std::array::from_fn(|at| (all[at] - closed[at]) as f64)
        })
        .collect()
}

/// Sums of the roles over all nodes, and of all roles: [coordinator, consultant, representative,
/// gatekeeper, liaison, all].
pub fn brokerage_totals(roles: &[[f64; 5]]) -> [f64; 6] {
    let mut totals = [0.0; 6];
    for row in roles {
        for (at, count) in row.iter().enumerate() {
            totals[at] += count;
            totals[5] += count;
        }
    }
    totals
}

/// What chance would give, beside the counts.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokerageReference {
    /// Expected counts per node: the five roles and their sum.
    pub expected: Vec<[f64; 6]>,
    /// (count - expected) / standard deviation; `None` where the deviation is 0.
    pub z: Vec<[Option<f64>; 6]>,
}

/// Expected counts and standard scores of [`brokerage_roles`] in a directed random graph with the
/// observed density and label sizes (the moments of Gould and Fernandez 1989, as in R `sna`).
/// `None` below two nodes.
///
/// # Panics
/// If `labels` or `roles` does not have one entry per node.
pub fn brokerage_reference(graph: &Graph, labels: &[u32], roles: &[[f64; 5]]) -> Option<BrokerageReference> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    assert_eq!(roles.len(), graph.n(), "one row of roles per node");
    let d = density(graph)?;
    let (class, classes) = dense_classes(labels);
    let mut sizes = vec![0i128; classes];
    for c in &class {
        sizes[*c] += 1;
    }
    let n = graph.n() as i128;
    let path = d * d * (1.0 - d);
    let joint = (d * (1.0 - d)).powi(3);
    // Sums of the powers of the sizes: those over all other labels are these less the own. Whole
    // numbers up to here, so nothing is lost.
    let power = |k: u32| sizes.iter().map(|size| size.pow(k)).sum::<i128>();
    let powers = [power(1), power(2), power(3)];
    let moments: Vec<([f64; 6], [f64; 6])> = sizes
        .iter()
        .map(|own| {
            let own = *own;
            let [first, second, third] = [powers[0] - own, powers[1] - own.pow(2), powers[2] - own.pow(3)];
            let outside = n - own;
            let across = outside * (own - 1);
            let across_overlap = across * (outside - 1) + across * (own - 2);
            let count = [
                (own - 1) * (own - 2),
                second - first,
                across,
                across,
                outside * outside - second,
                (n - 1) * (n - 2),
            ];
            let overlap = [
                2 * (own - 1) * (own - 2) * (own - 3),
                2 * (third - 3 * second + 2 * first),
                across_overlap,
                across_overlap,
                // Two different nodes outside of both labels for each node of another one.
                2 * (outside * (outside - 1) * first - (2 * outside - 1) * second + third),
                2 * (n - 1) * (n - 2) * (n - 3),
            ];
            let expected: [f64; 6] = std::array::from_fn(|at| path * count[at] as f64);
            let variance = std::array::from_fn(|at| expected[at] * (1.0 - path) + overlap[at] as f64 * joint);
            (expected, variance)
        })
        .collect();
    let expected = class.iter().map(|c| moments[*c].0).collect();
    let z = class
        .iter()
        .zip(roles)
        .map(|(c, row)| {
            let (mean, variance) = &moments[*c];
            let mut scores = [None; 6];
            for at in 0..6 {
                let count = if at < 5 { row[at] } else { row.iter().sum() };
                if variance[at] > 0.0 {
                    scores[at] = Some((count - mean[at]) / variance[at].sqrt());
                }
            }
            scores
        })
        .collect();
    Some(BrokerageReference { expected, z })
}

/// [`brokerage_reference`] of several labels and their [`brokerage_roles_many`], in their order.
/// `None` below two nodes.
///
/// # Panics
/// If there is not one table of roles per label, or one of either has not one entry per node.
pub fn brokerage_reference_many(
    graph: &Graph,
    labels: &[&[u32]],
    roles: &[Vec<[f64; 5]>],
) -> Option<Vec<BrokerageReference>> {
    assert_eq!(labels.len(), roles.len(), "one table of roles per label");
    labels.iter().zip(roles).map(|(labels, roles)| brokerage_reference(graph, labels, roles)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(own: usize, source: usize, target: usize) -> usize {
        match (source == own, target == own) {
            (true, true) => 0,
            (true, false) => 2,
            (false, true) => 3,
            (false, false) if source == target => 1,
            (false, false) => 4,
        }
    }

    /// Counts by the definition, pair by pair.
    fn slow(graph: &Graph, labels: &[u32]) -> Vec<[f64; 5]> {
        let n = graph.n() as u32;
        (0..n)
            .map(|v| {
                let mut row = [0.0; 5];
                for i in 0..n {
                    for j in 0..n {
                        let open = i != j && i != v && j != v && !graph.has_tie(i, j);
                        if open && graph.has_tie(i, v) && graph.has_tie(v, j) {
                            let l = |x: u32| labels[x as usize] as usize;
                            row[role(l(v), l(i), l(j))] += 1.0;
                        }
                    }
                }
                row
            })
            .collect()
    }

    #[test]
    fn each_role_on_a_two_path() {
        let g = Graph::directed(3, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        let of = |labels: [u32; 3]| brokerage_roles(&g, &labels)[1];
        assert_eq!(of([7, 7, 7]), [1.0, 0.0, 0.0, 0.0, 0.0]);
        assert_eq!(of([7, 8, 7]), [0.0, 1.0, 0.0, 0.0, 0.0]);
        assert_eq!(of([7, 7, 8]), [0.0, 0.0, 1.0, 0.0, 0.0]);
        assert_eq!(of([8, 7, 7]), [0.0, 0.0, 0.0, 1.0, 0.0]);
        assert_eq!(of([7, 8, 9]), [0.0, 0.0, 0.0, 0.0, 1.0]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn equals_the_definition(
            ties in proptest::collection::vec((0u32..9, 0u32..9), 0..50),
            labels in proptest::collection::vec(0u32..3, 9),
            directed: bool,
        ) {
            let ties = ties.into_iter().map(|(u, v)| (u, v, 1.0));
            let g = if directed { Graph::directed(9, ties) } else { Graph::undirected(9, ties) }.unwrap();
            proptest::prop_assert_eq!(brokerage_roles(&g, &labels), slow(&g, &labels));
        }
    }
}

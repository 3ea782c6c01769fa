//! Robustness: what is left of the largest component as nodes leave.
//!
//! An order of removal is a list of nodes: fixed at the start (by degree, by betweenness, drawn, or
//! one's own), taken anew after each removal, or group by group. A curve starts with nobody removed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::nulls::permutation::permuted_labels;
use crate::paths::betweenness::betweenness;
use crate::paths::distances::distance_summary;
use crate::structures::graph::{Direction, Graph};
use crate::structures::union_find::UnionFind;

/// The entries of `order` below `n`, each once.
pub(crate) fn distinct(n: usize, order: &[u32]) -> Vec<u32> {
    let mut named = vec![false; n];
    let mut first = |v: &u32| match named.get_mut(*v as usize) {
        Some(seen) => !std::mem::replace(seen, true),
        None => false,
    };
    order.iter().copied().filter(|v| first(v)).collect()
}

/// Positions by falling value, equal ones by position.
pub(crate) fn order_by_value(values: &[u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    order.sort_by_key(|v| Reverse(values[*v as usize]));
    order
}

/// Share of all `n` nodes in the largest component after 0, 1, 2, ... of the nodes of `order` are
/// removed, the network read as undirected. Nodes named twice or out of range are passed over.
/// `None` without nodes. O(n + m) by adding the nodes back (Newman and Ziff 2001).
pub fn removal_curve(graph: &Graph, order: &[u32]) -> Option<Vec<f64>> {
    let n = graph.n();
    if n == 0 {
        return None;
    }
    let removed = distinct(n, order);
    let mut present = vec![true; n];
    removed.iter().for_each(|v| present[*v as usize] = false);
    let mut parts = UnionFind::new(n);
    for (u, v, _) in graph.ties() {
        if present[u as usize] && present[v as usize] {
            parts.join(u, v);
        }
    }
    let share = |largest: u32| f64::from(largest) / n as f64;
    let mut curve = vec![share(if removed.len() < n { parts.largest() } else { 0 })];
    for &v in removed.iter().rev() {
        present[v as usize] = true;
        let back: &[u32] = if graph.is_directed() { graph.in_neighbours(v) } else { &[] };
        for &u in graph.neighbours(v).iter().chain(back) {
            if present[u as usize] {
                parts.join(u, v);
            }
        }
        curve.push(share(parts.largest()));
    }
    curve.reverse();
    Some(curve)
}

/// Robustness index R: mean share of the largest component over 1, 2, ..., `nodes` removals
/// (Schneider et al. 2011). From about 1/n (falls apart at once) towards 1/2 (stays whole, losing
/// only who is removed). `None` unless the curve removes every node.
pub fn robustness_index(curve: &[f64], nodes: usize) -> Option<f64> {
    let after = curve.get(1..)?;
    (nodes > 0 && after.len() == nodes).then(|| after.iter().sum::<f64>() / nodes as f64)
}

/// Global efficiency of what is left after each number in `removed` of the nodes of `order` are
/// removed, the network read as undirected: sum of 1/d over the pairs left, divided by all ordered
/// pairs at the start, so that the curve never rises. `None` below two nodes. One full search per
/// number.
pub fn efficiency_after_removal(graph: &Graph, order: &[u32], removed: &[usize]) -> Option<Vec<f64>> {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    let order = distinct(n, order);
    let left = |count: &usize| {
        let mut keep = vec![true; n];
        order.iter().take(*count).for_each(|v| keep[*v as usize] = false);
        distance_summary(&undirected.subgraph(&keep).0).inverse_sum() / (n as f64 * (n as f64 - 1.0))
    };
    (n > 1).then(|| removed.iter().map(left).collect())
}

/// Nodes by falling degree of the network read as undirected, equal ones by position.
pub fn removal_order_by_degree(graph: &Graph) -> Vec<u32> {
    order_by_value(&crate::cohesion::degree::degree(&graph.as_undirected(), Direction::Out))
}

/// Nodes, each the one of highest degree among those left when its turn comes, the network read as
/// undirected; equal ones by position. O((n + m) log n).
pub fn removal_order_by_current_degree(graph: &Graph) -> Vec<u32> {
    let undirected = graph.as_undirected();
    let partners = |v: u32, each: &mut dyn FnMut(u32)| undirected.neighbours(v).iter().for_each(|u| each(*u));
    order_by_current_degree(crate::cohesion::degree::degree(&undirected, Direction::Out), partners)
}

/// The order in which nodes of highest current degree leave, given who is tied to whom.
pub(crate) fn order_by_current_degree(
    mut degrees: Vec<u32>,
    mut partners: impl FnMut(u32, &mut dyn FnMut(u32)),
) -> Vec<u32> {
    // Degrees only fall, so an entry may overstate but never understate: it is put back lower
    // when its turn comes too early.
    let mut heap: BinaryHeap<(u32, Reverse<u32>)> =
        degrees.iter().zip(0..).map(|(d, v)| (*d, Reverse(v))).collect();
    let mut order = Vec::with_capacity(degrees.len());
    while let Some((stated, Reverse(v))) = heap.pop() {
        let current = degrees[v as usize];
        if current < stated {
            heap.push((current, Reverse(v)));
            continue;
        }
        order.push(v);
        partners(v, &mut |u| degrees[u as usize] = degrees[u as usize].saturating_sub(1));
    }
    order
}

/// The nodes `0..n` in an order drawn from `seed`.
pub fn removal_order_random(n: usize, seed: u64) -> Vec<u32> {
    permuted_labels(&(0..n as u32).collect::<Vec<_>>(), seed, 0)
}

/// The nodes of `order` that are marked: an attack on one group only.
///
/// # Panics
/// If a node of `order` has no mark.
pub fn removal_order_within(order: &[u32], marks: &[bool]) -> Vec<u32> {
    order.iter().copied().filter(|v| marks[*v as usize]).collect()
}

/// What one group leaves behind when all of it leaves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupRemoval {
    /// Label of the group.
    pub label: u32,
    /// Number of its nodes.
    pub nodes: usize,
    /// Share of all nodes in the largest component left.
    pub largest_share: f64,
}

/// Removes each group alone, all others present, by ascending label. `curve` is the removal curve
/// of an order, such as `|order| removal_curve(&graph, order)`; one call per group.
pub fn removal_of_each_group(
    labels: &[u32],
    curve: impl Fn(&[u32]) -> Option<Vec<f64>>,
) -> Vec<GroupRemoval> {
    let mut groups: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (v, label) in labels.iter().enumerate() {
        groups.entry(*label).or_default().push(v as u32);
    }
    let of = |(label, members): (u32, Vec<u32>)| {
        let largest_share = *curve(&members)?.last()?;
        Some(GroupRemoval { label, nodes: members.len(), largest_share })
    };
    groups.into_iter().filter_map(of).collect()
}

/// Removes one group after another in the order of `groups`: the share of all nodes in the largest
/// component after 0, 1, 2, ... whole groups. A label nobody carries removes nobody. `None` where
/// `curve` (as in [`removal_of_each_group`]) is.
pub fn removal_by_groups(
    labels: &[u32],
    groups: &[u32],
    curve: impl Fn(&[u32]) -> Option<Vec<f64>>,
) -> Option<Vec<f64>> {
    let mut order = Vec::with_capacity(labels.len());
    let mut ends = vec![0];
    for (at, group) in groups.iter().enumerate() {
        if !groups[..at].contains(group) {
            order.extend((0..labels.len() as u32).filter(|v| labels[*v as usize] == *group));
        }
        ends.push(order.len());
    }
    let all = curve(&order)?;
    ends.into_iter().map(|end| all.get(end).copied()).collect()
}

/// Nodes by falling betweenness of the network read as undirected, rounded to six decimals so that
/// rounding errors do not decide, equal ones by position.
pub fn removal_order_by_betweenness(graph: &Graph) -> Vec<u32> {
    removal_order_by_betweenness_of(&betweenness(&graph.as_undirected()))
}

/// [`removal_order_by_betweenness`] from the betweenness of an undirected network, one value per
/// node.
pub fn removal_order_by_betweenness_of(values: &[f64]) -> Vec<u32> {
    let rounded: Vec<f64> = values.iter().map(|b| (b * 1e6).round()).collect();
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    order.sort_by(|a, b| rounded[*b as usize].total_cmp(&rounded[*a as usize]));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_falls_apart_at_once() {
        let star = Graph::undirected(5, (1..5).map(|v| (0, v, 1.0))).unwrap();
        assert_eq!(removal_order_by_degree(&star), [0, 1, 2, 3, 4]);
        let curve = removal_curve(&star, &removal_order_by_betweenness(&star)).unwrap();
        assert_eq!(curve, [1.0, 0.2, 0.2, 0.2, 0.2, 0.0]);
        assert_eq!(removal_curve(&star, &[1, 1, 99]).unwrap(), [1.0, 0.8]);
        assert_eq!(removal_curve(&Graph::undirected(0, []).unwrap(), &[]), None);
    }

    #[test]
    fn the_index_is_the_mean_after_the_first_removal() {
        let star = Graph::undirected(5, (1..5).map(|v| (0, v, 1.0))).unwrap();
        let curve = removal_curve(&star, &removal_order_by_degree(&star)).unwrap();
        assert!((robustness_index(&curve, 5).unwrap() - 0.16).abs() < 1e-15);
        assert_eq!(robustness_index(&curve[..3], 5), None);
        assert_eq!(robustness_index(&[], 0), None);
        let spokes_first = removal_curve(&star, &[4, 3, 2, 1, 0]).unwrap();
        assert!((robustness_index(&spokes_first, 5).unwrap() - 0.4).abs() < 1e-15);
    }

    #[test]
    fn current_degrees_change_the_order() {
        // 0 is tied to 1, 2, 3 and 4; 1 to 0, 2 and 3; 5 to 6 and 7. Without 0, node 5 leads.
        let ties = [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (5, 6), (5, 7)].map(|(u, v)| (u, v, 1.0));
        let g = Graph::undirected(8, ties).unwrap();
        assert_eq!(removal_order_by_degree(&g)[..3], [0, 1, 2]);
        assert_eq!(removal_order_by_current_degree(&g), [0, 5, 1, 2, 3, 4, 6, 7]);
        let mut drawn = removal_order_random(8, 3);
        assert_eq!(drawn, removal_order_random(8, 3));
        drawn.sort_unstable();
        assert_eq!(drawn, [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    #[test]
    fn groups_leave_alone_or_one_after_another() {
        let path = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)]).unwrap();
        let labels = [7, 3, 7, 3];
        let curve = |order: &[u32]| removal_curve(&path, order);
        let alone = removal_of_each_group(&labels, curve);
        assert_eq!(alone[0], GroupRemoval { label: 3, nodes: 2, largest_share: 0.25 });
        assert_eq!(alone[1].label, 7);
        assert_eq!(removal_by_groups(&labels, &[3, 9, 3, 7], curve), Some(vec![1.0, 0.25, 0.25, 0.25, 0.0]));
        assert_eq!(removal_order_within(&[3, 1, 2], &[true, false, true, true]), [3, 2]);
        assert_eq!(efficiency_after_removal(&path, &[1], &[0, 1, 9]), {
            let whole = (6.0 + 4.0 / 2.0 + 2.0 / 3.0) / 12.0;
            Some(vec![whole, 2.0 / 12.0, 2.0 / 12.0])
        });
    }
}

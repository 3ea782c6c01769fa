//! Krackhardt's four dimensions of hierarchy (Krackhardt 1994), each 0..1 and 1 for an out-tree
//! in the sense used there; conventions of R `sna`, which differ from the paper where noted.
//! An undirected tie is read as a mutual one.

use crate::cohesion::components::weak_components;
use crate::cohesion::reciprocity::dyad_census;
use crate::structures::graph::Graph;

/// Connectedness: share of the pairs of nodes that some path ignoring direction connects.
/// `None` below two nodes.
pub fn krackhardt_connectedness(graph: &Graph) -> Option<f64> {
    let n = graph.n() as f64;
    let connected: f64 =
        weak_components(graph).sizes.iter().map(|s| f64::from(*s) * (f64::from(*s) - 1.0)).sum();
    (graph.n() > 1).then(|| connected / (n * (n - 1.0)))
}

/// Efficiency: 1 - (ties - ties needed) / (ties possible - ties needed), summed over weak
/// components, where a component of `s` nodes needs `s - 1` ties and has `s(s-1)` possible.
/// `None` when all nodes are isolates.
pub fn krackhardt_efficiency(graph: &Graph) -> Option<f64> {
    let sizes = weak_components(graph).sizes;
    let needed: f64 = sizes.iter().map(|s| f64::from(*s) - 1.0).sum();
    let spare: f64 = sizes.iter().map(|s| (f64::from(*s) - 1.0).powi(2)).sum();
    let ties = if graph.is_directed() { graph.m() } else { 2 * graph.m() } as f64;
    (spare > 0.0).then(|| 1.0 - (ties - needed) / spare)
}

/// Hierarchy as 1 - dyadic reciprocity: share of pairs tied one way only. (The paper takes it on
/// reachability.) `None` below two nodes.
pub fn krackhardt_hierarchy(graph: &Graph) -> Option<f64> {
    dyad_census(graph).dyadic_reciprocity().map(|r| 1.0 - r)
}

/// Least upper boundedness: 1 - violations / most possible violations. A pair of a weak component
/// is in order if, among the nodes that reach both, one reaches all the others; a component of
/// `s` nodes can have `(s-1)(s-2)/2` violations. `None` when no component has three nodes.
/// Cost: O(n^2) words for reachability, up to O(n^4/64) in the worst case, so for networks of
/// hundreds of nodes.
pub fn krackhardt_least_upper_boundedness(graph: &Graph) -> Option<f64> {
    let parts = weak_components(graph);
    let possible: f64 = parts.sizes.iter().map(|s| (f64::from(*s) - 1.0) * (f64::from(*s) - 2.0) / 2.0).sum();
    if possible == 0.0 {
        return None;
    }
    if !graph.is_directed() {
        return Some(1.0); // Everyone in a component reaches everyone in it.
    }
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); parts.count()];
    for (v, part) in parts.membership.iter().enumerate() {
        members[*part as usize].push(v as u32);
    }
    let violations: u64 = members.iter().filter(|m| m.len() > 2).map(|m| violations(graph, m)).sum();
    Some(1.0 - violations as f64 / possible)
}

fn violations(graph: &Graph, members: &[u32]) -> u64 {
    let size = members.len();
    let words = size.div_ceil(64);
    let mut place = vec![usize::MAX; graph.n()];
    for (at, v) in members.iter().enumerate() {
        place[*v as usize] = at;
    }
    // reaches[i]: whom i reaches, itself included; reached[i]: who reaches i.
    let mut reaches = vec![vec![0u64; words]; size];
    let mut reached = vec![vec![0u64; words]; size];
    let mut stack = Vec::new();
    for i in 0..size {
        let row = &mut reaches[i];
        row[i / 64] |= 1 << (i % 64);
        stack.push(i);
        while let Some(v) = stack.pop() {
            for u in graph.neighbours(members[v]) {
                let j = place[*u as usize];
                if row[j / 64] >> (j % 64) & 1 == 0 {
                    row[j / 64] |= 1 << (j % 64);
                    stack.push(j);
                }
            }
        }
        for j in 0..size {
            if row[j / 64] >> (j % 64) & 1 == 1 {
                reached[j][i / 64] |= 1 << (i % 64);
            }
        }
    }
    let mut count = 0;
    let mut above = vec![0u64; words];
    for i in 0..size {
        for j in i + 1..size {
            for w in 0..words {
                above[w] = reached[i][w] & reached[j][w];
            }
            let bound = |k: usize| above[k / 64] >> (k % 64) & 1 == 1;
            let covers = |k: usize| above.iter().zip(&reaches[k]).all(|(a, r)| a & !r == 0);
            if !(0..size).any(|k| bound(k) && covers(k)) {
                count += 1;
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_out_tree_scores_one_everywhere() {
        let tree = Graph::directed(4, [(0, 1, 1.0), (0, 2, 1.0), (1, 3, 1.0)]).unwrap();
        assert_eq!(krackhardt_connectedness(&tree), Some(1.0));
        assert_eq!(krackhardt_efficiency(&tree), Some(1.0));
        assert_eq!(krackhardt_hierarchy(&tree), Some(0.5)); // three of six pairs have one tie
        assert_eq!(krackhardt_least_upper_boundedness(&tree), Some(1.0));
        let none = Graph::directed(2, []).unwrap();
        assert_eq!(krackhardt_efficiency(&none), None);
        assert_eq!(krackhardt_least_upper_boundedness(&none), None);
    }

    #[test]
    fn two_heads_without_a_common_one_violate() {
        // 0 and 1 both reach 2 and 3; neither reaches the other.
        let ties = [(0, 2), (0, 3), (1, 2), (1, 3)].map(|(u, v)| (u, v, 1.0));
        let g = Graph::directed(4, ties).unwrap();
        // violated: {0,1} (nobody above both) and {2,3}
        assert_eq!(krackhardt_least_upper_boundedness(&g), Some(1.0 - 2.0 / 3.0));
    }
}

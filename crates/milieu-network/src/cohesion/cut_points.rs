//! Cut points and bridges: nodes and ties whose loss breaks a component apart.

use crate::structures::graph::Graph;

/// Articulation points and bridges of the network read as undirected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CutPoints {
    /// Nodes whose removal adds a component, ascending.
    pub articulation_points: Vec<u32>,
    /// Ties whose removal adds a component, as (smaller, larger), ascending.
    pub bridges: Vec<(u32, u32)>,
}

/// Finds both in one depth-first search (Hopcroft and Tarjan 1973). O(n + m).
pub fn cut_points(graph: &Graph) -> CutPoints {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    const NEW: u32 = u32::MAX;
    let mut index = vec![NEW; n];
    let mut low = vec![0u32; n];
    let mut cuts = vec![false; n];
    let mut bridges = Vec::new();
    let mut clock = 0u32;
    // (node, its parent or itself, next neighbour)
    let mut path: Vec<(u32, u32, usize)> = Vec::new();
    for root in 0..n as u32 {
        if index[root as usize] != NEW {
            continue;
        }
        index[root as usize] = clock;
        low[root as usize] = clock;
        clock += 1;
        let mut branches = 0;
        path.push((root, root, 0));
        while let Some((v, parent, at)) = path.pop() {
            let near = undirected.neighbours(v);
            if let Some(&u) = near.get(at) {
                path.push((v, parent, at + 1));
                if index[u as usize] == NEW {
                    index[u as usize] = clock;
                    low[u as usize] = clock;
                    clock += 1;
                    path.push((u, v, 0));
                } else if u != parent {
                    low[v as usize] = low[v as usize].min(index[u as usize]);
                }
            } else if v != root {
                low[parent as usize] = low[parent as usize].min(low[v as usize]);
                if low[v as usize] > index[parent as usize] {
                    bridges.push((v.min(parent), v.max(parent)));
                }
                if parent == root {
                    branches += 1;
                } else if low[v as usize] >= index[parent as usize] {
                    cuts[parent as usize] = true;
                }
            }
        }
        cuts[root as usize] = branches > 1;
    }
    bridges.sort_unstable();
    let articulation_points = (0..n as u32).filter(|v| cuts[*v as usize]).collect();
    CutPoints { articulation_points, bridges }
}

/// Nodes whose removal adds a component, ascending.
pub fn articulation_points(graph: &Graph) -> Vec<u32> {
    cut_points(graph).articulation_points
}

/// Ties whose removal adds a component, as (smaller, larger), ascending.
pub fn bridges(graph: &Graph) -> Vec<(u32, u32)> {
    cut_points(graph).bridges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cohesion::components::weak_components;

    #[test]
    fn two_triangles_joined_by_a_tie() {
        let ties = [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)];
        let g = Graph::undirected(7, ties.map(|(u, v)| (u, v, 1.0))).unwrap();
        assert_eq!(articulation_points(&g), [2, 3]);
        assert_eq!(bridges(&g), [(2, 3)]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn equals_removal(ties in proptest::collection::vec((0u32..10, 0u32..10), 0..18)) {
            let g = Graph::undirected(10, ties.into_iter().map(|(u, v)| (u, v, 1.0))).unwrap();
            let parts = weak_components(&g).count();
            let found = cut_points(&g);
            for v in 0..10u32 {
                let keep: Vec<bool> = (0..10).map(|u| u != v).collect();
                let after = weak_components(&g.subgraph(&keep).0).count();
                proptest::prop_assert_eq!(found.articulation_points.contains(&v), after > parts);
            }
            for (u, v, _) in g.ties() {
                let rest = g.ties().filter(|t| (t.0, t.1) != (u, v));
                let after = weak_components(&Graph::undirected(10, rest).unwrap()).count();
                proptest::prop_assert_eq!(found.bridges.contains(&(u, v)), after > parts);
            }
        }
    }
}

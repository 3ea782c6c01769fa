//! k-cores: nested groups in which every node has at least k ties to the others.

use crate::structures::graph::Graph;

/// Largest `k` such that the node belongs to the k-core of the network read as undirected
/// (Seidman 1983; algorithm of Batagelj and Zaveršnik 2003). O(n + m).
pub fn coreness(graph: &Graph) -> Vec<u32> {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    let mut left: Vec<u32> = (0..n as u32).map(|v| undirected.neighbours(v).len() as u32).collect();
    let largest = left.iter().copied().max().unwrap_or(0) as usize;
    let mut start = vec![0usize; largest + 2];
    for d in &left {
        start[*d as usize + 1] += 1;
    }
    for d in 0..=largest {
        start[d + 1] += start[d];
    }
    let mut order = vec![0u32; n];
    let mut position = vec![0usize; n];
    let mut fill = start.clone();
    for v in 0..n {
        let slot = &mut fill[left[v] as usize];
        order[*slot] = v as u32;
        position[v] = *slot;
        *slot += 1;
    }
    for at in 0..n {
        let v = order[at];
        for &u in undirected.neighbours(v) {
            let (u, own) = (u as usize, left[v as usize]);
            if left[u] > own {
                // Swap u with the first node of its degree, then lower it.
                let first = start[left[u] as usize].max(at + 1);
                let other = order[first] as usize;
                order.swap(first, position[u]);
                position[other] = position[u];
                position[u] = first;
                start[left[u] as usize] = first + 1;
                left[u] -= 1;
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clique_with_a_tail() {
        let g =
            Graph::undirected(6, [(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 4, 1.0)]).unwrap();
        assert_eq!(coreness(&g), [2, 2, 2, 1, 1, 0]);
        assert!(coreness(&Graph::undirected(0, []).unwrap()).is_empty());
    }
}

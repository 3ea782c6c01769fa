//! Robustness: what is left of the largest component as nodes leave in a fixed order.

use crate::betweenness::betweenness;
use crate::graph::Graph;

/// Share of all `n` nodes in the largest component after 0, 1, 2, ... of the nodes of `order` are
/// removed, the network read as undirected. Nodes named twice or out of range are passed over.
/// `None` without nodes. O(n + m) by adding the nodes back (Newman and Ziff 2001).
pub fn removal_curve(graph: &Graph, order: &[u32]) -> Option<Vec<f64>> {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    if n == 0 {
        return None;
    }
    let mut present = vec![true; n];
    let mut removed = Vec::with_capacity(order.len());
    for &v in order {
        if present.get(v as usize) == Some(&true) {
            present[v as usize] = false;
            removed.push(v);
        }
    }
    let mut parent: Vec<u32> = (0..n as u32).collect();
    let mut size = vec![1u32; n];
    let mut largest = u32::from(removed.len() < n);
    fn root(parent: &mut [u32], mut v: u32) -> u32 {
        while parent[v as usize] != v {
            parent[v as usize] = parent[parent[v as usize] as usize];
            v = parent[v as usize];
        }
        v
    }
    let mut join = |u: u32, v: u32, largest: &mut u32| {
        let (a, b) = (root(&mut parent, u), root(&mut parent, v));
        if a != b {
            let (small, large) = if size[a as usize] < size[b as usize] { (a, b) } else { (b, a) };
            parent[small as usize] = large;
            size[large as usize] += size[small as usize];
            *largest = (*largest).max(size[large as usize]);
        }
    };
    for (u, v, _) in undirected.ties() {
        if present[u as usize] && present[v as usize] {
            join(u, v, &mut largest);
        }
    }
    let mut curve = vec![f64::from(largest) / n as f64];
    for &v in removed.iter().rev() {
        present[v as usize] = true;
        largest = largest.max(1);
        for &u in undirected.neighbours(v) {
            if present[u as usize] {
                join(u, v, &mut largest);
            }
        }
        curve.push(f64::from(largest) / n as f64);
    }
    curve.reverse();
    Some(curve)
}

/// Nodes by falling degree of the network read as undirected, equal ones by position.
pub fn removal_order_by_degree(graph: &Graph) -> Vec<u32> {
    let undirected = graph.as_undirected();
    let mut order: Vec<u32> = (0..undirected.n() as u32).collect();
    order.sort_by_key(|v| std::cmp::Reverse(undirected.neighbours(*v).len()));
    order
}

/// Nodes by falling betweenness of the network read as undirected, rounded to six decimals so that
/// rounding errors do not decide, equal ones by position.
pub fn removal_order_by_betweenness(graph: &Graph) -> Vec<u32> {
    let values = betweenness(&graph.as_undirected());
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
}

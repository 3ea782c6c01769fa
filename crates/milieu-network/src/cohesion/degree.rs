//! Degree and strength of nodes, and how unequal degrees are.

use crate::structures::graph::{Direction, Graph};

/// Number of ties of each node along `direction`. O(n).
pub fn degree(graph: &Graph, direction: Direction) -> Vec<u32> {
    (0..graph.n() as u32).map(|v| graph.neighbours_along(v, direction).len() as u32).collect()
}

/// Sum of the weights of the ties of each node along `direction`. O(m).
pub fn strength(graph: &Graph, direction: Direction) -> Vec<f64> {
    (0..graph.n() as u32).map(|v| graph.weights_along(v, direction).iter().sum()).collect()
}

/// Mean number of distinct contacts per node in either direction; `None` without nodes.
pub fn mean_degree(graph: &Graph) -> Option<f64> {
    let n = graph.n();
    (n > 0).then(|| 2.0 * graph.as_undirected().m() as f64 / n as f64)
}

/// Hierarchy: least-squares slope of ln degree on ln rank over nodes with a tie, the
/// network read as undirected (Crespo, Suire, Vicente 2014). Steeper (more negative) is more
/// hierarchical. `None` below two such nodes.
pub fn degree_rank_slope(graph: &Graph) -> Option<f64> {
    let mut degrees = degree(&graph.as_undirected(), Direction::Out);
    degrees.retain(|d| *d > 0);
    degrees.sort_unstable_by(|a, b| b.cmp(a));
    let points: Vec<(f64, f64)> =
        degrees.iter().enumerate().map(|(at, d)| ((at as f64 + 1.0).ln(), f64::from(*d).ln())).collect();
    slope(&points)
}

/// Structural homophily: least-squares slope of the mean degree of a node's neighbours on its
/// own degree, the network read as undirected, isolates left out (Crespo, Suire, Vicente 2014).
/// Negative: the core is tied to the periphery. `None` when all degrees are equal.
pub fn neighbour_degree_slope(graph: &Graph) -> Option<f64> {
    let undirected = graph.as_undirected();
    let degrees = degree(&undirected, Direction::Out);
    let points: Vec<(f64, f64)> = (0..undirected.n() as u32)
        .filter(|v| degrees[*v as usize] > 0)
        .map(|v| {
            let near = undirected.neighbours(v);
            let sum: u64 = near.iter().map(|u| u64::from(degrees[*u as usize])).sum();
            (near.len() as f64, sum as f64 / near.len() as f64)
        })
        .collect();
    slope(&points)
}

/// Gini coefficient of the degrees of the network read as undirected:
/// 0 when all are equal, towards 1 when few hold all ties. `None` without ties.
pub fn degree_gini(graph: &Graph) -> Option<f64> {
    let mut degrees = degree(&graph.as_undirected(), Direction::Out);
    degrees.sort_unstable();
    let total: f64 = degrees.iter().map(|d| f64::from(*d)).sum();
    if total == 0.0 {
        return None;
    }
    let n = degrees.len() as f64;
    let ranked: f64 = degrees.iter().enumerate().map(|(at, d)| (at as f64 + 1.0) * f64::from(*d)).sum();
    Some(2.0 * ranked / (n * total) - (n + 1.0) / n)
}

fn slope(points: &[(f64, f64)]) -> Option<f64> {
    if points.len() < 2 {
        return None;
    }
    let n = points.len() as f64;
    let mean_x = points.iter().map(|p| p.0).sum::<f64>() / n;
    let mean_y = points.iter().map(|p| p.1).sum::<f64>() / n;
    let sxx: f64 = points.iter().map(|p| (p.0 - mean_x).powi(2)).sum();
    let sxy: f64 = points.iter().map(|p| (p.0 - mean_x) * (p.1 - mean_y)).sum();
    (sxx > 1e-12 * n).then(|| sxy / sxx)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_star() {
        let star = Graph::undirected(4, [(0, 1, 2.0), (0, 2, 1.0), (0, 3, 1.0)]).unwrap();
        assert_eq!(degree(&star, Direction::Out), [3, 1, 1, 1]);
        assert_eq!(strength(&star, Direction::In), [4.0, 2.0, 1.0, 1.0]);
        assert_eq!(mean_degree(&star), Some(1.5));
        // points (3, 1) and three times (1, 3)
        assert_eq!(neighbour_degree_slope(&star), Some(-1.0));
        // ordered 1 1 1 3: 2*(1+2+3+12)/(4*6) - 5/4
        assert_eq!(degree_gini(&star), Some(0.25));
        assert!(degree_rank_slope(&star).unwrap() < 0.0);
    }

    #[test]
    fn undefined_where_nothing_varies() {
        let empty = Graph::undirected(3, []).unwrap();
        assert_eq!(degree_gini(&empty), None);
        assert_eq!(degree_rank_slope(&empty), None);
        let ring = Graph::undirected(3, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0)]).unwrap();
        assert_eq!(neighbour_degree_slope(&ring), None);
    }
}

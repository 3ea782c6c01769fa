//! Clustering: how often two contacts of a node are tied themselves.
//!
//! All measures here read the network as undirected (a tie where there is one in either
//! direction, as strong as the stronger of the two). Cost of each: one listing of all
//! triangles, O(m^1.5) at most. Triangles are made of ties: for affiliations, project them first.

use rayon::prelude::*;

use crate::neighbourhoods::triangle_listing::{Contact, PARTS, TriangleListing, add, contacts};
use crate::structures::graph::Graph;

/// Clustering of a network and of each of its nodes, from one listing of its triangles.
#[derive(Debug, Clone, PartialEq)]
pub struct Clustering {
    /// Number of triangles each node is part of.
    pub triangles: Vec<u64>,
    /// Share of the pairs of a node's contacts that are tied (Watts and Strogatz 1998), 0 to 1.
    /// `None` for a node of degree below 2.
    pub local: Vec<Option<f64>>,
    /// Three times the triangles over the connected triples (Newman, Watts, Strogatz 2002), 0
    /// to 1. `None` when no node has two contacts.
    pub transitivity: Option<f64>,
    /// Mean of `local` over all nodes, an undefined one counted as 0. `None` without nodes.
    pub mean_all: Option<f64>,
    /// Mean of `local` over the nodes of degree 2 or more; `None` when there is none.
    pub mean_defined: Option<f64>,
}

/// Everything unweighted about clustering at once.
pub fn clustering(graph: &Graph) -> Clustering {
    let triangles = triangles(graph);
    let pairs: Vec<u64> = (0..graph.n() as u32).map(|v| pairs_of(contact_count(graph, v))).collect();
    let local: Vec<Option<f64>> = triangles
        .iter()
        .zip(&pairs)
        .map(|(closed, pairs)| (*pairs > 0).then(|| *closed as f64 / *pairs as f64))
        .collect();
    let triples: u64 = pairs.iter().sum();
    let sum: f64 = local.iter().flatten().sum();
    let defined = local.iter().flatten().count();
    Clustering {
        transitivity: (triples > 0).then(|| triangles.iter().sum::<u64>() as f64 / triples as f64),
        mean_all: (!local.is_empty()).then(|| sum / local.len() as f64),
        mean_defined: (defined > 0).then(|| sum / defined as f64),
        triangles,
        local,
    }
}

/// Number of triangles each node is part of.
pub fn triangles(graph: &Graph) -> Vec<u64> {
    let listing = TriangleListing::new(graph);
    listing.by_node(&listing.per_rank())
}

/// Number of triangles of the network.
pub fn triangles_total(graph: &Graph) -> u64 {
    TriangleListing::new(graph).count()
}

/// Number of triangles on each tie: the contacts its two ends share. One value per stored tie,
/// to be read with [`Graph::row`]; both directions of a tie have the same.
pub fn triangles_per_tie(graph: &Graph) -> Vec<u32> {
    let listing = TriangleListing::new(graph);
    listing.by_stored_tie(graph, &listing.per_tie())
}

fn contact_count(graph: &Graph, v: u32) -> u64 {
    if graph.is_directed() { contacts(graph, v).count() as u64 } else { graph.neighbours(v).len() as u64 }
}

fn pairs_of(contacts: u64) -> u64 {
    contacts * contacts.saturating_sub(1) / 2
}

/// Transitivity: three times the triangles over the connected triples (Newman, Watts, Strogatz
/// 2002). `None` when no node has two contacts.
pub fn transitivity(graph: &Graph) -> Option<f64> {
    let triples: u64 = (0..graph.n() as u32).map(|v| pairs_of(contact_count(graph, v))).sum();
    (triples > 0).then(|| (3 * triangles_total(graph)) as f64 / triples as f64)
}

/// Local clustering: share of the pairs of a node's contacts that are tied (Watts and Strogatz
/// 1998). `None` for a node of degree below 2.
pub fn clustering_local(graph: &Graph) -> Vec<Option<f64>> {
    clustering(graph).local
}

/// Mean local clustering over all nodes, a node of degree below 2 counted as 0.
/// `None` without nodes.
pub fn clustering_mean_all(graph: &Graph) -> Option<f64> {
    clustering(graph).mean_all
}

/// Mean local clustering over the nodes of degree 2 or more; `None` when there is none.
pub fn clustering_mean_defined(graph: &Graph) -> Option<f64> {
    clustering(graph).mean_defined
}

/// Weight of the tie to a contact of `v`: the larger of the two directions.
fn larger(graph: &Graph, v: u32, contact: &Contact) -> f64 {
    let out = contact.out.map_or(0.0, |at| graph.weights(v)[at]);
    contact.into.map_or(out, |at| graph.in_weights(v)[at].max(out))
}

/// Weighted local clustering of Barrat et al. (2004): each closed pair of contacts counts the
/// mean weight of the two ties to it,
/// `sum over closed pairs of (w_ij + w_ih) / (s_i (k_i - 1))`, 0 to 1. `None` for a node of degree
/// below 2. A directed network is symmetrised with the larger weight of the two directions.
pub fn clustering_barrat(graph: &Graph) -> Vec<Option<f64>> {
    let listing = TriangleListing::new(graph);
    // A tie stands in as many closed pairs of its end as there are triangles on it.
    let shared = listing.per_tie();
    let weight =
        listing.column(graph, |_, high, contact| larger(graph, listing.nodes()[high as usize], &contact));
    let by_rank: Vec<Option<f64>> = (0..graph.n() as u32)
        .into_par_iter()
        .map(|rank| {
            let ties = || listing.lower(rank).map(|(_, tie)| tie).chain(listing.row(rank));
            let degree = ties().count();
            // Weights as shares of the node's strongest tie: nothing over- or underflows.
            let strongest = ties().map(|tie| weight[tie]).fold(0.0, f64::max);
            let (mut closed, mut strength) = (0.0, 0.0);
            for tie in ties() {
                let share = weight[tie] / strongest;
                strength += share;
                closed += share * f64::from(shared[tie]);
            }
            (degree > 1).then(|| closed / (strength * (degree as f64 - 1.0)))
        })
        .collect();
    listing.by_node(&by_rank)
}

/// Weighted local clustering of Onnela et al. (2005): mean over the pairs of contacts of the
/// geometric mean of the three weights of a triangle, as shares of the network's largest weight,
/// 0 to 1. `None` for a node of degree below 2. A directed network is symmetrised with the larger
/// weight of the two directions.
pub fn clustering_onnela(graph: &Graph) -> Vec<Option<f64>> {
    let n = graph.n() as u32;
    let largest = (0..n).map(|v| graph.weights(v).iter().copied().fold(0.0, f64::max)).fold(0.0, f64::max);
    let listing = TriangleListing::new(graph);
    let root = listing.column(graph, |_, high, contact| {
        (larger(graph, listing.nodes()[high as usize], &contact) / largest).cbrt()
    });
    let intensity = listing.gather(
        PARTS,
        || vec![0f64; n as usize],
        |sum, base, closings| {
            let mut at_base = 0.0;
            for closing in closings {
                let mean =
                    root[base.tie] * root[closing.from_low as usize] * root[closing.from_middle as usize];
                at_base += mean;
                sum[listing.high(closing.from_low as usize) as usize] += mean;
            }
            sum[base.low as usize] += at_base;
            sum[base.middle as usize] += at_base;
        },
        |sum, part| add(sum, &part),
    );
    let intensity = listing.by_node(&intensity);
    (0..n)
        .map(|v| {
            let pairs = pairs_of(contact_count(graph, v));
            (pairs > 0).then(|| intensity[v as usize] / pairs as f64)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A triangle 0-1-2 with a tail 2-3.
    fn paw() -> Graph {
        Graph::undirected(4, [(0, 1, 1.0), (1, 2, 2.0), (0, 2, 4.0), (2, 3, 8.0)]).unwrap()
    }

    #[test]
    fn of_a_triangle_with_a_tail() {
        let g = paw();
        assert_eq!(triangles(&g), [1, 1, 1, 0]);
        assert_eq!(transitivity(&g), Some(3.0 / 5.0));
        assert_eq!(clustering_local(&g), [Some(1.0), Some(1.0), Some(1.0 / 3.0), None]);
        assert_eq!(clustering_mean_all(&g), Some((2.0 + 1.0 / 3.0) / 4.0));
        assert_eq!(clustering_mean_defined(&g), Some((2.0 + 1.0 / 3.0) / 3.0));
        // node 2: closed pair of ties 2 and 4 over strength 14 times 2
        assert_eq!(clustering_barrat(&g)[2], Some(6.0 / 28.0));
        let onnela = clustering_onnela(&g)[0].unwrap();
        assert!((onnela - (1.0f64 * 2.0 * 4.0).cbrt() / 8.0).abs() < 1e-15);
    }

    #[test]
    fn undefined_without_triples() {
        let g = Graph::undirected(2, [(0, 1, 1.0)]).unwrap();
        assert_eq!(transitivity(&g), None);
        assert_eq!(clustering_mean_defined(&g), None);
        assert_eq!(clustering_mean_all(&g), Some(0.0));
    }
}

//! Reciprocity and the dyad census of directed networks.

use crate::neighbourhoods::triangle_listing::contacts;
use crate::structures::graph::Graph;

/// Counts of the three kinds of pairs (Holland and Leinhardt 1970).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DyadCensus {
    /// Pairs tied both ways.
    pub mutual: u64,
    /// Pairs tied one way.
    pub asymmetric: u64,
    /// Pairs not tied.
    pub null: u64,
}

impl DyadCensus {
    /// (mutual + null) over all pairs; `None` below two nodes. High in any sparse network,
    /// since pairs without a tie count as agreeing.
    pub fn dyadic_reciprocity(&self) -> Option<f64> {
        let all = self.mutual + self.asymmetric + self.null;
        (all > 0).then(|| (self.mutual + self.null) as f64 / all as f64)
    }

    /// mutual over pairs that have a tie; `None` without ties.
    pub fn dyadic_nonnull_reciprocity(&self) -> Option<f64> {
        let tied = self.mutual + self.asymmetric;
        (tied > 0).then(|| self.mutual as f64 / tied as f64)
    }
}

/// The dyad census. An undirected tie is a mutual pair. O(n + m).
pub fn dyad_census(graph: &Graph) -> DyadCensus {
    let n = graph.n() as u64;
    let pairs = n * n.saturating_sub(1) / 2;
    let (mutual, asymmetric) = if graph.is_directed() {
        let returned = (0..graph.n() as u32)
            .flat_map(|v| contacts(graph, v))
            .filter(|contact| contact.out.is_some() && contact.into.is_some())
            .count() as u64;
        (returned / 2, graph.m() as u64 - returned)
    } else {
        (graph.m() as u64, 0)
    };
    DyadCensus { mutual, asymmetric, null: pairs - mutual - asymmetric }
}

/// Share of ties that are returned. 1 in an undirected network; `None` without ties.
pub fn reciprocity(graph: &Graph) -> Option<f64> {
    let census = dyad_census(graph);
    let arcs = 2 * census.mutual + census.asymmetric;
    (arcs > 0).then(|| 2.0 * census.mutual as f64 / arcs as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_kinds_of_pairs() {
        let g = Graph::directed(4, [(0, 1, 1.0), (1, 0, 1.0), (2, 3, 1.0)]).unwrap();
        let census = dyad_census(&g);
        assert_eq!(census, DyadCensus { mutual: 1, asymmetric: 1, null: 4 });
        assert_eq!(reciprocity(&g), Some(2.0 / 3.0));
        assert_eq!(census.dyadic_reciprocity(), Some(5.0 / 6.0));
        assert_eq!(census.dyadic_nonnull_reciprocity(), Some(0.5));
        assert_eq!(reciprocity(&Graph::directed(0, []).unwrap()), None);
    }
}

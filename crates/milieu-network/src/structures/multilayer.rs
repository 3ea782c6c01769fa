//! Several named networks on one set of actors, kept apart and merged only on request.

use crate::dyads::layers::{
    LayerOverlap, layer_correlation, layer_correlation_weighted, layer_degree_correlation, layer_overlap,
    pairs_by_layers, participation,
};
use crate::structures::graph::Weights;
use crate::structures::graph::{Graph, GraphError};

/// Why a layer could not be added or read.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MultilayerError {
    /// The layer has another number of nodes.
    #[error("layer `{layer}` has {given} nodes instead of {nodes}")]
    OtherNodes {
        /// Name of the layer.
        layer: String,
        /// Its number of nodes.
        given: usize,
        /// Number of nodes of the layers.
        nodes: usize,
    },
    /// A layer of this name exists.
    #[error("there already is a layer `{layer}`")]
    SameName {
        /// The name.
        layer: String,
    },
}

/// How the ties of several layers become one tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flattening {
    /// A tie of weight 1 where any layer has one.
    Union,
    /// Weights added over layers.
    Sum,
    /// The number of layers that have the tie.
    LayerCount,
}

/// A value for each pair of layers, `values[a][b]` for layers in the order added; symmetric.
pub type LayerTable<T> = Vec<Vec<T>>;

/// Named layers on nodes `0..n`: each directed or not, weighted, possibly empty.
///
/// Measures of one layer take its [`Graph`]; what is asked across layers is asked here. There is
/// no network "of all layers" unless [`Multilayer::flatten`] is called with the rule to use.
#[derive(Debug, Clone, PartialEq)]
pub struct Multilayer {
    nodes: usize,
    names: Vec<String>,
    graphs: Vec<Graph>,
}

impl Multilayer {
    /// No layers yet on `nodes` nodes.
    pub fn new(nodes: usize) -> Multilayer {
        Multilayer { nodes, names: Vec::new(), graphs: Vec::new() }
    }

    /// Adds a layer after those already there.
    ///
    /// # Errors
    /// Another number of nodes, or a name already taken.
    pub fn add(&mut self, name: impl Into<String>, graph: Graph) -> Result<(), MultilayerError> {
        let layer = name.into();
        if graph.n() != self.nodes {
            return Err(MultilayerError::OtherNodes { layer, given: graph.n(), nodes: self.nodes });
        }
        if self.names.contains(&layer) {
            return Err(MultilayerError::SameName { layer });
        }
        self.names.push(layer);
        self.graphs.push(graph);
        Ok(())
    }

    /// Number of nodes every layer has.
    pub fn nodes(&self) -> usize {
        self.nodes
    }

    /// Number of layers.
    pub fn len(&self) -> usize {
        self.graphs.len()
    }

    /// Whether there is no layer.
    pub fn is_empty(&self) -> bool {
        self.graphs.is_empty()
    }

    /// The layers with their names, in the order added.
    pub fn layers(&self) -> impl Iterator<Item = (&str, &Graph)> {
        self.names.iter().map(String::as_str).zip(&self.graphs)
    }

    /// The layer of this name.
    pub fn layer(&self, name: &str) -> Option<&Graph> {
        self.names.iter().position(|n| n == name).map(|at| &self.graphs[at])
    }

    fn table<T: Clone>(&self, value: impl Fn(&Graph, &Graph) -> T) -> LayerTable<T> {
        self.graphs.iter().map(|a| self.graphs.iter().map(|b| value(a, b)).collect()).collect()
    }

    /// Ties shared by each pair of layers; the diagonal sets a layer beside itself.
    pub fn overlaps(&self) -> LayerTable<LayerOverlap> {
        self.table(layer_overlap)
    }

    /// Pearson correlation over pairs of nodes of the presence of ties, or of their weights;
    /// `None` where a layer does not vary.
    pub fn correlations(&self, weights: Weights) -> LayerTable<Option<f64>> {
        match weights {
            Weights::Ignored => self.table(layer_correlation),
            Weights::Used => self.table(layer_correlation_weighted),
        }
    }

    /// Correlation of the (out-)degrees of nodes; `None` where they do not vary.
    pub fn degree_correlations(&self) -> LayerTable<Option<f64>> {
        self.table(layer_degree_correlation)
    }

    /// Multiplex participation of each node ([`participation`]).
    pub fn participation(&self) -> Vec<Option<f64>> {
        if self.graphs.is_empty() {
            return vec![None; self.nodes];
        }
        participation(&self.graphs.iter().collect::<Vec<_>>())
    }

    /// Number of pairs of nodes tied in exactly 0, 1, 2, ... of the layers ([`pairs_by_layers`]).
    pub fn pairs_by_layers(&self) -> Vec<u64> {
        pairs_by_layers(&self.graphs.iter().collect::<Vec<_>>())
    }

    /// Number of layers in which each node has a tie in either direction (its node activity).
    pub fn activity(&self) -> Vec<u32> {
        (0..self.nodes as u32)
            .map(|v| {
                let tied = |g: &&Graph| !g.neighbours(v).is_empty() || !g.in_neighbours(v).is_empty();
                self.graphs.iter().filter(tied).count() as u32
            })
            .collect()
    }

    /// One network of all layers by the rule `how`. Directed if any layer is, an undirected tie
    /// then going both ways.
    ///
    /// # Errors
    /// Weights whose sum is too large.
    pub fn flatten(&self, how: Flattening) -> Result<Graph, GraphError> {
        let directed = self.graphs.iter().any(Graph::is_directed);
        let mut ties = Vec::new();
        for graph in &self.graphs {
            for (u, v, w) in graph.ties() {
                let w = if how == Flattening::Sum { w } else { 1.0 };
                ties.push((u, v, w));
                if directed && !graph.is_directed() {
                    ties.push((v, u, w));
                }
            }
        }
        let graph =
            if directed { Graph::directed(self.nodes, ties)? } else { Graph::undirected(self.nodes, ties)? };
        Ok(if how == Flattening::Union { graph.unweighted() } else { graph })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Multilayer {
        let mut layers = Multilayer::new(4);
        layers.add("knowledge", Graph::undirected(4, [(0, 1, 2.0), (1, 2, 1.0)]).unwrap()).unwrap();
        layers.add("products", Graph::directed(4, [(0, 1, 5.0), (3, 2, 1.0)]).unwrap()).unwrap();
        layers.add("capital", Graph::undirected(4, []).unwrap()).unwrap();
        layers
    }

    #[test]
    fn layers_are_named_and_share_their_nodes() {
        let mut layers = example();
        assert_eq!(layers.layer("products").map(Graph::m), Some(2));
        assert_eq!(layers.layer("people"), None);
        let empty = |n| Graph::undirected(n, []).unwrap();
        assert_eq!(
            layers.add("capital", empty(4)),
            Err(MultilayerError::SameName { layer: "capital".into() })
        );
        assert_eq!(
            layers.add("people", empty(3)),
            Err(MultilayerError::OtherNodes { layer: "people".into(), given: 3, nodes: 4 })
        );
    }

    #[test]
    fn an_empty_layer_shares_nothing_and_correlates_with_nothing() {
        let layers = example();
        let overlap = &layers.overlaps()[0];
        // Ordered pairs, since one layer is directed: 0 -> 1 is in both.
        assert_eq!((overlap[1].ordered, overlap[1].first, overlap[1].both), (true, 4, 1));
        assert_eq!((overlap[1].jaccard(), overlap[1].coefficient()), (Some(0.2), Some(0.5)));
        assert_eq!((overlap[2].jaccard(), overlap[2].coefficient()), (Some(0.0), None));
        assert_eq!(layers.correlations(Weights::Ignored)[0][2], None);
        assert_eq!(layers.correlations(Weights::Used)[2][2], None);
        assert_eq!(layers.degree_correlations()[2][0], None);
        assert_eq!(layers.activity(), [2, 2, 2, 1]);
        assert_eq!(Multilayer::new(2).participation(), [None, None]);
    }

    #[test]
    fn flattening_follows_its_rule() {
        let layers = example();
        let weight = |how, u, v| layers.flatten(how).unwrap().weight(u, v);
        assert_eq!(weight(Flattening::Sum, 0, 1), Some(7.0));
        assert_eq!(weight(Flattening::Sum, 1, 0), Some(2.0));
        assert_eq!(weight(Flattening::LayerCount, 0, 1), Some(2.0));
        assert_eq!(weight(Flattening::Union, 0, 1), Some(1.0));
        assert_eq!(weight(Flattening::Union, 2, 3), None);
        assert_eq!(Multilayer::new(3).flatten(Flattening::Sum).map(|g| g.m()), Ok(0));
    }
}

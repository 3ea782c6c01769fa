//! Shortest paths: distances, closeness, betweenness.

pub(crate) mod affiliation_distances;
pub(crate) mod betweenness;
pub(crate) mod betweenness_approximate;
pub(crate) mod betweenness_reduction;
pub(crate) mod betweenness_search;
pub(crate) mod clique_cover;
pub(crate) mod closeness;
pub(crate) mod distances;
pub(crate) mod multi_source;
pub(crate) mod node_classes;
pub(crate) mod node_distances;
pub(crate) mod twins;
pub(crate) mod weighted_betweenness;

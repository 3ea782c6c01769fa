//! What is measured: ties among nodes, actors in projects, views of both, layers, labels.

pub(crate) mod affiliation_view;
pub(crate) mod affiliations;
pub(crate) mod bit_set;
pub(crate) mod graph;
pub(crate) mod graph_view;
pub(crate) mod id_rows;
pub(crate) mod labels;
pub(crate) mod multilayer;
pub(crate) mod projection;
pub(crate) mod union_find;

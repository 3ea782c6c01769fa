//! Central nodes by random walks and by central contacts, their ranking, and centralisation.

pub(crate) mod centralisation;
pub(crate) mod eigenvector;
pub(crate) mod pagerank;
pub(crate) mod top_k;

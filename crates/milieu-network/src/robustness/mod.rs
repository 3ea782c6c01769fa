//! What is left of a network when nodes are lost.

pub(crate) mod affiliation_removal;
pub(crate) mod removal;
pub(crate) mod removal_recomputed;

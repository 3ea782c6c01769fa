//! Structure between the node and the whole: communities, core and periphery.

pub(crate) mod community_significance;
pub(crate) mod consensus;
pub(crate) mod constant_potts;
pub(crate) mod core_periphery;
pub(crate) mod core_periphery_continuous;
pub(crate) mod leiden;
pub(crate) mod modularity;
pub(crate) mod partition_similarity;
pub(crate) mod two_mode_modularity;

//! What chance alone would give: permutations, rewired networks, tests of single ties.

pub(crate) mod backbone;
pub(crate) mod null_comparison;
pub(crate) mod permutation;
pub(crate) mod random;
pub(crate) mod rewiring;
pub(crate) mod rewiring_diagnostics;
pub(crate) mod small_world;
pub(crate) mod two_mode_rewiring;

//! What lies around a node: triangles, triads, structural holes, brokerage.

pub(crate) mod brokerage;
pub(crate) mod clustering;
pub(crate) mod structural_holes;
pub(crate) mod triad_census;
pub(crate) mod triangle_listing;

//! How far a network holds together: degrees, dyads, components, cores, cut points.

pub(crate) mod components;
pub(crate) mod coreness;
pub(crate) mod cut_points;
pub(crate) mod degree;
pub(crate) mod density;
pub(crate) mod krackhardt;
pub(crate) mod reciprocity;

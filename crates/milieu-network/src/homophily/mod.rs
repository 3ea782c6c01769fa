//! Who is tied to whom, by labels and attributes.

pub(crate) mod assortativity;
pub(crate) mod ei_index;
pub(crate) mod mixing;

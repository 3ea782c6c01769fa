//! Reports: blocks of text, figures and tables, and one self-contained HTML file made of them.

mod cluster_profile;
mod document;
pub mod wording;

pub use cluster_profile::{ProfileWriter, cluster_profiles, shape_of};
pub use document::{Block, Document};

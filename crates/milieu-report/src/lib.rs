//! Reports: blocks of text, figures and tables, and one self-contained HTML file made of them.

mod document;

pub use document::{Block, Document};

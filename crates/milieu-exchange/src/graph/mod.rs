//! Graph file formats in and out.

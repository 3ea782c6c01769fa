//! Indicators of the block technology.

use super::Builtin;

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[];

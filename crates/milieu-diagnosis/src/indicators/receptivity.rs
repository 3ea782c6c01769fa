//! Indicators of the block receptivity.

use super::Builtin;

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[];

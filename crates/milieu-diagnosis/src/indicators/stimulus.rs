//! Indicators of the block stimulus.

use super::Builtin;

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[];

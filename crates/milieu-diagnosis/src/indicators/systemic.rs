//! Indicators of the block systemic.

use super::Builtin;

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[];

//! Indicators of the block specialisation.

use super::Builtin;

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[];

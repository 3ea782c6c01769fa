//! Indicators of the block profile.

use super::Builtin;

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[];

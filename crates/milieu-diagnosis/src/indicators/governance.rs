use super::Builtin;

pub const INDICATORS: &[Builtin] = &[];

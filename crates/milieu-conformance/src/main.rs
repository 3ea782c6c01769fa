//! Reference cases.
fn main() {}

//! Cargo builds this crate anew when a file appears in `locales/` or goes from it.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}

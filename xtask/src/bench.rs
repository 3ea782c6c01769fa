//! Benchmarks: each lives under the `benches/` of its crate.

/// Runs all benchmarks, or those whose names are given.
pub fn run(names: &[String]) -> Result<(), String> {
    let mut command = crate::cargo();
    command.args(["bench", "--workspace"]);
    if names.is_empty() {
        command.arg("--benches");
    }
    for name in names {
        command.args(["--bench", name]);
    }
    crate::run(&mut command)
}

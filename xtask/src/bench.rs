//! Benchmarks: each lives under the `benches/` of its crate. What they must reach, and what was
//! measured, stands in `docs/benchmarks.md`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the peers need, beside Python itself.
const PEER_PACKAGES: [&str; 8] = [
    "pandas==3.1.1",
    "openpyxl==3.1.5",
    "numpy==2.4.6",
    "scipy==1.17.1",
    "igraph==1.0.0",
    "networkit==11.3",
    "crategraph-forceatlas2==0.1.0",
    "cusna==0.1.0",
];

/// Runs all benchmarks, those whose names are given, with `peers` the comparison with the
/// scripts a researcher writes today, with `network` or `network-curves` that of the measures of
/// networks, with `ties` that of the models of tie evolution.
pub fn run(names: &[String]) -> Result<(), String> {
    let mut command = crate::cargo();
    if let Some(data) = std::env::var_os("MILIEU_DATA") {
        // Benchmarks run in the folders of their crates: a relative path must not depend on that.
        let absolute = std::fs::canonicalize(&data)
            .map_err(|error| format!("MILIEU_DATA={}: {error}", PathBuf::from(&data).display()))?;
        command.env("MILIEU_DATA", absolute);
    }
    if names == ["peers"] {
        command.env("MILIEU_PEER_PYTHON", peer_python()?);
        command.args(["bench", "--package", "milieu", "--bench", "against_peers"]);
        return crate::run(&mut command);
    }
    if let Some((network @ ("network" | "network-curves"), options)) =
        names.split_first().map(|(first, rest)| (first.as_str(), rest))
    {
        command.env("MILIEU_PEER_PYTHON", peer_python()?);
        command.args(["bench", "--package", "milieu-network", "--bench", "network_peers", "--"]);
        if network == "network-curves" {
            command.arg("curves");
        }
        return crate::run(command.args(options));
    }
    if let Some(("ties", options)) = names.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        // Where no peer is asked for, no Python is needed.
        let peer =
            options.is_empty() || options.iter().any(|option| option == "peer" || option.starts_with("--"));
        if peer {
            command.env("MILIEU_PEER_PYTHON", peer_python()?);
        }
        command.args(["bench", "--package", "milieu-ties", "--bench", "ties_peers", "--"]);
        return crate::run(command.args(options));
    }
    command.args(["bench", "--workspace"]);
    if names.is_empty() {
        command.arg("--benches");
    }
    for name in names {
        command.args(["--bench", name]);
    }
    crate::run(&mut command)
}

/// The Python of an environment of its own, made on first use.
fn peer_python() -> Result<PathBuf, String> {
    let folder = crate::target_folder().join("peers");
    let folder = std::path::absolute(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.is_file() {
        let system = if cfg!(windows) { "python" } else { "python3" };
        crate::run(Command::new(system).args(["-m", "venv"]).arg(&folder))?;
    }
    if !has_packages(&python) {
        crate::run(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PEER_PACKAGES))?;
    }
    Ok(python)
}

fn has_packages(python: &Path) -> bool {
    let listed = Command::new(python).args(["-m", "pip", "freeze"]).output();
    let Ok(listed) = listed else { return false };
    let text = String::from_utf8_lossy(&listed.stdout);
    PEER_PACKAGES.iter().all(|package| text.lines().any(|line| line == *package))
}

//! Reference pages, generated from the code, and the handbook built from them by mdBook.

use std::path::PathBuf;
use std::process::Command;

use crate::{cargo, root, run, target_folder};

/// The version the handbook is built with.
const MDBOOK: &str = "0.5.4";

/// Writes the reference pages and builds the handbook into `target/handbook`.
pub fn build() -> Result<(), String> {
    write_reference(root().join("docs/handbook/src/reference"))?;
    build_book()
}

/// Fails when the committed reference pages are not what the code says, then builds the book.
pub fn check() -> Result<(), String> {
    let fresh = target_folder().join("reference-check");
    let _ = std::fs::remove_dir_all(&fresh);
    write_reference(fresh.clone())?;
    let committed = root().join("docs/handbook/src/reference");
    let mut stale = Vec::new();
    let entries = std::fs::read_dir(&fresh).map_err(|error| format!("{}: {error}", fresh.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let name = path.file_name().unwrap_or_default();
        let same = matches!(
            (std::fs::read(&path), std::fs::read(committed.join(name))),
            (Ok(a), Ok(b)) if a == b
        );
        if !same {
            stale.push(name.to_string_lossy().into_owned());
        }
    }
    if !stale.is_empty() {
        stale.sort();
        return Err(format!("reference pages are stale: {}; run `cargo xtask docs`", stale.join(", ")));
    }
    build_book()
}

fn write_reference(folder: PathBuf) -> Result<(), String> {
    run(cargo().args(["build", "--quiet", "--package", "milieu"]))?;
    let program = target_folder().join("debug").join(format!("milieu{}", std::env::consts::EXE_SUFFIX));
    run(Command::new(program).args(["--language", "en", "reference"]).arg(&folder))?;
    let page = cargo()
        .args(["run", "--quiet", "--package", "milieu-server", "--example", "openapi", "--", "--page"])
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start the description of the interface: {error}"))?;
    if !page.status.success() {
        return Err("the interface could not be described".to_owned());
    }
    let path = folder.join("interface.md");
    std::fs::write(&path, page.stdout).map_err(|error| format!("{}: {error}", path.display()))
}

fn build_book() -> Result<(), String> {
    let mdbook = mdbook()?;
    run(Command::new(mdbook)
        .current_dir(root().join("docs/handbook"))
        .args(["build", "--dest-dir"])
        .arg(target_folder().join("handbook")))
}

/// mdBook: the one on the path, else one installed under `target/tools` with cargo.
fn mdbook() -> Result<PathBuf, String> {
    let found = Command::new("mdbook").arg("--version").output();
    if found.is_ok_and(|output| output.status.success()) {
        return Ok(PathBuf::from("mdbook"));
    }
    let tools = target_folder().join("tools");
    let program = tools.join("bin").join(format!("mdbook{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        eprintln!("Installing mdbook {MDBOOK} with cargo into {} …", tools.display());
        run(cargo()
            .args(["install", "--quiet", "--locked", "--debug", "--no-default-features"])
            .args(["--version", MDBOOK, "mdbook", "--root"])
            .arg(&tools))?;
    }
    Ok(program)
}

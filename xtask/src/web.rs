//! The web page: its packages, its types, its build, its tests in a browser.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{cargo, root, run, target_folder};

/// Where Debian's package puts the browser.
const CHROMIUM: &str = "/usr/bin/chromium";

fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("web"));
    command
}

/// Builds the page into `web/dist`, which the program embeds.
pub fn build() -> Result<(), String> {
    packages()?;
    run(npm().args(["run", "--silent", "build"]))
}

/// Installs the page's packages as its lock file names them, when they are not there yet.
fn packages() -> Result<(), String> {
    let found = npm().arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        return Err(
            "the page is built with npm, which comes with Node 20 or later: https://nodejs.org".to_owned()
        );
    }
    let lock = root().join("web/package-lock.json");
    let installed = root().join("web/node_modules/.package-lock.json");
    let time = |path: &Path| path.metadata().and_then(|meta| meta.modified()).ok();
    if time(&installed).is_some_and(|at| Some(at) >= time(&lock)) {
        return Ok(());
    }
    eprintln!("Installing the page's packages into web/node_modules with npm …");
    run(npm().args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
}

/// The page's types are those of the program, and its code keeps to them.
pub fn check() -> Result<(), String> {
    packages()?;
    let fresh = description()?;
    let committed = std::fs::read_to_string(root().join("web/openapi.json")).unwrap_or_default();
    if committed != fresh {
        return Err("web/openapi.json is not what the program says; run `cargo xtask types`".to_owned());
    }
    let types = target_folder().join("schema.d.ts");
    run(npm().args(["exec", "--", "openapi-typescript", "openapi.json", "-o"]).arg(&types))?;
    let read = |path: PathBuf| std::fs::read_to_string(path).unwrap_or_default();
    if read(types) != read(root().join("web/src/api/schema.d.ts")) {
        return Err(
            "web/src/api/schema.d.ts is not what the program says; run `cargo xtask types`".to_owned()
        );
    }
    run(npm().args(["run", "--silent", "check"]))
}

/// Writes the description of the interface and the page's types made from it.
pub fn types() -> Result<(), String> {
    packages()?;
    let path = root().join("web/openapi.json");
    std::fs::write(&path, description()?).map_err(|error| format!("{}: {error}", path.display()))?;
    run(npm().args(["run", "--silent", "types"]))
}

/// The interface as the program describes it.
pub fn description() -> Result<String, String> {
    let output = cargo()
        .args(["run", "--quiet", "--package", "milieu-server", "--example", "openapi"])
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err("the description of the interface could not be made".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// The tests in a browser.
pub fn test() -> Result<(), String> {
    playwright(&["test"])
}

/// Pictures of every screen, light and dark, in `web/screenshots/out`.
pub fn screenshots() -> Result<(), String> {
    build()?;
    playwright(&["test", "--config", "screenshots.config.ts"])
}

fn playwright(words: &[&str]) -> Result<(), String> {
    packages()?;
    run(cargo().args(["build", "--quiet", "--package", "milieu"]))?;
    let program = target_folder().join("debug").join(format!("milieu{}", std::env::consts::EXE_SUFFIX));
    let browser = browser()?;
    run(npm()
        .args(["exec", "--", "playwright"])
        .args(words)
        .env("MILIEU_PROGRAM", program)
        .env("MILIEU_CHROMIUM", browser))
}

/// The browser: the one named, else the distribution's, installed if that can be done.
fn browser() -> Result<OsString, String> {
    if let Some(named) = std::env::var_os("MILIEU_CHROMIUM") {
        return Ok(named);
    }
    let there = || Path::new(CHROMIUM).exists();
    if !there() && Path::new("/usr/bin/apt-get").exists() {
        eprintln!("Installing Debian's package chromium with apt-get …");
        // Where this is not allowed, the advice below says what to do instead.
        let _ = run(Command::new("apt-get").args(["update", "-qq"]));
        let _ = run(Command::new("apt-get")
            .args(["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"])
            .env("DEBIAN_FRONTEND", "noninteractive"));
    }
    if there() {
        return Ok(CHROMIUM.into());
    }
    Err(format!(
        "no browser at {CHROMIUM}: install Chromium, or name one with MILIEU_CHROMIUM=/path/to/chromium"
    ))
}

//! The project's own chores.
//!
//! ```text
//! cargo xtask demo                    the main job on the seven demonstration clusters
//! cargo xtask test                    everything that must hold before a change lands
//! cargo xtask docs                    reference pages from the code, and the handbook
//! cargo xtask web                     the web page, built into web/dist
//! cargo xtask types                   the description of the interface, and the page's types
//! cargo xtask screenshots             pictures of every screen, light and dark
//! cargo xtask bench [NAME…]           benchmarks
//! cargo xtask bench peers             the program against the scripts of today, in turns
//! cargo xtask bench network           the measures of networks against other libraries
//! cargo xtask bench ties              the models of tie evolution against recorded and running peers
//! cargo xtask prove                   the slow proofs of the model of ties, into docs/proofs-of-ties.md
//! cargo xtask values KIND CASE        what the program computes for a reference case
//! cargo xtask conform KIND CASE…      the same, compared with the expected values
//! ```
//!
//! It has no dependencies, so that it builds in a moment, and calls the ordinary tools.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

mod bench;
mod docs;
mod licences;
mod web;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let chore = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done = match chore.as_str() {
        "demo" => demo(&rest),
        "test" => test(&rest),
        "docs" => docs::build(),
        "web" => web::build(),
        "types" => web::types(),
        "screenshots" => web::screenshots(),
        "bench" => bench::run(&rest),
        "prove" => prove(),
        "values" | "conform" => conformance(&chore, &rest),
        _ => {
            eprintln!("{}", HELP.trim());
            return if chore.is_empty() || chore == "help" || chore == "--help" {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {chore}: {error}");
            ExitCode::FAILURE
        }
    }
}

const HELP: &str = "
cargo xtask demo                 the main job on the seven demonstration clusters
cargo xtask test                 everything that must hold before a change lands
cargo xtask docs                 reference pages from the code, and the handbook
cargo xtask web                  the web page, built into web/dist
cargo xtask types                the description of the interface, and the page's types
cargo xtask screenshots          pictures of every screen, light and dark
cargo xtask bench [NAME…]        benchmarks
cargo xtask bench peers          the program against the scripts of today, in turns
cargo xtask bench network        the measures of networks against other libraries
cargo xtask bench ties           the models of tie evolution against recorded and running peers
cargo xtask prove                the slow proofs of the model of ties, into docs/proofs-of-ties.md
cargo xtask values KIND CASE     what the program computes for a reference case
cargo xtask conform KIND CASE…   the same, compared with the expected values
";

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Runs a command; what it prints goes to the terminal.
fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("cannot start {command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}")) }
}

fn demo(rest: &[String]) -> Result<(), String> {
    eprintln!("Building Milieu (the first time takes some minutes) …");
    web::build()?;
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    run(cargo().args(["build", "--quiet", "--package", "milieu"]))?;
    let program = target_folder().join("debug").join(format!("milieu{}", std::env::consts::EXE_SUFFIX));
    run(Command::new(program).current_dir(here).arg("demo").args(rest))
}

fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// One step of the test run: its name and what it does.
type Step = (&'static str, fn() -> Result<(), String>);

const STEPS: &[Step] = &[
    ("format", || run(cargo().args(["fmt", "--all", "--check"]))),
    ("licences of dependencies", licences::check),
    ("web page", web::build),
    ("tests", || run(cargo().args(["test", "--workspace", "--no-fail-fast"]))),
    ("types of the web page", web::check),
    ("browser", web::test),
    ("reference pages and handbook", docs::check),
    ("lints", || {
        run(cargo().args([
            "clippy",
            "--workspace",
            "--no-deps",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ]))
    }),
    ("documentation of the code", || {
        run(cargo().env("RUSTDOCFLAGS", "-D warnings").args(["doc", "--workspace", "--no-deps", "--quiet"]))
    }),
];

fn test(rest: &[String]) -> Result<(), String> {
    if std::env::var_os("MILIEU_DATA").is_none() {
        eprintln!(
            "MILIEU_DATA is not set: tests on reference and real data that cannot be shipped \
             will say that they were skipped."
        );
    } else if let Some(data) = std::env::var_os("MILIEU_DATA") {
        // Tests run in the folders of their crates: a relative path must not depend on that.
        let absolute = std::fs::canonicalize(&data)
            .map_err(|error| format!("MILIEU_DATA={}: {error}", PathBuf::from(&data).display()))?;
        return with_steps(rest, Some(absolute));
    }
    with_steps(rest, None)
}

fn with_steps(rest: &[String], data: Option<PathBuf>) -> Result<(), String> {
    if let Some(data) = data
        && std::env::var_os("MILIEU_DATA").as_deref() != Some(data.as_os_str())
    {
        // Start over with the absolute path: setting it in a running process is not safe.
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        return run(Command::new(program).arg("test").args(rest).env("MILIEU_DATA", data));
    }
    let mut failed = Vec::new();
    for (name, step) in STEPS {
        if !rest.is_empty() && !rest.iter().any(|wanted| name.contains(wanted.as_str())) {
            continue;
        }
        eprintln!("== {name}");
        let start = Instant::now();
        let result = step();
        eprintln!(
            "== {name}: {} in {:.0} s",
            if result.is_ok() { "ok" } else { "FAILED" },
            start.elapsed().as_secs_f64()
        );
        if let Err(error) = result {
            eprintln!("{error}");
            failed.push(*name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

fn prove() -> Result<(), String> {
    let output = cargo()
        .args(["run", "--release", "--quiet", "--package", "milieu-ties", "--example", "prove"])
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start the proofs: {error}"))?;
    let page = root().join("docs/proofs-of-ties.md");
    if !output.stdout.is_empty() {
        std::fs::write(&page, &output.stdout).map_err(|error| format!("{}: {error}", page.display()))?;
    }
    if output.status.success() { Ok(()) } else { Err(format!("a proof failed, see {}", page.display())) }
}

fn conformance(verb: &str, rest: &[String]) -> Result<(), String> {
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    run(cargo().args(["build", "--quiet", "--package", "milieu-conformance"]))?;
    let program =
        target_folder().join("debug").join(format!("milieu-conformance{}", std::env::consts::EXE_SUFFIX));
    run(Command::new(program).current_dir(here).arg(verb).args(rest))
}

#[cfg(test)]
mod floors;

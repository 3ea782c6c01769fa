//! Reference cases: prints what the program computes for one, and compares it with the expected
//! values.
//!
//! `milieu-conformance values KIND CASE` prints JSON with the keys of the case that are computed;
//! `milieu-conformance conform KIND CASE... [--allow-missing]` compares, prints `compared N of M`
//! and every miss and every key not computed by name, and ends with 1 if there is any.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use serde_json::{Map, Value};

mod archetype;
mod comparison;
mod indicators;
mod network;
mod ties;
mod typed_region;

use comparison::Expectation;

/// A kind of reference case. To add one, write its module and name it in [`KINDS`].
struct Kind {
    name: &'static str,
    /// What the program computes, by the keys of the case.
    values: fn(&Path) -> Result<Map<String, Value>>,
    /// What the case expects, with the rule that decides.
    expectations: fn(&Path) -> Result<Vec<Expectation>>,
    /// The cases a path stands for.
    cases: fn(&Path) -> Result<Vec<PathBuf>>,
}

const KINDS: &[Kind] = &[
    Kind {
        name: "network",
        values: network::values,
        expectations: network::expectations,
        cases: |path| Ok(vec![path.to_owned()]),
    },
    Kind {
        name: "indicators",
        values: indicators::values,
        expectations: indicators::expectations,
        cases: indicators::cases,
    },
    Kind {
        name: "ties",
        values: ties::values,
        expectations: ties::expectations,
        cases: |path| Ok(vec![path.to_owned()]),
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            // Nothing is left to do if standard error itself is closed.
            let _ = writeln!(io::stderr(), "{error:#}");
            ExitCode::from(3)
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let allow_missing = arguments.iter().any(|a| a == "--allow-missing");
    let plain: Vec<&str> = arguments.iter().map(String::as_str).filter(|a| *a != "--allow-missing").collect();
    let (Some(verb), Some(name)) = (plain.first(), plain.get(1)) else {
        return usage();
    };
    let Some(kind) = KINDS.iter().find(|kind| kind.name == *name) else {
        return usage();
    };
    let mut cases: Vec<PathBuf> = Vec::new();
    for path in &plain[2..] {
        cases.extend((kind.cases)(Path::new(path))?);
    }
    match (*verb, cases.as_slice()) {
        ("values", [case]) => {
            let mut out = io::stdout().lock();
            serde_json::to_writer_pretty(&mut out, &(kind.values)(case)?)?;
            writeln!(out)?;
            Ok(ExitCode::SUCCESS)
        }
        ("conform", [_, ..]) => {
            let mut sound = true;
            for case in &cases {
                sound &= conform(kind, case, allow_missing)?;
            }
            Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
        }
        _ => usage(),
    }
}

fn usage() -> Result<ExitCode> {
    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
    let mut err = io::stderr().lock();
    writeln!(err, "milieu-conformance values KIND CASE")?;
    writeln!(err, "milieu-conformance conform KIND CASE... [--allow-missing]")?;
    writeln!(err, "kinds: {}", kinds.join(", "))?;
    Ok(ExitCode::from(2))
}

/// Compares one case and prints the outcome; true if nothing is missed.
fn conform(kind: &Kind, case: &Path, allow_missing: bool) -> Result<bool> {
    let expected = (kind.expectations)(case)?;
    let computed = Value::Object((kind.values)(case)?);
    let mut missed = Vec::new();
    let mut absent = Vec::new();
    for expectation in &expected {
        // A key that begins with a slash is the path of a leaf.
        let found = match expectation.key.starts_with('/') {
            true => computed.pointer(&expectation.key),
            false => computed.get(&expectation.key),
        };
        match found {
            None => absent.push(expectation.key.as_str()),
            Some(value) => {
                if let Some(reason) = expectation.miss(value) {
                    missed.push((expectation.key.as_str(), reason));
                }
            }
        }
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{}: compared {} of {}, missed {}",
        case.display(),
        expected.len() - absent.len(),
        expected.len(),
        missed.len()
    )?;
    for (key, reason) in &missed {
        writeln!(out, "  miss {key}: {reason}")?;
    }
    for key in &absent {
        writeln!(out, "  not computed {key}")?;
    }
    Ok(missed.is_empty() && (absent.is_empty() || allow_missing))
}

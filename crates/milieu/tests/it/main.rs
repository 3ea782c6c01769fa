//! The program as a person uses it: typed commands, what is printed, what is left on the disk.

mod bad_input;
mod first_territory;
mod graph_formats;
mod killed;
mod languages;
mod networks;
mod output;
mod real_data;
mod single_edits;
mod tie_panels;
mod ties;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_milieu");

/// A folder of its own, in which commands are typed.
struct Desk {
    folder: tempfile::TempDir,
}

/// What a command left behind.
struct Ran {
    typed: String,
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Desk { folder: tempfile::tempdir().expect("a folder for temporary files") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).expect("the temporary folder can be written");
        path
    }

    fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        std::fs::read(self.path(name)).ok()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.folder.path())
            .expect("the temporary folder can be read")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        // Whatever the machine speaks.
        command.env_remove("MILIEU_LANG").env("LC_ALL", "C");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).output().expect("the program starts");
        Ran::new(&arguments.join(" "), &output)
    }

    /// Runs what is typed, words parted by blanks; it must succeed and say nothing on standard error.
    fn ok(&self, typed: &str) -> String {
        let ran = self.run(&typed.split(' ').collect::<Vec<_>>());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "milieu {typed}\n{}", ran.out);
        ran.out
    }

    /// As [`Desk::ok`] with `--json`: the one document that is printed, which names its form.
    fn json(&self, typed: &str) -> Value {
        json(&self.ok(&format!("{typed} --json")))
    }

    /// Runs what must stop with this exit code, saying why on standard error and nothing else.
    fn stops(&self, code: i32, typed: &str) -> String {
        let ran = self.run(&typed.split(' ').collect::<Vec<_>>());
        assert_eq!(ran.code, code, "milieu {}\n{}{}", ran.typed, ran.out, ran.err);
        assert!(!ran.err.trim().is_empty(), "milieu {typed} says nothing");
        assert!(!ran.err.contains('⟦') && !ran.err.contains("panicked"), "{}", ran.err);
        assert!(ran.err.lines().all(|line| line.chars().count() <= 80), "{}", ran.err);
        // Broken into lines it is; what it says is what is checked.
        ran.err.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Runs what must stop with exit code 1 or 2, changing no byte of `territory` and making no file.
    fn refuses(&self, code: i32, typed: &str, territory: &str) -> String {
        let (before, names) = (self.bytes(territory), self.names());
        let said = self.stops(code, typed);
        assert!(self.bytes(territory) == before, "milieu {typed} changed {territory}");
        assert_eq!(self.names(), names, "milieu {typed} left files behind");
        said
    }
}

impl Ran {
    fn new(typed: &str, output: &Output) -> Self {
        Ran {
            typed: typed.to_owned(),
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout.clone()).expect("standard output is UTF-8"),
            err: String::from_utf8(output.stderr.clone()).expect("standard error is UTF-8"),
        }
    }
}

/// The one JSON document of a text, which names its form.
fn json(text: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert!(value["schema"].as_str().is_some_and(|schema| schema.starts_with("milieu")), "{text}");
    value
}

/// How many records of a table a territory holds.
fn count(info: &Value, table: &str) -> u64 {
    info["records"][table].as_u64().unwrap_or_else(|| panic!("no table {table} in {info}"))
}

/// A folder of the reference data, if the data are there.
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn data(name: &str) -> Option<PathBuf> {
    match std::env::var_os("MILIEU_DATA").map(|root| Path::new(&root).join(name)) {
        Some(folder) if folder.is_dir() => Some(folder),
        _ => {
            eprintln!("skipped: the data set {name} is not there; MILIEU_DATA names the folder of data sets");
            None
        }
    }
}

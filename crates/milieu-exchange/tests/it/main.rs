//! Imports from outside, on real files where they are at hand and on small ones made here.

mod bad_input;
mod boundaries;
mod made;
mod names;
mod networks;
mod real;
mod statistics;
mod waves;

use std::path::{Path, PathBuf};

use milieu_exchange::{ExchangeError, Import, ImportKind, ImportRequest, read};
use milieu_territory::{Change, Record, Territory};
use milieu_vocabulary::Finding;

/// The folder of reference data; `None`, said once, where it is not given.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn data(part: &str) -> Option<PathBuf> {
    match std::env::var_os("MILIEU_DATA") {
        Some(folder) => Some(Path::new(&folder).join(part)),
        None => {
            eprintln!("skipped: MILIEU_DATA does not name the folder of reference data ({part})");
            None
        }
    }
}

fn request(kind: ImportKind, paths: &[&Path]) -> ImportRequest {
    ImportRequest { kind, paths: paths.iter().map(|p| p.to_path_buf()).collect(), ..ImportRequest::default() }
}

fn run(request: &ImportRequest, territory: &Territory) -> Result<Import, ExchangeError> {
    read(request, territory, &mut |_| {})
}

fn records(import: &Import) -> impl Iterator<Item = &Record> {
    import.command.changes.iter().filter_map(|c| match c {
        Change::Put(record) => Some(record),
        Change::Remove(..) => None,
    })
}

fn count(import: &Import, table: &str) -> u64 {
    import.summary.records.get(table).copied().unwrap_or_default()
}

fn finding<'i>(import: &'i Import, key: &str) -> &'i Finding {
    import.findings.iter().find(|f| f.code() == key).unwrap_or_else(|| {
        panic!("no finding {key} among {:?}", import.findings.iter().map(Finding::code).collect::<Vec<_>>())
    })
}

fn has_finding(import: &Import, key: &str) -> bool {
    import.findings.iter().any(|f| f.code() == key)
}

/// A file of the given name and content in a folder of its own.
fn file(name: &str, content: impl AsRef<[u8]>) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

/// A territory with the import's records.
fn applied(import: &Import) -> Territory {
    let mut territory = Territory::default();
    territory.apply(&import.command).unwrap();
    territory
}

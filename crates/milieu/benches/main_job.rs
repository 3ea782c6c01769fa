//! How long the built program takes for the steps of the main job, each as a process of its own:
//! starting, opening and reading the file, and writing count. The figures to reach stand in
//! `docs/benchmarks.md`.

#![expect(clippy::print_stderr, reason = "what is left out is said")]

mod input;

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use divan::Bencher;
use input::{PROGRAM, cordis, data, folder, member_list, run};

fn main() {
    if cordis().is_none() || keep().is_none() {
        eprintln!("MILIEU_DATA does not name the folder of reference data: benchmarks on it are left out.");
    }
    divan::main();
}

/// Participations in territorial cooperation (30,000 rows).
fn keep() -> Option<PathBuf> {
    data("keep-interreg/keep_closed_partners_2000_2020.csv.gz")
}

/// A territory file filled by one import, made once.
fn filled(name: &str, kind: &str, paths: impl IntoIterator<Item = PathBuf>) -> PathBuf {
    let file = fresh(name);
    run(Command::new(PROGRAM).args(["import", kind]).args(paths).arg("--into").arg(&file));
    file
}

static KEEP: LazyLock<PathBuf> = LazyLock::new(|| filled("keep.milieu", "keep", keep()));
static H2020: LazyLock<PathBuf> =
    LazyLock::new(|| filled("h2020.milieu", "cordis", cordis().into_iter().flatten()));

/// The path of a file that is not there.
fn fresh(name: &str) -> PathBuf {
    let path = folder().join(name);
    if path.exists() {
        std::fs::remove_file(&path).expect("an old file goes");
    }
    path
}

/// Imports into a new file, again and again.
fn import(bencher: Bencher<'_, '_>, kind: &str, paths: &[PathBuf]) {
    bencher.with_inputs(|| fresh("imported.milieu")).bench_local_refs(|file| {
        run(Command::new(PROGRAM).args(["import", kind]).args(paths).arg("--into").arg(file))
    });
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn help(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| run(Command::new(PROGRAM).arg("--help")));
}

#[divan::bench(sample_count = 5, sample_size = 1, ignore = cordis().is_none())]
fn import_cordis_144726_participations(bencher: Bencher<'_, '_>) {
    import(bencher, "cordis", cordis().as_ref().map_or(&[], |paths| paths.as_slice()));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn import_members_5000_rows_xlsx(bencher: Bencher<'_, '_>) {
    import(bencher, "members", &[member_list()]);
}

#[divan::bench(sample_count = 50, sample_size = 1, ignore = cordis().is_none())]
fn info_h2020(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| run(Command::new(PROGRAM).arg("info").arg(&*H2020)));
}

#[divan::bench(sample_count = 5, sample_size = 1, ignore = keep().is_none())]
fn diagnose_keep_at22(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        run(Command::new(PROGRAM).arg("diagnose").arg(&*KEEP).args(["-r", "AT22", "--period", "2007-2013"]))
    });
}

#[divan::bench(sample_count = 5, sample_size = 1, ignore = cordis().is_none())]
fn diagnose_h2020_at(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| run(Command::new(PROGRAM).arg("diagnose").arg(&*H2020).args(["-r", "AT"])));
}

#[divan::bench(sample_count = 5, sample_size = 1, ignore = keep().is_none())]
fn report_keep_at22(bencher: Bencher<'_, '_>) {
    let page = folder().join("report.html");
    bencher.bench_local(|| {
        run(Command::new(PROGRAM)
            .arg("report")
            .arg(&*KEEP)
            .args(["-r", "AT22", "--period", "2007-2013", "--out"])
            .arg(&page))
    });
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn demo_1000_runs(bencher: Bencher<'_, '_>) {
    let out = folder().join("demo");
    bencher.bench_local(|| run(Command::new(PROGRAM).args(["demo", "--runs", "1000", "--out"]).arg(&out)));
}

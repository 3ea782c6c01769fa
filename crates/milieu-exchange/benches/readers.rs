//! How long reading takes: `cargo bench -p milieu-exchange`.
//!
//! The CORDIS part reads real files from the folder that `MILIEU_DATA` names; without it, it is
//! skipped and says so.

use std::path::{Path, PathBuf};

use milieu_exchange::{ImportKind, ImportRequest, inspect, read};
use milieu_territory::Territory;
use rust_xlsxwriter::Workbook;

#[expect(clippy::print_stderr, reason = "a part that is skipped says so")]
fn main() {
    if cordis_files().is_none() {
        eprintln!("skipped: cordis (MILIEU_DATA does not name the folder of reference data)");
    }
    divan::main();
}

fn cordis_files() -> Option<Vec<PathBuf>> {
    let folder = PathBuf::from(std::env::var_os("MILIEU_DATA")?);
    Some(vec![
        folder.join("cordis-h2020-participations/h2020.csv.gz"),
        folder.join("cordis-h2020-organisations-2017/stacked_dump.csv"),
    ])
}

fn records(kind: ImportKind, paths: Vec<PathBuf>) -> usize {
    let request = ImportRequest { kind, paths, ..ImportRequest::default() };
    let import = read(&request, &Territory::default(), &mut |_| {}).expect("files that can be read");
    assert!(!import.command.changes.is_empty(), "nothing was read: {:?}", import.findings);
    import.command.changes.len()
}

/// 144,726 participations with the names of their organisations.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn cordis_participations_with_names() -> usize {
    cordis_files().map_or(0, |paths| records(ImportKind::Cordis, paths))
}

/// A member list of 5,000 rows and eleven columns.
fn write_workbook(path: &Path) -> Result<(), rust_xlsxwriter::XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let headings = [
        "Name",
        "Town",
        "Postcode",
        "NUTS",
        "Country",
        "Group",
        "Employees",
        "Turnover",
        "Since",
        "Competences",
        "Member of",
    ];
    for (column, heading) in (0u16..).zip(headings) {
        sheet.write(0, column, heading)?;
    }
    let towns = [("Graz", "AT221"), ("Wien", "AT130"), ("Katowice", "PL22A"), ("Napoli", "ITF33")];
    let groups = ["SME", "large firm", "research", "public"];
    for row in 1..=5000u32 {
        let at = row as usize;
        let (town, region) = towns[at % towns.len()];
        sheet.write(row, 0, format!("Müller & Söhne {row} GmbH"))?;
        sheet.write(row, 1, town)?;
        sheet.write(row, 2, format!("{:04}", 1000 + row))?;
        sheet.write(row, 3, region)?;
        sheet.write(row, 4, &region[..2])?;
        sheet.write(row, 5, groups[at % groups.len()])?;
        sheet.write(row, 6, 1 + row % 700)?;
        sheet.write(row, 7, f64::from(row) * 12.5)?;
        sheet.write(row, 8, format!("{}-03-01", 1980 + row % 40))?;
        sheet.write(row, 9, format!("optics; field {}", row % 60))?;
        sheet.write(row, 10, format!("cluster {}", row % 12))?;
    }
    workbook.save(path)
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn workbook_of_5000_rows(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder for the workbook");
    let path = folder.path().join("members.xlsx");
    write_workbook(&path).expect("a workbook");
    bencher.bench_local(|| records(ImportKind::Members, vec![path.clone()]));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn looking_at_a_workbook(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder for the workbook");
    let path = folder.path().join("members.xlsx");
    write_workbook(&path).expect("a workbook");
    bencher.bench_local(|| inspect(&path, &Default::default()).expect("a workbook that can be read").bytes);
}

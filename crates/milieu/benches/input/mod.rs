//! What the benchmarks feed the program with, and where they write.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rust_xlsxwriter::{Workbook, XlsxError};

/// The program as built for this run.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_milieu");

/// A folder of these benchmarks under the target folder.
pub fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("main-job");
    std::fs::create_dir_all(&folder).expect("a folder for the benchmarks");
    folder
}

/// A file below the folder of reference data, which is not part of the project.
pub fn data(file: &str) -> Option<PathBuf> {
    std::env::var_os("MILIEU_DATA").map(|folder| Path::new(&folder).join(file)).filter(|path| path.is_file())
}

/// The participations of Horizon 2020 (144,726 rows), the names of organisations by participant
/// code, and the themes of projects.
pub fn cordis() -> Option<[PathBuf; 3]> {
    Some([
        data("cordis-h2020-participations/h2020.csv.gz")?,
        data("cordis-h2020-organisations-2017/stacked_dump.csv")?,
        data("cordis-h2020-participations/programme_parts.csv.gz")?,
    ])
}

/// Runs a command to its end and gives what it said; a failure stops the benchmark.
pub fn run(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().expect("the program starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Writes a member list of 5,000 rows and ten columns, made up, the same every time.
pub fn member_list() -> PathBuf {
    let path = folder().join("members.xlsx");
    write_members(&path).expect("a workbook");
    path
}

fn write_members(path: &Path) -> Result<(), XlsxError> {
    const HEADINGS: [&str; 10] =
        ["ID", "Name", "Type", "NUTS3", "Town", "Postcode", "NACE", "Employees", "Competences", "Member of"];
    const TYPES: [&str; 4] = ["SME", "large firm", "university", "public administration"];
    const REGIONS: [&str; 4] = ["AT221", "AT223", "ITF33", "PL227"];
    const TOWNS: [&str; 4] = ["Graz", "Leoben", "Napoli", "Gliwice"];
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(0, column, heading)?;
    }
    for row in 1..=5_000_u32 {
        let at = row as usize;
        sheet.write(row, 0, format!("M{row:05}"))?;
        sheet.write(row, 1, format!("Organisation number {row} of somewhere"))?;
        sheet.write(row, 2, TYPES[at % 13 % 4])?;
        sheet.write(row, 3, REGIONS[at % 7 % 4])?;
        sheet.write(row, 4, TOWNS[at % 7 % 4])?;
        sheet.write(row, 5, format!("{:05}", row * 17 % 99_999))?;
        sheet.write(row, 6, format!("{}.{}", 10 + row % 23, 1 + row % 9))?;
        sheet.write(row, 7, 1 + row * row % 4_999)?;
        sheet.write(row, 8, format!("skill {}; skill {}", row % 97, row % 31))?;
        sheet.write(row, 9, format!("Club {}", row % 11))?;
    }
    workbook.save(path)
}

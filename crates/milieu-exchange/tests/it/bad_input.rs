use std::io::Write;

use milieu_exchange::{ExchangeError, ImportKind, inspect};
use milieu_territory::Territory;
use milieu_vocabulary::Severity;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::{applied, file, finding, request, run};

fn error(name: &str, content: impl AsRef<[u8]>) -> ExchangeError {
    let (_folder, path) = file(name, content);
    run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap_err()
}

fn gzipped(text: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(text).unwrap();
    packer.finish().unwrap()
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..30 {
        sheet.write(row, 0, if row == 0 { "Name".to_owned() } else { format!("Firm {row}") }).unwrap();
        sheet.write(row, 1, if row == 0 { "Town".to_owned() } else { "Graz".to_owned() }).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn files_that_are_not_what_they_seem() {
    assert!(matches!(error("empty.csv", ""), ExchangeError::Empty { .. }));
    assert!(matches!(error("blank.csv", "\n\n  \n"), ExchangeError::Empty { .. }));
    assert!(matches!(error("empty.csv.gz", gzipped(b"")), ExchangeError::Empty { .. }));
    assert!(matches!(error("list.csv", "%PDF-1.7 ..."), ExchangeError::NotATable { looks_like: "pdf", .. }));
    assert!(matches!(
        error("list.csv", "<!DOCTYPE html><html></html>"),
        ExchangeError::NotATable { looks_like: "html", .. }
    ));
    assert!(matches!(
        error("list.csv", b"a,b\n1,\0\x02\x03\n"),
        ExchangeError::NotATable { looks_like: "binary", .. }
    ));
    assert!(matches!(error("list.csv", "alpha,beta\n1,2\n"), ExchangeError::Unrecognised { .. }));
    assert!(matches!(error("list.json", "[{\"name\": \"a\"}, {"), ExchangeError::BadSyntax { .. }));
    assert!(matches!(
        run(&request(ImportKind::Auto, &[]), &Territory::default()).unwrap_err(),
        ExchangeError::NoFile
    ));
    let gone = std::path::Path::new("/nowhere/at/all.csv");
    assert!(matches!(
        run(&request(ImportKind::Auto, &[gone]), &Territory::default()).unwrap_err(),
        ExchangeError::Unreadable { .. }
    ));
}

#[test]
fn files_cut_short() {
    let packed = gzipped(&b"name,town\nAcme,Graz\n".repeat(500));
    assert!(matches!(error("list.csv.gz", &packed[..packed.len() / 2]), ExchangeError::Damaged { .. }));
    let book = workbook();
    for share in [2, 3, 10] {
        let cut = error("list.xlsx", &book[..book.len() - book.len() / share]);
        assert!(matches!(cut, ExchangeError::Damaged { .. } | ExchangeError::NotATable { .. }), "{cut:?}");
    }
    // The whole one is good, also under a wrong name.
    let (_folder, path) = file("list.csv", &book);
    let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
    assert_eq!(import.summary.rows, 29);
}

#[test]
fn more_than_may_be_held() {
    let mut text = String::from("name,town\n");
    (0..500).for_each(|i| text.push_str(&format!("Firm {i},Graz\n")));
    let (_folder, path) = file("list.csv", &text);
    let mut few = request(ImportKind::Auto, &[&path]);
    few.options.limits.records = 100;
    assert!(matches!(
        run(&few, &Territory::default()).unwrap_err(),
        ExchangeError::TooLarge { unit: "records", .. }
    ));
    few.options.limits.text_bytes = 1000;
    assert!(matches!(
        run(&few, &Territory::default()).unwrap_err(),
        ExchangeError::TooLarge { unit: "bytes", .. }
    ));
    // A packed file is measured by what is in it.
    let (_folder, path) = file("list.csv.gz", gzipped(text.as_bytes()));
    few.paths = vec![path];
    assert!(matches!(
        run(&few, &Territory::default()).unwrap_err(),
        ExchangeError::TooLarge { unit: "bytes", .. }
    ));
    let (_folder, path) = file("list.xlsx", workbook());
    let mut small = request(ImportKind::Auto, &[&path]);
    small.options.limits.cells = 10;
    assert!(matches!(
        run(&small, &Territory::default()).unwrap_err(),
        ExchangeError::TooLarge { unit: "cells", .. }
    ));
}

#[test]
fn a_missing_column_names_what_is_there_and_what_comes_near() {
    let (_folder, path) = file("list.csv", "Nmae;Ort\nAcme;Graz\n");
    let import = run(&request(ImportKind::Members, &[&path]), &Territory::default()).unwrap();
    let missing = finding(&import, "import-column-missing");
    assert_eq!(missing.severity, Severity::Error);
    assert!(format!("{:?}", missing.message).contains("Nmae, Ort"));
    assert!(format!("{:?}", missing.hint).contains("Nmae"));
    assert!(import.command.changes.is_empty() && import.places.is_empty());
}

#[test]
fn the_same_file_twice_stops_unless_asked_again() {
    let (_folder, path) = file("list.csv", "name,town\nAcme,Graz\n");
    let mut wanted = request(ImportKind::Auto, &[&path]);
    let territory = applied(&run(&wanted, &Territory::default()).unwrap());
    let second = run(&wanted, &territory).unwrap();
    assert_eq!(finding(&second, "import-same-file").severity, Severity::Error);
    assert!(second.command.changes.is_empty());
    wanted.options.again = true;
    let third = run(&wanted, &territory).unwrap();
    let mut after = territory.clone();
    after.apply(&third.command).unwrap();
    assert_eq!(after, territory);
}

#[test]
fn an_encoding_may_be_named() {
    let (_folder, path) = file("list.csv", b"name,town\nM\x9fller,Graz\n");
    let mut wanted = request(ImportKind::Auto, &[&path]);
    wanted.options.encoding = Some("macintosh".into());
    let territory = applied(&run(&wanted, &Territory::default()).unwrap());
    assert!(territory.actors.values().any(|a| a.name == "Müller"));
    wanted.options.encoding = Some("klingon".into());
    assert!(matches!(run(&wanted, &Territory::default()).unwrap_err(), ExchangeError::UnknownEncoding(_)));
}

const SHAPES: [(&str, &str); 7] = [
    (
        "a.csv",
        "rcn,role,pic,type,contribution,country,start_date,end_date\n1,coordinator,2,PRC,5.5,AT,2015-01-01,2016-01-01\n1,participant,3,HES,NA,EL,2015-01-01,2016-01-01\n",
    ),
    (
        "b.csv",
        "Programme;Acronym;Project Partner;Lead Partner;Town;Country;Legal Status;NUTS3 (or equivalent)\n2014 - 2020 INTERREG VB Central Europe;ECRR;\"Amt; für\nX\";Yes;Erfurt;Germany;public;DEG01  / Erfurt\n",
    ),
    ("c.tsv", "unit,nace_r2,geo\\time\t2015 \t2014 \nTHS,A,AT22\t14.3 \t16.8 b\n"),
    ("d.csv", "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:X(1.0),A,EUR,AT22,2020,48000,\n"),
    (
        "e.json",
        "{\"class\":\"dataset\",\"id\":[\"geo\",\"time\"],\"size\":[1,1],\"dimension\":{\"geo\":{\"category\":{\"index\":[\"AT22\"]}},\"time\":{\"category\":{\"index\":[\"2020\"]}}},\"value\":[1.5]}",
    ),
    ("f.csv", "year,nuts_id,nuts_year_spec,x\n2014,UKL1,2013,68000\n2015,UKL1,2013,1e3\n"),
    ("g.csv", "Name;Ort;Beschäftigte;Gruppe;Mitglied in\nAcme;Graz;1.234,5;KMU;a;b\nBeta;Linz;10-49;;c|d\n"),
];

/// Reading must end in findings or an error, whatever the bytes.
fn survives(name: &str, bytes: &[u8]) {
    let (_folder, path) = file(name, bytes);
    let _ = inspect(&path, &Default::default());
    for kind in ImportKind::ALL {
        if let Ok(import) = run(&request(kind, &[&path]), &Territory::default()) {
            assert_eq!(import.places.len(), import.command.changes.len());
            let mut territory = Territory::default();
            territory.apply(&import.command).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        survives("any.csv", &bytes);
    }

    #[test]
    fn any_text(text in "[a-zäé0-9,;\t\n\"\\\\.: {}\\[\\]-]{0,200}") {
        survives("any.csv", text.as_bytes());
    }

    #[test]
    fn real_shapes_with_bytes_changed(
        shape in 0..SHAPES.len(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let (name, text) = SHAPES[shape];
        let mut bytes = text.as_bytes().to_vec();
        for (position, byte) in changes {
            let position = position.index(bytes.len());
            bytes[position] = byte;
        }
        survives(name, &bytes);
        bytes.truncate(cut.index(bytes.len()));
        survives(name, &bytes);
    }

    #[test]
    fn workbooks_with_bytes_changed(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = workbook();
        for (position, byte) in changes {
            let position = position.index(bytes.len());
            bytes[position] = byte;
        }
        let (_folder, path) = file("x.xlsx", &bytes);
        let _ = run(&request(ImportKind::Members, &[&path]), &Territory::default());
    }
}

#[test]
fn the_shapes_are_good_before_they_are_changed() {
    for (name, text) in SHAPES {
        let (_folder, path) = file(name, text);
        let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
        assert!(import.command.changes.len() > 1, "{name}: {:?}", import.findings);
    }
}

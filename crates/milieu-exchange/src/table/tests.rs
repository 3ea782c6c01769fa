use std::sync::Arc;

use super::{OpenOptions, Row, Table, TableFile};
use crate::values::Decimal;

fn table(name: &str, content: &[u8]) -> (tempfile::TempDir, Table) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    let file = Arc::new(TableFile::open(&path, &OpenOptions::default()).unwrap());
    let table = Table::of(&file, None).unwrap();
    (folder, table)
}

fn rows(table: &Table) -> Vec<(u64, Vec<String>)> {
    let mut rows = table.rows().unwrap();
    let mut row = Row::default();
    let mut all = Vec::new();
    while rows.read(&mut row).unwrap() {
        all.push((row.number, row.cells().map(str::to_owned).collect()));
    }
    all
}

#[test]
fn quoted_newlines_count_as_lines_and_blank_rows_are_passed_over() {
    let (_folder, first) = table("a.csv", b"\xef\xbb\xbfname,note\r\nA,\"x\r\ny\"\r\n,\r\n\r\nB,z\r\n");
    assert_eq!(first.columns, ["name", "note"]);
    let rows = rows(&first);
    assert_eq!(rows.iter().map(|r| r.0).collect::<Vec<_>>(), [2, 6]);
    assert_eq!(rows[0].1[1], "x\r\ny");
    // Line feeds only, and none at the end.
    let (_folder, table_) = table("a.csv", b"name,note\nA,\"x\r\ny\"\n\nB,z\nC,w");
    assert_eq!(super::tests::rows(&table_).iter().map(|r| r.0).collect::<Vec<_>>(), [2, 5, 6]);
}

#[test]
fn each_column_has_its_own_decimal_sign() {
    let (_folder, table) = table("a.csv", b"a;b;c;d\n1,5;1.5;1.234;007\n2,25;2,000.5;2.345;008\n");
    assert_eq!(table.decimal(0), Decimal::Comma);
    assert_eq!(table.decimal(1), Decimal::Point);
    assert_eq!(table.unsure_decimals, [2]);
    assert_eq!(rows(&table)[0].1[3], "007");
}

#[test]
fn headings_are_found_below_titles_and_are_unique() {
    let (_folder, table) = table("a.csv", b"A list\n\nname,town,town,\nA,B,C,D\nE,F,G,H\n");
    assert_eq!(table.columns, ["name", "town", "town (2)", "#4"]);
    assert_eq!((table.header_row, table.skipped), (3, 1));
    assert_eq!(rows(&table).len(), 2);
    assert_eq!(table.column(&["TOWN"]), Some(1));
}

#[test]
fn utf16_and_json_are_tables_too() {
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("name\ttown\nMüller\tLinz\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let (_folder, table_) = table("a.txt", &wide);
    assert_eq!(rows(&table_)[0].1, ["Müller", "Linz"]);
    let (_folder, table_) = table("a.json", b"[{\"name\":\"A\",\"n\":1.5},{\"town\":\"B\",\"name\":null}]");
    assert_eq!(table_.columns, ["name", "n", "town"]);
    assert_eq!(
        rows(&table_),
        [
            (1, vec!["A".to_owned(), "1.5".to_owned()]),
            (2, vec![String::new(), String::new(), "B".to_owned()])
        ]
    );
}

#[test]
fn text_read_wrongly_before_is_repaired_and_counted() {
    let (_folder, table) = table("a.csv", "name,town\nBernhard J√∂ckel,Graz\n".as_bytes());
    let mut rows = table.rows().unwrap();
    let mut row = Row::default();
    assert!(rows.read(&mut row).unwrap());
    assert_eq!(row.cell(0), "Bernhard Jöckel");
    assert_eq!(rows.repairs.cells, 1);
}

use super::*;
use ::parquet::file::reader::{FileReader, SerializedFileReader};
use ::parquet::record::RowAccessor;

fn table() -> ResultTable {
    let mut table = ResultTable::default();
    table.push("id", Values::Text(vec![Some("a, \"b\"".into()), None, Some("Łódź".into())]));
    table.push("degree", Values::Whole(vec![Some(3), Some(-1), None]));
    table.push("closeness", Values::Number(vec![Some(0.1), Some(f64::NAN), None]));
    table.push("cut", Values::Truth(vec![Some(true), None, Some(false)]));
    table
}

#[test]
fn a_value_that_is_undefined_is_missing_in_every_format() {
    let text = |format| String::from_utf8(write_results(&table(), format).unwrap()).unwrap();
    assert_eq!(
        text(ResultFormat::Csv),
        "id,degree,closeness,cut\n\"a, \"\"b\"\"\",3,0.1,true\n,-1,,\nŁódź,,,false\n"
    );
    let rows: serde_json::Value = serde_json::from_str(&text(ResultFormat::Json)).unwrap();
    assert_eq!(rows[1]["closeness"], serde_json::Value::Null);
    assert_eq!(rows[0]["degree"], 3);
    let bytes = write_results(&table(), ResultFormat::Parquet).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.parquet");
    std::fs::write(&path, bytes).unwrap();
    let reader = SerializedFileReader::new(std::fs::File::open(path).unwrap()).unwrap();
    let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].get_string(0).unwrap(), "a, \"b\"");
    assert_eq!((rows[0].get_long(1).unwrap(), rows[0].get_double(2).unwrap()), (3, 0.1));
    assert!(rows[1].get_string(0).is_err() && rows[1].get_double(2).is_err());
    assert!(!rows[2].get_bool(3).unwrap());
}

#[test]
fn a_workbook_has_typed_cells_and_no_formulas() {
    use calamine::{Data, Reader, Xlsx};
    let mut table = table();
    table.push("note", Values::Text(vec![Some("=1+1".into()), None, None]));
    let bytes = write_results(&table, ResultFormat::Xlsx).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range("results").unwrap();
    let sheet = &sheet;
    let row = |at: u32| (0..5).map(move |column| sheet.get_value((at, column)).cloned().unwrap_or_default());
    let text = |text: &str| Data::String(text.into());
    assert!(row(0).eq(["id", "degree", "closeness", "cut", "note"].map(text)));
    let first = [text("a, \"b\""), Data::Float(3.0), Data::Float(0.1), Data::Bool(true), text("=1+1")];
    assert!(row(1).eq(first));
    assert!(row(2).eq([Data::Empty, Data::Float(-1.0), Data::Empty, Data::Empty, Data::Empty]));
    assert!(book.worksheet_formula("results").unwrap().is_empty());
    // A sheet has 16,384 columns.
    let mut wide = ResultTable::default();
    (0..16_385).for_each(|at| wide.push(at.to_string(), Values::Whole(vec![None])));
    assert!(write_results(&wide, ResultFormat::Xlsx).is_err());
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    for format in ResultFormat::ALL {
        assert_eq!(write_results(&table(), format).unwrap(), write_results(&table(), format).unwrap());
        assert!(write_results(&ResultTable::default(), format).is_ok());
    }
}

#[test]
fn the_ending_tells_the_format() {
    assert_eq!(ResultFormat::of_path(Path::new("x/a.PARQUET")), Some(ResultFormat::Parquet));
    assert_eq!(ResultFormat::of_path(Path::new("a.doc")), None);
}

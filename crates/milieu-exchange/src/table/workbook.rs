//! Workbooks: XLSX, XLS, XLSB and ODS.

use std::fs::File;
use std::io::{BufReader, Cursor};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{
    Data, DataRef, ExcelDateTime, Reader, Sheets, Xlsx, open_workbook_auto_from_rs, open_workbook_from_rs,
};
use csv::StringRecord;

use super::{Limits, Row};
use crate::ExchangeError;

type SheetRows = (Vec<String>, Vec<Vec<Row>>);

pub(super) fn read(
    path: &Path,
    name: &str,
    is_zip: bool,
    limits: &Limits,
) -> Result<SheetRows, ExchangeError> {
    let damaged = |detail: String| ExchangeError::Damaged { file: name.to_owned(), detail };
    let unreadable = |source| ExchangeError::Unreadable { file: name.to_owned(), source };
    let mut is_xlsx = false;
    if is_zip {
        let file = BufReader::new(File::open(path).map_err(unreadable)?);
        let mut archive = zip::ZipArchive::new(file).map_err(|e| damaged(e.to_string()))?;
        let mut size = 0u64;
        let mut is_workbook = false;
        for index in 0..archive.len() {
            let member = archive.by_index_raw(index).map_err(|e| damaged(e.to_string()))?;
            size = size.saturating_add(member.size());
            let Ok(member_name) = member.name() else { continue };
            is_xlsx |= member_name == "xl/workbook.xml";
            is_workbook |=
                matches!(member_name.as_ref(), "xl/workbook.xml" | "xl/workbook.bin" | "content.xml");
        }
        if !is_workbook {
            return Err(ExchangeError::NotATable { file: name.to_owned(), looks_like: "zip" });
        }
        if size > limits.held_bytes {
            return Err(ExchangeError::TooLarge {
                file: name.to_owned(),
                size,
                limit: limits.held_bytes,
                unit: "bytes",
            });
        }
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let read = || if is_xlsx { read_xlsx(bytes, name, limits) } else { read_other(bytes, name, limits) };
    // The workbook reader is foreign code fed with foreign files: should it give up, the file is
    // reported as damaged and the program goes on.
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(damaged("the reader gave up".to_owned())))
}

struct CellCount<'a> {
    name: &'a str,
    seen: u64,
    limit: u64,
}

impl CellCount<'_> {
    fn add(&mut self, cells: u64) -> Result<(), ExchangeError> {
        self.seen = self.seen.saturating_add(cells);
        if self.seen > self.limit {
            return Err(ExchangeError::TooLarge {
                file: self.name.to_owned(),
                size: self.seen,
                limit: self.limit,
                unit: "cells",
            });
        }
        Ok(())
    }
}

/// XLSX cell by cell: a sheet with one cell in its last corner costs one cell.
fn read_xlsx(bytes: Vec<u8>, name: &str, limits: &Limits) -> Result<SheetRows, ExchangeError> {
    let damaged = |detail: String| ExchangeError::Damaged { file: name.to_owned(), detail };
    let mut book: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|e: calamine::XlsxError| damaged(e.to_string()))?;
    let names: Vec<String> = book.sheet_names();
    let mut count = CellCount { name, seen: 0, limit: limits.cells };
    let mut sheets = Vec::with_capacity(names.len());
    for sheet in &names {
        let mut rows: Vec<Row> = Vec::new();
        let mut cells = match book.worksheet_cells_reader(sheet) {
            Ok(cells) => cells,
            // A chart sheet has no cells.
            Err(calamine::XlsxError::NotAWorksheet(_)) => {
                sheets.push(rows);
                continue;
            }
            Err(e) => return Err(damaged(e.to_string())),
        };
        let mut building = Building::default();
        while let Some(cell) = cells.next_cell().map_err(|e| damaged(e.to_string()))? {
            let (row, column) = cell.get_position();
            let number = u64::from(row) + 1;
            if number != building.number {
                building.finish(&mut rows);
                building.number = number;
            }
            let (text, numeric) = match cell.get_value() {
                DataRef::Empty | DataRef::Error(_) => continue,
                DataRef::String(text) => (text.clone(), false),
                DataRef::SharedString(text) => ((*text).to_owned(), false),
                DataRef::Int(value) => (value.to_string(), true),
                DataRef::Float(value) => (value.to_string(), true),
                DataRef::Bool(value) => (value.to_string(), false),
                DataRef::DateTime(value) => (moment(value), false),
                DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), false),
            };
            let column = column as usize;
            count.add((column as u64 + 1).saturating_sub(building.cells.len() as u64))?;
            building.set(column, text, numeric);
        }
        building.finish(&mut rows);
        sheets.push(rows);
    }
    Ok((names, sheets))
}

fn read_other(bytes: Vec<u8>, name: &str, limits: &Limits) -> Result<SheetRows, ExchangeError> {
    let damaged = |detail: String| ExchangeError::Damaged { file: name.to_owned(), detail };
    let mut book: Sheets<_> =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|e| damaged(e.to_string()))?;
    let names = book.sheet_names();
    let mut count = CellCount { name, seen: 0, limit: limits.cells };
    let mut sheets = Vec::with_capacity(names.len());
    for sheet in &names {
        let range = book.worksheet_range(sheet).map_err(|e| damaged(e.to_string()))?;
        let (first_row, first_column) = range.start().unwrap_or((0, 0));
        let mut rows = Vec::new();
        for (offset, cells) in range.rows().enumerate() {
            count.add(cells.len() as u64)?;
            let mut building =
                Building { number: u64::from(first_row) + offset as u64 + 1, ..Building::default() };
            for (column, value) in cells.iter().enumerate() {
                let (text, numeric) = match value {
                    Data::Empty | Data::Error(_) => continue,
                    Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
                        (text.clone(), false)
                    }
                    Data::Int(value) => (value.to_string(), true),
                    Data::Float(value) => (value.to_string(), true),
                    Data::Bool(value) => (value.to_string(), false),
                    Data::DateTime(value) => (moment(value), false),
                };
                building.set(first_column as usize + column, text, numeric);
            }
            building.finish(&mut rows);
        }
        sheets.push(rows);
    }
    Ok((names, sheets))
}

/// A day, with the time if it has one; a mere time of day or length of time as the number it is.
fn moment(value: &ExcelDateTime) -> String {
    if value.is_duration() {
        return value.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = value.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

#[derive(Default)]
struct Building {
    number: u64,
    cells: Vec<String>,
    numeric: Vec<bool>,
}

impl Building {
    fn set(&mut self, column: usize, text: String, numeric: bool) {
        if column >= self.cells.len() {
            self.cells.resize(column + 1, String::new());
            self.numeric.resize(column + 1, false);
        }
        self.cells[column] = text;
        self.numeric[column] = numeric;
    }

    fn finish(&mut self, rows: &mut Vec<Row>) {
        if self.cells.iter().any(|c| !c.trim().is_empty()) {
            rows.push(Row {
                number: self.number,
                cells: StringRecord::from_iter(self.cells.iter()),
                numeric: std::mem::take(&mut self.numeric),
            });
        }
        self.cells.clear();
        self.numeric.clear();
    }
}

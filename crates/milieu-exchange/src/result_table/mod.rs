//! Results as tables for other programs: CSV, JSON, Parquet, spreadsheets.
//!
//! A [`ResultTable`] has columns of one type each; a value that is undefined is missing in every
//! format: an empty cell, `null`, a Parquet null. Files are written whole or not at all.

mod csv;
mod json;
mod parquet;
mod xlsx;

use std::path::Path;

use crate::ExchangeError;

/// The values of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Text.
    Text(Vec<Option<String>>),
    /// Numbers; those that are not finite are written as missing.
    Number(Vec<Option<f64>>),
    /// Whole numbers.
    Whole(Vec<Option<i64>>),
    /// Yes or no.
    Truth(Vec<Option<bool>>),
}

impl Values {
    /// How many values, missing ones included.
    pub fn len(&self) -> usize {
        match self {
            Values::Text(values) => values.len(),
            Values::Number(values) => values.len(),
            Values::Whole(values) => values.len(),
            Values::Truth(values) => values.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value as JSON.
    pub fn json(&self, row: usize) -> serde_json::Value {
        use serde_json::json;
        match self {
            Values::Text(values) => json!(values.get(row).cloned().flatten()),
            Values::Number(values) => json!(values.get(row).copied().flatten().filter(|v| v.is_finite())),
            Values::Whole(values) => json!(values.get(row).copied().flatten()),
            Values::Truth(values) => json!(values.get(row).copied().flatten()),
        }
    }
}

/// A table of results.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultTable {
    /// Headings and values, all of one length.
    pub columns: Vec<(String, Values)>,
}

impl ResultTable {
    /// Adds a column.
    pub fn push(&mut self, name: impl Into<String>, values: Values) {
        self.columns.push((name.into(), values));
    }

    /// How many rows the longest column has.
    pub fn rows(&self) -> usize {
        self.columns.iter().map(|(_, values)| values.len()).max().unwrap_or(0)
    }

    /// The rows as JSON objects.
    pub fn json(&self) -> Vec<serde_json::Value> {
        (0..self.rows())
            .map(|row| {
                let cells = self.columns.iter().map(|(name, values)| (name.clone(), values.json(row)));
                serde_json::Value::Object(cells.collect())
            })
            .collect()
    }
}

/// The format of a file of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultFormat {
    /// Comma-separated, UTF-8, decimal points.
    Csv,
    /// A JSON array of objects.
    Json,
    /// Apache Parquet, compressed with Snappy.
    Parquet,
    /// An Excel workbook of one sheet.
    Xlsx,
}

impl ResultFormat {
    /// All formats.
    pub const ALL: [ResultFormat; 4] =
        [ResultFormat::Csv, ResultFormat::Json, ResultFormat::Parquet, ResultFormat::Xlsx];

    /// The ending of its files, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            ResultFormat::Csv => "csv",
            ResultFormat::Json => "json",
            ResultFormat::Parquet => "parquet",
            ResultFormat::Xlsx => "xlsx",
        }
    }

    /// The format told by the ending of a path.
    pub fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        ResultFormat::ALL.into_iter().find(|format| format.extension() == ending)
    }
}

/// The bytes of a table in a format.
///
/// # Errors
/// If the writer of the format fails.
pub fn write_results(table: &ResultTable, format: ResultFormat) -> Result<Vec<u8>, ExchangeError> {
    let failed = |detail: String| ExchangeError::Unwritable {
        file: format!("results.{}", format.extension()),
        source: std::io::Error::other(detail),
    };
    match format {
        ResultFormat::Csv => csv::write(table).map_err(|error| failed(error.to_string())),
        ResultFormat::Json => json::write(table).map_err(|error| failed(error.to_string())),
        ResultFormat::Parquet => parquet::write(table).map_err(|error| failed(error.to_string())),
        ResultFormat::Xlsx => xlsx::write(table).map_err(|error| failed(error.to_string())),
    }
}

#[cfg(test)]
mod tests;

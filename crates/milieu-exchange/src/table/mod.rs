//! Tables from outside, whatever they come in: CSV, TSV and their kin in any usual encoding,
//! plain or gzipped; XLSX, XLS, XLSB and ODS workbooks; JSON arrays of flat objects.
//!
//! [`TableFile::open`] looks at a file once: its hash, what it is, its encoding.
//! [`Table::of`] finds separator, header and, per column, the decimal sign. [`Table::rows`]
//! gives the rows one by one, each with its number as the person sees it. Delimited text is
//! streamed and never held as a whole; workbooks are held, within [`Limits`].

mod content;
mod decoding;
mod encoding;
mod header;
mod json;
mod separator;
mod workbook;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use csv::StringRecord;
use milieu_vocabulary::Place;

use crate::ExchangeError;
use crate::values::{Decimal, DecimalVote, decimal_vote, known};

pub use encoding::EncodingGuess;

/// What may be held in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of delimited text, after unpacking.
    pub text_bytes: u64,
    /// Bytes of a workbook or JSON file, after unpacking.
    pub held_bytes: u64,
    /// Cells of a workbook.
    pub cells: u64,
    /// Records an import may make.
    pub records: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { text_bytes: 8 << 30, held_bytes: 512 << 20, cells: 20_000_000, records: 2_000_000 }
    }
}

/// What a file is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// Text with a separator between cells.
    Delimited,
    /// XLSX, XLS, XLSB or ODS.
    Workbook,
    /// A JSON array of objects.
    JsonArray,
    /// A single JSON object.
    JsonObject,
    /// XML.
    Xml,
}

impl FileFormat {
    /// A stable code.
    pub const fn code(self) -> &'static str {
        match self {
            FileFormat::Delimited => "delimited-text",
            FileFormat::Workbook => "workbook",
            FileFormat::JsonArray => "json-array",
            FileFormat::JsonObject => "json-object",
            FileFormat::Xml => "xml",
        }
    }
}

/// How a file is to be opened.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {
    /// Encoding, if the person knows it.
    pub encoding: Option<String>,
    /// Separator, if the person knows it.
    pub separator: Option<char>,
    /// Limits.
    pub limits: Limits,
}

/// A file that was looked at.
#[derive(Debug)]
pub struct TableFile {
    /// Path.
    pub path: PathBuf,
    /// File name, for places and sources.
    pub name: String,
    /// SHA-256 of the file as it is, in hexadecimal.
    pub sha256: String,
    /// Bytes after unpacking.
    pub bytes: u64,
    /// Whether it is gzipped.
    pub gzip: bool,
    /// What it is made of.
    pub format: FileFormat,
    /// Encoding, for text.
    pub encoding: EncodingGuess,
    /// Sheets, for workbooks.
    pub sheets: Vec<String>,
    /// Start of the text, decoded.
    pub(crate) head: String,
    separator: Option<u8>,
    limits: Limits,
    held: Held,
}

#[derive(Debug)]
enum Held {
    Nothing,
    Sheets(Vec<Vec<Row>>),
    Objects { columns: Vec<String>, rows: Vec<Row> },
}

/// One row: cells as text, with the row number as the person counts it.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Line of a text file, row of a sheet, place in an array; the first is 1.
    pub number: u64,
    cells: StringRecord,
    /// For workbooks and JSON: which cells are numbers by themselves.
    numeric: Vec<bool>,
}

impl Row {
    /// The cell's text; empty where the row is too short.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default()
    }

    /// The cell's text, unless it is missing.
    pub fn known(&self, column: usize) -> Option<&str> {
        known(self.cell(column))
    }

    /// How many cells the row has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether no cell holds anything.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|c| c.trim().is_empty())
    }

    /// Whether the file stores the cell as a number.
    pub fn is_numeric(&self, column: usize) -> bool {
        self.numeric.get(column).copied().unwrap_or(false)
    }

    /// All cells.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter()
    }
}

impl TableFile {
    /// Looks at a file: reads it once for its hash, kind and encoding.
    pub fn open(path: &Path, options: &OpenOptions) -> Result<TableFile, ExchangeError> {
        content::open(path, options)
    }

    /// The file's text, unpacked and decoded to UTF-8 without a byte-order mark.
    pub fn text(&self) -> Result<Box<dyn Read>, ExchangeError> {
        content::text(&self.path, &self.name, self.gzip, self.encoding.encoding)
    }

    /// The whole text, for formats that cannot be streamed.
    pub fn whole_text(&self) -> Result<String, ExchangeError> {
        if self.bytes > self.limits.held_bytes {
            return Err(ExchangeError::TooLarge {
                file: self.name.clone(),
                size: self.bytes,
                limit: self.limits.held_bytes,
                unit: "bytes",
            });
        }
        let mut text = String::new();
        self.text()?.read_to_string(&mut text).map_err(|e| self.damaged(e))?;
        Ok(text)
    }

    fn damaged(&self, detail: impl ToString) -> ExchangeError {
        ExchangeError::Damaged { file: self.name.clone(), detail: detail.to_string() }
    }

    /// The name without path, `.gz` and extension.
    pub fn stem(&self) -> &str {
        let name = self.name.strip_suffix(".gz").unwrap_or(&self.name);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// A table with its header found.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file it lies in.
    pub file: Arc<TableFile>,
    /// The sheet it lies in.
    pub sheet: Option<String>,
    /// Column headings, each once.
    pub columns: Vec<String>,
    /// Row the headings stand in.
    pub header_row: u64,
    /// Rows above the headings that were passed over.
    pub skipped: u64,
    /// Separator, for delimited text.
    pub separator: Option<u8>,
    /// First rows, for previews and for finding out what columns hold.
    pub sample: Vec<Row>,
    /// Decimal sign of each column.
    pub decimals: Vec<Decimal>,
    /// Columns whose decimal sign no cell decides, though it matters.
    pub unsure_decimals: Vec<usize>,
    normal: Vec<String>,
    sheet_index: usize,
}

const SAMPLE_ROWS: usize = 1000;

impl Table {
    /// The table in a file: of a workbook the sheet asked for, else the first that holds more
    /// than one row.
    pub fn of(file: &Arc<TableFile>, sheet: Option<&str>) -> Result<Table, ExchangeError> {
        match (&file.held, file.format) {
            (Held::Sheets(sheets), _) => {
                let index = match sheet {
                    Some(wanted) => file
                        .sheets
                        .iter()
                        .position(|s| s == wanted || s.eq_ignore_ascii_case(wanted))
                        .ok_or_else(|| ExchangeError::NoSheet {
                            file: file.name.clone(),
                            sheet: wanted.to_owned(),
                            existing: file.sheets.join(", "),
                        })?,
                    None => sheets.iter().position(|rows| rows.len() > 1).unwrap_or(0),
                };
                let rows = sheets.get(index).map(Vec::as_slice).unwrap_or_default();
                let sample: Vec<Row> = rows.iter().take(SAMPLE_ROWS + header::DEPTH).cloned().collect();
                Table::with_sample(file, file.sheets.get(index).cloned(), index, None, sample)
            }
            (Held::Objects { columns, rows }, _) => {
                let mut table = Table {
                    file: Arc::clone(file),
                    sheet: None,
                    columns: columns.clone(),
                    header_row: 0,
                    skipped: 0,
                    separator: None,
                    sample: rows.iter().take(SAMPLE_ROWS).cloned().collect(),
                    decimals: Vec::new(),
                    unsure_decimals: Vec::new(),
                    normal: Vec::new(),
                    sheet_index: 0,
                };
                table.settle();
                Ok(table)
            }
            (Held::Nothing, FileFormat::Delimited) => {
                let separator = file.separator.unwrap_or_else(|| separator::guess(&file.head));
                let mut rows = Rows::delimited(file, separator)?;
                let mut sample = Vec::new();
                let mut row = Row::default();
                while sample.len() < SAMPLE_ROWS + header::DEPTH && rows.read(&mut row)? {
                    sample.push(row.clone());
                }
                Table::with_sample(file, None, 0, Some(separator), sample)
            }
            (Held::Nothing, format) => Err(ExchangeError::NotATable {
                file: file.name.clone(),
                looks_like: match format {
                    FileFormat::Xml => "xml",
                    _ => "json",
                },
            }),
        }
    }

    /// All tables of a file: every sheet that has rows, or the one table.
    pub fn all(file: &Arc<TableFile>) -> Result<Vec<Table>, ExchangeError> {
        let Held::Sheets(sheets) = &file.held else { return Ok(vec![Table::of(file, None)?]) };
        let mut tables = Vec::new();
        for (name, rows) in file.sheets.iter().zip(sheets) {
            if rows.len() > 1 {
                tables.push(Table::of(file, Some(name))?);
            }
        }
        if tables.is_empty() {
            return Err(ExchangeError::Empty { file: file.name.clone() });
        }
        Ok(tables)
    }

    fn with_sample(
        file: &Arc<TableFile>,
        sheet: Option<String>,
        sheet_index: usize,
        separator: Option<u8>,
        mut sample: Vec<Row>,
    ) -> Result<Table, ExchangeError> {
        let Some(header) = header::find(&sample) else {
            return Err(ExchangeError::Empty { file: file.name.clone() });
        };
        let heading = sample.drain(..=header).next_back().unwrap_or_default();
        sample.truncate(SAMPLE_ROWS);
        let width = sample.iter().map(Row::len).max().unwrap_or(0).max(heading.len());
        let mut table = Table {
            file: Arc::clone(file),
            sheet,
            columns: header::unique(&heading, width, &sample),
            header_row: heading.number,
            skipped: header as u64,
            separator,
            sample,
            decimals: Vec::new(),
            unsure_decimals: Vec::new(),
            normal: Vec::new(),
            sheet_index,
        };
        table.settle();
        Ok(table)
    }

    /// The same table without headings: every row is data, columns are called by their numbers.
    #[must_use]
    pub fn without_headings(&self) -> Table {
        let mut table = self.clone();
        let width = table.columns.len();
        table.columns = (1..=width).map(|number| format!("#{number}")).collect();
        table.header_row = 0;
        table.settle();
        table
    }

    /// Settles what follows from columns and sample.
    fn settle(&mut self) {
        self.normal = self.columns.iter().map(|c| normal(c)).collect();
        let votes: Vec<(usize, usize, usize)> = (0..self.columns.len())
            .map(|column| {
                let (mut point, mut comma, mut unsure) = (0, 0, 0);
                for row in self.sample.iter().filter(|r| !r.is_numeric(column)) {
                    match decimal_vote(row.cell(column)) {
                        DecimalVote::Sure(Decimal::Point) => point += 1,
                        DecimalVote::Sure(Decimal::Comma) => comma += 1,
                        DecimalVote::Unsure => unsure += 1,
                        DecimalVote::None => {}
                    }
                }
                (point, comma, unsure)
            })
            .collect();
        let (points, commas) = votes.iter().fold((0, 0), |(p, c), v| (p + v.0, c + v.1));
        let usual = if commas > points || (commas == points && self.separator == Some(b';')) {
            Decimal::Comma
        } else {
            Decimal::Point
        };
        self.decimals = votes
            .iter()
            .map(|(point, comma, _)| match point.cmp(comma) {
                std::cmp::Ordering::Greater => Decimal::Point,
                std::cmp::Ordering::Less => Decimal::Comma,
                std::cmp::Ordering::Equal => usual,
            })
            .collect();
        self.unsure_decimals = votes
            .iter()
            .enumerate()
            .filter(|(_, (point, comma, unsure))| {
                point == comma && (*unsure > 0 || *point > 0) && points == commas
            })
            .map(|(column, _)| column)
            .collect();
    }

    /// The column with one of these names; case, blanks and signs do not matter. Earlier names
    /// win.
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| {
            let name = normal(name);
            self.normal.iter().position(|c| *c == name)
        })
    }

    /// Whether there is a column with this name.
    pub fn has(&self, name: &str) -> bool {
        self.column(&[name]).is_some()
    }

    /// The decimal sign of a column.
    pub fn decimal(&self, column: usize) -> Decimal {
        self.decimals.get(column).copied().unwrap_or_default()
    }

    /// A place in this table.
    pub fn place(&self, row: u64) -> Place {
        Place { file: Some(self.file.name.clone()), sheet: self.sheet.clone(), row: Some(row), field: None }
    }

    /// The place of the table as a whole.
    pub fn whole(&self) -> Place {
        Place { file: Some(self.file.name.clone()), sheet: self.sheet.clone(), row: None, field: None }
    }

    /// The rows below the headings.
    pub fn rows(&self) -> Result<Rows<'_>, ExchangeError> {
        let mut rows = match &self.file.held {
            Held::Sheets(sheets) => {
                Rows::held(&self.file, sheets.get(self.sheet_index).map(Vec::as_slice).unwrap_or_default())
            }
            Held::Objects { rows, .. } => return Ok(Rows::held(&self.file, rows)),
            Held::Nothing => Rows::delimited(&self.file, self.separator.unwrap_or(b','))?,
        };
        if self.header_row == 0 {
            return Ok(rows);
        }
        let mut row = Row::default();
        while rows.read(&mut row)? {
            if row.number >= self.header_row {
                break;
            }
        }
        rows.repairs = Repairs::default();
        Ok(rows)
    }
}

/// Whether the first line that is not inside quotes ends with a carriage return.
fn ends_with_carriage(head: &str) -> bool {
    let (mut quoted, mut last) = (false, b' ');
    for byte in head.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => return last == b'\r',
            _ => {}
        }
        last = byte;
    }
    false
}

/// Letters and digits only, lower case.
pub(crate) fn normal(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Text that had been read wrongly before it came here, put right.
#[derive(Clone, Debug, Default)]
pub struct Repairs {
    /// How many cells.
    pub cells: u64,
    /// The first few, before and after, with the row.
    pub examples: Vec<(u64, String, String)>,
}

/// Rows, one by one. Rows without any content are passed over.
pub struct Rows<'t> {
    file: &'t TableFile,
    /// Cells repaired so far.
    pub repairs: Repairs,
    source: RowSource<'t>,
}

enum RowSource<'t> {
    Delimited {
        reader: Box<csv::Reader<Box<dyn Read>>>,
        /// Whether lines end with carriage return and line feed.
        carriage: bool,
    },
    Held(std::slice::Iter<'t, Row>),
}

impl<'t> Rows<'t> {
    fn delimited(file: &'t TableFile, separator: u8) -> Result<Self, ExchangeError> {
        let reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(1 << 18)
            .from_reader(file.text()?);
        Ok(Rows {
            file,
            repairs: Repairs::default(),
            source: RowSource::Delimited {
                reader: Box::new(reader),
                carriage: ends_with_carriage(&file.head),
            },
        })
    }

    fn held(file: &'t TableFile, rows: &'t [Row]) -> Self {
        Rows { file, repairs: Repairs::default(), source: RowSource::Held(rows.iter()) }
    }

    /// Reads the next row; `false` when there is none.
    pub fn read(&mut self, row: &mut Row) -> Result<bool, ExchangeError> {
        loop {
            match &mut self.source {
                RowSource::Delimited { reader, carriage } => {
                    let before = reader.position().line();
                    let at_start = reader.position().byte() == 0;
                    let more = reader.read_record(&mut row.cells).map_err(|e| self.file.damaged(e))?;
                    if !more {
                        return Ok(false);
                    }
                    // The reader counts line feeds: those of blank lines before the row, those
                    // inside its cells, and the one at its end unless a carriage return stands
                    // before it, which ends the row for the reader. The last row may have none.
                    let inside = row.cells.as_slice().bytes().filter(|b| *b == b'\n').count() as u64;
                    let by_end = reader.position().line().saturating_sub(inside + u64::from(!*carriage));
                    let by_start = before + u64::from(*carriage && !at_start);
                    row.number = by_end.max(by_start);
                }
                RowSource::Held(rows) => {
                    let Some(next) = rows.next() else { return Ok(false) };
                    row.clone_from(next);
                }
            }
            if !row.is_empty() {
                self.repair(row);
                return Ok(true);
            }
        }
    }

    fn repair(&mut self, row: &mut Row) {
        if row.cells.as_slice().is_ascii() {
            return;
        }
        let mut repaired: Option<Vec<(usize, String)>> = None;
        for (column, cell) in row.cells.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
            if let Some(repair) = crate::mojibake::repair(cell) {
                repaired.get_or_insert_default().push((column, repair));
            }
        }
        let Some(repaired) = repaired else { return };
        let mut cells = StringRecord::with_capacity(row.cells.as_slice().len(), row.cells.len());
        let mut changes = repaired.into_iter().peekable();
        for (column, cell) in row.cells.iter().enumerate() {
            match changes.next_if(|(changed, _)| *changed == column) {
                Some((_, text)) => {
                    self.repairs.cells += 1;
                    if self.repairs.examples.len() < 5 {
                        self.repairs.examples.push((row.number, cell.to_owned(), text.clone()));
                    }
                    cells.push_field(&text);
                }
                None => cells.push_field(cell),
            }
        }
        row.cells = cells;
    }
}

#[cfg(test)]
mod tests;

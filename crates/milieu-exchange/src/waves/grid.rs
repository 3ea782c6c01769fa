//! Cells in rows and columns, parted by tabs, semicolons, commas, bars or blanks, or of a spreadsheet,
//! and which of them are headings, names of rows and values.
//!
//! A matrix of numbers has no headings by which a table would be known, and its first row may begin
//! with `NA`; so nothing is taken for a heading here unless all of it reads as one.

use std::collections::HashSet;
use std::path::Path;

use csv::StringRecord;
use milieu_vocabulary::{Place, message};

use super::Reading;
use super::node_set::NodeSet;
use crate::ExchangeError;
use crate::table::{FileFormat, Row, Table};
use crate::values::{Decimal, number};

/// Rows of cells.
pub(super) struct Grid {
    file: String,
    rows: Vec<(u64, StringRecord)>,
    decimal: Decimal,
}

/// A grid whose headings and names of rows are known.
pub(super) struct Body {
    /// File.
    pub file: String,
    /// Values, with the number of their row.
    rows: Vec<(u64, StringRecord)>,
    /// Column of the first value.
    first: usize,
    /// Names of columns.
    pub headings: Option<Vec<String>>,
    /// Names of rows.
    pub names: Option<Vec<String>>,
    decimal: Decimal,
}

/// What a grid is expected to be.
pub(super) struct Expected<'e> {
    /// Who stands in the rows, if known.
    pub rows: Option<&'e NodeSet>,
    /// Number of columns, if known.
    pub columns: Option<usize>,
    /// Whether a row of cells is one of headings though each could be a value.
    pub headings: &'e dyn Fn(&[&str]) -> bool,
    /// Whether a cell can be a value.
    pub value: &'e dyn Fn(&str) -> bool,
}

impl Grid {
    /// The cells of a file.
    pub fn read(path: &Path, separator: Option<char>, reading: &mut Reading) -> Option<Grid> {
        let file = reading.open(path)?;
        let read = || -> Result<Grid, ExchangeError> {
            match file.format {
                FileFormat::Delimited => Ok(Grid::of_text(&file.name, &file.whole_text()?, separator)),
                _ => {
                    let table = Table::of(&file, None)?.without_headings();
                    let (mut all, mut row, mut rows) = (table.rows()?, Row::default(), Vec::new());
                    while all.read(&mut row)? {
                        let last = rows.last().map_or(row.number, |(last, _): &(u64, StringRecord)| last + 1);
                        rows.extend((last..row.number).map(|blank| (blank, StringRecord::new())));
                        rows.push((row.number, row.cells().map(str::trim).collect()));
                    }
                    Ok(Grid { file: file.name.clone(), rows, decimal: Decimal::Point })
                }
            }
        };
        match read() {
            Ok(grid) => Some(grid),
            Err(error) => {
                reading.stop(&file.name, &error);
                None
            }
        }
    }

    /// The cells of a text.
    pub fn of_text(file: &str, text: &str, separator: Option<char>) -> Grid {
        let unix;
        let text = if text.contains('\r') && !text.contains('\n') {
            unix = text.replace('\r', "\n");
            unix.as_str()
        } else {
            text
        };
        let is_comment = |line: &str| line.trim_start().starts_with(['#', '%']);
        let separator = separator.unwrap_or_else(|| {
            let lines = text.lines().filter(|line| !line.trim().is_empty() && !is_comment(line));
            separator_of(lines.take(200))
        });
        let mut rows: Vec<(u64, StringRecord)> = (1u64..)
            .zip(text.lines())
            .filter(|(_, line)| !is_comment(line))
            .map(|(number, line)| (number, cells_of(line, separator)))
            .collect();
        while rows.last().is_some_and(|(_, row)| is_blank(row)) {
            rows.pop();
        }
        let commas =
            separator != ',' && rows.iter().any(|(_, row)| row.iter().any(|cell| cell.contains(',')));
        Grid { file: file.to_owned(), rows, decimal: if commas { Decimal::Comma } else { Decimal::Point } }
    }

    /// The file and its rows, without blank ones.
    pub fn into_rows(self) -> (String, Vec<(u64, StringRecord)>) {
        let filled = self.rows.into_iter().filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
        (self.file, filled.collect())
    }

    /// Finds headings, names of rows and values.
    pub fn body(self, expected: &Expected<'_>) -> Body {
        let Grid { file, mut rows, decimal } = self;
        let width = usual_width(&rows);
        // A blank line is a missing value only in a single column that is too short without it.
        let filled = rows.iter().filter(|(_, row)| !is_blank(row)).count();
        let needed = expected.rows.map(NodeSet::len);
        let fits = |count: usize| needed.is_some_and(|n| count == n || count == n + 1);
        if width > 1 || (fits(filled) && !fits(rows.len())) {
            rows.retain(|(_, row)| !is_blank(row));
        }
        let one_more = needed.is_none_or(|n| rows.len() == n + 1);
        let heading = rows.first().is_some_and(|(_, first)| {
            let cells: Vec<&str> = first.iter().collect();
            let behind = if cells.len() > 1 && cells.len() == width { &cells[1..] } else { &cells[..] };
            let text = |cells: &[&str]| !cells.is_empty() && cells.iter().all(|c| !(expected.value)(c));
            text(behind) || (one_more && ((expected.headings)(behind) || (expected.headings)(&cells)))
        });
        let headings = heading.then(|| rows.remove(0).1);
        let width = if headings.is_some() { usual_width(&rows) } else { width };
        // One cell too many that is always blank is a separator at the end of lines.
        let trailing = |width: usize| {
            expected.columns.is_some_and(|columns| width == columns + 1)
                && rows.iter().all(|(_, row)| row.len() == width && row.get(width - 1) == Some(""))
        };
        if trailing(width) {
            for (_, row) in &mut rows {
                row.truncate(width - 1);
            }
        }
        let width = usual_width(&rows);
        let corner = headings.as_ref().and_then(|head| match head.len() {
            len if len == width => head.get(0),
            len if len + 1 == width => Some(""),
            _ => None,
        });
        let named = width > 1
            && expected.columns.is_none_or(|columns| width == columns + 1)
            && names_in_front(&rows, expected, corner);
        let first = usize::from(named);
        let names =
            named.then(|| rows.iter().map(|(_, row)| row.get(0).unwrap_or_default().to_owned()).collect());
        let headings = headings.map(|head| {
            let skip = if named && head.len() == width { 1 } else { 0 };
            head.iter().skip(skip).map(str::to_owned).collect()
        });
        Body { file, rows, first, headings, names, decimal }
    }
}

/// Headings of a column that says whose a row is.
const IDS: &[&str] = &["actor", "id", "name", "node", "key", "code"];

/// Whether the first column holds names: texts that are no values, or each row's own name where
/// there is one column more than there are values or its heading says so.
fn names_in_front(rows: &[(u64, StringRecord)], expected: &Expected<'_>, corner: Option<&str>) -> bool {
    let mut front = rows.iter().map(|(_, row)| row.get(0).unwrap_or_default()).peekable();
    if front.peek().is_none() {
        return false;
    }
    if front.clone().all(|cell| !cell.is_empty() && !(expected.value)(cell)) {
        return true;
    }
    let said =
        corner.is_some_and(|cell| cell.is_empty() || IDS.iter().any(|id| cell.eq_ignore_ascii_case(id)));
    if !said && expected.columns.is_none() {
        return false;
    }
    let mut seen = HashSet::new();
    let own = |cell: &str| match expected.rows {
        Some(known) => known.position(cell).is_some_and(|at| seen.insert(at)),
        None => said,
    };
    front.all(own)
}

impl Body {
    /// Number of rows with values.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Number of values that most rows have.
    pub fn width(&self) -> usize {
        usual_width(&self.rows).saturating_sub(self.first)
    }

    /// Number of values in a row.
    pub fn width_of(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |(_, cells)| cells.len().saturating_sub(self.first))
    }

    /// A value.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|(_, cells)| cells.get(self.first + column)).unwrap_or_default()
    }

    /// A value as a number.
    pub fn number(&self, row: usize, column: usize) -> Option<f64> {
        let cell = self.cell(row, column);
        number(cell, if cell.contains(',') { self.decimal } else { Decimal::Point }).ok()
    }

    /// Where a row stands.
    pub fn row_place(&self, row: usize) -> Place {
        let place = Place::file(&self.file);
        match self.rows.get(row) {
            Some((number, _)) => place.row(*number),
            None => place,
        }
    }

    /// Where a value stands.
    pub fn place(&self, row: usize, column: usize) -> Place {
        let heading = self.headings.as_ref().and_then(|all| all.get(column)).filter(|name| !name.is_empty());
        let number = || (self.first + column + 1).to_string();
        self.row_place(row).field(heading.cloned().unwrap_or_else(number))
    }

    /// For each row of values whose it is: by its name, else by its order. Nothing, with findings,
    /// where rows are too few or too many, too short or too long, or of nobody.
    pub fn owners(&self, nodes: &NodeSet, columns: usize, reading: &mut Reading) -> Option<Vec<u32>> {
        let before = reading.errors();
        if self.len() != nodes.len() {
            let message = message!("waves-rows", found = self.len(), wanted = nodes.len());
            reading.error(Place::file(&self.file), message);
        }
        let alike = (1..self.len()).all(|row| self.width_of(row) == self.width_of(0));
        if alike && self.len() > 1 && self.width() != columns {
            let message = message!("waves-columns", found = self.width(), wanted = columns);
            reading.error(Place::file(&self.file), message);
        }
        for row in 0..self.len() {
            let found = self.width_of(row);
            if found != columns && !(alike && self.len() > 1) {
                reading.error(
                    self.row_place(row),
                    message!("waves-row-length", found = found, wanted = columns),
                );
            }
        }
        let owners = match &self.names {
            None => (0..self.len() as u32).collect(),
            Some(names) => named(names, nodes, |at| self.row_place(at), reading),
        };
        (reading.errors() == before).then_some(owners)
    }

    /// For each column of values whose it is: by its heading, else by its order.
    pub fn column_owners(&self, nodes: &NodeSet, reading: &mut Reading) -> Option<Vec<u32>> {
        let before = reading.errors();
        let owners = match &self.headings {
            None => (0..nodes.len() as u32).collect(),
            Some(names) => named(names, nodes, |_| Place::file(&self.file).row(1), reading),
        };
        (reading.errors() == before).then_some(owners)
    }
}

/// Positions of names, each once.
fn named(
    names: &[String],
    nodes: &NodeSet,
    place: impl Fn(usize) -> Place,
    reading: &mut Reading,
) -> Vec<u32> {
    let mut seen = HashSet::new();
    let mut owners = Vec::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        match nodes.position(name) {
            None => reading.error(place(at), message!("waves-unknown-name", name = name)),
            Some(owner) if !seen.insert(owner) => {
                reading.error(place(at), message!("waves-name-twice", name = name));
            }
            Some(owner) => owners.push(owner),
        }
    }
    owners
}

/// Whether a line is blank; separators alone make a row of cells that are.
fn is_blank(row: &StringRecord) -> bool {
    row.len() <= 1 && row.iter().all(str::is_empty)
}

/// The width most rows have; of two as frequent the larger.
fn usual_width(rows: &[(u64, StringRecord)]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(|(_, row)| row.len()).collect();
    widths.sort_unstable();
    let mut best = (0, 0);
    for run in widths.chunk_by(|a, b| a == b) {
        if run.len() >= best.0 {
            best = (run.len(), run.first().copied().unwrap_or_default());
        }
    }
    best.1
}

/// The sign that stands in every line; else one that stands in some.
fn separator_of<'t>(lines: impl Iterator<Item = &'t str>) -> char {
    let lines: Vec<&str> = lines.map(str::trim).collect();
    const SIGNS: [char; 5] = ['\t', ';', ',', '|', ' '];
    let in_all = |sign: &&char| !lines.is_empty() && lines.iter().all(|line| line.contains(**sign));
    let in_any = |sign: &&char| lines.iter().any(|line| line.contains(**sign));
    SIGNS.iter().find(in_all).or_else(|| SIGNS.iter().find(in_any)).copied().unwrap_or(',')
}

/// The cells of a line, without quotes and blanks around them.
fn cells_of(line: &str, separator: char) -> StringRecord {
    if separator == ' ' {
        return blank_separated(line);
    }
    if line.contains('"') && separator.is_ascii() {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator as u8)
            .has_headers(false)
            .flexible(true)
            .from_reader(line.as_bytes());
        let mut record = StringRecord::new();
        if matches!(reader.read_record(&mut record), Ok(true)) {
            record.trim();
            return record;
        }
    }
    line.split(separator).map(str::trim).collect()
}

fn blank_separated(line: &str) -> StringRecord {
    let mut cells = StringRecord::new();
    let mut rest = line.trim();
    while let Some(first) = rest.chars().next() {
        let quoted = first == '"';
        let from = usize::from(quoted);
        let end = match quoted {
            true => rest[1..].find('"').map_or(rest.len(), |at| at + 1),
            false => rest.find(char::is_whitespace).unwrap_or(rest.len()),
        };
        cells.push_field(&rest[from..end]);
        rest = rest.get(end + from..).unwrap_or_default().trim_start();
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str, rows: Option<&NodeSet>, columns: Option<usize>) -> Body {
        let value = |cell: &str| crate::values::is_missing(cell) || cell.parse::<f64>().is_ok();
        Grid::of_text("t", text, None).body(&Expected { rows, columns, headings: &|_| false, value: &value })
    }

    #[test]
    fn separators_blanks_and_quotes() {
        for text in [
            "0,1\n1,0\n",
            "0;1\n1;0",
            "0\t1\r\n1\t0\r\n",
            " 0  1 \n 1  0 \n\n",
            "# made\n0|1\n1|0",
            "0,1,\n1,0,\n",
        ] {
            let body = body(text, Some(&NodeSet::numbered(2)), Some(2));
            assert_eq!((body.len(), body.width()), (2, 2), "{text:?}");
            assert_eq!((body.cell(0, 1), body.cell(1, 1)), ("1", "0"), "{text:?}");
        }
    }

    #[test]
    fn headings_and_names_are_known_and_values_are_not_taken_for_them() {
        let two = NodeSet::named(vec!["ada".to_owned(), "bo".to_owned()]).unwrap();
        let written_by_r = body("\"ada\" \"bo\"\n\"ada\" 0 1\n\"bo\" 1 0\n", Some(&two), Some(2));
        assert_eq!(written_by_r.headings.as_deref(), Some(&["ada".to_owned(), "bo".to_owned()][..]));
        assert_eq!(written_by_r.names.as_deref(), Some(&["ada".to_owned(), "bo".to_owned()][..]));
        assert_eq!(written_by_r.cell(1, 0), "1");
        let with_corner = body(",ada,bo\nada,0,1\nbo,1,0\n", Some(&two), Some(2));
        assert_eq!((with_corner.len(), with_corner.cell(0, 1)), (2, "1"));
        let missing_first = body("NA,1\n1,NA\n", Some(&two), Some(2));
        assert!(missing_first.headings.is_none() && missing_first.len() == 2);
    }

    #[test]
    fn a_blank_line_is_a_missing_value_in_a_single_column_only() {
        let three = NodeSet::numbered(3);
        assert_eq!(body("1\n\n3\n", Some(&three), Some(1)).len(), 3);
        assert_eq!(body("1,2\n\n3,4\n5,6\n", Some(&three), Some(2)).len(), 3);
        assert_eq!(body("v\n1\n\n3\n", Some(&three), Some(1)).len(), 3);
    }
}

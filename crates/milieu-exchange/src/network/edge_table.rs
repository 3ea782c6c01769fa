//! Edge lists: one tie per row, its ends, weight, layer, direction and dates in columns that are
//! known by their headings, else by their position: source, target, weight.

use std::collections::HashSet;
use std::sync::Arc;

use milieu_vocabulary::message;

use super::{NetworkLayer, Reading, rows};
use crate::ExchangeError;
use crate::table::{FileFormat, OpenOptions, Row, Table, TableFile};
use crate::values::yes_no;

pub(crate) const SOURCE: &[&str] = &[
    "source",
    "from",
    "ego",
    "sender",
    "supplier",
    "node1",
    "source id",
    "from id",
    "actor 1",
    "von",
    "quelle",
    "origen",
    "origine",
    "da",
    "de",
    "od",
    "źródło",
];
pub(crate) const TARGET: &[&str] = &[
    "target",
    "to",
    "alter",
    "receiver",
    "buyer",
    "node2",
    "target id",
    "to id",
    "actor 2",
    "nach",
    "ziel",
    "destino",
    "cible",
    "destinazione",
    "vers",
    "do",
    "cel",
];
const WEIGHT: &[&str] = &["weight", "value", "strength", "gewicht", "poids", "peso", "waga"];
const LAYER: &[&str] = &["layer", "relation", "edge layer"];
pub(super) const START: &[&str] = &["start", "start date", "from date", "since", "startdate", "ecstartdate"];
pub(super) const END: &[&str] = &["end", "end date", "until", "until date", "enddate", "endofparticipation"];

/// The table of a file; cells parted by blanks are known by that nothing else parts them.
pub(super) fn table_of(file: Arc<TableFile>) -> Result<Table, ExchangeError> {
    let table = Table::of(&file, None)?;
    let cells = |row: &Row| row.cells().filter(|cell| !cell.trim().is_empty()).count();
    let narrow = table.sample.iter().all(|row| cells(row) <= 1);
    let parted = table.sample.iter().take(50).any(|row| row.cell(0).trim().contains([' ', '\t']));
    if file.format != FileFormat::Delimited || !narrow || !parted {
        return Ok(table);
    }
    let separator = if table.sample.iter().any(|row| row.cell(0).contains('\t')) { '\t' } else { ' ' };
    let options = OpenOptions {
        separator: Some(separator),
        encoding: Some(file.encoding.encoding.name().to_owned()),
        ..OpenOptions::default()
    };
    Table::of(&Arc::new(TableFile::open(&file.path, &options)?), None)
}

struct Columns {
    source: usize,
    target: usize,
    weight: Option<usize>,
    layer: Option<usize>,
    directed: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
}

impl Columns {
    fn by_heading(table: &Table) -> Option<Columns> {
        Some(Columns {
            source: table.column(SOURCE)?,
            target: table.column(TARGET)?,
            weight: table.column(WEIGHT),
            layer: table.column(LAYER),
            directed: table.column(&["directed"]),
            start: table.column(START),
            end: table.column(END),
        })
    }

    fn by_position(table: &Table) -> Columns {
        let weight = (table.columns.len() > 2).then_some(2);
        Columns { source: 0, target: 1, weight, layer: None, directed: None, start: None, end: None }
    }
}

/// A line that other programs write above or between ties.
fn is_comment(row: &Row) -> bool {
    row.cells().next().is_some_and(|cell| cell.trim_start().starts_with(['#', '%']))
}

/// Reads an edge list into the layer named, else into those its column names.
pub(super) fn read(
    table: &Table,
    layer: Option<(&str, bool)>,
    reading: &mut Reading<'_>,
) -> Result<(), ExchangeError> {
    let headed = Columns::by_heading(table);
    let by_position = headed.is_none();
    let bare = by_position.then(|| table.without_headings());
    let table = bare.as_ref().unwrap_or(table);
    if table.columns.len() < 2 {
        return Err(ExchangeError::Unrecognised {
            file: table.file.name.clone(),
            columns: table.columns.join(", "),
        });
    }
    let columns = headed.unwrap_or_else(|| Columns::by_position(table));
    let first_layer = reading.network.layers.len();
    if let Some((name, directed)) = layer {
        reading.network.layers.push(NetworkLayer { name: name.to_owned(), directed, ties: Vec::new() });
    }
    let mut seen: HashSet<(u32, u32, u32)> = HashSet::new();
    let (mut repeated, mut first_repeat, mut comments) = (0usize, None, 0usize);
    let mut before_ties = true;
    let mut all = table.rows()?;
    let mut row = Row::default();
    while all.read(&mut row)? {
        if by_position && is_comment(&row) {
            comments += 1;
            continue;
        }
        let read = read_row(table, &row, &columns, layer, first_layer, reading);
        match read {
            Ok(Some((at, source, target, weight))) => {
                let layer = &mut reading.network.layers[at];
                let pair =
                    if layer.directed || source < target { (source, target) } else { (target, source) };
                if !seen.insert((at as u32, pair.0, pair.1)) {
                    repeated += 1;
                    first_repeat.get_or_insert(row.number);
                }
                layer.ties.push((source, target, weight));
            }
            Ok(None) => {}
            // Headings that no name is known of: the weight of the first row is no number.
            Err((column, _)) if by_position && before_ties && column == columns.weight => {
                reading.findings.note(table.place(row.number), message!("network-heading-unknown"));
            }
            Err((column, message)) => reading.fault(rows::place(table, &row, column), message),
        }
        before_ties = false;
    }
    // A list without a tie is a network all the same.
    if reading.network.layers.len() == first_layer {
        let directed = reading.options.directed.unwrap_or(false);
        reading.network.layers.push(NetworkLayer { name: String::new(), directed, ties: Vec::new() });
    }
    if by_position {
        reading.findings.note(table.whole(), message!("network-by-position", comments = comments));
    }
    if let Some(row) = first_repeat {
        let message = message!("network-ties-repeated", count = repeated);
        reading.findings.note(table.place(row), message);
    }
    Ok(())
}

type ReadTie = Option<(usize, u32, u32, f64)>;

fn read_row(
    table: &Table,
    row: &Row,
    columns: &Columns,
    layer: Option<(&str, bool)>,
    first_layer: usize,
    reading: &mut Reading<'_>,
) -> Result<ReadTie, rows::Fault> {
    let source = rows::end(row, columns.source)?;
    let target = rows::end(row, columns.target)?;
    let weight = rows::weight(table, row, columns.weight)?;
    let span = rows::span(row, columns.start, columns.end)?;
    if source == target {
        return Err((Some(columns.target), message!("network-self-loop", id = source)));
    }
    if !span.touches(reading.options.period) {
        return Ok(None);
    }
    let mut position = |id: &str, column: usize| {
        reading.roster.position(id).ok_or_else(|| (Some(column), message!("network-end-unknown", id = id)))
    };
    let source = position(source, columns.source)?;
    let target = position(target, columns.target)?;
    let name = match layer {
        Some((name, _)) => name,
        None => columns.layer.map_or("", |at| row.cell(at).trim()),
    };
    let layers = &mut reading.network.layers;
    let at = match layers[first_layer..].iter().position(|layer| layer.name == name) {
        Some(at) => first_layer + at,
        None => {
            // A layer is directed as the first of its ties says.
            let said = columns.directed.and_then(|at| yes_no(row.cell(at)));
            let directed = reading.options.directed.or(said).unwrap_or(false);
            layers.push(NetworkLayer { name: name.to_owned(), directed, ties: Vec::new() });
            layers.len() - 1
        }
    };
    Ok(Some((at, source, target, weight)))
}

//! A network at one wave as a matrix: senders in rows, receivers in columns.

use std::collections::HashSet;
use std::path::Path;

use milieu_ties::{Tie, TieWave};
use milieu_vocabulary::message;

use super::grid::{Body, Expected, Grid};
use super::{NodeSet, Reading, TieCodes};

/// Both sides of a matrix whose size is not known, as the file has them.
pub(super) struct Sides {
    /// Number of rows.
    pub rows: usize,
    /// Names of rows.
    pub names: Option<Vec<String>>,
    /// Number of columns.
    pub columns: usize,
    /// Names of columns.
    pub headings: Option<Vec<String>>,
}

/// The sides of a matrix.
pub(super) fn sides(
    path: &Path,
    separator: Option<char>,
    codes: &TieCodes,
    reading: &mut Reading,
) -> Option<Sides> {
    let grid = Grid::read(path, separator, reading)?;
    let value = |cell: &str| is_value(codes, cell);
    let counted = |cells: &[&str]| {
        cells.len() > 1 && (1..).zip(cells).all(|(number, cell): (usize, _)| *cell == number.to_string())
    };
    let body = grid.body(&Expected { rows: None, columns: None, headings: &counted, value: &value });
    Some(Sides { rows: body.len(), columns: body.width(), names: body.names, headings: body.headings })
}

fn is_value(codes: &TieCodes, cell: &str) -> bool {
    codes.is_missing(cell) || cell.replace(',', ".").parse::<f64>().is_ok()
}

/// Reads a matrix. `receivers` is `None` where they are the actors: then the diagonal is not read.
pub(super) fn read(
    path: &Path,
    separator: Option<char>,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    codes: &TieCodes,
    reading: &mut Reading,
) -> Option<TieWave> {
    let grid = Grid::read(path, separator, reading)?;
    let body = matrix_body(grid, actors, receivers, &|cell| is_value(codes, cell));
    wave(&body, actors, receivers, codes, reading)
}

/// A grid as a matrix of actors and receivers.
pub(super) fn matrix_body(
    grid: Grid,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    value: &dyn Fn(&str) -> bool,
) -> Body {
    let columns = receivers.unwrap_or(actors);
    let all_names = |cells: &[&str]| {
        let mut seen = HashSet::new();
        cells.len() == columns.len()
            && cells.len() > 1
            && cells.iter().all(|cell| columns.position(cell).is_some_and(|at| seen.insert(at)))
    };
    grid.body(&Expected { rows: Some(actors), columns: Some(columns.len()), headings: &all_names, value })
}

/// Whose the rows and columns are. Rows of a square matrix without names follow its headings.
pub(super) fn matrix_owners(
    body: &Body,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    reading: &mut Reading,
) -> Option<(Vec<u32>, Vec<u32>)> {
    let rows = body.owners(actors, receivers.unwrap_or(actors).len(), reading);
    let columns = body.column_owners(receivers.unwrap_or(actors), reading);
    let (rows, columns) = (rows?, columns?);
    let by_headings = body.names.is_none() && receivers.is_none();
    Some((if by_headings { columns.clone() } else { rows }, columns))
}

fn wave(
    body: &Body,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    codes: &TieCodes,
    reading: &mut Reading,
) -> Option<TieWave> {
    let before = reading.errors();
    let (senders, targets) = matrix_owners(body, actors, receivers, reading)?;
    let mut entries = Vec::new();
    let mut to_self: Vec<usize> = Vec::new();
    for (row, &sender) in senders.iter().enumerate() {
        for (column, &target) in targets.iter().enumerate() {
            let cell = body.cell(row, column);
            let tie = codes.tie(cell);
            if receivers.is_none() && sender == target {
                if matches!(tie, Some(Tie::Present | Tie::StructuralPresent)) {
                    to_self.push(row);
                }
                continue;
            }
            match tie {
                Some(Tie::Absent) => {}
                Some(tie) => entries.push((sender, target, tie)),
                None => reading.error(body.place(row, column), message!("waves-tie-code", value = cell)),
            }
        }
    }
    if let Some(&first) = to_self.first() {
        let message = message!("waves-self-ties", count = to_self.len());
        reading.warn(body.row_place(first), message);
    }
    (reading.errors() == before).then(|| TieWave::new(entries))
}

//! Numbers of actors: a matrix with a row for each actor and a column for each wave, or columns of the
//! file of the actors.

use std::path::Path;

use milieu_vocabulary::{Place, message};

use super::grid::{Expected, Grid};
use super::tie_codes::is_missing_code;
use super::{NodeSet, Reading};
use crate::values::{Decimal, number};

/// Columns of numbers, with the places of their values.
pub(super) struct Columns {
    /// File.
    pub file: String,
    /// Heading or number of each column.
    pub headings: Vec<String>,
    /// Row of each actor.
    pub rows: Vec<u64>,
    /// Values by column and actor.
    pub values: Vec<Vec<Option<f64>>>,
}

impl Columns {
    /// Where a value stands.
    pub fn place(&self, column: usize, actor: usize) -> Place {
        let place = Place::file(&self.file);
        let place = match self.rows.get(actor) {
            Some(row) => place.row(*row),
            None => place,
        };
        match self.headings.get(column) {
            Some(heading) => place.field(heading.as_str()),
            None => place,
        }
    }
}

impl Columns {
    /// The same values in the order of other nodes, each of which must be there once.
    pub fn arranged(self, own: &NodeSet, nodes: &NodeSet, reading: &mut Reading) -> Option<Columns> {
        let before = reading.errors();
        let mut source = vec![None; nodes.len()];
        for (row, name) in own.names().iter().enumerate() {
            let slot = nodes.position(name).and_then(|at| source.get_mut(at as usize));
            let place = || Place::file(&self.file).row(self.rows.get(row).copied().unwrap_or_default());
            match slot {
                None => reading.error(place(), message!("waves-unknown-name", name = name)),
                Some(Some(_)) => reading.error(place(), message!("waves-name-twice", name = name)),
                Some(slot) => *slot = Some(row),
            }
        }
        if own.len() != nodes.len() {
            let message = message!("waves-rows", found = own.len(), wanted = nodes.len());
            reading.error(Place::file(&self.file), message);
        }
        if reading.errors() > before {
            return None;
        }
        let source: Vec<usize> = source.into_iter().flatten().collect();
        let arrange =
            |all: &Vec<Option<f64>>| source.iter().map(|&row| all.get(row).copied().flatten()).collect();
        let values = self.values.iter().map(arrange).collect();
        let rows = source.iter().map(|&row| self.rows.get(row).copied().unwrap_or_default()).collect();
        Some(Columns { values, rows, ..self })
    }
}

/// Which numbers of columns a matrix may have.
pub(super) enum Width<'w> {
    /// One of these.
    OneOf(&'w [usize]),
    /// Any.
    Any,
}

/// Reads a matrix of numbers with a row for each of the nodes.
pub(super) fn read(
    path: &Path,
    separator: Option<char>,
    nodes: &NodeSet,
    width: &Width<'_>,
    waves: &[String],
    missing: &[String],
    reading: &mut Reading,
) -> Option<Columns> {
    let grid = Grid::read(path, separator, reading)?;
    let value = |cell: &str| is_missing_code(cell, missing) || cell.replace(',', ".").parse::<f64>().is_ok();
    let wave_names = |cells: &[&str]| {
        !cells.is_empty()
            && cells.len() <= waves.len()
            && cells.iter().zip(waves).all(|(cell, wave)| cell == wave)
    };
    let columns = match width {
        Width::OneOf([one]) => Some(*one),
        _ => None,
    };
    let body = grid.body(&Expected { rows: Some(nodes), columns, headings: &wave_names, value: &value });
    let found = body.width();
    if let Width::OneOf(widths) = width
        && !widths.contains(&found)
    {
        let wanted: Vec<String> = widths.iter().map(usize::to_string).collect();
        let message = message!("waves-width", found = found, wanted = wanted.join(" / "));
        reading.error(Place::file(&body.file), message);
    }
    let before = reading.errors();
    let owners = body.owners(nodes, found, reading)?;
    let mut values = vec![vec![None; nodes.len()]; found];
    let mut rows = vec![0; nodes.len()];
    for (row, &owner) in owners.iter().enumerate() {
        if let Some(slot) = rows.get_mut(owner as usize) {
            *slot = body.row_place(row).row.unwrap_or_default();
        }
        for (column, all) in values.iter_mut().enumerate() {
            let cell = body.cell(row, column);
            if is_missing_code(cell, missing) {
                continue;
            }
            match (body.number(row, column), all.get_mut(owner as usize)) {
                (Some(value), Some(slot)) => *slot = Some(value),
                _ => reading.error(body.place(row, column), message!("waves-number", value = cell)),
            }
        }
    }
    let numbered = (1..=found).map(|column| column.to_string()).collect();
    let headings = body.headings.clone().unwrap_or(numbered);
    (reading.errors() == before).then_some(Columns { file: body.file.clone(), headings, rows, values })
}

/// The number in a cell; `None` where it is missing.
pub(super) fn value(cell: &str, decimal: Decimal, missing: &[String]) -> Result<Option<f64>, ()> {
    if is_missing_code(cell, missing) {
        return Ok(None);
    }
    number(cell, decimal).map(Some).map_err(|_| ())
}

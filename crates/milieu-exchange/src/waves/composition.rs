//! When actors are there: `actor,from,to`, a row for each spell, or a line for each actor with pairs of
//! times. Times count waves from one; parts of a wave are allowed.

use std::path::Path;

use milieu_vocabulary::message;

use super::grid::{Expected, Grid};
use super::{NodeSet, Reading};
use crate::values::{Decimal, number};

/// Spells by actor; empty when all are always there.
pub(super) type Presence = Vec<Vec<(f64, f64)>>;

/// Reads the spells. Actors that a list with names does not name are always there.
pub(super) fn read(path: &Path, actors: &NodeSet, waves: usize, reading: &mut Reading) -> Option<Presence> {
    let grid = Grid::read(path, None, reading)?;
    let value = |cell: &str| cell.is_empty() || number(cell, Decimal::Point).is_ok();
    let nothing = NodeSet::default();
    // Neither names in front nor headings that could be numbers are looked for.
    let body =
        grid.body(&Expected { rows: Some(&nothing), columns: None, headings: &|_| false, value: &value });
    let before = reading.errors();
    let by_name =
        body.names.is_some() || body.headings.is_some() || (0..body.len()).all(|row| body.width_of(row) == 3);
    let mut presence: Presence = vec![Vec::new(); actors.len()];
    let mut named = vec![false; actors.len()];
    if !by_name && body.len() != actors.len() {
        let message = message!("waves-rows", found = body.len(), wanted = actors.len());
        reading.error(body.row_place(body.len()), message);
        return None;
    }
    for row in 0..body.len() {
        let (name, times) = match (&body.names, by_name) {
            (Some(names), _) => (names.get(row).cloned(), 0..body.width_of(row)),
            (None, true) => (Some(body.cell(row, 0).to_owned()), 1..body.width_of(row)),
            (None, false) => (None, 0..body.width_of(row)),
        };
        let actor = match &name {
            None => Some(row),
            Some(name) => {
                let found = actors.position(name);
                if found.is_none() {
                    reading.error(body.row_place(row), message!("waves-unknown-name", name = name));
                }
                found.map(|at| at as usize)
            }
        };
        // Shorter lines of other actors may be filled up with blanks.
        let cells: Vec<(usize, &str)> = times
            .map(|column| (column, body.cell(row, column)))
            .filter(|(_, cell)| !cell.is_empty())
            .collect();
        if cells.is_empty() || cells.len() % 2 == 1 {
            reading.error(body.row_place(row), message!("waves-spell-pairs", count = cells.len()));
            continue;
        }
        for pair in cells.chunks_exact(2) {
            let time = |(column, cell): (usize, &str), reading: &mut Reading| {
                let time = number(cell, Decimal::Point).ok();
                if time.is_none() {
                    reading.error(body.place(row, column), message!("waves-number", value = cell));
                }
                time
            };
            let (Some(from), Some(to)) = (time(pair[0], reading), time(pair[1], reading)) else { continue };
            if from < 1.0 || to > waves as f64 {
                let message = message!("waves-spell-outside", from = from, to = to, waves = waves);
                reading.error(body.row_place(row), message);
            } else if from > to {
                reading.error(body.row_place(row), message!("waves-spell-reversed", from = from, to = to));
            } else if let Some(actor) = actor {
                named[actor] = true;
                if presence[actor].iter().any(|&(start, end)| from <= end && start <= to) {
                    reading
                        .error(body.row_place(row), message!("waves-spells-overlap", from = from, to = to));
                }
                presence[actor].push((from, to));
            }
        }
    }
    if reading.errors() > before {
        return None;
    }
    for (spells, named) in presence.iter_mut().zip(&named) {
        if !named {
            spells.push((1.0, waves as f64));
        }
        spells.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    let always = presence.iter().all(|spells| spells.as_slice() == [(1.0, waves as f64)]);
    Some(if always { Vec::new() } else { presence })
}

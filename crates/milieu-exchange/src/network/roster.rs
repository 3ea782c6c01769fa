//! The actors of a network: identifiers to positions, and a table of what is said of them.

use std::collections::HashMap;

use milieu_vocabulary::message;

use super::{LabelColumn, NetworkActor, Reading, rows};
use crate::ExchangeError;
use crate::table::{Row, Table};
use crate::values::known;

/// Actors by identifier.
#[derive(Debug, Default)]
pub(super) struct Roster {
    pub actors: Vec<NetworkActor>,
    pub labels: Vec<LabelColumn>,
    positions: HashMap<String, u32>,
    /// Whether the actors were listed: then nobody else is one.
    pub closed: bool,
}

impl Roster {
    /// Position of the actor; one who is not there is added, unless the actors were listed.
    pub fn position(&mut self, id: &str) -> Option<u32> {
        if let Some(at) = self.positions.get(id) {
            return Some(*at);
        }
        if self.closed {
            return None;
        }
        Some(self.add(id, None))
    }

    pub fn add(&mut self, id: &str, name: Option<String>) -> u32 {
        let at = self.actors.len() as u32;
        self.positions.insert(id.to_owned(), at);
        self.actors.push(NetworkActor { id: id.to_owned(), name });
        at
    }

    pub fn has(&self, id: &str) -> bool {
        self.positions.contains_key(id)
    }

    /// Says something of an actor.
    pub fn label(&mut self, column: &str, actor: u32, value: String) {
        let at = match self.labels.iter().position(|label| label.name == column) {
            Some(at) => at,
            None => {
                self.labels.push(LabelColumn { name: column.to_owned(), values: Vec::new() });
                self.labels.len() - 1
            }
        };
        let values = &mut self.labels[at].values;
        if values.len() <= actor as usize {
            values.resize(actor as usize + 1, None);
        }
        values[actor as usize] = Some(value);
    }
}

const IDS: &[&str] = &["id", "key", "code", "actor", "node", "pic", "orgid", "organisationid"];
const NAMES: &[&str] = &["name", "label", "title", "organisation", "organization"];

/// Reads a table with one row per actor. Its identifier stands in the column `id`, else in the
/// first one; `name` is its name; every other column is a label.
pub(super) fn read(table: &Table, reading: &mut Reading<'_>) -> Result<(), ExchangeError> {
    let id = table.column(IDS).unwrap_or(0);
    let name = table.column(NAMES).filter(|at| *at != id);
    let labels: Vec<(usize, String)> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(at, heading)| *at != id && Some(*at) != name && !heading.is_empty())
        .map(|(at, heading)| (at, heading.clone()))
        .collect();
    for (_, heading) in &labels {
        reading.roster.labels.push(LabelColumn { name: heading.clone(), values: Vec::new() });
    }
    let mut all = table.rows()?;
    let mut row = Row::default();
    while all.read(&mut row)? {
        let key = match rows::end(&row, id) {
            Ok(key) => key,
            Err((column, message)) => {
                reading.fault(rows::place(table, &row, column), message);
                continue;
            }
        };
        if reading.roster.has(key) {
            let twice = message!("network-actor-twice", id = key);
            reading.fault(rows::place(table, &row, Some(id)), twice);
            continue;
        }
        reading.roster.add(key, name.and_then(|at| known(row.cell(at))).map(str::to_owned));
        for (label, (column, _)) in reading.roster.labels.iter_mut().zip(&labels) {
            label.values.push(known(row.cell(*column)).map(str::to_owned));
        }
    }
    reading.roster.closed = true;
    Ok(())
}

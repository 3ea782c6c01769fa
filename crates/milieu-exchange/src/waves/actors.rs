//! The file of the actors: one row each, the name in the column `actor`, `id` or `name` or the first
//! one, and whatever is known of them in further columns.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use milieu_vocabulary::{Place, message};

use super::columns::{Columns, value};
use super::{NodeSet, Reading};
use crate::ExchangeError;
use crate::table::{Row, Table};
use crate::values::{Decimal, number};

const IDS: &[&str] = &["actor", "id", "key", "code", "node", "name", "label"];

/// A table with a row for each node.
pub(super) struct ActorFile {
    /// Names.
    pub nodes: NodeSet,
    table: Table,
    id: usize,
    rows: Vec<Row>,
}

impl ActorFile {
    /// Reads it.
    pub fn read(path: &Path, reading: &mut Reading) -> Option<ActorFile> {
        let file = reading.open(path)?;
        let name = file.name.clone();
        let open = || -> Result<(Table, Vec<Row>), ExchangeError> {
            let mut table = Table::of(&Arc::clone(&file), None)?;
            if !is_headed(&table) {
                table = table.without_headings();
            }
            let (mut rows, mut row) = (Vec::new(), Row::default());
            {
                let mut all = table.rows()?;
                while all.read(&mut row)? {
                    rows.push(row.clone());
                }
            }
            Ok((table, rows))
        };
        let (table, rows) = match open() {
            Ok(read) => read,
            Err(error) => {
                reading.stop(&name, &error);
                return None;
            }
        };
        let before = reading.errors();
        if table.skipped > 0 && table.header_row > 0 {
            reading.warn(table.place(table.header_row), message!("waves-rows-above", count = table.skipped));
        }
        let id = table.column(IDS).unwrap_or(0);
        let mut names = Vec::with_capacity(rows.len());
        let mut seen = HashSet::new();
        for row in &rows {
            let cell = row.cell(id).trim();
            let place = || table.place(row.number);
            if cell.is_empty() {
                reading.error(place(), message!("waves-actor-unnamed"));
            } else if !seen.insert(cell) {
                reading.error(place(), message!("waves-name-twice", name = cell));
            }
            names.push(cell.to_owned());
        }
        if reading.errors() > before {
            return None;
        }
        let nodes = NodeSet::named(names).ok()?;
        Some(ActorFile { nodes, table, id, rows })
    }

    /// Numbers in columns of these names.
    pub fn columns(
        &self,
        names: &[String],
        missing: &[String],
        asked_at: &Place,
        reading: &mut Reading,
    ) -> Option<Columns> {
        let before = reading.errors();
        let mut values = Vec::with_capacity(names.len());
        for name in names {
            let exact = self.table.columns.iter().position(|heading| heading == name);
            let Some(column) = exact.or_else(|| self.table.column(&[name.as_str()])) else {
                let there: Vec<&str> = self.headings().collect();
                let message = message!(
                    "waves-no-column",
                    column = name,
                    file = &self.table.file.name,
                    columns = there.join(", ")
                );
                reading.error(asked_at.clone(), message);
                continue;
            };
            let decimal = self.table.decimal(column);
            let mut all = Vec::with_capacity(self.rows.len());
            for row in &self.rows {
                let decimal = if row.is_numeric(column) { Decimal::Point } else { decimal };
                all.push(value(row.cell(column), decimal, missing).unwrap_or_else(|()| {
                    let place = self.table.place(row.number).field(name.as_str());
                    reading.error(place, message!("waves-number", value = row.cell(column).trim()));
                    None
                }));
            }
            values.push(all);
        }
        let rows = self.rows.iter().map(|row| row.number).collect();
        let file = self.table.file.name.clone();
        (reading.errors() == before).then_some(Columns { file, headings: names.to_vec(), rows, values })
    }

    fn headings(&self) -> impl Iterator<Item = &str> {
        let id = self.id;
        let others = self.table.columns.iter().enumerate().filter(move |(at, _)| *at != id);
        others.map(|(_, heading)| heading.as_str()).filter(|heading| !heading.is_empty())
    }
}

/// Whether the first row holds headings: one that is known, or none of them a number above numbers.
fn is_headed(table: &Table) -> bool {
    if table.column(IDS).is_some() {
        return true;
    }
    let is_number = |text: &str| number(text, Decimal::Point).is_ok();
    let below = || table.sample.iter().flat_map(Row::cells);
    !table.columns.iter().any(|heading| is_number(heading)) && below().any(is_number)
}

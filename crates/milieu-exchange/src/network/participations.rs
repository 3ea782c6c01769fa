//! Lists of participations: who takes part in what, one row each.

use std::collections::{HashMap, HashSet};

use milieu_vocabulary::message;

use super::edge_table::{END, SOURCE, START};
use super::{Participations, Reading, rows};
use crate::ExchangeError;
use crate::table::{Row, Table};

const ACTOR: &[&str] = &[
    "actor",
    "pic",
    "organisationID",
    "organisation",
    "organization",
    "org id",
    "org",
    "participant",
    "partner",
    "member",
    "person",
    "author",
    "inventor",
    "director",
    "company",
    "firm",
    "akteur",
    "attore",
    "acteur",
];
const PROJECT: &[&str] = &[
    "project",
    "rcn",
    "projectID",
    "project id",
    "event",
    "paper",
    "patent",
    "publication",
    "body",
    "board",
    "committee",
    "group",
    "projekt",
    "projet",
    "progetto",
    "proyecto",
];

/// Whether a table lists participations by its headings: an actor and a project, and no ties.
pub(super) fn is_list(table: &Table) -> bool {
    table.column(SOURCE).is_none() && table.column(ACTOR).is_some() && table.column(PROJECT).is_some()
}

/// Reads participations. Columns without known headings are taken by position: actor, project.
pub(super) fn read(table: &Table, reading: &mut Reading<'_>) -> Result<(), ExchangeError> {
    let headed = table.column(ACTOR).zip(table.column(PROJECT));
    let bare = headed.is_none().then(|| table.without_headings());
    let table = bare.as_ref().unwrap_or(table);
    if table.columns.len() < 2 {
        return Err(ExchangeError::Unrecognised {
            file: table.file.name.clone(),
            columns: table.columns.join(", "),
        });
    }
    let (actor, project) = headed.unwrap_or((0, 1));
    let dates = if headed.is_some() { (table.column(START), table.column(END)) } else { (None, None) };
    let mut list = Participations::default();
    let mut positions: HashMap<String, u32> = HashMap::new();
    let mut seen: HashSet<(u32, u32)> = HashSet::new();
    let (mut repeated, mut first_repeat) = (0usize, None);
    let mut all = table.rows()?;
    let mut row = Row::default();
    while all.read(&mut row)? {
        let read = (|| {
            let who = rows::end(&row, actor)?;
            let what = rows::end(&row, project)?;
            if !rows::span(&row, dates.0, dates.1)?.touches(reading.options.period) {
                return Ok(None);
            }
            let who = reading
                .roster
                .position(who)
                .ok_or_else(|| (Some(actor), message!("network-end-unknown", id = who)))?;
            Ok(Some((who, what)))
        })();
        match read {
            Ok(Some((who, what))) => {
                let what = match positions.get(what) {
                    Some(at) => *at,
                    None => {
                        let at = list.projects.len() as u32;
                        positions.insert(what.to_owned(), at);
                        list.projects.push(what.to_owned());
                        at
                    }
                };
                if seen.insert((who, what)) {
                    list.incidences.push((who, what));
                } else {
                    repeated += 1;
                    first_repeat.get_or_insert(row.number);
                }
            }
            Ok(None) => {}
            Err((column, message)) => reading.fault(rows::place(table, &row, column), message),
        }
    }
    if headed.is_none() {
        reading.findings.note(table.whole(), message!("network-participations-by-position"));
    }
    if let Some(row) = first_repeat {
        let message = message!("network-participations-repeated", count = repeated);
        reading.findings.note(table.place(row), message);
    }
    reading.network.participations = Some(list);
    Ok(())
}

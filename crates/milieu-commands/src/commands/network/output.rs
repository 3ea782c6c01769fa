//! Tables of actors on a screen and results in files.

use std::path::Path;

use milieu_exchange::result_table::{ResultFormat, ResultTable, Values, write_results};
use milieu_vocabulary::message;
use unicode_width::UnicodeWidthStr;

use super::source::Network;
use crate::Run;
use crate::commands::export::write_whole;
use crate::failure::Failure;
use crate::screen::Align;

/// A number as it stands in a table: whole ones whole, others with about three digits that count.
pub fn cell(run: &Run, value: Option<f64>) -> String {
    match value {
        None => "–".to_owned(),
        // Adding zero makes −0 zero.
        Some(value) if value == value.trunc() && value.abs() < 1e15 => {
            format!("{:.0}", value + 0.0).replace('-', "\u{2212}")
        }
        Some(value) => run.screen.messages.number(value),
    }
}

/// A table of identifiers and names, to which measures are added.
pub fn actor_table(network: &Network) -> ResultTable {
    let mut table = ResultTable::default();
    table.push("id", Values::Text(network.ids.iter().cloned().map(Some).collect()));
    if network.ids != network.names {
        table.push("name", Values::Text(network.names.iter().cloned().map(Some).collect()));
    }
    table
}

/// Writes results to a file, in the format its ending tells.
pub fn write(run: &mut Run, path: &Path, table: &ResultTable) -> Result<(), Failure> {
    let format = ResultFormat::of_path(path).ok_or_else(|| Failure::Usage {
        message: message!(
            "network-out-format",
            file = path.display().to_string(),
            formats = ResultFormat::ALL.map(ResultFormat::extension).join(", ")
        ),
    })?;
    let bytes = write_results(table, format).map_err(|error| Failure::stopped(error.message()))?;
    write_whole(path, &bytes)?;
    if !run.common.quiet && !run.common.json {
        run.screen.blank()?;
        run.screen.say(&message!(
            "network-written",
            rows = table.rows(),
            columns = table.columns.len(),
            file = path.display().to_string()
        ))?;
    }
    Ok(())
}

/// The ending of a file of results is known before anything is computed.
pub fn check_out(out: Option<&Path>) -> Result<(), Failure> {
    match out {
        Some(path) if ResultFormat::of_path(path).is_none() => Err(Failure::Usage {
            message: message!(
                "network-out-format",
                file = path.display().to_string(),
                formats = ResultFormat::ALL.map(ResultFormat::extension).join(", ")
            ),
        }),
        _ => Ok(()),
    }
}

/// Columns of numbers beside the names of some actors; as many tables as the width asks for.
pub fn show_actors(
    run: &mut Run,
    network: &Network,
    rows: &[usize],
    columns: &[(String, Vec<Option<f64>>)],
) -> Result<(), Failure> {
    let name_width = rows.iter().map(|at| network.names[*at].width()).max().unwrap_or(0).clamp(8, 30);
    let room = run.screen.width.saturating_sub(name_width + 2);
    let cells: Vec<Vec<String>> = columns
        .iter()
        .map(|(_, values)| rows.iter().map(|at| cell(run, values.get(*at).copied().flatten())).collect())
        .collect();
    let width =
        |at: usize| cells[at].iter().map(|c| c.width()).chain([columns[at].0.width()]).max().unwrap_or(0) + 2;
    let mut from = 0;
    while from < columns.len() {
        let (mut until, mut used) = (from, 0);
        while until < columns.len() && (until == from || used + width(until) <= room) {
            used += width(until);
            until += 1;
        }
        let mut head = vec![run.screen.key("network-head-actor")];
        head.extend(columns[from..until].iter().map(|(name, _)| name.clone()));
        let mut align = vec![Align::Right; head.len()];
        align[0] = Align::Left;
        let table: Vec<Vec<String>> = rows
            .iter()
            .enumerate()
            .map(|(row, at)| {
                let mut line = vec![network.names[*at].clone()];
                line.extend(cells[from..until].iter().map(|column| column[row].clone()));
                line
            })
            .collect();
        run.screen.blank()?;
        run.screen.table(&head, &align, &table)?;
        from = until;
    }
    Ok(())
}

/// Positions of the actors with the largest values, equal ones in the order of the file.
pub fn largest(values: &[Option<f64>], most: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).filter(|at| values[*at].is_some()).collect();
    order.sort_by(|a, b| {
        let value = |at: usize| values[at].unwrap_or(f64::NEG_INFINITY);
        value(*b).total_cmp(&value(*a)).then(a.cmp(b))
    });
    order.extend((0..values.len()).filter(|at| values[*at].is_none()));
    order.truncate(most);
    order
}

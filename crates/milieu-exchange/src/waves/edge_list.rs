//! Networks as lists: `from,to`, with a code or value and a wave where there are several, or dated
//! events that are cut into waves.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;

use milieu_ties::{Tie, TieWave};
use milieu_vocabulary::{Place, message};

use super::entries::{Entry, Gathering, gather};
use super::time::{Cuts, Moment};
use super::{NodeSet, Reading, TieCodes};
use crate::ExchangeError;
use crate::network::edge_table;
use crate::table::{FileFormat, OpenOptions, Row, Table, TableFile};
use crate::values::{known, plain};

const CODE: &[&str] = &["value", "weight", "code", "tie", "strength"];
const WAVE: &[&str] = &["wave", "period", "observation", "panel", "welle", "vague", "ola", "onda", "fala"];
const TIME: &[&str] = &["time", "date", "day", "year", "start", "start date", "since", "timestamp"];
const END: &[&str] = &["end", "end date", "until", "until date", "enddate"];

/// A list of ties whose wave each row tells, in order.
pub(super) struct ListedWaves {
    /// Names of the waves, where the file tells them.
    pub names: Option<Vec<String>>,
    /// Ties.
    pub waves: Vec<TieWave>,
}

/// How a list is read.
pub(super) struct ListOptions<'o> {
    /// Codes.
    pub codes: &'o TieCodes,
    /// Whether ties have no direction.
    pub both_ways: bool,
    /// The wave of each row stands in a column.
    pub with_waves: bool,
    /// Names of the waves, where they are known.
    pub waves: &'o [String],
    /// Where dated events are cut.
    pub cuts: Option<&'o Cuts>,
}

impl<'o> ListOptions<'o> {
    fn gathering(&self, actors: &'o NodeSet, receivers: Option<&NodeSet>, again: bool) -> Gathering<'o> {
        Gathering { both_ways: self.both_ways.then_some(actors), again, two_mode: receivers.is_some() }
    }
}

struct Columns {
    from: usize,
    to: usize,
    code: Option<usize>,
    wave: Option<usize>,
    time: Option<usize>,
    end: Option<usize>,
}

/// The table of a list, without headings where it has none that are known.
fn table_of(path: &Path, options: &ListOptions<'_>, reading: &mut Reading) -> Option<(Table, Columns, bool)> {
    let file = reading.open(path)?;
    let name = file.name.clone();
    let open = || -> Result<Table, ExchangeError> {
        let table = edge_table::table_of(Arc::clone(&file))?;
        // Headings alone, parted by blanks.
        match table.columns.as_slice() {
            [one] if one.contains(' ') && file.format == FileFormat::Delimited => {
                let options = OpenOptions {
                    separator: Some(' '),
                    encoding: Some(file.encoding.encoding.name().to_owned()),
                    ..OpenOptions::default()
                };
                Table::of(&Arc::new(TableFile::open(&file.path, &options)?), None)
            }
            _ => Ok(table),
        }
    };
    let mut table = match open() {
        Ok(table) => table,
        Err(error) => {
            reading.stop(&name, &error);
            return None;
        }
    };
    let ends = table.column(edge_table::SOURCE).zip(table.column(edge_table::TARGET));
    let dated = options.cuts.is_some();
    let headed = ends.is_some();
    let columns = match ends {
        Some((from, to)) => Columns {
            from,
            to,
            code: table.column(CODE),
            wave: table.column(WAVE).filter(|_| options.with_waves),
            time: table.column(TIME).filter(|_| dated),
            end: table.column(END).filter(|_| dated),
        },
        None => {
            table = table.without_headings();
            let width = table.columns.len();
            let at = |column: usize, used: bool| (used && column < width).then_some(column);
            let waves_only = options.with_waves && width == 3;
            Columns {
                from: 0,
                to: 1,
                code: at(2, !dated && !waves_only),
                wave: at(if waves_only { 2 } else { 3 }, options.with_waves),
                time: at(2, dated),
                end: at(3, dated),
            }
        }
    };
    if table.columns.len() < 2 {
        reading.error(Place::file(&name), message!("waves-list-columns", columns = table.columns.join(", ")));
        return None;
    }
    if table.skipped > 0 && headed {
        reading.warn(table.place(table.header_row), message!("waves-rows-above", count = table.skipped));
    }
    if options.with_waves && columns.wave.is_none() {
        reading.error(Place::file(&name), message!("waves-no-wave-column"));
        return None;
    }
    if dated && columns.time.is_none() {
        reading.error(Place::file(&name), message!("waves-no-time-column"));
        return None;
    }
    // Re-opened by another separator, the file goes by its own name again.
    if let Some(file) = Arc::get_mut(&mut table.file) {
        file.name = name;
    }
    Some((table, columns, headed))
}

fn is_number(cell: &str) -> bool {
    cell.parse::<f64>().is_ok()
}

/// Whether the first cell of a list without known headings is a heading all the same.
fn is_heading(cell: &str, actors: &NodeSet) -> bool {
    !cell.is_empty() && !is_number(cell) && actors.position(cell).is_none()
}

/// One row of a list.
struct Listed {
    entry: Entry,
    wave: Option<String>,
    time: Option<(Moment, Option<Moment>)>,
}

fn rows(
    table: &Table,
    columns: &Columns,
    headed: bool,
    sides: (&NodeSet, Option<&NodeSet>),
    options: &ListOptions<'_>,
    reading: &mut Reading,
) -> Option<Vec<Listed>> {
    let before = reading.errors();
    let (actors, receivers) = sides;
    let targets = receivers.unwrap_or(actors);
    let mut listed = Vec::new();
    let mut first = true;
    let mut all = match table.rows() {
        Ok(rows) => rows,
        Err(error) => {
            reading.stop(&table.file.name, &error);
            return None;
        }
    };
    let mut row = Row::default();
    loop {
        match all.read(&mut row) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                reading.stop(&table.file.name, &error);
                return None;
            }
        }
        if row.cell(0).trim_start().starts_with(['#', '%']) {
            continue;
        }
        let place = |column: usize| {
            let heading = table.columns.get(column).cloned().unwrap_or_else(|| (column + 1).to_string());
            table.place(row.number).field(heading.trim_start_matches('#'))
        };
        let ends = (row.cell(columns.from).trim(), row.cell(columns.to).trim());
        let found = (actors.position(ends.0), targets.position(ends.1));
        if std::mem::take(&mut first)
            && !headed
            && found.1.is_none()
            && is_heading(ends.0, actors)
            && !is_number(ends.1)
        {
            let message = message!("waves-list-heading", from = ends.0, to = ends.1);
            reading.warn(table.place(row.number), message);
            continue;
        }
        for (cell, end, column) in [(ends.0, found.0, columns.from), (ends.1, found.1, columns.to)] {
            if cell.is_empty() {
                reading.error(place(column), message!("waves-end-missing"));
            } else if end.is_none() {
                reading.error(place(column), message!("waves-unknown-name", name = cell));
            }
        }
        let code = columns.code.map(|column| (column, row.cell(column)));
        let tie = match code {
            None => Some(Tie::Present),
            Some((column, cell)) => {
                let tie = options.codes.tie(cell);
                if tie.is_none() {
                    reading.error(place(column), message!("waves-tie-code", value = cell.trim()));
                }
                tie
            }
        };
        let wave = columns.wave.and_then(|column| {
            let wave = known(row.cell(column)).map(str::to_owned);
            if wave.is_none() {
                reading.error(place(column), message!("waves-wave-missing"));
            }
            wave
        });
        let time = options.cuts.zip(columns.time).and_then(|(cuts, column)| {
            let mut moment = |column: usize, last: bool| {
                let cell = row.cell(column);
                let moment = cuts.moment(cell, last);
                if moment.is_none() {
                    reading.error(place(column), message!("waves-time", value = cell.trim()));
                }
                moment
            };
            let start = moment(column, false)?;
            let end = match columns.end.filter(|column| known(row.cell(*column)).is_some()) {
                Some(column) => Some(moment(column, true)?),
                None => None,
            };
            if let Some(end) = end.filter(|end| *end < start) {
                let message = message!("waves-time-reversed", from = start.to_string(), to = end.to_string());
                reading.error(place(column), message);
                return None;
            }
            // Open where the file has ends and this row has none.
            Some((start, end.or(columns.end.and(Some(Moment::End)))))
        });
        let (Some(from), Some(to), Some(tie)) = (found.0, found.1, tie) else { continue };
        if (columns.wave.is_some() && wave.is_none()) || (columns.time.is_some() && time.is_none()) {
            continue;
        }
        listed.push(Listed { entry: Entry { row: Some(row.number), from, to, tie }, wave, time });
    }
    (reading.errors() == before).then_some(listed)
}

/// Reads the ties of one wave.
pub(super) fn read(
    path: &Path,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    options: &ListOptions<'_>,
    reading: &mut Reading,
) -> Option<TieWave> {
    let (table, columns, headed) = table_of(path, options, reading)?;
    let listed = rows(&table, &columns, headed, (actors, receivers), options, reading)?;
    let entries = listed.iter().map(|one| one.entry);
    gather(entries, options.gathering(actors, receivers, false), &table.whole(), reading)
}

/// Reads the ties of all waves from one file: by a column that tells the wave, or by dates.
pub(super) fn read_waves(
    path: &Path,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    options: &ListOptions<'_>,
    reading: &mut Reading,
) -> Option<ListedWaves> {
    let (table, columns, headed) = table_of(path, options, reading)?;
    let listed = rows(&table, &columns, headed, (actors, receivers), options, reading)?;
    let before = reading.errors();
    let mut waves = Vec::new();
    let names = match options.cuts {
        Some(cuts) => {
            let there =
                |one: &Listed, wave: usize| one.time.is_some_and(|(start, end)| cuts.holds(wave, start, end));
            let nowhere = |one: &&Listed| !(0..cuts.len()).any(|wave| there(one, wave));
            let outside = listed.iter().filter(nowhere).count();
            for wave in 0..cuts.len() {
                let entries = listed.iter().filter(|one| there(one, wave)).map(|one| one.entry);
                let rules = options.gathering(actors, receivers, true);
                waves.push(gather(entries, rules, &table.whole(), reading));
            }
            if outside > 0 {
                reading.note(table.whole(), message!("waves-events-outside", count = outside));
            }
            Some(cuts.names())
        }
        None => {
            let told: Vec<&str> = listed.iter().filter_map(|one| one.wave.as_deref()).collect();
            let order = order_of_waves(&told, options.waves, &table, reading)?;
            let mut parts: Vec<Vec<Entry>> = vec![Vec::new(); order.names.len()];
            for one in &listed {
                let at = one.wave.as_deref().and_then(|wave| order.position.get(wave));
                match at.and_then(|at| parts.get_mut(*at)) {
                    Some(part) => part.push(one.entry),
                    None => {
                        let wave = one.wave.clone().unwrap_or_default();
                        let row = one.entry.row.unwrap_or_default();
                        reading.error(table.place(row), message!("waves-wave-unknown", wave = wave));
                    }
                }
            }
            for part in parts {
                let rules = options.gathering(actors, receivers, false);
                waves.push(gather(part, rules, &table.whole(), reading));
            }
            Some(order.names)
        }
    };
    let waves = waves.into_iter().collect::<Option<Vec<_>>>()?;
    (reading.errors() == before).then_some(ListedWaves { names, waves })
}

struct Order {
    names: Vec<String>,
    position: BTreeMap<String, usize>,
}

/// Which wave a word in the column means: a name of a wave, a number counted from one, or, where waves
/// have no names yet, a number or date by whose order they come.
fn order_of_waves(told: &[&str], waves: &[String], table: &Table, reading: &mut Reading) -> Option<Order> {
    let distinct: BTreeSet<&str> = told.iter().copied().collect();
    let distinct: Vec<&str> = distinct.into_iter().collect();
    let mut position = BTreeMap::new();
    if !waves.is_empty() {
        let names_are_numbers = waves.iter().any(|name| name.parse::<f64>().is_ok());
        for word in &distinct {
            let by_name = waves.iter().position(|name| name == word || plain(name) == plain(word));
            let number = || word.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < waves.len());
            if let Some(at) = by_name.or_else(|| if names_are_numbers { None } else { number() }) {
                position.insert((*word).to_owned(), at);
            }
        }
        return Some(Order { names: waves.to_vec(), position });
    }
    let moments: Option<Vec<(Moment, &str)>> =
        distinct.iter().map(|word| Some((Moment::of(word)?, *word))).collect();
    let same_kind = |all: &[(Moment, &str)]| all.windows(2).all(|two| two[0].0.is_day() == two[1].0.is_day());
    let Some(mut moments) = moments.filter(|all| same_kind(all)) else {
        reading.error(table.whole(), message!("waves-order-unknown", waves = distinct.join(", ")));
        return None;
    };
    moments.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap_or(std::cmp::Ordering::Equal));
    let names: Vec<String> = moments.iter().map(|(_, word)| (*word).to_owned()).collect();
    for (at, name) in names.iter().enumerate() {
        position.insert(name.clone(), at);
    }
    Some(Order { names, position })
}

/// Names in the second column of a list, in order of first appearance.
pub(super) fn second_ends(path: &Path, actors: &NodeSet, reading: &mut Reading) -> Option<Vec<String>> {
    let codes = TieCodes::default();
    let options = ListOptions { codes: &codes, both_ways: false, with_waves: false, waves: &[], cuts: None };
    let (table, columns, headed) = table_of(path, &options, reading)?;
    let mut first = true;
    let mut names = Vec::new();
    let mut seen = HashSet::new();
    let mut all = table.rows().ok()?;
    let mut row = Row::default();
    while matches!(all.read(&mut row), Ok(true)) {
        let sender = row.cell(columns.from).trim();
        if std::mem::take(&mut first) && !headed && is_heading(sender, actors) {
            continue;
        }
        if let Some(name) = known(row.cell(columns.to)).filter(|_| !row.cell(0).starts_with(['#', '%'])) {
            if seen.insert(name.to_owned()) {
                names.push(name.to_owned());
            }
        }
    }
    Some(names)
}

//! Networks as lists: `from,to`, with a code or value and a wave where there are several, or dated
//! events that are cut into waves.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use csv::StringRecord;
use milieu_ties::{Tie, TieWave};
use milieu_vocabulary::{Place, message};

use super::entries::{BothWays, Entry, Gathering, Symmetrise, gather};
use super::grid::Grid;
use super::time::{Cuts, Moment};
use super::{NodeSet, Reading, TieCodes};
use crate::network::edge_table;
use crate::table::normal;
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
    /// The sign between cells, if the person knows it.
    pub separator: Option<char>,
    /// Whether ties have no direction.
    pub both_ways: bool,
    /// How a pair that is listed both ways becomes one.
    pub symmetrise: Option<Symmetrise>,
    /// The wave of each row stands in a column.
    pub with_waves: bool,
    /// Names of the waves, where they are known.
    pub waves: &'o [String],
    /// Where dated events are cut.
    pub cuts: Option<&'o Cuts>,
}

impl<'o> ListOptions<'o> {
    /// One wave with these codes and nothing else.
    pub fn of(codes: &'o TieCodes) -> Self {
        ListOptions {
            codes,
            separator: None,
            both_ways: false,
            symmetrise: None,
            with_waves: false,
            waves: &[],
            cuts: None,
        }
    }

    fn gathering(&self, actors: &'o NodeSet, receivers: Option<&NodeSet>, again: bool) -> Gathering<'o> {
        let both_ways = self.both_ways.then_some(BothWays { actors, symmetrise: self.symmetrise });
        Gathering { both_ways, again, two_mode: receivers.is_some() }
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

/// A list whose columns are known.
struct List {
    file: String,
    rows: Vec<(u64, StringRecord)>,
    headings: Option<StringRecord>,
    columns: Columns,
}

/// Columns by headings: those of both ends must be among them.
fn columns_by_heading(head: &StringRecord, options: &ListOptions<'_>) -> Option<Columns> {
    let headings: Vec<String> = head.iter().map(normal).collect();
    let column = |names: &[&str]| {
        names.iter().find_map(|name| headings.iter().position(|heading| *heading == normal(name)))
    };
    let dated = options.cuts.is_some();
    Some(Columns {
        from: column(edge_table::SOURCE)?,
        to: column(edge_table::TARGET)?,
        code: column(CODE),
        wave: column(WAVE).filter(|_| options.with_waves),
        time: column(TIME).filter(|_| dated),
        end: column(END).filter(|_| dated),
    })
}

/// Whether a first row names the ends of ties.
pub(super) fn is_headed(head: Option<&StringRecord>) -> bool {
    head.is_some_and(|head| columns_by_heading(head, &ListOptions::of(&TieCodes::default())).is_some())
}

/// Columns by their order: ends, code, wave; ends, wave; ends, time, end.
fn columns_by_order(width: usize, options: &ListOptions<'_>) -> Columns {
    let dated = options.cuts.is_some();
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

impl List {
    fn read(path: &Path, options: &ListOptions<'_>, reading: &mut Reading) -> Option<List> {
        let (file, mut rows) = Grid::read(path, options.separator, reading)?.into_rows();
        let place = || Place::file(&file);
        let headed = rows.first().and_then(|(_, head)| columns_by_heading(head, options));
        let headings = headed.is_some().then(|| rows.remove(0).1);
        // A separator at the end of lines makes no column.
        let filled = |row: &StringRecord| {
            (0..row.len())
                .rfind(|at| row.get(*at).is_some_and(|cell| !cell.is_empty()))
                .map_or(0, |at| at + 1)
        };
        let width = rows.iter().map(|(_, row)| filled(row)).max().unwrap_or_default();
        let columns = match headed {
            Some(columns) => columns,
            None if width < 2 => {
                reading.error(place(), message!("waves-list-columns"));
                return None;
            }
            None => columns_by_order(width, options),
        };
        if options.with_waves && columns.wave.is_none() {
            reading.error(place(), message!("waves-no-wave-column"));
            return None;
        }
        if options.cuts.is_some() && columns.time.is_none() {
            reading.error(place(), message!("waves-no-time-column"));
            return None;
        }
        Some(List { file, rows, headings, columns })
    }

    fn place(&self, row: u64) -> Place {
        Place::file(&self.file).row(row)
    }

    fn cell_place(&self, row: u64, column: usize) -> Place {
        let heading =
            self.headings.as_ref().and_then(|head| head.get(column)).filter(|name| !name.is_empty());
        self.place(row).field(heading.map_or_else(|| (column + 1).to_string(), str::to_owned))
    }
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
    list: &List,
    sides: (&NodeSet, Option<&NodeSet>),
    options: &ListOptions<'_>,
    reading: &mut Reading,
) -> Option<Vec<Listed>> {
    let before = reading.errors();
    let (actors, receivers) = sides;
    let targets = receivers.unwrap_or(actors);
    let columns = &list.columns;
    let mut listed = Vec::with_capacity(list.rows.len());
    for (at, (number, row)) in list.rows.iter().enumerate() {
        let number = *number;
        let cell = |column: usize| row.get(column).unwrap_or_default();
        let place = |column: usize| list.cell_place(number, column);
        let ends = (cell(columns.from), cell(columns.to));
        let found = (actors.position(ends.0), targets.position(ends.1));
        if at == 0
            && list.headings.is_none()
            && found.1.is_none()
            && is_heading(ends.0, actors)
            && !is_number(ends.1)
        {
            let message = message!("waves-list-heading", from = ends.0, to = ends.1);
            reading.warn(list.place(number), message);
            continue;
        }
        for (name, end, column) in [(ends.0, found.0, columns.from), (ends.1, found.1, columns.to)] {
            if name.is_empty() {
                reading.error(place(column), message!("waves-end-missing"));
            } else if end.is_none() {
                reading.error(place(column), message!("waves-unknown-name", name = name));
            }
        }
        let tie = match columns.code {
            None => Some(Tie::Present),
            Some(column) => {
                let tie = options.codes.tie(cell(column));
                if tie.is_none() {
                    reading.error(place(column), message!("waves-tie-code", value = cell(column)));
                }
                tie
            }
        };
        let wave = columns.wave.and_then(|column| {
            let wave = known(cell(column)).map(str::to_owned);
            if wave.is_none() {
                reading.error(place(column), message!("waves-wave-missing"));
            }
            wave
        });
        let time = options.cuts.zip(columns.time).and_then(|(cuts, column)| {
            let mut moment = |column: usize, last: bool| {
                let moment = cuts.moment(cell(column), last);
                if moment.is_none() {
                    reading.error(place(column), message!("waves-time", value = cell(column)));
                }
                moment
            };
            let start = moment(column, false)?;
            let end = match columns.end.filter(|column| known(cell(*column)).is_some()) {
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
        listed.push(Listed { entry: Entry { row: Some(number), from, to, tie }, wave, time });
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
    let list = List::read(path, options, reading)?;
    let listed = rows(&list, (actors, receivers), options, reading)?;
    let entries = listed.iter().map(|one| one.entry);
    gather(entries, options.gathering(actors, receivers, false), &Place::file(&list.file), reading)
}

/// Reads the ties of all waves from one file: by a column that tells the wave, or by dates.
pub(super) fn read_waves(
    path: &Path,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    options: &ListOptions<'_>,
    reading: &mut Reading,
) -> Option<ListedWaves> {
    let list = List::read(path, options, reading)?;
    let listed = rows(&list, (actors, receivers), options, reading)?;
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
                waves.push(gather(entries, rules, &Place::file(&list.file), reading));
            }
            if outside > 0 {
                reading.note(Place::file(&list.file), message!("waves-events-outside", count = outside));
            }
            Some(cuts.names())
        }
        None => {
            let told: Vec<&str> = listed.iter().filter_map(|one| one.wave.as_deref()).collect();
            let order = order_of_waves(&told, options.waves, &list.file, reading)?;
            let mut parts: Vec<Vec<Entry>> = vec![Vec::new(); order.names.len()];
            for one in &listed {
                let at = one.wave.as_deref().and_then(|wave| order.position.get(wave));
                match at.and_then(|at| parts.get_mut(*at)) {
                    Some(part) => part.push(one.entry),
                    None => {
                        let wave = one.wave.clone().unwrap_or_default();
                        let row = one.entry.row.unwrap_or_default();
                        reading.error(list.place(row), message!("waves-wave-unknown", wave = wave));
                    }
                }
            }
            for part in parts {
                let rules = options.gathering(actors, receivers, false);
                waves.push(gather(part, rules, &Place::file(&list.file), reading));
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
fn order_of_waves(told: &[&str], waves: &[String], file: &str, reading: &mut Reading) -> Option<Order> {
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
        reading.error(Place::file(file), message!("waves-order-unknown", waves = distinct.join(", ")));
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
pub(super) fn second_ends(
    path: &Path,
    separator: Option<char>,
    actors: &NodeSet,
    reading: &mut Reading,
) -> Option<Vec<String>> {
    let codes = TieCodes::default();
    let options = ListOptions { separator, ..ListOptions::of(&codes) };
    let list = List::read(path, &options, reading)?;
    let cell = |row: &StringRecord, column: usize| row.get(column).unwrap_or_default().to_owned();
    let heading = list.headings.is_none()
        && list.rows.first().is_some_and(|(_, row)| is_heading(&cell(row, list.columns.from), actors));
    let mut seen = HashSet::new();
    let all = list.rows.iter().skip(usize::from(heading)).map(|(_, row)| cell(row, list.columns.to));
    Some(all.filter(|name| !name.is_empty() && seen.insert(name.clone())).collect())
}

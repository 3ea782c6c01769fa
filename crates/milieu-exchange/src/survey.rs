//! Survey sheets: one row per actor and one column per item, or one row per answer.
//!
//! In the wide form every column that is no field is an item, called by its heading unless the
//! mapping says otherwise. Scales come from the mapping; from a sheet `items` of the workbook
//! with the columns `item`, `from`, `to`; or from a second heading row with cells such as `1-5`.

use std::collections::{BTreeMap, HashMap};

use milieu_territory::{Answer, Record};
use milieu_vocabulary::{ActorKey, Place, SourceKey, message};

use crate::gather::Gather;
use crate::import::Input;
use crate::mapped::{Mapped, fault_message};
use crate::mapping::{Item, Mapping};
use crate::table::{Row, Table};
use crate::ties::{Nobody, Who};
use crate::values::{number, slug, year, yes_no};
use crate::{ExchangeError, ImportKind};

/// Reads the survey sheets of a file.
pub(crate) fn read(
    input: &Input,
    mapping: Option<&Mapping>,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "survey");
    let who = Who::new(gather);
    let mut scales: BTreeMap<String, Item> = BTreeMap::new();
    for table in input.tables.iter().filter(|t| is_item_sheet(t)) {
        read_items(table, &mut scales, gather)?;
    }
    for table in input.tables.iter().filter(|t| !is_item_sheet(t)) {
        if input.tables.len() > 1 && !Mapped::suits(table, ImportKind::Survey, mapping) {
            gather.note(table.whole(), message!("import-sheet-unused"));
            continue;
        }
        let Some(mapped) = Mapped::new(table, ImportKind::Survey, mapping, gather) else { continue };
        let mut sheet =
            Sheet { mapped, scales: scales.clone(), who: &who, source: source.clone(), seen: HashMap::new() };
        let long = sheet.mapped.column("item").is_some() && sheet.mapped.column("value").is_some();
        let mut rows = table.rows()?;
        let mut row = Row::default();
        let mut first = true;
        while rows.read(&mut row)? {
            if first && !long && sheet.take_scale_row(&row) {
                first = false;
                continue;
            }
            first = false;
            gather.row(table, row.number);
            sheet.read_row(&row, long, gather)?;
        }
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}

fn is_item_sheet(table: &Table) -> bool {
    table.sheet.as_deref().is_some_and(|s| {
        matches!(
            slug(s).as_str(),
            "items"
                | "item"
                | "scales"
                | "skalen"
                | "domande"
                | "fragen"
                | "preguntas"
                | "questions"
                | "pytania"
        )
    }) && table.column(&["item", "code"]).is_some()
}

fn read_items(
    table: &Table,
    scales: &mut BTreeMap<String, Item>,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let Some(item) = table.column(&["item", "code"]) else { return Ok(()) };
    let (from, to, code) = (
        table.column(&["from", "min", "scale from"]),
        table.column(&["to", "max", "scale to"]),
        table.column(&["code"]),
    );
    let mut rows = table.rows()?;
    let mut row = Row::default();
    while rows.read(&mut row)? {
        let Some(heading) = row.known(item) else { continue };
        let mut end = |column: Option<usize>| {
            let text = row.known(column?)?;
            let value = number(text, table.decimal(column?));
            if let Err(fault) = value {
                gather.warn(table.place(row.number), fault_message(fault, text));
            }
            value.ok()
        };
        let (from, to) = (end(from), end(to));
        let code = code.and_then(|c| row.known(c)).unwrap_or(heading).to_owned();
        scales.insert(heading.to_owned(), Item { code, from, to });
    }
    Ok(())
}

/// `1-5` or `0 – 10` as a scale.
fn scale(cell: &str) -> Option<(f64, f64)> {
    let (low, high) = cell.split_once(['-', '–', '—'])?;
    let (low, high) = (low.trim().parse::<f64>().ok()?, high.trim().parse::<f64>().ok()?);
    (low < high && high.is_finite()).then_some((low, high))
}

struct Sheet<'t> {
    mapped: Mapped<'t>,
    scales: BTreeMap<String, Item>,
    who: &'t Who,
    source: SourceKey,
    seen: HashMap<String, u64>,
}

impl Sheet<'_> {
    /// Takes a second heading row: no actor, and only scales in the item columns.
    fn take_scale_row(&mut self, row: &Row) -> bool {
        let table = self.mapped.table;
        let found: Vec<(usize, (f64, f64))> =
            self.mapped.free_columns().iter().filter_map(|c| Some((*c, scale(row.known(*c)?)?))).collect();
        let filled = self.mapped.free_columns().iter().filter(|c| row.known(**c).is_some()).count();
        if found.is_empty() || found.len() < filled {
            return false;
        }
        for (column, (from, to)) in found {
            let heading = &table.columns[column];
            self.scales
                .insert(heading.clone(), Item { code: heading.clone(), from: Some(from), to: Some(to) });
        }
        true
    }

    fn item(&self, heading: &str) -> Item {
        let mapped = self.mapped.mapping.items.get(heading);
        mapped.or_else(|| self.scales.get(heading)).cloned().unwrap_or_else(|| Item {
            code: heading.to_owned(),
            from: None,
            to: None,
        })
    }

    fn read_row(&mut self, row: &Row, long: bool, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
        let mapped = &self.mapped;
        let Some(cell) = mapped.text(row, "actor") else {
            gather.warn(mapped.place(row, "actor"), message!("import-row-without-key"));
            return Ok(());
        };
        let actor = match self.who.find(&cell, gather) {
            Ok(key) => key,
            Err(Nobody::Unknown) => {
                gather.warn(mapped.place(row, "actor"), message!("import-answer-of-nobody", name = cell));
                return Ok(());
            }
            Err(Nobody::Several(count)) => {
                gather.warn(
                    mapped.place(row, "actor"),
                    message!("import-name-of-several", name = cell, count = count),
                );
                return Ok(());
            }
        };
        let asked = match mapped.text(row, "year") {
            Some(text) => {
                let found = year(&text);
                if found.is_none() {
                    gather.warn(mapped.place(row, "year"), message!("import-not-a-year", value = text));
                }
                found
            }
            None => gather.options.year,
        };
        if long {
            let Some(name) = mapped.text(row, "item") else {
                gather.warn(mapped.place(row, "item"), message!("import-row-without-key"));
                return Ok(());
            };
            let mut item = self.item(&name);
            item.from = mapped.number(row, "scale_from", gather).or(item.from);
            item.to = mapped.number(row, "scale_to", gather).or(item.to);
            let Some(column) = mapped.column("value") else { return Ok(()) };
            return self.put(row, column, actor, item, asked, gather);
        }
        let mut columns: Vec<usize> = mapped.free_columns().to_vec();
        columns.extend(
            mapped
                .mapping
                .items
                .keys()
                .filter_map(|heading| mapped.table.columns.iter().position(|c| c == heading)),
        );
        columns.sort_unstable();
        columns.dedup();
        for column in columns {
            let item = self.item(&self.mapped.table.columns[column]);
            self.put(row, column, actor.clone(), item, asked, gather)?;
        }
        Ok(())
    }

    fn put(
        &mut self,
        row: &Row,
        column: usize,
        actor: ActorKey,
        item: Item,
        asked: Option<i32>,
        gather: &mut Gather<'_>,
    ) -> Result<(), ExchangeError> {
        let table = self.mapped.table;
        let Some(text) = row.known(column) else { return Ok(()) };
        let place: Place = table.place(row.number).field(table.columns[column].as_str());
        let text = self.mapped.mapping.translate(&item.code, text);
        let decimal = if row.is_numeric(column) {
            Default::default()
        } else {
            self.mapped.mapping.decimal_of(table, column)
        };
        let value = match number(text, decimal) {
            Ok(value) => value,
            Err(fault) => match yes_no(text) {
                Some(yes) => f64::from(u8::from(yes)),
                None => {
                    gather.warn(place, fault_message(fault, text));
                    return Ok(());
                }
            },
        };
        let answer = Answer {
            actor,
            item: item.code,
            value: Some(value),
            scale_from: item.from,
            scale_to: item.to,
            year: asked,
            source: Some(self.source.clone()),
        };
        if let Some(first) = self.seen.insert(answer.key(), row.number) {
            gather.warn(place, message!("import-answer-twice", first = first));
            return Ok(());
        }
        gather.put(Record::Answer(answer), place)
    }
}

//! A table seen through a mapping: cells by field, with findings where they cannot be read.

use std::collections::BTreeMap;

use milieu_vocabulary::{Finding, Message, Place, RegionCode, Severity, Span, message};

use crate::ImportKind;
use crate::gather::Gather;
use crate::mapping::{Mapping, fields, nearest};
use crate::table::{Row, Table};
use crate::values::{Decimal, NumberFault, day, known, number, yes_no};

pub(crate) struct Mapped<'t> {
    pub table: &'t Table,
    pub mapping: Mapping,
    columns: BTreeMap<&'static str, usize>,
    free: Vec<usize>,
}

pub(crate) fn fault_message(fault: NumberFault, value: &str) -> Message {
    match fault {
        NumberFault::NotANumber => message!("import-not-a-number", value = value),
        NumberFault::NotFinite => message!("import-not-finite", value = value),
    }
}

impl<'t> Mapped<'t> {
    /// Whether the required fields of a kind are in a table.
    pub fn suits(table: &Table, kind: ImportKind, mapping: Option<&Mapping>) -> bool {
        let mapping = mapping.cloned().unwrap_or_else(|| Mapping::guess(&table.columns, kind));
        fields(kind).filter(|f| f.required).all(|field| {
            mapping.constants.contains_key(field.name)
                || mapping.columns.iter().any(|(c, f)| f == field.name && table.columns.contains(c))
        })
    }

    /// Sees a table through the mapping given, or the one its headings suggest. `None`, with an
    /// error among the findings, when a required field has no column.
    pub fn new(
        table: &'t Table,
        kind: ImportKind,
        given: Option<&Mapping>,
        gather: &mut Gather<'_>,
    ) -> Option<Self> {
        let mapping = given.cloned().unwrap_or_else(|| Mapping::guess(&table.columns, kind));
        let mut columns = BTreeMap::new();
        for (heading, field_name) in &mapping.columns {
            let Some(column) = table.columns.iter().position(|c| c == heading) else {
                gather.warn(
                    table.whole().field(heading.as_str()),
                    message!(
                        "import-mapped-column-missing",
                        column = heading,
                        existing = table.columns.join(", ")
                    ),
                );
                continue;
            };
            if matches!(field_name.as_str(), "-" | "attribute") {
                continue;
            }
            let Some(field) = fields(kind).find(|f| f.name == field_name) else {
                let known: Vec<&str> = fields(kind).map(|f| f.name).collect();
                gather.warn(
                    table.whole().field(heading.as_str()),
                    message!("import-unknown-field", field = field_name, known = known.join(", ")),
                );
                continue;
            };
            columns.insert(field.name, column);
        }
        let mut complete = true;
        for field in fields(kind).filter(|f| f.required) {
            if !columns.contains_key(field.name) && !mapping.constants.contains_key(field.name) {
                complete = false;
                let candidates = nearest(&table.columns, field);
                let finding = Finding::new(
                    Severity::Error,
                    table.whole(),
                    message!(
                        "import-column-missing",
                        field = field.name,
                        existing = table.columns.join(", ")
                    ),
                );
                gather.findings.push(if candidates.is_empty() {
                    finding.hint(message!("import-column-missing-hint"))
                } else {
                    finding.hint(message!("import-column-nearest", candidates = candidates.join(", ")))
                });
            }
        }
        if !complete {
            return None;
        }
        let free: Vec<usize> = (0..table.columns.len())
            .filter(|column| {
                let heading = &table.columns[*column];
                !heading.is_empty()
                    && !columns.values().any(|c| c == column)
                    && mapping.columns.get(heading).is_none_or(|f| f != "-")
                    && !mapping.items.contains_key(heading)
            })
            .collect();
        for column in columns.values().filter(|c| table.unsure_decimals.contains(c)) {
            let heading = table.columns[*column].as_str();
            if mapping.decimal.contains_key(heading) || table.sample.iter().all(|r| r.is_numeric(*column)) {
                continue;
            }
            let message = match table.decimal(*column) {
                Decimal::Point => message!("import-decimal-unsure-point", column = heading),
                Decimal::Comma => message!("import-decimal-unsure-comma", column = heading),
            };
            let numeric =
                ["employees", "turnover", "weight", "value", "research_expenditure", "tertiary_share"];
            if columns.iter().any(|(f, c)| c == column && numeric.contains(f)) {
                gather.warn(table.whole().field(heading), message);
            }
        }
        Some(Mapped { table, mapping, columns, free })
    }

    /// The columns that are no field.
    pub fn free_columns(&self) -> &[usize] {
        &self.free
    }

    pub fn column(&self, field: &str) -> Option<usize> {
        self.columns.get(field).copied()
    }

    /// The cell of a field, translated, else its constant.
    pub fn text(&self, row: &Row, field: &str) -> Option<String> {
        let cell = self.columns.get(field).and_then(|c| row.known(*c));
        match cell {
            Some(cell) => known(self.mapping.translate(field, cell)).map(str::to_owned),
            None => self.mapping.constants.get(field).cloned(),
        }
    }

    pub fn place(&self, row: &Row, field: &str) -> Place {
        let place = self.table.place(row.number);
        match self.column(field).and_then(|c| self.table.columns.get(c)) {
            Some(heading) => place.field(heading.as_str()),
            None => place.field(field),
        }
    }

    /// The decimal sign of a cell.
    pub fn decimal(&self, row: &Row, field: &str) -> Decimal {
        match self.column(field) {
            Some(column) if !row.is_numeric(column) => self.mapping.decimal_of(self.table, column),
            _ => Decimal::Point,
        }
    }

    /// A finite number.
    pub fn number(&self, row: &Row, field: &str, gather: &mut Gather<'_>) -> Option<f64> {
        let text = self.text(row, field)?;
        match number(&text, self.decimal(row, field)) {
            Ok(value) => Some(value),
            Err(fault) => {
                gather.warn(self.place(row, field), fault_message(fault, &text));
                None
            }
        }
    }

    /// A number that is not negative.
    pub fn amount(&self, row: &Row, field: &str, gather: &mut Gather<'_>) -> Option<f64> {
        let value = self.number(row, field, gather)?;
        if value < 0.0 {
            let text = self.text(row, field).unwrap_or_default();
            gather.warn(self.place(row, field), message!("import-negative", value = text));
            return None;
        }
        Some(value)
    }

    /// A share from 0 to 1; percentages are told by their sign or by being above 1.
    pub fn share(&self, row: &Row, field: &str, gather: &mut Gather<'_>) -> Option<f64> {
        let text = self.text(row, field)?;
        let value = self.amount(row, field, gather)?;
        let share = if text.contains('%') || value > 1.0 { value / 100.0 } else { value };
        if share > 1.0 {
            gather.warn(self.place(row, field), message!("import-not-a-share", value = text));
            return None;
        }
        Some(share)
    }

    pub fn yes_no(&self, row: &Row, field: &str, gather: &mut Gather<'_>) -> Option<bool> {
        let text = self.text(row, field)?;
        let answer = yes_no(&text);
        if answer.is_none() {
            gather.warn(self.place(row, field), message!("import-not-yes-or-no", value = text));
        }
        answer
    }

    pub fn region(&self, row: &Row, field: &str, gather: &mut Gather<'_>) -> Option<RegionCode> {
        let text = self.text(row, field)?;
        match RegionCode::parse(&text) {
            Ok(code) => Some(code),
            Err(_) => {
                gather.warn(self.place(row, field), message!("import-not-a-region", value = text));
                None
            }
        }
    }

    /// Two days; days that do not exist are left out with a finding, and so are days the wrong
    /// way round.
    pub fn span(&self, row: &Row, from: &str, until: &str, gather: &mut Gather<'_>) -> Span {
        let mut end = |field: &str, last: bool| {
            let text = self.text(row, field)?;
            let found = day(&text, last);
            if found.is_none() {
                gather.warn(self.place(row, field), message!("import-not-a-date", value = text));
            }
            found
        };
        let span = Span::new(end(from, false), end(until, true));
        if span.is_reversed() {
            gather.warn(
                self.place(row, until),
                message!(
                    "import-dates-reversed",
                    from = span.from.map(|d| d.to_string()).unwrap_or_default(),
                    until = span.until.map(|d| d.to_string()).unwrap_or_default()
                ),
            );
            return Span::default();
        }
        span
    }

    /// Cells of columns that are no field, with their headings.
    pub fn attributes<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = (&'r str, &'r str)> {
        self.free.iter().filter_map(|c| Some((self.table.columns[*c].as_str(), row.known(*c)?)))
    }
}

//! What stands in single cells of a row: an end, a weight, a span.

use milieu_vocabulary::{Message, Span, message};

use super::LARGEST_WEIGHT;
use crate::table::{Row, Table};
use crate::values::{NumberFault, day, known, number};

/// A cell that cannot be used: its column and what is wrong.
pub(super) type Fault = (Option<usize>, Message);

/// The identifier in a cell.
pub(super) fn end(row: &Row, column: usize) -> Result<&str, Fault> {
    let cell = row.cell(column).trim();
    if cell.is_empty() { Err((Some(column), message!("network-end-missing"))) } else { Ok(cell) }
}

/// The weight in a cell; 1 where there is none.
pub(super) fn weight(table: &Table, row: &Row, column: Option<usize>) -> Result<f64, Fault> {
    let Some(at) = column else { return Ok(1.0) };
    let cell = row.cell(at).trim();
    if cell.is_empty() {
        return Ok(1.0);
    }
    let decimal = if row.is_numeric(at) { crate::values::Decimal::Point } else { table.decimal(at) };
    match number(cell, decimal) {
        Ok(weight) if weight > LARGEST_WEIGHT => Err((column, message!("network-weight-huge", value = cell))),
        Ok(weight) if weight > 0.0 => Ok(weight),
        Ok(_) => Err((column, message!("network-weight-not-positive", value = cell))),
        Err(NumberFault::NotFinite) => Err((column, message!("network-weight-not-finite", value = cell))),
        Err(NumberFault::NotANumber) if cell.eq_ignore_ascii_case("nan") => {
            Err((column, message!("network-weight-not-finite", value = cell)))
        }
        Err(NumberFault::NotANumber) => Err((column, message!("network-weight-not-a-number", value = cell))),
    }
}

/// The span of a row, whose first and last day stand in two columns.
pub(super) fn span(row: &Row, from: Option<usize>, until: Option<usize>) -> Result<Span, Fault> {
    let date = |column: Option<usize>, last: bool| match column.and_then(|at| known(row.cell(at))) {
        None => Ok(None),
        Some(cell) => match day(cell, last) {
            Some(date) => Ok(Some(date)),
            None => Err((column, message!("network-date-impossible", value = cell))),
        },
    };
    let span = Span::new(date(from, false)?, date(until, true)?);
    if span.is_reversed() {
        let text = |date: Option<milieu_vocabulary::Date>| date.map(|d| d.to_string()).unwrap_or_default();
        let message = message!("network-dates-reversed", from = text(span.from), until = text(span.until));
        return Err((from, message));
    }
    Ok(span)
}

/// The place of a fault in its table.
pub(super) fn place(table: &Table, row: &Row, column: Option<usize>) -> milieu_vocabulary::Place {
    let place = table.place(row.number);
    match column.and_then(|at| table.columns.get(at)) {
        Some(name) => place.field(name.as_str()),
        None => place,
    }
}

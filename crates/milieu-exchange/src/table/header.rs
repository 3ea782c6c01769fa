//! Which row holds the headings.

use super::Row;
use crate::values::{Decimal, number};

/// How many rows may stand above the headings.
pub(super) const DEPTH: usize = 25;

/// Position of the heading row: the first that is filled at least half as well as a usual row
/// and does not start with a number.
pub(super) fn find(rows: &[Row]) -> Option<usize> {
    if rows.is_empty() {
        return None;
    }
    let filled = |row: &Row| row.cells().filter(|c| !c.trim().is_empty()).count();
    let mut widths: Vec<usize> = rows.iter().take(200).map(filled).collect();
    widths.sort_unstable();
    let usual = widths[widths.len() / 2];
    let is_number = |cell: &str| number(cell, Decimal::Point).is_ok();
    let found = rows.iter().take(DEPTH).position(|row| {
        let first = row.cells().find(|c| !c.trim().is_empty()).unwrap_or_default();
        filled(row) * 2 >= usual && (filled(row) >= 2 || usual <= 1) && !is_number(first)
    });
    Some(found.unwrap_or(0))
}

/// The headings, each once, as many as the widest row has cells. A column without heading is
/// called by its number if it holds anything.
pub(super) fn unique(heading: &Row, width: usize, sample: &[Row]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(width);
    for column in 0..width {
        let text = heading.cell(column).trim().trim_start_matches('\u{feff}');
        let mut name: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() && sample.iter().any(|r| !r.cell(column).trim().is_empty()) {
            name = format!("#{}", column + 1);
        }
        if !name.is_empty() && names.contains(&name) {
            let number = (2..).find(|n| !names.contains(&format!("{name} ({n})"))).unwrap_or(2);
            name = format!("{name} ({number})");
        }
        names.push(name);
    }
    names
}

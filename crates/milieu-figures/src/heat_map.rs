//! A matrix of numbers as shaded cells, each with its number.

use crate::svg::{Drawing, fitted, split_in_two, text_width};
use crate::{Caption, Figure, Table};

/// What [`heat_map`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatMap {
    /// Title and description.
    pub caption: Caption,
    /// Names of the rows.
    pub rows: Vec<String>,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Cells, row by row; `None` is left blank.
    pub cells: Vec<Vec<Option<f64>>>,
    /// Digits after the point.
    pub digits: usize,
}

/// Draws a heat map. The shade goes with the square root of the share of the largest cell.
pub fn heat_map(map: &HeatMap) -> Figure {
    const CELL: (f64, f64) = (88.0, 34.0);
    let left = map.rows.iter().map(|r| text_width(r)).fold(60.0, f64::max).min(200.0) + 14.0;
    let top = 46.0;
    let width = left + CELL.0 * map.columns.len() as f64 + 10.0;
    let height = top + CELL.1 * map.rows.len() as f64 + 10.0;
    let largest = map.cells.iter().flatten().flatten().fold(0.0, |a: f64, b| a.max(*b));

    let mut drawing = Drawing::new(width, height);
    for (j, name) in map.columns.iter().enumerate() {
        let x = left + CELL.0 * (j as f64 + 0.5);
        let (first, second) = split_in_two(name);
        drawing.text("soft", "middle", (x, top - 24.0), &fitted(&first, CELL.0 + 4.0));
        drawing.text("soft", "middle", (x, top - 8.0), &fitted(&second, CELL.0 + 4.0));
    }
    for (i, row) in map.cells.iter().enumerate() {
        let y = top + CELL.1 * i as f64;
        let name = map.rows.get(i).map(String::as_str).unwrap_or_default();
        drawing.text("", "end", (left - 8.0, y + CELL.1 / 2.0 + 4.0), &fitted(name, left - 10.0));
        for (j, cell) in row.iter().enumerate() {
            let x = left + CELL.0 * j as f64;
            let Some(value) = cell else { continue };
            let shade = if largest > 0.0 { 0.75 * (value / largest).max(0.0).sqrt() } else { 0.0 };
            drawing.shade(shade, (x + 1.0, y + 1.0), (CELL.0 - 2.0, CELL.1 - 2.0));
            drawing.text(
                "",
                "middle",
                (x + CELL.0 / 2.0, y + CELL.1 / 2.0 + 4.0),
                &map.caption.numbers.decimals(*value, map.digits),
            );
        }
    }
    let mut columns = vec![String::new()];
    columns.extend(map.columns.iter().cloned());
    let rows = map
        .rows
        .iter()
        .zip(&map.cells)
        .map(|(name, cells)| {
            let mut row = vec![name.clone()];
            row.extend(
                cells
                    .iter()
                    .map(|c| c.map(|v| map.caption.numbers.decimals(v, map.digits)).unwrap_or_default()),
            );
            row
        })
        .collect();
    drawing.finish(&map.caption, Table { caption: map.caption.title.clone(), columns, rows })
}

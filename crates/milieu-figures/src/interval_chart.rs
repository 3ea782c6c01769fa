//! Values with intervals on one scale.

use crate::svg::{Drawing, fitted, text_width, tick_digits, ticks};
use crate::{Caption, Figure, Table};

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalRow {
    /// Name.
    pub label: String,
    /// Value; `None` is drawn as a gap with `note`.
    pub value: Option<f64>,
    /// Interval.
    pub interval: Option<(f64, f64)>,
    /// Whether the row is to be noticed; it gets a mark of its own beside the colour.
    pub warned: bool,
    /// Words at the end of the row.
    pub note: String,
}

/// What [`interval_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalChart {
    /// Title and description.
    pub caption: Caption,
    /// Ends of the scale.
    pub scale: (f64, f64),
    /// Words under the scale.
    pub axis: String,
    /// Place of a reference line, if any.
    pub reference: Option<f64>,
    /// Digits after the point in the table.
    pub digits: usize,
    /// Headings of the table: name, value, lower, upper, note.
    pub columns: [String; 5],
    /// Rows, first on top.
    pub rows: Vec<IntervalRow>,
}

/// Draws a dot and a band for each row. A warned row has a diamond instead of a dot.
pub fn interval_chart(chart: &IntervalChart) -> Figure {
    const WIDTH: f64 = 720.0;
    const ROW: f64 = 30.0;
    let left = chart.rows.iter().map(|r| text_width(&r.label)).fold(60.0, f64::max).min(230.0) + 16.0;
    let right = 190.0;
    let height = ROW * chart.rows.len() as f64 + 56.0;
    let (low, high) = chart.scale;
    let x = |value: f64| left + (value.clamp(low, high) - low) / (high - low) * (WIDTH - left - right);
    let bottom = height - 44.0;

    let mut drawing = Drawing::new(WIDTH, height);
    let marks = ticks(low, high, 6);
    let tick_places = tick_digits(&marks);
    for tick in &marks {
        drawing.line("grid", (x(*tick), 8.0), (x(*tick), bottom));
        drawing.text(
            "soft",
            "middle",
            (x(*tick), bottom + 16.0),
            &chart.caption.numbers.decimals(*tick, tick_places),
        );
    }
    drawing.text("soft", "middle", ((left + WIDTH - right) / 2.0, bottom + 34.0), &chart.axis);
    if let Some(at) = chart.reference {
        drawing.line("axis", (x(at), 4.0), (x(at), bottom));
    }
    for (i, row) in chart.rows.iter().enumerate() {
        let y = 8.0 + ROW * (i as f64 + 0.5);
        drawing.titled(&format!("{}: {}", row.label, row.note), |d| {
            d.text(
                if row.warned { "strong" } else { "" },
                "end",
                (left - 10.0, y + 4.0),
                &fitted(&row.label, left - 16.0),
            );
            if let Some((a, b)) = row.interval {
                d.line(if row.warned { "warnband" } else { "band" }, (x(a), y), (x(b), y));
            }
            if let Some(value) = row.value {
                if row.warned {
                    d.diamond("warn", (x(value), y), 7.0);
                } else {
                    d.circle("mark", (x(value), y), 5.0);
                }
            }
            d.text("soft", "start", (WIDTH - right + 12.0, y + 4.0), &fitted(&row.note, right - 14.0));
        });
    }
    let rows = chart
        .rows
        .iter()
        .map(|row| {
            let number = |v: Option<f64>| {
                v.map(|v| chart.caption.numbers.decimals(v, chart.digits)).unwrap_or_default()
            };
            vec![
                row.label.clone(),
                number(row.value),
                number(row.interval.map(|i| i.0)),
                number(row.interval.map(|i| i.1)),
                row.note.clone(),
            ]
        })
        .collect();
    let table = Table { caption: chart.caption.title.clone(), columns: chart.columns.to_vec(), rows };
    drawing.finish(&chart.caption, table)
}

//! One value per row as a bar from zero, to either side.

use crate::svg::{Drawing, fitted, text_width, tick_digits, ticks};
use crate::{Caption, Figure, Table};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Name.
    pub label: String,
    /// Value; `None` leaves the row without a bar.
    pub value: Option<f64>,
    /// Words at the end of the row.
    pub note: String,
}

/// What [`bar_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct BarChart {
    /// Title and description.
    pub caption: Caption,
    /// Ends of the scale; must hold zero. `None`: fitted to the bars.
    pub scale: Option<(f64, f64)>,
    /// Words under the left and right half.
    pub ends: (String, String),
    /// Digits after the point in the table.
    pub digits: usize,
    /// Headings of the table: name, value, note.
    pub columns: [String; 3],
    /// Bars, first on top.
    pub bars: Vec<Bar>,
}

/// Draws horizontal bars.
pub fn bar_chart(chart: &BarChart) -> Figure {
    const WIDTH: f64 = 720.0;
    const ROW: f64 = 26.0;
    let values = chart.bars.iter().filter_map(|b| b.value);
    let (low, high) = chart.scale.unwrap_or_else(|| {
        let low = values.clone().fold(0.0, f64::min);
        let high = values.clone().fold(0.0, f64::max);
        if low == high { (0.0, 1.0) } else { (low, high) }
    });
    let left = chart.bars.iter().map(|b| text_width(&b.label)).fold(60.0, f64::max).min(270.0) + 16.0;
    let right = chart.bars.iter().map(|b| text_width(&b.note)).fold(60.0, f64::max).min(190.0) + 20.0;
    let height = ROW * chart.bars.len() as f64 + 56.0;
    let bottom = height - 44.0;
    let x = |value: f64| left + (value.clamp(low, high) - low) / (high - low) * (WIDTH - left - right);

    let mut drawing = Drawing::new(WIDTH, height);
    let marks = ticks(low, high, 5);
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
    drawing.line("axis", (x(0.0), 4.0), (x(0.0), bottom));
    drawing.text("soft", "start", (left, bottom + 34.0), &chart.ends.0);
    drawing.text("soft", "end", (WIDTH - right, bottom + 34.0), &chart.ends.1);
    for (i, bar) in chart.bars.iter().enumerate() {
        let y = 8.0 + ROW * (i as f64 + 0.5);
        drawing.titled(&format!("{}: {}", bar.label, bar.note), |d| {
            d.text("", "end", (left - 10.0, y + 4.0), &fitted(&bar.label, left - 16.0));
            if let Some(value) = bar.value {
                let (a, b) = (x(0.0).min(x(value)), x(0.0).max(x(value)));
                d.rect(if value < 0.0 { "minus" } else { "plus" }, (a, y - 8.0), (b - a, 16.0));
            }
            d.text("soft", "start", (WIDTH - right + 12.0, y + 4.0), &fitted(&bar.note, right - 14.0));
        });
    }
    let rows = chart
        .bars
        .iter()
        .map(|bar| {
            let value =
                bar.value.map(|v| chart.caption.numbers.decimals(v, chart.digits)).unwrap_or_default();
            vec![bar.label.clone(), value, bar.note.clone()]
        })
        .collect();
    let table = Table { caption: chart.caption.title.clone(), columns: chart.columns.to_vec(), rows };
    drawing.finish(&chart.caption, table)
}

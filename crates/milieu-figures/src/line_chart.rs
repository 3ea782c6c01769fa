//! Courses over periods.

use crate::svg::{Drawing, tick_digits, ticks};
use crate::{Caption, Figure, Table};

/// One course.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Name.
    pub label: String,
    /// Value per period; gaps stay gaps.
    pub values: Vec<Option<f64>>,
}

/// What [`line_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct LineChart {
    /// Title and description.
    pub caption: Caption,
    /// Names of the periods.
    pub periods: Vec<String>,
    /// Courses.
    pub lines: Vec<Line>,
    /// Ends of the scale; `None`: fitted.
    pub scale: Option<(f64, f64)>,
    /// Digits after the point in the table.
    pub digits: usize,
}

/// Draws one line per course, each named at its end; points of different courses have
/// different shapes.
pub fn line_chart(chart: &LineChart) -> Figure {
    const WIDTH: f64 = 720.0;
    const HEIGHT: f64 = 330.0;
    let (left, right, top, bottom) = (56.0, 190.0, 16.0, 36.0);
    let all = chart.lines.iter().flat_map(|l| l.values.iter().flatten().copied());
    let (low, high) = chart.scale.unwrap_or_else(|| {
        let low = all.clone().fold(f64::INFINITY, f64::min);
        let high = all.clone().fold(f64::NEG_INFINITY, f64::max);
        if low.is_finite() && high > low { (low, high) } else { (0.0, 1.0) }
    });
    let steps = chart.periods.len().max(2) - 1;
    let x = |i: usize| left + (WIDTH - left - right) * i as f64 / steps as f64;
    let y = |v: f64| HEIGHT - bottom - (v.clamp(low, high) - low) / (high - low) * (HEIGHT - top - bottom);

    let mut drawing = Drawing::new(WIDTH, HEIGHT);
    let marks = ticks(low, high, 6);
    let places = tick_digits(&marks);
    for tick in &marks {
        drawing.line("grid", (left, y(*tick)), (WIDTH - right, y(*tick)));
        drawing.text(
            "soft",
            "end",
            (left - 8.0, y(*tick) + 4.0),
            &chart.caption.numbers.decimals(*tick, places),
        );
    }
    for (i, period) in chart.periods.iter().enumerate() {
        drawing.text("soft", "middle", (x(i), HEIGHT - 12.0), period);
    }
    // Names at the line ends, moved apart so that they stay readable.
    let mut ends: Vec<(f64, usize)> = chart
        .lines
        .iter()
        .enumerate()
        .filter_map(|(k, line)| line.values.iter().rev().flatten().next().map(|v| (y(*v), k)))
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut taken = f64::NEG_INFINITY;
    for (place, _) in &mut ends {
        *place = place.max(taken + 16.0);
        taken = *place;
    }
    for (place, k) in &ends {
        drawing.text("", "start", (WIDTH - right + 14.0, place + 4.0), &chart.lines[*k].label);
    }
    for (k, line) in chart.lines.iter().enumerate() {
        let points: Vec<Option<(f64, f64)>> =
            line.values.iter().enumerate().map(|(i, v)| v.map(|v| (x(i), y(v)))).collect();
        drawing.polylines("course", &points);
        for (cx, cy) in points.into_iter().flatten() {
            match k % 3 {
                0 => drawing.circle("mark", (cx, cy), 4.5),
                1 => drawing.rect("mark", (cx - 4.0, cy - 4.0), (8.0, 8.0)),
                _ => drawing.polygon("mark", &[(cx, cy - 5.5), (cx + 5.0, cy + 4.0), (cx - 5.0, cy + 4.0)]),
            }
        }
    }
    let mut columns = vec![String::new()];
    columns.extend(chart.periods.iter().cloned());
    let rows = chart
        .lines
        .iter()
        .map(|line| {
            let mut row = vec![line.label.clone()];
            row.extend(
                line.values
                    .iter()
                    .map(|v| v.map(|v| chart.caption.numbers.decimals(v, chart.digits)).unwrap_or_default()),
            );
            row
        })
        .collect();
    drawing.finish(&chart.caption, Table { caption: chart.caption.title.clone(), columns, rows })
}

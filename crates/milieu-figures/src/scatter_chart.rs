//! Two measures against each other: a point per unit, and the course of one unit over periods.

use crate::svg::{Drawing, fitted, tick_digits, ticks};
use crate::{Caption, Figure, Table};

/// A point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScatterPoint {
    /// Name.
    pub label: String,
    /// Across; `None` is unknown and stands in the table only.
    pub x: Option<f64>,
    /// Upwards.
    pub y: Option<f64>,
    /// Whether it is to be noticed: a mark of its own and its name in bold.
    pub marked: bool,
}

/// Lower and upper end of a scale.
pub type Ends = (f64, f64);

/// What [`scatter_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterChart {
    /// Title and description.
    pub caption: Caption,
    /// Words under the horizontal scale.
    pub x_axis: String,
    /// Words over the vertical scale.
    pub y_axis: String,
    /// Ends of the scales; `None`: those of the points.
    pub scales: (Option<Ends>, Option<Ends>),
    /// Points.
    pub points: Vec<ScatterPoint>,
    /// Positions of points that follow one another, joined by a line.
    pub course: Vec<usize>,
    /// What stands where nothing is known.
    pub unknown: String,
    /// Digits after the point in the table.
    pub digits: usize,
    /// Heading of the names.
    pub label_column: String,
}

fn ends(values: &[f64]) -> (f64, f64) {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if !(low.is_finite() && high.is_finite()) {
        return (0.0, 1.0);
    }
    let room = if high > low { 0.08 * (high - low) } else { 0.5 * high.abs().max(1.0) };
    (low - room, high + room)
}

/// Draws the points. What has only one of the two numbers is not drawn; the table says so.
pub fn scatter_chart(chart: &ScatterChart) -> Figure {
    const WIDTH: f64 = 720.0;
    const HEIGHT: f64 = 440.0;
    const LEFT: f64 = 64.0;
    const TOP: f64 = 40.0;
    let (right, bottom) = (WIDTH - 24.0, HEIGHT - 60.0);
    let known: Vec<(usize, f64, f64)> =
        chart.points.iter().enumerate().filter_map(|(i, p)| Some((i, p.x?, p.y?))).collect();
    let (x_low, x_high) =
        chart.scales.0.unwrap_or_else(|| ends(&known.iter().map(|k| k.1).collect::<Vec<_>>()));
    let (y_low, y_high) =
        chart.scales.1.unwrap_or_else(|| ends(&known.iter().map(|k| k.2).collect::<Vec<_>>()));
    let at = |x: f64, y: f64| {
        (
            LEFT + (x.clamp(x_low, x_high) - x_low) / (x_high - x_low) * (right - LEFT),
            bottom - (y.clamp(y_low, y_high) - y_low) / (y_high - y_low) * (bottom - TOP),
        )
    };

    let mut drawing = Drawing::new(WIDTH, HEIGHT);
    let numbers = chart.caption.numbers;
    let across = ticks(x_low, x_high, 6);
    for tick in &across {
        let (x, _) = at(*tick, y_low);
        drawing.line("grid", (x, TOP), (x, bottom));
        drawing.text("soft", "middle", (x, bottom + 18.0), &numbers.decimals(*tick, tick_digits(&across)));
    }
    let upwards = ticks(y_low, y_high, 6);
    for tick in &upwards {
        let (_, y) = at(x_low, *tick);
        drawing.line("grid", (LEFT, y), (right, y));
        drawing.text("soft", "end", (LEFT - 8.0, y + 4.0), &numbers.decimals(*tick, tick_digits(&upwards)));
    }
    drawing.text(
        "soft",
        "middle",
        ((LEFT + right) / 2.0, bottom + 42.0),
        &fitted(&chart.x_axis, right - LEFT),
    );
    drawing.text("soft", "start", (8.0, 20.0), &fitted(&chart.y_axis, WIDTH - 16.0));
    let course: Vec<Option<(f64, f64)>> =
        chart.course.iter().map(|i| chart.points.get(*i).and_then(|p| Some(at(p.x?, p.y?)))).collect();
    drawing.polylines("course", &course);
    if known.is_empty() {
        drawing.unknown_box((LEFT, TOP), (right - LEFT, bottom - TOP));
        drawing.text("number", "middle", ((LEFT + right) / 2.0, (TOP + bottom) / 2.0), &chart.unknown);
    }
    for (i, x, y) in &known {
        let point = &chart.points[*i];
        let place = at(*x, *y);
        drawing.titled(&point.label, |d| {
            if point.marked {
                d.diamond("warn", place, 8.0);
            } else {
                d.circle("mark", place, 6.0);
            }
            let side = if place.0 > WIDTH * 0.62 { ("end", -11.0) } else { ("start", 11.0) };
            let class = if point.marked { "strong" } else { "number small" };
            d.text(class, side.0, (place.0 + side.1, place.1 + 4.0), &fitted(&point.label, 240.0));
        });
    }
    let number =
        |v: Option<f64>| v.map_or_else(|| chart.unknown.clone(), |v| numbers.decimals(v, chart.digits));
    let rows = chart.points.iter().map(|p| vec![p.label.clone(), number(p.x), number(p.y)]).collect();
    let columns = vec![chart.label_column.clone(), chart.x_axis.clone(), chart.y_axis.clone()];
    drawing.finish(&chart.caption, Table { caption: chart.caption.title.clone(), columns, rows })
}

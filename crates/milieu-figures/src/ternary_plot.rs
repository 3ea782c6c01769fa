//! Shares of three parts as points in a triangle, with their doubt and their course.

use crate::svg::Drawing;
use crate::{Caption, Figure, Table};

/// One point: three shares that sum to one.
#[derive(Clone, Debug, PartialEq)]
pub struct TernaryPoint {
    /// Name, e.g. a period.
    pub label: String,
    /// The three shares.
    pub shares: [f64; 3],
}

/// What [`ternary_plot`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct TernaryPlot {
    /// Title and description.
    pub caption: Caption,
    /// Names of the corners: lower left, lower right, top.
    pub corners: [String; 3],
    /// Points, in the order of their course; they are joined by a line.
    pub points: Vec<TernaryPoint>,
    /// Where the last point may also lie: draws of its doubt.
    pub cloud: Vec<[f64; 3]>,
    /// Heading of the first column of the table.
    pub label_column: String,
}

/// Draws a ternary plot. The corners are the pure cases; the lines mark every fifth.
pub fn ternary_plot(plot: &TernaryPlot) -> Figure {
    const WIDTH: f64 = 560.0;
    const HEIGHT: f64 = 470.0;
    let side = 400.0;
    let corner = [(80.0, 410.0), (80.0 + side, 410.0), (80.0 + side / 2.0, 410.0 - side * 3f64.sqrt() / 2.0)];
    let at = |s: [f64; 3]| {
        let sum: f64 = s.iter().sum();
        let sum = if sum > 0.0 { sum } else { 1.0 };
        let x = (0..3).map(|k| s[k] * corner[k].0).sum::<f64>() / sum;
        let y = (0..3).map(|k| s[k] * corner[k].1).sum::<f64>() / sum;
        (x, y)
    };

    let mut drawing = Drawing::new(WIDTH, HEIGHT);
    drawing.polygon("axis", &corner);
    for step in 1..5 {
        let f = f64::from(step) / 5.0;
        for k in 0..3 {
            let mut a = [0.0; 3];
            let mut b = [0.0; 3];
            a[k] = f;
            a[(k + 1) % 3] = 1.0 - f;
            b[k] = f;
            b[(k + 2) % 3] = 1.0 - f;
            drawing.line("grid", at(a), at(b));
        }
    }
    drawing.text("strong", "middle", (corner[0].0, corner[0].1 + 24.0), &plot.corners[0]);
    drawing.text("strong", "middle", (corner[1].0, corner[1].1 + 24.0), &plot.corners[1]);
    drawing.text("strong", "middle", (corner[2].0, corner[2].1 - 12.0), &plot.corners[2]);
    for draw in &plot.cloud {
        drawing.circle("cloud", at(*draw), 3.0);
    }
    let course: Vec<_> = plot.points.iter().map(|p| at(p.shares)).collect();
    if course.len() > 1 {
        drawing.polyline("course", &course);
    }
    for (i, (point, place)) in plot.points.iter().zip(&course).enumerate() {
        let last = i + 1 == plot.points.len();
        drawing.titled(&point.label, |d| {
            d.circle("mark", *place, if last { 7.0 } else { 4.0 });
            let side = if place.0 > WIDTH * 0.62 { ("end", -11.0) } else { ("start", 11.0) };
            d.text(
                if last { "strong" } else { "soft" },
                side.0,
                (place.0 + side.1, place.1 - 8.0),
                &point.label,
            );
        });
    }
    let rows = plot
        .points
        .iter()
        .map(|p| {
            let mut row = vec![p.label.clone()];
            row.extend(p.shares.iter().map(|s| plot.caption.numbers.decimals(*s, 2)));
            row
        })
        .collect();
    let mut columns = vec![plot.label_column.clone()];
    columns.extend(plot.corners.iter().cloned());
    drawing.finish(&plot.caption, Table { caption: plot.caption.title.clone(), columns, rows })
}

//! Scores on one scale with everything a score is read against: its interval, its place in the
//! period before, how comparable units are spread, and where it is meant to go.

use crate::svg::{Drawing, fitted, text_width, tick_digits, ticks};
use crate::{Caption, Figure, Table};

/// One score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScoreRow {
    /// Name.
    pub label: String,
    /// Score; `None` is drawn as unknown, with `note`.
    pub value: Option<f64>,
    /// Interval.
    pub interval: Option<(f64, f64)>,
    /// Score in the period before.
    pub before: Option<f64>,
    /// Quartiles of the units it is compared with: first, middle, third.
    pub spread: Option<[f64; 3]>,
    /// Target.
    pub target: Option<f64>,
    /// Whether the row is to be noticed; it gets a mark of its own beside the colour.
    pub warned: bool,
    /// Words at the end of the row.
    pub note: String,
}

/// What [`score_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreChart {
    /// Title and description.
    pub caption: Caption,
    /// Ends of the scale.
    pub scale: (f64, f64),
    /// Words under the scale.
    pub axis: String,
    /// What stands where nothing is known.
    pub unknown: String,
    /// Names of interval, period before, spread and target, for the legend.
    pub legend: [String; 4],
    /// Digits after the point in the table.
    pub digits: usize,
    /// Headings of the table: name, score, lower, upper, before, the three quartiles, target, note.
    pub columns: [String; 10],
    /// Rows, first on top.
    pub rows: Vec<ScoreRow>,
}

/// Draws a dot and a band for each score, a hollow dot for the period before, a grey bar from
/// quartile to quartile with a stroke at the middle, and a flag at the target.
pub fn score_chart(chart: &ScoreChart) -> Figure {
    const WIDTH: f64 = 780.0;
    const ROW: f64 = 38.0;
    let left = chart.rows.iter().map(|r| text_width(&r.label)).fold(60.0, f64::max).min(230.0) + 16.0;
    let right = 190.0;
    let bottom = 14.0 + ROW * chart.rows.len() as f64;
    let height = bottom + 74.0;
    let (low, high) = chart.scale;
    let x = |value: f64| left + (value.clamp(low, high) - low) / (high - low) * (WIDTH - left - right);
    let number =
        |v: Option<f64>| v.map(|v| chart.caption.numbers.decimals(v, chart.digits)).unwrap_or_default();

    let mut drawing = Drawing::new(WIDTH, height);
    let marks = ticks(low, high, 6);
    let digits = tick_digits(&marks);
    for tick in &marks {
        drawing.line("grid", (x(*tick), 8.0), (x(*tick), bottom));
        let words = chart.caption.numbers.decimals(*tick, digits);
        drawing.text("soft", "middle", (x(*tick), bottom + 16.0), &words);
    }
    drawing.text("soft", "middle", ((left + WIDTH - right) / 2.0, bottom + 34.0), &chart.axis);
    for (i, row) in chart.rows.iter().enumerate() {
        let y = 14.0 + ROW * (i as f64 + 0.5);
        drawing.titled(&format!("{}: {} {}", row.label, number(row.value), row.note), |d| {
            let class = if row.warned { "strong" } else { "" };
            d.text(class, "end", (left - 10.0, y + 4.0), &fitted(&row.label, left - 16.0));
            if let Some([first, middle, third]) = row.spread {
                d.line("peers", (x(first), y), (x(third), y));
                d.line("observed", (x(middle), y - 8.0), (x(middle), y + 8.0));
            }
            match row.value {
                None => {
                    d.unknown_box((left, y - 9.0), (WIDTH - left - right, 18.0));
                    d.text("number", "middle", ((left + WIDTH - right) / 2.0, y + 4.0), &chart.unknown);
                }
                Some(value) => {
                    if let Some((a, b)) = row.interval {
                        d.line(if row.warned { "warnband" } else { "band" }, (x(a), y), (x(b), y));
                    }
                    if let Some(before) = row.before {
                        d.circle("ghost", (x(before), y), 6.0);
                    }
                    if row.warned {
                        d.diamond("warn", (x(value), y), 7.0);
                    } else {
                        d.circle("mark", (x(value), y), 5.0);
                    }
                }
            }
            if let Some(target) = row.target {
                flag(d, (x(target), y));
            }
            d.text("soft", "start", (WIDTH - right + 14.0, y + 4.0), &fitted(&row.note, right - 14.0));
        });
    }
    legend(&mut drawing, chart, bottom + 58.0, WIDTH);
    let rows = chart
        .rows
        .iter()
        .map(|row| {
            let quartile = |k: usize| number(row.spread.map(|s| s[k]));
            vec![
                row.label.clone(),
                if row.value.is_some() { number(row.value) } else { chart.unknown.clone() },
                number(row.interval.map(|i| i.0)),
                number(row.interval.map(|i| i.1)),
                number(row.before),
                quartile(0),
                quartile(1),
                quartile(2),
                number(row.target),
                row.note.clone(),
            ]
        })
        .collect();
    let table = Table { caption: chart.caption.title.clone(), columns: chart.columns.to_vec(), rows };
    drawing.finish(&chart.caption, table)
}

fn flag(d: &mut Drawing, (x, y): (f64, f64)) {
    d.line("staff", (x, y - 15.0), (x, y + 11.0));
    d.polygon("flag", &[(x, y - 15.0), (x + 11.0, y - 10.5), (x, y - 6.0)]);
}

/// Names of what is drawn anywhere in the chart.
fn legend(drawing: &mut Drawing, chart: &ScoreChart, y: f64, width: f64) {
    let any = |has: fn(&ScoreRow) -> bool| chart.rows.iter().any(has);
    let used = [
        any(|r| r.interval.is_some()),
        any(|r| r.before.is_some()),
        any(|r| r.spread.is_some()),
        any(|r| r.target.is_some()),
    ];
    let mut x = 16.0;
    for (kind, name) in chart.legend.iter().enumerate().filter(|(kind, _)| used[*kind]) {
        let name = fitted(name, width / 4.0);
        match kind {
            0 => drawing.line("band", (x, y), (x + 20.0, y)),
            1 => drawing.circle("ghost", (x + 10.0, y), 6.0),
            2 => {
                drawing.line("peers", (x, y), (x + 20.0, y));
                drawing.line("observed", (x + 10.0, y - 8.0), (x + 10.0, y + 8.0));
            }
            _ => flag(drawing, (x + 8.0, y)),
        }
        drawing.text("soft", "start", (x + 30.0, y + 4.0), &name);
        x += 30.0 + text_width(&name) + 24.0;
    }
}

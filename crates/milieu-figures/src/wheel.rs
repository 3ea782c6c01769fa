//! Parts of a whole as equal wedges, each filled as far as its score.

use crate::svg::{Drawing, wrapped};
use crate::{Caption, Figure, Table};

/// A part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoke {
    /// Name.
    pub label: String,
    /// Score, 0 to 1; `None` is unknown.
    pub value: Option<f64>,
    /// Interval.
    pub interval: Option<(f64, f64)>,
    /// Whether it is to be noticed; it gets a mark beside the colour.
    pub warned: bool,
    /// What is said of it.
    pub note: String,
}

/// What [`wheel`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Wheel {
    /// Title and description.
    pub caption: Caption,
    /// Words in the middle.
    pub centre: String,
    /// What stands where nothing is known.
    pub unknown: String,
    /// Parts, the first at the top, clockwise.
    pub spokes: Vec<Spoke>,
    /// Digits after the point.
    pub digits: usize,
    /// Headings of the table: part, score, lower, upper, note.
    pub columns: [String; 5],
}

/// Draws the wheel. The reach of a wedge from the middle is its score, so that a wedge of twice
/// the score reaches twice as far (and not: is twice as large); the stroke along it is the
/// interval.
pub fn wheel(wheel: &Wheel) -> Figure {
    const WIDTH: f64 = 720.0;
    const CENTRE: (f64, f64) = (360.0, 250.0);
    const INNER: f64 = 44.0;
    const OUTER: f64 = 190.0;
    let count = wheel.spokes.len().max(1);
    let pitch = std::f64::consts::TAU / count as f64;
    let at = |radius: f64, angle: f64| (CENTRE.0 + radius * angle.cos(), CENTRE.1 + radius * angle.sin());
    let reach = |value: f64| INNER + value.clamp(0.0, 1.0) * (OUTER - INNER);
    let numbers = wheel.caption.numbers;

    let mut drawing = Drawing::new(WIDTH, 520.0);
    for step in 1..=4 {
        drawing.circle("axis", CENTRE, reach(f64::from(step) / 4.0));
    }
    for (i, spoke) in wheel.spokes.iter().enumerate() {
        let middle = -std::f64::consts::FRAC_PI_2 + pitch * i as f64;
        let (from, to) = (middle - 0.42 * pitch, middle + 0.42 * pitch);
        let arc = |radius: f64, back: bool| -> Vec<(f64, f64)> {
            (0..=16)
                .map(|k| {
                    let share = f64::from(if back { 16 - k } else { k }) / 16.0;
                    at(radius, from + (to - from) * share)
                })
                .collect()
        };
        let ring = |radius: f64| {
            let mut points = arc(INNER, false);
            points.extend(arc(radius, true));
            points
        };
        drawing.titled(&format!("{}: {}", spoke.label, spoke.note), |d| {
            match spoke.value {
                Some(value) => {
                    d.polygon(if spoke.warned { "warnwedge" } else { "wedge" }, &ring(reach(value)));
                    if let Some((low, high)) = spoke.interval {
                        d.line("staff", at(reach(low), middle), at(reach(high), middle));
                        for end in [low, high] {
                            let (a, b) = (middle - 4.0 / reach(end), middle + 4.0 / reach(end));
                            d.line("staff", at(reach(end), a), at(reach(end), b));
                        }
                    }
                    let place = at(reach(value) - 12.0, middle - 0.22 * pitch);
                    d.text(
                        "number",
                        "middle",
                        (place.0, place.1 + 4.0),
                        &numbers.decimals(value, wheel.digits),
                    );
                }
                None => {
                    d.polygon("guess", &ring(OUTER));
                    let place = at((INNER + OUTER) / 2.0, middle);
                    d.text("soft", "middle", (place.0, place.1 + 4.0), &wheel.unknown);
                }
            }
            let (x, y) = at(OUTER + 16.0, middle);
            let anchor = match middle.cos() {
                c if c > 0.25 => "start",
                c if c < -0.25 => "end",
                _ => "middle",
            };
            let words = if spoke.warned { format!("◆ {}", spoke.label) } else { spoke.label.clone() };
            let lines = wrapped(&words, 150.0, 2).len() as f64;
            let lift = if middle.sin() < -0.9 { 15.0 * lines } else { 0.0 };
            d.lines("strong", anchor, (x, y + 4.0 - lift), &words, 150.0, 2);
            if !spoke.note.is_empty() {
                d.text("soft small", anchor, (x, y + 4.0 - lift + 15.0 * lines), &spoke.note);
            }
        });
    }
    drawing.circle("box", CENTRE, INNER - 4.0);
    let lines = wrapped(&wheel.centre, 74.0, 3).len() as f64;
    drawing.lines(
        "small",
        "middle",
        (CENTRE.0, CENTRE.1 + 4.0 - 7.5 * (lines - 1.0)),
        &wheel.centre,
        74.0,
        3,
    );
    let rows = wheel
        .spokes
        .iter()
        .map(|spoke| {
            let number = |v: Option<f64>| v.map(|v| numbers.decimals(v, wheel.digits)).unwrap_or_default();
            vec![
                spoke.label.clone(),
                if spoke.value.is_some() { number(spoke.value) } else { wheel.unknown.clone() },
                number(spoke.interval.map(|i| i.0)),
                number(spoke.interval.map(|i| i.1)),
                spoke.note.clone(),
            ]
        })
        .collect();
    let table = Table { caption: wheel.caption.title.clone(), columns: wheel.columns.to_vec(), rows };
    drawing.finish(&wheel.caption, table)
}

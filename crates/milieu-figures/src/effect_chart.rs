//! Estimates of a model's effects with their intervals, in rows under headings.

use crate::legend::{self, Key, draw_legend, legend_height};
use crate::svg::{Drawing, fitted, text_width, tick_digits, ticks};
use crate::{Caption, Figure, NumberFormat, Table};

/// The part of an objective function an effect belongs to; each has a mark of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum EffectPart {
    /// Evaluation: worth of a tie that is there. A filled circle.
    #[default]
    Evaluation,
    /// Creation: worth of a tie newly made. A filled triangle.
    Creation,
    /// Maintenance (endowment): worth of a tie kept. An open square.
    Maintenance,
}

impl EffectPart {
    const ALL: [EffectPart; 3] = [EffectPart::Evaluation, EffectPart::Creation, EffectPart::Maintenance];

    fn key(self) -> Key {
        match self {
            EffectPart::Evaluation => Key::Circle,
            EffectPart::Creation => Key::Triangle,
            EffectPart::Maintenance => Key::Square,
        }
    }

    fn draw(self, d: &mut Drawing, at: (f64, f64)) {
        match self {
            EffectPart::Evaluation => legend::circle(d, at),
            EffectPart::Creation => legend::triangle(d, at),
            EffectPart::Maintenance => legend::square(d, at),
        }
    }
}

/// One effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// Name.
    pub label: String,
    /// Part of the objective function.
    pub part: EffectPart,
    /// Estimate; `None` is drawn as a gap with `note`.
    pub estimate: Option<f64>,
    /// Interval; `None` for a fixed parameter.
    pub interval: Option<(f64, f64)>,
    /// Words at the end of the row.
    pub note: String,
}

/// Effects under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct EffectGroup {
    /// Heading, e.g. the dependent variable.
    pub heading: String,
    /// Effects, first on top.
    pub effects: Vec<Effect>,
}

/// What [`effect_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct EffectChart {
    /// Title and description.
    pub caption: Caption,
    /// Ends of the scale; `None`: fitted to estimates and intervals, with zero. What lies beyond
    /// given ends is cut there with an arrow.
    pub scale: Option<(f64, f64)>,
    /// Words under the scale.
    pub axis: String,
    /// Names of the parts: evaluation, creation, maintenance.
    pub parts: [String; 3],
    /// Digits after the point in the table.
    pub digits: usize,
    /// Headings of the table: group, effect, part, estimate, lower, upper, note.
    pub columns: [String; 7],
    /// Groups, first on top.
    pub groups: Vec<EffectGroup>,
}

/// Draws a mark and a band for each effect beside a line at zero. The shape of the mark tells the
/// part of the objective function; where more than one part occurs a legend names them.
///
/// Apart from [`interval_chart`](crate::interval_chart()), whose rows share a given scale and have
/// no headings.
pub fn effect_chart(chart: &EffectChart) -> Figure {
    const WIDTH: f64 = 720.0;
    const ROW: f64 = 24.0;
    const HEADING: f64 = 32.0;
    let effects = || chart.groups.iter().flat_map(|g| &g.effects);
    let (low, high) = chart.scale.filter(|(a, b)| a < b).unwrap_or_else(|| fitted_scale(effects()));
    let left = effects().map(|e| text_width(&e.label)).fold(90.0, f64::max).min(270.0) + 40.0;
    let notes = effects().map(|e| text_width(&e.note)).fold(0.0, f64::max).min(200.0);
    let right = if notes > 0.0 { notes + 26.0 } else { 24.0 };
    let inside = |v: f64| (low..=high).contains(&v);
    let x = |v: f64| left + (v.clamp(low, high) - low) / (high - low) * (WIDTH - left - right);

    let top = 10.0;
    let headings = chart.groups.iter().filter(|g| !g.heading.is_empty()).count() as f64;
    let bottom = top + HEADING * headings + ROW * effects().count() as f64 + 6.0;
    let used: Vec<(Key, &str)> = EffectPart::ALL
        .into_iter()
        .zip(&chart.parts)
        .filter(|(part, _)| effects().any(|e| e.part == *part))
        .map(|(part, words)| (part.key(), words.as_str()))
        .collect();
    let keys = if used.len() > 1 { used } else { Vec::new() };
    let room = WIDTH - 24.0;
    let mut drawing = Drawing::new(WIDTH, bottom + 46.0 + legend_height(&keys, room));

    let marks = ticks(low, high, 7);
    let places = tick_digits(&marks);
    for tick in &marks {
        drawing.line("grid", (x(*tick), top), (x(*tick), bottom));
        drawing.text(
            "soft",
            "middle",
            (x(*tick), bottom + 16.0),
            &chart.caption.numbers.decimals(*tick, places),
        );
    }
    if inside(0.0) {
        drawing.line("zero", (x(0.0), top - 4.0), (x(0.0), bottom));
    }
    let middle = (left + WIDTH - right) / 2.0;
    drawing.text("soft", "middle", (middle, bottom + 35.0), &chart.axis);

    let mut y = top;
    for group in &chart.groups {
        if !group.heading.is_empty() {
            drawing.text("strong", "start", (8.0, y + 21.0), &fitted(&group.heading, left - 16.0));
            y += HEADING;
        }
        for effect in &group.effects {
            let middle = y + ROW / 2.0;
            let part = &chart.parts[effect.part as usize];
            drawing.titled(
                &format!(
                    "{} ({part}): {}",
                    effect.label,
                    spoken(effect, chart.digits, chart.caption.numbers)
                ),
                |d| {
                    d.text("", "start", (24.0, middle + 4.0), &fitted(&effect.label, left - 38.0));
                    if let Some((a, b)) = effect.interval.filter(|(a, b)| a.is_finite() && b.is_finite()) {
                        if x(a) < x(b) {
                            d.line("spread", (x(a), middle), (x(b), middle));
                        }
                        if a < low {
                            arrow(d, (left, middle), -1.0);
                        }
                        if b > high {
                            arrow(d, (WIDTH - right, middle), 1.0);
                        }
                    }
                    match effect.estimate.filter(|v| v.is_finite()) {
                        Some(v) if inside(v) => effect.part.draw(d, (x(v), middle)),
                        Some(v) if v < low => arrow(d, (left, middle), -1.0),
                        Some(_) => arrow(d, (WIDTH - right, middle), 1.0),
                        None => {}
                    }
                    d.text(
                        "soft",
                        "start",
                        (WIDTH - right + 16.0, middle + 4.0),
                        &fitted(&effect.note, notes),
                    );
                },
            );
            y += ROW;
        }
    }
    draw_legend(&mut drawing, &keys, (24.0, bottom + 60.0), room);

    let number = |v: Option<f64>| {
        v.filter(|v| v.is_finite())
            .map(|v| chart.caption.numbers.decimals(v, chart.digits))
            .unwrap_or_default()
    };
    let rows = chart
        .groups
        .iter()
        .flat_map(|group| group.effects.iter().map(move |effect| (group, effect)))
        .map(|(group, effect)| {
            vec![
                group.heading.clone(),
                effect.label.clone(),
                chart.parts[effect.part as usize].clone(),
                number(effect.estimate),
                number(effect.interval.map(|i| i.0)),
                number(effect.interval.map(|i| i.1)),
                effect.note.clone(),
            ]
        })
        .collect();
    let table = Table { caption: chart.caption.title.clone(), columns: chart.columns.to_vec(), rows };
    drawing.finish(&chart.caption, table)
}

fn spoken(effect: &Effect, digits: usize, numbers: NumberFormat) -> String {
    let write = |v: f64| numbers.decimals(v, digits);
    match (effect.estimate, effect.interval) {
        (Some(v), Some((a, b))) => {
            format!("{} ({} – {})", write(v), write(a), write(b))
        }
        (Some(v), None) => write(v),
        (None, _) => effect.note.clone(),
    }
}

/// An arrow at an end of the scale, pointing outwards.
fn arrow(d: &mut Drawing, (x, y): (f64, f64), side: f64) {
    d.polygon("point", &[(x + side * 9.0, y), (x, y - 6.0), (x, y + 6.0)]);
}

fn fitted_scale<'a>(effects: impl Iterator<Item = &'a Effect>) -> (f64, f64) {
    let (mut low, mut high) = (0.0f64, 0.0f64);
    for effect in effects {
        let interval = effect.interval.map(|(a, b)| [a, b]).into_iter().flatten();
        for value in effect.estimate.into_iter().chain(interval).filter(|v| v.is_finite()) {
            low = low.min(value);
            high = high.max(value);
        }
    }
    if low == high { (-1.0, 1.0) } else { (low - 0.04 * (high - low), high + 0.04 * (high - low)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effect(estimate: f64, interval: (f64, f64)) -> Effect {
        Effect {
            label: String::new(),
            part: EffectPart::Evaluation,
            estimate: Some(estimate),
            interval: Some(interval),
            note: String::new(),
        }
    }

    #[test]
    fn the_fitted_scale_holds_zero_and_every_interval() {
        let (low, high) = fitted_scale([effect(2.0, (1.5, 2.5)), effect(3.0, (2.0, 4.0))].iter());
        assert!(low < 0.0 && high > 4.0);
        let (low, high) = fitted_scale([effect(-2.0, (-3.0, f64::INFINITY))].iter());
        assert!(low < -3.0 && high > 0.0 && high < 1.0);
        assert_eq!(fitted_scale([].iter()), (-1.0, 1.0));
    }
}

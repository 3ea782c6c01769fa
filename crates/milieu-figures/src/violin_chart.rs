//! Simulated distributions beside observed values: the goodness of fit of a model.

use crate::distribution::Distribution;
use crate::legend::{Key, draw_legend, legend_height};
use crate::svg::{Drawing, fitted, split_in_two, text_width, tick_digits, ticks};
use crate::{Caption, Figure, Table};

/// Standard deviations beyond which a standardised chart shows a value at its edge.
const FARTHEST: f64 = 8.0;

/// One category: a degree, a triad type, a distance.
#[derive(Clone, Debug, PartialEq)]
pub struct ViolinCategory {
    /// Name.
    pub label: String,
    /// One value per simulation; values that are not finite are left out and not counted.
    pub simulated: Vec<f64>,
    /// Observed value; not finite: unknown, and left out.
    pub observed: f64,
}

/// How the categories share the vertical scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ViolinScale {
    /// One scale in the unit of the values.
    #[default]
    Shared,
    /// Each category less its simulated mean, over its simulated standard deviation: for
    /// categories whose sizes differ by orders of magnitude, such as a triad census. Observed
    /// values more than eight standard deviations away, or beside simulations that are all equal,
    /// are drawn as an arrow at the edge; the numbers written stay those observed.
    Standardised,
}

/// What [`violin_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct ViolinChart {
    /// Title and description.
    pub caption: Caption,
    /// Words under the categories.
    pub axis: String,
    /// Words over the vertical scale.
    pub value_axis: String,
    /// Words on the fit as a whole, e.g. the p value.
    pub note: String,
    /// Vertical scale.
    pub scale: ViolinScale,
    /// Words of the legend: simulated distribution, quartiles, 2.5 and 97.5 %, observed value,
    /// observed value outside these; empty words leave their mark out.
    pub legend: [String; 5],
    /// Digits after the point; observed whole numbers have none.
    pub digits: usize,
    /// Headings of the table: category, observed, mean, standard deviation, quantiles at 2.5,
    /// 25, 50, 75 and 97.5 %, number of simulations.
    pub columns: [String; 10],
    /// Categories, first to the left.
    pub categories: Vec<ViolinCategory>,
}

/// Draws one violin per category: the Gaussian kernel density of the simulated values (width
/// after Silverman 1986) between the least and the greatest of them, a box from the lower to the
/// upper quartile with the median, dotted lines at 2.5 and 97.5 %, and the observed values as a
/// marked line with their numbers, after the goodness-of-fit plots of Lospinoso and Snijders
/// (2019). An observed value outside the dotted lines has a diamond instead of a dot. Simulated
/// values that are all equal are a line. Every violin has the same greatest breadth.
///
/// Cost: at most 97 kernel sums per category over its simulations.
pub fn violin_chart(chart: &ViolinChart) -> Figure {
    let violins: Vec<Violin> = chart.categories.iter().map(|c| Violin::of(c, chart)).collect();
    let (low, high) = extent(&violins, chart.scale);
    let marks = ticks(low, high, 7);
    let places = tick_digits(&marks);

    let (top, plot) = (34.0, 290.0);
    let left =
        marks.iter().map(|t| text_width(&chart.caption.numbers.decimals(*t, places))).fold(28.0, f64::max)
            + 20.0;
    let right = 16.0;
    let needed = violins.iter().map(|v| text_width(&v.number) + 14.0).fold(40.0, f64::max);
    let slot = ((720.0 - left - right) / violins.len().max(1) as f64).max(needed);
    let width = left + slot * violins.len().max(1) as f64 + right;
    let two_lines = violins.iter().any(|v| text_width(v.label) > slot - 4.0);
    let bottom = top + plot;
    let under = bottom + if two_lines { 52.0 } else { 38.0 };
    let keys: Vec<(Key, &str)> = [Key::Violin, Key::Box, Key::Bound, Key::Observed, Key::Outside]
        .into_iter()
        .zip(chart.legend.iter().map(String::as_str))
        .collect();
    let room = width - left - right;
    let height = under + 14.0 + legend_height(&keys, room);
    let x = |i: usize| left + slot * (i as f64 + 0.5);
    let y = |v: f64| bottom - (v.clamp(low, high) - low) / (high - low) * plot;

    let mut drawing = Drawing::new(width, height);
    let note_room = text_width(&chart.note).min(width * 0.6);
    drawing.text("soft", "start", (8.0, 16.0), &fitted(&chart.value_axis, width - note_room - 40.0));
    drawing.text("strong", "end", (width - right, 16.0), &fitted(&chart.note, width * 0.6));
    for tick in &marks {
        drawing.line("grid", (left, y(*tick)), (width - right, y(*tick)));
        drawing.text(
            "soft",
            "end",
            (left - 8.0, y(*tick) + 4.0),
            &chart.caption.numbers.decimals(*tick, places),
        );
    }
    let breadth = (slot * 0.42).min(38.0);
    for (i, violin) in violins.iter().enumerate() {
        drawing.titled(&violin.hover, |d| {
            violin.draw(d, x(i), breadth, &y);
            let lines = if text_width(violin.label) > slot - 4.0 {
                split_in_two(violin.label)
            } else {
                (violin.label.to_owned(), String::new())
            };
            // A name without a space stays on the first line.
            let (first, second) = if lines.0.is_empty() { (lines.1, lines.0) } else { lines };
            d.text("", "middle", (x(i), bottom + 18.0), &fitted(&first, slot - 2.0));
            if !second.is_empty() {
                d.text("", "middle", (x(i), bottom + 33.0), &fitted(&second, slot - 2.0));
            }
        });
    }
    drawing.text("soft", "middle", ((left + width - right) / 2.0, under), &chart.axis);
    for bound in [0usize, 1] {
        let line: Vec<_> = violins
            .iter()
            .enumerate()
            .map(|(i, v)| v.bounds.map(|b| (x(i), y(if bound == 0 { b.0 } else { b.1 }))))
            .collect();
        // A single category has its bounds as short dotted lines.
        if let [Some((cx, cy))] = line[..] {
            drawing.line("bound", (cx - breadth, cy), (cx + breadth, cy));
        }
        drawing.polylines("bound", &line);
    }
    let course: Vec<_> =
        violins.iter().enumerate().map(|(i, v)| v.observed.map(|o| (x(i), y(o.at)))).collect();
    drawing.polylines("observed", &course);
    for (violin, place) in violins.iter().zip(&course) {
        if let (Some(observed), Some(place)) = (violin.observed, *place) {
            observed.draw(&mut drawing, place);
        }
    }
    for (i, violin) in violins.iter().enumerate() {
        if let Some(place) = course[i] {
            let before = i.checked_sub(1).and_then(|k| course[k]).map(|p| p.1);
            let after = course.get(i + 1).copied().flatten().map(|p| p.1);
            let (anchor, at) = number_place(place, before, after, (top, bottom));
            drawing.text("number", anchor, at, &violin.number);
        }
    }
    draw_legend(&mut drawing, &keys, (left, under + 26.0), room);

    let rows = violins.iter().map(|v| v.row.clone()).collect();
    let table = Table { caption: chart.caption.title.clone(), columns: chart.columns.to_vec(), rows };
    drawing.finish(&chart.caption, table)
}

/// An observed value on the scale of the drawing.
#[derive(Clone, Copy)]
struct Observed {
    at: f64,
    /// Outside the 2.5 and 97.5 % quantiles.
    outside: bool,
    /// Too far away to be drawn in its place: above (1) or below (-1).
    beyond: i8,
}

impl Observed {
    fn draw(self, drawing: &mut Drawing, (cx, cy): (f64, f64)) {
        match self.beyond {
            0 if self.outside => drawing.diamond("warn", (cx, cy), 6.5),
            0 => drawing.circle("point", (cx, cy), 4.5),
            side => {
                let tip = cy - 9.0 * f64::from(side);
                drawing.polygon("warn", &[(cx, tip), (cx + 6.5, cy), (cx - 6.5, cy)]);
            }
        }
    }
}

/// One category on the scale of the drawing.
struct Violin<'a> {
    label: &'a str,
    number: String,
    hover: String,
    curve: Vec<(f64, f64)>,
    /// Quartiles and median.
    quartiles: Option<[f64; 3]>,
    bounds: Option<(f64, f64)>,
    extremes: Option<(f64, f64)>,
    observed: Option<Observed>,
    row: Vec<String>,
}

impl<'a> Violin<'a> {
    fn of(category: &'a ViolinCategory, chart: &ViolinChart) -> Self {
        let write = |v: f64| chart.caption.numbers.decimals(v, chart.digits);
        let sample = Distribution::of(&category.simulated);
        let observed = Some(category.observed).filter(|v| v.is_finite());
        let number = match observed {
            Some(v) if v.fract() == 0.0 => chart.caption.numbers.decimals(v, 0),
            Some(v) => write(v),
            None => String::new(),
        };
        let mut row = vec![category.label.clone(), number.clone()];
        let Some(sample) = sample else {
            row.extend(std::iter::repeat_n(String::new(), 7));
            row.push(chart.caption.numbers.decimals(0.0, 0));
            let observed = observed.filter(|_| chart.scale == ViolinScale::Shared).map(|at| Observed {
                at,
                outside: false,
                beyond: 0,
            });
            let hover = format!("{}: {number}", category.label);
            return Violin {
                label: &category.label,
                number,
                hover,
                curve: Vec::new(),
                quartiles: None,
                bounds: None,
                extremes: None,
                observed,
                row,
            };
        };
        let at = [0.025, 0.25, 0.5, 0.75, 0.975].map(|q| sample.quantile(q));
        row.push(write(sample.mean));
        row.push(sample.sd.map(write).unwrap_or_default());
        row.extend(at.iter().map(|v| write(*v)));
        row.push(sample.count().to_string());
        let spread = sample.sd.filter(|sd| *sd > 0.0);
        let place = |v: f64| match chart.scale {
            ViolinScale::Shared => v,
            ViolinScale::Standardised => spread.map_or(0.0, |sd| (v - sample.mean) / sd),
        };
        let observed = observed.map(|v| {
            let side = if v > sample.mean { 1 } else { -1 };
            let beyond = match chart.scale {
                ViolinScale::Shared => 0,
                ViolinScale::Standardised if spread.is_none() && v == sample.mean => 0,
                ViolinScale::Standardised if spread.is_none() || place(v).abs() > FARTHEST => side,
                ViolinScale::Standardised => 0,
            };
            let drawn = if beyond == 0 { place(v) } else { f64::from(beyond) * f64::INFINITY };
            Observed { at: drawn, outside: v < at[0] || v > at[4], beyond }
        });
        Violin {
            label: &category.label,
            hover: format!("{}: {number} ({} – {})", category.label, write(at[0]), write(at[4])),
            number,
            curve: sample.density().into_iter().map(|(v, d)| (place(v), d)).collect(),
            quartiles: Some([place(at[1]), place(at[2]), place(at[3])]),
            bounds: Some((place(at[0]), place(at[4]))),
            extremes: Some((place(sample.least()), place(sample.greatest()))),
            observed,
            row,
        }
    }

    fn draw(&self, d: &mut Drawing, cx: f64, breadth: f64, y: &impl Fn(f64) -> f64) {
        let Some([lower, median, upper]) = self.quartiles else { return };
        if self.curve.is_empty() {
            d.line("violin", (cx - breadth, y(median)), (cx + breadth, y(median)));
            return;
        }
        let right = self.curve.iter().map(|(v, w)| (cx + w * breadth, y(*v)));
        let left = self.curve.iter().rev().map(|(v, w)| (cx - w * breadth, y(*v)));
        d.polygon("violin", &right.chain(left).collect::<Vec<_>>());
        let half = (breadth * 0.3).min(8.0);
        d.rect("box", (cx - half, y(upper)), (2.0 * half, y(lower) - y(upper)));
        d.line("median", (cx - half, y(median)), (cx + half, y(median)));
    }
}

/// Ends of the vertical scale: all that is drawn in its place, and a little air.
fn extent(violins: &[Violin<'_>], scale: ViolinScale) -> (f64, f64) {
    let drawn = violins.iter().flat_map(|v| {
        let observed = v.observed.map(|o| o.at).filter(|at| at.is_finite());
        v.extremes.map(|e| [e.0, e.1]).into_iter().flatten().chain(observed)
    });
    let low = drawn.clone().fold(f64::INFINITY, f64::min);
    let high = drawn.fold(f64::NEG_INFINITY, f64::max);
    if !(low.is_finite() && high.is_finite()) {
        return (0.0, 1.0);
    }
    let beyond = |side: i8| violins.iter().filter_map(|v| v.observed).any(|o| o.beyond == side);
    let air = if high > low { (high - low) * 0.06 } else { low.abs().max(1.0) * 0.5 };
    match scale {
        // Counts have no room below zero.
        ViolinScale::Shared if low >= 0.0 => ((low - air).max(0.0), high + air),
        ViolinScale::Shared => (low - air, high + air),
        ViolinScale::Standardised => {
            let more = |side| if beyond(side) { air.max(0.8) } else { air };
            (low.min(-2.5) - more(-1), high.max(2.5) + more(1))
        }
    }
}

/// Where the number of an observed value is written: over a peak, under a dip, and on the side
/// that the line leaves free on a slope; never outside the plot.
fn number_place(
    (x, y): (f64, f64),
    before: Option<f64>,
    after: Option<f64>,
    (top, bottom): (f64, f64),
) -> (&'static str, (f64, f64)) {
    // Downwards is positive: a neighbour above has the smaller coordinate.
    let above = |other: Option<f64>| other.map(|o| o < y - 4.0);
    let (anchor, mut at) = match (above(before), above(after)) {
        (Some(true), Some(true)) => ("middle", (x, y + 20.0)),
        // At an end a gentle slope leaves room above the mark.
        (None, Some(true)) if after.is_some_and(|o| o < y - 40.0) => ("middle", (x, y + 20.0)),
        (Some(true), None) if before.is_some_and(|o| o < y - 40.0) => ("middle", (x, y + 20.0)),
        (Some(false), Some(true)) => ("end", (x - 10.0, y - 7.0)),
        (Some(true), Some(false)) => ("start", (x + 10.0, y - 7.0)),
        _ => ("middle", (x, y - 11.0)),
    };
    if at.1 > bottom - 2.0 {
        at.1 = y - 11.0;
    } else if at.1 < top {
        at.1 = y + 20.0;
    }
    (anchor, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(scale: ViolinScale, categories: Vec<ViolinCategory>) -> ViolinChart {
        ViolinChart {
            caption: Caption::default(),
            axis: String::new(),
            value_axis: String::new(),
            note: String::new(),
            scale,
            legend: Default::default(),
            digits: 2,
            columns: Default::default(),
            categories,
        }
    }

    fn category(label: &str, simulated: &[f64], observed: f64) -> ViolinCategory {
        ViolinCategory { label: label.into(), simulated: simulated.to_vec(), observed }
    }

    #[test]
    fn standardised_categories_share_a_scale_and_far_values_are_arrows() {
        let sizes: Vec<f64> = (0..41).map(f64::from).collect();
        let large: Vec<f64> = sizes.iter().map(|v| 1e5 + 1e3 * v).collect();
        let input = chart(
            ViolinScale::Standardised,
            vec![
                category("003", &large, 120_000.0),
                category("300", &sizes, 500.0),
                category("210", &[4.0; 9], 4.0),
                category("201", &[4.0; 9], 5.0),
            ],
        );
        let drawn: Vec<Violin> = input.categories.iter().map(|c| Violin::of(c, &input)).collect();
        let sd = Distribution::of(&sizes).unwrap().sd.unwrap();
        let bounds = drawn[0].bounds.unwrap();
        assert!((bounds.1 - 19.0 / sd).abs() < 1e-9 && (bounds.0 + bounds.1).abs() < 1e-9);
        let beyond: Vec<i8> = drawn.iter().filter_map(|v| v.observed).map(|o| o.beyond).collect();
        assert_eq!(beyond, [0, 1, 0, 1]);
        let (low, high) = extent(&drawn, input.scale);
        assert!(low >= -4.0 && high <= 4.0);
        assert_eq!(drawn[0].number, "120000");
    }

    #[test]
    fn a_violin_stays_between_the_least_and_the_greatest_value() {
        let input = chart(ViolinScale::Shared, vec![category("8", &[0.0, 0.0, 0.0, 1.0, 0.0, 2.0], 1.0)]);
        let violin = Violin::of(&input.categories[0], &input);
        assert!(violin.curve.iter().all(|(v, _)| (0.0..=2.0).contains(v)));
        assert_eq!(extent(&[violin], input.scale).0, 0.0);
    }

    #[test]
    fn nothing_known_is_nothing_drawn() {
        let figure = violin_chart(&chart(ViolinScale::Shared, vec![category("0", &[f64::NAN], f64::NAN)]));
        assert!(!figure.svg.contains("NaN") && !figure.svg.contains("inf"));
        assert_eq!(figure.table.rows[0].join("|"), "0|||||||||0");
        violin_chart(&chart(ViolinScale::Standardised, Vec::new()));
    }
}

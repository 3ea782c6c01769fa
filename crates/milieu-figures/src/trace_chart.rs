//! Parameters over the iterations of an estimation: whether it has converged.

use crate::legend::{Key, draw_legend, legend_height};
use crate::svg::{Drawing, fitted, text_width, tick_digits, ticks};
use crate::{Caption, Figure, NumberFormat, Table};

/// Points drawn for one trace at most.
const POINTS: usize = 400;
/// Traces up to which the panels stand in one column.
const ONE_COLUMN: usize = 4;

/// One parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// Name.
    pub label: String,
    /// One value per iteration; values that are not finite leave a gap.
    pub values: Vec<f64>,
    /// Final estimate.
    pub estimate: Option<f64>,
    /// Its 95 % interval.
    pub interval: Option<(f64, f64)>,
}

/// A stretch of iterations, up to the start of the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Name.
    pub label: String,
    /// Number of its first iteration.
    pub start: usize,
}

/// What [`trace_chart`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceChart {
    /// Title and description.
    pub caption: Caption,
    /// Words under the iterations.
    pub axis: String,
    /// Number of the iteration that the first value of each trace belongs to.
    pub first: usize,
    /// Phases, by their start.
    pub phases: Vec<Phase>,
    /// Words of the legend: trace, range of thinned values, final estimate, its interval; empty
    /// words leave their mark out.
    pub legend: [String; 4],
    /// Digits after the point.
    pub digits: usize,
    /// Headings of the table: parameter, phase, first and last iteration, mean, least and
    /// greatest value in it, final estimate, lower and upper end of its interval.
    pub columns: [String; 10],
    /// Traces, one panel each.
    pub traces: Vec<Trace>,
}

/// Draws one panel per parameter over shared iterations, with a dashed line at the final
/// estimate, dotted lines at its interval, and upright lines where a phase begins.
///
/// A trace of more than 400 values is drawn as the means of at most 400 equal buckets, over an
/// envelope from the least to the greatest value of each bucket. The table has one row per
/// parameter and phase, from the values before thinning.
pub fn trace_chart(chart: &TraceChart) -> Figure {
    const WIDTH: f64 = 720.0;
    let columns = if chart.traces.len() > ONE_COLUMN { 2 } else { 1 };
    let rows = chart.traces.len().div_ceil(columns);
    let plot = if columns == 1 { 100.0 } else { 84.0 };
    let panels: Vec<Panel> =
        chart.traces.iter().map(|t| Panel::of(t, chart.digits, chart.caption.numbers)).collect();
    let gutter = panels.iter().map(|p| p.tick_width()).fold(24.0, f64::max) + 16.0;
    let span = WIDTH / columns as f64 - gutter - 22.0;
    let length = chart.traces.iter().map(|t| t.values.len()).max().unwrap_or(0);
    let (begin, end) = (chart.first as f64, (chart.first + length.max(2) - 1) as f64);
    let x = |left: f64, iteration: f64| left + (iteration.clamp(begin, end) - begin) / (end - begin) * span;
    let (labels, strips) = phase_labels(chart, &|iteration| x(0.0, iteration), span, end);
    let strip = 16.0 * strips as f64;
    let step = 24.0 + plot + 14.0;
    let bottom = strip + 6.0 + step * rows as f64;
    let thinned = chart.traces.iter().any(|t| t.values.len() > POINTS);
    let keys: Vec<(Key, &str)> = [Key::Trace, Key::Envelope, Key::Estimate, Key::Bound]
        .into_iter()
        .zip(chart.legend.iter().map(String::as_str))
        .filter(|(key, _)| thinned || *key != Key::Envelope)
        .collect();
    let room = WIDTH - gutter;
    let mut drawing = Drawing::new(WIDTH, bottom + 42.0 + legend_height(&keys, room));

    for column in 0..columns.min(chart.traces.len()) {
        let left = gutter + WIDTH / columns as f64 * column as f64;
        for (place, line, words) in &labels {
            let y = 14.0 + 16.0 * *line as f64;
            if *place > 0.0 {
                drawing.line("phase", (left + place, y - 10.0), (left + place, strip + 4.0));
            }
            drawing.text("soft", "start", (left + place + 4.0, y), words);
        }
        // The last panel of a column carries the iterations.
        let panels_here = (chart.traces.len() - column).div_ceil(columns);
        let base = strip + 6.0 + step * panels_here as f64 - 14.0;
        let marks = ticks(begin, end, if columns == 1 { 8 } else { 5 });
        for tick in marks.iter().filter(|t| t.fract() == 0.0) {
            drawing.line("axis", (x(left, *tick), base), (x(left, *tick), base + 4.0));
            drawing.text(
                "soft",
                "middle",
                (x(left, *tick), base + 17.0),
                &chart.caption.numbers.decimals(*tick, 0),
            );
        }
    }
    for (k, panel) in panels.iter().enumerate() {
        let left = gutter + WIDTH / columns as f64 * (k % columns) as f64;
        let top = strip + 6.0 + step * (k / columns) as f64 + 24.0;
        let size = (span, plot);
        drawing.titled(&format!("{}: {}", panel.trace.label, panel.spoken), |d| {
            // The interval is left to its lines where the name needs the room.
            let beside = |words: &str| span - text_width(words) - 14.0;
            let whole = text_width(&panel.trace.label) <= beside(&panel.spoken);
            let words = if whole { &panel.spoken } else { &panel.estimate };
            d.text("soft", "end", (left + span, top - 7.0), words);
            let name = fitted(&panel.trace.label, beside(words));
            d.text("strong", "start", (left, top - 7.0), &name);
            for phase in chart.phases.iter().map(|p| p.start as f64).filter(|s| *s > begin && *s <= end) {
                d.line("phase", (x(left, phase), top), (x(left, phase), top + plot));
            }
            panel.draw(d, (left, top), size, &|place| x(left, begin + place));
        });
    }
    drawing.text("soft", "middle", (WIDTH / 2.0, bottom + 22.0), &chart.axis);
    draw_legend(&mut drawing, &keys, (gutter, bottom + 50.0), room);

    let table = Table {
        caption: chart.caption.title.clone(),
        columns: chart.columns.to_vec(),
        rows: chart.traces.iter().flat_map(|trace| table_rows(chart, trace)).collect(),
    };
    drawing.finish(&chart.caption, table)
}

/// A stretch of a trace: its place, mean, least and greatest value; `None` without any.
type Bucket = (f64, Option<(f64, f64, f64)>);

fn summary(values: &[f64]) -> Option<(f64, f64, f64)> {
    let known = values.iter().copied().filter(|v| v.is_finite());
    let count = known.clone().count();
    (count > 0).then(|| {
        let least = known.clone().fold(f64::INFINITY, f64::min);
        let greatest = known.clone().fold(f64::NEG_INFINITY, f64::max);
        let mean = known.sum::<f64>() / count as f64;
        // Rounding must not carry a mean past the values it is a mean of.
        (mean.clamp(least, greatest), least, greatest)
    })
}

/// A trace in at most [`POINTS`] buckets of one size, the last one perhaps smaller.
fn thinned(values: &[f64]) -> Vec<Bucket> {
    let size = values.len().div_ceil(POINTS).max(1);
    values
        .chunks(size)
        .enumerate()
        .map(|(i, part)| ((i * size) as f64 + (part.len() - 1) as f64 / 2.0, summary(part)))
        .collect()
}

struct Panel<'a> {
    trace: &'a Trace,
    numbers: NumberFormat,
    buckets: Vec<Bucket>,
    scale: (f64, f64),
    ticks: Vec<f64>,
    estimate: String,
    /// The final estimate with its interval.
    spoken: String,
}

impl<'a> Panel<'a> {
    fn of(trace: &'a Trace, digits: usize, numbers: NumberFormat) -> Self {
        let known = |v: &f64| v.is_finite();
        let interval = trace.interval.map(|(a, b)| [a, b]).into_iter().flatten();
        let all = trace.values.iter().copied().chain(trace.estimate).chain(interval).filter(known);
        let low = all.clone().fold(f64::INFINITY, f64::min);
        let high = all.fold(f64::NEG_INFINITY, f64::max);
        let scale = match high - low {
            range if range > 0.0 && range.is_finite() => (low - 0.05 * range, high + 0.05 * range),
            0.0 => (low - 0.5 * low.abs().max(1.0), low + 0.5 * low.abs().max(1.0)),
            _ => (0.0, 1.0),
        };
        let write = |v: f64| numbers.decimals(v, digits);
        let estimate = trace.estimate.filter(known).map(write).unwrap_or_default();
        let spoken = match trace.interval {
            Some((a, b)) if a.is_finite() && b.is_finite() && !estimate.is_empty() => {
                format!("{estimate} ({} – {})", write(a), write(b))
            }
            _ => estimate.clone(),
        };
        Panel {
            trace,
            numbers,
            buckets: thinned(&trace.values),
            scale,
            ticks: ticks(scale.0, scale.1, 5),
            estimate,
            spoken,
        }
    }

    fn tick_width(&self) -> f64 {
        let places = tick_digits(&self.ticks);
        self.ticks.iter().map(|t| text_width(&self.numbers.decimals(*t, places))).fold(0.0, f64::max)
    }

    fn draw(
        &self,
        d: &mut Drawing,
        (left, top): (f64, f64),
        (span, plot): (f64, f64),
        x: &impl Fn(f64) -> f64,
    ) {
        let (low, high) = self.scale;
        let y = |v: f64| top + plot - (v.clamp(low, high) - low) / (high - low) * plot;
        let across = |d: &mut Drawing, class: &str, v: f64| {
            d.line(class, (left, y(v)), (left + span, y(v)));
        };
        let places = tick_digits(&self.ticks);
        for tick in &self.ticks {
            across(d, "grid", *tick);
            d.text("soft", "end", (left - 8.0, y(*tick) + 4.0), &self.numbers.decimals(*tick, places));
        }
        if self.trace.values.len() > POINTS {
            for run in self.buckets.split(|(_, found)| found.is_none()) {
                let upper = run.iter().filter_map(|(i, f)| f.map(|f| (x(*i), y(f.2))));
                let lower = run.iter().rev().filter_map(|(i, f)| f.map(|f| (x(*i), y(f.1))));
                if run.len() > 1 {
                    d.polygon("envelope", &upper.chain(lower).collect::<Vec<_>>());
                }
            }
        }
        let course: Vec<_> = self.buckets.iter().map(|(i, f)| f.map(|f| (x(*i), y(f.0)))).collect();
        d.polylines("trace", &course);
        if let Some((a, b)) = self.trace.interval {
            for bound in [a, b].into_iter().filter(|v| v.is_finite()) {
                across(d, "bound", bound);
            }
        }
        if let Some(estimate) = self.trace.estimate.filter(|v| v.is_finite()) {
            across(d, "estimate", estimate);
        }
    }
}

/// Names of the phases: place, line and words. A name stands below every earlier one that reaches
/// past its place, so that neither it nor its line to the panels runs through another.
fn phase_labels(
    chart: &TraceChart,
    x: &impl Fn(f64) -> f64,
    span: f64,
    end: f64,
) -> (Vec<(f64, usize, String)>, usize) {
    let mut free: Vec<f64> = Vec::new();
    let mut labels = Vec::new();
    let mut phases: Vec<&Phase> =
        chart.phases.iter().filter(|p| !p.label.is_empty() && p.start as f64 <= end).collect();
    phases.sort_by_key(|phase| phase.start);
    for phase in phases {
        let place = x(phase.start as f64);
        let words = fitted(&phase.label, span - place);
        let line = free.iter().rposition(|taken| *taken > place).map_or(0, |below| below + 1);
        let taken = place + 4.0 + text_width(&words) + 6.0;
        match free.get_mut(line) {
            Some(place) => *place = taken,
            None => free.push(taken),
        }
        labels.push((place, line, words));
    }
    (labels, free.len())
}

fn table_rows(chart: &TraceChart, trace: &Trace) -> Vec<Vec<String>> {
    let write = |v: Option<f64>| {
        v.filter(|v| v.is_finite())
            .map(|v| chart.caption.numbers.decimals(v, chart.digits))
            .unwrap_or_default()
    };
    let last = chart.first + trace.values.len();
    let mut starts: Vec<(usize, &str)> =
        chart.phases.iter().map(|p| (p.start.clamp(chart.first, last), p.label.as_str())).collect();
    starts.sort_by_key(|(start, _)| *start);
    // Iterations before the first phase have no name but are not lost.
    if starts.first().is_none_or(|(start, _)| *start > chart.first) {
        starts.insert(0, (chart.first, ""));
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([last]).collect::<Vec<_>>();
    starts
        .iter()
        .zip(ends)
        .filter(|((start, _), end)| end > start)
        .map(|((start, phase), end)| {
            let found = summary(&trace.values[start - chart.first..end - chart.first]);
            vec![
                trace.label.clone(),
                (*phase).to_owned(),
                start.to_string(),
                (end - 1).to_string(),
                write(found.map(|f| f.0)),
                write(found.map(|f| f.1)),
                write(found.map(|f| f.2)),
                write(trace.estimate),
                write(trace.interval.map(|i| i.0)),
                write(trace.interval.map(|i| i.1)),
            ]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thinning_keeps_the_mean_and_the_extremes() {
        let values: Vec<f64> = (0..1603).map(|i| f64::from((i * 37) % 101)).collect();
        let buckets = thinned(&values);
        assert!(buckets.len() <= POINTS && buckets.len() > POINTS / 2);
        let size = 1603usize.div_ceil(POINTS);
        let first = &values[..size];
        let mean = first.iter().sum::<f64>() / size as f64;
        assert_eq!(buckets[0].0, (size - 1) as f64 / 2.0);
        assert!((buckets[0].1.unwrap().0 - mean).abs() < 1e-9);
        let greatest = buckets.iter().filter_map(|b| b.1).map(|f| f.2).fold(0.0, f64::max);
        assert_eq!(greatest, 100.0);
    }

    #[test]
    fn gaps_stay_gaps_and_short_traces_stay_as_they_are() {
        let buckets = thinned(&[1.0, f64::NAN, 3.0]);
        assert_eq!(buckets, [(0.0, Some((1.0, 1.0, 1.0))), (1.0, None), (2.0, Some((3.0, 3.0, 3.0)))]);
        assert!(thinned(&[]).is_empty());
    }

    #[test]
    fn every_iteration_falls_into_one_row_of_the_table() {
        let phase = |label: &str, start| Phase { label: label.into(), start };
        let trace = Trace {
            label: "t".into(),
            values: (0..10).map(f64::from).collect(),
            estimate: None,
            interval: None,
        };
        let chart = TraceChart {
            caption: Caption::default(),
            axis: String::new(),
            first: 1,
            phases: vec![phase("3", 8), phase("2", 4), phase("4", 30)],
            legend: Default::default(),
            digits: 0,
            columns: Default::default(),
            traces: vec![trace],
        };
        let rows: Vec<String> =
            table_rows(&chart, &chart.traces[0]).iter().map(|r| r[1..7].join(" ")).collect();
        assert_eq!(rows, [" 1 3 1 0 2", "2 4 7 4 3 6", "3 8 10 8 7 9"]);
        let figure = trace_chart(&TraceChart { traces: Vec::new(), ..chart });
        assert!(!figure.svg.contains("NaN"));
    }
}

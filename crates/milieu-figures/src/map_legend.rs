//! What a map's marks mean: classes with their bounds, the unknown, shapes, flows, the source.

use crate::network_drawing::shape;
use crate::svg::{Drawing, fitted, text_width};
use crate::{Classes, NodeShape};

const LINE: f64 = 24.0;
const SWATCH: (f64, f64) = (24.0, 16.0);
const GAP: f64 = 20.0;

/// Words of a map's legend, in the reader's language. Those left empty are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapWords {
    /// What the classes are of: indicator, unit, period.
    pub measure: String,
    /// Name of what is hatched, e.g. `unknown`.
    pub unknown: String,
    /// Before the names of regions that the map does not show, e.g. `Not on the map:`.
    pub elsewhere: String,
    /// What the arcs are, with the threshold.
    pub flows: String,
    /// Source and notice of what is shown.
    pub source: String,
}

/// What stands before the words.
#[derive(Clone, Copy)]
enum Sign {
    Class(usize),
    Unknown,
    Shape(NodeShape),
    Flow,
}

/// A legend laid out in lines of a width.
pub(crate) struct MapLegend<'a> {
    id: &'a str,
    classes: &'a Classes,
    heading: &'a str,
    entries: Vec<(Sign, String, f64, f64)>,
    notes: Vec<String>,
    width: f64,
    lines: usize,
}

/// What a legend explains.
pub(crate) struct Explained<'a> {
    pub(crate) id: &'a str,
    pub(crate) words: &'a MapWords,
    pub(crate) classes: &'a Classes,
    /// Regions in each class; empty where no region has a value.
    pub(crate) counts: &'a [usize],
    pub(crate) unknown: usize,
    pub(crate) digits: usize,
    pub(crate) numbers: crate::NumberFormat,
    pub(crate) shapes: &'a [(NodeShape, String)],
    pub(crate) flows: bool,
    /// Names of the regions that are not shown.
    pub(crate) elsewhere: &'a [&'a str],
}

impl<'a> MapLegend<'a> {
    pub(crate) fn new(of: &Explained<'a>, width: f64) -> Self {
        let mut signs: Vec<(Sign, String)> = Vec::new();
        for (class, count) in of.counts.iter().enumerate() {
            let words = format!("{} ({count})", of.classes.bounds(class, of.digits, of.numbers));
            signs.push((Sign::Class(class), words.trim_start().to_owned()));
        }
        if of.unknown > 0 {
            signs.push((Sign::Unknown, format!("{} ({})", of.words.unknown, of.unknown)));
        }
        signs.extend(of.shapes.iter().map(|(shape, words)| (Sign::Shape(*shape), words.clone())));
        if of.flows && !of.words.flows.is_empty() {
            signs.push((Sign::Flow, of.words.flows.clone()));
        }
        let heading = if of.counts.is_empty() { "" } else { of.words.measure.as_str() };
        let mut line = usize::from(!heading.is_empty());
        let mut x = 0.0;
        let mut entries = Vec::new();
        for (sign, words) in signs {
            let needed = SWATCH.0 + 8.0 + text_width(&words);
            if x > 0.0 && x + needed > width {
                (x, line) = (0.0, line + 1);
            }
            entries.push((sign, words, x, LINE * line as f64));
            x += needed + GAP;
        }
        line += usize::from(!entries.is_empty());
        let mut notes = Vec::new();
        if !of.elsewhere.is_empty() {
            notes.push(format!("{} {}", of.words.elsewhere, of.elsewhere.join(", ")));
        }
        notes.extend(Some(of.words.source.clone()).filter(|words| !words.is_empty()));
        let notes: Vec<String> = notes.iter().flat_map(|note| wrapped(note, width)).collect();
        let lines = line + notes.len();
        MapLegend { id: of.id, classes: of.classes, heading, entries, notes, width, lines }
    }

    pub(crate) fn height(&self) -> f64 {
        LINE * self.lines as f64
    }

    /// Draws it with its upper left corner at `at`.
    pub(crate) fn draw(&self, d: &mut Drawing, (left, top): (f64, f64)) {
        let base = |line: f64| top + line + 16.0;
        if !self.heading.is_empty() {
            d.text("strong", "start", (left, base(0.0)), &fitted(self.heading, self.width));
        }
        for (sign, words, x, y) in &self.entries {
            let at = (left + x, base(*y) - 13.0);
            let middle = (at.0 + SWATCH.0 / 2.0, at.1 + SWATCH.1 / 2.0);
            match sign {
                Sign::Class(class) => {
                    let step = self.classes.step(*class);
                    d.rect(&format!("tile s{step}"), at, SWATCH);
                    let number = (class + 1).to_string();
                    d.text(&format!("on on{step}"), "middle", (middle.0, middle.1 + 4.0), &number);
                }
                Sign::Unknown => d.unknown(self.id, |d| d.rect("tile", at, SWATCH)),
                Sign::Shape(kind) => shape(d, *kind, "node", middle, 6.0),
                Sign::Flow => d.arc("flow", 2.5, (at.0, middle.1 + 4.0), (at.0 + SWATCH.0, middle.1 + 4.0)),
            }
            d.text("soft", "start", (at.0 + SWATCH.0 + 6.0, base(*y)), words);
        }
        let first = self.lines - self.notes.len();
        for (at, note) in self.notes.iter().enumerate() {
            d.text("soft", "start", (left, base(LINE * (first + at) as f64)), note);
        }
    }
}

/// Words in lines of a width, broken at spaces.
fn wrapped(words: &str, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(line) + text_width(word) + 7.0 <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| fitted(line, width)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_broken_at_spaces_and_nothing_runs_over() {
        assert_eq!(wrapped("one two three", 60.0), ["one two", "three"]);
        assert_eq!(wrapped("incomprehensible", 42.0), ["incom…"]);
        assert!(wrapped(" ", 42.0).is_empty());
    }
}

//! The legend under a drawing: marks with their words, in as many lines as they need.

use crate::svg::{Drawing, text_width};

const LINE: f64 = 22.0;
const MARK: f64 = 26.0;
const GAP: f64 = 22.0;

/// A mark that a legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Violin,
    Box,
    Bound,
    Observed,
    Outside,
    Trace,
    Envelope,
    Estimate,
    Circle,
    Triangle,
    Square,
}

impl Key {
    fn draw(self, d: &mut Drawing, (x, y): (f64, f64)) {
        let across = |d: &mut Drawing, class: &str| d.line(class, (x - 11.0, y), (x + 11.0, y));
        match self {
            Key::Violin => d.polygon(
                "violin",
                &[
                    (x, y - 8.0),
                    (x + 3.0, y - 4.0),
                    (x + 7.0, y + 1.0),
                    (x + 2.0, y + 8.0),
                    (x - 2.0, y + 8.0),
                    (x - 7.0, y + 1.0),
                    (x - 3.0, y - 4.0),
                ],
            ),
            Key::Box => {
                d.rect("box", (x - 5.0, y - 7.0), (10.0, 14.0));
                d.line("median", (x - 5.0, y), (x + 5.0, y));
            }
            Key::Bound => across(d, "bound"),
            Key::Observed => {
                across(d, "observed");
                d.circle("point", (x, y), 4.5);
            }
            Key::Outside => {
                across(d, "observed");
                d.diamond("warn", (x, y), 6.5);
            }
            Key::Trace => across(d, "trace"),
            Key::Envelope => d.rect("envelope", (x - 11.0, y - 6.0), (22.0, 12.0)),
            Key::Estimate => across(d, "estimate"),
            Key::Circle => circle(d, (x, y)),
            Key::Triangle => triangle(d, (x, y)),
            Key::Square => square(d, (x, y)),
        }
    }
}

/// The marks of estimates: one shape per part, so that colour is never needed.
pub(crate) fn circle(d: &mut Drawing, at: (f64, f64)) {
    d.circle("mark", at, 5.5);
}

pub(crate) fn triangle(d: &mut Drawing, (x, y): (f64, f64)) {
    d.polygon("mark", &[(x, y - 7.0), (x + 6.5, y + 4.5), (x - 6.5, y + 4.5)]);
}

pub(crate) fn square(d: &mut Drawing, (x, y): (f64, f64)) {
    d.rect("ring", (x - 4.5, y - 4.5), (9.0, 9.0));
}

/// Places of the marks that have words, from the upper left, and the number of lines.
fn flow<'a>(keys: &[(Key, &'a str)], width: f64) -> (Vec<(Key, &'a str, f64, f64)>, usize) {
    let (mut x, mut line) = (0.0, 0usize);
    let mut places = Vec::new();
    for (key, words) in keys.iter().filter(|(_, words)| !words.is_empty()) {
        let needed = MARK + text_width(words) + GAP;
        if x > 0.0 && x + needed - GAP > width {
            x = 0.0;
            line += 1;
        }
        places.push((*key, *words, x, LINE * line as f64));
        x += needed;
    }
    let lines = if places.is_empty() { 0 } else { line + 1 };
    (places, lines)
}

/// Height of a legend.
pub(crate) fn legend_height(keys: &[(Key, &str)], width: f64) -> f64 {
    LINE * flow(keys, width).1 as f64
}

/// Draws a legend whose first line of text stands at `at`.
pub(crate) fn draw_legend(d: &mut Drawing, keys: &[(Key, &str)], at: (f64, f64), width: f64) {
    for (key, words, x, y) in flow(keys, width).0 {
        key.draw(d, (at.0 + x + 11.0, at.1 + y - 4.0));
        d.text("soft", "start", (at.0 + x + MARK + 4.0, at.1 + y), words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legends_wrap_and_leave_out_marks_without_words() {
        let keys = [(Key::Trace, "mean"), (Key::Envelope, ""), (Key::Estimate, "the last estimate")];
        let (wide, lines) = flow(&keys, 600.0);
        assert_eq!((wide.len(), lines), (2, 1));
        let (narrow, lines) = flow(&keys, 120.0);
        assert_eq!((narrow[1].2, narrow[1].3, lines), (0.0, LINE, 2));
        assert_eq!(legend_height(&[(Key::Trace, "")], 100.0), 0.0);
    }
}

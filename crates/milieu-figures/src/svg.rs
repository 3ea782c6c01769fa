//! Writing SVG: escaping, numbers, the frame every drawing shares, and the style.

use std::fmt::Write;

use crate::{Caption, Figure, Table};

/// The style every drawing relies on. Put once into a page.
pub const STYLE: &str = "\
.mf{--mf-ink:#1b1f24;--mf-soft:#57606a;--mf-line:#c4cad1;--mf-fill:#0072b2;--mf-band:#9cc9e6;\
--mf-warn:#b54708;--mf-plus:#0072b2;--mf-minus:#b54708;--mf-paper:#ffffff;\
font-family:system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:13px;max-width:100%;height:auto}\
.mf text{fill:var(--mf-ink)}.mf .soft{fill:var(--mf-soft)}.mf .strong{font-weight:600}\
.mf .axis,.mf .grid{stroke:var(--mf-line);stroke-width:1;fill:none}\
.mf .mark{fill:var(--mf-fill);stroke:var(--mf-paper);stroke-width:1}\
.mf .band{stroke:var(--mf-band);stroke-width:8;stroke-linecap:round;fill:none}\
.mf .warn{fill:var(--mf-warn)}.mf .warnband{stroke:var(--mf-warn);opacity:.45;stroke-width:8;stroke-linecap:round}\
.mf .plus{fill:var(--mf-plus)}.mf .minus{fill:var(--mf-minus)}\
.mf .cloud{fill:var(--mf-band);opacity:.45}.mf .course{stroke:var(--mf-fill);stroke-width:2;fill:none}\
.mf .tie{stroke:var(--mf-line);stroke-width:.7}.mf .node{stroke:var(--mf-paper);stroke-width:1;fill:var(--mf-fill)}\
.mf .marked{stroke:var(--mf-ink);stroke-width:2}\
.mf .violin{fill:var(--mf-band);fill-opacity:.7;stroke:var(--mf-fill);stroke-width:1}\
.mf .box{fill:var(--mf-paper);stroke:var(--mf-soft);stroke-width:1}.mf .median{stroke:var(--mf-ink);stroke-width:2}\
.mf .bound{stroke:var(--mf-soft);stroke-width:1.6;stroke-dasharray:.1 4;stroke-linecap:round;fill:none}\
.mf .observed{stroke:var(--mf-ink);stroke-width:1.4;fill:none}\
.mf .point{fill:var(--mf-ink);stroke:var(--mf-paper);stroke-width:1}\
.mf .number{font-size:12px;font-weight:600;paint-order:stroke;stroke:var(--mf-paper);stroke-width:3px;stroke-linejoin:round}\
.mf .envelope{fill:var(--mf-band);fill-opacity:.7}.mf .trace{stroke:var(--mf-fill);stroke-width:1.4;fill:none}\
.mf .estimate{stroke:var(--mf-ink);stroke-width:1.4;stroke-dasharray:7 4}\
.mf .phase{stroke:var(--mf-soft);stroke-width:1;stroke-dasharray:2 2}\
.mf .zero{stroke:var(--mf-ink);stroke-width:1.4}.mf .spread{stroke:var(--mf-band);stroke-width:8}.mf .ring{fill:var(--mf-paper);stroke:var(--mf-fill);stroke-width:2}\
.mf .peers{stroke:var(--mf-line);stroke-width:16}.mf .ghost{fill:var(--mf-paper);stroke:var(--mf-soft);stroke-width:1.6;stroke-dasharray:2 2}\
.mf .flag{fill:var(--mf-ink)}.mf .staff{stroke:var(--mf-ink);stroke-width:1.6;fill:none}\
.mf .flow{stroke:var(--mf-fill);fill:none;stroke-opacity:.75}.mf .guess{stroke:var(--mf-soft);stroke-width:1.4;stroke-dasharray:4 4;fill:none}\
.mf .head{fill:var(--mf-soft)}.mf .hatch{stroke:var(--mf-line);stroke-width:1.2}.mf .more{stroke:var(--mf-fill);fill:none}\
.mf .fewer{stroke:var(--mf-warn);fill:none;stroke-dasharray:7 5}.mf .even{stroke:var(--mf-soft);fill:none;stroke-opacity:.55}\
.mf .wedge{fill:var(--mf-band);fill-opacity:.85;stroke:var(--mf-fill);stroke-width:1.2}.mf .warnwedge{fill:var(--mf-warn);fill-opacity:.35;stroke:var(--mf-warn);stroke-width:2}\
.mf .meter{fill:var(--mf-band)}.mf .small{font-size:11.5px}\
@media (prefers-color-scheme:dark){.mf{--mf-ink:#e6edf3;--mf-soft:#9aa4af;--mf-line:#484f58;--mf-fill:#56b4e9;\
--mf-band:#1f5a80;--mf-warn:#f0883e;--mf-plus:#56b4e9;--mf-minus:#f0883e;--mf-paper:#0d1117}}\
@media print{.mf{--mf-ink:#000;--mf-soft:#333;--mf-line:#999;--mf-fill:#00507d;--mf-band:#bbb;--mf-warn:#7a3000;\
--mf-plus:#00507d;--mf-minus:#7a3000;--mf-paper:#fff}}";

/// A drawing under way.
pub(crate) struct Drawing {
    body: String,
    width: f64,
    height: f64,
}

impl Drawing {
    pub(crate) fn new(width: f64, height: f64) -> Self {
        Drawing { body: String::new(), width, height }
    }

    pub(crate) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        self.push(format_args!(
            "<line class=\"{class}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
            coordinate(from.0),
            coordinate(from.1),
            coordinate(to.0),
            coordinate(to.1)
        ));
    }

    pub(crate) fn rect(&mut self, class: &str, at: (f64, f64), size: (f64, f64)) {
        self.push(format_args!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            coordinate(at.0),
            coordinate(at.1),
            coordinate(size.0.max(0.0)),
            coordinate(size.1.max(0.0))
        ));
    }

    pub(crate) fn shade(&mut self, opacity: f64, at: (f64, f64), size: (f64, f64)) {
        self.push(format_args!(
            "<rect class=\"plus\" fill-opacity=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            coordinate(opacity.clamp(0.0, 1.0)),
            coordinate(at.0),
            coordinate(at.1),
            coordinate(size.0),
            coordinate(size.1)
        ));
    }

    pub(crate) fn circle(&mut self, class: &str, at: (f64, f64), radius: f64) {
        self.push(format_args!(
            "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            coordinate(at.0),
            coordinate(at.1),
            coordinate(radius)
        ));
    }

    pub(crate) fn polygon(&mut self, class: &str, points: &[(f64, f64)]) {
        let list = point_list(points);
        self.push(format_args!("<polygon class=\"{class}\" points=\"{list}\"/>"));
    }

    pub(crate) fn polyline(&mut self, class: &str, points: &[(f64, f64)]) {
        let list = point_list(points);
        self.push(format_args!("<polyline class=\"{class}\" points=\"{list}\"/>"));
    }

    /// A polyline for every stretch of known places; gaps stay gaps.
    pub(crate) fn polylines(&mut self, class: &str, points: &[Option<(f64, f64)>]) {
        for run in points.split(Option::is_none) {
            let run: Vec<(f64, f64)> = run.iter().flatten().copied().collect();
            if run.len() > 1 {
                self.polyline(class, &run);
            }
        }
    }

    pub(crate) fn diamond(&mut self, class: &str, (cx, cy): (f64, f64), half: f64) {
        self.polygon(class, &[(cx, cy - half), (cx + half, cy), (cx, cy + half), (cx - half, cy)]);
    }

    /// Text; `anchor` is `start`, `middle` or `end`.
    pub(crate) fn text(&mut self, class: &str, anchor: &str, at: (f64, f64), words: &str) {
        self.push(format_args!(
            "<text class=\"{class}\" text-anchor=\"{anchor}\" x=\"{}\" y=\"{}\">{}</text>",
            coordinate(at.0),
            coordinate(at.1),
            quick_xml::escape::escape(words)
        ));
    }

    /// A line of a width of its own.
    pub(crate) fn stroke(&mut self, class: &str, from: (f64, f64), to: (f64, f64), width: f64) {
        self.push(format_args!(
            "<line class=\"{class}\" style=\"stroke-width:{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
            coordinate(width),
            coordinate(from.0),
            coordinate(from.1),
            coordinate(to.0),
            coordinate(to.1)
        ));
    }

    /// A curve of a width of its own, from one point to another, pulled to a third.
    pub(crate) fn bow(
        &mut self,
        class: &str,
        from: (f64, f64),
        pull: (f64, f64),
        to: (f64, f64),
        width: f64,
    ) {
        self.push(format_args!(
            "<path class=\"{class}\" style=\"stroke-width:{}\" d=\"M{} {}Q{} {} {} {}\"/>",
            coordinate(width),
            coordinate(from.0),
            coordinate(from.1),
            coordinate(pull.0),
            coordinate(pull.1),
            coordinate(to.0),
            coordinate(to.1)
        ));
    }

    /// A box with diagonal lines: something that is not known.
    pub(crate) fn unknown(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) {
        const STEP: f64 = 9.0;
        let mut at = STEP;
        while at < width + height {
            let (x1, y1) = if at <= height { (x, y + at) } else { (x + at - height, y + height) };
            let (x2, y2) = if at <= width { (x + at, y) } else { (x + width, y + at - width) };
            self.line("hatch", (x1, y1), (x2, y2));
            at += STEP;
        }
        self.rect("guess", (x, y), (width, height));
    }

    /// Words in as many lines as a width needs, at most `most`; returns how many lines there are.
    pub(crate) fn lines(
        &mut self,
        class: &str,
        anchor: &str,
        (x, y): (f64, f64),
        words: &str,
        width: f64,
        most: usize,
    ) -> usize {
        let lines = wrapped(words, width, most);
        for (i, line) in lines.iter().enumerate() {
            self.text(class, anchor, (x, y + 15.0 * i as f64), line);
        }
        lines.len()
    }

    /// A group with a hover text.
    pub(crate) fn titled(&mut self, hover: &str, draw: impl FnOnce(&mut Drawing)) {
        self.push(format_args!("<g><title>{}</title>", quick_xml::escape::escape(hover)));
        draw(self);
        self.push(format_args!("</g>"));
    }

    fn push(&mut self, part: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.body.write_fmt(part);
    }

    pub(crate) fn finish(self, caption: &Caption, table: Table) -> Figure {
        let Caption { id, title, description, .. } = caption.clone();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mf\" role=\"img\" \
             aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\">\
             <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>{}</svg>",
            quick_xml::escape::escape(&title),
            quick_xml::escape::escape(&description),
            self.body,
            w = coordinate(self.width),
            h = coordinate(self.height),
        );
        Figure { id, title, description, svg, table }
    }
}

fn point_list(points: &[(f64, f64)]) -> String {
    let parts: Vec<String> =
        points.iter().map(|(x, y)| format!("{},{}", coordinate(*x), coordinate(*y))).collect();
    parts.join(" ")
}

/// A coordinate with at most two digits after the point: the same bytes on every machine.
fn coordinate(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// About how wide a text is drawn at the kit's size.
pub(crate) fn text_width(words: &str) -> f64 {
    words.chars().count() as f64 * 7.0
}

/// A text cut to a width, with an ellipsis when it is longer.
pub(crate) fn fitted(words: &str, width: f64) -> String {
    let room = (width / 7.0).floor().max(1.0) as usize;
    if words.chars().count() <= room {
        words.to_owned()
    } else {
        let head: String = words.chars().take(room.saturating_sub(1)).collect();
        format!("{}…", head.trim_end())
    }
}

/// Words in lines of a width, at most so many; the last is cut where they do not end.
pub(crate) fn wrapped(words: &str, width: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let last = lines.len() == most;
        match lines.last_mut() {
            Some(line) if last || text_width(line) + text_width(word) + 7.0 <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| fitted(line, width)).collect()
}

/// A name in two lines at the space nearest its middle; without a space it is the second line.
pub(crate) fn split_in_two(name: &str) -> (String, String) {
    let middle = name.len() / 2;
    let space = name.match_indices(' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(middle));
    match space {
        Some(at) => (name[..at].to_owned(), name[at + 1..].to_owned()),
        None => (String::new(), name.to_owned()),
    }
}

/// Round steps covering a range: at most `most` ticks.
pub(crate) fn ticks(low: f64, high: f64, most: usize) -> Vec<f64> {
    let range = high - low;
    if !(range.is_finite() && range > 0.0) || most < 2 {
        return vec![low];
    }
    let rough = range / (most - 1) as f64;
    let magnitude = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|m| m * magnitude)
        .find(|step| range / step <= (most - 1) as f64)
        .unwrap_or(10.0 * magnitude);
    let first = (low / step).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    (first..=last).map(|i| i as f64 * step).collect()
}

/// Digits after the point that tell the ticks apart, or that a lone tick needs.
pub(crate) fn tick_digits(ticks: &[f64]) -> usize {
    let step = match ticks {
        [a, b, ..] => (b - a).abs(),
        [lone] => lone.abs(),
        [] => return 0,
    };
    let is_whole = |d: i32| (step * 10f64.powi(d) - (step * 10f64.powi(d)).round()).abs() < 1e-6;
    (0..6).find(|d| is_whole(*d)).unwrap_or(6) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_cover_the_range() {
        assert_eq!(ticks(0.0, 1.0, 6), vec![0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]);
        assert_eq!(tick_digits(&[0.0, 0.25]), 2);
        assert_eq!(tick_digits(&[0.05]), 2);
        assert_eq!(tick_digits(&[-1.5, -1.4, -1.3]), 1, "a step just below a tenth");
        assert_eq!(ticks(3.0, 3.0, 5), vec![3.0]);
    }

    #[test]
    fn markup_in_names_is_shown_as_text() {
        let mut drawing = Drawing::new(10.0, 10.0);
        drawing.text("", "start", (0.0, 0.0), "<script>alert(1)</script>");
        let figure = drawing.finish(&Caption::default(), Table::default());
        assert!(!figure.svg.contains("<script>"));
    }
}

//! Writing SVG: escaping, numbers, the frame every drawing shares, and the style.

use std::fmt::Write;

use crate::{Caption, Figure, Table};

/// The style every drawing relies on. Put once into a page.
pub const STYLE: &str = "\
.mf{--mf-ink:#1b1f24;--mf-soft:#57606a;--mf-line:#c4cad1;--mf-fill:#0072b2;--mf-band:#9cc9e6;\
--mf-warn:#b54708;--mf-plus:#0072b2;--mf-minus:#b54708;--mf-paper:#ffffff;\
--mf-land:#f3f4f6;--mf-s0:#ffea46;--mf-s1:#d3c164;--mf-s2:#a69d75;--mf-s3:#7c7b78;--mf-s4:#575c6d;--mf-s5:#233e6c;\
--mf-s6:#00204d;--mf-on-few:#000;--mf-on-many:#fff;\
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
.mf .sea{fill:var(--mf-paper)}.mf .land{fill:var(--mf-land);stroke:var(--mf-line);stroke-width:.7;stroke-linejoin:round;fill-rule:evenodd}\
.mf .region,.mf .tile{stroke:var(--mf-soft);stroke-width:.7;stroke-linejoin:round;fill-rule:evenodd}\
.mf .s0{fill:var(--mf-s0)}.mf .s1{fill:var(--mf-s1)}.mf .s2{fill:var(--mf-s2)}.mf .s3{fill:var(--mf-s3)}\
.mf .s4{fill:var(--mf-s4)}.mf .s5{fill:var(--mf-s5)}.mf .s6{fill:var(--mf-s6)}\
.mf .on{font-size:11px;font-weight:600}.mf .on0,.mf .on1,.mf .on2,.mf .on3{fill:var(--mf-on-few)}.mf .on4,.mf .on5,.mf .on6{fill:var(--mf-on-many)}\
.mf .hatch{stroke:var(--mf-soft);stroke-width:1.2}.mf .ground{fill:var(--mf-paper)}\
.mf .flow{stroke:var(--mf-warn);stroke-opacity:.75;stroke-linecap:round;fill:none}\
.mf .focus:focus-visible{outline:2px solid var(--mf-ink);outline-offset:2px}\
.mf .zero{stroke:var(--mf-ink);stroke-width:1.4}.mf .spread{stroke:var(--mf-band);stroke-width:8}.mf .ring{fill:var(--mf-paper);stroke:var(--mf-fill);stroke-width:2}\
.mf .peers{stroke:var(--mf-line);stroke-width:16}.mf .ghost{fill:var(--mf-paper);stroke:var(--mf-soft);stroke-width:1.6;stroke-dasharray:2 2}\
.mf .flag{fill:var(--mf-ink)}.mf .staff{stroke:var(--mf-ink);stroke-width:1.6;fill:none}\
.mf .flow{stroke:var(--mf-fill);fill:none;stroke-opacity:.75}.mf .guess{stroke:var(--mf-soft);stroke-width:1.4;stroke-dasharray:4 4;fill:none}\
.mf .head{fill:var(--mf-soft)}.mf .hatch{stroke:var(--mf-line);stroke-width:1.2}.mf .more{stroke:var(--mf-fill);fill:none}\
.mf .fewer{stroke:var(--mf-warn);fill:none;stroke-dasharray:7 5}.mf .even{stroke:var(--mf-soft);fill:none;stroke-opacity:.55}\
.mf .wedge{fill:var(--mf-band);fill-opacity:.85;stroke:var(--mf-fill);stroke-width:1.2}.mf .warnwedge{fill:var(--mf-warn);fill-opacity:.35;stroke:var(--mf-warn);stroke-width:2}\
.mf .meter{fill:var(--mf-band)}.mf .small{font-size:11.5px}\
@media (prefers-color-scheme:dark){.mf{--mf-ink:#e6edf3;--mf-soft:#9aa4af;--mf-line:#484f58;--mf-fill:#56b4e9;\
--mf-band:#1f5a80;--mf-warn:#f0883e;--mf-plus:#56b4e9;--mf-minus:#f0883e;--mf-paper:#0d1117;\
--mf-land:#1c232b;--mf-s0:#00204d;--mf-s1:#233e6c;--mf-s2:#575c6d;--mf-s3:#7c7b78;--mf-s4:#a69d75;--mf-s5:#d3c164;\
--mf-s6:#ffea46;--mf-on-few:#fff;--mf-on-many:#000}.mf .on3{fill:#000}}\
@media print{.mf{--mf-ink:#000;--mf-soft:#333;--mf-line:#999;--mf-fill:#00507d;--mf-band:#bbb;--mf-warn:#7a3000;\
--mf-plus:#00507d;--mf-minus:#7a3000;--mf-paper:#fff;\
--mf-land:#f5f5f5;--mf-s0:#f2f2f2;--mf-s1:#d9d9d9;--mf-s2:#bdbdbd;--mf-s3:#969696;--mf-s4:#6b6b6b;--mf-s5:#474747;\
--mf-s6:#1f1f1f;--mf-on-few:#000;--mf-on-many:#fff}}";

/// A drawing under way.
pub(crate) struct Drawing {
    body: String,
    width: f64,
    height: f64,
    /// Whether the marks inside can be reached one by one.
    reachable: bool,
}

impl Drawing {
    pub(crate) fn new(width: f64, height: f64) -> Self {
        Drawing { body: String::new(), width, height, reachable: false }
    }

    /// A drawing whose marks a reader reaches one by one, with the hatching of what is unknown.
    pub(crate) fn of_marks(id: &str, width: f64, height: f64) -> Self {
        let mut drawing = Drawing { body: String::new(), width, height, reachable: true };
        drawing.push(format_args!(
            "<defs><pattern id=\"{}-unknown\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect class=\"ground\" width=\"6\" height=\"6\"/>\
             <line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\"/></pattern></defs>",
            quick_xml::escape::escape(id)
        ));
        drawing
    }

    /// What is unknown: hatched.
    pub(crate) fn unknown(&mut self, id: &str, draw: impl FnOnce(&mut Drawing)) {
        self.push(format_args!("<g fill=\"url(#{}-unknown)\">", quick_xml::escape::escape(id)));
        draw(self);
        self.push(format_args!("</g>"));
    }

    /// A mark that a reader can reach and a page can find: its kind, key and hover text.
    pub(crate) fn mark(&mut self, kind: &str, key: &str, hover: &str, draw: impl FnOnce(&mut Drawing)) {
        self.push(format_args!(
            "<g class=\"focus\" tabindex=\"0\" role=\"img\" data-kind=\"{kind}\" data-key=\"{}\"><title>{}</title>",
            quick_xml::escape::escape(key),
            quick_xml::escape::escape(hover)
        ));
        draw(self);
        self.push(format_args!("</g>"));
    }

    /// What `draw` draws, cut off at the edges of a rectangle.
    pub(crate) fn within(
        &mut self,
        id: &str,
        (x, y): (f64, f64),
        (width, height): (f64, f64),
        draw: impl FnOnce(&mut Drawing),
    ) {
        let id = quick_xml::escape::escape(id).into_owned();
        let (x, y, width, height) = (coordinate(x), coordinate(y), coordinate(width), coordinate(height));
        self.push(format_args!(
            "<clipPath id=\"{id}-edge\"><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\
             </clipPath><g clip-path=\"url(#{id}-edge)\">"
        ));
        draw(self);
        self.push(format_args!("</g>"));
    }

    /// Closed rings as one area, to a tenth of a unit.
    pub(crate) fn rings(&mut self, class: &str, rings: &[Vec<(f64, f64)>]) {
        let mut path = String::new();
        for ring in rings {
            let tenths = |v: f64| (v * 10.0).round() as i64;
            let text = |v: i64| coordinate(v as f64 / 10.0);
            let mut last = (0, 0);
            for (at, (x, y)) in ring.iter().enumerate() {
                let here = (tenths(*x), tenths(*y));
                if at == 0 {
                    let _ = write!(path, "M{},{}", text(here.0), text(here.1));
                } else if here != last {
                    let _ = write!(path, "l{},{}", text(here.0 - last.0), text(here.1 - last.1));
                }
                last = here;
            }
            path.push('z');
        }
        self.push(format_args!("<path class=\"{class}\" d=\"{path}\"/>"));
    }

    /// An arc from one place to another, bent to the left of the way.
    pub(crate) fn arc(&mut self, class: &str, width: f64, from: (f64, f64), to: (f64, f64)) {
        const BEND: f64 = 0.18;
        let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
        let bent = (middle.0 + BEND * (to.1 - from.1), middle.1 - BEND * (to.0 - from.0));
        self.push(format_args!(
            "<path class=\"{class}\" stroke-width=\"{}\" d=\"M{},{}Q{},{} {},{}\"/>",
            coordinate(width),
            coordinate(from.0),
            coordinate(from.1),
            coordinate(bent.0),
            coordinate(bent.1),
            coordinate(to.0),
            coordinate(to.1)
        ));
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
    pub(crate) fn unknown_box(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) {
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
        // Inside an image nothing can be reached.
        let role = if self.reachable { "group" } else { "img" };
        let name = quick_xml::escape::escape(&id);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mf\" role=\"{role}\" \
             aria-labelledby=\"{name}-t {name}-d\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\">\
             <title id=\"{name}-t\">{}</title><desc id=\"{name}-d\">{}</desc>{}</svg>",
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

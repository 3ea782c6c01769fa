//! What can be reached and how varied it is: kinds as wedges, distance as rings, and the product
//! that it makes.

use crate::svg::{Drawing, fitted, wrapped};
use crate::{Caption, Figure, Table};

/// A part of a product.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// Name.
    pub label: String,
    /// Value, 0 to 1; `None` is unknown.
    pub value: Option<f64>,
    /// The value as it is read, or what is said in its place.
    pub text: String,
}

/// What [`reach_diagram`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachDiagram {
    /// Title and description.
    pub caption: Caption,
    /// Names of the rings, nearest first.
    pub rings: Vec<String>,
    /// Names of the kinds, one wedge each.
    pub wedges: Vec<String>,
    /// How many are there: ring by ring, wedge by wedge.
    pub counts: Vec<Vec<f64>>,
    /// Parts of the product.
    pub terms: Vec<Term>,
    /// The product.
    pub product: Term,
    /// Headings of the table: kind; the rings follow.
    pub kind_column: String,
}

/// Draws a dot in every ring and wedge, its area by the number there, and the product beneath.
/// An empty wedge shows what is not reached; one full wedge alone shows no variety.
pub fn reach_diagram(diagram: &ReachDiagram) -> Figure {
    const WIDTH: f64 = 720.0;
    const CENTRE: (f64, f64) = (360.0, 262.0);
    const RADIUS: f64 = 205.0;
    const FOOT: f64 = 536.0;
    let rings = diagram.rings.len().max(1);
    let wedges = diagram.wedges.len().max(1);
    let band = RADIUS / (rings as f64 + 0.5);
    let at = |radius: f64, angle: f64| (CENTRE.0 + radius * angle.cos(), CENTRE.1 + radius * angle.sin());
    let angle = |wedge: f64| -std::f64::consts::FRAC_PI_2 + std::f64::consts::TAU * wedge / wedges as f64;
    let largest = diagram.counts.iter().flatten().fold(0.0, |a: f64, b| a.max(*b));
    let ring_radius = |ring: usize| band * (ring as f64 + 1.5);

    let mut drawing = Drawing::new(WIDTH, FOOT + 84.0);
    for ring in 0..rings {
        drawing.circle("axis", CENTRE, ring_radius(ring));
    }
    if diagram.wedges.len() > 1 {
        for wedge in 0..wedges {
            drawing.line("grid", at(band * 0.5, angle(wedge as f64)), at(RADIUS, angle(wedge as f64)));
        }
    }
    drawing.circle("mark", CENTRE, 6.0);
    let unit = if largest > 0.0 { (band * 0.46) / largest.sqrt() } else { 0.0 };
    for (ring, row) in diagram.counts.iter().enumerate() {
        for (wedge, count) in row.iter().enumerate() {
            if *count <= 0.0 {
                continue;
            }
            let place = at(band * (ring as f64 + 1.0), angle(wedge as f64 + 0.5));
            let kind = diagram.wedges.get(wedge).map(String::as_str).unwrap_or_default();
            let name = diagram.rings.get(ring).map(String::as_str).unwrap_or_default();
            let number = diagram.caption.numbers.decimals(*count, 0);
            drawing.titled(&format!("{kind}, {name}: {number}"), |d| {
                let radius = (unit * count.sqrt()).max(2.0);
                d.circle("wedge", place, radius);
                if radius > 9.0 {
                    d.text("number", "middle", (place.0, place.1 + 4.0), &number);
                }
            });
        }
    }
    for (wedge, name) in diagram.wedges.iter().enumerate() {
        let turn = angle(wedge as f64 + 0.5);
        let (x, y) = at(RADIUS + 14.0, turn);
        let anchor = match turn.cos() {
            c if c > 0.25 => "start",
            c if c < -0.25 => "end",
            _ => "middle",
        };
        let room = if anchor == "middle" { 190.0 } else { 140.0 };
        let lines = wrapped(name, room, 2).len() as f64;
        let lift = if turn.sin() < -0.5 { 15.0 * (lines - 1.0) } else { 0.0 };
        drawing.lines("", anchor, (x, y + 4.0 - lift), name, room, 2);
    }
    for (ring, name) in diagram.rings.iter().enumerate() {
        let (x, y) = at(ring_radius(ring), angle(0.0));
        drawing.text("number small", "middle", (x, y + 12.0), &fitted(name, 130.0));
    }
    product(&mut drawing, diagram, FOOT, WIDTH);
    let rows = diagram
        .wedges
        .iter()
        .enumerate()
        .map(|(wedge, name)| {
            let mut row = vec![name.clone()];
            row.extend(diagram.counts.iter().map(|ring| {
                ring.get(wedge).map(|c| diagram.caption.numbers.decimals(*c, 0)).unwrap_or_default()
            }));
            row
        })
        .chain(diagram.terms.iter().chain([&diagram.product]).map(|term| {
            let mut row = vec![term.label.clone(), term.text.clone()];
            row.resize(diagram.rings.len() + 1, String::new());
            row
        }))
        .collect();
    let mut columns = vec![diagram.kind_column.clone()];
    columns.extend(diagram.rings.iter().cloned());
    let table = Table { caption: diagram.caption.title.clone(), columns, rows };
    drawing.finish(&diagram.caption, table)
}

/// The parts and the product as boxes in a row.
fn product(drawing: &mut Drawing, diagram: &ReachDiagram, top: f64, width: f64) {
    let count = diagram.terms.len() + 1;
    let pitch = width / count as f64;
    let size = (pitch - 30.0, 64.0);
    for (i, term) in diagram.terms.iter().chain([&diagram.product]).enumerate() {
        let x = pitch * i as f64 + 4.0;
        if i > 0 {
            let sign = if i + 1 == count { "=" } else { "×" };
            drawing.text("strong", "middle", (x - 15.0, top + 37.0), sign);
        }
        drawing.titled(&format!("{}: {}", term.label, term.text), |d| {
            d.rect("box", (x, top), size);
            match term.value {
                Some(value) => {
                    d.rect(
                        "meter",
                        (x + 1.0, top + size.1 - 11.0),
                        ((size.0 - 2.0) * value.clamp(0.0, 1.0), 10.0),
                    );
                }
                None => d.unknown_box((x, top + size.1 - 11.0), (size.0, 11.0)),
            }
            d.lines("small", "start", (x + 6.0, top + 16.0), &term.label, size.0 - 8.0, 1);
            d.text("strong", "start", (x + 6.0, top + 38.0), &fitted(&term.text, size.0 - 8.0));
        });
    }
}

//! Groups on a circle and the ties among them, told apart by whether there are more or fewer than
//! chance would have it.

use crate::network_drawing::{NodeShape, shape};
use crate::svg::{Drawing, wrapped};
use crate::{Caption, Figure, Table};

/// A group.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleGroup {
    /// Name.
    pub label: String,
    /// Mark.
    pub shape: NodeShape,
    /// Members.
    pub members: usize,
}

/// How a number of ties stands to what is expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgainstChance {
    /// More.
    More,
    /// Fewer.
    Fewer,
    /// About as many, or not known.
    #[default]
    Even,
}

/// Ties between two groups, or inside one.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleLink {
    /// Position of one group.
    pub from: usize,
    /// Position of the other.
    pub to: usize,
    /// Ties there are.
    pub observed: f64,
    /// Ties to be expected; `None` where no expectation can be made.
    pub expected: Option<f64>,
    /// Whether that is more or fewer.
    pub against: AgainstChance,
    /// The same in words.
    pub note: String,
}

/// What [`group_circle`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCircle {
    /// Title and description.
    pub caption: Caption,
    /// Groups, in their order around the circle.
    pub groups: Vec<CircleGroup>,
    /// Ties.
    pub links: Vec<CircleLink>,
    /// Names of more, fewer and about as many, for the legend.
    pub legend: [String; 3],
    /// Headings of the table: group, group, ties, expected, note.
    pub columns: [String; 5],
}

/// Draws groups as marks sized by their members, ties as lines as wide as they are many: full when
/// there are more than expected, broken when fewer, thin grey otherwise. No ties where some are
/// expected is drawn as a thin broken line.
pub fn group_circle(circle: &GroupCircle) -> Figure {
    const WIDTH: f64 = 760.0;
    const CENTRE: (f64, f64) = (380.0, 270.0);
    const RADIUS: f64 = 180.0;
    let count = circle.groups.len().max(1);
    let angle = |i: usize| -std::f64::consts::FRAC_PI_2 + std::f64::consts::TAU * i as f64 / count as f64;
    let at = |i: usize, radius: f64| (CENTRE.0 + radius * angle(i).cos(), CENTRE.1 + radius * angle(i).sin());
    let most = circle.links.iter().map(|l| l.observed).fold(1.0, f64::max);
    let largest = circle.groups.iter().map(|g| g.members).max().unwrap_or(1).max(1) as f64;
    let class = |against: AgainstChance| match against {
        AgainstChance::More => "more",
        AgainstChance::Fewer => "fewer",
        AgainstChance::Even => "even",
    };

    let mut drawing = Drawing::new(WIDTH, 580.0);
    for link in &circle.links {
        if link.from.max(link.to) >= circle.groups.len()
            || (link.observed <= 0.0 && link.against == AgainstChance::Even)
        {
            continue;
        }
        let width = 1.2 + 12.0 * (link.observed / most).max(0.0).sqrt();
        let hover =
            format!("{} – {}: {}", circle.groups[link.from].label, circle.groups[link.to].label, link.note);
        drawing.titled(&hover, |d| {
            if link.from == link.to {
                let turn = angle(link.from);
                let side = |s: f64| {
                    (
                        CENTRE.0 + (RADIUS + 6.0) * (turn + s).cos(),
                        CENTRE.1 + (RADIUS + 6.0) * (turn + s).sin(),
                    )
                };
                let pull = at(link.from, RADIUS + 92.0);
                d.bow(class(link.against), side(-0.14), pull, side(0.14), width.min(8.0));
            } else {
                let (a, b) = (at(link.from, RADIUS), at(link.to, RADIUS));
                let middle = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
                let pull = (middle.0 + 0.35 * (CENTRE.0 - middle.0), middle.1 + 0.35 * (CENTRE.1 - middle.1));
                d.bow(class(link.against), a, pull, b, width);
            }
        });
    }
    for (i, group) in circle.groups.iter().enumerate() {
        let radius = 8.0 + 14.0 * (group.members as f64 / largest).sqrt();
        let words = format!("{} ({})", group.label, group.members);
        let place = at(i, RADIUS);
        drawing.titled(&words, |d| shape(d, group.shape, "node", place, radius));
        let turn = angle(i);
        let outside = at(i, RADIUS + 54.0);
        let anchor = match turn.cos() {
            c if c > 0.25 => "start",
            c if c < -0.25 => "end",
            _ => "middle",
        };
        let room = if anchor == "middle" { 240.0 } else { 150.0 };
        let lines = wrapped(&words, room, 2).len() as f64;
        let lift = if turn.sin() < -0.9 { 15.0 * (lines - 1.0) } else { 0.0 };
        drawing.lines("strong", anchor, (outside.0, outside.1 + 4.0 - lift), &words, room, 2);
    }
    let mut x = 40.0;
    for (name, kind) in circle.legend.iter().zip(["more", "fewer", "even"]) {
        drawing.stroke(kind, (x, 560.0), (x + 34.0, 560.0), 4.0);
        drawing.text("soft", "start", (x + 42.0, 564.0), name);
        x += 66.0 + crate::svg::text_width(name);
    }
    let rows = circle
        .links
        .iter()
        .filter(|l| l.from.max(l.to) < circle.groups.len())
        .map(|link| {
            vec![
                circle.groups[link.from].label.clone(),
                circle.groups[link.to].label.clone(),
                circle.caption.numbers.decimals(link.observed, 0),
                link.expected.map(|e| circle.caption.numbers.decimals(e, 1)).unwrap_or_default(),
                link.note.clone(),
            ]
        })
        .collect();
    let table = Table { caption: circle.caption.title.clone(), columns: circle.columns.to_vec(), rows };
    drawing.finish(&circle.caption, table)
}

//! Actors and ties at given places.

use crate::svg::{Drawing, fitted};
use crate::{Caption, Figure, Table};

/// Nodes that are drawn at full size; more are drawn smaller.
const ROOMY: f64 = 150.0;

/// Shape of a node; one per group of actors, so that colour is never needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeShape {
    /// Square: large firms.
    Square,
    /// Circle: small and medium firms.
    Circle,
    /// Triangle, point up: business services.
    Triangle,
    /// Diamond: financial services.
    Diamond,
    /// Pentagon: research.
    Pentagon,
    /// Triangle, point down: public bodies.
    Shield,
    /// Small ring: group unknown.
    Ring,
}

/// Where a node sits: both from −1 to 1, the middle of the drawing at zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// One node.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Name.
    pub label: String,
    /// Words for the table: group.
    pub group: String,
    /// Shape.
    pub shape: NodeShape,
    /// Place.
    pub place: Place,
    /// Size, 0 to 1.
    pub size: f64,
    /// Whether it is ringed and named in the drawing.
    pub marked: bool,
}

/// What [`network_drawing`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkDrawing {
    /// Title and description.
    pub caption: Caption,
    /// Nodes.
    pub nodes: Vec<Node>,
    /// Ties as pairs of positions in `nodes`.
    pub ties: Vec<(u32, u32)>,
    /// Names of the shapes, for the legend.
    pub legend: Vec<(NodeShape, String)>,
    /// Headings of the table: name, group, ties.
    pub columns: [String; 3],
}

/// Places in wedges, one per group: a node's angle is its rank in its group, and the more
/// central it is the nearer it sits to the middle. Deterministic, without iteration.
///
/// `groups` and `centrality` (0 to 1) are per node; groups take angles in the order of their
/// numbers and in proportion to the square root of their sizes.
pub fn wedge_places(groups: &[u32], centrality: &[f64]) -> Vec<Place> {
    let count = groups.iter().max().map_or(0, |g| *g as usize + 1);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (node, group) in groups.iter().enumerate() {
        members[*group as usize].push(node);
    }
    let total: f64 = members.iter().map(|m| (m.len() as f64).sqrt()).sum();
    let mut places = vec![Place { x: 0.0, y: 0.0 }; groups.len()];
    let mut start = -std::f64::consts::FRAC_PI_2;
    for wedge in &mut members {
        if wedge.is_empty() {
            continue;
        }
        let width = std::f64::consts::TAU * (wedge.len() as f64).sqrt() / total;
        let value = |node: usize| centrality.get(node).copied().unwrap_or(0.0);
        wedge.sort_by(|a, b| value(*b).total_cmp(&value(*a)).then(a.cmp(b)));
        let size = wedge.len() as f64;
        for (rank, node) in wedge.iter().enumerate() {
            // The golden ratio spreads neighbours in rank over the wedge.
            let across = (rank as f64 * 0.618_033_988_749_895 + 0.5).fract();
            let angle = start + width * (0.06 + 0.88 * across);
            let radius = 0.22 + 0.74 * ((rank as f64 + 0.5) / size).sqrt();
            places[*node] = Place { x: radius * angle.cos(), y: radius * angle.sin() };
        }
        start += width;
    }
    places
}

/// Draws a network.
pub fn network_drawing(drawing_of: &NetworkDrawing) -> Figure {
    const SIZE: f64 = 640.0;
    let legend_height = 26.0 * (drawing_of.legend.len() as f64 / 3.0).ceil() + 12.0;
    let at = |place: Place| (SIZE / 2.0 + place.x * SIZE * 0.44, SIZE / 2.0 + place.y * SIZE * 0.44);
    let mut drawing = Drawing::new(SIZE + 80.0, SIZE + legend_height);
    let mut degrees = vec![0usize; drawing_of.nodes.len()];
    for (a, b) in &drawing_of.ties {
        if let (Some(from), Some(to)) = (drawing_of.nodes.get(*a as usize), drawing_of.nodes.get(*b as usize))
        {
            degrees[*a as usize] += 1;
            degrees[*b as usize] += 1;
            drawing.line("tie", at(from.place), at(to.place));
        }
    }
    // Beyond what the square holds, nodes shrink with the room that is left for each.
    let crowding = (ROOMY / drawing_of.nodes.len().max(1) as f64).sqrt().clamp(0.25, 1.0);
    for node in &drawing_of.nodes {
        let place = at(node.place);
        let radius = crowding * (3.5 + 6.5 * node.size.clamp(0.0, 1.0).sqrt());
        let class = if node.marked { "node marked" } else { "node" };
        drawing.titled(&format!("{} ({})", node.label, node.group), |d| {
            shape(d, node.shape, class, place, radius)
        });
    }
    // Names from the top down, each moved below the one before it where they would touch.
    let mut named: Vec<&Node> = drawing_of.nodes.iter().filter(|n| n.marked).collect();
    named.sort_by(|a, b| a.place.y.total_cmp(&b.place.y).then_with(|| a.label.cmp(&b.label)));
    let mut taken = f64::NEG_INFINITY;
    for node in named {
        let (x, y) = at(node.place);
        let line = (y + 4.0).max(taken + 16.0);
        taken = line;
        let side = if x > SIZE * 0.6 { ("end", -12.0) } else { ("start", 12.0) };
        drawing.text("strong", side.0, (x + side.1, line), &fitted(&node.label, 260.0));
    }
    for (i, (kind, name)) in drawing_of.legend.iter().enumerate() {
        let x = 24.0 + (i % 3) as f64 * 230.0;
        let y = SIZE + 18.0 + (i / 3) as f64 * 26.0;
        shape(&mut drawing, *kind, "node", (x, y), 7.0);
        drawing.text("", "start", (x + 16.0, y + 4.0), name);
    }
    let rows = drawing_of
        .nodes
        .iter()
        .zip(&degrees)
        .map(|(node, degree)| vec![node.label.clone(), node.group.clone(), degree.to_string()])
        .collect();
    let table =
        Table { caption: drawing_of.caption.title.clone(), columns: drawing_of.columns.to_vec(), rows };
    drawing.finish(&drawing_of.caption, table)
}

/// Draws a shape about its middle.
pub(crate) fn shape(drawing: &mut Drawing, kind: NodeShape, class: &str, (x, y): (f64, f64), r: f64) {
    let corners = |count: usize, turn: f64| -> Vec<(f64, f64)> {
        (0..count)
            .map(|k| {
                let angle = turn + std::f64::consts::TAU * k as f64 / count as f64;
                (x + 1.25 * r * angle.cos(), y + 1.25 * r * angle.sin())
            })
            .collect()
    };
    let up = -std::f64::consts::FRAC_PI_2;
    match kind {
        NodeShape::Square => drawing.rect(class, (x - r, y - r), (2.0 * r, 2.0 * r)),
        NodeShape::Circle => drawing.circle(class, (x, y), r),
        NodeShape::Triangle => drawing.polygon(class, &corners(3, up)),
        NodeShape::Diamond => drawing.polygon(class, &corners(4, up)),
        NodeShape::Pentagon => drawing.polygon(class, &corners(5, up)),
        NodeShape::Shield => drawing.polygon(class, &corners(3, -up)),
        NodeShape::Ring => {
            drawing.circle(class, (x, y), r);
            drawing.circle("cloud", (x, y), r * 0.5);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wedges_keep_everyone_inside_and_the_central_near_the_middle() {
        let groups = [0, 0, 0, 1, 1, 5];
        let places = wedge_places(&groups, &[0.9, 0.1, 0.5, 0.2, 0.8, 0.0]);
        let radius = |i: usize| places[i].x.hypot(places[i].y);
        assert!((0..6).all(|i| radius(i) <= 1.0));
        assert!(radius(0) < radius(2) && radius(2) < radius(1));
    }
}

//! Labels beside nodes, none on another.

use super::{FURTHEST, Layout, LayoutError, numbers_in, option_in};

/// A label that wants to be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabelRequest {
    /// Width in layout units.
    pub width: f64,
    /// Height in layout units.
    pub height: f64,
    /// Labels of higher priority are placed first; equal ones in the order of the nodes.
    pub priority: f64,
}

/// Where a label stands as seen from its node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum LabelAnchor {
    NorthEast,
    SouthEast,
    NorthWest,
    SouthWest,
    East,
    North,
    South,
    West,
}

/// Places by falling legibility (Imhof 1975).
const ANCHORS: [(LabelAnchor, f64, f64); 8] = [
    (LabelAnchor::NorthEast, 1.0, 1.0),
    (LabelAnchor::SouthEast, 1.0, -1.0),
    (LabelAnchor::NorthWest, -1.0, 1.0),
    (LabelAnchor::SouthWest, -1.0, -1.0),
    (LabelAnchor::East, 1.0, 0.0),
    (LabelAnchor::North, 0.0, 1.0),
    (LabelAnchor::South, 0.0, -1.0),
    (LabelAnchor::West, -1.0, 0.0),
];

/// How [`place_labels`] places.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelOptions {
    /// Distance between the rim of a node and its label. 0 to 1e12.
    pub gap: f64,
    /// Keeps labels off all nodes; otherwise only off each other.
    pub avoid_nodes: bool,
    /// Keeps labels within `[x_min, y_min, x_max, y_max]`.
    pub within: Option<[f64; 4]>,
}

impl Default for LabelOptions {
    fn default() -> LabelOptions {
        LabelOptions { gap: 0.0, avoid_nodes: true, within: None }
    }
}

/// A label to be drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedLabel {
    /// Its node.
    pub node: u32,
    /// Where it stands as seen from the node.
    pub anchor: LabelAnchor,
    /// Middle of the label, from left to right.
    pub x: f64,
    /// Middle of the label, from bottom to top.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl PlacedLabel {
    /// `[x_min, y_min, x_max, y_max]`.
    pub fn bounds(&self) -> [f64; 4] {
        let (w, h) = (0.5 * self.width, 0.5 * self.height);
        [self.x - w, self.y - h, self.x + w, self.y + h]
    }
}

/// Which labels to show and where: by falling priority each label takes the first of eight
/// positions around its node that overlaps no label placed before it and, unless allowed, no
/// node; a label without such a position is left out. Returned by falling priority; touching is
/// not overlapping.
///
/// Greedy point-feature labelling (Christensen, Marks and Shieber 1995) with a grid of buckets:
/// O(n log n) plus the nodes and labels in the buckets that a label covers.
///
/// # Errors
/// A place, radius, size or priority that is not a finite number in range, or a bad option.
///
/// # Panics
/// If the places, radii and requests are not one per node.
pub fn place_labels(
    layout: &Layout,
    radii: &[f64],
    requests: &[Option<LabelRequest>],
    options: &LabelOptions,
) -> Result<Vec<PlacedLabel>, LayoutError> {
    let n = layout.n();
    assert_eq!((radii.len(), requests.len()), (n, n), "one radius and one request per node");
    layout.check()?;
    numbers_in("the radius", radii, 0.0)?;
    option_in("gap", options.gap, 0.0, 1e12, "0 to 1e12")?;
    for (request, node) in requests.iter().zip(0u32..) {
        for (what, value, least) in request.iter().flat_map(|r| {
            [
                ("the width", r.width, 0.0),
                ("the height", r.height, 0.0),
                ("the priority", r.priority, -FURTHEST),
            ]
        }) {
            if !(value >= least && value <= FURTHEST) {
                return Err(LayoutError::BadNumber { what, node, value });
            }
        }
    }
    let mut order: Vec<(u32, LabelRequest)> =
        requests.iter().zip(0u32..).filter_map(|(request, v)| request.map(|r| (v, r))).collect();
    order.sort_by(|a, b| b.1.priority.total_cmp(&a.1.priority));

    let mut buckets = Buckets::new(layout, &order);
    if options.avoid_nodes {
        for ((x, y), r) in layout.x.iter().zip(&layout.y).zip(radii) {
            let (x, y, r) = (*x, *y, *r);
            buckets.insert([x - r, y - r, x + r, y + r], Shape::Disc { x, y, radius: r });
        }
    }
    let mut placed = Vec::new();
    for (v, request) in order {
        let (x, y) = (layout.x[v as usize], layout.y[v as usize]);
        let reach = radii[v as usize] + options.gap;
        let found = ANCHORS.iter().find_map(|(anchor, side, rise)| {
            // A corner label touches the rim at 45 degrees, a side label at the axis.
            let reach = if *side != 0.0 && *rise != 0.0 { reach * 0.5f64.sqrt() } else { reach };
            let label = PlacedLabel {
                node: v,
                anchor: *anchor,
                x: x + side * (reach + 0.5 * request.width),
                y: y + rise * (reach + 0.5 * request.height),
                width: request.width,
                height: request.height,
            };
            let bounds = label.bounds();
            let inside = options.within.is_none_or(|[x0, y0, x1, y1]| {
                bounds[0] >= x0 && bounds[1] >= y0 && bounds[2] <= x1 && bounds[3] <= y1
            });
            (inside && buckets.free(bounds, v)).then_some(label)
        });
        if let Some(label) = found {
            buckets.insert(label.bounds(), Shape::Label(label.bounds()));
            placed.push(label);
        }
    }
    Ok(placed)
}

#[derive(Clone, Copy)]
enum Shape {
    Disc { x: f64, y: f64, radius: f64 },
    Label([f64; 4]),
}

impl Shape {
    fn overlaps(&self, [x0, y0, x1, y1]: [f64; 4]) -> bool {
        match *self {
            Shape::Label([a0, b0, a1, b1]) => a0 < x1 && x0 < a1 && b0 < y1 && y0 < b1,
            Shape::Disc { x, y, radius } => {
                let (dx, dy) = (x - x.clamp(x0, x1), y - y.clamp(y0, y1));
                let inside = x > x0 && x < x1 && y > y0 && y < y1;
                inside || dx.hypot(dy) < radius
            }
        }
    }
}

/// A square grid over the drawing; shapes over many cells are kept apart.
struct Buckets {
    low: [f64; 2],
    side: f64,
    columns: usize,
    rows: usize,
    cells: Vec<Vec<u32>>,
    wide: Vec<u32>,
    shapes: Vec<Shape>,
}

impl Buckets {
    fn new(layout: &Layout, order: &[(u32, LabelRequest)]) -> Buckets {
        let [x0, y0, x1, y1] = layout.bounds().unwrap_or([0.0; 4]);
        let extent = (x1 - x0).max(y1 - y0);
        let mean = order.iter().map(|(_, r)| r.width.max(r.height)).sum::<f64>() / order.len().max(1) as f64;
        let finest = extent / ((4 * layout.n()) as f64).sqrt().max(1.0);
        let side = mean.max(finest).max(f64::MIN_POSITIVE);
        let along = |from: f64, to: f64| ((to - from) / side).floor() as usize + 1;
        let (columns, rows) = (along(x0, x1), along(y0, y1));
        Buckets {
            low: [x0, y0],
            side,
            columns,
            rows,
            cells: vec![Vec::new(); columns * rows],
            wide: Vec::new(),
            shapes: Vec::new(),
        }
    }

    /// Columns and rows that a box covers; what lies outside counts with the outmost cells.
    fn covered(&self, bounds: [f64; 4]) -> [usize; 4] {
        let at = |place: f64, low: f64, most: usize| {
            (((place - low) / self.side).floor().max(0.0) as usize).min(most - 1)
        };
        [
            at(bounds[0], self.low[0], self.columns),
            at(bounds[1], self.low[1], self.rows),
            at(bounds[2], self.low[0], self.columns),
            at(bounds[3], self.low[1], self.rows),
        ]
    }

    fn insert(&mut self, bounds: [f64; 4], shape: Shape) {
        let id = self.shapes.len() as u32;
        self.shapes.push(shape);
        let [c0, r0, c1, r1] = self.covered(bounds);
        if (c1 - c0 + 1) * (r1 - r0 + 1) > 256 {
            self.wide.push(id);
        } else {
            for row in r0..=r1 {
                for column in c0..=c1 {
                    self.cells[row * self.columns + column].push(id);
                }
            }
        }
    }

    /// Whether nothing overlaps the box. The label of `node` stands outside its own rim by the
    /// choice of its position; rounding must not turn that into an overlap.
    fn free(&self, bounds: [f64; 4], node: u32) -> bool {
        let own = |id: u32| matches!(self.shapes[id as usize], Shape::Disc { .. }) && id == node;
        let clear =
            |ids: &[u32]| ids.iter().all(|id| own(*id) || !self.shapes[*id as usize].overlaps(bounds));
        let [c0, r0, c1, r1] = self.covered(bounds);
        clear(&self.wide)
            && (r0..=r1).all(|row| (c0..=c1).all(|column| clear(&self.cells[row * self.columns + column])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn request(width: f64, priority: f64) -> Option<LabelRequest> {
        Some(LabelRequest { width, height: 1.0, priority })
    }

    #[test]
    fn a_lone_label_stands_to_the_upper_right_and_the_better_of_two_wins() {
        let one = Layout { x: vec![0.0], y: vec![0.0] };
        let placed = place_labels(&one, &[1.0], &[request(4.0, 0.0)], &LabelOptions::default()).unwrap();
        assert_eq!(placed[0].anchor, LabelAnchor::NorthEast);
        let box_of = placed[0].bounds();
        assert!((box_of[0].hypot(box_of[1]) - 1.0).abs() < 1e-12);
        // Room for one label only.
        let two = Layout { x: vec![0.0, 0.5], y: vec![0.0; 2] };
        let options = LabelOptions { within: Some([0.0, 0.0, 4.6, 1.1]), ..LabelOptions::default() };
        let wanted = [request(4.0, 1.0), request(4.0, 2.0)];
        let placed = place_labels(&two, &[0.0; 2], &wanted, &options).unwrap();
        assert_eq!(placed.iter().map(|l| l.node).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn bad_numbers_are_named_and_nothing_is_placed_for_nobody() {
        let one = Layout { x: vec![0.0], y: vec![0.0] };
        for bad in [f64::NAN, -1.0, f64::INFINITY] {
            assert!(place_labels(&one, &[1.0], &[request(bad, 0.0)], &LabelOptions::default()).is_err());
            assert!(place_labels(&one, &[bad], &[None], &LabelOptions::default()).is_err());
        }
        assert!(place_labels(&one, &[1.0], &[None], &LabelOptions::default()).unwrap().is_empty());
        assert!(place_labels(&Layout::default(), &[], &[], &LabelOptions::default()).unwrap().is_empty());
    }

    fn apart(a: [f64; 4], b: [f64; 4]) -> bool {
        a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn nothing_ever_overlaps_and_no_label_is_left_out_without_cause(
            nodes in prop::collection::vec(
                (0.0..30.0f64, 0.0..30.0f64, 0.0..1.5f64, 0.1..9.0f64, 0u8..5), 0..60),
        ) {
            let layout = Layout {
                x: nodes.iter().map(|v| v.0).collect(),
                y: nodes.iter().map(|v| v.1).collect(),
            };
            let radii: Vec<f64> = nodes.iter().map(|v| v.2).collect();
            let wanted: Vec<_> =
                nodes.iter().map(|v| if v.4 == 0 { None } else { request(v.3, f64::from(v.4)) }).collect();
            let placed = place_labels(&layout, &radii, &wanted, &LabelOptions::default()).unwrap();
            for (k, a) in placed.iter().enumerate() {
                for b in &placed[..k] {
                    prop_assert!(apart(a.bounds(), b.bounds()));
                    prop_assert!(wanted[b.node as usize].unwrap().priority
                        >= wanted[a.node as usize].unwrap().priority);
                }
                let [x0, y0, x1, y1] = a.bounds();
                for ((x, y), radius) in layout.x.iter().zip(&layout.y).zip(&radii) {
                    let way = (x - x.clamp(x0, x1)).hypot(y - y.clamp(y0, y1));
                    prop_assert!(way >= radius * (1.0 - 1e-9));
                }
            }
            // The first label is always shown unless nodes stand in its way everywhere.
            if nodes.len() == 1 && wanted[0].is_some() {
                prop_assert_eq!(placed.len(), 1);
            }
        }
    }
}

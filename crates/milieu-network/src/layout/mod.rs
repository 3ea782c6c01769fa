//! Places of nodes in the plane: seeded, deterministic, the same bytes at any number of threads.
//!
//! | drawing | function | places mean |
//! | --- | --- | --- |
//! | force-directed | [`ForceAtlas`] | close nodes are densely tied |
//! | distances | [`stress_layout`] | length on the page is path length in the network |
//! | sectors by group | [`wedges`] | one sector per group, well-tied nodes near the centre |
//! | rings by level | [`rings`] | the core in the middle, the periphery outside |
//! | value chain | [`value_chain`] | stages from left to right, few crossings |
//! | map | [`geographic`] | metres in an equal-area projection |
//! | what changed | [`incremental`] | old places kept, new nodes near their neighbours |
//!
//! Labels are put beside the nodes by [`place_labels`], discs pushed off one another by
//! [`without_overlap`]; [`stress`] says how well a drawing shows the distances.
//!
//! Frame: `x` grows to the right and `y` upwards (north); a screen turns `y` over. Drawings are
//! centred on the origin, save maps and drawings with pinned nodes, which keep the frame of
//! their input. Units are those stated by each function; [`Layout::fitted`] brings any drawing
//! to a wanted size.
//!
//! ```
//! use milieu_network::Graph;
//! use milieu_network::layout::{ForceAtlas, ForceAtlasOptions};
//!
//! let square = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 0, 1.0)])?;
//! let mut drawing = ForceAtlas::new(&square, &ForceAtlasOptions::default())?;
//! drawing.run(200, |round| round.settled(1e-4));
//! let places = drawing.layout().fitted(1.0);
//! assert!(places.distance(0, 2) > places.distance(0, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod circle;
mod force_atlas;
mod geographic;
mod incremental;
mod labels;
mod overlap;
mod packing;
mod pivots;
mod projection;
mod repulsion;
mod rings;
mod stress;
mod value_chain;
mod wedges;

pub use force_atlas::{ForceAtlas, ForceAtlasOptions, Progress, Round};
pub use geographic::{Geographic, GeographicOptions, geographic};
pub use incremental::{Incremental, IncrementalOptions, changed_nodes, incremental};
pub use labels::{LabelAnchor, LabelOptions, LabelRequest, PlacedLabel, place_labels};
pub use overlap::without_overlap;
pub use projection::EqualAreaProjection;
pub use rings::{Ring, Rings, RingsOptions, rings};
pub use stress::{StressOptions, stress, stress_layout, stress_refined};
pub use value_chain::{Stages, ValueChain, ValueChainOptions, value_chain};
pub use wedges::{Sector, Wedges, WedgesOptions, wedges};

use std::f64::consts::TAU;

use rand::RngExt;

use crate::nulls::random::generator;

/// No place lies further than this from the origin, so that squares and sums of many stay finite.
pub const FURTHEST: f64 = 1e100;

/// The angle of neighbouring seeds of a sunflower, 137.5 degrees: points `k` at this multiple and
/// at radius `sqrt(k)` fill a disc evenly (Vogel 1979).
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// Why a drawing could not be made.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum LayoutError {
    /// An option lies outside its range.
    #[error("option {name} is {value}, outside {range}")]
    BadOption {
        /// Name of the option.
        name: &'static str,
        /// The value given.
        value: f64,
        /// The values allowed.
        range: &'static str,
    },
    /// A place, a radius or a size is not a finite number in range.
    #[error("{what} of node {node} is {value}, not a finite number in range")]
    BadNumber {
        /// What the number says.
        what: &'static str,
        /// The node.
        node: u32,
        /// The value given.
        value: f64,
    },
    /// Stages were to follow the direction of ties that have none.
    #[error("stages cannot follow the ties of an undirected network")]
    NoDirection,
}

pub(crate) fn option_in(
    name: &'static str,
    value: f64,
    least: f64,
    most: f64,
    range: &'static str,
) -> Result<(), LayoutError> {
    if value >= least && value <= most { Ok(()) } else { Err(LayoutError::BadOption { name, value, range }) }
}

/// One number per node, each finite, at least `least` and at most [`FURTHEST`].
pub(crate) fn numbers_in(what: &'static str, values: &[f64], least: f64) -> Result<(), LayoutError> {
    match values.iter().position(|v| !(*v >= least && *v <= FURTHEST)) {
        Some(node) => Err(LayoutError::BadNumber { what, node: node as u32, value: values[node] }),
        None => Ok(()),
    }
}

/// A place in the plane for each node; every number is finite.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layout {
    /// Places from left to right.
    pub x: Vec<f64>,
    /// Places from bottom to top.
    pub y: Vec<f64>,
}

impl Layout {
    /// Number of nodes.
    pub fn n(&self) -> usize {
        self.x.len()
    }

    /// `n` nodes drawn evenly from a disc of the given radius.
    pub fn random(n: usize, radius: f64, seed: u64) -> Layout {
        let mut rng = generator(seed, 0);
        let mut layout = Layout { x: Vec::with_capacity(n), y: Vec::with_capacity(n) };
        for _ in 0..n {
            let r = radius * rng.random::<f64>().sqrt();
            let angle = TAU * rng.random::<f64>();
            layout.x.push(r * angle.cos());
            layout.y.push(r * angle.sin());
        }
        layout
    }

    /// Distance on the page between two nodes.
    ///
    /// # Panics
    /// If a node does not exist.
    pub fn distance(&self, u: u32, v: u32) -> f64 {
        let (u, v) = (u as usize, v as usize);
        (self.x[u] - self.x[v]).hypot(self.y[u] - self.y[v])
    }

    /// Least and largest place in both directions, `[x_min, y_min, x_max, y_max]`; `None` without
    /// nodes.
    pub fn bounds(&self) -> Option<[f64; 4]> {
        let first = [*self.x.first()?, *self.y.first()?];
        Some(self.x.iter().zip(&self.y).fold([first[0], first[1], first[0], first[1]], |b, (x, y)| {
            [b[0].min(*x), b[1].min(*y), b[2].max(*x), b[3].max(*y)]
        }))
    }

    /// Moved so that the middle of its bounds is the origin.
    #[must_use]
    pub fn centred(mut self) -> Layout {
        if let Some([x0, y0, x1, y1]) = self.bounds() {
            let (cx, cy) = (0.5 * (x0 + x1), 0.5 * (y0 + y1));
            self.x.iter_mut().for_each(|x| *x -= cx);
            self.y.iter_mut().for_each(|y| *y -= cy);
        }
        self
    }

    /// Centred and scaled alike in both directions so that the larger side of its bounds reaches
    /// from `-half` to `half`; a drawing of one point stays a point.
    #[must_use]
    pub fn fitted(self, half: f64) -> Layout {
        let mut layout = self.centred();
        if let Some([x0, y0, x1, y1]) = layout.bounds() {
            let extent = 0.5 * (x1 - x0).max(y1 - y0);
            if extent > 0.0 {
                let scale = half / extent;
                for (x, y) in layout.x.iter_mut().zip(&mut layout.y) {
                    (*x, *y) = ((*x * scale).clamp(-half, half), (*y * scale).clamp(-half, half));
                }
            }
        }
        layout
    }

    pub(crate) fn check(&self) -> Result<(), LayoutError> {
        numbers_in("the place", &self.x, -FURTHEST)?;
        numbers_in("the place", &self.y, -FURTHEST)
    }
}

/// Spreads movable nodes that share their exact place with an earlier one over a small sunflower
/// disc, in the order of their ids.
pub(crate) fn spread_coincident(layout: &mut Layout, movable: impl Fn(usize) -> bool, spacing: f64) {
    let mut order: Vec<usize> = (0..layout.n()).collect();
    order.sort_unstable_by(|a, b| {
        layout.x[*a].total_cmp(&layout.x[*b]).then(layout.y[*a].total_cmp(&layout.y[*b])).then(a.cmp(b))
    });
    let mut rank = 0u32;
    let mut moves = Vec::new();
    for pair in order.windows(2) {
        if layout.x[pair[0]] == layout.x[pair[1]] && layout.y[pair[0]] == layout.y[pair[1]] {
            rank += 1;
            if movable(pair[1]) {
                moves.push((pair[1], sunflower(rank)));
            }
        } else {
            rank = 0;
        }
    }
    for (v, [x, y]) in moves {
        layout.x[v] += spacing * x;
        layout.y[v] += spacing * y;
    }
}

/// Seed `k` of a sunflower whose seeds lie about 1.8 apart: radius `sqrt(k)`, golden angle.
pub(crate) fn sunflower(k: u32) -> [f64; 2] {
    let (angle, r) = (f64::from(k) * GOLDEN_ANGLE, f64::from(k).sqrt());
    [r * angle.cos(), r * angle.sin()]
}

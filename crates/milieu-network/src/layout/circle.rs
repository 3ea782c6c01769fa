//! What drawings on circles share: angles run clockwise from the top.

use std::f64::consts::{PI, TAU};

use super::Layout;
use crate::structures::graph::Graph;

pub(super) fn at(angle: f64, radius: f64) -> [f64; 2] {
    [radius * angle.sin(), radius * angle.cos()]
}

/// Angle of the middle of the neighbours of `v`, weighted by their ties; `None` without
/// neighbours or when they hold each other at the origin. Loops through ties in both directions.
pub(super) fn pull(graph: &Graph, layout: &Layout, v: u32) -> Option<f64> {
    let back: (&[u32], &[f64]) =
        if graph.is_directed() { (graph.in_neighbours(v), graph.in_weights(v)) } else { (&[], &[]) };
    let rows = [(graph.neighbours(v), graph.weights(v)), back];
    let strongest = rows.iter().flat_map(|(_, weights)| *weights).copied().fold(0.0, f64::max);
    let (mut x, mut y, mut sum) = (0.0, 0.0, 0.0);
    for (u, w) in rows.iter().flat_map(|(nodes, weights)| nodes.iter().zip(*weights)) {
        let w = w / strongest;
        x += w * layout.x[*u as usize];
        y += w * layout.y[*u as usize];
        sum += w;
    }
    (sum > 0.0 && x.hypot(y) > 1e-9 * sum).then(|| x.atan2(y))
}

/// The angle brought to within half a turn of `middle`.
pub(super) fn wrapped(angle: f64, middle: f64) -> f64 {
    let mut way = (angle - middle) % TAU;
    if way > PI {
        way -= TAU;
    } else if way < -PI {
        way += TAU;
    }
    middle + way
}

/// Mean length of the ties, weighted by their weights; 0 without ties.
pub(super) fn mean_tie_length(graph: &Graph, layout: &Layout) -> f64 {
    let strongest = graph.ties().map(|t| t.2).fold(0.0, f64::max);
    let (mut sum, mut length) = (0.0, 0.0);
    for (u, v, w) in graph.ties() {
        sum += w / strongest;
        length += w / strongest * layout.distance(u, v);
    }
    if sum > 0.0 { length / sum } else { 0.0 }
}

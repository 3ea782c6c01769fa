//! Rings from the core outwards.

use std::f64::consts::TAU;

use super::circle::{at, mean_tie_length, pull, wrapped};
use super::{FURTHEST, Layout, LayoutError, option_in};
use crate::structures::graph::Graph;

/// How [`rings`] draws.
#[derive(Debug, Clone, PartialEq)]
pub struct RingsOptions {
    /// Largest number of rings for known levels; more levels share rings. 1 to 1000.
    pub most_rings: u32,
    /// Least distance of nodes along a ring and between rings. Above 0.
    pub spacing: f64,
    /// Rounds of reordering. 0 to 1000.
    pub sweeps: u32,
}

impl Default for RingsOptions {
    fn default() -> RingsOptions {
        RingsOptions { most_rings: 8, spacing: 1.0, sweeps: 20 }
    }
}

/// One ring.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    /// Lowest and highest level on it; `None` for the nodes whose level is not known.
    pub levels: Option<(u32, u32)>,
    /// Its radius.
    pub radius: f64,
    /// Number of its nodes.
    pub nodes: u32,
}

/// A drawing by levels.
#[derive(Debug, Clone, PartialEq)]
pub struct Rings {
    /// Places around the origin, in units of `spacing`.
    pub layout: Layout,
    /// Rings from the inmost out: levels falling, then the unknown.
    pub rings: Vec<Ring>,
    /// Mean length of the ties, weighted; 0 without ties.
    pub tie_length: f64,
}

/// Nodes on rings by level, such as coreness: the highest inside, the unknown outmost.
///
/// With more levels than rings, neighbouring levels share one so that each ring holds about
/// equally many levels. A ring is at least `spacing` outside the one before and long enough for
/// its nodes `spacing` apart; a single node of the inmost ring stands on the origin. Nodes stand
/// at equal angles in an order that shortens ties: sorted again and again by the direction of
/// the middle of their neighbours, the ring turned to meet it, the best drawing seen kept.
/// Directed ties are read in both directions. O(sweeps (m + n log n)).
///
/// # Errors
/// An option outside its range.
///
/// # Panics
/// If there is not one level per node.
pub fn rings(graph: &Graph, levels: &[Option<u32>], options: &RingsOptions) -> Result<Rings, LayoutError> {
    assert_eq!(levels.len(), graph.n(), "one level per node");
    option_in("most_rings", f64::from(options.most_rings), 1.0, 1000.0, "1 to 1000")?;
    option_in("spacing", options.spacing, f64::MIN_POSITIVE, FURTHEST.sqrt(), "above 0")?;
    option_in("sweeps", f64::from(options.sweeps), 0.0, 1000.0, "0 to 1000")?;
    let mut distinct: Vec<u32> = levels.iter().flatten().copied().collect();
    distinct.sort_unstable_by(|a, b| b.cmp(a));
    distinct.dedup();
    let known = distinct.len().min(options.most_rings as usize);
    let ring_of = |level: Option<u32>| match level {
        None => known,
        Some(level) => distinct.partition_point(|d| *d > level) * known / distinct.len(),
    };
    let mut orders: Vec<Vec<u32>> = vec![Vec::new(); known + 1];
    for (level, v) in levels.iter().zip(0u32..) {
        orders[ring_of(*level)].push(v);
    }
    let mut described = Vec::new();
    let mut before: Option<f64> = None;
    for (k, order) in orders.iter().enumerate().filter(|(_, order)| !order.is_empty()) {
        // Neighbours on the ring have a chord of `spacing`.
        let long_enough = match order.len() {
            1 => 0.0,
            nodes => 0.5 * options.spacing / (0.5 * TAU / nodes as f64).sin(),
        };
        let radius = before.map_or(long_enough, |before| long_enough.max(before + options.spacing));
        before = Some(radius);
        let of_ring = || distinct.iter().filter(|d| ring_of(Some(**d)) == k);
        let levels = of_ring().next_back().zip(of_ring().next()).map(|(low, high)| (*low, *high));
        described.push(Ring { levels, radius, nodes: order.len() as u32 });
    }
    orders.retain(|order| !order.is_empty());
    let mut best = Layout { x: vec![0.0; graph.n()], y: vec![0.0; graph.n()] };
    for (ring, order) in described.iter().zip(&orders) {
        place(&mut best, ring.radius, order, 0.0);
    }
    let mut shortest = mean_tie_length(graph, &best);
    let mut now = best.clone();
    for _ in 0..options.sweeps {
        for (ring, order) in described.iter().zip(&mut orders) {
            let turn = sort_ring(graph, &now, order);
            place(&mut now, ring.radius, order, turn);
        }
        let length = mean_tie_length(graph, &now);
        if length < shortest {
            (shortest, best) = (length, now.clone());
        }
    }
    Ok(Rings { layout: best, rings: described, tie_length: shortest })
}

/// Sorts a ring by the wanted angles and returns the turn that meets them best.
fn sort_ring(graph: &Graph, now: &Layout, order: &mut [u32]) -> f64 {
    let mut wanted: Vec<(f64, u32)> = order
        .iter()
        .map(|v| {
            let own = now.x[*v as usize].atan2(now.y[*v as usize]);
            (pull(graph, now, *v).unwrap_or(own).rem_euclid(TAU), *v)
        })
        .collect();
    wanted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let step = TAU / order.len() as f64;
    let (mut sine, mut cosine) = (0.0, 0.0);
    for (k, (slot, (angle, v))) in order.iter_mut().zip(&wanted).enumerate() {
        *slot = *v;
        let (s, c) = (angle - step * k as f64).sin_cos();
        (sine, cosine) = (sine + s, cosine + c);
    }
    if f64::hypot(sine, cosine) > 1e-9 { wrapped(f64::atan2(sine, cosine), 0.0) } else { 0.0 }
}

fn place(layout: &mut Layout, radius: f64, order: &[u32], turn: f64) {
    let step = TAU / order.len() as f64;
    for (k, v) in order.iter().enumerate() {
        let [x, y] = at(turn + step * k as f64, radius);
        (layout.x[*v as usize], layout.y[*v as usize]) = (x, y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cohesion::coreness::coreness;

    #[test]
    fn the_core_is_inside_and_the_unknown_outside() {
        let mut ties = vec![(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0), (0, 3, 1.0), (1, 3, 1.0), (2, 3, 1.0)];
        ties.extend((4..12).map(|v| (v, v % 4, 1.0)));
        let graph = Graph::undirected(13, ties).unwrap();
        let mut levels: Vec<Option<u32>> = coreness(&graph).into_iter().map(Some).collect();
        levels[12] = None;
        let drawing = rings(&graph, &levels, &RingsOptions::default()).unwrap();
        let described: Vec<_> = drawing.rings.iter().map(|r| (r.levels, r.nodes)).collect();
        assert_eq!(described, [(Some((3, 3)), 4), (Some((1, 1)), 8), (None, 1)]);
        for (ring, nodes) in drawing.rings.iter().zip([0..4u32, 4..12, 12..13]) {
            for v in nodes.clone() {
                let radius = drawing.layout.x[v as usize].hypot(drawing.layout.y[v as usize]);
                assert!((radius - ring.radius).abs() < 1e-9);
                for u in nodes.start..v {
                    assert!(drawing.layout.distance(u, v) > 1.0 - 1e-9, "{u} {v}");
                }
            }
        }
        let unsorted = rings(&graph, &levels, &RingsOptions { sweeps: 0, ..Default::default() }).unwrap();
        assert!(drawing.tie_length < unsorted.tie_length);
    }

    #[test]
    fn many_levels_share_rings_and_one_node_stands_in_the_middle() {
        let graph = Graph::undirected(100, []).unwrap();
        let levels: Vec<Option<u32>> = (0..100).map(Some).collect();
        let drawing = rings(&graph, &levels, &RingsOptions { most_rings: 4, ..Default::default() }).unwrap();
        let described: Vec<_> = drawing.rings.iter().map(|r| r.levels.unwrap()).collect();
        assert_eq!(described, [(75, 99), (50, 74), (25, 49), (0, 24)]);
        let one = Graph::undirected(1, []).unwrap();
        let drawing = rings(&one, &[Some(7)], &RingsOptions::default()).unwrap();
        assert_eq!((drawing.layout.x[0], drawing.layout.y[0]), (0.0, 0.0));
        let none = Graph::undirected(0, []).unwrap();
        assert!(rings(&none, &[], &RingsOptions::default()).unwrap().rings.is_empty());
        let bad = RingsOptions { spacing: 0.0, ..Default::default() };
        assert!(rings(&one, &[None], &bad).is_err());
    }
}

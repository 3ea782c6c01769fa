//! A sector of the circle for each group.

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use super::circle::{at, mean_tie_length, pull, wrapped};
use super::{Layout, LayoutError, option_in};
use crate::cohesion::degree::{degree, strength};
use crate::structures::graph::{Direction, Graph, Weights};

/// How [`wedges`] draws.
#[derive(Debug, Clone, PartialEq)]
pub struct WedgesOptions {
    /// Least share of the circle that a group gets, as long as there is room for all. 0 to 1.
    pub least_share: f64,
    /// Share of the circle left open between two groups; at most half the circle in all. 0 to 0.5.
    pub gap: f64,
    /// Radius of the open middle. 0 to 0.95.
    pub inner: f64,
    /// What brings a node near the middle: the number of its ties or the sum of their weights.
    pub by: Weights,
    /// Rounds of reordering. 0 to 1000.
    pub sweeps: u32,
}

impl Default for WedgesOptions {
    fn default() -> WedgesOptions {
        WedgesOptions { least_share: 0.05, gap: 0.01, inner: 0.2, by: Weights::Ignored, sweeps: 20 }
    }
}

/// The sector of one group.
#[derive(Debug, Clone, PartialEq)]
pub struct Sector {
    /// Its group; `None` for the nodes whose group is not known.
    pub group: Option<u32>,
    /// Where it begins, in radians clockwise from the top.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Number of its nodes.
    pub nodes: u32,
}

/// A drawing by groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Wedges {
    /// Places within the circle of radius 1.
    pub layout: Layout,
    /// Sectors clockwise from the top: groups by rising code, then the unknown.
    pub sectors: Vec<Sector>,
    /// Mean length of the ties, weighted; 0 without ties.
    pub tie_length: f64,
}

/// Each group in a sector of the circle of radius 1 whose angle is its share of the nodes.
///
/// Distance from the middle: nodes are ranked by degree or strength, all groups together, the
/// best tied inside; a rank quantile `q` (equal values share their middle rank) lies at
/// `sqrt(inner² + q (1 - inner²))`, so that the disc fills evenly. Within a sector nodes stand at
/// equal angles in an order that shortens ties: sorted again and again by the direction of the
/// middle of their neighbours (barycentre heuristic: Sugiyama, Tagawa and Toda 1981), the best
/// order seen kept. Directed ties are read in both directions. O(sweeps (m + n log n)).
///
/// # Errors
/// An option outside its range.
///
/// # Panics
/// If there is not one group per node.
pub fn wedges(graph: &Graph, groups: &[Option<u32>], options: &WedgesOptions) -> Result<Wedges, LayoutError> {
    assert_eq!(groups.len(), graph.n(), "one group per node");
    option_in("least_share", options.least_share, 0.0, 1.0, "0 to 1")?;
    option_in("gap", options.gap, 0.0, 0.5, "0 to 0.5")?;
    option_in("inner", options.inner, 0.0, 0.95, "0 to 0.95")?;
    option_in("sweeps", f64::from(options.sweeps), 0.0, 1000.0, "0 to 1000")?;
    let mut members: BTreeMap<(bool, u32), Vec<u32>> = BTreeMap::new();
    for (group, v) in groups.iter().zip(0u32..) {
        members.entry((group.is_none(), group.unwrap_or(0))).or_default().push(v);
    }
    let sectors = sectors(&members, graph.n(), options);
    let mut orders: Vec<Vec<u32>> = members.into_values().collect();
    let radii = radii(graph, options);
    let mut best = placed(&sectors, &orders, &radii);
    let mut shortest = mean_tie_length(graph, &best);
    let mut now = best.clone();
    for _ in 0..options.sweeps {
        for (sector, order) in sectors.iter().zip(&mut orders) {
            let middle = 0.5 * (sector.from + sector.to);
            let mut wanted: Vec<(f64, u32)> = order
                .iter()
                .map(|v| {
                    let own = now.x[*v as usize].atan2(now.y[*v as usize]);
                    (wrapped(pull(graph, &now, *v).unwrap_or(own), middle), *v)
                })
                .collect();
            wanted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            order.iter_mut().zip(&wanted).for_each(|(slot, (_, v))| *slot = *v);
            place_sector(&mut now, sector, order, &radii);
        }
        let length = mean_tie_length(graph, &now);
        if length < shortest {
            (shortest, best) = (length, now.clone());
        }
    }
    Ok(Wedges { layout: best, sectors, tie_length: shortest })
}

fn sectors(members: &BTreeMap<(bool, u32), Vec<u32>>, n: usize, options: &WedgesOptions) -> Vec<Sector> {
    let count = members.len() as f64;
    let gap = if members.len() > 1 { options.gap.min(0.5 / count) } else { 0.0 };
    let shares = shares(&members.values().map(|m| m.len() as f64 / n as f64).collect::<Vec<_>>(), options);
    let mut from = 0.5 * gap * TAU;
    members
        .iter()
        .zip(shares)
        .map(|(((unknown, group), nodes), share)| {
            let to = from + share * (1.0 - gap * count) * TAU;
            let group = (!unknown).then_some(*group);
            let sector = Sector { group, from, to, nodes: nodes.len() as u32 };
            from = to + gap * TAU;
            sector
        })
        .collect()
}

/// Shares of the circle: those below the least are raised to it, the others give in proportion.
fn shares(wanted: &[f64], options: &WedgesOptions) -> Vec<f64> {
    let least = options.least_share.min(1.0 / wanted.len().max(1) as f64);
    let mut raised = vec![false; wanted.len()];
    loop {
        let (mut held, mut free) = (0.0, 0.0);
        for (share, raised) in wanted.iter().zip(&raised) {
            if *raised { held += least } else { free += share }
        }
        let scale = if free > 0.0 { (1.0 - held) / free } else { 0.0 };
        let low: Vec<usize> =
            (0..wanted.len()).filter(|k| !raised[*k] && wanted[*k] * scale < least).collect();
        if low.is_empty() {
            return wanted.iter().zip(&raised).map(|(s, r)| if *r { least } else { s * scale }).collect();
        }
        low.into_iter().for_each(|k| raised[k] = true);
    }
}

fn radii(graph: &Graph, options: &WedgesOptions) -> Vec<f64> {
    let n = graph.n();
    let along = |direction| match options.by {
        Weights::Ignored => degree(graph, direction).into_iter().map(f64::from).collect(),
        Weights::Used => strength(graph, direction),
    };
    let mut value: Vec<f64> = along(Direction::Out);
    if graph.is_directed() {
        value.iter_mut().zip(along(Direction::In)).for_each(|(sum, back)| *sum += back);
    }
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|a, b| value[*b].total_cmp(&value[*a]));
    let mut radii = vec![0.0; n];
    let mut before = 0;
    for equal in order.chunk_by(|a, b| value[*a] == value[*b]) {
        let quantile = (before as f64 + 0.5 * equal.len() as f64) / n as f64;
        let inner = options.inner * options.inner;
        for v in equal {
            radii[*v] = (inner + quantile * (1.0 - inner)).sqrt();
        }
        before += equal.len();
    }
    radii
}

fn placed(sectors: &[Sector], orders: &[Vec<u32>], radii: &[f64]) -> Layout {
    let mut layout = Layout { x: vec![0.0; radii.len()], y: vec![0.0; radii.len()] };
    for (sector, order) in sectors.iter().zip(orders) {
        place_sector(&mut layout, sector, order, radii);
    }
    layout
}

fn place_sector(layout: &mut Layout, sector: &Sector, order: &[u32], radii: &[f64]) {
    let step = (sector.to - sector.from) / order.len() as f64;
    for (k, v) in order.iter().enumerate() {
        let [x, y] = at(sector.from + step * (k as f64 + 0.5), radii[*v as usize]);
        (layout.x[*v as usize], layout.y[*v as usize]) = (x, y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sectors_take_their_share_and_hold_their_nodes() {
        let graph = Graph::undirected(20, (0..19).map(|v| (v, 19, 1.0))).unwrap();
        let groups: Vec<Option<u32>> =
            (0..20).map(|v| if v == 0 { None } else { Some(u32::from(v % 10 == 1) + 3) }).collect();
        let drawing = wedges(&graph, &groups, &WedgesOptions::default()).unwrap();
        let codes: Vec<_> = drawing.sectors.iter().map(|s| (s.group, s.nodes)).collect();
        assert_eq!(codes, [(Some(3), 17), (Some(4), 2), (None, 1)]);
        let widths: Vec<f64> = drawing.sectors.iter().map(|s| (s.to - s.from) / TAU).collect();
        assert!((widths.iter().sum::<f64>() - 0.97).abs() < 1e-12);
        assert!((widths[2] - 0.05 * 0.97).abs() < 1e-12 && widths[0] > 8.0 * widths[1] * 0.9);
        for (v, group) in groups.iter().enumerate() {
            let angle = drawing.layout.x[v].atan2(drawing.layout.y[v]).rem_euclid(TAU);
            let sector = drawing.sectors.iter().find(|s| s.group == *group).unwrap();
            assert!(angle > sector.from && angle < sector.to, "node {v}");
            let radius = drawing.layout.x[v].hypot(drawing.layout.y[v]);
            assert!(radius <= 1.0 && (v == 19) == (radius < 0.3));
        }
    }

    #[test]
    fn reordering_shortens_ties() {
        // A matching between two groups, crossed on purpose.
        let graph = Graph::undirected(40, (0..20).map(|v| (v, 20 + (v * 7) % 20, 1.0))).unwrap();
        let groups: Vec<Option<u32>> = (0..40).map(|v| Some(v / 20)).collect();
        let drawn = |sweeps| {
            wedges(&graph, &groups, &WedgesOptions { sweeps, ..WedgesOptions::default() }).unwrap().tie_length
        };
        assert!(drawn(20) < 0.9 * drawn(0), "{} {}", drawn(20), drawn(0));
    }

    #[test]
    fn no_nodes_one_node_and_many_groups() {
        let none = Graph::undirected(0, []).unwrap();
        assert!(wedges(&none, &[], &WedgesOptions::default()).unwrap().sectors.is_empty());
        let one = Graph::undirected(1, []).unwrap();
        let drawing = wedges(&one, &[None], &WedgesOptions::default()).unwrap();
        assert_eq!(drawing.sectors[0].group, None);
        assert!(drawing.layout.x[0].is_finite());
        let many = Graph::directed(300, (1..300).map(|v| (0, v, 1e300))).unwrap();
        let groups: Vec<Option<u32>> = (0..300).map(Some).collect();
        let drawing = wedges(&many, &groups, &WedgesOptions::default()).unwrap();
        assert!(drawing.sectors.last().unwrap().to <= TAU);
        assert!(drawing.layout.x.iter().all(|x| x.is_finite()) && drawing.tie_length.is_finite());
        let options = WedgesOptions { inner: f64::NAN, ..WedgesOptions::default() };
        assert!(wedges(&one, &[None], &options).is_err());
    }
}

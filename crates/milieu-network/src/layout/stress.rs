//! Places whose distances are those of the network.

use rayon::prelude::*;

use super::packing::pack;
use super::pivots::{Part, TieLengths, pivot_scaling, pivots};
use super::{Layout, LayoutError, option_in, spread_coincident};
use crate::cohesion::components::weak_components;
use crate::structures::graph::{Graph, Weights};

/// How [`stress_layout`] draws.
#[derive(Debug, Clone, PartialEq)]
pub struct StressOptions {
    /// Seed of the first pivot and of the small shake of the start.
    pub seed: u64,
    /// Lengths of ties: each 1, or the mean weight over their weight (between 1e-6 and 1e6).
    pub lengths: Weights,
    /// Components of up to this many nodes use the distances of all pairs. 0 to 20,000.
    pub full_up_to: u32,
    /// Pivots of larger components. 2 to 10,000.
    pub pivots: u32,
    /// Largest number of sweeps. 0 to 100,000.
    pub sweeps: u32,
    /// Stops once the mean movement of a sweep is below this share of the mean length of a tie.
    /// 0 to 1.
    pub settled: f64,
    /// Least gap between components.
    pub gap: f64,
}

impl Default for StressOptions {
    fn default() -> StressOptions {
        StressOptions {
            seed: 0,
            lengths: Weights::Ignored,
            full_up_to: 1000,
            pivots: 100,
            sweeps: 300,
            settled: 1e-4,
            gap: 1.0,
        }
    }
}

impl StressOptions {
    fn check(&self) -> Result<(), LayoutError> {
        option_in("full_up_to", f64::from(self.full_up_to), 0.0, 20_000.0, "0 to 20,000")?;
        option_in("pivots", f64::from(self.pivots), 2.0, 10_000.0, "2 to 10,000")?;
        option_in("sweeps", f64::from(self.sweeps), 0.0, 100_000.0, "0 to 100,000")?;
        option_in("settled", self.settled, 0.0, 1.0, "0 to 1")?;
        option_in("gap", self.gap, 0.0, 1e12, "0 to 1e12")
    }
}

/// Places that minimise `sum over pairs (|x_i - x_j| - d_ij)² / d_ij²`, `d` being the length of
/// the shortest path, ties read in both directions; a unit of length is one tie.
///
/// Majorisation node by node (Gansner, Koren and North 2004): each node in turn moves to the
/// weighted mean of where its pairs would have it, which never raises the stress. Starts from
/// pivot scaling (Brandes and Pich 2007). Components above `full_up_to` nodes use their ties and
/// the distances to pivots that stand for the nodes closest to them (sparse stress: Ortmann,
/// Klimenta and Brandes 2017). Components are packed in rows, `gap` apart.
///
/// O(sweeps n²) for a small component, O(pivots (m + n) + sweeps (m + pivots n)) for a larger
/// one; memory 12 bytes per term.
///
/// # Errors
/// An option outside its range.
pub fn stress_layout(graph: &Graph, options: &StressOptions) -> Result<Layout, LayoutError> {
    options.check()?;
    let graph = graph.as_undirected();
    let drawn: Vec<(Vec<u32>, Layout)> = parts(&graph, options.lengths)
        .into_par_iter()
        .map(|part| {
            let drawn = draw(&part, options);
            (part.nodes, drawn)
        })
        .collect();
    let mut layout = Layout { x: vec![0.0; graph.n()], y: vec![0.0; graph.n()] };
    pack(&mut layout, &drawn, options.gap);
    Ok(layout)
}

/// As [`stress_layout`] from places of one's own, components left where they are; nodes marked
/// in `pinned` do not move and hold the others.
///
/// # Errors
/// An option outside its range or a place that is not finite.
///
/// # Panics
/// If the layout or the marks do not have one entry per node.
pub fn stress_refined(
    graph: &Graph,
    start: &Layout,
    pinned: &[bool],
    options: &StressOptions,
) -> Result<Layout, LayoutError> {
    assert_eq!(start.n(), graph.n(), "one place per node");
    assert_eq!(pinned.len(), graph.n(), "one mark per node");
    options.check()?;
    start.check()?;
    let graph = graph.as_undirected();
    let mut begun = start.clone();
    spread_coincident(&mut begun, |v| !pinned[v], 1e-3);
    let drawn: Vec<(Vec<u32>, Layout)> = parts(&graph, options.lengths)
        .into_par_iter()
        .map(|part| {
            let mut own = Layout {
                x: part.nodes.iter().map(|v| begun.x[*v as usize]).collect(),
                y: part.nodes.iter().map(|v| begun.y[*v as usize]).collect(),
            };
            let held: Vec<bool> = part.nodes.iter().map(|v| pinned[*v as usize]).collect();
            let (chosen, distances) = pivots(&part, pivot_count(&part, options), options.seed);
            majorise(&mut own, &terms(&part, &chosen, &distances), Some(&held), options);
            (part.nodes, own)
        })
        .collect();
    for (nodes, part) in &drawn {
        for (v, (x, y)) in nodes.iter().zip(part.x.iter().zip(&part.y)) {
            (begun.x[*v as usize], begun.y[*v as usize]) = (*x, *y);
        }
    }
    Ok(begun)
}

/// Stress of a drawing at its best scale as a share of that of all nodes on one point:
/// `1 - (sum x/d)² / (P sum x²/d²)` over the `P` connected pairs, `x` their distance on the page
/// and `d` the length of the shortest path. 0 is a perfect drawing, 1 the worst. Ties are read in
/// both directions and have length 1. `None` without a connected pair or if all nodes lie on one
/// point. O(n (n + m)).
///
/// # Panics
/// If the layout has another number of nodes.
pub fn stress(graph: &Graph, layout: &Layout) -> Option<f64> {
    assert_eq!(layout.n(), graph.n(), "one place per node");
    let layout = layout.clone().fitted(1.0);
    let graph = graph.as_undirected();
    let (mut pairs, mut sum, mut squares) = (0.0, 0.0, 0.0);
    for part in parts(&graph, Weights::Ignored) {
        let rows: Vec<[f64; 3]> = (0..part.n())
            .into_par_iter()
            .map(|i| {
                let mut row = [0.0; 3];
                for (j, d) in part.distances(i).into_iter().enumerate().skip(i + 1) {
                    let ratio = layout.distance(part.nodes[i], part.nodes[j]) / d;
                    row = [row[0] + 1.0, row[1] + ratio, row[2] + ratio * ratio];
                }
                row
            })
            .collect();
        for row in rows {
            (pairs, sum, squares) = (pairs + row[0], sum + row[1], squares + row[2]);
        }
    }
    (squares > 0.0).then(|| (1.0 - sum / pairs * (sum / squares)).max(0.0))
}

/// Weakly connected parts, largest first.
fn parts(graph: &Graph, lengths: Weights) -> Vec<Part> {
    let components = weak_components(graph);
    let lengths = TieLengths::new(graph, lengths);
    let mut nodes: Vec<Vec<u32>> = vec![Vec::new(); components.count()];
    let mut own_id = vec![0u32; graph.n()];
    for (component, v) in components.membership.iter().zip(0u32..) {
        let members = &mut nodes[*component as usize];
        own_id[v as usize] = members.len() as u32;
        members.push(v);
    }
    nodes.into_iter().map(|nodes| Part::new(graph, nodes, &own_id, &lengths)).collect()
}

fn pivot_count(part: &Part, options: &StressOptions) -> usize {
    if part.n() <= options.full_up_to as usize { part.n() } else { options.pivots as usize }
}

fn draw(part: &Part, options: &StressOptions) -> Layout {
    let n = part.n();
    if n == 1 {
        return Layout { x: vec![0.0], y: vec![0.0] };
    }
    let (chosen, distances) = pivots(part, pivot_count(part, options), options.seed);
    let few = &distances[..distances.len().min(50)];
    let [x, y] = pivot_scaling(n, few, options.seed);
    let mut layout = Layout { x, y };
    let terms = terms(part, &chosen, &distances);
    scale_best(&mut layout, &terms);
    majorise(&mut layout, &terms, None, options);
    layout.centred()
}

/// What each node wants: distances to other nodes and how much they count.
struct Terms {
    offsets: Vec<usize>,
    nodes: Vec<u32>,
    distances: Vec<f32>,
    weights: Vec<f32>,
    tie_length: f64,
}

/// With every node a pivot these are all pairs with weight 1/d². Otherwise a node has its ties
/// and, for each further pivot, the number of nodes closest to that pivot and at most half as far
/// from it as the node is, over d².
fn terms(part: &Part, chosen: &[usize], distances: &[Vec<f64>]) -> Terms {
    let n = part.n();
    let full = chosen.len() == n;
    let from_pivots = |v: usize| distances.iter().map(move |row| row[v]);
    let mut stands_for: Vec<Vec<f64>> = vec![Vec::new(); chosen.len()];
    if !full {
        for v in 0..n {
            let nearest = from_pivots(v).enumerate().min_by(|a, b| a.1.total_cmp(&b.1));
            if let Some((p, d)) = nearest {
                stands_for[p].push(d);
            }
        }
        stands_for.iter_mut().for_each(|region| region.sort_unstable_by(f64::total_cmp));
    }
    let mut terms = Terms {
        offsets: Vec::with_capacity(n + 1),
        nodes: Vec::new(),
        distances: Vec::new(),
        weights: Vec::new(),
        tie_length: part.lengths.iter().sum::<f64>() / part.lengths.len().max(1) as f64,
    };
    terms.offsets.push(0);
    let mut tied = vec![usize::MAX; n];
    for v in 0..n {
        let mut add = |u: usize, d: f64, standing: f64| {
            terms.nodes.push(u as u32);
            terms.distances.push(d as f32);
            terms.weights.push((standing / (d * d)) as f32);
        };
        if !full {
            for (u, length) in part.ties(v) {
                tied[u] = v;
                add(u, length, 1.0);
            }
        }
        for (p, (&u, d)) in chosen.iter().zip(from_pivots(v)).enumerate() {
            if u != v && tied[u] != v {
                let standing = match full {
                    true => 1.0,
                    false => stands_for[p].partition_point(|near| 2.0 * near <= d) as f64,
                };
                add(u, d, standing);
            }
        }
        terms.offsets.push(terms.nodes.len());
    }
    terms
}

/// Scales the drawing to its least stress.
fn scale_best(layout: &mut Layout, terms: &Terms) {
    let (mut with, mut own) = (0.0, 0.0);
    for v in 0..layout.n() {
        for k in terms.offsets[v]..terms.offsets[v + 1] {
            let (d, w) = (f64::from(terms.distances[k]), f64::from(terms.weights[k]));
            let now = layout.distance(v as u32, terms.nodes[k]);
            with += w * d * now;
            own += w * now * now;
        }
    }
    if own > 0.0 && with > 0.0 {
        let scale = with / own;
        layout.x.iter_mut().chain(&mut layout.y).for_each(|at| *at *= scale);
    }
}

fn majorise(layout: &mut Layout, terms: &Terms, pinned: Option<&[bool]>, options: &StressOptions) {
    let n = layout.n();
    let mut places: Vec<[f64; 2]> = layout.x.iter().zip(&layout.y).map(|(x, y)| [*x, *y]).collect();
    for _ in 0..options.sweeps {
        let mut way = 0.0;
        for v in (0..n).filter(|v| !pinned.is_some_and(|pinned| pinned[*v])) {
            let row = terms.offsets[v]..terms.offsets[v + 1];
            let [x, y] = places[v];
            let (mut sum_x, mut sum_y, mut sum) = (0.0, 0.0, 0.0);
            for ((u, d), w) in
                terms.nodes[row.clone()].iter().zip(&terms.distances[row.clone()]).zip(&terms.weights[row])
            {
                let [ux, uy] = places[*u as usize];
                let (dx, dy) = (x - ux, y - uy);
                let (d, w) = (f64::from(*d), f64::from(*w));
                let now = (dx * dx + dy * dy).sqrt();
                let stretch = if now > 0.0 { d / now } else { 0.0 };
                sum_x += w * (ux + stretch * dx);
                sum_y += w * (uy + stretch * dy);
                sum += w;
            }
            if sum > 0.0 {
                let (new_x, new_y) = (sum_x / sum, sum_y / sum);
                way += (new_x - x).hypot(new_y - y);
                places[v] = [new_x, new_y];
            }
        }
        if way / n as f64 <= options.settled * terms.tie_length {
            break;
        }
    }
    for (v, [x, y]) in places.into_iter().enumerate() {
        (layout.x[v], layout.y[v]) = (x, y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(side: u32) -> Graph {
        let ties = (0..side * side).flat_map(|v| {
            let right = (v % side + 1 < side).then_some((v, v + 1, 1.0));
            let below = (v / side + 1 < side).then_some((v, v + side, 1.0));
            right.into_iter().chain(below)
        });
        Graph::undirected((side * side) as usize, ties).unwrap()
    }

    fn path(n: u32) -> Graph {
        Graph::undirected(n as usize, (1..n).map(|v| (v - 1, v, 1.0))).unwrap()
    }

    fn cliques() -> Graph {
        let clique = |from: u32| (0..10).flat_map(move |a| (0..a).map(move |b| (from + a, from + b, 1.0)));
        Graph::undirected(20, clique(0).chain(clique(10)).chain([(0, 10, 1.0)])).unwrap()
    }

    #[test]
    fn known_networks_are_drawn_close_to_their_distances() {
        let sparse = StressOptions { full_up_to: 0, pivots: 30, ..StressOptions::default() };
        for (name, graph, full_at_most, sparse_at_most) in [
            ("path", path(60), 1e-4, 1e-3),
            ("grid", grid(12), 0.02, 0.03),
            ("cliques", cliques(), 0.08, 0.1),
        ] {
            let random = stress(&graph, &Layout::random(graph.n(), 1.0, 3)).unwrap();
            let full = stress(&graph, &stress_layout(&graph, &StressOptions::default()).unwrap()).unwrap();
            let thin = stress(&graph, &stress_layout(&graph, &sparse).unwrap()).unwrap();
            assert!(full < full_at_most, "{name}: {full}");
            assert!(thin < sparse_at_most, "{name}: {thin} with pivots");
            assert!(random > 0.25 && random > 4.0 * thin, "{name}: random {random}");
        }
    }

    #[test]
    fn a_path_is_drawn_at_its_length() {
        let drawn = stress_layout(&path(10), &StressOptions { settled: 1e-9, ..Default::default() }).unwrap();
        assert!((drawn.distance(0, 9) - 9.0).abs() < 0.01, "{}", drawn.distance(0, 9));
        assert!((drawn.distance(4, 5) - 1.0).abs() < 0.01);
    }

    #[test]
    fn components_do_not_overlap() {
        let mut ties: Vec<_> = grid(4).ties().collect();
        ties.extend([(16, 17, 1.0), (18, 19, 1.0), (19, 20, 1.0)]);
        let graph = Graph::undirected(30, ties).unwrap();
        let drawn = stress_layout(&graph, &StressOptions::default()).unwrap();
        let components = weak_components(&graph).membership;
        for u in 0..30 {
            for v in (0..u).filter(|v| components[*v as usize] != components[u as usize]) {
                assert!(drawn.distance(u, v) > 0.999, "{u} {v}: {}", drawn.distance(u, v));
            }
        }
    }

    #[test]
    fn pinned_nodes_stay_and_lengths_follow_weights() {
        let graph = path(5);
        let start = Layout { x: vec![0.0, 5.0, 5.0, 5.0, 8.0], y: vec![0.0; 5] };
        let pinned = [true, false, false, false, true];
        let drawn = stress_refined(&graph, &start, &pinned, &StressOptions::default()).unwrap();
        assert_eq!((drawn.x[0], drawn.y[0], drawn.x[4], drawn.y[4]), (0.0, 0.0, 8.0, 0.0));
        assert!((drawn.x[2] - 4.0).abs() < 0.1 && drawn.x[1] < drawn.x[2]);
        let weighted = Graph::undirected(3, [(0, 1, 3.0), (1, 2, 1.0)]).unwrap();
        let options = StressOptions { lengths: Weights::Used, settled: 1e-9, ..Default::default() };
        let drawn = stress_layout(&weighted, &options).unwrap();
        assert!((drawn.distance(1, 2) / drawn.distance(0, 1) - 3.0).abs() < 0.01);
        let extreme = Graph::undirected(3, [(0, 1, 1e300), (1, 2, 1e-300)]).unwrap();
        assert!(stress_layout(&extreme, &options).unwrap().x.iter().all(|x| x.is_finite()));
    }

    #[test]
    fn small_cases() {
        let none = Graph::undirected(0, []).unwrap();
        assert_eq!(stress_layout(&none, &StressOptions::default()).unwrap().n(), 0);
        assert_eq!(stress(&none, &Layout::default()), None);
        let one = Graph::undirected(1, []).unwrap();
        assert_eq!(stress_layout(&one, &StressOptions::default()).unwrap().x, [0.0]);
        let two = Graph::directed(2, [(0, 1, 1.0)]).unwrap();
        let drawn = stress_layout(&two, &StressOptions::default()).unwrap();
        assert!((drawn.distance(0, 1) - 1.0).abs() < 1e-3);
        assert!(stress_layout(&two, &StressOptions { settled: f64::NAN, ..Default::default() }).is_err());
    }
}

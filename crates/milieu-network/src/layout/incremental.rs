//! A drawing brought up to date without moving what has not changed.

use super::{
    FURTHEST, GOLDEN_ANGLE, Layout, LayoutError, StressOptions, option_in, stress_layout, sunflower,
};
use crate::paths::distances::distances_from;
use crate::structures::graph::{Direction, Graph};

/// Nodes two steps away that a moving node heeds at most.
const MOST_TWO_STEPS: usize = 256;

/// How [`incremental`] draws.
#[derive(Debug, Clone, PartialEq)]
pub struct IncrementalOptions {
    /// Nodes up to this many steps from a change may move; all others stay exactly. 0 to 1000.
    pub reach: u32,
    /// How much an old place holds its node, one tie counting 1. 0 to 1e6.
    pub anchor: f64,
    /// Furthest that an old node moves, in ties of median length. 0 to 1e6.
    pub most_move: f64,
    /// Rounds of adjustment. 0 to 100,000.
    pub sweeps: u32,
    /// Seed of parts that are new as a whole.
    pub seed: u64,
}

impl Default for IncrementalOptions {
    fn default() -> IncrementalOptions {
        IncrementalOptions { reach: 1, anchor: 2.0, most_move: 1.0, sweeps: 60, seed: 0 }
    }
}

/// An updated drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Incremental {
    /// Places in the frame of the old drawing (not centred again).
    pub layout: Layout,
    /// Nodes that had no old place.
    pub new: u32,
    /// Old nodes whose place is not exactly the old one.
    pub moved: u32,
    /// Median length of a tie between nodes with an old place; the unit of
    /// [`IncrementalOptions::most_move`].
    pub tie_length: f64,
}

/// Old places kept, new nodes near their neighbours.
///
/// `old` has the place of each node in the drawing before, `None` for new nodes; `changed` marks
/// nodes whose ties changed (see [`changed_nodes`]); new nodes count as changed. Nodes within
/// `reach` steps of a change are free. New nodes begin at the middle of their placed neighbours
/// (beside a single one); new parts without a tie to old nodes are drawn by [`stress_layout`] to
/// the right of the rest. Free nodes then move, one after the other, towards the distances they
/// had (to nodes one and two steps away, pairs with a changed node: one and two ties of median
/// length) and towards their old place, never further from it than `most_move`. Without any old
/// place the drawing is that of [`stress_layout`].
///
/// Ties are read in both directions. O(n + m + sweeps × free nodes × their neighbours).
///
/// # Errors
/// An option outside its range or an old place that is not finite or further out than
/// [`FURTHEST`].
///
/// # Panics
/// If there is not one old place and one mark per node.
pub fn incremental(
    graph: &Graph,
    old: &[Option<[f64; 2]>],
    changed: &[bool],
    options: &IncrementalOptions,
) -> Result<Incremental, LayoutError> {
    let n = graph.n();
    assert_eq!((old.len(), changed.len()), (n, n), "one old place and one mark per node");
    option_in("reach", f64::from(options.reach), 0.0, 1000.0, "0 to 1000")?;
    option_in("anchor", options.anchor, 0.0, 1e6, "0 to 1e6")?;
    option_in("most_move", options.most_move, 0.0, 1e6, "0 to 1e6")?;
    option_in("sweeps", f64::from(options.sweeps), 0.0, 100_000.0, "0 to 100,000")?;
    let in_range = |at: f64| at.abs() <= FURTHEST;
    for (place, node) in old.iter().zip(0u32..) {
        if let Some(value) = place.iter().flatten().copied().find(|at| !in_range(*at)) {
            return Err(LayoutError::BadNumber { what: "the old place", node, value });
        }
    }
    let graph = graph.as_undirected();
    let new = old.iter().filter(|place| place.is_none()).count() as u32;
    let whole = StressOptions { seed: options.seed, ..StressOptions::default() };
    if new as usize == n {
        let layout = stress_layout(&graph, &whole)?;
        return Ok(Incremental { layout, new, moved: 0, tie_length: 1.0 });
    }
    let tie_length = median_tie_length(&graph, old);
    let sources: Vec<u32> =
        (0..n as u32).filter(|v| changed[*v as usize] || old[*v as usize].is_none()).collect();
    let is_changed: Vec<bool> = (0..n).map(|v| changed[v] || old[v].is_none()).collect();
    let free: Vec<u32> = distances_from(&graph, &sources, Direction::Out)
        .into_iter()
        .zip(0u32..)
        .filter_map(|(steps, v)| steps.filter(|s| *s <= options.reach).map(|_| v))
        .collect();
    let (places, apart) = first_places(&graph, old, tie_length);
    let mut layout = Layout {
        x: places.iter().map(|p| p.map_or(0.0, |[x, _]| x)).collect(),
        y: places.iter().map(|p| p.map_or(0.0, |[_, y]| y)).collect(),
    };
    let terms: Vec<(u32, Vec<Term>)> = free
        .into_iter()
        .filter(|v| !apart[*v as usize])
        .map(|v| (v, terms(&graph, old, &is_changed, v, tie_length)))
        .collect();
    for _ in 0..options.sweeps {
        for (v, terms) in &terms {
            let [x, y] = wanted(&layout, *v, terms, old[*v as usize], options, tie_length);
            (layout.x[*v as usize], layout.y[*v as usize]) = (x, y);
        }
    }
    place_apart(&graph, &mut layout, &apart, &whole, tie_length)?;
    let moved = (0..n).filter(|v| old[*v].is_some_and(|place| place != [layout.x[*v], layout.y[*v]])).count();
    Ok(Incremental { layout, new, moved: moved as u32, tie_length })
}

/// Marks the nodes of the new network that are new or whose ties, or their weights, differ from
/// those in the old one; `old_id` has the id of each new node in the old network. An id that the
/// old network does not have counts as new. O(m log d).
///
/// # Panics
/// If there is not one old id per node of the new network.
pub fn changed_nodes(old: &Graph, new: &Graph, old_id: &[Option<u32>]) -> Vec<bool> {
    assert_eq!(old_id.len(), new.n(), "one old id per node");
    let known = |v: u32| old_id[v as usize].filter(|o| (*o as usize) < old.n());
    (0..new.n() as u32)
        .map(|v| {
            let Some(o) = known(v) else { return true };
            [Direction::Out, Direction::In].into_iter().any(|way| {
                let (before, weights) = (old.neighbours_along(o, way), old.weights_along(o, way));
                let (now, new_weights) = (new.neighbours_along(v, way), new.weights_along(v, way));
                now.len() != before.len()
                    || now.iter().zip(new_weights).any(|(u, weight)| {
                        let at = known(*u).and_then(|u| before.binary_search(&u).ok());
                        at.is_none_or(|at| weights[at] != *weight)
                    })
            })
        })
        .collect()
}

fn median_tie_length(graph: &Graph, old: &[Option<[f64; 2]>]) -> f64 {
    let mut lengths: Vec<f64> = graph
        .ties()
        .filter_map(|(u, v, _)| old[u as usize].zip(old[v as usize]))
        .map(|([a, b], [c, d])| (a - c).hypot(b - d))
        .filter(|length| *length > 0.0)
        .collect();
    lengths.sort_unstable_by(f64::total_cmp);
    if let Some(median) = lengths.get(lengths.len() / 2) {
        return *median;
    }
    // No tie to measure: as if the old nodes filled their bounds evenly.
    let placed: Vec<[f64; 2]> = old.iter().flatten().copied().collect();
    let bounds =
        Layout { x: placed.iter().map(|p| p[0]).collect(), y: placed.iter().map(|p| p[1]).collect() }
            .bounds();
    let extent = bounds.map_or(0.0, |[x0, y0, x1, y1]| (x1 - x0).max(y1 - y0));
    if extent > 0.0 { extent / (placed.len() as f64).sqrt() } else { 1.0 }
}

/// Old places and a first one for each new node that a path links to an old one; marks those
/// that none does.
fn first_places(
    graph: &Graph,
    old: &[Option<[f64; 2]>],
    tie_length: f64,
) -> (Vec<Option<[f64; 2]>>, Vec<bool>) {
    let mut places = old.to_vec();
    let mut waiting: Vec<u32> = (0..graph.n() as u32).filter(|v| old[*v as usize].is_none()).collect();
    loop {
        let found: Vec<(u32, [f64; 2])> = waiting
            .iter()
            .filter_map(|v| {
                let placed: Vec<[f64; 2]> =
                    graph.neighbours(*v).iter().filter_map(|u| places[*u as usize]).collect();
                let count = placed.len() as f64;
                let middle =
                    placed.iter().fold([0.0, 0.0], |m, p| [m[0] + p[0] / count, m[1] + p[1] / count]);
                let offset = match placed.len() {
                    0 => return None,
                    // Beside its only neighbour, each new node in a direction of its own.
                    1 => {
                        let angle = f64::from(*v) * GOLDEN_ANGLE;
                        [tie_length * angle.cos(), tie_length * angle.sin()]
                    }
                    _ => sunflower(v % 64).map(|way| 0.05 * tie_length * way),
                };
                Some((*v, [middle[0] + offset[0], middle[1] + offset[1]]))
            })
            .collect();
        if found.is_empty() {
            break;
        }
        for (v, place) in &found {
            places[*v as usize] = Some(*place);
        }
        // Only neighbours of those just placed can come next.
        waiting = found.iter().flat_map(|(v, _)| graph.neighbours(*v)).copied().collect();
        waiting.retain(|v| places[*v as usize].is_none());
        waiting.sort_unstable();
        waiting.dedup();
    }
    let apart = places.iter().map(Option::is_none).collect();
    (places, apart)
}

/// A node and how far from it another one wants to be.
struct Term {
    node: u32,
    distance: f64,
    weight: f64,
}

fn terms(graph: &Graph, old: &[Option<[f64; 2]>], changed: &[bool], v: u32, tie_length: f64) -> Vec<Term> {
    let term = |u: u32, steps: f64| {
        let before = match (old[v as usize], old[u as usize]) {
            (Some([a, b]), Some([c, d])) if !changed[v as usize] && !changed[u as usize] => {
                (a - c).hypot(b - d).max(1e-3 * tie_length)
            }
            _ => steps * tie_length,
        };
        Term { node: u, distance: before, weight: (tie_length / before).powi(2) }
    };
    let ties = graph.neighbours(v);
    let mut terms: Vec<Term> = ties.iter().map(|u| term(*u, 1.0)).collect();
    let share = (MOST_TWO_STEPS / ties.len().max(1)).max(1);
    let mut further: Vec<u32> = ties
        .iter()
        .take(MOST_TWO_STEPS)
        .flat_map(|u| {
            let row = graph.neighbours(*u);
            row.iter().step_by(row.len().div_ceil(share).max(1)).copied()
        })
        .filter(|u| *u != v && ties.binary_search(u).is_err())
        .collect();
    further.sort_unstable();
    further.dedup();
    terms.extend(further.into_iter().map(|u| term(u, 2.0)));
    terms
}

fn wanted(
    layout: &Layout,
    v: u32,
    terms: &[Term],
    old: Option<[f64; 2]>,
    options: &IncrementalOptions,
    tie_length: f64,
) -> [f64; 2] {
    let (x, y) = (layout.x[v as usize], layout.y[v as usize]);
    let (mut sum_x, mut sum_y, mut sum) = (0.0, 0.0, 0.0);
    for term in terms {
        let (ux, uy) = (layout.x[term.node as usize], layout.y[term.node as usize]);
        let now = (x - ux).hypot(y - uy);
        let stretch = if now > 0.0 { term.distance / now } else { 0.0 };
        sum_x += term.weight * (ux - x + stretch * (x - ux));
        sum_y += term.weight * (uy - y + stretch * (y - uy));
        sum += term.weight;
    }
    if let Some([old_x, old_y]) = old {
        sum_x += options.anchor * (old_x - x);
        sum_y += options.anchor * (old_y - y);
        sum += options.anchor;
    }
    if sum <= 0.0 {
        return [x, y];
    }
    let place = [x + sum_x / sum, y + sum_y / sum];
    let Some([old_x, old_y]) = old else { return place };
    let (dx, dy) = (place[0] - old_x, place[1] - old_y);
    let (way, most) = (dx.hypot(dy), options.most_move * tie_length);
    if way <= most { place } else { [old_x + dx * (most / way), old_y + dy * (most / way)] }
}

/// Draws what no path links to an old node to the right of the rest.
fn place_apart(
    graph: &Graph,
    layout: &mut Layout,
    apart: &[bool],
    options: &StressOptions,
    tie_length: f64,
) -> Result<(), LayoutError> {
    if !apart.contains(&true) {
        return Ok(());
    }
    let (part, ids) = graph.subgraph(apart);
    let drawn = stress_layout(&part, options)?;
    let rest = (0..graph.n()).filter(|v| !apart[*v]).map(|v| (layout.x[v], layout.y[v]));
    let (right, low, high) = rest.fold((f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY), |b, (x, y)| {
        (b.0.max(x), b.1.min(y), b.2.max(y))
    });
    let left = drawn.bounds().map_or(0.0, |b| b[0]);
    for (k, v) in ids.into_iter().enumerate() {
        layout.x[v as usize] = right + tie_length * (1.0 + drawn.x[k] - left);
        layout.y[v as usize] = 0.5 * (low + high) + tie_length * drawn.y[k];
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn old_places(layout: &Layout) -> Vec<Option<[f64; 2]>> {
        layout.x.iter().zip(&layout.y).map(|(x, y)| Some([*x, *y])).collect()
    }

    #[test]
    fn a_new_node_stands_near_its_neighbours_and_a_new_part_beside() {
        let path: Vec<_> = (1..20u32).map(|v| (v - 1, v, 1.0)).collect();
        let old = Graph::undirected(20, path.clone()).unwrap();
        let before = stress_layout(&old, &StressOptions::default()).unwrap();
        let ties = path.into_iter().chain([(20, 4, 1.0), (20, 5, 1.0), (21, 22, 1.0)]);
        let new = Graph::undirected(23, ties).unwrap();
        let mut places = old_places(&before);
        places.extend([None; 3]);
        let old_id: Vec<Option<u32>> = (0..23).map(|v| (v < 20).then_some(v)).collect();
        let changed = changed_nodes(&old, &new, &old_id);
        let marked: Vec<usize> = (0..23).filter(|v| changed[*v]).collect();
        assert_eq!(marked, [4, 5, 20, 21, 22]);
        let after = incremental(&new, &places, &changed, &IncrementalOptions::default()).unwrap();
        assert_eq!(after.new, 3);
        assert!(after.moved <= 4, "{} moved", after.moved);
        for u in [4, 5] {
            let length = after.layout.distance(20, u) / after.tie_length;
            assert!((0.5..1.6).contains(&length), "{length}");
        }
        assert!((after.layout.distance(21, 22) / after.tie_length - 1.0).abs() < 0.01);
        for v in 0..21 {
            assert!(after.layout.distance(v, 21) > 0.9 * after.tie_length);
        }
    }

    #[test]
    fn nothing_changed_is_nothing_moved_and_all_new_is_drawn_whole() {
        let graph = Graph::directed(6, [(0, 1, 1.0), (1, 2, 2.0), (4, 5, 1.0)]).unwrap();
        let same: Vec<Option<u32>> = (0..6).map(Some).collect();
        let unchanged = changed_nodes(&graph, &graph, &same);
        assert!(!unchanged.contains(&true));
        let layout = Layout::random(6, 1.0, 1);
        let after = incremental(&graph, &old_places(&layout), &unchanged, &Default::default()).unwrap();
        assert_eq!((after.layout, after.moved, after.new), (layout, 0, 0));
        let fresh = incremental(&graph, &[None; 6], &[false; 6], &Default::default()).unwrap();
        assert_eq!(fresh.layout, stress_layout(&graph, &StressOptions::default()).unwrap());
        let bad = [Some([f64::NAN, 0.0]), None, None, None, None, None];
        assert!(incremental(&graph, &bad, &[false; 6], &Default::default()).is_err());
        let empty = Graph::undirected(0, []).unwrap();
        assert_eq!(incremental(&empty, &[], &[], &Default::default()).unwrap().new, 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn only_what_is_near_a_change_moves_and_not_far(
            n in 1usize..30,
            pairs in prop::collection::vec((0u32..30, 0u32..30), 0..50),
            state in prop::collection::vec(0u8..12, 30),
            reach in 0u32..3,
            coincident in any::<bool>(),
        ) {
            let ties = pairs.into_iter().filter(|(u, v)| (*u as usize) < n && (*v as usize) < n);
            let graph = Graph::undirected(n, ties.map(|(u, v)| (u, v, 1.0))).unwrap();
            let before = if coincident {
                Layout { x: vec![2.0; n], y: vec![-1.0; n] }
            } else {
                Layout::random(n, 10.0, 4)
            };
            let mut old = old_places(&before);
            for v in 0..n {
                if state[v] == 0 && v > 0 {
                    old[v] = None;
                }
            }
            let changed: Vec<bool> = (0..n).map(|v| state[v] == 1).collect();
            let options = IncrementalOptions { reach, ..IncrementalOptions::default() };
            let after = incremental(&graph, &old, &changed, &options).unwrap();
            prop_assert!(after.layout.x.iter().chain(&after.layout.y).all(|at| at.is_finite()));
            let sources: Vec<u32> =
                (0..n as u32).filter(|v| changed[*v as usize] || old[*v as usize].is_none()).collect();
            let steps = distances_from(&graph, &sources, Direction::Out);
            for v in 0..n {
                if let Some([x, y]) = old[v] {
                    let way = (after.layout.x[v] - x).hypot(after.layout.y[v] - y);
                    if steps[v].is_none_or(|s| s > reach) {
                        prop_assert_eq!([after.layout.x[v], after.layout.y[v]], [x, y]);
                    }
                    prop_assert!(way <= after.tie_length * options.most_move * (1.0 + 1e-9));
                }
            }
        }
    }
}

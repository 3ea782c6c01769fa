//! What is read from incidences equals what is read from the projection, and views equal what is
//! rebuilt from the rows they keep.

use std::collections::{BTreeMap, BTreeSet};

use milieu_network::*;
use proptest::prelude::*;

/// One row: actor, project, role, first and last day.
type Row = (u32, u32, u16, Option<i32>, Option<i32>);

const ACTORS: usize = 10;
const PROJECTS: usize = 7;

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (0u32..10, 0u32..7, 0u16..3, prop::option::of(0i32..10), prop::option::of(0i32..6));
    prop::collection::vec(row, 0..30).prop_map(|rows| {
        let later = |from: Option<i32>, days: Option<i32>| days.map(|days| from.unwrap_or(0) + days);
        rows.into_iter().map(|(a, p, role, from, days)| (a, p, role, from, later(from, days))).collect()
    })
}

fn build(rows: &[Row]) -> Affiliations {
    let actors: Vec<u32> = rows.iter().map(|row| row.0).collect();
    let projects: Vec<u32> = rows.iter().map(|row| row.1).collect();
    let roles: Vec<u16> = rows.iter().map(|row| row.2).collect();
    let weights: Vec<f64> = (0..rows.len()).map(|at| 1.0 + at as f64).collect();
    let spans: Vec<Span> = rows.iter().map(|row| Span { from: row.3, to: row.4 }).collect();
    let columns = Participations {
        actors: &actors,
        projects: &projects,
        roles: Some(&roles),
        weights: Some(&weights),
        spans: Some(&spans),
        project_spans: None,
    };
    Affiliations::from_columns(ACTORS, PROJECTS, &columns).unwrap()
}

/// The projection of pairs by its definition, over the actors kept.
fn slow_projection(pairs: &BTreeSet<(u32, u32)>, kept: &[u32]) -> Graph {
    let mut ties = Vec::new();
    for (i, a) in (0..).zip(kept) {
        for (j, b) in (0..).zip(kept) {
            let shared =
                (0..PROJECTS as u32).filter(|p| pairs.contains(&(*a, *p)) && pairs.contains(&(*b, *p)));
            let count = shared.count();
            if i < j && count > 0 {
                ties.push((i, j, count as f64));
            }
        }
    }
    Graph::undirected(kept.len(), ties).unwrap()
}

fn agrees_with_projection(view: &AffiliationView<'_>, graph: &Graph) -> Result<(), TestCaseError> {
    prop_assert_eq!(&view.project(ProjectionWeighting::Count, None, None), graph);
    let direct = affiliation_distances(view);
    let projected = node_distances(graph, Direction::Out);
    prop_assert_eq!(&direct, &projected);
    prop_assert_eq!(direct.closeness_reachable(), closeness_reachable(graph, Direction::In));
    prop_assert_eq!(direct.harmonic(), harmonic(graph, Direction::Out));
    prop_assert_eq!(direct.summary.efficiency(), global_efficiency(graph));
    prop_assert_eq!(affiliation_components(view), weak_components(graph));
    prop_assert_eq!(affiliation_degrees(view), degree(graph, Direction::Out));
    let order = removal_order_by_degree(graph);
    prop_assert_eq!(&affiliation_removal_order_by_degree(view), &order);
    let current = removal_order_by_current_degree(graph);
    prop_assert_eq!(&affiliation_removal_order_by_current_degree(view), &current);
    for order in [&order[..], &current, &[3, 3, 1, 99], &[]] {
        prop_assert_eq!(affiliation_removal_curve(view, order), removal_curve(graph, order));
        prop_assert_eq!(
            affiliation_efficiency_after_removal(view, order, &[0, 2]),
            efficiency_after_removal(graph, order, &[0, 2])
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn views_equal_what_is_rebuilt(
        rows in any_rows(),
        window in prop::option::of((0i32..12, 0i32..4)),
        roles in prop::option::of(prop::collection::vec(0u16..3, 0..3)),
        projects in prop::option::of(prop::collection::vec(any::<bool>(), PROJECTS)),
        actors in prop::option::of(prop::collection::vec(any::<bool>(), ACTORS)),
        largest in prop::option::of(1usize..5),
    ) {
        let two = build(&rows);
        let dates = window.map(|(from, days)| Span::between(from, from + days));
        let filter = AffiliationFilter {
            dates,
            roles: roles.as_deref(),
            projects: projects.as_deref(),
            actors: actors.as_deref(),
            largest_project: largest,
        };
        let meets = |row: &&Row| {
            dates.is_none_or(|w| row.3.is_none_or(|f| f <= w.to.unwrap()) && row.4.is_none_or(|t| t >= w.from.unwrap()))
                && roles.as_ref().is_none_or(|all| all.contains(&row.2))
                && projects.as_ref().is_none_or(|all| all[row.1 as usize])
                && actors.as_ref().is_none_or(|all| all[row.0 as usize])
        };
        let mut pairs: BTreeSet<(u32, u32)> = rows.iter().filter(meets).map(|row| (row.0, row.1)).collect();
        if let Some(largest) = largest {
            let all = pairs.clone();
            pairs.retain(|pair| all.iter().filter(|other| other.1 == pair.1).count() <= largest);
        }
        let kept: Vec<u32> =
            (0..ACTORS as u32).filter(|a| actors.as_ref().is_none_or(|all| all[*a as usize])).collect();
        let view = two.view(&filter).unwrap();
        prop_assert_eq!(view.actors().collect::<Vec<_>>(), kept.clone());
        prop_assert_eq!(view.incidence_count(), pairs.len());
        let found: BTreeSet<(u32, u32)> =
            kept.iter().flat_map(|a| view.projects_of(*a).map(|p| (*a, p))).collect();
        prop_assert_eq!(&found, &pairs);
        for p in 0..PROJECTS as u32 {
            let members: Vec<u32> = pairs.iter().filter(|pair| pair.1 == p).map(|pair| pair.0).collect();
            prop_assert_eq!(view.actors_of(p).collect::<Vec<_>>(), members);
        }
        let graph = slow_projection(&pairs, &kept);
        agrees_with_projection(&view, &graph)?;
        let rebuilt = view.to_affiliations();
        agrees_with_projection(&rebuilt.all(), &graph)?;
        if largest.is_none() {
            let weights: Vec<f64> = kept
                .iter()
                .map(|a| {
                    // Only rows given once here or repeated alike: weights of alike rows add up.
                    let own = |row: &&(usize, &Row)| row.1.0 == *a && meets(&row.1);
                    rows.iter().enumerate().collect::<Vec<_>>().iter().filter(own).map(|(at, _)| 1.0 + *at as f64).sum()
                })
                .collect();
            prop_assert_eq!(view.participation_weights(), weights);
        }
    }

    #[test]
    fn the_least_weight_drops_ties(rows in any_rows(), least in 0.0f64..3.0) {
        let two = build(&rows);
        for weighting in [ProjectionWeighting::Count, ProjectionWeighting::Newman, ProjectionWeighting::Fractional] {
            let whole = two.project(weighting, None);
            let strong: Vec<_> = whole.ties().filter(|tie| tie.2 >= least).collect();
            let found = two.all().project(weighting, None, Some(least));
            prop_assert_eq!(found, Graph::undirected(ACTORS, strong).unwrap());
        }
    }

    #[test]
    fn names_of_actors_and_projects_do_not_matter(rows in any_rows(), seed: u64) {
        let names = permuted_labels(&(0..ACTORS as u32).collect::<Vec<_>>(), seed, 0);
        let topics = permuted_labels(&(0..PROJECTS as u32).collect::<Vec<_>>(), seed, 1);
        let renamed: Vec<Row> = rows
            .iter()
            .map(|row| (names[row.0 as usize], topics[row.1 as usize], row.2, row.3, row.4))
            .collect();
        let (one, other) = (build(&rows), build(&renamed));
        let (one, other) = (affiliation_distances(&one.all()), affiliation_distances(&other.all()));
        prop_assert_eq!(&one.summary, &other.summary);
        for (a, name) in names.iter().enumerate() {
            prop_assert_eq!(one.sums[a], other.sums[*name as usize]);
            prop_assert_eq!(one.harmonic()[a], other.harmonic()[*name as usize]);
        }
    }

    #[test]
    fn columns_make_the_graph_of_their_ties(
        n in 1usize..12,
        directed: bool,
        weighted: bool,
        ties in prop::collection::vec((0u32..12, 0u32..12, 0.1f64..9.0), 0..60),
    ) {
        let ties: Vec<_> = ties.into_iter().filter(|(u, v, _)| (*u as usize) < n && (*v as usize) < n).collect();
        let mut sums: BTreeMap<(u32, u32), f64> = BTreeMap::new();
        let mut loops = 0;
        for (u, v, w) in &ties {
            if u == v {
                loops += 1;
                continue;
            }
            let pair = if directed { (*u, *v) } else { (*u.min(v), *u.max(v)) };
            // The first weight as it is, the others added in the order given.
            let w = if weighted { *w } else { 1.0 };
            sums.entry(pair).and_modify(|sum| *sum += w).or_insert(w);
        }
        let sources: Vec<u32> = ties.iter().map(|tie| tie.0).collect();
        let targets: Vec<u32> = ties.iter().map(|tie| tie.1).collect();
        let weights: Vec<f64> = ties.iter().map(|tie| tie.2).collect();
        let g = Graph::from_columns(n, directed, &sources, &targets, weighted.then_some(&weights[..])).unwrap();
        prop_assert_eq!(g.ties().map(|(u, v, w)| ((u, v), w)).collect::<Vec<_>>(), sums.clone().into_iter().collect::<Vec<_>>());
        prop_assert_eq!((g.loops_dropped(), g.ties_merged()), (loops, ties.len() - loops - sums.len()));
        for (u, v, w) in g.ties() {
            let at = g.in_neighbours(v).binary_search(&u).unwrap();
            prop_assert_eq!(g.in_weights(v)[at], w);
            prop_assert!(g.row(u).len() == g.neighbours(u).len());
        }
    }

    #[test]
    fn graph_views_equal_what_is_rebuilt(
        g in crate::definitions::any_graph(),
        seed: u64,
        least in prop::option::of(1.0f64..4.0),
        window in prop::option::of(0i32..8),
    ) {
        let n = g.n();
        let bit = |u: u32, v: u32| {
            let (u, v) = if g.is_directed() { (u, v) } else { (u.min(v), u.max(v)) };
            seed.rotate_left(u * 7 + v)
        };
        let nodes: Vec<bool> = (0..n as u32).map(|v| seed >> (v + 40) & 3 > 0).collect();
        let places = || (0..n as u32).flat_map(|u| g.neighbours(u).iter().map(move |v| (u, *v)));
        let marks: Vec<bool> = places().map(|(u, v)| bit(u, v) & 3 > 0).collect();
        let spans: Vec<Span> = places()
            .map(|(u, v)| (bit(u, v) >> 8 & 7) as i32)
            .map(|from| Span { from: (from > 0).then_some(from), to: (from < 6).then_some(from + 2) })
            .collect();
        let dates = window.map(|day| (&spans[..], Span::on(day)));
        let filter = GraphFilter { nodes: Some(&nodes), ties: Some(&marks), dates, min_weight: least };
        let view = g.view(&filter).unwrap();
        let place = |u: u32, v: u32| g.row(u).start + g.neighbours(u).binary_search(&v).unwrap();
        let kept: Vec<(u32, u32, f64)> = g
            .ties()
            .filter(|(u, v, w)| {
                let at = place(*u, *v);
                nodes[*u as usize] && nodes[*v as usize] && marks[at]
                    && least.is_none_or(|least| *w >= least)
                    && window.is_none_or(|day| spans[at].meets(Span::on(day)))
            })
            .collect();
        prop_assert_eq!(view.ties().collect::<Vec<_>>(), kept.clone());
        let whole = if g.is_directed() { Graph::directed(n, kept) } else { Graph::undirected(n, kept) }.unwrap();
        let (rebuilt, ids) = whole.subgraph(&nodes);
        prop_assert_eq!(view.nodes(), &ids[..]);
        prop_assert_eq!(view.to_graph(), rebuilt.clone());
        prop_assert_eq!((view.n(), view.m(), view.density()), (rebuilt.n(), rebuilt.m(), density(&rebuilt)));
        prop_assert_eq!(view.weak_components(), weak_components(&rebuilt));
        let labels: Vec<u32> = (0..view.n() as u32).map(|v| v % 3).collect();
        prop_assert_eq!(view.mixing_matrix(&labels), mixing_matrix(&rebuilt, &labels));
        for direction in [Direction::Out, Direction::In] {
            prop_assert_eq!(view.degree(direction), degree(&rebuilt, direction));
            prop_assert_eq!(view.strength(direction), strength(&rebuilt, direction));
            prop_assert_eq!(view.node_distances(direction), node_distances(&rebuilt, direction));
            if let Some(first) = ids.first() {
                let from = view.distances_from(&[*first, 99], direction);
                prop_assert_eq!(from, distances_from(&rebuilt, &[0], direction));
            }
        }
    }
}

/// Ties and incidences that look drawn, but are always the same.
fn drawn(count: u64, below: (u64, u64)) -> Vec<(u32, u32)> {
    let mix = |k: u64| {
        (k.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5678)
            .rotate_left(29)
            .wrapping_mul(0xD6E8_FEB8_6659_FD93)
            >> 11
    };
    (0..count).map(|k| ((mix(k) % below.0) as u32, (mix(k + count) % below.1) as u32)).collect()
}

fn by_single_searches(g: &Graph, direction: Direction) -> Vec<(u32, u64)> {
    (0..g.n() as u32)
        .map(|v| {
            let from = distances_from(g, &[v], direction);
            let found = from.iter().flatten().filter(|d| **d > 0);
            (found.clone().count() as u32, found.map(|d| u64::from(*d)).sum())
        })
        .collect()
}

#[test]
fn many_batches_agree_with_single_searches() {
    let ties = drawn(2_400, (1_500, 1_300));
    for directed in [false, true] {
        let ties = ties.iter().map(|(u, v)| (*u, *v, 1.0));
        let g = if directed { Graph::directed(1_600, ties) } else { Graph::undirected(1_600, ties) }.unwrap();
        for direction in [Direction::Out, Direction::In] {
            let all = closeness_all(&g, direction);
            let found: Vec<(u32, u64)> = all.reached.iter().copied().zip(all.sums.iter().copied()).collect();
            assert_eq!(found, by_single_searches(&g, direction));
        }
    }
    let two = Affiliations::new(1_600, 900, drawn(3_000, (1_500, 900))).unwrap();
    let g = two.project(ProjectionWeighting::Newman, None);
    let direct = affiliation_distances(&two.all());
    let found: Vec<(u32, u64)> = direct.reached.iter().copied().zip(direct.sums.iter().copied()).collect();
    assert_eq!(found, by_single_searches(&g, Direction::Out));
    assert_eq!(direct, node_distances(&g, Direction::In));
    assert_eq!(affiliation_degrees(&two.all()), degree(&g, Direction::Out));
}

#[test]
fn long_paths_keep_exact_sums() {
    let n = 700u32;
    let g = Graph::undirected(n as usize, (1..n).map(|v| (v - 1, v, 1.0))).unwrap();
    let all = node_distances(&g, Direction::Out);
    assert_eq!(all.summary.pairs_at, (1..n).rev().map(|pairs| 2 * u64::from(pairs)).collect::<Vec<_>>());
    for (v, sum) in all.inverse_sums.iter().enumerate() {
        let exact: f64 = (0..n as usize).filter(|u| *u != v).map(|u| 1.0 / u.abs_diff(v) as f64).sum();
        assert!((sum - exact).abs() < 1e-12 * exact);
    }
    assert_eq!(all.sums[0], u64::from(n) * u64::from(n - 1) / 2);
    assert_eq!(distance_counts(&g, Direction::Out)[0], vec![1; n as usize - 1]);
    let two = Affiliations::new(n as usize, n as usize, (1..n).flat_map(|v| [(v - 1, v), (v, v)])).unwrap();
    assert_eq!(affiliation_distances(&two.all()), all);
}

#[test]
fn a_project_of_ten_thousand_costs_its_members() {
    let large = 10_000u32;
    // Everyone in project 0; the first hundred also each in a small project with one outsider.
    let small = (0..100).flat_map(|a| [(a, a + 1), (large + a, a + 1)]);
    let pairs = (0..large).map(|a| (a, 0)).chain(small);
    let two = Affiliations::new(large as usize + 101, 101, pairs).unwrap();
    let found = affiliation_distances(&two.all());
    assert_eq!(found.summary.diameter(), Some(3));
    // A member of the large project alone: the others of it, then the outsiders at two.
    assert_eq!((found.reached[5_000], found.sums[5_000]), (large - 1 + 100, u64::from(large) - 1 + 200));
    // An outsider: its partner, the rest of the large project at two, the other outsiders at three.
    assert_eq!(found.sums[large as usize], 1 + 2 * (u64::from(large) - 1) + 3 * 99);
    assert_eq!(found.reached[large as usize + 100], 0);
    assert_eq!(affiliation_components(&two.all()).sizes, [large + 100, 1]);
    assert_eq!(affiliation_degrees(&two.all())[0], large);
    let curve = affiliation_removal_curve(&two.all(), &(0..100).collect::<Vec<_>>()).unwrap();
    assert_eq!(curve[100], f64::from(large - 100) / f64::from(large + 101));
}

#[test]
fn threads_do_not_show() {
    let rows = drawn(4_000, (1_300, 800));
    let all = || {
        let two = Affiliations::new(1_300, 800, rows.iter().copied()).unwrap();
        let filter = AffiliationFilter { largest_project: Some(7), ..AffiliationFilter::default() };
        let view = two.view(&filter).unwrap();
        let g = view.project(ProjectionWeighting::Newman, None, Some(0.2));
        let sources: Vec<u32> = rows.iter().map(|row| row.0).collect();
        let targets: Vec<u32> = rows.iter().map(|row| row.1).collect();
        let weights: Vec<f64> = (0..rows.len()).map(|k| 0.1 + k as f64).collect();
        let h = Graph::from_columns(1_300, true, &sources, &targets, Some(&weights)).unwrap();
        let found = (affiliation_distances(&view), node_distances(&h, Direction::Out));
        let order = affiliation_removal_order_by_current_degree(&view);
        (found, affiliation_removal_curve(&view, &order), g, h)
    };
    let on = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(all);
    let (one, two) = (on(1), on(2));
    assert_eq!(one, two);
    let bits = |d: &NodeDistances| d.inverse_sums.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
    assert_eq!(bits(&one.0.0), bits(&two.0.0));
}

#[test]
fn nothing_and_nobody_are_measured() {
    for (actors, projects) in [(0, 0), (0, 3), (1, 0), (3, 2)] {
        let two = Affiliations::new(actors, projects, []).unwrap();
        let view = two.view(&AffiliationFilter::default()).unwrap();
        let found = affiliation_distances(&view);
        assert_eq!(found.closeness_wasserman_faust(), vec![0.0; actors]);
        assert_eq!(found.harmonic(), vec![0.0; actors]);
        assert_eq!(found.means(), vec![None; actors]);
        assert_eq!((found.summary.mean(), found.summary.diameter()), (None, None));
        assert_eq!(affiliation_components(&view).count(), actors);
        assert_eq!(affiliation_removal_curve(&view, &[0]).is_some(), actors > 0);
        assert!(affiliation_removal_order_by_current_degree(&view).len() == actors);
    }
    let alone = Affiliations::new(1, 1, [(0, 0)]).unwrap();
    assert_eq!(affiliation_distances(&alone.all()).reached, [0]);
    assert_eq!(affiliation_removal_curve(&alone.all(), &[0]), Some(vec![1.0, 0.0]));
}

//! Measures of a network as a whole against their definitions, pair by pair, on random graphs.

use milieu_network::*;
use proptest::prelude::*;

use crate::definitions::any_graph;

fn nodes(g: &Graph) -> std::ops::Range<u32> {
    0..g.n() as u32
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

fn same(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => near(a, b),
        (a, b) => a == b,
    }
}

fn tied(g: &Graph, u: u32, v: u32) -> bool {
    g.has_tie(u, v) || g.has_tie(v, u)
}

fn pairs(g: &Graph) -> Vec<(u32, u32)> {
    nodes(g).flat_map(|u| (u + 1..g.n() as u32).map(move |v| (u, v))).collect()
}

/// Who is reached from each node, itself included, without the node and without the tie given.
fn reach(g: &Graph, both_ways: bool, node: Option<u32>, tie: Option<(u32, u32)>) -> Vec<Vec<bool>> {
    let n = g.n();
    let linked = |u: u32, v: u32| {
        let cut = tie.is_some_and(|(a, b)| (a, b) == (u, v) || (a, b) == (v, u));
        let gone = node.is_some_and(|x| x == u || x == v);
        !cut && !gone && if both_ways { tied(g, u, v) } else { g.has_tie(u, v) }
    };
    let mut reach = vec![vec![false; n]; n];
    for u in nodes(g) {
        reach[u as usize][u as usize] = true;
        for v in nodes(g) {
            reach[u as usize][v as usize] |= linked(u, v);
        }
    }
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                reach[i][j] |= reach[i][k] && reach[k][j];
            }
        }
    }
    reach
}

/// Components among the nodes other than the one left out.
fn parts(reach: &[Vec<bool>], without: Option<u32>) -> usize {
    (0..reach.len())
        .filter(|v| without != Some(*v as u32))
        .filter(|v| !(0..*v).any(|u| without != Some(u as u32) && reach[*v][u]))
        .count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn density_degree_and_strength(g in any_graph()) {
        let arcs = nodes(&g).flat_map(|u| nodes(&g).map(move |v| (u, v))).filter(|(u, v)| g.has_tie(*u, *v));
        let possible = g.n() * g.n().saturating_sub(1);
        let expected = (possible > 0).then(|| arcs.count() as f64 / possible as f64);
        prop_assert!(same(density(&g), expected));
        for (direction, turned) in [(Direction::Out, false), (Direction::In, true)] {
            for v in nodes(&g) {
                let weights: Vec<f64> = nodes(&g)
                    .filter_map(|u| if turned { g.weight(u, v) } else { g.weight(v, u) })
                    .collect();
                prop_assert_eq!(degree(&g, direction)[v as usize] as usize, weights.len());
                prop_assert!(near(strength(&g, direction)[v as usize], weights.iter().sum()));
            }
        }
    }

    #[test]
    fn dyads_pair_by_pair(g in any_graph()) {
        let kinds = pairs(&g).into_iter().map(|(u, v)| u8::from(g.has_tie(u, v)) + u8::from(g.has_tie(v, u)));
        let kinds: Vec<u8> = kinds.collect();
        let of = |kind: u8| kinds.iter().filter(|k| **k == kind).count() as f64;
        let census = dyad_census(&g);
        prop_assert_eq!([census.mutual as f64, census.asymmetric as f64, census.null as f64], [of(2), of(1), of(0)]);
        let ties = 2.0 * of(2) + of(1);
        prop_assert!(same(reciprocity(&g), (ties > 0.0).then(|| 2.0 * of(2) / ties)));
        let all = kinds.len() as f64;
        prop_assert!(same(census.dyadic_reciprocity(), (all > 0.0).then(|| (of(2) + of(0)) / all)));
        let some = of(2) + of(1);
        prop_assert!(same(census.dyadic_nonnull_reciprocity(), (some > 0.0).then(|| of(2) / some)));
    }

    #[test]
    fn cut_points_and_bridges_break_a_component(g in any_graph()) {
        let whole = parts(&reach(&g, true, None, None), None);
        let breaking: Vec<u32> = nodes(&g)
            .filter(|v| {
                let isolate = !nodes(&g).any(|u| tied(&g, u, *v));
                !isolate && parts(&reach(&g, true, Some(*v), None), Some(*v)) > whole
            })
            .collect();
        prop_assert_eq!(articulation_points(&g), breaking);
        let cuts: Vec<(u32, u32)> = pairs(&g)
            .into_iter()
            .filter(|(u, v)| tied(&g, *u, *v) && parts(&reach(&g, true, None, Some((*u, *v))), None) > whole)
            .collect();
        prop_assert_eq!(bridges(&g), cuts);
    }

    #[test]
    fn krackhardt_by_reachability(g in any_graph()) {
        let joined = reach(&g, true, None, None);
        let n = g.n();
        let all = pairs(&g);
        let linked = all.iter().filter(|(u, v)| joined[*u as usize][*v as usize]).count() as f64;
        let expected = (n > 1).then(|| linked / all.len() as f64);
        prop_assert!(same(krackhardt_connectedness(&g), expected));
        // Ties needed and possible over the weak components.
        let sizes = weak_components(&g).sizes;
        let needed: f64 = sizes.iter().map(|s| f64::from(*s) - 1.0).sum();
        let possible: f64 = sizes.iter().map(|s| f64::from(*s) * (f64::from(*s) - 1.0)).sum();
        let arcs: f64 = nodes(&g).map(|v| g.neighbours(v).len() as f64).sum();
        let expected = (possible > needed).then(|| 1.0 - (arcs - needed) / (possible - needed));
        prop_assert!(same(krackhardt_efficiency(&g), expected));
        // Pairs of a component without a superior that reaches all their other superiors.
        let down = reach(&g, false, None, None);
        let above = |u: u32, v: u32| -> Vec<usize> {
            (0..n).filter(|k| down[*k][u as usize] && down[*k][v as usize]).collect()
        };
        let violated = all
            .iter()
            .filter(|(u, v)| joined[*u as usize][*v as usize])
            .filter(|(u, v)| {
                let over = above(*u, *v);
                !over.iter().any(|k| over.iter().all(|o| down[*k][*o]))
            })
            .count() as f64;
        let worst: f64 = sizes.iter().map(|s| (f64::from(*s) - 1.0) * (f64::from(*s) - 2.0) / 2.0).sum();
        let expected = (worst > 0.0).then(|| 1.0 - violated / worst);
        prop_assert!(same(krackhardt_least_upper_boundedness(&g), expected));
    }

    #[test]
    fn centralisation_is_the_distance_to_the_most_central(g in any_graph()) {
        let flat = g.symmetrised();
        let n = flat.n() as f64;
        let spread = |values: &[f64]| {
            let top = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            values.iter().map(|v| top - v).sum::<f64>()
        };
        let degrees: Vec<f64> = degree(&flat, Direction::Out).into_iter().map(f64::from).collect();
        let between = betweenness(&flat);
        let defined = flat.n() > 2;
        // A star of the same size has the largest spread.
        let star = Graph::undirected(flat.n(), (1..flat.n() as u32).map(|v| (0, v, 1.0))).unwrap();
        let star_degrees: Vec<f64> = degree(&star, Direction::Out).into_iter().map(f64::from).collect();
        let expected = defined.then(|| spread(&degrees) / spread(&star_degrees));
        prop_assert!(same(degree_centralisation(&g), expected));
        let expected = defined.then(|| spread(&between) / spread(&betweenness(&star)));
        prop_assert!(same(betweenness_centralisation(&g), expected));
        prop_assert!(degree_centralisation(&g).is_none_or(|c| c <= 1.0 + 1e-12) || n < 3.0);
    }

    #[test]
    fn gini_is_the_mean_difference(g in any_graph()) {
        let degrees: Vec<f64> = nodes(&g).map(|v| g.contacts(v).len() as f64).collect();
        let n = degrees.len() as f64;
        let mean = degrees.iter().sum::<f64>() / n;
        let differences: f64 = degrees.iter().flat_map(|a| degrees.iter().map(move |b| (a - b).abs())).sum();
        let expected = (g.n() > 0 && mean > 0.0).then(|| differences / (2.0 * n * n * mean));
        prop_assert!(same(degree_gini(&g), expected));
        prop_assert!(same(mean_degree(&g), (g.n() > 0).then_some(mean)));
    }

    #[test]
    fn modularity_pair_by_pair(g in any_graph(), labels in prop::collection::vec(0u32..4, 12), resolution in 0.2f64..2.0) {
        let labels = &labels[..g.n()];
        for (weights, weighted) in [(Weights::Ignored, false), (Weights::Used, true)] {
            let w = |u: u32, v: u32| match g.weight(u, v) {
                Some(weight) if weighted => weight,
                Some(_) => 1.0,
                None => 0.0,
            };
            let out: Vec<f64> = nodes(&g).map(|u| nodes(&g).map(|v| w(u, v)).sum()).collect();
            let into: Vec<f64> = nodes(&g).map(|v| nodes(&g).map(|u| w(u, v)).sum()).collect();
            let total: f64 = out.iter().sum();
            let mut sum = 0.0;
            for u in nodes(&g) {
                for v in nodes(&g) {
                    if labels[u as usize] == labels[v as usize] {
                        sum += w(u, v) - resolution * out[u as usize] * into[v as usize] / total;
                    }
                }
            }
            prop_assert!(same(modularity(&g, labels, weights, resolution), (total > 0.0).then(|| sum / total)));
        }
    }

    #[test]
    fn pagerank_is_where_the_walker_settles(g in any_graph(), damping in 0.1f64..0.95) {
        for (weights, weighted) in [(Weights::Ignored, false), (Weights::Used, true)] {
            let Some(rank) = pagerank(&g, damping, weights) else {
                prop_assert_eq!(g.n(), 0);
                continue;
            };
            let n = g.n() as f64;
            prop_assert!(near(rank.iter().sum(), 1.0));
            for v in nodes(&g) {
                let mut inflow = 0.0;
                for u in nodes(&g) {
                    let all: f64 = g.weights(u).iter().map(|w| if weighted { *w } else { 1.0 }).sum();
                    let step = match g.weight(u, v) {
                        _ if all == 0.0 => 1.0 / n,
                        Some(w) => (if weighted { w } else { 1.0 }) / all,
                        None => 0.0,
                    };
                    inflow += rank[u as usize] * step;
                }
                let expected = (1.0 - damping) / n + damping * inflow;
                prop_assert!((rank[v as usize] - expected).abs() < 1e-9);
            }
        }
    }
}

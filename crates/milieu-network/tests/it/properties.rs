//! Properties every measure must have: nothing panics, nothing depends on the names of nodes or on
//! the number of threads, nothing is not a number.

use milieu_network::*;
use proptest::prelude::*;

use crate::definitions::any_graph;

/// All values of one node-level row of measures, undefined ones as -9.
fn by_node(g: &Graph) -> Vec<Vec<f64>> {
    let plain = |values: Vec<Option<f64>>| values.into_iter().map(|v| v.unwrap_or(-9.0)).collect();
    let whole = |values: Vec<u32>| values.into_iter().map(f64::from).collect();
    let mut rows = vec![
        whole(degree(g, Direction::Out)),
        strength(g, Direction::In),
        whole(coreness(g)),
        betweenness(g),
        betweenness_weighted(g, EQUAL_LENGTHS),
        closeness_reachable(g, Direction::In),
        closeness_wasserman_faust(g, Direction::Out),
        harmonic(g, Direction::Out),
        plain(clustering_local(g)),
        plain(clustering_barrat(g)),
        plain(clustering_onnela(g)),
        plain(constraint(g, Weights::Used)),
        plain(effective_size(g, Weights::Used)),
        plain(participation(&[g, &g.symmetrised()])),
    ];
    rows.extend(pagerank(g, 0.85, Weights::Used));
    rows
}

fn as_a_whole(g: &Graph) -> Vec<f64> {
    let mut all: Vec<Option<f64>> = vec![
        density(g),
        reciprocity(g),
        dyad_census(g).dyadic_reciprocity(),
        transitivity(g),
        clustering_mean_all(g),
        clustering_mean_defined(g),
        path_length_mean(g),
        diameter(g).map(f64::from),
        global_efficiency(g),
        small_world_quotient(g),
        degree_centralisation(g),
        betweenness_centralisation(g),
        assortativity_degree(g),
        degree_gini(g),
        degree_rank_slope(g),
        neighbour_degree_slope(g),
        weak_components(g).fragmentation(),
        strong_components(g).largest_share(),
        krackhardt_connectedness(g),
        krackhardt_efficiency(g),
        krackhardt_hierarchy(g),
        krackhardt_least_upper_boundedness(g),
        layer_jaccard(g, &g.symmetrised()),
        layer_correlation(g, &g.symmetrised()),
        layer_degree_correlation(g, &g.symmetrised()),
        Some(cut_points(g).articulation_points.len() as f64),
        Some(cut_points(g).bridges.len() as f64),
    ];
    all.extend(triad_census(g).map(|count| Some(count as f64)));
    all.into_iter().map(|value| value.unwrap_or(-9.0)).collect()
}

fn same(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-9 * a.abs().max(1.0))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn names_of_nodes_do_not_matter(g in any_graph(), seed: u64) {
        let n = g.n();
        let names: Vec<u32> = permuted_labels(&(0..n as u32).collect::<Vec<_>>(), seed, 0);
        let ties = g.ties().map(|(u, v, w)| (names[u as usize], names[v as usize], w));
        let renamed =
            if g.is_directed() { Graph::directed(n, ties) } else { Graph::undirected(n, ties) }.unwrap();
        for (row, other) in by_node(&g).iter().zip(&by_node(&renamed)) {
            let back: Vec<f64> = names.iter().map(|name| other[*name as usize]).collect();
            prop_assert!(same(row, &back), "{:?} {:?}", row, back);
        }
        prop_assert!(same(&as_a_whole(&g), &as_a_whole(&renamed)));
    }

    #[test]
    fn every_value_is_a_number(g in any_graph()) {
        prop_assert!(as_a_whole(&g).iter().all(|v| v.is_finite()));
        for row in by_node(&g) {
            prop_assert_eq!(row.len(), g.n());
            prop_assert!(row.iter().all(|v| v.is_finite()));
        }
        let labels: Vec<u32> = (0..g.n() as u32).map(|v| v % 3).collect();
        let roles = brokerage_roles(&g, &labels);
        prop_assert!(brokerage_totals(&roles).iter().all(|v| v.is_finite()));
        if let Some(reference) = brokerage_reference(&g, &labels, &roles) {
            prop_assert!(reference.expected.iter().flatten().all(|v| v.is_finite()));
            prop_assert!(reference.z.iter().flatten().flatten().all(|v| v.is_finite()));
        }
        prop_assert!(ei_index_per_node(&g, &labels).iter().flatten().all(|v| v.is_finite()));
        prop_assert!(assortativity_nominal(&g, &labels).is_none_or(f64::is_finite));
        prop_assert!(modularity(&g, &labels, Weights::Used, 1.0).is_none_or(f64::is_finite));
        if let Some(found) = leiden(&g, &LeidenOptions { runs: 2, ..LeidenOptions::default() }) {
            prop_assert!(found.modularity.is_finite());
        }
        if let Some(found) = core_periphery_discrete(&g, 2, 1) {
            prop_assert!(found.correlation.abs() <= 1.0 + 1e-12);
        }
        if let Some(test) = ei_permutation(&g, &labels, 5, 1) {
            prop_assert!(test.mean.is_finite() && (0.0..=1.0).contains(&test.p_two_sided));
        }
        if let Some(x) = eigenvector(&g, Weights::Used) {
            prop_assert!(x.iter().all(|v| (0.0..=1.0).contains(v)));
        }
    }

    #[test]
    fn symmetrising_twice_changes_nothing(g in any_graph()) {
        let once = g.symmetrised();
        prop_assert!(!once.is_directed());
        prop_assert_eq!(&once.symmetrised(), &once);
        for (u, v, _) in g.ties() {
            prop_assert!(once.has_tie(u, v) && once.has_tie(v, u));
        }
    }

    #[test]
    fn eigenvector_solves_its_equation(g in any_graph()) {
        if let Some(x) = eigenvector(&g, Weights::Used) {
            let u = g.symmetrised();
            let top = (0..u.n()).find(|v| x[*v] == 1.0).unwrap() as u32;
            let pull = |v: u32| -> f64 {
                u.neighbours(v).iter().zip(u.weights(v)).map(|(t, w)| w * x[*t as usize]).sum()
            };
            for v in (0..u.n() as u32).filter(|v| x[*v as usize] > 0.0) {
                prop_assert!((pull(v) - pull(top) * x[v as usize]).abs() < 1e-7);
            }
        }
    }
}

#[test]
fn empty_and_single_node_graphs_are_measured_without_panic() {
    for n in 0..3 {
        for g in [Graph::undirected(n, []).unwrap(), Graph::directed(n, []).unwrap()] {
            assert!(as_a_whole(&g).iter().all(|v| v.is_finite()));
            assert_eq!(by_node(&g)[0].len(), n);
            assert_eq!(degree_preserving_rewiring(&g, 10, 1), g);
            assert_eq!(removal_curve(&g, &[]).is_some(), n > 0);
        }
        let two = Affiliations::new(n, n, []).unwrap();
        assert_eq!(two_mode_rewiring(&two, 5, 1), two);
        assert_eq!(two.project(ProjectionWeighting::Newman, None).m(), 0);
    }
}

#[test]
fn extreme_weights_give_numbers() {
    for (small, large) in [(5e-324, 1e300), (1e-300, 1e-290), (1e300, 1e306)] {
        let ties = [(0, 1, small), (1, 2, large), (2, 0, small), (2, 3, large)];
        for g in [Graph::undirected(5, ties).unwrap(), Graph::directed(5, ties).unwrap()] {
            assert!(as_a_whole(&g).iter().all(|v| v.is_finite()));
            assert!(by_node(&g).concat().iter().all(|v| v.is_finite()));
            assert!(leiden(&g, &LeidenOptions::default()).unwrap().modularity.is_finite());
            assert!(eigenvector(&g, Weights::Used).is_none_or(|x| x.iter().all(|v| v.is_finite())));
        }
    }
}

#[test]
fn one_thread_and_four_give_the_same_bytes() {
    let ties = (0..400u32).map(|k| ((k * 7) % 97, (k * k + 3) % 97, f64::from(k % 5 + 1)));
    let g = Graph::directed(97, ties).unwrap();
    let labels: Vec<u32> = (0..97).map(|v| v % 4).collect();
    let all = || {
        let bits: Vec<u64> = by_node(&g).concat().into_iter().map(f64::to_bits).collect();
        let communities = leiden(&g, &LeidenOptions::default());
        let test = ei_permutation(&g, &labels, 50, 3);
        let matrix = adjacency_matrix(&g, Weights::Used);
        let other = adjacency_matrix(&degree_preserving_rewiring(&g, 5, 1), Weights::Used);
        let sampled = Permutations::Sampled { draws: 50, seed: 9 };
        (bits, communities, test, qap_correlation(&matrix, &other, 97, sampled))
    };
    let on = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(all);
    assert_eq!(on(1), on(4));
}

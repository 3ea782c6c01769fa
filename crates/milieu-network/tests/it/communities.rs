//! Communities and cores against all partitions of small networks, and general properties.

use milieu_network::*;
use proptest::prelude::*;

use crate::definitions::any_graph;

/// All partitions of `n` nodes as labels, each once.
fn partitions(n: usize) -> Vec<Vec<u32>> {
    let mut all = vec![Vec::new()];
    for _ in 0..n {
        let grown = all.iter().flat_map(|labels: &Vec<u32>| {
            let used = labels.iter().max().map_or(0, |label| label + 1);
            (0..=used).map(|label| [labels.as_slice(), &[label]].concat())
        });
        all = grown.collect();
    }
    all
}

fn is_connected(g: &Graph, membership: &[u32], community: u32) -> bool {
    let keep: Vec<bool> = membership.iter().map(|c| *c == community).collect();
    weak_components(&g.subgraph(&keep).0).count() == 1
}

fn potts(resolution: f64) -> LeidenOptions {
    LeidenOptions { objective: LeidenObjective::ConstantPotts, resolution, ..LeidenOptions::default() }
}

fn small_graph() -> impl Strategy<Value = Graph> {
    (any::<bool>(), prop::collection::vec((0u32..7, 0u32..7, 1u8..5), 0..18)).prop_map(|(directed, ties)| {
        let ties = ties.into_iter().map(|(u, v, w)| (u, v, f64::from(w)));
        if directed { Graph::directed(7, ties) } else { Graph::undirected(7, ties) }.unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_best_of_all_partitions_is_found(g in small_graph(), resolution in 0.0..3.0f64) {
        let pairs = g.directions_added();
        let all = partitions(7);
        for weights in [Weights::Used, Weights::Ignored] {
            let read = if weights == Weights::Used { pairs.clone() } else { g.unweighted().directions_added() };
            let best = all.iter().filter_map(|p| modularity(&read, p, Weights::Used, resolution));
            let best = best.reduce(f64::max);
            let options = LeidenOptions { weights, resolution, ..LeidenOptions::default() };
            let found = leiden(&g, &options);
            prop_assert_eq!(found.is_some(), best.is_some());
            if let (Some(found), Some(best)) = (&found, best) {
                prop_assert!((found.quality - best).abs() < 1e-9, "{} of {}", found.quality, best);
                prop_assert_eq!(found.quality, found.modularity);
            }
            let best = all.iter().filter_map(|p| constant_potts(&read, p, Weights::Used, resolution));
            let best = best.reduce(f64::max);
            let found = leiden(&g, &LeidenOptions { weights, ..potts(resolution) });
            prop_assert_eq!(found.is_some(), best.is_some());
            if let (Some(found), Some(best)) = (found, best) {
                prop_assert!((found.quality - best).abs() < 1e-9, "{} of {}", found.quality, best);
                let plain = modularity(&read, &found.membership, Weights::Used, 1.0);
                prop_assert_eq!(Some(found.modularity), plain);
            }
        }
    }

    #[test]
    fn communities_are_connected_and_isolates_alone(g in any_graph(), seed: u64) {
        let options = LeidenOptions { runs: 2, seed, ..LeidenOptions::default() };
        let consensus = consensus_communities(&g, &options).map(|found| found.communities);
        let potts = leiden(&g, &LeidenOptions { runs: 2, seed, ..potts(0.6) });
        for found in [leiden(&g, &options), potts, consensus] {
            prop_assert_eq!(found.is_some(), g.m() > 0);
            let Some(found) = found else { continue };
            prop_assert_eq!(found.membership.len(), g.n());
            prop_assert!(found.sizes.windows(2).all(|pair| pair[0] >= pair[1]));
            for (c, size) in found.sizes.iter().enumerate() {
                prop_assert!(is_connected(&g, &found.membership, c as u32));
                let members = found.membership.iter().filter(|own| **own == c as u32).count();
                prop_assert_eq!(members, *size as usize);
            }
            for v in (0..g.n() as u32).filter(|v| g.contacts(*v).is_empty()) {
                prop_assert_eq!(found.sizes[found.membership[v as usize] as usize], 1);
            }
        }
    }

    #[test]
    fn names_do_not_change_how_good_communities_and_cores_are(g in any_graph(), seed: u64) {
        let names = permuted_labels(&(0..g.n() as u32).collect::<Vec<_>>(), seed, 0);
        let ties = g.ties().map(|(u, v, w)| (names[u as usize], names[v as usize], w));
        let renamed =
            if g.is_directed() { Graph::directed(g.n(), ties) } else { Graph::undirected(g.n(), ties) }.unwrap();
        for options in [LeidenOptions::default(), potts(1.0)] {
            let value = |g: &Graph| leiden(g, &options).map(|found| found.quality);
            match (value(&g), value(&renamed)) {
                (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-9),
                (one, other) => prop_assert_eq!(one, other),
            }
        }
        let core = |g: &Graph| core_periphery_discrete(g, 400, 3).map(|found| found.correlation);
        match (core(&g), core(&renamed)) {
            (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-9),
            (one, other) => prop_assert_eq!(one, other),
        }
        let labels: Vec<u32> = (0..g.n() as u32).map(|v| v % 3).collect();
        let mut dealt = vec![0; g.n()];
        for (v, name) in names.iter().enumerate() {
            dealt[*name as usize] = labels[v];
        }
        for (one, other) in community_ties(&g, &labels).iter().zip(community_ties(&renamed, &dealt)) {
            prop_assert_eq!(one, &other);
        }
    }

    #[test]
    fn nothing_is_not_a_number(g in any_graph(), seed: u64) {
        let options = LeidenOptions { runs: 2, seed, ..LeidenOptions::default() };
        if let Some(found) = communities_against_null(&g, &options, 3, seed) {
            prop_assert!(found.p.iter().all(|p| *p > 0.0 && *p <= 1.0));
            prop_assert!(found.ties.iter().all(|c| c.log10_tail <= 0.0 && c.log10_tail.is_finite()));
            prop_assert!(found.ties.iter().filter_map(|c| c.z).all(f64::is_finite));
            let inside: u64 = found.ties.iter().map(|c| 2 * c.inside + c.boundary).sum();
            prop_assert_eq!(inside as usize, 2 * g.symmetrised().m());
        }
        if let Some(found) = consensus_communities(&g, &options) {
            let values = found.node_stability.iter().chain(&found.community_stability).flatten();
            prop_assert!(values.into_iter().all(|value| (0.0..=1.0).contains(value)));
            prop_assert!((0.0..=1.0).contains(&found.mutual_information));
        }
        for weights in [Weights::Used, Weights::Ignored] {
            if let Some(found) = core_periphery_continuous(&g, weights) {
                prop_assert!((-1.0..=1.0).contains(&found.correlation));
                let fit = core_periphery_continuous_fit(&g, &found.coreness, weights).unwrap();
                prop_assert!((fit - found.correlation).abs() < 1e-9);
            }
        }
    }
}

fn ring_of_groups() -> Graph {
    let within = (0..300u32).flat_map(|v| (1..7).map(move |k| (v, v / 30 * 30 + (v * k + k) % 30, 1.0)));
    let across = (0..300u32).step_by(4).map(|v| (v, (v * 7 + 31) % 300, 1.0));
    Graph::undirected(300, within.chain(across)).unwrap()
}

#[test]
fn one_thread_and_two_give_the_same_bytes() {
    let g = ring_of_groups();
    let all = || {
        let options = LeidenOptions { runs: 3, ..LeidenOptions::default() };
        (
            leiden(&g, &options),
            leiden(&g, &LeidenOptions { runs: 3, ..potts(0.1) }),
            consensus_communities(&g, &options),
            communities_against_null(&g, &options, 4, 2),
            core_periphery_discrete(&g, 10, 4),
            core_periphery_against_null(&g, 2, 4, 4),
            core_periphery_continuous(&g, Weights::Used),
        )
    };
    let on = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(all);
    assert_eq!(on(1), on(2));
}

#[test]
fn bad_resolutions_and_extreme_weights() {
    let g = Graph::undirected(4, [(0, 1, 5e-324), (1, 2, 1e300), (2, 3, 5e-324)]).unwrap();
    for resolution in [f64::NAN, f64::INFINITY, -1.0] {
        for options in [LeidenOptions { resolution, ..LeidenOptions::default() }, potts(resolution)] {
            assert_eq!(leiden(&g, &options), None);
        }
    }
    for resolution in [0.0, 5e-324, 1.0, 1e300, f64::MAX] {
        for options in [LeidenOptions { resolution, ..LeidenOptions::default() }, potts(resolution)] {
            if let Some(found) = leiden(&g, &options) {
                assert!(found.quality.is_finite() && found.modularity.is_finite(), "{options:?}");
            }
        }
    }
    assert_eq!(leiden(&g, &potts(0.0)).unwrap().sizes, [4]);
    assert!(core_periphery_continuous(&g, Weights::Used).is_none_or(|found| found.correlation.is_finite()));
}

//! Measures made of triangles against their definitions on random graphs of up to twelve nodes:
//! directed or not, weighted, with loops and repeats when built, often disconnected.

use milieu_network::*;
use proptest::prelude::*;

fn graphs() -> impl Strategy<Value = Graph> {
    (0usize..13, any::<bool>(), prop::collection::vec((0u32..12, 0u32..12, 1u8..6), 0..70)).prop_map(
        |(n, directed, ties)| {
            let ties = ties
                .into_iter()
                .filter(|(u, v, _)| (*u as usize) < n && (*v as usize) < n)
                .map(|(u, v, w)| (u, v, f64::from(w) / 4.0));
            if directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) }.unwrap()
        },
    )
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-10 * a.abs().max(b.abs()).max(1.0)
}

fn all_near(a: &[Option<f64>], b: &[Option<f64>]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Some(a), Some(b)) => near(*a, *b),
            (a, b) => a == b,
        })
}

fn nodes(g: &Graph) -> std::ops::Range<u32> {
    0..g.n() as u32
}

/// Strength of a pair, in both directions.
fn pair(g: &Graph, weights: Weights, i: u32, j: u32) -> f64 {
    let read = |w: f64| if weights == Weights::Used { w } else { 1.0 };
    g.weight(i, j).map_or(0.0, read) + g.weight(j, i).map_or(0.0, read)
}

fn slow_structural_holes(g: &Graph, weights: Weights) -> [Vec<Option<f64>>; 4] {
    let others = |i: u32| nodes(g).filter(move |j| *j != i);
    let s = |i, j| pair(g, weights, i, j);
    let p = |i, j| s(i, j) / others(i).map(|q| s(i, q)).sum::<f64>();
    let m = |i, j| s(i, j) / others(i).map(|q| s(i, q)).fold(0.0, f64::max);
    let mut rows = [(); 4].map(|()| Vec::new());
    for i in nodes(g) {
        let contacts: Vec<u32> = others(i).filter(|j| s(i, *j) > 0.0).collect();
        let via = |j: u32, of: &dyn Fn(u32) -> f64| {
            contacts.iter().filter(|q| **q != j).map(|q| p(i, *q) * of(*q)).sum::<f64>()
        };
        let parts: Vec<f64> = contacts.iter().map(|j| (p(i, *j) + via(*j, &|q| p(q, *j))).powi(2)).collect();
        let k = contacts.len() as f64;
        let constraint: f64 = parts.iter().sum();
        let size: f64 = contacts.iter().map(|j| 1.0 - via(*j, &|q| m(*j, q))).sum();
        let ratio = |part: &f64| part / (constraint / k);
        let hierarchy = parts.iter().map(|part| ratio(part) * ratio(part).ln()).sum::<f64>() / (k * k.ln());
        let met = !contacts.is_empty();
        rows[0].push(met.then_some(constraint));
        rows[1].push(met.then_some(size));
        rows[2].push(met.then_some(size / k));
        rows[3].push((k > 1.0).then_some(hierarchy));
    }
    rows
}

fn slow_roles(g: &Graph, labels: &[u32]) -> Vec<[f64; 5]> {
    let mut rows = vec![[0.0; 5]; g.n()];
    for v in nodes(g) {
        for &i in g.in_neighbours(v) {
            for &j in g.neighbours(v) {
                if i == j || g.has_tie(i, j) {
                    continue;
                }
                let [own, source, target] = [v, i, j].map(|x| labels[x as usize]);
                let role = match (source == own, target == own, source == target) {
                    (true, true, _) => "coordinator",
                    (true, false, _) => "representative",
                    (false, true, _) => "gatekeeper",
                    (false, false, true) => "consultant",
                    (false, false, false) => "liaison",
                };
                rows[v as usize][ROLES.iter().position(|name| *name == role).unwrap()] += 1.0;
            }
        }
    }
    rows
}

/// The class of three nodes by the wording of Davis and Leinhardt (1972).
fn triad_name(g: &Graph, three: [u32; 3]) -> String {
    let (mut mutual, mut null, mut ties) = (Vec::new(), Vec::new(), Vec::new());
    for (a, b, other) in [(0, 1, 2), (0, 2, 1), (1, 2, 0)] {
        let (u, v) = (three[a], three[b]);
        match (g.has_tie(u, v), g.has_tie(v, u)) {
            (true, true) => mutual.push(three[other]),
            (true, false) => ties.push((u, v)),
            (false, true) => ties.push((v, u)),
            (false, false) => null.push(three[other]),
        }
    }
    let out = |v: u32| ties.iter().filter(|tie| tie.0 == v).count();
    let into = |v: u32| ties.iter().filter(|tie| tie.1 == v).count();
    let letter = match (mutual.len(), ties.len()) {
        // Two ties at one node: down from it, up to it, or through it.
        (0, 2) => ["C", "U", "D"][if out(null[0]) == 2 { 2 } else { usize::from(into(null[0]) == 2) }],
        // The node outside the mutual pair chooses into it (D) or is chosen from it (U).
        (1, 1) => ["U", "D"][out(mutual[0])],
        (0, 3) => ["T", "C"][usize::from(three.iter().all(|v| out(*v) == 1))],
        (1, 2) => ["C", "U", "D"][if out(mutual[0]) == 2 { 2 } else { usize::from(into(mutual[0]) == 2) }],
        _ => "",
    };
    format!("{}{}{}{letter}", mutual.len(), ties.len(), null.len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn structural_holes_by_the_definition(g in graphs()) {
        for weights in [Weights::Ignored, Weights::Used] {
            let found = structural_holes(&g, weights);
            let [constraint_, size, efficiency, hierarchy] = slow_structural_holes(&g, weights);
            prop_assert!(all_near(&found.constraint, &constraint_), "{:?} {:?}", found.constraint, constraint_);
            prop_assert!(all_near(&found.effective_size, &size), "{:?} {:?}", found.effective_size, size);
            prop_assert!(all_near(&found.efficiency, &efficiency));
            prop_assert!(all_near(&found.hierarchy, &hierarchy), "{:?} {:?}", found.hierarchy, hierarchy);
            for v in nodes(&g) {
                let alone = constraint_of(&g, weights, &[v])[0];
                let among = found.constraint[v as usize];
                prop_assert!(alone.is_some() == among.is_some());
                prop_assert!((alone.unwrap_or(0.0) - among.unwrap_or(0.0)).abs() < 1e-12, "{alone:?} {among:?}");
            }
            let falling: Vec<u32> = nodes(&g).rev().collect();
            let mut all = constraint_of(&g, weights, &falling);
            all.reverse();
            prop_assert_eq!(&all, &found.constraint);
            prop_assert_eq!(constraint(&g, weights), found.constraint);
            prop_assert_eq!(effective_size(&g, weights), found.effective_size);
        }
    }

    #[test]
    fn roles_of_many_labels_by_the_definition(
        g in graphs(),
        labels in prop::collection::vec(prop::collection::vec(0u32..4, 12), 0..7),
    ) {
        let labels: Vec<&[u32]> = labels.iter().map(|labels| &labels[..g.n()]).collect();
        let many = brokerage_roles_many(&g, &labels);
        prop_assert_eq!(many.len(), labels.len());
        for (labels, roles) in labels.iter().zip(&many) {
            prop_assert_eq!(roles, &slow_roles(&g, labels));
            prop_assert_eq!(roles, &brokerage_roles(&g, labels));
        }
        let references = brokerage_reference_many(&g, &labels, &many);
        prop_assert_eq!(references.is_some(), g.n() > 1 || labels.is_empty());
        for (at, reference) in references.iter().flatten().enumerate() {
            let one = brokerage_reference(&g, labels[at], &many[at]);
            prop_assert_eq!(Some(reference), one.as_ref());
        }
    }

    #[test]
    fn clustering_by_the_definition(g in graphs()) {
        let u = g.symmetrised();
        let found = clustering(&g);
        let largest = u.ties().map(|tie| tie.2).fold(0.0, f64::max);
        let (mut barrat, mut onnela) = (Vec::new(), Vec::new());
        for v in nodes(&u) {
            let contacts = u.neighbours(v);
            let (mut closed, mut weighted, mut intensity) = (0u64, 0.0, 0.0);
            for (at, &a) in contacts.iter().enumerate() {
                for (after, &b) in contacts[at + 1..].iter().enumerate() {
                    if let Some(opposite) = u.weight(a, b) {
                        let (one, other) = (u.weights(v)[at], u.weights(v)[at + 1 + after]);
                        closed += 1;
                        weighted += one + other;
                        intensity += (one * other * opposite).cbrt() / largest;
                    }
                }
            }
            let k = contacts.len() as f64;
            let pairs = k * (k - 1.0) / 2.0;
            prop_assert_eq!(found.triangles[v as usize], closed);
            prop_assert_eq!(found.local[v as usize], (pairs > 0.0).then(|| closed as f64 / pairs));
            let strength: f64 = u.weights(v).iter().sum();
            barrat.push((pairs > 0.0).then(|| weighted / (strength * (k - 1.0))));
            onnela.push((pairs > 0.0).then(|| intensity / pairs));
        }
        prop_assert!(all_near(&clustering_barrat(&g), &barrat));
        prop_assert!(all_near(&clustering_onnela(&g), &onnela));
        prop_assert_eq!(found.transitivity, transitivity(&g));
        prop_assert_eq!(&found.local, &clustering_local(&g));
        prop_assert_eq!(found.mean_all, clustering_mean_all(&g));
        prop_assert_eq!(found.mean_defined, clustering_mean_defined(&g));
        prop_assert_eq!(3 * triangles_total(&g), found.triangles.iter().sum::<u64>());
        let per_tie = triangles_per_tie(&g);
        for v in nodes(&g) {
            for (target, count) in g.neighbours(v).iter().zip(&per_tie[g.row(v)]) {
                let shared = u.neighbours(v).iter().filter(|q| u.has_tie(**q, *target)).count();
                prop_assert_eq!(*count as usize, shared);
            }
        }
    }

    #[test]
    fn triads_by_their_names(g in graphs()) {
        let mut counts = [0u64; 16];
        for a in nodes(&g) {
            for b in a + 1..g.n() as u32 {
                for c in b + 1..g.n() as u32 {
                    let name = triad_name(&g, [a, b, c]);
                    counts[TRIADS.iter().position(|known| *known == name).unwrap()] += 1;
                }
            }
        }
        prop_assert_eq!(triad_census(&g), counts);
    }

    #[test]
    fn dyads_pair_by_pair(g in graphs()) {
        let mut expected = DyadCensus { mutual: 0, asymmetric: 0, null: 0 };
        for a in nodes(&g) {
            for b in a + 1..g.n() as u32 {
                match (g.has_tie(a, b), g.has_tie(b, a)) {
                    (true, true) => expected.mutual += 1,
                    (false, false) => expected.null += 1,
                    _ => expected.asymmetric += 1,
                }
            }
        }
        prop_assert_eq!(dyad_census(&g), expected);
    }

    #[test]
    fn new_names_permute_the_results(g in graphs(), seed: u64) {
        let names: Vec<u32> = permuted_labels(&nodes(&g).collect::<Vec<_>>(), seed, 0);
        let ties = g.ties().map(|(u, v, w)| (names[u as usize], names[v as usize], w));
        let renamed =
            if g.is_directed() { Graph::directed(g.n(), ties) } else { Graph::undirected(g.n(), ties) }.unwrap();
        let labels: Vec<u32> = nodes(&g).map(|v| v % 3).collect();
        let mut moved = vec![0; g.n()];
        names.iter().zip(&labels).for_each(|(name, label)| moved[*name as usize] = *label);
        let (roles, theirs) = (brokerage_roles(&g, &labels), brokerage_roles(&renamed, &moved));
        let (holes, other) = (structural_holes(&g, Weights::Used), structural_holes(&renamed, Weights::Used));
        let back = |values: &[Option<f64>]| names.iter().map(|name| values[*name as usize]).collect::<Vec<_>>();
        for v in 0..g.n() {
            prop_assert_eq!(roles[v], theirs[names[v] as usize]);
        }
        prop_assert!(all_near(&holes.constraint, &back(&other.constraint)));
        prop_assert!(all_near(&holes.hierarchy, &back(&other.hierarchy)));
        prop_assert!(all_near(&clustering_onnela(&g), &back(&clustering_onnela(&renamed))));
        prop_assert_eq!(triad_census(&g), triad_census(&renamed));
    }

    #[test]
    fn labels_left_out_leave_the_graph_of_the_known(
        g in graphs(),
        given in prop::collection::vec(prop::option::of(0u32..3), 12),
    ) {
        let given = &given[..g.n()];
        let labels = Labels::new(given, UnknownLabels::LeftOut);
        prop_assert_eq!(labels.unknown(), given.iter().filter(|label| label.is_none()).count());
        let known = labels.on(&g);
        let roles = known.back(brokerage_roles(&known.graph, &known.classes));
        // By the definition on the whole graph, paths through or between the unknown not counted.
        let known_ties = g.ties().filter(|(u, v, _)| given[*u as usize].is_some() && given[*v as usize].is_some());
        let known_ties = known_ties.collect::<Vec<_>>();
        let rest =
            if g.is_directed() { Graph::directed(g.n(), known_ties) } else { Graph::undirected(g.n(), known_ties) };
        let plain: Vec<u32> = given.iter().map(|label| label.unwrap_or(99)).collect();
        let slow = slow_roles(&rest.unwrap(), &plain);
        for v in 0..g.n() {
            prop_assert_eq!(roles[v], given[v].map(|_| slow[v]));
        }
        for choice in [UnknownLabels::OwnClass, UnknownLabels::EachItsOwn] {
            let labels = Labels::new(given, choice);
            let all = labels.on(&g);
            prop_assert!(all.nodes().is_none());
            prop_assert!(all.classes.iter().all(|class| (*class as usize) < labels.class_count()));
            for (u, v) in nodes(&g).flat_map(|u| nodes(&g).map(move |v| (u as usize, v as usize))) {
                let alike = match (given[u], given[v]) {
                    (None, None) => u == v || choice == UnknownLabels::OwnClass,
                    (a, b) => a == b,
                };
                prop_assert_eq!(all.classes[u] == all.classes[v], alike);
            }
        }
    }
}

/// A graph large enough for its triangles to be listed in several parts.
fn large(directed: bool) -> Graph {
    let ties = (0..24_000u64).map(|k| {
        let draw = k.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (k << 17);
        let (u, v) = ((draw >> 20) % 500, (draw >> 41) % 500);
        (u as u32, v as u32, 0.1 + (k % 7) as f64)
    });
    if directed { Graph::directed(500, ties) } else { Graph::undirected(500, ties) }.unwrap()
}

#[test]
fn one_thread_and_more_give_the_same_bytes() {
    for g in [large(false), large(true)] {
        let labels: Vec<Vec<u32>> = (2..8).map(|k| (0..500).map(|v| v % k).collect()).collect();
        let labels: Vec<&[u32]> = labels.iter().map(|labels| &labels[..]).collect();
        let all = || {
            let holes = structural_holes(&g, Weights::Used);
            let weighted = [clustering_barrat(&g), clustering_onnela(&g)];
            let floats = [holes.constraint, holes.effective_size, holes.efficiency, holes.hierarchy];
            let bits: Vec<Option<u64>> =
                floats.iter().chain(&weighted).flatten().map(|value| value.map(f64::to_bits)).collect();
            (bits, clustering(&g), triad_census(&g), triangles_per_tie(&g), brokerage_roles_many(&g, &labels))
        };
        let on = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(all);
        let one = on(1);
        assert!(one.1.triangles.iter().sum::<u64>() > 100_000);
        assert_eq!(one, on(2));
        assert_eq!(one, on(3));
    }
}

#[test]
fn many_parts_count_as_the_definition_does() {
    for g in [large(false), large(true)] {
        let labels: Vec<u32> = (0..500).map(|v| v % 5).collect();
        assert_eq!(brokerage_roles(&g, &labels), slow_roles(&g, &labels));
        let u = g.symmetrised();
        for v in nodes(&u) {
            let shared = u
                .neighbours(v)
                .iter()
                .map(|q| u.neighbours(*q).iter().filter(|other| u.has_tie(v, **other)).count() as u64);
            assert_eq!(clustering(&u).triangles[v as usize], shared.sum::<u64>() / 2);
            if v == 20 {
                break;
            }
        }
    }
}

#[test]
fn extreme_weights_and_single_nodes_give_numbers() {
    for (small, big) in [(5e-324, 1e300), (1e-300, 1e-290), (1e300, 1e306)] {
        let ties = [(0, 1, small), (1, 2, big), (2, 0, small), (2, 3, big), (3, 1, small)];
        for g in [Graph::undirected(5, ties).unwrap(), Graph::directed(5, ties).unwrap()] {
            let holes = structural_holes(&g, Weights::Used);
            for values in [holes.constraint, holes.effective_size, holes.efficiency, holes.hierarchy] {
                assert!(values.iter().take(4).all(|value| value.is_some_and(f64::is_finite)), "{values:?}");
                assert_eq!(values[4], None);
            }
        }
    }
    for g in [Graph::undirected(1, []).unwrap(), Graph::directed(1, []).unwrap()] {
        assert_eq!(structural_holes(&g, Weights::Used).constraint, [None]);
        assert_eq!(brokerage_roles(&g, &[4]), [[0.0; 5]]);
        assert_eq!(triad_census(&g), [0; 16]);
        assert_eq!(clustering(&g).local, [None]);
        assert!(triangles_per_tie(&g).is_empty());
    }
}

//! Betweenness and its relatives against every shortest path written out, on random graphs and on
//! projections full of twins; the same bytes at one and two threads.

use milieu_network::*;
use proptest::prelude::*;

/// Undirected or directed, often disconnected; weights from few values so that lengths tie.
fn any_graph() -> impl Strategy<Value = Graph> {
    let tie = (0u32..11, 0u32..11, prop::sample::select(vec![0.5, 1.0, 2.0, 3.0, 6.0]));
    (0usize..12, any::<bool>(), prop::collection::vec(tie, 0..40)).prop_map(|(n, directed, ties)| {
        let ties = ties.into_iter().filter(|(u, v, _)| (*u as usize) < n && (*v as usize) < n);
        if directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) }.unwrap()
    })
}

/// Few projects of many actors, so that most actors take part in one only.
fn any_affiliations() -> impl Strategy<Value = Affiliations> {
    let rare = prop::collection::vec((0u32..18, 0u32..5), 0..45);
    let many = prop::collection::vec((0u32..18, 0u32..18), 0..25);
    prop_oneof![rare, many].prop_map(|pairs| Affiliations::new(18, 18, pairs).unwrap())
}

/// Every shortest path from `s`, as nodes in their order, by extending all paths without a repeat
/// as long as they are no longer than the shortest to where they are.
fn shortest_paths(g: &Graph, s: u32, of: &dyn Fn(f64) -> f64) -> Vec<Vec<u32>> {
    let n = g.n();
    let mut least = vec![f64::INFINITY; n];
    least[s as usize] = 0.0;
    for _ in 0..n {
        for (u, v, w) in g.ties() {
            for (a, b) in if g.is_directed() { vec![(u, v)] } else { vec![(u, v), (v, u)] } {
                least[b as usize] = least[b as usize].min(least[a as usize] + of(w));
            }
        }
    }
    let mut open = vec![(vec![s], 0.0)];
    let mut all = Vec::new();
    while let Some((path, length)) = open.pop() {
        let last = path[path.len() - 1];
        for (&u, &w) in g.neighbours(last).iter().zip(g.weights(last)) {
            let longer = length + of(w);
            if !path.contains(&u) && longer <= least[u as usize] * (1.0 + 1e-9) {
                let mut next = path.clone();
                next.push(u);
                all.push(next.clone());
                open.push((next, longer));
            }
        }
    }
    all
}

fn written_out(g: &Graph, of: &dyn Fn(f64) -> f64) -> Vec<f64> {
    let mut values = vec![0.0; g.n()];
    for s in 0..g.n() as u32 {
        let paths = shortest_paths(g, s, of);
        for t in 0..g.n() as u32 {
            let here: Vec<&Vec<u32>> = paths.iter().filter(|p| p.last() == Some(&t)).collect();
            for path in &here {
                for v in &path[1..path.len() - 1] {
                    values[*v as usize] += 1.0 / here.len() as f64;
                }
            }
        }
    }
    let share = if g.is_directed() { 1.0 } else { 0.5 };
    values.iter().map(|v| v * share).collect()
}

fn near(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-8 * b.abs().max(1e-3))
}

fn everything(two: &Affiliations, g: &Graph) -> Vec<Vec<f64>> {
    let estimate = betweenness_approximate(g, &BetweennessSample { samples: 7, ..Default::default() });
    let order = removal_order_by_recomputed_betweenness(g, &RecomputedRemoval::default()).order;
    let ranks = pagerank_solved(g, 0.85, Weights::Used, 1e-11);
    let direct = pagerank_of_affiliations(two, 0.85, None, 1e-11);
    let vectors =
        [eigenvector_solved(g, Weights::Used, 1e-11), eigenvector_of_affiliations(two, None, 1e-11)];
    let mut all = vec![
        betweenness(g),
        betweenness_weighted(g, EQUAL_LENGTHS),
        betweenness_of_affiliations(two, None),
        estimate.values,
        estimate.standard_error,
        estimate.bound,
        order.into_iter().map(f64::from).collect(),
    ];
    all.extend([ranks, direct].into_iter().flatten().map(|r| r.values));
    all.extend(vectors.into_iter().flatten().map(|x| x.values));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_shortest_paths_are_counted(g in any_graph()) {
        let plain = written_out(&g, &|_| 1.0);
        prop_assert!(near(&betweenness(&g), &plain), "{:?} {:?}", betweenness(&g), plain);
        let weighted = written_out(&g, &|w| 1.0 / w);
        let found = betweenness_weighted(&g, EQUAL_LENGTHS);
        prop_assert!(near(&found, &weighted), "{:?} {:?}", found, weighted);
    }

    #[test]
    fn projections_full_of_twins(two in any_affiliations()) {
        for max_size in [None, Some(6)] {
            let g = two.project(ProjectionWeighting::Count, max_size);
            let expected = written_out(&g, &|_| 1.0);
            prop_assert!(near(&betweenness(&g), &expected), "{:?} {:?}", betweenness(&g), expected);
            let direct = betweenness_of_affiliations(&two, max_size);
            prop_assert!(near(&direct, &expected), "{:?} {:?}", direct, expected);
        }
    }

    #[test]
    fn samples_of_all_are_exact_and_of_some_within_their_bound(g in any_graph(), samples in 0usize..9, seed: u64) {
        let exact = betweenness(&g);
        let all = BetweennessSample { samples: 99, seed, ..Default::default() };
        prop_assert!(near(&betweenness_approximate(&g, &all).values, &exact));
        let some = BetweennessSample { samples, seed, confidence: 0.999, ..Default::default() };
        let found = betweenness_approximate(&g, &some);
        prop_assert_eq!(found.samples, samples.min(found.population));
        for (v, exact) in exact.iter().enumerate() {
            prop_assert!((found.values[v] - exact).abs() <= found.bound[v] + 1e-9);
        }
    }

    #[test]
    fn ranks_solve_their_equation(g in any_graph()) {
        for weights in [Weights::Ignored, Weights::Used] {
            let Some(solved) = pagerank_solved(&g, 0.85, weights, 1e-12) else { continue };
            prop_assert!(solved.error <= 1e-12);
            let r = &solved.values;
            let n = g.n() as f64;
            let read = |w: f64| if weights == Weights::Used { w } else { 1.0 };
            let out: Vec<f64> =
                (0..g.n() as u32).map(|v| g.weights(v).iter().map(|w| read(*w)).sum()).collect();
            let dangling: f64 = (0..g.n()).filter(|v| out[*v] == 0.0).map(|v| r[v]).sum();
            for v in 0..g.n() as u32 {
                let row = g.in_neighbours(v).iter().zip(g.in_weights(v));
                let inflow: f64 = row.map(|(u, w)| r[*u as usize] * read(*w) / out[*u as usize]).sum();
                let expected = 0.15 / n + 0.85 * (dangling / n + inflow);
                prop_assert!((r[v as usize] - expected).abs() < 1e-11);
            }
        }
    }

    #[test]
    fn the_eigenvector_belongs_to_the_largest_eigenvalue(g in any_graph()) {
        let u = g.symmetrised();
        for weights in [Weights::Ignored, Weights::Used] {
            let Some(solved) = eigenvector_solved(&g, weights, 1e-12) else {
                prop_assert_eq!(g.m(), 0);
                continue;
            };
            let read = |w: f64| if weights == Weights::Used { w } else { 1.0 };
            let inside: Vec<u32> = (0..u.n() as u32).filter(|v| solved.values[*v as usize] > 0.0).collect();
            let giant = weak_components(&u).in_largest();
            prop_assert!((0..u.n()).all(|v| giant[v] == (solved.values[v] > 0.0)));
            for &v in &inside {
                let row = u.neighbours(v).iter().zip(u.weights(v));
                let pull: f64 = row.map(|(t, w)| read(*w) * solved.values[*t as usize]).sum();
                prop_assert!((pull - solved.eigenvalue * solved.values[v as usize]).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn one_thread_and_two_give_the_same_bytes(two in any_affiliations()) {
        let g = two.project(ProjectionWeighting::Count, None);
        let bits = || -> Vec<u64> {
            everything(&two, &g).concat().into_iter().map(f64::to_bits).collect()
        };
        let on = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(bits);
        prop_assert_eq!(on(1), on(2));
    }
}

#[test]
fn a_thousand_actors_at_one_thread_and_two() {
    let pairs = (0..6000u32).map(|k| (k.wrapping_mul(2_654_435_761) % 1000, (k * 13 + k / 7) % 900));
    let two = Affiliations::new(1000, 900, pairs).unwrap();
    let g = two.project(ProjectionWeighting::Count, None);
    let all = || (betweenness(&g), betweenness_of_affiliations(&two, None), betweenness_weighted(&g, 1e-10));
    let on = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(all);
    let one = on(1);
    assert_eq!(one, on(2));
    assert!(near(&one.0, &one.1));
    let both = g.ties().flat_map(|(u, v, w)| [(u, v, w), (v, u, w)]);
    let directed = betweenness(&Graph::directed(1000, both).unwrap());
    assert!(near(&one.0, &directed.iter().map(|b| b / 2.0).collect::<Vec<_>>()));
}

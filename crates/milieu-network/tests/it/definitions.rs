//! Measures against slow implementations that follow their definitions to the letter, on random
//! graphs of up to twelve nodes, directed or not, with or without weights, often disconnected.

use milieu_network::*;
use proptest::prelude::*;

pub fn any_graph() -> impl Strategy<Value = Graph> {
    (0usize..13, any::<bool>(), prop::collection::vec((0u32..12, 0u32..12, 1u8..5), 0..40)).prop_map(
        |(n, directed, ties)| {
            let ties = ties
                .into_iter()
                .filter(|(u, v, _)| (*u as usize) < n && (*v as usize) < n)
                .map(|(u, v, w)| (u, v, f64::from(w)));
            if directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) }.unwrap()
        },
    )
}

fn nodes(g: &Graph) -> std::ops::Range<u32> {
    0..g.n() as u32
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Lengths of the shortest paths between all pairs (Floyd and Warshall).
fn lengths(g: &Graph, of: impl Fn(f64) -> f64) -> Vec<Vec<f64>> {
    let n = g.n();
    let mut d = vec![vec![f64::INFINITY; n]; n];
    for v in nodes(g) {
        d[v as usize][v as usize] = 0.0;
        for (u, w) in g.neighbours(v).iter().zip(g.weights(v)) {
            d[v as usize][*u as usize] = of(*w);
        }
    }
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                d[i][j] = d[i][j].min(d[i][k] + d[k][j]);
            }
        }
    }
    d
}

/// Betweenness from the number of shortest paths between all pairs, counted by recursion.
fn slow_betweenness(g: &Graph, of: impl Fn(f64) -> f64 + Copy) -> Vec<f64> {
    let d = lengths(g, of);
    let n = g.n();
    fn paths(g: &Graph, d: &[Vec<f64>], of: &dyn Fn(f64) -> f64, s: usize, t: usize) -> f64 {
        if s == t {
            return 1.0;
        }
        let near_s = g.neighbours(s as u32).iter().zip(g.weights(s as u32));
        near_s
            .filter(|(u, w)| near(of(**w) + d[**u as usize][t], d[s][t]))
            .map(|(u, _)| paths(g, d, of, *u as usize, t))
            .sum()
    }
    let mut values = vec![0.0; n];
    for s in 0..n {
        for t in 0..n {
            if s == t || d[s][t].is_infinite() {
                continue;
            }
            let all = paths(g, &d, &of, s, t);
            for (v, value) in values.iter_mut().enumerate() {
                if v != s && v != t && near(d[s][v] + d[v][t], d[s][t]) {
                    *value += paths(g, &d, &of, s, v) * paths(g, &d, &of, v, t) / all;
                }
            }
        }
    }
    if !g.is_directed() {
        values.iter_mut().for_each(|v| *v /= 2.0);
    }
    values
}

fn pair_strength(g: &Graph, weights: Weights, i: u32, j: u32) -> f64 {
    let read = |w: f64| if weights == Weights::Used { w } else { 1.0 };
    let one = g.weight(i, j).map_or(0.0, read);
    let other = if g.is_directed() { g.weight(j, i).map_or(0.0, read) } else { one };
    one + other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn distances_and_closeness(g in any_graph()) {
        let d = lengths(&g, |_| 1.0);
        let finite: Vec<f64> = d.iter().flatten().copied().filter(|x| *x > 0.0 && x.is_finite()).collect();
        let mean = finite.iter().sum::<f64>() / finite.len() as f64;
        prop_assert_eq!(path_length_mean(&g).is_some(), !finite.is_empty());
        if let Some(value) = path_length_mean(&g) {
            prop_assert!(near(value, mean));
            let longest = finite.iter().copied().fold(0.0, f64::max);
            prop_assert_eq!(diameter(&g).map(f64::from), Some(longest));
        }
        for v in nodes(&g) {
            let out: Vec<f64> = d[v as usize].iter().copied().filter(|x| *x > 0.0 && x.is_finite()).collect();
            let into: Vec<f64> = d.iter().map(|row| row[v as usize]).filter(|x| *x > 0.0 && x.is_finite()).collect();
            for (direction, list) in [(Direction::Out, out), (Direction::In, into)] {
                let (r, sum, n) = (list.len() as f64, list.iter().sum::<f64>(), g.n() as f64);
                let expected = if r > 0.0 { r / sum } else { 0.0 };
                prop_assert!(near(closeness_reachable(&g, direction)[v as usize], expected));
                let expected = if r > 0.0 { r / sum * r / (n - 1.0) } else { 0.0 };
                prop_assert!(near(closeness_wasserman_faust(&g, direction)[v as usize], expected));
                let expected = if r > 0.0 { list.iter().map(|x| 1.0 / x).sum::<f64>() / (n - 1.0) } else { 0.0 };
                prop_assert!(near(harmonic(&g, direction)[v as usize], expected));
            }
        }
    }

    #[test]
    fn betweenness_counts_shortest_paths(g in any_graph()) {
        for (fast, slow) in [
            (betweenness(&g), slow_betweenness(&g, |_| 1.0)),
            (betweenness_weighted(&g, EQUAL_LENGTHS), slow_betweenness(&g, |w| 1.0 / w)),
        ] {
            for (a, b) in fast.iter().zip(&slow) {
                prop_assert!(near(*a, *b), "{:?} {:?}", fast, slow);
            }
        }
    }

    #[test]
    fn betweenness_sums_to_the_inner_nodes_of_paths(g in any_graph()) {
        // Each connected pair at distance d has d - 1 inner nodes.
        let d = lengths(&g, |_| 1.0);
        let inner: f64 = d.iter().flatten().filter(|x| x.is_finite() && **x > 0.0).map(|x| x - 1.0).sum();
        let sum: f64 = betweenness(&g).iter().sum();
        let expected = if g.is_directed() { inner } else { inner / 2.0 };
        prop_assert!(near(sum, expected));
    }

    #[test]
    fn components_are_mutual_reach(g in any_graph()) {
        let d = lengths(&g, |_| 1.0);
        let both = lengths(&g.symmetrised(), |_| 1.0);
        let (strong, weak) = (strong_components(&g), weak_components(&g));
        for i in 0..g.n() {
            for j in 0..g.n() {
                let mutual = d[i][j].is_finite() && d[j][i].is_finite();
                prop_assert_eq!(strong.membership[i] == strong.membership[j], mutual);
                prop_assert_eq!(weak.membership[i] == weak.membership[j], both[i][j].is_finite());
            }
        }
    }

    #[test]
    fn triads_are_counted_one_by_one(g in any_graph()) {
        let mut counts = [0u64; 16];
        for a in nodes(&g) {
            for b in a + 1..g.n() as u32 {
                for c in b + 1..g.n() as u32 {
                    let keep: Vec<bool> = nodes(&g).map(|v| v == a || v == b || v == c).collect();
                    let one = triad_census(&g.subgraph(&keep).0);
                    prop_assert_eq!(one.iter().sum::<u64>(), 1);
                    counts.iter_mut().zip(one).for_each(|(sum, x)| *sum += x);
                }
            }
        }
        prop_assert_eq!(triad_census(&g), counts);
    }

    #[test]
    fn clustering_counts_closed_pairs(g in any_graph()) {
        let u = g.symmetrised();
        let mut all = 0.0;
        let mut closed_all = 0.0;
        for v in nodes(&u) {
            let contacts = u.neighbours(v);
            let (mut pairs, mut closed) = (0.0, 0.0);
            for (at, a) in contacts.iter().enumerate() {
                for b in &contacts[at + 1..] {
                    pairs += 1.0;
                    closed += f64::from(u8::from(u.has_tie(*a, *b)));
                }
            }
            prop_assert_eq!(clustering_local(&g)[v as usize], (pairs > 0.0).then(|| closed / pairs));
            all += pairs;
            closed_all += closed;
        }
        prop_assert_eq!(transitivity(&g), (all > 0.0).then(|| closed_all / all));
    }

    #[test]
    fn structural_holes_by_the_sums(g in any_graph()) {
        for weights in [Weights::Ignored, Weights::Used] {
            let s = |i, j| pair_strength(&g, weights, i, j);
            let own = |i: u32| nodes(&g).filter(|j| *j != i).map(|j| s(i, j)).sum::<f64>();
            let top = |i: u32| nodes(&g).filter(|j| *j != i).map(|j| s(i, j)).fold(0.0, f64::max);
            for i in nodes(&g) {
                let contacts: Vec<u32> = nodes(&g).filter(|j| *j != i && s(i, *j) > 0.0).collect();
                let p = |a: u32, b: u32| s(a, b) / own(a);
                let mut burt = 0.0;
                let mut size = 0.0;
                for &j in &contacts {
                    let via: f64 = contacts.iter().filter(|q| **q != j).map(|q| p(i, *q) * p(*q, j)).sum();
                    burt += (p(i, j) + via).powi(2);
                    let redundant: f64 =
                        contacts.iter().filter(|q| **q != j).map(|q| p(i, *q) * s(j, *q) / top(j)).sum();
                    size += 1.0 - redundant;
                }
                let found = constraint(&g, weights)[i as usize];
                prop_assert_eq!(found.is_some(), !contacts.is_empty());
                if let (Some(a), Some(b)) = (found, effective_size(&g, weights)[i as usize]) {
                    prop_assert!(near(a, burt));
                    prop_assert!(near(b, size));
                }
            }
        }
    }

    #[test]
    fn cores_are_what_peeling_leaves(g in any_graph()) {
        let u = g.symmetrised();
        for k in 1..6u32 {
            let mut keep = vec![true; u.n()];
            loop {
                let weak = nodes(&u).find(|v| {
                    keep[*v as usize]
                        && u.neighbours(*v).iter().filter(|x| keep[**x as usize]).count() < k as usize
                });
                match weak {
                    Some(v) => keep[v as usize] = false,
                    None => break,
                }
            }
            for v in nodes(&u) {
                prop_assert_eq!(coreness(&g)[v as usize] >= k, keep[v as usize]);
            }
        }
    }

    #[test]
    fn removal_leaves_the_largest_component(g in any_graph(), order in prop::collection::vec(0u32..9, 0..9)) {
        if let Some(curve) = removal_curve(&g, &order) {
            let mut keep = vec![true; g.n()];
            let share = |keep: &[bool]| {
                let left = g.subgraph(keep).0;
                weak_components(&left).sizes.first().map_or(0.0, |s| f64::from(*s)) / g.n() as f64
            };
            let mut expected = vec![share(&keep)];
            for v in order {
                if keep.get(v as usize) == Some(&true) {
                    keep[v as usize] = false;
                    expected.push(share(&keep));
                }
            }
            prop_assert_eq!(curve, expected);
        }
    }

    #[test]
    fn projections_count_shared_projects(pairs in prop::collection::vec((0u32..7, 0u32..5), 0..25)) {
        let two = Affiliations::new(7, 5, pairs).unwrap();
        for weighting in [ProjectionWeighting::Count, ProjectionWeighting::Newman, ProjectionWeighting::Fractional] {
            let one = two.project(weighting, Some(4));
            for a in 0..7 {
                for b in 0..7 {
                    let mut sum = 0.0;
                    for p in 0..5 {
                        let members = two.actors_of(p);
                        let k = members.len() as f64;
                        if a != b && members.len() <= 4 && members.contains(&a) && members.contains(&b) {
                            sum += match weighting {
                                ProjectionWeighting::Count => 1.0,
                                ProjectionWeighting::Newman => 1.0 / (k - 1.0),
                                ProjectionWeighting::Fractional => 1.0 / k,
                            };
                        }
                    }
                    prop_assert!(near(one.weight(a, b).unwrap_or(0.0), sum));
                }
            }
        }
    }
}

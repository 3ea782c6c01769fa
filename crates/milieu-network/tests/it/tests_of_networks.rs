//! Permutation tests, null models and backbones against slow definitions on small networks, and
//! the same bytes at one and at two threads.

use milieu_network::*;
use proptest::prelude::*;

use crate::definitions::any_graph;

fn silent(_: usize) {}

/// A dyadic variable written out as a matrix.
fn written_out(variable: &DyadicVariable<'_>, n: usize) -> Vec<f64> {
    let mut matrix = vec![0.0; n * n];
    for i in 0..n {
        for j in (0..n).filter(|j| *j != i) {
            matrix[i * n + j] = match variable {
                DyadicVariable::Ties(graph, weights) => match graph.weight(i as u32, j as u32) {
                    Some(w) if *weights == Weights::Used => w,
                    Some(_) => 1.0,
                    None => 0.0,
                },
                DyadicVariable::SameLabel(labels) => f64::from(labels[i] == labels[j]),
                DyadicVariable::Sender(a) => a[i],
                DyadicVariable::Receiver(a) => a[j],
                DyadicVariable::SumOfEnds(a) => a[i] + a[j],
                DyadicVariable::ProductOfEnds(a) => a[i] * a[j],
                DyadicVariable::SquaredDifference(a) => (a[i] - a[j]).powi(2),
            };
        }
    }
    matrix
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Two networks on `n` nodes, labels and values.
fn pieces(n: usize) -> impl Strategy<Value = (Graph, Graph, Vec<u32>, Vec<f64>, Vec<f64>)> {
    let ties = move || prop::collection::vec((0..n as u32, 0..n as u32, 1u8..6), 2..3 * n);
    let weighted = move |ties: Vec<(u32, u32, u8)>, directed: bool| {
        let ties = ties.into_iter().map(|(u, v, w)| (u, v, f64::from(w)));
        if directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) }.unwrap()
    };
    (ties(), any::<bool>(), ties(), any::<bool>()).prop_flat_map(move |(a, a_directed, b, b_directed)| {
        let (a, b) = (weighted(a, a_directed), weighted(b, b_directed));
        (
            Just(a),
            Just(b),
            prop::collection::vec(0u32..3, n),
            prop::collection::vec(-20.0..20.0f64, n),
            prop::collection::vec((0u8..9).prop_map(|v| 20.0 + f64::from(v)), n),
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn sparse_regression_is_the_dense_one(
        (y, x, labels, values, years) in (5usize..12).prop_flat_map(pieces),
        chosen in prop::sample::subsequence((0..8usize).collect::<Vec<_>>(), 1..4),
        used: bool,
        seed: u64,
    ) {
        let n = y.n();
        let weights = if used { Weights::Used } else { Weights::Ignored };
        let all = [
            DyadicVariable::Ties(&x, weights),
            DyadicVariable::Ties(&x, Weights::Ignored),
            DyadicVariable::SameLabel(&labels),
            DyadicVariable::Sender(&values),
            DyadicVariable::Receiver(&years),
            DyadicVariable::SumOfEnds(&years),
            DyadicVariable::ProductOfEnds(&values),
            DyadicVariable::SquaredDifference(&years),
        ];
        let xs: Vec<DyadicVariable<'_>> = chosen.iter().map(|at| all[*at]).collect();
        let outcome = DyadicVariable::Ties(&y, weights);
        let permutations =
            if n <= 5 { Permutations::Exact } else { Permutations::Sampled { draws: 40, seed } };
        let matrices: Vec<Vec<f64>> = xs.iter().map(|x| written_out(x, n)).collect();
        let slices: Vec<&[f64]> = matrices.iter().map(Vec::as_slice).collect();
        let y_matrix = written_out(&outcome, n);
        let dense = mrqap(&y_matrix, &slices, n, permutations);
        let sparse = sparse_mrqap(outcome, &xs, permutations, &silent);
        match (&dense, &sparse) {
            (Ok(dense), Ok(sparse)) => {
                prop_assert!(close(dense.intercept, sparse.intercept), "{dense:?} {sparse:?}");
                prop_assert!(close(dense.intercept_t, sparse.intercept_t), "{dense:?} {sparse:?}");
                prop_assert!(close(dense.r2, sparse.r2));
                prop_assert_eq!((dense.draws, dense.exact), (sparse.draws, sparse.exact));
                for (a, b) in dense.coefficients.iter().zip(&sparse.coefficients) {
                    prop_assert!(close(a.beta, b.beta), "{dense:?} {sparse:?}");
                    prop_assert!(close(a.t, b.t), "{dense:?} {sparse:?}");
                    prop_assert!(close(a.p_y_permutation, b.p_y_permutation), "{dense:?} {sparse:?}");
                    prop_assert!(close(a.p_dsp, b.p_dsp), "{dense:?} {sparse:?}");
                }
            }
            _ => prop_assert_eq!(&dense, &sparse),
        }
        let dense = qap_correlation(&y_matrix, slices[0], n, permutations);
        let sparse = sparse_qap_correlation(outcome, xs[0], permutations, &silent);
        match (&dense, &sparse) {
            (Ok(dense), Ok(sparse)) => {
                prop_assert!(close(dense.correlation, sparse.correlation));
                prop_assert!(close(dense.mean, sparse.mean) && close(dense.sd, sparse.sd));
                prop_assert_eq!((dense.at_least, dense.at_most), (sparse.at_least, sparse.at_most));
            }
            _ => prop_assert_eq!(&dense, &sparse),
        }
    }
}

/// Every order of `labels`.
fn orders(labels: &[u32]) -> Vec<Vec<u32>> {
    if labels.is_empty() {
        return vec![Vec::new()];
    }
    (0..labels.len())
        .flat_map(|first| {
            let mut rest = labels.to_vec();
            let label = rest.remove(first);
            orders(&rest).into_iter().map(move |mut order| {
                order.push(label);
                order
            })
        })
        .collect()
}

/// The graph with node v named `names[v]`.
fn renamed(g: &Graph, names: &[u32]) -> Graph {
    let ties = g.ties().map(|(u, v, w)| (names[u as usize], names[v as usize], w));
    if g.is_directed() { Graph::directed(g.n(), ties) } else { Graph::undirected(g.n(), ties) }.unwrap()
}

fn moved<T: Clone>(values: &[T], names: &[u32]) -> Vec<T> {
    let mut out = values.to_vec();
    for (v, name) in names.iter().enumerate() {
        out[*name as usize] = values[v].clone();
    }
    out
}

/// p of each tie of `g` in the order of its ties, found in the tests of the renamed graph.
fn p_of_renamed(g: &Graph, names: &[u32], tested: &[TestedTie]) -> Vec<f64> {
    let end = |v: u32| names[v as usize];
    g.ties()
        .map(|(u, v, _)| {
            let same = |t: &&TestedTie| {
                (t.source, t.target) == (end(u), end(v))
                    || !g.is_directed() && (t.target, t.source) == (end(u), end(v))
            };
            tested.iter().find(same).unwrap().p
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn closed_form_ei_is_that_of_all_permutations(
        g in any_graph().prop_filter("few nodes", |g| g.n() < 7),
        labels in prop::collection::vec(0u32..3, 6),
    ) {
        let labels = &labels[..g.n()];
        type Index = fn(&Graph, &[u32]) -> Option<f64>;
        for (weights, index) in [
            (Weights::Ignored, ei_index as Index),
            (Weights::Used, ei_index_weighted as Index),
        ] {
            let all: Vec<f64> = orders(labels).iter().filter_map(|order| index(&g, order)).collect();
            let Some(null) = ei_null(&g, labels, weights) else {
                prop_assert_eq!(g.m(), 0);
                continue;
            };
            let count = all.len() as f64;
            let mean = all.iter().sum::<f64>() / count;
            let sd = (all.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count).sqrt();
            prop_assert!((null.expected - mean).abs() < 1e-9 && (null.sd - sd).abs() < 1e-7, "{null:?} {mean} {sd}");
            prop_assert_eq!(null.z.is_none(), sd < 1e-7);
        }
        // A node, its own label kept: the others' labels in every order.
        for (v, null) in ei_null_per_node(&g, labels).iter().enumerate() {
            let Some(null) = null else {
                prop_assert!(g.contacts(v as u32).is_empty());
                continue;
            };
            let mut rest = labels.to_vec();
            let own = rest.remove(v);
            let all: Vec<f64> = orders(&rest)
                .into_iter()
                .filter_map(|mut order| {
                    order.insert(v, own);
                    ei_index_per_node(&g, &order)[v]
                })
                .collect();
            let share = |extreme: &dyn Fn(f64) -> bool| {
                all.iter().filter(|x| extreme(**x)).count() as f64 / all.len() as f64
            };
            prop_assert!(close(null.expected, all.iter().sum::<f64>() / all.len() as f64));
            prop_assert!((null.p_closed - share(&|x| x <= null.observed + 1e-9)).abs() < 1e-9);
            prop_assert!((null.p_open - share(&|x| x >= null.observed - 1e-9)).abs() < 1e-9);
        }
    }

    #[test]
    fn names_of_nodes_do_not_matter_to_tests(
        g in any_graph(),
        labels in prop::collection::vec(0u32..3, 12),
        values in prop::collection::vec(prop::option::of(-5.0..5.0f64), 12),
        seed: u64,
    ) {
        let n = g.n();
        let (labels, values) = (&labels[..n], &values[..n]);
        let names = permuted_labels(&(0..n as u32).collect::<Vec<_>>(), seed, 0);
        let (h, dealt, numbers) = (renamed(&g, &names), moved(labels, &names), moved(values, &names));
        let scalars = |g: &Graph, labels: &[u32], values: &[Option<f64>]| {
            let null = |weights| ei_null(g, labels, weights);
            let mix = mixing_matrix(g, labels);
            vec![
                ei_index_weighted(g, labels),
                null(Weights::Ignored).map(|n| n.sd),
                null(Weights::Used).and_then(|n| n.z),
                assortativity_degree_weighted(g),
                assortativity_nominal(g, labels),
                assortativity_nominal_weighted(g, labels),
                assortativity_numeric(g, values, Weights::Ignored),
                assortativity_numeric(g, values, Weights::Used),
                layer_correlation_weighted(g, &g.symmetrised()),
                layer_overlap(g, &g.symmetrised()).coefficient(),
                mix.home_preference(),
                (!mix.labels.is_empty()).then(|| mix.expected_by_degree(0, 0)).flatten(),
            ]
        };
        for (a, b) in scalars(&g, labels, values).into_iter().zip(scalars(&h, &dealt, &numbers)) {
            prop_assert_eq!(a.is_some(), b.is_some());
            prop_assert!(a.zip(b).is_none_or(|(a, b)| a.is_finite() && (a - b).abs() < 1e-7), "{a:?} {b:?}");
        }
        prop_assert_eq!(moved(&ei_null_per_node(&g, labels), &names), ei_null_per_node(&h, &dealt));
        for filter in [
            |g: &Graph| disparity_filter(g, DisparityEnds::Either),
            |g: &Graph| disparity_filter(g, DisparityEnds::Both),
            noise_corrected_filter,
        ] {
            let here: Vec<f64> = filter(&g).iter().map(|t| t.p).collect();
            let there = p_of_renamed(&g, &names, &filter(&h));
            prop_assert!(here.iter().zip(&there).all(|(a, b)| close(*a, *b) && (0.0..=1.0).contains(a)));
        }
    }

    #[test]
    fn weights_of_any_size_give_numbers(
        ties in prop::collection::vec((0u32..6, 0u32..6, prop::sample::select(vec![1e-300, 1e-9, 1.0, 3.0, 1e9, 1e300])), 0..15),
        directed: bool,
    ) {
        let g = if directed { Graph::directed(6, ties) } else { Graph::undirected(6, ties) }.unwrap();
        let labels = [0, 0, 1, 1, 1, 2];
        let p_values = disparity_filter(&g, DisparityEnds::Either).into_iter().chain(noise_corrected_filter(&g));
        prop_assert!(p_values.into_iter().all(|t| (0.0..=1.0).contains(&t.p)));
        let other = Graph::undirected(6, [(0, 1, 1e200), (2, 3, 1.0)]).unwrap();
        let all = [
            ei_index_weighted(&g, &labels),
            ei_null(&g, &labels, Weights::Used).and_then(|n| n.z),
            ei_permutation_weighted(&g, &labels, 20, 1).map(|t| t.mean),
            assortativity_degree_weighted(&g),
            assortativity_nominal_weighted(&g, &labels),
            layer_correlation_weighted(&g, &other),
        ];
        prop_assert!(all.into_iter().flatten().all(f64::is_finite), "{all:?}");
        let xs = [DyadicVariable::Ties(&other, Weights::Used), DyadicVariable::SameLabel(&labels)];
        let sampled = Permutations::Sampled { draws: 5, seed: 1 };
        if let Ok(fit) = sparse_mrqap(DyadicVariable::Ties(&g, Weights::Used), &xs, sampled, &silent) {
            prop_assert!(fit.coefficients.iter().all(|c| c.beta.is_finite() && c.t.is_finite()));
        }
    }

    #[test]
    fn layers_are_compared_pair_by_pair(a in any_graph(), ties in prop::collection::vec((0u32..9, 0u32..9, 1u8..5), 0..30)) {
        let n = a.n();
        let inside = ties.into_iter().filter(|(u, v, _)| (*u as usize) < n && (*v as usize) < n);
        let b = Graph::undirected(n, inside.map(|(u, v, w)| (u, v, f64::from(w)))).unwrap();
        let pairs: Vec<(f64, f64)> = (0..n as u32)
            .flat_map(|u| (0..n as u32).filter(move |v| *v != u).map(move |v| (u, v)))
            .map(|(u, v)| (a.weight(u, v).unwrap_or(0.0), b.weight(u, v).unwrap_or(0.0)))
            .collect();
        let count = pairs.len() as f64;
        let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / count;
        let (x, y) = (mean(|p| p.0), mean(|p| p.1));
        let sum = |of: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>();
        let (xx, yy) = (sum(&|p| (p.0 - x).powi(2)), sum(&|p| (p.1 - y).powi(2)));
        let found = layer_correlation_weighted(&a, &b);
        if xx > 1e-9 && yy > 1e-9 {
            let expected = sum(&|p| (p.0 - x) * (p.1 - y)) / (xx * yy).sqrt();
            prop_assert!(close(found.unwrap(), expected));
        } else {
            prop_assert_eq!(found, None);
        }
        let overlap = layer_overlap(&a, &b);
        let halves = if overlap.ordered { 1 } else { 2 };
        let both = pairs.iter().filter(|p| p.0 > 0.0 && p.1 > 0.0).count() / halves;
        prop_assert_eq!(overlap.both, both as u64);
        prop_assert_eq!(overlap.jaccard(), layer_jaccard(&a, &b));
        let mut layers = Multilayer::new(n);
        layers.add("a", a.clone()).unwrap();
        layers.add("b", b.clone()).unwrap();
        let sum = layers.flatten(Flattening::Sum).unwrap();
        let union = layers.flatten(Flattening::Union).unwrap();
        for u in 0..n as u32 {
            for v in (0..n as u32).filter(|v| *v != u) {
                let both = a.weight(u, v).unwrap_or(0.0) + b.weight(u, v).unwrap_or(0.0);
                prop_assert_eq!(sum.weight(u, v), (both > 0.0).then_some(both));
                prop_assert_eq!(union.weight(u, v), (both > 0.0).then_some(1.0));
            }
        }
    }

    #[test]
    fn affiliation_filters_follow_the_actors(
        pairs in prop::collection::vec((0u32..8, 0u32..6), 0..40),
        seed: u64,
    ) {
        let two = Affiliations::new(8, 6, pairs.clone()).unwrap();
        let names = permuted_labels(&(0..8).collect::<Vec<_>>(), seed, 0);
        let other = Affiliations::new(8, 6, pairs.iter().map(|(a, p)| (names[*a as usize], *p))).unwrap();
        let g = two.project(ProjectionWeighting::Count, None);
        let there = p_of_renamed(&g, &names, &hypergeometric_filter(&other));
        prop_assert!(hypergeometric_filter(&two).iter().zip(&there).all(|(a, b)| close(a.p, *b)));
        let (here, there) = (stochastic_degree_filter(&two).unwrap(), stochastic_degree_filter(&other).unwrap());
        let there = p_of_renamed(&g, &names, &there);
        prop_assert!(here.iter().zip(&there).all(|(a, b)| close(a.p, *b)));
    }
}

#[test]
fn two_threads_give_the_same_bytes() {
    let n = 300u32;
    let ties = (0..n).flat_map(|v| (1..5).map(move |k| (v, (v * 5 + k * 37) % n, f64::from(v % 4 + 1))));
    let g = Graph::undirected(n as usize, ties).unwrap();
    let h = degree_preserving_rewiring(&g, 1, 3);
    let labels: Vec<u32> = (0..n).map(|v| v % 7).collect();
    let values: Vec<f64> = (0..n).map(|v| f64::from(v * v % 101)).collect();
    let two = Affiliations::new(60, 40, (0..400u32).map(|i| (i % 60, i * 7 % 40 * (i % 3) / 2))).unwrap();
    let run = || {
        let sampled = Permutations::Sampled { draws: 60, seed: 2 };
        let y = DyadicVariable::Ties(&g, Weights::Used);
        let xs = [
            DyadicVariable::Ties(&h, Weights::Used),
            DyadicVariable::SameLabel(&labels),
            DyadicVariable::SumOfEnds(&values),
        ];
        let small = SmallWorldOptions { draws: 6, ..SmallWorldOptions::default() };
        let chain = ChainOptions { most_looks: 30, ..ChainOptions::default() };
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            sparse_mrqap(y, &xs, sampled, &silent),
            sparse_qap_correlation(y, xs[0], sampled, &silent),
            ei_permutation(&g, &labels, 50, 1),
            ei_permutation_weighted(&g, &labels, 50, 1),
            ei_null_per_node(&g, &labels),
            small_world(&g, small),
            rewiring_diagnostics(&g, chain, transitivity),
            hypergeometric_filter(&two),
            stochastic_degree_filter(&two),
        )
    };
    let with = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(run);
    assert_eq!(with(1), with(2));
}

#[test]
fn progress_hears_of_every_permutation() {
    let g = Graph::directed(6, [(0, 1, 1.0), (1, 2, 1.0), (3, 4, 1.0), (5, 0, 1.0)]).unwrap();
    let values = [1.0, 2.0, 3.0, 4.0, 5.0, 9.0];
    let heard = std::sync::Mutex::new(Vec::new());
    let y = DyadicVariable::Ties(&g, Weights::Ignored);
    let sampled = Permutations::Sampled { draws: 30, seed: 2 };
    let hear = |done| heard.lock().unwrap().push(done);
    let fit = sparse_mrqap(y, &[DyadicVariable::Sender(&values)], sampled, &hear).unwrap();
    let mut heard = heard.into_inner().unwrap();
    heard.sort_unstable();
    assert_eq!(heard, (1..=30).collect::<Vec<_>>());
    let p = fit.coefficients[0].p_dsp;
    assert_eq!(fit.monte_carlo_error(p), Some((p * (1.0 - p) / 30.0).sqrt()));
}

#[test]
fn variables_that_do_not_fit_are_named() {
    let g = Graph::directed(4, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
    let y = DyadicVariable::Ties(&g, Weights::Ignored);
    let test = |x: DyadicVariable<'_>, p| sparse_mrqap(y, &[x], p, &silent).unwrap_err();
    let sampled = Permutations::Sampled { draws: 5, seed: 1 };
    assert_eq!(test(DyadicVariable::SameLabel(&[0; 3]), sampled), QapError::OtherNodes { given: 3, n: 4 });
    assert_eq!(test(DyadicVariable::SameLabel(&[0; 4]), sampled), QapError::Degenerate);
    assert_eq!(test(y, sampled), QapError::Degenerate);
    let bad = [0.0, 1.0, f64::NAN, 2.0];
    assert_eq!(test(DyadicVariable::Sender(&bad), sampled), QapError::AttributeNotFinite { node: 2 });
    let none = Permutations::Sampled { draws: 0, seed: 1 };
    assert_eq!(test(DyadicVariable::SameLabel(&[0, 0, 1, 1]), none), QapError::NoDraws);
    assert_eq!(sparse_mrqap(y, &[], sampled, &silent), Err(QapError::Degenerate));
}

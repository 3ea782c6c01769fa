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

//! Graded membership: the simplex projection in the Mahalanobis metric.
//!
//! Given the mean features `a_k` of the three types and one covariance `S`, the weights of a
//! network `x` are `argmin (x - sum w_k a_k)' S^-1 (x - sum w_k a_k)` over `w >= 0, sum w = 1`.
//! With three types the faces of the simplex (one interior, three edges, three corners) are few
//! enough to be tried one by one, so the answer is exact. Cost: one triangular solve, O(p^2).

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

/// The three types in the space of features.
#[derive(Clone, Debug)]
pub struct Archetypes {
    means: [DVector<f64>; 3],
    /// Means after division by the Cholesky factor: there the metric is Euclidean.
    whitened: [DVector<f64>; 3],
    factor: Cholesky<f64, Dyn>,
}

/// Where a network stands among the three types.
#[derive(Clone, Debug, PartialEq)]
pub struct Membership {
    /// Weights, at least 0, summing to 1, in the order of the types.
    pub weights: [f64; 3],
    /// Squared Mahalanobis distance from the nearest mixture of the types.
    pub residual: f64,
    /// Squared Mahalanobis distance from each type.
    pub distances: [f64; 3],
    /// Position of the nearest type.
    pub best: usize,
    /// Position of the second nearest.
    pub second: usize,
    /// What each feature says for the nearest against the second type; the terms sum to
    /// `distances[second] - distances[best]`.
    pub evidence: Vec<f64>,
}

impl Archetypes {
    /// Types by their means and their common covariance, row by row. `None` unless the three
    /// means have one length p > 0, the covariance is p x p, finite and positive definite.
    pub fn new(means: [Vec<f64>; 3], covariance: &[Vec<f64>]) -> Option<Self> {
        let p = covariance.len();
        let finite = |row: &Vec<f64>| row.len() == p && row.iter().all(|v| v.is_finite());
        if p == 0 || !covariance.iter().all(finite) || !means.iter().all(finite) {
            return None;
        }
        let factor = DMatrix::from_fn(p, p, |i, j| covariance[i][j]).cholesky()?;
        let means = means.map(DVector::from_vec);
        let whiten = |v: &DVector<f64>| factor.l().solve_lower_triangular(v);
        let whitened = [whiten(&means[0])?, whiten(&means[1])?, whiten(&means[2])?];
        Some(Archetypes { means, whitened, factor })
    }

    /// Number of features.
    pub fn features(&self) -> usize {
        self.means[0].len()
    }

    /// Judges a network. `None` when `x` has another length or is not finite.
    pub fn judge(&self, x: &[f64]) -> Option<Membership> {
        if x.len() != self.features() || x.iter().any(|v| !v.is_finite()) {
            return None;
        }
        let x = DVector::from_column_slice(x);
        let y = self.factor.l().solve_lower_triangular(&x)?;
        let corners = &self.whitened;
        let distances = [0, 1, 2].map(|k| (&y - &corners[k]).norm_squared());
        let (weights, residual) = nearest_mixture(&y, corners, distances);
        let mut order = [0, 1, 2];
        order.sort_by(|a, b| distances[*a].total_cmp(&distances[*b]));
        let [best, second, _] = order;
        let (a, b) = (&self.means[best], &self.means[second]);
        let pull = self.factor.solve(&(&x * 2.0 - a - b));
        let evidence = (a - b).component_mul(&pull).iter().copied().collect();
        Some(Membership { weights, residual, distances, best, second, evidence })
    }

    /// The same types with other means: one redraw of what the words of Table 1 stand for.
    pub(crate) fn with_means(&self, means: [Vec<f64>; 3]) -> Option<Self> {
        let means = means.map(DVector::from_vec);
        let whiten = |v: &DVector<f64>| self.factor.l().solve_lower_triangular(v);
        let whitened = [whiten(&means[0])?, whiten(&means[1])?, whiten(&means[2])?];
        Some(Archetypes { means, whitened, factor: self.factor.clone() })
    }
}

/// Nearest point of the triangle with the given corners: weights and squared distance.
fn nearest_mixture(y: &DVector<f64>, corners: &[DVector<f64>; 3], distances: [f64; 3]) -> ([f64; 3], f64) {
    // Inside: the unconstrained weights, if all are positive, are the optimum.
    let (u, v) = (&corners[0] - &corners[2], &corners[1] - &corners[2]);
    let to = y - &corners[2];
    let (uu, uv, vv) = (u.dot(&u), u.dot(&v), v.dot(&v));
    let (ut, vt) = (u.dot(&to), v.dot(&to));
    let determinant = uu * vv - uv * uv;
    if determinant > 1e-12 * uu * vv {
        let first = (ut * vv - vt * uv) / determinant;
        let second = (vt * uu - ut * uv) / determinant;
        let third = 1.0 - first - second;
        if first >= 0.0 && second >= 0.0 && third >= 0.0 {
            let residual = (to - u * first - v * second).norm_squared();
            return ([first, second, third], residual);
        }
    }
    // On an edge, ends included: by convexity the best edge holds the optimum.
    let mut best = ([0.0; 3], f64::INFINITY);
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
        let along = &corners[b] - &corners[a];
        let length = along.norm_squared();
        let share = if length > 0.0 { ((y - &corners[a]).dot(&along) / length).clamp(0.0, 1.0) } else { 0.0 };
        let mut weights = [0.0; 3];
        weights[a] = 1.0 - share;
        weights[b] = share;
        let residual = if share == 0.0 {
            distances[a]
        } else if share == 1.0 {
            distances[b]
        } else {
            (y - &corners[a] - along * share).norm_squared()
        };
        if residual < best.1 {
            best = (weights, residual);
        }
    }
    best
}

/// The nearest point of the simplex in the ordinary metric (Held, Wolfe and Crowder 1974).
pub(crate) fn onto_simplex(weights: [f64; 3]) -> [f64; 3] {
    let mut sorted = weights;
    sorted.sort_by(|a, b| b.total_cmp(a));
    let mut sum = 0.0;
    let mut shift = 0.0;
    for (count, value) in (1u8..).zip(sorted) {
        sum += value;
        let candidate = (sum - 1.0) / f64::from(count);
        if value > candidate {
            shift = candidate;
        }
    }
    let clipped = weights.map(|w| (w - shift).max(0.0));
    let total: f64 = clipped.iter().sum();
    clipped.map(|w| w / total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain() -> Archetypes {
        let identity: Vec<Vec<f64>> =
            (0..3).map(|i| (0..3).map(|j| f64::from(u8::from(i == j))).collect()).collect();
        Archetypes::new([vec![1.0, 0.0, 0.0], vec![0.0, 1.0, 0.0], vec![0.0, 0.0, 1.0]], &identity).unwrap()
    }

    #[test]
    fn corners_edges_and_the_middle() {
        let types = plain();
        assert_eq!(types.judge(&[1.0, 0.0, 0.0]).unwrap().weights, [1.0, 0.0, 0.0]);
        let middle = types.judge(&[0.5, 0.5, 0.5]).unwrap();
        assert!(middle.weights.iter().all(|w| (w - 1.0 / 3.0).abs() < 1e-12));
        assert!((middle.residual - 1.0 / 12.0).abs() < 1e-12);
        assert_eq!(types.judge(&[3.0, 3.0, -9.0]).unwrap().weights, [0.5, 0.5, 0.0]);
    }

    #[test]
    fn a_covariance_that_is_none_is_refused() {
        let means = [vec![0.0, 1.0], vec![1.0, 0.0], vec![1.0, 1.0]];
        assert!(Archetypes::new(means.clone(), &[vec![1.0, 2.0], vec![2.0, 1.0]]).is_none());
        assert!(Archetypes::new(means, &[vec![1.0]]).is_none());
        assert!(plain().judge(&[0.0, f64::NAN, 0.0]).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_mixture_on_a_grid_is_nearer(x in prop::array::uniform3(-3.0..3.0f64)) {
            let types = plain();
            let found = types.judge(&x).unwrap();
            prop_assert!((found.weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            prop_assert!(found.weights.iter().all(|w| *w >= 0.0));
            for i in 0..=20 {
                for j in 0..=(20 - i) {
                    let w = [f64::from(i) / 20.0, f64::from(j) / 20.0, f64::from(20 - i - j) / 20.0];
                    let distance: f64 = x.iter().zip(w).map(|(a, b)| (a - b) * (a - b)).sum();
                    prop_assert!(found.residual <= distance + 1e-9);
                }
            }
            let sum: f64 = found.evidence.iter().sum();
            let difference = found.distances[found.second] - found.distances[found.best];
            prop_assert!((sum - difference).abs() < 1e-9);
        }

        #[test]
        fn the_simplex_takes_any_point(x in prop::array::uniform3(-3.0..3.0f64)) {
            let w = onto_simplex(x);
            prop_assert!((w.iter().sum::<f64>() - 1.0).abs() < 1e-12 && w.iter().all(|v| *v >= 0.0));
        }
    }
}

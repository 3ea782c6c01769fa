//! Eigenvector centrality: a node is central when its contacts are.

use nalgebra::DMatrix;
use rayon::prelude::*;

use crate::centrality::pagerank::{SharedProjects, gathered};
use crate::cohesion::components::weak_components;
use crate::structures::affiliations::Affiliations;
use crate::structures::graph::{Graph, Weights};

/// The leading eigenvector and how well it is settled.
#[derive(Debug, Clone, PartialEq)]
pub struct Eigenvector {
    /// Entries, the largest 1; 0 outside the largest component.
    pub values: Vec<f64>,
    /// The largest eigenvalue.
    pub eigenvalue: f64,
    /// Rounds taken, each reading every tie once.
    pub rounds: usize,
    /// Estimate of the length of the error, the vector's own being 1: the residual over the gap
    /// to the next eigenvalue known.
    pub error: f64,
}

/// Leading eigenvector of the adjacency matrix of the network read as undirected, on its
/// largest component (the first of equal ones), 0 elsewhere, largest entry 1 (Bonacich 1972).
///
/// `None` without ties, or if it does not settle (two nearly equal leading eigenvalues: the
/// ranking is then not identified). [`eigenvector_solved`] to an error of 1e-13.
pub fn eigenvector(graph: &Graph, weights: Weights) -> Option<Vec<f64>> {
    eigenvector_solved(graph, weights, 1e-13).map(|solved| solved.values)
}

/// [`eigenvector`] to an error of `tolerance`, or as near to it as floats come.
///
/// Lanczos' method with thick restarts (Wu and Simon 2000): the best vector in the space spanned
/// by products with the adjacency matrix. It tells the two leading eigenvalues of a bipartite
/// network, equal but for their sign, apart. `None` after 20,000 rounds. O(m) per round, about
/// ten rounds in a social network.
pub fn eigenvector_solved(graph: &Graph, weights: Weights, tolerance: f64) -> Option<Eigenvector> {
    if graph.m() == 0 {
        return None;
    }
    let undirected = graph.as_undirected();
    let giant = &*undirected;
    let inside = weak_components(giant).in_largest();
    let start = |strength: &dyn Fn(u32) -> f64| -> Vec<f64> {
        inside.iter().enumerate().map(|(v, inside)| if *inside { strength(v as u32) } else { 0.0 }).collect()
    };
    match weights {
        Weights::Ignored => {
            let degrees = start(&|v| giant.neighbours(v).len() as f64);
            leading(degrees, tolerance, |x, y| {
                y.par_iter_mut().enumerate().with_min_len(1024).for_each(|(v, sum)| {
                    *sum = gathered(giant.neighbours(v as u32), x);
                });
            })
        }
        Weights::Used => {
            let own = |v: u32| giant.weights(v).iter().copied().fold(0.0, f64::max);
            let largest = start(&own).into_iter().fold(0.0, f64::max);
            let strengths = start(&|v| giant.weights(v).iter().map(|w| w / largest).sum());
            let solved = leading(strengths, tolerance, |x, y| {
                y.par_iter_mut().enumerate().with_min_len(1024).for_each(|(v, sum)| {
                    let row = giant.neighbours(v as u32).iter().zip(giant.weights(v as u32));
                    *sum = row.map(|(u, w)| w / largest * x[*u as usize]).sum();
                });
            })?;
            Some(Eigenvector { eigenvalue: solved.eigenvalue * largest, ..solved })
        }
    }
}

/// [`eigenvector_solved`] of the network of actors tied by the number of projects they share,
/// read from the incidences. Projects of more than `max_size` actors are left out.
/// O(incidences) per round.
pub fn eigenvector_of_affiliations(
    two: &Affiliations,
    max_size: Option<usize>,
    tolerance: f64,
) -> Option<Eigenvector> {
    let shared = SharedProjects::new(two, max_size);
    let mut component = vec![u32::MAX; two.actor_count()];
    let mut entered = vec![false; two.project_count()];
    let mut largest = Vec::new();
    for first in 0..two.actor_count() as u32 {
        if component[first as usize] != u32::MAX {
            continue;
        }
        component[first as usize] = first;
        let mut members = vec![first];
        let mut at = 0;
        while let Some(&a) = members.get(at) {
            at += 1;
            for p in shared.projects_of(a) {
                if !std::mem::replace(&mut entered[p as usize], true) {
                    for &b in two.actors_of(p) {
                        if component[b as usize] == u32::MAX {
                            component[b as usize] = first;
                            members.push(b);
                        }
                    }
                }
            }
        }
        if members.len() > largest.len() {
            largest = members;
        }
    }
    if largest.len() < 2 {
        return None;
    }
    let mut start = vec![0f64; two.actor_count()];
    for &a in &largest {
        start[a as usize] = shared.projects_of(a).map(|p| two.actors_of(p).len() as f64 - 1.0).sum();
    }
    let mut of_project = vec![0f64; two.project_count()];
    leading(start, tolerance, |x, y| shared.product(x, &mut of_project, y))
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0f64; 4];
    let (a4, b4) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest: f64 = a4.remainder().iter().zip(b4.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in a4.zip(b4) {
        for at in 0..4 {
            sums[at] += x[at] * y[at];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

fn add_scaled(to: &mut [f64], factor: f64, from: &[f64]) {
    to.iter_mut().zip(from).for_each(|(t, f)| *t += factor * f);
}

/// Sum of `vectors` times `factors`.
fn combined(vectors: &[Vec<f64>], factors: &[f64]) -> Vec<f64> {
    let mut sum = vec![0f64; vectors.first().map_or(0, Vec::len)];
    vectors.iter().zip(factors).for_each(|(vector, factor)| add_scaled(&mut sum, *factor, vector));
    sum
}

/// The eigenvector of the largest eigenvalue of a symmetric matrix without negative entries that
/// ties all nodes together whose entry of `start` is above 0, and those to no other.
fn leading(
    start: Vec<f64>,
    tolerance: f64,
    mut product: impl FnMut(&[f64], &mut [f64]),
) -> Option<Eigenvector> {
    const MOST_ROUNDS: usize = 20_000;
    let n = start.len();
    let inside: Vec<bool> = start.iter().map(|x| *x > 0.0).collect();
    let most = (4_000_000 / n.max(1)).clamp(16, 48);
    let kept = most / 3;
    let mut rounds = 0;
    let mut basis = vec![scaled_to_one(start)?];
    // Products of the basis with its images.
    let mut small = DMatrix::<f64>::zeros(most, most);
    loop {
        let size = basis.len();
        let mut next = vec![0f64; n];
        product(&basis[size - 1], &mut next);
        rounds += 1;
        for turn in 0..2 {
            for (at, vector) in basis.iter().enumerate() {
                let along = dot(vector, &next);
                add_scaled(&mut next, -along, vector);
                if turn == 0 {
                    small[(at, size - 1)] = along;
                    small[(size - 1, at)] = along;
                }
            }
        }
        let length = dot(&next, &next).sqrt();
        let eigen = small.view((0, 0), (size, size)).into_owned().symmetric_eigen();
        let mut ranking: Vec<usize> = (0..size).collect();
        ranking.sort_by(|a, b| eigen.eigenvalues[*b].total_cmp(&eigen.eigenvalues[*a]));
        let column =
            |at: usize| -> Vec<f64> { eigen.eigenvectors.column(ranking[at]).iter().copied().collect() };
        let top = eigen.eigenvalues[ranking[0]];
        let residual = length * eigen.eigenvectors[(size - 1, ranking[0])].abs();
        let gap = if size > 1 { top - eigen.eigenvalues[ranking[1]] } else { top };
        let error = if gap > 0.0 { residual / gap } else { f64::INFINITY };
        if error <= tolerance || residual <= 4.0 * f64::EPSILON * top {
            let best = combined(&basis, &column(0));
            let sign = if best.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
            let mut values: Vec<f64> = best.iter().map(|x| (sign * x).max(0.0)).collect();
            if values.iter().zip(&inside).any(|(x, inside)| *inside && *x <= 0.0) {
                // One more product lifts the entries that cancellation has lost.
                product(&values.clone(), &mut values);
                rounds += 1;
            }
            let largest = values.iter().copied().fold(0.0, f64::max);
            values.iter_mut().for_each(|x| *x /= largest);
            return Some(Eigenvector { values, eigenvalue: top, rounds, error });
        }
        if rounds >= MOST_ROUNDS {
            return None;
        }
        if size == most {
            basis = (0..kept).map(|at| combined(&basis, &column(at))).collect();
            small.fill(0.0);
            (0..kept).for_each(|at| small[(at, at)] = eigen.eigenvalues[ranking[at]]);
        }
        basis.push(scaled_to_one(next)?);
    }
}

/// `vector` at length 1; `None` if it has no length.
fn scaled_to_one(mut vector: Vec<f64>) -> Option<Vec<f64>> {
    let length = dot(&vector, &vector).sqrt();
    if !length.is_finite() || length <= 0.0 {
        return None;
    }
    vector.iter_mut().for_each(|x| *x /= length);
    Some(vector)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_star_with_an_isolate() {
        let star = Graph::undirected(6, (1..5).map(|v| (0, v, 3.0))).unwrap();
        for kind in [Weights::Ignored, Weights::Used] {
            let x = eigenvector(&star, kind).unwrap();
            assert!((x[0] - 1.0).abs() < 1e-12);
            assert!((x[1] - 0.5).abs() < 1e-12);
            assert_eq!(x[5], 0.0);
        }
        assert_eq!(eigenvector(&Graph::undirected(3, []).unwrap(), Weights::Used), None);
    }

    #[test]
    fn of_a_long_path_and_a_ring() {
        let n = 60u32;
        let path = Graph::undirected(n as usize, (1..n).map(|v| (v - 1, v, 1.0))).unwrap();
        let solved = eigenvector_solved(&path, Weights::Ignored, 1e-11).unwrap();
        let angle = std::f64::consts::PI / f64::from(n + 1);
        assert!((solved.eigenvalue - 2.0 * angle.cos()).abs() < 1e-12);
        for v in 0..n {
            let expected = (f64::from(v + 1) * angle).sin() / (30.0 * angle).sin();
            assert!((solved.values[v as usize] - expected).abs() < 1e-9);
        }
        let ring = Graph::undirected(30, (0..30).map(|v| (v, (v + 1) % 30, 2.0))).unwrap();
        let solved = eigenvector_solved(&ring, Weights::Used, 1e-12).unwrap();
        assert!(solved.values.iter().all(|x| (x - 1.0).abs() < 1e-12));
        assert!((solved.eigenvalue - 4.0).abs() < 1e-12);
    }

    #[test]
    fn projects_give_the_vector_of_their_projection() {
        let two = Affiliations::new(40, 25, (0..90u32).map(|k| ((k * k + 3) % 37, (k * 7) % 23))).unwrap();
        for max_size in [None, Some(4)] {
            let one = two.project(crate::ProjectionWeighting::Count, max_size);
            let direct = eigenvector_of_affiliations(&two, max_size, 1e-12).map(|solved| solved.values);
            let values = eigenvector(&one, Weights::Used);
            assert_eq!(direct.is_some(), values.is_some());
            for (a, b) in direct.iter().flatten().zip(values.iter().flatten()) {
                assert!((a - b).abs() < 1e-9);
            }
        }
        assert_eq!(eigenvector_of_affiliations(&Affiliations::new(3, 1, []).unwrap(), None, 1e-9), None);
    }
}

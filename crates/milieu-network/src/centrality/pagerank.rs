//! PageRank: where a random walker who sometimes jumps is found.

use rayon::prelude::*;

use crate::structures::affiliations::Affiliations;
use crate::structures::graph::{Graph, Weights};

/// PageRank and how well it is settled.
#[derive(Debug, Clone, PartialEq)]
pub struct PageRank {
    /// Share of time the walker spends at each node; the sum is 1.
    pub values: Vec<f64>,
    /// Rounds taken, each reading every tie once.
    pub rounds: usize,
    /// The sum of all absolute errors is at most this (rounding aside).
    pub error: f64,
}

/// PageRank (Page et al. 1999) with the usual damping 0.85; values sum to 1. A walker at a node
/// without outgoing ties jumps anywhere with equal chance. With `Weights::Used` ties are followed
/// in proportion to their weight. `None` without nodes or for a damping outside `0..1`.
/// [`pagerank_solved`] to a total error of 1e-13.
pub fn pagerank(graph: &Graph, damping: f64, weights: Weights) -> Option<Vec<f64>> {
    pagerank_solved(graph, damping, weights, 1e-13).map(|solved| solved.values)
}

/// [`pagerank`] to a total absolute error of `tolerance`, or as near to it as floats come.
///
/// Jumps are spread evenly, so the ranks are the solution `y` of `(I - damping · P) y = 1`,
/// `P` = ties out of a node shared out, up to a factor. An undirected network makes this
/// symmetric, `(D - damping · A) u = 1` with `y = D u`, and it is solved by conjugate gradients
/// preconditioned by the degrees `D`; a directed one by Gauss and Seidel's sweeps. As columns of
/// `P` sum to 1 at most, `|error| <= |residual| / (1 - damping)` in the sum of absolute values.
/// O(m) per round; 10 to 40 rounds undirected, up to 100 directed at 1e-10.
pub fn pagerank_solved(graph: &Graph, damping: f64, weights: Weights, tolerance: f64) -> Option<PageRank> {
    let n = graph.n();
    if n == 0 || !(0.0..1.0).contains(&damping) {
        return None;
    }
    let out: Vec<f64> = (0..n as u32)
        .map(|v| match weights {
            Weights::Ignored => graph.neighbours(v).len() as f64,
            Weights::Used => graph.weights(v).iter().sum(),
        })
        .collect();
    let (least, most) = extremes(&out);
    // Beyond this range of strengths products of the conjugate directions overflow.
    let even = least.is_normal() && most / least < 1e60;
    Some(if graph.is_directed() || !even {
        sweeps(graph, damping, weights, &out, tolerance)
    } else {
        match weights {
            Weights::Ignored => conjugate(&out, damping, tolerance, |x, y| {
                y.par_iter_mut().enumerate().with_min_len(1024).for_each(|(v, sum)| {
                    *sum = gathered(graph.neighbours(v as u32), x);
                });
            }),
            Weights::Used => {
                let scaled: Vec<f64> = out.iter().map(|d| d / most).collect();
                conjugate(&scaled, damping, tolerance, |x, y| {
                    y.par_iter_mut().enumerate().with_min_len(1024).for_each(|(v, sum)| {
                        let row = graph.neighbours(v as u32).iter().zip(graph.weights(v as u32));
                        *sum = row.map(|(u, w)| w / most * x[*u as usize]).sum();
                    });
                })
            }
        }
    })
}

/// [`pagerank_solved`] of the network of actors tied by the number of projects they share, read
/// from the incidences. Projects of more than `max_size` actors are left out.
/// O(incidences) per round.
pub fn pagerank_of_affiliations(
    two: &Affiliations,
    damping: f64,
    max_size: Option<usize>,
    tolerance: f64,
) -> Option<PageRank> {
    if two.actor_count() == 0 || !(0.0..1.0).contains(&damping) {
        return None;
    }
    let shared = SharedProjects::new(two, max_size);
    let strength: Vec<f64> = (0..two.actor_count() as u32)
        .map(|a| shared.projects_of(a).map(|p| two.actors_of(p).len() as f64 - 1.0).sum())
        .collect();
    let mut of_project = vec![0.0; two.project_count()];
    Some(conjugate(&strength, damping, tolerance, |x, y| shared.product(x, &mut of_project, y)))
}

/// The projection with counts as `incidences · incidences' - projects per actor`.
pub(crate) struct SharedProjects<'a> {
    two: &'a Affiliations,
    counts: Vec<bool>,
    own: Vec<f64>,
}

impl<'a> SharedProjects<'a> {
    pub(crate) fn new(two: &'a Affiliations, max_size: Option<usize>) -> SharedProjects<'a> {
        let counts: Vec<bool> = (0..two.project_count() as u32)
            .map(|p| {
                let size = two.actors_of(p).len();
                size > 1 && max_size.is_none_or(|largest| size <= largest)
            })
            .collect();
        let own = (0..two.actor_count() as u32)
            .map(|a| two.projects_of(a).iter().filter(|p| counts[**p as usize]).count() as f64)
            .collect();
        SharedProjects { two, counts, own }
    }

    pub(crate) fn projects_of(&self, a: u32) -> impl Iterator<Item = u32> + '_ {
        self.two.projects_of(a).iter().copied().filter(|p| self.counts[*p as usize])
    }

    /// `y` = the projection times `x`. Projects that do not count keep 0.
    pub(crate) fn product(&self, x: &[f64], of_project: &mut [f64], y: &mut [f64]) {
        of_project.par_iter_mut().enumerate().with_min_len(1024).for_each(|(p, sum)| {
            *sum = if self.counts[p] { gathered(self.two.actors_of(p as u32), x) } else { 0.0 };
        });
        let of_project = &*of_project;
        y.par_iter_mut().enumerate().with_min_len(1024).for_each(|(a, sum)| {
            *sum = gathered(self.two.projects_of(a as u32), of_project) - self.own[a] * x[a];
        });
    }
}

/// Sum of the values of `nodes`, in four running sums.
pub(crate) fn gathered(nodes: &[u32], x: &[f64]) -> f64 {
    let mut sums = [0f64; 4];
    let fours = nodes.chunks_exact(4);
    let rest: f64 = fours.remainder().iter().map(|u| x[*u as usize]).sum();
    for four in fours {
        for (sum, u) in sums.iter_mut().zip(four) {
            *sum += x[*u as usize];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

/// Least value above 0 and largest value; 1 and 1 if none is above 0.
fn extremes(values: &[f64]) -> (f64, f64) {
    let least = values.iter().copied().filter(|v| *v > 0.0).fold(f64::INFINITY, f64::min);
    if least.is_finite() { (least, values.iter().copied().fold(0.0, f64::max)) } else { (1.0, 1.0) }
}

/// Conjugate gradients on `(D - damping A) u = 1`, started from `u = 1/D / (1 - damping)`, which
/// is the solution of a network of equal degrees. Nodes without ties have rank 1.
fn conjugate(
    degrees: &[f64],
    damping: f64,
    tolerance: f64,
    mut product: impl FnMut(&[f64], &mut [f64]),
) -> PageRank {
    const MOST_ROUNDS: usize = 500;
    let n = degrees.len();
    let inverse: Vec<f64> = degrees.iter().map(|d| if *d > 0.0 { 1.0 / d } else { 0.0 }).collect();
    let mut u: Vec<f64> = inverse.iter().map(|i| i / (1.0 - damping)).collect();
    let mut image = vec![0f64; n];
    product(&u, &mut image);
    let mut residual: Vec<f64> = (0..n)
        .map(|v| if degrees[v] > 0.0 { 1.0 - degrees[v] * u[v] + damping * image[v] } else { 0.0 })
        .collect();
    let mut direction: Vec<f64> = residual.iter().zip(&inverse).map(|(r, i)| r * i).collect();
    let mut rho: f64 = residual.iter().zip(&direction).map(|(r, z)| r * z).sum();
    let mut rounds = 1;
    let alone = degrees.iter().filter(|d| **d <= 0.0).count() as f64;
    let total = |u: &[f64]| alone + u.iter().zip(degrees).map(|(u, d)| u * d).sum::<f64>();
    let size = |r: &[f64]| r.iter().map(|r| r.abs()).sum::<f64>();
    let mut best = (size(&residual), u.clone());
    // The total is the same for every solution up to the residual.
    let goal = 0.5 * tolerance * (1.0 - damping) * total(&u);
    let mut since_best = 0;
    while best.0 > goal && rounds < MOST_ROUNDS && since_best < 20 && rho > 0.0 {
        product(&direction, &mut image);
        rounds += 1;
        let mut curvature = 0.0;
        for v in 0..n {
            image[v] = degrees[v] * direction[v] - damping * image[v];
            curvature += direction[v] * image[v];
        }
        if curvature <= 0.0 {
            break;
        }
        let step = rho / curvature;
        let (mut next, mut left) = (0.0, 0.0);
        for v in 0..n {
            u[v] += step * direction[v];
            residual[v] -= step * image[v];
            next += residual[v] * residual[v] * inverse[v];
            left += residual[v].abs();
        }
        if left < best.0 {
            best.0 = left;
            best.1.copy_from_slice(&u);
            since_best = 0;
        } else {
            since_best += 1;
        }
        let turn = next / rho;
        rho = next;
        for v in 0..n {
            direction[v] = residual[v] * inverse[v] + turn * direction[v];
        }
    }
    let (left, u) = best;
    let ranks = u.iter().zip(degrees).map(|(u, d)| if *d > 0.0 { (u * d).max(0.0) } else { 1.0 }).collect();
    finished(ranks, rounds, left, damping)
}

/// Scales ranks to the sum 1; scaling at most doubles the error.
fn finished(mut ranks: Vec<f64>, rounds: usize, residual: f64, damping: f64) -> PageRank {
    let sum: f64 = ranks.iter().sum();
    ranks.iter_mut().for_each(|rank| *rank /= sum);
    PageRank { values: ranks, rounds, error: 2.0 * residual / (1.0 - damping) / sum }
}

/// Gauss and Seidel's sweeps of `y = 1 + damping P y`.
fn sweeps(graph: &Graph, damping: f64, weights: Weights, out: &[f64], tolerance: f64) -> PageRank {
    let n = graph.n();
    let mut ranks = vec![1f64; n];
    // What each node hands on per tie; a weighted tie takes its share `w / out` of the whole.
    let per_tie: Vec<f64> = match weights {
        Weights::Ignored => out.iter().map(|o| if *o > 0.0 { damping / o } else { 0.0 }).collect(),
        Weights::Used => vec![damping; n],
    };
    let mut handed = per_tie.clone();
    // Rounds after which even the slowest network has settled to the last bit.
    let most = (1e-17f64.ln() / damping.max(0.1).ln()).ceil() as usize + 1;
    let mut rounds = 0;
    let mut residual = f64::INFINITY;
    while rounds < most {
        let (mut change, mut total) = (0.0, 0.0);
        for v in 0..n {
            let inflow = match weights {
                Weights::Ignored => gathered(graph.in_neighbours(v as u32), &handed),
                Weights::Used => {
                    let row = graph.in_neighbours(v as u32).iter().zip(graph.in_weights(v as u32));
                    row.map(|(u, w)| handed[*u as usize] * (w / out[*u as usize])).sum()
                }
            };
            let rank = 1.0 + inflow;
            change += (rank - ranks[v]).abs();
            total += rank;
            ranks[v] = rank;
            handed[v] = rank * per_tie[v];
        }
        rounds += 1;
        residual = damping * change;
        if 2.0 * residual <= tolerance * (1.0 - damping) * total {
            break;
        }
    }
    finished(ranks, rounds, residual, damping)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solves_its_own_equation() {
        let g = Graph::directed(3, [(0, 1, 1.0), (0, 2, 3.0), (1, 2, 1.0)]).unwrap();
        let r = pagerank(&g, 0.85, Weights::Used).unwrap();
        assert!((r.iter().sum::<f64>() - 1.0).abs() < 1e-14);
        let jump = 0.05 + 0.85 * r[2] / 3.0;
        assert!((r[0] - jump).abs() < 1e-12);
        assert!((r[1] - jump - 0.85 * r[0] / 4.0).abs() < 1e-12);
        assert_eq!(pagerank(&g, 1.0, Weights::Used), None);
        assert_eq!(pagerank(&Graph::directed(1, []).unwrap(), 0.85, Weights::Used), Some(vec![1.0]));
    }

    #[test]
    fn both_solvers_agree_on_undirected_networks() {
        let ties: Vec<_> =
            (0..200u32).map(|k| ((k * k + 3) % 71, (k * 7) % 67, f64::from(k % 5 + 1))).collect();
        let one = Graph::undirected(80, ties).unwrap();
        let both = one.ties().flat_map(|(u, v, w)| [(u, v, w), (v, u, w)]);
        let two = Graph::directed(80, both).unwrap();
        for weights in [Weights::Ignored, Weights::Used] {
            let a = pagerank_solved(&one, 0.85, weights, 1e-12).unwrap();
            let b = pagerank_solved(&two, 0.85, weights, 1e-12).unwrap();
            let apart: f64 = a.values.iter().zip(&b.values).map(|(a, b)| (a - b).abs()).sum();
            assert!(apart <= a.error + b.error + 1e-14 && a.error <= 1e-12 && b.error <= 1e-12);
            assert!(a.rounds < b.rounds);
        }
    }

    #[test]
    fn projects_give_the_ranks_of_their_projection() {
        let two = Affiliations::new(40, 25, (0..120u32).map(|k| ((k * k + 3) % 37, (k * 7) % 23))).unwrap();
        for max_size in [None, Some(4)] {
            let direct = pagerank_of_affiliations(&two, 0.85, max_size, 1e-12).unwrap();
            let one = two.project(crate::ProjectionWeighting::Count, max_size);
            let ranks = pagerank(&one, 0.85, Weights::Used).unwrap();
            assert!(direct.values.iter().zip(&ranks).all(|(a, b)| (a - b).abs() < 1e-12));
        }
    }
}

//! Brokerage roles: who stands between whom, by the labels of the three (Gould and
//! Fernandez 1989).

use crate::density::density;
use crate::graph::Graph;

/// Names of the five roles in the order of [`brokerage_roles`].
pub const ROLES: [&str; 5] = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"];

/// Counts of the five roles of each node.
///
/// A node `v` brokers every ordered open two-path `i -> v -> j` without a tie `i -> j`:
/// *coordinator* if all three share a label, *consultant* if `i` and `j` share one that `v` does
/// not, *representative* if `v` shares `i`'s only, *gatekeeper* if `v` shares `j`'s only,
/// *liaison* if all differ. An undirected network is a symmetric directed one, so each of its
/// pairs counts twice. O(sum over nodes of the degrees of their contacts).
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn brokerage_roles(graph: &Graph, labels: &[u32]) -> Vec<[f64; 5]> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let (class, classes) = dense_classes(labels);
    let n = graph.n();
    let mut target = vec![false; n];
    let mut from = vec![0i64; classes];
    let mut to = vec![0i64; classes];
    let mut both = vec![0i64; classes];
    let mut roles = Vec::with_capacity(n);
    for v in 0..n as u32 {
        let own = class[v as usize];
        let (into, out) = (graph.in_neighbours(v), graph.neighbours(v));
        for &j in out {
            target[j as usize] = true;
            to[class[j as usize]] += 1;
        }
        for &i in into {
            from[class[i as usize]] += 1;
            if target[i as usize] {
                both[class[i as usize]] += 1;
            }
        }
        // All ordered pairs of a source and a different target, by role ...
        let (sources, targets) = (into.len() as i64, out.len() as i64);
        let all_both: i64 = into.iter().filter(|i| target[**i as usize]).count() as i64;
        let mut counts = [0i64; 5];
        counts[0] = from[own] * to[own] - both[own];
        counts[2] = from[own] * (targets - to[own]);
        counts[3] = (sources - from[own]) * to[own];
        let mut same = 0;
        for &i in into {
            // Each class once: take its product at its first source and clear it.
            let c = class[i as usize];
            same += from[c] * to[c] - both[c];
            from[c] = 0;
            both[c] = 0;
        }
        counts[1] = same - counts[0];
        counts[4] = sources * targets - all_both - counts[0] - counts[1] - counts[2] - counts[3];
        // ... less those that are tied directly.
        for &i in into {
            let a = class[i as usize];
            for &j in graph.neighbours(i) {
                if target[j as usize] {
                    counts[role(own, a, class[j as usize])] -= 1;
                }
            }
        }
        for &j in out {
            target[j as usize] = false;
            to[class[j as usize]] = 0;
        }
        roles.push(counts.map(|count| count as f64));
    }
    roles
}

fn role(own: usize, source: usize, target: usize) -> usize {
    match (source == own, target == own) {
        (true, true) => 0,
        (true, false) => 2,
        (false, true) => 3,
        (false, false) if source == target => 1,
        (false, false) => 4,
    }
}

/// Labels as `0..count`, numbered by rising label.
pub(crate) fn dense_classes(labels: &[u32]) -> (Vec<usize>, usize) {
    let mut distinct = labels.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let class = labels.iter().map(|label| distinct.partition_point(|d| d < label)).collect();
    (class, distinct.len())
}

/// Sums of the roles over all nodes, and of all roles: [coordinator, consultant, representative,
/// gatekeeper, liaison, all].
pub fn brokerage_totals(roles: &[[f64; 5]]) -> [f64; 6] {
    let mut totals = [0.0; 6];
    for row in roles {
        for (at, count) in row.iter().enumerate() {
            totals[at] += count;
            totals[5] += count;
        }
    }
    totals
}

/// What chance would give, beside the counts.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokerageReference {
    /// Expected counts per node: the five roles and their sum.
    pub expected: Vec<[f64; 6]>,
    /// (count - expected) / standard deviation; `None` where the deviation is 0.
    pub z: Vec<[Option<f64>; 6]>,
}

/// Expected counts and standard scores of [`brokerage_roles`] in a directed random graph with the
/// observed density and label sizes (the moments of Gould and Fernandez 1989, as in R `sna`).
/// `None` below two nodes.
///
/// # Panics
/// If `labels` or `roles` does not have one entry per node.
pub fn brokerage_reference(graph: &Graph, labels: &[u32], roles: &[[f64; 5]]) -> Option<BrokerageReference> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    assert_eq!(roles.len(), graph.n(), "one row of roles per node");
    let d = density(graph)?;
    let (class, classes) = dense_classes(labels);
    let mut sizes = vec![0f64; classes];
    for c in &class {
        sizes[*c] += 1.0;
    }
    let n = graph.n() as f64;
    let path = d * d * (1.0 - d);
    let joint = (d * (1.0 - d)).powi(3);
    let pairs = |k: f64| k * (k - 1.0) / 2.0;
    let moments: Vec<([f64; 6], [f64; 6])> = (0..classes)
        .map(|c| {
            let own = sizes[c];
            let others = || sizes.iter().enumerate().filter(move |(o, _)| *o != c).map(|(_, s)| *s);
            let outside = n - own;
            let across = path * outside * (own - 1.0);
            let across_joint = (own - 1.0) * pairs(outside) + outside * pairs(own - 1.0);
            let expected = [
                path * (own - 1.0) * (own - 2.0),
                path * others().map(|s| s * (s - 1.0)).sum::<f64>(),
                across,
                across,
                path * (outside * outside - others().map(|s| s * s).sum::<f64>()),
                path * (n - 1.0) * (n - 2.0),
            ];
            let overlap = [
                2.0 * (own - 1.0) * (own - 2.0) * (own - 3.0),
                2.0 * others().map(|s| s * (s - 1.0) * (s - 2.0)).sum::<f64>(),
                2.0 * across_joint,
                2.0 * across_joint,
                4.0 * others().map(|s| s * pairs(outside - s)).sum::<f64>(),
                2.0 * (n - 1.0) * (n - 2.0) * (n - 3.0),
            ];
            let mut variance = [0.0; 6];
            for at in 0..6 {
                variance[at] = expected[at] * (1.0 - path) + overlap[at] * joint;
            }
            (expected, variance)
        })
        .collect();
    let expected = class.iter().map(|c| moments[*c].0).collect();
    let z = class
        .iter()
        .zip(roles)
        .map(|(c, row)| {
            let (mean, variance) = &moments[*c];
            let mut scores = [None; 6];
            for at in 0..6 {
                let count = if at < 5 { row[at] } else { row.iter().sum() };
                if variance[at] > 0.0 {
                    scores[at] = Some((count - mean[at]) / variance[at].sqrt());
                }
            }
            scores
        })
        .collect();
    Some(BrokerageReference { expected, z })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts by the definition, pair by pair.
    fn slow(graph: &Graph, labels: &[u32]) -> Vec<[f64; 5]> {
        let n = graph.n() as u32;
        (0..n)
            .map(|v| {
                let mut row = [0.0; 5];
                for i in 0..n {
                    for j in 0..n {
                        let open = i != j && i != v && j != v && !graph.has_tie(i, j);
                        if open && graph.has_tie(i, v) && graph.has_tie(v, j) {
                            let l = |x: u32| labels[x as usize] as usize;
                            row[role(l(v), l(i), l(j))] += 1.0;
                        }
                    }
                }
                row
            })
            .collect()
    }

    #[test]
    fn each_role_on_a_two_path() {
        let g = Graph::directed(3, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        let of = |labels: [u32; 3]| brokerage_roles(&g, &labels)[1];
        assert_eq!(of([7, 7, 7]), [1.0, 0.0, 0.0, 0.0, 0.0]);
        assert_eq!(of([7, 8, 7]), [0.0, 1.0, 0.0, 0.0, 0.0]);
        assert_eq!(of([7, 7, 8]), [0.0, 0.0, 1.0, 0.0, 0.0]);
        assert_eq!(of([8, 7, 7]), [0.0, 0.0, 0.0, 1.0, 0.0]);
        assert_eq!(of([7, 8, 9]), [0.0, 0.0, 0.0, 0.0, 1.0]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn equals_the_definition(
            ties in proptest::collection::vec((0u32..9, 0u32..9), 0..50),
            labels in proptest::collection::vec(0u32..3, 9),
            directed: bool,
        ) {
            let ties = ties.into_iter().map(|(u, v)| (u, v, 1.0));
            let g = if directed { Graph::directed(9, ties) } else { Graph::undirected(9, ties) }.unwrap();
            proptest::prop_assert_eq!(brokerage_roles(&g, &labels), slow(&g, &labels));
        }
    }
}

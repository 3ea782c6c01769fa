//! Components: the parts of a network that no path connects.

use crate::structures::affiliation_view::AffiliationView;
use crate::structures::graph::Graph;
use crate::structures::union_find::UnionFind;

/// A partition of the nodes into components.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Components {
    /// Component of each node; components are numbered by falling size, equal ones by
    /// their first node.
    pub membership: Vec<u32>,
    /// Number of nodes of each component, largest first.
    pub sizes: Vec<u32>,
}

impl Components {
    /// The sets that nodes `0..n` have been joined into.
    pub(crate) fn of_sets(parts: &mut UnionFind, n: usize) -> Components {
        let mut label_of_root = vec![u32::MAX; n];
        let mut count = 0;
        let labels: Vec<u32> = (0..n as u32)
            .map(|v| {
                let label = &mut label_of_root[parts.root(v) as usize];
                if *label == u32::MAX {
                    *label = count;
                    count += 1;
                }
                *label
            })
            .collect();
        Components::from_labels(&labels, count as usize)
    }

    pub(crate) fn from_labels(labels: &[u32], count: usize) -> Components {
        let mut sizes = vec![0u32; count];
        for label in labels {
            sizes[*label as usize] += 1;
        }
        let mut first = vec![u32::MAX; count];
        for (v, label) in labels.iter().enumerate().rev() {
            first[*label as usize] = v as u32;
        }
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|c| (std::cmp::Reverse(sizes[*c]), first[*c]));
        let mut rank = vec![0u32; count];
        for (new, old) in order.iter().enumerate() {
            rank[*old] = new as u32;
        }
        Components {
            membership: labels.iter().map(|label| rank[*label as usize]).collect(),
            sizes: order.iter().map(|c| sizes[*c]).collect(),
        }
    }

    /// Number of components.
    pub fn count(&self) -> usize {
        self.sizes.len()
    }

    /// Share of all nodes in the largest component; `None` without nodes.
    pub fn largest_share(&self) -> Option<f64> {
        let largest = self.sizes.first()?;
        Some(f64::from(*largest) / self.membership.len() as f64)
    }

    /// Fragmentation `1 - sum (s/n)^2` over component sizes `s`: the chance that two nodes drawn
    /// with replacement lie in different components. 0 when connected; `None` without nodes.
    pub fn fragmentation(&self) -> Option<f64> {
        let n = self.membership.len() as f64;
        if self.membership.is_empty() {
            return None;
        }
        let squares: u64 = self.sizes.iter().map(|s| u64::from(*s) * u64::from(*s)).sum();
        Some(1.0 - squares as f64 / (n * n))
    }

    /// Marks the nodes of the largest component (the first of equal ones).
    pub fn in_largest(&self) -> Vec<bool> {
        self.membership.iter().map(|c| *c == 0).collect()
    }
}

/// Components that ignore the direction of ties. O(n + m).
pub fn weak_components(graph: &Graph) -> Components {
    let (labels, count) = connected_parts(graph, |_, _| true);
    Components::from_labels(&labels, count)
}

/// The part of each node, and how many there are, when only ties whose ends `hold` together count,
/// in either direction; parts are numbered by their first node. O(n + m).
pub(crate) fn connected_parts(graph: &Graph, hold: impl Fn(u32, u32) -> bool) -> (Vec<u32>, usize) {
    let n = graph.n();
    let mut part = vec![u32::MAX; n];
    let mut count = 0u32;
    let mut stack = Vec::new();
    for start in 0..n as u32 {
        if part[start as usize] != u32::MAX {
            continue;
        }
        part[start as usize] = count;
        stack.push(start);
        while let Some(v) = stack.pop() {
            let back: &[u32] = if graph.is_directed() { graph.in_neighbours(v) } else { &[] };
            for &u in graph.neighbours(v).iter().chain(back) {
                if part[u as usize] == u32::MAX && hold(v, u) {
                    part[u as usize] = count;
                    stack.push(u);
                }
            }
        }
        count += 1;
    }
    (part, count as usize)
}

/// Components of the actors of a view: those whom chains of shared projects connect, exactly as in
/// the projection. One pass over the incidences.
pub fn affiliation_components(view: &AffiliationView<'_>) -> Components {
    let n = view.actor_count();
    let mut parts = UnionFind::new(n);
    let mut first_of_project = vec![u32::MAX; view.affiliations().project_count()];
    for (at, a) in (0..).zip(view.actors()) {
        for p in view.projects_of(a) {
            let first = &mut first_of_project[p as usize];
            if *first == u32::MAX {
                *first = at;
            }
            parts.join(*first, at);
        }
    }
    Components::of_sets(&mut parts, n)
}

/// Strong components: nodes that reach each other along directed paths (Tarjan 1972). O(n + m).
pub fn strong_components(graph: &Graph) -> Components {
    let n = graph.n();
    const NEW: u32 = u32::MAX;
    let mut index = vec![NEW; n];
    let mut low = vec![0u32; n];
    let mut on_stack = vec![false; n];
    let mut label = vec![0u32; n];
    let mut open: Vec<u32> = Vec::new();
    let mut calls: Vec<(u32, usize)> = Vec::new();
    let (mut clock, mut count) = (0u32, 0u32);
    for root in 0..n as u32 {
        if index[root as usize] != NEW {
            continue;
        }
        calls.push((root, 0));
        while let Some((v, at)) = calls.pop() {
            let i = v as usize;
            if at == 0 {
                index[i] = clock;
                low[i] = clock;
                clock += 1;
                open.push(v);
                on_stack[i] = true;
            }
            let near = graph.neighbours(v);
            let mut next = at;
            let mut descended = false;
            while next < near.len() {
                let u = near[next] as usize;
                next += 1;
                if index[u] == NEW {
                    calls.push((v, next));
                    calls.push((u as u32, 0));
                    descended = true;
                    break;
                }
                if on_stack[u] {
                    low[i] = low[i].min(index[u]);
                }
            }
            if descended {
                continue;
            }
            if low[i] == index[i] {
                while let Some(u) = open.pop() {
                    on_stack[u as usize] = false;
                    label[u as usize] = count;
                    if u == v {
                        break;
                    }
                }
                count += 1;
            }
            if let Some((parent, _)) = calls.last() {
                let p = *parent as usize;
                low[p] = low[p].min(low[i]);
            }
        }
    }
    Components::from_labels(&label, count as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_and_strong_differ_on_a_directed_path_with_a_cycle() {
        let g = Graph::directed(5, [(0, 1, 1.0), (1, 2, 1.0), (2, 1, 1.0), (2, 3, 1.0)]).unwrap();
        let weak = weak_components(&g);
        assert_eq!(weak.sizes, [4, 1]);
        assert_eq!(weak.membership, [0, 0, 0, 0, 1]);
        assert_eq!(weak.largest_share(), Some(0.8));
        assert!((weak.fragmentation().unwrap() - 0.32).abs() < 1e-15);
        let strong = strong_components(&g);
        assert_eq!(strong.sizes, [2, 1, 1, 1]);
        assert_eq!(strong.membership[1], strong.membership[2]);
    }

    #[test]
    fn parts_of_groups_that_do_not_hang_together() {
        // A path 0-1-2-3-4 with 0, 1, 3 and 4 in one group.
        let g = Graph::directed(5, [(1, 0, 1.0), (1, 2, 1.0), (3, 2, 1.0), (4, 3, 1.0)]).unwrap();
        let group = [7, 7, 1, 7, 7];
        let together = |v: u32, u: u32| group[v as usize] == group[u as usize];
        assert_eq!(connected_parts(&g, together), (vec![0, 0, 1, 2, 2], 3));
    }

    #[test]
    fn nothing_to_split() {
        let none = Graph::undirected(0, []).unwrap();
        assert_eq!(weak_components(&none).count(), 0);
        assert_eq!(weak_components(&none).largest_share(), None);
        assert_eq!(strong_components(&none).fragmentation(), None);
    }
}

//! What a betweenness search runs on: nodes that can lie inside a shortest path, renumbered.
//!
//! A node all of whose contacts are tied to one another lies inside no shortest path. Nodes that
//! belong to one clique of the cover and nothing else are such ones, and those of one clique are
//! twins: they are taken out, counted with their clique and searched from together.

use crate::paths::clique_cover::CliqueCover;

/// Where a search starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    /// At a node.
    Node(u32),
    /// At one of the nodes taken out with a clique.
    Clique(u32),
}

/// The network of a search. Nodes and cliques of one component are consecutive.
pub(crate) struct SearchGraph {
    pub(crate) directed: bool,
    /// Number of nodes of the whole network.
    pub(crate) whole: usize,
    /// Names in the whole network of the nodes kept.
    pub(crate) names: Vec<u32>,
    /// Component of each node kept.
    pub(crate) component: Vec<u32>,
    pub(crate) components: Vec<SearchComponent>,
    pub(crate) ties: Columns<u32>,
    pub(crate) corrections: Columns<(u32, i32)>,
    pub(crate) members: Columns<u32>,
    pub(crate) memberships: Columns<u32>,
    /// Number of nodes taken out with each clique.
    pub(crate) pendants: Vec<f64>,
    /// Number of nodes taken out whose only way to the rest is through this node.
    pub(crate) leaves: Vec<f64>,
    /// Steps each node costs.
    pub(crate) effort: Vec<Effort>,
    /// Where searches start and how many nodes of the whole network each stands for; nodes of
    /// the whole network that no search is needed for are in none.
    pub(crate) roots: Vec<(Root, f64)>,
    /// Betweenness (pairs in both orders) known without a search, by node kept.
    pub(crate) known: Vec<f64>,
}

/// Steps that a node, or a set of nodes, costs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// To be attached by a search from nodes not yet seen.
    pub(crate) search: usize,
    /// To go through its ties and its corrections.
    pub(crate) ties: usize,
    pub(crate) corrections: usize,
}

/// Ranges of one component.
pub(crate) struct SearchComponent {
    pub(crate) nodes: std::ops::Range<usize>,
    pub(crate) cliques: std::ops::Range<usize>,
    /// Cliques with nodes taken out.
    pub(crate) with_pendants: Vec<u32>,
    pub(crate) effort: usize,
    /// Number of nodes, those taken out included.
    pub(crate) whole: usize,
}

/// Lists of different length, one after the other.
pub(crate) struct Columns<T> {
    offsets: Vec<usize>,
    values: Vec<T>,
}

impl<T> Columns<T> {
    fn new() -> Columns<T> {
        Columns { offsets: vec![0], values: Vec::new() }
    }

    fn push(&mut self, list: impl IntoIterator<Item = T>) {
        self.values.extend(list);
        self.offsets.push(self.values.len());
    }

    pub(crate) fn range(&self, at: usize) -> std::ops::Range<usize> {
        self.offsets[at]..self.offsets[at + 1]
    }

    pub(crate) fn list(&self, at: usize) -> &[T] {
        &self.values[self.range(at)]
    }

    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }
}

const NONE: u32 = u32::MAX;

fn find(parent: &mut [u32], mut v: u32) -> u32 {
    while parent[v as usize] != v {
        parent[v as usize] = parent[parent[v as usize] as usize];
        v = parent[v as usize];
    }
    v
}

impl SearchGraph {
    /// Largest dependency any source can have on each node kept: all other nodes it can lead to.
    pub(crate) fn ranges(&self) -> Vec<f64> {
        self.component.iter().map(|at| (self.components[*at as usize].whole as f64 - 2.0).max(0.0)).collect()
    }

    /// Reduces `cover`. In a directed network `cover` has ties only and nothing is taken out.
    pub(crate) fn new(cover: &CliqueCover, directed: bool) -> SearchGraph {
        let n = cover.n();
        let mut joined = vec![0u32; n];
        for c in 0..cover.cliques() {
            cover.members(c).iter().for_each(|v| joined[*v as usize] += 1);
        }
        let is_pendant: Vec<bool> =
            (0..n).map(|v| joined[v] == 1 && cover.ties(v as u32).is_empty()).collect();
        let mut parent: Vec<u32> = (0..n as u32).collect();
        let mut alone = vec![true; n];
        let mut join = |a: u32, b: u32| {
            alone[a as usize] = false;
            alone[b as usize] = false;
            let (a, b) = (find(&mut parent, a), find(&mut parent, b));
            parent[a.max(b) as usize] = a.min(b);
        };
        for c in 0..cover.cliques() {
            let members = cover.members(c);
            members.windows(2).for_each(|pair| join(pair[0], pair[1]));
        }
        for v in 0..n as u32 {
            cover.ties(v).iter().for_each(|(u, _)| join(v, *u));
        }
        let root: Vec<u32> = (0..n as u32).map(|v| find(&mut parent, v)).collect();
        let mut size = vec![0usize; n];
        let mut kept_in = vec![0usize; n];
        for v in 0..n {
            size[root[v] as usize] += 1;
            kept_in[root[v] as usize] += usize::from(!is_pendant[v] && !alone[v]);
        }

        let mut names: Vec<u32> =
            (0..n as u32).filter(|v| !is_pendant[*v as usize] && !alone[*v as usize]).collect();
        names.sort_by_cached_key(|v| {
            let i = *v as usize;
            let places = joined[i] as usize + cover.ties(*v).len();
            (std::cmp::Reverse(kept_in[root[i] as usize]), root[i], std::cmp::Reverse(places))
        });
        let mut new_name = vec![NONE; n];
        for (at, v) in names.iter().enumerate() {
            new_name[*v as usize] = at as u32;
        }
        let mut component = Vec::with_capacity(names.len());
        let mut components: Vec<SearchComponent> = Vec::new();
        let mut last = NONE;
        for (at, v) in names.iter().enumerate() {
            if root[*v as usize] != last {
                last = root[*v as usize];
                components.push(SearchComponent {
                    nodes: at..at,
                    cliques: 0..0,
                    with_pendants: Vec::new(),
                    effort: 0,
                    whole: size[last as usize],
                });
            }
            component.push(components.len() as u32 - 1);
            if let Some(current) = components.last_mut() {
                current.nodes.end = at + 1;
            }
        }

        let mut leaves = vec![0f64; names.len()];
        let mut known = vec![0f64; names.len()];
        let mut cliques: Vec<(Vec<u32>, f64)> = Vec::new();
        for c in 0..cover.cliques() {
            let mut inner: Vec<u32> =
                cover.members(c).iter().map(|v| new_name[*v as usize]).filter(|v| *v != NONE).collect();
            let taken = (cover.members(c).len() - inner.len()) as f64;
            match inner[..] {
                [] => {}
                [only] => {
                    let only = only as usize;
                    leaves[only] += taken;
                    let rest = components[component[only] as usize].whole as f64 - 1.0 - taken;
                    known[only] += taken * rest;
                }
                _ => {
                    inner.sort_unstable();
                    cliques.push((inner, taken));
                }
            }
        }
        // Cliques of one component are consecutive, those of much visited nodes first.
        cliques.sort_by(|a, b| a.0.cmp(&b.0));
        let mut members = Columns::new();
        let mut pendants = Vec::with_capacity(cliques.len());
        let mut roots = Vec::new();
        for (c, (inner, taken)) in cliques.iter().enumerate() {
            let part = &mut components[component[inner[0] as usize] as usize];
            if part.cliques.is_empty() {
                part.cliques = c..c;
            }
            part.cliques.end = c + 1;
            if *taken > 0.0 {
                part.with_pendants.push(c as u32);
                roots.push((Root::Clique(c as u32), *taken));
            }
            members.push(inner.iter().copied());
            pendants.push(*taken);
        }
        let mut of_node: Vec<Vec<u32>> = vec![Vec::new(); names.len()];
        for (c, (inner, _)) in cliques.iter().enumerate() {
            inner.iter().for_each(|v| of_node[*v as usize].push(c as u32));
        }
        let (mut ties, mut corrections, mut memberships) = (Columns::new(), Columns::new(), Columns::new());
        let mut effort = Vec::with_capacity(names.len());
        for (at, name) in names.iter().enumerate() {
            let mut own: Vec<(u32, i32)> =
                cover.ties(*name).iter().map(|(u, f)| (new_name[*u as usize], *f)).collect();
            own.sort_unstable();
            let steps: usize = of_node[at].iter().map(|c| cliques[*c as usize].0.len()).sum();
            let single = own.iter().filter(|tie| tie.1 == 1).count();
            effort.push(Effort { search: steps + own.len(), ties: single, corrections: own.len() - single });
            components[component[at] as usize].effort += steps + own.len();
            ties.push(own.iter().filter(|tie| tie.1 == 1).map(|tie| tie.0));
            corrections.push(own.iter().filter(|tie| tie.1 != 1).copied());
            memberships.push(of_node[at].iter().copied());
            // A node left alone of its component needs no search: `known` counts its pairs.
            if !ties.list(at).is_empty() || !of_node[at].is_empty() {
                roots.push((Root::Node(at as u32), 1.0 + leaves[at]));
            }
        }
        SearchGraph {
            directed,
            whole: n,
            names,
            component,
            components,
            ties,
            corrections,
            members,
            memberships,
            pendants,
            leaves,
            effort,
            roots,
            known,
        }
    }
}

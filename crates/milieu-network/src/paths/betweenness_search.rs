//! One search of Brandes' algorithm on the reduced network: paths counted outwards level by level,
//! dependencies summed inwards, without lists of predecessors.

use crate::paths::betweenness_reduction::{Effort, Root, SearchComponent, SearchGraph};

/// Number of hops from the root, as far as the search needs to know it.
pub(crate) trait Level: Copy + Eq + Send {
    const UNSEEN: Self;
    fn of(level: usize) -> Self;
}

/// In an undirected network the two ends of a tie are at most one level apart, so levels may be
/// counted round.
impl Level for u8 {
    const UNSEEN: u8 = u8::MAX;
    fn of(level: usize) -> u8 {
        (level % 255) as u8
    }
}

impl Level for u32 {
    const UNSEEN: u32 = u32::MAX;
    fn of(level: usize) -> u32 {
        level as u32
    }
}

/// Numbers of paths above this are scaled down together, level by level.
const MANY: f64 = 1.0e120;
const FEWEST: f64 = 1.0e-150;

/// A clique between two levels: its nearer members come first in its slot.
struct Passage {
    clique: u32,
    nearer: u32,
    /// Nodes taken out with the clique, over their number of paths.
    beyond: f64,
}

/// What is kept of the step from one level to the next.
struct Step {
    first_passage: usize,
    end: usize,
    /// Whether ties and corrections are read from the farther level, where there are fewer.
    ties_from_beyond: bool,
    corrections_from_beyond: bool,
    scale: f64,
}

/// Working memory of one search after the other on the same network.
pub(crate) struct Search<'g, L> {
    graph: &'g SearchGraph,
    level: Vec<L>,
    paths: Vec<f64>,
    /// Sum over the next nodes of (1 + dependency) / paths; later of the node itself.
    flow: Vec<f64>,
    /// Nodes reached, nearest first, and one place more.
    order: Vec<u32>,
    slots: Vec<u32>,
    touched: Vec<bool>,
    passages: Vec<Passage>,
    steps: Vec<Step>,
}

impl<'g, L: Level> Search<'g, L> {
    pub(crate) fn new(graph: &'g SearchGraph) -> Search<'g, L> {
        let n = graph.names.len();
        Search {
            graph,
            level: vec![L::UNSEEN; n],
            paths: vec![0.0; n],
            flow: vec![0.0; n],
            order: vec![0; n + 1],
            slots: vec![0; graph.members.values().len()],
            touched: vec![false; graph.pendants.len()],
            passages: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// Hands `add` the dependency of the root on every inner node of its paths.
    pub(crate) fn run(&mut self, root: Root, mut add: impl FnMut(u32, f64)) {
        let graph = self.graph;
        let first = match root {
            Root::Node(v) => v,
            Root::Clique(c) => graph.members.list(c as usize)[0],
        };
        let part = &graph.components[graph.component[first as usize] as usize];
        self.level[part.nodes.clone()].fill(L::UNSEEN);
        self.paths[part.nodes.clone()].fill(0.0);
        self.flow[part.nodes.clone()].fill(0.0);
        self.touched[part.cliques.clone()].fill(false);
        self.passages.clear();
        self.steps.clear();

        let mut end = 0;
        let mut begin = |search: &mut Self, v: u32| {
            search.level[v as usize] = L::of(0);
            search.paths[v as usize] = 1.0;
            search.order[end] = v;
            end += 1;
        };
        match root {
            Root::Node(v) => begin(self, v),
            Root::Clique(c) => {
                self.touched[c as usize] = true;
                graph.members.list(c as usize).iter().for_each(|v| begin(self, *v));
            }
        }
        let mut start = 0;
        let mut unseen = part.effort;
        let mut frontier = self.effort(0, end);
        while start < end {
            unseen -= frontier.search;
            let first_passage = self.passages.len();
            let next = if !graph.directed && unseen < frontier.search / 2 {
                self.pull(self.steps.len(), end, part)
            } else {
                self.push(self.steps.len(), start, end)
            };
            let beyond = self.effort(end, next);
            let corrections_from_beyond = beyond.corrections < frontier.corrections;
            if corrections_from_beyond {
                self.correct_from_beyond(self.steps.len(), end, next);
            } else {
                self.correct(self.steps.len(), start, end);
            }
            let ties_from_beyond = !graph.directed && beyond.ties < frontier.ties;
            let scale = self.scale(end, next);
            self.steps.push(Step { first_passage, end, ties_from_beyond, corrections_from_beyond, scale });
            (start, end) = (end, next);
            frontier = beyond;
        }
        self.dependencies(matches!(root, Root::Node(_)), &mut add);
    }

    fn effort(&self, start: usize, end: usize) -> Effort {
        let mut sum = Effort { search: 0, ties: 0, corrections: 0 };
        for v in &self.order[start..end] {
            let one = self.graph.effort[*v as usize];
            sum.search += one.search;
            sum.ties += one.ties;
            sum.corrections += one.corrections;
        }
        sum
    }

    /// Reaches the next level from the nodes `start..end` of the order.
    fn push(&mut self, level: usize, start: usize, end: usize) -> usize {
        let graph = self.graph;
        let (here, there) = (L::of(level), L::of(level + 1));
        let mut last = end;
        for at in start..end {
            let u = self.order[at] as usize;
            for &c in graph.memberships.list(u) {
                if !self.touched[c as usize] {
                    last = self.pass(c, here, there, last);
                }
            }
            let paths = self.paths[u];
            for &v in graph.ties.list(u) {
                let v = v as usize;
                if self.level[v] == L::UNSEEN {
                    self.level[v] = there;
                    self.order[last] = v as u32;
                    last += 1;
                }
                if self.level[v] == there {
                    self.paths[v] += paths;
                }
            }
        }
        last
    }

    /// Sets right the paths of the next level where cliques overlap, from this one.
    fn correct(&mut self, level: usize, start: usize, end: usize) {
        let there = L::of(level + 1);
        for at in start..end {
            let u = self.order[at] as usize;
            let paths = self.paths[u];
            for &(v, factor) in self.graph.corrections.list(u) {
                if self.level[v as usize] == there {
                    self.paths[v as usize] += f64::from(factor) * paths;
                }
            }
        }
    }

    /// The same from the nodes `start..end` of the next level.
    fn correct_from_beyond(&mut self, level: usize, start: usize, end: usize) {
        let here = L::of(level);
        for at in start..end {
            let v = self.order[at] as usize;
            for &(u, factor) in self.graph.corrections.list(v) {
                if self.level[u as usize] == here {
                    self.paths[v] += f64::from(factor) * self.paths[u as usize];
                }
            }
        }
    }

    /// Carries the paths of the members of clique `c` at level `here` to its other members.
    fn pass(&mut self, c: u32, here: L, there: L, mut last: usize) -> usize {
        let graph = self.graph;
        self.touched[c as usize] = true;
        let range = graph.members.range(c as usize);
        let slot = &mut self.slots[range.clone()];
        let members = &graph.members.values()[range];
        let (mut front, mut back) = (0, slot.len());
        for &v in members {
            let nearer = self.level[v as usize] == here;
            slot[front] = v;
            slot[back - 1] = v;
            front += usize::from(nearer);
            back -= usize::from(!nearer);
        }
        let pendants = graph.pendants[c as usize];
        if front == slot.len() && pendants == 0.0 {
            return last;
        }
        let mut paths = 0.0;
        for &v in &slot[..front] {
            paths += self.paths[v as usize];
        }
        for &v in &slot[front..] {
            let i = v as usize;
            self.order[last] = v;
            last += usize::from(self.level[i] == L::UNSEEN);
            self.level[i] = there;
            self.paths[i] += paths;
        }
        self.passages.push(Passage { clique: c, nearer: front as u32, beyond: pendants / paths });
        last
    }

    /// Reaches the next level from the nodes not yet seen.
    fn pull(&mut self, level: usize, end: usize, part: &SearchComponent) -> usize {
        let graph = self.graph;
        let (here, there) = (L::of(level), L::of(level + 1));
        let mut last = end;
        if end < part.nodes.len() {
            for v in part.nodes.clone().filter(|v| self.level[*v] == L::UNSEEN).collect::<Vec<_>>() {
                for &c in graph.memberships.list(v) {
                    if !self.touched[c as usize]
                        && graph.members.list(c as usize).iter().any(|u| self.level[*u as usize] == here)
                    {
                        last = self.pass(c, here, there, last);
                    }
                }
                let mut paths = 0.0;
                let mut tied = false;
                for &u in graph.ties.list(v) {
                    if self.level[u as usize] == here {
                        paths += self.paths[u as usize];
                        tied = true;
                    }
                }
                if tied {
                    if self.level[v] == L::UNSEEN {
                        self.level[v] = there;
                        self.order[last] = v as u32;
                        last += 1;
                    }
                    self.paths[v] += paths;
                }
            }
        }
        for &c in &part.with_pendants {
            if !self.touched[c as usize] && self.level[graph.members.list(c as usize)[0] as usize] == here {
                last = self.pass(c, here, there, last);
            }
        }
        last
    }

    /// Keeps the numbers of paths of a level within the range of a float.
    fn scale(&mut self, start: usize, end: usize) -> f64 {
        let mut largest = 0f64;
        for v in &self.order[start..end] {
            largest = largest.max(self.paths[*v as usize]);
        }
        if largest < MANY {
            return 1.0;
        }
        for v in &self.order[start..end] {
            let paths = &mut self.paths[*v as usize];
            *paths = (*paths / largest).max(FEWEST);
        }
        1.0 / largest
    }

    fn dependencies(&mut self, root_is_node: bool, add: &mut impl FnMut(u32, f64)) {
        let graph = self.graph;
        let mut last_passage = self.passages.len();
        let mut last = self.steps.last().map_or(0, |step| step.end);
        for level in (0..self.steps.len()).rev() {
            let step = &self.steps[level];
            let (start, end) = (if level == 0 { 0 } else { self.steps[level - 1].end }, step.end);
            let (here, there) = (L::of(level), L::of(level + 1));
            let inner = !(root_is_node && level == 0);
            for passage in &self.passages[step.first_passage..last_passage] {
                let slot = &self.slots[graph.members.range(passage.clique as usize)];
                let (nearer, farther) = slot.split_at(passage.nearer as usize);
                let mut flow = 0.0;
                for v in farther {
                    flow += self.flow[*v as usize];
                }
                // The scale of the level beyond does not hold for nodes that are not on it.
                flow += passage.beyond / step.scale;
                for u in nearer {
                    self.flow[*u as usize] += flow;
                }
            }
            last_passage = step.first_passage;
            if step.ties_from_beyond {
                for at in end..last {
                    let v = self.order[at] as usize;
                    let flow = self.flow[v];
                    for &u in graph.ties.list(v) {
                        if self.level[u as usize] == here {
                            self.flow[u as usize] += flow;
                        }
                    }
                }
            }
            if step.corrections_from_beyond {
                for at in end..last {
                    let v = self.order[at] as usize;
                    let flow = self.flow[v];
                    for &(u, factor) in graph.corrections.list(v) {
                        if self.level[u as usize] == here {
                            self.flow[u as usize] += f64::from(factor) * flow;
                        }
                    }
                }
            }
            for at in start..end {
                let u = self.order[at] as usize;
                let mut flow = self.flow[u];
                if !step.ties_from_beyond && end < last {
                    for &v in graph.ties.list(u) {
                        let v = v as usize;
                        if self.level[v] == there {
                            flow += self.flow[v];
                        }
                    }
                }
                if !step.corrections_from_beyond && end < last {
                    for &(v, factor) in graph.corrections.list(u) {
                        if self.level[v as usize] == there {
                            flow += f64::from(factor) * self.flow[v as usize];
                        }
                    }
                }
                flow *= step.scale;
                let leaves = graph.leaves[u];
                let paths = self.paths[u];
                if inner {
                    let dependency = paths * flow + leaves;
                    if dependency != 0.0 {
                        add(u as u32, dependency);
                    }
                }
                self.flow[u] = flow + (1.0 + leaves) / paths;
            }
            last = end;
        }
    }
}

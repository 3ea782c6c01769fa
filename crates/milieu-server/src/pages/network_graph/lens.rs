//! What a lens leaves of a network.

use std::collections::VecDeque;

use milieu_network::{Graph, bridges};

/// Nodes at most so many steps away from one.
pub fn ego(graph: &Graph, of: u32, steps: u32) -> Vec<bool> {
    distances(graph, of).into_iter().map(|far| far.is_some_and(|far| far <= steps)).collect()
}

/// Steps to every node that can be reached.
fn distances(graph: &Graph, from: u32) -> Vec<Option<u32>> {
    let mut far = vec![None; graph.n()];
    far[from as usize] = Some(0);
    let mut queue = VecDeque::from([from]);
    while let Some(node) = queue.pop_front() {
        let next = far[node as usize].map(|steps| steps + 1);
        for other in graph.neighbours(node) {
            if far[*other as usize].is_none() {
                far[*other as usize] = next;
                queue.push_back(*other);
            }
        }
    }
    far
}

/// The shortest ways between two nodes.
pub struct Between {
    /// Steps from the one to the other; none when there is no way.
    pub steps: Option<u32>,
    from: Vec<Option<u32>>,
    to: Vec<Option<u32>>,
}

impl Between {
    /// Finds them.
    pub fn new(graph: &Graph, a: u32, b: u32) -> Between {
        let from = distances(graph, a);
        Between { steps: from[b as usize], from, to: distances(graph, b) }
    }

    /// Whether a node lies on one.
    pub fn holds(&self, node: u32) -> bool {
        match (self.steps, self.from[node as usize], self.to[node as usize]) {
            (Some(steps), Some(before), Some(after)) => before + after == steps,
            _ => false,
        }
    }

    /// Whether a tie is a step of one.
    pub fn holds_tie(&self, u: u32, v: u32) -> bool {
        let step = |u: u32, v: u32| match (self.steps, self.from[u as usize], self.to[v as usize]) {
            (Some(steps), Some(before), Some(after)) => before + 1 + after == steps,
            _ => false,
        };
        step(u, v) || step(v, u)
    }
}

/// Ties without which a part would fall off, smaller end first, ascending.
pub fn only_bridges(graph: &Graph) -> Vec<(u32, u32)> {
    bridges(graph)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square 0-1-2-3 with a tail 3-4, and 5 alone.
    fn square() -> Graph {
        let ties = [(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)].map(|(a, b)| (a, b, 1.0));
        Graph::undirected(6, ties).unwrap()
    }

    #[test]
    fn an_ego_network_ends_after_its_steps() {
        assert_eq!(ego(&square(), 4, 1), [false, false, false, true, true, false]);
        assert_eq!(ego(&square(), 4, 2), [true, false, true, true, true, false]);
    }

    #[test]
    fn all_shortest_ways_count_and_nothing_else() {
        let both = Between::new(&square(), 1, 3);
        assert_eq!(both.steps, Some(2));
        assert!((0..4).all(|node| both.holds(node)) && !both.holds(4) && !both.holds(5));
        assert!(both.holds_tie(1, 0) && both.holds_tie(0, 3) && !both.holds_tie(3, 4));
        let none = Between::new(&square(), 1, 5);
        assert!(none.steps.is_none() && !none.holds(1));
    }

    #[test]
    fn the_tail_is_the_only_bridge() {
        assert_eq!(only_bridges(&square()), [(3, 4)]);
    }
}

//! The network a graph is cut from: who is in, and every tie there is.

use milieu_network::{Graph, LeidenOptions, leiden};
use milieu_territory::{Actor, Snapshot};
use milieu_vocabulary::{Date, Layer, RegionCode};

use crate::problem::Problem;

/// Number of the layer made of shared projects, after the five layers of ties.
pub const PROJECTS: u8 = Layer::ALL.len() as u8;

/// A tie before anything is left out. Ends are positions in [`Base::actors`].
#[derive(Clone, Debug)]
pub struct BaseTie {
    pub from: u32,
    pub to: u32,
    pub layer: u8,
    pub weight: f64,
    pub formal: Option<bool>,
    pub codified: Option<bool>,
    pub directed: bool,
    pub since: Option<Date>,
    /// Key of the record; ties made of shared projects have none.
    pub record: Option<String>,
}

/// Actors at home in a region, their partners, and what lies between them.
pub struct Base {
    /// Positions in the snapshot, ascending.
    pub actors: Vec<u32>,
    /// Whether at home in the region.
    pub home: Vec<bool>,
    /// Ties with at least one end at home.
    pub ties: Vec<BaseTie>,
    /// Who takes part in what, where somebody from home does: positions, ascending.
    pub projects: Vec<Vec<u32>>,
}

impl Base {
    /// Everybody at home in a region with their partners: by ties, and by projects when asked.
    pub fn new(snapshot: &Snapshot, region: Option<&RegionCode>, with_projects: bool) -> Base {
        let n = snapshot.actors.len();
        let mut at_home = vec![region.is_none(); n];
        for id in region.map(|region| snapshot.actors_in(region)).unwrap_or_default() {
            at_home[id.index()] = true;
        }
        let mut is_in = at_home.clone();
        let touches = |from: usize, to: usize| at_home[from] || at_home[to];
        for tie in snapshot.ties.iter().filter(|tie| touches(tie.from.index(), tie.to.index())) {
            is_in[tie.from.index()] = true;
            is_in[tie.to.index()] = true;
        }
        let mut members: Vec<Vec<u32>> = Vec::new();
        if with_projects {
            members = vec![Vec::new(); snapshot.projects.len()];
            for row in &snapshot.affiliations {
                members[row.project.index()].push(row.actor.0);
            }
            members.retain(|who| who.len() > 1 && who.iter().any(|actor| at_home[*actor as usize]));
            members.iter().flatten().for_each(|actor| is_in[*actor as usize] = true);
        }
        let actors: Vec<u32> = (0..n as u32).filter(|actor| is_in[*actor as usize]).collect();
        let mut position = vec![u32::MAX; n];
        for (at, actor) in (0u32..).zip(&actors) {
            position[*actor as usize] = at;
        }
        for who in &mut members {
            who.iter_mut().for_each(|actor| *actor = position[*actor as usize]);
            who.sort_unstable();
            who.dedup();
        }
        members.retain(|who| who.len() > 1);
        let ties = snapshot
            .ties
            .iter()
            .filter(|tie| touches(tie.from.index(), tie.to.index()))
            .map(|tie| BaseTie {
                from: position[tie.from.index()],
                to: position[tie.to.index()],
                layer: tie.layer.index() as u8,
                weight: tie.weight,
                formal: tie.formal,
                codified: tie.codified,
                directed: tie.directed,
                since: tie.span.from,
                record: Some(tie.record.clone()),
            })
            .collect();
        let home = actors.iter().map(|actor| at_home[*actor as usize]).collect();
        Base { actors, home, ties, projects: members }
    }

    /// Number of actors.
    pub fn n(&self) -> usize {
        self.actors.len()
    }

    /// The record of an actor.
    pub fn actor<'a>(&self, snapshot: &'a Snapshot, at: usize) -> &'a Actor {
        &snapshot.actors[self.actors[at] as usize]
    }

    /// Position of the actor with a key.
    pub fn find(&self, snapshot: &Snapshot, key: &str) -> Option<u32> {
        let id = snapshot.actor(key)?;
        self.actors.binary_search(&id.0).ok().map(|at| at as u32)
    }

    /// Ties of shared projects between the nodes that actors belong to: how many projects two nodes
    /// share.
    pub fn shared_projects(&self, node_of: &[Option<u32>]) -> Vec<(u32, u32, f64)> {
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut nodes: Vec<u32> = Vec::new();
        for who in &self.projects {
            nodes.clear();
            nodes.extend(who.iter().filter_map(|actor| node_of[*actor as usize]));
            nodes.sort_unstable();
            nodes.dedup();
            for (at, a) in nodes.iter().enumerate() {
                pairs.extend(nodes[at + 1..].iter().map(|b| (*a, *b)));
            }
        }
        pairs.sort_unstable();
        let mut counted: Vec<(u32, u32, f64)> = Vec::new();
        for (a, b) in pairs {
            match counted.last_mut() {
                Some(last) if (last.0, last.1) == (a, b) => last.2 += 1.0,
                _ => counted.push((a, b, 1.0)),
            }
        }
        counted
    }
}

/// An undirected network of nodes, several ties of a pair made one.
pub fn graph_of(n: usize, ties: impl Iterator<Item = (u32, u32, f64)>) -> Result<Graph, Problem> {
    Graph::undirected(n, ties).map_err(Problem::internal)
}

/// The community of each node; `None` without ties.
pub fn communities(graph: &Graph) -> Vec<Option<u32>> {
    match leiden(graph, &LeidenOptions { runs: 2, seed: 1, ..LeidenOptions::default() }) {
        Some(found) => (0u32..)
            .zip(&found.membership)
            .map(|(node, community)| (!graph.neighbours(node).is_empty()).then_some(*community))
            .collect(),
        None => vec![None; graph.n()],
    }
}

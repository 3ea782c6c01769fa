//! What a measure sees of a simulated world.

use milieu_network::Graph;

use super::projection::Projection;
use crate::digraph::Digraph;
use crate::panel::NetworkKind;

/// The state at the end of a simulated period.
#[derive(Clone, Copy)]
pub struct State<'a> {
    pub(crate) projection: &'a Projection,
    pub(crate) period: usize,
    pub(crate) networks: &'a [Digraph],
    pub(crate) behaviours: &'a [Vec<i32>],
    pub(crate) active: &'a [bool],
}

impl<'a> State<'a> {
    /// The period that has ended, from zero.
    pub fn period(&self) -> usize {
        self.period
    }

    /// Names of the actors, absent ones too.
    pub fn actors(&self) -> &'a [String] {
        self.projection.actors()
    }

    /// Whether each actor is there.
    pub fn present(&self) -> &'a [bool] {
        self.active
    }

    /// Place of a network by its name.
    pub fn network(&self, name: &str) -> Option<usize> {
        self.projection.panel.networks.iter().position(|n| n.name == name)
    }

    /// What kind a network is.
    pub fn kind(&self, network: usize) -> NetworkKind {
        self.projection.panel.networks[network].kind
    }

    /// Ties of a network, in order; a tie without direction stands both ways.
    pub fn ties(&self, network: usize) -> Vec<(u32, u32)> {
        let mut ties: Vec<_> = self.networks[network].ties().collect();
        ties.sort_unstable();
        ties
    }

    /// Whether there is a tie.
    pub fn has(&self, network: usize, sender: usize, receiver: usize) -> bool {
        self.networks[network].has(sender, receiver)
    }

    /// Number of ties that an actor sends.
    pub fn outdegree(&self, network: usize, actor: usize) -> usize {
        self.networks[network].outdegree(actor)
    }

    /// Number of ties that an actor (or receiver) receives.
    pub fn indegree(&self, network: usize, receiver: usize) -> usize {
        self.networks[network].indegree(receiver)
    }

    /// Number of receivers of a network.
    pub fn receivers(&self, network: usize) -> usize {
        self.networks[network].receivers()
    }

    /// Values of a behaviour by actor.
    pub fn behaviour(&self, name: &str) -> Option<&'a [i32]> {
        let at = self.projection.panel.behaviours.iter().position(|b| b.name == name)?;
        Some(&self.behaviours[at])
    }

    /// Values of a covariate of actors (or of receivers) in this period, as the scenario has them.
    pub fn covariate(&self, name: &str) -> Option<&'a [Option<f64>]> {
        let covariate = self.projection.panel.actor_covariates.iter().find(|c| c.name == name)?;
        Some(&covariate.waves[self.period])
    }

    /// A covariate of pairs in this period, row by row; not a number where it is not known.
    pub fn dyadic(&self, name: &str) -> Option<&'a [f64]> {
        let covariate = self.projection.panel.dyadic_covariates.iter().find(|c| c.name == name)?;
        Some(&covariate.waves[self.period])
    }

    /// A network among actors as a graph of those who are there, in their order; `None` for a
    /// two-mode network, whose receivers are no actors.
    pub fn graph(&self, network: usize) -> Option<Graph> {
        if self.kind(network) == NetworkKind::TwoMode {
            return None;
        }
        let mut place = vec![u32::MAX; self.active.len()];
        let mut n = 0;
        for (i, _) in self.active.iter().enumerate().filter(|(_, there)| **there) {
            place[i] = n;
            n += 1;
        }
        let directed = self.kind(network) == NetworkKind::Directed;
        let of = |i: u32| place[i as usize];
        let (senders, receivers): (Vec<u32>, Vec<u32>) = (self.ties(network).into_iter())
            .filter(|&(i, j)| directed || i < j)
            .map(|(i, j)| (of(i), of(j)))
            .unzip();
        Graph::from_columns(n as usize, directed, &senders, &receivers, None).ok()
    }
}

//! What an auxiliary statistic looks at.

use std::borrow::Cow;

use crate::digraph::Digraph;
use crate::model::{Model, Period};
use crate::panel::NetworkKind;
use crate::simulator::Simulator;
use crate::statistics::counted;

/// The end of a period as it is counted, observed or simulated: ties missing at either end are
/// absent, those that become structural have their structural value, those of actors that are not
/// there are as at the start.
pub struct EndState<'a> {
    model: &'a Model,
    index: usize,
    period: &'a Period,
    networks: Vec<Cow<'a, Digraph>>,
    behaviours: Vec<&'a [i32]>,
}

impl<'a> EndState<'a> {
    pub(super) fn observed(model: &'a Model, index: usize) -> Self {
        let period = &model.periods[index];
        Self {
            model,
            index,
            period,
            networks: period.networks.iter().map(|n| Cow::Borrowed(&n.counted_end)).collect(),
            behaviours: period.behaviours.iter().map(|b| b.end.as_slice()).collect(),
        }
    }

    pub(super) fn simulated(model: &'a Model, index: usize, simulator: &'a Simulator<'_>) -> Self {
        let period = &model.periods[index];
        let networks = simulator
            .networks()
            .iter()
            .enumerate()
            .map(|(r, end)| {
                let mut corrected = Digraph::new(end.senders(), end.receivers());
                if counted(model, period, r, end, simulator.active(), &mut corrected) {
                    Cow::Owned(corrected)
                } else {
                    Cow::Borrowed(end)
                }
            })
            .collect();
        let behaviours = simulator.behaviours().iter().map(Vec::as_slice).collect();
        Self { model, index, period, networks, behaviours }
    }

    /// Period, from zero over all groups.
    pub fn period(&self) -> usize {
        self.index
    }

    /// Number of actors.
    pub fn actors(&self) -> usize {
        self.period.n
    }

    /// Number of networks.
    pub fn networks(&self) -> usize {
        self.networks.len()
    }

    /// Number of behaviours.
    pub fn behaviours(&self) -> usize {
        self.behaviours.len()
    }

    /// Kind of a network; none when there is no such network.
    pub fn kind(&self, network: usize) -> Option<NetworkKind> {
        self.model.networks.get(network).map(|n| n.kind)
    }

    /// Number of receivers of a network.
    pub fn receivers(&self, network: usize) -> usize {
        self.graph(network).map_or(0, Digraph::receivers)
    }

    /// Receivers to which an actor has a tie, in no order; none of what is not there.
    pub fn out(&self, network: usize, actor: usize) -> &[u32] {
        self.graph(network).filter(|g| actor < g.senders()).map_or(&[], |g| g.out(actor))
    }

    /// Actors that have a tie to a receiver, in no order; none of what is not there.
    pub fn inn(&self, network: usize, receiver: usize) -> &[u32] {
        self.graph(network).filter(|g| receiver < g.receivers()).map_or(&[], |g| g.inn(receiver))
    }

    /// Whether there is a tie.
    pub fn has(&self, network: usize, actor: usize, receiver: usize) -> bool {
        self.graph(network)
            .is_some_and(|g| actor < g.senders() && receiver < g.receivers() && g.has(actor, receiver))
    }

    /// Whether there was a tie at the start of the period, as counted.
    pub fn had(&self, network: usize, actor: usize, receiver: usize) -> bool {
        self.period
            .networks
            .get(network)
            .map(|n| &n.counted_start)
            .is_some_and(|g| actor < g.senders() && receiver < g.receivers() && g.has(actor, receiver))
    }

    /// Value of a behaviour of an actor; none when it was missing at the start or end of the period.
    pub fn behaviour(&self, behaviour: usize, actor: usize) -> Option<i32> {
        let known = !*self.period.behaviours.get(behaviour)?.missing.get(actor)?;
        self.behaviours.get(behaviour)?.get(actor).copied().filter(|_| known)
    }

    pub(crate) fn graph(&self, network: usize) -> Option<&Digraph> {
        self.networks.get(network).map(|g| &**g)
    }
}

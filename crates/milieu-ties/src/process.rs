//! The process step by step: for replaying recorded ministeps and for exact enumeration.

use crate::model::Model;
use crate::simulator::{Change, Ministep, Simulator};

/// The state of one period with the probabilities of what may happen next.
pub struct Process<'m> {
    model: &'m Model,
    simulator: Simulator<'m>,
}

impl<'m> Process<'m> {
    /// The start of a period (counted from zero) at given parameters.
    ///
    /// # Panics
    /// When there is no such period or `theta` has another length than the parameters.
    pub fn new(model: &'m Model, period: usize, theta: &[f64]) -> Self {
        assert_eq!(theta.len(), model.parameter_count(), "one value for each parameter");
        let mut simulator = Simulator::new(model, period);
        simulator.set(theta);
        simulator.restart();
        Self { model, simulator }
    }

    /// Back to the start of the period.
    pub fn restart(&mut self) {
        self.simulator.restart();
    }

    /// Rate at which an actor gets opportunities in a variable (networks first, then behaviours),
    /// and the total rate of all.
    pub fn rate(&self, variable: usize, actor: usize) -> (f64, f64) {
        self.simulator.rate(variable, actor)
    }

    /// Probabilities of no change and of toggling the tie to each receiver, in this order.
    /// For ties without direction: of what the actor proposes.
    pub fn network_probabilities(&mut self, network: usize, actor: usize) -> Vec<f64> {
        self.simulator.network_probabilities(network, actor)
    }

    /// Probabilities of going down by one, staying, going up by one.
    pub fn behaviour_probabilities(&mut self, behaviour: usize, actor: usize) -> [f64; 3] {
        self.simulator.behaviour_probabilities(behaviour, actor)
    }

    /// Logarithm of the probability of a change, given who has the opportunity.
    pub fn log_probability(&mut self, step: &Ministep) -> f64 {
        let networks = self.model.networks.len();
        let ego = step.ego as usize;
        let probability = match step.change {
            Change::Behaviour(d) => {
                self.behaviour_probabilities(step.variable - networks, ego)[(d + 1) as usize]
            }
            Change::Tie(j) => self.network_probabilities(step.variable, ego)[j as usize + 1],
            Change::None if step.variable >= networks => self.behaviour_probabilities(step.variable - networks, ego)[1],
            Change::None | Change::Refused(_) => self.network_probabilities(step.variable, ego)[0],
        };
        libm::log(probability)
    }

    /// Does what a ministep says.
    pub fn apply(&mut self, step: &Ministep) {
        self.simulator.apply(step);
    }

    /// Ties of a network now, in order.
    pub fn ties(&self, network: usize) -> Vec<(u32, u32)> {
        let mut ties: Vec<_> = self.simulator.networks()[network].ties().collect();
        ties.sort_unstable();
        ties
    }

    /// Values of a behaviour now.
    pub fn behaviour(&self, behaviour: usize) -> &[i32] {
        &self.simulator.behaviours()[behaviour]
    }
}

//! Pairs of actors with ties to the same receivers.

use super::{AuxiliaryStatistic, EndState, GoodnessOfFitError};
use crate::model::Model;

/// Number of unordered pairs of actors that have ties to exactly k common receivers, k from 1;
/// last those with more. In a two-mode network these are the co-memberships, and a pair with two
/// or more closes four-cycles. Cost: O(sum of squared degrees of the receivers).
#[derive(Clone, Debug)]
pub struct SharedAffiliations {
    network: usize,
    label: String,
    most: usize,
}

impl SharedAffiliations {
    /// 1 to 4 common receivers, and more.
    pub fn new(model: &Model, network: &str) -> Result<Self, GoodnessOfFitError> {
        Ok(Self { network: model.network_place(network)?, label: network.to_owned(), most: 4 })
    }

    /// 1 to `most` common receivers, and more.
    #[must_use]
    pub fn up_to(mut self, most: usize) -> Self {
        self.most = most;
        self
    }
}

impl AuxiliaryStatistic for SharedAffiliations {
    fn name(&self) -> String {
        format!("shared({})", self.label)
    }

    fn names(&self) -> Vec<String> {
        (1..=self.most).map(|k| k.to_string()).chain([format!(">{}", self.most)]).collect()
    }

    fn compute(&self, state: &EndState<'_>, into: &mut [f64]) {
        let Some(graph) = state.graph(self.network) else { return };
        let mut common = vec![0_usize; graph.senders()];
        let mut met = Vec::new();
        for i in 0..graph.senders() {
            for &receiver in graph.out(i) {
                for &j in graph.inn(receiver as usize) {
                    if j as usize > i {
                        if common[j as usize] == 0 {
                            met.push(j);
                        }
                        common[j as usize] += 1;
                    }
                }
            }
            for j in met.drain(..) {
                into[(common[j as usize] - 1).min(self.most)] += 1.0;
                common[j as usize] = 0;
            }
        }
    }
}

//! The distribution of degrees.

use super::{AuxiliaryStatistic, EndState, GoodnessOfFitError};
use crate::model::Model;

/// Which ties of an actor are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DegreeSide {
    /// Ties received (of a two-mode network: by its receivers).
    In,
    /// Ties sent.
    Out,
}

/// Number of actors (or of receivers of a two-mode network) by degree: for each level k the number
/// with degree at most k or, when not cumulative, with degree k. Cost: O(n).
#[derive(Clone, Debug)]
pub struct DegreeDistribution {
    network: usize,
    label: String,
    side: DegreeSide,
    levels: Vec<u32>,
    cumulative: bool,
}

impl DegreeDistribution {
    /// Cumulative counts of 0 to 8.
    pub fn new(model: &Model, network: &str, side: DegreeSide) -> Result<Self, GoodnessOfFitError> {
        Ok(Self {
            network: model.network_place(network)?,
            label: network.to_owned(),
            side,
            levels: (0..=8).collect(),
            cumulative: true,
        })
    }

    /// Other levels.
    #[must_use]
    pub fn levels(mut self, levels: Vec<u32>) -> Self {
        self.levels = levels;
        self
    }

    /// Counts of each degree alone.
    #[must_use]
    pub fn not_cumulative(mut self) -> Self {
        self.cumulative = false;
        self
    }
}

impl AuxiliaryStatistic for DegreeDistribution {
    fn name(&self) -> String {
        let side = match self.side {
            DegreeSide::In => "indegrees",
            DegreeSide::Out => "outdegrees",
        };
        format!("{side}({})", self.label)
    }

    fn names(&self) -> Vec<String> {
        let sign = if self.cumulative { "<=" } else { "" };
        self.levels.iter().map(|k| format!("{sign}{k}")).collect()
    }

    fn compute(&self, state: &EndState<'_>, into: &mut [f64]) {
        let Some(graph) = state.graph(self.network) else { return };
        let count = match self.side {
            DegreeSide::In => graph.receivers(),
            DegreeSide::Out => graph.senders(),
        };
        for v in 0..count {
            let degree = match self.side {
                DegreeSide::In => graph.indegree(v),
                DegreeSide::Out => graph.outdegree(v),
            };
            for (to, &level) in into.iter_mut().zip(&self.levels) {
                let level = level as usize;
                if degree == level || (self.cumulative && degree < level) {
                    *to += 1.0;
                }
            }
        }
    }
}

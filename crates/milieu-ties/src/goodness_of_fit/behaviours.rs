//! The distribution of a behaviour.

use super::{AuxiliaryStatistic, EndState, GoodnessOfFitError};
use crate::model::Model;

/// Number of actors with each value of a behaviour, without those of whom it was missing at the
/// start or end of the period. Cost: O(n).
#[derive(Clone, Debug)]
pub struct BehaviourDistribution {
    behaviour: usize,
    label: String,
    range: (i32, i32),
}

impl BehaviourDistribution {
    /// Of a behaviour, over all the values that it takes in the data.
    pub fn new(model: &Model, behaviour: &str) -> Result<Self, GoodnessOfFitError> {
        let place = model.behaviour_place(behaviour)?;
        let ranges = model.periods.iter().map(|p| p.behaviours[place].range);
        let range = ranges.fold((i32::MAX, i32::MIN), |(a, b), (low, high)| (a.min(low), b.max(high)));
        Ok(Self { behaviour: place, label: behaviour.to_owned(), range })
    }
}

impl AuxiliaryStatistic for BehaviourDistribution {
    fn name(&self) -> String {
        format!("distribution({})", self.label)
    }

    fn names(&self) -> Vec<String> {
        (self.range.0..=self.range.1).map(|v| v.to_string()).collect()
    }

    fn compute(&self, state: &EndState<'_>, into: &mut [f64]) {
        for value in (0..state.actors()).filter_map(|i| state.behaviour(self.behaviour, i)) {
            if let Ok(at) = usize::try_from(value - self.range.0)
                && let Some(to) = into.get_mut(at)
            {
                *to += 1.0;
            }
        }
    }
}

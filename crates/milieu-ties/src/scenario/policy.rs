//! What a scenario does in one period besides changing covariates.

use super::selection::Operation;

/// A utility added to a tie, with the factors it makes of the weights of a choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Subsidised {
    pub(crate) alter: u32,
    pub(crate) creation: f64,
    pub(crate) maintenance: f64,
    creation_factor: f64,
    maintenance_factor: f64,
}

impl Subsidised {
    pub(crate) fn new(alter: u32, creation: f64, maintenance: f64) -> Self {
        Self {
            alter,
            creation,
            maintenance,
            creation_factor: libm::exp(creation),
            maintenance_factor: libm::exp(-maintenance),
        }
    }

    /// What it multiplies the weight of changing the tie by.
    pub(crate) fn factor(&self, tie: bool) -> f64 {
        if tie { self.maintenance_factor } else { self.creation_factor }
    }

    /// What it adds to the gain of changing the tie.
    pub(crate) fn gain(&self, tie: bool) -> f64 {
        if tie { -self.maintenance } else { self.creation }
    }
}

/// One network under a policy, by ego; empty when nothing is said of any.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NetworkPolicy {
    /// In order of the alter.
    pub(crate) subsidies: Vec<Vec<Subsidised>>,
    /// Ties that are set, in order of the alter.
    pub(crate) imposed: Vec<Vec<(u32, bool)>>,
}

impl NetworkPolicy {
    pub(crate) fn subsidies(&self, i: usize) -> &[Subsidised] {
        self.subsidies.get(i).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn imposed(&self, i: usize) -> &[(u32, bool)] {
        self.imposed.get(i).map_or(&[], Vec::as_slice)
    }

    /// What is added to the gain of `i` from changing its tie to `j`.
    pub(crate) fn gain(&self, i: usize, j: u32, tie: bool) -> f64 {
        let row = self.subsidies(i);
        row.binary_search_by_key(&j, |s| s.alter).map_or(0.0, |at| row[at].gain(tie))
    }

    pub(crate) fn is_imposed(&self, i: usize, j: u32) -> bool {
        self.imposed(i).binary_search_by_key(&j, |x| x.0).is_ok()
    }
}

/// A policy in one period.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Policy {
    /// By variable, then actor.
    pub(crate) rate_factors: Vec<f64>,
    pub(crate) networks: Vec<NetworkPolicy>,
    /// Parameters that are changed, in order.
    pub(crate) parameters: Vec<(usize, Operation)>,
}

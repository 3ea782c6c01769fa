//! Relations between whole networks on the same nodes: overlap, QAP, regression.

pub(crate) mod correlation;
pub(crate) mod layers;
pub(crate) mod mrqap;
pub(crate) mod qap;
pub(crate) mod sparse_mrqap;

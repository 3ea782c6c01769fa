//! Composite indicators after the ten steps of the OECD/JRC Handbook (2008):
//! imputation, treatment of outliers, direction, normalisation, weighting,
//! aggregation level by level, ranks; structure inside a group of indicators; and
//! how much the method itself matters.

pub mod aggregation;
pub mod hierarchy;
pub mod imputation;
pub mod multiple_imputation;
pub mod normalisation;
pub mod performance_group;
pub mod pipeline;
pub mod rank;
pub mod robustness;
pub mod structure;
pub mod treatment;
pub mod weights;

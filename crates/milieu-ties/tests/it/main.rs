//! The model held against its definitions and against reference results.

#[path = "../../../milieu-conformance/src/ties/case.rs"]
mod case;
mod choices;
mod comparison;
mod definition;
mod distributions;
mod goodness_of_fit;
mod properties;
mod reference;
mod scenario;
mod score_test;

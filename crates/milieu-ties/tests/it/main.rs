//! The model held against its definitions and against reference results.

#[expect(dead_code, reason = "the description is for the conformance runner")]
#[path = "../../../milieu-conformance/src/ties/case.rs"]
mod case;
mod choices;
mod comparison;
mod definition;
mod distributions;
mod goodness_of_fit;
mod reference;
mod scenario;
mod score_test;

//! The score-type test of two held effects, against the reference.

use std::ops::ControlFlow;

use milieu_ties::{Division, EstimationSettings, score_test};

use crate::Reference;

#[test]
fn two_held_effects() {
    let Some(reference) = Reference::read("b3-s50-score-test") else { return };
    let model = &reference.model;
    let settings = EstimationSettings {
        seed: 11,
        simulations: 4000,
        start: reference.theta(),
        ..EstimationSettings::default()
    };
    let estimation = model.estimate(&settings, &mut |_| ControlFlow::Continue(())).expect("an estimation");
    let (mut free, mut tested) = (Vec::new(), Vec::new());
    for (k, parameter) in model.parameters().iter().enumerate() {
        if parameter.held { tested.push(k) } else { free.push(k) }
    }
    let test = score_test(&estimation.moments, &estimation.theta(), &free, &tested).expect("a test");
    let expected = &reference.results["score_test"];
    assert_eq!(Some(test.joint.degrees as u64), expected["df"].as_u64());
    let value = expected["chisquared"].as_f64().expect("a number");
    // Fifteen per cent, and as much again for the noise of the reference's 1000 simulations.
    assert!((test.joint.value / value - 1.0).abs() < 0.3, "{} against {value}", test.joint.value);
    // Popularity is below zero by this test; its statistic is too large in the simulations.
    assert!(test.single.iter().any(|s| model.parameters()[s.parameter].effect == "inPop" && s.z < -1.0));

    let homogeneity = model.homogeneity(&estimation, Division::Periods).expect("two periods");
    assert_eq!(homogeneity.joint.degrees, 3);
    assert_eq!(homogeneity.single.len(), 3);
}

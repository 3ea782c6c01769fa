//! The score-type test of two held effects, against the reference.

use std::ops::ControlFlow;
use std::sync::Arc;

use milieu_ties::{Division, EndState, EstimationSettings, FromClosure, score_test};

use crate::reference::Reference;

#[test]
fn two_held_effects() {
    let Some(reference) = Reference::read("b3-s50-score-test") else { return };
    let model = &reference.model;
    let settings = EstimationSettings {
        seed: 11,
        simulations: 2000,
        start: reference.theta(),
        ..EstimationSettings::default()
    };
    let ties = FromClosure::new("ties", vec!["all".into()], |state: &EndState<'_>, into: &mut [f64]| {
        into[0] = (0..state.actors()).map(|i| state.out(0, i).len() as f64).sum();
    });
    let (estimation, sample) = model
        .estimate_with_goodness_of_fit(&settings, &mut |_| ControlFlow::Continue(()), &[Arc::new(ties)])
        .expect("an estimation");
    // What goodness of fit saw are the simulations of the last phase: their ties are the statistic of density.
    let density = model.parameters().iter().position(|p| p.effect == "density").expect("density");
    let fit = &sample.joint()[0];
    assert_eq!(fit.simulated.len(), estimation.moments.count());
    for (seen, deviations) in fit.simulated.iter().zip(&estimation.moments.deviations) {
        let deviation: f64 = deviations.iter().map(|period| period[density]).sum();
        assert_eq!(seen[0] - fit.observed[0], deviation);
    }
    let (mut free, mut tested) = (Vec::new(), Vec::new());
    for (k, parameter) in model.parameters().iter().enumerate() {
        if parameter.held { tested.push(k) } else { free.push(k) }
    }
    let test = score_test(&estimation.moments, &estimation.theta(), &free, &tested).expect("a test");
    let expected = &reference.results["score_test"];
    assert_eq!(Some(test.joint.degrees as u64), expected["df"].as_u64());
    let value = expected["chisquared"].as_f64().expect("a number");
    // Fifteen per cent, and a little for the noise of the simulations here.
    assert!((test.joint.value / value - 1.0).abs() < 0.2, "{} against {value}", test.joint.value);
    // Popularity is below zero by this test; its statistic is too large in the simulations.
    assert!(test.single.iter().any(|s| model.parameters()[s.parameter].effect == "inPop" && s.z < -1.0));

    let homogeneity = model.homogeneity(&estimation, Division::Periods).expect("two periods");
    assert_eq!(homogeneity.joint.degrees, 3);
    assert_eq!(homogeneity.single.len(), 3);
}

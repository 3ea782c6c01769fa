//! Distributions of degrees and triad census at the estimates of the reference.

use std::sync::Arc;

use milieu_ties::{AuxiliaryStatistic, DegreeDistribution, DegreeSide, TriadCensus};

use crate::reference::{Reference, numbers};

const SIMULATIONS: usize = 1000;

fn agrees(name: &str) {
    let Some(reference) = Reference::read(name) else { return };
    let model = &reference.model;
    let network = model.network_names().next().expect("a network").to_owned();
    let of = |side| DegreeDistribution::new(model, &network, side).expect("a network");
    let statistics: [Arc<dyn AuxiliaryStatistic>; 3] = [
        Arc::new(of(DegreeSide::In)),
        Arc::new(of(DegreeSide::Out)),
        Arc::new(TriadCensus::new(model, &network).expect("a network")),
    ];
    let sample = model.goodness_of_fit(&reference.theta(), SIMULATIONS, 3, &statistics).expect("simulations");
    let tests = ["indegree_0_8_cumulative", "outdegree_0_8_cumulative", "triad_census"];
    for (fit, test) in sample.joint().iter().zip(tests) {
        let expected = &reference.results["gof"]["tests"][test];
        assert_eq!(fit.observed, numbers(&expected["observed"]), "{name} {test}");
        let (means, deviations) = (numbers(&expected["simulated_mean"]), numbers(&expected["simulated_sd"]));
        for k in 0..means.len() {
            let error = ((fit.deviation[k].powi(2) + deviations[k].powi(2)) / SIMULATIONS as f64).sqrt();
            assert!(
                (fit.mean[k] - means[k]).abs() <= 4.5 * error + 0.01,
                "{name} {test} {}: {} against {}, standard error {error}",
                fit.names[k],
                fit.mean[k],
                means[k]
            );
        }
        let p = expected["p"].as_f64().expect("p");
        // Mean and covariance are simulated on both sides, which moves the distance: p at the
        // distances that this noise allows, with the binomial error of both.
        let n = SIMULATIONS as f64;
        let noise = 3.0 * (2.0 * (2.0 + 4.0 / fit.distance) / n).sqrt();
        let share = |d: f64| fit.distances.iter().filter(|&&s| s >= d).count() as f64 / n;
        let error = 3.0 * (p * (1.0 - p) * 2.0 / n).sqrt() + 0.005;
        let low = share(fit.distance * (1.0 + noise)) - error;
        let high = share(fit.distance * (1.0 - noise)) + error;
        assert!((low..=high).contains(&p), "{name} {test}: p = {} against {p}", fit.p);
    }
}

#[test]
fn basic_model() {
    agrees("a-s50-basic");
}

#[test]
fn triads_and_a_changing_covariate() {
    agrees("b1-s50-triadic-covariate");
}

#[test]
fn shared_partners_and_degrees() {
    agrees("b2-s50-gwesp-degrees");
}

#[test]
fn pair_covariate() {
    agrees("c-s50-dyadic");
}

#[test]
fn network_and_behaviour() {
    agrees("d-s50-coevolution-avalt");
}

#[test]
fn two_waves() {
    agrees("e-school1-twowave");
}

#[test]
fn missing_and_structural() {
    agrees("m-s50-missing-structural");
}

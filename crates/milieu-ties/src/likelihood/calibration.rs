//! Paths of panels that were simulated themselves: at the parameters of the simulation the score given the
//! ends averages zero over panels, however large the network, or the paths are drawn wrongly.

use super::path::Path;
use crate::model::Model;
use crate::panel::{NetworkKind, NetworkPanel, Panel, TieWave};
use crate::simulator::Simulator;
use crate::specification::{Decision, EffectChoice, NetworkSettings, Specification};

const ACTORS: usize = 16;

fn model(start: &TieWave, end: &TieWave) -> Model {
    let names = |count: usize| (0..count).map(|k| k.to_string()).collect::<Vec<_>>();
    let panel = Panel {
        actors: names(ACTORS),
        waves: names(2),
        networks: vec![NetworkPanel {
            name: "ties".into(),
            kind: NetworkKind::Directed,
            receivers: Vec::new(),
            waves: vec![start.clone(), end.clone()],
        }],
        ..Panel::default()
    };
    let effects = ["density", "recip", "transTrip", "cycle3", "transRecTrip"]
        .map(|name| EffectChoice { effect: name.into(), ..EffectChoice::default() })
        .to_vec();
    let free = NetworkSettings {
        name: "ties".into(),
        decision: Decision::Forcing,
        maximum_degree: None,
        monotone: false,
    };
    Model::new(&panel, &Specification { effects, networks: vec![free], ..Specification::default() }).unwrap()
}

fn average_scores(panels: u64, draws: usize) {
    let count = ACTORS as u32;
    let start = TieWave::from_ties((0..count).flat_map(|i| [(i, (i + 1) % count), (i, (i + 3) % count)]));
    let theta = [4.0, -2.0, 1.6, 0.5, 0.2, -0.4];
    let generator = model(&start, &start);
    let mut simulator = Simulator::new(&generator, 0);
    simulator.set(&theta);
    let mut scores: Vec<Vec<f64>> = Vec::new();
    for panel in 0..panels {
        simulator.run(&[11, 120, panel], false, false, None).unwrap();
        let end = TieWave::from_ties(simulator.networks()[0].ties());
        let observed = model(&start, &end);
        let mut path = Path::new(&observed, 0, &[11, 121, panel], &theta, 60).unwrap();
        path.sweep(20_000);
        let mut mean = vec![0.0; theta.len()];
        for _ in 0..draws {
            path.sweep(200);
            let score = path.measure(false).score;
            mean.iter_mut().zip(&score).for_each(|(m, s)| *m += s / draws as f64);
        }
        scores.push(mean);
    }
    let n = panels as f64;
    for (k, parameter) in generator.parameters().iter().enumerate() {
        let mean = scores.iter().map(|s| s[k]).sum::<f64>() / n;
        let variance = scores.iter().map(|s| (s[k] - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let z = mean / (variance / n).sqrt();
        assert!(z.abs() < 3.5, "{}: mean score {mean}, {z} standard errors", parameter.name);
    }
}

#[test]
fn the_score_of_simulated_panels_averages_zero() {
    average_scores(60, 60);
}

#[test]
#[ignore = "about a minute"]
fn the_score_of_many_simulated_panels_averages_zero() {
    average_scores(1500, 100);
}

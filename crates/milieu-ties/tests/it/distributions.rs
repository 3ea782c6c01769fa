//! The simulated process against the exact distribution of its ends, the expected statistics and
//! their derivatives. The seeds are fixed; the limits are such that a parameter that is five per
//! cent off is seen.

use milieu_ties::*;

use crate::comparison::{Coded, by_name, chi_squared, distance, ends, p_of};
use crate::definition::{Definition, Exact};
use crate::scenario::{
    Contents, companions, effect, non_directed, panel, some_theta, specification, two_mode,
};

const SIMULATIONS: usize = 20_000;

/// Holds a model to its exact distribution.
fn agrees(panel: &Panel, specification: &Specification) {
    let model = Model::new(panel, specification).unwrap_or_else(|e| panic!("{e}: {specification:?}"));
    let found = distance(panel, specification, &some_theta(&model), SIMULATIONS, 11);
    assert!(
        found.p > 1e-4 && found.mean < 4.5 && found.score < 4.5 && found.derivative < 5.0,
        "{found:?}\n{specification:?}"
    );
    assert!(found.freedom > 2, "{found:?}\n{specification:?}");
}

#[test]
fn groups_of_network_effects() {
    let parts = [Part::Evaluation, Part::Creation, Part::Maintenance];
    let offered: Vec<&EffectInfo> = CATALOGUE
        .iter()
        .filter(|e| e.family == Family::Network && !matches!(e.name, "transTriads" | "density"))
        .filter(|e| e.with != With::Network)
        .collect();
    for (g, group) in offered.chunks(4).enumerate() {
        let mut effects = vec![effect("friend", "density", None, Part::Evaluation)];
        for (k, info) in group.iter().enumerate() {
            effects.push(effect("friend", info.name, companions(info)[0], parts[(g + k) % 3]));
        }
        agrees(&panel(3, Contents::default()), &specification(effects));
    }
}

#[test]
fn missing_and_structural_ties() {
    let contents = Contents { missing: true, ..Contents::default() };
    let effects = vec![
        effect("friend", "density", None, Part::Evaluation),
        effect("friend", "recip", None, Part::Evaluation),
        effect("friend", "transTies", None, Part::Evaluation),
        effect("friend", "altX", Some("size"), Part::Maintenance),
    ];
    agrees(&panel(3, contents), &specification(effects));
}

#[test]
fn two_networks() {
    let contents = Contents { advice: true, structural: true, ..Contents::default() };
    let effects = vec![
        effect("friend", "density", None, Part::Evaluation),
        effect("friend", "crprod", Some("advice"), Part::Evaluation),
        effect("friend", "closure", Some("advice"), Part::Creation),
        effect("friend", "outRate", Some("advice"), Part::Rate),
        effect("advice", "density", None, Part::Evaluation),
        effect("advice", "crprodRecip", Some("friend"), Part::Maintenance),
        effect("advice", "from", Some("friend"), Part::Evaluation),
        effect("advice", "to", Some("friend"), Part::Evaluation),
    ];
    agrees(&panel(3, contents), &specification(effects));
}

#[test]
fn rules_between_networks() {
    for rule in [Rule::Disjoint, Rule::AtLeastOne, Rule::Higher] {
        let mut panel = panel(3, Contents { advice: true, ..Contents::default() });
        // Only ties of the first actor are free, so that few states are reached.
        for r in 0..2 {
            for w in 0..3_usize {
                let tie = |i: u32, j: u32| match (i, r, rule) {
                    (0, 0, _) if (j as usize + w).is_multiple_of(2) => Tie::Present,
                    (0, 1, Rule::Higher) if (j as usize + w).is_multiple_of(2) && w != 1 => Tie::Present,
                    (0, 1, Rule::Disjoint | Rule::AtLeastOne) if (j as usize + w) % 2 == 1 => Tie::Present,
                    (0, _, _) => Tie::Absent,
                    (_, 0, _) => Tie::StructuralPresent,
                    _ => Tie::StructuralAbsent,
                };
                let pairs = (0..3_u32).flat_map(|i| (0..3_u32).map(move |j| (i, j))).filter(|(i, j)| i != j);
                panel.networks[r].waves[w] = TieWave::new(pairs.map(|(i, j)| (i, j, tie(i, j))));
            }
        }
        let effects = vec![
            effect("friend", "density", None, Part::Evaluation),
            effect("friend", "outAct", None, Part::Evaluation),
            effect("advice", "density", None, Part::Evaluation),
        ];
        let constraints = vec![Constraint { first: "friend".to_owned(), rule, second: "advice".to_owned() }];
        agrees(&panel, &Specification { constraints, ..specification(effects) });
    }
}

#[test]
fn networks_and_behaviours_together() {
    let contents = Contents { drink: true, structural: true, ..Contents::default() };
    let network = || {
        vec![
            effect("friend", "density", None, Part::Evaluation),
            effect("friend", "simX", Some("drink"), Part::Evaluation),
            effect("friend", "altX", Some("drink"), Part::Creation),
        ]
    };
    let mut selection = network();
    selection.extend([
        effect("drink", "linear", None, Part::Evaluation),
        effect("drink", "avAlt", Some("friend"), Part::Evaluation),
        effect("drink", "totSim", Some("friend"), Part::Creation),
    ]);
    agrees(&panel(3, contents), &specification(selection));
    let mut influence = network();
    influence.extend([
        effect("drink", "quad", None, Part::Evaluation),
        effect("drink", "avSim", Some("friend"), Part::Evaluation),
        effect("drink", "indeg", Some("friend"), Part::Maintenance),
        effect("drink", "outRate", Some("friend"), Part::Rate),
    ]);
    agrees(&panel(3, contents), &specification(influence));
}

#[test]
fn rates() {
    for name in ["outRate", "inRate", "recipRate", "outRateInv", "outRateLog"] {
        let effects = vec![
            effect("friend", "density", None, Part::Evaluation),
            effect("friend", name, None, Part::Rate),
            effect("friend", "RateX", Some("size"), Part::Rate),
        ];
        agrees(&panel(3, Contents::default()), &specification(effects));
    }
}

#[test]
fn ties_without_direction() {
    for decision in [
        Decision::Forcing,
        Decision::Agreement,
        Decision::PairForcing,
        Decision::PairAgreement,
        Decision::PairJoint,
    ] {
        for maximum_degree in [None, Some(2)] {
            let effects = vec![
                effect("friend", "density", None, Part::Evaluation),
                effect("friend", "transTriads", None, Part::Evaluation),
                effect("friend", "altX", Some("size"), Part::Creation),
                effect("friend", "outRate", None, Part::Rate),
            ];
            let settings =
                NetworkSettings { name: "friend".to_owned(), decision, maximum_degree, monotone: true };
            let specification = Specification { networks: vec![settings], ..specification(effects) };
            agrees(&non_directed(4), &specification);
        }
    }
}

#[test]
fn things_and_actors() {
    for things in [2, 3] {
        let effects = vec![
            effect("attends", "density", None, Part::Evaluation),
            effect("attends", "cycle4", None, Part::Evaluation),
            effect("attends", "inPop", None, Part::Creation),
            effect("attends", "egoX", Some("size"), Part::Evaluation),
            effect("attends", "altX", Some("theme"), Part::Maintenance),
        ];
        agrees(&two_mode(things), &specification(effects));
    }
}

#[test]
fn actors_that_come_and_go() {
    let mut panel = panel(3, Contents::default());
    panel.presence = vec![vec![], vec![(1.0, 1.6)], vec![(1.3, 3.0)]];
    // Of those not there nothing is observed.
    let there = |w: usize, i: u32| match i {
        0 => true,
        1 => w == 0,
        _ => w > 0,
    };
    for w in 0..3 {
        let wave = panel.networks[0].waves[w].entries().to_vec();
        let kept = wave.into_iter().filter(|&(i, j, _)| there(w, i) && there(w, j));
        panel.networks[0].waves[w] = TieWave::new(kept);
    }
    let effects = vec![
        effect("friend", "density", None, Part::Evaluation),
        effect("friend", "recip", None, Part::Evaluation),
        effect("friend", "inPopSqrt", None, Part::Evaluation),
    ];
    let mut specification = specification(effects);
    specification.networks = vec![NetworkSettings {
        name: "friend".to_owned(),
        decision: Decision::Forcing,
        maximum_degree: None,
        monotone: false,
    }];
    let model = Model::new(&panel, &specification).expect("a model");
    let found = distance(&panel, &specification, &some_theta(&model), SIMULATIONS, 11);
    assert!(found.p > 1e-4 && found.mean < 4.5 && found.score < 4.5 && found.derivative < 5.0, "{found:?}");
}

#[test]
fn periods_that_only_add_and_limits_of_degrees() {
    let mut panel = panel(3, Contents::default());
    panel.networks[0].waves[1] = TieWave::from_ties([(0, 1), (1, 0), (1, 2), (0, 2)]);
    panel.networks[0].waves[2] = TieWave::from_ties([(0, 1)]);
    let effects = || {
        vec![
            effect("friend", "density", None, Part::Evaluation),
            effect("friend", "recip", None, Part::Evaluation),
        ]
    };
    agrees(&panel, &specification(effects()));
    let settings = NetworkSettings {
        name: "friend".to_owned(),
        decision: Decision::Forcing,
        maximum_degree: Some(1),
        monotone: false,
    };
    let panel = crate::scenario::panel(3, Contents::default());
    agrees(&panel, &Specification { networks: vec![settings], ..specification(effects()) });
}

#[test]
fn interactions() {
    let factor = |name: &str, with: Option<&str>| Factor {
        effect: name.to_owned(),
        with: with.map(str::to_owned),
        parameter: None,
    };
    let product = |interaction: Vec<Factor>, part| EffectChoice {
        dependent: "friend".to_owned(),
        interaction,
        part,
        ..EffectChoice::default()
    };
    let effects = vec![
        effect("friend", "density", None, Part::Evaluation),
        product(vec![factor("egoX", Some("size")), factor("altX", Some("size"))], Part::Evaluation),
        product(vec![factor("recip", None), factor("X", Some("near"))], Part::Creation),
        product(
            vec![factor("egoX", Some("size")), factor("transTrip", None), factor("inAct", None)],
            Part::Maintenance,
        ),
    ];
    agrees(&panel(3, Contents::default()), &specification(effects));
}

#[test]
fn five_per_cent_off_is_seen() {
    let effects = vec![
        effect("friend", "density", None, Part::Evaluation),
        effect("friend", "recip", None, Part::Evaluation),
        effect("friend", "transTrip", None, Part::Evaluation),
    ];
    let (panel, specification) = (panel(3, Contents::default()), specification(effects));
    let model = Model::new(&panel, &specification).expect("a model");
    let theta = [3.0, 3.0, -1.2, 1.6, 0.9];
    let coded = Coded::new(&panel, &specification);
    let coded_model = Model::new(&coded.panel, &coded.specification).expect("a model");
    let count = 100_000;
    let counts = ends(&coded, &coded_model, &by_name(&coded_model, &model, &theta), count, 3);
    let p = |theta: &[f64]| {
        let definition = Definition::new(&panel, &specification, 0);
        let exact = Exact::new(&definition, theta).counted(&definition);
        let (sum, freedom) = chi_squared(&counts[0], &exact, count as f64);
        p_of(sum, freedom)
    };
    assert!(p(&theta) > 0.001, "{}", p(&theta));
    for k in [0, 2, 3, 4] {
        let mut wrong = theta;
        wrong[k] *= 1.05;
        assert!(p(&wrong) < 1e-4, "{}: {}", model.parameters()[k].name, p(&wrong));
    }
}

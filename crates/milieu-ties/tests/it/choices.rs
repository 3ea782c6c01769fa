//! The probabilities of every choice in every state, and the observed statistics, for every
//! effect, against their definitions.

use milieu_ties::*;
use proptest::prelude::*;

use crate::definition::Definition;
use crate::scenario::{
    Contents, companions, effect, internal_parameters, non_directed, panel, some_theta, specification,
    two_mode,
};

const PARTS: [Part; 3] = [Part::Evaluation, Part::Creation, Part::Maintenance];

/// Holds the probabilities of all choices against their definition, in every state of network
/// `r` (and some of the others).
fn probabilities(panel: &Panel, specification: &Specification, theta: Option<Vec<f64>>) {
    let model = Model::new(panel, specification).unwrap_or_else(|e| panic!("{e}: {specification:?}"));
    let theta = theta.unwrap_or_else(|| some_theta(&model));
    for period in 0..model.period_count() {
        let definition = Definition::new(panel, specification, period);
        let mut process = Process::new(&model, period, &theta);
        let mut state = definition.start.clone();
        let toggles: Vec<(usize, u32, u32)> = (panel.networks.iter().enumerate())
            .flat_map(|(r, network)| {
                let m = panel.receivers(network) as u32;
                let pairs = (0..panel.n() as u32).flat_map(move |i| (0..m).map(move |j| (r, i, j)));
                pairs.filter(|&(r, i, j)| match panel.networks[r].kind {
                    NetworkKind::TwoMode => true,
                    NetworkKind::Directed => i != j,
                    NetworkKind::NonDirected => i < j,
                })
            })
            .collect();
        // A Gray code passes all states of few ties; of many a walk passes some.
        let few = toggles.len() <= 6;
        for step in 1_u64..=if few { 64 } else { 300 } {
            compare(panel, specification, &definition, &mut process, &state, &theta);
            let at = match few {
                true => step.trailing_zeros() as usize % toggles.len(),
                false => (step.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize % toggles.len(),
            };
            let (variable, ego, j) = toggles[at];
            process.apply(&Ministep { variable, ego, change: Change::Tie(j), time: 0.0 });
            let (i, j) = (ego as usize, j as usize);
            let tie = !state.networks[variable].has(i, j);
            state.networks[variable].set(i, j, tie);
            if panel.networks[variable].kind == NetworkKind::NonDirected {
                state.networks[variable].set(j, i, tie);
            }
            for b in 0..panel.behaviours.len() {
                let (i, (low, high)) = (step as usize % panel.n(), definition.behaviour_range(b));
                let wish = if step % 5 < 2 { 1 } else { -1 };
                let now = state.behaviours[b][i];
                if step % 3 == 0 && (low..=high).contains(&(now + wish)) {
                    state.behaviours[b][i] += wish;
                    let variable = panel.networks.len() + b;
                    let change = Change::Behaviour(wish);
                    process.apply(&Ministep { variable, ego: i as u32, change, time: 0.0 });
                }
            }
        }
    }
}

fn compare(
    panel: &Panel,
    specification: &Specification,
    definition: &Definition<'_>,
    process: &mut Process<'_>,
    state: &crate::definition::State,
    theta: &[f64],
) {
    let close = |a: f64, b: f64| (a - b).abs() <= 1e-12 * (1.0 + a.abs());
    let networks = panel.networks.len();
    for i in 0..panel.n() {
        for variable in 0..definition.variables() {
            let (meant, (rate, _)) = (definition.rate(variable, i, state, theta), process.rate(variable, i));
            assert!(
                close(meant, rate),
                "rate of {variable}, {i}: {meant} {rate} {specification:?} {state:?}"
            );
            if variable < networks {
                let meant = definition.network_probabilities(variable, i, state, theta);
                let found = process.network_probabilities(variable, i);
                let same = meant.iter().zip(&found).all(|(a, b)| close(*a, *b));
                assert!(
                    same && meant.len() == found.len(),
                    "ego {i}: meant {meant:?}, found {found:?}\n{specification:?}\n{state:?}"
                );
            } else {
                let meant = definition.behaviour_probabilities(variable - networks, i, state, theta);
                let found = process.behaviour_probabilities(variable - networks, i);
                assert!(
                    meant.iter().zip(&found).all(|(a, b)| close(*a, *b)),
                    "ego {i}: meant {meant:?}, found {found:?}\n{specification:?}\n{state:?}"
                );
            }
        }
    }
}

/// Holds the observed statistics against their definition.
fn targets(panel: &Panel, specification: &Specification) {
    let model = Model::new(panel, specification).unwrap_or_else(|e| panic!("{e}: {specification:?}"));
    for (period, found) in model.targets().by_period.iter().enumerate() {
        let definition = Definition::new(panel, specification, period);
        let meant = definition.statistics(&definition.end());
        for ((meant, found), parameter) in meant.iter().zip(found).zip(model.parameters()) {
            assert!(
                (meant - found).abs() < 1e-9,
                "period {period}, {}: meant {meant}, found {found}\n{panel:?}",
                parameter.name
            );
        }
    }
}

/// Other waves for every network, from the bits of a number.
fn with_other_waves(panel: &Panel, bits: u64) -> Panel {
    let mut panel = panel.clone();
    let n = panel.n() as u32;
    let mut state = bits | 1;
    let mut bit = || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 62) & 1 == 1
    };
    for r in 0..panel.networks.len() {
        let m = panel.receivers(&panel.networks[r]) as u32;
        let kind = panel.networks[r].kind;
        for wave in &mut panel.networks[r].waves {
            let mut entries = Vec::new();
            for i in 0..n {
                for j in 0..m {
                    let may = match kind {
                        NetworkKind::TwoMode => true,
                        NetworkKind::Directed => i != j,
                        NetworkKind::NonDirected => i < j,
                    };
                    if may && bit() {
                        entries.push((i, j));
                        if kind == NetworkKind::NonDirected {
                            entries.push((j, i));
                        }
                    }
                }
            }
            *wave = TieWave::from_ties(entries);
        }
    }
    panel
}

/// Every effect of a family, in every part that it can have, with all that it can be told.
fn every(family: Family, dependent: &str, mut with: impl FnMut(&EffectInfo, EffectChoice)) {
    for info in CATALOGUE.iter().filter(|e| e.family == family) {
        for companion in companions(info) {
            for parameter in internal_parameters(info) {
                for part in PARTS {
                    let part = if family == Family::Rate { Part::Rate } else { part };
                    let choice = EffectChoice { parameter, ..effect(dependent, info.name, companion, part) };
                    with(info, choice);
                    if family == Family::Rate {
                        break;
                    }
                }
            }
        }
    }
}

fn needed(choice: &EffectChoice) -> Contents {
    let speaks_of = |name: &str| {
        choice.with.as_deref() == Some(name)
            || choice.interaction.iter().any(|f| f.with.as_deref() == Some(name))
    };
    Contents { advice: speaks_of("advice"), drink: speaks_of("drink"), ..Contents::default() }
}

/// Whether the effect is refused for a kind of network, as the catalogue of RSiena does too.
fn applies(panel: &Panel, choice: &EffectChoice) -> bool {
    match Model::new(panel, &specification(vec![choice.clone()])) {
        Ok(_) => true,
        Err(ModelError::DoesNotApply { .. }) => false,
        Err(error) => panic!("{error}: {choice:?}"),
    }
}

fn with_density(choice: EffectChoice) -> Specification {
    let density = effect(&choice.dependent, "density", None, Part::Evaluation);
    let alone = choice.effect == "density";
    specification(if alone { vec![choice] } else { vec![density, choice] })
}

#[test]
fn every_network_effect_of_four_actors() {
    let mut tried = 0;
    every(Family::Network, "friend", |info, choice| {
        let contents = needed(&choice);
        let panel = panel(4, contents);
        if info.name == "transTriads" {
            assert!(!applies(&panel, &choice));
            return;
        }
        let specification = with_density(choice);
        probabilities(&panel, &specification, None);
        for bits in 0..12 {
            targets(&with_other_waves(&panel, bits * 977 + tried), &specification);
        }
        targets(&crate::scenario::panel(4, Contents { missing: true, ..contents }), &specification);
        tried += 1;
    });
    assert!(tried > 100, "{tried}");
}

#[test]
fn every_effect_of_a_network_without_direction() {
    let mut tried = 0;
    every(Family::Network, "friend", |info, choice| {
        if choice.with.as_deref() == Some("drink") || info.with == With::Network {
            return;
        }
        let panel = non_directed(4);
        if !applies(&panel, &choice) {
            return;
        }
        let specification = with_density(choice);
        probabilities(&panel, &specification, None);
        for bits in 0..6 {
            targets(&with_other_waves(&panel, bits * 977 + tried), &specification);
        }
        tried += 1;
    });
    assert!(tried > 50, "{tried}");
}

#[test]
fn every_effect_of_a_two_mode_network() {
    for things in [2, 3] {
        let panel = two_mode(things);
        let mut tried = 0;
        every(Family::Network, "attends", |info, mut choice| {
            if info.with == With::Network || choice.with.as_deref() == Some("drink") {
                return;
            }
            if info.name == "altX" {
                choice.with = Some("theme".to_owned());
            }
            if !applies(&panel, &choice) {
                return;
            }
            let specification = with_density(choice);
            probabilities(&panel, &specification, None);
            for bits in 0..6 {
                targets(&with_other_waves(&panel, bits * 977 + tried), &specification);
            }
            tried += 1;
        });
        assert!(tried >= 30, "{tried}");
    }
}

#[test]
fn every_effect_of_a_behaviour() {
    let contents = Contents { drink: true, advice: true, ..Contents::default() };
    let panel = panel(4, contents);
    let mut tried = 0;
    every(Family::Behaviour, "drink", |_, choice| {
        let density = |name: &str| effect(name, "density", None, Part::Evaluation);
        let specification = specification(vec![density("friend"), density("advice"), choice]);
        probabilities(&panel, &specification, None);
        for bits in 0..6 {
            targets(&with_other_waves(&panel, bits * 977 + tried), &specification);
        }
        targets(&crate::scenario::panel(4, Contents { missing: true, ..contents }), &specification);
        tried += 1;
    });
    assert!(tried >= 27, "{tried}");
}

#[test]
fn every_rate_effect() {
    let contents = Contents { drink: true, ..Contents::default() };
    let panel = panel(4, contents);
    for dependent in ["friend", "drink"] {
        every(Family::Rate, dependent, |info, mut choice| {
            if info.with == With::Network {
                choice.with = Some("friend".to_owned());
            }
            let specification =
                specification(vec![effect("friend", "density", None, Part::Evaluation), choice]);
            probabilities(&panel, &specification, None);
            for bits in 0..6 {
                targets(&with_other_waves(&panel, bits * 977), &specification);
            }
            targets(&crate::scenario::panel(4, Contents { missing: true, ..contents }), &specification);
        });
    }
}

fn interaction(factors: &[(&str, Option<&str>)], part: Part) -> EffectChoice {
    let factor = |&(name, with): &(&str, Option<&str>)| Factor {
        effect: name.to_owned(),
        with: with.map(str::to_owned),
        parameter: None,
    };
    EffectChoice {
        dependent: "friend".to_owned(),
        interaction: factors.iter().map(factor).collect(),
        part,
        ..EffectChoice::default()
    }
}

#[test]
fn interactions_of_two_and_three() {
    let mut single = Vec::new();
    for info in CATALOGUE.iter().filter(|e| e.family == Family::Network && e.name != "transTriads") {
        single.push((info.name, companions(info)[0]));
    }
    let mut tried = 0;
    for (a, first) in single.iter().enumerate() {
        for second in &single[a..] {
            let pair = interaction(&[*first, *second], PARTS[tried as usize % 3]);
            let panel = panel(4, needed(&pair));
            // What reaches beyond the tie can only be multiplied with numbers of the ego.
            if !applies(&panel, &pair) {
                continue;
            }
            tried += 1;
            let specification = with_density(pair);
            targets(&with_other_waves(&panel, tried), &specification);
            if tried % 8 == 0 {
                probabilities(&panel, &specification, None);
            }
        }
    }
    assert!(tried > 300, "{tried}");
    for part in PARTS {
        for triple in [
            [("egoX", Some("size")), ("altX", Some("kind")), ("recip", None)],
            [("egoX", Some("size")), ("transTrip", None), ("inAct", None)],
            [("altX", Some("size")), ("inPop", None), ("X", Some("near"))],
            [("egoX", Some("size")), ("egoX", Some("kind")), ("density", None)],
        ] {
            let specification = with_density(interaction(&triple, part));
            let panel = panel(4, Contents::default());
            probabilities(&panel, &specification, None);
            targets(&panel, &specification);
        }
    }
}

#[test]
fn limits_on_what_may_change() {
    let effects = || {
        vec![
            effect("friend", "density", None, Part::Evaluation),
            effect("friend", "recip", None, Part::Maintenance),
            effect("advice", "density", None, Part::Evaluation),
            effect("advice", "crprod", Some("friend"), Part::Evaluation),
        ]
    };
    let contents = Contents { advice: true, ..Contents::default() };
    let most = |name: &str, degree| NetworkSettings {
        name: name.to_owned(),
        decision: Decision::Forcing,
        maximum_degree: Some(degree),
        monotone: true,
    };
    let limited = Specification { networks: vec![most("friend", 2)], ..specification(effects()) };
    probabilities(&panel(4, contents), &limited, None);
    probabilities(&panel(3, Contents { structural: true, ..contents }), &limited, None);
    probabilities(&panel(3, Contents { missing: true, ..contents }), &limited, None);
    for rule in [Rule::Higher, Rule::Disjoint, Rule::AtLeastOne] {
        let mut panel = panel(3, contents);
        for w in 0..3 {
            let friend = panel.networks[0].waves[w].clone();
            let present = |i, j| friend.get(i, j) == Tie::Present;
            let pairs = (0..3_u32).flat_map(|i| (0..3).map(move |j| (i, j))).filter(|(i, j)| i != j);
            let ties: Vec<(u32, u32)> = match rule {
                Rule::Higher => {
                    pairs.filter(|&(i, j)| present(i, j) && (i + j + w as u32).is_multiple_of(2)).collect()
                }
                _ => pairs.filter(|&(i, j)| !present(i, j)).collect(),
            };
            panel.networks[1].waves[w] = TieWave::from_ties(ties);
        }
        let constraint = Constraint { first: "friend".to_owned(), rule, second: "advice".to_owned() };
        let ruled = Specification { constraints: vec![constraint], ..specification(effects()) };
        // Only states that keep the rule can be reached; the choices in others mean nothing.
        let model = Model::new(&panel, &ruled).expect("a model");
        let theta = some_theta(&model);
        let definition = Definition::new(&panel, &ruled, 0);
        let exact = crate::definition::Exact::new(&definition, &theta);
        for state in &exact.states {
            let mut process = Process::new(&model, 0, &theta);
            for r in 0..2 {
                for (i, j) in (0..3_usize).flat_map(|i| (0..3).map(move |j| (i, j))) {
                    if i != j && state.networks[r].has(i, j) != definition.start.networks[r].has(i, j) {
                        let change = Change::Tie(j as u32);
                        process.apply(&Ministep { variable: r, ego: i as u32, change, time: 0.0 });
                    }
                }
            }
            compare(&panel, &ruled, &definition, &mut process, state, &theta);
        }
    }
}

#[test]
fn periods_in_which_ties_only_come_or_go() {
    let mut panel = panel(4, Contents::default());
    panel.networks[0].waves[1] = TieWave::from_ties([(0, 1), (1, 0), (1, 2), (2, 3), (3, 0), (0, 2), (3, 1)]);
    panel.networks[0].waves[2] = TieWave::from_ties([(0, 1), (1, 2)]);
    let effects = || {
        vec![
            effect("friend", "density", None, Part::Evaluation),
            effect("friend", "altX", Some("size"), Part::Evaluation),
            effect("friend", "inPopSqrt", None, Part::Creation),
        ]
    };
    probabilities(&panel, &specification(effects()), None);
    let free = NetworkSettings {
        name: "friend".to_owned(),
        decision: Decision::Forcing,
        maximum_degree: None,
        monotone: false,
    };
    probabilities(&panel, &Specification { networks: vec![free], ..specification(effects()) }, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_parameters_of_many_effects(values in prop::collection::vec(-3.0_f64..3.0, 24), bits in any::<u64>()) {
        let mut effects = vec![effect("friend", "density", None, Part::Evaluation)];
        let offered: Vec<&EffectInfo> = CATALOGUE
            .iter()
            .filter(|e| e.family == Family::Network && e.name != "transTriads" && e.name != "density")
            .collect();
        for k in 0..8 {
            let info = offered[(bits >> (k * 7)) as usize % offered.len()];
            let choices = companions(info);
            let choice = effect("friend", info.name, choices[k % choices.len()], PARTS[k % 3]);
            if !effects.iter().any(|e| e.effect == choice.effect) {
                effects.push(choice);
            }
        }
        let speaks_of = |name: &str| effects.iter().any(|e| e.with.as_deref() == Some(name));
        let contents = Contents { advice: speaks_of("advice"), drink: speaks_of("drink"), ..Contents::default() };
        let panel = with_other_waves(&panel(3, contents), bits);
        let specification = specification(effects);
        let model = Model::new(&panel, &specification).expect("a model");
        let theta: Vec<f64> = model
            .parameters()
            .iter()
            .zip(values.iter().cycle())
            .map(|(p, v)| if matches!(p.kind, ParameterKind::Rate { .. }) { v.abs() + 0.1 } else { *v })
            .collect();
        probabilities(&panel, &specification, Some(theta));
        targets(&panel, &specification);
    }
}

//! What must hold whatever the data: names do not matter, nor threads, nor the way of computing;
//! bad data give an error.

use milieu_ties::*;
use proptest::prelude::*;

use crate::scenario::{Contents, companions, effect, names, some_theta, specification};

/// A panel of some size with random ties.
fn random(n: usize, bits: u64) -> Panel {
    let mut state = bits | 1;
    let mut below = move |bound: u64| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) % bound
    };
    let mut wave = |share: u64| {
        let mut ties = Vec::new();
        for i in 0..n as u32 {
            ties.extend((0..n as u32).filter(|&j| i != j && below(100) < share).map(|j| (i, j)));
        }
        TieWave::from_ties(ties)
    };
    let (a, b) = (wave(20), wave(25));
    Panel {
        actors: names("a", n),
        waves: names("w", 2),
        networks: vec![NetworkPanel {
            name: "friend".to_owned(),
            kind: NetworkKind::Directed,
            receivers: Vec::new(),
            waves: vec![a, b],
        }],
        behaviours: vec![BehaviourPanel {
            name: "drink".to_owned(),
            waves: (0..2).map(|w| (0..n).map(|i| Some(((i * 7 + w * 3) % 4) as i32)).collect()).collect(),
        }],
        actor_covariates: vec![ActorCovariate {
            name: "size".to_owned(),
            waves: vec![(0..n).map(|i| Some(((i * 5) % 7) as f64 / 3.0)).collect()],
            centred: true,
            of_receivers: None,
        }],
        dyadic_covariates: vec![DyadicCovariate {
            name: "near".to_owned(),
            waves: vec![(0..n * n).map(|at| ((at * 13) % 17) as f64 / 9.0).collect()],
            centred: true,
            of_receivers: None,
        }],
        ..Panel::default()
    }
}

fn many_effects() -> Vec<EffectChoice> {
    vec![
        effect("friend", "density", None, Part::Evaluation),
        effect("friend", "recip", None, Part::Maintenance),
        effect("friend", "gwespFF", None, Part::Evaluation),
        effect("friend", "transRecTrip", None, Part::Creation),
        effect("friend", "inPopSqrt", None, Part::Evaluation),
        effect("friend", "outAct", None, Part::Evaluation),
        effect("friend", "altX", Some("size"), Part::Evaluation),
        effect("friend", "X", Some("near"), Part::Evaluation),
    ]
}

/// The panel with actor `i` at place `order[i]`.
fn relabelled(panel: &Panel, order: &[usize]) -> Panel {
    let mut other = panel.clone();
    let n = panel.n();
    let place = |i: u32| order[i as usize] as u32;
    for network in &mut other.networks {
        for wave in &mut network.waves {
            let moved: Vec<_> = wave.entries().iter().map(|&(i, j, t)| (place(i), place(j), t)).collect();
            *wave = TieWave::new(moved);
        }
    }
    for (to, from) in other.behaviours.iter_mut().zip(&panel.behaviours) {
        for (to, from) in to.waves.iter_mut().zip(&from.waves) {
            (0..n).for_each(|i| to[order[i]] = from[i]);
        }
    }
    for (to, from) in other.actor_covariates.iter_mut().zip(&panel.actor_covariates) {
        for (to, from) in to.waves.iter_mut().zip(&from.waves) {
            (0..n).for_each(|i| to[order[i]] = from[i]);
        }
    }
    for (to, from) in other.dyadic_covariates.iter_mut().zip(&panel.dyadic_covariates) {
        for (to, from) in to.waves.iter_mut().zip(&from.waves) {
            for at in 0..n * n {
                to[order[at / n] * n + order[at % n]] = from[at];
            }
        }
    }
    other
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-12 * (1.0 + a.abs())
}

/// Garbage: sizes that do not fit, names that nothing has, numbers out of range.
fn garbage() -> impl Strategy<Value = (Panel, Specification)> {
    let tie =
        prop::sample::select(vec![Tie::Present, Tie::Missing, Tie::StructuralAbsent, Tie::StructuralPresent]);
    let wave = prop::collection::vec((0..5_u32, 0..5_u32, tie), 0..8).prop_map(TieWave::new);
    let kind =
        prop::sample::select(vec![NetworkKind::Directed, NetworkKind::NonDirected, NetworkKind::TwoMode]);
    let name = || prop::sample::select(vec!["friend", "advice", "drink", "size", "near", "nobody", ""]);
    let network = (name(), kind, 0..4_usize, prop::collection::vec(wave, 0..4)).prop_map(
        |(name, kind, things, waves)| NetworkPanel {
            name: name.to_owned(),
            kind,
            receivers: names("t", things),
            waves,
        },
    );
    let values = |most: usize| prop::collection::vec(prop::option::of(-2..4_i32), 0..most);
    let behaviour = (name(), prop::collection::vec(values(5), 0..4))
        .prop_map(|(name, waves)| BehaviourPanel { name: name.to_owned(), waves });
    let real = prop::sample::select(vec![0.0, 1.0, -1.5, f64::NAN, f64::INFINITY, 1e300]);
    let column = prop::collection::vec(prop::option::of(real.clone()), 0..5);
    let of = || prop::option::of(name().prop_map(str::to_owned));
    let covariate = (name(), prop::collection::vec(column, 0..4), any::<bool>(), of()).prop_map(
        |(name, waves, centred, of_receivers)| ActorCovariate {
            name: name.to_owned(),
            waves,
            centred,
            of_receivers,
        },
    );
    let matrix = prop::collection::vec(real.clone(), 0..17);
    let dyadic = (name(), prop::collection::vec(matrix, 0..3), any::<bool>(), of()).prop_map(
        |(name, waves, centred, of_receivers)| DyadicCovariate {
            name: name.to_owned(),
            waves,
            centred,
            of_receivers,
        },
    );
    let spell = (real.clone(), real.clone());
    let presence = prop::collection::vec(prop::collection::vec(spell, 0..2), 0..4);
    let panel = (
        0..4_usize,
        0..4_usize,
        prop::collection::vec(network, 0..3),
        prop::collection::vec(behaviour, 0..2),
        prop::collection::vec(covariate, 0..2),
        prop::collection::vec(dyadic, 0..2),
        presence,
    )
        .prop_map(|(n, waves, networks, behaviours, actor_covariates, dyadic_covariates, presence)| Panel {
            name: String::new(),
            actors: names("a", n),
            waves: names("w", waves),
            networks,
            behaviours,
            actor_covariates,
            dyadic_covariates,
            presence,
        });
    let effects: Vec<&str> = CATALOGUE.iter().map(|e| e.name).chain(["", "no such"]).collect();
    let part = prop::sample::select(vec![Part::Evaluation, Part::Creation, Part::Maintenance, Part::Rate]);
    let factor = (prop::sample::select(effects.clone()), prop::option::of(name()))
        .prop_map(|(e, w)| Factor { effect: e.to_owned(), with: w.map(str::to_owned), parameter: None });
    let choice = (
        name(),
        prop::sample::select(effects),
        prop::option::of(name()),
        part,
        prop::option::of(real.clone()),
        prop::collection::vec(factor, 0..3),
        prop::option::of(real),
        prop::option::of(0..4_usize),
    )
        .prop_map(|(dependent, effect, with, part, parameter, interaction, fixed, period)| {
            EffectChoice {
                dependent: dependent.to_owned(),
                effect: effect.to_owned(),
                with: with.map(str::to_owned),
                part,
                parameter,
                interaction,
                fixed,
                period,
                ..EffectChoice::default()
            }
        });
    let rule = prop::sample::select(vec![Rule::Higher, Rule::Disjoint, Rule::AtLeastOne]);
    let constraint = (name(), rule, name()).prop_map(|(first, rule, second)| Constraint {
        first: first.to_owned(),
        rule,
        second: second.to_owned(),
    });
    let specification = (
        prop::collection::vec(choice, 0..3),
        prop::option::of(name()),
        prop::collection::vec(constraint, 0..2),
    )
        .prop_map(|(effects, conditional, constraints)| Specification {
            effects,
            conditional: conditional.map(str::to_owned),
            networks: Vec::new(),
            constraints,
        });
    (panel, specification)
}

/// The same from small changes of what is sound, which gets further.
fn spoilt(spoil: u8, at: usize, effect_at: usize, part: u8) -> (Panel, Specification) {
    let contents = Contents { advice: true, drink: true, missing: at.is_multiple_of(2), structural: false };
    let mut panel = crate::scenario::panel(3, contents);
    let info = &CATALOGUE[effect_at % CATALOGUE.len()];
    let dependent = if info.family == Family::Behaviour { "drink" } else { "friend" };
    let choices = companions(info);
    let part = match (info.family, part % 3) {
        (Family::Rate, _) => Part::Rate,
        (_, 0) => Part::Evaluation,
        (_, 1) => Part::Creation,
        _ => Part::Maintenance,
    };
    let mut specification =
        specification(vec![effect(dependent, info.name, choices[at % choices.len()], part)]);
    match spoil % 16 {
        0 => {
            panel.networks[0].waves.pop();
        }
        1 => panel.networks[0].waves[1] = TieWave::from_ties([(0, 9)]),
        2 => panel.networks[0].waves[1] = TieWave::from_ties([(1, 1)]),
        3 => panel.networks[0].kind = NetworkKind::NonDirected,
        4 => {
            panel.behaviours[0].waves[0].pop();
        }
        5 => panel.behaviours[0].waves.iter_mut().flatten().for_each(|v| *v = None),
        6 => panel.actor_covariates[0].waves.iter_mut().flatten().for_each(|v| *v = Some(1.0)),
        7 => panel.actor_covariates[0].waves.clear(),
        8 => panel.dyadic_covariates[0].waves[0].truncate(4),
        9 => panel.presence = vec![vec![(2.0, 1.0)], vec![], vec![]],
        10 => panel.presence = vec![vec![(1.5, 2.5)], vec![], vec![(1.0, 1.2)]],
        11 => specification.effects.push(specification.effects[0].clone()),
        12 => specification.effects[0].period = Some(at),
        13 => specification.effects[0].parameter = Some(-1.0),
        14 => panel.behaviours[0].waves.iter_mut().flatten().for_each(|v| *v = Some(i32::MAX)),
        _ => specification.conditional = Some("drink".to_owned()),
    }
    (panel, specification)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_of_actors_do_not_matter(bits in any::<u64>(), turn in 1..9_usize) {
        let n = 9;
        let order: Vec<usize> = (0..n).map(|i| (i * 4 + turn) % n).collect();
        let panel = random(n, bits);
        let moved = relabelled(&panel, &order);
        let specification = specification(many_effects());
        let (a, b) = (Model::new(&panel, &specification), Model::new(&moved, &specification));
        let (a, b) = (a.expect("a model"), b.expect("a model"));
        let theta = some_theta(&a);
        let (mut p, mut q) = (Process::new(&a, 0, &theta), Process::new(&b, 0, &theta));
        for i in 0..n {
            let (own, other) = (p.network_probabilities(0, i), q.network_probabilities(0, order[i]));
            prop_assert!(close(own[0], other[0]));
            for j in 0..n {
                prop_assert!(close(own[j + 1], other[order[j] + 1]));
            }
            let (own, other) = (p.behaviour_probabilities(0, i), q.behaviour_probabilities(0, order[i]));
            prop_assert!(own.iter().zip(&other).all(|(a, b)| close(*a, *b)));
        }
        for (x, y) in a.targets().total.iter().zip(&b.targets().total) {
            prop_assert!((x - y).abs() < 1e-9);
        }
    }

    #[test]
    fn the_way_of_computing_does_not_matter(bits in any::<u64>()) {
        // An effect on a behaviour, which is not zero far away, and one of every pair: with
        // parameters of zero they change how the choice is computed, not what it is.
        let n = 12;
        let panel = random(n, bits);
        let plain = specification(many_effects().into_iter().take(6).collect());
        let mut wide = plain.clone();
        wide.effects.push(effect("friend", "simX", Some("drink"), Part::Evaluation));
        wide.effects.push(effect("friend", "X", Some("near"), Part::Evaluation));
        wide.effects.push(effect("friend", "altX", Some("drink"), Part::Evaluation));
        let (a, b) = (Model::new(&panel, &plain).expect("a model"), Model::new(&panel, &wide).expect("a model"));
        let theta = some_theta(&a);
        let widened = crate::comparison::by_name(&b, &a, &theta);
        let (mut p, mut q) = (Process::new(&a, 0, &theta), Process::new(&b, 0, &widened));
        for step in 0..40_u32 {
            let ego = step * 5 % n as u32;
            let (own, other) = (p.network_probabilities(0, ego as usize), q.network_probabilities(0, ego as usize));
            prop_assert!(own.iter().zip(&other).all(|(a, b)| close(*a, *b)), "{:?} {:?}", own, other);
            let j = (ego + 1 + step % 11) % n as u32;
            let step = Ministep { variable: 0, ego, change: Change::Tie(j), time: 0.0 };
            p.apply(&step);
            q.apply(&step);
        }
    }

    #[test]
    fn garbage_gives_an_error((panel, specification) in garbage()) {
        if let Ok(model) = Model::new(&panel, &specification) {
            survives(&model);
        }
    }

    #[test]
    fn spoilt_data_give_an_error_or_work(spoil in any::<u8>(), at in 0..5_usize, effect in any::<usize>(), part in any::<u8>()) {
        let (panel, specification) = spoilt(spoil, at, effect, part);
        if let Ok(model) = Model::new(&panel, &specification) {
            survives(&model);
        }
    }
}

/// A model that could be made can be simulated, and its numbers are numbers.
fn survives(model: &Model) {
    assert!(model.targets().total.iter().all(|t| t.is_finite()));
    let theta: Vec<f64> = some_theta(model).iter().map(|t| t * 0.5).collect();
    if let Ok(simulations) = model.simulate(&theta, 3, 5) {
        let finite = |rows: Vec<Vec<f64>>| rows.iter().flatten().all(|v| v.is_finite());
        assert!(finite(simulations.statistics()) && finite(simulations.scores()));
    }
}

#[test]
fn each_error_for_its_reason() {
    let error = |spoil: u8, effect: usize| {
        let (panel, specification) = spoilt(spoil, 1, effect, 0);
        Model::new(&panel, &specification).map(|_| ()).expect_err("an error")
    };
    let of = |name: &str| CATALOGUE.iter().position(|e| e.name == name).expect("an effect");
    assert!(matches!(error(0, 0), ModelError::Size { .. }));
    assert!(matches!(error(1, 0), ModelError::NoSuchPair { .. }));
    assert!(matches!(error(2, 0), ModelError::NoSuchPair { .. }));
    assert!(matches!(error(3, 0), ModelError::NotSymmetric { .. }));
    assert!(matches!(error(4, 0), ModelError::Size { .. }));
    assert!(matches!(error(5, 0), ModelError::AllMissing { .. }));
    assert!(matches!(error(8, 0), ModelError::Size { .. }));
    assert!(matches!(error(9, 0), ModelError::Presence { .. }));
    assert!(matches!(error(11, 0), ModelError::Twice(_)));
    assert!(matches!(error(13, of("gwespFF")), ModelError::InternalParameter { .. }));
    assert!(matches!(error(13, of("recip")), ModelError::InternalParameter { .. }));
}

#[test]
fn threads_do_not_matter() {
    let panel = random(20, 77);
    let mut effects = many_effects();
    effects.push(effect("drink", "linear", None, Part::Evaluation));
    effects.push(effect("drink", "avAlt", Some("friend"), Part::Evaluation));
    let model = Model::new(&panel, &specification(effects)).expect("a model");
    let theta = some_theta(&model);
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let simulations = pool.install(|| model.simulate(&theta, 50, 9)).expect("a simulation");
        let settings = EstimationSettings { simulations: 100, rounds: 1, ..EstimationSettings::default() };
        let mut watch = |_: &Progress| std::ops::ControlFlow::Continue(());
        let estimation = pool.install(|| model.estimate(&settings, &mut watch));
        let bits =
            |rows: Vec<Vec<f64>>| -> Vec<u64> { rows.concat().into_iter().map(f64::to_bits).collect() };
        let estimation = estimation.map(|e| bits(vec![e.theta(), e.covariance.concat()]));
        (bits(simulations.statistics()), bits(simulations.scores()), estimation)
    };
    assert_eq!(with(1), with(2));
}

/// A tie that was never returned makes reciprocity infinite: said at once, and by name.
#[test]
fn what_was_never_observed_has_no_estimate() {
    let wave = |shift: u32| TieWave::from_ties((0..12).map(|i| (i, (i + shift) % 12)));
    let panel = Panel {
        actors: (0..12).map(|i| i.to_string()).collect(),
        waves: vec!["1".to_owned(), "2".to_owned()],
        networks: vec![NetworkPanel {
            name: "advice".to_owned(),
            kind: NetworkKind::Directed,
            receivers: Vec::new(),
            waves: vec![wave(1), wave(2)],
        }],
        ..Panel::default()
    };
    let effect = |name: &str| EffectChoice { effect: name.to_owned(), ..EffectChoice::default() };
    let specification =
        Specification { effects: vec![effect("density"), effect("recip")], ..Specification::default() };
    let model = Model::new(&panel, &specification).unwrap();
    let settings = EstimationSettings { simulations: 100, ..EstimationSettings::default() };
    match model.estimate(&settings, &mut |_| std::ops::ControlFlow::Continue(())) {
        Err(EstimationError::Unidentified { parameter, .. }) => assert_eq!(parameter, "advice:recip"),
        other => panic!("{other:?}"),
    }
}

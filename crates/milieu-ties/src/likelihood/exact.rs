//! Likelihoods of very small panels from all their states, and the estimation compared with them.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use nalgebra::{DMatrix, DVector};

use super::approximation::Search;
use super::path::Path;
use super::{LikelihoodError, LikelihoodSettings};
use crate::model::Model;
use crate::panel::{ActorCovariate, BehaviourPanel, NetworkKind, NetworkPanel, Panel, Tie, TieWave};
use crate::process::Process;
use crate::simulator::{Change, Ministep};
use crate::specification::{Decision, EffectChoice, NetworkSettings, Part, Specification};

type State = (Vec<Vec<(u32, u32)>>, Vec<Vec<i32>>);

fn state(model: &Model, process: &Process<'_>) -> State {
    (
        (0..model.networks.len()).map(|r| process.ties(r)).collect(),
        (0..model.behaviours.len()).map(|b| process.behaviour(b).to_vec()).collect(),
    )
}

/// Takes the process from where it is to a state.
fn go(model: &Model, process: &mut Process<'_>, to: &State) {
    let from = state(model, process);
    for r in 0..model.networks.len() {
        let both_ways = model.networks[r].kind == NetworkKind::NonDirected;
        let gone = from.0[r].iter().filter(|t| !to.0[r].contains(t));
        let come = to.0[r].iter().filter(|t| !from.0[r].contains(t));
        for &(i, j) in gone.chain(come).filter(|(i, j)| !both_ways || i < j) {
            process.apply(&Ministep { variable: r, ego: i, change: Change::Tie(j), time: 0.0 });
        }
    }
    for b in 0..model.behaviours.len() {
        for (i, (now, then)) in from.1[b].iter().zip(&to.1[b]).enumerate() {
            let variable = model.networks.len() + b;
            let change = Change::Behaviour(then - now);
            process.apply(&Ministep { variable, ego: i as u32, change, time: 0.0 });
        }
    }
}

/// Whether a state agrees with what was observed at the end of a period.
fn agrees(model: &Model, m: usize, state: &State) -> bool {
    let period = &model.periods[m];
    let ties = period.networks.iter().zip(&state.0).all(|(network, ties)| {
        (0..period.n as u32).all(|i| {
            (0..network.receivers as u32).all(|j| {
                let open = network.missing[i as usize].contains(&j)
                    || network.given_end.iter().any(|g| (g.0, g.1) == (i, j));
                open || network.counted_end.has(i as usize, j as usize) == ties.contains(&(i, j))
            })
        })
    });
    let values = period
        .behaviours
        .iter()
        .zip(&state.1)
        .all(|(behaviour, z)| (0..period.n).all(|i| behaviour.missing[i] || behaviour.end[i] == z[i]));
    ties && values
}

/// Log likelihood of a panel: for each period the process is uniform in its total rate L, so its state
/// at the end is Poisson(L) jumps away from the start.
fn log_likelihood(model: &Model, theta: &[f64]) -> f64 {
    (0..model.period_count()).map(|m| libm::log(probability(model, m, theta))).sum()
}

fn probability(model: &Model, m: usize, theta: &[f64]) -> f64 {
    let mut process = Process::new(model, m, theta);
    let start = state(model, &process);
    let mut places = BTreeMap::from([(start.clone(), 0)]);
    let mut states = vec![start];
    let mut jumps: Vec<(usize, usize, f64)> = Vec::new();
    let variables = model.networks.len() + model.behaviours.len();
    let mut at = 0;
    while at < states.len() {
        go(model, &mut process, &states[at].clone());
        for v in 0..variables {
            for i in 0..model.periods[m].n {
                let (rate, total) = process.rate(v, i);
                if rate <= 0.0 {
                    continue;
                }
                let choices: Vec<(Change, f64)> = match v.checked_sub(model.networks.len()) {
                    None => process
                        .network_probabilities(v, i)
                        .into_iter()
                        .enumerate()
                        .map(|(j, p)| (if j == 0 { Change::None } else { Change::Tie(j as u32 - 1) }, p))
                        .collect(),
                    Some(b) => process
                        .behaviour_probabilities(b, i)
                        .into_iter()
                        .zip([Change::Behaviour(-1), Change::None, Change::Behaviour(1)])
                        .map(|(p, c)| (c, p))
                        .collect(),
                };
                for (change, p) in choices.into_iter().filter(|c| c.1 > 0.0) {
                    let step = Ministep { variable: v, ego: i as u32, change, time: 0.0 };
                    process.apply(&step);
                    let next = state(model, &process);
                    let place = *places.entry(next.clone()).or_insert_with(|| {
                        states.push(next);
                        states.len() - 1
                    });
                    jumps.push((at, place, rate / total * p));
                    go(model, &mut process, &states[at].clone());
                }
            }
        }
        at += 1;
    }
    let total = (0..variables)
        .map(|v| (0..model.periods[m].n).map(|i| process.rate(v, i).0).sum::<f64>())
        .sum::<f64>();
    let mut now = vec![0.0; states.len()];
    now[0] = 1.0;
    let ends: Vec<bool> = states.iter().map(|s| agrees(model, m, s)).collect();
    let (mut weight, mut sum) = (libm::exp(-total), 0.0);
    for count in 0..(total + 12.0 * total.sqrt() + 40.0) as usize {
        sum += weight * now.iter().zip(&ends).filter(|(_, e)| **e).map(|(p, _)| p).sum::<f64>();
        let mut next = vec![0.0; states.len()];
        for &(from, to, p) in &jumps {
            next[to] += now[from] * p;
        }
        now = next;
        weight *= total / (count + 1) as f64;
    }
    sum
}

/// Gradient and negative second derivatives of the exact log likelihood, by differences.
fn derivatives(model: &Model, theta: &[f64]) -> (DVector<f64>, DMatrix<f64>) {
    let p = theta.len();
    let h = 1e-3;
    let value = |shifts: &[(usize, f64)]| {
        let mut moved = theta.to_vec();
        for &(k, by) in shifts {
            moved[k] += by;
        }
        log_likelihood(model, &moved)
    };
    let middle = value(&[]);
    let gradient = DVector::from_fn(p, |k, _| (value(&[(k, h)]) - value(&[(k, -h)])) / (2.0 * h));
    let mut information = DMatrix::zeros(p, p);
    for k in 0..p {
        information[(k, k)] = (2.0 * middle - value(&[(k, h)]) - value(&[(k, -h)])) / (h * h);
        for l in 0..k {
            let mixed = value(&[(k, h), (l, h)]) - value(&[(k, h), (l, -h)]) - value(&[(k, -h), (l, h)])
                + value(&[(k, -h), (l, -h)]);
            information[(k, l)] = -mixed / (4.0 * h * h);
            information[(l, k)] = information[(k, l)];
        }
    }
    (gradient, information)
}

fn wave(ties: &[(u32, u32)]) -> TieWave {
    TieWave::from_ties(ties.iter().copied())
}

fn both(ties: &[(u32, u32)]) -> TieWave {
    TieWave::from_ties(ties.iter().flat_map(|&(i, j)| [(i, j), (j, i)]))
}

fn panel(n: usize, kind: NetworkKind, receivers: usize, waves: Vec<TieWave>) -> Panel {
    let names = |count: usize| (0..count).map(|k| k.to_string()).collect::<Vec<_>>();
    Panel {
        actors: names(n),
        waves: names(waves.len()),
        networks: vec![NetworkPanel { name: "ties".into(), kind, receivers: names(receivers), waves }],
        actor_covariates: vec![ActorCovariate {
            name: "size".into(),
            waves: vec![(0..n).map(|i| Some(i as f64)).collect()],
            centred: true,
            of_receivers: None,
        }],
        ..Panel::default()
    }
}

fn effect(dependent: &str, name: &str, with: Option<&str>) -> EffectChoice {
    EffectChoice {
        dependent: dependent.into(),
        effect: name.into(),
        with: with.map(Into::into),
        ..EffectChoice::default()
    }
}

fn model(panel: &Panel, effects: Vec<EffectChoice>) -> Model {
    Model::new(panel, &Specification { effects, ..Specification::default() }).unwrap()
}

fn watch(_: &crate::estimation::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The mean score of the drawn paths is the derivative of the exact log likelihood, and their
/// information by Louis's identity its negative second derivative.
fn compare(model: &Model, theta: &[f64], draws: usize) {
    let (gradient, information) = derivatives(model, theta);
    let settings = LikelihoodSettings {
        start: theta.to_vec(),
        thinning: 6.0,
        window: 6,
        chains: 4,
        ..LikelihoodSettings::default()
    };
    let mut search_watch = watch;
    let mut search = Search::new(model, &settings, &mut search_watch).unwrap();
    search.draws(100, 1, 0).unwrap();
    let found = search.draws(draws, 1, 0).unwrap();
    let observed = found.observed();
    for k in 0..theta.len() {
        let name = &model.parameters()[k].name;
        let correlation = found.autocorrelation[k].clamp(0.0, 0.95);
        let effective = (4 * draws) as f64 * (1.0 - correlation) / (1.0 + correlation);
        let error = (found.covariance[(k, k)] / effective).sqrt();
        let z = (found.mean[k] - gradient[k]) / error.max(1e-9);
        assert!(
            z.abs() < 4.0,
            "{name}: mean score {} against {} ({z} Monte Carlo errors)",
            found.mean[k],
            gradient[k]
        );
        for l in 0..theta.len() {
            let scale = (found.information[(k, k)] * found.information[(l, l)]).sqrt();
            let away = (observed[(k, l)] - information[(k, l)]) / scale;
            assert!(
                away.abs() < 0.03,
                "{name}, {}: information {} against {} ({away} of the paths')",
                model.parameters()[l].name,
                observed[(k, l)],
                information[(k, l)]
            );
        }
    }
}

fn directed() -> Panel {
    panel(
        3,
        NetworkKind::Directed,
        0,
        vec![
            wave(&[(0, 1), (1, 0), (2, 0)]),
            wave(&[(0, 1), (1, 0), (1, 2)]),
            wave(&[(0, 1), (1, 2), (2, 1)]),
            wave(&[(0, 1), (1, 0), (1, 2), (2, 1)]),
        ],
    )
}

#[test]
fn paths_of_a_directed_network() {
    let effects = vec![
        effect("ties", "density", None),
        effect("ties", "recip", None),
        effect("ties", "transTrip", None),
        effect("ties", "altX", Some("size")),
    ];
    let model = model(&directed(), effects);
    let theta = [1.5, 2.0, 1.0, -0.6, 1.1, 0.2, 0.3];
    compare(&model, &theta, 6000);
}

#[test]
fn paths_with_open_ends_given_ties_and_rates_of_a_covariate() {
    let mut panel = directed();
    panel.networks[0].waves[1] = TieWave::new([
        (0, 1, Tie::Present),
        (1, 0, Tie::StructuralPresent),
        (1, 2, Tie::Missing),
        (2, 1, Tie::StructuralAbsent),
    ]);
    panel.networks[0].waves.truncate(3);
    panel.waves.truncate(3);
    panel.networks[0].waves[2] = wave(&[(0, 1), (1, 0), (1, 2), (2, 0)]);
    let rate = EffectChoice { part: Part::Rate, ..effect("ties", "RateX", Some("size")) };
    let creation = EffectChoice { part: Part::Creation, ..effect("ties", "recip", None) };
    let model = model(&panel, vec![rate, effect("ties", "density", None), creation]);
    compare(&model, &[2.0, 1.4, 0.4, -0.3, 0.8], 6000);
}

#[test]
fn paths_of_a_network_without_direction() {
    let waves = vec![both(&[(0, 1)]), both(&[(0, 1), (1, 2)]), both(&[(0, 1), (0, 2), (1, 2)])];
    let panel = panel(3, NetworkKind::NonDirected, 0, waves);
    let model = model(&panel, vec![effect("ties", "density", None), effect("ties", "egoX", Some("size"))]);
    compare(&model, &[1.2, 1.6, -0.2, 0.7], 6000);
}

#[test]
fn paths_of_a_network_of_two_modes() {
    let waves = vec![wave(&[(0, 1)]), wave(&[(0, 1), (1, 2)]), wave(&[(0, 1), (0, 2), (1, 0)])];
    let panel = panel(2, NetworkKind::TwoMode, 3, waves);
    let model = model(&panel, vec![effect("ties", "density", None), effect("ties", "inPop", None)]);
    compare(&model, &[1.5, 2.2, -0.4, 0.3], 6000);
}

fn evolving_together() -> Panel {
    let waves = vec![wave(&[(0, 1)]), wave(&[(0, 1), (1, 0)]), wave(&[(1, 0)])];
    let mut panel = panel(2, NetworkKind::Directed, 0, waves);
    panel.behaviours.push(BehaviourPanel {
        name: "level".into(),
        waves: vec![vec![Some(0), Some(2)], vec![Some(1), Some(1)], vec![Some(2), None]],
    });
    panel
}

#[test]
fn paths_of_a_network_and_a_behaviour() {
    let model = model(
        &evolving_together(),
        vec![
            effect("ties", "density", None),
            effect("ties", "simX", Some("level")),
            effect("level", "linear", None),
            effect("level", "avAlt", Some("ties")),
        ],
    );
    let theta: Vec<f64> = model
        .parameters()
        .iter()
        .map(|p| match p.effect.as_str() {
            "Rate" => 1.7,
            "density" => -0.3,
            "simX" => 0.9,
            "linear" => 0.2,
            _ => 0.4,
        })
        .collect();
    compare(&model, &theta, 6000);
}

/// Choices that a move is taken not to touch keep the probabilities that they have, and the ends stay.
#[test]
fn moves_keep_what_they_do_not_touch() {
    let n = 12_u32;
    let ties = |shift: u32| -> Vec<(u32, u32)> {
        let pairs = (0..n).flat_map(move |i| (1..4).map(move |k| (i, (i + k * (shift + i % 3) + 1) % n)));
        pairs.filter(|(i, j)| i != j).collect()
    };
    let mut panel = panel(n as usize, NetworkKind::Directed, 0, vec![wave(&ties(1)), wave(&ties(2))]);
    let levels = |shift: u32| (0..n).map(|i| Some(((i * shift) % 4) as i32)).collect();
    panel.behaviours.push(BehaviourPanel { name: "level".into(), waves: vec![levels(1), levels(5)] });
    panel.networks.push(NetworkPanel {
        name: "other".into(),
        kind: NetworkKind::Directed,
        receivers: Vec::new(),
        waves: vec![wave(&ties(2)), wave(&ties(1))],
    });
    let own = [
        "transTrip",
        "transTies",
        "cycle3",
        "transRecTrip",
        "gwespFF",
        "gwespBB",
        "gwespFB",
        "gwespBF",
        "gwespFFGradient",
        "gwespFBGradient",
        "transMedTrip",
        "inAct",
        "outActSqrt",
        "recip",
        "inPop",
        "cycle4",
        "outPop",
    ];
    for name in own {
        let model = model(
            &panel,
            vec![
                effect("ties", "density", None),
                effect("ties", name, None),
                effect("ties", "altX", Some("level")),
                effect("other", "density", None),
                effect(
                    "other",
                    if name == "recip" { "crprod" } else { "recip" },
                    (name == "recip").then_some("ties"),
                ),
                effect("level", "linear", None),
                effect("level", "avAlt", Some("ties")),
                effect("level", "indeg", Some("other")),
            ],
        );
        let mut theta = vec![0.1; model.parameter_count()];
        for (value, parameter) in theta.iter_mut().zip(model.parameters()) {
            match parameter.effect.as_str() {
                "Rate" => *value = 4.0,
                "density" => *value = -1.0,
                _ => {}
            }
        }
        let mut path = Path::new(&model, 0, &[7], &theta, 60).unwrap();
        path.sweep(3000);
        assert!(path.largest_error() < 1e-9, "{name}: {}", path.largest_error());
        let (networks, behaviours) = path.end();
        for (found, of_period) in networks.iter().zip(&model.periods[0].networks) {
            let sorted = |graph: &crate::digraph::Digraph| {
                let mut ties: Vec<_> = graph.ties().collect();
                ties.sort_unstable();
                ties
            };
            assert_eq!(sorted(found), sorted(&of_period.counted_end));
        }
        assert_eq!(behaviours[0], model.periods[0].behaviours[0].end);
    }
}

/// The maximum of the exact likelihood by Newton's method.
fn maximum(model: &Model, from: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let mut theta = DVector::from_column_slice(from);
    for _ in 0..20 {
        let (gradient, information) = derivatives(model, theta.as_slice());
        let step =
            information.clone().cholesky().map(|c| c.solve(&gradient)).expect("concave near the maximum");
        theta += &step * (0.5 / step.amax()).min(1.0);
        if step.amax() < 1e-7 {
            break;
        }
    }
    let (_, information) = derivatives(model, theta.as_slice());
    let errors = information.try_inverse().expect("positive").diagonal().map(f64::sqrt);
    (theta.as_slice().to_vec(), errors.as_slice().to_vec())
}

#[test]
fn the_estimate_is_the_exact_maximum() {
    // Little changes from wave to wave, so that every rate is finite.
    let waves = vec![
        wave(&[(0, 1), (1, 0), (2, 0)]),
        wave(&[(0, 1), (1, 0), (1, 2), (2, 0)]),
        wave(&[(0, 1), (1, 2), (2, 0)]),
        wave(&[(0, 1), (1, 2), (2, 0), (2, 1)]),
        wave(&[(0, 1), (1, 2), (2, 1)]),
        wave(&[(0, 1), (1, 0), (1, 2), (2, 1)]),
    ];
    let panel = panel(3, NetworkKind::Directed, 0, waves);
    let settings_of_network = NetworkSettings {
        name: "ties".into(),
        decision: Decision::Forcing,
        maximum_degree: None,
        monotone: false,
    };
    let specification = Specification {
        effects: vec![effect("ties", "density", None), effect("ties", "recip", None)],
        networks: vec![settings_of_network],
        ..Specification::default()
    };
    let model = Model::new(&panel, &specification).unwrap();
    let settings = LikelihoodSettings {
        thinning: 6.0,
        window: 10,
        draws: 2000,
        convergence: 0.06,
        ..LikelihoodSettings::default()
    };
    let found = model.maximum_likelihood(&settings, &mut watch).unwrap();
    assert!(found.converged, "distance {:?}", found.distance);
    let (theta, errors) = maximum(&model, &found.theta());
    for ((estimate, exact), error) in found.estimates.iter().zip(&theta).zip(&errors) {
        let own = estimate.standard_error.unwrap();
        assert!(
            ((estimate.value - exact) / error).abs() < 0.1 && (own / error - 1.0).abs() < 0.1,
            "{}: {} ({own}) against {exact} ({error})",
            estimate.parameter.name,
            estimate.value
        );
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let model = model(&directed(), vec![effect("ties", "density", None), effect("ties", "recip", None)]);
    let settings =
        LikelihoodSettings { draws: 40, rounds: 2, steps: 20, subphases: 2, ..LikelihoodSettings::default() };
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| model.maximum_likelihood(&settings, &mut watch).unwrap())
    };
    let (one, two) = (on(1), on(2));
    assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&two).unwrap());
}

#[test]
fn what_has_no_likelihood_is_refused() {
    let effects = || vec![effect("ties", "density", None)];
    let refused = |panel: &Panel, specification: Specification| {
        Model::new(panel, &specification)
            .unwrap()
            .maximum_likelihood(&LikelihoodSettings::default(), &mut watch)
            .unwrap_err()
    };
    let plain = || Specification { effects: effects(), ..Specification::default() };
    let mut leaving = directed();
    leaving.presence = vec![Vec::new(), Vec::new(), vec![(1.0, 2.5)]];
    assert!(matches!(refused(&leaving, plain()), LikelihoodError::CompositionChange { .. }));
    let conditional = Specification { conditional: Some("ties".into()), ..plain() };
    assert_eq!(refused(&directed(), conditional), LikelihoodError::Conditional { variable: "ties".into() });
    let mut by_degree = plain();
    by_degree.effects.push(EffectChoice { part: Part::Rate, ..effect("ties", "outRate", None) });
    assert!(matches!(refused(&directed(), by_degree), LikelihoodError::RateDependsOnState { .. }));
}

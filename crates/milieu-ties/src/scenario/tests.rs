use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::*;
use crate::Model;
use crate::panel::{
    ActorCovariate, BehaviourPanel, DyadicCovariate, NetworkKind, NetworkPanel, Panel, Tie, TieWave,
};
use crate::process::Process;
use crate::random::Key;
use crate::simulator::{Change, Ministep};
use crate::specification::{Decision, EffectChoice, NetworkSettings, Part, Specification};

fn effect(dependent: &str, name: &str, with: Option<&str>) -> EffectChoice {
    EffectChoice {
        dependent: dependent.to_owned(),
        effect: name.to_owned(),
        with: with.map(str::to_owned),
        ..EffectChoice::default()
    }
}

fn unit(parts: &[u64]) -> f64 {
    Key::new(parts).unit()
}

fn ties(n: usize, wave: u64, share: f64, kind: NetworkKind) -> TieWave {
    let mut ties = Vec::new();
    for i in 0..n as u32 {
        for j in 0..n as u32 {
            let (a, b) = if kind == NetworkKind::NonDirected { (i.min(j), i.max(j)) } else { (i, j) };
            if i != j && unit(&[9, wave, u64::from(a), u64::from(b)]) < share {
                ties.push((i, j));
            }
        }
    }
    TieWave::from_ties(ties)
}

/// A made-up panel: a network, a behaviour, two covariates of actors, a distance.
fn panel(n: usize, kind: NetworkKind) -> Panel {
    let share = 2.5 / n as f64;
    Panel {
        name: "made".to_owned(),
        actors: (0..n).map(|i| format!("actor {i}")).collect(),
        waves: ["first", "second", "third"].map(str::to_owned).to_vec(),
        networks: vec![NetworkPanel {
            name: "ties".to_owned(),
            kind,
            receivers: Vec::new(),
            waves: (0..3).map(|w| ties(n, w, share, kind)).collect(),
        }],
        behaviours: vec![BehaviourPanel {
            name: "effort".to_owned(),
            waves: (0..3)
                .map(|w| (0..n as u64).map(|i| Some(1 + (4.0 * unit(&[7, w, i])).floor() as i32)).collect())
                .collect(),
        }],
        actor_covariates: vec![
            ActorCovariate {
                name: "size".to_owned(),
                waves: vec![(0..n as u64).map(|i| Some((10.0 * unit(&[5, i])).round())).collect()],
                centred: true,
                of_receivers: None,
            },
            ActorCovariate {
                name: "bank".to_owned(),
                waves: vec![(0..n).map(|i| Some((i % 2) as f64)).collect()],
                centred: false,
                of_receivers: None,
            },
        ],
        dyadic_covariates: vec![DyadicCovariate {
            name: "distance".to_owned(),
            waves: vec![(0..n * n).map(|at| ((at / n) as f64 - (at % n) as f64).abs() / n as f64).collect()],
            centred: true,
            of_receivers: None,
        }],
        presence: Vec::new(),
    }
}

fn specification(directed: bool) -> Specification {
    let mut effects = vec![
        effect("ties", "density", None),
        effect("ties", if directed { "transTrip" } else { "transTriads" }, None),
        effect("ties", "altX", Some("size")),
        effect("ties", "sameX", Some("bank")),
        effect("ties", "X", Some("distance")),
        effect("ties", "inPopSqrt", None),
        effect("ties", "simX", Some("effort")),
        EffectChoice { part: Part::Rate, ..effect("ties", "outRate", Some("ties")) },
        effect("effort", "linear", None),
        effect("effort", "quad", None),
        effect("effort", "avAlt", Some("ties")),
    ];
    if directed {
        effects.push(effect("ties", "recip", None));
    }
    Specification { effects, ..Specification::default() }
}

/// Parameters by the name of their effect.
fn theta(model: &Model) -> Vec<f64> {
    (model.parameters().iter())
        .map(|p| match p.effect.as_str() {
            "Rate" if p.dependent == "ties" => 4.0,
            "Rate" => 2.0,
            "density" => -2.2,
            "recip" => 1.1,
            "transTrip" | "transTriads" => 0.25,
            "altX" => 0.05,
            "sameX" => 0.6,
            "X" => -1.0,
            "inPopSqrt" => 0.2,
            "simX" => 0.7,
            "outRate" => 0.08,
            "linear" => 0.1,
            "quad" => -0.15,
            "avAlt" => 0.3,
            _ => 0.0,
        })
        .collect()
}

fn projection(panel: &Panel, specification: &Specification, scenario: &Scenario) -> Projection {
    Projection::new(std::slice::from_ref(panel), specification, scenario).unwrap()
}

fn error(panel: &Panel, specification: &Specification, scenario: &Scenario) -> ScenarioError {
    Projection::new(std::slice::from_ref(panel), specification, scenario).unwrap_err()
}

fn go_on(_: &RunProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn names(names: &[&str]) -> Actors {
    Actors { names: names.iter().map(|n| (*n).to_owned()).collect(), ..Actors::default() }
}

fn pairs(list: &[(&str, &str)]) -> Pairs {
    let list = list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    Pairs { list, ..Pairs::default() }
}

/// The 64 networks of three actors: the exact distribution of the end of a period, by the
/// exponential of the generator (uniformised), against keyed runs.
#[test]
fn keyed_runs_have_the_exact_distribution() {
    let mut data = panel(3, NetworkKind::Directed);
    data.networks[0].waves = vec![
        TieWave::from_ties([(0, 1), (1, 2)]),
        TieWave::from_ties([(0, 1), (1, 0), (2, 0)]),
        TieWave::from_ties([(0, 2)]),
    ];
    data.behaviours.clear();
    let specification = Specification {
        effects: vec![
            effect("ties", "density", None),
            effect("ties", "recip", None),
            effect("ties", "transTrip", None),
            EffectChoice { part: Part::Rate, ..effect("ties", "outRate", Some("ties")) },
        ],
        ..Specification::default()
    };
    let scenario = Scenario { wave: Some("first".to_owned()), ..Scenario::default() };
    let projection = projection(&data, &specification, &scenario);
    let theta = [1.5, 9.0, 0.3, -0.5, 0.8, 0.4];
    assert_eq!(projection.model().parameters()[2].effect, "outRate");

    let slots: Vec<(u32, u32)> =
        (0..3).flat_map(|i| (0..3).filter(move |&j| j != i).map(move |j| (i, j))).collect();
    let code = |ties: &[(u32, u32)]| -> usize {
        slots.iter().enumerate().filter(|(_, s)| ties.contains(s)).map(|(b, _)| 1 << b).sum()
    };
    let mut process = Process::new(projection.model(), 0, &theta);
    let mut rates = vec![[0.0; 64]; 64];
    for (state, row) in rates.iter_mut().enumerate() {
        process.restart();
        let now = code(&process.ties(0));
        for (bit, &(i, j)) in slots.iter().enumerate() {
            if (state ^ now) >> bit & 1 == 1 {
                let change = Change::Tie(j);
                process.apply(&Ministep { variable: 0, ego: i, change, time: 0.0 });
            }
        }
        for i in 0..3 {
            let rate = process.rate(0, i as usize).0;
            let probabilities = process.network_probabilities(0, i as usize);
            for (bit, &(_, j)) in slots.iter().enumerate().filter(|(_, s)| s.0 == i) {
                row[state ^ (1 << bit)] += rate * probabilities[j as usize + 1];
            }
        }
    }
    let most: f64 = rates.iter().map(|row| row.iter().sum::<f64>()).fold(0.0, f64::max);
    let mut now = [0.0; 64];
    now[code(&[(0, 1), (1, 2)])] = 1.0;
    let (mut exact, mut poisson) = ([0.0; 64], (-most).exp());
    for step in 1..400 {
        for (e, p) in exact.iter_mut().zip(&now) {
            *e += poisson * p;
        }
        let mut next = [0.0; 64];
        for (state, row) in rates.iter().enumerate() {
            let out: f64 = row.iter().sum();
            next[state] += now[state] * (1.0 - out / most);
            for (to, rate) in row.iter().enumerate() {
                next[to] += now[state] * rate / most;
            }
        }
        now = next;
        poisson *= most / f64::from(step);
    }
    let total: f64 = exact.iter().sum();
    assert!((total - 1.0).abs() < 1e-9);

    let runs = 40_000;
    let mut counts = [0.0; 64];
    for replicate in 0..runs {
        let course = projection.course(&theta, 3, 0, replicate).unwrap();
        counts[code(&course.ties[0][0])] += 1.0;
    }
    let (mut chi, mut cells) = (0.0, 0.0);
    for (count, probability) in counts.iter().zip(&exact) {
        let expected = probability * runs as f64;
        if expected >= 5.0 {
            chi += (count - expected).powi(2) / expected;
            cells += 1.0;
        }
    }
    assert!(cells > 40.0);
    // Four standard deviations of the chi-squared distribution.
    assert!(chi < cells + 4.0 * (2.0_f64 * cells).sqrt(), "{chi} over {cells} cells");
}

/// Means of keyed runs against those of the ordinary simulation, within four standard errors.
fn agrees(kind: NetworkKind, decision: Decision) {
    let data = panel(12, kind);
    let mut specification = specification(kind == NetworkKind::Directed);
    specification.networks =
        vec![NetworkSettings { name: "ties".to_owned(), decision, maximum_degree: None, monotone: false }];
    let model = Model::new(&data, &specification).unwrap();
    let theta = theta(&model);
    let count = 4000;
    let place = |dependent: &str, effect: &str| {
        model.parameters().iter().position(|p| p.dependent == dependent && p.effect == effect).unwrap()
    };
    let columns = [place("ties", "density"), place("ties", "Rate"), place("effort", "linear")];
    let ordinary: Vec<Vec<f64>> = (model.simulate(&theta, count, 7).unwrap().outcomes.iter())
        .map(|chain| columns.iter().map(|&k| chain[0].statistics[k]).collect())
        .collect();
    let scenario = Scenario { wave: Some("first".to_owned()), ..Scenario::default() };
    let projection = projection(&data, &specification, &scenario);
    let start = &data.networks[0].waves[0];
    let sides = if kind == NetworkKind::NonDirected { 2.0 } else { 1.0 };
    let mean = model.periods[0].means[0];
    let keyed: Vec<Vec<f64>> = (0..count as u64)
        .map(|replicate| {
            let course = projection.course(&theta, 7, 0, replicate).unwrap();
            let end = &course.ties[0][0];
            let kept = end.iter().filter(|t| start.get(t.0, t.1) == Tie::Present).count();
            let distance = (end.len() + start.entries().len() - 2 * kept) as f64 / sides;
            let effort: f64 = course.behaviours[0][0].iter().map(|&z| f64::from(z) - mean).sum();
            vec![end.len() as f64, distance, effort]
        })
        .collect();
    for k in 0..columns.len() {
        let of = |values: &[Vec<f64>]| {
            let n = values.len() as f64;
            let m = values.iter().map(|v| v[k]).sum::<f64>() / n;
            (m, values.iter().map(|v| (v[k] - m).powi(2)).sum::<f64>() / (n - 1.0) / n)
        };
        let (a, b) = (of(&ordinary), of(&keyed));
        let z = (a.0 - b.0) / (a.1 + b.1).sqrt();
        assert!(z.abs() < 4.0, "{kind:?} {decision:?} statistic {k}: {} and {}, z {z}", a.0, b.0);
    }
}

#[test]
fn means_agree_with_the_ordinary_simulation() {
    agrees(NetworkKind::Directed, Decision::Forcing);
    for decision in [
        Decision::Forcing,
        Decision::Agreement,
        Decision::PairForcing,
        Decision::PairAgreement,
        Decision::PairJoint,
    ] {
        agrees(NetworkKind::NonDirected, decision);
    }
}

#[test]
fn a_scenario_without_effect_is_the_baseline() {
    let data = panel(12, NetworkKind::Directed);
    let specification = specification(true);
    let baseline = Scenario { periods: 2, ..Scenario::default() };
    let idle = Scenario {
        name: "idle".to_owned(),
        subsidies: vec![Subsidy { network: "ties".to_owned(), ..Subsidy::default() }],
        dyadic_covariates: vec![DyadicChange {
            covariate: "distance".to_owned(),
            multiply: Some(1.0),
            ..DyadicChange::default()
        }],
        rate_changes: vec![RateChange {
            variable: "ties".to_owned(),
            multiply: 1.0,
            ..RateChange::default()
        }],
        ..baseline.clone()
    };
    let (a, b) = (projection(&data, &specification, &baseline), projection(&data, &specification, &idle));
    let theta = theta(a.model());
    for replicate in 0..20 {
        let one = a.course(&theta, 1, 4, replicate).unwrap();
        assert!(!one.ministeps.is_empty());
        assert_eq!(one, b.course(&theta, 1, 4, replicate).unwrap());
        assert_ne!(one, a.course(&theta, 2, 4, replicate).unwrap());
    }
}

/// Choices that nothing else bears on: density and a covariate only.
fn independent() -> (Panel, Specification) {
    let mut data = panel(10, NetworkKind::Directed);
    data.behaviours.clear();
    let effects = vec![effect("ties", "density", None), effect("ties", "altX", Some("size"))];
    (data, Specification { effects, ..Specification::default() })
}

fn steps_of(course: &Course, ego: u32) -> Vec<(Change, f64)> {
    course.ministeps.iter().filter(|s| s.ego == ego).map(|s| (s.change, s.time)).collect()
}

#[test]
fn a_changed_rate_only_adds_or_removes_opportunities() {
    let (data, specification) = independent();
    let faster = Scenario {
        rate_changes: vec![RateChange {
            actors: names(&["actor 3"]),
            multiply: 2.0,
            ..RateChange::default()
        }],
        ..Scenario::default()
    };
    let base = projection(&data, &specification, &Scenario::default());
    let more = projection(&data, &specification, &faster);
    let theta = [3.0, 3.0, -1.0, 0.1];
    let mut added = 0;
    for replicate in 0..50 {
        let (a, b) =
            (base.course(&theta, 1, 0, replicate).unwrap(), more.course(&theta, 1, 0, replicate).unwrap());
        for ego in (0..10).filter(|&i| i != 3) {
            assert_eq!(steps_of(&a, ego), steps_of(&b, ego));
        }
        let (slow, fast) = (steps_of(&a, 3), steps_of(&b, 3));
        assert!(fast.len() >= slow.len());
        added += fast.len() - slow.len();
        for (s, f) in slow.iter().zip(&fast) {
            assert_eq!(s.0, f.0, "the same opportunity, the same choice");
            assert!((s.1 - 2.0 * f.1).abs() < 1e-12, "at half the time");
        }
    }
    assert!(added > 50, "{added}");
}

#[test]
fn choices_stay_the_same_when_an_unattractive_alternative_is_added() {
    let (data, specification) = independent();
    let more = Scenario {
        entries: vec![Entry {
            name: "newcomer".to_owned(),
            covariates: BTreeMap::from([("size".to_owned(), 5.0)]),
            ..Entry::default()
        }],
        subsidies: vec![Subsidy {
            creation: -200.0,
            pairs: Pairs { receivers: names(&["newcomer"]), ..Pairs::default() },
            ..Subsidy::default()
        }],
        ..Scenario::default()
    };
    let base = projection(&data, &specification, &Scenario::default());
    let more = projection(&data, &specification, &more);
    let theta = [3.0, 3.0, -1.0, 0.1];
    for replicate in 0..30 {
        let (a, b) =
            (base.course(&theta, 1, 0, replicate).unwrap(), more.course(&theta, 1, 0, replicate).unwrap());
        for ego in 0..10 {
            assert_eq!(steps_of(&a, ego), steps_of(&b, ego));
        }
    }
    assert_eq!(more.actors().len(), 11);
}

#[test]
fn the_race_has_the_probabilities_of_the_weights() {
    let weights = [1.0, 0.0, 3.0, 0.5];
    let mut counts = [0.0; 4];
    for at in 0..40_000 {
        counts[super::course::race(&weights, Key::new(&[8, at]), &[11, 12, 13, 14])] += 1.0;
    }
    for (count, weight) in counts.iter().zip(&weights) {
        let p = weight / 4.5;
        assert!((count / 40_000.0 - p).abs() <= 4.0 * (p * (1.0 - p) / 40_000.0_f64).sqrt());
    }
}

#[test]
fn means_and_ranges_stay_those_of_the_data() {
    let data = panel(10, NetworkKind::Directed);
    let specification = specification(true);
    let changed = Scenario {
        actor_covariates: vec![CovariateChange {
            covariate: "size".to_owned(),
            add: Some(100.0),
            ..CovariateChange::default()
        }],
        dyadic_covariates: vec![DyadicChange {
            covariate: "distance".to_owned(),
            pairs: Pairs { same: Some("bank".to_owned()), ..Pairs::default() },
            multiply: Some(0.5),
            ..DyadicChange::default()
        }],
        ..Scenario::default()
    };
    let base = projection(&data, &specification, &Scenario::default());
    let changed = projection(&data, &specification, &changed);
    let (a, b) = (&base.model.periods[0], &changed.model.periods[0]);
    for (x, y) in a.columns[0].values.iter().zip(&b.columns[0].values) {
        assert!((y - x - 100.0).abs() < 1e-9);
    }
    let given = |p: &crate::model::Period| {
        let d = (p.networks[0].dyads.iter()).find(|d| d.class.is_empty()).unwrap();
        (0..10).map(|i| d.row(i, false).to_vec()).collect::<Vec<_>>()
    };
    let raw = &data.dyadic_covariates[0].waves[0];
    for (i, (x, y)) in given(a).iter().zip(given(b)).enumerate() {
        for j in (0..10).filter(|&j| j != i) {
            let less = if i % 2 == j % 2 { 0.5 * raw[i * 10 + j] } else { 0.0 };
            assert!((x[j] - less - y[j]).abs() < 1e-12);
        }
    }
    assert_eq!(a.means, b.means);
}

#[test]
fn ordinances_entries_and_exits_are_kept() {
    let data = panel(10, NetworkKind::Directed);
    let specification = specification(true);
    let scenario = Scenario {
        periods: 2,
        forbidden: vec![Ordinance {
            pairs: Pairs { different: Some("bank".to_owned()), ..Pairs::default() },
            ..Ordinance::default()
        }],
        given: vec![Ordinance {
            pairs: pairs(&[("actor 1", "actor 3")]),
            until: Some(1),
            ..Ordinance::default()
        }],
        entries: vec![Entry {
            name: "broker".to_owned(),
            time: 0.5,
            like: Some("actor 2".to_owned()),
            ..Entry::default()
        }],
        exits: vec![Exit { actors: names(&["actor 4"]), time: 1.25 }],
        ..Scenario::default()
    };
    let projection = projection(&data, &specification, &scenario);
    let theta = theta(projection.model());
    let mut of_broker = 0;
    let mut dropped = 0;
    for replicate in 0..40 {
        let course = projection.course(&theta, 1, 0, replicate).unwrap();
        for step in &course.ministeps {
            let concerns = |actor: u32| step.ego == actor || step.change == Change::Tie(actor);
            if step.variable == 0 {
                assert!(step.time > 0.5 || !concerns(10), "before it comes the broker has no ties");
                assert!(step.time < 1.25 || !concerns(4), "after it left nobody chooses actor 4");
                if let Change::Tie(j) = step.change {
                    assert!(step.ego % 2 == j % 2, "forbidden");
                    assert!(step.time > 1.0 || (step.ego, j) != (1, 3), "given");
                }
            }
        }
        assert!(course.ties[0][0].contains(&(1, 3)));
        dropped += usize::from(!course.ties[1][0].contains(&(1, 3)));
        assert!(course.ties.iter().flatten().flatten().all(|t| t.0 % 2 == t.1 % 2));
        assert!(course.ties[1][0].iter().all(|t| t.0 != 4 && t.1 != 4));
        of_broker += course.ties[1][0].iter().filter(|t| t.0 == 10 || t.1 == 10).count();
    }
    assert!(of_broker > 20 && dropped > 0, "{of_broker} {dropped}");
}

#[test]
fn periods_follow_one_another_with_the_rates_of_the_data() {
    let (data, specification) = independent();
    let scenario = Scenario { periods: 4, wave: Some("first".to_owned()), ..Scenario::default() };
    let projection = projection(&data, &specification, &scenario);
    // The first period hardly moves; the second moves; the last two have the rate of the second.
    let theta = [1e-9, 5.0, -1.0, 0.0];
    let course = projection.course(&theta, 1, 0, 0).unwrap();
    let start: Vec<(u32, u32)> = data.networks[0].waves[0].entries().iter().map(|e| (e.0, e.1)).collect();
    assert_eq!(course.ties[0][0], start);
    for period in 1..4 {
        let within = |s: &&Ministep| s.time > f64::from(period) && s.time < f64::from(period + 1);
        let count = course.ministeps.iter().filter(within).count();
        assert!((20..90).contains(&count), "{count}");
    }
    let stated = Scenario {
        rates: vec![StatedRate { value: 0.0, from: Some(3), ..StatedRate::default() }],
        ..scenario
    };
    let still = super::tests::projection(&data, &specification, &stated).course(&theta, 1, 0, 0).unwrap();
    assert_eq!(still.ties[1], course.ties[1]);
    assert_eq!(still.ties[3], still.ties[1]);
}

#[test]
fn conditional_models_need_a_stated_rate() {
    let (data, mut specification) = independent();
    specification.conditional = Some("ties".to_owned());
    assert_eq!(
        error(&data, &specification, &Scenario::default()),
        ScenarioError::RateNeeded { variable: "ties".to_owned() }
    );
    let stated =
        Scenario { rates: vec![StatedRate { value: 5.0, ..StatedRate::default() }], ..Scenario::default() };
    let course = projection(&data, &specification, &stated).course(&[-1.0, 0.0], 1, 0, 0).unwrap();
    assert!((20..90).contains(&course.ministeps.len()));
}

#[test]
fn unknown_names_are_told_with_the_nearest() {
    let (data, specification) = independent();
    let told = |scenario: Scenario| error(&data, &specification, &scenario).to_string();
    let change = CovariateChange { covariate: "sise".to_owned(), set: Some(1.0), ..Default::default() };
    assert_eq!(
        told(Scenario { actor_covariates: vec![change.clone()], ..Default::default() }),
        "change of `sise`: there is no covariate `sise`; nearest: `size`"
    );
    let change = CovariateChange { actors: names(&["actor9"]), covariate: "size".to_owned(), ..change };
    assert_eq!(
        told(Scenario { actor_covariates: vec![change.clone()], ..Default::default() }),
        "change of `size`: there is no actor `actor9`; nearest: `actor 9`"
    );
    let change = CovariateChange { add: Some(1.0), ..change };
    assert!(matches!(
        error(&data, &specification, &Scenario { actor_covariates: vec![change], ..Default::default() }),
        ScenarioError::OneOperation { .. }
    ));
    let loops = Ordinance { pairs: pairs(&[("actor 1", "actor 1")]), ..Default::default() };
    assert!(told(Scenario { given: vec![loops], ..Default::default() }).contains("no tie with itself"));
    let tie = Ordinance { pairs: pairs(&[("actor 1", "actor 2")]), ..Default::default() };
    assert!(matches!(
        error(
            &data,
            &specification,
            &Scenario { given: vec![tie.clone()], forbidden: vec![tie], ..Default::default() }
        ),
        ScenarioError::Contradiction { .. }
    ));
    let entry = Entry { name: "actor 1".to_owned(), ..Default::default() };
    assert_eq!(
        error(&data, &specification, &Scenario { entries: vec![entry], ..Default::default() }),
        ScenarioError::NameTaken("actor 1".to_owned())
    );
    let parameter =
        ParameterChange { parameter: "ties:densty".to_owned(), set: Some(1.0), ..Default::default() };
    assert!(
        told(Scenario { parameters: vec![parameter], ..Default::default() })
            .ends_with("nearest: `ties:density`")
    );
    assert!(told(Scenario { wave: Some("thrid".to_owned()), ..Default::default() }).ends_with("`third`"));
    assert_eq!(
        error(&data, &specification, &Scenario { periods: 0, ..Default::default() }),
        ScenarioError::NoPeriods
    );
    let whole = panel(6, NetworkKind::Directed);
    let entry = Entry { name: "new".to_owned(), ..Default::default() };
    assert!(matches!(
        error(
            &whole,
            &super::tests::specification(true),
            &Scenario { entries: vec![entry], ..Default::default() }
        ),
        ScenarioError::BehaviourNeeded { .. }
    ));
    let behaviours = BTreeMap::from([("effort".to_owned(), 9)]);
    let entry = Entry { name: "new".to_owned(), behaviours, ..Default::default() };
    let far = Scenario { entries: vec![entry], ..Default::default() };
    assert_eq!(
        error(&whole, &super::tests::specification(true), &far).to_string(),
        "entry of `new`: `effort` (1 to 4) cannot be 9"
    );
}

#[test]
fn scenarios_are_written_in_toml() {
    let text = r#"
        name = "brokers"
        periods = 3

        [[rates]]
        value = 4.0

        [[entries]]
        name = "centre"
        time = 0.5
        like = "actor 1"
        covariates = { size = 9.0 }

        [[actor_covariates]]
        covariate = "size"
        actors = { where = [{ covariate = "bank", equals = 1.0 }], except = ["actor 3"] }
        add = 2.0

        [[dyadic_covariates]]
        covariate = "distance"
        pairs = { list = [["actor 1", "actor 2"]], both_ways = true }
        multiply = 0.5

        [[subsidies]]
        pairs = { senders = { names = ["centre"] } }
        creation = 0.5
        from = 2

        [[parameters]]
        parameter = "ties:density"
        add = -0.1
    "#;
    let scenario: Scenario = toml::from_str(text).unwrap();
    assert_eq!(toml::from_str::<Scenario>(&toml::to_string(&scenario).unwrap()).unwrap(), scenario);
    let (data, specification) = independent();
    let projection = projection(&data, &specification, &scenario);
    let sizes = |i: usize| projection.panel().actor_covariates[0].waves[0][i].unwrap();
    let before = |i: usize| data.actor_covariates[0].waves[0][i].unwrap();
    assert_eq!((sizes(1), sizes(3), sizes(2)), (before(1) + 2.0, before(3), before(2)));
    // The newcomer is like actor 1, so that the condition holds for it too.
    assert_eq!(sizes(10), 9.0 + 2.0);
    assert_eq!(projection.policies[0].networks[0].gain(10, 1, false), 0.0);
    assert_eq!(projection.policies[1].networks[0].gain(10, 1, false), 0.5);
    assert_eq!(projection.theta_in(2, &[1.0, 1.0, -1.0, 0.0]), vec![1.0, 4.0, -1.1, 0.0]);
    let wrong = toml::from_str::<Scenario>("nam = 1").unwrap_err().to_string();
    assert!(wrong.contains("unknown field `nam`"), "{wrong}");
}

fn outputs() -> Measures<'static> {
    let network = || "ties".to_owned();
    Measures::of(&[
        Output::Ties { network: network() },
        Output::Density { network: network() },
        Output::MeanDegree { network: network() },
        Output::Reciprocity { network: network() },
        Output::Transitivity { network: network() },
        Output::WithinShare { network: network(), covariate: "bank".to_owned() },
        Output::ExternalInternal { network: network(), covariate: "bank".to_owned() },
        Output::MeanOverTies { network: network(), covariate: "distance".to_owned() },
        Output::Components { network: network() },
        Output::LargestComponent { network: network() },
        Output::DegreeGini { network: network() },
        Output::Degree { network: network(), actor: "actor 1".to_owned(), side: DegreeSide::In },
        Output::MeanBehaviour { behaviour: "effort".to_owned() },
    ])
}

#[test]
fn a_comparison_finds_the_effect_and_its_precision() {
    let data = panel(14, NetworkKind::Directed);
    let specification = specification(true);
    let bridged = Scenario {
        name: "bridges".to_owned(),
        subsidies: vec![Subsidy {
            network: "ties".to_owned(),
            creation: 0.5,
            pairs: Pairs { different: Some("bank".to_owned()), ..Pairs::default() },
            ..Subsidy::default()
        }],
        ..Scenario::default()
    };
    let base = projection(&data, &specification, &bridged.baseline());
    let other = projection(&data, &specification, &bridged);
    let mean = theta(base.model());
    let p = mean.len();
    let covariance: Vec<Vec<f64>> =
        (0..p).map(|i| (0..p).map(|j| if i == j { 0.01 } else { 0.002 }).collect()).collect();
    let parameters = ParameterDistribution::uncertain(mean.clone(), covariance);
    let settings = RunSettings {
        draws: 40,
        block: 20,
        most_draws: 400,
        precision: vec![Precision { output: "ties:within_share(bank)".to_owned(), half_width: 0.02 }],
        ..RunSettings::default()
    };
    let measures = outputs().measure("ties of the first", |s| Some(s.outdegree(0, 0) as f64));
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| compare(&[&base, &other], &parameters, &measures, &settings, &mut go_on).unwrap())
    };
    let result = run(1);
    assert_eq!(result, run(2), "the same with one thread and with two");
    assert_eq!(result.precise, Some(true));
    let effect = |name: &str| result.arms[1].effects.iter().find(|e| e.output == name).unwrap().clone();
    let within = effect("ties:within_share(bank)");
    assert!(within.difference.half_width.unwrap() <= 0.02);
    assert!(within.difference.mean.unwrap() < -0.02, "{within:?}");
    assert!(within.pairing.unwrap() > 1.0, "{within:?}");
    assert!(within.pairs_needed.unwrap() <= result.draws * result.replicates);
    let external = effect("ties:external_internal(bank)");
    let sum = external.difference.mean.unwrap() + 2.0 * within.difference.mean.unwrap();
    assert!(sum.abs() < 1e-9);
    assert!(effect("ties:ties").difference.mean.unwrap() > 0.0);
    let [low, high] = within.difference.expected_interval.unwrap();
    let [lowest, highest] = within.difference.single_interval.unwrap();
    assert!(lowest < low && low < high && high < highest);
    let json = serde_json::to_string(&result).unwrap();
    assert!(json.contains("\"parameters\"") && !json.contains("null,null,null,null,null"));

    // Certain parameters, and no change: nothing differs.
    let certain = ParameterDistribution::certain(mean);
    let settings = RunSettings { draws: 10, ..RunSettings::default() };
    let nothing = compare(&[&base, &base], &certain, &measures, &settings, &mut go_on).unwrap();
    assert_eq!((nothing.draws, nothing.replicates), (1, 20));
    for effect in &nothing.arms[1].effects {
        assert_eq!((effect.difference.mean, effect.same), (Some(0.0), Some(1.0)));
        assert_eq!(effect.difference.variance.unwrap().parameters, None);
    }

    // Stopped: what was done counts.
    let settings = RunSettings { draws: 100, ..RunSettings::default() };
    let mut stop = |_: &RunProgress| ControlFlow::Break(());
    let part = compare(&[&base], &certain, &measures, &settings, &mut stop).unwrap();
    assert!(part.stopped && part.replicates < 200 && part.arms[0].effects.is_empty());
}

#[test]
fn draws_have_the_mean_and_covariance_that_are_said() {
    let (data, specification) = independent();
    let projection = projection(&data, &specification, &Scenario::default());
    // Singular: the second is held; the last two move together.
    let covariance =
        vec![vec![0.25, 0.0, 0.1, 0.1], vec![0.0; 4], vec![0.1, 0.0, 0.09, 0.09], vec![0.1, 0.0, 0.09, 0.09]];
    let mean = vec![0.8, 3.0, -1.0, 0.5];
    let draws = super::draws::Draws::new(
        &ParameterDistribution::uncertain(mean.clone(), covariance.clone()),
        &projection,
    )
    .unwrap();
    let n = 20_000;
    let all: Vec<(Vec<f64>, usize)> = (0..n).map(|r| draws.draw(3, r).unwrap()).collect();
    assert!(all.iter().all(|(t, _)| t[0] > 0.0));
    let repeated = all.iter().map(|a| a.1).sum::<usize>() as f64;
    // P(rate <= 0) = Phi(-1.6) = 0.0548; a draw is repeated p / (1 - p) times on average.
    assert!((repeated / n as f64 - 0.0580).abs() < 0.007, "{repeated}");
    let away = all.iter().map(|(t, _)| (t[3] - t[2] - 1.5).abs()).fold(0.0, f64::max);
    assert!(away < 1e-6, "{away}");
    assert!(all.iter().all(|(t, _)| (t[1] - 3.0).abs() < 1e-9));
    for bad in [
        vec![vec![1.0; 4]; 3],
        vec![vec![f64::NAN; 4]; 4],
        (0..4).map(|i| (0..4).map(|j| if i == j { -1.0 } else { 0.0 }).collect()).collect(),
    ] {
        let parameters = ParameterDistribution::uncertain(mean.clone(), bad);
        assert!(matches!(
            super::draws::Draws::new(&parameters, &projection),
            Err(ScenarioError::Covariance(_))
        ));
    }
    let parameters = ParameterDistribution::certain(vec![1.0]);
    assert!(matches!(
        super::draws::Draws::new(&parameters, &projection),
        Err(ScenarioError::ParameterCount { found: 1, expected: 4 })
    ));
}

#[test]
fn variance_is_split_without_bias_and_intervals_cover() {
    // d_rk = 2 + a_r + e_rk with variances 0.5 and 3: what is expected has variance 0.5.
    let (mut parameters, mut simulation, mut covered) = (0.0, 0.0, 0);
    let worlds = 300;
    for world in 0..worlds {
        let normal = |r: u64, k: u64| Key::new(&[world, r, k]).normal();
        let draws: Vec<Vec<Option<f64>>> = (0..60)
            .map(|r| {
                let a = 0.5_f64.sqrt() * normal(r, 99);
                (0..3).map(|k| Some(2.0 + a + 3.0_f64.sqrt() * normal(r, k))).collect()
            })
            .collect();
        let spread = Spread::of(&draws, false);
        let split = spread.variance.unwrap();
        parameters += split.parameters.unwrap();
        simulation += split.simulation.unwrap();
        let (mean, half) = (spread.mean.unwrap(), spread.half_width.unwrap());
        covered += usize::from((mean - 2.0).abs() <= half);
    }
    let n = worlds as f64;
    assert!((parameters / n - 0.5).abs() < 0.06, "{}", parameters / n);
    assert!((simulation / n - 3.0).abs() < 0.1, "{}", simulation / n);
    assert!(covered as f64 / n > 0.91, "{covered}");
    let missing = Spread::of(&[vec![None, Some(1.0)], vec![Some(2.0), Some(4.0)]], false);
    assert_eq!((missing.runs, missing.undefined), (3, 1));
    let none = Spread::of(&[vec![None, None]], false);
    assert_eq!((none.mean, none.expected_interval), (None, None));
}

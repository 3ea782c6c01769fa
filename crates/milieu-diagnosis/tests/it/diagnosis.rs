//! A whole diagnosis of territories drawn by the archetype generator.

use milieu_diagnosis::network_type::archetype::{Template, draw};
use milieu_diagnosis::network_type::features::TypedNetwork;
use milieu_diagnosis::network_type::{TableOne, TypeAnswer};
use milieu_diagnosis::{
    Diagnosis, DiagnosisError, DiagnosisParams, Dictionary, Prepared, SCHEMA, diagnose, diagnose_with,
    explain,
};
use milieu_messages::Messages;
use milieu_territory::{Actor, Project, ProjectKind, Record, Snapshot, Territory, Tie};
use milieu_vocabulary::{
    ActorGroup, ActorKey, Date, Layer, Message, NetworkType, Period, RegionCode, Span, Status,
};
use serde_json::Value;

fn region() -> RegionCode {
    RegionCode::parse("AT22").unwrap()
}

fn params() -> DiagnosisParams {
    DiagnosisParams { runs: 100, null_draws: 20, ensemble_size: 40, ..DiagnosisParams::default() }
}

fn tie(from: &str, to: &str, layer: Layer, formal: Option<bool>, span: Span) -> Record {
    Record::Tie(Box::new(Tie {
        from: ActorKey::from(from),
        to: ActorKey::from(to),
        layer,
        directed: false,
        weight: 1.0,
        codified: None,
        formal,
        trigger: None,
        reported_by: None,
        span,
        attributes: Default::default(),
        source: None,
    }))
}

/// Writes a drawn network into a territory as a region would have it.
fn write(territory: &mut Territory, network: &TypedNetwork, prefix: &str, span: Span) {
    let group_kinds =
        |bridging: bool| if bridging { vec!["bridging".to_owned()] } else { vec!["member".to_owned()] };
    for (i, actor) in network.actors.iter().enumerate() {
        territory.put(Record::Actor(Box::new(Actor {
            key: format!("{prefix}h{i:03}"),
            name: format!("Home {i}"),
            span,
            group: actor.group,
            kinds: group_kinds(actor.bridging),
            region: Some(region()),
            country: Some("AT".to_owned()),
            sector: actor.sector.map(|s| format!("2{s}")),
            sector_scheme: Some("nace2".to_owned()),
            tertiary_share: actor.qualified,
            research: actor.research,
            owner_region: actor
                .outside_owner
                .map(|o| RegionCode::parse(if o { "DE21" } else { "AT22" }).unwrap()),
            ..Actor::default()
        })));
    }
    for home in &network.home_ties {
        let (a, b) = (format!("{prefix}h{:03}", home.a), format!("{prefix}h{:03}", home.b));
        territory.put(tie(&a, &b, Layer::Knowledge, home.formal, span));
        if home.several_layers == Some(true) {
            territory.put(tie(&a, &b, Layer::People, None, span));
        }
    }
    for (i, outside) in network.outside_ties.iter().flatten().enumerate() {
        let key = format!("{prefix}o{i:03}");
        let country = if outside.abroad == Some(true) { "DE" } else { "AT" };
        territory.put(Record::Actor(Box::new(Actor {
            key: key.clone(),
            name: format!("Outside {i}"),
            group: Some(ActorGroup::Research),
            region: RegionCode::parse(if country == "DE" { "DE21" } else { "AT13" }).ok(),
            country: Some(country.to_owned()),
            ..Actor::default()
        })));
        territory.put(tie(
            &format!("{prefix}h{:03}", outside.home),
            &key,
            Layer::Knowledge,
            outside.formal,
            span,
        ));
    }
}

fn snapshot(weights: [f64; 3], n: usize, seed: u64) -> Snapshot {
    let table = TableOne::built_in().unwrap();
    let mut territory = Territory::default();
    write(&mut territory, &draw(&Template::ordinary(n), &table, weights, seed), "", Span::default());
    Snapshot::new(&territory, Period::Always)
}

fn diagnosed(snapshots: &[Snapshot]) -> Diagnosis {
    let dictionary = Dictionary::built_in().unwrap();
    diagnose(snapshots, &region(), &dictionary, &params(), &mut |_| {}).unwrap()
}

#[test]
fn three_textbook_territories_are_told_apart() {
    for (k, kind) in NetworkType::ALL.iter().enumerate() {
        let mut weights = [0.0; 3];
        weights[k] = 1.0;
        let found = diagnosed(&[snapshot(weights, 60, 900 + k as u64)]);
        assert_eq!(found.network_type.assessment().map(|a| a.leading), Some(*kind));
        assert_eq!((found.schema.as_str(), found.roster.actors), (SCHEMA, 60));
        // Nothing was asked of anybody, so nothing can be said of stimuli.
        assert!(found.factors[0].score.is_none() && found.factors[0].withheld.is_some());
        assert!(found.weak_factors().iter().all(|f| f.score.is_some()));
        let behind = found.weak_factors().len();
        assert!(behind > 0 || found.instruments.suggested.is_empty());
    }
}

#[test]
fn one_and_two_threads_give_the_same_record() {
    let snapshots = [snapshot([0.2, 0.5, 0.3], 40, 7)];
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| serde_json::to_string(&diagnosed(&snapshots)).unwrap())
    };
    assert_eq!(with(1), with(2));
}

/// Every message in the record has a text, and every number is one.
fn look_through(value: &Value, texts: &Messages, path: &str) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(_)), true) =
                (fields.get("key"), fields.keys().all(|k| k == "key" || k == "args"))
            {
                let message: Message = serde_json::from_value(value.clone()).unwrap();
                assert!(texts.has(&message.key), "{path}: {}", message.key);
            }
            for (key, field) in fields {
                let must = [
                    "degree",
                    "projected",
                    "contribution",
                    "amount",
                    "first",
                    "total",
                    "coverage_needed",
                    "residual",
                    "weight",
                ];
                assert!(!(field.is_null() && must.contains(&key.as_str())), "{path}/{key} is not a number");
                look_through(field, texts, &format!("{path}/{key}"));
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                look_through(item, texts, &format!("{path}/{i}"));
            }
        }
        _ => {}
    }
}

#[test]
fn every_message_has_a_text_and_every_number_is_one() {
    let texts = Messages::english();
    for (n, seed) in [(1, 1), (3, 2), (12, 3), (50, 4)] {
        let found = diagnosed(&[snapshot([0.4, 0.3, 0.3], n, seed)]);
        for indicator in &found.indicators {
            let m = &indicator.measured;
            assert!(m.value.is_none_or(f64::is_finite), "{}", indicator.code);
            assert_eq!(m.value.is_none(), m.status == Status::Withheld, "{}", indicator.code);
            assert!(m.value.is_some() || m.reason.is_some(), "{}", indicator.code);
        }
        look_through(&serde_json::to_value(&found).unwrap(), &texts, "");
        for choice in found.instruments.suggested.iter().chain(&found.instruments.undecided) {
            assert!(!choice.weak_factors.is_empty());
        }
    }
}

#[test]
fn two_periods_have_a_course() {
    let table = TableOne::built_in().unwrap();
    let mut territory = Territory::default();
    let day = |year: i16, month: i8, day: i8| Date::new(year, month, day).ok();
    let template = Template::ordinary(50);
    let early = draw(&template, &table, [1.0, 0.0, 0.0], 21);
    let late = draw(&template, &table, [0.0, 1.0, 0.0], 22);
    write(&mut territory, &early, "early-", Span::new(day(2000, 1, 1), day(2004, 12, 31)));
    write(&mut territory, &late, "late-", Span::new(day(2005, 1, 1), day(2009, 12, 31)));
    let snapshots = [
        Snapshot::new(&territory, Period::years(2000, 2004).unwrap()),
        Snapshot::new(&territory, Period::years(2005, 2009).unwrap()),
    ];
    let found = diagnosed(&snapshots);
    let main = |at: usize| {
        let degrees = found.trajectory.periods[at].degrees.as_ref().unwrap();
        degrees.iter().max_by(|a, b| a.degree.total_cmp(&b.degree)).unwrap().kind
    };
    assert_eq!([main(0), main(1)], [NetworkType::Ecological, NetworkType::Identity]);
    assert_eq!(found.earlier_snapshots, [snapshots[0].hash.clone()]);
}

#[test]
fn joint_projects_do_not_show_the_type() {
    let mut territory = Territory::default();
    for i in 0..30 {
        territory.put(Record::Actor(Box::new(Actor {
            key: format!("h{i:02}"),
            name: format!("H{i}"),
            region: Some(region()),
            ..Actor::default()
        })));
        territory.put(Record::Project(Box::new(Project {
            key: format!("p{i:02}"),
            title: format!("P{i}"),
            kind: ProjectKind::Project,
            ..Project::default()
        })));
        for k in [i, (i * 7 + 3) % 30, (i * 11 + 5) % 30] {
            territory.put(Record::Affiliation(milieu_territory::Affiliation {
                actor: ActorKey(format!("h{k:02}")),
                project: milieu_vocabulary::ProjectKey(format!("p{i:02}")),
                role: None,
                contribution: None,
                span: Span::default(),
                source: None,
            }));
        }
    }
    let found = diagnosed(&[Snapshot::new(&territory, Period::Always)]);
    match &found.network_type {
        TypeAnswer::Withheld { reason, .. } => assert_eq!(reason.key, "type-withheld-joint-projects"),
        judged => panic!("{judged:?}"),
    }
}

#[test]
fn an_unknown_region_names_those_that_exist() {
    let dictionary = Dictionary::built_in().unwrap();
    let snapshots = [snapshot([0.0, 0.0, 1.0], 20, 1)];
    let prepared = Prepared::new(&snapshots, &dictionary, &params()).unwrap();
    let elsewhere = RegionCode::parse("AT21").unwrap();
    match diagnose_with(&prepared, &elsewhere, &mut |_| {}) {
        Err(DiagnosisError::RegionUnknown { region, nearest }) => {
            assert_eq!((region.as_str(), nearest[0].as_str()), ("AT21", "AT22"));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(Prepared::new(&[], &dictionary, &params()), Err(DiagnosisError::NoPeriod)));
}

#[test]
fn an_explanation_has_the_rows_behind_the_number() {
    let dictionary = Dictionary::built_in().unwrap();
    let snapshots = [snapshot([0.0, 0.0, 1.0], 40, 1)];
    let prepared = Prepared::new(&snapshots, &dictionary, &params()).unwrap();
    let found = explain(&prepared, &region(), "AC01").unwrap();
    assert!(found.measured.value.is_some() && !found.rows.is_empty());
    assert!(matches!(explain(&prepared, &region(), "AC99"), Err(DiagnosisError::IndicatorUnknown { .. })));
}

#[test]
fn progress_goes_up_to_the_end() {
    let dictionary = Dictionary::built_in().unwrap();
    let mut seen = Vec::new();
    let snapshots = [snapshot([0.0, 1.0, 0.0], 20, 1)];
    diagnose(&snapshots, &region(), &dictionary, &params(), &mut |p| seen.push((p.done, p.total))).unwrap();
    assert_eq!(seen, (0..5).map(|done| (done, 5)).collect::<Vec<_>>());
}

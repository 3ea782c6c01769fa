//! The indicators of the network blocks on territories small enough to be worked by hand.

use milieu_diagnosis::communities::{Extent, communities};
use milieu_diagnosis::gatekeepers::gatekeepers;
use milieu_diagnosis::indicators::builtins;
use milieu_diagnosis::roster::roster;
use milieu_diagnosis::{Context, DiagnosisParams, Dictionary, Networks, Trail, measure};
use milieu_territory::{
    Actor, Affiliation, Project, ProjectKind, ProjectLevel, Record, Snapshot, Territory, Tie,
};
use milieu_vocabulary::{ActorGroup, Layer, Measured, Period, RegionCode, Span, Status};
use proptest::prelude::*;

const BLOCKS: [&str; 8] = ["AC", "ID", "CR", "GO", "DY", "LK", "FI", "PX"];

fn actor(key: &str, region: &str, group: ActorGroup) -> Actor {
    Actor {
        key: key.to_owned(),
        name: key.to_uppercase(),
        group: Some(group),
        region: RegionCode::parse(region).ok(),
        ..Actor::default()
    }
}

fn tie(from: &str, to: &str, layer: Layer, weight: f64) -> Tie {
    Tie {
        from: from.into(),
        to: to.into(),
        layer,
        directed: layer == Layer::Products,
        weight,
        codified: None,
        formal: None,
        trigger: None,
        reported_by: None,
        span: Span::default(),
        attributes: Default::default(),
        source: None,
    }
}

fn territory(actors: Vec<Actor>, ties: Vec<Tie>) -> Territory {
    let mut territory = Territory::default();
    for actor in actors {
        territory.put(Record::Actor(Box::new(actor)));
    }
    for tie in ties {
        territory.put(Record::Tie(Box::new(tie)));
    }
    territory
}

/// Four actors at home (a paw: triangle a-b-c with d on c), one elsewhere in the nation, one
/// abroad.
fn paw() -> Territory {
    let mut actors = vec![
        actor("a", "AT22", ActorGroup::Sme),
        actor("b", "AT22", ActorGroup::LargeFirm),
        actor("c", "AT22", ActorGroup::Public),
        actor("d", "AT22", ActorGroup::Sme),
        actor("e", "AT13", ActorGroup::Research),
        actor("f", "DE21", ActorGroup::LargeFirm),
    ];
    for (at, sector) in ["29", "28", "62", "29"].iter().enumerate() {
        actors[at].sector = Some((*sector).to_owned());
    }
    let knowledge = |from, to| tie(from, to, Layer::Knowledge, 1.0);
    let mut ties = vec![
        knowledge("a", "b"),
        knowledge("b", "c"),
        knowledge("a", "c"),
        knowledge("c", "d"),
        knowledge("a", "e"),
        knowledge("a", "f"),
        knowledge("d", "f"),
    ];
    ties[0].formal = Some(true);
    ties[1].formal = Some(false);
    ties.push(tie("a", "b", Layer::Products, 3.0));
    ties.push(tie("a", "c", Layer::Products, 1.0));
    territory(actors, ties)
}

fn with_context<T>(
    territory: &Territory,
    period: Period,
    earlier: Option<Period>,
    ask: impl FnOnce(&Context<'_>) -> T,
) -> T {
    let params = DiagnosisParams { null_draws: 40, ..DiagnosisParams::default() };
    let region = RegionCode::parse("AT22").unwrap();
    let snapshot = Snapshot::new(territory, period);
    let networks = Networks::new(&snapshot, &params).unwrap();
    match earlier {
        None => ask(&Context::new(&snapshot, &networks, region, None, &params)),
        Some(period) => {
            let before = Snapshot::new(territory, period);
            let networks_before = Networks::new(&before, &params).unwrap();
            let earlier = Context::new(&before, &networks_before, region.clone(), None, &params);
            ask(&Context::new(&snapshot, &networks, region, Some(&earlier), &params))
        }
    }
}

fn value_of(context: &Context<'_>, code: &str) -> Measured {
    let dictionary = Dictionary::built_in().unwrap();
    measure(dictionary.get(code).unwrap(), code, context, &mut Trail::closed())
}

fn close(context: &Context<'_>, code: &str, by_hand: f64) {
    let measured = value_of(context, code);
    let value = measured.value.unwrap_or_else(|| panic!("{code} is withheld: {measured:?}"));
    assert!((value - by_hand).abs() < 1e-12, "{code}: {value}, by hand {by_hand}");
}

fn withheld_because(context: &Context<'_>, code: &str, key: &str) {
    let measured = value_of(context, code);
    assert_eq!(measured.reason.as_ref().map(|r| r.key.as_ref()), Some(key), "{code}: {measured:?}");
    assert!(measured.is_withheld(), "{code}: {measured:?}");
}

#[test]
fn the_paw_by_hand() {
    with_context(&paw(), Period::Always, None, |context| {
        // Inside 4 ties; outside a-e (nation), a-f and d-f (abroad).
        close(context, "AC01", 2.0 / 7.0);
        close(context, "AC02", 3.0 / 4.0);
        close(context, "AC04", 1.0);
        close(context, "AC05", 5.0 / 9.0);
        close(context, "AC05[share]", 0.5);
        // Steps to e: a 1, d 3.
        close(context, "AC10", 2.0 / (1.0 + 1.0 / 3.0));
        close(context, "ID03", 0.0);
        // Odds 4 of 6 inside, 3 of 8 across.
        close(context, "ID07", (4.0f64 / 2.0).ln() - (3.0f64 / 5.0).ln());
        // a-b and a-c also trade.
        close(context, "ID01", 0.5);
        // Constraint of a and b: 145/144; of c: 11/18.
        close(context, "CR03", 1.0 - (2.0 * 145.0 / 144.0 + 11.0 / 18.0) / 3.0);
        close(context, "LK02", (2.0 * 145.0 / 144.0 + 11.0 / 18.0) / 3.0);
        close(context, "CR09", 0.5);
        close(context, "GO01", 0.5);
        // Sales of a: 3 to b, 1 to c; d sells nothing.
        close(context, "FI05", 0.625);
        close(context, "FI05[first-buyer]", 0.75);
        // Knowledge pairs 7, product pairs 2, both 2.
        close(context, "FI06", 2.0 / 7.0);
        close(context, "FI08", 3.5);
        // Knowledge 4 of 7 inside, products all.
        close(context, "FI07", 4.0 / 7.0 - 1.0);
        // Levels a 1, b 2, c 2.
        close(context, "FI04", 5.0 / 3.0);
        // Sectors 29, 28, 62, 29: pairs a-b 1/2, b-c 0, a-c 0, c-d 0 ; untied a-d 1, b-d 1/2.
        close(context, "PX5", 0.125);
        close(context, "PX5[not-tied]", 0.75);
        assert_eq!(value_of(context, "PX5").status, Status::Proxy);

        let keepers = gatekeepers(context);
        assert_eq!(keepers.iter().map(|k| k.key.as_str()).collect::<Vec<_>>(), ["a", "d"]);
        // a joins b and c with e and f: four pairs in both directions.
        assert_eq!(keepers[0].brokered, Some(8.0));
        assert_eq!((keepers[0].inside, keepers[0].national, keepers[0].foreign), (2, 1, 1));
        let roster = roster(context);
        assert_eq!(roster.knowledge_ties, Some([4, 1, 2, 0]));
        assert_eq!(roster.tied, 4);
        let found = communities(context, Extent::HomeAndBoundary, 4, 3).unwrap();
        let members: usize = found.communities.iter().map(|c| c.members.len()).sum();
        assert_eq!(members, 6);
    });
}

#[test]
fn what_is_missing_is_named() {
    with_context(&paw(), Period::Always, None, |context| {
        withheld_because(context, "DY01", "needs-ties-two-waves");
        withheld_because(context, "LK01", "needs-ties-two-waves");
        withheld_because(context, "DY02", "needs-earlier-period");
        withheld_because(context, "GO03", "needs-kinds-of-actors");
        withheld_because(context, "GO04", "needs-projects");
        withheld_because(context, "GO10", "needs-twenty-actors");
        withheld_because(context, "ID06", "needs-memberships-in-bodies");
        withheld_because(context, "FI01", "needs-filiere-of-tied-actors");
        withheld_because(context, "GO09", "needs-business-groups");
        withheld_because(context, "AC01[x]", "indicator-unknown-variant");
    });
    with_context(&Territory::default(), Period::Always, None, |context| {
        withheld_because(context, "AC01", "needs-knowledge-ties-or-projects");
        withheld_because(context, "ID08", "needs-home-actors");
    });
}

#[test]
fn without_projects_and_ties_of_its_own_a_region_has_no_openness() {
    let mut territory = paw();
    territory.ties.retain(|_, tie| tie.layer == Layer::Knowledge && tie.from.as_str() == "e");
    let more = tie("e", "f", Layer::Knowledge, 1.0);
    territory.put(Record::Tie(Box::new(more)));
    with_context(&territory, Period::Always, None, |context| {
        withheld_because(context, "AC01", "needs-ties-of-home-actors");
        withheld_because(context, "AC05", "needs-ties-to-outside");
        // Four actors without any tie inside: four components.
        close(context, "ID03", 0.75);
        assert!(gatekeepers(context).is_empty());
    });
}

#[test]
fn two_waves_by_hand() {
    let (then, now) = (Span::years(2000, 2004).unwrap(), Span::years(2005, 2009).unwrap());
    let in_span = |from, to, span| Tie { span, ..tie(from, to, Layer::Knowledge, 1.0) };
    let mut territory = paw();
    territory.ties.clear();
    for (a, b) in [("a", "b"), ("b", "c"), ("a", "e")] {
        territory.put(Record::Tie(Box::new(in_span(a, b, then))));
    }
    for (a, b) in [("a", "b"), ("a", "c"), ("a", "f")] {
        territory.put(Record::Tie(Box::new(in_span(a, b, now))));
    }
    let (now, then) = (Period::years(2005, 2009).unwrap(), Period::years(2000, 2004).unwrap());
    with_context(&territory, now, Some(then), |context| {
        // Kept a-b; lost b-c, a-e; new a-c, a-f.
        close(context, "DY01", 0.8);
        close(context, "LK01", 0.2);
        close(context, "LK08", 0.5);
        // Ends at home of lost ties: b, c, a; a and c found somebody new.
        close(context, "DY03", 2.0 / 3.0);
        // a-b stayed: one of the two ties inside is repeated.
        close(context, "ID01", 0.5);
        // Then a-b 1/2, b-c 0; now a-b 1/2, a-c 0.
        close(context, "LK05", 0.0);
        // Median distance then (1/2 + 1)/2; of the new ties a-c lies beyond, a-f is not known.
        close(context, "CR10", 1.0);
    });
}

#[test]
fn projects_by_hand() {
    let mut territory = paw();
    territory.ties.clear();
    let project = |key: &str, budget: f64, private: f64, level, themes: &[&str]| Project {
        key: key.to_owned(),
        title: key.to_owned(),
        kind: ProjectKind::Project,
        budget: Some(budget),
        public_money: Some(budget - private),
        private_money: Some(private),
        level: Some(level),
        themes: themes.iter().map(|t| (*t).to_owned()).collect(),
        ..Project::default()
    };
    let mut seats = Vec::new();
    for (row, partners) in [
        (project("p1", 100.0, 40.0, ProjectLevel::Regional, &["steel", "laser"]), vec!["a", "b"]),
        (project("p2", 300.0, 0.0, ProjectLevel::Eu, &["steel"]), vec!["a", "b", "f"]),
    ] {
        for partner in partners {
            seats.push((partner, row.key.clone()));
        }
        territory.put(Record::Project(Box::new(row)));
    }
    for (actor, project) in seats {
        territory.put(Record::Affiliation(Affiliation {
            actor: actor.into(),
            project: project.as_str().into(),
            role: None,
            contribution: None,
            span: Span::default(),
            source: None,
        }));
    }
    with_context(&territory, Period::Always, None, |context| {
        close(context, "GO04", 0.25);
        close(context, "GO05", 0.5);
        // SMEs hold 2 of 4 seats and are 2 of 4 actors.
        close(context, "GO06", 1.0);
        // a-b inside, a-f and b-f abroad.
        close(context, "AC01", 2.0 / 3.0);
        let openness = value_of(context, "AC01");
        assert_eq!(openness.status, Status::Proxy);
        assert_eq!(openness.reason.unwrap().key, "stand-in-joint-projects");
        // a and b share two projects.
        close(context, "ID01", 1.0);
        withheld_because(context, "GO01", "formal-by-nature");
        withheld_because(context, "CR02", "needs-earlier-period");
        // Budgets: all of p1, two thirds of p2, over four actors.
        let budget = value_of(context, "GO08");
        assert!((budget.value.unwrap() - 75.0).abs() < 1e-9);
        assert_eq!(budget.unit, "euro-per-actor");
    });
}

#[test]
fn the_trail_holds_the_rows_behind_a_number() {
    with_context(&paw(), Period::Always, None, |context| {
        let dictionary = Dictionary::built_in().unwrap();
        let mut trail = Trail::open();
        let measured = measure(dictionary.get("AC01").unwrap(), "AC01", context, &mut trail);
        let rows = trail.into_rows();
        let sum: f64 = rows.iter().filter_map(|row| row.contribution).sum();
        assert_eq!(rows.len(), 2);
        assert!((sum - measured.value.unwrap()).abs() < 1e-12);
    });
}

#[test]
fn every_network_indicator_has_a_definition() {
    let dictionary = Dictionary::built_in().unwrap();
    for builtin in builtins().filter(|b| BLOCKS.contains(&&b.code[..2])) {
        assert!(dictionary.get(builtin.code).is_some(), "{} is not defined", builtin.code);
    }
}

/// Indicators whose value itself comes from random draws: another order of the actors draws
/// another sample.
const DRAWN: [&str; 13] = [
    "AC03",
    "AC06",
    "AC07",
    "ID02",
    "ID03[modularity]",
    "ID06",
    "CR01",
    "GO10",
    "DY06",
    "LK02[core]",
    "FI03[z]",
    "RE05",
    "RE09",
];

fn any_territory() -> impl Strategy<Value = (Territory, Territory)> {
    let actor_parts = (0usize..4, prop::option::of(0usize..6), prop::option::of(0usize..3), 0usize..3);
    let actors = prop::collection::vec(actor_parts, 0..9);
    let ties = prop::collection::vec((0usize..9, 0usize..9, 0usize..5, 1u8..4, 0usize..3), 0..24);
    let seats = prop::collection::vec((0usize..9, 0usize..4), 0..12);
    (actors, ties, seats).prop_map(|(actors, ties, seats)| {
        let n = actors.len();
        let build = |key: &dyn Fn(usize) -> String| {
            let mut territory = Territory::default();
            for (at, (region, group, sector, more)) in actors.iter().enumerate() {
                let code = ["AT22", "AT221", "AT13", "DE21"][*region];
                let mut row = actor(&key(at), code, ActorGroup::ALL[group.unwrap_or(0)]);
                if group.is_none() {
                    (row.group, row.region) = (None, None);
                }
                row.sector = sector.map(|s| ["29", "28", "62"][s].to_owned());
                row.filiere = sector.map(|s| ["cars", "tools", "cars"][s].to_owned());
                row.stage = Some(*more as i32);
                row.longitude = Some(15.0 + at as f64 / 10.0);
                row.latitude = Some(47.0 + *more as f64);
                row.employees = (*more > 0).then_some(10.0 * *more as f64);
                row.owner_region = (*more == 1).then(|| RegionCode::parse("DE21").unwrap());
                row.kinds = if *more == 2 { vec!["association".to_owned()] } else { Vec::new() };
                territory.put(Record::Actor(Box::new(row)));
            }
            for (from, to, layer, weight, wave) in &ties {
                if n == 0 || from % n == to % n {
                    continue;
                }
                let mut row = tie(&key(from % n), &key(to % n), Layer::ALL[*layer], f64::from(*weight));
                row.span =
                    [Span::default(), Span::years(2000, 2004).unwrap(), Span::years(2005, 2009).unwrap()]
                        [*wave];
                territory.put(Record::Tie(Box::new(row)));
            }
            for (at, project) in &seats {
                if n == 0 {
                    continue;
                }
                let id = format!("p{project}");
                let kind = [ProjectKind::Project, ProjectKind::Body][project % 2];
                territory.put(Record::Project(Box::new(Project {
                    key: id.clone(),
                    title: id.clone(),
                    kind,
                    themes: vec!["one".to_owned(), id.clone()],
                    budget: Some(100.0),
                    ..Project::default()
                })));
                territory.put(Record::Affiliation(Affiliation {
                    actor: key(at % n).as_str().into(),
                    project: id.as_str().into(),
                    role: None,
                    contribution: None,
                    span: Span::default(),
                    source: None,
                }));
            }
            territory
        };
        // The same territory under keys that sort the other way round.
        (build(&|at| format!("k{at}")), build(&|at| format!("k{}", 99 - at)))
    })
}

fn all_values(territory: &Territory) -> Vec<(String, Measured)> {
    let (now, then) = (Period::years(2005, 2009).unwrap(), Period::years(2000, 2004).unwrap());
    let dictionary = Dictionary::built_in().unwrap();
    with_context(territory, now, Some(then), |context| {
        let mut values = Vec::new();
        for builtin in builtins().filter(|b| BLOCKS.contains(&&b.code[..2])) {
            let variants = if builtin.variants.is_empty() { &[""] } else { builtin.variants };
            for variant in variants {
                let code = if variant.is_empty() {
                    builtin.code.to_owned()
                } else {
                    format!("{}[{variant}]", builtin.code)
                };
                let definition = dictionary.get(&code).unwrap();
                let measured = measure(definition, &code, context, &mut Trail::open());
                values.push((code, measured));
            }
        }
        let _ = (gatekeepers(context), roster(context), communities(context, Extent::Whole, 2, 2));
        values
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn values_are_finite_or_withheld_and_do_not_depend_on_names((one, other) in any_territory()) {
        let (one, other) = (all_values(&one), all_values(&other));
        for ((code, a), (_, b)) in one.iter().zip(&other) {
            match a.value {
                Some(value) => prop_assert!(value.is_finite() && !a.is_withheld(), "{code}: {a:?}"),
                None => prop_assert!(a.is_withheld() && a.reason.is_some(), "{code}: {a:?}"),
            }
            prop_assert!(a.coverage.is_none_or(|c| (0.0..=1.0).contains(&c)), "{code}: {a:?}");
            if DRAWN.contains(&code.as_str()) {
                continue;
            }
            match (a.value, b.value) {
                (Some(x), Some(y)) => prop_assert!((x - y).abs() < 1e-9, "{code}: {x} and {y}"),
                (x, y) => prop_assert_eq!(x, y, "{}", code),
            }
        }
    }
}

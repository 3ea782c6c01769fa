//! Stimulus, receptivity, profile and the rows of Table 2 from surveys and actors.

use milieu_diagnosis::indicators::receptivity::receptivity_of;
use milieu_diagnosis::{linear_systemic, survey};
use milieu_territory::{Affiliation, Competence, PolicyMeasure, Project, ProjectKind, Record, Tie};
use milieu_vocabulary::{ActorGroup, Layer, Span, Status};

use crate::small_territory::{Small, near};

/// Four firms in AT22, one elsewhere.
fn five_firms() -> Small {
    let mut small = Small::new();
    for key in ["a", "b", "c", "d"] {
        small.actor(key, "AT22", |_| {});
    }
    small.actor("e", "AT21", |_| {});
    small
}

fn tie(small: &mut Small, from: &str, to: &str, layer: Layer, trigger: Option<&str>) {
    small.territory.put(Record::Tie(Box::new(Tie {
        from: from.into(),
        to: to.into(),
        layer,
        directed: layer == Layer::Products,
        weight: 2.0,
        codified: None,
        formal: None,
        trigger: trigger.map(str::to_owned),
        reported_by: None,
        span: Span::default(),
        attributes: Default::default(),
        source: None,
    })));
}

#[test]
fn triggers_by_hand() {
    let mut small = five_firms();
    for (who, demand, cost, technology) in
        [("a", 1.0, 0.0, 0.0), ("b", 1.0, 0.0, 1.0), ("c", 0.0, 1.0, 0.0), ("e", 1.0, 1.0, 1.0)]
    {
        small
            .answer(who, "trigger-demand", demand)
            .answer(who, "trigger-cost", cost)
            .answer(who, "trigger-equipment", 0.0)
            .answer(who, "trigger-technology", technology);
    }
    // Nobody was asked about innovations: those that answered on triggers are the base.
    let measured = small.measure("IS01", "AT22");
    near(measured.value.unwrap(), 2.0 / 3.0);
    assert_eq!(measured.inputs[0].used, 3);
    // (2 - 1) / (2 + 1 + 1).
    near(small.value("IS02", "AT22"), 0.25);
    near(small.value("IS07", "AT22"), 1.0 / 3.0);
    let cost = small.measure("IS08", "AT22");
    near(cost.value.unwrap(), 1.0 / 3.0);
    // One of four did not answer: an estimate with Wilson's interval.
    assert_eq!(cost.status, Status::Estimated);
    assert!(cost.interval.unwrap().holds(1.0 / 3.0));
    assert_eq!((cost.inputs[0].used, cost.inputs[0].needed), (3, 4));
    // Only the innovating count as soon as they are known.
    for (who, yes) in [("a", 1.0), ("b", 0.0), ("c", 1.0)] {
        small.answer(who, "product-innovation", yes);
    }
    near(small.value("IS01", "AT22"), 0.5);
    near(small.value("RG04", "AT22"), 2.0 / 3.0);
}

#[test]
fn ties_stand_in_for_the_survey_and_nothing_stands_in_for_nothing() {
    let mut small = five_firms();
    for code in ["IS01", "IS02", "IS03", "IS04", "IS05", "IS06", "IS07", "IS08", "IS09"] {
        let reason = small.reason(code, "AT22");
        assert!(reason.starts_with("indicator-"), "{code}: {reason}");
    }
    tie(&mut small, "a", "b", Layer::Products, Some("demand"));
    tie(&mut small, "b", "c", Layer::Products, Some("cost"));
    tie(&mut small, "c", "e", Layer::Products, None);
    tie(&mut small, "a", "b", Layer::Knowledge, None);
    let measured = small.measure("IS01", "AT22");
    assert_eq!((measured.value, measured.status), (Some(0.5), Status::Proxy));
    assert_eq!((measured.inputs[0].used, measured.inputs[0].needed), (2, 4));
    near(small.value("IS02", "AT22"), 0.0);
    near(small.value("IS03", "AT22"), 0.5);
    near(small.value("IS04", "AT22"), 2.0 / 3.0);
}

#[test]
fn markets_and_exports_by_hand() {
    let mut small = five_firms();
    for (at, c, g) in [("AT22", 75.0, 25.0), ("AT", 50.0, 50.0)] {
        small.statistic("employment", at, "C", 2020, Some(c));
        small.statistic("employment", at, "G", 2020, Some(g));
    }
    assert_eq!(small.reason("IS06", "AT22"), "indicator-is06-missing");
    for (year, c, g) in [(2015, 100.0, 100.0), (2020, 110.0, 102.0)] {
        small.statistic("demand", "WORLD", "C", year, Some(c));
        small.statistic("demand", "WORLD", "G", year, Some(g));
    }
    // 0.25 (0.10 - 0.02).
    near(small.value("IS06", "AT22"), 2.0);
    for (variable, c, g) in [("exports", 30.0, 2.0), ("turnover", 100.0, 100.0)] {
        small.statistic(variable, "AT", "C", 2020, Some(c));
        small.statistic(variable, "AT", "G", 2020, Some(g));
    }
    let stand_in = small.measure("IS05", "AT22");
    near(stand_in.value.unwrap(), 0.75 * 0.3 + 0.25 * 0.02);
    assert_eq!(stand_in.status, Status::Proxy);
    small.statistic("exports", "AT22", "C", 2020, Some(20.0));
    small.statistic("turnover", "AT22", "C", 2020, Some(50.0));
    near(small.value("IS05", "AT22"), 0.4);
}

#[test]
fn qualified_people_from_actors_then_from_statistics() {
    let mut small = five_firms();
    assert_eq!(small.reason("RE01", "AT22"), "indicator-re01-missing");
    small.statistic("hrst_st_rcat_CATEGORY_HRST__UNIT_PC_POP", "AT22", "", 2015, Some(40.0));
    near(small.value("RE01", "AT22"), 0.4);
    for (sector, value) in [("ED5-8", 30.0), ("TOTAL", 120.0)] {
        let breakdown = format!("sex=T;age=Y_GE15;isced11={sector}");
        small.cell("lfst_r_lfe2eedu", "AT22", "", Some(&breakdown), Some("THS"), 2015, Some(value));
    }
    let measured = small.measure("RE01", "AT22");
    assert_eq!((measured.value, measured.status), (Some(0.25), Status::Proxy));
    small
        .actor("a", "AT22", |a| {
            a.tertiary_share = Some(0.5);
            a.employees = Some(10.0);
        })
        .actor("b", "AT22", |a| {
            a.tertiary_share = Some(0.1);
            a.employees = Some(30.0);
        });
    let measured = small.measure("RE01", "AT22");
    near(measured.value.unwrap(), 0.2);
    assert_eq!(measured.status, Status::Observed);
    assert_eq!((measured.inputs[0].used, measured.inputs[0].needed), (2, 4));
    // Both have engineers; of the two others nothing is known.
    near(small.value("RE07", "AT22"), 1.0);
    near(small.value("RG03", "AT22"), 1.0);
    near(small.value("RG03[under-50]", "AT22"), 1.0);
    small.actor("c", "AT22", |a| {
        a.group = Some(ActorGroup::LargeFirm);
        a.employees = Some(360.0);
    });
    near(small.value("RG03", "AT22"), 0.1);
}

#[test]
fn learning_uptake_and_diversity_by_hand() {
    let mut small = five_firms();
    assert_eq!(small.reason("RE02", "AT22"), "indicator-missing-statistic");
    small.cell("trng_lfse_04", "AT", "", Some("age=Y25-64;sex=T"), Some("PC"), 2015, Some(15.0));
    let national = small.measure("RE02", "AT22");
    assert_eq!((national.value, national.status), (Some(0.15), Status::Proxy));
    small.answer("a", "training", 1.0).answer("b", "training", 0.0);
    near(small.value("RE02[firms]", "AT22"), 0.5);
    for (who, year) in [("a", 2010.0), ("b", 2012.0), ("c", 2015.0)] {
        small.answer_of(who, "adoption-year", year, Some(2020));
    }
    small.answer("d", "adopted-technology", 0.0);
    // At risk 4, 3, 2: survival 3/4, 1/2 at two years.
    near(small.value("RE09", "AT22"), 2.0);
    assert_eq!(small.reason("RE06", "AT22"), "indicator-re06-no-optimum");
    assert_eq!(small.reason("RE08", "AT22"), "indicator-re08-missing");
    for (code, weight) in [("2611", 1.0), ("2612", 1.0)] {
        small.territory.put(Record::Competence(Competence {
            actor: "a".into(),
            scheme: "nace2".to_owned(),
            code: code.to_owned(),
            weight,
            source: None,
        }));
    }
    // 2 * 1/4 * (1 - 3/4).
    near(small.value("RE08", "AT22"), 0.125);
}

#[test]
fn inflows_and_size_classes_by_hand() {
    let mut small = five_firms();
    let inflows = [
        ("inflow-mobility", 10.0),
        ("inflow-imitation", 10.0),
        ("inflow-colocation", 20.0),
        ("inflow-interactive", 40.0),
    ];
    for (item, value) in inflows {
        small.answer("a", item, value);
    }
    assert_eq!(small.reason("KI01", "AT22"), "indicator-missing-items");
    small.answer("a", "inflow-projects", 20.0);
    near(small.value("KI01", "AT22"), 0.4);
    near(small.value("KI02", "AT22"), 0.4);
    near(small.value("KI03", "AT22"), 0.2);
    for (class, value) in [("0-9", 10.0), ("10-49", 20.0), ("50-249", 30.0), ("GE250", 40.0)] {
        small.statistic("employment-by-size", "AT22", class, 2020, Some(value));
    }
    near(small.value("RG03", "AT22"), 0.6);
    near(small.value("RG03[under-50]", "AT22"), 0.3);
    for (at, value) in [("AT21", 10.0), ("AT22", 30.0), ("AT31", 40.0)] {
        small.cell("nama_10r_2gdp", at, "", None, Some("EUR_HAB"), 2014, Some(value));
    }
    // Half of the others are below; with GDP alone it is a stand-in.
    let edge = small.measure("RG01", "AT22");
    assert_eq!((edge.value, edge.status), (Some(0.5), Status::Proxy));
}

#[test]
fn knowledge_bases_from_occupations_then_sectors() {
    let mut small = five_firms();
    for (at, chemistry, engineering, design, rest) in
        [("AT22", 10.0, 60.0, 30.0, 900.0), ("AT", 100.0, 300.0, 200.0, 9400.0)]
    {
        for (code, value) in [("21", chemistry), ("28", engineering), ("74", design), ("47", rest)] {
            small.statistic("employment", at, code, 2020, Some(value));
        }
    }
    let measured = small.measure("KB02", "AT22");
    near(measured.value.unwrap(), 0.06 / 0.03);
    assert_eq!(measured.status, Status::Proxy);
    near(small.value("KB01[share]", "AT22"), 0.1);
    for (code, here, there) in [("211", 5.0, 10.0), ("214", 10.0, 40.0), ("264", 5.0, 50.0)] {
        small.statistic("employment-by-occupation", "AT22", code, 2020, Some(here));
        small.statistic("employment-by-occupation", "AT", code, 2020, Some(there));
    }
    let measured = small.measure("KB01", "AT22");
    near(measured.value.unwrap(), 0.25 / 0.1);
    assert_eq!(measured.status, Status::Observed);
}

#[test]
fn items_have_scales_and_reliability() {
    let mut small = five_firms();
    for (who, values) in [("a", [1.0, 2.0]), ("b", [3.0, 3.0]), ("c", [5.0, 4.0])] {
        small.answer(who, "trust-1", values[0]).answer(who, "trust-2", values[1]);
    }
    small.answer("d", "trust-1", 9.0);
    let found = small.with("AT22", |c| survey::mean_of_items(c, &["trust-1", "trust-2"])).unwrap();
    // 0.125, 0.5, 0.875; the answer outside its scale is left out.
    near(found.mean, 0.5);
    assert_eq!(found.respondents.len(), 3);
    // Items 0, .5, 1 and .25, .5, .75: variances 1/4 and 1/16, of the sum 9/16.
    near(found.alpha.unwrap(), 2.0 * (1.0 - (5.0 / 16.0) / (9.0 / 16.0)));
    assert!(found.interval.unwrap().holds(0.5));
}

#[test]
fn the_seven_rows_of_table_two() {
    let mut small = five_firms();
    let nothing = small.with("AT22", linear_systemic::profile);
    assert_eq!(nothing.observed, 0);
    assert!(nothing.mean.is_withheld() && nothing.rows.iter().all(|r| r.value.is_withheld()));

    for (key, trigger, theme) in
        [("p", Some("equipment"), "x"), ("q", None, "skills"), ("r", None, "knowledge")]
    {
        small.territory.put(Record::Project(Box::new(Project {
            key: key.to_owned(),
            kind: ProjectKind::Project,
            trigger: trigger.map(str::to_owned),
            themes: vec![theme.to_owned()],
            ..Project::default()
        })));
        small.territory.put(Record::Affiliation(Affiliation {
            actor: "a".into(),
            project: key.into(),
            role: None,
            contribution: None,
            span: Span::default(),
            source: None,
        }));
    }
    for (item, value) in [
        ("inputs-inhouse-rd", 20.0),
        ("inputs-licences", 20.0),
        ("joint-problem-solving", 60.0),
        ("compete-scale", 1.0),
        ("compete-flexibility", 0.0),
    ] {
        small.answer("a", item, value);
    }
    for (kind, money) in [("rd-grant", 75.0), ("B3", 25.0)] {
        small.territory.put(Record::Measure(PolicyMeasure {
            key: kind.to_owned(),
            name: kind.to_owned(),
            kind: kind.to_owned(),
            span: Span::default(),
            money: Some(money),
            reached: Vec::new(),
            source: None,
        }));
    }
    let profile = small.with("AT22", linear_systemic::profile);
    let values: Vec<Option<f64>> = profile.rows.iter().map(|r| r.value.value).collect();
    near(values[0].unwrap(), 1.0 / 3.0);
    assert_eq!(values[1], None);
    near(values[2].unwrap(), 0.2);
    assert_eq!(values[3], None);
    near(values[4].unwrap(), -1.0);
    near(values[6].unwrap(), -0.5);
    assert_eq!(profile.observed, 4);
    near(profile.mean.value.unwrap(), (1.0 / 3.0 + 0.2 - 1.0 - 0.5) / 4.0);
    assert!(profile.mean.interval.unwrap().holds(profile.mean.value.unwrap()));
    near(small.value("IS09", "AT22"), 0.0);
}

#[test]
fn receptivity_of_an_actor_opens_into_its_parts() {
    let mut small = five_firms();
    small.actor("a", "AT22", |a| {
        a.tertiary_share = Some(0.4);
        a.research = Some(true);
    });
    small.answer("a", "training", 0.0);
    for other in ["b", "c", "e"] {
        tie(&mut small, "a", other, Layer::Knowledge, None);
    }
    let (a, b, d) = small.with("AT22", |context| {
        let of = |key: &str| receptivity_of(context, context.snapshot.actor(key).unwrap()).unwrap();
        (of("a"), of("b"), of("d"))
    });
    let parts: Vec<Option<f64>> = a.parts.iter().map(|p| p.value).collect();
    assert_eq!(parts, [Some(0.4), Some(0.5), Some(0.5)]);
    near(a.score.value.unwrap(), 1.4 / 3.0);
    // Of b only a partner is known, of d nothing: both stay unknown.
    assert_eq!(b.parts[2].value, Some(0.25));
    assert!(b.score.is_withheld() && d.score.is_withheld());
    assert!(d.parts.iter().all(|p| p.value.is_none()));
}

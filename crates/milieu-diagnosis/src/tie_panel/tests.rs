//! Panels of small territories made by hand, and of random ones.

use std::collections::{BTreeMap, BTreeSet};

use milieu_territory::{
    Actor, Affiliation, Project, ProjectKind, Record, Snapshot, Territory, Tie as TieRecord,
};
use milieu_ties::{Model, NetworkKind, Part, Tie};
use milieu_vocabulary::{ActorGroup, Date, Layer, Period, RegionCode, Severity, Span};
use proptest::prelude::*;

use super::*;

#[derive(Default)]
struct Made(Territory);

fn years(first: i16, last: i16) -> Span {
    Span::years(first, last).unwrap()
}

fn waves(years: &[i16]) -> Vec<Wave> {
    years.iter().map(|year| Wave::on(Date::new(*year, 7, 1).unwrap())).collect()
}

fn joint() -> TieSource {
    TieSource::JointProjects { least: 1, largest: None }
}

fn knowledge() -> TieSource {
    TieSource::Layer { layer: Layer::Knowledge, directed: None }
}

impl Made {
    fn actor(&mut self, key: &str, edit: impl FnOnce(&mut Actor)) -> &mut Self {
        let mut actor = Actor { key: key.to_owned(), name: key.to_uppercase(), ..Actor::default() };
        edit(&mut actor);
        self.0.put(Record::Actor(Box::new(actor)));
        self
    }

    fn actors(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.actor(key, |_| ());
        }
        self
    }

    fn of_kind(&mut self, kind: ProjectKind, key: &str, span: Span, who: &str, themes: &[&str]) -> &mut Self {
        self.0.put(Record::Project(Box::new(Project {
            key: key.to_owned(),
            title: key.to_owned(),
            kind,
            span,
            themes: themes.iter().map(|t| (*t).to_owned()).collect(),
            ..Project::default()
        })));
        for actor in who.split_whitespace() {
            self.0.put(Record::Affiliation(Affiliation {
                actor: actor.into(),
                project: key.into(),
                role: None,
                contribution: None,
                span: Span::default(),
                source: None,
            }));
        }
        self
    }

    fn project(&mut self, key: &str, first: i16, last: i16, who: &str) -> &mut Self {
        self.of_kind(ProjectKind::Project, key, years(first, last), who, &[])
    }

    fn tie(&mut self, layer: Layer, from: &str, to: &str, directed: bool, span: Span) -> &mut Self {
        self.0.put(Record::Tie(Box::new(TieRecord {
            from: from.into(),
            to: to.into(),
            layer,
            directed,
            weight: 1.0,
            codified: None,
            formal: None,
            trigger: None,
            reported_by: None,
            span,
            attributes: BTreeMap::new(),
            source: None,
        })));
        self
    }

    fn panel(&self, request: &TiePanelRequest) -> Result<TiePanel, TiePanelError> {
        tie_panel(&Snapshot::new(&self.0, Period::Always), request)
    }
}

fn codes(panel: &TiePanel) -> Vec<&str> {
    panel.findings.iter().map(|f| f.code()).collect()
}

/// Present entries of a network in a wave, by name.
fn ties(panel: &TiePanel, network: usize, wave: usize) -> Vec<String> {
    let of = &panel.panel.networks[network];
    let receiver = |at: u32| match of.kind {
        NetworkKind::TwoMode => of.receivers[at as usize].clone(),
        _ => panel.keys[at as usize].clone(),
    };
    of.waves[wave]
        .entries()
        .iter()
        .inspect(|e| assert_eq!(e.2, Tie::Present))
        .map(|e| format!("{}-{}", panel.keys[e.0 as usize], receiver(e.1)))
        .collect()
}

fn dyadic<'p>(panel: &'p TiePanel, name: &str) -> &'p [Vec<f64>] {
    &panel.panel.dyadic_covariates.iter().find(|c| c.name == name).unwrap().waves
}

fn attribute<'p>(panel: &'p TiePanel, name: &str) -> &'p [Vec<Option<f64>>] {
    &panel.panel.actor_covariates.iter().find(|c| c.name == name).unwrap().waves
}

#[test]
fn what_runs_on_the_day_is_a_tie_of_the_wave() {
    let mut made = Made::default();
    made.actors("a b c d")
        .project("long", 2015, 2018, "a b c")
        .project("short", 2016, 2016, "c d")
        .project("late", 2018, 2019, "b d")
        .project("again", 2018, 2020, "a b");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2016, 2018]), vec![joint()])).unwrap();
    assert_eq!(panel.panel.networks[0].kind, NetworkKind::NonDirected);
    assert_eq!(ties(&panel, 0, 0), ["a-b", "a-c", "b-a", "b-c", "c-a", "c-b", "c-d", "d-c"]);
    assert_eq!(ties(&panel, 0, 1), ["a-b", "a-c", "b-a", "b-c", "b-d", "c-a", "c-b", "d-b"]);
    let change = &panel.changes[0];
    assert_eq!((change.kept, change.gained, change.lost, change.jaccard), (3, 1, 1, Some(0.6)));
    assert_eq!((panel.waves[0].ties, panel.waves[0].mean_degree, panel.waves[0].isolates), (4, 2.0, 0));
    assert!((panel.waves[0].density - 4.0 / 6.0).abs() < 1e-12);
    assert!(codes(&panel).contains(&"tie-panel-few-changes"));
    // Two joint projects, and none with more than two partners.
    let twice = TieSource::JointProjects { least: 2, largest: None };
    let request = TiePanelRequest::new(waves(&[2016, 2018]), vec![twice]);
    let panel = made.panel(&request).unwrap();
    assert_eq!((ties(&panel, 0, 0).len(), ties(&panel, 0, 1)), (0, vec!["a-b".to_owned(), "b-a".to_owned()]));
    assert!(codes(&panel).contains(&"tie-panel-wave-empty"));
    let small = TieSource::JointProjects { least: 1, largest: Some(2) };
    let panel = made.panel(&TiePanelRequest::new(waves(&[2016, 2018]), vec![small])).unwrap();
    assert_eq!(ties(&panel, 0, 0), ["c-d", "d-c"]);
}

#[test]
fn layers_keep_their_direction_when_all_ties_have_one() {
    let mut made = Made::default();
    made.actors("a b c").tie(Layer::Knowledge, "a", "b", true, years(2010, 2011)).tie(
        Layer::Knowledge,
        "c",
        "b",
        true,
        years(2011, 2012),
    );
    let request = TiePanelRequest::new(waves(&[2010, 2011, 2012]), vec![knowledge()]);
    let panel = made.panel(&request).unwrap();
    assert_eq!(panel.panel.networks[0].kind, NetworkKind::Directed);
    assert_eq!(
        (ties(&panel, 0, 0), ties(&panel, 0, 1).len(), ties(&panel, 0, 2)),
        (vec!["a-b".to_owned()], 2, vec!["c-b".to_owned()])
    );
    // One tie without direction: none is used, and it is said.
    made.tie(Layer::Knowledge, "a", "c", false, years(2010, 2012));
    let panel = made.panel(&request).unwrap();
    assert_eq!(panel.panel.networks[0].kind, NetworkKind::NonDirected);
    assert_eq!(ties(&panel, 0, 0), ["a-b", "a-c", "b-a", "c-a"]);
    assert!(codes(&panel).contains(&"tie-panel-mixed-direction"));
    // Asked for all the same, it goes both ways.
    let asked = TieSource::Layer { layer: Layer::Knowledge, directed: Some(true) };
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![asked])).unwrap();
    assert_eq!(ties(&panel, 0, 0), ["a-b", "a-c", "c-a"]);
}

#[test]
fn an_actor_that_is_gone_has_no_ties() {
    let mut made = Made::default();
    made.actors("a b c").actor("b", |b| b.span = years(2000, 2010)).project("p", 2010, 2012, "a b c");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    assert_eq!(ties(&panel, 0, 1), ["a-c", "c-a"]);
}

#[test]
fn memberships_and_themes_have_two_modes() {
    let mut made = Made::default();
    made.actors("a b c")
        .of_kind(ProjectKind::Body, "club", years(2010, 2011), "a b", &[])
        .of_kind(ProjectKind::Body, "guild", years(2011, 2012), "b c", &[])
        .of_kind(ProjectKind::Project, "p", years(2010, 2010), "a c", &["steel", "water"]);
    let sources = vec![TieSource::Memberships, TieSource::Themes];
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), sources)).unwrap();
    assert_eq!(panel.panel.networks[0].receivers, ["club", "guild"]);
    assert_eq!(ties(&panel, 0, 0), ["a-club", "b-club"]);
    assert_eq!(ties(&panel, 0, 1), ["a-club", "b-club", "b-guild", "c-guild"]);
    assert_eq!(ties(&panel, 1, 0), ["a-steel", "a-water", "c-steel", "c-water"]);
    assert_eq!((panel.waves[0].density, panel.waves[0].isolates), (2.0 / 6.0, 1));
    let model = Model::new(&panel.panel, &default_specification(&panel.panel)).unwrap();
    assert_eq!(model.network_names().collect::<Vec<_>>(), ["memberships", "themes"]);
}

#[test]
fn the_most_active_of_a_region_and_group() {
    let mut made = Made::default();
    let at = |code: &'static str, group| {
        move |actor: &mut Actor| {
            actor.region = RegionCode::parse(code).ok();
            actor.group = Some(group);
        }
    };
    made.actor("a", at("AT221", ActorGroup::Sme))
        .actor("b", at("AT222", ActorGroup::Sme))
        .actor("c", at("AT223", ActorGroup::Research))
        .actor("d", at("AT224", ActorGroup::Sme))
        .actor("e", at("DE600", ActorGroup::Sme))
        .project("p1", 2010, 2012, "a b e")
        .project("p2", 2012, 2012, "a c e")
        .project("p3", 2010, 2010, "c d")
        .project("alone", 2010, 2012, "d")
        .project("abroad", 2012, 2012, "b e");
    let mut request = TiePanelRequest::new(waves(&[2010, 2012]), vec![joint()]);
    request.actors.regions = vec![RegionCode::parse("AT22").unwrap()];
    assert_eq!(made.panel(&request).unwrap().keys, ["a", "b", "c", "d"]);
    // Alone in a project is no co-operation: d acts in 2010 only.
    request.actors.least_waves = 2;
    assert_eq!(made.panel(&request).unwrap().keys, ["a", "b", "c"]);
    request.actors.least_waves = 1;
    request.actors.most_active = Some(3);
    let panel = made.panel(&request).unwrap();
    assert_eq!((panel.keys.join(" "), panel.candidates), ("a b c".to_owned(), 4));
    assert!(codes(&panel).contains(&"tie-panel-chosen"));
    request.actors.most_active = None;
    request.actors.groups = vec![ActorGroup::Sme];
    assert_eq!(made.panel(&request).unwrap().keys, ["a", "b", "d"]);
    // Among small firms of the region d has no partner.
    request.actors.tied_only = true;
    assert_eq!(made.panel(&request), Err(TiePanelError::TooFewActors { actors: 2, needed: 3 }));
}

#[test]
fn waves_that_are_none_are_refused() {
    let mut made = Made::default();
    made.actors("a b c").project("p", 2010, 2012, "a b c");
    let ask = |waves: Vec<Wave>| TiePanelRequest::new(waves, vec![joint()]);
    let refused = |request: &TiePanelRequest| {
        let error = made.panel(request).unwrap_err();
        error.message().key.into_owned()
    };
    assert_eq!(refused(&ask(waves(&[2010]))), "tie-panel-refused-waves");
    assert_eq!(refused(&ask(waves(&[2011, 2010]))), "tie-panel-refused-order");
    assert_eq!(refused(&ask(waves(&[2011, 2011]))), "tie-panel-refused-wave-twice");
    assert_eq!(refused(&TiePanelRequest::new(waves(&[2010, 2011]), vec![])), "tie-panel-refused-no-network");
    let twice = TiePanelRequest::new(waves(&[2010, 2011]), vec![joint(), joint()]);
    assert_eq!(refused(&twice), "tie-panel-refused-network-twice");
    let always = Wave { label: "all".to_owned(), period: Period::Always };
    assert_eq!(refused(&ask(vec![always, waves(&[2011]).remove(0)])), "tie-panel-refused-wave-days");
    assert_eq!(refused(&ask(waves(&[1990, 1991]))), "tie-panel-refused-actors");
    let inside = vec![Wave::years(2010, 2014).unwrap(), Wave::years(2011, 2013).unwrap()];
    assert_eq!(refused(&ask(inside)), "tie-panel-refused-order");
    let overlapping = vec![Wave::years(2010, 2011).unwrap(), Wave::years(2011, 2012).unwrap()];
    assert!(codes(&made.panel(&ask(overlapping)).unwrap()).contains(&"tie-panel-overlap"));
    let short = Snapshot::new(&made.0, Period::years(2010, 2010).unwrap());
    let outside = tie_panel(&short, &ask(waves(&[2010, 2011]))).unwrap_err();
    assert_eq!(outside.message().key, "tie-panel-refused-outside");
    let mut no_ties = ask(waves(&[2010, 2011]));
    no_ties.networks = vec![TieSource::JointProjects { least: 2, largest: None }];
    assert_eq!(refused(&no_ties), "tie-panel-refused-no-ties");
}

#[test]
fn spells_follow_stated_days_and_what_was_seen() {
    let mut made = Made::default();
    made.actors("a b c d")
        .actor("c", |c| c.span = Span::new(Date::new(2011, 1, 1).ok(), None))
        .project("p1", 2010, 2012, "a b")
        .project("p2", 2011, 2011, "b d c")
        .project("p3", 2012, 2012, "c a");
    let mut request = TiePanelRequest::new(waves(&[2010, 2011, 2012]), vec![joint()]);
    assert_eq!(made.panel(&request).unwrap().panel.presence, Vec::<Vec<(f64, f64)>>::new());
    request.presence = Presence::Stated;
    let panel = made.panel(&request).unwrap();
    let (from, until) = panel.panel.presence[2][0];
    // 184 of the 365 days between the first of July of 2010 and of 2011.
    assert!((from - (1.0 + 183.5 / 365.0)).abs() < 1e-9, "{from}");
    assert_eq!((until, panel.panel.presence[3].clone()), (3.0, vec![(1.0, 3.0)]));
    assert!(codes(&panel).contains(&"tie-panel-composition"));
    request.presence = Presence::Seen;
    let seen = made.panel(&request).unwrap().panel.presence;
    assert_eq!((seen[0][0], seen[3][0]), ((1.0, 3.0), (1.5, 2.5)));
}

#[test]
fn attributes_that_tell_nothing_are_left_out() {
    let mut made = Made::default();
    made.actors("a b c d")
        .actor("a", |a| {
            a.group = Some(ActorGroup::Research);
            a.employees = Some(100.0);
            a.sector = Some("72.1".to_owned());
        })
        .actor("b", |b| {
            b.group = Some(ActorGroup::Sme);
            b.employees = Some(0.0);
            b.sector = Some("29.10".to_owned());
        })
        .actor("c", |c| {
            c.group = Some(ActorGroup::Sme);
            c.employees = Some(10.0);
            c.sector = Some("2932".to_owned());
        })
        .actor("d", |d| d.country = Some("AT".to_owned()))
        .project("p1", 2008, 2012, "a b")
        .project("p2", 2009, 2012, "a c")
        .project("p3", 2011, 2012, "b c d");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011, 2012]), vec![joint()])).unwrap();
    let names: Vec<&str> = panel.panel.actor_covariates.iter().map(|c| c.name.as_str()).collect();
    // Nobody's kind is stated, and the one country known tells nothing.
    assert_eq!(names, ["group", "size", "sector", "experience"]);
    assert_eq!(attribute(&panel, "group"), [vec![Some(2.0), Some(1.0), Some(1.0), None]]);
    assert_eq!(panel.categories[0].values, [(1.0, "sme".to_owned(), 2), (2.0, "research".to_owned(), 1)]);
    assert_eq!(attribute(&panel, "size"), [vec![Some(100f64.ln()), None, Some(10f64.ln()), None]]);
    assert_eq!(attribute(&panel, "sector"), [vec![Some(2.0), Some(1.0), Some(1.0), None]]);
    let experience = attribute(&panel, "experience");
    let counts = |k: usize| experience[k].iter().map(|v| v.unwrap().exp_m1().round()).collect::<Vec<_>>();
    assert_eq!(
        (experience.len(), counts(0), counts(1)),
        (2, vec![2.0, 1.0, 1.0, 0.0], vec![2.0, 2.0, 2.0, 1.0])
    );
    assert!(!panel.panel.actor_covariates[0].centred && panel.panel.actor_covariates[1].centred);
    let found = codes(&panel);
    for code in ["tie-panel-attribute-unknown", "tie-panel-attribute-constant", "tie-panel-attribute-gaps"] {
        assert!(found.contains(&code), "{code}");
    }
}

#[test]
fn distances_are_missing_without_coordinates() {
    let mut made = Made::default();
    let at = |x: f64| {
        move |actor: &mut Actor| {
            actor.attributes =
                [("x_km".to_owned(), x.to_string()), ("y_km".to_owned(), "0".to_owned())].into();
            actor.country = Some("AT".to_owned());
        }
    };
    made.actor("a", at(0.0))
        .actor("b", at(90.0))
        .actor("c", at(10.0))
        .actors("d")
        .project("p", 2010, 2011, "a b c d");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    let [closeness] = dyadic(&panel, "geographical") else { panic!() };
    assert!((closeness[1] + 10f64.ln()).abs() < 1e-12 && (closeness[2] + 2f64.ln()).abs() < 1e-12);
    assert_eq!((closeness[1], closeness[0]), (closeness[4], 0.0));
    assert!((0..3).all(|v| closeness[v * 4 + 3].is_nan()));
    let found = codes(&panel);
    assert!(found.contains(&"tie-panel-no-coordinates") && found.contains(&"tie-panel-proximity-gaps"));
    // All in one country, and nobody's region known; neither group nor owner nor competence.
    assert_eq!(panel.panel.dyadic_covariates.len(), 1);
    assert_eq!(found.iter().filter(|c| **c == "tie-panel-proximity-unknown").count(), 5);
    let warned = panel.findings.iter().find(|f| f.code() == "tie-panel-no-coordinates").unwrap();
    assert_eq!(warned.severity, Severity::Warning);
    let summary = &panel.pairs[0];
    assert_eq!(summary.pairs, (12, 6));
    assert!((summary.least + 10f64.ln()).abs() < 1e-12);
}

#[test]
fn an_actor_at_the_other_end_of_the_world_is_named() {
    let mut made = Made::default();
    for (key, longitude) in [("a", 15.0), ("b", 15.5), ("c", 16.0), ("d", 151.2)] {
        made.actor(key, |actor| {
            (actor.longitude, actor.latitude) = (Some(longitude), Some(47.0));
            actor.country = Some("AT".to_owned());
        });
    }
    made.project("p", 2010, 2011, "a b c d");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    let far: Vec<_> = panel.findings.iter().filter(|f| f.code() == "tie-panel-far-away").collect();
    assert_eq!((far.len(), &far[0].message.args[0].1), (1, &"D".into()));
}

#[test]
fn institutional_proximity_is_of_regions_within_one_country() {
    let mut made = Made::default();
    for (key, code) in [("a", "AT221"), ("b", "AT223"), ("c", "AT311")] {
        made.actor(key, |actor| {
            actor.region = RegionCode::parse(code).ok();
            actor.country = Some("AT".to_owned());
            actor.owner_region = RegionCode::parse(code).ok();
            actor.group = Some(if key == "b" { ActorGroup::Public } else { ActorGroup::Sme });
        });
    }
    made.project("p", 2010, 2011, "a b c");
    let mut request = TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()]);
    request.region_level = Some(2);
    let panel = made.panel(&request).unwrap();
    let off = |name: &str| {
        let matrix = &dyadic(&panel, name)[0];
        (matrix[1], matrix[2], matrix[5])
    };
    assert_eq!(off("institutional"), (1.0, 0.0, 0.0));
    assert_eq!(off("sphere"), (0.0, 1.0, 0.0));
    assert_eq!(attribute(&panel, "region"), [vec![Some(1.0), Some(1.0), Some(2.0)]]);
    // Every owner's region is another: constant, and left out.
    assert!(codes(&panel).contains(&"tie-panel-proximity-constant"));
    // Two countries: their borders count.
    made.actor("c", |c| c.country = Some("DE".to_owned()));
    let panel = made.panel(&request).unwrap();
    let matrix = &dyadic(&panel, "institutional")[0];
    assert_eq!((matrix[1], matrix[2]), (1.0, 0.0));
}

#[test]
fn themes_leave_the_joint_projects_out() {
    let mut made = Made::default();
    let project = |made: &mut Made, key: &str, first: i16, who: &str, theme: &str| {
        made.of_kind(ProjectKind::Project, key, years(first, 2020), who, &[theme]);
    };
    made.actors("a b c");
    project(&mut made, "joint", 2010, "a b", "steel");
    project(&mut made, "own", 2010, "a", "water");
    project(&mut made, "other", 2010, "b c", "water");
    project(&mut made, "later", 2012, "b", "steel");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2011, 2013, 2015]), vec![joint()])).unwrap();
    let [first, second] = dyadic(&panel, "themes-in-common") else { panic!() };
    // Without the joint one both are in water alone; then b is in steel as well.
    assert!((first[1] - 1.0).abs() < 1e-12 && (second[1] - 0.5f64.sqrt()).abs() < 1e-12, "{first:?}");
    // b and c share all that c has: nothing is left to compare.
    assert!(first[5].is_nan() && second[5].is_nan());
}

#[test]
fn social_proximity_reads_the_wave_before() {
    let mut made = Made::default();
    let tie = |made: &mut Made, from: &str, to: &str, first: i16, last: i16| {
        made.tie(Layer::Knowledge, from, to, false, years(first, last));
    };
    made.actors("a b c d");
    tie(&mut made, "a", "b", 2009, 2012);
    tie(&mut made, "b", "c", 2009, 2010);
    tie(&mut made, "c", "d", 2010, 2012);
    let mut request = TiePanelRequest::new(waves(&[2010, 2011, 2012]), vec![knowledge()]);
    request.proximities = vec![PanelProximity::Social];
    let panel = made.panel(&request).unwrap();
    assert!(panel.panel.dyadic_covariates.is_empty());
    assert!(codes(&panel).contains(&"tie-panel-social-no-earlier"));
    request.before = Period::years(2009, 2009);
    let panel = made.panel(&request).unwrap();
    let [first, second] = dyadic(&panel, "social") else { panic!() };
    // In 2009 a-b-c: a and c two steps apart, a and b none without their own tie; d alone.
    assert_eq!((first[1], first[2], first[3], first[6]), (0.0, 0.5, 0.0, 0.0));
    // In 2010 a-b-c-d.
    assert_eq!((second[2], second[3]), (0.5, 1.0 / 3.0));
    for circular in [Period::years(2010, 2010).unwrap(), Period::On(Date::new(2010, 7, 1).unwrap())] {
        request.before = Some(circular);
        let error = made.panel(&request).unwrap_err();
        assert_eq!(error.message().key, "tie-panel-refused-same-period");
    }
}

#[test]
fn another_layer_at_the_start_of_each_period() {
    let mut made = Made::default();
    made.actors("a b c")
        .tie(Layer::Knowledge, "a", "b", true, years(2010, 2012))
        .tie(Layer::Products, "a", "c", true, years(2010, 2010))
        .tie(Layer::Products, "b", "c", false, years(2011, 2012));
    let mut request = TiePanelRequest::new(waves(&[2010, 2011, 2012]), vec![knowledge()]);
    request.cross_layers = vec![Layer::Products, Layer::Knowledge];
    let everyone = ActorChoice { least_waves: 0, ..ActorChoice::default() };
    request.actors = everyone;
    let panel = made.panel(&request).unwrap();
    let [first, second] = dyadic(&panel, "tie-in-products") else { panic!() };
    assert_eq!(first, &[0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    assert_eq!(second, &[0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0]);
    assert!(codes(&panel).contains(&"tie-panel-cross-layer-explained"));
    assert!(Model::new(&panel.panel, &default_specification(&panel.panel)).is_ok());
    // Explained together instead.
    request.cross_layers.clear();
    request.networks.push(TieSource::Layer { layer: Layer::Products, directed: None });
    let panel = made.panel(&request).unwrap();
    let model = default_specification(&panel.panel);
    assert_eq!(model.effects.iter().filter(|e| e.effect == "crprod").count(), 2);
    assert!(Model::new(&panel.panel, &model).is_ok());
}

#[test]
fn waves_with_hardly_a_tie_in_common_are_warned_of() {
    // Ten ties then ten, of which so many stay.
    let with_kept = |kept: usize| {
        let mut made = Made::default();
        let names: Vec<String> = (0..8).map(|k| format!("n{k}")).collect();
        made.actors(&names.join(" "));
        let pairs: Vec<(&String, &String)> =
            (0..8).flat_map(|a| (0..a).map(move |b| (a, b))).map(|(a, b)| (&names[a], &names[b])).collect();
        for (a, b) in &pairs[..10] {
            made.tie(Layer::Knowledge, a, b, false, years(2010, 2010));
        }
        for (a, b) in &pairs[10 - kept..20 - kept] {
            made.tie(Layer::Knowledge, a, b, false, years(2011, 2011));
        }
        let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![knowledge()])).unwrap();
        (panel.changes[0].jaccard.unwrap(), codes(&panel).join(" "))
    };
    let (jaccard, found) = with_kept(2);
    assert!((jaccard - 2.0 / 18.0).abs() < 1e-12 && found.contains("tie-panel-hardly-kept"), "{found}");
    let (jaccard, found) = with_kept(4);
    assert!((jaccard - 0.25).abs() < 1e-12 && found.contains("tie-panel-few-kept"), "{found}");
    let (_, found) = with_kept(5);
    assert!(!found.contains("-kept") && found.contains("tie-panel-few-changes"), "{found}");
    let (jaccard, found) = with_kept(10);
    assert!(jaccard == 1.0 && found.contains("tie-panel-no-change"), "{found}");
}

#[test]
fn a_model_to_begin_with() {
    let mut made = Made::default();
    let at = |x: f64, group| {
        move |actor: &mut Actor| {
            actor.attributes =
                [("x_km".to_owned(), x.to_string()), ("y_km".to_owned(), "0".to_owned())].into();
            actor.group = Some(group);
            actor.region = RegionCode::parse(if x < 5.0 { "AT221" } else { "AT311" }).ok();
        }
    };
    for k in 0..8i16 {
        let group = if k % 2 == 0 { ActorGroup::Sme } else { ActorGroup::Research };
        made.actor(&format!("n{k}"), at(f64::from(k), group));
    }
    made.project("old", 2010, 2010, "n0 n1 n2 n3 n4").project("new", 2011, 2011, "n3 n4 n5 n6 n7");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    let model = default_specification(&panel.panel);
    let said: Vec<(String, Part)> = model
        .effects
        .iter()
        .map(|e| (format!("{} {}", e.effect, e.with.clone().unwrap_or_default()).trim().to_owned(), e.part))
        .collect();
    let wanted = [
        ("density", Part::Evaluation),
        ("transTriads", Part::Evaluation),
        ("inPop", Part::Evaluation),
        ("sameX group", Part::Evaluation),
        ("altX experience", Part::Evaluation),
        // Nine ties go and nine come: too few to tell forming from keeping.
        ("X geographical", Part::Evaluation),
        ("X institutional", Part::Evaluation),
    ];
    let wanted: Vec<(String, Part)> = wanted.iter().map(|(e, p)| ((*e).to_owned(), *p)).collect();
    assert_eq!(said, wanted);
    assert_eq!(model.networks[0].decision, milieu_ties::Decision::Agreement);
    assert_eq!(Model::new(&panel.panel, &model).unwrap().parameter_count(), 1 + wanted.len());
    // A kind that is known of more actors takes the group's place.
    let mut kinds = made.0.clone();
    for actor in kinds.actors.values_mut() {
        actor.kinds = vec![if actor.group == Some(ActorGroup::Sme) { "firm" } else { "school" }.to_owned()];
    }
    if let Some(actor) = kinds.actors.get_mut("n0") {
        actor.group = None;
    }
    let kinds = Made(kinds);
    let panel = kinds.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    let same: Vec<Option<String>> = default_specification(&panel.panel)
        .effects
        .into_iter()
        .filter(|e| e.effect == "sameX")
        .map(|e| e.with)
        .collect();
    assert_eq!(same, [Some("kind".to_owned())]);
    // One more tie each way.
    made.project("old2", 2010, 2010, "n0 n7").project("new2", 2011, 2011, "n0 n6");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    let model = default_specification(&panel.panel);
    let parts: Vec<Part> =
        model.effects.iter().filter(|e| e.with.as_deref() == Some("geographical")).map(|e| e.part).collect();
    assert_eq!(parts, [Part::Creation, Part::Maintenance]);
    // Every effect speaks of something that is there.
    for effect in &model.effects {
        assert_eq!(effect.dependent, "joint-projects");
        if let Some(with) = &effect.with {
            let panel = &panel.panel;
            assert!(
                panel.actor_covariates.iter().any(|c| c.name == *with)
                    || panel.dyadic_covariates.iter().any(|c| c.name == *with)
            );
        }
    }
}

#[test]
fn a_request_can_be_written_down() {
    let text = r#"{
        "waves": [
            { "label": "first", "period": { "on": "2017-07-01" } },
            { "label": "second", "period": { "between": ["2019-01-01", "2019-12-31"] } }
        ],
        "networks": [{ "kind": "joint-projects", "largest": 20 }],
        "actors": { "regions": ["AT"], "most_active": 80 }
    }"#;
    let request: TiePanelRequest = serde_json::from_str(text).unwrap();
    assert_eq!(request.networks, [TieSource::JointProjects { least: 1, largest: Some(20) }]);
    assert_eq!((request.actors.least_waves, request.presence), (1, Presence::Always));
    assert_eq!(request.proximities, PanelProximity::WITHOUT_EARLIER);
    let back: TiePanelRequest = serde_json::from_str(&serde_json::to_string(&request).unwrap()).unwrap();
    assert_eq!(back, request);
    assert!(serde_json::from_str::<TiePanelRequest>(&text.replace("most_active", "most_actif")).is_err());
}

#[test]
fn names_that_stand_for_several_get_their_keys() {
    let mut made = Made::default();
    made.actors("a b c").actor("b", |b| b.name = "A".to_owned()).actor("c", |c| c.name = String::new());
    made.project("p", 2010, 2011, "a b c");
    let panel = made.panel(&TiePanelRequest::new(waves(&[2010, 2011]), vec![joint()])).unwrap();
    assert_eq!(panel.panel.actors, ["A (a)", "A (b)", "c"]);
}

/// Projects of random partners and years, and where random actors are.
fn territories() -> impl Strategy<Value = Vec<(i16, i16, Vec<usize>)>> {
    prop::collection::vec((2008i16..2014, 0i16..4, prop::collection::vec(0usize..12, 1..6)), 3..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn waves_are_what_snapshots_of_their_days_show(projects in territories(), least in 1u32..3) {
        let mut made = Made::default();
        for k in 0..12 {
            made.actor(&format!("n{k:02}"), |actor| {
                if k % 3 > 0 {
                    actor.longitude = Some(f64::from(k));
                    actor.latitude = Some(47.0);
                }
            });
        }
        for (at, (first, length, who)) in projects.iter().enumerate() {
            let names: BTreeSet<String> = who.iter().map(|k| format!("n{k:02}")).collect();
            let names = names.into_iter().collect::<Vec<_>>().join(" ");
            made.project(&format!("p{at:02}"), *first, first + length, &names);
        }
        let source = TieSource::JointProjects { least, largest: None };
        let mut request = TiePanelRequest::new(waves(&[2010, 2012, 2014]), vec![source]);
        request.actors.least_waves = 0;
        request.before = Period::years(2008, 2009);
        request.proximities.push(PanelProximity::Social);
        request.presence = Presence::Seen;
        let panel = match made.panel(&request) {
            Ok(panel) => panel,
            Err(error) => {
                prop_assert_eq!(error, TiePanelError::NoTies { actors: 12 });
                return Ok(());
            }
        };
        for (at, wave) in request.waves.iter().enumerate() {
            let then = Snapshot::new(&made.0, wave.period);
            let mut counts: BTreeMap<(String, String), u32> = BTreeMap::new();
            for a in &then.affiliations {
                for b in then.affiliations.iter().filter(|b| b.project == a.project && a.actor != b.actor) {
                    let key = |id: milieu_vocabulary::ActorId| then.actors[id.index()].key.clone();
                    *counts.entry((key(a.actor), key(b.actor))).or_default() += 1;
                }
            }
            let wanted: Vec<String> = counts
                .into_iter()
                .filter(|(_, count)| *count >= least)
                .map(|((a, b), _)| format!("{a}-{b}"))
                .collect();
            prop_assert_eq!(ties(&panel, 0, at), wanted);
        }
        for change in &panel.changes {
            let either = change.kept + change.gained + change.lost;
            let wanted = (either > 0).then(|| change.kept as f64 / either as f64);
            prop_assert_eq!(change.jaccard, wanted);
        }
        for covariate in &panel.panel.dyadic_covariates {
            for matrix in &covariate.waves {
                prop_assert_eq!(matrix.len(), 144);
                for at in 0..144 {
                    let (value, back) = (matrix[at], matrix[at % 12 * 12 + at / 12]);
                    prop_assert!(value == back || value.is_nan() && back.is_nan());
                    if covariate.name == "social" {
                        prop_assert!((0.0..=1.0).contains(&value), "{}", value);
                    }
                }
            }
        }
        let model = Model::new(&panel.panel, &default_specification(&panel.panel));
        prop_assert!(model.is_ok(), "{:?}", model.err());
        // Nobody acts in a wave in which it is not there.
        for (wave, ties) in (1..).zip(&panel.panel.networks[0].waves) {
            for (a, _, _) in ties.entries() {
                let Some(spells) = panel.panel.presence.get(*a as usize) else { continue };
                let there = |(from, until): &(f64, f64)| (*from..=*until).contains(&f64::from(wave));
                prop_assert!(spells.iter().any(there), "{:?} in {}", spells, wave);
            }
        }
    }
}

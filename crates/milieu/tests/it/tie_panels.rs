//! Panels of ties from the data sets people really have; skipped where they are not there.

use milieu_diagnosis::tie_panel::{
    PanelProximity, TiePanel, TiePanelError, TiePanelRequest, TieSource, Wave, default_specification,
    tie_panel,
};
use milieu_exchange::{ImportKind, ImportRequest};
use milieu_territory::{Snapshot, Territory};
use milieu_ties::Model;
use milieu_vocabulary::{Date, Period, RegionCode};

use crate::data;

/// What an import of files gives, of all time.
fn snapshot(kind: ImportKind, paths: Vec<std::path::PathBuf>) -> Snapshot {
    let request = ImportRequest { kind, paths, ..ImportRequest::default() };
    let mut territory = Territory::default();
    let import = milieu_exchange::read(&request, &territory, &mut |_| ()).unwrap();
    territory.apply(&import.command).unwrap();
    Snapshot::new(&territory, Period::Always)
}

fn joint_projects(region: &str, waves: Vec<Wave>, largest: Option<usize>) -> TiePanelRequest {
    let mut request = TiePanelRequest::new(waves, vec![TieSource::JointProjects { least: 1, largest }]);
    request.actors.regions = vec![RegionCode::parse(region).unwrap()];
    request
}

fn first_of_july(years: [i16; 3]) -> Vec<Wave> {
    years.iter().map(|year| Wave::on(Date::new(*year, 7, 1).unwrap())).collect()
}

fn ties(panel: &TiePanel) -> Vec<usize> {
    panel.waves.iter().map(|wave| wave.ties).collect()
}

/// Ties kept, gained and lost in each period.
fn changes(panel: &TiePanel) -> Vec<(usize, usize, usize)> {
    panel.changes.iter().map(|change| (change.kept, change.gained, change.lost)).collect()
}

fn codes(panel: &TiePanel) -> Vec<&str> {
    panel.findings.iter().map(|finding| finding.code()).collect()
}

/// The counts were made apart, from the tables as they are.
#[test]
fn the_most_active_of_a_country_in_a_framework_programme() {
    let (Some(folder), Some(names)) =
        (data("cordis-h2020-participations"), data("cordis-h2020-organisations-2017"))
    else {
        return;
    };
    let files =
        [folder.join("h2020.csv.gz"), folder.join("programme_parts.csv.gz"), names.join("stacked_dump.csv")];
    let all = snapshot(ImportKind::Cordis, files.to_vec());
    let mut request = joint_projects("AT", first_of_july([2017, 2019, 2021]), None);
    request.actors.most_active = Some(80);
    let panel = tie_panel(&all, &request).unwrap();
    assert_eq!((panel.keys.len(), panel.candidates), (80, 839));
    assert_eq!((ties(&panel), changes(&panel)), (vec![225, 252, 277], vec![(171, 81, 54), (187, 90, 65)]));

    // Consortia of up to twenty: fewer ties that nobody chose.
    request.networks = vec![TieSource::JointProjects { least: 1, largest: Some(20) }];
    request.before = Period::years(2014, 2016);
    request.proximities.push(PanelProximity::Social);
    let panel = tie_panel(&all, &request).unwrap();
    assert_eq!((panel.keys.len(), panel.candidates), (80, 677));
    assert_eq!((ties(&panel), changes(&panel)), (vec![97, 126, 142], vec![(76, 50, 21), (86, 56, 40)]));
    assert_eq!(panel.waves.iter().map(|w| w.isolates).collect::<Vec<_>>(), [19, 15, 13]);
    let jaccard: Vec<String> =
        panel.changes.iter().filter_map(|c| c.jaccard).map(|j| format!("{j:.2}")).collect();
    assert_eq!(jaccard, ["0.52", "0.47"]);
    // The table has no coordinates, and it is said; nothing stands in for them.
    let found = codes(&panel);
    assert!(found.contains(&"tie-panel-no-coordinates") && !found.iter().any(|code| code.contains("-kept")));
    let given: Vec<&str> = panel.pairs.iter().map(|pair| pair.covariate.as_str()).collect();
    assert_eq!(given, ["sphere", "themes-in-common", "social"]);
    let specification = default_specification(&panel.panel);
    let model = Model::new(&panel.panel, &specification).unwrap();
    assert_eq!((model.period_count(), model.parameter_count()), (2, 2 + specification.effects.len()));
    let effects: Vec<String> = specification
        .effects
        .into_iter()
        .map(|e| e.with.map_or(e.effect.clone(), |with| format!("{} {with}", e.effect)))
        .collect();
    assert_eq!(
        effects,
        [
            "density",
            "transTriads",
            "inPop",
            "sameX kind",
            "sameX town",
            "altX experience",
            "X themes-in-common",
            "X social"
        ]
    );
}

#[test]
fn one_technology_field_where_every_distance_is_known() {
    let Some(folder) = data("cordis-semiconductors-ev") else { return };
    let all = snapshot(ImportKind::Auto, vec![folder.join("organization.json"), folder.join("project.json")]);
    let mut request = joint_projects("ALL", first_of_july([2017, 2018, 2019]), Some(30));
    request.actors.most_active = Some(60);
    let panel = tie_panel(&all, &request).unwrap();
    assert_eq!((ties(&panel), changes(&panel)), (vec![136, 187, 198], vec![(133, 54, 3), (142, 56, 45)]));
    let distance = panel.pairs.iter().find(|pair| pair.covariate == "geographical").unwrap();
    assert_eq!(distance.pairs, (60 * 59, 60 * 59));
    assert!(distance.largest <= 0.0 && distance.least > -(20_100f64 / 10.0).ln_1p());
    // Enough ties come and go to ask of forming and keeping apart.
    let model = default_specification(&panel.panel);
    assert!(Model::new(&panel.panel, &model).is_ok());
    assert_eq!(model.effects.iter().filter(|e| e.with.as_deref() == Some("geographical")).count(), 2);
    // One of the Austrian organisations was looked up at the other end of the world.
    let austria = joint_projects("AT", first_of_july([2016, 2018, 2020]), Some(50));
    assert!(codes(&tie_panel(&all, &austria).unwrap()).contains(&"tie-panel-far-away"));
}

#[test]
fn programmes_of_seven_years_are_no_waves_of_one_network() {
    let Some(folder) = data("keep-interreg") else { return };
    let all = snapshot(ImportKind::Keep, vec![folder.join("keep_closed_partners_2000_2020.csv.gz")]);
    let waves: Vec<Wave> =
        [(2000, 2006), (2007, 2013), (2014, 2020)].iter().filter_map(|y| Wave::years(y.0, y.1)).collect();
    for region in ["AT22", "ITF3", "PL22", "UKL", "ES30", "DE60", "FR10"] {
        match tie_panel(&all, &joint_projects(region, waves.clone(), None)) {
            // Nobody, or hardly anybody, co-operates in two of the periods.
            Ok(panel) => {
                assert!(changes(&panel).iter().all(|change| change.0 == 0), "{region}");
                assert!(codes(&panel).contains(&"tie-panel-hardly-kept"), "{region}");
            }
            Err(error) => {
                assert_eq!((region, matches!(error, TiePanelError::TooFewActors { .. })), ("ITF3", true))
            }
        }
        let mut twice = joint_projects(region, waves.clone(), None);
        twice.actors.least_waves = 2;
        assert!(matches!(tie_panel(&all, &twice), Err(TiePanelError::TooFewActors { .. })), "{region}");
    }
    let everybody = joint_projects("ALL", waves, None);
    let refused = tie_panel(&all, &everybody).unwrap_err();
    assert_eq!(refused, TiePanelError::TooManyActors { actors: 11_312, most: 4_000 });
}

//! Panels of the reference cases: every file of each is read.

use std::path::Path;

use milieu_exchange::waves::{
    NodeSet, Study, TieCodes, read_adjacency, read_behaviour, read_composition, read_covariate, read_dyadic,
    read_edge_list, read_study,
};
use milieu_ties::{Panel, Tie, TieWave};
use serde_json::Value;

use super::data;

/// The study file that says what the `case.json` of a folder says.
fn study_file(folder: &Path) -> String {
    let case: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("case.json")).unwrap()).unwrap();
    let path = |file: &Value| format!("{:?}", folder.join(file.as_str().unwrap()).display().to_string());
    let mut text = format!("[data]\nactors = {}\n", case["n"]);
    if case["composition"].is_string() {
        text += &format!("composition = {}\n", path(&case["composition"]));
    }
    for network in case["networks"].as_array().unwrap() {
        let files: Vec<String> = network["waves"].as_array().unwrap().iter().map(path).collect();
        text += &format!("[[data.network]]\nname = {}\nfiles = [{}]\n", network["name"], files.join(", "));
    }
    let each = |key: &str| case[key].as_array().cloned().unwrap_or_default();
    for one in each("behaviors") {
        text += &format!("[[data.behaviour]]\nname = {}\nfile = {}\n", one["name"], path(&one["file"]));
    }
    for one in each("covariates") {
        text += &format!(
            "[[data.covariate]]\nname = {}\ntype = {}\nfile = {}\n",
            one["name"],
            one["type"],
            path(&one["file"])
        );
    }
    for one in each("dyadic") {
        text += &format!("[[data.dyadic]]\nname = {}\nfile = {}\n", one["name"], path(&one["file"]));
    }
    for one in each("effects") {
        text += &format!("[[effects]]\ndependent = {}\neffect = {}\n", one["dep"], one["effect"]);
        if one["interaction1"].is_string() {
            text += &format!("with = {}\n", one["interaction1"]);
        }
    }
    text
}

fn study(folder: &Path) -> Study {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("study.toml");
    std::fs::write(&file, study_file(folder)).unwrap();
    match read_study(&file) {
        Ok((study, _)) => study,
        Err(refused) => panic!("{}: {refused:?}", folder.display()),
    }
}

fn ties(wave: &TieWave, wanted: Tie) -> usize {
    wave.entries().iter().filter(|entry| entry.2 == wanted).count()
}

#[test]
fn every_reference_case_is_a_panel() {
    let Some(folder) = data("saom-reference") else { return };
    let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(names.len() >= 12, "{names:?}");
    for case in names {
        let study = study(&case);
        let panel = &study.groups[0];
        assert_eq!(panel.periods() + 1, panel.networks[0].waves.len());
        assert!(!study.specification.effects.is_empty());
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        check(&name, panel);
    }
}

/// What stands in the files, counted beside any reader.
fn check(name: &str, panel: &Panel) {
    let waves = &panel.networks[0].waves;
    match name {
        "b1-s50-triadic-covariate" => {
            assert_eq!((panel.n(), ties(&waves[0], Tie::Present)), (50, 113));
            assert_eq!(panel.actor_covariates[0].waves.len(), 2);
            assert_eq!(panel.actor_covariates[0].waves[0][..3], [Some(3.0), Some(2.0), Some(2.0)]);
        }
        "c-s50-dyadic" => {
            let matrix = &panel.dyadic_covariates[0].waves[0];
            assert_eq!((matrix.len(), matrix[1], matrix[2 * 50 + 10]), (2500, 2.0, 5.0));
        }
        "d-s50-coevolution-avalt" => {
            assert_eq!(panel.behaviours[0].waves[2][..3], [Some(3), Some(2), Some(3)]);
        }
        "m-s50-missing-structural" => {
            assert!(ties(&waves[0], Tie::StructuralAbsent) > 0 && ties(&waves[0], Tie::Missing) > 0);
            assert_eq!(waves.iter().map(|wave| ties(wave, Tie::StructuralPresent)).sum::<usize>(), 3);
        }
        "n-s50-composition" => {
            assert_eq!(panel.presence[4], [(1.4, 3.0)]);
            assert_eq!(panel.presence[40], [(1.0, 1.7)]);
            assert_eq!(waves[0].get(0, 4), Tie::Missing);
        }
        "s300-synthetic" => {
            let counts: Vec<usize> = waves.iter().map(|wave| ties(wave, Tie::Present)).collect();
            assert_eq!((panel.n(), counts), (300, vec![1499, 1551, 1623]));
            assert_eq!(panel.dyadic_covariates[0].waves[0][1], 0.054);
        }
        "t1000-synthetic" => {
            assert_eq!((panel.n(), ties(&waves[1], Tie::Present)), (1000, 6085));
            assert_eq!(panel.actor_covariates.len(), 2);
        }
        _ => {}
    }
}

#[test]
fn single_files_give_what_a_study_gives() {
    let Some(folder) = data("saom-reference") else { return };
    let (actors, codes) = (NodeSet::numbered(50), TieCodes::default());
    let case = folder.join("d-s50-coevolution-avalt");
    let panel = &study(&case).groups[0];
    let wave = read_adjacency(&case.join("net_w2.csv"), &actors, &codes).unwrap().0;
    assert_eq!(wave, panel.networks[0].waves[1]);
    let behaviour = read_behaviour(&case.join("alcohol.csv"), &actors, 3).unwrap().0;
    assert_eq!(behaviour, panel.behaviours[0].waves);
    let case = folder.join("n-s50-composition");
    let presence = read_composition(&case.join("composition.csv"), &actors, 3).unwrap().0;
    assert_eq!(presence, study(&case).groups[0].presence);
    let case = folder.join("s300-synthetic");
    let panel = &study(&case).groups[0];
    let actors = NodeSet::numbered(300);
    let wave = read_edge_list(&case.join("net_w1.csv"), &actors, &codes).unwrap().0;
    assert_eq!(wave, panel.networks[0].waves[0]);
    let sector = read_covariate(&case.join("sector.csv"), &actors).unwrap().0;
    assert_eq!(sector, panel.actor_covariates[0].waves);
    let closeness = read_dyadic(&case.join("closeness.csv"), &actors).unwrap().0;
    assert_eq!(closeness, panel.dyadic_covariates[0].waves[0]);
}

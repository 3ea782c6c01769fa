//! The program on the data sets people really have; skipped where they are not there.

use serde_json::Value;

use crate::{Desk, count, data};

fn import(desk: &Desk, kind: &str, into: &str, paths: &[std::path::PathBuf]) -> Value {
    let mut arguments = vec!["import", kind];
    arguments.extend(paths.iter().map(|path| path.to_str().expect("a path in UTF-8")));
    arguments.extend(["--into", into, "--json"]);
    let ran = desk.run(&arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    crate::json(&ran.out)
}

/// Whether what a survey alone can tell is withheld, or a stand-in that says so.
fn nothing_is_made_up(diagnosis: &Value) {
    for indicator in diagnosis["indicators"].as_array().unwrap() {
        let (code, measured) = (indicator["code"].as_str().unwrap(), &indicator["measured"]);
        let status = measured["status"].as_str().unwrap();
        assert_eq!(status == "withheld", measured["value"].is_null(), "{indicator}");
        assert!(
            status == "observed" || !measured["reason"].is_null(),
            "{status} without a reason: {indicator}"
        );
        // What sets innovation off, and what is new, only firms can tell.
        if ["IS01", "IS02", "CR01"].contains(&code) {
            assert!(["withheld", "proxy"].contains(&status), "{indicator}");
        }
    }
}

#[test]
fn seven_regions_in_three_periods() {
    let Some(folder) = data("keep-interreg") else { return };
    let desk = Desk::new();
    let read = import(&desk, "keep", "keep.milieu", &[folder.join("keep_closed_partners_2000_2020.csv.gz")]);
    assert_eq!((read["rows"].as_u64(), read["records"]["actor"].as_u64()), (Some(30_000), Some(22_412)));
    desk.ok("set keep.milieu periods 2000-2006,2007-2013,2014-2020");
    let all =
        desk.json("diagnose keep.milieu -r AT22 -r ITF3 -r PL22 -r UKL -r ES30 -r DE60 -r FR10 --runs 50");
    let diagnoses = all["diagnoses"].as_array().unwrap();
    assert_eq!(diagnoses.len(), 7);
    for diagnosis in diagnoses {
        assert_eq!(diagnosis["trajectory"]["periods"].as_array().unwrap().len(), 3);
        nothing_is_made_up(diagnosis);
    }
    // A period before the programmes has no network, and says so.
    let text = desk.ok("diagnose keep.milieu -r AT22 --runs 20 --period 1980-1985");
    assert!(text.contains("no network can be seen"), "{text}");
    // A region of which nobody takes part is not there; those nearest are named.
    let said = desk.refuses(1, "diagnose keep.milieu -r AT99 --period 2007-2013", "keep.milieu");
    assert!(said.contains("No actor is in the region AT99") && said.contains("nearest first: AT"), "{said}");
    let text = desk.ok("diagnose keep.milieu -r AT22 --runs 50");
    assert!(text.contains("COURSE") && text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn participations_of_a_framework_programme() {
    let (Some(folder), Some(names)) =
        (data("cordis-h2020-participations"), data("cordis-h2020-organisations-2017"))
    else {
        return;
    };
    let desk = Desk::new();
    let files =
        [folder.join("h2020.csv.gz"), folder.join("programme_parts.csv.gz"), names.join("stacked_dump.csv")];
    let read = import(&desk, "cordis", "cordis.milieu", &files);
    assert_eq!(
        (read["records"]["affiliation"].as_u64(), read["records"]["actor"].as_u64()),
        (Some(144_726), Some(35_871))
    );
    let all = desk.json("diagnose cordis.milieu -r AT -r DE --runs 20");
    for diagnosis in all["diagnoses"].as_array().unwrap() {
        nothing_is_made_up(diagnosis);
        assert!(diagnosis["gatekeepers_total"].as_u64().is_some_and(|n| n > 0));
    }
}

#[test]
fn one_technology_field_with_coordinates() {
    let (Some(folder), Some(shapes)) = (data("cordis-semiconductors-ev"), data("nuts-geometry")) else {
        return;
    };
    let desk = Desk::new();
    let files = [folder.join("organization.json"), folder.join("project.json")];
    let read = import(&desk, "auto", "ev.milieu", &files);
    assert_eq!(read["records"]["actor"], 765);
    let shapes = shapes.join("NUTS_RG_60M_2021_4326_LEVL_3.geojson");
    let ran = desk.run(&["locate", "ev.milieu", "--shapes", shapes.to_str().unwrap(), "--json"]);
    let located = crate::json(&ran.out);
    assert!(located["inside"].as_u64().is_some_and(|n| n > 650), "{}", located["inside"]);
    let diagnosis = desk.json("diagnose ev.milieu -r AT22 --runs 20");
    nothing_is_made_up(&diagnosis);
    assert!(!diagnosis["gatekeepers"].as_array().unwrap().is_empty());
    assert!(!diagnosis["communities"].is_null());
    // Everybody together.
    let whole = desk.json("diagnose ev.milieu -r ALL --runs 20");
    assert_eq!(whole["roster"]["actors"], 765);
    assert!(!whole["communities"].is_null());
    // The step is taken back whole.
    desk.ok("undo ev.milieu");
    let regions = desk.json("regions ev.milieu --level 3");
    assert_eq!(regions["regions"].as_array().unwrap().len(), 0);
}

#[test]
fn regional_statistics() {
    let (Some(eurostat), Some(nesta)) = (data("eurostat-tsv"), data("uk-region-indicators-nesta")) else {
        return;
    };
    let desk = Desk::new();
    for table in ["nama_10r_2gdp", "ilc_peps11", "lfst_r_lfe2eedu"] {
        let before = desk.bytes("eurostat.milieu").is_some();
        let read =
            import(&desk, "eurostat-tsv", "eurostat.milieu", &[eurostat.join(format!("{table}.tsv.gz"))]);
        assert!(read["records"]["statistic"].as_u64().is_some_and(|n| n > 100), "{table} {before}");
    }
    let info = desk.json("info eurostat.milieu");
    assert_eq!(count(&info, "source"), 3);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(nesta.join("broadband")).unwrap() {
        paths.push(entry.unwrap().path());
    }
    paths.retain(|path| path.extension().is_some_and(|e| e == "csv" || e == "yaml" || e == "yml"));
    paths.sort();
    let read = import(&desk, "indicator-csv", "nesta.milieu", &paths);
    assert!(read["records"]["statistic"].as_u64().is_some_and(|n| n > 10), "{read}");
}

//! The walk of the handbook's first chapter, with a member list as offices have it: semicolons,
//! decimal commas, a byte order mark.

use serde_json::Value;

use crate::{Desk, count, json};

pub const MEMBERS: &str =
    "\u{feff}id;name;group;region;town;sector;employees;own research;competences;since;turnover
m1;Alder Gears GmbH;SME;AT221;Graz;28.1;64;yes;machining, design;2003;7.450,5
m2;Birch Castings;SME;AT223;Leoben;24.5;120;no;casting;1998;12.000,25
m3;Cedar Motors;large firm;AT221;Graz;29.1;2100;yes;assembly, testing;1990;900.000,75
m4;Dogwood Tools;SME;AT225;Leibnitz;25.7;about 40;no;machining;2011;
m5;Elm Engineering;business service;AT221;Graz;71.1;35;yes;simulation;2006;3.100,5
m6;Fir Technical University;university;AT221;Graz;85.4;1800;yes;materials;1950;
m7;Gorse Materials Institute;research;AT223;Leoben;72.1;90;yes;materials;1985;
m8;Hazel Cluster Office;cluster organisation;AT221;Graz;94.1;12;no;;2001;
m9;Alder Gears Ges.m.b.H.;SME;AT221;Graz;28.1;;;;31.02.2019;
m10;Isar Components;SME;DE21;Munich;29.3;210;yes;electronics;1995;41.000,5
";

pub const TIES: &str = "from,to,layer,weight,formal,trigger,since
m1,m3,products,350,yes,,2004
m2,m3,products,900,yes,,2001
m4,m1,products,40,yes,,2012
m1,m3,knowledge,2,yes,demand,2008
m1,m5,knowledge,1,no,demand,2010
m2,m7,knowledge,3,yes,technology,2009
m3,m6,knowledge,3,yes,technology,2003
m5,m6,knowledge,2,no,demand,2007
m6,m7,knowledge,1,no,,2005
m1,m8,information,1,no,,2004
m4,m8,information,1,no,,2012
m3,m10,knowledge,2,yes,demand,2011
m4,m99,knowledge,1,no,,2013
";

pub const SURVEY: &str = "id,trigger-demand,trigger-cost,trigger-technology,product-innovation,process-innovation,training,trust-1,trust-2
m1,yes,no,no,yes,yes,yes,4,5
m2,no,yes,no,no,yes,no,3,3
m3,yes,no,yes,yes,yes,yes,4,4
m4,no,yes,no,no,yes,n/a,4,3
m5,yes,no,no,yes,no,yes,5,4
";

/// The territory of the chapter: members, ties and survey, one import each.
pub fn territory() -> Desk {
    let desk = Desk::new();
    desk.write("members.csv", MEMBERS);
    desk.write("ties.csv", TIES);
    desk.write("survey.csv", SURVEY);
    for kind in ["members", "ties", "survey"] {
        desk.ok(&format!("import {kind} {kind}.csv --synthetic --into styria.milieu --lenient"));
    }
    desk
}

fn info(desk: &Desk) -> Value {
    desk.json("info styria.milieu")
}

/// What a territory holds, without the name it is called by.
fn contents(desk: &Desk) -> Value {
    let mut info = info(desk);
    info["file"] = Value::Null;
    info
}

#[test]
fn a_file_is_looked_at_before_it_is_brought_in() {
    let desk = Desk::new();
    desk.write("members.csv", MEMBERS);
    insta::assert_snapshot!("inspect", desk.ok("inspect members.csv"));
    let seen = desk.ok("import members members.csv --synthetic --preview --into styria.milieu --lenient");
    insta::assert_snapshot!("preview", seen);
    assert_eq!(desk.names(), ["members.csv"]);
    insta::assert_snapshot!(
        "import",
        desk.ok("import members members.csv --synthetic --into styria.milieu --lenient")
    );
    let actor = tables_of(&desk).remove("actor").unwrap();
    let gears = actor.lines().find(|line| line.starts_with("members:m1,")).unwrap();
    assert!(gears.contains("7450.5"), "{gears}");
}

#[test]
fn a_mapping_is_saved_changed_by_hand_and_used() {
    let desk = Desk::new();
    desk.write(
        "mitglieder.csv",
        "Firma;Art;Kreis;MA 2023\nAhorn Technik;K;AT221;38\nBuche Werke;G;AT223;1.250\n",
    );
    desk.ok("inspect mitglieder.csv --kind members --save-mapping ours.toml");
    let mapping = std::fs::read_to_string(desk.path("ours.toml")).unwrap();
    for heading in ["Firma = \"name\"", "Art = \"group\"", "Kreis = ", "\"MA 2023\" = "] {
        assert!(mapping.contains(heading), "{mapping}");
    }
    // A mapping that was worked on is not written over.
    desk.stops(1, "inspect mitglieder.csv --kind members --save-mapping ours.toml");
    let ours = mapping
        .replace("Kreis = \"attribute\"", "Kreis = \"region\"")
        .replace("\"MA 2023\" = \"attribute\"", "\"MA 2023\" = \"employees\"")
        + "\n[constants]\ncountry = \"AT\"\n\n[values.group]\nK = \"sme\"\nG = \"large-firm\"\n\n[decimal]\n\"MA 2023\" = \"comma\"\n";
    desk.write("ours.toml", ours);
    desk.ok("import members mitglieder.csv --mapping ours.toml --into styria.milieu --lenient");
    let info = info(&desk);
    assert_eq!((info["groups"]["sme"].as_u64(), info["groups"]["large-firm"].as_u64()), (Some(1), Some(1)));
    let actors = tables_of(&desk).remove("actor").unwrap();
    let buche = actors.lines().find(|line| line.contains("Buche Werke")).unwrap();
    assert!(buche.contains("1250") && buche.contains("AT223"), "{buche}");
}

#[test]
fn two_that_are_one_are_found_merged_and_parted_again() {
    let desk = territory();
    insta::assert_snapshot!("duplicates", desk.ok("duplicates styria.milieu"));
    let before = contents(&desk);
    let said = desk.ok("merge styria.milieu members:m1 members:m9");
    assert!(said.contains("milieu undo styria.milieu"), "{said}");
    assert_eq!(count(&info(&desk), "actor"), 9);
    assert!(desk.ok("duplicates styria.milieu").starts_with("No two actors"));
    desk.ok("undo styria.milieu");
    assert_eq!(contents(&desk), before);
}

#[test]
fn every_step_can_be_taken_back_and_done_again() {
    let desk = Desk::new();
    desk.write("members.csv", MEMBERS);
    desk.write("ties.csv", TIES);
    desk.write("survey.csv", SURVEY);
    let steps = [
        "import members members.csv --into styria.milieu --lenient",
        "merge styria.milieu members:m1 members:m9",
        "edit styria.milieu members:m4 employees=45",
        "import ties ties.csv --into styria.milieu --lenient",
        "import survey survey.csv --into styria.milieu --lenient",
        "remove styria.milieu members:m8",
        "set styria.milieu home AT22",
    ];
    let mut states = Vec::new();
    for step in steps {
        desk.ok(step);
        states.push(contents(&desk));
    }
    for state in states.iter().rev().skip(1) {
        desk.ok("undo styria.milieu");
        assert_eq!(&contents(&desk), state);
    }
    desk.ok("undo styria.milieu");
    assert_eq!(count(&info(&desk), "actor"), 0);
    desk.refuses(1, "undo styria.milieu", "styria.milieu");
    for state in &states {
        desk.ok("redo styria.milieu");
        assert_eq!(&contents(&desk), state);
    }
    desk.refuses(1, "redo styria.milieu", "styria.milieu");
    let history = desk.json("history styria.milieu");
    let events = history["events"].as_array().unwrap();
    assert_eq!(events.len(), 3 * steps.len());
    assert_eq!(events[0]["kind"], "redo");
    assert_eq!(events[events.len() - 1]["changes"]["actor"]["added"], 10);
    assert_eq!(desk.ok("check styria.milieu"), "The file is sound.\n");
    // What the file held after an event is still told.
    let then = desk.json("export styria.milieu --recorded-as-of 1 --out then.graphml");
    assert_eq!((then["nodes"].as_u64(), then["edges"].as_u64()), (Some(10), Some(0)));
    desk.refuses(1, "export styria.milieu --recorded-as-of 999 --out then.graphml", "styria.milieu");
}

#[test]
fn what_was_true_on_a_day_is_told_apart_from_what_was_known() {
    let desk = territory();
    let edges = |when: &str| {
        desk.json(&format!("export styria.milieu {when} --out some.graphml"))["edges"].as_u64().unwrap()
    };
    assert_eq!(edges("--layer knowledge"), 7);
    // Five of the seven knowledge ties had begun by then.
    assert_eq!(edges("--layer knowledge --as-of 2009-06-30"), 5);
    assert_eq!(edges("--layer knowledge --period 1990-2004"), 1);
    assert_eq!(edges("--recorded-as-of 1"), 0);
    let then = desk.json("diagnose styria.milieu --region AT22 --runs 20 --as-of 2009-06-30");
    let now = desk.json("diagnose styria.milieu --region AT22 --runs 20");
    assert_ne!(then["snapshot"], now["snapshot"]);
    desk.ok("undo styria.milieu");
    let before_survey = desk.json("diagnose styria.milieu --region AT22 --runs 20");
    desk.ok("redo styria.milieu");
    let recorded = desk.json("diagnose styria.milieu --region AT22 --runs 20 --recorded-as-of 2");
    assert_eq!(recorded["snapshot"], before_survey["snapshot"]);
}

#[test]
fn the_diagnosis_fits_a_screen_and_gives_its_reasons() {
    let desk = territory();
    let text = desk.ok("diagnose styria.milieu --region AT22");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert!(!text.contains('⟦') && !text.contains("NaN"), "{text}");
    insta::assert_snapshot!("diagnose", text);
    // The same seed, the same bytes.
    assert_eq!(desk.ok("diagnose styria.milieu --region AT22"), text);

    let diagnosis = desk.json("diagnose styria.milieu --region AT22");
    assert_eq!((diagnosis["region"].as_str(), &diagnosis["synthetic"]), (Some("AT22"), &Value::Bool(true)));
    let indicators = diagnosis["indicators"].as_array().unwrap();
    assert!(indicators.len() > 60, "{}", indicators.len());
    for indicator in indicators {
        let measured = &indicator["measured"];
        let withheld = measured["status"] == "withheld";
        assert_eq!(withheld, measured["value"].is_null(), "{indicator}");
        assert!(!withheld || !measured["reason"].is_null(), "withheld without a reason: {indicator}");
    }
    let explained = desk.json("diagnose styria.milieu --region AT22 --explain AC01");
    let openness = indicators.iter().find(|i| i["code"] == "AC01").unwrap();
    assert_eq!(explained["explanation"]["measured"]["value"], openness["measured"]["value"]);
    // One knowledge tie of seven goes abroad.
    let value = openness["measured"]["value"].as_f64().unwrap();
    assert!((value - 1.0 / 7.0).abs() < 1e-12, "{value}");
    let text = desk.ok("diagnose styria.milieu --region AT22 --explain ac01");
    assert!(text.contains("Cedar Motors") && text.contains("7/7"), "{text}");
    assert!(desk.ok("diagnose styria.milieu --region AT22 --runs 20 --all").contains("ALL INDICATORS"));
}

#[test]
fn the_report_is_one_file_that_asks_for_nothing() {
    let desk = territory();
    desk.ok("report styria.milieu --region AT22 --out one.html");
    desk.ok("report styria.milieu --region AT22 --out two.html");
    let page = String::from_utf8(desk.bytes("one.html").unwrap()).unwrap();
    assert!(page.as_bytes() == desk.bytes("two.html").unwrap(), "the same data give different bytes");
    assert!(page.contains("<svg") && page.contains("SYNTHETIC") && !page.contains('⟦'));
    let lower = page.to_lowercase();
    for request in ["<script", "@import", "url(", "src=", "<link", "<iframe", "<object", "<embed", "srcset="]
    {
        assert!(!lower.contains(request), "the report holds {request}");
    }
    // What a browser is told in place of a server's answer is only that nothing may be loaded.
    assert_eq!(lower.matches("http-equiv=").count(), 1);
    assert!(lower.contains("http-equiv=\"content-security-policy\" content=\"default-src 'none'"));
    for (at, _) in lower.match_indices("href=") {
        let target: String = lower[at + 5..].chars().take(12).collect();
        assert!(target.starts_with("\"#"), "the report points elsewhere: {target}");
    }
    assert_eq!(desk.names().iter().filter(|name| name.ends_with(".part")).count(), 0);
}

#[test]
fn history_and_contents_read_well() {
    let desk = territory();
    insta::assert_snapshot!("info", desk.ok("info styria.milieu"));
    // The time is that of the clock.
    let history: String = desk
        .ok("history styria.milieu")
        .lines()
        .map(|line| {
            let mut line = line.to_owned();
            if let Some(at) = line.find("  20") {
                line.replace_range(at + 2..at + 18, "0000-00-00 00:00");
            }
            line + "\n"
        })
        .collect();
    insta::assert_snapshot!("history", history);
    assert!(desk.ok("regions styria.milieu --level 2").contains("AT22 "));
    assert!(
        json(&desk.ok("history styria.milieu --findings 1 --json"))["findings"]
            .to_string()
            .contains("31.02.2019")
    );
}

#[test]
fn every_table_is_written_for_spreadsheets() {
    let desk = territory();
    let tables = tables_of(&desk);
    let rows = |table: &str| tables[table].lines().count() - 1;
    assert_eq!((rows("actor"), rows("tie"), rows("answer")), (10, 12, 39));
}

fn tables_of(desk: &Desk) -> std::collections::BTreeMap<String, String> {
    let written = desk.json("export styria.milieu --format csv --out tables");
    let files = written["files"].as_array().unwrap();
    assert!(!files.is_empty());
    files
        .iter()
        .map(|file| {
            let path = desk.path(file.as_str().unwrap());
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect()
}

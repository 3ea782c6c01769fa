//! What is printed where: one JSON document that names its form, nothing on standard error but errors,
//! and peace when the reader goes away.

use std::io::Read;
use std::process::Stdio;

use crate::first_territory::territory;
use crate::json;

#[test]
fn every_answer_is_one_json_document_that_names_its_form() {
    let desk = territory();
    for (typed, schema) in [
        ("info styria.milieu", "milieu/info/1"),
        ("regions styria.milieu", "milieu/regions/1"),
        ("history styria.milieu", "milieu/history/1"),
        ("history styria.milieu --findings 1", "milieu/findings/1"),
        ("check styria.milieu", "milieu/check/1"),
        ("duplicates styria.milieu", "milieu/duplicates/1"),
        ("inspect members.csv", "milieu/inspection/1"),
        ("inspect members.csv --save-mapping ours.toml", "milieu/inspection/1"),
        ("import members members.csv --again --preview --into styria.milieu --lenient", "milieu/preview/1"),
        ("import members members.csv --into second.milieu --lenient", "milieu/import/1"),
        ("edit styria.milieu members:m4 employees=45", "milieu/edit/1"),
        ("set styria.milieu home AT22", "milieu/edit/1"),
        ("merge styria.milieu members:m1 members:m9", "milieu/edit/1"),
        ("remove styria.milieu members:m8", "milieu/edit/1"),
        ("undo styria.milieu", "milieu/undo/1"),
        ("redo styria.milieu", "milieu/undo/1"),
        ("diagnose styria.milieu --runs 20", "milieu/diagnosis/1"),
        ("diagnose styria.milieu --runs 20 -r AT22 -r AT221", "milieu/diagnoses/1"),
        ("diagnose styria.milieu --runs 20 --explain LK01", "milieu/explanation/1"),
        ("diagnose styria.milieu --runs 20 -r AT22 -r AT221 --explain LK01", "milieu/explanations/1"),
        ("report styria.milieu --runs 20", "milieu/report/1"),
        ("export styria.milieu --out net.gexf", "milieu/export/1"),
        ("export styria.milieu --format csv --out tables", "milieu/export/1"),
        ("network measure --list", "milieu/network-measures/1"),
        ("network measure styria.milieu --label group --per-actor", "milieu/network-measure/1"),
        ("network compare styria.milieu --layers knowledge,products --draws 50", "milieu/network-compare/1"),
        ("network communities styria.milieu --draws 10", "milieu/network-communities/1"),
        ("network roles styria.milieu --label group", "milieu/network-roles/1"),
        ("network robustness styria.milieu --label region", "milieu/network-robustness/1"),
        ("network layout styria.milieu", "milieu/network-layout/1"),
        ("network backbone styria.milieu", "milieu/network-backbone/1"),
        ("indicators", "milieu/indicators/1"),
        ("indicators AC01", "milieu/indicator/1"),
        ("instruments", "milieu/instruments/1"),
        ("published", "milieu/published-figures/1"),
    ] {
        assert_eq!(desk.json(typed)["schema"], schema, "{typed}");
    }
    let instruments = desk.json("instruments");
    let id = instruments["instruments"][0]["id"].as_str().unwrap();
    assert_eq!(desk.json(&format!("instruments {id}"))["schema"], "milieu/instrument/1");
}

#[test]
fn a_program_is_told_of_failures_too() {
    let desk = territory();
    for (typed, code) in [
        ("diagnose styria.milieu --region AT34", 1),
        ("import members members.csv --into styria.milieu --lenient", 1),
        ("set styria.milieu colour red", 2),
    ] {
        let ran = desk.run(&format!("{typed} --json").split(' ').collect::<Vec<_>>());
        let told = json(&ran.out);
        assert_eq!(
            (ran.code, &told["schema"], &told["exit_code"]),
            (code, &"milieu/failure/1".into(), &code.into())
        );
        assert!(told["message"].as_str().is_some_and(|text| !text.is_empty()) && !ran.err.is_empty());
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let desk = territory();
    for typed in
        ["indicators --json", "published", "diagnose styria.milieu -r AT22 --runs 20 --json", "import --help"]
    {
        let mut child = desk
            .command(&typed.split(' ').collect::<Vec<_>>())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The reading end is closed before anything is written, or after the first byte.
        let mut reader = child.stdout.take().unwrap();
        if typed.starts_with("published") {
            reader.read_exact(&mut [0]).unwrap();
        }
        drop(reader);
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{typed}");
        assert_eq!(output.status.code(), Some(0), "{typed}");
    }
}

#[test]
fn texts_fit_eighty_columns_and_have_no_gaps() {
    let desk = territory();
    let verbs = [
        "demo",
        "import",
        "inspect",
        "diagnose",
        "report",
        "info",
        "regions",
        "undo",
        "redo",
        "history",
        "check",
        "duplicates",
        "merge",
        "edit",
        "remove",
        "set",
        "locate",
        "export",
        "network",
        "network measure",
        "network compare",
        "network communities",
        "network roles",
        "network robustness",
        "network layout",
        "network backbone",
        "indicators",
        "instruments",
        "published",
        "completions",
    ];
    let helps = verbs.map(|verb| format!("{verb} --help"));
    let others = [
        "indicators",
        "indicators AC01",
        "instruments",
        "published",
        "info styria.milieu",
        "history styria.milieu",
        "regions styria.milieu",
        "duplicates styria.milieu",
        "inspect ties.csv",
        "diagnose styria.milieu -r AT22 --runs 20 --all",
        "diagnose styria.milieu -r AT22 --explain LK01",
        "diagnose styria.milieu -r AT22 --runs 20 --period 1990-2005,2006-2015",
        "network measure --list",
        "network measure styria.milieu --label group,region --per-actor --measures all --draws 50",
        "network compare styria.milieu --draws 50 --null degree",
        "network communities styria.milieu --draws 10 --label group",
        "network roles styria.milieu --label group,region",
        "network robustness styria.milieu --label group --orders degree,current-degree,current-betweenness,random",
        "network layout styria.milieu --algorithm rings",
        "network backbone styria.milieu --level 0.9",
    ];
    for typed in helps.iter().map(String::as_str).chain(others) {
        let text = desk.ok(typed);
        assert!(!text.contains('⟦') && !text.contains("NaN") && !text.contains("inf "), "{typed}: {text}");
        // Help is set by the argument parser, which keeps to 100 columns and cannot break examples.
        let most = if typed.ends_with("--help") { 130 } else { 80 };
        for line in text.lines() {
            assert!(line.chars().count() <= most, "milieu {typed}: {line}");
        }
    }
    assert!(desk.ok("completions bash").contains("milieu"));
    assert!(desk.ok("--version").starts_with("milieu "));
}

#[test]
fn quiet_means_quiet() {
    let desk = territory();
    for typed in [
        "import members members.csv --again --into styria.milieu --lenient --quiet",
        "edit styria.milieu members:m4 employees=45 --quiet",
        "undo styria.milieu --quiet",
        "network layout styria.milieu --save now --quiet",
    ] {
        assert_eq!(desk.ok(typed), "", "{typed}");
    }
}

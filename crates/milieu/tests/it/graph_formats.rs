//! What is written for other network programs comes back as it was.

use crate::first_territory::territory;
use crate::{Desk, count};

fn there_and_back(file: &str, kind: &str) {
    let desk = territory();
    for layer in ["products", "information", "knowledge"] {
        let written = desk.json(&format!("export styria.milieu --layer {layer} --out {layer}-{file}"));
        desk.ok(&format!("import {kind} {layer}-{file} --layer {layer} --into {layer}.milieu"));
        let info = desk.json(&format!("info {layer}.milieu"));
        let there = (written["nodes"].as_u64().unwrap(), written["edges"].as_u64().unwrap());
        assert_eq!((count(&info, "actor"), info["layers"][layer].as_u64().unwrap()), there, "{file} {layer}");
        assert_eq!(there.0, 10);
    }
}

#[test]
fn each_layer_comes_back_from_every_format() {
    for (file, kind) in [
        ("net.graphml", "graphml"),
        ("net.gexf", "gexf"),
        ("net.net", "pajek"),
        ("net.dl", "ucinet-dl"),
        ("net.csv", "edge-list"),
        ("net.tsv", "edge-list"),
    ] {
        there_and_back(file, kind);
    }
}

/// Formats with named attributes hold all layers at once, and the groups of actors.
#[test]
fn rich_formats_carry_all_layers_and_groups() {
    let desk: Desk = territory();
    let before = desk.json("info styria.milieu");
    for (file, kind) in [("net.graphml", "graphml"), ("net.gexf", "gexf")] {
        desk.ok(&format!("export styria.milieu --out {file}"));
        desk.ok(&format!("import {kind} {file} --into {kind}.milieu"));
        let after = desk.json(&format!("info {kind}.milieu"));
        assert_eq!((&after["layers"], &after["groups"]), (&before["layers"], &before["groups"]), "{file}");
        assert_eq!((count(&after, "actor"), count(&after, "tie")), (10, 12));
    }
}

/// Participations are written when asked for, and when there is no tie to write.
#[test]
fn participations_are_a_network_too() {
    let desk = territory();
    desk.write("clubs.csv", "name,town,memberships\nAcme,Graz,Green Tech;Chamber\nBeta,Graz,Chamber\n");
    desk.ok("import members clubs.csv --into clubs.milieu");
    let written = desk.json("export clubs.milieu --out clubs.graphml");
    assert_eq!((written["nodes"].as_u64(), written["edges"].as_u64()), (Some(4), Some(3)));
    desk.ok("import members clubs.csv --into styria.milieu");
    assert_eq!(desk.json("export styria.milieu --out ties.graphml")["edges"], 12);
    assert_eq!(desk.json("export styria.milieu --projects --out clubs.graphml")["edges"], 3);
}

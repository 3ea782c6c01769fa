//! Real network files: read, written in every format, read again.

use milieu_exchange::graph::{GraphDocument, GraphFormat, read_graph, write_graph};
use milieu_exchange::{ImportKind, ImportRequest};

use milieu_territory::Territory;
use milieu_vocabulary::Layer;

use crate::{applied, data, file, request, run};

fn read(path: &std::path::Path, format: GraphFormat) -> GraphDocument {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match read_graph(&bytes, format, &path.display().to_string()) {
        Ok((document, _)) => document,
        Err(error) => panic!("{}: {error}", path.display()),
    }
}

#[test]
fn published_networks_have_their_published_tie_counts_and_survive_every_format() {
    let Some(folder) = data("network-data") else { return };
    for (file, format, nodes, ties) in [
        ("krackhardt-hightech/ht_advice_edges.csv", GraphFormat::EdgeListCsv, 21, 190),
        ("krackhardt-hightech/ht_reports_edges.csv", GraphFormat::EdgeListCsv, 21, 20),
        ("lazega-lawyers/law_advice_edges.csv", GraphFormat::EdgeListCsv, 71, 892),
        ("chemnet/political_information.csv", GraphFormat::EdgeListCsv, 30, 342),
        ("chemnet/influence_reputation.csv", GraphFormat::EdgeListCsv, 30, 283),
        ("s50/edges_wave1.csv", GraphFormat::EdgeListCsv, 0, 113),
        ("s50/s50_d1.net", GraphFormat::Pajek, 50, 0),
        ("s50/s50_d2.net", GraphFormat::Pajek, 50, 0),
        ("s50/s50_d3.net", GraphFormat::Pajek, 50, 0),
    ] {
        let document = read(&folder.join(file), format);
        if nodes > 0 {
            assert_eq!(document.nodes.len(), nodes, "{file}");
        }
        if ties > 0 {
            assert_eq!(document.edges.len(), ties, "{file}");
        }
        let list = |document: &GraphDocument| {
            let mut list: Vec<String> = document
                .edges
                .iter()
                .map(|e| {
                    format!("{}>{}={}", document.name_of(e.source), document.name_of(e.target), e.weight)
                })
                .collect();
            list.sort();
            list
        };
        for other in GraphFormat::ALL {
            let (text, findings) = write_graph(&document, other);
            assert!(findings.is_empty(), "{file} {other:?} {findings:?}");
            let back = match read_graph(text.as_bytes(), other, "again") {
                Ok((back, _)) => back,
                Err(error) => panic!("{file} {other:?}: {error}"),
            };
            assert_eq!(back.nodes.len(), document.nodes.len(), "{file} {other:?}");
            assert_eq!(list(&back), list(&document), "{file} {other:?}");
        }
    }
}

#[test]
fn the_pajek_waves_are_the_edge_lists_but_for_the_cells_with_codes() {
    let Some(folder) = data("network-data/s50") else { return };
    for (wave, ties) in [(1, 113), (2, 116), (3, 122)] {
        let list = read(&folder.join(format!("edges_wave{wave}.csv")), GraphFormat::EdgeListCsv);
        assert_eq!(list.edges.len(), ties);
        let pajek = read(&folder.join(format!("s50_d{wave}.net")), GraphFormat::Pajek);
        let plain = |document: &GraphDocument| -> std::collections::BTreeSet<(String, String)> {
            document
                .edges
                .iter()
                .filter(|e| e.weight == 1.0)
                .map(|e| (document.name_of(e.source).to_owned(), document.name_of(e.target).to_owned()))
                .collect()
        };
        let differing = plain(&list).symmetric_difference(&plain(&pajek)).count();
        assert!(differing <= 5, "wave {wave}: {differing}");
    }
}

#[test]
fn ties_that_do_not_say_have_a_direction_by_their_layer() {
    let edges =
        "source,target,layer\na,b,knowledge\nb,a,knowledge\na,b,products\nb,a,money\na,c,information\n";
    let (_folder, path) = file("x.csv", edges);
    let mut asked = request(ImportKind::EdgeList, &[&path]);
    let directions = |asked: &ImportRequest| -> Vec<(Layer, bool)> {
        let territory = applied(&run(asked, &Territory::default()).unwrap());
        let mut ties: Vec<_> = territory.ties.values().map(|tie| (tie.layer, tie.directed)).collect();
        ties.sort_unstable();
        ties
    };
    let mut expected = [
        (Layer::Knowledge, false),
        (Layer::Products, true),
        (Layer::Money, true),
        (Layer::Information, false),
    ];
    expected.sort_unstable();
    assert_eq!(directions(&asked), expected);
    asked.options.directed = Some(true);
    assert!(directions(&asked).iter().all(|(_, directed)| *directed));
    assert_eq!(directions(&asked).len(), 5);

    for (opening, directed) in [
        ("<graph>", false),
        ("<graph edgedefault=\"directed\">", true),
        ("<graph edgedefault=\"undirected\">", false),
    ] {
        let text = format!(
            "<graphml>{opening}<node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"/></graph></graphml>"
        );
        let (_folder, path) = file("x.graphml", text);
        assert_eq!(directions(&request(ImportKind::GraphMl, &[&path])), [(Layer::Knowledge, directed)]);
    }
}

//! Real network files: read, written in every format, read again.

use milieu_exchange::graph::{GraphDocument, GraphFormat, read_graph, write_graph};

use crate::data;

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

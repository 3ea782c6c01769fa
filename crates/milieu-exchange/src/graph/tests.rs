use proptest::prelude::*;

use super::*;
use milieu_territory::{Change, Command, CommandKind, Record, Snapshot, Territory};
use milieu_vocabulary::{Layer, Period};

fn read(format: GraphFormat, text: &str) -> (GraphDocument, Findings) {
    match read_graph(text.as_bytes(), format, "test") {
        Ok(read) => read,
        Err(error) => panic!("{error}"),
    }
}

fn codes(findings: &Findings) -> Vec<&str> {
    findings.iter().map(|f| f.code()).collect()
}

/// Ties by the names of their ends: what every format has to keep.
fn ties(document: &GraphDocument) -> Vec<(String, String, String, Option<String>, bool)> {
    let mut ties: Vec<_> = document
        .edges
        .iter()
        .map(|edge| {
            let (mut a, mut b) =
                (document.name_of(edge.source).to_owned(), document.name_of(edge.target).to_owned());
            if !edge.directed && b < a {
                std::mem::swap(&mut a, &mut b);
            }
            (a, b, edge.weight.to_string(), edge.layer.clone(), edge.directed)
        })
        .collect();
    ties.sort();
    ties
}

fn names(document: &GraphDocument) -> Vec<(String, bool)> {
    let mut names: Vec<_> = document
        .nodes
        .iter()
        .enumerate()
        .map(|(at, n)| (document.name_of(at).to_owned(), n.second_mode))
        .collect();
    names.sort();
    names
}

#[test]
fn graphml_of_other_programs_is_read_with_notes() {
    let (document, findings) = read(
        GraphFormat::GraphMl,
        r##"<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
 <key id="d0" for="node" attr.name="employees" attr.type="int"><default>5</default></key>
 <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
 <key id="d2" for="node" yfiles.type="nodegraphics"/>
 <key id="d3" for="edge" attr.name="formal" attr.type="boolean"/>
 <graph edgedefault="undirected">
  <node id="a"><data key="d0">12</data><data key="d2"><y:ShapeNode><y:NodeLabel>Acme &amp; Söhne</y:NodeLabel></y:ShapeNode></data></node>
  <node id="b"><graph edgedefault="undirected"><node id="c"/></graph></node>
  <node id="b"/>
  <edge source="a" target="b"><data key="d1">2.5</data><data key="d3">true</data></edge>
  <edge source="a" target="c" directed="true"/>
  <edge source="a" target="nobody"/>
  <edge source="a" target="b"><data key="d1">NaN</data></edge>
  <edge source="a" target="b"><data key="d3">perhaps</data></edge>
  <hyperedge/>
 </graph>
</graphml>"##,
    );
    assert_eq!(document.nodes.len(), 3);
    assert_eq!(document.nodes[0].label.as_deref(), Some("Acme & Söhne"));
    assert_eq!(document.nodes[0].attributes["employees"], Value::Whole(12));
    assert_eq!(document.nodes[1].attributes["employees"], Value::Whole(5));
    assert_eq!(document.edges.len(), 3);
    assert_eq!(document.edges[0].weight, 2.5);
    assert_eq!(document.edges[0].attributes["formal"], Value::Truth(true));
    assert!(document.edges[1].directed && !document.edges[0].directed);
    for code in [
        "graph-node-twice",
        "graph-edge-to-nobody",
        "graph-weight-not-finite",
        "graph-value-not-of-type",
        "graph-nested",
        "graph-drawing-left-out",
        "graph-hyperedges-left-out",
    ] {
        assert!(codes(&findings).contains(&code), "{code} in {:?}", codes(&findings));
    }
}

#[test]
fn markup_that_could_blow_up_is_refused() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>"#;
    for format in [GraphFormat::GraphMl, GraphFormat::Gexf] {
        assert!(matches!(read_graph(bomb.as_bytes(), format, "x"), Err(GraphError::Declaration { .. })));
        let entity = "<graphml><graph>&boo;</graph></graphml>";
        assert!(matches!(read_graph(entity.as_bytes(), format, "x"), Err(GraphError::Entity { .. })));
        let deep = "<a>".repeat(100_000);
        assert!(matches!(read_graph(deep.as_bytes(), format, "x"), Err(GraphError::TooDeep { .. })));
        assert!(matches!(read_graph(b"<graphml><graph>", format, "x"), Err(GraphError::Markup { .. })));
        assert!(read_graph(b"", format, "x").is_err());
    }
    let huge = "*Vertices 99999999999\n";
    assert!(matches!(read_graph(huge.as_bytes(), GraphFormat::Pajek, "x"), Err(GraphError::TooMany { .. })));
    assert!(matches!(
        read_graph(b"dl n=4000000000 data:", GraphFormat::UcinetDl, "x"),
        Err(GraphError::TooMany { .. })
    ));
}

#[test]
fn gexf_keeps_times_types_and_direction() {
    let (document, findings) = read(
        GraphFormat::Gexf,
        r##"<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
 <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
  <attributes class="node"><attribute id="0" title="region" type="string"><default>AT22</default></attribute>
   <attribute id="1" title="size" type="float"/></attributes>
  <attributes class="edge"><attribute id="0" title="layer" type="string"/></attributes>
  <nodes>
   <node id="1" label="Acme" start="2001-01-01"><attvalues><attvalue for="1" value="2.5"/></attvalues><viz:color r="1" g="2" b="3"/></node>
   <node id="2" label="Beta"><attvalues><attvalue for="0" value="PL22"/></attvalues></node>
  </nodes>
  <edges>
   <edge id="0" source="1" target="2" weight="3" type="undirected"><attvalues><attvalue for="0" value="money"/></attvalues>
     <spells><spell start="2001-01-01" end="2004-12-31"/><spell start="2006-01-01"/></spells></edge>
   <edge id="1" source="2" target="1" type="mutual"/>
   <edge id="2" source="2" target="9"/>
  </edges>
 </graph></gexf>"##,
    );
    assert_eq!(document.nodes[0].attributes["region"], Value::Text("AT22".into()));
    assert_eq!(document.nodes[0].attributes["size"], Value::Number(2.5));
    assert_eq!(document.nodes[0].spells[0].start.as_deref(), Some("2001-01-01"));
    assert_eq!(document.edges.len(), 3);
    assert_eq!(document.edges[0].layer.as_deref(), Some("money"));
    assert_eq!(document.edges[0].spells.len(), 2);
    assert!(!document.edges[0].directed && document.edges[1].directed);
    assert!(codes(&findings).contains(&"graph-drawing-left-out"));
    assert!(codes(&findings).contains(&"graph-edge-to-nobody"));
}

#[test]
fn pajek_with_relations_times_two_modes_and_lists() {
    let (document, findings) = read(
        GraphFormat::Pajek,
        "% made up\r\n*Network test\r\n*Vertices 3\r\n1 \"Acme, \u{fc}ber alles\" 0.1 0.2 ic Red [1-3]\r\n2 \"Beta\"\r\n3 \"Gamma\"\r\n*Arcs :1 \"advice\"\r\n1 2 2.5 [1,3-*]\r\n*Edges:2 \"money\"\r\n2 3\r\n9 1\r\n*Arcslist :1\r\n3 1 2\r\n*Matrix :3 \"people\"\r\n0 1 0\r\n0 0 0\r\n0 0 0\r\n",
    );
    assert_eq!(document.nodes[0].id, "Acme, über alles");
    assert_eq!(document.nodes[0].spells.len(), 1);
    let layers: Vec<_> = document.edges.iter().map(|e| e.layer.as_deref()).collect();
    assert_eq!(layers, [Some("advice"), Some("money"), Some("advice"), Some("advice"), Some("people")]);
    assert_eq!(document.edges[0].spells[1], Spell { start: Some("3".into()), end: None });
    assert!(document.edges[0].directed && !document.edges[1].directed);
    assert!(codes(&findings).contains(&"graph-edge-to-nobody"));

    let (document, _) =
        read(GraphFormat::Pajek, "*Vertices 4 2\n1 \"A\"\n2 \"B\"\n3 \"P\"\n4 \"Q\"\n*Matrix\n1 0\n1 1\n");
    assert!(document.two_mode && document.edges.len() == 3 && document.nodes[2].second_mode);
    assert_eq!(document.edges[1].target, 2);
}

#[test]
fn ucinet_matrices_break_lines_anywhere_and_come_in_all_shapes() {
    let (full, _) = read(
        GraphFormat::UcinetDl,
        "DL N = 4\nFORMAT = FULLMATRIX DIAGONAL ABSENT\nLABELS:\nANN,\"BOB B\"\nCARL\nDORA\nDATA:\n1 0\n1 0 0 1 0 0\n1 0 1 0\n",
    );
    assert_eq!(
        ties(&full).iter().map(|t| format!("{}>{}", t.0, t.1)).collect::<Vec<_>>(),
        ["ANN>BOB B", "ANN>DORA", "BOB B>DORA", "CARL>DORA", "DORA>BOB B"]
    );
    let (list, findings) = read(
        GraphFormat::UcinetDl,
        "dl n=3 format=edgelist1\nlabels embedded\ndata:\na b 2\nb a 2\nb c\nc b\nd a\n",
    );
    assert_eq!(list.nodes.len(), 3);
    assert!(!list.directed && list.edges.len() == 2);
    assert_eq!(codes(&findings), ["graph-edge-to-nobody", "graph-symmetric"]);
    let (nodes, _) =
        read(GraphFormat::UcinetDl, "dl n=3, format = nodelist1\nlabels:\na,b,c\ndata:\n1 2 3\n2 3\n");
    assert_eq!(nodes.edges.len(), 3);
    let (two, _) = read(
        GraphFormat::UcinetDl,
        "dl nr=2, nc=3 format=fullmatrix\nrow labels embedded\ncolumn labels embedded\ndata:\n   p q r\na 1 0 1\nb 0 1 .\n",
    );
    assert!(two.two_mode && two.edges.len() == 3);
    assert_eq!(two.name_of(two.edges[1].target), "r");
    let (many, _) = read(
        GraphFormat::UcinetDl,
        "dl n=2 nm=2 format=fullmatrix\nlabels:\na b\nmatrix labels:\nadvice money\ndata:\n0 1 0 0\n0 0 1 0\n",
    );
    assert_eq!(many.layers(), [Some("advice"), Some("money")]);
    for bad in
        ["dl n=3 data:\n1 0", "dl format=fullmatrix data: 1", "dl n=2", "xx n=2 data: 1", "dl n=1 data: x"]
    {
        assert!(read_graph(bad.as_bytes(), GraphFormat::UcinetDl, "x").is_err(), "{bad}");
    }
}

#[test]
fn edge_lists_with_and_without_heading() {
    let (document, findings) = read(
        GraphFormat::EdgeListCsv,
        "source;target;value;layer;since;code\nacme;beta;2,5;money;1999;007\nacme;gamma;1;money;2001;012\n;;1;x;;\ndelta;;;;;\nacme;beta;much;;;\n",
    );
    assert_eq!(document.nodes.len(), 4);
    assert_eq!(document.edges.len(), 2);
    assert_eq!(document.edges[0].weight, 2.5);
    assert_eq!(document.edges[1].attributes["code"], Value::Text("012".into()));
    assert_eq!(document.edges[1].attributes["since"], Value::Whole(2001));
    assert_eq!(
        codes(&findings),
        ["graph-direction-assumed", "graph-edge-without-end", "graph-weight-not-a-number"]
    );
    let (document, findings) = read(GraphFormat::EdgeListTsv, "1\t2\t0.5\n2\t3\t1\n");
    assert_eq!(document.edges.len(), 2);
    assert_eq!(codes(&findings), ["graph-no-heading", "graph-direction-assumed"]);
    let (document, _) = read(GraphFormat::EdgeListCsv, "actor,project\na,p\nb,p\np,p\n");
    assert!(document.two_mode && document.nodes.len() == 4, "{:?}", document.nodes);
}

#[test]
fn formats_are_known_by_their_content() {
    for (text, format) in [
        ("<?xml version='1.0'?>\n<graphml>", Some(GraphFormat::GraphMl)),
        ("\u{feff}<gexf version='1.2'>", Some(GraphFormat::Gexf)),
        ("% c\n*Vertices 3", Some(GraphFormat::Pajek)),
        ("DL n=3", Some(GraphFormat::UcinetDl)),
        ("source,target", None),
        ("", None),
    ] {
        assert_eq!(GraphFormat::recognise(text.as_bytes()), format, "{text}");
    }
}

#[test]
fn a_territory_survives_the_way_out_and_in() {
    let (document, _) = read(
        GraphFormat::EdgeListCsv,
        "source,target,weight,layer,directed,formal,note,spells\na,b,2,money,true,true,x,2001-01-01..2003-12-31\nb,c,1,knowledge,false,,y,\nb,c,1,advice,false,,z,\nc,c,1,money,true,,,\na,c,-1,money,true,,,\n",
    );
    let options = GraphImportOptions {
        directed: None,
        key_prefix: "net".into(),
        layer: Layer::Information,
        source: Some("net.csv".into()),
        place: Place::file("net.csv"),
    };
    let import = graph_import(&document, &options);
    assert_eq!(import.changes.len(), import.places.len());
    assert_eq!(
        codes(&import.findings),
        ["territory-tie-with-itself", "territory-weight-not-positive", "graph-layer-unknown"]
    );
    let mut territory = Territory::default();
    assert!(territory.apply(&Command::new(CommandKind::Import, "net", import.changes)).is_ok());
    if let Some(actor) = territory.actors.get_mut("net:a") {
        actor.region = milieu_vocabulary::RegionCode::parse("AT22").ok();
        actor.employees = Some(12.0);
    }
    let snapshot = Snapshot::new(&territory, Period::Always);
    let out = graph_of_snapshot(&snapshot, &[], false);
    for format in [GraphFormat::GraphMl, GraphFormat::Gexf] {
        let (text, findings) = write_graph(&out, format);
        assert!(findings.is_empty(), "{findings:?}");
        let (back, findings) = read(format, &text);
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(back, out);
        let again = graph_import(&back, &options);
        let mut second = Territory::default();
        assert!(second.apply(&Command::new(CommandKind::Import, "net", again.changes)).is_ok());
        assert_eq!(second.actors, territory.actors);
        assert_eq!(second.ties.len(), 3);
    }
    assert!(graph_of_snapshot(&snapshot, &[Layer::Money], false).edges.len() == 1);
}

#[test]
fn labels_that_were_read_wrongly_are_repaired_and_reported() {
    let (document, _) = read(GraphFormat::Pajek, "*Vertices 2\n1 \"J√∂ckel\"\n2 \"Beta\"\n*Edges\n1 2\n");
    let options = GraphImportOptions {
        directed: None,
        key_prefix: "net".into(),
        layer: Layer::Knowledge,
        source: None,
        place: Place::default(),
    };
    let import = graph_import(&document, &options);
    assert_eq!(codes(&import.findings), ["mojibake-repaired"]);
    assert!(matches!(
        import.changes.first(),
        Some(Change::Put(Record::Actor(actor))) if actor.name == "Jöckel" && actor.key == "net:J√∂ckel"
    ));
}

#[test]
fn two_modes_become_participations() {
    let (document, _) = read(GraphFormat::EdgeListCsv, "actor,project,role\na,p,coordinator\nb,p,\n");
    let options = GraphImportOptions {
        directed: None,
        key_prefix: "net".into(),
        layer: Layer::Knowledge,
        source: None,
        place: Place::default(),
    };
    let import = graph_import(&document, &options);
    let participations: Vec<_> = import
        .changes
        .iter()
        .filter_map(|change| match change {
            Change::Put(Record::Affiliation(a)) => {
                Some((a.actor.as_str(), a.project.as_str(), a.role.as_deref()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(participations, [("net:a", "net:p", Some("coordinator")), ("net:b", "net:p", None)]);
    let mut territory = Territory::default();
    assert!(territory.apply(&Command::new(CommandKind::Import, "net", import.changes)).is_ok());
    let out = graph_of_snapshot(&Snapshot::new(&territory, Period::Always), &[], true);
    for format in GraphFormat::ALL {
        let (text, _) = write_graph(&out, format);
        let (back, _) = read(format, &text);
        assert!(back.two_mode, "{format:?}\n{text}");
        assert_eq!(names(&back), names(&out));
    }
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[ -~äł\n]{0,8}".prop_map(Value::Text),
        (-1e6f64..1e6).prop_map(Value::Number),
        any::<i64>().prop_map(Value::Whole),
        any::<bool>().prop_map(Value::Truth),
    ]
}

fn attributes() -> impl Strategy<Value = Attributes> {
    prop::collection::btree_map("[a-f]{1,2}|label|layer|weight|mode|x\"y", value(), 0..3)
}

fn spells() -> impl Strategy<Value = Vec<Spell>> {
    let end = || prop::option::of("[0-9]{1,4}|20[01][0-9]-0[1-9]-1[0-9]");
    let spell = (end(), end())
        .prop_filter("an end", |(a, b)| a.is_some() || b.is_some())
        .prop_map(|(start, end)| Spell { start, end });
    prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(spell, 1..3)]
}

fn document() -> impl Strategy<Value = GraphDocument> {
    let node = ("[a-zä\"< ,]{0,5}", attributes(), spells());
    let edge = (
        0usize..6,
        0usize..6,
        0.25f64..9.0,
        any::<bool>(),
        prop::option::of("[a-c]|m, n"),
        attributes(),
        spells(),
    );
    (prop::collection::vec(node, 1..6), prop::collection::vec(edge, 0..8), any::<bool>()).prop_map(
        |(nodes, edges, directed)| {
            let count = nodes.len();
            GraphDocument {
                directed,
                two_mode: false,
                nodes: nodes
                    .into_iter()
                    .enumerate()
                    .map(|(at, (label, attributes, spells))| GraphNode {
                        id: format!("n{at}"),
                        label: (label.len() > 2).then_some(format!("{label}{at}")),
                        second_mode: false,
                        spells,
                        attributes,
                    })
                    .collect(),
                edges: edges
                    .into_iter()
                    .map(|(a, b, weight, directed, layer, attributes, spells)| GraphEdge {
                        source: a % count,
                        target: b % count,
                        weight,
                        directed,
                        direction_assumed: false,
                        layer,
                        spells,
                        attributes,
                    })
                    .collect(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_comes_back_is_what_went_out_or_the_difference_was_told(document in document()) {
        for format in GraphFormat::ALL {
            let (text, told) = write_graph(&document, format);
            let (back, _) = match read_graph(text.as_bytes(), format, "x") {
                Ok(read) => read,
                Err(error) => return Err(TestCaseError::fail(format!("{format:?}: {error}\n{text}"))),
            };
            let told: std::collections::BTreeSet<String> =
                told.iter().map(|f| f.code().to_owned()).collect();
            if !told.contains("graph-labels-changed") {
                prop_assert_eq!(names(&back), names(&document), "{:?}\n{}", format, text);
                let may_differ = ["graph-parallel-not-held", "graph-direction-not-held", "graph-zero-not-held"];
                if !may_differ.iter().any(|code| told.contains(*code)) {
                    prop_assert_eq!(ties(&back), ties(&document), "{:?}\n{}", format, text);
                }
            }
            if told.is_empty() {
                let spells = |d: &GraphDocument| {
                    let mut all: Vec<_> = d.edges.iter().map(|e| e.spells.clone()).collect();
                    all.sort();
                    all
                };
                prop_assert_eq!(spells(&back), spells(&document), "{:?}\n{}", format, text);
                let data = |d: &GraphDocument| {
                    let mut all: Vec<String> = d.edges.iter().map(|e| format!("{:?}", e.attributes)).collect();
                    all.extend(d.nodes.iter().map(|n| format!("{:?}", n.attributes)));
                    all.sort();
                    all
                };
                prop_assert_eq!(data(&back), data(&document), "{:?}\n{}", format, text);
            }
            // What was read is written and read again without change.
            if matches!(format, GraphFormat::GraphMl | GraphFormat::Gexf) {
                let (again, told) = write_graph(&back, format);
                if told.is_empty() {
                    let (back_again, _) = match read_graph(again.as_bytes(), format, "x") {
                        Ok(read) => read,
                        Err(error) => return Err(TestCaseError::fail(error.to_string())),
                    };
                    prop_assert_eq!(back_again, back);
                }
            }
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for format in GraphFormat::ALL {
            let _ = read_graph(&bytes, format, "x");
            let _ = GraphFormat::recognise(&bytes);
        }
    }

    #[test]
    fn no_text_in_the_manner_of_a_format_makes_a_reader_panic(
        parts in prop::collection::vec(prop_oneof![
            Just("dl"), Just("n=3"), Just("nm=2"), Just("nr=2"), Just("nc=2"), Just("labels:"), Just("embedded"),
            Just("format=nodelist2"), Just("format=lowerhalf"), Just("data:"), Just("diagonal=absent"), Just("!"),
            Just("*Vertices 3"), Just("*Vertices 3 1"), Just("*Arcs :2"), Just("*Matrix"), Just("[1-"), Just("\""),
            Just("1"), Just("2"), Just("NaN"), Just("a,b"), Just("\n"), Just("<graphml>"), Just("<graph>"),
            Just("<node id='1'/>"), Just("<gexf>"), Just("<edge source='1' target='1' weight='inf'/>"),
            Just("</graph>"), Just("</graphml>"), Just("source,target"), Just("é"), Just("%"), Just(":"),
        ], 0..30),
        glue in prop_oneof![Just(" "), Just("\n"), Just("")],
    ) {
        let text = parts.join(glue);
        for format in GraphFormat::ALL {
            if let Ok((document, _)) = read_graph(text.as_bytes(), format, "x") {
                for other in GraphFormat::ALL {
                    let _ = write_graph(&document, other);
                }
            }
        }
    }
}

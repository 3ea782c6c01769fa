//! GEXF 1.1 to 1.3: nodes and edges with typed attributes and times. Written as 1.3.
//!
//! `layer` of edges and `mode` of nodes are attributes of these names. Colours, sizes and places
//! of a drawing (`viz`) are left out; nested nodes are read as one list; of an attribute that
//! changes over time the first value is kept.

use std::collections::BTreeMap;

use milieu_vocabulary::{Findings, Message, Place, message};

use super::document::{ValueType, attribute_types};
use super::graphml::{take_modes, take_text, without_reserved};
use super::markup::{Element, escaped, only_graph, tree};
use super::{Attributes, GraphDocument, GraphEdge, GraphError, GraphNode, Nodes, Spell, Value, weight_of};

struct Key {
    name: String,
    kind: ValueType,
    default: Option<String>,
}

type Keys = BTreeMap<String, Key>;

/// What was met that the document does not hold.
#[derive(Default)]
struct LeftOut {
    drawn: usize,
    nested: usize,
    changing: usize,
}

pub(super) fn read(text: &str, place: &Place, findings: &mut Findings) -> Result<GraphDocument, GraphError> {
    let root = tree(text)?;
    let graph = only_graph(&root, "gexf", "<gexf>", place, findings)?;
    let (mut node_keys, mut edge_keys) = (Keys::new(), Keys::new());
    for list in graph.all("attributes") {
        let keys = if list.attribute("class") == Some("edge") { &mut edge_keys } else { &mut node_keys };
        keys.extend(list.all("attribute").filter_map(key));
    }
    let directed = graph.attribute("defaultedgetype").is_some_and(|t| t != "undirected");
    let mut left_out = LeftOut::default();
    let mut nodes = Nodes::default();
    for list in graph.all("nodes") {
        read_nodes(list, &node_keys, &mut nodes, &mut left_out, place, findings);
    }
    let mut edges = Vec::new();
    for element in graph.all("edges").flat_map(|list| list.all("edge")) {
        read_edge(element, &edge_keys, directed, &nodes, &mut edges, &mut left_out, place, findings);
    }
    let LeftOut { drawn, nested, changing } = left_out;
    for (count, finding) in [
        (drawn, message!("graph-drawing-left-out", count = drawn)),
        (nested, message!("graph-nested", count = nested)),
        (changing, message!("graph-changing-values", count = changing)),
    ] {
        if count > 0 {
            findings.note(place.clone(), finding);
        }
    }
    let two_mode = take_modes(&mut nodes.list, &edges);
    Ok(GraphDocument { directed, two_mode, nodes: nodes.list, edges })
}

fn key(element: &Element) -> Option<(String, Key)> {
    let id = element.attribute("id")?.to_owned();
    let name = element.attribute("title").unwrap_or(&id).to_owned();
    let kind = match element.attribute("type").unwrap_or("string") {
        "integer" | "long" | "int" | "short" | "byte" => ValueType::Whole,
        "double" | "float" | "bigdecimal" => ValueType::Number,
        "boolean" => ValueType::Truth,
        _ => ValueType::Text,
    };
    let default = element.all("default").next().map(|d| d.text.clone());
    Some((id, Key { name, kind, default }))
}

fn read_nodes(
    list: &Element,
    keys: &Keys,
    nodes: &mut Nodes,
    left_out: &mut LeftOut,
    place: &Place,
    findings: &mut Findings,
) {
    for element in list.all("node") {
        let Some(id) = element.attribute("id") else {
            findings.warn(place.clone(), message!("graph-node-without-id"));
            continue;
        };
        let node = GraphNode {
            id: id.to_owned(),
            label: element.attribute("label").map(str::to_owned),
            second_mode: false,
            spells: spells(element),
            attributes: values(element, keys, left_out, place, findings),
        };
        if !nodes.add(node) {
            findings.warn(place.clone(), message!("graph-node-twice", id = id));
        }
        for inner in element.all("nodes") {
            left_out.nested += 1;
            read_nodes(inner, keys, nodes, left_out, place, findings);
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "an edge, what it is read by and where it goes")]
fn read_edge(
    element: &Element,
    keys: &Keys,
    directed: bool,
    nodes: &Nodes,
    edges: &mut Vec<GraphEdge>,
    left_out: &mut LeftOut,
    place: &Place,
    findings: &mut Findings,
) {
    let (Some(from), Some(to)) = (element.attribute("source"), element.attribute("target")) else {
        findings.warn(place.clone(), message!("graph-edge-without-end"));
        return;
    };
    let (Some(source), Some(target)) = (nodes.get(from), nodes.get(to)) else {
        let id = if nodes.get(from).is_none() { from } else { to };
        findings.warn(place.clone(), message!("graph-edge-to-nobody", id = id));
        return;
    };
    let mut attributes = values(element, keys, left_out, place, findings);
    let weight = match element.attribute("weight") {
        Some(text) => weight_of(text, place.clone(), findings),
        // Some programs write the weight as an attribute value of its own.
        None => match attributes.remove("weight") {
            Some(value) => weight_of(&value.to_string(), place.clone(), findings),
            None => Some(1.0),
        },
    };
    let Some(weight) = weight else { return };
    if let Some(label) = element.attribute("label") {
        attributes.entry("label".to_owned()).or_insert_with(|| Value::Text(label.to_owned()));
    }
    let layer = take_text(&mut attributes, "layer").or_else(|| element.attribute("kind").map(str::to_owned));
    let (directed, mutual) = match element.attribute("type") {
        Some("directed") => (true, false),
        Some("undirected") => (false, false),
        Some("mutual") => (true, true),
        _ => (directed, false),
    };
    let edge = GraphEdge {
        source,
        target,
        weight,
        directed,
        direction_assumed: false,
        layer,
        spells: spells(element),
        attributes,
    };
    if mutual {
        edges.push(GraphEdge { source: target, target: source, ..edge.clone() });
    }
    edges.push(edge);
}

fn spell(element: &Element) -> Option<Spell> {
    let end = |names: [&str; 2]| names.iter().find_map(|name| element.attribute(name)).map(str::to_owned);
    let spell = Spell { start: end(["start", "startopen"]), end: end(["end", "endopen"]) };
    (spell.start.is_some() || spell.end.is_some()).then_some(spell)
}

fn spells(element: &Element) -> Vec<Spell> {
    let listed: Vec<Spell> = element
        .all("spells")
        .flat_map(|list| list.all("spell"))
        .map(|inner| spell(inner).unwrap_or_default())
        .collect();
    if listed.is_empty() { spell(element).into_iter().collect() } else { listed }
}

fn values(
    element: &Element,
    keys: &Keys,
    left_out: &mut LeftOut,
    place: &Place,
    findings: &mut Findings,
) -> Attributes {
    let mut attributes = Attributes::new();
    let mut given: Vec<&str> = Vec::new();
    left_out.drawn += element
        .children
        .iter()
        .filter(|c| matches!(c.name.as_str(), "color" | "position" | "size" | "shape" | "thickness"))
        .count();
    for value in element.all("attvalues").flat_map(|list| list.all("attvalue")) {
        let Some(id) = value.attribute("for").or_else(|| value.attribute("id")) else { continue };
        let Some(key) = keys.get(id) else {
            findings.warn(place.clone(), message!("graph-key-unknown", key = id));
            continue;
        };
        if given.contains(&id) {
            left_out.changing += 1;
            continue;
        }
        given.push(id);
        let text = value.attribute("value").unwrap_or_default();
        match key.kind.read(text) {
            Some(value) => drop(attributes.insert(key.name.clone(), value)),
            None if text.trim().is_empty() => {}
            None => findings.warn(place.clone(), not_of_type(&key.name, text, key.kind)),
        }
    }
    for (id, key) in keys {
        let default = key.default.as_deref().filter(|_| !given.contains(&id.as_str()));
        if let Some(value) = default.and_then(|text| key.kind.read(text)) {
            attributes.insert(key.name.clone(), value);
        }
    }
    attributes
}

fn not_of_type(name: &str, text: &str, kind: ValueType) -> Message {
    message!("graph-value-not-of-type", name = name, value = text, kind = type_name(kind))
}

fn type_name(kind: ValueType) -> &'static str {
    match kind {
        ValueType::Text => "string",
        ValueType::Number => "double",
        ValueType::Whole => "long",
        ValueType::Truth => "boolean",
    }
}

pub(super) fn write(document: &GraphDocument, findings: &mut Findings) -> String {
    let mut told = Vec::new();
    let node_data: Vec<Attributes> = document
        .nodes
        .iter()
        .map(|node| {
            let mut data = without_reserved(&node.attributes, &["mode"], findings, &mut told);
            if document.two_mode {
                data.insert("mode".into(), Value::Whole(if node.second_mode { 2 } else { 1 }));
            }
            data
        })
        .collect();
    let mut told = Vec::new();
    let edge_data: Vec<Attributes> = document
        .edges
        .iter()
        .map(|edge| {
            let mut data = without_reserved(&edge.attributes, &["weight", "layer"], findings, &mut told);
            if let Some(layer) = &edge.layer {
                data.insert("layer".into(), Value::Text(layer.clone()));
            }
            data
        })
        .collect();
    let (node_types, mut mixed) = attribute_types(node_data.iter());
    let (edge_types, mixed_edges) = attribute_types(edge_data.iter());
    mixed.extend(mixed_edges);
    for name in mixed {
        findings.note(Place::default(), message!("graph-attribute-mixed-types", name = name));
    }
    let mut lossy = false;
    let all_spells = || {
        let nodes = document.nodes.iter().flat_map(|n| &n.spells);
        nodes.chain(document.edges.iter().flat_map(|e| &e.spells))
    };
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n");
    let default = if document.directed { "directed" } else { "undirected" };
    let dynamic = if all_spells().next().is_some() {
        let is_number = |end: &Option<String>| end.as_ref().is_none_or(|text| text.parse::<f64>().is_ok());
        let format =
            if all_spells().all(|s| is_number(&s.start) && is_number(&s.end)) { "double" } else { "date" };
        format!(" mode=\"dynamic\" timeformat=\"{format}\"")
    } else {
        " mode=\"static\"".to_owned()
    };
    out.push_str(&format!("  <graph defaultedgetype=\"{default}\"{dynamic}>\n"));
    let mut ids: [BTreeMap<&str, String>; 2] = Default::default();
    for (which, (class, types)) in [("node", &node_types), ("edge", &edge_types)].into_iter().enumerate() {
        if types.is_empty() {
            continue;
        }
        out.push_str(&format!("    <attributes class=\"{class}\">\n"));
        for (number, (name, kind)) in types.iter().enumerate() {
            out.push_str(&format!(
                "      <attribute id=\"{number}\" title=\"{}\" type=\"{}\"/>\n",
                escaped(name, &mut lossy),
                type_name(*kind)
            ));
            ids[which].insert(name, number.to_string());
        }
        out.push_str("    </attributes>\n");
    }
    out.push_str("    <nodes>\n");
    for (node, data) in document.nodes.iter().zip(&node_data) {
        let label =
            node.label.as_ref().map(|l| format!(" label=\"{}\"", escaped(l, &mut lossy))).unwrap_or_default();
        let id = escaped(&node.id, &mut lossy);
        out.push_str(&format!("      <node id=\"{id}\"{label}>\n"));
        inner(&mut out, data, &ids[0], &node.spells, &mut lossy);
        out.push_str("      </node>\n");
    }
    out.push_str("    </nodes>\n    <edges>\n");
    for (number, (edge, data)) in document.edges.iter().zip(&edge_data).enumerate() {
        let mut id_of =
            |at: usize| document.nodes.get(at).map(|n| escaped(&n.id, &mut lossy)).unwrap_or_default();
        let (source, target) = (id_of(edge.source), id_of(edge.target));
        let direction = if edge.directed { "directed" } else { "undirected" };
        out.push_str(&format!(
            "      <edge id=\"{number}\" source=\"{source}\" target=\"{target}\" type=\"{direction}\" weight=\"{}\">\n",
            edge.weight
        ));
        inner(&mut out, data, &ids[1], &edge.spells, &mut lossy);
        out.push_str("      </edge>\n");
    }
    out.push_str("    </edges>\n  </graph>\n</gexf>\n");
    if lossy {
        findings.warn(Place::default(), message!("graph-characters-not-held"));
    }
    out
}

fn inner(
    out: &mut String,
    data: &Attributes,
    ids: &BTreeMap<&str, String>,
    spells: &[Spell],
    lossy: &mut bool,
) {
    if !data.is_empty() {
        out.push_str("        <attvalues>\n");
        for (name, value) in data {
            if let Some(id) = ids.get(name.as_str()) {
                let value = escaped(&value.to_string(), lossy);
                out.push_str(&format!("          <attvalue for=\"{id}\" value=\"{value}\"/>\n"));
            }
        }
        out.push_str("        </attvalues>\n");
    }
    if !spells.is_empty() {
        out.push_str("        <spells>\n");
        for spell in spells {
            let mut end = |name: &str, text: &Option<String>| {
                text.as_ref().map(|t| format!(" {name}=\"{}\"", escaped(t, lossy))).unwrap_or_default()
            };
            let (start, until) = (end("start", &spell.start), end("end", &spell.end));
            out.push_str(&format!("          <spell{start}{until}/>\n"));
        }
        out.push_str("        </spells>\n");
    }
}

//! GraphML (Brandes et al. 2002): nodes and edges with typed data.
//!
//! `weight`, `layer`, `spells` of edges and `label`, `mode`, `spells` of nodes are data keys of
//! these names. Nested graphs are read as one; hyperedges and ports are left out; drawings of
//! other programs are left out except for the label.

use std::collections::BTreeMap;

use milieu_vocabulary::{Findings, Place, message};

use super::document::{ValueType, attribute_types, spells_from_text, spells_to_text};
use super::markup::{Element, escaped, only_graph, tree};
use super::{
    Attributes, GraphDocument, GraphEdge, GraphError, GraphNode, Nodes, Value, joins_two_modes, weight_of,
};

struct Key {
    name: String,
    domain: String,
    kind: ValueType,
    default: Option<String>,
}

struct Reading<'a> {
    keys: BTreeMap<String, Key>,
    place: &'a Place,
    directed: bool,
    direction_assumed: bool,
    nodes: Nodes,
    /// Edges with their ends still as identifiers: nodes may follow.
    edges: Vec<(String, String, GraphEdge)>,
    nested: usize,
    drawn: usize,
    hyper: usize,
    ports: usize,
}

pub(super) fn read(text: &str, place: &Place, findings: &mut Findings) -> Result<GraphDocument, GraphError> {
    let root = tree(text)?;
    let graph = only_graph(&root, "graphml", "<graphml>", place, findings)?;
    let keys = root.all("key").filter_map(key).collect();
    let default = graph.attribute("edgedefault");
    let directed = default != Some("undirected");
    let direction_assumed = !matches!(default, Some("directed" | "undirected"));
    let mut reading = Reading {
        keys,
        place,
        directed,
        direction_assumed,
        nodes: Nodes::default(),
        edges: Vec::new(),
        nested: 0,
        drawn: 0,
        hyper: 0,
        ports: 0,
    };
    reading.graph(graph, findings);
    let Reading { mut nodes, edges: raw, nested, drawn, hyper, ports, .. } = reading;
    let mut edges = Vec::with_capacity(raw.len());
    for (source, target, edge) in raw {
        match (nodes.get(&source), nodes.get(&target)) {
            (Some(source), Some(target)) => edges.push(GraphEdge { source, target, ..edge }),
            (missing, _) => {
                let id = if missing.is_none() { &source } else { &target };
                findings.warn(place.clone(), message!("graph-edge-to-nobody", id = id));
            }
        }
    }
    for (count, finding) in [
        (nested, message!("graph-nested", count = nested)),
        (drawn, message!("graph-drawing-left-out", count = drawn)),
        (hyper, message!("graph-hyperedges-left-out", count = hyper)),
        (ports, message!("graph-ports-left-out", count = ports)),
    ] {
        if count > 0 {
            findings.note(place.clone(), finding);
        }
    }
    let two_mode = take_modes(&mut nodes.list, &edges);
    Ok(GraphDocument { directed, two_mode, nodes: nodes.list, edges })
}

/// Takes the attribute `mode` for the mode when all nodes have it and ties join only different
/// modes.
pub(super) fn take_modes(nodes: &mut [GraphNode], edges: &[GraphEdge]) -> bool {
    let mode = |node: &GraphNode| match node.attributes.get("mode") {
        Some(Value::Whole(1)) => Some(false),
        Some(Value::Whole(2)) => Some(true),
        _ => None,
    };
    let modes: Option<Vec<bool>> = nodes.iter().map(mode).collect();
    let Some(modes) = modes else { return false };
    let before: Vec<bool> = nodes.iter().map(|n| n.second_mode).collect();
    for (node, second) in nodes.iter_mut().zip(&modes) {
        node.second_mode = *second;
    }
    if joins_two_modes(nodes, edges) {
        for node in nodes.iter_mut() {
            node.attributes.remove("mode");
        }
        return true;
    }
    for (node, second) in nodes.iter_mut().zip(before) {
        node.second_mode = second;
    }
    false
}

fn key(element: &Element) -> Option<(String, Key)> {
    let id = element.attribute("id")?.to_owned();
    // `attr.name`: the prefix is separated by a point and stays.
    let name = element.attribute("attr.name").unwrap_or(&id).to_owned();
    let kind = match element.attribute("attr.type").unwrap_or("string") {
        "boolean" => ValueType::Truth,
        "int" | "long" => ValueType::Whole,
        "float" | "double" => ValueType::Number,
        _ => ValueType::Text,
    };
    let domain = element.attribute("for").unwrap_or("all").to_owned();
    let default = element.all("default").next().map(|d| d.text.clone());
    Some((id, Key { name, domain, kind, default }))
}

impl Reading<'_> {
    fn graph(&mut self, graph: &Element, findings: &mut Findings) {
        for child in &graph.children {
            match child.name.as_str() {
                "node" => self.node(child, findings),
                "edge" => self.edge(child, findings),
                "hyperedge" => self.hyper += 1,
                _ => {}
            }
        }
    }

    fn node(&mut self, element: &Element, findings: &mut Findings) {
        let Some(id) = element.attribute("id") else {
            findings.warn(self.place.clone(), message!("graph-node-without-id"));
            return;
        };
        let mut attributes = self.data(element, "node", findings);
        let label = take_text(&mut attributes, "label").or_else(|| {
            element.inside("NodeLabel").map(|l| l.text.trim().to_owned()).filter(|l| !l.is_empty())
        });
        let spells = take_spells(&mut attributes);
        self.ports += element.all("port").count();
        let node = GraphNode { id: id.to_owned(), label, second_mode: false, spells, attributes };
        if !self.nodes.add(node) {
            findings.warn(self.place.clone(), message!("graph-node-twice", id = id));
        }
        for inner in element.all("graph") {
            self.nested += 1;
            self.graph(inner, findings);
        }
    }

    fn edge(&mut self, element: &Element, findings: &mut Findings) {
        let (Some(source), Some(target)) = (element.attribute("source"), element.attribute("target")) else {
            findings.warn(self.place.clone(), message!("graph-edge-without-end"));
            return;
        };
        let directed = match element.attribute("directed") {
            Some("true" | "1") => Some(true),
            Some("false" | "0") => Some(false),
            _ => None,
        };
        let direction_assumed = directed.is_none() && self.direction_assumed;
        let directed = directed.unwrap_or(self.directed);
        let Some((weight_text, mut attributes)) = self.weighted_data(element, findings) else { return };
        let weight = match weight_text {
            Some(text) => match weight_of(&text, self.place.clone(), findings) {
                Some(weight) => weight,
                None => return,
            },
            None => 1.0,
        };
        let layer = take_text(&mut attributes, "layer");
        let spells = take_spells(&mut attributes);
        let edge = GraphEdge {
            source: 0,
            target: 0,
            weight,
            directed,
            direction_assumed,
            layer,
            spells,
            attributes,
        };
        self.edges.push((source.to_owned(), target.to_owned(), edge));
    }

    fn weighted_data(
        &mut self,
        element: &Element,
        findings: &mut Findings,
    ) -> Option<(Option<String>, Attributes)> {
        let weight_key = |id: &str| {
            self.keys
                .get(id)
                .is_some_and(|k| k.name == "weight" && matches!(k.domain.as_str(), "edge" | "all"))
        };
        let given = element.all("data").find(|d| d.attribute("key").is_some_and(weight_key));
        let default = || {
            self.keys
                .values()
                .find(|k| k.name == "weight" && k.domain != "node")
                .and_then(|k| k.default.clone())
        };
        let text = given.map(|d| d.text.clone()).or_else(default);
        let mut attributes = self.data(element, "edge", findings);
        attributes.remove("weight");
        Some((text, attributes))
    }

    fn data(&mut self, element: &Element, domain: &str, findings: &mut Findings) -> Attributes {
        let mut attributes = Attributes::new();
        for key in self.keys.values().filter(|k| k.domain == domain || k.domain == "all") {
            if let Some(value) = key.default.as_deref().and_then(|text| key.kind.read(text)) {
                attributes.insert(key.name.clone(), value);
            }
        }
        for data in element.all("data") {
            if !data.children.is_empty() {
                self.drawn += 1;
                continue;
            }
            let Some(id) = data.attribute("key") else { continue };
            let Some(key) = self.keys.get(id) else {
                findings.warn(self.place.clone(), message!("graph-key-unknown", key = id));
                continue;
            };
            if key.name == "weight" && domain == "edge" {
                continue;
            }
            match key.kind.read(&data.text) {
                Some(value) => drop(attributes.insert(key.name.clone(), value)),
                None if data.text.trim().is_empty() => drop(attributes.remove(&key.name)),
                None => {
                    attributes.remove(&key.name);
                    let kind = type_name(key.kind);
                    findings.warn(
                        self.place.clone(),
                        message!(
                            "graph-value-not-of-type",
                            name = &key.name,
                            value = data.text.trim(),
                            kind = kind
                        ),
                    );
                }
            }
        }
        attributes
    }
}

/// Takes a text attribute out; a value that is no text becomes one.
pub(super) fn take_text(attributes: &mut Attributes, name: &str) -> Option<String> {
    attributes.remove(name).map(|value| value.to_string())
}

/// Takes the attribute `spells` out when it holds spells.
pub(super) fn take_spells(attributes: &mut Attributes) -> Vec<super::Spell> {
    let Some(Value::Text(text)) = attributes.get("spells") else { return Vec::new() };
    match spells_from_text(text) {
        Some(spells) => {
            attributes.remove("spells");
            spells
        }
        None => Vec::new(),
    }
}

fn type_name(kind: ValueType) -> &'static str {
    match kind {
        ValueType::Text => "string",
        ValueType::Number => "double",
        ValueType::Whole => "long",
        ValueType::Truth => "boolean",
    }
}

/// Attributes whose names the format itself uses, under another name.
pub(super) fn without_reserved(
    attributes: &Attributes,
    reserved: &[&str],
    findings: &mut Findings,
    told: &mut Vec<String>,
) -> Attributes {
    attributes
        .iter()
        .map(|(name, value)| {
            if !reserved.contains(&name.as_str()) {
                return (name.clone(), value.clone());
            }
            let mut other = format!("{name}_");
            while attributes.contains_key(&other) {
                other.push('_');
            }
            if !told.contains(name) {
                told.push(name.clone());
                findings
                    .note(Place::default(), message!("graph-attribute-renamed", name = name, other = &other));
            }
            (other, value.clone())
        })
        .collect()
}

pub(super) const NODE_RESERVED: [&str; 3] = ["label", "mode", "spells"];
pub(super) const EDGE_RESERVED: [&str; 3] = ["weight", "layer", "spells"];

pub(super) fn write(document: &GraphDocument, findings: &mut Findings) -> String {
    let mut told = Vec::new();
    let node_data: Vec<Attributes> = document
        .nodes
        .iter()
        .map(|node| {
            let mut data = without_reserved(&node.attributes, &NODE_RESERVED, findings, &mut told);
            if let Some(label) = &node.label {
                data.insert("label".into(), Value::Text(label.clone()));
            }
            if document.two_mode {
                data.insert("mode".into(), Value::Whole(if node.second_mode { 2 } else { 1 }));
            }
            if !node.spells.is_empty() {
                data.insert("spells".into(), Value::Text(spells_to_text(&node.spells)));
            }
            data
        })
        .collect();
    let mut told = Vec::new();
    let edge_data: Vec<Attributes> = document
        .edges
        .iter()
        .map(|edge| {
            let mut data = without_reserved(&edge.attributes, &EDGE_RESERVED, findings, &mut told);
            data.insert("weight".into(), Value::Number(edge.weight));
            if let Some(layer) = &edge.layer {
                data.insert("layer".into(), Value::Text(layer.clone()));
            }
            if !edge.spells.is_empty() {
                data.insert("spells".into(), Value::Text(spells_to_text(&edge.spells)));
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
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    let mut node_ids = BTreeMap::new();
    let mut edge_ids = BTreeMap::new();
    for (domain, types, ids, prefix) in
        [("node", &node_types, &mut node_ids, "n"), ("edge", &edge_types, &mut edge_ids, "e")]
    {
        for (number, (name, kind)) in types.iter().enumerate() {
            let id = format!("{prefix}{number}");
            out.push_str(&format!(
                "  <key id=\"{id}\" for=\"{domain}\" attr.name=\"{}\" attr.type=\"{}\"/>\n",
                escaped(name, &mut lossy),
                type_name(*kind)
            ));
            ids.insert((*name).to_owned(), id);
        }
    }
    let default = if document.directed { "directed" } else { "undirected" };
    out.push_str(&format!("  <graph edgedefault=\"{default}\">\n"));
    let mut data = |out: &mut String, attributes: &Attributes, ids: &BTreeMap<String, String>| {
        for (name, value) in attributes {
            if let Some(id) = ids.get(name) {
                out.push_str(&format!(
                    "      <data key=\"{id}\">{}</data>\n",
                    escaped(&value.to_string(), &mut lossy)
                ));
            }
        }
    };
    let mut id_lossy = false;
    for (node, attributes) in document.nodes.iter().zip(&node_data) {
        out.push_str(&format!("    <node id=\"{}\">\n", escaped(&node.id, &mut id_lossy)));
        data(&mut out, attributes, &node_ids);
        out.push_str("    </node>\n");
    }
    let id_of = |at: usize, lossy: &mut bool| {
        document.nodes.get(at).map(|node| escaped(&node.id, lossy)).unwrap_or_default()
    };
    for (edge, attributes) in document.edges.iter().zip(&edge_data) {
        let own = if edge.directed == document.directed {
            String::new()
        } else {
            format!(" directed=\"{}\"", edge.directed)
        };
        out.push_str(&format!(
            "    <edge source=\"{}\" target=\"{}\"{own}>\n",
            id_of(edge.source, &mut id_lossy),
            id_of(edge.target, &mut id_lossy)
        ));
        data(&mut out, attributes, &edge_ids);
        out.push_str("    </edge>\n");
    }
    out.push_str("  </graph>\n</graphml>\n");
    if lossy || id_lossy {
        findings.warn(Place::default(), message!("graph-characters-not-held"));
    }
    out
}

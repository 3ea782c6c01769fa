//! Edge lists: a table with a column for each end of a tie, and optionally its weight, layer,
//! direction, times and attributes.
//!
//! A row with one end only is a node without ties. The columns `actor` and `project` instead of
//! `source` and `target` make a two-mode network. Types of attributes are guessed from all values
//! of a column; numbers with leading zeros are codes and stay text.

use milieu_vocabulary::{Findings, Place, message};

use super::document::{ValueType, spells_from_text, spells_to_text};
use super::pajek::tell_losses;
use super::{
    Attributes, GraphDocument, GraphEdge, GraphError, Nodes, Spell, Value, joins_two_modes, weight_of,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Source,
    Target,
    Project,
    SourceName,
    TargetName,
    Weight,
    Layer,
    Directed,
    Start,
    End,
    Spells,
    Attribute,
}

fn column(heading: &str) -> Column {
    match heading.trim().to_lowercase().replace([' ', '-'], "_").as_str() {
        "source" | "from" | "actor" | "ego" | "sender" | "supplier" | "node1" | "source_id" | "from_id"
        | "von" | "quelle" | "origen" | "origine" | "da" | "de" | "od" | "źródło" => Column::Source,
        "target" | "to" | "alter" | "receiver" | "buyer" | "node2" | "target_id" | "to_id" | "nach"
        | "ziel" | "destino" | "cible" | "destinazione" | "a" | "vers" | "do" | "cel" => Column::Target,
        "project" | "event" | "group" | "projekt" | "projet" | "progetto" | "proyecto" => Column::Project,
        "source_name" | "source_label" | "from_name" => Column::SourceName,
        "target_name" | "target_label" | "to_name" => Column::TargetName,
        "weight" | "value" | "strength" | "gewicht" | "poids" | "peso" | "waga" => Column::Weight,
        "layer" | "relation" | "edge_layer" => Column::Layer,
        "directed" => Column::Directed,
        "start" | "from_date" | "start_date" => Column::Start,
        "end" | "until" | "end_date" => Column::End,
        "spells" => Column::Spells,
        _ => Column::Attribute,
    }
}

fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |separator: u8| first.bytes().filter(|b| *b == separator).count();
    [b',', b';', b'\t', b'|', b' '].into_iter().find(|s| count(*s) > 0).map_or(b',', |default| {
        [b';', b'\t', b'|'].into_iter().fold(default, |best, s| if count(s) > count(best) { s } else { best })
    })
}

pub(super) fn read(
    text: &str,
    delimiter: Option<u8>,
    place: &Place,
    findings: &mut Findings,
) -> Result<GraphDocument, GraphError> {
    let delimiter = delimiter.unwrap_or_else(|| separator(text));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows: Vec<(u64, csv::StringRecord)> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| GraphError::Syntax {
            line: error.position().map_or(0, csv::Position::line),
            wanted: "a row",
            found: error.to_string(),
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((line, record));
        }
    }
    let mut headings: Vec<String> = Vec::new();
    let mut columns: Vec<Column> = Vec::new();
    if let Some((_, first)) = rows.first() {
        let named: Vec<Column> = first.iter().map(column).collect();
        let far_end = named.iter().any(|c| matches!(c, Column::Target | Column::Project));
        if named.contains(&Column::Source) && far_end {
            headings = first.iter().map(|h| h.trim().to_owned()).collect();
            columns = named;
            rows.remove(0);
        } else if first.len() >= 2 {
            columns = vec![Column::Source, Column::Target];
            let numbers = rows.iter().all(|(_, r)| r.get(2).is_none_or(|c| c.trim().parse::<f64>().is_ok()));
            columns.push(if numbers { Column::Weight } else { Column::Layer });
            columns.resize(first.len().max(3), Column::Attribute);
            headings = (1..=columns.len()).map(|n| format!("column-{n}")).collect();
            findings.note(place.clone(), message!("graph-no-heading"));
        } else {
            return Err(GraphError::NotTheFormat { format: "edge-list-csv", wanted: "source, target" });
        }
    }
    let of = |wanted: Column| columns.iter().position(|c| *c == wanted);
    // A second column of a kind is an attribute.
    let attributes: Vec<(usize, ValueType)> = (0..columns.len())
        .filter(|at| columns.get(*at).is_some_and(|c| *c == Column::Attribute || of(*c) != Some(*at)))
        .map(|at| (at, guess(rows.iter().filter_map(|(_, row)| row.get(at)))))
        .collect();
    let two_mode = of(Column::Target).is_none();
    let (from, to) = (of(Column::Source), of(Column::Target).or_else(|| of(Column::Project)));
    if of(Column::Directed).is_none() && !rows.is_empty() && !two_mode {
        findings.note(place.clone(), message!("graph-direction-assumed"));
    }
    let mut nodes = Nodes::default();
    let mut edges: Vec<GraphEdge> = Vec::new();
    for (line, row) in &rows {
        let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).map(str::trim).filter(|c| !c.is_empty());
        let raw = |at: Option<usize>| at.and_then(|at| row.get(at)).filter(|c| !c.is_empty());
        let here = || place.clone().row(*line);
        let mut end = |at: Option<usize>, name: Option<usize>, second: bool| {
            let id = cell(at)?;
            // The two modes keep apart what is called the same.
            let known = nodes.get(id);
            let clash =
                two_mode && known.is_some_and(|n| nodes.list.get(n).is_some_and(|n| n.second_mode != second));
            let position = if clash { nodes.of_id(&format!("project:{id}")) } else { nodes.of_id(id) };
            if let Some(node) = nodes.list.get_mut(position) {
                if known.is_none() || clash {
                    node.second_mode = second;
                }
                if let Some(name) = raw(name) {
                    node.label = Some(name.to_owned());
                }
            }
            Some(position)
        };
        let source = end(from, of(Column::SourceName), false);
        let target = end(to, of(Column::TargetName), two_mode);
        let (source, target) = match (source, target) {
            (Some(source), Some(target)) => (source, target),
            (None, None) => {
                findings.warn(here(), message!("graph-edge-without-end"));
                continue;
            }
            _ => continue,
        };
        let weight = match cell(of(Column::Weight)) {
            // Where the comma does not part cells it may be the decimal sign.
            Some(text) if delimiter != b',' && !text.contains('.') => {
                weight_of(&text.replacen(',', ".", 1), here().field("weight"), findings)
            }
            Some(text) => weight_of(text, here().field("weight"), findings),
            None => Some(1.0),
        };
        let Some(weight) = weight else { continue };
        let directed = match cell(of(Column::Directed)).map(str::to_lowercase).as_deref() {
            Some("true" | "1" | "yes" | "directed") => true,
            Some("false" | "0" | "no" | "undirected") => false,
            Some(other) => {
                findings.warn(
                    here(),
                    message!("graph-value-not-of-type", name = "directed", value = other, kind = "boolean"),
                );
                !two_mode
            }
            None => !two_mode,
        };
        let direction_assumed = cell(of(Column::Directed)).is_none();
        let spells = match cell(of(Column::Spells)).and_then(spells_from_text) {
            Some(spells) => spells,
            None => {
                let spell = Spell {
                    start: cell(of(Column::Start)).map(str::to_owned),
                    end: cell(of(Column::End)).map(str::to_owned),
                };
                if spell == Spell::default() { Vec::new() } else { vec![spell] }
            }
        };
        let mut data = Attributes::new();
        for (at, kind) in &attributes {
            let Some(text) = row.get(*at).filter(|c| !c.is_empty()) else { continue };
            if let (Some(value), Some(name)) = (kind.read(text), headings.get(*at)) {
                data.insert(name.clone(), value);
            }
        }
        edges.push(GraphEdge {
            source,
            target,
            weight,
            directed,
            direction_assumed,
            layer: raw(of(Column::Layer)).map(str::to_owned),
            spells,
            attributes: data,
        });
    }
    let directed = edges.iter().any(|e| e.directed);
    let two_mode = two_mode && joins_two_modes(&nodes.list, &edges);
    Ok(GraphDocument { directed, two_mode, nodes: nodes.list, edges })
}

/// The narrowest type that all values that are given have.
fn guess<'a>(values: impl Iterator<Item = &'a str> + Clone) -> ValueType {
    let given = || values.clone().filter(|v| !v.is_empty());
    if given().next().is_none() {
        return ValueType::Text;
    }
    let whole = |text: &str| {
        let digits = text.trim_start_matches('-');
        let code = digits.len() > 1 && digits.starts_with('0') || digits.len() > 15 || text == "-0";
        !code && text.parse::<i64>().is_ok() && !text.starts_with('+')
    };
    let number = |text: &str| {
        let plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | 'e' | 'E' | '+'));
        let code = text.len() > 1 && text.starts_with('0') && !text.starts_with("0.");
        plain && !code && !text.starts_with('+') && text.parse::<f64>().is_ok_and(f64::is_finite)
    };
    if given().all(|v| matches!(v, "true" | "false")) {
        ValueType::Truth
    } else if given().all(whole) {
        ValueType::Whole
    } else if given().all(|v| whole(v) || number(v)) {
        ValueType::Number
    } else {
        ValueType::Text
    }
}

pub(super) fn write(document: &GraphDocument, delimiter: u8, findings: &mut Findings) -> String {
    let mut without_nodes = document.clone();
    without_nodes.edges.clear();
    for node in &mut without_nodes.nodes {
        node.label = None;
    }
    tell_losses(&without_nodes, false, findings);
    let timed = document.nodes.iter().filter(|n| !n.spells.is_empty()).count();
    if timed > 0 {
        findings.warn(Place::default(), message!("graph-times-not-held", count = timed));
    }
    let labelled = document.nodes.iter().any(|n| n.label.as_ref().is_some_and(|l| *l != n.id));
    let mut names: Vec<&str> =
        document.edges.iter().flat_map(|e| e.attributes.keys()).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    let renamed: Vec<String> = names
        .iter()
        .map(|name| {
            let mut heading = (*name).to_owned();
            while column(&heading) != Column::Attribute || heading.trim() != heading || heading.is_empty() {
                heading = format!("{}_", heading.trim());
            }
            if heading != *name {
                findings.note(
                    Place::default(),
                    message!("graph-attribute-renamed", name = *name, other = &heading),
                );
            }
            heading
        })
        .collect();
    let loses_type = |name: &str| {
        let values = || document.edges.iter().filter_map(move |e| e.attributes.get(name));
        let texts: Vec<String> = values().map(Value::to_string).collect();
        let guessed = guess(texts.iter().map(String::as_str));
        values()
            .any(|value| ValueType::of(value) != guessed || matches!(value, Value::Text(t) if t.is_empty()))
    };
    let untyped: Vec<&str> = names.iter().copied().filter(|name| loses_type(name)).collect();
    if !untyped.is_empty() {
        findings.note(Place::default(), message!("graph-types-not-held", names = untyped.join(", ")));
    }

    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    let layered = document.edges.iter().any(|e| e.layer.is_some());
    let timed = document.edges.iter().any(|e| !e.spells.is_empty());
    let mut heading = if document.two_mode { vec!["actor", "project"] } else { vec!["source", "target"] };
    if labelled {
        heading.extend(["source_name", "target_name"]);
    }
    heading.push("weight");
    if layered {
        heading.push("layer");
    }
    heading.push("directed");
    if timed {
        heading.push("spells");
    }
    let fixed = heading.len();
    heading.extend(renamed.iter().map(String::as_str));
    // Writing into memory does not fail.
    let mut put = |row: &[String]| drop(writer.write_record(row));
    put(&heading.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>());
    let mut changed = 0usize;
    let second = |at: usize| document.nodes.get(at).is_some_and(|n| n.second_mode);
    let mut tied = vec![false; document.nodes.len()];
    for edge in &document.edges {
        let (mut source, mut target) = (edge.source, edge.target);
        if document.two_mode && second(source) {
            (source, target) = (target, source);
        }
        for end in [source, target] {
            if let Some(slot) = tied.get_mut(end) {
                *slot = true;
            }
        }
        let id = |at: usize| document.nodes.get(at).map(|n| n.id.clone()).unwrap_or_default();
        let mut row = vec![id(source), id(target)];
        if labelled {
            let label = |at: usize| document.nodes.get(at).and_then(|n| n.label.clone()).unwrap_or_default();
            row.extend([label(source), label(target)]);
        }
        row.push(edge.weight.to_string());
        if layered {
            row.push(edge.layer.clone().unwrap_or_default());
        }
        row.push(edge.directed.to_string());
        if timed {
            row.push(if edge.spells.is_empty() { String::new() } else { spells_to_text(&edge.spells) });
        }
        row.extend(
            names.iter().map(|name| edge.attributes.get(*name).map(Value::to_string).unwrap_or_default()),
        );
        put(&row);
    }
    for (at, node) in document.nodes.iter().enumerate() {
        changed += usize::from(node.id.trim() != node.id || node.id.is_empty());
        if tied.get(at) == Some(&false) {
            let mut row = vec![String::new(); fixed + names.len()];
            let place = usize::from(document.two_mode && node.second_mode);
            row[place].clone_from(&node.id);
            if labelled {
                row[2 + place] = node.label.clone().unwrap_or_default();
            }
            put(&row);
        }
    }
    if changed > 0 {
        findings.warn(Place::default(), message!("graph-labels-changed", count = changed));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

//! Pajek networks (Batagelj and Mrvar): `*Vertices`, `*Arcs`, `*Edges`, their list forms and
//! `*Matrix`, several relations (`*Arcs :2 "advice"`), two-mode networks (`*Vertices 20 12`) and
//! time intervals (`[1-3,7-*]`).
//!
//! Vertices are known by number; a label becomes the identifier when all labels differ. Written
//! are labels, weights, relations and whole-number times; attributes have no place in the format.

use milieu_vocabulary::{Findings, Place, message};

use super::{GraphDocument, GraphEdge, GraphError, GraphNode, MOST_NODES, Spell, joins_two_modes, weight_of};

enum Section {
    None,
    Vertices,
    Arcs,
    Edges,
    ArcsList,
    EdgesList,
    Matrix(usize),
    Unknown,
}

pub(super) fn read(text: &str, place: &Place, findings: &mut Findings) -> Result<GraphDocument, GraphError> {
    read_from(text, 1, place, findings)
}

/// The networks of a project file, one after the other: each begins with `*Network name` or, without
/// that, with `*Vertices`.
pub(super) fn read_all(
    text: &str,
    place: &Place,
    findings: &mut Findings,
) -> Result<Vec<(Option<String>, GraphDocument)>, GraphError> {
    let starts = |line: &str, word: &str| {
        line.trim_start().get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
    };
    let mut parts: Vec<(u64, Option<String>, String)> = Vec::new();
    // Whether the part so far holds nothing but its name.
    let mut fresh = false;
    for (number, line) in (1u64..).zip(text.lines()) {
        if starts(line, "*network") {
            let name = line.trim_start().get("*network".len()..).unwrap_or_default().trim().trim_matches('"');
            parts.push((number, (!name.is_empty()).then(|| name.to_owned()), String::new()));
            fresh = true;
        } else if starts(line, "*vertices") && !std::mem::take(&mut fresh) {
            parts.push((number, None, String::new()));
        }
        match parts.last_mut() {
            Some((_, _, part)) => {
                part.push_str(line);
                part.push('\n');
            }
            None if line.trim().is_empty() || line.trim_start().starts_with('%') => {}
            None => {
                let here = place.clone().row(number);
                findings.warn(here, message!("graph-line-left-out", text = line.trim()));
            }
        }
    }
    if parts.is_empty() {
        return Err(GraphError::NotTheFormat { format: "pajek", wanted: "*Vertices" });
    }
    let read = |(first, name, part): (u64, Option<String>, String)| {
        Ok((name, read_from(&part, first, place, findings)?))
    };
    parts.into_iter().map(read).collect()
}

/// Reads one network whose first line has this number.
fn read_from(
    text: &str,
    first_line: u64,
    place: &Place,
    findings: &mut Findings,
) -> Result<GraphDocument, GraphError> {
    let mut section = Section::None;
    let mut nodes: Vec<GraphNode> = Vec::new();
    let mut edges: Vec<GraphEdge> = Vec::new();
    let mut first_mode: Option<usize> = None;
    let mut relations: Vec<(String, String)> = Vec::new();
    let mut layer: Option<String> = None;
    let (mut drawn, mut seen_vertices) = (0usize, false);
    for (number, line) in (first_line..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('%') {
            continue;
        }
        let here = || place.clone().row(number);
        if let Some(head) = line.strip_prefix('*') {
            // `*Arcs:2` is also written without a blank.
            let head = match head.find(|c: char| c == ':' || c.is_whitespace()) {
                Some(at) if head[at..].starts_with(':') => format!("{} {}", &head[..at], &head[at..]),
                _ => head.to_owned(),
            };
            let words = words(&head);
            let name = words.first().map(|w| w.text.to_ascii_lowercase()).unwrap_or_default();
            layer = relation(&words[1.min(words.len())..], &mut relations);
            section = match name.as_str() {
                "vertices" => {
                    if seen_vertices {
                        findings.warn(here(), message!("graph-more-graphs", count = 1usize));
                        break;
                    }
                    seen_vertices = true;
                    let count = words.get(1).and_then(|w| w.text.parse::<u64>().ok()).ok_or_else(|| {
                        GraphError::Syntax { line: number, wanted: "*Vertices n", found: line.to_owned() }
                    })?;
                    let count = usize::try_from(count)
                        .ok()
                        .filter(|count| *count <= MOST_NODES)
                        .ok_or(GraphError::TooMany { count, limit: MOST_NODES })?;
                    first_mode = words.get(2).and_then(|w| w.text.parse().ok()).filter(|n| *n <= count);
                    nodes = (1..=count)
                        .map(|n| GraphNode {
                            id: n.to_string(),
                            second_mode: first_mode.is_some_and(|first| n > first),
                            ..GraphNode::default()
                        })
                        .collect();
                    layer = None;
                    Section::Vertices
                }
                "arcs" => Section::Arcs,
                "edges" => Section::Edges,
                "arcslist" => Section::ArcsList,
                "edgeslist" => Section::EdgesList,
                "matrix" => Section::Matrix(0),
                "network" => Section::None,
                _ => {
                    findings.warn(here(), message!("graph-section-left-out", name = name));
                    Section::Unknown
                }
            };
            continue;
        }
        let words = words(line);
        let vertex = |word: &Word, findings: &mut Findings| {
            let at = word.text.parse::<usize>().ok().filter(|n| (1..=nodes.len()).contains(n));
            if at.is_none() {
                findings.warn(place.clone().row(number), message!("graph-edge-to-nobody", id = &word.text));
            }
            at.map(|n| n - 1)
        };
        match &mut section {
            Section::None => findings.warn(here(), message!("graph-line-left-out", text = line)),
            Section::Unknown => {}
            Section::Vertices => {
                let at = words.first().and_then(|w| w.text.parse::<usize>().ok());
                let Some(node) = at.and_then(|n| n.checked_sub(1)).and_then(|n| nodes.get_mut(n)) else {
                    findings.warn(here(), message!("graph-vertex-out-of-range", text = line));
                    continue;
                };
                if let Some(label) = words.get(1).filter(|w| !w.interval) {
                    node.label = Some(label.text.clone());
                }
                drawn += usize::from(words.iter().skip(2).any(|w| !w.interval));
                node.spells = words.iter().filter(|w| w.interval).flat_map(|w| spells(&w.text)).collect();
            }
            Section::Arcs | Section::Edges => {
                let (Some(from), Some(to)) = (words.first(), words.get(1)) else {
                    findings.warn(here(), message!("graph-line-left-out", text = line));
                    continue;
                };
                let (Some(source), Some(target)) = (vertex(from, findings), vertex(to, findings)) else {
                    continue;
                };
                let weight = match words.get(2).filter(|w| !w.interval) {
                    Some(word) => weight_of(&word.text, here(), findings),
                    None => Some(1.0),
                };
                let Some(weight) = weight else { continue };
                drawn += usize::from(words.iter().skip(3).any(|w| !w.interval));
                edges.push(GraphEdge {
                    source,
                    target,
                    weight,
                    directed: matches!(section, Section::Arcs),
                    direction_assumed: false,
                    layer: layer.clone(),
                    spells: words.iter().filter(|w| w.interval).flat_map(|w| spells(&w.text)).collect(),
                    attributes: Default::default(),
                });
            }
            Section::ArcsList | Section::EdgesList => {
                let Some(source) = words.first().and_then(|w| vertex(w, findings)) else { continue };
                for word in &words[1..] {
                    if let Some(target) = vertex(word, findings) {
                        edges.push(GraphEdge {
                            source,
                            target,
                            weight: 1.0,
                            directed: matches!(section, Section::ArcsList),
                            direction_assumed: false,
                            layer: layer.clone(),
                            ..GraphEdge::default()
                        });
                    }
                }
            }
            Section::Matrix(row) => {
                let source = *row;
                *row += 1;
                let rows = first_mode.unwrap_or(nodes.len());
                let shift = first_mode.unwrap_or(0);
                if source >= rows || words.len() != nodes.len() - shift {
                    findings.warn(here(), message!("graph-line-left-out", text = line));
                    continue;
                }
                for (column, word) in words.iter().enumerate() {
                    match weight_of(&word.text, here(), findings) {
                        Some(weight) if weight != 0.0 => edges.push(GraphEdge {
                            source,
                            target: shift + column,
                            weight,
                            directed: first_mode.is_none(),
                            direction_assumed: false,
                            layer: layer.clone(),
                            ..GraphEdge::default()
                        }),
                        _ => {}
                    }
                }
            }
        }
    }
    if !seen_vertices {
        return Err(GraphError::NotTheFormat { format: "pajek", wanted: "*Vertices" });
    }
    if drawn > 0 {
        findings.note(place.clone(), message!("graph-drawing-left-out", count = drawn));
    }
    label_ids(&mut nodes);
    let directed = edges.iter().any(|e| e.directed);
    let two_mode = first_mode.is_some() && joins_two_modes(&nodes, &edges);
    if !two_mode && first_mode.is_some() {
        findings.warn(place.clone(), message!("graph-not-two-mode"));
        nodes.iter_mut().for_each(|n| n.second_mode = false);
    }
    Ok(GraphDocument { directed, two_mode, nodes, edges })
}

/// Labels become identifiers when every node has one and all differ.
pub(super) fn label_ids(nodes: &mut [GraphNode]) {
    let labels: std::collections::BTreeSet<&str> =
        nodes.iter().filter_map(|n| n.label.as_deref()).filter(|l| !l.trim().is_empty()).collect();
    if labels.len() == nodes.len() {
        for node in nodes.iter_mut() {
            if let Some(label) = &node.label {
                node.id = label.clone();
            }
        }
    }
}

/// The name of the relation a section header gives: `:2 "advice"`, or `:2` alone.
fn relation(words: &[Word], relations: &mut Vec<(String, String)>) -> Option<String> {
    let number = words.first()?.text.strip_prefix(':')?.to_owned();
    let known = relations.iter().find(|(n, _)| *n == number).map(|(_, name)| name.clone());
    match words.get(1) {
        Some(word) => {
            if known.is_none() {
                relations.push((number, word.text.clone()));
            }
            Some(word.text.clone())
        }
        None => Some(known.unwrap_or(number)),
    }
}

struct Word {
    text: String,
    interval: bool,
}

/// Words of a line: quoted text is one word, and so is what stands in square brackets.
fn words(line: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let (text, interval, after) = match first {
            '"' => {
                let end = rest[1..].find('"').map_or(rest.len(), |at| at + 1);
                (rest[1..end].to_owned(), false, rest.get(end + 1..).unwrap_or_default())
            }
            '[' => {
                let end = rest.find(']').unwrap_or(rest.len());
                (rest[1..end].to_owned(), true, rest.get(end + 1..).unwrap_or_default())
            }
            _ => {
                let end = rest.find(|c: char| c.is_whitespace() || c == '[').unwrap_or(rest.len());
                (rest[..end].to_owned(), false, &rest[end..])
            }
        };
        words.push(Word { text, interval });
        rest = after.trim_start();
    }
    words
}

/// `1-3,5,7-*`.
fn spells(text: &str) -> Vec<Spell> {
    let end = |text: &str| {
        let text = text.trim();
        (!text.is_empty() && text != "*").then(|| text.to_owned())
    };
    text.split(',')
        .filter(|part| !part.trim().is_empty())
        .map(|part| match part.split_once('-') {
            Some((start, until)) => Spell { start: end(start), end: end(until) },
            None => Spell { start: end(part), end: end(part) },
        })
        .collect()
}

fn spells_text(spells: &[Spell]) -> Option<String> {
    if spells.is_empty() {
        return Some(String::new());
    }
    let mut parts = Vec::new();
    for spell in spells {
        let end = |text: &Option<String>| match text {
            Some(text) => text.parse::<u32>().ok().map(|n| n.to_string()),
            None => Some("*".to_owned()),
        };
        parts.push(format!("{}-{}", end(&spell.start)?, end(&spell.end)?));
    }
    Some(format!(" [{}]", parts.join(",")))
}

/// The order in which nodes are written, first mode first, and the number each gets.
pub(super) fn by_mode(document: &GraphDocument) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..document.nodes.len()).collect();
    if document.two_mode {
        order.sort_by_key(|&at| document.nodes.get(at).is_some_and(|n| n.second_mode));
    }
    let mut number = vec![0; order.len()];
    for (place, &at) in order.iter().enumerate() {
        if let Some(slot) = number.get_mut(at) {
            *slot = place + 1;
        }
    }
    (order, number)
}

/// A label that stands between quotes on one line.
pub(super) fn quotable(label: &str, changed: &mut usize) -> String {
    let fine = |c: char| !c.is_control() && c != '"' && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}');
    if label.chars().all(fine) {
        return label.to_owned();
    }
    *changed += 1;
    label
        .chars()
        .map(|c| {
            if fine(c) {
                c
            } else if c == '"' {
                '\''
            } else {
                ' '
            }
        })
        .collect()
}

/// Says what formats without attributes leave behind.
pub(super) fn tell_losses(document: &GraphDocument, with_edges: bool, findings: &mut Findings) {
    let mut names: Vec<&str> =
        document.nodes.iter().flat_map(|n| n.attributes.keys()).map(String::as_str).collect();
    if with_edges {
        names.extend(document.edges.iter().flat_map(|e| e.attributes.keys()).map(String::as_str));
    }
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        findings.warn(Place::default(), message!("graph-attributes-not-held", names = names.join(", ")));
    }
    let renamed = document.nodes.iter().filter(|n| n.label.as_ref().is_some_and(|l| *l != n.id)).count();
    if renamed > 0 {
        findings.note(Place::default(), message!("graph-ids-not-held", count = renamed));
    }
}

pub(super) fn write(document: &GraphDocument, findings: &mut Findings) -> String {
    tell_losses(document, true, findings);
    let (order, number) = by_mode(document);
    let (mut changed, mut timeless) = (0, 0);
    let mut times = |spells: &[Spell]| {
        spells_text(spells).unwrap_or_else(|| {
            timeless += 1;
            String::new()
        })
    };
    let first = document.nodes.iter().filter(|n| !n.second_mode).count();
    let mut out = format!("*Vertices {}", document.nodes.len());
    if document.two_mode {
        out.push_str(&format!(" {first}"));
    }
    out.push('\n');
    for (place, &at) in order.iter().enumerate() {
        let label = quotable(document.name_of(at), &mut changed);
        let time = document.nodes.get(at).map(|n| times(&n.spells)).unwrap_or_default();
        out.push_str(&format!("{} \"{label}\"{time}\n", place + 1));
    }
    for (count, layer) in document.layers().into_iter().enumerate() {
        for (directed, head) in [(true, "*Arcs"), (false, "*Edges")] {
            let mut lines = String::new();
            for edge in
                document.edges.iter().filter(|e| e.layer.as_deref() == layer && e.directed == directed)
            {
                let end = |at: usize| number.get(at).copied().unwrap_or_default();
                let time = times(&edge.spells);
                lines.push_str(&format!("{} {} {}{time}\n", end(edge.source), end(edge.target), edge.weight));
            }
            if !lines.is_empty() {
                out.push_str(head);
                if let Some(name) = layer {
                    out.push_str(&format!(" :{} \"{}\"", count + 1, quotable(name, &mut changed)));
                }
                out.push('\n');
                out.push_str(&lines);
            }
        }
    }
    if changed > 0 {
        findings.warn(Place::default(), message!("graph-labels-changed", count = changed));
    }
    if timeless > 0 {
        findings.warn(Place::default(), message!("graph-times-not-held", count = timeless));
    }
    out
}

//! Waves in graph files (Pajek and the other formats of [`crate::graph`]): one network a file, several
//! networks in one Pajek file, or ties with the times in which they are there.

use std::path::Path;

use milieu_ties::NetworkKind;
use milieu_vocabulary::{Place, Severity, message};

use super::edge_list::ListedWaves;
use super::entries::{BothWays, Entry, Gathering, Symmetrise, gather};
use super::time::{Cuts, Moment};
use super::{NodeSet, Reading, TieCodes};
use crate::graph::{GraphDocument, GraphFormat, read_graph, read_pajek_networks};

/// How a graph file is read.
pub(super) struct GraphOptions<'o> {
    /// Codes of the ties' weights.
    pub codes: &'o TieCodes,
    /// Kind of network.
    pub kind: NetworkKind,
    /// How a pair with arcs both ways, or one way only, becomes one.
    pub symmetrise: Option<Symmetrise>,
    /// Which of several relations.
    pub relation: Option<&'o str>,
    /// Names of the waves, where known.
    pub waves: &'o [String],
    /// Times of the waves, where they are named as cuts.
    pub cuts: Option<&'o Cuts>,
}

/// The networks of a file, with their names where they have one.
pub(super) fn documents(path: &Path, reading: &mut Reading) -> Option<Vec<(Option<String>, GraphDocument)>> {
    let file = reading.open(path)?;
    let text = match file.whole_text() {
        Ok(text) => text,
        Err(error) => {
            reading.stop(&file.name, &error);
            return None;
        }
    };
    let place = Place::file(&file.name);
    let Some(format) = GraphFormat::recognise(text.as_bytes()) else {
        reading.error(place, message!("waves-graph-format"));
        return None;
    };
    let read = match format {
        GraphFormat::Pajek => read_pajek_networks(text.as_bytes(), &file.name),
        _ => read_graph(text.as_bytes(), format, &file.name)
            .map(|(document, findings)| (vec![(None, document)], findings)),
    };
    let (documents, findings) = match read {
        Ok(read) => read,
        Err(error) => {
            reading.error(place, error.message());
            return None;
        }
    };
    let before = reading.errors();
    for finding in findings.0 {
        let lost = matches!(
            finding.code(),
            "graph-weight-not-a-number"
                | "graph-weight-not-finite"
                | "graph-edge-to-nobody"
                | "graph-line-left-out"
                | "graph-vertex-out-of-range"
        );
        match finding.severity {
            Severity::Warning if lost => {
                reading.error(finding.place, message!("waves-graph-loss", what = finding.message));
            }
            Severity::Error => reading.error(finding.place, finding.message),
            Severity::Warning => reading.warn(finding.place, finding.message),
            Severity::Note => reading.note(finding.place, finding.message),
        }
    }
    (reading.errors() == before).then_some(documents)
}

/// Identifiers of the nodes of one mode; nothing where they are only numbered.
pub(super) fn names(document: &GraphDocument, second: bool) -> (usize, Option<Vec<String>>) {
    let nodes: Vec<_> = document.nodes.iter().filter(|node| node.second_mode == second).collect();
    let labelled = !nodes.is_empty() && nodes.iter().all(|node| node.label.is_some());
    (nodes.len(), labelled.then(|| nodes.iter().map(|node| node.id.clone()).collect()))
}

/// Reads all waves of a file.
pub(super) fn read_waves(
    path: &Path,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    options: &GraphOptions<'_>,
    reading: &mut Reading,
) -> Option<ListedWaves> {
    let documents = documents(path, reading)?;
    let place = Place::file(path.display().to_string());
    let before = reading.errors();
    let timed =
        documents.iter().any(|(_, document)| document.edges.iter().any(|edge| !edge.spells.is_empty()));
    let mut waves = Vec::new();
    let mut names = None;
    match documents.as_slice() {
        [(_, document)] if timed => {
            let times = times(document, options, &place, reading)?;
            names = options.cuts.map(Cuts::names);
            for at in times {
                waves.push(wave(document, Some(at), actors, receivers, options, &place, reading));
            }
        }
        several => {
            if timed {
                reading.error(place.clone(), message!("waves-graph-times-and-networks"));
            }
            for (_, document) in several {
                waves.push(wave(document, None, actors, receivers, options, &place, reading));
            }
            // Names of networks are names of waves only where each has its own.
            let own: Option<Vec<String>> = several.iter().map(|(name, _)| name.clone()).collect();
            let differ =
                |all: &Vec<String>| all.iter().collect::<std::collections::BTreeSet<_>>().len() == all.len();
            if several.len() > 1 {
                names = own.filter(differ);
            }
        }
    }
    let waves = waves.into_iter().collect::<Option<Vec<_>>>()?;
    (reading.errors() == before).then_some(ListedWaves { names, waves })
}

/// The times at which ties with times are looked at: the cuts; the waves, where their names are times;
/// else 1, 2, 3, … up to the last one the file names.
fn times(
    document: &GraphDocument,
    options: &GraphOptions<'_>,
    place: &Place,
    reading: &mut Reading,
) -> Option<Vec<Moment>> {
    if let Some(cuts) = options.cuts {
        return Some(cuts.moments().to_vec());
    }
    let by_name: Option<Vec<Moment>> = options.waves.iter().map(|name| Moment::of(name)).collect();
    if let Some(moments) = by_name.filter(|moments| !moments.is_empty()) {
        return Some(moments);
    }
    let spells = document.edges.iter().flat_map(|edge| &edge.spells);
    let ends = spells.flat_map(|spell| [&spell.start, &spell.end]).flatten();
    let last = ends.filter_map(|text| text.parse::<u32>().ok()).max().unwrap_or_default();
    let count = if options.waves.is_empty() { last as usize } else { options.waves.len() };
    if count == 0 || count > 1000 {
        reading.error(place.clone(), message!("waves-graph-times", last = last));
        return None;
    }
    Some((1..=count).map(|number| Moment::Number(number as f64)).collect())
}

fn wave(
    document: &GraphDocument,
    at: Option<Moment>,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    options: &GraphOptions<'_>,
    place: &Place,
    reading: &mut Reading,
) -> Option<milieu_ties::TieWave> {
    let before = reading.errors();
    if document.two_mode != receivers.is_some() {
        let message = if document.two_mode {
            message!("waves-graph-two-mode")
        } else {
            message!("waves-graph-one-mode")
        };
        reading.error(place.clone(), message);
        return None;
    }
    let mut counts = [0usize; 2];
    let mut position = Vec::with_capacity(document.nodes.len());
    for node in &document.nodes {
        let nodes = if node.second_mode { receivers.unwrap_or(actors) } else { actors };
        let count = &mut counts[usize::from(node.second_mode)];
        let by_order = u32::try_from(*count).ok().filter(|_| *count < nodes.len());
        *count += 1;
        let found = match &node.label {
            None => by_order,
            Some(label) => {
                let found = nodes.position(&node.id).or_else(|| nodes.position(label));
                if found.is_none() {
                    reading.error(place.clone(), message!("waves-unknown-name", name = label));
                }
                found
            }
        };
        position.push(found);
    }
    for (count, nodes) in counts.iter().zip([Some(actors), receivers]) {
        if let Some(nodes) = nodes.filter(|nodes| nodes.len() != *count) {
            reading.error(place.clone(), message!("waves-rows", found = *count, wanted = nodes.len()));
        }
    }
    if reading.errors() > before {
        return None;
    }
    if document.nodes.iter().any(|node| !node.spells.is_empty()) {
        reading.warn(place.clone(), message!("waves-graph-vertex-times"));
    }
    let layers = document.layers();
    if layers.len() > 1 && options.relation.is_none() {
        let names: Vec<&str> = layers.iter().map(|layer| layer.unwrap_or("–")).collect();
        reading.error(place.clone(), message!("waves-graph-relations", relations = names.join(", ")));
        return None;
    }
    if let Some(relation) = options.relation.filter(|relation| !layers.contains(&Some(*relation))) {
        reading.error(place.clone(), message!("waves-graph-no-relation", relation = relation));
        return None;
    }
    let mut entries = Vec::new();
    for edge in &document.edges {
        if options.relation.is_some() && edge.layer.as_deref() != options.relation {
            continue;
        }
        let there = |at: Moment| {
            edge.spells.is_empty()
                || edge.spells.iter().any(|spell| {
                    let moment = |text: &Option<String>| text.as_deref().and_then(Moment::of);
                    at.lies_in(moment(&spell.start), moment(&spell.end))
                })
        };
        if !at.is_none_or(there) {
            continue;
        }
        let Some(tie) = options.codes.tie(&edge.weight.to_string()) else {
            reading.error(place.clone(), message!("waves-tie-code", value = edge.weight.to_string()));
            continue;
        };
        let ends =
            position.get(edge.source).copied().flatten().zip(position.get(edge.target).copied().flatten());
        let Some((mut from, mut to)) = ends else { continue };
        let second = |at: usize| document.nodes.get(at).is_some_and(|node| node.second_mode);
        if second(edge.source) {
            std::mem::swap(&mut from, &mut to);
        }
        entries.push(Entry { row: None, from, to, tie });
        if receivers.is_none() && !edge.directed && from != to {
            entries.push(Entry { row: None, from: to, to: from, tie });
        }
    }
    let rule = BothWays { actors, symmetrise: options.symmetrise };
    let both_ways = (options.kind == NetworkKind::NonDirected).then_some(rule);
    gather(entries, Gathering { both_ways, again: false, two_mode: receivers.is_some() }, place, reading)
}

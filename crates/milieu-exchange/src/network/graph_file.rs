//! Graph files: GraphML, GEXF, Pajek, UCINET DL.

use std::collections::HashSet;
use std::path::Path;

use milieu_vocabulary::{Period, Place, Span, message};

use super::{LARGEST_WEIGHT, NetworkLayer, Participations, Reading};
use crate::graph::{GraphFormat, Spell, read_graph};
use crate::table::TableFile;
use crate::values::day;
use crate::{ExchangeError, ImportKind};

pub(super) fn read(
    path: &Path,
    file: &TableFile,
    kind: ImportKind,
    reading: &mut Reading<'_>,
) -> Result<(), ExchangeError> {
    let format = match kind {
        ImportKind::GraphMl => GraphFormat::GraphMl,
        ImportKind::Gexf => GraphFormat::Gexf,
        ImportKind::Pajek => GraphFormat::Pajek,
        ImportKind::UcinetDl => GraphFormat::UcinetDl,
        _ => {
            return Err(ExchangeError::Unrecognised {
                file: path.display().to_string(),
                columns: kind.code().to_owned(),
            });
        }
    };
    let text = file.whole_text()?;
    let (document, findings) = read_graph(text.as_bytes(), format, &file.name)
        .map_err(|source| ExchangeError::Graph { file: file.name.clone(), source })?;
    reading.findings.extend(findings);
    let place = || Place::file(&file.name);
    let mut actors: Vec<Option<u32>> = Vec::with_capacity(document.nodes.len());
    let mut projects = Participations::default();
    let mut project_of: Vec<Option<u32>> = vec![None; document.nodes.len()];
    for (at, node) in document.nodes.iter().enumerate() {
        if document.two_mode && node.second_mode {
            project_of[at] = Some(projects.projects.len() as u32);
            projects.projects.push(node.id.clone());
            actors.push(None);
            continue;
        }
        let known = reading.roster.has(&node.id);
        let position = match reading.roster.closed {
            true => reading.roster.position(&node.id),
            false => Some(reading.roster.add(&node.id, node.label.clone())),
        };
        if position.is_none() {
            reading.fault(place(), message!("network-end-unknown", id = node.id.as_str()));
        }
        if let Some(actor) = position.filter(|_| !known) {
            for (name, value) in &node.attributes {
                reading.roster.label(name, actor, value.to_string());
            }
        }
        actors.push(position);
    }
    let mut seen: HashSet<(u32, u32)> = HashSet::new();
    for edge in &document.edges {
        if !edge.spells.is_empty() && !edge.spells.iter().any(|spell| touches(spell, reading.options.period))
        {
            continue;
        }
        let ends = (edge.source, edge.target);
        if document.two_mode {
            let (actor, project) = if project_of[ends.0].is_some() { (ends.1, ends.0) } else { ends };
            if let (Some(actor), Some(project)) = (actors[actor], project_of[project])
                && seen.insert((actor, project))
            {
                projects.incidences.push((actor, project));
            }
            continue;
        }
        let (Some(source), Some(target)) = (actors[ends.0], actors[ends.1]) else { continue };
        if source == target {
            let id = document.nodes[ends.0].id.as_str();
            reading.fault(place(), message!("network-self-loop", id = id));
            continue;
        }
        if !(edge.weight > 0.0 && edge.weight <= LARGEST_WEIGHT) {
            let ends = format!("{} – {}", document.nodes[ends.0].id, document.nodes[ends.1].id);
            let message = message!("network-tie-weight", tie = ends, value = edge.weight.to_string());
            reading.fault(place(), message);
            continue;
        }
        let name = edge.layer.as_deref().unwrap_or_default();
        let layers = &mut reading.network.layers;
        let at = match layers.iter().position(|layer| layer.name == name) {
            Some(at) => at,
            None => {
                let directed = reading.options.directed.unwrap_or(edge.directed && !edge.direction_assumed);
                layers.push(NetworkLayer { name: name.to_owned(), directed, ties: Vec::new() });
                layers.len() - 1
            }
        };
        layers[at].ties.push((source, target, edge.weight));
    }
    if document.two_mode {
        reading.network.participations = Some(projects);
    } else if reading.network.layers.is_empty() {
        let directed = reading.options.directed.unwrap_or(document.directed);
        reading.network.layers.push(NetworkLayer { name: String::new(), directed, ties: Vec::new() });
    }
    Ok(())
}

/// Whether a spell touches a period; ends that are no days are open.
fn touches(spell: &Spell, period: Period) -> bool {
    let date = |text: &Option<String>, last| text.as_deref().and_then(|text| day(text, last));
    Span::new(date(&spell.start, false), date(&spell.end, true)).touches(period)
}

//! Graph files and boundaries as imports.

use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use milieu_territory::{Change, Record};
use milieu_vocabulary::{Layer, Place};
use sha2::{Digest, Sha256};

use crate::gather::Gather;
use crate::geometry::read_regions;
use crate::graph::{GraphFormat, GraphImportOptions, graph_import, read_graph};
use crate::{ExchangeError, ImportKind};

/// Reads a graph file or boundaries into the gathered changes.
pub(crate) fn read(path: &Path, kind: ImportKind, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let name =
        path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let limit = gather.options.limits.held_bytes;
    let unreadable = |source| ExchangeError::Unreadable { file: name.clone(), source };
    let within = |bytes: Vec<u8>| {
        let size = bytes.len() as u64;
        if size > limit {
            return Err(ExchangeError::TooLarge { file: name.clone(), size, limit, unit: "bytes" });
        }
        if bytes.is_empty() { Err(ExchangeError::Empty { file: name.clone() }) } else { Ok(bytes) }
    };
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .map_err(unreadable)?
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    let mut bytes = within(bytes)?;
    let sha256: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
    if bytes.starts_with(b"\x1f\x8b") {
        let mut plain = Vec::new();
        MultiGzDecoder::new(bytes.as_slice())
            .take(limit + 1)
            .read_to_end(&mut plain)
            .map_err(|e| ExchangeError::Damaged { file: name.clone(), detail: e.to_string() })?;
        bytes = within(plain)?;
    }
    gather.summary.kinds.push((name.clone(), kind));
    let source = gather.source_of(&name, &sha256, kind.code(), None);

    if kind == ImportKind::Regions {
        let geometry = read_regions(&bytes, &name, gather.options.region_scheme.as_deref())
            .map_err(ExchangeError::Geometry)?;
        geometry.findings.0.into_iter().for_each(|finding| gather.push(finding));
        for mut region in geometry.regions {
            gather.summary.rows += 1;
            // What the territory knows of a region and the file does not, stays.
            if let Some(old) = gather.existing.regions.get(region.code.as_str()) {
                region.kind = region.kind.or_else(|| old.kind.clone());
                region.name = region.name.or_else(|| old.name.clone());
                region.parent = region.parent.or_else(|| old.parent.clone());
            }
            gather.put(Record::Region(region), Place::file(&name))?;
        }
        return Ok(());
    }
    let format = match kind {
        ImportKind::GraphMl => GraphFormat::GraphMl,
        ImportKind::Gexf => GraphFormat::Gexf,
        ImportKind::Pajek => GraphFormat::Pajek,
        ImportKind::UcinetDl => GraphFormat::UcinetDl,
        _ if name.to_lowercase().trim_end_matches(".gz").ends_with(".tsv") => GraphFormat::EdgeListTsv,
        _ => GraphFormat::EdgeListCsv,
    };
    let (document, findings) = read_graph(&bytes, format, &name)
        .map_err(|source| ExchangeError::Graph { file: name.clone(), source })?;
    findings.0.into_iter().for_each(|finding| gather.push(finding));
    gather.summary.rows += (document.nodes.len() + document.edges.len()) as u64;
    let options = GraphImportOptions {
        key_prefix: gather.options.key_prefix.clone().unwrap_or_else(|| "members".to_owned()),
        layer: gather.options.layer.unwrap_or(Layer::Knowledge),
        directed: gather.options.directed,
        source: Some(source),
        place: Place::file(&name),
    };
    let import = graph_import(&document, &options);
    import.findings.0.into_iter().for_each(|finding| gather.push(finding));
    for (change, place) in import.changes.into_iter().zip(import.places) {
        match change {
            Change::Put(Record::Actor(actor)) => gather.put_actor(*actor, true, place)?,
            Change::Put(Record::Project(project)) => gather.put_project(*project, true, place)?,
            Change::Put(record) => gather.put(record, place)?,
            Change::Remove(..) => {}
        }
    }
    Ok(())
}

//! `milieu export FILE --out PATH`: the network for other programs, or every table.

use std::path::Path;

use milieu_exchange::graph::{GraphDocument, GraphFormat, Value, graph_of_snapshot, write_graph};
use milieu_territory::{Layout, Snapshot};
use milieu_vocabulary::{Layer, Period, RegionCode, message};
use serde_json::json;

use crate::Run;
use crate::arguments::Export;
use crate::failure::Failure;
use crate::session::{open_to_read, periods, territory};

pub fn export(run: &mut Run, args: &Export) -> Result<(), Failure> {
    let mut store = open_to_read(&args.file)?;
    let territory = territory(&mut store, &args.when)?;
    drop(store);
    if args.format.as_deref() == Some("csv") {
        let files = milieu_exchange::write_tables(&territory, &args.out)
            .map_err(|error| Failure::stopped(error.message()))?;
        if run.common.json {
            return run.json(&json!({"schema": "milieu/export/1", "files": files}));
        }
        return Ok(run.screen.say(&message!(
            "cli-exported-tables",
            count = files.len(),
            folder = args.out.display().to_string()
        ))?);
    }
    let format = format(args)?;
    let layers: Vec<Layer> = if args.layer.is_empty() {
        Layer::ALL.to_vec()
    } else {
        args.layer
            .iter()
            .map(|text| {
                text.parse().map_err(|error: milieu_vocabulary::UnknownWord| Failure::Usage {
                    message: message!("cli-unknown-word", word = error.word, allowed = error.allowed),
                })
            })
            .collect::<Result<_, _>>()?
    };
    // The setting `periods` is for diagnoses; a file for other programs holds all unless asked.
    let asked = args.when.as_of.is_some() || !args.when.period.is_empty();
    let period =
        if asked { periods(&territory, &args.when)?.pop().unwrap_or_default() } else { Period::Always };
    let mut snapshot = Snapshot::new(&territory, period);
    if let Some(text) = &args.region {
        let region = RegionCode::parse(text)
            .map_err(|error| Failure::Usage { message: message!("cli-not-a-region", text = error.0) })?;
        snapshot = snapshot.around(&region);
    }
    // Where no ties were recorded, participations are the network there is.
    let projects = args.projects || (args.layer.is_empty() && snapshot.ties.is_empty());
    let mut document = graph_of_snapshot(&snapshot, &layers, projects);
    if let Some(name) = &args.layout {
        let layout = territory
            .layouts
            .get(name)
            .ok_or_else(|| Failure::stopped(message!("cli-no-layout", name = name.as_str())))?;
        place(&mut document, layout);
    }
    let (text, findings) = write_graph(&document, format);
    write_whole(&args.out, text.as_bytes())?;
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/export/1", "files": [args.out], "nodes": document.nodes.len(),
            "edges": document.edges.len(), "findings": findings,
        }));
    }
    run.screen.say(&message!(
        "cli-exported",
        nodes = document.nodes.len(),
        edges = document.edges.len(),
        file = args.out.display().to_string(),
        format = format.code()
    ))?;
    Ok(run.screen.findings(&findings, 5)?)
}

/// Gives every node that has a place in a layout the attributes `x` and `y`.
fn place(document: &mut GraphDocument, layout: &Layout) {
    for node in &mut document.nodes {
        if let Some(point) = layout.positions.get(&node.id) {
            node.attributes.insert("x".to_owned(), Value::Number(point.x));
            node.attributes.insert("y".to_owned(), Value::Number(point.y));
        }
    }
}

fn format(args: &Export) -> Result<GraphFormat, Failure> {
    let codes = || GraphFormat::ALL.map(GraphFormat::code).join(", ");
    match args.format.as_deref() {
        Some("edge-list") => Ok(GraphFormat::EdgeListCsv),
        Some(code) => GraphFormat::from_code(code).ok_or_else(|| Failure::Usage {
            message: message!("cli-unknown-format", text = code, formats = codes()),
        }),
        None => {
            let ending = args.out.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
            if ending.is_empty() {
                return Err(Failure::Usage {
                    message: message!(
                        "cli-format-untold",
                        file = args.out.display().to_string(),
                        formats = codes()
                    ),
                });
            }
            GraphFormat::ALL.into_iter().find(|f| f.extension() == ending).ok_or_else(|| Failure::Usage {
                message: message!("cli-unknown-format", text = ending.as_str(), formats = codes()),
            })
        }
    }
}

/// Writes a file whole or not at all: beside its place first, then moved there.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::stopped(message!(
            "cli-cannot-write",
            file = path.display().to_string(),
            reason = error.to_string()
        ))
    };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let draft = path.with_file_name(name);
    let written = std::fs::write(&draft, bytes).and_then(|()| std::fs::rename(&draft, path));
    if written.is_err() {
        // The draft may not be there; what counts is the error.
        let _ = std::fs::remove_file(&draft);
    }
    written.map_err(failed)
}

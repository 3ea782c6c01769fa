//! A folder with `nodes.csv`, one `ties_LAYER.csv` per layer, `meta.json` with the order of the
//! layers and whether they are directed, and optionally `affiliations.csv`.

use std::path::Path;

use milieu_vocabulary::{Place, message};
use serde_json::Value;

use super::{NetworkLayer, Reading, edge_table, participations, roster};
use crate::ExchangeError;
use crate::table::Table;

pub(super) fn read(folder: &Path, reading: &mut Reading<'_>) -> Result<(), ExchangeError> {
    let name = folder.display().to_string();
    let nodes = folder.join("nodes.csv");
    if !nodes.is_file() {
        return Err(ExchangeError::NotATable { file: name, looks_like: "folder-without-nodes" });
    }
    let file = reading.open(&nodes)?;
    roster::read(&Table::of(&file, None)?, reading)?;
    let meta = meta(&folder.join("meta.json"))?;
    let directed = reading.options.directed.or_else(|| meta["directed"].as_bool()).unwrap_or(false);
    let mut layers: Vec<String> = meta["layers"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if layers.is_empty() {
        layers = layers_there(folder)?;
    }
    for layer in layers {
        let path = folder.join(format!("ties_{layer}.csv"));
        if !path.is_file() {
            let missing = message!("network-layer-missing", layer = layer.as_str());
            reading.fault(Place::file(format!("ties_{layer}.csv")), missing);
            continue;
        }
        let file = reading.open(&path)?;
        match Table::of(&file, None) {
            Ok(table) => edge_table::read(&table, Some((&layer, directed)), reading)?,
            Err(error) => return Err(error),
        }
    }
    let list = folder.join("affiliations.csv");
    if list.is_file() {
        let file = reading.open(&list)?;
        participations::read(&Table::of(&file, None)?, reading)?;
    }
    if reading.network.layers.is_empty() && reading.network.participations.is_none() {
        reading.network.layers.push(NetworkLayer { name: String::new(), directed, ties: Vec::new() });
    }
    Ok(())
}

fn meta(path: &Path) -> Result<Value, ExchangeError> {
    let file = "meta.json".to_owned();
    match std::fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text).map_err(|error| ExchangeError::BadSyntax {
            file,
            format: "json",
            detail: error.to_string(),
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Value::Null),
        Err(source) => Err(ExchangeError::Unreadable { file, source }),
    }
}

/// Layers by the files there are, in alphabetical order.
fn layers_there(folder: &Path) -> Result<Vec<String>, ExchangeError> {
    let unreadable = |source| ExchangeError::Unreadable { file: folder.display().to_string(), source };
    let mut layers = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
        if let Some(layer) = name.strip_prefix("ties_").and_then(|rest| rest.strip_suffix(".csv")) {
            layers.push(layer.to_owned());
        }
    }
    layers.sort();
    Ok(layers)
}

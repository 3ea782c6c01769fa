//! Every table of a territory as a CSV file of its own, for spreadsheets and statistics programs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use milieu_territory::{Record, Table, Territory};
use serde_json::Value;

use crate::ExchangeError;

/// Writes one CSV file per table that holds anything into a folder, which is made if missing:
/// UTF-8, commas, decimal points, dates as `2019-02-28`, one column per field; spans as two
/// columns, lists joined by `; `, free attributes as `name=value` joined by `; `.
///
/// Returns the files written, in the order of the tables.
pub fn write_tables(territory: &Territory, folder: &Path) -> Result<Vec<PathBuf>, ExchangeError> {
    let failed = |path: &Path, source: std::io::Error| ExchangeError::Unwritable {
        file: path.display().to_string(),
        source,
    };
    std::fs::create_dir_all(folder).map_err(|e| failed(folder, e))?;
    let mut written = Vec::new();
    for table in Table::ALL {
        let rows: Vec<Vec<(String, String)>> = records(territory, table).iter().map(flat).collect();
        if rows.is_empty() {
            continue;
        }
        let mut columns: Vec<&str> = Vec::new();
        let mut seen = BTreeSet::new();
        for (name, _) in rows.iter().flatten() {
            if seen.insert(name.as_str()) {
                columns.push(name);
            }
        }
        let path = folder.join(format!("{}.csv", table.name()));
        let mut writer = csv::Writer::from_path(&path).map_err(|e| failed(&path, e.into()))?;
        writer.write_record(&columns).map_err(|e| failed(&path, e.into()))?;
        for row in &rows {
            let cell = |column: &&str| {
                row.iter().find(|(name, _)| name == column).map(|(_, v)| v.as_str()).unwrap_or_default()
            };
            writer.write_record(columns.iter().map(cell)).map_err(|e| failed(&path, e.into()))?;
        }
        writer.flush().map_err(|e| failed(&path, e))?;
        written.push(path);
    }
    Ok(written)
}

fn records(territory: &Territory, table: Table) -> Vec<Value> {
    fn list<'a, T: Clone + 'a>(rows: impl Iterator<Item = &'a T>, wrap: impl Fn(T) -> Record) -> Vec<Value> {
        // A record is plain data: turning it into JSON cannot fail.
        rows.filter_map(|row| serde_json::to_value(wrap(row.clone())).ok()).collect()
    }
    match table {
        Table::Source => list(territory.sources.values(), Record::Source),
        Table::Region => list(territory.regions.values(), Record::Region),
        Table::Actor => list(territory.actors.values(), |r| Record::Actor(Box::new(r))),
        Table::Competence => list(territory.competences.values(), Record::Competence),
        Table::Tie => list(territory.ties.values(), |r| Record::Tie(Box::new(r))),
        Table::Project => list(territory.projects.values(), |r| Record::Project(Box::new(r))),
        Table::Affiliation => list(territory.affiliations.values(), Record::Affiliation),
        Table::Institution => list(territory.institutions.values(), Record::Institution),
        Table::Statistic => list(territory.statistics.values(), Record::Statistic),
        Table::Answer => list(territory.answers.values(), Record::Answer),
        Table::Measure => list(territory.measures.values(), Record::Measure),
        Table::Setting => list(territory.settings.values(), Record::Setting),
        Table::Layout => list(territory.layouts.values(), |r| Record::Layout(Box::new(r))),
    }
}

fn flat(record: &Value) -> Vec<(String, String)> {
    let Value::Object(fields) = record else { return Vec::new() };
    let mut cells = Vec::new();
    for (name, value) in fields.iter().filter(|(name, _)| *name != "table") {
        match value {
            Value::Object(inner) if name == "span" || name == "decision" => {
                let prefix = if name == "span" { "valid" } else { "decision" };
                for end in ["from", "until"] {
                    let text = inner.get(end).map(plain).unwrap_or_default();
                    cells.push((format!("{prefix}_{end}"), text));
                }
            }
            Value::Object(inner) => {
                let parts: Vec<String> = inner.iter().map(|(k, v)| format!("{k}={}", plain(v))).collect();
                cells.push((name.clone(), parts.join("; ")));
            }
            Value::Array(list) => {
                let parts: Vec<String> = list.iter().map(plain).collect();
                cells.push((name.clone(), parts.join("; ")));
            }
            other => cells.push((name.clone(), plain(other))),
        }
    }
    cells
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use milieu_territory::{Actor, Record};

    #[test]
    fn a_table_holds_one_row_per_record_and_keeps_awkward_text() {
        let mut territory = Territory::default();
        for (key, name) in [("a", "Müller, \"Söhne\"\nGmbH"), ("b", "=1+1")] {
            territory.put(Record::Actor(Box::new(Actor {
                key: key.into(),
                name: name.into(),
                ..Actor::default()
            })));
        }
        let folder = tempfile::tempdir().unwrap();
        let files = write_tables(&territory, folder.path()).unwrap();
        assert_eq!(files.len(), 1);
        let mut reader = csv::Reader::from_path(&files[0]).unwrap();
        let column = reader.headers().unwrap().iter().position(|h| h == "name").unwrap();
        let names: Vec<String> = reader.records().map(|r| r.unwrap()[column].to_owned()).collect();
        assert_eq!(names, ["Müller, \"Söhne\"\nGmbH", "=1+1"]);
    }
}

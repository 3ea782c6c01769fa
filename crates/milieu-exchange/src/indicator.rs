//! Indicators described by a YAML file: `year`, a region code, the version of the code on each
//! row, and the value.
//!
//! The description is the YAML file of the same name, given along or lying beside the CSV. From
//! it come title, source, the variable's name (`schema.value.id`) and its unit.

use std::path::PathBuf;

use milieu_territory::Statistic;
use milieu_vocabulary::{Place, RegionCode, message};
use yaml_rust2::{Yaml, YamlLoader};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::nuts_versions::{Conversion, Stated};
use crate::recognise::indicator_columns;
use crate::table::Row;
use crate::values::{number, year};

/// Largest description read.
const DESCRIPTION_BYTES: u64 = 1 << 20;

#[derive(Debug, Default, PartialEq)]
struct Description {
    title: Option<String>,
    variable: Option<String>,
    unit: Option<String>,
    source_name: Option<String>,
    warning: Option<String>,
}

/// Reads an indicator file.
pub(crate) fn read(
    input: &Input,
    descriptions: &[PathBuf],
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let description = find_description(input, descriptions, gather);
    let title = description.title.clone().map(|title| match &description.source_name {
        Some(source) => format!("{title} ({source})"),
        None => title,
    });
    let source = gather.source_with(&input.file, "indicator-csv", title);
    for table in &input.tables {
        let Some(columns) = indicator_columns(table) else {
            gather.findings.error(
                table.whole(),
                message!("import-indicator-columns", existing = table.columns.join(", ")),
            );
            continue;
        };
        if let Some(warning) = &description.warning {
            gather.note(table.whole(), message!("import-indicator-warning", text = warning));
        }
        let family = match table.columns.get(columns.region).map(String::as_str) {
            Some(name) if name.to_lowercase().starts_with("lep") => "lep",
            _ => "nuts",
        };
        let mut conversion = Conversion::new(gather.options);
        let mut rows = table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            gather.row(table, row.number);
            let place = |column: usize| table.place(row.number).field(table.columns[column].as_str());
            let Ok(region) = RegionCode::parse(row.cell(columns.region)) else {
                gather.warn(
                    place(columns.region),
                    message!("import-not-a-region", value = row.cell(columns.region)),
                );
                continue;
            };
            let Some(year) = year(row.cell(columns.year)) else {
                gather
                    .warn(place(columns.year), message!("import-not-a-year", value = row.cell(columns.year)));
                continue;
            };
            let scheme = match columns.scheme.and_then(|c| row.known(c)) {
                // `-2014`: valid until 2014.
                Some(version) => Some(format!("{family}-{}", version.trim_start_matches('-'))),
                None => gather.options.region_scheme.clone(),
            };
            let stated = match &scheme {
                Some(scheme) if columns.scheme.is_some_and(|c| row.known(c).is_some()) => {
                    Stated::of_scheme(scheme)
                }
                _ if family == "nuts" => conversion.stated(),
                _ => Stated::Other,
            };
            let filter = &gather.options.filter;
            if !filter.takes_region(&conversion.code(&region, stated)) || !filter.takes_year(year) {
                continue;
            }
            for &column in &columns.values {
                let Some(text) = row.known(column) else { continue };
                match number(text, table.decimal(column)) {
                    Ok(value) => {
                        let only = columns.values.len() == 1;
                        let variable = description.variable.clone().filter(|_| only);
                        conversion.put(
                            Statistic {
                                region: region.clone(),
                                variable: variable.unwrap_or_else(|| table.columns[column].clone()),
                                sector: None,
                                breakdown: None,
                                year,
                                value: Some(value),
                                unit: description.unit.clone(),
                                flag: None,
                                region_scheme: scheme.clone(),
                                source: Some(source.clone()),
                            },
                            stated,
                            place(column),
                            gather,
                        )?;
                    }
                    Err(fault) => gather.warn(place(column), crate::mapped::fault_message(fault, text)),
                }
            }
        }
        conversion.finish(&table.whole(), gather)?;
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}

fn find_description(input: &Input, given: &[PathBuf], gather: &mut Gather<'_>) -> Description {
    let stem = input.file.stem();
    let same_stem = |path: &&PathBuf| path.file_stem().is_some_and(|s| s.to_string_lossy() == stem);
    let beside = |extension: &str| input.file.path.with_file_name(format!("{stem}.{extension}"));
    let path = given
        .iter()
        .find(same_stem)
        .cloned()
        .or_else(|| [beside("yaml"), beside("yml")].into_iter().find(|p| p.is_file()));
    let Some(path) = path else {
        gather.note(Place::file(&input.file.name), message!("import-indicator-undescribed"));
        return Description::default();
    };
    let name = path.display().to_string();
    let small = std::fs::metadata(&path).is_ok_and(|m| m.len() <= DESCRIPTION_BYTES);
    let text =
        if small { std::fs::read_to_string(&path) } else { Err(std::io::ErrorKind::FileTooLarge.into()) };
    let read = text.map_err(|e| e.to_string()).and_then(|text| describe(&text));
    match read {
        Ok(description) => description,
        Err(detail) => {
            gather.warn(Place::file(&name), message!("import-indicator-bad-description", detail = detail));
            Description::default()
        }
    }
}

fn describe(text: &str) -> Result<Description, String> {
    let documents = YamlLoader::load_from_str(text).map_err(|e| e.to_string())?;
    let Some(document) = documents.first() else { return Ok(Description::default()) };
    let words = |value: &Yaml| value.as_str().map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "));
    let value = &document["schema"]["value"];
    Ok(Description {
        title: words(&document["title"]),
        variable: words(&value["id"]),
        unit: words(&value["type"]).or_else(|| words(&value["unit_string"])),
        source_name: words(&document["source_name"]),
        warning: words(&document["warning"]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_give_title_name_and_unit() {
        let text = "title: R&D\nsource_name: Eurostat\nschema:\n  value:\n    id: berd # name\n    type: EUR\n  year:\n    data_type: int\n";
        let description = describe(text).unwrap();
        assert_eq!(description.title.as_deref(), Some("R&D"));
        assert_eq!(description.variable.as_deref(), Some("berd"));
        assert_eq!(description.unit.as_deref(), Some("EUR"));
        assert!(describe("a: [1, 2").is_err());
        assert_eq!(describe(""), Ok(Description::default()));
    }
}

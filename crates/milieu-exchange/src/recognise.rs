//! What kind of import a file is, by its content.

use crate::ImportKind;
use crate::cordis::table_role;
use crate::keep::keep_table;
use crate::mapping::Mapping;
use crate::table::{FileFormat, Table, TableFile};
use crate::values::{plain, year};

/// The kind of a graph file or of boundaries.
pub(crate) fn graph_or_geometry(file: &TableFile) -> Option<ImportKind> {
    let head = file.head.trim_start();
    let lower: String = head.chars().take(2000).flat_map(char::to_lowercase).collect();
    match file.format {
        FileFormat::Xml if lower.contains("<graphml") => Some(ImportKind::GraphMl),
        FileFormat::Xml if lower.contains("<gexf") => Some(ImportKind::Gexf),
        FileFormat::JsonObject
            if lower.contains("\"featurecollection\"") || lower.contains("\"topology\"") =>
        {
            Some(ImportKind::Regions)
        }
        FileFormat::Delimited if lower.starts_with("*vertices") || lower.starts_with("*network") => {
            Some(ImportKind::Pajek)
        }
        FileFormat::Delimited
            if lower
                .strip_prefix("dl")
                .is_some_and(|rest| rest.starts_with([' ', '\n', '\r', ',', '\t']))
                && lower.contains("data:") =>
        {
            Some(ImportKind::UcinetDl)
        }
        _ => None,
    }
}

/// The kind of a table or statistical file.
pub(crate) fn recognise(file: &TableFile, tables: &[Table]) -> Option<ImportKind> {
    if file.format == FileFormat::JsonObject {
        let head: String = file.head.chars().filter(|c| !c.is_whitespace()).take(20_000).collect();
        let json_stat = head.contains("\"class\":\"dataset\"")
            || head.contains("\"class\":\"collection\"")
            || head.contains("\"dataset\":{")
            || (head.contains("\"dimension\":{") && head.contains("\"size\":["));
        return json_stat.then_some(ImportKind::JsonStat);
    }
    tables.iter().find_map(table_kind)
}

fn table_kind(table: &Table) -> Option<ImportKind> {
    let first = table.columns.first().map(|c| c.to_lowercase()).unwrap_or_default();
    if first.contains("\\time") {
        return Some(ImportKind::EurostatTsv);
    }
    if sdmx_column(table, "OBS_VALUE").is_some() && sdmx_column(table, "TIME_PERIOD").is_some() {
        return Some(ImportKind::SdmxCsv);
    }
    if table_role(table).is_some() {
        return Some(ImportKind::Cordis);
    }
    if keep_table(table).is_some() {
        return Some(ImportKind::Keep);
    }
    if indicator_columns(table).is_some() {
        return Some(ImportKind::IndicatorCsv);
    }
    if panel_columns(table).is_some() {
        return Some(ImportKind::Panel);
    }
    let ties = Mapping::guess(&table.columns, ImportKind::Ties);
    let has = |mapping: &Mapping, field: &str| mapping.columns.values().any(|f| f == field);
    if has(&ties, "from") && has(&ties, "to") && !members_say_more(table, &ties) {
        return Some(ImportKind::Ties);
    }
    let survey = Mapping::guess(&table.columns, ImportKind::Survey);
    if has(&survey, "actor") && has(&survey, "item") && has(&survey, "value") {
        return Some(ImportKind::Survey);
    }
    let members = Mapping::guess(&table.columns, ImportKind::Members);
    has(&members, "name").then_some(ImportKind::Members)
}

/// `Desde` and `hasta` are dates in a member list and ends in a tie list: the list that has the
/// better name for more columns wins.
fn members_say_more(table: &Table, ties: &Mapping) -> bool {
    let members = Mapping::guess(&table.columns, ImportKind::Members);
    members.columns.values().any(|f| f == "name") && members.columns.len() > ties.columns.len()
}

/// A column of an SDMX-CSV file; headings may carry a label behind a colon.
pub(crate) fn sdmx_column(table: &Table, name: &str) -> Option<usize> {
    table.columns.iter().position(|c| c.split(':').next().unwrap_or(c).trim().eq_ignore_ascii_case(name))
}

/// Region, classification, year and value column of an indicator file.
pub(crate) struct IndicatorColumns {
    pub region: usize,
    pub scheme: Option<usize>,
    pub year: usize,
    pub values: Vec<usize>,
}

const REGION_NAMES: [&str; 9] =
    ["nuts_id", "lep_id", "region_id", "NUTS2", "NUTS3", "NUTS_ID", "geo", "region_code", "region"];
const YEAR_NAMES: [&str; 7] = ["year", "YEAR", "anno", "jahr", "annee", "ano", "rok"];

fn region_and_year(table: &Table) -> Option<(usize, usize)> {
    let region = table.column(&REGION_NAMES)?;
    let year_column = table.column(&YEAR_NAMES)?;
    let mut rows = table.sample.iter().take(50).peekable();
    rows.peek()?;
    let years = rows.all(|r| r.known(year_column).is_none_or(|cell| year(cell).is_some()));
    years.then_some((region, year_column))
}

/// The columns of a file with one indicator: region, version of its code, year, value.
pub(crate) fn indicator_columns(table: &Table) -> Option<IndicatorColumns> {
    let (region, year) = region_and_year(table)?;
    let scheme = table.column(&["nuts_year_spec", "lep_year_spec", "region_year_spec"])?;
    let values: Vec<usize> = (0..table.columns.len())
        .filter(|c| ![region, scheme, year].contains(c) && !table.columns[*c].is_empty())
        .collect();
    (!values.is_empty()).then_some(IndicatorColumns { region, scheme: Some(scheme), year, values })
}

/// The columns of a panel: region, year and at least one column of numbers; columns of text are
/// labels and left out.
pub(crate) fn panel_columns(table: &Table) -> Option<IndicatorColumns> {
    let (region, year) = region_and_year(table)?;
    let labels = ["cntr_code", "nuts_name", "levl_code", "name", "country", "label", "level"];
    let values: Vec<usize> = (0..table.columns.len())
        .filter(|&column| {
            let heading = &table.columns[column];
            if [region, year].contains(&column)
                || heading.is_empty()
                || labels.contains(&heading.to_lowercase().as_str())
            {
                return false;
            }
            let mut known = table.sample.iter().filter_map(|r| r.known(column)).peekable();
            known.peek().is_none()
                || known.all(|cell| crate::values::number(cell, table.decimal(column)).is_ok())
        })
        .collect();
    (!values.is_empty()).then_some(IndicatorColumns { region, scheme: None, year, values })
}

/// What each column of a table is taken for.
pub(crate) fn roles(table: &Table, kind: ImportKind, mapping: Option<&Mapping>) -> Vec<Option<String>> {
    let count = table.columns.len();
    match kind {
        ImportKind::Members | ImportKind::Ties | ImportKind::Survey => {
            let guessed;
            let mapping = match mapping {
                Some(mapping) => mapping,
                None => {
                    guessed = Mapping::guess(&table.columns, kind);
                    &guessed
                }
            };
            table
                .columns
                .iter()
                .map(|c| {
                    mapping.columns.get(c).cloned().or_else(|| mapping.items.get(c).map(|i| i.code.clone()))
                })
                .collect()
        }
        ImportKind::IndicatorCsv | ImportKind::Panel => {
            let found =
                if kind == ImportKind::Panel { panel_columns(table) } else { indicator_columns(table) };
            let Some(found) = found else { return vec![None; count] };
            (0..count)
                .map(|column| {
                    if column == found.region {
                        Some("region".to_owned())
                    } else if column == found.year {
                        Some("year".to_owned())
                    } else if Some(column) == found.scheme {
                        Some("region_scheme".to_owned())
                    } else {
                        found.values.contains(&column).then(|| "value".to_owned())
                    }
                })
                .collect()
        }
        ImportKind::Cordis | ImportKind::Keep => table
            .columns
            .iter()
            .map(|c| {
                let name = plain(c).replace(' ', "_");
                (!name.is_empty()).then_some(name)
            })
            .collect(),
        _ => vec![None; count],
    }
}

//! Which column is which field: guessed from headings in six languages, or from a saved file.
//!
//! A mapping file is TOML:
//!
//! ```toml
//! kind = "members"
//! sheet = "Mitglieder"
//!
//! [columns]            # heading = field
//! "Firma" = "name"
//! "MA 2023" = "employees"
//! "Interne Nr." = "-"  # leave out
//!
//! [constants]          # field = value, for rows that say nothing else
//! country = "AT"
//!
//! [values.group]       # value in the file = value meant
//! "K" = "sme"
//!
//! [decimal]            # heading = "comma" or "point", where the program cannot know
//! "Umsatz" = "comma"
//!
//! [items."F1"]         # survey: heading = item, with its scale
//! code = "trust-1"
//! from = 1
//! to = 5
//! ```

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::table::Table;
use crate::values::{Decimal, plain};
use crate::{ExchangeError, ImportKind};

/// A saved or guessed mapping.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// Code of the import kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Column heading to field; `-` leaves a column out, `attribute` keeps it as it is.
    pub columns: BTreeMap<String, String>,
    /// Field to the value of rows that say nothing else.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, String>,
    /// Field to translations: value in the file to value meant.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Column heading to `comma` or `point`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub decimal: BTreeMap<String, String>,
    /// Column heading to survey item.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<String, Item>,
}

/// A survey item and its scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Code from the survey dictionary.
    pub code: String,
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
}

/// A field of a mapped import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Stable name.
    pub name: &'static str,
    /// Whether rows are of no use without it.
    pub required: bool,
    /// Headings it is known by, in plain letters.
    pub headings: Vec<&'static str>,
}

static FIELDS: LazyLock<Vec<(ImportKind, Field)>> = LazyLock::new(|| {
    include_str!("../data/column-names.csv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.splitn(4, ',');
            let kind = ImportKind::from_code(cells.next()?)?;
            let name = cells.next()?;
            let required = cells.next()? == "need";
            Some((kind, Field { name, required, headings: cells.next()?.split('|').collect() }))
        })
        .collect()
});

/// The fields of member lists, tie lists or survey sheets.
pub fn fields(kind: ImportKind) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |(k, _)| *k == kind).map(|(_, f)| f)
}

impl Mapping {
    /// The mapping that headings suggest. A field is given to one column only, the one whose
    /// heading is the best known; the same column is never two fields.
    pub fn guess(columns: &[String], kind: ImportKind) -> Mapping {
        let headings: Vec<(String, String)> =
            columns.iter().map(|c| (plain(c), plain(&without_brackets(c)))).collect();
        let mut taken = vec![false; columns.len()];
        let mut mapping = Mapping { kind: Some(kind.code().to_owned()), ..Mapping::default() };
        let own_name = |field: &Field| field.name.replace('_', " ");
        // Headings that are the field's own name go first, so that `type` never takes `group`'s place.
        for exact in [true, false] {
            for field in fields(kind) {
                if mapping.columns.values().any(|f| f == field.name) {
                    continue;
                }
                let names: Vec<String> = if exact {
                    vec![own_name(field)]
                } else {
                    field.headings.iter().map(|h| (*h).to_owned()).collect()
                };
                let found = names.iter().find_map(|name| {
                    headings
                        .iter()
                        .enumerate()
                        .position(|(column, (whole, bare))| !taken[column] && (whole == name || bare == name))
                });
                if let Some(column) = found {
                    taken[column] = true;
                    mapping.columns.insert(columns[column].clone(), field.name.to_owned());
                }
            }
        }
        mapping
    }

    /// Reads a mapping.
    pub fn from_toml(text: &str, file: &str) -> Result<Mapping, ExchangeError> {
        toml::from_str(text)
            .map_err(|e| ExchangeError::BadMapping { file: file.to_owned(), detail: e.message().to_owned() })
    }

    /// Writes a mapping.
    pub fn to_toml(&self) -> Result<String, ExchangeError> {
        toml::to_string_pretty(self)
            .map_err(|e| ExchangeError::BadMapping { file: String::new(), detail: e.to_string() })
    }

    /// Reads a mapping file.
    pub fn load(path: &Path) -> Result<Mapping, ExchangeError> {
        let file = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|source| ExchangeError::Unreadable { file: file.clone(), source })?;
        Mapping::from_toml(&text, &file)
    }

    /// Writes a mapping file.
    pub fn save(&self, path: &Path) -> Result<(), ExchangeError> {
        std::fs::write(path, self.to_toml()?)
            .map_err(|source| ExchangeError::Unwritable { file: path.display().to_string(), source })
    }

    /// The value meant by a value in the file.
    pub fn translate<'a>(&'a self, field: &str, value: &'a str) -> &'a str {
        let Some(values) = self.values.get(field) else { return value };
        values
            .get(value)
            .or_else(|| values.iter().find(|(from, _)| plain(from) == plain(value)).map(|(_, to)| to))
            .map_or(value, String::as_str)
    }

    /// The decimal sign of a column: as the mapping says, else as found.
    pub(crate) fn decimal_of(&self, table: &Table, column: usize) -> Decimal {
        match table.columns.get(column).and_then(|c| self.decimal.get(c)).map(String::as_str) {
            Some("comma") => Decimal::Comma,
            Some("point") => Decimal::Point,
            _ => table.decimal(column),
        }
    }
}

fn without_brackets(heading: &str) -> String {
    let mut out = String::with_capacity(heading.len());
    let mut depth = 0usize;
    for c in heading.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '*' => {}
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// The columns of a table that are most like what a field is usually called.
pub(crate) fn nearest(columns: &[String], field: &Field) -> Vec<String> {
    let mut scored: Vec<(f64, &String)> = columns
        .iter()
        .filter(|c| !c.is_empty())
        .map(|column| {
            let heading = plain(column);
            let best = field.headings.iter().map(|h| strsim::jaro_winkler(&heading, h)).fold(0.0, f64::max);
            (best, column)
        })
        .filter(|(score, _)| *score > 0.72)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.into_iter().take(3).map(|(_, c)| c.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(names: &[&str]) -> Vec<String> {
        names.iter().map(|n| (*n).to_owned()).collect()
    }

    #[test]
    fn headings_are_known_in_six_languages() {
        for (headings, expected) in [
            (["Company", "Town", "Employees", "Turnover (k€)"], ["name", "town", "employees", "turnover"]),
            (["Ragione sociale", "Città", "Addetti", "Fatturato"], ["name", "town", "employees", "turnover"]),
            (["Firma", "Ort", "Beschäftigte", "Umsatz"], ["name", "town", "employees", "turnover"]),
            (["Empresa", "Ciudad", "Empleados", "Facturación"], ["name", "town", "employees", "turnover"]),
            (
                ["Entreprise", "Ville", "Effectif", "Chiffre d’affaires"],
                ["name", "town", "employees", "turnover"],
            ),
            (
                ["Nazwa", "Miasto", "Liczba pracowników", "Przychody"],
                ["name", "town", "employees", "turnover"],
            ),
        ] {
            let mapping = Mapping::guess(&columns(&headings), ImportKind::Members);
            let fields: Vec<&str> =
                headings.iter().map(|h| mapping.columns.get(*h).map_or("", String::as_str)).collect();
            assert_eq!(fields, expected);
        }
    }

    #[test]
    fn a_column_is_one_field_and_a_field_one_column() {
        let mapping = Mapping::guess(&columns(&["Name", "Company", "Type", "Group"]), ImportKind::Members);
        assert_eq!(mapping.columns.get("Name").map(String::as_str), Some("name"));
        assert_eq!(mapping.columns.get("Group").map(String::as_str), Some("group"));
        assert!(!mapping.columns.contains_key("Company") && !mapping.columns.contains_key("Type"));
    }

    #[test]
    fn mappings_survive_their_file() {
        let mut mapping = Mapping::guess(&columns(&["Firma", "MA"]), ImportKind::Members);
        mapping.constants.insert("country".into(), "AT".into());
        mapping.values.entry("group".into()).or_default().insert("K".into(), "sme".into());
        mapping.items.insert("F1".into(), Item { code: "trust-1".into(), from: Some(1.0), to: Some(5.0) });
        let text = mapping.to_toml().unwrap();
        assert_eq!(Mapping::from_toml(&text, "m.toml").unwrap(), mapping);
        assert_eq!(mapping.translate("group", "k"), "sme");
        assert!(Mapping::from_toml("colums = 3", "m.toml").is_err());
    }

    #[test]
    fn every_field_line_is_read_in_plain_letters() {
        let lines =
            include_str!("../data/column-names.csv").lines().filter(|l| !l.starts_with('#')).count() - 1;
        assert_eq!(FIELDS.len(), lines);
        for (_, field) in FIELDS.iter() {
            for heading in &field.headings {
                assert_eq!(plain(heading), *heading, "{}", field.name);
            }
        }
    }
}

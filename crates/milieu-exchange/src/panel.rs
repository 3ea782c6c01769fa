//! Panels: one row per region and year, one column per variable.
//!
//! The variable is the column's heading; a unit in the heading (`…__UNIT_PC_GDP`) is the unit.
//!
//! Such files often mix codes of several NUTS versions. When a version is asked for, codes that
//! were only relabelled are converted, and each conversion is reported; territories that were
//! split or redrawn are left as they are and named. Without a version nothing is converted, and
//! a finding says how many codes would be.

use std::collections::{BTreeMap, BTreeSet};

use milieu_territory::{Record, Statistic};
use milieu_vocabulary::{NUTS_CHANGES, NutsChangeKind, NutsVersion, RegionCode, message};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::recognise::panel_columns;
use crate::table::{Row, Table};
use crate::values::{number, year};

/// Reads a panel.
pub(crate) fn read(input: &Input, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "panel");
    for table in &input.tables {
        let Some(columns) = panel_columns(table) else {
            if input.tables.len() > 1 {
                gather.note(table.whole(), message!("import-sheet-unused"));
            } else {
                gather.findings.error(
                    table.whole(),
                    message!("import-panel-columns", existing = table.columns.join(", ")),
                );
            }
            continue;
        };
        let version = gather.options.nuts_version;
        let present = codes(table, columns.region)?;
        let relabelled = Relabelling::new(version, &present);
        relabelled.report(table, gather);
        let scheme = match version {
            Some(version) => Some(format!("nuts-{}", version.year())),
            None => gather.options.region_scheme.clone(),
        };
        let units: Vec<Option<String>> = table.columns.iter().map(|c| unit(c)).collect();
        // A relabelled row steps back behind a row that bears the new code itself.
        let mut own: BTreeSet<(String, i32)> = BTreeSet::new();
        if version.is_some() {
            let mut rows = table.rows()?;
            let mut row = Row::default();
            while rows.read(&mut row)? {
                if let (Ok(code), Some(year)) =
                    (RegionCode::parse(row.cell(columns.region)), year(row.cell(columns.year)))
                {
                    own.insert((code.as_str().to_owned(), year));
                }
            }
        }
        let mut rows = table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            gather.row(table, row.number);
            let place = table.place(row.number);
            let region = match RegionCode::parse(row.cell(columns.region)) {
                Ok(code) => code,
                Err(_) => {
                    gather.warn(
                        place.field(table.columns[columns.region].as_str()),
                        message!("import-not-a-region", value = row.cell(columns.region)),
                    );
                    continue;
                }
            };
            let Some(year) = year(row.cell(columns.year)) else {
                gather.warn(
                    place.field(table.columns[columns.year].as_str()),
                    message!("import-not-a-year", value = row.cell(columns.year)),
                );
                continue;
            };
            let region = match relabelled.new_code(&region) {
                Some(new) if own.contains(&(new.as_str().to_owned(), year)) => {
                    gather.note(
                        place,
                        message!(
                            "import-relabelled-twice",
                            old = region.as_str(),
                            new = new.as_str(),
                            year = f64::from(year)
                        ),
                    );
                    continue;
                }
                Some(new) => new.clone(),
                None => region,
            };
            if !gather.options.filter.takes_region(&region) || !gather.options.filter.takes_year(year) {
                continue;
            }
            for &column in &columns.values {
                let Some(text) = row.known(column) else { continue };
                let heading = table.columns[column].as_str();
                if !gather.options.filter.takes("variable", heading) {
                    continue;
                }
                let decimal = if row.is_numeric(column) { Default::default() } else { table.decimal(column) };
                match number(text, decimal) {
                    Ok(value) => gather.put(
                        Record::Statistic(Statistic {
                            region: region.clone(),
                            variable: heading.to_owned(),
                            sector: None,
                            breakdown: None,
                            year,
                            value: Some(value),
                            unit: units[column].clone(),
                            flag: None,
                            region_scheme: scheme.clone(),
                            source: Some(source.clone()),
                        }),
                        table.place(row.number).field(heading),
                    )?,
                    Err(fault) => gather.warn(
                        table.place(row.number).field(heading),
                        crate::mapped::fault_message(fault, text),
                    ),
                }
            }
        }
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}

fn codes(table: &Table, column: usize) -> Result<BTreeSet<RegionCode>, ExchangeError> {
    let mut codes = BTreeSet::new();
    let mut rows = table.rows()?;
    let mut row = Row::default();
    while rows.read(&mut row)? {
        codes.extend(RegionCode::parse(row.cell(column)));
    }
    Ok(codes)
}

/// `rd_e_gerdreg_SECTPERF_BES__UNIT_PC_GDP` has the unit `PC_GDP`.
fn unit(heading: &str) -> Option<String> {
    let behind = heading.split("UNIT_").nth(1)?;
    let unit = behind.split("__").next()?.trim();
    (!unit.is_empty()).then(|| unit.to_owned())
}

/// Old codes and their new ones, for the codes of one file.
pub(crate) struct Relabelling {
    target: Option<NutsVersion>,
    new: BTreeMap<RegionCode, RegionCode>,
    lost: BTreeSet<RegionCode>,
    convertible: usize,
}

impl Relabelling {
    /// What is to be done with the codes present, for a version.
    pub fn new(target: Option<NutsVersion>, present: &BTreeSet<RegionCode>) -> Self {
        let until = target.unwrap_or(NutsVersion::V2021);
        let mut new = BTreeMap::new();
        let mut lost = BTreeSet::new();
        for code in present {
            let mut current = code.clone();
            let mut changed = false;
            // From version to version; a code that was given anew means what it means now.
            for version in [NutsVersion::V2010, NutsVersion::V2013, NutsVersion::V2016] {
                let Some(change) = NUTS_CHANGES
                    .iter()
                    .find(|c| c.from_version == version && c.to_version <= until && c.from_code == current)
                else {
                    continue;
                };
                let given_anew = NUTS_CHANGES.iter().any(|c| c.to_code == current && c.to_version > version);
                if given_anew {
                    break;
                }
                match change.kind {
                    NutsChangeKind::Relabelled => {
                        current = change.to_code.clone();
                        changed = true;
                    }
                    _ => {
                        lost.insert(code.clone());
                        break;
                    }
                }
            }
            if changed && current != *code {
                new.insert(code.clone(), current);
            }
        }
        let convertible = new.len();
        if target.is_none() {
            new.clear();
        }
        Relabelling { target, new, lost, convertible }
    }

    pub fn new_code(&self, code: &RegionCode) -> Option<&RegionCode> {
        self.new.get(code)
    }

    pub fn report(&self, table: &Table, gather: &mut Gather<'_>) {
        match self.target {
            Some(version) => {
                for (old, new) in &self.new {
                    gather.note(
                        table.whole(),
                        message!(
                            "import-relabelled",
                            old = old.as_str(),
                            new = new.as_str(),
                            version = version.year().to_string()
                        ),
                    );
                }
                if !self.lost.is_empty() {
                    let list: Vec<&str> = self.lost.iter().map(RegionCode::as_str).collect();
                    gather.warn(
                        table.whole(),
                        message!(
                            "import-not-convertible",
                            codes = list.join(", "),
                            version = version.year().to_string()
                        ),
                    );
                }
            }
            None if self.convertible > 0 || !self.lost.is_empty() => gather.warn(
                table.whole(),
                message!("import-several-versions", relabelled = self.convertible, redrawn = self.lost.len()),
            ),
            None => {
                if gather.options.region_scheme.is_none() {
                    gather.note(table.whole(), message!("import-scheme-unknown"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relabelled_codes_are_converted_and_redrawn_ones_named() {
        let code = |t: &str| RegionCode::parse(t).unwrap();
        let present: BTreeSet<RegionCode> = ["EL11", "AT22", "FR24"].into_iter().map(code).collect();
        let asked = Relabelling::new(Some(NutsVersion::V2016), &present);
        assert_eq!(asked.new_code(&code("EL11")), Some(&code("EL51")));
        assert_eq!(asked.new_code(&code("AT22")), None);
        let not_asked = Relabelling::new(None, &present);
        assert_eq!(not_asked.new_code(&code("EL11")), None);
        assert!(not_asked.convertible > 0);
    }

    #[test]
    fn headings_carry_units() {
        assert_eq!(unit("rd_e_gerdreg_SECTPERF_BES__UNIT_PC_GDP").as_deref(), Some("PC_GDP"));
        assert_eq!(unit("htec_emp_reg2_NACE_R2_C_HTC__UNIT_PC_EMP__SEX_T").as_deref(), Some("PC_EMP"));
        assert_eq!(unit("GRID_COUNT"), None);
    }
}

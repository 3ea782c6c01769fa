//! Panels: one row per region and year, one column per variable.
//!
//! The variable is the column's heading; a unit in the heading (`…__UNIT_PC_GDP`) is the unit.
//!
//! Such files often mix codes of several NUTS versions; see `nuts_versions`. Without a
//! version asked for nothing is converted, and a finding says how many codes would be.

use milieu_territory::Statistic;
use milieu_vocabulary::{RegionCode, message};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::nuts_versions::Conversion;
use crate::recognise::panel_columns;
use crate::table::Row;
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
        let mut conversion = Conversion::new(gather.options);
        let stated = conversion.stated();
        let scheme = gather.options.region_scheme.clone();
        let units: Vec<Option<String>> = table.columns.iter().map(|c| unit(c)).collect();
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
            let filter = &gather.options.filter;
            if !filter.takes_region(&conversion.code(&region, stated)) || !filter.takes_year(year) {
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
                    Ok(value) => conversion.put(
                        Statistic {
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
                        },
                        stated,
                        table.place(row.number).field(heading),
                        gather,
                    )?,
                    Err(fault) => gather.warn(
                        table.place(row.number).field(heading),
                        crate::mapped::fault_message(fault, text),
                    ),
                }
            }
        }
        conversion.finish(&table.whole(), gather)?;
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}

/// `rd_e_gerdreg_SECTPERF_BES__UNIT_PC_GDP` has the unit `PC_GDP`.
fn unit(heading: &str) -> Option<String> {
    let behind = heading.split("UNIT_").nth(1)?;
    let unit = behind.split("__").next()?.trim();
    (!unit.is_empty()).then(|| unit.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_carry_units() {
        assert_eq!(unit("rd_e_gerdreg_SECTPERF_BES__UNIT_PC_GDP").as_deref(), Some("PC_GDP"));
        assert_eq!(unit("htec_emp_reg2_NACE_R2_C_HTC__UNIT_PC_EMP__SEX_T").as_deref(), Some("PC_EMP"));
        assert_eq!(unit("GRID_COUNT"), None);
    }
}

//! SDMX-CSV, versions 1 and 2 and Eurostat's own: a column per dimension, `TIME_PERIOD`,
//! `OBS_VALUE` and flags. Headings and codes may carry a label behind a colon.

use milieu_vocabulary::message;

use super::{Dimension, OtherPeriods, Series, dimension, put};
use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::nuts_versions::Conversion;
use crate::recognise::sdmx_column;
use crate::table::Row;
use crate::values::{Decimal, number, year};

/// Columns that are no dimension.
const ATTRIBUTES: [&str; 16] = [
    "dataflow",
    "structure",
    "structure_id",
    "structure_name",
    "action",
    "last update",
    "last_update",
    "obs_value",
    "obs_flag",
    "obs_status",
    "conf_status",
    "time_period",
    "unit_mult",
    "decimals",
    "comment_obs",
    "observation_value",
];

/// Reads an SDMX-CSV file.
pub(crate) fn read(input: &Input, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "sdmx-csv");
    for table in &input.tables {
        let value_column = sdmx_column(table, "OBS_VALUE");
        let period_column = sdmx_column(table, "TIME_PERIOD");
        let (Some(value_column), Some(period_column)) = (value_column, period_column) else {
            let field = if value_column.is_none() { "OBS_VALUE" } else { "TIME_PERIOD" };
            gather.findings.error(
                table.whole(),
                message!("import-column-missing", field = field, existing = table.columns.join(", ")),
            );
            continue;
        };
        let flow_column = ["DATAFLOW", "STRUCTURE_ID"].into_iter().find_map(|name| sdmx_column(table, name));
        let flag_columns: Vec<usize> = ["OBS_FLAG", "OBS_STATUS", "CONF_STATUS"]
            .into_iter()
            .filter_map(|name| sdmx_column(table, name))
            .collect();
        let dimensions: Vec<(usize, String)> = table
            .columns
            .iter()
            .enumerate()
            .map(|(column, heading)| {
                (column, heading.split(':').next().unwrap_or(heading).trim().to_lowercase())
            })
            .filter(|(_, name)| !name.is_empty() && !ATTRIBUTES.contains(&name.as_str()))
            .collect();
        if !dimensions.iter().any(|(_, name)| dimension(name) == Dimension::Region) {
            gather.findings.error(
                table.whole(),
                message!("import-column-missing", field = "geo", existing = table.columns.join(", ")),
            );
            continue;
        }
        let mut conversion = Conversion::new(gather.options);
        let mut others = OtherPeriods::default();
        let mut rows = table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            gather.row(table, row.number);
            let place = table.place(row.number);
            let Some(year) = year(row.cell(period_column)) else {
                others.add(row.cell(period_column));
                continue;
            };
            let pairs = dimensions
                .iter()
                .filter_map(|(column, name)| Some((name.as_str(), code(row.known(*column)?))));
            let Some(series) = Series::of(pairs, &place, &mut conversion, gather) else { continue };
            let flags: Vec<&str> =
                flag_columns.iter().filter_map(|c| row.known(*c)).map(code).filter(|f| *f != "A").collect();
            let flag = (!flags.is_empty()).then(|| flags.join(""));
            let value = match row.known(value_column) {
                None => None,
                Some(text) => match number(text, Decimal::Point) {
                    Ok(value) => Some(value),
                    Err(fault) => {
                        gather.warn(place.field("OBS_VALUE"), crate::mapped::fault_message(fault, text));
                        continue;
                    }
                },
            };
            let variable = flow_column
                .and_then(|c| row.known(c))
                .map_or_else(|| input.file.stem().to_lowercase(), flow_code);
            put(&series, &variable, year, (value, flag), &source, place, &mut conversion, gather)?;
        }
        others.report(table.whole(), gather);
        conversion.finish(&table.whole(), gather)?;
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}

/// `AT: Austria` as `AT`.
fn code(cell: &str) -> &str {
    cell.split(':').next().unwrap_or(cell).trim()
}

/// `ESTAT:NAMA_10R_2GDP(1.0)` as `nama_10r_2gdp`.
fn flow_code(cell: &str) -> String {
    let flow = cell.split_once(':').map_or(cell, |(_, flow)| flow);
    let flow = flow.split(['(', ':']).next().unwrap_or(flow);
    flow.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flows_and_codes_lose_what_stands_around_them() {
        assert_eq!(flow_code("ESTAT:NAMA_10R_2GDP(1.0)"), "nama_10r_2gdp");
        assert_eq!(flow_code("nama_10r_2gdp"), "nama_10r_2gdp");
        assert_eq!(code("AT: Austria"), "AT");
    }
}

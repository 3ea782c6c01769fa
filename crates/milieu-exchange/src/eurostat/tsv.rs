//! Eurostat's bulk download: `unit,nace_r2,age,geo\time` and years in columns, tab separated.

use milieu_vocabulary::message;

use super::{OtherPeriods, Series, put, value_and_flag};
use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::nuts_versions::Conversion;
use crate::table::Row;
use crate::values::year;

pub(crate) fn read(input: &Input, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "eurostat-tsv");
    let variable = input.file.stem().to_lowercase();
    for table in &input.tables {
        let Some((heading, _)) = table.columns.first().and_then(|c| c.split_once('\\')) else {
            gather.findings.error(
                table.whole(),
                message!(
                    "import-not-eurostat-tsv",
                    heading = table.columns.first().cloned().unwrap_or_default()
                ),
            );
            continue;
        };
        let dimensions: Vec<&str> = heading.split(',').map(str::trim).collect();
        let mut others = OtherPeriods::default();
        let periods: Vec<Option<i32>> = table.columns.iter().map(|c| year(c)).collect();
        let mut conversion = Conversion::new(gather.options);
        let mut rows = table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            gather.row(table, row.number);
            let codes: Vec<&str> = row.cell(0).split(',').map(str::trim).collect();
            if codes.len() != dimensions.len() {
                gather.warn(
                    table.place(row.number),
                    message!("import-key-of-other-length", value = row.cell(0), needed = dimensions.len()),
                );
                continue;
            }
            let pairs = dimensions.iter().copied().zip(codes);
            let Some(series) = Series::of(pairs, &table.place(row.number), &mut conversion, gather) else {
                continue;
            };
            for (column, period) in periods.iter().enumerate().skip(1) {
                let cell = row.cell(column);
                let place = || table.place(row.number).field(table.columns[column].as_str());
                let Some(year) = period else {
                    if !table.columns[column].is_empty() && row.known(column).is_some() {
                        others.add(&table.columns[column]);
                    }
                    continue;
                };
                match value_and_flag(cell) {
                    Some(cell) => {
                        put(&series, &variable, *year, cell, &source, place(), &mut conversion, gather)?
                    }
                    None => gather.warn(place(), message!("import-not-a-number", value = cell)),
                }
            }
        }
        others.report(table.whole(), gather);
        conversion.finish(&table.whole(), gather)?;
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}

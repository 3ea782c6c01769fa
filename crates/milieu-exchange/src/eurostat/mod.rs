//! Statistical tables of Eurostat and other offices: bulk TSV, SDMX-CSV, JSON-stat.
//!
//! One cell is one [`Statistic`]: the variable is the table's code, the sector comes from a NACE
//! dimension, the unit from `unit`, all other dimensions go into the breakdown as `name=code` in
//! the order of the source. A cell that is only marked as missing is no record; a missing cell
//! with a flag is a record without value, since the flag says why (`c`: confidential).

pub(crate) mod json_stat;
pub(crate) mod sdmx_csv;
pub(crate) mod tsv;

use std::collections::BTreeMap;

use milieu_territory::Statistic;
use milieu_vocabulary::{Place, RegionCode, SourceKey, message};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::nuts_versions::Conversion;
use crate::values::{Decimal, number};

/// What a dimension is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dimension {
    Region,
    Time,
    Sector,
    Unit,
    Frequency,
    Breakdown,
}

fn dimension(name: &str) -> Dimension {
    match name.to_ascii_lowercase().as_str() {
        "geo" | "region" | "ref_area" | "geography" | "area" => Dimension::Region,
        "time" | "time_period" | "year" => Dimension::Time,
        "unit" | "unit_measure" => Dimension::Unit,
        "freq" | "frequency" => Dimension::Frequency,
        "nace" | "nace_r1" | "nace_r2" | "nace_r2a" | "activity" | "isic4" => Dimension::Sector,
        _ => Dimension::Breakdown,
    }
}

/// The dimensions of one series, sorted into the fields of a record.
struct Series {
    region: RegionCode,
    sector: Option<String>,
    unit: Option<String>,
    breakdown: Option<String>,
}

impl Series {
    /// Sorts `(dimension, code)` pairs; `None` when the filter leaves the series out or there is
    /// no region in it.
    fn of<'c>(
        pairs: impl Iterator<Item = (&'c str, &'c str)>,
        place: &Place,
        conversion: &mut Conversion,
        gather: &mut Gather<'_>,
    ) -> Option<Series> {
        let stated = conversion.stated();
        let (mut region, mut sector, mut unit) = (None, None, None);
        let mut breakdown = String::new();
        for (name, code) in pairs {
            if !gather.options.filter.takes(name, code) {
                return None;
            }
            match dimension(name) {
                Dimension::Region => match RegionCode::parse(code) {
                    Ok(code) if !gather.options.filter.takes_region(&conversion.code(&code, stated)) => {
                        return None;
                    }
                    Ok(code) => region = Some(code),
                    Err(_) => {
                        gather.warn(place.clone(), message!("import-not-a-region", value = code));
                        return None;
                    }
                },
                Dimension::Sector if sector.is_none() => sector = Some(code.to_owned()),
                Dimension::Unit => unit = Some(code.to_owned()),
                Dimension::Frequency if code == "A" => {}
                Dimension::Time => {}
                _ => {
                    if !breakdown.is_empty() {
                        breakdown.push(';');
                    }
                    breakdown.push_str(name);
                    breakdown.push('=');
                    breakdown.push_str(code);
                }
            }
        }
        let Some(region) = region else {
            gather.warn(place.clone(), message!("import-statistic-without-region"));
            return None;
        };
        Some(Series { region, sector, unit, breakdown: (!breakdown.is_empty()).then_some(breakdown) })
    }
}

/// A value cell: `13.1 b`, `: c`, `:`, `5.2`. `None` when it is neither value nor missing.
fn value_and_flag(cell: &str) -> Option<(Option<f64>, Option<String>)> {
    let cell = cell.trim();
    let (value, flag) = match cell.split_once([' ', '\u{a0}']) {
        Some((value, flag)) => (value, flag.trim()),
        // `:c` is written without a blank by some.
        None => match cell.strip_prefix(':') {
            Some(flag) => (":", flag),
            None => (cell, ""),
        },
    };
    let flag = (!flag.is_empty()).then(|| flag.to_owned());
    if crate::values::is_missing(value) {
        return Some((None, flag));
    }
    number(value, Decimal::Point).ok().map(|value| (Some(value), flag))
}

/// Adds a cell, if it says anything.
#[expect(clippy::too_many_arguments, reason = "a cell and where it goes")]
fn put(
    series: &Series,
    variable: &str,
    year: i32,
    (value, flag): (Option<f64>, Option<String>),
    source: &SourceKey,
    place: Place,
    conversion: &mut Conversion,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    if (value.is_none() && flag.is_none()) || !gather.options.filter.takes_year(year) {
        return Ok(());
    }
    let record = Statistic {
        region: series.region.clone(),
        variable: variable.to_owned(),
        sector: series.sector.clone(),
        breakdown: series.breakdown.clone(),
        year,
        value,
        unit: series.unit.clone(),
        flag,
        region_scheme: gather.options.region_scheme.clone(),
        source: Some(source.clone()),
    };
    conversion.put(record, conversion.stated(), place, gather)
}

/// Periods that are no years, counted by what they look like.
#[derive(Default)]
struct OtherPeriods(BTreeMap<String, u64>);

impl OtherPeriods {
    fn add(&mut self, period: &str) {
        *self.0.entry(period.to_owned()).or_default() += 1;
    }

    fn report(self, whole: Place, gather: &mut Gather<'_>) {
        if let Some((example, _)) = self.0.first_key_value() {
            let cells: u64 = self.0.values().sum();
            gather.warn(whole, message!("import-period-not-a-year", example = example, count = cells));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_values_flags_or_nothing() {
        let flag = |f: &str| Some(f.to_owned());
        assert_eq!(value_and_flag("13.1 b"), Some((Some(13.1), flag("b"))));
        assert_eq!(value_and_flag("4.0 bu"), Some((Some(4.0), flag("bu"))));
        assert_eq!(value_and_flag(": "), Some((None, None)));
        assert_eq!(value_and_flag(": c"), Some((None, flag("c"))));
        assert_eq!(value_and_flag(":c"), Some((None, flag("c"))));
        assert_eq!(value_and_flag("-4.2 "), Some((Some(-4.2), None)));
        assert_eq!(value_and_flag("0"), Some((Some(0.0), None)));
        assert_eq!(value_and_flag("abc"), None);
        assert_eq!(value_and_flag("1e999"), None);
    }
}

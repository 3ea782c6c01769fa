//! Table `statistic`.

use milieu_territory::Statistic;

use super::prelude::*;

impl Stored for Statistic {
    const TABLE: Table = Table::Statistic;
    const ABOUT: &'static str = "Regional statistics: one row for each cell of a source's table.";
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("region", Text, "Region."),
        required("variable", Text, "Variable, or the code of the source's table."),
        optional("sector", Text, "Sector."),
        optional("breakdown", Text, "Other dimensions, `name=code` joined by `;`."),
        required("year", Integer, "Year."),
        optional("value", Real, "Value; NULL where the source marks it as missing."),
        optional("unit", Text, "Unit as the source gives it."),
        optional("flag", Text, "Flag as the source gives it."),
        optional("region_scheme", Text, "Version of the classification of regions."),
        optional("source", Text, "Key of the source."),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Statistic(statistic) = record { Some(statistic) } else { None }
    }

    fn stored_key(&self) -> String {
        self.key()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.region.as_str());
        row.text(&self.variable);
        row.maybe_text(self.sector.as_deref());
        row.maybe_text(self.breakdown.as_deref());
        row.integer(i64::from(self.year));
        row.maybe_real(self.value);
        row.maybe_text(self.unit.as_deref());
        row.maybe_text(self.flag.as_deref());
        row.maybe_text(self.region_scheme.as_deref());
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Statistic {
            region: row.region()?,
            variable: row.text()?,
            sector: row.maybe_text()?,
            breakdown: row.maybe_text()?,
            year: row.integer()?,
            value: row.maybe_real()?,
            unit: row.maybe_text()?,
            flag: row.maybe_text()?,
            region_scheme: row.maybe_text()?,
            source: row.maybe_key()?,
        })
    }
}

//! Table `statistic`.

use milieu_territory::Statistic;

use super::prelude::*;

impl Stored for Statistic {
    const TABLE: Table = Table::Statistic;
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("region", Text),
        required("variable", Text),
        optional("sector", Text),
        optional("breakdown", Text),
        required("year", Integer),
        optional("value", Real),
        optional("unit", Text),
        optional("flag", Text),
        optional("region_scheme", Text),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Statistic(statistic) = record { Some(statistic) } else { None }
    }

    fn record(self) -> Record {
        Record::Statistic(self)
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

//! Table `measure`.

use milieu_territory::PolicyMeasure;

use super::prelude::*;

impl Stored for PolicyMeasure {
    const TABLE: Table = Table::Measure;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        required("name", Text),
        required("kind", Text),
        optional("valid_from", Date),
        optional("valid_until", Date),
        optional("money", Real),
        optional("reached", Json),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Measure(measure) = record { Some(measure) } else { None }
    }

    fn record(self) -> Record {
        Record::Measure(self)
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.name);
        row.text(&self.kind);
        row.span(self.span);
        row.maybe_real(self.money);
        row.list(self.reached.iter().map(|a| a.as_str()));
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(PolicyMeasure {
            key: row.text()?,
            name: row.text()?,
            kind: row.text()?,
            span: row.span()?,
            money: row.maybe_real()?,
            reached: row.list()?,
            source: row.maybe_key()?,
        })
    }
}

//! Table `answer`.

use milieu_territory::Answer;

use super::prelude::*;

impl Stored for Answer {
    const TABLE: Table = Table::Answer;
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("actor", Text),
        required("item", Text),
        optional("value", Real),
        optional("scale_from", Real),
        optional("scale_to", Real),
        optional("year", Integer),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Answer(answer) = record { Some(answer) } else { None }
    }

    fn record(self) -> Record {
        Record::Answer(self)
    }

    fn stored_key(&self) -> String {
        self.key()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.actor.as_str());
        row.text(&self.item);
        row.maybe_real(self.value);
        row.maybe_real(self.scale_from);
        row.maybe_real(self.scale_to);
        row.maybe_integer(self.year.map(i64::from));
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Answer {
            actor: row.key()?,
            item: row.text()?,
            value: row.maybe_real()?,
            scale_from: row.maybe_real()?,
            scale_to: row.maybe_real()?,
            year: row.maybe_integer()?,
            source: row.maybe_key()?,
        })
    }
}

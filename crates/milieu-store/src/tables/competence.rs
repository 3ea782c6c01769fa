//! Table `competence`.

use milieu_territory::Competence;

use super::prelude::*;

impl Stored for Competence {
    const TABLE: Table = Table::Competence;
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("actor", Text),
        required("scheme", Text),
        required("code", Text),
        required("weight", Real),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Competence(competence) = record { Some(competence) } else { None }
    }

    fn record(self) -> Record {
        Record::Competence(self)
    }

    fn stored_key(&self) -> String {
        self.key()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.actor.as_str());
        row.text(&self.scheme);
        row.text(&self.code);
        row.real(self.weight);
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Competence {
            actor: row.key()?,
            scheme: row.text()?,
            code: row.text()?,
            weight: row.real()?,
            source: row.maybe_key()?,
        })
    }
}

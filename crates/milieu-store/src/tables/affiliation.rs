//! Table `affiliation`.

use milieu_territory::Affiliation;

use super::prelude::*;

impl Stored for Affiliation {
    const TABLE: Table = Table::Affiliation;
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("actor", Text),
        required("project", Text),
        optional("role", Text),
        optional("contribution", Real),
        optional("valid_from", Date),
        optional("valid_until", Date),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Affiliation(affiliation) = record { Some(affiliation) } else { None }
    }

    fn record(self) -> Record {
        Record::Affiliation(self)
    }

    fn stored_key(&self) -> String {
        self.key()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.actor.as_str());
        row.text(self.project.as_str());
        row.maybe_text(self.role.as_deref());
        row.maybe_real(self.contribution);
        row.span(self.span);
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Affiliation {
            actor: row.key()?,
            project: row.key()?,
            role: row.maybe_text()?,
            contribution: row.maybe_real()?,
            span: row.span()?,
            source: row.maybe_key()?,
        })
    }
}

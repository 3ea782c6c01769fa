//! Table `source`.

use milieu_territory::Source;

use super::prelude::*;

impl Stored for Source {
    const TABLE: Table = Table::Source;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        required("title", Text),
        optional("format", Text),
        optional("file", Text),
        optional("sha256", Text),
        optional("retrieved", Date),
        optional("licence", Text),
        required("synthetic", Boolean),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Source(source) = record { Some(source) } else { None }
    }

    fn record(self) -> Record {
        Record::Source(self)
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.title);
        row.maybe_text(self.format.as_deref());
        row.maybe_text(self.file.as_deref());
        row.maybe_text(self.sha256.as_deref());
        row.date(self.retrieved);
        row.maybe_text(self.licence.as_deref());
        row.boolean(self.synthetic);
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Source {
            key: row.text()?,
            title: row.text()?,
            format: row.maybe_text()?,
            file: row.maybe_text()?,
            sha256: row.maybe_text()?,
            retrieved: row.date()?,
            licence: row.maybe_text()?,
            synthetic: row.boolean()?,
        })
    }
}

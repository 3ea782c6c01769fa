//! Table `region`.

use milieu_territory::Region;

use super::prelude::*;

impl Stored for Region {
    const TABLE: Table = Table::Region;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        optional("scheme", Text),
        optional("name", Text),
        optional("parent", Text),
        optional("kind", Text),
        optional("longitude", Real),
        optional("latitude", Real),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Region(region) = record { Some(region) } else { None }
    }

    fn record(self) -> Record {
        Record::Region(self)
    }

    fn stored_key(&self) -> String {
        self.code.as_str().to_owned()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.code.as_str());
        row.maybe_text(self.scheme.as_deref());
        row.maybe_text(self.name.as_deref());
        row.region(self.parent.as_ref());
        row.maybe_text(self.kind.as_deref());
        row.maybe_real(self.longitude);
        row.maybe_real(self.latitude);
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Region {
            code: row.region()?,
            scheme: row.maybe_text()?,
            name: row.maybe_text()?,
            parent: row.maybe_region()?,
            kind: row.maybe_text()?,
            longitude: row.maybe_real()?,
            latitude: row.maybe_real()?,
        })
    }
}

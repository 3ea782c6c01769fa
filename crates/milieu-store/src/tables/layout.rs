//! Table `layout`.

use milieu_territory::Layout;

use super::prelude::*;

impl Stored for Layout {
    const TABLE: Table = Table::Layout;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        required("algorithm", Text),
        optional("parameters", Json),
        optional("seed", Text),
        required("snapshot", Text),
        optional("positions", Json),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Layout(layout) = record { Some(layout) } else { None }
    }

    fn record(self) -> Record {
        Record::Layout(Box::new(self))
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.algorithm);
        row.attributes(&self.parameters);
        row.maybe_text(self.seed.map(|seed| seed.to_string()).as_deref());
        row.text(&self.snapshot);
        row.positions(&self.positions);
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Layout {
            key: row.text()?,
            algorithm: row.text()?,
            parameters: row.attributes()?,
            seed: row.parsed()?,
            snapshot: row.text()?,
            positions: row.positions()?,
        })
    }
}

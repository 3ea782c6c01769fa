//! Table `setting`.

use milieu_territory::Setting;

use super::prelude::*;

impl Stored for Setting {
    const TABLE: Table = Table::Setting;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[required("key", Text), required("value", Text)];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Setting(setting) = record { Some(setting) } else { None }
    }

    fn record(self) -> Record {
        Record::Setting(self)
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.value);
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Setting { key: row.text()?, value: row.text()? })
    }
}

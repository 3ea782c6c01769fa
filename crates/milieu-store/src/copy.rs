//! A copy of the whole file, history and all.

use std::path::Path;

use crate::{Store, StoreError};

impl Store {
    /// Writes the file as it is now, with its whole history, to a path where nothing is yet. Others
    /// may write meanwhile: the copy is one state.
    pub fn copy_to(&mut self, path: &Path) -> Result<(), StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(database.copy_into(path.display().to_string()))
    }
}

#[cfg(test)]
mod tests {
    use milieu_territory::{Change, Command, CommandKind, Record, Setting};

    use crate::{OpenMode, Store};

    #[test]
    fn a_copy_holds_the_records_and_the_history() {
        let folder = tempfile::tempdir().unwrap();
        let (path, copy) = (folder.path().join("a.milieu"), folder.path().join("b.milieu"));
        let mut store = Store::create(&path).unwrap();
        let home = Setting { key: "home".into(), value: "AT22".into() };
        store
            .apply(&Command::new(CommandKind::Set, "home", vec![Change::Put(Record::Setting(home))]))
            .unwrap();
        drop(store);
        let mut store = Store::open(&path, OpenMode::ReadOnly).unwrap();
        store.copy_to(&copy).unwrap();
        let mut other = Store::open(&copy, OpenMode::ReadWrite).unwrap();
        assert_eq!(other.load().unwrap(), store.load().unwrap());
        assert_eq!(other.history().unwrap(), store.history().unwrap());
        assert!(store.copy_to(&copy).is_err(), "what is there is never overwritten");
    }
}

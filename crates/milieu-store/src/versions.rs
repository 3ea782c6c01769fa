//! The versions an actor has had: no record is ever overwritten.

use milieu_territory::Actor;
use sqlx::Row;

use crate::row::RowReader;
use crate::sqlite::{bad_cell, database_error, query};
use crate::tables::Stored;
use crate::{EventId, Store, StoreError};

/// A version of an actor.
#[derive(Clone, Debug, PartialEq)]
pub struct ActorVersion {
    /// The event that brought it in.
    pub from: EventId,
    /// The event that ended it, if it has ended.
    pub until: Option<EventId>,
    /// The actor as it was.
    pub actor: Actor,
}

impl Store {
    /// All versions of the actor under a key, oldest first; none when there never was one.
    /// Cost: one pass over the table.
    pub fn actor_versions(&mut self, key: &str) -> Result<Vec<ActorVersion>, StoreError> {
        let names: Vec<&str> = Actor::COLUMNS.iter().map(|column| column.name).collect();
        let places: Vec<Option<usize>> = (0..names.len()).map(|position| Some(position + 2)).collect();
        let select = format!(
            "SELECT recorded_from, recorded_until, {} FROM actor WHERE key = $1 ORDER BY id",
            names.join(", ")
        );
        let Store { database, runtime, .. } = self;
        let mut versions = Vec::new();
        runtime.block_on(database.each(query(select).bind(key.to_owned()), |path, row| {
            let events = || Ok((row.try_get::<i64, usize>(0)?, row.try_get::<Option<i64>, usize>(1)?));
            let (from, until) = events().map_err(|error| database_error(path, &error))?;
            let actor = Actor::read(&mut RowReader::at(row, &places))
                .map_err(|cell| bad_cell::<Actor>(path, cell))?;
            versions.push(ActorVersion { from: EventId(from), until: until.map(EventId), actor });
            Ok(())
        }))?;
        Ok(versions)
    }
}

#[cfg(test)]
mod tests {
    use milieu_territory::{Change, Command, CommandKind, Record};

    use super::*;

    #[test]
    fn every_version_is_there_with_its_events() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(folder.path().join("a.milieu")).unwrap();
        let put = |name: &str| {
            let actor = Actor { key: "acme".into(), name: name.into(), ..Actor::default() };
            Command::new(CommandKind::Edit, name, vec![Change::Put(Record::Actor(Box::new(actor)))])
        };
        store.apply(&put("Acme")).unwrap();
        store.apply(&put("Acme and Sons")).unwrap();
        store.undo().unwrap();
        let versions = store.actor_versions("acme").unwrap();
        let names: Vec<(i64, Option<i64>, &str)> =
            versions.iter().map(|v| (v.from.0, v.until.map(|u| u.0), v.actor.name.as_str())).collect();
        assert_eq!(names, [(1, Some(2), "Acme"), (2, Some(3), "Acme and Sons"), (3, None, "Acme")]);
        assert!(store.actor_versions("nobody").unwrap().is_empty());
    }
}

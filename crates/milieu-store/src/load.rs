//! Reading a territory: as it is now, and as it was recorded before.

use std::collections::BTreeMap;

use jiff::Timestamp;
use milieu_territory::Territory;

use crate::history::event_exists;
use crate::row::RowReader;
use crate::sqlite::{Database, bad_cell, query};
use crate::store::time_text;
use crate::tables::Stored;
use crate::{EventId, Store, StoreError};

/// A state the file has been in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsRecorded {
    /// Right after an event.
    After(EventId),
    /// At a moment: right after the last event recorded by then.
    At(Timestamp),
}

impl Store {
    /// The territory as it is now.
    pub fn load(&mut self) -> Result<Territory, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = load_state(database, None).await;
            database.end(result).await
        })
    }

    /// The territory as the file held it before: empty for a moment before the first event.
    pub fn load_as_recorded(&mut self, state: AsRecorded) -> Result<Territory, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = async {
                let event = match state {
                    AsRecorded::After(event) => {
                        if !event_exists(database, event).await? {
                            return Err(StoreError::UnknownEvent { event });
                        }
                        event
                    }
                    AsRecorded::At(moment) => {
                        let last = sqlx::query("SELECT max(id) FROM event WHERE at <= $1");
                        EventId(database.number(last.bind(time_text(moment))).await?)
                    }
                };
                load_state(database, Some(event)).await
            }
            .await;
            database.end(result).await
        })
    }
}

async fn load_state(database: &mut Database, event: Option<EventId>) -> Result<Territory, StoreError> {
    Ok(Territory {
        sources: load_table(database, event).await?,
        regions: load_table(database, event).await?,
        actors: load_table(database, event).await?,
        competences: load_table(database, event).await?,
        ties: load_table(database, event).await?,
        projects: load_table(database, event).await?,
        affiliations: load_table(database, event).await?,
        institutions: load_table(database, event).await?,
        statistics: load_table(database, event).await?,
        answers: load_table(database, event).await?,
        measures: load_table(database, event).await?,
        settings: load_table(database, event).await?,
    })
}

async fn load_table<T: Stored>(
    database: &mut Database,
    event: Option<EventId>,
) -> Result<BTreeMap<String, T>, StoreError> {
    let columns: Vec<&str> = T::COLUMNS.iter().map(|column| column.name).collect();
    let select = format!("SELECT {} FROM {}", columns.join(", "), T::TABLE.name());
    let select = match event {
        None => query(format!("{select} WHERE recorded_until IS NULL ORDER BY id")),
        Some(event) => query(format!(
            "{select} WHERE recorded_from <= $1 AND (recorded_until IS NULL OR recorded_until > $1) ORDER BY id"
        ))
        .bind(event.0),
    };
    let mut records = Vec::new();
    database
        .each(select, |path, row| {
            let record =
                T::read(&mut RowReader::new(row, 0)).map_err(|cell| bad_cell::<T>(path, cell))?;
            records.push((record.stored_key(), record));
            Ok(())
        })
        .await?;
    Ok(BTreeMap::from_iter(records))
}

//! Reading a territory: as it is now, and as it was recorded before.

use std::collections::BTreeMap;

use jiff::Timestamp;
use milieu_territory::Territory;
use sqlx::Row;

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
        layouts: load_table(database, event).await?,
    })
}

/// All records of one table.
pub(crate) async fn load_table<T: Stored>(
    database: &mut Database,
    event: Option<EventId>,
) -> Result<BTreeMap<String, T>, StoreError> {
    let rows = format!(
        "FROM {} WHERE {}",
        T::TABLE.name(),
        match event {
            None => "recorded_until IS NULL",
            Some(_) => "recorded_from <= $1 AND (recorded_until IS NULL OR recorded_until > $1)",
        }
    );
    let of_state = |sql: String| match event {
        None => query(sql),
        Some(event) => query(sql).bind(event.0),
    };

    // Each cell handed over costs more than the database's looking at it: columns that hold
    // nothing are not asked for.
    let names: Vec<&str> = T::COLUMNS.iter().map(|column| column.name).collect();
    let counts: Vec<String> = names.iter().map(|name| format!("count({name})")).collect();
    let counted = database.row(of_state(format!("SELECT {} {rows}", counts.join(", ")))).await?;
    let mut places = Vec::with_capacity(names.len());
    let mut asked = Vec::new();
    for (position, name) in names.iter().enumerate() {
        let count = counted.as_ref().map(|row| row.try_get::<i64, usize>(position)).transpose();
        let holds = count.map_err(|error| database.error(&error))?.is_some_and(|count| count > 0);
        places.push(holds.then_some(asked.len()));
        if holds {
            asked.push(*name);
        }
    }
    if asked.is_empty() {
        // Every record has a column that is never NULL.
        return Ok(BTreeMap::new());
    }

    let mut records = Vec::new();
    database
        .each(of_state(format!("SELECT {} {rows} ORDER BY id", asked.join(", "))), |path, row| {
            let record =
                T::read(&mut RowReader::at(row, &places)).map_err(|cell| bad_cell::<T>(path, cell))?;
            records.push((record.stored_key(), record));
            Ok(())
        })
        .await?;
    Ok(BTreeMap::from_iter(records))
}

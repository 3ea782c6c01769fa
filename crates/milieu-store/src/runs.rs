//! Results computed before. A run is not an event: it changes nothing of the territory and is
//! not undone.

use sqlx::Row;

use crate::store::time_text;
use crate::{Store, StoreError};

/// What makes two runs the same: with the same snapshot, method, version, parameters and seed
/// the result is the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunKey {
    /// Hash of the snapshot.
    pub snapshot: String,
    /// Method, e.g. `diagnosis`.
    pub method: String,
    /// Version of the method.
    pub version: String,
    /// Parameters, as JSON with its members in a fixed order.
    pub parameters: String,
    /// Seed; none where no chance is involved.
    pub seed: Option<u64>,
}

impl RunKey {
    fn seed_text(&self) -> String {
        self.seed.map(|seed| seed.to_string()).unwrap_or_default()
    }
}

impl Store {
    /// The result of a run made before, as it was stored.
    pub fn cached_run(&mut self, key: &RunKey) -> Result<Option<String>, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            let select = sqlx::query(
                "SELECT result FROM run WHERE snapshot = $1 AND method = $2 AND version = $3 \
                 AND parameters = $4 AND seed = $5",
            )
            .bind(&key.snapshot)
            .bind(&key.method)
            .bind(&key.version)
            .bind(&key.parameters)
            .bind(key.seed_text());
            let row = database.row(select).await?;
            row.map(|row| row.try_get::<String, usize>(0)).transpose().map_err(|error| database.error(&error))
        })
    }

    /// Stores the result of a run, as JSON text; an earlier one of the same key is replaced.
    pub fn store_run(&mut self, key: &RunKey, result: &str) -> Result<(), StoreError> {
        self.may_write()?;
        let now = time_text(self.clock.now());
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_write().await?;
            let insert = sqlx::query(
                "INSERT INTO run (snapshot, method, version, parameters, seed, at, result) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7) \
                 ON CONFLICT (snapshot, method, version, parameters, seed) \
                 DO UPDATE SET at = excluded.at, result = excluded.result",
            )
            .bind(&key.snapshot)
            .bind(&key.method)
            .bind(&key.version)
            .bind(&key.parameters)
            .bind(key.seed_text())
            .bind(now)
            .bind(result);
            let written = database.execute(insert).await.map(drop);
            database.end(written).await
        })
    }

    /// How many runs are kept and when the last of them was stored.
    pub fn kept_runs(&mut self) -> Result<(u64, Option<String>), StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            let row = database.row(sqlx::query("SELECT COUNT(*), MAX(at) FROM run")).await?;
            let Some(row) = row else { return Ok((0, None)) };
            let count = row.try_get::<i64, usize>(0).map_err(|error| database.error(&error))?;
            let last = row.try_get::<Option<String>, usize>(1).map_err(|error| database.error(&error))?;
            Ok((count.unsigned_abs(), last))
        })
    }

    /// Forgets all runs; returns how many there were.
    pub fn forget_runs(&mut self) -> Result<u64, StoreError> {
        self.may_write()?;
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_write().await?;
            let gone = database.execute(sqlx::query("DELETE FROM run")).await;
            database.end(gone).await
        })
    }
}

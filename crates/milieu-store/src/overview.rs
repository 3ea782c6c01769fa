//! What a territory file holds, in numbers, without reading its records.

use std::collections::BTreeMap;
use std::path::Path;

use milieu_territory::{Source, Table};
use milieu_vocabulary::{ActorGroup, Layer};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::load::load_table;
use crate::sqlite::{Database, database_error, query};
use crate::{Store, StoreError};

/// What a territory file holds now.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// Records of each table.
    pub records: Vec<(Table, u64)>,
    /// Actors of each group; `None`: group unknown.
    pub groups: BTreeMap<Option<ActorGroup>, u64>,
    /// Ties of each layer.
    pub layers: BTreeMap<Layer, u64>,
    /// Sources by key.
    pub sources: BTreeMap<String, Source>,
}

impl Store {
    /// What the file holds, counted by the database: for a first look, which must not take the
    /// time of reading everything.
    pub fn overview(&mut self) -> Result<Overview, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = read_overview(database).await;
            database.end(result).await
        })
    }

    /// How many records each table holds now.
    pub fn counts(&mut self) -> Result<Vec<(Table, u64)>, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = count_records(database).await;
            database.end(result).await
        })
    }
}

async fn read_overview(database: &mut Database) -> Result<Overview, StoreError> {
    Ok(Overview {
        records: count_records(database).await?,
        groups: count_words(database, Table::Actor, "actor_group").await?,
        layers: count_words(database, Table::Tie, "layer")
            .await?
            .into_iter()
            .filter_map(|(layer, count)| Some((layer?, count)))
            .collect(),
        sources: load_table(database, None).await?,
    })
}

async fn count_records(database: &mut Database) -> Result<Vec<(Table, u64)>, StoreError> {
    let mut counts = Vec::with_capacity(Table::ALL.len());
    for table in Table::ALL {
        let sql = format!("SELECT count(*) FROM {} WHERE recorded_until IS NULL", table.name());
        counts.push((table, database.number(query(sql)).await?.unsigned_abs()));
    }
    Ok(counts)
}

/// How often each word stands in a column.
async fn count_words<W: std::str::FromStr + Ord>(
    database: &mut Database,
    table: Table,
    column: &'static str,
) -> Result<BTreeMap<Option<W>, u64>, StoreError> {
    let name = table.name();
    let sql = format!("SELECT {column}, count(*) FROM {name} WHERE recorded_until IS NULL GROUP BY {column}");
    let mut counts = BTreeMap::new();
    database
        .each(query(sql), |path, row| {
            let (word, count) = word_and_count(path, row)?;
            let word = word
                .map(|text| {
                    text.parse::<W>().map_err(|_| StoreError::BadCell {
                        path: path.to_owned(),
                        table: name,
                        column,
                        value: text,
                    })
                })
                .transpose()?;
            counts.insert(word, count);
            Ok(())
        })
        .await?;
    Ok(counts)
}

fn word_and_count(path: &Path, row: &SqliteRow) -> Result<(Option<String>, u64), StoreError> {
    let read = || Ok((row.try_get(0)?, row.try_get::<i64, usize>(1)?.unsigned_abs()));
    read().map_err(|error| database_error(path, &error))
}

#[cfg(test)]
mod tests {
    use milieu_territory::{Actor, Change, Command, CommandKind, Record, Tie};
    use milieu_vocabulary::Span;

    use super::*;

    #[test]
    fn counts_what_the_file_holds_now() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(folder.path().join("a.milieu")).unwrap();
        let actor = |key: &str, group| {
            let actor = Actor { key: key.into(), name: key.into(), group, ..Actor::default() };
            Change::Put(Record::Actor(Box::new(actor)))
        };
        let source = Source { key: "s".into(), title: "S".into(), ..Source::default() };
        let tie = Tie {
            from: "a".into(),
            to: "b".into(),
            layer: Layer::Knowledge,
            directed: false,
            weight: 1.0,
            codified: None,
            formal: None,
            trigger: None,
            reported_by: None,
            span: Span::default(),
            attributes: BTreeMap::new(),
            source: None,
        };
        let firm = Some(ActorGroup::ALL[0]);
        let changes = vec![
            Change::Put(Record::Source(source.clone())),
            actor("a", firm),
            actor("b", firm),
            actor("c", None),
            Change::Put(Record::Tie(Box::new(tie))),
        ];
        store.apply(&Command::new(CommandKind::Import, "a", changes)).unwrap();
        // A record changed since counts once, as it is now.
        store.apply(&Command::new(CommandKind::Edit, "a", vec![actor("b", None)])).unwrap();
        let overview = store.overview().unwrap();
        assert_eq!(overview.groups, BTreeMap::from([(firm, 1), (None, 2)]));
        assert_eq!(overview.layers, BTreeMap::from([(Layer::Knowledge, 1)]));
        assert_eq!(overview.sources, BTreeMap::from([("s".to_owned(), source)]));
        assert_eq!(overview.records, store.counts().unwrap());
        let of = |table| overview.records.iter().find(|(t, _)| *t == table).map(|(_, n)| *n);
        assert_eq!((of(Table::Actor), of(Table::Tie), of(Table::Project)), (Some(3), Some(1), Some(0)));
    }
}

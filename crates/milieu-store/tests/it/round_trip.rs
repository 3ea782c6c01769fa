//! Every field of every record comes back as it went in.

use milieu_store::{OpenMode, Store};
use milieu_territory::{Change, Command, CommandKind, Record, Table, Territory};
use proptest::prelude::*;

use crate::records::{Known, record_of};

fn some_of_every_table(known: Known) -> impl Strategy<Value = Vec<Record>> {
    Table::ALL
        .map(|table| prop::collection::vec(record_of(table, known), 1..4))
        .prop_map(|tables| tables.into_iter().flatten().collect())
}

fn comes_back(records: Vec<Record>) -> Result<(), TestCaseError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("round.milieu");
    let mut expected = Territory::default();
    let command = Command::new(CommandKind::Import, "round", records.into_iter().map(Change::Put).collect());
    expected.apply(&command).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let mut store = Store::create(&path).unwrap();
    store.apply(&command).unwrap();
    prop_assert_eq!(&store.load().unwrap(), &expected);
    for (table, count) in store.counts().unwrap() {
        prop_assert_eq!(count, expected.len(table) as u64);
    }
    store.close().unwrap();

    // Also for somebody who opens the file later; and what is there already changes nothing.
    let mut store = Store::open(&path, OpenMode::ReadWrite).unwrap();
    prop_assert_eq!(&store.load().unwrap(), &expected);
    let again = store.apply(&command).unwrap();
    let newest = store.history().unwrap().remove(0);
    prop_assert_eq!(newest.id, again);
    prop_assert!(newest.counts.is_empty(), "{:?}", newest.counts);
    prop_assert!(store.check().unwrap().is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn with_every_field_known(records in some_of_every_table(Known::All)) {
        comes_back(records)?;
    }

    #[test]
    fn with_nothing_known_that_may_be_unknown(records in some_of_every_table(Known::None)) {
        comes_back(records)?;
    }

    #[test]
    fn with_some_fields_known(records in some_of_every_table(Known::Some)) {
        comes_back(records)?;
    }
}

#[test]
fn a_number_that_is_not_finite_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(folder.path().join("finite.milieu")).unwrap();
    let competence = milieu_territory::Competence {
        actor: "a".into(),
        scheme: "own".into(),
        code: "c".into(),
        weight: f64::NAN,
        source: None,
    };
    let command = Command::new(CommandKind::Add, "c", vec![Change::Put(Record::Competence(competence))]);
    let error = store.apply(&command).unwrap_err();
    assert!(
        matches!(&error, milieu_store::StoreError::NotFinite { column: "weight", key, .. } if key == "a|own|c|"),
        "{error}"
    );
    let mut actor = milieu_territory::Actor { key: "a".into(), ..Default::default() };
    actor.turnover = Some(f64::INFINITY);
    let command = Command::new(CommandKind::Add, "a", vec![Change::Put(Record::Actor(Box::new(actor)))]);
    let error = store.apply(&command).unwrap_err();
    assert!(matches!(error, milieu_store::StoreError::NotFinite { column: "turnover", .. }), "{error}");
    assert!(store.load().unwrap().is_empty() && store.history().unwrap().is_empty());
}

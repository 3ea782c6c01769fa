//! Results computed before are given again, and only for the same question.

use milieu_store::{OpenMode, RunKey, Store, StoreError};

#[test]
fn a_run_is_found_by_all_that_makes_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("runs.milieu");
    let mut store = Store::create(&path).unwrap();
    let key = RunKey {
        snapshot: "abc".into(),
        method: "diagnosis".into(),
        version: "1".into(),
        parameters: r#"{"region":"AT22"}"#.into(),
        seed: Some(u64::MAX),
    };
    assert_eq!(store.cached_run(&key).unwrap(), None);
    store.store_run(&key, "[1]").unwrap();
    store.store_run(&key, "[0.1,2]").unwrap();
    assert_eq!(store.cached_run(&key).unwrap().as_deref(), Some("[0.1,2]"));
    let others = [
        RunKey { snapshot: "abd".into(), ..key.clone() },
        RunKey { method: "report".into(), ..key.clone() },
        RunKey { version: "2".into(), ..key.clone() },
        RunKey { parameters: "{}".into(), ..key.clone() },
        RunKey { seed: None, ..key.clone() },
        RunKey { seed: Some(u64::MAX - 1), ..key.clone() },
    ];
    for other in &others {
        assert_eq!(store.cached_run(other).unwrap(), None, "{other:?}");
    }
    // A run is no event.
    assert!(store.history().unwrap().is_empty());
    assert!(matches!(store.undo(), Err(StoreError::NothingToUndo)));

    let mut reader = Store::open(&path, OpenMode::ReadOnly).unwrap();
    assert_eq!(reader.cached_run(&key).unwrap().as_deref(), Some("[0.1,2]"));
    assert!(matches!(reader.store_run(&key, "[]"), Err(StoreError::ReadOnly { .. })));
    assert_eq!(store.forget_runs().unwrap(), 1);
    assert_eq!(store.cached_run(&key).unwrap(), None);
}

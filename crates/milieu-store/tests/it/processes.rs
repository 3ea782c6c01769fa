//! Two processes and one file.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use milieu_store::{OpenMode, Store, StoreError};
use milieu_territory::{Change, Command, CommandKind, Record, Setting};
use sqlx::{ConnectOptions, Connection};

const FILE: &str = "MILIEU_STORE_TEST_FILE";

fn setting(value: &str) -> Command {
    let setting = Setting { key: "home".into(), value: value.into() };
    Command::new(CommandKind::Set, "home", vec![Change::Put(Record::Setting(setting))])
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    path.with_extension(ending)
}

fn wait_for(path: &Path, there: bool) {
    let start = Instant::now();
    while path.exists() != there {
        assert!(start.elapsed() < Duration::from_secs(20), "{} did not come or go", path.display());
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Runs in a process of its own: is in the middle of writing until the file `go` appears.
fn hold(begin: &'static str) {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
        let mut connection = options.connect().await.unwrap();
        sqlx::query(begin).execute(&mut connection).await.unwrap();
        sqlx::query("INSERT INTO run VALUES ('s', 'm', '1', '{}', '', 'now', '1')")
            .execute(&mut connection)
            .await
            .unwrap();
        std::fs::write(beside(&path, "held"), "").unwrap();
        wait_for(&beside(&path, "go"), true);
        sqlx::query("COMMIT").execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

#[test]
#[ignore = "started by the tests below, as a second process"]
fn writes_and_lets_read() {
    hold("BEGIN IMMEDIATE");
}

#[test]
#[ignore = "started by the tests below, as a second process"]
fn writes_alone() {
    hold("BEGIN EXCLUSIVE");
}

#[test]
fn a_second_writer_is_told_and_may_read_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("two.milieu");
    let mut store = Store::create(&path).unwrap();
    store.apply(&setting("AT22")).unwrap();
    store.set_patience(Duration::from_millis(50)).unwrap();

    let mut other = crate::killed::child("processes::writes_and_lets_read", &path);
    wait_for(&beside(&path, "held"), true);
    let error = store.apply(&setting("PL22")).unwrap_err();
    assert!(matches!(error, StoreError::Busy { .. }), "{error}");
    assert!(matches!(store.undo(), Err(StoreError::Busy { .. })));
    assert_eq!(store.load().unwrap().settings["home"].value, "AT22");
    assert_eq!(Store::open(&path, OpenMode::ReadOnly).unwrap().history().unwrap().len(), 1);

    std::fs::write(beside(&path, "go"), "").unwrap();
    assert!(other.wait().unwrap().success());
    store.apply(&setting("PL22")).unwrap();
    assert_eq!(store.history().unwrap().len(), 2);
}

#[test]
fn a_reader_is_told_when_the_writer_needs_the_file_alone_and_waits_if_it_may() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("alone.milieu");
    let mut store = Store::create(&path).unwrap();
    store.apply(&setting("AT22")).unwrap();

    let mut other = crate::killed::child("processes::writes_alone", &path);
    wait_for(&beside(&path, "held"), true);
    store.set_patience(Duration::from_millis(50)).unwrap();
    assert!(matches!(store.load(), Err(StoreError::Busy { .. })));

    store.set_patience(Duration::from_secs(20)).unwrap();
    let go = beside(&path, "go");
    let releaser = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        std::fs::write(go, "").unwrap();
    });
    store.apply(&setting("PL22")).unwrap();
    assert_eq!(store.load().unwrap().settings["home"].value, "PL22");
    releaser.join().unwrap();
    assert!(other.wait().unwrap().success());
}

#[test]
fn two_stores_of_one_process_see_each_others_commands() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.milieu");
    let mut one = Store::create(&path).unwrap();
    let mut two = Store::open(&path, OpenMode::ReadWrite).unwrap();
    one.apply(&setting("AT22")).unwrap();
    two.apply(&setting("PL22")).unwrap();
    assert_eq!(one.undo().unwrap().event.0, 3);
    assert_eq!(two.load().unwrap().settings["home"].value, "AT22");
}

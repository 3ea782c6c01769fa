//! Files that cannot be opened or written: one clear error each, and the file as it was.

use std::path::Path;

use milieu_messages::Messages;
use milieu_store::{OpenMode, Store, StoreError};
use milieu_territory::{Actor, Change, Command, CommandKind, Record};
use sqlx::{ConnectOptions, Connection};

fn actors(count: usize) -> Command {
    let changes = (0..count)
        .map(|i| {
            let name = format!("An actor with a name of some length, number {i}");
            Change::Put(Record::Actor(Box::new(Actor { key: format!("a{i:05}"), name, ..Actor::default() })))
        })
        .collect();
    Command::new(CommandKind::Import, "list.csv", changes)
}

fn sql(path: &Path, statements: &[&'static str]) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let mut connection = options.connect().await.unwrap();
        for statement in statements {
            sqlx::query(*statement).execute(&mut connection).await.unwrap();
        }
        connection.close().await.unwrap();
    });
}

/// Opening fails both ways, changes nothing, and the error can be read.
fn refused(path: &Path) -> StoreError {
    let before = std::fs::read(path).ok();
    for mode in [OpenMode::ReadOnly, OpenMode::ReadWrite] {
        let error = Store::open(path, mode).unwrap_err();
        assert_eq!(std::fs::read(path).ok(), before);
        let text = Messages::english().render(&error.message());
        assert!(!text.contains('⟦') && text.contains(&*path.display().to_string()), "{text}");
    }
    let names = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(names, usize::from(path.exists()), "something was left beside the file");
    Store::open(path, OpenMode::ReadWrite).unwrap_err()
}

#[test]
fn what_is_no_territory_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.milieu");
    assert!(matches!(refused(&path), StoreError::Missing { .. }));

    std::fs::create_dir(&path).unwrap();
    assert!(matches!(refused(&path), StoreError::Folder { .. }));
    assert!(matches!(Store::create(&path), Err(StoreError::Folder { .. })));
    std::fs::remove_dir(&path).unwrap();

    let contents: [&[u8]; 5] = [
        b"",
        b"name;town\nAcme;Graz\n",
        b"SQLite format 3\0",
        b"PK\x03\x04 a workbook, perhaps, of a thousand bytes",
        &[0; 8192],
    ];
    for content in contents {
        std::fs::write(&path, content).unwrap();
        let error = refused(&path);
        assert!(matches!(error, StoreError::NotATerritory { .. }), "{error}");
        assert!(matches!(Store::create(&path), Err(StoreError::AlreadyThere { .. })));
        assert_eq!(std::fs::read(&path).unwrap(), content);
    }
    std::fs::remove_file(&path).unwrap();

    sql(&path, &["CREATE TABLE actor (key TEXT)"]);
    assert!(matches!(refused(&path), StoreError::NotATerritory { .. }));
}

#[test]
fn a_newer_format_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.milieu");
    Store::create(&path).unwrap().close().unwrap();
    sql(&path, &["PRAGMA user_version = 99"]);
    let error = refused(&path);
    assert!(
        matches!(error, StoreError::NewerFormat { found: 99, known: milieu_store::FORMAT, .. }),
        "{error}"
    );
}

#[test]
fn a_file_cut_short_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cut.milieu");
    let mut store = Store::create(&path).unwrap();
    store.apply(&actors(2_000)).unwrap();
    store.close().unwrap();
    let whole = std::fs::read(&path).unwrap();
    for part in [1, 100, 2_000, 4_096, 5_000, 50_000, whole.len() / 2, whole.len() - 4_096, whole.len() - 1] {
        std::fs::write(&path, &whole[..part]).unwrap();
        let error = refused(&path);
        assert!(
            matches!(error, StoreError::Damaged { .. } | StoreError::NotATerritory { .. }),
            "{part} bytes: {error}"
        );
    }
}

#[test]
fn overwritten_bytes_never_panic_and_never_pass_the_check_with_other_contents() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scratched.milieu");
    let mut store = Store::create(&path).unwrap();
    store.apply(&actors(500)).unwrap();
    let expected = store.load().unwrap();
    store.close().unwrap();
    let whole = std::fs::read(&path).unwrap();
    let mut noticed = 0;
    for step in 0..60 {
        let mut scratched = whole.clone();
        let start = step * whole.len() / 60;
        for byte in scratched.iter_mut().skip(start).take(64) {
            *byte ^= 0xA5;
        }
        std::fs::write(&path, &scratched).unwrap();
        let Ok(mut store) = Store::open(&path, OpenMode::ReadOnly) else {
            noticed += 1;
            continue;
        };
        let sound = store.check().is_ok_and(|findings| findings.is_empty());
        let same = store.load().is_ok_and(|territory| territory == expected);
        let _ = store.history();
        // Names inside cells may be overwritten without anybody being able to tell.
        let names_only =
            |territory: milieu_territory::Territory| territory.actors.keys().eq(expected.actors.keys());
        assert!(!sound || same || store.load().is_ok_and(names_only), "scratch at {start}");
        noticed += usize::from(!sound);
    }
    assert!(noticed > 10, "only {noticed} of 60 scratches were noticed");
}

#[test]
fn cells_changed_by_another_program_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cells.milieu");
    let mut store = Store::create(&path).unwrap();
    store.apply(&actors(3)).unwrap();
    sql(&path, &["UPDATE actor SET actor_group = 'giant' WHERE key = 'a00001'"]);
    let error = store.load().unwrap_err();
    assert!(
        matches!(&error, StoreError::BadCell { table: "actor", column: "actor_group", value, .. } if value == "giant"),
        "{error}"
    );
    let findings = store.check().unwrap();
    assert_eq!(findings.0[0].code(), "store-bad-cell");

    sql(&path, &["UPDATE actor SET actor_group = NULL", "DELETE FROM actor WHERE key = 'a00002'"]);
    let codes: Vec<String> = store.check().unwrap().iter().map(|f| f.code().to_owned()).collect();
    assert_eq!(codes, ["store-check-counts"]);

    sql(
        &path,
        &["UPDATE actor SET recorded_until = 1 WHERE key = 'a00001'", "UPDATE event SET kind = 'undo'"],
    );
    let codes: Vec<String> = store.check().unwrap().iter().map(|f| f.code().to_owned()).collect();
    assert_eq!(codes, ["store-check-log", "store-check-versions", "store-check-counts"]);
    assert!(matches!(store.undo(), Err(StoreError::Damaged { .. })));
    let english = Messages::english();
    for finding in store.check().unwrap().iter() {
        assert!(!english.render(&finding.message).contains('⟦'), "{finding:?}");
    }
}

#[test]
fn a_file_opened_or_marked_for_reading_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("read.milieu");
    let mut store = Store::create(&path).unwrap();
    store.apply(&actors(3)).unwrap();
    store.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    let mut reader = Store::open(&path, OpenMode::ReadOnly).unwrap();
    assert!(matches!(reader.apply(&actors(1)), Err(StoreError::ReadOnly { .. })));
    assert!(matches!(reader.undo(), Err(StoreError::ReadOnly { .. })));
    assert!(matches!(reader.redo(), Err(StoreError::ReadOnly { .. })));
    assert_eq!(reader.load().unwrap().actors.len(), 3);

    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let error = Store::open(&path, OpenMode::ReadWrite).unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { .. }), "{error}");
    assert_eq!(Store::open(&path, OpenMode::ReadOnly).unwrap().load().unwrap().actors.len(), 3);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_is_created_whole_where_a_folder_is() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere").join("x.milieu");
    assert!(matches!(Store::create(&nowhere), Err(StoreError::Missing { .. })));
    // Names that other programs might take for something else.
    for name in [":memory:", "file:x?mode=memory", "a b%20c?.milieu", "Łódź.milieu"] {
        let path = folder.path().join(name);
        let mut store = Store::create(&path).unwrap();
        store.apply(&actors(1)).unwrap();
        store.close().unwrap();
        assert_eq!(Store::open(&path, OpenMode::ReadOnly).unwrap().load().unwrap().actors.len(), 1, "{name}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4);
}

#[test]
fn a_file_another_tool_switched_to_two_files_is_switched_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wal.milieu");
    Store::create(&path).unwrap().close().unwrap();
    sql(&path, &["PRAGMA journal_mode = WAL"]);
    let mut store = Store::open(&path, OpenMode::ReadWrite).unwrap();
    store.apply(&actors(1)).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn every_error_has_a_text() {
    let path = Path::new("x.milieu").to_owned();
    let errors = [
        StoreError::NoPermission { path: path.clone() },
        StoreError::MigrationFailed { path: path.clone(), found: 1, known: 2, detail: "d".into() },
        StoreError::Busy { path: path.clone() },
        StoreError::ReadOnly { path: path.clone() },
        StoreError::DiskFull { path: path.clone() },
        StoreError::NotThere { table: milieu_territory::Table::Actor, key: "k".into() },
        StoreError::NotFinite { table: milieu_territory::Table::Tie, key: "k".into(), column: "weight" },
        StoreError::ReservedKind { kind: CommandKind::Undo },
        StoreError::NothingToUndo,
        StoreError::NothingToRedo,
        StoreError::UnknownEvent { event: milieu_store::EventId(7) },
        StoreError::System { path: path.clone(), source: std::io::Error::other("o") },
        StoreError::Internal { path, detail: "d".into() },
    ];
    let english = Messages::english();
    for error in errors {
        let text = english.render(&error.message());
        assert!(!text.contains('⟦'), "{text}");
    }
}

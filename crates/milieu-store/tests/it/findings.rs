//! Findings are kept with the event of their import.

use milieu_store::{EventId, Store, StoreError};
use milieu_territory::{Command, CommandKind};
use milieu_vocabulary::{Finding, Findings, Place, Severity, message};

#[test]
fn findings_come_back_in_order_with_place_arguments_and_hint() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(folder.path().join("findings.milieu")).unwrap();
    let mut findings = Findings::default();
    findings.note(Place::default(), message!("import-note"));
    findings.push(
        Finding::new(
            Severity::Warning,
            Place::file("list.xlsx").sheet("Members").row(u64::from(u32::MAX) + 1).field("name"),
            message!("import-warning", value = "O'Neill \"x\"", count = 3, share = 0.1),
        )
        .hint(message!(
            "import-hint",
            inner = message!("inner", key = "k"),
            list = vec![message!("one"), message!("two", n = 2)]
        )),
    );
    findings.error(Place::file("b.csv"), message!("import-error"));
    for row in 0..5_000 {
        findings.warn(Place::file("long.csv").row(row), message!("import-row", value = row));
    }
    let import = Command::new(CommandKind::Import, "list.xlsx", Vec::new());
    let event = store.apply_with_findings(&import, &findings).unwrap();
    let plain = store.apply(&import).unwrap();
    assert_eq!(store.findings(event).unwrap(), findings);
    assert!(store.findings(plain).unwrap().is_empty());
    assert_eq!(store.history().unwrap()[1].findings, 5_003);
    assert!(matches!(store.findings(EventId(77)), Err(StoreError::UnknownEvent { .. })));
}

#[test]
fn a_number_that_json_cannot_hold_is_kept_as_it_reads() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(folder.path().join("nan.milieu")).unwrap();
    let mut findings = Findings::default();
    findings
        .warn(Place::default(), message!("bad", value = f64::NAN, inner = message!("i", v = f64::INFINITY)));
    let import = Command::new(CommandKind::Import, "x", Vec::new());
    let event = store.apply_with_findings(&import, &findings).unwrap();
    let mut expected = Findings::default();
    expected.warn(Place::default(), message!("bad", value = "NaN", inner = message!("i", v = "inf")));
    assert_eq!(store.findings(event).unwrap(), expected);
}

//! The territory as it was recorded at any moment before, and who recorded it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use milieu_store::{AsRecorded, Clock, EventId, Store, StoreError, Timestamp};
use milieu_territory::{Actor, Change, Command, CommandKind, Record, Table, Territory};

/// A clock set by hand, in seconds.
#[derive(Clone)]
struct SetClock(Arc<AtomicI64>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::Relaxed)).unwrap()
    }
}

fn actor(key: &str, name: &str) -> Change {
    Change::Put(Record::Actor(Box::new(Actor { key: key.into(), name: name.into(), ..Actor::default() })))
}

#[test]
fn any_earlier_state_can_be_loaded_by_event_and_by_time() {
    let folder = tempfile::tempdir().unwrap();
    let time = Arc::new(AtomicI64::new(1_000));
    let mut store = Store::create_with(folder.path().join("then.milieu"), SetClock(time.clone())).unwrap();
    let commands = [
        vec![actor("a", "first"), actor("b", "first")],
        vec![actor("a", "second"), actor("c", "second")],
        vec![Change::Remove(Table::Actor, "b".into())],
    ];
    let mut states = vec![Territory::default()];
    for (number, changes) in (1..).zip(commands) {
        time.store(1_000 * number, Ordering::Relaxed);
        let command = Command::new(CommandKind::Edit, format!("edit {number}"), changes);
        let mut state = states.last().unwrap().clone();
        state.apply(&command).unwrap();
        assert_eq!(store.apply(&command).unwrap(), EventId(number));
        states.push(state);
    }
    time.store(4_000, Ordering::Relaxed);
    store.undo().unwrap();
    states.push(states[2].clone());

    for (event, state) in (0i64..).zip(&states) {
        if event > 0 {
            assert_eq!(&store.load_as_recorded(AsRecorded::After(EventId(event))).unwrap(), state);
        }
        for late in [0, 999] {
            let moment = Timestamp::from_second(event * 1_000 + late).unwrap();
            assert_eq!(&store.load_as_recorded(AsRecorded::At(moment)).unwrap(), state, "{event} {late}");
        }
    }
    let error = store.load_as_recorded(AsRecorded::After(EventId(9))).unwrap_err();
    assert!(matches!(error, StoreError::UnknownEvent { event: EventId(9) }), "{error}");
    assert!(matches!(
        store.load_as_recorded(AsRecorded::After(EventId(0))),
        Err(StoreError::UnknownEvent { .. })
    ));
}

#[test]
fn the_history_says_who_what_why_and_how_much() {
    let folder = tempfile::tempdir().unwrap();
    let time = Arc::new(AtomicI64::new(5_000));
    let mut store = Store::create_with(folder.path().join("who.milieu"), SetClock(time.clone())).unwrap();
    store
        .apply(&Command::new(CommandKind::Import, "list.csv", vec![actor("a", "1"), actor("b", "1")]))
        .unwrap();
    // A clock that goes back does not make history go back.
    time.store(1, Ordering::Relaxed);
    store
        .apply(&Command {
            kind: CommandKind::Edit,
            subject: "a".into(),
            author: Some("Ada".into()),
            reason: Some("typing error".into()),
            changes: vec![actor("a", "2"), actor("b", "1"), actor("c", "2")],
        })
        .unwrap();
    let taken_back = store.undo().unwrap();
    assert_eq!(
        (taken_back.command, taken_back.kind, taken_back.subject.as_str()),
        (EventId(2), CommandKind::Edit, "a")
    );
    assert_eq!(taken_back.records(), 2);
    let again = store.redo().unwrap();
    assert_eq!((again.event, again.command), (EventId(4), EventId(2)));

    let history = store.history().unwrap();
    let ids: Vec<i64> = history.iter().map(|event| event.id.0).collect();
    assert_eq!(ids, [4, 3, 2, 1]);
    assert!(history.iter().all(|event| event.at == Timestamp::from_second(5_000).unwrap()));
    let edit = &history[2];
    assert_eq!((edit.author.as_deref(), edit.reason.as_deref()), (Some("Ada"), Some("typing error")));
    let counts = |position: usize| {
        let [count] = history[position].counts[..] else { panic!("{:?}", history[position]) };
        assert_eq!(count.table, Table::Actor);
        (count.added, count.changed, count.removed)
    };
    assert_eq!([counts(3), counts(2), counts(1), counts(0)], [(2, 0, 0), (1, 1, 0), (0, 1, 1), (1, 1, 0)]);
    assert_eq!(history[1].undoes, Some(EventId(2)));
    assert_eq!(history[0].undoes, Some(EventId(3)));
}

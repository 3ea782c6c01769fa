//! The file does what the territory in memory does, and takes everything back.

use milieu_store::{Store, StoreError};
use milieu_territory::{ApplyError, Change, Command, CommandKind, Record, Table, Territory};
use proptest::prelude::*;

use crate::records::record;

/// A change by chance; what it removes is chosen from what is there.
#[derive(Clone, Debug)]
enum Step {
    Put(Box<Record>),
    Remove(usize),
    RemoveNobody,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        60 => record().prop_map(|record| Step::Put(Box::new(record))),
        30 => any::<usize>().prop_map(Step::Remove),
        1 => Just(Step::RemoveNobody),
    ]
}

fn keys(territory: &Territory) -> Vec<(Table, String)> {
    let mut keys = Vec::new();
    let mut add = |table, of_table: Vec<&String>| {
        keys.extend(of_table.into_iter().map(|key| (table, key.clone())));
    };
    add(Table::Source, territory.sources.keys().collect());
    add(Table::Region, territory.regions.keys().collect());
    add(Table::Actor, territory.actors.keys().collect());
    add(Table::Competence, territory.competences.keys().collect());
    add(Table::Tie, territory.ties.keys().collect());
    add(Table::Project, territory.projects.keys().collect());
    add(Table::Affiliation, territory.affiliations.keys().collect());
    add(Table::Institution, territory.institutions.keys().collect());
    add(Table::Statistic, territory.statistics.keys().collect());
    add(Table::Answer, territory.answers.keys().collect());
    add(Table::Measure, territory.measures.keys().collect());
    add(Table::Setting, territory.settings.keys().collect());
    add(Table::Layout, territory.layouts.keys().collect());
    keys
}

/// Makes a command of steps, for a territory in a certain state.
fn command(number: usize, steps: &[Step], territory: &Territory) -> Command {
    let mut state = territory.clone();
    let mut changes = Vec::new();
    for step in steps {
        let change = match step {
            Step::Put(record) => Change::Put((**record).clone()),
            Step::RemoveNobody => Change::Remove(Table::Actor, "nobody".into()),
            Step::Remove(choice) => {
                let keys = keys(&state);
                let Some((table, key)) = keys.get(choice % keys.len().max(1)) else { continue };
                Change::Remove(*table, key.clone())
            }
        };
        match &change {
            Change::Put(record) => drop(state.put(record.clone())),
            Change::Remove(table, key) => drop(state.remove(*table, key)),
        }
        changes.push(change);
    }
    Command::new(CommandKind::Edit, format!("command {number}"), changes)
}

/// Applies the same to both; whether it could be applied.
fn apply_to_both(store: &mut Store, model: &mut Territory, command: &Command) -> bool {
    match (store.apply(command), model.apply(command)) {
        (Ok(_), Ok(_)) => true,
        (Err(StoreError::NotThere { table, key }), Err(ApplyError::NotThere { table: t, key: k })) => {
            assert_eq!((table, key), (t, k));
            false
        }
        (file, memory) => panic!("file: {file:?}, memory: {memory:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 64, ..ProptestConfig::with_cases(4) })]

    #[test]
    fn fifty_commands_undone_and_redone_give_equal_territories(
        commands in prop::collection::vec(prop::collection::vec(step(), 1..8), 50)
    ) {
        let folder = tempfile::tempdir()?;
        let mut store = Store::create(folder.path().join("model.milieu")).unwrap();
        let mut model = Territory::default();
        let mut states = vec![model.clone()];
        for (number, steps) in commands.iter().enumerate() {
            let command = command(number, steps, &model);
            if apply_to_both(&mut store, &mut model, &command) {
                states.push(model.clone());
            }
            prop_assert_eq!(&store.load().unwrap(), &model);
        }
        for state in states.iter().rev().skip(1) {
            store.undo().unwrap();
            prop_assert_eq!(&store.load().unwrap(), state);
        }
        prop_assert!(store.load().unwrap().is_empty());
        prop_assert!(matches!(store.undo(), Err(StoreError::NothingToUndo)));
        for state in states.iter().skip(1) {
            store.redo().unwrap();
            prop_assert_eq!(&store.load().unwrap(), state);
        }
        prop_assert_eq!(&store.load().unwrap(), &model);
        prop_assert!(matches!(store.redo(), Err(StoreError::NothingToRedo)));
        prop_assert!(store.check().unwrap().is_empty());
    }

    #[test]
    fn undo_and_redo_among_commands_follow_one_line(
        moves in prop::collection::vec((0..3u8, prop::collection::vec(step(), 1..5)), 60)
    ) {
        let folder = tempfile::tempdir()?;
        let mut store = Store::create(folder.path().join("line.milieu")).unwrap();
        // States with the subject of the command that led to each.
        let mut done = vec![(String::new(), Territory::default())];
        let mut undone: Vec<(String, Territory)> = Vec::new();
        for (number, (kind, steps)) in moves.iter().enumerate() {
            let (_, present) = done.last().cloned().unwrap();
            match kind {
                0 => {
                    let mut model = present;
                    let command = command(number, steps, &model);
                    if apply_to_both(&mut store, &mut model, &command) {
                        done.push((command.subject, model));
                        undone.clear();
                    }
                }
                1 if done.len() > 1 => {
                    let state = done.pop().unwrap();
                    prop_assert_eq!(&store.undo().unwrap().subject, &state.0);
                    undone.push(state);
                }
                1 => prop_assert!(matches!(store.undo(), Err(StoreError::NothingToUndo))),
                _ => match undone.pop() {
                    Some(state) => {
                        prop_assert_eq!(&store.redo().unwrap().subject, &state.0);
                        done.push(state);
                    }
                    None => prop_assert!(matches!(store.redo(), Err(StoreError::NothingToRedo))),
                },
            }
            prop_assert_eq!(&store.load().unwrap(), &done.last().unwrap().1);
        }
        prop_assert!(store.check().unwrap().is_empty());
    }
}

#[test]
fn undo_and_redo_are_not_commands() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(folder.path().join("reserved.milieu")).unwrap();
    for kind in [CommandKind::Undo, CommandKind::Redo] {
        let error = store.apply(&Command::new(kind, "", Vec::new())).unwrap_err();
        assert!(matches!(error, StoreError::ReservedKind { .. }), "{error}");
    }
}

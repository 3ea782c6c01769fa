//! How long a territory file takes, on made-up participations of the size of a European
//! framework programme: 36,000 actors, 31,000 projects, 144,726 affiliations.

use divan::{Bencher, black_box};
use milieu_store::{OpenMode, Store};
use milieu_territory::{Actor, Affiliation, Change, Command, CommandKind, Project, Record, Source};
use milieu_vocabulary::{ActorGroup, RegionCode, Span};

const ACTORS: u64 = 36_000;
const PROJECTS: u64 = 31_000;
const AFFILIATIONS: u64 = 144_726;

fn main() {
    divan::main();
}

/// A number that looks like chance and is the same every time.
fn scattered(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

fn import() -> Command {
    let source = "participations.csv#1";
    let mut changes = vec![Change::Put(Record::Source(Source {
        key: source.into(),
        title: "Participations".into(),
        ..Source::default()
    }))];
    for i in 0..ACTORS {
        let number = 999_000_000 - scattered(i) % 900_000_000 / ACTORS * ACTORS - i;
        changes.push(Change::Put(Record::Actor(Box::new(Actor {
            key: format!("cordis:{number}"),
            name: format!("Organisation number {number} of somewhere"),
            short_name: i.is_multiple_of(3).then(|| format!("ORG{i}")),
            group: Some(ActorGroup::ALL[(i % 6) as usize]),
            group_basis: Some(milieu_territory::GroupBasis::Derived),
            region: RegionCode::parse("AT221").ok(),
            country: Some("AT".into()),
            town: Some("Graz".into()),
            postcode: Some(format!("{:05}", i % 99_999)),
            longitude: Some(15.4 + i as f64 * 1e-6),
            latitude: Some(47.1 - i as f64 * 1e-6),
            source: Some(source.into()),
            ..Actor::default()
        }))));
    }
    let actors: Vec<String> = changes[1..].iter().map(|change| change.target().1).collect();
    for i in 0..PROJECTS {
        changes.push(Change::Put(Record::Project(Box::new(Project {
            key: format!("cordis:{}", 600_000 + i),
            title: format!("A project of some length about subject number {i} and what follows from it"),
            acronym: Some(format!("ACRO{i}")),
            programme: Some("H2020-EU.1.1.".into()),
            span: Span::years(2014 + (i % 7) as i16, 2018 + (i % 7) as i16).unwrap_or_default(),
            budget: Some(1_000_000.0 + i as f64),
            public_money: Some(800_000.0 + i as f64),
            source: Some(source.into()),
            ..Project::default()
        }))));
    }
    for i in 0..AFFILIATIONS {
        changes.push(Change::Put(Record::Affiliation(Affiliation {
            actor: actors[(scattered(i) % ACTORS) as usize].clone().into(),
            project: format!("cordis:{}", 600_000 + i * PROJECTS / AFFILIATIONS).into(),
            role: Some(if i.is_multiple_of(5) { "coordinator".into() } else { format!("participant-{i}") }),
            contribution: Some(1_000.5 * (i % 977) as f64),
            span: Span::default(),
            source: Some(source.into()),
        })));
    }
    Command::new(CommandKind::Import, "participations.csv", changes)
}

fn new_store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder for the bench");
    let store = Store::create(folder.path().join("bench.milieu")).expect("a new file");
    (folder, store)
}

fn filled() -> (tempfile::TempDir, Store) {
    let (folder, mut store) = new_store();
    store.apply(&import()).expect("an import");
    (folder, store)
}

#[divan::bench(sample_count = 5)]
fn apply_import_to_an_empty_file(bencher: Bencher<'_, '_>) {
    let command = import();
    bencher.with_inputs(new_store).bench_local_refs(|(_, store)| store.apply(&command).expect("applied"));
}

#[divan::bench(sample_count = 5)]
fn apply_the_same_import_again(bencher: Bencher<'_, '_>) {
    let command = import();
    bencher.with_inputs(filled).bench_local_refs(|(_, store)| store.apply(&command).expect("applied"));
}

#[divan::bench(sample_count = 5)]
fn undo_the_import(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(filled).bench_local_refs(|(_, store)| store.undo().expect("undone"));
}

#[divan::bench(sample_count = 5)]
fn redo_the_import(bencher: Bencher<'_, '_>) {
    let undone = || {
        let (folder, mut store) = filled();
        store.undo().expect("undone");
        (folder, store)
    };
    bencher.with_inputs(undone).bench_local_refs(|(_, store)| store.redo().expect("redone"));
}

#[divan::bench(sample_count = 10)]
fn load(bencher: Bencher<'_, '_>) {
    let (_folder, mut store) = filled();
    bencher.bench_local(|| black_box(store.load().expect("loaded")));
}

#[divan::bench(sample_count = 5)]
fn check(bencher: Bencher<'_, '_>) {
    let (_folder, mut store) = filled();
    bencher.bench_local(|| assert!(store.check().expect("checked").is_empty()));
}

#[divan::bench(sample_count = 20)]
fn open(bencher: Bencher<'_, '_>) {
    let (folder, store) = filled();
    store.close().expect("closed");
    let path = folder.path().join("bench.milieu");
    bencher.bench_local(|| Store::open(&path, OpenMode::ReadOnly).expect("opened"));
}

#[divan::bench(sample_count = 20)]
fn create(bencher: Bencher<'_, '_>) {
    bencher.bench_local(new_store);
}

#[divan::bench(sample_count = 20)]
fn apply_one_edit_to_a_full_file(bencher: Bencher<'_, '_>) {
    let (_folder, mut store) = filled();
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        let actor = Actor { key: "new".into(), name: format!("Name {number}"), ..Actor::default() };
        let change = Change::Put(Record::Actor(Box::new(actor)));
        store.apply(&Command::new(CommandKind::Edit, "new", vec![change])).expect("applied")
    });
}

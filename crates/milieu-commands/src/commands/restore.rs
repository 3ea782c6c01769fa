//! `milieu restore FILE [ACTOR]`: the trash, and an actor brought back from it with what hung on it.

use milieu_store::Removed;
use milieu_territory::{Actor, Change, Command, CommandKind, Record, validate};
use milieu_vocabulary::{Argument, message};
use serde_json::json;

use crate::Run;
use crate::arguments::Restore;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::{open_to_read, open_to_write};

pub fn restore(run: &mut Run, args: &Restore) -> Result<(), Failure> {
    match &args.actor {
        None => list(run, args),
        Some(wanted) => bring_back(run, args, wanted),
    }
}

fn actors(trash: &[Removed]) -> impl Iterator<Item = (&Removed, &Actor)> {
    trash.iter().filter_map(|removed| match &removed.record {
        Record::Actor(actor) => Some((removed, &**actor)),
        _ => None,
    })
}

fn list(run: &mut Run, args: &Restore) -> Result<(), Failure> {
    let trash = open_to_read(&args.file)?.trash()?;
    if run.common.json {
        let list: Vec<_> = actors(&trash)
            .map(|(removed, actor)| {
                json!({
                    "event": removed.event.0, "key": actor.key, "name": actor.name,
                    "records": trash.iter().filter(|other| hangs_on(&other.record, &actor.key)).count(),
                })
            })
            .collect();
        return run.json(&json!({"schema": "milieu/trash/1", "actors": list}));
    }
    let rows: Vec<Vec<String>> = actors(&trash)
        .map(|(removed, actor)| vec![removed.event.to_string(), actor.key.clone(), actor.name.clone()])
        .collect();
    if rows.is_empty() {
        return Ok(run.screen.say(&message!("cli-trash-empty"))?);
    }
    let head = ["cli-head-event", "cli-head-key", "cli-head-name"].map(|key| run.screen.key(key));
    Ok(run.screen.table(&head, &[Align::Right, Align::Left, Align::Left], &rows)?)
}

/// Whether a record is of an actor: a tie at either end, a participation, a competence, an answer.
fn hangs_on(record: &Record, key: &str) -> bool {
    match record {
        Record::Tie(tie) => tie.from.as_str() == key || tie.to.as_str() == key,
        Record::Affiliation(row) => row.actor.as_str() == key,
        Record::Competence(row) => row.actor.as_str() == key,
        Record::Answer(row) => row.actor.as_str() == key,
        _ => false,
    }
}

fn bring_back(run: &mut Run, args: &Restore, wanted: &str) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let trash = store.trash()?;
    let folded = wanted.to_lowercase();
    let found = actors(&trash)
        .find(|(_, actor)| actor.key == wanted)
        .or_else(|| actors(&trash).find(|(_, actor)| actor.name.to_lowercase() == folded));
    let Some((_, actor)) = found else {
        return Err(Failure::stopped(message!("cli-not-in-trash", text = wanted)));
    };
    let mut changes = vec![Change::Put(Record::Actor(Box::new(actor.clone())))];
    let own = trash.iter().filter(|removed| hangs_on(&removed.record, &actor.key));
    changes.extend(own.map(|removed| Change::Put(removed.record.clone())));
    let mut command = Command::new(CommandKind::Restore, actor.name.clone(), changes);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    // Ties to others that are in the trash too stay there until those come back.
    let (command, waiting) = validate(&territory, command, &[]);
    let event = store.apply(&command)?;
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/edit/1", "event": event.0, "kind": command.kind.code(),
            "subject": command.subject, "changes": command.changes.len(), "waiting": waiting.len(),
        }));
    }
    if run.common.quiet {
        return Ok(());
    }
    run.screen.say(&message!(
        "cli-restored",
        subject = command.subject.as_str(),
        event = event.to_string(),
        records = command.changes.len() - 1,
        waiting = if waiting.is_empty() { Argument::from("none") } else { Argument::from(waiting.len()) }
    ))?;
    Ok(())
}

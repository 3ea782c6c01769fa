//! `milieu undo FILE`, `milieu redo FILE`: the last command taken back, or done again.

use milieu_store::{TableCount, TakenBack};
use milieu_vocabulary::message;
use serde_json::json;

use crate::Run;
use crate::arguments::OneFile;
use crate::failure::Failure;
use crate::session::open_to_write;

pub fn undo(run: &mut Run, args: &OneFile) -> Result<(), Failure> {
    let taken = open_to_write(run, &args.file)?.undo()?;
    tell(run, "cli-undone", &taken)
}

pub fn redo(run: &mut Run, args: &OneFile) -> Result<(), Failure> {
    let taken = open_to_write(run, &args.file)?.redo()?;
    tell(run, "cli-redone", &taken)
}

fn tell(run: &mut Run, key: &'static str, taken: &TakenBack) -> Result<(), Failure> {
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/undo/1",
            "event": taken.event.0,
            "command": taken.command.0,
            "kind": taken.kind.code(),
            "subject": taken.subject,
            "changes": counts_json(&taken.counts),
        }));
    }
    if run.common.quiet {
        return Ok(());
    }
    let kind = milieu_vocabulary::Message::new(format!("cli-kind-{}", taken.kind.code()));
    let text = milieu_vocabulary::Message::new(key)
        .with("kind", kind)
        .with("subject", taken.subject.as_str())
        .with("event", taken.command.0.to_string());
    run.screen.say(&text)?;
    show_counts(run, &taken.counts)
}

pub fn counts_json(counts: &[TableCount]) -> serde_json::Value {
    counts
        .iter()
        .map(|c| {
            (c.table.name().to_owned(), json!({"added": c.added, "changed": c.changed, "removed": c.removed}))
        })
        .collect::<serde_json::Map<_, _>>()
        .into()
}

pub fn show_counts(run: &mut Run, counts: &[TableCount]) -> Result<(), Failure> {
    for count in counts {
        let table = milieu_vocabulary::Message::new(format!("cli-table-{}", count.table.name()));
        let text = run.screen.text(&message!(
            "cli-counts",
            table = table,
            added = count.added,
            changed = count.changed,
            removed = count.removed
        ));
        run.screen.item("·", &text)?;
    }
    Ok(())
}

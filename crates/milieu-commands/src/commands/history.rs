//! `milieu history FILE`: every command, newest first; the findings kept with one.

use milieu_store::EventId;
use milieu_vocabulary::message;
use serde_json::json;

use super::undo::counts_json;
use crate::Run;
use crate::arguments::History;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::open_to_read;

pub fn history(run: &mut Run, args: &History) -> Result<(), Failure> {
    let mut store = open_to_read(&args.file)?;
    if let Some(event) = args.findings {
        let findings = store.findings(EventId(event))?;
        if run.common.json {
            return run.json(&json!({"schema": "milieu/findings/1", "event": event, "findings": findings}));
        }
        if findings.is_empty() {
            run.screen.say(&message!("cli-no-findings", event = event.to_string()))?;
        }
        return Ok(run.screen.findings(&findings, usize::MAX)?);
    }
    let events = store.history()?;
    if run.common.json {
        let list: Vec<_> = events
            .iter()
            .map(|e| {
                json!({
                    "event": e.id.0, "at": e.at.to_string(), "kind": e.kind.code(), "subject": e.subject,
                    "author": e.author, "reason": e.reason, "undoes": e.undoes.map(|u| u.0),
                    "program": e.program, "findings": e.findings, "changes": counts_json(&e.counts),
                })
            })
            .collect();
        return run.json(&json!({"schema": "milieu/history/1", "events": list}));
    }
    if events.is_empty() {
        return Ok(run.screen.say(&message!("cli-history-empty"))?);
    }
    let head = ["cli-head-event", "cli-head-at", "cli-head-kind", "cli-head-subject", "cli-head-records"]
        .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = events
        .iter()
        .map(|e| {
            let touched: u64 = e.counts.iter().map(|c| c.added + c.changed + c.removed).sum();
            vec![
                e.id.to_string(),
                e.at.strftime("%Y-%m-%d %H:%M").to_string(),
                run.screen.key(&format!("cli-kind-{}", e.kind.code())),
                e.subject.clone(),
                touched.to_string(),
            ]
        })
        .collect();
    let align = [Align::Right, Align::Left, Align::Left, Align::Left, Align::Right];
    Ok(run.screen.table(&head, &align, &rows)?)
}

//! Data › History and trash: every change, newest first; what was removed and can come back.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_store::Event;
use milieu_territory::{CommandKind, Record};
use milieu_vocabulary::{Message, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::data_sources::count as told;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Events shown at once.
const EVENTS_SHOWN: usize = 100;

/// Which events are asked for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct HistoryQuery {
    /// Only events of this kind, e.g. `import`.
    kind: Option<String>,
    /// Only events whose subject, author or reason holds this text.
    text: Option<String>,
    /// Only this event.
    event: Option<i64>,
    /// How many events are left out from the newest on.
    skip: Option<usize>,
}

/// What only the history has.
#[derive(Serialize, ToSchema)]
pub struct HistoryData {
    /// Events that fit, newest first.
    pub events: Vec<PastEvent>,
    /// How many fit in all.
    pub found: usize,
    /// How many of the newest were left out.
    pub skipped: usize,
    /// Kinds that occur.
    pub kinds: Vec<EventKind>,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would do again, in words.
    pub redo: Option<String>,
    /// Actors that were removed and can come back, last removed first.
    pub trash: Vec<TrashedActor>,
    /// Whether the file may be changed.
    pub writable: bool,
}

/// A kind of event.
#[derive(Serialize, ToSchema)]
pub struct EventKind {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// An event.
#[derive(Serialize, ToSchema)]
pub struct PastEvent {
    /// Number.
    pub id: i64,
    /// When, as RFC 3339.
    pub at: String,
    /// Kind.
    pub kind: String,
    /// Name of the kind.
    pub kind_name: String,
    /// What it was about.
    pub subject: String,
    /// Who, if they said so.
    pub author: Option<String>,
    /// Why, if they said so.
    pub reason: Option<String>,
    /// What it did to each table, in words.
    pub records: Vec<String>,
    /// How many findings are kept with it.
    pub findings: u64,
    /// Whether it was taken back and is not in force.
    pub taken_back: bool,
    /// Number of the event it takes back or does again.
    pub undoes: Option<i64>,
}

/// A removed actor.
#[derive(Serialize, ToSchema)]
pub struct TrashedActor {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Number of the event that removed it.
    pub event: i64,
    /// When, as RFC 3339.
    pub at: String,
    /// Ties, participations, competences and answers that would come back with it.
    pub records: usize,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(history))
}

/// Every change of the file, and its trash.
#[utoipa::path(get, path = "/data/history.json", params(HistoryQuery), responses((status = 200, body = Page<HistoryData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn history(State(desk): TheDesk, asked: Asked, Query(query): Query<HistoryQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

fn build(question: &Question, query: &HistoryQuery) -> Result<Page<HistoryData>, Problem> {
    let mut store = question.desk.store()?;
    let all = store.history()?;
    let state = in_force(&all);
    let mut codes: Vec<CommandKind> = all.iter().map(|event| event.kind).collect();
    codes.sort_unstable();
    codes.dedup();
    let kinds = codes
        .into_iter()
        .map(|kind| EventKind { code: kind.code().to_owned(), name: kind_name(question, kind) })
        .collect();
    let wanted = query.text.as_deref().unwrap_or_default().trim().to_lowercase();
    let holds = |text: Option<&str>| text.is_some_and(|text| text.to_lowercase().contains(&wanted));
    let fits = |event: &&Event| {
        query.event.is_none_or(|id| id == event.id.0)
            && query.kind.as_deref().is_none_or(|kind| kind.is_empty() || kind == event.kind.code())
            && (wanted.is_empty()
                || holds(Some(&event.subject))
                || holds(event.author.as_deref())
                || holds(event.reason.as_deref()))
    };
    let found: Vec<&Event> = all.iter().filter(fits).collect();
    let skipped = query.skip.unwrap_or(0).min(found.len());
    let events =
        found.iter().skip(skipped).take(EVENTS_SHOWN).map(|event| past(question, event, &state)).collect();
    let data = HistoryData {
        events,
        found: found.len(),
        skipped,
        kinds,
        undo: event_name(question, &all, state.undo),
        redo: event_name(question, &all, state.redo),
        trash: trash(&mut store, &all)?,
        writable: !question.desk.read_only && !question.state.earlier,
    };
    let mut page = question.page("web-screen-data-history", data);
    page.answer.push(question.text(&message!(
        "web-data-history-answer",
        events = told(all.len()),
        trash = told(page.data.trash.len())
    )));
    if question.state.earlier {
        let text = message!("web-data-looking-back", event = question.state.event.to_string());
        page.notices.push(question.text(&text));
    }
    let rows = page.data.events.iter().map(|event| event_row(question, event)).collect();
    page.tables.push(TableView {
        id: "events".to_owned(),
        caption: question.key("web-data-events"),
        columns: [
            "web-column-event",
            "web-column-when",
            "web-column-what",
            "web-column-subject",
            "web-data-col-records",
            "web-data-col-who",
            "web-data-col-reason",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows,
        total: Some(page.data.found),
    });
    let rows = page.data.trash.iter().map(|actor| {
        vec![
            Cell::text(actor.name.clone()),
            Cell::text(actor.key.clone()),
            Cell::text(actor.at.clone()),
            Cell::number(question.messages.count(actor.records as u64), actor.records as f64),
        ]
    });
    page.tables.push(TableView {
        id: "trash".to_owned(),
        caption: question.key("web-data-trash"),
        columns: ["web-data-col-actor", "web-data-col-key", "web-data-col-removed", "web-data-col-with"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: rows.collect(),
        total: None,
    });
    page.command = Some(format!("milieu history {}", question.desk.file_name()));
    Ok(page)
}

/// What an event is called.
fn event_name(question: &Question, events: &[Event], id: Option<i64>) -> Option<String> {
    let event = events.iter().find(|event| Some(event.id.0) == id)?;
    let kind = Message::new(format!("cli-kind-{}", event.kind.code()));
    Some(question.text(&message!("web-event-name", kind = kind, subject = event.subject.as_str())))
}

/// What undo would take back, in words.
pub(super) fn undo_name(question: &Question) -> Result<Option<String>, Problem> {
    let events = question.desk.store()?.history()?;
    Ok(event_name(question, &events, in_force(&events).undo))
}

fn kind_name(question: &Question, kind: CommandKind) -> String {
    question.key(&format!("cli-kind-{}", kind.code()))
}

/// What the line of events comes to.
#[derive(Default)]
struct InForce {
    /// Commands taken back.
    taken_back: Vec<i64>,
    undo: Option<i64>,
    redo: Option<i64>,
}

/// Follows undo and redo. Events come newest first.
fn in_force(events: &[Event]) -> InForce {
    let (mut done, mut undone, mut lost) = (Vec::new(), Vec::new(), Vec::new());
    for event in events.iter().rev() {
        match event.kind {
            CommandKind::Undo => undone.extend(done.pop()),
            CommandKind::Redo => done.extend(undone.pop()),
            _ => {
                // A new command ends what could be done again; that stays taken back.
                lost.append(&mut undone);
                done.push(event.id.0);
            }
        }
    }
    let (undo, redo) = (done.last().copied(), undone.last().copied());
    lost.append(&mut undone);
    lost.sort_unstable();
    InForce { taken_back: lost, undo, redo }
}

fn past(question: &Question, event: &Event, state: &InForce) -> PastEvent {
    let records = event
        .counts
        .iter()
        .map(|count| {
            let table = Message::new(format!("cli-table-{}", count.table.name()));
            question.text(&message!(
                "web-data-change",
                table = table,
                added = told(count.added as usize),
                changed = told(count.changed as usize),
                removed = told(count.removed as usize)
            ))
        })
        .collect();
    PastEvent {
        id: event.id.0,
        at: event.at.to_string(),
        kind: event.kind.code().to_owned(),
        kind_name: kind_name(question, event.kind),
        subject: event.subject.clone(),
        author: event.author.clone(),
        reason: event.reason.clone(),
        records,
        findings: event.findings,
        taken_back: state.taken_back.binary_search(&event.id.0).is_ok(),
        undoes: event.undoes.map(|id| id.0),
    }
}

fn event_row(question: &Question, event: &PastEvent) -> Vec<Cell> {
    let mut what = event.kind_name.clone();
    if event.taken_back {
        what = question.text(&message!("web-data-taken-back", what = what));
    }
    vec![
        Cell::number(event.id.to_string(), event.id as f64).to(format!("home?recorded={}", event.id)),
        Cell::text(event.at.clone()),
        Cell::text(what),
        Cell::text(event.subject.clone()),
        Cell::text(event.records.join("; ")),
        Cell::text(event.author.clone().unwrap_or_default()),
        Cell::text(event.reason.clone().unwrap_or_default()),
    ]
}

fn trash(store: &mut milieu_store::Store, events: &[Event]) -> Result<Vec<TrashedActor>, Problem> {
    let removed = store.trash()?;
    let mut hanging = std::collections::BTreeMap::new();
    for record in removed.iter().map(|removed| &removed.record) {
        let ends = match record {
            Record::Tie(tie) => vec![tie.from.as_str(), tie.to.as_str()],
            Record::Affiliation(row) => vec![row.actor.as_str()],
            Record::Competence(row) => vec![row.actor.as_str()],
            Record::Answer(row) => vec![row.actor.as_str()],
            _ => Vec::new(),
        };
        for end in ends {
            *hanging.entry(end.to_owned()).or_insert(0usize) += 1;
        }
    }
    let at =
        |id| events.iter().find(|event| event.id == id).map(|event| event.at.to_string()).unwrap_or_default();
    let mut trash: Vec<TrashedActor> = removed
        .iter()
        .filter_map(|removed| match &removed.record {
            Record::Actor(actor) => Some(TrashedActor {
                key: actor.key.clone(),
                name: actor.name.clone(),
                event: removed.event.0,
                at: at(removed.event),
                records: hanging.get(&actor.key).copied().unwrap_or(0),
            }),
            _ => None,
        })
        .collect();
    trash.sort_by(|a, b| b.event.cmp(&a.event).then_with(|| a.key.cmp(&b.key)));
    Ok(trash)
}

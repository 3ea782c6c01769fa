//! What the frame around every screen shows: the file, what can be taken back, regions, periods.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use milieu_messages::Messages;
use milieu_store::Event;
use milieu_territory::{CommandKind, Territory};
use milieu_vocabulary::{Message, RegionCode, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, home_region};
use crate::router::{TheDesk, blocking};

/// Regions offered; the others are found by the search.
const REGIONS_TOLD: usize = 200;
/// Events offered as earlier states.
const EVENTS_TOLD: usize = 40;
/// Letters of a subject that are told.
const SUBJECT: usize = 60;

/// The file and what can be done with it.
#[derive(Serialize, ToSchema)]
pub struct DeskView {
    /// Name of the file.
    pub file: String,
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// Number of the last event.
    pub event: i64,
    /// Whether the file holds nothing yet.
    pub empty: bool,
    /// Whether any of the data are synthetic.
    pub synthetic: bool,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would do again, in words.
    pub redo: Option<String>,
    /// Regions that have actors, most first.
    pub regions: Vec<RegionChoice>,
    /// Region shown when none is asked for.
    pub home: Option<String>,
    /// Periods the file's settings name, oldest first.
    pub periods: Vec<PeriodChoice>,
    /// Last events, newest first.
    pub events: Vec<EventChoice>,
    /// Version of the program.
    pub version: String,
}

/// A region to choose.
#[derive(Serialize, ToSchema)]
pub struct RegionChoice {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Actors at home there.
    pub actors: usize,
}

/// A period to choose.
#[derive(Serialize, ToSchema)]
pub struct PeriodChoice {
    /// As in the address.
    pub value: String,
    /// In words.
    pub name: String,
}

/// An event to go back to.
#[derive(Serialize, ToSchema)]
pub struct EventChoice {
    /// Number.
    pub event: i64,
    /// When it was recorded.
    pub at: String,
    /// In words.
    pub name: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(desk_view)).routes(routes!(backup))
}

/// The file, what can be taken back, regions, periods, last events.
#[utoipa::path(get, path = "/api/desk", responses((status = 200, body = DeskView), (status = 422, body = ProblemView)))]
async fn desk_view(State(desk): TheDesk, asked: Asked) -> Response {
    let language = asked.language;
    blocking(&desk, language, move |desk| view(desk, &desk.messages(language))).await
}

fn view(desk: &Desk, messages: &Messages) -> Result<DeskView, Problem> {
    let state = desk.now()?;
    let territory = &state.territory;
    let events = desk.store()?.history()?;
    let (undo, redo) = undoable(&events, messages);
    let mut regions = regions(territory);
    regions.truncate(REGIONS_TOLD);
    // A setting that cannot be read is told by the screens that need it, not by the frame.
    let periods = milieu_commands::periods(territory, None, None).unwrap_or_default();
    let named = territory.settings.contains_key("periods");
    let periods = periods
        .into_iter()
        .filter(|_| named)
        .map(|period| PeriodChoice { value: period.to_string(), name: messages.period(period) })
        .collect();
    Ok(DeskView {
        file: desk.file_name(),
        read_only: desk.read_only,
        event: state.event,
        empty: territory.actors.is_empty() && territory.statistics.is_empty(),
        synthetic: territory.sources.values().any(|source| source.synthetic),
        undo,
        redo,
        regions,
        home: home_region(territory).map(|region| region.to_string()),
        periods,
        events: events
            .iter()
            .take(EVENTS_TOLD)
            .map(|event| EventChoice {
                event: event.id.0,
                at: event.at.to_string(),
                name: named_event(event, messages),
            })
            .collect(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// Regions that have actors, and recorded regions these lie in; most actors first.
pub fn regions(territory: &Territory) -> Vec<RegionChoice> {
    let mut counts: std::collections::BTreeMap<&RegionCode, usize> = std::collections::BTreeMap::new();
    for region in territory.actors.values().filter_map(|actor| actor.region.as_ref()) {
        *counts.entry(region).or_default() += 1;
    }
    let exact: Vec<(&RegionCode, usize)> = counts.iter().map(|(region, actors)| (*region, *actors)).collect();
    for wider in territory.regions.values().map(|region| &region.code) {
        let within = exact.iter().filter(|(region, _)| wider.holds(region)).map(|(_, actors)| actors).sum();
        if within > 0 {
            counts.insert(wider, within);
        }
    }
    let mut regions: Vec<RegionChoice> = counts
        .into_iter()
        .map(|(region, actors)| {
            let known = territory.regions.get(region.as_str()).and_then(|r| r.name.clone());
            RegionChoice {
                name: known.unwrap_or_else(|| region.to_string()),
                code: region.to_string(),
                actors,
            }
        })
        .collect();
    regions.sort_by(|a, b| b.actors.cmp(&a.actors).then_with(|| a.code.cmp(&b.code)));
    regions
}

/// What undo and redo would do, in words. Events come newest first.
pub fn undoable(events: &[Event], messages: &Messages) -> (Option<String>, Option<String>) {
    let mut done = Vec::new();
    let mut undone = Vec::new();
    for event in events.iter().rev() {
        match event.kind {
            CommandKind::Undo => undone.extend(done.pop()),
            CommandKind::Redo => done.extend(undone.pop()),
            _ => {
                undone.clear();
                done.push(event);
            }
        }
    }
    let words = |event: &&Event| named_event(event, messages);
    (done.last().map(words), undone.last().map(words))
}

/// An event by name: *merge: Acme ← Acme Ltd*.
pub fn named_event(event: &Event, messages: &Messages) -> String {
    let kind = Message::new(format!("cli-kind-{}", event.kind.code()));
    let subject = match event.subject.char_indices().nth(SUBJECT) {
        Some((end, _)) => messages.render(&message!("web-cut", text = &event.subject[..end])),
        None => event.subject.clone(),
    };
    messages.render(&message!("web-event-name", kind = kind, subject = subject))
}

/// A copy of the file as it is now, history and all.
#[utoipa::path(get, path = "/api/backup", responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), (status = 422, body = ProblemView)))]
async fn backup(State(desk): TheDesk, asked: Asked) -> Response {
    let messages = desk.messages(asked.language);
    let worker = Arc::clone(&desk);
    let copied = tokio::task::spawn_blocking(move || {
        let (_, path) = worker.uploads.place(&worker.file_name()).map_err(Problem::internal)?;
        worker.store()?.copy_to(&path)?;
        let bytes = std::fs::read(&path).map_err(Problem::internal)?;
        // A copy of the whole file need not stay until the program ends.
        std::fs::remove_file(&path).map_err(Problem::internal)?;
        Ok::<_, Problem>(bytes)
    });
    match copied.await {
        Ok(Ok(bytes)) => {
            let name = desk.file_name();
            let ascii: String = name
                .chars()
                .map(|c| if c.is_ascii() && !c.is_ascii_control() && !"\"\\".contains(c) { c } else { '_' })
                .collect();
            let headers = [
                (CONTENT_TYPE, "application/octet-stream".to_owned()),
                (CONTENT_DISPOSITION, format!("attachment; filename=\"{ascii}\"")),
                (CACHE_CONTROL, "no-store".to_owned()),
            ];
            (headers, bytes).into_response()
        }
        Ok(Err(problem)) => problem.respond(&messages),
        Err(error) => Problem::internal(error).respond(&messages),
    }
}

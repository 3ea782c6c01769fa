//! Home: what is in the file, what changed, what to do next.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_vocabulary::{Message, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Events shown.
const EVENTS_SHOWN: usize = 8;

/// What only the home screen has.
#[derive(Serialize, ToSchema)]
pub struct HomeData {
    /// Regions that have actors, most first: code, name, number of actors.
    pub regions: Vec<RegionCount>,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would do again, in words.
    pub redo: Option<String>,
}

/// A region with its number of actors.
#[derive(Serialize, ToSchema)]
pub struct RegionCount {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Actors at home there.
    pub actors: usize,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(home))
}

/// What is in the file, what changed last, what to do next.
#[utoipa::path(get, path = "/home.json", responses((status = 200, body = Page<HomeData>), (status = 400, body = ProblemView)))]
async fn home(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<HomeData>, Problem> {
    let territory = question.territory();
    let mut counts = std::collections::BTreeMap::new();
    for region in territory.actors.values().filter_map(|actor| actor.region.as_ref()) {
        *counts.entry(region.clone()).or_insert(0usize) += 1;
    }
    let mut regions: Vec<RegionCount> = counts
        .into_iter()
        .map(|(region, actors)| RegionCount {
            name: question.region_name(&region),
            code: region.to_string(),
            actors,
        })
        .collect();
    regions.sort_by(|a, b| b.actors.cmp(&a.actors).then_with(|| a.code.cmp(&b.code)));
    let events = question.desk.store()?.history()?;
    let (undo, redo) = undoable(&events, question);
    let mut page = question.page("web-screen-home", HomeData { regions, undo, redo });
    page.answer.push(question.text(&message!(
        "web-home-holds",
        actors = territory.actors.len(),
        ties = territory.ties.len(),
        projects = territory.projects.len(),
        regions = page.data.regions.len()
    )));
    let rows = events
        .iter()
        .take(EVENTS_SHOWN)
        .map(|event| {
            let kind = question.text(&Message::new(format!("cli-kind-{}", event.kind.code())));
            vec![
                Cell::number(event.id.to_string(), event.id.0 as f64),
                Cell::text(event.at.to_string()),
                Cell::text(kind),
                Cell::text(event.subject.clone()),
            ]
        })
        .collect();
    page.tables.push(TableView {
        id: "changes".to_owned(),
        caption: question.key("web-home-changes"),
        columns: ["web-column-event", "web-column-when", "web-column-what", "web-column-subject"]
            .map(|key| question.key(key))
            .to_vec(),
        rows,
        total: Some(events.len()),
    });
    page.command = Some(question.command("info"));
    Ok(page)
}

/// What undo and redo would do, in words. Events come newest first.
fn undoable(events: &[milieu_store::Event], question: &Question) -> (Option<String>, Option<String>) {
    use milieu_territory::CommandKind;
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
    let words = |event: &&milieu_store::Event| {
        let kind = Message::new(format!("cli-kind-{}", event.kind.code()));
        question.text(&message!("web-event-name", kind = kind, subject = event.subject.as_str()))
    };
    (done.last().map(words), undone.last().map(words))
}

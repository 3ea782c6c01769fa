//! Home: what is in the file, what changed, what to do next.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use milieu_diagnosis::Diagnosis;
use milieu_report::{ProfileWriter, wording};
use milieu_vocabulary::message;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::frame::{named_event, regions};
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Events shown.
const EVENTS_SHOWN: usize = 8;

/// Missing data told as next steps.
const STEPS_SHOWN: usize = 3;

/// What only the home screen has.
#[derive(Serialize, ToSchema)]
pub struct HomeData {
    /// Whether the file holds nothing yet.
    pub empty: bool,
    /// Whether a region can be diagnosed.
    pub has_region: bool,
    /// How many regions have actors.
    pub regions: usize,
}

/// Where the region stands, for the home screen: it may take a while.
#[derive(Serialize, ToSchema)]
pub struct StandingData {
    /// Findings in plain words, each with the screen that shows it.
    pub findings: Vec<FindingView>,
    /// Next steps: what is not known and would narrow the result most.
    pub steps: Vec<StepView>,
}

/// A finding in plain words.
#[derive(Serialize, ToSchema)]
pub struct FindingView {
    /// In words.
    pub text: String,
    /// Screen that shows it.
    pub link: String,
}

/// A datum that is missing.
#[derive(Serialize, ToSchema)]
pub struct StepView {
    /// What is missing.
    pub name: String,
    /// What it would tell.
    pub tells: Vec<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(home)).routes(routes!(standing)).routes(routes!(template))
}

/// What is in the file, what changed last, what to do next.
#[utoipa::path(get, path = "/home.json", responses((status = 200, body = Page<HomeData>), (status = 400, body = ProblemView)))]
async fn home(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<HomeData>, Problem> {
    let territory = question.territory();
    let regions = regions(territory).len();
    let empty = territory.actors.is_empty() && territory.statistics.is_empty();
    let events = question.desk.store()?.history()?;
    let mut page =
        question.page("web-screen-home", HomeData { empty, has_region: question.region.is_some(), regions });
    if empty {
        page.answer.push(question.key("web-home-empty"));
    }
    page.answer.push(question.text(&message!(
        "web-home-holds",
        actors = territory.actors.len(),
        ties = territory.ties.len(),
        projects = territory.projects.len(),
        regions = regions
    )));
    let rows = events
        .iter()
        .take(EVENTS_SHOWN)
        .map(|event| {
            vec![
                Cell::number(event.id.to_string(), event.id.0 as f64)
                    .to(format!("data/history?event={}", event.id)),
                Cell::text(event.at.strftime("%Y-%m-%d %H:%M").to_string()),
                Cell::text(named_event(event, &question.messages)),
            ]
        })
        .collect();
    page.tables.push(TableView {
        id: "changes".to_owned(),
        caption: question.key("web-home-changes"),
        columns: ["web-column-event", "web-column-when", "web-column-what"]
            .map(|key| question.key(key))
            .to_vec(),
        rows,
        total: Some(events.len()),
    });
    page.command = Some(question.command("info"));
    Ok(page)
}

/// Where the region stands: the six factors, findings in plain words, what is missing.
#[utoipa::path(get, path = "/home/standing.json", responses((status = 200, body = Page<StandingData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn standing(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, stand).await
}

fn stand(question: &Question) -> Result<Page<StandingData>, Problem> {
    let diagnosis = question.diagnosis(question.the_region()?)?;
    let steps = diagnosis
        .unknowns
        .iter()
        .take(STEPS_SHOWN)
        .map(|unknown| StepView {
            name: question.text(&unknown.name),
            tells: unknown.would_tell.iter().map(|tells| question.text(tells)).collect(),
        })
        .collect();
    let findings = findings(question, &diagnosis);
    let mut page = question.page("web-home-standing", StandingData { findings, steps });
    page.answer.push(question.text(&wording::who_is_in(&diagnosis)));
    let snapshot = question.snapshot();
    page.figures.push(ProfileWriter::new(&question.messages, &snapshot).factor_chart(&diagnosis).into());
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

/// What the diagnosis says first: type, weak factors, gatekeepers, lock-in.
fn findings(question: &Question, diagnosis: &Diagnosis) -> Vec<FindingView> {
    let finding = |text: String, link: &str| FindingView { text, link: link.to_owned() };
    let mut findings =
        vec![finding(question.text(&wording::type_answer(&diagnosis.network_type)), "scorecard/type")];
    for score in diagnosis.factors.iter().filter(|score| score.weak) {
        let factor = question.key(score.factor.label_key());
        let line = wording::factor_line(score);
        let text = question.text(&message!("web-home-factor", factor = factor, line = line));
        findings.push(finding(text, "scorecard/factors"));
    }
    if let Some(first) = diagnosis.gatekeepers.first() {
        let text = message!(
            "web-home-gatekeeper",
            name = first.name.as_str(),
            percent = wording::percent(first.share)
        );
        findings.push(finding(question.text(&text), "network/gateways"));
    }
    findings
        .push(finding(question.text(&wording::lock_in(diagnosis.lock_in.verdict)), "scorecard/diagnosis"));
    findings
}

/// A member list to fill in.
#[utoipa::path(get, path = "/api/template.csv", responses((status = 200, body = String, content_type = "text/csv")))]
async fn template() -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"members.csv\""),
    ];
    (headers, MEMBERS).into_response()
}

/// Columns that the import of member lists knows; two made-up rows show how they are filled in.
const MEMBERS: &str = "\u{feff}name,group,region,town,sector,employees,competences\n\
Example Castings,sme,AT22,Graz,24.5,85,light casting; tooling\n\
Example Institute of Lightweight Materials,research,AT22,Leoben,72.1,140,composites; testing\n";

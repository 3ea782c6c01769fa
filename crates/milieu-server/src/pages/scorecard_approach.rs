//! Scorecard › Approach: linear or systemic, row by row of Table 2.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_report::ProfileWriter;
use milieu_vocabulary::message;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::shown::{absorb, indicator_link};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// The profile of a region.
#[derive(Serialize, ToSchema)]
pub struct ApproachData {
    /// Rows of Table 2 with a value.
    pub observed: usize,
    /// The rows.
    pub rows: Vec<ApproachRow>,
}

/// A row of Table 2.
#[derive(Serialize, ToSchema)]
pub struct ApproachRow {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Balance from -1, linear, to 1, systemic.
    pub balance: Option<f64>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(approach))
}

/// The linear–systemic profile, row by row, each with its statements and evidence.
#[utoipa::path(get, path = "/scorecard/approach.json", responses((status = 200, body = Page<ApproachData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn approach(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<ApproachData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let profile = &diagnosis.systemic;
    let name = |code: &str| {
        let full = question.key(&format!("indicator-{code}-name"));
        full.split_once(": ").map_or(full.clone(), |(_, row)| row.to_owned())
    };
    let rows: Vec<ApproachRow> = profile
        .rows
        .iter()
        .map(|row| ApproachRow { code: row.code.clone(), name: name(&row.code), balance: row.value.value })
        .collect();
    let of = |side: fn(f64) -> bool| -> Vec<String> {
        rows.iter().filter(|row| row.balance.is_some_and(side)).map(|row| row.name.clone()).collect()
    };
    let (systemic, linear) = (of(|b| b > 0.0), of(|b| b < 0.0));
    let unknown = rows.len() - profile.observed;
    let answer = question.text(&message!(
        "web-approach-answer",
        systemic = systemic.len(),
        systemic_rows = systemic.join(", "),
        linear = linear.len(),
        linear_rows = linear.join(", "),
        unknown = unknown
    ));
    let mut page =
        question.page("web-screen-scorecard-approach", ApproachData { observed: profile.observed, rows });
    page.answer.push(answer);
    let snapshot = question.snapshot();
    absorb(&mut page, ProfileWriter::new(&question.messages, &snapshot).systemic(&diagnosis));
    page.answer.push(question.key("web-approach-not-the-sum"));
    let side = |value: Option<f64>| match value {
        Some(value) => Cell::number(question.messages.decimals(value, 2), value),
        None => Cell::text(question.key("web-unknown")),
    };
    page.tables.push(TableView {
        id: "rows".to_owned(),
        caption: question.key("web-approach-rows"),
        columns: [
            "report-column-row",
            "web-approach-linear-says",
            "web-approach-evidence",
            "web-approach-systemic-says",
            "web-approach-evidence",
            "report-column-balance",
            "report-column-reason",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows: profile
            .rows
            .iter()
            .map(|row| {
                let why = row.value.reason.as_ref().map(|reason| question.text(reason)).unwrap_or_default();
                vec![
                    Cell::text(name(&row.code)).to(indicator_link(&row.code)),
                    Cell::text(question.key(&format!("web-approach-{}-linear", row.code))),
                    side(row.linear),
                    Cell::text(question.key(&format!("web-approach-{}-systemic", row.code))),
                    side(row.systemic),
                    side(row.value.value),
                    Cell::text(why),
                ]
            })
            .collect(),
        total: None,
    });
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

//! Scorecard › Six factors: where a region stands, with its doubt.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_report::ProfileWriter;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::Page;
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// The six factors of a region.
#[derive(Serialize, ToSchema)]
pub struct FactorsData {
    /// In their order.
    pub factors: Vec<FactorView>,
}

/// A factor.
#[derive(Serialize, ToSchema)]
pub struct FactorView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Score from 0 to 1, if there is one.
    pub score: Option<f64>,
    /// Whether it counts as weak.
    pub weak: bool,
    /// In words.
    pub sentence: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(factors))
}

/// Where a region stands on the six factors, with intervals.
#[utoipa::path(get, path = "/scorecard/factors.json", responses((status = 200, body = Page<FactorsData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn factors(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<FactorsData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let factors = diagnosis
        .factors
        .iter()
        .map(|score| FactorView {
            code: score.factor.code().to_owned(),
            name: question.key(score.factor.label_key()),
            score: score.score,
            weak: score.weak,
            sentence: question.text(&milieu_report::wording::factor_line(score)),
        })
        .collect();
    let mut page = question.page("web-screen-scorecard-factors", FactorsData { factors });
    page.answer.push(question.text(&milieu_report::wording::who_is_in(&diagnosis)));
    page.answer.push(question.text(&milieu_report::wording::type_answer(&diagnosis.network_type)));
    let snapshot = question.snapshot();
    page.figures.push(ProfileWriter::new(&question.messages, &snapshot).factor_chart(&diagnosis).into());
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

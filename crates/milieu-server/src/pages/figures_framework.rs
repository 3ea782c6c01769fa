//! Figures › Six-factor framework (figure 5): the six factors as one whole, with scores (¶100–102).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_diagnosis::factor_score::FactorScore;
use milieu_figures::{Spoke, Wheel, wheel};
use milieu_report::wording;
use milieu_vocabulary::message;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::shown::{caption, stands_on};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Figure 5 of a region.
#[derive(Serialize, ToSchema)]
pub struct FrameworkData {
    /// Code of each factor with its score.
    pub scores: Vec<(String, Option<f64>)>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(framework))
}

/// The six factors as one whole, with their scores.
#[utoipa::path(get, path = "/figures/framework.json", responses((status = 200, body = Page<FrameworkData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn framework(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<FrameworkData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let scores = diagnosis.factors.iter().map(|s| (s.factor.code().to_owned(), s.score)).collect();
    let note = |score: &FactorScore| match (&score.withheld, score.weak) {
        (Some(_), _) => question.key("status-withheld"),
        (None, true) => question.key("report-weak"),
        (None, false) => String::new(),
    };
    let figure = wheel(&Wheel {
        caption: caption(question, "framework", &question.region_name(region)),
        centre: question.key("web-framework-centre"),
        unknown: question.key("web-unknown"),
        spokes: diagnosis
            .factors
            .iter()
            .map(|score| Spoke {
                label: question.key(score.factor.label_key()),
                value: score.score,
                interval: score.interval.map(|i| (i.lower, i.upper)),
                warned: score.weak,
                note: note(score),
            })
            .collect(),
        digits: 2,
        columns: [
            "report-column-factor",
            "report-column-score",
            "report-column-lower",
            "report-column-upper",
            "report-column-note",
        ]
        .map(|key| question.key(key)),
    });
    let mut page = question.page("web-screen-figures-framework", FrameworkData { scores });
    let ends: Vec<(&FactorScore, f64)> =
        diagnosis.factors.iter().filter_map(|s| Some((s, s.score?))).collect();
    let name = |found: Option<&(&FactorScore, f64)>| {
        found.map(|(s, _)| question.key(s.factor.label_key())).unwrap_or_default()
    };
    page.answer.push(question.text(&message!(
        "web-figure-framework-says",
        region = question.region_name(region),
        scored = ends.len(),
        lowest = name(ends.iter().min_by(|a, b| a.1.total_cmp(&b.1))),
        highest = name(ends.iter().max_by(|a, b| a.1.total_cmp(&b.1)))
    )));
    page.answer.push(question.key("web-figure-framework-no-sum"));
    stands_on(question, &mut page, "¶59, ¶100–102");
    page.figures.push(figure.into());
    page.tables.push(TableView {
        id: "reasons".to_owned(),
        caption: question.key("web-framework-reasons"),
        columns: ["report-column-factor", "report-column-answer"].map(|key| question.key(key)).to_vec(),
        rows: diagnosis
            .factors
            .iter()
            .map(|score| {
                vec![
                    Cell::text(question.key(score.factor.label_key())).to("scorecard/factors"),
                    Cell::text(question.text(&wording::factor_line(score))),
                ]
            })
            .collect(),
        total: None,
    });
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

//! Figures › Knowledge to innovation (figure 1): from the knowledge base over receptivity, finance and
//! demand to the phases of the process (¶22–38).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_figures::{FlowBox, FlowDiagram, FlowLink, flow_diagram};
use milieu_vocabulary::message;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::Page;
use crate::pages::shown::{caption, data_table, datum, stands_on};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Parts of each step: codes of the indicators that stand for them.
const STEPS: [&[&str]; 3] =
    [&["RE01", "RE07", "CR08"], &["RE02", "GO04", "IS01", "IS07"], &["KI02", "CR02", "IS04"]];

/// Figure 1 of a region.
#[derive(Serialize, ToSchema)]
pub struct InnovationData {
    /// Codes of the parts that are known.
    pub known: Vec<String>,
    /// Codes of the parts that are not.
    pub unknown: Vec<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(innovation))
}

/// From the knowledge base to innovation, with the numbers of this region.
#[utoipa::path(get, path = "/figures/innovation.json", responses((status = 200, body = Page<InnovationData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn innovation(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<InnovationData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let mut boxes = Vec::new();
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    let mut lowest_part: Option<(f64, String)> = None;
    for (step, codes) in STEPS.iter().enumerate() {
        for code in *codes {
            let shown = datum(question, &diagnosis, code);
            let list = if shown.value.is_some() { &mut known } else { &mut unknown };
            list.push((*code).to_owned());
            if let Some(level) = shown.level
                && lowest_part.as_ref().is_none_or(|(least, _)| level < *least)
            {
                lowest_part = Some((level, shown.name.clone()));
            }
            let label = question.key(&format!("web-flow-{code}"));
            boxes.push(FlowBox { label, step, level: shown.level, text: shown.text });
        }
    }
    // What flows between the parts is not measured: every arrow is a broken line.
    let links = (0..boxes.len())
        .flat_map(|from| (0..boxes.len()).map(move |to| (from, to)))
        .filter(|(from, to)| boxes[*from].step + 1 == boxes[*to].step)
        .map(|(from, to)| FlowLink { from, to, strength: None })
        .collect();
    let parts = boxes.len();
    let figure = flow_diagram(&FlowDiagram {
        caption: caption(question, "innovation", &question.region_name(region)),
        steps: ["web-flow-base", "web-flow-conditions", "web-flow-phases"]
            .map(|key| question.key(key))
            .to_vec(),
        boxes,
        links,
        unknown: question.key("web-unknown"),
        columns: ["web-flow-step", "web-flow-part", "report-column-value", "web-flow-leads-to"]
            .map(|key| question.key(key)),
    });
    let mut page = question.page("web-screen-figures-innovation", InnovationData { known, unknown });
    let name = question.region_name(region);
    page.answer.push(match lowest_part {
        Some((_, lowest)) => question.text(&message!(
            "web-figure-innovation-says",
            region = name,
            known = page.data.known.len(),
            parts = parts,
            lowest = lowest
        )),
        None => question.text(&message!("web-figure-innovation-nothing", region = name)),
    });
    page.answer.push(question.key("web-figure-innovation-arrows"));
    stands_on(question, &mut page, "¶22–38");
    page.figures.push(figure.into());
    let codes: Vec<&str> = STEPS.iter().flat_map(|step| step.iter().copied()).collect();
    page.tables.push(data_table(question, &diagnosis, "data", &codes));
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

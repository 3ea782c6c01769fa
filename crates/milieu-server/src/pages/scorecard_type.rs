//! Scorecard › Network type: degrees of the three types, with doubt, course and evidence both ways.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_diagnosis::network_type::{TypeAnswer, TypeAssessment, TypeEvidence};
use milieu_report::{ProfileWriter, wording};
use milieu_vocabulary::{Message, message};
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

/// Evidences shown each way.
const STRONGEST: usize = 5;

/// The type of a region's network.
#[derive(Serialize, ToSchema)]
pub struct TypeData {
    /// Whether the data allow an answer.
    pub judged: bool,
    /// Code of the leading type, unless none is like it.
    pub leading: Option<String>,
    /// Degrees of the types: code, name, degree.
    pub degrees: Vec<DegreeView>,
}

/// Degree of a type.
#[derive(Serialize, ToSchema)]
pub struct DegreeView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Degree, 0 to 1.
    pub degree: f64,
    /// 90 percent interval.
    pub interval: Option<[f64; 2]>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(network_type))
}

/// Degrees of the three types, with the strongest evidence each way.
#[utoipa::path(get, path = "/scorecard/type.json", responses((status = 200, body = Page<TypeData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn network_type(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<TypeData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let assessment = diagnosis.network_type.assessment();
    let degrees = assessment.map_or(&[][..], |a| &a.degrees);
    let data = TypeData {
        judged: assessment.is_some(),
        leading: diagnosis.network_type.leading().map(|kind| kind.code().to_owned()),
        degrees: degrees
            .iter()
            .map(|d| DegreeView {
                code: d.kind.code().to_owned(),
                name: question.key(d.kind.label_key()),
                degree: d.degree,
                interval: d.interval.map(|i| [i.lower, i.upper]),
            })
            .collect(),
    };
    let mut page = question.page("web-screen-scorecard-type", data);
    page.answer.push(question.text(&wording::type_answer(&diagnosis.network_type)));
    let snapshot = question.snapshot();
    let writer = ProfileWriter::new(&question.messages, &snapshot);
    match &diagnosis.network_type {
        TypeAnswer::Withheld { features, .. } => {
            page.notices.push(question.key("web-type-abstains"));
            page.tables.push(TableView {
                id: "missing".to_owned(),
                caption: question.key("web-type-missing"),
                columns: ["report-column-feature", "report-column-code"]
                    .map(|key| question.key(key))
                    .to_vec(),
                rows: features
                    .missing
                    .iter()
                    .map(|code| {
                        vec![
                            Cell::text(question.text(&wording::feature_name(code))),
                            Cell::text(code.clone()),
                        ]
                    })
                    .collect(),
                total: None,
            });
        }
        TypeAnswer::Judged(assessment) => {
            for thin in &assessment.thin {
                let reason = question.text(thin);
                page.notices.push(question.text(&message!("web-type-thin", reason = reason)));
            }
            page.tables.push(degrees_table(question, assessment));
            let nearest = assessment.nearest.map(|kind| Message::new(kind.label_key()));
            page.tables.push(evidence(question, assessment, "for", &nearest[0], |e| e.contribution > 0.0));
            page.tables
                .push(evidence(question, assessment, "against", &nearest[1], |e| e.contribution < 0.0));
        }
    }
    absorb(&mut page, writer.network_type(&diagnosis));
    page.answer.dedup();
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

fn degrees_table(question: &Question, assessment: &TypeAssessment) -> TableView {
    TableView {
        id: "degrees".to_owned(),
        caption: question.key("web-type-degrees"),
        columns: ["report-column-type", "report-column-score", "web-score-interval"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: assessment
            .degrees
            .iter()
            .map(|d| {
                let interval = d.interval.map(|i| question.messages.interval(&i)).unwrap_or_default();
                vec![
                    Cell::text(question.key(d.kind.label_key())),
                    Cell::number(question.messages.decimals(d.degree, 2), d.degree),
                    Cell::text(interval),
                ]
            })
            .collect(),
        total: None,
    }
}

/// The strongest evidence one way, the strongest first.
fn evidence(
    question: &Question,
    assessment: &TypeAssessment,
    id: &str,
    kind: &Message,
    wanted: fn(&&TypeEvidence) -> bool,
) -> TableView {
    let mut found: Vec<&TypeEvidence> = assessment.evidence.iter().filter(wanted).collect();
    found.sort_by(|a, b| b.contribution.abs().total_cmp(&a.contribution.abs()));
    TableView {
        id: format!("evidence-{id}"),
        caption: question.text(&message!("web-type-strongest", kind = kind.clone())),
        columns: [
            "report-column-feature",
            "report-column-evidence",
            "web-type-observed",
            "web-type-typical-nearest",
            "web-type-typical-second",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows: found
            .into_iter()
            .take(STRONGEST)
            .map(|e| {
                let number = |value: f64| Cell::number(question.messages.number(value), value);
                let name = Cell::text(question.text(&wording::feature_name(&e.code)));
                let is_indicator = e.code.chars().next().is_some_and(|c| c.is_ascii_uppercase());
                let name = if is_indicator { name.to(indicator_link(&e.code)) } else { name };
                vec![name, number(e.contribution), number(e.observed), number(e.nearest), number(e.second)]
            })
            .collect(),
        total: None,
    }
}

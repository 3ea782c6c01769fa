//! Figures › Fields of policy (figure 6): four fields, the factors they act on, and the instruments
//! chosen here (¶121).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_diagnosis::instruments::Catalogue;
use milieu_diagnosis::instruments::InstrumentChoice;
use milieu_figures::{Field, FieldItem, FieldMark, FieldTable, field_table};
use milieu_vocabulary::{Factor, message};
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

/// The four fields, each with the fields of the catalogue it holds. Two labels survive in the
/// founding report's figure; the split is Milieu's reading of ¶121.
const FIELDS: [(&str, &[&str]); 4] =
    [("market", &["F1"]), ("knowledge", &["F2", "F3"]), ("finance", &["F5"]), ("integration", &["F4", "F6"])];

/// Figure 6 of a region.
#[derive(Serialize, ToSchema)]
pub struct PolicyData {
    /// Instruments suggested here: ids.
    pub suggested: Vec<String>,
    /// Instruments of which the data cannot tell whether they fit: ids.
    pub undecided: Vec<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(policy))
}

/// Four fields of policy, the factors they act on, and the instruments chosen here.
#[utoipa::path(get, path = "/figures/policy.json", responses((status = 200, body = Page<PolicyData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn policy(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<PolicyData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let catalogue = Catalogue::built_in().map_err(Problem::internal)?;
    let selection = &diagnosis.instruments;
    let chosen: Vec<(&InstrumentChoice, FieldMark)> = [
        (&selection.suggested, FieldMark::Chosen),
        (&selection.undecided, FieldMark::Undecided),
        (&selection.ruled_out, FieldMark::RuledOut),
    ]
    .into_iter()
    .flat_map(|(list, mark)| list.iter().map(move |choice| (choice, mark)))
    .collect();
    let fields: Vec<Field> = FIELDS
        .iter()
        .map(|(name, codes)| Field {
            label: question.key(&format!("web-policy-{name}")),
            cells: Factor::ALL
                .iter()
                .map(|factor| {
                    chosen
                        .iter()
                        .filter(|(choice, _)| codes.contains(&choice.field.as_str()))
                        .filter(|(choice, _)| choice.weak_factors.iter().any(|(weak, _)| weak == factor))
                        .map(|(choice, mark)| FieldItem {
                            code: choice.id.clone(),
                            name: question.text(&choice.name),
                            mark: *mark,
                        })
                        .collect()
                })
                .collect(),
        })
        .collect();
    let ids = |list: &[InstrumentChoice]| list.iter().map(|c| c.id.clone()).collect();
    let data = PolicyData { suggested: ids(&selection.suggested), undecided: ids(&selection.undecided) };
    let figure = field_table(&FieldTable {
        caption: caption(question, "policy", &question.region_name(region)),
        subjects: diagnosis
            .factors
            .iter()
            .map(|score| (question.key(score.factor.label_key()), score.weak))
            .collect(),
        fields,
        legend: ["web-instrument-suggested", "web-instrument-undecided", "web-instrument-ruled-out"]
            .map(|key| question.key(key)),
        field_column: question.key("web-policy-field"),
    });
    let mut page = question.page("web-screen-figures-policy", data);
    page.answer.push(question.text(&message!(
        "web-figure-policy-says",
        region = question.region_name(region),
        suggested = selection.suggested.len(),
        undecided = selection.undecided.len(),
        ruled = selection.ruled_out.len(),
        all = catalogue.instruments.len()
    )));
    page.answer.push(question.key("web-figure-policy-reading"));
    stands_on(question, &mut page, "¶121, ¶116, ¶126, ¶144, ¶151, ¶154");
    page.figures.push(figure.into());
    let field_of = |code: &str| {
        let found = FIELDS.iter().find(|(_, codes)| codes.contains(&code));
        found.map(|(name, _)| question.key(&format!("web-policy-{name}"))).unwrap_or_default()
    };
    page.tables.push(TableView {
        id: "instruments".to_owned(),
        caption: question.key("report-section-instruments"),
        columns: [
            "report-column-instrument",
            "web-policy-field",
            "report-column-answer",
            "report-column-paragraph",
            "web-instrument-mechanism",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows: chosen
            .iter()
            .map(|(choice, mark)| {
                let state = match mark {
                    FieldMark::Chosen => "web-instrument-suggested",
                    FieldMark::Undecided => "web-instrument-undecided",
                    FieldMark::RuledOut => "web-instrument-ruled-out",
                };
                vec![
                    Cell::text(format!("{} {}", choice.id, question.text(&choice.name)))
                        .to("scorecard/diagnosis"),
                    Cell::text(field_of(&choice.field)),
                    Cell::text(question.key(state)),
                    Cell::text(format!("¶{}", choice.paragraph)),
                    Cell::text(question.text(&choice.mechanism)),
                ]
            })
            .collect(),
        total: None,
    });
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

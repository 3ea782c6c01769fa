//! A number, down to the rows behind it.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_diagnosis::frame::is_scored;
use milieu_diagnosis::{DiagnosisParams, Dictionary, Explanation, Prepared};
use milieu_report::wording;
use milieu_territory::Snapshot;
use milieu_vocabulary::message;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::shown::indicator;
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Rows shown; the command has them all.
const ROWS: usize = 500;

/// What is asked.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct IndicatorQuery {
    /// Code, with its variant in brackets if it has one.
    code: Option<String>,
}

/// An indicator.
#[derive(Serialize, ToSchema)]
pub struct IndicatorData {
    /// Code.
    pub code: String,
    /// Value, if there is one.
    pub value: Option<f64>,
    /// Position in its frame, if it has one.
    pub position: Option<f64>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(indicator_page))
}

/// Definition, value, frame, coverage and the rows behind an indicator.
#[utoipa::path(get, path = "/scorecard/indicator.json", params(IndicatorQuery), responses((status = 200, body = Page<IndicatorData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn indicator_page(State(desk): TheDesk, asked: Asked, Query(query): Query<IndicatorQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

fn build(question: &Question, query: &IndicatorQuery) -> Result<Page<IndicatorData>, Problem> {
    let region = question.the_region()?.clone();
    let asked = query.code.clone().unwrap_or_default().trim().to_owned();
    if asked.is_empty() {
        return Err(Problem::question(message!("web-score-no-code")));
    }
    let name = format!("explanation {region} {asked} {:?}", question.periods);
    let explanation = question.state.result(&name, || {
        let snapshots: Vec<Snapshot> = question.snapshots().iter().map(|s| (**s).clone()).collect();
        let dictionary = Dictionary::built_in().map_err(Problem::internal)?;
        let prepared = Prepared::new(&snapshots, &dictionary, &DiagnosisParams::default())?;
        let capitals = asked.to_uppercase();
        let code = if dictionary.get(&asked).is_some() { &asked } else { &capitals };
        Ok::<Explanation, Problem>(milieu_diagnosis::explain(&prepared, &region, code)?)
    })?;
    // The diagnosis knows frames that one indicator alone does not: simulated networks, the past.
    let diagnosis = question.diagnosis(&region)?;
    let placed = indicator(&diagnosis, &explanation.code).map_or(&explanation.measured, |i| &i.measured);
    let definition = &explanation.definition;
    let position = placed.frame.as_ref().and_then(|f| f.position);
    let mut page = question.page(
        "web-screen-scorecard-indicator",
        IndicatorData { code: explanation.code.clone(), value: placed.value, position },
    );
    let title = question.text(&explanation.name);
    page.title = format!("{} {title}", explanation.code);
    let plain = format!("indicator-{}-plain", definition.code);
    if question.messages.has(&plain) {
        page.answer.push(question.key(&plain));
    }
    page.answer.push(match &placed.reason {
        Some(reason) if placed.value.is_none() => question.text(&message!(
            "web-score-indicator-unknown",
            region = question.region_name(&region),
            reason = reason.clone()
        )),
        _ => question.text(&message!(
            "web-score-indicator-value",
            region = question.region_name(&region),
            value = question.messages.measured(placed)
        )),
    });
    page.tables.push(facts(question, &explanation, placed));
    page.tables.push(rows(question, &explanation));
    page.command = Some(format!("{} --explain {}", question.command("diagnose"), explanation.code));
    Ok(page)
}

fn facts(question: &Question, explanation: &Explanation, placed: &milieu_vocabulary::Measured) -> TableView {
    let definition = &explanation.definition;
    let mut facts = vec![
        ("report-column-value", question.messages.measured(placed)),
        ("report-column-status", question.key(placed.status.label_key())),
        ("cli-explain-formula", definition.formula.clone()),
        ("cli-explain-direction", question.key(definition.direction.label_key())),
        ("cli-explain-source", definition.source.clone()),
    ];
    if let Some(interval) = &placed.interval {
        facts.push(("web-score-interval", question.messages.interval(interval)));
    }
    if let Some(reason) = &placed.reason {
        facts.push(("cli-explain-reason", question.text(reason)));
    }
    if let Some(coverage) = placed.coverage {
        facts.push(("cli-explain-coverage", format!("{} %", wording::percent(coverage))));
    }
    for input in &placed.inputs {
        facts.push(("cli-explain-input", format!("{}: {}/{}", input.name, input.used, input.needed)));
    }
    match &placed.frame {
        Some(frame) => {
            let mut text = question.text(&frame.description);
            if let Some(position) = frame.position {
                text.push_str(&format!(" → {}", question.messages.decimals(position, 2)));
            }
            facts.push(("cli-explain-frame", text));
        }
        None if !is_scored(definition) => {
            facts.push(("cli-explain-frame", question.key("cli-explain-not-scored")));
        }
        None => {}
    }
    if let Some(factor) = definition.factor {
        facts.push(("cli-explain-factor", question.key(factor.label_key())));
    }
    if let Some(concept) = &definition.concept {
        facts.push(("report-column-concept", question.messages.concept(concept)));
    }
    if let Some(fallback) = &definition.fallback {
        facts.push(("cli-explain-fallback", fallback.clone()));
    }
    let places: Vec<String> = definition.paragraphs.iter().map(|p| format!("¶{p}")).collect();
    if !places.is_empty() {
        facts.push(("cli-explain-paragraphs", places.join(" ")));
    }
    TableView {
        id: "facts".to_owned(),
        caption: question.key("web-score-facts"),
        columns: ["web-column-what", "report-column-value"].map(|key| question.key(key)).to_vec(),
        rows: facts
            .into_iter()
            .map(|(key, text)| vec![Cell::text(question.key(key)), Cell::text(text)])
            .collect(),
        total: None,
    }
}

fn rows(question: &Question, explanation: &Explanation) -> TableView {
    let territory = question.territory();
    let link = |record: &str| -> Option<String> {
        if territory.actors.contains_key(record) {
            return Some(format!("actor?sel=actor:{}", encoded(record)));
        }
        let tie = territory.ties.get(record)?;
        Some(format!("actor?sel=actor:{}", encoded(tie.from.as_str())))
    };
    let shown = explanation
        .rows
        .iter()
        .take(ROWS)
        .map(|row| {
            let label =
                Cell { text: row.label.clone(), number: None, link: row.record.as_deref().and_then(link) };
            vec![
                label,
                match row.contribution {
                    Some(value) => Cell::number(question.messages.number(value), value),
                    None => Cell::default(),
                },
                Cell::text(row.note.as_ref().map(|note| question.text(note)).unwrap_or_default()),
                Cell::text(row.record.clone().unwrap_or_default()),
            ]
        })
        .collect();
    TableView {
        id: "rows".to_owned(),
        caption: question.text(&message!("web-score-rows", count = explanation.rows.len())),
        columns: ["cli-head-row", "cli-head-adds", "cli-head-note", "cli-head-record"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: shown,
        total: Some(explanation.rows.len()),
    }
}

/// A key as a part of an address.
fn encoded(key: &str) -> String {
    key.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

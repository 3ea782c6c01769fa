//! Data › Quality: what is wrong or missing in the data, each with a way to mend it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_commands::Watcher;
use milieu_exchange::duplicates::{DuplicateParams, are_distinct, duplicate_candidates};
use milieu_territory::Actor;
use milieu_vocabulary::{Severity, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::data_sources::{actor_cell, count};
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Findings shown, newest import first.
const FINDINGS_SHOWN: usize = 1_000;
/// Pairs shown.
const PAIRS_SHOWN: usize = 200;
/// Actors listed under each gap.
const ACTORS_SHOWN: usize = 200;

/// What only the screen of quality has.
#[derive(Serialize, ToSchema)]
pub struct QualityData {
    /// Pairs of actors that may be one, most alike first.
    pub pairs: Vec<LikelyPair>,
    /// How many pairs there are in all.
    pub pairs_in_all: usize,
    /// What imports found, newest first.
    pub findings: Vec<KeptFinding>,
    /// How many findings there are in all.
    pub findings_in_all: u64,
    /// Whether the file may be changed.
    pub writable: bool,
}

/// Two actors that may be one.
#[derive(Clone, Serialize, ToSchema)]
pub struct LikelyPair {
    /// One.
    pub first: PairSide,
    /// The other.
    pub second: PairSide,
    /// How alike they are, 0 to 1.
    pub score: f64,
    /// Why.
    pub reason: String,
}

/// One of two actors that may be one.
#[derive(Clone, Serialize, ToSchema)]
pub struct PairSide {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Town, if known.
    pub town: Option<String>,
    /// Ties and participations that hang on it.
    pub records: usize,
}

/// A finding kept with an event.
#[derive(Serialize, ToSchema)]
pub struct KeptFinding {
    /// Number of the event.
    pub event: i64,
    /// What the event was about.
    pub subject: String,
    /// `note`, `warning` or `error`.
    pub severity: String,
    /// File.
    pub file: Option<String>,
    /// Sheet.
    pub sheet: Option<String>,
    /// Row.
    pub row: Option<u64>,
    /// Field.
    pub field: Option<String>,
    /// What is wrong.
    pub text: String,
    /// What to do.
    pub hint: Option<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(quality))
}

/// What is wrong or missing in the data.
#[utoipa::path(get, path = "/data/quality.json", responses((status = 200, body = Page<QualityData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn quality(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<QualityData>, Problem> {
    let (pairs, pairs_in_all) = &*question.state.result("likely pairs", || Ok(pairs(question)))?;
    let (findings, findings_in_all) = findings(question)?;
    let faults = question.state.result("check of the file", || Ok(question.desk.store()?.check()?))?;
    let data = QualityData {
        pairs: pairs.clone(),
        pairs_in_all: *pairs_in_all,
        findings,
        findings_in_all,
        writable: !question.desk.read_only && !question.state.earlier,
    };
    let mut page = question.page("web-screen-data-quality", data);
    let gaps = gaps(question);
    page.answer.push(question.text(&message!(
        "web-data-quality-answer",
        findings = count(page.data.findings_in_all as usize),
        pairs = count(page.data.pairs_in_all),
        gaps = count(gaps.iter().filter(|gap| gap.2 > 0).count())
    )));
    if faults.is_empty() {
        page.answer.push(question.key("web-data-file-sound"));
    } else {
        let problems =
            faults.iter().map(|finding| vec![Cell::text(question.text(&finding.message))]).collect();
        page.notices.push(question.key("web-data-file-damaged"));
        page.tables.push(TableView {
            id: "check".to_owned(),
            caption: question.key("web-data-check"),
            columns: vec![question.key("web-data-col-problem")],
            rows: problems,
            total: None,
        });
    }
    let pair_rows = page.data.pairs.iter().map(|pair| pair_row(question, pair)).collect();
    page.tables.push(TableView {
        id: "pairs".to_owned(),
        caption: question.text(&message!("web-data-pairs", count = count(page.data.pairs_in_all))),
        columns: ["web-data-col-first", "web-data-col-second", "web-data-col-likeness", "web-data-col-why"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: pair_rows,
        total: Some(page.data.pairs_in_all),
    });
    let finding_rows = page.data.findings.iter().map(|finding| finding_row(question, finding)).collect();
    page.tables.push(TableView {
        id: "findings".to_owned(),
        caption: question.text(&message!("web-data-findings", count = page.data.findings_in_all)),
        columns: [
            "web-column-event",
            "web-data-col-weight",
            "web-data-col-file",
            "web-data-col-row",
            "web-data-col-field",
            "web-data-col-problem",
            "web-data-col-advice",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows: finding_rows,
        total: Some(page.data.findings_in_all as usize),
    });
    for (id, caption, lacking, actors) in gaps {
        if lacking == 0 {
            continue;
        }
        page.tables.push(TableView {
            id: id.to_owned(),
            caption: question.text(&message!(
                "web-data-gap",
                what = milieu_vocabulary::Message::new(caption),
                count = lacking
            )),
            columns: ["web-data-col-actor", "web-data-col-source"].map(|key| question.key(key)).to_vec(),
            rows: actors,
            total: Some(lacking),
        });
    }
    page.command = Some(format!("milieu duplicates {}", question.desk.file_name()));
    Ok(page)
}

fn pairs(question: &Question) -> (Vec<LikelyPair>, usize) {
    let territory = question.territory();
    question.watcher.progress(0, 0, &question.key("web-data-looking-for-pairs"));
    let mut found = duplicate_candidates(territory.actors.values(), &DuplicateParams::default());
    found.retain(|pair| !are_distinct(territory, pair.a.as_str(), pair.b.as_str()));
    let all = found.len();
    let mut records = std::collections::BTreeMap::new();
    for tie in territory.ties.values() {
        *records.entry(tie.from.as_str()).or_insert(0usize) += 1;
        *records.entry(tie.to.as_str()).or_insert(0) += 1;
    }
    for row in territory.affiliations.values() {
        *records.entry(row.actor.as_str()).or_insert(0) += 1;
    }
    let side = |key: &str| PairSide {
        key: key.to_owned(),
        name: territory.actors.get(key).map(|a| a.name.clone()).unwrap_or_default(),
        town: territory.actors.get(key).and_then(|a| a.town.clone()),
        records: records.get(key).copied().unwrap_or(0),
    };
    let shown = found.into_iter().take(PAIRS_SHOWN).map(|pair| LikelyPair {
        first: side(pair.a.as_str()),
        second: side(pair.b.as_str()),
        score: pair.score,
        reason: question.text(&pair.reason),
    });
    (shown.collect(), all)
}

fn pair_row(question: &Question, pair: &LikelyPair) -> Vec<Cell> {
    vec![
        actor_cell(pair.first.name.clone(), &pair.first.key),
        actor_cell(pair.second.name.clone(), &pair.second.key),
        Cell::number(question.messages.decimals(pair.score, 2), pair.score),
        Cell::text(pair.reason.clone()),
    ]
}

/// The findings kept with all events up to the state shown, newest first.
fn findings(question: &Question) -> Result<(Vec<KeptFinding>, u64), Problem> {
    let mut store = question.desk.store()?;
    let mut kept = Vec::new();
    let mut all = 0;
    for event in store.history()?.into_iter().filter(|e| e.findings > 0 && e.id.0 <= question.state.event) {
        all += event.findings;
        if kept.len() >= FINDINGS_SHOWN {
            continue;
        }
        for finding in store.findings(event.id)?.0 {
            if kept.len() >= FINDINGS_SHOWN {
                break;
            }
            let severity = match finding.severity {
                Severity::Note => "note",
                Severity::Warning => "warning",
                Severity::Error => "error",
            };
            kept.push(KeptFinding {
                event: event.id.0,
                subject: event.subject.clone(),
                severity: severity.to_owned(),
                text: question.text(&finding.message),
                hint: finding.hint.as_ref().map(|hint| question.text(hint)),
                file: finding.place.file,
                sheet: finding.place.sheet,
                row: finding.place.row,
                field: finding.place.field,
            });
        }
    }
    Ok((kept, all))
}

fn finding_row(question: &Question, finding: &KeptFinding) -> Vec<Cell> {
    let place = [finding.file.as_deref(), finding.sheet.as_deref()];
    vec![
        Cell::number(finding.event.to_string(), finding.event as f64)
            .to(format!("data/history?event={}", finding.event)),
        Cell::text(question.key(&format!("web-data-{}", finding.severity))),
        Cell::text(place.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
        finding.row.map_or_else(Cell::default, |row| Cell::number(row.to_string(), row as f64)),
        Cell::text(finding.field.clone().unwrap_or_default()),
        Cell::text(finding.text.clone()),
        Cell::text(finding.hint.clone().unwrap_or_default()),
    ]
}

type Gap = (&'static str, &'static str, usize, Vec<Vec<Cell>>);

/// Actors of which something is unknown that most measures ask, or that have no ties at all.
fn gaps(question: &Question) -> Vec<Gap> {
    let territory = question.territory();
    let mut tied = std::collections::BTreeSet::new();
    for tie in territory.ties.values() {
        tied.insert(tie.from.as_str());
        tied.insert(tie.to.as_str());
    }
    tied.extend(territory.affiliations.values().map(|row| row.actor.as_str()));
    let gap = |id, caption, lacks: &dyn Fn(&Actor) -> bool| {
        let mut lacking: Vec<&Actor> = territory.actors.values().filter(|actor| lacks(actor)).collect();
        lacking.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.key.cmp(&b.key)));
        let rows = lacking.iter().take(ACTORS_SHOWN).map(|actor| {
            let source = actor.source.as_ref().and_then(|key| territory.sources.get(key.as_str()));
            let source =
                source.map_or_else(|| question.key("web-data-unknown"), |source| source.title.clone());
            vec![actor_cell(actor.name.clone(), &actor.key), Cell::text(source)]
        });
        (id, caption, lacking.len(), rows.collect())
    };
    vec![
        gap("no-region", "web-data-gap-region", &|actor| actor.region.is_none()),
        gap("no-group", "web-data-gap-group", &|actor| actor.group.is_none()),
        gap("no-ties", "web-data-gap-ties", &|actor| !tied.contains(actor.key.as_str())),
        gap("no-source", "web-data-gap-source", &|actor| actor.source.is_none()),
    ]
}

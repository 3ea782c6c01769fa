//! Scorecard › Six factors: where a region stands, with its doubt, and what weights of one's own
//! would change.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::Watcher;
use milieu_diagnosis::factor_score::FactorScore;
use milieu_diagnosis::weighting::{Weights, concept_name, rank_shares, weighted_score};
use milieu_diagnosis::{Diagnosis, DiagnosisParams};
use milieu_figures::{HeatMap, ScoreChart, ScoreRow, heat_map, score_chart};
use milieu_report::wording;
use milieu_vocabulary::{Factor, RegionCode, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::shown::{caption, datum, indicator_link, regions_alike};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Draws of the ranks: enough to tell shares to a percent or two, few enough to follow a slider.
const DRAWS: u64 = 1200;
/// Regions whose ranks are compared, those with most actors.
const REGIONS: usize = 12;

/// What the six factors are asked.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FactorsQuery {
    /// Weights of one's own, e.g. `accessibility/gateways:2,AC01:0.5`; what is not named weighs 1.
    w: Option<String>,
    /// Factor whose ranks over the regions are asked for.
    ranks: Option<String>,
}

/// The six factors of a region.
#[derive(Serialize, ToSchema)]
pub struct FactorsData {
    /// In their order.
    pub factors: Vec<FactorView>,
    /// Whether weights of one's own are in use.
    pub own_weights: bool,
    /// Factor whose ranks over the regions are shown.
    pub ranks_of: Option<String>,
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
    /// The score by the default method, which weights change.
    pub nominal: Option<f64>,
    /// The score with weights of one's own.
    pub weighted: Option<f64>,
    /// Whether it counts as weak.
    pub weak: bool,
    /// In words.
    pub sentence: String,
    /// What would move it most, in words.
    pub movers: Vec<String>,
    /// Its concepts.
    pub concepts: Vec<ConceptView>,
}

/// A concept.
#[derive(Serialize, ToSchema)]
pub struct ConceptView {
    /// Name among the weights.
    pub key: String,
    /// Name.
    pub name: String,
    /// Mean position of its indicators.
    pub position: Option<f64>,
    /// Weight in use.
    pub weight: f64,
    /// Its indicators.
    pub indicators: Vec<PartView>,
}

/// An indicator inside a concept.
#[derive(Serialize, ToSchema)]
pub struct PartView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Value as it is read.
    pub value: String,
    /// Position in its frame.
    pub position: Option<f64>,
    /// Weight in use.
    pub weight: f64,
    /// Why there is no position.
    pub missing: Option<String>,
    /// Address of the rows behind the number.
    pub link: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(factors))
}

/// Where a region stands on the six factors, with intervals, targets and weights of one's own.
#[utoipa::path(get, path = "/scorecard/factors.json", params(FactorsQuery), responses((status = 200, body = Page<FactorsData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn factors(State(desk): TheDesk, asked: Asked, Query(query): Query<FactorsQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

fn build(question: &Question, query: &FactorsQuery) -> Result<Page<FactorsData>, Problem> {
    let weights = Weights::parse(query.w.as_deref().unwrap_or_default())
        .map_err(|part| Problem::question(message!("web-score-bad-weight", text = part)))?;
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let ranks_of: Option<Factor> = match query.ranks.as_deref().filter(|text| !text.is_empty()) {
        None => None,
        Some(text) => Some(
            text.parse().map_err(|_| Problem::question(message!("web-score-unknown-factor", text = text)))?,
        ),
    };
    let own = !weights.are_default();
    let data = FactorsData {
        factors: diagnosis.factors.iter().map(|score| view(question, &diagnosis, score, &weights)).collect(),
        own_weights: own,
        ranks_of: ranks_of.map(|factor| factor.code().to_owned()),
    };
    let mut page = question.page("web-screen-scorecard-factors", data);
    let weak: Vec<String> =
        diagnosis.weak_factors().iter().map(|score| question.key(score.factor.label_key())).collect();
    let scored = diagnosis.factors.iter().filter(|score| score.score.is_some()).count();
    page.answer.push(question.text(&message!(
        "web-score-answer",
        region = question.region_name(region),
        weak = weak.len(),
        names = weak.join(", "),
        scored = scored
    )));
    page.answer.push(question.text(&wording::who_is_in(&diagnosis)));
    page.answer.push(question.text(&diagnosis.comparison.description));
    page.figures.push(chart(question, &diagnosis, region).into());
    let units: Vec<&FactorScore> = diagnosis.factors.iter().collect();
    let shares = rank_shares(&units, &weights, DiagnosisParams::default().seed, DRAWS);
    let names: Vec<String> = units.iter().map(|score| question.key(score.factor.label_key())).collect();
    page.figures.push(ribbon(question, "factor-ranks", &question.region_name(region), names, shares).into());
    if own {
        page.notices.push(question.key("web-score-own-weights"));
        page.tables.push(weighted_table(question, &page.data.factors));
    }
    page.tables.push(parts_table(question, &page.data.factors));
    if let Some(factor) = ranks_of {
        compare_regions(question, &mut page, factor, &weights)?;
    }
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

fn view(question: &Question, diagnosis: &Diagnosis, score: &FactorScore, weights: &Weights) -> FactorView {
    let concepts = score
        .concepts
        .iter()
        .map(|concept| ConceptView {
            key: concept_name(score.factor, &concept.concept),
            name: question.messages.concept(&concept.concept),
            position: concept.position,
            weight: weights.of_concept(score.factor, &concept.concept),
            indicators: concept
                .indicators
                .iter()
                .map(|part| {
                    let shown = datum(question, diagnosis, &part.code);
                    PartView {
                        code: part.code.clone(),
                        name: shown.name,
                        value: shown.text,
                        position: part.position,
                        weight: weights.of(&part.code),
                        missing: part.missing.as_ref().map(|why| question.text(why)),
                        link: indicator_link(&shown.code),
                    }
                })
                .collect(),
        })
        .collect();
    FactorView {
        code: score.factor.code().to_owned(),
        name: question.key(score.factor.label_key()),
        score: score.score,
        nominal: score.nominal,
        weighted: weighted_score(score, weights),
        weak: score.weak,
        sentence: question.text(&wording::factor_line(score)),
        movers: movers(question, score),
        concepts,
    }
}

/// What would move a score most, in words, the largest first.
pub fn movers(question: &Question, score: &FactorScore) -> Vec<String> {
    score
        .movers
        .iter()
        .filter_map(|mover| {
            let concept = question.messages.concept(&mover.concept);
            let codes = mover.codes.join(", ");
            match (mover.gain, mover.narrows) {
                (Some(gain), _) => {
                    Some(message!("report-mover-gain", concept = concept, codes = codes, gain = gain))
                }
                (None, Some(share)) => Some(message!(
                    "report-mover-narrows",
                    concept = concept,
                    codes = codes,
                    percent = wording::percent(share)
                )),
                (None, None) => None,
            }
        })
        .map(|message| question.text(&message))
        .collect()
}

fn chart(question: &Question, diagnosis: &Diagnosis, region: &RegionCode) -> milieu_figures::Figure {
    let targets = milieu_commands::targets(question.territory());
    let before = diagnosis.trajectory.periods.iter().rev().nth(1);
    let rows = diagnosis
        .factors
        .iter()
        .map(|score| ScoreRow {
            label: question.key(score.factor.label_key()),
            value: score.score,
            interval: score.interval.map(|i| (i.lower, i.upper)),
            before: before
                .and_then(|p| p.scores.iter().find(|s| s.factor == score.factor))
                .and_then(|s| s.score),
            spread: score.spread.map(|s| s.quartiles),
            target: targets.iter().find(|t| t.factor == score.factor).map(|t| t.value),
            warned: score.weak,
            note: match (&score.withheld, score.weak) {
                (Some(_), _) => question.key("status-withheld"),
                (None, true) => question.key("report-weak"),
                (None, false) => String::new(),
            },
        })
        .collect();
    score_chart(&ScoreChart {
        caption: caption(question, "factors", &question.region_name(region)),
        scale: (0.0, 1.0),
        axis: question.key("report-axis-weak-strong"),
        unknown: question.key("web-unknown"),
        legend: ["web-score-interval", "web-score-before", "web-score-spread", "web-score-target"]
            .map(|key| question.key(key)),
        digits: 2,
        columns: [
            "report-column-factor",
            "report-column-score",
            "report-column-lower",
            "report-column-upper",
            "web-score-before",
            "web-score-first-quartile",
            "web-score-middle",
            "web-score-third-quartile",
            "web-score-target",
            "report-column-note",
        ]
        .map(|key| question.key(key)),
        rows,
    })
}

/// How often each takes each rank, as shades with the percentage.
fn ribbon(
    question: &Question,
    name: &str,
    region: &str,
    rows: Vec<String>,
    shares: Vec<Vec<f64>>,
) -> milieu_figures::Figure {
    let ranks = shares.iter().map(Vec::len).max().unwrap_or(0);
    let columns = (1..=ranks).map(|rank| question.text(&message!("web-score-rank", rank = rank))).collect();
    let cells = shares
        .iter()
        .map(|row| (0..ranks).map(|rank| row.get(rank).map(|share| 100.0 * share)).collect())
        .collect();
    heat_map(&HeatMap { caption: caption(question, name, region), rows, columns, cells, digits: 0 })
}

fn weighted_table(question: &Question, factors: &[FactorView]) -> TableView {
    let number = |value: Option<f64>| match value {
        Some(value) => Cell::number(question.messages.decimals(value, 2), value),
        None => Cell::text(question.key("web-unknown")),
    };
    TableView {
        id: "weighted".to_owned(),
        caption: question.key("web-score-weighted-caption"),
        columns: ["report-column-factor", "web-score-equal", "web-score-weighted"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: factors
            .iter()
            .map(|f| vec![Cell::text(f.name.clone()), number(f.nominal), number(f.weighted)])
            .collect(),
        total: None,
    }
}

fn parts_table(question: &Question, factors: &[FactorView]) -> TableView {
    let mut rows = Vec::new();
    for factor in factors {
        for concept in &factor.concepts {
            for part in &concept.indicators {
                rows.push(vec![
                    Cell::text(factor.name.clone()),
                    Cell::text(concept.name.clone()),
                    Cell::text(format!("{} {}", part.code, part.name)).to(part.link.clone()),
                    Cell::text(part.value.clone()),
                    match part.position {
                        Some(position) => Cell::number(question.messages.decimals(position, 2), position),
                        None => {
                            Cell::text(part.missing.clone().unwrap_or_else(|| question.key("web-unknown")))
                        }
                    },
                ]);
            }
        }
    }
    TableView {
        id: "parts".to_owned(),
        caption: question.key("report-concepts-caption"),
        columns: [
            "report-column-factor",
            "report-column-concept",
            "report-column-indicator",
            "report-column-value",
            "report-column-position",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows,
        total: None,
    }
}

/// The regions with most actors, their diagnoses, and how firm their ranks in a factor are.
fn compare_regions(
    question: &Question,
    page: &mut Page<FactorsData>,
    factor: Factor,
    weights: &Weights,
) -> Result<(), Problem> {
    let mut regions = regions_alike(question, question.the_region()?);
    regions.truncate(REGIONS);
    let mut diagnoses = Vec::new();
    for (at, region) in regions.iter().enumerate() {
        question.watcher.progress(at as u64, regions.len() as u64, &question.region_name(region));
        diagnoses.push(question.diagnosis(region)?);
    }
    let units: Vec<&FactorScore> = diagnoses.iter().filter_map(|d| d.factor(factor)).collect();
    let shares = rank_shares(&units, weights, DiagnosisParams::default().seed, DRAWS);
    let names = regions.iter().map(|region| question.region_name(region)).collect();
    let about = question.key(factor.label_key());
    page.figures.push(ribbon(question, "region-ranks", &about, names, shares).into());
    Ok(())
}

//! Territory › Compare: two regions side by side, or all of them.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::Watcher;
use milieu_diagnosis::Diagnosis;
use milieu_diagnosis::statistics::Concept;
use milieu_figures::{Bar, BarChart, Caption, NumberFormat, bar_chart};
use milieu_report::wording;
use milieu_territory::Snapshot;
use milieu_vocabulary::{Factor, RegionCode, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::frame::{RegionChoice, regions};
use super::territory_statistics::{figure, years};
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// What is compared.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CompareQuery {
    /// Region beside; else the next one with most actors.
    beside: Option<String>,
    /// `all`: every region with a place of its own.
    over: Option<String>,
}

/// What only the comparison has.
#[derive(Serialize, ToSchema)]
pub struct CompareData {
    /// Region.
    pub region: String,
    /// Region beside it.
    pub beside: Option<String>,
    /// Regions to choose from.
    pub regions: Vec<RegionChoice>,
    /// Whether all regions are compared.
    pub over_all: bool,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(compare))
}

/// Two regions side by side: factors, type, statistics matched by year and definition.
#[utoipa::path(get, path = "/territory/compare.json", params(CompareQuery), responses((status = 200, body = Page<CompareData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn compare(State(desk): TheDesk, asked: Asked, Query(query): Query<CompareQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

fn build(question: &Question, query: &CompareQuery) -> Result<Page<CompareData>, Problem> {
    let region = question.the_region()?;
    let choices = regions(question.territory());
    let beside = match query.beside.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => Some(
            RegionCode::parse(text)
                .map_err(|error| Problem::question(message!("cli-not-a-region", text = error.0)))?,
        ),
        None => choices
            .iter()
            .filter(|choice| choice.code != region.as_str())
            .max_by_key(|choice| choice.actors)
            .and_then(|choice| RegionCode::parse(&choice.code).ok()),
    };
    let over_all = query.over.as_deref() == Some("all");
    let data = CompareData {
        region: region.to_string(),
        beside: beside.as_ref().map(ToString::to_string),
        regions: choices,
        over_all,
    };
    let mut page = question.page("web-screen-territory-compare", data);
    page.command = Some(question.command("diagnose"));
    match beside {
        None => page.answer.push(question.key("web-territory-compare-one")),
        Some(beside) => {
            let pair = Pair {
                question,
                regions: [region, &beside],
                names: [question.region_name(region), question.region_name(&beside)],
                diagnoses: [question.diagnosis(region)?, question.diagnosis(&beside)?],
            };
            pair.factors(&mut page);
            pair.statistics(&question.snapshot(), &mut page);
        }
    }
    if over_all {
        page.tables.push(all_regions(question)?);
    }
    Ok(page)
}

fn score(diagnosis: &Diagnosis, factor: Factor) -> Option<f64> {
    diagnosis.factors.iter().find(|score| score.factor == factor)?.score
}

fn number(question: &Question, value: Option<f64>, digits: usize) -> Cell {
    match value {
        Some(value) => Cell::number(question.messages.decimals(value, digits), value),
        None => Cell::text(question.key("web-territory-unknown")),
    }
}

struct Pair<'a> {
    question: &'a Question,
    regions: [&'a RegionCode; 2],
    names: [String; 2],
    diagnoses: [Arc<Diagnosis>; 2],
}

impl Pair<'_> {
    fn factors(&self, page: &mut Page<CompareData>) {
        let question = self.question;
        let [a, b] = [self.names[0].as_str(), self.names[1].as_str()];
        let scores: Vec<(Factor, [Option<f64>; 2])> = Factor::ALL
            .iter()
            .map(|factor| (*factor, [0, 1].map(|side| score(&self.diagnoses[side], *factor))))
            .collect();
        let difference = |[a, b]: [Option<f64>; 2]| Some(a? - b?);
        let known: Vec<f64> = scores.iter().filter_map(|(_, both)| difference(*both)).collect();
        let count = |which: fn(&&f64) -> bool| known.iter().filter(which).count();
        page.answer.push(question.text(&message!(
            "web-territory-compare-answer",
            a = a,
            b = b,
            both = known.len(),
            stronger = count(|d| **d > 0.0),
            weaker = count(|d| **d < 0.0)
        )));
        for (name, diagnosis) in self.names.iter().zip(&self.diagnoses) {
            let answer = question.text(&wording::type_answer(&diagnosis.network_type));
            let said = message!("web-territory-type-of", region = name.as_str(), answer = answer);
            page.answer.push(question.text(&said));
        }
        let stronger = |name: &str| question.text(&message!("web-territory-stronger-in", region = name));
        let chart = bar_chart(&BarChart {
            caption: Caption {
                id: "differences".to_owned(),
                title: question.text(&message!("web-territory-differences", a = a, b = b)),
                description: question.text(&message!("web-territory-differences-description", a = a, b = b)),
                numbers: NumberFormat { decimal_mark: question.messages.decimal_mark() },
            },
            scale: Some((-1.0, 1.0)),
            ends: (stronger(b), stronger(a)),
            digits: 2,
            columns: [
                "web-territory-column-factor",
                "web-territory-column-difference",
                "web-territory-column-note",
            ]
            .map(|key| question.key(key)),
            bars: scores
                .iter()
                .map(|(factor, both)| Bar {
                    label: question.key(factor.label_key()),
                    value: difference(*both),
                    note: match difference(*both) {
                        Some(_) => String::new(),
                        None => question.key("status-withheld"),
                    },
                })
                .collect(),
        });
        page.figures.push(chart.into());
        let rows = scores
            .iter()
            .map(|(factor, both)| {
                vec![
                    Cell::text(question.key(factor.label_key())),
                    number(question, both[0], 2),
                    number(question, both[1], 2),
                    number(question, difference(*both), 2),
                ]
            })
            .collect();
        page.tables.push(TableView {
            id: "factors".to_owned(),
            caption: question.key("web-territory-compare-factors"),
            columns: vec![
                question.key("web-territory-column-factor"),
                a.to_owned(),
                b.to_owned(),
                question.key("web-territory-column-difference"),
            ],
            rows,
            total: None,
        });
    }

    /// Figures of the latest year that both have; what does not match is said.
    fn statistics(&self, snapshot: &Snapshot, page: &mut Page<CompareData>) {
        let question = self.question;
        let mut rows = Vec::new();
        for concept in Concept::ALL {
            let known = self.regions.map(|region| years(snapshot, region, *concept));
            let latest = [0, 1].map(|side| known[side].last().copied());
            let common = known[0].iter().rev().copied().find(|year| known[1].contains(year));
            let of = |side: usize, year: Option<i32>| figure(snapshot, self.regions[side], *concept, year?);
            let lacks =
                |side: usize| message!("web-territory-match-lacks", region = self.names[side].as_str());
            let (year, both, matched) = match (latest, common) {
                ([None, None], _) => continue,
                ([Some(year), None], _) => (Some(year), [of(0, Some(year)), None], lacks(0)),
                ([None, Some(year)], _) => (Some(year), [None, of(1, Some(year))], lacks(1)),
                ([Some(_), Some(_)], None) => (None, [None, None], message!("web-territory-match-no-year")),
                ([Some(a), Some(b)], Some(year)) => {
                    let both = [of(0, Some(year)), of(1, Some(year))];
                    let matched = match &both {
                        [Some((_, x)), Some((_, y))] if x != y => {
                            message!("web-territory-match-variable", a = x.as_str(), b = y.as_str())
                        }
                        _ if a != b => message!(
                            "web-territory-match-year",
                            year = year.to_string(),
                            a = a.to_string(),
                            b = b.to_string()
                        ),
                        _ => message!("web-territory-match-same"),
                    };
                    (Some(year), both, matched)
                }
            };
            let cell = |side: usize| {
                let value = both[side].as_ref().map(|(value, _)| *value);
                number(question, value, usize::from(value.is_some_and(|v| v.abs() < 100.0)))
            };
            rows.push(vec![
                Cell::text(question.text(&concept.label())),
                Cell::text(year.map(|year| year.to_string()).unwrap_or_default()),
                cell(0),
                cell(1),
                Cell::text(question.text(&matched)),
            ]);
        }
        page.tables.push(TableView {
            id: "statistics".to_owned(),
            caption: question.key("web-territory-compare-statistics"),
            columns: vec![
                question.key("web-territory-column-measure"),
                question.key("web-column-year"),
                self.names[0].clone(),
                self.names[1].clone(),
                question.key("web-territory-column-mismatch"),
            ],
            rows,
            total: None,
        });
    }
}

/// Every region with a place of its own and somebody in it, factor by factor.
fn all_regions(question: &Question) -> Result<TableView, Problem> {
    let snapshot = question.snapshot();
    let peopled = |code: &RegionCode| {
        let inside = |at: &RegionCode| at.as_str().starts_with(code.as_str());
        snapshot.actors.iter().any(|actor| actor.region.as_ref().is_some_and(inside))
    };
    let all: Vec<&RegionCode> = snapshot
        .regions
        .values()
        .filter(|region| region.longitude.is_some() && peopled(&region.code))
        .map(|region| &region.code)
        .collect();
    let mut rows = Vec::new();
    for (at, code) in all.iter().enumerate() {
        let name = question.region_name(code);
        question.watcher.progress(at as u64, all.len() as u64, &name);
        let diagnosis = question.diagnosis(code)?;
        let mut row = vec![Cell::text(name).to(format!("scorecard/factors?region={code}"))];
        row.extend(Factor::ALL.iter().map(|factor| number(question, score(&diagnosis, *factor), 2)));
        rows.push(row);
    }
    let mut columns = vec![question.key("web-territory-column-region")];
    columns.extend(Factor::ALL.iter().map(|factor| question.key(factor.label_key())));
    Ok(TableView {
        id: "all-regions".to_owned(),
        caption: question.key("web-territory-over"),
        columns,
        rows,
        total: None,
    })
}

//! Scorecard › Targets: where each factor is meant to go, how it is moving, and what was missed.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::Offset;
use milieu_diagnosis::Diagnosis;
use milieu_figures::{Line, LineChart, line_chart};
use milieu_store::{Clock, SystemClock};
use milieu_vocabulary::{Factor, Message, Period, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::shown::caption;
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// The targets of a territory, held against a region.
#[derive(Serialize, ToSchema)]
pub struct TargetsData {
    /// The six factors.
    pub factors: Vec<TargetView>,
}

/// A factor and its target.
#[derive(Serialize, ToSchema)]
pub struct TargetView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Score, if there is one.
    pub score: Option<f64>,
    /// Score to be reached.
    pub target: Option<f64>,
    /// By when, as 2028-12-31.
    pub by: Option<String>,
    /// How it stands.
    pub state: TargetState,
    /// The same in words.
    pub sentence: String,
}

/// How a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TargetState {
    /// None is set.
    None,
    /// The score is there.
    Reached,
    /// The day is not over.
    Open,
    /// The day is over and the score was not there.
    Missed,
    /// There is no score.
    Unknown,
}

impl TargetState {
    const fn key(self) -> &'static str {
        match self {
            TargetState::None => "web-target-none",
            TargetState::Reached => "web-target-reached",
            TargetState::Open => "web-target-open",
            TargetState::Missed => "web-target-missed",
            TargetState::Unknown => "web-target-unknown",
        }
    }
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(targets))
}

/// Targets of the six factors, the course towards them, and those that were missed.
#[utoipa::path(get, path = "/scorecard/targets.json", responses((status = 200, body = Page<TargetsData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn targets(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

/// How a target stands on a day.
fn state(score: Option<f64>, target: Option<(f64, Date)>, today: Date) -> TargetState {
    match (target, score) {
        (None, _) => TargetState::None,
        (Some(_), None) => TargetState::Unknown,
        (Some((value, _)), Some(score)) if score >= value => TargetState::Reached,
        (Some((_, by)), Some(_)) if by < today => TargetState::Missed,
        _ => TargetState::Open,
    }
}

fn build(question: &Question) -> Result<Page<TargetsData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let set = milieu_commands::targets(question.territory());
    let today = match question.period() {
        Period::On(day) => day,
        _ => Offset::UTC.to_datetime(SystemClock.now()).date(),
    };
    let factors: Vec<TargetView> = diagnosis
        .factors
        .iter()
        .map(|score| {
            let target = set.iter().find(|t| t.factor == score.factor).map(|t| (t.value, t.by));
            let state = state(score.score, target, today);
            TargetView {
                code: score.factor.code().to_owned(),
                name: question.key(score.factor.label_key()),
                score: score.score,
                target: target.map(|t| t.0),
                by: target.map(|t| t.1.to_string()),
                state,
                sentence: sentence(question, &diagnosis, score.factor, score.score, target, state),
            }
        })
        .collect();
    let count = |wanted: TargetState| factors.iter().filter(|f| f.state == wanted).count();
    let answer = question.text(&message!(
        "web-target-answer",
        region = question.region_name(region),
        set = set.len(),
        reached = count(TargetState::Reached),
        missed = count(TargetState::Missed),
        open = count(TargetState::Open)
    ));
    let missed: Vec<String> = factors
        .iter()
        .filter(|f| f.state == TargetState::Missed)
        .map(|f| format!("{}: {}", f.name, f.sentence))
        .collect();
    let mut page = question.page("web-screen-scorecard-targets", TargetsData { factors });
    page.answer.push(answer);
    page.notices.extend(missed);
    if !set.is_empty() {
        page.answer.push(question.key("web-target-of-territory"));
    }
    course(question, &diagnosis, &mut page);
    let number = |value: Option<f64>| match value {
        Some(value) => Cell::number(question.messages.decimals(value, 2), value),
        None => Cell::text("–"),
    };
    page.tables.push(TableView {
        id: "targets".to_owned(),
        caption: question.key("web-screen-scorecard-targets"),
        columns: [
            "report-column-factor",
            "report-column-score",
            "web-score-target",
            "web-target-by",
            "web-target-state",
            "web-target-course",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows: page
            .data
            .factors
            .iter()
            .map(|f| {
                let score = match f.score {
                    Some(_) => number(f.score),
                    None => Cell::text(question.key("web-unknown")),
                };
                vec![
                    Cell::text(f.name.clone()).to("scorecard/factors"),
                    score,
                    number(f.target),
                    Cell::text(f.by.clone().unwrap_or_else(|| "–".to_owned())),
                    Cell::text(question.key(f.state.key())),
                    Cell::text(f.sentence.clone()),
                ]
            })
            .collect(),
        total: None,
    });
    page.command = Some(format!("milieu target {}", question.desk.file_name()));
    Ok(page)
}

/// Scores of the last two periods that have one, by the method of the course.
fn last_two(diagnosis: &Diagnosis, factor: Factor) -> Option<(f64, f64)> {
    let known: Vec<f64> = diagnosis
        .trajectory
        .periods
        .iter()
        .filter_map(|p| p.scores.iter().find(|s| s.factor == factor).and_then(|s| s.score))
        .collect();
    match known.as_slice() {
        [.., before, now] => Some((*before, *now)),
        _ => None,
    }
}

fn sentence(
    question: &Question,
    diagnosis: &Diagnosis,
    factor: Factor,
    score: Option<f64>,
    target: Option<(f64, Date)>,
    state: TargetState,
) -> String {
    let Some((value, by)) = target else { return question.key("web-target-set-one") };
    let Some(score) = score else { return question.key("web-target-no-score") };
    if state == TargetState::Reached {
        return question.key("web-target-there");
    }
    let gap = question.messages.decimals(value - score, 2);
    let due = if state == TargetState::Missed { "web-target-was-due" } else { "web-target-gap" };
    let mut text = question.text(&Message::new(due).with("gap", gap).with("by", question.messages.day(by)));
    text.push(' ');
    text.push_str(&match last_two(diagnosis, factor) {
        None => question.key("web-target-one-period"),
        Some((before, now)) => {
            let way = if now > before { "web-target-rose" } else { "web-target-did-not-rise" };
            let change = question.messages.decimals((now - before).abs(), 2);
            question.text(&Message::new(way).with("change", change))
        }
    });
    text
}

/// The course of the factors that have a target, each beside its target.
fn course(question: &Question, diagnosis: &Diagnosis, page: &mut Page<TargetsData>) {
    let periods = &diagnosis.trajectory.periods;
    let mut lines = Vec::new();
    for (score, view) in diagnosis.factors.iter().zip(&page.data.factors) {
        let Some(target) = view.target else { continue };
        let values =
            periods.iter().map(|p| p.scores.iter().find(|s| s.factor == score.factor).and_then(|s| s.score));
        lines.push(Line { label: view.name.clone(), values: values.collect() });
        lines.push(Line {
            label: question.text(&message!("web-target-line", name = view.name.as_str())),
            values: vec![Some(target); periods.len()],
        });
    }
    if periods.len() < 2 || lines.is_empty() {
        return;
    }
    let figure = line_chart(&LineChart {
        caption: caption(question, "target-course", &question.region_name(&diagnosis.region)),
        periods: periods.iter().map(|p| question.messages.period(p.period)).collect(),
        lines,
        scale: Some((0.0, 1.0)),
        digits: 2,
    });
    page.figures.push(figure.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_missed_only_after_its_day() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let target = Some((0.6, day("2028-12-31")));
        assert_eq!(state(Some(0.5), target, day("2028-12-31")), TargetState::Open);
        assert_eq!(state(Some(0.5), target, day("2029-01-01")), TargetState::Missed);
        assert_eq!(state(Some(0.6), target, day("2029-01-01")), TargetState::Reached);
        assert_eq!(state(None, target, day("2029-01-01")), TargetState::Unknown);
        assert_eq!(state(Some(0.6), None, day("2029-01-01")), TargetState::None);
    }
}

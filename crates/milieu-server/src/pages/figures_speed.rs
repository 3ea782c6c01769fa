//! Figures › Integration and speed (figure 4): regions and periods as points, from the data (¶77,
//! ¶95–98). A curve through them would be a claim; there is none.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::Watcher;
use milieu_diagnosis::{DiagnosisParams, Dictionary, Prepared};
use milieu_figures::{ScatterChart, ScatterPoint, scatter_chart};
use milieu_territory::Snapshot;
use milieu_vocabulary::{RegionCode, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::shown::{caption, indicator_link, regions_alike, stands_on};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Measures of integration that may stand across, the first unless another is asked for.
const INTEGRATION: [&str; 4] = ["ID01", "GO01", "AC02", "AC04"];
/// Clocks that may stand upwards.
const CLOCKS: [&str; 5] = ["DY04", "RE09", "DY01", "DY05", "CR02"];
/// Regions drawn, those with most actors.
const REGIONS: usize = 24;

/// What is put against what.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SpeedQuery {
    /// Code of the measure of integration.
    x: Option<String>,
    /// Code of the clock.
    y: Option<String>,
}

/// Figure 4.
#[derive(Serialize, ToSchema)]
pub struct SpeedData {
    /// Measure of integration in use.
    pub x: String,
    /// Clock in use.
    pub y: String,
    /// Measures of integration there are: code and name.
    pub integration: Vec<(String, String)>,
    /// Clocks there are: code and name.
    pub clocks: Vec<(String, String)>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(speed))
}

/// Integration against a clock, over regions and periods.
#[utoipa::path(get, path = "/figures/speed.json", params(SpeedQuery), responses((status = 200, body = Page<SpeedData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn speed(State(desk): TheDesk, asked: Asked, Query(query): Query<SpeedQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

/// A region in a period with the two numbers.
struct Point {
    region: RegionCode,
    period: usize,
    values: [Option<f64>; 2],
}

fn chosen(asked: Option<&String>, among: &[&'static str]) -> Result<&'static str, Problem> {
    match asked.filter(|text| !text.is_empty()) {
        None => Ok(among[0]),
        Some(text) => among.iter().find(|code| *code == text).copied().ok_or_else(|| {
            Problem::question(message!("web-speed-unknown", text = text.as_str(), known = among.join(", ")))
        }),
    }
}

fn build(question: &Question, query: &SpeedQuery) -> Result<Page<SpeedData>, Problem> {
    let x = chosen(query.x.as_ref(), &INTEGRATION)?;
    let y = chosen(query.y.as_ref(), &CLOCKS)?;
    let region = question.the_region()?;
    let points = question.state.result(&format!("speed {region} {x} {y} {:?}", question.periods), || {
        points(question, region, [x, y])
    })?;
    let name = |code: &str| format!("{} ({code})", question.key(&format!("indicator-{code}-name")));
    let unit = |code: &str| -> String {
        let dictionary = Dictionary::built_in().ok();
        let unit = dictionary.and_then(|d| d.get(code).map(|d| d.unit.clone())).unwrap_or_default();
        question.messages.unit(&unit)
    };
    let last = question.periods.len() - 1;
    let label = |point: &Point| {
        let period =
            question.periods.get(point.period).map(|p| question.messages.period(*p)).unwrap_or_default();
        if point.region == *region && question.periods.len() > 1 {
            format!("{}, {period}", question.region_name(&point.region))
        } else {
            question.region_name(&point.region)
        }
    };
    let course = (0..points.len()).filter(|i| points[*i].region == *region).collect();
    let figure = scatter_chart(&ScatterChart {
        caption: caption(question, "speed", &question.region_name(region)),
        x_axis: format!("{}, {}", name(x), unit(x)),
        y_axis: format!("{}, {}", name(y), unit(y)),
        scales: (None, None),
        points: points
            .iter()
            .map(|point| ScatterPoint {
                label: label(point),
                x: point.values[0],
                y: point.values[1],
                marked: point.region == *region && point.period == last,
            })
            .collect(),
        course,
        unknown: question.key("web-unknown"),
        digits: 2,
        label_column: question.key("report-column-region"),
    });
    let named = |codes: &[&str]| {
        codes
            .iter()
            .map(|code| ((*code).to_owned(), question.key(&format!("indicator-{code}-name"))))
            .collect()
    };
    let known = points.iter().filter(|p| p.values.iter().all(Option::is_some)).count();
    let regions = points.iter().filter(|p| p.period == last).count();
    let data = SpeedData {
        x: x.to_owned(),
        y: y.to_owned(),
        integration: named(&INTEGRATION),
        clocks: named(&CLOCKS),
    };
    let mut page = question.page("web-screen-figures-speed", data);
    page.answer.push(question.text(&message!(
        "web-figure-speed-says",
        known = known,
        points = points.len(),
        regions = regions
    )));
    page.answer.push(question.key("web-figure-speed-no-proof"));
    page.answer.push(question.key("web-figure-speed-lab"));
    stands_on(question, &mut page, "¶77, ¶95–98");
    page.figures.push(figure.into());
    page.tables.push(choices(question, x, y));
    page.command = Some(format!("{} --explain {y}", question.command("diagnose")));
    Ok(page)
}

/// The other regions in the last period, and the region asked about in all of them.
fn points(question: &Question, region: &RegionCode, codes: [&str; 2]) -> Result<Vec<Point>, Problem> {
    let snapshots: Vec<Snapshot> = question.snapshots().iter().map(|s| (**s).clone()).collect();
    let dictionary = Dictionary::built_in().map_err(Problem::internal)?;
    let params = DiagnosisParams::default();
    let mut out = Vec::new();
    for until in 1..=snapshots.len() {
        let prepared = Prepared::new(&snapshots[..until], &dictionary, &params)?;
        let mut regions = vec![region.clone()];
        if until == snapshots.len() {
            let others = regions_alike(question, region).into_iter().filter(|code| code != region);
            regions.extend(others.take(REGIONS));
        }
        for (at, code) in regions.iter().enumerate() {
            question.watcher.progress(at as u64, regions.len() as u64, &question.region_name(code));
            let value = |of: &str| match milieu_diagnosis::explain(&prepared, code, of) {
                Ok(found) => Ok(found.measured.value),
                // Nobody was there in that period: there is no point, and no fault.
                Err(milieu_diagnosis::DiagnosisError::RegionUnknown { .. }) => Ok(None),
                Err(other) => Err(Problem::from(other)),
            };
            out.push(Point {
                region: code.clone(),
                period: until - 1,
                values: [value(codes[0])?, value(codes[1])?],
            });
        }
    }
    Ok(out)
}

/// What else may be put against what, with the way to it.
fn choices(question: &Question, x: &str, y: &str) -> TableView {
    let row = |axis: &str, code: &str, link: String, here: bool| {
        let name = Cell::text(format!("{} ({code})", question.key(&format!("indicator-{code}-name"))));
        vec![
            Cell::text(question.key(axis)),
            if here { name } else { name.to(link) },
            Cell::text(if here { question.key("web-speed-shown") } else { String::new() }),
            Cell::text(question.key("web-speed-rows")).to(indicator_link(code)),
        ]
    };
    let across = INTEGRATION
        .iter()
        .map(|code| row("web-speed-integration", code, format!("figures/speed?x={code}&y={y}"), *code == x));
    let upwards = CLOCKS
        .iter()
        .map(|code| row("web-speed-clock", code, format!("figures/speed?x={x}&y={code}"), *code == y));
    TableView {
        id: "choices".to_owned(),
        caption: question.key("web-speed-choices"),
        columns: ["web-speed-axis", "report-column-indicator", "report-column-note", "web-speed-behind"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: across.chain(upwards).collect(),
        total: None,
    }
}

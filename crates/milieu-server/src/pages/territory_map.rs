//! Territory › Map: regions by a measure, actors, ties between regions.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::Watcher;
use milieu_diagnosis::statistics::Concept;
use milieu_diagnosis::{Dictionary, IndicatorValue};
use milieu_figures::{
    Caption, ClassBreaks, Figure, MapActor, MapFlow, MapFrame, MapPoint, MapRegion, MapWords, NodeShape,
    NumberFormat, RegionMap, Tile, TileMap, europe_outlines, europe_tile, region_map, tile_layout, tile_map,
};
use milieu_network::layout::EqualAreaProjection;
use milieu_territory::{Actor, Snapshot};
use milieu_vocabulary::{ActorGroup, Factor, RegionCode, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::territory_statistics::{amount, years};
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Classes when nobody chose how many.
const CLASSES: usize = 5;

/// What the map shows.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MapQuery {
    /// `actors`, a statistic, a factor, or the code of an indicator.
    measure: Option<String>,
    /// Year of a statistic; else the latest.
    year: Option<String>,
    /// `quantile`, `equal`, or breaks separated by semicolons.
    breaks: Option<String>,
    /// Number of classes.
    classes: Option<String>,
    /// `map` or `tiles`.
    form: Option<String>,
    /// Least number of ties between two regions that is drawn; none without it.
    flows: Option<String>,
    /// `yes`: actors as points.
    actors: Option<String>,
}

/// What only the map has.
#[derive(Serialize, ToSchema)]
pub struct MapData {
    /// Measure shown.
    pub measure: String,
    /// Measures to choose from.
    pub measures: Vec<MeasureChoice>,
    /// Region chosen.
    pub region: Option<String>,
    /// Regions of the map, highest first.
    pub regions: Vec<MapRegionView>,
    /// Most ties between any two regions.
    pub most_ties: usize,
}

/// A measure to choose.
#[derive(Serialize, ToSchema)]
pub struct MeasureChoice {
    /// As in the address.
    pub value: String,
    /// Name.
    pub name: String,
    /// Name of its group.
    pub group: String,
}

/// A region of the map.
#[derive(Serialize, ToSchema)]
pub struct MapRegionView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Value as it is read.
    pub value: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(map))
}

/// Regions by a measure, with actors and the ties between regions.
#[utoipa::path(get, path = "/territory/map.json", params(MapQuery), responses((status = 200, body = Page<MapData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn map(State(desk): TheDesk, asked: Asked, Query(query): Query<MapQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

/// What is measured.
enum Measure {
    Actors,
    Statistic(Concept),
    Factor(Factor),
    Indicator(String),
}

/// A value with the words beside it.
struct Valued {
    region: RegionCode,
    name: String,
    place: Option<MapPoint>,
    value: Option<f64>,
    note: String,
}

fn build(question: &Question, query: &MapQuery) -> Result<Page<MapData>, Problem> {
    let snapshot = question.snapshot();
    let dictionary = Dictionary::built_in().map_err(Problem::internal)?;
    let asked = query.measure.as_deref().filter(|text| !text.is_empty()).unwrap_or("actors");
    let measure = read_measure(asked, &dictionary)?;
    let name = measure_name(question, &measure, &dictionary);
    let regions = values(question, &snapshot, &measure, query)?;
    let digits = match measure {
        Measure::Factor(_) | Measure::Indicator(_) => 2,
        Measure::Actors => 0,
        Measure::Statistic(_) => usize::from(regions.iter().filter_map(|r| r.value).any(|v| v.abs() < 100.0)),
    };
    let ties = ties_between(&snapshot, &regions);
    let most_ties = ties.values().copied().max().unwrap_or(0);
    let sorted = sorted(&regions);
    let shown = |value: Option<f64>| {
        value.map_or_else(|| question.key("web-territory-unknown"), |v| question.messages.decimals(v, digits))
    };
    let data = MapData {
        measure: asked.to_owned(),
        measures: choices(question, &snapshot, &dictionary),
        region: question.region.as_ref().map(ToString::to_string),
        regions: sorted
            .iter()
            .map(|r| MapRegionView {
                code: r.region.to_string(),
                name: r.name.clone(),
                value: shown(r.value),
            })
            .collect(),
        most_ties,
    };
    let mut page = question.page("web-screen-territory-map", data);
    let known = regions.iter().filter(|r| r.value.is_some()).count();
    match sorted.first().filter(|first| first.value.is_some()) {
        None => page.answer.push(question.text(&message!("web-territory-map-none", measure = name.as_str()))),
        Some(first) => {
            let all = regions.len();
            let said =
                message!("web-territory-map-answer", known = known, all = all, measure = name.as_str());
            page.answer.push(question.text(&said));
            let value = shown(first.value);
            let said =
                message!("web-territory-map-highest", region = first.name.as_str(), value = value.as_str());
            page.answer.push(question.text(&said));
        }
    }
    let drawn = Drawn { question, regions: &regions, name: &name, digits, breaks: read_breaks(query)? };
    if query.form.as_deref() == Some("tiles") {
        let (figure, left_out) = drawn.tiles()?;
        page.figures.push(figure.into());
        if !left_out.is_empty() {
            let said = message!("web-territory-tiles-left-out", regions = left_out.join(", "));
            page.notices.push(question.text(&said));
        }
    } else {
        let least = query.flows.as_deref().filter(|text| !text.is_empty()).map(number).transpose()?;
        let actors = query.actors.as_deref() == Some("yes");
        page.figures.push(drawn.map(&snapshot, &ties, least, actors).into());
    }
    let keep: String = kept(query);
    page.tables.push(TableView {
        id: "regions".to_owned(),
        caption: question.key("web-territory-list"),
        columns: [
            question.key("web-territory-column-region"),
            name,
            question.key("web-territory-column-note"),
        ]
        .to_vec(),
        rows: sorted
            .iter()
            .map(|r| {
                let value = match r.value {
                    Some(value) => Cell::number(shown(r.value), value),
                    None => Cell::text(shown(None)),
                };
                let address = format!("territory/map?region={}{keep}", r.region);
                vec![Cell::text(r.name.clone()).to(address), value, Cell::text(r.note.clone())]
            })
            .collect(),
        total: None,
    });
    page.command = Some(question.command("regions"));
    Ok(page)
}

/// The rest of the address, so that a link changes the region alone.
fn kept(query: &MapQuery) -> String {
    let parts = [
        ("measure", &query.measure),
        ("year", &query.year),
        ("breaks", &query.breaks),
        ("classes", &query.classes),
        ("form", &query.form),
        ("flows", &query.flows),
        ("actors", &query.actors),
    ];
    let plain = |text: &str| {
        text.bytes()
            .map(|b| match b {
                b if b.is_ascii_alphanumeric() || b"-_.".contains(&b) => char::from(b).to_string(),
                b => format!("%{b:02X}"),
            })
            .collect::<String>()
    };
    let said = |(name, value): (&str, &Option<String>)| {
        value.as_deref().filter(|v| !v.is_empty()).map(|v| format!("&{name}={}", plain(v)))
    };
    parts.into_iter().filter_map(said).collect()
}

fn number(text: &str) -> Result<f64, Problem> {
    let read = text.trim().parse::<f64>().ok().filter(|value| value.is_finite());
    read.ok_or_else(|| Problem::question(message!("web-territory-not-a-number", text = text)))
}

fn read_breaks(query: &MapQuery) -> Result<ClassBreaks, Problem> {
    let classes = match query.classes.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => number(text)?.clamp(2.0, 7.0) as usize,
        None => CLASSES,
    };
    match query.breaks.as_deref().filter(|text| !text.is_empty()) {
        None | Some("quantile") => Ok(ClassBreaks::Quantile(classes)),
        Some("equal") => Ok(ClassBreaks::Equal(classes)),
        Some(own) => {
            let parts = own.split(';').filter(|part| !part.trim().is_empty());
            Ok(ClassBreaks::Given(parts.map(number).collect::<Result<_, _>>()?))
        }
    }
}

fn read_measure(text: &str, dictionary: &Dictionary) -> Result<Measure, Problem> {
    if text == "actors" {
        return Ok(Measure::Actors);
    }
    let concept = Concept::ALL.iter().find(|concept| concept.code() == text);
    let factor = Factor::ALL.iter().find(|factor| factor.code() == text);
    match (concept, factor) {
        (Some(concept), _) => Ok(Measure::Statistic(*concept)),
        (_, Some(factor)) => Ok(Measure::Factor(*factor)),
        _ if dictionary.get(text.split('[').next().unwrap_or(text)).is_some() => {
            Ok(Measure::Indicator(text.to_owned()))
        }
        _ => Err(Problem::question(message!("web-territory-not-a-measure", text = text))),
    }
}

fn indicator_name(question: &Question, dictionary: &Dictionary, code: &str) -> String {
    let name = dictionary.get(code).and_then(|d| d.name_message());
    name.map_or_else(|| code.to_owned(), |name| format!("{code} {}", question.text(&name)))
}

fn measure_name(question: &Question, measure: &Measure, dictionary: &Dictionary) -> String {
    match measure {
        Measure::Actors => question.key("web-territory-measure-actors"),
        Measure::Statistic(concept) => question.text(&concept.label()),
        Measure::Factor(factor) => question.key(factor.label_key()),
        Measure::Indicator(code) => indicator_name(question, dictionary, code),
    }
}

fn choices(question: &Question, snapshot: &Snapshot, dictionary: &Dictionary) -> Vec<MeasureChoice> {
    let choice = |value: &str, name: String, group: &str| MeasureChoice {
        value: value.to_owned(),
        name,
        group: question.key(group),
    };
    let actors = question.key("web-territory-measure-actors");
    let mut all = vec![choice("actors", actors, "web-territory-measure-group-count")];
    let there = |concept: &Concept| {
        snapshot.regions.values().any(|region| !years(snapshot, &region.code, *concept).is_empty())
    };
    for concept in Concept::ALL.iter().filter(|concept| there(concept)) {
        let name = question.text(&concept.label());
        all.push(choice(concept.code(), name, "web-territory-measure-group-statistics"));
    }
    for factor in Factor::ALL {
        let name = question.key(factor.label_key());
        all.push(choice(factor.code(), name, "web-territory-measure-group-factors"));
    }
    for definition in dictionary.iter() {
        let name = indicator_name(question, dictionary, &definition.code);
        all.push(choice(&definition.code, name, "web-territory-measure-group-indicators"));
    }
    all
}

/// Whether a region is the other or lies in it.
fn within(region: &RegionCode, whole: &RegionCode) -> bool {
    region.as_str().starts_with(whole.as_str())
}

fn projected(longitude: Option<f64>, latitude: Option<f64>) -> Option<MapPoint> {
    let [east, north] = EqualAreaProjection::europe().project(longitude?, latitude?)?;
    Some(MapPoint { east, north })
}

/// Where a region lies: as the file says, else in the middle of its actors.
fn place(snapshot: &Snapshot, region: &RegionCode) -> Option<MapPoint> {
    let known = snapshot.regions.get(region.as_str());
    if let Some(place) = known.and_then(|r| projected(r.longitude, r.latitude)) {
        return Some(place);
    }
    let inside = |actor: &&Actor| actor.region.as_ref().is_some_and(|at| within(at, region));
    let places: Vec<MapPoint> =
        snapshot.actors.iter().filter(inside).filter_map(|a| projected(a.longitude, a.latitude)).collect();
    let mean = |of: fn(&MapPoint) -> f64| places.iter().map(of).sum::<f64>() / places.len() as f64;
    (!places.is_empty()).then(|| MapPoint { east: mean(|p| p.east), north: mean(|p| p.north) })
}

/// Regions of the map: those with a place of their own, and others with a value that lie in none
/// of them.
fn values(
    question: &Question,
    snapshot: &Snapshot,
    measure: &Measure,
    query: &MapQuery,
) -> Result<Vec<Valued>, Problem> {
    let own: Vec<&RegionCode> =
        snapshot.regions.values().filter(|r| r.longitude.is_some()).map(|r| &r.code).collect();
    let outer = |code: &RegionCode| own.iter().any(|whole| *whole != code && within(code, whole));
    let all: Vec<&RegionCode> = snapshot
        .regions
        .values()
        .map(|r| &r.code)
        .filter(|code| own.contains(code) || !outer(code))
        .collect();
    let at_home = |code: &RegionCode| {
        snapshot.actors.iter().filter(|a| a.region.as_ref().is_some_and(|at| within(at, code))).count()
    };
    let year = match (measure, query.year.as_deref().filter(|text| !text.is_empty())) {
        (Measure::Statistic(_), Some(text)) => Some(number(text)? as i32),
        (Measure::Statistic(concept), None) => {
            all.iter().flat_map(|code| years(snapshot, code, *concept)).max()
        }
        _ => None,
    };
    let mut out = Vec::new();
    let total = all.len();
    for (at, code) in all.into_iter().enumerate() {
        let name = question.region_name(code);
        let (value, note) = match measure {
            Measure::Actors => (Some(at_home(code) as f64), String::new()),
            Measure::Statistic(concept) => {
                let value = year.and_then(|year| amount(snapshot, code, *concept, year));
                (value, year.map(|year| year.to_string()).unwrap_or_default())
            }
            Measure::Factor(_) | Measure::Indicator(_) if !own.contains(&code) || at_home(code) == 0 => {
                continue;
            }
            Measure::Factor(factor) => {
                question.watcher.progress(at as u64, total as u64, &name);
                let diagnosis = question.diagnosis(code)?;
                let score = diagnosis.factors.iter().find(|score| score.factor == *factor);
                let withheld = score.and_then(|score| score.withheld.as_ref());
                let note = withheld.map(|reason| question.text(reason)).unwrap_or_default();
                (score.and_then(|score| score.score), note)
            }
            Measure::Indicator(indicator) => {
                question.watcher.progress(at as u64, total as u64, &name);
                let diagnosis = question.diagnosis(code)?;
                // An indicator with variants is shown in the first that is known; the note says which.
                let variant = format!("{indicator}[");
                let of_it = |i: &&IndicatorValue| i.code == *indicator || i.code.starts_with(&variant);
                let known = |i: &&IndicatorValue| i.measured.value.is_some();
                let found = diagnosis
                    .indicator(indicator)
                    .or_else(|| diagnosis.indicators.iter().filter(of_it).find(known))
                    .or_else(|| diagnosis.indicators.iter().find(of_it));
                let reason = found.and_then(|found| found.measured.reason.as_ref());
                let reason = reason.map(|reason| question.text(reason));
                let code = found.map(|found| found.code.clone()).filter(|code| code != indicator);
                let note = code.into_iter().chain(reason).collect::<Vec<_>>().join(" · ");
                let found = found.map(|found| &found.measured);
                (found.and_then(|measured| measured.value), note)
            }
        };
        let empty = value.is_none() || matches!(measure, Measure::Actors) && value == Some(0.0);
        if empty && !own.contains(&code) {
            continue;
        }
        out.push(Valued { region: code.clone(), name, place: place(snapshot, code), value, note });
    }
    Ok(out)
}

fn sorted(regions: &[Valued]) -> Vec<&Valued> {
    let mut all: Vec<&Valued> = regions.iter().collect();
    all.sort_by(|a, b| match (a.value, b.value) {
        (Some(x), Some(y)) => y.total_cmp(&x).then_with(|| a.name.cmp(&b.name)),
        (x, y) => y.is_some().cmp(&x.is_some()).then_with(|| a.name.cmp(&b.name)),
    });
    all
}

/// Number of ties between each two regions of the map.
fn ties_between(snapshot: &Snapshot, regions: &[Valued]) -> BTreeMap<(usize, usize), usize> {
    let home: Vec<Option<usize>> = snapshot
        .actors
        .iter()
        .map(|actor| {
            let at = actor.region.as_ref()?;
            let around = regions.iter().enumerate().filter(|(_, r)| within(at, &r.region));
            around.max_by_key(|(_, r)| r.region.as_str().len()).map(|(i, _)| i)
        })
        .collect();
    let mut ties = BTreeMap::new();
    for tie in &snapshot.ties {
        if let (Some(a), Some(b)) = (home[tie.from.index()], home[tie.to.index()])
            && a != b
        {
            *ties.entry((a.min(b), a.max(b))).or_insert(0) += 1;
        }
    }
    ties
}

fn shape_of(group: Option<ActorGroup>) -> NodeShape {
    match group {
        Some(ActorGroup::LargeFirm) => NodeShape::Square,
        Some(ActorGroup::Sme) => NodeShape::Circle,
        Some(ActorGroup::BusinessService) => NodeShape::Triangle,
        Some(ActorGroup::FinancialService) => NodeShape::Diamond,
        Some(ActorGroup::Research) => NodeShape::Pentagon,
        Some(ActorGroup::Public) => NodeShape::Shield,
        None => NodeShape::Ring,
    }
}

struct Drawn<'a> {
    question: &'a Question,
    regions: &'a [Valued],
    name: &'a str,
    digits: usize,
    breaks: ClassBreaks,
}

impl Drawn<'_> {
    fn caption(&self) -> Caption {
        Caption {
            id: "territory-map".to_owned(),
            title: self.question.text(&message!("web-territory-map-title", measure = self.name)),
            description: self.question.key("web-territory-map-description"),
            numbers: NumberFormat { decimal_mark: self.question.messages.decimal_mark() },
        }
    }

    fn words(&self, flows: String, source: &str) -> MapWords {
        MapWords {
            measure: self.name.to_owned(),
            unknown: self.question.key("web-territory-unknown"),
            elsewhere: self.question.key("web-territory-elsewhere"),
            flows,
            source: self.question.key(source),
        }
    }

    fn map(
        &self,
        snapshot: &Snapshot,
        ties: &BTreeMap<(usize, usize), usize>,
        least: Option<f64>,
        actors: bool,
    ) -> Figure {
        let question = self.question;
        let largest = snapshot.actors.iter().filter_map(|a| a.employees).fold(1.0, f64::max);
        let label = |group: Option<ActorGroup>| {
            question.key(group.map_or("actor-group-unknown", ActorGroup::label_key))
        };
        let of_actor = |actor: &Actor| {
            Some(MapActor {
                key: actor.key.clone(),
                name: actor.name.clone(),
                group: label(actor.group),
                shape: shape_of(actor.group),
                place: projected(actor.longitude, actor.latitude)?,
                size: actor.employees.map_or(0.0, |people| people / largest),
                marked: false,
            })
        };
        let points: Vec<MapActor> =
            if actors { snapshot.actors.iter().filter_map(of_actor).collect() } else { Vec::new() };
        let mut groups: Vec<Option<ActorGroup>> = ActorGroup::ALL.iter().copied().map(Some).collect();
        groups.push(None);
        groups.retain(|group| points.iter().any(|point| point.shape == shape_of(*group)));
        let flows = ties.iter().filter_map(|((a, b), count)| {
            let (a, b) = (&self.regions[*a], &self.regions[*b]);
            Some(MapFlow {
                key: format!("{}|{}", a.region, b.region),
                name: format!("{} – {}", a.name, b.name),
                from: a.place?,
                to: b.place?,
                value: *count as f64,
            })
        });
        let least_words = least.map_or(1, |least| least.max(1.0) as usize);
        let flow_words = question.text(&message!("web-territory-flows-words", least = least_words));
        let column = |key: &str| question.key(key);
        region_map(&RegionMap {
            caption: self.caption(),
            frame: MapFrame::Fitted,
            outlines: Some(europe_outlines()),
            regions: self
                .regions
                .iter()
                .map(|r| MapRegion {
                    key: r.region.to_string(),
                    name: r.name.clone(),
                    value: r.value,
                    note: r.note.clone(),
                    place: r.place,
                    rings: Vec::new(),
                })
                .collect(),
            breaks: self.breaks.clone(),
            actors: points,
            shapes: groups.into_iter().map(|group| (shape_of(group), label(group))).collect(),
            flows: if least.is_some() { flows.collect() } else { Vec::new() },
            least_flow: least.unwrap_or(f64::INFINITY),
            words: self.words(flow_words, "web-territory-source-outlines"),
            digits: self.digits,
            kinds: ["web-territory-kind-region", "web-territory-kind-actor", "web-territory-kind-ties"]
                .map(column),
            columns: [
                "web-territory-column-kind",
                "web-territory-column-name",
                "web-column-value",
                "web-territory-column-class",
                "web-territory-column-note",
            ]
            .map(column),
        })
    }

    /// Regions as cells, and the names of those without one. Known places of European statistics
    /// are used when every region has one, else a layout of the regions' places.
    fn tiles(&self) -> Result<(Figure, Vec<String>), Problem> {
        let column = |key: &str| self.question.key(key);
        let known: Option<Vec<_>> = self.regions.iter().map(|r| europe_tile(r.region.as_str())).collect();
        let places: Vec<MapPoint> = self.regions.iter().filter_map(|r| r.place).collect();
        let cells = match known {
            Some(cells) => cells,
            None => tile_layout(&places).map_err(Problem::internal)?,
        };
        let placed: Vec<&Valued> = if cells.len() == self.regions.len() {
            self.regions.iter().collect()
        } else {
            self.regions.iter().filter(|r| r.place.is_some()).collect()
        };
        let left_out = self
            .regions
            .iter()
            .filter(|r| !placed.iter().any(|p| p.region == r.region))
            .map(|r| r.name.clone())
            .collect();
        let (west, north) = (
            cells.iter().map(|cell| cell.column).min().unwrap_or(0),
            cells.iter().map(|cell| cell.row).min().unwrap_or(0),
        );
        let tile = |(r, mut cell): (&Valued, milieu_figures::TileCell)| {
            cell.column -= west;
            cell.row -= north;
            Tile {
                key: r.region.to_string(),
                label: r.region.to_string(),
                name: r.name.clone(),
                value: r.value,
                note: r.note.clone(),
                cell,
            }
        };
        let figure = tile_map(&TileMap {
            caption: self.caption(),
            tiles: placed.iter().copied().zip(cells).map(tile).collect(),
            breaks: self.breaks.clone(),
            words: self.words(String::new(), "web-territory-source-tiles"),
            digits: self.digits,
            columns: [
                "web-territory-column-name",
                "web-column-value",
                "web-territory-column-class",
                "web-territory-column-note",
            ]
            .map(column),
        });
        Ok((figure, left_out))
    }
}

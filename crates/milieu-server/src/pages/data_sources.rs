//! Data › Sources and doubt: where everything comes from, what is guessed, where sources disagree,
//! what is unknown.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_territory::{Actor, GroupBasis, Territory};
use milieu_vocabulary::{Argument, SourceKey, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::address::encode;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Disagreements shown.
const SHOWN: usize = 200;

/// What only the screen of sources has.
#[derive(Serialize, ToSchema)]
pub struct SourcesData {
    /// Number of sources.
    pub sources: usize,
    /// Records that name no source.
    pub without_source: usize,
    /// Facts on which sources differ.
    pub disagreements: usize,
    /// Actors whose group was guessed from the name.
    pub guessed_groups: usize,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(sources))
}

/// Where everything comes from and how sure it is.
#[utoipa::path(get, path = "/data/sources.json", responses((status = 200, body = Page<SourcesData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn sources(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<SourcesData>, Problem> {
    let territory = question.territory();
    let (rows_of, without_source) = rows_by_source(territory);
    let disagreements = disagreements(territory, question);
    let bases = bases(territory);
    let data = SourcesData {
        sources: territory.sources.len(),
        without_source,
        disagreements: disagreements.len(),
        guessed_groups: bases.get(&Some(GroupBasis::Name)).copied().unwrap_or(0),
    };
    let mut page = question.page("web-screen-data-sources", data);
    page.answer.push(question.text(&message!(
        "web-data-sources-answer",
        sources = count(page.data.sources),
        without = count(page.data.without_source)
    )));
    page.answer.push(question.text(&message!(
        "web-data-doubt-answer",
        disagreements = count(page.data.disagreements),
        guessed = count(page.data.guessed_groups)
    )));
    page.tables.push(source_table(question, &rows_of));
    page.tables.push(basis_table(question, &bases));
    page.tables.push(unknown_table(question));
    let total = disagreements.len();
    page.tables.push(TableView {
        id: "disagreements".to_owned(),
        caption: question.text(&message!("web-data-disagreements", count = count(total))),
        columns: ["web-data-col-fact", "web-data-col-field", "web-data-col-said", "web-data-col-spread"]
            .map(|key| question.key(key))
            .to_vec(),
        rows: disagreements.into_iter().take(SHOWN).collect(),
        total: Some(total),
    });
    page.command = Some(question.command("info"));
    Ok(page)
}

/// How many records each source gave, and how many name none.
fn rows_by_source(territory: &Territory) -> (BTreeMap<&str, usize>, usize) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut without = 0;
    let sources = (territory.actors.values().map(|r| &r.source))
        .chain(territory.ties.values().map(|r| &r.source))
        .chain(territory.projects.values().map(|r| &r.source))
        .chain(territory.affiliations.values().map(|r| &r.source))
        .chain(territory.competences.values().map(|r| &r.source))
        .chain(territory.institutions.values().map(|r| &r.source))
        .chain(territory.statistics.values().map(|r| &r.source))
        .chain(territory.answers.values().map(|r| &r.source))
        .chain(territory.measures.values().map(|r| &r.source));
    for source in sources {
        match source {
            Some(key) => *counts.entry(key.as_str()).or_default() += 1,
            None => without += 1,
        }
    }
    (counts, without)
}

fn source_table(question: &Question, rows_of: &BTreeMap<&str, usize>) -> TableView {
    let known = |text: &Option<String>| text.clone().unwrap_or_else(|| question.key("web-data-unknown"));
    let rows = question
        .territory()
        .sources
        .values()
        .map(|source| {
            let count = rows_of.get(source.key.as_str()).copied().unwrap_or(0);
            let made = if source.synthetic { "web-data-synthetic" } else { "web-data-not-synthetic" };
            vec![
                Cell::text(source.title.clone()),
                Cell::text(known(&source.file)),
                Cell::text(known(&source.format)),
                Cell::text(known(&source.licence)),
                Cell::text(
                    source
                        .retrieved
                        .map_or_else(|| question.key("web-data-unknown"), |day| question.messages.day(day)),
                ),
                Cell::number(question.messages.count(count as u64), count as f64),
                Cell::text(question.key(made)),
            ]
        })
        .collect();
    TableView {
        id: "sources".to_owned(),
        caption: question.key("web-data-sources"),
        columns: [
            "web-data-col-title",
            "web-data-col-file",
            "web-data-col-format",
            "web-data-col-licence",
            "web-data-col-retrieved",
            "web-data-col-records",
            "web-data-col-made",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows,
        total: None,
    }
}

fn bases(territory: &Territory) -> BTreeMap<Option<GroupBasis>, usize> {
    let mut bases = BTreeMap::new();
    for actor in territory.actors.values() {
        let basis = actor.group.and(actor.group_basis);
        *bases.entry(basis).or_insert(0) += 1;
    }
    bases
}

fn basis_table(question: &Question, bases: &BTreeMap<Option<GroupBasis>, usize>) -> TableView {
    let all = question.territory().actors.len();
    let rows = [
        (Some(GroupBasis::Stated), "web-data-basis-stated"),
        (Some(GroupBasis::Derived), "web-data-basis-derived"),
        (Some(GroupBasis::Name), "web-data-basis-name"),
        (None, "web-data-basis-unknown"),
    ]
    .into_iter()
    .map(|(basis, key)| {
        let count = bases.get(&basis).copied().unwrap_or(0);
        vec![
            Cell::text(question.key(key)),
            Cell::number(question.messages.count(count as u64), count as f64),
            share(question, count, all),
        ]
    })
    .collect();
    TableView {
        id: "basis".to_owned(),
        caption: question.key("web-data-basis"),
        columns: ["web-data-col-ground", "web-data-col-actors", "web-data-col-share"]
            .map(|key| question.key(key))
            .to_vec(),
        rows,
        total: None,
    }
}

/// A share as a percentage; of nothing there is none.
fn share(question: &Question, part: usize, all: usize) -> Cell {
    if all == 0 {
        return Cell::text(question.key("web-data-unknown"));
    }
    let percent = 100.0 * part as f64 / all as f64;
    let text = message!("web-data-percent", value = question.messages.decimals(percent, 1));
    Cell::number(question.text(&text), percent)
}

type Known = fn(&Actor) -> bool;

/// Fields of actors that measures read, each with its message and whether it is known.
pub(super) const FIELDS: [(&str, Known); 13] = [
    ("group", |a| a.group.is_some()),
    ("region", |a| a.region.is_some()),
    ("country", |a| a.country.is_some()),
    ("town", |a| a.town.is_some()),
    ("longitude", |a| a.longitude.is_some()),
    ("sector", |a| a.sector.is_some()),
    ("employees", |a| a.employees.is_some()),
    ("tertiary-share", |a| a.tertiary_share.is_some()),
    ("research", |a| a.research.is_some()),
    ("turnover", |a| a.turnover.is_some()),
    ("owner-region", |a| a.owner_region.is_some()),
    ("filiere", |a| a.filiere.is_some()),
    ("from", |a| a.span.from.is_some()),
];

fn unknown_table(question: &Question) -> TableView {
    let actors = &question.territory().actors;
    let rows = FIELDS
        .iter()
        .map(|(field, known)| {
            let unknown = actors.values().filter(|actor| !known(actor)).count();
            vec![
                Cell::text(question.key(&format!("web-data-field-members-{field}"))),
                Cell::number(question.messages.count(unknown as u64), unknown as f64),
                share(question, unknown, actors.len()),
            ]
        })
        .collect();
    TableView {
        id: "unknown".to_owned(),
        caption: question.key("web-data-unknown-fields"),
        columns: ["web-data-col-field", "web-data-col-unknown", "web-data-col-share"]
            .map(|key| question.key(key))
            .to_vec(),
        rows,
        total: None,
    }
}

/// What sources say of one fact.
struct Fact {
    /// What it is about.
    about: Cell,
    /// Which value of it.
    field: String,
    /// Source and value.
    said: Vec<(String, f64)>,
}

/// Gathers what sources say, fact by fact.
#[derive(Default)]
struct Facts(BTreeMap<String, Fact>);

impl Facts {
    fn tell(
        &mut self,
        key: String,
        source: &Option<SourceKey>,
        value: Option<f64>,
        about: impl FnOnce() -> (Cell, String),
    ) {
        let (Some(source), Some(value)) = (source, value) else { return };
        let fact = self.0.entry(key).or_insert_with(|| {
            let (about, field) = about();
            Fact { about, field, said: Vec::new() }
        });
        fact.said.push((source.as_str().to_owned(), value));
    }
}

/// Facts that two sources give with different values, both kept; widest apart first.
fn disagreements(territory: &Territory, question: &Question) -> Vec<Vec<Cell>> {
    let name = |key: &str| territory.actors.get(key).map_or_else(|| key.to_owned(), |a| a.name.clone());
    let mut facts = Facts::default();
    for s in territory.statistics.values() {
        let parts = [s.sector.as_deref(), s.breakdown.as_deref(), s.unit.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        let key = format!("statistic|{}|{}|{}|{}", s.variable, s.region, s.year, parts.join("|"));
        facts.tell(key, &s.source, s.value, || {
            let about = message!(
                "web-data-fact-statistic",
                region = question.region_name(&s.region),
                year = s.year.to_string(),
                parts = parts.join(", ")
            );
            (Cell::text(question.text(&about)), s.variable.clone())
        });
    }
    for t in territory.ties.values() {
        let (a, b) = if !t.directed && t.to < t.from { (&t.to, &t.from) } else { (&t.from, &t.to) };
        let from = t.span.from.map(|day| day.to_string()).unwrap_or_default();
        facts.tell(format!("tie|{}|{a}|{b}|{from}", t.layer), &t.source, Some(t.weight), || {
            let about = message!("web-data-fact-tie", from = name(a.as_str()), to = name(b.as_str()));
            (actor_cell(question.text(&about), a.as_str()), question.key(t.layer.label_key()))
        });
    }
    for a in territory.answers.values() {
        let year = a.year.map(|year| year.to_string()).unwrap_or_default();
        facts.tell(format!("answer|{}|{}|{year}", a.actor, a.item), &a.source, a.value, || {
            (actor_cell(name(a.actor.as_str()), a.actor.as_str()), a.item.clone())
        });
    }
    let mut apart: Vec<(f64, Vec<Cell>)> = Vec::new();
    for fact in facts.0.into_values() {
        let values = fact.said.iter().map(|(_, value)| *value);
        let low = values.clone().fold(f64::INFINITY, f64::min);
        let high = values.fold(f64::NEG_INFINITY, f64::max);
        let sources: BTreeSet<&str> = fact.said.iter().map(|(source, _)| source.as_str()).collect();
        // Values that differ in rounding only agree.
        if sources.len() < 2 || high - low <= 1e-9 * high.abs().max(low.abs()) {
            continue;
        }
        let spread = (high - low) / high.abs().max(low.abs());
        let said: Vec<String> = fact
            .said
            .iter()
            .map(|(source, value)| {
                let title = territory.sources.get(source).map_or(source.as_str(), |s| s.title.as_str());
                let value = question.messages.number(*value);
                question.text(&message!("web-data-said", source = title, value = value))
            })
            .collect();
        let percent = message!("web-data-percent", value = question.messages.decimals(100.0 * spread, 1));
        apart.push((
            spread,
            vec![
                fact.about,
                Cell::text(fact.field),
                Cell::text(said.join("; ")),
                Cell::number(question.text(&percent), 100.0 * spread),
            ],
        ));
    }
    apart.sort_by(|a, b| b.0.total_cmp(&a.0));
    apart.into_iter().map(|(_, cells)| cells).collect()
}

/// A count for a text that says it in another way when there are none.
pub(super) fn count(count: usize) -> Argument {
    if count == 0 { Argument::from("none") } else { Argument::from(count) }
}

/// A cell that leads to an actor.
pub(super) fn actor_cell(text: impl Into<String>, key: &str) -> Cell {
    Cell::text(text).to(format!("actor?key={}", encode(key)))
}

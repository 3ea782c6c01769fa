//! One actor, for the inspector: facts, ties, evidence, history.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_territory::{Actor, GroupBasis, Tie};
use milieu_vocabulary::{ActorGroup, Message, SourceKey, Span, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::frame::named_event;
use crate::address::encode;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Rows of a table that are told.
const ROWS: usize = 200;
/// Letters of a value in the history.
const SHOWN: usize = 200;

/// Which actor.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ActorAsked {
    /// Key.
    key: Option<String>,
}

/// An actor.
#[derive(Serialize, ToSchema)]
pub struct ActorData {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Group, if known.
    pub group: Option<String>,
    /// Region, if known.
    pub region: Option<String>,
    /// Facts, in the order of the form.
    pub fields: Vec<FieldView>,
    /// Ties of the period.
    pub ties: usize,
    /// Participations of the period.
    pub participations: usize,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// Any text.
    Text,
    /// A number.
    Number,
    /// A day.
    Date,
    /// One of the choices.
    Choice,
    /// The code of a region.
    Region,
}

/// A fact that can be changed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FieldView {
    /// Name, as in `milieu edit`.
    pub field: String,
    /// Name, as it is read.
    pub label: String,
    /// Value as it is typed; empty when unknown.
    pub value: String,
    /// Value as it is read.
    pub text: String,
    /// How it is filled in.
    pub kind: FieldKind,
    /// What may be chosen.
    pub choices: Vec<Choice>,
    /// Whether it must be known.
    pub required: bool,
    /// Least number.
    pub least: Option<f64>,
    /// Largest number.
    pub most: Option<f64>,
}

/// A choice of a field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Choice {
    /// As it is typed.
    pub value: String,
    /// As it is read.
    pub label: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(actor))
}

/// What is known of an actor: facts, ties, evidence, history.
#[utoipa::path(get, path = "/actor.json", params(ActorAsked), responses((status = 200, body = Page<ActorData>), (status = 404, body = ProblemView)))]
async fn actor(State(desk): TheDesk, asked: Asked, Query(query): Query<ActorAsked>) -> Response {
    answer(desk, asked, move |question| build(question, &query.key.unwrap_or_default())).await
}

fn build(question: &Question, key: &str) -> Result<Page<ActorData>, Problem> {
    let territory = question.territory();
    let actor =
        territory.actors.get(key).ok_or_else(|| Problem::missing(message!("web-no-actor", key = key)))?;
    let period = question.period();
    let ties: Vec<&Tie> = territory
        .ties
        .values()
        .filter(|tie| (tie.from.as_str() == key || tie.to.as_str() == key) && tie.span.touches(period))
        .collect();
    let joined = participations(question, key);
    let group = actor.group.map(|group| group.code().to_owned());
    let data = ActorData {
        key: actor.key.clone(),
        name: actor.name.clone(),
        group,
        region: actor.region.as_ref().map(ToString::to_string),
        fields: fields(question, actor),
        ties: ties.len(),
        participations: joined.len(),
    };
    let mut page = question.page("web-inspector", data);
    page.title.clone_from(&actor.name);
    page.answer.push(question.text(&message!(
        "web-actor-holds",
        group = Message::new(actor.group.map_or("actor-group-unknown", ActorGroup::label_key)),
        ties = ties.len(),
        projects = joined.len()
    )));
    page.tables.push(facts(question, &page.data.fields));
    page.tables.push(tie_table(question, key, &ties));
    page.tables.push(participation_table(question, joined));
    page.tables.push(sources(question, actor, &ties));
    page.tables.extend(competences(question, key));
    page.tables.extend(answers(question, key));
    page.tables.push(history(question, key)?);
    page.command = Some(format!("milieu edit {} {} FIELD=VALUE", question.desk.file_name(), quoted(key)));
    Ok(page)
}

fn quoted(word: &str) -> String {
    if word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./:".contains(c)) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// The facts of an actor as they are typed, by field.
fn typed(actor: &Actor) -> Vec<(&'static str, String)> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let number = |value: Option<f64>| value.map(|v| v.to_string()).unwrap_or_default();
    let day = |value: Option<milieu_vocabulary::Date>| value.map(|d| d.to_string()).unwrap_or_default();
    let yes =
        |value: Option<bool>| value.map(|v| if v { "yes" } else { "no" }.to_owned()).unwrap_or_default();
    vec![
        ("name", actor.name.clone()),
        ("short_name", text(&actor.short_name)),
        ("group", actor.group.map(|group| group.code().to_owned()).unwrap_or_default()),
        ("kinds", actor.kinds.join("; ")),
        ("region", actor.region.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("country", text(&actor.country)),
        ("town", text(&actor.town)),
        ("postcode", text(&actor.postcode)),
        ("longitude", number(actor.longitude)),
        ("latitude", number(actor.latitude)),
        ("sector", text(&actor.sector)),
        ("sector_scheme", text(&actor.sector_scheme)),
        ("employees", number(actor.employees)),
        ("tertiary_share", number(actor.tertiary_share)),
        ("research", yes(actor.research)),
        ("research_expenditure", number(actor.research_expenditure)),
        ("turnover", number(actor.turnover)),
        ("business_group", text(&actor.business_group)),
        ("owner_region", actor.owner_region.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("filiere", text(&actor.filiere)),
        ("stage", actor.stage.map(|stage| stage.to_string()).unwrap_or_default()),
        ("since", day(actor.span.from)),
        ("until", day(actor.span.until)),
    ]
}

fn fields(question: &Question, actor: &Actor) -> Vec<FieldView> {
    let unknown = question.key("web-unknown");
    typed(actor)
        .into_iter()
        .map(|(field, value)| {
            let (kind, bounds) = match field {
                "longitude" => (FieldKind::Number, (Some(-180.0), Some(180.0))),
                "latitude" => (FieldKind::Number, (Some(-90.0), Some(90.0))),
                "tertiary_share" => (FieldKind::Number, (Some(0.0), Some(1.0))),
                "employees" | "research_expenditure" | "turnover" => (FieldKind::Number, (Some(0.0), None)),
                "stage" => (FieldKind::Number, (None, None)),
                "since" | "until" => (FieldKind::Date, (None, None)),
                "group" | "research" => (FieldKind::Choice, (None, None)),
                "region" | "owner_region" => (FieldKind::Region, (None, None)),
                _ => (FieldKind::Text, (None, None)),
            };
            FieldView {
                field: field.to_owned(),
                label: field_label(question, field),
                text: read(question, actor, field, &value).unwrap_or_else(|| unknown.clone()),
                value,
                kind,
                choices: choices(question, field),
                required: field == "name",
                least: bounds.0,
                most: bounds.1,
            }
        })
        .collect()
}

fn field_label(question: &Question, field: &str) -> String {
    question.text(&Message::new(format!("web-field-{}", field.replace('_', "-"))))
}

fn choices(question: &Question, field: &str) -> Vec<Choice> {
    let choice = |value: &str, key: &str| Choice { value: value.to_owned(), label: question.key(key) };
    match field {
        "group" => ActorGroup::ALL.iter().map(|group| choice(group.code(), group.label_key())).collect(),
        "research" => vec![choice("yes", "web-yes"), choice("no", "web-no")],
        _ => Vec::new(),
    }
}

/// A value as it is read; none when unknown.
fn read(question: &Question, actor: &Actor, field: &str, value: &str) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let number = |value: Option<f64>| value.map(|v| question.messages.number(v));
    let region = |code: &Option<milieu_vocabulary::RegionCode>| {
        code.as_ref().map(|code| match question.region_name(code) {
            name if name == code.to_string() => name,
            name => format!("{name} ({code})"),
        })
    };
    match field {
        "group" => actor.group.map(|group| question.key(group.label_key())),
        "region" => region(&actor.region),
        "owner_region" => region(&actor.owner_region),
        "employees" => actor.employees.map(|n| question.messages.count(n.max(0.0) as u64)),
        "tertiary_share" => number(actor.tertiary_share),
        "research_expenditure" => number(actor.research_expenditure),
        "turnover" => number(actor.turnover),
        "research" => actor.research.map(|yes| question.key(if yes { "web-yes" } else { "web-no" })),
        "since" => actor.span.from.map(|day| question.messages.day(day)),
        "until" => actor.span.until.map(|day| question.messages.day(day)),
        _ => Some(value.to_owned()),
    }
}

fn table(question: &Question, id: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> TableView {
    let total = (rows.len() > ROWS).then_some(rows.len());
    TableView {
        id: id.to_owned(),
        caption: question.text(&Message::new(format!("web-actor-{id}"))),
        columns: columns.iter().map(|key| question.key(key)).collect(),
        rows: rows.into_iter().take(ROWS).collect(),
        total,
    }
}

fn facts(question: &Question, fields: &[FieldView]) -> TableView {
    let rows = fields.iter().map(|f| vec![Cell::text(f.label.clone()), Cell::text(f.text.clone())]).collect();
    table(question, "facts", &["web-column-fact", "web-column-value"], rows)
}

/// An address that selects an actor and keeps the screen.
fn selected(key: &str) -> String {
    format!("?sel={}", encode(&format!("actor:{key}")))
}

fn actor_cell(question: &Question, key: &str) -> Cell {
    match question.territory().actors.get(key) {
        Some(actor) => Cell::text(actor.name.clone()).to(selected(key)),
        None => Cell::text(key),
    }
}

fn span_text(question: &Question, span: Span) -> String {
    let day = |day: Option<milieu_vocabulary::Date>| {
        day.map_or_else(|| question.key("web-unknown"), |day| question.messages.day(day))
    };
    match (span.from, span.until) {
        (None, None) => question.key("web-unknown"),
        (from, until) => format!("{} – {}", day(from), day(until)),
    }
}

fn tie_table(question: &Question, key: &str, ties: &[&Tie]) -> TableView {
    let mut ties: Vec<&&Tie> = ties.iter().collect();
    ties.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.key().cmp(&b.key())));
    let either = |value: Option<bool>, yes: &str, no: &str| {
        question.key(match value {
            Some(true) => yes,
            Some(false) => no,
            None => "web-unknown",
        })
    };
    let rows = ties
        .into_iter()
        .map(|tie| {
            let outwards = tie.from.as_str() == key;
            let other = if outwards { tie.to.as_str() } else { tie.from.as_str() };
            let way = match (tie.directed, outwards) {
                (false, _) => "web-tie-mutual",
                (true, true) => "web-tie-to",
                (true, false) => "web-tie-from",
            };
            vec![
                actor_cell(question, other),
                Cell::text(question.key(tie.layer.label_key())),
                Cell::text(question.key(way)),
                Cell::number(question.messages.number(tie.weight), tie.weight),
                Cell::text(either(tie.formal, "web-tie-formal", "web-tie-informal")),
                Cell::text(either(tie.codified, "web-tie-codified", "web-tie-tacit")),
                Cell::text(span_text(question, tie.span)),
            ]
        })
        .collect();
    let columns = [
        "web-column-with",
        "web-column-layer",
        "web-column-direction",
        "web-column-strength",
        "web-column-form",
        "web-column-knowledge",
        "web-column-time",
    ];
    table(question, "ties", &columns, rows)
}

fn participations(question: &Question, key: &str) -> Vec<Vec<Cell>> {
    let territory = question.territory();
    let mut rows = Vec::new();
    for row in territory.affiliations.values().filter(|row| row.actor.as_str() == key) {
        let project = territory.projects.get(row.project.as_str());
        let whole = project.map(|project| project.span).unwrap_or_default();
        let span = Span::new(row.span.from.or(whole.from), row.span.until.or(whole.until));
        if !span.touches(question.period()) {
            continue;
        }
        let title = project.map_or_else(|| row.project.to_string(), |project| project.title.clone());
        let role = row.role.clone().unwrap_or_else(|| question.key("web-unknown"));
        rows.push(vec![Cell::text(title), Cell::text(role), Cell::text(span_text(question, span))]);
    }
    rows
}

fn participation_table(question: &Question, rows: Vec<Vec<Cell>>) -> TableView {
    table(question, "projects", &["web-column-project", "web-column-role", "web-column-time"], rows)
}

fn source_title(question: &Question, source: Option<&SourceKey>) -> String {
    match source {
        None => question.key("web-unknown"),
        Some(key) => {
            let known = question.territory().sources.get(key.as_str());
            known.map_or_else(|| key.to_string(), |source| source.title.clone())
        }
    }
}

/// What is known from where: the actor, its group, its ties.
fn sources(question: &Question, actor: &Actor, ties: &[&Tie]) -> TableView {
    let mut rows = vec![vec![
        Cell::text(question.key("web-evidence-facts")),
        Cell::text(source_title(question, actor.source.as_ref())),
    ]];
    let basis = match actor.group_basis {
        Some(GroupBasis::Stated) => "web-basis-stated",
        Some(GroupBasis::Derived) => "web-basis-derived",
        Some(GroupBasis::Name) => "web-basis-name",
        None => "web-unknown",
    };
    rows.push(vec![Cell::text(question.key("web-field-group")), Cell::text(question.key(basis))]);
    let mut by_source: BTreeMap<Option<&SourceKey>, usize> = BTreeMap::new();
    for tie in ties {
        *by_source.entry(tie.source.as_ref()).or_default() += 1;
    }
    for (source, count) in by_source {
        rows.push(vec![
            Cell::text(question.text(&message!("web-evidence-ties", count = count))),
            Cell::text(source_title(question, source)),
        ]);
    }
    for (name, value) in &actor.attributes {
        rows.push(vec![Cell::text(name.clone()), Cell::text(value.clone())]);
    }
    table(question, "evidence", &["web-column-what", "web-column-basis"], rows)
}

fn competences(question: &Question, key: &str) -> Option<TableView> {
    let found = question.territory().competences.values().filter(|row| row.actor.as_str() == key);
    let rows: Vec<Vec<Cell>> = found
        .map(|row| {
            vec![
                Cell::text(row.code.clone()),
                Cell::text(row.scheme.clone()),
                Cell::number(question.messages.number(row.weight), row.weight),
                Cell::text(source_title(question, row.source.as_ref())),
            ]
        })
        .collect();
    let columns = ["web-column-competence", "web-column-scheme", "web-column-strength", "web-column-source"];
    (!rows.is_empty()).then(|| table(question, "competences", &columns, rows))
}

fn answers(question: &Question, key: &str) -> Option<TableView> {
    let found = question.territory().answers.values().filter(|row| row.actor.as_str() == key);
    let unknown = question.key("web-unknown");
    let rows: Vec<Vec<Cell>> = found
        .map(|row| {
            let scale = match (row.scale_from, row.scale_to) {
                (Some(a), Some(b)) => {
                    format!("{} – {}", question.messages.number(a), question.messages.number(b))
                }
                _ => unknown.clone(),
            };
            let value = row.value.map_or_else(
                || Cell::text(unknown.clone()),
                |value| Cell::number(question.messages.number(value), value),
            );
            let year = row.year.map_or_else(|| unknown.clone(), |year| year.to_string());
            vec![Cell::text(row.item.clone()), value, Cell::text(scale), Cell::text(year)]
        })
        .collect();
    let columns = ["web-column-item", "web-column-value", "web-column-scale", "web-column-year"];
    (!rows.is_empty()).then(|| table(question, "answers", &columns, rows))
}

/// The events that touched the actor's own record, newest first, and what each changed.
fn history(question: &Question, key: &str) -> Result<TableView, Problem> {
    let mut store = question.desk.store()?;
    let events: BTreeMap<i64, milieu_store::Event> =
        store.history()?.into_iter().map(|event| (event.id.0, event)).collect();
    let versions = store.actor_versions(key)?;
    let mut touched: Vec<(i64, String)> = Vec::new();
    let mut before: Option<(&Actor, Option<i64>)> = None;
    for version in &versions {
        if let Some((_, Some(ended))) = before
            && ended < version.from.0
        {
            touched.push((ended, question.key("web-history-removed")));
            before = None;
        }
        let what = match before {
            None => question.key("web-history-added"),
            Some((old, _)) => changed(question, old, &version.actor),
        };
        touched.push((version.from.0, what));
        before = Some((&version.actor, version.until.map(|event| event.0)));
    }
    if let Some((_, Some(ended))) = before {
        touched.push((ended, question.key("web-history-removed")));
    }
    let rows = touched
        .into_iter()
        .rev()
        .map(|(id, what)| {
            let event = events.get(&id);
            let name = event.map(|event| named_event(event, &question.messages)).unwrap_or_default();
            let at = event.map(|event| event.at.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default();
            vec![
                Cell::number(id.to_string(), id as f64).to(format!("?recorded={id}")),
                Cell::text(at),
                Cell::text(name),
                Cell::text(what),
            ]
        })
        .collect();
    let columns = ["web-column-event", "web-column-when", "web-column-what", "web-column-changed"];
    Ok(table(question, "history", &columns, rows))
}

/// What is different, field by field.
fn changed(question: &Question, old: &Actor, new: &Actor) -> String {
    let unknown = question.key("web-unknown");
    let show = |text: &str| match text.char_indices().nth(SHOWN) {
        _ if text.is_empty() => unknown.clone(),
        Some((end, _)) => question.text(&message!("web-cut", text = &text[..end])),
        None => text.to_owned(),
    };
    let parts: Vec<String> = typed(old)
        .into_iter()
        .zip(typed(new))
        .filter(|((_, a), (_, b))| a != b)
        .map(|((field, a), (_, b))| {
            let label = field_label(question, field);
            question.text(&message!("web-history-changed", field = label, old = show(&a), new = show(&b)))
        })
        .collect();
    if parts.is_empty() { question.key("web-history-other") } else { parts.join("; ") }
}

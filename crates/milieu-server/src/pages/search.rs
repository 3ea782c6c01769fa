//! The search and command box: everything that has a name, found by what a person types.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_diagnosis::Dictionary;
use milieu_messages::Messages;
use milieu_vocabulary::{Message, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::commands::ALLOWED;
use crate::desk::{Desk, Loaded};
use crate::pages::PLACES;
use crate::problem::{Problem, ProblemView};
use crate::question::Asked;
use crate::router::{TheDesk, blocking};
use crate::search_index::SearchIndex;

/// Hits told.
const TOLD: usize = 12;
/// Letters of a title or detail that are told: names may be very long.
const SHOWN: usize = 160;

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum HitKind {
    /// A screen; its key is its path.
    Screen,
    /// A region; its key is its code.
    Region,
    /// An actor.
    Actor,
    /// An indicator; its key is its code.
    Indicator,
    /// A project.
    Project,
    /// A command of the command line; its key is the command.
    Command,
}

/// Something found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Key inside its kind.
    pub key: String,
    /// Name.
    pub title: String,
    /// What tells it from others of that name.
    pub detail: String,
    /// For commands: the words.
    pub command: Option<String>,
}

/// What was found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SearchAnswer {
    /// What was asked.
    pub q: String,
    /// Best first.
    pub hits: Vec<Hit>,
}

/// What is looked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SearchAsked {
    /// As typed.
    q: Option<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(search))
}

/// Actors, projects, regions, indicators, screens and commands by name, misspelt or not.
#[utoipa::path(get, path = "/api/search", params(SearchAsked), responses((status = 200, body = SearchAnswer), (status = 400, body = ProblemView)))]
async fn search(State(desk): TheDesk, asked: Asked, Query(query): Query<SearchAsked>) -> Response {
    let language = asked.language;
    let typed: String = query.q.unwrap_or_default().chars().take(200).collect();
    blocking(&desk, language, move |desk| {
        let state = asked.state(desk)?;
        let messages = desk.messages(language);
        let hits = find(&state, &messages, &desk.file_name(), &typed)?;
        Ok(SearchAnswer { q: typed, hits })
    })
    .await
}

/// Records of a state, by name.
struct Records {
    entries: Vec<(HitKind, String)>,
    index: SearchIndex,
}

/// Screens, indicators and commands, by name in a language.
struct Things {
    entries: Vec<Hit>,
    index: SearchIndex,
}

fn find(state: &Loaded, messages: &Messages, file: &str, typed: &str) -> Result<Vec<Hit>, Problem> {
    // Made before anything is typed, so that the first letter does not wait for it.
    let records = state.result("search records", || Ok(records(state)))?;
    let things =
        state.result(&format!("search things {}", messages.language()), || things(messages, file))?;
    let mut hits: Vec<(f32, Hit)> = Vec::new();
    for (at, score) in things.index.find(typed) {
        hits.push((score, things.entries[at].clone()));
    }
    for (at, score) in records.index.find(typed) {
        let (kind, key) = &records.entries[at];
        hits.extend(hit(state, messages, *kind, key).map(|hit| (score, hit)));
    }
    hits.sort_by(|(a, x), (b, y)| {
        b.total_cmp(a).then_with(|| x.kind.cmp(&y.kind)).then_with(|| x.title.cmp(&y.title))
    });
    hits.truncate(TOLD);
    Ok(hits.into_iter().map(|(_, hit)| hit).collect())
}

fn records(state: &Loaded) -> Records {
    let territory = &state.territory;
    let actors = territory.actors.values().map(|actor| {
        let mut texts = vec![actor.name.as_str()];
        texts.extend(actor.short_name.as_deref());
        ((HitKind::Actor, actor.key.clone()), texts)
    });
    let projects = territory.projects.values().map(|project| {
        let mut texts = vec![project.title.as_str()];
        texts.extend(project.acronym.as_deref());
        ((HitKind::Project, project.key.clone()), texts)
    });
    let regions = territory.regions.values().map(|region| {
        let mut texts = vec![region.code.as_str()];
        texts.extend(region.name.as_deref());
        ((HitKind::Region, region.code.to_string()), texts)
    });
    let (entries, texts): (Vec<_>, Vec<_>) = actors.chain(projects).chain(regions).unzip();
    Records { entries, index: SearchIndex::new(texts.into_iter()) }
}

fn things(messages: &Messages, file: &str) -> Result<Things, Problem> {
    let mut entries = Vec::new();
    for path in PLACES.iter().flat_map(|place| place.paths) {
        let place = path.split('/').next().unwrap_or_default();
        let title = messages.text(&format!("web-screen-{}", path.replace('/', "-")));
        let detail =
            if path.contains('/') { messages.text(&format!("web-place-{place}")) } else { String::new() };
        entries.push(Hit { kind: HitKind::Screen, key: (*path).to_owned(), title, detail, command: None });
    }
    let dictionary = Dictionary::built_in().map_err(Problem::internal)?;
    for definition in dictionary.iter() {
        let own = definition.name.clone();
        let title = own.unwrap_or_else(|| messages.text(&format!("indicator-{}-name", definition.code)));
        let (key, detail) = (definition.code.clone(), definition.code.clone());
        entries.push(Hit { kind: HitKind::Indicator, key, title, detail, command: None });
    }
    for verb in ALLOWED {
        let about = format!("cli-about-{verb}");
        if messages.has(&about) {
            entries.push(Hit {
                kind: HitKind::Command,
                key: (*verb).to_owned(),
                title: messages.text(&about),
                detail: (*verb).to_owned(),
                command: Some(format!("milieu {verb} {file}")),
            });
        }
    }
    let texts: Vec<Vec<&str>> =
        entries.iter().map(|hit: &Hit| vec![hit.title.as_str(), hit.detail.as_str()]).collect();
    let index = SearchIndex::new(texts.into_iter());
    Ok(Things { entries, index })
}

fn hit(state: &Loaded, messages: &Messages, kind: HitKind, key: &str) -> Option<Hit> {
    let territory = &state.territory;
    let join = |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let (title, detail) = match kind {
        HitKind::Actor => {
            let actor = territory.actors.get(key)?;
            let group = actor.group.map_or("actor-group-unknown", milieu_vocabulary::ActorGroup::label_key);
            let region = actor.region.as_ref().map(|region| {
                let known = territory.regions.get(region.as_str()).and_then(|r| r.name.clone());
                known.unwrap_or_else(|| region.to_string())
            });
            (actor.name.clone(), join(vec![Some(messages.text(group)), actor.town.clone(), region]))
        }
        HitKind::Project => {
            let project = territory.projects.get(key)?;
            (project.title.clone(), join(vec![project.acronym.clone(), project.programme.clone()]))
        }
        HitKind::Region => {
            let region = territory.regions.get(key)?;
            let kind = region.kind.as_ref().map(|kind| {
                let known = Message::new(format!("region-kind-{kind}"));
                if messages.has(&known.key) { messages.render(&known) } else { kind.clone() }
            });
            (region.name.clone().unwrap_or_else(|| key.to_owned()), join(vec![Some(key.to_owned()), kind]))
        }
        HitKind::Screen | HitKind::Indicator | HitKind::Command => return None,
    };
    Some(Hit {
        kind,
        key: key.to_owned(),
        title: short(messages, title),
        detail: short(messages, detail),
        command: None,
    })
}

/// The beginning of what is too long to be read.
fn short(messages: &Messages, text: String) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => messages.render(&message!("web-cut", text = &text[..end])),
        None => text,
    }
}

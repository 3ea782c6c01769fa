//! Network › Proximities: what tied actors have in common, which proximity stands in for distance,
//! a pair looked at closely, receptivity in its parts, and the bodies that bind.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_diagnosis::Context;
use milieu_diagnosis::indicators::receptivity::receptivity_of;
use milieu_diagnosis::proximity::{Proximity, distance_km, means};
use milieu_diagnosis::proximity_model::{
    Closenesses, LeftOut, PROXIMITIES, Paths, ProximityEffect, ProximityModel, proximity_model,
};
use milieu_figures::{IntervalChart, IntervalRow, interval_chart};
use milieu_report::wording::group_label;
use milieu_vocabulary::{ActorId, Message, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::network_matrix::{actor_cell, caption, count, headings, number};
use crate::context::with_context;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// What the proximity screen is asked.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ProximityQuery {
    /// Key of an actor.
    a: Option<String>,
    /// Key of another.
    b: Option<String>,
}

/// What only the proximity screen has.
#[derive(Serialize, ToSchema)]
pub struct ProximityData {
    /// Who can be chosen.
    pub actors: Vec<ActorChoice>,
    /// Key of the first actor chosen.
    pub a: Option<String>,
    /// Key of the second.
    pub b: Option<String>,
}

/// An actor to choose.
#[derive(Serialize, ToSchema)]
pub struct ActorChoice {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(proximities))
}

/// The proximities of tied and other pairs, and which of them stands in for distance.
#[utoipa::path(get, path = "/network/proximities.json", params(ProximityQuery), responses((status = 200, body = Page<ProximityData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn proximities(State(desk): TheDesk, Query(query): Query<ProximityQuery>, asked: Asked) -> Response {
    answer(desk, asked, move |question| with_context(question, |context| build(question, &query, context)))
        .await
}

/// Name of a proximity.
pub fn name(which: Proximity) -> Message {
    Message::new(match which {
        Proximity::Geographical => "indicator-PX1-name",
        Proximity::Institutional => "indicator-PX2-name",
        Proximity::Organisational => "indicator-PX3-name",
        Proximity::Social => "indicator-PX4-name",
        Proximity::Cognitive => "indicator-PX5-name",
    })
}

fn build(
    question: &Question,
    query: &ProximityQuery,
    context: &Context<'_>,
) -> Result<Page<ProximityData>, Problem> {
    let mut actors: Vec<ActorChoice> = context
        .home_ids
        .iter()
        .map(|id| {
            let actor = &context.snapshot.actors[id.index()];
            ActorChoice { key: actor.key.clone(), name: actor.name.clone() }
        })
        .collect();
    actors.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.key.cmp(&b.key)));
    let data = ProximityData { actors, a: query.a.clone(), b: query.b.clone() };
    let mut page = question.page("web-screen-network-proximities", data);
    page.command = Some(question.command("diagnose"));
    if let (Some(a), Some(b)) = (&query.a, &query.b)
        && !a.is_empty()
        && !b.is_empty()
    {
        page.tables.push(pair_table(question, context, at_home(context, a)?, at_home(context, b)?));
    }
    match proximity_model(context, &[]) {
        Ok(model) => {
            page.answer.extend(words(question, &model));
            page.figures.extend(figure(question, &model.effects, "web-proximity-effects"));
            page.tables.push(effects_table(question, &model.effects, "web-proximity-effects"));
            if !model.with_distance.is_empty() {
                page.tables.push(effects_table(question, &model.with_distance, "web-proximity-stand-in"));
            }
            page.notices.push(question.text(&message!(
                "web-proximity-used",
                tied = model.tied.0,
                tied_all = model.tied.1,
                free = model.not_tied.0,
                free_all = model.not_tied.1
            )));
            if Closenesses::new(context, Paths::Present).by_sphere() {
                page.notices.push(question.key("web-proximity-by-sphere"));
            }
            page.notices.extend(model.left_out.iter().filter_map(|(which, why)| {
                let key = match why {
                    LeftOut::Asked => return None,
                    LeftOut::Unknown => "web-proximity-left-out-unknown",
                    LeftOut::Constant => "web-proximity-left-out-constant",
                };
                Some(question.text(&Message::new(key).with("proximity", name(*which))))
            }));
        }
        Err(reason) => page.answer.push(question.text(&reason.message())),
    }
    page.tables.push(means_table(question, context));
    page.tables.push(receptivity_table(question, context));
    page.tables.extend(bodies_table(question, context));
    Ok(page)
}

fn at_home(context: &Context<'_>, key: &str) -> Result<ActorId, Problem> {
    let id = context.snapshot.actor(key).filter(|id| context.home[id.index()]);
    id.ok_or_else(|| Problem::question(message!("web-proximity-not-home", key = key)))
}

/// Which proximities help or hinder, and which stands in for distance.
fn words(question: &Question, model: &ProximityModel) -> Vec<String> {
    let of = |effects: &[ProximityEffect], sign: i8| -> Vec<Message> {
        effects.iter().filter(|e| e.sign() == sign).map(|e| name(e.proximity)).collect()
    };
    let mut said = Vec::new();
    for (key, list) in
        [("web-proximity-helps", of(&model.effects, 1)), ("web-proximity-hinders", of(&model.effects, -1))]
    {
        if !list.is_empty() {
            said.push(question.text(&Message::new(key).with("list", list)));
        }
    }
    if said.is_empty() {
        said.push(question.key("web-proximity-none-clear"));
    }
    let stands_in = of(&model.with_distance, -1);
    said.push(if model.with_distance.is_empty() {
        question.key("web-proximity-no-stand-in-model")
    } else if stands_in.is_empty() {
        question.key("web-proximity-no-stand-in")
    } else {
        question.text(&message!("web-proximity-stands-in", list = stands_in))
    });
    said
}

fn figure(
    question: &Question,
    effects: &[ProximityEffect],
    key: &'static str,
) -> Option<crate::page::FigureView> {
    let rows: Vec<IntervalRow> = effects
        .iter()
        .map(|effect| {
            let (odds, interval) = effect.odds();
            IntervalRow {
                label: question.text(&name(effect.proximity)),
                value: Some(odds),
                interval: Some((interval.lower, interval.upper)),
                warned: false,
                note: question.key(sign_key(effect)),
            }
        })
        .collect();
    let highest = effects.iter().map(|e| e.odds().1.upper).fold(2.0, f64::max);
    if rows.is_empty() || !highest.is_finite() {
        return None;
    }
    let columns = [
        "web-proximity-column",
        "web-proximity-column-odds",
        "web-proximity-column-lower",
        "web-proximity-column-upper",
        "web-proximity-column-reading",
    ];
    let chart = IntervalChart {
        caption: caption(
            question,
            "effects",
            &Message::new(key),
            &message!("web-proximity-effects-description"),
        ),
        scale: (0.0, highest.min(20.0)),
        axis: question.key("web-proximity-column-odds"),
        reference: Some(1.0),
        digits: 2,
        columns: columns.map(|key| question.key(key)),
        rows,
    };
    Some(interval_chart(&chart).into())
}

fn sign_key(effect: &ProximityEffect) -> &'static str {
    match effect.sign() {
        1 => "web-proximity-more",
        -1 => "web-proximity-less",
        _ => "web-proximity-unclear",
    }
}

fn effects_table(question: &Question, effects: &[ProximityEffect], key: &str) -> TableView {
    let reading = |effect: &ProximityEffect| match (key, effect.sign()) {
        ("web-proximity-stand-in", -1) => "web-proximity-reading-stands-in",
        ("web-proximity-stand-in", 1) => "web-proximity-reading-adds",
        _ => sign_key(effect),
    };
    let rows = effects
        .iter()
        .map(|effect| {
            let (odds, interval) = effect.odds();
            vec![
                Cell::text(question.text(&name(effect.proximity))),
                number(question, Some(odds), 2),
                number(question, Some(interval.lower), 2),
                number(question, Some(interval.upper), 2),
                Cell::text(question.key(reading(effect))),
            ]
        })
        .collect();
    TableView {
        id: key.to_owned(),
        caption: question.key(key),
        columns: headings(
            question,
            [
                "web-proximity-column",
                "web-proximity-column-odds",
                "web-proximity-column-lower",
                "web-proximity-column-upper",
                "web-proximity-column-reading",
            ],
        ),
        rows,
        total: None,
    }
}

/// The proximities of one pair, each with what it rests on.
fn pair_table(question: &Question, context: &Context<'_>, a: ActorId, b: ActorId) -> TableView {
    let closenesses = Closenesses::new(context, Paths::Present);
    let (x, y) = (&context.snapshot.actors[a.index()], &context.snapshot.actors[b.index()]);
    let unknown = || question.key("web-network-unknown");
    let both = |p: Option<&str>, q: Option<&str>| {
        format!("{} · {}", p.map_or_else(unknown, str::to_owned), q.map_or_else(unknown, str::to_owned))
    };
    let group = |actor: &milieu_territory::Actor| question.text(&group_label(actor.group));
    let rows = PROXIMITIES
        .iter()
        .map(|which| {
            let found = closenesses.of(*which, a, b).filter(|_| a != b);
            let why = match which {
                Proximity::Geographical => match distance_km(x, y) {
                    Some(km) => question.text(&message!(
                        "web-proximity-why-distance",
                        km = question.messages.decimals(km, 0),
                        most = question.messages.decimals(closenesses.largest_km(), 0)
                    )),
                    None => question.key("needs-coordinates-of-tied-actors"),
                },
                Proximity::Institutional if closenesses.by_sphere() => format!("{} · {}", group(x), group(y)),
                Proximity::Institutional => both(x.country.as_deref(), y.country.as_deref()),
                Proximity::Organisational => both(x.business_group.as_deref(), y.business_group.as_deref()),
                Proximity::Social => question.key("web-proximity-why-social"),
                Proximity::Cognitive => {
                    let words = |id: ActorId, actor: &milieu_territory::Actor| {
                        let codes: Vec<&str> = context.snapshot.competences[id.index()]
                            .iter()
                            .map(|c| c.1.as_str())
                            .take(6)
                            .collect();
                        if codes.is_empty() { actor.sector.clone() } else { Some(codes.join(", ")) }
                    };
                    both(words(a, x).as_deref(), words(b, y).as_deref())
                }
            };
            let stand_in = found.is_some_and(|c| c.fallback);
            let basis = if stand_in { "web-proximity-by-stand-in" } else { "web-proximity-by-definition" };
            vec![
                Cell::text(question.text(&name(*which))),
                number(question, found.map(|c| c.value), 2),
                Cell::text(why),
                Cell::text(found.map(|_| question.key(basis)).unwrap_or_default()),
            ]
        })
        .collect();
    TableView {
        id: "pair".to_owned(),
        caption: question.text(&message!("web-proximity-pair", a = x.name.as_str(), b = y.name.as_str())),
        columns: headings(
            question,
            [
                "web-proximity-column",
                "web-proximity-column-value",
                "web-proximity-column-why",
                "web-proximity-column-basis",
            ],
        ),
        rows,
        total: None,
    }
}

fn means_table(question: &Question, context: &Context<'_>) -> TableView {
    let rows = PROXIMITIES
        .iter()
        .map(|which| {
            let found = means(context, *which);
            let known = |of: Option<(usize, usize)>| match of {
                Some((known, all)) => Cell::text(format!("{known} / {all}")),
                None => number(question, None, 0),
            };
            vec![
                Cell::text(question.text(&name(*which))),
                number(question, found.as_ref().and_then(|m| m.tied), 2),
                number(question, found.as_ref().and_then(|m| m.not_tied), 2),
                known(found.as_ref().map(|m| m.tied_known)),
                known(found.as_ref().map(|m| m.not_tied_known)),
            ]
        })
        .collect();
    TableView {
        id: "means".to_owned(),
        caption: question.key("web-proximity-means"),
        columns: headings(
            question,
            [
                "web-proximity-column",
                "web-proximity-column-tied",
                "web-proximity-column-free",
                "web-proximity-column-tied-known",
                "web-proximity-column-free-known",
            ],
        ),
        rows,
        total: None,
    }
}

fn receptivity_table(question: &Question, context: &Context<'_>) -> TableView {
    let mut rows: Vec<Vec<Cell>> = context
        .home_ids
        .iter()
        .filter_map(|id| {
            let found = receptivity_of(context, *id)?;
            let mut row = vec![actor_cell(context, id.0), number(question, found.score.value, 2)];
            row.extend(found.parts.iter().map(|part| number(question, part.value, 2)));
            let rests: Vec<String> = found.parts.iter().map(|part| question.text(&part.rests_on)).collect();
            row.push(Cell::text(rests.join("; ")));
            Some(row)
        })
        .collect();
    rows.sort_by(|x, y| {
        let score = |row: &[Cell]| row[1].number.unwrap_or(-1.0);
        score(y).total_cmp(&score(x)).then_with(|| x[0].text.cmp(&y[0].text))
    });
    TableView {
        id: "receptivity".to_owned(),
        caption: question.key("web-proximity-receptivity"),
        columns: headings(
            question,
            [
                "web-matrix-column-actor",
                "web-proximity-column-receptivity",
                "receptivity-skills",
                "receptivity-learning",
                "receptivity-cooperation",
                "web-proximity-column-why",
            ],
        ),
        total: Some(rows.len()),
        rows,
    }
}

/// Bodies that home actors belong to: how many they bring together, and how many pairs of them are
/// tied.
fn bodies_table(question: &Question, context: &Context<'_>) -> Option<TableView> {
    let bodies = context.networks.bodies.as_ref()?;
    let graph = context.networks.knowledge.as_ref().map(|(graph, _)| graph);
    let mut rows = Vec::new();
    for (at, project) in (0u32..).zip(&context.snapshot.projects) {
        let members: Vec<u32> =
            bodies.actors_of(at).iter().copied().filter(|id| context.home[*id as usize]).collect();
        if members.is_empty() {
            continue;
        }
        let mut groups: Vec<_> =
            members.iter().map(|id| context.snapshot.actors[*id as usize].group).collect();
        groups.sort();
        groups.dedup();
        let pairs = members.len() * (members.len() - 1) / 2;
        let tied = graph.map(|graph| {
            let each = members.iter().enumerate();
            each.map(|(i, a)| members[i + 1..].iter().filter(|b| graph.has_tie(*a, **b)).count())
                .sum::<usize>()
        });
        let share = tied.filter(|_| pairs > 0).map(|tied| tied as f64 / pairs as f64);
        rows.push(vec![
            Cell::text(project.acronym.clone().unwrap_or_else(|| project.title.clone())),
            count(members.len()),
            count(groups.len()),
            count(pairs),
            tied.map_or_else(|| number(question, None, 0), count),
            number(question, share, 2),
        ]);
    }
    rows.sort_by(|x, y| {
        y[1].number
            .unwrap_or_default()
            .total_cmp(&x[1].number.unwrap_or_default())
            .then_with(|| x[0].text.cmp(&y[0].text))
    });
    (!rows.is_empty()).then(|| TableView {
        id: "bodies".to_owned(),
        caption: question.key("web-proximity-bodies"),
        columns: headings(
            question,
            [
                "web-proximity-column-body",
                "web-proximity-column-members",
                "web-proximity-column-groups",
                "web-proximity-column-pairs",
                "web-proximity-column-pairs-tied",
                "web-matrix-column-density",
            ],
        ),
        total: Some(rows.len()),
        rows,
    })
}

//! Network › Gateways and gaps: who carries outside knowledge in, who bridges, which groups do not
//! talk, which ties went idle, who is not reached, and links worth creating.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_diagnosis::gatekeepers::gatekeepers;
use milieu_diagnosis::group_matrix::group_matrix;
use milieu_diagnosis::proximity::Proximity;
use milieu_diagnosis::proximity_model::PROXIMITIES;
use milieu_diagnosis::suggested_links::{Raise, SuggestedLink, back_test, raises, suggested_links};
use milieu_diagnosis::{Context, Dictionary};
use milieu_network::weak_components;
use milieu_report::wording::group_label;
use milieu_vocabulary::{ActorId, Message, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::network_matrix::{
    NetworkChoice, NetworkChoiceOption, actor_cell, count, headings, number, pair_sentence, percent,
};
use super::network_proximities::name;
use crate::context::with_context;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Suggestions shown, lengths of the back-tested lists, rows of other tables.
const SHOWN: usize = 12;
const LENGTHS: [usize; 3] = [SHOWN, 25, 50];
const ROWS: usize = 20;
/// What a part must add to the log odds to be given as a reason: a tenth of the odds, about.
const TELLING: f64 = 0.1;
/// Deals of the groups, and below what a difference is not put down to chance.
const DRAWS: usize = 499;
const CLEAR: f64 = 0.05;

/// What the gateways screen is asked.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct GatewaysQuery {
    /// A proximity that suggestions leave aside: `geographical`, `institutional`, `organisational`,
    /// `social`, `cognitive`.
    without: Option<String>,
}

/// What only the gateways screen has.
#[derive(Serialize, ToSchema)]
pub struct GatewaysData {
    /// Links worth creating.
    pub suggestions: Vec<Suggestion>,
    /// Suggestions somebody hid.
    pub hidden: Vec<Suggestion>,
    /// What can be chosen.
    pub choices: Vec<NetworkChoice>,
}

/// A link worth creating.
#[derive(Clone, Serialize, ToSchema)]
pub struct Suggestion {
    /// Name of the setting that keeps the decision.
    pub setting: String,
    /// Name of one actor.
    pub a: String,
    /// Name of the other.
    pub b: String,
    /// Why.
    pub reason: String,
    /// What it would raise.
    pub raises: String,
    /// `open`, `accepted` or `hidden`.
    pub choice: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(gateways))
}

/// Gatekeepers, brokers, gaps and links worth creating.
#[utoipa::path(get, path = "/network/gateways.json", params(GatewaysQuery), responses((status = 200, body = Page<GatewaysData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn gateways(State(desk): TheDesk, Query(query): Query<GatewaysQuery>, asked: Asked) -> Response {
    answer(desk, asked, move |question| with_context(question, |context| build(question, &query, context)))
        .await
}

const fn word(which: Proximity) -> &'static str {
    match which {
        Proximity::Geographical => "geographical",
        Proximity::Institutional => "institutional",
        Proximity::Organisational => "organisational",
        Proximity::Social => "social",
        Proximity::Cognitive => "cognitive",
    }
}

fn build(
    question: &Question,
    query: &GatewaysQuery,
    context: &Context<'_>,
) -> Result<Page<GatewaysData>, Problem> {
    let without =
        match query.without.as_deref().filter(|text| !text.is_empty()) {
            None => None,
            Some(text) => {
                let found = PROXIMITIES.iter().copied().find(|which| word(*which) == text);
                Some(found.ok_or_else(|| {
                    Problem::question(message!("web-gateways-no-such-proximity", name = text))
                })?)
            }
        };
    let mut options = vec![NetworkChoiceOption {
        value: String::new(),
        label: question.key("web-gateways-without-none"),
        chosen: without.is_none(),
    }];
    options.extend(PROXIMITIES.iter().map(|which| NetworkChoiceOption {
        value: word(*which).to_owned(),
        label: question.text(&name(*which)),
        chosen: without == Some(*which),
    }));
    let choices = vec![NetworkChoice {
        name: "without".to_owned(),
        label: question.key("web-gateways-without"),
        options,
    }];
    let data = GatewaysData { suggestions: Vec::new(), hidden: Vec::new(), choices };
    let mut page = question.page("web-screen-network-gateways", data);
    page.command = Some(question.command("diagnose"));
    gate(question, context, &mut page);
    suggest(question, context, without, &mut page)?;
    page.tables.extend(brokers(question, context));
    page.tables.extend(silent_groups(question, context));
    page.tables.push(idle(question, context));
    page.tables.extend(unreached(question, context));
    Ok(page)
}

fn gate(question: &Question, context: &Context<'_>, page: &mut Page<GatewaysData>) {
    let found = gatekeepers(context);
    match found.first() {
        Some(first) => {
            let top: f64 = found.iter().take(3).map(|g| g.share).sum();
            page.answer.push(question.text(&message!(
                "web-gateways-answer",
                count = found.len(),
                first = first.name.as_str(),
                share = question.messages.decimals(100.0 * first.share, 0),
                top = question.messages.decimals(100.0 * top, 0)
            )));
        }
        None => page.answer.push(question.key("web-gateways-none")),
    }
    let rows = found
        .iter()
        .take(ROWS)
        .map(|g| {
            vec![
                actor_cell(context, g.actor.0),
                Cell::text(question.text(&group_label(g.group))),
                percent(question, g.share),
                count(g.outside),
                count(g.foreign),
                count(g.inside),
                number(question, g.brokered, 0),
                number(question, g.expected, 0),
                Cell::text(question.text(&g.reason)),
            ]
        })
        .collect();
    page.tables.push(TableView {
        id: "gatekeepers".to_owned(),
        caption: question.key("web-gateways-gatekeepers"),
        columns: headings(
            question,
            [
                "web-matrix-column-actor",
                "web-matrix-column-group",
                "web-gateways-column-share",
                "web-gateways-column-outside",
                "web-matrix-column-abroad",
                "web-gateways-column-inside",
                "web-gateways-column-brokered",
                "web-matrix-column-expected",
                "web-proximity-column-why",
            ],
        ),
        rows,
        total: Some(found.len()),
    });
}

fn setting_of(context: &Context<'_>, pair: (ActorId, ActorId)) -> String {
    let key = |id: ActorId| context.snapshot.actors[id.index()].key.as_str();
    let (a, b) = (key(pair.0).min(key(pair.1)), key(pair.0).max(key(pair.1)));
    format!("link:{a}|{b}")
}

fn suggest(
    question: &Question,
    context: &Context<'_>,
    without: Option<Proximity>,
    page: &mut Page<GatewaysData>,
) -> Result<(), Problem> {
    let without: Vec<Proximity> = without.into_iter().collect();
    let list = match suggested_links(context, &without) {
        Ok((_, list)) => list,
        Err(reason) => {
            page.notices
                .push(question.text(&message!("web-gateways-no-suggestions", reason = reason.message())));
            return Ok(());
        }
    };
    let choice = |link: &SuggestedLink| {
        let setting = question.territory().settings.get(&setting_of(context, link.pair));
        setting.map_or("open", |s| s.value.as_str()).to_owned()
    };
    let open: Vec<&SuggestedLink> = list.iter().filter(|link| choice(link) != "hidden").take(SHOWN).collect();
    let hidden: Vec<&SuggestedLink> = list.iter().filter(|link| choice(link) == "hidden").collect();
    let pairs: Vec<(ActorId, ActorId)> = open.iter().map(|link| link.pair).collect();
    let dictionary = Dictionary::built_in().map_err(Problem::internal)?;
    let raised = raises(context, &pairs, &dictionary).map_err(Problem::internal)?;
    let told = |link: &SuggestedLink, raise: Option<&Raise>| Suggestion {
        setting: setting_of(context, link.pair),
        a: context.snapshot.actors[link.pair.0.index()].name.clone(),
        b: context.snapshot.actors[link.pair.1.index()].name.clone(),
        reason: reason(question, link),
        raises: raises_words(question, &dictionary, raise),
        choice: choice(link),
    };
    page.data.suggestions =
        open.iter().zip(&raised).map(|(link, raise)| told(link, raise.as_ref())).collect();
    page.data.hidden = hidden.iter().map(|link| told(link, None)).collect();
    let rows = open
        .iter()
        .zip(&page.data.suggestions)
        .map(|(link, s)| {
            vec![
                actor_cell(context, link.pair.0.0),
                actor_cell(context, link.pair.1.0),
                number(question, Some(link.odds), 1),
                Cell::text(s.reason.clone()),
                Cell::text(s.raises.clone()),
                Cell::text(question.key(match s.choice.as_str() {
                    "accepted" => "web-gateways-accepted",
                    _ => "web-gateways-open",
                })),
            ]
        })
        .collect();
    page.tables.insert(
        0,
        TableView {
            id: "suggestions".to_owned(),
            caption: question.text(&message!("web-gateways-suggestions", hidden = hidden.len())),
            columns: headings(
                question,
                [
                    "web-matrix-column-actor",
                    "web-matrix-column-with",
                    "web-gateways-column-odds",
                    "web-proximity-column-why",
                    "web-gateways-column-raises",
                    "web-gateways-column-choice",
                ],
            ),
            rows,
            total: Some(list.len()),
        },
    );
    match back_test(context, &without, &LENGTHS) {
        Ok(tests) => {
            if let Some(first) = tests.first() {
                page.answer.push(question.text(&message!(
                    "web-gateways-back-test",
                    shown = first.shown,
                    hits = first.hits,
                    random = question.messages.decimals(first.random * first.shown as f64, 1)
                )));
            }
            let rows = tests
                .iter()
                .map(|test| {
                    vec![
                        count(test.shown),
                        count(test.hits),
                        percent(question, test.precision),
                        Cell::text(
                            test.interval.as_ref().map(|i| question.messages.interval(i)).unwrap_or_default(),
                        ),
                        percent(question, test.random),
                        count(test.candidates),
                        count(test.gained),
                    ]
                })
                .collect();
            page.tables.push(TableView {
                id: "back-test".to_owned(),
                caption: question.key("web-gateways-back-test-table"),
                columns: headings(
                    question,
                    [
                        "web-gateways-column-length",
                        "web-gateways-column-hits",
                        "web-gateways-column-precision",
                        "web-gateways-column-interval",
                        "web-gateways-column-random",
                        "web-gateways-column-candidates",
                        "web-gateways-column-gained",
                    ],
                ),
                rows,
                total: None,
            });
        }
        Err(why) => {
            page.notices.push(question.text(&message!("web-gateways-no-back-test", reason = why.message())));
        }
    }
    Ok(())
}

fn reason(question: &Question, link: &SuggestedLink) -> String {
    let drivers: Vec<Message> = link
        .parts
        .iter()
        .filter(|(_, part)| *part > TELLING)
        .map(|(which, _)| name(*which))
        .take(2)
        .collect();
    let mut said = Vec::new();
    // What the proximities leave is due to the number of ties of the two.
    let active = link.odds.ln() - link.parts.iter().map(|(_, part)| part).sum::<f64>();
    if !drivers.is_empty() {
        said.push(question.text(&message!("web-gateways-reason-close", list = drivers)));
    }
    if active > TELLING {
        said.push(question.key("web-gateways-reason-active"));
    }
    said.push(match link.steps {
        _ if link.common > 0 => question.text(&message!("web-gateways-reason-common", count = link.common)),
        Some(steps) => question.text(&message!("web-gateways-reason-steps", steps = steps)),
        None => question.key("web-gateways-reason-apart"),
    });
    said.join(" ")
}

fn raises_words(question: &Question, dictionary: &Dictionary, raise: Option<&Raise>) -> String {
    let Some(raise) = raise else { return question.key("web-gateways-raises-unknown") };
    let indicator = dictionary
        .get(&raise.code)
        .and_then(milieu_diagnosis::Definition::name_message)
        .map_or_else(|| raise.code.clone(), |name| question.text(&name));
    question.text(&message!(
        "web-gateways-raises",
        factor = Message::new(raise.factor.label_key()),
        indicator = indicator,
        before = question.messages.number(raise.before),
        after = question.messages.number(raise.after)
    ))
}

/// Actors whose contacts are not tied to each other, and who lie on many shortest paths.
fn brokers(question: &Question, context: &Context<'_>) -> Option<TableView> {
    let network = context.home_network()?;
    let nodes: Vec<u32> = context.home_ids.iter().map(|id| id.0).collect();
    let constraint = context.networks.constraint(&nodes);
    let between = network.betweenness();
    let n = context.n() as f64;
    let pairs = ((n - 1.0) * (n - 2.0) / 2.0).max(1.0);
    let mut order: Vec<usize> = (0..context.n()).filter(|at| between[*at] > 0.0).collect();
    order.sort_by(|a, b| between[*b].total_cmp(&between[*a]).then(a.cmp(b)));
    let rows: Vec<Vec<Cell>> = order
        .iter()
        .take(ROWS)
        .map(|at| {
            let id = context.home_ids[*at];
            let actor = &context.snapshot.actors[id.index()];
            let mut groups: Vec<_> = network
                .graph
                .neighbours(*at as u32)
                .iter()
                .map(|other| context.snapshot.actors[context.home_ids[*other as usize].index()].group)
                .collect();
            groups.sort();
            groups.dedup();
            let share = between[*at] / pairs;
            let sentence = message!(
                "web-gateways-broker-sentence",
                name = actor.name.as_str(),
                share = question.messages.decimals(100.0 * share, 1),
                groups = groups.len()
            );
            vec![
                actor_cell(context, id.0),
                Cell::text(question.text(&group_label(actor.group))),
                count(network.degree_inside(*at)),
                percent(question, share),
                number(question, constraint[*at], 2),
                Cell::text(question.text(&sentence)),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| TableView {
        id: "brokers".to_owned(),
        caption: question.key("web-gateways-brokers"),
        columns: headings(
            question,
            [
                "web-matrix-column-actor",
                "web-matrix-column-group",
                "web-matrix-column-ties",
                "web-gateways-column-between",
                "web-gateways-column-constraint",
                "web-proximity-column-why",
            ],
        ),
        rows,
        total: Some(order.len()),
    })
}

/// Pairs of groups with clearly fewer ties than chance.
fn silent_groups(question: &Question, context: &Context<'_>) -> Option<TableView> {
    let network = context.home_network()?;
    let groups: Vec<_> =
        context.home_ids.iter().map(|id| context.snapshot.actors[id.index()].group).collect();
    let matrix = group_matrix(&network.graph, &groups, DRAWS, context.params.seed);
    let rows: Vec<Vec<Cell>> = matrix
        .once()
        .filter(|pair| pair.from != pair.to && pair.p_fewer < CLEAR)
        .map(|pair| {
            vec![
                Cell::text(question.text(&group_label(pair.from))),
                Cell::text(question.text(&group_label(pair.to))),
                count(pair.ties as usize),
                number(question, pair.expected, 1),
                number(question, Some(pair.p_fewer), 3),
                Cell::text(question.text(&pair_sentence(question, "web-matrix-fewer", pair))),
            ]
        })
        .collect();
    Some(TableView {
        id: "silent".to_owned(),
        caption: question.key(if rows.is_empty() {
            "web-gateways-none-silent"
        } else {
            "web-gateways-silent"
        }),
        columns: headings(
            question,
            [
                "web-matrix-column-group",
                "web-matrix-column-with",
                "web-matrix-column-ties",
                "web-matrix-column-expected",
                "web-matrix-column-p-fewer",
                "web-proximity-column-why",
            ],
        ),
        rows,
        total: None,
    })
}

/// Ties of the earlier period that are not there any more, both ends being present.
fn idle(question: &Question, context: &Context<'_>) -> TableView {
    let columns = headings(question, ["web-matrix-column-actor", "web-matrix-column-with"]);
    let Some(waves) = context.waves() else {
        let caption = question.key("web-gateways-idle-unknown");
        return TableView { id: "idle".to_owned(), caption, columns, rows: Vec::new(), total: None };
    };
    let rows =
        waves.lost.iter().map(|(a, b)| vec![actor_cell(context, *a), actor_cell(context, *b)]).collect();
    TableView {
        id: "idle".to_owned(),
        caption: question.text(&message!("web-gateways-idle", count = waves.lost.len())),
        columns,
        rows,
        total: Some(waves.lost.len()),
    }
}

/// Home actors outside the largest connected part of the knowledge network at home.
fn unreached(question: &Question, context: &Context<'_>) -> Option<TableView> {
    let network = context.home_network()?;
    let parts = weak_components(&network.graph);
    let largest = parts.sizes.iter().copied().max()?;
    let main = parts.sizes.iter().position(|size| *size == largest)? as u32;
    let rows: Vec<Vec<Cell>> = (0..context.n())
        .filter(|at| parts.membership[*at] != main)
        .map(|at| {
            let key = match (network.degree_inside(at), network.outside[at]) {
                (0, 0) => "web-gateways-unreached-alone",
                (0, _) => "web-gateways-unreached-outside",
                _ => "web-gateways-unreached-part",
            };
            let id = context.home_ids[at];
            vec![
                actor_cell(context, id.0),
                Cell::text(question.text(&group_label(context.snapshot.actors[id.index()].group))),
                Cell::text(question.key(key)),
            ]
        })
        .collect();
    Some(TableView {
        id: "unreached".to_owned(),
        caption: question.text(&message!("web-gateways-unreached", count = rows.len())),
        columns: headings(
            question,
            ["web-matrix-column-actor", "web-matrix-column-group", "web-proximity-column-why"],
        ),
        total: Some(rows.len()),
        rows,
    })
}

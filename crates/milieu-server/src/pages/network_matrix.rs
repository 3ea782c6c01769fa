//! Network › Matrix: who deals with whom, group by group and actor by actor, and knowledge beside
//! supply.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_diagnosis::group_matrix::{GroupMatrix, GroupPair, group_matrix};
use milieu_diagnosis::indicators::filiere::layer_pairs;
use milieu_diagnosis::{Context, Place};
use milieu_figures::{AdjacencyMatrix, Caption, HeatMap, NumberFormat, adjacency_matrix, heat_map};
use milieu_network::{
    Direction, DyadicVariable, Graph, LeidenOptions, Permutations, Weights, degree, ei_permutation,
    layer_overlap, leiden, sparse_qap_correlation,
};
use milieu_report::wording::group_label;
use milieu_vocabulary::{ActorGroup, Layer, Message, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::context::with_context;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Deals of the groups, and permutations of layers.
const DRAWS: usize = 499;
/// Most actors drawn one by one.
const MOST_DRAWN: usize = 300;
/// Below this a difference is not put down to chance.
const CLEAR: f64 = 0.05;

/// What the matrix screen is asked.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MatrixQuery {
    /// Layer; knowledge without.
    layer: Option<String>,
    /// Two groups, `sme,research`: the ties between them are listed.
    cell: Option<String>,
    /// Order of the actors: `group` (as without), `community`, `degree`.
    order: Option<String>,
}

/// What only the matrix screen has.
#[derive(Serialize, ToSchema)]
pub struct MatrixData {
    /// What can be chosen.
    pub choices: Vec<NetworkChoice>,
    /// Cell that is open.
    pub cell: Option<String>,
}

/// Something to choose on a screen.
#[derive(Serialize, ToSchema)]
pub struct NetworkChoice {
    /// Name in the address.
    pub name: String,
    /// Name for readers.
    pub label: String,
    /// What can be chosen.
    pub options: Vec<NetworkChoiceOption>,
}

/// One of the things to choose.
#[derive(Serialize, ToSchema)]
pub struct NetworkChoiceOption {
    /// Value in the address.
    pub value: String,
    /// Name.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(matrix))
}

/// Ties between actor groups, beside what chance would give.
#[utoipa::path(get, path = "/network/matrix.json", params(MatrixQuery), responses((status = 200, body = Page<MatrixData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn matrix(State(desk): TheDesk, Query(query): Query<MatrixQuery>, asked: Asked) -> Response {
    answer(desk, asked, move |question| with_context(question, |context| build(question, &query, context)))
        .await
}

/// A figure's words.
pub fn caption(question: &Question, id: &str, title: &Message, description: &Message) -> Caption {
    Caption {
        id: id.to_owned(),
        title: question.text(title),
        description: question.text(description),
        numbers: NumberFormat { decimal_mark: question.messages.decimal_mark() },
    }
}

/// Column headings.
pub fn headings<const N: usize>(question: &Question, keys: [&str; N]) -> Vec<String> {
    keys.map(|key| question.key(key)).to_vec()
}

/// A number, or that it is unknown.
pub fn number(question: &Question, value: Option<f64>, digits: usize) -> Cell {
    match value {
        Some(value) => Cell::number(question.messages.decimals(value, digits), value),
        None => Cell::text(question.key("web-network-unknown")),
    }
}

/// A share as a percentage.
pub fn percent(question: &Question, share: f64) -> Cell {
    Cell::number(format!("{} %", question.messages.decimals(100.0 * share, 1)), share)
}

/// A count.
pub fn count(value: usize) -> Cell {
    Cell::number(value.to_string(), value as f64)
}

/// An actor by its place in the snapshot, opened by a click.
pub fn actor_cell(context: &Context<'_>, id: u32) -> Cell {
    let actor = &context.snapshot.actors[id as usize];
    Cell::text(actor.name.clone()).to(actor_link(&actor.key))
}

/// An address that selects an actor and keeps the screen.
pub fn actor_link(key: &str) -> String {
    let value = form_urlencoded(&format!("actor:{key}"));
    format!("?sel={value}")
}

/// Text as a value of an address.
pub fn form_urlencoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn code(group: Option<ActorGroup>) -> &'static str {
    group.map_or("unknown", ActorGroup::code)
}

/// The ties of a layer, and of the knowledge layer also what stands in for it.
fn graph_of<'a>(context: &'a Context<'_>, layer: Layer) -> Option<&'a Graph> {
    match layer {
        Layer::Knowledge => {
            context.networks.layer(layer).or(context.networks.knowledge.as_ref().map(|(graph, _)| graph))
        }
        _ => context.networks.layer(layer),
    }
}

fn build(
    question: &Question,
    query: &MatrixQuery,
    context: &Context<'_>,
) -> Result<Page<MatrixData>, Problem> {
    let layer = match query.layer.as_deref().filter(|text| !text.is_empty()) {
        None => Layer::Knowledge,
        Some(text) => text
            .parse::<Layer>()
            .map_err(|_| Problem::question(message!("web-network-no-such-layer", layer = text)))?,
    };
    let order = query.order.as_deref().filter(|text| !text.is_empty()).unwrap_or("group");
    let choices = choices(question, context, layer, order);
    let mut page =
        question.page("web-screen-network-matrix", MatrixData { choices, cell: query.cell.clone() });
    page.command = Some(question.command("network compare"));
    let Some(graph) = graph_of(context, layer) else {
        page.answer.push(question.text(&message!(
            "web-matrix-empty-layer",
            layer = Message::new(layer.label_key()),
            region = question.region_name(&context.region)
        )));
        page.tables.extend(layers_table(question, context));
        return Ok(page);
    };
    let (home, ids) = graph.subgraph(&context.home);
    let groups: Vec<Option<ActorGroup>> =
        ids.iter().map(|id| context.snapshot.actors[*id as usize].group).collect();
    let matrix = group_matrix(&home, &groups, DRAWS, context.params.seed);
    page.answer.extend(words(question, context, layer, &home, &matrix));
    page.answer.extend(beside_supply(question, context));
    let names: Vec<String> =
        matrix.groups.iter().map(|(group, _)| question.text(&group_label(*group))).collect();
    page.tables.push(groups_table(question, &matrix, &names, layer, order));
    page.tables.extend(cell_table(question, query, context, graph, layer)?);
    let cells = |value: &dyn Fn(&GroupPair) -> Option<f64>| -> Vec<Vec<Option<f64>>> {
        matrix.pairs.chunks(matrix.groups.len()).map(|row| row.iter().map(value).collect()).collect()
    };
    let layer_name = Message::new(layer.label_key());
    for (id, values, digits) in [
        ("counts", cells(&|p| p.density.map(|_| p.ties as f64)), 0),
        ("ratio", cells(&|p| p.ratio()), 2),
        ("density", cells(&|p| p.density), 3),
    ] {
        page.figures.push(
            heat_map(&HeatMap {
                caption: caption(
                    question,
                    id,
                    &Message::new(format!("web-matrix-{id}-title")).with("layer", layer_name.clone()),
                    &Message::new(format!("web-matrix-{id}-description")).with("draws", DRAWS),
                ),
                rows: names.clone(),
                columns: names.clone(),
                cells: values,
                digits,
            })
            .into(),
        );
    }
    page.figures.extend(adjacency(question, context, &home, &ids, order));
    page.tables.push(pairs_table(question, &matrix));
    page.tables.extend(layers_table(question, context));
    Ok(page)
}

fn choices(question: &Question, context: &Context<'_>, layer: Layer, order: &str) -> Vec<NetworkChoice> {
    let layers = Layer::ALL.iter().filter(|l| graph_of(context, **l).is_some() || **l == layer);
    vec![
        NetworkChoice {
            name: "layer".to_owned(),
            label: question.key("web-matrix-layer"),
            options: layers
                .map(|l| NetworkChoiceOption {
                    value: l.code().to_owned(),
                    label: question.key(l.label_key()),
                    chosen: *l == layer,
                })
                .collect(),
        },
        NetworkChoice {
            name: "order".to_owned(),
            label: question.key("web-matrix-order"),
            options: ["group", "community", "degree"]
                .map(|value| NetworkChoiceOption {
                    value: value.to_owned(),
                    label: question.key(&format!("web-matrix-order-{value}")),
                    chosen: value == order,
                })
                .into(),
        },
    ]
}

/// The answer first: how many, what is more and what is less than chance.
fn words(
    question: &Question,
    context: &Context<'_>,
    layer: Layer,
    home: &Graph,
    matrix: &GroupMatrix,
) -> Vec<String> {
    let mut said = vec![question.text(&message!(
        "web-matrix-answer",
        region = question.region_name(&context.region),
        layer = Message::new(layer.label_key()),
        actors = home.n(),
        ties = home.m()
    ))];
    let most = matrix
        .once()
        .filter(|p| p.p_more < CLEAR && p.ties > 0)
        .max_by(|a, b| a.ratio().unwrap_or_default().total_cmp(&b.ratio().unwrap_or_default()));
    let gap = |p: &GroupPair| p.expected.unwrap_or_default() - p.ties as f64;
    let least =
        matrix.once().filter(|p| p.p_fewer < CLEAR && gap(p) > 0.0).max_by(|a, b| gap(a).total_cmp(&gap(b)));
    for (key, pair) in [("web-matrix-more", most), ("web-matrix-fewer", least)] {
        if let Some(pair) = pair {
            said.push(question.text(&pair_sentence(question, key, pair)));
        }
    }
    if most.is_none() && least.is_none() {
        said.push(question.key("web-matrix-no-difference"));
    }
    said
}

/// How far knowledge follows supply.
fn beside_supply(question: &Question, context: &Context<'_>) -> Option<String> {
    let pairs = layer_pairs(context)?;
    let covered = pairs.of_second()?;
    let share = question.messages.decimals(100.0 * covered, 0);
    Some(question.text(&message!(
        "web-matrix-covers",
        share = share,
        both = pairs.both,
        products = pairs.second
    )))
}

/// A sentence on two groups, with what is found and what is expected.
pub fn pair_sentence(question: &Question, key: &'static str, pair: &GroupPair) -> Message {
    let key = match (pair.from == pair.to, key) {
        (true, "web-matrix-more") => "web-matrix-more-inside",
        (true, "web-matrix-fewer") => "web-matrix-fewer-inside",
        _ => key,
    };
    Message::new(key)
        .with("from", group_label(pair.from))
        .with("to", group_label(pair.to))
        .with("found", pair.ties)
        .with("expected", question.messages.decimals(pair.expected.unwrap_or_default(), 1))
}

/// The matrix as a table: every cell opens its ties.
fn groups_table(
    question: &Question,
    matrix: &GroupMatrix,
    names: &[String],
    layer: Layer,
    order: &str,
) -> TableView {
    let mut columns = vec![question.key("web-matrix-column-group"), question.key("web-matrix-column-actors")];
    columns.extend(names.iter().cloned());
    let rows = matrix
        .pairs
        .chunks(matrix.groups.len())
        .zip(&matrix.groups)
        .zip(names)
        .map(|((pairs, (_, actors)), name)| {
            let mut row = vec![Cell::text(name.clone()), count(*actors as usize)];
            row.extend(pairs.iter().map(|pair| {
                if pair.density.is_none() {
                    return Cell::text("–");
                }
                let text = match pair.ratio() {
                    Some(ratio) => format!("{} (× {})", pair.ties, question.messages.decimals(ratio, 1)),
                    None => pair.ties.to_string(),
                };
                let cell = Cell::number(text, pair.ties as f64);
                if pair.ties == 0 {
                    return cell;
                }
                let (from, to) = (code(pair.from), code(pair.to));
                cell.to(format!("network/matrix?layer={}&order={order}&cell={from},{to}", layer.code()))
            }));
            row
        })
        .collect();
    TableView {
        id: "groups".to_owned(),
        caption: question.text(&message!("web-matrix-table", layer = Message::new(layer.label_key()))),
        columns,
        rows,
        total: None,
    }
}

/// The ties behind a cell.
fn cell_table(
    question: &Question,
    query: &MatrixQuery,
    context: &Context<'_>,
    graph: &Graph,
    layer: Layer,
) -> Result<Option<TableView>, Problem> {
    let Some(text) = query.cell.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
    let wrong = || Problem::question(message!("web-matrix-no-such-cell", cell = text));
    let group = |word: &str| match word.trim() {
        "unknown" => Ok(None),
        word => word.parse::<ActorGroup>().map(Some).map_err(|_| wrong()),
    };
    let (a, b) = text.split_once(',').ok_or_else(wrong)?;
    let (a, b) = (group(a)?, group(b)?);
    let of = |id: u32| context.snapshot.actors[id as usize].group;
    let mut rows = Vec::new();
    for (u, v, weight) in graph.ties() {
        if !context.home[u as usize] || !context.home[v as usize] {
            continue;
        }
        // The end in the row's group first.
        let (u, v) = match (of(u) == a && of(v) == b, of(v) == a && of(u) == b && !graph.is_directed()) {
            (true, _) => (u, v),
            (_, true) => (v, u),
            _ => continue,
        };
        rows.push(vec![actor_cell(context, u), actor_cell(context, v), number(question, Some(weight), 2)]);
    }
    rows.sort_by(|x, y| {
        y[2].number
            .unwrap_or_default()
            .total_cmp(&x[2].number.unwrap_or_default())
            .then_with(|| x[0].text.cmp(&y[0].text))
    });
    Ok(Some(TableView {
        id: "cell".to_owned(),
        caption: question.text(&message!(
            "web-matrix-cell",
            layer = Message::new(layer.label_key()),
            from = group_label(a),
            to = group_label(b),
            ties = rows.len()
        )),
        columns: vec![
            question.text(&group_label(a)),
            question.text(&group_label(b)),
            question.key("web-matrix-column-weight"),
        ],
        total: Some(rows.len()),
        rows,
    }))
}

/// Every pair of groups with all its numbers.
fn pairs_table(question: &Question, matrix: &GroupMatrix) -> TableView {
    let rows = matrix
        .once()
        .filter(|pair| pair.density.is_some())
        .map(|pair| {
            vec![
                Cell::text(question.text(&group_label(pair.from))),
                Cell::text(question.text(&group_label(pair.to))),
                count(pair.ties as usize),
                number(question, Some(pair.weight), 1),
                number(question, pair.density, 3),
                number(question, pair.expected, 1),
                number(question, pair.ratio(), 2),
                number(question, Some(pair.p_more), 3),
                number(question, Some(pair.p_fewer), 3),
            ]
        })
        .collect();
    TableView {
        id: "pairs".to_owned(),
        caption: question.text(&message!("web-matrix-pairs", draws = matrix.draws)),
        columns: headings(
            question,
            [
                "web-matrix-column-group",
                "web-matrix-column-with",
                "web-matrix-column-ties",
                "web-matrix-column-weight",
                "web-matrix-column-density",
                "web-matrix-column-expected",
                "web-matrix-column-ratio",
                "web-matrix-column-p-more",
                "web-matrix-column-p-fewer",
            ],
        ),
        rows,
        total: None,
    }
}

/// The actors one by one.
fn adjacency(
    question: &Question,
    context: &Context<'_>,
    home: &Graph,
    ids: &[u32],
    order: &str,
) -> Option<crate::page::FigureView> {
    if home.n() == 0 || home.n() > MOST_DRAWN {
        return None;
    }
    let ties = degree(&home.symmetrised(), Direction::Out);
    let names: Vec<&str> = ids.iter().map(|id| context.snapshot.actors[*id as usize].name.as_str()).collect();
    let unknown = ActorGroup::ALL.len();
    let block: Vec<usize> = match order {
        "community" => {
            let options = LeidenOptions { seed: context.params.seed, ..LeidenOptions::default() };
            let found = leiden(&home.symmetrised(), &options);
            found.map_or_else(|| vec![0; ids.len()], |c| c.membership.iter().map(|m| *m as usize).collect())
        }
        "degree" => vec![0; ids.len()],
        _ => ids
            .iter()
            .map(|id| context.snapshot.actors[*id as usize].group.map_or(unknown, ActorGroup::index))
            .collect(),
    };
    let mut sorted: Vec<usize> = (0..ids.len()).collect();
    sorted.sort_by(|a, b| {
        let key = |at: usize| (block[at], std::cmp::Reverse(ties[at] as u64));
        key(*a).cmp(&key(*b)).then_with(|| names[*a].cmp(names[*b]))
    });
    let mut place = vec![0u32; ids.len()];
    let mut blocks: Vec<(usize, usize)> = Vec::new();
    for (new, old) in sorted.iter().enumerate() {
        place[*old] = new as u32;
        match blocks.last_mut() {
            Some((last, size)) if *last == block[*old] => *size += 1,
            _ => blocks.push((block[*old], 1)),
        }
    }
    let block_name = |block: usize| match order {
        "community" => question.text(&message!("web-matrix-community", number = block + 1)),
        "degree" => String::new(),
        _ => question.text(&group_label(ActorGroup::ALL.get(block).copied())),
    };
    let columns = [
        "web-matrix-column-actor",
        "web-matrix-column-block",
        "web-matrix-column-ties",
        "web-matrix-column-partners",
    ];
    let figure = adjacency_matrix(&AdjacencyMatrix {
        caption: caption(
            question,
            "adjacency",
            &message!("web-matrix-adjacency-title"),
            &message!("web-matrix-adjacency-description", actors = home.n(), ties = home.m()),
        ),
        actors: sorted.iter().map(|at| names[*at].to_owned()).collect(),
        blocks: blocks.into_iter().map(|(block, size)| (block_name(block), size)).collect(),
        ties: home.ties().map(|(u, v, w)| (place[u as usize], place[v as usize], w)).collect(),
        directed: home.is_directed(),
        columns: columns.map(|key| question.key(key)),
    });
    Some(figure.into())
}

/// Overlap with the products, reach, and vertical and horizontal shares of every layer.
fn layers_table(question: &Question, context: &Context<'_>) -> Option<TableView> {
    let products = context
        .networks
        .layer(Layer::Products)
        .and_then(|graph| Graph::undirected(graph.n(), graph.ties()).ok())
        .map(|graph| graph.subgraph(&context.home).0);
    let mut rows = Vec::new();
    for layer in Layer::ALL {
        let Some(graph) = graph_of(context, *layer) else { continue };
        let Ok(all) = Graph::undirected(graph.n(), graph.ties()) else { continue };
        let (home, ids) = all.subgraph(&context.home);
        let mut reach = [home.m(), 0, 0, 0];
        for id in &context.home_ids {
            for other in all.neighbours(id.0) {
                match context.places[*other as usize] {
                    Place::Home => {}
                    Place::National => reach[1] += 1,
                    Place::Foreign => reach[2] += 1,
                    Place::Outside | Place::Unknown => reach[3] += 1,
                }
            }
        }
        let total: usize = reach.iter().sum();
        let mut row = vec![Cell::text(question.key(layer.label_key())), count(home.m())];
        for part in reach {
            row.push(if total > 0 {
                percent(question, part as f64 / total as f64)
            } else {
                number(question, None, 0)
            });
        }
        let other = products.as_ref().filter(|_| *layer != Layer::Products);
        let overlap = other.map(|products| layer_overlap(&home, products));
        row.push(match overlap.as_ref().and_then(|o| o.of_second()) {
            Some(share) => percent(question, share),
            None => Cell::text("–"),
        });
        let permutations = Permutations::Sampled { draws: DRAWS, seed: context.params.seed };
        let test = other.and_then(|products| {
            let (a, b) = (
                DyadicVariable::Ties(&home, Weights::Ignored),
                DyadicVariable::Ties(products, Weights::Ignored),
            );
            sparse_qap_correlation(a, b, permutations, &|_| ()).ok()
        });
        row.push(test.as_ref().map_or_else(|| Cell::text("–"), |t| number(question, Some(t.correlation), 2)));
        row.push(test.as_ref().map_or_else(|| Cell::text("–"), |t| number(question, Some(t.p_two_sided), 3)));
        row.extend(chain_cells(question, context, &home, &ids));
        rows.push(row);
    }
    (!rows.is_empty()).then(|| TableView {
        id: "layers".to_owned(),
        caption: question.text(&message!("web-matrix-layers", draws = DRAWS)),
        columns: headings(
            question,
            [
                "web-matrix-layer",
                "web-matrix-column-ties",
                "web-matrix-column-home",
                "web-matrix-column-nation",
                "web-matrix-column-abroad",
                "web-matrix-column-elsewhere",
                "web-matrix-column-covers",
                "web-matrix-column-correlation",
                "web-matrix-column-p",
                "web-matrix-column-vertical",
                "web-matrix-column-horizontal",
                "web-matrix-column-chain-p",
            ],
        ),
        rows,
        total: None,
    })
}

/// Vertical and horizontal shares of the ties of producers, and how often the share across stages
/// is as far off when the stages are dealt at random over the tied producers.
fn chain_cells(question: &Question, context: &Context<'_>, home: &Graph, ids: &[u32]) -> [Cell; 3] {
    let unknown = || number(question, None, 0);
    let stage_of = |at: u32| {
        let actor = &context.snapshot.actors[ids[at as usize] as usize];
        Some((actor.filiere.clone()?, actor.stage?))
    };
    let mut stages: Vec<(String, i32)> = (0..home.n() as u32).filter_map(stage_of).collect();
    stages.sort();
    stages.dedup();
    let (mut vertical, mut horizontal) = (0usize, 0usize);
    for (u, v, _) in home.ties() {
        let (Some(a), Some(b)) = (stage_of(u), stage_of(v)) else { continue };
        if a.0 == b.0 && a.1 != b.1 { vertical += 1 } else { horizontal += 1 }
    }
    let known = vertical + horizontal;
    if known == 0 {
        return [unknown(), unknown(), unknown()];
    }
    let keep: Vec<bool> = (0..home.n() as u32).map(|at| stage_of(at).is_some()).collect();
    let (producers, places) = home.subgraph(&keep);
    let labels: Vec<u32> = places
        .iter()
        .filter_map(|at| stage_of(*at))
        .map(|stage| stages.partition_point(|s| *s < stage) as u32)
        .collect();
    let test = ei_permutation(&producers, &labels, DRAWS, context.params.seed);
    [
        percent(question, vertical as f64 / known as f64),
        percent(question, horizontal as f64 / known as f64),
        number(question, test.map(|t| t.p_two_sided), 3),
    ]
}

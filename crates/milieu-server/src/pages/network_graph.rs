//! Network › Graph: who is tied to whom, drawn at places of the program's own.
//!
//! All that decides what is shown stands in the address; filters and lenses are applied here, so
//! that the drawing, the plain page and the tables always say the same.

mod base;
mod lens;
mod places;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_figures::{Caption, NetworkDrawing, Node, NodeShape, NumberFormat, Place, network_drawing};
use milieu_network::layout::Layout as Places;
use milieu_network::{Graph, betweenness, coreness};
use milieu_territory::{Actor, Snapshot};
use milieu_vocabulary::{ActorGroup, Date, Layer, Message, message, parse_date};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

use base::{Base, PROJECTS, communities, graph_of};

/// Actors above which a graph opens by groups.
const FOLDED_ABOVE: usize = 5_000;
/// Actors of opened groups that are drawn at most, the best connected first.
const OPENED_AT_MOST: usize = 3_000;
/// Rows of a table.
const ROWS: usize = 200;
/// Nodes and ties of the figure.
const FIGURE_NODES: usize = 400;
const FIGURE_TIES: usize = 2_000;
/// Nodes whose names stand in the figure.
const NAMED: usize = 12;
/// Nodes times ties above which betweenness is not offered.
const MANY_STEPS: usize = 200_000_000;

const SIZES: &[&str] = &["degree", "strength", "betweenness", "outside", "coreness", "even"];
const COLOURS: &[&str] = &["group", "community", "region", "receptivity", "kind"];
const FOLDS: &[&str] = &["none", "region", "community"];

/// What a graph is asked for, beside region and time.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
struct GraphAsked {
    /// Layers, joined by commas: `products`, `people`, `money`, `information`, `knowledge`,
    /// `projects` (shared projects). All layers of ties unless given.
    layers: Option<String>,
    /// Drawing: `forces`, `wedges`, `rings`, `value-chain`, `map`, or `stored:NAME`.
    layout: Option<String>,
    /// What size means.
    size: Option<String>,
    /// What colour means.
    colour: Option<String>,
    /// Only ties inside (`local`) or to the outside (`outside`).
    reach: Option<String>,
    /// Only formal (`yes`) or informal (`no`) ties.
    formal: Option<String>,
    /// Only codified (`yes`) or tacit (`no`) ties.
    codified: Option<String>,
    /// Only ties that began on this day or in this year or later.
    since: Option<String>,
    /// Only ties of at least this strength.
    weight: Option<String>,
    /// `ego`, `between`, `bridges` or `changed`.
    lens: Option<String>,
    /// Key of the actor a lens is about.
    of: Option<String>,
    /// Key of the other actor.
    to: Option<String>,
    /// Steps of an ego network, 1 or 2.
    steps: Option<String>,
    /// What changed since: number of an event, a day, or a year.
    event: Option<String>,
    /// Whether actors are drawn in groups: `none`, `region`, `community`.
    fold: Option<String>,
    /// Groups that are unfolded, joined by commas.
    open: Option<String>,
}

/// A graph.
#[derive(Serialize, ToSchema)]
pub struct GraphData {
    /// Nodes, in columns.
    pub nodes: NodeColumns,
    /// Ties, in columns.
    pub ties: TieColumns,
    /// Classes of the colour asked for; a node's class is a position here.
    pub classes: Vec<GraphChoice>,
    /// Regions; a node's region is a position here.
    pub regions: Vec<GraphChoice>,
    /// Groups of actors, in the order of their shapes; a node's group is a position here.
    pub groups: Vec<GraphChoice>,
    /// Layers that have ties, with their number before any filter; the last one is that of shared
    /// projects.
    pub layers: Vec<LayerView>,
    /// Drawings there are.
    pub layouts: Vec<GraphChoice>,
    /// Drawing shown.
    pub layout: String,
    /// Stored layout that keeps the places a person gave.
    pub pins: String,
    /// What size may mean.
    pub sizes: Vec<GraphChoice>,
    /// What it means.
    pub size: String,
    /// What colour may mean.
    pub colours: Vec<GraphChoice>,
    /// What it means.
    pub colour: String,
    /// Whether actors are drawn in groups, and by what.
    pub fold: String,
    /// Ways to draw them in groups.
    pub folds: Vec<GraphChoice>,
    /// Actors before any lens or filter.
    pub all_actors: usize,
    /// Ties before any lens or filter.
    pub all_ties: usize,
    /// Whether anything may be changed.
    pub writable: bool,
}

/// A word of the address and how it is called.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GraphChoice {
    /// As in the address.
    pub code: String,
    /// Name.
    pub name: String,
}

/// A layer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LayerView {
    /// As in the address.
    pub code: String,
    /// Name.
    pub name: String,
    /// Number of ties before any filter.
    pub ties: usize,
    /// Whether shown.
    pub shown: bool,
}

/// Nodes in columns: actors, or groups of actors.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct NodeColumns {
    /// Key of the actor, or code of the group.
    pub key: Vec<String>,
    /// Name.
    pub name: Vec<String>,
    /// Group; −1 is unknown.
    pub group: Vec<i32>,
    /// Class of the colour; −1 is unknown.
    pub class: Vec<i32>,
    /// Community; −1 is none.
    pub community: Vec<i32>,
    /// Region; −1 is unknown.
    pub region: Vec<i32>,
    /// 1: not at home in the region.
    pub outside: Vec<u8>,
    /// To the right, −1 to 1.
    pub x: Vec<f64>,
    /// Upwards, −1 to 1.
    pub y: Vec<f64>,
    /// 1: at a place a person gave.
    pub pinned: Vec<u8>,
    /// What size means; none is unknown.
    pub value: Vec<Option<f64>>,
    /// Contacts among the nodes shown.
    pub degree: Vec<u32>,
    /// Number of actors inside; 0 is an actor itself.
    pub inside: Vec<u32>,
}

/// Ties in columns.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct TieColumns {
    /// Node.
    pub from: Vec<u32>,
    /// Node.
    pub to: Vec<u32>,
    /// Layer: position in `layers` of all six.
    pub layer: Vec<u8>,
    /// Strength; of several ties together.
    pub weight: Vec<f64>,
    /// How many ties this stands for.
    pub count: Vec<u32>,
    /// 1 formal, 0 informal, −1 unknown.
    pub formal: Vec<i8>,
    /// 1 codified, 0 tacit, −1 unknown.
    pub codified: Vec<i8>,
    /// 1: from the one to the other only.
    pub directed: Vec<u8>,
    /// 1: one end is not at home in the region.
    pub outside: Vec<u8>,
    /// Year it began; none is unknown.
    pub since: Vec<Option<i16>>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(graph))
}

/// Who is tied to whom, filtered and drawn as the address says.
#[utoipa::path(get, path = "/network/graph.json", params(GraphAsked),
    responses((status = 200, body = Page<GraphData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn graph(State(desk): TheDesk, asked: Asked, Query(query): Query<GraphAsked>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

/// What is asked for, read and checked.
struct Wanted {
    layers: Option<BTreeSet<u8>>,
    layout: String,
    size: &'static str,
    colour: &'static str,
    outside: Option<bool>,
    formal: Option<bool>,
    codified: Option<bool>,
    since: Option<Date>,
    weight: Option<f64>,
    fold: Option<&'static str>,
    open: BTreeSet<String>,
}

fn filled(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

fn unreadable(name: &str, text: &str) -> Problem {
    Problem::question(message!("cli-bad-value", field = name, text = text))
}

fn word(
    name: &str,
    asked: &Option<String>,
    known: &'static [&'static str],
) -> Result<Option<&'static str>, Problem> {
    let Some(text) = filled(asked) else { return Ok(None) };
    let found = known.iter().copied().find(|word| *word == text);
    found.map(Some).ok_or_else(|| unreadable(name, text))
}

fn yes_no(name: &str, asked: &Option<String>) -> Result<Option<bool>, Problem> {
    Ok(word(name, asked, &["yes", "no"])?.map(|word| word == "yes"))
}

/// A day, or the first day of a year.
fn day(name: &str, text: &str) -> Result<Date, Problem> {
    let of_year = || text.parse::<i16>().ok().and_then(|year| Date::new(year, 1, 1).ok());
    parse_date(text).or_else(of_year).ok_or_else(|| unreadable(name, text))
}

fn layer_codes() -> impl Iterator<Item = &'static str> {
    Layer::ALL.iter().map(|layer| layer.code()).chain(["projects"])
}

impl Wanted {
    fn read(asked: &GraphAsked) -> Result<Wanted, Problem> {
        let layers = filled(&asked.layers)
            .map(|text| {
                text.split(',')
                    .map(|code| {
                        let at = layer_codes().position(|known| known == code.trim());
                        at.map(|at| at as u8).ok_or_else(|| unreadable("layers", code))
                    })
                    .collect::<Result<BTreeSet<u8>, Problem>>()
            })
            .transpose()?;
        let layout = filled(&asked.layout).unwrap_or(places::DRAWINGS[0]);
        if !places::DRAWINGS.contains(&layout) && !layout.starts_with(places::STORED) {
            return Err(unreadable("layout", layout));
        }
        let weight = filled(&asked.weight)
            .map(|text| {
                let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
                number.ok_or_else(|| unreadable("weight", text))
            })
            .transpose()?;
        Ok(Wanted {
            layers,
            layout: layout.to_owned(),
            size: word("size", &asked.size, SIZES)?.unwrap_or(SIZES[0]),
            colour: word("colour", &asked.colour, COLOURS)?.unwrap_or(COLOURS[0]),
            outside: word("reach", &asked.reach, &["local", "outside"])?.map(|word| word == "outside"),
            formal: yes_no("formal", &asked.formal)?,
            codified: yes_no("codified", &asked.codified)?,
            since: filled(&asked.since).map(|text| day("since", text)).transpose()?,
            weight,
            fold: word("fold", &asked.fold, FOLDS)?,
            open: filled(&asked.open)
                .map(|text| text.split(',').map(str::to_owned).collect())
                .unwrap_or_default(),
        })
    }
}

/// Which node each actor is drawn as.
struct Folding {
    /// Node of each actor; none is not drawn.
    node_of: Vec<Option<u32>>,
    /// Actor of a node that is one.
    actor: Vec<Option<u32>>,
    /// Group of a node that is one, and of opened actors.
    group: Vec<Option<u32>>,
    /// Names of the groups.
    groups: Vec<GraphChoice>,
    /// Actors of opened groups that are not drawn.
    left_out: usize,
}

/// A tie between nodes.
#[derive(Clone, Debug)]
struct NodeTie {
    from: u32,
    to: u32,
    layer: u8,
    weight: f64,
    count: u32,
    formal: Option<bool>,
    codified: Option<bool>,
    directed: bool,
    outside: bool,
    since: Option<i16>,
    fresh: bool,
}

fn build(question: &Question, asked: &GraphAsked) -> Result<Page<GraphData>, Problem> {
    let wanted = Wanted::read(asked)?;
    let snapshot = question.snapshot();
    if snapshot.actors.is_empty() {
        return Err(Problem::data(message!("web-graph-nobody")));
    }
    let region = question.region.as_ref().filter(|region| !region.is_everywhere());
    let with_projects = match &wanted.layers {
        Some(layers) => layers.contains(&PROJECTS),
        None => snapshot.ties.is_empty(),
    };
    let scope = region.map_or_else(|| "ALL".to_owned(), ToString::to_string);
    let scope_key = format!("{scope} {:?} {with_projects}", question.period());
    let base = question
        .state
        .result(&format!("graph {scope_key}"), || Ok(Base::new(&snapshot, region, with_projects)))?;

    let fold = match wanted.fold {
        None | Some("none") if base.n() > FOLDED_ABOVE => "region",
        None => "none",
        Some(word) => word,
    };
    let folding = folded(question, &snapshot, &base, fold, &wanted.open, &scope_key)?;
    let n = folding.actor.len();

    // Everything there is, for places that do not move when something is left out.
    let layout_key = format!("graph places {} {fold} {:?} {scope_key}", wanted.layout, wanted.open);
    let nodes = place_nodes(&snapshot, &base, &folding);
    let drawn = question
        .state
        .result(&layout_key, || drawing(question, &snapshot, &base, &folding, fold, &wanted, &nodes))?;
    let pins = format!("pins {} {scope}", wanted.layout);
    let pinned = question.territory().layouts.get(&pins);

    // What is left after filters.
    let earlier = earlier(question, asked)?;
    let mut ties = node_ties(&base, &folding, &wanted, earlier.as_ref(), with_projects);
    let mut shown = vec![true; n];
    let mut said: Vec<Message> = Vec::new();
    let whole = graph_of(n, ties.iter().map(|tie| (tie.from, tie.to, tie.weight)))?;
    apply_lens(&snapshot, asked, &base, &folding, &whole, &mut ties, &mut shown, &mut said)?;

    let mut new_id = vec![u32::MAX; n];
    let kept: Vec<u32> = (0..n as u32).filter(|node| shown[*node as usize]).collect();
    for (id, node) in (0u32..).zip(&kept) {
        new_id[*node as usize] = id;
    }
    ties.retain(|tie| shown[tie.from as usize] && shown[tie.to as usize]);
    for tie in &mut ties {
        (tie.from, tie.to) = (new_id[tie.from as usize], new_id[tie.to as usize]);
    }
    let graph = graph_of(kept.len(), ties.iter().map(|tie| (tie.from, tie.to, tie.weight)))?;
    let community = communities(&graph);
    let values = sizes(&graph, &ties, wanted.size);
    let colours = Colours::new(question, &snapshot, &base, &folding, &kept, wanted.colour, &community);

    let mut regions: BTreeMap<&str, usize> = BTreeMap::new();
    for node in &kept {
        if let Some(code) = region_of(&snapshot, &base, &folding, *node) {
            regions.entry(code).or_default();
        }
    }
    for (at, value) in regions.values_mut().enumerate() {
        *value = at;
    }
    let mut columns = NodeColumns::default();
    for (id, node) in (0u32..).zip(&kept) {
        let at = *node as usize;
        let actor = folding.actor[at].map(|actor| base.actor(&snapshot, actor as usize));
        let own = actor.and_then(|actor| pinned?.positions.get(&actor.key));
        columns.key.push(key_of(&folding, at, actor));
        columns.name.push(name_of(question, &folding, at, actor));
        columns.group.push(actor.and_then(|actor| actor.group).map_or(-1, |group| group.index() as i32));
        columns.class.push(colours.of[id as usize].map_or(-1, |class| class as i32));
        columns.community.push(community[id as usize].map_or(-1, |community| community as i32));
        let region = region_of(&snapshot, &base, &folding, *node).and_then(|code| regions.get(code));
        columns.region.push(region.map_or(-1, |region| *region as i32));
        columns.outside.push(u8::from(folding.actor[at].is_some_and(|actor| !base.home[actor as usize])));
        columns.x.push(rounded(own.map_or(drawn.x[at], |place| place.x)));
        columns.y.push(rounded(own.map_or(drawn.y[at], |place| place.y)));
        columns.pinned.push(u8::from(own.is_some()));
        columns.value.push(values.as_ref().map(|values| values[id as usize]));
        columns.degree.push(graph.neighbours(id).len() as u32);
        columns.inside.push(match folding.actor[at] {
            Some(_) => 0,
            None => folding.node_of.iter().filter(|of| **of == Some(*node)).count() as u32,
        });
    }
    let all_ties = base.ties.len();
    let layers = layer_views(question, &base, &wanted, with_projects, &snapshot);
    let choice = |prefix: &str, codes: &[&str]| -> Vec<GraphChoice> {
        codes
            .iter()
            .map(|code| GraphChoice {
                code: (*code).to_owned(),
                name: question.key(&format!("{prefix}-{code}")),
            })
            .collect()
    };
    let mut layouts = choice("web-graph-layout", places::DRAWINGS);
    let stored = question.territory().layouts.values().filter(|layout| layout.algorithm != "pinned");
    layouts.extend(stored.map(|layout| GraphChoice {
        code: format!("{}{}", places::STORED, layout.key),
        name: question.text(&message!("web-graph-layout-stored", name = layout.key.as_str())),
    }));
    let data = GraphData {
        classes: colours.classes.clone(),
        regions: regions
            .keys()
            .map(|code| GraphChoice { code: (*code).to_owned(), name: region_name(&snapshot, code) })
            .collect(),
        groups: ActorGroup::ALL
            .iter()
            .map(|group| GraphChoice { code: group.code().to_owned(), name: question.key(group.label_key()) })
            .collect(),
        layers,
        layouts,
        layout: wanted.layout.clone(),
        pins,
        sizes: choice("web-graph-size", SIZES),
        size: wanted.size.to_owned(),
        colours: choice("web-graph-colour", COLOURS),
        colour: wanted.colour.to_owned(),
        fold: fold.to_owned(),
        folds: choice("web-graph-fold", FOLDS),
        all_actors: base.n(),
        all_ties,
        writable: !question.desk.read_only && !question.state.earlier,
        ties: tie_columns(&ties),
        nodes: columns,
    };
    let mut page = question.page("web-screen-network-graph", data);
    answers(question, &base, &folding, &graph, &ties, &mut page, fold);
    page.answer.extend(said.iter().map(|message| question.text(message)));
    if folding.left_out > 0 {
        page.notices.push(question.text(&message!(
            "web-graph-left-out",
            drawn = OPENED_AT_MOST,
            left = folding.left_out
        )));
    }
    if wanted.size == "betweenness" && values.is_none() {
        page.notices.push(question.key("web-graph-betweenness-long"));
    }
    figure(question, &mut page);
    tables(question, &mut page);
    page.command = Some(question.command("network layout"));
    Ok(page)
}

fn rounded(value: f64) -> f64 {
    (value * 1e5).round() / 1e5
}

fn key_of(folding: &Folding, at: usize, actor: Option<&Actor>) -> String {
    match (actor, folding.group[at]) {
        (Some(actor), _) => actor.key.clone(),
        (None, Some(group)) => folding.groups[group as usize].code.clone(),
        (None, None) => String::new(),
    }
}

fn name_of(question: &Question, folding: &Folding, at: usize, actor: Option<&Actor>) -> String {
    match (actor, folding.group[at]) {
        (Some(actor), _) => actor.name.clone(),
        (None, Some(group)) => folding.groups[group as usize].name.clone(),
        (None, None) => question.key("web-graph-unknown"),
    }
}

fn region_name(snapshot: &Snapshot, code: &str) -> String {
    snapshot.regions.get(code).and_then(|region| region.name.clone()).unwrap_or_else(|| code.to_owned())
}

fn region_of<'a>(snapshot: &'a Snapshot, base: &Base, folding: &Folding, node: u32) -> Option<&'a str> {
    let actor = base.actor(snapshot, folding.actor[node as usize]? as usize);
    actor.region.as_ref().map(|region| region.as_str())
}

/// Region or country that an actor is grouped by: the country when all the world is shown.
fn fold_region(actor: &Actor, by_country: bool) -> Option<&str> {
    let country = || actor.region.as_ref().and_then(|region| region.country()).or(actor.country.as_deref());
    if by_country {
        country()
    } else {
        actor.region.as_ref().map(|region| region.as_str()).or(actor.country.as_deref())
    }
}

fn folded(
    question: &Question,
    snapshot: &Snapshot,
    base: &Base,
    fold: &str,
    open: &BTreeSet<String>,
    scope_key: &str,
) -> Result<Folding, Problem> {
    let n = base.n();
    if fold == "none" {
        return Ok(Folding {
            node_of: (0..n as u32).map(Some).collect(),
            actor: (0..n as u32).map(Some).collect(),
            group: vec![None; n],
            groups: Vec::new(),
            left_out: 0,
        });
    }
    let mut groups: Vec<GraphChoice> = Vec::new();
    let group_of: Vec<u32> = if fold == "community" {
        let found = question.state.result(&format!("graph communities {scope_key}"), || {
            let own: Vec<Option<u32>> = (0..n as u32).map(Some).collect();
            let shared = base.shared_projects(&own);
            let direct = base.ties.iter().map(|tie| (tie.from, tie.to, tie.weight));
            Ok(communities(&graph_of(n, direct.chain(shared))?))
        })?;
        let most = found.iter().flatten().max().map_or(0, |most| most + 1);
        groups.extend((0..most).map(|community| GraphChoice {
            code: format!("community-{}", community + 1),
            name: question.text(&message!("web-graph-community", number = (community + 1).to_string())),
        }));
        groups.push(GraphChoice { code: "alone".to_owned(), name: question.key("web-graph-alone") });
        found.iter().map(|community| community.unwrap_or(most)).collect()
    } else {
        let codes: BTreeSet<&str> =
            (0..n).filter_map(|at| fold_region(base.actor(snapshot, at), true)).collect();
        let by_country = codes.len() > 3;
        let of: Vec<Option<&str>> =
            (0..n).map(|at| fold_region(base.actor(snapshot, at), by_country)).collect();
        let codes: BTreeSet<&str> = of.iter().flatten().copied().collect();
        let codes: Vec<&str> = codes.into_iter().collect();
        groups.extend(
            codes
                .iter()
                .map(|code| GraphChoice { code: (*code).to_owned(), name: region_name(snapshot, code) }),
        );
        groups
            .push(GraphChoice { code: "unknown".to_owned(), name: question.key("web-graph-unknown-region") });
        let unknown = codes.len();
        of.iter()
            .map(|code| code.and_then(|code| codes.binary_search(&code).ok()).unwrap_or(unknown) as u32)
            .collect()
    };
    // The best connected actors of the groups that are open.
    let is_open: Vec<bool> = groups.iter().map(|group| open.contains(&group.code)).collect();
    let mut opened: Vec<u32> =
        (0..n as u32).filter(|actor| is_open[group_of[*actor as usize] as usize]).collect();
    let mut left_out = 0;
    if opened.len() > OPENED_AT_MOST {
        let mut contacts = vec![0u32; n];
        for tie in &base.ties {
            contacts[tie.from as usize] += 1;
            contacts[tie.to as usize] += 1;
        }
        base.projects.iter().flatten().for_each(|actor| contacts[*actor as usize] += 1);
        opened.sort_by_key(|actor| (std::cmp::Reverse(contacts[*actor as usize]), *actor));
        left_out = opened.len() - OPENED_AT_MOST;
        opened.truncate(OPENED_AT_MOST);
        opened.sort_unstable();
    }
    let mut node_of = vec![None; n];
    let mut actor = Vec::new();
    let mut group = Vec::new();
    let mut node_of_group: Vec<Option<u32>> = vec![None; groups.len()];
    for at in 0..n {
        let own = group_of[at] as usize;
        if !is_open[own] && node_of_group[own].is_none() {
            node_of_group[own] = Some(actor.len() as u32);
            actor.push(None);
            group.push(Some(own as u32));
        }
        node_of[at] = node_of_group[own];
    }
    for own in opened {
        node_of[own as usize] = Some(actor.len() as u32);
        actor.push(Some(own));
        group.push(Some(group_of[own as usize]));
    }
    Ok(Folding { node_of, actor, group, groups, left_out })
}

fn place_nodes(snapshot: &Snapshot, base: &Base, folding: &Folding) -> places::Nodes {
    let actor = |node: &Option<u32>| node.map(|at| base.actor(snapshot, at as usize));
    let actors: Vec<Option<&Actor>> = folding.actor.iter().map(actor).collect();
    places::Nodes {
        keys: actors.iter().map(|actor| actor.map_or_else(String::new, |a| a.key.clone())).collect(),
        groups: actors
            .iter()
            .map(|actor| actor.and_then(|a| a.group).map(|group| group.index() as u32))
            .collect(),
        stages: actors
            .iter()
            .map(|actor| actor.and_then(|a| a.stage).and_then(|s| u32::try_from(s).ok()))
            .collect(),
        globe: actors
            .iter()
            .map(|actor| actor.and_then(|a| a.longitude.zip(a.latitude)).map(|(x, y)| [x, y]))
            .collect(),
    }
}

/// Places of all nodes. Opened groups lie as discs where the group was, so that opening one moves
/// nobody else.
fn drawing(
    question: &Question,
    snapshot: &Snapshot,
    base: &Base,
    folding: &Folding,
    fold: &str,
    wanted: &Wanted,
    nodes: &places::Nodes,
) -> Result<Places, Problem> {
    let all = |node_of: &[Option<u32>], n: usize| -> Result<Graph, Problem> {
        let shared = base.shared_projects(node_of);
        let direct = base.ties.iter().filter_map(|tie| {
            let (from, to) = (node_of[tie.from as usize]?, node_of[tie.to as usize]?);
            (from != to).then_some((from, to, 1.0))
        });
        graph_of(n, direct.chain(shared))
    };
    if fold == "none" {
        let graph = all(&folding.node_of, folding.actor.len())?;
        return places::places(question, &wanted.layout, &graph, nodes);
    }
    let closed =
        folded(question, snapshot, base, fold, &BTreeSet::new(), &format!("{:?} places", question.period()))?;
    let graph = all(&closed.node_of, closed.actor.len())?;
    let kind =
        if matches!(wanted.layout.as_str(), "rings" | "wedges") { wanted.layout.as_str() } else { "forces" };
    let outer = places::places(question, kind, &graph, &place_nodes(snapshot, base, &closed))?;
    let place_of: BTreeMap<u32, usize> =
        closed.group.iter().enumerate().filter_map(|(at, group)| Some(((*group)?, at))).collect();
    let mut rank: BTreeMap<u32, u32> = BTreeMap::new();
    let mut layout = Places::default();
    for (at, group) in folding.group.iter().enumerate() {
        let middle =
            group.and_then(|group| place_of.get(&group)).map_or((0.0, 0.0), |p| (outer.x[*p], outer.y[*p]));
        let (dx, dy) = match (folding.actor[at], group) {
            (Some(_), Some(group)) => {
                let k = rank.entry(*group).or_insert(0);
                *k += 1;
                let (angle, r) = (f64::from(*k) * 2.399_963, 0.012 * f64::from(*k).sqrt());
                (r * angle.cos(), r * angle.sin())
            }
            _ => (0.0, 0.0),
        };
        layout.x.push(middle.0 + dx);
        layout.y.push(middle.1 + dy);
    }
    Ok(layout)
}

/// Records of an earlier state, or the day since when.
enum Since {
    Event(Arc<crate::desk::Loaded>),
    Day(Date),
}

fn earlier(question: &Question, asked: &GraphAsked) -> Result<Option<Since>, Problem> {
    if filled(&asked.lens) != Some("changed") {
        return Ok(None);
    }
    let text =
        filled(&asked.event).ok_or_else(|| Problem::question(message!("web-graph-lens-needs-since")))?;
    // Four digits are a year, anything shorter or longer without signs is an event.
    let is_event = text.chars().all(|c| c.is_ascii_digit()) && text.len() != 4;
    Ok(Some(match text.strip_prefix('#').or(is_event.then_some(text)) {
        Some(number) => {
            let event = number.parse().map_err(|_| unreadable("event", text))?;
            Since::Event(question.desk.as_recorded(event)?)
        }
        None => Since::Day(day("event", text)?),
    }))
}

fn node_ties(
    base: &Base,
    folding: &Folding,
    wanted: &Wanted,
    earlier: Option<&Since>,
    with_projects: bool,
) -> Vec<NodeTie> {
    let mut ties: Vec<NodeTie> = Vec::new();
    for tie in &base.ties {
        let outside = !(base.home[tie.from as usize] && base.home[tie.to as usize]);
        let passes = wanted.layers.as_ref().is_none_or(|layers| layers.contains(&tie.layer))
            && wanted.outside.is_none_or(|wanted| wanted == outside)
            && wanted.formal.is_none_or(|wanted| tie.formal == Some(wanted))
            && wanted.codified.is_none_or(|wanted| tie.codified == Some(wanted))
            && wanted.since.is_none_or(|since| tie.since.is_some_and(|day| day >= since))
            && wanted.weight.is_none_or(|least| tie.weight >= least);
        let (Some(from), Some(to)) = (folding.node_of[tie.from as usize], folding.node_of[tie.to as usize])
        else {
            continue;
        };
        if !passes || from == to {
            continue;
        }
        let fresh = match (earlier, &tie.record) {
            (Some(Since::Event(then)), Some(record)) => !then.territory.ties.contains_key(record),
            (Some(Since::Day(day)), _) => tie.since.is_some_and(|since| since >= *day),
            _ => false,
        };
        ties.push(NodeTie {
            from,
            to,
            layer: tie.layer,
            weight: tie.weight,
            count: 1,
            formal: tie.formal,
            codified: tie.codified,
            directed: tie.directed,
            outside,
            since: tie.since.map(|day| day.year()),
            fresh,
        });
    }
    // Nothing is known of shared projects but who shares them: such filters leave none.
    let of_projects = wanted.layers.as_ref().is_none_or(|layers| layers.contains(&PROJECTS));
    if with_projects
        && of_projects
        && wanted.formal.is_none()
        && wanted.codified.is_none()
        && wanted.since.is_none()
    {
        for (from, to, weight) in base.shared_projects(&folding.node_of) {
            let is_out =
                |node: u32| folding.actor[node as usize].is_some_and(|actor| !base.home[actor as usize]);
            let outside = is_out(from) || is_out(to);
            if wanted.weight.is_some_and(|least| weight < least)
                || wanted.outside.is_some_and(|w| w != outside)
            {
                continue;
            }
            ties.push(NodeTie {
                from,
                to,
                layer: PROJECTS,
                weight,
                count: 1,
                formal: None,
                codified: None,
                directed: false,
                outside,
                since: None,
                fresh: false,
            });
        }
    }
    if folding.groups.is_empty() {
        return ties;
    }
    // Between groups, ties of a layer are drawn as one.
    let mut together: BTreeMap<(u32, u32, u8), NodeTie> = BTreeMap::new();
    for tie in ties {
        let ends = (tie.from.min(tie.to), tie.from.max(tie.to), tie.layer);
        together
            .entry(ends)
            .and_modify(|sum| {
                sum.weight += tie.weight;
                sum.count += tie.count;
                sum.fresh |= tie.fresh;
                sum.outside |= tie.outside;
                sum.directed &= tie.directed;
                sum.formal = sum.formal.filter(|formal| tie.formal == Some(*formal));
                sum.codified = sum.codified.filter(|codified| tie.codified == Some(*codified));
                sum.since = sum.since.min(tie.since);
            })
            .or_insert_with(|| NodeTie { from: ends.0, to: ends.1, directed: false, ..tie });
    }
    together.into_values().collect()
}

#[expect(clippy::too_many_arguments, reason = "a lens looks at everything and leaves parts of it")]
fn apply_lens(
    snapshot: &Snapshot,
    asked: &GraphAsked,
    base: &Base,
    folding: &Folding,
    graph: &Graph,
    ties: &mut Vec<NodeTie>,
    shown: &mut [bool],
    said: &mut Vec<Message>,
) -> Result<(), Problem> {
    let node = |text: Option<&str>| -> Result<u32, Problem> {
        let key = text.ok_or_else(|| Problem::question(message!("web-graph-lens-needs-actor")))?;
        let found = base.find(snapshot, key).and_then(|at| folding.node_of[at as usize]);
        found.ok_or_else(|| Problem::missing(message!("web-graph-not-here", key = key)))
    };
    let name = |node: u32| match folding.actor[node as usize] {
        Some(actor) => base.actor(snapshot, actor as usize).name.clone(),
        None => {
            folding.group[node as usize].map(|g| folding.groups[g as usize].name.clone()).unwrap_or_default()
        }
    };
    let only_ends = |ties: &[NodeTie], shown: &mut [bool]| {
        shown.fill(false);
        for tie in ties {
            shown[tie.from as usize] = true;
            shown[tie.to as usize] = true;
        }
    };
    match filled(&asked.lens) {
        None => {}
        Some("ego") => {
            let of = node(filled(&asked.of))?;
            let steps = match filled(&asked.steps) {
                None | Some("1") => 1,
                Some("2") => 2,
                Some(other) => return Err(unreadable("steps", other)),
            };
            shown.copy_from_slice(&lens::ego(graph, of, steps));
            let others = shown.iter().filter(|is_in| **is_in).count() - 1;
            said.push(message!("web-graph-said-ego", name = name(of), others = others, steps = steps));
        }
        Some("between") => {
            let (a, b) = (node(filled(&asked.of))?, node(filled(&asked.to))?);
            let ways = lens::Between::new(graph, a, b);
            match ways.steps {
                Some(steps) => {
                    for (at, is_in) in shown.iter_mut().enumerate() {
                        *is_in = ways.holds(at as u32);
                    }
                    ties.retain(|tie| ways.holds_tie(tie.from, tie.to));
                    let over = shown.iter().filter(|is_in| **is_in).count().saturating_sub(2);
                    said.push(message!(
                        "web-graph-said-between",
                        from = name(a),
                        to = name(b),
                        steps = steps as usize,
                        over = over
                    ));
                }
                None => {
                    shown.fill(false);
                    (shown[a as usize], shown[b as usize]) = (true, true);
                    ties.clear();
                    said.push(message!("web-graph-said-no-way", from = name(a), to = name(b)));
                }
            }
        }
        Some("bridges") => {
            let bridges = lens::only_bridges(graph);
            ties.retain(|tie| bridges.binary_search(&(tie.from.min(tie.to), tie.from.max(tie.to))).is_ok());
            only_ends(ties, shown);
            said.push(message!("web-graph-said-bridges", bridges = bridges.len()));
        }
        Some("changed") => {
            ties.retain(|tie| tie.fresh);
            only_ends(ties, shown);
            let since = filled(&asked.event).unwrap_or_default();
            said.push(message!("web-graph-said-changed", ties = ties.len(), since = since));
        }
        Some(other) => return Err(unreadable("lens", other)),
    }
    Ok(())
}

/// What size means, for each node; `None` where it would take too long.
fn sizes(graph: &Graph, ties: &[NodeTie], size: &str) -> Option<Vec<f64>> {
    let n = graph.n();
    Some(match size {
        "strength" => (0..n as u32).map(|v| graph.weights(v).iter().sum()).collect(),
        "betweenness" if n.saturating_mul(graph.m()) > MANY_STEPS => return None,
        "betweenness" => betweenness(graph),
        "coreness" => coreness(graph).into_iter().map(f64::from).collect(),
        "outside" => {
            let mut pairs: Vec<(u32, u32)> = ties
                .iter()
                .filter(|tie| tie.outside)
                .map(|tie| (tie.from.min(tie.to), tie.from.max(tie.to)))
                .collect();
            pairs.sort_unstable();
            pairs.dedup();
            let mut count = vec![0.0; n];
            for (a, b) in pairs {
                count[a as usize] += 1.0;
                count[b as usize] += 1.0;
            }
            count
        }
        "even" => vec![1.0; n],
        _ => (0..n as u32).map(|v| graph.neighbours(v).len() as f64).collect(),
    })
}

/// What colour means.
struct Colours {
    classes: Vec<GraphChoice>,
    of: Vec<Option<usize>>,
}

impl Colours {
    fn new(
        question: &Question,
        snapshot: &Snapshot,
        base: &Base,
        folding: &Folding,
        kept: &[u32],
        colour: &str,
        community: &[Option<u32>],
    ) -> Colours {
        let actors: Vec<Option<&Actor>> = kept
            .iter()
            .map(|node| folding.actor[*node as usize].map(|at| base.actor(snapshot, at as usize)))
            .collect();
        let named = |codes: Vec<Option<String>>, name: &dyn Fn(&str) -> String| -> Colours {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            codes.iter().flatten().for_each(|code| *counts.entry(code).or_default() += 1);
            let mut order: Vec<(&str, usize)> = counts.into_iter().collect();
            order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
            let place: BTreeMap<&str, usize> =
                order.iter().enumerate().map(|(at, (code, _))| (*code, at)).collect();
            Colours {
                of: codes
                    .iter()
                    .map(|code| code.as_deref().and_then(|code| place.get(code).copied()))
                    .collect(),
                classes: order
                    .iter()
                    .map(|(code, _)| GraphChoice { code: (*code).to_owned(), name: name(code) })
                    .collect(),
            }
        };
        match colour {
            "community" => {
                let most = community.iter().flatten().max().map_or(0, |most| *most as usize + 1);
                Colours {
                    of: community.iter().map(|community| community.map(|c| c as usize)).collect(),
                    classes: (1..=most)
                        .map(|number| GraphChoice {
                            code: format!("community-{number}"),
                            name: question
                                .text(&message!("web-graph-community", number = number.to_string())),
                        })
                        .collect(),
                }
            }
            "region" => {
                let codes = actors
                    .iter()
                    .map(|a| a.and_then(|a| a.region.as_ref()).map(ToString::to_string))
                    .collect();
                named(codes, &|code| region_name(snapshot, code))
            }
            "kind" => named(
                actors.iter().map(|a| a.and_then(|a| a.kinds.first().cloned())).collect(),
                &str::to_owned,
            ),
            "receptivity" => {
                const BANDS: [(&str, f64); 4] =
                    [("low", 0.1), ("middling", 0.25), ("high", 0.5), ("very-high", f64::INFINITY)];
                let band = |share: f64| BANDS.iter().position(|(_, below)| share < *below);
                Colours {
                    of: actors.iter().map(|a| a.and_then(|a| a.tertiary_share).and_then(band)).collect(),
                    classes: BANDS
                        .iter()
                        .map(|(code, _)| GraphChoice {
                            code: (*code).to_owned(),
                            name: question.key(&format!("web-graph-receptivity-{code}")),
                        })
                        .collect(),
                }
            }
            _ => Colours {
                of: actors.iter().map(|a| a.and_then(|a| a.group).map(ActorGroup::index)).collect(),
                classes: ActorGroup::ALL
                    .iter()
                    .map(|group| GraphChoice {
                        code: group.code().to_owned(),
                        name: question.key(group.label_key()),
                    })
                    .collect(),
            },
        }
    }
}

fn layer_views(
    question: &Question,
    base: &Base,
    wanted: &Wanted,
    with_projects: bool,
    snapshot: &Snapshot,
) -> Vec<LayerView> {
    let mut counts = [0usize; PROJECTS as usize + 1];
    for tie in &base.ties {
        counts[tie.layer as usize] += 1;
    }
    counts[PROJECTS as usize] = if with_projects { base.projects.len() } else { snapshot.projects.len() };
    layer_codes()
        .zip(counts)
        .enumerate()
        .map(|(at, (code, ties))| LayerView {
            code: code.to_owned(),
            name: question.key(&match code {
                "projects" => "web-graph-layer-projects".to_owned(),
                code => format!("layer-{code}"),
            }),
            ties,
            shown: match &wanted.layers {
                Some(layers) => layers.contains(&(at as u8)),
                None => at < usize::from(PROJECTS) || with_projects,
            },
        })
        .collect()
}

fn tie_columns(ties: &[NodeTie]) -> TieColumns {
    let answer = |answer: Option<bool>| answer.map_or(-1, i8::from);
    TieColumns {
        from: ties.iter().map(|tie| tie.from).collect(),
        to: ties.iter().map(|tie| tie.to).collect(),
        layer: ties.iter().map(|tie| tie.layer).collect(),
        weight: ties.iter().map(|tie| tie.weight).collect(),
        count: ties.iter().map(|tie| tie.count).collect(),
        formal: ties.iter().map(|tie| answer(tie.formal)).collect(),
        codified: ties.iter().map(|tie| answer(tie.codified)).collect(),
        directed: ties.iter().map(|tie| u8::from(tie.directed)).collect(),
        outside: ties.iter().map(|tie| u8::from(tie.outside)).collect(),
        since: ties.iter().map(|tie| tie.since).collect(),
    }
}

/// What the graph says, in plain words.
fn answers(
    question: &Question,
    base: &Base,
    folding: &Folding,
    graph: &Graph,
    ties: &[NodeTie],
    page: &mut Page<GraphData>,
    fold: &str,
) {
    let n = graph.n();
    if fold == "none" {
        page.answer.push(question.text(&message!(
            "web-graph-said-shown",
            actors = n,
            all = base.n(),
            ties = ties.len(),
            share = if n == base.n() { "all" } else { "part" }
        )));
    } else {
        let groups = folding.actor.iter().filter(|actor| actor.is_none()).count();
        page.answer.push(question.text(&message!(
            "web-graph-said-folded",
            actors = base.n(),
            groups = groups
        )));
    }
    // Contacts with the outside, each counted once.
    let mut outside: Vec<(u32, u32)> = ties
        .iter()
        .filter(|tie| tie.outside)
        .map(|tie| {
            let (from, to) = (tie.from, tie.to);
            if page.data.nodes.outside[from as usize] == 1 { (to, from) } else { (from, to) }
        })
        .filter(|(home, _)| {
            page.data.nodes.outside[*home as usize] == 0 && page.data.nodes.inside[*home as usize] == 0
        })
        .collect();
    outside.sort_unstable();
    outside.dedup();
    if outside.len() >= 4 {
        let mut count: BTreeMap<u32, usize> = BTreeMap::new();
        outside.iter().for_each(|(home, _)| *count.entry(*home).or_default() += 1);
        let mut most: Vec<(u32, usize)> = count.into_iter().collect();
        most.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut carried = 0;
        let carriers = most.iter().take_while(|(_, count)| {
            let more = 2 * carried <= outside.len();
            carried += if more { *count } else { 0 };
            more
        });
        let carriers: Vec<u32> = carriers.map(|(home, _)| *home).collect();
        let names: Vec<&str> =
            carriers.iter().take(3).map(|at| page.data.nodes.name[*at as usize].as_str()).collect();
        page.answer.push(question.text(&message!(
            "web-graph-said-carriers",
            carriers = carriers.len(),
            percent = (100 * carried / outside.len()).to_string(),
            names = names.join(", "),
            more = carriers.len().saturating_sub(3)
        )));
    }
    let alone = (0..n as u32).filter(|v| graph.neighbours(*v).is_empty()).count();
    if alone > 0 && fold == "none" {
        page.answer.push(question.text(&message!("web-graph-said-alone", actors = alone)));
    }
}

const fn shape_of(group: Option<ActorGroup>) -> NodeShape {
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

/// The same drawing from the figure kit, for the plain page and for export: the best connected
/// nodes when there are many.
fn figure(question: &Question, page: &mut Page<GraphData>) {
    let nodes = &page.data.nodes;
    let n = nodes.key.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(nodes.degree[*at]), *at));
    let named: BTreeSet<usize> = order.iter().take(NAMED).copied().collect();
    order.truncate(FIGURE_NODES);
    order.sort_unstable();
    let mut position = vec![u32::MAX; n];
    for (id, at) in (0u32..).zip(&order) {
        position[*at] = id;
    }
    let most = nodes.value.iter().flatten().copied().fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let unknown = question.key("actor-group-unknown");
    let group_of = |at: usize| {
        usize::try_from(nodes.group[at]).ok().and_then(|group| ActorGroup::ALL.get(group).copied())
    };
    let label = |group: Option<ActorGroup>| {
        group.map_or_else(|| unknown.clone(), |group| question.key(group.label_key()))
    };
    let drawn: Vec<Node> = order
        .iter()
        .map(|at| Node {
            label: nodes.name[*at].clone(),
            group: label(group_of(*at)),
            shape: shape_of(group_of(*at)),
            place: Place { x: nodes.x[*at].clamp(-1.0, 1.0), y: -nodes.y[*at].clamp(-1.0, 1.0) },
            size: nodes.value[*at].map_or(0.0, |value| value / most),
            marked: named.contains(at),
        })
        .collect();
    let mut ties: Vec<(u32, u32)> = (page.data.ties.from.iter().zip(&page.data.ties.to))
        .map(|(from, to)| (position[*from as usize], position[*to as usize]))
        .filter(|(from, to)| *from != u32::MAX && *to != u32::MAX)
        .map(|(from, to)| (from.min(to), from.max(to)))
        .collect();
    ties.sort_unstable();
    ties.dedup();
    ties.truncate(FIGURE_TIES);
    let seen: BTreeSet<Option<ActorGroup>> = order.iter().map(|at| group_of(*at)).collect();
    let description =
        question.text(&message!("web-graph-figure", nodes = drawn.len(), all = n, ties = ties.len()));
    let made = network_drawing(&NetworkDrawing {
        caption: Caption {
            id: "graph".to_owned(),
            title: page.title.clone(),
            description,
            numbers: NumberFormat { decimal_mark: question.messages.decimal_mark() },
        },
        nodes: drawn,
        ties,
        legend: seen.into_iter().map(|group| (shape_of(group), label(group))).collect(),
        columns: ["web-graph-column-actor", "web-graph-column-group", "web-graph-column-contacts"]
            .map(|key| question.key(key)),
    });
    page.figures.push(made.into());
}

/// An address inside the workbench that selects an actor.
fn selecting(key: &str) -> String {
    let mut link = "network/graph?sel=actor%3A".to_owned();
    for byte in key.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                link.push(char::from(byte))
            }
            _ => link.push_str(&format!("%{byte:02X}")),
        }
    }
    link
}

fn tables(question: &Question, page: &mut Page<GraphData>) {
    let data = &page.data;
    let nodes = &data.nodes;
    let unknown = question.key("web-graph-unknown");
    let pick = |choices: &[GraphChoice], at: i32| {
        let found = usize::try_from(at).ok().and_then(|at| choices.get(at));
        Cell::text(found.map_or_else(|| unknown.clone(), |choice| choice.name.clone()))
    };
    let number = |value: f64| Cell::number(question.messages.number(value), value);
    let mut order: Vec<usize> = (0..nodes.key.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(nodes.degree[*at]), *at));
    let rows = order
        .iter()
        .take(ROWS)
        .map(|at| {
            let name = Cell::text(nodes.name[*at].clone());
            let community = match nodes.community[*at] {
                -1 => Cell::text(question.key("web-graph-none")),
                community => number(f64::from(community + 1)),
            };
            vec![
                if nodes.inside[*at] == 0 { name.to(selecting(&nodes.key[*at])) } else { name },
                pick(&data.groups, nodes.group[*at]),
                pick(&data.regions, nodes.region[*at]),
                community,
                number(f64::from(nodes.degree[*at])),
                nodes.value[*at].map_or_else(|| Cell::text(unknown.clone()), number),
            ]
        })
        .collect();
    let size = data
        .sizes
        .iter()
        .find(|size| size.code == data.size)
        .map_or_else(String::new, |size| size.name.clone());
    let mut columns: Vec<String> = ["actor", "group", "region", "community", "contacts"]
        .map(|name| question.key(&format!("web-graph-column-{name}")))
        .to_vec();
    columns.push(size);
    let actors = TableView {
        id: "actors".to_owned(),
        caption: question.text(&message!(
            "web-graph-table-actors",
            shown = order.len().min(ROWS),
            all = order.len()
        )),
        columns,
        rows,
        total: Some(order.len()),
    };
    let ties = &data.ties;
    let mut order: Vec<usize> = (0..ties.from.len()).collect();
    order.sort_by(|a, b| ties.weight[*b].total_cmp(&ties.weight[*a]).then(a.cmp(b)));
    let said = |answer: i8, yes: &str, no: &str| {
        Cell::text(match answer {
            1 => question.key(yes),
            0 => question.key(no),
            _ => unknown.clone(),
        })
    };
    let rows = order
        .iter()
        .take(ROWS)
        .map(|at| {
            vec![
                Cell::text(nodes.name[ties.from[*at] as usize].clone()),
                Cell::text(nodes.name[ties.to[*at] as usize].clone()),
                Cell::text(data.layers[usize::from(ties.layer[*at])].name.clone()),
                number(ties.weight[*at]),
                said(ties.formal[*at], "web-graph-formal", "web-graph-informal"),
                said(ties.codified[*at], "web-graph-codified", "web-graph-tacit"),
                said(i8::from(ties.outside[*at] == 1), "web-graph-outside", "web-graph-local"),
                ties.since[*at].map_or_else(
                    || Cell::text(unknown.clone()),
                    |year| Cell::number(year.to_string(), f64::from(year)),
                ),
            ]
        })
        .collect();
    let ties = TableView {
        id: "ties".to_owned(),
        caption: question.text(&message!(
            "web-graph-table-ties",
            shown = order.len().min(ROWS),
            all = order.len()
        )),
        columns: ["from", "to", "layer", "weight", "formal", "codified", "reach", "since"]
            .map(|name| question.key(&format!("web-graph-column-{name}")))
            .to_vec(),
        rows,
        total: Some(order.len()),
    };
    page.tables = vec![actors, ties];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_cannot_be_read_is_a_question() {
        let asked = |change: fn(&mut GraphAsked)| {
            let mut asked = GraphAsked::default();
            change(&mut asked);
            Wanted::read(&asked)
        };
        assert!(
            asked(|a| a.layers = Some("money,projects".to_owned()))
                .is_ok_and(|w| w.layers == Some([2, 5].into()))
        );
        assert!(asked(|a| a.layers = Some("moneys".to_owned())).is_err());
        assert!(
            asked(|a| a.since = Some("2019".to_owned())).is_ok_and(|w| w.since == Date::new(2019, 1, 1).ok())
        );
        assert!(asked(|a| a.since = Some("31.02.2019".to_owned())).is_err());
        assert!(asked(|a| a.weight = Some("NaN".to_owned())).is_err());
        assert!(asked(|a| a.size = Some("fame".to_owned())).is_err());
        assert!(asked(|a| a.layout = Some("../x".to_owned())).is_err());
    }

    #[test]
    fn keys_survive_the_address() {
        assert_eq!(selecting("own:a&b é"), "network/graph?sel=actor%3Aown%3Aa%26b%20%C3%A9");
    }
}

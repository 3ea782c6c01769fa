//! Where the nodes of a graph stand: always from the program's own drawings, fitted to the square
//! from −1 to 1, `x` to the right and `y` upwards. A person's own places come last and win.

use milieu_commands::Watcher;
use milieu_network::layout::{
    ForceAtlas, ForceAtlasOptions, GeographicOptions, IncrementalOptions, Layout, LayoutError, RingsOptions,
    Stages, ValueChainOptions, WedgesOptions, geographic, incremental, rings, value_chain, wedges,
};
use milieu_network::{Graph, coreness};
use milieu_territory::Territory;
use milieu_vocabulary::message;

use crate::problem::Problem;
use crate::question::Question;

/// Seed of all drawings of the workbench.
const SEED: u64 = 1;
/// Movement per round, as a share of the drawing, below which it has settled.
const SETTLED: f64 = 1e-4;
/// What the name of a stored drawing begins with in the address.
pub const STORED: &str = "stored:";

/// Drawings that need nothing stored.
pub const DRAWINGS: &[&str] = &["forces", "wedges", "rings", "value-chain", "map"];

/// What is known of each node when places are asked for.
pub struct Nodes {
    /// Keys of actors; groups of actors have keys of their own.
    pub keys: Vec<String>,
    /// Group of actors.
    pub groups: Vec<Option<u32>>,
    /// Stage of the value chain.
    pub stages: Vec<Option<u32>>,
    /// Longitude and latitude.
    pub globe: Vec<Option<[f64; 2]>>,
}

fn failed(error: LayoutError) -> Problem {
    Problem::data(message!("network-layout-failed", reason = error.to_string()))
}

/// Places of a drawing by its name in the address.
pub fn places(question: &Question, drawing: &str, graph: &Graph, nodes: &Nodes) -> Result<Layout, Problem> {
    let n = graph.n();
    let drawn = match drawing {
        "wedges" => wedges(graph, &nodes.groups, &WedgesOptions::default()).map_err(failed)?.layout,
        "rings" => {
            let levels: Vec<Option<u32>> = coreness(graph).into_iter().map(Some).collect();
            rings(graph, &levels, &RingsOptions::default()).map_err(failed)?.layout
        }
        "value-chain" => {
            let stages = if nodes.stages.iter().any(Option::is_some) { &nodes.stages } else { &nodes.groups };
            value_chain(graph, Stages::Given(stages), &ValueChainOptions::default()).map_err(failed)?.layout
        }
        "map" => {
            if nodes.globe.iter().all(Option::is_none) {
                return Err(Problem::data(message!("web-graph-no-coordinates")));
            }
            geographic(&nodes.globe, &GeographicOptions::default()).map_err(failed)?.layout
        }
        "forces" => forces(question, graph)?,
        other => stored(question.territory(), other.strip_prefix(STORED).unwrap_or(other), graph, nodes)?,
    };
    debug_assert_eq!(drawn.n(), n);
    Ok(drawn.fitted(1.0))
}

fn forces(question: &Question, graph: &Graph) -> Result<Layout, Problem> {
    let rounds = match graph.n() {
        0..=500 => 400,
        501..=2000 => 250,
        _ => 120,
    };
    let options = ForceAtlasOptions { seed: SEED, ..ForceAtlasOptions::default() };
    let mut atlas = ForceAtlas::new(graph, &options).map_err(failed)?;
    let what = question.key("network-layout-rounds");
    atlas.run(rounds, |round| {
        question.watcher.progress(u64::from(round.number), u64::from(rounds), &what);
        if question.watcher.stopped() {
            return std::ops::ControlFlow::Break(());
        }
        round.settled(SETTLED)
    });
    Ok(atlas.layout())
}

/// The places kept under a name; actors that came later stand beside those they are tied to.
fn stored(territory: &Territory, name: &str, graph: &Graph, nodes: &Nodes) -> Result<Layout, Problem> {
    let kept = territory
        .layouts
        .get(name)
        .ok_or_else(|| Problem::missing(message!("web-graph-no-layout", name = name)))?;
    let old: Vec<Option<[f64; 2]>> =
        nodes.keys.iter().map(|key| kept.positions.get(key).map(|place| [place.x, place.y])).collect();
    if old.iter().all(Option::is_none) {
        return Err(Problem::data(message!("web-graph-layout-of-others", name = name)));
    }
    let options = IncrementalOptions { seed: SEED, reach: 0, ..IncrementalOptions::default() };
    Ok(incremental(graph, &old, &vec![false; graph.n()], &options).map_err(failed)?.layout)
}

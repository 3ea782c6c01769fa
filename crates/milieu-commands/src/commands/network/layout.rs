//! `milieu network layout SOURCE`: places for the actors, as numbers, as a drawing, and kept in a
//! territory.

use std::collections::BTreeMap;
use std::path::Path;

use milieu_exchange::result_table::Values;
use milieu_figures::{Caption, NetworkDrawing, Node, NodeShape, NumberFormat, Place, network_drawing};
use milieu_network::layout::{
    ForceAtlas, ForceAtlasOptions, GeographicOptions, IncrementalOptions, Layout as Places, RingsOptions,
    Stages, StressOptions, ValueChainOptions, WedgesOptions, geographic, incremental, rings, stress_layout,
    value_chain, wedges,
};
use milieu_network::{Graph, Weights, coreness};
use milieu_territory::{Change, Command, CommandKind, Layout, Point, Record};
use milieu_vocabulary::message;
use serde_json::json;

use super::classes::Classes;
use super::output::{actor_table, write};
use super::source::{Network, weights};
use crate::Run;
use crate::arguments::{LayoutKind, NetworkLayout, Unknown};
use crate::commands::export::write_whole;
use crate::failure::Failure;
use crate::session::{open_to_read, open_to_write};

/// Best connected actors whose names stand in a drawing.
const NAMED: usize = 12;

/// Movement per round, as a share of the drawing, below which it has settled.
const SETTLED: f64 = 1e-4;

pub fn layout(run: &mut Run, args: &NetworkLayout) -> Result<(), Failure> {
    for path in &args.out {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        if ending != "svg" && milieu_exchange::result_table::ResultFormat::of_path(path).is_none() {
            return Err(Failure::Usage {
                message: message!(
                    "network-out-format",
                    file = path.display().to_string(),
                    formats = "svg, csv, json, parquet"
                ),
            });
        }
    }
    let network = Network::read(run, &args.network)?;
    let source = args.network.source.clone().unwrap_or_default();
    if (args.save.is_some() || args.keep.is_some()) && !network.territory {
        return Err(Failure::Usage { message: message!("network-territory-only", option = "--save/--keep") });
    }
    let label = args.label.as_deref();
    let classes = label.map(|name| Classes::of(run, &network, name, Unknown::OwnClass)).transpose()?;
    let kept = args.keep.as_ref().map(|name| stored(&source, name)).transpose()?;
    let graph = network.graph(&args.network);
    let seed = run.common.seed.unwrap_or(1);
    let places = match &kept {
        Some(kept) => continued(&network, &graph, kept, seed)?,
        None => drawn(run, args, &network, &graph, classes.as_ref(), seed)?,
    };
    if !run.common.json {
        network.introduce(run, &args.network)?;
    }
    if let Some(name) = args.save.as_ref().or(args.keep.as_ref()) {
        save(run, args, &source, &network, name, kept.as_ref(), &places, seed)?;
    }
    for path in &args.out {
        if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("svg")) {
            write_svg(run, &network, &graph, classes.as_ref(), &places, path)?;
        } else {
            let mut table = actor_table(&network);
            table.push("x", Values::Number(places.x.iter().copied().map(Some).collect()));
            table.push("y", Values::Number(places.y.iter().copied().map(Some).collect()));
            write(run, path, &table)?;
        }
    }
    let algorithm = match &kept {
        Some(_) => "incremental",
        None => algorithm_word(args.algorithm),
    };
    if run.common.json {
        let actors: Vec<_> = (0..network.n())
            .map(|at| json!({"id": network.ids[at], "name": network.names[at], "x": places.x[at], "y": places.y[at]}))
            .collect();
        return run.json(&json!({
            "schema": "milieu/network-layout/1",
            "network": network.json(run, &args.network),
            "algorithm": algorithm,
            "seed": seed,
            "saved": args.save.as_ref().or(args.keep.as_ref()),
            "actors": actors,
            "files": args.out,
            "findings": network.findings,
        }));
    }
    if run.common.quiet {
        return Ok(());
    }
    let bounds = places.bounds().unwrap_or_default();
    run.screen.say(&message!(
        "network-layout-done",
        actors = network.n(),
        algorithm = algorithm,
        seed = seed.to_string(),
        width = bounds[2] - bounds[0],
        height = bounds[3] - bounds[1]
    ))?;
    if args.out.is_empty() && args.save.is_none() && args.keep.is_none() {
        run.screen.say(&message!("network-layout-nowhere"))?;
    }
    Ok(())
}

const fn algorithm_word(kind: LayoutKind) -> &'static str {
    match kind {
        LayoutKind::Forces => "forces",
        LayoutKind::Stress => "stress",
        LayoutKind::Wedges => "wedges",
        LayoutKind::Rings => "rings",
        LayoutKind::ValueChain => "value-chain",
        LayoutKind::Map => "map",
    }
}

fn failed(error: milieu_network::layout::LayoutError) -> Failure {
    Failure::stopped(message!("network-layout-failed", reason = error.to_string()))
}

fn drawn(
    run: &Run,
    args: &NetworkLayout,
    network: &Network,
    graph: &Graph,
    classes: Option<&Classes>,
    seed: u64,
) -> Result<Places, Failure> {
    let codes = |option: &'static str| -> Result<Vec<Option<u32>>, Failure> {
        let classes = classes.ok_or_else(|| Failure::Usage {
            message: message!("network-layout-needs-label", kind = option),
        })?;
        Ok(classes.known_codes())
    };
    match args.algorithm {
        LayoutKind::Forces => {
            let options = ForceAtlasOptions {
                seed,
                weight_influence: if weights(&args.network) == Weights::Used { 1.0 } else { 0.0 },
                ..ForceAtlasOptions::default()
            };
            let mut forces = ForceAtlas::new(graph, &options).map_err(failed)?;
            let bar = run.bar();
            let what = run.screen.key("network-layout-rounds");
            forces.run(args.rounds, |round| {
                bar.set(u64::from(round.number), u64::from(args.rounds), what.clone());
                round.settled(SETTLED)
            });
            bar.finish();
            Ok(forces.layout())
        }
        LayoutKind::Stress => {
            let options = StressOptions { seed, lengths: weights(&args.network), ..StressOptions::default() };
            stress_layout(graph, &options).map_err(failed)
        }
        LayoutKind::Wedges => {
            Ok(wedges(graph, &codes("wedges")?, &WedgesOptions::default()).map_err(failed)?.layout)
        }
        LayoutKind::Rings => {
            let levels: Vec<Option<u32>> = coreness(graph).into_iter().map(Some).collect();
            Ok(rings(graph, &levels, &RingsOptions::default()).map_err(failed)?.layout)
        }
        LayoutKind::ValueChain => {
            let given;
            let stages = match classes {
                Some(classes) => {
                    given = classes.known_codes();
                    Stages::Given(&given)
                }
                None if graph.is_directed() => Stages::FromTies,
                None => {
                    return Err(Failure::Usage {
                        message: message!("network-layout-needs-label", kind = "value-chain"),
                    });
                }
            };
            Ok(value_chain(graph, stages, &ValueChainOptions::default()).map_err(failed)?.layout)
        }
        LayoutKind::Map => {
            let places: Vec<Option<[f64; 2]>> =
                network.places.iter().map(|place| place.map(|(x, y)| [x, y])).collect();
            if places.iter().all(Option::is_none) {
                return Err(Failure::Stopped {
                    message: message!("network-no-places", file = network.file.as_str()),
                    hint: Some(message!("network-no-places-hint")),
                });
            }
            Ok(geographic(&places, &GeographicOptions::default()).map_err(failed)?.layout)
        }
    }
}

/// The layout stored under a name.
fn stored(source: &Path, name: &str) -> Result<Layout, Failure> {
    let mut territory = open_to_read(source)?.load()?;
    territory.layouts.remove(name).ok_or_else(|| {
        let names: Vec<String> = territory.layouts.keys().cloned().collect();
        Failure::Stopped {
            message: message!("network-no-layout", name = name),
            hint: Some(match names.is_empty() {
                true => message!("network-no-layouts"),
                false => message!("network-layouts", list = names.join(", ")),
            }),
        }
    })
}

/// The stored places with new actors put beside those they are tied to.
fn continued(network: &Network, graph: &Graph, kept: &Layout, seed: u64) -> Result<Places, Failure> {
    let old: Vec<Option<[f64; 2]>> =
        network.ids.iter().map(|id| kept.positions.get(id).map(|place| [place.x, place.y])).collect();
    // Which ties the old drawing was of is not known: old actors stay where they are.
    let options = IncrementalOptions { seed, reach: 0, ..IncrementalOptions::default() };
    let changed = vec![false; network.n()];
    Ok(incremental(graph, &old, &changed, &options).map_err(failed)?.layout)
}

#[expect(clippy::too_many_arguments, reason = "all that a stored layout says")]
fn save(
    run: &mut Run,
    args: &NetworkLayout,
    source: &Path,
    network: &Network,
    name: &str,
    kept: Option<&Layout>,
    places: &Places,
    seed: u64,
) -> Result<(), Failure> {
    let mut parameters: BTreeMap<String, String> = BTreeMap::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            parameters.insert(name.to_owned(), value);
        }
    };
    put("layer", network.layer.clone());
    put("weights", Some(super::source::weights_word(args.network.weights).to_owned()));
    put("label", args.label.clone());
    put("rounds", (args.algorithm == LayoutKind::Forces).then(|| args.rounds.to_string()));
    put("kept", kept.map(|kept| kept.snapshot.clone()));
    let record = Layout {
        key: name.to_owned(),
        algorithm: kept
            .map_or_else(|| algorithm_word(args.algorithm).to_owned(), |kept| kept.algorithm.clone()),
        parameters,
        seed: Some(seed),
        snapshot: network.hash.clone(),
        positions: network
            .ids
            .iter()
            .enumerate()
            .map(|(at, id)| (id.clone(), Point { x: places.x[at], y: places.y[at] }))
            .collect(),
    };
    let mut store = open_to_write(run, source)?;
    let there = store.load()?.layouts.contains_key(name);
    let kind = if there { CommandKind::Edit } else { CommandKind::Add };
    let mut command = Command::new(kind, name, vec![Change::Put(Record::Layout(Box::new(record)))]);
    command.author = args.author.clone();
    command.reason = args.reason.clone();
    let event = store.apply(&command)?;
    if !run.common.quiet && !run.common.json {
        run.screen.say(&message!(
            "network-layout-saved",
            name = name,
            file = source.display().to_string(),
            event = event.0.to_string()
        ))?;
    }
    Ok(())
}

/// Shapes of classes, in the order of the classes; more classes than shapes share the last.
const SHAPES: [NodeShape; 7] = [
    NodeShape::Circle,
    NodeShape::Square,
    NodeShape::Triangle,
    NodeShape::Diamond,
    NodeShape::Pentagon,
    NodeShape::Shield,
    NodeShape::Ring,
];

fn write_svg(
    run: &mut Run,
    network: &Network,
    graph: &Graph,
    classes: Option<&Classes>,
    places: &Places,
    path: &Path,
) -> Result<(), Failure> {
    let fitted = places.clone().centred().fitted(1.0);
    let degrees: Vec<usize> = (0..graph.n() as u32).map(|v| graph.contacts(v).len()).collect();
    let most = degrees.iter().copied().max().unwrap_or(0).max(1) as f64;
    let mut best: Vec<usize> = (0..degrees.len()).collect();
    best.sort_by_key(|at| (std::cmp::Reverse(degrees[*at]), *at));
    let named: std::collections::BTreeSet<usize> = best.into_iter().take(NAMED).collect();
    let shape = |code: usize| SHAPES[code.min(SHAPES.len() - 1)];
    let nodes = (0..network.n())
        .map(|at| {
            let code = classes.map(|classes| classes.codes[at] as usize);
            Node {
                label: network.names[at].clone(),
                group: classes.map(|classes| classes.class(network, at)).unwrap_or_default(),
                shape: code.map_or(NodeShape::Circle, shape),
                // On a page y grows downwards.
                place: Place { x: fitted.x[at], y: -fitted.y[at] },
                size: degrees[at] as f64 / most,
                marked: named.contains(&at),
            }
        })
        .collect();
    let legend = classes
        .map(|classes| {
            let shown = classes.classes.iter().enumerate().take(SHAPES.len() - 1);
            let mut legend: Vec<(NodeShape, String)> =
                shown.map(|(code, class)| (shape(code), class.clone())).collect();
            match classes.classes.len() {
                n if n == SHAPES.len() => legend.push((shape(n - 1), classes.classes[n - 1].clone())),
                n if n > SHAPES.len() => {
                    legend.push((shape(n), run.screen.key("network-other-classes")));
                }
                _ => {}
            }
            legend
        })
        .unwrap_or_default();
    let drawing = network_drawing(&NetworkDrawing {
        caption: Caption {
            id: "network".to_owned(),
            title: network.file.clone(),
            description: run.screen.text(&network.what),
            numbers: NumberFormat { decimal_mark: run.screen.messages.decimal_mark() },
        },
        nodes,
        ties: graph.ties().map(|(u, v, _)| (u, v)).collect(),
        legend,
        columns: ["network-head-actor", "network-head-class", "measure-degree-name"]
            .map(|key| run.screen.key(key)),
    });
    write_whole(path, drawing.standalone().as_bytes())?;
    if !run.common.quiet && !run.common.json {
        run.screen.say(&message!("network-drawn", file = path.display().to_string()))?;
    }
    Ok(())
}

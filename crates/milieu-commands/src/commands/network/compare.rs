//! `milieu network compare A B`: two sources, the layers of one, or one against random networks.

use std::collections::HashMap;

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{
    DyadicVariable, Graph, NullComparison, Permutations, QapCorrelation, against_null,
    degree_preserving_rewiring, layer_correlation, layer_correlation_weighted, layer_degree_correlation,
    layer_overlap, pairs_by_layers, participation, sparse_qap_correlation, two_mode_rewiring,
};
use milieu_network::{
    Weights, assortativity_degree, clustering_mean_defined, global_efficiency, transitivity,
};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::catalogue::{Compute, Cost, MEASURES, Scope, Work, measure};
use super::output::{actor_table, cell, check_out, write};
use super::source::{Form, Network, weights};
use crate::Run;
use crate::arguments::{NetworkCompare, NullModel};
use crate::failure::Failure;
use crate::screen::Align;

/// Swaps per tie and trades per actor of the random networks.
const SWAPS_PER_TIE: usize = 10;
const TRADES_PER_ACTOR: usize = 5;

/// Actors times ties above which measures that search from every actor are not compared.
const MANY_STEPS: f64 = 2e10;

/// Two networks on the actors of both.
struct Pair {
    names: (String, String),
    actors: usize,
    shared: usize,
    pairs: (u64, u64, u64),
    jaccard: Option<f64>,
    correlation: Option<f64>,
    degrees: Option<f64>,
    qap: Option<QapCorrelation>,
}

/// Several layers on the same actors at once.
struct Layers {
    /// Pairs tied in exactly 0, 1, 2 … of them.
    pairs: Vec<u64>,
    /// How evenly the ties of each actor are spread over them.
    participation: Vec<Option<f64>>,
}

/// One measure of one network against random ones.
struct Null {
    network: String,
    code: &'static str,
    comparison: NullComparison,
}

pub fn compare(run: &mut Run, args: &NetworkCompare) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let networks = networks(run, args)?;
    if networks.len() < 2 && args.null.is_none() {
        return Err(Failure::Stopped {
            message: message!("network-nothing-to-compare", file = networks[0].file.as_str()),
            hint: Some(message!("network-nothing-to-compare-hint")),
        });
    }
    let graphs: Vec<Graph> = networks.iter().map(|n| n.graph(&args.network).into_owned()).collect();
    let names: Vec<String> = match periods(args) {
        Some(periods) => periods.to_vec(),
        None => names(&networks),
    };
    let seed = run.common.seed.unwrap_or(1);
    let table = values(run, args, &networks, seed);
    let mut pairs = Vec::new();
    for a in 0..networks.len() {
        for b in a + 1..networks.len() {
            pairs.push(pair(
                run,
                args,
                (&networks[a], &graphs[a], &names[a]),
                (&networks[b], &graphs[b], &names[b]),
                seed,
            )?);
        }
    }
    let nulls = match args.null {
        Some(model) => nulls(run, args, model, &networks, &graphs, &names, seed)?,
        None => Vec::new(),
    };
    // More than two on the same actors are set beside each other as well.
    let same_actors = networks.windows(2).all(|two| two[0].ids == two[1].ids);
    let layers = (networks.len() > 2 && same_actors).then(|| {
        let all: Vec<&Graph> = graphs.iter().collect();
        Layers { pairs: pairs_by_layers(&all), participation: participation(&all) }
    });
    if let Some(path) = &args.out {
        write(run, path, &result_table(&names, &table))?;
    }
    if run.common.json {
        return print_json(run, args, &networks, &names, &table, &pairs, layers.as_ref(), &nulls, seed);
    }
    if !run.common.quiet {
        for (network, name) in networks.iter().zip(&names) {
            let what = run.screen.text(&network.what);
            run.screen.item(&format!("{name}:"), &what)?;
        }
    }
    show_values(run, &names, &table)?;
    if names.len() > 2 {
        show_matrix(run, "network-heading-overlaps", &names, &pairs, |pair| pair.jaccard)?;
        show_matrix(run, "network-heading-correlations", &names, &pairs, |pair| pair.correlation)?;
    }
    if let Some(layers) = &layers {
        show_layers(run, names.len(), layers)?;
    }
    for pair in &pairs {
        show_pair(run, args, pair)?;
    }
    show_nulls(run, args, &nulls)
}

/// The periods of one source that are compared, if several are named.
fn periods(args: &NetworkCompare) -> Option<&[String]> {
    let periods = args.network.when.period.as_slice();
    (args.with.is_none() && periods.len() > 1).then_some(periods)
}

fn networks(run: &mut Run, args: &NetworkCompare) -> Result<Vec<Network>, Failure> {
    if let Some(other) = &args.with {
        let first = Network::read(run, &args.network)?;
        let mut second = args.network.clone();
        second.source = Some(other.clone());
        return Ok(vec![first, Network::read(run, &second)?]);
    }
    if let Some(periods) = periods(args) {
        let of = |period: &String| {
            let mut part = args.network.clone();
            part.when.period = vec![period.clone()];
            Network::read(run, &part)
        };
        return periods.iter().map(of).collect();
    }
    let alone = args.network.layer.is_some() || args.network.affiliations;
    if alone && args.layers.is_empty() {
        return Ok(vec![Network::read(run, &args.network)?]);
    }
    let all = Network::read_layers(run, &args.network, &args.layers)?;
    if all.is_empty() { Ok(vec![Network::read(run, &args.network)?]) } else { Ok(all) }
}

/// What the networks are called: by layer within one source, else by file.
fn names(networks: &[Network]) -> Vec<String> {
    let one_file =
        networks.windows(2).all(|pair| pair[0].file == pair[1].file && pair[0].hash == pair[1].hash);
    let mut names: Vec<String> = networks
        .iter()
        .map(|network| match &network.layer {
            Some(layer) if one_file => layer.clone(),
            _ => network.file.clone(),
        })
        .collect();
    if names.len() == 2 && names[0] == names[1] {
        names = vec![format!("{} (1)", names[0]), format!("{} (2)", names[1])];
    }
    names
}

type Line = (&'static str, Option<&'static str>, Vec<Option<f64>>);

/// The whole-network measures that have a meaning in all of the networks.
fn values(run: &Run, args: &NetworkCompare, networks: &[Network], seed: u64) -> Vec<Line> {
    let works: Vec<Work<'_>> = networks.iter().map(|n| Work::new(n, &args.network, seed)).collect();
    let steps = works.iter().map(|w| w.graph().n() as f64 * w.graph().m() as f64).fold(0.0, f64::max);
    let chosen: Vec<_> = MEASURES
        .iter()
        .filter(|m| m.scope == Scope::Network && m.standard && networks.iter().all(|n| m.suits(n)))
        .filter(|m| m.cost == Cost::Light || steps <= MANY_STEPS)
        .collect();
    let bar = run.bar();
    let mut lines = Vec::new();
    for (at, m) in chosen.iter().enumerate() {
        bar.set(at as u64, chosen.len() as u64, m.text(&run.screen.messages, "name"));
        if let Compute::One(compute) = m.compute {
            lines.push((m.code, None, works.iter().map(compute).collect()));
        }
    }
    bar.finish();
    lines
}

/// Both graphs on the actors of both, known by their identifiers.
fn united(a: (&Network, &Graph), b: (&Network, &Graph)) -> Result<(Graph, Graph, usize, usize), Failure> {
    let mut at: HashMap<&str, u32> = HashMap::new();
    for id in &a.0.ids {
        let next = at.len() as u32;
        at.entry(id).or_insert(next);
    }
    let mut shared = 0;
    let place: Vec<u32> =
        b.0.ids
            .iter()
            .map(|id| {
                let next = at.len() as u32;
                let place = *at.entry(id).or_insert(next);
                shared += usize::from(place < a.0.ids.len() as u32);
                place
            })
            .collect();
    let n = at.len();
    let directed = a.1.is_directed() || b.1.is_directed();
    let make = |graph: &Graph, place: &dyn Fn(u32) -> u32| {
        let both = directed && !graph.is_directed();
        let ties = graph.ties().flat_map(|(u, v, w)| {
            let (u, v) = (place(u), place(v));
            [Some((u, v, w)), both.then_some((v, u, w))].into_iter().flatten()
        });
        let made = if directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) };
        made.map_err(|error| Failure::stopped(message!("network-too-large", reason = error.to_string())))
    };
    Ok((make(a.1, &|v| v)?, make(b.1, &|v| place[v as usize])?, n, shared))
}

fn pair(
    run: &Run,
    args: &NetworkCompare,
    a: (&Network, &Graph, &str),
    b: (&Network, &Graph, &str),
    seed: u64,
) -> Result<Pair, Failure> {
    let (first, second, actors, shared) = united((a.0, a.1), (b.0, b.1))?;
    let overlap = layer_overlap(&first, &second);
    let used = weights(&args.network);
    let permutations = match actors {
        0..=8 => Permutations::Exact,
        _ => Permutations::Sampled { draws: args.draws, seed },
    };
    let bar = run.bar();
    let what = run.screen.key("measure-qap-name");
    bar.set(0, args.draws as u64, what);
    // Without variation, or among too few actors, there is no correlation and no test of it.
    let qap = sparse_qap_correlation(
        DyadicVariable::Ties(&first, used),
        DyadicVariable::Ties(&second, used),
        permutations,
        &|_| {},
    )
    .ok();
    bar.finish();
    let correlation = match used {
        Weights::Ignored => layer_correlation(&first, &second),
        Weights::Used => layer_correlation_weighted(&first, &second),
    };
    Ok(Pair {
        names: (a.2.to_owned(), b.2.to_owned()),
        actors,
        shared,
        pairs: (overlap.first, overlap.second, overlap.both),
        jaccard: overlap.jaccard(),
        correlation,
        degrees: layer_degree_correlation(&first, &second),
        qap,
    })
}

type NullMeasure = (&'static str, fn(&Graph) -> Option<f64>);

/// What is compared with random networks.
const NULL_MEASURES: [NullMeasure; 4] = [
    ("transitivity", transitivity),
    ("clustering-mean", clustering_mean_defined),
    ("efficiency", global_efficiency),
    ("assortativity-degree", assortativity_degree),
];

fn nulls(
    run: &Run,
    args: &NetworkCompare,
    model: NullModel,
    networks: &[Network],
    graphs: &[Graph],
    names: &[String],
    seed: u64,
) -> Result<Vec<Null>, Failure> {
    let mut all = Vec::new();
    for ((network, graph), name) in networks.iter().zip(graphs).zip(names) {
        let measures: Vec<NullMeasure> = NULL_MEASURES
            .into_iter()
            .filter(|(code, _)| {
                let light = measure(code).is_none_or(|m| m.cost == Cost::Light);
                light || graph.n() as f64 * graph.m() as f64 * args.draws as f64 <= MANY_STEPS
            })
            .collect();
        let bar = run.bar();
        let what = run.screen.key("measure-null-model-name");
        let mut drawn: Vec<Vec<f64>> = vec![Vec::new(); measures.len()];
        for draw in 0..args.draws {
            bar.set(draw as u64, args.draws as u64, what.clone());
            // Each draw has a seed of its own, so that more draws begin with the same ones.
            let own = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(draw as u64);
            let random = match (model, &network.form) {
                (NullModel::Degree, Form::Ties(_)) => degree_preserving_rewiring(graph, SWAPS_PER_TIE, own),
                (NullModel::TwoMode, Form::TwoMode(two)) => {
                    let dealt = two_mode_rewiring(two, TRADES_PER_ACTOR, own);
                    super::source::projected(&dealt, &args.network)
                }
                (NullModel::Degree, Form::TwoMode(_)) => {
                    bar.finish();
                    return Err(Failure::Usage { message: message!("network-null-degree-of-projects") });
                }
                (NullModel::TwoMode, Form::Ties(_)) => {
                    bar.finish();
                    return Err(Failure::Usage { message: message!("network-null-two-mode-of-ties") });
                }
            };
            for (values, (_, compute)) in drawn.iter_mut().zip(&measures) {
                values.push(compute(&random).unwrap_or(f64::NAN));
            }
        }
        bar.finish();
        for (values, (code, compute)) in drawn.iter().zip(&measures) {
            if let Some(observed) = compute(graph) {
                all.push(Null { network: name.clone(), code, comparison: against_null(observed, values) });
            }
        }
    }
    Ok(all)
}

fn show_values(run: &mut Run, names: &[String], lines: &[Line]) -> Result<(), Failure> {
    run.screen.blank()?;
    let mut head = vec![run.screen.key("network-head-measure")];
    head.extend(names.iter().map(|name| name.chars().take(16).collect::<String>()));
    let two = names.len() == 2;
    if two {
        head.push(run.screen.key("network-head-difference"));
    }
    let mut align = vec![Align::Right; head.len()];
    align[0] = Align::Left;
    let rows: Vec<Vec<String>> = lines
        .iter()
        .map(|(code, _, values)| {
            let name = measure(code).map(|m| m.text(&run.screen.messages, "name")).unwrap_or_default();
            let mut row = vec![name];
            row.extend(values.iter().map(|value| cell(run, *value)));
            if two {
                row.push(cell(run, values[0].zip(values[1]).map(|(a, b)| b - a)));
            }
            row
        })
        .collect();
    Ok(run.screen.table(&head, &align, &rows)?)
}

/// One number of each pair of networks, which stand in rows and columns.
fn show_matrix(
    run: &mut Run,
    heading: &str,
    names: &[String],
    pairs: &[Pair],
    value: impl Fn(&Pair) -> Option<f64>,
) -> Result<(), Failure> {
    let title = run.screen.key(heading);
    run.screen.heading(&title)?;
    let mut head = vec![String::new()];
    head.extend(names.iter().map(|name| name.chars().take(16).collect::<String>()));
    let mut align = vec![Align::Right; head.len()];
    align[0] = Align::Left;
    // Pairs are in the order of the upper triangle.
    let n = names.len();
    let place = |a: usize, b: usize| a * n - a * (a + 1) / 2 + b - a - 1;
    let rows: Vec<Vec<String>> = (0..n)
        .map(|row| {
            let mut line = vec![names[row].clone()];
            line.extend((0..n).map(|column| match row.cmp(&column) {
                std::cmp::Ordering::Less => cell(run, value(&pairs[place(row, column)])),
                std::cmp::Ordering::Equal => String::new(),
                std::cmp::Ordering::Greater => cell(run, value(&pairs[place(column, row)])),
            }));
            line
        })
        .collect();
    Ok(run.screen.table(&head, &align, &rows)?)
}

fn show_layers(run: &mut Run, count: usize, layers: &Layers) -> Result<(), Failure> {
    let known: Vec<f64> = layers.participation.iter().copied().flatten().collect();
    let mean = (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64);
    let list: Vec<String> = layers.pairs.iter().map(ToString::to_string).collect();
    run.screen.blank()?;
    run.screen.say(&message!("network-pairs-by-layers", layers = count, list = list.join(", ")))?;
    Ok(run.screen.say(&message!("network-participation", mean = cell(run, mean), actors = known.len()))?)
}

fn show_pair(run: &mut Run, args: &NetworkCompare, pair: &Pair) -> Result<(), Failure> {
    run.screen.heading(&format!("{} ~ {}", pair.names.0, pair.names.1))?;
    let only = |side: u64| (side - pair.pairs.2.min(side)).to_string();
    let label = |code: &str| measure(code).map(|m| m.text(&run.screen.messages, "name")).unwrap_or_default();
    let mut rows = vec![
        vec![run.screen.key("network-row-shared"), format!("{} / {}", pair.shared, pair.actors)],
        vec![run.screen.key("network-row-both"), pair.pairs.2.to_string()],
        vec![run.screen.key("network-row-only-first"), only(pair.pairs.0)],
        vec![run.screen.key("network-row-only-second"), only(pair.pairs.1)],
        vec![label("overlap"), cell(run, pair.jaccard)],
        vec![label("layer-correlation"), cell(run, pair.correlation)],
        vec![label("degree-correlation"), cell(run, pair.degrees)],
    ];
    if let Some(qap) = &pair.qap {
        rows.push(vec![label("qap"), format!("p = {}", run.screen.messages.number(qap.p_two_sided))]);
    }
    run.screen.table(&[String::new(), String::new()], &[Align::Left, Align::Right], &rows)?;
    let note = match &pair.qap {
        Some(qap) if qap.exact => message!("network-qap-exact", draws = qap.draws),
        Some(qap) => message!(
            "network-qap-sampled",
            draws = args.draws,
            mean = cell(run, Some(qap.mean)),
            sd = cell(run, Some(qap.sd))
        ),
        None => message!("network-qap-none"),
    };
    let note = run.screen.text(&note);
    Ok(run.screen.paragraph(&note, 2)?)
}

fn show_nulls(run: &mut Run, args: &NetworkCompare, nulls: &[Null]) -> Result<(), Failure> {
    let Some(model) = args.null else { return Ok(()) };
    let title = run.screen.key("measure-null-model-name");
    run.screen.heading(&title)?;
    let note =
        run.screen.text(&message!("network-null-model", model = model_word(model), draws = args.draws));
    run.screen.paragraph(&note, 2)?;
    let head = [
        "network-head-network",
        "network-head-measure",
        "network-head-value",
        "network-head-mean",
        "network-head-sd",
        "network-head-z",
        "network-head-p",
    ]
    .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = nulls
        .iter()
        .map(|test| {
            let name = measure(test.code).map(|m| m.text(&run.screen.messages, "name")).unwrap_or_default();
            let c = &test.comparison;
            let numbers = [Some(c.observed), c.mean, c.sd, c.z, Some(c.p_two_sided)];
            let mut row = vec![test.network.clone(), name];
            row.extend(numbers.map(|value| cell(run, value)));
            row
        })
        .collect();
    let mut align = [Align::Right; 7];
    (align[0], align[1]) = (Align::Left, Align::Left);
    Ok(run.screen.table(&head, &align, &rows)?)
}

const fn model_word(model: NullModel) -> &'static str {
    match model {
        NullModel::Degree => "degree",
        NullModel::TwoMode => "two-mode",
    }
}

fn result_table(names: &[String], lines: &[Line]) -> ResultTable {
    let mut table = ResultTable::default();
    table.push("measure", Values::Text(lines.iter().map(|line| Some(line.0.to_owned())).collect()));
    for (at, name) in names.iter().enumerate() {
        let values = lines.iter().map(|line| line.2.get(at).copied().flatten()).collect();
        table.push(name.clone(), Values::Number(values));
    }
    table
}

/// What a comparison has to say how it was computed.
const CONVENTIONS: [&str; 7] = [
    "overlap",
    "layer-correlation",
    "degree-correlation",
    "qap",
    "pairs-by-layers",
    "participation",
    "null-model",
];

#[expect(clippy::too_many_arguments, reason = "what was computed, as it was computed")]
fn print_json(
    run: &mut Run,
    args: &NetworkCompare,
    networks: &[Network],
    names: &[String],
    lines: &[Line],
    pairs: &[Pair],
    layers: Option<&Layers>,
    nulls: &[Null],
    seed: u64,
) -> Result<(), Failure> {
    let described: Vec<Value> = networks
        .iter()
        .zip(names)
        .map(|(network, name)| json!({"name": name, "network": network.json(run, &args.network)}))
        .collect();
    let measures: Vec<Value> = lines
        .iter()
        .filter_map(|(code, _, values)| {
            let mut entry = measure(code)?.json(&run.screen.messages);
            entry["values"] = json!(values);
            Some(entry)
        })
        .collect();
    let pairs: Vec<Value> = pairs
        .iter()
        .map(|pair| {
            json!({
                "first": pair.names.0,
                "second": pair.names.1,
                "actors": pair.actors,
                "actors_in_both": pair.shared,
                "pairs_of_first": pair.pairs.0,
                "pairs_of_second": pair.pairs.1,
                "pairs_of_both": pair.pairs.2,
                "overlap": pair.jaccard,
                "correlation": pair.correlation,
                "degree_correlation": pair.degrees,
                "qap": pair.qap.as_ref().map(|qap| json!({
                    "correlation": qap.correlation, "mean": qap.mean, "sd": qap.sd, "draws": qap.draws,
                    "exact": qap.exact, "p_upper": qap.p_upper, "p_lower": qap.p_lower,
                    "p_two_sided": qap.p_two_sided,
                })),
            })
        })
        .collect();
    let nulls: Vec<Value> = nulls
        .iter()
        .map(|test| {
            let c = &test.comparison;
            json!({
                "network": test.network, "measure": test.code, "observed": c.observed, "draws": c.draws,
                "undefined_draws": c.discarded, "mean": c.mean, "sd": c.sd, "z": c.z, "p_two_sided": c.p_two_sided,
            })
        })
        .collect();
    let conventions: Vec<Value> =
        CONVENTIONS.iter().filter_map(|code| Some(measure(code)?.json(&run.screen.messages))).collect();
    run.json(&json!({
        "schema": "milieu/network-compare/1",
        "networks": described,
        "measures": measures,
        "pairs": pairs,
        "pairs_by_layers": layers.map(|layers| &layers.pairs),
        "actors": layers.map(|layers| {
            let mut table = actor_table(&networks[0]);
            table.push("participation", Values::Number(layers.participation.clone()));
            table.json()
        }),
        "null_model": args.null.map(model_word),
        "nulls": nulls,
        "conventions": conventions,
        "seed": seed,
    }))
}

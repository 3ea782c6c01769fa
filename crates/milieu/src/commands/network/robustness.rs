//! `milieu network robustness SOURCE`: what is left when actors go.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{
    Graph, RecomputedRemoval, permuted_labels, removal_curve, removal_order_by_betweenness, removal_order_by_degree,
    removal_order_by_recomputed_betweenness,
};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::catalogue::measure;
use super::classes::Classes;
use super::output::{cell, check_out, write};
use super::source::Network;
use crate::Run;
use crate::arguments::{NetworkRobustness, Order};
use crate::failure::Failure;
use crate::progress::Bar;
use crate::screen::Align;

/// Width of a curve on a screen.
const POINTS: usize = 32;

/// One order and what it leaves.
struct Course {
    name: String,
    /// Share in the largest component after 0, 1, 2, … removals.
    curve: Vec<f64>,
}

/// A class of actors that goes as a whole.
struct Gone {
    class: String,
    actors: usize,
    left: Option<f64>,
    by_chance: Option<f64>,
}

impl Course {
    /// The mean of the curve after each of the n removals.
    fn index(&self) -> Option<f64> {
        let after = self.curve.get(1..)?;
        (!after.is_empty()).then(|| after.iter().sum::<f64>() / after.len() as f64)
    }

    /// The first share of actors gone at which no more than half of those who hung together at the
    /// start still do.
    fn half(&self) -> Option<f64> {
        let start = *self.curve.first()?;
        let at = self.curve.iter().position(|left| *left <= start / 2.0)?;
        Some(at as f64 / (self.curve.len() - 1).max(1) as f64)
    }

    /// The curve in as many signs as asked.
    fn drawn(&self, points: usize) -> String {
        const SIGNS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        (0..points)
            .map(|point| {
                let at = point * (self.curve.len() - 1) / (points - 1).max(1);
                SIGNS[(self.curve[at].clamp(0.0, 1.0) * 8.0).round() as usize]
            })
            .collect()
    }
}

pub fn robustness(run: &mut Run, args: &NetworkRobustness) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let network = Network::read(run, &args.network)?;
    let unknown_word = run.screen.key("network-unknown-class");
    let labels = args
        .labels
        .label
        .iter()
        .map(|name| Classes::of(&network, name, args.labels.unknown, &unknown_word))
        .collect::<Result<Vec<_>, _>>()?;
    let graph = network.graph(&args.network);
    if graph.n() == 0 {
        return Err(Failure::stopped(message!("network-nobody", file = network.file.as_str())));
    }
    let seed = run.common.seed.unwrap_or(1);
    let bar = Bar::new(run.common.quiet || run.common.json);
    let mut courses = Vec::new();
    for (at, order) in args.orders.iter().enumerate() {
        let name = run.screen.key(order_key(*order));
        bar.set(at as u64, args.orders.len() as u64, name.clone());
        courses.push(Course { name, curve: course(&graph, *order, args.draws, seed) });
    }
    let gone: Vec<(&Classes, Vec<Gone>)> =
        labels.iter().map(|classes| (classes, without_classes(&graph, classes, args.draws, seed))).collect();
    bar.finish();
    if let Some(path) = &args.out {
        write(run, path, &full_table(args, &courses))?;
    }
    if run.common.json {
        return print_json(run, args, &network, &courses, &gone, seed);
    }
    network.introduce(run, &args.network)?;
    run.screen.blank()?;
    let head =
        ["network-head-order", "network-head-robustness", "network-head-half", "network-head-curve"].map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = courses
        .iter()
        .map(|course| {
            let half = course.half().map_or("–".to_owned(), |share| format!("{:.0} %", 100.0 * share));
            vec![course.name.clone(), cell(run, course.index()), half, format!("│{}│", course.drawn(POINTS))]
        })
        .collect();
    run.screen.table(&head, &[Align::Left, Align::Right, Align::Right, Align::Left], &rows)?;
    let note = run.screen.text(&message!("network-robustness-note", draws = args.draws));
    run.screen.paragraph(&note, 2)?;
    for (classes, gone) in &gone {
        show_gone(run, classes, gone)?;
    }
    Ok(())
}

fn order_key(order: Order) -> &'static str {
    match order {
        Order::Degree => "network-order-degree",
        Order::Betweenness => "network-order-betweenness",
        Order::Recomputed => "network-order-recomputed",
        Order::Random => "network-order-random",
    }
}

const fn order_code(order: Order) -> &'static str {
    match order {
        Order::Degree => "degree",
        Order::Betweenness => "betweenness",
        Order::Recomputed => "recomputed",
        Order::Random => "random",
    }
}

fn curve(graph: &Graph, order: &[u32]) -> Vec<f64> {
    removal_curve(graph, order).unwrap_or_default()
}

/// All actors in an order drawn at random.
fn shuffled(n: usize, seed: u64, draw: u64) -> Vec<u32> {
    permuted_labels(&(0..n as u32).collect::<Vec<_>>(), seed, draw)
}

fn course(graph: &Graph, order: Order, draws: usize, seed: u64) -> Vec<f64> {
    match order {
        Order::Degree => curve(graph, &removal_order_by_degree(graph)),
        Order::Betweenness => curve(graph, &removal_order_by_betweenness(graph)),
        Order::Recomputed => {
            let how = RecomputedRemoval { seed, ..RecomputedRemoval::default() };
            curve(graph, &removal_order_by_recomputed_betweenness(graph, &how).order)
        }
        Order::Random => {
            let draws = draws.max(1);
            let mut mean = vec![0.0; graph.n() + 1];
            for draw in 0..draws as u64 {
                for (sum, left) in mean.iter_mut().zip(curve(graph, &shuffled(graph.n(), seed, draw))) {
                    *sum += left;
                }
            }
            mean.iter().map(|sum| sum / draws as f64).collect()
        }
    }
}

/// What is left when all actors of a class go, and when as many go at random.
fn without_classes(graph: &Graph, classes: &Classes, draws: usize, seed: u64) -> Vec<Gone> {
    classes
        .classes
        .iter()
        .enumerate()
        .map(|(code, name)| {
            let members: Vec<u32> = (0..graph.n() as u32)
                .filter(|at| classes.kept[*at as usize] && classes.codes[*at as usize] as usize == code)
                .collect();
            let last = |order: &[u32]| removal_curve(graph, order).and_then(|curve| curve.last().copied());
            let chance: Vec<f64> = (0..draws.max(1) as u64)
                .filter_map(|draw| last(&shuffled(graph.n(), seed, draw)[..members.len()]))
                .collect();
            let by_chance = (!chance.is_empty()).then(|| chance.iter().sum::<f64>() / chance.len() as f64);
            Gone { class: name.clone(), actors: members.len(), left: last(&members), by_chance }
        })
        .collect()
}

fn show_gone(run: &mut Run, classes: &Classes, gone: &[Gone]) -> Result<(), Failure> {
    let title = run.screen.text(&message!("network-heading-gone", label = classes.name.as_str()));
    run.screen.heading(&title)?;
    if let Some(note) = classes.note() {
        let note = run.screen.text(&note);
        run.screen.paragraph(&note, 2)?;
    }
    let head = ["network-head-class", "network-head-actors", "network-head-left", "network-head-by-chance"]
        .map(|key| run.screen.key(key));
    let percent = |share: Option<f64>| share.map_or("–".to_owned(), |s| format!("{:.1} %", 100.0 * s));
    let rows: Vec<Vec<String>> = gone
        .iter()
        .map(|g| vec![g.class.clone(), g.actors.to_string(), percent(g.left), percent(g.by_chance)])
        .collect();
    Ok(run.screen.table(&head, &[Align::Left, Align::Right, Align::Right, Align::Right], &rows)?)
}

fn full_table(args: &NetworkRobustness, courses: &[Course]) -> ResultTable {
    let longest = courses.iter().map(|course| course.curve.len()).max().unwrap_or(0);
    let mut table = ResultTable::default();
    table.push("removed", Values::Whole((0..longest as i64).map(Some).collect()));
    for (order, course) in args.orders.iter().zip(courses) {
        table.push(order_code(*order), Values::Number(course.curve.iter().copied().map(Some).collect()));
    }
    table
}

fn print_json(
    run: &mut Run,
    args: &NetworkRobustness,
    network: &Network,
    courses: &[Course],
    gone: &[(&Classes, Vec<Gone>)],
    seed: u64,
) -> Result<(), Failure> {
    let orders: Vec<Value> = args
        .orders
        .iter()
        .zip(courses)
        .map(|(order, course)| {
            json!({
                "order": order_code(*order), "name": course.name, "robustness_index": course.index(),
                "half_gone_at": course.half(), "curve": course.curve,
            })
        })
        .collect();
    let labels: Vec<Value> = gone
        .iter()
        .map(|(classes, gone)| {
            let mut entry = classes.json();
            entry["without"] = gone
                .iter()
                .map(|g| json!({"class": g.class, "actors": g.actors, "left": g.left, "left_by_chance": g.by_chance}))
                .collect();
            entry
        })
        .collect();
    let conventions: Vec<Value> = ["removal-curve", "robustness-index"]
        .iter()
        .filter_map(|code| Some(measure(code)?.json(&run.screen.messages)))
        .collect();
    run.json(&json!({
        "schema": "milieu/network-robustness/1",
        "network": network.json(run, &args.network),
        "orders": orders,
        "labels": labels,
        "random_draws": args.draws,
        "seed": seed,
        "conventions": conventions,
        "findings": network.findings,
    }))
}

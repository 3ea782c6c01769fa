//! `milieu network robustness SOURCE`: what is left when actors go.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{
    RecomputedRemoval, affiliation_removal_curve, affiliation_removal_order_by_current_degree,
    affiliation_removal_order_by_degree, removal_curve, removal_of_each_group, removal_order_by_betweenness,
    removal_order_by_current_degree, removal_order_by_degree, removal_order_by_recomputed_betweenness,
    removal_order_random, robustness_index,
};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::catalogue::{Work, measure};
use super::classes::Classes;
use super::output::{cell, check_out, write};
use super::source::Network;
use crate::Run;
use crate::arguments::{NetworkRobustness, Order};
use crate::failure::Failure;
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
        robustness_index(&self.curve, self.curve.len().saturating_sub(1))
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
    let labels = Classes::asked_for(run, &network, &args.labels)?;
    let n = network.n();
    if n == 0 {
        return Err(Failure::stopped(message!("network-nobody", file = network.file.as_str())));
    }
    let seed = run.common.seed.unwrap_or(1);
    let work = Work::new(&network, &args.network, seed);
    let bar = run.bar();
    let mut courses = Vec::new();
    for (at, order) in args.orders.iter().enumerate() {
        let name = run.screen.key(order_key(*order));
        bar.set(at as u64, args.orders.len() as u64, name.clone());
        courses.push(Course { name, curve: course(&work, n, *order, args.draws) });
    }
    let gone: Vec<(&Classes, Vec<Gone>)> =
        labels.iter().map(|classes| (classes, without_classes(&work, classes, args.draws))).collect();
    bar.finish();
    if let Some(path) = &args.out {
        write(run, path, &full_table(args, &courses))?;
    }
    if run.common.json {
        return print_json(run, args, &network, &courses, &gone, seed);
    }
    network.introduce(run, &args.network)?;
    run.screen.blank()?;
    let head = ["network-head-order", "network-head-robustness", "network-head-half", "network-head-curve"]
        .map(|key| run.screen.key(key));
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
        Order::CurrentDegree => "network-order-current-degree",
        Order::Betweenness => "network-order-betweenness",
        Order::CurrentBetweenness => "network-order-current-betweenness",
        Order::Random => "network-order-random",
    }
}

const fn order_code(order: Order) -> &'static str {
    match order {
        Order::Degree => "degree",
        Order::CurrentDegree => "current-degree",
        Order::Betweenness => "betweenness",
        Order::CurrentBetweenness => "current-betweenness",
        Order::Random => "random",
    }
}

/// What is left along an order; read from participations where they are at hand.
fn left(work: &Work<'_>, order: &[u32]) -> Vec<f64> {
    let curve = match work.direct() {
        Some(view) => affiliation_removal_curve(&view, order),
        None => removal_curve(work.graph(), order),
    };
    curve.unwrap_or_default()
}

/// A seed of its own for each draw.
fn draw_seed(seed: u64, draw: u64) -> u64 {
    seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(draw)
}

fn course(work: &Work<'_>, n: usize, order: Order, draws: usize) -> Vec<f64> {
    match (order, work.direct()) {
        (Order::Degree, Some(view)) => left(work, &affiliation_removal_order_by_degree(&view)),
        (Order::Degree, None) => left(work, &removal_order_by_degree(work.graph())),
        (Order::CurrentDegree, Some(view)) => left(work, &affiliation_removal_order_by_current_degree(&view)),
        (Order::CurrentDegree, None) => left(work, &removal_order_by_current_degree(work.graph())),
        (Order::Betweenness, _) => left(work, &removal_order_by_betweenness(work.graph())),
        (Order::CurrentBetweenness, _) => {
            let how = RecomputedRemoval { seed: work.seed, ..RecomputedRemoval::default() };
            left(work, &removal_order_by_recomputed_betweenness(work.graph(), &how).order)
        }
        (Order::Random, _) => {
            let draws = draws.max(1);
            let mut mean = vec![0.0; n + 1];
            for draw in 0..draws as u64 {
                let order = removal_order_random(n, draw_seed(work.seed, draw));
                for (sum, left) in mean.iter_mut().zip(left(work, &order)) {
                    *sum += left;
                }
            }
            mean.iter().map(|sum| sum / draws as f64).collect()
        }
    }
}

/// What is left when all actors of a class go, and when as many go at random.
fn without_classes(work: &Work<'_>, classes: &Classes, draws: usize) -> Vec<Gone> {
    let n = classes.codes.len();
    let groups = removal_of_each_group(&classes.codes, |order| Some(left(work, order)));
    groups
        .into_iter()
        .filter_map(|group| {
            let class = classes.classes.get(group.label as usize)?.clone();
            let chance: Vec<f64> = (0..draws.max(1) as u64)
                .filter_map(|draw| {
                    let order = removal_order_random(n, draw_seed(work.seed, draw));
                    left(work, &order[..group.nodes]).last().copied()
                })
                .collect();
            let by_chance = (!chance.is_empty()).then(|| chance.iter().sum::<f64>() / chance.len() as f64);
            Some(Gone { class, actors: group.nodes, left: Some(group.largest_share), by_chance })
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

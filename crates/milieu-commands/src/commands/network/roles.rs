//! `milieu network roles SOURCE --label COLUMN`: who stands between whom.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{ROLES, brokerage_reference, brokerage_roles, brokerage_totals};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::catalogue::{LabelWork, Work, measure};
use super::classes::Classes;
use super::output::{actor_table, cell, check_out, largest, show_actors, write};
use super::source::Network;
use crate::Run;
use crate::arguments::NetworkRoles;
use crate::failure::Failure;
use crate::screen::Align;

/// Roles by one label; values of actors that count, put back among all.
struct Roles {
    classes: Classes,
    /// Per role and in total: the count of each actor.
    counts: Vec<Vec<Option<f64>>>,
    /// Expected counts and z, in the same order; empty where they are undefined.
    expected: Vec<Vec<Option<f64>>>,
    z: Vec<Vec<Option<f64>>>,
    totals: [f64; 6],
}

pub fn roles(run: &mut Run, args: &NetworkRoles) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let network = Network::read(run, &args.network)?;
    if args.labels.label.is_empty() {
        let list: Vec<&str> = network.labels.iter().map(|label| label.name.as_str()).collect();
        return Err(Failure::Usage {
            message: match list.is_empty() {
                true => message!("network-roles-need-labels"),
                false => message!("network-roles-need-label", list = list.join(", ")),
            },
        });
    }
    let labels = Classes::asked_for(run, &network, &args.labels)?;
    let work = Work::new(&network, &args.network, run.common.seed.unwrap_or(1));
    let bar = run.bar();
    let mut all = Vec::new();
    let count = labels.len() as u64;
    for (at, classes) in (0..).zip(labels) {
        bar.set(at, count, classes.name.clone());
        all.push(by_label(&work, classes));
    }
    bar.finish();
    if let Some(path) = &args.out {
        write(run, path, &full_table(&network, &all))?;
    }
    if run.common.json {
        return print_json(run, args, &network, &work, &all);
    }
    network.introduce(run, &args.network)?;
    for roles in &all {
        show(run, args, &network, roles)?;
    }
    run.screen.blank()?;
    Ok(run.screen.say(&message!("network-roles-note"))?)
}

fn by_label(work: &Work<'_>, classes: Classes) -> Roles {
    let part = LabelWork::new(work, &classes);
    let counted = brokerage_roles(part.graph(), part.codes());
    let reference = brokerage_reference(part.graph(), part.codes(), &counted);
    let column = |value: &dyn Fn(usize) -> Option<f64>| part.back((0..counted.len()).map(value).collect());
    let counts = (0..6)
        .map(|role| {
            column(&|at| match role {
                5 => Some(counted[at].iter().sum()),
                role => Some(counted[at][role]),
            })
        })
        .collect();
    let (expected, z) = match &reference {
        Some(reference) => (
            (0..6).map(|role| column(&|at| Some(reference.expected[at][role]))).collect(),
            (0..6).map(|role| column(&|at| reference.z[at][role])).collect(),
        ),
        None => (vec![vec![None; work.graph().n()]; 6], vec![vec![None; work.graph().n()]; 6]),
    };
    Roles { classes, counts, expected, z, totals: brokerage_totals(&counted) }
}

fn show(run: &mut Run, args: &NetworkRoles, network: &Network, roles: &Roles) -> Result<(), Failure> {
    let title = run.screen.text(&message!("network-heading-label", label = roles.classes.name.as_str()));
    run.screen.heading(&title)?;
    if let Some(note) = roles.classes.note() {
        let note = run.screen.text(&note);
        run.screen.paragraph(&note, 2)?;
    }
    let head = ["network-head-role", "network-head-count", "network-head-share", "network-head-expected"]
        .map(|key| run.screen.key(key));
    let all = roles.totals[5];
    let sum = |values: &[Option<f64>]| {
        let known: Vec<f64> = values.iter().copied().flatten().collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>())
    };
    let rows: Vec<Vec<String>> = (0..6)
        .map(|role| {
            let name = match ROLES.get(role).and_then(|code| measure(code)) {
                Some(m) => m.text(&run.screen.messages, "name"),
                None => run.screen.key("network-role-total"),
            };
            let share = if all > 0.0 {
                format!("{:.0} %", 100.0 * roles.totals[role] / all)
            } else {
                "–".to_owned()
            };
            let expected = sum(&roles.expected[role]).map(f64::round);
            vec![name, cell(run, Some(roles.totals[role])), share, cell(run, expected)]
        })
        .collect();
    run.screen.table(&head, &[Align::Left, Align::Right, Align::Right, Align::Right], &rows)?;
    let best = largest(&roles.counts[5], args.top);
    let title = run.screen.text(&message!("network-heading-brokers", shown = best.len(), all = network.n()));
    run.screen.heading(&title)?;
    let short = ["coord", "consul", "repres", "gatek", "liaison", "total"];
    let mut columns: Vec<(String, Vec<Option<f64>>)> =
        short.iter().zip(&roles.counts).map(|(name, values)| ((*name).to_owned(), values.clone())).collect();
    columns.push(("z".to_owned(), roles.z[5].clone()));
    show_actors(run, network, &best, &columns)?;
    // Where each of them stands, in words.
    let classes: Vec<String> = best
        .iter()
        .take(5)
        .map(|at| format!("{} ({})", network.names[*at], roles.classes.class(network, *at)))
        .collect();
    run.screen.blank()?;
    let text = run.screen.text(&message!("network-brokers-classes", list = classes.join(", ")));
    Ok(run.screen.paragraph(&text, 2)?)
}

fn role_code(role: usize) -> &'static str {
    ROLES.get(role).copied().unwrap_or("total")
}

fn full_table(network: &Network, all: &[Roles]) -> ResultTable {
    let mut table = actor_table(network);
    for roles in all {
        let name = &roles.classes.name;
        let classes = (0..network.n())
            .map(|at| roles.classes.kept[at].then(|| roles.classes.class(network, at)))
            .collect();
        table.push(name.clone(), Values::Text(classes));
        for role in 0..6 {
            let code = role_code(role);
            table.push(format!("{code} {name}"), Values::Number(roles.counts[role].clone()));
            table.push(format!("{code} {name} expected"), Values::Number(roles.expected[role].clone()));
            table.push(format!("{code} {name} z"), Values::Number(roles.z[role].clone()));
        }
    }
    table
}

fn print_json(
    run: &mut Run,
    args: &NetworkRoles,
    network: &Network,
    work: &Work<'_>,
    all: &[Roles],
) -> Result<(), Failure> {
    let labels: Vec<Value> = all
        .iter()
        .map(|roles| {
            let mut entry = roles.classes.json();
            let totals = (0..6).map(|role| (role_code(role).to_owned(), json!(roles.totals[role])));
            entry["totals"] = Value::Object(totals.collect());
            entry
        })
        .collect();
    let conventions: Vec<Value> = ROLES
        .iter()
        .chain(&["role-z"])
        .filter_map(|code| Some(measure(code)?.json(&run.screen.messages)))
        .collect();
    run.json(&json!({
        "schema": "milieu/network-roles/1",
        "network": network.json(run, &args.network),
        "projected": work.was_projected(),
        "labels": labels,
        "actors": full_table(network, all).json(),
        "conventions": conventions,
        "findings": network.findings,
    }))
}

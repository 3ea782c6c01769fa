//! `milieu network measure SOURCE`: the network as a whole, and each actor.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{BetweennessEstimate, mixing_matrix};
use milieu_vocabulary::{Message, message};
use serde_json::{Map, Value, json};

use super::catalogue::{Compute, Cost, LabelWork, MEASURES, Measure, Scope, Work, measure as by_code};
use super::classes::Classes;
use super::output::{actor_table, cell, check_out, largest, show_actors, write};
use super::source::Network;
use crate::Run;
use crate::arguments::NetworkMeasure;
use crate::failure::Failure;
use crate::screen::Align;

/// Actors times ties above which measures that search from every actor are left to be asked for.
const MANY_STEPS: f64 = 2e11;

/// Actors shown when no number is said.
const SHOWN: usize = 15;

/// What was computed of the whole.
struct Whole {
    measure: &'static Measure,
    values: Vec<(Option<&'static str>, Option<f64>)>,
}

/// What was computed of every actor.
struct PerActor {
    measure: &'static Measure,
    label: Option<String>,
    values: Vec<Option<f64>>,
}

impl PerActor {
    fn heading(&self) -> String {
        match &self.label {
            Some(label) => format!("{} {label}", self.measure.code),
            None => self.measure.code.to_owned(),
        }
    }
}

/// What was computed of a label.
struct ByLabel {
    classes: Classes,
    values: Vec<Whole>,
    mixing: Option<(Vec<u32>, Vec<Vec<u64>>)>,
}

pub fn measure(run: &mut Run, args: &NetworkMeasure) -> Result<(), Failure> {
    if args.list {
        return list(run, args);
    }
    check_out(args.out.as_deref())?;
    if let Some(error) = args.approximate
        && !(error > 0.0 && error < 1.0)
    {
        return Err(Failure::Usage { message: message!("network-bad-error", value = error.to_string()) });
    }
    let named = named(args)?;
    let network = Network::read(run, &args.network)?;
    let labels = Classes::asked_for(run, &network, &args.labels)?;
    let mut work = Work::new(&network, &args.network, run.common.seed.unwrap_or(1));
    work.approximate = args.approximate;
    work.draws = args.draws;
    let per_actor = args.per_actor || args.top.is_some() || args.by.is_some() || args.out.is_some();
    let (measures, left_out) = chosen(&network, &work, named, per_actor || has_actor_measure(args))?;
    let computed = compute(run, &network, &work, &measures, labels);
    let (wholes, actors, by_label) = computed;
    if let Some(path) = &args.out {
        let table =
            if actors.is_empty() { whole_table(&wholes, &by_label) } else { full_table(&network, &actors) };
        write_out(run, path, &table)?;
    }
    if run.common.json {
        let shown = per_actor || has_actor_measure(args);
        return print_json(run, args, &network, &work, &wholes, &actors, &by_label, shown);
    }
    if run.common.quiet && args.out.is_some() {
        return Ok(());
    }
    network.introduce(run, &args.network)?;
    if work.was_projected() {
        run.screen.say(&message!(
            "network-projected",
            kind = super::source::projection_word(args.network.projection)
        ))?;
    }
    if let Some(estimate) = work.estimate() {
        run.screen.say(&estimate_message(estimate, &network))?;
    }
    show_whole(run, &wholes)?;
    for label in &by_label {
        show_label(run, label)?;
    }
    show_best(run, args, &network, &actors)?;
    if !left_out.is_empty() {
        run.screen.blank()?;
        run.screen.say(&message!("network-left-out", list = left_out.join(", ")))?;
    }
    run.screen.blank()?;
    run.screen.say(&message!(
        "network-more-of-measure",
        weights = super::source::weights_word(args.network.weights),
        hash = network.hash.get(..12).unwrap_or_default()
    ))?;
    if let Some(path) = &args.out {
        let rows = if actors.is_empty() { wholes.len() } else { network.n() };
        run.screen.say(&message!("network-written", rows = rows, file = path.display().to_string()))?;
    }
    Ok(())
}

/// From how many actors betweenness was estimated, and how far off it may be.
fn estimate_message(estimate: &BetweennessEstimate, network: &Network) -> Message {
    let n = network.n() as f64;
    let pairs = ((n - 1.0) * (n - 2.0) / 2.0).max(1.0);
    let bound = estimate.bound.iter().copied().fold(0.0, f64::max);
    message!(
        "network-estimated",
        samples = estimate.samples,
        population = estimate.population,
        bound = bound,
        share = bound / pairs
    )
}

fn write_out(run: &mut Run, path: &std::path::Path, table: &ResultTable) -> Result<(), Failure> {
    let quiet = std::mem::replace(&mut run.common.quiet, true);
    let written = write(run, path, table);
    run.common.quiet = quiet;
    written
}

fn has_actor_measure(args: &NetworkMeasure) -> bool {
    args.measures
        .iter()
        .filter_map(|code| by_code(code))
        .any(|m| matches!(m.scope, Scope::Actor | Scope::ActorLabel))
}

/// The measures named, `all` of them, or none: the standard ones.
fn named(args: &NetworkMeasure) -> Result<Option<Vec<&'static Measure>>, Failure> {
    if args.measures.is_empty() {
        return Ok(None);
    }
    let mut all = Vec::new();
    for code in &args.measures {
        if code == "all" {
            all.extend(MEASURES.iter().filter(|m| !matches!(m.scope, Scope::Command(_))));
            continue;
        }
        let found = by_code(code).ok_or_else(|| unknown_measure(code))?;
        if let Scope::Command(command) = found.scope {
            return Err(Failure::Usage {
                message: message!("network-measure-elsewhere", code = code.as_str(), command = command),
            });
        }
        all.push(found);
    }
    Ok(Some(all))
}

fn unknown_measure(code: &str) -> Failure {
    let near = |m: &&Measure| {
        m.code.starts_with(code.split('-').next().unwrap_or(code)) || strings_near(m.code, code)
    };
    let alike: Vec<&str> = MEASURES.iter().filter(near).map(|m| m.code).take(5).collect();
    let list = if alike.is_empty() { "milieu network measure --list".to_owned() } else { alike.join(", ") };
    Failure::Usage { message: message!("network-unknown-measure", code = code, list = list) }
}

/// Whether two codes share their first three letters.
fn strings_near(a: &str, b: &str) -> bool {
    a.get(..3).is_some_and(|head| b.get(..3) == Some(head))
}

type Selection = (Vec<&'static Measure>, Vec<&'static str>);

/// What is computed in this network, and what is left to be asked for because it would take long.
fn chosen(
    network: &Network,
    work: &Work<'_>,
    named: Option<Vec<&'static Measure>>,
    per_actor: bool,
) -> Result<Selection, Failure> {
    if let Some(named) = named {
        let unsuited: Vec<&str> = named.iter().filter(|m| !m.suits(network)).map(|m| m.code).collect();
        let suited: Vec<&'static Measure> = named.into_iter().filter(|m| m.suits(network)).collect();
        if suited.is_empty() {
            return Err(Failure::stopped(message!("network-unsuited", list = unsuited.join(", "))));
        }
        return Ok((suited, Vec::new()));
    }
    let wanted = MEASURES.iter().filter(|m| {
        m.standard && m.suits(network) && (per_actor || !matches!(m.scope, Scope::Actor | Scope::ActorLabel))
    });
    let steps = work.steps();
    let (done, left): (Vec<_>, Vec<_>) =
        wanted.partition(|m| m.cost == Cost::Light || steps <= MANY_STEPS || work.approximate.is_some());
    Ok((done, left.iter().map(|m| m.code).collect()))
}

fn compute(
    run: &Run,
    network: &Network,
    work: &Work<'_>,
    measures: &[&'static Measure],
    labels: Vec<Classes>,
) -> (Vec<Whole>, Vec<PerActor>, Vec<ByLabel>) {
    let bar = run.bar();
    let cost = |m: &Measure| match m.cost {
        Cost::Light => 1u64,
        Cost::Searches => 20,
        Cost::Heavy => 40,
    };
    let total: u64 = measures.iter().map(|m| cost(m)).sum();
    let mut done = 0;
    let mut by_label: Vec<ByLabel> = Vec::new();
    let label_works: Vec<LabelWork<'_>> =
        labels.iter().map(|classes| LabelWork::new(work, classes)).collect();
    for classes in labels {
        by_label.push(ByLabel { classes, values: Vec::new(), mixing: None });
    }
    let (mut wholes, mut actors) = (Vec::new(), Vec::new());
    for &m in measures {
        bar.set(done, total, m.text(&run.screen.messages, "name"));
        done += cost(m);
        match m.compute {
            Compute::One(f) => wholes.push(Whole { measure: m, values: vec![(None, f(work))] }),
            Compute::Parts(names, f) => {
                let values = names.iter().map(|name| Some(*name)).zip(f(work)).collect();
                wholes.push(Whole { measure: m, values });
            }
            Compute::Actors(f) => actors.push(PerActor { measure: m, label: None, values: f(work) }),
            Compute::Label(f) => {
                for (label, part) in by_label.iter_mut().zip(&label_works) {
                    label.values.push(Whole { measure: m, values: vec![(None, f(work, part))] });
                }
            }
            Compute::LabelParts(names, f) => {
                for (label, part) in by_label.iter_mut().zip(&label_works) {
                    let values = names.iter().map(|name| Some(*name)).zip(f(work, part)).collect();
                    label.values.push(Whole { measure: m, values });
                }
            }
            Compute::LabelActors(f) => {
                for (label, part) in by_label.iter().zip(&label_works) {
                    let name = Some(label.classes.name.clone());
                    actors.push(PerActor { measure: m, label: name, values: f(work, part) });
                }
            }
            Compute::Elsewhere => {
                for (label, part) in by_label.iter_mut().zip(&label_works) {
                    let matrix = mixing_matrix(part.graph(), part.codes());
                    label.mixing = Some((matrix.labels, matrix.counts));
                }
            }
        }
    }
    bar.finish();
    let _ = network;
    (wholes, actors, by_label)
}

fn show_whole(run: &mut Run, wholes: &[Whole]) -> Result<(), Failure> {
    if wholes.is_empty() {
        return Ok(());
    }
    run.screen.blank()?;
    let rows = rows_of(run, wholes);
    let head =
        ["network-head-measure", "network-head-value", "network-head-code"].map(|key| run.screen.key(key));
    Ok(run.screen.table(&head, &[Align::Left, Align::Right, Align::Left], &rows)?)
}

fn rows_of(run: &Run, wholes: &[Whole]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for whole in wholes {
        let name = whole.measure.text(&run.screen.messages, "name");
        for (part, value) in &whole.values {
            let name = part.map_or_else(|| name.clone(), |part| format!("{name}: {part}"));
            rows.push(vec![name, cell(run, *value), whole.measure.code.to_owned()]);
        }
    }
    rows
}

fn show_label(run: &mut Run, label: &ByLabel) -> Result<(), Failure> {
    let title = run.screen.text(&message!("network-heading-label", label = label.classes.name.as_str()));
    run.screen.heading(&title)?;
    if let Some(note) = label.classes.note() {
        let note = run.screen.text(&note);
        run.screen.paragraph(&note, 2)?;
    }
    let rows = rows_of(run, &label.values);
    let head =
        ["network-head-measure", "network-head-value", "network-head-code"].map(|key| run.screen.key(key));
    run.screen.table(&head, &[Align::Left, Align::Right, Align::Left], &rows)?;
    let Some((codes, counts)) = &label.mixing else { return Ok(()) };
    // A matrix that fits the screen; larger ones are for files.
    if codes.len() > 8 {
        let text = run.screen.text(&message!("network-mixing-large", classes = codes.len()));
        return Ok(run.screen.paragraph(&text, 2)?);
    }
    run.screen.blank()?;
    let class = |code: &u32| label.classes.classes.get(*code as usize).cloned().unwrap_or_default();
    // Headings as long as the width allows.
    let longest = codes.iter().map(|code| class(code).chars().count()).max().unwrap_or(0).min(24);
    let room = run.screen.width.saturating_sub(longest.max(9) + 4) / codes.len().max(1);
    let short = |text: String| -> String { text.chars().take(room.saturating_sub(2).max(4)).collect() };
    let mut head = vec![run.screen.key("network-head-mixing")];
    head.extend(codes.iter().map(|code| short(class(code))));
    let mut align = vec![Align::Right; head.len()];
    align[0] = Align::Left;
    let rows: Vec<Vec<String>> = codes
        .iter()
        .zip(counts)
        .map(|(code, row)| {
            let mut line = vec![class(code)];
            line.extend(row.iter().map(ToString::to_string));
            line
        })
        .collect();
    Ok(run.screen.table(&head, &align, &rows)?)
}

fn show_best(
    run: &mut Run,
    args: &NetworkMeasure,
    network: &Network,
    actors: &[PerActor],
) -> Result<(), Failure> {
    let Some(first) = actors.first() else { return Ok(()) };
    let by = match &args.by {
        Some(code) => {
            actors.iter().find(|a| a.measure.code == code || a.heading() == *code).ok_or_else(|| {
                let list: Vec<String> = actors.iter().map(PerActor::heading).collect();
                Failure::Usage {
                    message: message!("network-not-computed", code = code.as_str(), list = list.join(", ")),
                }
            })?
        }
        None => first,
    };
    let most = args.top.unwrap_or(SHOWN);
    let rows = largest(&by.values, most);
    let title = run.screen.text(&message!(
        "network-heading-actors",
        shown = rows.len(),
        all = network.n(),
        by = by.heading()
    ));
    run.screen.heading(&title)?;
    let columns: Vec<(String, Vec<Option<f64>>)> =
        actors.iter().map(|a| (a.heading(), a.values.clone())).collect();
    show_actors(run, network, &rows, &columns)
}

fn full_table(network: &Network, actors: &[PerActor]) -> ResultTable {
    let mut table = actor_table(network);
    for actor in actors {
        table.push(actor.heading(), Values::Number(actor.values.clone()));
    }
    table
}

/// Measure, label, part, value.
type WholeRow = (String, Option<String>, Option<String>, Option<f64>);

fn whole_table(wholes: &[Whole], by_label: &[ByLabel]) -> ResultTable {
    let mut rows: Vec<WholeRow> = Vec::new();
    let mut add = |label: Option<&str>, wholes: &[Whole]| {
        for whole in wholes {
            for (part, value) in &whole.values {
                let part = part.map(str::to_owned);
                rows.push((whole.measure.code.to_owned(), label.map(str::to_owned), part, *value));
            }
        }
    };
    add(None, wholes);
    by_label.iter().for_each(|label| add(Some(&label.classes.name), &label.values));
    for label in by_label {
        let Some((codes, counts)) = &label.mixing else { continue };
        let class = |code: u32| label.classes.classes.get(code as usize).cloned().unwrap_or_default();
        for (from, row) in codes.iter().zip(counts) {
            for (to, count) in codes.iter().zip(row) {
                let part = format!("{} → {}", class(*from), class(*to));
                let name = Some(label.classes.name.clone());
                rows.push(("mixing".to_owned(), name, Some(part), Some(*count as f64)));
            }
        }
    }
    let mut table = ResultTable::default();
    table.push("measure", Values::Text(rows.iter().map(|row| Some(row.0.clone())).collect()));
    table.push("label", Values::Text(rows.iter().map(|row| row.1.clone()).collect()));
    table.push("part", Values::Text(rows.iter().map(|row| row.2.clone()).collect()));
    table.push("value", Values::Number(rows.iter().map(|row| row.3).collect()));
    table
}

fn values_json(whole: &Whole) -> Value {
    match whole.values.as_slice() {
        [(None, value)] => json!(value),
        parts => {
            let cells = parts.iter().map(|(part, value)| (part.unwrap_or_default().to_owned(), json!(value)));
            Value::Object(cells.collect::<Map<_, _>>())
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "what was computed, as it was computed")]
fn print_json(
    run: &mut Run,
    args: &NetworkMeasure,
    network: &Network,
    work: &Work<'_>,
    wholes: &[Whole],
    actors: &[PerActor],
    by_label: &[ByLabel],
    shown: bool,
) -> Result<(), Failure> {
    let values = |wholes: &[Whole]| -> Vec<Value> {
        wholes
            .iter()
            .map(|w| {
                let mut entry = w.measure.json(&run.screen.messages);
                entry["value"] = values_json(w);
                entry
            })
            .collect()
    };
    let labels: Vec<Value> = by_label
        .iter()
        .map(|label| {
            let mut entry = label.classes.json();
            entry["measures"] = json!(values(&label.values));
            if let Some((codes, counts)) = &label.mixing {
                let names: Vec<String> = codes
                    .iter()
                    .map(|code| label.classes.classes.get(*code as usize).cloned().unwrap_or_default())
                    .collect();
                entry["mixing"] = json!({"classes": names, "ties": counts});
            }
            entry
        })
        .collect();
    let actor_measures: Vec<Value> = actors
        .iter()
        .map(|a| {
            let mut entry = a.measure.json(&run.screen.messages);
            entry["column"] = json!(a.heading());
            entry
        })
        .collect();
    let document = json!({
        "schema": "milieu/network-measure/1",
        "network": network.json(run, &args.network),
        "projected": work.was_projected(),
        "seed": work.seed,
        "betweenness_estimate": work.estimate().map(|estimate| json!({
            "sources": estimate.samples, "of": estimate.population,
            "largest_bound": estimate.bound.iter().copied().fold(0.0, f64::max), "confidence": 0.95,
        })),
        "measures": values(wholes),
        "labels": labels,
        "actor_measures": actor_measures,
        "actors": if shown { full_table(network, actors).json() } else { Vec::new() },
        "findings": network.findings,
    });
    run.json(&document)
}

fn list(run: &mut Run, args: &NetworkMeasure) -> Result<(), Failure> {
    let wanted: Vec<&Measure> = match args.measures.is_empty() {
        true => MEASURES.iter().collect(),
        false => args
            .measures
            .iter()
            .map(|code| by_code(code).ok_or_else(|| unknown_measure(code)))
            .collect::<Result<_, _>>()?,
    };
    if run.common.json {
        let list: Vec<Value> = wanted.iter().map(|m| m.json(&run.screen.messages)).collect();
        return run.json(&json!({"schema": "milieu/network-measures/1", "measures": list}));
    }
    let mut scope = None;
    for measure in wanted {
        if scope != Some(measure.scope) {
            scope = Some(measure.scope);
            let heading = run.screen.key(&format!("measure-of-{}", measure.scope.code()));
            run.screen.heading(&heading)?;
        }
        let name = measure.text(&run.screen.messages, "name");
        run.screen.line(&format!("  {}  ({name})", measure.code))?;
        for part in ["plain", "exact"] {
            let text = measure.text(&run.screen.messages, part);
            run.screen.paragraph(&text, 4)?;
        }
    }
    Ok(())
}

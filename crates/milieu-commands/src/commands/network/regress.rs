//! `milieu network regress SOURCE --outcome LAYER --on LAYER`: ties explained by other ties and by
//! what the actors are.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{DyadicVariable, Graph, Mrqap, Permutations, QapError, sparse_mrqap};
use milieu_vocabulary::{Message, message};
use serde_json::{Value, json};

use super::catalogue::measure;
use super::output::{cell, check_out, write};
use super::source::{Network, weights, weights_word};
use crate::Run;
use crate::arguments::{NetworkRegress, WeightUse};
use crate::failure::Failure;
use crate::screen::Align;

/// Actors up to whose number every permutation is made.
const ENUMERATED: usize = 8;

/// From which p on nothing is said of the direction of a coefficient.
const DOUBTFUL: f64 = 0.05;

/// How a predictor follows from two actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ties,
    Same,
    Sender,
    Receiver,
    Sum,
    Difference,
}

impl Kind {
    const fn code(self) -> &'static str {
        match self {
            Kind::Ties => "ties",
            Kind::Same => "same",
            Kind::Sender => "sender",
            Kind::Receiver => "receiver",
            Kind::Sum => "sum",
            Kind::Difference => "difference",
        }
    }
}

/// The values a predictor is made of.
enum Made {
    Ties(Graph),
    Classes(Vec<u32>),
    Numbers(Vec<f64>),
}

/// A variable that explains.
struct Predictor {
    kind: Kind,
    name: String,
    made: Made,
}

impl Predictor {
    fn variable(&self, args: &NetworkRegress) -> DyadicVariable<'_> {
        match (&self.made, self.kind) {
            (Made::Ties(graph), _) => DyadicVariable::Ties(graph, weights(&args.network)),
            (Made::Classes(classes), _) => DyadicVariable::SameLabel(classes),
            (Made::Numbers(values), Kind::Sender) => DyadicVariable::Sender(values),
            (Made::Numbers(values), Kind::Receiver) => DyadicVariable::Receiver(values),
            (Made::Numbers(values), Kind::Difference) => DyadicVariable::SquaredDifference(values),
            (Made::Numbers(values), _) => DyadicVariable::SumOfEnds(values),
        }
    }

    /// What the predictor is called.
    fn title(&self) -> Message {
        message!("network-predictor", kind = self.kind.code(), name = self.name.as_str())
    }
}

/// A regression and what it was made of.
struct Regression {
    outcome: String,
    actors: usize,
    /// Actors without a value, by column.
    unknown: Vec<(String, usize)>,
    left_out: usize,
    predictors: Vec<Predictor>,
    fit: Mrqap,
}

pub fn regress(run: &mut Run, args: &NetworkRegress) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let asked = asked(args);
    if asked.is_empty() && args.on.is_empty() {
        return Err(Failure::Usage { message: message!("network-regress-on-nothing") });
    }
    if args.draws == 0 {
        return Err(Failure::Usage { message: message!("network-regress-no-draws") });
    }
    let mut source = args.network.clone();
    source.layer = args.outcome.clone().or(source.layer);
    let (network, beside) = Network::read_beside(run, &source, &args.on)?;
    let seed = run.common.seed.unwrap_or(1);
    let found = regression(run, args, &network, beside, &asked, seed)?;
    if let Some(path) = &args.out {
        write(run, path, &result_table(&found))?;
    }
    if run.common.json {
        return print_json(run, args, &network, &found, seed);
    }
    network.introduce(run, &source)?;
    show(run, args, &found)
}

/// The columns asked for, with what is made of them.
fn asked(args: &NetworkRegress) -> Vec<(Kind, &str)> {
    let lists = [
        (Kind::Same, &args.same),
        (Kind::Sender, &args.sender),
        (Kind::Receiver, &args.receiver),
        (Kind::Sum, &args.sum),
        (Kind::Difference, &args.difference),
    ];
    lists.into_iter().flat_map(|(kind, names)| names.iter().map(move |name| (kind, name.as_str()))).collect()
}

fn regression(
    run: &Run,
    args: &NetworkRegress,
    network: &Network,
    beside: Vec<Network>,
    asked: &[(Kind, &str)],
    seed: u64,
) -> Result<Regression, Failure> {
    let whole = network.graph(&args.network);
    let outcome = network.layer.clone().unwrap_or_else(|| network.file.clone());
    if let Some((kind, name)) = asked.iter().find(|(kind, _)| matches!(kind, Kind::Sender | Kind::Receiver))
        && !whole.is_directed()
    {
        return Err(Failure::Usage {
            message: message!(
                "network-regress-no-direction",
                option = kind.code(),
                column = *name,
                outcome = outcome
            ),
        });
    }
    let labels = asked
        .iter()
        .map(|(kind, name)| Ok((*kind, network.label(name)?)))
        .collect::<Result<Vec<_>, Failure>>()?;
    // An actor counts if every column says something of it.
    let mut keep = vec![true; network.n()];
    let mut unknown: Vec<(String, usize)> = Vec::new();
    for (_, label) in &labels {
        if unknown.iter().any(|(name, _)| *name == label.name) {
            continue;
        }
        for (keep, value) in keep.iter_mut().zip(&label.values) {
            *keep &= value.is_some();
        }
        unknown.push((label.name.clone(), label.values.iter().filter(|value| value.is_none()).count()));
    }
    unknown.retain(|(_, count)| *count > 0);
    let (graph, kept) = whole.subgraph(&keep);
    let mut predictors: Vec<Predictor> = beside
        .into_iter()
        .map(|layer| Predictor {
            kind: Kind::Ties,
            made: Made::Ties(layer.graph(&args.network).subgraph(&keep).0),
            name: layer.layer.unwrap_or_default(),
        })
        .collect();
    for (kind, label) in labels {
        let texts = kept.iter().map(|at| label.values[*at as usize].as_deref().unwrap_or_default());
        let made = match kind {
            Kind::Same => Made::Classes(numbered(texts)),
            _ => Made::Numbers(numbers(network, &label.name, &kept, texts)?),
        };
        predictors.push(Predictor { kind, name: label.name.clone(), made });
    }
    let n = graph.n();
    if n < 3 {
        return Err(Failure::stopped(message!("network-regress-few", count = n, all = network.n())));
    }
    let permutations = match n {
        0..=ENUMERATED => Permutations::Exact,
        _ => Permutations::Sampled { draws: args.draws, seed },
    };
    let bar = run.bar();
    let what = run.screen.key("measure-mrqap-name");
    let y = DyadicVariable::Ties(&graph, weights(&args.network));
    let xs: Vec<DyadicVariable<'_>> = predictors.iter().map(|p| p.variable(args)).collect();
    let fit =
        sparse_mrqap(y, &xs, permutations, &|done| bar.set(done as u64, args.draws as u64, what.clone()));
    bar.finish();
    let fit = fit.map_err(|error| refusal(run, &outcome, y, &predictors, &xs, &error))?;
    let left_out = network.n() - n;
    Ok(Regression { outcome, actors: n, unknown, left_out, predictors, fit })
}

/// Texts as numbers, equal ones alike.
fn numbered<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Vec<u32> {
    let mut names: Vec<&str> = texts.clone().collect();
    names.sort_unstable();
    names.dedup();
    texts.map(|text| names.partition_point(|name| *name < text) as u32).collect()
}

/// The numbers of a column; the first value that is none is named with its actor.
fn numbers<'t>(
    network: &Network,
    column: &str,
    kept: &[u32],
    texts: impl Iterator<Item = &'t str>,
) -> Result<Vec<f64>, Failure> {
    kept.iter()
        .zip(texts)
        .map(|(at, text)| {
            text.trim().parse::<f64>().ok().filter(|value| value.is_finite()).ok_or_else(|| {
                Failure::Stopped {
                    message: message!(
                        "network-regress-not-a-number",
                        column = column,
                        value = text,
                        actor = network.ids[*at as usize].as_str()
                    ),
                    hint: Some(message!("network-regress-not-a-number-hint")),
                }
            })
        })
        .collect()
}

/// Why there is no regression, with the variable that is the cause.
fn refusal(
    run: &Run,
    outcome: &str,
    y: DyadicVariable<'_>,
    predictors: &[Predictor],
    xs: &[DyadicVariable<'_>],
    error: &QapError,
) -> Failure {
    if *error != QapError::Degenerate {
        return Failure::stopped(message!("network-regress-failed", reason = error.to_string()));
    }
    // One permutation is enough to learn whether there is a regression at all.
    let once = Permutations::Sampled { draws: 1, seed: 1 };
    let degenerate = |y: DyadicVariable<'_>, xs: &[DyadicVariable<'_>]| {
        sparse_mrqap(y, xs, once, &|_| {}) == Err(QapError::Degenerate)
    };
    let varies = |x: DyadicVariable<'_>| milieu_network::sparse_qap_correlation(x, x, once, &|_| {}).is_ok();
    let name = |predictor: &Predictor| run.screen.text(&predictor.title());
    if !varies(y) {
        return Failure::stopped(message!("network-regress-outcome-constant", outcome = outcome));
    }
    if let Some((predictor, _)) = predictors.iter().zip(xs).find(|(_, x)| !varies(**x)) {
        return Failure::stopped(message!("network-regress-constant", predictor = name(predictor)));
    }
    for at in 1..xs.len() {
        if degenerate(xs[at], &xs[..at]) {
            let others: Vec<String> = predictors[..at].iter().map(name).collect();
            return Failure::stopped(message!(
                "network-regress-collinear",
                predictor = name(&predictors[at]),
                others = others.join(", ")
            ));
        }
    }
    Failure::stopped(message!("network-regress-no-rest", outcome = outcome))
}

fn show(run: &mut Run, args: &NetworkRegress, found: &Regression) -> Result<(), Failure> {
    if found.left_out > 0 {
        let list: Vec<String> =
            found.unknown.iter().map(|(name, count)| format!("{name} ({count})")).collect();
        run.screen.say(&message!(
            "network-regress-left-out",
            count = found.left_out,
            list = list.join(", ")
        ))?;
    }
    run.screen.blank()?;
    run.screen.say(&message!(
        "network-regress-fit",
        outcome = found.outcome.as_str(),
        r2 = cell(run, Some(found.fit.r2)),
        actors = found.actors,
        pairs = found.fit.pairs
    ))?;
    run.screen.blank()?;
    let head = [
        "network-head-predictor",
        "network-head-coefficient",
        "network-head-standardised",
        "network-head-p",
        "network-head-p-error",
    ]
    .map(|key| run.screen.key(key));
    let number = |value: f64| fine(run, value);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (predictor, c) in found.predictors.iter().zip(&found.fit.coefficients) {
        rows.push(vec![
            run.screen.text(&predictor.title()),
            number(c.beta),
            number(c.standardised),
            cell(run, Some(c.p_dsp)),
            cell(run, found.fit.monte_carlo_error(c.p_dsp)),
        ]);
    }
    let none = || "–".to_owned();
    rows.push(vec![
        run.screen.key("network-row-intercept"),
        number(found.fit.intercept),
        none(),
        none(),
        none(),
    ]);
    let align = [Align::Left, Align::Right, Align::Right, Align::Right, Align::Right];
    run.screen.table(&head, &align, &rows)?;
    run.screen.blank()?;
    for (predictor, c) in found.predictors.iter().zip(&found.fit.coefficients) {
        let used = args.network.weights == WeightUse::Used;
        let amount = if used { c.beta.abs() } else { 100.0 * c.beta.abs() };
        let sense = match (c.p_dsp < DOUBTFUL, c.beta > 0.0) {
            (false, _) => "none",
            (true, true) => "more",
            (true, false) => "less",
        };
        let text = run.screen.text(&message!(
            "network-regress-says",
            when = message!(
                "network-regress-when",
                kind = predictor.kind.code(),
                name = predictor.name.as_str(),
                weights = weights_word(args.network.weights)
            ),
            outcome = found.outcome.as_str(),
            amount = fine(run, amount),
            weights = weights_word(args.network.weights),
            sense = sense
        ));
        run.screen.item("·", &text)?;
    }
    run.screen.blank()?;
    run.screen.say(&match found.fit.exact {
        true => message!("network-regress-exact", draws = found.fit.draws),
        false => message!("network-regress-sampled", draws = found.fit.draws),
    })?;
    Ok(run.screen.say(&message!("network-regress-warning"))?)
}

/// A number as in other tables; a small one, such as the effect of one unit of many, keeps two
/// digits that count.
fn fine(run: &Run, value: f64) -> String {
    if value == 0.0 || value.abs() >= 0.01 {
        return cell(run, Some(value));
    }
    let digits = (1.0 - value.abs().log10().floor()).clamp(0.0, 300.0) as usize;
    format!("{value:.digits$}").replace('-', "\u{2212}")
}

fn result_table(found: &Regression) -> ResultTable {
    let column = |of: &dyn Fn(usize) -> Option<f64>| {
        Values::Number((0..found.predictors.len()).map(of).collect::<Vec<_>>())
    };
    let text = |of: &dyn Fn(&Predictor) -> String| {
        Values::Text(found.predictors.iter().map(|predictor| Some(of(predictor))).collect())
    };
    let c = &found.fit.coefficients;
    let mut table = ResultTable::default();
    table.push("kind", text(&|predictor| predictor.kind.code().to_owned()));
    table.push("name", text(&|predictor| predictor.name.clone()));
    table.push("coefficient", column(&|at| Some(c[at].beta)));
    table.push("standardised", column(&|at| Some(c[at].standardised)));
    table.push("t", column(&|at| Some(c[at].t)));
    table.push("p", column(&|at| Some(c[at].p_dsp)));
    table.push("p-error", column(&|at| found.fit.monte_carlo_error(c[at].p_dsp)));
    table.push("p-permuted-outcome", column(&|at| Some(c[at].p_y_permutation)));
    table
}

fn print_json(
    run: &mut Run,
    args: &NetworkRegress,
    network: &Network,
    found: &Regression,
    seed: u64,
) -> Result<(), Failure> {
    let fit = &found.fit;
    let unknown: serde_json::Map<String, Value> =
        found.unknown.iter().map(|(name, count)| (name.clone(), json!(count))).collect();
    run.json(&json!({
        "schema": "milieu/network-regress/1",
        "network": network.json(run, &args.network),
        "outcome": found.outcome,
        "actors": found.actors,
        "actors_left_out": found.left_out,
        "actors_without": unknown,
        "pairs": fit.pairs,
        "r2": fit.r2,
        "intercept": fit.intercept,
        "coefficients": result_table(found).json(),
        "draws": fit.draws,
        "exact": fit.exact,
        "seed": seed,
        "conventions": measure("mrqap").map(|m| vec![m.json(&run.screen.messages)]),
        "findings": network.findings,
    }))
}

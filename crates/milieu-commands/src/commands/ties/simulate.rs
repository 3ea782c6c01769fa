//! `milieu ties simulate`: what a model says would come next, and what would come if something were
//! different.

use std::ops::ControlFlow;
use std::path::Path;

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_ties::scenario::{
    Comparison, DegreeSide, Measures, Output, ParameterDistribution, Precision, RunProgress, RunSettings,
    Spread, compare,
};
use milieu_ties::{Model, NetworkKind, Panel, Projection, Scenario};
use milieu_vocabulary::{Message, message};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::result::{self, SCHEMA};
use super::source::{Study, text_of, wrong_toml};
use super::table::digits;
use super::{keep, trouble};
use crate::Run;
use crate::arguments::TiesSimulate;
use crate::commands::network::output::{cell, check_out, write};
use crate::failure::Failure;
use crate::screen::Align;

/// Scenarios with what is to be measured.
#[derive(Default)]
struct Plan {
    scenarios: Vec<Scenario>,
    outputs: Vec<Output>,
    run: Option<RunSettings>,
}

/// What is set besides scenarios.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PlanFile {
    scenario: Vec<Scenario>,
    output: Vec<Output>,
    run: Option<RunSettings>,
}

pub fn simulate(run: &mut Run, args: &TiesSimulate) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let (study, model) = Study::prepare(run, &args.source)?;
    let parameters = parameters(run, args, &study, &model)?;
    let mut plan = Plan::default();
    for path in &args.scenario {
        plan.read(path)?;
    }
    let mut settings = plan.run.clone().unwrap_or_default();
    settings.seed = run.common.seed.unwrap_or(settings.seed);
    settings.draws = args.draws.unwrap_or(settings.draws);
    settings.most_draws = settings.most_draws.max(settings.draws);
    settings.replicates = args.replicates.unwrap_or(settings.replicates);
    for wanted in &args.precision {
        settings.precision.push(precision(wanted)?);
    }
    let mut baseline = match plan.scenarios.first() {
        Some(first) => first.baseline(),
        None => Scenario { periods: args.periods.unwrap_or(1), ..Scenario::default() },
    };
    baseline.name = run.screen.key("ties-as-it-goes-on");
    let outputs = if plan.outputs.is_empty() { outputs_of(&study, &baseline) } else { plan.outputs };
    let mut projections = Vec::new();
    for scenario in std::iter::once(&baseline).chain(&plan.scenarios) {
        let made = Projection::new(&study.groups, &study.specification, scenario)
            .map_err(|error| trouble::scenario(&error, &study.groups))?;
        projections.push(made);
    }
    let bar = run.bar();
    let interrupt = run.interrupt();
    let what = run.screen.key("ties-simulating");
    let arms: Vec<&Projection> = projections.iter().collect();
    let result = compare(&arms, &parameters, &Measures::of(&outputs), &settings, &mut |at: &RunProgress| {
        bar.set(at.done as u64, at.expected as u64, what.clone());
        if interrupt.asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    bar.finish();
    let comparison = result.map_err(|error| trouble::scenario(&error, &study.groups))?;
    if let Some(path) = &args.keep {
        let value = answer(&study, &plan.scenarios, &baseline, &outputs, &parameters, &comparison)?;
        let key = keep::with_scenarios(keep::key(keep::SIMULATION, &study)?, &plan.scenarios)?;
        keep::put(path, &key, &value)?;
    }
    if run.common.json {
        if let Some(path) = &args.out {
            write(run, path, &result_table(&comparison))?;
        }
        let value = answer(&study, &plan.scenarios, &baseline, &outputs, &parameters, &comparison)?;
        return run.json(&value);
    }
    show(run, args, &outputs, &comparison, parameters.covariance.is_some())?;
    if let Some(path) = &args.out {
        write(run, path, &result_table(&comparison))?;
    }
    Ok(())
}

/// Parameters from a result with their doubt, or as the model states them.
fn parameters(
    run: &mut Run,
    args: &TiesSimulate,
    study: &Study,
    model: &Model,
) -> Result<ParameterDistribution, Failure> {
    let kept = match &args.keep {
        Some(path) if args.from.is_none() => keep::find(path, &keep::key(keep::ESTIMATE, study)?)?,
        _ => None,
    };
    if let Some(text) = kept {
        let (theta, covariance, _) = result::kept_estimate(&text, args.keep.as_deref(), model)?;
        return Ok(match args.certain {
            true => ParameterDistribution::certain(theta),
            false => ParameterDistribution::uncertain(theta, covariance),
        });
    }
    let Some(path) = &args.from else {
        let open: Vec<&str> = study
            .specification
            .effects
            .iter()
            .filter(|effect| effect.fixed.is_none() && effect.initial.is_none())
            .map(|effect| effect.effect.as_str())
            .collect();
        if open.is_empty() {
            return Ok(ParameterDistribution::certain(model.initial_values()));
        }
        return Err(Failure::Stopped {
            message: message!("ties-nothing-stated", list = open.join(", ")),
            hint: Some(message!("ties-nothing-stated-hint")),
        });
    };
    let (theta, covariance, fingerprint) = result::estimate(path, model)?;
    if fingerprint != study.fingerprint()? && !run.common.json && !run.common.quiet {
        run.screen.say(&message!("ties-other-data", file = path.display().to_string()))?;
    }
    Ok(match args.certain {
        true => ParameterDistribution::certain(theta),
        false => ParameterDistribution::uncertain(theta, covariance),
    })
}

/// `OUTPUT=HALF-WIDTH`.
fn precision(text: &str) -> Result<Precision, Failure> {
    text.rsplit_once('=')
        .and_then(|(output, width)| {
            Some(Precision { output: output.trim().to_owned(), half_width: width.trim().parse().ok()? })
        })
        .ok_or_else(|| Failure::Usage { message: message!("ties-bad-precision", text = text) })
}

impl Plan {
    /// A file with one scenario, or with `[[scenario]]`, `[[output]]` and `[run]`.
    fn read(&mut self, path: &Path) -> Result<(), Failure> {
        let text = text_of(path)?;
        let text = text.trim_start_matches('\u{feff}');
        let table: toml::Table = parsed(path, text)?;
        let known = ["scenario", "output", "run"];
        let mut file = if table.keys().any(|key| known.contains(&key.as_str())) {
            parsed::<PlanFile>(path, text)?
        } else {
            PlanFile { scenario: vec![parsed(path, text)?], ..PlanFile::default() }
        };
        for (at, scenario) in file.scenario.iter_mut().enumerate() {
            if scenario.name.is_empty() {
                let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
                scenario.name = if at == 0 { stem } else { format!("{stem} {}", at + 1) };
            }
        }
        self.scenarios.append(&mut file.scenario);
        self.outputs.append(&mut file.output);
        self.run = file.run.or(self.run.take());
        Ok(())
    }
}

fn parsed<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, Failure> {
    toml::from_str(text).map_err(|error| wrong_toml(path, text, &error))
}

/// What is measured when nothing is named: of each network the number of ties, how they hang together,
/// and whom they join; of each behaviour the mean.
fn outputs_of(study: &Study, baseline: &Scenario) -> Vec<Output> {
    let wanted = |panel: &&Panel| baseline.group.as_ref().is_none_or(|name| *name == panel.name);
    let Some(panel) = study.groups.iter().find(wanted) else { return Vec::new() };
    let mut outputs = Vec::new();
    for of in &panel.networks {
        let network = || of.name.clone();
        outputs.push(Output::Ties { network: network() });
        outputs.push(Output::MeanDegree { network: network() });
        if of.kind == NetworkKind::TwoMode {
            continue;
        }
        if of.kind == NetworkKind::Directed {
            outputs.push(Output::Reciprocity { network: network() });
        }
        outputs.push(Output::Transitivity { network: network() });
        outputs.push(Output::LargestComponent { network: network() });
        outputs.push(Output::DegreeGini { network: network() });
        for covariate in panel.actor_covariates.iter().filter(|c| c.of_receivers.is_none() && !c.centred) {
            outputs.push(Output::WithinShare { network: network(), covariate: covariate.name.clone() });
        }
        for covariate in panel.dyadic_covariates.iter().filter(|c| c.of_receivers.is_none()) {
            outputs.push(Output::MeanOverTies { network: network(), covariate: covariate.name.clone() });
        }
    }
    for behaviour in &panel.behaviours {
        outputs.push(Output::MeanBehaviour { behaviour: behaviour.name.clone() });
    }
    outputs
}

/// A measure in words.
fn title(output: &Output, several: bool) -> Message {
    let (kind, network, of) = match output {
        Output::Density { network } => ("density", network, ""),
        Output::Ties { network } => ("ties", network, ""),
        Output::MeanDegree { network } => ("degree", network, ""),
        Output::Reciprocity { network } => ("reciprocity", network, ""),
        Output::Transitivity { network } => ("transitivity", network, ""),
        Output::WithinShare { network, covariate } => ("within", network, covariate.as_str()),
        Output::ExternalInternal { network, covariate } => ("external", network, covariate.as_str()),
        Output::MeanOverTies { network, covariate } => ("mean-over-ties", network, covariate.as_str()),
        Output::Components { network } => ("components", network, ""),
        Output::LargestComponent { network } => ("largest", network, ""),
        Output::DegreeGini { network } => ("gini", network, ""),
        Output::Degree { network, actor, side: DegreeSide::Out } => ("sent", network, actor.as_str()),
        Output::Degree { network, actor, side: DegreeSide::In } => ("received", network, actor.as_str()),
        Output::MeanBehaviour { behaviour } => ("behaviour", behaviour, behaviour.as_str()),
    };
    message!(
        "ties-output",
        kind = kind,
        of = of,
        network = network,
        several = if several { "yes" } else { "no" }
    )
}

fn show(
    run: &mut Run,
    args: &TiesSimulate,
    outputs: &[Output],
    comparison: &Comparison,
    uncertain: bool,
) -> Result<(), Failure> {
    let networks: std::collections::BTreeSet<&str> =
        comparison.arms[0].values.iter().filter_map(|v| v.output.split_once(':').map(|o| o.0)).collect();
    let several = networks.len() > 1;
    let words = |run: &Run, name: &str| {
        let output = outputs.iter().find(|output| output.name() == name);
        output.map_or_else(|| name.to_owned(), |output| run.screen.text(&title(output, several)))
    };
    let last = comparison.arms[0].values.iter().map(|v| v.period).max().unwrap_or(1);
    let shown = |period: usize| args.every_period || period == last;
    for (at, arm) in comparison.arms.iter().enumerate() {
        for period in (1..=last).filter(|period| shown(*period)) {
            let heading = run.screen.text(&message!(
                "ties-arm-heading",
                name = arm.name.as_str(),
                period = period,
                periods = last
            ));
            run.screen.heading(&heading)?;
            if at == 0 {
                let head = ["ties-head-measure", "ties-head-mean", "ties-head-expected", "ties-head-single"]
                    .map(|key| run.screen.key(key));
                let rows: Vec<Vec<String>> = arm
                    .values
                    .iter()
                    .filter(|value| value.period == period)
                    .map(|value| {
                        let spread = &value.spread;
                        vec![
                            words(run, &value.output),
                            cell(run, spread.mean),
                            interval(run, spread.expected_interval),
                            interval(run, spread.single_interval),
                        ]
                    })
                    .collect();
                let align = [Align::Left, Align::Right, Align::Right, Align::Right];
                run.screen.table(&head, &align, &rows)?;
                continue;
            }
            let head = [
                "ties-head-measure",
                "ties-head-difference",
                "ties-head-expected",
                "ties-head-more",
                "ties-head-from-parameters",
                "",
            ]
            .map(|key| if key.is_empty() { String::new() } else { run.screen.key(key) });
            let rows: Vec<Vec<String>> = arm
                .effects
                .iter()
                .filter(|effect| effect.period == period)
                .map(|effect| {
                    let spread = &effect.difference;
                    vec![
                        words(run, &effect.output),
                        cell(run, spread.mean),
                        interval(run, spread.expected_interval),
                        effect.more.map_or_else(|| "–".to_owned(), |s| digits(100.0 * s, 0)),
                        from_parameters(spread),
                        run.screen.text(&message!("ties-change", sense = sense(spread))),
                    ]
                })
                .collect();
            let mut align = [Align::Right; 6];
            (align[0], align[5]) = (Align::Left, Align::Left);
            run.screen.table(&head, &align, &rows)?;
        }
    }
    run.screen.blank()?;
    run.screen.say(&message!(
        "ties-simulate-note",
        draws = comparison.draws,
        replicates = comparison.replicates,
        seed = comparison.settings.seed.to_string(),
        certain = if uncertain { "no" } else { "yes" },
        compared = if comparison.arms.len() > 1 { "yes" } else { "no" }
    ))?;
    if comparison.stopped {
        run.screen.say(&message!("ties-simulate-stopped"))?;
    }
    if comparison.precise == Some(false) {
        run.screen.say(&message!("ties-simulate-imprecise", most = comparison.settings.most_draws))?;
    }
    Ok(())
}

fn interval(run: &Run, interval: Option<[f64; 2]>) -> String {
    interval
        .map(|[a, b]| format!("{} – {}", cell(run, Some(a)), cell(run, Some(b))))
        .unwrap_or_else(|| "–".to_owned())
}

/// Which way a difference goes, if its interval tells.
fn sense(spread: &Spread) -> &'static str {
    sense_of(spread.expected_interval)
}

/// Which way an interval lies.
pub fn sense_of(interval: Option<[f64; 2]>) -> &'static str {
    match interval {
        Some([low, _]) if low > 0.0 => "more",
        Some([_, high]) if high < 0.0 => "less",
        Some([low, high]) if low == 0.0 && high == 0.0 => "same",
        Some(_) => "unknown",
        None => "none",
    }
}

/// Share of the variance of a run that comes from not knowing the parameters, in per cent.
fn from_parameters(spread: &Spread) -> String {
    spread
        .variance
        .filter(|v| v.total > 0.0)
        .and_then(|v| v.parameters.map(|p| digits(100.0 * (p / v.total).min(1.0), 0)))
        .unwrap_or_else(|| "–".to_owned())
}

/// The answer for other programs.
fn answer(
    study: &Study,
    scenarios: &[Scenario],
    baseline: &Scenario,
    outputs: &[Output],
    parameters: &ParameterDistribution,
    comparison: &Comparison,
) -> Result<Value, Failure> {
    let networks: std::collections::BTreeSet<&str> =
        comparison.arms[0].values.iter().filter_map(|v| v.output.split_once(':').map(|o| o.0)).collect();
    let measures: Vec<Value> = outputs
        .iter()
        .map(|output| json!({"name": output.name(), "title": title(output, networks.len() > 1)}))
        .collect();
    Ok(json!({
        "schema": SCHEMA,
        "answer": "simulate",
        "study": study.json(),
        "fingerprint": study.fingerprint()?,
        "parameters_certain": parameters.covariance.is_none(),
        "theta": parameters.mean,
        "baseline": baseline,
        "scenarios": scenarios,
        "comparison": comparison,
        "measures": measures,
        "findings": study.findings,
    }))
}

fn result_table(comparison: &Comparison) -> ResultTable {
    struct Line<'a> {
        arm: &'a str,
        output: &'a str,
        period: usize,
        contrast: bool,
        spread: &'a Spread,
    }
    let mut lines = Vec::new();
    for arm in &comparison.arms {
        let values = arm.values.iter().map(|v| (v.output.as_str(), v.period, false, &v.spread));
        let effects = arm.effects.iter().map(|e| (e.output.as_str(), e.period, true, &e.difference));
        lines.extend(values.chain(effects).map(|(output, period, contrast, spread)| Line {
            arm: &arm.name,
            output,
            period,
            contrast,
            spread,
        }));
    }
    let number = |of: &dyn Fn(&Spread) -> Option<f64>| {
        Values::Number(lines.iter().map(|line| of(line.spread)).collect::<Vec<_>>())
    };
    let mut table = ResultTable::default();
    table.push("scenario", Values::Text(lines.iter().map(|l| Some(l.arm.to_owned())).collect()));
    table.push("output", Values::Text(lines.iter().map(|l| Some(l.output.to_owned())).collect()));
    table.push("period", Values::Whole(lines.iter().map(|l| Some(l.period as i64)).collect()));
    table.push("difference-from-baseline", Values::Truth(lines.iter().map(|l| Some(l.contrast)).collect()));
    table.push("mean", number(&|s| s.mean));
    table.push("standard-error", number(&|s| s.standard_error));
    table.push("expected-lower", number(&|s| s.expected_interval.map(|i| i[0])));
    table.push("expected-upper", number(&|s| s.expected_interval.map(|i| i[1])));
    table.push("single-lower", number(&|s| s.single_interval.map(|i| i[0])));
    table.push("single-upper", number(&|s| s.single_interval.map(|i| i[1])));
    table.push("variance", number(&|s| s.variance.map(|v| v.total)));
    table.push("variance-from-parameters", number(&|s| s.variance.and_then(|v| v.parameters)));
    table.push("variance-from-chance", number(&|s| s.variance.and_then(|v| v.simulation)));
    table.push("runs", Values::Whole(lines.iter().map(|l| Some(l.spread.runs as i64)).collect()));
    table.push("undefined", Values::Whole(lines.iter().map(|l| Some(l.spread.undefined as i64)).collect()));
    table
}

//! Cases of tie evolution: a folder with `case.json`, its tables, and what the reference
//! computes: `reference.json`, `simulate.json` or `timing.json`, `ministeps.csv` with
//! `ministeps.json`. Whatever of them is there is compared.

mod case;
mod names;

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use milieu_ties::{
    AuxiliaryStatistic, BehaviourDistribution, Change, DegreeDistribution, DegreeSide, Estimation,
    EstimationSettings, GeodesicDistribution, Ministep, Model, Process, Simulations, Targets, TriadCensus,
    score_test,
};
use serde_json::{Map, Value, json};

use crate::comparison::{Expectation, Rule};
use case::Case;

/// Simulations of our own at fixed parameters, for networks up to [`SMALL`] actors and above.
const SIMULATIONS: [usize; 2] = [8000, 400];
const SMALL: usize = 200;
/// Seeds of the estimates whose mean is compared, and simulations of each last phase.
const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];
const LAST_PHASE: usize = 3000;

fn read_json(path: &Path) -> Result<Option<Value>> {
    if !path.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).map(Some).with_context(|| path.display().to_string())
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().map_or(Vec::new(), |list| list.iter().map(|v| v.as_f64().unwrap_or(f64::NAN)).collect())
}

fn words(value: &Value) -> Vec<String> {
    let list = value.as_array().map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect()
}

/// A number, or one that stands alone where a list of one is meant.
fn list_or_one(value: &Value) -> Vec<f64> {
    value.as_f64().map_or_else(|| numbers(value), |v| vec![v])
}

fn number(value: f64) -> Value {
    json!(value)
}

/// A file of the reference with the places of its parameters.
struct Part {
    file: &'static str,
    data: Value,
    names: Vec<String>,
    places: Vec<usize>,
}

struct Folder {
    case: Case,
    model: Model,
    parts: Vec<Part>,
}

impl Folder {
    fn read(folder: &Path) -> Result<Self> {
        let case = Case::read(folder)?;
        let model = Model::new(&case.panel, &case.specification)?;
        let mut parts = Vec::new();
        for file in ["reference", "simulate", "timing"] {
            let Some(data) = read_json(&folder.join(format!("{file}.json")))? else { continue };
            let names = words(&data["parameters"]);
            let places = names::places(&model, &names).with_context(|| format!("{file}.json"))?;
            parts.push(Part { file, data, names, places });
        }
        Ok(Self { case, model, parts })
    }

    fn simulations(&self) -> usize {
        SIMULATIONS[usize::from(self.case.panel.n() > SMALL)]
    }

    fn theta(&self, part: &Part) -> Vec<f64> {
        let mut theta = self.model.initial_values();
        part.places.iter().zip(numbers(&part.data["theta"])).for_each(|(&k, v)| theta[k] = v);
        theta
    }
}

/// What the case expects.
pub(crate) fn expectations(path: &Path) -> Result<Vec<Expectation>> {
    let folder = Folder::read(path)?;
    let mut all = Expectations::default();
    for part in &folder.parts {
        all.targets(part);
        match part.file {
            "reference" => all.reference(&folder, part),
            _ => all.simulated(&folder, part),
        }
    }
    if path.join("ministeps.csv").exists() {
        let rows = std::fs::read_to_string(path.join("ministeps.csv"))?.lines().skip(1).count();
        all.add("ministeps/rows", number(rows as f64), Rule::Absolute(0.0));
        all.add("ministeps/log_choice_probability", number(0.0), Rule::Absolute(1e-9));
        all.add("ministeps/log_ego_probability", number(0.0), Rule::Absolute(1e-9));
        all.add("ministeps/reciprocal_total_rate", number(0.0), Rule::Absolute(1e-9));
    }
    if all.0.is_empty() {
        bail!("{}: nothing to compare with", path.display());
    }
    Ok(all.0)
}

#[derive(Default)]
struct Expectations(Vec<Expectation>);

impl Expectations {
    fn add(&mut self, key: impl Into<String>, value: Value, rule: Rule) {
        self.0.push(Expectation { key: key.into(), value, rule });
    }

    fn targets(&mut self, part: &Part) {
        let by_period = part.data["targets_by_period"].as_array();
        for (at, name) in part.names.iter().enumerate() {
            if let Some(value) = part.data["observed_targets"].get(at) {
                self.add(
                    format!("{}/observed_targets/{name}#{at}", part.file),
                    value.clone(),
                    Rule::Absolute(1e-6),
                );
            }
            if let Some(value) = by_period.and_then(|list| list.get(at)) {
                self.add(
                    format!("{}/targets_by_period/{name}#{at}", part.file),
                    json!(list_or_one(value)),
                    Rule::Absolute(1e-6),
                );
            }
        }
    }

    fn simulated(&mut self, folder: &Folder, part: &Part) {
        let (file, data) = (part.file, &part.data);
        let draws = data["n_simulations"].as_f64().unwrap_or(1.0);
        let ours = folder.simulations() as f64;
        let spread = (2.0 / draws + 2.0 / ours).sqrt();
        let (means, sds) = (numbers(&data["simulated_mean"]), numbers(&data["simulated_sd"]));
        for (at, name) in part.names.iter().enumerate() {
            if let Some(mean) = means.get(at) {
                self.add(format!("{file}/simulated_mean/{name}#{at}"), number(*mean), Rule::Errors(4.0));
            }
            if let Some(sd) = sds.get(at) {
                let variance = number(sd * sd);
                self.add(
                    format!("{file}/variance/{name}#{at}"),
                    variance,
                    Rule::Relative((4.0 * spread).max(0.15)),
                );
            }
            self.add(format!("{file}/score_mean/{name}#{at}"), number(0.0), Rule::Errors(4.0));
            for (matrix, rule) in [("covariance", 5.0), ("derivative_matrix_score", 5.0)] {
                for (of, other) in part.names.iter().enumerate() {
                    if let Some(value) = data[matrix].get(at).and_then(|row| row.get(of)) {
                        self.add(
                            format!("{file}/{matrix}/{name}#{at}/{other}#{of}"),
                            value.clone(),
                            Rule::Errors(rule),
                        );
                    }
                }
            }
            if let Some(value) = data["mean_by_period"].get(at) {
                for (m, value) in list_or_one(value).into_iter().enumerate() {
                    let key = format!("{file}/mean_by_period/{name}#{at}/{}", m + 1);
                    self.add(key, number(value), Rule::Errors(4.0));
                }
            }
        }
    }

    fn reference(&mut self, folder: &Folder, part: &Part) {
        let data = &part.data;
        let (estimates, errors, spreads) = (
            numbers(&data["pooled"]["estimate"]),
            numbers(&data["pooled"]["se"]),
            numbers(&data["pooled"]["sd_between_seeds"]),
        );
        let runs = data["runs"].as_array().map_or(&[][..], Vec::as_slice);
        for (at, name) in part.names.iter().enumerate() {
            let held = folder.model.parameters()[part.places[at]].held;
            let Some(&estimate) = estimates.get(at) else { continue };
            if held {
                self.add(format!("estimate/{name}#{at}"), number(estimate), Rule::Absolute(1e-12));
                continue;
            }
            let error = errors.get(at).copied().unwrap_or(f64::NAN);
            self.add(format!("estimate/{name}#{at}"), number(estimate), Rule::Absolute(0.15 * error));
            // The mean over its runs: a single standard error of a rate scatters by a tenth from seed
            // to seed, and the median of three, which is what is pooled, hardly less.
            let theirs: Vec<f64> = runs.iter().filter_map(|r| r["se"][at].as_f64()).collect();
            let error = if theirs.is_empty() { error } else { mean(&theirs) };
            self.add(format!("standard_error/{name}#{at}"), number(error), Rule::Within(0.92, 1.08));
            if let Some(spread) = spreads.get(at) {
                let most = (2.0 * spread).max(0.09 * error);
                self.add(format!("sd_between_seeds/{name}#{at}"), number(most), Rule::AtMost);
            }
        }
        let mean_of = |key: &str| -> Vec<f64> {
            let lists: Vec<Vec<f64>> =
                runs.iter().map(|r| list_or_one(&r[key])).filter(|l| !l.is_empty()).collect();
            let length = lists.first().map_or(0, Vec::len);
            (0..length).map(|k| lists.iter().map(|l| l[k]).sum::<f64>() / lists.len() as f64).collect()
        };
        let deviations = mean_of("conditional_rate_se");
        for (m, rate) in mean_of("conditional_rate").into_iter().enumerate() {
            let deviation = deviations.get(m).copied().unwrap_or(0.0);
            self.add(format!("conditional_rate/{}", m + 1), number(rate), Rule::Absolute(0.15 * deviation));
            self.add(format!("conditional_rate_sd/{}", m + 1), number(deviation), Rule::Relative(0.15));
        }
        self.add("convergence", number(0.2), Rule::AtMost);
        let last = &data["phase3_last_seed"];
        for (key, factor) in [("mean_statistics", 0.35), ("sd_statistics", 0.15)] {
            let sds = numbers(&last["sd_statistics"]);
            for (at, value) in numbers(&last[key]).into_iter().enumerate() {
                let name = part.names.get(at).map_or("", String::as_str);
                let limit = factor * sds.get(at).copied().unwrap_or(0.0);
                self.add(format!("last_phase/{key}/{name}#{at}"), number(value), Rule::Absolute(limit));
            }
        }
        if let Some(test) = data.get("score_test") {
            if let Some(value) = test["chisquared"].as_f64() {
                self.add("score_test/chisquared", number(value), Rule::Errors(1.0));
            }
            if let Some(df) = test["df"].as_f64() {
                self.add("score_test/df", number(df), Rule::Absolute(0.0));
            }
            for (k, value) in list_or_one(&test["one_sided"]).into_iter().enumerate() {
                self.add(format!("score_test/one_sided/{}", k + 1), number(value), Rule::Errors(1.0));
            }
        }
        self.goodness_of_fit(&data["gof"]);
    }

    fn goodness_of_fit(&mut self, gof: &Value) {
        for (name, test) in gof["tests"].as_object().into_iter().flatten() {
            if let Some(p) = test["p"].as_f64() {
                self.add(format!("gof/{name}/p"), number(p), Rule::Errors(4.0));
            }
            if test.get("observed").is_some() {
                self.add(format!("gof/{name}/observed"), test["observed"].clone(), Rule::Absolute(1e-9));
            }
        }
    }
}

/// What the program computes.
pub(crate) fn values(path: &Path) -> Result<Map<String, Value>> {
    let folder = Folder::read(path)?;
    let targets = folder.model.targets();
    let mut values = Map::new();
    for part in &folder.parts {
        of_targets(&targets, part, &mut values);
        match part.file {
            "reference" => of_reference(&folder, part, &mut values)?,
            _ => of_simulations(&folder, part, &mut values)?,
        }
    }
    if path.join("ministeps.csv").exists() {
        replay(path, &folder, &mut values).context("ministeps.csv")?;
    }
    Ok(values)
}

fn of_targets(targets: &Targets, part: &Part, values: &mut Map<String, Value>) {
    for (at, (name, &k)) in part.names.iter().zip(&part.places).enumerate() {
        values.insert(format!("{}/observed_targets/{name}#{at}", part.file), number(targets.total[k]));
        // A rate has a target in its own period only.
        let by_period: Vec<f64> = targets.by_period.iter().map(|p| p[k]).collect();
        values.insert(format!("{}/targets_by_period/{name}#{at}", part.file), json!(by_period));
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn variance(values: &[f64]) -> f64 {
    let centre = mean(values);
    values.iter().map(|v| (v - centre).powi(2)).sum::<f64>() / (values.len() as f64 - 1.0).max(1.0)
}

fn of_simulations(folder: &Folder, part: &Part, values: &mut Map<String, Value>) -> Result<()> {
    let count = folder.simulations();
    let simulations: Simulations = folder.model.simulate(&folder.theta(part), count, 7)?;
    let (ours, draws) = (count as f64, part.data["n_simulations"].as_f64().unwrap_or(1.0));
    // Errors of a mean of the reference are as ours, but for the number of simulations.
    let joint = |sample: &[f64]| (variance(sample) * (1.0 / ours + 1.0 / draws)).sqrt();
    let column = |rows: &[Vec<f64>], k: usize| -> Vec<f64> { rows.iter().map(|r| r[k]).collect() };
    let (statistics, scores) = (simulations.statistics(), simulations.scores());
    let file = part.file;
    let periods = folder.model.period_count();
    for (at, (name, &k)) in part.names.iter().zip(&part.places).enumerate() {
        let (s, j) = (column(&statistics, k), column(&scores, k));
        values.insert(format!("{file}/simulated_mean/{name}#{at}"), json!([mean(&s), joint(&s)]));
        values.insert(format!("{file}/variance/{name}#{at}"), number(variance(&s)));
        values.insert(
            format!("{file}/score_mean/{name}#{at}"),
            json!([mean(&j), (variance(&j) / ours).sqrt()]),
        );
        for m in 0..periods {
            let of_period: Vec<f64> = simulations.outcomes.iter().map(|c| c[m].statistics[k]).collect();
            let key = format!("{file}/mean_by_period/{name}#{at}/{}", m + 1);
            values.insert(key, json!([mean(&of_period), joint(&of_period)]));
        }
        for (of, (other, &l)) in part.names.iter().zip(&part.places).enumerate() {
            let t = column(&statistics, l);
            let (a, b) = (mean(&s), mean(&t));
            let products: Vec<f64> = s.iter().zip(&t).map(|(x, y)| (x - a) * (y - b)).collect();
            let key = format!("{file}/covariance/{name}#{at}/{other}#{of}");
            values.insert(key, json!([mean(&products), joint(&products)]));
            // Row: statistic; column: parameter. Period by period.
            let mut products = vec![0.0; count];
            for m in 0..periods {
                let of_period: Vec<f64> = simulations.outcomes.iter().map(|c| c[m].statistics[k]).collect();
                let centre = mean(&of_period);
                for ((to, s), chain) in products.iter_mut().zip(&of_period).zip(&simulations.outcomes) {
                    *to += (s - centre) * chain[m].score[l];
                }
            }
            let key = format!("{file}/derivative_matrix_score/{name}#{at}/{other}#{of}");
            values.insert(key, json!([mean(&products), joint(&products)]));
        }
    }
    Ok(())
}

fn of_reference(folder: &Folder, part: &Part, values: &mut Map<String, Value>) -> Result<()> {
    let (keys, statistics) = auxiliary(folder, &part.data["gof"]["tests"]);
    let mut estimations: Vec<Estimation> = Vec::new();
    let mut fits = Vec::new();
    for seed in SEEDS {
        let settings = EstimationSettings { seed, simulations: LAST_PHASE, ..EstimationSettings::default() };
        let (estimation, sample) = folder
            .model
            .estimate_with_goodness_of_fit(&settings, &mut |_| ControlFlow::Continue(()), &statistics)
            .context("estimation")?;
        estimations.push(estimation);
        fits.push(sample.joint());
    }
    let draws = part.data["gof"]["n_simulations"].as_f64().unwrap_or(1000.0);
    for (at, key) in keys.iter().enumerate() {
        let p: Vec<f64> = fits.iter().map(|f| f[at].p).collect();
        // The share of the reference has a binomial error and, since the covariance behind the
        // distances is simulated as well, that which our seeds show, at its number of simulations.
        let share = (mean(&p) * draws + 1.0) / (draws + 2.0);
        let between = variance(&p) * (LAST_PHASE as f64 / draws + 1.0 / p.len() as f64);
        let error = (share * (1.0 - share) / draws + between).sqrt();
        values.insert(format!("gof/{key}/p"), json!([mean(&p), error]));
        values.insert(format!("gof/{key}/observed"), json!(fits[0][at].observed));
    }
    of_score_test(folder, part, &estimations, values);
    for (at, (name, &k)) in part.names.iter().zip(&part.places).enumerate() {
        let found: Vec<f64> = estimations.iter().map(|e| e.estimates[k].value).collect();
        values.insert(format!("estimate/{name}#{at}"), number(mean(&found)));
        values.insert(format!("sd_between_seeds/{name}#{at}"), number(variance(&found).sqrt()));
        let errors: Vec<f64> = estimations.iter().filter_map(|e| e.estimates[k].standard_error).collect();
        if !errors.is_empty() {
            values.insert(format!("standard_error/{name}#{at}"), number(mean(&errors)));
        }
        let last = &estimations[estimations.len() - 1].estimates[k];
        values.insert(format!("last_phase/mean_statistics/{name}#{at}"), number(last.simulated));
        values.insert(format!("last_phase/sd_statistics/{name}#{at}"), number(last.deviation));
    }
    let worst = estimations.iter().map(|e| e.convergence).fold(0.0, f64::max);
    values.insert("convergence".to_owned(), number(worst));
    for m in 0..estimations[0].conditional_rates.len() {
        let rates: Vec<f64> = estimations.iter().map(|e| e.conditional_rates[m].value).collect();
        let deviations: Vec<f64> = estimations.iter().map(|e| e.conditional_rates[m].deviation).collect();
        values.insert(format!("conditional_rate/{}", m + 1), number(mean(&rates)));
        values.insert(format!("conditional_rate_sd/{}", m + 1), number(mean(&deviations)));
    }
    Ok(())
}

/// The auxiliary statistics that tests of the reference mean, with the names of the tests.
fn auxiliary<'m>(folder: &'m Folder, tests: &Value) -> (Vec<String>, Vec<Arc<dyn AuxiliaryStatistic + 'm>>) {
    let model = &folder.model;
    let mut keys = Vec::new();
    let mut statistics: Vec<Arc<dyn AuxiliaryStatistic + 'm>> = Vec::new();
    for key in tests.as_object().into_iter().flat_map(Map::keys) {
        let named = model.network_names().find(|name| key.contains(name));
        let Some(network) = named.or_else(|| model.network_names().next()) else { continue };
        let behaviour =
            || model.behaviour_names().find(|b| key.contains(b)).or(model.behaviour_names().next());
        let lower = key.to_lowercase();
        let degrees = |side| DegreeDistribution::new(model, network, side);
        let statistic: Option<Arc<dyn AuxiliaryStatistic + 'm>> = if lower.contains("indegree") {
            degrees(DegreeSide::In).ok().map(|s| Arc::new(s) as _)
        } else if lower.contains("degree") {
            degrees(DegreeSide::Out).ok().map(|s| Arc::new(s) as _)
        } else if lower.contains("triad") {
            TriadCensus::new(model, network).ok().map(|s| Arc::new(s) as _)
        } else if lower.contains("geodesic") {
            GeodesicDistribution::new(model, network).ok().map(|s| Arc::new(s) as _)
        } else if lower.contains("behavio") {
            behaviour().and_then(|b| BehaviourDistribution::new(model, b).ok()).map(|s| Arc::new(s) as _)
        } else {
            None
        };
        if let Some(statistic) = statistic {
            keys.push(key.clone());
            statistics.push(statistic);
        }
    }
    (keys, statistics)
}

/// The score test of the held effects: the mean over the seeds, with 15 per cent and what seeds differ by.
fn of_score_test(folder: &Folder, part: &Part, estimations: &[Estimation], values: &mut Map<String, Value>) {
    let parameters = folder.model.parameters();
    let free: Vec<usize> = (0..parameters.len()).filter(|&k| !parameters[k].held).collect();
    let tested: Vec<usize> = part.places.iter().copied().filter(|&k| parameters[k].tested).collect();
    if tested.is_empty() {
        return;
    }
    let tests: Vec<_> =
        estimations.iter().filter_map(|e| score_test(&e.moments, &e.theta(), &free, &tested).ok()).collect();
    if tests.is_empty() {
        return;
    }
    // The reference gives one seed with a third of the simulations: its noise is about twice ours.
    let with_limit = |found: Vec<f64>| {
        let noise = 4.0 * variance(&found).sqrt();
        json!([mean(&found), 0.15 * mean(&found).abs() + noise])
    };
    values.insert(
        "score_test/chisquared".to_owned(),
        with_limit(tests.iter().map(|t| t.joint.value).collect()),
    );
    values.insert("score_test/df".to_owned(), number(tests[0].joint.degrees as f64));
    for k in 0..tested.len() {
        let found = tests.iter().map(|t| t.single[k].z).collect();
        values.insert(format!("score_test/one_sided/{}", k + 1), with_limit(found));
    }
}

/// Replays recorded ministeps and keeps the largest differences.
fn replay(path: &Path, folder: &Folder, values: &mut Map<String, Value>) -> Result<()> {
    let meta = read_json(&path.join("ministeps.json"))?.context("ministeps.json")?;
    let places = names::places(&folder.model, &words(&meta["parameters"]))?;
    let mut theta = folder.model.initial_values();
    // Conditional cases give the rate of the recorded variable apart, if at all; it is one in the simulation.
    places.iter().zip(numbers(&meta["theta"])).for_each(|(&k, v)| theta[k] = v);
    let mut reader = csv::Reader::from_path(path.join("ministeps.csv"))?;
    let header = reader.headers()?.clone();
    let column = |name: &str| header.iter().position(|h| h == name).with_context(|| format!("column {name}"));
    let (simulation, period, aspect) = (column("sim")?, column("period")?, column("aspect")?);
    let (variable, ego, alter) = (column("variable")?, column("ego")?, column("alter")?);
    let (behaviour_change, rate) = (column("behavior_change")?, column("reciprocal_total_rate")?);
    let (ego_probability, choice) = (column("log_ego_probability")?, column("log_choice_probability")?);
    let panel = &folder.case.panel;
    let mut process: Option<((String, String), Process<'_>)> = None;
    let (mut rows, mut worst) = (0_u64, [0.0_f64; 3]);
    for record in reader.records() {
        let record = record?;
        let text = |at: usize| record.get(at).unwrap_or_default();
        let key = (text(simulation).to_owned(), text(period).to_owned());
        let fresh = process.as_ref().is_none_or(|(at, _)| *at != key);
        if fresh {
            let at = text(period).parse::<usize>()?;
            if at == 0 || at > folder.model.period_count() {
                bail!("period {at}");
            }
            process = Some((key, Process::new(&folder.model, at - 1, &theta)));
        }
        let Some((_, process)) = process.as_mut() else { continue };
        let name = text(variable);
        let actor: u32 = text(ego).parse::<u32>()?.checked_sub(1).context("ego")?;
        let (place, change) = if text(aspect).to_lowercase().starts_with("net") {
            let place = panel.networks.iter().position(|n| n.name == name).context("network")?;
            // A two-mode network says so by an alter beyond the receivers.
            let two_mode = panel.networks[place].kind == milieu_ties::NetworkKind::TwoMode;
            let receivers = panel.receivers(&panel.networks[place]) as u32;
            let to: u32 = text(alter).parse::<u32>()?.checked_sub(1).context("alter")?;
            let stays = if two_mode { to >= receivers } else { to == actor };
            (place, if stays { Change::None } else { Change::Tie(to) })
        } else {
            let place = panel.behaviours.iter().position(|b| b.name == name).context("behaviour")?;
            let change = match text(behaviour_change).parse::<f64>()? as i32 {
                0 => Change::None,
                d => Change::Behaviour(d),
            };
            (panel.networks.len() + place, change)
        };
        let step = Ministep { variable: place, ego: actor, change, time: 0.0 };
        let (own, total) = process.rate(place, actor as usize);
        let found = [process.log_probability(&step), (own / total).ln(), 1.0 / total];
        for (k, at) in [choice, ego_probability, rate].into_iter().enumerate() {
            let given = text(at);
            let expected: f64 = given.parse()?;
            // The digits that are given bound what can agree.
            let digits = given.split_once('.').map_or(0, |(_, d)| d.len()) as i32;
            let rounding = 0.5 * 10_f64.powi(-digits);
            let scale = if k == 0 { 1.0 } else { expected.abs().max(1e-12) };
            let difference = ((found[k] - expected).abs() - rounding).max(0.0) / scale;
            worst[k] = if difference.is_finite() { worst[k].max(difference) } else { f64::INFINITY };
        }
        process.apply(&step);
        rows += 1;
    }
    values.insert("ministeps/rows".to_owned(), number(rows as f64));
    for (key, worst) in
        ["log_choice_probability", "log_ego_probability", "reciprocal_total_rate"].iter().zip(worst)
    {
        values.insert(format!("ministeps/{key}"), number(worst));
    }
    Ok(())
}

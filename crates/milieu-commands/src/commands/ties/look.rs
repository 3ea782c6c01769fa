//! A study of ties as a page looks at it: read from a loaded territory, with the results that are
//! kept of it, in words and figures of any language.

use std::path::Path;
use std::sync::Arc;

use clap::FromArgMatches;
use milieu_figures::{Figure, effect_chart, trace_chart};
use milieu_messages::Messages;
use milieu_store::Store;
use milieu_territory::Territory;
use milieu_ties::{CATALOGUE, Description, EffectInfo, Model, Panel, Projection, Scenario, Specification};
use milieu_vocabulary::{Message, Severity, message};
use serde::Deserialize;

use super::source::Study;
use super::table::{self, Row};
use super::{describe, effects, gof, keep, page, simulate, trouble};
use crate::arguments::{Arguments, TiesVerb, Verb};
use crate::failure::Failure;
use crate::help;

/// A study with its model.
pub struct TiesLook {
    study: Study,
    model: Result<Model, Failure>,
    messages: Arc<Messages>,
}

/// An effect as it can be chosen.
pub struct EffectWords {
    /// From the catalogue.
    pub info: &'static EffectInfo,
    /// Name in words.
    pub name: String,
    /// What it is.
    pub about: String,
    /// What it must be told, in words; empty for nothing.
    pub needs: String,
}

/// A parameter of a kept result.
#[derive(Clone, Debug, Deserialize)]
pub struct KeptParameter {
    /// Name in the model.
    pub name: String,
    label_message: Message,
    /// Network or behaviour explained.
    pub dependent: String,
    /// Short name of the effect.
    pub effect: String,
    /// What it speaks of.
    pub with: Option<String>,
    /// Evaluation, creation, maintenance or rate.
    pub part: String,
    /// Estimate.
    pub value: f64,
    /// Standard error, if there is one.
    pub standard_error: Option<f64>,
    /// 95 % interval.
    pub interval: Option<[f64; 2]>,
    /// Two-sided p of no effect.
    pub p: Option<f64>,
    /// Convergence t-ratio.
    pub convergence_t: Option<f64>,
    /// Whether it was held at a value.
    pub held: bool,
}

/// A point of the course of a kept result.
#[derive(Clone, Debug, Deserialize)]
struct KeptPoint {
    phase: u8,
    theta: Vec<Option<f64>>,
}

/// Settings of a kept result.
#[derive(Clone, Debug, Deserialize)]
struct KeptSettings {
    seed: u64,
    convergence: f64,
}

/// A kept estimation.
#[derive(Clone, Debug, Deserialize)]
pub struct KeptEstimate {
    /// Parameters, rates first.
    pub parameters: Vec<KeptParameter>,
    /// Whether it converged.
    pub converged: bool,
    /// Overall maximum convergence ratio.
    pub convergence: Option<f64>,
    /// Simulations made.
    pub simulations: usize,
    sentence_messages: Vec<Message>,
    blocking_message: Option<Message>,
    trace: Vec<KeptPoint>,
    order: Vec<String>,
    settings: KeptSettings,
}

/// What a feature of simulated networks looks like beside the observed one.
#[derive(Clone, Debug, Deserialize)]
pub struct KeptFit {
    /// Feature in words.
    title_message: Message,
    /// Share of simulations at least as far from their mean as the data.
    pub p: f64,
    simulations: usize,
    components: Vec<KeptComponent>,
    simulated: Vec<Vec<f64>>,
}

#[derive(Clone, Debug, Deserialize)]
struct KeptComponent {
    name: String,
    observed: f64,
    mean: f64,
    never_reached: bool,
}

/// A kept comparison with simulated networks.
#[derive(Clone, Debug, Deserialize)]
pub struct KeptGoodness {
    /// Features.
    pub fits: Vec<KeptFit>,
    /// Simulations.
    pub simulations: usize,
    /// Seed.
    pub seed: u64,
}

impl TiesLook {
    /// A study of a territory: options as typed after `milieu ties describe FILE`, and a model where
    /// it is not the one to begin with.
    ///
    /// # Errors
    /// When the options cannot be read, or the data give no panel.
    pub fn of(
        territory: &Territory,
        path: &Path,
        options: &[String],
        model: impl FnOnce(&Panel, Specification) -> Result<Option<Specification>, Failure>,
        messages: Arc<Messages>,
    ) -> Result<Self, Failure> {
        let head =
            ["milieu".to_owned(), "ties".to_owned(), "describe".to_owned(), path.display().to_string()];
        let typed = head.iter().chain(options);
        let parsed = help::command(&messages)
            .try_get_matches_from(typed)
            .and_then(|matches| Arguments::from_arg_matches(&matches));
        let arguments = parsed.map_err(|error| Failure::Usage {
            message: message!("ties-as-it-is", text = error.kind().to_string()),
        })?;
        let Verb::Ties(ties) = arguments.command else {
            return Err(Failure::Internal("not a command about ties".to_owned()));
        };
        let TiesVerb::Describe(args) = ties.verb else {
            return Err(Failure::Internal("not a description".to_owned()));
        };
        let mut study = Study::of_loaded(&args.source, path, territory)?;
        if let Some(panel) = study.groups.first()
            && let Some(own) = model(panel, study.specification.clone())?
        {
            study.specification = own;
            study.by_default = false;
        }
        let model = study.model();
        Ok(TiesLook { study, model, messages })
    }

    /// What is looked at, in words.
    pub fn what(&self) -> Vec<String> {
        self.study.what().iter().map(|message| self.messages.render(message)).collect()
    }

    /// Panels, one for each group.
    pub fn panels(&self) -> &[Panel] {
        &self.study.groups
    }

    /// What the panels hold.
    pub fn descriptions(&self) -> Vec<Description> {
        self.study.groups.iter().map(milieu_ties::describe).collect()
    }

    /// What is noteworthy: severity and words.
    pub fn findings(&self) -> Vec<(Severity, String)> {
        let mut all = self.study.findings.clone();
        all.extend(describe::examine(&self.study, self.model.as_ref().ok()));
        all.iter().map(|finding| (finding.severity, self.messages.render(&finding.message))).collect()
    }

    /// Why there is no model, if there is none.
    pub fn trouble(&self) -> Option<(String, Option<String>)> {
        match &self.model {
            Ok(_) => None,
            Err(Failure::Stopped { message, hint }) => {
                Some((self.messages.render(message), hint.as_ref().map(|hint| self.messages.render(hint))))
            }
            Err(Failure::Usage { message }) => Some((self.messages.render(message), None)),
            Err(other) => Some((format!("{other:?}"), None)),
        }
    }

    /// Parameters of the model: name, words, whether it is a rate.
    pub fn parameters(&self) -> Vec<(String, String, bool)> {
        let Ok(model) = &self.model else { return Vec::new() };
        let told = |parameter| {
            let label = self.messages.render(&table::label(&self.messages, model, parameter));
            (parameter.name.clone(), label, table::part(parameter) == "rate")
        };
        model.parameters().iter().map(told).collect()
    }

    /// The model.
    pub fn specification(&self) -> &Specification {
        &self.study.specification
    }

    /// Whether the model is the one to begin with.
    pub fn by_default(&self) -> bool {
        self.study.by_default
    }

    /// SHA-256 of the panels.
    pub fn data(&self) -> &str {
        &self.study.data
    }

    /// The model as TOML.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub fn model_toml(&self) -> Result<String, Failure> {
        toml::to_string(&self.study.specification).map_err(|error| Failure::Internal(error.to_string()))
    }

    /// Data and model as one study file that names the territory.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub fn study_toml(&self, file: &str) -> Result<String, Failure> {
        let mut territory = toml::Table::new();
        territory.insert("file".to_owned(), toml::Value::String(file.to_owned()));
        if let Some(request) = &self.study.request {
            let value =
                toml::Value::try_from(request).map_err(|error| Failure::Internal(error.to_string()))?;
            if let toml::Value::Table(table) = value {
                for (key, value) in table {
                    let value = match key.as_str() {
                        // Waves stand by their days and years.
                        "waves" => toml::Value::Array(
                            request
                                .waves
                                .iter()
                                .map(|wave| toml::Value::String(wave.label.clone()))
                                .collect(),
                        ),
                        "before" => continue,
                        _ => value,
                    };
                    territory.insert(key, value);
                }
            }
        }
        let mut study = toml::Table::new();
        study.insert("territory".to_owned(), toml::Value::Table(territory));
        let text = toml::to_string(&study).map_err(|error| Failure::Internal(error.to_string()))?;
        Ok(format!("{text}\n{}", self.model_toml()?))
    }

    /// All effects that explain ties, in words.
    pub fn catalogue(messages: &Messages) -> Vec<EffectWords> {
        CATALOGUE
            .iter()
            .map(|info| EffectWords {
                info,
                name: messages.render(&table::effect_words(messages, info.name)),
                about: effects::about(messages, info),
                needs: match info.with {
                    milieu_ties::With::Nothing => String::new(),
                    with => messages.text(effects::with_key(with)),
                },
            })
            .collect()
    }

    /// The estimation kept of these data and this model.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn estimate(&self, store: &mut Store) -> Result<Option<KeptEstimate>, Failure> {
        let text = store.cached_run(&keep::key(keep::ESTIMATE, &self.study)?)?;
        // What an other version wrote and this one cannot read is as good as none.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// The goodness of fit kept of these data and this model.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn goodness(&self, store: &mut Store) -> Result<Option<KeptGoodness>, Failure> {
        let text = store.cached_run(&keep::key(keep::GOODNESS, &self.study)?)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// The simulation kept of these data, this model and these scenarios.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn simulation(
        &self,
        store: &mut Store,
        scenarios: &[Scenario],
    ) -> Result<Option<Vec<SimulationArm>>, Failure> {
        let key = keep::with_scenarios(keep::key(keep::SIMULATION, &self.study)?, scenarios)?;
        let text = store.cached_run(&key)?;
        Ok(text.and_then(|text| serde_json::from_str::<KeptSimulation>(&text).ok()).map(KeptSimulation::arms))
    }

    /// Whether a scenario can be run.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, scenario: &Scenario) -> Result<(), Failure> {
        Projection::new(&self.study.groups, &self.study.specification, scenario)
            .map(drop)
            .map_err(|error| trouble::scenario(&error, &self.study.groups))
    }

    /// A scenario as a file for `--scenario`.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub fn scenario_toml(scenario: &Scenario) -> Result<String, Failure> {
        toml::to_string(scenario).map_err(|error| Failure::Internal(error.to_string()))
    }
}

/// A kept simulation.
#[derive(Debug, Deserialize)]
struct KeptSimulation {
    comparison: KeptComparison,
    measures: Vec<KeptMeasure>,
}

#[derive(Debug, Deserialize)]
struct KeptComparison {
    arms: Vec<KeptArm>,
}

#[derive(Debug, Deserialize)]
struct KeptArm {
    name: String,
    values: Vec<KeptValue>,
    #[serde(default)]
    effects: Vec<KeptEffect>,
}

#[derive(Debug, Deserialize)]
struct KeptValue {
    output: String,
    period: usize,
    spread: SimulationSpread,
}

#[derive(Debug, Deserialize)]
struct KeptEffect {
    output: String,
    period: usize,
    difference: SimulationSpread,
    more: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct KeptMeasure {
    name: String,
    title: Message,
}

/// A course that was simulated: as it goes on, or a scenario held against that.
#[derive(Clone, Debug)]
pub struct SimulationArm {
    /// Name.
    pub name: String,
    /// Whether its measures are differences from how it goes on.
    pub compared: bool,
    /// Measures at the end of the last period.
    pub measures: Vec<SimulatedMeasure>,
}

/// A measure of simulated networks.
#[derive(Clone, Debug)]
pub struct SimulatedMeasure {
    /// Name.
    pub name: String,
    /// In words.
    pub title: Option<Message>,
    /// Its value, or the difference.
    pub spread: SimulationSpread,
    /// Share of pairs of runs in which it is more than as it goes on.
    pub more: Option<f64>,
}

/// A number over many runs.
#[derive(Clone, Debug, Deserialize)]
pub struct SimulationSpread {
    /// Mean.
    pub mean: Option<f64>,
    /// 95 % interval of the expected value.
    pub expected_interval: Option<[f64; 2]>,
    /// 95 % interval of a single run.
    pub single_interval: Option<[f64; 2]>,
    variance: Option<KeptVariance>,
}

#[derive(Clone, Debug, Deserialize)]
struct KeptVariance {
    total: f64,
    parameters: Option<f64>,
}

impl SimulationSpread {
    /// Share of the variance of a run that comes from not knowing the parameters.
    pub fn from_parameters(&self) -> Option<f64> {
        let variance = self.variance.as_ref().filter(|v| v.total > 0.0)?;
        variance.parameters.map(|p| (p / variance.total).min(1.0))
    }
}

impl SimulatedMeasure {
    /// Which way a difference goes, if its interval tells: `more`, `less`, `same`, `unknown`, `none`.
    pub fn sense(&self) -> &'static str {
        simulate::sense_of(self.spread.expected_interval)
    }
}

impl KeptSimulation {
    fn arms(self) -> Vec<SimulationArm> {
        let KeptSimulation { comparison, measures } = self;
        let title = |name: &str| measures.iter().find(|m| m.name == name).map(|m| m.title.clone());
        let mut arms = Vec::new();
        for (at, arm) in comparison.arms.into_iter().enumerate() {
            let last = arm.values.iter().map(|v| v.period).max().unwrap_or(1);
            let measure =
                |name: String, spread, more| SimulatedMeasure { title: title(&name), name, spread, more };
            let of_arm = match at {
                0 => arm
                    .values
                    .into_iter()
                    .filter(|v| v.period == last)
                    .map(|v| measure(v.output, v.spread, None))
                    .collect(),
                _ => arm
                    .effects
                    .into_iter()
                    .filter(|e| e.period == last)
                    .map(|e| measure(e.output, e.difference, e.more))
                    .collect(),
            };
            arms.push(SimulationArm { name: arm.name, compared: at > 0, measures: of_arm });
        }
        arms
    }
}

impl KeptParameter {
    /// In words.
    pub fn label(&self, messages: &Messages) -> String {
        messages.render(&self.label_message)
    }

    /// The usual marks.
    pub fn stars(&self) -> &'static str {
        table::stars(self.p)
    }

    fn row(&self) -> Row {
        Row {
            dependent: self.dependent.clone(),
            label: self.label_message.clone(),
            name: self.name.clone(),
            effect: self.effect.clone(),
            with: self.with.clone(),
            part: match self.part.as_str() {
                "rate" => "rate",
                "creation" => "creation",
                "maintenance" => "maintenance",
                _ => "evaluation",
            },
            value: self.value,
            standard_error: self.standard_error,
            convergence: self.convergence_t,
            statistic: None,
            held: self.held,
            tested: self.part != "rate",
        }
    }
}

impl KeptEstimate {
    /// What it says.
    pub fn sentences(&self, messages: &Messages) -> Vec<String> {
        self.sentence_messages.iter().map(|message| messages.render(message)).collect()
    }

    /// What stands in the way of convergence.
    pub fn blocking(&self, messages: &Messages) -> Option<String> {
        self.blocking_message.as_ref().map(|message| messages.render(message))
    }

    /// Seed.
    pub fn seed(&self) -> u64 {
        self.settings.seed
    }

    /// Convergence ratio that was wanted.
    pub fn wanted(&self) -> f64 {
        self.settings.convergence
    }

    /// Effects with their intervals.
    pub fn effect_figure(&self, messages: &Messages) -> Figure {
        let rows: Vec<Row> = self.parameters.iter().map(KeptParameter::row).collect();
        effect_chart(&page::effects(messages, &rows))
    }

    /// The course of the parameters.
    pub fn trace_figure(&self, messages: &Messages) -> Figure {
        let course: Vec<page::CoursePoint> = self
            .trace
            .iter()
            .map(|point| (point.phase, point.theta.iter().map(|v| v.unwrap_or(f64::NAN)).collect()))
            .collect();
        let followed: Vec<page::Followed> = self
            .parameters
            .iter()
            .filter(|parameter| !parameter.held)
            .filter_map(|parameter| {
                let at = self.order.iter().position(|name| *name == parameter.name)?;
                Some(page::Followed {
                    label: parameter.label(messages),
                    at,
                    value: parameter.value,
                    standard_error: parameter.standard_error,
                })
            })
            .collect();
        trace_chart(&page::trace_of(messages, &course, &followed))
    }
}

impl KeptFit {
    /// Feature in words.
    pub fn title(&self, messages: &Messages) -> String {
        messages.render(&self.title_message)
    }

    /// Whether the data lie too far out.
    pub fn bad(&self) -> bool {
        self.p < gof::BAD || self.components.iter().any(|component| component.never_reached)
    }

    /// p as it is read.
    pub fn p_text(&self) -> String {
        gof::p_of(self.p, self.simulations)
    }

    /// Simulated and observed.
    pub fn figure(&self, messages: &Messages, id: &str) -> Figure {
        let names: Vec<String> = self.components.iter().map(|c| c.name.clone()).collect();
        let means: Vec<f64> = self.components.iter().map(|c| c.mean).collect();
        let observed: Vec<f64> = self.components.iter().map(|c| c.observed).collect();
        let compared = gof::Compared {
            title: self.title(messages),
            p: self.p,
            names: &names,
            means: &means,
            observed: &observed,
            simulated: &self.simulated,
        };
        gof::violin_figure(messages, &compared, id)
    }
}

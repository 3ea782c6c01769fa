//! Scenarios side by side: many paired runs, and what they say.

use std::ops::ControlFlow;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::ScenarioError;
use super::course::Runner;
use super::draws::{Draws, ParameterDistribution};
use super::output::Measures;
use super::projection::Projection;
use super::selection::find;
use super::spread::Spread;
use crate::simulator::SimulationError;

/// Runners that work side by side. The number is fixed; results do not depend on threads.
const LANES: usize = 8;

/// How surely an effect is to be known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Precision {
    /// Name of the output.
    pub output: String,
    /// Half the width of the 95 % interval of its mean effect (of its mean, when there is one arm
    /// only) at the end of the last period.
    pub half_width: f64,
}

/// How scenarios are run.
///
/// The first block has `draws` draws of the parameters with `replicates` runs each. Then blocks of
/// `block` draws are added until every wanted half-width is reached or `most_draws` are made: the
/// sequential rule of Chow and Robbins (1965), whose intervals keep their coverage as the width
/// becomes small, since it looks at the width and never at the effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RunSettings {
    /// Seed of all random numbers.
    pub seed: u64,
    /// Draws of the parameters.
    pub draws: usize,
    /// Runs of each arm for each draw. Two at least tell uncertainty of the parameters from chance.
    pub replicates: usize,
    /// Wanted precision; none: the first block is all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub precision: Vec<Precision>,
    /// Draws added at a time.
    pub block: usize,
    /// Most draws in all.
    pub most_draws: usize,
}

impl Default for RunSettings {
    fn default() -> Self {
        Self { seed: 1, draws: 100, replicates: 2, precision: Vec::new(), block: 50, most_draws: 5000 }
    }
}

impl RunSettings {
    fn check(&self) -> Result<(), ScenarioError> {
        let at_least = |name, value: usize, least: usize| {
            if value < least {
                return Err(ScenarioError::Setting { name, value: value as f64 });
            }
            Ok(())
        };
        at_least("draws", self.draws, 1)?;
        at_least("replicates", self.replicates, 1)?;
        at_least("block", self.block, 1)?;
        at_least("most_draws", self.most_draws, self.draws)?;
        for wanted in &self.precision {
            if !(wanted.half_width.is_finite() && wanted.half_width > 0.0) {
                return Err(ScenarioError::Setting { name: "half_width", value: wanted.half_width });
            }
        }
        Ok(())
    }
}

/// Where a comparison stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RunProgress {
    /// Runs of all arms done.
    pub done: usize,
    /// Runs expected; it grows with each block that is added.
    pub expected: usize,
}

/// A measure in one scenario at the end of one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Value {
    /// Name of the output.
    pub output: String,
    /// Period, from one.
    pub period: usize,
    /// Its distribution.
    pub spread: Spread,
}

/// What a scenario changes in a measure, by the end of one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Effect {
    /// Name of the output.
    pub output: String,
    /// Period, from one.
    pub period: usize,
    /// The scenario less the baseline, run by run.
    pub difference: Spread,
    /// Shares of pairs of runs in which it is more, the same, less than in the baseline.
    pub more: Option<f64>,
    /// The same.
    pub same: Option<f64>,
    /// Less.
    pub less: Option<f64>,
    /// How many times as many runs it would take without common random numbers: the variances of
    /// both at given parameters, added, over that of their difference. None where nothing differs
    /// by chance or with one replicate.
    pub pairing: Option<f64>,
    /// Pairs of runs that the wanted precision takes, where one was wanted.
    pub pairs_needed: Option<usize>,
}

/// One scenario with what came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Arm {
    /// Name of the scenario.
    pub name: String,
    /// Measures, by output, then period.
    pub values: Vec<Value>,
    /// What it changes, by output, then period; empty for the first arm, the baseline.
    pub effects: Vec<Effect>,
    /// Every number, by output, then period, draw and replicate.
    #[serde(skip)]
    pub samples: Vec<Vec<Vec<Vec<Option<f64>>>>>,
}

/// Scenarios compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The baseline first.
    pub arms: Vec<Arm>,
    /// Draws of the parameters; one when they are certain.
    pub draws: usize,
    /// Runs for each draw.
    pub replicates: usize,
    /// Draws that were repeated because a rate was not positive.
    pub redrawn: usize,
    /// Whether every wanted half-width was reached; none when none was wanted.
    pub precise: Option<bool>,
    /// Whether it was stopped before its end; what is said rests on the runs made.
    pub stopped: bool,
    /// The settings it was made with.
    pub settings: RunSettings,
}

/// Simulates scenarios with common random numbers and compares each with the first.
///
/// The arms must have the same parameters, group, start and number of periods. With one arm it is
/// projected only. Cost: draws times replicates times arms runs; results are the same at any number
/// of threads. `progress` is called between blocks of runs and can stop them.
pub fn compare(
    arms: &[&Projection],
    parameters: &ParameterDistribution,
    measures: &Measures<'_>,
    settings: &RunSettings,
    progress: &mut dyn FnMut(&RunProgress) -> ControlFlow<()>,
) -> Result<Comparison, ScenarioError> {
    settings.check()?;
    let first = arms.first().ok_or(ScenarioError::Setting { name: "arms", value: 0.0 })?;
    comparable(first, &arms[1..])?;
    measures.check(arms)?;
    for wanted in &settings.precision {
        find("precision", "output", &wanted.output, measures.names())?;
    }
    let draws = Draws::new(parameters, first)?;
    let mut lanes: Vec<Vec<Runner<'_>>> =
        (0..LANES).map(|_| arms.iter().map(|a| Runner::new(a)).collect()).collect();
    let mut samples = Samples::new(arms.len(), first.periods(), measures.names().len());
    let mut asked = settings.draws;
    let (mut redrawn, mut stopped) = (0, false);
    let precise = loop {
        let expected = asked * settings.replicates;
        while samples.runs < expected && !stopped {
            // A stop is heeded after so many runs of all arms.
            let chunk = (expected - samples.runs).min(LANES * settings.replicates.max(2));
            redrawn += samples.add(&mut lanes, &draws, measures, settings, chunk)?;
            let state = RunProgress { done: samples.runs * arms.len(), expected: expected * arms.len() };
            stopped = progress(&state).is_break() && samples.runs < expected;
        }
        if settings.precision.is_empty() || stopped {
            break None;
        }
        let reached = samples.precise(draws.is_certain(), measures.names(), settings);
        if reached || asked >= settings.most_draws {
            break Some(reached);
        }
        asked = (asked + settings.block).min(settings.most_draws);
    };
    // A draw of which not all replicates are made is left out, so that the design stays balanced.
    samples.complete(settings.replicates);
    if samples.runs == 0 {
        return Err(ScenarioError::Stopped);
    }
    let certain = draws.is_certain();
    let runs = samples.runs;
    let (draws, replicates) =
        if certain { (1, runs) } else { (runs / settings.replicates, settings.replicates) };
    let results = samples.results(arms, measures.names(), settings, certain);
    Ok(Comparison {
        arms: results,
        draws,
        replicates,
        redrawn,
        precise: if settings.precision.is_empty() { None } else { Some(precise == Some(true)) },
        stopped,
        settings: settings.clone(),
    })
}

fn comparable(first: &Projection, others: &[&Projection]) -> Result<(), ScenarioError> {
    for other in others {
        let fail = |what| {
            Err(ScenarioError::NotComparable {
                first: first.scenario.name.clone(),
                second: other.scenario.name.clone(),
                what,
            })
        };
        let names =
            |p: &Projection| -> Vec<String> { p.model.parameters.iter().map(|x| x.name.clone()).collect() };
        if names(first) != names(other) {
            return fail("their parameters");
        }
        if first.periods() != other.periods() {
            return fail("the number of periods");
        }
        if first.panel.name != other.panel.name || first.panel.waves != other.panel.waves {
            return fail("where they start");
        }
    }
    Ok(())
}

/// Numbers of all runs.
struct Samples {
    runs: usize,
    periods: usize,
    outputs: usize,
    /// By arm: by run, then period and output.
    values: Vec<Vec<Vec<Option<f64>>>>,
}

impl Samples {
    fn new(arms: usize, periods: usize, outputs: usize) -> Self {
        Self { runs: 0, periods, outputs, values: vec![Vec::new(); arms] }
    }

    /// Adds runs; says how many draws of parameters were repeated.
    fn add(
        &mut self,
        lanes: &mut [Vec<Runner<'_>>],
        draws: &Draws,
        measures: &Measures<'_>,
        settings: &RunSettings,
        count: usize,
    ) -> Result<usize, ScenarioError> {
        type Row = Vec<Vec<Option<f64>>>;
        let (first, stride) = (self.runs, lanes.len());
        let replicates = if draws.is_certain() { usize::MAX } else { settings.replicates };
        let one = |runners: &mut Vec<Runner<'_>>, run: usize| -> Result<(Row, usize), ScenarioError> {
            let (draw, replicate) = (run / replicates, run % replicates);
            let (theta, repeated) = draws.draw(settings.seed, draw as u64)?;
            let key = Projection::key(settings.seed, draw as u64, replicate as u64);
            let row = runners
                .iter_mut()
                .map(|runner| {
                    let mut values = Vec::new();
                    runner.run(&theta, key, None, &mut |state| measures.take(state, &mut values))?;
                    Ok(values)
                })
                .collect::<Result<Row, SimulationError>>()?;
            Ok((row, if replicate == 0 { repeated } else { 0 }))
        };
        let done: Vec<Vec<Result<(Row, usize), ScenarioError>>> = lanes
            .par_iter_mut()
            .enumerate()
            .map(|(lane, runners)| (lane..count).step_by(stride).map(|at| one(runners, first + at)).collect())
            .collect();
        let mut columns: Vec<_> = done.into_iter().map(Vec::into_iter).collect();
        let mut redrawn = 0;
        for at in 0..count {
            let Some(result) = columns[at % stride].next() else { return Err(ScenarioError::Stopped) };
            let (row, repeated) = result?;
            redrawn += repeated;
            for (values, of_arm) in self.values.iter_mut().zip(row) {
                values.push(of_arm);
            }
            self.runs += 1;
        }
        Ok(redrawn)
    }

    fn complete(&mut self, replicates: usize) {
        self.runs -= self.runs % replicates;
        self.values.iter_mut().for_each(|v| v.truncate(self.runs));
    }

    /// One number of one arm, by draw and replicate.
    fn of(&self, arm: usize, output: usize, period: usize, replicates: usize) -> Vec<Vec<Option<f64>>> {
        let at = period * self.outputs + output;
        self.values[arm].chunks(replicates).map(|runs| runs.iter().map(|run| run[at]).collect()).collect()
    }

    fn difference(
        &self,
        arm: usize,
        output: usize,
        period: usize,
        replicates: usize,
    ) -> Vec<Vec<Option<f64>>> {
        let minus = |(a, b): (Option<f64>, Option<f64>)| Some(a? - b?);
        let base = self.of(0, output, period, replicates);
        (self.of(arm, output, period, replicates).into_iter())
            .zip(base)
            .map(|(a, b)| a.into_iter().zip(b).map(minus).collect())
            .collect()
    }

    /// Whether every wanted half-width is reached in every arm.
    fn precise(&self, certain: bool, names: &[String], settings: &RunSettings) -> bool {
        let replicates = if certain { usize::MAX } else { settings.replicates };
        let arms = self.values.len();
        settings.precision.iter().all(|wanted| {
            let Some(output) = names.iter().position(|n| *n == wanted.output) else { return false };
            let last = self.periods - 1;
            let narrow = |numbers: Vec<Vec<Option<f64>>>| {
                Spread::of(&numbers, certain).half_width.is_some_and(|h| h <= wanted.half_width)
            };
            if arms == 1 {
                return narrow(self.of(0, output, last, replicates));
            }
            (1..arms).all(|arm| narrow(self.difference(arm, output, last, replicates)))
        })
    }

    fn results(
        &self,
        arms: &[&Projection],
        names: &[String],
        settings: &RunSettings,
        certain: bool,
    ) -> Vec<Arm> {
        let replicates = if certain { usize::MAX } else { settings.replicates };
        let each = || (0..self.outputs).flat_map(|o| (0..self.periods).map(move |p| (o, p)));
        (arms.iter().enumerate())
            .map(|(arm, projection)| Arm {
                name: projection.scenario.name.clone(),
                values: each()
                    .map(|(output, period)| Value {
                        output: names[output].clone(),
                        period: period + 1,
                        spread: Spread::of(&self.of(arm, output, period, replicates), certain),
                    })
                    .collect(),
                effects: each()
                    .filter(|_| arm > 0)
                    .map(|(output, period)| {
                        self.effect(arm, output, period, &names[output], settings, certain)
                    })
                    .collect(),
                samples: (0..self.outputs)
                    .map(|o| (0..self.periods).map(|p| self.of(arm, o, p, replicates)).collect())
                    .collect(),
            })
            .collect()
    }

    fn effect(
        &self,
        arm: usize,
        output: usize,
        period: usize,
        name: &str,
        settings: &RunSettings,
        certain: bool,
    ) -> Effect {
        let replicates = if certain { usize::MAX } else { settings.replicates };
        let numbers = self.difference(arm, output, period, replicates);
        let difference = Spread::of(&numbers, certain);
        let share = |of: fn(f64) -> bool| {
            let count = numbers.iter().flatten().flatten().filter(|d| of(**d)).count();
            (difference.runs > 0).then(|| count as f64 / difference.runs as f64)
        };
        let chance = |s: &Spread| s.variance.and_then(|v| v.simulation);
        let alone = |a: usize| chance(&Spread::of(&self.of(a, output, period, replicates), certain));
        let pairing = match (alone(0), alone(arm), chance(&difference)) {
            (Some(a), Some(b), Some(together)) if together > 0.0 => Some((a + b) / together),
            _ => None,
        };
        let wanted = settings.precision.iter().find(|p| p.output == name && period + 1 == self.periods);
        let pairs_needed = wanted.and_then(|p| difference.runs_for(p.half_width));
        Effect {
            output: name.to_owned(),
            period: period + 1,
            more: share(|d| d > 0.0),
            same: share(|d| d == 0.0),
            less: share(|d| d < 0.0),
            pairing,
            pairs_needed,
            difference,
        }
    }
}

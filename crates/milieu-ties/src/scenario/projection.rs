//! A scenario compiled: the panel of what comes, its model, and the policy of each period.

use std::collections::BTreeMap;

use super::ScenarioError;
use super::changes::Scenario;
use super::policy::{NetworkPolicy, Policy, Subsidised};
use super::selection::{Operation, Register, Side, find, finite, span, unknown};
use crate::model::{Future, Model, ParameterKind, carried_waves, filled, project};
use crate::panel::{ActorCovariate, BehaviourPanel, DyadicCovariate, NetworkKind, Panel, Tie, TieWave};
use crate::random::{Key, mixed};
use crate::specification::Specification;

/// Utilities beyond this make no difference any more and would overflow.
const MOST_SUBSIDY: f64 = 300.0;
/// Marks keys of actors that enter, whose number is not theirs alone.
const ENTERING: u64 = 0x656e_7465_7269_6e67;
/// The key of doing nothing.
const STAY: u64 = u64::MAX;

/// A scenario for given data, ready to be simulated.
#[derive(Clone, Debug)]
pub struct Projection {
    pub(crate) scenario: Scenario,
    pub(crate) model: Model,
    pub(crate) panel: Panel,
    pub(crate) policies: Vec<Policy>,
    pub(crate) actor_keys: Vec<u64>,
    /// By network: no change, then each receiver, mixed.
    pub(crate) alter_keys: Vec<Vec<u64>>,
    pub(crate) variables: usize,
    /// Basic rates that must be positive.
    pub(crate) rates: Vec<usize>,
}

impl Projection {
    /// Compiles a scenario for the groups and the specification of an estimated model.
    ///
    /// The model of the projection has the parameters of the estimated one in the same order. Means,
    /// ranges and similarities of covariates and behaviours stay those of the data.
    pub fn new(
        groups: &[Panel],
        specification: &Specification,
        scenario: &Scenario,
    ) -> Result<Self, ScenarioError> {
        let estimated = Model::of_groups(groups, specification)?;
        if scenario.periods == 0 {
            return Err(ScenarioError::NoPeriods);
        }
        let group = match &scenario.group {
            Some(name) => {
                let names: Vec<String> = groups.iter().map(|g| g.name.clone()).collect();
                find("group", "group", name, &names)?
            }
            None if groups.len() == 1 => 0,
            None => {
                return Err(ScenarioError::SayWhich { place: "scenario".to_owned(), expected: "group" });
            }
        };
        let data = &groups[group];
        let wave = match &scenario.wave {
            Some(name) => find("wave", "wave", name, &data.waves)?,
            None => data.waves.len() - 1,
        };
        let offset = estimated.periods.iter().position(|p| p.group == group).unwrap_or(0);
        let sources: Vec<usize> =
            (0..scenario.periods).map(|k| offset + (wave + k).min(data.periods() - 1)).collect();
        // Networks and behaviours stand in the order of the first group, as in the model.
        let mut panel = continued(data, &groups[0], wave, scenario.periods);
        enter(&mut panel, scenario)?;
        leave(&mut panel, scenario)?;
        // Conditions speak of the values before they are changed.
        let unchanged = panel.clone();
        change_covariates(&mut panel, &unchanged, scenario)?;
        let future = Future { group, panel: &panel, sources: &sources };
        let model = project(groups, specification, &future)?;
        let first_period = &model.periods[0];
        for entry in &scenario.entries {
            let Some(i) = panel.actors.iter().position(|a| *a == entry.name) else { continue };
            for (behaviour, of) in first_period.behaviours.iter().zip(&panel.behaviours) {
                let (low, high) = behaviour.range;
                if !(low..=high).contains(&behaviour.start[i]) {
                    return Err(ScenarioError::Value {
                        place: format!("entry of `{}`: `{}` ({low} to {high})", entry.name, of.name),
                        value: f64::from(behaviour.start[i]),
                    });
                }
            }
        }
        let policies = policies(&unchanged, &model, scenario)?;
        let actors = data.n();
        let actor_keys: Vec<u64> = (0..panel.n())
            .map(|i| match panel.actors.get(i) {
                Some(name) if i >= actors => {
                    name.bytes().fold(ENTERING, |state, byte| mixed(state ^ u64::from(byte)))
                }
                _ => i as u64,
            })
            .collect();
        let alter_keys = panel
            .networks
            .iter()
            .map(|n| {
                let of_receivers: Vec<u64> = match n.kind {
                    NetworkKind::TwoMode => (0..n.receivers.len() as u64).collect(),
                    _ => actor_keys.clone(),
                };
                std::iter::once(STAY).chain(of_receivers).map(mixed).collect()
            })
            .collect();
        let rates = (0..model.parameters.len())
            .filter(|&k| matches!(model.parameters[k].kind, ParameterKind::Rate { .. }))
            .collect();
        let variables = panel.networks.len() + panel.behaviours.len();
        Ok(Self {
            scenario: scenario.clone(),
            model,
            panel,
            policies,
            actor_keys,
            alter_keys,
            variables,
            rates,
        })
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Number of periods.
    pub fn periods(&self) -> usize {
        self.policies.len()
    }

    /// Names of the actors, those that enter last.
    pub fn actors(&self) -> &[String] {
        &self.panel.actors
    }

    /// The model of the projected periods; its parameters are those of the estimated model.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The data of the projection: its first wave is the start, its covariates are those of the scenario.
    pub fn panel(&self) -> &Panel {
        &self.panel
    }

    /// The parameters that hold in a period.
    pub(crate) fn theta_in(&self, period: usize, theta: &[f64]) -> Vec<f64> {
        let mut changed = theta.to_vec();
        for &(k, operation) in &self.policies[period].parameters {
            changed[k] = operation.on(changed[k]);
        }
        changed
    }

    /// The key of all random numbers of a run.
    pub(crate) fn key(seed: u64, draw: u64, replicate: u64) -> Key {
        Key::new(&[seed, super::course::PHASE, draw, replicate])
    }
}

/// What the data say of the periods that follow a wave.
fn continued(data: &Panel, first: &Panel, wave: usize, periods: usize) -> Panel {
    let last = data.waves.len() - 1;
    let source = |k: usize| (wave + k).min(last);
    let mut networks = Vec::new();
    for name in first.networks.iter().map(|n| &n.name) {
        let Some(network) = data.networks.iter().find(|n| n.name == *name) else { continue };
        let carried = carried_waves(data, network);
        let start = &carried[wave];
        let waves = (0..=periods)
            .map(|k| {
                if k == 0 {
                    return start.clone();
                }
                // Only what is given matters: the state comes from the simulation.
                let free = start.entries().iter().filter(|e| e.2.value() == Some(true));
                let given = carried[source(k)].entries().iter().filter(|e| e.2.is_structural());
                TieWave::new(free.map(|e| (e.0, e.1, Tie::Present)).chain(given.copied()))
            })
            .collect();
        networks.push(crate::panel::NetworkPanel { waves, ..network.clone() });
    }
    let mut behaviours = Vec::new();
    for name in first.behaviours.iter().map(|b| &b.name) {
        let Some(behaviour) = data.behaviours.iter().find(|b| b.name == *name) else { continue };
        let start: Vec<Option<i32>> = filled(behaviour, data.n())[wave].iter().copied().map(Some).collect();
        behaviours.push(BehaviourPanel { name: name.clone(), waves: vec![start; periods + 1] });
    }
    let actor_covariates = (data.actor_covariates.iter())
        .map(|c| ActorCovariate {
            waves: (0..periods).map(|k| c.waves[source(k).min(c.waves.len() - 1)].clone()).collect(),
            ..c.clone()
        })
        .collect();
    let dyadic_covariates = (data.dyadic_covariates.iter())
        .map(|c| DyadicCovariate {
            waves: (0..periods).map(|k| c.waves[source(k).min(c.waves.len() - 1)].clone()).collect(),
            ..c.clone()
        })
        .collect();
    let end = periods as f64 + 1.0;
    let presence = (data.presence.iter())
        .map(|spells| {
            if spells.is_empty() {
                return Vec::new();
            }
            let moved: Vec<(f64, f64)> = (spells.iter())
                .map(|&(from, to)| {
                    // Who is there at the last wave stays.
                    let until = if to >= last as f64 + 1.0 { end } else { to - wave as f64 };
                    (from - wave as f64, until.min(end))
                })
                .filter(|&(from, to)| to > 1.0 && from < end)
                .collect();
            if moved.is_empty() { vec![AWAY] } else { moved }
        })
        .collect();
    let names = (0..=periods).map(|k| match data.waves.get(wave + k) {
        Some(name) => name.clone(),
        None => format!("{} + {}", data.waves[last], wave + k - last),
    });
    Panel {
        name: data.name.clone(),
        actors: data.actors.clone(),
        waves: names.collect(),
        networks,
        behaviours,
        actor_covariates,
        dyadic_covariates,
        presence,
    }
}

/// A spell that is over when the scenario starts.
const AWAY: (f64, f64) = (1.0, 1.0);

fn time(place: &str, time: f64, periods: usize) -> Result<f64, ScenarioError> {
    if (0.0..periods as f64).contains(&time) {
        Ok(time)
    } else {
        Err(ScenarioError::Value { place: format!("{place}: time"), value: time })
    }
}

fn enter(panel: &mut Panel, scenario: &Scenario) -> Result<(), ScenarioError> {
    for entry in &scenario.entries {
        let place = format!("entry of `{}`", entry.name);
        if panel.actors.contains(&entry.name) {
            return Err(ScenarioError::NameTaken(entry.name.clone()));
        }
        let from = time(&place, entry.time, scenario.periods)?;
        let like = entry.like.as_ref().map(|n| find(&place, "actor", n, &panel.actors)).transpose()?;
        let own = || panel.actor_covariates.iter().filter(|c| c.of_receivers.is_none());
        for (name, &value) in &entry.covariates {
            finite(&format!("{place}: `{name}`"), value)?;
            if !own().any(|c| c.name == *name) {
                return Err(unknown(&place, "covariate", name, own().map(|c| c.name.as_str())));
            }
        }
        for name in entry.behaviours.keys() {
            if !panel.behaviours.iter().any(|b| b.name == *name) {
                let known = panel.behaviours.iter().map(|b| b.name.as_str());
                return Err(unknown(&place, "behaviour", name, known));
            }
        }
        let n = panel.n();
        for covariate in panel.actor_covariates.iter_mut().filter(|c| c.of_receivers.is_none()) {
            for column in &mut covariate.waves {
                let value = entry.covariates.get(&covariate.name).copied();
                column.push(value.or_else(|| like.and_then(|i| column[i])));
            }
        }
        for behaviour in &mut panel.behaviours {
            for column in &mut behaviour.waves {
                let value =
                    entry.behaviours.get(&behaviour.name).copied().or_else(|| like.and_then(|i| column[i]));
                if value.is_none() {
                    return Err(ScenarioError::BehaviourNeeded {
                        actor: entry.name.clone(),
                        behaviour: behaviour.name.clone(),
                    });
                }
                column.push(value);
            }
        }
        for covariate in &mut panel.dyadic_covariates {
            let square = covariate.of_receivers.is_none();
            for matrix in &mut covariate.waves {
                *matrix = widened(matrix, n, like, square);
            }
        }
        if panel.presence.is_empty() {
            panel.presence = vec![Vec::new(); n];
        }
        panel.presence.push(vec![(1.0 + from, scenario.periods as f64 + 1.0)]);
        panel.actors.push(entry.name.clone());
    }
    Ok(())
}

/// A matrix with a row (and column, when square) more: that of the actor it is like, else missing.
fn widened(matrix: &[f64], n: usize, like: Option<usize>, square: bool) -> Vec<f64> {
    let columns = matrix.len() / n.max(1);
    let mut wider = Vec::with_capacity((n + 1) * (columns + usize::from(square)));
    let of_like = |i: usize| like.filter(|&l| l != i).map_or(f64::NAN, |l| matrix[i * columns + l]);
    for i in 0..n {
        wider.extend_from_slice(&matrix[i * columns..(i + 1) * columns]);
        if square {
            wider.push(of_like(i));
        }
    }
    for j in 0..columns {
        wider.push(like.filter(|&l| !(square && l == j)).map_or(f64::NAN, |l| matrix[l * columns + j]));
    }
    if square {
        wider.push(0.0);
    }
    wider
}

fn leave(panel: &mut Panel, scenario: &Scenario) -> Result<(), ScenarioError> {
    let end = scenario.periods as f64 + 1.0;
    for (at, exit) in scenario.exits.iter().enumerate() {
        let place = format!("exit {}", at + 1);
        let until = 1.0 + time(&place, exit.time, scenario.periods)?;
        let who = Register { panel }.chosen(&place, Side::Actors, &exit.actors)?;
        if panel.presence.is_empty() {
            panel.presence = vec![Vec::new(); panel.n()];
        }
        for (spells, _) in panel.presence.iter_mut().zip(who).filter(|(_, gone)| *gone) {
            if spells.is_empty() {
                spells.push((1.0, end));
            }
            spells.retain(|s| s.0 < until);
            spells.iter_mut().for_each(|s| s.1 = s.1.min(until));
            if spells.is_empty() {
                spells.push(AWAY);
            }
        }
    }
    Ok(())
}

fn change_covariates(panel: &mut Panel, unchanged: &Panel, scenario: &Scenario) -> Result<(), ScenarioError> {
    let register = Register { panel: unchanged };
    for change in &scenario.actor_covariates {
        let place = format!("change of `{}`", change.covariate);
        let operation = Operation::of(&place, change.set, change.add, change.multiply)?;
        let periods = span(&place, change.from, change.until, scenario.periods)?;
        let names: Vec<String> = panel.actor_covariates.iter().map(|c| c.name.clone()).collect();
        let at = find(&place, "covariate", &change.covariate, &names)?;
        let covariate = &mut panel.actor_covariates[at];
        let side = covariate.of_receivers.clone();
        let who = register.chosen(
            &place,
            side.as_deref().map_or(Side::Actors, Side::ReceiversOf),
            &change.actors,
        )?;
        for column in &mut covariate.waves[periods] {
            for (value, _) in column.iter_mut().zip(&who).filter(|(_, chosen)| **chosen) {
                *value = operation.on_known(value.filter(|v| v.is_finite()));
            }
        }
    }
    for change in &scenario.dyadic_covariates {
        let place = format!("change of `{}`", change.covariate);
        let operation = Operation::of(&place, change.set, change.add, change.multiply)?;
        let periods = span(&place, change.from, change.until, scenario.periods)?;
        let names: Vec<String> = panel.dyadic_covariates.iter().map(|c| c.name.clone()).collect();
        let at = find(&place, "covariate of pairs", &change.covariate, &names)?;
        let n = panel.n();
        let covariate = &mut panel.dyadic_covariates[at];
        let pairs = register.pairs(&place, covariate.of_receivers.as_deref(), false, &change.pairs)?;
        for matrix in &mut covariate.waves[periods] {
            let columns = matrix.len() / n.max(1);
            for &(i, j) in &pairs {
                let value = &mut matrix[i as usize * columns + j as usize];
                let known = value.is_finite().then_some(*value);
                *value = operation.on_known(known).unwrap_or(f64::NAN);
            }
        }
    }
    Ok(())
}

/// Place of a variable among the networks and behaviours.
fn variable(place: &str, panel: &Panel, name: &str) -> Result<usize, ScenarioError> {
    let names: Vec<String> = (panel.networks.iter().map(|n| n.name.clone()))
        .chain(panel.behaviours.iter().map(|b| b.name.clone()))
        .collect();
    match (name, names.len()) {
        ("", 1) => Ok(0),
        ("", _) => Err(ScenarioError::SayWhich { place: place.to_owned(), expected: "network or behaviour" }),
        _ => find(place, "network or behaviour", name, &names),
    }
}

fn network(place: &str, panel: &Panel, name: &str) -> Result<usize, ScenarioError> {
    let names: Vec<String> = panel.networks.iter().map(|n| n.name.clone()).collect();
    match (name, names.len()) {
        ("", 1) => Ok(0),
        ("", _) => Err(ScenarioError::SayWhich { place: place.to_owned(), expected: "network" }),
        _ => find(place, "network", name, &names),
    }
}

fn policies(panel: &Panel, model: &Model, scenario: &Scenario) -> Result<Vec<Policy>, ScenarioError> {
    let (n, networks) = (panel.n(), panel.networks.len());
    let variables = networks + panel.behaviours.len();
    let mut policies = vec![
        Policy {
            rate_factors: vec![1.0; variables * n],
            networks: vec![NetworkPolicy::default(); networks],
            parameters: Vec::new(),
        };
        scenario.periods
    ];
    state_rates(panel, model, scenario, &mut policies)?;
    let register = Register { panel };
    for change in &scenario.rate_changes {
        let place = "change of rates";
        let factor = finite(place, change.multiply)?;
        if factor < 0.0 {
            return Err(ScenarioError::Value { place: place.to_owned(), value: factor });
        }
        let v = variable(place, panel, &change.variable)?;
        let who = register.chosen(place, Side::Actors, &change.actors)?;
        for policy in &mut policies[span(place, change.from, change.until, scenario.periods)?] {
            for i in (0..n).filter(|&i| who[i]) {
                policy.rate_factors[v * n + i] *= factor;
            }
        }
    }
    subsidise(panel, scenario, &mut policies)?;
    impose(panel, scenario, &mut policies)?;
    for change in &scenario.parameters {
        let place = format!("parameter `{}`", change.parameter);
        let operation = Operation::of(&place, change.set, change.add, change.multiply)?;
        let names: Vec<String> = model.parameters.iter().map(|p| p.name.clone()).collect();
        let k = find("parameters", "parameter", &change.parameter, &names)?;
        for policy in &mut policies[span(&place, change.from, change.until, scenario.periods)?] {
            policy.parameters.push((k, operation));
        }
    }
    Ok(policies)
}

fn state_rates(
    panel: &Panel,
    model: &Model,
    scenario: &Scenario,
    policies: &mut [Policy],
) -> Result<(), ScenarioError> {
    let (n, networks) = (panel.n(), panel.networks.len());
    let rate_of = |k: usize, v: usize| match v.checked_sub(networks) {
        None => model.periods[k].networks[v].rate,
        Some(b) => model.periods[k].behaviours[b].rate,
    };
    let mut stated = vec![vec![false; networks + panel.behaviours.len()]; policies.len()];
    for rate in &scenario.rates {
        let place = "rate";
        let v = variable(place, panel, &rate.variable)?;
        if !(rate.value.is_finite() && rate.value >= 0.0) {
            return Err(ScenarioError::Value { place: place.to_owned(), value: rate.value });
        }
        for k in span(place, rate.from, rate.until, scenario.periods)? {
            stated[k][v] = true;
            match rate_of(k, v) {
                Some(parameter) => policies[k].parameters.push((parameter, Operation::Set(rate.value))),
                None => policies[k].rate_factors[v * n..(v + 1) * n].fill(rate.value),
            }
        }
    }
    for (k, stated) in stated.iter().enumerate() {
        if let Some(v) = (0..stated.len()).find(|&v| !stated[v] && rate_of(k, v).is_none()) {
            let variable = match v.checked_sub(networks) {
                None => panel.networks[v].name.clone(),
                Some(b) => panel.behaviours[b].name.clone(),
            };
            return Err(ScenarioError::RateNeeded { variable });
        }
    }
    Ok(())
}

fn subsidise(panel: &Panel, scenario: &Scenario, policies: &mut [Policy]) -> Result<(), ScenarioError> {
    type Sums = BTreeMap<(u32, u32), (f64, f64)>;
    let mut sums: Vec<Vec<Sums>> = vec![vec![BTreeMap::new(); panel.networks.len()]; policies.len()];
    for (at, subsidy) in scenario.subsidies.iter().enumerate() {
        let place = format!("subsidy {}", at + 1);
        finite(&place, subsidy.creation)?;
        finite(&place, subsidy.maintenance)?;
        let r = network(&place, panel, &subsidy.network)?;
        let pairs = Register { panel }.pairs_of_network(&place, r, &subsidy.pairs)?;
        for k in span(&place, subsidy.from, subsidy.until, scenario.periods)? {
            for &pair in &pairs {
                let sum = sums[k][r].entry(pair).or_default();
                sum.0 += subsidy.creation;
                sum.1 += subsidy.maintenance;
            }
        }
    }
    for (policy, sums) in policies.iter_mut().zip(sums) {
        for (of, sums) in policy.networks.iter_mut().zip(sums) {
            if sums.is_empty() {
                continue;
            }
            of.subsidies = vec![Vec::new(); panel.n()];
            for ((i, j), (creation, maintenance)) in sums {
                for value in [creation, maintenance] {
                    if value.abs() > MOST_SUBSIDY {
                        return Err(ScenarioError::Value { place: "sum of subsidies".to_owned(), value });
                    }
                }
                of.subsidies[i as usize].push(Subsidised::new(j, creation, maintenance));
            }
        }
    }
    Ok(())
}

fn impose(panel: &Panel, scenario: &Scenario, policies: &mut [Policy]) -> Result<(), ScenarioError> {
    let mut imposed: Vec<Vec<BTreeMap<(u32, u32), bool>>> =
        vec![vec![BTreeMap::new(); panel.networks.len()]; policies.len()];
    let forbidden = scenario.forbidden.iter().map(|o| ("forbidden", o, false));
    for (place, ordinance, tie) in forbidden.chain(scenario.given.iter().map(|o| ("given", o, true))) {
        let r = network(place, panel, &ordinance.network)?;
        let pairs = Register { panel }.pairs_of_network(place, r, &ordinance.pairs)?;
        for k in span(place, ordinance.from, ordinance.until, scenario.periods)? {
            for &(i, j) in &pairs {
                if imposed[k][r].insert((i, j), tie).is_some_and(|before| before != tie) {
                    let of = &panel.networks[r];
                    let receivers =
                        if of.kind == NetworkKind::TwoMode { &of.receivers } else { &panel.actors };
                    return Err(ScenarioError::Contradiction {
                        network: of.name.clone(),
                        sender: panel.actors[i as usize].clone(),
                        receiver: receivers[j as usize].clone(),
                    });
                }
            }
        }
    }
    for (policy, imposed) in policies.iter_mut().zip(imposed) {
        for (of, imposed) in policy.networks.iter_mut().zip(imposed) {
            if imposed.is_empty() {
                continue;
            }
            of.imposed = vec![Vec::new(); panel.n()];
            for ((i, j), tie) in imposed {
                of.imposed[i as usize].push((j, tie));
            }
        }
    }
    Ok(())
}

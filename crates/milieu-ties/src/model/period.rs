//! From observed waves to periods: imputation, structural values, presence, centring.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::resolve::{BehaviourScale, DyadRequest, Names};
use super::starting;
use super::{
    Arrival, BehaviourModel, BehaviourPeriod, BehaviourTerm, Limit, Model, ModelError, NetworkModel,
    NetworkPeriod, NetworkTerm, Parameter, ParameterKind, Period, RateTerm, Variable,
};
use crate::catalogue::Family;
use crate::digraph::Digraph;
use crate::panel::{BehaviourPanel, NetworkKind, NetworkPanel, Panel, Tie, TieWave};
use crate::specification::{EffectChoice, Factor, Part, Rule, Specification};
use crate::terms::{Column, DyadColumn, Needs};

/// What comes after a start: a panel whose first wave is that start, and for each of its periods
/// the period (counted over all groups of the estimated model) whose rates, effects and limits it has.
pub(crate) struct Future<'a> {
    pub(crate) group: usize,
    pub(crate) panel: &'a Panel,
    pub(crate) sources: &'a [usize],
}

type Pair = (u32, u32);

/// One wave of a network, nothing left open.
#[derive(Default)]
struct Resolved {
    ties: BTreeSet<Pair>,
    missing: BTreeSet<Pair>,
    given: BTreeMap<Pair, bool>,
}

/// Whether an actor is there at a wave, has not come yet, or has left.
#[derive(Clone, Copy, PartialEq)]
enum Presence {
    There,
    Before,
    Left,
}

fn presence(panel: &Panel, actor: usize, time: f64) -> Presence {
    let Some(spells) = panel.presence.get(actor).filter(|s| !s.is_empty()) else { return Presence::There };
    if spells.iter().any(|&(from, to)| from <= time && time <= to) {
        Presence::There
    } else if spells.iter().any(|&(from, _)| from <= time) {
        Presence::Left
    } else {
        Presence::Before
    }
}

/// The waves of a network as simulations start from them: what is missing is carried forward,
/// what is given is marked.
pub(crate) fn carried_waves(panel: &Panel, network: &NetworkPanel) -> Vec<TieWave> {
    resolved_waves(panel, network)
        .iter()
        .map(|wave| {
            let free = wave.ties.iter().map(|&(i, j)| (i, j, Tie::Present));
            let given = wave.given.iter().map(|(&(i, j), &tie)| {
                (i, j, if tie { Tie::StructuralPresent } else { Tie::StructuralAbsent })
            });
            TieWave::new(free.chain(given))
        })
        .collect()
}

fn resolved_waves(panel: &Panel, network: &NetworkPanel) -> Vec<Resolved> {
    let mut waves: Vec<Resolved> = Vec::with_capacity(network.waves.len());
    for (w, wave) in network.waves.iter().enumerate() {
        let time = w as f64 + 1.0;
        let there: Vec<Presence> = (0..panel.n()).map(|i| presence(panel, i, time)).collect();
        let receiver =
            |j: u32| if network.kind == NetworkKind::TwoMode { Presence::There } else { there[j as usize] };
        let all_there = there.iter().all(|&p| p == Presence::There);
        let carried = |pair: &Pair| waves.last().is_some_and(|r| r.ties.contains(pair));
        let mut now = Resolved::default();
        for &(i, j, tie) in wave.entries() {
            if there[i as usize] != Presence::There || receiver(j) != Presence::There {
                continue;
            }
            let pair = (i, j);
            let is_tie = match tie.value() {
                Some(value) => value,
                None => {
                    now.missing.insert(pair);
                    carried(&pair)
                }
            };
            if tie.is_structural() {
                now.given.insert(pair, is_tie);
            }
            if is_tie && tie != Tie::Absent {
                now.ties.insert(pair);
            }
        }
        if !all_there {
            // Before an actor comes it has no ties; after it left, it has those it had.
            if let Some(last) = waves.last() {
                for &(i, j) in &last.ties {
                    let ends = [there[i as usize], receiver(j)];
                    if ends.contains(&Presence::Left) && !ends.contains(&Presence::Before) {
                        now.ties.insert((i, j));
                    }
                }
            }
        }
        waves.push(now);
    }
    waves
}

fn network_period(
    panel: &Panel,
    network: &NetworkPanel,
    waves: &[Resolved],
    m: usize,
    monotone: bool,
) -> NetworkPeriod {
    let (n, receivers) = (panel.n(), panel.receivers(network));
    let (before, after) = (&waves[m], &waves[m + 1]);
    let is_missing = |p: &Pair| before.missing.contains(p) || after.missing.contains(p);
    let graph = |ties: &mut dyn Iterator<Item = Pair>| {
        let mut graph = Digraph::new(n, receivers);
        for (i, j) in ties {
            graph.toggle(i as usize, j as usize);
        }
        graph
    };
    let start = graph(&mut before.ties.iter().copied());
    let counted_start = graph(&mut before.ties.iter().copied().filter(|p| !is_missing(p)));
    let mut end: BTreeSet<Pair> = after.ties.iter().copied().filter(|p| !is_missing(p)).collect();
    for (pair, &tie) in &before.given {
        if tie && !is_missing(pair) {
            end.insert(*pair);
        } else {
            end.remove(pair);
        }
    }
    let mut fixed = vec![Vec::new(); n];
    for &(i, j) in before.given.keys() {
        fixed[i as usize].push(j);
    }
    let mut missing = vec![Vec::new(); n];
    for &(i, j) in before.missing.union(&after.missing) {
        missing[i as usize].push(j);
    }
    let given_end = after
        .given
        .iter()
        .filter(|(pair, _)| !before.given.contains_key(pair) && !is_missing(pair))
        .map(|(&(i, j), &tie)| (i, j, tie))
        .collect();
    let free = |p: &Pair| !is_missing(p) && !before.given.contains_key(p) && !after.given.contains_key(p);
    let formed = after.ties.difference(&before.ties).filter(|p| free(p)).count();
    let dropped = before.ties.difference(&after.ties).filter(|p| free(p)).count();
    NetworkPeriod {
        receivers,
        start,
        counted_start,
        counted_end: graph(&mut end.into_iter()),
        fixed,
        missing,
        given_end,
        only_up: monotone && dropped == 0 && formed > 0,
        only_down: monotone && formed == 0 && dropped > 0,
        dyads: Vec::new(),
        terms: Vec::new(),
        needs: Needs { two_mode: network.kind == NetworkKind::TwoMode, ..Needs::default() },
        rate: None,
        rate_terms: Vec::new(),
        distance: formed + dropped,
    }
}

/// Values of a behaviour with the missing ones filled: previous, else next, else the wave's mode.
pub(crate) fn filled(behaviour: &BehaviourPanel, n: usize) -> Vec<Vec<i32>> {
    let modes: Vec<i32> = behaviour
        .waves
        .iter()
        .map(|wave| {
            let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
            for value in wave.iter().flatten() {
                *counts.entry(*value).or_default() += 1;
            }
            counts.into_iter().max_by_key(|&(value, count)| (count, -value)).map_or(0, |(value, _)| value)
        })
        .collect();
    (0..behaviour.waves.len())
        .map(|w| {
            (0..n)
                .map(|i| {
                    let earlier = behaviour.waves[..=w].iter().rev().find_map(|wave| wave[i]);
                    let later = || behaviour.waves[w..].iter().find_map(|wave| wave[i]);
                    earlier.or_else(later).unwrap_or(modes[w])
                })
                .collect()
        })
        .collect()
}

fn behaviour_period(
    behaviour: &BehaviourPanel,
    filled: &[Vec<i32>],
    m: usize,
    range: (i32, i32),
) -> BehaviourPeriod {
    let (before, after) = (&behaviour.waves[m], &behaviour.waves[m + 1]);
    let missing_start: Vec<bool> = before.iter().map(Option::is_none).collect();
    let missing: Vec<bool> = before.iter().zip(after).map(|(a, b)| a.is_none() || b.is_none()).collect();
    let changes = || before.iter().zip(after).filter_map(|(a, b)| Some((*b)? - (*a)?));
    let (up, down) = (changes().any(|c| c > 0), changes().any(|c| c < 0));
    BehaviourPeriod {
        start: filled[m].clone(),
        end: filled[m + 1].clone(),
        missing_start,
        missing,
        range,
        only_up: up && !down,
        only_down: down && !up,
        terms: Vec::new(),
        rate: None,
        rate_terms: Vec::new(),
        distance: changes().map(|c| c.unsigned_abs() as usize).sum(),
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_usize), |(s, c), v| (s + v, c + 1));
    (count > 0).then(|| sum / count as f64)
}

/// Mean over ordered pairs of `1 - |a - b| / range`, from the values of one wave: (sum, pairs).
fn similarity(mut values: Vec<f64>, range: f64) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let n = values.len() as f64;
    // The sum of absolute differences over ordered pairs, from the order.
    let differences: f64 = values.iter().enumerate().map(|(k, v)| 2.0 * v * (2.0 * k as f64 - n + 1.0)).sum();
    let pairs = n * (n - 1.0);
    (pairs - differences / range, pairs)
}

/// One covariate of a group: its values in every period, before centring.
struct Covariate {
    waves: Vec<Vec<Option<f64>>>,
    mean: f64,
    centred: bool,
    range: f64,
    similarity: f64,
}

impl Covariate {
    fn in_period(&self, m: usize) -> &[Option<f64>] {
        &self.waves[m.min(self.waves.len() - 1)]
    }
}

fn size(
    panel: &Panel,
    name: &str,
    what: &'static str,
    found: usize,
    expected: usize,
) -> Result<(), ModelError> {
    if found == expected {
        return Ok(());
    }
    Err(ModelError::Size { group: panel.name.clone(), name: name.to_owned(), what, found, expected })
}

fn check(panel: &Panel) -> Result<(), ModelError> {
    let (n, waves) = (panel.n(), panel.waves.len());
    if waves < 2 {
        return Err(ModelError::TooFewWaves { group: panel.name.clone(), waves });
    }
    for network in &panel.networks {
        size(panel, &network.name, "waves", network.waves.len(), waves)?;
        let receivers = panel.receivers(network);
        for (w, wave) in network.waves.iter().enumerate() {
            for &(i, j, tie) in wave.entries() {
                let loops = network.kind != NetworkKind::TwoMode && i == j;
                if i as usize >= n || j as usize >= receivers || loops {
                    return Err(ModelError::NoSuchPair {
                        group: panel.name.clone(),
                        network: network.name.clone(),
                        wave: panel.waves[w].clone(),
                        sender: i,
                        receiver: j,
                    });
                }
                if network.kind == NetworkKind::NonDirected && wave.get(j, i) != tie {
                    return Err(ModelError::NotSymmetric {
                        group: panel.name.as_str().into(),
                        network: network.name.as_str().into(),
                        wave: panel.waves[w].as_str().into(),
                        sender: panel.actors[i as usize].as_str().into(),
                        receiver: panel.actors[j as usize].as_str().into(),
                    });
                }
            }
        }
    }
    for behaviour in &panel.behaviours {
        size(panel, &behaviour.name, "waves", behaviour.waves.len(), waves)?;
        for wave in &behaviour.waves {
            size(panel, &behaviour.name, "values", wave.len(), n)?;
        }
        if behaviour.waves.iter().flatten().all(Option::is_none) {
            return Err(ModelError::AllMissing { group: panel.name.clone(), name: behaviour.name.clone() });
        }
    }
    let two_mode = |of: &str| panel.networks.iter().find(|n| n.name == of && n.kind == NetworkKind::TwoMode);
    let side = |name: &str, of: &Option<String>| match of {
        None => Ok(n),
        Some(of) => two_mode(of).map(|t| t.receivers.len()).ok_or_else(|| ModelError::UnknownName {
            effect: name.to_owned(),
            name: of.clone(),
            expected: "two-mode network",
        }),
    };
    for covariate in &panel.actor_covariates {
        let rows = side(&covariate.name, &covariate.of_receivers)?;
        if covariate.waves.len() != 1 && covariate.waves.len() != waves {
            size(panel, &covariate.name, "columns", covariate.waves.len(), waves - 1)?;
        }
        for wave in &covariate.waves {
            size(panel, &covariate.name, "values", wave.len(), rows)?;
        }
        if !covariate.waves.iter().flatten().flatten().any(|v| v.is_finite()) {
            return Err(ModelError::AllMissing { group: panel.name.clone(), name: covariate.name.clone() });
        }
    }
    for covariate in &panel.dyadic_covariates {
        let columns = side(&covariate.name, &covariate.of_receivers)?;
        if covariate.waves.len() != 1 && covariate.waves.len() != waves {
            size(panel, &covariate.name, "matrices", covariate.waves.len(), waves - 1)?;
        }
        for wave in &covariate.waves {
            size(panel, &covariate.name, "values", wave.len(), n * columns)?;
        }
        if !covariate.waves.iter().flatten().any(|v| v.is_finite()) {
            return Err(ModelError::AllMissing { group: panel.name.clone(), name: covariate.name.clone() });
        }
    }
    if !panel.presence.is_empty() {
        size(panel, "presence", "actors", panel.presence.len(), n)?;
    }
    for (actor, spells) in panel.presence.iter().enumerate() {
        for &(from, to) in spells {
            if !(from.is_finite() && to.is_finite() && from <= to && to >= 1.0 && from <= waves as f64) {
                return Err(ModelError::Presence {
                    group: panel.name.clone(),
                    actor: panel.actors[actor].clone(),
                    from,
                    to,
                });
            }
        }
    }
    Ok(())
}

fn find<'a, T>(
    panel: &Panel,
    items: &'a [T],
    name: &str,
    name_of: impl Fn(&T) -> &str,
) -> Result<&'a T, ModelError> {
    items
        .iter()
        .find(|item| name_of(item) == name)
        .ok_or_else(|| ModelError::GroupsDiffer { group: panel.name.clone(), name: name.to_owned() })
}

/// What is the same for all periods of a group.
struct Group<'a> {
    panel: &'a Panel,
    networks: Vec<&'a NetworkPanel>,
    resolved: Vec<Vec<Resolved>>,
    behaviours: Vec<&'a BehaviourPanel>,
    filled: Vec<Vec<Vec<i32>>>,
    means: Vec<f64>,
    scales: Vec<BehaviourScale>,
    covariates: Vec<Covariate>,
    dyads: Vec<Dyadic>,
    /// Whether the means and ranges are those of the data that came before.
    continued: bool,
}

struct Dyadic {
    average: f64,
    waves: Vec<Arc<Vec<f64>>>,
    observed: Vec<Option<Arc<Vec<f64>>>>,
}

/// `before`: the data whose means, ranges and similarities are kept; else they are taken of the panel itself.
fn group<'a>(
    panel: &'a Panel,
    first: &Panel,
    ranges: &[(i32, i32)],
    before: Option<&Group<'_>>,
) -> Result<Group<'a>, ModelError> {
    let periods = panel.periods();
    let networks: Vec<&NetworkPanel> = first
        .networks
        .iter()
        .map(|n| find(panel, &panel.networks, &n.name, |x| &x.name))
        .collect::<Result<_, _>>()?;
    let behaviours: Vec<&BehaviourPanel> = first
        .behaviours
        .iter()
        .map(|b| find(panel, &panel.behaviours, &b.name, |x| &x.name))
        .collect::<Result<_, _>>()?;
    let resolved = networks.iter().map(|n| resolved_waves(panel, n)).collect();
    let filled = behaviours.iter().map(|b| filled(b, panel.n())).collect();
    let mut means: Vec<f64> = behaviours
        .iter()
        .map(|b| mean(b.waves.iter().flatten().flatten().map(|&v| f64::from(v))).unwrap_or(0.0))
        .collect();
    let mut scales: Vec<BehaviourScale> = behaviours
        .iter()
        .zip(ranges)
        .map(|(b, &(low, high))| {
            let range = f64::from(high - low).max(1.0);
            let sums = b.waves[..periods]
                .iter()
                .map(|w| similarity(w.iter().flatten().map(|&v| f64::from(v)).collect(), range));
            let (sum, pairs) = sums.fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
            BehaviourScale { range, similarity: if pairs > 0.0 { sum / pairs } else { 0.0 } }
        })
        .collect();
    let mut covariates = Vec::new();
    for of_first in &first.actor_covariates {
        let c = find(panel, &panel.actor_covariates, &of_first.name, |x| &x.name)?;
        let known = || c.waves.iter().flatten().flatten().copied().filter(|v| v.is_finite());
        let (low, high) = known().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        let range = high - low;
        let starting = if c.waves.len() == 1 { 1 } else { periods };
        let (sum, pairs) = c.waves[..starting.min(c.waves.len())]
            .iter()
            .map(|w| similarity(w.iter().flatten().copied().filter(|v| v.is_finite()).collect(), range))
            .fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
        covariates.push(Covariate {
            waves: c.waves.iter().map(|w| w.iter().map(|v| v.filter(|v| v.is_finite())).collect()).collect(),
            mean: mean(known()).unwrap_or(0.0),
            centred: c.centred,
            range,
            similarity: if pairs > 0.0 { sum / pairs } else { 0.0 },
        });
    }
    let mut dyads = Vec::new();
    for of_first in &first.dyadic_covariates {
        let c = find(panel, &panel.dyadic_covariates, &of_first.name, |x| &x.name)?;
        let columns = c.waves[0].len() / panel.n().max(1);
        let on_diagonal = |at: usize| c.of_receivers.is_none() && at / columns == at % columns;
        let off = || c.waves.iter().flat_map(|w| w.iter().enumerate().filter(|(at, _)| !on_diagonal(*at)));
        let of_panel = || mean(off().map(|(_, v)| *v).filter(|v| v.is_finite())).unwrap_or(0.0);
        let average = before.and_then(|b| b.dyads.get(dyads.len())).map_or_else(of_panel, |d| d.average);
        let taken = if c.centred { average } else { 0.0 };
        let any_missing = off().any(|(_, v)| !v.is_finite());
        let column = |wave: &Vec<f64>, missing: f64| -> Arc<Vec<f64>> {
            Arc::new(
                wave.iter()
                    .enumerate()
                    .map(|(at, v)| match (on_diagonal(at), v.is_finite()) {
                        (true, _) => 0.0,
                        (_, true) => v - taken,
                        _ => missing,
                    })
                    .collect(),
            )
        };
        dyads.push(Dyadic {
            average,
            waves: c.waves.iter().map(|w| column(w, average - taken)).collect(),
            observed: c.waves.iter().map(|w| any_missing.then(|| column(w, 0.0))).collect(),
        });
    }
    if let Some(before) = before {
        means.clone_from(&before.means);
        scales.clone_from(&before.scales);
        for (covariate, earlier) in covariates.iter_mut().zip(&before.covariates) {
            covariate.mean = earlier.mean;
            covariate.range = earlier.range;
            covariate.similarity = earlier.similarity;
        }
    }
    let continued = before.is_some();
    Ok(Group { panel, networks, resolved, behaviours, filled, means, scales, covariates, dyads, continued })
}

impl Group<'_> {
    /// Dyadic numbers from a covariate of actors, one row for each distinct value.
    fn between_actors(&self, c: usize, m: usize, number: impl Fn(f64, f64) -> f64) -> DyadColumn {
        let covariate = &self.covariates[c];
        let values = covariate.in_period(m);
        let known: Vec<f64> = values.iter().map(|v| v.unwrap_or(covariate.mean)).collect();
        let mut keys: Vec<(bool, u64)> = Vec::new();
        let class: Vec<u32> = values
            .iter()
            .zip(&known)
            .map(|(v, k)| {
                let key = (v.is_none(), k.to_bits());
                let at = keys.iter().position(|x| *x == key).unwrap_or_else(|| {
                    keys.push(key);
                    keys.len() - 1
                });
                at as u32
            })
            .collect();
        let receivers = values.len();
        let rows = |missing: bool| -> Arc<Vec<f64>> {
            let mut rows = Vec::with_capacity(keys.len() * receivers);
            for &(unknown, bits) in &keys {
                for (other, v) in known.iter().zip(values) {
                    let count = !missing || (!unknown && v.is_some());
                    rows.push(if count { number(f64::from_bits(bits), *other) } else { 0.0 });
                }
            }
            Arc::new(rows)
        };
        let any_missing = values.iter().any(Option::is_none);
        DyadColumn { class, rows: rows(false), observed: any_missing.then(|| rows(true)), receivers }
    }

    fn dyad(&self, request: &DyadRequest, m: usize) -> DyadColumn {
        match *request {
            DyadRequest::Given(d) => {
                let w = m.min(self.dyads[d].waves.len() - 1);
                let rows = self.dyads[d].waves[w].clone();
                let receivers = rows.len() / self.panel.n().max(1);
                DyadColumn { class: Vec::new(), rows, observed: self.dyads[d].observed[w].clone(), receivers }
            }
            DyadRequest::Similar(c) => {
                let Covariate { range, similarity, .. } = self.covariates[c];
                self.between_actors(c, m, |a, b| 1.0 - (a - b).abs() / range - similarity)
            }
            DyadRequest::Same(c) => self.between_actors(c, m, |a, b| f64::from(u8::from(a == b))),
            DyadRequest::Difference(c) => self.between_actors(c, m, |a, b| (a - b).abs()),
        }
    }

    fn columns(&self, m: usize) -> Vec<Column> {
        self.covariates
            .iter()
            .map(|c| {
                let taken = if c.centred { c.mean } else { 0.0 };
                let values = c.in_period(m);
                Column {
                    values: values.iter().map(|v| v.unwrap_or(c.mean) - taken).collect(),
                    observed: values.iter().map(|v| v.map_or(0.0, |v| v - taken)).collect(),
                }
            })
            .collect()
    }

    /// Who is there at the start of a period, and who comes and goes within it.
    fn arrivals(&self, m: usize) -> (Vec<bool>, Vec<Arrival>) {
        let from_time = m as f64 + 1.0;
        let n = self.panel.n();
        let mut active = vec![true; n];
        let mut arrivals = Vec::new();
        for (i, spells) in self.panel.presence.iter().enumerate().filter(|(_, s)| !s.is_empty()) {
            active[i] = spells.iter().any(|&(from, to)| {
                let last = to >= self.panel.waves.len() as f64;
                from <= from_time && (to > from_time || last)
            });
            for &(from, to) in spells {
                for (time, joins) in [(from - from_time, true), (to - from_time, false)] {
                    if time > 0.0 && time < 1.0 {
                        arrivals.push(Arrival { time, actor: i as u32, joins });
                    }
                }
            }
        }
        arrivals.sort_by(|a, b| a.time.total_cmp(&b.time).then(a.actor.cmp(&b.actor)));
        (active, arrivals)
    }
}

fn factor_name(effect: &str, with: Option<&str>, parameter: Option<f64>, default: Option<f64>) -> String {
    let mut name = effect.to_owned();
    if let Some(with) = with {
        name = format!("{name}({with})");
    }
    match parameter {
        Some(value) if Some(value) != default => format!("{name}#{value}"),
        _ => name,
    }
}

fn effect_name(choice: &EffectChoice, family: Family) -> String {
    let named = |f: &Factor| {
        let default = crate::catalogue::effect_info(family, &f.effect).and_then(|i| i.parameter);
        factor_name(&f.effect, f.with.as_deref(), f.parameter, default)
    };
    if choice.interaction.is_empty() {
        named(&own_factor(choice))
    } else {
        choice.interaction.iter().map(named).collect::<Vec<_>>().join("*")
    }
}

fn own_factor(choice: &EffectChoice) -> Factor {
    Factor { effect: choice.effect.clone(), with: choice.with.clone(), parameter: choice.parameter }
}

/// Ranges of the behaviours over all groups.
fn ranges(groups: &[Panel], first: &Panel) -> Vec<(i32, i32)> {
    first
        .behaviours
        .iter()
        .map(|b| {
            groups
                .iter()
                .flat_map(|p| p.behaviours.iter().filter(|x| x.name == b.name))
                .flat_map(|x| x.waves.iter().flatten().flatten())
                .fold((i32::MAX, i32::MIN), |(low, high), &v| (low.min(v), high.max(v)))
        })
        .collect()
}

/// The model of what comes after a start. Its parameters are those of the model of the groups, in
/// the same order; its periods are those of the future. Means, ranges and similarities stay those
/// of the data, so that a changed covariate is measured with the same rod. Nothing is conditional.
pub(crate) fn project(
    groups: &[Panel],
    specification: &Specification,
    future: &Future<'_>,
) -> Result<Model, ModelError> {
    let base = compile(groups, specification)?;
    check(future.panel)?;
    let first = &groups[0];
    let ranges = ranges(groups, first);
    let before = group(&groups[future.group], first, &ranges, None)?;
    let mut panels = groups.to_vec();
    panels[future.group] = future.panel.clone();
    let mut made = Vec::with_capacity(panels.len());
    for (g, panel) in panels.iter().enumerate() {
        made.push(group(panel, first, &ranges, (g == future.group).then_some(&before))?);
    }
    let own = &made[future.group];
    let mut periods = Vec::with_capacity(future.sources.len());
    for (m, &source) in future.sources.iter().enumerate() {
        let (active, arrivals) = own.arrivals(m);
        let estimated = &base.periods[source];
        let mut networks: Vec<NetworkPeriod> = (own.networks.iter().zip(&own.resolved))
            .map(|(n, r)| network_period(own.panel, n, r, m, false))
            .collect();
        for (network, of) in networks.iter_mut().zip(&estimated.networks) {
            (network.only_up, network.only_down) = (of.only_up, of.only_down);
        }
        let mut behaviours: Vec<BehaviourPeriod> = (own.behaviours.iter().zip(&own.filled).zip(&ranges))
            .map(|((b, f), &range)| behaviour_period(b, f, m, range))
            .collect();
        for (behaviour, of) in behaviours.iter_mut().zip(&estimated.behaviours) {
            (behaviour.only_up, behaviour.only_down) = (of.only_up, of.only_down);
        }
        periods.push(Period {
            group: future.group,
            wave: m,
            source,
            n: own.panel.n(),
            active,
            arrivals,
            networks,
            behaviours,
            means: own.means.clone(),
            columns: own.columns(m),
        });
    }
    let parameters = parameters(
        first,
        &panels,
        &made,
        specification,
        base.conditional,
        &mut periods,
        Some(&base.parameters),
    )?;
    Ok(Model {
        parameters,
        networks: base.networks,
        behaviours: base.behaviours,
        periods,
        conditional: None,
        group_names: base.group_names,
        actor_names: panels.iter().map(|p| p.actors.clone()).collect(),
        wave_names: panels.iter().map(|p| p.waves.clone()).collect(),
    })
}

pub(super) fn compile(groups: &[Panel], specification: &Specification) -> Result<Model, ModelError> {
    let first = groups.first().ok_or(ModelError::NothingToExplain)?;
    if first.networks.is_empty() && first.behaviours.is_empty() {
        return Err(ModelError::NothingToExplain);
    }
    for panel in groups {
        check(panel)?;
    }
    let variables = variables(first, specification)?;
    let conditional = conditional(groups, specification)?;
    let ranges = ranges(groups, first);
    let made: Vec<Group<'_>> =
        groups.iter().map(|p| group(p, first, &ranges, None)).collect::<Result<_, _>>()?;
    let monotone =
        |name: &str| specification.networks.iter().find(|s| s.name == name).is_none_or(|s| s.monotone);

    let mut periods = Vec::new();
    for (g, group) in made.iter().enumerate() {
        for m in 0..group.panel.periods() {
            let (active, arrivals) = group.arrivals(m);
            periods.push(Period {
                group: g,
                wave: m,
                source: periods.len(),
                n: group.panel.n(),
                active,
                arrivals,
                networks: (group.networks.iter().zip(&group.resolved))
                    .map(|(n, r)| network_period(group.panel, n, r, m, monotone(&n.name)))
                    .collect(),
                behaviours: (group.behaviours.iter().zip(&group.filled).zip(&ranges))
                    .map(|((b, f), &range)| behaviour_period(b, f, m, range))
                    .collect(),
                means: group.means.clone(),
                columns: group.columns(m),
            });
        }
    }
    let parameters = parameters(first, groups, &made, specification, conditional, &mut periods, None)?;
    let model = Model {
        parameters,
        networks: variables,
        behaviours: first.behaviours.iter().map(|b| BehaviourModel { name: b.name.clone() }).collect(),
        periods,
        conditional,
        group_names: groups.iter().map(|p| p.name.clone()).collect(),
        actor_names: groups.iter().map(|p| p.actors.clone()).collect(),
        wave_names: groups.iter().map(|p| p.waves.clone()).collect(),
    };
    rules_hold(&model)?;
    Ok(model)
}

fn variables(first: &Panel, specification: &Specification) -> Result<Vec<NetworkModel>, ModelError> {
    let place = |name: &str, effect: &str| {
        first.networks.iter().position(|n| n.name == name).ok_or_else(|| ModelError::UnknownName {
            effect: effect.to_owned(),
            name: name.to_owned(),
            expected: "network",
        })
    };
    let mut networks: Vec<NetworkModel> = first
        .networks
        .iter()
        .map(|n| NetworkModel {
            name: n.name.clone(),
            kind: n.kind,
            decision: Default::default(),
            maximum_degree: None,
            limits: Vec::new(),
        })
        .collect();
    for settings in &specification.networks {
        let at = place(&settings.name, "[[networks]]")?;
        networks[at].decision = settings.decision;
        networks[at].maximum_degree = settings.maximum_degree;
    }
    for constraint in &specification.constraints {
        let (a, b) =
            (place(&constraint.first, "[[constraints]]")?, place(&constraint.second, "[[constraints]]")?);
        if a == b || first.receivers(&first.networks[a]) != first.receivers(&first.networks[b]) {
            return Err(ModelError::DoesNotApply {
                effect: "[[constraints]]".to_owned(),
                dependent: constraint.second.clone(),
                reason: "a rule needs two networks between the same kinds of things",
            });
        }
        networks[a].limits.push(Limit { rule: constraint.rule, first: true, other: b });
        networks[b].limits.push(Limit { rule: constraint.rule, first: false, other: a });
    }
    Ok(networks)
}

fn conditional(groups: &[Panel], specification: &Specification) -> Result<Option<Variable>, ModelError> {
    let Some(name) = &specification.conditional else { return Ok(None) };
    let fail = |reason| Err(ModelError::Conditional { name: name.clone(), reason });
    if groups.iter().any(|p| p.presence.iter().any(|s| !s.is_empty())) {
        return fail("not possible when actors come and go");
    }
    let first = &groups[0];
    let network = first.networks.iter().position(|n| n.name == *name).map(Variable::Network);
    let behaviour = || first.behaviours.iter().position(|b| b.name == *name).map(Variable::Behaviour);
    match network.or_else(behaviour) {
        Some(variable) => Ok(Some(variable)),
        None => fail("there is no such network or behaviour"),
    }
}

fn rules_hold(model: &Model) -> Result<(), ModelError> {
    for period in &model.periods {
        for (r, network) in model.networks.iter().enumerate() {
            for limit in network.limits.iter().filter(|l| l.first) {
                let (a, b) = (&period.networks[r].start, &period.networks[limit.other].start);
                let broken = match limit.rule {
                    Rule::Higher => b.ties().find(|&(i, j)| !a.has(i as usize, j as usize)),
                    Rule::Disjoint => b.ties().find(|&(i, j)| a.has(i as usize, j as usize)),
                    Rule::AtLeastOne => (0..a.senders() as u32)
                        .flat_map(|i| (0..a.receivers() as u32).map(move |j| (i, j)))
                        .filter(|&(i, j)| network.kind == NetworkKind::TwoMode || i != j)
                        .find(|&(i, j)| !a.has(i as usize, j as usize) && !b.has(i as usize, j as usize)),
                };
                if let Some((i, j)) = broken {
                    let actors = &model.actor_names[period.group];
                    let receiver = match network.kind {
                        NetworkKind::TwoMode => format!("receiver {}", j + 1),
                        _ => actors[j as usize].clone(),
                    };
                    return Err(ModelError::RuleBroken {
                        group: model.group_names[period.group].as_str().into(),
                        wave: model.wave_names[period.group][period.wave].as_str().into(),
                        first: network.name.as_str().into(),
                        second: model.networks[limit.other].name.as_str().into(),
                        sender: actors[i as usize].as_str().into(),
                        receiver: receiver.into(),
                    });
                }
            }
        }
    }
    Ok(())
}

/// Makes the parameters and puts the terms into the periods. `estimated`: the parameters that periods
/// of a future take over.
fn parameters(
    first: &Panel,
    groups: &[Panel],
    made: &[Group<'_>],
    specification: &Specification,
    conditional: Option<Variable>,
    periods: &mut [Period],
    estimated: Option<&[Parameter]>,
) -> Result<Vec<Parameter>, ModelError> {
    let network_names: Vec<(String, NetworkKind)> =
        first.networks.iter().map(|n| (n.name.clone(), n.kind)).collect();
    let behaviour_names: Vec<String> = first.behaviours.iter().map(|b| b.name.clone()).collect();
    let covariate_names: Vec<_> =
        first.actor_covariates.iter().map(|c| (c.name.clone(), c.of_receivers.clone())).collect();
    let dyadic_names: Vec<_> =
        first.dyadic_covariates.iter().map(|c| (c.name.clone(), c.of_receivers.clone())).collect();
    let names = Names {
        networks: &network_names,
        behaviours: &behaviour_names,
        covariates: &covariate_names,
        dyadic: &dyadic_names,
    };
    let only = (network_names.len() + behaviour_names.len() == 1)
        .then(|| network_names.first().map_or_else(|| behaviour_names[0].clone(), |n| n.0.clone()));
    let dependent_of = |choice: &EffectChoice| -> Result<String, ModelError> {
        let name = match (choice.dependent.as_str(), &only) {
            ("", Some(only)) => only.clone(),
            (given, _) => given.to_owned(),
        };
        let known = network_names.iter().any(|n| n.0 == name) || behaviour_names.contains(&name);
        if known {
            Ok(name)
        } else {
            Err(ModelError::UnknownName {
                effect: choice.effect.clone(),
                name,
                expected: "network or behaviour to be explained",
            })
        }
    };
    let choices: Vec<(String, &EffectChoice)> =
        specification.effects.iter().map(|c| Ok((dependent_of(c)?, c))).collect::<Result<_, ModelError>>()?;
    let dependents: Vec<(String, Variable)> =
        (network_names.iter().enumerate().map(|(k, n)| (n.0.clone(), Variable::Network(k))))
            .chain(behaviour_names.iter().enumerate().map(|(k, b)| (b.clone(), Variable::Behaviour(k))))
            .collect();

    let mut parameters: Vec<Parameter> = Vec::new();
    for (dependent, variable) in &dependents {
        if conditional != Some(*variable) {
            match estimated {
                None => rates(&mut parameters, dependent, *variable, groups, periods),
                Some(estimated) => rates_again(&mut parameters, dependent, *variable, estimated, periods),
            }
        }
        let own = || choices.iter().filter(|(d, _)| d == dependent).map(|(_, c)| *c);
        let of_rate = own().filter(|c| c.part == Part::Rate);
        let of_objective = own().filter(|c| c.part != Part::Rate);
        for choice in of_rate.chain(of_objective) {
            let family = match (choice.part, variable) {
                (Part::Rate, _) => Family::Rate,
                (_, Variable::Network(_)) => Family::Network,
                _ => Family::Behaviour,
            };
            let at = parameters.len();
            let parameter = parameter(dependent, choice, family, groups)?;
            if parameters.iter().any(|p| p.name == parameter.name) {
                return Err(ModelError::Twice(parameter.name));
            }
            parameters.push(parameter);
            add_term(&names, *variable, dependent, choice, family, at, made, groups, periods)?;
        }
    }
    if let Some(estimated) = estimated {
        return Ok(estimated.to_vec());
    }
    three_parts(&parameters)?;
    start(&mut parameters, &dependents, periods, specification);
    Ok(parameters)
}

/// Basic rates of a future: each period has that of the estimated period it goes on from.
fn rates_again(
    parameters: &mut Vec<Parameter>,
    dependent: &str,
    variable: Variable,
    estimated: &[Parameter],
    periods: &mut [Period],
) {
    for parameter in estimated.iter().filter(|p| p.dependent == dependent) {
        let ParameterKind::Rate { period: of } = parameter.kind else { continue };
        for period in periods.iter_mut().filter(|p| p.source == of) {
            match variable {
                Variable::Network(r) => period.networks[r].rate = Some(parameters.len()),
                Variable::Behaviour(b) => period.behaviours[b].rate = Some(parameters.len()),
            }
        }
        parameters.push(parameter.clone());
    }
}

fn rates(
    parameters: &mut Vec<Parameter>,
    dependent: &str,
    variable: Variable,
    groups: &[Panel],
    periods: &mut [Period],
) {
    for (index, period) in periods.iter_mut().enumerate() {
        let group = if groups.len() > 1 { format!("{} ", groups[period.group].name) } else { String::new() };
        let initial = match variable {
            Variable::Network(r) => {
                period.networks[r].rate = Some(parameters.len());
                starting::network_rate(&period.networks[r], period.n)
            }
            Variable::Behaviour(b) => {
                period.behaviours[b].rate = Some(parameters.len());
                starting::behaviour_rate(&period.behaviours[b])
            }
        };
        parameters.push(Parameter {
            name: format!("{dependent}:Rate[{group}period {}]", period.wave + 1),
            dependent: dependent.to_owned(),
            effect: "Rate".to_owned(),
            with: None,
            kind: ParameterKind::Rate { period: index },
            period: Some(index),
            initial,
            held: false,
            tested: false,
        });
    }
}

fn parameter(
    dependent: &str,
    choice: &EffectChoice,
    family: Family,
    groups: &[Panel],
) -> Result<Parameter, ModelError> {
    let effect = effect_name(choice, family);
    let part = match choice.part {
        Part::Creation => "[creation]",
        Part::Maintenance => "[maintenance]",
        _ => "",
    };
    let within = match (choice.period, &choice.group) {
        (Some(period), _) => format!("[period {period}]"),
        (_, Some(group)) => format!("[group {group}]"),
        _ => String::new(),
    };
    let name = format!("{dependent}:{effect}{part}{within}");
    if let Some(group) = &choice.group
        && !groups.iter().any(|p| p.name == *group)
    {
        return Err(ModelError::UnknownName { effect, name: group.clone(), expected: "group" });
    }
    let initial = choice.fixed.or(choice.initial).unwrap_or(0.0);
    if !initial.is_finite() {
        return Err(ModelError::StartingValue { parameter: name, value: initial });
    }
    Ok(Parameter {
        name,
        dependent: dependent.to_owned(),
        effect: if choice.interaction.is_empty() { choice.effect.clone() } else { effect },
        with: choice.with.clone(),
        kind: if choice.part == Part::Rate {
            ParameterKind::RateEffect
        } else {
            ParameterKind::Objective(choice.part)
        },
        period: choice.period.map(|p| p.saturating_sub(1)),
        initial,
        held: choice.fixed.is_some(),
        tested: choice.fixed.is_some() && choice.test,
    })
}

#[expect(clippy::too_many_arguments, reason = "one step of the compilation, taken out for its length")]
fn add_term(
    names: &Names<'_>,
    variable: Variable,
    dependent: &str,
    choice: &EffectChoice,
    family: Family,
    at: usize,
    made: &[Group<'_>],
    groups: &[Panel],
    periods: &mut [Period],
) -> Result<(), ModelError> {
    let factors =
        if choice.interaction.is_empty() { vec![own_factor(choice)] } else { choice.interaction.clone() };
    let is_product = !choice.interaction.is_empty();
    if is_product && !(2..=3).contains(&factors.len()) {
        return Err(ModelError::InteractionSize(factors.len()));
    }
    if is_product && family != Family::Network {
        return Err(ModelError::DoesNotApply {
            effect: effect_name(choice, family),
            dependent: dependent.to_owned(),
            reason: "interactions are offered for networks",
        });
    }
    for period in periods.iter_mut() {
        let here = choice.period.is_none_or(|p| p == period.source + 1)
            && choice.group.as_ref().is_none_or(|g| groups[period.group].name == *g);
        let group = &made[period.group];
        if family == Family::Network && !group.continued {
            for factor in &factors {
                constant(group, factor)?;
            }
        }
        match (family, variable) {
            (Family::Network, Variable::Network(r)) => {
                let most = period.n.max(period.networks[r].receivers);
                let mut requests = Vec::new();
                let mut terms = factors
                    .iter()
                    .map(|f| names.network_term(r, f, most, &group.scales, &mut requests))
                    .collect::<Result<Vec<_>, _>>()?;
                let network = &mut period.networks[r];
                let offset = network.dyads.len();
                network.dyads.extend(requests.iter().map(|d| group.dyad(d, period.wave)));
                terms.iter_mut().for_each(|t| t.move_dyads(offset));
                let term = if is_product { crate::terms::Term::Product(terms) } else { terms.remove(0) };
                if is_product {
                    term.product_is_sound().map_err(|reason| ModelError::DoesNotApply {
                        effect: effect_name(choice, family),
                        dependent: dependent.to_owned(),
                        reason,
                    })?;
                }
                if here {
                    term.needs(&mut network.needs);
                    network.terms.push(NetworkTerm {
                        parameter: at,
                        part: choice.part,
                        shape: term.shape(),
                        term,
                    });
                }
            }
            (Family::Behaviour, Variable::Behaviour(b)) => {
                let effect = names.behaviour_effect(b, &factors[0], &group.scales)?;
                if here {
                    period.behaviours[b].terms.push(BehaviourTerm {
                        parameter: at,
                        part: choice.part,
                        effect,
                    });
                }
            }
            (_, variable) => {
                let effect = names.rate_effect(dependent, &factors[0])?;
                if here {
                    let term = RateTerm { parameter: at, effect };
                    match variable {
                        Variable::Network(r) => period.networks[r].rate_terms.push(term),
                        Variable::Behaviour(b) => period.behaviours[b].rate_terms.push(term),
                    }
                }
            }
        }
    }
    Ok(())
}

/// A similarity on a covariate that is the same for all cannot be computed.
fn constant(group: &Group<'_>, factor: &Factor) -> Result<(), ModelError> {
    let Some(with) = &factor.with else { return Ok(()) };
    let covariate = group.panel.actor_covariates.iter().position(|c| c.name == *with);
    let same = covariate.is_some_and(|_| {
        let c = group.panel.actor_covariates.iter().find(|c| c.name == *with);
        let mut values = c.into_iter().flat_map(|c| c.waves.iter().flatten().flatten());
        values.next().is_none_or(|first| values.all(|v| v == first))
    });
    if same && matches!(factor.effect.as_str(), "simX" | "sameX" | "absDiffX" | "altX" | "egoX") {
        return Err(ModelError::Constant { name: with.clone(), effect: factor.effect.clone() });
    }
    Ok(())
}

fn three_parts(parameters: &[Parameter]) -> Result<(), ModelError> {
    for p in parameters.iter().filter(|p| p.kind == ParameterKind::Objective(Part::Evaluation)) {
        let has = |part: Part, mark: &str| {
            let name = format!("{}[{mark}]", p.name);
            parameters.iter().any(|q| q.kind == ParameterKind::Objective(part) && q.name == name)
        };
        if has(Part::Creation, "creation") && has(Part::Maintenance, "maintenance") {
            return Err(ModelError::ThreeParts { effect: p.effect.clone(), dependent: p.dependent.clone() });
        }
    }
    Ok(())
}

/// Starting values of density and linear shape where none was given.
fn start(
    parameters: &mut [Parameter],
    dependents: &[(String, Variable)],
    periods: &[Period],
    specification: &Specification,
) {
    for parameter in parameters.iter_mut() {
        let evaluation = parameter.kind == ParameterKind::Objective(Part::Evaluation);
        let given = specification.effects.iter().any(|c| {
            (c.dependent == parameter.dependent || c.dependent.is_empty())
                && c.effect == parameter.effect
                && c.period.is_none()
                && (c.initial.is_some() || c.fixed.is_some())
        });
        if !evaluation || given || parameter.period.is_some() {
            continue;
        }
        let Some((_, variable)) = dependents.iter().find(|d| d.0 == parameter.dependent) else { continue };
        match (parameter.effect.as_str(), variable) {
            ("density", Variable::Network(r)) => {
                parameter.initial = starting::density(periods.iter().map(|p| &p.networks[*r]));
            }
            ("linear", Variable::Behaviour(b)) => {
                parameter.initial = starting::linear(periods.iter().map(|p| &p.behaviours[*b]));
            }
            _ => {}
        }
    }
}

//! The statistics of a period: what estimation compares with the data.
//!
//! Everything that is not the effect's own dependent variable is taken at the start of the period.

use crate::digraph::Digraph;
use crate::model::{BehaviourEffect, Model, Period, RateEffect};
use crate::panel::NetworkKind;
use crate::specification::Part;
use crate::terms::{Neighbourhood, Shape, View};

/// Working memory for counting.
pub(crate) struct Counter {
    hoods: Vec<Neighbourhood>,
    column: Vec<f64>,
    /// Networks as counted, when they differ from those simulated.
    corrected: Vec<Digraph>,
    missing_start: Vec<Vec<bool>>,
    start_behaviours: Vec<Vec<i32>>,
    counted_starts: Vec<Digraph>,
}

impl Counter {
    pub(crate) fn new(period: &Period) -> Self {
        let widest = period.networks.iter().map(|n| n.receivers).max().unwrap_or(0);
        Self {
            hoods: period.networks.iter().map(|n| Neighbourhood::new(n.receivers)).collect(),
            column: vec![0.0; widest],
            corrected: period.networks.iter().map(|n| Digraph::new(period.n, n.receivers)).collect(),
            missing_start: period.behaviours.iter().map(|b| b.missing_start.clone()).collect(),
            start_behaviours: period.behaviours.iter().map(|b| b.start.clone()).collect(),
            counted_starts: period.networks.iter().map(|n| n.counted_start.clone()).collect(),
        }
    }

    /// Statistics of the data at the end of the period, added to `into` by parameter.
    pub(crate) fn observed(&mut self, model: &Model, period: &Period, into: &mut [f64]) {
        for r in 0..period.networks.len() {
            self.network(model, period, r, &period.networks[r].counted_end, into);
        }
        for b in 0..period.behaviours.len() {
            self.behaviour(period, b, &period.behaviours[b].end, into);
        }
    }

    /// Statistics of a simulated end, added to `into` by parameter. `active` says who is there at the end.
    pub(crate) fn simulated(
        &mut self,
        model: &Model,
        period: &Period,
        ends: &[Digraph],
        behaviours: &[Vec<i32>],
        active: &[bool],
        into: &mut [f64],
    ) {
        for (r, end) in ends.iter().enumerate() {
            let mut corrected = std::mem::take(&mut self.corrected[r]);
            if counted(model, period, r, end, active, &mut corrected) {
                self.network(model, period, r, &corrected, into);
            } else {
                self.network(model, period, r, end, into);
            }
            self.corrected[r] = corrected;
        }
        for (b, end) in behaviours.iter().enumerate() {
            self.behaviour(period, b, end, into);
        }
    }

    fn network(&mut self, model: &Model, period: &Period, r: usize, end: &Digraph, into: &mut [f64]) {
        let network = &period.networks[r];
        let start = &network.counted_start;
        let sides = if model.networks[r].kind == NetworkKind::NonDirected { 2.0 } else { 1.0 };
        if network.rate.is_some() || !network.rate_terms.is_empty() {
            let mut total = 0.0;
            for i in 0..period.n {
                let kept = end.out(i).iter().filter(|&&j| start.out(i).contains(&j)).count();
                let distance = (end.outdegree(i) + start.outdegree(i) - 2 * kept) as f64;
                total += distance;
                if distance > 0.0 {
                    for term in &network.rate_terms {
                        into[term.parameter] += distance / sides * self.rate_value(period, &term.effect, i);
                    }
                }
            }
            if let Some(rate) = network.rate {
                into[rate] += total / sides;
            }
        }
        for part in [Part::Evaluation, Part::Creation, Part::Maintenance] {
            if network.terms.iter().any(|t| t.part == part) {
                self.part(period, r, end, part, into);
            }
        }
    }

    fn part(&mut self, period: &Period, r: usize, end: &Digraph, part: Part, into: &mut [f64]) {
        let network = &period.networks[r];
        let start = &network.counted_start;
        // Whose ties are counted, against which other state, and with which sign.
        let (own, against, sign) = match part {
            Part::Maintenance => (start, Some(end), -1.0),
            Part::Creation => (end, Some(start), 1.0),
            _ => (end, None, 1.0),
        };
        let hood = &mut self.hoods[r];
        let view = View {
            own,
            place: r,
            networks: &self.counted_starts,
            behaviours: &self.start_behaviours,
            means: &period.means,
            missing: Some(&self.missing_start),
            columns: &period.columns,
            dyads: &network.dyads,
            start: Some(start),
            counting: true,
            two_mode: network.needs.two_mode,
        };
        let local = network
            .terms
            .iter()
            .any(|t| t.part == part && matches!(t.shape, Shape::Local | Shape::Everywhere));
        for i in 0..period.n {
            let ties = own.out(i);
            if ties.is_empty() {
                continue;
            }
            let counts = |j: u32| against.is_none_or(|other| !other.out(i).contains(&j));
            let number = ties.iter().filter(|&&j| counts(j)).count();
            if number == 0 {
                continue;
            }
            if local {
                hood.gather(network.needs, own, i);
            }
            for term in network.terms.iter().filter(|t| t.part == part) {
                let sum: f64 = match term.shape {
                    Shape::Ego => number as f64 * view.ego(&term.term, i).1,
                    Shape::Alter => ties
                        .iter()
                        .filter(|&&j| counts(j))
                        .map(|&j| view.alter(&term.term, j as usize, true))
                        .sum(),
                    Shape::Dyad => {
                        let crate::terms::Term::Dyad(d) = term.term else { continue };
                        let row = network.dyads[d].row(i, true);
                        ties.iter().filter(|&&j| counts(j)).map(|&j| row[j as usize]).sum()
                    }
                    Shape::Local | Shape::Everywhere => {
                        hood.gather_others(&term.term, &view, i);
                        hood.fill(&term.term, &view, i, &mut self.column);
                        // The ego's ties come first in its neighbourhood.
                        (0..ties.len()).filter(|&t| counts(hood.alters()[t])).map(|t| self.column[t]).sum()
                    }
                };
                into[term.parameter] += sign * sum;
            }
        }
    }

    fn rate_value(&self, period: &Period, effect: &RateEffect, i: usize) -> f64 {
        let missing = |b: usize| self.missing_start[b][i];
        match effect {
            RateEffect::Value(crate::terms::Source::Covariate(c)) => period.columns[*c].observed[i],
            RateEffect::Value(crate::terms::Source::Behaviour(b)) if missing(*b) => 0.0,
            _ => rate_value(period, &self.counted_starts, &self.start_behaviours, effect, i),
        }
    }

    fn behaviour(&mut self, period: &Period, b: usize, end: &[i32], into: &mut [f64]) {
        let behaviour = &period.behaviours[b];
        let scale = Scale { mean: period.means[b], missing: Some(&behaviour.missing) };
        let known = |i: usize| !behaviour.missing[i];
        for i in (0..period.n).filter(|&i| known(i)) {
            let distance = f64::from((end[i] - behaviour.start[i]).abs());
            if distance > 0.0 {
                if let Some(rate) = behaviour.rate {
                    into[rate] += distance;
                }
                for term in &behaviour.rate_terms {
                    into[term.parameter] += distance * self.rate_value(period, &term.effect, i);
                }
            }
        }
        for term in &behaviour.terms {
            let value = |i: usize, own: i32| {
                behaviour_value(
                    period,
                    &self.counted_starts,
                    &self.start_behaviours,
                    &term.effect,
                    end,
                    scale,
                    i,
                    own,
                )
            };
            let sum: f64 = (0..period.n)
                .filter(|&i| known(i))
                .map(|i| {
                    let change = end[i] - behaviour.start[i];
                    match term.part {
                        Part::Evaluation | Part::Rate => value(i, end[i]),
                        Part::Creation if change > 0 => value(i, end[i]) - value(i, behaviour.start[i]),
                        Part::Maintenance if change < 0 => value(i, end[i]) - value(i, behaviour.start[i]),
                        _ => 0.0,
                    }
                })
                .sum();
            into[term.parameter] += sum;
        }
    }
}

/// Makes the counted end of a network from the simulated one; `false` when the two are the same
/// and nothing was copied.
pub(crate) fn counted(
    model: &Model,
    period: &Period,
    r: usize,
    end: &Digraph,
    active: &[bool],
    into: &mut Digraph,
) -> bool {
    let network = &period.networks[r];
    let two_mode = model.networks[r].kind == NetworkKind::TwoMode;
    let some_away = active.iter().any(|a| !a);
    let some_missing = network.missing.iter().any(|m| !m.is_empty());
    if !some_away && !some_missing && network.given_end.is_empty() {
        return false;
    }
    into.copy_from(end);
    if some_away {
        let away = |i: u32, j: u32| !active[i as usize] || (!two_mode && !active[j as usize]);
        for (graph, other) in [(end, &network.start), (&network.start, end)] {
            for (i, j) in graph.ties().filter(|&(i, j)| away(i, j)) {
                if !other.has(i as usize, j as usize) {
                    into.set(i as usize, j as usize, network.start.has(i as usize, j as usize));
                }
            }
        }
    }
    for &(i, j, tie) in &network.given_end {
        into.set(i as usize, j as usize, tie);
    }
    if some_missing {
        for (i, missing) in network.missing.iter().enumerate().filter(|(_, m)| !m.is_empty()) {
            let gone: Vec<u32> =
                into.out(i).iter().copied().filter(|j| missing.binary_search(j).is_ok()).collect();
            for j in gone {
                into.toggle(i, j as usize);
            }
        }
    }
    true
}

/// How a behaviour is centred, and which of its values do not count.
#[derive(Clone, Copy)]
pub(crate) struct Scale<'a> {
    pub(crate) mean: f64,
    pub(crate) missing: Option<&'a [bool]>,
}

impl Scale<'_> {
    fn unknown(&self, i: usize) -> bool {
        self.missing.is_some_and(|m| m[i])
    }

    fn centred(&self, i: usize, value: i32) -> f64 {
        if self.unknown(i) { 0.0 } else { f64::from(value) - self.mean }
    }
}

/// The statistic of a behaviour effect for actor `i`, were its behaviour `own`.
#[expect(
    clippy::too_many_arguments,
    reason = "the whole state, without copying it into a struct at every step"
)]
pub(crate) fn behaviour_value(
    period: &Period,
    networks: &[Digraph],
    behaviours: &[Vec<i32>],
    effect: &BehaviourEffect,
    z: &[i32],
    scale: Scale<'_>,
    i: usize,
    own: i32,
) -> f64 {
    let value = scale.centred(i, own);
    let alters = |network: usize| networks[network].out(i);
    let others = |network: usize| -> f64 {
        alters(network).iter().map(|&j| scale.centred(j as usize, z[j as usize])).sum()
    };
    let similar = |network: usize, range: f64, mean: f64| -> f64 {
        alters(network)
            .iter()
            .filter(|&&j| !scale.unknown(j as usize) && !scale.unknown(i))
            .map(|&j| 1.0 - f64::from((own - z[j as usize]).abs()) / range - mean)
            .sum()
    };
    let averaged = |sum: f64, network: usize| {
        let count = alters(network).len();
        if count == 0 { 0.0 } else { sum / count as f64 }
    };
    match effect {
        BehaviourEffect::Linear => value,
        BehaviourEffect::Quad => value * value,
        BehaviourEffect::AvAlt(w) => value * averaged(others(*w), *w),
        BehaviourEffect::TotAlt(w) => value * others(*w),
        BehaviourEffect::AvSim { network, range, mean } => {
            averaged(similar(*network, *range, *mean), *network)
        }
        BehaviourEffect::TotSim { network, range, mean } => similar(*network, *range, *mean),
        BehaviourEffect::Indegree(w) => value * networks[*w].indegree(i) as f64,
        BehaviourEffect::Outdegree(w) => value * networks[*w].outdegree(i) as f64,
        BehaviourEffect::From(source) => {
            value * number_of_actor(period, behaviours, *source, i, scale.missing.is_some())
        }
    }
}

fn number_of_actor(
    period: &Period,
    behaviours: &[Vec<i32>],
    source: crate::terms::Source,
    i: usize,
    counting: bool,
) -> f64 {
    match source {
        crate::terms::Source::Covariate(c) if counting => period.columns[c].observed[i],
        crate::terms::Source::Covariate(c) => period.columns[c].values[i],
        crate::terms::Source::Behaviour(b) if counting && period.behaviours[b].missing_start[i] => 0.0,
        crate::terms::Source::Behaviour(b) => f64::from(behaviours[b][i]) - period.means[b],
    }
}

/// The number on which the rate of actor `i` depends.
pub(crate) fn rate_value(
    period: &Period,
    networks: &[Digraph],
    behaviours: &[Vec<i32>],
    effect: &RateEffect,
    i: usize,
) -> f64 {
    let d = |w: usize| networks[w].outdegree(i) as f64;
    match effect {
        RateEffect::Value(source) => number_of_actor(period, behaviours, *source, i, false),
        RateEffect::Outdegree(w) => d(*w),
        RateEffect::Indegree(w) => networks[*w].indegree(i) as f64,
        RateEffect::Reciprocal(w) => {
            networks[*w].out(i).iter().filter(|&&j| networks[*w].has(j as usize, i)).count() as f64
        }
        RateEffect::OutdegreeInverse(w) => 1.0 / (d(*w) + 1.0),
        RateEffect::OutdegreeLog(w) => libm::log(d(*w) + 1.0),
    }
}

/// Statistics observed in the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Targets {
    /// By period and parameter.
    pub by_period: Vec<Vec<f64>>,
    /// Summed over periods, by parameter.
    pub total: Vec<f64>,
}

impl Model {
    /// The observed statistics, which estimation aims at.
    pub fn targets(&self) -> Targets {
        let by_period: Vec<Vec<f64>> = self
            .periods
            .iter()
            .map(|period| {
                let mut into = vec![0.0; self.parameters.len()];
                Counter::new(period).observed(self, period, &mut into);
                into
            })
            .collect();
        let total = (0..self.parameters.len()).map(|k| by_period.iter().map(|p| p[k]).sum()).collect();
        Targets { by_period, total }
    }
}

//! One run of a projection, every random number keyed by its event.

use super::ScenarioError;
use super::projection::Projection;
use super::state::State;
use crate::choice::Chosen;
use crate::digraph::Digraph;
use crate::model::Variable;
use crate::panel::NetworkKind;
use crate::random::{Key, mixed};
use crate::simulator::{Change, Ministep, SimulationError, Simulator, logistic};
use crate::specification::Decision;

/// The phase of the keys, so that no other use of a seed meets them.
pub(crate) const PHASE: u64 = 0x1f00;
/// What a number is for, beside who and when.
const CLOCK: u64 = 1;
const CHOICE: u64 = 2;
const CONSENT: u64 = 3;
const PARTNER: u64 = 4;

/// Opportunities in a period beyond which the rates are out of any sensible range.
const MOST_OPPORTUNITIES: f64 = 1e9;

/// One run of a scenario: what was done, and where it ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// Every opportunity with what was made of it, in order; times in periods from the start.
    pub ministeps: Vec<Ministep>,
    /// Ties at the end of each period, by period and network, in order.
    pub ties: Vec<Vec<Vec<(u32, u32)>>>,
    /// Behaviours at the end of each period, by period, behaviour and actor.
    pub behaviours: Vec<Vec<Vec<i32>>>,
}

impl Projection {
    /// One run at given parameters. Runs of different projections with the same seed, draw and
    /// replicate share all that they have in common.
    pub fn course(
        &self,
        theta: &[f64],
        seed: u64,
        draw: u64,
        replicate: u64,
    ) -> Result<Course, ScenarioError> {
        let expected = self.model.parameter_count();
        if theta.len() != expected {
            return Err(ScenarioError::ParameterCount { found: theta.len(), expected });
        }
        let mut ministeps = Vec::new();
        let (mut ties, mut behaviours) = (Vec::new(), Vec::new());
        Runner::new(self).run(
            theta,
            Projection::key(seed, draw, replicate),
            Some(&mut ministeps),
            &mut |state: &State<'_>| {
                ties.push((0..self.panel.networks.len()).map(|r| state.ties(r)).collect());
                behaviours.push(state.behaviours.to_vec());
            },
        )?;
        Ok(Course { ministeps, ties, behaviours })
    }
}

/// The clock of one actor in one variable. It shows its integrated rate.
#[derive(Clone, Copy, Debug)]
struct Clock {
    key: Key,
    /// Opportunities there were.
    opportunities: u64,
    /// What the integrated rate still lacked, at the time `since`.
    remaining: f64,
    since: f64,
    rate: f64,
    /// When the next opportunity comes, if nothing changes.
    next: f64,
}

impl Clock {
    fn new(key: Key) -> Self {
        let remaining = key.with(0).exponential();
        Self { key, opportunities: 0, remaining, since: 0.0, rate: 0.0, next: f64::INFINITY }
    }

    /// From now on it runs at this rate.
    fn run_at(&mut self, rate: f64, now: f64) {
        if rate == self.rate {
            return;
        }
        self.remaining = (self.remaining - self.rate * (now - self.since)).max(0.0);
        self.rate = rate;
        self.start(now);
    }

    fn start(&mut self, now: f64) {
        self.since = now;
        self.next = if self.rate > 0.0 { now + self.remaining / self.rate } else { f64::INFINITY };
    }

    /// The opportunity has come; says which it was.
    fn strike(&mut self) -> u64 {
        let number = self.opportunities;
        self.opportunities += 1;
        self.remaining = self.key.with(self.opportunities).exponential();
        self.start(self.next);
        number
    }
}

/// The place of the alternative that wins: the least exponential waiting time at these rates.
/// The same as the largest of log weight plus Gumbel noise.
pub(crate) fn race(weights: &[f64], key: Key, alternatives: &[u64]) -> usize {
    let (mut best, mut winner) = (f64::INFINITY, 0);
    for (at, (&weight, &alternative)) in weights.iter().zip(alternatives).enumerate() {
        if weight <= 0.0 {
            continue;
        }
        let unit = key.unit_with(alternative);
        // Since -ln u >= 1 - u, most alternatives need no logarithm.
        if 1.0 - unit < best * weight {
            let waiting = -libm::log(unit) / weight;
            if waiting < best {
                (best, winner) = (waiting, at);
            }
        }
    }
    winner
}

/// Simulates a projection, over and over.
pub(crate) struct Runner<'p> {
    projection: &'p Projection,
    simulators: Vec<Simulator<'p>>,
    clocks: Vec<Clock>,
    rates: Vec<f64>,
    weights: Vec<f64>,
    gains: Vec<f64>,
    directions: [u64; 3],
}

impl<'p> Runner<'p> {
    pub(crate) fn new(projection: &'p Projection) -> Self {
        let simulators = (0..projection.periods()).map(|k| Simulator::new(&projection.model, k)).collect();
        Self {
            projection,
            simulators,
            clocks: Vec::new(),
            rates: vec![0.0; projection.panel.n()],
            weights: Vec::new(),
            gains: vec![0.0; projection.model.parameter_count()],
            directions: [mixed(0), mixed(1), mixed(2)],
        }
    }

    /// Runs all periods; `look` sees the state at the end of each. Returns the number of ministeps.
    pub(crate) fn run(
        &mut self,
        theta: &[f64],
        key: Key,
        mut record: Option<&mut Vec<Ministep>>,
        look: &mut dyn FnMut(&State<'_>),
    ) -> Result<u64, SimulationError> {
        let projection = self.projection;
        let n = projection.panel.n();
        self.clocks.clear();
        for v in 0..projection.variables as u64 {
            let of_variable = key.with(CLOCK).with(v);
            self.clocks
                .extend(projection.actor_keys.iter().map(|&actor| Clock::new(of_variable.with(actor))));
        }
        let mut steps = 0;
        for k in 0..projection.periods() {
            self.begin(k, theta);
            let (mut now, end) = (k as f64, k as f64 + 1.0);
            self.enforce(k);
            self.renew_clocks(k, now, true)?;
            let mut arrivals = projection.model.periods[k].arrivals.iter().peekable();
            loop {
                let next = self.next();
                let time = next.map_or(f64::INFINITY, |at| self.clocks[at].next);
                let until = arrivals.peek().map_or(end, |a| k as f64 + a.time);
                let Some(at) = next.filter(|_| time < until) else {
                    let Some(arrival) = arrivals.next() else { break };
                    now = until;
                    self.simulators[k].arrive(arrival.actor as usize, arrival.joins);
                    self.enforce(k);
                    self.renew_clocks(k, now, true)?;
                    continue;
                };
                now = time;
                steps += 1;
                let number = self.clocks[at].strike();
                let (v, i) = (at / n, at % n);
                let of =
                    |what: u64| key.with(what).with(v as u64).with(projection.actor_keys[i]).with(number);
                let change = match self.simulators[k].variable(v) {
                    Variable::Network(r) => self.network_step(k, r, i, &of),
                    Variable::Behaviour(b) => self.behaviour_step(k, b, i, of(CHOICE)),
                };
                if matches!(change, Change::Tie(_) | Change::Behaviour(_)) {
                    self.renew_clocks(k, now, false)?;
                }
                if let Some(record) = record.as_deref_mut() {
                    record.push(Ministep { variable: v, ego: i as u32, change, time: now });
                }
            }
            let simulator = &self.simulators[k];
            look(&State {
                projection,
                period: k,
                networks: simulator.networks(),
                behaviours: simulator.behaviours(),
                active: simulator.active(),
            });
        }
        Ok(steps)
    }

    /// Starts a period where the one before ended.
    fn begin(&mut self, k: usize, theta: &[f64]) {
        let theta = self.projection.theta_in(k, theta);
        let (before, from) = self.simulators.split_at_mut(k);
        let simulator = &mut from[0];
        simulator.set(&theta);
        match before.last() {
            None => simulator.restart(),
            Some(before) => simulator
                .restart_from(before.networks().iter(), before.behaviours().iter().map(Vec::as_slice)),
        }
    }

    /// Ends the ties of who is away and sets those that are given.
    fn enforce(&mut self, k: usize) {
        let period = &self.projection.model.periods[k];
        let simulator = &mut self.simulators[k];
        for (r, network) in period.networks.iter().enumerate() {
            let two_mode = self.projection.panel.networks[r].kind == NetworkKind::TwoMode;
            let there = |s: &Simulator<'_>, i: usize, j: usize| s.active()[i] && (two_mode || s.active()[j]);
            let mut wrong: Vec<(u32, u32)> = simulator.networks()[r]
                .ties()
                .filter(|&(i, j)| !there(simulator, i as usize, j as usize))
                .collect();
            let fixed = (network.fixed.iter().enumerate())
                .flat_map(|(i, row)| row.iter().map(move |&j| (i, j, network.start.has(i, j as usize))));
            let policy = &self.projection.policies[k].networks[r];
            let imposed = (policy.imposed.iter().enumerate())
                .flat_map(|(i, row)| row.iter().map(move |&(j, tie)| (i, j, tie)));
            let given: Vec<(usize, u32, bool)> = fixed
                .filter(|&(i, j, _)| !policy.is_imposed(i, j))
                .chain(imposed)
                .filter(|&(i, j, _)| there(simulator, i, j as usize))
                .collect();
            wrong.sort_unstable();
            for (i, j) in wrong {
                set(simulator, r, i as usize, j as usize, false);
            }
            for (i, j, tie) in given {
                set(simulator, r, i, j as usize, tie);
            }
        }
    }

    /// Gives the clocks the rates of the state; `all` or those only that depend on it.
    fn renew_clocks(&mut self, k: usize, now: f64, all: bool) -> Result<(), SimulationError> {
        let n = self.rates.len();
        let factors = &self.projection.policies[k].rate_factors;
        for v in 0..self.projection.variables {
            if !all && !self.simulators[k].rates_vary(v) {
                continue;
            }
            self.simulators[k].rates_into(v, &mut self.rates);
            let mut total = 0.0;
            for i in 0..n {
                let rate = self.rates[i] * factors[v * n + i];
                total += rate;
                self.clocks[v * n + i].run_at(rate, now);
            }
            if !(0.0..=MOST_OPPORTUNITIES).contains(&total) {
                return Err(SimulationError::Rates { period: k + 1, rate: total });
            }
        }
        Ok(())
    }

    /// The clock that strikes next.
    fn next(&self) -> Option<usize> {
        let mut best: Option<usize> = None;
        let mut time = f64::INFINITY;
        for (at, clock) in self.clocks.iter().enumerate() {
            if clock.next < time {
                (best, time) = (Some(at), clock.next);
            }
        }
        best
    }

    fn network_step(&mut self, k: usize, r: usize, i: usize, of: &dyn Fn(u64) -> Key) -> Change {
        let network = &self.projection.model.networks[r];
        let decision = match network.kind {
            NetworkKind::NonDirected => network.decision,
            _ => Decision::Forcing,
        };
        match decision {
            Decision::Forcing => {
                let chosen = self.choose(k, r, i, of(CHOICE));
                self.carry_out(k, r, i, chosen)
            }
            Decision::Agreement => {
                let chosen = self.choose(k, r, i, of(CHOICE));
                let Chosen::Toggle(j) = chosen else { return Change::None };
                let formed = !self.simulators[k].networks()[r].has(i, j as usize);
                if formed && !self.wishes(k, r, j as usize, i as u32, of(CONSENT)) {
                    return Change::Refused(j);
                }
                self.carry_out(k, r, i, chosen)
            }
            _ => self.pair_step(k, r, i, decision, of),
        }
    }

    /// The choice of one actor among all that it may do.
    fn choose(&mut self, k: usize, r: usize, i: usize, key: Key) -> Chosen {
        let simulator = &mut self.simulators[k];
        simulator.network_weights(r, i, &mut self.weights);
        let policy = &self.projection.policies[k].networks[r];
        let own = &simulator.networks()[r];
        for subsidy in policy.subsidies(i) {
            let tie = own.has(i, subsidy.alter as usize);
            self.weights[subsidy.alter as usize + 1] *= subsidy.factor(tie);
        }
        for &(j, _) in policy.imposed(i) {
            self.weights[j as usize + 1] = 0.0;
        }
        if self.projection.model.networks[r].kind != NetworkKind::TwoMode {
            for (weight, &there) in self.weights[1..].iter_mut().zip(simulator.active()) {
                if !there {
                    *weight = 0.0;
                }
            }
        }
        match race(&self.weights, key, &self.projection.alter_keys[r]) {
            0 => Chosen::Stay,
            at => Chosen::Toggle(at as u32 - 1),
        }
    }

    fn carry_out(&mut self, k: usize, r: usize, i: usize, chosen: Chosen) -> Change {
        match chosen {
            Chosen::Stay => Change::None,
            Chosen::Toggle(j) => {
                self.simulators[k].toggle(r, i, j as usize);
                Change::Tie(j)
            }
        }
    }

    /// What `i` gains by changing its tie to `j`.
    fn gain(&mut self, k: usize, r: usize, i: usize, j: u32) -> f64 {
        let tie = self.simulators[k].networks()[r].has(i, j as usize);
        let added = self.projection.policies[k].networks[r].gain(i, j, tie);
        self.simulators[k].gain(r, i, j, &mut self.gains) + added
    }

    /// Whether `i` wants its tie to `j` changed; the key is that of the opportunity.
    fn wishes(&mut self, k: usize, r: usize, i: usize, j: u32, key: Key) -> bool {
        let gain = self.gain(k, r, i, j);
        let actor = self.projection.actor_keys[i];
        let alter = self.projection.actor_keys[j as usize];
        key.with(actor).with(alter).unit() <= logistic(gain)
    }

    /// A pair has the opportunity: the ego and another who is there, all with the same probability.
    fn pair_step(
        &mut self,
        k: usize,
        r: usize,
        i: usize,
        decision: Decision,
        of: &dyn Fn(u64) -> Key,
    ) -> Change {
        self.weights.clear();
        self.weights.extend(self.simulators[k].active().iter().map(|&there| f64::from(u8::from(there))));
        self.weights[i] = 0.0;
        if self.weights.iter().all(|&w| w == 0.0) {
            return Change::None;
        }
        let j = race(&self.weights, of(PARTNER), &self.projection.alter_keys[r][1..]);
        let imposed = self.projection.policies[k].networks[r].is_imposed(i, j as u32);
        if imposed || !self.simulators[k].may_change(r, i, j) {
            return Change::None;
        }
        let tie = self.simulators[k].networks()[r].has(i, j);
        let key = of(CONSENT);
        let change = match decision {
            Decision::PairForcing => self.wishes(k, r, i, j as u32, key),
            Decision::PairAgreement => {
                let first = self.wishes(k, r, i, j as u32, key);
                let second = self.wishes(k, r, j, i as u32, key);
                if tie { first || second } else { first && second }
            }
            _ => {
                let gain = self.gain(k, r, i, j as u32) + self.gain(k, r, j, i as u32);
                key.with(self.projection.actor_keys[j]).unit() <= logistic(gain)
            }
        };
        if change { self.carry_out(k, r, i, Chosen::Toggle(j as u32)) } else { Change::None }
    }

    fn behaviour_step(&mut self, k: usize, b: usize, i: usize, key: Key) -> Change {
        let weights = self.simulators[k].weights_of_behaviour(b, i);
        let change = race(&weights, key, &self.directions) as i32 - 1;
        if change == 0 || weights[(change + 1) as usize] <= 0.0 {
            return Change::None;
        }
        self.simulators[k].change_behaviour(b, i, change);
        Change::Behaviour(change)
    }
}

fn set(simulator: &mut Simulator<'_>, r: usize, i: usize, j: usize, tie: bool) {
    let own: &Digraph = &simulator.networks()[r];
    if own.has(i, j) != tie {
        simulator.toggle(r, i, j);
    }
}

//! The process between two waves, simulated.

use crate::choice::{Choice, Chosen, Scene};
use crate::digraph::Digraph;
use crate::model::{BehaviourPeriod, Model, NetworkPeriod, Period, RateTerm, Variable};
use crate::panel::NetworkKind;
use crate::random::Stream;
use crate::specification::{Decision, Part};
use crate::statistics::{Counter, Scale, behaviour_value, rate_value};

/// What an actor did at one opportunity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ministep {
    /// Network or behaviour, by place: networks first, then behaviours.
    pub variable: usize,
    /// Who had the opportunity.
    pub ego: u32,
    /// What it did.
    pub change: Change,
    /// When, from 0 (first wave of the period) to 1.
    pub time: f64,
}

/// What was done at a ministep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// The tie to this alter was formed or dropped.
    Tie(u32),
    /// A tie to this alter was wished for and refused.
    Refused(u32),
    /// The behaviour went up or down by one.
    Behaviour(i32),
}

/// Result of one simulated period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Statistics by parameter.
    pub statistics: Vec<f64>,
    /// Derivative of the log probability of the simulated path, by parameter.
    pub score: Vec<f64>,
    /// Time at which the simulation ended: 1, or when the observed distance was reached.
    pub duration: f64,
    /// Number of ministeps.
    pub steps: u64,
}

/// Why a simulation could not be ended.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SimulationError {
    /// The observed amount of change is never reached.
    #[error(
        "period {period}: after {steps} ministeps `{variable}` is still nearer to its start than observed; estimate the rates instead (no conditional simulation)"
    )]
    DistanceNotReached {
        /// Period, counted from one.
        period: usize,
        /// Variable.
        variable: String,
        /// Ministeps made.
        steps: u64,
    },
    /// The total rate is no number: parameters have run away.
    #[error("period {period}: the rates have become {rate}; the parameters are out of any sensible range")]
    Rates {
        /// Period, counted from one.
        period: usize,
        /// Total rate.
        rate: f64,
    },
    /// A run that was told to stop.
    #[error("stopped")]
    Stopped,
}

/// Ministeps after which a conditional simulation is given up.
const MOST_CONDITIONAL_STEPS: u64 = 100_000_000;

/// The rates of one variable.
#[derive(Default)]
struct Rates {
    base: f64,
    eligible: Vec<u32>,
    values: Vec<f64>,
    total: f64,
    opportunities: u64,
    exposure: f64,
}

/// Simulates one period of a model, over and over.
pub(crate) struct Simulator<'m> {
    model: &'m Model,
    index: usize,
    period: &'m Period,
    theta: Vec<f64>,
    networks: Vec<Digraph>,
    behaviours: Vec<Vec<i32>>,
    active: Vec<bool>,
    choices: Vec<Choice>,
    follows_degrees: Vec<bool>,
    rates: Vec<Rates>,
    counter: Counter,
    distance: i64,
    scratch: Vec<f64>,
}

impl<'m> Simulator<'m> {
    pub(crate) fn new(model: &'m Model, index: usize) -> Self {
        let period = &model.periods[index];
        let variables = period.networks.len() + period.behaviours.len();
        Self {
            model,
            index,
            period,
            theta: vec![f64::NAN; model.parameters.len()],
            networks: period.networks.iter().map(|n| n.start.clone()).collect(),
            behaviours: period.behaviours.iter().map(|b| b.start.clone()).collect(),
            active: period.active.clone(),
            choices: period.networks.iter().map(|n| Choice::new(n, period.n)).collect(),
            follows_degrees: period.networks.iter().map(Choice::follows_degrees).collect(),
            rates: (0..variables).map(|_| Rates::default()).collect(),
            counter: Counter::new(period),
            distance: 0,
            scratch: vec![0.0; model.parameters.len()],
        }
    }

    /// Sets the parameters.
    pub(crate) fn set(&mut self, theta: &[f64]) {
        if self.theta != theta {
            self.theta.copy_from_slice(theta);
            self.choices.iter_mut().for_each(Choice::renew);
        }
    }

    /// The networks as they are now.
    pub(crate) fn networks(&self) -> &[Digraph] {
        &self.networks
    }

    /// The behaviours as they are now.
    pub(crate) fn behaviours(&self) -> &[Vec<i32>] {
        &self.behaviours
    }

    /// Who is there now.
    pub(crate) fn active(&self) -> &[bool] {
        &self.active
    }

    /// Back to the start of the period.
    pub(crate) fn restart(&mut self) {
        let period = self.period;
        self.restart_from(
            period.networks.iter().map(|n| &n.start),
            period.behaviours.iter().map(|b| b.start.as_slice()),
        );
    }

    /// To the start of the period, but with these networks and behaviours.
    pub(crate) fn restart_from<'a>(
        &mut self,
        networks: impl Iterator<Item = &'a Digraph>,
        behaviours: impl Iterator<Item = &'a [i32]>,
    ) {
        for (to, from) in self.networks.iter_mut().zip(networks) {
            to.copy_from(from);
        }
        for (to, from) in self.behaviours.iter_mut().zip(behaviours) {
            to.copy_from_slice(from);
        }
        self.active.copy_from_slice(&self.period.active);
        self.distance = 0;
        for rates in &mut self.rates {
            rates.opportunities = 0;
            rates.exposure = 0.0;
        }
        for r in 0..self.choices.len() {
            let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
            self.choices[r].restart(scene);
        }
        self.renew_all_rates();
    }

    fn renew_all_rates(&mut self) {
        for v in 0..self.rates.len() {
            self.renew_rates(v);
        }
    }

    /// The variable at a place.
    pub(crate) fn variable(&self, v: usize) -> Variable {
        let networks = self.networks.len();
        if v < networks { Variable::Network(v) } else { Variable::Behaviour(v - networks) }
    }

    fn rate_parts(period: &Period, variable: Variable) -> (Option<usize>, &[RateTerm]) {
        match variable {
            Variable::Network(r) => (period.networks[r].rate, &period.networks[r].rate_terms),
            Variable::Behaviour(b) => (period.behaviours[b].rate, &period.behaviours[b].rate_terms),
        }
    }

    fn renew_rates(&mut self, v: usize) {
        let variable = self.variable(v);
        let (rate, terms) = Self::rate_parts(self.period, variable);
        let rates = &mut self.rates[v];
        rates.base = rate.map_or(1.0, |k| self.theta[k]);
        rates.eligible.clear();
        for i in 0..self.period.n {
            let free = match variable {
                Variable::Network(r) => {
                    let network = &self.period.networks[r];
                    let one_mode = self.model.networks[r].kind != NetworkKind::TwoMode;
                    network.fixed[i].len() < network.receivers - usize::from(one_mode)
                }
                Variable::Behaviour(_) => true,
            };
            if self.active[i] && free {
                rates.eligible.push(i as u32);
            }
        }
        if terms.is_empty() {
            rates.total = rates.base * rates.eligible.len() as f64;
            return;
        }
        rates.values.clear();
        rates.values.resize(self.period.n, 0.0);
        for at in 0..self.rates[v].eligible.len() {
            self.renew_rate(v, self.rates[v].eligible[at] as usize);
        }
        self.rates[v].total = self.rates[v].values.iter().sum();
    }

    fn renew_rate(&mut self, v: usize, i: usize) {
        let variable = self.variable(v);
        let (_, terms) = Self::rate_parts(self.period, variable);
        let linear: f64 = terms
            .iter()
            .map(|t| {
                self.theta[t.parameter]
                    * rate_value(self.period, &self.networks, &self.behaviours, &t.effect, i)
            })
            .sum();
        self.rates[v].values[i] = self.rates[v].base * libm::exp(linear);
    }

    /// After something of these actors changed: rates that depend on it.
    fn follow(&mut self, actors: &[usize]) {
        for v in 0..self.rates.len() {
            let (_, terms) = Self::rate_parts(self.period, self.variable(v));
            if terms.is_empty() {
                continue;
            }
            for &i in actors {
                if self.rates[v].values[i] > 0.0 {
                    self.renew_rate(v, i);
                }
            }
            self.rates[v].total = self.rates[v].values.iter().sum();
        }
    }

    pub(crate) fn total_rate(&self) -> f64 {
        self.rates.iter().map(|r| r.total).sum()
    }

    /// Passes time: what every variable could have done in it.
    fn expose(&mut self, elapsed: f64, score: Option<&mut Vec<f64>>) {
        for rates in &mut self.rates {
            rates.exposure += elapsed * rates.total;
        }
        let Some(score) = score else { return };
        for v in 0..self.rates.len() {
            let (_, terms) = Self::rate_parts(self.period, self.variable(v));
            for term in terms {
                let rates = &self.rates[v];
                let weighted: f64 = rates
                    .eligible
                    .iter()
                    .map(|&i| {
                        let i = i as usize;
                        rates.values[i]
                            * rate_value(self.period, &self.networks, &self.behaviours, &term.effect, i)
                    })
                    .sum();
                score[term.parameter] -= elapsed * weighted;
            }
        }
    }

    /// Who has the next opportunity in which variable.
    pub(crate) fn pick(&self, stream: &mut Stream, total: f64) -> (usize, usize) {
        let mut v = 0;
        if self.rates.len() > 1 {
            let mut left = stream.unit() * total;
            while v + 1 < self.rates.len() && left > self.rates[v].total {
                left -= self.rates[v].total;
                v += 1;
            }
            while self.rates[v].total <= 0.0 && v > 0 {
                v -= 1;
            }
        }
        let rates = &self.rates[v];
        let (_, terms) = Self::rate_parts(self.period, self.variable(v));
        if terms.is_empty() {
            return (v, rates.eligible[stream.below(rates.eligible.len())] as usize);
        }
        let mut left = stream.unit() * rates.total;
        for &i in &rates.eligible {
            let rate = rates.values[i as usize];
            if left <= rate {
                return (v, i as usize);
            }
            left -= rate;
        }
        (v, rates.eligible.last().copied().unwrap_or(0) as usize)
    }

    /// Simulates the period with the random numbers of a key. `scored`: whether scores are wanted;
    /// `counted`: whether statistics are; `record` collects the ministeps.
    pub(crate) fn run(
        &mut self,
        key: &[u64],
        scored: bool,
        counted: bool,
        mut record: Option<&mut Vec<Ministep>>,
    ) -> Result<Outcome, SimulationError> {
        self.restart();
        let mut stream = Stream::new(key);
        let parameters = self.model.parameters.len();
        let mut score = scored.then(|| vec![0.0; parameters]);
        let conditional = self.model.conditional;
        let goal = match conditional {
            Some(Variable::Network(r)) => self.period.networks[r].distance as i64,
            Some(Variable::Behaviour(b)) => self.period.behaviours[b].distance as i64,
            None => i64::MAX,
        };
        let mut time = 0.0;
        let mut steps = 0_u64;
        let mut arrivals = self.period.arrivals.iter().peekable();
        while conditional.is_none() || self.distance < goal {
            let total = self.total_rate();
            if !total.is_finite() {
                return Err(SimulationError::Rates { period: self.index + 1, rate: total });
            }
            let wait = if total > 0.0 { stream.exponential(total) } else { f64::INFINITY };
            if conditional.is_none() {
                let until = arrivals.peek().map_or(1.0, |a| a.time);
                if time + wait >= until {
                    self.expose(until - time, score.as_mut());
                    time = until;
                    match arrivals.next() {
                        Some(arrival) => {
                            self.arrive(arrival.actor as usize, arrival.joins);
                            continue;
                        }
                        None => break,
                    }
                }
            } else if total <= 0.0 || steps >= MOST_CONDITIONAL_STEPS {
                return Err(SimulationError::DistanceNotReached {
                    period: self.index + 1,
                    variable: self.name_of_conditional(),
                    steps,
                });
            }
            time += wait;
            steps += 1;
            self.expose(wait, score.as_mut());
            let (v, i) = self.pick(&mut stream, total);
            self.rates[v].opportunities += 1;
            if let Some(score) = score.as_mut() {
                let (_, terms) = Self::rate_parts(self.period, self.variable(v));
                for term in terms {
                    score[term.parameter] +=
                        rate_value(self.period, &self.networks, &self.behaviours, &term.effect, i);
                }
            }
            let change = match self.variable(v) {
                Variable::Network(r) => self.network_step(r, i, &mut stream, score.as_mut()),
                Variable::Behaviour(b) => self.behaviour_step(b, i, &mut stream, score.as_mut()),
            };
            if let Some(record) = record.as_deref_mut() {
                record.push(Ministep { variable: v, ego: i as u32, change, time });
            }
        }
        if let Some(score) = score.as_mut() {
            for (v, rates) in self.rates.iter().enumerate() {
                if let (Some(rate), _) = Self::rate_parts(self.period, self.variable(v)) {
                    score[rate] = (rates.opportunities as f64 - rates.exposure) / self.theta[rate];
                }
            }
        }
        let mut statistics = Vec::new();
        if counted {
            statistics.resize(parameters, 0.0);
            self.counter.simulated(
                self.model,
                self.period,
                &self.networks,
                &self.behaviours,
                &self.active,
                &mut statistics,
            );
        }
        Ok(Outcome { statistics, score: score.unwrap_or_default(), duration: time, steps })
    }

    fn name_of_conditional(&self) -> String {
        match self.model.conditional {
            Some(Variable::Network(r)) => self.model.networks[r].name.clone(),
            Some(Variable::Behaviour(b)) => self.model.behaviours[b].name.clone(),
            None => String::new(),
        }
    }

    /// An actor comes or goes.
    pub(crate) fn arrive(&mut self, actor: usize, joins: bool) {
        self.active[actor] = joins;
        self.renew_all_rates();
    }

    fn network_step(
        &mut self,
        r: usize,
        i: usize,
        stream: &mut Stream,
        score: Option<&mut Vec<f64>>,
    ) -> Change {
        let decision = match self.model.networks[r].kind {
            NetworkKind::NonDirected => self.model.networks[r].decision,
            _ => Decision::Forcing,
        };
        match decision {
            Decision::Forcing => {
                let chosen = self.choose(r, i, stream, score);
                self.carry_out(r, i, chosen)
            }
            Decision::Agreement => self.agreement_step(r, i, stream, score),
            _ => self.pair_step(r, i, decision, stream, score),
        }
    }

    fn choose(&mut self, r: usize, i: usize, stream: &mut Stream, score: Option<&mut Vec<f64>>) -> Chosen {
        let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
        let choice = &mut self.choices[r];
        choice.weigh(scene, i);
        let unit = stream.unit();
        let chosen = choice.draw(scene, i, unit, |below| stream.below(below));
        if let Some(score) = score {
            choice.add_score(scene, i, chosen, score);
        }
        chosen
    }

    fn carry_out(&mut self, r: usize, i: usize, chosen: Chosen) -> Change {
        match chosen {
            Chosen::Stay => Change::None,
            Chosen::Toggle(j) => {
                self.toggle(r, i, j as usize);
                Change::Tie(j)
            }
        }
    }

    /// One actor chooses; a new tie needs the other's agreement.
    fn agreement_step(
        &mut self,
        r: usize,
        i: usize,
        stream: &mut Stream,
        mut score: Option<&mut Vec<f64>>,
    ) -> Change {
        let chosen = self.choose(r, i, stream, score.as_deref_mut());
        let Chosen::Toggle(j) = chosen else { return Change::None };
        if self.networks[r].has(i, j as usize) {
            return self.carry_out(r, i, chosen);
        }
        let accepts = self.wishes(r, j as usize, i as u32, stream, score);
        if accepts { self.carry_out(r, i, chosen) } else { Change::Refused(j) }
    }

    /// Whether `i` wants the tie to `j` changed, against leaving it: a binary logit.
    fn wishes(
        &mut self,
        r: usize,
        i: usize,
        j: u32,
        stream: &mut Stream,
        score: Option<&mut Vec<f64>>,
    ) -> bool {
        let mut contributions = std::mem::take(&mut self.scratch);
        let gain = self.gain(r, i, j, &mut contributions);
        let probability = logistic(gain);
        let wishes = stream.unit() <= probability;
        if let Some(score) = score {
            let residual = if wishes { 1.0 - probability } else { -probability };
            for (s, c) in score.iter_mut().zip(&contributions) {
                *s += residual * c;
            }
        }
        self.scratch = contributions;
        wishes
    }

    /// What actor `i` gains by changing its tie to `j`, with the contributions by parameter.
    pub(crate) fn gain(&mut self, r: usize, i: usize, j: u32, into: &mut [f64]) -> f64 {
        let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
        self.choices[r].gain(scene, i, j, into)
    }

    /// A pair has the opportunity: the ego and another actor, all with the same probability.
    fn pair_step(
        &mut self,
        r: usize,
        i: usize,
        decision: Decision,
        stream: &mut Stream,
        mut score: Option<&mut Vec<f64>>,
    ) -> Change {
        if self.period.n < 2 {
            return Change::None;
        }
        let mut j = stream.below(self.period.n - 1);
        j += usize::from(j >= i);
        if !self.may_change(r, i, j) {
            return Change::None;
        }
        let tie = self.networks[r].has(i, j);
        let change = match decision {
            Decision::PairForcing => self.wishes(r, i, j as u32, stream, score),
            Decision::PairAgreement => {
                let first = self.wishes(r, i, j as u32, stream, score.as_deref_mut());
                let second = self.wishes(r, j, i as u32, stream, score);
                if tie { first || second } else { first && second }
            }
            _ => {
                let mut own = vec![0.0; self.theta.len()];
                let mut others = vec![0.0; self.theta.len()];
                let gain = self.gain(r, i, j as u32, &mut own) + self.gain(r, j, i as u32, &mut others);
                let probability = logistic(gain);
                let wishes = stream.unit() <= probability;
                if let Some(score) = score {
                    let residual = if wishes { 1.0 - probability } else { -probability };
                    for (k, s) in score.iter_mut().enumerate() {
                        *s += residual * (own[k] + others[k]);
                    }
                }
                wishes
            }
        };
        if change { self.carry_out(r, i, Chosen::Toggle(j as u32)) } else { Change::None }
    }

    /// Whether a pair may change its tie.
    pub(crate) fn may_change(&self, r: usize, i: usize, j: usize) -> bool {
        let network = &self.period.networks[r];
        let tie = self.networks[r].has(i, j);
        let most = self.model.networks[r].maximum_degree.map_or(usize::MAX, |m| m as usize);
        let room = self.networks[r].outdegree(i) < most && self.networks[r].outdegree(j) < most;
        self.active[i]
            && self.active[j]
            && !network.fixed[i].contains(&(j as u32))
            && !Choice::may_not_change(&self.model.networks[r].limits, &self.networks, i, j as u32, tie)
            && if tie { !network.only_up } else { !network.only_down && room }
    }

    /// Forms or drops a tie.
    pub(crate) fn toggle(&mut self, r: usize, i: usize, j: usize) {
        let formed = self.networks[r].toggle(i, j);
        let both_ways = self.model.networks[r].kind == NetworkKind::NonDirected;
        if both_ways {
            self.networks[r].toggle(j, i);
        }
        if self.model.conditional == Some(Variable::Network(r)) {
            let network = &self.period.networks[r];
            let counts = network.missing[i].binary_search(&(j as u32)).is_err()
                && !network.given_end.iter().any(|g| (g.0, g.1) == (i as u32, j as u32));
            if counts {
                let away = formed != network.start.has(i, j);
                // In the data a tie without direction stands both ways.
                self.distance += if away { 1 } else { -1 } * if both_ways { 2 } else { 1 };
            }
        }
        if self.follows_degrees[r] {
            let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
            self.choices[r].renew_alter(scene, j);
            if self.model.networks[r].kind != NetworkKind::TwoMode {
                self.choices[r].renew_alter(scene, i);
            }
        }
        if self.model.networks[r].kind == NetworkKind::TwoMode {
            self.follow(&[i]);
        } else {
            self.follow(&[i, j]);
        }
    }

    fn behaviour_step(
        &mut self,
        b: usize,
        i: usize,
        stream: &mut Stream,
        score: Option<&mut Vec<f64>>,
    ) -> Change {
        let parameters = self.theta.len();
        let (weights, contributions) = self.behaviour_weights(b, i);
        let total: f64 = weights.iter().sum();
        let mut left = stream.unit() * total;
        let mut chosen = 1;
        for d in [1, 0, 2] {
            if weights[d] > 0.0 {
                chosen = d;
                if left <= weights[d] {
                    break;
                }
                left -= weights[d];
            }
        }
        if let Some(score) = score {
            for k in 0..parameters {
                let of = |d: usize| contributions[d * parameters + k];
                let expected: f64 = (0..3).map(|d| weights[d] * of(d)).sum::<f64>() / total;
                score[k] += of(chosen) - expected;
            }
        }
        self.scratch = contributions;
        let change = chosen as i32 - 1;
        if change == 0 {
            return Change::None;
        }
        self.change_behaviour(b, i, change);
        Change::Behaviour(change)
    }

    /// Moves a behaviour up or down.
    pub(crate) fn change_behaviour(&mut self, b: usize, i: usize, change: i32) {
        let start = self.period.behaviours[b].start[i];
        let before = (self.behaviours[b][i] - start).abs();
        self.behaviours[b][i] += change;
        if self.model.conditional == Some(Variable::Behaviour(b)) && !self.period.behaviours[b].missing[i] {
            self.distance += i64::from((self.behaviours[b][i] - start).abs() - before);
        }
        for r in 0..self.choices.len() {
            if Choice::follows_behaviour(&self.period.networks[r], b) {
                let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
                self.choices[r].renew_alter(scene, i);
            }
        }
        self.follow(&[i]);
    }

    /// Weights of going down, staying and going up, and the contributions to each by parameter.
    fn behaviour_weights(&mut self, b: usize, i: usize) -> ([f64; 3], Vec<f64>) {
        let parameters = self.theta.len();
        let mut contributions = std::mem::take(&mut self.scratch);
        contributions.clear();
        contributions.resize(3 * parameters, 0.0);
        let behaviour: &BehaviourPeriod = &self.period.behaviours[b];
        let own = self.behaviours[b][i];
        let scale = Scale { mean: self.period.means[b], missing: None };
        let mut objective = [f64::NEG_INFINITY, 0.0, f64::NEG_INFINITY];
        for (d, allowed) in [
            (0, own > behaviour.range.0 && !behaviour.only_up),
            (2, own < behaviour.range.1 && !behaviour.only_down),
        ] {
            if !allowed {
                continue;
            }
            objective[d] = 0.0;
            for term in &behaviour.terms {
                let counts = match term.part {
                    Part::Creation => d == 2,
                    Part::Maintenance => d == 0,
                    _ => true,
                };
                if !counts {
                    continue;
                }
                let value = |z: i32| {
                    behaviour_value(
                        self.period,
                        &self.networks,
                        &self.behaviours,
                        &term.effect,
                        &self.behaviours[b],
                        scale,
                        i,
                        z,
                    )
                };
                let difference = value(own + d as i32 - 1) - value(own);
                contributions[d * parameters + term.parameter] += difference;
                objective[d] += self.theta[term.parameter] * difference;
            }
        }
        let shift = objective.iter().copied().fold(0.0, f64::max);
        (objective.map(|h| if h == f64::NEG_INFINITY { 0.0 } else { libm::exp(h - shift) }), contributions)
    }

    /// What each effect (by parameter) contributes to the choice of forming or dropping a tie.
    pub(crate) fn tie_contributions(&mut self, r: usize, i: usize, j: u32, into: &mut [f64]) {
        self.gain(r, i, j, into);
    }

    /// What each effect (by parameter) contributes to the choices of a lower and of a higher value.
    pub(crate) fn behaviour_contributions(&mut self, b: usize, i: usize) -> [Vec<f64>; 2] {
        let parameters = self.theta.len();
        let (_, contributions) = self.behaviour_weights(b, i);
        let of = |d: usize| contributions[d * parameters..(d + 1) * parameters].to_vec();
        let both = [of(0), of(2)];
        self.scratch = contributions;
        both
    }

    /// Probabilities of all that an actor may do: no change first, then each alter.
    pub(crate) fn network_probabilities(&mut self, r: usize, i: usize) -> Vec<f64> {
        let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
        let choice = &mut self.choices[r];
        choice.weigh(scene, i);
        let receivers = self.period.networks[r].receivers as u32;
        std::iter::once(Chosen::Stay)
            .chain((0..receivers).map(Chosen::Toggle))
            .map(|chosen| choice.probability(scene, i, chosen))
            .collect()
    }

    /// Probabilities of going down, staying and going up.
    pub(crate) fn behaviour_probabilities(&mut self, b: usize, i: usize) -> [f64; 3] {
        let (weights, contributions) = self.behaviour_weights(b, i);
        self.scratch = contributions;
        let total: f64 = weights.iter().sum();
        weights.map(|w| w / total)
    }

    /// Weights of no change and of toggling the tie to each receiver, in one unit.
    pub(crate) fn network_weights(&mut self, r: usize, i: usize, into: &mut Vec<f64>) {
        let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
        let choice = &mut self.choices[r];
        choice.weigh(scene, i);
        choice.dense_weights(scene, i, into);
    }

    /// Weights of going down, staying and going up, in one unit.
    pub(crate) fn weights_of_behaviour(&mut self, b: usize, i: usize) -> [f64; 3] {
        let (weights, contributions) = self.behaviour_weights(b, i);
        self.scratch = contributions;
        weights
    }

    /// Rates of all actors in a variable.
    pub(crate) fn rates_into(&self, v: usize, into: &mut [f64]) {
        let (_, terms) = Self::rate_parts(self.period, self.variable(v));
        let rates = &self.rates[v];
        into.fill(0.0);
        for &i in &rates.eligible {
            into[i as usize] = if terms.is_empty() { rates.base } else { rates.values[i as usize] };
        }
    }

    /// Whether the rates of a variable depend on anything but the actor's being there.
    pub(crate) fn rates_vary(&self, v: usize) -> bool {
        !Self::rate_parts(self.period, self.variable(v)).1.is_empty()
    }

    /// The choices of a network.
    #[cfg(test)]
    pub(crate) fn choice(&mut self, r: usize) -> &mut Choice {
        &mut self.choices[r]
    }

    /// Rate of an actor in a variable, and the total rate.
    pub(crate) fn rate(&self, v: usize, i: usize) -> (f64, f64) {
        let (_, terms) = Self::rate_parts(self.period, self.variable(v));
        let rates = &self.rates[v];
        let own = match (rates.eligible.contains(&(i as u32)), terms.is_empty()) {
            (false, _) => 0.0,
            (_, true) => rates.base,
            _ => rates.values[i],
        };
        (own, self.total_rate())
    }

    /// Does what a ministep says.
    pub(crate) fn apply(&mut self, step: &Ministep) {
        match (self.variable(step.variable), step.change) {
            (Variable::Network(r), Change::Tie(j)) => self.toggle(r, step.ego as usize, j as usize),
            (Variable::Behaviour(b), Change::Behaviour(d)) => self.change_behaviour(b, step.ego as usize, d),
            _ => {}
        }
    }
}

/// What a path of ministeps that is given needs of the process; all of it for decisions of one actor alone.
impl Simulator<'_> {
    /// Takes back what a ministep did.
    pub(crate) fn undo(&mut self, step: &Ministep) {
        let change = match step.change {
            Change::Behaviour(d) => Change::Behaviour(-d),
            other => other,
        };
        self.apply(&Ministep { change, ..*step });
    }

    /// Logarithm of the probability of a ministep's change, given who has the opportunity.
    pub(crate) fn log_probability(&mut self, step: &Ministep) -> f64 {
        let i = step.ego as usize;
        libm::log(match self.variable(step.variable) {
            Variable::Network(r) => {
                let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
                self.choices[r].weigh(scene, i);
                self.choices[r].probability(scene, i, chosen(step.change))
            }
            Variable::Behaviour(b) => self.behaviour_probabilities(b, i)[direction(step.change)],
        })
    }

    /// Draws what an actor does, without doing it, with the logarithm of its probability.
    pub(crate) fn propose(&mut self, v: usize, i: usize, stream: &mut Stream) -> (Change, f64) {
        match self.variable(v) {
            Variable::Network(r) => {
                let drawn = self.choose(r, i, stream, None);
                let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
                let probability = self.choices[r].probability(scene, i, drawn);
                let change = match drawn {
                    Chosen::Stay => Change::None,
                    Chosen::Toggle(j) => Change::Tie(j),
                };
                (change, libm::log(probability))
            }
            Variable::Behaviour(b) => {
                let probabilities = self.behaviour_probabilities(b, i);
                let mut left = stream.unit();
                let mut drawn = 1;
                for d in [1, 0, 2] {
                    if probabilities[d] > 0.0 {
                        drawn = d;
                        if left <= probabilities[d] {
                            break;
                        }
                        left -= probabilities[d];
                    }
                }
                let change = if drawn == 1 { Change::None } else { Change::Behaviour(drawn as i32 - 1) };
                (change, libm::log(probabilities[drawn]))
            }
        }
    }

    /// Adds the score of a ministep's choice, and its information when that is wanted
    /// (parameters times parameters row by row).
    pub(crate) fn add_choice(
        &mut self,
        step: &Ministep,
        score: &mut [f64],
        information: Option<&mut Vec<f64>>,
    ) {
        let i = step.ego as usize;
        match self.variable(step.variable) {
            Variable::Network(r) => {
                let scene = scene(self.model, self.period, &self.networks, &self.behaviours, &self.theta, r);
                let choice = &mut self.choices[r];
                choice.weigh(scene, i);
                choice.add_score(scene, i, chosen(step.change), score);
                if let Some(information) = information {
                    choice.add_information(scene, i, information);
                }
            }
            Variable::Behaviour(b) => {
                let parameters = self.theta.len();
                let (weights, contributions) = self.behaviour_weights(b, i);
                let total: f64 = weights.iter().sum();
                let of = |d: usize, k: usize| contributions[d * parameters + k];
                let own: Vec<usize> = self.period.behaviours[b].terms.iter().map(|t| t.parameter).collect();
                let mean = |k: usize| (0..3).map(|d| weights[d] * of(d, k)).sum::<f64>() / total;
                for &k in &own {
                    score[k] += of(direction(step.change), k) - mean(k);
                }
                if let Some(information) = information {
                    for &k in &own {
                        for &l in &own {
                            let second =
                                (0..3).map(|d| weights[d] * of(d, k) * of(d, l)).sum::<f64>() / total;
                            information[k * parameters + l] += second - mean(k) * mean(l);
                        }
                    }
                }
                self.scratch = contributions;
            }
        }
    }

    /// Adds what a path with these numbers of opportunities says of the rates, which must not depend
    /// on the state: `opportunities` by variable and actor.
    pub(crate) fn add_rates(
        &self,
        opportunities: &[Vec<f64>],
        score: &mut [f64],
        mut information: Option<&mut Vec<f64>>,
    ) {
        let parameters = self.theta.len();
        for (v, counts) in opportunities.iter().enumerate() {
            let (rate, terms) = Self::rate_parts(self.period, self.variable(v));
            let Some(rate) = rate else { continue };
            let total: f64 = counts.iter().sum();
            let basic = self.theta[rate];
            score[rate] += (total - self.rates[v].total) / basic;
            if let Some(information) = information.as_deref_mut() {
                information[rate * parameters + rate] += total / (basic * basic);
            }
            let value = |term: &RateTerm, i: usize| {
                rate_value(self.period, &self.networks, &self.behaviours, &term.effect, i)
            };
            for &i in &self.rates[v].eligible {
                let i = i as usize;
                for (k, first) in terms.iter().enumerate() {
                    let (own, a) = (self.rates[v].values[i], value(first, i));
                    score[first.parameter] += (counts[i] - own) * a;
                    let Some(information) = information.as_deref_mut() else { continue };
                    information[rate * parameters + first.parameter] += own * a / basic;
                    information[first.parameter * parameters + rate] += own * a / basic;
                    for second in &terms[..=k] {
                        let both = own * a * value(second, i);
                        let (p, q) = (first.parameter, second.parameter);
                        information[p * parameters + q] += both;
                        if p != q {
                            information[q * parameters + p] += both;
                        }
                    }
                }
            }
        }
    }
}

fn chosen(change: Change) -> Chosen {
    match change {
        Change::Tie(j) => Chosen::Toggle(j),
        _ => Chosen::Stay,
    }
}

/// Place of a behaviour's change among going down, staying and going up.
fn direction(change: Change) -> usize {
    match change {
        Change::Behaviour(d) => (d + 1) as usize,
        _ => 1,
    }
}

pub(crate) fn logistic(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + libm::exp(-x)) } else { libm::exp(x) / (1.0 + libm::exp(x)) }
}

fn scene<'a>(
    model: &'a Model,
    period: &'a Period,
    networks: &'a [Digraph],
    behaviours: &'a [Vec<i32>],
    theta: &'a [f64],
    r: usize,
) -> Scene<'a> {
    let network: &NetworkPeriod = &period.networks[r];
    Scene { period, network, model: &model.networks[r], place: r, networks, behaviours, theta }
}

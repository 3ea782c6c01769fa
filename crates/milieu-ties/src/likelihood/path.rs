//! A path of ministeps from the start of a period to its observed end, and how it is changed.
//!
//! The times of the ministeps are integrated out: with rates that do not depend on the state the
//! number of ministeps T is Poisson with the total rate L as its mean, and a path has probability
//! `exp(-L) / T! prod_t lambda(v_t, i_t) p_t`, with `lambda` the rate of the actor that has the opportunity
//! and `p` the probability of its choice. The moves are those of Metropolis and Hastings with
//! this as their target; each leaves the observed end as it is.

use crate::model::{Model, NetworkModel, NetworkPeriod, Period};
use crate::panel::NetworkKind;
use crate::random::Stream;
use crate::simulator::{Change, Ministep, Simulator};

use super::reach::{Reach, reaches};
use super::{LikelihoodError, Move};

/// What one ministep can change: a tie (one name for both directions where there is none) or the
/// behaviour of an actor.
type Slot = (usize, u32, u32);
/// The receiver in the slot of a behaviour.
const BEHAVIOUR: u32 = u32::MAX;

/// Proposals of each kind, in shares that sum to one when all are possible.
const SHARES: [(Move, f64); 9] = [
    (Move::InsertStay, 0.08),
    (Move::DeleteStay, 0.08),
    (Move::InsertPair, 0.26),
    (Move::DeletePair, 0.26),
    (Move::Shift, 0.20),
    (Move::Shuffle, 0.02),
    (Move::Turn, 0.04),
    (Move::InsertLast, 0.03),
    (Move::DeleteLast, 0.03),
];

/// Proposals and acceptances of one kind of move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) proposed: u64,
    pub(super) accepted: u64,
}

/// What a path says of the parameters.
pub(super) struct Measure {
    pub(super) score: Vec<f64>,
    pub(super) information: Option<Vec<f64>>,
    pub(super) steps: usize,
}

/// The augmented data of one period.
pub(super) struct Path<'m> {
    model: &'m Model,
    period: &'m Period,
    simulator: Simulator<'m>,
    stream: Stream,
    theta: Vec<f64>,
    steps: Vec<Ministep>,
    /// Logarithms of the probabilities of the choices.
    logs: Vec<f64>,
    /// The simulator stands before this ministep.
    at: usize,
    /// Rates by variable and actor, and their sum.
    rates: Vec<Vec<f64>>,
    total: f64,
    /// What may end as it likes.
    open: Vec<Slot>,
    window: usize,
    shares: Vec<(Move, f64)>,
    tallies: [Tally; SHARES.len()],
    reaches: Vec<Vec<Reach>>,
    candidate: Vec<Ministep>,
    /// Logarithms that the candidate had in the path; `None` for what is new in it.
    known: Vec<Option<f64>>,
    candidate_logs: Vec<f64>,
}

/// Pairs of a network whose end is not observed, without those that never change. A pair without
/// direction once.
fn open_pairs(model: &NetworkModel, network: &NetworkPeriod) -> Vec<(u32, u32)> {
    let mut pairs: Vec<(u32, u32)> = network
        .missing
        .iter()
        .enumerate()
        .flat_map(|(i, row)| row.iter().map(move |&j| (i as u32, j)))
        .chain(network.given_end.iter().map(|&(i, j, _)| (i, j)))
        .filter(|&(i, j)| !network.fixed[i as usize].contains(&j))
        .filter(|&(i, j)| model.kind != NetworkKind::NonDirected || i < j)
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

impl<'m> Path<'m> {
    /// A first path: the changes that are needed, in a random order that the model allows.
    pub(super) fn new(
        model: &'m Model,
        index: usize,
        key: &[u64],
        theta: &[f64],
        window: usize,
    ) -> Result<Self, LikelihoodError> {
        let period = &model.periods[index];
        let mut open: Vec<Slot> = Vec::new();
        let mut needed: Vec<Ministep> = Vec::new();
        for (r, (network, of)) in period.networks.iter().zip(&model.networks).enumerate() {
            let free = open_pairs(of, network);
            let both_ways = of.kind == NetworkKind::NonDirected;
            let (start, end) = (&network.start, &network.counted_end);
            let gone = start.ties().filter(|&(i, j)| !end.has(i as usize, j as usize));
            let come = end.ties().filter(|&(i, j)| !start.has(i as usize, j as usize));
            let mut changes: Vec<(u32, u32)> = gone
                .chain(come)
                .filter(|&(i, j)| !both_ways || i < j)
                .filter(|pair| free.binary_search(pair).is_err())
                .filter(|&(i, j)| !network.fixed[i as usize].contains(&j))
                .collect();
            changes.sort_unstable();
            needed.extend(changes.into_iter().map(|(i, j)| Ministep {
                variable: r,
                ego: i,
                change: Change::Tie(j),
                time: 0.0,
            }));
            open.extend(free.into_iter().map(|(i, j)| (r, i, j)));
        }
        for (b, behaviour) in period.behaviours.iter().enumerate() {
            let variable = period.networks.len() + b;
            for i in 0..period.n {
                if behaviour.missing[i] {
                    open.push((variable, i as u32, BEHAVIOUR));
                    continue;
                }
                let change = behaviour.end[i] - behaviour.start[i];
                let step = Ministep {
                    variable,
                    ego: i as u32,
                    change: Change::Behaviour(change.signum()),
                    time: 0.0,
                };
                needed.extend(std::iter::repeat_n(step, change.unsigned_abs() as usize));
            }
        }
        let undirected = model.networks.iter().any(|n| n.kind == NetworkKind::NonDirected);
        let shares = SHARES
            .into_iter()
            .filter(|(kind, _)| match kind {
                Move::Turn => undirected,
                Move::InsertLast | Move::DeleteLast => !open.is_empty(),
                _ => true,
            })
            .collect();
        let mut path = Self {
            model,
            period,
            simulator: Simulator::new(model, index),
            stream: Stream::new(key),
            theta: Vec::new(),
            steps: Vec::new(),
            logs: Vec::new(),
            at: 0,
            rates: Vec::new(),
            total: 0.0,
            open,
            window,
            shares,
            tallies: [Tally::default(); SHARES.len()],
            reaches: reaches(model, period),
            candidate: Vec::new(),
            known: Vec::new(),
            candidate_logs: Vec::new(),
        };
        path.set(theta);
        path.order(index, needed)?;
        Ok(path)
    }

    /// Puts the changes that are needed in a random order, each where it is possible.
    fn order(&mut self, index: usize, mut needed: Vec<Ministep>) -> Result<(), LikelihoodError> {
        while !needed.is_empty() {
            for k in (1..needed.len()).rev() {
                needed.swap(k, self.stream.below(k + 1));
            }
            let mut found = None;
            for k in (0..needed.len()).rev() {
                let sides = if self.undirected(needed[k].variable) { 2 } else { 1 };
                let mut step = needed[k];
                if sides == 2 && self.stream.below(2) == 1 {
                    step = turned(&step);
                }
                for _ in 0..sides {
                    let log = self.simulator.log_probability(&step);
                    if log.is_finite() && self.rates[step.variable][step.ego as usize] > 0.0 {
                        found = Some((k, step, log));
                        break;
                    }
                    step = turned(&step);
                }
                if found.is_some() {
                    break;
                }
            }
            let Some((k, step, log)) = found else {
                return Err(LikelihoodError::NoPath {
                    period: index + 1,
                    variable: self.name(needed[0].variable),
                    remaining: needed.len(),
                });
            };
            needed.swap_remove(k);
            self.simulator.apply(&step);
            self.steps.push(step);
            self.logs.push(log);
            self.at += 1;
        }
        Ok(())
    }

    fn name(&self, v: usize) -> String {
        match self.model.networks.get(v) {
            Some(network) => network.name.clone(),
            None => self.model.behaviours[v - self.model.networks.len()].name.clone(),
        }
    }

    fn undirected(&self, v: usize) -> bool {
        self.model.networks.get(v).is_some_and(|n| n.kind == NetworkKind::NonDirected)
    }

    fn slot(&self, step: &Ministep) -> Option<Slot> {
        match step.change {
            Change::Tie(j) if self.undirected(step.variable) => {
                Some((step.variable, step.ego.min(j), step.ego.max(j)))
            }
            Change::Tie(j) => Some((step.variable, step.ego, j)),
            Change::Behaviour(_) => Some((step.variable, step.ego, BEHAVIOUR)),
            Change::None | Change::Refused(_) => None,
        }
    }

    /// Ways in which the same change of a slot can be made by one of two draws: by either end.
    fn sides(&self, v: usize) -> f64 {
        if self.undirected(v) { 2.0 } else { 1.0 }
    }

    /// Mean number of ministeps without regard to the end.
    pub(super) fn total(&self) -> f64 {
        self.total
    }

    /// Sets the parameters.
    pub(super) fn set(&mut self, theta: &[f64]) {
        if self.theta == theta {
            return;
        }
        self.theta = theta.to_vec();
        self.simulator.set(theta);
        self.simulator.restart();
        let variables = self.period.networks.len() + self.period.behaviours.len();
        self.rates = (0..variables)
            .map(|v| (0..self.period.n).map(|i| self.simulator.rate(v, i).0).collect())
            .collect();
        self.total = self.simulator.total_rate();
        self.at = 0;
        for k in 0..self.steps.len() {
            self.logs[k] = self.simulator.log_probability(&self.steps[k]);
            self.simulator.apply(&self.steps[k]);
        }
        self.at = self.steps.len();
    }

    fn walk(&mut self, to: usize) {
        while self.at < to {
            self.simulator.apply(&self.steps[self.at]);
            self.at += 1;
        }
        while self.at > to {
            self.at -= 1;
            self.simulator.undo(&self.steps[self.at]);
        }
    }

    fn rate_of(&self, step: &Ministep) -> f64 {
        self.rates[step.variable][step.ego as usize]
    }

    /// Begins a candidate.
    fn begin(&mut self) {
        self.candidate.clear();
        self.known.clear();
    }

    /// Adds a ministep that is new, or stands elsewhere.
    fn add(&mut self, step: Ministep) {
        self.candidate.push(step);
        self.known.push(None);
    }

    /// Adds a stretch of the path as it is.
    fn keep(&mut self, from: usize, to: usize) {
        self.candidate.extend_from_slice(&self.steps[from..to]);
        self.known.extend(self.logs[from..to].iter().map(|&log| Some(log)));
    }

    /// Whether a choice may depend on the state of a slot.
    fn depends(&self, step: &Ministep, (v, i, j): Slot) -> bool {
        let reach = self.reaches[v][step.variable];
        match self.simulator.networks().get(v) {
            Some(network) => reach.touches(network, i, j, step.ego),
            None => reach != Reach::Nobody,
        }
    }

    /// Puts the candidate in the place of the ministeps `from`..`to` or leaves it. What it keeps of the path
    /// differs by the state of one slot only, `other`. `log_factor` is what the ratio of Metropolis and
    /// Hastings holds besides the probabilities of choices, `lasting` whether the candidate leads to another
    /// state.
    fn decide(
        &mut self,
        (from, to): (usize, usize),
        other: Option<Slot>,
        log_factor: f64,
        lasting: bool,
    ) -> bool {
        self.walk(from);
        let threshold = libm::log(self.stream.unit());
        let candidate = std::mem::take(&mut self.candidate);
        let mut logs = std::mem::take(&mut self.candidate_logs);
        logs.clear();
        let mut sum = log_factor - self.logs[from..to].iter().sum::<f64>();
        for (step, known) in candidate.iter().zip(&self.known) {
            let log = match (known, other) {
                (Some(log), Some(slot)) if !self.depends(step, slot) => *log,
                _ => self.simulator.log_probability(step),
            };
            sum += log;
            if !sum.is_finite() {
                break;
            }
            self.simulator.apply(step);
            logs.push(log);
        }
        let accepted = sum.is_finite() && threshold < sum;
        if accepted {
            self.steps.splice(from..to, candidate.iter().copied());
            self.logs.splice(from..to, logs.iter().copied());
            self.at = from + candidate.len();
        } else if logs.len() == candidate.len() && !lasting {
            self.at = to;
        } else {
            for step in candidate[..logs.len()].iter().rev() {
                self.simulator.undo(step);
            }
        }
        self.candidate = candidate;
        self.candidate_logs = logs;
        accepted
    }

    /// Makes a number of proposals.
    pub(super) fn sweep(&mut self, proposals: usize) {
        let whole: f64 = self.shares.iter().map(|(_, share)| share).sum();
        for _ in 0..proposals {
            let mut left = self.stream.unit() * whole;
            let mut kind = Move::InsertStay;
            for &(of, share) in &self.shares {
                kind = of;
                if left <= share {
                    break;
                }
                left -= share;
            }
            let accepted = match kind {
                Move::InsertStay => self.insert_stay(),
                Move::DeleteStay => self.delete_stay(),
                Move::InsertPair => self.insert_pair(),
                Move::DeletePair => self.delete_pair(),
                Move::Shift => self.shift(),
                Move::Shuffle => self.shuffle(),
                Move::Turn => self.turn(),
                Move::InsertLast => self.insert_last(),
                Move::DeleteLast => self.delete_last(),
            };
            let tally = &mut self.tallies[kind as usize];
            tally.proposed += 1;
            tally.accepted += u64::from(accepted);
        }
    }

    pub(super) fn tallies(&self) -> &[Tally] {
        &self.tallies
    }

    /// An opportunity that is not used: at a random place, of an actor drawn by its rate.
    /// Ratio L p / (T + 1).
    fn insert_stay(&mut self) -> bool {
        let place = self.stream.below(self.steps.len() + 1);
        let (variable, i) = self.simulator.pick(&mut self.stream, self.total);
        self.walk(place);
        let step = Ministep { variable, ego: i as u32, change: Change::None, time: 0.0 };
        let log = self.simulator.log_probability(&step);
        let accepted =
            libm::log(self.stream.unit()) < libm::log(self.total / (self.steps.len() + 1) as f64) + log;
        if accepted {
            self.steps.insert(place, step);
            self.logs.insert(place, log);
        }
        accepted
    }

    fn delete_stay(&mut self) -> bool {
        if self.steps.is_empty() {
            return false;
        }
        let place = self.stream.below(self.steps.len());
        if self.steps[place].change != Change::None {
            return false;
        }
        let ratio = libm::log(self.steps.len() as f64 / self.total) - self.logs[place];
        let accepted = libm::log(self.stream.unit()) < ratio;
        if accepted {
            self.at -= usize::from(self.at > place);
            self.steps.remove(place);
            self.logs.remove(place);
        }
        accepted
    }

    /// A change at a random place, drawn as the actor would, and the reverse change up to a
    /// window's width later, by either end where there is no direction. With `w` the window, `s`
    /// the sides and `b` the reverse change the ratio is `L w s lambda_b p_b / (T + 2)^2`
    /// times what the choices between have become.
    fn insert_pair(&mut self) -> bool {
        let count = self.steps.len();
        let from = self.stream.below(count + 1);
        let between = self.stream.below(self.window);
        let to = from + between;
        let (variable, i) = self.simulator.pick(&mut self.stream, self.total);
        if to > count {
            return false;
        }
        self.walk(from);
        let (change, log) = self.simulator.propose(variable, i, &mut self.stream);
        let first = Ministep { variable, ego: i as u32, change, time: 0.0 };
        let Some(slot) = self.slot(&first) else { return false };
        if !log.is_finite() || self.steps[from..to].iter().any(|s| self.slot(s) == Some(slot)) {
            return false;
        }
        let mut second = match change {
            Change::Behaviour(d) => Ministep { change: Change::Behaviour(-d), ..first },
            _ => first,
        };
        if self.undirected(variable) && self.stream.below(2) == 1 {
            second = turned(&second);
        }
        let Some(factor) = self.pair_factor(&second, count) else { return false };
        self.begin();
        self.add(first);
        self.keep(from, to);
        self.add(second);
        // The probability of the first change stands in the target and in the proposal.
        self.decide((from, to), Some(slot), factor - log, false)
    }

    /// Logarithm of `L w s lambda_b / (T + 2)^2`, `T` being the number of ministeps without the pair.
    fn pair_factor(&self, second: &Ministep, count: usize) -> Option<f64> {
        let rate = self.rate_of(second);
        let places = (count + 2) as f64;
        let ratio = self.total * self.window as f64 * self.sides(second.variable) * rate / (places * places);
        (rate > 0.0).then(|| libm::log(ratio))
    }

    fn delete_pair(&mut self) -> bool {
        let count = self.steps.len();
        if count < 2 {
            return false;
        }
        let from = self.stream.below(count);
        let first = self.steps[from];
        let Some(slot) = self.slot(&first) else { return false };
        let reach = (from + self.window).min(count - 1);
        let Some(to) = (from + 1..=reach).find(|&k| self.slot(&self.steps[k]) == Some(slot)) else {
            return false;
        };
        let second = self.steps[to];
        let behaviour = matches!(first.change, Change::Behaviour(_));
        if behaviour && first.change == second.change {
            return false;
        }
        let Some(factor) = self.pair_factor(&second, count - 2) else { return false };
        self.begin();
        self.keep(from + 1, to);
        let log = self.logs[from];
        self.decide((from, to + 1), Some(slot), log - factor, false)
    }

    /// One ministep to another place, up to a window's width earlier or later.
    fn shift(&mut self) -> bool {
        let count = self.steps.len();
        if count < 2 {
            return false;
        }
        let from = self.stream.below(count);
        let by = 1 + self.stream.below(self.window);
        let later = self.stream.below(2) == 1;
        let to = if later { from + by } else { from.wrapping_sub(by) };
        if to >= count {
            return false;
        }
        let step = self.steps[from];
        if step.change == Change::None {
            // Nothing else depends on where it stands.
            self.walk(if later { to + 1 } else { to });
            let log = self.simulator.log_probability(&step);
            let accepted = libm::log(self.stream.unit()) < log - self.logs[from];
            if accepted {
                let before = usize::from(from < self.at);
                self.steps.remove(from);
                self.logs.remove(from);
                self.steps.insert(to, step);
                self.logs.insert(to, log);
                // The state passed is the same; what stands before it is one fewer, or not.
                self.at -= before;
            }
            return accepted;
        }
        let slot = self.slot(&step);
        self.begin();
        if later {
            self.keep(from + 1, to + 1);
            self.add(step);
        } else {
            self.add(step);
            self.keep(to, from);
        }
        self.decide((from.min(to), from.max(to) + 1), slot, 0.0, false)
    }

    /// A stretch in another order.
    fn shuffle(&mut self) -> bool {
        let from = self.stream.below(self.steps.len() + 1);
        let length = 2 + self.stream.below(self.window);
        let to = from + length;
        if to > self.steps.len() {
            return false;
        }
        self.begin();
        self.keep(from, to);
        for k in (1..length).rev() {
            self.candidate.swap(k, self.stream.below(k + 1));
        }
        self.decide((from, to), None, 0.0, false)
    }

    /// The same change of a tie without direction by the other end.
    fn turn(&mut self) -> bool {
        if self.steps.is_empty() {
            return false;
        }
        let place = self.stream.below(self.steps.len());
        let step = self.steps[place];
        if !self.undirected(step.variable) || step.change == Change::None {
            return false;
        }
        let other = turned(&step);
        let (now, then) = (self.rate_of(&step), self.rate_of(&other));
        if then <= 0.0 {
            return false;
        }
        self.begin();
        self.add(other);
        self.decide((place, place + 1), None, libm::log(then / now), false)
    }

    /// One more change, within a window of the end, of something whose end is open.
    fn insert_last(&mut self) -> bool {
        let count = self.steps.len();
        let (variable, ego, other) = self.open[self.stream.below(self.open.len())];
        let from = count - self.stream.below(self.window.min(count) + 1);
        let side = self.stream.below(2) == 1;
        let mut step = match other {
            BEHAVIOUR => {
                Ministep { variable, ego, change: Change::Behaviour(if side { 1 } else { -1 }), time: 0.0 }
            }
            j => Ministep { variable, ego, change: Change::Tie(j), time: 0.0 },
        };
        if self.undirected(variable) && side {
            step = turned(&step);
        }
        let slot = self.slot(&step);
        if self.steps[from..].iter().any(|s| self.slot(s) == slot) {
            return false;
        }
        let Some(factor) = self.last_factor(&step, count) else { return false };
        self.begin();
        self.add(step);
        self.keep(from, count);
        self.decide((from, count), slot, factor, true)
    }

    /// Logarithm of `lambda s (min(w, T) + 1) / (T + 1)`, `T` being the number of ministeps without the change.
    fn last_factor(&self, step: &Ministep, count: usize) -> Option<f64> {
        let sides = if step.variable < self.period.networks.len() { self.sides(step.variable) } else { 2.0 };
        let rate = self.rate_of(step);
        let places = (self.window.min(count) + 1) as f64;
        (rate > 0.0).then(|| libm::log(rate * sides * places / (count + 1) as f64))
    }

    fn delete_last(&mut self) -> bool {
        let count = self.steps.len();
        if count == 0 {
            return false;
        }
        let slot = self.open[self.stream.below(self.open.len())];
        let first = (count - 1).saturating_sub(self.window);
        let Some(from) = (first..count).rev().find(|&k| self.slot(&self.steps[k]) == Some(slot)) else {
            return false;
        };
        let Some(factor) = self.last_factor(&self.steps[from], count - 1) else { return false };
        self.begin();
        self.keep(from + 1, count);
        self.decide((from, count), Some(slot), -factor, true)
    }

    /// Largest error of a kept logarithm.
    #[cfg(test)]
    pub(super) fn largest_error(&mut self) -> f64 {
        self.walk(0);
        let mut worst = 0.0_f64;
        for (step, log) in self.steps.iter().zip(&self.logs) {
            worst = worst.max((self.simulator.log_probability(step) - log).abs());
            self.simulator.apply(step);
        }
        self.at = self.steps.len();
        worst
    }

    /// Networks and behaviours at the end of the path.
    #[cfg(test)]
    pub(super) fn end(&mut self) -> (&[crate::digraph::Digraph], &[Vec<i32>]) {
        self.walk(self.steps.len());
        (self.simulator.networks(), self.simulator.behaviours())
    }

    /// Score of the path, and its information when that is wanted.
    pub(super) fn measure(&mut self, informed: bool) -> Measure {
        let parameters = self.theta.len();
        let mut score = vec![0.0; parameters];
        let mut information = informed.then(|| vec![0.0; parameters * parameters]);
        let mut opportunities: Vec<Vec<f64>> = self.rates.iter().map(|r| vec![0.0; r.len()]).collect();
        self.walk(0);
        for step in &self.steps {
            opportunities[step.variable][step.ego as usize] += 1.0;
            self.simulator.add_choice(step, &mut score, information.as_mut());
            self.simulator.apply(step);
        }
        self.at = self.steps.len();
        self.simulator.add_rates(&opportunities, &mut score, information.as_mut());
        Measure { score, information, steps: self.steps.len() }
    }
}

/// The same change of a tie by the other end.
fn turned(step: &Ministep) -> Ministep {
    match step.change {
        Change::Tie(j) => Ministep { ego: j, change: Change::Tie(step.ego), ..*step },
        _ => *step,
    }
}

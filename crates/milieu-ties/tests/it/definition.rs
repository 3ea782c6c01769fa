//! The model written out from its definitions, on whole small matrices: slow and plain, with
//! nothing of the crate but its data types.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use milieu_ties::*;

/// A matrix of ties.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Matrix {
    senders: usize,
    receivers: usize,
    cells: Vec<bool>,
}

impl Matrix {
    pub fn new(senders: usize, receivers: usize) -> Self {
        Self { senders, receivers, cells: vec![false; senders * receivers] }
    }

    pub fn has(&self, i: usize, j: usize) -> bool {
        self.cells[i * self.receivers + j]
    }

    fn x(&self, i: usize, j: usize) -> f64 {
        f64::from(u8::from(self.has(i, j)))
    }

    pub fn set(&mut self, i: usize, j: usize, tie: bool) {
        self.cells[i * self.receivers + j] = tie;
    }

    fn out(&self, i: usize) -> f64 {
        (0..self.receivers).map(|j| self.x(i, j)).sum()
    }

    fn inn(&self, j: usize) -> f64 {
        (0..self.senders).map(|i| self.x(i, j)).sum()
    }
}

/// All that changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State {
    pub networks: Vec<Matrix>,
    pub behaviours: Vec<Vec<i32>>,
}

/// What a parameter stands for.
enum Piece<'a> {
    Rate { variable: usize, period: usize },
    RateEffect { variable: usize, choice: &'a EffectChoice },
    Objective { variable: usize, choice: &'a EffectChoice },
}

/// A tie that could change: in which state, of which network, from whom to whom.
type Toggle = (State, usize, (usize, usize));

/// A model in one period.
pub struct Definition<'a> {
    panel: &'a Panel,
    specification: &'a Specification,
    period: usize,
    pieces: Vec<Piece<'a>>,
    pub start: State,
    counted_start: State,
    missing: Vec<BTreeSet<(usize, usize)>>,
    missing_behaviour: Vec<Vec<bool>>,
    only: Vec<(bool, bool)>,
    /// What every effect contributes to a change, by state, network and pair: it does not depend on the parameters.
    contributions: RefCell<HashMap<Toggle, Vec<f64>>>,
    counted_statistics: RefCell<HashMap<State, Vec<f64>>>,
}

const ELEMENTARY: &[&str] = &[
    "transTrip1",
    "transTrip2",
    "transMedTrip",
    "transTriads",
    "cycle3",
    "cycle4",
    "gwespFF",
    "gwespBB",
    "gwespFB",
    "gwespBF",
];

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn weight(count: f64, parameter: f64) -> f64 {
    let a = parameter / 100.0;
    a.exp() * (1.0 - (1.0 - (-a).exp()).powf(count))
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

impl<'a> Definition<'a> {
    pub fn new(panel: &'a Panel, specification: &'a Specification, period: usize) -> Self {
        let networks = panel.networks.len();
        let mut pieces = Vec::new();
        let names: Vec<&str> = (panel.networks.iter().map(|n| n.name.as_str()))
            .chain(panel.behaviours.iter().map(|b| b.name.as_str()))
            .collect();
        for (variable, name) in names.iter().enumerate() {
            if specification.conditional.as_deref() != Some(name) {
                pieces.extend((0..panel.periods()).map(|period| Piece::Rate { variable, period }));
            }
            let own =
                |c: &&EffectChoice| c.dependent == *name || (c.dependent.is_empty() && names.len() == 1);
            for choice in specification.effects.iter().filter(own).filter(|c| c.part == Part::Rate) {
                pieces.push(Piece::RateEffect { variable, choice });
            }
            for choice in specification.effects.iter().filter(own).filter(|c| c.part != Part::Rate) {
                pieces.push(Piece::Objective { variable, choice });
            }
        }
        let empty = State { networks: Vec::new(), behaviours: Vec::new() };
        let mut made = Self {
            panel,
            specification,
            period,
            pieces,
            start: empty.clone(),
            counted_start: empty,
            missing: Vec::new(),
            missing_behaviour: Vec::new(),
            only: Vec::new(),
            contributions: RefCell::default(),
            counted_statistics: RefCell::default(),
        };
        for r in 0..networks {
            let (before, after) = (made.wave(r, period), made.wave(r, period + 1));
            let network = &panel.networks[r];
            let missing: BTreeSet<(usize, usize)> = [period, period + 1]
                .iter()
                .flat_map(|&w| network.waves[w].entries())
                .filter(|e| e.2 == Tie::Missing)
                .map(|e| (e.0 as usize, e.1 as usize))
                .collect();
            let mut counted = before.clone();
            missing.iter().for_each(|&(i, j)| counted.set(i, j, false));
            let structural = |i: usize, j: usize| {
                [period, period + 1].iter().any(|&w| network.waves[w].get(i as u32, j as u32).is_structural())
            };
            let (mut up, mut down) = (false, false);
            for i in 0..before.senders {
                for j in 0..before.receivers {
                    if !missing.contains(&(i, j)) && !structural(i, j) {
                        up |= after.has(i, j) && !before.has(i, j);
                        down |= before.has(i, j) && !after.has(i, j);
                    }
                }
            }
            let settings = specification.networks.iter().find(|s| s.name == network.name);
            let monotone = settings.is_none_or(|s| s.monotone);
            made.only.push((monotone && up && !down, monotone && down && !up));
            made.start.networks.push(before);
            made.counted_start.networks.push(counted);
            made.missing.push(missing);
        }
        for b in 0..panel.behaviours.len() {
            let values = |w: usize| -> Vec<i32> {
                let waves = &panel.behaviours[b].waves;
                (0..panel.n())
                    .map(|i| {
                        let earlier = (0..=w).rev().find_map(|v| waves[v][i]);
                        earlier.or_else(|| (w..waves.len()).find_map(|v| waves[v][i])).expect("some value")
                    })
                    .collect()
            };
            let waves = &panel.behaviours[b].waves;
            made.missing_behaviour.push(
                (0..panel.n())
                    .map(|i| waves[period][i].is_none() || waves[period + 1][i].is_none())
                    .collect(),
            );
            let changes: Vec<i32> =
                (0..panel.n()).filter_map(|i| Some(waves[period + 1][i]? - waves[period][i]?)).collect();
            let (up, down) = (changes.iter().any(|&c| c > 0), changes.iter().any(|&c| c < 0));
            made.only.push((up && !down, down && !up));
            made.start.behaviours.push(values(period));
            made.counted_start.behaviours.push(values(period));
        }
        made
    }

    /// A wave with nothing missing: last value carried forward, else no tie.
    fn wave(&self, r: usize, w: usize) -> Matrix {
        let network = &self.panel.networks[r];
        let mut matrix = Matrix::new(self.panel.n(), self.panel.receivers(network));
        let there = |i: usize, w: usize| {
            let spells = self.panel.presence.get(i).filter(|s| !s.is_empty());
            let time = w as f64 + 1.0;
            spells.is_none_or(|s| s.iter().any(|&(a, b)| a <= time && time <= b))
        };
        for i in 0..matrix.senders {
            for j in 0..matrix.receivers {
                let tie = network.waves[w].get(i as u32, j as u32);
                let left = |i: usize| !there(i, w) && (0..w).any(|v| there(i, v));
                let two_mode = network.kind == NetworkKind::TwoMode;
                let value = if there(i, w) && (two_mode || there(j, w)) {
                    tie.value().unwrap_or_else(|| w > 0 && self.wave(r, w - 1).has(i, j))
                } else if left(i) || (!two_mode && left(j)) {
                    w > 0 && self.wave(r, w - 1).has(i, j)
                } else {
                    false
                };
                matrix.set(i, j, value);
            }
        }
        matrix
    }

    /// The state at the end of the period in the data.
    pub fn end(&self) -> State {
        let networks = (0..self.panel.networks.len())
            .map(|r| {
                let mut end = self.wave(r, self.period + 1);
                for &(i, j, tie) in self.panel.networks[r].waves[self.period].entries() {
                    if tie.is_structural() {
                        end.set(i as usize, j as usize, tie == Tie::StructuralPresent);
                    }
                }
                self.missing[r].iter().for_each(|&(i, j)| end.set(i, j, false));
                end
            })
            .collect();
        let behaviours = self.panel.behaviours.iter().enumerate().map(|(b, data)| {
            let known = |i: usize| data.waves[self.period + 1][i];
            (0..self.panel.n()).map(|i| known(i).unwrap_or(self.start.behaviours[b][i])).collect()
        });
        State { networks, behaviours: behaviours.collect() }
    }

    pub fn variables(&self) -> usize {
        self.panel.networks.len() + self.panel.behaviours.len()
    }

    fn behaviour_mean(&self, b: usize) -> f64 {
        let known: Vec<f64> =
            self.panel.behaviours[b].waves.iter().flatten().flatten().map(|&v| f64::from(v)).collect();
        mean(&known)
    }

    pub fn behaviour_range(&self, b: usize) -> (i32, i32) {
        let known = || self.panel.behaviours[b].waves.iter().flatten().flatten().copied();
        (known().min().expect("values"), known().max().expect("values"))
    }

    fn behaviour_place(&self, name: &str) -> Option<usize> {
        self.panel.behaviours.iter().position(|b| b.name == name)
    }

    fn network_place(&self, name: &str) -> usize {
        self.panel.networks.iter().position(|b| b.name == name).expect("a network")
    }

    fn covariate(&self, name: &str) -> &ActorCovariate {
        self.panel.actor_covariates.iter().find(|c| c.name == name).expect("a covariate")
    }

    fn raw(&self, c: &ActorCovariate, i: usize) -> Option<f64> {
        c.waves[self.period.min(c.waves.len() - 1)][i]
    }

    fn known(c: &ActorCovariate) -> Vec<f64> {
        c.waves.iter().flatten().flatten().copied().collect()
    }

    /// A number of an actor with its mean taken off; in statistics what is missing counts zero.
    fn value(&self, name: &str, i: usize, state: &State, counting: bool) -> f64 {
        if let Some(b) = self.behaviour_place(name) {
            let missing = self.panel.behaviours[b].waves[self.period][i].is_none();
            return match counting && missing {
                true => 0.0,
                false => f64::from(state.behaviours[b][i]) - self.behaviour_mean(b),
            };
        }
        let c = self.covariate(name);
        let average = mean(&Self::known(c));
        let taken = if c.centred { average } else { 0.0 };
        match self.raw(c, i) {
            Some(value) => value - taken,
            None if counting => 0.0,
            None => average - taken,
        }
    }

    /// Range, and mean similarity over ordered pairs of the waves that start a period.
    fn similarity_scale(&self, name: &str) -> (f64, f64) {
        let waves: Vec<Vec<Option<f64>>> = match self.behaviour_place(name) {
            Some(b) => (self.panel.behaviours[b].waves.iter())
                .map(|w| w.iter().map(|v| v.map(f64::from)).collect())
                .collect(),
            None => self.covariate(name).waves.clone(),
        };
        let all: Vec<f64> = waves.iter().flatten().flatten().copied().collect();
        let range =
            all.iter().copied().fold(f64::MIN, f64::max) - all.iter().copied().fold(f64::MAX, f64::min);
        let starting = waves.len().min(self.panel.periods()).max(1);
        let mut all = Vec::new();
        for wave in &waves[..starting] {
            for (i, a) in wave.iter().enumerate() {
                for (j, b) in wave.iter().enumerate() {
                    if let (Some(a), Some(b), true) = (a, b, i != j) {
                        all.push(1.0 - (a - b).abs() / range);
                    }
                }
            }
        }
        (range, mean(&all))
    }

    /// A comparison of two actors; zero in statistics where one is missing.
    fn compare(
        &self,
        name: &str,
        (i, j): (usize, usize),
        state: &State,
        counting: bool,
        number: impl Fn(f64, f64) -> f64,
    ) -> f64 {
        if let Some(b) = self.behaviour_place(name) {
            let missing = |i: usize| self.panel.behaviours[b].waves[self.period][i].is_none();
            if counting && (missing(i) || missing(j)) {
                return 0.0;
            }
            return number(f64::from(state.behaviours[b][i]), f64::from(state.behaviours[b][j]));
        }
        let c = self.covariate(name);
        let (a, b) = (self.raw(c, i), self.raw(c, j));
        if counting && (a.is_none() || b.is_none()) {
            return 0.0;
        }
        let average = mean(&Self::known(c));
        number(a.unwrap_or(average), b.unwrap_or(average))
    }

    fn pair(&self, name: &str, i: usize, j: usize, counting: bool) -> f64 {
        let c = self.panel.dyadic_covariates.iter().find(|c| c.name == name).expect("a dyadic covariate");
        let columns = c.waves[0].len() / self.panel.n();
        let known: Vec<f64> = (c.waves.iter())
            .flat_map(|w| w.iter().enumerate())
            .filter(|(at, v)| v.is_finite() && (c.of_receivers.is_some() || at / columns != at % columns))
            .map(|(_, v)| *v)
            .collect();
        let taken = if c.centred { mean(&known) } else { 0.0 };
        let value = c.waves[self.period.min(c.waves.len() - 1)][i * columns + j];
        match value.is_finite() {
            true => value - taken,
            false if counting => 0.0,
            false => mean(&known) - taken,
        }
    }

    /// The number that the tie i -> j brings into the statistic of an effect, in a state.
    fn term(&self, r: usize, f: &Factor, state: &State, (i, j): (usize, usize), counting: bool) -> f64 {
        let x = &state.networks[r];
        let with = f.with.as_deref().unwrap_or("");
        let others = || 0..x.senders;
        let count = |of: &dyn Fn(usize) -> f64| others().filter(|&h| h != i && h != j).map(of).sum::<f64>();
        let start_degrees = |default: f64| f.parameter.unwrap_or(default) == 0.0 && counting;
        let outdegree = |default: f64| {
            if start_degrees(default) { self.counted_start.networks[r].out(j) } else { x.out(j) }
        };
        let gw = f.parameter.unwrap_or(69.0);
        match f.effect.as_str() {
            "density" => 1.0,
            "recip" => x.x(j, i),
            "transTrip" | "transTrip1" | "transTriads" => count(&|h| x.x(i, h) * x.x(h, j)),
            "transTrip2" => count(&|h| x.x(i, h) * x.x(j, h)),
            "transMedTrip" => count(&|h| x.x(h, i) * x.x(h, j)),
            "transTies" => f64::from(u8::from(count(&|h| x.x(i, h) * x.x(h, j)) > 0.0)),
            "cycle3" => count(&|h| x.x(j, h) * x.x(h, i)),
            "transRecTrip" => x.x(j, i) * count(&|h| x.x(i, h) * x.x(h, j)),
            "gwespFF" | "gwespFFGradient" => weight(count(&|h| x.x(i, h) * x.x(h, j)), gw),
            "gwespBB" => weight(count(&|h| x.x(j, h) * x.x(h, i)), gw),
            "gwespFB" | "gwespFBGradient" => weight(count(&|h| x.x(i, h) * x.x(j, h)), gw),
            "gwespBF" => weight(count(&|h| x.x(h, i) * x.x(h, j)), gw),
            "cycle4" => {
                let mut sum = 0.0;
                for h in (0..x.receivers).filter(|&h| h != j) {
                    for k in (0..x.senders).filter(|&k| k != i) {
                        sum += x.x(i, h) * x.x(k, h) * x.x(k, j);
                    }
                }
                sum
            }
            "inPop" => x.inn(j),
            "inPopSqrt" => x.inn(j).sqrt(),
            "outPop" => outdegree(1.0),
            "outPopSqrt" => outdegree(0.0).sqrt(),
            "inAct" => x.inn(i),
            "inActSqrt" => x.inn(i).sqrt(),
            "outAct" => x.out(i),
            "outActSqrt" => x.out(i).sqrt(),
            "outTrunc" if x.out(i) > 0.0 => x.out(i).min(f.parameter.unwrap_or(1.0)) / x.out(i),
            "outTrunc" => 0.0,
            "egoX" => self.value(with, i, state, counting),
            "altX" => self.value(with, j, state, counting),
            "simX" => {
                let (range, average) = self.similarity_scale(with);
                self.compare(with, (i, j), state, counting, |a, b| 1.0 - (a - b).abs() / range - average)
            }
            "sameX" => self.compare(with, (i, j), state, counting, |a, b| f64::from(u8::from(a == b))),
            "absDiffX" => self.compare(with, (i, j), state, counting, |a, b| (a - b).abs()),
            "X" => self.pair(with, i, j, counting),
            other => {
                let w = &state.networks[self.network_place(with)];
                match other {
                    "crprod" => w.x(i, j),
                    "crprodRecip" => w.x(j, i),
                    "closure" => count(&|h| w.x(i, h) * w.x(h, j)),
                    "from" => count(&|h| w.x(i, h) * w.x(j, h)),
                    "to" if x.senders == x.receivers => count(&|h| w.x(i, h) * x.x(h, j)),
                    "to" => others().filter(|&h| h != i).map(|h| w.x(i, h) * x.x(h, j)).sum(),
                    other => panic!("no definition of {other}"),
                }
            }
        }
    }

    fn factors(choice: &EffectChoice) -> Vec<Factor> {
        match choice.interaction.is_empty() {
            true => vec![Factor {
                effect: choice.effect.clone(),
                with: choice.with.clone(),
                parameter: choice.parameter,
            }],
            false => choice.interaction.clone(),
        }
    }

    fn non_directed(&self, r: usize) -> bool {
        self.panel.networks[r].kind == NetworkKind::NonDirected
    }

    fn with_tie(&self, r: usize, state: &State, (i, j): (usize, usize), tie: bool) -> State {
        let mut state = state.clone();
        state.networks[r].set(i, j, tie);
        if self.non_directed(r) {
            state.networks[r].set(j, i, tie);
        }
        state
    }

    /// s_i(x with i -> j) - s_i(x without): by the whole sum, or the elementary form where that is meant.
    fn change(&self, r: usize, f: &Factor, state: &State, (i, j): (usize, usize)) -> f64 {
        if ELEMENTARY.contains(&f.effect.as_str()) {
            return self.term(r, f, state, (i, j), false);
        }
        let sum = |state: &State| -> f64 {
            let x = &state.networks[r];
            (0..x.receivers).filter(|&h| x.has(i, h)).map(|h| self.term(r, f, state, (i, h), false)).sum()
        };
        sum(&self.with_tie(r, state, (i, j), true)) - sum(&self.with_tie(r, state, (i, j), false))
    }

    fn active_choice(&self, choice: &EffectChoice) -> bool {
        choice.period.is_none_or(|p| p == self.period + 1)
    }

    /// What changing the tie of i to j brings to i.
    fn gain(&self, r: usize, state: &State, pair: (usize, usize), theta: &[f64]) -> f64 {
        let mut memo = self.contributions.borrow_mut();
        let key = (state.clone(), r, pair);
        let contributions = memo.entry(key).or_insert_with(|| self.contribution(r, state, pair));
        contributions.iter().zip(theta).map(|(c, t)| c * t).sum()
    }

    fn contribution(&self, r: usize, state: &State, (i, j): (usize, usize)) -> Vec<f64> {
        let tie = state.networks[r].has(i, j);
        let of = |piece: &Piece<'_>| {
            let Piece::Objective { variable, choice } = piece else { return 0.0 };
            let counts = match choice.part {
                Part::Creation => !tie,
                Part::Maintenance => tie,
                _ => true,
            };
            if *variable != r || !counts || !self.active_choice(choice) {
                return 0.0;
            }
            let product: f64 =
                Self::factors(choice).iter().map(|f| self.change(r, f, state, (i, j))).product();
            if tie { -product } else { product }
        };
        self.pieces.iter().map(of).collect()
    }

    fn fixed(&self, r: usize, i: usize, j: usize) -> bool {
        self.panel.networks[r].waves[self.period].get(i as u32, j as u32).is_structural()
    }

    fn permitted(&self, r: usize, state: &State, (i, j): (usize, usize)) -> bool {
        let network = &self.panel.networks[r];
        let tie = state.networks[r].has(i, j);
        let (only_up, only_down) = self.only[r];
        let most = (self.specification.networks.iter())
            .find(|s| s.name == network.name)
            .and_then(|s| s.maximum_degree)
            .map_or(f64::INFINITY, f64::from);
        let full =
            state.networks[r].out(i) >= most || (self.non_directed(r) && state.networks[r].out(j) >= most);
        let rules = self.specification.constraints.iter().all(|c| {
            let (first, second) = (self.network_place(&c.first), self.network_place(&c.second));
            if first != r && second != r {
                return true;
            }
            let mut after = state.clone();
            after.networks[r].set(i, j, !tie);
            let (a, b) = (after.networks[first].has(i, j), after.networks[second].has(i, j));
            match c.rule {
                Rule::Higher => a || !b,
                Rule::Disjoint => !(a && b),
                Rule::AtLeastOne => a || b,
            }
        });
        (network.kind == NetworkKind::TwoMode || i != j)
            && !self.fixed(r, i, j)
            && if tie { !only_up } else { !only_down && !full }
            && rules
    }

    /// Probabilities of no change and of toggling (or proposing) each receiver.
    pub fn network_probabilities(&self, r: usize, i: usize, state: &State, theta: &[f64]) -> Vec<f64> {
        let mut weights = vec![1.0];
        for j in 0..state.networks[r].receivers {
            weights.push(match self.permitted(r, state, (i, j)) {
                true => self.gain(r, state, (i, j), theta).exp(),
                false => 0.0,
            });
        }
        let total: f64 = weights.iter().sum();
        weights.iter().map(|w| w / total).collect()
    }

    /// The statistic of a behaviour effect for actor i.
    fn behaviour_statistic(&self, b: usize, f: &Factor, state: &State, i: usize, counting: bool) -> f64 {
        let z = &state.behaviours[b];
        let unknown = |i: usize| counting && self.missing_behaviour[b][i];
        let average = self.behaviour_mean(b);
        let centred = |i: usize| if unknown(i) { 0.0 } else { f64::from(z[i]) - average };
        let with = f.with.as_deref().unwrap_or("");
        let name = &self.panel.behaviours[b].name;
        let network = || if counting { &self.counted_start.networks } else { &state.networks };
        let x = || &network()[self.network_place(with)];
        let alters = || (0..x().receivers).filter(|&j| x().has(i, j));
        let similar = || {
            let (range, average) = self.similarity_scale(name);
            alters()
                .filter(|&j| !unknown(i) && !unknown(j))
                .map(|j| 1.0 - f64::from((z[i] - z[j]).abs()) / range - average)
                .sum::<f64>()
        };
        let averaged = |sum: f64| if alters().count() == 0 { 0.0 } else { sum / alters().count() as f64 };
        match f.effect.as_str() {
            "linear" => centred(i),
            "quad" => centred(i) * centred(i),
            "avAlt" => centred(i) * averaged(alters().map(centred).sum()),
            "totAlt" => centred(i) * alters().map(centred).sum::<f64>(),
            "avSim" => averaged(similar()),
            "totSim" => similar(),
            "indeg" => centred(i) * x().inn(i),
            "outdeg" => centred(i) * x().out(i),
            "effFrom" => {
                let others = if counting { &self.counted_start } else { state };
                centred(i) * self.value(with, i, others, counting)
            }
            other => panic!("no definition of {other}"),
        }
    }

    /// Probabilities of going down, staying and going up.
    pub fn behaviour_probabilities(&self, b: usize, i: usize, state: &State, theta: &[f64]) -> [f64; 3] {
        let variable = self.panel.networks.len() + b;
        let (low, high) = self.behaviour_range(b);
        let (only_up, only_down) = self.only[variable];
        let mut weights = [0.0, 1.0, 0.0];
        for d in [-1, 1] {
            let mut after = state.clone();
            after.behaviours[b][i] += d;
            let value = after.behaviours[b][i];
            if value < low || value > high || (d < 0 && only_up) || (d > 0 && only_down) {
                continue;
            }
            let mut sum = 0.0;
            for (piece, value) in self.pieces.iter().zip(theta) {
                let Piece::Objective { variable: of, choice } = piece else { continue };
                let counts = match choice.part {
                    Part::Creation => d > 0,
                    Part::Maintenance => d < 0,
                    _ => true,
                };
                if *of == variable && counts && self.active_choice(choice) {
                    let f = &Self::factors(choice)[0];
                    let s = |state: &State| self.behaviour_statistic(b, f, state, i, false);
                    sum += value * (s(&after) - s(state));
                }
            }
            weights[(d + 1) as usize] = sum.exp();
        }
        let total: f64 = weights.iter().sum();
        weights.map(|w| w / total)
    }

    fn rate_number(
        &self,
        variable: usize,
        choice: &EffectChoice,
        i: usize,
        state: &State,
        counting: bool,
    ) -> f64 {
        if choice.effect == "RateX" {
            return self.value(choice.with.as_deref().expect("with"), i, state, counting);
        }
        let place = choice.with.as_deref().map_or(variable, |name| self.network_place(name));
        let x = &state.networks[place];
        match choice.effect.as_str() {
            "outRate" => x.out(i),
            "inRate" => x.inn(i),
            "recipRate" => (0..x.receivers).map(|j| x.x(i, j) * x.x(j, i)).sum(),
            "outRateInv" => 1.0 / (x.out(i) + 1.0),
            "outRateLog" => (x.out(i) + 1.0).ln(),
            other => panic!("no definition of {other}"),
        }
    }

    /// Rate of an actor that is there.
    pub fn rate(&self, variable: usize, i: usize, state: &State, theta: &[f64]) -> f64 {
        if variable < self.panel.networks.len() {
            let one_mode = self.panel.networks[variable].kind != NetworkKind::TwoMode;
            let mut receivers = (0..state.networks[variable].receivers).filter(|&j| !(one_mode && i == j));
            if receivers.all(|j| self.fixed(variable, i, j)) {
                return 0.0;
            }
        }
        let (mut base, mut linear) = (1.0, 0.0);
        for (piece, value) in self.pieces.iter().zip(theta) {
            match piece {
                Piece::Rate { variable: of, period } if *of == variable && *period == self.period => {
                    base = *value;
                }
                Piece::RateEffect { variable: of, choice }
                    if *of == variable && self.active_choice(choice) =>
                {
                    linear += value * self.rate_number(variable, choice, i, state, false);
                }
                _ => {}
            }
        }
        base * linear.exp()
    }

    /// All changes of state and their rates.
    pub fn transitions(&self, state: &State, active: &[bool], theta: &[f64]) -> Vec<(State, f64)> {
        let mut all = Vec::new();
        for variable in 0..self.variables() {
            for i in (0..self.panel.n()).filter(|&i| active[i]) {
                let rate = self.rate(variable, i, state, theta);
                if rate == 0.0 {
                    continue;
                }
                if variable >= self.panel.networks.len() {
                    let b = variable - self.panel.networks.len();
                    let p = self.behaviour_probabilities(b, i, state, theta);
                    for (d, p) in [(-1, p[0]), (1, p[2])] {
                        if p > 0.0 {
                            let mut after = state.clone();
                            after.behaviours[b][i] += d;
                            all.push((after, rate * p));
                        }
                    }
                } else {
                    for j in 0..state.networks[variable].receivers {
                        let p = self.toggle_probability(variable, (i, j), state, active, theta);
                        if p > 0.0 {
                            let tie = state.networks[variable].has(i, j);
                            all.push((self.with_tie(variable, state, (i, j), !tie), rate * p));
                        }
                    }
                }
            }
        }
        all
    }

    /// Probability that the tie changes when i has the opportunity.
    fn toggle_probability(
        &self,
        r: usize,
        (i, j): (usize, usize),
        state: &State,
        active: &[bool],
        theta: &[f64],
    ) -> f64 {
        let network = &self.panel.networks[r];
        let settings = self.specification.networks.iter().find(|s| s.name == network.name);
        let decision = match network.kind {
            NetworkKind::NonDirected => settings.map_or(Decision::Forcing, |s| s.decision),
            _ => Decision::Forcing,
        };
        let tie = state.networks[r].has(i, j);
        let own = || self.gain(r, state, (i, j), theta);
        let other = || self.gain(r, state, (j, i), theta);
        match decision {
            Decision::Forcing => self.network_probabilities(r, i, state, theta)[j + 1],
            Decision::Agreement => {
                let proposes = self.network_probabilities(r, i, state, theta)[j + 1];
                if tie { proposes } else { proposes * if i == j { 0.0 } else { logistic(other()) } }
            }
            _ if i == j || !active[j] || !self.permitted(r, state, (i, j)) => 0.0,
            _ => {
                let meets = 1.0 / (self.panel.n() as f64 - 1.0);
                meets
                    * match decision {
                        Decision::PairForcing => logistic(own()),
                        Decision::PairAgreement if tie => {
                            1.0 - (1.0 - logistic(own())) * (1.0 - logistic(other()))
                        }
                        Decision::PairAgreement => logistic(own()) * logistic(other()),
                        _ => logistic(own() + other()),
                    }
            }
        }
    }

    /// Who is there at the start, and the times at which that changes.
    pub fn presence(&self) -> Vec<(f64, Vec<bool>)> {
        let begin = self.period as f64 + 1.0;
        let there = |time: f64| -> Vec<bool> {
            (0..self.panel.n())
                .map(|i| {
                    let spells = self.panel.presence.get(i).filter(|s| !s.is_empty());
                    spells.is_none_or(|s| s.iter().any(|&(a, b)| a <= time && time < b))
                })
                .collect()
        };
        let mut times = BTreeSet::from([0]);
        for &(a, b) in self.panel.presence.iter().flatten() {
            for t in [a - begin, b - begin] {
                if t > 0.0 && t < 1.0 {
                    times.insert((t * 1e9) as u64);
                }
            }
        }
        let times: Vec<f64> = times.into_iter().map(|t| t as f64 / 1e9).collect();
        let ends = times.iter().skip(1).copied().chain([1.0]);
        // Between two events nothing changes: the middle stands for the whole.
        times.iter().zip(ends).map(|(a, b)| (b - a, there(begin + (a + b) / 2.0))).collect()
    }

    /// A simulated end as it is counted.
    pub fn counted(&self, end: &State) -> State {
        let mut counted = end.clone();
        let active = self.presence().pop().expect("a segment").1;
        for (r, x) in counted.networks.iter_mut().enumerate() {
            let network = &self.panel.networks[r];
            for i in 0..x.senders {
                for j in 0..x.receivers {
                    let away = !active[i] || (network.kind != NetworkKind::TwoMode && !active[j]);
                    if away {
                        x.set(i, j, self.start.networks[r].has(i, j));
                    }
                    let given = network.waves[self.period + 1].get(i as u32, j as u32);
                    if given.is_structural() && !self.fixed(r, i, j) {
                        x.set(i, j, given == Tie::StructuralPresent);
                    }
                    if self.missing[r].contains(&(i, j)) {
                        x.set(i, j, false);
                    }
                }
            }
        }
        counted
    }

    /// Statistics of a simulated end, by parameter.
    pub fn counted_statistics(&self, end: &State) -> Vec<f64> {
        let mut memo = self.counted_statistics.borrow_mut();
        memo.entry(end.clone()).or_insert_with(|| self.statistics(&self.counted(end))).clone()
    }

    /// Statistics of a counted end, by parameter.
    pub fn statistics(&self, end: &State) -> Vec<f64> {
        self.pieces.iter().map(|piece| self.statistic(piece, end)).collect()
    }

    fn statistic(&self, piece: &Piece<'_>, end: &State) -> f64 {
        let networks = self.panel.networks.len();
        let start = &self.counted_start;
        let distance = |variable: usize, i: usize| -> f64 {
            if variable < networks {
                let (a, b) = (&start.networks[variable], &end.networks[variable]);
                let sides = if self.non_directed(variable) { 2.0 } else { 1.0 };
                (0..a.receivers).filter(|&j| a.has(i, j) != b.has(i, j)).count() as f64 / sides
            } else {
                let b = variable - networks;
                match self.missing_behaviour[b][i] {
                    true => 0.0,
                    false => f64::from((end.behaviours[b][i] - start.behaviours[b][i]).abs()),
                }
            }
        };
        let actors = 0..self.panel.n();
        match piece {
            Piece::Rate { variable, period } if *period == self.period => {
                actors.map(|i| distance(*variable, i)).sum()
            }
            Piece::Rate { .. } => 0.0,
            Piece::RateEffect { choice, .. } | Piece::Objective { choice, .. }
                if !self.active_choice(choice) =>
            {
                0.0
            }
            Piece::RateEffect { variable, choice } => actors
                .map(|i| distance(*variable, i) * self.rate_number(*variable, choice, i, start, true))
                .sum(),
            Piece::Objective { variable, choice } if *variable < networks => {
                self.network_statistic(*variable, choice, end)
            }
            Piece::Objective { variable, choice } => {
                let b = variable - networks;
                let f = &Self::factors(choice)[0];
                actors
                    .filter(|&i| !self.missing_behaviour[b][i])
                    .map(|i| {
                        let change = end.behaviours[b][i] - start.behaviours[b][i];
                        let s = |state: &State| self.behaviour_statistic(b, f, state, i, true);
                        let mut before = end.clone();
                        before.behaviours[b][i] = start.behaviours[b][i];
                        match choice.part {
                            Part::Creation if change <= 0 => 0.0,
                            Part::Maintenance if change >= 0 => 0.0,
                            Part::Evaluation => s(end),
                            _ => s(end) - s(&before),
                        }
                    })
                    .sum()
            }
        }
    }

    fn network_statistic(&self, r: usize, choice: &EffectChoice, end: &State) -> f64 {
        // All but the network itself as at the start.
        let mut now = self.counted_start.clone();
        now.networks[r] = end.networks[r].clone();
        let start = &self.counted_start;
        let (state, other, sign) = match choice.part {
            Part::Maintenance => (start, Some(&now), -1.0),
            Part::Creation => (&now, Some(start), 1.0),
            _ => (&now, None, 1.0),
        };
        let factors = Self::factors(choice);
        let x = &state.networks[r];
        let mut sum = 0.0;
        for i in 0..x.senders {
            for j in (0..x.receivers).filter(|&j| x.has(i, j)) {
                if other.is_some_and(|o| o.networks[r].has(i, j)) {
                    continue;
                }
                let number = |f: &Factor| {
                    // Each three-cycle is met at three ties, each four-cycle at four.
                    let share = match f.effect.as_str() {
                        "cycle3" => 1.0 / 3.0,
                        "cycle4" => 1.0 / 4.0,
                        _ => 1.0,
                    };
                    share * self.term(r, f, state, (i, j), true)
                };
                sum += factors.iter().map(number).product::<f64>();
            }
        }
        sign * sum
    }
}

/// The exact distribution of the end of a period.
pub struct Exact {
    pub states: Vec<State>,
    pub probabilities: Vec<f64>,
}

impl Exact {
    /// By uniformisation: the chain looked at when a clock that is never slower than it ticks.
    pub fn new(definition: &Definition<'_>, theta: &[f64]) -> Self {
        let mut index = BTreeMap::from([(definition.start.clone(), 0)]);
        let mut states = vec![definition.start.clone()];
        let mut p = vec![1.0];
        for (length, active) in definition.presence() {
            let mut rows: Vec<Vec<(usize, f64)>> = Vec::new();
            let mut at = 0;
            while at < states.len() {
                let state = states[at].clone();
                let mut row = Vec::new();
                for (next, rate) in definition.transitions(&state, &active, theta) {
                    let known = states.len();
                    let to = *index.entry(next.clone()).or_insert(known);
                    if to == known {
                        states.push(next);
                    }
                    row.push((to, rate));
                }
                rows.push(row);
                at += 1;
            }
            p.resize(states.len(), 0.0);
            let clock =
                rows.iter().map(|r| r.iter().map(|t| t.1).sum::<f64>()).fold(0.0, f64::max).max(1e-9) * 1.01;
            let mut result = vec![0.0; states.len()];
            let mut ticks = (-clock * length).exp();
            let mut seen = 0.0;
            let mut count = 0.0;
            while seen < 1.0 - 1e-14 && count < 10_000.0 {
                result.iter_mut().zip(&p).for_each(|(r, p)| *r += ticks * p);
                seen += ticks;
                count += 1.0;
                ticks *= clock * length / count;
                let mut next = p.clone();
                for (from, row) in rows.iter().enumerate() {
                    for &(to, rate) in row {
                        next[to] += p[from] * rate / clock;
                        next[from] -= p[from] * rate / clock;
                    }
                }
                p = next;
            }
            p = result;
        }
        Self { states, probabilities: p }
    }

    /// Expected statistics.
    pub fn expectation(&self, definition: &Definition<'_>) -> Vec<f64> {
        let mut sum: Vec<f64> = Vec::new();
        for (state, p) in self.states.iter().zip(&self.probabilities) {
            let s = definition.counted_statistics(state);
            sum.resize(s.len(), 0.0);
            sum.iter_mut().zip(&s).for_each(|(sum, s)| *sum += p * s);
        }
        sum
    }

    /// Probabilities of ends as they are counted.
    pub fn counted(&self, definition: &Definition<'_>) -> BTreeMap<State, f64> {
        let mut counted = BTreeMap::new();
        for (state, p) in self.states.iter().zip(&self.probabilities) {
            *counted.entry(definition.counted(state)).or_insert(0.0) += p;
        }
        counted
    }
}

/// Derivatives of the expected statistics: row by statistic, column by parameter.
pub fn derivative(definition: &Definition<'_>, theta: &[f64]) -> Vec<Vec<f64>> {
    let columns: Vec<Vec<f64>> = (0..theta.len())
        .map(|k| {
            let at = |h: f64| {
                let mut moved = theta.to_vec();
                moved[k] += h;
                Exact::new(definition, &moved).expectation(definition)
            };
            let (up, down) = (at(1e-4), at(-1e-4));
            up.iter().zip(&down).map(|(a, b)| (a - b) / 2e-4).collect()
        })
        .collect();
    (0..theta.len()).map(|s| columns.iter().map(|c| c[s]).collect()).collect()
}

//! The choice of one actor: the probabilities of all changes that it may make.
//!
//! Alters outside the ego's neighbourhood differ only by what is given of the pair and by what
//! changes with the alter alone. Their weights are products of one factor of the alter, kept up
//! to date as the network changes, and one of the pair, computed once for a value of the
//! parameters; no exponential is taken for them at a choice. Where there are few kinds of senders,
//! their sums are kept too, and a choice costs its neighbourhood. This is exact.
//!
//! An actor that is not there makes no choices, but can be chosen: so it is in RSiena, with whose
//! simulations of composition change this agrees. After the period its ties are set back.

use crate::background_sums::BackgroundSums;
use crate::digraph::Digraph;
use crate::exponential::{exponential, exponentials};
use crate::model::{Limit, NetworkModel, NetworkPeriod, Period};
use crate::panel::NetworkKind;
use crate::specification::{Part, Rule};
use crate::terms::{Neighbourhood, Shape, Source, Term, View};

/// Rows of pair factors kept at most, in numbers.
const MOST_KEPT: usize = 1 << 23;
/// A factor of an alter beyond e to this power makes all of them be computed anew.
const FAR: f64 = 200.0;

/// The state that a choice looks at.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) period: &'a Period,
    pub(crate) network: &'a NetworkPeriod,
    pub(crate) model: &'a NetworkModel,
    pub(crate) place: usize,
    pub(crate) networks: &'a [Digraph],
    pub(crate) behaviours: &'a [Vec<i32>],
    pub(crate) theta: &'a [f64],
}

impl<'a> Scene<'a> {
    fn view(&self) -> View<'a> {
        View {
            own: &self.networks[self.place],
            place: self.place,
            networks: self.networks,
            behaviours: self.behaviours,
            means: &self.period.means,
            missing: None,
            columns: &self.period.columns,
            dyads: &self.network.dyads,
            start: None,
            counting: false,
            two_mode: self.network.needs.two_mode,
        }
    }

    fn one_mode(&self) -> bool {
        self.model.kind != NetworkKind::TwoMode
    }

    /// Whether a new tie also counts for the alter's own maximum.
    fn fills_both(&self) -> bool {
        self.model.kind == NetworkKind::NonDirected && self.model.maximum_degree.is_some()
    }

    /// Whether an actor has as many ties as it may have.
    fn is_full(&self, i: usize) -> bool {
        let degree = self.networks[self.place].outdegree(i);
        self.model.maximum_degree.is_some_and(|most| degree >= most as usize)
    }
}

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    /// No change.
    Stay,
    /// The tie to this alter changes.
    Toggle(u32),
}

/// The weights of one choice, before they are divided by their sum.
pub(crate) struct Choice {
    hood: Neighbourhood,
    receivers: usize,
    /// Signed contributions, effect by effect, for every alter of the neighbourhood.
    contributions: Vec<f64>,
    objective: Vec<f64>,
    weights: Vec<f64>,
    excluded: Vec<bool>,
    /// Weights of the background, zero where something else counts.
    background: Vec<f64>,
    background_sum: f64,
    background_scale: f64,
    /// Sums of the background, where they are kept.
    sums: Option<BackgroundSums>,
    /// Whether the background of the present choice is in the sums rather than one by one.
    summed: bool,
    stay: f64,
    total: f64,
    alter_terms: Vec<usize>,
    dyad_terms: Vec<usize>,
    /// Effects that are not zero far away and change with the state: computed at each choice.
    far_terms: Vec<usize>,
    far_values: Vec<f64>,
    far_linear: Vec<f64>,
    far_table: Vec<(f64, f64)>,
    /// Numbers of the alters, effect by effect.
    alter_values: Vec<f64>,
    alter_linear: Vec<f64>,
    alter_factor: Vec<f64>,
    alter_shift: f64,
    /// Version of the parameters that the factors of the alters belong to.
    alter_version: u32,
    /// Whether they change with the state.
    alters_change: bool,
    class: Vec<u32>,
    /// Whether every row of pair factors is kept, or the one at hand only.
    keeps: bool,
    pair_factor: Vec<f64>,
    pair_shift: Vec<f64>,
    pair_version: Vec<u32>,
    version: u32,
}

impl Choice {
    pub(crate) fn new(network: &NetworkPeriod, senders: usize) -> Self {
        let receivers = network.receivers;
        let creating = |part: Part| part != Part::Maintenance;
        let of = |shape: Shape| -> Vec<usize> {
            (0..network.terms.len())
                .filter(|&k| network.terms[k].shape == shape && creating(network.terms[k].part))
                .collect()
        };
        let (alter_terms, dyad_terms, far_terms) = (of(Shape::Alter), of(Shape::Dyad), of(Shape::Everywhere));
        let (class, classes) = sender_classes(network, &dyad_terms, senders);
        let keeps = classes * receivers <= MOST_KEPT;
        let rows = match (dyad_terms.is_empty(), keeps) {
            (true, _) => 0,
            (_, true) => classes,
            _ => 1,
        };
        let alters_change = Self::follows_degrees(network)
            || alter_terms.iter().any(|&k| speaks_of_behaviour(&network.terms[k].term));
        let numbers = alter_terms.len() + dyad_terms.len();
        let sums = if keeps && far_terms.is_empty() && numbers > 0 {
            BackgroundSums::new(&class, classes, receivers, numbers, alters_change)
        } else {
            None
        };
        Self {
            hood: Neighbourhood::new(receivers),
            receivers,
            contributions: Vec::new(),
            objective: Vec::new(),
            weights: Vec::new(),
            excluded: Vec::new(),
            background: vec![0.0; receivers],
            background_sum: 0.0,
            background_scale: 0.0,
            sums,
            summed: false,
            stay: 0.0,
            total: 0.0,
            alter_values: vec![0.0; alter_terms.len() * receivers],
            alter_linear: vec![0.0; receivers],
            alter_factor: vec![1.0; receivers],
            alter_shift: 0.0,
            alter_version: 0,
            alters_change,
            far_values: vec![0.0; far_terms.len() * receivers],
            far_terms,
            far_linear: Vec::new(),
            far_table: Vec::new(),
            alter_terms,
            dyad_terms,
            class,
            keeps,
            pair_factor: vec![0.0; rows * receivers],
            pair_shift: vec![0.0; rows],
            pair_version: vec![0; rows],
            version: 1,
        }
    }

    /// To be called when the parameters are others.
    pub(crate) fn renew(&mut self) {
        self.version += 1;
    }

    /// To be called at the start of a simulation.
    pub(crate) fn restart(&mut self, scene: Scene<'_>) {
        if self.alter_terms.is_empty() || (self.alter_version == self.version && !self.alters_change) {
            return;
        }
        for j in 0..self.receivers {
            self.renew_linear(scene, j);
        }
        self.shift_factors();
        self.alter_version = self.version;
        if let Some(sums) = &mut self.sums {
            sums.version = 0;
        }
    }

    /// Sums one block of the background of every class anew.
    fn renew_sums(&mut self, scene: Scene<'_>, block: usize) {
        let Some(sums) = &mut self.sums else { return };
        let range = BackgroundSums::alters(block, self.receivers);
        for class in 0..sums.members.len() {
            let member = sums.members[class];
            let row = class * self.receivers;
            let pair =
                (!self.dyad_terms.is_empty()).then(|| &self.pair_factor[row + range.start..row + range.end]);
            let of_alters = (0..self.alter_terms.len()).map(|a| {
                let at = a * self.receivers;
                &self.alter_values[at + range.start..at + range.end]
            });
            let of_pairs = self.dyad_terms.iter().map(|&k| match scene.network.terms[k].term {
                Term::Dyad(d) => &scene.network.dyads[d].row(member, false)[range.clone()],
                _ => &[],
            });
            sums.renew(class, block, &self.alter_factor[range.clone()], pair, of_alters.chain(of_pairs));
        }
    }

    fn renew_all_sums(&mut self, scene: Scene<'_>) {
        let Some(sums) = &mut self.sums else { return };
        sums.version = self.version;
        let (members, blocks) = (sums.members.clone(), sums.blocks());
        if !self.dyad_terms.is_empty() {
            for member in members {
                self.pair_row(scene, member);
            }
        }
        for block in 0..blocks {
            self.renew_sums(scene, block);
        }
    }

    /// Says whether anything is another number now.
    fn renew_linear(&mut self, scene: Scene<'_>, j: usize) -> bool {
        let view = scene.view();
        let mut linear = 0.0;
        let mut changed = false;
        for (a, &k) in self.alter_terms.iter().enumerate() {
            let term = &scene.network.terms[k];
            let value = view.alter(&term.term, j, false);
            let known = &mut self.alter_values[a * self.receivers + j];
            changed |= *known != value;
            *known = value;
            linear += scene.theta[term.parameter] * value;
        }
        self.alter_linear[j] = linear;
        changed
    }

    fn shift_factors(&mut self) {
        self.alter_shift = self.alter_linear.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        for j in 0..self.receivers {
            self.alter_factor[j] = exponential(self.alter_linear[j] - self.alter_shift);
        }
    }

    /// To be called when something of alter `j` changed.
    pub(crate) fn renew_alter(&mut self, scene: Scene<'_>, j: usize) {
        if self.alter_terms.is_empty() {
            return;
        }
        if !self.renew_linear(scene, j) {
            return;
        }
        if self.alter_linear[j] - self.alter_shift > FAR {
            self.shift_factors();
            self.renew_all_sums(scene);
        } else {
            self.alter_factor[j] = exponential(self.alter_linear[j] - self.alter_shift);
            self.renew_sums(scene, BackgroundSums::block_of(j));
        }
    }

    /// Whether the alters' factors change with degrees in the network itself.
    pub(crate) fn follows_degrees(network: &NetworkPeriod) -> bool {
        fn follows(term: &Term) -> bool {
            match term {
                Term::InPop | Term::InPopSqrt | Term::OutPop { .. } | Term::OutPopSqrt { .. } => true,
                Term::Product(factors) => factors.iter().any(follows),
                _ => false,
            }
        }
        network.terms.iter().any(|t| t.shape == Shape::Alter && follows(&t.term))
    }

    /// Whether the alters' factors change with a behaviour.
    pub(crate) fn follows_behaviour(network: &NetworkPeriod, b: usize) -> bool {
        fn follows(term: &Term, b: usize) -> bool {
            match term {
                Term::Alter(Source::Behaviour(of)) => *of == b,
                Term::Product(factors) => factors.iter().any(|f| follows(f, b)),
                _ => false,
            }
        }
        network.terms.iter().any(|t| t.shape == Shape::Alter && follows(&t.term, b))
    }

    fn pair_row(&mut self, scene: Scene<'_>, i: usize) -> usize {
        let class = if self.class.is_empty() { i } else { self.class[i] as usize };
        let row = if self.keeps { class } else { 0 };
        if self.keeps && self.pair_version[row] == self.version {
            return row;
        }
        let m = self.receivers;
        let factors = &mut self.pair_factor[row * m..(row + 1) * m];
        factors.fill(0.0);
        for &k in &self.dyad_terms {
            let term = &scene.network.terms[k];
            let Term::Dyad(d) = term.term else { continue };
            let coefficient = scene.theta[term.parameter];
            for (to, value) in factors.iter_mut().zip(scene.network.dyads[d].row(i, false)) {
                *to += coefficient * value;
            }
        }
        let shift = factors.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        factors.iter_mut().for_each(|value| *value -= shift);
        exponentials(factors);
        self.pair_shift[row] = shift;
        self.pair_version[row] = self.version;
        row
    }

    /// Whether the tie of the ego to an alter of the neighbourhood may not change.
    pub(crate) fn may_not_change(
        limits: &[Limit],
        networks: &[Digraph],
        i: usize,
        j: u32,
        tie: bool,
    ) -> bool {
        limits.iter().any(|limit| {
            let other = || networks[limit.other].out(i).contains(&j);
            match (limit.rule, limit.first, tie) {
                (Rule::Higher, true, true) => other(),
                (Rule::Higher, false, false) => !other(),
                (Rule::Disjoint, _, false) => other(),
                (Rule::AtLeastOne, _, true) => !other(),
                _ => false,
            }
        })
    }

    /// Gathers the neighbourhood of `i` with the signed contributions of every effect.
    fn contribute(&mut self, scene: Scene<'_>, i: usize) {
        let network = scene.network;
        let view = scene.view();
        self.hood.gather(network.needs, view.own, i);
        for term in &network.terms {
            if term.shape == Shape::Local {
                self.hood.gather_others(&term.term, &view, i);
            }
        }
        for &j in &network.fixed[i] {
            self.hood.touch(j);
        }
        for limit in &scene.model.limits {
            if matches!((limit.rule, limit.first), (Rule::Higher, false) | (Rule::Disjoint, _)) {
                for &j in scene.networks[limit.other].out(i) {
                    self.hood.touch(j);
                }
            }
        }
        if scene.fills_both() {
            for j in (0..self.receivers).filter(|&j| j != i && scene.is_full(j)) {
                self.hood.touch(j as u32);
            }
        }
        self.fill(scene, i);
    }

    fn fill(&mut self, scene: Scene<'_>, i: usize) {
        let view = scene.view();
        let count = self.hood.alters().len();
        let ties = self.hood.ties;
        let terms = &scene.network.terms;
        if self.contributions.len() < terms.len() * count {
            self.contributions.resize(terms.len() * count, 0.0);
        }
        self.objective.clear();
        self.objective.resize(count, 0.0);
        for (k, term) in terms.iter().enumerate() {
            let column = &mut self.contributions[k * count..(k + 1) * count];
            self.hood.fill(&term.term, &view, i, column);
            // A present tie would be dropped: the sign turns.
            let (present, absent) = column.split_at_mut(ties);
            match term.part {
                Part::Creation => present.fill(0.0),
                _ => present.iter_mut().for_each(|value| *value = -*value),
            }
            if term.part == Part::Maintenance {
                absent.fill(0.0);
            }
            let coefficient = scene.theta[term.parameter];
            for (sum, value) in self.objective.iter_mut().zip(column.iter()) {
                *sum += coefficient * value;
            }
        }
    }

    /// Computes the weights of all that actor `i` may do.
    pub(crate) fn weigh(&mut self, scene: Scene<'_>, i: usize) {
        self.contribute(scene, i);
        let network = scene.network;
        let fills_both = scene.fills_both();
        let no_creation = network.only_down || scene.is_full(i);
        let count = self.hood.alters().len();
        let restricted = no_creation
            || network.only_up
            || fills_both
            || !scene.model.limits.is_empty()
            || !network.fixed[i].is_empty();
        if restricted {
            self.excluded.clear();
            self.excluded.resize(count, false);
            for t in 0..count {
                let (j, tie) = (self.hood.alters()[t], t < self.hood.ties);
                self.excluded[t] = (tie && network.only_up)
                    || (!tie && (no_creation || (fills_both && scene.is_full(j as usize))))
                    || Self::may_not_change(&scene.model.limits, scene.networks, i, j, tie);
            }
            for &j in &network.fixed[i] {
                let t = self.hood.touch(j);
                self.excluded[t] = true;
            }
        }
        let background =
            !no_creation && !scene.model.limits.iter().any(|l| l.rule == Rule::Higher && !l.first);
        let offset = if background { self.background(scene, i) } else { f64::NEG_INFINITY };

        if restricted {
            for (h, &excluded) in self.objective.iter_mut().zip(&self.excluded) {
                if excluded {
                    *h = f64::NEG_INFINITY;
                }
            }
        }
        let shift = self.objective.iter().copied().fold(offset.max(0.0), f64::max);
        self.stay = exponential(-shift);
        self.background_scale = if background { exponential(offset - shift) } else { 0.0 };
        self.weights.clear();
        self.weights.extend(self.objective.iter().map(|h| h - shift));
        exponentials(&mut self.weights);
        self.total = self.stay + self.background_scale * self.background_sum + sum(&self.weights);
    }

    /// Weights of the alters outside the neighbourhood; returns the logarithm of their unit.
    fn background(&mut self, scene: Scene<'_>, i: usize) -> f64 {
        let view = scene.view();
        self.summed = false;
        let mut offset = 0.0;
        for term in &scene.network.terms {
            if term.shape == Shape::Ego && term.part != Part::Maintenance {
                offset += scene.theta[term.parameter] * view.ego(&term.term, i).0;
            }
        }
        if self.is_uniform() {
            let own = usize::from(scene.one_mode());
            self.background_sum = (self.receivers - own - self.hood.alters().len()) as f64;
            return offset;
        }
        if !self.alter_terms.is_empty() {
            offset += self.alter_shift;
        }
        if let Some(remainder) = self.background_in_sums(scene, i) {
            self.summed = true;
            self.background_sum = remainder;
            return if self.dyad_terms.is_empty() {
                offset
            } else {
                offset + self.pair_shift[self.class[i] as usize]
            };
        }
        if self.dyad_terms.is_empty() {
            if self.alter_terms.is_empty() {
                self.background.fill(1.0);
            } else {
                self.background.copy_from_slice(&self.alter_factor);
            }
        } else {
            let row = self.pair_row(scene, i);
            offset += self.pair_shift[row];
            let factors = &self.pair_factor[row * self.receivers..(row + 1) * self.receivers];
            for ((to, a), b) in self.background.iter_mut().zip(&self.alter_factor).zip(factors) {
                *to = a * b;
            }
        }
        if !self.far_terms.is_empty() {
            offset += self.far(scene, i);
        }
        if scene.one_mode() {
            self.background[i] = 0.0;
        }
        for &j in self.hood.alters() {
            self.background[j as usize] = 0.0;
        }
        self.background_sum = sum(&self.background);
        offset
    }

    /// The weight of the alters outside the neighbourhood from the sums that are kept, if it can be
    /// had from them.
    fn background_in_sums(&mut self, scene: Scene<'_>, i: usize) -> Option<f64> {
        if self.sums.as_ref()?.version != self.version {
            self.renew_all_sums(scene);
        }
        let class = self.class[i] as usize;
        let ego = (scene.one_mode() && self.hood.place(i as u32).is_none()).then_some(i);
        let alter = &self.alter_factor;
        let pair = (!self.dyad_terms.is_empty())
            .then(|| &self.pair_factor[class * self.receivers..(class + 1) * self.receivers]);
        let weight = |j: usize| pair.map_or(alter[j], |pair| alter[j] * pair[j]);
        self.sums.as_mut()?.take_off(class, self.hood.alters(), ego, weight)
    }

    /// The weight of an alter in the background, zero where something else counts.
    fn background_of(&self, scene: Scene<'_>, i: usize, j: usize) -> f64 {
        if !self.summed {
            return self.background[j];
        }
        if self.hood.place(j as u32).is_some() || (scene.one_mode() && j == i) {
            return 0.0;
        }
        if self.dyad_terms.is_empty() {
            self.alter_factor[j]
        } else {
            self.alter_factor[j] * self.pair_factor[self.class[i] as usize * self.receivers + j]
        }
    }

    /// Sum of the weights in the background times a number of the alters, which is the `number`th of
    /// those whose sums are kept.
    fn weighted_background(&self, number: usize, values: &[f64], i: usize) -> f64 {
        match &self.sums {
            Some(sums) if self.summed => sums.weighted(number, values, self.hood.alters(), i),
            _ => dot(values, &self.background),
        }
    }

    /// Sums the background at each choice instead of keeping sums.
    #[cfg(test)]
    pub(crate) fn forget_sums(&mut self) {
        self.sums = None;
    }

    /// Whether sums of the background are kept.
    #[cfg(test)]
    pub(crate) fn keeps_sums(&self) -> bool {
        self.sums.is_some()
    }

    /// Whether all alters outside the neighbourhood have the same weight.
    fn is_uniform(&self) -> bool {
        self.alter_terms.is_empty() && self.dyad_terms.is_empty() && self.far_terms.is_empty()
    }

    /// Multiplies the background by the effects that change with the state; returns the logarithm of their unit.
    fn far(&mut self, scene: Scene<'_>, i: usize) -> f64 {
        let view = scene.view();
        let m = self.receivers;
        let mut linear = std::mem::take(&mut self.far_linear);
        linear.clear();
        linear.resize(m, 0.0);
        let mut offset = 0.0;
        let mut others = false;
        for (f, &k) in self.far_terms.iter().enumerate() {
            let term = &scene.network.terms[k];
            let values = &mut self.far_values[f * m..(f + 1) * m];
            if let Term::Similar { behaviour, .. } | Term::Same(behaviour) = term.term {
                // It takes as many values as the behaviour does.
                let own = scene.behaviours[behaviour][i];
                let (low, high) = scene.period.behaviours[behaviour].range;
                let coefficient = scene.theta[term.parameter];
                let table = &mut self.far_table;
                table.clear();
                table.extend((low..=high).map(|z| (Term::likeness_of(&term.term, own, z), 0.0)));
                let shift = table.iter().map(|t| coefficient * t.0).fold(f64::NEG_INFINITY, f64::max);
                table.iter_mut().for_each(|t| t.1 = exponential(coefficient * t.0 - shift));
                offset += shift;
                for ((to, value), z) in
                    self.background.iter_mut().zip(values).zip(&scene.behaviours[behaviour])
                {
                    let (likeness, factor) = table[(z - low) as usize];
                    *value = likeness;
                    *to *= factor;
                }
                continue;
            }
            others = true;
            values.fill(1.0);
            view.multiply_far(&term.term, i, values);
            let coefficient = scene.theta[term.parameter];
            for (sum, value) in linear.iter_mut().zip(values.iter()) {
                *sum += coefficient * value;
            }
        }
        if others {
            let shift = linear.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            linear.iter_mut().for_each(|v| *v -= shift);
            exponentials(&mut linear);
            for (to, factor) in self.background.iter_mut().zip(&linear) {
                *to *= factor;
            }
            offset += shift;
        }
        self.far_linear = linear;
        offset
    }

    /// Draws one of the weighted changes; `unit` is uniform on (0, 1], `next` gives more such numbers.
    pub(crate) fn draw(
        &self,
        scene: Scene<'_>,
        i: usize,
        unit: f64,
        mut next: impl FnMut(usize) -> usize,
    ) -> Chosen {
        let mut left = unit * self.total;
        if left <= self.stay {
            return Chosen::Stay;
        }
        left -= self.stay;
        for (t, weight) in self.weights.iter().enumerate() {
            if *weight > 0.0 && left <= *weight {
                return Chosen::Toggle(self.hood.alters()[t]);
            }
            left -= weight;
        }
        if self.background_scale * self.background_sum > 0.0 {
            if self.is_uniform() {
                return Chosen::Toggle(self.draw_uniform(scene, i, &mut next));
            }
            if let Some(j) = self.draw_background(scene, i, left / self.background_scale) {
                return Chosen::Toggle(j);
            }
        }
        // Only rounding leads here: the last change that was possible.
        match self.weights.iter().rposition(|w| *w > 0.0) {
            Some(t) => Chosen::Toggle(self.hood.alters()[t]),
            None => Chosen::Stay,
        }
    }

    /// The alter of the background at which the sum of weights reaches `left`.
    fn draw_background(&self, scene: Scene<'_>, i: usize, mut left: f64) -> Option<u32> {
        let weight = |j: usize| self.background_of(scene, i, j);
        for block in 0..BackgroundSums::block_of(self.receivers - 1) + 1 {
            let range = BackgroundSums::alters(block, self.receivers);
            let of_block = match &self.sums {
                Some(sums) if self.summed => sums.of_block(block),
                _ => sum(&self.background[range.clone()]),
            };
            if left > of_block {
                left -= of_block;
                continue;
            }
            let mut last = None;
            for j in range {
                let weight = weight(j);
                if weight > 0.0 {
                    last = Some(j as u32);
                    if left <= weight {
                        break;
                    }
                }
                left -= weight;
            }
            if last.is_some() {
                return last;
            }
        }
        (0..self.receivers).rfind(|&j| weight(j) > 0.0).map(|j| j as u32)
    }

    fn draw_uniform(&self, scene: Scene<'_>, i: usize, next: &mut impl FnMut(usize) -> usize) -> u32 {
        let free = |j: usize| !(scene.one_mode() && j == i) && self.hood.place(j as u32).is_none();
        if self.background_sum * 8.0 >= self.receivers as f64 {
            loop {
                let j = next(self.receivers);
                if free(j) {
                    return j as u32;
                }
            }
        }
        let nth = next(self.background_sum as usize);
        (0..self.receivers).filter(|&j| free(j)).nth(nth).unwrap_or(0) as u32
    }

    /// Adds to the score what the choice contributes: the chosen contribution less its expectation.
    pub(crate) fn add_score(&self, scene: Scene<'_>, i: usize, chosen: Chosen, score: &mut [f64]) {
        let view = scene.view();
        let count = self.hood.alters().len();
        let near = match chosen {
            Chosen::Toggle(j) => self.hood.place(j).filter(|&t| t < count),
            Chosen::Stay => None,
        };
        let far = match chosen {
            Chosen::Toggle(j) if near.is_none() => Some(j as usize),
            _ => None,
        };
        let scale = 1.0 / self.total;
        let outside = self.background_scale > 0.0 && self.background_sum > 0.0;
        for (k, term) in scene.network.terms.iter().enumerate() {
            let column = &self.contributions[k * count..(k + 1) * count];
            let mut expected = dot(column, &self.weights);
            let mut given = near.map_or(0.0, |t| column[t]);
            if outside && term.part != Part::Maintenance {
                match term.shape {
                    Shape::Ego => {
                        let value = view.ego(&term.term, i).0;
                        expected += self.background_scale * self.background_sum * value;
                        if far.is_some() {
                            given = value;
                        }
                    }
                    Shape::Alter => {
                        if let Some(a) = self.alter_terms.iter().position(|&t| t == k) {
                            let values = &self.alter_values[a * self.receivers..(a + 1) * self.receivers];
                            expected += self.background_scale * self.weighted_background(a, values, i);
                            if let Some(j) = far {
                                given = values[j];
                            }
                        }
                    }
                    Shape::Dyad => {
                        if let (Term::Dyad(d), Some(b)) =
                            (&term.term, self.dyad_terms.iter().position(|&t| t == k))
                        {
                            let values = scene.network.dyads[*d].row(i, false);
                            let number = self.alter_terms.len() + b;
                            expected += self.background_scale * self.weighted_background(number, values, i);
                            if let Some(j) = far {
                                given = values[j];
                            }
                        }
                    }
                    Shape::Everywhere => {
                        if let Some(f) = self.far_terms.iter().position(|&t| t == k) {
                            let values = &self.far_values[f * self.receivers..(f + 1) * self.receivers];
                            expected += self.background_scale * dot(values, &self.background);
                            if let Some(j) = far {
                                given = values[j];
                            }
                        }
                    }
                    Shape::Local => {}
                }
            }
            score[term.parameter] += given - expected * scale;
        }
    }

    /// Adds the information of the choice: the covariance of the contributions under its probabilities,
    /// parameters times parameters row by row.
    pub(crate) fn add_information(&self, scene: Scene<'_>, i: usize, information: &mut [f64]) {
        let view = scene.view();
        let terms = &scene.network.terms;
        let (count, parameters) = (self.hood.alters().len(), scene.theta.len());
        let outside = self.background_scale > 0.0 && self.background_sum > 0.0;
        let far: Vec<Far<'_>> = terms
            .iter()
            .enumerate()
            .map(|(k, term)| match (term.shape, &term.term) {
                _ if !outside || term.part == Part::Maintenance => Far::Nothing,
                (Shape::Ego, of) => Far::Constant(view.ego(of, i).0),
                (Shape::Alter, _) => match self.alter_terms.iter().position(|&t| t == k) {
                    Some(a) => Far::Values(&self.alter_values[a * self.receivers..(a + 1) * self.receivers]),
                    None => Far::Nothing,
                },
                (Shape::Dyad, Term::Dyad(d)) => Far::Values(scene.network.dyads[*d].row(i, false)),
                (Shape::Everywhere, _) => match self.far_terms.iter().position(|&t| t == k) {
                    Some(f) => Far::Values(&self.far_values[f * self.receivers..(f + 1) * self.receivers]),
                    None => Far::Nothing,
                },
                _ => Far::Nothing,
            })
            .collect();
        let background: Vec<f64> = if outside && !self.is_uniform() {
            (0..self.receivers).map(|j| self.background_of(scene, i, j)).collect()
        } else {
            Vec::new()
        };
        let column = |k: usize| &self.contributions[k * count..(k + 1) * count];
        let mean: Vec<f64> = (0..terms.len())
            .map(|k| {
                let outer = match far[k] {
                    Far::Nothing => 0.0,
                    Far::Constant(c) => c * self.background_sum,
                    Far::Values(values) => dot(values, &background),
                };
                (dot(column(k), &self.weights) + self.background_scale * outer) / self.total
            })
            .collect();
        for k in 0..terms.len() {
            for l in 0..=k {
                let near: f64 =
                    column(k).iter().zip(column(l)).zip(&self.weights).map(|((a, b), w)| a * b * w).sum();
                let outer = match (far[k], far[l]) {
                    (Far::Nothing, _) | (_, Far::Nothing) => 0.0,
                    (Far::Constant(a), Far::Constant(b)) => a * b * self.background_sum,
                    (Far::Constant(c), Far::Values(values)) | (Far::Values(values), Far::Constant(c)) => {
                        c * dot(values, &background)
                    }
                    (Far::Values(a), Far::Values(b)) => {
                        a.iter().zip(b).zip(&background).map(|((a, b), w)| a * b * w).sum()
                    }
                };
                let second = (near + self.background_scale * outer) / self.total;
                let covariance = second - mean[k] * mean[l];
                let (p, q) = (terms[k].parameter, terms[l].parameter);
                information[p * parameters + q] += covariance;
                if k != l {
                    information[q * parameters + p] += covariance;
                }
            }
        }
    }

    /// Probability of what was chosen.
    pub(crate) fn probability(&self, scene: Scene<'_>, i: usize, chosen: Chosen) -> f64 {
        let weight = match chosen {
            Chosen::Stay => self.stay,
            Chosen::Toggle(j) => match self.hood.place(j) {
                Some(t) if t < self.weights.len() => self.weights[t],
                _ if scene.one_mode() && j as usize == i => 0.0,
                _ if self.is_uniform() => self.background_scale,
                _ => self.background_scale * self.background_of(scene, i, j as usize),
            },
        };
        weight / self.total
    }

    /// Weights of no change and of changing the tie to each receiver, in this order, in one unit.
    pub(crate) fn dense_weights(&self, scene: Scene<'_>, i: usize, into: &mut Vec<f64>) {
        into.clear();
        into.push(self.stay);
        if self.background_scale <= 0.0 || self.background_sum <= 0.0 {
            into.resize(self.receivers + 1, 0.0);
        } else if self.is_uniform() {
            into.resize(self.receivers + 1, self.background_scale);
            if scene.one_mode() {
                into[i + 1] = 0.0;
            }
        } else {
            into.extend((0..self.receivers).map(|j| self.background_scale * self.background_of(scene, i, j)));
        }
        for (&j, &weight) in self.hood.alters().iter().zip(&self.weights) {
            into[j as usize + 1] = weight;
        }
    }

    /// The gain of actor `i` by changing its tie to `j`, with the contributions of each effect
    /// (by parameter) in `into`.
    pub(crate) fn gain(&mut self, scene: Scene<'_>, i: usize, j: u32, into: &mut [f64]) -> f64 {
        self.contribute_pair(scene, i, j);
        let count = self.hood.alters().len();
        let t = self.hood.touch(j);
        into.fill(0.0);
        for (k, term) in scene.network.terms.iter().enumerate() {
            into[term.parameter] += self.contributions[k * count + t];
        }
        self.objective[t]
    }

    fn contribute_pair(&mut self, scene: Scene<'_>, i: usize, j: u32) {
        let view = scene.view();
        self.hood.gather(scene.network.needs, view.own, i);
        for term in &scene.network.terms {
            if term.shape == Shape::Local {
                self.hood.gather_others(&term.term, &view, i);
            }
        }
        self.hood.touch(j);
        self.fill(scene, i);
    }
}

/// What an effect is for the alters outside the neighbourhood.
#[derive(Clone, Copy)]
enum Far<'a> {
    Nothing,
    Constant(f64),
    Values(&'a [f64]),
}

/// Whether an effect of the alter is of one of its behaviours.
fn speaks_of_behaviour(term: &Term) -> bool {
    match term {
        Term::Alter(Source::Behaviour(_)) => true,
        Term::Product(factors) => factors.iter().any(speaks_of_behaviour),
        _ => false,
    }
}

/// Classes of senders for whom the given numbers of all pairs are the same.
fn sender_classes(network: &NetworkPeriod, dyad_terms: &[usize], senders: usize) -> (Vec<u32>, usize) {
    let columns: Vec<&crate::terms::DyadColumn> = dyad_terms
        .iter()
        .filter_map(|&k| match network.terms[k].term {
            Term::Dyad(d) => Some(&network.dyads[d]),
            _ => None,
        })
        .collect();
    if columns.iter().any(|c| c.class.is_empty()) {
        return (Vec::new(), senders);
    }
    let mut keys: std::collections::BTreeMap<Vec<u32>, u32> = std::collections::BTreeMap::new();
    let class = (0..senders)
        .map(|i| {
            let next = keys.len() as u32;
            *keys.entry(columns.iter().map(|c| c.class[i]).collect()).or_insert(next)
        })
        .collect();
    (class, keys.len())
}

/// A sum in four strands, in a fixed order.
pub(crate) fn sum(values: &[f64]) -> f64 {
    let mut strands = [0.0_f64; 4];
    let mut chunks = values.chunks_exact(4);
    for chunk in &mut chunks {
        for (strand, value) in strands.iter_mut().zip(chunk) {
            *strand += value;
        }
    }
    let rest: f64 = chunks.remainder().iter().sum();
    (strands[0] + strands[1]) + (strands[2] + strands[3]) + rest
}

/// A sum of products in four strands, in a fixed order.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut strands = [0.0_f64; 4];
    let (mut left, mut right) = (a.chunks_exact(4), b.chunks_exact(4));
    for (x, y) in (&mut left).zip(&mut right) {
        for ((strand, x), y) in strands.iter_mut().zip(x).zip(y) {
            *strand += x * y;
        }
    }
    let rest: f64 = left.remainder().iter().zip(right.remainder()).map(|(x, y)| x * y).sum();
    (strands[0] + strands[1]) + (strands[2] + strands[3]) + rest
}

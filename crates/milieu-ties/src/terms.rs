//! What an effect contributes: to the choice of an actor, and to the statistic of a network.
//!
//! Every network effect is written once, as a number for each alternative of one ego, in one of
//! two readings: the *change* `s_i(x with i->j) - s_i(x without i->j)` that enters the objective
//! function, and the *tie term* `t_ij` whose sum over the ego's ties is `s_i(x)`.

use crate::digraph::Digraph;

/// Where a number of an actor comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Source {
    /// A given attribute, by its place in the period.
    Covariate(usize),
    /// A behaviour.
    Behaviour(usize),
}

/// Which shared partners a geometrically weighted effect counts between ego i and alter j.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shared {
    /// i -> h -> j.
    Forward,
    /// j -> h -> i.
    Backward,
    /// i -> h <- j.
    Out,
    /// i <- h -> j.
    In,
}

/// A network effect, ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Term {
    Density,
    Ego(Source),
    OutAct,
    OutActSqrt,
    InAct,
    InActSqrt,
    OutTrunc(f64),
    Alter(Source),
    InPop,
    InPopSqrt,
    OutPop {
        start: bool,
    },
    OutPopSqrt {
        start: bool,
    },
    /// A given number of the pair, by its place among the network's dyadic columns.
    Dyad(usize),
    /// Similarity on a behaviour.
    Similar {
        behaviour: usize,
        range: f64,
        mean: f64,
    },
    /// Equality on a behaviour.
    Same(usize),
    Recip,
    TransTrip,
    TwoPaths,
    InStars,
    TransMedTrip,
    TransTies,
    Cycle3,
    TransRecTrip,
    /// Weighted shared partners: the ego's own tie only, or with what the toggle does to its other ties.
    Gwesp {
        shared: Shared,
        weights: std::sync::Arc<Vec<f64>>,
        full: bool,
    },
    Cycle4,
    /// The tie in another network, in the same direction or from the other side.
    Other(usize),
    OtherBack(usize),
    /// i -> h -> j in another network.
    OtherClosure(usize),
    /// i -> h <- j in another network.
    OtherShared(usize),
    /// i -> h in another network, h -> j in this one.
    OtherThenOwn(usize),
    Product(Vec<Term>),
}

/// How an effect depends on its alter, and so what a choice costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The same for all alters without a tie (and for all with one).
    Ego,
    /// A number of the alter.
    Alter,
    /// A given number of the pair.
    Dyad,
    /// A changing number of the pair that is not zero for far ones.
    Everywhere,
    /// Zero outside the ego's neighbourhood.
    Local,
}

/// Which counts of the neighbourhood the terms of a network need.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Needs {
    pub(crate) back: bool,
    pub(crate) forward: bool,
    pub(crate) out: bool,
    pub(crate) inn: bool,
    pub(crate) backward: bool,
    pub(crate) out_reciprocal: bool,
    pub(crate) affiliates: bool,
    /// Whether the receivers are things of another kind, so that no number of theirs is the ego's.
    pub(crate) two_mode: bool,
}

impl Term {
    /// Similarity or equality of two values of a behaviour.
    #[inline]
    pub(crate) fn likeness_of(&self, a: i32, b: i32) -> f64 {
        match self {
            Term::Similar { range, mean, .. } => 1.0 - f64::from((a - b).abs()) / range - mean,
            _ => f64::from(u8::from(a == b)),
        }
    }

    pub(crate) fn shape(&self) -> Shape {
        match self {
            Term::Density
            | Term::Ego(_)
            | Term::OutAct
            | Term::OutActSqrt
            | Term::InAct
            | Term::InActSqrt
            | Term::OutTrunc(_) => Shape::Ego,
            Term::Alter(_)
            | Term::InPop
            | Term::InPopSqrt
            | Term::OutPop { .. }
            | Term::OutPopSqrt { .. } => Shape::Alter,
            Term::Dyad(_) => Shape::Dyad,
            Term::Similar { .. } | Term::Same(_) => Shape::Everywhere,
            Term::Product(factors) => {
                let shapes: Vec<_> = factors.iter().map(Term::shape).collect();
                if shapes.contains(&Shape::Local) {
                    Shape::Local
                } else if shapes.iter().all(|&s| s == Shape::Ego) {
                    Shape::Ego
                } else if shapes.iter().all(|&s| s == Shape::Alter) {
                    Shape::Alter
                } else {
                    Shape::Everywhere
                }
            }
            _ => Shape::Local,
        }
    }

    pub(crate) fn needs(&self, needs: &mut Needs) {
        match self {
            Term::Recip => needs.back = true,
            Term::TransTrip => (needs.forward, needs.out) = (true, true),
            Term::TwoPaths => needs.forward = true,
            Term::InStars => needs.out = true,
            Term::TransMedTrip => needs.inn = true,
            Term::TransTies => (needs.forward, needs.out) = (true, true),
            Term::Cycle3 => needs.backward = true,
            Term::TransRecTrip => (needs.back, needs.forward, needs.out_reciprocal) = (true, true, true),
            Term::Gwesp { shared, full, .. } => match shared {
                Shared::Forward => (needs.forward, needs.out) = (true, needs.out | full),
                Shared::Backward => needs.backward = true,
                Shared::Out => (needs.out, needs.forward) = (true, needs.forward | full),
                Shared::In => needs.inn = true,
            },
            Term::Cycle4 => needs.affiliates = true,
            Term::Product(factors) => factors.iter().for_each(|f| f.needs(needs)),
            _ => {}
        }
    }
}

/// Columns of given numbers of pairs, one row for each class of senders.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DyadColumn {
    /// Class of each sender; empty when every sender is a class.
    pub(crate) class: Vec<u32>,
    /// Classes times receivers, as simulated.
    pub(crate) rows: std::sync::Arc<Vec<f64>>,
    /// The same for statistics: zero where anything is missing. `None` when nothing is.
    pub(crate) observed: Option<std::sync::Arc<Vec<f64>>>,
    pub(crate) receivers: usize,
}

impl DyadColumn {
    pub(crate) fn row(&self, i: usize, observed: bool) -> &[f64] {
        let class = if self.class.is_empty() { i } else { self.class[i] as usize };
        let rows = match &self.observed {
            Some(rows) if observed => rows,
            _ => &self.rows,
        };
        &rows[class * self.receivers..(class + 1) * self.receivers]
    }
}

/// A given attribute in one period.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    /// As simulated: the mean where missing.
    pub(crate) values: Vec<f64>,
    /// As counted: zero where missing.
    pub(crate) observed: Vec<f64>,
}

/// What the terms of one network look at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    /// The network itself.
    pub(crate) own: &'a Digraph,
    /// Its place among the networks.
    pub(crate) place: usize,
    /// All networks; the one at `place` is not looked at.
    pub(crate) networks: &'a [Digraph],
    /// Behaviours, with the means taken off by [`View::behaviour`].
    pub(crate) behaviours: &'a [Vec<i32>],
    pub(crate) means: &'a [f64],
    /// For statistics: which behaviours were missing (they count as their mean).
    pub(crate) missing: Option<&'a [Vec<bool>]>,
    pub(crate) columns: &'a [Column],
    pub(crate) dyads: &'a [DyadColumn],
    /// For statistics that keep the degrees of the start of the period.
    pub(crate) start: Option<&'a Digraph>,
    /// Tie terms for a statistic rather than changes for a choice.
    pub(crate) counting: bool,
    /// Whether the receivers are things of another kind.
    pub(crate) two_mode: bool,
}

impl<'a> View<'a> {
    pub(crate) fn network(&self, place: usize) -> &'a Digraph {
        if place == self.place { self.own } else { &self.networks[place] }
    }

    #[inline]
    pub(crate) fn value(&self, source: Source, i: usize) -> f64 {
        match source {
            Source::Covariate(c) if self.counting => self.columns[c].observed[i],
            Source::Covariate(c) => self.columns[c].values[i],
            Source::Behaviour(b) => self.behaviour(b, i),
        }
    }

    #[inline]
    fn is_missing(&self, b: usize, i: usize) -> bool {
        self.missing.is_some_and(|m| m[b][i])
    }

    fn behaviour(&self, b: usize, i: usize) -> f64 {
        if self.is_missing(b, i) { 0.0 } else { f64::from(self.behaviours[b][i]) - self.means[b] }
    }

    fn start_or_own(&self, start: bool) -> &'a Digraph {
        match self.start {
            Some(graph) if start && self.counting => graph,
            _ => self.own,
        }
    }

    /// Similarity or equality of two actors on a behaviour.
    #[inline]
    fn likeness(&self, term: &Term, i: usize, j: usize) -> f64 {
        let (Term::Similar { behaviour, .. } | Term::Same(behaviour)) = *term else { return 0.0 };
        if self.is_missing(behaviour, i) || self.is_missing(behaviour, j) {
            return 0.0;
        }
        let z = &self.behaviours[behaviour];
        term.likeness_of(z[i], z[j])
    }

    /// An effect that is not zero far away: what it is for every alter, were there no tie; times `into`.
    pub(crate) fn multiply_far(&self, term: &Term, i: usize, into: &mut [f64]) {
        match term {
            Term::Product(factors) => factors.iter().for_each(|f| self.multiply_far(f, i, into)),
            Term::Similar { .. } | Term::Same(_) => {
                into.iter_mut().enumerate().for_each(|(j, to)| *to *= self.likeness(term, i, j));
            }
            Term::Dyad(d) => {
                into.iter_mut().zip(self.dyads[*d].row(i, false)).for_each(|(to, value)| *to *= value);
            }
            _ if term.shape() == Shape::Ego => {
                let value = self.ego(term, i).0;
                into.iter_mut().for_each(|to| *to *= value);
            }
            _ => into.iter_mut().enumerate().for_each(|(j, to)| *to *= self.alter(term, j, false)),
        }
    }

    /// An effect of shape [`Shape::Ego`]: what it is for an alter without and with a tie.
    #[inline]
    pub(crate) fn ego(&self, term: &Term, i: usize) -> (f64, f64) {
        let d = self.own.outdegree(i) as f64;
        let both = |v: f64| (v, v);
        match term {
            Term::Density => both(1.0),
            Term::Ego(source) => both(self.value(*source, i)),
            Term::OutAct if self.counting => both(d),
            Term::OutAct => (2.0 * d + 1.0, 2.0 * d - 1.0),
            Term::OutActSqrt if self.counting => both(d.sqrt()),
            Term::OutActSqrt => {
                let s = |d: f64| d * d.sqrt();
                (s(d + 1.0) - s(d), if d > 0.0 { s(d) - s(d - 1.0) } else { 0.0 })
            }
            Term::InAct => both(self.own.indegree(i) as f64),
            Term::InActSqrt => both((self.own.indegree(i) as f64).sqrt()),
            Term::OutTrunc(c) if self.counting => both(if d > 0.0 { d.min(*c) / d } else { 0.0 }),
            Term::OutTrunc(c) => ((d + 1.0).min(*c) - d.min(*c), d.min(*c) - (d - 1.0).min(*c)),
            Term::Product(factors) => {
                factors.iter().map(|f| self.ego(f, i)).fold((1.0, 1.0), |(a, b), (c, d)| (a * c, b * d))
            }
            _ => both(0.0),
        }
    }

    /// An effect of shape [`Shape::Alter`]: what it is for alter `j`, without or with the ego's tie.
    #[inline]
    pub(crate) fn alter(&self, term: &Term, j: usize, tie: bool) -> f64 {
        let indegree = || (self.own.indegree(j) + usize::from(!tie && !self.counting)) as f64;
        match term {
            Term::Alter(source) => self.value(*source, j),
            Term::InPop => indegree(),
            Term::InPopSqrt => indegree().sqrt(),
            Term::OutPop { start } => self.start_or_own(*start).outdegree(j) as f64,
            Term::OutPopSqrt { start } => (self.start_or_own(*start).outdegree(j) as f64).sqrt(),
            Term::Product(factors) => factors.iter().map(|f| self.alter(f, j, tie)).product(),
            _ => 0.0,
        }
    }
}

/// An alter of the neighbourhood with what was counted of it.
#[derive(Clone, Copy, Debug, Default)]
struct Near {
    /// i -> h -> j.
    forward: u32,
    /// i -> h <- j.
    out: u32,
    /// i <- h -> j.
    inn: u32,
    /// j -> h -> i.
    backward: u32,
    /// i <-> h <- j.
    out_reciprocal: u32,
    /// i -> h <- k -> j.
    squares: u32,
    /// j -> i.
    back: bool,
}

/// The neighbourhood of one ego: the alters for which something besides the background counts.
/// The ego's ties come first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Neighbourhood {
    epoch: u32,
    /// Epoch and place of each receiver.
    marks: Vec<(u32, u32)>,
    /// Alters and what was counted of them; only the first `count` count.
    list: Vec<u32>,
    near: Vec<Near>,
    count: usize,
    /// How many alters have a tie from the ego: the first ones.
    pub(crate) ties: usize,
    shared: Vec<(u32, u32)>,
    scratch: Vec<f64>,
}

impl Neighbourhood {
    pub(crate) fn new(receivers: usize) -> Self {
        Self {
            marks: vec![(0, 0); receivers],
            list: vec![0; receivers],
            near: vec![Near::default(); receivers],
            ..Self::default()
        }
    }

    pub(crate) fn clear(&mut self) {
        if self.epoch == u32::MAX {
            self.marks.fill((0, 0));
            self.epoch = 0;
        }
        self.epoch += 1;
        self.count = 0;
        self.ties = 0;
    }

    /// The alters, in the order in which they were met.
    #[inline]
    pub(crate) fn alters(&self) -> &[u32] {
        &self.list[..self.count]
    }

    /// Place of an alter, which becomes part of the neighbourhood.
    #[inline(always)]
    pub(crate) fn touch(&mut self, j: u32) -> usize {
        let mark = &mut self.marks[j as usize];
        if mark.0 == self.epoch {
            return mark.1 as usize;
        }
        let place = self.count;
        *mark = (self.epoch, place as u32);
        self.list[place] = j;
        self.near[place] = Near::default();
        self.count += 1;
        place
    }

    pub(crate) fn place(&self, j: u32) -> Option<usize> {
        let (epoch, place) = self.marks[j as usize];
        (epoch == self.epoch).then_some(place as usize)
    }

    /// Collects the neighbourhood of an ego with the counts that are needed.
    pub(crate) fn gather(&mut self, needs: Needs, graph: &Digraph, i: usize) {
        self.clear();
        let ego = i as u32;
        for &h in graph.out(i) {
            self.touch(h);
        }
        self.ties = self.count;
        if needs.back {
            for &h in graph.inn(i) {
                let place = self.touch(h);
                self.near[place].back = true;
            }
        }
        if needs.forward || needs.out || needs.out_reciprocal {
            for &h in graph.out(i) {
                if needs.forward {
                    for &j in graph.out(h as usize) {
                        if j != ego {
                            let place = self.touch(j);
                            self.near[place].forward += 1;
                        }
                    }
                }
                let reciprocal = needs.out_reciprocal && {
                    let place = self.touch(h);
                    self.near[place].back
                };
                if needs.out || reciprocal {
                    for &j in graph.inn(h as usize) {
                        if j != ego {
                            let place = self.touch(j);
                            self.near[place].out += 1;
                            self.near[place].out_reciprocal += u32::from(reciprocal);
                        }
                    }
                }
            }
        }
        if needs.inn || needs.backward {
            for &h in graph.inn(i) {
                if needs.inn {
                    for &j in graph.out(h as usize) {
                        if j != ego {
                            let place = self.touch(j);
                            self.near[place].inn += 1;
                        }
                    }
                }
                if needs.backward {
                    for &j in graph.inn(h as usize) {
                        if j != ego {
                            let place = self.touch(j);
                            self.near[place].backward += 1;
                        }
                    }
                }
            }
        }
        if needs.affiliates {
            self.count_squares(graph, ego, needs.two_mode);
        }
    }

    /// For each alter j the pairs (h, k) with i -> h <- k -> j.
    fn count_squares(&mut self, graph: &Digraph, ego: u32, two_mode: bool) {
        let mut shared = std::mem::take(&mut self.shared);
        shared.clear();
        for &h in graph.out(ego as usize) {
            shared.extend(graph.inn(h as usize).iter().filter(|&&k| k != ego).map(|&k| (k, h)));
        }
        for &(k, h) in &shared {
            for &j in graph.out(k as usize) {
                if j != h && (two_mode || j != ego) {
                    let place = self.touch(j);
                    self.near[place].squares += 1;
                }
            }
        }
        self.shared = shared;
    }

    /// Alters that the terms of other networks bring in.
    pub(crate) fn gather_others(&mut self, term: &Term, view: &View<'_>, i: usize) {
        let two_mode_or_other = |j: u32, view: &View<'_>| view.two_mode || j as usize != i;
        match term {
            Term::Other(w) => view.network(*w).out(i).iter().for_each(|&j| {
                self.touch(j);
            }),
            Term::OtherBack(w) => view.network(*w).inn(i).iter().for_each(|&j| {
                self.touch(j);
            }),
            Term::OtherClosure(w) | Term::OtherShared(w) | Term::OtherThenOwn(w) => {
                let other = view.network(*w);
                for &h in other.out(i) {
                    let reached = match term {
                        Term::OtherClosure(_) => other.out(h as usize),
                        Term::OtherShared(_) => other.inn(h as usize),
                        _ => view.own.out(h as usize),
                    };
                    for &j in reached {
                        if two_mode_or_other(j, view) {
                            self.touch(j);
                        }
                    }
                }
            }
            Term::Product(factors) => factors.iter().for_each(|f| self.gather_others(f, view, i)),
            _ => {}
        }
    }

    /// What an effect is for every alter of the neighbourhood, into `into`.
    pub(crate) fn fill(&mut self, term: &Term, view: &View<'_>, i: usize, into: &mut [f64]) {
        let count = self.count;
        let into = &mut into[..count];
        macro_rules! each {
            ($number:expr) => {{
                let number = $number;
                for (to, near) in into.iter_mut().zip(&self.near) {
                    *to = number(near);
                }
            }};
        }
        match term {
            Term::Density => into.fill(1.0),
            Term::Recip => each!(|a: &Near| f64::from(u8::from(a.back))),
            Term::TransTrip if view.counting => each!(|a: &Near| f64::from(a.forward)),
            Term::TransTrip => each!(|a: &Near| f64::from(a.forward + a.out)),
            Term::TwoPaths => each!(|a: &Near| f64::from(a.forward)),
            Term::InStars => each!(|a: &Near| f64::from(a.out)),
            Term::TransMedTrip => each!(|a: &Near| f64::from(a.inn)),
            Term::Cycle3 => {
                let share = if view.counting { 1.0 / 3.0 } else { 1.0 };
                each!(|a: &Near| f64::from(a.backward) * share);
            }
            Term::TransRecTrip => {
                let others = u32::from(!view.counting);
                each!(|a: &Near| f64::from(u32::from(a.back) * a.forward + others * a.out_reciprocal));
            }
            Term::TransTies => {
                each!(|a: &Near| f64::from(u8::from(a.forward > 0)));
                if !view.counting {
                    self.add_gradient(view.own, i, into, Shared::Forward, |k| f64::from(u8::from(k > 0)));
                }
            }
            Term::Gwesp { shared, weights, full } => {
                let weight = |k: u32| weights[(k as usize).min(weights.len() - 1)];
                match shared {
                    Shared::Forward => each!(|a: &Near| weight(a.forward)),
                    Shared::Backward => each!(|a: &Near| weight(a.backward)),
                    Shared::Out => each!(|a: &Near| weight(a.out)),
                    Shared::In => each!(|a: &Near| weight(a.inn)),
                }
                if *full && !view.counting {
                    self.add_gradient(view.own, i, into, *shared, weight);
                }
            }
            Term::Cycle4 => {
                // Each four-cycle is met from two senders, by two ties each.
                let share = if view.counting { 0.25 } else { 1.0 };
                each!(|a: &Near| f64::from(a.squares) * share);
            }
            Term::Other(w) => {
                into.fill(0.0);
                self.add_each(view.network(*w).out(i), into);
            }
            Term::OtherBack(w) => {
                into.fill(0.0);
                self.add_each(view.network(*w).inn(i), into);
            }
            Term::OtherClosure(w) | Term::OtherShared(w) | Term::OtherThenOwn(w) => {
                into.fill(0.0);
                let other = view.network(*w);
                for &h in other.out(i) {
                    self.add_each(
                        match term {
                            Term::OtherClosure(_) => other.out(h as usize),
                            Term::OtherShared(_) => other.inn(h as usize),
                            _ => view.own.out(h as usize),
                        },
                        into,
                    );
                }
            }
            Term::Dyad(d) => {
                let row = view.dyads[*d].row(i, view.counting);
                for (to, &j) in into.iter_mut().zip(self.alters()) {
                    *to = row[j as usize];
                }
            }
            Term::Similar { .. } | Term::Same(_) => {
                for (to, &j) in into.iter_mut().zip(self.alters()) {
                    *to = view.likeness(term, i, j as usize);
                }
            }
            Term::Product(factors) => {
                let mut product = std::mem::take(&mut self.scratch);
                product.clear();
                product.resize(count, 1.0);
                for factor in factors {
                    self.fill(factor, view, i, into);
                    for (p, v) in product.iter_mut().zip(into.iter()) {
                        *p *= v;
                    }
                }
                into.copy_from_slice(&product);
                self.scratch = product;
            }
            Term::Ego(_)
            | Term::OutAct
            | Term::OutActSqrt
            | Term::InAct
            | Term::InActSqrt
            | Term::OutTrunc(_) => {
                let (absent, present) = view.ego(term, i);
                into[..self.ties].fill(present);
                into[self.ties..].fill(absent);
            }
            Term::Alter(source) => {
                for (to, &j) in into.iter_mut().zip(self.alters()) {
                    *to = view.value(*source, j as usize);
                }
            }
            Term::InPop | Term::InPopSqrt | Term::OutPop { .. } | Term::OutPopSqrt { .. } => {
                for (t, (to, &j)) in into.iter_mut().zip(self.alters()).enumerate() {
                    *to = view.alter(term, j as usize, t < self.ties);
                }
            }
        }
    }

    fn add_each(&self, alters: &[u32], into: &mut [f64]) {
        for &j in alters {
            if let Some(place) = self.place(j) {
                into[place] += 1.0;
            }
        }
    }

    /// What toggling i -> j does to the weights of the ego's other ties i -> k: with j as a new
    /// (or old) partner h of the shared kind.
    fn add_gradient(
        &self,
        graph: &Digraph,
        i: usize,
        into: &mut [f64],
        shared: Shared,
        weight: impl Fn(u32) -> f64,
    ) {
        for &k in graph.out(i) {
            let Some(at) = self.place(k) else { continue };
            let now = match shared {
                Shared::Out => self.near[at].out,
                _ => self.near[at].forward,
            };
            let more = weight(now + 1) - weight(now);
            let less = if now > 0 { weight(now) - weight(now - 1) } else { 0.0 };
            // Partners j that would join the count of k: j -> k for two-paths, and k -> j for shared receivers.
            let partners = match shared {
                Shared::Out => graph.out(k as usize),
                _ => graph.inn(k as usize),
            };
            for &j in partners {
                if j as usize != i
                    && let Some(place) = self.place(j)
                {
                    into[place] += if place < self.ties { less } else { more };
                }
            }
        }
    }
}

/// g(k) = e^a (1 - (1 - e^-a)^k) for k = 0, …, `most`.
pub(crate) fn geometric_weights(alpha: f64, most: usize) -> Vec<f64> {
    let (scale, keep) = (libm::exp(alpha), 1.0 - libm::exp(-alpha));
    let mut power = 1.0;
    (0..=most)
        .map(|_| {
            let weight = scale * (1.0 - power);
            power *= keep;
            weight
        })
        .collect()
}

impl Term {
    /// Shifts the places of dyadic columns, which each effect counts from zero.
    pub(crate) fn move_dyads(&mut self, offset: usize) {
        match self {
            Term::Dyad(at) => *at += offset,
            Term::Product(factors) => factors.iter_mut().for_each(|f| f.move_dyads(offset)),
            _ => {}
        }
    }

    /// Whether the effect's statistic is a sum over ties of a number that the tie itself and the
    /// ego's other ties do not change, so that tie terms can be multiplied.
    fn is_of_the_tie(&self) -> bool {
        matches!(
            self,
            Term::Density
                | Term::Ego(_)
                | Term::Alter(_)
                | Term::Dyad(_)
                | Term::Similar { .. }
                | Term::Same(_)
                | Term::Recip
                | Term::TransMedTrip
                | Term::Cycle3
                | Term::TwoPaths
                | Term::InStars
                | Term::Gwesp { full: false, .. }
                | Term::InAct
                | Term::InActSqrt
                | Term::OutPop { .. }
                | Term::OutPopSqrt { .. }
                | Term::InPop
                | Term::InPopSqrt
                | Term::Other(_)
                | Term::OtherBack(_)
                | Term::OtherClosure(_)
                | Term::OtherShared(_)
                | Term::OtherThenOwn(_)
        )
    }

    /// A product is an effect when at most one factor is more than a number of the tie, and then
    /// the others must be numbers of the ego, which multiply its whole statistic.
    pub(crate) fn product_is_sound(&self) -> Result<(), &'static str> {
        let Term::Product(factors) = self else { return Ok(()) };
        let wide = factors.iter().filter(|f| !f.is_of_the_tie()).count();
        let others_are_of_the_ego = factors
            .iter()
            .filter(|f| f.is_of_the_tie())
            .all(|f| matches!(f, Term::Ego(_) | Term::InAct | Term::InActSqrt));
        if wide == 0 || (wide == 1 && others_are_of_the_ego) {
            Ok(())
        } else {
            Err("an effect that reaches beyond the tie can only be multiplied with effects of the ego")
        }
    }
}

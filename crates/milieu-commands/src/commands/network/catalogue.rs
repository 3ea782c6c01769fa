//! Every measure by its code: what it is computed from, in which network it has a meaning, what it
//! costs. Its name, its sentence for everybody and its exact one are the messages
//! `measure-CODE-name`, `measure-CODE-plain`, `measure-CODE-exact`.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use milieu_messages::Messages;
use milieu_network as net;
use milieu_network::Direction::{In, Out};
use milieu_network::{
    AffiliationFilter, AffiliationView, Affiliations, BetweennessEstimate, BetweennessSample, Clustering,
    Components, ContinuousCorePeriphery, CorePeriphery, Graph, Labelled, NodeDistances, StructuralHoles,
    Weights,
};
use serde_json::{Value, json};

use super::classes::Classes;
use super::source::{Network, weights};
use crate::arguments::NetworkSource;

/// What a measure describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The network as a whole.
    Network,
    /// Each actor.
    Actor,
    /// The network seen by a label.
    Label,
    /// Each actor seen by a label.
    ActorLabel,
    /// What a command of its own computes.
    Command(&'static str),
}

impl Scope {
    pub const fn code(self) -> &'static str {
        match self {
            Scope::Network => "network",
            Scope::Actor => "actor",
            Scope::Label => "label",
            Scope::ActorLabel => "actor-label",
            Scope::Command(name) => name,
        }
    }
}

/// In which networks a measure has a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    Anything,
    Directed,
    Undirected,
    TwoMode,
}

/// What a measure costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// About linear in the ties.
    Light,
    /// One search from every actor.
    Searches,
    /// More than that.
    Heavy,
}

/// How a measure is computed.
#[derive(Clone, Copy)]
pub enum Compute {
    One(fn(&Work<'_>) -> Option<f64>),
    Parts(&'static [&'static str], fn(&Work<'_>) -> Vec<Option<f64>>),
    Actors(fn(&Work<'_>) -> Vec<Option<f64>>),
    Label(fn(&Work<'_>, &LabelWork<'_>) -> Option<f64>),
    LabelParts(&'static [&'static str], fn(&Work<'_>, &LabelWork<'_>) -> Vec<Option<f64>>),
    LabelActors(fn(&Work<'_>, &LabelWork<'_>) -> Vec<Option<f64>>),
    Elsewhere,
}

/// A measure.
#[derive(Clone, Copy)]
pub struct Measure {
    pub code: &'static str,
    pub scope: Scope,
    pub needs: Needs,
    pub cost: Cost,
    /// Whether it is computed when no measure is named.
    pub standard: bool,
    pub compute: Compute,
}

impl Measure {
    pub fn text(&self, messages: &Messages, part: &str) -> String {
        messages.text(&format!("measure-{}-{part}", self.code))
    }

    /// Name and both explanations.
    pub fn json(&self, messages: &Messages) -> Value {
        json!({
            "code": self.code,
            "of": self.scope.code(),
            "name": self.text(messages, "name"),
            "plain": self.text(messages, "plain"),
            "convention": self.text(messages, "exact"),
        })
    }

    /// Whether it has a meaning in a network.
    pub fn suits(&self, network: &Network) -> bool {
        let two_mode = network.two_mode().is_some();
        let directed = matches!(&network.form, super::source::Form::Ties(graph) if graph.is_directed());
        match self.needs {
            Needs::Anything => true,
            Needs::Directed => directed,
            Needs::Undirected => !directed,
            Needs::TwoMode => two_mode,
        }
    }
}

/// A network at work: the graph is made when a measure first asks for ties, and what several
/// measures share is computed once.
pub struct Work<'n> {
    network: &'n Network,
    args: &'n NetworkSource,
    pub weights: Weights,
    pub approximate: Option<f64>,
    pub seed: u64,
    pub draws: usize,
    graph: OnceCell<Cow<'n, Graph>>,
    projected: Cell<bool>,
    degrees: OnceCell<Vec<u32>>,
    distances: OnceCell<NodeDistances>,
    distances_in: OnceCell<NodeDistances>,
    components: OnceCell<Components>,
    betweenness: OnceCell<Vec<f64>>,
    estimate: OnceCell<BetweennessEstimate>,
    clustering: OnceCell<Clustering>,
    cut_points: OnceCell<net::CutPoints>,
    holes: OnceCell<StructuralHoles>,
    core: OnceCell<Option<CorePeriphery>>,
    nearness: OnceCell<Option<ContinuousCorePeriphery>>,
}

/// A label at work: the graph on the actors that count.
pub struct LabelWork<'g> {
    labelled: Labelled<'g>,
}

impl<'g> LabelWork<'g> {
    pub fn new(work: &'g Work<'_>, classes: &Classes) -> Self {
        LabelWork { labelled: classes.labels.on(work.graph()) }
    }

    pub fn graph(&self) -> &Graph {
        &self.labelled.graph
    }

    pub fn codes(&self) -> &[u32] {
        &self.labelled.classes
    }

    /// Values of the actors that count, put back among all.
    pub fn back(&self, values: Vec<Option<f64>>) -> Vec<Option<f64>> {
        self.labelled.back(values).into_iter().map(Option::flatten).collect()
    }
}

impl<'n> Work<'n> {
    pub fn new(network: &'n Network, args: &'n NetworkSource, seed: u64) -> Self {
        Work {
            network,
            args,
            weights: weights(args),
            approximate: None,
            seed,
            draws: 1000,
            graph: OnceCell::new(),
            projected: Cell::new(false),
            degrees: OnceCell::new(),
            distances: OnceCell::new(),
            distances_in: OnceCell::new(),
            components: OnceCell::new(),
            betweenness: OnceCell::new(),
            estimate: OnceCell::new(),
            clustering: OnceCell::new(),
            cut_points: OnceCell::new(),
            holes: OnceCell::new(),
            core: OnceCell::new(),
            nearness: OnceCell::new(),
        }
    }

    /// The ties. Participations are projected on the first call.
    pub fn graph(&self) -> &Graph {
        self.graph.get_or_init(|| {
            self.projected.set(self.network.two_mode().is_some());
            self.network.graph(self.args)
        })
    }

    /// Whether participations had to be projected.
    pub fn was_projected(&self) -> bool {
        self.projected.get()
    }

    /// How exact an estimate of betweenness is, if it was estimated.
    pub fn estimate(&self) -> Option<&BetweennessEstimate> {
        self.estimate.get()
    }

    fn two_mode(&self) -> Option<&Affiliations> {
        self.network.two_mode()
    }

    /// The participations, where a measure can read them without making ties: a least weight
    /// asks for ties.
    pub fn direct(&self) -> Option<AffiliationView<'_>> {
        let two = self.two_mode().filter(|_| self.args.min_weight.is_none())?;
        two.view(&AffiliationFilter {
            largest_project: self.args.largest_project,
            ..AffiliationFilter::default()
        })
        .ok()
    }

    /// Actors times ties: the steps of a search from every actor. Nothing is projected for it.
    pub fn steps(&self) -> f64 {
        match self.two_mode() {
            Some(two) => two.actor_count() as f64 * two.incidence_count() as f64,
            None => self.graph().n() as f64 * self.graph().m() as f64,
        }
    }

    fn is_directed(&self) -> bool {
        self.two_mode().is_none() && self.graph().is_directed()
    }

    /// Ties of each actor; outgoing ones where they have a direction.
    fn degrees(&self) -> &[u32] {
        self.degrees.get_or_init(|| match self.direct() {
            Some(view) => net::affiliation_degrees(&view),
            None => net::degree(self.graph(), Out),
        })
    }

    /// Number of ties; from participations without making them.
    fn ties(&self) -> f64 {
        match self.direct() {
            Some(_) => self.degrees().iter().map(|d| f64::from(*d)).sum::<f64>() / 2.0,
            None => self.graph().m() as f64,
        }
    }

    fn distances(&self) -> &NodeDistances {
        self.distances.get_or_init(|| match self.direct() {
            Some(view) => net::affiliation_distances(&view),
            None => net::node_distances(self.graph(), Out),
        })
    }

    fn distances_in(&self) -> &NodeDistances {
        self.distances_in.get_or_init(|| net::node_distances(self.graph(), In))
    }

    fn components(&self) -> &Components {
        self.components.get_or_init(|| match self.direct() {
            Some(view) => net::affiliation_components(&view),
            None => net::weak_components(self.graph()),
        })
    }

    fn betweenness(&self) -> &[f64] {
        let direct = self.weights == Weights::Ignored && self.direct().is_some();
        if let Some(error) = self.approximate.filter(|_| self.weights == Weights::Ignored) {
            let estimate = self.estimate.get_or_init(|| {
                let sample = BetweennessSample {
                    samples: self.network.n(),
                    error: Some(error),
                    seed: self.seed,
                    ..BetweennessSample::default()
                };
                match self.two_mode().filter(|_| direct) {
                    Some(two) => {
                        net::betweenness_approximate_of_affiliations(two, self.args.largest_project, &sample)
                    }
                    None => net::betweenness_approximate(self.graph(), &sample),
                }
            });
            return &estimate.values;
        }
        self.betweenness.get_or_init(|| match (self.weights, self.two_mode().filter(|_| direct)) {
            (_, Some(two)) => net::betweenness_of_affiliations(two, self.args.largest_project),
            (Weights::Ignored, None) => net::betweenness(self.graph()),
            (Weights::Used, None) => net::betweenness_weighted(self.graph(), net::EQUAL_LENGTHS),
        })
    }

    fn betweenness_share(&self) -> Vec<Option<f64>> {
        let n = self.network.n() as f64;
        let pairs = if self.is_directed() { (n - 1.0) * (n - 2.0) } else { (n - 1.0) * (n - 2.0) / 2.0 };
        self.betweenness().iter().map(|value| (n > 2.0).then(|| value / pairs)).collect()
    }

    fn clustering(&self) -> &Clustering {
        self.clustering.get_or_init(|| net::clustering(self.graph()))
    }

    fn cut_points(&self) -> &net::CutPoints {
        self.cut_points.get_or_init(|| net::cut_points(self.graph()))
    }

    fn core(&self) -> Option<&CorePeriphery> {
        self.core.get_or_init(|| net::core_periphery_discrete(self.graph(), 20, self.seed)).as_ref()
    }

    fn nearness(&self) -> Option<&ContinuousCorePeriphery> {
        self.nearness.get_or_init(|| net::core_periphery_continuous(self.graph(), self.weights)).as_ref()
    }

    fn holes(&self) -> &StructuralHoles {
        self.holes.get_or_init(|| net::structural_holes(self.graph(), self.weights))
    }
}

fn some<T: Into<f64>>(values: Vec<T>) -> Vec<Option<f64>> {
    values.into_iter().map(|value| Some(value.into())).collect()
}

fn all_or_none(n: usize, values: Option<Vec<f64>>) -> Vec<Option<f64>> {
    values.map_or_else(|| vec![None; n], some)
}

fn count(value: usize) -> Option<f64> {
    Some(value as f64)
}

use Compute::{Actors, Elsewhere, Label, LabelActors, LabelParts, One, Parts};
use Cost::{Heavy, Light, Searches};
use Needs::{Anything, Directed, TwoMode, Undirected};

const fn whole(code: &'static str, needs: Needs, cost: Cost, standard: bool, compute: Compute) -> Measure {
    Measure { code, scope: Scope::Network, needs, cost, standard, compute }
}

const fn actor(code: &'static str, needs: Needs, cost: Cost, standard: bool, compute: Compute) -> Measure {
    Measure { code, scope: Scope::Actor, needs, cost, standard, compute }
}

const fn label(code: &'static str, scope: Scope, standard: bool, compute: Compute) -> Measure {
    Measure { code, scope, needs: Anything, cost: Light, standard, compute }
}

const fn elsewhere(code: &'static str, command: &'static str) -> Measure {
    Measure {
        code,
        scope: Scope::Command(command),
        needs: Anything,
        cost: Light,
        standard: false,
        compute: Elsewhere,
    }
}

/// Every measure, in the order it is shown.
pub const MEASURES: &[Measure] = &[
    whole("actors", Anything, Light, true, One(|w| count(w.network.n()))),
    whole("projects", TwoMode, Light, true, One(|w| w.two_mode().and_then(|two| count(two.project_count())))),
    whole("participations", TwoMode, Light, true, One(|w| count(w.two_mode()?.incidence_count()))),
    whole(
        "project-size-mean",
        TwoMode,
        Light,
        true,
        One(|w| {
            let two = w.two_mode()?;
            (two.project_count() > 0).then(|| two.incidence_count() as f64 / two.project_count() as f64)
        }),
    ),
    whole(
        "project-size-largest",
        TwoMode,
        Light,
        true,
        One(|w| {
            let two = w.two_mode()?;
            (0..two.project_count() as u32).map(|p| two.actors_of(p).len()).max().and_then(count)
        }),
    ),
    whole("ties", Anything, Light, true, One(|w| Some(w.ties()))),
    whole(
        "isolates",
        Anything,
        Light,
        true,
        One(|w| {
            let alone = |v: &usize| {
                w.degrees()[*v] == 0 && (!w.is_directed() || w.graph().in_neighbours(*v as u32).is_empty())
            };
            count((0..w.network.n()).filter(alone).count())
        }),
    ),
    whole(
        "density",
        Anything,
        Light,
        true,
        One(|w| {
            let n = w.network.n() as f64;
            let possible = if w.is_directed() { n * (n - 1.0) } else { n * (n - 1.0) / 2.0 };
            (n > 1.0).then(|| w.ties() / possible)
        }),
    ),
    whole(
        "degree-mean",
        Anything,
        Light,
        true,
        One(|w| {
            let n = w.network.n() as f64;
            (n > 0.0).then(|| if w.is_directed() { w.ties() / n } else { 2.0 * w.ties() / n })
        }),
    ),
    whole("degree-largest", Anything, Light, true, One(|w| w.degrees().iter().copied().max().map(f64::from))),
    whole("degree-gini", Anything, Light, true, One(|w| net::degree_gini(w.graph()))),
    whole("weight-total", Anything, Light, false, One(|w| Some(w.graph().ties().map(|tie| tie.2).sum()))),
    whole("components", Anything, Light, true, One(|w| count(w.components().count()))),
    whole("largest-component", Anything, Light, true, One(|w| w.components().largest_share())),
    whole(
        "strong-components",
        Directed,
        Light,
        true,
        One(|w| count(net::strong_components(w.graph()).count())),
    ),
    whole("reciprocity", Directed, Light, true, One(|w| net::reciprocity(w.graph()))),
    whole(
        "dyad-census",
        Directed,
        Light,
        false,
        Parts(&["mutual", "asymmetric", "null"], |w| {
            let census = net::dyad_census(w.graph());
            [census.mutual, census.asymmetric, census.null].map(|c| Some(c as f64)).to_vec()
        }),
    ),
    whole(
        "triad-census",
        Anything,
        Light,
        false,
        Parts(&net::TRIADS, |w| net::triad_census(w.graph()).map(|c| Some(c as f64)).to_vec()),
    ),
    whole("transitivity", Anything, Light, true, One(|w| w.clustering().transitivity)),
    whole("clustering-mean", Anything, Light, true, One(|w| w.clustering().mean_defined)),
    whole("clustering-mean-all", Anything, Light, false, One(|w| w.clustering().mean_all)),
    whole(
        "triangles",
        Anything,
        Light,
        false,
        One(|w| Some(w.clustering().triangles.iter().sum::<u64>() as f64 / 3.0)),
    ),
    whole("path-length-mean", Anything, Searches, true, One(|w| w.distances().summary.mean())),
    whole("diameter", Anything, Searches, true, One(|w| w.distances().summary.diameter().map(f64::from))),
    whole(
        "efficiency",
        Anything,
        Searches,
        true,
        One(|w| match w.is_directed() {
            true => net::global_efficiency(w.graph()),
            false => w.distances().summary.efficiency(),
        }),
    ),
    whole("small-world", Anything, Searches, true, One(|w| net::small_world_quotient(w.graph()))),
    whole(
        "small-world-rewired",
        Anything,
        Heavy,
        false,
        Parts(&["quotient", "low", "high", "connected", "connected by chance"], |w| {
            let options =
                net::SmallWorldOptions { draws: w.draws, seed: w.seed, ..net::SmallWorldOptions::default() };
            match net::small_world(w.graph(), options) {
                Some(found) => vec![
                    found.quotient,
                    found.interval.map(|interval| interval.0),
                    found.interval.map(|interval| interval.1),
                    Some(found.connected.0),
                    Some(found.connected.1),
                ],
                None => vec![None; 5],
            }
        }),
    ),
    whole("centralisation-degree", Anything, Light, true, One(|w| net::degree_centralisation(w.graph()))),
    whole(
        "centralisation-betweenness",
        Anything,
        Searches,
        true,
        One(|w| net::betweenness_centralisation(w.graph())),
    ),
    whole("assortativity-degree", Anything, Light, true, One(|w| net::assortativity_degree(w.graph()))),
    whole(
        "coreness-largest",
        Anything,
        Light,
        true,
        One(|w| net::coreness(w.graph()).into_iter().max().map(f64::from)),
    ),
    whole("cut-points", Anything, Light, true, One(|w| count(w.cut_points().articulation_points.len()))),
    whole("bridges", Anything, Light, true, One(|w| count(w.cut_points().bridges.len()))),
    whole(
        "core-periphery",
        Anything,
        Heavy,
        false,
        Parts(&["correlation", "core"], |w| {
            let found = w.core();
            vec![
                found.map(|f| f.correlation),
                found.map(|f| f.core.iter().filter(|core| **core).count() as f64),
            ]
        }),
    ),
    whole(
        "core-continuous-fit",
        Anything,
        Heavy,
        false,
        One(|w| w.nearness().map(|found| found.correlation)),
    ),
    whole(
        "krackhardt",
        Directed,
        Heavy,
        false,
        Parts(&["connectedness", "efficiency", "hierarchy", "least-upper-bound"], |w| {
            vec![
                net::krackhardt_connectedness(w.graph()),
                net::krackhardt_efficiency(w.graph()),
                net::krackhardt_hierarchy(w.graph()),
                net::krackhardt_least_upper_boundedness(w.graph()),
            ]
        }),
    ),
    actor(
        "memberships",
        TwoMode,
        Light,
        true,
        Actors(|w| match w.two_mode() {
            Some(two) => (0..two.actor_count() as u32).map(|a| count(two.projects_of(a).len())).collect(),
            None => vec![None; w.network.n()],
        }),
    ),
    actor("degree", Undirected, Light, true, Actors(|w| some(w.degrees().to_vec()))),
    actor("degree-out", Directed, Light, true, Actors(|w| some(net::degree(w.graph(), Out)))),
    actor("degree-in", Directed, Light, true, Actors(|w| some(net::degree(w.graph(), In)))),
    actor("strength", Undirected, Light, true, Actors(|w| some(net::strength(w.graph(), Out)))),
    actor("strength-out", Directed, Light, false, Actors(|w| some(net::strength(w.graph(), Out)))),
    actor("strength-in", Directed, Light, false, Actors(|w| some(net::strength(w.graph(), In)))),
    actor(
        "component",
        Anything,
        Light,
        false,
        Actors(|w| w.components().membership.iter().map(|c| Some(f64::from(*c) + 1.0)).collect()),
    ),
    actor("coreness", Anything, Light, true, Actors(|w| some(net::coreness(w.graph())))),
    actor(
        "core",
        Anything,
        Heavy,
        false,
        Actors(|w| match w.core() {
            Some(found) => found.core.iter().map(|core| Some(f64::from(u8::from(*core)))).collect(),
            None => vec![None; w.network.n()],
        }),
    ),
    actor(
        "core-continuous",
        Anything,
        Heavy,
        false,
        Actors(|w| all_or_none(w.network.n(), w.nearness().map(|found| found.coreness.clone()))),
    ),
    actor(
        "cut-point",
        Anything,
        Light,
        false,
        Actors(|w| {
            let mut cut = vec![Some(0.0); w.graph().n()];
            for at in &w.cut_points().articulation_points {
                cut[*at as usize] = Some(1.0);
            }
            cut
        }),
    ),
    actor("clustering", Anything, Light, true, Actors(|w| w.clustering().local.clone())),
    actor("clustering-barrat", Anything, Light, false, Actors(|w| net::clustering_barrat(w.graph()))),
    actor("clustering-onnela", Anything, Light, false, Actors(|w| net::clustering_onnela(w.graph()))),
    actor("closeness", Undirected, Searches, false, Actors(|w| some(w.distances().closeness_reachable()))),
    actor("closeness-out", Directed, Searches, false, Actors(|w| some(w.distances().closeness_reachable()))),
    actor(
        "closeness-in",
        Directed,
        Searches,
        false,
        Actors(|w| some(w.distances_in().closeness_reachable())),
    ),
    actor(
        "closeness-wasserman-faust",
        Anything,
        Searches,
        false,
        Actors(|w| some(w.distances().closeness_wasserman_faust())),
    ),
    actor("harmonic", Undirected, Searches, true, Actors(|w| some(w.distances().harmonic()))),
    actor("harmonic-out", Directed, Searches, true, Actors(|w| some(w.distances().harmonic()))),
    actor("harmonic-in", Directed, Searches, true, Actors(|w| some(w.distances_in().harmonic()))),
    actor("betweenness", Anything, Searches, true, Actors(|w| some(w.betweenness().to_vec()))),
    actor("betweenness-share", Anything, Searches, false, Actors(|w| w.betweenness_share())),
    actor("constraint", Anything, Light, true, Actors(|w| w.holes().constraint.clone())),
    actor("effective-size", Anything, Light, true, Actors(|w| w.holes().effective_size.clone())),
    actor("ego-efficiency", Anything, Light, false, Actors(|w| w.holes().efficiency.clone())),
    actor("ego-hierarchy", Anything, Light, false, Actors(|w| w.holes().hierarchy.clone())),
    actor(
        "eigenvector",
        Anything,
        Light,
        false,
        Actors(|w| all_or_none(w.graph().n(), net::eigenvector(w.graph(), w.weights))),
    ),
    actor(
        "pagerank",
        Anything,
        Light,
        true,
        Actors(|w| all_or_none(w.graph().n(), net::pagerank(w.graph(), 0.85, w.weights))),
    ),
    label("ei-index", Scope::Label, true, Label(|_, l| net::ei_index(l.graph(), l.codes()))),
    label("ei-expected", Scope::Label, true, Label(|_, l| net::ei_expected(l.codes()))),
    label(
        "ei-permutation",
        Scope::Label,
        true,
        LabelParts(&["mean", "sd", "z", "p"], |w, l| {
            match net::ei_permutation(l.graph(), l.codes(), w.draws, w.seed) {
                Some(test) => vec![Some(test.mean), Some(test.sd), test.z, Some(test.p_two_sided)],
                None => vec![None; 4],
            }
        }),
    ),
    label(
        "assortativity",
        Scope::Label,
        true,
        Label(|_, l| net::assortativity_nominal(l.graph(), l.codes())),
    ),
    label(
        "modularity-label",
        Scope::Label,
        true,
        Label(|w, l| net::modularity(l.graph(), l.codes(), w.weights, 1.0)),
    ),
    label(
        "home-preference",
        Scope::Label,
        false,
        Label(|_, l| net::mixing_matrix(l.graph(), l.codes()).home_preference()),
    ),
    label(
        "ei-actor",
        Scope::ActorLabel,
        true,
        LabelActors(|_, l| l.back(net::ei_index_per_node(l.graph(), l.codes()))),
    ),
    label("mixing", Scope::Label, true, Elsewhere),
    elsewhere("modularity", "communities"),
    elsewhere("constant-potts", "communities"),
    elsewhere("consensus", "communities"),
    elsewhere("community-significance", "communities"),
    elsewhere("coordinator", "roles"),
    elsewhere("consultant", "roles"),
    elsewhere("representative", "roles"),
    elsewhere("gatekeeper", "roles"),
    elsewhere("liaison", "roles"),
    elsewhere("role-z", "roles"),
    elsewhere("overlap", "compare"),
    elsewhere("layer-correlation", "compare"),
    elsewhere("degree-correlation", "compare"),
    elsewhere("qap", "compare"),
    elsewhere("pairs-by-layers", "compare"),
    elsewhere("participation", "compare"),
    elsewhere("null-model", "compare"),
    elsewhere("mrqap", "regress"),
    elsewhere("removal-curve", "robustness"),
    elsewhere("robustness-index", "robustness"),
    elsewhere("backbone-disparity", "backbone"),
    elsewhere("backbone-noise-corrected", "backbone"),
    elsewhere("backbone-hypergeometric", "backbone"),
    elsewhere("backbone-stochastic-degree", "backbone"),
];

/// The measure with a code.
pub fn measure(code: &str) -> Option<&'static Measure> {
    MEASURES.iter().find(|measure| measure.code == code)
}

/// The reference page of the measures.
pub fn markdown(messages: &Messages) -> String {
    let mut out = format!(
        "# {}\n\n{}\n",
        messages.text("reference-measures"),
        messages.text("reference-measures-intro")
    );
    let mut scope = None;
    for measure in MEASURES {
        if scope != Some(measure.scope) {
            scope = Some(measure.scope);
            let heading = format!("measure-of-{}", measure.scope.code());
            out.push_str(&format!("\n## {}\n", messages.text(&heading)));
        }
        out.push_str(&format!(
            "\n### {} `{}`\n\n{}\n\n{}: {}\n",
            measure.text(messages, "name"),
            measure.code,
            measure.text(messages, "plain"),
            messages.text("measure-exactly"),
            measure.text(messages, "exact"),
        ));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_a_name_and_both_sentences() {
        let messages = Messages::english();
        let mut missing = Vec::new();
        for measure in MEASURES {
            for part in ["name", "plain", "exact"] {
                let text = measure.text(&messages, part);
                if text.contains('⟦') {
                    missing.push(text);
                }
            }
            assert_eq!(
                MEASURES.iter().filter(|other| other.code == measure.code).count(),
                1,
                "{}",
                measure.code
            );
        }
        assert!(missing.is_empty(), "{missing:#?}");
        assert!(!markdown(&messages).contains('⟦'));
    }
}

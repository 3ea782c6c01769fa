//! What is measured: our side of each task, and the name of the peer's.

use std::cell::OnceCell;
use std::ops::ControlFlow;
use std::path::Path;

use milieu_network::{
    Affiliations, BetweennessSample, Graph, LeidenOptions, ProjectionWeighting, Weights,
    affiliation_distances, betweenness_approximate_of_affiliations, betweenness_of_affiliations,
    brokerage_reference_many, brokerage_roles_many, clustering_local, coreness, eigenvector_solved,
    layout::{ForceAtlas, ForceAtlasOptions},
    leiden, pagerank_solved, structural_holes, triad_census, weak_components,
};

use crate::agreement::Agreement;
use crate::clock::Clock;
use crate::goal::Goal;
use crate::input::Input;
use crate::other_measures::OTHERS;

/// What a task is done on.
pub struct Network<'a> {
    folder: &'a Path,
    input: Option<&'a Input>,
    seed: u64,
    projected: OnceCell<Graph>,
}

impl<'a> Network<'a> {
    /// The network of a folder and what was read from it: nothing when reading is the task.
    /// What draws at random takes the seed.
    pub fn new(folder: &'a Path, input: Option<&'a Input>, seed: u64) -> Network<'a> {
        Network { folder, input, seed, projected: OnceCell::new() }
    }

    /// Seed of what draws at random.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    fn input(&self) -> &Input {
        self.input.expect("read before the task")
    }

    /// The participations.
    pub fn affiliations(&self) -> &Affiliations {
        &self.input().affiliations
    }

    fn project(&self) -> Graph {
        self.affiliations().project(ProjectionWeighting::Count, None)
    }

    /// Country of each actor.
    pub fn countries(&self) -> &[u32] {
        self.input().labels("country")
    }

    /// The projection, made once.
    pub fn projected(&self) -> &Graph {
        self.projected.get_or_init(|| self.project())
    }
}

/// With what the cost of a task is expected to grow, and how a slow peer is timed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Incidences of actors in projects.
    Incidences,
    /// Ties of the projection.
    Ties,
    /// Searches from every actor: the peer's are timed on a sample of them.
    Sources,
}

/// One task, done by this crate and by a peer.
pub struct Task {
    /// Its name on the command line.
    pub name: &'static str,
    /// Its name in the table.
    pub title: &'static str,
    /// What it must reach.
    pub goal: Goal,
    /// Our side: the values found; what is timed is on the clock.
    pub ours: fn(&Network<'_>, &mut Clock) -> Vec<f64>,
    /// The peer's tasks that together do the same.
    pub peers: &'static [&'static str],
    /// Whether the peer uses a second thread.
    pub peer_is_parallel: bool,
    /// How both are held against each other.
    pub agreement: Agreement,
    /// With what it grows.
    pub scale: Scale,
    /// Runs with different seeds for what comes out.
    pub seeds: usize,
    /// Whether reading is the task.
    pub reads: bool,
    /// Whether it stands in the table against the peers, or only among the cost curves.
    pub in_table: bool,
    /// Whether it is left out on the largest network.
    pub too_long_at_l: bool,
}

/// Largest relative difference of values that both sides compute exactly.
const EXACT: f64 = 1e-8;
/// The same where the peer stops when a round changes less than 1e-10.
const ITERATED: f64 = 1e-5;

/// Sources of the approximate betweenness: those of EstimateBetweenness, and enough for a smaller
/// error than KADABRA's.
const SAMPLE: usize = 256;
/// Rounds of a layout that are timed.
const LAYOUT_ROUNDS: u32 = 10;

/// What most tasks share.
pub const TASK: Task = Task {
    name: "",
    title: "",
    goal: Goal::NONE,
    ours: |_, _| Vec::new(),
    peers: &[],
    peer_is_parallel: false,
    agreement: Agreement::Unchecked,
    scale: Scale::Ties,
    seeds: 1,
    reads: false,
    in_table: true,
    too_long_at_l: false,
};

/// All tasks.
pub fn tasks() -> impl Iterator<Item = &'static Task> {
    TASKS.iter().chain(&OTHERS)
}

/// The one task that does all others in one process, for its memory.
pub fn everything() -> impl Iterator<Item = &'static Task> {
    [&EVERYTHING].into_iter()
}

static EVERYTHING: Task = Task {
    name: "everything",
    title: "all of these but exact betweenness in one process",
    ours: |network, clock| {
        let done = tasks().filter(|task| task.in_table && !task.reads && !task.too_long_at_l);
        vec![done.map(|task| (task.ours)(network, clock).len() as f64).sum()]
    },
    ..TASK
};

static TASKS: [Task; 16] = [
    Task {
        name: "read",
        title: "read participations and build",
        goal: Goal { seconds: Some(0.3), megabytes: Some(60.0), ..Goal::NONE },
        reads: true,
        ours: |network, clock| {
            let input = clock.time(|| Input::read(network.folder)).expect("the network is readable");
            let two = &input.affiliations;
            [two.actor_count(), two.project_count(), two.incidence_count()].map(|n| n as f64).to_vec()
        },
        peers: &["read"],
        agreement: Agreement::Values(EXACT),
        scale: Scale::Incidences,
        ..TASK
    },
    Task {
        name: "projection",
        title: "projection with weights",
        goal: Goal::ratio(1.0),
        ours: |network, clock| {
            let graph = clock.time(|| network.project());
            let weights = || graph.ties().map(|tie| tie.2);
            vec![graph.m() as f64, weights().sum(), weights().fold(0.0, f64::max)]
        },
        peers: &["projection"],
        agreement: Agreement::Values(EXACT),
        ..TASK
    },
    Task {
        name: "distances",
        title: "closeness, harmonic, mean distance, all actors",
        goal: Goal {
            ratio: Some(1.0 / 200.0),
            seconds: Some(2.0),
            seconds_at_l: Some(60.0),
            megabytes: None,
        },
        ours: distances,
        peers: &["closeness", "harmonic", "mean-distance"],
        agreement: Agreement::Distances,
        scale: Scale::Sources,
        ..TASK
    },
    Task {
        name: "betweenness",
        title: "exact betweenness",
        goal: Goal::ratio(0.25),
        ours: |network, clock| clock.time(|| betweenness_of_affiliations(network.affiliations(), None)),
        peers: &["betweenness"],
        agreement: Agreement::AllSources,
        scale: Scale::Sources,
        too_long_at_l: true,
        ..TASK
    },
    Task {
        name: "betweenness-sources",
        title: "approximate betweenness, EstimateBetweenness's sources",
        goal: Goal::ratio(1.0),
        ours: approximate,
        peers: &["betweenness-sources"],
        peer_is_parallel: true,
        agreement: Agreement::Error,
        ..TASK
    },
    Task {
        name: "betweenness-error",
        title: "approximate betweenness, KADABRA's error or less",
        goal: Goal::ratio(1.0),
        ours: approximate,
        peers: &["betweenness-error"],
        peer_is_parallel: true,
        agreement: Agreement::Error,
        ..TASK
    },
    Task {
        name: "pagerank",
        title: "PageRank, weighted",
        goal: Goal::ratio(0.6),
        ours: |network, clock| {
            let graph = network.projected();
            let solved = clock.time(|| pagerank_solved(graph, 0.85, Weights::Used, 1e-10));
            solved.expect("a network of thousands").values
        },
        peers: &["pagerank"],
        peer_is_parallel: true,
        agreement: Agreement::Values(ITERATED),
        ..TASK
    },
    Task {
        name: "eigenvector",
        title: "eigenvector centrality, weighted",
        goal: Goal::ratio(0.6),
        ours: |network, clock| {
            let graph = network.projected();
            let solved = clock.time(|| eigenvector_solved(graph, Weights::Used, 1e-10));
            solved.expect("a network with ties").values
        },
        peers: &["eigenvector"],
        peer_is_parallel: true,
        agreement: Agreement::UpToScale(ITERATED),
        ..TASK
    },
    Task {
        name: "clustering",
        title: "local clustering, all actors",
        goal: Goal::ratio(0.6),
        ours: |network, clock| {
            let graph = network.projected();
            defined(clock.time(|| clustering_local(graph)))
        },
        peers: &["clustering"],
        peer_is_parallel: true,
        agreement: Agreement::Values(EXACT),
        ..TASK
    },
    Task {
        name: "constraint",
        title: "constraint and effective size, weighted",
        goal: Goal::seconds(1.5),
        ours: |network, clock| {
            let graph = network.projected();
            let found = clock.time(|| structural_holes(graph, Weights::Used));
            [defined(found.constraint), defined(found.effective_size)].concat()
        },
        peers: &["constraint"],
        agreement: Agreement::Values(EXACT),
        ..TASK
    },
    Task {
        name: "brokerage",
        title: "brokerage, all labels, with expected values and z",
        goal: Goal::seconds(2.0),
        ours: |network, clock| {
            let graph = network.projected();
            let labels: Vec<&[u32]> =
                network.input().labels.iter().map(|column| column.classes.as_slice()).collect();
            let (roles, reference) = clock.time(|| {
                let roles = brokerage_roles_many(graph, &labels);
                let reference = brokerage_reference_many(graph, &labels, &roles);
                (roles, reference)
            });
            assert!(reference.is_some(), "a network of thousands has expected values");
            roles.into_iter().flatten().flatten().collect()
        },
        ..TASK
    },
    Task {
        name: "coreness",
        title: "k-core",
        goal: Goal::ratio(1.0),
        ours: |network, clock| {
            let graph = network.projected();
            clock.time(|| coreness(graph)).into_iter().map(f64::from).collect()
        },
        peers: &["coreness"],
        peer_is_parallel: true,
        agreement: Agreement::Values(EXACT),
        ..TASK
    },
    Task {
        name: "components",
        title: "components",
        goal: Goal::ratio(1.0),
        ours: |network, clock| {
            let graph = network.projected();
            let found = clock.time(|| weak_components(graph));
            [found.sizes.len() as u32].iter().chain(&found.sizes).map(|size| f64::from(*size)).collect()
        },
        peers: &["components"],
        peer_is_parallel: true,
        agreement: Agreement::Values(EXACT),
        ..TASK
    },
    Task {
        name: "leiden",
        title: "Leiden to stability, one seed",
        goal: Goal::ratio(1.0),
        ours: communities,
        peers: &["leiden"],
        agreement: Agreement::Communities,
        seeds: 10,
        ..TASK
    },
    Task {
        name: "triads",
        title: "triad census",
        goal: Goal::ratio(0.7),
        ours: |network, clock| {
            let graph = network.projected();
            clock.time(|| triad_census(graph)).iter().map(|count| *count as f64).collect()
        },
        peers: &["triads"],
        agreement: Agreement::Values(EXACT),
        ..TASK
    },
    Task {
        name: "layout",
        title: "ForceAtlas2, one round",
        goal: Goal::ratio(1.0 / 3.0),
        ours: |network, clock| {
            let graph = network.projected();
            let options = ForceAtlasOptions { seed: network.seed, ..ForceAtlasOptions::default() };
            let mut drawing = ForceAtlas::new(graph, &options).expect("sound options");
            drawing.round();
            clock.time_share(LAYOUT_ROUNDS, || drawing.run(LAYOUT_ROUNDS, |_| ControlFlow::Continue(())));
            let layout = drawing.layout();
            [layout.x, layout.y].concat()
        },
        peers: &["layout"],
        peer_is_parallel: true,
        ..TASK
    },
];

/// Undefined values as numbers that are none.
fn defined(values: Vec<Option<f64>>) -> Vec<f64> {
    values.into_iter().map(|value| value.unwrap_or(f64::NAN)).collect()
}

fn distances(network: &Network<'_>, clock: &mut Clock) -> Vec<f64> {
    let two = network.affiliations();
    clock.time(|| {
        let found = affiliation_distances(&two.all());
        let mean = found.summary.mean().unwrap_or(f64::NAN);
        [found.closeness_reachable(), found.harmonic(), vec![mean]].concat()
    })
}

/// Shares of all pairs, from a sample of sources.
fn approximate(network: &Network<'_>, clock: &mut Clock) -> Vec<f64> {
    let two = network.affiliations();
    let sample = BetweennessSample { samples: SAMPLE, seed: network.seed, ..BetweennessSample::default() };
    let found = clock.time(|| betweenness_approximate_of_affiliations(two, None, &sample));
    let n = two.actor_count() as f64;
    found.values.iter().map(|value| value / ((n - 1.0) * (n - 2.0) / 2.0)).collect()
}

fn communities(network: &Network<'_>, clock: &mut Clock) -> Vec<f64> {
    let graph = network.projected();
    let options = LeidenOptions { runs: 1, seed: network.seed, ..LeidenOptions::default() };
    let found = clock.time(|| leiden(graph, &options)).expect("a network with ties");
    let loose = (0..found.sizes.len() as u32)
        .filter(|community| {
            let inside: Vec<bool> = found.membership.iter().map(|c| c == community).collect();
            weak_components(&graph.subgraph(&inside).0).sizes.len() != 1
        })
        .count();
    vec![found.modularity, found.sizes.len() as f64, loose as f64]
}

//! The home network against chance: networks that keep what size and activity alone explain.

use milieu_network::{
    Affiliations, Graph, NullComparison, ProjectionWeighting, Weights, against_null, constraint, coreness,
    degree_preserving_rewiring, global_efficiency, transitivity, two_mode_rewiring,
};
use milieu_vocabulary::{Frame, FrameKind, Message, message};
use rayon::prelude::*;
use statrs::distribution::{ContinuousCDF, Normal};

use crate::context::{Context, KnowledgeBasis};
use crate::home_network::HomeNetwork;
use crate::random::seed_of;

/// Measures of the home network in draws of its null model.
///
/// Ties are rewired with every actor's number of ties kept (Maslov and Sneppen 2002). A network
/// made of projects is drawn by dealing projects to actors anew, every actor's number of projects
/// and every project's number of actors kept (Strona et al. 2014), and projecting: rewiring the
/// projection itself would call the mere existence of projects *closure*.
pub struct NullDraws {
    /// Which null model.
    pub basis: KnowledgeBasis,
    /// Number of draws made; fewer than asked for in large regions.
    pub draws: usize,
    /// Transitivity of each draw that has one.
    pub transitivity: Vec<f64>,
    /// Global efficiency of the draws for which it is affordable.
    pub efficiency: Vec<f64>,
    /// Mean of Burt's constraint over actors with at least two ties, of each draw.
    pub constraint: Vec<f64>,
    /// Share of ties in the innermost core, of each draw.
    pub core_share: Vec<f64>,
}

/// Fewest draws that may carry a comparison.
pub const FEWEST_DRAWS: usize = 20;

impl NullDraws {
    /// Most elementary steps (about one nanosecond each) spent on the draws of one region. Draws
    /// are cut until they fit; a region in which fewer than [`FEWEST_DRAWS`] fit has no null
    /// comparison. Efficiency, of higher order, has as much again for itself and is left out
    /// of the draws that do not fit. A convention of ours that bounds the time of a diagnosis.
    pub const BUDGET: f64 = 4e8;

    pub(crate) fn new(context: &Context<'_>, home: &HomeNetwork) -> Option<Self> {
        if home.graph.m() < 2 {
            return None;
        }
        let draws = (Self::BUDGET / work_of_a_draw(&home.graph)) as usize;
        let draws = draws.min(context.params.null_draws);
        if draws < FEWEST_DRAWS {
            return None;
        }
        let (n, m) = (home.graph.n() as f64, home.graph.m() as f64);
        // Searches run side by side, so a step of one is a small part of a nanosecond.
        let paths = (Self::BUDGET / (n * (n + 2.0 * m) / 16.0)) as usize;
        // Fewer than enough would be thrown away.
        let paths = if paths < FEWEST_DRAWS { 0 } else { paths as u64 };
        let model = NullModel::new(context, home)?;
        let rows: Vec<[Option<f64>; 4]> = (0..draws as u64)
            .into_par_iter()
            .map(|draw| {
                let graph = model.draw(context.params.seed, draw);
                [
                    transitivity(&graph),
                    if draw < paths { global_efficiency(&graph) } else { None },
                    mean_constraint(&graph),
                    core_share(&graph),
                ]
            })
            .collect();
        let column = |at: usize| rows.iter().filter_map(|row| row[at]).collect();
        Some(NullDraws {
            basis: home.basis,
            draws,
            transitivity: column(0),
            efficiency: column(1),
            constraint: column(2),
            core_share: column(3),
        })
    }

    /// The draws in words.
    pub fn description(&self) -> Message {
        null_description(self.basis, self.draws)
    }
}

/// A null model of a home network, from which networks are drawn one by one.
pub(crate) enum NullModel<'a> {
    Ties(&'a Graph),
    Projects(Affiliations),
}

impl<'a> NullModel<'a> {
    pub(crate) fn new(context: &Context<'_>, home: &'a HomeNetwork) -> Option<Self> {
        match home.basis {
            KnowledgeBasis::Ties => Some(NullModel::Ties(&home.graph)),
            KnowledgeBasis::JointProjects => {
                home_affiliations(context, context.networks.projects.as_ref()?).map(NullModel::Projects)
            }
        }
    }

    /// One network; the same for the same seed and number.
    pub(crate) fn draw(&self, seed: u64, number: u64) -> Graph {
        let seed = seed_of(seed, number);
        match self {
            NullModel::Ties(graph) => degree_preserving_rewiring(graph, 10, seed),
            NullModel::Projects(projects) => {
                two_mode_rewiring(projects, 5, seed).project(ProjectionWeighting::Count, None)
            }
        }
    }
}

/// Affiliations of the home actors alone, by their position; projects above the largest size
/// left out, as they give no ties. Built from the home actors' rows, as a view of everybody's
/// affiliations would cost all of them for every region compared.
pub(crate) fn home_affiliations(context: &Context<'_>, affiliations: &Affiliations) -> Option<Affiliations> {
    let largest = context.params.largest_project.unwrap_or(usize::MAX);
    let mut pairs = Vec::new();
    for (at, id) in (0u32..).zip(&context.home_ids) {
        for &project in affiliations.projects_of(id.0) {
            if affiliations.actors_of(project).len() <= largest {
                pairs.push((at, project));
            }
        }
    }
    let mut used: Vec<u32> = pairs.iter().map(|p| p.1).collect();
    used.sort_unstable();
    used.dedup();
    for pair in &mut pairs {
        pair.1 = used.partition_point(|p| *p < pair.1) as u32;
    }
    Affiliations::new(context.n(), used.len(), pairs).ok()
}

fn squared_degrees(graph: &Graph) -> f64 {
    (0..graph.n() as u32).map(|v| (graph.neighbours(v).len() as f64).powi(2)).sum()
}

/// Elementary steps of one draw and its measures but for efficiency.
fn work_of_a_draw(graph: &Graph) -> f64 {
    let (n, m) = (graph.n() as f64, graph.m() as f64);
    300.0 * m + 500.0 * n + 6.0 * squared_degrees(graph)
}

/// Mean of Burt's constraint over actors with at least two ties; `None` without such actors.
pub(crate) fn mean_constraint(graph: &Graph) -> Option<f64> {
    let values: Vec<f64> = constraint(graph, Weights::Ignored)
        .into_iter()
        .enumerate()
        .filter(|(v, _)| graph.neighbours(*v as u32).len() >= 2)
        .filter_map(|(_, c)| c)
        .collect();
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Share of ties between actors of the innermost k-core; `None` without ties.
pub(crate) fn core_share(graph: &Graph) -> Option<f64> {
    let core = coreness(graph);
    let innermost = core.iter().copied().max()?;
    let inside = graph
        .ties()
        .filter(|(u, v, _)| core[*u as usize] == innermost && core[*v as usize] == innermost)
        .count();
    (graph.m() > 0).then(|| inside as f64 / graph.m() as f64)
}

fn null_description(basis: KnowledgeBasis, draws: usize) -> Message {
    match basis {
        KnowledgeBasis::Ties => message!("indicator-frame-rewired-ties", draws = draws),
        KnowledgeBasis::JointProjects => message!("indicator-frame-dealt-projects", draws = draws),
    }
}

/// `observed` against draws; `None` when there are fewer than [`FEWEST_DRAWS`] or they do not
/// vary.
pub(crate) fn compared(observed: f64, draws: &[f64]) -> Option<(NullComparison, f64)> {
    let comparison = against_null(observed, draws);
    let z = comparison.z.filter(|_| comparison.draws >= FEWEST_DRAWS)?;
    Some((comparison, z))
}

/// The frame of a value whose standard score among `draws` draws is `z`: its place in the normal
/// distribution, turned when less is stronger.
pub(crate) fn null_frame(z: f64, draws: usize, more_is_stronger: bool, description: Message) -> Frame {
    let z = if more_is_stronger { z } else { -z };
    Frame {
        kind: FrameKind::Null,
        position: Some(Normal::standard().cdf(z)),
        size: draws as u64,
        description,
    }
}

//! What an indicator is computed from: the networks of a snapshot, who is at home, and the
//! period before.

use milieu_network::{Affiliations, Graph, ProjectionWeighting};
use milieu_territory::{ProjectKind, Snapshot};
use milieu_vocabulary::{ActorGroup, ActorId, Layer, RegionCode};
use serde::Serialize;

/// Settings of a diagnosis. Each is shown with the result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DiagnosisParams {
    /// Seed of everything random.
    pub seed: u64,
    /// Draws of the Monte Carlo over sampling, measurement and method.
    pub runs: usize,
    /// Draws of each null model.
    pub null_draws: usize,
    /// Networks per type in the ensemble for the network type.
    pub ensemble_size: usize,
    /// Share of a factor's weight that must be there for a score (setting 9.1.5).
    pub coverage_needed: f64,
    /// Share of runs in which a factor must be below the first quartile to be called weak
    /// (setting 9.1.6).
    pub weak_share: f64,
    /// Fewest actors a region needs to be compared with others.
    pub smallest_region: usize,
    /// Largest project whose partners are taken to know each other; larger ones give no ties.
    pub largest_project: Option<usize>,
}

impl Default for DiagnosisParams {
    fn default() -> Self {
        DiagnosisParams {
            seed: 1,
            runs: 1000,
            null_draws: 200,
            ensemble_size: 200,
            coverage_needed: 2.0 / 3.0,
            weak_share: 0.8,
            smallest_region: 10,
            largest_project: None,
        }
    }
}

/// What the knowledge network is made of. It is said wherever a number rests on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KnowledgeBasis {
    /// Ties of the knowledge layer.
    Ties,
    /// Common membership in projects: a stand-in, formal by nature.
    JointProjects,
}

/// The layers of a snapshot as graphs over all its actors (a node is an
/// [`ActorId`](milieu_vocabulary::ActorId)). Built once, shared by every region.
pub struct Networks {
    /// One graph per layer that has ties, in the order of [`Layer::ALL`]. A layer is directed
    /// when all its ties are.
    pub layers: Vec<Option<Graph>>,
    /// Who takes part in which project (kind project); positions as in the snapshot.
    pub projects: Option<Affiliations>,
    /// Who belongs to which body.
    pub bodies: Option<Affiliations>,
    /// The knowledge network, undirected, and what it is made of. `None` without knowledge ties
    /// and projects.
    pub knowledge: Option<(Graph, KnowledgeBasis)>,
    /// Group of each actor as a label for mixing and brokerage; the last label is *unknown*.
    pub group_labels: Vec<u32>,
}

impl Networks {
    /// Builds the networks. Cost: linear in ties and participations, plus the projection of
    /// projects when there are no knowledge ties.
    pub fn new(snapshot: &Snapshot, params: &DiagnosisParams) -> Result<Self, milieu_network::GraphError> {
        let n = snapshot.actors.len();
        let mut layers = Vec::with_capacity(Layer::ALL.len());
        for layer in Layer::ALL {
            let rows: Vec<_> = snapshot.ties.iter().filter(|t| t.layer == *layer).collect();
            if rows.is_empty() {
                layers.push(None);
                continue;
            }
            let ties = rows.iter().map(|t| (t.from.0, t.to.0, t.weight));
            let directed = rows.iter().all(|t| t.directed);
            layers.push(Some(if directed { Graph::directed(n, ties)? } else { Graph::undirected(n, ties)? }));
        }
        let incidences = |kind: ProjectKind| {
            let mut pairs: Vec<(u32, u32)> = snapshot
                .affiliations
                .iter()
                .filter(|a| snapshot.projects[a.project.index()].kind == kind)
                .map(|a| (a.actor.0, a.project.0))
                .collect();
            pairs.sort_unstable();
            pairs.dedup();
            pairs
        };
        let affiliations = |kind| -> Result<Option<Affiliations>, milieu_network::GraphError> {
            let pairs = incidences(kind);
            if pairs.is_empty() {
                return Ok(None);
            }
            Affiliations::new(n, snapshot.projects.len(), pairs).map(Some)
        };
        let projects = affiliations(ProjectKind::Project)?;
        let bodies = affiliations(ProjectKind::Body)?;
        let knowledge = match (&layers[Layer::Knowledge.index()], &projects) {
            (Some(graph), _) => Some((graph.symmetrised(), KnowledgeBasis::Ties)),
            (None, Some(projects)) => Some((
                projects.project(ProjectionWeighting::Newman, params.largest_project),
                KnowledgeBasis::JointProjects,
            )),
            (None, None) => None,
        };
        let unknown = ActorGroup::ALL.len() as u32;
        let group_labels = snapshot
            .actors
            .iter()
            .map(|a| a.group.map_or(unknown, |g| g.index() as u32))
            .collect();
        Ok(Networks { layers, projects, bodies, knowledge, group_labels })
    }

    /// The graph of a layer.
    pub fn layer(&self, layer: Layer) -> Option<&Graph> {
        self.layers[layer.index()].as_ref()
    }
}

/// A region in a period, with what it is compared with.
pub struct Context<'a> {
    /// What is true in the period.
    pub snapshot: &'a Snapshot,
    /// Its networks.
    pub networks: &'a Networks,
    /// The region that is *here*.
    pub region: RegionCode,
    /// Who is at home, by actor.
    pub home: Vec<bool>,
    /// The actors at home (H of the framework).
    pub home_ids: Vec<ActorId>,
    /// Whether an actor sits in another nation than the region; `None` where unknown.
    pub abroad: Vec<Option<bool>>,
    /// The same region in the period before, if there is one.
    pub earlier: Option<&'a Context<'a>>,
    /// Settings.
    pub params: &'a DiagnosisParams,
}

impl<'a> Context<'a> {
    /// The context of a region. Cost: linear in the actors.
    pub fn new(
        snapshot: &'a Snapshot,
        networks: &'a Networks,
        region: RegionCode,
        earlier: Option<&'a Context<'a>>,
        params: &'a DiagnosisParams,
    ) -> Self {
        let home_ids = snapshot.actors_in(&region);
        let mut home = vec![false; snapshot.actors.len()];
        for id in &home_ids {
            home[id.index()] = true;
        }
        let nation = region.country().map(str::to_owned);
        let abroad = snapshot
            .actors
            .iter()
            .map(|actor| {
                let of_code = actor.region.as_ref().and_then(|r| r.country());
                let country = actor.country.as_deref().or(of_code)?;
                Some(country != nation.as_deref()?)
            })
            .collect();
        Context { snapshot, networks, region, home, home_ids, abroad, earlier, params }
    }

    /// Number of actors at home (n of the framework).
    pub fn n(&self) -> usize {
        self.home_ids.len()
    }
}

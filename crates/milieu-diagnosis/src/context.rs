//! What an indicator is computed from: the networks of a snapshot, who is at home, and the
//! period before.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use milieu_network::{
    Affiliations, Direction, Graph, ProjectionWeighting, Weights, constraint_of, distances_from,
};
use milieu_territory::{AffiliationRow, ProjectKind, Snapshot};
use milieu_vocabulary::{ActorGroup, ActorId, Layer, Period, RegionCode};
use serde::Serialize;

use crate::home_network::HomeNetwork;
use crate::indicators::identity::BRIDGING_KINDS;
use crate::null_networks::NullDraws;
use crate::waves::Waves;

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
    /// Whether an actor has a date of its own, a tie, a membership or an answer in the period.
    pub seen: Vec<bool>,
    /// Research actors, large firms and actors of the kind `multinational`.
    pub majors: Vec<bool>,
    /// Whether any actor is stated to be of a bridging kind. If none is, the data have no word for
    /// it and nothing may be counted.
    pub bridging_known: bool,
    /// Actors by what is stated of their place: one of them stands for all of an entry.
    places: Vec<Vec<u32>>,
    /// Positions of the affiliations in the snapshot, by actor; where each actor's begin.
    rows: Vec<u32>,
    row_starts: Vec<u32>,
    research_steps: OnceLock<Vec<Option<u32>>>,
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
            let graph = if directed { Graph::directed(n, ties)? } else { Graph::undirected(n, ties)? };
            layers.push(Some(graph));
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
        let group_labels =
            snapshot.actors.iter().map(|a| a.group.map_or(unknown, |g| g.index() as u32)).collect();
        let mut seen: Vec<bool> =
            snapshot.actors.iter().map(|a| a.span.from.is_some() || a.span.until.is_some()).collect();
        for tie in &snapshot.ties {
            seen[tie.from.index()] = true;
            seen[tie.to.index()] = true;
        }
        for row in &snapshot.affiliations {
            seen[row.actor.index()] = true;
        }
        for (actor, _) in &snapshot.answers {
            seen[actor.index()] = true;
        }
        let mut rows: Vec<u32> = (0..snapshot.affiliations.len() as u32).collect();
        rows.sort_by_key(|at| snapshot.affiliations[*at as usize].actor);
        let row_starts = (0..=n as u32)
            .map(|id| {
                let actor_of = |at: &u32| snapshot.affiliations[*at as usize].actor.0;
                rows.partition_point(|at| actor_of(at) < id) as u32
            })
            .collect();
        let mut places: BTreeMap<(Option<&RegionCode>, Option<&str>), Vec<u32>> = BTreeMap::new();
        for (at, actor) in (0u32..).zip(&snapshot.actors) {
            let place = (actor.region.as_ref(), actor.country.as_deref());
            places.entry(place).or_default().push(at);
        }
        Ok(Networks {
            layers,
            projects,
            bodies,
            knowledge,
            group_labels,
            seen,
            majors: snapshot
                .actors
                .iter()
                .map(|a| {
                    matches!(a.group, Some(ActorGroup::Research | ActorGroup::LargeFirm))
                        || a.kinds.iter().any(|kind| kind == "multinational")
                })
                .collect(),
            rows,
            row_starts,
            bridging_known: snapshot
                .actors
                .iter()
                .any(|a| a.kinds.iter().any(|kind| BRIDGING_KINDS.contains(&kind.as_str()))),
            places: places.into_values().collect(),
            research_steps: OnceLock::new(),
        })
    }

    /// The graph of a layer.
    pub fn layer(&self, layer: Layer) -> Option<&Graph> {
        self.layers[layer.index()].as_ref()
    }

    /// The affiliations of an actor, of any kind. `snapshot` is the one the networks are of.
    pub fn participations<'s>(
        &'s self,
        snapshot: &'s Snapshot,
        actor: ActorId,
    ) -> impl Iterator<Item = &'s AffiliationRow> {
        let (from, to) = (self.row_starts[actor.index()], self.row_starts[actor.index() + 1]);
        self.rows[from as usize..to as usize].iter().map(|at| &snapshot.affiliations[*at as usize])
    }

    /// Burt's (1992) constraint of some actors over all their knowledge ties, each counted 1; `None`
    /// for an isolate, or without a knowledge network. Cost: the contacts of their contacts, or
    /// O(m^1.5) if that is less.
    pub fn constraint(&self, actors: &[u32]) -> Vec<Option<f64>> {
        match &self.knowledge {
            Some((graph, _)) => constraint_of(graph, Weights::Ignored, actors),
            None => vec![None; actors.len()],
        }
    }

    /// Steps of each actor to the nearest research actor in the knowledge network; `None` where
    /// no path leads, or without a knowledge network. Computed once, O(n + m).
    pub fn research_steps(&self) -> &[Option<u32>] {
        self.research_steps.get_or_init(|| match &self.knowledge {
            Some((graph, _)) => {
                let research = ActorGroup::Research.index() as u32;
                let sources: Vec<u32> = (0u32..)
                    .zip(&self.group_labels)
                    .filter(|(_, label)| **label == research)
                    .map(|(at, _)| at)
                    .collect();
                distances_from(graph, &sources, Direction::Out)
            }
            None => vec![None; self.group_labels.len()],
        })
    }
}

/// Where an actor sits, seen from the region that is *here*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// In the region.
    Home,
    /// Outside it, in the same nation.
    National,
    /// In another nation.
    Foreign,
    /// Outside the region; which nation is not known.
    Outside,
    /// What is stated does not tell whether it is in the region.
    Unknown,
}

impl Place {
    /// Certainly outside the region.
    pub const fn is_outside(self) -> bool {
        matches!(self, Place::National | Place::Foreign | Place::Outside)
    }

    /// Home 0, rest of the nation 1, abroad 2, anything else 3.
    pub(crate) const fn label(self) -> u32 {
        match self {
            Place::Home => 0,
            Place::National => 1,
            Place::Foreign => 2,
            Place::Outside | Place::Unknown => 3,
        }
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
    /// Where each actor sits.
    pub places: Vec<Place>,
    /// Whether an actor sits in another nation than the region; `None` where unknown.
    pub abroad: Vec<Option<bool>>,
    /// Actors of the region left out because nothing shows them in the period: without a date of
    /// their own they are known from projects of other periods only.
    pub unseen: usize,
    /// The same region in the period before, if there is one.
    pub earlier: Option<&'a Context<'a>>,
    /// Settings.
    pub params: &'a DiagnosisParams,
    cache: Cache,
}

#[derive(Default)]
struct Cache {
    home_network: OnceLock<Option<HomeNetwork>>,
    null_draws: OnceLock<Option<NullDraws>>,
    waves: OnceLock<Option<Waves>>,
}

impl<'a> Context<'a> {
    /// The context of a region. Cost: linear in the actors, plus one look at the region table per
    /// distinct place.
    ///
    /// The nation is the country that most actors of the region state, else the one in the
    /// region's code. Where the knowledge network is made of projects and the period is not all
    /// time, an undated actor that the period does not show is left out of home: registers of
    /// projects see nobody between projects.
    pub fn new(
        snapshot: &'a Snapshot,
        networks: &'a Networks,
        region: RegionCode,
        earlier: Option<&'a Context<'a>>,
        params: &'a DiagnosisParams,
    ) -> Self {
        let n = snapshot.actors.len();
        let registered_only = snapshot.period != Period::Always
            && matches!(networks.knowledge, Some((_, KnowledgeBasis::JointProjects)));
        let mut home = vec![false; n];
        let mut places = vec![Place::Unknown; n];
        let mut abroad = vec![None; n];
        let mut unseen = 0;
        let mut countries: BTreeMap<&str, usize> = BTreeMap::new();
        let mut elsewhere = Vec::new();
        for ids in &networks.places {
            let Some(actor) = ids.first().map(|id| &snapshot.actors[*id as usize]) else {
                continue;
            };
            if !snapshot.is_in(actor, &region) {
                elsewhere.push((actor, ids));
                continue;
            }
            if let Some(country) = &actor.country {
                *countries.entry(country).or_default() += ids.len();
            }
            for &id in ids {
                let at = id as usize;
                places[at] = Place::Home;
                abroad[at] = Some(false);
                home[at] = !registered_only || networks.seen[at];
                unseen += usize::from(!home[at]);
            }
        }
        let most = countries.values().copied().max();
        let nation = countries
            .iter()
            .find(|(_, count)| Some(**count) == most)
            .map(|(country, _)| *country)
            .or_else(|| region.country());
        for (actor, ids) in elsewhere {
            let of_code = actor.region.as_ref().and_then(|r| r.country());
            let foreign = match (actor.country.as_deref().or(of_code), nation) {
                (Some(country), Some(nation)) => Some(country != nation),
                _ => None,
            };
            let certainly_outside = match &actor.region {
                Some(code) => !lies_in(snapshot, &region, code),
                None => foreign == Some(true),
            };
            let place = match (foreign, certainly_outside) {
                (Some(true), _) => Place::Foreign,
                (Some(false), true) => Place::National,
                (None, true) => Place::Outside,
                (_, false) => Place::Unknown,
            };
            for &id in ids {
                places[id as usize] = place;
                abroad[id as usize] = foreign;
            }
        }
        let home_ids =
            (0u32..).zip(&home).filter(|(_, at_home)| **at_home).map(|(i, _)| ActorId(i)).collect();
        Context {
            snapshot,
            networks,
            region,
            home,
            home_ids,
            places,
            abroad,
            unseen,
            earlier,
            params,
            cache: Cache::default(),
        }
    }

    /// Marks the actors at home and those they have a knowledge tie to. Empty without a knowledge
    /// network.
    pub(crate) fn home_and_partners(&self) -> Vec<bool> {
        let Some((graph, _)) = &self.networks.knowledge else { return Vec::new() };
        let mut marks = self.home.clone();
        for &other in self.home_ids.iter().flat_map(|id| graph.neighbours(id.0)) {
            marks[other as usize] = true;
        }
        marks
    }

    /// Number of actors at home (n of the framework).
    pub fn n(&self) -> usize {
        self.home_ids.len()
    }

    /// Whether a region code lies in the region that is *here*, by the region table or the code.
    pub fn holds(&self, code: &RegionCode) -> bool {
        lies_in(self.snapshot, code, &self.region)
    }

    /// The knowledge network among the actors at home, with their ties to the outside. `None`
    /// without a knowledge network. Computed once.
    pub fn home_network(&self) -> Option<&HomeNetwork> {
        self.cache.home_network.get_or_init(|| HomeNetwork::new(self)).as_ref()
    }

    /// Draws of the null model of the home network. `None` without one, or where the draws would
    /// cost more than [`NullDraws::BUDGET`](crate::null_networks::NullDraws). Computed once.
    pub fn null_draws(&self) -> Option<&NullDraws> {
        self.cache
            .null_draws
            .get_or_init(|| self.home_network().and_then(|home| NullDraws::new(self, home)))
            .as_ref()
    }

    /// What happened to the ties of the region since the earlier period. `None` without one, or
    /// when the knowledge networks are not made of the same. Computed once.
    pub fn waves(&self) -> Option<&Waves> {
        self.cache.waves.get_or_init(|| Waves::new(self)).as_ref()
    }
}

/// Whether `code` is `region` or lies in it, by the region table's parents or by the codes.
fn lies_in(snapshot: &Snapshot, code: &RegionCode, region: &RegionCode) -> bool {
    let mut at = Some(code);
    // A table whose parents run in a circle ends here.
    for _ in 0..17 {
        let Some(code) = at else { return false };
        if region.holds(code) {
            return true;
        }
        at = snapshot.regions.get(code.as_str()).and_then(|r| r.parent.as_ref());
    }
    false
}

//! Who has a tie with whom in a period.

use std::collections::{BTreeMap, BTreeSet};

use milieu_network::{Affiliations, ProjectionWeighting};
use milieu_territory::{ProjectKind, Snapshot};
use milieu_ties::{NetworkKind, NetworkPanel, TieWave};
use milieu_vocabulary::{Layer, Period};

use super::TiePanelError;
use super::request::{TieSource, Wave};

/// A network in each wave.
pub(super) struct Ties {
    pub name: String,
    pub kind: NetworkKind,
    pub receivers: Vec<String>,
    /// Sorted, each tie once; without direction the smaller actor first.
    pub waves: Vec<Vec<(u32, u32)>>,
}

impl Ties {
    /// The ties of the chosen actors; `local` is the place in the panel of each actor.
    pub fn new(
        snapshot: &Snapshot,
        source: &TieSource,
        waves: &[Wave],
        local: &[Option<u32>],
    ) -> Result<Self, TiePanelError> {
        let mut ties = Ties {
            name: source.name().to_owned(),
            kind: NetworkKind::NonDirected,
            receivers: Vec::new(),
            waves: Vec::with_capacity(waves.len()),
        };
        match *source {
            TieSource::Layer { layer, directed } => {
                let directed = directed.unwrap_or_else(|| is_directed(snapshot, layer));
                if directed {
                    ties.kind = NetworkKind::Directed;
                }
                ties.waves =
                    waves.iter().map(|w| layer_ties(snapshot, layer, directed, w.period, local)).collect();
            }
            TieSource::JointProjects { least, largest } => {
                for wave in waves {
                    ties.waves.push(joint_projects(snapshot, least, largest, wave.period, local)?);
                }
            }
            TieSource::Memberships => {
                ties.kind = NetworkKind::TwoMode;
                let rows = waves.iter().map(|wave| {
                    participations(snapshot, ProjectKind::Body, wave.period)
                        .into_iter()
                        .filter_map(|(actor, body)| Some((local[actor as usize]?, body)))
                        .collect::<BTreeSet<(u32, u32)>>()
                });
                let title = |body: &u32| snapshot.projects[*body as usize].title.clone();
                let key = |body: &u32| snapshot.projects[*body as usize].key.clone();
                ties.of_receivers(rows.collect(), title, key);
            }
            TieSource::Themes => {
                ties.kind = NetworkKind::TwoMode;
                let rows = waves.iter().map(|wave| {
                    let mut pairs = BTreeSet::new();
                    for (actor, project) in participations(snapshot, ProjectKind::Project, wave.period) {
                        if let Some(actor) = local[actor as usize] {
                            let themes = &snapshot.projects[project as usize].themes;
                            pairs.extend(themes.iter().map(|theme| (actor, theme.as_str())));
                        }
                    }
                    pairs
                });
                ties.of_receivers(rows.collect(), |theme| (*theme).to_owned(), |theme| (*theme).to_owned());
            }
        }
        Ok(ties)
    }

    fn of_receivers<R: Ord + Copy>(
        &mut self,
        waves: Vec<BTreeSet<(u32, R)>>,
        name: impl Fn(&R) -> String,
        key: impl Fn(&R) -> String,
    ) {
        let receivers: BTreeSet<R> = waves.iter().flatten().map(|pair| pair.1).collect();
        let place: BTreeMap<R, u32> = receivers.iter().copied().zip(0u32..).collect();
        self.receivers = distinct_names(receivers.iter().map(|r| (name(r), key(r))));
        self.waves = waves
            .iter()
            .map(|wave| wave.iter().filter_map(|(a, r)| Some((*a, *place.get(r)?))).collect())
            .collect();
    }

    /// For the model; a tie without direction stands both ways.
    pub fn panel(&self) -> NetworkPanel {
        let both_ways = self.kind == NetworkKind::NonDirected;
        let wave = |ties: &Vec<(u32, u32)>| {
            let back = ties.iter().filter(|_| both_ways).map(|&(a, b)| (b, a));
            TieWave::from_ties(ties.iter().copied().chain(back))
        };
        NetworkPanel {
            name: self.name.clone(),
            kind: self.kind,
            receivers: self.receivers.clone(),
            waves: self.waves.iter().map(wave).collect(),
        }
    }
}

/// Names as they are; one that is empty or stands for several gets its key.
pub(super) fn distinct_names(rows: impl Iterator<Item = (String, String)> + Clone) -> Vec<String> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for (name, _) in rows.clone() {
        *uses.entry(name).or_default() += 1;
    }
    rows.map(|(name, key)| match uses.get(&name) {
        Some(1) if !name.trim().is_empty() => name,
        _ if name.trim().is_empty() || name == key => key,
        _ => format!("{name} ({key})"),
    })
    .collect()
}

/// Whether all ties of a layer have a direction.
fn is_directed(snapshot: &Snapshot, layer: Layer) -> bool {
    snapshot.ties.iter().filter(|tie| tie.layer == layer).all(|tie| tie.directed)
}

/// Ties of a layer in a period whose ends both are there, as (from, to, whether directed).
fn rows_of(snapshot: &Snapshot, layer: Layer, period: Period) -> impl Iterator<Item = (u32, u32, bool)> + '_ {
    let there = move |id: u32| snapshot.actors[id as usize].span.touches(period);
    snapshot
        .ties
        .iter()
        .filter(move |tie| tie.layer == layer && tie.span.touches(period))
        .map(|tie| (tie.from.0, tie.to.0, tie.directed))
        .filter(move |(from, to, _)| from != to && there(*from) && there(*to))
}

/// Ties of a layer among the chosen: with directions, one without goes both ways; without, each
/// pair stands once.
pub(super) fn layer_ties(
    snapshot: &Snapshot,
    layer: Layer,
    directed: bool,
    period: Period,
    local: &[Option<u32>],
) -> Vec<(u32, u32)> {
    let mut ties = BTreeSet::new();
    for (from, to, one_way) in rows_of(snapshot, layer, period) {
        let (Some(from), Some(to)) = (local[from as usize], local[to as usize]) else { continue };
        if directed {
            ties.insert((from, to));
            if !one_way {
                ties.insert((to, from));
            }
        } else {
            ties.insert((from.min(to), from.max(to)));
        }
    }
    ties.into_iter().collect()
}

/// Who takes part in what in a period, by project and each once. As in a snapshot of the period:
/// the participation, the project and the actor must touch it.
pub(super) fn participations(snapshot: &Snapshot, kind: ProjectKind, period: Period) -> Vec<(u32, u32)> {
    let mut rows: Vec<(u32, u32)> = snapshot
        .affiliations
        .iter()
        .filter(|row| {
            let project = &snapshot.projects[row.project.index()];
            project.kind == kind
                && row.span.touches(period)
                && project.span.touches(period)
                && snapshot.actors[row.actor.index()].span.touches(period)
        })
        .map(|row| (row.actor.0, row.project.0))
        .collect();
    rows.sort_unstable_by_key(|&(actor, project)| (project, actor));
    rows.dedup();
    rows
}

/// Participations in projects of two participants or more, and no more than `largest`.
fn co_operations(snapshot: &Snapshot, largest: Option<usize>, period: Period) -> Vec<(u32, u32)> {
    let rows = participations(snapshot, ProjectKind::Project, period);
    rows.chunk_by(|a, b| a.1 == b.1)
        .filter(|project| project.len() >= 2 && largest.is_none_or(|most| project.len() <= most))
        .flatten()
        .copied()
        .collect()
}

/// Pairs of the chosen with at least so many joint projects.
pub(super) fn joint_projects(
    snapshot: &Snapshot,
    least: u32,
    largest: Option<usize>,
    period: Period,
    local: &[Option<u32>],
) -> Result<Vec<(u32, u32)>, TiePanelError> {
    let chosen = local.iter().flatten().count();
    let rows = co_operations(snapshot, largest, period);
    let inside = rows.into_iter().filter_map(|(actor, project)| Some((local[actor as usize]?, project)));
    let joint =
        Affiliations::new(chosen, snapshot.projects.len(), inside)?.project(ProjectionWeighting::Count, None);
    let mut ties: Vec<(u32, u32)> = joint
        .ties()
        .filter(|(_, _, projects)| *projects >= f64::from(least))
        .map(|(a, b, _)| (a.min(b), a.max(b)))
        .collect();
    ties.sort_unstable();
    Ok(ties)
}

/// What each actor has in a period, as (actor, thing): ties, co-operations, memberships.
pub(super) fn activity(snapshot: &Snapshot, source: &TieSource, period: Period) -> Vec<(u32, u32)> {
    match *source {
        TieSource::Layer { layer, .. } => {
            rows_of(snapshot, layer, period).flat_map(|(from, to, _)| [(from, to), (to, from)]).collect()
        }
        TieSource::JointProjects { largest, .. } => co_operations(snapshot, largest, period),
        TieSource::Memberships => participations(snapshot, ProjectKind::Body, period),
        TieSource::Themes => participations(snapshot, ProjectKind::Project, period)
            .into_iter()
            .filter(|(_, project)| !snapshot.projects[*project as usize].themes.is_empty())
            .collect(),
    }
}

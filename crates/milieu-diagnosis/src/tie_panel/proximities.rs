//! What is given of the pairs of a panel.

use std::collections::{BTreeMap, BTreeSet};

use milieu_network::{Direction, Graph, distances_from};
use milieu_territory::{Actor, ProjectKind, Snapshot};
use milieu_ties::DyadicCovariate;
use milieu_vocabulary::{Date, Findings, Layer, Period, Place, message};
use serde::Serialize;

use super::TiePanelError;
use super::actors::Chosen;
use super::attributes::{country, region_at, varies};
use super::request::{PanelProximity, TiePanelRequest, TieSource};
use super::ties::{joint_projects, layer_ties};
use crate::proximity;

/// Share of pairs that may be unknown before it is a warning. A convention of ours.
const MUCH_UNKNOWN: f64 = 0.2;

/// Kilometres beyond which an actor is far from its own country, and how many others of the
/// country must be known to say so. Conventions of ours.
const FAR_KM: f64 = 2_500.0;
const FEWEST_COMPATRIOTS: usize = 3;

/// What an attribute of pairs looks like, over all its waves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PairSummary {
    /// Covariate.
    pub covariate: String,
    /// Ordered pairs times waves, and those of which it is known.
    pub pairs: (usize, usize),
    /// Least, mean and largest of the known.
    pub least: f64,
    /// Mean.
    pub mean: f64,
    /// Largest.
    pub largest: f64,
}

/// The proximities and cross-layer ties asked for that vary; those that tell nothing are left out
/// with a finding.
pub(super) fn proximities(
    snapshot: &Snapshot,
    request: &TiePanelRequest,
    chosen: &Chosen,
    waves: &[(Date, Date)],
    findings: &mut Findings,
) -> Result<(Vec<DyadicCovariate>, Vec<PairSummary>), TiePanelError> {
    let actors: Vec<&Actor> = chosen.ids.iter().map(|id| &snapshot.actors[id.index()]).collect();
    let n = actors.len();
    let pairs = |value: &dyn Fn(usize, usize) -> Option<f64>| vec![symmetric(n, value)];
    let mut found: Vec<(String, Vec<Vec<f64>>)> = Vec::new();
    let wanted: BTreeSet<PanelProximity> = request.proximities.iter().copied().collect();
    for which in wanted {
        let matrices = match which {
            PanelProximity::Geographical => {
                pairs(&|a, b| proximity::distance_km(actors[a], actors[b]).map(closeness_of))
            }
            PanelProximity::Institutional => institutional(&actors, request.region_level),
            PanelProximity::Sphere => {
                pairs(&|a, b| proximity::same_sphere(actors[a], actors[b]).map(|c| c.value))
            }
            PanelProximity::Organisational => {
                let known = actors.iter().any(|a| a.business_group.is_some());
                pairs(&|a, b| proximity::organisational(actors[a], actors[b], known).map(|c| c.value))
            }
            PanelProximity::Cognitive => pairs(&|a, b| {
                proximity::cognitive(snapshot, chosen.ids[a].0, chosen.ids[b].0).map(|c| c.value)
            }),
            PanelProximity::Themes => themes(snapshot, chosen, waves),
            PanelProximity::Social => match social(snapshot, request, chosen)? {
                Some(matrices) => matrices,
                None => {
                    findings
                        .warn(Place::default().field(which.name()), message!("tie-panel-social-no-earlier"));
                    continue;
                }
            },
        };
        found.push((which.name().to_owned(), matrices));
    }
    let layers: BTreeSet<Layer> = request.cross_layers.iter().copied().collect();
    for layer in layers {
        let name = format!("tie-in-{}", layer.code());
        let own = |source: &TieSource| matches!(source, TieSource::Layer { layer: l, .. } if *l == layer);
        if request.networks.iter().any(own) {
            findings.warn(
                Place::default().field(name.as_str()),
                message!("tie-panel-cross-layer-explained", layer = layer.code()),
            );
            continue;
        }
        let starts = &request.waves[..request.waves.len() - 1];
        let matrices = starts
            .iter()
            .map(|wave| {
                let mut matrix = vec![0.0; n * n];
                for (a, b) in layer_ties(snapshot, layer, true, wave.period, &chosen.local) {
                    matrix[a as usize * n + b as usize] = 1.0;
                }
                matrix
            })
            .collect();
        found.push((name, matrices));
    }
    let mut covariates = Vec::new();
    let mut summaries = Vec::new();
    for (name, matrices) in found {
        let Some(summary) = worth_having(&name, &matrices, &actors, findings) else { continue };
        summaries.push(summary);
        covariates.push(DyadicCovariate { name, waves: matrices, centred: true, of_receivers: None });
    }
    Ok((covariates, summaries))
}

/// −ln(1 + d / 10 km).
fn closeness_of(km: f64) -> f64 {
    -(km / 10.0).ln_1p()
}

/// A matrix from one value for each pair; what is not known is no number.
fn symmetric(n: usize, value: &dyn Fn(usize, usize) -> Option<f64>) -> Vec<f64> {
    let mut matrix = vec![0.0; n * n];
    for a in 0..n {
        for b in 0..a {
            // Plus zero: a sum of nothing is minus zero, and would be written so.
            let value = value(a, b).unwrap_or(f64::NAN) + 0.0;
            matrix[a * n + b] = value;
            matrix[b * n + a] = value;
        }
    }
    matrix
}

fn worth_having(
    name: &str,
    matrices: &[Vec<f64>],
    actors: &[&Actor],
    findings: &mut Findings,
) -> Option<PairSummary> {
    let n = actors.len();
    let place = || Place::default().field(name);
    if name == PanelProximity::Geographical.name() {
        let unplaced = actors.iter().filter(|a| proximity::distance_km(a, a).is_none()).count();
        if unplaced > 0 {
            let share = unplaced as f64 / n as f64;
            let told =
                message!("tie-panel-no-coordinates", actors = unplaced, all = n, share = 100.0 * share);
            if share > MUCH_UNKNOWN { findings.warn(place(), told) } else { findings.note(place(), told) }
        }
    }
    if name == PanelProximity::Geographical.name() {
        for (actor, km) in far_from_compatriots(actors) {
            let told = message!("tie-panel-far-away", actor = actor.name.as_str(), km = km);
            findings.note(place(), told);
        }
    }
    let off_diagonal = |matrix: &Vec<f64>| -> Vec<f64> {
        (0..n * n).filter(|at| at / n != at % n).filter_map(|at| matrix.get(at).copied()).collect()
    };
    let all: Vec<f64> = matrices.iter().flat_map(off_diagonal).collect();
    let known: Vec<f64> = all.iter().copied().filter(|v| v.is_finite()).collect();
    if known.is_empty() {
        findings.note(place(), message!("tie-panel-proximity-unknown", proximity = name));
        return None;
    }
    if !varies(known.iter().copied()) {
        findings.note(place(), message!("tie-panel-proximity-constant", proximity = name, value = known[0]));
        return None;
    }
    let unknown = 1.0 - known.len() as f64 / all.len() as f64;
    if unknown > 0.0 {
        let told = message!("tie-panel-proximity-gaps", proximity = name, share = 100.0 * unknown);
        if unknown > MUCH_UNKNOWN { findings.warn(place(), told) } else { findings.note(place(), told) }
    }
    Some(PairSummary {
        covariate: name.to_owned(),
        pairs: (all.len(), known.len()),
        least: known.iter().copied().fold(f64::INFINITY, f64::min),
        mean: known.iter().sum::<f64>() / known.len() as f64,
        largest: known.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    })
}

/// Actors whose median distance to the others of their country is beyond any mainland of Europe:
/// overseas, or a place that was looked up wrongly.
fn far_from_compatriots<'a>(actors: &[&'a Actor]) -> Vec<(&'a Actor, f64)> {
    let countries: Vec<Option<String>> = actors.iter().map(|a| country(a)).collect();
    let far = |(at, actor): (usize, &&'a Actor)| {
        let own = countries[at].as_ref()?;
        let mut km: Vec<f64> = (0..actors.len())
            .filter(|other| *other != at && countries[*other].as_ref() == Some(own))
            .filter_map(|other| proximity::distance_km(actor, actors[other]))
            .collect();
        km.sort_by(f64::total_cmp);
        let median = *km.get(km.len() / 2).filter(|_| km.len() >= FEWEST_COMPATRIOTS)?;
        (median > FAR_KM).then_some((*actor, median))
    };
    actors.iter().enumerate().filter_map(far).collect()
}

/// PX2: same country where there are several, else same region.
fn institutional(actors: &[&Actor], level: Option<u8>) -> Vec<Vec<f64>> {
    let countries: Vec<Option<String>> = actors.iter().map(|a| country(a)).collect();
    let several = countries.iter().flatten().collect::<BTreeSet<_>>().len() > 1;
    let places: Vec<Option<String>> = if several {
        countries
    } else {
        actors.iter().map(|a| region_at(a, level).map(|r| r.as_str().to_owned())).collect()
    };
    let same = |a: usize, b: usize| Some(f64::from(places[a].as_ref()? == places[b].as_ref()?));
    vec![symmetric(actors.len(), &same)]
}

/// Cosine of the themes of projects begun by the last day of each wave that starts a period. The
/// projects both are in are left out of both: they are the tie itself. Not known where one has
/// no other project with a theme. O(pairs × (projects + themes of the two)).
fn themes(snapshot: &Snapshot, chosen: &Chosen, waves: &[(Date, Date)]) -> Vec<Vec<f64>> {
    let n = chosen.ids.len();
    let starts = &waves[..waves.len().saturating_sub(1)];
    let matrices = starts.iter().map(|(_, last)| {
        let mut projects: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); n];
        for row in &snapshot.affiliations {
            let project = &snapshot.projects[row.project.index()];
            if project.kind == ProjectKind::Project
                && !project.themes.is_empty()
                && row.span.from.is_none_or(|from| from <= *last)
                && let Some(place) = chosen.local[row.actor.index()]
            {
                projects[place as usize].insert(row.project.0);
            }
        }
        let counts = |own: &BTreeSet<u32>, without: &BTreeSet<u32>| {
            let mut counts: BTreeMap<&str, f64> = BTreeMap::new();
            for project in own.difference(without) {
                for theme in &snapshot.projects[*project as usize].themes {
                    *counts.entry(theme).or_default() += 1.0;
                }
            }
            counts
        };
        symmetric(n, &|a, b| {
            let (a, b) = (counts(&projects[a], &projects[b]), counts(&projects[b], &projects[a]));
            let length = |v: &BTreeMap<&str, f64>| v.values().map(|x| x * x).sum::<f64>();
            let dot: f64 = a.iter().filter_map(|(theme, x)| Some(x * b.get(theme)?)).sum();
            let lengths = (length(&a) * length(&b)).sqrt();
            (lengths > 0.0).then(|| (dot / lengths).clamp(0.0, 1.0))
        })
    });
    matrices.collect()
}

/// PX4 of each wave that starts a period, read in the wave before; `None` when the first has no
/// earlier time or no network is one-mode. Not known where one of the two was not there yet.
fn social(
    snapshot: &Snapshot,
    request: &TiePanelRequest,
    chosen: &Chosen,
) -> Result<Option<Vec<Vec<f64>>>, TiePanelError> {
    let Some(before) = request.before else { return Ok(None) };
    let Some(source) = request.networks.iter().find(|s| !s.is_two_mode()) else { return Ok(None) };
    let n = chosen.ids.len();
    let inner = request.waves.len().saturating_sub(2);
    let earlier: Vec<Period> =
        std::iter::once(before).chain(request.waves[..inner].iter().map(|w| w.period)).collect();
    let mut matrices = Vec::with_capacity(earlier.len());
    for period in earlier {
        let ties = match source {
            TieSource::Layer { layer, .. } => layer_ties(snapshot, *layer, false, period, &chosen.local),
            TieSource::JointProjects { least, largest } => {
                joint_projects(snapshot, *least, *largest, period, &chosen.local)?
            }
            TieSource::Memberships | TieSource::Themes => return Ok(None),
        };
        let graph = Graph::undirected(n, ties.iter().map(|&(a, b)| (a, b, 1.0)))?;
        let steps: Vec<Vec<Option<u32>>> =
            (0..n as u32).map(|v| distances_from(&graph, &[v], Direction::Out)).collect();
        let there: Vec<bool> =
            chosen.ids.iter().map(|id| snapshot.actors[id.index()].span.touches(period)).collect();
        matrices.push(symmetric(n, &|a, b| {
            let around = match steps[a][b] {
                Some(1) => proximity::steps_around(&graph, a as u32, b as u32),
                apart => apart,
            };
            (there[a] && there[b]).then(|| around.map_or(0.0, |steps| 1.0 / f64::from(steps)))
        }));
    }
    Ok(Some(matrices))
}

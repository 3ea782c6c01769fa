//! Who is in a panel, and when.

use std::collections::BTreeSet;

use milieu_territory::Snapshot;
use milieu_vocabulary::{ActorId, Date};

use super::TiePanelError;
use super::request::{Presence, TiePanelRequest};
use super::ties::{Ties, activity};
use super::time::position;

/// The chosen actors.
pub(super) struct Chosen {
    /// In the order of the snapshot, that is of their keys.
    pub ids: Vec<ActorId>,
    /// Place in the panel of each actor of the snapshot.
    pub local: Vec<Option<u32>>,
    /// Waves in which each of the chosen is active.
    pub active: Vec<Vec<bool>>,
    /// How many were to choose from: active often enough, of the regions and groups.
    pub candidates: usize,
}

/// Chooses. O(waves × rows), and a sort of the candidates.
pub(super) fn choose(snapshot: &Snapshot, request: &TiePanelRequest) -> Result<Chosen, TiePanelError> {
    let choice = &request.actors;
    let n = snapshot.actors.len();
    let mut active = vec![vec![false; request.waves.len()]; n];
    let mut amount = vec![0usize; n];
    for source in &request.networks {
        let mut things: BTreeSet<(u32, u32)> = BTreeSet::new();
        for (at, wave) in request.waves.iter().enumerate() {
            for (actor, thing) in activity(snapshot, source, wave.period) {
                active[actor as usize][at] = true;
                things.insert((actor, thing));
            }
        }
        for (actor, _) in things {
            amount[actor as usize] += 1;
        }
    }
    let mut ids: Vec<usize> = (0..n)
        .filter(|&at| {
            let actor = &snapshot.actors[at];
            active[at].iter().filter(|a| **a).count() >= choice.least_waves
                && (choice.regions.is_empty() || choice.regions.iter().any(|r| snapshot.is_in(actor, r)))
                && (choice.groups.is_empty() || actor.group.is_some_and(|g| choice.groups.contains(&g)))
        })
        .collect();
    let candidates = ids.len();
    if let Some(most) = choice.most_active {
        ids.sort_by_key(|&at| (std::cmp::Reverse(amount[at]), at));
        ids.truncate(most);
        ids.sort_unstable();
    }
    if choice.tied_only {
        let local = places(&ids, n);
        let mut tied = vec![false; ids.len()];
        for source in &request.networks {
            let ties = Ties::new(snapshot, source, &request.waves, &local)?;
            for &(a, b) in ties.waves.iter().flatten() {
                tied[a as usize] = true;
                if !source.is_two_mode() {
                    tied[b as usize] = true;
                }
            }
        }
        ids = ids.into_iter().zip(tied).filter(|(_, tied)| *tied).map(|(at, _)| at).collect();
    }
    Ok(Chosen {
        local: places(&ids, n),
        active: ids.iter().map(|&at| active[at].clone()).collect(),
        ids: ids.into_iter().map(|at| ActorId(at as u32)).collect(),
        candidates,
    })
}

fn places(ids: &[usize], n: usize) -> Vec<Option<u32>> {
    let mut local = vec![None; n];
    for (place, &at) in (0u32..).zip(ids) {
        local[at] = Some(place);
    }
    local
}

/// Spells in which each actor is there; empty when all always are. A spell reaches over every
/// wave in which the actor is active, whatever its stated days: one that acts in a wave has come
/// half a period before it at the latest.
pub(super) fn spells(
    snapshot: &Snapshot,
    presence: Presence,
    chosen: &Chosen,
    waves: &[(Date, Date)],
) -> Vec<Vec<(f64, f64)>> {
    let end = waves.len() as f64;
    if presence == Presence::Always {
        return Vec::new();
    }
    let spells: Vec<Vec<(f64, f64)>> = chosen
        .ids
        .iter()
        .zip(&chosen.active)
        .map(|(id, active)| {
            let span = snapshot.actors[id.index()].span;
            let first = active.iter().position(|a| *a).map(|at| at as f64 + 1.0);
            let last = active.iter().rposition(|a| *a).map(|at| at as f64 + 1.0);
            let seen = |wave: Option<f64>, half: f64, open: f64| match (presence, wave) {
                (Presence::Seen, Some(wave)) => wave + half,
                _ => open,
            };
            let from = span.from.map_or_else(|| seen(first, -0.5, 1.0), |day| position(waves, day));
            let until = span.until.map_or_else(|| seen(last, 0.5, end), |day| position(waves, day));
            // Who acts in a wave has come before it, and is there at least a while.
            let from = first.filter(|wave| from >= *wave).map_or(from, |wave| wave - 0.5).clamp(1.0, end);
            let until = last.map_or(until, |wave| until.max(wave)).clamp(1.0, end);
            match first {
                _ if from < until => vec![(from, until)],
                Some(_) => vec![(from, from + 0.5)],
                None => Vec::new(),
            }
        })
        .collect();
    let whole = |spells: &Vec<(f64, f64)>| spells.as_slice() == [(1.0, end)];
    if spells.iter().all(whole) { Vec::new() } else { spells }
}

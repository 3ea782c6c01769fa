//! What the waves of a network hold, and how it changes between them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Spread, is_there};
use crate::panel::{NetworkKind, NetworkPanel, Panel, Tie};

/// Degrees of those who are there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DegreeSummary {
    /// Ties sent; none when nobody is there.
    pub out: Option<Spread>,
    /// Ties received; none when nobody is there.
    pub inn: Option<Spread>,
}

/// A network at one wave. Pairs of which one actor is not there are left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkWave {
    /// Pairs that could have a tie (ordered, or unordered of a network without direction).
    pub pairs: usize,
    /// Pairs not observed.
    pub missing: usize,
    /// Pairs whose tie is given or impossible.
    pub structural: usize,
    /// Ties.
    pub ties: usize,
    /// Ties by observed pairs; none when no pair was observed.
    pub density: Option<f64>,
    /// Degrees, by observed ties.
    pub degrees: DegreeSummary,
    /// Share of ties that are returned, of those whose return was observed; for directed networks.
    pub reciprocity: Option<f64>,
    /// Share of two-paths i to h to j with a tie from i to j, of those where that was observed; not of two-mode networks.
    pub transitivity: Option<f64>,
}

impl NetworkWave {
    /// Share of pairs not observed; none when there are no pairs.
    pub fn missing_share(&self) -> Option<f64> {
        (self.pairs > 0).then(|| self.missing as f64 / self.pairs as f64)
    }
}

/// How a network changes in one period, among pairs that are observed and free at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct NetworkChange {
    /// Absent at both ends.
    pub absent: usize,
    /// Formed.
    pub formed: usize,
    /// Dropped.
    pub dropped: usize,
    /// Kept.
    pub kept: usize,
    /// Formed and dropped: the Hamming distance.
    pub distance: usize,
    /// kept / (kept + formed + dropped); none without any tie.
    pub jaccard: Option<f64>,
}

/// A network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkDescription {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: NetworkKind,
    /// By wave.
    pub waves: Vec<NetworkWave>,
    /// By period.
    pub changes: Vec<NetworkChange>,
}

/// Who is there: senders and receivers.
fn presence(panel: &Panel, network: &NetworkPanel, w: usize) -> (Vec<bool>, Vec<bool>) {
    let actors: Vec<bool> = (0..panel.n()).map(|i| is_there(panel, i, w)).collect();
    let receivers = match network.kind {
        NetworkKind::TwoMode => vec![true; network.receivers.len()],
        _ => actors.clone(),
    };
    (actors, receivers)
}

fn pairs(network: &NetworkPanel, senders: &[bool], receivers: &[bool]) -> usize {
    let count = |side: &[bool]| side.iter().filter(|p| **p).count();
    match network.kind {
        NetworkKind::TwoMode => count(senders) * count(receivers),
        _ => count(senders) * count(senders).saturating_sub(1),
    }
}

pub(super) fn describe(panel: &Panel, network: &NetworkPanel) -> NetworkDescription {
    let waves = (0..network.waves.len()).map(|w| wave(panel, network, w)).collect();
    let changes = (1..network.waves.len()).map(|w| change(panel, network, w - 1)).collect();
    NetworkDescription { name: network.name.clone(), kind: network.kind, waves, changes }
}

fn wave(panel: &Panel, network: &NetworkPanel, w: usize) -> NetworkWave {
    let (senders, receivers) = presence(panel, network, w);
    let wave = &network.waves[w];
    let there = |i: u32, j: u32| {
        senders.get(i as usize).copied().unwrap_or(false)
            && receivers.get(j as usize).copied().unwrap_or(false)
    };
    let entries = || wave.entries().iter().filter(|e| there(e.0, e.1));
    let sides = if network.kind == NetworkKind::NonDirected { 2 } else { 1 };
    let all = pairs(network, &senders, &receivers);
    let missing = entries().filter(|e| e.2 == Tie::Missing).count();
    let structural = entries().filter(|e| e.2.is_structural()).count();
    let mut out = vec![Vec::new(); senders.len()];
    let mut indegrees = vec![0_usize; receivers.len()];
    for &(i, j, _) in entries().filter(|e| e.2.value() == Some(true)) {
        out[i as usize].push(j);
        indegrees[j as usize] += 1;
    }
    let ties: usize = out.iter().map(Vec::len).sum();
    let observed = all - missing.min(all);
    let one_mode = network.kind != NetworkKind::TwoMode;
    let share = |(yes, of): (usize, usize)| (of > 0).then(|| yes as f64 / of as f64);
    let mut returned = (0, 0);
    let mut closed = (0, 0);
    if one_mode {
        for (i, ties) in out.iter().enumerate() {
            for &h in ties {
                if let Some(back) = wave.get(h, i as u32).value() {
                    returned = (returned.0 + usize::from(back), returned.1 + 1);
                }
                for &j in out[h as usize].iter().filter(|j| **j as usize != i) {
                    if let Some(tie) = wave.get(i as u32, j).value() {
                        closed = (closed.0 + usize::from(tie), closed.1 + 1);
                    }
                }
            }
        }
    }
    let of_present = |degrees: Vec<usize>, present: &[bool]| {
        let kept: Vec<f64> =
            degrees.iter().zip(present).filter(|(_, p)| **p).map(|(d, _)| *d as f64).collect();
        Spread::of(kept.into_iter())
    };
    NetworkWave {
        pairs: all / sides,
        missing: missing / sides,
        structural: structural / sides,
        ties: ties / sides,
        density: (observed > 0).then(|| ties as f64 / observed as f64),
        degrees: DegreeSummary {
            out: of_present(out.iter().map(Vec::len).collect(), &senders),
            inn: of_present(indegrees, &receivers),
        },
        reciprocity: share(returned).filter(|_| network.kind == NetworkKind::Directed),
        transitivity: share(closed).filter(|_| one_mode),
    }
}

fn change(panel: &Panel, network: &NetworkPanel, m: usize) -> NetworkChange {
    let both = |a: Vec<bool>, b: Vec<bool>| -> Vec<bool> { a.iter().zip(b).map(|(a, b)| *a && b).collect() };
    let (before, after) = (presence(panel, network, m), presence(panel, network, m + 1));
    let (senders, receivers) = (both(before.0, after.0), both(before.1, after.1));
    // The pairs that have an entry at either end; all others are absent at both.
    let mut ends: BTreeMap<(u32, u32), [Tie; 2]> = BTreeMap::new();
    for (end, wave) in network.waves[m..=m + 1].iter().enumerate() {
        for &(i, j, tie) in wave.entries() {
            let there = senders.get(i as usize).copied().unwrap_or(false)
                && receivers.get(j as usize).copied().unwrap_or(false);
            if there {
                ends.entry((i, j)).or_insert([Tie::Absent; 2])[end] = tie;
            }
        }
    }
    let (mut absent, mut formed, mut dropped, mut kept) =
        (pairs(network, &senders, &receivers).saturating_sub(ends.len()), 0, 0, 0);
    for pair in ends.values() {
        match pair {
            [Tie::Absent, Tie::Absent] => absent += 1,
            [Tie::Absent, Tie::Present] => formed += 1,
            [Tie::Present, Tie::Absent] => dropped += 1,
            [Tie::Present, Tie::Present] => kept += 1,
            _ => {}
        }
    }
    if network.kind == NetworkKind::NonDirected {
        (absent, formed, dropped, kept) = (absent / 2, formed / 2, dropped / 2, kept / 2);
    }
    let ties = formed + dropped + kept;
    NetworkChange {
        absent,
        formed,
        dropped,
        kept,
        distance: formed + dropped,
        jaccard: (ties > 0).then(|| kept as f64 / ties as f64),
    }
}

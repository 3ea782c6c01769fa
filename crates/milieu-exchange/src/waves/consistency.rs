//! What a panel as a whole shows: networks that are empty, full or unchanged, structural codes that the
//! next wave does not keep, ties of actors who are not there.

use std::collections::BTreeMap;

use milieu_ties::{NetworkKind, NetworkPanel, Panel, Tie};
use milieu_vocabulary::{Place, message};

use super::Reading;

/// Looks at all networks of a panel.
pub(super) fn look(panel: &Panel, reading: &mut Reading) {
    let place = || match panel.name.as_str() {
        "" => Place::default(),
        group => Place::default().sheet(group),
    };
    for network in &panel.networks {
        let name = network.name.as_str();
        let receivers = panel.receivers(network);
        let slots = match network.kind {
            NetworkKind::TwoMode => panel.n() * receivers,
            _ => panel.n() * panel.n().saturating_sub(1),
        };
        for (at, wave) in network.waves.iter().enumerate() {
            let label = panel.waves.get(at).cloned().unwrap_or_else(|| (at + 1).to_string());
            let count =
                |wanted: fn(Tie) -> bool| wave.entries().iter().filter(|entry| wanted(entry.2)).count();
            let ties = count(|tie| tie.value() == Some(true));
            let missing = count(|tie| tie == Tie::Missing);
            if missing == slots {
                reading
                    .warn(place(), message!("waves-network-missing", network = name, wave = label.as_str()));
            } else if ties == 0 {
                reading.warn(place(), message!("waves-network-empty", network = name, wave = label.as_str()));
            } else if ties + missing == slots {
                reading.warn(place(), message!("waves-network-full", network = name, wave = label.as_str()));
            }
            let absent = ties_of_absent(panel, network, at);
            if absent > 0 {
                let message =
                    message!("waves-ties-of-absent", network = name, wave = label.as_str(), count = absent);
                reading.warn(place(), message);
            }
        }
        for (at, two) in network.waves.windows(2).enumerate() {
            let (from, to) = (at + 1, at + 2);
            if two[0] == two[1] {
                let message = message!("waves-unchanged", network = name, from = from, to = to);
                reading.warn(place(), message);
            }
            let next: BTreeMap<(u32, u32), Tie> =
                two[1].entries().iter().map(|e| ((e.0, e.1), e.2)).collect();
            let broken = two[0].entries().iter().filter(|entry| {
                let then = next.get(&(entry.0, entry.1)).copied().unwrap_or(Tie::Absent).value();
                entry.2.is_structural() && then.is_some() && then != entry.2.value()
            });
            let count = broken.count();
            if count > 0 {
                let message =
                    message!("waves-structural-broken", network = name, from = from, to = to, count = count);
                reading.note(place(), message);
            }
        }
    }
}

/// Ties at a wave of actors who are not there then.
fn ties_of_absent(panel: &Panel, network: &NetworkPanel, wave: usize) -> usize {
    if panel.presence.is_empty() {
        return 0;
    }
    let time = (wave + 1) as f64;
    let there = |actor: u32| {
        let spells = panel.presence.get(actor as usize);
        spells.is_none_or(|spells| spells.iter().any(|&(from, to)| from <= time && time <= to))
    };
    let one_mode = network.kind != NetworkKind::TwoMode;
    let entries = network.waves.get(wave).map(|wave| wave.entries()).unwrap_or_default();
    entries
        .iter()
        .filter(|(i, j, tie)| tie.value() == Some(true) && !(there(*i) && (!one_mode || there(*j))))
        .count()
}

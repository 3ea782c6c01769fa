//! How much a network changes from wave to wave, and whether a model of its change can be fitted.

use milieu_network::LayerOverlap;
use milieu_ties::NetworkKind;
use milieu_vocabulary::{Findings, Place, message};
use serde::Serialize;

use super::ties::Ties;

/// Jaccard similarity of two waves below which change may be too fast for a model in which ties
/// come and go one at a time, and below which it all but certainly is (Snijders, van de Bunt,
/// Steglich 2010).
pub const FEW_KEPT: f64 = 0.3;
/// See [`FEW_KEPT`].
pub const HARDLY_KEPT: f64 = 0.2;
/// Changes over all periods below which effects are hardly told apart. A convention of ours.
pub const FEWEST_CHANGES: usize = 40;

/// A network in a wave.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WaveSummary {
    /// Network.
    pub network: String,
    /// Wave.
    pub wave: String,
    /// Ties; without direction each counts once.
    pub ties: usize,
    /// Share of possible ties that are there.
    pub density: f64,
    /// Ties of an actor on average: sent, or without direction all.
    pub mean_degree: f64,
    /// Actors without a tie.
    pub isolates: usize,
}

/// A network between two waves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangeSummary {
    /// Network.
    pub network: String,
    /// Wave at the start.
    pub from: String,
    /// Wave at the end.
    pub to: String,
    /// Ties in both.
    pub kept: usize,
    /// Ties of the later alone.
    pub gained: usize,
    /// Ties of the earlier alone.
    pub lost: usize,
    /// Ties of both over ties of either; `None` when there are none.
    pub jaccard: Option<f64>,
}

/// Counts of a network with `n` actors, with what they say of a model.
pub(super) fn summarise(
    ties: &Ties,
    labels: &[&str],
    n: usize,
    findings: &mut Findings,
) -> (Vec<WaveSummary>, Vec<ChangeSummary>) {
    let possible = match ties.kind {
        NetworkKind::Directed => n * n.saturating_sub(1),
        NetworkKind::NonDirected => n * n.saturating_sub(1) / 2,
        NetworkKind::TwoMode => n * ties.receivers.len(),
    };
    let name = ties.name.as_str();
    let place = || Place::default().field(name);
    let mut waves = Vec::new();
    for (pairs, label) in ties.waves.iter().zip(labels) {
        let mut tied = vec![false; n];
        for &(a, b) in pairs {
            tied[a as usize] = true;
            if ties.kind != NetworkKind::TwoMode {
                tied[b as usize] = true;
            }
        }
        let ends = if ties.kind == NetworkKind::NonDirected { 2 } else { 1 };
        let share = |whole: usize, part: usize| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
        if pairs.is_empty() {
            findings.warn(place(), message!("tie-panel-wave-empty", network = name, wave = *label));
        }
        waves.push(WaveSummary {
            network: ties.name.clone(),
            wave: (*label).to_owned(),
            ties: pairs.len(),
            density: share(possible, pairs.len()),
            mean_degree: share(n, ends * pairs.len()),
            isolates: tied.iter().filter(|t| !**t).count(),
        });
    }
    let mut changes = Vec::new();
    for (pair, labels) in ties.waves.windows(2).zip(labels.windows(2)) {
        let kept = pair[0].iter().filter(|tie| pair[1].binary_search(tie).is_ok()).count();
        let (gained, lost) = (pair[1].len() - kept, pair[0].len() - kept);
        let overlap = LayerOverlap {
            ordered: ties.kind == NetworkKind::Directed,
            first: pair[0].len() as u64,
            second: pair[1].len() as u64,
            both: kept as u64,
        };
        let change = ChangeSummary {
            network: ties.name.clone(),
            from: labels[0].to_owned(),
            to: labels[1].to_owned(),
            kept,
            gained,
            lost,
            jaccard: overlap.jaccard(),
        };
        judge(&change, findings);
        changes.push(change);
    }
    let total: usize = changes.iter().map(|c| c.gained + c.lost).sum();
    if total > 0 && total < FEWEST_CHANGES {
        findings.warn(
            place(),
            message!("tie-panel-few-changes", network = name, changes = total, enough = FEWEST_CHANGES),
        );
    }
    (waves, changes)
}

fn judge(change: &ChangeSummary, findings: &mut Findings) {
    let ChangeSummary { network, from, to, gained, lost, .. } = change;
    let place = || Place::default().field(network.as_str());
    if gained + lost == 0 {
        findings.warn(place(), message!("tie-panel-no-change", network = network, from = from, to = to));
        return;
    }
    if let Some(jaccard) = change.jaccard {
        if jaccard < HARDLY_KEPT {
            findings.warn(
                place(),
                message!("tie-panel-hardly-kept", network = network, from = from, to = to, jaccard = jaccard),
            );
        } else if jaccard < FEW_KEPT {
            findings.warn(
                place(),
                message!("tie-panel-few-kept", network = network, from = from, to = to, jaccard = jaccard),
            );
        }
    }
    if *lost == 0 {
        findings.note(place(), message!("tie-panel-only-gained", network = network, from = from, to = to));
    } else if *gained == 0 {
        findings.note(place(), message!("tie-panel-only-lost", network = network, from = from, to = to));
    }
}

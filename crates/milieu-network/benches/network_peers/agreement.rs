//! Whether both sides say the same.

use std::path::Path;

use crate::process::{Run, numbers};

/// How the values of a task are held against those of its peer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Agreement {
    /// Not at all.
    Unchecked,
    /// One by one, as far as the peer goes, up to a relative difference.
    Values(f64),
    /// The same after dividing each side by its largest value.
    UpToScale(f64),
    /// Closeness, harmonic closeness of the peer's sources, and their mean distance.
    Distances,
    /// One by one if the peer started from every source.
    AllSources,
    /// Largest error against exact shares of all pairs.
    Error,
    /// Modularity, number of communities, number of those that are not connected: the best of our
    /// seeds against the best of the peer's.
    Communities,
}

/// What was found.
pub struct Verdict {
    /// Whether it is as it should be.
    pub good: bool,
    /// In words.
    pub text: String,
}

impl Verdict {
    fn new(good: bool, text: String) -> Verdict {
        Verdict { good, text }
    }
}

/// Largest relative difference of distances and of what is summed over all sources.
const SUMMED: f64 = 1e-8;

impl Agreement {
    /// Holds the runs of both sides against each other; `folder` may hold exact values.
    pub fn check(self, folder: &Path, sources: Option<usize>, ours: &[Run], peer: &[Run]) -> Option<Verdict> {
        let (first, other) = (&ours.first()?.values, &peer.first()?.values);
        match self {
            Agreement::Unchecked => None,
            Agreement::Values(tolerance) => Some(one_by_one(first, other, tolerance)),
            Agreement::UpToScale(tolerance) => {
                Some(one_by_one(&by_largest(first), &by_largest(other), tolerance))
            }
            Agreement::Distances => Some(distances(first, other, sources)),
            Agreement::AllSources if sources.is_none() => Some(one_by_one(first, other, SUMMED)),
            Agreement::AllSources => None,
            Agreement::Error => Some(errors(folder, ours, peer)),
            Agreement::Communities => Some(communities(ours, peer)),
        }
    }
}

fn by_largest(values: &[f64]) -> Vec<f64> {
    let largest = largest(values);
    values.iter().map(|value| value / largest).collect()
}

fn largest(values: &[f64]) -> f64 {
    values.iter().filter(|value| value.is_finite()).fold(0.0, |most, value| value.abs().max(most))
}

/// Differences are relative to the larger of a value and a thousandth of the largest one.
fn one_by_one(ours: &[f64], peer: &[f64], tolerance: f64) -> Verdict {
    if ours.len() < peer.len() || peer.is_empty() {
        return Verdict::new(false, format!("{} values against {}", ours.len(), peer.len()));
    }
    let floor = 1e-3 * largest(peer);
    let (mut worst, mut undefined, mut beyond) = (0f64, 0, 0);
    for (a, b) in ours.iter().zip(peer) {
        match (a.is_nan(), b.is_nan()) {
            (true, true) => {}
            // One side calls undefined what the other gives as nothing.
            (true, false) if *b == 0.0 => undefined += 1,
            (false, true) if *a == 0.0 => undefined += 1,
            (false, false) => {
                let difference = (a - b).abs() / b.abs().max(floor).max(f64::MIN_POSITIVE);
                worst = worst.max(difference);
                beyond += usize::from(difference > tolerance);
            }
            _ => beyond += 1,
        }
    }
    let mut text = format!("{} values, largest relative difference {worst:.1e}", peer.len());
    if undefined > 0 {
        text += &format!(", {undefined} undefined on one side and 0 on the other");
    }
    if beyond > 0 {
        text += &format!(", {beyond} beyond {tolerance:.0e}");
    }
    Verdict::new(beyond == 0, text)
}

/// Ours: closeness of all, harmonic of all, mean distance; the peer's the same of its sources.
fn distances(ours: &[f64], peer: &[f64], sources: Option<usize>) -> Verdict {
    let n = (ours.len() - 1) / 2;
    let wanted = sources.map_or(n, |k| k.min(n));
    if peer.len() != 2 * wanted + 1 {
        return Verdict::new(false, format!("{} values of {wanted} sources", peer.len()));
    }
    let chosen: Vec<usize> = (0..wanted).map(|place| place * n / wanted).collect();
    let mut picked: Vec<f64> = chosen.iter().map(|v| ours[*v]).collect();
    picked.extend(chosen.iter().map(|v| ours[n + v]));
    let whole = wanted == n;
    if whole {
        picked.push(ours[2 * n]);
    }
    let mut verdict = one_by_one(&picked, &peer[..picked.len()], SUMMED);
    if !whole {
        verdict.text +=
            &format!("; mean distance {:.4} of all, {:.4} of the sample", ours[2 * n], peer[2 * wanted]);
    }
    verdict
}

/// Approximate shares of all pairs against the exact values of the task `betweenness`.
fn errors(folder: &Path, ours: &[Run], peer: &[Run]) -> Verdict {
    let Ok(exact) = numbers(&folder.join("betweenness.ours")) else {
        return Verdict::new(true, "no exact values: run the task betweenness before".to_owned());
    };
    let n = exact.len() as f64;
    let pairs = (n - 1.0) * (n - 2.0) / 2.0;
    let off =
        |run: &Run| run.values.iter().zip(&exact).map(|(found, b)| found - b / pairs).collect::<Vec<_>>();
    let worst = |run: &Run| largest(&off(run));
    let spread = |run: &Run| (off(run).iter().map(|error| error * error).sum::<f64>() / n).sqrt();
    let mean = |runs: &[Run], of: &dyn Fn(&Run) -> f64| runs.iter().map(of).sum::<f64>() / runs.len() as f64;
    let (a, b) = (mean(ours, &spread), mean(peer, &spread));
    // The error itself varies from draw to draw.
    Verdict::new(
        a <= 1.25 * b,
        format!(
            "error, root mean square {a:.1e} and largest {:.1e}; the peer's {b:.1e} and {:.1e} (means of {} and {} runs)",
            mean(ours, &worst),
            mean(peer, &worst),
            ours.len(),
            peer.len(),
        ),
    )
}

/// Good when our best modularity is at most 0.002 below the peer's best and every community is
/// connected. Single runs vary on both sides, where a network has no clear communities by more than
/// that: our least, which is told too, is not held to it.
fn communities(ours: &[Run], peer: &[Run]) -> Verdict {
    let modularity = |run: &Run| run.values.first().copied().unwrap_or(f64::NAN);
    let least = ours.iter().map(modularity).fold(f64::INFINITY, f64::min);
    let most = ours.iter().map(modularity).fold(f64::NEG_INFINITY, f64::max);
    let best = peer.iter().map(modularity).fold(f64::NEG_INFINITY, f64::max);
    let worst = peer.iter().map(modularity).fold(f64::INFINITY, f64::min);
    let loose: f64 = ours.iter().filter_map(|run| run.values.get(2)).sum();
    Verdict::new(
        most >= best - 0.002 && loose == 0.0,
        format!(
            "modularity {least:.4} to {most:.4} over {} seeds, the peer's {worst:.4} to {best:.4} over {} (the \
             best are compared); {loose} communities not connected",
            ours.len(),
            peer.len()
        ),
    )
}

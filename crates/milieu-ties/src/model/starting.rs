//! Values to start the estimation from.

use super::{BehaviourPeriod, NetworkPeriod};

/// Basic rate of a network: n (0.2 + 2 d) / (observed pairs + 1) within 0.1 and 100 (d the observed distance).
pub(super) fn network_rate(period: &NetworkPeriod, n: usize) -> f64 {
    let missing: usize = period.missing.iter().map(Vec::len).sum();
    let pairs = (n * period.receivers).saturating_sub(missing);
    (n as f64 * (0.2 + 2.0 * period.distance as f64) / (pairs as f64 + 1.0)).clamp(0.1, 100.0)
}

/// Density: half the log ratio of the shares of ties formed and dropped, periods weighted by precision.
pub(super) fn density<'a>(periods: impl Iterator<Item = &'a NetworkPeriod>) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for period in periods {
        let (start, end) = (&period.counted_start, &period.counted_end);
        let senders = start.senders();
        let slots = senders * period.receivers - if period.needs.two_mode { 0 } else { senders };
        let missing: usize = period.missing.iter().map(Vec::len).sum();
        let kept = end.ties().filter(|&(i, j)| start.has(i as usize, j as usize)).count() as f64;
        let (before, after) = (start.count() as f64, end.count() as f64);
        let absent = (slots.saturating_sub(missing) as f64 - before).max(1.0);
        let formed = ((after - kept) / absent).clamp(0.02, 0.98);
        let dropped = ((before - kept) / before.max(1.0)).clamp(0.02, 0.98);
        let spread = (1.0 - formed) / (after - kept).max(1.0) + (1.0 - dropped) / (before - kept).max(1.0);
        let weight = 4.0 / spread;
        sum += weight * 0.5 * libm::log(formed / dropped);
        weights += weight;
    }
    if weights > 0.0 { (sum / weights).clamp(-3.0, 3.0) } else { 0.0 }
}

/// Basic rate of a behaviour: that of a walk of equal steps, no step and steps back with its mean squared change.
pub(super) fn behaviour_rate(period: &BehaviourPeriod) -> f64 {
    let known = || (0..period.start.len()).filter(|&i| !period.missing[i]);
    let squares: f64 = known().map(|i| f64::from(period.end[i] - period.start[i]).powi(2)).sum();
    (1.5 * squares / known().count().max(1) as f64).clamp(0.1, 100.0)
}

/// Linear shape of a behaviour: half the log ratio of what went up and down.
pub(super) fn linear<'a>(periods: impl Iterator<Item = &'a BehaviourPeriod>) -> f64 {
    let (mut up, mut down) = (1.0, 1.0);
    for period in periods {
        for i in (0..period.start.len()).filter(|&i| !period.missing[i]) {
            let change = f64::from(period.end[i] - period.start[i]);
            if change > 0.0 {
                up += change;
            } else {
                down -= change;
            }
        }
    }
    (0.5 * libm::log(up / down)).clamp(-3.0, 3.0)
}

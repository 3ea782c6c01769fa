//! Survival with censored cases (DY04, clocks).

use crate::error::{IndicatorError, Result, amounts};

/// One step of the survival curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurvivalStep {
    /// Time of the events.
    pub time: f64,
    /// Cases still waiting just before.
    pub at_risk: usize,
    /// Events at this time.
    pub events: usize,
    /// Share surviving beyond this time.
    pub survival: f64,
    /// Standard error of the survival (Greenwood).
    pub standard_error: f64,
}

/// The product-limit curve of Kaplan and Meier (1958).
#[derive(Debug, Clone, PartialEq)]
pub struct SurvivalCurve {
    /// Steps in order of time, one per time with an event.
    pub steps: Vec<SurvivalStep>,
    /// All cases.
    pub cases: usize,
    /// Cases whose event was not seen.
    pub censored: usize,
}

/// Survival of durations of which some ended unseen.
///
/// Input: durations, not negative, and for each whether its end was seen. A case
/// censored at the time of an event is still at risk there. Cost: one sort.
pub fn kaplan_meier(durations: &[f64], event_seen: &[bool]) -> Result<SurvivalCurve> {
    crate::error::same_length("durations and events", durations.len(), event_seen.len())?;
    amounts("durations", durations)?;
    if durations.is_empty() {
        return Err(IndicatorError::TooFew { what: "durations", needed: 1, found: 0 });
    }
    let mut cases: Vec<(f64, bool)> = durations.iter().copied().zip(event_seen.iter().copied()).collect();
    cases.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut survival, mut hazard_variance) = (1.0, 0.0);
    let mut steps = Vec::new();
    let mut done = 0;
    for group in cases.chunk_by(|a, b| a.0 == b.0) {
        let at_risk = cases.len() - done;
        let events = group.iter().filter(|c| c.1).count();
        done += group.len();
        if events == 0 {
            continue;
        }
        let (d, n) = (events as f64, at_risk as f64);
        survival *= 1.0 - d / n;
        let standard_error = if events == at_risk {
            0.0
        } else {
            hazard_variance += d / (n * (n - d));
            survival * f64::sqrt(hazard_variance)
        };
        steps.push(SurvivalStep { time: group[0].0, at_risk, events, survival, standard_error });
    }
    Ok(SurvivalCurve {
        steps,
        cases: cases.len(),
        censored: event_seen.iter().filter(|seen| !**seen).count(),
    })
}

impl SurvivalCurve {
    /// The first time at which survival is at most one half, or `None` when half
    /// of the cases were never seen to end.
    pub fn median(&self) -> Option<f64> {
        self.steps.iter().find(|s| s.survival <= 0.5 + 1e-12).map(|s| s.time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        // Events at 1, 3, 4; censored at 2 and 5.
        let curve = kaplan_meier(&[1.0, 2.0, 3.0, 4.0, 5.0], &[true, false, true, true, false]).unwrap();
        let survival: Vec<f64> = curve.steps.iter().map(|s| s.survival).collect();
        for (found, hand) in survival.iter().zip([0.8, 0.8 * 2.0 / 3.0, 0.8 / 3.0]) {
            assert!((found - hand).abs() < 1e-12);
        }
        assert_eq!(curve.median(), Some(4.0));
        assert_eq!(curve.censored, 2);
        let greenwood = 0.8 * (1.0f64 / 20.0).sqrt();
        assert!((curve.steps[0].standard_error - greenwood).abs() < 1e-12);
    }

    #[test]
    fn mostly_censored_has_no_median() {
        let curve = kaplan_meier(&[1.0, 2.0, 3.0], &[true, false, false]).unwrap();
        assert_eq!(curve.median(), None);
        assert!(kaplan_meier(&[], &[]).is_err());
        assert!(kaplan_meier(&[-1.0], &[true]).is_err());
    }
}

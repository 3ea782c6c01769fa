//! Whether a complexity index is identified and may be shown.

use rayon::prelude::*;

use crate::amounts::Amounts;
use crate::complexity::{Complexity, complexity, spectrum};
use crate::error::{IndicatorError, Result};
use crate::quantile::correlation;
use crate::specialisation::{Presence, resample};

/// Share of unstable draws above which ECI and PCI are withheld.
pub const UNSTABLE_SHARE: f64 = 0.05;

/// Why ECI and PCI are withheld.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ComplexityReason {
    /// The presence graph falls into parts: the second eigenvalue is 1 and its
    /// vector only tells the parts apart.
    Disconnected {
        /// Number of parts.
        components: usize,
    },
    /// The index could not be computed at all.
    Refused(IndicatorError),
    /// In too many draws the second vector resembles the observed third.
    OrderUnstable {
        /// Share of draws.
        share: f64,
    },
    /// In too many draws the sign chosen by diversity points the other way.
    SignUnstable {
        /// Share of draws.
        share: f64,
    },
    /// In too many draws the presence graph falls into parts.
    DrawsDisconnected {
        /// Share of draws.
        share: f64,
    },
}

/// Complexity with the outcome of the identification test.
#[derive(Debug, Clone, PartialEq)]
pub struct ComplexityCheck {
    /// The indices, absent when they could not be computed.
    pub complexity: Option<Complexity>,
    /// Draws made.
    pub draws: usize,
    /// Share of draws in which the second and third eigenvectors change places.
    pub order_changed: f64,
    /// Share of draws in which the sign flips.
    pub sign_flipped: f64,
    /// Share of draws without an index, the graph being in parts.
    pub disconnected: f64,
    /// Reasons to withhold; empty when the indices may be shown.
    pub reasons: Vec<ComplexityReason>,
}

impl ComplexityCheck {
    /// The indices if nothing speaks against showing them.
    pub fn shown(&self) -> Option<&Complexity> {
        self.complexity.as_ref().filter(|_| self.reasons.is_empty())
    }
}

enum Draw {
    Same,
    OrderChanged,
    SignFlipped,
    NoIndex,
}

/// Computes ECI and PCI and tests whether they are identified: the presence
/// graph must hang together, and under multinomial resampling of the counts the
/// second and third eigenvalue may change places, or the sign flip, in at most
/// 5 percent of draws.
///
/// Input: counts. Deterministic for a seed, whatever the number of threads.
/// Cost: `draws` eigendecompositions.
pub fn complexity_check(counts: &Amounts, draws: usize, seed: u64) -> Result<ComplexityCheck> {
    if draws < 20 {
        return Err(IndicatorError::TooFew { what: "draws", needed: 20, found: draws });
    }
    let presence = Presence::of(counts);
    let mut check = ComplexityCheck {
        complexity: None,
        draws: 0,
        order_changed: 0.0,
        sign_flipped: 0.0,
        disconnected: 0.0,
        reasons: Vec::new(),
    };
    let observed = match complexity(&presence) {
        Ok(found) => found,
        Err(IndicatorError::Disconnected { components, .. }) => {
            check.reasons.push(ComplexityReason::Disconnected { components });
            return Ok(check);
        }
        Err(error) => {
            check.reasons.push(ComplexityReason::Refused(error));
            return Ok(check);
        }
    };
    let third = spectrum(&presence)?.over_regions(2, counts.regions());
    let outcomes: Vec<Draw> = (0..draws as u64)
        .into_par_iter()
        .map(|draw| outcome(counts, &observed.eci, &third, seed, draw))
        .collect();
    let share =
        |wanted: fn(&Draw) -> bool| outcomes.iter().filter(|o| wanted(o)).count() as f64 / draws as f64;
    check.draws = draws;
    check.order_changed = share(|o| matches!(o, Draw::OrderChanged));
    check.sign_flipped = share(|o| matches!(o, Draw::SignFlipped));
    check.disconnected = share(|o| matches!(o, Draw::NoIndex));
    if check.order_changed > UNSTABLE_SHARE {
        check.reasons.push(ComplexityReason::OrderUnstable { share: check.order_changed });
    }
    if check.sign_flipped > UNSTABLE_SHARE {
        check.reasons.push(ComplexityReason::SignUnstable { share: check.sign_flipped });
    }
    if check.disconnected > UNSTABLE_SHARE {
        check.reasons.push(ComplexityReason::DrawsDisconnected { share: check.disconnected });
    }
    check.complexity = Some(observed);
    Ok(check)
}

fn outcome(counts: &Amounts, second: &[Option<f64>], third: &[Option<f64>], seed: u64, draw: u64) -> Draw {
    let Ok(eci) = resample(counts, seed, draw).and_then(|t| complexity(&Presence::of(&t))) else {
        return Draw::NoIndex;
    };
    let (Ok(with_second), Ok(with_third)) =
        (shared_correlation(&eci.eci, second), shared_correlation(&eci.eci, third))
    else {
        return Draw::NoIndex;
    };
    if with_third.abs() > with_second.abs() {
        Draw::OrderChanged
    } else if with_second < 0.0 {
        Draw::SignFlipped
    } else {
        Draw::Same
    }
}

/// Correlation over the regions that have both values.
fn shared_correlation(a: &[Option<f64>], b: &[Option<f64>]) -> Result<f64> {
    let (x, y): (Vec<f64>, Vec<f64>) = a.iter().zip(b).filter_map(|(a, b)| a.zip(*b)).unzip();
    correlation(&x, &y)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A nested table of large counts, each sector stronger in more diverse regions.
    fn nested(scale: f64) -> Amounts {
        let n = 8;
        let cells: Vec<f64> = (0..n)
            .flat_map(|r| (0..n).map(move |c| if c <= r { scale * (c + 1) as f64 } else { 0.0 }))
            .collect();
        Amounts::from_rows(n, n, &cells).unwrap()
    }

    #[test]
    fn parts_are_withheld_with_their_number() {
        let cells = [9.0, 8.0, 0.0, 0.0, 8.0, 9.0, 0.0, 0.0, 0.0, 0.0, 9.0, 8.0, 0.0, 0.0, 8.0, 9.0];
        let table = Amounts::from_rows(4, 4, &cells).unwrap();
        let check = complexity_check(&table, 20, 1).unwrap();
        assert!(check.shown().is_none());
        assert!(matches!(
            check.reasons[0],
            ComplexityReason::Disconnected { components: 2 }
                | ComplexityReason::Disconnected { components: 4 }
        ));
    }

    #[test]
    fn same_seed_same_answer_and_few_counts_are_worse_than_many() {
        let unstable =
            |check: &ComplexityCheck| check.order_changed + check.sign_flipped + check.disconnected;
        let few = complexity_check(&nested(1.0), 60, 5).unwrap();
        let many = complexity_check(&nested(100_000.0), 60, 5).unwrap();
        assert_eq!(few, complexity_check(&nested(1.0), 60, 5).unwrap());
        assert!(unstable(&few) >= unstable(&many), "{few:?} {many:?}");
        assert!(complexity_check(&nested(1.0), 3, 5).is_err());
    }
}

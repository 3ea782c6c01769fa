//! Permutation p-values.

use crate::error::{IndicatorError, Result, finite};

/// Slack in comparing a permuted statistic with the observed one, so that equal
/// numbers reached by different orders of summation count as equal.
const SLACK: f64 = 1e-12;

/// Which permuted values count as at least as extreme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tail {
    /// Values at least as large.
    Upper,
    /// Values at least as small.
    Lower,
    /// Values at least as far from zero.
    TwoSided,
}

/// p-value `(1 + k) / (1 + B)` with k of B permuted values at least as extreme:
/// the observed arrangement counts as one of them, so p is never zero
/// (Phipson and Smyth 2010).
pub fn permutation_p(observed: f64, permuted: &[f64], tail: Tail) -> Result<f64> {
    if permuted.is_empty() {
        return Err(IndicatorError::TooFew { what: "permutations", needed: 1, found: 0 });
    }
    finite("observed statistic", &[observed])?;
    finite("permuted statistic", permuted)?;
    let extreme = permuted
        .iter()
        .filter(|v| match tail {
            Tail::Upper => **v >= observed - SLACK,
            Tail::Lower => **v <= observed + SLACK,
            Tail::TwoSided => v.abs() >= observed.abs() - SLACK,
        })
        .count();
    Ok((1 + extreme) as f64 / (1 + permuted.len()) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_with_the_identity() {
        let permuted = [-3.0, -1.0, 0.0, 1.0];
        assert_eq!(permutation_p(1.0, &permuted, Tail::Upper).unwrap(), 0.4);
        assert_eq!(permutation_p(1.0, &permuted, Tail::Lower).unwrap(), 1.0);
        assert_eq!(permutation_p(1.0, &permuted, Tail::TwoSided).unwrap(), 0.8);
        assert_eq!(permutation_p(9.0, &permuted, Tail::Upper).unwrap(), 0.2);
        assert!(permutation_p(1.0, &[], Tail::Upper).is_err());
    }
}

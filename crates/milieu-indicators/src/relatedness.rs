//! Relatedness of sectors by co-occurrence, density and coherence
//! (RV03, RV04, RV05).

use nalgebra::DMatrix;

use crate::error::{IndicatorError, Result, finite, same_length};
use crate::specialisation::Presence;

/// Number of regions in which two sectors are both present; the diagonal is zero.
pub fn co_occurrence(presence: &Presence) -> DMatrix<f64> {
    let mut c = presence.cells().tr_mul(presence.cells());
    c.fill_diagonal(0.0);
    c
}

/// The forms of relatedness from a co-occurrence matrix C with zero diagonal, row
/// sums S and total T. The form is part of the indicator's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelatednessForm {
    /// Association strength `T C / (S_i S_j)`: observed over expected under
    /// independence (van Eck and Waltman 2009).
    Association,
    /// Probability form: observed over the expectation that leaves a sector's
    /// own co-occurrences out, `C / (T/2 (S_i/T S_j/(T-S_i) + S_j/T S_i/(T-S_j)))`
    /// (Steijn).
    Probability,
    /// Cosine `C / sqrt(S_i S_j)`.
    Cosine,
    /// Jaccard `C / (S_i + S_j - C)`.
    Jaccard,
}

impl RelatednessForm {
    /// The word used in codes such as `RV05[prob]`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::Probability => "prob",
            Self::Cosine => "cosine",
            Self::Jaccard => "jaccard",
        }
    }
}

/// Relatedness of every pair of sectors; the diagonal is zero. A pair with a
/// sector that occurs with nothing has relatedness zero: it has never been seen
/// together, in any form.
///
/// Input: a symmetric matrix of counts with zero diagonal. Refused when nothing
/// occurs together. Cost: one pass.
pub fn relatedness(co_occurrence: &DMatrix<f64>, form: RelatednessForm) -> Result<DMatrix<f64>> {
    same_length("rows and columns of a co-occurrence matrix", co_occurrence.nrows(), co_occurrence.ncols())?;
    crate::error::amounts("co-occurrences", co_occurrence.as_slice())?;
    let margins = co_occurrence.column_sum();
    let total: f64 = margins.sum();
    if total == 0.0 {
        return Err(IndicatorError::ZeroDenominator { what: "number of co-occurrences" });
    }
    Ok(DMatrix::from_fn(co_occurrence.nrows(), co_occurrence.ncols(), |i, j| {
        let c = co_occurrence[(i, j)];
        if i == j || c == 0.0 {
            return 0.0;
        }
        let (a, b) = (margins[i], margins[j]);
        match form {
            RelatednessForm::Association => total * c / (a * b),
            RelatednessForm::Probability => {
                let expected = (a / total * b / (total - a) + b / total * a / (total - b)) * total / 2.0;
                c / expected
            }
            RelatednessForm::Cosine => c / (a * b).sqrt(),
            RelatednessForm::Jaccard => c / (a + b - c),
        }
    }))
}

/// Proximity of sectors: the smaller of the two conditional probabilities of
/// presence, `C_ij / max(ubiquity_i, ubiquity_j)`, diagonal zero (Hidalgo et al.
/// 2007). Zero for a pair never seen together.
pub fn proximity(presence: &Presence) -> DMatrix<f64> {
    let c = co_occurrence(presence);
    let ubiquity = presence.ubiquity();
    DMatrix::from_fn(c.nrows(), c.ncols(), |i, j| {
        if c[(i, j)] == 0.0 { 0.0 } else { c[(i, j)] / ubiquity[i].max(ubiquity[j]) }
    })
}

/// Ones where the probability form exceeds one: seen together more often than
/// expected.
pub fn related(relatedness: &DMatrix<f64>) -> DMatrix<f64> {
    relatedness.map(|v| if v > 1.0 { 1.0 } else { 0.0 })
}

/// Relatedness density `100 sum_j M_rj R_ij / sum_j R_ij` of every region and
/// sector, in percent (Hidalgo et al. 2007).
///
/// The diagonal of R is ignored: with it, presence would leak into its own
/// predictor. `None` for a sector related to nothing.
pub fn relatedness_density(presence: &Presence, relatedness: &DMatrix<f64>) -> Result<DMatrix<Option<f64>>> {
    same_length("sectors and relatedness", presence.cells().ncols(), relatedness.nrows())?;
    same_length("rows and columns of relatedness", relatedness.nrows(), relatedness.ncols())?;
    finite("relatedness", relatedness.as_slice())?;
    let mut r = relatedness.clone();
    r.fill_diagonal(0.0);
    let near = presence.cells() * r.transpose();
    let all = r.column_sum();
    Ok(DMatrix::from_fn(near.nrows(), near.ncols(), |c, i| {
        (all[i] > 0.0).then(|| 100.0 * near[(c, i)] / all[i])
    }))
}

/// Coherence: mean relatedness over the pairs of sectors present in a region
/// (Teece et al. 1994; Nesta and Saviotti 2005). `None` with fewer than two.
pub fn coherence(presence: &Presence, region: usize, relatedness: &DMatrix<f64>) -> Result<Option<f64>> {
    same_length("sectors and relatedness", presence.cells().ncols(), relatedness.nrows())?;
    let here: Vec<usize> = (0..presence.cells().ncols()).filter(|s| presence.contains(region, *s)).collect();
    let (mut sum, mut pairs) = (0.0, 0usize);
    for (k, i) in here.iter().enumerate() {
        for j in &here[k + 1..] {
            sum += relatedness[(*i, *j)];
            pairs += 1;
        }
    }
    Ok((pairs > 0).then(|| sum / pairs as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three regions, three sectors: {0,1}, {0,1,2}, {2}.
    fn small() -> Presence {
        let rows = [true, true, false, true, true, true, false, false, true];
        Presence::from_rows(3, 3, &rows).unwrap()
    }

    #[test]
    fn forms_by_hand() {
        let c = co_occurrence(&small());
        assert_eq!((c[(0, 1)], c[(0, 2)], c[(1, 2)], c[(0, 0)]), (2.0, 1.0, 1.0, 0.0));
        // S = 3, 3, 2; T = 8.
        let of = |form| relatedness(&c, form).unwrap()[(0, 1)];
        assert!((of(RelatednessForm::Association) - 16.0 / 9.0).abs() < 1e-12);
        assert!((of(RelatednessForm::Cosine) - 2.0 / 3.0).abs() < 1e-12);
        assert!((of(RelatednessForm::Jaccard) - 0.5).abs() < 1e-12);
        // Expected: 4 (3/8 * 3/5 * 2) = 1.8.
        assert!((of(RelatednessForm::Probability) - 2.0 / 1.8).abs() < 1e-12);
        // Ubiquity 2, 2, 2.
        let p = proximity(&small());
        assert_eq!((p[(0, 1)], p[(0, 2)]), (1.0, 0.5));
    }

    #[test]
    fn density_and_coherence_by_hand() {
        let presence = small();
        let p = proximity(&presence);
        let d = relatedness_density(&presence, &p).unwrap();
        // Sector 2 in region 0: both neighbours present.
        assert_eq!(d[(0, 2)], Some(100.0));
        // Sector 0 in region 2: only sector 2 (0.5 of 1.5).
        assert!((d[(2, 0)].unwrap() - 100.0 / 3.0).abs() < 1e-12);
        assert_eq!(coherence(&presence, 0, &p).unwrap(), Some(1.0));
        assert!((coherence(&presence, 1, &p).unwrap().unwrap() - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(coherence(&presence, 2, &p).unwrap(), None);
    }

    #[test]
    fn a_sector_related_to_nothing_has_no_density() {
        let presence = Presence::from_rows(2, 3, &[true, true, false, false, false, true]).unwrap();
        let d = relatedness_density(&presence, &proximity(&presence)).unwrap();
        assert_eq!(d[(0, 2)], None);
        let alone = Presence::from_rows(1, 1, &[true]).unwrap();
        assert!(relatedness(&co_occurrence(&alone), RelatednessForm::Cosine).is_err());
    }
}

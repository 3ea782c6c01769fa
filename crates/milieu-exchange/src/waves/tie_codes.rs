//! What stands for a tie: 0, 1, the structural 10 and 11, and the codes of what was not observed.

use milieu_ties::Tie;

use crate::values::{Decimal, is_missing, number};

/// The codes of ties in a file.
///
/// Without a threshold 0 is no tie, 1 a tie, 10 a tie that is impossible and 11 one that is given. With
/// a threshold a tie is there where the value reaches it, and values are structural only where the
/// codes for that are named. `NA`, `.`, an empty cell and their like are always missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TieCodes {
    /// Further codes of what was not observed, such as `9`.
    pub missing: Vec<String>,
    /// Least value that is a tie, in a file with values.
    pub threshold: Option<f64>,
    /// Code of an impossible tie; 10 unless there is a threshold.
    pub structural_absent: Option<f64>,
    /// Code of a given tie; 11 unless there is a threshold.
    pub structural_present: Option<f64>,
}

impl TieCodes {
    /// Whether a cell says that nothing was observed.
    pub(super) fn is_missing(&self, cell: &str) -> bool {
        is_missing_code(cell, &self.missing)
    }

    /// What a cell says.
    pub(super) fn tie(&self, cell: &str) -> Option<Tie> {
        if self.is_missing(cell) {
            return Some(Tie::Missing);
        }
        let decimal = if cell.contains(',') { Decimal::Comma } else { Decimal::Point };
        self.value(number(cell, decimal).ok()?)
    }

    /// What a number says.
    pub(super) fn value(&self, value: f64) -> Option<Tie> {
        let usual = |code: Option<f64>, usual: f64| code.or(self.threshold.is_none().then_some(usual));
        if usual(self.structural_absent, 10.0) == Some(value) {
            return Some(Tie::StructuralAbsent);
        }
        if usual(self.structural_present, 11.0) == Some(value) {
            return Some(Tie::StructuralPresent);
        }
        match self.threshold {
            Some(least) if value >= least => Some(Tie::Present),
            Some(_) => Some(Tie::Absent),
            None if value == 1.0 => Some(Tie::Present),
            None if value == 0.0 => Some(Tie::Absent),
            None => None,
        }
    }
}

/// Whether a cell says that nothing was observed, by itself or by one of these codes.
pub(super) fn is_missing_code(cell: &str, codes: &[String]) -> bool {
    if is_missing(cell) {
        return true;
    }
    if codes.is_empty() {
        return false;
    }
    let value = number(cell, Decimal::Point).ok();
    let same = |code: &String| {
        code == cell.trim() || (value.is_some() && value == number(code, Decimal::Point).ok())
    };
    codes.iter().any(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_field_unless_said_otherwise() {
        let usual = TieCodes::default();
        let all: Vec<_> =
            ["0", "1", "10", "11", "NA", ".", "", "1.0", "2", "x"].map(|c| usual.tie(c)).to_vec();
        use Tie::{Absent, Missing, Present, StructuralAbsent, StructuralPresent};
        let wanted = [
            Some(Absent),
            Some(Present),
            Some(StructuralAbsent),
            Some(StructuralPresent),
            Some(Missing),
            Some(Missing),
            Some(Missing),
            Some(Present),
            None,
            None,
        ];
        assert_eq!(all, wanted);
        let nine = TieCodes { missing: vec!["9".to_owned()], ..TieCodes::default() };
        assert_eq!((nine.tie("9"), nine.tie("9.0"), usual.tie("9")), (Some(Missing), Some(Missing), None));
        let valued = TieCodes { threshold: Some(2.0), structural_present: Some(99.0), ..TieCodes::default() };
        let all = ["1.5", "2", "10", "99", "0"].map(|c| valued.tie(c));
        assert_eq!(all, [Absent, Present, Present, StructuralPresent, Absent].map(Some));
    }
}

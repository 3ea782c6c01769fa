//! What the report expects of a cluster, held against its data: the cells of Table 1 by network
//! type, and the nine weaknesses of ¶104–106 by technology class.
//!
//! An expectation is shown beside the finding and never mixed in: no score and no instrument
//! rests on it.

use milieu_vocabulary::{Factor, NetworkType};
use serde::{Deserialize, Serialize};

use crate::condition::{Checked, Data, Outcome, Test};
use crate::rules::{self, RuleError};

/// The three classes of ¶104–106.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClusterClass {
    /// High technology.
    High,
    /// Medium technology: medium-high and medium-low.
    Medium,
    /// Low technology.
    Low,
}

impl ClusterClass {
    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            ClusterClass::High => "high",
            ClusterClass::Medium => "medium",
            ClusterClass::Low => "low",
        }
    }
}

/// A cell of Table 1 as a rule; its text is the message `expectation-cell-ID`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Row and type.
    pub id: String,
    /// Row of Table 1.
    pub row: String,
    /// Type.
    pub kind: NetworkType,
    /// What is asked.
    pub test: Test,
}

/// An expected weakness as a rule; its text is the message `expectation-weakness-ID`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weakness {
    /// Class and subject.
    pub id: String,
    /// Class of technology that is said to have it.
    pub class: ClusterClass,
    /// Paragraph.
    pub paragraph: u16,
    /// Factor concerned.
    pub factor: Factor,
    /// What is asked.
    pub test: Test,
}

/// All expectations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectations {
    /// Cells of Table 1.
    #[serde(rename = "cell")]
    pub cells: Vec<Cell>,
    /// Weaknesses of ¶104–106.
    #[serde(rename = "weakness")]
    pub weaknesses: Vec<Weakness>,
}

impl Expectations {
    /// Milieu's reading of Table 1 and ¶104–106.
    pub fn built_in() -> Result<Self, RuleError> {
        Self::read("table-1", include_str!("../expectation/table-1.toml"))
    }

    /// Rules of another file in the same form.
    pub fn read(file: &str, text: &str) -> Result<Self, RuleError> {
        let read: Expectations = rules::read(file, text)?;
        let cells = read.cells.iter().map(|c| (c.id.as_str(), vec![&c.test]));
        rules::check(file, cells.chain(read.weaknesses.iter().map(|w| (w.id.as_str(), vec![&w.test]))))?;
        Ok(read)
    }
}

/// An expectation held against the data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpectationCheck {
    /// Id of the rule.
    pub id: String,
    /// Type, for a cell of Table 1.
    pub kind: Option<NetworkType>,
    /// Row, for a cell of Table 1.
    pub row: Option<String>,
    /// Class, for a weakness.
    pub class: Option<ClusterClass>,
    /// Factor, for a weakness.
    pub factor: Option<Factor>,
    /// Paragraph; Table 1 stands at ¶103.
    pub paragraph: u16,
    /// Whether the rule speaks of this cluster: its leading type, its technology class. `None`
    /// when type or class is not known.
    pub concerns: Option<bool>,
    /// Holds, does not hold, cannot tell.
    pub finding: Outcome,
    /// What was looked at.
    pub evidence: Vec<Checked>,
    /// Data that would tell, when it cannot be told.
    pub would_tell: Vec<String>,
}

/// Puts every expectation to the data.
pub(crate) fn check(
    expectations: &Expectations,
    data: &Data<'_>,
    leading: Option<NetworkType>,
    class: Option<ClusterClass>,
) -> Vec<ExpectationCheck> {
    let cells = expectations.cells.iter().map(|cell| {
        let (finding, evidence) = cell.test.check(data);
        ExpectationCheck {
            id: cell.id.clone(),
            kind: Some(cell.kind),
            row: Some(cell.row.clone()),
            class: None,
            factor: None,
            paragraph: 103,
            concerns: leading.map(|kind| kind == cell.kind),
            finding,
            would_tell: would_tell(finding, &evidence),
            evidence,
        }
    });
    let weaknesses = expectations.weaknesses.iter().map(|weakness| {
        let (finding, evidence) = weakness.test.check(data);
        ExpectationCheck {
            id: weakness.id.clone(),
            kind: None,
            row: None,
            class: Some(weakness.class),
            factor: Some(weakness.factor),
            paragraph: weakness.paragraph,
            concerns: class.map(|class| class == weakness.class),
            finding,
            would_tell: would_tell(finding, &evidence),
            evidence,
        }
    });
    cells.chain(weaknesses).collect()
}

/// Data that would tell what cannot be told.
pub(crate) fn would_tell(finding: Outcome, evidence: &[Checked]) -> Vec<String> {
    if finding != Outcome::CannotTell {
        return Vec::new();
    }
    let mut out: Vec<String> = evidence.iter().filter_map(|c| c.would_tell.clone()).collect();
    out.sort();
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_and_all_nine_weaknesses_are_there() {
        let rules = Expectations::built_in().unwrap();
        assert_eq!(rules.weaknesses.len(), 9);
        for class in [ClusterClass::High, ClusterClass::Medium, ClusterClass::Low] {
            assert_eq!(rules.weaknesses.iter().filter(|w| w.class == class).count(), 3);
        }
        for row in ["a", "b", "c", "1", "2", "3", "4", "5", "6"] {
            for kind in NetworkType::ALL {
                assert_eq!(rules.cells.iter().filter(|c| c.row == row && c.kind == *kind).count(), 1);
            }
        }
    }

    #[test]
    fn a_rule_that_asks_nothing_is_refused() {
        let text = include_str!("../expectation/table-1.toml")
            .replace("{ code = \"KI02\", like = \"identity\" }", "{ code = \"KI02\" }");
        assert!(matches!(Expectations::read("x", &text), Err(RuleError::BadCondition { .. })));
    }
}

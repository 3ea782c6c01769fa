//! The whole way from raw indicators to an index.

use std::collections::BTreeMap;

use crate::composite::aggregation::Aggregation;
use crate::composite::hierarchy::{Hierarchy, Scores};
use crate::composite::imputation::impute_group_mean;
use crate::composite::normalisation::Normalisation;
use crate::composite::treatment::{Treatment, TreatmentRule, treat};
use crate::error::{IndicatorError, Result};

/// Raw indicators of a set of units.
#[derive(Debug, Clone, PartialEq)]
pub struct RawIndicators {
    /// Values by indicator code, one per unit in a common order.
    pub values: Scores,
    /// Indicators of which more is weaker; their sign is turned after treatment.
    pub less_is_better: Vec<String>,
    /// Group of each unit, from which missing cells are filled; `None` when
    /// nothing may be filled, and missing cells stay missing.
    pub groups: Option<Vec<String>>,
}

/// The choices of method.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CompositeMethod {
    /// Treatment of outliers.
    pub treatment: TreatmentRule,
    /// Normalisation.
    pub normalisation: Normalisation,
    /// Aggregation inside the lowest aggregates.
    pub leaf: Aggregation,
    /// Aggregation above.
    pub upper: Aggregation,
    /// Share of the weight that must be available, a setting; two thirds is usual.
    pub coverage: f64,
}

/// Indicators ready for aggregation.
#[derive(Debug, Clone, PartialEq)]
pub struct PreparedIndicators {
    /// Normalised values by code.
    pub values: Scores,
    /// What was done to each indicator.
    pub treatments: BTreeMap<String, Treatment>,
    /// Cells that were filled.
    pub imputed_cells: usize,
    /// Indicators left out because they do not vary over the units.
    pub constant: Vec<String>,
}

/// A composite with its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Composite {
    /// Scores of the aggregates.
    pub scores: Scores,
    /// The indicators as they went in.
    pub prepared: PreparedIndicators,
}

/// Fills (where groups are given), treats, orients and normalises.
///
/// An indicator that does not vary cannot be normalised within the set: it becomes
/// missing, and is listed.
pub fn prepare(
    raw: &RawIndicators,
    treatment: &TreatmentRule,
    normalisation: &Normalisation,
) -> Result<PreparedIndicators> {
    let mut out = PreparedIndicators {
        values: Scores::new(),
        treatments: BTreeMap::new(),
        imputed_cells: 0,
        constant: Vec::new(),
    };
    for (code, column) in &raw.values {
        let present: Vec<bool> = match &raw.groups {
            Some(_) => vec![true; column.len()],
            None => column.iter().map(Option::is_some).collect(),
        };
        let known: Vec<f64> = match &raw.groups {
            Some(groups) => {
                let filled = impute_group_mean(column, groups)?;
                out.imputed_cells += filled.filled.iter().filter(|f| **f).count();
                filled.values
            }
            None => column.iter().flatten().copied().collect(),
        };
        let mut treated = treat(&known, treatment)?;
        out.treatments.insert(code.clone(), treated.treatment);
        if raw.less_is_better.contains(code) {
            treated.values.iter_mut().for_each(|v| *v = -*v);
        }
        let normalised = match normalisation.apply(&treated.values) {
            Ok(normalised) => normalised,
            Err(IndicatorError::Constant { .. } | IndicatorError::TooFew { .. }) => {
                out.constant.push(code.clone());
                out.values.insert(code.clone(), vec![None; column.len()]);
                continue;
            }
            Err(error) => return Err(error),
        };
        let mut next = normalised.into_iter();
        out.values
            .insert(code.clone(), present.iter().map(|p| if *p { next.next() } else { None }).collect());
    }
    Ok(out)
}

/// Runs every step. Cost: one pass per indicator and aggregate.
pub fn composite(raw: &RawIndicators, hierarchy: &Hierarchy, method: &CompositeMethod) -> Result<Composite> {
    let prepared = prepare(raw, &method.treatment, &method.normalisation)?;
    let scores = hierarchy.aggregate(&prepared.values, method.leaf, method.upper, method.coverage)?;
    Ok(Composite { scores, prepared })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::composite::hierarchy::Node;

    #[test]
    fn three_units_by_hand() {
        let raw = RawIndicators {
            values: [
                ("a".to_owned(), vec![Some(0.0), Some(5.0), Some(10.0)]),
                ("b".to_owned(), vec![Some(1.0), None, Some(3.0)]),
                ("flat".to_owned(), vec![Some(1.0); 3]),
            ]
            .into(),
            less_is_better: vec!["b".to_owned()],
            groups: None,
        };
        let node = |code: &str, parent: Option<&str>| Node {
            code: code.into(),
            parent: parent.map(Into::into),
            weight: 1.0,
        };
        let tree = Hierarchy::new(vec![
            node("a", Some("i")),
            node("b", Some("i")),
            node("flat", Some("i")),
            node("i", None),
        ])
        .unwrap();
        let method = CompositeMethod {
            treatment: TreatmentRule::default(),
            normalisation: Normalisation::MinMax { low: 0.0, high: 100.0 },
            leaf: Aggregation::Arithmetic,
            upper: Aggregation::Arithmetic,
            coverage: 2.0 / 3.0,
        };
        let found = composite(&raw, &tree, &method).unwrap();
        assert_eq!(found.prepared.values["b"], vec![Some(100.0), None, Some(0.0)]);
        assert_eq!(found.scores["i"], vec![Some(50.0), None, Some(50.0)]);
        assert_eq!(found.prepared.constant, vec!["flat"]);
        let groups = Some(vec!["g".to_owned(); 3]);
        let filled = composite(&RawIndicators { groups, ..raw }, &tree, &method).unwrap();
        assert_eq!(filled.prepared.imputed_cells, 1);
        assert_eq!(filled.scores["i"][1], Some(50.0));
    }
}

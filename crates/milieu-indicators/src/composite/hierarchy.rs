//! The tree of indicators and aggregates.

use std::collections::{BTreeMap, BTreeSet};

use crate::composite::aggregation::Aggregation;
use crate::error::{IndicatorError, Result};

/// One indicator or aggregate.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Code.
    pub code: String,
    /// Code of the aggregate it belongs to; `None` for the top.
    pub parent: Option<String>,
    /// Weight among the parts of its parent; only proportions matter.
    pub weight: f64,
}

/// Values of every code by unit.
pub type Scores = BTreeMap<String, Vec<Option<f64>>>;

/// A tree of indicators (leaves) and aggregates.
#[derive(Debug, Clone, PartialEq)]
pub struct Hierarchy {
    nodes: BTreeMap<String, Node>,
    parts: BTreeMap<String, Vec<String>>,
    /// Aggregates, parts before wholes.
    order: Vec<String>,
}

impl Hierarchy {
    /// Checks and takes the nodes: every code once, every parent known, no circle,
    /// weights not negative and not all zero inside a parent.
    pub fn new(nodes: Vec<Node>) -> Result<Self> {
        let mut by_code = BTreeMap::new();
        let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for node in nodes {
            if !(node.weight.is_finite() && node.weight >= 0.0) {
                return Err(broken(&node.code, "weight"));
            }
            if let Some(parent) = &node.parent {
                parts.entry(parent.clone()).or_default().push(node.code.clone());
            }
            if let Some(twice) = by_code.insert(node.code.clone(), node) {
                return Err(IndicatorError::DuplicateCode { code: twice.code });
            }
        }
        for (parent, codes) in &parts {
            if !by_code.contains_key(parent) {
                return Err(broken(parent, "unknown parent"));
            }
            if codes.iter().all(|c| by_code[c].weight == 0.0) {
                return Err(broken(parent, "no weight inside"));
            }
        }
        let mut order = Vec::with_capacity(parts.len());
        let mut done: BTreeSet<&str> = BTreeSet::new();
        while order.len() < parts.len() {
            let ready: Vec<&str> = parts
                .iter()
                .filter(|(code, _)| !done.contains(code.as_str()))
                .filter(|(_, codes)| {
                    codes.iter().all(|c| !parts.contains_key(c) || done.contains(c.as_str()))
                })
                .map(|(code, _)| code.as_str())
                .collect();
            let Some(first) = ready.first() else {
                let code = parts.keys().find(|c| !done.contains(c.as_str()));
                return Err(broken(code.map_or("", |c| c), "circle"));
            };
            let _ = first;
            for code in ready {
                done.insert(code);
                order.push(code.to_owned());
            }
        }
        Ok(Self { nodes: by_code, parts, order })
    }

    /// Codes of the indicators: what has no parts.
    pub fn indicators(&self) -> impl Iterator<Item = &str> {
        self.nodes.keys().filter(|c| !self.parts.contains_key(*c)).map(String::as_str)
    }

    /// Codes of the aggregates, parts before wholes.
    pub fn aggregates(&self) -> &[String] {
        &self.order
    }

    /// Codes of the parts of an aggregate, in the order given.
    pub fn parts(&self, code: &str) -> &[String] {
        self.parts.get(code).map_or(&[], Vec::as_slice)
    }

    /// Weight of a code among its parent's parts, as given.
    pub fn weight(&self, code: &str) -> Option<f64> {
        self.nodes.get(code).map(|n| n.weight)
    }

    /// The same tree with other weights for some codes.
    pub fn with_weights(&self, weights: &BTreeMap<String, f64>) -> Result<Self> {
        if let Some(code) = weights.keys().find(|c| !self.nodes.contains_key(*c)) {
            return Err(broken(code, "weight for an unknown code"));
        }
        Self::new(
            // Order of parts follows the codes of each parent as first given.
            self.parts
                .values()
                .flatten()
                .chain(self.nodes.values().filter(|n| n.parent.is_none()).map(|n| &n.code))
                .filter_map(|code| self.nodes.get(code))
                .map(|node| Node {
                    weight: weights.get(&node.code).copied().unwrap_or(node.weight),
                    ..node.clone()
                })
                .collect(),
        )
    }

    /// Aggregates level by level: `leaf` inside the lowest aggregates (all of whose
    /// parts are indicators), `upper` above. Weights are normalised inside each
    /// parent; an aggregate whose available parts hold less than `coverage` of the
    /// weight is `None` for that unit.
    ///
    /// Returns the aggregates only.
    pub fn aggregate(
        &self,
        indicators: &Scores,
        leaf: Aggregation,
        upper: Aggregation,
        coverage: f64,
    ) -> Result<Scores> {
        let units = indicators.values().next().map_or(0, Vec::len);
        let mut out = Scores::new();
        for code in &self.order {
            let parts = self.parts(code);
            let weights: Vec<f64> = parts.iter().map(|p| self.nodes[p].weight).collect();
            let columns: Vec<&Vec<Option<f64>>> = parts
                .iter()
                .map(|p| out.get(p).or_else(|| indicators.get(p)).ok_or_else(|| broken(p, "no values")))
                .collect::<Result<_>>()?;
            if let Some(short) = columns.iter().find(|c| c.len() != units) {
                return Err(IndicatorError::LengthMismatch {
                    what: "units of two indicators",
                    left: units,
                    right: short.len(),
                });
            }
            let lowest = parts.iter().all(|p| !self.parts.contains_key(p));
            let how = if lowest { leaf } else { upper };
            let column = (0..units)
                .map(|u| {
                    let values: Vec<Option<f64>> = columns.iter().map(|c| c[u]).collect();
                    how.apply_to_available(&values, &weights, coverage)
                })
                .collect::<Result<Vec<_>>>()?;
            out.insert(code.clone(), column);
        }
        Ok(out)
    }
}

fn broken(code: &str, problem: &'static str) -> IndicatorError {
    IndicatorError::BrokenHierarchy { code: code.to_owned(), problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(code: &str, parent: Option<&str>, weight: f64) -> Node {
        Node { code: code.into(), parent: parent.map(Into::into), weight }
    }

    fn small() -> Hierarchy {
        Hierarchy::new(vec![
            node("a", Some("x"), 1.0),
            node("b", Some("x"), 3.0),
            node("c", Some("y"), 1.0),
            node("x", Some("top"), 1.0),
            node("y", Some("top"), 1.0),
            node("top", None, 1.0),
        ])
        .unwrap()
    }

    fn values() -> Scores {
        [("a", 4.0), ("b", 8.0), ("c", 7.0)].into_iter().map(|(c, v)| (c.to_owned(), vec![Some(v)])).collect()
    }

    #[test]
    fn two_levels_by_hand() {
        let a = Aggregation::Arithmetic;
        let found = small().aggregate(&values(), a, Aggregation::Geometric, 1.0).unwrap();
        assert_eq!(found["x"], vec![Some(7.0)]);
        assert!((found["top"][0].unwrap() - 7.0).abs() < 1e-12);
        let weights = [("y".to_owned(), 0.0)].into();
        let other = small().with_weights(&weights).unwrap();
        assert_eq!(other.aggregate(&values(), a, a, 1.0).unwrap()["top"], vec![Some(7.0)]);
    }

    #[test]
    fn a_hole_withholds_what_it_carries() {
        let mut values = values();
        values.insert("b".into(), vec![None]);
        let a = Aggregation::Arithmetic;
        let found = small().aggregate(&values, a, a, 2.0 / 3.0).unwrap();
        assert_eq!(found["x"], vec![None]);
        assert_eq!(found["top"], vec![None]);
    }

    #[test]
    fn broken_trees_are_refused() {
        assert!(Hierarchy::new(vec![node("a", Some("x"), 1.0)]).is_err());
        assert!(Hierarchy::new(vec![node("a", Some("b"), 1.0), node("b", Some("a"), 1.0)]).is_err());
        assert!(Hierarchy::new(vec![node("a", None, 1.0), node("a", None, 1.0)]).is_err());
        assert!(Hierarchy::new(vec![node("a", Some("b"), 0.0), node("b", None, 1.0)]).is_err());
        let extra = [("zz".to_owned(), 1.0)].into();
        assert!(small().with_weights(&extra).is_err());
    }
}

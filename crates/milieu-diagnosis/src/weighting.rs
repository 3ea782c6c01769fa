//! Weights of one's own: what the scores would be with them, and how firm the ranks are.
//!
//! The default method gives every concept of a factor the same weight and every indicator of a
//! concept the same. Weights of one's own multiply those: 2 counts twice, 0 leaves out. A score is
//! the weighted geometric mean of the concepts, each the weighted mean of its indicators'
//! positions.
//!
//! Ranks are drawn a number of times: a third of the draws with the weights as they are, a third
//! with each moved by up to a quarter, a third with weights uniform on the simplex (as the doubt of
//! the scores has it; Saisana, Saltelli and Tarantola 2005). Cost: linear in draws and concepts;
//! six factors and a thousand draws take some milliseconds.

use std::collections::BTreeMap;

use milieu_indicators::composite::aggregation::Aggregation;
use milieu_indicators::composite::rank::ranks;
use milieu_indicators::composite::weights::{perturbed_weights, simplex_weights};
use milieu_vocabulary::Factor;

use crate::factor_score::{ConceptScore, FLOOR, FactorScore};

/// How far a weight is moved.
const SPREAD: f64 = 0.25;

/// Weights by name: a concept as `factor/concept`, an indicator by its code. What is not named
/// weighs 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights(BTreeMap<String, f64>);

impl Weights {
    /// Reads `accessibility/gateways:2,AC01:0.5`. The error is the part that cannot be read.
    ///
    /// # Errors
    /// When a part is not a name and a number from 0 up.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut found = BTreeMap::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, weight) = part.rsplit_once(':').ok_or_else(|| part.to_owned())?;
            let weight: f64 = weight.trim().parse().map_err(|_| part.to_owned())?;
            if !(weight.is_finite() && (0.0..=100.0).contains(&weight)) || name.trim().is_empty() {
                return Err(part.to_owned());
            }
            found.insert(name.trim().to_owned(), weight);
        }
        Ok(Weights(found))
    }

    /// Whether nothing differs from the default.
    pub fn are_default(&self) -> bool {
        self.0.values().all(|weight| *weight == 1.0)
    }

    /// Weight of a concept.
    pub fn of_concept(&self, factor: Factor, concept: &str) -> f64 {
        self.of(&concept_name(factor, concept))
    }

    /// Weight of a name.
    pub fn of(&self, name: &str) -> f64 {
        self.0.get(name).copied().unwrap_or(1.0)
    }

    /// Names that were given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// Name of a concept among weights.
pub fn concept_name(factor: Factor, concept: &str) -> String {
    format!("{}/{concept}", factor.code())
}

/// Mean position of a concept's indicators with these weights; `None` when none is there or all
/// weigh nothing.
fn position(concept: &ConceptScore, weights: &Weights) -> Option<f64> {
    let known: Vec<(f64, f64)> =
        concept.indicators.iter().filter_map(|i| Some((i.position?, weights.of(&i.code)))).collect();
    let total: f64 = known.iter().map(|(_, weight)| weight).sum();
    (total > 0.0).then(|| known.iter().map(|(position, weight)| position * weight).sum::<f64>() / total)
}

/// Positions and weights of the concepts that count.
fn parts(score: &FactorScore, weights: &Weights) -> Vec<(String, f64, f64)> {
    score
        .concepts
        .iter()
        .filter_map(|concept| {
            let weight = weights.of_concept(score.factor, &concept.concept);
            let position = position(concept, weights)?;
            (weight > 0.0).then(|| (concept.concept.clone(), position.max(FLOOR), weight))
        })
        .collect()
}

/// The score of a factor with weights of one's own; `None` when it is withheld or nothing weighs.
pub fn weighted_score(score: &FactorScore, weights: &Weights) -> Option<f64> {
    if score.withheld.is_some() {
        return None;
    }
    let parts = parts(score, weights);
    let (values, weights): (Vec<f64>, Vec<f64>) = parts.into_iter().map(|(_, p, w)| (p, w)).unzip();
    if values.is_empty() {
        return None;
    }
    Aggregation::Geometric.apply(&values, &weights).ok()
}

/// How often each unit takes each rank: unit by unit, rank 1 first, as shares of the draws. Units
/// are scores: the factors of one region, or one factor over regions. A concept has the same weight
/// for every unit of a draw. A unit without a score has an empty row.
pub fn rank_shares(units: &[&FactorScore], weights: &Weights, seed: u64, draws: u64) -> Vec<Vec<f64>> {
    let parts: Vec<Vec<(String, f64, f64)>> = units
        .iter()
        .map(|score| if score.withheld.is_some() { Vec::new() } else { parts(score, weights) })
        .collect();
    // One list of concepts per factor, so that the draws of a factor do not depend on the others.
    let mut concepts: BTreeMap<Factor, BTreeMap<&str, f64>> = BTreeMap::new();
    for (score, parts) in units.iter().zip(&parts) {
        let of_factor = concepts.entry(score.factor).or_default();
        for (name, _, weight) in parts {
            of_factor.insert(name, *weight);
        }
    }
    let mut counts = vec![vec![0usize; units.len()]; units.len()];
    let mut done = 0usize;
    for draw in 0..draws {
        let drawn: BTreeMap<Factor, BTreeMap<&str, f64>> = concepts
            .iter()
            .filter_map(|(factor, named)| {
                let own: Vec<f64> = named.values().copied().collect();
                let stream = seed.wrapping_add(factor.index() as u64);
                let weights = match draw % 3 {
                    0 => own,
                    1 => perturbed_weights(&own, SPREAD, stream, draw).ok()?,
                    _ => simplex_weights(own.len(), stream, draw).ok()?,
                };
                Some((*factor, named.keys().copied().zip(weights).collect()))
            })
            .collect();
        let scores: Vec<Option<f64>> = units
            .iter()
            .zip(&parts)
            .map(|(score, parts)| {
                let weights = drawn.get(&score.factor)?;
                let values: Vec<f64> = parts.iter().map(|(_, position, _)| *position).collect();
                let chosen: Vec<f64> = parts
                    .iter()
                    .map(|(name, ..)| weights.get(name.as_str()).copied())
                    .collect::<Option<_>>()?;
                if values.is_empty() { None } else { Aggregation::Geometric.apply(&values, &chosen).ok() }
            })
            .collect();
        done += 1;
        for (unit, rank) in ranks(&scores).into_iter().enumerate() {
            if let Some(rank) = rank {
                counts[unit][rank - 1] += 1;
            }
        }
    }
    let ranked = parts.iter().filter(|parts| !parts.is_empty()).count();
    counts
        .into_iter()
        .zip(&parts)
        .map(|(row, parts)| match (parts.is_empty(), done) {
            (true, _) | (_, 0) => Vec::new(),
            _ => row.into_iter().take(ranked).map(|count| count as f64 / done as f64).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::factor_score::IndicatorPart;

    fn score(factor: Factor, concepts: &[(&str, &[(&str, f64)])]) -> FactorScore {
        FactorScore {
            factor,
            score: None,
            interval: None,
            nominal: None,
            withheld: None,
            coverage: 1.0,
            coverage_needed: 0.5,
            concepts: concepts
                .iter()
                .map(|(name, parts)| ConceptScore {
                    concept: (*name).to_owned(),
                    position: None,
                    indicators: parts
                        .iter()
                        .map(|(code, position)| IndicatorPart {
                            code: (*code).to_owned(),
                            position: Some(*position),
                            frame: None,
                            missing: None,
                        })
                        .collect(),
                })
                .collect(),
            frames: Vec::new(),
            variance: Vec::new(),
            weakest_probability: None,
            first_quartile: None,
            spread: None,
            below_quartile_probability: None,
            weak: false,
            rank: None,
            rank_stability: None,
            withheld_in_runs: 0.0,
            waterfall: Vec::new(),
            movers: Vec::new(),
            notes: Vec::new(),
        }
    }

    #[test]
    fn a_score_is_the_weighted_geometric_mean() {
        let one = score(Factor::Identity, &[("closure", &[("ID02", 0.25)]), ("trust", &[("ID05", 1.0)])]);
        let of = |text: &str| weighted_score(&one, &Weights::parse(text).unwrap());
        assert!((of("").unwrap() - 0.5).abs() < 1e-12);
        assert!((of("identity/closure:0").unwrap() - 1.0).abs() < 1e-12);
        assert!((of("identity/closure:3").unwrap() - 0.25f64.powf(0.75)).abs() < 1e-12);
        assert_eq!(of("ID02:0,ID05:0"), None);
        let two = score(Factor::Identity, &[("closure", &[("ID02", 0.2), ("ID03", 0.8)])]);
        let weighted = weighted_score(&two, &Weights::parse("ID03:3").unwrap()).unwrap();
        assert!((weighted - (0.2 + 3.0 * 0.8) / 4.0).abs() < 1e-12);
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(Weights::parse("AC01:much"), Err("AC01:much".to_owned()));
        assert_eq!(Weights::parse("AC01:-1"), Err("AC01:-1".to_owned()));
        assert_eq!(Weights::parse("AC01"), Err("AC01".to_owned()));
        assert!(Weights::parse(" AC01:1 , ").unwrap().are_default());
    }

    #[test]
    fn ranks_are_firm_where_one_is_above_in_everything() {
        let high = score(Factor::Identity, &[("closure", &[("ID02", 0.8)]), ("trust", &[("ID05", 0.9)])]);
        let low =
            score(Factor::Creativity, &[("products", &[("CR06", 0.1)]), ("spin-offs", &[("CR07", 0.2)])]);
        let mixed =
            score(Factor::Governance, &[("formality", &[("GO01", 0.05)]), ("bridging", &[("GO03", 0.95)])]);
        let mut none = score(Factor::Stimulus, &[]);
        none.withheld = Some(milieu_vocabulary::message!("score-withheld-no-indicators"));
        let shares = rank_shares(&[&high, &low, &mixed, &none], &Weights::default(), 7, 600);
        assert!(shares[0][0] > 0.6 && shares[1][2] > 0.5, "{shares:?}");
        assert!(shares[2].iter().filter(|s| **s > 0.05).count() > 1, "{shares:?}");
        assert!(shares[3].is_empty());
        for row in &shares[..3] {
            assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
}

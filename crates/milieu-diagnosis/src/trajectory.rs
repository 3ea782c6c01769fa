//! The course of a region over its periods: degrees of the types, factor scores and the signs of
//! renewal and closure per period, with turning points (¶65–70, ¶80, ¶111–112).
//!
//! Earlier values are placed in the frames of the last period, so that a score moves because the
//! region moved and not because the frame did. ¶80 expects the way from ecological to identity to
//! strategy network; that is a hypothesis, and the course shown here is what it is tested on.

use std::collections::BTreeMap;

use milieu_vocabulary::{Factor, Message, NetworkType, Period, message};
use serde::Serialize;

use crate::network_type::TypeDegree;

/// Indicators whose course is kept.
pub const TRACED: [&str; 11] =
    ["AC01", "AC02", "CR01", "DY01", "GO01", "ID02", "ID03", "LK01", "LK05", "LK08", "RV02"];

/// A rise or fall below this is not called a turn. A convention of ours.
const STEP: f64 = 0.1;

/// One period of a region.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PeriodPoint {
    /// Period.
    pub period: Period,
    /// Home actors.
    pub actors: usize,
    /// Degrees of the types, if judged.
    pub degrees: Option<Vec<TypeDegree>>,
    /// Leading type, if judged and the fit allows.
    pub leading: Option<NetworkType>,
    /// Nominal score of each factor, with the share of its concepts that were there.
    pub scores: Vec<PeriodScore>,
    /// Values of the traced indicators.
    pub indicators: BTreeMap<String, f64>,
}

/// A factor in a period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PeriodScore {
    /// Factor.
    pub factor: Factor,
    /// Nominal score; `None` when withheld.
    pub score: Option<f64>,
    /// Share of concepts that were there.
    pub coverage: f64,
}

/// What turned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Turn {
    /// Another type leads.
    LeadingType {
        /// Before.
        from: NetworkType,
        /// Now.
        to: NetworkType,
    },
    /// A factor score changes direction.
    FactorScore {
        /// Factor.
        factor: Factor,
        /// Whether it was a peak (`true`) or a trough.
        peak: bool,
    },
}

/// A turning point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TurningPoint {
    /// Period of the turn.
    pub period: Period,
    /// What turned.
    pub turn: Turn,
    /// In words.
    pub text: Message,
}

/// The course of a region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Trajectory {
    /// Periods, oldest first.
    pub periods: Vec<PeriodPoint>,
    /// Turning points, oldest first.
    pub turning_points: Vec<TurningPoint>,
}

impl Trajectory {
    /// The course through the given periods, oldest first.
    pub fn new(periods: Vec<PeriodPoint>) -> Self {
        let mut turning_points = Vec::new();
        for pair in periods.windows(2) {
            if let (Some(from), Some(to)) = (pair[0].leading, pair[1].leading)
                && from != to
            {
                turning_points.push(TurningPoint {
                    period: pair[1].period,
                    turn: Turn::LeadingType { from, to },
                    text: message!(
                        "trajectory-leading-type",
                        from = Message::new(from.label_key()),
                        to = Message::new(to.label_key())
                    ),
                });
            }
        }
        for factor in Factor::ALL {
            let series: Vec<(Period, f64)> = periods
                .iter()
                .filter_map(|p| {
                    let score = p.scores.iter().find(|s| s.factor == *factor)?.score?;
                    Some((p.period, score))
                })
                .collect();
            for three in series.windows(3) {
                let (before, after) = (three[1].1 - three[0].1, three[2].1 - three[1].1);
                let peak = before > STEP && after < -STEP;
                if peak || (before < -STEP && after > STEP) {
                    let factor_name = Message::new(factor.label_key());
                    turning_points.push(TurningPoint {
                        period: three[1].0,
                        turn: Turn::FactorScore { factor: *factor, peak },
                        text: if peak {
                            message!("trajectory-peak", factor = factor_name)
                        } else {
                            message!("trajectory-trough", factor = factor_name)
                        },
                    });
                }
            }
        }
        let place = |p: Period| periods.iter().position(|point| point.period == p);
        turning_points.sort_by_key(|t| place(t.period));
        Trajectory { periods, turning_points }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(year: i16, leading: NetworkType, score: f64) -> PeriodPoint {
        PeriodPoint {
            period: Period::years(year, year).unwrap(),
            actors: 30,
            degrees: None,
            leading: Some(leading),
            scores: vec![PeriodScore { factor: Factor::Identity, score: Some(score), coverage: 1.0 }],
            indicators: BTreeMap::new(),
        }
    }

    #[test]
    fn turns_of_type_and_of_scores_are_marked() {
        let course = Trajectory::new(vec![
            point(2000, NetworkType::Ecological, 0.2),
            point(2005, NetworkType::Identity, 0.6),
            point(2010, NetworkType::Identity, 0.3),
        ]);
        let turns: Vec<&Turn> = course.turning_points.iter().map(|t| &t.turn).collect();
        assert_eq!(
            turns,
            [
                &Turn::LeadingType { from: NetworkType::Ecological, to: NetworkType::Identity },
                &Turn::FactorScore { factor: Factor::Identity, peak: true },
            ]
        );
        let still = Trajectory::new(vec![
            point(2000, NetworkType::Identity, 0.5),
            point(2005, NetworkType::Identity, 0.55),
            point(2010, NetworkType::Identity, 0.5),
        ]);
        assert!(still.turning_points.is_empty());
    }
}

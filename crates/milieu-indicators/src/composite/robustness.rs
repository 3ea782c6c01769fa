//! How ranks and scores move with the choices of method and weights.

use crate::composite::hierarchy::Scores;
use crate::composite::rank::ranks;
use crate::error::{IndicatorError, Result};
use crate::quantile::quantiles;

/// Ranks of one unit over many runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankInterval {
    /// Lower quantile asked for.
    pub low: f64,
    /// Median.
    pub median: f64,
    /// Upper quantile asked for.
    pub high: f64,
    /// Runs in which the unit was ranked.
    pub runs: usize,
}

/// Rank intervals of every unit over runs: quantiles of its ranks, `low` and
/// `high` such as 0.05 and 0.95, or 0 and 1 for the extremes. `None` for a unit
/// ranked in no run.
pub fn rank_intervals(runs: &[Vec<Option<f64>>], low: f64, high: f64) -> Result<Vec<Option<RankInterval>>> {
    let units = units_of(runs)?;
    let ranked: Vec<Vec<Option<usize>>> = runs.iter().map(|r| ranks(r)).collect();
    (0..units)
        .map(|u| {
            let of_unit: Vec<f64> = ranked.iter().filter_map(|r| r[u].map(|k| k as f64)).collect();
            if of_unit.is_empty() {
                return Ok(None);
            }
            let q = quantiles(&of_unit, &[low, 0.5, high])?;
            Ok(Some(RankInterval { low: q[0], median: q[1], high: q[2], runs: of_unit.len() }))
        })
        .collect()
}

/// Mean score of every unit over the runs in which it has one.
pub fn mean_scores(runs: &[Vec<Option<f64>>]) -> Result<Vec<Option<f64>>> {
    let units = units_of(runs)?;
    Ok((0..units)
        .map(|u| {
            let known: Vec<f64> = runs.iter().filter_map(|r| r[u]).collect();
            (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
        })
        .collect())
}

/// Share of runs in which each aggregate is the lowest of a unit's; ties count for
/// each. The order follows `codes`. `None` when no run has all of them.
pub fn weakest_shares(runs: &[Scores], codes: &[&str], unit: usize) -> Result<Option<Vec<f64>>> {
    let mut counts = vec![0usize; codes.len()];
    let mut complete = 0usize;
    for run in runs {
        let mut values = Vec::with_capacity(codes.len());
        for code in codes {
            let column = run
                .get(*code)
                .ok_or_else(|| IndicatorError::UnknownWord { what: "aggregate", word: (*code).to_owned() })?;
            values.push(column.get(unit).copied().flatten());
        }
        let known: Vec<f64> = values.iter().flatten().copied().collect();
        if known.len() != codes.len() || known.is_empty() {
            continue;
        }
        complete += 1;
        let lowest = known.iter().copied().fold(f64::INFINITY, f64::min);
        for (count, value) in counts.iter_mut().zip(&known) {
            *count += usize::from(*value == lowest);
        }
    }
    Ok((complete > 0).then(|| counts.iter().map(|c| *c as f64 / complete as f64).collect()))
}

fn units_of(runs: &[Vec<Option<f64>>]) -> Result<usize> {
    let units =
        runs.first().map(Vec::len).ok_or(IndicatorError::TooFew { what: "runs", needed: 1, found: 0 })?;
    for run in runs {
        crate::error::same_length("units of two runs", units, run.len())?;
    }
    Ok(units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_runs_by_hand() {
        let runs = [vec![Some(9.0), Some(5.0), Some(1.0)], vec![Some(4.0), Some(6.0), None]];
        let found = rank_intervals(&runs, 0.0, 1.0).unwrap();
        let first = found[0].unwrap();
        assert_eq!((first.low, first.median, first.high), (1.0, 1.5, 2.0));
        assert_eq!(found[2].unwrap().runs, 1);
        assert_eq!(mean_scores(&runs).unwrap(), vec![Some(6.5), Some(5.5), Some(1.0)]);
        assert!(rank_intervals(&[], 0.0, 1.0).is_err());
    }

    #[test]
    fn weakest() {
        let run = |a: f64, b: f64| -> Scores {
            [("a".to_owned(), vec![Some(a)]), ("b".to_owned(), vec![Some(b)])].into()
        };
        let runs = [run(1.0, 2.0), run(3.0, 2.0), run(1.0, 9.0), run(0.0, 1.0)];
        let found = weakest_shares(&runs, &["a", "b"], 0).unwrap().unwrap();
        assert_eq!(found, vec![0.75, 0.25]);
        assert!(weakest_shares(&runs, &["zz"], 0).is_err());
    }
}

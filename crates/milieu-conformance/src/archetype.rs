//! Graded membership in the three archetypes, from means and covariance given in the case.

use anyhow::{Context, Result, anyhow};
use milieu_diagnosis::network_type::Archetypes;
use serde_json::{Map, Value, json};

use crate::indicators::Case;

/// Membership, residual, distances and evidence of every network of the case.
pub(crate) fn membership_values(case: &Case) -> Result<Value> {
    let (features, covariance) = table(case, ".covariance.csv")?;
    let (types, profiles) = table(case, ".profiles.csv")
        .map(|(_, rows)| rows.into_iter().unzip::<_, _, Vec<String>, Vec<_>>())?;
    let covariance: Vec<Vec<f64>> = covariance.into_iter().map(|(_, row)| row).collect();
    let means: [Vec<f64>; 3] =
        profiles.try_into().map_err(|rows: Vec<_>| anyhow!("{} profiles, not three", rows.len()))?;
    let archetypes =
        Archetypes::new(means, &covariance).context("the covariance is not positive definite")?;
    let mut out = Map::new();
    for (network, x) in table(case, ".networks.csv")?.1 {
        let found =
            archetypes.judge(&x).with_context(|| format!("{network}: not as many values as features"))?;
        let evidence: Map<String, Value> =
            features.iter().cloned().zip(found.evidence.iter().map(|e| json!(e))).collect();
        out.insert(
            network,
            json!({
                "membership": found.weights,
                "residual_mahalanobis2": found.residual,
                "distance2": found.distances,
                "best": types[found.best],
                "second": types[found.second],
                "evidence_best_over_second": evidence,
                "evidence_sum": found.evidence.iter().sum::<f64>(),
            }),
        );
    }
    Ok(Value::Object(out))
}

type Named = Vec<(String, Vec<f64>)>;

/// Names of the columns, and the rows by their name in the first column.
fn table(case: &Case, suffix: &str) -> Result<(Vec<String>, Named)> {
    let (header, rows) = case.rows(suffix)?;
    let rows = rows
        .iter()
        .map(|row| {
            let values = row.iter().skip(1).map(|cell| Ok(cell.trim().parse()?)).collect::<Result<_>>()?;
            Ok((row.get(0).unwrap_or_default().to_owned(), values))
        })
        .collect::<Result<Named>>()?;
    Ok((header.into_iter().skip(1).collect(), rows))
}

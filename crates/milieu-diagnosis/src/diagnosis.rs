//! All of it together: the diagnosis of a region.

use milieu_territory::Snapshot;
use milieu_vocabulary::{Measured, RegionCode};
use serde::Serialize;

use crate::{Context, DiagnosisParams, Dictionary, Networks, Trail, measure};

/// A diagnosis.
#[derive(Clone, Debug, Serialize)]
pub struct Diagnosis {
    /// Indicators by code.
    pub indicators: Vec<(String, Measured)>,
}

/// Why there is no diagnosis.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DiagnosisError {
    /// The networks cannot be built.
    #[error(transparent)]
    Network(#[from] milieu_network::GraphError),
}

/// Diagnoses a region.
pub fn diagnose(
    snapshot: &Snapshot,
    region: &RegionCode,
    dictionary: &Dictionary,
    params: &DiagnosisParams,
) -> Result<Diagnosis, DiagnosisError> {
    let networks = Networks::new(snapshot, params)?;
    let context = Context::new(snapshot, &networks, region.clone(), None, params);
    let indicators = dictionary
        .iter()
        .map(|d| (d.code.clone(), measure(d, &d.code, &context, &mut Trail::closed())))
        .collect();
    Ok(Diagnosis { indicators })
}

//! A region with its networks, for pages that look closer than a diagnosis does.

use std::sync::Arc;

use milieu_diagnosis::{Context, DiagnosisParams, Networks};
use milieu_territory::Snapshot;
use milieu_vocabulary::RegionCode;

use crate::problem::Problem;
use crate::question::Question;

/// Works on the region asked about in the last period asked about; the earlier periods come with
/// it. The networks of a period are built once for a state of the file.
///
/// # Errors
/// When nobody is at home, the networks cannot be built, or the work fails.
pub fn with_context<T>(
    question: &Question,
    work: impl FnOnce(&Context<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let region = question.the_region()?.clone();
    let snapshots = question.snapshots();
    let params = DiagnosisParams::default();
    let networks = snapshots
        .iter()
        .map(|snapshot| {
            question.state.result(&format!("networks {:?}", snapshot.period), || {
                Networks::new(snapshot, &params).map_err(Problem::internal)
            })
        })
        .collect::<Result<Vec<Arc<Networks>>, Problem>>()?;
    chain(&snapshots, &networks, &region, &params, None, work)
}

fn chain<T>(
    snapshots: &[Arc<Snapshot>],
    networks: &[Arc<Networks>],
    region: &RegionCode,
    params: &DiagnosisParams,
    earlier: Option<&Context<'_>>,
    work: impl FnOnce(&Context<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let (Some((snapshot, later)), Some((network, more))) = (snapshots.split_first(), networks.split_first())
    else {
        return Err(Problem::data(milieu_vocabulary::message!("web-no-region")));
    };
    let context = Context::new(snapshot, network, region.clone(), earlier, params);
    if later.is_empty() { work(&context) } else { chain(later, more, region, params, Some(&context), work) }
}

//! Territory › Statistics: technology classes, specialisation, variety, concentration.

use std::sync::Arc;

use milieu_diagnosis::statistics::{self, Concept};
use milieu_territory::Snapshot;
use milieu_vocabulary::RegionCode;
use utoipa_axum::router::OpenApiRouter;

use crate::desk::Desk;

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
}

/// Years for which a region has figures, as totals or by sector.
pub(super) fn years(snapshot: &Snapshot, region: &RegionCode, concept: Concept) -> Vec<i32> {
    let mut years: Vec<i32> = statistics::history(snapshot, region, concept).iter().map(|f| f.year).collect();
    years.extend(statistics::years_by_sector(snapshot, region, concept));
    years.sort_unstable();
    years.dedup();
    years
}

/// The total of a region in a year: as the source gives it, else the sum of sectors that lacks none.
pub(super) fn amount(snapshot: &Snapshot, region: &RegionCode, concept: Concept, year: i32) -> Option<f64> {
    if let Some(figure) = statistics::in_year(snapshot, region, concept, year) {
        return Some(figure.value);
    }
    let by_sector = statistics::by_sector(snapshot, region, concept, Some(year))?;
    by_sector.total.or_else(|| by_sector.partition().into_iter().map(|(_, value)| value).sum())
}

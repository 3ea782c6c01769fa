//! A place in the plane of a map.

/// Metres to the east and north in an equal-area projection. The outlines shipped with the kit
/// are in ETRS89-LAEA (EPSG:3035), and what is drawn over them must be projected alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPoint {
    /// To the east.
    pub east: f64,
    /// To the north.
    pub north: f64,
}

impl MapPoint {
    pub(crate) fn is_finite(self) -> bool {
        self.east.is_finite() && self.north.is_finite()
    }
}

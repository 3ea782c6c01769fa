//! Which region a point lies in.

use geo::{BoundingRect, Coord, Intersects, LinesIter, MultiPolygon, Point, Rect};
use milieu_vocabulary::RegionCode;

/// Kilometres of one degree of latitude on a sphere of 6,371 km.
const KM_OF_DEGREE: f64 = 111.194_926_6;

#[derive(Clone, Debug)]
struct Shape {
    code: RegionCode,
    areas: MultiPolygon<f64>,
    frame: Rect<f64>,
}

/// Boundaries of regions, in degrees.
#[derive(Clone, Debug, Default)]
pub struct RegionShapes {
    scheme: Option<String>,
    /// By code.
    shapes: Vec<Shape>,
}

impl RegionShapes {
    pub(super) fn new(
        scheme: Option<String>,
        areas: impl IntoIterator<Item = (RegionCode, MultiPolygon<f64>)>,
    ) -> Self {
        let shapes = areas
            .into_iter()
            .filter_map(|(code, areas)| Some(Shape { code, frame: areas.bounding_rect()?, areas }))
            .collect();
        RegionShapes { scheme, shapes }
    }

    /// Classification, e.g. `nuts-2021`, if known.
    pub fn scheme(&self) -> Option<&str> {
        self.scheme.as_deref()
    }

    /// How many regions have boundaries.
    pub fn len(&self) -> usize {
        self.shapes.len()
    }

    /// Whether no region has boundaries.
    pub fn is_empty(&self) -> bool {
        self.shapes.is_empty()
    }

    /// Codes of the regions with boundaries, sorted.
    pub fn codes(&self) -> impl Iterator<Item = &RegionCode> {
        self.shapes.iter().map(|shape| &shape.code)
    }

    /// Only the regions of one NUTS level.
    #[must_use]
    pub fn of_level(&self, level: u8) -> Self {
        RegionShapes {
            scheme: self.scheme.clone(),
            shapes: self.shapes.iter().filter(|s| s.code.nuts_level() == Some(level)).cloned().collect(),
        }
    }

    /// Boundary rings of a region as longitude-latitude pairs, outer and inner alike, for a map.
    pub fn rings(&self, code: &RegionCode) -> Vec<Vec<(f64, f64)>> {
        let shape =
            self.shapes.binary_search_by(|s| s.code.cmp(code)).ok().and_then(|at| self.shapes.get(at));
        let polygons = shape.into_iter().flat_map(|s| &s.areas.0);
        polygons
            .flat_map(|p| std::iter::once(p.exterior()).chain(p.interiors()))
            .map(|ring| ring.coords().map(|c| (c.x, c.y)).collect())
            .collect()
    }

    /// The finest region of those of a country (all, if `None`) that the point lies in.
    pub(super) fn inside(&self, longitude: f64, latitude: f64, country: Option<&str>) -> Option<&RegionCode> {
        let point = Point::new(longitude, latitude);
        self.of_country(country)
            .filter(|shape| {
                within(&shape.frame, longitude, latitude, 0.0, 0.0) && shape.areas.intersects(&point)
            })
            // The finest; of two that share the boundary the point is on, the first.
            .max_by(|a, b| a.code.as_str().len().cmp(&b.code.as_str().len()).then(b.code.cmp(&a.code)))
            .map(|shape| &shape.code)
    }

    /// The region whose boundary is nearest, and how far it is.
    pub(super) fn nearest(
        &self,
        longitude: f64,
        latitude: f64,
        km: f64,
        country: Option<&str>,
    ) -> Option<(&RegionCode, f64)> {
        // Near the point a degree of longitude is shorter by the cosine of the latitude.
        let narrow = latitude.to_radians().cos().max(0.01);
        let (margin_x, margin_y) = (km / (KM_OF_DEGREE * narrow), km / KM_OF_DEGREE);
        let here =
            |c: Coord<f64>| ((c.x - longitude) * narrow * KM_OF_DEGREE, (c.y - latitude) * KM_OF_DEGREE);
        self.of_country(country)
            .filter(|shape| within(&shape.frame, longitude, latitude, margin_x, margin_y))
            .map(|shape| {
                let distance = shape
                    .areas
                    .lines_iter()
                    .map(|line| distance_from_origin(here(line.start), here(line.end)))
                    .fold(f64::INFINITY, f64::min);
                (&shape.code, distance)
            })
            .filter(|(_, distance)| *distance <= km)
            .min_by(|a, b| {
                a.1.total_cmp(&b.1).then(b.0.as_str().len().cmp(&a.0.as_str().len())).then(a.0.cmp(b.0))
            })
    }

    fn of_country(&self, country: Option<&str>) -> impl Iterator<Item = &Shape> {
        self.shapes.iter().filter(move |s| country.is_none_or(|country| s.code.country() == Some(country)))
    }
}

fn within(frame: &Rect<f64>, x: f64, y: f64, margin_x: f64, margin_y: f64) -> bool {
    x >= frame.min().x - margin_x
        && x <= frame.max().x + margin_x
        && y >= frame.min().y - margin_y
        && y <= frame.max().y + margin_y
}

fn distance_from_origin(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let square = dx * dx + dy * dy;
    let along = if square > 0.0 { (-(a.0 * dx + a.1 * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
    (a.0 + along * dx).hypot(a.1 + along * dy)
}

/// The region a point (degrees) lies in; of nested regions the finest.
///
/// Cost: a comparison with each region's frame, and one pass over the boundary of those whose
/// frame holds the point.
pub fn locate(shapes: &RegionShapes, longitude: f64, latitude: f64) -> Option<RegionCode> {
    shapes.inside(longitude, latitude, None).cloned()
}

/// The region a point lies in, at distance 0, or else the nearest within `km` kilometres: what
/// simplified boundaries put just off the coast.
pub fn locate_near(
    shapes: &RegionShapes,
    longitude: f64,
    latitude: f64,
    km: f64,
) -> Option<(RegionCode, f64)> {
    match shapes.inside(longitude, latitude, None) {
        Some(code) => Some((code.clone(), 0.0)),
        None => {
            shapes.nearest(longitude, latitude, km, None).map(|(code, distance)| (code.clone(), distance))
        }
    }
}

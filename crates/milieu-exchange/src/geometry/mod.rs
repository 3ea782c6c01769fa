//! Regions and their boundaries, from GeoJSON or TopoJSON files that the user brings, and the
//! region a point lies in.
//!
//! Official boundaries are not part of this program: their terms do not allow it. The files of
//! Eurostat's GISCO (`NUTS_RG_…`, `NUTS_LB_…`) are read as they are, also gzipped; any other file
//! whose features have a code works too.

mod geojson;
mod place;
mod shapes;
mod topojson;

use std::io::Read;

use milieu_territory::Region;
use milieu_vocabulary::{Findings, Message, Place, RegionCode, message};
use serde_json::{Map, Value};

pub use place::{PlaceOptions, Placement, place_actors};
pub use shapes::{RegionShapes, locate, locate_near};

use geo::{Centroid, InteriorPoint, MultiPolygon, Point};

/// Most bytes of a file, unpacked.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// Why a file of boundaries cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GeometryError {
    /// The gzip stream is cut off or broken.
    #[error("`{file}` cannot be unpacked: {detail}")]
    Packed {
        /// File.
        file: String,
        /// What is wrong.
        detail: String,
    },
    /// More than is read.
    #[error("`{file}` holds more than {limit} bytes")]
    TooLarge {
        /// File.
        file: String,
        /// The most that is read.
        limit: u64,
    },
    /// Not JSON, or neither a feature collection nor a topology.
    #[error("`{file}` is neither GeoJSON nor TopoJSON: {detail}")]
    NotGeometry {
        /// File.
        file: String,
        /// What is wrong.
        detail: String,
    },
}

impl GeometryError {
    /// What went wrong, for a person.
    pub fn message(&self) -> Message {
        match self {
            GeometryError::Packed { file, detail } => {
                message!("geometry-packed", file = file, detail = detail)
            }
            GeometryError::TooLarge { file, limit } => {
                message!("geometry-too-large", file = file, limit = *limit)
            }
            GeometryError::NotGeometry { file, detail } => {
                message!("geometry-not-geometry", file = file, detail = detail)
            }
        }
    }
}

/// What a file of boundaries holds.
#[derive(Clone, Debug, Default)]
pub struct RegionGeometry {
    /// Regions with code, name, classification and a point inside, by code.
    pub regions: Vec<Region>,
    /// Their boundaries, where the file has any.
    pub shapes: RegionShapes,
    /// What was left out.
    pub findings: Findings,
}

/// A feature, whichever format it came from.
struct Feature {
    id: Option<String>,
    properties: Map<String, Value>,
    geometry: Geometry,
}

enum Geometry {
    Areas(MultiPolygon<f64>),
    Point(Point<f64>),
    /// Kind that says nothing about an area, or none.
    Other,
    /// Coordinates that make no sense.
    Broken,
}

/// Reads regions and boundaries. The classification is `scheme`, or the NUTS version whose year
/// stands in the file's name.
pub fn read_regions(bytes: &[u8], file: &str, scheme: Option<&str>) -> Result<RegionGeometry, GeometryError> {
    let wrong = |detail: String| GeometryError::NotGeometry { file: file.to_owned(), detail };
    let unpacked;
    let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut buffer = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes)
            .take(MOST_BYTES + 1)
            .read_to_end(&mut buffer)
            .map_err(|error| GeometryError::Packed { file: file.to_owned(), detail: error.to_string() })?;
        unpacked = buffer;
        &unpacked
    } else {
        bytes
    };
    if bytes.len() as u64 > MOST_BYTES {
        return Err(GeometryError::TooLarge { file: file.to_owned(), limit: MOST_BYTES });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let root: Value = serde_json::from_slice(bytes).map_err(|error| wrong(error.to_string()))?;
    let features = match root.get("type").and_then(Value::as_str) {
        Some("FeatureCollection") => geojson::features(root),
        Some("Topology") => topojson::features(&root),
        _ => None,
    };
    let features = features.ok_or_else(|| wrong("type".to_owned()))?;
    let scheme = scheme.map(str::to_owned).or_else(|| scheme_of_name(file));
    Ok(regions(features, file, scheme))
}

fn regions(features: Vec<Feature>, file: &str, scheme: Option<String>) -> RegionGeometry {
    let mut geometry = RegionGeometry::default();
    let findings = &mut geometry.findings;
    let mut rows: Vec<(Region, Option<MultiPolygon<f64>>)> = Vec::new();
    for (number, feature) in (1u64..).zip(features) {
        let here = || Place::file(file).row(number);
        let property = |names: &[&str]| {
            names.iter().find_map(|name| {
                let (_, value) = feature.properties.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
                text(value)
            })
        };
        let code = property(&["NUTS_ID", "GISCO_ID", "LAU_ID", "code", "id"]).or_else(|| feature.id.clone());
        let Some(code) = code else {
            findings.warn(here(), message!("geometry-without-code"));
            continue;
        };
        let Ok(code) = RegionCode::parse(&code) else {
            findings.warn(here(), message!("geometry-code-unreadable", code = code));
            continue;
        };
        let level = property(&["LEVL_CODE", "level"]).and_then(|text| text.parse::<u8>().ok());
        let by_code = code.nuts_level();
        if let Some(level) = level.filter(|level| by_code.is_some_and(|own| own != *level)) {
            findings.note(here(), message!("geometry-level-differs", code = code.as_str(), level = level));
        }
        let (point, areas) = match feature.geometry {
            Geometry::Areas(areas) => (areas.interior_point().or_else(|| areas.centroid()), Some(areas)),
            Geometry::Point(point) => (Some(point), None),
            Geometry::Other => (None, None),
            Geometry::Broken => {
                findings.warn(here(), message!("geometry-broken", code = code.as_str()));
                (None, None)
            }
        };
        let point = point.filter(|p| on_globe(p.x(), p.y()));
        if areas.is_some() && point.is_none() {
            findings.warn(here(), message!("geometry-not-degrees", code = code.as_str()));
        }
        let nuts = code.nuts_level().is_some();
        let in_nuts = scheme.as_deref().is_some_and(|scheme| scheme.starts_with("nuts-"));
        let region = Region {
            parent: code.nuts_parent().filter(|_| in_nuts),
            scheme: scheme.clone().filter(|scheme| nuts || !scheme.starts_with("nuts-")),
            name: property(&["NAME_LATN", "NUTS_NAME", "LAU_NAME", "name"]),
            kind: None,
            longitude: point.map(|p| p.x()),
            latitude: point.map(|p| p.y()),
            code,
        };
        rows.push((region, areas.filter(|_| point.is_some())));
    }
    rows.sort_by(|(a, _), (b, _)| a.code.cmp(&b.code));
    let before = rows.len();
    rows.dedup_by(|(a, _), (b, _)| a.code == b.code);
    if rows.len() < before {
        findings.warn(Place::file(file), message!("geometry-code-twice", count = before - rows.len()));
    }
    if rows.is_empty() {
        findings.warn(Place::file(file), message!("geometry-no-regions"));
    }
    geometry.shapes = RegionShapes::new(
        scheme,
        rows.iter().filter_map(|(region, areas)| Some((region.code.clone(), areas.clone()?))),
    );
    geometry.regions = rows.into_iter().map(|(region, _)| region).collect();
    geometry
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn on_globe(longitude: f64, latitude: f64) -> bool {
    (-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude)
}

/// `nuts-2021` for `NUTS_RG_60M_2021_4326_LEVL_2.geojson`.
fn scheme_of_name(file: &str) -> Option<String> {
    let name = file.rsplit(['/', '\\']).next()?;
    if !name.to_ascii_lowercase().contains("nuts") {
        return None;
    }
    name.split(|c: char| !c.is_ascii_digit())
        .find(|part| part.len() == 4 && matches!(part.parse::<u16>(), Ok(1999..=2099)))
        .map(|year| format!("nuts-{year}"))
}

#[cfg(test)]
mod tests;

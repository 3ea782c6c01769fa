//! GeoJSON feature collections (RFC 7946).

use geo::{Coord, LineString, MultiPolygon, Point, Polygon};
use serde_json::{Map, Value};

use super::{Feature, Geometry, text};

/// The features of a collection; `None` when there is no list of them.
pub(super) fn features(mut root: Value) -> Option<Vec<Feature>> {
    let Value::Array(list) = root.get_mut("features")?.take() else { return None };
    Some(
        list.into_iter()
            .map(|mut feature| Feature {
                id: feature.get("id").and_then(text),
                geometry: feature.get("geometry").map_or(Geometry::Other, geometry),
                properties: match feature.get_mut("properties").map(Value::take) {
                    Some(Value::Object(properties)) => properties,
                    _ => Map::new(),
                },
            })
            .collect(),
    )
}

fn geometry(value: &Value) -> Geometry {
    let coordinates = value.get("coordinates");
    let areas = match value.get("type").and_then(Value::as_str) {
        Some("Point") => {
            return coordinates.and_then(coord).map_or(Geometry::Broken, |c| Geometry::Point(Point(c)));
        }
        Some("Polygon") => coordinates.and_then(polygon).map(|p| MultiPolygon(vec![p])),
        Some("MultiPolygon") => coordinates
            .and_then(Value::as_array)
            .and_then(|list| list.iter().map(polygon).collect::<Option<Vec<_>>>())
            .map(MultiPolygon),
        Some("GeometryCollection") => value.get("geometries").and_then(Value::as_array).map(|list| {
            let parts = list.iter().filter_map(|part| match geometry_of_part(part) {
                Geometry::Areas(areas) => Some(areas.0),
                _ => None,
            });
            MultiPolygon(parts.flatten().collect())
        }),
        _ => return Geometry::Other,
    };
    match areas {
        Some(areas) if !areas.0.is_empty() => Geometry::Areas(areas),
        _ => Geometry::Broken,
    }
}

/// A part of a collection; collections inside collections are left out.
fn geometry_of_part(part: &Value) -> Geometry {
    if part.get("type").and_then(Value::as_str) == Some("GeometryCollection") {
        return Geometry::Other;
    }
    geometry(part)
}

fn polygon(value: &Value) -> Option<Polygon<f64>> {
    let mut rings = value.as_array()?.iter().map(ring).collect::<Option<Vec<_>>>()?.into_iter();
    Some(Polygon::new(rings.next()?, rings.collect()))
}

fn ring(value: &Value) -> Option<LineString<f64>> {
    let coords = value.as_array()?.iter().map(coord).collect::<Option<Vec<_>>>()?;
    (coords.len() >= 3).then_some(LineString(coords))
}

fn coord(value: &Value) -> Option<Coord<f64>> {
    let list = value.as_array()?;
    let (x, y) = (list.first()?.as_f64()?, list.get(1)?.as_f64()?);
    (x.is_finite() && y.is_finite()).then_some(Coord { x, y })
}

//! TopoJSON topologies (Bostock and Metcalf 2013): boundaries as shared arcs, often with
//! whole-number steps from point to point.

use geo::{Coord, LineString, MultiPolygon, Point, Polygon};
use serde_json::{Map, Value};

use super::{Feature, Geometry, text};

/// Most objects inside objects.
const DEEPEST: usize = 16;

struct Topology {
    arcs: Vec<Vec<Coord<f64>>>,
    scale: Option<([f64; 2], [f64; 2])>,
}

/// The geometries of all objects; `None` when the topology has no objects or arcs.
pub(super) fn features(root: &Value) -> Option<Vec<Feature>> {
    let scale =
        root.get("transform").and_then(|t| Some((pair(t.get("scale")?)?, pair(t.get("translate")?)?)));
    let arcs =
        root.get("arcs")?.as_array()?.iter().map(|arc| points(arc, scale)).collect::<Option<Vec<_>>>()?;
    let topology = Topology { arcs, scale };
    let mut features = Vec::new();
    for object in root.get("objects")?.as_object()?.values() {
        topology.collect(object, &mut features, 0);
    }
    Some(features)
}

fn pair(value: &Value) -> Option<[f64; 2]> {
    let list = value.as_array()?;
    let pair = [list.first()?.as_f64()?, list.get(1)?.as_f64()?];
    pair.iter().all(|n| n.is_finite()).then_some(pair)
}

/// The points of an arc: with a transform, each is a step from the one before.
fn points(arc: &Value, scale: Option<([f64; 2], [f64; 2])>) -> Option<Vec<Coord<f64>>> {
    let (mut x, mut y) = (0.0, 0.0);
    arc.as_array()?
        .iter()
        .map(|point| {
            let [a, b] = pair(point)?;
            let coord = match scale {
                None => Coord { x: a, y: b },
                Some((scale, translate)) => {
                    x += a;
                    y += b;
                    Coord { x: x * scale[0] + translate[0], y: y * scale[1] + translate[1] }
                }
            };
            (coord.x.is_finite() && coord.y.is_finite()).then_some(coord)
        })
        .collect()
}

impl Topology {
    fn collect(&self, object: &Value, features: &mut Vec<Feature>, depth: usize) {
        if object.get("type").and_then(Value::as_str) == Some("GeometryCollection") {
            let list = object.get("geometries").and_then(Value::as_array);
            for inner in list.into_iter().flatten().filter(|_| depth < DEEPEST) {
                self.collect(inner, features, depth + 1);
            }
            return;
        }
        features.push(Feature {
            id: object.get("id").and_then(text),
            properties: match object.get("properties") {
                Some(Value::Object(properties)) => properties.clone(),
                _ => Map::new(),
            },
            geometry: self.geometry(object),
        });
    }

    fn geometry(&self, object: &Value) -> Geometry {
        let arcs = object.get("arcs");
        let areas = match object.get("type").and_then(Value::as_str) {
            Some("Polygon") => arcs.and_then(|a| self.polygon(a)).map(|p| vec![p]),
            Some("MultiPolygon") => arcs
                .and_then(Value::as_array)
                .and_then(|list| list.iter().map(|a| self.polygon(a)).collect::<Option<Vec<_>>>()),
            Some("Point") => {
                let point = object.get("coordinates").and_then(|c| {
                    let position = Value::Array(vec![c.clone()]);
                    points(&position, self.scale)?.into_iter().next()
                });
                return point.map_or(Geometry::Broken, |c| Geometry::Point(Point(c)));
            }
            _ => return Geometry::Other,
        };
        match areas {
            Some(areas) if !areas.is_empty() => Geometry::Areas(MultiPolygon(areas)),
            _ => Geometry::Broken,
        }
    }

    fn polygon(&self, rings: &Value) -> Option<Polygon<f64>> {
        let mut rings =
            rings.as_array()?.iter().map(|ring| self.ring(ring)).collect::<Option<Vec<_>>>()?.into_iter();
        Some(Polygon::new(rings.next()?, rings.collect()))
    }

    /// Arcs end to end; `!n` is arc `n` backwards. Where two meet, the shared point stands once.
    fn ring(&self, ring: &Value) -> Option<LineString<f64>> {
        let mut coords: Vec<Coord<f64>> = Vec::new();
        for index in ring.as_array()? {
            let index = index.as_i64()?;
            let arc = self.arcs.get(usize::try_from(if index < 0 { !index } else { index }).ok()?)?;
            let skip = usize::from(!coords.is_empty());
            if index < 0 {
                coords.extend(arc.iter().rev().skip(skip));
            } else {
                coords.extend(arc.iter().skip(skip));
            }
        }
        (coords.len() >= 3).then_some(LineString(coords))
    }
}

//! Regions for actors whose coordinates are known and whose region is not.

use milieu_territory::{Actor, Change, Record};
use milieu_vocabulary::{Findings, Place, RegionCode, message};

use super::{RegionShapes, on_globe};

/// How actors are placed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceOptions {
    /// How far outside every region a point may lie and still count to the nearest, kilometres.
    /// Boundaries drawn for 1 : 60 million are off by some kilometres along a coast.
    pub nearest_km: f64,
}

impl Default for PlaceOptions {
    fn default() -> Self {
        PlaceOptions { nearest_km: 10.0 }
    }
}

/// What placing came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    /// A change for each actor that got a region.
    pub changes: Vec<Change>,
    /// Who got the nearest region, who none.
    pub findings: Findings,
    /// How many lie inside a region.
    pub inside: usize,
    /// How many got the nearest region.
    pub near: usize,
    /// How many got none.
    pub outside: usize,
}

/// Gives actors without a region the one their coordinates lie in. How it is known is kept in
/// the attribute `region-basis`: `point-in-polygon nuts-2021` or `nearest-region nuts-2021`.
///
/// An actor whose country is known gets no region of another one: near a border the nearest
/// region of its own country counts instead, within the same distance.
pub fn place_actors<'a>(
    actors: impl IntoIterator<Item = &'a Actor>,
    shapes: &RegionShapes,
    options: &PlaceOptions,
) -> Placement {
    let mut placement = Placement::default();
    let basis = |how: &str| match shapes.scheme() {
        Some(scheme) => format!("{how} {scheme}"),
        None => how.to_owned(),
    };
    for actor in actors {
        let (None, Some(x), Some(y)) = (&actor.region, actor.longitude, actor.latitude) else { continue };
        let place = || Place::default().field(&actor.key);
        if !on_globe(x, y) || (x == 0.0 && y == 0.0) {
            placement.outside += 1;
            placement.findings.warn(
                place(),
                message!("geometry-point-unusable", name = &actor.name, longitude = x, latitude = y),
            );
            continue;
        }
        // Countries that have no boundaries here cannot be preferred.
        let country = actor
            .country
            .as_deref()
            .and_then(|text| RegionCode::parse(text).ok())
            .filter(|own| shapes.codes().any(|code| code.country() == Some(own.as_str())));
        let country = country.as_ref().map(RegionCode::as_str);
        let found = match shapes.inside(x, y, country) {
            Some(code) => Some((code, 0.0)),
            None => shapes.nearest(x, y, options.nearest_km, country),
        };
        let Some((code, distance)) = found else {
            placement.outside += 1;
            let elsewhere = shapes.inside(x, y, None).filter(|_| country.is_some());
            placement.findings.warn(
                place(),
                match elsewhere {
                    Some(code) => message!(
                        "geometry-other-country",
                        name = &actor.name,
                        country = country.unwrap_or_default(),
                        region = code.as_str()
                    ),
                    None => message!("geometry-nowhere", name = &actor.name, km = options.nearest_km),
                },
            );
            continue;
        };
        let mut placed = actor.clone();
        placed.region = Some(code.clone());
        let how = if distance == 0.0 {
            placement.inside += 1;
            "point-in-polygon"
        } else {
            placement.near += 1;
            placement.findings.note(
                place(),
                message!("geometry-nearest", name = &actor.name, region = code.as_str(), km = distance),
            );
            "nearest-region"
        };
        placed.attributes.insert("region-basis".to_owned(), basis(how));
        placement.changes.push(Change::Put(Record::Actor(Box::new(placed))));
    }
    placement
}

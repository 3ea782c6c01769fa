use milieu_territory::{Actor, Change, Record};
use proptest::prelude::*;

use super::*;

/// Two squares side by side, the right one with a hole, and a country around both.
const SQUARES: &str = r#"{"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"NUTS_ID": "XX11", "NAME_LATN": "Left", "LEVL_CODE": 2},
  "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
 {"type": "Feature", "properties": {"NUTS_ID": "XX12", "NUTS_NAME": "Right", "LEVL_CODE": 2},
  "geometry": {"type": "MultiPolygon", "coordinates": [[[[1,0],[2,0],[2,1],[1,1],[1,0]],[[1.4,0.4],[1.6,0.4],[1.6,0.6],[1.4,0.6],[1.4,0.4]]]]}},
 {"type": "Feature", "id": "XX", "properties": null,
  "geometry": {"type": "Polygon", "coordinates": [[[0,0],[2,0],[2,1],[0,1],[0,0]]]}},
 {"type": "Feature", "properties": {"NUTS_ID": "YY11"}, "geometry": {"type": "Polygon", "coordinates": [[[2,0],[3,0],[3,1],[2,1],[2,0]]]}},
 {"type": "Feature", "properties": {}, "geometry": null},
 {"type": "Feature", "properties": {"NUTS_ID": "XX13"}, "geometry": {"type": "Polygon", "coordinates": "none"}}
]}"#;

/// The same two squares as a topology with whole-number steps; the middle line is shared.
const TOPOLOGY: &str = r#"{"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [0, 0]},
 "arcs": [[[10,0],[0,10]], [[10,10],[-10,0],[0,-10],[10,0]], [[10,0],[10,0],[0,10],[-10,0]]],
 "objects": {"nuts": {"type": "GeometryCollection", "geometries": [
  {"type": "Polygon", "arcs": [[0, 1]], "id": "XX11", "properties": {"name": "Left"}},
  {"type": "MultiPolygon", "arcs": [[[2, -1]]], "id": "XX12"},
  {"type": "Polygon", "arcs": [[9]], "id": "XX13"}
 ]}}}"#;

fn read(text: &str, file: &str) -> RegionGeometry {
    match read_regions(text.as_bytes(), file, None) {
        Ok(geometry) => geometry,
        Err(error) => panic!("{error}"),
    }
}

fn at(shapes: &RegionShapes, x: f64, y: f64) -> Option<String> {
    locate(shapes, x, y).map(|code| code.as_str().to_owned())
}

#[test]
fn points_fall_into_the_finest_region_and_not_into_holes() {
    let geometry = read(SQUARES, "NUTS_RG_60M_2021_4326.geojson");
    let codes: Vec<&str> = geometry.regions.iter().map(|r| r.code.as_str()).collect();
    assert_eq!(codes, ["XX", "XX11", "XX12", "XX13", "YY11"]);
    assert_eq!(geometry.regions[1].scheme.as_deref(), Some("nuts-2021"));
    assert_eq!(geometry.regions[1].name.as_deref(), Some("Left"));
    assert_eq!(geometry.regions[3].longitude, None);
    assert_eq!(geometry.findings.len(), 2);
    let shapes = &geometry.shapes;
    assert_eq!(at(shapes, 0.5, 0.5).as_deref(), Some("XX11"));
    assert_eq!(at(shapes, 1.5, 0.2).as_deref(), Some("XX12"));
    assert_eq!(at(shapes, 1.5, 0.5).as_deref(), Some("XX"));
    assert_eq!(at(&shapes.of_level(2), 1.5, 0.5), None);
    assert_eq!(at(shapes, 1.0, 0.5).as_deref(), Some("XX11"));
    assert_eq!(at(shapes, -0.05, 0.5), None);
    let near = locate_near(shapes, -0.05, 0.5, 10.0);
    assert!(near.is_some_and(|(code, km)| code.as_str() == "XX11" && (km - 5.56).abs() < 0.01));
    assert_eq!(locate_near(shapes, -0.05, 0.5, 5.0), None);
    // The point kept for a region lies inside it, even where the middle is a hole.
    for region in geometry.regions.iter().filter(|r| r.code.nuts_level() == Some(2)) {
        if let (Some(x), Some(y)) = (region.longitude, region.latitude) {
            assert_eq!(locate(&shapes.of_level(2), x, y).as_ref(), Some(&region.code));
        }
    }
}

#[test]
fn a_topology_is_put_together_from_its_arcs() {
    let geometry = read(TOPOLOGY, "own.topojson");
    assert_eq!(geometry.shapes.len(), 2);
    assert_eq!(geometry.regions[0].scheme, None);
    assert_eq!(at(&geometry.shapes, 0.5, 0.5).as_deref(), Some("XX11"));
    assert_eq!(at(&geometry.shapes, 1.5, 0.9).as_deref(), Some("XX12"));
    let codes: Vec<&str> = geometry.findings.iter().map(|f| f.code()).collect();
    assert_eq!(codes, ["geometry-broken"]);
}

#[test]
fn actors_are_placed_in_their_own_country_and_told_how() {
    let shapes = read(SQUARES, "nuts_2016.geojson").shapes.of_level(2);
    let actor = |key: &str, country: &str, x: f64, y: f64| Actor {
        key: key.into(),
        name: key.into(),
        country: (!country.is_empty()).then(|| country.into()),
        longitude: Some(x),
        latitude: Some(y),
        ..Actor::default()
    };
    let mut known = actor("known", "XX", 0.5, 0.5);
    known.region = RegionCode::parse("XX99").ok();
    let actors = [
        actor("in", "XX", 0.5, 0.5),
        actor("coast", "", 0.5, -0.05),
        actor("border", "XX", 2.01, 0.5),
        actor("abroad", "XX", 2.5, 0.5),
        actor("sea", "", 9.0, 9.0),
        actor("null", "", 0.0, 0.0),
        known,
    ];
    let placement = place_actors(&actors, &shapes, &PlaceOptions::default());
    assert_eq!((placement.inside, placement.near, placement.outside), (1, 2, 3));
    let placed: Vec<(String, String, String)> = placement
        .changes
        .iter()
        .filter_map(|change| match change {
            Change::Put(Record::Actor(a)) => Some((
                a.key.clone(),
                a.region.as_ref()?.to_string(),
                a.attributes.get("region-basis")?.clone(),
            )),
            _ => None,
        })
        .collect();
    let row = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(
        placed,
        [
            row("in", "XX11", "point-in-polygon nuts-2016"),
            row("coast", "XX11", "nearest-region nuts-2016"),
            row("border", "XX12", "nearest-region nuts-2016"),
        ]
    );
    let codes: Vec<&str> = placement.findings.iter().map(|f| f.code()).collect();
    assert_eq!(
        codes,
        [
            "geometry-nearest",
            "geometry-nearest",
            "geometry-other-country",
            "geometry-nowhere",
            "geometry-point-unusable"
        ]
    );
}

#[test]
fn files_that_are_something_else_are_refused() {
    for text in
        ["", "{}", "[1]", "{\"type\": \"Topology\"}", "{\"type\": \"FeatureCollection\", \"features\": 3}"]
    {
        assert!(matches!(read_regions(text.as_bytes(), "x", None), Err(GeometryError::NotGeometry { .. })));
    }
    assert!(matches!(read_regions(&[0x1f, 0x8b, 8, 0, 0], "x", None), Err(GeometryError::Packed { .. })));
    let metres = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"XX1","geometry":{"type":"Polygon","coordinates":[[[400000,500000],[400100,500000],[400100,500100],[400000,500000]]]}}]}"#;
    let geometry = read(metres, "x");
    assert!(geometry.shapes.is_empty());
    assert_eq!(geometry.findings.0[0].code(), "geometry-not-degrees");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn broken_files_never_panic(cut in 0usize..1200, number in "[-0-9e.\\[\\]{}]{0,4}", which in any::<bool>()) {
        let text = if which { SQUARES } else { TOPOLOGY };
        let cut = cut.min(text.len());
        let broken = format!("{}{number}{}", &text[..cut], &text[(cut + number.len()).min(text.len())..]);
        if let Ok(geometry) = read_regions(broken.as_bytes(), "x", None) {
            let _ = locate_near(&geometry.shapes, 0.5, 0.5, 100.0);
        }
    }
}

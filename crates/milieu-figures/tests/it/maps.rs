//! Maps: what people see, what a page can hold on to, and that data never become markup.

use milieu_figures::{
    ClassBreaks, Figure, MapActor, MapFlow, MapFrame, MapPoint, MapRegion, MapWords, NodeShape, RegionMap,
    Tile, TileMap, europe_outlines, europe_tile, region_map, tile_map,
};
use milieu_network::layout::EqualAreaProjection;
use quick_xml::events::Event;

use crate::{caption, keep, words};

/// Metres on the European grid.
fn at(longitude: f64, latitude: f64) -> MapPoint {
    let [east, north] = EqualAreaProjection::europe().project(longitude, latitude).unwrap();
    MapPoint { east, north }
}

fn legend() -> MapWords {
    MapWords {
        measure: "Share, 2020, %".into(),
        unknown: "unknown".into(),
        elsewhere: "Not on the map:".into(),
        flows: "shared projects, at least 5".into(),
        source: "Source: made for this test; outlines: Natural Earth".into(),
    }
}

fn region(key: &str, value: Option<f64>, place: Option<MapPoint>, rings: Vec<Vec<MapPoint>>) -> MapRegion {
    MapRegion { key: key.into(), name: format!("Region {key}"), value, note: "%".into(), place, rings }
}

fn square(west: f64, south: f64) -> Vec<MapPoint> {
    [(0.0, 0.0), (1.5, 0.0), (1.5, 1.0), (0.0, 1.0), (0.0, 0.0)]
        .map(|(x, y)| at(west + x, south + y))
        .to_vec()
}

fn map() -> RegionMap<'static> {
    RegionMap {
        caption: caption("map"),
        frame: MapFrame::Fitted,
        outlines: None,
        regions: vec![
            region("AT22", Some(12.5), Some(at(14.75, 47.5)), vec![square(14.0, 47.0)]),
            region("AT11", None, Some(at(16.25, 47.5)), vec![square(15.5, 47.0)]),
            region("AT31", Some(30.0), Some(at(14.0, 48.3)), Vec::new()),
            region("ATZZ", Some(1.0), None, Vec::new()),
        ],
        breaks: ClassBreaks::Given(vec![10.0, 20.0]),
        actors: vec![MapActor {
            key: "a-1".into(),
            name: "A & B GmbH".into(),
            group: "large firm".into(),
            shape: NodeShape::Square,
            place: at(15.4, 47.1),
            size: 1.0,
            marked: true,
        }],
        shapes: vec![(NodeShape::Square, "large firm".into())],
        flows: vec![
            MapFlow {
                key: "f-1".into(),
                name: "a – b".into(),
                from: at(14.0, 48.3),
                to: at(15.4, 47.1),
                value: 9.0,
            },
            MapFlow {
                key: "f-2".into(),
                name: "b – c".into(),
                from: at(15.4, 47.1),
                to: at(16.0, 47.9),
                value: 2.0,
            },
        ],
        least_flow: 5.0,
        words: legend(),
        digits: 1,
        kinds: words(["region", "actor", "flow"]),
        columns: words(["Kind", "Name", "Value", "Class", "Note"]),
    }
}

fn tiles() -> TileMap {
    let tile = |code: &str, value| Tile {
        key: code.into(),
        label: code.into(),
        name: format!("Country {code}"),
        value,
        note: String::new(),
        cell: europe_tile(code).unwrap(),
    };
    TileMap {
        caption: caption("tiles"),
        tiles: vec![tile("DE", Some(3.0)), tile("AT", Some(9.0)), tile("CH", None), tile("CZ", Some(5.0))],
        breaks: ClassBreaks::Quantile(3),
        words: legend(),
        digits: 0,
        columns: words(["Name", "Value", "Class", "Note"]),
    }
}

#[test]
fn regions_actors_and_flows() {
    insta::assert_snapshot!(keep(&region_map(&map())));
}

#[test]
fn tiles_of_countries() {
    insta::assert_snapshot!(keep(&tile_map(&tiles())));
}

/// Elements of a drawing: name, and its attribute of a name.
fn marked(figure: &Figure, attribute: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(&figure.svg);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(e) | Event::Empty(e) => {
                let value = e.try_get_attribute(attribute).unwrap();
                found.extend(value.map(|v| v.value.into_owned()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn every_mark_can_be_found_and_reached() {
    let figure = region_map(&map());
    let keys = marked(&figure, "data-key");
    // Areas, arcs over them, discs over the arcs; the flow below the threshold is not drawn.
    assert_eq!(keys, ["AT22", "AT11", "f-1", "AT31", "a-1"]);
    assert_eq!(marked(&figure, "tabindex").len(), keys.len());
    assert_eq!(marked(&figure, "data-kind"), ["region", "region", "flow", "region", "actor"]);
    assert!(figure.svg.contains("Not on the map: Region ATZZ"));
    assert!(figure.svg.contains("role=\"group\""));
}

#[test]
fn the_unknown_is_hatched_and_in_no_class() {
    let figure = region_map(&map());
    let mark = figure.svg.split("data-key=\"AT11\"").nth(1).unwrap().split("</g></g>").next().unwrap();
    assert!(mark.contains("<title>Region AT11: unknown %</title>"), "{mark}");
    assert!(mark.contains("url(#map-unknown)") && mark.contains("class=\"region\""), "{mark}");
    assert!(figure.table.rows.contains(&words(["region", "Region AT11", "", "unknown", "%"]).to_vec()));
}

#[test]
fn countries_in_the_frame_lie_under_the_regions() {
    let mut europe = map();
    europe.outlines = Some(europe_outlines());
    let near = region_map(&europe);
    europe.frame = MapFrame::Europe;
    let far = region_map(&europe);
    let countries = |figure: &Figure| figure.svg.matches("class=\"land\"").count();
    assert!((4..15).contains(&countries(&near)), "{}", countries(&near));
    assert!(countries(&far) > 45, "{}", countries(&far));
    assert!(far.svg.len() < 150_000, "{}", far.svg.len());
    assert!(near.svg.find("class=\"land\"") < near.svg.find("data-key"));
}

#[test]
fn a_region_too_small_to_be_seen_is_a_disc() {
    let mut europe = map();
    let speck = |x: f64, y: f64| at(14.75 + x * 0.001, 47.5 + y * 0.001);
    europe.frame = MapFrame::Europe;
    europe.regions[0].rings = vec![vec![speck(0.0, 0.0), speck(1.0, 0.0), speck(0.0, 1.0), speck(0.0, 0.0)]];
    let figure = region_map(&europe);
    let mark = figure.svg.split("data-key=\"AT22\"").nth(1).unwrap();
    assert!(mark.split("</g>").next().unwrap().contains("<circle class=\"region s3\""));
}

#[test]
fn data_never_become_markup() {
    const EVIL: &str = "\"><script>alert(1)</script><a onload='x' href=\"&amp;";
    let mut regions = map();
    let mut cells = tiles();
    for text in [&mut regions.caption.title, &mut regions.words.measure, &mut regions.words.source] {
        *text = EVIL.into();
    }
    regions.caption.id = EVIL.into();
    for region in &mut regions.regions {
        (region.key, region.name, region.note) = (EVIL.into(), EVIL.into(), EVIL.into());
    }
    for flow in &mut regions.flows {
        (flow.key, flow.name) = (EVIL.into(), EVIL.into());
    }
    (regions.actors[0].key, regions.actors[0].name) = (EVIL.into(), EVIL.into());
    for tile in &mut cells.tiles {
        (tile.key, tile.label, tile.name) = (EVIL.into(), EVIL.into(), EVIL.into());
    }
    for figure in [region_map(&regions), tile_map(&cells)] {
        assert!(!figure.svg.contains("<script") && !figure.svg.contains("<a "), "{}", figure.svg);
        assert!(marked(&figure, "onload").is_empty());
    }
}

#[test]
fn places_that_are_none_do_not_break_a_map() {
    let mut broken = map();
    let nowhere = MapPoint { east: f64::NAN, north: f64::INFINITY };
    broken.regions[0].rings[0][1] = nowhere;
    broken.regions[2].place = Some(nowhere);
    broken.actors[0].place = nowhere;
    broken.flows[0].to = nowhere;
    let figure = region_map(&broken);
    assert!(!figure.svg.contains("NaN") && !figure.svg.contains("inf"), "{}", figure.svg);
    let empty = RegionMap { regions: Vec::new(), actors: Vec::new(), flows: Vec::new(), ..map() };
    assert!(region_map(&empty).table.rows.is_empty());
}

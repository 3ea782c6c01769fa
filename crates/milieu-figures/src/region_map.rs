//! A map: outlines of countries, regions in classes, actors, flows.

use crate::map_legend::{Explained, MapLegend, MapWords};
use crate::network_drawing::shape;
use crate::svg::{Drawing, fitted};
use crate::tile_map::{class_words, counts, descending, said};
use crate::{Caption, ClassBreaks, Classes, Figure, MapPoint, NodeShape, Outlines, Table};

const WIDTH: f64 = 760.0;
const EDGE: f64 = 10.0;
/// Least extent of a map that is fitted to its marks, metres.
const NEAR: f64 = 60_000.0;
/// Points of a border nearer than this in the drawing are one.
const THIN: f64 = 1.0;

/// What part of the plane is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MapFrame {
    /// Europe from Iceland to Cyprus and the Caucasus, in ETRS89-LAEA.
    Europe,
    /// Everything drawn, with a margin.
    Fitted,
    /// From the south-western to the north-eastern corner.
    Given(MapPoint, MapPoint),
}

/// A region.
#[derive(Clone, Debug, PartialEq)]
pub struct MapRegion {
    /// Key, for a page to find it by.
    pub key: String,
    /// Name.
    pub name: String,
    /// Value; `None` is unknown.
    pub value: Option<f64>,
    /// Words beside the value: unit, year, or why it is unknown.
    pub note: String,
    /// A place inside: where the class stands, and the disc of a region without rings.
    pub place: Option<MapPoint>,
    /// Rings of its area, outer and inner alike; may be empty.
    pub rings: Vec<Vec<MapPoint>>,
}

/// An actor.
#[derive(Clone, Debug, PartialEq)]
pub struct MapActor {
    /// Key, for a page to find it by.
    pub key: String,
    /// Name.
    pub name: String,
    /// Words for its group.
    pub group: String,
    /// Shape of its group.
    pub shape: NodeShape,
    /// Place.
    pub place: MapPoint,
    /// Size, 0 to 1.
    pub size: f64,
    /// Whether its name stands in the drawing.
    pub marked: bool,
}

/// Flows or ties between two places.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFlow {
    /// Key, for a page to find it by.
    pub key: String,
    /// Names of both ends, e.g. `Wien – Graz`.
    pub name: String,
    /// From.
    pub from: MapPoint,
    /// To.
    pub to: MapPoint,
    /// How much.
    pub value: f64,
}

/// What [`region_map`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionMap<'a> {
    /// Title and description.
    pub caption: Caption,
    /// What part is shown.
    pub frame: MapFrame,
    /// Countries under it, e.g. [`europe_outlines`](crate::europe_outlines).
    pub outlines: Option<&'a Outlines>,
    /// Regions.
    pub regions: Vec<MapRegion>,
    /// How their values fall into classes.
    pub breaks: ClassBreaks,
    /// Actors.
    pub actors: Vec<MapActor>,
    /// Names of the shapes, for the legend.
    pub shapes: Vec<(NodeShape, String)>,
    /// Flows.
    pub flows: Vec<MapFlow>,
    /// Flows of less are neither drawn nor in the table.
    pub least_flow: f64,
    /// Words of the legend.
    pub words: MapWords,
    /// Digits after the point.
    pub digits: usize,
    /// Words in the table for a region, an actor, a flow.
    pub kinds: [String; 3],
    /// Headings of the table: kind, name, value, class or group, note.
    pub columns: [String; 5],
}

/// Where the plane lies in the drawing.
struct View {
    west: f64,
    north: f64,
    scale: f64,
    height: f64,
}

impl View {
    fn of(map: &RegionMap<'_>) -> View {
        let corners = match map.frame {
            MapFrame::Europe => None,
            MapFrame::Given(a, b) => extent([a, b].into_iter()),
            MapFrame::Fitted => {
                let of_region = |r: &MapRegion| -> Vec<MapPoint> {
                    if r.rings.is_empty() { r.place.into_iter().collect() } else { r.rings.concat() }
                };
                let regions = map.regions.iter().flat_map(of_region);
                let actors = map.actors.iter().map(|actor| actor.place);
                let flows = shown_flows(map).flat_map(|flow| [flow.from, flow.to]);
                extent(regions.chain(actors).chain(flows)).map(|[west, south, east, north]| {
                    let margin = 0.06 * (east - west).max(north - south).max(NEAR);
                    [west - margin, south - margin, east + margin, north + margin]
                })
            }
        };
        let [west, south, east, north] = corners.unwrap_or([2.45e6, 1.35e6, 7.15e6, 5.5e6]);
        // Neither a sliver nor a tower.
        let (middle, centre) = ((west + east) / 2.0, (south + north) / 2.0);
        let wide = (east - west).max(0.7 * (north - south)).max(NEAR);
        let high = (north - south).max(0.4 * wide);
        let scale = (WIDTH - 2.0 * EDGE) / wide;
        View { west: middle - wide / 2.0, north: centre + high / 2.0, scale, height: high * scale }
    }

    fn at(&self, place: MapPoint) -> (f64, f64) {
        (EDGE + (place.east - self.west) * self.scale, EDGE + (self.north - place.north) * self.scale)
    }

    fn shows(&self, place: MapPoint) -> bool {
        let (x, y) = self.at(place);
        (EDGE..=WIDTH - EDGE).contains(&x) && (EDGE..=EDGE + self.height).contains(&y)
    }

    /// Whether a ring has to do with what is shown.
    fn meets(&self, ring: &[(f64, f64)]) -> bool {
        let range = |coordinate: fn(&(f64, f64)) -> f64| {
            ring.iter()
                .map(coordinate)
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
        };
        let (x, y) = (range(|p| p.0), range(|p| p.1));
        let seen = (x.1 - x.0).max(y.1 - y.0) >= THIN;
        seen && x.0 <= WIDTH && x.1 >= 0.0 && y.0 <= EDGE + self.height && y.1 >= 0.0
    }

    /// The points of a border in the drawing, without those too near to the one before.
    fn thinned(&self, border: &[MapPoint]) -> Vec<(f64, f64)> {
        let mut kept: Vec<(f64, f64)> = Vec::new();
        for (at, place) in border.iter().enumerate() {
            let here = self.at(*place);
            let far = kept.last().is_none_or(|last| (here.0 - last.0).hypot(here.1 - last.1) >= THIN);
            if far || at + 1 == border.len() {
                kept.push(here);
            }
        }
        kept
    }

    /// A region's rings in the drawing, those that can be seen.
    fn rings(&self, region: &MapRegion) -> Vec<Vec<(f64, f64)>> {
        let whole = |ring: &&Vec<MapPoint>| ring.iter().all(|place| place.is_finite());
        let rings = region.rings.iter().filter(whole).map(|ring| self.thinned(ring));
        rings.filter(|ring| self.meets(ring)).collect()
    }
}

fn extent(places: impl Iterator<Item = MapPoint>) -> Option<[f64; 4]> {
    places.filter(|place| place.is_finite()).fold(None, |all, MapPoint { east, north }| {
        let [w, s, e, n] = all.unwrap_or([east, north, east, north]);
        Some([w.min(east), s.min(north), e.max(east), n.max(north)])
    })
}

fn shown_flows<'a>(map: &'a RegionMap<'_>) -> impl Iterator<Item = &'a MapFlow> {
    let drawn = |flow: &&MapFlow| {
        flow.value.is_finite() && flow.value >= map.least_flow && flow.from.is_finite() && flow.to.is_finite()
    };
    map.flows.iter().filter(drawn)
}

/// Draws a map. Regions with rings are areas, others, and those too small to be seen, discs at
/// their place; each shows the number
/// of its class where there is room, so that colour is never needed. Actors and flows lie above.
/// Regions outside the frame, or at no place, are named under the map. In the table regions come
/// sorted by value, then actors, then flows.
pub fn region_map(map: &RegionMap<'_>) -> Figure {
    let id = map.caption.id.as_str();
    let view = View::of(map);
    let values: Vec<f64> = map.regions.iter().filter_map(|region| region.value).collect();
    let classes = Classes::of(&values, &map.breaks);
    let class = |region: &MapRegion| region.value.and_then(|value| classes.class(value));
    let areas: Vec<Vec<Vec<(f64, f64)>>> = map.regions.iter().map(|region| view.rings(region)).collect();
    let place = |region: &MapRegion| region.place.filter(|place| place.is_finite() && view.shows(*place));
    let elsewhere: Vec<&str> = map
        .regions
        .iter()
        .zip(&areas)
        .filter(|(region, area)| area.is_empty() && place(region).is_none())
        .map(|(region, _)| region.name.as_str())
        .collect();
    let flows: Vec<&MapFlow> = shown_flows(map).collect();
    let counts = counts(&classes, map.regions.iter().map(class));
    let legend = MapLegend::new(
        &Explained {
            id,
            words: &map.words,
            classes: &classes,
            counts: &counts,
            unknown: map.regions.iter().filter(|region| class(region).is_none()).count(),
            digits: map.digits,
            numbers: map.caption.numbers,
            shapes: &map.shapes,
            flows: !flows.is_empty(),
            elsewhere: &elsewhere,
        },
        WIDTH - 2.0 * EDGE,
    );
    let below = view.height + 2.0 * EDGE;

    let mut drawing = Drawing::of_marks(id, WIDTH, below + legend.height() + EDGE);
    drawing.within(id, (EDGE, EDGE), (WIDTH - 2.0 * EDGE, view.height), |d| {
        d.rect("sea", (EDGE, EDGE), (WIDTH - 2.0 * EDGE, view.height));
        for (_, rings) in map.outlines.map(|all| all.changed(|arc| view.thinned(arc))).unwrap_or_default() {
            let rings: Vec<_> = rings.into_iter().filter(|ring| view.meets(ring)).collect();
            if !rings.is_empty() {
                d.rings("land", &rings);
            }
        }
        let radius = disc_radius(map.regions.len());
        let draw = |d: &mut Drawing, region: &MapRegion, area: &Vec<Vec<(f64, f64)>>| {
            let centre = place(region).map(|place| view.at(place));
            let disc = centre.filter(|_| area.is_empty());
            if area.is_empty() && disc.is_none() {
                return;
            }
            let hover = said(
                &region.name,
                region.value,
                (map.caption.numbers, map.digits),
                &map.words.unknown,
                &region.note,
            );
            let roomy = area.is_empty() || area.iter().any(|ring| holds_number(ring));
            d.mark("region", &region.key, &hover, |d| match class(region) {
                Some(class) => {
                    let step = classes.step(class);
                    let style = format!("region s{step}");
                    match disc {
                        Some(centre) => d.circle(&style, centre, radius),
                        None => d.rings(&style, area),
                    }
                    if let Some((x, y)) = centre.filter(|_| roomy) {
                        d.text(&format!("on on{step}"), "middle", (x, y + 4.0), &(class + 1).to_string());
                    }
                }
                None => d.unknown(id, |d| match disc {
                    Some(centre) => d.circle("region", centre, radius),
                    None => d.rings("region", area),
                }),
            });
        };
        // Arcs lie over areas, and under discs: the number of a class stays readable.
        let (discs, wide): (Vec<_>, Vec<_>) =
            map.regions.iter().zip(&areas).partition(|(_, area)| area.is_empty());
        for (region, area) in wide {
            draw(d, region, area);
        }
        flow_arcs(d, map, &view, &flows);
        for (region, area) in discs {
            draw(d, region, area);
        }
        actor_marks(d, map, &view);
    });
    legend.draw(&mut drawing, (EDGE, below));
    let table = table(map, &flows, |region| class_words(class(region), &map.words));
    drawing.finish(&map.caption, table)
}

/// Discs shrink with their number, down to what still holds a digit.
fn disc_radius(count: usize) -> f64 {
    (160.0 / (count.max(1) as f64).sqrt()).clamp(8.0, 12.0)
}

fn holds_number(ring: &[(f64, f64)]) -> bool {
    let span = |coordinate: fn(&(f64, f64)) -> f64| {
        let low = ring.iter().map(coordinate).fold(f64::INFINITY, f64::min);
        ring.iter().map(coordinate).fold(f64::NEG_INFINITY, f64::max) - low
    };
    span(|p| p.0) >= 14.0 && span(|p| p.1) >= 14.0
}

/// Arcs whose width goes with the root of their value, the least first.
fn flow_arcs(d: &mut Drawing, map: &RegionMap<'_>, view: &View, flows: &[&MapFlow]) {
    let largest = flows.iter().map(|flow| flow.value).fold(0.0, f64::max);
    let mut sorted = flows.to_vec();
    sorted.sort_by(|a, b| a.value.total_cmp(&b.value));
    for flow in sorted {
        let share = if largest > 0.0 { (flow.value / largest).max(0.0) } else { 0.0 };
        d.mark(
            "flow",
            &flow.key,
            &said(&flow.name, Some(flow.value), (map.caption.numbers, map.digits), "", ""),
            |d| {
                d.arc("flow", 0.8 + 5.2 * share.sqrt(), view.at(flow.from), view.at(flow.to));
            },
        );
    }
}

/// Large actors first, so that small ones lie on them.
fn actor_marks(d: &mut Drawing, map: &RegionMap<'_>, view: &View) {
    let crowding = (200.0 / map.actors.len().max(1) as f64).sqrt().clamp(0.35, 1.0);
    let mut sorted: Vec<&MapActor> = map.actors.iter().filter(|actor| actor.place.is_finite()).collect();
    sorted.sort_by(|a, b| b.size.total_cmp(&a.size).then_with(|| a.key.cmp(&b.key)));
    for actor in sorted.iter().filter(|actor| view.shows(actor.place)) {
        let at = view.at(actor.place);
        let radius = crowding * (3.5 + 6.5 * actor.size.clamp(0.0, 1.0).sqrt());
        d.mark("actor", &actor.key, &format!("{} ({})", actor.name, actor.group), |d| {
            shape(d, actor.shape, if actor.marked { "node marked" } else { "node" }, at, radius);
        });
    }
    for actor in sorted.iter().filter(|actor| actor.marked && view.shows(actor.place)) {
        let (x, y) = view.at(actor.place);
        let (anchor, aside) = if x > WIDTH * 0.7 { ("end", -12.0) } else { ("start", 12.0) };
        d.text("number", anchor, (x + aside, y + 4.0), &fitted(&actor.name, 220.0));
    }
}

fn table(map: &RegionMap<'_>, flows: &[&MapFlow], class: impl Fn(&MapRegion) -> String) -> Table {
    let mut regions: Vec<&MapRegion> = map.regions.iter().collect();
    regions.sort_by(|a, b| descending(a.value, b.value).then_with(|| a.name.cmp(&b.name)));
    let [of_region, of_actor, of_flow] = &map.kinds;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for region in regions {
        let value = region.value.map(|v| map.caption.numbers.decimals(v, map.digits)).unwrap_or_default();
        rows.push(vec![of_region.clone(), region.name.clone(), value, class(region), region.note.clone()]);
    }
    for actor in &map.actors {
        let none = String::new;
        rows.push(vec![of_actor.clone(), actor.name.clone(), none(), actor.group.clone(), none()]);
    }
    let mut flows = flows.to_vec();
    flows.sort_by(|a, b| b.value.total_cmp(&a.value).then_with(|| a.name.cmp(&b.name)));
    for flow in flows {
        let value = map.caption.numbers.decimals(flow.value, map.digits);
        rows.push(vec![of_flow.clone(), flow.name.clone(), value, String::new(), String::new()]);
    }
    Table { caption: map.caption.title.clone(), columns: map.columns.to_vec(), rows }
}

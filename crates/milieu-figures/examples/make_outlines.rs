//! Makes `src/outlines/europe.txt` from the countries of a TopoJSON world atlas in degrees:
//!
//! ```text
//! cargo run -p milieu-figures --example make_outlines -- countries-50m.json > europe.txt
//! ```
//!
//! Borders are projected to ETRS89-LAEA, cut to Europe and its neighbours, simplified arc by arc,
//! so that neighbours go on sharing their border, and rounded to whole units.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;

use milieu_network::layout::EqualAreaProjection;
use serde_json::Value;

/// Metres of a unit.
const UNIT: f64 = 500.0;
/// What is kept, metres: west, south, east, north.
const BOX: [f64; 4] = [700_000.0, 700_000.0, 7_700_000.0, 6_600_000.0];
/// How far outside the box points are still told apart.
const MARGIN: f64 = 200_000.0;
/// The smallest triangle a point must span with its neighbours to be kept, square metres.
const TRIANGLE: f64 = 3.0e6;
/// The smallest island kept, square metres; of a country the largest part is always kept.
const ISLAND: f64 = 20.0e6;

/// ISO 3166-1 numbers of the countries, and the codes of European statistics.
const CODES: &[(&str, &str)] = &[
    ("008", "AL"),
    ("012", "DZ"),
    ("020", "AD"),
    ("031", "AZ"),
    ("040", "AT"),
    ("051", "AM"),
    ("056", "BE"),
    ("070", "BA"),
    ("100", "BG"),
    ("112", "BY"),
    ("191", "HR"),
    ("196", "CY"),
    ("203", "CZ"),
    ("208", "DK"),
    ("233", "EE"),
    ("234", "FO"),
    ("246", "FI"),
    ("248", "FI"),
    ("250", "FR"),
    ("268", "GE"),
    ("275", "PS"),
    ("276", "DE"),
    ("300", "EL"),
    ("304", "GL"),
    ("348", "HU"),
    ("352", "IS"),
    ("364", "IR"),
    ("368", "IQ"),
    ("372", "IE"),
    ("376", "IL"),
    ("380", "IT"),
    ("398", "KZ"),
    ("400", "JO"),
    ("422", "LB"),
    ("428", "LV"),
    ("434", "LY"),
    ("438", "LI"),
    ("440", "LT"),
    ("442", "LU"),
    ("470", "MT"),
    ("492", "MC"),
    ("498", "MD"),
    ("499", "ME"),
    ("504", "MA"),
    ("528", "NL"),
    ("578", "NO"),
    ("616", "PL"),
    ("620", "PT"),
    ("642", "RO"),
    ("643", "RU"),
    ("674", "SM"),
    ("682", "SA"),
    ("688", "RS"),
    ("703", "SK"),
    ("705", "SI"),
    ("724", "ES"),
    ("732", "EH"),
    ("752", "SE"),
    ("756", "CH"),
    ("760", "SY"),
    ("788", "TN"),
    ("792", "TR"),
    ("795", "TM"),
    ("804", "UA"),
    ("807", "MK"),
    ("818", "EG"),
    ("826", "UK"),
    ("831", "GG"),
    ("832", "JE"),
    ("833", "IM"),
    ("860", "UZ"),
];

/// Parts that the atlas draws alone and European statistics count to a country.
const NAMED: &[(&str, &str)] = &[("Kosovo", "XK"), ("N. Cyprus", "CY")];

/// A place in the Crimea, which the atlas draws with another country than the statistics do.
const CRIMEA: (f64, f64) = (34.3, 45.2);

type Plane = (f64, f64);
type Rings = Vec<Vec<i64>>;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("a TopoJSON file")?;
    let atlas: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let degrees = arcs_in_degrees(&atlas).ok_or("no arcs")?;
    let map = EqualAreaProjection::europe();
    let arcs: Vec<Vec<Plane>> = degrees
        .iter()
        .map(|arc| arc.iter().filter_map(|(x, y)| map.project(*x, *y)).map(|[e, n]| (e, n)).collect())
        .collect();

    let mut countries: BTreeMap<&str, Vec<Rings>> = BTreeMap::new();
    for geometry in atlas["objects"]["countries"]["geometries"].as_array().ok_or("no countries")? {
        let name = geometry["properties"]["name"].as_str().unwrap_or_default();
        let id = geometry["id"].as_str().unwrap_or_default();
        let known = CODES.iter().find(|(n, _)| *n == id).or_else(|| NAMED.iter().find(|(n, _)| *n == name));
        let Some((_, code)) = known else { continue };
        let polygons: Vec<Rings> = match geometry["type"].as_str() {
            Some("Polygon") => vec![serde_json::from_value(geometry["arcs"].clone())?],
            _ => serde_json::from_value(geometry["arcs"].clone())?,
        };
        for polygon in polygons {
            let outer = ring(&degrees, &polygon[0]);
            let code = if *code == "RU" && holds(&outer, CRIMEA) { "UA" } else { *code };
            countries.entry(code).or_default().push(polygon);
        }
    }
    for merged in ["UA", "CY"] {
        if let Some(polygons) = countries.get_mut(merged) {
            *polygons = dissolved(&degrees, polygons);
        }
    }
    for polygons in countries.values_mut() {
        let area = |polygon: &Rings| area(&ring(&arcs, &polygon[0]));
        let largest = polygons.iter().map(area).fold(0.0, f64::max);
        polygons.retain(|p| in_box(&ring(&arcs, &p[0])) && (area(p) >= ISLAND || area(p) >= largest));
    }
    countries.retain(|_, polygons| !polygons.is_empty());

    let used: BTreeSet<usize> =
        countries.values().flatten().flatten().flatten().map(|arc| index(*arc)).collect();
    let number: BTreeMap<usize, usize> = used.iter().enumerate().map(|(new, old)| (*old, new + 1)).collect();
    let mut out = std::io::stdout().lock();
    writeln!(out, "unit {UNIT}")?;
    writeln!(out, "arcs {}", used.len())?;
    for arc in &used {
        let units = whole(&simplified(&clamped(&arcs[*arc])));
        let mut last = (0i64, 0i64);
        let deltas: Vec<String> = units
            .into_iter()
            .map(|(x, y)| {
                let delta = format!("{},{}", x - last.0, y - last.1);
                last = (x, y);
                delta
            })
            .collect();
        writeln!(out, "{}", deltas.join(" "))?;
    }
    writeln!(out, "countries {}", countries.len())?;
    for (code, polygons) in &countries {
        let rings: Vec<String> = polygons
            .iter()
            .flatten()
            .map(|ring| {
                let parts: Vec<String> = ring
                    .iter()
                    .map(|arc| format!("{}{}", if *arc < 0 { "-" } else { "" }, number[&index(*arc)]))
                    .collect();
                parts.join(" ")
            })
            .collect();
        writeln!(out, "{code} {}", rings.join(" / "))?;
    }
    Ok(())
}

/// Position of the arc that a reference means; negative ones run backwards.
fn index(arc: i64) -> usize {
    if arc < 0 { !arc as usize } else { arc as usize }
}

fn arcs_in_degrees(atlas: &Value) -> Option<Vec<Vec<Plane>>> {
    let pair = |value: &Value| Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?));
    let scale = pair(&atlas["transform"]["scale"])?;
    let shift = pair(&atlas["transform"]["translate"])?;
    let arc = |list: &Value| {
        let (mut x, mut y) = (0.0, 0.0);
        list.as_array()?
            .iter()
            .map(|step| {
                let (dx, dy) = pair(step)?;
                (x, y) = (x + dx, y + dy);
                Some((x * scale.0 + shift.0, (y * scale.1 + shift.1).clamp(-90.0, 90.0)))
            })
            .collect::<Option<Vec<Plane>>>()
    };
    atlas["arcs"].as_array()?.iter().map(arc).collect()
}

fn directed(arcs: &[Vec<Plane>], arc: i64) -> Vec<Plane> {
    let mut points = arcs[index(arc)].clone();
    if arc < 0 {
        points.reverse();
    }
    points
}

fn ring(arcs: &[Vec<Plane>], parts: &[i64]) -> Vec<Plane> {
    parts.iter().flat_map(|arc| directed(arcs, *arc)).collect()
}

fn area(ring: &[Plane]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    0.5 * ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs()
}

fn in_box(ring: &[Plane]) -> bool {
    let [west, south, east, north] = BOX;
    ring.iter().any(|(x, y)| (west..=east).contains(x) && (south..=north).contains(y))
}

/// Even-odd rule.
fn holds(ring: &[Plane], (x, y): Plane) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crossed =
        |(a, b): &(&Plane, &Plane)| (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0;
    ring.iter().zip(next).filter(crossed).count() % 2 == 1
}

/// The polygons without the borders between two of them.
fn dissolved(arcs: &[Vec<Plane>], polygons: &[Rings]) -> Vec<Rings> {
    let all: BTreeSet<i64> = polygons.iter().flatten().flatten().copied().collect();
    let inner = |ring: &Vec<i64>| ring.iter().any(|arc| all.contains(&!*arc));
    let (apart, touching): (Vec<Rings>, Vec<Rings>) =
        polygons.iter().cloned().partition(|rings| !rings.iter().any(inner));
    let mut left: BTreeSet<i64> =
        touching.iter().flatten().flatten().copied().filter(|arc| !all.contains(&!*arc)).collect();
    let key = |p: &Plane| (p.0.to_bits(), p.1.to_bits());
    let mut whole = apart;
    while let Some(first) = left.pop_first() {
        let mut ring = vec![first];
        loop {
            let end = *ring.last().unwrap_or(&first);
            let end = directed(arcs, end).last().map(key);
            let next = left.iter().copied().find(|arc| directed(arcs, *arc).first().map(key) == end);
            let Some(next) = next else { break };
            left.remove(&next);
            ring.push(next);
        }
        whole.push(vec![ring]);
    }
    whole
}

/// Points beyond the box and its margin are drawn in to the margin's edge.
fn clamped(arc: &[Plane]) -> Vec<Plane> {
    let [west, south, east, north] = BOX;
    arc.iter()
        .map(|(x, y)| (x.clamp(west - MARGIN, east + MARGIN), y.clamp(south - MARGIN, north + MARGIN)))
        .collect()
}

/// The arc without the points that span the smallest triangles (Visvalingam & Whyatt 1993). Ends
/// stay; a closed arc keeps four points.
fn simplified(arc: &[Plane]) -> Vec<Plane> {
    let mut points = arc.to_vec();
    let fewest = if points.first() == points.last() { 5 } else { 2 };
    while points.len() > fewest {
        let least = points
            .windows(3)
            .enumerate()
            .map(|(at, triangle)| (at + 1, area(triangle)))
            .min_by(|a, b| a.1.total_cmp(&b.1));
        match least {
            Some((at, area)) if area < TRIANGLE => points.remove(at),
            _ => break,
        };
    }
    points
}

fn whole(arc: &[Plane]) -> Vec<(i64, i64)> {
    let mut units: Vec<(i64, i64)> =
        arc.iter().map(|(x, y)| ((x / UNIT).round() as i64, (y / UNIT).round() as i64)).collect();
    units.dedup();
    units
}

//! Official boundaries and points that come with organisations.

use std::collections::BTreeMap;

use milieu_exchange::geometry::{PlaceOptions, locate, place_actors, read_regions};
use milieu_territory::{Actor, Change, Record};

use crate::reference_data;

fn regions(file: &str) -> Option<milieu_exchange::geometry::RegionGeometry> {
    let path = reference_data("nuts-geometry")?.join(file);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match read_regions(&bytes, file, None) {
        Ok(geometry) => Some(geometry),
        Err(error) => panic!("{file}: {error}"),
    }
}

#[test]
fn files_of_the_statistical_office_are_read_whole() {
    for (file, count, with_boundary, scheme) in [
        ("NUTS_RG_60M_2021_4326_LEVL_0.geojson", 37, 37, "nuts-2021"),
        ("NUTS_RG_60M_2021_4326_LEVL_1.geojson", 125, 125, "nuts-2021"),
        ("NUTS_RG_60M_2021_4326_LEVL_2.geojson", 334, 334, "nuts-2021"),
        ("NUTS_RG_60M_2021_4326_LEVL_3.geojson", 1514, 1514, "nuts-2021"),
        ("NUTS_RG_03M_2021_4326_LEVL_2.geojson.gz", 334, 334, "nuts-2021"),
        ("NUTS_RG_60M_2016_4326_ALL_LEVELS.geojson.gz", 2016, 2016, "nuts-2016"),
        ("NUTS_LB_2021_4326.geojson", 2010, 0, "nuts-2021"),
    ] {
        let Some(geometry) = regions(file) else { return };
        assert_eq!(geometry.regions.len(), count, "{file}");
        assert_eq!(geometry.shapes.len(), with_boundary, "{file}");
        assert!(geometry.findings.is_empty(), "{file}: {:?}", geometry.findings);
        assert!(geometry.regions.iter().all(|r| {
            r.scheme.as_deref() == Some(scheme) && r.name.is_some() && r.longitude.is_some() && r.latitude.is_some()
        }));
    }
}

#[test]
fn points_kept_for_regions_lie_in_them() {
    let Some(labels) = regions("NUTS_LB_2021_4326.geojson") else { return };
    let Some(fine) = regions("NUTS_RG_03M_2021_4326_LEVL_2.geojson.gz") else { return };
    let (mut inside, mut all) = (0, 0);
    for region in labels.regions.iter().filter(|r| r.code.nuts_level() == Some(2)) {
        if let (Some(x), Some(y)) = (region.longitude, region.latitude) {
            all += 1;
            inside += usize::from(locate(&fine.shapes, x, y).as_ref() == Some(&region.code));
        }
    }
    assert_eq!((all, inside), (334, 334));
}

#[test]
fn organisations_with_coordinates_are_placed() {
    let Some(folder) = reference_data("cordis-semiconductors-ev") else { return };
    let text = std::fs::read(folder.join("organization.json")).unwrap_or_default();
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&text).unwrap_or_default();
    assert_eq!(rows.len(), 1076);
    let actors: Vec<Actor> = rows
        .iter()
        .enumerate()
        .filter_map(|(number, row)| {
            let (latitude, longitude) = row["geolocation"].as_str()?.split_once(',')?;
            Some(Actor {
                key: format!("row:{number}"),
                name: row["name"].as_str()?.to_owned(),
                // One row says `FI;FI`.
                country: row["country"].as_str().and_then(|c| c.split(';').next()).map(str::to_owned),
                town: row["city"].as_str().map(str::to_owned),
                longitude: longitude.trim().parse().ok(),
                latitude: latitude.trim().parse().ok(),
                ..Actor::default()
            })
        })
        .collect();
    assert_eq!(actors.len(), 1069);
    for level in [2, 3] {
        let Some(geometry) = regions(&format!("NUTS_RG_60M_2021_4326_LEVL_{level}.geojson")) else { return };
        let placement = place_actors(&actors, &geometry.shapes, &PlaceOptions::default());
        let placed = placement.inside + placement.near;
        assert_eq!(placed + placement.outside, 1069);
        assert_eq!(placement.changes.len(), placed);
        let mut regions: BTreeMap<String, usize> = BTreeMap::new();
        for change in &placement.changes {
            if let Change::Put(Record::Actor(actor)) = change {
                let code = actor.region.as_ref().map(ToString::to_string).unwrap_or_default();
                assert_eq!(actor.country.as_deref(), code.get(..2), "{}", actor.name);
                *regions.entry(code).or_insert(0) += 1;
            }
        }
        println_counts(level, &placement.inside, &placement.near, &placement.outside, &regions, &placement);
    }
}
fn println_counts(level: u8, a: &usize, b: &usize, c: &usize, r: &BTreeMap<String, usize>, p: &milieu_exchange::geometry::Placement) {
    let mut top: Vec<_> = r.iter().collect(); top.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    println!("level {level}: {a} {b} {c} regions {} top {:?}", r.len(), &top[..8]);
    for f in p.findings.iter() { println!("{} {:?}", f.code(), f.message.args); }
}

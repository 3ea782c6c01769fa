//! Official boundaries and points that come with organisations.

use std::collections::BTreeMap;

use milieu_exchange::ImportKind;
use milieu_exchange::geometry::{PlaceOptions, locate, place_actors, read_regions};
use milieu_territory::{Actor, Change, Record, Territory};

use crate::{applied, count, data, request, run};

fn regions(file: &str) -> Option<milieu_exchange::geometry::RegionGeometry> {
    let path = data("nuts-geometry")?.join(file);
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
            r.scheme.as_deref() == Some(scheme)
                && r.name.is_some()
                && r.longitude.is_some()
                && r.latitude.is_some()
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
    let Some(folder) = data("cordis-semiconductors-ev") else { return };
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
    let Some(fine) = regions("NUTS_RG_03M_2021_4326_LEVL_2.geojson.gz") else { return };
    for (level, different, styria) in [(2, 172, 29), (3, 295, 20)] {
        let file = format!("NUTS_RG_60M_2021_4326_LEVL_{level}.geojson");
        let Some(geometry) = regions(&file) else { return };
        let placement = place_actors(&actors, &geometry.shapes, &PlaceOptions::default());
        // Outside are Israel, America, Asia and points that are plainly wrong (Vienna in Australia).
        assert_eq!((placement.inside, placement.near, placement.outside), (1014, 33, 22));
        assert_eq!(placement.changes.len(), 1047);
        assert_eq!(placement.findings.len(), 33 + 22);
        let mut found: BTreeMap<String, usize> = BTreeMap::new();
        let (mut same, mut known) = (0, 0);
        for change in &placement.changes {
            let Change::Put(Record::Actor(actor)) = change else { continue };
            let (Some(code), Some(x), Some(y)) = (&actor.region, actor.longitude, actor.latitude) else {
                continue;
            };
            assert_eq!(actor.country.as_deref(), code.country(), "{}", actor.name);
            *found.entry(code.to_string()).or_insert(0) += 1;
            if let Some(exact) = locate(&fine.shapes, x, y) {
                known += 1;
                same += usize::from(exact.holds(code));
            }
        }
        assert_eq!(found.len(), different);
        assert_eq!(found.get(if level == 2 { "AT22" } else { "AT221" }), Some(&styria));
        // Boundaries drawn for 1 : 60 million put 12 of 1,040 into a neighbouring region.
        assert_eq!((same, known), (1028, 1040), "level {level}");
    }
}

#[test]
fn an_import_of_boundaries_gives_regions_names_and_parents() {
    let Some(folder) = data("nuts-geometry") else { return };
    let path = folder.join("NUTS_RG_60M_2021_4326_LEVL_2.geojson");
    for kind in [ImportKind::Regions, ImportKind::Auto] {
        let import = run(&request(kind, &[&path]), &Territory::default()).unwrap();
        assert_eq!(count(&import, "region"), 334);
        assert_eq!(import.summary.kinds[0].1, ImportKind::Regions);
        let territory = applied(&import);
        let styria = &territory.regions["AT22"];
        assert_eq!(styria.name.as_deref(), Some("Steiermark"));
        assert_eq!(styria.parent.as_ref().map(|p| p.as_str()), Some("AT2"));
        assert_eq!(styria.scheme.as_deref(), Some("nuts-2021"));
    }
}

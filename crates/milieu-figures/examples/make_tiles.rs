//! Makes `src/tiles/europe.txt`: cells for the countries and the regions of level 2 of a GeoJSON
//! file of points in degrees with `NUTS_ID` and `LEVL_CODE`, which the user brings:
//!
//! ```text
//! cargo run --release -p milieu-figures --example make_tiles -- NUTS_LB_2021_4326.geojson > europe.txt
//! ```
//!
//! The points only say about where a region lies; the cells are a layout of our own.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;

use milieu_figures::{MapPoint, tile_layout};
use milieu_network::layout::EqualAreaProjection;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("a GeoJSON file of points")?;
    let collection: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let map = EqualAreaProjection::europe();
    let mut levels: BTreeMap<u64, BTreeMap<String, MapPoint>> = BTreeMap::new();
    for feature in collection["features"].as_array().ok_or("no features")? {
        let properties = &feature["properties"];
        let (Some(code), Some(level)) = (properties["NUTS_ID"].as_str(), properties["LEVL_CODE"].as_u64())
        else {
            continue;
        };
        let degrees = &feature["geometry"]["coordinates"];
        let (Some(x), Some(y)) = (degrees[0].as_f64(), degrees[1].as_f64()) else { continue };
        let Some([east, north]) = map.project(x, y) else { continue };
        levels.entry(level).or_default().insert(code.to_owned(), MapPoint { east, north });
    }
    let mut out = std::io::stdout().lock();
    for level in [0, 2] {
        let regions = levels.get(&level).ok_or("a level is missing")?;
        let places: Vec<MapPoint> = regions.values().copied().collect();
        for (code, cell) in regions.keys().zip(tile_layout(&places)?) {
            writeln!(out, "{code} {} {}", cell.column, cell.row)?;
        }
    }
    Ok(())
}

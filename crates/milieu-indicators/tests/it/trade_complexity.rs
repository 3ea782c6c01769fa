//! World trade 1998-2000, 226 countries x 785 products, against published results.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use milieu_indicators::amounts::Amounts;
use milieu_indicators::complexity::{complexity, fitness};
use milieu_indicators::quantile::correlation;
use milieu_indicators::relatedness::proximity;
use milieu_indicators::specialisation::Presence;

#[allow(clippy::print_stderr)] // A skipped test says so.
fn folder() -> Option<PathBuf> {
    match std::env::var_os("MILIEU_DATA") {
        Some(data) => Some(Path::new(&data).join("trade-complexity")),
        None => {
            eprintln!("skipped: MILIEU_DATA does not name the folder of reference data");
            None
        }
    }
}

fn rows(path: PathBuf) -> Vec<Vec<String>> {
    let mut text = String::new();
    let file = File::open(&path).unwrap();
    if path.extension().is_some_and(|e| e == "gz") {
        flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    } else {
        { file }.read_to_string(&mut text).unwrap();
    }
    text.lines().skip(1).map(|l| l.split(',').map(|f| f.trim_matches('"').to_owned()).collect()).collect()
}

struct Trade {
    countries: Vec<String>,
    products: Vec<String>,
    presence: Presence,
}

fn trade(folder: &Path) -> Trade {
    let rows = rows(folder.join("world_trade_avg_1998_to_2000.csv.gz"));
    let names = |k: usize| -> Vec<String> {
        rows.iter().map(|r| r[k].clone()).collect::<BTreeSet<_>>().into_iter().collect()
    };
    let (countries, products) = (names(0), names(1));
    let mut cells = vec![0.0; countries.len() * products.len()];
    for row in &rows {
        let c = countries.binary_search(&row[0]).unwrap();
        let p = products.binary_search(&row[1]).unwrap();
        cells[c * products.len() + p] += row[2].parse::<f64>().unwrap();
    }
    let table = Amounts::from_rows(countries.len(), products.len(), &cells).unwrap();
    Trade { presence: Presence::of(&table), countries, products }
}

#[test]
fn presence_is_the_published_one() {
    let Some(folder) = folder() else { return };
    let trade = trade(&folder);
    let mut published = 0;
    for row in rows(folder.join("published_balassa_rca_binary_edges.csv.gz")) {
        let c = trade.countries.binary_search(&row[0]).unwrap();
        let p = trade.products.binary_search(&row[1]).unwrap();
        assert!(trade.presence.contains(c, p), "{row:?}");
        published += 1;
    }
    assert_eq!(trade.presence.cells().sum() as usize, published);
}

#[test]
fn proximity_of_products_is_the_published_one() {
    let Some(folder) = folder() else { return };
    let trade = trade(&folder);
    let near = proximity(&trade.presence);
    let mut published = 0;
    for row in rows(folder.join("published_proximity_product.csv.gz")) {
        let a = trade.products.binary_search(&row[0]).unwrap();
        let b = trade.products.binary_search(&row[1]).unwrap();
        let value: f64 = row[2].parse().unwrap();
        assert!((near[(a, b)] - value).abs() <= 1e-6, "{row:?} {}", near[(a, b)]);
        published += 1;
    }
    // The list leaves zeros out, and so holds every pair that is not zero.
    assert_eq!(near.iter().filter(|v| **v > 0.0).count(), 2 * published);
}

#[test]
fn proximity_of_countries_is_the_published_one() {
    let Some(folder) = folder() else { return };
    let trade = trade(&folder);
    let turned = trade.presence.cells().transpose();
    let cells: Vec<bool> = turned.transpose().iter().map(|v| *v > 0.0).collect();
    let turned = Presence::from_rows(turned.nrows(), turned.ncols(), &cells).unwrap();
    let near = proximity(&turned);
    let mut published = 0;
    for row in rows(folder.join("published_proximity_country.csv.gz")) {
        let a = trade.countries.binary_search(&row[0]).unwrap();
        let b = trade.countries.binary_search(&row[1]).unwrap();
        let value: f64 = row[2].parse().unwrap();
        assert!((near[(a, b)] - value).abs() <= 1e-6, "{row:?} {}", near[(a, b)]);
        published += 1;
    }
    assert_eq!(near.iter().filter(|v| **v > 0.0).count(), 2 * published);
}

/// The published indices are fitness and sector complexity after 19 rounds, not
/// eigenvectors: the program they come from counts its start as the first of 20.
#[test]
fn the_published_index_is_fitness_after_nineteen_rounds() {
    let Some(folder) = folder() else { return };
    let trade = trade(&folder);
    let value_of = |file: &str, codes: &[String]| -> Vec<f64> {
        let known: BTreeMap<String, f64> =
            rows(folder.join(file)).into_iter().map(|r| (r[0].clone(), r[1].parse().unwrap())).collect();
        codes.iter().map(|c| known[c]).collect()
    };
    let countries = value_of("published_complexity_index_country.csv", &trade.countries);
    let products = value_of("published_complexity_index_product.csv", &trade.products);
    let found = fitness(&trade.presence, 19).unwrap();
    for (value, published) in found.fitness.iter().zip(&countries) {
        assert!((value.unwrap() - published).abs() < 1e-12);
    }
    for (value, published) in found.sector_complexity.iter().zip(&products) {
        assert!((value.unwrap() - published).abs() < 1e-12);
    }
    // The eigenvector index of the same table is another thing.
    let index = complexity(&trade.presence).unwrap();
    let eci: Vec<f64> = index.eci.iter().map(|v| v.unwrap()).collect();
    let r = correlation(&eci, &countries).unwrap();
    assert!(r > 0.4 && r < 0.5, "{r}");
}

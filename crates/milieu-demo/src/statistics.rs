//! Synthetic regional statistics in the form of Eurostat's bulk tables.
//!
//! Employment by 3-digit sector of NACE Rev. 2 for each region and its country; business R&D,
//! people in science and technology, and GDP per head. A region's own sectors stand out by a
//! log-normal factor; nothing else distinguishes the regions but their weights.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use rand::SeedableRng;
use rand_distr::{Distribution, LogNormal};
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::DemoError;
use crate::cluster::Cluster;
use crate::write::statistics_path;

const YEARS: [i32; 3] = [2008, 2005, 2002];

/// Sectors of the synthetic economy: NACE Rev. 2 groups and divisions, and the mean thousand
/// people employed in a country of average size.
const SECTORS: &[(&str, f64)] = &[
    ("C10", 120.0), ("C11", 15.0), ("C13", 30.0), ("C14", 35.0), ("C15", 18.0), ("C16", 40.0), ("C17", 25.0),
    ("C18.1", 30.0), ("C18.2", 2.0), ("C19", 6.0), ("C20", 45.0), ("C21", 25.0), ("C22", 60.0), ("C23", 50.0),
    ("C24.1", 30.0), ("C24.5", 25.0), ("C25.1", 55.0), ("C25.4", 3.0), ("C25.6", 70.0), ("C26.1", 20.0),
    ("C26.5", 30.0), ("C26.7", 6.0), ("C27", 55.0), ("C28.1", 60.0), ("C28.4", 30.0), ("C28.9", 45.0),
    ("C29.1", 60.0), ("C29.3", 70.0), ("C30.1", 8.0), ("C30.2", 8.0), ("C30.3", 20.0), ("C31", 35.0),
    ("C32.5", 18.0), ("C32.9", 12.0), ("C33.1", 45.0), ("F", 260.0), ("G", 520.0), ("H", 190.0), ("I", 180.0),
    ("J62", 90.0), ("K64", 80.0), ("M71", 85.0), ("M72", 30.0), ("N", 200.0), ("P", 260.0), ("Q", 370.0),
];

pub(crate) fn write(folder: &Path, clusters: &[Cluster], seed: u64) -> Result<Vec<PathBuf>, DemoError> {
    let mut countries: Vec<&str> = clusters.iter().filter_map(|c| c.region.get(..2)).collect();
    countries.sort_unstable();
    countries.dedup();
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed ^ 0x5747_4154);
    let mut noise = |spread: f64| match LogNormal::new(0.0, spread) {
        Ok(normal) => normal.sample(&mut dice),
        Err(_) => 1.0,
    };

    let mut employment = head("unit,nace_r2,geo");
    for (sector, mean) in SECTORS {
        for country in &countries {
            let base = mean * noise(0.25);
            line(&mut employment, &format!("THS_PER,{sector},{country}"), |_| base * noise(0.02));
        }
        for cluster in clusters {
            let own = cluster.sectors.iter().position(|s| sector.get(1..) == Some(s.as_str()));
            let lift = match own {
                Some(0) => 4.5,
                Some(_) => 2.0,
                None => 1.0,
            };
            let base = mean * 0.06 * cluster.population_of_firms * lift * noise(0.35);
            line(&mut employment, &format!("THS_PER,{sector},{}", cluster.region), |_| base * noise(0.03));
        }
    }

    let mut research = head("unit,sectperf,geo");
    let mut people = head("unit,category,geo");
    let mut wealth = head("unit,geo");
    for cluster in clusters {
        let [ecological, identity, strategy] = cluster.weights;
        let intensity = 0.3 * ecological + 1.2 * identity + 2.2 * strategy;
        line(&mut research, &format!("PC_GDP,BES,{}", cluster.region), |_| intensity * noise(0.05));
        let share = 22.0 * ecological + 34.0 * identity + 48.0 * strategy;
        line(&mut people, &format!("PC_EMP,HRST,{}", cluster.region), |_| share * noise(0.03));
        let income = 16_000.0 * ecological + 27_000.0 * identity + 42_000.0 * strategy;
        line(&mut wealth, &format!("EUR_HAB,{}", cluster.region), |_| (income * noise(0.03)).round());
    }

    let mut paths = Vec::new();
    for (name, text) in [
        ("employment", employment),
        ("business-rd", research),
        ("hrst-share", people),
        ("gdp-per-head", wealth),
    ] {
        let path = statistics_path(folder, name);
        let failed = |source| DemoError::Write { path: path.clone(), source };
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(failed)?;
        }
        std::fs::write(&path, text).map_err(failed)?;
        paths.push(path);
    }
    Ok(paths)
}

fn head(keys: &str) -> String {
    let mut text = format!("{keys}\\time");
    for year in YEARS {
        // Writing to a String cannot fail.
        let _ = write!(text, "\t{year} ");
    }
    text.push('\n');
    text
}

fn line(text: &mut String, key: &str, mut value: impl FnMut(i32) -> f64) {
    text.push_str(key);
    for year in YEARS {
        let _ = write!(text, "\t{:.2} ", value(year));
    }
    text.push('\n');
}

//! Styria in the European labour force survey of 2015, against numbers computed elsewhere.

use std::io::Read;

use milieu_vocabulary::Status;

use crate::small_territory::{Small, near};

/// Reads `lfst_r_lfe2en2` (people of 15 and over) when the reference data are there.
#[allow(clippy::print_stderr)] // A skipped test says so.
fn labour_force_survey() -> Option<Small> {
    let Some(folder) = std::env::var_os("MILIEU_DATA") else {
        eprintln!("skipped: MILIEU_DATA names no folder of reference data");
        return None;
    };
    let path = std::path::Path::new(&folder).join("eurostat-tsv/lfst_r_lfe2en2.tsv.gz");
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    let mut small = Small::new();
    let mut lines = text.lines();
    let years: Vec<i32> =
        lines.next().unwrap().split('\t').skip(1).map(|y| y.trim().parse().unwrap()).collect();
    for line in lines {
        let mut cells = line.split('\t');
        let keys: Vec<&str> = cells.next().unwrap().split(',').collect();
        let [unit, sector, age, region] = keys.as_slice() else { panic!("{line}") };
        for (year, cell) in years.iter().zip(cells) {
            let value = cell.trim().split(' ').next().and_then(|v| v.parse().ok());
            let breakdown = format!("age={age}");
            small.cell("lfst_r_lfe2en2", region, sector, Some(&breakdown), Some(unit), *year, value);
        }
    }
    Some(small)
}

#[test]
fn styria_2015() {
    let Some(small) = labour_force_survey() else { return };
    near(small.value("RV00[B-E]", "AT22"), 1.2245777163284535);
    near(small.value("RV00[G-I]", "AT22"), 1.0304653493152103);
    near(small.value("RV00", "AT22"), 1.429025833249758);
    near(small.value("RV01[1]", "AT22"), 2.7830748877618454);
    near(small.value("RV06", "AT22"), 0.16652653573068302);
    near(small.value("RV06[hhi]", "AT22"), 0.1746868191764736);
    near(small.value("RV03[prob]", "AT22"), 1.8432617853957767);
    near(small.value("RV04[minimum]", "AT22"), 27.57288746768513);
    near(small.value("RV05[prob]", "AT22"), 1.0656402142982424);
    let measured = small.measure("RV05", "AT22");
    assert_eq!(measured.status, Status::Estimated);
    assert_eq!((measured.inputs[1].used, measured.inputs[1].needed), (198, 318));
    assert_eq!(small.measure("RV00", "AT22").inputs[0].name, "lfst_r_lfe2en2 2015 / EU28");
    // Growth of employment in the EU from 2008 on stands in for growth of demand.
    let pull = small.measure("IS06", "AT22");
    near(pull.value.unwrap(), -1.5664854844321014);
    assert_eq!(pull.status, Status::Proxy);
    // Broad sections hold no technology class.
    assert_eq!(small.reason("ST02", "AT22"), "indicator-no-manufacturing-divisions");
}

//! Specialisation and variety through the statistics of a territory.

use milieu_diagnosis::indicators::specialisation::sector_densities;
use milieu_vocabulary::Status;

use crate::small_territory::{Small, near};

fn two_by_two() -> Small {
    let mut small = Small::new();
    for (at, sector, value) in
        [("AT11", "C", 80.0), ("AT11", "G", 20.0), ("AT12", "C", 20.0), ("AT12", "G", 80.0)]
    {
        small.statistic("employment", at, sector, 2020, Some(value));
    }
    small
}

#[test]
fn quotients_against_the_sum_of_the_regions_by_hand() {
    let small = two_by_two();
    near(small.value("RV00[C]", "AT11"), 1.6);
    near(small.value("RV00[G]", "AT11"), 0.4);
    near(small.value("RV00", "AT11"), 1.6);
    let measured = small.measure("RV00[C]", "AT11");
    let interval = measured.interval.unwrap();
    assert!(interval.holds(1.6) && interval.level == Some(0.9));
    assert!(measured.inputs[0].name.contains("2020"), "the year is shown");
    assert_eq!(small.reason("RV00[Q]", "AT11"), "indicator-missing-sectors");
    // |.8-.5| + |.2-.5|.
    near(small.value("RV06", "AT11"), 0.6);
    near(small.value("RV06[hhi]", "AT11"), 0.68);
    near(small.value("RV01[1]", "AT11"), -(0.8 * 0.8f64.log2() + 0.2 * 0.2f64.log2()));
    assert_eq!(small.reason("RV01", "AT11"), "indicator-codes-too-coarse");
    assert_eq!(small.reason("RV04", "AT11"), "indicator-too-few-regions");
}

#[test]
fn a_region_alone_has_nothing_to_be_compared_with() {
    let mut small = Small::new();
    small.statistic("employment", "AT11", "C", 2020, Some(1.0)).statistic(
        "employment",
        "AT11",
        "G",
        2020,
        Some(1.0),
    );
    assert_eq!(small.reason("RV00", "AT11"), "indicator-missing-reference");
    assert_eq!(small.reason("RV00", "AT12"), "indicator-missing-statistic");
}

#[test]
fn the_reference_area_is_the_one_named() {
    let mut small = two_by_two();
    small.statistic("employment", "AT", "C", 2020, Some(500.0)).statistic(
        "employment",
        "AT",
        "G",
        2020,
        Some(1500.0),
    );
    near(small.value("RV00[C]", "AT11"), 0.8 / 0.25);
    small
        .statistic("employment", "DE", "C", 2020, Some(1000.0))
        .statistic("employment", "DE", "G", 2020, Some(1500.0))
        .setting("reference", "DE");
    near(small.value("RV00[C]", "AT11"), 0.8 / 0.4);
    small.setting("reference", "FR");
    assert_eq!(small.reason("RV00[C]", "AT11"), "indicator-missing-reference");
}

#[test]
fn variety_by_levels_adds_up() {
    let mut small = Small::new();
    for (code, value) in [("25.1", 1.0), ("25.4", 1.0), ("26.1", 1.0), ("26.2", 1.0)] {
        small.statistic("employment", "AT11", code, 2020, Some(value));
    }
    near(small.value("RV01[2]", "AT11"), 1.0);
    near(small.value("RV02[2,3]", "AT11"), 1.0);
    near(small.value("RV01[3]", "AT11"), 2.0);
    near(small.value("RV02[1,3]", "AT11"), 2.0);
    assert_eq!(small.reason("RV02[3,2]", "AT11"), "indicator-unknown-variant");
}

#[test]
fn firms_stand_in_for_people() {
    let mut small = Small::new();
    for (code, value) in [("25", 3.0), ("26", 1.0)] {
        small.statistic("firms", "AT11", code, 2020, Some(value));
    }
    let measured = small.measure("RV06[hhi]", "AT11");
    near(measured.value.unwrap(), 0.625);
    assert_eq!(measured.status, Status::Proxy);
    assert_eq!(measured.reason.unwrap().key, "indicator-standin-firm-counts");
}

/// Presence of sectors A, B, C: regions {A,B}, {A,B,C}, {C}, and a fourth that spreads the rest.
fn present_together() -> Small {
    let mut small = Small::new();
    let rows = [("AT11", [50.0, 50.0, 1.0]), ("AT12", [34.0, 34.0, 34.0]), ("AT13", [1.0, 1.0, 100.0])];
    for (at, values) in rows {
        for (sector, value) in ["A", "B", "C"].iter().zip(values) {
            small.statistic("employment", at, sector, 2020, Some(value));
        }
    }
    small
}

#[test]
fn density_of_the_absent_by_hand() {
    // Shares of all: 85, 85, 135 of 305. AT11 has A, B; AT12 A, B; AT13 C.
    let small = present_together();
    // A and B: together in two of two; C with nothing.
    near(small.value("RV03[minimum]", "AT11"), 1.0);
    assert_eq!(small.reason("RV04[minimum]", "AT11"), "indicator-rv04-nothing-absent");
    near(small.value("RV04[minimum]", "AT13"), 0.0);
    // Weights 2500, 50, 50; only the first pair is related.
    near(small.value("RV05[minimum]", "AT11"), 2500.0 / 2600.0);
    let found = small.with("AT11", |context| sector_densities(context, "minimum").unwrap().0);
    assert_eq!((found[2].density, found[2].present), (None, false));
    assert_eq!(found[0].density, Some(100.0));
    assert_eq!(small.reason("RV07", "AT11"), "indicator-rv07-not-identified");
    assert_eq!(small.reason("RV08", "AT11"), "indicator-missing-second-year");
}

#[test]
fn years_after_the_period_are_not_known_yet() {
    let mut small = two_by_two();
    small.period = milieu_vocabulary::Period::years(2000, 2010).unwrap();
    assert_eq!(small.reason("RV00", "AT11"), "indicator-missing-statistic");
}

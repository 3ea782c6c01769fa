//! Technology intensity through the statistics of a territory.

use milieu_vocabulary::{Argument, Status};

use crate::small_territory::{Small, near};

/// Employment of three made-up regions by division and group (a case made for this project).
const SHARES: &str = include_str!("../data/tech-intensity-shares.csv");

fn three_regions() -> Small {
    let mut small = Small::new();
    for line in SHARES.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let code = format!(
            "AT{}1",
            if cells[0] == "A" {
                1
            } else if cells[0] == "B" {
                2
            } else {
                3
            }
        );
        small.statistic("employment", &code, cells[1], 2020, cells[2].parse().ok());
    }
    small
}

#[test]
fn both_rules_give_the_shares_of_the_reference_case() {
    let small = three_regions();
    // Region, rule, high, medium-high, medium-low, low, medium; then ST04 of medium and high.
    let expected: [(&str, &str, [f64; 7]); 6] = [
        (
            "AT11",
            "nace2-2d",
            [
                0.019021739130434784,
                0.4329710144927536,
                0.34646739130434784,
                0.20153985507246377,
                0.7794384057971014,
                0.17927083333333332,
                0.004375,
            ],
        ),
        (
            "AT11",
            "nace2-3d",
            [
                0.02355072463768116,
                0.43976449275362317,
                0.3442028985507246,
                0.192481884057971,
                0.7839673913043478,
                0.1803125,
                0.005416666666666667,
            ],
        ),
        (
            "AT21",
            "nace2-2d",
            [
                0.03250145095763204,
                0.583284968078932,
                0.2437608821822403,
                0.1404526987811956,
                0.8270458502611724,
                0.17592592592592593,
                0.006913580246913581,
            ],
        ),
        (
            "AT21",
            "nace2-3d",
            [
                0.4619849100406268,
                0.10621009866511898,
                0.2959953569355775,
                0.13580963435867674,
                0.4022054556006965,
                0.08555555555555555,
                0.09827160493827161,
            ],
        ),
        (
            "AT31",
            "nace2-2d",
            [
                0.0034542314335060447,
                0.03540587219343696,
                0.13730569948186527,
                0.8238341968911918,
                0.17271157167530224,
                0.03333333333333333,
                0.0006666666666666666,
            ],
        ),
        (
            "AT31",
            "nace2-3d",
            [
                0.0034542314335060447,
                0.03626943005181347,
                0.13903281519861832,
                0.8212435233160622,
                0.17530224525043178,
                0.03383333333333333,
                0.0006666666666666666,
            ],
        ),
    ];
    for (at, rule, shares) in expected {
        for (class, wanted) in ["high", "medium-high", "medium-low", "low", "medium"].iter().zip(shares) {
            let code = format!("ST02[{class},{rule}]");
            near(small.value(&code, at), 100.0 * wanted);
            near(small.value(&format!("RG02[{class},{rule}]"), at), wanted);
        }
        near(small.value(&format!("ST04[medium,{rule}]"), at), 100.0 * shares[5]);
        near(small.value(&format!("ST04[high,{rule}]"), at), 100.0 * shares[6]);
    }
    let measured = small.measure("ST02", "AT21");
    assert_eq!(measured.status, Status::Observed);
    // 15 of 24 divisions have a row.
    assert_eq!((measured.inputs[0].used, measured.inputs[0].needed), (15, 24));
}

#[test]
fn divisions_without_groups_give_a_stand_in_with_bounds() {
    let mut small = Small::new();
    small.statistic("employment", "AT11", "30", 2020, Some(40.0)).statistic(
        "employment",
        "AT11",
        "10",
        2020,
        Some(60.0),
    );
    let measured = small.measure("ST02[high,nace2-3d]", "AT11");
    // By two digits division 30 is medium-high.
    assert_eq!((measured.value, measured.status), (Some(0.0), Status::Proxy));
    let interval = measured.interval.unwrap();
    assert_eq!((interval.lower, interval.upper, interval.level), (0.0, 40.0, None));
    near(small.value("ST02[medium,nace2-2d]", "AT11"), 40.0);
    assert_eq!(small.reason("ST04", "AT11"), "indicator-missing-total");
    assert_eq!(small.reason("ST02[medium,isic3]", "AT11"), "indicator-other-classification");
    assert_eq!(small.reason("ST02[tepid]", "AT11"), "indicator-unknown-variant");
}

#[test]
fn sections_alone_are_not_enough_but_published_shares_are_used() {
    let mut small = Small::new();
    let lfs = |small: &mut Small, sector: &str, value| {
        small.cell("lfst_r_lfe2en2", "AT22", sector, Some("age=Y_GE15"), Some("THS"), 2015, value);
    };
    lfs(&mut small, "B-E", Some(124.4));
    lfs(&mut small, "F", Some(50.0));
    lfs(&mut small, "TOTAL", Some(586.1));
    assert_eq!(small.reason("ST02", "AT22"), "indicator-no-manufacturing-divisions");
    let panel = |small: &mut Small, class: &str, value| {
        let variable = format!("htec_emp_reg2_NACE_R2_{class}__UNIT_PC_EMP__SEX_T");
        small.statistic(&variable, "AT22", "", 2015, Some(value));
    };
    panel(&mut small, "C_HTC", 1.5);
    panel(&mut small, "C_HTC_MH", 7.9);
    panel(&mut small, "C_LTC_M", 7.4);
    let measured = small.measure("ST04[medium,nace2-2d]", "AT22");
    near(measured.value.unwrap(), 13.8);
    assert_eq!((measured.status, measured.inputs.len()), (Status::Estimated, 3));
    near(small.value("ST04[high,nace2-2d]", "AT22"), 1.5);
    assert_eq!(small.reason("ST04[high,nace2-3d]", "AT22"), "indicator-published-at-two-digits");
    assert_eq!(small.reason("ST04[low,nace2-2d]", "AT22"), "indicator-no-manufacturing-divisions");
}

#[test]
fn a_missing_division_withholds_and_is_named() {
    let mut small = Small::new();
    small.statistic("employment", "AT11", "26", 2020, None).statistic(
        "employment",
        "AT11",
        "10",
        2020,
        Some(60.0),
    );
    let measured = small.measure("ST02[high,nace2-2d]", "AT11");
    let reason = measured.reason.unwrap();
    assert_eq!(reason.key, "indicator-missing-sectors");
    assert!(reason.args.iter().any(|(_, v)| *v == Argument::Text("26".to_owned())));
    assert_eq!(measured.value, None);
}

#[test]
fn manufacturing_beyond_the_divisions_given_widens_to_bounds() {
    let mut small = Small::new();
    small
        .statistic("employment", "AT11", "26", 2020, Some(20.0))
        .statistic("employment", "AT11", "10", 2020, Some(60.0))
        .statistic("employment", "AT11", "C", 2020, Some(100.0));
    let measured = small.measure("ST02[high,nace2-2d]", "AT11");
    near(measured.value.unwrap(), 25.0);
    let interval = measured.interval.unwrap();
    near(interval.lower, 20.0);
    near(interval.upper, 40.0);
    assert_eq!(measured.status, Status::Proxy);
}

#[test]
fn balances_ratios_and_profile_by_hand() {
    let mut small = Small::new();
    let mut put = |variable: &str, rows: &[(&str, f64)]| {
        for (sector, value) in rows {
            small.statistic(variable, "AT11", sector, 2020, Some(*value));
        }
    };
    // High is 26, medium 28, low 10.
    put("exports", &[("26", 20.0), ("28", 60.0), ("10", 20.0)]);
    put("imports", &[("26", 40.0), ("28", 20.0), ("10", 40.0)]);
    put("value-added", &[("26", 20.0), ("28", 50.0), ("10", 30.0)]);
    put("employment", &[("26", 100.0), ("28", 500.0), ("10", 400.0), ("62", 200.0)]);
    put("hrst", &[("26", 50.0), ("28", 150.0), ("10", 50.0), ("62", 120.0)]);
    put("rd", &[("26", 60.0), ("28", 30.0), ("10", 10.0)]);
    near(small.value("ST01[medium,nace2-2d]", "AT11"), 60.0);
    near(small.value("ST03[medium,nace2-2d]", "AT11"), 50.0);
    near(small.value("ST06[medium,nace2-2d]", "AT11"), 0.5);
    near(small.value("ST07[medium,nace2-2d]", "AT11"), 0.3);
    // (150/30) / (250/100) = 2; and 50/60 over the same for high.
    near(small.value("ST08[medium,nace2-2d]", "AT11"), 2.0);
    near(small.value("RE04[medium,nace2-2d]", "AT11"), 2.0);
    near(small.value("ST08[high,nace2-2d]", "AT11"), 50.0 / 60.0 / 2.5);
    // Services 120/200, manufacturing 250/1000.
    near(small.value("ST09", "AT11"), 0.35);
    near(small.value("ST10[medium,nace2-2d]", "AT11"), 0.5 / 0.5);
    near(small.value("ST10[high,nace2-2d]", "AT11"), 0.2 / 0.1);
    near(small.value("ST11[medium,nace2-2d]", "AT11"), 0.6 / 0.5);
    // |.2-.6| + |.2-.5| + |.1-.5| + |.2-.6| + |.6-.3|.
    near(small.value("ST12[high~medium,nace2-2d]", "AT11"), 0.4 + 0.3 + 0.4 + 0.4 + 0.3);
    assert_eq!(small.reason("ST05", "AT11"), "indicator-missing-second-year");
    assert_eq!(small.reason("ST08[medium,isic3]", "AT11"), "indicator-other-classification");
}

#[test]
fn zero_research_withholds_the_ratio() {
    let mut small = Small::new();
    for (variable, value) in [("hrst", 5.0), ("rd", 0.0)] {
        small.statistic(variable, "AT11", "28", 2020, Some(value));
        small.statistic(variable, "AT11", "26", 2020, Some(7.0));
    }
    assert_eq!(small.reason("ST08[medium,nace2-2d]", "AT11"), "indicator-formula-refuses");
}

#[test]
fn change_is_split_over_the_regions_inside() {
    use milieu_diagnosis::{Dictionary, Trail, measure};
    let mut small = Small::new();
    // Shares of medium 0.5 and 0.2 with weights one half; then 0.6 and 0.2 with 3/4 and 1/4.
    let rows = [
        ("AT11", 2010, 5.0, 10.0),
        ("AT12", 2010, 2.0, 10.0),
        ("AT1", 2010, 7.0, 20.0),
        ("AT11", 2020, 18.0, 30.0),
        ("AT12", 2020, 2.0, 10.0),
        ("AT1", 2020, 20.0, 40.0),
    ];
    for (at, year, medium, all) in rows {
        small.statistic("employment", at, "28", year, Some(medium));
        small.statistic("employment", at, "10", year, Some(all - medium));
    }
    near(small.value("ST05[medium,nace2-2d]", "AT1"), 15.0);
    let dictionary = Dictionary::built_in().unwrap();
    let code = "ST05[medium,nace2-2d]";
    let rows = small.with("AT1", |context| {
        let mut trail = Trail::open();
        let _ = measure(dictionary.get(code).unwrap(), code, context, &mut trail);
        trail.into_rows()
    });
    let parts: Vec<f64> = rows.iter().filter_map(|r| r.contribution).collect();
    near(parts[0], 6.25);
    near(parts[1], 8.75);
}

#[test]
fn isic_codes_are_read_when_the_territory_says_so() {
    let mut small = Small::new();
    small
        .statistic("employment", "AT11", "353", 2000, Some(10.0))
        .statistic("employment", "AT11", "29", 2000, Some(30.0))
        .setting("sector-scheme", "isic3");
    near(small.value("ST02[high,isic3]", "AT11"), 25.0);
    near(small.value("ST02[medium,isic3]", "AT11"), 75.0);
    assert_eq!(small.reason("ST02[high,nace2-2d]", "AT11"), "indicator-other-classification");
}

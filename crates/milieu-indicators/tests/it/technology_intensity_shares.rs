//! Three made regions: the class of region B depends on the rule.

use std::collections::BTreeMap;

use milieu_indicators::TechnologyClass;
use milieu_indicators::technology_class::TechnologyRule;
use milieu_indicators::technology_shares::{ClassSelection, class_amounts};

/// Synthetic, made for this project; `25.x` is division 25 without listed groups.
const TABLE: &str = include_str!("../data/tech-intensity-shares.csv");

const HIGH: ClassSelection = ClassSelection::Only(TechnologyClass::High);

fn regions() -> BTreeMap<&'static str, Vec<(&'static str, Option<f64>)>> {
    let mut out: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in TABLE.lines().skip(1) {
        let mut fields = line.split(',');
        let (region, code) = (fields.next().unwrap(), fields.next().unwrap());
        let amount = fields.next().unwrap().parse().ok();
        out.entry(region).or_default().push((code, amount));
    }
    out
}

fn share(region: &str, rule: TechnologyRule, selection: ClassSelection) -> f64 {
    let found = class_amounts(rule, &regions()[region]).unwrap();
    found.share_of_manufacturing(selection).unwrap().exact().unwrap()
}

#[test]
fn shares_by_direct_sums() {
    let two = TechnologyRule::Nace2TwoDigit;
    let three = TechnologyRule::Nace2ThreeDigit;
    // Region A by hand: 26 and 21; with 30.3 under the three-digit rule.
    assert!((share("A", two, HIGH) - 420.0 / 22080.0).abs() < 1e-12);
    assert!((share("A", three, HIGH) - 520.0 / 22080.0).abs() < 1e-12);
    assert!((share("B", two, HIGH) - 560.0 / 17230.0).abs() < 1e-12);
    assert!((share("B", three, HIGH) - 7960.0 / 17230.0).abs() < 1e-12);
    let found = class_amounts(two, &regions()["A"]).unwrap();
    assert_eq!(found.manufacturing(), 22080.0);
    assert_eq!(found.outside, ["TOTAL_ALL_ACTIVITIES"]);
    let of_all = found.share_of_all(ClassSelection::Medium, 96000.0).unwrap();
    assert!((of_all.exact().unwrap() - 17210.0 / 96000.0).abs() < 1e-12);
}

#[test]
fn region_b_is_medium_or_high_by_the_rule() {
    let medium = |rule| share("B", rule, ClassSelection::Medium);
    assert!(medium(TechnologyRule::Nace2TwoDigit) > 0.8);
    assert!(medium(TechnologyRule::Nace2ThreeDigit) < share("B", TechnologyRule::Nace2ThreeDigit, HIGH));
}

#[test]
fn without_groups_the_bounds_hold_the_truth() {
    for (region, rows) in regions() {
        // Put the groups back into their divisions.
        let mut divisions: BTreeMap<&str, f64> = BTreeMap::new();
        for (code, amount) in &rows {
            if code.starts_with(|c: char| c.is_ascii_digit()) {
                *divisions.entry(&code[..2]).or_default() += amount.unwrap();
            }
        }
        let coarse: Vec<(&str, Option<f64>)> = divisions.into_iter().map(|(c, v)| (c, Some(v))).collect();
        let rule = TechnologyRule::Nace2ThreeDigit;
        let found = class_amounts(rule, &coarse).unwrap();
        for selection in ClassSelection::THREE {
            let bounds = found.share_of_manufacturing(selection).unwrap();
            let truth = share(region, rule, selection);
            assert!(bounds.low <= truth + 1e-12 && truth <= bounds.high + 1e-12);
        }
    }
}

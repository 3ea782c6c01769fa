//! Whatever a territory holds, a number is finite or withheld with a reason that can be said.

use milieu_diagnosis::{Dictionary, Trail, indicators, measure};
use milieu_messages::Messages;
use proptest::prelude::*;

use crate::small_territory::Small;

const SECTORS: [&str; 9] = ["A", "C", "10", "26", "28", "30", "30.3", "62", "TOTAL"];
const VARIABLES: [&str; 8] =
    ["employment", "exports", "imports", "value-added", "hrst", "rd", "demand", "firms"];
const BLOCKS: [&str; 8] = ["IS", "RE", "RG", "KB", "KI", "ST", "RV", "SY"];

type Cell = (usize, usize, usize, i32, Option<f64>);

fn cells() -> impl Strategy<Value = Vec<Cell>> {
    let value = prop_oneof![
        4 => (0.0f64..500.0).prop_map(Some),
        1 => Just(None),
        1 => Just(Some(0.0)),
        1 => (-5.0f64..0.0).prop_map(Some),
    ];
    prop::collection::vec((0usize..8, 0usize..4, 0usize..9, 2018i32..2021, value), 0..120)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn finite_or_withheld_with_a_reason(
        cells in cells(),
        answers in prop::collection::vec((0usize..4, 0usize..40, -1.0f64..6.0), 0..60),
    ) {
        let mut small = Small::new();
        let regions = ["AT11", "AT12", "AT13", "AT"];
        for (variable, region, sector, year, value) in cells {
            small.statistic(VARIABLES[variable], regions[region], SECTORS[sector], year, value);
        }
        for k in 0..4usize {
            small.actor(&format!("f{k}"), "AT11", |a| {
                a.tertiary_share = (k % 2 == 0).then_some(0.1 * k as f64);
                a.employees = (k != 1).then_some(10.0 * k as f64);
            });
        }
        let items = milieu_diagnosis::survey::items();
        for (who, item, value) in answers {
            small.answer(&format!("f{who}"), &items[item % items.len()].code, value);
        }
        let dictionary = Dictionary::built_in().unwrap();
        let english = Messages::english();
        small.with("AT11", |context| {
            for builtin in indicators::builtins().filter(|b| BLOCKS.iter().any(|p| b.code.starts_with(p))) {
                let definition = dictionary.get(builtin.code).unwrap();
                for variant in builtin.variants.iter().copied().chain([""]) {
                    let code = if variant.is_empty() {
                        builtin.code.to_owned()
                    } else {
                        format!("{}[{variant}]", builtin.code)
                    };
                    let measured = measure(definition, &code, context, &mut Trail::open());
                    let said = measured.reason.as_ref().map(|r| english.render(r));
                    match measured.value {
                        Some(value) => {
                            prop_assert!(value.is_finite(), "{code}: {measured:?}");
                            if let Some(i) = measured.interval {
                                prop_assert!(i.lower.is_finite() && i.upper.is_finite(), "{code}: {measured:?}");
                                prop_assert!(i.lower <= i.upper, "{code}: {measured:?}");
                            }
                        }
                        None => prop_assert!(said.is_some(), "{code}"),
                    }
                    if let Some(said) = said {
                        prop_assert!(!said.contains('⟦'), "{code}: {said}");
                    }
                    for input in &measured.inputs {
                        prop_assert!(input.used <= input.needed, "{code}: {input:?}");
                    }
                }
            }
            Ok(())
        })?;
    }
}

//! The dictionary: complete, and open to a user's own entries.

use std::collections::BTreeSet;

use milieu_diagnosis::statistics::Concept;
use milieu_diagnosis::{
    Dictionary, DictionaryError, Trail, dictionary_markdown, indicators, measure, survey,
};
use milieu_messages::Messages;
use milieu_vocabulary::{Message, Status};

use crate::small_territory::{Small, near};

#[test]
fn every_builtin_has_one_definition_a_name_and_a_plain_sentence() {
    let dictionary = Dictionary::built_in().unwrap();
    let english = Messages::english();
    let said = |key: String| {
        let text = english.render(&Message::new(key.clone()));
        assert!(!text.contains('⟦') && !text.trim().is_empty(), "{key}: {text}");
        text
    };
    let mut codes = BTreeSet::new();
    let mut names = BTreeSet::new();
    for builtin in indicators::builtins() {
        assert!(codes.insert(builtin.code), "{} stands twice", builtin.code);
        let definition =
            dictionary.get(builtin.code).unwrap_or_else(|| panic!("{} is undefined", builtin.code));
        assert!(definition.name.is_none(), "{} has its name in the messages", builtin.code);
        assert!(names.insert(said(format!("indicator-{}-name", builtin.code))), "{}", builtin.code);
        assert!(said(format!("indicator-{}-plain", builtin.code)).ends_with('.'));
        let variants: BTreeSet<_> = builtin.variants.iter().collect();
        assert_eq!(variants.len(), builtin.variants.len(), "{}", builtin.code);
    }
    for definition in dictionary.iter() {
        assert!(codes.contains(definition.code.as_str()), "{}", definition.code);
        assert!(!definition.formula.is_empty() && !definition.source.is_empty());
    }
    for item in survey::items() {
        assert!(!english.render(&item.question()).contains('⟦'), "{}", item.code);
        assert_eq!(survey::items().iter().filter(|i| i.code == item.code).count(), 1);
    }
    for concept in Concept::ALL {
        assert!(!english.render(&concept.label()).contains('⟦'), "{concept:?}");
    }
}

#[test]
fn every_concept_is_found_by_its_own_name() {
    for concept in Concept::ALL {
        let mut small = Small::new();
        small.statistic(concept.code(), "AT22", "", 2020, Some(2.0));
        let found =
            small.with("AT22", |c| milieu_diagnosis::statistics::latest(c.snapshot, &c.region, *concept));
        assert_eq!(found.map(|f| (f.value, f.year)), Some((2.0, 2020)), "{concept:?}");
    }
}

#[test]
fn the_annex_holds_every_code_and_no_missing_message() {
    let english = Messages::english();
    let annex = dictionary_markdown(&|m| english.render(m));
    assert!(!annex.contains('⟦'), "{}", annex.lines().find(|l| l.contains('⟦')).unwrap());
    for builtin in indicators::builtins() {
        assert!(annex.contains(&format!("### {} ", builtin.code)), "{}", builtin.code);
    }
    for item in survey::items() {
        assert!(annex.contains(&format!("`{}`", item.code)));
    }
}

const OWN: &str = r#"
[[indicator]]
code = "X01"
name = "Broadband per head"
factor = "accessibility"
concept = "digital access"
unit = "ratio"
direction = "more"
formula = "households with broadband / households"
source = "own"
compute = { ratio = { numerator = "broadband", denominator = { variable = "households", unit = "NR" } } }

[[indicator]]
code = "X02"
name = "Trust"
unit = "share"
direction = "more"
formula = "mean of two items"
source = "own"
compute = { answers = { items = ["trust-1", "trust-2"] } }

[[indicator]]
code = "X03"
name = "Those with ten or more"
unit = "share"
direction = "more"
formula = "share"
source = "own"
compute = { share = { item = "patents-held", at_least = 10.0 } }

[[indicator]]
code = "X04"
name = "Broadband"
unit = "households"
direction = "more"
formula = "households"
source = "own"
compute = { statistic = "broadband" }
"#;

#[test]
fn a_user_adds_indicators_without_code() {
    let mut dictionary = Dictionary::built_in().unwrap();
    dictionary.add("own.toml", OWN).unwrap();
    let mut small = Small::new();
    small.actor("a", "AT22", |_| {}).actor("b", "AT22", |_| {});
    let of = |small: &Small, code: &str| {
        small
            .with("AT22", |context| measure(dictionary.get(code).unwrap(), code, context, &mut Trail::open()))
    };
    for code in ["X01", "X02", "X03", "X04"] {
        assert!(of(&small, code).is_withheld());
    }
    small
        .statistic("broadband", "AT22", "", 2019, Some(100.0))
        .statistic("broadband", "AT22", "", 2020, Some(300.0))
        .cell("households", "AT22", "", None, Some("NR"), 2020, Some(400.0))
        .answer("a", "trust-1", 5.0)
        .answer("b", "trust-2", 3.0)
        .answer("a", "patents-held", 12.0)
        .answer("b", "patents-held", 3.0);
    near(of(&small, "X01").value.unwrap(), 0.75);
    near(of(&small, "X02").value.unwrap(), 0.75);
    near(of(&small, "X03").value.unwrap(), 0.5);
    let statistic = of(&small, "X04");
    assert_eq!((statistic.value, statistic.unit.as_str()), (Some(300.0), "households"));
    assert_eq!(statistic.status, Status::Observed);
    small.cell("households", "AT22", "", None, Some("NR"), 2021, Some(0.0));
    assert_eq!(of(&small, "X01").reason.unwrap().key, "indicator-zero-denominator");
    small.cell("broadband", "AT22", "", Some("kind=fast"), None, 2020, Some(1.0));
    assert_eq!(of(&small, "X04").reason.unwrap().key, "indicator-ambiguous-variable");
}

#[test]
fn faults_name_the_line() {
    let entry = |code: &str, rest: &str| {
        format!(
            "\n[[indicator]]\ncode = \"{code}\"\nunit = \"x\"\ndirection = \"more\"\nformula = \"x\"\nsource = \"x\"\n{rest}\n"
        )
    };
    let fault = |text: &str| Dictionary::built_in().unwrap().add("own.toml", text).unwrap_err();
    let statistic = "name = \"x\"\ncompute = { statistic = \"x\" }";
    let twice = format!("{}{}", entry("X01", statistic), entry("X01", statistic));
    assert!(matches!(fault(&twice), DictionaryError::Twice { line: 11, .. }), "{:?}", fault(&twice));
    assert!(matches!(fault(&entry("IS01", "")), DictionaryError::Twice { line: 2, .. }));
    assert!(matches!(fault(&entry("X01", "")), DictionaryError::NotBuiltIn { line: 2, .. }));
    assert!(matches!(fault(&entry("X 1", statistic)), DictionaryError::BadCode { line: 2, .. }));
    let nameless = entry("X01", "compute = { statistic = \"x\" }");
    assert!(matches!(fault(&nameless), DictionaryError::NoName { line: 2, .. }));
    let flat = entry("X01", &format!("goalposts = [1.0, 1.0]\n{statistic}"));
    assert!(matches!(fault(&flat), DictionaryError::BadNumber { field: "goalposts", .. }));
    let DictionaryError::Unreadable { reason, .. } = fault("[[indicator]]\ncode = 3\n") else {
        panic!("a number is not a code");
    };
    assert!(reason.contains("line 2"), "{reason}");
    let mut dictionary = Dictionary::built_in().unwrap();
    let before = dictionary.clone();
    assert!(dictionary.add("own.toml", &twice).is_err());
    assert_eq!(dictionary, before, "a faulty file adds nothing");
}

//! The translations against English: the same keys with the same arguments.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use milieu_messages::{Language, Messages};

/// What a message is given and what it leans on.
#[derive(Default, Debug, PartialEq)]
struct Use {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Use {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.call(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, call: &CallArguments<String>) {
        call.positional.iter().for_each(|inline| self.inline(inline));
        call.named.iter().for_each(|named| self.inline(&named.value));
    }
}

/// Every message, attribute (`key.attribute`) and term (`-term`) of a text.
fn entries(text: &str) -> BTreeMap<String, Use> {
    let resource = fluent_syntax::parser::parse(text.to_owned()).expect("files that parse");
    let mut entries = BTreeMap::new();
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.clone(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        for attribute in attributes {
            let mut used = Use::default();
            used.pattern(&attribute.value);
            entries.insert(format!("{key}.{}", attribute.id.name), used);
        }
        if let Some(value) = value {
            let mut used = Use::default();
            used.pattern(value);
            entries.insert(key, used);
        }
    }
    entries
}

/// What is wrong in a translation so far: keys that English lacks, other arguments than in
/// English, and references to what the language lacks. A term may be the language's own.
fn faults(english: &BTreeMap<String, Use>, translated: &BTreeMap<String, Use>) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, used) in translated {
        for reference in used.references.iter().filter(|r| !translated.contains_key(*r)) {
            faults.push(format!("{key}: refers to {reference}, which is missing"));
        }
        match english.get(key) {
            Some(original) if original.arguments != used.arguments => faults
                .push(format!("{key}: uses {:?}, the English text {:?}", used.arguments, original.arguments)),
            None if !key.starts_with('-') => faults.push(format!("{key}: not in English")),
            Some(_) | None => {}
        }
    }
    faults
}

fn missing(english: &BTreeMap<String, Use>, translated: &BTreeMap<String, Use>) -> Vec<String> {
    let messages = english.keys().filter(|key| !key.starts_with('-'));
    messages.filter(|key| !translated.contains_key(*key)).cloned().collect()
}

fn of(language: Language) -> BTreeMap<String, Use> {
    entries(&Messages::source(language, ""))
}

fn translations() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::En)
}

#[test]
fn what_is_translated_has_the_keys_and_arguments_of_english() {
    let english = of(Language::En);
    assert!(english.len() > 1000, "the reading itself is broken: {} messages", english.len());
    let mut all = faults(&english, &english);
    for language in translations() {
        all.extend(faults(&english, &of(language)).iter().map(|fault| format!("{language}: {fault}")));
    }
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}

#[test]
#[ignore = "the translations are being written"]
fn every_language_is_complete() {
    let english = of(Language::En);
    let mut all = Vec::new();
    for language in translations() {
        let missing = missing(&english, &of(language));
        if !missing.is_empty() {
            all.push(format!(
                "{language} lacks {} of {}: {}",
                missing.len(),
                english.len(),
                missing.join(", ")
            ));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn a_faulty_translation_is_seen() {
    let english = entries("a = { $x } of { NUMBER($y) }\nb = text\n    .title = { $t }\nc = { b }\n");
    let good = entries(
        "-term = wyraz\na = { $y -> \n    [one] { $x }\n   *[other] { -term }\n}\nb = tekst\n    .title = { $t }\nc = { b }\n",
    );
    assert_eq!(faults(&english, &good), Vec::<String>::new());
    assert_eq!(missing(&english, &good), Vec::<String>::new());
    let bad = entries("a = { $x }\nc = { b }\nd = new\n");
    assert_eq!(
        faults(&english, &bad),
        [
            "a: uses {\"x\"}, the English text {\"x\", \"y\"}",
            "c: refers to b, which is missing",
            "d: not in English"
        ]
    );
    assert_eq!(missing(&english, &bad), ["b", "b.title"]);
}

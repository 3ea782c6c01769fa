//! Everything a person reads: the Fluent message files and their rendering.
//!
//! Code speaks in [`Message`]s, keys with arguments; this crate turns them into sentences of a
//! [`Language`]. English is complete; a key that another language lacks, or cannot render, is
//! rendered in English. A key that no language has is a fault of ours and is shown as `⟦key⟧`, so that it is seen; a
//! test renders every key that the sources name.
//!
//! The files are `locales/CODE/NAME.ftl`; a new one is read without a change of code.
//!
//! ```
//! use milieu_messages::Messages;
//! use milieu_vocabulary::message;
//! let english = Messages::english();
//! assert_eq!(english.text("actor-group-sme"), "small or medium firm");
//! let finding = message!("territory-tie-with-itself", key = "acme");
//! assert!(english.render(&finding).contains("“acme”"));
//! ```

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use milieu_vocabulary::{Argument, Interval, Measured, Message, Period, message};

mod language;
mod locales;

pub use language::Language;

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// English, where the language lacks a key.
    fallback: Option<FluentBundle<FluentResource>>,
    language: Language,
}

impl Messages {
    /// English.
    pub fn english() -> Self {
        Messages::of(Language::En)
    }

    /// A language; what it lacks is said in English.
    pub fn of(language: Language) -> Self {
        let fallback = (language != Language::En).then(|| bundle(Language::En));
        Messages { bundle: bundle(language), fallback, language }
    }

    /// The message files of a language whose names begin with a prefix, one after the other by
    /// name, as they are written: for a page that renders them itself. What a language lacks is
    /// not in it; such a page lays it over the English text.
    pub fn source(language: Language, prefix: &str) -> String {
        let mut text = String::new();
        for (name, file) in locales::files(language) {
            if name.starts_with(prefix) {
                text.push_str(file);
                // An entry that ends a file must not run into the next one.
                if !text.ends_with('\n') {
                    text.push('\n');
                }
            }
        }
        text
    }

    /// The language's code.
    pub fn language(&self) -> &'static str {
        self.language.code()
    }

    /// Whether a key exists, in the language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.bundles().any(|bundle| bundle.has_message(key))
    }

    /// The text of a key without arguments.
    pub fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text of a message.
    pub fn render(&self, message: &Message) -> String {
        if message.args.is_empty() {
            return self.format(&message.key, None);
        }
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(name.as_ref(), self.value(value));
        }
        self.format(&message.key, Some(&args))
    }

    /// A number as it is read: about three significant digits, a true minus sign.
    pub fn number(&self, value: f64) -> String {
        let digits = fraction_digits(value);
        let text = format!("{:.digits$}", round_for_reading(value));
        match text.strip_prefix('-') {
            Some(rest) => format!("\u{2212}{rest}"),
            None => text,
        }
    }

    /// An interval, or certain bounds.
    pub fn interval(&self, interval: &Interval) -> String {
        format!("{} – {}", self.number(interval.lower), self.number(interval.upper))
    }

    /// A unit; a code without a text of its own is shown as it is.
    pub fn unit(&self, code: &str) -> String {
        let key = format!("unit-{}", code.replace(' ', "-"));
        if self.has(&key) { self.text(&key) } else { code.to_owned() }
    }

    /// A concept inside a factor; one without a text of its own is shown as it is.
    pub fn concept(&self, concept: &str) -> String {
        let slug: String = concept
            .to_lowercase()
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("-");
        let key = format!("concept-{slug}");
        if self.has(&key) { self.text(&key) } else { concept.to_owned() }
    }

    /// A measured value with unit and interval; the word for *withheld* when there is none.
    pub fn measured(&self, measured: &Measured) -> String {
        let Some(value) = measured.value else { return self.text("status-withheld") };
        let mut text = self.number(value);
        let unit = self.unit(&measured.unit);
        if !unit.is_empty() {
            text.push(' ');
            text.push_str(&unit);
        }
        if let Some(interval) = &measured.interval {
            text.push_str(&format!(" ({})", self.interval(interval)));
        }
        text
    }

    /// A period.
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Always => self.text("period-always"),
            Period::On(day) => self.render(&message!("period-on", day = day.to_string())),
            Period::Between(..) => period.to_string().replace('-', "–").replace("..", " – "),
        }
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) => {
                // A whole number without options equals the `[0]` of a message.
                let digits = (number.trunc() != *number).then(|| fraction_digits(*number));
                let options =
                    FluentNumberOptions { maximum_fraction_digits: digits, ..FluentNumberOptions::default() };
                FluentValue::Number(FluentNumber::new(round_for_reading(*number), options))
            }
            Argument::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
            Argument::Message(message) => FluentValue::String(Cow::Owned(self.render(message))),
            Argument::List(list) => {
                let parts: Vec<String> = list.iter().map(|m| self.render(m)).collect();
                FluentValue::String(Cow::Owned(parts.join(&self.text("list-separator"))))
            }
        }
    }

    fn bundles(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        std::iter::once(&self.bundle).chain(&self.fallback)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let mut faulty = None;
        for bundle in self.bundles() {
            let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            if errors.is_empty() {
                return text.into_owned();
            }
            faulty.get_or_insert_with(|| text.into_owned());
        }
        match faulty {
            Some(text) => format!("⟦{key}: {text}⟧"),
            None => format!("⟦{key}⟧"),
        }
    }
}

/// A language's files and the functions they may call.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Isolation marks are for mixed-direction screens; a terminal would show them.
    bundle.set_use_isolating(false);
    // `{ NUMBER($x, maximumFractionDigits: 1) }` rounds as it says; a plain `{ $x }` keeps
    // about three significant digits.
    let added = bundle.add_function("NUMBER", |positional, named| match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            if let Some(digits) = number.options.maximum_fraction_digits {
                let scale = 10f64.powi(digits as i32);
                number.value = (number.value * scale).round() / scale;
            }
            FluentValue::Number(number)
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "the function is added once");
    for (_, text) in locales::files(language) {
        // A file with a faulty entry still gives its good ones; the tests refuse both
        // faulty entries and entries that stand twice.
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// How many digits after the point a number is read with: about three significant ones.
fn fraction_digits(number: f64) -> usize {
    let size = number.abs();
    if number.fract() == 0.0 || size >= 1000.0 {
        0
    } else if size >= 100.0 {
        1
    } else if size >= 10.0 {
        2
    } else {
        3
    }
}

fn round_for_reading(number: f64) -> f64 {
    let scale = 10f64.powi(fraction_digits(number) as i32);
    (number * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;
    use milieu_vocabulary::message;

    #[test]
    fn every_file_of_every_language_parses_and_no_key_stands_twice() {
        for language in Language::ALL {
            let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
            for (file, text) in locales::files(language) {
                match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) => {
                        if let Err(errors) = bundle.add_resource(resource) {
                            panic!("{language}/{file}.ftl: {errors:?}");
                        }
                    }
                    Err((_, errors)) => panic!("{language}/{file}.ftl: {errors:?}"),
                }
            }
        }
    }

    #[test]
    fn the_source_holds_the_files_of_a_prefix_by_name() {
        let source = Messages::source(Language::En, "tie");
        let panel = source.find("tie-panel-few-kept =").expect("tie-panel.ftl is in it");
        let ties = source.find("ties-").expect("ties.ftl is in it");
        assert!(panel < ties);
        assert!(!source.contains("period-always ="));
        assert_eq!(Messages::source(Language::En, "no-such-file"), "");
    }

    #[test]
    fn numbers_are_rounded_for_reading_and_missing_keys_are_seen() {
        let messages = Messages::english();
        let text = messages.render(&message!("territory-weight-not-positive", value = -0.123456));
        assert!(text.contains("-0.123 "), "{text}");
        assert_eq!(messages.text("no-such-key"), "⟦no-such-key⟧");
    }
}

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
use jiff::civil::Date;
use milieu_vocabulary::{Argument, Interval, Measured, Message, Period, message};

mod language;
mod locales;
mod numbers;
mod pseudo;

pub use language::Language;
use numbers::Numbers;

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// English, where the language lacks a key.
    fallback: Option<FluentBundle<FluentResource>>,
    numbers: Numbers,
    language: Language,
}

impl Messages {
    /// English.
    pub fn english() -> Self {
        Messages::of(Language::En)
    }

    /// A language; what it lacks is said in English.
    pub fn of(language: Language) -> Self {
        let fallback = (language != Language::En).then(|| built_in(Language::En));
        Messages { bundle: built_in(language), fallback, numbers: Numbers::of(language), language }
    }

    /// English in disguise, accented and a third longer: for tests of layout.
    pub fn pseudo() -> Self {
        let mut messages = Messages::english();
        messages.bundle.set_transform(Some(pseudo::disguise));
        messages
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
        self.numbers.with_true_minus(&format!("{:.digits$}", round_for_reading(value)), false)
    }

    /// A number with so many digits after the decimal mark, a true minus sign and no `-0`.
    pub fn decimals(&self, value: f64, digits: usize) -> String {
        let text = format!("{value:.digits$}");
        let zero = text.chars().all(|c| matches!(c, '0' | '.' | '-'));
        self.numbers.with_true_minus(if zero { text.trim_start_matches('-') } else { &text }, false)
    }

    /// A whole number with its digits in groups, for large counts; never for a year.
    pub fn count(&self, value: u64) -> String {
        self.numbers.localise(&value.to_string(), true)
    }

    /// The sign between the whole and the rest of a number.
    pub fn decimal_mark(&self) -> char {
        self.numbers.decimal_mark()
    }

    /// A day written out, such as *1 March 2021*.
    pub fn day(&self, day: Date) -> String {
        self.numbers.day(day)
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

    /// A period. English writes its days as `2021-03-01`, the other languages write them out.
    pub fn period(&self, period: Period) -> String {
        let day = |day: Date| match self.language {
            Language::En => day.to_string(),
            _ => self.day(day),
        };
        match period {
            Period::Always => self.text("period-always"),
            Period::On(on) => self.render(&message!("period-on", day = day(on))),
            Period::Between(first, last) if first == first.first_of_year() && last == last.last_of_year() => {
                format!("{}–{}", first.year(), last.year())
            }
            Period::Between(first, last) => format!("{} – {}", day(first), day(last)),
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

/// A language's files.
fn built_in(language: Language) -> FluentBundle<FluentResource> {
    bundle(language, locales::files(language).into_iter().map(|(_, text)| text))
}

/// Texts of a language, the functions they may call, and how their numbers are written.
fn bundle<'a>(language: Language, texts: impl Iterator<Item = &'a str>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Isolation marks are for mixed-direction screens; a terminal would show them.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::in_message));
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
    for text in texts {
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

    fn inline(language: Language, text: &str) -> Messages {
        Messages {
            bundle: bundle(language, std::iter::once(text)),
            fallback: Some(built_in(Language::En)),
            numbers: Numbers::of(language),
            language,
        }
    }

    #[test]
    fn polish_has_its_four_plurals() {
        let polish = inline(
            Language::Pl,
            "ties = { $count } { $count ->\n    [one] więź\n    [few] więzi\n    [many] więzi (many)\n   *[other] więzi (other)\n}\n",
        );
        let text = |count: f64| polish.render(&message!("ties", count = count));
        assert_eq!(text(1.0), "1 więź");
        assert_eq!(text(2.0), "2 więzi");
        assert_eq!(text(5.0), "5 więzi (many)");
        assert_eq!(text(12.0), "12 więzi (many)");
        assert_eq!(text(22.0), "22 więzi");
        assert_eq!(text(0.0), "0 więzi (many)");
        assert_eq!(text(1.5), "1,5 więzi (other)");
    }

    #[test]
    fn numbers_inside_a_message_are_those_of_its_language() {
        let source = "plain = { $x }\nrounded = { NUMBER($x, maximumFractionDigits: 1) }\n\
                      filled = { NUMBER($x, minimumFractionDigits: 2) }\n\
                      none = { $x ->\n    [0] nobody\n   *[other] { $x } actors\n }\n";
        let (german, english) = (inline(Language::De, source), inline(Language::En, source));
        let write = |key: &'static str, x: f64| {
            [&german, &english].map(|m| m.render(&Message::new(key).with("x", x)))
        };
        assert_eq!(write("plain", -0.125), ["−0,125", "-0.125"]);
        assert_eq!(write("plain", 2019.0), ["2019", "2019"]);
        assert_eq!(write("rounded", 12.26), ["12,3", "12.3"]);
        assert_eq!(write("filled", 0.5), ["0,50", "0.50"]);
        assert_eq!(write("none", 0.0), ["nobody", "nobody"]);
        assert_eq!(german.number(-12.345), "−12,35");
        assert_eq!(german.decimals(-0.004, 2), "0,00");
        assert_eq!(english.decimals(-1.26, 1), "−1.3");
        assert_eq!(german.count(1_234_567), "1.234.567");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_by_english_rules() {
        let polish = inline(Language::Pl, "status-withheld = wstrzymane\nbroken = { no-such-message }\n");
        assert_eq!(polish.text("status-withheld"), "wstrzymane");
        assert_eq!(polish.text("period-always"), "all years");
        assert!(polish.has("period-always"));
        assert!(polish.text("broken").starts_with("⟦broken"));
        assert_eq!(polish.language(), "pl");
    }

    #[test]
    fn periods_are_written_as_the_language_writes_days() {
        let (english, italian) = (Messages::english(), inline(Language::It, "period-on = il { $day }\n"));
        let (first, last) = (jiff::civil::date(2019, 1, 1), jiff::civil::date(2021, 3, 8));
        assert_eq!(english.period(Period::On(last)), "on 2021-03-08");
        assert_eq!(italian.period(Period::On(last)), "il 8 marzo 2021");
        assert_eq!(english.period(Period::Between(first, last)), "2019-01-01 – 2021-03-08");
        assert_eq!(italian.period(Period::Between(first, last)), "1 gennaio 2019 – 8 marzo 2021");
        let years = Period::years(2015, 2019).expect("years that exist");
        assert_eq!(english.period(years), "2015–2019");
        assert_eq!(italian.period(years), "2015–2019");
        assert_eq!(english.day(first), "1 January 2019");
    }

    #[test]
    fn the_disguise_leaves_arguments_as_they_are() {
        let text = Messages::pseudo().render(&message!("period-on", day = "2021-03-08"));
        assert_eq!(text, "öñ 2021-03-08");
    }
}

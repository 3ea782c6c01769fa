//! Numbers and days as a language writes them, by the Unicode locale data.

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::{Locale, locale};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::civil;
use unic_langid::LanguageIdentifier;

use crate::Language;

/// How a language writes numbers and days.
pub(crate) struct Numbers {
    language: Language,
    plain: DecimalFormatter,
    grouped: DecimalFormatter,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Numbers {
    pub(crate) fn of(language: Language) -> Self {
        let locale = locale(language);
        let decimals = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new((&locale).into(), options)
        };
        // The data are built in for every language; a test writes with each of them.
        Numbers {
            language,
            plain: decimals(GroupingStrategy::Never).expect("decimal data are built in"),
            grouped: decimals(GroupingStrategy::Auto).expect("decimal data are built in"),
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())
                .expect("calendar data are built in"),
        }
    }

    /// A number written with digits and a point, as the language writes it; text that is no such
    /// number stays as it is. The minus sign is the hyphen of the locale data.
    pub(crate) fn localise(&self, text: &str, grouped: bool) -> String {
        let Ok(decimal) = Decimal::try_from_str(text) else { return text.to_owned() };
        let formatter = if grouped { &self.grouped } else { &self.plain };
        formatter.format(&decimal).to_string()
    }

    /// The same with a true minus sign.
    pub(crate) fn with_true_minus(&self, text: &str, grouped: bool) -> String {
        self.localise(text, grouped).replace('-', "\u{2212}")
    }

    /// The sign between the whole and the rest.
    pub(crate) fn decimal_mark(&self) -> char {
        self.localise("0.5", false).chars().find(|c| !c.is_ascii_digit()).unwrap_or('.')
    }

    /// A day written out, such as *1 March 2021*.
    pub(crate) fn day(&self, day: civil::Date) -> String {
        // Both calendars are the proleptic Gregorian one, so that the day always exists.
        match Date::try_new_gregorian(i32::from(day.year()), day.month() as u8, day.day() as u8) {
            Ok(date) => self.days.format(&date).to_string(),
            Err(_) => day.to_string(),
        }
    }
}

/// English is that of the texts, whose days come before their months.
fn locale(language: Language) -> Locale {
    match language {
        Language::En => locale!("en-GB"),
        Language::It => locale!("it"),
        Language::De => locale!("de"),
        Language::Es => locale!("es"),
        Language::Fr => locale!("fr"),
        Language::Pl => locale!("pl"),
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Language::parse(&language.to_string()).map(Numbers::of).ok_or(())
    }
}

/// Writes the numbers inside a message, never grouped, since a number may be a year. English keeps
/// the hyphen as its minus sign.
pub(crate) fn in_message(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| {
            if numbers.language == Language::En {
                numbers.localise(&text, false)
            } else {
                numbers.with_true_minus(&text, false)
            }
        })
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_writes_numbers_and_days_as_its_readers_do() {
        let day = civil::date(2021, 3, 1);
        let expected = [
            (Language::En, '.', "1234567.50", "1,234,567.50", "1 March 2021"),
            (Language::It, ',', "1234567,50", "1.234.567,50", "1 marzo 2021"),
            (Language::De, ',', "1234567,50", "1.234.567,50", "1. März 2021"),
            (Language::Es, ',', "1234567,50", "1.234.567,50", "1 de marzo de 2021"),
            (Language::Fr, ',', "1234567,50", "1\u{202f}234\u{202f}567,50", "1 mars 2021"),
            (Language::Pl, ',', "1234567,50", "1\u{a0}234\u{a0}567,50", "1 marca 2021"),
        ];
        assert_eq!(expected.map(|(language, ..)| language), Language::ALL);
        for (language, mark, plain, grouped, written) in expected {
            let numbers = Numbers::of(language);
            assert_eq!(numbers.decimal_mark(), mark, "{language}");
            assert_eq!(numbers.localise("1234567.50", false), plain, "{language}");
            assert_eq!(numbers.localise("1234567.50", true), grouped, "{language}");
            assert_eq!(numbers.with_true_minus("-0.5", false), format!("\u{2212}0{mark}5"), "{language}");
            assert_eq!(numbers.day(day), written, "{language}");
            assert_eq!(numbers.localise("inf", false), "inf", "{language}");
        }
    }

    #[test]
    fn days_far_from_ours_are_written_too() {
        let numbers = Numbers::of(Language::En);
        assert!(numbers.day(civil::Date::MAX).ends_with("9999"));
        assert!(!numbers.day(civil::Date::MIN).is_empty());
    }
}

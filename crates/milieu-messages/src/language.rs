//! The languages that Milieu speaks.

use std::fmt;

use unic_langid::{LanguageIdentifier, langid};

/// A language that Milieu speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, which every key has.
    #[default]
    En,
    /// Italian.
    It,
    /// German.
    De,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Polish.
    Pl,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Language; 6] =
        [Language::En, Language::It, Language::De, Language::Es, Language::Fr, Language::Pl];

    /// The code by BCP 47, which is also the name of its folder of message files.
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::It => "it",
            Language::De => "de",
            Language::Es => "es",
            Language::Fr => "fr",
            Language::Pl => "pl",
        }
    }

    /// Its name in the language itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::It => "italiano",
            Language::De => "Deutsch",
            Language::Es => "español",
            Language::Fr => "français",
            Language::Pl => "polski",
        }
    }

    /// The language that a code names: `it`, `it-IT` and `it_IT.UTF-8` are Italian. `None` for a
    /// language that Milieu does not speak and for what is no code, such as `C`.
    ///
    /// ```
    /// use milieu_messages::Language;
    /// assert_eq!(Language::parse("it_IT.UTF-8"), Some(Language::It));
    /// assert_eq!(Language::parse("C.UTF-8"), None);
    /// ```
    pub fn parse(code: &str) -> Option<Self> {
        // What follows are a character set and a variant, as in `de_DE.UTF-8@euro`.
        let code = code.trim().split(['.', '@']).next().unwrap_or_default();
        let asked: LanguageIdentifier = code.parse().ok()?;
        Language::ALL.into_iter().find(|language| language.identifier().language == asked.language)
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        match self {
            Language::En => langid!("en"),
            Language::It => langid!("it"),
            Language::De => langid!("de"),
            Language::Es => langid!("es"),
            Language::Fr => langid!("fr"),
            Language::Pl => langid!("pl"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_and_machines_write_them() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
            assert_eq!(language.identifier().to_string(), language.code());
        }
        for code in ["it", "IT", "it-IT", "it_IT", "it_IT.UTF-8", "it_CH@euro", " it "] {
            assert_eq!(Language::parse(code), Some(Language::It), "{code}");
        }
        assert_eq!(Language::parse("pl_PL.ISO-8859-2"), Some(Language::Pl));
        for code in ["", "C", "C.UTF-8", "POSIX", "pt_BR.UTF-8", "italian language", "i", "ita"] {
            assert_eq!(Language::parse(code), None, "{code}");
        }
    }
}

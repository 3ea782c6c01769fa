//! The language of a run. It must be known before what was typed is read, since help and
//! complaints are in it.

use std::ffi::OsString;

use milieu_messages::Language;
use milieu_vocabulary::message;

use crate::failure::Failure;

/// The language asked for: by `--language`, else by `MILIEU_LANG`, else the one of the machine if
/// we speak it, else English. `Err` holds a code that was asked for and that we do not speak.
pub fn asked(
    typed: impl IntoIterator<Item = OsString>,
    environment: impl Fn(&str) -> Option<String>,
) -> Result<Language, String> {
    let set = |name: &str| environment(name).filter(|value| !value.is_empty());
    if let Some(code) = option(typed).or_else(|| set("MILIEU_LANG")) {
        return Language::parse(&code).ok_or(code);
    }
    // The first that is set decides, by POSIX; that of a machine need not be one of ours.
    let machine = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    Ok(machine.and_then(|code| Language::parse(&code)).unwrap_or_default())
}

/// What `--language` was given, if it was typed.
pub fn option(typed: impl IntoIterator<Item = OsString>) -> Option<String> {
    let mut words = typed.into_iter().map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next() {
        match word.strip_prefix("--language") {
            Some("") => return words.next(),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ if word == "--" => return None,
            _ => {}
        }
    }
    None
}

/// Why a run in a language that we do not speak stops.
pub fn unknown(code: &str) -> Failure {
    let known = Language::ALL.map(Language::code).join(", ");
    Failure::Usage { message: message!("cli-language-unknown", code = code, known = known) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(typed: &str, environment: &[(&str, &str)]) -> Result<Language, String> {
        asked(typed.split(' ').map(OsString::from), |name| {
            environment.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn what_is_typed_goes_before_our_variable_and_that_before_the_machine() {
        let machine = ("LANG", "pl_PL.UTF-8");
        assert_eq!(choose("info a", &[]), Ok(Language::En));
        assert_eq!(choose("info a", &[machine]), Ok(Language::Pl));
        assert_eq!(choose("info a", &[machine, ("LC_MESSAGES", "fr_FR")]), Ok(Language::Fr));
        assert_eq!(choose("info a", &[machine, ("LC_ALL", "C")]), Ok(Language::En));
        assert_eq!(choose("info a", &[machine, ("LC_ALL", "")]), Ok(Language::Pl));
        assert_eq!(choose("info a", &[("LANG", "pt_BR.UTF-8")]), Ok(Language::En));
        assert_eq!(choose("info a", &[machine, ("MILIEU_LANG", "de")]), Ok(Language::De));
        assert_eq!(choose("info --language it a", &[("MILIEU_LANG", "de")]), Ok(Language::It));
        assert_eq!(choose("info a --language=es-MX", &[("MILIEU_LANG", "xx")]), Ok(Language::Es));
        assert_eq!(choose("info -- --language it", &[]), Ok(Language::En));
    }

    #[test]
    fn a_language_asked_for_that_we_do_not_speak_is_an_error() {
        assert_eq!(choose("--language pt info a", &[]), Err("pt".to_owned()));
        assert_eq!(choose("info a", &[("MILIEU_LANG", "klingon")]), Err("klingon".to_owned()));
    }
}

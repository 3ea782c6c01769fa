//! The language of a run: typed, set, or that of the machine.

use crate::{Desk, Ran};

fn with(desk: &Desk, typed: &[&str], set: &[(&str, &str)]) -> Ran {
    let mut command = desk.command(typed);
    let output = command.env_remove("LC_ALL").envs(set.iter().copied()).output().expect("the program starts");
    Ran::new(&typed.join(" "), &output)
}

#[test]
fn help_is_in_the_language_asked_for() {
    let desk = Desk::new();
    let english = desk.ok("--help");
    let german = desk.ok("--language de --help");
    assert_ne!(english, german);
    assert!(!german.contains('⟦'), "{german}");
    assert_eq!(with(&desk, &["--help"], &[("MILIEU_LANG", "de")]).out, german);
    assert_eq!(with(&desk, &["--help"], &[("LC_ALL", "de_AT.UTF-8")]).out, german);
    assert_eq!(with(&desk, &["--help"], &[("LC_ALL", "pt_PT.UTF-8")]).out, english);
    assert_eq!(desk.ok("published --json"), desk.ok("published --json --language en"));
}

#[test]
fn a_language_that_is_not_spoken_is_refused() {
    let desk = Desk::new();
    let why = desk.stops(2, "published --language pt");
    assert!(why.contains("“pt”") && why.contains("en, it, de, es, fr, pl"), "{why}");
    assert_eq!(with(&desk, &["published"], &[("MILIEU_LANG", "pt")]).code, 2);
}

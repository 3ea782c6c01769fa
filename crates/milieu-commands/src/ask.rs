//! A command asked from inside a program: the same words, the same answer, as JSON.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use clap::FromArgMatches;
use milieu_messages::{Language, Messages};
use serde_json::Value;

use crate::arguments::Arguments;
use crate::failure::{INTERNAL, USAGE};
use crate::progress::Watcher;
use crate::screen::Screen;
use crate::{Run, dispatch, failure_json, help, language};

/// What a command answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Exit code: 0 done, 1 stopped by data or question, 2 typed wrongly, 3 a fault of ours.
    pub exit_code: u8,
    /// What it would have printed with `--json`; a failure says why.
    pub json: Value,
}

/// Runs one command, the words as typed after `milieu`, with its answer as JSON in the language of
/// the messages, unless the words ask for another by `--language`.
pub fn ask(words: &[String], messages: Arc<Messages>, watcher: Arc<dyn Watcher>) -> Answer {
    let language = language::option(words.iter().map(Into::into))
        .map(|code| Language::parse(&code).ok_or_else(|| language::unknown(&code)))
        .transpose();
    let messages = match language {
        Ok(Some(language)) if language.code() != messages.language() => Arc::new(Messages::of(language)),
        _ => messages,
    };
    let typed = std::iter::once("milieu".to_owned()).chain(words.iter().cloned());
    let parsed = help::command(&messages)
        .try_get_matches_from(typed)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            return Answer {
                exit_code: USAGE,
                json: serde_json::json!({
                    "schema": "milieu/failure/1", "exit_code": USAGE, "message": error.to_string(),
                    "hint": null, "findings": null,
                }),
            };
        }
    };
    let written = Written::default();
    let mut common = arguments.common;
    common.json = true;
    let screen = Screen::into(Box::new(written.clone()), messages);
    let mut run = Run { common, screen, watcher: Some(watcher), opener: None };
    let result = language.and_then(|_| dispatch(&mut run, &arguments.command));
    let exit_code = match &result {
        Ok(()) => 0,
        Err(failure) => failure.exit_code(),
    };
    if let Err(failure) = &result {
        // Writing into memory cannot fail; findings shown already stand before the failure.
        let _ = failure_json(&mut run, failure);
    }
    match serde_json::from_slice(&written.take()) {
        Ok(json) => Answer { exit_code, json },
        Err(error) if exit_code == 0 => Answer {
            exit_code: INTERNAL,
            json: serde_json::json!({
                "schema": "milieu/failure/1", "exit_code": INTERNAL, "message": error.to_string(),
                "hint": null, "findings": null,
            }),
        },
        Err(_) => Answer { exit_code, json: Value::Null },
    }
}

/// The files that a command, the words as typed after `milieu`, would read or write: every value of
/// every argument that is a path. `None` when the words are no command.
pub fn files_of(words: &[String], messages: &Messages) -> Option<Vec<PathBuf>> {
    let typed = std::iter::once("milieu".to_owned()).chain(words.iter().cloned());
    let matches = help::command(messages).try_get_matches_from(typed).ok()?;
    let mut files = Vec::new();
    let mut level = Some(&matches);
    while let Some(matches) = level {
        for id in matches.ids() {
            // Values of another kind are no paths.
            if let Ok(Some(paths)) = matches.try_get_many::<PathBuf>(id.as_str()) {
                files.extend(paths.cloned());
            }
        }
        level = matches.subcommand().map(|(_, inner)| inner);
    }
    Some(files)
}

/// Memory that is written to and read back.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(words: &[&str]) -> Option<Vec<String>> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let files = files_of(&words, &Messages::english())?;
        Some(files.into_iter().map(|path| path.display().to_string()).collect())
    }

    #[test]
    fn the_files_of_a_command_are_found_however_they_are_typed() {
        let all = ["in.csv", "t.milieu", "m.toml"];
        for words in [
            &["import", "auto", "in.csv", "--into", "t.milieu", "--mapping=m.toml"][..],
            &["import", "--mapping", "m.toml", "auto", "--into=t.milieu", "in.csv"][..],
            &["import", "--into", "t.milieu", "--mapping", "m.toml", "--", "auto", "in.csv"][..],
        ] {
            let mut found = files(words).expect("a command");
            found.sort();
            let mut wanted = all.map(str::to_owned).to_vec();
            wanted.sort();
            assert_eq!(found, wanted, "{words:?}");
        }
        assert_eq!(files(&["network", "layout", "t", "-oa.svg"]), Some(vec!["t".into(), "a.svg".into()]));
        assert_eq!(files(&["ties", "estimate", "t", "--start", "s"]).map(|f| f.len()), Some(2));
        assert_eq!(files(&["import", "auto"]), None);
    }
}

//! The message files, built into the program: `locales/CODE/NAME.ftl`.

use include_dir::{Dir, include_dir};

use crate::Language;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A language's files by name without ending, sorted; none if it has no folder yet.
pub(crate) fn files(language: Language) -> Vec<(&'static str, &'static str)> {
    let Some(folder) = LOCALES.get_dir(language.code()) else { return Vec::new() };
    let mut files: Vec<_> = folder
        .files()
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "ftl"))
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_unstable();
    files
}

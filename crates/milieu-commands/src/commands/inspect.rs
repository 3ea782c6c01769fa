//! `milieu inspect PATH`: what a file is, before anything is done with it.

use milieu_exchange::{ImportKind, ImportOptions, Mapping};
use milieu_vocabulary::message;
use serde_json::json;

use super::import::{preview_json, show_preview, unknown_kind};
use crate::Run;
use crate::arguments::Inspect;
use crate::failure::Failure;

pub fn inspect(run: &mut Run, args: &Inspect) -> Result<(), Failure> {
    let asked = ImportKind::from_code(&args.kind).ok_or_else(|| unknown_kind(&args.kind))?;
    let inspection = milieu_exchange::inspect(&args.path, &ImportOptions::default())
        .map_err(|error| Failure::stopped(error.message()))?;
    if let Some(path) = &args.save_mapping {
        let kind = match asked {
            ImportKind::Auto => inspection.kind.unwrap_or(ImportKind::Members),
            kind => kind,
        };
        if !matches!(kind, ImportKind::Members | ImportKind::Ties | ImportKind::Survey) {
            return Err(Failure::stopped(message!("cli-no-mapping-for-kind", kind = kind.code())));
        }
        if path.exists() {
            return Err(Failure::stopped(message!("cli-mapping-there", file = path.display().to_string())));
        }
        let columns: Vec<String> = inspection
            .previews
            .first()
            .map(|p| p.columns.iter().map(|c| c.name.clone()).collect())
            .unwrap_or_default();
        let mut mapping = Mapping::guess(&columns, kind);
        // Every heading stands in the file, so that nobody has to type one.
        for column in columns.into_iter().filter(|c| !c.is_empty()) {
            mapping.columns.entry(column).or_insert_with(|| "attribute".to_owned());
        }
        mapping.save(path).map_err(|error| Failure::stopped(error.message()))?;
    }
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/inspection/1",
            "file": inspection.file,
            "sha256": inspection.sha256,
            "bytes": inspection.bytes,
            "gzip": inspection.gzip,
            "encoding": inspection.encoding,
            "encoding_sure": inspection.encoding_sure,
            "separator": inspection.separator,
            "sheets": inspection.sheets,
            "kind": inspection.kind.map(ImportKind::code),
            "mapping": args.save_mapping,
            "previews": inspection.previews.iter().map(preview_json).collect::<Vec<_>>(),
        }));
    }
    let kind = match inspection.kind {
        Some(kind) => message!(
            "cli-inspect-kind",
            kind = kind.code(),
            what = milieu_vocabulary::Message::new(kind.help_key())
        ),
        None => message!("cli-inspect-unknown"),
    };
    run.screen.say(&kind)?;
    if let Some(encoding) = inspection.encoding {
        let separator = match inspection.separator {
            Some('\t') => "TAB".to_owned(),
            Some(c) => c.to_string(),
            None => "–".to_owned(),
        };
        run.screen.say(&message!("cli-inspect-text", encoding = encoding, separator = separator))?;
    }
    for preview in &inspection.previews {
        show_preview(run, preview)?;
    }
    if let Some(path) = &args.save_mapping {
        run.screen.blank()?;
        run.screen.say(&message!("cli-mapping-saved", file = path.display().to_string()))?;
    }
    Ok(())
}

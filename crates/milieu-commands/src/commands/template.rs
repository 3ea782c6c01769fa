//! `milieu template KIND --out FILE`: an empty table with the headings that are read.

use milieu_exchange::ImportKind;
use milieu_exchange::result_table::{ResultFormat, write_results};
use milieu_exchange::template::template as template_of;
use milieu_vocabulary::message;
use serde_json::json;

use crate::Run;
use crate::arguments::Template;
use crate::commands::import::unknown_kind;
use crate::failure::Failure;

pub fn template(run: &mut Run, args: &Template) -> Result<(), Failure> {
    let kind = ImportKind::from_code(&args.kind).ok_or_else(|| unknown_kind(&args.kind))?;
    let table =
        template_of(kind).ok_or_else(|| Failure::stopped(message!("cli-no-template", kind = kind.code())))?;
    let file = args.out.display().to_string();
    let format = match ResultFormat::of_path(&args.out) {
        Some(format @ (ResultFormat::Csv | ResultFormat::Xlsx)) => format,
        _ => return Err(Failure::Usage { message: message!("cli-template-format", file = file) }),
    };
    if args.out.exists() {
        return Err(Failure::stopped(message!("cli-template-there", file = file)));
    }
    let failed = |error: std::io::Error| {
        Failure::stopped(message!("import-unwritable", file = file.as_str(), detail = error.to_string()))
    };
    let bytes = write_results(&table, format).map_err(|error| Failure::stopped(error.message()))?;
    std::fs::write(&args.out, bytes).map_err(failed)?;
    let columns: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
    if run.common.json {
        return run.json(&json!({"schema": "milieu/template/1", "kind": kind.code(), "columns": columns}));
    }
    if run.common.quiet {
        return Ok(());
    }
    Ok(run.screen.say(&message!("cli-template-written", file = file, columns = columns.join(", ")))?)
}

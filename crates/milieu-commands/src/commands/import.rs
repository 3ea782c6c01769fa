//! `milieu import KIND PATH… --into FILE`: files into a territory, as one command.

use milieu_exchange::duplicates::{DuplicateParams, duplicates_of_new};
use milieu_exchange::{Import as Read, ImportKind, ImportOptions, ImportRequest, Mapping, Preview};
use milieu_store::Store;
use milieu_territory::{Change, Record, Table, Territory};
use milieu_vocabulary::{Finding, Message, NutsVersion, Place, RegionCode, Severity, message, parse_date};
use serde_json::json;

use crate::Run;
use crate::arguments::Import;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::{open_to_read, open_to_write};

pub fn import(run: &mut Run, args: &Import) -> Result<(), Failure> {
    let request = request(args)?;
    let new = !args.into.exists();
    let mut store = match (new, args.preview) {
        (true, _) => None,
        (false, true) => Some(open_to_read(&args.into)?),
        (false, false) => Some(open_to_write(run, &args.into)?),
    };
    let existing = match &mut store {
        Some(store) => store.load()?,
        None => Territory::default(),
    };
    let read = read(run, &request, &existing)?;
    let stops = stops(args, &read);
    if args.preview {
        preview(run, &read)?;
        return match (stops, run.common.json) {
            (None, _) => Ok(()),
            (Some(_), true) => Err(Failure::FindingsShown),
            (Some(_), false) => Err(Failure::stopped(message!("cli-preview-would-stop"))),
        };
    }
    if let Some(failure) = stops {
        return Err(failure);
    }
    let mut store = match store {
        Some(store) => store,
        None => Store::create(&args.into)?,
    };
    let event = match store.apply_with_findings(&read.command, &read.findings) {
        Ok(event) => event,
        Err(error) => {
            drop(store);
            if new {
                // Nothing came in, so nothing is left behind either; what counts is the error.
                let _ = std::fs::remove_file(&args.into);
            }
            return Err(error.into());
        }
    };
    let added: Vec<&milieu_territory::Actor> = read
        .command
        .changes
        .iter()
        .filter_map(|change| match change {
            Change::Put(Record::Actor(actor)) => Some(&**actor),
            _ => None,
        })
        .collect();
    let pairs = duplicates_of_new(added, existing.actors.values(), &DuplicateParams::default());
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/import/1",
            "event": event.0,
            "subject": read.command.subject,
            "kinds": read.summary.kinds.iter().map(|(f, k)| json!({"file": f, "kind": k.code()})).collect::<Vec<_>>(),
            "rows": read.summary.rows,
            "records": read.summary.records,
            "findings": read.findings,
            "duplicates": pairs.iter().map(|p| json!({"a": p.a, "b": p.b, "score": p.score})).collect::<Vec<_>>(),
        }));
    }
    if run.common.quiet {
        return Ok(());
    }
    summary(run, &read, event.0)?;
    run.screen.findings(&read.findings, 1)?;
    if !pairs.is_empty() {
        let text =
            message!("cli-duplicates-found", count = pairs.len(), file = args.into.display().to_string());
        run.screen.say(&text)?;
    }
    if read.findings.len() > 3 {
        run.screen.say(&message!(
            "cli-all-findings",
            file = args.into.display().to_string(),
            event = event.0.to_string()
        ))?;
    }
    Ok(())
}

/// Why what was read is not brought in, if it is not: an error; a cell or row of a table of one's
/// own that cannot be, unless the rest is asked for; nothing but the name of the source.
fn stops(args: &Import, read: &Read) -> Option<Failure> {
    let holds_something =
        read.command.changes.iter().any(|change| !matches!(change, Change::Put(Record::Source(_))));
    let faulty = !args.lenient && is_own_table(read) && read.findings.iter().any(is_fault);
    if holds_something && !faulty && !read.findings.any_error() {
        None
    } else if read.findings.is_empty() {
        let files: Vec<String> = args.paths.iter().map(|path| path.display().to_string()).collect();
        Some(Failure::stopped(message!("cli-nothing-imported", files = files.join(", "))))
    } else {
        let mut findings = read.findings.clone();
        if faulty && holds_something && !read.findings.any_error() {
            findings.note(Place::default(), message!("cli-mend-or-lenient"));
        }
        Some(Failure::Findings(findings))
    }
}

/// Whether every file is a table its reader can mend: member lists, tie lists, surveys. Official
/// exports are brought in with their faults listed.
fn is_own_table(read: &Read) -> bool {
    !read.summary.kinds.is_empty()
        && read
            .summary
            .kinds
            .iter()
            .all(|(_, kind)| matches!(kind, ImportKind::Members | ImportKind::Ties | ImportKind::Survey))
}

/// Whether a finding is about a cell or row that was left out. Repaired text lost nothing.
fn is_fault(finding: &Finding) -> bool {
    finding.severity == Severity::Warning
        && finding.place.row.is_some()
        && finding.code() != "import-text-repaired"
}

/// Reads files with a progress bar.
pub fn read(run: &Run, request: &ImportRequest, existing: &Territory) -> Result<Read, Failure> {
    let bar = run.bar();
    let result = milieu_exchange::read(request, existing, &mut |progress| {
        let what = run.screen.messages.render(&message!(
            "cli-reading",
            stage = Message::new(progress.stage),
            file = progress.file,
            rows = progress.rows.to_string()
        ));
        bar.set(0, 0, what);
    });
    bar.finish();
    result.map_err(|error| Failure::stopped(error.message()))
}

fn request(args: &Import) -> Result<ImportRequest, Failure> {
    let kind = ImportKind::from_code(&args.kind).ok_or_else(|| unknown_kind(&args.kind))?;
    let mapping = args
        .mapping
        .as_deref()
        .map(Mapping::load)
        .transpose()
        .map_err(|error| Failure::stopped(error.message()))?;
    let retrieved = args
        .retrieved
        .as_deref()
        .map(|text| {
            parse_date(text)
                .ok_or_else(|| Failure::Usage { message: message!("cli-not-a-date", text = text) })
        })
        .transpose()?;
    let layer =
        args.layer.as_deref().map(str::parse::<milieu_vocabulary::Layer>).transpose().map_err(|error| {
            Failure::Usage {
                message: message!("cli-unknown-word", word = error.word, allowed = error.allowed),
            }
        })?;
    let region = args
        .region
        .as_deref()
        .map(RegionCode::parse)
        .transpose()
        .map_err(|error| Failure::Usage { message: message!("cli-not-a-region", text = error.0) })?;
    // A scheme such as `nuts-2016` is also the version relabelled codes are brought to.
    let nuts_version = args
        .region_scheme
        .as_deref()
        .and_then(|scheme| scheme.strip_prefix("nuts-"))
        .and_then(|year| year.parse().ok())
        .and_then(NutsVersion::from_year);
    let options = ImportOptions {
        synthetic: args.synthetic,
        title: args.title.clone(),
        licence: args.licence.clone(),
        retrieved,
        author: args.author.clone(),
        reason: args.reason.clone(),
        region_scheme: args.region_scheme.clone(),
        nuts_version,
        layer,
        region,
        sheet: args.sheet.clone(),
        again: args.again,
        encoding: args.encoding.clone(),
        ..ImportOptions::default()
    };
    Ok(ImportRequest { kind, paths: args.paths.clone(), mapping, options })
}

/// Nobody knows such a kind of import.
pub fn unknown_kind(text: &str) -> Failure {
    let kinds = ImportKind::ALL.map(ImportKind::code).join(", ");
    Failure::Usage { message: message!("cli-unknown-kind", text = text, kinds = kinds) }
}

fn preview(run: &mut Run, read: &Read) -> Result<(), Failure> {
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/preview/1",
            "kinds": read.summary.kinds.iter().map(|(f, k)| json!({"file": f, "kind": k.code()})).collect::<Vec<_>>(),
            "rows": read.summary.rows,
            "records": read.summary.records,
            "findings": read.findings,
            "previews": read.previews.iter().map(preview_json).collect::<Vec<_>>(),
        }));
    }
    for preview in &read.previews {
        show_preview(run, preview)?;
    }
    run.screen.blank()?;
    records(run, read)?;
    run.screen.findings(&read.findings, 5)?;
    Ok(run.screen.say(&message!("cli-preview-only"))?)
}

pub fn preview_json(preview: &Preview) -> serde_json::Value {
    json!({
        "file": preview.file,
        "sheet": preview.sheet,
        "header_row": preview.header_row,
        "columns": preview.columns.iter().map(|c| json!({"name": c.name, "field": c.role})).collect::<Vec<_>>(),
        "rows": preview.rows.iter().map(|(n, cells)| json!({"row": n, "cells": cells})).collect::<Vec<_>>(),
    })
}

/// The columns of a table, what each is taken for, and its first values.
pub fn show_preview(run: &mut Run, preview: &Preview) -> Result<(), Failure> {
    let title = match &preview.sheet {
        Some(sheet) => format!("{} · {sheet}", preview.file),
        None => preview.file.clone(),
    };
    run.screen.blank()?;
    run.screen.line(&title)?;
    let head = ["cli-head-column", "cli-head-field", "cli-head-first-values"].map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = preview
        .columns
        .iter()
        .enumerate()
        .map(|(i, column)| {
            let values: Vec<&str> = preview
                .rows
                .iter()
                .filter_map(|(_, cells)| cells.get(i))
                .map(String::as_str)
                .filter(|v| !v.is_empty())
                .take(3)
                .collect();
            let role = column.role.clone().unwrap_or_else(|| "–".to_owned());
            vec![column.name.clone(), role, values.join(" | ").replace(['\n', '\r'], " ")]
        })
        .collect();
    Ok(run.screen.table(&head, &[Align::Left, Align::Left, Align::Left], &rows)?)
}

fn summary(run: &mut Run, read: &Read, event: i64) -> Result<(), Failure> {
    let warnings = read.findings.count(Severity::Warning);
    run.screen.say(&message!(
        "cli-imported",
        subject = read.command.subject.as_str(),
        rows = read.summary.rows,
        event = event.to_string(),
        warnings = warnings
    ))?;
    records(run, read)
}

fn records(run: &mut Run, read: &Read) -> Result<(), Failure> {
    let rows: Vec<Vec<String>> = Table::ALL
        .iter()
        .filter_map(|table| {
            let count = read.summary.records.get(table.name())?;
            Some(vec![run.screen.key(&format!("cli-table-{}", table.name())), count.to_string()])
        })
        .collect();
    Ok(run.screen.table(&[String::new(), String::new()], &[Align::Left, Align::Right], &rows)?)
}

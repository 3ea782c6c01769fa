//! `milieu import KIND PATH… --into FILE`: files into a territory, as one command.

use std::collections::BTreeMap;

use milieu_exchange::duplicates::{DuplicateCandidate, DuplicateParams, are_distinct, duplicates_of_new};
use milieu_exchange::mapping::fields;
use milieu_exchange::{Import as Read, ImportKind, ImportOptions, ImportRequest, Mapping, Preview};
use milieu_store::Store;
use milieu_territory::{Actor, Change, Record, Table, Territory};
use milieu_vocabulary::{
    Finding, Findings, Message, NutsVersion, Place, RegionCode, Severity, message, parse_date,
};
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
        preview(run, &read, &existing, args)?;
        return match (stops, run.common.json) {
            (None, _) => Ok(()),
            (Some(_), true) => Err(Failure::FindingsShown),
            (Some(_), false) => Err(Failure::stopped(message!("cli-preview-would-stop"))),
        };
    }
    if let Some(failure) = stops {
        return Err(failure);
    }
    if run.interrupt_asked() {
        return Err(Failure::stopped(message!("cli-import-stopped")));
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
    let pairs = likely_duplicates(&read, &existing);
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/import/1",
            "event": event.0,
            "subject": read.command.subject,
            "kinds": read.summary.kinds.iter().map(|(f, k)| json!({"file": f, "kind": k.code()})).collect::<Vec<_>>(),
            "rows": read.summary.rows,
            "records": read.summary.records,
            "findings": read.findings,
            "shown": shown(run, &read.findings),
            "duplicates": pairs_json(run, &read, &existing, &pairs),
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
        findings_per_kind: args.findings.unwrap_or(ImportOptions::default().findings_per_kind),
        ..ImportOptions::default()
    };
    Ok(ImportRequest { kind, paths: args.paths.clone(), mapping, options })
}

/// Nobody knows such a kind of import.
pub fn unknown_kind(text: &str) -> Failure {
    let kinds = ImportKind::ALL.map(ImportKind::code).join(", ");
    Failure::Usage { message: message!("cli-unknown-kind", text = text, kinds = kinds) }
}

/// The actors that an import puts.
fn actors(read: &Read) -> impl Iterator<Item = &Actor> {
    read.command.changes.iter().filter_map(|change| match change {
        Change::Put(Record::Actor(actor)) => Some(&**actor),
        _ => None,
    })
}

/// Pairs that may be one, at least one of them new, and of which nobody said that they are two.
fn likely_duplicates(read: &Read, existing: &Territory) -> Vec<DuplicateCandidate> {
    let mut pairs = duplicates_of_new(actors(read), existing.actors.values(), &DuplicateParams::default());
    pairs.retain(|pair| !are_distinct(existing, pair.a.as_str(), pair.b.as_str()));
    pairs
}

/// Pairs with their names, where each is from, and why they may be one.
fn pairs_json(
    run: &Run,
    read: &Read,
    existing: &Territory,
    pairs: &[DuplicateCandidate],
) -> Vec<serde_json::Value> {
    let new: BTreeMap<&str, &Actor> = actors(read).map(|actor| (actor.key.as_str(), actor)).collect();
    let side = |key: &str| {
        let actor = new.get(key).copied().or_else(|| existing.actors.get(key));
        json!({
            "key": key,
            "name": actor.map(|actor| &actor.name),
            "town": actor.and_then(|actor| actor.town.as_ref()),
            "known": existing.actors.contains_key(key),
        })
    };
    pairs
        .iter()
        .map(|pair| {
            json!({
                "a": pair.a, "b": pair.b, "score": pair.score, "reason": run.screen.text(&pair.reason),
                "first": side(pair.a.as_str()), "second": side(pair.b.as_str()),
            })
        })
        .collect()
}

/// Findings in words, one by one.
fn shown(run: &Run, findings: &Findings) -> Vec<serde_json::Value> {
    findings
        .iter()
        .map(|finding| {
            json!({
                "severity": finding.severity,
                "code": finding.code(),
                "file": finding.place.file,
                "sheet": finding.place.sheet,
                "row": finding.place.row,
                "field": finding.place.field,
                "text": run.screen.text(&finding.message),
                "hint": finding.hint.as_ref().map(|hint| run.screen.text(hint)),
            })
        })
        .collect()
}

/// What the importer makes of the actors: how many of each group, on what ground, from which legal
/// form, with the first names as examples.
fn groups_json(read: &Read) -> Vec<serde_json::Value> {
    const EXAMPLES: usize = 3;
    /// Group, basis and legal form.
    type Kind<'a> = (Option<String>, Option<&'a str>, Option<&'a str>);
    let mut groups: BTreeMap<Kind, (usize, Vec<&str>)> = BTreeMap::new();
    for actor in actors(read) {
        let basis = actor.group_basis.map(|basis| match basis {
            milieu_territory::GroupBasis::Stated => "stated",
            milieu_territory::GroupBasis::Derived => "derived",
            milieu_territory::GroupBasis::Name => "name",
        });
        let form = actor.attributes.get("legal-form").map(String::as_str);
        let form = form.filter(|_| basis != Some("stated"));
        let (count, names) = groups.entry((actor.group.map(|g| g.to_string()), basis, form)).or_default();
        *count += 1;
        if names.len() < EXAMPLES {
            names.push(&actor.name);
        }
    }
    groups
        .into_iter()
        .map(|((group, basis, form), (count, names))| {
            json!({"group": group, "basis": basis, "legal_form": form, "count": count, "examples": names})
        })
        .collect()
}

/// The fields a column of a table of one's own can be.
fn fields_json(kind: ImportKind) -> Vec<serde_json::Value> {
    fields(kind).map(|field| json!({"name": field.name, "required": field.required})).collect()
}

/// How each file lies: its sheets, its encoding and the sign between its columns.
fn layout_json(args: &Import) -> Vec<serde_json::Value> {
    let options = ImportOptions {
        sheet: args.sheet.clone(),
        encoding: args.encoding.clone(),
        preview_rows: 0,
        ..ImportOptions::default()
    };
    args.paths
        .iter()
        .map(|path| {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Network files and boundaries are no tables; they have none of this.
            match milieu_exchange::inspect(path, &options) {
                Ok(found) => json!({
                    "file": file, "sheets": found.sheets, "encoding": found.encoding,
                    "encoding_sure": found.encoding_sure, "separator": found.separator,
                }),
                Err(_) => json!({
                    "file": file, "sheets": [], "encoding": null, "encoding_sure": true, "separator": null,
                }),
            }
        })
        .collect()
}

fn preview(run: &mut Run, read: &Read, existing: &Territory, args: &Import) -> Result<(), Failure> {
    if run.common.json {
        let pairs = likely_duplicates(read, existing);
        let mendable = is_own_table(read);
        let first = read.summary.kinds.first().map(|(_, kind)| *kind);
        return run.json(&json!({
            "schema": "milieu/preview/1",
            "kinds": read.summary.kinds.iter().map(|(f, k)| json!({"file": f, "kind": k.code()})).collect::<Vec<_>>(),
            "rows": read.summary.rows,
            "records": read.summary.records,
            "findings": read.findings,
            "shown": shown(run, &read.findings),
            "faults": if mendable { read.findings.iter().filter(|f| is_fault(f)).count() } else { 0 },
            "stops": read.findings.any_error(),
            "previews": read.previews.iter().map(preview_json).collect::<Vec<_>>(),
            "layouts": layout_json(args),
            "fields": first.map(fields_json).unwrap_or_default(),
            "groups": groups_json(read),
            "duplicates": pairs_json(run, read, existing, &pairs),
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

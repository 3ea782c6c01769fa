//! `milieu report FILE`: the diagnosis as one self-contained HTML file.

use std::path::PathBuf;

use milieu_vocabulary::message;
use serde_json::json;

use super::diagnose::{Question, diagnose_all};
use super::export::write_whole;
use crate::Run;
use crate::arguments::Report;
use crate::failure::Failure;

pub fn report(run: &mut Run, args: &Report) -> Result<(), Failure> {
    let question = Question::read(run, &args.file, &args.when, &args.region, &args.dictionary, args.runs)?;
    let diagnoses = diagnose_all(run, &question.prepared()?, &question.regions)?;
    let Some(last) = question.snapshots.last() else {
        return Err(Failure::stopped(message!("cli-no-period")));
    };
    let html = milieu_report::cluster_profiles(&diagnoses, last, &run.screen.messages)?.html();
    let path = args.out.clone().unwrap_or_else(|| {
        let names: Vec<String> = question.regions.iter().map(|r| r.as_str().to_lowercase()).collect();
        PathBuf::from(format!("milieu-{}.html", names.join("-")))
    });
    write_whole(&path, html.as_bytes())?;
    if run.common.json {
        return run.json(&json!({"schema": "milieu/report/1", "file": path, "bytes": html.len()}));
    }
    Ok(run.screen.say(&message!("cli-report-written", file = path.display().to_string()))?)
}

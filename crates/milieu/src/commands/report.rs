//! `milieu report FILE`: the diagnosis as one self-contained HTML file.

use std::path::PathBuf;

use milieu_diagnosis::Prepared;
use milieu_vocabulary::message;
use serde_json::json;

use super::diagnose::{diagnose_all, dictionary, failure, params, regions};
use super::export::write_whole;
use crate::Run;
use crate::arguments::Report;
use crate::failure::Failure;
use crate::session::{open_to_read, snapshots};

pub fn report(run: &mut Run, args: &Report) -> Result<(), Failure> {
    let dictionary = dictionary(&args.dictionary)?;
    let params = params(run, args.runs);
    let mut store = open_to_read(&args.file)?;
    let snapshots = snapshots(&mut store, &args.when)?;
    drop(store);
    let regions = regions(&args.region, &snapshots)?;
    let prepared = Prepared::new(&snapshots, &dictionary, &params).map_err(failure)?;
    let diagnoses = diagnose_all(run, &prepared, &regions)?;
    let Some(last) = snapshots.last() else { return Err(Failure::stopped(message!("cli-no-period"))) };
    let html = milieu_report::cluster_profiles(&diagnoses, last, &run.screen.messages).html();
    let path = args.out.clone().unwrap_or_else(|| {
        let names: Vec<String> = regions.iter().map(|r| r.as_str().to_lowercase()).collect();
        PathBuf::from(format!("milieu-{}.html", names.join("-")))
    });
    write_whole(&path, html.as_bytes())?;
    if run.common.json {
        return run.json(&json!({"schema": "milieu/report/1", "file": path, "bytes": html.len()}));
    }
    Ok(run.screen.say(&message!("cli-report-written", file = path.display().to_string()))?)
}

//! `milieu demo`: seven synthetic clusters, written, imported and diagnosed.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use milieu_demo::{ClusterFiles, clusters, write_demo};
use milieu_diagnosis::{Dictionary, Prepared};
use milieu_exchange::{ImportKind, ImportOptions, ImportRequest};
use milieu_store::{OpenMode, Store};
use milieu_territory::{Change, Command, CommandKind, Record, Region, Setting, Snapshot};
use milieu_vocabulary::{Period, RegionCode, message};
use serde_json::json;

use super::diagnose::{diagnose_all, failure, params, show};
use super::export::write_whole;
use super::import::read;
use crate::Run;
use crate::arguments::{Demo, Open};
use crate::failure::Failure;

/// Periods the demonstration compares: the first and the second half of its years.
const PERIODS: &str = "2001-2004,2005-2008";

pub fn demo(run: &mut Run, args: &Demo) -> Result<(), Failure> {
    let seed = run.common.seed.unwrap_or(2008);
    let internal = |error: milieu_demo::DemoError| match error {
        milieu_demo::DemoError::Write { path, source } => Failure::stopped(message!(
            "cli-cannot-write",
            file = path.display().to_string(),
            reason = source.to_string()
        )),
        other => Failure::Internal(other.to_string()),
    };
    std::fs::create_dir_all(&args.out).map_err(|error| {
        Failure::stopped(message!(
            "cli-cannot-write",
            file = args.out.display().to_string(),
            reason = error.to_string()
        ))
    })?;
    let file = args.out.join("demo.milieu");
    if file.exists() {
        // The demonstration makes its file anew; a file of somebody else's is left alone.
        let mine = Store::open(&file, OpenMode::ReadOnly)?.load()?;
        if !mine.is_empty() && mine.sources.values().any(|source| !source.synthetic) {
            return Err(Failure::stopped(message!("cli-demo-not-ours", file = file.display().to_string())));
        }
        std::fs::remove_file(&file)?;
    }
    let files = write_demo(&args.out, seed).map_err(internal)?;
    let list = clusters().map_err(internal)?;
    let mut store = Store::create(&file)?;
    name_regions(&mut store, &list)?;
    for (cluster, paths) in list.iter().zip(&files.clusters) {
        for (kind, paths) in requests(paths) {
            import(run, &mut store, kind, paths, &format!("{} {}", cluster.name, cluster.field))?;
        }
    }
    for path in &files.statistics {
        import(run, &mut store, ImportKind::EurostatTsv, vec![path.clone()], "")?;
    }
    let territory = store.load()?;
    drop(store);

    let snapshots: Vec<Snapshot> = PERIODS
        .split(',')
        .filter_map(|text| text.split_once('-'))
        .filter_map(|(a, b)| Period::years(a.parse().ok()?, b.parse().ok()?))
        .map(|period| Snapshot::new(&territory, period))
        .collect();
    let dictionary = Dictionary::built_in().map_err(|error| Failure::Internal(error.to_string()))?;
    let params = params(run, args.runs);
    let regions: Vec<RegionCode> = list
        .iter()
        .map(|c| RegionCode::parse(&c.region).map_err(|error| Failure::Internal(error.to_string())))
        .collect::<Result<_, _>>()?;
    let prepared = Prepared::new(&snapshots, &dictionary, &params).map_err(failure)?;
    let diagnoses = diagnose_all(run, &prepared, &regions)?;
    let Some(last) = snapshots.last() else { return Err(Failure::Internal("no period".to_owned())) };
    let html = milieu_report::cluster_profiles(&diagnoses, last, &run.screen.messages)?.html();
    let page = args.out.join("report.html");
    write_whole(&page, html.as_bytes())?;

    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/demo/1", "file": file, "report": page, "diagnoses": diagnoses,
        }));
    }
    for diagnosis in &diagnoses {
        show(run, diagnosis)?;
        run.screen.blank()?;
    }
    run.screen.say(&message!("cli-demo-done", folder = args.out.display().to_string()))?;
    run.screen.say(&message!("cli-demo-report", file = page.display().to_string()))?;
    run.screen.say(&message!("cli-demo-next", file = file.display().to_string()))?;
    // In a terminal a person watches, and the workbench follows; a script goes on.
    match run.opener {
        Some(opener) if !args.no_open && std::io::stdout().is_terminal() => {
            run.screen.flush()?;
            opener(run, &Open { file, port: None, no_browser: false, read_only: false, web: None })
        }
        _ => Ok(()),
    }
}

fn requests(files: &ClusterFiles) -> [(ImportKind, Vec<PathBuf>); 4] {
    let cordis = vec![files.projects.clone(), files.organisations.clone(), files.themes.clone()];
    [
        (ImportKind::Cordis, cordis),
        (ImportKind::Members, vec![files.members.clone()]),
        (ImportKind::Ties, vec![files.ties.clone()]),
        (ImportKind::Survey, vec![files.survey.clone()]),
    ]
}

fn import(
    run: &Run,
    store: &mut Store,
    kind: ImportKind,
    paths: Vec<PathBuf>,
    subject: &str,
) -> Result<(), Failure> {
    let title = paths.first().map(|p| file_name(p)).unwrap_or_default();
    let options = ImportOptions {
        synthetic: true,
        title: Some(run.screen.text(&message!("demo-source-title", file = title, cluster = subject))),
        licence: Some("CC0-1.0".to_owned()),
        retrieved: milieu_vocabulary::Date::new(2008, 12, 31).ok(),
        year: Some(2008),
        ..ImportOptions::default()
    };
    let request = ImportRequest { kind, paths, mapping: None, options };
    let read = read(run, &request, &store.load()?)?;
    if read.findings.any_error() {
        return Err(Failure::Findings(read.findings));
    }
    store.apply_with_findings(&read.command, &read.findings)?;
    Ok(())
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Names of the seven regions, the periods a diagnosis compares, and the regions that may be
/// compared: partner regions are seen through their ties to the clusters alone.
fn name_regions(store: &mut Store, list: &[milieu_demo::Cluster]) -> Result<(), Failure> {
    let mut changes = Vec::new();
    for cluster in list {
        let code =
            RegionCode::parse(&cluster.region).map_err(|error| Failure::Internal(error.to_string()))?;
        changes.push(Change::Put(Record::Region(Region {
            code,
            scheme: None,
            name: Some(cluster.name.clone()),
            parent: None,
            kind: None,
            longitude: Some(cluster.point[0]),
            latitude: Some(cluster.point[1]),
        })));
    }
    let home: Vec<&str> = list.iter().map(|c| c.region.as_str()).collect();
    let home = home.join(",");
    for (key, value) in [("periods", PERIODS.to_owned()), ("comparison", home.clone()), ("home", home)] {
        changes.push(Change::Put(Record::Setting(Setting { key: key.to_owned(), value })));
    }
    store.apply(&Command::new(CommandKind::Set, "demo", changes))?;
    Ok(())
}

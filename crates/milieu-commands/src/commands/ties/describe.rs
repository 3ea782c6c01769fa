//! `milieu ties describe`: what a panel holds and what in it stands in the way of a model.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_ties::{Description, Model, NetworkKind, Panel, PanelFinding, Severity};
use milieu_vocabulary::{Findings, Message, Place, message};
use serde_json::json;

use super::result::SCHEMA;
use super::source::Study;
use super::table::digits;
use crate::Run;
use crate::arguments::TiesDescribe;
use crate::commands::network::output::{cell, check_out, write};
use crate::failure::Failure;
use crate::screen::Align;

/// Findings of one kind that are shown.
const FINDINGS_OF_A_KIND: usize = 5;

pub fn describe(run: &mut Run, args: &TiesDescribe) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let study = Study::read(run, &args.source)?;
    // A model that cannot be made is told, and what the data hold all the same.
    let model = study.model();
    let descriptions: Vec<Description> = study.groups.iter().map(milieu_ties::describe).collect();
    let findings = examine(&study, model.as_ref().ok());
    if run.common.json {
        if let Some(path) = &args.out {
            write(run, path, &result_table(&descriptions))?;
        }
        let mut all = study.findings.clone();
        all.extend(findings);
        let value = json!({
            "schema": SCHEMA,
            "answer": "describe",
            "study": study.json(),
            "groups": descriptions,
            "parameters": model.as_ref().ok().map(|m| {
                m.parameters().iter().map(|p| p.name.clone()).collect::<Vec<_>>()
            }),
            "findings": all,
        });
        run.json(&value)?;
        return model.map(|_| ());
    }
    study.introduce(run, milieu_vocabulary::Severity::Note)?;
    for description in &descriptions {
        show(run, description, descriptions.len() > 1)?;
    }
    if !findings.is_empty() {
        let heading = run.screen.key("ties-heading-noteworthy");
        run.screen.heading(&heading)?;
        run.screen.findings(&findings, FINDINGS_OF_A_KIND)?;
    }
    if let Some(path) = &args.out {
        write(run, path, &result_table(&descriptions))?;
    }
    if let Ok(model) = &model {
        run.screen.blank()?;
        run.screen.say(&message!("ties-model-has", count = model.parameter_count()))?;
    }
    run.screen.flush()?;
    model.map(|_: Model| ())
}

/// What is noteworthy in the panels and in the model asked of them.
pub fn examine(study: &Study, model: Option<&Model>) -> Findings {
    let mut findings = Findings::default();
    for (at, panel) in study.groups.iter().enumerate() {
        // A model of several groups is looked at as a whole.
        for found in milieu_ties::findings(panel, model.filter(|_| at == 0)) {
            // What the reader of a territory has said already is not said again.
            if study.request.is_some() && said_by_the_panel(&found) {
                continue;
            }
            add(&mut findings, panel, &found);
        }
    }
    findings
}

/// Whether reading a territory finds this, too.
fn said_by_the_panel(found: &PanelFinding) -> bool {
    matches!(
        found,
        PanelFinding::MuchChange { .. }
            | PanelFinding::NoChange { .. }
            | PanelFinding::LittleChange { severity: Severity::Warning, .. }
            | PanelFinding::EmptyNetwork { .. }
            | PanelFinding::ManyMissing { wave: None, .. }
            | PanelFinding::ConstantCovariate { .. }
    )
}

fn wave_name(panel: &Panel, wave: usize) -> String {
    panel.waves.get(wave).cloned().unwrap_or_else(|| (wave + 1).to_string())
}

fn grave(severity: Severity) -> bool {
    severity == Severity::Severe
}

/// A finding of the library as one of ours.
fn add(findings: &mut Findings, panel: &Panel, found: &PanelFinding) {
    let actor = |at: usize| panel.actors.get(at).cloned().unwrap_or_else(|| (at + 1).to_string());
    let (message, severe): (Message, bool) = match found {
        PanelFinding::MuchChange { network, period, jaccard, severity } => {
            let (from, to) = (wave_name(panel, *period), wave_name(panel, *period + 1));
            let message = match grave(*severity) {
                true => message!(
                    "tie-panel-hardly-kept",
                    network = network,
                    from = from,
                    to = to,
                    jaccard = *jaccard
                ),
                false => {
                    message!(
                        "tie-panel-few-kept",
                        network = network,
                        from = from,
                        to = to,
                        jaccard = *jaccard
                    )
                }
            };
            (message, true)
        }
        PanelFinding::LittleChange { dependent, changes, effects, severity } => (
            message!(
                "ties-little-change",
                dependent = dependent,
                changes = *changes,
                effects = *effects,
                asked = if *effects > 0 { "yes" } else { "no" }
            ),
            grave(*severity),
        ),
        PanelFinding::NoChange { dependent, period } => (
            message!(
                "tie-panel-no-change",
                network = dependent,
                from = wave_name(panel, *period),
                to = wave_name(panel, *period + 1)
            ),
            true,
        ),
        PanelFinding::EmptyNetwork { network, wave } => {
            (message!("tie-panel-wave-empty", network = network, wave = wave_name(panel, *wave)), true)
        }
        PanelFinding::FullNetwork { network, wave } => {
            (message!("ties-wave-full", network = network, wave = wave_name(panel, *wave)), true)
        }
        PanelFinding::ManyMissing { name, wave, share, severity } => (
            message!(
                "ties-many-missing",
                name = name,
                share = 100.0 * share,
                wave = wave.map(|w| wave_name(panel, w)).unwrap_or_default(),
                one = if wave.is_some() { "yes" } else { "no" },
                much = if grave(*severity) { "yes" } else { "no" }
            ),
            grave(*severity),
        ),
        PanelFinding::ConstantCovariate { name } => (message!("ties-covariate-constant", name = name), true),
        PanelFinding::ActorNeverObserved { network, actor: at } => {
            (message!("ties-actor-never-observed", network = network, actor = actor(*at)), false)
        }
        PanelFinding::StructuralContradiction { network, period, sender, receiver, given } => {
            let of = panel.networks.iter().find(|n| n.name == *network);
            let other = match of.map(|n| n.kind) {
                Some(NetworkKind::TwoMode) => of
                    .and_then(|n| n.receivers.get(*receiver as usize).cloned())
                    .unwrap_or_else(|| (receiver + 1).to_string()),
                _ => actor(*receiver as usize),
            };
            (
                message!(
                    "ties-structural-contradiction",
                    network = network,
                    from = wave_name(panel, *period),
                    to = wave_name(panel, *period + 1),
                    sender = actor(*sender as usize),
                    receiver = other,
                    given = if *given { "yes" } else { "no" }
                ),
                true,
            )
        }
        PanelFinding::EqualEffects { first, second } => {
            (message!("ties-equal-effects", first = first, second = second), true)
        }
        PanelFinding::CollinearEffects { first, second, correlation } => (
            message!(
                "ties-collinear-effects",
                first = first,
                second = second,
                correlation = digits(*correlation, 2)
            ),
            false,
        ),
        PanelFinding::DependentEffects { parameters } => {
            (message!("ties-dependent-effects", list = parameters.join(", ")), true)
        }
        other => (message!("ties-as-it-is", text = format!("{other:?}")), false),
    };
    let place = Place { file: Some(panel.name.clone()).filter(|name| !name.is_empty()), ..Place::default() };
    match severe {
        true => findings.warn(place, message),
        false => findings.note(place, message),
    }
}

fn show(run: &mut Run, description: &Description, several: bool) -> Result<(), Failure> {
    let percent = |share: Option<f64>| share.map_or_else(|| "–".to_owned(), |s| digits(100.0 * s, 1));
    let name = |name: &str| if several { format!("{}: {name}", description.group) } else { name.to_owned() };
    for network in &description.networks {
        run.screen.heading(&name(&network.name))?;
        let head = [
            "ties-head-wave",
            "ties-head-ties",
            "ties-head-density",
            "ties-head-degree",
            "ties-head-most",
            "ties-head-returned",
            "ties-head-closed",
            "ties-head-missing",
            "ties-head-given",
        ]
        .map(|key| run.screen.key(key));
        let ends = if network.kind == NetworkKind::NonDirected { 2 } else { 1 };
        let rows: Vec<Vec<String>> = network
            .waves
            .iter()
            .zip(&description.waves)
            .map(|(wave, label)| {
                let out = wave.degrees.out;
                vec![
                    label.clone(),
                    wave.ties.to_string(),
                    percent(wave.density),
                    out.map_or_else(|| "–".to_owned(), |s| digits(s.mean, 2)),
                    cell(run, out.map(|s| s.most)),
                    percent(wave.reciprocity),
                    percent(wave.transitivity),
                    (wave.missing / ends).to_string(),
                    (wave.structural / ends).to_string(),
                ]
            })
            .collect();
        let mut align = [Align::Right; 9];
        align[0] = Align::Left;
        run.screen.table(&head, &align, &rows)?;
        run.screen.blank()?;
        let head = [
            "ties-head-period",
            "ties-head-formed",
            "ties-head-ended",
            "ties-head-kept",
            "ties-head-jaccard",
        ]
        .map(|key| run.screen.key(key));
        let rows: Vec<Vec<String>> = network
            .changes
            .iter()
            .zip(description.waves.windows(2))
            .map(|(change, labels)| {
                vec![
                    format!("{} → {}", labels[0], labels[1]),
                    change.formed.to_string(),
                    change.dropped.to_string(),
                    change.kept.to_string(),
                    change.jaccard.map_or_else(|| "–".to_owned(), |j| digits(j, 2)),
                ]
            })
            .collect();
        run.screen.table(&head, &align[..5], &rows)?;
    }
    for behaviour in &description.behaviours {
        run.screen.heading(&name(&behaviour.name))?;
        let head = [
            "ties-head-wave",
            "ties-head-mean",
            "ties-head-deviation",
            "ties-head-least",
            "ties-head-greatest",
            "ties-head-missing",
        ]
        .map(|key| run.screen.key(key));
        let rows: Vec<Vec<String>> = behaviour
            .waves
            .iter()
            .zip(&description.waves)
            .map(|(wave, label)| {
                let spread = wave.spread;
                vec![
                    label.clone(),
                    cell(run, spread.map(|s| s.mean)),
                    cell(run, spread.map(|s| s.deviation)),
                    cell(run, spread.map(|s| s.least)),
                    cell(run, spread.map(|s| s.most)),
                    wave.missing.to_string(),
                ]
            })
            .collect();
        let mut align = [Align::Right; 6];
        align[0] = Align::Left;
        run.screen.table(&head, &align, &rows)?;
        run.screen.blank()?;
        let head =
            ["ties-head-period", "ties-head-up", "ties-head-down", "ties-head-same", "ties-head-missing"]
                .map(|key| run.screen.key(key));
        let rows: Vec<Vec<String>> = behaviour
            .changes
            .iter()
            .zip(description.waves.windows(2))
            .map(|(change, labels)| {
                vec![
                    format!("{} → {}", labels[0], labels[1]),
                    change.up.to_string(),
                    change.down.to_string(),
                    change.same.to_string(),
                    change.missing.to_string(),
                ]
            })
            .collect();
        run.screen.table(&head, &align[..5], &rows)?;
    }
    if !description.covariates.is_empty() {
        let heading = run.screen.key("ties-heading-attributes");
        run.screen.heading(&name(&heading))?;
        let head = [
            "ties-head-name",
            "ties-head-of",
            "ties-head-mean",
            "ties-head-deviation",
            "ties-head-least",
            "ties-head-greatest",
            "ties-head-missing-share",
        ]
        .map(|key| run.screen.key(key));
        let rows: Vec<Vec<String>> = description
            .covariates
            .iter()
            .map(|covariate| {
                let spread = covariate.spread;
                vec![
                    covariate.name.clone(),
                    run.screen.key(if covariate.of_pairs { "ties-of-pairs" } else { "ties-of-actors" }),
                    cell(run, spread.map(|s| s.mean)),
                    cell(run, spread.map(|s| s.deviation)),
                    cell(run, spread.map(|s| s.least)),
                    cell(run, spread.map(|s| s.most)),
                    digits(100.0 * covariate.missing, 1),
                ]
            })
            .collect();
        let mut align = [Align::Right; 7];
        (align[0], align[1]) = (Align::Left, Align::Left);
        run.screen.table(&head, &align, &rows)?;
    }
    let composition = &description.composition;
    if composition.joined.iter().chain(&composition.left).any(|count| *count > 0) {
        let heading = run.screen.key("ties-heading-composition");
        run.screen.heading(&name(&heading))?;
        let head = ["ties-head-wave", "ties-head-present", "ties-head-joined", "ties-head-left"]
            .map(|key| run.screen.key(key));
        let rows: Vec<Vec<String>> = composition
            .present
            .iter()
            .enumerate()
            .map(|(w, present)| {
                let since = |counts: &[usize]| match w.checked_sub(1).and_then(|m| counts.get(m)) {
                    Some(count) => count.to_string(),
                    None => "–".to_owned(),
                };
                vec![
                    description.waves[w].clone(),
                    present.to_string(),
                    since(&composition.joined),
                    since(&composition.left),
                ]
            })
            .collect();
        let align = [Align::Left, Align::Right, Align::Right, Align::Right];
        run.screen.table(&head, &align, &rows)?;
    }
    Ok(())
}

/// Networks by wave, for other programs.
fn result_table(descriptions: &[Description]) -> ResultTable {
    struct Line {
        group: String,
        network: String,
        wave: String,
        ties: i64,
        missing: i64,
        density: Option<f64>,
        degree: Option<f64>,
        reciprocity: Option<f64>,
        transitivity: Option<f64>,
        change: [Option<i64>; 3],
        jaccard: Option<f64>,
    }
    let mut lines = Vec::new();
    for description in descriptions {
        for network in &description.networks {
            for (w, wave) in network.waves.iter().enumerate() {
                let change = network.changes.get(w);
                lines.push(Line {
                    group: description.group.clone(),
                    network: network.name.clone(),
                    wave: description.waves[w].clone(),
                    ties: wave.ties as i64,
                    missing: wave.missing as i64,
                    density: wave.density,
                    degree: wave.degrees.out.map(|s| s.mean),
                    reciprocity: wave.reciprocity,
                    transitivity: wave.transitivity,
                    change: [
                        change.map(|c| c.formed as i64),
                        change.map(|c| c.dropped as i64),
                        change.map(|c| c.kept as i64),
                    ],
                    jaccard: change.and_then(|c| c.jaccard),
                });
            }
        }
    }
    let text = |of: &dyn Fn(&Line) -> String| Values::Text(lines.iter().map(|l| Some(of(l))).collect());
    let whole = |of: &dyn Fn(&Line) -> Option<i64>| Values::Whole(lines.iter().map(of).collect());
    let number = |of: &dyn Fn(&Line) -> Option<f64>| Values::Number(lines.iter().map(of).collect());
    let mut table = ResultTable::default();
    table.push("group", text(&|l| l.group.clone()));
    table.push("network", text(&|l| l.network.clone()));
    table.push("wave", text(&|l| l.wave.clone()));
    table.push("ties", whole(&|l| Some(l.ties)));
    table.push("missing", whole(&|l| Some(l.missing)));
    table.push("density", number(&|l| l.density));
    table.push("mean-degree", number(&|l| l.degree));
    table.push("reciprocity", number(&|l| l.reciprocity));
    table.push("transitivity", number(&|l| l.transitivity));
    table.push("formed-until-next", whole(&|l| l.change[0]));
    table.push("ended-until-next", whole(&|l| l.change[1]));
    table.push("kept-until-next", whole(&|l| l.change[2]));
    table.push("jaccard-with-next", number(&|l| l.jaccard));
    table
}

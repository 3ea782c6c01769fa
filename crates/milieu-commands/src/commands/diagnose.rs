//! `milieu diagnose FILE --region R`: one screen a manager understands; `--all`, `--explain` and
//! `--json` for the rest.

use std::path::{Path, PathBuf};

use milieu_diagnosis::factor_score::FactorScore;
use milieu_diagnosis::frame::is_scored;
use milieu_diagnosis::network_type::TypeAnswer;
use milieu_diagnosis::{Diagnosis, DiagnosisError, DiagnosisParams, Dictionary, Explanation, Prepared};
use milieu_report::wording;
use milieu_territory::Snapshot;
use milieu_vocabulary::{Message, RegionCode, message};
use serde_json::json;

use crate::Run;
use crate::arguments::{Diagnose, When};
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::{open_to_read, snapshots};

/// What a diagnosis is asked of: periods, regions, dictionary, settings.
pub struct Question {
    pub snapshots: Vec<Snapshot>,
    pub regions: Vec<RegionCode>,
    pub dictionary: Dictionary,
    pub params: DiagnosisParams,
}

impl Question {
    /// Reads the territory and settles what is asked.
    pub fn read(
        run: &Run,
        file: &Path,
        when: &When,
        asked: &[String],
        files: &[PathBuf],
        runs: Option<usize>,
    ) -> Result<Self, Failure> {
        let dictionary = dictionary(files)?;
        let snapshots = snapshots(&mut open_to_read(file)?, when)?;
        let regions = regions(asked, &snapshots)?;
        Ok(Question { snapshots, regions, dictionary, params: params(run, runs) })
    }

    /// Everything the regions share.
    pub fn prepared(&self) -> Result<Prepared<'_>, Failure> {
        Prepared::new(&self.snapshots, &self.dictionary, &self.params).map_err(failure)
    }
}

pub fn diagnose(run: &mut Run, args: &Diagnose) -> Result<(), Failure> {
    let question = Question::read(run, &args.file, &args.when, &args.region, &args.dictionary, args.runs)?;
    let prepared = question.prepared()?;
    let regions = &question.regions;
    if let Some(code) = &args.explain {
        return explain(run, &prepared, &question.dictionary, regions, code);
    }
    let diagnoses = diagnose_all(run, &prepared, regions)?;
    if run.common.json {
        return match diagnoses.as_slice() {
            [one] => run.json(one),
            _ => run.json(&json!({"schema": "milieu/diagnoses/1", "diagnoses": diagnoses})),
        };
    }
    for (i, diagnosis) in diagnoses.iter().enumerate() {
        if i > 0 {
            run.screen.blank()?;
        }
        show(run, diagnosis)?;
        if args.all {
            show_indicators(run, diagnosis)?;
        }
    }
    Ok(())
}

fn explain(
    run: &mut Run,
    prepared: &Prepared<'_>,
    dictionary: &Dictionary,
    regions: &[RegionCode],
    code: &str,
) -> Result<(), Failure> {
    // Codes are written in capitals in the dictionary and typed as they come.
    let capitals = code.to_uppercase();
    let code = if dictionary.get(code).is_some() { code } else { capitals.as_str() };
    let explanations = regions
        .iter()
        .map(|region| Ok((region, milieu_diagnosis::explain(prepared, region, code).map_err(failure)?)))
        .collect::<Result<Vec<_>, Failure>>()?;
    if run.common.json {
        let form = |(region, explanation): &(&RegionCode, Explanation)| json!({"schema": "milieu/explanation/1", "region": region, "explanation": explanation});
        return match explanations.as_slice() {
            [one] => run.json(&form(one)),
            many => {
                let list: Vec<_> = many.iter().map(form).collect();
                run.json(&json!({"schema": "milieu/explanations/1", "explanations": list}))
            }
        };
    }
    for (i, (region, explanation)) in explanations.iter().enumerate() {
        if i > 0 {
            run.screen.blank()?;
        }
        show_explanation(run, region, explanation)?;
    }
    Ok(())
}

/// The dictionary with the user's own files added.
pub fn dictionary(files: &[PathBuf]) -> Result<Dictionary, Failure> {
    let mut dictionary = Dictionary::built_in().map_err(|error| Failure::Internal(error.to_string()))?;
    for file in files {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| {
            Failure::stopped(message!("cli-cannot-read", file = name.as_str(), reason = error.to_string()))
        })?;
        dictionary
            .add(&name, &text)
            .map_err(|error| Failure::stopped(message!("cli-bad-dictionary", reason = error.to_string())))?;
    }
    Ok(dictionary)
}

pub fn params(run: &Run, runs: Option<usize>) -> DiagnosisParams {
    let mut params = DiagnosisParams::default();
    if let Some(seed) = run.common.seed {
        params.seed = seed;
    }
    if let Some(runs) = runs {
        params.runs = runs;
    }
    params
}

/// The regions asked for; none asked: the one the settings call home, or the only one there is.
fn regions(asked: &[String], snapshots: &[Snapshot]) -> Result<Vec<RegionCode>, Failure> {
    let parse = |text: &str| {
        RegionCode::parse(text)
            .map_err(|error| Failure::Usage { message: message!("cli-not-a-region", text = error.0) })
    };
    if !asked.is_empty() {
        return asked.iter().map(|text| parse(text)).collect();
    }
    let home = snapshots.last().and_then(|s| s.settings.get("home"));
    match home {
        Some(list) => list.split(',').map(|text| parse(text.trim())).collect(),
        None => Err(Failure::Stopped {
            message: message!("cli-which-region"),
            hint: Some(Message::new("cli-which-region-hint")),
        }),
    }
}

pub fn diagnose_all(
    run: &Run,
    prepared: &Prepared<'_>,
    regions: &[RegionCode],
) -> Result<Vec<Diagnosis>, Failure> {
    let bar = run.bar();
    let mut diagnoses = Vec::with_capacity(regions.len());
    for (i, region) in regions.iter().enumerate() {
        let result = milieu_diagnosis::diagnose_with(prepared, region, &mut |progress| {
            let total = (progress.total.max(1) * regions.len()) as u64;
            let done = (i * progress.total.max(1) + progress.done) as u64;
            bar.set(done, total, format!("{region} {}", run.screen.text(&progress.what)));
        });
        match result {
            Ok(diagnosis) => diagnoses.push(diagnosis),
            Err(error) => {
                bar.finish();
                return Err(failure(error));
            }
        }
    }
    bar.finish();
    Ok(diagnoses)
}

/// Why there is no diagnosis, as a failure of the command.
pub fn failure(error: DiagnosisError) -> Failure {
    match error {
        DiagnosisError::NoPeriod => Failure::stopped(message!("cli-no-period")),
        DiagnosisError::RegionUnknown { region, nearest } => Failure::Stopped {
            message: message!("cli-nobody-in-region", region = region),
            hint: Some(match nearest.is_empty() {
                true => message!("cli-see-regions"),
                false => message!("cli-regions-with-actors", list = nearest.join(", ")),
            }),
        },
        DiagnosisError::IndicatorUnknown { code, nearest } => Failure::Stopped {
            message: message!("cli-unknown-indicator", code = code),
            hint: (!nearest.is_empty()).then(|| message!("cli-did-you-mean", list = nearest.join(", "))),
        },
        other => Failure::Internal(other.to_string()),
    }
}

pub fn show(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    let name = diagnosis.region_name.clone().unwrap_or_default();
    let title = match name.as_str() {
        "" => diagnosis.region.to_string(),
        name => format!("{name} ({})", diagnosis.region),
    };
    let period = run.screen.messages.period(diagnosis.period);
    run.screen.line(&format!("{} · {period}", title.to_uppercase()))?;
    if diagnosis.synthetic {
        run.screen.say(&message!("cli-synthetic"))?;
    }
    run.screen.say(&wording::who_is_in(diagnosis))?;
    run.screen.say(&wording::network_basis(diagnosis))?;
    if diagnosis.roster.actors < diagnosis.params.smallest_region {
        let text = run.screen.text(&message!("cli-few-actors", actors = diagnosis.roster.actors));
        run.screen.item("!", &text)?;
    }
    show_type(run, &diagnosis.network_type)?;
    show_factors(run, diagnosis)?;
    show_gatekeepers(run, diagnosis)?;
    show_weak(run, diagnosis)?;
    show_instruments(run, diagnosis)?;
    show_unknowns(run, diagnosis)?;
    show_course(run, diagnosis)?;
    let text = run.screen.text(&message!(
        "cli-more-of-diagnosis",
        region = diagnosis.region.as_str(),
        hash = diagnosis.snapshot.get(..12).unwrap_or_default(),
        seed = diagnosis.params.seed.to_string(),
        runs = diagnosis.params.runs.to_string()
    ));
    run.screen.blank()?;
    Ok(run.screen.paragraph(&text, 0)?)
}

fn heading(run: &mut Run, key: &str) -> Result<(), Failure> {
    let text = run.screen.key(key);
    Ok(run.screen.heading(&text)?)
}

fn show_type(run: &mut Run, answer: &TypeAnswer) -> Result<(), Failure> {
    heading(run, "cli-heading-type")?;
    let sentence = run.screen.text(&wording::type_answer(answer));
    run.screen.paragraph(&sentence, 2)?;
    let Some(assessment) = answer.assessment() else { return Ok(()) };
    let rows: Vec<Vec<String>> = assessment
        .degrees
        .iter()
        .map(|degree| {
            let bar = bar(degree.degree, degree.interval.map(|i| (i.lower, i.upper)), 24);
            let interval = degree.interval.map(|i| run.screen.messages.interval(&i)).unwrap_or_default();
            vec![run.screen.key(degree.kind.label_key()), format!("{:.2}", degree.degree), interval, bar]
        })
        .collect();
    let none = vec![String::new(); 4];
    run.screen.table(&none, &[Align::Left, Align::Right, Align::Left, Align::Left], &rows)?;
    let reasons: Vec<String> = assessment
        .reasons
        .iter()
        .take(3)
        .filter_map(|at| assessment.evidence.get(*at))
        .map(|e| run.screen.text(&wording::feature_evidence(e)))
        .collect();
    if !reasons.is_empty() {
        let text = run.screen.text(&message!("cli-type-because", reasons = reasons.join("; ")));
        run.screen.paragraph(&text, 2)?;
    }
    let text = run.screen.text(&wording::calibration(assessment));
    run.screen.paragraph(&text, 2)?;
    for thin in &assessment.thin {
        let text = run.screen.text(thin);
        run.screen.item("!", &text)?;
    }
    Ok(())
}

/// A scale from 0 to 1 with a mark at the value and the interval drawn through.
fn bar(value: f64, interval: Option<(f64, f64)>, width: usize) -> String {
    let at = |v: f64| ((v.clamp(0.0, 1.0) * (width - 1) as f64).round() as usize).min(width - 1);
    let mut cells = vec!['·'; width];
    if let Some((low, high)) = interval {
        for cell in &mut cells[at(low)..=at(high).max(at(low))] {
            *cell = '─';
        }
    }
    cells[at(value)] = '●';
    cells.into_iter().collect()
}

fn show_factors(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    heading(run, "cli-heading-factors")?;
    let rows: Vec<Vec<String>> = diagnosis
        .factors
        .iter()
        .map(|score| {
            let name = run.screen.key(score.factor.label_key());
            let note = match (&score.withheld, score.weak) {
                (Some(_), _) => run.screen.key("cli-factor-withheld"),
                (None, true) => run.screen.key("cli-factor-weak"),
                (None, false) => String::new(),
            };
            match score.score {
                Some(value) => {
                    let interval = score.interval.map(|i| (i.lower, i.upper));
                    let range = interval.map(|(a, b)| format!("{a:.2} – {b:.2}")).unwrap_or_default();
                    vec![name, format!("{value:.2}"), range, bar(value, interval, 20), note]
                }
                None => {
                    let known = known_concepts(run, score);
                    let count = format!("{}/{}", known.len(), score.concepts.len());
                    let text = run.screen.text(&message!("cli-concepts-known", known = count));
                    vec![name, "–".to_owned(), text, known.join(", "), String::new()]
                }
            }
        })
        .collect();
    let align = [Align::Left, Align::Right, Align::Left, Align::Left, Align::Left];
    run.screen.table(&vec![String::new(); 5], &align, &rows)?;
    let scale =
        run.screen.text(&message!("cli-factor-scale", comparison = diagnosis.comparison.description.clone()));
    Ok(run.screen.paragraph(&scale, 2)?)
}

/// Concepts of a withheld score that are known all the same, with their places.
fn known_concepts(run: &Run, score: &FactorScore) -> Vec<String> {
    score
        .concepts
        .iter()
        .filter_map(|c| Some(format!("{} {:.2}", run.screen.messages.concept(&c.concept), c.position?)))
        .collect()
}

fn show_gatekeepers(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    if diagnosis.gatekeepers.is_empty() {
        return Ok(());
    }
    heading(run, "cli-heading-gatekeepers")?;
    let head = ["cli-head-name", "cli-head-group", "cli-head-inside", "cli-head-outside", "cli-head-share"]
        .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = diagnosis
        .gatekeepers
        .iter()
        .take(5)
        .map(|g| {
            vec![
                g.name.clone(),
                run.screen.text(&wording::group_label(g.group)),
                g.inside.to_string(),
                g.outside.to_string(),
                format!("{} %", wording::percent(g.share)),
            ]
        })
        .collect();
    let align = [Align::Left, Align::Left, Align::Right, Align::Right, Align::Right];
    run.screen.table(&head, &align, &rows)?;
    let more = diagnosis.gatekeepers_total.saturating_sub(rows.len());
    if more > 0 {
        let text = run.screen.text(&message!("cli-more-gatekeepers", count = more));
        run.screen.paragraph(&text, 2)?;
    }
    Ok(())
}

fn show_weak(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    heading(run, "cli-heading-weak")?;
    let weak = diagnosis.weak_factors();
    if weak.is_empty() {
        let scored = diagnosis.factors.iter().any(|score| score.score.is_some());
        let text = run.screen.key(if scored { "cli-nothing-weak" } else { "cli-nothing-scored" });
        run.screen.paragraph(&text, 2)?;
    }
    for score in weak {
        let mut concepts: Vec<_> = score.concepts.iter().filter(|c| c.position.is_some()).collect();
        concepts.sort_by(|a, b| {
            let place = |p: Option<f64>| p.unwrap_or(1.0);
            place(a.position).total_cmp(&place(b.position)).then_with(|| a.concept.cmp(&b.concept))
        });
        let lowest: Vec<String> = concepts
            .iter()
            .take(3)
            .map(|c| {
                let codes: Vec<&str> =
                    c.indicators.iter().filter(|i| i.position.is_some()).map(|i| i.code.as_str()).collect();
                format!("{} ({})", run.screen.messages.concept(&c.concept), codes.join(", "))
            })
            .collect();
        let text = run.screen.text(&message!(
            "cli-weak-factor",
            factor = Message::new(score.factor.label_key()),
            line = wording::factor_line(score),
            concepts = lowest.join("; ")
        ));
        run.screen.item("!", &text)?;
    }
    let text = run.screen.text(&wording::lock_in(diagnosis.lock_in.verdict));
    Ok(run.screen.item("·", &text)?)
}

fn show_instruments(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    let selection = &diagnosis.instruments;
    if selection.suggested.is_empty() && selection.undecided.is_empty() {
        return Ok(());
    }
    heading(run, "cli-heading-instruments")?;
    for choice in selection.suggested.iter().take(4) {
        let factors: Vec<Message> =
            choice.weak_factors.iter().map(|(factor, _)| Message::new(factor.label_key())).collect();
        let text = run.screen.text(&message!(
            "cli-instrument",
            name = choice.name.clone(),
            paragraph = choice.paragraph.to_string(),
            factors = factors
        ));
        run.screen.item(&choice.id, &text)?;
    }
    let more = selection.suggested.len().saturating_sub(4);
    if more > 0 || !selection.undecided.is_empty() {
        let text = run.screen.text(&message!(
            "cli-further-instruments",
            more = more,
            undecided = selection.undecided.len()
        ));
        run.screen.paragraph(&text, 2)?;
    }
    Ok(())
}

fn show_unknowns(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    if diagnosis.unknowns.is_empty() {
        return Ok(());
    }
    heading(run, "cli-heading-unknown")?;
    for unknown in diagnosis.unknowns.iter().take(3) {
        let text = run.screen.text(&message!(
            "cli-unknown",
            name = unknown.name.clone(),
            datum = unknown.datum.as_str(),
            tells = unknown.would_tell.iter().take(2).cloned().collect::<Vec<_>>()
        ));
        run.screen.item("?", &text)?;
    }
    let more = diagnosis.unknowns.len().saturating_sub(3);
    if more > 0 {
        let text = run.screen.text(&message!("cli-more-unknowns", count = more));
        run.screen.paragraph(&text, 2)?;
    }
    Ok(())
}

fn show_course(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    if diagnosis.trajectory.periods.len() < 2 {
        return Ok(());
    }
    heading(run, "cli-heading-course")?;
    let mut head = vec![String::new()];
    let periods = &diagnosis.trajectory.periods;
    head.extend(periods.iter().map(|p| run.screen.messages.period(p.period)));
    let number =
        |value: Option<f64>| value.map(|v| run.screen.messages.number(v)).unwrap_or_else(|| "–".to_owned());
    let mut rows = vec![{
        let mut row = vec![run.screen.key("cli-head-actors")];
        row.extend(periods.iter().map(|p| p.actors.to_string()));
        row
    }];
    for score in &diagnosis.factors {
        let value = |p: &milieu_diagnosis::trajectory::PeriodPoint| {
            p.scores.iter().find(|s| s.factor == score.factor).and_then(|s| s.score)
        };
        if periods.iter().any(|p| value(p).is_some()) {
            let mut row = vec![run.screen.key(score.factor.label_key())];
            row.extend(periods.iter().map(|p| number(value(p))));
            rows.push(row);
        }
    }
    for code in ["AC01", "DY01", "LK01", "LK08"] {
        if periods.iter().any(|p| p.indicators.contains_key(code)) {
            let name = run.screen.text(&wording::datum_name(diagnosis, code));
            let mut row = vec![format!("{name} ({code})")];
            row.extend(periods.iter().map(|p| number(p.indicators.get(code).copied())));
            rows.push(row);
        }
    }
    let mut align = vec![Align::Left];
    align.extend(std::iter::repeat_n(Align::Right, periods.len()));
    run.screen.table(&head, &align, &rows)?;
    for turn in &diagnosis.trajectory.turning_points {
        let text = run.screen.text(&turn.text);
        run.screen.item("·", &text)?;
    }
    Ok(())
}

fn show_indicators(run: &mut Run, diagnosis: &Diagnosis) -> Result<(), Failure> {
    heading(run, "cli-heading-indicators")?;
    let head = ["cli-head-code", "cli-head-name", "cli-head-value", "cli-head-status", "cli-head-position"]
        .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = diagnosis
        .indicators
        .iter()
        .map(|i| {
            let position = i.measured.frame.as_ref().and_then(|f| f.position).map(|p| format!("{p:.2}"));
            vec![
                i.code.clone(),
                run.screen.text(&i.name),
                if i.measured.is_withheld() {
                    "–".to_owned()
                } else {
                    run.screen.messages.measured(&i.measured)
                },
                run.screen.key(i.measured.status.label_key()),
                position.unwrap_or_default(),
            ]
        })
        .collect();
    Ok(run.screen.table(&head, &[Align::Left, Align::Left, Align::Left, Align::Left, Align::Right], &rows)?)
}

fn show_explanation(run: &mut Run, region: &RegionCode, explanation: &Explanation) -> Result<(), Failure> {
    let name = run.screen.text(&explanation.name);
    run.screen.line(&format!("{} {name} · {region}", explanation.code))?;
    let measured = &explanation.measured;
    let value = run.screen.messages.measured(measured);
    let status = run.screen.key(measured.status.label_key());
    let definition = &explanation.definition;
    let mut facts = vec![
        ("cli-explain-value", format!("{value} [{status}]")),
        ("cli-explain-formula", definition.formula.clone()),
        ("cli-explain-direction", run.screen.key(definition.direction.label_key())),
        ("cli-explain-source", definition.source.clone()),
    ];
    if let Some(reason) = &measured.reason {
        facts.push(("cli-explain-reason", run.screen.text(reason)));
    }
    if let Some(coverage) = measured.coverage {
        facts.push(("cli-explain-coverage", format!("{} %", wording::percent(coverage))));
    }
    for input in &measured.inputs {
        facts.push(("cli-explain-input", format!("{}: {}/{}", input.name, input.used, input.needed)));
    }
    if let Some(frame) = &measured.frame {
        let mut text = run.screen.text(&frame.description);
        if let Some(position) = frame.position {
            text.push_str(&format!(" → {position:.2}"));
        }
        facts.push(("cli-explain-frame", text));
    } else if !is_scored(definition) {
        facts.push(("cli-explain-frame", run.screen.key("cli-explain-not-scored")));
    }
    let rows: Vec<(String, String)> =
        facts.into_iter().map(|(key, text)| (run.screen.key(key), text)).collect();
    for (label, text) in rows {
        run.screen.paragraph(&format!("{label}: {text}"), 2)?;
    }
    if explanation.rows.is_empty() {
        return Ok(());
    }
    heading(run, "cli-heading-rows")?;
    let head =
        ["cli-head-row", "cli-head-adds", "cli-head-note", "cli-head-record"].map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = explanation
        .rows
        .iter()
        .map(|row| {
            vec![
                row.label.clone(),
                row.contribution.map(|c| run.screen.messages.number(c)).unwrap_or_default(),
                row.note.as_ref().map(|n| run.screen.text(n)).unwrap_or_default(),
                row.record.clone().unwrap_or_default(),
            ]
        })
        .collect();
    Ok(run.screen.table(&head, &[Align::Left, Align::Right, Align::Left, Align::Left], &rows)?)
}

//! `milieu ties estimate`: the parameters of a model of how ties change, with their doubt.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use milieu_ties::{
    Estimate, Estimation, EstimationError, EstimationSettings, LikelihoodError, LikelihoodEstimation,
    LikelihoodSettings, Model, Moments, Progress,
};
use milieu_vocabulary::{Message, message};
use serde_json::{Value, json};

use super::source::Study;
use super::table::{self, Row, digits};
use super::{keep, page, result, sentences, trouble};
use crate::Run;
use crate::arguments::{TiesEstimate, TiesMethod, TiesRun};
use crate::commands::export::write_whole;
use crate::commands::network::output::{check_out, write};
use crate::failure::Failure;

/// Weights of a combination that are named when it stands in the way.
const NAMED_WEIGHTS: usize = 4;

/// An estimation with everything needed to tell of it.
pub struct Estimated {
    pub study: Study,
    pub model: Model,
    pub estimation: Estimation,
    /// What is of maximum likelihood alone, where that was the method.
    pub likelihood: Option<LikelihoodEstimation>,
}

pub fn estimate(run: &mut Run, args: &TiesEstimate) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let (study, model) = Study::prepare(run, &args.source)?;
    let found = match args.method {
        TiesMethod::Moments => estimated(run, study, model, &args.run)?,
        TiesMethod::Likelihood => most_likely(run, study, model, &args.run)?,
    };
    let rows = found.rows(run);
    let notes = notes(run, &found);
    if let Some(path) = &args.latex {
        write_whole(path, table::latex(run, &rows, &notes).as_bytes())?;
    }
    if let Some(path) = &args.html {
        write_whole(path, page::page(run, &found, &rows, &notes).as_bytes())?;
    }
    if run.common.json {
        if let Some(path) = &args.out {
            write(run, path, &table::result_table(&rows))?;
        }
        print_json(run, &found, &rows)?;
    } else {
        show(run, &found, &rows, &notes)?;
        if let Some(path) = &args.out {
            write(run, path, &table::result_table(&rows))?;
        }
        for path in [&args.latex, &args.html].into_iter().flatten() {
            if !run.common.quiet {
                run.screen.say(&message!("ties-written", file = path.display().to_string()))?;
            }
        }
    }
    if let Some(path) = &args.keep {
        keep::put(path, &keep::key(keep::ESTIMATE, &found.study)?, &answer(run, &found, &rows)?)?;
    }
    // What did not converge is told, and is no answer to build on.
    if found.estimation.converged { Ok(()) } else { Err(Failure::FindingsShown) }
}

impl Estimated {
    pub fn rows(&self, run: &Run) -> Vec<Row> {
        let conditional = self.study.specification.conditional.as_deref();
        let mut rows = table::rows(&run.screen.messages, &self.model, &self.estimation, conditional);
        if self.likelihood.is_some() {
            // There are no statistics to compare.
            rows.iter_mut().for_each(|row| row.statistic = None);
        }
        rows
    }
}

/// Settings from file and typed ones, with the values to start from.
pub fn settings(
    run: &mut Run,
    study: &Study,
    model: &Model,
    args: &TiesRun,
    fingerprint: &str,
) -> Result<EstimationSettings, Failure> {
    let mut settings = study.settings.clone();
    if let Some(simulations) = args.simulations {
        settings.simulations = simulations;
    }
    if let Some(convergence) = args.convergence {
        settings.convergence = convergence;
    }
    if let Some(rounds) = args.rounds {
        settings.rounds = rounds;
    }
    if let Some(path) = &args.start {
        let (start, lacking) = result::start(path, model)?;
        settings.start = start;
        if !lacking.is_empty() && !run.common.json && !run.common.quiet {
            run.screen.say(&message!("ties-start-lacks", list = lacking.join(", ")))?;
        }
    }
    if let Some(path) = args.resume.as_deref().filter(|path| path.exists()) {
        let state = result::state(path, fingerprint, model)?;
        settings.start = state.parameters.iter().map(|p| p.value).collect();
        if !run.common.json && !run.common.quiet {
            run.screen.say(&message!("ties-resumed", file = path.display().to_string()))?;
        }
    }
    Ok(settings)
}

/// Estimates by the method of moments.
pub fn estimated(run: &mut Run, study: Study, model: Model, args: &TiesRun) -> Result<Estimated, Failure> {
    let estimation =
        run_with_progress(run, &study, &model, args, |settings, watch| Ok(model.estimate(settings, watch)?))?;
    Ok(Estimated { study, model, estimation, likelihood: None })
}

/// Estimates by maximum likelihood; what the two methods have in common is told alike.
fn most_likely(run: &mut Run, study: Study, model: Model, args: &TiesRun) -> Result<Estimated, Failure> {
    let (estimation, found) = run_with_progress(run, &study, &model, args, |settings, watch| {
        let mut own = LikelihoodSettings {
            seed: settings.seed,
            start: settings.start.clone(),
            ..LikelihoodSettings::default()
        };
        own.draws = args.simulations.unwrap_or(own.draws);
        own.convergence = args.convergence.unwrap_or(own.convergence);
        own.rounds = args.rounds.unwrap_or(own.rounds);
        let found = model.maximum_likelihood(&own, watch)?;
        let nothing = f64::NAN;
        let estimates = found
            .estimates
            .iter()
            .map(|e| Estimate {
                parameter: e.parameter.clone(),
                value: e.value,
                standard_error: e.standard_error,
                convergence: e.convergence,
                observed: nothing,
                simulated: nothing,
                deviation: nothing,
            })
            .collect();
        let estimation = Estimation {
            estimates,
            conditional_rates: Vec::new(),
            covariance: found.covariance.clone().unwrap_or_default(),
            convergence: found.convergence,
            converged: found.converged,
            blocking: None,
            simulations: found.draws,
            trace: found.trace.clone(),
            moments: Moments::default(),
            settings: EstimationSettings { convergence: own.convergence, ..settings.clone() },
        };
        Ok((estimation, found))
    })?;
    Ok(Estimated { study, model, estimation, likelihood: Some(found) })
}

/// How an estimation ended that gave no result.
pub enum Ended {
    /// By hand; these values were reached.
    Stopped(Vec<f64>),
    /// It could not be made.
    Refused(Failure),
}

impl From<EstimationError> for Ended {
    fn from(error: EstimationError) -> Self {
        match error {
            EstimationError::Stopped { theta } => Ended::Stopped(theta),
            error => Ended::Refused(trouble::estimation(&error)),
        }
    }
}

impl From<LikelihoodError> for Ended {
    fn from(error: LikelihoodError) -> Self {
        match error {
            LikelihoodError::Stopped { theta } => Ended::Stopped(theta),
            error => Ended::Refused(trouble::likelihood(&error)),
        }
    }
}

/// Who is told of the progress of an estimation and may stop it.
pub type Watch<'a> = &'a mut dyn FnMut(&Progress) -> ControlFlow<()>;

/// Runs an estimation with its progress on standard error; what a stopped one reached is left in a file.
pub fn run_with_progress<T>(
    run: &mut Run,
    study: &Study,
    model: &Model,
    args: &TiesRun,
    how: impl FnOnce(&EstimationSettings, Watch<'_>) -> Result<T, Ended>,
) -> Result<T, Failure> {
    let fingerprint = study.fingerprint()?;
    let settings = settings(run, study, model, args, &fingerprint)?;
    let interrupt = run.interrupt();
    let bar = run.bar();
    let result = {
        let screen = &run.screen;
        let labels: Vec<String> = model
            .parameters()
            .iter()
            .map(|parameter| screen.text(&table::label(&screen.messages, model, parameter)))
            .collect();
        let mut course = Course::default();
        let mut watch = |progress: &Progress| {
            let what = screen.text(&message!(
                "ties-progress",
                phase = u32::from(progress.phase),
                ratio = progress.convergence.map(|r| digits(r, 2)).unwrap_or_default(),
                measured = if progress.convergence.is_some() { "yes" } else { "no" }
            ));
            bar.set(progress.done as u64, progress.expected as u64, what);
            bar.partial(|| course.with(progress).json(progress, model, &labels));
            if interrupt.asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        how(&settings, &mut watch)
    };
    bar.finish();
    match result {
        Ok(value) => {
            // What was left of an earlier run is of no use any more.
            if let Some(path) = args.resume.as_deref().filter(|path| path.exists()) {
                let _ = std::fs::remove_file(path);
            }
            Ok(value)
        }
        Err(Ended::Stopped(theta)) => {
            let path = args.resume.clone().unwrap_or_else(|| left_at(&study.file));
            result::leave(&path, &fingerprint, &settings, model, &theta)?;
            Err(Failure::Stopped {
                message: message!("ties-stopped-by-hand", file = path.display().to_string()),
                hint: Some(message!("ties-stopped-by-hand-hint", file = path.display().to_string())),
            })
        }
        Err(Ended::Refused(failure)) => Err(failure),
    }
}

/// Points of the course so far that are told; of a longer course every second is let go.
const POINTS_TOLD: usize = 160;

/// The course of the parameters as far as it has come, for those who watch.
#[derive(Default)]
struct Course {
    points: Vec<(usize, u8, Vec<f64>)>,
    /// Steps between two points.
    stride: usize,
    steps: usize,
}

impl Course {
    fn with(&mut self, progress: &Progress) -> &Self {
        self.stride = self.stride.max(1);
        if self.steps.is_multiple_of(self.stride) {
            self.points.push((self.steps, progress.phase, progress.theta.clone()));
        }
        self.steps += 1;
        if self.points.len() > POINTS_TOLD {
            self.stride *= 2;
            let stride = self.stride;
            self.points.retain(|(step, ..)| step.is_multiple_of(stride));
        }
        self
    }

    fn json(&self, progress: &Progress, model: &Model, labels: &[String]) -> Value {
        let parameters: Vec<Value> = model
            .parameters()
            .iter()
            .zip(labels)
            .zip(&progress.theta)
            .map(|((parameter, label), value)| {
                json!({
                    "name": parameter.name, "label": label, "value": value, "held": parameter.held,
                    "rate": table::part(parameter) == "rate",
                })
            })
            .collect();
        let course: Vec<Value> = self
            .points
            .iter()
            .map(|(step, phase, theta)| json!({"step": step, "phase": phase, "theta": theta}))
            .collect();
        json!({
            "answer": "estimate-so-far",
            "phase": progress.phase,
            "subphase": progress.subphase,
            "convergence": progress.convergence,
            "parameters": parameters,
            "course": course,
        })
    }
}

/// Where a stopped estimation leaves its state when nobody says where.
fn left_at(file: &str) -> PathBuf {
    let first = file.split(" · ").next().unwrap_or(file);
    let stem =
        Path::new(first).file_stem().map_or_else(|| first.to_owned(), |s| s.to_string_lossy().into_owned());
    PathBuf::from(format!("{stem}.ties-state.json"))
}

/// What stands in the way of an estimation that has not converged.
pub fn blocking(estimation: &Estimation) -> Option<Message> {
    let blocking = estimation.blocking.as_ref()?;
    let parts: Vec<String> = blocking
        .weights
        .iter()
        .filter(|(_, weight)| weight.abs() >= 0.1)
        .take(NAMED_WEIGHTS)
        .map(|(name, weight)| format!("{} × {name}", digits(*weight, 2)))
        .collect();
    Some(message!("ties-blocking", list = parts.join("; ")))
}

/// Notes under the table.
pub fn notes(run: &Run, found: &Estimated) -> Vec<String> {
    let estimation = &found.estimation;
    let mut notes = vec![run.screen.key("ties-marks")];
    if let Some(found) = &found.likelihood {
        notes[0] = run.screen.key("ties-marks-likelihood");
        notes.push(run.screen.text(&message!(
            "ties-likelihood",
            distance = found.distance.map_or_else(|| "–".to_owned(), |d| digits(d, 2)),
            wanted = found.settings.convergence,
            converged = if found.converged { "yes" } else { "no" },
            draws = found.draws,
            chains = found.settings.chains,
            seed = found.settings.seed.to_string()
        )));
        if !found.converged {
            notes.push(run.screen.key("ties-likelihood-hint"));
        }
        return notes;
    }
    notes.push(run.screen.text(&message!(
        "ties-overall",
        ratio = digits(estimation.convergence, 3),
        wanted = estimation.settings.convergence,
        converged = if estimation.converged { "yes" } else { "no" },
        last = estimation.moments.count(),
        all = estimation.simulations,
        seed = estimation.settings.seed.to_string()
    )));
    if !estimation.converged {
        if let Some(message) = blocking(estimation) {
            notes.push(run.screen.text(&message));
        }
        notes.push(run.screen.key("ties-not-converged-hint"));
    }
    notes
}

fn show(run: &mut Run, found: &Estimated, rows: &[Row], notes: &[String]) -> Result<(), Failure> {
    run.screen.blank()?;
    table::show(run, rows)?;
    run.screen.blank()?;
    for note in notes {
        run.screen.paragraph(note, 0)?;
    }
    if !found.estimation.converged {
        return Ok(());
    }
    let said = sentences::sentences(&run.screen.messages, &found.study, &found.model, &found.estimation);
    if !said.is_empty() && !run.common.quiet {
        let heading = run.screen.key("ties-heading-says");
        run.screen.heading(&heading)?;
        for message in &said {
            let text = run.screen.text(message);
            run.screen.item("·", &text)?;
        }
        run.screen.blank()?;
        run.screen.say(&message!("ties-careful"))?;
    }
    Ok(())
}

/// The answer for other programs; it can be the start of another estimation.
pub fn answer(run: &Run, found: &Estimated, rows: &[Row]) -> Result<Value, Failure> {
    let Estimated { study, model, estimation, likelihood } = found;
    let labels: Vec<Value> = rows
        .iter()
        .map(|row| {
            json!({
                "name": row.name,
                "label": run.screen.text(&row.label),
                "label_message": row.label,
                "dependent": row.dependent,
                "effect": row.effect,
                "with": row.with,
                "part": row.part,
                "value": row.value,
                "standard_error": row.standard_error,
                "interval": row.interval().map(|(a, b)| [a, b]),
                "p": row.p(),
                "convergence_t": row.convergence,
                "observed": row.statistic.map(|s| s.0),
                "simulated": row.statistic.map(|s| s.1),
                "deviation": row.statistic.map(|s| s.2),
                "held": row.held,
                "conditional": row.convergence.is_none() && !row.held,
            })
        })
        .collect();
    let messages = match estimation.converged {
        true => sentences::sentences(&run.screen.messages, study, model, estimation),
        false => Vec::new(),
    };
    let said: Vec<String> = messages.iter().map(|message| run.screen.text(message)).collect();
    let trace: Vec<Value> = estimation
        .trace
        .iter()
        .map(|point| json!({"phase": point.phase, "subphase": point.subphase, "theta": point.theta}))
        .collect();
    Ok(json!({
        "schema": result::SCHEMA,
        "answer": "estimate",
        "method": if likelihood.is_some() { "likelihood" } else { "moments" },
        "version": env!("CARGO_PKG_VERSION"),
        "study": study.json(),
        "fingerprint": study.fingerprint()?,
        "settings": estimation.settings,
        "converged": estimation.converged,
        "convergence": estimation.convergence,
        "blocking": estimation.blocking,
        "likelihood": likelihood.as_ref().map(|found| json!({
            "distance": found.distance, "draws": found.draws, "ministeps": found.ministeps,
            "acceptance": found.acceptance, "settings": found.settings,
        })),
        "simulations": estimation.simulations,
        "parameters": labels,
        "order": model.parameters().iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
        "covariance": estimation.covariance,
        "sentences": said,
        "sentence_messages": messages,
        "blocking_message": blocking(estimation),
        "trace": trace,
        "findings": study.findings,
    }))
}

fn print_json(run: &mut Run, found: &Estimated, rows: &[Row]) -> Result<(), Failure> {
    let value = answer(run, found, rows)?;
    run.json(&value)
}

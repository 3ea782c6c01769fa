//! `milieu ties gof`: whether simulated networks look like the observed ones in what the model was
//! not fitted to.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_figures::{ViolinCategory, ViolinChart, ViolinScale, violin_chart};
use milieu_messages::Messages;
use milieu_report::{Block, Document};
use milieu_ties::{AuxiliarySample, GoodnessOfFit, GoodnessOfFitError, Model};
use milieu_vocabulary::{Message, message};
use serde_json::{Value, json};

use super::estimate::{Ended, blocking, run_with_progress};
use super::result::{self, SCHEMA};
use super::source::Study;
use super::table::digits;
use super::{keep, page, trouble};
use crate::Run;
use crate::arguments::TiesGof;
use crate::commands::export::write_whole;
use crate::commands::network::output::{cell, check_out, write};
use crate::failure::Failure;
use crate::screen::Align;

/// p below which a fit is called bad. The usual convention.
pub const BAD: f64 = 0.05;
/// Largest ratio of the largest and smallest mean of components that share a scale in a figure.
const ONE_SCALE: f64 = 50.0;

pub fn gof(run: &mut Run, args: &TiesGof) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let (study, model) = Study::prepare(run, &args.source)?;
    let (sample, simulations, seed) = sample(run, args, &study, &model)?;
    let joint = sample.joint();
    let fits = if args.by_period { sample.by_period() } else { joint };
    if let Some(path) = &args.html {
        write_whole(path, html(run, &study, &model, &fits, simulations).as_bytes())?;
    }
    let answer = |with_simulated: bool| -> Result<Value, Failure> {
        let of_fit = |fit: &GoodnessOfFit| {
            let mut value = fit_json(fit);
            if let (true, Value::Object(map)) = (with_simulated, &mut value) {
                map.insert("simulated".to_owned(), json!(fit.simulated));
                map.insert("title_message".to_owned(), json!(title(&model, fit)));
            }
            value
        };
        Ok(json!({
            "schema": SCHEMA,
            "answer": "gof",
            "study": study.json(),
            "fingerprint": study.fingerprint()?,
            "simulations": simulations,
            "seed": seed,
            "fits": fits.iter().map(of_fit).collect::<Vec<_>>(),
            "findings": study.findings,
        }))
    };
    if let Some(path) = &args.keep {
        keep::put(path, &keep::key(keep::GOODNESS, &study)?, &answer(true)?)?;
    }
    if run.common.json {
        if let Some(path) = &args.out {
            write(run, path, &result_table(&fits))?;
        }
        return run.json(&answer(false)?);
    }
    show(run, args, &model, &fits, simulations, seed)?;
    if let Some(path) = &args.out {
        write(run, path, &result_table(&fits))?;
    }
    if let Some(path) = args.html.as_ref().filter(|_| !run.common.quiet) {
        run.screen.say(&message!("ties-written", file = path.display().to_string()))?;
    }
    Ok(())
}

/// Auxiliary statistics at the parameters of a result, or of an estimation made for it.
fn sample(
    run: &mut Run,
    args: &TiesGof,
    study: &Study,
    model: &Model,
) -> Result<(AuxiliarySample, usize, u64), Failure> {
    let statistics = model.standard_statistics();
    let kept = match &args.keep {
        Some(path) if args.from.is_none() => keep::find(path, &keep::key(keep::ESTIMATE, study)?)?,
        _ => None,
    };
    let from = match (&args.from, kept) {
        (Some(path), _) => Some(result::estimate(path, model)?),
        (None, Some(text)) => Some(result::kept_estimate(&text, args.keep.as_deref(), model)?),
        (None, None) => None,
    };
    if let Some((theta, ..)) = from {
        let count = args.run.simulations.unwrap_or(study.settings.simulations);
        let seed = study.settings.seed;
        let sample = model.goodness_of_fit(&theta, count, seed, &statistics).map_err(|e| told(&e))?;
        return Ok((sample, count, seed));
    }
    let (estimation, sample) = run_with_progress(run, study, model, &args.run, |settings, watch| {
        model.estimate_with_goodness_of_fit(settings, watch, &statistics).map_err(|error| match error {
            GoodnessOfFitError::Estimation(error) => Ended::from(error),
            error => Ended::Refused(told(&error)),
        })
    })?;
    if !estimation.converged {
        return Err(Failure::Stopped {
            message: message!("ties-gof-not-converged", ratio = digits(estimation.convergence, 3)),
            hint: Some(blocking(&estimation).unwrap_or_else(|| message!("ties-not-converged-hint"))),
        });
    }
    Ok((sample, estimation.moments.count(), estimation.settings.seed))
}

fn told(error: &GoodnessOfFitError) -> Failure {
    match error {
        GoodnessOfFitError::Simulation(error) => trouble::simulation(error),
        GoodnessOfFitError::Estimation(error) => trouble::estimation(error),
        GoodnessOfFitError::TooFewSimulations(count) => {
            Failure::Usage { message: message!("ties-gof-few", count = *count) }
        }
        other => Failure::Internal(other.to_string()),
    }
}

/// A statistic in words: `indegrees(friend)`.
fn title(model: &Model, fit: &GoodnessOfFit) -> Message {
    let (kind, of) = fit.statistic.split_once('(').unwrap_or((fit.statistic.as_str(), ""));
    let of = of.trim_end_matches(')');
    let kind = match kind {
        "indegrees" | "outdegrees" | "geodesics" | "triads" | "distribution" | "shared" => kind,
        _ => "other",
    };
    message!(
        "ties-statistic",
        kind = kind,
        name = fit.statistic.as_str(),
        of = of,
        period = fit.period.map(|p| period_name(model, p)).unwrap_or_default(),
        one = if fit.period.is_some() { "yes" } else { "no" }
    )
}

fn period_name(model: &Model, period: usize) -> String {
    let (group, wave) = model.period_start(period);
    let waves = model.waves(group);
    let name = |at: usize| waves.get(at).cloned().unwrap_or_else(|| (at + 1).to_string());
    let group = match model.groups() {
        [_] => String::new(),
        all => all.get(group).map(|name| format!("{name} ")).unwrap_or_default(),
    };
    format!("{group}{} → {}", name(wave), name(wave + 1))
}

/// p as it is read: nought of n is less than one of n.
fn p_text(fit: &GoodnessOfFit) -> String {
    p_of(fit.p, fit.simulated.len())
}

/// The same, of a number of simulations.
pub fn p_of(p: f64, simulations: usize) -> String {
    if p == 0.0 {
        return format!("< {}", digits(1.0 / simulations.max(1) as f64, 3));
    }
    digits(p, 3)
}

fn verdict(fit: &GoodnessOfFit) -> &'static str {
    if fit.p < BAD || !fit.never_reached.is_empty() { "bad" } else { "good" }
}

fn show(
    run: &mut Run,
    args: &TiesGof,
    model: &Model,
    fits: &[GoodnessOfFit],
    simulations: usize,
    seed: u64,
) -> Result<(), Failure> {
    run.screen.blank()?;
    let head = ["ties-head-feature", "ties-head-distance", "ties-head-rank", "ties-head-p", "ties-head-fit"]
        .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = fits
        .iter()
        .map(|fit| {
            vec![
                run.screen.text(&title(model, fit)),
                digits(fit.distance, 2),
                fit.rank.to_string(),
                p_text(fit),
                run.screen.text(&message!("ties-fit", verdict = verdict(fit))),
            ]
        })
        .collect();
    let align = [Align::Left, Align::Right, Align::Right, Align::Right, Align::Left];
    run.screen.table(&head, &align, &rows)?;
    for fit in fits.iter().filter(|fit| args.details || verdict(fit) == "bad") {
        let heading = run.screen.text(&title(model, fit));
        run.screen.heading(&heading)?;
        components(run, fit)?;
    }
    run.screen.blank()?;
    run.screen.say(&message!("ties-gof-note", count = simulations, seed = seed.to_string()))?;
    Ok(())
}

/// A statistic by its components.
fn components(run: &mut Run, fit: &GoodnessOfFit) -> Result<(), Failure> {
    let head = [
        "ties-head-component",
        "ties-head-observed",
        "ties-head-mean",
        "ties-head-deviation",
        "ties-head-low",
        "ties-head-high",
        "",
    ]
    .map(|key| if key.is_empty() { String::new() } else { run.screen.key(key) });
    let rows: Vec<Vec<String>> = (0..fit.names.len())
        .map(|k| {
            let [low, .., high] = fit.quantiles[k];
            let outside = fit.observed[k] < low || fit.observed[k] > high;
            vec![
                component(&fit.names[k]),
                cell(run, Some(fit.observed[k])),
                cell(run, Some(fit.mean[k])),
                cell(run, Some(fit.deviation[k])),
                cell(run, Some(low)),
                cell(run, Some(high)),
                if outside { run.screen.key("ties-outside") } else { String::new() },
            ]
        })
        .collect();
    let mut align = [Align::Right; 7];
    (align[0], align[6]) = (Align::Left, Align::Left);
    Ok(run.screen.table(&head, &align, &rows)?)
}

fn component(name: &str) -> String {
    name.replace("<=", "≤ ").replace('>', "> ")
}

fn fit_json(fit: &GoodnessOfFit) -> Value {
    let components: Vec<Value> = (0..fit.names.len())
        .map(|k| {
            json!({
                "name": fit.names[k], "observed": fit.observed[k], "mean": fit.mean[k],
                "deviation": fit.deviation[k], "quantiles": fit.quantiles[k],
                "never_reached": fit.never_reached.contains(&k),
            })
        })
        .collect();
    json!({
        "statistic": fit.statistic, "period": fit.period, "distance": fit.distance, "rank": fit.rank,
        "p": fit.p, "simulations": fit.simulated.len(), "components": components,
        "quantile_levels": milieu_ties::QUANTILES,
    })
}

fn result_table(fits: &[GoodnessOfFit]) -> ResultTable {
    let cells: Vec<(&GoodnessOfFit, usize)> =
        fits.iter().flat_map(|fit| (0..fit.names.len()).map(move |k| (fit, k))).collect();
    let number = |of: &dyn Fn(&GoodnessOfFit, usize) -> f64| {
        Values::Number(cells.iter().map(|(f, k)| Some(of(f, *k))).collect())
    };
    let text = |of: &dyn Fn(&GoodnessOfFit, usize) -> String| {
        Values::Text(cells.iter().map(|(f, k)| Some(of(f, *k))).collect())
    };
    let mut table = ResultTable::default();
    table.push("statistic", text(&|fit, _| fit.statistic.clone()));
    table.push(
        "period",
        Values::Whole(cells.iter().map(|(fit, _)| fit.period.map(|p| p as i64 + 1)).collect()),
    );
    table.push("component", text(&|fit, k| fit.names[k].clone()));
    table.push("observed", number(&|fit, k| fit.observed[k]));
    table.push("mean", number(&|fit, k| fit.mean[k]));
    table.push("deviation", number(&|fit, k| fit.deviation[k]));
    for (at, level) in milieu_ties::QUANTILES.iter().enumerate() {
        table.push(format!("quantile-{level}"), number(&|fit, k| fit.quantiles[k][at]));
    }
    table.push("distance", number(&|fit, _| fit.distance));
    table.push("p", number(&|fit, _| fit.p));
    table
}

/// A figure for a statistic.
pub fn violins(run: &Run, model: &Model, fit: &GoodnessOfFit, id: &str) -> milieu_figures::Figure {
    let of = Compared {
        title: run.screen.text(&title(model, fit)),
        p: fit.p,
        names: &fit.names,
        means: &fit.mean,
        observed: &fit.observed,
        simulated: &fit.simulated,
    };
    violin_figure(&run.screen.messages, &of, id)
}

/// What is compared in a figure.
pub struct Compared<'a> {
    /// Statistic in words.
    pub title: String,
    pub p: f64,
    /// Components.
    pub names: &'a [String],
    pub means: &'a [f64],
    pub observed: &'a [f64],
    /// By simulation, then component.
    pub simulated: &'a [Vec<f64>],
}

/// Draws what was simulated and what was observed.
pub fn violin_figure(messages: &Messages, fit: &Compared<'_>, id: &str) -> milieu_figures::Figure {
    let largest = fit.means.iter().copied().fold(0.0, f64::max);
    let least = fit.means.iter().copied().filter(|m| *m > 0.0).fold(f64::INFINITY, f64::min);
    let scale = if largest > ONE_SCALE * least { ViolinScale::Standardised } else { ViolinScale::Shared };
    let mut caption = page::caption(messages, id, "ties-figure-fit", "ties-figure-fit-what");
    caption.title = fit.title.clone();
    violin_chart(&ViolinChart {
        caption,
        axis: fit.title.clone(),
        value_axis: messages.text(match scale {
            ViolinScale::Shared => "ties-figure-fit-counts",
            ViolinScale::Standardised => "ties-figure-fit-standardised",
        }),
        note: format!("p = {}", p_of(fit.p, fit.simulated.len())).replace("= <", "<"),
        scale,
        legend: [
            "ties-legend-simulated",
            "ties-legend-quartiles",
            "ties-legend-bounds",
            "ties-legend-observed",
            "ties-legend-outside",
        ]
        .map(|key| messages.text(key)),
        digits: 1,
        columns: [
            "ties-head-component",
            "ties-head-observed",
            "ties-head-mean",
            "ties-head-deviation",
            "ties-head-q025",
            "ties-head-q25",
            "ties-head-q50",
            "ties-head-q75",
            "ties-head-q975",
            "ties-head-simulations",
        ]
        .map(|key| messages.text(key)),
        categories: (0..fit.names.len())
            .map(|k| ViolinCategory {
                label: component(&fit.names[k]),
                simulated: fit.simulated.iter().map(|row| row[k]).collect(),
                observed: fit.observed[k],
            })
            .collect(),
    })
}

fn html(run: &Run, study: &Study, model: &Model, fits: &[GoodnessOfFit], simulations: usize) -> String {
    let screen = &run.screen;
    let mut blocks: Vec<Block> = Vec::new();
    if study.synthetic {
        blocks.push(Block::Notice(screen.key("cli-synthetic")));
    }
    blocks.extend(study.what().iter().map(|message| Block::Paragraph(screen.text(message))));
    blocks.push(Block::Paragraph(screen.text(&message!(
        "ties-gof-note",
        count = simulations,
        seed = study.settings.seed.to_string()
    ))));
    for (at, fit) in fits.iter().enumerate() {
        let anchor = format!("fit-{}", at + 1);
        blocks.push(Block::Heading {
            level: 2,
            text: screen.text(&title(model, fit)),
            anchor: anchor.clone(),
        });
        blocks.push(Block::Paragraph(screen.text(&message!(
            "ties-fit-says",
            verdict = verdict(fit),
            p = p_text(fit)
        ))));
        blocks.push(Block::Figure(Box::new(violins(run, model, fit, &format!("ties-{anchor}")))));
    }
    document(run, study, blocks).html()
}

fn document(run: &Run, study: &Study, blocks: Vec<Block>) -> Document {
    let mut document = page::document(run, study, blocks);
    document.title = run.screen.text(&message!("ties-page-gof", file = study.file.as_str()));
    document
}

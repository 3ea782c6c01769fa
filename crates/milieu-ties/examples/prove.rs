//! The slow proofs of the model of ties: every effect against the exact distribution of all
//! networks of four actors, recovery of known parameters, spread from seed to seed. Writes a page
//! in Markdown; run by `cargo xtask prove`.

#[allow(dead_code)]
#[path = "../tests/it/comparison.rs"]
mod comparison;
#[allow(dead_code)]
#[path = "../tests/it/definition.rs"]
mod definition;
#[allow(dead_code)]
#[path = "../tests/it/scenario.rs"]
mod scenario;

use std::io::{self, Write};
use std::ops::ControlFlow;

use milieu_ties::*;
use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use scenario::{Contents, companions, effect, names, some_theta, specification};

/// Simulations of each model that is enumerated.
const SIMULATIONS: usize = 40_000;
/// Panels of the recovery.
const PANELS: usize = 1000;

fn main() -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "# Proofs of the model of ties\n")?;
    writeln!(
        out,
        "Written by `cargo xtask prove`. The quick proofs (every choice probability and every observed\n\
         statistic against its definition, exact distributions on three actors, bad data) are the tests\n\
         of `milieu-ties`; the comparison with the reference is `cargo xtask conform ties CASE…`.\n"
    )?;
    let sound = enumeration(&mut out)? & recovery(&mut out)? & spread(&mut out)?;
    writeln!(out, "\nAll limits kept: {}.", if sound { "yes" } else { "NO" })?;
    anyhow::ensure!(sound, "a limit was not kept; the page says which");
    Ok(())
}

/// Every effect alone (with density), in every part.
fn enumeration(out: &mut impl Write) -> anyhow::Result<bool> {
    let mut rows = Vec::new();
    let parts = [Part::Evaluation, Part::Creation, Part::Maintenance];
    for info in CATALOGUE.iter().filter(|e| e.name != "density") {
        for (k, part) in parts.into_iter().enumerate() {
            let part = if info.family == Family::Rate { Part::Rate } else { part };
            if info.family == Family::Rate && k > 0 {
                continue;
            }
            let dependent = if info.family == Family::Behaviour { "drink" } else { "friend" };
            let choices = companions(info);
            let companion = choices[k % choices.len()];
            let companion =
                if info.family == Family::Rate && info.with == With::Network { None } else { companion };
            let drink = companion == Some("drink") || info.family == Family::Behaviour;
            let advice = companion == Some("advice");
            let contents = Contents { advice, drink, structural: advice || drink, missing: false };
            let mut panel = match info.name {
                "transTriads" => scenario::non_directed(4),
                _ => scenario::panel(4, contents),
            };
            one_period(&mut panel);
            let density = effect("friend", "density", None, Part::Evaluation);
            let specification = specification(vec![density, effect(dependent, info.name, companion, part)]);
            let model = Model::new(&panel, &specification)?;
            let found = comparison::distance(
                &panel,
                &specification,
                &some_theta(&model),
                SIMULATIONS,
                1 + rows.len() as u64,
            );
            let name = model.parameters().iter().find(|p| p.effect == info.name).map_or("", |p| &p.name);
            let name = name.to_owned();
            // For the progress of those who wait.
            let _ = writeln!(io::stderr(), "{name} {found:?}");
            rows.push((name, found));
        }
    }
    let models = rows.len() as f64;
    // Limits for all models together: one in a hundred sound programs would pass them.
    let sound =
        |d: &comparison::Distance| d.p > 0.01 / models && d.mean < 5.0 && d.score < 5.0 && d.derivative < 5.5;
    writeln!(out, "## Exact distributions of four actors\n")?;
    writeln!(
        out,
        "{} models, each density with one effect in one part; all states that can be reached, the exact\n\
         distribution of the end of the period by uniformisation of a generator written from the definitions,\n\
         {SIMULATIONS} simulations. p: chi-squared of the ends; the others are the largest deviations in standard\n\
         errors: of the mean statistics, of the mean scores from zero, of the derivatives by scores from the\n\
         exact ones. Limits: p > {:.1e}, 5, 5, 5.5.\n",
        rows.len(),
        0.01 / models
    )?;
    let below = |p: f64| rows.iter().filter(|r| r.1.p < p).count();
    writeln!(
        out,
        "Of the p, {} lie below 0.05 and {} below 0.5 (of {} models).\n",
        below(0.05),
        below(0.5),
        rows.len()
    )?;
    writeln!(out, "| effect | states | p | means | scores | derivatives | kept |")?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: | ---: | --- |")?;
    for (name, d) in &rows {
        let kept = if sound(d) { "yes" } else { "NO" };
        writeln!(
            out,
            "| {name} | {} | {:.4} | {:.2} | {:.2} | {:.2} | {kept} |",
            d.states, d.p, d.mean, d.score, d.derivative
        )?;
    }
    Ok(rows.iter().all(|r| sound(&r.1)))
}

fn one_period(panel: &mut Panel) {
    panel.waves.pop();
    panel.networks.iter_mut().for_each(|n| n.waves.truncate(2));
    panel.behaviours.iter_mut().for_each(|b| b.waves.truncate(2));
    panel.actor_covariates.iter_mut().for_each(|c| c.waves.truncate(1));
}

const ACTORS: usize = 50;
/// Rates of two periods, density, reciprocity, weighted shared partners, similarity.
const TRUE: [f64; 6] = [6.0, 5.0, -1.9, 1.7, 0.6, 0.5];

fn model_of(waves: Vec<TieWave>) -> anyhow::Result<(Panel, Model)> {
    let panel = Panel {
        actors: names("a", ACTORS),
        waves: names("w", waves.len()),
        networks: vec![NetworkPanel {
            name: "friend".to_owned(),
            kind: NetworkKind::Directed,
            receivers: Vec::new(),
            waves,
        }],
        actor_covariates: vec![ActorCovariate {
            name: "size".to_owned(),
            waves: vec![(0..ACTORS).map(|i| Some(((i * 7) % 11) as f64 / 4.0)).collect()],
            centred: true,
            of_receivers: None,
        }],
        ..Panel::default()
    };
    let effects = vec![
        effect("friend", "density", None, Part::Evaluation),
        effect("friend", "recip", None, Part::Evaluation),
        effect("friend", "gwespFF", None, Part::Evaluation),
        effect("friend", "simX", Some("size"), Part::Evaluation),
    ];
    let mut specification = specification(effects);
    specification.networks = vec![NetworkSettings {
        name: "friend".to_owned(),
        decision: Decision::Forcing,
        maximum_degree: None,
        monotone: false,
    }];
    let model = Model::new(&panel, &specification)?;
    Ok((panel, model))
}

/// A panel of three waves at the true parameters.
fn simulated_panel(seed: u64) -> anyhow::Result<Model> {
    // The first network has had time to become one of the model.
    let first = evolved(TieWave::default(), 0, 6.0, 3 * seed)?;
    let second = evolved(first.clone(), 0, 1.0, 3 * seed + 1)?;
    let third = evolved(second.clone(), 1, 1.0, 3 * seed + 2)?;
    Ok(model_of(vec![first, second, third])?.1)
}

/// The end of a period, stepped through the public probabilities with other random numbers than
/// the simulator's.
fn evolved(start: TieWave, period: usize, length: f64, seed: u64) -> anyhow::Result<TieWave> {
    let (_, model) = model_of(vec![start.clone(), start.clone(), start])?;
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut unit = || (random.next_u64() >> 11) as f64 / 9_007_199_254_740_992.0;
    let mut process = Process::new(&model, period, &TRUE);
    let mut time = 0.0;
    loop {
        time -= (1.0 - unit()).ln() / process.rate(0, 0).1;
        if time >= length {
            return Ok(TieWave::from_ties(process.ties(0)));
        }
        let ego = (unit() * ACTORS as f64) as usize;
        let mut left = unit();
        let probabilities = process.network_probabilities(0, ego);
        let chosen = probabilities.iter().position(|p| {
            left -= p;
            left < 0.0
        });
        if let Some(j) = chosen.filter(|&c| c > 0) {
            let change = Change::Tie(j as u32 - 1);
            process.apply(&Ministep { variable: 0, ego: ego as u32, change, time });
        }
    }
}

fn estimate(model: &Model, seed: u64, simulations: usize) -> anyhow::Result<Estimation> {
    let settings = EstimationSettings { seed, simulations, ..EstimationSettings::default() };
    Ok(model.estimate(&settings, &mut |_| ControlFlow::Continue(()))?)
}

/// Panels simulated from known parameters, estimated.
fn recovery(out: &mut impl Write) -> anyhow::Result<bool> {
    let mut covered = [0_usize; 6];
    let mut sums = [0.0; 6];
    let (mut errors, mut squares) = ([0.0; 6], [0.0; 6]);
    let (mut converged, mut labels) = (0, Vec::new());
    for at in 0..PANELS {
        let model = simulated_panel(1000 + at as u64)?;
        let estimation = estimate(&model, 1, 1000)?;
        converged += usize::from(estimation.converged);
        labels = model.parameters().iter().map(|p| p.name.clone()).collect();
        for (k, e) in estimation.estimates.iter().enumerate() {
            let error = e.standard_error.unwrap_or(0.0);
            covered[k] += usize::from((e.value - TRUE[k]).abs() <= 1.959_964 * error);
            sums[k] += e.value;
            squares[k] += e.value * e.value;
            errors[k] += error;
        }
    }
    let n = PANELS as f64;
    writeln!(out, "\n## Recovery of known parameters\n")?;
    writeln!(
        out,
        "{PANELS} panels of {ACTORS} actors and three waves, simulated by stepping through the public probabilities\n\
         with other random numbers than the simulator's; {converged} of {PANELS} estimations converged. Limits of the\n\
         coverage of intervals of 95 %: 0.91 to 0.98 for each parameter.\n"
    )?;
    writeln!(out, "| parameter | true | mean estimate | sd of estimates | mean standard error | coverage |")?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
    let mut sound = converged as f64 >= 0.98 * n;
    let mut total = 0.0;
    for k in 0..6 {
        let coverage = covered[k] as f64 / n;
        total += coverage / 6.0;
        let mean = sums[k] / n;
        let sd = ((squares[k] / n - mean * mean) * n / (n - 1.0)).sqrt();
        sound &= (0.91..=0.98).contains(&coverage);
        writeln!(
            out,
            "| {} | {} | {mean:.3} | {sd:.3} | {:.3} | {coverage:.3} |",
            labels[k],
            TRUE[k],
            errors[k] / n
        )?;
    }
    writeln!(out, "\nCoverage over all parameters: {total:.3}.")?;
    Ok(sound && (0.91..=0.98).contains(&total))
}

/// The same panel with several seeds.
fn spread(out: &mut impl Write) -> anyhow::Result<bool> {
    let model = simulated_panel(17)?;
    let runs: Vec<Estimation> =
        (1..=10).map(|seed| estimate(&model, seed, 1000)).collect::<anyhow::Result<_>>()?;
    writeln!(out, "\n## Spread from seed to seed\n")?;
    writeln!(
        out,
        "One panel, ten seeds, 1000 simulations in the last phase. Limit: 0.09 of a standard error.\n"
    )?;
    writeln!(out, "| parameter | mean estimate | standard error | sd between seeds, in standard errors |")?;
    writeln!(out, "| --- | ---: | ---: | ---: |")?;
    let mut sound = true;
    for (k, parameter) in model.parameters().iter().enumerate() {
        let values: Vec<f64> = runs.iter().map(|r| r.estimates[k].value).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let sd = (values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (values.len() - 1) as f64).sqrt();
        let error = runs[0].estimates[k].standard_error.unwrap_or(f64::NAN);
        sound &= sd / error <= 0.09;
        writeln!(out, "| {} | {mean:.3} | {error:.3} | {:.3} |", parameter.name, sd / error)?;
    }
    Ok(sound)
}

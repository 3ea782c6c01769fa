//! `milieu ties test`: single effects and sets of them, held effects by their score, whether effects
//! are the same in all periods and groups, and what each weighs.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_ties::{
    ChiSquared, Division, Homogeneity, Model, ParameterKind, RelativeImportance, ScoreTest, TestError,
    score_test, wald_joint,
};
use milieu_vocabulary::{Message, message};
use serde_json::{Value, json};

use super::estimate::{Estimated, blocking, estimated};
use super::result::SCHEMA;
use super::source::Study;
use super::table::{digits, label, part, stars};
use crate::Run;
use crate::arguments::TiesTest;
use crate::commands::network::output::{check_out, write};
use crate::failure::Failure;
use crate::screen::Align;

/// A test in a row of a table.
struct Line {
    /// Which kind of test, as a code.
    kind: &'static str,
    /// What is tested.
    what: String,
    /// Statistic, with degrees of freedom where it is a chi-squared.
    statistic: f64,
    degrees: Option<usize>,
    p: f64,
    /// The value a held parameter would have, approximately.
    one_step: Option<f64>,
}

impl Line {
    fn chi(kind: &'static str, what: String, test: &ChiSquared) -> Line {
        Line { kind, what, statistic: test.value, degrees: Some(test.degrees), p: test.p, one_step: None }
    }
}

pub fn test(run: &mut Run, args: &TiesTest) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    let (study, model) = Study::prepare(run, &args.source)?;
    let wanted = wanted(&model, &args.wald)?;
    let found = estimated(run, study, model, &args.run)?;
    if !found.estimation.converged {
        return Err(Failure::Stopped {
            message: message!("ties-test-not-converged", ratio = digits(found.estimation.convergence, 3)),
            hint: Some(blocking(&found.estimation).unwrap_or_else(|| message!("ties-not-converged-hint"))),
        });
    }
    let lines = lines(run, &found, &wanted)?;
    let importance = found.model.relative_importance(&found.estimation.theta());
    if run.common.json {
        if let Some(path) = &args.out {
            write(run, path, &result_table(&lines))?;
        }
        let value = json!({
            "schema": SCHEMA,
            "answer": "test",
            "study": found.study.json(),
            "fingerprint": found.study.fingerprint()?,
            "seed": found.estimation.settings.seed,
            "simulations": found.estimation.moments.count(),
            "convergence": found.estimation.convergence,
            "tests": lines.iter().map(line_json).collect::<Vec<_>>(),
            "importance": importance.iter().map(|i| importance_json(&found.model, i)).collect::<Vec<_>>(),
            "findings": found.study.findings,
        });
        return run.json(&value);
    }
    show(run, &lines)?;
    show_importance(run, &found.model, &importance)?;
    run.screen.blank()?;
    run.screen.say(&message!(
        "ties-test-note",
        count = found.estimation.moments.count(),
        seed = found.estimation.settings.seed.to_string(),
        ratio = digits(found.estimation.convergence, 3)
    ))?;
    if let Some(path) = &args.out {
        write(run, path, &result_table(&lines))?;
    }
    Ok(())
}

/// Places of the parameters that are to be tested together, by their names or short names.
fn wanted(model: &Model, names: &[String]) -> Result<Vec<usize>, Failure> {
    let mut places = Vec::new();
    for name in names {
        let matches: Vec<usize> = model
            .parameters()
            .iter()
            .enumerate()
            .filter(|(_, p)| {
                let after = p.name.split_once(':').map_or(p.name.as_str(), |(_, rest)| rest);
                !p.held
                    && !matches!(p.kind, ParameterKind::Rate { .. })
                    && (p.name == *name || after == name || p.effect == *name)
            })
            .map(|(at, _)| at)
            .collect();
        if matches.is_empty() {
            let list: Vec<&str> =
                model.parameters().iter().filter(|p| !p.held).map(|p| p.name.as_str()).collect();
            return Err(Failure::Stopped {
                message: message!("ties-test-unknown", name = name),
                hint: Some(message!("ties-test-known", list = list.join(", "))),
            });
        }
        places.extend(matches);
    }
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

fn name_of(run: &Run, model: &Model, parameter: usize) -> String {
    let several = model.network_names().count() + model.behaviour_names().count() > 1;
    let parameter = &model.parameters()[parameter];
    let text = run.screen.text(&label(&run.screen.messages, model, parameter));
    if several { format!("{}: {text}", parameter.dependent) } else { text }
}

fn refused(error: &TestError) -> Failure {
    match error {
        TestError::Dependent => Failure::stopped(message!("ties-test-dependent")),
        TestError::TooFewSimulations(count) => {
            Failure::Usage { message: message!("ties-gof-few", count = *count) }
        }
        other => Failure::Internal(other.to_string()),
    }
}

/// A test that has nothing to test is none.
fn if_any<T>(result: Result<T, TestError>) -> Result<Option<T>, Failure> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(TestError::NothingToTest) => Ok(None),
        Err(error) => Err(refused(&error)),
    }
}

fn lines(run: &Run, found: &Estimated, wanted: &[usize]) -> Result<Vec<Line>, Failure> {
    let Estimated { model, estimation, .. } = found;
    let theta = estimation.theta();
    let mut lines = Vec::new();
    if !wanted.is_empty() {
        let combinations: Vec<Vec<f64>> = wanted
            .iter()
            .map(|at| (0..theta.len()).map(|k| if k == *at { 1.0 } else { 0.0 }).collect())
            .collect();
        let joint =
            wald_joint(&theta, &estimation.covariance, &combinations, &[]).map_err(|e| refused(&e))?;
        let names: Vec<String> = wanted.iter().map(|at| name_of(run, model, *at)).collect();
        lines.push(Line::chi("wald", names.join(", "), &joint));
    }
    let of = |held: bool| -> Vec<usize> {
        let parameters = model.parameters().iter().enumerate();
        parameters.filter(|(_, p)| if held { p.tested } else { !p.held }).map(|(at, _)| at).collect()
    };
    let (free, tested) = (of(false), of(true));
    if !tested.is_empty()
        && let Some(test) = if_any(score_test(&estimation.moments, &theta, &free, &tested))?
    {
        scores(run, model, &test, &mut lines);
    }
    for division in [Division::Periods, Division::Groups] {
        if let Some(test) = if_any(model.homogeneity(estimation, division))? {
            homogeneity(run, model, &test, &mut lines);
        }
    }
    Ok(lines)
}

fn scores(run: &Run, model: &Model, test: &ScoreTest, lines: &mut Vec<Line>) {
    if test.single.len() > 1 {
        lines.push(Line::chi("score", run.screen.key("ties-all-held"), &test.joint));
    }
    for single in &test.single {
        lines.push(Line {
            kind: "score",
            what: name_of(run, model, single.parameter),
            statistic: single.z,
            degrees: None,
            p: single.p,
            one_step: test.one_step.as_ref().and_then(|v| v.get(single.parameter)).copied(),
        });
    }
}

fn homogeneity(run: &Run, model: &Model, test: &Homogeneity, lines: &mut Vec<Line>) {
    let kind = match test.division {
        Division::Periods => "periods",
        Division::Groups => "groups",
    };
    lines.push(Line::chi(kind, run.screen.key("ties-all-effects"), &test.joint));
    for (parameter, effect) in &test.by_effect {
        lines.push(Line::chi(kind, name_of(run, model, *parameter), effect));
    }
    if test.by_part.len() > 1 {
        for (part, joint) in &test.by_part {
            lines.push(Line::chi(kind, run.screen.text(&part_name(model, test.division, *part)), joint));
        }
    }
}

fn part_name(model: &Model, division: Division, part: usize) -> Message {
    match division {
        Division::Groups => {
            message!("ties-in-the-group", group = model.groups().get(part).cloned().unwrap_or_default())
        }
        Division::Periods => {
            let (group, wave) = model.period_start(part);
            let waves = model.waves(group);
            let name = |at: usize| waves.get(at).cloned().unwrap_or_else(|| (at + 1).to_string());
            message!("ties-in-the-period", from = name(wave), to = name(wave + 1))
        }
    }
}

fn show(run: &mut Run, lines: &[Line]) -> Result<(), Failure> {
    for kind in ["wald", "score", "periods", "groups"] {
        let own: Vec<&Line> = lines.iter().filter(|line| line.kind == kind).collect();
        if own.is_empty() {
            continue;
        }
        let heading = run.screen.text(&message!("ties-test-heading", kind = kind));
        run.screen.heading(&heading)?;
        let steps = kind == "score";
        let mut head = vec![
            run.screen.key("ties-head-tested"),
            run.screen.key("ties-head-test"),
            run.screen.key("ties-head-df"),
            run.screen.key("ties-head-p"),
            String::new(),
        ];
        if steps {
            head.push(run.screen.key("ties-head-one-step"));
        }
        let rows: Vec<Vec<String>> = own
            .iter()
            .map(|line| {
                let mut row = vec![
                    line.what.clone(),
                    match line.degrees {
                        Some(_) => format!("χ² {}", digits(line.statistic, 2)),
                        None => format!("z {}", digits(line.statistic, 2)),
                    },
                    line.degrees.map_or_else(|| "–".to_owned(), |d| d.to_string()),
                    if line.p < 0.001 { "< 0.001".to_owned() } else { digits(line.p, 3) },
                    stars(Some(line.p)).to_owned(),
                ];
                if steps {
                    row.push(line.one_step.map_or_else(|| "–".to_owned(), |v| digits(v, 3)));
                }
                row
            })
            .collect();
        let align = [Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Right];
        run.screen.table(&head, &align[..head.len()], &rows)?;
        let says = run.screen.text(&message!("ties-test-says", kind = kind));
        run.screen.paragraph(&says, 2)?;
    }
    Ok(())
}

fn show_importance(run: &mut Run, model: &Model, all: &[RelativeImportance]) -> Result<(), Failure> {
    for importance in all.iter().filter(|i| i.period.is_none()) {
        let heading =
            run.screen.text(&message!("ties-importance-heading", of = importance.dependent.as_str()));
        run.screen.heading(&heading)?;
        let head = ["ties-head-effect", "ties-head-share", "ties-head-moves"].map(|key| run.screen.key(key));
        let mut effects: Vec<_> = importance.effects.iter().collect();
        effects.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.parameter.cmp(&b.parameter)));
        let rows: Vec<Vec<String>> = effects
            .iter()
            .map(|effect| {
                let parameter = &model.parameters()[effect.parameter];
                vec![
                    run.screen.text(&label(&run.screen.messages, model, parameter)),
                    digits(100.0 * effect.share, 1),
                    digits(effect.change, 3),
                ]
            })
            .collect();
        run.screen.table(&head, &[Align::Left, Align::Right, Align::Right], &rows)?;
    }
    let says = run.screen.key("ties-importance-says");
    Ok(run.screen.paragraph(&says, 2)?)
}

fn line_json(line: &Line) -> Value {
    json!({
        "test": line.kind, "tested": line.what, "statistic": line.statistic,
        "degrees_of_freedom": line.degrees, "p": line.p, "one_step": line.one_step,
    })
}

fn importance_json(model: &Model, importance: &RelativeImportance) -> Value {
    let effects: Vec<Value> = importance
        .effects
        .iter()
        .map(|effect| {
            let parameter = &model.parameters()[effect.parameter];
            json!({
                "name": parameter.name, "part": part(parameter), "share": effect.share, "change": effect.change,
            })
        })
        .collect();
    json!({"dependent": importance.dependent, "period": importance.period, "effects": effects})
}

fn result_table(lines: &[Line]) -> ResultTable {
    let mut table = ResultTable::default();
    table.push("test", Values::Text(lines.iter().map(|l| Some(l.kind.to_owned())).collect()));
    table.push("tested", Values::Text(lines.iter().map(|l| Some(l.what.clone())).collect()));
    table.push("statistic", Values::Number(lines.iter().map(|l| Some(l.statistic)).collect()));
    let degrees = lines.iter().map(|l| l.degrees.map(|d| d as i64)).collect();
    table.push("degrees-of-freedom", Values::Whole(degrees));
    table.push("p", Values::Number(lines.iter().map(|l| Some(l.p)).collect()));
    table.push("one-step", Values::Number(lines.iter().map(|l| l.one_step).collect()));
    table
}

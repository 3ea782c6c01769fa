//! Estimates as rows in the layout of the field: on the screen, in LaTeX, for other programs.

use std::fmt::Write as _;

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_messages::Messages;
use milieu_ties::{Estimation, Model, Parameter, ParameterKind, Part};
use milieu_vocabulary::{Message, message};

use crate::Run;
use crate::failure::Failure;
use crate::screen::Align;

/// Standard errors on either side of an estimate within which the parameter lies in 95 of 100 cases.
pub const WIDE: f64 = 1.959_963_984_540_054;

/// One parameter.
pub struct Row {
    /// Network or behaviour explained.
    pub dependent: String,
    /// What it is, in words.
    pub label: Message,
    /// Name in the model.
    pub name: String,
    /// Short name of the effect.
    pub effect: String,
    /// What it speaks of.
    pub with: Option<String>,
    pub part: &'static str,
    pub value: f64,
    pub standard_error: Option<f64>,
    /// Convergence t-ratio; none for rates that are not parameters.
    pub convergence: Option<f64>,
    /// Observed statistic, mean and standard deviation of the simulated ones.
    pub statistic: Option<(f64, f64, f64)>,
    pub held: bool,
    /// Whether nought is a value of interest.
    pub tested: bool,
}

impl Row {
    /// Ends of the 95 % interval.
    pub fn interval(&self) -> Option<(f64, f64)> {
        self.standard_error.map(|e| (self.value - WIDE * e, self.value + WIDE * e))
    }

    /// Two-sided p of no effect.
    pub fn p(&self) -> Option<f64> {
        let error = self.standard_error.filter(|e| *e > 0.0 && self.tested)?;
        Some(libm::erfc((self.value / error).abs() / std::f64::consts::SQRT_2))
    }

    pub fn stars(&self) -> &'static str {
        stars(self.p())
    }
}

/// The usual marks.
pub fn stars(p: Option<f64>) -> &'static str {
    match p {
        Some(p) if p < 0.001 => "***",
        Some(p) if p < 0.01 => "**",
        Some(p) if p < 0.05 => "*",
        _ => "",
    }
}

/// All parameters of an estimation; rates come first for each variable.
pub fn rows(
    messages: &Messages,
    model: &Model,
    estimation: &Estimation,
    conditional: Option<&str>,
) -> Vec<Row> {
    let mut rows = Vec::new();
    let names: Vec<&str> = model.network_names().chain(model.behaviour_names()).collect();
    for dependent in names {
        if conditional == Some(dependent) {
            for rate in &estimation.conditional_rates {
                rows.push(Row {
                    dependent: dependent.to_owned(),
                    label: rate_label(model, rate.period),
                    name: format!("{dependent}:Rate[period {}]", rate.period + 1),
                    effect: "Rate".to_owned(),
                    with: None,
                    part: "rate",
                    value: rate.value,
                    standard_error: Some(rate.deviation),
                    convergence: None,
                    statistic: None,
                    held: false,
                    tested: false,
                });
            }
        }
        for estimate in estimation.estimates.iter().filter(|e| e.parameter.dependent == dependent) {
            let parameter = &estimate.parameter;
            rows.push(Row {
                dependent: dependent.to_owned(),
                label: label(messages, model, parameter),
                name: parameter.name.clone(),
                effect: parameter.effect.clone(),
                with: parameter.with.clone(),
                part: part(parameter),
                value: estimate.value,
                standard_error: estimate.standard_error,
                convergence: (!parameter.held).then_some(estimate.convergence),
                statistic: Some((estimate.observed, estimate.simulated, estimate.deviation)),
                held: parameter.held,
                tested: !matches!(parameter.kind, ParameterKind::Rate { .. }),
            });
        }
    }
    rows
}

pub fn part(parameter: &Parameter) -> &'static str {
    match parameter.kind {
        ParameterKind::Rate { .. } | ParameterKind::RateEffect => "rate",
        ParameterKind::Objective(Part::Creation) => "creation",
        ParameterKind::Objective(Part::Maintenance) => "maintenance",
        ParameterKind::Objective(_) => "evaluation",
    }
}

/// The rate of a period.
fn rate_label(model: &Model, period: usize) -> Message {
    let (group, wave) = model.period_start(period);
    let waves = model.waves(group);
    let name = |at: usize| waves.get(at).cloned().unwrap_or_else(|| (at + 1).to_string());
    let several = model.groups().len() > 1;
    message!(
        "ties-rate-of-period",
        number = wave + 1,
        from = name(wave),
        to = name(wave + 1),
        group = if several { model.groups().get(group).cloned().unwrap_or_default() } else { String::new() },
        several = if several { "yes" } else { "no" }
    )
}

/// A parameter in words.
pub fn label(messages: &Messages, model: &Model, parameter: &Parameter) -> Message {
    if let ParameterKind::Rate { period } = parameter.kind {
        return rate_label(model, period);
    }
    let within = match (parameter.period, parameter.name.split_once("[group ")) {
        (Some(period), _) => format!(" [{}]", period + 1),
        (_, Some((_, group))) => format!(" [{}", group),
        _ => String::new(),
    };
    message!(
        "ties-effect-of-part",
        effect = effect_label(messages, &parameter.name, &parameter.effect, parameter.with.as_deref()),
        part = part(parameter),
        within = within
    )
}

/// An effect of the catalogue in words.
pub fn effect_words(messages: &Messages, effect: &str) -> Message {
    effect_label(messages, effect, effect, Some("…"))
}

/// An effect in words; one that has none keeps its short name. The name of a parameter tells the
/// internal parameter.
fn effect_label(messages: &Messages, name: &str, effect: &str, with: Option<&str>) -> Message {
    let parameter = name
        .split_once('#')
        .map(|(_, rest)| rest.split(['[', '*', ')']).next().unwrap_or(rest).to_owned())
        .unwrap_or_default();
    let key = format!("ties-effect-{}", effect.to_lowercase());
    if effect.contains('*') || !messages.has(&key) {
        let factors: Vec<&str> = effect.split('*').collect();
        return message!("ties-as-it-is", text = factors.join(" × "));
    }
    Message::new(key)
        .with("with", with.unwrap_or_default())
        .with("parameter", if parameter.is_empty() { String::new() } else { format!(", {parameter}") })
}

/// A number with as many digits as the field prints.
pub fn digits(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    // A rounded nought has no sign.
    let zero = text.trim_start_matches('-').chars().all(|c| matches!(c, '0' | '.'));
    if zero { text.trim_start_matches('-').to_owned() } else { text.replace('-', "\u{2212}") }
}

/// Prints the table.
pub fn show(run: &mut Run, rows: &[Row]) -> Result<(), Failure> {
    let head = ["ties-head-effect", "ties-head-estimate", "", "ties-head-error", "ties-head-convergence"]
        .map(|key| if key.is_empty() { String::new() } else { run.screen.key(key) });
    let several = rows.windows(2).any(|pair| pair[0].dependent != pair[1].dependent);
    let mut lines: Vec<Vec<String>> = Vec::new();
    let mut last = "";
    for row in rows {
        if several && row.dependent != last {
            lines.push(vec![row.dependent.to_uppercase()]);
            last = &row.dependent;
        }
        lines.push(vec![
            run.screen.text(&row.label),
            digits(row.value, 3),
            row.stars().to_owned(),
            match (row.held, row.standard_error) {
                (true, _) => run.screen.key("ties-held"),
                (_, Some(error)) => format!("({})", digits(error, 3)),
                _ => "–".to_owned(),
            },
            row.convergence.map_or_else(|| "–".to_owned(), |t| digits(t, 3)),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Left, Align::Right, Align::Right];
    run.screen.table(&head, &align, &lines)?;
    Ok(())
}

/// For other programs.
pub fn result_table(rows: &[Row]) -> ResultTable {
    let text = |of: &dyn Fn(&Row) -> Option<String>| Values::Text(rows.iter().map(of).collect());
    let number = |of: &dyn Fn(&Row) -> Option<f64>| Values::Number(rows.iter().map(of).collect());
    let mut table = ResultTable::default();
    table.push("dependent", text(&|row| Some(row.dependent.clone())));
    table.push("effect", text(&|row| Some(row.effect.clone())));
    table.push("with", text(&|row| row.with.clone()));
    table.push("part", text(&|row| Some(row.part.to_owned())));
    table.push("name", text(&|row| Some(row.name.clone())));
    table.push("estimate", number(&|row| Some(row.value)));
    table.push("standard-error", number(&|row| row.standard_error));
    table.push("lower", number(&|row| row.interval().map(|i| i.0)));
    table.push("upper", number(&|row| row.interval().map(|i| i.1)));
    table.push("p", number(&Row::p));
    table.push("convergence-t", number(&|row| row.convergence));
    table.push("observed", number(&|row| row.statistic.map(|s| s.0)));
    table.push("simulated", number(&|row| row.statistic.map(|s| s.1)));
    table.push("deviation", number(&|row| row.statistic.map(|s| s.2)));
    table.push("held", Values::Truth(rows.iter().map(|row| Some(row.held)).collect()));
    table
}

/// A table for LaTeX, with the rules of `booktabs`.
pub fn latex(run: &Run, rows: &[Row], notes: &[String]) -> String {
    let screen = &run.screen;
    let key = |key: &str| escaped(&screen.key(key));
    let mut out = String::from("% \\usepackage{booktabs}\n\\begin{tabular}{lr@{}lrr}\n\\toprule\n");
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "{} & \\multicolumn{{2}}{{c}}{{{}}} & {} & {} \\\\\n\\midrule",
        key("ties-head-effect"),
        key("ties-head-estimate"),
        key("ties-head-error"),
        key("ties-head-convergence")
    );
    let mut last = "";
    for row in rows {
        if row.dependent != last {
            if !last.is_empty() {
                out.push_str("\\addlinespace\n");
            }
            let _ = writeln!(out, "\\multicolumn{{5}}{{l}}{{\\emph{{{}}}}} \\\\", escaped(&row.dependent));
            last = &row.dependent;
        }
        let number = |value: f64| format!("${}$", digits(value, 3).replace('\u{2212}', "-"));
        let marks = match row.stars() {
            "" => String::new(),
            marks => format!("$^{{{}}}$", marks.replace('*', "\\ast ").trim_end()),
        };
        let _ = writeln!(
            out,
            "{} & {} & {} & {} & {} \\\\",
            escaped(&screen.text(&row.label)),
            number(row.value),
            marks,
            match (row.held, row.standard_error) {
                (true, _) => key("ties-held"),
                (_, Some(error)) => format!("({})", digits(error, 3)),
                _ => "--".to_owned(),
            },
            row.convergence.map_or_else(|| "--".to_owned(), number)
        );
    }
    out.push_str("\\bottomrule\n");
    for note in notes {
        let _ = writeln!(
            out,
            "\\multicolumn{{5}}{{p{{0.9\\linewidth}}}}{{\\footnotesize {}}} \\\\",
            escaped(note)
        );
    }
    out.push_str("\\end{tabular}\n");
    out
}

/// Text for LaTeX.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\u{2212}' => out.push_str("$-$"),
            '→' => out.push_str("$\\rightarrow$"),
            '×' => out.push_str("$\\times$"),
            '–' => out.push_str("--"),
            '…' => out.push_str("\\ldots{}"),
            '“' => out.push_str("``"),
            '”' => out.push_str("''"),
            c => out.push(c),
        }
    }
    out
}

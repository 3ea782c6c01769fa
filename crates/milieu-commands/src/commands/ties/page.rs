//! An estimation as one HTML page with its figures.

use milieu_figures::{
    Caption, Effect, EffectChart, EffectGroup, EffectPart, NumberFormat, Phase, Table, Trace, TraceChart,
    effect_chart, trace_chart,
};
use milieu_messages::Messages;
use milieu_report::{Block, Document};
use milieu_vocabulary::message;

use super::estimate::Estimated;
use super::sentences;
use super::source::Study;
use super::table::{Row, digits};
use crate::Run;

/// A caption from three messages.
pub fn caption(messages: &Messages, id: &str, title: &str, description: &str) -> Caption {
    Caption {
        id: id.to_owned(),
        title: messages.text(title),
        description: messages.text(description),
        numbers: NumberFormat { decimal_mark: messages.decimal_mark() },
    }
}

pub fn page(run: &Run, found: &Estimated, rows: &[Row], notes: &[String]) -> String {
    let screen = &run.screen;
    let heading = |key: &str, anchor: &str| Block::Heading {
        level: 2,
        text: screen.key(key),
        anchor: anchor.to_owned(),
    };
    let mut blocks: Vec<Block> = Vec::new();
    if found.study.synthetic {
        blocks.push(Block::Notice(screen.key("cli-synthetic")));
    }
    if !found.estimation.converged {
        blocks.push(Block::Notice(notes[1..].join(" ")));
    }
    blocks.extend(found.study.what().iter().map(|message| Block::Paragraph(screen.text(message))));
    if found.study.by_default {
        blocks.push(Block::Paragraph(screen.key("ties-by-default")));
    }
    blocks.push(heading("ties-heading-table", "estimates"));
    blocks.push(Block::Table(html_table(run, rows)));
    blocks.extend(notes.iter().map(|note| Block::Paragraph(note.clone())));
    if found.estimation.converged {
        let said = sentences::sentences(&screen.messages, &found.study, &found.model, &found.estimation);
        blocks.push(heading("ties-heading-says", "sentences"));
        blocks.push(Block::List(said.iter().map(|message| screen.text(message)).collect()));
        blocks.push(Block::Paragraph(screen.key("ties-careful")));
    }
    blocks.push(heading("ties-heading-effects", "effects"));
    blocks.push(Block::Figure(Box::new(effect_chart(&effects(&screen.messages, rows)))));
    blocks.push(heading("ties-heading-trace", "traces"));
    blocks.push(Block::Figure(Box::new(trace_chart(&traces(run, found)))));
    if !found.study.findings.is_empty() {
        blocks.push(heading("ties-heading-findings", "findings"));
        let list = found.study.findings.iter().map(|finding| screen.finding_text(finding)).collect();
        blocks.push(Block::List(list));
    }
    document(run, &found.study, blocks).html()
}

pub fn document(run: &Run, study: &Study, blocks: Vec<Block>) -> Document {
    let screen = &run.screen;
    Document {
        language: screen.messages.language().to_owned(),
        title: screen.text(&message!("ties-page-title", file = study.file.as_str())),
        subtitle: screen.key("ties-page-subtitle"),
        contents: screen.key("report-contents"),
        table_twin: screen.key("report-table-twin"),
        skip: screen.key("report-skip"),
        foot: screen.text(&message!(
            "report-foot",
            hash = study.data.as_str(),
            version = env!("CARGO_PKG_VERSION")
        )),
        blocks,
    }
}

fn html_table(run: &Run, rows: &[Row]) -> Table {
    let screen = &run.screen;
    let columns = [
        "ties-head-explained",
        "ties-head-effect",
        "ties-head-estimate",
        "ties-head-error",
        "ties-head-interval",
        "ties-head-convergence",
    ];
    Table {
        caption: screen.key("ties-heading-table"),
        columns: columns.map(|key| screen.key(key)).to_vec(),
        rows: rows
            .iter()
            .map(|row| {
                vec![
                    row.dependent.clone(),
                    screen.text(&row.label),
                    format!("{} {}", digits(row.value, 3), row.stars()).trim_end().to_owned(),
                    match (row.held, row.standard_error) {
                        (true, _) => screen.key("ties-held"),
                        (_, Some(error)) => format!("({})", digits(error, 3)),
                        _ => "–".to_owned(),
                    },
                    row.interval()
                        .map(|(a, b)| format!("{} – {}", digits(a, 3), digits(b, 3)))
                        .unwrap_or_else(|| "–".to_owned()),
                    row.convergence.map_or_else(|| "–".to_owned(), |t| digits(t, 3)),
                ]
            })
            .collect(),
    }
}

/// Effects with their intervals; rates, which are of another size, are left to the table.
pub fn effects(messages: &Messages, rows: &[Row]) -> EffectChart {
    let mut groups: Vec<EffectGroup> = Vec::new();
    for row in rows.iter().filter(|row| row.part != "rate") {
        if groups.last().is_none_or(|group| group.heading != row.dependent) {
            groups.push(EffectGroup { heading: row.dependent.clone(), effects: Vec::new() });
        }
        let effect = Effect {
            label: messages.render(&row.label),
            part: match row.part {
                "creation" => EffectPart::Creation,
                "maintenance" => EffectPart::Maintenance,
                _ => EffectPart::Evaluation,
            },
            estimate: Some(row.value),
            interval: row.interval(),
            note: if row.held { messages.text("ties-held") } else { String::new() },
        };
        if let Some(group) = groups.last_mut() {
            group.effects.push(effect);
        }
    }
    EffectChart {
        caption: caption(messages, "ties-effects", "ties-figure-effects", "ties-figure-effects-what"),
        scale: None,
        axis: messages.text("ties-figure-effects-axis"),
        parts: ["ties-part-evaluation", "ties-part-creation", "ties-part-maintenance"]
            .map(|key| messages.text(key)),
        digits: 3,
        columns: [
            "ties-head-explained",
            "ties-head-effect",
            "ties-head-part",
            "ties-head-estimate",
            "ties-head-lower",
            "ties-head-upper",
            "ties-head-note",
        ]
        .map(|key| messages.text(key)),
        groups,
    }
}

/// A point of the course of an estimation: its phase and the parameters.
pub type CoursePoint = (u8, Vec<f64>);

/// A parameter whose course is drawn.
pub struct Followed {
    pub label: String,
    /// Its place among the parameters.
    pub at: usize,
    pub value: f64,
    pub standard_error: Option<f64>,
}

fn traces(run: &Run, found: &Estimated) -> TraceChart {
    let messages = &run.screen.messages;
    let estimation = &found.estimation;
    let several = found.model.network_names().count() + found.model.behaviour_names().count() > 1;
    let followed: Vec<Followed> = estimation
        .estimates
        .iter()
        .enumerate()
        .filter(|(_, estimate)| !estimate.parameter.held)
        .map(|(at, estimate)| {
            let label = messages.render(&super::table::label(messages, &found.model, &estimate.parameter));
            Followed {
                label: if several { format!("{}: {label}", estimate.parameter.dependent) } else { label },
                at,
                value: estimate.value,
                standard_error: estimate.standard_error,
            }
        })
        .collect();
    let course: Vec<CoursePoint> =
        estimation.trace.iter().map(|point| (point.phase, point.theta.clone())).collect();
    trace_of(messages, &course, &followed)
}

/// The course of parameters.
pub fn trace_of(messages: &Messages, course: &[CoursePoint], followed: &[Followed]) -> TraceChart {
    let mut phases: Vec<Phase> = Vec::new();
    let mut last = None;
    for (at, (phase, _)) in course.iter().enumerate() {
        if last != Some(*phase) {
            last = Some(*phase);
            let label = messages.render(&message!("ties-figure-phase", phase = u32::from(*phase)));
            phases.push(Phase { label, start: at });
        }
    }
    let wide = super::table::WIDE;
    let traces = followed
        .iter()
        .map(|of| Trace {
            label: of.label.clone(),
            values: course.iter().map(|(_, theta)| theta.get(of.at).copied().unwrap_or(f64::NAN)).collect(),
            estimate: Some(of.value),
            interval: of.standard_error.map(|e| (of.value - wide * e, of.value + wide * e)),
        })
        .collect();
    TraceChart {
        caption: caption(messages, "ties-traces", "ties-figure-traces", "ties-figure-traces-what"),
        axis: messages.text("ties-figure-traces-axis"),
        first: 0,
        phases,
        legend: ["ties-legend-trace", "ties-legend-range", "ties-legend-estimate", "ties-legend-interval"]
            .map(|key| messages.text(key)),
        digits: 3,
        columns: [
            "ties-head-effect",
            "ties-head-phase",
            "ties-head-first",
            "ties-head-last",
            "ties-head-mean",
            "ties-head-least",
            "ties-head-greatest",
            "ties-head-estimate",
            "ties-head-lower",
            "ties-head-upper",
        ]
        .map(|key| messages.text(key)),
        traces,
    }
}

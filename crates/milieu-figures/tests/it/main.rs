//! What people see: one snapshot per figure.

mod maps;

use milieu_figures::{
    Bar, BarChart, Caption, Effect, EffectChart, EffectGroup, EffectPart, HeatMap, IntervalChart,
    IntervalRow, Line, LineChart, NetworkDrawing, Node, NodeShape, NumberFormat, Phase, Place, TernaryPlot,
    TernaryPoint, Trace, TraceChart, ViolinCategory, ViolinChart, ViolinScale,
};

fn caption(id: &str) -> Caption {
    Caption {
        id: id.into(),
        title: format!("Title of {id}"),
        description: "What <it> shows.".into(),
        ..Caption::default()
    }
}

fn words<const N: usize>(list: [&str; N]) -> [String; N] {
    list.map(str::to_owned)
}

/// Every number of the table twin must be drawn from the same data: both are kept.
fn keep(figure: &milieu_figures::Figure) -> String {
    let mut text = figure.svg.replace("><", ">\n<");
    text.push_str("\n\n");
    text.push_str(&figure.table.columns.join(" | "));
    for row in &figure.table.rows {
        text.push('\n');
        text.push_str(&row.join(" | "));
    }
    text
}

#[test]
fn intervals() {
    let figure = milieu_figures::interval_chart(&IntervalChart {
        caption: caption("factors"),
        scale: (0.0, 1.0),
        axis: "weaker – stronger".into(),
        reference: Some(0.25),
        digits: 2,
        columns: words(["Factor", "Score", "5 %", "95 %", "Note"]),
        rows: vec![
            IntervalRow {
                label: "Identity".into(),
                value: Some(0.61),
                interval: Some((0.4, 0.8)),
                warned: false,
                note: String::new(),
            },
            IntervalRow {
                label: "Accessibility".into(),
                value: Some(0.12),
                interval: Some((0.05, 0.22)),
                warned: true,
                note: "weak".into(),
            },
            IntervalRow {
                label: "Creativity".into(),
                value: None,
                interval: None,
                warned: false,
                note: "withheld".into(),
            },
        ],
    });
    insta::assert_snapshot!(keep(&figure));
    assert!(figure.standalone().contains("<style>"));
}

#[test]
fn bars() {
    let figure = milieu_figures::bar_chart(&BarChart {
        caption: caption("evidence"),
        scale: None,
        ends: ("for the second".into(), "for the first".into()),
        digits: 1,
        columns: words(["Feature", "Evidence", "Observed"]),
        bars: vec![
            Bar { label: "formal ties".into(), value: Some(21.1), note: "0.75".into() },
            Bar { label: "transitivity".into(), value: Some(-4.3), note: "0.34".into() },
            Bar { label: "R&D".into(), value: None, note: "unknown".into() },
        ],
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn ternary() {
    let figure = milieu_figures::ternary_plot(&TernaryPlot {
        caption: caption("type"),
        corners: words(["ecological", "identity", "strategy"]),
        points: vec![
            TernaryPoint { label: "2000-2006".into(), shares: [0.6, 0.3, 0.1] },
            TernaryPoint { label: "2007-2013".into(), shares: [0.2, 0.5, 0.3] },
        ],
        cloud: vec![[0.25, 0.5, 0.25], [0.2, 0.4, 0.4]],
        label_column: "Period".into(),
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn heat() {
    let figure = milieu_figures::heat_map(&HeatMap {
        caption: caption("groups"),
        rows: vec!["small or medium firm".into(), "research".into()],
        columns: vec!["small or medium firm".into(), "research".into()],
        cells: vec![vec![Some(12.0), Some(3.0)], vec![Some(3.0), None]],
        digits: 0,
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn lines() {
    let figure = milieu_figures::line_chart(&LineChart {
        caption: caption("course"),
        periods: vec!["2000-2006".into(), "2007-2013".into(), "2014-2020".into()],
        lines: vec![
            Line { label: "identity".into(), values: vec![Some(0.2), None, Some(0.4)] },
            Line { label: "strategy".into(), values: vec![Some(0.3), Some(0.35), Some(0.41)] },
        ],
        scale: Some((0.0, 1.0)),
        digits: 2,
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn network() {
    let node = |label: &str, shape, x, y, marked| Node {
        label: label.into(),
        group: "group".into(),
        shape,
        place: Place { x, y },
        size: 0.5,
        marked,
    };
    let figure = milieu_figures::network_drawing(&NetworkDrawing {
        caption: caption("network"),
        nodes: vec![
            node("A & B GmbH", NodeShape::Circle, -0.5, 0.0, false),
            node("University", NodeShape::Pentagon, 0.5, 0.2, true),
            node("Nobody", NodeShape::Ring, 0.0, -0.8, false),
        ],
        ties: vec![(0, 1)],
        legend: vec![
            (NodeShape::Circle, "small or medium firm".into()),
            (NodeShape::Pentagon, "research".into()),
        ],
        columns: words(["Name", "Group", "Ties"]),
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn violins() {
    let category = |label: &str, simulated: Vec<f64>, observed| ViolinCategory {
        label: label.into(),
        simulated,
        observed,
    };
    let figure = milieu_figures::violin_chart(&ViolinChart {
        caption: caption("fit"),
        axis: "outdegree".into(),
        value_axis: "actors".into(),
        note: "p = 0.12".into(),
        scale: ViolinScale::Shared,
        legend: words(["simulated", "quartiles", "2.5 to 97.5 %", "observed", "observed outside"]),
        digits: 1,
        columns: words(["Degree", "Observed", "Mean", "sd", "2.5", "25", "50", "75", "97.5", "Runs"]),
        categories: vec![
            category("0", (0..40).map(|i| f64::from(i % 5)).collect(), 2.0),
            category("1", (0..40).map(|i| f64::from(10 + i % 7)).collect(), 30.0),
            category("2", vec![4.0; 40], 4.0),
        ],
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn traces() {
    let figure = milieu_figures::trace_chart(&TraceChart {
        caption: caption("traces"),
        axis: "iteration".into(),
        first: 1,
        phases: vec![Phase { label: "first".into(), start: 1 }, Phase { label: "second".into(), start: 5 }],
        legend: words(["value", "least to greatest", "estimate", "95 %"]),
        digits: 2,
        columns: words([
            "Parameter",
            "Phase",
            "From",
            "To",
            "Mean",
            "Least",
            "Greatest",
            "Estimate",
            "Lower",
            "Upper",
        ]),
        traces: vec![Trace {
            label: "reciprocity".into(),
            values: vec![0.0, 0.5, 0.9, f64::NAN, 1.2, 1.1, 1.15],
            estimate: Some(1.12),
            interval: Some((0.9, 1.34)),
        }],
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn effects() {
    let effect = |label: &str, part, estimate, interval, note: &str| Effect {
        label: label.into(),
        part,
        estimate,
        interval,
        note: note.into(),
    };
    let figure = milieu_figures::effect_chart(&EffectChart {
        caption: caption("effects"),
        scale: Some((-1.0, 1.0)),
        axis: "estimate".into(),
        parts: words(["evaluation", "creation", "maintenance"]),
        digits: 2,
        columns: words(["Variable", "Effect", "Part", "Estimate", "Lower", "Upper", "Note"]),
        groups: vec![EffectGroup {
            heading: "Knowledge & advice".into(),
            effects: vec![
                effect("density", EffectPart::Evaluation, Some(-2.0), Some((-2.4, -1.6)), ""),
                effect("proximity", EffectPart::Creation, Some(0.35), Some((0.2, 0.5)), ""),
                effect("proximity", EffectPart::Maintenance, Some(0.8), Some((0.4, 1.2)), ""),
                effect("popularity", EffectPart::Evaluation, None, None, "not estimated"),
            ],
        }],
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn the_decimal_mark_is_that_of_the_words() {
    let caption = Caption { numbers: NumberFormat { decimal_mark: ',' }, ..caption("course") };
    let figure = milieu_figures::line_chart(&LineChart {
        caption,
        periods: vec!["2000–2006".into(), "2007–2013".into()],
        lines: vec![Line { label: "identity".into(), values: vec![Some(0.25), Some(-0.5)] }],
        scale: Some((-1.0, 1.0)),
        digits: 2,
    });
    let cells: Vec<&String> = figure.table.rows.iter().flat_map(|row| &row[1..]).collect();
    assert_eq!(cells, ["0,25", "−0,50"]);
    assert!(figure.svg.contains(">−0,5<") && !figure.svg.contains(">−0.5<"), "{}", figure.svg);
}

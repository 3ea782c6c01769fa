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

#[test]
fn scores() {
    use milieu_figures::{ScoreChart, ScoreRow};
    let figure = milieu_figures::score_chart(&ScoreChart {
        caption: caption("scores"),
        scale: (0.0, 1.0),
        axis: "weaker – stronger".into(),
        unknown: "unknown".into(),
        legend: words(["interval", "period before", "others", "target"]),
        digits: 2,
        columns: words([
            "Factor", "Score", "5 %", "95 %", "Before", "25 %", "50 %", "75 %", "Target", "Note",
        ]),
        rows: vec![
            ScoreRow {
                label: "Identity".into(),
                value: Some(0.61),
                interval: Some((0.4, 0.8)),
                before: Some(0.5),
                spread: Some([0.3, 0.45, 0.6]),
                target: Some(0.75),
                ..ScoreRow::default()
            },
            ScoreRow {
                label: "Accessibility".into(),
                value: Some(0.12),
                interval: Some((0.05, 0.22)),
                warned: true,
                note: "weak".into(),
                ..ScoreRow::default()
            },
            ScoreRow { label: "Creativity".into(), note: "withheld".into(), ..ScoreRow::default() },
        ],
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn flows() {
    use milieu_figures::{FlowBox, FlowDiagram, FlowLink};
    let part = |label: &str, step, level: Option<f64>, text: &str| FlowBox {
        label: label.into(),
        step,
        level,
        text: text.into(),
    };
    let figure = milieu_figures::flow_diagram(&FlowDiagram {
        caption: caption("flow"),
        steps: vec!["Knowledge base".into(), "Conditions".into()],
        boxes: vec![
            part("Qualified people & others", 0, Some(0.3), "0.3 share"),
            part("Demand", 1, None, ""),
            part("Finance", 1, Some(1.4), "0.9 share"),
        ],
        links: vec![
            FlowLink { from: 0, to: 1, strength: None },
            FlowLink { from: 0, to: 2, strength: Some(0.5) },
            FlowLink { from: 0, to: 9, strength: Some(0.5) },
        ],
        unknown: "unknown".into(),
        columns: words(["Step", "Part", "Value", "Leads to"]),
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn reach() {
    use milieu_figures::{ReachDiagram, Term};
    let term =
        |label: &str, value: Option<f64>, text: &str| Term { label: label.into(), value, text: text.into() };
    let figure = milieu_figures::reach_diagram(&ReachDiagram {
        caption: caption("reach"),
        rings: vec!["at home".into(), "abroad".into()],
        wedges: vec!["machines".into(), "research".into(), "sector unknown".into()],
        counts: vec![vec![12.0, 0.0, 3.0], vec![1.0, 4.0, 0.0]],
        terms: vec![term("access", Some(0.5), "0.50"), term("variety", None, "unknown")],
        product: term("room", None, "at most 0.50"),
        kind_column: "Field".into(),
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn group_links() {
    use milieu_figures::{AgainstChance, CircleGroup, CircleLink, GroupCircle};
    let link = |from, to, observed, expected, against, note: &str| CircleLink {
        from,
        to,
        observed,
        expected,
        against,
        note: note.into(),
    };
    let figure = milieu_figures::group_circle(&GroupCircle {
        caption: caption("circle"),
        groups: [
            ("small firms", NodeShape::Circle, 30),
            ("research", NodeShape::Pentagon, 4),
            ("public", NodeShape::Shield, 0),
        ]
        .into_iter()
        .map(|(label, shape, members)| CircleGroup { label: label.into(), shape, members })
        .collect(),
        links: vec![
            link(0, 0, 40.0, Some(22.5), AgainstChance::More, "more"),
            link(0, 1, 0.0, Some(9.0), AgainstChance::Fewer, "fewer"),
            link(1, 2, 2.0, None, AgainstChance::Even, ""),
            link(0, 7, 2.0, None, AgainstChance::Even, ""),
        ],
        legend: words(["more", "fewer", "as many"]),
        columns: words(["Group", "With", "Ties", "Expected", "Note"]),
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn scatter() {
    use milieu_figures::{ScatterChart, ScatterPoint};
    let point = |label: &str, x, y, marked| ScatterPoint { label: label.into(), x, y, marked };
    let chart = ScatterChart {
        caption: caption("speed"),
        x_axis: "integration".into(),
        y_axis: "months".into(),
        scales: (Some((0.0, 1.0)), None),
        points: vec![
            point("Then", Some(0.2), Some(20.0), false),
            point("Now", Some(0.4), Some(14.0), true),
            point("Elsewhere", None, Some(9.0), false),
        ],
        course: vec![0, 1],
        unknown: "unknown".into(),
        digits: 1,
        label_column: "Region".into(),
    };
    insta::assert_snapshot!(keep(&milieu_figures::scatter_chart(&chart)));
    let none =
        milieu_figures::scatter_chart(&ScatterChart { points: vec![point("a", None, None, false)], ..chart });
    assert!(none.svg.contains(">unknown<") && !none.svg.contains("NaN"), "{}", none.svg);
}

#[test]
fn wheels() {
    use milieu_figures::{Spoke, Wheel};
    let figure = milieu_figures::wheel(&Wheel {
        caption: caption("wheel"),
        centre: "Knowledge network".into(),
        unknown: "unknown".into(),
        spokes: vec![
            Spoke {
                label: "Stimulus".into(),
                value: Some(0.5),
                interval: Some((0.3, 0.7)),
                ..Spoke::default()
            },
            Spoke {
                label: "Access".into(),
                value: Some(0.1),
                warned: true,
                note: "weak".into(),
                ..Spoke::default()
            },
            Spoke { label: "Identity".into(), note: "withheld".into(), ..Spoke::default() },
        ],
        digits: 2,
        columns: words(["Factor", "Score", "5 %", "95 %", "Note"]),
    });
    insta::assert_snapshot!(keep(&figure));
}

#[test]
fn fields() {
    use milieu_figures::{Field, FieldItem, FieldMark, FieldTable};
    let item = |code: &str, mark| FieldItem { code: code.into(), name: format!("<{code}>"), mark };
    let figure = milieu_figures::field_table(&FieldTable {
        caption: caption("fields"),
        subjects: vec![("Stimulus".into(), false), ("Governance".into(), true)],
        fields: vec![
            Field {
                label: "Market and technology stimulus".into(),
                cells: vec![
                    vec![
                        item("B7", FieldMark::Chosen),
                        item("B8", FieldMark::Undecided),
                        item("E6", FieldMark::RuledOut),
                    ],
                    vec![],
                ],
            },
            Field { label: "Finance".into(), cells: vec![vec![], vec![item("N7", FieldMark::Chosen)]] },
        ],
        legend: words(["suggested", "cannot tell", "ruled out"]),
        field_column: "Field".into(),
    });
    insta::assert_snapshot!(keep(&figure));
}

//! The cluster profile: a diagnosis as a document, with its figures, methods and sources.

use milieu_diagnosis::factor_score::{Doubt, FactorScore};
use milieu_diagnosis::network_type::{TypeAnswer, TypeAssessment};
use milieu_diagnosis::{Diagnosis, Outcome};
use milieu_figures::{
    Bar, BarChart, Caption, Figure, HeatMap, IntervalChart, IntervalRow, Line, LineChart, NetworkDrawing,
    Node, NodeShape, NumberFormat, Table, TernaryPlot, TernaryPoint, bar_chart, heat_map, interval_chart,
    line_chart, network_drawing, ternary_plot, wedge_places,
};
use milieu_messages::Messages;
use milieu_territory::Snapshot;
use milieu_vocabulary::{ActorGroup, Layer, Message, NetworkType, message};

use crate::{Block, Document, wording};

/// Most home actors that are drawn as a network; larger ones would be a blot.
const MOST_DRAWN: usize = 220;

/// One document for one or several regions of the same data. The same data give the same bytes.
///
/// # Errors
/// When the founding report's own figures, which come with synthetic data, cannot be computed: a
/// fault of the program.
pub fn cluster_profiles(
    diagnoses: &[Diagnosis],
    snapshot: &Snapshot,
    messages: &Messages,
) -> milieu_indicators::Result<Document> {
    let writer = ProfileWriter { messages, snapshot };
    let names: Vec<String> = diagnoses.iter().map(region_name).collect();
    let mut blocks = Vec::new();
    if diagnoses.iter().any(|d| d.synthetic) {
        blocks.push(Block::Notice(writer.key("report-synthetic")));
    }
    if diagnoses.len() > 1 {
        blocks.extend(writer.overview(diagnoses));
    }
    for diagnosis in diagnoses {
        blocks.extend(writer.profile(diagnosis));
    }
    if diagnoses.iter().any(|d| d.synthetic) {
        blocks.extend(writer.published_figures()?);
    }
    blocks.extend(writer.methods(diagnoses));
    blocks.extend(writer.sources());
    let hash = diagnoses.first().map(|d| d.snapshot.clone()).unwrap_or_default();
    Ok(Document {
        language: messages.language().to_owned(),
        title: writer.text(&message!("report-title", regions = names.join(", "))),
        subtitle: diagnoses.first().map(|d| messages.period(d.period)).unwrap_or_default(),
        contents: writer.key("report-contents"),
        table_twin: writer.key("report-table-twin"),
        skip: writer.key("report-skip"),
        foot: writer.text(&message!("report-foot", hash = hash, version = env!("CARGO_PKG_VERSION"))),
        blocks,
    })
}

fn region_name(diagnosis: &Diagnosis) -> String {
    diagnosis.region_name.clone().unwrap_or_else(|| diagnosis.region.to_string())
}

/// Draws and words the parts of a cluster profile, for documents and for screens.
pub struct ProfileWriter<'a> {
    messages: &'a Messages,
    snapshot: &'a Snapshot,
}

impl<'a> ProfileWriter<'a> {
    /// For one reader, on the data of the last period.
    pub fn new(messages: &'a Messages, snapshot: &'a Snapshot) -> Self {
        ProfileWriter { messages, snapshot }
    }

    fn text(&self, message: &Message) -> String {
        self.messages.render(message)
    }

    fn key(&self, key: &str) -> String {
        self.messages.text(key)
    }

    fn keys<const N: usize>(&self, keys: [&str; N]) -> [String; N] {
        keys.map(|key| self.key(key))
    }

    fn heading(&self, level: u8, text: String, anchor: String) -> Block {
        Block::Heading { level, text, anchor }
    }

    fn section(&self, diagnosis: &Diagnosis, key: &str) -> Block {
        let anchor = format!("{}-{key}", diagnosis.region);
        self.heading(3, self.key(&format!("report-section-{key}")), anchor)
    }

    fn caption(&self, diagnosis: &Diagnosis, name: &str) -> Caption {
        let region = region_name(diagnosis);
        Caption {
            id: format!("{}-{name}", diagnosis.region),
            title: self.text(&Message::new(format!("figure-{name}-title")).with("region", region.as_str())),
            description: self
                .text(&Message::new(format!("figure-{name}-description")).with("region", region)),
            numbers: NumberFormat { decimal_mark: self.messages.decimal_mark() },
        }
    }

    fn overview(&self, diagnoses: &[Diagnosis]) -> Vec<Block> {
        let mut columns = vec![self.key("report-column-region"), self.key("report-column-type")];
        let first = diagnoses.first();
        columns.extend(first.into_iter().flat_map(|d| &d.factors).map(|f| self.key(f.factor.label_key())));
        let rows = diagnoses
            .iter()
            .map(|d| {
                let kind = match d.network_type.assessment() {
                    Some(a) => {
                        let parts: Vec<String> = a
                            .degrees
                            .iter()
                            .map(|t| {
                                format!(
                                    "{} {}",
                                    self.key(t.kind.label_key()),
                                    self.messages.decimals(t.degree, 2)
                                )
                            })
                            .collect();
                        parts.join(", ")
                    }
                    None => self.key("status-withheld"),
                };
                let mut row = vec![format!("{} ({})", region_name(d), d.region), kind];
                row.extend(d.factors.iter().map(|f| {
                    let value =
                        f.score.map(|s| self.messages.decimals(s, 2)).unwrap_or_else(|| "–".to_owned());
                    if f.weak { format!("{value} ({})", self.key("report-weak")) } else { value }
                }));
                row
            })
            .collect();
        vec![
            self.heading(2, self.key("report-overview"), "overview".to_owned()),
            Block::Table(Table { caption: self.key("report-overview-caption"), columns, rows }),
        ]
    }

    fn profile(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let title = format!("{} ({})", region_name(diagnosis), diagnosis.region);
        let mut blocks = vec![
            self.heading(2, title, diagnosis.region.to_string()),
            Block::Paragraph(self.text(&wording::who_is_in(diagnosis))),
            Block::Paragraph(self.text(&wording::network_basis(diagnosis))),
            Block::Paragraph(self.text(&wording::type_answer(&diagnosis.network_type))),
        ];
        blocks.extend(self.factors(diagnosis));
        blocks.extend(self.network_type(diagnosis));
        blocks.extend(self.network(diagnosis));
        blocks.extend(self.lock_in(diagnosis));
        blocks.extend(self.systemic(diagnosis));
        blocks.extend(self.expectations(diagnosis));
        blocks.extend(self.instruments(diagnosis));
        blocks.extend(self.unknowns(diagnosis));
        blocks.extend(self.course(diagnosis));
        blocks.extend(self.indicators(diagnosis));
        blocks
    }

    /// The six factors with their intervals.
    pub fn factor_chart(&self, diagnosis: &Diagnosis) -> Figure {
        let rows = diagnosis
            .factors
            .iter()
            .map(|score| IntervalRow {
                label: self.key(score.factor.label_key()),
                value: score.score,
                interval: score.interval.map(|i| (i.lower, i.upper)),
                warned: score.weak,
                note: match (&score.withheld, score.weak) {
                    (Some(_), _) => self.key("status-withheld"),
                    (None, true) => self.key("report-weak"),
                    (None, false) => String::new(),
                },
            })
            .collect();
        interval_chart(&IntervalChart {
            caption: self.caption(diagnosis, "factors"),
            scale: (0.0, 1.0),
            axis: self.key("report-axis-weak-strong"),
            reference: None,
            digits: 2,
            columns: self.keys([
                "report-column-factor",
                "report-column-score",
                "report-column-lower",
                "report-column-upper",
                "report-column-note",
            ]),
            rows,
        })
    }

    fn factors(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let chart = self.factor_chart(diagnosis);
        let mut blocks = vec![
            self.section(diagnosis, "factors"),
            Block::Figure(Box::new(chart)),
            Block::Paragraph(self.text(&diagnosis.comparison.description)),
        ];
        for score in &diagnosis.factors {
            blocks.push(Block::Fold {
                summary: format!(
                    "{}: {}",
                    self.key(score.factor.label_key()),
                    self.text(&wording::factor_line(score))
                ),
                blocks: self.factor(score),
            });
        }
        blocks
    }

    fn factor(&self, score: &FactorScore) -> Vec<Block> {
        let rows = score
            .concepts
            .iter()
            .map(|concept| {
                let parts: Vec<String> = concept
                    .indicators
                    .iter()
                    .map(|i| match (i.position, &i.missing) {
                        (Some(p), _) => format!("{} {}", i.code, self.messages.decimals(p, 2)),
                        (None, Some(why)) => format!("{} – {}", i.code, self.text(why)),
                        (None, None) => format!("{} –", i.code),
                    })
                    .collect();
                vec![
                    self.messages.concept(&concept.concept),
                    concept.position.map(|p| self.messages.decimals(p, 2)).unwrap_or_else(|| "–".to_owned()),
                    parts.join("; "),
                ]
            })
            .collect();
        let mut blocks = vec![Block::Table(Table {
            caption: self.key("report-concepts-caption"),
            columns: self
                .keys(["report-column-concept", "report-column-position", "report-column-indicators"])
                .to_vec(),
            rows,
        })];
        if !score.waterfall.is_empty() {
            let rows = score
                .waterfall
                .iter()
                .map(|c| vec![self.messages.concept(&c.concept), self.messages.decimals(c.amount, 3)])
                .collect();
            blocks.push(Block::Table(Table {
                caption: self.key("report-waterfall-caption"),
                columns: self.keys(["report-column-concept", "report-column-adds"]).to_vec(),
                rows,
            }));
        }
        if !score.variance.is_empty() {
            let rows = score
                .variance
                .iter()
                .map(|share| {
                    let source = self.key(match share.source {
                        Doubt::Sampling => "doubt-sampling",
                        Doubt::Measurement => "doubt-measurement",
                        Doubt::Method => "doubt-method",
                    });
                    vec![source, wording::percent(share.first), wording::percent(share.total)]
                })
                .collect();
            blocks.push(Block::Table(Table {
                caption: self.key("report-doubt-caption"),
                columns: self
                    .keys(["report-column-doubt", "report-column-first", "report-column-total"])
                    .to_vec(),
                rows,
            }));
        }
        let movers: Vec<String> = score
            .movers
            .iter()
            .filter_map(|mover| {
                let concept = self.messages.concept(&mover.concept);
                let codes = mover.codes.join(", ");
                if let Some(gain) = mover.gain {
                    Some(self.text(&message!(
                        "report-mover-gain",
                        concept = concept,
                        codes = codes,
                        gain = gain
                    )))
                } else {
                    mover.narrows.map(|share| {
                        self.text(&message!(
                            "report-mover-narrows",
                            concept = concept,
                            codes = codes,
                            percent = wording::percent(share)
                        ))
                    })
                }
            })
            .collect();
        if !movers.is_empty() {
            blocks.push(Block::Paragraph(self.key("report-movers")));
            blocks.push(Block::List(movers));
        }
        blocks.extend(score.notes.iter().map(|note| Block::Paragraph(self.text(note))));
        blocks
    }

    /// The type of the network: triangle, evidence, what rests on one row.
    pub fn network_type(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let mut blocks = vec![self.section(diagnosis, "type")];
        let assessment = match &diagnosis.network_type {
            TypeAnswer::Withheld { reason, features, .. } => {
                blocks.push(Block::Paragraph(self.text(reason)));
                if !features.missing.is_empty() {
                    let missing: Vec<Message> =
                        features.missing.iter().map(|code| wording::feature_name(code)).collect();
                    blocks.push(Block::Paragraph(
                        self.text(&message!("report-type-missing", features = missing)),
                    ));
                }
                return blocks;
            }
            TypeAnswer::Judged(assessment) => assessment,
        };
        blocks.push(Block::Figure(Box::new(self.ternary(diagnosis, assessment))));
        if let Some(kind) = assessment.strategy_kind {
            let text = message!("report-strategy-kind", kind = wording::strategy_kind(kind));
            blocks.push(Block::Paragraph(self.text(&text)));
        }
        blocks.extend(assessment.thin.iter().map(|m| Block::Paragraph(self.text(m))));
        blocks.push(Block::Figure(Box::new(self.evidence(diagnosis, assessment))));
        let mut changes: Vec<String> = Vec::new();
        for without in assessment.without_row.iter().filter(|w| w.changes_answer) {
            changes.push(self.text(&message!(
                "report-without-row",
                row = wording::table_row(&without.row),
                leading = Message::new(without.leading.label_key())
            )));
        }
        if changes.is_empty() {
            blocks.push(Block::Paragraph(self.key("report-no-row-changes")));
        } else {
            blocks.push(Block::List(changes));
        }
        blocks.push(Block::Paragraph(self.text(&wording::calibration(assessment))));
        blocks
    }

    fn ternary(&self, diagnosis: &Diagnosis, assessment: &TypeAssessment) -> Figure {
        let shares = |degrees: &[milieu_diagnosis::network_type::TypeDegree]| {
            let mut shares = [0.0; 3];
            for degree in degrees {
                shares[degree.kind.index()] = degree.degree;
            }
            shares
        };
        let mut points: Vec<TernaryPoint> = diagnosis
            .trajectory
            .periods
            .iter()
            .filter(|p| p.period != diagnosis.period)
            .filter_map(|p| {
                Some(TernaryPoint {
                    label: self.messages.period(p.period),
                    shares: shares(p.degrees.as_deref()?),
                })
            })
            .collect();
        points.push(TernaryPoint {
            label: self.messages.period(diagnosis.period),
            shares: shares(&assessment.degrees),
        });
        ternary_plot(&TernaryPlot {
            caption: self.caption(diagnosis, "ternary"),
            corners: [NetworkType::Ecological, NetworkType::Strategy, NetworkType::Identity]
                .map(|t| self.key(t.label_key())),
            points: points
                .into_iter()
                .map(|p| TernaryPoint { shares: [p.shares[0], p.shares[2], p.shares[1]], ..p })
                .collect(),
            cloud: corners_of(assessment).into_iter().map(|s| [s[0], s[2], s[1]]).collect(),
            label_column: self.key("report-column-period"),
        })
    }

    fn evidence(&self, diagnosis: &Diagnosis, assessment: &TypeAssessment) -> Figure {
        let [nearest, second] = assessment.nearest.map(|t| self.key(t.label_key()));
        bar_chart(&BarChart {
            caption: self.caption(diagnosis, "evidence"),
            scale: None,
            ends: (
                self.text(&message!("report-speaks-for", kind = second.as_str())),
                self.text(&message!("report-speaks-for", kind = nearest.as_str())),
            ),
            digits: 2,
            columns: self.keys(["report-column-feature", "report-column-evidence", "report-column-observed"]),
            bars: assessment
                .evidence
                .iter()
                .map(|e| Bar {
                    label: self.text(&wording::feature_name(&e.code)),
                    value: Some(e.contribution),
                    note: self.text(&message!(
                        "report-observed",
                        observed = e.observed,
                        nearest = e.nearest,
                        second = e.second
                    )),
                })
                .collect(),
        })
    }

    fn network(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let mut blocks = vec![self.section(diagnosis, "network")];
        if let Some(figure) = self.drawing(diagnosis) {
            blocks.push(Block::Figure(Box::new(figure)));
        }
        if !diagnosis.roster.blocks.is_empty() {
            let mut labels: Vec<Option<ActorGroup>> = Vec::new();
            for block in &diagnosis.roster.blocks {
                if !labels.contains(&block.from) {
                    labels.push(block.from);
                }
            }
            let names: Vec<String> = labels.iter().map(|g| self.text(&wording::group_label(*g))).collect();
            let cells = labels
                .iter()
                .map(|row| {
                    labels
                        .iter()
                        .map(|column| {
                            diagnosis
                                .roster
                                .blocks
                                .iter()
                                .find(|b| b.from == *row && b.to == *column)
                                .map(|b| b.ties as f64)
                        })
                        .collect()
                })
                .collect();
            blocks.push(Block::Figure(Box::new(heat_map(&HeatMap {
                caption: self.caption(diagnosis, "groups"),
                rows: names.clone(),
                columns: names,
                cells,
                digits: 0,
            }))));
        }
        if !diagnosis.gatekeepers.is_empty() {
            let rows = diagnosis
                .gatekeepers
                .iter()
                .take(12)
                .map(|g| {
                    vec![
                        g.name.clone(),
                        self.text(&wording::group_label(g.group)),
                        g.inside.to_string(),
                        g.outside.to_string(),
                        format!("{} %", wording::percent(g.share)),
                        self.text(&g.reason),
                    ]
                })
                .collect();
            blocks.push(Block::Table(Table {
                caption: self
                    .text(&message!("report-gatekeepers-caption", count = diagnosis.gatekeepers_total)),
                columns: self
                    .keys([
                        "report-column-actor",
                        "report-column-group",
                        "report-column-inside",
                        "report-column-outside",
                        "report-column-share",
                        "report-column-why",
                    ])
                    .to_vec(),
                rows,
            }));
        }
        if let Some(structure) = &diagnosis.communities {
            let sizes: Vec<String> =
                structure.communities.iter().take(12).map(|c| c.members.len().to_string()).collect();
            blocks.push(Block::Paragraph(self.text(&message!(
                "report-communities",
                count = structure.communities.len(),
                sizes = sizes.join(", "),
                modularity = structure.modularity,
                stability = structure
                    .stability
                    .map(|s| self.messages.number(s))
                    .unwrap_or_else(|| self.key("status-withheld"))
            ))));
        }
        blocks
    }

    fn drawing(&self, diagnosis: &Diagnosis) -> Option<Figure> {
        let home = self.snapshot.actors_in(&diagnosis.region);
        if home.is_empty() || home.len() > MOST_DRAWN {
            return None;
        }
        let mut position = vec![None; self.snapshot.actors.len()];
        for (i, id) in home.iter().enumerate() {
            position[id.index()] = Some(i as u32);
        }
        let mut ties: Vec<(u32, u32)> = self
            .snapshot
            .ties
            .iter()
            .filter(|t| t.layer == Layer::Knowledge)
            .filter_map(|t| {
                let (a, b) = (position[t.from.index()]?, position[t.to.index()]?);
                Some((a.min(b), a.max(b)))
            })
            .collect();
        ties.sort_unstable();
        ties.dedup();
        if ties.is_empty() {
            return None;
        }
        let mut degree = vec![0.0; home.len()];
        for (a, b) in &ties {
            degree[*a as usize] += 1.0;
            degree[*b as usize] += 1.0;
        }
        let largest = degree.iter().fold(1.0, |a: f64, b| a.max(*b));
        let centrality: Vec<f64> = degree.iter().map(|d| d / largest).collect();
        let group_of = |i: usize| self.snapshot.actors[home[i].index()].group;
        let labels: Vec<u32> = (0..home.len())
            .map(|i| group_of(i).map_or(ActorGroup::ALL.len() as u32, |g| g.index() as u32))
            .collect();
        let places = wedge_places(&labels, &centrality);
        let marked: Vec<&str> = diagnosis.gatekeepers.iter().take(3).map(|g| g.key.as_str()).collect();
        let nodes = (0..home.len())
            .map(|i| {
                let actor = &self.snapshot.actors[home[i].index()];
                Node {
                    label: actor.name.clone(),
                    group: self.text(&wording::group_label(actor.group)),
                    shape: shape_of(actor.group),
                    place: places[i],
                    size: centrality[i],
                    marked: marked.contains(&actor.key.as_str()),
                }
            })
            .collect();
        let mut legend: Vec<(NodeShape, String)> = Vec::new();
        for group in ActorGroup::ALL.iter().copied().map(Some).chain([None]) {
            if (0..home.len()).any(|i| group_of(i) == group) {
                legend.push((shape_of(group), self.text(&wording::group_label(group))));
            }
        }
        Some(network_drawing(&NetworkDrawing {
            caption: self.caption(diagnosis, "network"),
            nodes,
            ties,
            legend,
            columns: self.keys(["report-column-actor", "report-column-group", "report-column-ties"]),
        }))
    }

    /// Signs of lock-in.
    pub fn lock_in(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let rows = diagnosis
            .lock_in
            .signs
            .iter()
            .map(|sign| {
                let evidence: Vec<String> = sign.evidence.iter().map(|c| self.text(&c.evidence)).collect();
                vec![
                    self.key(&format!("lock-in-sign-{}", sign.id)),
                    self.text(&wording::outcome(sign.finding)),
                    evidence.join(" "),
                ]
            })
            .collect();
        vec![
            self.section(diagnosis, "lock-in"),
            Block::Paragraph(self.text(&wording::lock_in(diagnosis.lock_in.verdict))),
            Block::Table(Table {
                caption: self.key("report-signs-caption"),
                columns: self
                    .keys(["report-column-sign", "report-column-answer", "report-column-evidence"])
                    .to_vec(),
                rows,
            }),
        ]
    }

    /// Linear or systemic, row by row.
    pub fn systemic(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let profile = &diagnosis.systemic;
        let bars = profile
            .rows
            .iter()
            .map(|row| Bar {
                label: self.text(&Message::new(format!("indicator-{}-name", row.code))),
                value: row.value.value,
                note: self.messages.measured(&row.value),
            })
            .collect();
        let figure = bar_chart(&BarChart {
            caption: self.caption(diagnosis, "systemic"),
            scale: Some((-1.0, 1.0)),
            ends: (self.key("report-linear"), self.key("report-systemic")),
            digits: 2,
            columns: self.keys(["report-column-row", "report-column-balance", "report-column-note"]),
            bars,
        });
        vec![
            self.section(diagnosis, "systemic"),
            Block::Figure(Box::new(figure)),
            Block::Paragraph(self.text(&message!(
                "report-systemic-mean",
                observed = profile.observed,
                mean = self.messages.measured(&profile.mean)
            ))),
        ]
    }

    fn expectations(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let row = |check: &milieu_diagnosis::expectation::ExpectationCheck| {
            let about = match (check.kind, check.class) {
                (Some(kind), _) => self.key(kind.label_key()),
                (None, Some(class)) => self.key(&format!("cluster-class-{}", class.code())),
                (None, None) => String::new(),
            };
            let id = if check.kind.is_some() {
                format!("cell-{}", check.id)
            } else {
                format!("weakness-{}", check.id)
            };
            let evidence: Vec<String> = check
                .evidence
                .iter()
                .filter(|c| c.finding == check.finding || check.finding == Outcome::CannotTell)
                .map(|c| self.text(&c.evidence))
                .collect();
            vec![
                self.key(&format!("expectation-{id}")),
                about,
                self.text(&wording::outcome(check.finding)),
                evidence.join(" "),
            ]
        };
        let (concern, others): (Vec<_>, Vec<_>) =
            diagnosis.expectations.iter().partition(|c| c.concerns == Some(true));
        let columns = self
            .keys([
                "report-column-expectation",
                "report-column-of",
                "report-column-answer",
                "report-column-evidence",
            ])
            .to_vec();
        let mut blocks =
            vec![self.section(diagnosis, "expectations"), Block::Paragraph(self.key("report-expectations"))];
        if !concern.is_empty() {
            blocks.push(Block::Table(Table {
                caption: self.key("report-expectations-concern"),
                columns: columns.clone(),
                rows: concern.into_iter().map(row).collect(),
            }));
        }
        if !others.is_empty() {
            blocks.push(Block::Fold {
                summary: self.key("report-expectations-others"),
                blocks: vec![Block::Table(Table {
                    caption: self.key("report-expectations-others"),
                    columns,
                    rows: others.into_iter().map(row).collect(),
                })],
            });
        }
        blocks
    }

    /// Instruments with their reasons.
    pub fn instruments(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let selection = &diagnosis.instruments;
        let mut blocks = vec![self.section(diagnosis, "instruments")];
        if selection.suggested.is_empty() {
            blocks.push(Block::Paragraph(self.key("report-no-instrument")));
        }
        for choice in &selection.suggested {
            let mut inner = vec![Block::Paragraph(self.text(&choice.mechanism))];
            inner.push(Block::List(
                choice
                    .reasons_for
                    .iter()
                    .map(|m| self.text(&message!("report-for", reason = m.clone())))
                    .chain(
                        choice
                            .reasons_against
                            .iter()
                            .map(|m| self.text(&message!("report-against", reason = m.clone()))),
                    )
                    .chain([self.text(&message!("report-seen-in", codes = choice.seen_in.join(", ")))])
                    .chain(
                        (!choice.costs.is_empty())
                            .then(|| self.text(&message!("report-costs", costs = choice.costs.clone()))),
                    )
                    .chain(choice.reading.then(|| self.key("report-reading")))
                    .collect(),
            ));
            let factors: Vec<Message> =
                choice.weak_factors.iter().map(|(factor, _)| Message::new(factor.label_key())).collect();
            blocks.push(Block::Fold {
                summary: self.text(&message!(
                    "report-instrument",
                    id = choice.id.as_str(),
                    name = choice.name.clone(),
                    paragraph = choice.paragraph.to_string(),
                    factors = factors
                )),
                blocks: inner,
            });
        }
        for (key, list) in
            [("report-undecided", &selection.undecided), ("report-ruled-out", &selection.ruled_out)]
        {
            if list.is_empty() {
                continue;
            }
            let rows = list
                .iter()
                .map(|choice| {
                    let evidence: Vec<String> =
                        choice.evidence.iter().map(|c| self.text(&c.evidence)).collect();
                    vec![
                        format!("{} {}", choice.id, self.text(&choice.name)),
                        format!("¶{}", choice.paragraph),
                        evidence.join(" "),
                    ]
                })
                .collect();
            blocks.push(Block::Fold {
                summary: self.text(&Message::new(key).with("count", list.len())),
                blocks: vec![Block::Table(Table {
                    caption: self.text(&Message::new(key).with("count", list.len())),
                    columns: self
                        .keys([
                            "report-column-instrument",
                            "report-column-paragraph",
                            "report-column-precondition",
                        ])
                        .to_vec(),
                    rows,
                })],
            });
        }
        blocks
    }

    fn unknowns(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        if diagnosis.unknowns.is_empty() {
            return Vec::new();
        }
        let rows = diagnosis
            .unknowns
            .iter()
            .take(25)
            .map(|u| {
                let tells: Vec<String> = u.would_tell.iter().map(|m| self.text(m)).collect();
                vec![self.text(&u.name), u.datum.clone(), u.tables.join(", "), tells.join("; ")]
            })
            .collect();
        vec![
            self.section(diagnosis, "unknown"),
            Block::Table(Table {
                caption: self.key("report-unknown-caption"),
                columns: self
                    .keys([
                        "report-column-datum",
                        "report-column-code",
                        "report-column-tables",
                        "report-column-tells",
                    ])
                    .to_vec(),
                rows,
            }),
        ]
    }

    /// The course over the periods; nothing with one period.
    pub fn course(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let periods = &diagnosis.trajectory.periods;
        if periods.len() < 2 {
            return Vec::new();
        }
        let mut blocks = vec![self.section(diagnosis, "course")];
        let names: Vec<String> = periods.iter().map(|p| self.messages.period(p.period)).collect();
        let lines: Vec<Line> = diagnosis
            .factors
            .iter()
            .map(|f| Line {
                label: self.key(f.factor.label_key()),
                values: periods
                    .iter()
                    .map(|p| p.scores.iter().find(|s| s.factor == f.factor).and_then(|s| s.score))
                    .collect(),
            })
            .filter(|line| line.values.iter().any(Option::is_some))
            .collect();
        if !lines.is_empty() {
            blocks.push(Block::Figure(Box::new(line_chart(&LineChart {
                caption: self.caption(diagnosis, "course"),
                periods: names.clone(),
                lines,
                scale: Some((0.0, 1.0)),
                digits: 2,
            }))));
        }
        let codes: std::collections::BTreeSet<&str> =
            periods.iter().flat_map(|p| p.indicators.keys().map(String::as_str)).collect();
        let mut columns = vec![self.key("report-column-indicator")];
        columns.extend(names);
        let mut rows = vec![{
            let mut row = vec![self.key("report-actors")];
            row.extend(periods.iter().map(|p| p.actors.to_string()));
            row
        }];
        for code in codes {
            let mut row = vec![format!("{} ({code})", self.text(&wording::datum_name(diagnosis, code)))];
            row.extend(periods.iter().map(|p| {
                p.indicators.get(code).map(|v| self.messages.number(*v)).unwrap_or_else(|| "–".to_owned())
            }));
            rows.push(row);
        }
        blocks.push(Block::Table(Table { caption: self.key("report-course-caption"), columns, rows }));
        let turns: Vec<String> = diagnosis
            .trajectory
            .turning_points
            .iter()
            .map(|t| format!("{}: {}", self.messages.period(t.period), self.text(&t.text)))
            .collect();
        if !turns.is_empty() {
            blocks.push(Block::List(turns));
        }
        blocks
    }

    fn indicators(&self, diagnosis: &Diagnosis) -> Vec<Block> {
        let rows = diagnosis
            .indicators
            .iter()
            .map(|i| {
                let frame = i.measured.frame.as_ref();
                vec![
                    i.code.clone(),
                    self.text(&i.name),
                    self.messages.measured(&i.measured),
                    self.key(i.measured.status.label_key()),
                    i.measured.coverage.map(|c| format!("{} %", wording::percent(c))).unwrap_or_default(),
                    frame
                        .map(|f| {
                            let place = f.position.map(|p| self.messages.decimals(p, 2)).unwrap_or_default();
                            format!("{place} {}", self.text(&f.description)).trim().to_owned()
                        })
                        .unwrap_or_default(),
                    i.measured.reason.as_ref().map(|m| self.text(m)).unwrap_or_default(),
                ]
            })
            .collect();
        let table = Table {
            caption: self.key("report-indicators-caption"),
            columns: self
                .keys([
                    "report-column-code",
                    "report-column-indicator",
                    "report-column-value",
                    "report-column-status",
                    "report-column-coverage",
                    "report-column-frame",
                    "report-column-reason",
                ])
                .to_vec(),
            rows,
        };
        vec![Block::Fold {
            summary: self.key("report-indicators-caption"),
            blocks: vec![Block::Table(table)],
        }]
    }

    /// The figures the founding report prints, and where they contradict each other.
    fn published_figures(&self) -> milieu_indicators::Result<Vec<Block>> {
        use milieu_indicators::published_figures::{
            contradictions, published_figures, reproduce_derived_figures,
        };
        let reproduced = reproduce_derived_figures()?;
        let rows = published_figures()
            .iter()
            .filter_map(|f| {
                let value = f.value?;
                let computed = reproduced.iter().find(|r| r.id == f.id);
                let place: Vec<String> = f.paragraphs.iter().map(|p| format!("¶{p}")).collect();
                Some(vec![
                    f.id.clone(),
                    format!("{} · {}", f.indicator, f.territory),
                    self.messages.decimals(value, f.decimals),
                    computed.map(|r| self.messages.decimals(r.computed, f.decimals)).unwrap_or_default(),
                    place.join(" "),
                ])
            })
            .collect();
        let mut blocks = vec![
            self.heading(2, self.key("report-published"), "published".to_owned()),
            Block::Paragraph(self.key("report-published-note")),
            Block::Table(Table {
                caption: self.key("report-published-caption"),
                columns: self
                    .keys([
                        "report-column-id",
                        "report-column-figure",
                        "report-column-printed",
                        "report-column-computed",
                        "report-column-paragraph",
                    ])
                    .to_vec(),
                rows,
            }),
        ];
        let found = contradictions()?;
        blocks.push(Block::List(found.iter().map(|c| self.text(&wording::contradiction(c))).collect()));
        Ok(blocks)
    }

    fn methods(&self, diagnoses: &[Diagnosis]) -> Vec<Block> {
        let mut seen: Vec<String> = Vec::new();
        for text in diagnoses.iter().flat_map(|d| &d.method).map(|m| self.text(m)) {
            if !seen.contains(&text) {
                seen.push(text);
            }
        }
        let mut blocks = vec![
            self.heading(2, self.key("report-methods"), "methods".to_owned()),
            Block::Paragraph(self.key("report-methods-rule")),
            Block::List(seen),
        ];
        if let Some(first) = diagnoses.first() {
            let p = &first.params;
            let settings = [
                ("report-setting-seed", p.seed.to_string()),
                ("report-setting-runs", p.runs.to_string()),
                ("report-setting-null-draws", p.null_draws.to_string()),
                ("report-setting-ensemble", p.ensemble_size.to_string()),
                ("report-setting-coverage", format!("{} %", wording::percent(p.coverage_needed))),
                ("report-setting-weak", format!("{} %", wording::percent(p.weak_share))),
                ("report-setting-smallest", p.smallest_region.to_string()),
            ];
            blocks.push(Block::Table(Table {
                caption: self.key("report-settings-caption"),
                columns: self.keys(["report-column-setting", "report-column-value"]).to_vec(),
                rows: settings.into_iter().map(|(key, value)| vec![self.key(key), value]).collect(),
            }));
        }
        blocks
    }

    fn sources(&self) -> Vec<Block> {
        let rows = self
            .snapshot
            .sources
            .values()
            .map(|s| {
                vec![
                    s.title.clone(),
                    s.format.clone().unwrap_or_default(),
                    s.retrieved.map(|d| d.to_string()).unwrap_or_default(),
                    s.licence.clone().unwrap_or_else(|| "–".to_owned()),
                    self.key(if s.synthetic { "report-source-synthetic" } else { "report-source-as-given" }),
                    s.sha256.clone().map(|h| h.chars().take(16).collect()).unwrap_or_default(),
                ]
            })
            .collect();
        vec![
            self.heading(2, self.key("report-sources"), "sources".to_owned()),
            Block::Table(Table {
                caption: self.key("report-sources-caption"),
                columns: self
                    .keys([
                        "report-column-source",
                        "report-column-format",
                        "report-column-date",
                        "report-column-licence",
                        "report-column-kind",
                        "report-column-sha256",
                    ])
                    .to_vec(),
                rows,
            }),
        ]
    }
}

/// The corners of the box that the three intervals span, brought to sums of one: where the
/// degrees may also lie.
fn corners_of(assessment: &TypeAssessment) -> Vec<[f64; 3]> {
    let ends: Vec<[f64; 2]> = NetworkType::ALL
        .iter()
        .map(|kind| {
            let degree = assessment.degrees.iter().find(|d| d.kind == *kind);
            match degree.and_then(|d| d.interval) {
                Some(interval) => [interval.lower, interval.upper],
                None => [degree.map_or(0.0, |d| d.degree); 2],
            }
        })
        .collect();
    let steps = 12;
    let mut cloud = Vec::new();
    for a in 0..=steps {
        for b in 0..=steps {
            let at = |k: usize, step: i32| {
                ends[k][0] + (ends[k][1] - ends[k][0]) * f64::from(step) / f64::from(steps)
            };
            let (x, y) = (at(0, a), at(1, b));
            let z = 1.0 - x - y;
            if z >= ends[2][0] - 1e-9 && z <= ends[2][1] + 1e-9 {
                cloud.push([x, y, z]);
            }
        }
    }
    cloud
}

/// The mark of a group in drawings.
pub fn shape_of(group: Option<ActorGroup>) -> NodeShape {
    match group {
        Some(ActorGroup::LargeFirm) => NodeShape::Square,
        Some(ActorGroup::Sme) => NodeShape::Circle,
        Some(ActorGroup::BusinessService) => NodeShape::Triangle,
        Some(ActorGroup::FinancialService) => NodeShape::Diamond,
        Some(ActorGroup::Research) => NodeShape::Pentagon,
        Some(ActorGroup::Public) => NodeShape::Shield,
        None => NodeShape::Ring,
    }
}

//! What several pages of scores show alike: a datum with its number, a caption, blocks of the report.

use milieu_diagnosis::{Diagnosis, DiagnosisParams, IndicatorValue};
use milieu_figures::{Caption, NumberFormat};
use milieu_report::{Block, wording};
use milieu_vocabulary::{Message, RegionCode};

use crate::page::{Cell, Page, TableView};
use crate::question::Question;

/// A datum as it is shown.
pub struct Shown {
    /// Code as asked.
    pub code: String,
    /// Name.
    pub name: String,
    /// Value, if there is one.
    pub value: Option<f64>,
    /// Between 0 and 1: the value of a share, else the position in its frame.
    pub level: Option<f64>,
    /// Value with unit and status, or why there is none.
    pub text: String,
}

impl Shown {
    /// A cell with the name and the way to the rows behind the number.
    pub fn name_cell(&self) -> Cell {
        Cell::text(self.name.clone()).to(indicator_link(&self.code))
    }

    /// A cell with the number.
    pub fn value_cell(&self) -> Cell {
        Cell { text: self.text.clone(), number: self.value, link: None }
    }
}

/// Address of the page of an indicator.
pub fn indicator_link(code: &str) -> String {
    format!("scorecard/indicator?code={}", code.replace('[', "%5B").replace(']', "%5D"))
}

/// An indicator of a diagnosis; a code without a variant finds its first.
pub fn indicator<'d>(diagnosis: &'d Diagnosis, code: &str) -> Option<&'d IndicatorValue> {
    let prefix = format!("{code}[");
    diagnosis.indicator(code).or_else(|| diagnosis.indicators.iter().find(|i| i.code.starts_with(&prefix)))
}

/// A datum of a diagnosis.
pub fn datum(question: &Question, diagnosis: &Diagnosis, code: &str) -> Shown {
    let found = indicator(diagnosis, code);
    let name = match found {
        Some(found) => question.text(&found.name),
        None => question.text(&wording::datum_name(diagnosis, code)),
    };
    let value = found.and_then(|i| i.measured.value);
    let level = found.and_then(|i| match (value, i.measured.unit.as_str()) {
        (Some(value), "share" | "index") if (0.0..=1.0).contains(&value) => Some(value),
        (Some(_), _) => i.measured.frame.as_ref().and_then(|f| f.position),
        (None, _) => None,
    });
    let text = match found {
        Some(i) if value.is_some() => question.messages.measured(&i.measured),
        _ => question.key("web-unknown"),
    };
    // A first variant without a name of its own goes by the plain code.
    let code = found.map_or(code, |i| i.code.trim_end_matches("[]")).to_owned();
    Shown { code, name, value, level, text }
}

/// Why a datum is not known.
pub fn why_unknown(question: &Question, diagnosis: &Diagnosis, code: &str) -> String {
    let reason = indicator(diagnosis, code).and_then(|i| i.measured.reason.as_ref());
    reason.map(|reason| question.text(reason)).unwrap_or_default()
}

/// Regions of the same NUTS level with enough actors to be compared, most actors first.
pub fn regions_alike(question: &Question, region: &RegionCode) -> Vec<RegionCode> {
    let length = region.as_str().len();
    let mut counts = std::collections::BTreeMap::new();
    for actor in &question.snapshot().actors {
        let whole = actor.region.as_ref().and_then(|code| code.as_str().get(..length));
        if let Some(code) = whole.and_then(|text| RegionCode::parse(text).ok()) {
            *counts.entry(code).or_insert(0usize) += 1;
        }
    }
    let smallest = DiagnosisParams::default().smallest_region;
    let mut regions: Vec<(RegionCode, usize)> = counts.into_iter().filter(|(_, n)| *n >= smallest).collect();
    regions.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    regions.into_iter().map(|(code, _)| code).collect()
}

/// A caption: title and description by key, `web-figure-NAME-title` and `-description`.
pub fn caption(question: &Question, name: &str, region: &str) -> Caption {
    let text = |part: &str| {
        question.text(&Message::new(format!("web-figure-{name}-{part}")).with("region", region.to_owned()))
    };
    Caption {
        id: name.to_owned(),
        title: text("title"),
        description: text("description"),
        numbers: NumberFormat { decimal_mark: question.messages.decimal_mark() },
    }
}

/// Puts blocks of a report on a page: figures and tables where they belong, words among the answers.
pub fn absorb<T>(page: &mut Page<T>, blocks: Vec<Block>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => page.figures.push((*figure).into()),
            Block::Table(table) => {
                let id = format!("table-{}", page.tables.len() + 1);
                page.tables.push(TableView::of(id, &table));
            }
            Block::Paragraph(text) => page.answer.push(text),
            Block::Notice(text) => page.notices.push(text),
            Block::List(texts) => page.answer.extend(texts),
            Block::Fold { blocks, .. } => absorb(page, blocks),
            Block::Definitions(terms) => {
                page.answer.extend(terms.into_iter().map(|(term, text)| format!("{term}: {text}")));
            }
            Block::Heading { .. } => {}
        }
    }
}

/// What every page of the report's figures says: which paragraphs it stands on, and whose drawing
/// it is.
pub fn stands_on<T>(question: &Question, page: &mut Page<T>, paragraphs: &str) {
    page.answer
        .push(question.text(&Message::new("web-figure-stands-on").with("paragraphs", paragraphs.to_owned())));
}

/// A table of data with the way to the rows behind each.
pub fn data_table(question: &Question, diagnosis: &Diagnosis, id: &str, codes: &[&str]) -> TableView {
    TableView {
        id: id.to_owned(),
        caption: question.key("web-figure-data"),
        columns: [
            "report-column-indicator",
            "report-column-code",
            "report-column-value",
            "report-column-reason",
        ]
        .map(|key| question.key(key))
        .to_vec(),
        rows: codes
            .iter()
            .map(|code| {
                let shown = datum(question, diagnosis, code);
                let why = if shown.value.is_none() {
                    why_unknown(question, diagnosis, code)
                } else {
                    String::new()
                };
                vec![shown.name_cell(), Cell::text(shown.code.clone()), shown.value_cell(), Cell::text(why)]
            })
            .collect(),
        total: None,
    }
}

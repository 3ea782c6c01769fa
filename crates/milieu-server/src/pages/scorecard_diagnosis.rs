//! Scorecard › Diagnosis: what holds, what does not, what cannot be told, and what follows.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_diagnosis::factor_score::FactorScore;
use milieu_diagnosis::instruments::InstrumentChoice;
use milieu_diagnosis::{Checked, Condition, Diagnosis, Move, Outcome, Rules, Test};
use milieu_report::wording;
use milieu_vocabulary::{Message, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::pages::scorecard_factors::movers;
use crate::pages::shown::indicator_link;
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// The cards of a region.
#[derive(Serialize, ToSchema)]
pub struct DiagnosisData {
    /// Cards: weak points, lock-in, expectations.
    pub cards: Vec<CardView>,
    /// Instruments that act on a weak factor.
    pub instruments: Vec<InstrumentView>,
}

/// A statement held against the data.
#[derive(Serialize, ToSchema)]
pub struct CardView {
    /// Name, unique on the page.
    pub id: String,
    /// `weak-point`, `lock-in`, `type` or `class`.
    pub kind: String,
    /// The statement.
    pub title: String,
    /// What it is said of.
    pub about: String,
    /// `holds`, `does-not-hold` or `cannot-tell`.
    pub finding: String,
    /// The same in words.
    pub finding_text: String,
    /// Whether it speaks of this cluster; otherwise of other types or classes.
    pub concerns: bool,
    /// Where it stands in the founding report.
    pub paragraph: String,
    /// The rule in words, one condition each.
    pub rule: Vec<String>,
    /// What was found.
    pub evidence: Vec<DatumView>,
    /// What would settle it.
    pub would_tell: Vec<DatumView>,
    /// Factor it is about: leads to the instruments.
    pub factor: Option<String>,
}

/// A datum with the way to it.
#[derive(Serialize, ToSchema)]
pub struct DatumView {
    /// In words.
    pub text: String,
    /// Address of the rows behind it.
    pub link: Option<String>,
}

/// An instrument held against the diagnosis.
#[derive(Serialize, ToSchema)]
pub struct InstrumentView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// How it is held to work.
    pub mechanism: String,
    /// Where it stands.
    pub paragraph: String,
    /// `suggested`, `undecided` or `ruled-out`.
    pub state: String,
    /// The same in words.
    pub state_text: String,
    /// Weak factors it acts on: codes.
    pub factors: Vec<String>,
    /// Reasons for it.
    pub reasons_for: Vec<String>,
    /// Reasons against it.
    pub reasons_against: Vec<String>,
    /// What was looked at for its precondition.
    pub precondition: Vec<String>,
    /// Indicators in which its effect would be seen.
    pub seen_in: Vec<DatumView>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(diagnosis))
}

/// Expectations, signs of lock-in and weak points as cards, and the instruments that follow.
#[utoipa::path(get, path = "/scorecard/diagnosis.json", responses((status = 200, body = Page<DiagnosisData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn diagnosis(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

const fn code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Holds => "holds",
        Outcome::DoesNotHold => "does-not-hold",
        Outcome::CannotTell => "cannot-tell",
    }
}

fn build(question: &Question) -> Result<Page<DiagnosisData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let rules = Rules::built_in()?;
    let mut cards: Vec<CardView> = diagnosis.factors.iter().map(|s| weak_point(question, s)).collect();
    for sign in &diagnosis.lock_in.signs {
        let rule = rules.signs.signs.iter().find(|r| r.id == sign.id).map(|r| &r.test);
        let mut card = of_rule(question, &diagnosis, rule, sign.finding, &sign.evidence, &sign.would_tell);
        card.id = format!("lock-in-{}", sign.id);
        card.kind = "lock-in".to_owned();
        card.title = question.key(&format!("lock-in-sign-{}", sign.id));
        card.about = question.key("report-section-lock-in");
        card.paragraph = "¶44, ¶57, ¶124, ¶126".to_owned();
        cards.push(card);
    }
    for check in &diagnosis.expectations {
        let cell = rules.expectations.cells.iter().find(|r| r.id == check.id && check.kind.is_some());
        let weakness =
            rules.expectations.weaknesses.iter().find(|r| r.id == check.id && check.kind.is_none());
        let rule = cell.map(|r| &r.test).or(weakness.map(|r| &r.test));
        let mut card = of_rule(question, &diagnosis, rule, check.finding, &check.evidence, &check.would_tell);
        let group = if check.kind.is_some() { "cell" } else { "weakness" };
        card.id = format!("{group}-{}", check.id);
        card.kind = if check.kind.is_some() { "type" } else { "class" }.to_owned();
        card.title = question.key(&format!("expectation-{group}-{}", check.id));
        card.about = match (check.kind, check.class) {
            (Some(kind), _) => question.key(kind.label_key()),
            (None, Some(class)) => question.key(&format!("cluster-class-{}", class.code())),
            (None, None) => String::new(),
        };
        card.concerns = check.concerns == Some(true);
        card.paragraph = match check.kind {
            Some(_) => {
                question.text(&message!("web-diagnosis-table-one", paragraph = check.paragraph.to_string()))
            }
            None => format!("¶{}", check.paragraph),
        };
        card.factor = check.factor.map(|factor| factor.code().to_owned());
        cards.push(card);
    }
    let selection = &diagnosis.instruments;
    let lists = [
        ("suggested", &selection.suggested),
        ("undecided", &selection.undecided),
        ("ruled-out", &selection.ruled_out),
    ];
    let instruments = lists
        .into_iter()
        .flat_map(|(state, list)| list.iter().map(move |choice| (state, choice)))
        .map(|(state, choice)| instrument(question, &diagnosis, state, choice))
        .collect();
    let mut page = question.page("web-screen-scorecard-diagnosis", DiagnosisData { cards, instruments });
    let count = |finding: &str| page.data.cards.iter().filter(|c| c.concerns && c.finding == finding).count();
    let (holds, not, open) = (count("holds"), count("does-not-hold"), count("cannot-tell"));
    page.answer.push(question.text(&message!(
        "web-diagnosis-answer",
        region = question.region_name(region),
        holds = holds,
        not = not,
        open = open
    )));
    page.answer.push(question.text(&wording::lock_in(diagnosis.lock_in.verdict)));
    page.answer.push(question.key("report-expectations"));
    tables(question, &mut page);
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

fn weak_point(question: &Question, score: &FactorScore) -> CardView {
    let finding = match (&score.withheld, score.weak, score.below_quartile_probability) {
        (Some(_), ..) | (None, false, None) => Outcome::CannotTell,
        (None, true, _) => Outcome::Holds,
        (None, false, Some(_)) => Outcome::DoesNotHold,
    };
    let missing = score
        .concepts
        .iter()
        .filter(|concept| concept.position.is_none())
        .flat_map(|concept| &concept.indicators)
        .map(|part| DatumView {
            text: format!(
                "{} {}",
                part.code,
                part.missing.as_ref().map(|m| question.text(m)).unwrap_or_default()
            ),
            link: Some(indicator_link(&part.code)),
        });
    let mut lowest: Vec<_> = score.concepts.iter().filter(|c| c.position.is_some()).collect();
    lowest.sort_by(|a, b| a.position.unwrap_or(1.0).total_cmp(&b.position.unwrap_or(1.0)));
    let mut evidence = vec![DatumView { text: question.text(&wording::factor_line(score)), link: None }];
    evidence.extend(lowest.iter().take(3).map(|concept| {
        let codes: Vec<&str> = concept.indicators.iter().map(|i| i.code.as_str()).collect();
        DatumView {
            text: question.text(&message!(
                "web-diagnosis-concept",
                concept = question.messages.concept(&concept.concept),
                codes = codes.join(", "),
                position = question.messages.decimals(concept.position.unwrap_or_default(), 2)
            )),
            link: concept.indicators.first().map(|i| indicator_link(&i.code)),
        }
    }));
    evidence.extend(movers(question, score).into_iter().take(2).map(|text| DatumView { text, link: None }));
    CardView {
        id: format!("weak-{}", score.factor.code()),
        kind: "weak-point".to_owned(),
        title: question
            .text(&message!("web-diagnosis-is-weak", factor = Message::new(score.factor.label_key()))),
        about: question.key("report-section-factors"),
        finding: code(finding).to_owned(),
        finding_text: question.text(&wording::outcome(finding)),
        concerns: true,
        paragraph: "¶100, ¶102".to_owned(),
        rule: vec![question.key("web-diagnosis-weak-rule")],
        evidence,
        would_tell: if finding == Outcome::CannotTell { missing.collect() } else { Vec::new() },
        factor: Some(score.factor.code().to_owned()),
    }
}

fn of_rule(
    question: &Question,
    diagnosis: &Diagnosis,
    rule: Option<&Test>,
    finding: Outcome,
    evidence: &[Checked],
    would_tell: &[String],
) -> CardView {
    let link = |code: &str| diagnosis.indicator(code).map(|_| indicator_link(code));
    CardView {
        id: String::new(),
        kind: String::new(),
        title: String::new(),
        about: String::new(),
        finding: code(finding).to_owned(),
        finding_text: question.text(&wording::outcome(finding)),
        concerns: true,
        paragraph: String::new(),
        rule: rule.map(|test| rule_words(question, diagnosis, test)).unwrap_or_default(),
        evidence: evidence
            .iter()
            .map(|checked| DatumView {
                text: question.text(&checked.evidence),
                link: checked.condition.code.as_deref().and_then(link),
            })
            .collect(),
        would_tell: would_tell
            .iter()
            .map(|datum| DatumView {
                text: question.text(&wording::datum_name(diagnosis, datum)),
                link: link(datum),
            })
            .collect(),
        factor: None,
    }
}

/// A rule in words.
fn rule_words(question: &Question, diagnosis: &Diagnosis, test: &Test) -> Vec<String> {
    let words = |condition: &Condition| question.text(&condition_words(diagnosis, condition));
    let mut out: Vec<String> = test.all.iter().map(words).collect();
    match test.any.as_slice() {
        [] => {}
        [one] => out.push(words(one)),
        many => {
            let list: Vec<String> = many.iter().map(words).collect();
            out.push(question.text(&message!("web-rule-any", list = list.join("; "))));
        }
    }
    out
}

fn condition_words(diagnosis: &Diagnosis, condition: &Condition) -> Message {
    if let Some(fact) = &condition.fact {
        // A fact's code is how it is written in the rule files.
        let code =
            serde_json::to_value(fact).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let name = Message::new(format!("fact-{code}"));
        return match (condition.at_least, condition.at_most) {
            (Some(limit), _) => message!("web-rule-at-least", name = name, limit = limit),
            (None, Some(limit)) => message!("web-rule-at-most", name = name, limit = limit),
            (None, None) => message!("web-rule-known", name = name),
        };
    }
    let code = condition.code.as_deref().unwrap_or_default();
    let name = wording::datum_name(diagnosis, code);
    let percent = |share: f64| 100.0 * share;
    if let Some(limit) = condition.below {
        message!("web-rule-below", name = name, code = code, limit = percent(limit))
    } else if let Some(limit) = condition.above {
        message!("web-rule-above", name = name, code = code, limit = percent(limit))
    } else if let Some(limit) = condition.value_below {
        message!("web-rule-value-below", name = name, code = code, limit = limit)
    } else if let Some(limit) = condition.value_above {
        message!("web-rule-value-above", name = name, code = code, limit = limit)
    } else if let Some(kind) = condition.like {
        message!("web-rule-like", name = name, code = code, kind = Message::new(kind.label_key()))
    } else {
        match condition.moves {
            Some(Move::Falls) => message!("web-rule-falls", name = name, code = code),
            Some(Move::Rises) => message!("web-rule-rises", name = name, code = code),
            None => message!("web-rule-known", name = name),
        }
    }
}

fn instrument(
    question: &Question,
    diagnosis: &Diagnosis,
    state: &str,
    choice: &InstrumentChoice,
) -> InstrumentView {
    let texts = |list: &[Message]| list.iter().map(|m| question.text(m)).collect();
    InstrumentView {
        id: choice.id.clone(),
        name: question.text(&choice.name),
        mechanism: question.text(&choice.mechanism),
        paragraph: format!("¶{}", choice.paragraph),
        state: state.to_owned(),
        state_text: question.key(&format!("web-instrument-{state}")),
        factors: choice.weak_factors.iter().map(|(factor, _)| factor.code().to_owned()).collect(),
        reasons_for: texts(&choice.reasons_for),
        reasons_against: texts(&choice.reasons_against),
        precondition: choice.evidence.iter().map(|c| question.text(&c.evidence)).collect(),
        seen_in: choice
            .seen_in
            .iter()
            .map(|code| DatumView {
                text: format!("{code} {}", question.text(&wording::datum_name(diagnosis, code))),
                link: diagnosis.indicator(code).map(|_| indicator_link(code)),
            })
            .collect(),
    }
}

/// The same as tables, for reading without script.
fn tables(question: &Question, page: &mut Page<DiagnosisData>) {
    let cards = page
        .data
        .cards
        .iter()
        .map(|card| {
            let said =
                |list: &[DatumView]| list.iter().map(|d| d.text.as_str()).collect::<Vec<_>>().join(" ");
            vec![
                Cell::text(card.title.clone()),
                Cell::text(card.about.clone()),
                Cell::text(card.finding_text.clone()),
                Cell::text(card.paragraph.clone()),
                Cell::text(card.rule.join("; ")),
                Cell::text(said(&card.evidence)),
                Cell::text(said(&card.would_tell)),
            ]
        })
        .collect();
    let instruments = page
        .data
        .instruments
        .iter()
        .map(|i| {
            vec![
                Cell::text(format!("{} {}", i.id, i.name)),
                Cell::text(i.state_text.clone()),
                Cell::text(i.paragraph.clone()),
                Cell::text(i.mechanism.clone()),
                Cell::text(i.reasons_for.join(" ")),
                Cell::text(i.reasons_against.join(" ")),
                Cell::text(i.precondition.join(" ")),
            ]
        })
        .collect();
    let columns = |keys: [&str; 7]| keys.map(|key| question.key(key)).to_vec();
    page.tables.push(TableView {
        id: "cards".to_owned(),
        caption: question.key("web-diagnosis-cards"),
        columns: columns([
            "report-column-expectation",
            "report-column-of",
            "report-column-answer",
            "report-column-paragraph",
            "web-diagnosis-rule",
            "report-column-evidence",
            "web-diagnosis-settles",
        ]),
        rows: cards,
        total: None,
    });
    page.tables.push(TableView {
        id: "instruments".to_owned(),
        caption: question.key("report-section-instruments"),
        columns: columns([
            "report-column-instrument",
            "report-column-answer",
            "report-column-paragraph",
            "web-instrument-mechanism",
            "web-instrument-for",
            "web-instrument-against",
            "report-column-precondition",
        ]),
        rows: instruments,
        total: None,
    });
}

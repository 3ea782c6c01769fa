//! Linear or systemic: the seven rows of Table 2 as a profile (SY1 to SY7).
//!
//! Each row is a pair of measures from 0 to 1; the row's value is (systemic - linear) /
//! (systemic + linear), from -1 (linear) to 1 (systemic). The rows are shown one by one with the
//! number observed; their mean comes with an interval and never alone (¶33-40, ¶119-120).

use milieu_indicators::quantile::{mean, sample_sd};
use milieu_territory::ProjectKind;
use milieu_vocabulary::{Input, Interval, Measured, Message, Status, message};
use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::{Context, Evidence, Trail, indicators, reasons, survey};

/// The rows of Table 2, in its order.
pub const ROWS: [&str; 7] = ["SY1", "SY2", "SY3", "SY4", "SY5", "SY6", "SY7"];

/// Level of the interval of the mean.
const LEVEL: f64 = 0.9;

/// One row of the profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Code.
    pub code: &'static str,
    /// Evidence for the linear approach, 0 to 1; `None` where nothing is known.
    pub linear: Option<f64>,
    /// Evidence for the systemic approach, 0 to 1.
    pub systemic: Option<f64>,
    /// The row's value.
    pub value: Measured,
}

/// The profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The seven rows.
    pub rows: Vec<Row>,
    /// Rows with a value.
    pub observed: usize,
    /// Mean of the rows with a value, with the t interval over rows; withheld when there is none.
    pub mean: Measured,
}

/// Reads the profile of a region. Cost: that of the indicators it rests on.
pub fn profile(context: &Context<'_>) -> Profile {
    let rows: Vec<Row> = (0..ROWS.len()).map(|k| row(k, context, &mut Trail::closed())).collect();
    let known: Vec<f64> = rows.iter().filter_map(|r| r.value.value).collect();
    let stand_ins = rows.iter().any(|r| r.value.status == Status::Proxy);
    let value = match mean(&known) {
        Ok(mean) => {
            let status = if stand_ins { Status::Proxy } else { Status::Estimated };
            let mut measured = Measured::of_status(mean, "balance", status).input(Input::new(
                "SY1–SY7",
                known.len(),
                ROWS.len(),
            ));
            if stand_ins {
                measured.reason = Some(message!("indicator-sy-mean-standins"));
            }
            match interval_of_mean(&known, mean) {
                Some(interval) => measured.interval(interval),
                None => measured,
            }
        }
        Err(_) => Measured::withheld("balance", message!("indicator-sy-nothing")),
    };
    Profile { observed: known.len(), rows, mean: value }
}

/// Student's interval of the mean over rows, cut at -1 and 1; with two rows or more.
fn interval_of_mean(values: &[f64], mean: f64) -> Option<Interval> {
    let n = values.len();
    let spread = sample_sd(values).ok()?;
    let t = StudentsT::new(0.0, 1.0, (n.checked_sub(1)?) as f64).ok()?;
    let half = t.inverse_cdf(0.5 + LEVEL / 2.0) * spread / (n as f64).sqrt();
    half.is_finite().then(|| Interval::of_level((mean - half).max(-1.0), (mean + half).min(1.0), LEVEL))
}

/// Two measures with what they rest on.
struct Sides {
    linear: Option<f64>,
    systemic: Option<f64>,
    inputs: Vec<Input>,
    standin: Option<Message>,
    /// What is lacking when a side is missing.
    lacking: Message,
}

/// Computes one row (0 to 6).
pub(crate) fn row(k: usize, context: &Context<'_>, trail: &mut Trail) -> Row {
    let sides = match k {
        0 => key_word(context),
        1 => stimulus(context),
        2 => process(context),
        3 => human_resources(context),
        4 => competitiveness(context),
        5 => governance(context),
        _ => policies(context),
    };
    for (name, side) in [("linear", sides.linear), ("systemic", sides.systemic)] {
        trail.row(|| Evidence {
            record: None,
            label: name.to_owned(),
            contribution: side,
            note: Some(Message::new(if name == "linear" {
                "indicator-sy-linear"
            } else {
                "indicator-sy-systemic"
            })),
        });
    }
    let value = match (sides.linear, sides.systemic) {
        (Some(linear), Some(systemic)) if linear + systemic > 0.0 => {
            let value = (systemic - linear) / (systemic + linear);
            let mut measured = Measured::estimated(value, "balance");
            if let Some(standin) = sides.standin {
                measured.status = Status::Proxy;
                measured.reason = Some(standin);
            }
            sides.inputs.into_iter().fold(measured, Measured::input)
        }
        (Some(_), Some(_)) => Measured::withheld("balance", message!("indicator-sy-neither")),
        _ => Measured::withheld("balance", sides.lacking),
    };
    Row { code: ROWS[k.min(ROWS.len() - 1)], linear: sides.linear, systemic: sides.systemic, value }
}

/// Words of a project's trigger or themes that speak of technology, and of knowledge.
const TECHNOLOGY_WORDS: [&str; 4] = ["technology", "equipment", "machinery", "technology-transfer"];
const KNOWLEDGE_WORDS: [&str; 6] =
    ["knowledge", "skills", "training", "problem-solving", "learning", "competence"];

fn key_word(context: &Context<'_>) -> Sides {
    let snapshot = context.snapshot;
    let mut at_home = vec![false; snapshot.projects.len()];
    for row in &snapshot.affiliations {
        if context.home.get(row.actor.index()).copied().unwrap_or(false) {
            at_home[row.project.index()] = true;
        }
    }
    let (mut all, mut known, mut technology, mut knowledge) = (0, 0, 0, 0);
    for (project, _) in
        snapshot.projects.iter().zip(&at_home).filter(|(p, here)| **here && p.kind == ProjectKind::Project)
    {
        all += 1;
        let words: Vec<&str> = project.trigger.iter().chain(&project.themes).map(String::as_str).collect();
        let (t, k) = (
            words.iter().any(|w| TECHNOLOGY_WORDS.contains(w)),
            words.iter().any(|w| KNOWLEDGE_WORDS.contains(w)),
        );
        known += usize::from(t || k);
        technology += usize::from(t);
        knowledge += usize::from(k);
    }
    let share = |n: usize| (known > 0).then(|| n as f64 / known as f64);
    Sides {
        linear: share(technology),
        systemic: share(knowledge),
        inputs: vec![Input::new("project.trigger+themes", known, all)],
        standin: None,
        lacking: message!("indicator-sy1-missing", projects = all),
    }
}

/// Share of those that answered who say yes to one of the items.
fn naming(context: &Context<'_>, items: &[&str]) -> (Option<f64>, usize) {
    let share = survey::share(context, items, None);
    let n = share.answered.len();
    ((n > 0).then(|| share.yes.len() as f64 / n as f64), n)
}

/// Mean position on several items.
fn position(context: &Context<'_>, items: &[&str]) -> (Option<f64>, usize) {
    match survey::mean_of_items(context, items) {
        Some(found) => (Some(found.mean), found.respondents.len()),
        None => (None, 0),
    }
}

fn from_survey(
    context: &Context<'_>,
    measure: fn(&Context<'_>, &[&str]) -> (Option<f64>, usize),
    linear: &[&str],
    systemic: &[&str],
) -> Sides {
    let (l, n) = measure(context, linear);
    let (s, m) = measure(context, systemic);
    let items: Vec<&str> = linear.iter().chain(systemic).copied().collect();
    let asked = context.n();
    Sides {
        linear: l,
        systemic: s,
        inputs: vec![
            Input::new(linear.join("+"), n, asked.max(n)),
            Input::new(systemic.join("+"), m, asked.max(m)),
        ],
        standin: None,
        lacking: reasons::missing_items(&items),
    }
}

fn stimulus(context: &Context<'_>) -> Sides {
    let linear = ["trigger-cost", "trigger-equipment"];
    let mut sides = from_survey(context, naming, &linear, &["trigger-demand"]);
    let demand = indicators::stimulus::is01("", context, &mut Trail::closed());
    if demand.status == Status::Proxy {
        sides.standin = demand.reason.clone();
    }
    sides.systemic = demand.value;
    sides
}

fn process(context: &Context<'_>) -> Sides {
    let linear = ["inputs-inhouse-rd", "inputs-licences"];
    let mut sides = from_survey(context, position, &linear, &["joint-problem-solving"]);
    // Shares of the inputs add up: the linear side is both together.
    sides.linear = linear
        .iter()
        .map(|item| survey::mean_position(context, item).map(|(mean, _)| mean))
        .sum::<Option<f64>>()
        .map(|sum| sum.min(1.0));
    sides
}

fn human_resources(context: &Context<'_>) -> Sides {
    let linear = ["workers-as-cost", "workers-as-adopters", "labour-saving"];
    from_survey(context, position, &linear, &["training", "suggestions", "mixed-teams"])
}

fn competitiveness(context: &Context<'_>) -> Sides {
    let linear = ["compete-scale", "compete-productivity"];
    from_survey(context, naming, &linear, &["compete-flexibility", "compete-speed"])
}

fn governance(context: &Context<'_>) -> Sides {
    let of = |variant: &str| {
        let builtin = indicators::builtin("GO09")?;
        let measured = (builtin.compute)(variant, context, &mut Trail::closed());
        (measured.unit == "share").then_some(measured)
    };
    let shares = (of("market"), of("hierarchy"), of("network"));
    let standin = [&shares.0, &shares.1, &shares.2]
        .into_iter()
        .flatten()
        .find(|m| m.status == Status::Proxy)
        .and_then(|m| m.reason.clone());
    let value = |m: &Option<Measured>| m.as_ref().and_then(|m| m.value);
    Sides {
        linear: value(&shares.0).zip(value(&shares.1)).map(|(a, b)| a + b),
        systemic: value(&shares.2),
        inputs: shares.2.as_ref().map(|m| m.inputs.clone()).unwrap_or_default(),
        standin,
        lacking: message!("indicator-sy6-missing"),
    }
}

/// Kinds of measures of the linear approach: money for R&D, rules, property rights, purchases.
const LINEAR_KINDS: [&str; 6] = ["rd-grant", "regulation", "ipr", "public-demand", "B8", "E6"];

fn policies(context: &Context<'_>) -> Sides {
    let measures = &context.snapshot.measures;
    let home = |key: &str| {
        context.snapshot.actor(key).is_some_and(|id| context.home.get(id.index()).copied().unwrap_or(false))
    };
    let here: Vec<_> = measures
        .iter()
        .filter(|m| m.reached.is_empty() || m.reached.iter().any(|k| home(k.as_str())))
        .collect();
    let (mut linear, mut systemic, mut known) = (0.0, 0.0, 0);
    for measure in &here {
        let Some(money) = measure.money.filter(|m| m.is_finite() && *m >= 0.0) else { continue };
        known += 1;
        if LINEAR_KINDS.contains(&measure.kind.as_str()) {
            linear += money;
        } else {
            systemic += money;
        }
    }
    let all = linear + systemic;
    let share = |part: f64| (all > 0.0).then(|| part / all);
    Sides {
        linear: share(linear),
        systemic: share(systemic),
        inputs: vec![Input::new("measure.money", known, here.len())],
        standin: None,
        lacking: message!("indicator-sy7-missing", measures = here.len()),
    }
}

//! Survey answers of the actors at home: shares, means on 0 to 1, reliability.
//!
//! An item's scale is in `dictionary/survey.toml`; an answer that brings its own smallest and
//! largest value is read on those. Of several answers of one actor to one item the latest counts.
//! Who did not answer is not counted, neither as yes nor as no.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use milieu_indicators::bootstrap::percentile_interval;
use milieu_indicators::composite::structure::cronbach_alpha;
use milieu_indicators::quantile::mean;
use milieu_indicators::wilson::wilson_interval;
use milieu_vocabulary::{ActorId, Input, Interval, Measured, Message, Status};
use serde::Deserialize;

use crate::{Context, Evidence, Trail};

/// Level of every interval of a survey.
pub const LEVEL: f64 = 0.9;

/// Scale of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemScale {
    /// 0 is no, 1 is yes.
    YesNo,
    /// 1 to 5.
    Likert,
    /// 0 to 100.
    Percent,
    /// A number without a scale, such as a year.
    Number,
}

impl ItemScale {
    /// Smallest and largest value; `None` for a number without a scale.
    pub const fn ends(self) -> Option<(f64, f64)> {
        match self {
            ItemScale::YesNo => Some((0.0, 1.0)),
            ItemScale::Likert => Some((1.0, 5.0)),
            ItemScale::Percent => Some((0.0, 100.0)),
            ItemScale::Number => None,
        }
    }
}

/// An item of the survey dictionary.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Code, as answers name it.
    pub code: String,
    /// What it is about.
    pub topic: String,
    /// Scale.
    pub scale: ItemScale,
}

impl Item {
    /// The question, as a person is asked it.
    pub fn question(&self) -> Message {
        Message::new(format!("survey-{}", self.code))
    }
}

#[derive(Deserialize)]
struct File {
    item: Vec<Item>,
}

// A fault in the built-in file is a fault of the crate; a test reads it.
static ITEMS: LazyLock<Vec<Item>> = LazyLock::new(|| {
    toml::from_str::<File>(include_str!("../dictionary/survey.toml"))
        .expect("the built-in survey dictionary is well formed")
        .item
});

/// Every item of the survey dictionary.
pub fn items() -> &'static [Item] {
    &ITEMS
}

/// Items of a topic, e.g. `trust`.
pub fn items_of(topic: &str) -> Vec<&'static str> {
    ITEMS.iter().filter(|i| i.topic == topic).map(|i| i.code.as_str()).collect()
}

/// An answer as given, with the ends of its scale where it has one.
#[derive(Clone, Copy)]
struct Given {
    year: Option<i32>,
    value: f64,
    ends: Option<(f64, f64)>,
}

/// Latest answers of the actors at home to an item, by actor.
fn answers(context: &Context<'_>, item: &str) -> BTreeMap<ActorId, Given> {
    let listed = ITEMS.iter().find(|i| i.code == item).and_then(|i| i.scale.ends());
    let mut latest: BTreeMap<ActorId, Given> = BTreeMap::new();
    for (actor, answer) in &context.snapshot.answers {
        if answer.item != item || !context.home.get(actor.index()).copied().unwrap_or(false) {
            continue;
        }
        let Some(value) = answer.value.filter(|v| v.is_finite()) else { continue };
        let ends = match (answer.scale_from, answer.scale_to) {
            (Some(from), Some(to)) if from < to => Some((from, to)),
            _ => listed,
        };
        let given = Given { year: answer.year, value, ends };
        let entry = latest.entry(*actor).or_insert(given);
        if answer.year > entry.year {
            *entry = given;
        }
    }
    latest
}

/// Raw values of an item, by actor at home.
pub fn values(context: &Context<'_>, item: &str) -> Vec<(ActorId, f64)> {
    answers(context, item).into_iter().map(|(actor, given)| (actor, given.value)).collect()
}

/// Answers to an item on 0 to 1, by actor at home. An answer without a scale, or outside of it,
/// is left out.
pub fn positions(context: &Context<'_>, item: &str) -> Vec<(ActorId, f64)> {
    answers(context, item)
        .into_iter()
        .filter_map(|(actor, Given { value, ends, .. })| {
            let (from, to) = ends?;
            let position = (value - from) / (to - from);
            (0.0..=1.0).contains(&position).then_some((actor, position))
        })
        .collect()
}

/// A share of those who answered.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareOfActors {
    /// Who said yes.
    pub yes: Vec<ActorId>,
    /// Who answered.
    pub answered: Vec<ActorId>,
}

impl ShareOfActors {
    /// As a measured share with Wilson's interval: observed when everybody at home of `asked`
    /// answered, estimated otherwise. `None` when nobody answered.
    pub fn measured(&self, name: &str, asked: usize) -> Option<Measured> {
        let n = self.answered.len();
        let share = wilson_interval(self.yes.len() as u64, n as u64, LEVEL).ok()?;
        let all = n >= asked;
        let status = if all { Status::Observed } else { Status::Estimated };
        let measured =
            Measured::of_status(share.value, "share", status).input(Input::new(name, n, asked.max(n)));
        Some(if all { measured } else { measured.interval(Interval::of_level(share.low, share.high, LEVEL)) })
    }
}

/// Share of the actors at home that say yes to at least one of the items (above the middle of
/// the scale), among those that answered at least one of them and, where `among` is given, are
/// marked in it.
pub fn share(context: &Context<'_>, items: &[&str], among: Option<&[ActorId]>) -> ShareOfActors {
    let mut said: BTreeMap<ActorId, bool> = BTreeMap::new();
    for item in items {
        for (actor, position) in positions(context, item) {
            if among.is_none_or(|list| list.contains(&actor)) {
                *said.entry(actor).or_insert(false) |= position > 0.5;
            }
        }
    }
    ShareOfActors {
        yes: said.iter().filter(|(_, yes)| **yes).map(|(actor, _)| *actor).collect(),
        answered: said.into_keys().collect(),
    }
}

/// Mean of items on 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct MeanOfItems {
    /// Mean over respondents of each one's mean over the items answered.
    pub mean: f64,
    /// Bootstrap interval over respondents; with three or more.
    pub interval: Option<Interval>,
    /// Respondents with at least one answer, and their own means.
    pub respondents: Vec<(ActorId, f64)>,
    /// Items with at least one answer.
    pub items: Vec<String>,
    /// Cronbach's alpha over those who answered every one of these items, where it exists.
    pub alpha: Option<f64>,
}

impl MeanOfItems {
    /// As a measured value: observed when everybody at home answered, estimated otherwise.
    pub fn measured(&self, name: &str, context: &Context<'_>) -> Measured {
        let (n, asked) = (self.respondents.len(), context.n());
        let status = if n >= asked { Status::Observed } else { Status::Estimated };
        let measured =
            Measured::of_status(self.mean, "share", status).input(Input::new(name, n, asked.max(n)));
        match self.interval.filter(|_| n < asked) {
            Some(interval) => measured.interval(interval),
            None => measured,
        }
    }
}

/// Mean of items on 0 to 1 over the actors at home; `None` when nobody answered.
/// Cost: 500 redraws of the respondents.
pub fn mean_of_items(context: &Context<'_>, items: &[&str]) -> Option<MeanOfItems> {
    let mut by_actor: BTreeMap<ActorId, Vec<Option<f64>>> = BTreeMap::new();
    let mut used = vec![false; items.len()];
    for (k, item) in items.iter().enumerate() {
        for (actor, position) in positions(context, item) {
            by_actor.entry(actor).or_insert_with(|| vec![None; items.len()])[k] = Some(position);
            used[k] = true;
        }
    }
    let respondents: Vec<(ActorId, f64)> = by_actor
        .iter()
        .filter_map(|(actor, row)| {
            let known: Vec<f64> = row.iter().flatten().copied().collect();
            Some((*actor, mean(&known).ok()?))
        })
        .collect();
    let own: Vec<f64> = respondents.iter().map(|r| r.1).collect();
    let value = mean(&own).ok()?;
    let interval = (own.len() >= 3)
        .then(|| {
            percentile_interval(own.len(), 500, LEVEL, context.params.seed, |places| {
                mean(&places.iter().map(|p| own[*p]).collect::<Vec<_>>())
            })
            .ok()
        })
        .flatten()
        .map(|b| Interval::of_level(b.low, b.high, LEVEL));
    let columns: Vec<Vec<f64>> = (0..items.len())
        .filter(|k| used[*k])
        .map(|k| {
            by_actor
                .values()
                .filter(|row| row.iter().zip(&used).all(|(cell, used)| !used || cell.is_some()))
                .filter_map(|row| row[k])
                .collect()
        })
        .collect();
    Some(MeanOfItems {
        mean: value,
        interval,
        alpha: cronbach_alpha(&columns).ok().filter(|a| a.is_finite()),
        items: items.iter().zip(&used).filter(|(_, u)| **u).map(|(i, _)| (*i).to_owned()).collect(),
        respondents,
    })
}

/// Mean raw percentage or share of an item over respondents, with their number.
pub fn mean_position(context: &Context<'_>, item: &str) -> Option<(f64, usize)> {
    let own: Vec<f64> = positions(context, item).into_iter().map(|(_, p)| p).collect();
    Some((mean(&own).ok()?, own.len()))
}

/// Adds a row per actor to the trail.
pub fn show(trail: &mut Trail, context: &Context<'_>, share: &ShareOfActors) {
    let part = 1.0 / share.answered.len().max(1) as f64;
    for actor in &share.answered {
        let yes = share.yes.binary_search(actor).is_ok();
        trail.row(|| {
            let record = &context.snapshot.actors[actor.index()];
            Evidence {
                record: Some(record.key.clone()),
                label: record.name.clone(),
                contribution: Some(if yes { part } else { 0.0 }),
                note: None,
            }
        });
    }
}

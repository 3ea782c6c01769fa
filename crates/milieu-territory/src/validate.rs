//! Checks of a command against a territory before it is applied.

use std::collections::BTreeSet;

use milieu_vocabulary::{Findings, Place, message};

use crate::record::{Record, Table};
use crate::{Change, Command, Territory};

/// Looks at each record a command would put and drops those that cannot stand: a tie or
/// participation of somebody unknown, a tie of an actor with itself, a weight that is not a
/// positive number, dates the wrong way round, a number that is not finite, places off the globe.
///
/// Returns the changes that stand and one finding for each that does not. `places`, if given,
/// has a place for each change, in order.
pub fn validate(territory: &Territory, command: Command, places: &[Place]) -> (Command, Findings) {
    let mut findings = Findings::default();
    let mut actors: BTreeSet<String> = BTreeSet::new();
    let mut projects: BTreeSet<String> = BTreeSet::new();
    for change in &command.changes {
        match change {
            Change::Put(Record::Actor(a)) => drop(actors.insert(a.key.clone())),
            Change::Put(Record::Project(p)) => drop(projects.insert(p.key.clone())),
            _ => {}
        }
    }
    let knows_actor = |key: &str| actors.contains(key) || territory.actors.contains_key(key);
    let knows_project = |key: &str| projects.contains(key) || territory.projects.contains_key(key);

    let Command { kind, subject, author, reason, changes } = command;
    let mut kept = Vec::with_capacity(changes.len());
    for (position, change) in changes.into_iter().enumerate() {
        let place = || places.get(position).cloned().unwrap_or_default();
        let problem = match &change {
            Change::Remove(table, key) => territory
                .get(*table, key)
                .is_none()
                .then(|| message!("territory-nothing-to-remove", table = table.name(), key = key)),
            Change::Put(record) => problem_of(record, &knows_actor, &knows_project),
        };
        match problem {
            None => kept.push(change),
            Some(problem) => findings.warn(place(), problem),
        }
    }
    (Command { kind, subject, author, reason, changes: kept }, findings)
}

fn problem_of(
    record: &Record,
    knows_actor: &dyn Fn(&str) -> bool,
    knows_project: &dyn Fn(&str) -> bool,
) -> Option<milieu_vocabulary::Message> {
    let unknown = |key: &str| message!("territory-unknown-actor", key = key);
    let finite = |field: &'static str, value: Option<f64>| {
        value.filter(|v| !v.is_finite()).map(|_| message!("territory-not-finite", field = field))
    };
    let not_negative = |field: &'static str, value: Option<f64>| {
        finite(field, value).or_else(|| {
            value.filter(|v| *v < 0.0).map(|v| message!("territory-negative", field = field, value = v))
        })
    };
    let reversed = |span: milieu_vocabulary::Span| {
        span.is_reversed().then(|| {
            message!(
                "territory-dates-reversed",
                from = span.from.map(|d| d.to_string()).unwrap_or_default(),
                until = span.until.map(|d| d.to_string()).unwrap_or_default()
            )
        })
    };
    let on_globe = |longitude: Option<f64>, latitude: Option<f64>| match (longitude, latitude) {
        (Some(x), Some(y)) if !(-180.0..=180.0).contains(&x) || !(-90.0..=90.0).contains(&y) => {
            Some(message!("territory-off-the-globe", longitude = x, latitude = y))
        }
        _ => None,
    };
    match record {
        Record::Actor(a) => reversed(a.span)
            .or_else(|| on_globe(a.longitude, a.latitude))
            .or_else(|| not_negative("employees", a.employees))
            .or_else(|| not_negative("turnover", a.turnover))
            .or_else(|| not_negative("research_expenditure", a.research_expenditure))
            .or_else(|| {
                a.tertiary_share
                    .filter(|s| !(0.0..=1.0).contains(s))
                    .map(|s| message!("territory-not-a-share", field = "tertiary_share", value = s))
            }),
        Record::Region(r) => on_globe(r.longitude, r.latitude),
        Record::Competence(c) => {
            if !knows_actor(c.actor.as_str()) {
                Some(unknown(c.actor.as_str()))
            } else if !(c.weight.is_finite() && c.weight > 0.0) {
                Some(message!("territory-weight-not-positive", value = c.weight))
            } else {
                None
            }
        }
        Record::Tie(t) => {
            if let Some(end) = [&t.from, &t.to].into_iter().find(|end| !knows_actor(end.as_str())) {
                Some(unknown(end.as_str()))
            } else if t.from == t.to {
                Some(message!("territory-tie-with-itself", key = t.from.as_str()))
            } else if !(t.weight.is_finite() && t.weight > 0.0) {
                Some(message!("territory-weight-not-positive", value = t.weight))
            } else {
                reversed(t.span)
            }
        }
        Record::Project(p) => reversed(p.span)
            .or_else(|| reversed(p.decision))
            .or_else(|| not_negative("budget", p.budget))
            .or_else(|| not_negative("public_money", p.public_money))
            .or_else(|| not_negative("private_money", p.private_money)),
        Record::Affiliation(a) => {
            if !knows_actor(a.actor.as_str()) {
                Some(unknown(a.actor.as_str()))
            } else if !knows_project(a.project.as_str()) {
                Some(message!("territory-unknown-project", key = a.project.as_str()))
            } else {
                finite("contribution", a.contribution).or_else(|| reversed(a.span))
            }
        }
        Record::Statistic(s) => finite("value", s.value),
        Record::Answer(a) => {
            if !knows_actor(a.actor.as_str()) {
                Some(unknown(a.actor.as_str()))
            } else {
                finite("value", a.value).or_else(|| match (a.value, a.scale_from, a.scale_to) {
                    (Some(v), Some(low), Some(high)) if v < low || v > high => {
                        Some(message!("territory-off-the-scale", value = v, from = low, to = high))
                    }
                    _ => None,
                })
            }
        }
        Record::Institution(i) => reversed(i.span),
        Record::Measure(m) => reversed(m.span).or_else(|| not_negative("money", m.money)),
        Record::Layout(l) => l
            .positions
            .values()
            .any(|place| !place.x.is_finite() || !place.y.is_finite())
            .then(|| message!("territory-not-finite", field = "positions")),
        Record::Source(_) | Record::Setting(_) => None,
    }
}

/// Keys of records that would be left pointing at nobody if an actor went.
impl Territory {
    /// The changes that remove an actor with everything that hangs on it.
    pub fn remove_actor(&self, key: &str) -> Option<Vec<Change>> {
        self.actors.get(key)?;
        let mut changes = Vec::new();
        let mut drop_all = |table: Table, keys: Vec<String>| {
            changes.extend(keys.into_iter().map(|k| Change::Remove(table, k)));
        };
        drop_all(
            Table::Tie,
            self.ties
                .values()
                .filter(|t| t.from.as_str() == key || t.to.as_str() == key)
                .map(|t| t.key())
                .collect(),
        );
        drop_all(
            Table::Affiliation,
            self.affiliations.values().filter(|a| a.actor.as_str() == key).map(|a| a.key()).collect(),
        );
        drop_all(
            Table::Competence,
            self.competences.values().filter(|c| c.actor.as_str() == key).map(|c| c.key()).collect(),
        );
        drop_all(
            Table::Answer,
            self.answers.values().filter(|a| a.actor.as_str() == key).map(|a| a.key()).collect(),
        );
        changes.push(Change::Remove(Table::Actor, key.to_owned()));
        Some(changes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Affiliation, CommandKind};

    #[test]
    fn a_participation_of_nobody_is_dropped_with_its_place() {
        let row = Change::Put(Record::Affiliation(Affiliation {
            actor: "nobody".into(),
            project: "p".into(),
            role: None,
            contribution: None,
            span: Default::default(),
            source: None,
        }));
        let actor = Change::Put(Record::Actor(Box::new(Actor {
            key: "a".into(),
            name: "A".into(),
            ..Actor::default()
        })));
        let command = Command::new(CommandKind::Import, "test", vec![actor, row]);
        let places = [Place::file("x.csv").row(2), Place::file("x.csv").row(3)];
        let (kept, findings) = validate(&Territory::default(), command, &places);
        assert_eq!(kept.changes.len(), 1);
        assert_eq!(findings.0[0].place.row, Some(3));
        assert_eq!(findings.0[0].code(), "territory-unknown-actor");
    }
}

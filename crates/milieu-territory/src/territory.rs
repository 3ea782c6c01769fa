//! All records of a territory in memory, and the application of commands to them.

use std::collections::BTreeMap;

use crate::record::{
    Actor, Affiliation, Answer, Competence, Institution, Layout, PolicyMeasure, Project, Record, Region,
    Setting, Source, Statistic, Table, Tie,
};
use crate::{Change, Command};

/// Why a command cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// The record to remove is not there.
    #[error("there is no {} `{key}` to remove", table.name())]
    NotThere {
        /// Table.
        table: Table,
        /// Key.
        key: String,
    },
}

/// All records, by table and key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Territory {
    /// Sources.
    pub sources: BTreeMap<String, Source>,
    /// Regions.
    pub regions: BTreeMap<String, Region>,
    /// Actors.
    pub actors: BTreeMap<String, Actor>,
    /// Competences.
    pub competences: BTreeMap<String, Competence>,
    /// Ties.
    pub ties: BTreeMap<String, Tie>,
    /// Projects.
    pub projects: BTreeMap<String, Project>,
    /// Affiliations.
    pub affiliations: BTreeMap<String, Affiliation>,
    /// Institutions.
    pub institutions: BTreeMap<String, Institution>,
    /// Statistics.
    pub statistics: BTreeMap<String, Statistic>,
    /// Answers.
    pub answers: BTreeMap<String, Answer>,
    /// Policy measures.
    pub measures: BTreeMap<String, PolicyMeasure>,
    /// Settings.
    pub settings: BTreeMap<String, Setting>,
    /// Layouts.
    pub layouts: BTreeMap<String, Layout>,
}

impl Territory {
    /// Puts a record in place; returns the one that was there under its key.
    pub fn put(&mut self, record: Record) -> Option<Record> {
        let key = record.key();
        match record {
            Record::Source(r) => self.sources.insert(key, r).map(Record::Source),
            Record::Region(r) => self.regions.insert(key, r).map(Record::Region),
            Record::Actor(r) => self.actors.insert(key, *r).map(|r| Record::Actor(Box::new(r))),
            Record::Competence(r) => self.competences.insert(key, r).map(Record::Competence),
            Record::Tie(r) => self.ties.insert(key, *r).map(|r| Record::Tie(Box::new(r))),
            Record::Project(r) => self.projects.insert(key, *r).map(|r| Record::Project(Box::new(r))),
            Record::Affiliation(r) => self.affiliations.insert(key, r).map(Record::Affiliation),
            Record::Institution(r) => self.institutions.insert(key, r).map(Record::Institution),
            Record::Statistic(r) => self.statistics.insert(key, r).map(Record::Statistic),
            Record::Answer(r) => self.answers.insert(key, r).map(Record::Answer),
            Record::Measure(r) => self.measures.insert(key, r).map(Record::Measure),
            Record::Setting(r) => self.settings.insert(key, r).map(Record::Setting),
            Record::Layout(r) => self.layouts.insert(key, *r).map(|r| Record::Layout(Box::new(r))),
        }
    }

    /// Takes a record out.
    pub fn remove(&mut self, table: Table, key: &str) -> Option<Record> {
        match table {
            Table::Source => self.sources.remove(key).map(Record::Source),
            Table::Region => self.regions.remove(key).map(Record::Region),
            Table::Actor => self.actors.remove(key).map(|r| Record::Actor(Box::new(r))),
            Table::Competence => self.competences.remove(key).map(Record::Competence),
            Table::Tie => self.ties.remove(key).map(|r| Record::Tie(Box::new(r))),
            Table::Project => self.projects.remove(key).map(|r| Record::Project(Box::new(r))),
            Table::Affiliation => self.affiliations.remove(key).map(Record::Affiliation),
            Table::Institution => self.institutions.remove(key).map(Record::Institution),
            Table::Statistic => self.statistics.remove(key).map(Record::Statistic),
            Table::Answer => self.answers.remove(key).map(Record::Answer),
            Table::Measure => self.measures.remove(key).map(Record::Measure),
            Table::Setting => self.settings.remove(key).map(Record::Setting),
            Table::Layout => self.layouts.remove(key).map(|r| Record::Layout(Box::new(r))),
        }
    }

    /// The record under a key.
    pub fn get(&self, table: Table, key: &str) -> Option<Record> {
        match table {
            Table::Source => self.sources.get(key).cloned().map(Record::Source),
            Table::Region => self.regions.get(key).cloned().map(Record::Region),
            Table::Actor => self.actors.get(key).cloned().map(|r| Record::Actor(Box::new(r))),
            Table::Competence => self.competences.get(key).cloned().map(Record::Competence),
            Table::Tie => self.ties.get(key).cloned().map(|r| Record::Tie(Box::new(r))),
            Table::Project => self.projects.get(key).cloned().map(|r| Record::Project(Box::new(r))),
            Table::Affiliation => self.affiliations.get(key).cloned().map(Record::Affiliation),
            Table::Institution => self.institutions.get(key).cloned().map(Record::Institution),
            Table::Statistic => self.statistics.get(key).cloned().map(Record::Statistic),
            Table::Answer => self.answers.get(key).cloned().map(Record::Answer),
            Table::Measure => self.measures.get(key).cloned().map(Record::Measure),
            Table::Setting => self.settings.get(key).cloned().map(Record::Setting),
            Table::Layout => self.layouts.get(key).cloned().map(|r| Record::Layout(Box::new(r))),
        }
    }

    /// How many records a table holds.
    pub fn len(&self, table: Table) -> usize {
        match table {
            Table::Source => self.sources.len(),
            Table::Region => self.regions.len(),
            Table::Actor => self.actors.len(),
            Table::Competence => self.competences.len(),
            Table::Tie => self.ties.len(),
            Table::Project => self.projects.len(),
            Table::Affiliation => self.affiliations.len(),
            Table::Institution => self.institutions.len(),
            Table::Statistic => self.statistics.len(),
            Table::Answer => self.answers.len(),
            Table::Measure => self.measures.len(),
            Table::Setting => self.settings.len(),
            Table::Layout => self.layouts.len(),
        }
    }

    /// Whether nothing is known yet.
    pub fn is_empty(&self) -> bool {
        Table::ALL.iter().all(|table| self.len(*table) == 0)
    }

    /// Applies the changes of a command and returns the changes that take it back, in the order
    /// in which they must be applied. Nothing is changed when a change cannot be applied.
    pub fn apply(&mut self, command: &Command) -> Result<Vec<Change>, ApplyError> {
        let mut inverse = Vec::with_capacity(command.changes.len());
        for change in &command.changes {
            match self.apply_change(change) {
                Ok(back) => inverse.push(back),
                Err(error) => {
                    for back in inverse.iter().rev() {
                        // Taking back what was just done cannot fail: the record is there.
                        let _ = self.apply_change(back);
                    }
                    return Err(error);
                }
            }
        }
        inverse.reverse();
        Ok(inverse)
    }

    fn apply_change(&mut self, change: &Change) -> Result<Change, ApplyError> {
        match change {
            Change::Put(record) => {
                let (table, key) = (record.table(), record.key());
                Ok(match self.put(record.clone()) {
                    Some(before) => Change::Put(before),
                    None => Change::Remove(table, key),
                })
            }
            Change::Remove(table, key) => self
                .remove(*table, key)
                .map(Change::Put)
                .ok_or_else(|| ApplyError::NotThere { table: *table, key: key.clone() }),
        }
    }

    /// The changes that make one actor of two: ties, affiliations, competences and answers of
    /// `gone` pass to `kept`, whose own fields win where both know something; ties between the
    /// two vanish. `None` when either is unknown or both are the same.
    pub fn merge_actors(&self, kept: &str, gone: &str) -> Option<Vec<Change>> {
        if kept == gone {
            return None;
        }
        let (keeper, goner) = (self.actors.get(kept)?, self.actors.get(gone)?);
        let mut changes = Vec::new();
        for tie in self.ties.values().filter(|t| t.from.as_str() == gone || t.to.as_str() == gone) {
            changes.push(Change::Remove(Table::Tie, tie.key()));
            let mut moved = tie.clone();
            for end in [&mut moved.from, &mut moved.to] {
                if end.as_str() == gone {
                    *end = kept.into();
                }
            }
            if moved.from != moved.to {
                changes.push(Change::Put(Record::Tie(Box::new(moved))));
            }
        }
        for row in self.affiliations.values().filter(|a| a.actor.as_str() == gone) {
            changes.push(Change::Remove(Table::Affiliation, row.key()));
            changes.push(Change::Put(Record::Affiliation(Affiliation { actor: kept.into(), ..row.clone() })));
        }
        for row in self.competences.values().filter(|c| c.actor.as_str() == gone) {
            changes.push(Change::Remove(Table::Competence, row.key()));
            changes.push(Change::Put(Record::Competence(Competence { actor: kept.into(), ..row.clone() })));
        }
        for row in self.answers.values().filter(|a| a.actor.as_str() == gone) {
            changes.push(Change::Remove(Table::Answer, row.key()));
            changes.push(Change::Put(Record::Answer(Answer { actor: kept.into(), ..row.clone() })));
        }
        let mut one = keeper.clone();
        one.short_name = one.short_name.or_else(|| goner.short_name.clone());
        if one.group.is_none() {
            (one.group, one.group_basis) = (goner.group, goner.group_basis);
        }
        for kind in &goner.kinds {
            if !one.kinds.contains(kind) {
                one.kinds.push(kind.clone());
            }
        }
        one.region = one.region.or_else(|| goner.region.clone());
        one.country = one.country.or_else(|| goner.country.clone());
        one.town = one.town.or_else(|| goner.town.clone());
        one.postcode = one.postcode.or_else(|| goner.postcode.clone());
        if one.longitude.is_none() || one.latitude.is_none() {
            (one.longitude, one.latitude) = (goner.longitude, goner.latitude);
        }
        if one.sector.is_none() {
            (one.sector, one.sector_scheme) = (goner.sector.clone(), goner.sector_scheme.clone());
        }
        one.employees = one.employees.or(goner.employees);
        one.tertiary_share = one.tertiary_share.or(goner.tertiary_share);
        one.research = one.research.or(goner.research);
        one.research_expenditure = one.research_expenditure.or(goner.research_expenditure);
        one.turnover = one.turnover.or(goner.turnover);
        one.business_group = one.business_group.or_else(|| goner.business_group.clone());
        one.owner_region = one.owner_region.or_else(|| goner.owner_region.clone());
        one.filiere = one.filiere.or_else(|| goner.filiere.clone());
        one.stage = one.stage.or(goner.stage);
        for (name, value) in &goner.attributes {
            one.attributes.entry(name.clone()).or_insert_with(|| value.clone());
        }
        one.attributes
            .entry("also-known-as".to_owned())
            .and_modify(|names| names.push_str(&format!("; {}", goner.name)))
            .or_insert_with(|| goner.name.clone());
        changes.push(Change::Remove(Table::Actor, gone.to_owned()));
        changes.push(Change::Put(Record::Actor(Box::new(one))));
        Some(changes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CommandKind;

    fn actor(key: &str) -> Change {
        Change::Put(Record::Actor(Box::new(Actor { key: key.into(), name: key.into(), ..Actor::default() })))
    }

    fn command(changes: Vec<Change>) -> Command {
        Command::new(CommandKind::Edit, "test", changes)
    }

    #[test]
    fn a_command_that_fails_changes_nothing() {
        let mut territory = Territory::default();
        let failing = command(vec![actor("a"), Change::Remove(Table::Actor, "nobody".into())]);
        assert!(territory.apply(&failing).is_err());
        assert!(territory.is_empty());
    }

    #[test]
    fn merging_moves_ties_and_drops_the_one_between_the_two() {
        let mut territory = Territory::default();
        let tie = |from: &str, to: &str| {
            Change::Put(Record::Tie(Box::new(Tie {
                from: from.into(),
                to: to.into(),
                layer: milieu_vocabulary::Layer::Knowledge,
                directed: false,
                weight: 1.0,
                codified: None,
                formal: None,
                trigger: None,
                reported_by: None,
                span: Default::default(),
                attributes: Default::default(),
                source: None,
            })))
        };
        territory
            .apply(&command(vec![actor("a"), actor("b"), actor("c"), tie("a", "b"), tie("b", "c")]))
            .unwrap();
        let before = territory.clone();
        let changes = territory.merge_actors("a", "b").unwrap();
        let inverse = territory.apply(&command(changes)).unwrap();
        assert_eq!(territory.actors.len(), 2);
        assert_eq!(territory.ties.len(), 1);
        territory.apply(&command(inverse)).unwrap();
        assert_eq!(territory, before);
    }
}

//! What is true of a territory in a period, in columns.

use std::collections::{BTreeMap, HashMap};

use milieu_vocabulary::{ActorId, Layer, Period, ProjectId, RegionCode, Span};
use sha2::{Digest, Sha256};

use crate::Territory;
use crate::record::{Actor, Answer, Institution, PolicyMeasure, Project, Region, Source, Statistic, Tie};

/// A tie of a snapshot: ends as positions.
#[derive(Clone, Debug, PartialEq)]
pub struct TieRow {
    /// From; for products the supplier.
    pub from: ActorId,
    /// To; for products the buyer.
    pub to: ActorId,
    /// What flows.
    pub layer: Layer,
    /// Whether the direction matters.
    pub directed: bool,
    /// Strength, above 0.
    pub weight: f64,
    /// Codified (`true`) or tacit (`false`).
    pub codified: Option<bool>,
    /// Formal (`true`) or informal (`false`).
    pub formal: Option<bool>,
    /// What set it off.
    pub trigger: Option<String>,
    /// Who reported it.
    pub reported_by: Option<ActorId>,
    /// When.
    pub span: Span,
    /// Key of the record behind the row.
    pub record: String,
}

/// A participation of a snapshot.
#[derive(Clone, Debug, PartialEq)]
pub struct AffiliationRow {
    /// Who.
    pub actor: ActorId,
    /// In what.
    pub project: ProjectId,
    /// Role.
    pub role: Option<String>,
    /// Money received, euro.
    pub contribution: Option<f64>,
    /// When: its own dates, else the project's.
    pub span: Span,
}

/// What is true in a period: actors, projects, ties and affiliations whose span touches it, and
/// statistics, answers and the rest as they are. Made once, shared by reference.
///
/// A tie or affiliation that names nobody is not in a snapshot; [`validate`](crate::validate)
/// finds such rows before they enter a territory.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The period asked for.
    pub period: Period,
    /// Actors; an [`ActorId`] is a position here. Sorted by key.
    pub actors: Vec<Actor>,
    /// Projects; a [`ProjectId`] is a position here. Sorted by key.
    pub projects: Vec<Project>,
    /// Ties.
    pub ties: Vec<TieRow>,
    /// Participations in projects, bodies and events.
    pub affiliations: Vec<AffiliationRow>,
    /// Competences of each actor: `(scheme, code, weight)`.
    pub competences: Vec<Vec<(String, String, f64)>>,
    /// Institutions.
    pub institutions: Vec<Institution>,
    /// Regions by code.
    pub regions: BTreeMap<String, Region>,
    /// Statistics, sorted by variable, region, sector, breakdown, year.
    pub statistics: Vec<Statistic>,
    /// Answers with the actor's position; answers of nobody known are left out.
    pub answers: Vec<(ActorId, Answer)>,
    /// Policy measures in force.
    pub measures: Vec<PolicyMeasure>,
    /// Sources by key.
    pub sources: BTreeMap<String, Source>,
    /// Settings.
    pub settings: BTreeMap<String, String>,
    /// SHA-256 over all of the above, in hexadecimal: names the data in every result.
    pub hash: String,
}

impl Snapshot {
    /// Takes a snapshot. Cost: linear in the records, plus one sort of the statistics.
    pub fn new(territory: &Territory, period: Period) -> Snapshot {
        let actors: Vec<Actor> =
            territory.actors.values().filter(|a| a.span.touches(period)).cloned().collect();
        let projects: Vec<Project> =
            territory.projects.values().filter(|p| p.span.touches(period)).cloned().collect();
        let actor_ids: HashMap<&str, ActorId> =
            actors.iter().enumerate().map(|(i, a)| (a.key.as_str(), ActorId(i as u32))).collect();
        let project_ids: HashMap<&str, ProjectId> =
            projects.iter().enumerate().map(|(i, p)| (p.key.as_str(), ProjectId(i as u32))).collect();

        let ties = territory
            .ties
            .iter()
            .filter(|(_, tie)| tie.span.touches(period))
            .filter_map(|(key, tie)| tie_row(key, tie, &actor_ids))
            .collect();
        let affiliations = territory
            .affiliations
            .values()
            .filter_map(|row| {
                let actor = *actor_ids.get(row.actor.as_str())?;
                let project = *project_ids.get(row.project.as_str())?;
                let whole = projects[project.index()].span;
                let span = Span::new(row.span.from.or(whole.from), row.span.until.or(whole.until));
                span.touches(period).then(|| AffiliationRow {
                    actor,
                    project,
                    role: row.role.clone(),
                    contribution: row.contribution,
                    span,
                })
            })
            .collect();

        let mut competences = vec![Vec::new(); actors.len()];
        for row in territory.competences.values() {
            if let Some(actor) = actor_ids.get(row.actor.as_str()) {
                competences[actor.index()].push((row.scheme.clone(), row.code.clone(), row.weight));
            }
        }
        let answers = territory
            .answers
            .values()
            .filter_map(|answer| Some((*actor_ids.get(answer.actor.as_str())?, answer.clone())))
            .collect();
        let mut statistics: Vec<Statistic> = territory.statistics.values().cloned().collect();
        statistics.sort_by(|a, b| {
            (&a.variable, &a.region, &a.sector, &a.breakdown, a.year, &a.unit, &a.source).cmp(&(
                &b.variable,
                &b.region,
                &b.sector,
                &b.breakdown,
                b.year,
                &b.unit,
                &b.source,
            ))
        });
        let mut snapshot = Snapshot {
            period,
            ties,
            affiliations,
            competences,
            institutions: territory
                .institutions
                .values()
                .filter(|i| i.span.touches(period))
                .cloned()
                .collect(),
            regions: territory.regions.clone(),
            statistics,
            answers,
            measures: territory.measures.values().filter(|m| m.span.touches(period)).cloned().collect(),
            sources: territory.sources.clone(),
            settings: territory.settings.iter().map(|(k, s)| (k.clone(), s.value.clone())).collect(),
            hash: String::new(),
            actors,
            projects,
        };
        snapshot.hash = snapshot.digest();
        snapshot
    }

    /// Positions of the actors at home in a region.
    pub fn actors_in(&self, region: &RegionCode) -> Vec<ActorId> {
        (0u32..)
            .zip(&self.actors)
            .filter(|(_, actor)| self.is_in(actor, region))
            .map(|(i, _)| ActorId(i))
            .collect()
    }

    /// Whether an actor is at home in a region: by its region code (through the region table's
    /// parents, or the NUTS code itself), or, for a whole country, by its country.
    pub fn is_in(&self, actor: &Actor, region: &RegionCode) -> bool {
        if region.is_everywhere() {
            return true;
        }
        let mut at = actor.region.clone();
        let mut steps = 0;
        while let Some(code) = at {
            if region.holds(&code) {
                return true;
            }
            at = self.regions.get(code.as_str()).and_then(|r| r.parent.clone());
            steps += 1;
            if steps > 16 {
                break;
            }
        }
        actor.region.is_none() && actor.country.as_deref() == Some(region.as_str())
    }

    /// Position of the actor with a key.
    pub fn actor(&self, key: &str) -> Option<ActorId> {
        self.actors.binary_search_by(|a| a.key.as_str().cmp(key)).ok().map(|i| ActorId(i as u32))
    }

    /// The same snapshot with only the actors of a region and those tied to them or in a project
    /// with them. Its hash names the smaller data.
    #[must_use]
    pub fn around(&self, region: &RegionCode) -> Snapshot {
        let mut keep = vec![false; self.actors.len()];
        let home = self.actors_in(region);
        for id in &home {
            keep[id.index()] = true;
        }
        let at_home = keep.clone();
        for tie in &self.ties {
            if at_home[tie.from.index()] || at_home[tie.to.index()] {
                keep[tie.from.index()] = true;
                keep[tie.to.index()] = true;
            }
        }
        let mut touched = vec![false; self.projects.len()];
        for row in self.affiliations.iter().filter(|row| at_home[row.actor.index()]) {
            touched[row.project.index()] = true;
        }
        for row in self.affiliations.iter().filter(|row| touched[row.project.index()]) {
            keep[row.actor.index()] = true;
        }
        let mut next = 0u32;
        let new_ids: Vec<Option<ActorId>> = keep
            .iter()
            .map(|kept| {
                kept.then(|| {
                    next += 1;
                    ActorId(next - 1)
                })
            })
            .collect();
        let id = |old: ActorId| new_ids[old.index()];
        let kept = |i: usize| keep.get(i).copied().unwrap_or(false);
        let mut part = Snapshot {
            period: self.period,
            actors: self
                .actors
                .iter()
                .enumerate()
                .filter(|(i, _)| kept(*i))
                .map(|(_, a)| a.clone())
                .collect(),
            competences: self
                .competences
                .iter()
                .enumerate()
                .filter(|(i, _)| kept(*i))
                .map(|(_, c)| c.clone())
                .collect(),
            ties: self
                .ties
                .iter()
                .filter_map(|t| {
                    Some(TieRow {
                        from: id(t.from)?,
                        to: id(t.to)?,
                        reported_by: t.reported_by.and_then(id),
                        ..t.clone()
                    })
                })
                .collect(),
            affiliations: self
                .affiliations
                .iter()
                .filter(|row| touched[row.project.index()])
                .filter_map(|row| Some(AffiliationRow { actor: id(row.actor)?, ..row.clone() }))
                .collect(),
            answers: self.answers.iter().filter_map(|(a, answer)| Some((id(*a)?, answer.clone()))).collect(),
            hash: String::new(),
            ..self.clone()
        };
        part.hash = part.digest();
        part
    }

    /// Whether any source of the data is synthetic.
    pub fn any_synthetic(&self) -> bool {
        self.sources.values().any(|s| s.synthetic)
    }

    fn digest(&self) -> String {
        // Debug output of plain data is stable for a given build and lists every field.
        struct Feed(Sha256);
        impl std::fmt::Write for Feed {
            fn write_str(&mut self, text: &str) -> std::fmt::Result {
                self.0.update(text.as_bytes());
                Ok(())
            }
        }
        let mut feed = Feed(Sha256::new());
        let written = std::fmt::write(
            &mut feed,
            format_args!(
                "{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}",
                self.period,
                self.actors,
                self.projects,
                self.ties,
                self.affiliations,
                self.competences,
                self.institutions,
                self.regions,
                self.statistics,
                self.answers,
                self.measures,
                self.sources,
                self.settings,
            ),
        );
        debug_assert!(written.is_ok());
        feed.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn tie_row(key: &str, tie: &Tie, actor_ids: &HashMap<&str, ActorId>) -> Option<TieRow> {
    Some(TieRow {
        from: *actor_ids.get(tie.from.as_str())?,
        to: *actor_ids.get(tie.to.as_str())?,
        layer: tie.layer,
        directed: tie.directed,
        weight: tie.weight,
        codified: tie.codified,
        formal: tie.formal,
        trigger: tie.trigger.clone(),
        reported_by: tie.reported_by.as_ref().and_then(|k| actor_ids.get(k.as_str()).copied()),
        span: tie.span,
        record: key.to_owned(),
    })
}

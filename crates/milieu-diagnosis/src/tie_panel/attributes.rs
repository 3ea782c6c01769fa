//! What is given of the actors of a panel.

use std::collections::{BTreeMap, BTreeSet};

use milieu_territory::{Actor, ProjectKind, Snapshot};
use milieu_ties::ActorCovariate;
use milieu_vocabulary::{ActorGroup, Date, Findings, Place, RegionCode, message};
use serde::Serialize;

use super::actors::Chosen;
use super::request::{ActorAttribute, TiePanelRequest};

/// What the numbers of a category stand for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Categories {
    /// Covariate.
    pub covariate: String,
    /// Its numbers and the codes behind them, with the number of actors.
    pub values: Vec<(f64, String, usize)>,
}

/// The attributes asked for that vary; those that tell nothing are left out with a finding.
pub(super) fn attributes(
    snapshot: &Snapshot,
    request: &TiePanelRequest,
    chosen: &Chosen,
    waves: &[(Date, Date)],
    findings: &mut Findings,
) -> (Vec<ActorCovariate>, Vec<Categories>) {
    let actors: Vec<&Actor> = chosen.ids.iter().map(|id| &snapshot.actors[id.index()]).collect();
    let mut covariates = Vec::new();
    let mut legends = Vec::new();
    let wanted: BTreeSet<ActorAttribute> = request.attributes.iter().copied().collect();
    for attribute in wanted {
        let name = attribute.name();
        let columns = match attribute {
            ActorAttribute::Size => vec![actors.iter().map(|a| size(a)).collect()],
            ActorAttribute::Experience => experience(snapshot, chosen, waves),
            _ => {
                let codes = codes(attribute, &actors, request.region_level);
                let legend = legend(name, attribute, &codes);
                let number = |code: &Option<String>| {
                    let code = code.as_ref()?;
                    legend.values.iter().find(|v| v.1 == *code).map(|v| v.0)
                };
                let column: Vec<Option<f64>> = codes.iter().map(number).collect();
                legends.push(legend);
                vec![column]
            }
        };
        let is_category = legends.last().is_some_and(|l: &Categories| l.covariate == name);
        let known = columns.iter().flatten().flatten().count();
        let cells: usize = columns.iter().map(Vec::len).sum();
        let place = Place::default().field(name);
        let told = if is_category {
            // Two actors alike and two that differ are what a category can tell of a pair.
            legends.last().is_some_and(|l| l.values.len() > 1 && l.values.iter().any(|v| v.2 > 1))
        } else {
            varies(columns.iter().flatten().flatten().copied())
        };
        if known == 0 {
            findings.note(place, message!("tie-panel-attribute-unknown", attribute = name));
        } else if !told {
            findings.note(place, message!("tie-panel-attribute-constant", attribute = name));
        } else {
            if known < cells {
                findings.note(
                    place,
                    message!(
                        "tie-panel-attribute-gaps",
                        attribute = name,
                        unknown = cells - known,
                        all = cells
                    ),
                );
            }
            covariates.push(ActorCovariate {
                name: name.to_owned(),
                waves: columns,
                centred: !is_category,
                of_receivers: None,
            });
            continue;
        }
        if is_category {
            legends.pop();
        }
    }
    (covariates, legends)
}

/// Whether numbers differ.
pub(super) fn varies(mut values: impl Iterator<Item = f64>) -> bool {
    values.next().is_some_and(|first| values.any(|value| value != first))
}

fn size(actor: &Actor) -> Option<f64> {
    actor.employees.filter(|people| *people > 0.0 && people.is_finite()).map(f64::ln)
}

fn legend(name: &str, attribute: ActorAttribute, codes: &[Option<String>]) -> Categories {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for code in codes.iter().flatten() {
        *counts.entry(code).or_default() += 1;
    }
    let mut rows: Vec<(&String, usize)> = counts.into_iter().collect();
    if attribute == ActorAttribute::Group {
        rows.sort_by_key(|(code, _)| ActorGroup::ALL.iter().position(|g| g.code() == code.as_str()));
    }
    let values = (1..).zip(rows).map(|(k, (code, count))| (f64::from(k), code.clone(), count)).collect();
    Categories { covariate: name.to_owned(), values }
}

fn codes(attribute: ActorAttribute, actors: &[&Actor], level: Option<u8>) -> Vec<Option<String>> {
    let scheme = (attribute == ActorAttribute::Sector).then(|| commonest_scheme(actors)).flatten();
    let code = |actor: &&Actor| match attribute {
        ActorAttribute::Group => actor.group.map(|g| g.code().to_owned()),
        ActorAttribute::Kind => actor.kinds.first().cloned(),
        ActorAttribute::Region => region_at(actor, level).map(|r| r.as_str().to_owned()),
        ActorAttribute::Country => country(actor),
        ActorAttribute::Town => {
            let town = actor.town.as_deref()?.trim().to_lowercase();
            let country = country(actor).unwrap_or_default();
            (!town.is_empty()).then(|| format!("{country} {town}").trim().to_owned())
        }
        ActorAttribute::Sector if actor.sector_scheme.as_deref() == scheme => {
            let digits: String =
                actor.sector.as_deref()?.chars().filter(|c| c.is_alphanumeric()).take(2).collect();
            (!digits.is_empty()).then(|| digits.to_uppercase())
        }
        _ => None,
    };
    actors.iter().map(code).collect()
}

fn commonest_scheme<'a>(actors: &[&'a Actor]) -> Option<&'a str> {
    let mut counts: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for actor in actors.iter().filter(|a| a.sector.is_some()) {
        *counts.entry(actor.sector_scheme.as_deref()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(scheme, count)| (*count, std::cmp::Reverse(*scheme)))?.0
}

/// Country as stated, else as the region's code says.
pub(super) fn country(actor: &Actor) -> Option<String> {
    let of_code = || actor.region.as_ref().and_then(RegionCode::country);
    actor.country.as_deref().or_else(of_code).map(str::to_owned)
}

/// Region of an actor at a NUTS level; a code that is coarser says nothing at that level, one of
/// another kind stands as it is.
pub(super) fn region_at(actor: &Actor, level: Option<u8>) -> Option<RegionCode> {
    let mut code = actor.region.clone()?;
    let (Some(level), Some(mut own)) = (level, code.nuts_level()) else { return Some(code) };
    if own < level {
        return None;
    }
    while own > level {
        code = code.nuts_parent()?;
        own -= 1;
    }
    Some(code)
}

/// ln(1 + projects with a known beginning before the first day of the wave), for each wave that
/// starts a period.
fn experience(snapshot: &Snapshot, chosen: &Chosen, waves: &[(Date, Date)]) -> Vec<Vec<Option<f64>>> {
    let mut begun: BTreeMap<(u32, u32), Date> = BTreeMap::new();
    for row in &snapshot.affiliations {
        if snapshot.projects[row.project.index()].kind == ProjectKind::Project
            && let (Some(place), Some(from)) = (chosen.local[row.actor.index()], row.span.from)
        {
            let first = begun.entry((place, row.project.0)).or_insert(from);
            *first = from.min(*first);
        }
    }
    if begun.is_empty() {
        return Vec::new();
    }
    waves[..waves.len().saturating_sub(1)]
        .iter()
        .map(|(first, _)| {
            let mut counts = vec![0u32; chosen.ids.len()];
            for ((place, _), _) in begun.iter().filter(|(_, from)| *from < first) {
                counts[*place as usize] += 1;
            }
            counts.into_iter().map(|count| Some(f64::from(count).ln_1p())).collect()
        })
        .collect()
}

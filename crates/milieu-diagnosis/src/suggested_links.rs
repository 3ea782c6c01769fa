//! Links worth creating: home pairs without a tie that the proximity model finds likely, why, and
//! what they would raise; and how well such lists did in the past (¶94, ¶148).

use std::collections::{BTreeMap, BTreeSet};

use milieu_indicators::wilson::wilson_interval;
use milieu_network::{Direction as Along, distances_from};
use milieu_territory::{Snapshot, TieRow};
use milieu_vocabulary::{ActorId, Direction, Factor, Interval, Layer, Measured, Message, Period, message};
use serde::Serialize;

use crate::indicators::builtin;
use crate::proximity::Proximity;
use crate::proximity_model::{
    Closenesses, NoModel, PROXIMITIES, Paths, ProximityModel, degrees, proximity_model,
};
use crate::{Context, Dictionary, KnowledgeBasis, Networks, Trail, measure};

/// Most home actors whose pairs are all looked at.
pub const MOST_ACTORS: usize = 2_000;

/// A pair without a tie.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SuggestedLink {
    /// The two home actors.
    pub pair: (ActorId, ActorId),
    /// Odds of a tie, over those of a pair with the mean of everything.
    pub odds: f64,
    /// Their proximities, social proximity that of the present; `None` where unknown.
    pub closeness: Vec<(Proximity, Option<f64>)>,
    /// What each proximity adds to the log odds, most first.
    pub parts: Vec<(Proximity, f64)>,
    /// Actors both have a knowledge tie to.
    pub common: usize,
    /// Steps between them in the knowledge network at home; `None` when no path leads.
    pub steps: Option<u32>,
}

/// Why there are no suggestions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoSuggestions {
    /// No model.
    Model(NoModel),
    /// More than [`MOST_ACTORS`] at home.
    TooMany(usize),
    /// For the back-test: no earlier period with the same kind of ties.
    NoEarlier,
    /// For the back-test: no tie came up between actors at home in both periods.
    NothingGained,
}

impl NoSuggestions {
    /// In words.
    pub fn message(self) -> Message {
        match self {
            NoSuggestions::Model(reason) => reason.message(),
            NoSuggestions::TooMany(actors) => {
                message!("suggested-links-too-many", actors = actors, most = MOST_ACTORS)
            }
            NoSuggestions::NoEarlier => message!("suggested-links-no-earlier"),
            NoSuggestions::NothingGained => message!("suggested-links-nothing-gained"),
        }
    }
}

/// All pairs of home actors without a tie whose proximities are known, most likely first (then by
/// key), with the model they are ranked by. `without` names proximities to be left out. Cost: the
/// pairs of home actors, and a search of the network from each of them.
///
/// # Errors
/// When there is no model, or there are too many actors.
pub fn suggested_links(
    context: &Context<'_>,
    without: &[Proximity],
) -> Result<(ProximityModel, Vec<SuggestedLink>), NoSuggestions> {
    if context.n() > MOST_ACTORS {
        return Err(NoSuggestions::TooMany(context.n()));
    }
    let model = proximity_model(context, without).map_err(NoSuggestions::Model)?;
    let network = context.home_network().ok_or(NoSuggestions::Model(NoModel::NoNetwork))?;
    let closenesses = Closenesses::new(context, Paths::Present);
    let ties = degrees(context);
    let mut found = Vec::new();
    for (at, a) in context.home_ids.iter().enumerate() {
        let steps = distances_from(&network.graph, &[at as u32], Along::Out);
        let mine: BTreeSet<u32> = network.graph.neighbours(at as u32).iter().copied().collect();
        for (other, b) in context.home_ids.iter().enumerate().skip(at + 1) {
            if mine.contains(&(other as u32)) {
                continue;
            }
            let closeness: Vec<(Proximity, Option<f64>)> = PROXIMITIES
                .iter()
                .map(|which| {
                    let value = match which {
                        // The pair has no tie, so the shortest path is not its own.
                        Proximity::Social => Some(steps[other].map_or(0.0, |d| 1.0 / f64::from(d))),
                        _ => closenesses.of(*which, *a, *b).map(|c| c.value),
                    };
                    (*which, value)
                })
                .collect();
            let of = |which: Proximity| closeness.iter().find(|c| c.0 == which).and_then(|c| c.1);
            let Some((mut parts, log_odds)) = model.log_odds(of, (ties[a], ties[b])) else { continue };
            parts.sort_by(|x, y| y.1.total_cmp(&x.1));
            let common = network.graph.neighbours(other as u32).iter().filter(|c| mine.contains(c)).count();
            found.push(SuggestedLink {
                pair: (*a, *b),
                odds: log_odds.exp(),
                closeness,
                parts,
                common,
                steps: steps[other],
            });
        }
    }
    let key = |id: ActorId| context.snapshot.actors[id.index()].key.as_str();
    found.sort_by(|x, y| {
        y.odds
            .total_cmp(&x.odds)
            .then_with(|| (key(x.pair.0), key(x.pair.1)).cmp(&(key(y.pair.0), key(y.pair.1))))
    });
    Ok((model, found))
}

/// What a list of suggestions would have been worth: fitted and drawn up in the earlier period, held
/// against the ties that came up since.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BackTest {
    /// Period in which the list is drawn up.
    pub from: Period,
    /// Period in which it is looked for.
    pub to: Period,
    /// Pairs that could have been suggested: at home in both periods, no tie in the earlier.
    pub candidates: usize,
    /// Those that had a tie in the later.
    pub gained: usize,
    /// Length of the list.
    pub shown: usize,
    /// Pairs of the list that had a tie in the later period.
    pub hits: usize,
    /// Hits over the length of the list, with its interval (Wilson 1927, 90 percent).
    pub precision: f64,
    /// The interval.
    pub interval: Option<Interval>,
    /// The precision a list drawn at random has on average: gained over candidates.
    pub random: f64,
}

/// Back-tests lists of `lengths`; a list is never longer than the candidates. One period of
/// foresight is never used: model, proximities and number of ties are those of the earlier period.
///
/// # Errors
/// When there is no earlier period, or it has no model.
pub fn back_test(
    context: &Context<'_>,
    without: &[Proximity],
    lengths: &[usize],
) -> Result<Vec<BackTest>, NoSuggestions> {
    let earlier = context.earlier.ok_or(NoSuggestions::NoEarlier)?;
    if context.waves().is_none() {
        return Err(NoSuggestions::NoEarlier);
    }
    let network = context.home_network().ok_or(NoSuggestions::Model(NoModel::NoNetwork))?;
    let (_, list) = suggested_links(earlier, without)?;
    let now = |id: ActorId| {
        let there = context.snapshot.actor(&earlier.snapshot.actors[id.index()].key)?;
        context.home_ids.binary_search(&there).ok().map(|at| at as u32)
    };
    let came_up: Vec<bool> = list
        .iter()
        .filter_map(|link| Some(network.graph.has_tie(now(link.pair.0)?, now(link.pair.1)?)))
        .collect();
    let (candidates, gained) = (came_up.len(), came_up.iter().filter(|hit| **hit).count());
    if gained == 0 {
        return Err(NoSuggestions::NothingGained);
    }
    let mut tests: Vec<BackTest> = Vec::new();
    for length in lengths {
        let shown = (*length).min(candidates);
        if tests.iter().any(|t| t.shown == shown) {
            continue;
        }
        let hits = came_up[..shown].iter().filter(|hit| **hit).count();
        let interval = wilson_interval(hits as u64, shown as u64, 0.9).ok();
        tests.push(BackTest {
            from: earlier.snapshot.period,
            to: context.snapshot.period,
            candidates,
            gained,
            shown,
            hits,
            precision: hits as f64 / shown as f64,
            interval: interval.map(|i| Interval::of_level(i.low, i.high, 0.9)),
            random: gained as f64 / candidates as f64,
        });
    }
    Ok(tests)
}

/// An indicator that a link would move to the better.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Raise {
    /// Code.
    pub code: String,
    /// Factor whose score it enters.
    pub factor: Factor,
    /// Value without the link.
    pub before: f64,
    /// Value with it.
    pub after: f64,
}

/// What each link alone would raise: the indicator of a factor that moves most to the better, as a
/// part of its value, when the tie is added and everything is measured anew. `None` where none
/// does, and for all where joint projects stand in for knowledge ties: one tie would replace them
/// all. Indicators against random networks are left aside, since they draw anew. Cost: one
/// measurement of the region per link.
pub fn raises(
    context: &Context<'_>,
    links: &[(ActorId, ActorId)],
    dictionary: &Dictionary,
) -> Result<Vec<Option<Raise>>, milieu_network::GraphError> {
    if !matches!(context.networks.knowledge, Some((_, KnowledgeBasis::Ties))) {
        return Ok(vec![None; links.len()]);
    }
    let small = context.snapshot.around(&context.region);
    let measured = |snapshot: &Snapshot, codes: Option<&BTreeMap<String, f64>>| {
        let networks = Networks::new(snapshot, context.params)?;
        let with = Context::new(snapshot, &networks, context.region.clone(), context.earlier, context.params);
        let mut values = BTreeMap::new();
        for definition in dictionary.iter() {
            let code = definition.code.as_str();
            if definition.factor.is_none()
                || !builtin(code).is_some_and(|b| b.comparable)
                || codes.is_some_and(|codes| !codes.contains_key(code))
            {
                continue;
            }
            let value: Measured = measure(definition, code, &with, &mut Trail::closed());
            if let Some(value) = value.value {
                values.insert(code.to_owned(), value);
            }
        }
        Ok::<_, milieu_network::GraphError>(values)
    };
    let before = measured(&small, None)?;
    let directed = small.ties.iter().filter(|t| t.layer == Layer::Knowledge).all(|t| t.directed);
    let key = |id: ActorId| context.snapshot.actors[id.index()].key.as_str();
    let mut found = Vec::with_capacity(links.len());
    for (a, b) in links {
        let (Some(from), Some(to)) = (small.actor(key(*a)), small.actor(key(*b))) else {
            found.push(None);
            continue;
        };
        let mut with = small.clone();
        with.ties.push(TieRow {
            from,
            to,
            layer: Layer::Knowledge,
            directed,
            weight: 1.0,
            codified: None,
            formal: None,
            trigger: None,
            reported_by: None,
            span: milieu_vocabulary::Span::default(),
            record: String::new(),
        });
        let after = measured(&with, Some(&before))?;
        let better = |code: &str, before: f64, after: f64| {
            let definition = dictionary.get(code)?;
            let gain = match definition.direction {
                Direction::More => after - before,
                Direction::Less => before - after,
                _ => return None,
            };
            let part = gain / before.abs().max(1e-9);
            (part > 1e-9).then_some((part, definition.factor))
        };
        let mut best: Option<(f64, Raise)> = None;
        for (code, before) in &before {
            let Some(after) = after.get(code) else { continue };
            if let Some((part, Some(factor))) = better(code, *before, *after)
                && best.as_ref().is_none_or(|(most, _)| part > *most)
            {
                best = Some((part, Raise { code: code.clone(), factor, before: *before, after: *after }));
            }
        }
        found.push(best.map(|(_, raise)| raise));
    }
    Ok(found)
}

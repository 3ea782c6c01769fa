//! Conditions: what a rule asks of the data, answered with *holds*, *does not hold* or *cannot
//! tell*, and in the last case with the datum that would tell.
//!
//! Rules about expectations, signs of lock-in and preconditions of instruments are text files
//! made of these. Positions are those of the comparison frame, 0 weakest and 1 strongest.

use std::collections::BTreeMap;

use milieu_network::{Affiliations, mixing_matrix};
use milieu_territory::ProjectKind;
use milieu_vocabulary::{ActorGroup, Message, NetworkType, message};
use serde::{Deserialize, Serialize};

use crate::Context;
use crate::diagnosis::IndicatorValue;
use crate::network_type::TableOne;
use crate::network_type::features::{STRUCTURE, TypedNetwork, feature_name, structure};

/// The answer to a question put to the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It holds.
    Holds,
    /// It does not.
    DoesNotHold,
    /// The data cannot tell.
    CannotTell,
}

/// Which way an indicator moved since the period before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Move {
    /// Down.
    Falls,
    /// Up.
    Rises,
}

/// A fact of the data that is not an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Home actors of the group *large firm*.
    LargeFirms,
    /// Home actors of the group *SME*.
    Smes,
    /// Home actors of the group *business service*.
    BusinessServices,
    /// Home actors of the group *financial service*.
    FinancialServices,
    /// Home actors of the group *research*.
    Research,
    /// Home actors of the group *public*.
    PublicBodies,
    /// Projects with a home actor.
    Projects,
    /// Bodies with a home actor as member.
    Bodies,
    /// Home actors that are bridging bodies or competence centres.
    Centres,
    /// Home actors, all.
    Actors,
    /// Norms and protocols at home.
    Norms,
    /// Share of home ties reported by both ends, or of actors with a known group: how much of
    /// the network is on the map. Counted here as the share of home actors with a known group.
    MappedShare,
    /// Ties per pair between SMEs and services or research, over ties per pair among SMEs.
    ServiceDensity,
}

impl Fact {
    const fn code(self) -> &'static str {
        match self {
            Fact::LargeFirms => "large-firms",
            Fact::Smes => "smes",
            Fact::BusinessServices => "business-services",
            Fact::FinancialServices => "financial-services",
            Fact::Research => "research",
            Fact::PublicBodies => "public-bodies",
            Fact::Projects => "projects",
            Fact::Bodies => "bodies",
            Fact::Centres => "centres",
            Fact::Actors => "actors",
            Fact::Norms => "norms",
            Fact::MappedShare => "mapped-share",
            Fact::ServiceDensity => "service-density",
        }
    }
}

/// One condition. Exactly one question: about an indicator (`code`), or about a fact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    /// Indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its position is below this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<f64>,
    /// Its position is above this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<f64>,
    /// Its value is below this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_below: Option<f64>,
    /// Its value is above this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_above: Option<f64>,
    /// It moved this way since the period before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moves: Option<Move>,
    /// It has a value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub known: bool,
    /// It lies on this type's side in Table 1: inside the type's band, or beyond its outer end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<NetworkType>,
    /// Fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<Fact>,
    /// The fact is at least this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<f64>,
    /// The fact is at most this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<f64>,
}

impl Condition {
    /// Whether the condition asks exactly one thing.
    pub(crate) fn is_sound(&self) -> bool {
        let of_code = [
            self.below.is_some(),
            self.above.is_some(),
            self.value_below.is_some(),
            self.value_above.is_some(),
            self.moves.is_some(),
            self.known,
            self.like.is_some(),
        ];
        let of_fact = [self.at_least.is_some(), self.at_most.is_some()];
        let count = |asked: &[bool]| asked.iter().filter(|a| **a).count();
        match (&self.code, self.fact) {
            (Some(_), None) => count(&of_code) == 1 && count(&of_fact) == 0,
            (None, Some(_)) => count(&of_fact) == 1 && count(&of_code) == 0,
            _ => false,
        }
    }
}

/// A condition answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checked {
    /// The condition.
    pub condition: Condition,
    /// The answer.
    pub finding: Outcome,
    /// The value that decided.
    pub value: Option<f64>,
    /// Its position, where that decided.
    pub position: Option<f64>,
    /// What was found, in words.
    pub evidence: Message,
    /// The datum that would tell.
    pub would_tell: Option<String>,
}

/// Several conditions at once: all of `all`, and at least one of `any` unless it is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// All must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Condition>,
    /// One must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Condition>,
}

impl Test {
    pub(crate) fn is_sound(&self) -> bool {
        self.all.iter().chain(&self.any).all(Condition::is_sound)
    }

    /// Answers the test: what is unknown stays unknown unless the rest decides alone.
    pub(crate) fn check(&self, data: &Data<'_>) -> (Outcome, Vec<Checked>) {
        let all: Vec<Checked> = self.all.iter().map(|c| data.check(c)).collect();
        let any: Vec<Checked> = self.any.iter().map(|c| data.check(c)).collect();
        let every = all.iter().map(|c| c.finding).fold(Outcome::Holds, and);
        let some = if any.is_empty() {
            Outcome::Holds
        } else {
            any.iter().map(|c| c.finding).fold(Outcome::DoesNotHold, or)
        };
        (and(every, some), all.into_iter().chain(any).collect())
    }
}

fn and(a: Outcome, b: Outcome) -> Outcome {
    match (a, b) {
        (Outcome::DoesNotHold, _) | (_, Outcome::DoesNotHold) => Outcome::DoesNotHold,
        (Outcome::Holds, Outcome::Holds) => Outcome::Holds,
        _ => Outcome::CannotTell,
    }
}

fn or(a: Outcome, b: Outcome) -> Outcome {
    match (a, b) {
        (Outcome::Holds, _) | (_, Outcome::Holds) => Outcome::Holds,
        (Outcome::DoesNotHold, Outcome::DoesNotHold) => Outcome::DoesNotHold,
        _ => Outcome::CannotTell,
    }
}

/// What conditions are put to.
pub(crate) struct Data<'a> {
    pub(crate) indicators: &'a BTreeMap<String, IndicatorValue>,
    pub(crate) earlier: Option<&'a BTreeMap<String, f64>>,
    features: BTreeMap<&'static str, f64>,
    facts: BTreeMap<Fact, f64>,
    table: &'a TableOne,
}

/// Relative change below which a move is not called one, where no interval says more. A
/// convention of ours.
const STANDS: f64 = 0.1;

impl<'a> Data<'a> {
    pub(crate) fn new(
        context: &Context<'_>,
        indicators: &'a BTreeMap<String, IndicatorValue>,
        earlier: Option<&'a BTreeMap<String, f64>>,
        table: &'a TableOne,
    ) -> Self {
        let features = TypedNetwork::of_region(context).map_or_else(BTreeMap::new, |network| {
            STRUCTURE.iter().zip(structure(&network)).filter_map(|(f, v)| Some((f.code, v.value?))).collect()
        });
        Data { indicators, earlier, features, facts: facts(context), table }
    }

    fn check(&self, condition: &Condition) -> Checked {
        match (&condition.code, condition.fact) {
            (Some(code), _) => self.check_indicator(condition, code),
            (None, Some(fact)) => self.check_fact(condition, fact),
            (None, None) => unknown(condition, "", message!("condition-empty")),
        }
    }

    fn check_fact(&self, condition: &Condition, fact: Fact) -> Checked {
        let Some(value) = self.facts.get(&fact).copied() else {
            let what = Message::new(format!("fact-{}", fact.code()));
            return unknown(condition, fact.code(), message!("condition-fact-unknown", fact = what));
        };
        let holds = condition.at_least.is_none_or(|least| value >= least)
            && condition.at_most.is_none_or(|most| value <= most);
        let what = Message::new(format!("fact-{}", fact.code()));
        Checked {
            condition: condition.clone(),
            finding: told(holds),
            value: Some(value),
            position: None,
            evidence: message!("condition-fact", fact = what, value = value),
            would_tell: None,
        }
    }

    fn check_indicator(&self, condition: &Condition, code: &str) -> Checked {
        let found = with_variant(self.indicators, code);
        let value = found.and_then(|i| i.measured.value).or_else(|| self.features.get(code).copied());
        let name = match found {
            Some(indicator) => indicator.name.clone(),
            None if STRUCTURE.iter().any(|f| f.code == code) => feature_name(code),
            None => message!("indicator-own-name", name = code),
        };
        let Some(value) = value else {
            return unknown(condition, code, message!("condition-no-value", code = code, name = name));
        };
        let position = found.and_then(|i| i.measured.frame.as_ref()).and_then(|f| f.position);
        let mut checked = Checked {
            condition: condition.clone(),
            finding: Outcome::CannotTell,
            value: Some(value),
            position: None,
            evidence: message!("condition-value", code = code, name = name.clone(), value = value),
            would_tell: None,
        };
        if condition.known {
            checked.finding = Outcome::Holds;
        } else if let Some(limit) = condition.value_below {
            checked.finding = told(value < limit);
        } else if let Some(limit) = condition.value_above {
            checked.finding = told(value > limit);
        } else if let Some(kind) = condition.like {
            match self.on_side(code, kind, value) {
                Some(holds) => checked.finding = told(holds),
                None => checked.would_tell = Some(code.to_owned()),
            }
        } else if let Some(way) = condition.moves {
            let before = self.earlier.and_then(|e| with_variant(e, code)).copied();
            let Some(before) = before else {
                let text = message!("condition-no-earlier", code = code, name = name);
                return unknown(condition, code, text);
            };
            let half_width = found.and_then(|i| i.measured.interval).map(|i| (i.upper - i.lower) / 2.0);
            let slack = half_width.unwrap_or(STANDS * before.abs());
            checked.finding = told(match way {
                Move::Falls => value < before - slack,
                Move::Rises => value > before + slack,
            });
            checked.evidence =
                message!("condition-move", code = code, name = name, value = value, before = before);
        } else {
            let Some(position) = position else {
                let text = message!("condition-no-frame", code = code, name = name, value = value);
                return Checked { value: Some(value), ..unknown(condition, code, text) };
            };
            let holds = condition.below.is_none_or(|limit| position < limit)
                && condition.above.is_none_or(|limit| position > limit);
            checked.finding = told(holds);
            checked.position = Some(position);
            checked.evidence = message!(
                "condition-position",
                code = code,
                name = name,
                value = value,
                position = 100.0 * position
            );
        }
        checked
    }

    /// Whether a value lies in the band a type has in Table 1, or beyond its outer end.
    fn on_side(&self, code: &str, kind: NetworkType, value: f64) -> Option<bool> {
        let name = match code {
            "AC02" => "external-ties",
            "AC01" => "abroad",
            "GO01" => "formal",
            other => other,
        };
        let bands = self.table.settings.iter().chain(&self.table.traits).find(|b| b.name == name)?;
        // The share of foreign ties among all follows from two settings.
        let share_of_all = |kind: NetworkType, end: usize| {
            let of =
                |setting: &str| self.table.settings.iter().find(|b| b.name == setting).map(|b| b.of(kind));
            let (local, external) = (of("local-ties")?, of("external-ties")?);
            let outside = external[end] / (external[end] + local[1 - end] / 2.0);
            Some(bands.of(kind)[end] * outside)
        };
        let ends = |kind: NetworkType| -> Option<[f64; 2]> {
            if code == "AC01" {
                Some([share_of_all(kind, 0)?, share_of_all(kind, 1)?])
            } else {
                Some(bands.of(kind))
            }
        };
        let [low, high] = ends(kind)?;
        let others: Vec<[f64; 2]> = NetworkType::ALL
            .iter()
            .filter(|other| **other != kind)
            .map(|other| ends(*other))
            .collect::<Option<_>>()?;
        let lowest = others.iter().all(|[l, _]| low <= *l);
        let highest = others.iter().all(|[_, h]| high >= *h);
        Some((lowest || value >= low) && (highest || value <= high))
    }
}

/// What stands under a code, or under its first variant: that of the indicator, and where there
/// is no such indicator the first by name.
pub(crate) fn with_variant<'m, T>(map: &'m BTreeMap<String, T>, code: &str) -> Option<&'m T> {
    let default = || {
        let variant = crate::indicators::builtin(code)?.variants.first()?;
        map.get(&format!("{code}[{variant}]"))
    };
    map.get(code).or_else(default).or_else(|| {
        let (key, value) = map.range(format!("{code}[")..).next()?;
        (key.starts_with(code) && key[code.len()..].starts_with('[')).then_some(value)
    })
}

fn told(holds: bool) -> Outcome {
    if holds { Outcome::Holds } else { Outcome::DoesNotHold }
}

fn unknown(condition: &Condition, datum: &str, evidence: Message) -> Checked {
    Checked {
        condition: condition.clone(),
        finding: Outcome::CannotTell,
        value: None,
        position: None,
        evidence,
        would_tell: Some(datum.to_owned()),
    }
}

fn facts(context: &Context<'_>) -> BTreeMap<Fact, f64> {
    let snapshot = context.snapshot;
    let mut out = BTreeMap::new();
    let home = || context.home_ids.iter().map(|id| &snapshot.actors[id.index()]);
    out.insert(Fact::Actors, context.n() as f64);
    let known = home().filter(|a| a.group.is_some()).count();
    if context.n() > 0 {
        out.insert(Fact::MappedShare, known as f64 / context.n() as f64);
    }
    // A group nobody is in can only be told when the groups are known.
    if 2 * known > context.n() {
        let count = |group| home().filter(|a| a.group == Some(group)).count() as f64;
        out.insert(Fact::LargeFirms, count(ActorGroup::LargeFirm));
        out.insert(Fact::Smes, count(ActorGroup::Sme));
        out.insert(Fact::BusinessServices, count(ActorGroup::BusinessService));
        out.insert(Fact::FinancialServices, count(ActorGroup::FinancialService));
        out.insert(Fact::Research, count(ActorGroup::Research));
        out.insert(Fact::PublicBodies, count(ActorGroup::Public));
    }
    let joined = |affiliations: &Option<Affiliations>, kind: ProjectKind| {
        affiliations.as_ref().map(|_| {
            let mut seen: Vec<u32> = snapshot
                .affiliations
                .iter()
                .filter(|a| context.home[a.actor.index()])
                .filter(|a| snapshot.projects[a.project.index()].kind == kind)
                .map(|a| a.project.0)
                .collect();
            seen.sort_unstable();
            seen.dedup();
            seen.len() as f64
        })
    };
    if let Some(count) = joined(&context.networks.projects, ProjectKind::Project) {
        out.insert(Fact::Projects, count);
    }
    if let Some(count) = joined(&context.networks.bodies, ProjectKind::Body) {
        out.insert(Fact::Bodies, count);
    }
    if home().any(|a| !a.kinds.is_empty()) {
        let centres = home().filter(|a| crate::network_type::features::is_bridging(a)).count();
        out.insert(Fact::Centres, centres as f64);
    }
    if !snapshot.institutions.is_empty() {
        let norms = snapshot
            .institutions
            .iter()
            .filter(|i| i.region.as_ref().is_none_or(|r| context.region.holds(r) || r.holds(&context.region)))
            .count();
        out.insert(Fact::Norms, norms as f64);
    }
    if let Some(density) = service_density(context) {
        out.insert(Fact::ServiceDensity, density);
    }
    out
}

/// Ties per pair between SMEs and services or research, over ties per pair among SMEs.
fn service_density(context: &Context<'_>) -> Option<f64> {
    const SME: u32 = 0;
    const SERVICE: u32 = 1;
    const OTHER: u32 = 2;
    let labels: Vec<u32> = context
        .home_ids
        .iter()
        .map(|id| match context.snapshot.actors[id.index()].group {
            Some(ActorGroup::Sme) => SME,
            Some(ActorGroup::BusinessService | ActorGroup::Research) => SERVICE,
            _ => OTHER,
        })
        .collect();
    let mixing = mixing_matrix(&context.home_network()?.graph, &labels);
    let at = |label: u32| mixing.labels.binary_search(&label).ok();
    let (smes, services) = (at(SME)?, at(SERVICE)?);
    let among = mixing.density(smes, smes).filter(|density| *density > 0.0)?;
    Some(mixing.density(smes, services)? / among)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_stays_unknown_unless_the_rest_decides() {
        use Outcome::{CannotTell, DoesNotHold, Holds};
        assert_eq!((and(CannotTell, DoesNotHold), and(CannotTell, Holds)), (DoesNotHold, CannotTell));
        assert_eq!((or(CannotTell, Holds), or(CannotTell, DoesNotHold)), (Holds, CannotTell));
    }

    #[test]
    fn a_condition_asks_one_thing() {
        let asks = |text: &str| toml::from_str::<Condition>(text).map(|c| c.is_sound()).unwrap_or(false);
        assert!(asks("code = \"AC01\"\nbelow = 0.25"));
        assert!(asks("fact = \"smes\"\nat-least = 1.0"));
        assert!(!asks("code = \"AC01\""));
        assert!(!asks("code = \"AC01\"\nbelow = 0.2\nabove = 0.1"));
        assert!(!asks("code = \"AC01\"\nbeneath = 0.2"));
    }
}

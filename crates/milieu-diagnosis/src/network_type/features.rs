//! The features of Table 1, computed by one code path for real and for generated networks.
//!
//! A [`TypedNetwork`] is what the features see: home actors with a few traits, their knowledge
//! ties at home, and their ties to the outside. It is read from a region or drawn by the
//! archetype generator; [`structure`] does not know which.
//!
//! Every feature is free of size to first order (means per actor, shares, a Gini), so that a
//! region above the generator's cap can be judged at the cap. Cost: O(sum of squared degrees).

use std::collections::{BTreeMap, BTreeSet};

use milieu_network::{
    Graph, Labels, UnknownLabels, degree_gini, ei_expected, ei_index, transitivity, weak_components,
};
use milieu_territory::Actor;
use milieu_vocabulary::{ActorGroup, Layer};
use rand::RngExt;
use rand_xoshiro::Xoshiro256PlusPlus;

use super::table_one::Scale;
use crate::{Context, KnowledgeBasis};

/// A feature computed from the network and its actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructureFeature {
    /// Code of the framework where the formula is the indicator's own, else a name of its own.
    pub code: &'static str,
    /// Row of Table 1.
    pub row: &'static str,
    /// Scale it is compared on.
    pub scale: Scale,
    /// Whether the indicator of the same code has the same meaning, so that its position in the
    /// simulated ensemble may be used as a frame.
    pub frames_indicator: bool,
}

const fn feature(
    code: &'static str,
    row: &'static str,
    scale: Scale,
    frames_indicator: bool,
) -> StructureFeature {
    StructureFeature { code, row, scale, frames_indicator }
}

/// The features read from the network, in their fixed order.
pub const STRUCTURE: [StructureFeature; 13] = [
    feature("AC02", "2", Scale::Log, true),
    feature("AC01", "2", Scale::Share, true),
    feature("local-ties", "2", Scale::Log, false),
    feature("ID03", "4", Scale::Share, true),
    feature("several-layers", "4", Scale::Share, false),
    feature("outside-owners", "4", Scale::Share, false),
    feature("cross-sector", "4", Scale::Linear, false),
    feature("closure", "c", Scale::Share, false),
    feature("GO01", "6", Scale::Share, true),
    feature("bridged-paths", "6", Scale::Share, false),
    feature("degree-gini", "6", Scale::Linear, false),
    feature("qualified", "3", Scale::Share, false),
    feature("research-firms", "5", Scale::Share, false),
];

/// A home actor as the features see it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TypedActor {
    /// Group.
    pub group: Option<ActorGroup>,
    /// Whether it is a bridging body.
    pub bridging: bool,
    /// Sector, as a label.
    pub sector: Option<u32>,
    /// Share of people with tertiary education.
    pub qualified: Option<f64>,
    /// Whether it has research and development of its own.
    pub research: Option<bool>,
    /// Whether its owner sits outside the region.
    pub outside_owner: Option<bool>,
}

impl TypedActor {
    /// Firms and services: neither research nor public; unknown groups are taken as firms.
    pub fn is_firm(&self) -> bool {
        !matches!(self.group, Some(ActorGroup::Research | ActorGroup::Public))
    }
}

/// A knowledge tie at home; `a < b`, each pair once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HomeTie {
    /// First end, a position among the home actors.
    pub a: u32,
    /// Second end.
    pub b: u32,
    /// Whether it is formal.
    pub formal: Option<bool>,
    /// Whether another layer ties the same pair.
    pub several_layers: Option<bool>,
}

/// A knowledge tie to the outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutsideTie {
    /// The home end.
    pub home: u32,
    /// Whether the other end sits in another nation.
    pub abroad: Option<bool>,
    /// Whether it is formal.
    pub formal: Option<bool>,
}

/// A network as the features see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedNetwork {
    /// Home actors.
    pub actors: Vec<TypedActor>,
    /// Ties at home.
    pub home_ties: Vec<HomeTie>,
    /// Ties to the outside; `None` when the data stop at the region's border.
    pub outside_ties: Option<Vec<OutsideTie>>,
}

/// A feature's value and the counts behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FeatureValue {
    /// Value on the measured scale.
    pub value: Option<f64>,
    /// Counted and out of how many, where the feature is a count over a count.
    pub counts: Option<(u64, u64)>,
}

impl FeatureValue {
    fn ratio(counted: usize, of: usize) -> Self {
        FeatureValue {
            value: (of > 0).then(|| counted as f64 / of as f64),
            counts: (of > 0).then_some((counted as u64, of as u64)),
        }
    }

    fn plain(value: Option<f64>) -> Self {
        FeatureValue { value, counts: None }
    }

    fn share(marks: impl Iterator<Item = Option<bool>>) -> Self {
        let known: Vec<bool> = marks.flatten().collect();
        Self::ratio(known.iter().filter(|m| **m).count(), known.len())
    }
}

const BRIDGING_KINDS: &[&str] = &[
    "association",
    "bridging",
    "chamber",
    "cluster-organisation",
    "competence-centre",
    "intermediary",
    "technology-park",
];

pub(crate) fn is_bridging(actor: &Actor) -> bool {
    actor.kinds.iter().any(|kind| BRIDGING_KINDS.contains(&kind.as_str()))
}

impl TypedNetwork {
    /// The network of a region. `None` when its knowledge network is a stand-in made of joint
    /// projects: such ties are formal by construction and their reach is set by the rules of
    /// the programme, so they say nothing of the type.
    pub fn of_region(context: &Context<'_>) -> Option<Self> {
        match context.networks.knowledge {
            Some((_, KnowledgeBasis::Ties)) => {}
            _ => return None,
        }
        let snapshot = context.snapshot;
        let mut sectors: BTreeMap<&str, u32> = BTreeMap::new();
        let mut position = vec![u32::MAX; snapshot.actors.len()];
        let mut actors = Vec::with_capacity(context.n());
        for (at, id) in (0u32..).zip(&context.home_ids) {
            position[id.index()] = at;
            let actor = &snapshot.actors[id.index()];
            let sector = actor.sector.as_deref().map(|code| {
                let division: &str = code.get(..2).unwrap_or(code);
                let next = sectors.len() as u32;
                *sectors.entry(division).or_insert(next)
            });
            actors.push(TypedActor {
                group: actor.group,
                bridging: is_bridging(actor),
                sector,
                qualified: actor.tertiary_share,
                research: actor.research,
                outside_owner: actor.owner_region.as_ref().map(|r| !context.region.holds(r)),
            });
        }
        let mut others = BTreeSet::new();
        let mut home: BTreeMap<(u32, u32), Option<bool>> = BTreeMap::new();
        let mut outside: BTreeMap<(u32, u32), Option<bool>> = BTreeMap::new();
        let either = |old: Option<bool>, new: Option<bool>| match (old, new) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), _) | (_, Some(false)) => Some(false),
            (None, None) => None,
        };
        for tie in &snapshot.ties {
            let (a, b) = (position[tie.from.index()], position[tie.to.index()]);
            let (first, second) = (a.min(b), a.max(b));
            if tie.layer != Layer::Knowledge {
                if second != u32::MAX {
                    others.insert((first, second));
                }
                continue;
            }
            if first == u32::MAX || a == b {
                continue;
            }
            let (map, key) = if second == u32::MAX {
                let far = if a == u32::MAX { tie.from } else { tie.to };
                if !context.places[far.index()].is_outside() {
                    continue;
                }
                (&mut outside, (first, far.0))
            } else {
                (&mut home, (first, second))
            };
            map.entry(key).and_modify(|f| *f = either(*f, tie.formal)).or_insert(tie.formal);
        }
        let layered = !others.is_empty();
        let home_ties = home
            .into_iter()
            .map(|((a, b), formal)| HomeTie {
                a,
                b,
                formal,
                several_layers: layered.then(|| others.contains(&(a, b))),
            })
            .collect();
        let beyond = context.places.iter().any(|place| place.is_outside());
        let outside_ties = beyond.then(|| {
            outside
                .into_iter()
                .map(|((home, far), formal)| OutsideTie {
                    home,
                    abroad: context.abroad[far as usize],
                    formal,
                })
                .collect()
        });
        Some(TypedNetwork { actors, home_ties, outside_ties })
    }

    /// A vertex bootstrap (Snijders and Borgatti 1999): actors are drawn with replacement and
    /// bring their ties; two copies of one actor are tied with the observed density.
    pub(crate) fn resampled(&self, rng: &mut Xoshiro256PlusPlus) -> TypedNetwork {
        let n = self.actors.len();
        if n == 0 {
            return self.clone();
        }
        let drawn: Vec<usize> = (0..n).map(|_| rng.random_range(0..n)).collect();
        let mut copies: Vec<Vec<u32>> = vec![Vec::new(); n];
        for (at, original) in (0u32..).zip(&drawn) {
            copies[*original].push(at);
        }
        let pairs = n * n.saturating_sub(1) / 2;
        let density = if pairs > 0 { self.home_ties.len() as f64 / pairs as f64 } else { 0.0 };
        let mut home_ties = Vec::with_capacity(self.home_ties.len());
        for tie in &self.home_ties {
            for a in &copies[tie.a as usize] {
                for b in &copies[tie.b as usize] {
                    home_ties.push(HomeTie { a: *a.min(b), b: *a.max(b), ..*tie });
                }
            }
        }
        if !self.home_ties.is_empty() {
            for same in &copies {
                for (i, a) in same.iter().enumerate() {
                    for b in &same[i + 1..] {
                        if rng.random::<f64>() < density {
                            let model = self.home_ties[rng.random_range(0..self.home_ties.len())];
                            home_ties.push(HomeTie { a: *a.min(b), b: *a.max(b), ..model });
                        }
                    }
                }
            }
        }
        let outside_ties = self.outside_ties.as_ref().map(|ties| {
            ties.iter()
                .flat_map(|tie| {
                    copies[tie.home as usize].iter().map(|home| OutsideTie { home: *home, ..*tie })
                })
                .collect()
        });
        TypedNetwork {
            actors: drawn.iter().map(|original| self.actors[*original]).collect(),
            home_ties,
            outside_ties,
        }
    }
}

/// Name of a feature: features of the structure have names of their own, the others are
/// indicators and have theirs.
pub fn feature_name(code: &str) -> milieu_vocabulary::Message {
    if STRUCTURE.iter().any(|f| f.code == code) {
        milieu_vocabulary::Message::new(format!("type-feature-{code}"))
    } else {
        milieu_vocabulary::Message::new(format!("indicator-{code}-name"))
    }
}

/// The features of [`STRUCTURE`], in its order.
pub fn structure(network: &TypedNetwork) -> [FeatureValue; STRUCTURE.len()] {
    let mut out = [FeatureValue::default(); STRUCTURE.len()];
    let actors = &network.actors;
    let (n, m) = (actors.len(), network.home_ties.len());
    if n < 2 {
        return out;
    }
    if let Some(outside) = &network.outside_ties {
        out[0] = FeatureValue::ratio(outside.len(), n);
        let known = outside.iter().filter(|t| t.abroad.is_some()).count();
        if 2 * known >= outside.len() {
            let abroad = outside.iter().filter(|t| t.abroad == Some(true)).count();
            // Ties whose far end has no known nation are left out of both sides.
            out[1] = FeatureValue::ratio(abroad, m + known);
        }
    }
    out[2] = FeatureValue::plain(Some(2.0 * m as f64 / n as f64));
    let ties = network.home_ties.iter().map(|t| (t.a, t.b, 1.0));
    let Ok(graph) = Graph::undirected(n, ties) else { return out };
    out[3] = FeatureValue::plain(weak_components(&graph).fragmentation());
    out[4] = FeatureValue::share(network.home_ties.iter().map(|t| t.several_layers));
    out[5] = FeatureValue::share(actors.iter().filter(|a| a.is_firm()).map(|a| a.outside_owner));
    out[6] = FeatureValue::plain(cross_sector(&graph, actors));
    out[7] = FeatureValue::plain(transitivity(&graph));
    let outside_formal = network.outside_ties.iter().flatten().map(|t| t.formal);
    out[8] = FeatureValue::share(network.home_ties.iter().map(|t| t.formal).chain(outside_formal));
    out[9] = bridged_paths(&graph, actors);
    out[10] = FeatureValue::plain(degree_gini(&graph));
    let qualified: Vec<f64> = actors.iter().filter(|a| a.is_firm()).filter_map(|a| a.qualified).collect();
    if !qualified.is_empty() {
        out[11] = FeatureValue::plain(Some(qualified.iter().sum::<f64>() / qualified.len() as f64));
    }
    out[12] = FeatureValue::share(actors.iter().filter(|a| a.is_firm()).map(|a| a.research));
    out
}

/// Share of home ties between different sectors, less the share that pairs of the same actors
/// drawn at random would have.
fn cross_sector(graph: &Graph, actors: &[TypedActor]) -> Option<f64> {
    let sectors: Vec<Option<u32>> = actors.iter().map(|actor| actor.sector).collect();
    let labels = Labels::new(&sectors, UnknownLabels::LeftOut);
    if labels.class_count() < 2 {
        return None;
    }
    let known = labels.on(graph);
    // The index is twice the share less 1.
    Some((ei_index(&known.graph, &known.classes)? - ei_expected(&known.classes)?) / 2.0)
}

/// Share of the two-step paths between actors of different groups whose middle is a bridging
/// body: the local form of the share of shortest paths of ¶144. Closed paths count too, so it is
/// no sum of [brokerage roles](milieu_network::brokerage_roles()).
fn bridged_paths(graph: &Graph, actors: &[TypedActor]) -> FeatureValue {
    let (mut bridged, mut all) = (0usize, 0usize);
    for (v, actor) in (0u32..).zip(actors) {
        let mut by_group = [0usize; ActorGroup::ALL.len()];
        for u in graph.neighbours(v) {
            if let Some(group) = actors[*u as usize].group {
                by_group[group.index()] += 1;
            }
        }
        let total: usize = by_group.iter().sum();
        let within: usize = by_group.iter().map(|c| c * c).sum();
        let paths = (total * total - within) / 2;
        all += paths;
        if actor.bridging {
            bridged += paths;
        }
    }
    FeatureValue::ratio(bridged, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(a: u32, b: u32, formal: bool) -> HomeTie {
        HomeTie { a, b, formal: Some(formal), several_layers: Some(!formal) }
    }

    #[test]
    fn a_small_network_by_hand() {
        let firm = |sector| TypedActor {
            group: Some(ActorGroup::Sme),
            sector: Some(sector),
            qualified: Some(0.2),
            research: Some(sector == 1),
            outside_owner: Some(false),
            ..TypedActor::default()
        };
        let body = TypedActor { group: Some(ActorGroup::Public), bridging: true, ..TypedActor::default() };
        let network = TypedNetwork {
            actors: vec![firm(0), firm(1), body, TypedActor { group: Some(ActorGroup::Research), ..firm(1) }],
            home_ties: vec![tie(0, 1, false), tie(0, 2, false), tie(2, 3, true)],
            outside_ties: Some(vec![OutsideTie { home: 3, abroad: Some(true), formal: Some(true) }]),
        };
        let found = structure(&network);
        let value = |code: &str| {
            let at = STRUCTURE.iter().position(|f| f.code == code).unwrap();
            found[at].value
        };
        assert_eq!(value("AC02"), Some(0.25));
        assert_eq!(value("AC01"), Some(0.25));
        assert_eq!(value("local-ties"), Some(1.5));
        assert_eq!(value("ID03"), Some(0.0));
        assert_eq!(value("GO01"), Some(0.5));
        assert_eq!(value("closure"), Some(0.0));
        assert_eq!(value("research-firms"), Some(0.5));
        // Paths of two steps: 1-0-2 (firm, public; over a firm) and 0-2-3 (over the body).
        assert_eq!(value("bridged-paths"), Some(0.5));
    }

    #[test]
    fn what_is_not_known_is_missing() {
        let network = TypedNetwork { actors: vec![TypedActor::default(); 3], ..TypedNetwork::default() };
        let found = structure(&network);
        let with_value: Vec<&str> =
            STRUCTURE.iter().zip(found).filter(|(_, v)| v.value.is_some()).map(|(f, _)| f.code).collect();
        assert_eq!(with_value, ["local-ties", "ID03"]);
    }
}

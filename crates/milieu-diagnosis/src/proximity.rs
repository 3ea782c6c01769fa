//! The five proximities of Boschma (2005) between two actors: 1 is close, 0 is far.
//!
//! A proximity of a pair is `None` when what is known of the two does not give it. Same-period
//! social proximity is circular and not offered: [`social`] reads the earlier period.

use std::collections::BTreeMap;

use milieu_network::Graph;
use milieu_territory::{Actor, Snapshot};
use milieu_vocabulary::{ActorGroup, ActorId};
use rand::RngExt;
use serde::Serialize;

use crate::Context;
use crate::random::generator;

/// Which proximity; the code is the framework's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Proximity {
    /// PX1.
    Geographical,
    /// PX2.
    Institutional,
    /// PX3.
    Organisational,
    /// PX4.
    Social,
    /// PX5.
    Cognitive,
}

/// A proximity of a pair, and whether the coarser fallback gave it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Closeness {
    /// 0 to 1.
    pub value: f64,
    /// Whether the framework's fallback was used.
    pub fallback: bool,
}

impl Closeness {
    pub(crate) const fn of(value: f64) -> Self {
        Closeness { value, fallback: false }
    }

    const fn fallback(value: f64) -> Self {
        Closeness { value, fallback: true }
    }
}

/// Distance in kilometres: along the great circle between the coordinates of the two actors, or
/// in the plane when both carry the attributes `x_km` and `y_km`.
pub fn distance_km(a: &Actor, b: &Actor) -> Option<f64> {
    let planar = |actor: &Actor| {
        let of = |name: &str| actor.attributes.get(name)?.trim().parse::<f64>().ok();
        Some((of("x_km")?, of("y_km")?))
    };
    let distance = match (a.longitude, a.latitude, b.longitude, b.latitude) {
        (Some(lon_a), Some(lat_a), Some(lon_b), Some(lat_b)) => {
            great_circle_km((lon_a, lat_a), (lon_b, lat_b))
        }
        _ => {
            let ((xa, ya), (xb, yb)) = (planar(a)?, planar(b)?);
            (xa - xb).hypot(ya - yb)
        }
    };
    distance.is_finite().then_some(distance)
}

/// Great-circle distance of two points (longitude, latitude in degrees) on a sphere of the
/// earth's mean radius, 6371.0088 km (haversine formula).
pub fn great_circle_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let half = |x: f64, y: f64| ((x - y).to_radians() / 2.0).sin().powi(2);
    let h = half(a.1, b.1) + a.1.to_radians().cos() * b.1.to_radians().cos() * half(a.0, b.0);
    2.0 * 6371.0088 * h.clamp(0.0, 1.0).sqrt().asin()
}

/// PX1: `1 - ln(1 + d) / ln(1 + d_max)`; `None` when all are at one point.
pub fn geographical(distance_km: f64, largest_km: f64) -> Option<f64> {
    (largest_km > 0.0).then(|| 1.0 - distance_km.ln_1p() / largest_km.ln_1p())
}

/// PX2: 1 in the same country, else 0. Fallback where a country is not stated: same region.
pub fn institutional(a: &Actor, b: &Actor) -> Option<Closeness> {
    match (&a.country, &b.country) {
        (Some(x), Some(y)) => Some(Closeness::of(f64::from(x == y))),
        _ => same_region(a, b),
    }
}

/// The fallback of PX2: 1 in the same region, else 0.
pub fn same_region(a: &Actor, b: &Actor) -> Option<Closeness> {
    Some(Closeness::fallback(f64::from(a.region.as_ref()? == b.region.as_ref()?)))
}

/// PX2 by kind of institution: 1 for two firms, two research actors or two public bodies
/// (Ponds, van Oort, Frenken 2007), else 0.
pub fn same_sphere(a: &Actor, b: &Actor) -> Option<Closeness> {
    let sphere = |group: ActorGroup| match group {
        ActorGroup::Research => 1,
        ActorGroup::Public => 2,
        _ => 0,
    };
    Some(Closeness::of(f64::from(sphere(a.group?) == sphere(b.group?))))
}

/// PX3: 1 in the same business group, else 0. An actor for which no group is stated belongs to
/// none when the data state groups for others (`groups_known`). Fallback: same region of the
/// owner.
pub fn organisational(a: &Actor, b: &Actor, groups_known: bool) -> Option<Closeness> {
    if groups_known {
        let same = a.business_group.is_some() && a.business_group == b.business_group;
        return Some(Closeness::of(f64::from(same)));
    }
    Some(Closeness::fallback(f64::from(a.owner_region.as_ref()? == b.owner_region.as_ref()?)))
}

/// PX5: cosine of the competences in the schemes that both actors have. Fallback: leading
/// characters that the sector codes share, over the length of the longer code.
pub fn cognitive(snapshot: &Snapshot, a: u32, b: u32) -> Option<Closeness> {
    let (mine, theirs) = (&snapshot.competences[a as usize], &snapshot.competences[b as usize]);
    if let Some(cosine) = competence_cosine(mine, theirs) {
        return Some(Closeness::of(cosine));
    }
    let (a, b) = (&snapshot.actors[a as usize], &snapshot.actors[b as usize]);
    if a.sector_scheme != b.sector_scheme {
        return None;
    }
    shared_digits(a.sector.as_deref()?, b.sector.as_deref()?).map(Closeness::fallback)
}

/// Leading characters two sector codes share, over the length of the longer; dots and spaces do
/// not count.
pub fn shared_digits(a: &str, b: &str) -> Option<f64> {
    let plain = |code: &str| -> Vec<char> {
        code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
    };
    let (a, b) = (plain(a), plain(b));
    let longer = a.len().max(b.len());
    let shared = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    (!a.is_empty() && !b.is_empty()).then(|| shared as f64 / longer as f64)
}

fn competence_cosine(a: &[(String, String, f64)], b: &[(String, String, f64)]) -> Option<f64> {
    let vector = |rows: &[(String, String, f64)], others: &[(String, String, f64)]| {
        let mut sums: BTreeMap<(String, String), f64> = BTreeMap::new();
        for (scheme, code, weight) in rows {
            if weight.is_finite() && others.iter().any(|o| o.0 == *scheme) {
                *sums.entry((scheme.clone(), code.clone())).or_default() += weight;
            }
        }
        sums
    };
    let (mine, theirs) = (vector(a, b), vector(b, a));
    let dot: f64 = mine.iter().filter_map(|(code, w)| Some(w * theirs.get(code)?)).sum();
    let length = |v: &BTreeMap<(String, String), f64>| v.values().map(|w| w * w).sum::<f64>();
    let lengths = (length(&mine) * length(&theirs)).sqrt();
    (lengths > 0.0 && lengths.is_finite()).then(|| (dot / lengths).clamp(0.0, 1.0))
}

/// PX4: 1 over the number of steps between two home actors in the knowledge network of the region
/// in the earlier period, their own tie left out; 0 when no path leads. `None` without an earlier
/// period, or when one of them was not at home then. O(n + m) of the earlier home network.
pub fn social(context: &Context<'_>, a: u32, b: u32) -> Option<f64> {
    let earlier = context.earlier?;
    let network = earlier.home_network()?;
    let local = |id: u32| -> Option<u32> {
        let there = earlier.snapshot.actor(&context.snapshot.actors[id as usize].key)?;
        earlier.home_ids.binary_search(&there).ok().map(|at| at as u32)
    };
    let (from, to) = (local(a)?, local(b)?);
    Some(steps_around(&network.graph, from, to).map_or(0.0, |d| 1.0 / f64::from(d)))
}

/// Steps from one node to another without their own tie, which no
/// [distance in the network](milieu_network::distances_from()) leaves out.
pub(crate) fn steps_around(graph: &Graph, from: u32, to: u32) -> Option<u32> {
    if from == to {
        return None;
    }
    let mut steps = vec![u32::MAX; graph.n()];
    steps[from as usize] = 0;
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(v) = queue.pop_front() {
        for &u in graph.neighbours(v) {
            if steps[u as usize] != u32::MAX || (v == from && u == to) {
                continue;
            }
            steps[u as usize] = steps[v as usize] + 1;
            if u == to {
                return Some(steps[u as usize]);
            }
            queue.push_back(u);
        }
    }
    None
}

/// Means of a proximity over pairs of home actors with and without a knowledge tie.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProximityMeans {
    /// Over pairs with a tie.
    pub tied: Option<f64>,
    /// Over pairs without one.
    pub not_tied: Option<f64>,
    /// Pairs with a tie whose proximity is known, and all of them that were looked at.
    pub tied_known: (usize, usize),
    /// The same for pairs without a tie.
    pub not_tied_known: (usize, usize),
    /// Whether pairs were sampled rather than all looked at.
    pub sampled: bool,
    /// Known pairs for which the fallback was used.
    pub fallbacks: usize,
}

/// Most pairs of each kind that are looked at before sampling begins, and the size of the sample.
const MOST_PAIRS: usize = 100_000;
const SAMPLED_PAIRS: usize = 20_000;
/// The same for social proximity, where each pair is a search of the network.
const SOCIAL_PAIRS: usize = 1_000;

/// Means of a proximity over pairs of `K[H]`; `None` without a knowledge network. Geographical
/// proximity is scaled by the largest distance among the pairs looked at. All pairs up to
/// 100,000 of a kind, else a sample of 20,000; for social proximity a sample of 1,000.
pub fn means(context: &Context<'_>, which: Proximity) -> Option<ProximityMeans> {
    let actor = |id: ActorId| &context.snapshot.actors[id.index()];
    let groups_known = context.home_ids.iter().any(|id| actor(*id).business_group.is_some());
    let mut pairs = pairs(context, if which == Proximity::Social { SOCIAL_PAIRS } else { MOST_PAIRS })?;
    pairs.measure(|a, b| match which {
        // The distance itself; scaled below, when the largest is known.
        Proximity::Geographical => distance_km(actor(a), actor(b)).map(Closeness::of),
        Proximity::Institutional => institutional(actor(a), actor(b)),
        Proximity::Organisational => organisational(actor(a), actor(b), groups_known),
        Proximity::Social => social(context, a.0, b.0).map(Closeness::of),
        Proximity::Cognitive => cognitive(context.snapshot, a.0, b.0),
    });
    if which == Proximity::Geographical {
        let known = || pairs.tied.iter().chain(&pairs.not_tied).filter_map(|p| p.2);
        let largest = known().map(|c| c.value).fold(0.0, f64::max);
        for (_, _, entry) in pairs.tied.iter_mut().chain(&mut pairs.not_tied) {
            *entry = entry.and_then(|c| geographical(c.value, largest)).map(Closeness::of);
        }
    }
    Some(pairs.means())
}

/// Means of any measure of two actors over pairs of `K[H]`, as [`means`].
pub fn means_of(
    context: &Context<'_>,
    measure: impl Fn(ActorId, ActorId) -> Option<Closeness>,
) -> Option<ProximityMeans> {
    let mut pairs = pairs(context, MOST_PAIRS)?;
    pairs.measure(measure);
    Some(pairs.means())
}

pub(crate) type Pair = (ActorId, ActorId, Option<Closeness>);

/// Pairs of home actors that are looked at.
pub(crate) struct Pairs {
    pub(crate) tied: Vec<Pair>,
    pub(crate) not_tied: Vec<Pair>,
    pub(crate) sampled: bool,
}

impl Pairs {
    fn measure(&mut self, measure: impl Fn(ActorId, ActorId) -> Option<Closeness>) {
        for (a, b, entry) in self.tied.iter_mut().chain(&mut self.not_tied) {
            *entry = measure(*a, *b);
        }
    }

    fn means(&self) -> ProximityMeans {
        let mean = |pairs: &[Pair]| {
            let known: Vec<f64> = pairs.iter().filter_map(|p| p.2).map(|c| c.value).collect();
            let mean = (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64);
            (mean, (known.len(), pairs.len()))
        };
        let ((tied, tied_known), (not_tied, not_tied_known)) = (mean(&self.tied), mean(&self.not_tied));
        let known = self.tied.iter().chain(&self.not_tied).filter_map(|p| p.2);
        let fallbacks = known.filter(|c| c.fallback).count();
        let sampled = self.sampled;
        ProximityMeans { tied, not_tied, tied_known, not_tied_known, sampled, fallbacks }
    }
}

pub(crate) fn pairs(context: &Context<'_>, most: usize) -> Option<Pairs> {
    let network = context.home_network()?;
    let ids = &context.home_ids;
    let n = ids.len();
    let sample = most.min(SAMPLED_PAIRS);
    let mut rng = generator(context.params.seed, 51, 0);
    let mut sampled = false;
    let mut tied: Vec<(u32, u32)> = network.graph.ties().map(|(u, v, _)| (u, v)).collect();
    if tied.len() > most {
        sampled = true;
        tied = (0..sample).map(|_| tied[rng.random_range(0..tied.len())]).collect();
    }
    let free = (n * n.saturating_sub(1) / 2).saturating_sub(network.graph.m());
    let mut not_tied = Vec::new();
    if free <= most {
        for u in 0..n as u32 {
            let others = (u + 1..n as u32).filter(|v| !network.graph.has_tie(u, *v));
            not_tied.extend(others.map(|v| (u, v)));
        }
    } else {
        sampled = true;
        // Free pairs are numerous here, but may be rare in a dense network: tries are bounded.
        for _ in 0..sample * 20 {
            let (u, v) = (rng.random_range(0..n as u32), rng.random_range(0..n as u32));
            if u != v && !network.graph.has_tie(u, v) {
                not_tied.push((u, v));
                if not_tied.len() == sample {
                    break;
                }
            }
        }
    }
    let of = |pairs: Vec<(u32, u32)>| -> Vec<Pair> {
        pairs.into_iter().map(|(u, v)| (ids[u as usize], ids[v as usize], None)).collect()
    };
    Some(Pairs { tied: of(tied), not_tied: of(not_tied), sampled })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_the_equator() {
        let quarter = great_circle_km((0.0, 0.0), (90.0, 0.0));
        assert!((quarter - std::f64::consts::FRAC_PI_2 * 6371.0088).abs() < 1e-6, "{quarter}");
        assert_eq!(great_circle_km((15.4, 47.1), (15.4, 47.1)), 0.0);
    }

    #[test]
    fn digits_in_common() {
        assert_eq!(shared_digits("29.10", "29.32"), Some(0.5));
        assert_eq!(shared_digits("29", "28"), Some(0.5));
        assert_eq!(shared_digits("29", "62"), Some(0.0));
        assert_eq!(shared_digits("29", "2910"), Some(0.5));
        assert_eq!(shared_digits("", "29"), None);
    }

    #[test]
    fn cosine_reads_shared_schemes_only() {
        let row = |s: &str, c: &str, w: f64| (s.to_owned(), c.to_owned(), w);
        let a = [row("own", "optics", 3.0), row("own", "lasers", 4.0)];
        let b = [row("own", "optics", 1.0), row("cpc", "G02B", 9.0)];
        assert_eq!(competence_cosine(&a, &b), Some(0.6));
        assert_eq!(competence_cosine(&a, &[row("cpc", "G02B", 1.0)]), None);
        assert_eq!(competence_cosine(&a, &[]), None);
    }

    #[test]
    fn the_own_tie_is_left_out() {
        // A triangle 0-1-2 with a tail 2-3: 0 and 1 are two steps apart without their tie.
        let g = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0), (2, 3, 1.0)]).unwrap();
        assert_eq!(steps_around(&g, 0, 1), Some(2));
        assert_eq!(steps_around(&g, 2, 3), None);
        assert_eq!(steps_around(&g, 0, 3), Some(2));
    }
}

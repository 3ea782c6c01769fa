//! The archetype generator: networks drawn under the settings of Table 1.
//!
//! A drawn network has the actors of the network under study (their number up to a cap, groups,
//! bridging bodies, sectors) and misses what that one misses: an attribute unknown there is
//! unknown here, formality is known for the same share of ties, and ties to the outside exist
//! only where the data go beyond the border. Only the settings of the type differ.
//!
//! Actors carry a log-normal attractiveness, raised for bridging bodies and for leading partners
//! (large firms, research, business services). A tie either closes a triangle or joins two actors
//! drawn by attractiveness, an offer across sectors being refused with some probability. Cost:
//! O(n + m log n) per network.

use milieu_vocabulary::ActorGroup;
use rand::RngExt;
use rand_distr::{Distribution, Poisson, StandardNormal};
use rand_xoshiro::Xoshiro256PlusPlus;

use super::features::{HomeTie, OutsideTie, TypedActor, TypedNetwork};
use super::table_one::{Setting, TableOne};

/// Largest number of home actors drawn. Features are free of size to first order, and a trial
/// of the framework found no harm in judging large networks by smaller ones, unlike the reverse.
pub const CAP: usize = 250;

/// What the drawn networks have in common with the network under study.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    actors: Vec<TypedActor>,
    capped_from: Option<usize>,
    formal_known: f64,
    abroad_known: f64,
    layers_known: bool,
    beyond_border: bool,
}

impl Template {
    /// The template of a network. Above [`CAP`] actors are taken at equal steps.
    pub fn of(network: &TypedNetwork) -> Self {
        let n = network.actors.len();
        let actors = if n > CAP {
            (0..CAP).map(|i| network.actors[i * n / CAP]).collect()
        } else {
            network.actors.clone()
        };
        let outside = network.outside_ties.as_deref().unwrap_or_default();
        let share = |known: usize, of: usize| if of > 0 { known as f64 / of as f64 } else { 1.0 };
        let formal = network.home_ties.iter().filter(|t| t.formal.is_some()).count()
            + outside.iter().filter(|t| t.formal.is_some()).count();
        Template {
            actors,
            capped_from: (n > CAP).then_some(n),
            formal_known: share(formal, network.home_ties.len() + outside.len()),
            abroad_known: share(outside.iter().filter(|t| t.abroad.is_some()).count(), outside.len()),
            layers_known: network.home_ties.iter().any(|t| t.several_layers.is_some()),
            beyond_border: network.outside_ties.is_some(),
        }
    }

    /// A template made up for demonstration and tests: `n` actors in the mix of an ordinary
    /// cluster, everything known.
    pub fn ordinary(n: usize) -> Self {
        let mix = [
            ActorGroup::Sme,
            ActorGroup::LargeFirm,
            ActorGroup::Sme,
            ActorGroup::Research,
            ActorGroup::Sme,
            ActorGroup::BusinessService,
            ActorGroup::Sme,
            ActorGroup::Public,
            ActorGroup::Sme,
            ActorGroup::FinancialService,
        ];
        let actors = (0..n)
            .map(|i| TypedActor {
                group: Some(mix[i % mix.len()]),
                bridging: i % 20 == 7,
                sector: Some((i * 7 % 5) as u32),
                qualified: Some(0.0),
                research: Some(false),
                outside_owner: Some(false),
            })
            .collect();
        Template {
            actors,
            capped_from: None,
            formal_known: 1.0,
            abroad_known: 1.0,
            layers_known: true,
            beyond_border: true,
        }
    }

    /// Number of home actors drawn.
    pub fn n(&self) -> usize {
        self.actors.len()
    }

    /// Number of home actors of the network under study, when it is above the cap.
    pub fn capped_from(&self) -> Option<usize> {
        self.capped_from
    }
}

/// Where inside its bands each type lies, setting by setting: one reading of Table 1. Settings
/// first, traits after them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading(Vec<[f64; 3]>);

impl Reading {
    pub(crate) fn drawn(table: &TableOne, rng: &mut Xoshiro256PlusPlus) -> Self {
        let count = table.settings.len() + table.traits.len();
        Reading((0..count).map(|_| [0; 3].map(|_| rng.random_range(0.2..0.8))).collect())
    }

    /// A network's own place: the reading's, give or take a fifth of the band.
    pub(crate) fn jittered(&self, rng: &mut Xoshiro256PlusPlus) -> Self {
        Reading(self.0.iter().map(|p| p.map(|u| u + rng.random_range(-0.2..0.2))).collect())
    }

    /// Values of all settings and traits for a mixture of the types.
    pub(crate) fn values(&self, table: &TableOne, weights: [f64; 3]) -> Vec<f64> {
        table
            .settings
            .iter()
            .chain(&table.traits)
            .zip(&self.0)
            .map(|(bands, place)| bands.mixed(weights, *place))
            .collect()
    }
}

/// Draws a network of a mixture of the types: `weights` in the order ecological, identity,
/// strategy. The same seed gives the same network.
pub fn draw(template: &Template, table: &TableOne, weights: [f64; 3], seed: u64) -> TypedNetwork {
    let mut rng = crate::random::generator(seed, 0x0a17, 0);
    let reading = Reading::drawn(table, &mut rng);
    generate(template, &reading.values(table, weights), &mut rng)
}

fn count(mean: f64, rng: &mut Xoshiro256PlusPlus) -> usize {
    Poisson::new(mean).map_or(0, |poisson| poisson.sample(rng) as usize)
}

/// One network under given settings.
pub(crate) fn generate(template: &Template, settings: &[f64], rng: &mut Xoshiro256PlusPlus) -> TypedNetwork {
    let at = |setting: Setting| settings[setting as usize];
    let n = template.actors.len();
    let actors: Vec<TypedActor> = template
        .actors
        .iter()
        .map(|model| {
            let noise: f64 = StandardNormal.sample(rng);
            let (u, v): (f64, f64) = (rng.random(), rng.random());
            TypedActor {
                qualified: model.qualified.map(|_| (at(Setting::Qualified) + 0.1 * noise).clamp(0.0, 1.0)),
                research: model.research.map(|_| u < at(Setting::Research)),
                outside_owner: model.outside_owner.map(|_| v < at(Setting::OutsideOwners)),
                ..*model
            }
        })
        .collect();

    let mut cumulative = Vec::with_capacity(n);
    let mut total = 0.0;
    for actor in &actors {
        let z: f64 = StandardNormal.sample(rng);
        let mut pull = (at(Setting::Spread) * z).exp();
        if actor.bridging {
            pull *= at(Setting::Bridging);
        }
        let leads = [ActorGroup::LargeFirm, ActorGroup::Research, ActorGroup::BusinessService];
        if actor.group.is_some_and(|g| leads.contains(&g)) {
            pull *= at(Setting::Leads);
        }
        let takes_part: f64 = rng.random();
        if takes_part < at(Setting::Participation) {
            total += pull;
        }
        cumulative.push(total);
    }
    let mut network =
        TypedNetwork { actors, home_ties: Vec::new(), outside_ties: template.beyond_border.then(Vec::new) };
    if n < 2 || total <= 0.0 {
        return network;
    }
    let pick = |rng: &mut Xoshiro256PlusPlus| {
        let at = rng.random::<f64>() * total;
        cumulative.partition_point(|c| *c <= at).min(n - 1)
    };

    let pairs = (n * (n - 1) / 2) as f64;
    let wanted = count((at(Setting::LocalTies) * n as f64 / 2.0).min(0.6 * pairs), rng);
    let mut tied = vec![false; n * n];
    let mut contacts: Vec<Vec<u32>> = vec![Vec::new(); n];
    let mut refusals = 0;
    while network.home_ties.len() < wanted && refusals < 20 * (wanted + 10) {
        let first = pick(rng);
        let closing = rng.random::<f64>() < at(Setting::Closure) && contacts[first].len() > 1;
        let (a, b) = if closing {
            // A contact of a contact.
            let near = &contacts[first];
            let through = near[rng.random_range(0..near.len())] as usize;
            let far = &contacts[through];
            (first, far[rng.random_range(0..far.len())] as usize)
        } else {
            (first, pick(rng))
        };
        let crosses = match (network.actors[a].sector, network.actors[b].sector) {
            (Some(x), Some(y)) => x != y,
            _ => false,
        };
        let refused = !closing && crosses && rng.random::<f64>() < at(Setting::SameSector);
        if a == b || tied[a * n + b] || refused {
            refusals += 1;
            continue;
        }
        tied[a * n + b] = true;
        tied[b * n + a] = true;
        contacts[a].push(b as u32);
        contacts[b].push(a as u32);
        let (u, v, w): (f64, f64, f64) = (rng.random(), rng.random(), rng.random());
        network.home_ties.push(HomeTie {
            a: a.min(b) as u32,
            b: a.max(b) as u32,
            formal: (u < template.formal_known).then_some(v < at(Setting::Formal)),
            several_layers: template.layers_known.then_some(w < at(Setting::SeveralLayers)),
        });
    }
    if let Some(outside) = &mut network.outside_ties {
        for _ in 0..count(at(Setting::ExternalTies) * n as f64, rng) {
            let home = pick(rng) as u32;
            let (t, u, v, w): (f64, f64, f64, f64) = (rng.random(), rng.random(), rng.random(), rng.random());
            outside.push(OutsideTie {
                home,
                abroad: (t < template.abroad_known).then_some(u < at(Setting::Abroad)),
                formal: (v < template.formal_known).then_some(w < at(Setting::Formal)),
            });
        }
    }
    network
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network_type::features::{STRUCTURE, structure};

    #[test]
    fn the_same_seed_draws_the_same_network_and_misses_what_is_missing() {
        let table = TableOne::built_in().unwrap();
        let mut template = Template::ordinary(40);
        for actor in &mut template.actors {
            actor.research = None;
        }
        template.beyond_border = false;
        let one = draw(&template, &table, [0.0, 1.0, 0.0], 3);
        assert_eq!(one, draw(&template, &table, [0.0, 1.0, 0.0], 3));
        assert_ne!(one, draw(&template, &table, [0.0, 1.0, 0.0], 4));
        let missing: Vec<&str> = STRUCTURE
            .iter()
            .zip(structure(&one))
            .filter(|(_, v)| v.value.is_none())
            .map(|(f, _)| f.code)
            .collect();
        assert_eq!(missing, ["AC02", "AC01", "research-firms"]);
    }

    #[test]
    fn the_drawn_network_keeps_to_its_settings() {
        let table = TableOne::built_in().unwrap();
        let template = Template::ordinary(200);
        let network = draw(&template, &table, [0.0, 0.0, 1.0], 5);
        let found = structure(&network);
        let formal = found[8].value.unwrap();
        assert!((0.6..=1.0).contains(&formal), "{formal}");
        let local = found[2].value.unwrap();
        assert!((1.2..=3.8).contains(&local), "{local}");
    }
}

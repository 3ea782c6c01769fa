//! Gatekeepers: home actors through whom a region reaches the outside.

use milieu_network::{brokerage_reference, coreness};
use milieu_vocabulary::{ActorGroup, ActorId, Message, message};
use serde::Serialize;

use crate::Context;
use crate::ego_network::{ego_networks, place_label};

/// A home actor with knowledge ties inside and outside the region (Graf and Krüger 2011).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gatekeeper {
    /// Who.
    pub actor: ActorId,
    /// Key of the actor.
    pub key: String,
    /// Name.
    pub name: String,
    /// Group, if known.
    pub group: Option<ActorGroup>,
    /// Ties to home actors.
    pub inside: usize,
    /// Ties to the rest of the nation.
    pub national: usize,
    /// Ties to other nations.
    pub foreign: usize,
    /// Ties to actors outside the region, whatever the nation.
    pub outside: usize,
    /// Share of the region's ties to the outside.
    pub share: f64,
    /// Pairs brokered between the outside and the region: gatekeeper and representative roles of
    /// Gould and Fernandez (1989), ordered pairs. `None` in regions too large for the count.
    pub brokered: Option<f64>,
    /// The count expected in a random network of equal density and class sizes.
    pub expected: Option<f64>,
    /// The larger of the standard scores of the two roles, which are equal without directions.
    pub z: Option<f64>,
    /// Burt's constraint over all its ties.
    pub constraint: Option<f64>,
    /// Largest k of the k-core of `K[H]` it belongs to.
    pub core: u32,
    /// In a sentence.
    pub reason: Message,
}

/// The gatekeepers, by falling share of the region's outside ties, then by key. Empty without a
/// knowledge network. Cost: that of [`ego_networks`], of whose limit it takes notice.
pub fn gatekeepers(context: &Context<'_>) -> Vec<Gatekeeper> {
    let Some(network) = context.home_network() else { return Vec::new() };
    let total = network.m_outside() as f64;
    let egos = ego_networks(context);
    let reference = egos.as_ref().and_then(|egos| {
        let (graph, _) = context.networks.knowledge.as_ref()?;
        let labels: Vec<u32> = context.places.iter().map(|p| place_label(*p)).collect();
        let mut roles = vec![[0.0; 5]; graph.n()];
        for (id, ego) in context.home_ids.iter().zip(egos) {
            roles[id.index()] = ego.roles;
        }
        brokerage_reference(graph, &labels, &roles)
    });
    let core = coreness(&network.graph);
    let mut found: Vec<Gatekeeper> = context
        .home_ids
        .iter()
        .enumerate()
        .filter(|(at, _)| network.outside[*at] > 0 && network.degree_inside(*at) > 0)
        .map(|(at, id)| {
            let actor = &context.snapshot.actors[id.index()];
            let (inside, outside) = (network.degree_inside(at), network.outside[at] as usize);
            let (national, foreign) = (network.national[at] as usize, network.foreign[at] as usize);
            let share = outside as f64 / total;
            let ego = egos.as_ref().map(|egos| &egos[at]);
            let expected = reference.as_ref().map(|r| {
                let row = &r.expected[id.index()];
                row[2] + row[3]
            });
            let z = reference.as_ref().and_then(|r| {
                let row = &r.z[id.index()];
                match (row[2], row[3]) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    (a, b) => a.or(b),
                }
            });
            Gatekeeper {
                actor: *id,
                key: actor.key.clone(),
                name: actor.name.clone(),
                group: actor.group,
                inside,
                national,
                foreign,
                outside,
                share,
                brokered: ego.map(|e| e.roles[2] + e.roles[3]),
                expected,
                z,
                constraint: ego.and_then(|e| e.constraint),
                core: core[at],
                reason: message!(
                    "gatekeeper-reason",
                    name = actor.name.as_str(),
                    share = 100.0 * share,
                    outside = outside,
                    foreign = foreign,
                    inside = inside
                ),
            }
        })
        .collect();
    found.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.key.cmp(&b.key)));
    found
}

//! Gatekeepers: home actors through whom a region reaches the outside.

use milieu_network::{brokerage_reference, brokerage_roles, coreness};
use milieu_vocabulary::{ActorGroup, ActorId, Message, message};
use serde::Serialize;

use crate::Context;

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
    /// Gould and Fernandez (1989) in the whole knowledge network, the classes being home, nation,
    /// abroad and unknown; ordered pairs.
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

/// Places of the two roles in [`ROLES`](milieu_network::ROLES).
const REPRESENTATIVE: usize = 2;
const GATEKEEPER: usize = 3;

fn place_labels(context: &Context<'_>) -> Vec<u32> {
    context.places.iter().map(|place| place.label()).collect()
}

/// Brokerage roles of the home actors in the whole knowledge network, by actor; zeros for everybody
/// else. Who brokers at home is decided by the home actors' partners and the ties among them, so
/// the rest of the network is left aside.
fn home_roles(context: &Context<'_>) -> Option<Vec<[f64; 5]>> {
    let (graph, _) = context.networks.knowledge.as_ref()?;
    let (part, ids) = graph.subgraph(&context.home_and_partners());
    let places = place_labels(context);
    let labels: Vec<u32> = ids.iter().map(|id| places[*id as usize]).collect();
    let mut roles = vec![[0.0; 5]; graph.n()];
    for (id, row) in ids.iter().zip(brokerage_roles(&part, &labels)) {
        if context.home[*id as usize] {
            roles[*id as usize] = row;
        }
    }
    Some(roles)
}

/// The gatekeepers, by falling share of the region's outside ties, then by key. Empty without a
/// knowledge network. Cost: the triangles among the home actors and their partners, and for the
/// constraint the contacts of the gatekeepers' contacts.
pub fn gatekeepers(context: &Context<'_>) -> Vec<Gatekeeper> {
    let Some(network) = context.home_network() else { return Vec::new() };
    let total = network.m_outside() as f64;
    let roles = home_roles(context);
    let reference = roles.as_ref().and_then(|roles| {
        let (graph, _) = context.networks.knowledge.as_ref()?;
        brokerage_reference(graph, &place_labels(context), roles)
    });
    let at_the_gate: Vec<(usize, ActorId)> = (0..)
        .zip(&context.home_ids)
        .filter(|(at, _)| network.outside[*at] > 0 && network.degree_inside(*at) > 0)
        .map(|(at, id)| (at, *id))
        .collect();
    let nodes: Vec<u32> = at_the_gate.iter().map(|(_, id)| id.0).collect();
    let constraint = context.networks.constraint(&nodes);
    let core = coreness(&network.graph);
    let mut found: Vec<Gatekeeper> = at_the_gate
        .into_iter()
        .zip(constraint)
        .map(|((at, id), constraint)| {
            let actor = &context.snapshot.actors[id.index()];
            let (inside, outside) = (network.degree_inside(at), network.outside[at] as usize);
            let (national, foreign) = (network.national[at] as usize, network.foreign[at] as usize);
            let share = outside as f64 / total;
            let expected = reference.as_ref().map(|r| {
                let row = &r.expected[id.index()];
                row[REPRESENTATIVE] + row[GATEKEEPER]
            });
            let z = reference.as_ref().and_then(|r| {
                let row = &r.z[id.index()];
                match (row[REPRESENTATIVE], row[GATEKEEPER]) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    (a, b) => a.or(b),
                }
            });
            Gatekeeper {
                actor: id,
                key: actor.key.clone(),
                name: actor.name.clone(),
                group: actor.group,
                inside,
                national,
                foreign,
                outside,
                share,
                brokered: roles.as_ref().map(|r| {
                    let row = &r[id.index()];
                    row[REPRESENTATIVE] + row[GATEKEEPER]
                }),
                expected,
                z,
                constraint,
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

#[cfg(test)]
mod tests {
    #[test]
    fn the_roles_are_where_they_are_looked_for() {
        assert_eq!(milieu_network::ROLES[super::REPRESENTATIVE], "representative");
        assert_eq!(milieu_network::ROLES[super::GATEKEEPER], "gatekeeper");
    }
}

//! Structural holes: what a node's contacts have to do with each other (Burt 1992).
//!
//! All of it sums over the contacts of a node in either direction, with the strength of a pair
//! `s_ij = a_ij + a_ji` (a tie of weight 1 each when weights are ignored) and the share
//! `p_ij = s_ij / sum_q s_iq` of its strength that `i` spends on `j`. Ties among contacts are
//! triangles, so one listing of these gives every figure: O(m^1.5) at most, 32 bytes per tie.
//! For affiliations, project them with the wanted weighting first.

use rayon::prelude::*;

use crate::neighbourhoods::triangle_listing::{Contact, TriangleListing, add, contacts};
use crate::structures::graph::{Graph, Weights};

/// Burt's figures of every node; `None` for a node without contacts.
#[derive(Debug, Clone, PartialEq)]
pub struct StructuralHoles {
    /// See [`constraint`].
    pub constraint: Vec<Option<f64>>,
    /// See [`effective_size`].
    pub effective_size: Vec<Option<f64>>,
    /// Effective size over the number of contacts: the share of contacts that are not redundant.
    pub efficiency: Vec<Option<f64>>,
    /// How much the constraint comes from a few contacts: with `c_ij` the part of contact `j`,
    /// `r_j = c_ij / (C_i / k)`, the sum of `r_j ln r_j` over `k ln k`. 0 when all contacts
    /// constrain alike, towards 1 when one does all. `None` below two contacts.
    pub hierarchy: Vec<Option<f64>>,
}

/// Constraint: `sum_j (p_ij + sum_q p_iq p_qj)^2` over contacts `j`. High when a node's contacts
/// are tied to each other; not capped at 1 (a closed triad gives 1.125). `None` for an isolate.
pub fn constraint(graph: &Graph, weights: Weights) -> Vec<Option<f64>> {
    structural_holes(graph, weights).constraint
}

/// [`constraint`] of some nodes, in the order given; the same numbers up to rounding.
///
/// Cost: the contacts of the contacts of each node. Where these are more than a listing of all
/// triangles looks at, the constraint of every node is computed instead.
///
/// # Panics
/// If one of `nodes` is not a node of the graph.
pub fn constraint_of(graph: &Graph, weights: Weights, nodes: &[u32]) -> Vec<Option<f64>> {
    let degree = |v: u32| graph.neighbours(v).len() as u64 + graph.in_neighbours(v).len() as u64;
    let near = |v: u32| graph.neighbours(v).iter().chain(graph.in_neighbours(v)).map(|u| degree(*u));
    let looks: u64 = nodes.iter().map(|v| near(*v).sum::<u64>()).sum();
    let listed: u64 =
        (0..graph.n() as u32).map(|v| near(v).map(|other| other.min(degree(v))).sum::<u64>()).sum();
    if looks >= listed {
        let all = constraint(graph, weights);
        return nodes.iter().map(|v| all[*v as usize]).collect();
    }
    // The share of its strength that each node met spends on a contact of the one asked for.
    let scratch = || (vec![false; graph.n()], vec![0.0; graph.n()]);
    nodes
        .par_iter()
        .map_init(scratch, |(met, spent), v| constraint_at(graph, weights, *v, met, spent))
        .collect()
}

/// Constraint of one node. `met` and `spent` have a place per node, false and 0 before and after.
fn constraint_at(
    graph: &Graph,
    weights: Weights,
    v: u32,
    met: &mut [bool],
    spent: &mut [f64],
) -> Option<f64> {
    let own: Vec<(u32, f64)> =
        contacts(graph, v).map(|contact| (contact.node, strength(graph, weights, v, contact))).collect();
    let total: f64 = own.iter().map(|(_, strength)| strength).sum();
    for (q, _) in &own {
        met[*q as usize] = true;
    }
    for (q, with_q) in &own {
        spent[*q as usize] += with_q / total;
        let of_q: f64 = contacts(graph, *q).map(|contact| strength(graph, weights, *q, contact)).sum();
        for contact in contacts(graph, *q).filter(|contact| met[contact.node as usize]) {
            spent[contact.node as usize] += with_q / total * (strength(graph, weights, *q, contact) / of_q);
        }
    }
    let found = own.iter().map(|(j, _)| spent[*j as usize].powi(2)).sum();
    for (q, _) in &own {
        met[*q as usize] = false;
        spent[*q as usize] = 0.0;
    }
    (!own.is_empty()).then_some(found)
}

/// The strength of a pair, seen from `v`.
fn strength(graph: &Graph, weights: Weights, v: u32, contact: Contact) -> f64 {
    let Contact { out, into, .. } = contact;
    match weights {
        Weights::Ignored if !graph.is_directed() => 1.0,
        Weights::Used if !graph.is_directed() => out.map_or(0.0, |at| graph.weights(v)[at]),
        Weights::Ignored => f64::from(u8::from(out.is_some()) + u8::from(into.is_some())),
        Weights::Used => {
            out.map_or(0.0, |at| graph.weights(v)[at]) + into.map_or(0.0, |at| graph.in_weights(v)[at])
        }
    }
}

/// Effective size: `sum_j (1 - sum_q p_iq m_jq)` over contacts `j` and other contacts `q`, with
/// `m_jq` the strength of the pair over the strongest pair of `j`: contacts less their
/// redundancy. `None` for an isolate.
pub fn effective_size(graph: &Graph, weights: Weights) -> Vec<Option<f64>> {
    structural_holes(graph, weights).effective_size
}

/// What two tied nodes `i` and `j` share through their common contacts `q`.
#[derive(Debug, Clone, Copy, Default)]
struct Shared {
    /// The sum of `p_iq p_jq`: both spend on the same.
    spent: f64,
    /// The sum of `p_iq p_qj`, `i` of lower rank: what comes round to `j`.
    returned: f64,
}

impl std::ops::AddAssign for Shared {
    fn add_assign(&mut self, other: Shared) {
        self.spent += other.spent;
        self.returned += other.returned;
    }
}

/// Parts of the listing; each holds 16 bytes per tie while it runs.
const PARTS: u64 = 4;

/// Constraint, effective size, efficiency and hierarchy in one pass.
pub fn structural_holes(graph: &Graph, weights: Weights) -> StructuralHoles {
    let listing = TriangleListing::new(graph);
    // The strength of each node and its strongest pair, by rank.
    let totals: Vec<(f64, f64)> = listing
        .nodes()
        .par_iter()
        .map(|v| {
            contacts(graph, *v)
                .map(|contact| strength(graph, weights, *v, contact))
                .fold((0.0, 0.0), |(sum, top), strength| (sum + strength, f64::max(top, strength)))
        })
        .collect();
    // Of each tie the share its lower end spends on it, then that of its higher end.
    let share: Vec<[f64; 2]> = listing.column(graph, |low, high, contact| {
        let strength = strength(graph, weights, listing.nodes()[high as usize], contact);
        [strength / totals[low as usize].0, strength / totals[high as usize].0]
    });
    let shared = listing.gather(
        PARTS,
        || vec![Shared::default(); listing.ties()],
        |shared, base, closings| {
            let [low_middle, middle_low] = share[base.tie];
            let mut at_base = Shared::default();
            for closing in closings {
                let [low_top, top_low] = share[closing.from_low as usize];
                let [middle_top, top_middle] = share[closing.from_middle as usize];
                at_base += Shared { spent: low_top * middle_top, returned: low_top * top_middle };
                shared[closing.from_low as usize] +=
                    Shared { spent: low_middle * top_middle, returned: low_middle * middle_top };
                shared[closing.from_middle as usize] +=
                    Shared { spent: middle_low * top_low, returned: middle_low * low_top };
            }
            shared[base.tie] += at_base;
        },
        |sum, part| add(sum, &part),
    );
    let figures: Vec<Option<Figures>> = (0..graph.n() as u32)
        .into_par_iter()
        .map(|rank| Figures::of(&listing, &totals, &share, &shared, rank))
        .collect();
    let figures = listing.by_node(&figures);
    let column = |value: fn(&Figures) -> f64| figures.iter().map(|row| row.as_ref().map(value)).collect();
    StructuralHoles {
        constraint: column(|row| row.constraint),
        effective_size: column(|row| row.effective_size),
        efficiency: column(|row| row.effective_size / row.contacts),
        hierarchy: figures.iter().map(|row| row.as_ref().and_then(|row| row.hierarchy)).collect(),
    }
}

/// The figures of one node.
#[derive(Debug, Clone)]
struct Figures {
    constraint: f64,
    effective_size: f64,
    contacts: f64,
    hierarchy: Option<f64>,
}

impl Figures {
    fn of(
        listing: &TriangleListing,
        totals: &[(f64, f64)],
        share: &[[f64; 2]],
        shared: &[Shared],
        rank: u32,
    ) -> Option<Figures> {
        let own = totals[rank as usize].0;
        // Of each contact: its rank, p_ij, the sum of p_iq p_qj and the sum of p_iq p_jq.
        let lower = listing.lower(rank).map(|(low, tie)| {
            // Turned round: p_iq p_qj s_i = p_jq p_qi s_j.
            let returned = shared[tie].returned * totals[low as usize].0 / own;
            (low, share[tie][1], returned, shared[tie].spent)
        });
        let higher = listing
            .row(rank)
            .map(|tie| (listing.high(tie), share[tie][0], shared[tie].returned, shared[tie].spent));
        let (mut constraint, mut effective_size, mut contacts, mut logarithms) = (0.0, 0.0, 0u32, 0.0);
        for (other, direct, returned, spent) in lower.chain(higher) {
            let part = (direct + returned).powi(2);
            constraint += part;
            if part > 0.0 {
                logarithms += part * part.ln();
            }
            let (strength, strongest) = totals[other as usize];
            effective_size += 1.0 - spent * (strength / strongest);
            contacts += 1;
        }
        let contacts_f = f64::from(contacts);
        let hierarchy = (contacts > 1).then(|| {
            let uneven = logarithms / constraint + (contacts_f / constraint).ln();
            (uneven / contacts_f.ln()).clamp(0.0, 1.0)
        });
        (contacts > 0).then_some(Figures { constraint, effective_size, contacts: contacts_f, hierarchy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_triad_and_an_open_one() {
        let closed = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0)]).unwrap();
        assert_eq!(constraint(&closed, Weights::Ignored)[..], [Some(1.125), Some(1.125), Some(1.125), None]);
        assert_eq!(effective_size(&closed, Weights::Ignored)[0], Some(1.0));
        let open = Graph::undirected(3, [(0, 1, 1.0), (0, 2, 3.0)]).unwrap();
        assert_eq!(constraint(&open, Weights::Used)[0], Some(0.0625 + 0.5625));
        assert_eq!(effective_size(&open, Weights::Used)[0], Some(2.0));
    }

    #[test]
    fn a_directed_tie_counts_once_a_mutual_one_twice() {
        let g = Graph::directed(3, [(0, 1, 1.0), (1, 0, 1.0), (2, 0, 1.0)]).unwrap();
        assert_eq!(constraint(&g, Weights::Ignored)[0], Some((4.0 + 1.0) / 9.0));
    }
}

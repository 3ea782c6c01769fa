//! Whose choices may depend on one tie or value: the others keep their probabilities when it changes.

use crate::digraph::Digraph;
use crate::model::{
    BehaviourEffect, BehaviourPeriod, BehaviourTerm, Model, NetworkModel, NetworkPeriod, Period,
};
use crate::panel::NetworkKind;
use crate::terms::Term;

/// Who is touched by a change of the tie i -> j in the choices of one variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Nobody.
    Nobody,
    /// i and j.
    Ends,
    /// i, j and who has a tie to or from them.
    Neighbours,
    /// Everybody.
    Everybody,
}

impl Reach {
    /// Whether the choice of `h` may depend on the tie between `i` and `j`.
    pub(super) fn touches(self, network: &Digraph, i: u32, j: u32, h: u32) -> bool {
        let (a, b, c) = (i as usize, j as usize, h as usize);
        match self {
            Reach::Nobody => false,
            Reach::Everybody => true,
            _ if h == i || h == j => true,
            Reach::Ends => false,
            Reach::Neighbours => {
                network.has(c, a) || network.has(a, c) || network.has(c, b) || network.has(b, c)
            }
        }
    }
}

/// How far a tie of a network reaches in the choices made in that network.
fn within(term: &Term) -> Reach {
    match term {
        Term::Density
        | Term::Ego(_)
        | Term::OutAct
        | Term::OutActSqrt
        | Term::InAct
        | Term::InActSqrt
        | Term::OutTrunc(_)
        | Term::Alter(_)
        | Term::OutPop { start: true }
        | Term::OutPopSqrt { start: true }
        | Term::Dyad(_)
        | Term::Similar { .. }
        | Term::Same(_)
        | Term::Recip => Reach::Ends,
        Term::TransTrip
        | Term::TwoPaths
        | Term::InStars
        | Term::TransMedTrip
        | Term::TransTies
        | Term::Cycle3
        | Term::TransRecTrip
        | Term::Gwesp { .. } => Reach::Neighbours,
        Term::Product(factors) => factors.iter().map(within).max().unwrap_or(Reach::Ends),
        _ => Reach::Everybody,
    }
}

fn names_another(term: &Term) -> bool {
    match term {
        Term::Product(factors) => factors.iter().any(names_another),
        Term::Other(_)
        | Term::OtherBack(_)
        | Term::OtherClosure(_)
        | Term::OtherShared(_)
        | Term::OtherThenOwn(_) => true,
        _ => false,
    }
}

fn of_network(model: &NetworkModel, network: &NetworkPeriod, same: bool) -> Reach {
    let mut terms = network.terms.iter().map(|t| &t.term);
    if !same {
        let linked = !model.limits.is_empty() || terms.any(names_another);
        return if linked { Reach::Everybody } else { Reach::Nobody };
    }
    match terms.map(within).max().unwrap_or(Reach::Ends) {
        // Receivers of another kind are no neighbours of senders.
        Reach::Neighbours if model.kind == NetworkKind::TwoMode => Reach::Everybody,
        reach => reach,
    }
}

fn of_behaviour(behaviour: &BehaviourPeriod) -> Reach {
    let of_effect = |term: &BehaviourTerm| match term.effect {
        BehaviourEffect::Linear | BehaviourEffect::Quad | BehaviourEffect::From(_) => Reach::Nobody,
        // They look at the ties that the actor itself sends or receives.
        BehaviourEffect::AvAlt(_)
        | BehaviourEffect::TotAlt(_)
        | BehaviourEffect::AvSim { .. }
        | BehaviourEffect::TotSim { .. }
        | BehaviourEffect::Indegree(_)
        | BehaviourEffect::Outdegree(_) => Reach::Ends,
    };
    behaviour.terms.iter().map(of_effect).max().unwrap_or(Reach::Nobody)
}

/// By the variable that changes and the variable in which it is chosen. A changed behaviour counts as
/// reaching everybody.
pub(super) fn reaches(model: &Model, period: &Period) -> Vec<Vec<Reach>> {
    let (networks, behaviours) = (period.networks.len(), period.behaviours.len());
    (0..networks + behaviours)
        .map(|changed| {
            (0..networks + behaviours)
                .map(|chosen| match (changed < networks, period.networks.get(chosen)) {
                    (true, Some(network)) => of_network(&model.networks[chosen], network, changed == chosen),
                    (true, None) => of_behaviour(&period.behaviours[chosen - networks]),
                    (false, _) => Reach::Everybody,
                })
                .collect()
        })
        .collect()
}

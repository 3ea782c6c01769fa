//! Identity (ID): closure, cohesion, trust and common belonging.

use std::collections::BTreeMap;

use milieu_network::{
    LeidenOptions, Weights, affiliation_degrees, leiden, transitivity, two_mode_rewiring, weak_components,
};
use milieu_territory::InstitutionKind;
use milieu_vocabulary::{ActorGroup, ActorId, Input, Interval, Layer, Measured, ProjectId, message};
use rayon::prelude::*;

use super::Builtin;
use super::accessibility::too_large;
use crate::context::{Context, KnowledgeBasis, Place};
use crate::evidence::{actor_row, project_row, tie_row};
use crate::null_networks::{NullModel, compared, home_affiliations, null_frame};
use crate::random::seed_of;
use crate::reasons::{missing_items, unknown_variant};
use crate::stand_in::{LEVEL, StandIns, no_knowledge};
use crate::statistics::{self, Concept};
use crate::{Trail, survey};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "ID01", variants: &[], compute: id01, comparable: true },
    Builtin { code: "ID02", variants: &[], compute: id02, comparable: false },
    Builtin { code: "ID03", variants: &["", "modularity"], compute: id03, comparable: true },
    Builtin { code: "ID04", variants: &[], compute: id04, comparable: true },
    Builtin { code: "ID05", variants: &[], compute: id05, comparable: false },
    Builtin { code: "ID06", variants: &[], compute: id06, comparable: false },
    Builtin { code: "ID07", variants: &[], compute: id07, comparable: true },
    Builtin { code: "ID08", variants: &["", "share"], compute: id08, comparable: true },
    Builtin { code: "ID09", variants: &[], compute: id09, comparable: true },
];

/// Kinds of actors that bridge between others. A reading of ¶82 and ¶87.
pub const BRIDGING_KINDS: &[&str] = &[
    "bridging",
    "bridging-institution",
    "intermediary",
    "association",
    "cluster-organisation",
    "chamber",
    "competence-centre",
    "technology-transfer",
    "technology-park",
    "science-park",
    "incubator",
    "development-agency",
];

/// Whether an actor is stated to be a bridging institution.
pub(crate) fn is_bridging(context: &Context<'_>, id: ActorId) -> bool {
    let kinds = &context.snapshot.actors[id.index()].kinds;
    kinds.iter().any(|kind| BRIDGING_KINDS.contains(&kind.as_str()))
}

/// Embeddedness: ties of `K[H]` that carry another layer too, or are repeated (two dates, two
/// common projects, or there in the earlier period), over all of them (Uzzi 1997). Among joint
/// projects: pairs with two or more of them, or with a tie in a layer.
fn id01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("share") };
    let m = network.m_inside();
    if m == 0 {
        return Measured::withheld("share", message!("needs-ties-of-home-actors"));
    }
    let id_of = |at: u32| context.home_ids[at as usize].0;
    let layers: Vec<_> = Layer::ALL
        .iter()
        .filter(|layer| **layer != Layer::Knowledge)
        .filter_map(|layer| context.networks.layer(*layer))
        .collect();
    let mut dates: BTreeMap<(u32, u32), Vec<Option<milieu_vocabulary::Date>>> = BTreeMap::new();
    let mut dated = false;
    for tie in context.snapshot.ties.iter().filter(|t| t.layer == Layer::Knowledge) {
        let (a, b) = (tie.from.0.min(tie.to.0), tie.from.0.max(tie.to.0));
        if context.home[a as usize] && context.home[b as usize] {
            dated |= tie.span.from.is_some();
            dates.entry((a, b)).or_default().push(tie.span.from);
        }
    }
    let projects = context.networks.projects.as_ref().and_then(|p| home_affiliations(context, p));
    let waves = context.waves();
    if layers.is_empty() && projects.is_none() && waves.is_none() && !dated {
        return Measured::withheld("share", message!("needs-second-layer-or-dates"));
    }
    let kept: Vec<(u32, u32)> = waves.map(|w| w.kept.clone()).unwrap_or_default();
    let mut embedded = 0;
    let mut common = vec![0u32; context.n()];
    for u in 0..context.n() as u32 {
        let together: Vec<u32> = projects.as_ref().map_or_else(Vec::new, |projects| {
            projects.projects_of(u).iter().flat_map(|p| projects.actors_of(*p)).copied().collect()
        });
        for v in &together {
            common[*v as usize] += 1;
        }
        for &v in network.graph.neighbours(u).iter().filter(|v| **v > u) {
            let (a, b) = (id_of(u), id_of(v));
            let multiplex = layers.iter().any(|g| g.has_tie(a, b) || g.has_tie(b, a));
            let repeated = dates.get(&(a, b)).is_some_and(|from| {
                let known: Vec<_> = from.iter().flatten().collect();
                known.iter().any(|day| *day != known[0])
            });
            let projects_needed = match network.basis {
                KnowledgeBasis::Ties => 1,
                KnowledgeBasis::JointProjects => 2,
            };
            let joint = common[v as usize] >= projects_needed;
            if multiplex || repeated || joint || kept.binary_search(&(a, b)).is_ok() {
                embedded += 1;
                tie_row(trail, context, (a, b), Some(1.0 / m as f64), None);
            }
        }
        for v in together {
            common[v as usize] = 0;
        }
    }
    StandIns::of_knowledge(network.basis).share(embedded, m).input(Input::new("knowledge-ties", m, m))
}

/// Closure: transitivity of `K[H]` in standard deviations from its mean in the null model
/// (Coleman 1988).
fn id02(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("z") };
    let Some(observed) = transitivity(&network.graph) else {
        return Measured::withheld("z", message!("needs-connected-triples"));
    };
    let Some(null) = context.null_draws() else { return too_large("z", context) };
    match compared(observed, &null.transitivity) {
        Some((comparison, z)) => StandIns::of_knowledge(network.basis)
            .estimated(z, "z")
            .input(Input::new("knowledge-ties", network.m_inside(), network.m_inside()))
            .frame(null_frame(z, comparison.draws, true, null.description())),
        None => Measured::withheld("z", message!("null-model-does-not-vary")),
    }
}

/// Draws of the null model for modularity, each a search of its own.
const MODULARITY_DRAWS: u64 = 20;
/// Most ties of a region whose modularity is set against a null model.
const MODULARITY_TIES: usize = 1_000;

/// Fragmentation: `1 - sum (s/n)^2` over components of `K[H]`, the chance that two home actors
/// cannot reach each other. `[modularity]`: the largest modularity found, less its mean in the
/// null model.
fn id03(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("share") };
    let stand_ins = StandIns::of_knowledge(network.basis);
    match variant {
        "" => {
            let components = weak_components(&network.graph);
            let Some(value) = components.fragmentation() else {
                return Measured::withheld("share", message!("needs-home-actors"));
            };
            for (at, id) in context.home_ids.iter().enumerate() {
                if components.membership[at] > 0 {
                    actor_row(
                        trail,
                        context,
                        *id,
                        None,
                        Some(message!("evidence-outside-largest-component")),
                    );
                }
            }
            stand_ins.observed(value, "share").input(Input::new(
                "knowledge-ties",
                network.m_inside(),
                network.m_inside(),
            ))
        }
        "modularity" => {
            let seed = context.params.seed;
            let search = |graph: &milieu_network::Graph, runs: usize| {
                let options =
                    LeidenOptions { weights: Weights::Ignored, runs, seed, ..LeidenOptions::default() };
                leiden(graph, &options).map(|found| found.modularity)
            };
            if network.m_inside() > MODULARITY_TIES {
                return too_large("index", context);
            }
            let (Some(observed), Some(model)) = (search(&network.graph, 3), NullModel::new(context, network))
            else {
                return Measured::withheld("index", message!("needs-ties-of-home-actors"));
            };
            let draws: Vec<f64> = (0..MODULARITY_DRAWS)
                .into_par_iter()
                .filter_map(|number| search(&model.draw(seed_of(seed, 77), number), 1))
                .collect();
            match compared(observed, &draws) {
                Some((comparison, z)) => {
                    let description = match network.basis {
                        KnowledgeBasis::Ties => {
                            message!("indicator-frame-rewired-ties", draws = comparison.draws)
                        }
                        KnowledgeBasis::JointProjects => {
                            message!("indicator-frame-dealt-projects", draws = comparison.draws)
                        }
                    };
                    stand_ins.estimated(observed - comparison.mean.unwrap_or(0.0), "index").frame(null_frame(
                        z,
                        comparison.draws,
                        false,
                        description,
                    ))
                }
                None => Measured::withheld("index", message!("null-model-does-not-vary")),
            }
        }
        other => unknown_variant("share", other),
    }
}

/// External dependence: employment at home in actors owned from outside, over employment in
/// actors of known owner. Stand-ins: the value of sales whose largest buyer is outside, over the
/// value of sales; then the official share of foreign-controlled employment.
fn id04(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let (mut known, mut owned_outside, mut used) = (0.0, 0.0, 0);
    for id in &context.home_ids {
        let actor = &context.snapshot.actors[id.index()];
        let (Some(owner), Some(people)) = (&actor.owner_region, actor.employees) else { continue };
        used += 1;
        known += people;
        if !context.holds(owner) {
            owned_outside += people;
            let note = message!("evidence-owner-outside", region = owner.as_str());
            actor_row(trail, context, *id, Some(people), Some(note));
        }
    }
    if known > 0.0 {
        return Measured::observed(owned_outside / known, unit).input(Input::new(
            "actors-with-owner-and-employees",
            used,
            context.n(),
        ));
    }
    if let Some(products) = context.networks.layer(Layer::Products).filter(|g| g.is_directed()) {
        let (mut value, mut outside, mut sellers) = (0.0, 0.0, 0);
        for id in &context.home_ids {
            let sales = || products.neighbours(id.0).iter().zip(products.weights(id.0));
            let Some(most) = sales().map(|sale| *sale.1).max_by(f64::total_cmp) else { continue };
            let sold: f64 = products.weights(id.0).iter().sum();
            sellers += 1;
            value += sold;
            // Buyers of equal size count in equal parts, so that no order of names decides.
            let first: Vec<bool> = sales()
                .filter(|sale| *sale.1 == most)
                .map(|(buyer, _)| context.places[*buyer as usize].is_outside())
                .collect();
            let share = first.iter().filter(|outside| **outside).count() as f64 / first.len() as f64;
            if share > 0.0 {
                outside += share * sold;
                let note = message!("evidence-first-buyer-outside");
                actor_row(trail, context, *id, Some(share * sold), Some(note));
            }
        }
        if value > 0.0 {
            return StandIns::none()
                .and(message!("stand-in-first-buyer"))
                .observed(outside / value, unit)
                .input(Input::new("actors-with-sales", sellers, context.n()));
        }
    }
    let concept = Concept::ForeignControlledEmployment;
    if let Some(percent) = statistics::latest(context.snapshot, &context.region, concept) {
        return StandIns::none()
            .and(message!("stand-in-foreign-controlled-employment"))
            .observed(percent.value / 100.0, unit)
            .input(Input::new(percent.name(), 1, 1));
    }
    Measured::withheld(unit, message!("needs-owners-and-employees"))
}

/// Trust and shared norms: mean of the survey items of both topics on 0 to 1, with Cronbach's
/// alpha beside it. Stand-in: pairs of which both ends report the knowledge tie, over pairs
/// reported (reciprocated nominations).
fn id05(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let items: Vec<&str> = survey::items_of("trust").into_iter().chain(survey::items_of("norms")).collect();
    if let Some(found) = survey::mean_of_items(context, &items) {
        for (actor, mean) in &found.respondents {
            actor_row(trail, context, *actor, Some(*mean), None);
        }
        let mut measured = found.measured("trust-and-norms", context);
        measured.reason = found.alpha.map(|alpha| message!("survey-reliability", alpha = alpha));
        return measured;
    }
    let mut reports: BTreeMap<(u32, u32), [bool; 2]> = BTreeMap::new();
    for tie in context.snapshot.ties.iter().filter(|t| t.layer == Layer::Knowledge) {
        let (a, b) = (tie.from.0.min(tie.to.0), tie.from.0.max(tie.to.0));
        let Some(reporter) = tie.reported_by else { continue };
        if context.home[a as usize] && context.home[b as usize] && a != b {
            let seen = reports.entry((a, b)).or_default();
            seen[0] |= reporter.0 == a;
            seen[1] |= reporter.0 == b;
        }
    }
    reports.retain(|_, seen| seen[0] || seen[1]);
    if reports.is_empty() {
        return Measured::withheld("share", missing_items(&items));
    }
    let both = reports.values().filter(|seen| seen[0] && seen[1]).count();
    StandIns::none()
        .and(message!("stand-in-reciprocated-nominations"))
        .share(both, reports.len())
        .input(Input::new("ties-with-reporter", reports.len(), reports.len()))
}

/// Common membership: the mean number of shared bodies per home pair that shares any, in standard
/// deviations from its mean when memberships are dealt anew with everybody's number of bodies and
/// every body's number of members kept. (The mean over *all* pairs is the same in every such
/// dealing, so it can say nothing.)
fn id06(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let members = context.networks.bodies.as_ref().and_then(|b| home_affiliations(context, b));
    let Some(members) = members.filter(|m| m.incidence_count() > 0) else {
        return Measured::withheld("z", message!("needs-memberships-in-bodies"));
    };
    let overlap = |affiliations: &milieu_network::Affiliations| -> Option<f64> {
        let shared: f64 = (0..affiliations.project_count() as u32)
            .map(|b| affiliations.actors_of(b).len() as f64)
            .map(|k| k * (k - 1.0) / 2.0)
            .sum();
        let ends: u64 = affiliation_degrees(&affiliations.all()).into_iter().map(u64::from).sum();
        (ends > 0).then(|| shared / (ends / 2) as f64)
    };
    let Some(observed) = overlap(&members) else {
        return Measured::withheld("z", message!("needs-bodies-with-two-home-members"));
    };
    if let Some(bodies) = &context.networks.bodies {
        let mut joined: Vec<u32> =
            context.home_ids.iter().flat_map(|id| bodies.projects_of(id.0)).copied().collect();
        joined.sort_unstable();
        joined.dedup();
        for body in joined {
            project_row(trail, context, ProjectId(body), None, None);
        }
    }
    let work: usize =
        (0..members.project_count() as u32).map(|b| members.actors_of(b).len().pow(2)).sum::<usize>()
            + 50 * members.incidence_count();
    let draws = context.params.null_draws.min(100_000_000 / work.max(1)) as u64;
    let values: Vec<f64> = (0..draws)
        .into_par_iter()
        .filter_map(|number| overlap(&two_mode_rewiring(&members, 5, seed_of(context.params.seed, number))))
        .collect();
    match compared(observed, &values) {
        Some((comparison, z)) => Measured::estimated(z, "z")
            .input(Input::new("memberships", members.incidence_count(), members.incidence_count()))
            .frame(null_frame(
                z,
                comparison.draws,
                true,
                message!("indicator-frame-dealt-memberships", draws = comparison.draws),
            )),
        None => Measured::withheld("z", message!("null-model-does-not-vary")),
    }
}

/// Home preference: ln odds of a tie between two home actors, less ln odds of one between a home
/// actor and one outside (Coleman 1958; Currarini, Jackson, Pin 2009). Actors of unknown place are
/// left out. The interval takes pairs as independent. Counted from the ties of the home actors, as
/// a mixing matrix would read the whole network for every region compared.
pub(super) fn id07(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = "log-odds";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let n = context.n() as f64;
    let outside = context.places.iter().filter(|p| p.is_outside()).count() as f64;
    let (inside, across) = (network.m_inside() as f64, network.m_outside() as f64);
    let cells = [inside, n * (n - 1.0) / 2.0 - inside, across, n * outside - across];
    if cells.iter().any(|c| *c <= 0.0) {
        return Measured::withheld(unit, message!("needs-ties-and-gaps-inside-and-across"));
    }
    let value = (cells[0] / cells[1]).ln() - (cells[2] / cells[3]).ln();
    let half = 1.644_853_626_951_472_2 * cells.iter().map(|c| 1.0 / c).sum::<f64>().sqrt();
    let known = context.places.iter().filter(|p| **p != Place::Unknown).count();
    StandIns::of_knowledge(network.basis)
        .observed(value, unit)
        .interval(Interval::of_level(value - half, value + half, LEVEL))
        .input(Input::new("actors-placed", known, context.places.len()))
}

/// Intermediate institutions: bridging bodies at home per 100 home actors (¶82, ¶87), actors of a
/// bridging kind and associations among the institutions; `[share]`: home actors tied to one in
/// the knowledge network, or members of one. Stand-in where nobody in the data is said to be of a
/// bridging kind: public bodies per 100 actors.
fn id08(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "rate",
        "share" => "share",
        other => return unknown_variant("rate", other),
    };
    if context.n() == 0 {
        return Measured::withheld(unit, message!("needs-home-actors"));
    }
    let actors: Vec<ActorId> =
        context.home_ids.iter().copied().filter(|id| is_bridging(context, *id)).collect();
    let associations: Vec<_> = context
        .snapshot
        .institutions
        .iter()
        .filter(|i| i.kind == InstitutionKind::Association)
        .filter(|i| i.region.as_ref().is_some_and(|r| context.holds(r)))
        .collect();
    let n = context.n();
    let stated =
        context.home_ids.iter().filter(|id| !context.snapshot.actors[id.index()].kinds.is_empty()).count();
    if !context.networks.bridging_known && associations.is_empty() {
        let groups: Vec<ActorId> = context
            .home_ids
            .iter()
            .copied()
            .filter(|id| context.snapshot.actors[id.index()].group.is_some())
            .collect();
        if unit == "share" || groups.is_empty() {
            return Measured::withheld(unit, message!("needs-kinds-of-actors"));
        }
        let public: Vec<ActorId> = groups
            .iter()
            .copied()
            .filter(|id| context.snapshot.actors[id.index()].group == Some(ActorGroup::Public))
            .collect();
        for id in &public {
            actor_row(trail, context, *id, None, None);
        }
        return StandIns::none()
            .and(message!("stand-in-public-bodies"))
            .and_groups(context, public.iter().copied())
            .observed(100.0 * public.len() as f64 / n as f64, unit)
            .input(Input::new("actors-with-group", groups.len(), n));
    }
    for id in &actors {
        actor_row(trail, context, *id, None, None);
    }
    if unit == "rate" {
        let bridging = actors.len() + associations.len();
        return Measured::observed(100.0 * bridging as f64 / n as f64, unit).input(Input::new(
            "actors-with-kind",
            stated,
            n,
        ));
    }
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let bridging: Vec<bool> = context.home_ids.iter().map(|id| is_bridging(context, *id)).collect();
    let member_of: Vec<u32> = associations
        .iter()
        .filter_map(|i| i.body.as_ref())
        .filter_map(|key| {
            let projects = &context.snapshot.projects;
            projects.binary_search_by(|p| p.key.as_str().cmp(key.as_str())).ok()
        })
        .map(|at| at as u32)
        .collect();
    let tied = (0..n)
        .filter(|at| {
            let near = network.graph.neighbours(*at as u32);
            let bodies = context.networks.bodies.as_ref();
            near.iter().any(|u| bridging[*u as usize])
                || bodies.is_some_and(|b| {
                    let own = b.projects_of(context.home_ids[*at].0);
                    own.iter().any(|body| member_of.contains(body))
                })
        })
        .count();
    StandIns::of_knowledge(network.basis).share(tied, n).input(Input::new("actors-with-kind", stated, n))
}

/// Common strategy: home actors that take part in a joint long-term plan, over home actors,
/// weighted by employment where it is known for all (¶126). Stand-in where no project says
/// whether it is one: members of a body.
fn id09(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    if context.n() == 0 {
        return Measured::withheld("share", message!("needs-home-actors"));
    }
    let stated = context.snapshot.projects.iter().filter(|p| p.strategic.is_some()).count();
    let joins = |actor: ActorId| {
        [&context.networks.projects, &context.networks.bodies].into_iter().flatten().any(|a| {
            let own = a.projects_of(actor.0);
            own.iter().any(|p| context.snapshot.projects[*p as usize].strategic == Some(true))
        })
    };
    let (stand_ins, takes_part): (StandIns, Vec<bool>) = if stated > 0 {
        (StandIns::none(), context.home_ids.iter().map(|id| joins(*id)).collect())
    } else if let Some(bodies) = &context.networks.bodies {
        (
            StandIns::none().and(message!("stand-in-members-of-bodies")),
            context.home_ids.iter().map(|id| !bodies.projects_of(id.0).is_empty()).collect(),
        )
    } else {
        return Measured::withheld("share", message!("needs-joint-plans-or-bodies"));
    };
    for (id, _) in context.home_ids.iter().zip(&takes_part).filter(|(_, joins)| **joins) {
        actor_row(trail, context, *id, None, None);
    }
    let needed = context.snapshot.projects.len();
    let plans = Input::new("projects-stated-as-plan-or-not", stated, needed.max(stated));
    let employees: Option<Vec<f64>> =
        context.home_ids.iter().map(|id| context.snapshot.actors[id.index()].employees).collect();
    let joined = takes_part.iter().filter(|joins| **joins).count();
    let measured = match employees.filter(|e| e.iter().sum::<f64>() > 0.0) {
        Some(employees) => {
            let total: f64 = employees.iter().sum();
            let inside: f64 = employees.iter().zip(&takes_part).filter(|(_, j)| **j).map(|(e, _)| e).sum();
            stand_ins.observed(inside / total, "share")
        }
        None => stand_ins.and(message!("stand-in-unweighted")).share(joined, context.n()),
    };
    if stated > 0 { measured.input(plans) } else { measured }
}

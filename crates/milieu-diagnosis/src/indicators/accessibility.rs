//! Accessibility (AC): how far the region's knowledge network reaches, outside and inside.

use milieu_vocabulary::{ActorGroup, Input, Interval, Measured, Message, message};
use rand::seq::index::sample;
use rayon::prelude::*;

use super::{Builtin, identity};
use crate::context::{Context, Place};
use crate::evidence::{actor_row, project_row};
use crate::home_network::HomeNetwork;
use crate::null_networks::{FEWEST_DRAWS, compared, null_frame};
use crate::random::generator;
use crate::reasons::{missing_statistic, unknown_variant};
use crate::stand_in::{LEVEL, StandIns, no_knowledge};
use crate::statistics::{self, Concept};
use crate::tie_model::{NotFitted, distance_decay};
use crate::{Evidence, Trail};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "AC01", variants: &[], compute: ac01, comparable: true },
    Builtin { code: "AC02", variants: &[], compute: ac02, comparable: true },
    Builtin { code: "AC03", variants: &[], compute: ac03, comparable: false },
    Builtin { code: "AC04", variants: &[], compute: ac04, comparable: true },
    Builtin { code: "AC05", variants: &["", "share"], compute: ac05, comparable: true },
    Builtin { code: "AC06", variants: &[], compute: ac06, comparable: false },
    Builtin { code: "AC07", variants: &[], compute: ac07, comparable: false },
    Builtin { code: "AC08", variants: &[], compute: ac08, comparable: true },
    Builtin { code: "AC09", variants: &["", "firms"], compute: ac09, comparable: true },
    Builtin { code: "AC10", variants: &[], compute: ac10, comparable: true },
];

/// Share of the ties met whose other end has a known place.
fn placed(network: &HomeNetwork) -> Input {
    let known = network.m_inside() + network.m_outside();
    Input::new("ties-placed", known, known + network.m_unplaced())
}

fn no_ties(unit: &str) -> Measured {
    Measured::withheld(unit, message!("needs-ties-of-home-actors"))
}

/// Whether the data hold nobody outside the region: then nothing can be seen of its reach, and a
/// reach of zero would be an answer to a question nobody asked.
fn nobody_outside(context: &Context<'_>) -> bool {
    context.n() + context.unseen >= context.snapshot.actors.len()
}

/// International openness, `m(HF) / (m(HH) + m(HX))` (Bathelt, Malmberg, Maskell 2004). Ties whose
/// other end has no known nation are left out and lower the coverage.
fn ac01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("share") };
    if nobody_outside(context) {
        return Measured::withheld("share", message!("needs-actors-outside"));
    }
    let all = network.m_inside() + network.m_national() + network.m_foreign();
    if all == 0 {
        return no_ties("share");
    }
    for (at, id) in context.home_ids.iter().enumerate().filter(|(at, _)| network.foreign[*at] > 0) {
        let part = f64::from(network.foreign[at]) / all as f64;
        let note = message!("evidence-foreign-ties", ties = network.foreign[at]);
        actor_row(trail, context, *id, Some(part), Some(note));
    }
    let met = network.m_inside() + network.m_outside() + network.m_unplaced();
    StandIns::of_knowledge(network.basis).share(network.m_foreign(), all).input(Input::new(
        "ties-placed",
        all,
        met,
    ))
}

/// External reach per actor, `m(HX) / n` (Giuliani and Bell 2005).
fn ac02(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("ties") };
    if nobody_outside(context) {
        return Measured::withheld("ties", message!("needs-actors-outside"));
    }
    if context.n() == 0 {
        return Measured::withheld("ties", message!("needs-home-actors"));
    }
    let n = context.n() as f64;
    for (at, id) in context.home_ids.iter().enumerate().filter(|(at, _)| network.outside[*at] > 0) {
        actor_row(trail, context, *id, Some(f64::from(network.outside[at]) / n), None);
    }
    StandIns::of_knowledge(network.basis)
        .observed(network.m_outside() as f64 / n, "ties")
        .input(placed(network))
}

/// Most ties looked at in the random choices of AC03; draws are cut to fit. A convention of ours.
const EXTERNALITY_BUDGET: usize = 20_000_000;

/// Excess externality: `(E - I) / (E + I)` of the region, in standard deviations from its mean
/// over random sets of as many placed actors (Krackhardt and Stern 1988). Only the ties that touch
/// the set count, so this is the index of one group and not
/// [that of a network](milieu_network::ei_index). The raw index is never compared: it depends on
/// the size of the region.
fn ac03(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let (Some(network), Some((graph, _))) = (context.home_network(), &context.networks.knowledge) else {
        return no_knowledge("z");
    };
    let (inside, outside) = (network.m_inside(), network.m_outside());
    if inside + outside == 0 {
        return no_ties("z");
    }
    let index = |external: usize, internal: usize| {
        let all = (external + internal) as f64;
        (all > 0.0).then(|| (external as f64 - internal as f64) / all)
    };
    let known: Vec<u32> = (0u32..)
        .zip(&context.places)
        .filter(|(at, place)| match place {
            Place::Home => context.home[*at as usize],
            _ => place.is_outside(),
        })
        .map(|(at, _)| at)
        .collect();
    let n = context.n();
    if known.len() <= n {
        return Measured::withheld("z", message!("needs-actors-outside"));
    }
    let ends: usize = known.iter().map(|v| graph.neighbours(*v).len()).sum();
    let work = (ends * n / known.len() + known.len()).max(1);
    let draws = context.params.null_draws.min(EXTERNALITY_BUDGET / work);
    if draws < FEWEST_DRAWS {
        return too_large("z", context);
    }
    let mut is_known = vec![false; graph.n()];
    for &v in &known {
        is_known[v as usize] = true;
    }
    let values: Vec<f64> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| {
            let mut rng = generator(context.params.seed, 3, draw);
            let mut chosen = vec![false; graph.n()];
            let picks: Vec<u32> = sample(&mut rng, known.len(), n).iter().map(|at| known[at]).collect();
            for &v in &picks {
                chosen[v as usize] = true;
            }
            let (mut external, mut twice_internal) = (0, 0);
            for &v in &picks {
                for &u in graph.neighbours(v) {
                    if chosen[u as usize] {
                        twice_internal += 1;
                    } else if is_known[u as usize] {
                        external += 1;
                    }
                }
            }
            index(external, twice_internal / 2)
        })
        .collect();
    let Some(observed) = index(outside, inside) else { return no_ties("z") };
    match compared(observed, &values) {
        Some((comparison, z)) => {
            let description = message!(
                "indicator-frame-random-regions",
                draws = comparison.draws,
                p = comparison.p_two_sided
            );
            StandIns::of_knowledge(network.basis)
                .estimated(z, "z")
                .input(placed(network))
                .input(Input::new("actors-placed", known.len(), context.snapshot.actors.len()))
                .frame(null_frame(z, comparison.draws, true, description))
        }
        None => Measured::withheld("z", message!("null-model-does-not-vary")),
    }
}

/// Withheld in a region in which too few draws of a null model are affordable.
pub(super) fn too_large(unit: &str, context: &Context<'_>) -> Measured {
    let ties = context.home_network().map_or(0, HomeNetwork::m_inside);
    Measured::withheld(unit, message!("network-too-large-for-null-model", actors = context.n(), ties = ties))
}

/// Two-step reach: home actors with an outside actor within two knowledge steps, over `n`
/// (Breschi and Lenzi 2015).
fn ac04(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("share") };
    if nobody_outside(context) {
        return Measured::withheld("share", message!("needs-actors-outside"));
    }
    let mut reaching = 0;
    for (at, id) in context.home_ids.iter().enumerate() {
        let direct = network.outside[at] > 0;
        let near = network.graph.neighbours(at as u32);
        if direct || near.iter().any(|u| network.outside[*u as usize] > 0) {
            reaching += 1;
        } else {
            actor_row(trail, context, *id, None, Some(message!("evidence-no-outside-in-two-steps")));
        }
    }
    if context.n() == 0 {
        return Measured::withheld("share", message!("needs-home-actors"));
    }
    StandIns::of_knowledge(network.basis).share(reaching, context.n()).input(placed(network))
}

/// Gatekeeper concentration: the sum over home actors of the squared share of the ties to the
/// outside; 1 over it is the effective number of gateways (Graf and Krüger 2011). `[share]`: home
/// actors with ties inside and outside, over `n`.
fn ac05(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = if variant.is_empty() { "index" } else { "share" };
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    if nobody_outside(context) {
        return Measured::withheld(unit, message!("needs-actors-outside"));
    }
    let stand_ins = StandIns::of_knowledge(network.basis);
    match variant {
        "" => {
            let total = network.m_outside() as f64;
            if total == 0.0 {
                return Measured::withheld(unit, message!("needs-ties-to-outside"));
            }
            let mut sum = 0.0;
            for (at, id) in context.home_ids.iter().enumerate() {
                let share = f64::from(network.outside[at]) / total;
                sum += share * share;
                if share > 0.0 {
                    let note = message!("evidence-share-of-outside-ties", percent = 100.0 * share);
                    actor_row(trail, context, *id, Some(share * share), Some(note));
                }
            }
            stand_ins.observed(sum, unit).input(placed(network))
        }
        "share" => {
            let mut both = 0;
            for (at, id) in context.home_ids.iter().enumerate() {
                if network.outside[at] > 0 && network.degree_inside(at) > 0 {
                    both += 1;
                    actor_row(trail, context, *id, None, None);
                }
            }
            stand_ins.share(both, context.n()).input(placed(network))
        }
        other => unknown_variant(unit, other),
    }
}

/// Local accessibility: global efficiency of `K[H]`, the mean of 1/d over home pairs (Latora and
/// Marchiori 2001), over its mean in the null model. Stand-in where the null model is not
/// affordable: the share of home actors in the largest component.
fn ac06(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("ratio") };
    if network.m_inside() == 0 {
        return no_ties("ratio");
    }
    let stand_ins = StandIns::of_knowledge(network.basis);
    let null = context.null_draws();
    let efficiency = null
        .filter(|null| null.efficiency.len() >= FEWEST_DRAWS)
        .and_then(|_| milieu_network::global_efficiency(&network.graph));
    if let (Some(null), Some(efficiency)) = (null, efficiency)
        && let Some((comparison, z)) = compared(efficiency, &null.efficiency)
        && let Some(mean) = comparison.mean.filter(|m| *m > 0.0)
    {
        let measured = stand_ins
            .estimated(efficiency / mean, "ratio")
            .input(Input::new("knowledge-ties", network.m_inside(), network.m_inside()))
            .frame(null_frame(z, comparison.draws, true, null.description()));
        return measured;
    }
    let components = milieu_network::weak_components(&network.graph);
    match components.largest_share() {
        Some(share) => stand_ins
            .and(message!("stand-in-largest-component"))
            .observed(share, "share")
            .input(Input::new("knowledge-ties", network.m_inside(), network.m_inside())),
        None => Measured::withheld("ratio", message!("needs-home-actors")),
    }
}

/// Distance decay: the coefficient of ln(1 + km) in the dyadic logit of the tie model (Scherngell
/// and Barber 2009). It is negative where distance hinders; nearer to zero is stronger. Stand-in
/// without coordinates: minus the same-region log odds (ID07), which points the same way.
fn ac07(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "elasticity";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    match distance_decay(context) {
        Ok(model) => {
            let half = 1.644_853_626_951_472_2 * model.standard_error;
            let (low, high) = (model.coefficient - half, model.coefficient + half);
            StandIns::of_knowledge(network.basis)
                .estimated(model.coefficient, unit)
                .interval(Interval::of_level(low, high, LEVEL))
                .input(Input::new("actors-with-coordinates", model.placed.0, context.n()))
        }
        Err(NotFitted::NoNetwork) => no_knowledge(unit),
        Err(NotFitted::Undecided) => Measured::withheld(unit, message!("tie-model-undecided")),
        Err(NotFitted::TooFewPlaced) => {
            let home_preference = identity::id07("", context, trail);
            match home_preference.value {
                Some(value) => StandIns::of_knowledge(network.basis)
                    .and(message!("stand-in-home-preference-for-distance"))
                    .observed(-value, unit),
                None => Measured::withheld(unit, message!("needs-coordinates-of-tied-actors")),
            }
        }
    }
}

/// Potential accessibility (Hansen 1959), from an official table, EU = 100.
fn ac08(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let concept = Concept::PotentialAccessibility;
    match statistics::latest(context.snapshot, &context.region, concept) {
        Some(figure) => {
            trail.row(|| Evidence {
                record: Some(figure.record.clone()),
                label: figure.name(),
                contribution: None,
                note: None,
            });
            Measured::observed(figure.value, "index").input(Input::new(figure.name(), 1, 1))
        }
        None => Measured::withheld("index", missing_statistic(concept, &context.region)),
    }
}

/// Programme participation: participations of home actors in projects with a partner abroad, per
/// 1,000 people in R&D; `[firms]`: per 1,000 firms. Stand-in: international co-publications per
/// million people.
fn ac09(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "rate";
    let concept = match variant {
        "" => Concept::RdPersonnel,
        "firms" => Concept::Firms,
        other => return unknown_variant(unit, other),
    };
    let below =
        statistics::latest(context.snapshot, &context.region, concept).filter(|figure| figure.value > 0.0);
    if let (Some(projects), Some(below)) = (&context.networks.projects, &below) {
        let (mut participations, mut transnational) = (0, Vec::new());
        for id in &context.home_ids {
            for &project in projects.projects_of(id.0) {
                let partners = projects.actors_of(project);
                if partners.iter().any(|p| context.abroad[*p as usize] == Some(true)) {
                    participations += 1;
                    transnational.push(project);
                }
            }
        }
        transnational.sort_unstable();
        transnational.dedup();
        for project in transnational {
            project_row(trail, context, milieu_vocabulary::ProjectId(project), None, None);
        }
        return Measured::observed(1000.0 * f64::from(participations) / below.value, unit)
            .input(Input::new("projects", 1, 1))
            .input(Input::new(below.name(), 1, 1));
    }
    let publications =
        crate::dictionary::StatisticQuery::Variable("international-copublications-per-million".to_owned());
    if let (true, Ok(figure)) =
        (variant.is_empty(), statistics::find(context.snapshot, &context.region, &publications))
    {
        return StandIns::none()
            .and(message!("stand-in-copublications"))
            .observed(figure.value, unit)
            .input(Input::new(figure.name(), 1, 1));
    }
    let missing: Message = if context.networks.projects.is_none() {
        message!("needs-projects")
    } else {
        missing_statistic(concept, &context.region)
    };
    Measured::withheld(unit, missing)
}

/// Access of SMEs to research: the harmonic mean of the steps from each home SME to the nearest
/// research actor, at home or outside (¶126). An SME that no path leads from counts as endlessly
/// far.
fn ac10(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "steps";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let group = |id: &milieu_vocabulary::ActorId| context.snapshot.actors[id.index()].group;
    let known = context.home_ids.iter().filter(|id| group(id).is_some()).count();
    let smes: Vec<_> =
        context.home_ids.iter().copied().filter(|id| group(id) == Some(ActorGroup::Sme)).collect();
    if smes.is_empty() {
        return Measured::withheld(unit, message!("needs-smes-at-home"));
    }
    let steps = context.networks.research_steps();
    let mut closeness = 0.0;
    for id in &smes {
        let note = match steps[id.index()] {
            Some(d) if d > 0 => {
                closeness += 1.0 / f64::from(d);
                message!("evidence-steps-to-research", steps = d)
            }
            _ => message!("evidence-no-path-to-research"),
        };
        actor_row(trail, context, *id, None, Some(note));
    }
    if closeness == 0.0 {
        return Measured::withheld(unit, message!("no-path-from-smes-to-research"));
    }
    StandIns::of_knowledge(network.basis)
        .and_groups(context, smes.iter().copied())
        .observed(smes.len() as f64 / closeness, unit)
        .input(Input::new("actors-with-group", known, context.n()))
}

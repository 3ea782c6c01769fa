//! Openness and lock-in (LK). No accepted cut-off exists: the own past and other regions tell.

use std::collections::BTreeSet;

use milieu_network::{assortativity_degree, degree_rank_slope, neighbour_degree_slope};
use milieu_vocabulary::{Input, Measured, message};

use super::Builtin;
use super::accessibility::too_large;
use super::growth::sector_growth;
use super::speed::{dy01, no_waves};
use crate::context::Context;
use crate::evidence::{actor_row, tie_row};
use crate::null_networks::{compared, core_share, mean_constraint, null_frame};
use crate::proximity::cognitive;
use crate::reasons::{missing_statistic, unknown_variant};
use crate::stand_in::{StandIns, no_knowledge};
use crate::statistics::{self, Concept};
use crate::{Evidence, Trail};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "LK01", variants: &[], compute: lk01, comparable: true },
    Builtin { code: "LK02", variants: &["", "core"], compute: lk02, comparable: false },
    Builtin { code: "LK03", variants: &[], compute: lk03, comparable: true },
    Builtin { code: "LK04", variants: &["", "assortativity"], compute: lk04, comparable: true },
    Builtin { code: "LK05", variants: &[], compute: lk05, comparable: false },
    Builtin { code: "LK06", variants: &[], compute: lk06, comparable: false },
    Builtin { code: "LK07", variants: &[], compute: lk07, comparable: false },
    Builtin { code: "LK08", variants: &[], compute: lk08, comparable: true },
];

/// Relational inertia: 1 less tie turnover (Grabher 1993).
fn lk01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let mut measured = dy01("", context, trail);
    measured.value = measured.value.map(|turnover| 1.0 - turnover);
    measured
}

/// Redundancy: the mean of Burt's constraint in `K[H]` over actors with two or more ties, set
/// against the null model. `[core]`: the share of ties inside the innermost core, in standard
/// deviations from its mean in the null model (Burt 1992; Uzzi 1997).
fn lk02(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "share",
        "core" => "z",
        other => return unknown_variant("share", other),
    };
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let stand_ins = StandIns::of_knowledge(network.basis);
    let input = Input::new("knowledge-ties", network.m_inside(), network.m_inside());
    let null = context.null_draws();
    if variant.is_empty() {
        let Some(constraint) = mean_constraint(&network.graph) else {
            return Measured::withheld(unit, message!("needs-actors-with-two-ties"));
        };
        let measured = stand_ins.observed(constraint, unit).input(input);
        let found = null.and_then(|null| Some((null, compared(constraint, &null.constraint)?)));
        return match found {
            Some((null, (comparison, z))) => {
                measured.frame(null_frame(z, comparison.draws, false, null.description()))
            }
            None => measured,
        };
    }
    let Some(observed) = core_share(&network.graph) else {
        return Measured::withheld(unit, message!("needs-ties-of-home-actors"));
    };
    let Some(null) = null else { return too_large(unit, context) };
    match compared(observed, &null.core_share) {
        Some((comparison, z)) => stand_ins.estimated(z, unit).input(input).frame(null_frame(
            z,
            comparison.draws,
            false,
            null.description(),
        )),
        None => Measured::withheld(unit, message!("null-model-does-not-vary")),
    }
}

/// Hierarchy: the slope of ln degree on ln rank in `K[H]` (Crespo, Suire, Vicente 2014).
fn lk03(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("slope") };
    match degree_rank_slope(&network.graph) {
        Some(slope) => StandIns::of_knowledge(network.basis).observed(slope, "slope").input(Input::new(
            "knowledge-ties",
            network.m_inside(),
            network.m_inside(),
        )),
        None => Measured::withheld("slope", message!("needs-ties-of-home-actors")),
    }
}

/// Structural homophily: the slope of the neighbours' mean degree on degree in `K[H]`;
/// `[assortativity]`: the degree correlation over ties (Crespo, Suire, Vicente 2014).
fn lk04(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "slope",
        "assortativity" => "correlation",
        other => return unknown_variant("slope", other),
    };
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let value = match variant {
        "" => neighbour_degree_slope(&network.graph),
        _ => assortativity_degree(&network.graph),
    };
    match value {
        Some(value) => StandIns::of_knowledge(network.basis).observed(value, unit).input(Input::new(
            "knowledge-ties",
            network.m_inside(),
            network.m_inside(),
        )),
        None => Measured::withheld(unit, message!("degrees-do-not-vary")),
    }
}

/// Cognitive narrowing: the change of the mean cognitive proximity (PX5) over the ties of `K[H]`
/// since the earlier period (¶64; Balland, Boschma, Frenken 2015). Above zero: closer to each
/// other.
fn lk05(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = "index";
    let (Some(earlier), Some(now)) = (context.earlier, context.home_network()) else {
        return no_waves(unit, context);
    };
    let mean = |at: &Context<'_>| -> Option<(f64, usize, usize, usize)> {
        let network = at.home_network()?;
        let id = |node: u32| at.home_ids[node as usize].0;
        let known: Vec<_> =
            network.graph.ties().filter_map(|(u, v, _)| cognitive(at.snapshot, id(u), id(v))).collect();
        let fallbacks = known.iter().filter(|c| c.fallback).count();
        let mean = known.iter().map(|c| c.value).sum::<f64>() / known.len() as f64;
        (!known.is_empty()).then_some((mean, known.len(), network.graph.m(), fallbacks))
    };
    let (Some(before), Some(after)) = (mean(earlier), mean(context)) else {
        return Measured::withheld(unit, message!("needs-competences-or-sectors"));
    };
    let fallbacks = before.3 + after.3;
    StandIns::of_knowledge(now.basis)
        .and_maybe((fallbacks > 0).then(|| message!("stand-in-sector-digits", pairs = fallbacks)))
        .observed(after.0 - before.0, unit)
        .input(Input::new("ties-with-proximity", after.1, after.2))
        .input(Input::new("earlier-ties-with-proximity", before.1, before.2))
}

/// Exposure to decline: employment of the region in sectors whose world demand fell between its
/// first and last known year, over employment in sectors where it is known (¶44). Stand-in:
/// sectors whose employment fell in the nation.
fn lk06(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let employment = Concept::Employment;
    let Some(own) = statistics::by_sector(context.snapshot, &context.region, employment, None) else {
        return Measured::withheld(unit, missing_statistic(employment, &context.region));
    };
    let (known, stand_in) = match sector_growth(context) {
        Ok(found) => found,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let (mut all, mut declining, mut used, mut sectors) = (0.0, 0.0, 0, 0);
    for (code, people) in own.partition() {
        let Some(people) = people else { continue };
        sectors += 1;
        if let Some(change) = known.get(&code) {
            used += 1;
            all += people;
            if *change < 0.0 {
                declining += people;
                trail.row(|| Evidence {
                    record: None,
                    label: code.clone(),
                    contribution: Some(people),
                    note: Some(message!("evidence-growth", percent = 100.0 * change)),
                });
            }
        }
    }
    if all <= 0.0 {
        return Measured::withheld(unit, message!("needs-growth-of-own-sectors"));
    }
    StandIns::none()
        .and_maybe(stand_in)
        .observed(declining / all, unit)
        .input(Input::new(own.name(), 1, 1))
        .input(Input::new("sectors-with-growth", used, sectors))
}

/// Roles that decide in a programme.
const DECIDING_ROLES: &[&str] =
    &["decides", "decision-maker", "funder", "steering-committee", "managing-authority"];

/// Political lock-in: Jaccard similarity of the home actors that decide in projects of the earlier
/// and of the later period (Grabher 1993). Roles that decide: `decides`, `decision-maker`,
/// `funder`, `steering-committee`, `managing-authority`.
fn lk07(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(earlier) = context.earlier else {
        return Measured::withheld(unit, message!("needs-earlier-period"));
    };
    let deciding = |at: &Context<'_>| -> BTreeSet<String> {
        at.snapshot
            .affiliations
            .iter()
            .filter(|row| at.home[row.actor.index()])
            .filter(|row| row.role.as_deref().is_some_and(|r| DECIDING_ROLES.contains(&r)))
            .map(|row| at.snapshot.actors[row.actor.index()].key.clone())
            .collect()
    };
    let (before, now) = (deciding(earlier), deciding(context));
    if before.is_empty() || now.is_empty() {
        return Measured::withheld(unit, message!("needs-deciding-roles-in-two-periods"));
    }
    for key in before.intersection(&now) {
        if let Some(id) = context.snapshot.actor(key) {
            actor_row(trail, context, id, None, None);
        }
    }
    let both = before.intersection(&now).count();
    let either = before.union(&now).count();
    StandIns::none().share(both, either).input(Input::new("deciding-actors", either, either))
}

/// External renewal: new ties of home actors that lead outside or have an end that was not there
/// before, over new ties (Bathelt et al. 2004; ¶126).
fn lk08(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let (Some(waves), Some(network)) = (context.waves(), context.home_network()) else {
        return no_waves("share", context);
    };
    let new = waves.gained.len() + waves.brought.len();
    if new == 0 {
        return Measured::withheld("share", message!("no-new-ties"));
    }
    let outside: Vec<&(u32, u32)> =
        waves.gained.iter().filter(|(_, b)| context.places[*b as usize].is_outside()).collect();
    for pair in outside.iter().copied().chain(&waves.brought) {
        tie_row(trail, context, *pair, None, None);
    }
    StandIns::of_knowledge(network.basis).share(outside.len() + waves.brought.len(), new).input(Input::new(
        "actors-in-both-waves",
        waves.stayers,
        context.n(),
    ))
}

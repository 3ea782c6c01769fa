//! Speed of change (DY): how fast ties, actors and products change (¶76–79, ¶95–98).

use milieu_indicators::kaplan_meier::kaplan_meier;
use milieu_indicators::quantile::median;
use milieu_network::{Graph, weak_components};
use milieu_vocabulary::{Input, Measured, message};
use rand::RngExt;
use rayon::prelude::*;

use super::Builtin;
use super::accessibility::too_large;
use crate::context::{Context, KnowledgeBasis};
use crate::evidence::{actor_row, tie_row};
use crate::null_networks::{FEWEST_DRAWS, NullModel, compared, null_frame};
use crate::random::{derived, generator};
use crate::reasons::{missing_items, unknown_variant};
use crate::stand_in::{StandIns, no_knowledge};
use crate::statistics::{self, Concept};
use crate::{Trail, survey};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "DY01", variants: &[], compute: dy01, comparable: true },
    Builtin { code: "DY02", variants: &["", "exit"], compute: dy02, comparable: true },
    Builtin { code: "DY03", variants: &[], compute: dy03, comparable: true },
    Builtin { code: "DY04", variants: &[], compute: dy04, comparable: false },
    Builtin { code: "DY05", variants: &[], compute: dy05, comparable: true },
    Builtin { code: "DY06", variants: &[], compute: dy06, comparable: false },
];

/// Why two waves are not there to compare.
pub(super) fn no_waves(unit: &str, context: &Context<'_>) -> Measured {
    if context.networks.knowledge.is_none() {
        return no_knowledge(unit);
    }
    Measured::withheld(unit, message!("needs-ties-two-waves"))
}

/// Tie turnover: 1 less the Jaccard similarity of the two waves' ties of home actors, over pairs
/// present in both.
pub(super) fn dy01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let (Some(waves), Some(network)) = (context.waves(), context.home_network()) else {
        return no_waves("share", context);
    };
    let Some(jaccard) = waves.jaccard() else {
        return Measured::withheld("share", message!("needs-ties-two-waves"));
    };
    for pair in &waves.lost {
        tie_row(trail, context, *pair, None, Some(message!("evidence-tie-lost")));
    }
    for pair in &waves.gained {
        tie_row(trail, context, *pair, None, Some(message!("evidence-tie-gained")));
    }
    StandIns::of_knowledge(network.basis).observed(1.0 - jaccard, "share").input(Input::new(
        "actors-in-both-waves",
        waves.stayers,
        context.n(),
    ))
}

/// Entry: home actors that were not at home in the earlier period, over those that were;
/// `[exit]`: those that are no longer, over those that were. Where actors carry no dates, taking
/// part in something stands in for existing.
fn dy02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "rate";
    if !matches!(variant, "" | "exit") {
        return unknown_variant(unit, variant);
    }
    let Some(earlier) = context.earlier else {
        return Measured::withheld(unit, message!("needs-earlier-period"));
    };
    let dated =
        context.home_ids.iter().filter(|id| context.snapshot.actors[id.index()].span.from.is_some()).count();
    let by_activity = dated * 3 < context.n() * 2;
    let present = |at: &Context<'_>| -> Vec<String> {
        at.home_ids
            .iter()
            .filter(|id| !by_activity || at.networks.seen[id.index()])
            .map(|id| at.snapshot.actors[id.index()].key.clone())
            .collect()
    };
    let (before, now) = (present(earlier), present(context));
    if before.is_empty() {
        return Measured::withheld(unit, message!("needs-actors-in-earlier-period"));
    }
    // Actors are sorted by key in every snapshot.
    let entered: Vec<&String> = now.iter().filter(|k| before.binary_search(k).is_err()).collect();
    let left = before.iter().filter(|k| now.binary_search(k).is_err()).count();
    let count = if variant.is_empty() {
        for key in &entered {
            if let Some(id) = context.snapshot.actor(key) {
                actor_row(trail, context, id, None, None);
            }
        }
        entered.len()
    } else {
        left
    };
    StandIns::none()
        .and_maybe(by_activity.then(|| message!("stand-in-activity-for-existence")))
        .observed(count as f64 / before.len() as f64, unit)
        .input(Input::new("actors-with-dates", dated, context.n()))
}

/// Switching: lost ties that their home end replaced by a tie with another partner in the same
/// period, over lost ties (¶78). A tie inside counts for each of its ends.
fn dy03(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let (Some(waves), Some(network)) = (context.waves(), context.home_network()) else {
        return no_waves("share", context);
    };
    let mut counts = vec![(0usize, 0usize); context.home.len()];
    let mut ends = |pairs: &[(u32, u32)], lost: bool| {
        for &(a, b) in pairs {
            for end in [a, b] {
                if context.home[end as usize] {
                    let entry = &mut counts[end as usize];
                    *(if lost { &mut entry.0 } else { &mut entry.1 }) += 1;
                }
            }
        }
    };
    ends(&waves.lost, true);
    ends(&waves.gained, false);
    ends(&waves.brought, false);
    let (mut lost, mut replaced) = (0, 0);
    for id in &context.home_ids {
        let (gone, new) = counts[id.index()];
        lost += gone;
        replaced += gone.min(new);
        if gone > 0 {
            let note = message!("evidence-lost-and-new", lost = gone, new = new);
            actor_row(trail, context, *id, None, Some(note));
        }
    }
    if lost == 0 {
        return Measured::withheld("share", message!("no-lost-ties"));
    }
    StandIns::of_knowledge(network.basis).share(replaced, lost).input(Input::new(
        "actors-in-both-waves",
        waves.stayers,
        context.n(),
    ))
}

/// Time to market: median months from idea to first sale, cases still waiting kept as censored
/// (Kaplan and Meier 1958). Items `months-to-market` and, for those still waiting,
/// `months-waiting`.
fn dy04(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "months";
    let done = survey::values(context, "months-to-market");
    let waiting = survey::values(context, "months-waiting");
    if done.is_empty() {
        return Measured::withheld(unit, missing_items(&["months-to-market"]));
    }
    for (id, months) in &done {
        actor_row(trail, context, *id, Some(*months), None);
    }
    let durations: Vec<f64> = done.iter().chain(&waiting).map(|(_, months)| *months).collect();
    let seen: Vec<bool> = (0..durations.len()).map(|at| at < done.len()).collect();
    let answered = durations.len();
    match kaplan_meier(&durations, &seen).ok().and_then(|curve| curve.median()) {
        Some(months) => Measured::estimated(months, unit).input(Input::new(
            "months-to-market",
            answered,
            context.n().max(answered),
        )),
        None => Measured::withheld(unit, message!("median-not-reached", cases = answered)),
    }
}

/// Renewal of sales: mean share of turnover from products new in three years, over the home
/// actors that answered. Stand-in: the official share.
pub(super) fn dy05(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    if let Some(found) = survey::mean_of_items(context, &["turnover-new-products"]) {
        for (actor, mean) in &found.respondents {
            actor_row(trail, context, *actor, Some(*mean), None);
        }
        return found.measured("turnover-new-products", context);
    }
    match statistics::latest(context.snapshot, &context.region, Concept::NewProductTurnover) {
        Some(figure) => StandIns::none()
            .and(message!("stand-in-official-new-products"))
            .observed(figure.value / 100.0, "share")
            .input(Input::new(figure.name(), 1, 1)),
        None => Measured::withheld("share", missing_items(&["turnover-new-products"])),
    }
}

/// Stories told per network for DY06.
const STORIES: u64 = 20;
/// Draws of the null model for DY06; each is told [`STORIES`] stories.
const SPREADING_DRAWS: usize = 60;
/// Most calls in all stories of a region: about a fifth of a second. A convention of ours.
const SPREADING_BUDGET: usize = 40_000_000;

/// Spreading time: rounds until half of the largest component of `K[H]` knows a story, when in
/// every round each actor that knows it tells one neighbour drawn at random (push rumour
/// spreading), over the same in the null model. Mean of 20 stories with random beginnings.
fn dy06(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = "ratio";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let largest = weak_components(&network.graph).sizes.first().copied().unwrap_or(0);
    if largest < 8 {
        return Measured::withheld(unit, message!("needs-eight-connected-actors"));
    }
    // A story takes about 2 log2 n rounds of at most n calls.
    let rounds = 2 * (usize::BITS - context.n().leading_zeros()) as usize;
    let work = STORIES as usize * rounds * context.n() + 300 * network.m_inside();
    let draws = SPREADING_DRAWS.min(SPREADING_BUDGET / work.max(1)).min(context.params.null_draws);
    if draws < FEWEST_DRAWS {
        return too_large(unit, context);
    }
    let Some(model) = NullModel::new(context, network) else { return no_knowledge(unit) };
    let seed = derived(context.params.seed, 6);
    let Some(observed) = rounds_to_half(&network.graph, derived(seed, u64::MAX)) else {
        return Measured::withheld(unit, message!("needs-eight-connected-actors"));
    };
    let times: Vec<f64> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| rounds_to_half(&model.draw(seed, draw), derived(seed, draw)))
        .collect();
    match compared(observed, &times) {
        Some((comparison, z)) => {
            let description = match network.basis {
                KnowledgeBasis::Ties => message!("indicator-frame-rewired-ties", draws = draws),
                KnowledgeBasis::JointProjects => {
                    message!("indicator-frame-dealt-projects", draws = draws)
                }
            };
            match comparison.mean.filter(|m| *m > 0.0) {
                Some(mean) => StandIns::of_knowledge(network.basis)
                    .estimated(observed / mean, unit)
                    .input(Input::new("actors-in-largest-component", largest as usize, context.n()))
                    .frame(null_frame(z, comparison.draws, false, description)),
                None => Measured::withheld(unit, message!("null-model-does-not-vary")),
            }
        }
        None => Measured::withheld(unit, message!("null-model-does-not-vary")),
    }
}

/// Mean rounds until half of the largest component knows; `None` when it has fewer than two
/// actors.
fn rounds_to_half(graph: &Graph, seed: u64) -> Option<f64> {
    let components = weak_components(graph);
    let members: Vec<u32> =
        (0..graph.n() as u32).filter(|v| components.membership[*v as usize] == 0).collect();
    if members.len() < 2 {
        return None;
    }
    let half = members.len().div_ceil(2);
    let mut total = 0u64;
    for story in 0..STORIES {
        let mut rng = generator(seed, 1, story);
        let mut knows = vec![false; graph.n()];
        let first = members[rng.random_range(0..members.len())];
        knows[first as usize] = true;
        let mut tellers = vec![first];
        while tellers.len() < half {
            total += 1;
            for at in 0..tellers.len() {
                let near = graph.neighbours(tellers[at]);
                let told = near[rng.random_range(0..near.len())];
                if !knows[told as usize] {
                    knows[told as usize] = true;
                    tellers.push(told);
                }
            }
        }
    }
    Some(total as f64 / STORIES as f64)
}

/// Median of decision times in months, used by governance (GO07) too.
pub(super) fn median_months(durations: &[f64], seen: &[bool]) -> Option<f64> {
    if seen.iter().all(|s| *s) {
        return median(durations).ok();
    }
    kaplan_meier(durations, seen).ok()?.median()
}

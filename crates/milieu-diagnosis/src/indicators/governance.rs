//! Governance (GO): formality, coordination, bridging, money, levels, inclusion, robustness.

use std::collections::{BTreeMap, BTreeSet};

use milieu_indicators::concentration::gini;
use milieu_indicators::diversity::entropy_bits;
use milieu_network::{
    Graph, betweenness_centralisation_of, betweenness_share, degree_centralisation, global_efficiency,
    removal_order_by_betweenness_of,
};
use milieu_territory::{Project, ProjectKind, ProjectLevel};
use milieu_vocabulary::{ActorGroup, ActorId, Input, Layer, Measured, Period, ProjectId, message};
use rand::seq::SliceRandom;
use rand::seq::index::sample;
use rayon::prelude::*;

use super::Builtin;
use super::accessibility::too_large;
use super::identity::is_bridging;
use super::speed::median_months;
use crate::Trail;
use crate::context::{Context, KnowledgeBasis};
use crate::evidence::{actor_row, project_row, tie_row};
use crate::null_networks::{FEWEST_DRAWS, compared, null_frame};
use crate::random::generator;
use crate::reasons::unknown_variant;
use crate::stand_in::{StandIns, no_knowledge};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "GO01", variants: &[], compute: go01, comparable: true },
    Builtin { code: "GO02", variants: &["", "bodies"], compute: go02, comparable: false },
    Builtin { code: "GO03", variants: &[], compute: go03, comparable: false },
    Builtin { code: "GO04", variants: &[], compute: go04, comparable: true },
    Builtin { code: "GO05", variants: &[], compute: go05, comparable: true },
    Builtin { code: "GO06", variants: &["", "gini"], compute: go06, comparable: true },
    Builtin { code: "GO07", variants: &[], compute: go07, comparable: true },
    Builtin { code: "GO08", variants: &[], compute: go08, comparable: true },
    Builtin {
        code: "GO09",
        variants: &["", "market", "network", "hierarchy"],
        compute: go09,
        comparable: true,
    },
    Builtin { code: "GO10", variants: &[], compute: go10, comparable: false },
];

/// Formality: knowledge ties that touch a home actor under a contract, consortium or joint
/// venture, over those of which it is known (¶68, ¶83). Stand-in: pairs that also meet in a
/// project. Withheld where the network is made of projects: all its ties are formal by nature.
pub(super) fn go01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some((graph, basis)) = &context.networks.knowledge else { return no_knowledge(unit) };
    if *basis == KnowledgeBasis::JointProjects {
        return Measured::withheld(unit, message!("formal-by-nature"));
    }
    let (mut all, mut known, mut formal) = (0, 0, 0);
    let ties = context.snapshot.ties.iter().filter(|t| t.layer == Layer::Knowledge);
    for tie in ties {
        if !context.home[tie.from.index()] && !context.home[tie.to.index()] {
            continue;
        }
        all += 1;
        known += usize::from(tie.formal.is_some());
        if tie.formal == Some(true) {
            formal += 1;
            tie_row(trail, context, (tie.from.0, tie.to.0), None, None);
        }
    }
    if known > 0 {
        return StandIns::none().share(formal, known).input(Input::new(
            "ties-formal-or-informal",
            known,
            all,
        ));
    }
    let Some(projects) = &context.networks.projects else {
        return Measured::withheld(unit, message!("needs-formality-of-ties"));
    };
    let (mut pairs, mut joint) = (0, 0);
    for id in &context.home_ids {
        let own = projects.projects_of(id.0);
        for &other in graph.neighbours(id.0) {
            if context.home[other as usize] && other < id.0 {
                continue;
            }
            pairs += 1;
            let theirs = projects.projects_of(other);
            joint += usize::from(own.iter().any(|p| theirs.binary_search(p).is_ok()));
        }
    }
    if pairs == 0 {
        return Measured::withheld(unit, message!("needs-ties-of-home-actors"));
    }
    StandIns::none().and(message!("stand-in-ties-in-projects")).share(joint, pairs).input(Input::new(
        "knowledge-ties",
        pairs,
        pairs,
    ))
}

/// Most elementary steps, `n (n + 2m)`, of an exact betweenness in one region (about half a second
/// on two cores). A convention of ours.
const BETWEENNESS_BUDGET: usize = 250_000_000;

fn betweenness_affordable(graph: &Graph) -> bool {
    graph.n() * (graph.n() + 2 * graph.m()) <= BETWEENNESS_BUDGET
}

/// Coordination: betweenness centralisation of `K[H]` (Freeman 1979; Provan and Kenis 2008).
/// Stand-in in regions too large for it: degree centralisation. `[bodies]`: share of betweenness
/// held by bridging bodies.
fn go02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let graph = &network.graph;
    if graph.n() < 3 || graph.m() == 0 {
        return Measured::withheld(unit, message!("needs-ties-of-home-actors"));
    }
    let stand_ins = StandIns::of_knowledge(network.basis);
    let input = Input::new("knowledge-ties", graph.m(), graph.m());
    match variant {
        "" if betweenness_affordable(graph) => {
            if trail.is_open() {
                let values = network.betweenness();
                let total: f64 = values.iter().sum();
                for (at, id) in context.home_ids.iter().enumerate() {
                    if values[at] > 0.0 {
                        actor_row(trail, context, *id, Some(values[at] / total), None);
                    }
                }
            }
            match betweenness_centralisation_of(network.betweenness()) {
                Some(value) => stand_ins.observed(value, unit).input(input),
                None => Measured::withheld(unit, message!("measured-undefined")),
            }
        }
        "" => match degree_centralisation(graph) {
            Some(value) => {
                stand_ins.and(message!("stand-in-degree-centralisation")).observed(value, unit).input(input)
            }
            None => Measured::withheld(unit, message!("measured-undefined")),
        },
        "bodies" => {
            if !context.networks.bridging_known {
                return Measured::withheld(unit, message!("needs-kinds-of-actors"));
            }
            if !betweenness_affordable(graph) {
                return too_large(unit, context);
            }
            let holders: Vec<bool> = context.home_ids.iter().map(|id| is_bridging(context, *id)).collect();
            match betweenness_share(network.betweenness(), &holders) {
                Some(value) => stand_ins.observed(value, unit).input(input),
                None => Measured::withheld(unit, message!("measured-undefined")),
            }
        }
        other => unknown_variant(unit, other),
    }
}

/// Most steps of the searches of GO03, over all random relabellings. A convention of ours.
const BRIDGING_BUDGET: usize = 150_000_000;

/// Bridging: over pairs of home actors of different groups, neither of them a bridging body, that
/// a path in `K[H]` connects, the mean share of their shortest paths that pass through a bridging
/// body (¶144, ¶148); beside it the same with as many bodies chosen at random.
fn go03(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    if !context.networks.bridging_known {
        return Measured::withheld(unit, message!("needs-kinds-of-actors"));
    }
    let graph = &network.graph;
    let work = 4 * graph.n() * (graph.n() + 2 * graph.m()) + 1;
    if work > BRIDGING_BUDGET {
        return too_large(unit, context);
    }
    let groups: Vec<Option<ActorGroup>> =
        context.home_ids.iter().map(|id| context.snapshot.actors[id.index()].group).collect();
    let bridging: Vec<bool> = context.home_ids.iter().map(|id| is_bridging(context, *id)).collect();
    let bodies: Vec<ActorId> =
        context.home_ids.iter().zip(&bridging).filter(|(_, bridges)| **bridges).map(|(id, _)| *id).collect();
    for id in &bodies {
        actor_row(trail, context, *id, None, None);
    }
    let Some(observed) = bridged_share(graph, &groups, &bridging) else {
        return Measured::withheld(unit, message!("needs-paths-between-groups"));
    };
    let known = groups.iter().flatten().count();
    let measured = StandIns::of_knowledge(network.basis)
        .and_groups(context, context.home_ids.iter().copied())
        .observed(observed, unit)
        .input(Input::new("actors-with-group", known, context.n()));
    let draws = context.params.null_draws.min(BRIDGING_BUDGET / work);
    if draws < FEWEST_DRAWS {
        return measured;
    }
    let values: Vec<f64> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| {
            let mut dealt = bridging.clone();
            dealt.shuffle(&mut generator(context.params.seed, 103, draw));
            bridged_share(graph, &groups, &dealt)
        })
        .collect();
    match compared(observed, &values) {
        Some((comparison, z)) => measured.frame(null_frame(
            z,
            comparison.draws,
            true,
            message!("indicator-frame-random-bodies", draws = comparison.draws),
        )),
        None => measured,
    }
}

/// Mean share of shortest paths with a marked node inside, over connected pairs of unmarked nodes
/// of different known groups; `None` without such pairs. O(n (n + m)). Not the share of
/// [betweenness](milieu_network::betweenness_share): only some pairs count, each once, and a path
/// over two marked nodes is one path.
fn bridged_share(graph: &Graph, groups: &[Option<ActorGroup>], marked: &[bool]) -> Option<f64> {
    let n = graph.n();
    let (mut steps, mut paths, mut clear) = (vec![u32::MAX; n], vec![0.0; n], vec![0.0; n]);
    let mut queue: Vec<u32> = Vec::with_capacity(n);
    let (mut pairs, mut through) = (0usize, 0.0);
    for source in 0..n as u32 {
        let (Some(group), false) = (groups[source as usize], marked[source as usize]) else {
            continue;
        };
        queue.clear();
        queue.push(source);
        steps[source as usize] = 0;
        (paths[source as usize], clear[source as usize]) = (1.0, 1.0);
        let mut at = 0;
        while let Some(&v) = queue.get(at) {
            at += 1;
            // A path that goes on from a marked node has one inside.
            let on = if marked[v as usize] { 0.0 } else { clear[v as usize] };
            for &u in graph.neighbours(v) {
                if steps[u as usize] == u32::MAX {
                    steps[u as usize] = steps[v as usize] + 1;
                    queue.push(u);
                }
                if steps[u as usize] == steps[v as usize] + 1 {
                    paths[u as usize] += paths[v as usize];
                    clear[u as usize] += on;
                }
            }
        }
        for &v in &queue {
            let t = v as usize;
            if v > source && !marked[t] && groups[t].is_some_and(|g| g != group) {
                pairs += 1;
                through += 1.0 - clear[t] / paths[t];
            }
            steps[t] = u32::MAX;
            (paths[t], clear[t]) = (0.0, 0.0);
        }
    }
    (pairs > 0).then(|| through / pairs as f64)
}

/// Projects of kind project with a home actor.
fn home_projects(context: &Context<'_>) -> Option<Vec<ProjectId>> {
    let projects = context.networks.projects.as_ref()?;
    let found: BTreeSet<u32> =
        context.home_ids.iter().flat_map(|id| projects.projects_of(id.0)).copied().collect();
    (!found.is_empty()).then(|| found.into_iter().map(ProjectId).collect())
}

fn no_projects(unit: &str) -> Measured {
    Measured::withheld(unit, message!("needs-projects"))
}

/// Public-private money: projects with a home actor and money of both kinds, over those whose two
/// sources are known, weighted by budget where all of them have one (¶144, ¶151). Stand-in where
/// private money is not known: public money over budget.
fn go04(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(ids) = home_projects(context) else { return no_projects(unit) };
    let project = |id: &ProjectId| -> &Project { &context.snapshot.projects[id.index()] };
    let known: Vec<&ProjectId> = ids
        .iter()
        .filter(|id| project(id).public_money.is_some() && project(id).private_money.is_some())
        .collect();
    if !known.is_empty() {
        let budgets: Option<Vec<f64>> =
            known.iter().map(|id| project(id).budget.filter(|b| b.is_finite() && *b >= 0.0)).collect();
        let both = |id: &ProjectId| {
            let p = project(id);
            p.public_money.is_some_and(|m| m > 0.0) && p.private_money.is_some_and(|m| m > 0.0)
        };
        for id in known.iter().filter(|id| both(id)) {
            project_row(trail, context, **id, project(id).budget, None);
        }
        let input = Input::new("projects-with-both-sources-known", known.len(), ids.len());
        if let Some(budgets) = budgets.filter(|b| b.iter().sum::<f64>() > 0.0) {
            let total: f64 = budgets.iter().sum();
            let mixed: f64 = known.iter().zip(&budgets).filter(|(id, _)| both(id)).map(|(_, b)| b).sum();
            return Measured::observed(mixed / total, unit).input(input);
        }
        let mixed = known.iter().filter(|id| both(id)).count();
        return StandIns::none().and(message!("stand-in-unweighted")).share(mixed, known.len()).input(input);
    }
    let (mut public, mut budget, mut used) = (0.0, 0.0, 0);
    for id in &ids {
        if let (Some(money), Some(whole)) = (project(id).public_money, project(id).budget)
            && money.is_finite()
            && whole.is_finite()
            && whole > 0.0
        {
            public += money.clamp(0.0, whole);
            budget += whole;
            used += 1;
        }
    }
    if budget > 0.0 {
        return StandIns::none()
            .and(message!("stand-in-public-share"))
            .observed(public / budget, unit)
            .input(Input::new("projects-with-public-money-and-budget", used, ids.len()));
    }
    Measured::withheld(unit, message!("needs-money-of-projects"))
}

/// Multi-level: entropy of the levels of the projects with a home actor, over that of four equal
/// levels (Hooghe and Marks 2001; ¶89). Withheld when all projects of the data have one level: a
/// register of one level sees no other.
fn go05(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(ids) = home_projects(context) else { return no_projects(unit) };
    let all: BTreeSet<ProjectLevel> = context.snapshot.projects.iter().filter_map(|p| p.level).collect();
    match all.len() {
        0 => return Measured::withheld(unit, message!("needs-levels-of-projects")),
        1 => return Measured::withheld(unit, message!("one-level-in-all-projects")),
        _ => {}
    }
    let mut counts = BTreeMap::new();
    for id in &ids {
        if let Some(level) = context.snapshot.projects[id.index()].level {
            *counts.entry(level).or_insert(0.0) += 1.0;
            project_row(trail, context, *id, None, None);
        }
    }
    let counts: Vec<f64> = counts.into_values().collect();
    match entropy_bits(&counts) {
        Ok(bits) => Measured::observed(bits / 2.0, unit).input(Input::new(
            "projects-with-level",
            counts.iter().sum::<f64>() as usize,
            ids.len(),
        )),
        Err(_) => Measured::withheld(unit, message!("needs-levels-of-projects")),
    }
}

/// Inclusiveness: the SMEs' share of the project money received at home (of the seats, where money
/// is not known), over their share of home actors of known group; 1 is parity (¶105). `[gini]`:
/// Gini coefficient of that money (or of seats) over home actors that received any.
fn go06(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "ratio",
        "gini" => "index",
        other => return unknown_variant("ratio", other),
    };
    if context.networks.projects.is_none() {
        return no_projects(unit);
    }
    let mut seats = vec![0.0; context.n()];
    let mut money = vec![0.0; context.n()];
    let (mut rows, mut paid) = (0, 0);
    for (at, id) in context.home_ids.iter().enumerate() {
        for row in context.networks.participations(context.snapshot, *id) {
            if context.snapshot.projects[row.project.index()].kind != ProjectKind::Project {
                continue;
            }
            rows += 1;
            seats[at] += 1.0;
            if let Some(received) = row.contribution.filter(|m| m.is_finite() && *m >= 0.0) {
                paid += 1;
                money[at] += received;
            }
        }
    }
    if rows == 0 {
        return no_projects(unit);
    }
    let by_money = paid == rows && money.iter().sum::<f64>() > 0.0;
    let parts = if by_money { &money } else { &seats };
    let stand_ins = StandIns::none().and_maybe((!by_money).then(|| message!("stand-in-seats-for-money")));
    let rows_input = Input::new("participations-with-money", paid, rows);
    if variant == "gini" {
        let own: Vec<f64> = parts.iter().copied().filter(|part| *part > 0.0).collect();
        return match gini(&own) {
            Ok(value) => stand_ins.observed(value, unit).input(rows_input),
            Err(_) => Measured::withheld(unit, message!("measured-undefined")),
        };
    }
    let known: Vec<(ActorId, ActorGroup, f64)> = context
        .home_ids
        .iter()
        .zip(parts)
        .filter_map(|(id, part)| Some((*id, context.snapshot.actors[id.index()].group?, *part)))
        .collect();
    let smes: Vec<(ActorId, f64)> = known
        .iter()
        .filter(|(_, group, _)| *group == ActorGroup::Sme)
        .map(|(id, _, part)| (*id, *part))
        .collect();
    if smes.is_empty() {
        return Measured::withheld(unit, message!("needs-smes-at-home"));
    }
    let whole: f64 = known.iter().map(|(_, _, part)| part).sum();
    let theirs: f64 = smes.iter().map(|(_, part)| part).sum();
    for (id, part) in &smes {
        actor_row(trail, context, *id, Some(*part), None);
    }
    let share_of_actors = smes.len() as f64 / known.len() as f64;
    stand_ins
        .and_groups(context, known.iter().map(|(id, _, _)| *id))
        .observed(theirs / whole / share_of_actors, unit)
        .input(Input::new("actors-with-group", known.len(), context.n()))
}

/// Speed of decision: median months from proposal to agreement of projects with a home actor;
/// proposals still open at the end of the period are kept as censored (Kaplan and Meier 1958;
/// ¶95).
fn go07(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "months";
    let Some(ids) = home_projects(context) else { return no_projects(unit) };
    let last = match context.snapshot.period {
        Period::Always => None,
        Period::On(day) | Period::Between(_, day) => Some(day),
    };
    let (mut durations, mut seen) = (Vec::new(), Vec::new());
    for id in &ids {
        let decision = context.snapshot.projects[id.index()].decision;
        let Some(proposed) = decision.from else { continue };
        let (Some(end), done) = (decision.until.or(last), decision.until.is_some()) else { continue };
        // The mean month of the Gregorian calendar.
        let months = f64::from((end - proposed).get_days()) / 30.436_875;
        if months >= 0.0 {
            durations.push(months);
            seen.push(done);
            project_row(trail, context, *id, Some(months), None);
        }
    }
    if durations.is_empty() {
        return Measured::withheld(unit, message!("needs-decision-dates"));
    }
    match median_months(&durations, &seen) {
        Some(months) => Measured::estimated(months, unit).input(Input::new(
            "projects-with-decision-dates",
            durations.len(),
            ids.len(),
        )),
        None => Measured::withheld(unit, message!("median-not-reached", cases = durations.len())),
    }
}

/// Joint investment: the home actors' part of the partners' own money in projects (by seats), in
/// percent of their turnover (¶83). Stand-in: project budget per home actor, the home part by
/// seats, in euro.
fn go08(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "percent";
    let (Some(ids), Some(projects)) = (home_projects(context), &context.networks.projects) else {
        return no_projects(unit);
    };
    let home_part = |id: &ProjectId| {
        let partners = projects.actors_of(id.0);
        let here = partners.iter().filter(|a| context.home[**a as usize]).count();
        here as f64 / partners.len() as f64
    };
    let sum = |money: &dyn Fn(&Project) -> Option<f64>| {
        let parts: Vec<(ProjectId, f64)> = ids
            .iter()
            .filter_map(|id| {
                let whole = money(&context.snapshot.projects[id.index()])?;
                (whole.is_finite() && whole >= 0.0).then(|| (*id, whole * home_part(id)))
            })
            .collect();
        parts
    };
    let turnover: Vec<f64> = context
        .home_ids
        .iter()
        .filter_map(|id| context.snapshot.actors[id.index()].turnover)
        .filter(|t| *t > 0.0)
        .collect();
    let own = sum(&|p: &Project| p.private_money);
    let sold: f64 = turnover.iter().sum::<f64>() * 1000.0;
    if !own.is_empty() && sold > 0.0 {
        for (id, money) in &own {
            project_row(trail, context, *id, Some(*money), None);
        }
        let committed: f64 = own.iter().map(|(_, money)| money).sum();
        return Measured::observed(100.0 * committed / sold, unit)
            .input(Input::new("projects-with-private-money", own.len(), ids.len()))
            .input(Input::new("actors-with-turnover", turnover.len(), context.n()));
    }
    let budgets = sum(&|p: &Project| p.budget);
    if budgets.is_empty() {
        return Measured::withheld(unit, message!("needs-money-of-projects"));
    }
    for (id, money) in &budgets {
        project_row(trail, context, *id, Some(*money), None);
    }
    let whole: f64 = budgets.iter().map(|(_, money)| money).sum();
    StandIns::none()
        .and(message!("stand-in-budget-per-actor"))
        .observed(whole / context.n() as f64, "euro-per-actor")
        .input(Input::new("projects-with-budget", budgets.len(), ids.len()))
}

/// Regulation mix: how the ties of home pairs are ruled (Powell 1990; ¶89–97); the entropy of the
/// three shares over its largest value, or one share by its name. Always a stand-in: hierarchy is
/// a common business group, network a knowledge tie without one, market the rest.
pub(super) fn go09(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let rule = match variant {
        "" => None,
        "market" => Some(0),
        "network" => Some(1),
        "hierarchy" => Some(2),
        other => return unknown_variant(unit, other),
    };
    let (Some(products), Some(knowledge)) =
        (context.networks.layer(Layer::Products), context.networks.layer(Layer::Knowledge))
    else {
        return Measured::withheld(unit, message!("needs-products-and-knowledge-layers"));
    };
    let group_of = |id: u32| context.snapshot.actors[id as usize].business_group.as_deref();
    if context.home_ids.iter().all(|id| group_of(id.0).is_none()) {
        return Measured::withheld(unit, message!("needs-business-groups"));
    }
    let mut counts = [0usize; 3];
    for id in &context.home_ids {
        let mut contacts = products.contacts(id.0);
        contacts.extend(knowledge.contacts(id.0));
        contacts.sort_unstable();
        contacts.dedup();
        for other in contacts.into_iter().filter(|o| context.home[*o as usize] && id.0 < *o) {
            let of = if group_of(id.0).is_some() && group_of(id.0) == group_of(other) {
                2
            } else if knowledge.has_tie(id.0, other) || knowledge.has_tie(other, id.0) {
                1
            } else {
                0
            };
            counts[of] += 1;
            if rule == Some(of) {
                tie_row(trail, context, (id.0, other), None, None);
            }
        }
    }
    let all: usize = counts.iter().sum();
    if all == 0 {
        return Measured::withheld(unit, message!("needs-ties-of-home-actors"));
    }
    let stand_in = StandIns::none().and(message!("stand-in-regulation-from-layers"));
    let measured = match rule {
        Some(of) => stand_in.share(counts[of], all),
        None => match entropy_bits(&counts.map(|c| c as f64)) {
            Ok(bits) => stand_in.observed(bits / 3f64.log2(), unit),
            Err(_) => return Measured::withheld(unit, message!("measured-undefined")),
        },
    };
    measured.input(Input::new("ties-of-home-pairs", all, all))
}

/// Random removals set against the removal of the most central.
const RANDOM_REMOVALS: u64 = 30;

/// Robustness: the part of the global efficiency of `K[H]` lost when the top 5 percent by
/// betweenness leave, less the mean part lost when as many leave at random (Albert, Jeong,
/// Barabási 2000). Over the pairs of those who stay, so it is not on the scale of
/// [`efficiency_after_removal`](milieu_network::efficiency_after_removal()), where who left is
/// missed.
fn go10(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let graph = &network.graph;
    let n = graph.n();
    if n < 20 || graph.m() == 0 {
        return Measured::withheld(unit, message!("needs-twenty-actors"));
    }
    if !betweenness_affordable(graph) {
        return too_large(unit, context);
    }
    let leaving = n.div_ceil(20);
    let without = |gone: &[usize]| -> Option<f64> {
        let mut keep = vec![true; n];
        for at in gone {
            keep[*at] = false;
        }
        global_efficiency(&graph.subgraph(&keep).0)
    };
    let top: Vec<usize> = removal_order_by_betweenness_of(network.betweenness())
        .iter()
        .take(leaving)
        .map(|v| *v as usize)
        .collect();
    for at in &top {
        actor_row(trail, context, context.home_ids[*at], None, None);
    }
    let random: Vec<f64> = (0..RANDOM_REMOVALS)
        .into_par_iter()
        .filter_map(|draw| {
            let mut rng = generator(context.params.seed, 110, draw);
            without(&sample(&mut rng, n, leaving).into_vec())
        })
        .collect();
    match (global_efficiency(graph), without(&top)) {
        (Some(whole), Some(left)) if whole > 0.0 && !random.is_empty() => {
            let mean = random.iter().sum::<f64>() / random.len() as f64;
            // (whole - left) / whole less (whole - mean) / whole.
            StandIns::of_knowledge(network.basis).estimated((mean - left) / whole, unit).input(Input::new(
                "knowledge-ties",
                graph.m(),
                graph.m(),
            ))
        }
        _ => Measured::withheld(unit, message!("measured-undefined")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_shortest_paths_lead_through_the_body() {
        // A square 0-1-2-3: from 0 to 2 one way over 1 (a body), one over 3.
        let g = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (0, 3, 1.0)]).unwrap();
        let groups = [
            Some(ActorGroup::Sme),
            Some(ActorGroup::Public),
            Some(ActorGroup::Research),
            Some(ActorGroup::Sme),
        ];
        let marked = [false, true, false, false];
        // Pairs: 0-2 (one half), 2-3 (a tie: nothing); 0-3 are of one group.
        assert_eq!(bridged_share(&g, &groups, &marked), Some(0.25));
        assert_eq!(bridged_share(&g, &[None; 4], &marked), None);
    }
}

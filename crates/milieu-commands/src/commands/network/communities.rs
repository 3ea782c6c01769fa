//! `milieu network communities SOURCE`: groups with more ties inside than chance.

use milieu_exchange::result_table::Values;
use milieu_network::{
    Communities, CommunitiesAgainstNull, ConsensusCommunities, Graph, LeidenObjective, LeidenOptions,
    Weights, adjusted_rand_index, communities_against_null, consensus_communities, leiden,
    normalised_mutual_information,
};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::catalogue::measure;
use super::classes::Classes;
use super::output::{actor_table, cell, check_out, write};
use super::source::{Network, weights, weights_word};
use crate::Run;
use crate::arguments::{NetworkCommunities, Objective};
use crate::failure::Failure;
use crate::screen::Align;

/// Best connected members of a community that are named.
const NAMED: usize = 3;

pub fn communities(run: &mut Run, args: &NetworkCommunities) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    if !(args.resolution.is_finite() && args.resolution >= 0.0) {
        let value = args.resolution.to_string();
        return Err(Failure::Usage { message: message!("network-bad-resolution", value = value) });
    }
    let network = Network::read(run, &args.network)?;
    let labels = Classes::asked_for(run, &network, &args.labels)?;
    let graph = network.graph(&args.network);
    let seed = run.common.seed.unwrap_or(1);
    let options = LeidenOptions {
        objective: match args.objective {
            Objective::Modularity => LeidenObjective::Modularity,
            Objective::Cpm => LeidenObjective::ConstantPotts,
        },
        weights: weights(&args.network),
        resolution: args.resolution,
        runs: args.runs.max(1),
        seed,
    };
    let bar = run.bar();
    bar.set(0, 2, run.screen.key("measure-modularity-name"));
    let consensus = consensus_communities(&graph, &options);
    let found = match &consensus {
        Some(consensus) => Some(consensus.communities.clone()),
        None => leiden(&graph, &options),
    };
    bar.set(1, 2, run.screen.key("measure-community-significance-name"));
    let null =
        (args.draws > 0).then(|| communities_against_null(&graph, &options, args.draws, seed)).flatten();
    bar.finish();
    let Some(found) = found else {
        return Err(Failure::stopped(message!("network-no-communities", file = network.file.as_str())));
    };
    if let Some(path) = &args.out {
        let mut table = actor_table(&network);
        let numbers = found.membership.iter().map(|c| Some(i64::from(*c) + 1)).collect();
        table.push("community", Values::Whole(numbers));
        if let Some(consensus) = &consensus {
            table.push("stability", Values::Number(consensus.node_stability.clone()));
        }
        write(run, path, &table)?;
    }
    if run.common.json {
        return print_json(run, args, &network, &found, consensus.as_ref(), null.as_ref(), &labels, seed);
    }
    network.introduce(run, &args.network)?;
    show(run, args, &network, &graph, &found, consensus.as_ref(), null.as_ref())?;
    for classes in &labels {
        let (nmi, rand) = agreement(&found, classes);
        run.screen.blank()?;
        run.screen.say(&message!(
            "network-communities-label",
            label = classes.name.as_str(),
            nmi = cell(run, nmi),
            rand = cell(run, rand)
        ))?;
        if let Some(note) = classes.note() {
            run.screen.say(&note)?;
        }
    }
    run.screen.blank()?;
    run.screen.say(&message!(
        "network-more-of-communities",
        weights = weights_word(args.network.weights),
        seed = seed.to_string()
    ))?;
    Ok(())
}

/// How far communities and classes agree, over the actors whose class counts.
fn agreement(found: &Communities, classes: &Classes) -> (Option<f64>, Option<f64>) {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for (at, kept) in classes.kept.iter().enumerate() {
        if *kept {
            a.push(found.membership[at]);
            b.push(classes.codes[at]);
        }
    }
    (normalised_mutual_information(&a, &b), adjusted_rand_index(&a, &b))
}

fn show(
    run: &mut Run,
    args: &NetworkCommunities,
    network: &Network,
    graph: &Graph,
    found: &Communities,
    consensus: Option<&ConsensusCommunities>,
    test: Option<&CommunitiesAgainstNull>,
) -> Result<(), Failure> {
    run.screen.blank()?;
    let alone = found.sizes.iter().filter(|size| **size == 1).count();
    run.screen.say(&message!(
        "network-communities-found",
        count = found.sizes.len(),
        alone = alone,
        modularity = cell(run, Some(found.modularity)),
        quality = cell(run, Some(found.quality)),
        objective = match args.objective {
            Objective::Modularity => "modularity",
            Objective::Cpm => "cpm",
        },
        resolution = args.resolution.to_string()
    ))?;
    if let Some(consensus) = consensus {
        run.screen.say(&message!(
            "network-communities-consensus",
            runs = consensus.runs,
            nmi = cell(run, Some(consensus.mutual_information))
        ))?;
    }
    if let Some(test) = test {
        run.screen.say(&message!(
            "network-communities-null",
            draws = test.quality.draws,
            mean = cell(run, test.quality.mean),
            z = cell(run, test.quality.z),
            p = cell(run, Some(test.quality.p_upper))
        ))?;
    }
    run.screen.blank()?;
    let head = [
        "network-head-community",
        "network-head-actors",
        "network-head-share",
        "network-head-stability",
        "network-head-best",
    ]
    .map(|key| run.screen.key(key));
    let n = network.n().max(1) as f64;
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); found.sizes.len()];
    for (actor, community) in found.membership.iter().enumerate() {
        members[*community as usize].push(actor);
    }
    let rows: Vec<Vec<String>> = found
        .sizes
        .iter()
        .enumerate()
        .take(args.top)
        .map(|(at, size)| {
            let mut best = members[at].clone();
            best.sort_by_key(|actor| (std::cmp::Reverse(graph.contacts(*actor as u32).len()), *actor));
            let names: Vec<&str> = best.iter().take(NAMED).map(|a| network.names[*a].as_str()).collect();
            let stability = consensus.and_then(|c| c.community_stability.get(at).copied().flatten());
            vec![
                (at + 1).to_string(),
                size.to_string(),
                format!("{:.0} %", 100.0 * f64::from(*size) / n),
                cell(run, stability),
                names.join(", "),
            ]
        })
        .collect();
    let align = [Align::Right, Align::Right, Align::Right, Align::Right, Align::Left];
    run.screen.table(&head, &align, &rows)?;
    let more = found.sizes.len().saturating_sub(rows.len());
    if more > 0 {
        run.screen.say(&message!("network-more-communities", count = more))?;
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "what was computed, as it was computed")]
fn print_json(
    run: &mut Run,
    args: &NetworkCommunities,
    network: &Network,
    found: &Communities,
    consensus: Option<&ConsensusCommunities>,
    test: Option<&CommunitiesAgainstNull>,
    labels: &[Classes],
    seed: u64,
) -> Result<(), Failure> {
    let stability = |at: usize| consensus.and_then(|c| c.node_stability.get(at).copied().flatten());
    let actors: Vec<Value> = (0..network.n())
        .map(|at| {
            json!({
                "id": network.ids[at], "name": network.names[at],
                "community": found.membership[at] + 1, "stability": stability(at),
            })
        })
        .collect();
    let communities: Vec<Value> = found
        .sizes
        .iter()
        .enumerate()
        .map(|(at, size)| {
            let ties = test.and_then(|test| test.ties.get(at));
            json!({
                "community": at + 1, "actors": size,
                "stability": consensus.and_then(|c| c.community_stability.get(at).copied().flatten()),
                "ties_inside": ties.map(|t| t.inside), "ties_expected": ties.map(|t| t.expected),
                "p": test.and_then(|test| test.p.get(at)),
            })
        })
        .collect();
    let labels: Vec<Value> = labels
        .iter()
        .map(|classes| {
            let (nmi, rand) = agreement(found, classes);
            let mut entry = classes.json();
            entry["normalised_mutual_information"] = json!(nmi);
            entry["adjusted_rand_index"] = json!(rand);
            entry
        })
        .collect();
    let conventions: Vec<Value> = ["modularity", "constant-potts", "consensus", "community-significance"]
        .iter()
        .filter_map(|code| Some(measure(code)?.json(&run.screen.messages)))
        .collect();
    run.json(&json!({
        "schema": "milieu/network-communities/1",
        "network": network.json(run, &args.network),
        "objective": match args.objective { Objective::Modularity => "modularity", Objective::Cpm => "cpm" },
        "resolution": args.resolution,
        "runs": args.runs,
        "seed": seed,
        "weights_used": weights(&args.network) == Weights::Used,
        "count": found.sizes.len(),
        "modularity": found.modularity,
        "quality": found.quality,
        "mutual_information": consensus.map(|c| c.mutual_information),
        "variation_of_information": consensus.map(|c| c.variation_of_information),
        "null": test.map(|test| json!({
            "draws": test.quality.draws, "mean": test.quality.mean, "sd": test.quality.sd,
            "z": test.quality.z, "p_upper": test.quality.p_upper,
        })),
        "labels": labels,
        "communities": communities,
        "actors": actors,
        "conventions": conventions,
        "findings": network.findings,
    }))
}

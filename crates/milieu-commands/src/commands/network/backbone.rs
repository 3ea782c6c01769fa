//! `milieu network backbone SOURCE`: the ties that are more than chance.

use milieu_exchange::result_table::{ResultTable, Values};
use milieu_network::{
    Backbone, Correction, DisparityEnds, TestedTie, TestsCounted, backbone as keep, disparity_filter,
    hypergeometric_filter, noise_corrected_filter, stochastic_degree_filter,
};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::catalogue::measure;
use super::output::{cell, check_out, write};
use super::source::{Form, Network};
use crate::Run;
use crate::arguments::{NetworkBackbone, TestCorrection, TieFilter};
use crate::failure::Failure;
use crate::screen::Align;

pub fn backbone(run: &mut Run, args: &NetworkBackbone) -> Result<(), Failure> {
    check_out(args.out.as_deref())?;
    if !(args.level > 0.0 && args.level < 1.0) {
        let value = args.level.to_string();
        return Err(Failure::Usage { message: message!("network-bad-level", value = value) });
    }
    let network = Network::read(run, &args.network)?;
    let filter = args.filter.unwrap_or(match network.form {
        Form::Ties(_) => TieFilter::Disparity,
        Form::TwoMode(_) => TieFilter::StochasticDegree,
    });
    let bar = run.bar();
    bar.set(0, 1, run.screen.key("measure-backbone-disparity-name"));
    let tested = tested(args, &network, filter);
    bar.finish();
    let tested = tested?;
    let n = network.n();
    let tests = match filter {
        // Pairs that share nothing were candidates, too.
        TieFilter::Hypergeometric | TieFilter::StochasticDegree => {
            TestsCounted::Number(n * n.saturating_sub(1) / 2)
        }
        TieFilter::Disparity | TieFilter::NoiseCorrected => TestsCounted::Ties,
    };
    let correction = match args.correction {
        TestCorrection::None => Correction::None,
        TestCorrection::Holm => Correction::Holm,
        TestCorrection::FalseDiscoveries => Correction::FalseDiscoveryRate,
    };
    let kept = keep(&tested, correction, tests, args.level);
    if let Some(path) = &args.out {
        write(run, path, &full_table(&network, &kept))?;
    }
    if run.common.json {
        return print_json(run, args, &network, filter, &kept);
    }
    network.introduce(run, &args.network)?;
    run.screen.blank()?;
    let mut touched = vec![false; n];
    for tie in &kept.ties {
        touched[tie.tie.source as usize] = true;
        touched[tie.tie.target as usize] = true;
    }
    run.screen.say(&message!(
        "network-backbone-kept",
        kept = kept.ties.len(),
        tested = kept.tested,
        actors = touched.iter().filter(|t| **t).count(),
        all = n,
        level = args.level,
        filter = filter_word(filter),
        correction = correction_word(args.correction)
    ))?;
    let mut strongest: Vec<usize> = (0..kept.ties.len()).collect();
    strongest.sort_by(|a, b| kept.ties[*a].tie.p.total_cmp(&kept.ties[*b].tie.p).then(a.cmp(b)));
    let head = ["network-head-from", "network-head-to", "network-head-weight", "network-head-p"]
        .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = strongest
        .iter()
        .take(args.top)
        .map(|at| {
            let tie = &kept.ties[*at].tie;
            vec![
                network.names[tie.source as usize].clone(),
                network.names[tie.target as usize].clone(),
                cell(run, Some(tie.weight)),
                format!("{:.2e}", kept.ties[*at].p_corrected),
            ]
        })
        .collect();
    run.screen.blank()?;
    run.screen.table(&head, &[Align::Left, Align::Left, Align::Right, Align::Right], &rows)?;
    Ok(())
}

fn tested(args: &NetworkBackbone, network: &Network, filter: TieFilter) -> Result<Vec<TestedTie>, Failure> {
    let of_ties =
        |test: &dyn Fn(&milieu_network::Graph) -> Vec<TestedTie>| Ok(test(&network.graph(&args.network)));
    match (filter, &network.form) {
        (TieFilter::Disparity, _) => of_ties(&|graph| disparity_filter(graph, DisparityEnds::Either)),
        (TieFilter::NoiseCorrected, _) => of_ties(&noise_corrected_filter),
        (TieFilter::Hypergeometric, Form::TwoMode(two)) => Ok(hypergeometric_filter(two)),
        (TieFilter::StochasticDegree, Form::TwoMode(two)) => stochastic_degree_filter(two).map_err(|error| {
            Failure::stopped(message!("network-backbone-failed", reason = error.to_string()))
        }),
        (filter, Form::Ties(_)) => Err(Failure::Usage {
            message: message!("network-filter-of-projects", filter = filter_word(filter)),
        }),
    }
}

const fn filter_word(filter: TieFilter) -> &'static str {
    match filter {
        TieFilter::Disparity => "disparity",
        TieFilter::NoiseCorrected => "noise-corrected",
        TieFilter::Hypergeometric => "hypergeometric",
        TieFilter::StochasticDegree => "stochastic-degree",
    }
}

const fn correction_word(correction: TestCorrection) -> &'static str {
    match correction {
        TestCorrection::None => "none",
        TestCorrection::Holm => "holm",
        TestCorrection::FalseDiscoveries => "false-discoveries",
    }
}

fn full_table(network: &Network, kept: &Backbone) -> ResultTable {
    let id = |at: u32| network.ids.get(at as usize).cloned();
    let mut table = ResultTable::default();
    table.push("source", Values::Text(kept.ties.iter().map(|t| id(t.tie.source)).collect()));
    table.push("target", Values::Text(kept.ties.iter().map(|t| id(t.tie.target)).collect()));
    table.push("weight", Values::Number(kept.ties.iter().map(|t| Some(t.tie.weight)).collect()));
    table.push("p", Values::Number(kept.ties.iter().map(|t| Some(t.tie.p)).collect()));
    table.push("p_corrected", Values::Number(kept.ties.iter().map(|t| Some(t.p_corrected)).collect()));
    table
}

fn print_json(
    run: &mut Run,
    args: &NetworkBackbone,
    network: &Network,
    filter: TieFilter,
    kept: &Backbone,
) -> Result<(), Failure> {
    let convention: Option<Value> =
        measure(&format!("backbone-{}", filter_word(filter))).map(|m| m.json(&run.screen.messages));
    run.json(&json!({
        "schema": "milieu/network-backbone/1",
        "network": network.json(run, &args.network),
        "filter": filter_word(filter),
        "correction": correction_word(args.correction),
        "level": args.level,
        "tested": kept.tested,
        "tests": kept.tests,
        "kept": kept.ties.len(),
        "ties": full_table(network, kept).json(),
        "conventions": [convention],
        "findings": network.findings,
    }))
}

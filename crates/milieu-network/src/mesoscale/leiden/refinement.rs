//! Refinement: communities are split into groups that are well connected inside.

use rand::RngExt;
use rand::seq::SliceRandom;
use rand_xoshiro::Xoshiro256PlusPlus;

use super::level::{Level, Near};

/// How far from the largest gain a choice may lie, in mean weights of a tie.
const RANDOMNESS: f64 = 0.05;
/// Slack of the comparison of connections with what the null model charges.
const SLACK: f64 = 1e-11;

/// Splits each of the `count` communities into well connected groups, by merging single nodes at
/// random in favour of large gains. Group labels are nodes of the level.
pub(super) fn refine(
    level: &Level,
    community: &[u32],
    count: usize,
    penalty: f64,
    near: &mut Near,
    rng: &mut Xoshiro256PlusPlus,
) -> Vec<u32> {
    let n = level.n();
    let mut whole = vec![0.0; count];
    for (v, c) in community.iter().enumerate() {
        whole[*c as usize] += level.mass[v];
    }
    let mut group: Vec<u32> = (0..n as u32).collect();
    let mut mass = level.mass.clone();
    let mut alone = vec![true; n];
    // Weight from each group to the rest of its community.
    let inside = level.within(community);
    let mut outward = inside.strength.clone();
    let mean_weight = level.total / level.stored().max(1) as f64;
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.shuffle(rng);
    let mut choices: Vec<(u32, f64)> = Vec::new();
    for v in order {
        let v = v as usize;
        let all = whole[community[v] as usize];
        let own = level.mass[v];
        let connected = |out: f64, mass: f64| out * (1.0 + SLACK) >= penalty * mass * (all - mass);
        if !alone[v] || !connected(outward[v], own) {
            continue;
        }
        inside.each_tie(v, |u, w| near.add(group[u], w));
        choices.clear();
        let mut top = 0f64;
        for &g in near.labels() {
            let mass = mass[g as usize];
            let gain = near.sum(g) - penalty * own * mass;
            if gain >= 0.0 && connected(outward[g as usize], mass) {
                choices.push((g, gain));
                top = top.max(gain);
            }
        }
        if let Some(chosen) = choose(&mut choices, top, RANDOMNESS * mean_weight, rng) {
            let g = chosen as usize;
            outward[g] += outward[v] - 2.0 * near.sum(chosen);
            mass[g] += own;
            group[v] = chosen;
            alone[v] = false;
            alone[g] = false;
        }
        near.clear();
    }
    group
}

/// One of the choices with chances as `exp(gain / spread)`.
fn choose(choices: &mut [(u32, f64)], top: f64, spread: f64, rng: &mut Xoshiro256PlusPlus) -> Option<u32> {
    if let [(only, _)] = choices {
        return Some(*only);
    }
    let mut sum = 0.0;
    for choice in choices.iter_mut() {
        choice.1 = ((choice.1 - top) / spread).exp();
        sum += choice.1;
    }
    let (last, _) = choices.last()?;
    let mut left = rng.random::<f64>() * sum;
    let chosen = choices.iter().find(|(_, chance)| {
        left -= chance;
        left <= 0.0
    });
    Some(chosen.map_or(*last, |(g, _)| *g))
}

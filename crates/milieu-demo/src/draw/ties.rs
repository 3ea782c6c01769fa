//! Who is tied to whom, in five layers.

use std::collections::{BTreeMap, BTreeSet};

use milieu_vocabulary::{ActorGroup, Layer};

use super::{DrawnActor, DrawnTie, SECOND, YEARS};
use crate::cluster::TypeSettings;
use crate::dice::Dice;

/// Attractiveness of the home actors, cumulated; the other end of a tie is drawn by it.
struct Pull {
    actors: Vec<usize>,
    cumulated: Vec<f64>,
}

impl Pull {
    fn new(settings: &TypeSettings, actors: &[DrawnActor], dice: &mut Dice) -> Self {
        let mut pull = Pull { actors: Vec::new(), cumulated: Vec::new() };
        let mut total = 0.0;
        for (position, actor) in actors.iter().enumerate().filter(|(_, a)| a.at_home) {
            let mut own = dice.log_normal(1.0, settings.spread);
            if matches!(actor.kind, "cluster organisation" | "chamber") {
                own *= settings.bridging;
            } else if !dice.yes(settings.participation) {
                continue;
            }
            if actor.leads() {
                own *= settings.leads;
            }
            total += own;
            pull.actors.push(position);
            pull.cumulated.push(total);
        }
        pull
    }

    fn pick(&self, dice: &mut Dice) -> Option<usize> {
        let at = dice.share() * self.cumulated.last()?;
        self.actors.get(self.cumulated.partition_point(|c| *c <= at)).copied()
    }
}

/// Pairs of home actors: those of the second period first, then those lost before it.
struct HomePairs {
    pairs: Vec<(usize, usize)>,
    near: Vec<Vec<usize>>,
}

impl HomePairs {
    fn draw(
        settings: &TypeSettings,
        actors: &[DrawnActor],
        pull: &Pull,
        wanted: usize,
        dice: &mut Dice,
    ) -> Self {
        let mut found = HomePairs { pairs: Vec::new(), near: vec![Vec::new(); actors.len()] };
        let mut taken = BTreeSet::new();
        for _ in 0..40 * wanted {
            if found.pairs.len() == wanted {
                break;
            }
            let Some(first) = pull.pick(dice) else { break };
            let closing = found.near[first].len() > 1 && dice.yes(settings.closure);
            let second = if closing {
                dice.pick(&found.near[first]).and_then(|through| dice.pick(&found.near[*through])).copied()
            } else {
                pull.pick(dice)
            };
            let Some(second) = second.filter(|s| *s != first) else { continue };
            let crosses = actors[first].sector != actors[second].sector;
            if !closing && crosses && dice.yes(settings.same_sector) {
                continue;
            }
            if taken.insert((first.min(second), first.max(second))) {
                found.pairs.push((first, second));
                found.near[first].push(second);
                found.near[second].push(first);
            }
        }
        found
    }
}

/// First and last year of a tie: of one that was lost before the second period, or of one that
/// lives in it and began either before it or in it.
fn years(settings: &TypeSettings, lost: bool, dice: &mut Dice) -> (i32, Option<i32>) {
    if lost {
        (dice.between(1996, YEARS.0), Some(dice.between(YEARS.0 + 1, SECOND - 1)))
    } else if dice.yes(settings.turnover) {
        (dice.between(SECOND, YEARS.1 - 1), None)
    } else {
        (dice.between(1996, SECOND - 2), None)
    }
}

fn trigger(settings: &TypeSettings, dice: &mut Dice) -> &'static str {
    let triggers = [
        ("demand", settings.trigger_demand),
        ("cost", settings.trigger_cost),
        ("technology", settings.trigger_technology),
        ("equipment", settings.trigger_equipment),
        ("regulation", settings.trigger_regulation),
    ];
    let mut left = dice.share() * triggers.iter().map(|t| t.1).sum::<f64>();
    for (word, share) in triggers {
        if left < share {
            return word;
        }
        left -= share;
    }
    "demand"
}

fn tie(settings: &TypeSettings, from: usize, to: usize, lost: bool, dice: &mut Dice) -> DrawnTie {
    let formal = dice.yes(settings.formal);
    let (since, until) = years(settings, lost, dice);
    DrawnTie {
        from,
        to,
        layer: Layer::Knowledge,
        directed: false,
        weight: f64::from(dice.between(1, 3)),
        formal,
        codified: dice.yes(if formal { 0.7 } else { 0.25 }),
        trigger: trigger(settings, dice),
        since,
        until,
    }
}

/// Buyer-supplier pairs: at home along the knowledge ties of the seller, down the value chain, or
/// to the outside.
fn supply_pairs(
    settings: &TypeSettings,
    actors: &[DrawnActor],
    near: &[Vec<usize>],
    outside: &[usize],
    dice: &mut Dice,
) -> BTreeSet<(usize, usize)> {
    let firms: Vec<usize> =
        (0..actors.len()).filter(|i| actors[*i].at_home && actors[*i].filiere.is_some()).collect();
    let mut pairs = BTreeSet::new();
    for _ in 0..dice.poisson(settings.supply * firms.len() as f64) {
        let Some(seller) = dice.pick(&firms).copied() else { continue };
        let local = dice.yes(settings.supply_local);
        let buyers: Vec<usize> = if !local {
            outside.to_vec()
        } else if dice.yes(settings.learning_by_supply) {
            near[seller].iter().copied().filter(|f| actors[*f].filiere.is_some()).collect()
        } else {
            firms.iter().copied().filter(|f| actors[*f].stage >= actors[seller].stage).collect()
        };
        let buyer = dice.pick(&buyers).or_else(|| dice.pick(if local { &firms } else { outside }));
        if let Some(buyer) = buyer.filter(|b| **b != seller) {
            pairs.insert((seller, *buyer));
        }
    }
    pairs
}

pub(super) fn draw(settings: &TypeSettings, actors: &[DrawnActor], dice: &mut Dice) -> Vec<DrawnTie> {
    let n = actors.iter().filter(|a| a.at_home).count();
    let outside: Vec<usize> = (0..actors.len()).filter(|i| !actors[*i].at_home).collect();
    let pull = Pull::new(settings, actors, dice);
    let with_lost = |count: usize| count + (count as f64 * settings.turnover).round() as usize;

    let living = dice.poisson(settings.local_ties * n as f64 / 2.0);
    let home = HomePairs::draw(settings, actors, &pull, with_lost(living), dice);
    let mut ties: Vec<DrawnTie> = Vec::new();
    for (number, (a, b)) in home.pairs.iter().enumerate() {
        ties.push(tie(settings, *a, *b, number >= living, dice));
    }

    let living = dice.poisson(settings.external_ties * n as f64);
    let mut across: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    for number in 0..with_lost(living) {
        if let (Some(from), Some(to)) = (pull.pick(dice), dice.pick(&outside)) {
            across.entry((from, *to)).or_insert(number >= living);
        }
    }
    for ((from, to), lost) in across {
        ties.push(tie(settings, from, to, lost, dice));
    }

    let mut layered: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (seller, buyer) in supply_pairs(settings, actors, &home.near, &outside, dice) {
        layered.insert((seller.min(buyer), seller.max(buyer)));
        let weight = (dice.log_normal(200.0, 0.8) * 10.0).round() / 10.0;
        let lost = dice.yes(0.15);
        let own = tie(settings, seller, buyer, lost, dice);
        ties.push(DrawnTie { layer: Layer::Products, directed: true, weight, formal: true, ..own });
    }
    let firms: Vec<usize> =
        (0..actors.len()).filter(|i| actors[*i].at_home && actors[*i].filiere.is_some()).collect();
    for fund in (0..actors.len()).filter(|i| actors[*i].group == ActorGroup::FinancialService) {
        for _ in 0..1 + dice.poisson(2.0) {
            if let Some(firm) = dice.pick(&firms) {
                layered.insert((fund.min(*firm), fund.max(*firm)));
                let own = tie(settings, fund, *firm, false, dice);
                ties.push(DrawnTie { layer: Layer::Money, directed: true, formal: true, ..own });
            }
        }
    }

    // Home knowledge ties that carry information or people too, until the share is reached.
    let of_pair = |t: &DrawnTie| (t.from.min(t.to), t.from.max(t.to));
    let at_home =
        |t: &DrawnTie| t.layer == Layer::Knowledge && actors[t.from].at_home && actors[t.to].at_home;
    let have = ties.iter().filter(|t| at_home(t) && layered.contains(&of_pair(t))).count();
    let all = ties.iter().filter(|t| at_home(t)).count();
    let missing = (settings.several_layers * all as f64 - have as f64).max(0.0);
    let share = missing / (all - have).max(1) as f64;
    let mut second: Vec<DrawnTie> = Vec::new();
    for first in ties.iter().filter(|t| at_home(t) && !layered.contains(&of_pair(t))) {
        if dice.yes(share) {
            let layer = if dice.yes(0.6) { Layer::Information } else { Layer::People };
            let own = tie(settings, first.from, first.to, false, dice);
            second.push(DrawnTie { layer, since: first.since, until: first.until, ..own });
        }
    }
    ties.extend(second);

    // Nobody is tied before it exists, and no tie ends before it begins.
    for tie in &mut ties {
        tie.since = tie.since.max(actors[tie.from].founded).max(actors[tie.to].founded);
        tie.until = tie.until.map(|year| year.max(tie.since));
    }
    ties.sort_by_key(|t| (t.layer, t.from, t.to, t.since));
    ties.dedup_by_key(|t| (t.layer, t.from, t.to, t.since));
    ties
}

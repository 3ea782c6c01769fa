//! Drawing a cluster: actors, ties, projects and answers, from the settings of its mixture.
//!
//! | what | drawn from |
//! | --- | --- |
//! | people per firm | log-normal, median 45 (small and medium), 900 (large), 30 (others) |
//! | share with tertiary education | beta with the type's mean, precision 12 |
//! | ties at home | so many per actor; each closes a triangle, goes through a bridging body, starts at a large firm or joins two actors at random, by the type's shares |
//! | ties outside | Poisson per actor; large firms, research and services three times as likely |
//! | projects | Poisson per actor and year; 3 to 9 partners, a third of them from outside |
//! | answers | Bernoulli per item; trust: beta rescaled to 1–5; four of five actors answer |

use std::collections::BTreeSet;

use milieu_vocabulary::{ActorGroup, Layer};
use rand::{RngExt, SeedableRng};
use rand_distr::{Beta, Distribution, LogNormal, Poisson};
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::cluster::{Cluster, TypeSettings};

/// First and last year of the synthetic observation: the years of the report's own study.
pub(crate) const YEARS: (i32, i32) = (2001, 2008);

pub(crate) struct DrawnActor {
    pub key: String,
    pub name: String,
    pub group: ActorGroup,
    pub kind: &'static str,
    pub region: String,
    pub at_home: bool,
    pub sector: String,
    pub employees: u32,
    pub tertiary: f64,
    pub research: bool,
    pub turnover: f64,
    pub owner_region: String,
    pub filiere: Option<String>,
    pub stage: Option<i32>,
    pub founded: i32,
    pub point: [f64; 2],
    pub competences: Vec<String>,
    pub bodies: Vec<String>,
}

pub(crate) struct DrawnTie {
    pub from: usize,
    pub to: usize,
    pub layer: Layer,
    pub directed: bool,
    pub weight: f64,
    pub formal: bool,
    pub codified: bool,
    pub trigger: &'static str,
    pub since: i32,
    pub until: Option<i32>,
}

pub(crate) struct DrawnProject {
    pub id: u64,
    pub acronym: String,
    pub title: String,
    pub start: i32,
    pub months: i32,
    pub partners: Vec<usize>,
    pub cost: f64,
    pub public_share: f64,
}

pub(crate) struct Drawn {
    pub actors: Vec<DrawnActor>,
    pub ties: Vec<DrawnTie>,
    pub projects: Vec<DrawnProject>,
    /// Per actor that answered: position and one value per item of [`ITEMS`].
    pub answers: Vec<(usize, Vec<Option<f64>>)>,
}

/// An item of the questionnaire: code, smallest and largest value.
pub(crate) struct Item(pub &'static str, pub f64, pub f64);

pub(crate) const ITEMS: &[Item] = &[
    Item("trigger-demand", 0.0, 1.0),
    Item("trigger-cost", 0.0, 1.0),
    Item("trigger-equipment", 0.0, 1.0),
    Item("trigger-technology", 0.0, 1.0),
    Item("trust-1", 1.0, 5.0),
    Item("trust-2", 1.0, 5.0),
    Item("trust-3", 1.0, 5.0),
    Item("product-innovation", 0.0, 1.0),
    Item("process-innovation", 0.0, 1.0),
    Item("adopted-technology", 0.0, 1.0),
    Item("training", 0.0, 1.0),
    Item("joint-problem-solving", 0.0, 1.0),
    Item("competes-by-scale", 0.0, 1.0),
    Item("competes-by-flexibility", 0.0, 1.0),
    Item("joint-strategy", 0.0, 1.0),
];

struct Dice(Xoshiro256PlusPlus);

impl Dice {
    fn yes(&mut self, share: f64) -> bool {
        self.0.random::<f64>() < share
    }

    fn below(&mut self, n: usize) -> usize {
        self.0.random_range(0..n.max(1))
    }

    fn between(&mut self, low: i32, high: i32) -> i32 {
        self.0.random_range(low..=high)
    }

    fn beta(&mut self, mean: f64, precision: f64) -> f64 {
        let mean = mean.clamp(0.02, 0.98);
        match Beta::new(mean * precision, (1.0 - mean) * precision) {
            Ok(beta) => beta.sample(&mut self.0),
            Err(_) => mean,
        }
    }

    fn log_normal(&mut self, median: f64, spread: f64) -> f64 {
        match LogNormal::new(median.ln(), spread) {
            Ok(normal) => normal.sample(&mut self.0),
            Err(_) => median,
        }
    }

    fn poisson(&mut self, mean: f64) -> usize {
        match Poisson::new(mean) {
            Ok(poisson) => poisson.sample(&mut self.0) as usize,
            Err(_) => 0,
        }
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

pub(crate) fn draw(cluster: &Cluster, settings: &TypeSettings, position: usize, seed: u64) -> Drawn {
    let mut dice = Dice(Xoshiro256PlusPlus::seed_from_u64(
        seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(position as u64),
    ));
    let actors = draw_actors(cluster, settings, position, &mut dice);
    let ties = draw_ties(settings, &actors, &mut dice);
    let projects = draw_projects(cluster, settings, position, &actors, &mut dice);
    let answers = draw_answers(settings, &actors, &mut dice);
    Drawn { actors, ties, projects, answers }
}

fn draw_actors(cluster: &Cluster, settings: &TypeSettings, position: usize, dice: &mut Dice) -> Vec<DrawnActor> {
    let mut actors = Vec::new();
    for (group, count) in &cluster.groups {
        for number in 1..=*count {
            actors.push(draw_actor(cluster, settings, *group, number, None, dice));
        }
    }
    let outside = (actors.len() as f64 * 0.25 * (1.0 + settings.ties_outside)).round() as usize;
    for number in 1..=outside {
        let group = [ActorGroup::LargeFirm, ActorGroup::Research, ActorGroup::Sme, ActorGroup::BusinessService]
            [dice.below(4)];
        let foreign = dice.yes(settings.foreign);
        let regions = if foreign { &cluster.foreign } else { &cluster.national };
        let region = dice.pick(regions).cloned().unwrap_or_default();
        actors.push(draw_actor(cluster, settings, group, number, Some(region), dice));
    }
    for (number, actor) in actors.iter_mut().enumerate() {
        actor.key = format!("cordis:{}", 900_000_000 + 1_000 * position + number);
    }
    actors
}

fn draw_actor(
    cluster: &Cluster,
    settings: &TypeSettings,
    group: ActorGroup,
    number: usize,
    outside: Option<String>,
    dice: &mut Dice,
) -> DrawnActor {
    let at_home = outside.is_none();
    let firm = matches!(group, ActorGroup::LargeFirm | ActorGroup::Sme);
    let sector = match group {
        ActorGroup::LargeFirm | ActorGroup::Sme if dice.yes(0.45) => cluster.sectors.first().cloned(),
        ActorGroup::LargeFirm | ActorGroup::Sme => dice.pick(&cluster.sectors).cloned(),
        ActorGroup::BusinessService => Some(if dice.yes(0.6) { "71.1" } else { "62.0" }.to_owned()),
        ActorGroup::FinancialService => Some("64.1".to_owned()),
        ActorGroup::Research => Some("72.1".to_owned()),
        ActorGroup::Public => Some("84.1".to_owned()),
    }
    .unwrap_or_default();
    let employees = match group {
        ActorGroup::LargeFirm => dice.log_normal(900.0, 0.6).max(250.0),
        ActorGroup::Sme => dice.log_normal(45.0, 0.9).clamp(3.0, 249.0),
        _ => dice.log_normal(30.0, 0.8).clamp(2.0, 900.0),
    } as u32;
    let stage = firm.then(|| match group {
        ActorGroup::LargeFirm => 4,
        _ => dice.between(1, 3),
    });
    let (kind, word) = match (group, number, at_home) {
        (ActorGroup::Research, 1, true) => ("university", "university"),
        (ActorGroup::Research, _, _) => ("research organisation", "laboratory"),
        (ActorGroup::Public, 1, true) => ("cluster organisation; bridging", "cluster office"),
        (ActorGroup::Public, 2, true) => ("chamber; bridging", "chamber"),
        (ActorGroup::Public, _, _) => ("public body", "agency"),
        (ActorGroup::LargeFirm, _, _) => ("firm", "large firm"),
        (ActorGroup::Sme, _, _) => ("firm", "firm"),
        (ActorGroup::BusinessService, _, _) => ("business service", "engineering office"),
        (ActorGroup::FinancialService, _, _) => ("financial service", "fund"),
    };
    let mean = match group {
        ActorGroup::Research => 0.8,
        ActorGroup::BusinessService | ActorGroup::FinancialService => settings.tertiary.max(0.45),
        _ => settings.tertiary,
    };
    let outside_owner = firm && at_home && dice.yes(settings.outside_owner);
    let home_region = dice.pick(&cluster.places).cloned().unwrap_or_else(|| cluster.region.clone());
    let region = outside.clone().unwrap_or(home_region);
    let owner_region = if outside_owner {
        dice.pick(&cluster.foreign).cloned().unwrap_or_default()
    } else if firm {
        region.clone()
    } else {
        String::new()
    };
    let new_firm = firm && at_home && dice.yes(0.12);
    let other_chain = dice.yes(0.25);
    let competences = {
        let pool = ["machining", "composites", "electronics", "software", "testing", "design", "logistics",
            "optics", "hydraulics", "materials", "certification", "automation"];
        let mut chosen = BTreeSet::new();
        for _ in 0..1 + dice.below(if settings.cross_sector > 0.5 { 4 } else { 3 }) {
            if let Some(word) = dice.pick(&pool) {
                chosen.insert((*word).to_owned());
            }
        }
        chosen.into_iter().collect()
    };
    let mut bodies = Vec::new();
    if at_home {
        if dice.yes(0.25 + 0.5 * settings.bridging) {
            bodies.push(format!("{} {} association (synthetic)", cluster.name, cluster.field));
        }
        if dice.yes(settings.joint_strategy) {
            bodies.push(format!("{} {} strategy board (synthetic)", cluster.name, cluster.field));
        }
    }
    let place = match &outside {
        None => [cluster.point[0] + 0.5 * (dice.0.random::<f64>() - 0.5), cluster.point[1] + 0.35 * (dice.0.random::<f64>() - 0.5)],
        Some(_) => [dice.0.random_range(-3.0..18.0), dice.0.random_range(41.0..53.0)],
    };
    let side = if at_home { cluster.name.clone() } else { format!("outside {}", cluster.name) };
    DrawnActor {
        key: String::new(),
        name: format!("Synthetic {} {word} {number:02}, {side}", cluster.field),
        group,
        kind,
        region,
        at_home,
        sector,
        employees,
        tertiary: (dice.beta(mean, 12.0) * 1000.0).round() / 1000.0,
        research: match group {
            ActorGroup::Research => true,
            ActorGroup::LargeFirm => dice.yes((settings.research + 0.2).min(0.95)),
            _ => dice.yes(settings.research),
        },
        turnover: (f64::from(employees) * dice.log_normal(150.0, 0.4)).round(),
        owner_region,
        filiere: firm.then(|| if other_chain { "energy".to_owned() } else { cluster.field.clone() }),
        stage,
        founded: if new_firm { dice.between(YEARS.0, YEARS.1 - 2) } else { dice.between(1950, 2000) },
        point: place.map(|c| (c * 10_000.0).round() / 10_000.0),
        competences,
        bodies,
    }
}

fn draw_ties(settings: &TypeSettings, actors: &[DrawnActor], dice: &mut Dice) -> Vec<DrawnTie> {
    let home: Vec<usize> = (0..actors.len()).filter(|i| actors[*i].at_home).collect();
    let outside: Vec<usize> = (0..actors.len()).filter(|i| !actors[*i].at_home).collect();
    let of = |wanted: &dyn Fn(&DrawnActor) -> bool| -> Vec<usize> {
        home.iter().copied().filter(|i| wanted(&actors[*i])).collect()
    };
    let large = of(&|a| a.group == ActorGroup::LargeFirm);
    let bridges = of(&|a| a.kind.contains("bridging"));
    let firms = of(&|a| a.filiere.is_some());
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); actors.len()];
    let mut ties = Vec::new();

    let wanted = (settings.ties_at_home * home.len() as f64 / 2.0).round() as usize;
    let mut tries = 0;
    while taken.len() < wanted && tries < 60 * wanted {
        tries += 1;
        let dice_value = dice.0.random::<f64>();
        let first = if dice_value < settings.bridging {
            dice.pick(&bridges)
        } else if dice_value < settings.bridging + settings.hub {
            dice.pick(&large)
        } else {
            dice.pick(&home)
        };
        let Some(first) = first.copied() else { continue };
        let second = if !near[first].is_empty() && dice.yes(settings.closure) {
            let through = near[first][dice.below(near[first].len())];
            dice.pick(&near[through]).copied()
        } else {
            let other_sector = dice.yes(settings.cross_sector);
            let candidate = home[dice.below(home.len())];
            let same = actors[candidate].sector == actors[first].sector;
            (same != other_sector || dice.yes(0.15)).then_some(candidate)
        };
        let Some(second) = second.filter(|s| *s != first) else { continue };
        if taken.insert((first.min(second), first.max(second))) {
            near[first].push(second);
            near[second].push(first);
        }
    }
    for (a, b) in &taken {
        ties.push(knowledge_tie(settings, *a, *b, dice));
    }

    let reach: Vec<usize> = home
        .iter()
        .flat_map(|i| {
            let heavy = matches!(
                actors[*i].group,
                ActorGroup::LargeFirm | ActorGroup::Research | ActorGroup::BusinessService
            );
            std::iter::repeat_n(*i, if heavy { 3 } else { 1 })
        })
        .collect();
    let mut across: BTreeSet<(usize, usize)> = BTreeSet::new();
    for _ in 0..dice.poisson(settings.ties_outside * home.len() as f64) {
        if let (Some(from), Some(to)) = (dice.pick(&reach).copied(), dice.pick(&outside).copied()) {
            across.insert((from, to));
        }
    }
    for (a, b) in &across {
        ties.push(knowledge_tie(settings, *a, *b, dice));
    }

    let repeated: Vec<(usize, usize)> =
        taken.iter().copied().filter(|_| dice.yes(settings.repeat)).collect();
    for (a, b) in repeated {
        let layer = if dice.yes(0.6) { Layer::Information } else { Layer::People };
        ties.push(DrawnTie { layer, ..knowledge_tie(settings, a, b, dice) });
    }

    let mut supply: BTreeSet<(usize, usize)> = BTreeSet::new();
    for _ in 0..dice.poisson(settings.supply * firms.len() as f64) {
        let Some(seller) = dice.pick(&firms).copied() else { continue };
        let buyer = if dice.yes(settings.supply_local) {
            let down: Vec<usize> =
                firms.iter().copied().filter(|f| actors[*f].stage > actors[seller].stage).collect();
            dice.pick(&down).copied()
        } else {
            dice.pick(&outside).copied()
        };
        if let Some(buyer) = buyer.filter(|b| *b != seller) {
            supply.insert((seller, buyer));
        }
    }
    for (seller, buyer) in supply {
        let tie = knowledge_tie(settings, seller, buyer, dice);
        let weight = (dice.log_normal(200.0, 1.0) * 10.0).round() / 10.0;
        ties.push(DrawnTie { layer: Layer::Products, directed: true, weight, formal: true, ..tie });
    }

    let funds = of(&|a| a.group == ActorGroup::FinancialService);
    for fund in funds {
        for _ in 0..1 + dice.poisson(2.0) {
            if let Some(firm) = dice.pick(&firms).copied() {
                let tie = knowledge_tie(settings, fund, firm, dice);
                ties.push(DrawnTie { layer: Layer::Money, directed: true, formal: true, ..tie });
            }
        }
    }
    ties.sort_by_key(|t| (t.layer, t.from, t.to, t.since));
    ties.dedup_by_key(|t| (t.layer, t.from, t.to, t.since));
    ties
}

fn knowledge_tie(settings: &TypeSettings, from: usize, to: usize, dice: &mut Dice) -> DrawnTie {
    let formal = dice.yes(settings.formal);
    let since = if dice.yes(0.5) { dice.between(1995, YEARS.0 - 1) } else { dice.between(YEARS.0, YEARS.1) };
    let mut until = None;
    for year in since.max(YEARS.0)..=YEARS.1 {
        if dice.yes(settings.turnover) {
            until = Some(year);
            break;
        }
    }
    let triggers = [
        ("demand", settings.trigger_demand),
        ("cost", settings.trigger_cost),
        ("technology", settings.trigger_technology),
        ("equipment", settings.trigger_equipment),
        ("regulation", 0.1),
    ];
    let total: f64 = triggers.iter().map(|t| t.1).sum();
    let mut left = dice.0.random::<f64>() * total;
    let mut trigger = "demand";
    for (word, share) in triggers {
        if left < share {
            trigger = word;
            break;
        }
        left -= share;
    }
    DrawnTie {
        from,
        to,
        layer: Layer::Knowledge,
        directed: false,
        weight: f64::from(dice.between(1, 3)),
        formal,
        codified: dice.yes(if formal { 0.7 } else { 0.25 }),
        trigger,
        since,
        until,
    }
}

fn draw_projects(
    cluster: &Cluster,
    settings: &TypeSettings,
    position: usize,
    actors: &[DrawnActor],
    dice: &mut Dice,
) -> Vec<DrawnProject> {
    let home: Vec<usize> = (0..actors.len()).filter(|i| actors[*i].at_home).collect();
    let outside: Vec<usize> = (0..actors.len()).filter(|i| !actors[*i].at_home).collect();
    let keen: Vec<usize> = home
        .iter()
        .flat_map(|i| {
            let weight = match actors[*i].group {
                ActorGroup::LargeFirm | ActorGroup::Research => 4,
                ActorGroup::BusinessService => 2,
                _ => 1,
            };
            std::iter::repeat_n(*i, weight)
        })
        .collect();
    let mut projects = Vec::new();
    for year in YEARS.0..=YEARS.1 {
        // A project has about four home partners, so a quarter of the participations.
        for _ in 0..dice.poisson(settings.projects * home.len() as f64 / 4.0) {
            let size = 3 + dice.below(7);
            let mut partners: BTreeSet<usize> = BTreeSet::new();
            for seat in 0..size {
                let pool = if seat % 3 == 2 { &outside } else { &keen };
                if let Some(partner) = dice.pick(pool) {
                    partners.insert(*partner);
                }
            }
            let number = projects.len() as u64 + 1;
            projects.push(DrawnProject {
                id: 9_000_000 + 1_000 * position as u64 + number,
                acronym: format!("SYN-{}-{number:02}", cluster.region),
                title: format!("Synthetic {} project {number:02}, {}", cluster.field, cluster.name),
                start: year,
                months: 12 * dice.between(2, 4),
                partners: partners.into_iter().collect(),
                cost: (dice.log_normal(1_800_000.0, 0.6) / 1000.0).round() * 1000.0,
                public_share: [0.5, 0.5, 0.75, 1.0][dice.below(4)],
            });
        }
    }
    projects
}

fn draw_answers(settings: &TypeSettings, actors: &[DrawnActor], dice: &mut Dice) -> Vec<(usize, Vec<Option<f64>>)> {
    let mut answers = Vec::new();
    for (position, actor) in actors.iter().enumerate() {
        if !actor.at_home || !dice.yes(0.8) {
            continue;
        }
        let yes = |dice: &mut Dice, share: f64| f64::from(u8::from(dice.yes(share)));
        let trust = dice.beta((settings.trust - 1.0) / 4.0, 8.0);
        let likert = |dice: &mut Dice| (1.0 + 4.0 * dice.beta(trust, 12.0)).round();
        let firm = actor.filiere.is_some();
        let values = ITEMS
            .iter()
            .map(|Item(code, _, _)| {
                let value = match *code {
                    "trigger-demand" => yes(dice, settings.trigger_demand),
                    "trigger-cost" => yes(dice, settings.trigger_cost),
                    "trigger-equipment" => yes(dice, settings.trigger_equipment),
                    "trigger-technology" => yes(dice, settings.trigger_technology),
                    "trust-1" | "trust-2" | "trust-3" => likert(dice),
                    "product-innovation" => yes(dice, settings.product_innovation),
                    "process-innovation" => yes(dice, settings.process_innovation),
                    "adopted-technology" => yes(dice, settings.adopted_technology),
                    "training" => yes(dice, settings.training),
                    "joint-problem-solving" => yes(dice, settings.joint_problem_solving),
                    "competes-by-scale" => yes(dice, settings.scale_and_productivity),
                    "competes-by-flexibility" => yes(dice, settings.flexibility_and_speed),
                    _ => yes(dice, settings.joint_strategy),
                };
                // Only firms are asked what sets off their innovations; one answer in twenty is missing.
                let asked = firm || !(code.starts_with("trigger") || code.starts_with("competes"));
                (asked && !dice.yes(0.05)).then_some(value)
            })
            .collect();
        answers.push((position, values));
    }
    answers
}

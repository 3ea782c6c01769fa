//! Who is in a cluster, and its partners outside.

use std::collections::BTreeSet;

use milieu_vocabulary::ActorGroup;

use super::{DrawnActor, SECOND, YEARS};
use crate::cluster::{Cluster, TypeSettings};
use crate::dice::Dice;

const COMPETENCES: [&str; 12] = [
    "machining",
    "composites",
    "electronics",
    "software",
    "testing",
    "design",
    "logistics",
    "optics",
    "hydraulics",
    "materials",
    "certification",
    "automation",
];

/// Circles in which members of a cluster meet beside its association and strategy board.
const CIRCLES: [&str; 3] = ["export circle", "training circle", "technology circle"];

pub(super) fn draw(
    cluster: &Cluster,
    settings: &TypeSettings,
    position: usize,
    dice: &mut Dice,
) -> Vec<DrawnActor> {
    let mut actors = Vec::new();
    for (group, count) in &cluster.groups {
        for number in 1..=*count {
            actors.push(home_actor(cluster, settings, *group, number, dice));
        }
    }
    let partners = (actors.len() as f64 * (0.2 + 0.3 * settings.external_ties)).round() as usize;
    for number in 1..=partners {
        actors.push(partner(cluster, settings, number, dice));
    }
    for (number, actor) in actors.iter_mut().enumerate() {
        actor.key = format!("cordis:{}", 900_000_000 + 1_000 * position + number);
    }
    actors
}

/// Kind, as in a member list, and the word in the name.
fn kind(group: ActorGroup, number: usize) -> (&'static str, &'static str) {
    match (group, number) {
        (ActorGroup::Research, 1) => ("university", "university"),
        (ActorGroup::Research, _) => ("research organisation", "laboratory"),
        (ActorGroup::Public, 1) => ("cluster organisation", "cluster office"),
        (ActorGroup::Public, 2) => ("chamber", "chamber"),
        (ActorGroup::Public, _) => ("public body", "agency"),
        (ActorGroup::LargeFirm, _) => ("firm", "large firm"),
        (ActorGroup::Sme, _) => ("firm", "firm"),
        (ActorGroup::BusinessService, _) => ("engineering office", "engineers"),
        (ActorGroup::FinancialService, _) => ("fund", "fund"),
    }
}

fn sector(cluster: &Cluster, group: ActorGroup, dice: &mut Dice) -> String {
    match group {
        ActorGroup::LargeFirm | ActorGroup::Sme if dice.yes(0.45) => cluster.sectors.first().cloned(),
        ActorGroup::LargeFirm | ActorGroup::Sme => dice.pick(&cluster.sectors).cloned(),
        ActorGroup::BusinessService => Some(if dice.yes(0.6) { "71.1" } else { "62.0" }.to_owned()),
        ActorGroup::FinancialService => Some("64.1".to_owned()),
        ActorGroup::Research => Some("72.1".to_owned()),
        ActorGroup::Public => Some("84.1".to_owned()),
    }
    .unwrap_or_default()
}

fn people(settings: &TypeSettings, group: ActorGroup, dice: &mut Dice) -> u32 {
    let people = match group {
        ActorGroup::LargeFirm => dice.log_normal(settings.large_size, 0.4).max(250.0),
        ActorGroup::Sme => dice.log_normal(settings.sme_size, 0.7).clamp(3.0, 249.0),
        ActorGroup::Research => dice.log_normal(80.0, 0.8).clamp(5.0, 900.0),
        _ => dice.log_normal(25.0, 0.7).clamp(2.0, 249.0),
    };
    people as u32
}

/// Share of people with tertiary education; at least two percent, since a cell of less than one
/// would be read as a share and not as percent.
fn tertiary(settings: &TypeSettings, group: ActorGroup, dice: &mut Dice) -> f64 {
    let mean = match group {
        ActorGroup::Research => 0.8,
        ActorGroup::BusinessService | ActorGroup::FinancialService => settings.qualified + 0.08,
        _ => settings.qualified,
    };
    ((dice.beta(mean, 14.0) * 1000.0).round() / 1000.0).max(0.02)
}

fn competences(settings: &TypeSettings, dice: &mut Dice) -> Vec<String> {
    let wanted = if dice.yes(settings.several_competences) { 2 + dice.below(3) } else { 1 };
    let mut chosen = BTreeSet::new();
    while chosen.len() < wanted {
        chosen.extend(dice.pick(&COMPETENCES).map(|word| (*word).to_owned()));
    }
    chosen.into_iter().collect()
}

fn bodies(cluster: &Cluster, settings: &TypeSettings, dice: &mut Dice) -> Vec<String> {
    // Who joins one body joins others.
    let keen = dice.log_normal(1.0, 0.5);
    let mut bodies = Vec::new();
    let mut join = |word: &str, share: f64, dice: &mut Dice| {
        if dice.yes((share * keen).min(0.95)) {
            bodies.push(format!("{} {} {word} (synthetic)", cluster.name, cluster.field));
        }
    };
    join("association", settings.association, dice);
    join("strategy board", settings.joint_strategy, dice);
    for circle in CIRCLES {
        join(circle, settings.circles, dice);
    }
    bodies
}

/// A firm founded in the years observed.
#[derive(Clone, Copy)]
struct NewFirm {
    /// Whether in the second period.
    second: bool,
    /// Whether out of a parent at home.
    spin_off: bool,
}

/// The last of the small and medium firms are the new ones, in the periods by turns; the last of
/// these are the spin-offs. Counted and not drawn: of so few, chance would leave none.
fn new_firm(cluster: &Cluster, settings: &TypeSettings, number: usize) -> Option<NewFirm> {
    let count = cluster.groups.get(&ActorGroup::Sme).copied().unwrap_or_default();
    let new = settings.new_firms * count as f64;
    let from_the_end = count.checked_sub(number)?;
    ((from_the_end as f64) < new.round()).then(|| NewFirm {
        second: from_the_end % 2 == 0,
        spin_off: (from_the_end as f64) < (settings.spin_offs * new).ceil(),
    })
}

fn home_actor(
    cluster: &Cluster,
    settings: &TypeSettings,
    group: ActorGroup,
    number: usize,
    dice: &mut Dice,
) -> DrawnActor {
    let firm = matches!(group, ActorGroup::LargeFirm | ActorGroup::Sme);
    let business = !matches!(group, ActorGroup::Research | ActorGroup::Public);
    let (kind, word) = kind(group, number);
    let region = dice.pick(&cluster.places).cloned().unwrap_or_else(|| cluster.region.clone());
    let outside_owner = business && dice.yes(settings.outside_owners);
    let owner_region = match (business, outside_owner) {
        (true, true) => dice.pick(&cluster.foreign).cloned().unwrap_or_default(),
        (true, false) => region.clone(),
        (false, _) => String::new(),
    };
    let in_group =
        outside_owner || (group == ActorGroup::LargeFirm && dice.yes(0.4)) || (firm && dice.yes(0.1));
    let business_group = if in_group {
        format!("{} group {} (synthetic)", cluster.short, 1 + dice.below(4))
    } else {
        String::new()
    };
    let new = (group == ActorGroup::Sme).then(|| new_firm(cluster, settings, number)).flatten();
    let employees = people(settings, group, dice);
    DrawnActor {
        key: String::new(),
        name: match group {
            ActorGroup::Public if number <= 2 => format!("{} {word} (synthetic)", cluster.short),
            _ => format!("{} {word} {number:02} (synthetic)", cluster.short),
        },
        group,
        kind: if new.is_some_and(|new| new.spin_off) { "spin-off" } else { kind },
        region,
        at_home: true,
        sector: sector(cluster, group, dice),
        employees,
        tertiary: tertiary(settings, group, dice),
        research: group == ActorGroup::Research || (business && dice.yes(settings.research)),
        turnover: (f64::from(employees) * dice.log_normal(150.0, 0.4)).round(),
        owner_region,
        business_group,
        filiere: firm.then(|| if dice.yes(0.25) { "energy".to_owned() } else { cluster.field.clone() }),
        stage: firm.then(|| if group == ActorGroup::LargeFirm { 4 } else { dice.between(1, 3) }),
        founded: match new {
            Some(NewFirm { second: false, .. }) => dice.between(YEARS.0, SECOND - 1),
            Some(NewFirm { second: true, .. }) => dice.between(SECOND, YEARS.1 - 1),
            None => dice.between(1950, 1995),
        },
        point: place([
            cluster.point[0] + dice.uniform(-0.25, 0.25),
            cluster.point[1] + dice.uniform(-0.18, 0.18),
        ]),
        competences: competences(settings, dice),
        bodies: bodies(cluster, settings, dice),
    }
}

fn partner(cluster: &Cluster, settings: &TypeSettings, number: usize, dice: &mut Dice) -> DrawnActor {
    let groups = [ActorGroup::LargeFirm, ActorGroup::Research, ActorGroup::Sme, ActorGroup::BusinessService];
    let group = dice.pick(&groups).copied().unwrap_or(ActorGroup::Sme);
    let regions = if dice.yes(settings.abroad) { &cluster.foreign } else { &cluster.national };
    let firm = matches!(group, ActorGroup::LargeFirm | ActorGroup::Sme);
    let employees = people(settings, group, dice);
    DrawnActor {
        key: String::new(),
        name: format!("{} partner {number:02} (synthetic)", cluster.short),
        group,
        kind: kind(group, 2).0,
        region: dice.pick(regions).cloned().unwrap_or_default(),
        at_home: false,
        sector: sector(cluster, group, dice),
        employees,
        tertiary: tertiary(settings, group, dice),
        research: group == ActorGroup::Research || dice.yes(settings.research),
        turnover: (f64::from(employees) * dice.log_normal(150.0, 0.4)).round(),
        owner_region: String::new(),
        business_group: String::new(),
        filiere: firm.then(|| cluster.field.clone()),
        stage: firm.then(|| if group == ActorGroup::LargeFirm { 4 } else { dice.between(1, 3) }),
        founded: dice.between(1950, 1995),
        // Within a day's travel of the cluster, and never inside it.
        point: place({
            let angle = dice.uniform(0.0, std::f64::consts::TAU);
            let far = dice.uniform(2.0, 8.0);
            [cluster.point[0] + 1.4 * far * angle.cos(), cluster.point[1] + far * angle.sin()]
        }),
        competences: competences(settings, dice),
        bodies: Vec::new(),
    }
}

fn place(point: [f64; 2]) -> [f64; 2] {
    point.map(|c| (c * 10_000.0).round() / 10_000.0)
}

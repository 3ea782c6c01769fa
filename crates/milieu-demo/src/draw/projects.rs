//! Joint projects of a European programme.

use std::collections::BTreeSet;

use super::{DrawnActor, DrawnProject, YEARS};
use crate::cluster::{Cluster, TypeSettings};
use crate::dice::Dice;
use milieu_vocabulary::ActorGroup;

/// Themes of the field, and two that say what a project is about: technology or knowledge.
const THEMES: [&str; 8] = [
    "materials",
    "sensors",
    "simulation",
    "manufacturing",
    "energy efficiency",
    "control systems",
    "testing",
    "data analysis",
];
const ABOUT: [(&str, &str); 2] = [("technology", "equipment"), ("knowledge", "training")];

pub(super) fn draw(
    cluster: &Cluster,
    settings: &TypeSettings,
    position: usize,
    actors: &[DrawnActor],
    dice: &mut Dice,
) -> Vec<DrawnProject> {
    let home: Vec<usize> = (0..actors.len()).filter(|i| actors[*i].at_home).collect();
    let outside: Vec<usize> = (0..actors.len()).filter(|i| !actors[*i].at_home).collect();
    let mut projects: Vec<DrawnProject> = Vec::new();
    for year in YEARS.0..=YEARS.1 {
        let keen: Vec<usize> = home
            .iter()
            .filter(|i| actors[**i].founded <= year)
            .flat_map(|i| {
                let weight = match actors[*i].group {
                    ActorGroup::LargeFirm | ActorGroup::Research => 4,
                    ActorGroup::BusinessService => 2,
                    _ => 1,
                };
                std::iter::repeat_n(*i, weight)
            })
            .collect();
        // A project has about four home partners, so a quarter of the participations.
        for _ in 0..dice.poisson(settings.projects * home.len() as f64 / 4.0) {
            let mut partners: BTreeSet<usize> = BTreeSet::new();
            for seat in 0..3 + dice.below(7) {
                let pool = if seat % 3 == 2 { &outside } else { &keen };
                partners.extend(dice.pick(pool));
            }
            let number = projects.len() as u64 + 1;
            let mut themes = BTreeSet::new();
            for _ in 0..2 + dice.below(2) {
                themes.extend(dice.pick(&THEMES).copied());
            }
            // What it is about follows what sets innovation off: technology against learning.
            let learning = settings.trigger_demand / (settings.trigger_demand + settings.trigger_technology);
            let (one, other) = ABOUT[usize::from(dice.yes(learning))];
            themes.insert(if dice.yes(0.6) { one } else { other });
            let public: f64 = dice.beta(settings.public_share, 8.0);
            projects.push(DrawnProject {
                id: 9_000_000 + 1_000 * position as u64 + number,
                acronym: format!("SYN-{}-{number:02}", cluster.region),
                title: format!("{} project {number:02} (synthetic)", cluster.short),
                start: year,
                months: 12 * dice.between(2, 3),
                partners: partners.into_iter().collect(),
                cost: (dice.log_normal(1_800_000.0, 0.6) / 1000.0).round() * 1000.0,
                // One project in ten is paid for by the programme alone.
                public_share: if dice.yes(0.1) { 1.0 } else { (public * 100.0).round() / 100.0 },
                themes: themes.into_iter().collect(),
            });
        }
    }
    projects
}

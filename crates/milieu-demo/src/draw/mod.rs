//! Drawing a cluster: actors, ties, projects and answers, from the settings of its mixture.
//!
//! | what | drawn from |
//! | --- | --- |
//! | people per firm | log-normal, medians by type for large and for small and medium firms, 30 for others |
//! | share with tertiary education | beta with the mixture's mean, precision 14 |
//! | ties at home | Poisson number per actor; an end is drawn by attractiveness (log-normal, raised for bridging bodies and leading partners), the other end closes a triangle or is drawn alike, an offer across sectors being refused by some |
//! | ties outside | Poisson number per actor, the home end by attractiveness |
//! | second period | a share of the ties ended in the first, as many began in the second |
//! | projects | Poisson number per year; 3 to 9 partners, a third of them from outside |
//! | answers | Bernoulli, beta or log-normal per item, in two waves; four of five actors answer |

mod actors;
mod answers;
mod projects;
mod ties;

use milieu_vocabulary::{ActorGroup, Layer};

use crate::cluster::{Cluster, TypeSettings};
use crate::dice::Dice;

pub(crate) use answers::{ITEMS, Item, WAVES};

/// First and last year of the synthetic observation: the years of the report's own study.
pub(crate) const YEARS: (i32, i32) = (2001, 2008);

/// First year of the second period.
const SECOND: i32 = 2005;

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
    pub business_group: String,
    pub filiere: Option<String>,
    pub stage: Option<i32>,
    pub founded: i32,
    pub point: [f64; 2],
    pub competences: Vec<String>,
    pub bodies: Vec<String>,
}

impl DrawnActor {
    /// Large firms, research and business services: partners that lead.
    fn leads(&self) -> bool {
        matches!(self.group, ActorGroup::LargeFirm | ActorGroup::Research | ActorGroup::BusinessService)
    }
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
    pub themes: Vec<&'static str>,
}

pub(crate) struct DrawnAnswers {
    /// Position of the actor that answered.
    pub actor: usize,
    pub year: i32,
    /// One value per item of [`ITEMS`].
    pub values: Vec<Option<f64>>,
}

pub(crate) struct Drawn {
    pub actors: Vec<DrawnActor>,
    pub ties: Vec<DrawnTie>,
    pub projects: Vec<DrawnProject>,
    pub answers: Vec<DrawnAnswers>,
}

pub(crate) fn draw(cluster: &Cluster, settings: &TypeSettings, position: usize, seed: u64) -> Drawn {
    let mut dice = Dice::new(seed, position as u64);
    let actors = actors::draw(cluster, settings, position, &mut dice);
    let ties = ties::draw(settings, &actors, &mut dice);
    let projects = projects::draw(cluster, settings, position, &actors, &mut dice);
    let answers = answers::draw(settings, &actors, &mut dice);
    Drawn { actors, ties, projects, answers }
}

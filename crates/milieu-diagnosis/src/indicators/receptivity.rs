//! Receptivity (RE01 to RE09): the ability to take up what others know. Beside the region's
//! indicators, [`receptivity_of`] opens the receptivity of one actor into its parts.

use std::collections::BTreeSet;

use milieu_indicators::concentration::gini;
use milieu_indicators::diversity::rao_stirling;
use milieu_indicators::kaplan_meier::kaplan_meier;
use milieu_indicators::quantile::mean;
use milieu_indicators::wilson::wilson_interval;
use milieu_vocabulary::{ActorId, Input, Interval, Measured, Message, RegionCode, Status, message};
use nalgebra::DMatrix;

use super::Builtin;
use super::profile::{amount_of, quotient};
use super::technology::{CLASS_AND_RULE, st08};
use crate::evidence::actor_row;
use crate::proximity::{self, Proximity};
use crate::statistics::{self, Concept, Figure};
use crate::{Context, Evidence, KnowledgeBasis, Trail, reasons, survey};

/// The indicators of receptivity.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "RE01", variants: &[], compute: re01, comparable: true },
    Builtin { code: "RE02", variants: &["adults", "firms"], compute: re02, comparable: true },
    Builtin { code: "RE03", variants: &[], compute: re03, comparable: true },
    Builtin { code: "RE04", variants: CLASS_AND_RULE, compute: re04, comparable: true },
    Builtin { code: "RE05", variants: &[], compute: re05, comparable: false },
    Builtin { code: "RE06", variants: &[], compute: re06, comparable: false },
    Builtin { code: "RE07", variants: &["share", "gini"], compute: re07, comparable: true },
    Builtin { code: "RE08", variants: &[], compute: re08, comparable: true },
    Builtin { code: "RE09", variants: &[], compute: re09, comparable: false },
];

/// RE01: employees with tertiary education, or in science and technology, / employees, of the
/// cluster's sectors (Canberra Manual; European Innovation Scoreboard). From the actors at home,
/// weighted by their size; then from the statistic by sector. Stand-ins: tertiary employees of
/// all sectors, tertiary share of adults, human resources in science and technology.
pub fn re01(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    if let Some(measured) = qualified_of_actors(context, trail) {
        return measured;
    }
    let snapshot = context.snapshot;
    let region = &context.region;
    let cluster = statistics::cluster_sectors(snapshot);
    if !cluster.is_empty() {
        for concept in [Concept::Tertiary, Concept::Hrst] {
            let Some(people) = statistics::by_sector(snapshot, region, concept, None) else {
                continue;
            };
            let year = Some(people.year);
            let all = statistics::by_sector(snapshot, region, Concept::Employment, year);
            let Some(all) = all else { continue };
            let known: Vec<(f64, f64)> =
                cluster.iter().filter_map(|c| Some((people.get(c)?, all.get(c)?))).collect();
            let employees: f64 = known.iter().map(|k| k.1).sum();
            if employees > 0.0 {
                let qualified: f64 = known.iter().map(|k| k.0).sum();
                let sampled = people.sampled || all.sampled;
                let status = if sampled { Status::Estimated } else { Status::Observed };
                return Measured::of_status(qualified / employees, unit, status)
                    .input(Input::new(people.name(), known.len(), cluster.len()))
                    .input(Input::new(all.name(), known.len(), cluster.len()));
            }
        }
    }
    let latest = |concept| statistics::latest(snapshot, region, concept);
    let percent = |concept: Concept| -> Option<(f64, Vec<Figure>, Concept)> {
        let found = latest(concept)?;
        Some((found.value / 100.0, vec![found], concept))
    };
    let of_employees = || -> Option<(f64, Vec<Figure>, Concept)> {
        let people = latest(Concept::TertiaryEmployment)?;
        let all = Concept::AllEmploymentByEducation;
        let all = statistics::in_year(snapshot, region, all, people.year)?;
        (all.value > 0.0)
            .then(|| (people.value / all.value, vec![people, all], Concept::TertiaryEmploymentShare))
    };
    let found = percent(Concept::TertiaryEmploymentShare)
        .or_else(of_employees)
        .or_else(|| percent(Concept::TertiaryShare))
        .or_else(|| percent(Concept::HrstShare));
    match found {
        Some((share, figures, concept)) => {
            let reason = message!("indicator-re01-standin", concept = concept.label());
            let measured = Measured::proxy(share, unit, reason);
            figures.iter().fold(measured, |m, f| {
                trail.row(|| Evidence {
                    record: Some(f.record.clone()),
                    label: f.name(),
                    contribution: Some(f.value),
                    note: Some(concept.label()),
                });
                m.input(Input::new(f.name(), 1, 1))
            })
        }
        None => Measured::withheld(unit, message!("indicator-re01-missing", region = region.as_str())),
    }
}

/// Tertiary share of the actors at home, by their employees; by the plain mean where no size is
/// known. Shares outside 0 to 1 are left out.
fn qualified_of_actors(context: &Context<'_>, trail: &mut Trail) -> Option<Measured> {
    let cluster = statistics::cluster_sectors(context.snapshot);
    let in_cluster = |id: &ActorId| {
        let sector = context.snapshot.actors[id.index()].sector.as_deref().unwrap_or_default();
        cluster.is_empty() || cluster.iter().any(|c| sector.starts_with(c.as_str()))
    };
    let asked: Vec<ActorId> = context.home_ids.iter().copied().filter(in_cluster).collect();
    let known: Vec<(ActorId, f64, f64)> = asked
        .iter()
        .filter_map(|id| {
            let actor = &context.snapshot.actors[id.index()];
            let share = actor.tertiary_share.filter(|s| (0.0..=1.0).contains(s))?;
            Some((*id, share, actor.employees.filter(|e| *e > 0.0)?))
        })
        .collect();
    let employees: f64 = known.iter().map(|k| k.2).sum();
    if employees <= 0.0 {
        return None;
    }
    for (id, share, size) in &known {
        actor_row(trail, context, *id, Some(share * size / employees), None);
    }
    let value = known.iter().map(|(_, share, size)| share * size).sum::<f64>() / employees;
    Some(Measured::observed(value, "share").input(Input::new(
        "actor.tertiary_share",
        known.len(),
        asked.len(),
    )))
}

/// RE02: adults of 25 to 64 in education or training / adults (`adults`, the default), or firms
/// that train / firms that answered (`firms`) (¶126). Stand-in for the first: the national value.
pub fn re02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    match variant {
        "firms" => {
            let share = survey::share(context, &["training"], None);
            survey::show(trail, context, &share);
            return share
                .measured("training", context.n())
                .unwrap_or_else(|| Measured::withheld(unit, reasons::missing_items(&["training"])));
        }
        "" | "adults" => {}
        _ => return reasons::unknown_variant(unit, variant),
    }
    let concept = Concept::LifelongLearning;
    let of = |region: &RegionCode| statistics::latest(context.snapshot, region, concept);
    if let Some(found) = of(&context.region) {
        let status = if found.sampled { Status::Estimated } else { Status::Observed };
        return Measured::of_status(found.value / 100.0, unit, status).input(Input::new(found.name(), 1, 1));
    }
    let nation = context.region.country().and_then(|c| RegionCode::parse(c).ok());
    match nation.as_ref().and_then(of) {
        Some(found) => Measured::proxy(found.value / 100.0, unit, message!("indicator-standin-national"))
            .input(Input::new(found.name(), 1, 1)),
        None => Measured::withheld(unit, reasons::missing_statistic(concept, &context.region)),
    }
}

/// RE03: specialised skills, location quotient of technicians and craft workers (ISCO-08 major
/// groups 3 and 7) (Asheim and Hansen 2009): a trait of identity networks.
pub fn re03(_variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "ratio";
    let concept = Concept::EmploymentByOccupation;
    let Some(own) = statistics::by_sector(context.snapshot, &context.region, concept, None) else {
        return Measured::withheld(unit, reasons::missing_statistic(concept, &context.region));
    };
    let codes = ["3".to_owned(), "7".to_owned()];
    match quotient(context, concept, &own, amount_of(&own, &codes), &codes) {
        Some(value) => {
            let status = if own.sampled { Status::Estimated } else { Status::Observed };
            Measured::of_status(value, unit, status).input(Input::new(own.name(), 1, 1))
        }
        None => Measured::withheld(unit, reasons::missing_reference(concept, own.year)),
    }
}

/// RE04: qualified people per unit of R&D of a technology class over that of all manufacturing
/// (¶15): ST08.
pub fn re04(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    st08(variant, context, trail)
}

/// RE05: cognitive proximity of ties, the mean of PX5 over knowledge ties at home minus its mean
/// over home pairs without one (Boschma 2005; Nooteboom 2000), -1 to 1. Stand-in: digits of the
/// sector code in common, for pairs without competences.
pub fn re05(_variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "difference";
    let Some(means) = proximity::means(context, Proximity::Cognitive) else {
        let layer = Message::new("layer-knowledge");
        return Measured::withheld(unit, message!("indicator-missing-layer", layer = layer));
    };
    let (Some(tied), Some(free)) = (means.tied, means.not_tied) else {
        return Measured::withheld(unit, message!("indicator-re05-missing"));
    };
    let mut measured = Measured::observed(tied - free, unit)
        .input(Input::new("PX5, tied", means.tied_known.0, means.tied_known.1))
        .input(Input::new("PX5, not tied", means.not_tied_known.0, means.not_tied_known.1));
    let projects = matches!(context.networks.knowledge, Some((_, KnowledgeBasis::JointProjects)));
    if means.fallbacks > 0 || projects {
        measured.status = Status::Proxy;
        measured.reason = Some(if means.fallbacks > 0 {
            message!("indicator-re05-standin-sectors", pairs = means.fallbacks)
        } else {
            message!("indicator-standin-joint-projects")
        });
    } else if means.sampled {
        measured.status = Status::Estimated;
    }
    measured
}

/// RE06: share of ties in the learning band around the optimal cognitive distance (Nooteboom et
/// al. 2007). The band is never assumed: it needs an estimated optimum, and so an outcome for
/// each tie or actor that this territory does not hold. Always withheld here, with that reason.
pub fn re06(_variant: &str, _context: &Context<'_>, _trail: &mut Trail) -> Measured {
    Measured::withheld("share", message!("indicator-re06-no-optimum"))
}

/// RE07: absorptive base, actors with at least one of engineers, own R&D, training, a certified
/// process / actors of whom one of these is known (Cohen and Levinthal 1990; Giuliani and Bell
/// 2005): `share`, the default; `gini` of the number each has. Stand-in for the share: RE01.
pub fn re07(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = if variant == "gini" { "index" } else { "share" };
    if !matches!(variant, "" | "share" | "gini") {
        return reasons::unknown_variant(unit, variant);
    }
    let answered = |item| survey::positions(context, item);
    let (engineers, training, certified) =
        (answered("engineers"), answered("training"), answered("certified-process"));
    let said = |list: &[(ActorId, f64)], id: ActorId| {
        list.binary_search_by(|(a, _)| a.cmp(&id)).ok().map(|at| list[at].1 > 0.5)
    };
    let mut known: Vec<(ActorId, usize)> = Vec::new();
    for id in &context.home_ids {
        let actor = &context.snapshot.actors[id.index()];
        let parts = [
            said(&engineers, *id).or_else(|| actor.tertiary_share.map(|s| s > 0.0)),
            actor.research.or_else(|| actor.research_expenditure.map(|r| r > 0.0)),
            said(&training, *id),
            said(&certified, *id),
        ];
        if parts.iter().any(Option::is_some) {
            let has = parts.iter().flatten().filter(|p| **p).count();
            known.push((*id, has));
            actor_row(trail, context, *id, Some(has as f64), None);
        }
    }
    let input = Input::new("absorptive base", known.len(), context.n());
    if known.is_empty() {
        if variant != "gini" {
            let mut stand_in = re01("", context, &mut Trail::closed());
            if !stand_in.is_withheld() {
                stand_in.status = Status::Proxy;
                stand_in.reason = Some(message!("indicator-standin-indicator", code = "RE01"));
                return stand_in;
            }
        }
        return Measured::withheld(unit, message!("indicator-re07-missing"));
    }
    if variant == "gini" {
        let counts: Vec<f64> = known.iter().map(|(_, has)| *has as f64).collect();
        return match gini(&counts) {
            Ok(value) => Measured::observed(value, unit).input(input),
            Err(error) => reasons::refused(unit, &error),
        };
    }
    let with = known.iter().filter(|(_, has)| *has > 0).count();
    match wilson_interval(with as u64, known.len() as u64, survey::LEVEL) {
        Ok(share) => {
            let all = known.len() == context.n();
            let status = if all { Status::Observed } else { Status::Estimated };
            let measured = Measured::of_status(share.value, unit, status).input(input);
            if all {
                measured
            } else {
                measured.interval(Interval::of_level(share.low, share.high, survey::LEVEL))
            }
        }
        Err(error) => reasons::refused(unit, &error),
    }
}

/// RE08: diversity inside actors, the mean over actors at home of the Rao-Stirling diversity
/// sum_{i≠j} p_i p_j (1 - phi_ij) of their competences (Stirling 2007; Table 1, row 3). phi is the
/// part of the code two competences of one scheme share from the left; own words, which have no
/// order, and competences of two schemes are taken as unlike. A trait of strategy networks.
pub fn re08(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let mut values = Vec::new();
    for id in &context.home_ids {
        let portfolio = &context.snapshot.competences[id.index()];
        if portfolio.is_empty() {
            continue;
        }
        let weights: Vec<f64> = portfolio.iter().map(|(_, _, w)| *w).collect();
        let phi = DMatrix::from_fn(weights.len(), weights.len(), |i, j| {
            let ((scheme, a, _), (other, b, _)) = (&portfolio[i], &portfolio[j]);
            if scheme != other || scheme == "own" {
                return f64::from(u8::from(scheme == other && a == b));
            }
            proximity::shared_digits(a, b).unwrap_or(0.0)
        });
        if let Ok(value) = rao_stirling(&weights, &phi) {
            values.push(value);
            actor_row(trail, context, *id, Some(value), None);
        }
    }
    match mean(&values) {
        Ok(value) => {
            Measured::observed(value, unit).input(Input::new("competence", values.len(), context.n()))
        }
        Err(_) => Measured::withheld(unit, message!("indicator-re08-missing")),
    }
}

/// RE09: uptake speed, years from the first adopter until half of the actors asked had adopted;
/// those that have not are censored in the last year known (Kaplan-Meier; Rogers; ¶77, ¶95).
pub fn re09(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "years";
    let missing = || Measured::withheld(unit, reasons::missing_items(&["adoption-year"]));
    let adopted = survey::values(context, "adoption-year");
    let Some(first) = adopted.iter().map(|a| a.1).min_by(f64::total_cmp) else { return missing() };
    let last_adoption = adopted.iter().map(|a| a.1).fold(first, f64::max);
    let surveyed = context
        .snapshot
        .answers
        .iter()
        .filter(|(_, a)| matches!(a.item.as_str(), "adoption-year" | "adopted-technology"))
        .filter_map(|(_, a)| a.year.map(f64::from))
        .fold(last_adoption, f64::max);
    let not_yet = survey::share(context, &["adopted-technology"], None);
    let adopters: BTreeSet<ActorId> = adopted.iter().map(|a| a.0).collect();
    let mut durations: Vec<f64> = adopted.iter().map(|a| a.1 - first).collect();
    let mut seen = vec![true; durations.len()];
    for (id, year) in &adopted {
        actor_row(trail, context, *id, Some(year - first), None);
    }
    for id in not_yet.answered.iter().filter(|id| !adopters.contains(id)) {
        if not_yet.yes.binary_search(id).is_err() {
            durations.push(surveyed - first);
            seen.push(false);
        }
    }
    let n = durations.len();
    match kaplan_meier(&durations, &seen).ok().map(|c| c.median()) {
        Some(Some(median)) if n >= 2 => Measured::estimated(median, unit).input(Input::new(
            "adoption-year+adopted-technology",
            n,
            context.n().max(n),
        )),
        Some(None) => Measured::withheld(
            unit,
            message!("indicator-re09-not-half", adopters = adopters.len(), asked = n),
        ),
        _ => missing(),
    }
}

/// One part of an actor's receptivity.
#[derive(Clone, Debug, PartialEq)]
pub struct ReceptivityPart {
    /// What it is.
    pub name: Message,
    /// 0 to 1; `None` where nothing is known.
    pub value: Option<f64>,
    /// What it rests on, or what would tell.
    pub rests_on: Message,
}

/// The receptivity of one actor (¶61 to ¶64, ¶123), with its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct ActorReceptivity {
    /// Who.
    pub actor: ActorId,
    /// Skills, learning, past cooperation.
    pub parts: Vec<ReceptivityPart>,
    /// Mean of the known parts; withheld when fewer than two are known: an actor without data is
    /// unknown, not average.
    pub score: Measured,
}

/// Opens the receptivity of an actor: *skills*, the share of people with tertiary education;
/// *learning*, the mean of what is known of training, own R&D and a certified process; *past
/// cooperation*, partners / (partners + 3) over all knowledge ties and joint projects, half at
/// three partners (a convention). `None` for a position that does not exist.
pub fn receptivity_of(context: &Context<'_>, actor: ActorId) -> Option<ActorReceptivity> {
    let record = context.snapshot.actors.get(actor.index())?;
    let skills = record.tertiary_share.filter(|s| (0.0..=1.0).contains(s));
    let answer =
        |item: &str| survey::positions(context, item).into_iter().find(|(a, _)| *a == actor).map(|(_, p)| p);
    let research = record.research.or_else(|| record.research_expenditure.map(|r| r > 0.0));
    let habits: Vec<f64> =
        [answer("training"), answer("certified-process"), research.map(|r| f64::from(u8::from(r)))]
            .into_iter()
            .flatten()
            .collect();
    let learning = mean(&habits).ok();
    let partners: BTreeSet<u32> =
        context
            .networks
            .knowledge
            .iter()
            .flat_map(|(graph, _)| graph.contacts(actor.0))
            .chain(context.networks.projects.iter().flat_map(|p| {
                p.projects_of(actor.0).iter().flat_map(|project| p.actors_of(*project)).copied()
            }))
            .filter(|other| *other != actor.0)
            .collect();
    let seen = !partners.is_empty()
        || context.networks.projects.as_ref().is_some_and(|p| !p.projects_of(actor.0).is_empty());
    let cooperation = seen.then(|| partners.len() as f64 / (partners.len() as f64 + 3.0));
    let part = |name: &'static str, value: Option<f64>, rests_on| ReceptivityPart {
        name: Message::new(name),
        value,
        rests_on,
    };
    let parts = vec![
        part("receptivity-skills", skills, message!("receptivity-skills-from")),
        part("receptivity-learning", learning, message!("receptivity-learning-from", known = habits.len())),
        part(
            "receptivity-cooperation",
            cooperation,
            message!("receptivity-cooperation-from", partners = partners.len()),
        ),
    ];
    let known: Vec<f64> = parts.iter().filter_map(|p| p.value).collect();
    let score = match mean(&known) {
        Ok(value) if known.len() >= 2 => {
            Measured::estimated(value, "share").input(Input::new("receptivity", known.len(), parts.len()))
        }
        _ => Measured::withheld("share", message!("receptivity-unknown", known = known.len())),
    };
    Some(ActorReceptivity { actor, parts, score })
}

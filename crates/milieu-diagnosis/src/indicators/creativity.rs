//! Creativity (CR): variety met in ties and projects, room for new combinations, new actors.

use std::collections::{BTreeMap, BTreeSet};

use milieu_indicators::diversity::{entropy_bits, rao_stirling};
use milieu_indicators::quantile::quantile;
use milieu_network::ei_permutation;
use milieu_vocabulary::{ActorGroup, ActorId, Input, Measured, Period, ProjectId, message};
use nalgebra::DMatrix;

use super::Builtin;
use crate::context::Context;
use crate::dictionary::StatisticQuery;
use crate::evidence::{actor_row, project_row, tie_row};
use crate::null_networks::{FEWEST_DRAWS, mean_constraint, null_frame};
use crate::proximity::cognitive;
use crate::reasons::{missing_items, missing_statistic, unknown_variant};
use crate::stand_in::{StandIns, no_knowledge};
use crate::statistics::{self, Concept};
use crate::{Evidence, Trail, survey};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "CR01", variants: &[], compute: cr01, comparable: false },
    Builtin { code: "CR02", variants: &["", "atypicality"], compute: cr02, comparable: false },
    Builtin { code: "CR03", variants: &[], compute: cr03, comparable: true },
    Builtin { code: "CR04", variants: &[], compute: cr04, comparable: false },
    Builtin { code: "CR05", variants: &[], compute: cr05, comparable: false },
    Builtin { code: "CR06", variants: &["", "new-products"], compute: cr06, comparable: true },
    Builtin { code: "CR07", variants: &["", "new-sectors"], compute: cr07, comparable: true },
    Builtin { code: "CR08", variants: &[], compute: cr08, comparable: true },
    Builtin { code: "CR09", variants: &[], compute: cr09, comparable: true },
    Builtin { code: "CR10", variants: &[], compute: cr10, comparable: false },
    Builtin { code: "CR11", variants: &[], compute: cr11, comparable: true },
];

/// The division of a sector code: its first two digits, without a leading section letter.
pub(crate) fn division(code: &str) -> Option<String> {
    let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let digits = plain.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let division: String = digits.chars().take(2).collect();
    (division.len() == 2).then_some(division)
}

/// Division of each home actor with a sector code, as a label; with the number known.
fn sector_labels(context: &Context<'_>) -> (Vec<Option<u32>>, usize) {
    let mut numbers: BTreeMap<(Option<&str>, String), u32> = BTreeMap::new();
    let labels: Vec<Option<u32>> = context
        .home_ids
        .iter()
        .map(|id| {
            let actor = &context.snapshot.actors[id.index()];
            let division = division(actor.sector.as_deref()?)?;
            let next = numbers.len() as u32;
            Some(*numbers.entry((actor.sector_scheme.as_deref(), division)).or_insert(next))
        })
        .collect();
    let known = labels.iter().flatten().count();
    (labels, known)
}

/// Cross-sector ties: the E-I index by two-digit sector among the home actors of known sector, in
/// standard deviations from its mean when the sectors are dealt anew (Krackhardt and Stern 1988).
fn cr01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let Some(network) = context.home_network() else { return no_knowledge("z") };
    let (labels, known) = sector_labels(context);
    if known < 2 {
        return Measured::withheld("z", message!("needs-sector-codes"));
    }
    let keep: Vec<bool> = labels.iter().map(Option::is_some).collect();
    let (graph, ids) = network.graph.subgraph(&keep);
    let sectors: Vec<u32> = ids.iter().filter_map(|at| labels[*at as usize]).collect();
    if graph.m() == 0 {
        return Measured::withheld("z", message!("needs-ties-of-home-actors"));
    }
    for (u, v, _) in graph.ties() {
        if sectors[u as usize] != sectors[v as usize] {
            let id = |at: u32| context.home_ids[ids[at as usize] as usize].0;
            tie_row(trail, context, (id(u), id(v)), None, None);
        }
    }
    let draws = context.params.null_draws;
    let found = ei_permutation(&graph, &sectors, draws, context.params.seed);
    match found.filter(|_| draws >= FEWEST_DRAWS).and_then(|found| Some((found.z?, found.p_two_sided))) {
        Some((z, p)) => StandIns::of_knowledge(network.basis)
            .estimated(z, "z")
            .input(Input::new("actors-with-sector", known, context.n()))
            .frame(null_frame(
                z,
                draws,
                true,
                message!("indicator-frame-dealt-sectors", draws = draws, p = p),
            )),
        None => Measured::withheld("z", message!("null-model-does-not-vary")),
    }
}

/// Classes of each project with a home actor: its themes, or the partners' divisions.
fn classes_of_projects(context: &Context<'_>, by_sector: bool) -> Vec<(ProjectId, Vec<String>)> {
    let Some(projects) = &context.networks.projects else { return Vec::new() };
    let mut with_home: Vec<u32> =
        context.home_ids.iter().flat_map(|id| projects.projects_of(id.0)).copied().collect();
    with_home.sort_unstable();
    with_home.dedup();
    with_home
        .into_iter()
        .map(|p| (ProjectId(p), classes(context, p, by_sector)))
        .filter(|(_, classes)| classes.len() > 1)
        .collect()
}

/// Distinct classes of one project, sorted.
fn classes(context: &Context<'_>, project: u32, by_sector: bool) -> Vec<String> {
    let found: BTreeSet<String> = match (&context.networks.projects, by_sector) {
        (Some(projects), true) => projects
            .actors_of(project)
            .iter()
            .filter_map(|a| division(context.snapshot.actors[*a as usize].sector.as_deref()?))
            .collect(),
        _ => context.snapshot.projects[project as usize].themes.iter().cloned().collect(),
    };
    found.into_iter().collect()
}

fn pairs_of(classes: &[String]) -> impl Iterator<Item = (&str, &str)> {
    let rest = |at: usize| classes[at + 1..].iter();
    (0..classes.len()).flat_map(move |at| rest(at).map(move |b| (classes[at].as_str(), b.as_str())))
}

/// Recombination novelty: pairs of classes seen together in the region's projects and in none of
/// the earlier period, over all pairs seen together (Fleming 2001). Stand-in without themes: pairs
/// of the partners' sectors. `[atypicality]`: the tenth percentile, over the pairs met in the
/// region's projects, of the standard score of their co-occurrence in all projects given how often
/// each class occurs (Teece et al. 1994; Uzzi et al. 2013).
fn cr02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "share",
        "atypicality" => "z",
        other => return unknown_variant("share", other),
    };
    let Some(projects) = &context.networks.projects else {
        return Measured::withheld(unit, message!("needs-projects"));
    };
    let mut by_sector = false;
    let mut here = classes_of_projects(context, false);
    if here.is_empty() {
        by_sector = true;
        here = classes_of_projects(context, true);
    }
    if here.is_empty() {
        return Measured::withheld(unit, message!("needs-themes-of-projects"));
    }
    let stand_ins =
        StandIns::none().and_maybe(by_sector.then(|| message!("stand-in-sector-pairs-of-partners")));
    let with_home =
        context.home_ids.iter().flat_map(|id| projects.projects_of(id.0)).collect::<BTreeSet<_>>().len();
    let input = Input::new("projects-with-two-classes", here.len(), with_home);
    if variant.is_empty() {
        let Some(earlier) = context.earlier else {
            return Measured::withheld(unit, message!("needs-earlier-period"));
        };
        let before = classes_of_projects(earlier, by_sector);
        if before.is_empty() {
            return Measured::withheld(unit, message!("needs-earlier-period"));
        }
        let seen: BTreeSet<(&str, &str)> = before.iter().flat_map(|(_, classes)| pairs_of(classes)).collect();
        let now: BTreeSet<(&str, &str)> = here.iter().flat_map(|(_, classes)| pairs_of(classes)).collect();
        for (project, classes) in &here {
            let new: Vec<String> = pairs_of(classes)
                .filter(|pair| !seen.contains(pair))
                .map(|(a, b)| format!("{a} + {b}"))
                .collect();
            if !new.is_empty() {
                let note = message!("evidence-new-pairs", pairs = new.join(", "));
                project_row(trail, context, *project, None, Some(note));
            }
        }
        let new = now.iter().filter(|pair| !seen.contains(*pair)).count();
        return stand_ins.share(new, now.len()).input(input);
    }
    let wanted: Vec<(&str, &str)> =
        here.iter().flat_map(|(_, classes)| pairs_of(classes)).collect::<BTreeSet<_>>().into_iter().collect();
    let place = |pair: (&str, &str)| wanted.binary_search_by(|own| (own.0, own.1).cmp(&pair)).ok();
    let mut alone: BTreeMap<String, f64> = BTreeMap::new();
    let mut together = vec![0.0; wanted.len()];
    let mut total = 0.0;
    for project in 0..projects.project_count() as u32 {
        if projects.actors_of(project).is_empty() {
            continue;
        }
        let classes = classes(context, project, by_sector);
        if classes.is_empty() {
            continue;
        }
        total += 1.0;
        for at in pairs_of(&classes).filter_map(place) {
            together[at] += 1.0;
        }
        for class in classes {
            *alone.entry(class).or_default() += 1.0;
        }
    }
    // Hypergeometric moments: class a in n_a of N projects, class b in n_b.
    let score = |at: usize| -> Option<f64> {
        let (a, b) = wanted[at];
        let (n_a, n_b) = (*alone.get(a)?, *alone.get(b)?);
        let mean = n_a * n_b / total;
        let variance = mean * (1.0 - n_a / total) * (total - n_b) / (total - 1.0);
        (total > 1.0 && variance > 0.0).then(|| (together[at] - mean) / variance.sqrt())
    };
    let scores: Vec<f64> = here
        .iter()
        .flat_map(|(_, classes)| pairs_of(classes))
        .filter_map(|pair| score(place(pair)?))
        .collect();
    match quantile(&scores, 0.1) {
        Ok(value) => stand_ins.observed(value, unit).input(input),
        Err(_) => Measured::withheld(unit, message!("measured-undefined")),
    }
}

/// Brokerage room: the mean of `1 - constraint` in `K[H]` over home actors with two or more ties
/// inside (Burt 1992, 2004), each tie counted 1.
fn cr03(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = "share";
    let Some(network) = context.home_network() else { return no_knowledge(unit) };
    let Some(constraint) = mean_constraint(&network.graph) else {
        return Measured::withheld(unit, message!("needs-actors-with-two-ties"));
    };
    let brokers = (0..context.n()).filter(|at| network.degree_inside(*at) >= 2).count();
    StandIns::of_knowledge(network.basis).observed(1.0 - constraint, unit).input(Input::new(
        "actors-with-two-ties",
        brokers,
        brokers,
    ))
}

/// Most pairs of competences whose proximity is computed for the team diversity of a region.
const COMPETENCE_PAIRS: usize = 2_000_000;

/// Team diversity: the mean, over projects with a home actor and two partners of known
/// competences, of their Rao-Stirling diversity `sum p_i p_j (1 - phi_ij)` (Stirling 2007); `p` the
/// partners' competences, `phi` the cosine of who has each. Stand-in: the entropy of the partners'
/// groups over its largest value.
fn cr04(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(projects) = &context.networks.projects else {
        return Measured::withheld(unit, message!("needs-projects"));
    };
    let with_home: BTreeSet<u32> =
        context.home_ids.iter().flat_map(|id| projects.projects_of(id.0)).copied().collect();
    let mut columns: BTreeMap<(&str, &str), Vec<(u32, f64)>> = BTreeMap::new();
    let mut teams = Vec::new();
    let mut pairs = 0;
    for &project in &with_home {
        let mut sums: BTreeMap<(&str, &str), f64> = BTreeMap::new();
        let mut partners = 0;
        for &actor in projects.actors_of(project) {
            let own = &context.snapshot.competences[actor as usize];
            let whole: f64 = own.iter().map(|c| c.2).sum();
            if whole > 0.0 && whole.is_finite() {
                partners += 1;
                for (scheme, code, weight) in own {
                    *sums.entry((scheme, code)).or_default() += weight / whole;
                }
            }
        }
        if partners >= 2 {
            pairs += sums.len() * sums.len();
            for code in sums.keys() {
                columns.entry(*code).or_default();
            }
            teams.push((project, sums));
        }
    }
    if !teams.is_empty() {
        if pairs > COMPETENCE_PAIRS {
            return Measured::withheld(unit, message!("too-many-competences", pairs = pairs));
        }
        for (actor, own) in (0u32..).zip(&context.snapshot.competences) {
            for (scheme, code, weight) in own {
                if let Some(column) = columns.get_mut(&(scheme.as_str(), code.as_str())) {
                    match column.last_mut() {
                        Some(last) if last.0 == actor => last.1 += weight,
                        _ => column.push((actor, *weight)),
                    }
                }
            }
        }
        let mut values = Vec::with_capacity(teams.len());
        for (project, sums) in &teams {
            let codes: Vec<_> = sums.keys().copied().collect();
            let weights: Vec<f64> = sums.values().copied().collect();
            let proximity = DMatrix::from_fn(codes.len(), codes.len(), |i, j| {
                if i == j { 1.0 } else { column_cosine(&columns[&codes[i]], &columns[&codes[j]]) }
            });
            if let Ok(value) = rao_stirling(&weights, &proximity) {
                project_row(trail, context, ProjectId(*project), Some(value), None);
                values.push(value);
            }
        }
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        return Measured::observed(mean, unit).input(Input::new(
            "projects-with-competences",
            values.len(),
            with_home.len(),
        ));
    }
    let most = (ActorGroup::ALL.len() as f64).log2();
    let mut values = Vec::new();
    let mut actors = BTreeSet::new();
    for &project in &with_home {
        let mut counts = vec![0.0; ActorGroup::ALL.len()];
        for &actor in projects.actors_of(project) {
            if let Some(group) = context.snapshot.actors[actor as usize].group {
                counts[group.index()] += 1.0;
                actors.insert(ActorId(actor));
            }
        }
        if counts.iter().sum::<f64>() >= 2.0
            && let Ok(entropy) = entropy_bits(&counts)
        {
            project_row(trail, context, ProjectId(project), Some(entropy / most), None);
            values.push(entropy / most);
        }
    }
    if values.is_empty() {
        return Measured::withheld(unit, message!("needs-competences-or-groups-of-partners"));
    }
    StandIns::none()
        .and(message!("stand-in-group-entropy"))
        .and_groups(context, actors)
        .observed(values.iter().sum::<f64>() / values.len() as f64, unit)
        .input(Input::new("projects-with-groups", values.len(), with_home.len()))
}

/// Cosine of two sparse columns, sorted by actor.
fn column_cosine(a: &[(u32, f64)], b: &[(u32, f64)]) -> f64 {
    let dot: f64 = a
        .iter()
        .filter_map(|(actor, x)| b.binary_search_by_key(actor, |entry| entry.0).ok().map(|at| x * b[at].1))
        .sum();
    let square = |column: &[(u32, f64)]| column.iter().map(|(_, x)| x * x).sum::<f64>();
    let lengths = (square(a) * square(b)).sqrt();
    if lengths > 0.0 { (dot / lengths).clamp(0.0, 1.0) } else { 0.0 }
}

/// Branching room: the mean relatedness density (RV04) of the sectors the region lacks, weighted
/// by their growth (Hidalgo et al. 2007).
fn cr05(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    super::branching::measure(context, trail)
}

/// Product over process: home actors with a new product, over those with one plus those with a
/// new process (¶104); then the official shares of firms. `[new-products]`: mean share of turnover
/// from products new in three years.
fn cr06(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    match variant {
        "" => {}
        "new-products" => return super::speed::dy05("", context, trail),
        other => return unknown_variant(unit, other),
    }
    let product = survey::share(context, &["product-innovation"], None);
    let process = survey::share(context, &["process-innovation"], None);
    let named = product.yes.len() + process.yes.len();
    if named > 0 && !product.answered.is_empty() && !process.answered.is_empty() {
        survey::show(trail, context, &product);
        return StandIns::none()
            .share(product.yes.len(), named)
            .input(Input::new("product-innovation", product.answered.len(), context.n()))
            .input(Input::new("process-innovation", process.answered.len(), context.n()));
    }
    let latest = |concept| statistics::latest(context.snapshot, &context.region, concept);
    if let (Some(product), Some(process)) =
        (latest(Concept::ProductInnovators), latest(Concept::ProcessInnovators))
    {
        return Measured::observed(product.value / (product.value + process.value), unit)
            .input(Input::new(product.name(), 1, 1))
            .input(Input::new(process.name(), 1, 1));
    }
    Measured::withheld(unit, missing_items(&["product-innovation", "process-innovation"]))
}

/// Years in which a firm counts as new where the period is not bounded on the left.
const YEARS_NEW: i16 = 5;

/// Strategic spin-offs: firms at home founded in the period (in the last five years of it, if
/// longer) that are stated to be a spin-off or to have a parent (attribute `parent`) at home, per
/// 100 firms at home of known foundation (¶126, ¶144). `[new-sectors]`: the share of them in a
/// division in which no older home firm works. Stand-in: births per 100 firms from a statistic
/// `firm-birth-rate`.
fn cr07(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "rate",
        "new-sectors" => "share",
        other => return unknown_variant("rate", other),
    };
    let firm = |id: &&ActorId| {
        matches!(
            context.snapshot.actors[id.index()].group,
            Some(ActorGroup::LargeFirm | ActorGroup::Sme | ActorGroup::BusinessService)
        )
    };
    let firms: Vec<ActorId> = context.home_ids.iter().filter(firm).copied().collect();
    let descent = |id: ActorId| {
        let actor = &context.snapshot.actors[id.index()];
        actor.kinds.iter().any(|k| k == "spin-off")
            || actor.attributes.get("parent").is_some_and(|key| {
                context.snapshot.actor(key.trim()).is_some_and(|p| context.home[p.index()])
            })
    };
    let descent_stated = firms.iter().any(|id| {
        let actor = &context.snapshot.actors[id.index()];
        actor.attributes.contains_key("parent") || actor.kinds.iter().any(|k| k == "spin-off")
    });
    let dated: Vec<(ActorId, i16)> = firms
        .iter()
        .filter_map(|id| Some((*id, context.snapshot.actors[id.index()].span.from?.year())))
        .collect();
    let last = match context.snapshot.period {
        Period::Always => dated.iter().map(|(_, year)| *year).max(),
        Period::On(day) | Period::Between(_, day) => Some(day.year()),
    };
    let first = match context.snapshot.period {
        Period::Between(first, last) => Some(first.year().max(last.year() - YEARS_NEW + 1)),
        _ => last.map(|last| last - YEARS_NEW + 1),
    };
    let (Some(first), true) = (first, descent_stated && !dated.is_empty()) else {
        let rate = StatisticQuery::Variable("firm-birth-rate".to_owned());
        return match statistics::find(context.snapshot, &context.region, &rate) {
            Ok(figure) if unit == "rate" => StandIns::none()
                .and(message!("stand-in-firm-births"))
                .observed(figure.value, unit)
                .input(Input::new(figure.name(), 1, 1)),
            _ => Measured::withheld(unit, message!("needs-foundation-and-parent-of-firms")),
        };
    };
    let spin_offs: Vec<ActorId> =
        dated.iter().filter(|(id, year)| *year >= first && descent(*id)).map(|(id, _)| *id).collect();
    for id in &spin_offs {
        actor_row(trail, context, *id, None, None);
    }
    let input = Input::new("firms-with-foundation", dated.len(), firms.len());
    if unit == "rate" {
        let value = 100.0 * spin_offs.len() as f64 / dated.len() as f64;
        return Measured::observed(value, unit).input(input);
    }
    let sector = |id: ActorId| division(context.snapshot.actors[id.index()].sector.as_deref()?);
    let older: BTreeSet<String> =
        dated.iter().filter(|(_, year)| *year < first).filter_map(|(id, _)| sector(*id)).collect();
    let placed: Vec<String> = spin_offs.iter().filter_map(|id| sector(*id)).collect();
    if placed.is_empty() {
        return Measured::withheld(unit, message!("needs-spin-offs-with-sector"));
    }
    let new = placed.iter().filter(|division| !older.contains(*division)).count();
    StandIns::none().share(new, placed.len()).input(input).input(Input::new(
        "spin-offs-with-sector",
        placed.len(),
        spin_offs.len(),
    ))
}

/// R&D intensity: business R&D over value added, percent (Frascati Manual), or the official
/// business R&D in percent of GDP as a stand-in; else patent applications per 1,000 employees.
fn cr08(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "percent";
    let latest = |concept| statistics::latest(context.snapshot, &context.region, concept);
    let mut show = |figure: &statistics::Figure| {
        trail.row(|| Evidence {
            record: Some(figure.record.clone()),
            label: figure.name(),
            contribution: None,
            note: None,
        });
    };
    let quotient = |above: Concept, below: Concept| {
        let above = latest(above)?;
        let below = latest(below).filter(|b| b.value > 0.0)?;
        Some((above, below))
    };
    if let Some((research, added)) = quotient(Concept::Rd, Concept::ValueAdded) {
        show(&research);
        show(&added);
        return Measured::observed(100.0 * research.value / added.value, unit)
            .input(Input::new(research.name(), 1, 1))
            .input(Input::new(added.name(), 1, 1));
    }
    if let Some(share) = latest(Concept::BusinessRdShare) {
        show(&share);
        return StandIns::none()
            .and(message!("stand-in-business-rd-of-gdp"))
            .observed(share.value, unit)
            .input(Input::new(share.name(), 1, 1));
    }
    if let Some((patents, employment)) = quotient(Concept::Patents, Concept::Employment) {
        show(&patents);
        show(&employment);
        return StandIns::none()
            .and(message!("stand-in-patents-per-employee"))
            .observed(1000.0 * patents.value / employment.value, "rate")
            .input(Input::new(patents.name(), 1, 1))
            .input(Input::new(employment.name(), 1, 1));
    }
    Measured::withheld(unit, missing_statistic(Concept::Rd, &context.region))
}

/// Outside science and majors: home actors with a knowledge tie to a research actor, a large firm
/// or a multinational abroad, over home actors (¶50, ¶124).
fn cr09(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let (Some(network), Some((graph, _))) = (context.home_network(), &context.networks.knowledge) else {
        return no_knowledge(unit);
    };
    if context.n() == 0 {
        return Measured::withheld(unit, message!("needs-home-actors"));
    }
    let unknown = ActorGroup::ALL.len() as u32;
    let (mut met, mut known, mut guessed) = (0, 0, Vec::new());
    let mut tied = 0;
    for id in &context.home_ids {
        let mut major = false;
        for &other in graph.neighbours(id.0) {
            if context.abroad[other as usize] != Some(true) {
                continue;
            }
            met += 1;
            known += usize::from(context.networks.group_labels[other as usize] != unknown);
            if context.networks.majors[other as usize] {
                major = true;
                guessed.push(ActorId(other));
            }
        }
        if major {
            tied += 1;
            actor_row(trail, context, *id, Some(1.0 / context.n() as f64), None);
        }
    }
    if met > 0 && known == 0 {
        return Measured::withheld(unit, message!("needs-groups-of-foreign-partners"));
    }
    guessed.sort_unstable();
    guessed.dedup();
    StandIns::of_knowledge(network.basis)
        .and_groups(context, guessed)
        .share(tied, context.n())
        .input(Input::new("foreign-ties-with-group", known, met))
}

/// Exploration: new ties whose partners lie beyond the median cognitive distance of the region's
/// earlier ties, over new ties (March 1991).
fn cr10(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let (Some(waves), Some(earlier)) = (context.waves(), context.earlier) else {
        return Measured::withheld(unit, message!("needs-ties-two-waves"));
    };
    let Some(before) = earlier.home_network() else { return no_knowledge(unit) };
    let id = |at: u32| earlier.home_ids[at as usize].0;
    let old: Vec<f64> = before
        .graph
        .ties()
        .filter_map(|(u, v, _)| cognitive(earlier.snapshot, id(u), id(v)))
        .map(|c| 1.0 - c.value)
        .collect();
    let Ok(median) = quantile(&old, 0.5) else {
        return Measured::withheld(unit, message!("needs-competences-or-sectors"));
    };
    let (mut known, mut beyond, mut fallback) = (0, 0, 0);
    let new = waves.gained.len() + waves.brought.len();
    for &(a, b) in waves.gained.iter().chain(&waves.brought) {
        let Some(close) = cognitive(context.snapshot, a, b) else { continue };
        known += 1;
        fallback += usize::from(close.fallback);
        if 1.0 - close.value > median {
            beyond += 1;
            tie_row(trail, context, (a, b), Some(1.0 - close.value), None);
        }
    }
    if new == 0 {
        return Measured::withheld(unit, message!("no-new-ties"));
    }
    if known == 0 {
        return Measured::withheld(unit, message!("needs-competences-or-sectors"));
    }
    StandIns::of_knowledge(before.basis)
        .and_maybe((fallback > 0).then(|| message!("stand-in-sector-digits", pairs = fallback)))
        .share(beyond, known)
        .input(Input::new("new-ties-with-distance", known, new))
}

/// Adoption rate: home actors that adopted technology developed elsewhere in the last three years,
/// over those that answered. Stand-in: machinery in innovation spending.
fn cr11(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let share = survey::share(context, &["adopted-technology"], None);
    if let Some(measured) = share.measured("adopted-technology", context.n()) {
        survey::show(trail, context, &share);
        return measured;
    }
    match statistics::latest(context.snapshot, &context.region, Concept::MachineryShare) {
        Some(figure) => StandIns::none()
            .and(message!("stand-in-machinery-share"))
            .observed(figure.value / 100.0, "share")
            .input(Input::new(figure.name(), 1, 1)),
        None => Measured::withheld("share", missing_items(&["adopted-technology"])),
    }
}

#[cfg(test)]
mod tests {
    use super::division;

    #[test]
    fn a_division_is_two_digits() {
        assert_eq!(division("C29.10").as_deref(), Some("29"));
        assert_eq!(division("29").as_deref(), Some("29"));
        assert_eq!(division("C"), None);
        assert_eq!(division(""), None);
    }
}

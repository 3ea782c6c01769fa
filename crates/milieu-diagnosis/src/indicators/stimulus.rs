//! Innovation stimulus (IS01 to IS09): what sets innovation off.

use std::collections::BTreeSet;

use milieu_indicators::shift_share::pull_of_growing_markets;
use milieu_territory::{ProjectKind, TieRow};
use milieu_vocabulary::{ActorId, Input, Layer, Measured, Message, RegionCode, Status, message};

use super::Builtin;
use crate::evidence::project_row;
use crate::statistics::{self, Concept, SectorFigures};
use crate::survey::{self, ShareOfActors};
use crate::{Context, Evidence, Trail, reasons};

/// The indicators of innovation stimulus.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "IS01", variants: &[], compute: is01, comparable: true },
    Builtin { code: "IS02", variants: &[], compute: is02, comparable: true },
    Builtin { code: "IS03", variants: &[], compute: is03, comparable: true },
    Builtin { code: "IS04", variants: &[], compute: is04, comparable: true },
    Builtin { code: "IS05", variants: &[], compute: is05, comparable: true },
    Builtin { code: "IS06", variants: &[], compute: is06, comparable: true },
    Builtin { code: "IS07", variants: &[], compute: is07, comparable: true },
    Builtin { code: "IS08", variants: &[], compute: is08, comparable: true },
    Builtin { code: "IS09", variants: &[], compute: is09, comparable: true },
];

/// Items that say what set an innovation off.
const TRIGGERS: [&str; 5] =
    ["trigger-demand", "trigger-cost", "trigger-equipment", "trigger-technology", "trigger-regulation"];

/// Actors at home that say they introduced a new product or process; where nobody was asked,
/// those that answered an item on triggers.
fn innovating(context: &Context<'_>) -> (Vec<ActorId>, &'static str) {
    let asked = survey::share(context, &["product-innovation", "process-innovation"], None);
    if asked.answered.is_empty() {
        (survey::share(context, &TRIGGERS, None).answered, "trigger-*")
    } else {
        (asked.yes, "product-innovation+process-innovation")
    }
}

/// Share of the innovating actors that name at least one of the triggers.
fn naming(context: &Context<'_>, items: &[&str]) -> Option<(ShareOfActors, usize)> {
    let (base, _) = innovating(context);
    let share = survey::share(context, items, Some(&base));
    (!share.answered.is_empty()).then_some((share, base.len()))
}

/// Ties that touch an actor at home and say what set them off.
fn triggered<'a>(context: &'a Context<'_>) -> (Vec<(&'a TieRow, &'a str)>, usize) {
    let home = |id: ActorId| context.home.get(id.index()).copied().unwrap_or(false);
    let mut all = 0;
    let mut found = Vec::new();
    for tie in context.snapshot.ties.iter().filter(|t| home(t.from) || home(t.to)) {
        all += 1;
        if let Some(trigger) = tie.trigger.as_deref().map(str::trim).filter(|t| !t.is_empty()) {
            found.push((tie, trigger));
        }
    }
    (found, all)
}

/// National figures by sector weighted by what the region does: sum_i s_i x_i over the sectors
/// both know, in percent as given. For indicators whose regional survey is lacking.
pub(super) fn national_by_sector(context: &Context<'_>, concept: Concept) -> Option<(f64, Vec<Input>)> {
    let snapshot = context.snapshot;
    let country = RegionCode::parse(context.region.country()?).ok()?;
    let national = statistics::by_sector(snapshot, &country, concept, None)?;
    let own = statistics::by_sector(snapshot, &context.region, Concept::Employment, None)?;
    let parts = own.partition();
    let (mut sum, mut weight, mut used) = (0.0, 0.0, 0);
    for (code, value) in &parts {
        if let (Some(e), Some(x)) = (value.filter(|v| *v >= 0.0), national.get(code)) {
            sum += e * x;
            weight += e;
            used += 1;
        }
    }
    (weight > 0.0).then(|| {
        let inputs = vec![
            Input::new(format!("{} {country}", national.name()), used, parts.len()),
            Input::new(own.name(), used, parts.len()),
        ];
        (sum / weight, inputs)
    })
}

fn with_inputs(mut measured: Measured, inputs: Vec<Input>) -> Measured {
    for input in inputs {
        measured = measured.input(input);
    }
    measured
}

/// IS01: innovating actors that name customers, users or new needs as a main trigger / innovating
/// actors (Community Innovation Survey; Lundvall 1988; ¶32, ¶119). Stand-ins: the share of ties
/// set off by demand; then the national survey by sector, weighted by the region's sectors.
pub fn is01(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    if let Some((share, base)) = naming(context, &["trigger-demand"]) {
        survey::show(trail, context, &share);
        if let Some(measured) = share.measured("trigger-demand", base) {
            return measured;
        }
    }
    let (ties, all) = triggered(context);
    if !ties.is_empty() {
        let demand = ties.iter().filter(|(_, t)| *t == "demand").count();
        let reason = message!("indicator-is01-standin-ties", ties = ties.len());
        return Measured::proxy(demand as f64 / ties.len() as f64, unit, reason).input(Input::new(
            "tie.trigger",
            ties.len(),
            all,
        ));
    }
    if let Some((percent, inputs)) = national_by_sector(context, Concept::DemandNamed) {
        let reason = message!("indicator-standin-national-by-sector");
        return with_inputs(Measured::proxy(percent / 100.0, unit, reason), inputs);
    }
    Measured::withheld(unit, message!("indicator-is01-missing"))
}

/// IS02: stimulus balance, (demand - cost and equipment) / (demand + cost and equipment +
/// technology push), -1 to 1, from the numbers of innovating actors that name each (Table 2,
/// row 2). Stand-in: the triggers noted with ties.
pub fn is02(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "balance";
    let balance = |demand: f64, linear: f64, push: f64| {
        let all = demand + linear + push;
        (all > 0.0).then(|| (demand - linear) / all)
    };
    let counts: Option<Vec<(ShareOfActors, usize)>> =
        [&["trigger-demand"][..], &["trigger-cost", "trigger-equipment"], &["trigger-technology"]]
            .into_iter()
            .map(|items| naming(context, items))
            .collect();
    if let Some(counts) = counts {
        let n = |k: usize| counts[k].0.yes.len() as f64;
        let names = ["trigger-demand", "trigger-cost+trigger-equipment", "trigger-technology"];
        for (k, name) in names.iter().enumerate() {
            trail.row(|| Evidence {
                record: None,
                label: (*name).to_owned(),
                contribution: Some(n(k)),
                note: None,
            });
        }
        let Some(value) = balance(n(0), n(1), n(2)) else {
            return Measured::withheld(unit, message!("indicator-is02-nothing-named"));
        };
        let asked = counts[0].1;
        let answered = counts.iter().map(|c| c.0.answered.len()).min().unwrap_or(0);
        let status = if answered >= asked { Status::Observed } else { Status::Estimated };
        return Measured::of_status(value, unit, status).input(Input::new(
            names.join(" / "),
            answered,
            asked,
        ));
    }
    let (ties, all) = triggered(context);
    let n = |words: &[&str]| ties.iter().filter(|(_, t)| words.contains(t)).count() as f64;
    if let Some(value) = balance(n(&["demand"]), n(&["cost", "equipment"]), n(&["technology"])) {
        let reason = message!("indicator-is01-standin-ties", ties = ties.len());
        return Measured::proxy(value, unit, reason).input(Input::new("tie.trigger", ties.len(), all));
    }
    let items = ["trigger-demand", "trigger-cost", "trigger-equipment", "trigger-technology"];
    Measured::withheld(unit, reasons::missing_items(&items))
}

/// Pairs of actors at home with a tie of a layer.
fn home_pairs(context: &Context<'_>, layer: Layer) -> Option<BTreeSet<(u32, u32)>> {
    let graph = context.networks.layer(layer)?;
    let home = |v: u32| context.home.get(v as usize).copied().unwrap_or(false);
    Some(
        graph.ties().filter(|(a, b, _)| home(*a) && home(*b)).map(|(a, b, _)| (a.min(b), a.max(b))).collect(),
    )
}

/// IS03: buyer-supplier pairs at home that also have a knowledge tie / buyer-supplier pairs at
/// home (Lundvall 1988; von Hippel 1988). Needs ties of both layers; projects do not stand in.
pub fn is03(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let Some(pairs) = home_pairs(context, Layer::Products).filter(|p| !p.is_empty()) else {
        return Measured::withheld(unit, missing_layer(Layer::Products));
    };
    let Some(knowledge) = home_pairs(context, Layer::Knowledge) else {
        return Measured::withheld(unit, missing_layer(Layer::Knowledge));
    };
    let both: Vec<_> = pairs.intersection(&knowledge).collect();
    for pair in &pairs {
        trail.row(|| {
            let name = |v: u32| context.snapshot.actors[v as usize].name.clone();
            Evidence {
                record: None,
                label: format!("{} – {}", name(pair.0), name(pair.1)),
                contribution: Some(f64::from(u8::from(knowledge.contains(pair)))),
                note: None,
            }
        });
    }
    Measured::observed(both.len() as f64 / pairs.len() as f64, unit)
        .input(Input::new("tie.products", pairs.len(), pairs.len()))
        .input(Input::new("tie.knowledge", knowledge.len(), knowledge.len()))
}

fn missing_layer(layer: Layer) -> Message {
    message!("indicator-missing-layer", layer = Message::new(layer.label_key()))
}

/// IS04: value of product ties inside the region / value of all product ties of its actors
/// (Table 1, row 1). Needs ties of the layer products.
pub fn is04(_variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "share";
    let home = |id: ActorId| context.home.get(id.index()).copied().unwrap_or(false);
    let (mut inside, mut all, mut ties) = (0.0, 0.0, 0);
    for tie in context.snapshot.ties.iter().filter(|t| t.layer == Layer::Products) {
        match (home(tie.from), home(tie.to)) {
            (false, false) => continue,
            (true, true) => inside += tie.weight,
            _ => {}
        }
        all += tie.weight;
        ties += 1;
    }
    if all <= 0.0 {
        return Measured::withheld(unit, missing_layer(Layer::Products));
    }
    Measured::observed(inside / all, unit).input(Input::new("tie.products", ties, ties))
}

/// Sums of two tables over the cluster's sectors (setting `cluster-sectors`), or where it is not
/// set over the sectors that both tables know; with the number used and the number there should
/// be. A sector of the cluster that one of them lacks leaves no sum.
fn over_cluster(context: &Context<'_>, a: &SectorFigures, b: &SectorFigures) -> Option<(f64, f64, Input)> {
    let cluster = statistics::cluster_sectors(context.snapshot);
    let pairs: Vec<(f64, f64)>;
    let needed;
    if cluster.is_empty() {
        let parts = a.partition();
        needed = parts.len();
        pairs = parts.iter().filter_map(|(code, x)| Some(((*x)?, b.get(code)?))).collect();
    } else {
        needed = cluster.len();
        pairs = cluster.iter().map(|c| Some((a.get(c)?, b.get(c)?))).collect::<Option<_>>()?;
    }
    let sum = |f: fn(&(f64, f64)) -> f64| pairs.iter().map(f).sum();
    let input = Input::new(format!("{} / {}", a.name(), b.name()), pairs.len(), needed);
    (!pairs.is_empty()).then(|| (sum(|p| p.0), sum(|p| p.1), input))
}

/// IS05: exports / turnover of the cluster's sectors (setting `cluster-sectors`; all of them where
/// it is not set). Stand-in: the nation's export share of each sector, weighted by the region's
/// employment.
pub fn is05(_variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "share";
    let snapshot = context.snapshot;
    let region = &context.region;
    if let Some(exports) = statistics::by_sector(snapshot, region, Concept::Exports, None)
        && let Some(turnover) = statistics::by_sector(snapshot, region, Concept::Turnover, Some(exports.year))
        && let Some((x, t, input)) = over_cluster(context, &exports, &turnover)
        && t > 0.0
        && x >= 0.0
    {
        return Measured::observed(x / t, unit).input(input);
    }
    match national_exports(context) {
        Some((value, inputs)) => with_inputs(
            Measured::proxy(value, unit, message!("indicator-standin-national-by-sector")),
            inputs,
        ),
        None => {
            let lacking = if statistics::by_sector(snapshot, region, Concept::Exports, None).is_none() {
                Concept::Exports
            } else {
                Concept::Turnover
            };
            Measured::withheld(unit, reasons::missing_statistic(lacking, region))
        }
    }
}

fn national_exports(context: &Context<'_>) -> Option<(f64, Vec<Input>)> {
    let snapshot = context.snapshot;
    let country = RegionCode::parse(context.region.country()?).ok()?;
    if country == context.region {
        return None;
    }
    let exports = statistics::by_sector(snapshot, &country, Concept::Exports, None)?;
    let turnover = statistics::by_sector(snapshot, &country, Concept::Turnover, Some(exports.year))?;
    let own = statistics::by_sector(snapshot, &context.region, Concept::Employment, None)?;
    let parts = own.partition();
    let (mut sum, mut weight, mut used) = (0.0, 0.0, 0);
    for (code, value) in &parts {
        if let (Some(e), Some(x), Some(t)) = (*value, exports.get(code), turnover.get(code))
            && t > 0.0
        {
            sum += e * x / t;
            weight += e;
            used += 1;
        }
    }
    (weight > 0.0).then(|| {
        let name = format!("{} {country}", exports.name());
        (sum / weight, vec![Input::new(name, used, parts.len()), Input::new(own.name(), used, parts.len())])
    })
}

/// Code of the market whose demand is meant, where the territory's setting `market` says nothing.
const MARKET: &str = "WORLD";

/// IS06: pull of growing markets, 100 (sum_i s_i g_i - sum_i S_i g_i), percentage points over the
/// whole span of years: how much faster the markets of the region's sectors grow than those of
/// the reference area (the mix component of shift-share: Dunn 1960; Esteban-Marquillas 1972).
/// Demand is that of the market named by the setting `market`, else of the code `WORLD`.
/// Stand-in: growth of employment in the reference area.
pub fn is06(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "points";
    let snapshot = context.snapshot;
    let Some(own) = statistics::by_sector(snapshot, &context.region, Concept::Employment, None) else {
        let reason = reasons::missing_statistic(Concept::Employment, &context.region);
        return Measured::withheld(unit, reason);
    };
    let Some(reference) = statistics::reference(context, Concept::Employment, &own) else {
        return Measured::withheld(unit, reasons::missing_reference(Concept::Employment, own.year));
    };
    let market = snapshot.settings.get("market").map_or(MARKET, String::as_str);
    let spans = |area: &str, concept| -> Option<(SectorFigures, SectorFigures)> {
        let area = RegionCode::parse(area).ok()?;
        let years = statistics::years_by_sector(snapshot, &area, concept);
        let (first, last) = (*years.first()?, *years.last()?);
        let of = |year| statistics::by_sector(snapshot, &area, concept, Some(year));
        (first < last).then(|| Some((of(first)?, of(last)?))).flatten()
    };
    let (start, end, standin) = match spans(market, Concept::Demand) {
        Some((start, end)) => (start, end, None),
        None => match spans(&reference.name, Concept::Employment) {
            Some((start, end)) => (start, end, Some(message!("indicator-is06-standin-employment"))),
            None => {
                return Measured::withheld(unit, message!("indicator-is06-missing", market = market));
            }
        },
    };
    let parts = own.partition();
    let (mut codes, mut s, mut area, mut growth) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (code, value) in &parts {
        let before = start.get(code).filter(|v| *v > 0.0);
        if let (Some(e), Some(r), Some(a), Some(b)) =
            (value.filter(|v| *v >= 0.0), reference.figures.get(code), before, end.get(code))
        {
            codes.push(code.clone());
            s.push(e);
            area.push(r);
            growth.push(b / a - 1.0);
        }
    }
    if codes.len() < 2 {
        return Measured::withheld(unit, message!("indicator-is06-missing", market = market));
    }
    for (code, g) in codes.iter().zip(&growth) {
        trail.row(|| Evidence {
            record: None,
            label: code.clone(),
            contribution: Some(100.0 * g),
            note: None,
        });
    }
    match pull_of_growing_markets(&s, &area, &growth) {
        Ok(pull) => {
            let status = if own.sampled { Status::Estimated } else { Status::Observed };
            let mut measured = Measured::of_status(100.0 * pull, unit, status)
                .input(Input::new(format!("{} / {}", own.name(), reference.name), codes.len(), parts.len()))
                .input(Input::new(
                    format!("{} {}–{}", start.variable, start.year, end.year),
                    codes.len(),
                    parts.len(),
                ));
            if let Some(standin) = standin
                && measured.value.is_some()
            {
                measured.status = Status::Proxy;
                measured.reason = Some(standin);
            }
            measured
        }
        Err(error) => reasons::refused(unit, &error),
    }
}

/// IS07: innovating actors that name R&D results, patents or suppliers of equipment as a main
/// trigger / innovating actors (Table 1, strategy networks).
pub fn is07(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let items = ["trigger-technology", "trigger-equipment"];
    match naming(context, &items) {
        Some((share, base)) => {
            survey::show(trail, context, &share);
            share
                .measured(&items.join("+"), base)
                .unwrap_or_else(|| Measured::withheld("share", reasons::missing_items(&items)))
        }
        None => Measured::withheld("share", reasons::missing_items(&items)),
    }
}

/// IS08: actors that name price competition as a main trigger / actors that answered (Table 1,
/// ecological networks).
pub fn is08(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let share = survey::share(context, &["trigger-cost"], None);
    survey::show(trail, context, &share);
    share
        .measured("trigger-cost", context.n())
        .unwrap_or_else(|| Measured::withheld("share", reasons::missing_items(&["trigger-cost"])))
}

/// IS09: projects of actors at home that a norm, safety or environmental rule set off / projects
/// whose trigger is known (Porter and van der Linde 1995; ¶126, ¶154).
pub fn is09(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let at_home: BTreeSet<_> = context
        .snapshot
        .affiliations
        .iter()
        .filter(|a| context.home.get(a.actor.index()).copied().unwrap_or(false))
        .map(|a| a.project)
        .filter(|p| context.snapshot.projects[p.index()].kind == ProjectKind::Project)
        .collect();
    let known: Vec<_> = at_home
        .iter()
        .filter_map(|id| Some((*id, context.snapshot.projects[id.index()].trigger.as_deref()?)))
        .collect();
    if known.is_empty() {
        return Measured::withheld(unit, message!("indicator-is09-missing", projects = at_home.len()));
    }
    let rule = |word: &str| matches!(word, "regulation" | "norm" | "safety" | "environment");
    let set_off = known.iter().filter(|(_, t)| rule(t)).count();
    for (id, trigger) in &known {
        let yes = f64::from(u8::from(rule(trigger)));
        project_row(trail, context, *id, Some(yes), None);
    }
    Measured::observed(set_off as f64 / known.len() as f64, unit).input(Input::new(
        "project.trigger",
        known.len(),
        at_home.len(),
    ))
}

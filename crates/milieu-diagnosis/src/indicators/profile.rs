//! Profile of region and network (RG01 to RG04, KB01 to KB03, KI01 to KI03): rows a to c of
//! Table 1. All are traits.

use std::sync::LazyLock;

use milieu_indicators::concentration::share_of_largest;
use milieu_vocabulary::{ActorGroup, ActorId, Input, Measured, Status, message};
use serde::Deserialize;

use super::Builtin;
use super::stimulus::national_by_sector;
use super::technology::{CLASS_AND_RULE, st02};
use crate::statistics::{self, Concept, SectorFigures};
use crate::{Context, Evidence, Trail, reasons, survey};

/// The indicators of the profile.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "RG01", variants: &[], compute: rg01, comparable: true },
    Builtin { code: "RG02", variants: CLASS_AND_RULE, compute: rg02, comparable: true },
    Builtin { code: "RG03", variants: SIZES, compute: rg03, comparable: true },
    Builtin { code: "RG04", variants: &[], compute: rg04, comparable: true },
    Builtin { code: "KB01", variants: FORMS, compute: kb01, comparable: true },
    Builtin { code: "KB02", variants: FORMS, compute: kb02, comparable: true },
    Builtin { code: "KB03", variants: FORMS, compute: kb03, comparable: true },
    Builtin { code: "KI01", variants: &[], compute: ki01, comparable: true },
    Builtin { code: "KI02", variants: &[], compute: ki02, comparable: true },
    Builtin { code: "KI03", variants: &[], compute: ki03, comparable: true },
];

const SIZES: &[&str] = &["under-250", "under-50", "largest-5"];
const FORMS: &[&str] = &["lq", "share"];

/// RG01: peripherality, the mean of the reversed percentile ranks of potential accessibility and
/// of GDP per head among the regions of the same level (ESPON): 0 the centre, 1 the edge. With one
/// of the two it is a stand-in.
pub fn rg01(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "position";
    let mut ranks = Vec::new();
    let mut inputs = Vec::new();
    for concept in [Concept::PotentialAccessibility, Concept::GdpPerHead] {
        let Some(own) = statistics::latest(context.snapshot, &context.region, concept) else {
            continue;
        };
        let all = statistics::regions_in_year(context.snapshot, &context.region, concept, own.year);
        let others: Vec<f64> = all.iter().filter(|(r, _)| *r != context.region).map(|(_, v)| *v).collect();
        if others.is_empty() {
            continue;
        }
        let below = others.iter().filter(|v| **v < own.value).count() as f64;
        let equal = others.iter().filter(|v| **v == own.value).count() as f64;
        let rank = (below + equal / 2.0) / others.len() as f64;
        trail.row(|| Evidence {
            record: Some(own.record.clone()),
            label: own.name(),
            contribution: Some(1.0 - rank),
            note: Some(concept.label()),
        });
        inputs.push(Input::new(own.name(), all.len(), all.len()));
        ranks.push((concept, 1.0 - rank));
    }
    let value = match ranks.as_slice() {
        [] => {
            let reason = reasons::missing_statistic(Concept::GdpPerHead, &context.region);
            return Measured::withheld(unit, reason);
        }
        [(only, rank)] => {
            Measured::proxy(*rank, unit, message!("indicator-rg01-standin-one", concept = only.label()))
        }
        more => Measured::observed(more.iter().map(|r| r.1).sum::<f64>() / more.len() as f64, unit),
    };
    inputs.into_iter().fold(value, Measured::input)
}

/// RG02: employment of a technology class / manufacturing employment: ST02 as a share.
pub fn rg02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let mut measured = st02(variant, context, trail);
    measured.unit = "share".to_owned();
    measured.value = measured.value.map(|v| v / 100.0);
    if let Some(interval) = &mut measured.interval {
        interval.lower /= 100.0;
        interval.upper /= 100.0;
    }
    measured
}

/// Employees below which a firm is small or medium, and small (¶73; Eurostat).
const MEDIUM: f64 = 250.0;
const SMALL: f64 = 50.0;

/// RG03: employment in firms under 250 people / employment in firms (`under-250`, the default), in
/// firms under 50 (`under-50`), or of the five largest firms (`largest-5`), from the firms at home
/// whose size is known; for the first two, else from the regional statistic by size class.
pub fn rg03(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let form = if variant.is_empty() { "under-250" } else { variant };
    if !SIZES.contains(&form) {
        return reasons::unknown_variant(unit, variant);
    }
    let firms: Vec<ActorId> = context
        .home_ids
        .iter()
        .copied()
        .filter(|id| {
            use ActorGroup::{BusinessService, FinancialService, LargeFirm, Sme};
            let group = context.snapshot.actors[id.index()].group;
            matches!(group, Some(LargeFirm | Sme | BusinessService | FinancialService))
        })
        .collect();
    let sizes: Vec<(ActorId, f64)> = firms
        .iter()
        .filter_map(|id| {
            let size = context.snapshot.actors[id.index()].employees?;
            (size >= 0.0).then_some((*id, size))
        })
        .collect();
    let total: f64 = sizes.iter().map(|s| s.1).sum();
    if total > 0.0 {
        for (id, size) in &sizes {
            crate::evidence::actor_row(trail, context, *id, Some(size / total), None);
        }
        let below = |limit: f64| sizes.iter().map(|s| s.1).filter(|s| *s < limit).sum::<f64>() / total;
        let value = match form {
            "under-250" => Ok(below(MEDIUM)),
            "under-50" => Ok(below(SMALL)),
            _ => share_of_largest(&sizes.iter().map(|s| s.1).collect::<Vec<_>>(), 5),
        };
        return match value {
            Ok(value) => {
                Measured::observed(value, unit).input(Input::new("actor.employees", sizes.len(), firms.len()))
            }
            Err(error) => reasons::refused(unit, &error),
        };
    }
    let limit = match form {
        "under-250" => MEDIUM,
        "under-50" => SMALL,
        _ => {
            return Measured::withheld(unit, message!("indicator-missing-actor-field", field = "employees"));
        }
    };
    let of = statistics::by_sector(context.snapshot, &context.region, Concept::EmploymentBySize, None);
    match of.as_ref().and_then(|f| Some((f, share_below(f, limit)?))) {
        Some((figures, share)) => Measured::observed(share, unit).input(Input::new(
            figures.name(),
            figures.cells.len(),
            figures.cells.len(),
        )),
        None => {
            Measured::withheld(unit, message!("indicator-rg03-missing", region = context.region.as_str()))
        }
    }
}

/// Share of employment in size classes that end below a limit; classes are written `0-9`,
/// `10-49`, `GE250`, `250+`. `None` when a class is missing or straddles the limit.
fn share_below(figures: &SectorFigures, limit: f64) -> Option<f64> {
    let (mut below, mut all) = (0.0, 0.0);
    for (class, value) in &figures.cells {
        let value = (*value)?;
        let numbers: Vec<f64> =
            class.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        let (from, to) = match numbers.as_slice() {
            [from] => (*from, f64::INFINITY),
            [from, to] => (*from, *to),
            _ => return None,
        };
        if to < limit {
            below += value;
        } else if from < limit {
            return None;
        }
        all += value;
    }
    (all > 0.0).then(|| below / all)
}

/// RG04: SMEs that innovate / SMEs, from the survey; else the regional statistic; stand-in: the
/// national share by sector, weighted by the region's sectors.
pub fn rg04(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let smes: Vec<ActorId> = context
        .home_ids
        .iter()
        .copied()
        .filter(|id| context.snapshot.actors[id.index()].group == Some(ActorGroup::Sme))
        .collect();
    let items = ["product-innovation", "process-innovation"];
    let share = survey::share(context, &items, Some(&smes));
    survey::show(trail, context, &share);
    if let Some(measured) = share.measured(&items.join("+"), smes.len()) {
        return measured;
    }
    let concept = Concept::InnovatingSmesShare;
    if let Some(found) = statistics::latest(context.snapshot, &context.region, concept) {
        return Measured::observed(found.value / 100.0, unit).input(Input::new(found.name(), 1, 1));
    }
    if let Some((percent, inputs)) = national_by_sector(context, Concept::InnovatingSmes) {
        let reason = message!("indicator-standin-national-by-sector");
        let measured = Measured::proxy(percent / 100.0, unit, reason);
        return inputs.into_iter().fold(measured, Measured::input);
    }
    Measured::withheld(unit, reasons::missing_items(&items))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Base {
    occupations: Vec<String>,
    sectors: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bases {
    analytical: Base,
    synthetic: Base,
    symbolic: Base,
}

// A fault in the built-in file is a fault of the crate; a test reads it.
static BASES: LazyLock<Bases> = LazyLock::new(|| {
    toml::from_str(include_str!("../../dictionary/knowledge-bases.toml"))
        .expect("the built-in table of knowledge bases is well formed")
});

/// Amount of the listed codes in a table whose codes may have a prefix of letters. A listed code
/// takes every finer code; a code of the table that is coarser than a listed one cannot be split.
pub(super) fn amount_of(figures: &SectorFigures, codes: &[String]) -> Option<f64> {
    let plain = |code: &str| -> String { code.chars().filter(char::is_ascii_digit).collect() };
    let mut sum = None;
    for listed in codes {
        let exact: Vec<f64> =
            figures.cells.iter().filter(|(code, _)| plain(code) == *listed).filter_map(|(_, v)| *v).collect();
        let parts: Vec<f64> = if exact.is_empty() {
            figures
                .cells
                .iter()
                .filter(|(code, _)| plain(code).len() == listed.len() + 1)
                .filter(|(code, _)| plain(code).starts_with(listed.as_str()))
                .filter_map(|(_, v)| *v)
                .collect()
        } else {
            exact
        };
        for part in parts {
            *sum.get_or_insert(0.0) += part;
        }
    }
    sum
}

/// KB01: analytical knowledge base, the location quotient of its occupations (`lq`, the default)
/// or its part in the three bases together (`share`) (Asheim and Hansen 2009; Martin 2012).
/// Stand-in: the sectors of the base.
pub fn kb01(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    knowledge_base(0, variant, context, trail)
}

/// KB02: synthetic knowledge base; as KB01 (¶5, ¶23).
pub fn kb02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    knowledge_base(1, variant, context, trail)
}

/// KB03: symbolic knowledge base; as KB01.
pub fn kb03(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    knowledge_base(2, variant, context, trail)
}

fn knowledge_base(which: usize, variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let (form, unit) = match variant {
        "" | "lq" => ("lq", "ratio"),
        "share" => ("share", "share"),
        _ => return reasons::unknown_variant("ratio", variant),
    };
    let bases = [&BASES.analytical, &BASES.synthetic, &BASES.symbolic];
    for (concept, by_occupation) in [(Concept::EmploymentByOccupation, true), (Concept::Employment, false)] {
        let codes =
            |k: usize| -> &[String] { if by_occupation { &bases[k].occupations } else { &bases[k].sectors } };
        let Some(own) = statistics::by_sector(context.snapshot, &context.region, concept, None) else {
            continue;
        };
        let amounts: Vec<Option<f64>> = (0..3).map(|k| amount_of(&own, codes(k))).collect();
        let value = if form == "share" {
            let all: Option<f64> = amounts.iter().copied().sum();
            amounts[which].zip(all.filter(|a| *a > 0.0)).map(|(a, all)| a / all)
        } else {
            quotient(context, concept, &own, amounts[which], codes(which))
        };
        let Some(value) = value else { continue };
        for (name, amount) in ["analytical", "synthetic", "symbolic"].iter().zip(&amounts) {
            trail.row(|| Evidence {
                record: None,
                label: (*name).to_owned(),
                contribution: *amount,
                note: None,
            });
        }
        let input = Input::new(own.name(), amounts.iter().flatten().count(), 3);
        return if by_occupation {
            let status = if own.sampled { Status::Estimated } else { Status::Observed };
            Measured::of_status(value, unit, status).input(input)
        } else {
            Measured::proxy(value, unit, message!("indicator-kb-standin-sectors")).input(input)
        };
    }
    let reason = reasons::missing_statistic(Concept::EmploymentByOccupation, &context.region);
    Measured::withheld(unit, reason)
}

/// Quotient of a group of codes against the reference area, over the totals or the sum of cells.
pub(super) fn quotient(
    context: &Context<'_>,
    concept: Concept,
    own: &SectorFigures,
    amount: Option<f64>,
    codes: &[String],
) -> Option<f64> {
    let area = statistics::reference(context, concept, own)?.figures;
    let whole = |figures: &SectorFigures| -> Option<f64> {
        figures.total.or_else(|| figures.partition().iter().map(|(_, v)| *v).sum())
    };
    let share = |part: f64, all: f64| (all > 0.0).then(|| part / all);
    let here = share(amount?, whole(own)?)?;
    let there = share(amount_of(&area, codes)?, whole(&area)?)?;
    share(here, there)
}

/// Ways knowledge flows in, as respondents part them up.
const INFLOWS: [&str; 5] =
    ["inflow-mobility", "inflow-imitation", "inflow-colocation", "inflow-interactive", "inflow-projects"];

/// Part of some inflows in all of them, from the mean answers. `None` when an inflow was not
/// asked for, or nobody named any.
fn inflow(context: &Context<'_>, which: &[&str], trail: &mut Trail) -> Option<Measured> {
    let means: Option<Vec<(f64, usize)>> =
        INFLOWS.iter().map(|item| survey::mean_position(context, item)).collect();
    let means = means?;
    let all: f64 = means.iter().map(|m| m.0).sum();
    if all <= 0.0 {
        return None;
    }
    let part: f64 =
        INFLOWS.iter().zip(&means).filter(|(item, _)| which.contains(item)).map(|(_, m)| m.0).sum();
    for (item, (mean, _)) in INFLOWS.iter().zip(&means) {
        trail.row(|| Evidence {
            record: None,
            label: (*item).to_owned(),
            contribution: Some(mean / all),
            note: None,
        });
    }
    let answered = means.iter().map(|m| m.1).min().unwrap_or(0);
    let status = if answered >= context.n() { Status::Observed } else { Status::Estimated };
    Some(Measured::of_status(part / all, "share", status).input(Input::new(
        "inflow-*",
        answered,
        context.n().max(answered),
    )))
}

/// KI01: spill-over, inflows by staff mobility, imitation and co-location without a tie / inflows
/// of knowledge (¶84). What the two other ways leave over is not taken for it.
pub fn ki01(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    inflow(context, &INFLOWS[..3], trail)
        .unwrap_or_else(|| Measured::withheld("share", reasons::missing_items(&INFLOWS)))
}

/// KI02: interactive learning, informal, repeated or multiplex knowledge ties / inflows (¶84).
/// Stand-in: ID01.
pub fn ki02(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    inflow(context, &INFLOWS[3..4], trail).unwrap_or_else(|| stand_in("ID01", context, trail))
}

/// KI03: joint projects, formal project ties / inflows (¶84). Stand-in: GO01.
pub fn ki03(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    inflow(context, &INFLOWS[4..], trail).unwrap_or_else(|| stand_in("GO01", context, trail))
}

/// Another indicator of the same unit in the place of this one.
fn stand_in(code: &'static str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let missing = || Measured::withheld("share", reasons::missing_items(&INFLOWS));
    let Some(builtin) = super::builtin(code) else { return missing() };
    let mut measured = (builtin.compute)("", context, trail);
    if measured.is_withheld() || measured.unit != "share" {
        return missing();
    }
    measured.status = Status::Proxy;
    measured.frame = None;
    measured.reason = Some(message!("indicator-standin-indicator", code = code));
    measured
}

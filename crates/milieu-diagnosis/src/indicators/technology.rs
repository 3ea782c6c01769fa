//! Technology intensity (ST01 to ST12): what the classes of manufacturing weigh in a region.
//!
//! The class and the rule that makes it are part of the code: `ST02[medium,nace2-3d]`. Without
//! them the report's *medium* class by the three-digit rule is meant. Where the three-digit rule
//! needs groups that the data lack, the value is that of the two-digit rule, a stand-in, with the
//! bounds the groups could move it to.

use milieu_indicators::technology_class::TechnologyRule;
use milieu_indicators::technology_shares::{
    self, ClassAmounts, ClassSelection, class_amounts, contribution_to_balance, people_per_rd,
    profile_distance, qualified_share, relative_export_orientation, relative_productivity, service_gap,
    share_change, trade_balance,
};
use milieu_vocabulary::{Input, Interval, Measured, Message, RegionCode, Status, TechnologyClass, message};

use super::Builtin;
use crate::sectors::{Code, Scheme};
use crate::statistics::{self, Concept, Figure, SectorFigures};
use crate::{Context, Evidence, Trail, reasons};

/// The indicators of technology intensity.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "ST01", variants: CLASS_AND_RULE, compute: st01, comparable: true },
    Builtin { code: "ST02", variants: CLASS_AND_RULE, compute: st02, comparable: true },
    Builtin { code: "ST03", variants: CLASS_AND_RULE, compute: st03, comparable: true },
    Builtin { code: "ST04", variants: CLASS_AND_RULE, compute: st04, comparable: true },
    Builtin { code: "ST05", variants: CLASS_AND_RULE, compute: st05, comparable: true },
    Builtin { code: "ST06", variants: CLASS_AND_RULE, compute: st06, comparable: true },
    Builtin { code: "ST07", variants: CLASS_AND_RULE, compute: st07, comparable: true },
    Builtin { code: "ST08", variants: CLASS_AND_RULE, compute: st08, comparable: true },
    Builtin { code: "ST09", variants: &[], compute: st09, comparable: true },
    Builtin { code: "ST10", variants: CLASS_AND_RULE, compute: st10, comparable: true },
    Builtin { code: "ST11", variants: CLASS_AND_RULE, compute: st11, comparable: true },
    Builtin { code: "ST12", variants: PAIR_AND_RULE, compute: st12, comparable: true },
];

pub(super) const CLASS_AND_RULE: &[&str] = &[
    "high,nace2-3d",
    "medium,nace2-3d",
    "medium-high,nace2-3d",
    "medium-low,nace2-3d",
    "low,nace2-3d",
    "high,nace2-2d",
    "medium,nace2-2d",
    "medium-high,nace2-2d",
    "medium-low,nace2-2d",
    "low,nace2-2d",
    "high,isic3",
    "medium,isic3",
    "medium-high,isic3",
    "medium-low,isic3",
    "low,isic3",
];

const PAIR_AND_RULE: &[&str] = &[
    "high~medium,nace2-3d",
    "medium~low,nace2-3d",
    "high~low,nace2-3d",
    "high~medium,nace2-2d",
    "medium~low,nace2-2d",
    "high~low,nace2-2d",
    "high~medium,isic3",
    "medium~low,isic3",
    "high~low,isic3",
];

/// The class asked for, by its word.
fn selection(word: &str) -> Option<ClassSelection> {
    match word {
        "medium" => Some(ClassSelection::Medium),
        other => other.parse::<TechnologyClass>().ok().map(ClassSelection::Only),
    }
}

/// Class and rule of a variant; what is left out is *medium* and the three-digit rule.
fn asked(variant: &str) -> Result<(ClassSelection, TechnologyRule), Message> {
    let mut class = ClassSelection::Medium;
    let mut rule = TechnologyRule::Nace2ThreeDigit;
    for word in variant.split(',').map(str::trim).filter(|w| !w.is_empty()) {
        if let Some(found) = selection(word) {
            class = found;
        } else if let Ok(found) = word.parse() {
            rule = found;
        } else {
            return Err(reasons::no_such_variant(variant));
        }
    }
    Ok((class, rule))
}

/// What a class weighs in one region and year.
struct ClassFigure {
    figures: SectorFigures,
    amounts: ClassAmounts,
    /// Amount of the class; by the two-digit rule where `standin` is set.
    value: f64,
    /// What the undecided parts could make it.
    low: f64,
    high: f64,
    /// Set when the value is a stand-in.
    standin: Option<Message>,
}

impl ClassFigure {
    fn manufacturing(&self) -> f64 {
        self.amounts.manufacturing()
    }

    /// The figures as an input: divisions about which they say something, of all.
    fn input(&self) -> Input {
        let mut divisions: Vec<&str> =
            self.amounts.rule.table().iter().map(|e| e.code.get(..2).unwrap_or(&e.code)).collect();
        divisions.dedup();
        let all = divisions.len();
        Input::new(self.figures.name(), all - self.amounts.absent.len().min(all), all)
    }

    fn status(&self) -> Status {
        match (&self.standin, self.figures.sampled) {
            (Some(_), _) => Status::Proxy,
            (None, true) => Status::Estimated,
            (None, false) => Status::Observed,
        }
    }
}

/// Class amounts of a region: the figures by sector, sorted into classes, or what is lacking.
fn sorted(
    context: &Context<'_>,
    region: &RegionCode,
    concept: Concept,
    year: Option<i32>,
    rule: TechnologyRule,
) -> Result<(SectorFigures, ClassAmounts), Message> {
    let figures = statistics::by_sector(context.snapshot, region, concept, year)
        .ok_or_else(|| reasons::missing_statistic(concept, region))?;
    let wanted = if rule == TechnologyRule::Isic3 { Scheme::Isic3 } else { Scheme::Nace2 };
    if figures.scheme != wanted {
        return Err(message!(
            "indicator-other-classification",
            variable = figures.name(),
            rule = rule.code()
        ));
    }
    let amounts = class_amounts(rule, &figures.cells)
        .map_err(|e| message!("indicator-formula-refuses", what = e.to_string()))?;
    if !amounts.missing.is_empty() {
        return Err(message!(
            "indicator-missing-sectors",
            concept = concept.label(),
            sectors = amounts.missing.join(", ")
        ));
    }
    if amounts.manufacturing() <= 0.0 {
        return Err(message!(
            "indicator-no-manufacturing-divisions",
            variable = figures.name(),
            concept = concept.label()
        ));
    }
    Ok((figures, amounts))
}

fn class_figure(
    context: &Context<'_>,
    region: &RegionCode,
    concept: Concept,
    year: Option<i32>,
    class: ClassSelection,
    rule: TechnologyRule,
) -> Result<ClassFigure, Message> {
    let (figures, amounts) = sorted(context, region, concept, year, rule)?;
    let bounds = amounts.amount(class);
    let (value, standin) = match bounds.exact() {
        Some(value) => (value, None),
        None => {
            let codes: Vec<&str> = amounts.undecided.iter().map(|u| u.code.as_str()).collect();
            let codes = codes.join(", ");
            let coarser = (rule == TechnologyRule::Nace2ThreeDigit)
                .then(|| class_amounts(TechnologyRule::Nace2TwoDigit, &figures.cells).ok())
                .flatten()
                .and_then(|a| a.amount(class).exact())
                .ok_or_else(|| message!("indicator-undecided-classes", codes = codes.clone()))?;
            (coarser, Some(message!("indicator-standin-two-digits", codes = codes)))
        }
    };
    Ok(ClassFigure { figures, amounts, value, low: bounds.low, high: bounds.high, standin })
}

fn finish(found: &ClassFigure, value: f64, unit: &str) -> Measured {
    let mut measured = Measured::of_status(value, unit, found.status()).input(found.input());
    if measured.value.is_some() {
        measured.reason = found.standin.clone();
    }
    measured
}

fn show_classes(found: &ClassFigure, base: f64, trail: &mut Trail) {
    for (code, value) in &found.figures.cells {
        if let (Some(class), Some(value)) = (found.amounts.rule.classify(code), value) {
            trail.row(|| Evidence {
                record: None,
                label: code.clone(),
                contribution: Some(100.0 * value / base),
                note: Some(Message::new(class.label_key())),
            });
        }
    }
}

/// Share of a class in manufacturing, percent, with the bounds of undecided groups and of
/// manufacturing that the divisions do not account for.
fn share_of_manufacturing(
    concept: Concept,
    variant: &str,
    context: &Context<'_>,
    trail: &mut Trail,
) -> Measured {
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld("percent", reason),
    };
    let found = match class_figure(context, &context.region, concept, None, class, rule) {
        Ok(found) => found,
        Err(reason) => return Measured::withheld("percent", reason),
    };
    let known = found.manufacturing();
    show_classes(&found, known, trail);
    let mut measured = finish(&found, 100.0 * found.value / known, "percent");
    let section = found.figures.scheme.manufacturing().map(String::from).unwrap_or_default();
    match found.figures.get(&section).filter(|all| *all > known * 1.01) {
        Some(all) => {
            let open = all - known;
            measured = measured
                .interval(Interval::bounds(100.0 * found.low / all, 100.0 * (found.high + open) / all));
            measured.status = Status::Proxy;
            measured.reason =
                Some(message!("indicator-standin-incomplete-manufacturing", percent = 100.0 * known / all));
        }
        None if found.standin.is_some() => {
            measured =
                measured.interval(Interval::bounds(100.0 * found.low / known, 100.0 * found.high / known));
        }
        None => {}
    }
    measured
}

/// ST01: exports of the class / manufacturing exports, percent (¶8, ¶9, ¶12, ¶16).
pub fn st01(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    share_of_manufacturing(Concept::Exports, variant, context, trail)
}

/// ST02: employment of the class / manufacturing employment, percent (¶11, ¶12).
pub fn st02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    share_of_manufacturing(Concept::Employment, variant, context, trail)
}

/// ST03: value added of the class / manufacturing value added, percent (¶12, ¶16).
pub fn st03(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    share_of_manufacturing(Concept::ValueAdded, variant, context, trail)
}

/// ST04: employment of the class / employment in all activities, percent (¶10). Where the region
/// has no figures by division, the published class shares of Eurostat (`htec_emp_reg2`, two-digit
/// rule) are used as they are.
pub fn st04(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "percent";
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let region = &context.region;
    match class_figure(context, region, Concept::Employment, None, class, rule) {
        Ok(found) => {
            let Some(all) = found.figures.total else {
                return Measured::withheld(
                    unit,
                    message!("indicator-missing-total", variable = found.figures.name()),
                );
            };
            if all < found.manufacturing() {
                return Measured::withheld(
                    unit,
                    message!("indicator-total-below-parts", variable = found.figures.name()),
                );
            }
            show_classes(&found, all, trail);
            let measured = finish(&found, 100.0 * found.value / all, unit);
            if found.standin.is_some() {
                measured.interval(Interval::bounds(100.0 * found.low / all, 100.0 * found.high / all))
            } else {
                measured
            }
        }
        Err(reason) if rule == TechnologyRule::Nace2TwoDigit => {
            published_share(class, context, trail).unwrap_or_else(|| Measured::withheld(unit, reason))
        }
        Err(reason) => {
            let published = rule == TechnologyRule::Nace2ThreeDigit
                && published_share(class, context, &mut Trail::closed()).is_some();
            let reason =
                if published { message!("indicator-published-at-two-digits", why = reason) } else { reason };
            Measured::withheld(unit, reason)
        }
    }
}

/// A class share of all employment as published, by the two-digit rule: high as it stands,
/// medium-high as the difference of two published shares, medium as the sum of its halves.
fn published_share(class: ClassSelection, context: &Context<'_>, trail: &mut Trail) -> Option<Measured> {
    let of = |concept| statistics::latest(context.snapshot, &context.region, concept);
    let same =
        |first: &Figure, concept| statistics::in_year(context.snapshot, &context.region, concept, first.year);
    let (value, parts) = match class {
        ClassSelection::Only(TechnologyClass::High) => {
            let high = of(Concept::HighTechShare)?;
            (high.value, vec![high])
        }
        ClassSelection::Only(TechnologyClass::MediumLow) => {
            let low = of(Concept::MediumLowTechShare)?;
            (low.value, vec![low])
        }
        ClassSelection::Only(TechnologyClass::Low) => {
            let low = of(Concept::LowTechShare)?;
            (low.value, vec![low])
        }
        ClassSelection::Only(TechnologyClass::MediumHigh) => {
            let both = of(Concept::HighAndMediumHighTechShare)?;
            let high = same(&both, Concept::HighTechShare)?;
            (both.value - high.value, vec![both, high])
        }
        ClassSelection::Medium => {
            let both = of(Concept::HighAndMediumHighTechShare)?;
            let high = same(&both, Concept::HighTechShare)?;
            let low = same(&both, Concept::MediumLowTechShare)?;
            (both.value - high.value + low.value, vec![both, high, low])
        }
    };
    if value < 0.0 {
        return None;
    }
    let status = if parts.iter().any(|p| p.sampled) { Status::Estimated } else { Status::Observed };
    let mut measured = Measured::of_status(value, "percent", status);
    for part in parts {
        measured = measured.input(Input::new(part.name(), 1, 1));
        trail.row(|| Evidence {
            record: Some(part.record.clone()),
            label: part.name(),
            contribution: Some(part.value),
            note: None,
        });
    }
    Some(measured)
}

/// ST05: share of the class in manufacturing employment in the last year minus that in the first,
/// percentage points (¶8, ¶11). The trail splits it over the regions inside, where these have
/// figures: their own change, and weight moving between them.
pub fn st05(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "points";
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let concept = Concept::Employment;
    let years = statistics::years_by_sector(context.snapshot, &context.region, concept);
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return Measured::withheld(unit, reasons::missing_statistic(concept, &context.region));
    };
    if first == last {
        return Measured::withheld(unit, reasons::missing_second_year(concept, &context.region));
    }
    let of = |region: &RegionCode, year| class_figure(context, region, concept, Some(year), class, rule);
    let (start, end) = match (of(&context.region, *first), of(&context.region, *last)) {
        (Ok(start), Ok(end)) => (start, end),
        (Err(reason), _) | (_, Err(reason)) => return Measured::withheld(unit, reason),
    };
    if trail.is_open() {
        show_parts(context, (*first, *last), of, trail);
    }
    let change = end.value / end.manufacturing() - start.value / start.manufacturing();
    let mut measured = finish(&end, 100.0 * change, unit).input(start.input());
    if measured.value.is_some() && measured.reason.is_none() && start.standin.is_some() {
        measured.status = Status::Proxy;
        measured.reason = start.standin;
    }
    measured
}

fn show_parts(
    context: &Context<'_>,
    (first, last): (i32, i32),
    of: impl Fn(&RegionCode, i32) -> Result<ClassFigure, Message>,
    trail: &mut Trail,
) {
    let Some(level) = context.region.nuts_level() else { return };
    let mut inside: Vec<RegionCode> = context
        .snapshot
        .statistics
        .iter()
        .map(|s| &s.region)
        .filter(|r| r.nuts_level() == Some(level + 1) && context.region.holds(r))
        .cloned()
        .collect();
    inside.sort();
    inside.dedup();
    let both: Vec<(ClassFigure, ClassFigure)> =
        inside.iter().filter_map(|r| Some((of(r, first).ok()?, of(r, last).ok()?))).collect();
    if both.len() < 2 || both.len() < inside.len() {
        return;
    }
    let column = |f: &dyn Fn(&(ClassFigure, ClassFigure)) -> f64| both.iter().map(f).collect::<Vec<_>>();
    let change = share_change(
        &column(&|b| b.0.value),
        &column(&|b| b.0.manufacturing()),
        &column(&|b| b.1.value),
        &column(&|b| b.1.manufacturing()),
    );
    let Ok(change) = change else { return };
    for (key, part) in [("indicator-st05-within", change.within), ("indicator-st05-between", change.between)]
    {
        trail.row(|| Evidence {
            record: None,
            label: context.region.as_str().to_owned(),
            contribution: Some(100.0 * part),
            note: Some(Message::new(key)),
        });
    }
}

/// Two variables of one class in one year: the latest year of the first.
fn pair(
    context: &Context<'_>,
    concepts: (Concept, Concept),
    class: ClassSelection,
    rule: TechnologyRule,
) -> Result<(ClassFigure, ClassFigure), Message> {
    let a = class_figure(context, &context.region, concepts.0, None, class, rule)?;
    let year = Some(a.figures.year);
    let b = class_figure(context, &context.region, concepts.1, year, class, rule)?;
    Ok((a, b))
}

/// Finishes a number of two class figures: the weaker status, both inputs.
fn of_pair(unit: &str, pair: &(ClassFigure, ClassFigure), value: milieu_indicators::Result<f64>) -> Measured {
    let value = match value {
        Ok(value) => value,
        Err(error) => return reasons::refused(unit, &error),
    };
    let mut measured = finish(&pair.0, value, unit).input(pair.1.input());
    if measured.value.is_some() {
        let second = pair.1.status();
        if second == Status::Proxy || measured.status == Status::Observed {
            measured.status = second;
        }
        measured.reason = measured.reason.or_else(|| pair.1.standin.clone());
    }
    measured
}

/// ST06: trade balance of the class, (exports - imports) / (exports + imports), -1 to 1 (¶9). The
/// trail shows the contribution to the manufacturing balance, percent of manufacturing trade.
pub fn st06(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "ratio";
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let both = match pair(context, (Concept::Exports, Concept::Imports), class, rule) {
        Ok(both) => both,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let (x, m) = (both.0.value, both.1.value);
    let contribution = contribution_to_balance(x, m, both.0.manufacturing(), both.1.manufacturing());
    if let Ok(contribution) = contribution {
        trail.row(|| Evidence {
            record: None,
            label: class.code().to_owned(),
            contribution: Some(contribution),
            note: Some(Message::new("indicator-st06-contribution")),
        });
    }
    of_pair(unit, &both, trade_balance(x, m))
}

/// ST07: qualified people (HRST) of the class / employment of the class (¶14).
pub fn st07(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "share";
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    match pair(context, (Concept::Hrst, Concept::Employment), class, rule) {
        Ok(both) => {
            let value = qualified_share(Some(both.0.value), Some(both.1.value));
            of_pair(unit, &both, value)
        }
        Err(reason) => Measured::withheld(unit, reason),
    }
}

/// ST08: people per unit of R&D of the class over that of all manufacturing,
/// (HRST_c / R&D_c) / (HRST / R&D) (¶15): above 1 where knowledge sits in people.
pub fn st08(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "ratio";
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    match pair(context, (Concept::Hrst, Concept::Rd), class, rule) {
        Ok(both) => {
            let value = people_per_rd(
                Some(both.0.value),
                Some(both.1.value),
                Some(both.0.manufacturing()),
                Some(both.1.manufacturing()),
            );
            of_pair(unit, &both, value)
        }
        Err(reason) => Measured::withheld(unit, reason),
    }
}

/// ST09: qualified share in services minus qualified share in manufacturing (¶17).
pub fn st09(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "share";
    if !variant.is_empty() {
        return reasons::unknown_variant(unit, variant);
    }
    let region = &context.region;
    let Some(hrst) = statistics::by_sector(context.snapshot, region, Concept::Hrst, None) else {
        return Measured::withheld(unit, reasons::missing_statistic(Concept::Hrst, region));
    };
    let year = Some(hrst.year);
    let Some(employment) = statistics::by_sector(context.snapshot, region, Concept::Employment, year) else {
        return Measured::withheld(unit, reasons::missing_statistic(Concept::Employment, region));
    };
    let group = |figures: &SectorFigures, inside: fn(&Code, Scheme) -> bool| -> Option<f64> {
        let parts: Vec<Option<f64>> = figures
            .partition()
            .into_iter()
            .filter(|(code, _)| inside(&Code::read(code), figures.scheme))
            .map(|(_, value)| value)
            .collect();
        if parts.is_empty() { None } else { parts.into_iter().sum() }
    };
    let share = |inside| qualified_share(group(&hrst, inside), group(&employment, inside));
    let gap = share(|c, s| c.is_service(s))
        .and_then(|services| service_gap(services, share(|c, s| c.is_manufacturing(s))?));
    match gap {
        Ok(gap) => {
            let sampled = hrst.sampled || employment.sampled;
            let status = if sampled { Status::Estimated } else { Status::Observed };
            Measured::of_status(gap, unit, status).input(Input::new(hrst.name(), 1, 1)).input(Input::new(
                employment.name(),
                1,
                1,
            ))
        }
        Err(error) => reasons::refused(unit, &error),
    }
}

/// ST10: relative productivity, value added share / employment share (ST03 / ST02).
pub fn st10(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    ratio_of_shares(variant, context, (Concept::ValueAdded, Concept::Employment), relative_productivity)
}

/// ST11: relative export orientation, export share / value added share (ST01 / ST03).
pub fn st11(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    ratio_of_shares(variant, context, (Concept::Exports, Concept::ValueAdded), relative_export_orientation)
}

fn ratio_of_shares(
    variant: &str,
    context: &Context<'_>,
    concepts: (Concept, Concept),
    ratio: fn(f64, f64) -> milieu_indicators::Result<f64>,
) -> Measured {
    let unit = "ratio";
    let (class, rule) = match asked(variant) {
        Ok(asked) => asked,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    match pair(context, concepts, class, rule) {
        Ok(both) => {
            let share = |f: &ClassFigure| f.value / f.manufacturing();
            of_pair(unit, &both, ratio(share(&both.0), share(&both.1)))
        }
        Err(reason) => Measured::withheld(unit, reason),
    }
}

/// One variable of a technology profile.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileRow {
    /// Variable.
    pub concept: Concept,
    /// Year.
    pub year: i32,
    /// Shares of manufacturing of high, medium and low technology, with the bounds that
    /// undecided groups leave.
    pub shares: [technology_shares::Bounds; 3],
}

/// The variables a technology profile compares (¶13).
pub const PROFILE: [Concept; 5] =
    [Concept::Exports, Concept::ValueAdded, Concept::Employment, Concept::Hrst, Concept::Rd];

/// The technology profile of a region: shares of high, medium and low technology over every
/// variable that is there, and the reason for each that is not.
pub fn profile(context: &Context<'_>, rule: TechnologyRule) -> (Vec<ProfileRow>, Vec<(Concept, Message)>) {
    let (mut rows, mut lacking) = (Vec::new(), Vec::new());
    for concept in PROFILE {
        match sorted(context, &context.region, concept, None, rule) {
            Ok((figures, amounts)) => {
                let share = |class| amounts.share_of_manufacturing(class).ok();
                let [high, medium, low] = ClassSelection::THREE.map(share);
                if let (Some(high), Some(medium), Some(low)) = (high, medium, low) {
                    rows.push(ProfileRow { concept, year: figures.year, shares: [high, medium, low] });
                }
            }
            Err(reason) => lacking.push((concept, reason)),
        }
    }
    (rows, lacking)
}

/// ST12: distance of two classes' technology profiles, the sum over the variables of the absolute
/// difference of their shares of manufacturing (¶13). The variant names the classes:
/// `ST12[high~medium,nace2-2d]`; without one, high and medium by the three-digit rule. Needs two
/// of the five variables.
pub fn st12(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "share";
    let mut classes = (0usize, 1usize);
    let mut rule = TechnologyRule::Nace2ThreeDigit;
    for word in variant.split(',').map(str::trim).filter(|w| !w.is_empty()) {
        let place = |w: &str| ["high", "medium", "low"].iter().position(|c| *c == w);
        match word.split_once('~').map(|(a, b)| (place(a), place(b))) {
            Some((Some(a), Some(b))) if a != b => classes = (a, b),
            _ => match word.parse() {
                Ok(found) => rule = found,
                Err(_) => return reasons::unknown_variant(unit, variant),
            },
        }
    }
    let (rows, lacking) = profile(context, rule);
    let exact: Vec<(&ProfileRow, f64, f64)> = rows
        .iter()
        .filter_map(|r| Some((r, r.shares[classes.0].exact()?, r.shares[classes.1].exact()?)))
        .collect();
    if exact.len() < 2 {
        let names: Vec<Message> = lacking.iter().map(|(concept, _)| concept.label()).collect();
        return if names.is_empty() {
            Measured::withheld(unit, message!("indicator-st12-undecided"))
        } else {
            Measured::withheld(unit, message!("indicator-st12-too-few", lacking = names))
        };
    }
    let a: Vec<f64> = exact.iter().map(|e| e.1).collect();
    let b: Vec<f64> = exact.iter().map(|e| e.2).collect();
    for (row, x, y) in &exact {
        trail.row(|| Evidence {
            record: None,
            label: format!("{} {}", row.concept.code(), row.year),
            contribution: Some((x - y).abs()),
            note: Some(row.concept.label()),
        });
    }
    match profile_distance(&a, &b) {
        Ok(distance) => Measured::observed(distance, unit).input(Input::new(
            "exports+value-added+employment+hrst+rd",
            exact.len(),
            PROFILE.len(),
        )),
        Err(error) => reasons::refused(unit, &error),
    }
}

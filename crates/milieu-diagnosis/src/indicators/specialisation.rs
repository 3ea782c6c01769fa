//! Specialisation, variety, relatedness, complexity (RV00 to RV08).
//!
//! Amounts are people employed; where a region has none by sector, firms stand in. Sectors are
//! the finest set of codes that do not overlap ([`crate::sectors::partition`]). The reference area
//! is that of [`statistics::reference`]. Levels of the code: 1 section, 2 division, 3 group.

use milieu_indicators::amounts::{Amounts, shares};
use milieu_indicators::complexity::fitness;
use milieu_indicators::complexity_check::{ComplexityReason, complexity_check};
use milieu_indicators::concentration;
use milieu_indicators::diversity::entropy_bits;
use milieu_indicators::relatedness::{
    RelatednessForm, co_occurrence, coherence, proximity, relatedness, relatedness_density,
};
use milieu_indicators::specialisation::{
    Presence, SpecialisationVerdict, location_quotient_intervals, location_quotients,
};
use milieu_indicators::variety::CodedAmounts;
use milieu_vocabulary::{Input, Interval, Measured, Message, RegionCode, Status, message};
use nalgebra::DMatrix;

use super::Builtin;
use crate::logit::{Observation, average_marginal_effect};
use crate::sectors::Code;
use crate::statistics::{self, Concept, SectorFigures};
use crate::{Context, Evidence, Trail, reasons};

/// The indicators of specialisation and variety.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "RV00", variants: SECTIONS, compute: rv00, comparable: true },
    Builtin { code: "RV01", variants: &["1", "2", "3"], compute: rv01, comparable: true },
    Builtin { code: "RV02", variants: &["1,2", "1,3", "2,3"], compute: rv02, comparable: true },
    Builtin { code: "RV03", variants: FORMS, compute: rv03, comparable: false },
    Builtin { code: "RV04", variants: FORMS, compute: rv04, comparable: false },
    Builtin { code: "RV05", variants: FORMS, compute: rv05, comparable: false },
    Builtin { code: "RV06", variants: CONCENTRATION, compute: rv06, comparable: true },
    Builtin { code: "RV07", variants: &["eci", "fitness"], compute: rv07, comparable: false },
    Builtin { code: "RV08", variants: &[], compute: rv08, comparable: false },
];

const SECTIONS: &[&str] = &[
    "A", "B", "B-E", "C", "D", "E", "F", "G", "G-I", "H", "I", "J", "K", "L", "M", "M_N", "N", "O", "O-Q",
    "P", "Q", "R", "R-U", "S",
];

const FORMS: &[&str] = &["prob", "association", "cosine", "jaccard", "minimum"];

const CONCENTRATION: &[&str] = &["krugman", "hhi", "entropy", "hachman", "kullback-leibler", "gini"];

/// Level of the intervals.
const LEVEL: f64 = 0.9;

/// A region's amounts by sector.
struct Own {
    figures: SectorFigures,
    concept: Concept,
    /// Sectors with an amount.
    known: Vec<(String, f64)>,
    /// Sectors of the source, known or not.
    sectors: usize,
    standin: Option<Message>,
}

fn own(context: &Context<'_>) -> Result<Own, Message> {
    for concept in [Concept::Employment, Concept::Firms] {
        let Some(figures) = statistics::by_sector(context.snapshot, &context.region, concept, None) else {
            continue;
        };
        let parts = figures.partition();
        let known: Vec<(String, f64)> = parts
            .iter()
            .filter_map(|(code, value)| Some((code.clone(), value.filter(|v| *v >= 0.0)?)))
            .collect();
        if known.len() < 2 || known.iter().all(|(_, v)| *v == 0.0) {
            continue;
        }
        let standin = (concept == Concept::Firms).then(|| message!("indicator-standin-firm-counts"));
        return Ok(Own { sectors: parts.len(), figures, concept, known, standin });
    }
    Err(reasons::missing_statistic(Concept::Employment, &context.region))
}

impl Own {
    fn values(&self) -> Vec<f64> {
        self.known.iter().map(|(_, v)| *v).collect()
    }

    fn finish(&self, value: f64, unit: &str, used: usize, against: Option<&str>) -> Measured {
        let status = match (&self.standin, self.figures.sampled) {
            (Some(_), _) => Status::Proxy,
            (None, true) => Status::Estimated,
            (None, false) => Status::Observed,
        };
        let name = match against {
            Some(area) => format!("{} / {area}", self.figures.name()),
            None => self.figures.name(),
        };
        let mut measured =
            Measured::of_status(value, unit, status).input(Input::new(name, used, self.sectors));
        if measured.value.is_some() {
            measured.reason = self.standin.clone();
        }
        measured
    }
}

/// A region beside its reference area over the sectors both know.
struct Beside {
    own: Own,
    area: String,
    codes: Vec<String>,
    here: Vec<f64>,
    there: Vec<f64>,
}

fn beside(context: &Context<'_>) -> Result<Beside, Message> {
    let own = own(context)?;
    let lacking = || reasons::missing_reference(own.concept, own.figures.year);
    let reference = statistics::reference(context, own.concept, &own.figures).ok_or_else(lacking)?;
    let (mut codes, mut here, mut there) = (Vec::new(), Vec::new(), Vec::new());
    for (code, value) in &own.known {
        if let Some(other) = reference.figures.get(code).filter(|v| *v > 0.0) {
            codes.push(code.clone());
            here.push(*value);
            there.push(other);
        }
    }
    if codes.len() < 2 || here.iter().all(|v| *v == 0.0) {
        return Err(lacking());
    }
    Ok(Beside { own, area: reference.name, codes, here, there })
}

impl Beside {
    /// Region and rest of the area as a table of two rows, where the area holds the region.
    fn table(&self) -> Option<Amounts> {
        let rest: Vec<f64> = self.there.iter().zip(&self.here).map(|(t, h)| t - h).collect();
        if rest.iter().any(|v| *v < 0.0) {
            return None;
        }
        let cells: Vec<f64> = self.here.iter().copied().chain(rest).collect();
        Amounts::from_rows(2, self.codes.len(), &cells).ok()
    }

    fn quotients(&self) -> milieu_indicators::Result<Vec<f64>> {
        let (s, reference) = (shares(&self.here)?, shares(&self.there)?);
        Ok(s.iter().zip(&reference).map(|(a, b)| a / b).collect())
    }
}

/// RV00: location quotient s_i / S_i of a sector (Florence; Balassa 1965); present from 1 on. The
/// variant names the sector; without one it is the region's highest, and the trail lists them all.
/// Interval by redrawing the counts (figures of a sample survey get none: their own sampling is
/// not known here). Cost: `null_draws` passes.
pub fn rv00(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "ratio";
    let beside = match beside(context) {
        Ok(beside) => beside,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let quotients = match beside.quotients() {
        Ok(quotients) => quotients,
        Err(error) => return reasons::refused(unit, &error),
    };
    let at = if variant.is_empty() {
        (0..quotients.len()).max_by(|a, b| quotients[*a].total_cmp(&quotients[*b]))
    } else {
        beside.codes.iter().position(|c| c == variant)
    };
    let Some(at) = at else {
        return Measured::withheld(
            unit,
            message!("indicator-missing-sectors", concept = beside.own.concept.label(), sectors = variant),
        );
    };
    let draws = context.params.null_draws.max(20);
    let intervals = beside
        .table()
        .filter(|_| !beside.own.figures.sampled)
        .and_then(|t| location_quotient_intervals(&t, draws, LEVEL, context.params.seed).ok());
    let cell = |k: usize| intervals.as_ref().and_then(|i| i[(0, k)]);
    for (k, code) in beside.codes.iter().enumerate() {
        trail.row(|| Evidence {
            record: None,
            label: code.clone(),
            contribution: Some(quotients[k]),
            note: cell(k).map(|c| {
                Message::new(match c.verdict() {
                    SpecialisationVerdict::Specialised => "indicator-rv00-specialised",
                    SpecialisationVerdict::NotSpecialised => "indicator-rv00-not-specialised",
                    SpecialisationVerdict::Undecided => "indicator-rv00-undecided",
                })
            }),
        });
    }
    let measured = beside.own.finish(quotients[at], unit, beside.codes.len(), Some(&beside.area));
    match cell(at) {
        Some(c) => measured.interval(Interval::of_level(c.low, c.high, LEVEL)),
        None => measured,
    }
}

/// Level of the code and the number of characters of a coded sector up to it.
fn level(word: &str) -> Option<usize> {
    match word {
        "1" => Some(1),
        "2" => Some(3),
        "3" => Some(4),
        _ => None,
    }
}

/// Sectors that reach a level, as section letter and digits (`C254`; `C25x` for a rest).
fn coded(own: &Own, characters: usize) -> (Vec<String>, Vec<f64>) {
    let scheme = own.figures.scheme;
    let mut out = (Vec::new(), Vec::new());
    for (text, value) in &own.known {
        let code = Code::read(text);
        let sections = code.sections(scheme);
        let [section] = sections.as_slice() else { continue };
        let coded = match &code {
            Code::Digits { digits, rest } => {
                format!("{section}{digits}{}", if *rest { "x" } else { "" })
            }
            _ => section.to_string(),
        };
        if coded.len() >= characters {
            out.0.push(coded);
            out.1.push(*value);
        }
    }
    out
}

fn too_coarse(own: &Own) -> Message {
    message!("indicator-codes-too-coarse", variable = own.figures.name())
}

/// RV01: unrelated variety, entropy in bits over the groups of an upper level of the code
/// (Frenken, van Oort, Verburg 2007). `RV01[1]` over sections, or the aggregates of sections a
/// source publishes; `RV01[2]`, the default, over divisions.
pub fn rv01(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "bits";
    let word = if variant.is_empty() { "2" } else { variant };
    let Some(characters) = level(word) else {
        return reasons::unknown_variant(unit, variant);
    };
    let own = match own(context) {
        Ok(own) => own,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let (codes, values) = if characters == 1 {
        // Aggregates of sections are groups of their own.
        let scheme = own.figures.scheme;
        let group = |text: &str| match Code::read(text).sections(scheme).as_slice() {
            [one] => one.to_string(),
            _ => text.to_owned(),
        };
        let mut groups: std::collections::BTreeMap<String, f64> = std::collections::BTreeMap::new();
        for (code, value) in &own.known {
            *groups.entry(group(code)).or_default() += value;
        }
        groups.into_iter().unzip()
    } else {
        coded(&own, characters)
    };
    if codes.len() < 2 {
        return Measured::withheld(unit, too_coarse(&own));
    }
    let used = if characters == 1 { own.known.len() } else { codes.len() };
    let entropy = if characters == 1 {
        entropy_bits(&values)
    } else {
        CodedAmounts::new(&codes, &values).and_then(|c| c.entropy(characters))
    };
    show_amounts(&codes, &values, trail);
    match entropy {
        Ok(entropy) => own.finish(entropy, unit, used, None),
        Err(error) => reasons::refused(unit, &error),
    }
}

/// RV02: related variety, the entropy of a lower level inside the groups of an upper one, bits
/// (Frenken, van Oort, Verburg 2007). The two levels are in the code; `RV02[2,3]` is the default.
pub fn rv02(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "bits";
    let word = if variant.is_empty() { "2,3" } else { variant };
    let levels = word.split_once(',').and_then(|(a, b)| Some((level(a.trim())?, level(b.trim())?)));
    let Some((upper, lower)) = levels.filter(|(a, b)| a < b) else {
        return reasons::unknown_variant(unit, variant);
    };
    let own = match own(context) {
        Ok(own) => own,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let (codes, values) = coded(&own, lower);
    if codes.len() < 2 {
        return Measured::withheld(unit, too_coarse(&own));
    }
    show_amounts(&codes, &values, trail);
    match CodedAmounts::new(&codes, &values).and_then(|c| c.variety_within(upper, lower)) {
        Ok(variety) => own.finish(variety, unit, codes.len(), None),
        Err(error) => reasons::refused(unit, &error),
    }
}

fn show_amounts(codes: &[String], values: &[f64], trail: &mut Trail) {
    let total: f64 = values.iter().sum();
    for (code, value) in codes.iter().zip(values) {
        trail.row(|| Evidence {
            record: None,
            label: code.clone(),
            contribution: (total > 0.0).then(|| value / total),
            note: None,
        });
    }
}

/// Amounts of every comparable region that has all of the region's sectors.
struct RegionTable {
    own: Own,
    regions: Vec<RegionCode>,
    here: usize,
    codes: Vec<String>,
    amounts: Amounts,
    /// Regions of the source, complete or not.
    all: usize,
}

/// Fewest regions from which presence together is read.
const FEWEST_REGIONS: usize = 3;

fn region_table(context: &Context<'_>, year: Option<i32>) -> Result<RegionTable, Message> {
    let mut own = own(context)?;
    if let Some(year) = year.filter(|y| *y != own.figures.year) {
        let figures = statistics::by_sector(context.snapshot, &context.region, own.concept, Some(year))
            .ok_or_else(|| reasons::missing_second_year(own.concept, &context.region))?;
        own.known.retain(|(code, _)| figures.get(code).is_some());
        own.sectors = own.known.len();
        own.figures = figures;
    }
    if own.known.len() < own.sectors {
        let known: Vec<&str> = own.known.iter().map(|(c, _)| c.as_str()).collect();
        let missing: Vec<String> = own
            .figures
            .partition()
            .into_iter()
            .map(|(c, _)| c)
            .filter(|c| !known.contains(&c.as_str()))
            .collect();
        return Err(message!(
            "indicator-missing-sectors",
            concept = own.concept.label(),
            sectors = missing.join(", ")
        ));
    }
    let codes: Vec<String> = own.known.iter().map(|(c, _)| c.clone()).collect();
    let all = statistics::regions_by_sector(context.snapshot, &context.region, own.concept, own.figures.year);
    let mut regions = Vec::new();
    let mut cells = Vec::new();
    let mut here = None;
    for (region, figures) in &all {
        let row: Option<Vec<f64>> = codes.iter().map(|c| figures.get(c).filter(|v| *v >= 0.0)).collect();
        if let Some(row) = row.filter(|r| r.iter().sum::<f64>() > 0.0) {
            if *region == context.region {
                here = Some(regions.len());
            }
            regions.push(region.clone());
            cells.extend(row);
        }
    }
    let too_few = || {
        message!(
            "indicator-too-few-regions",
            variable = own.figures.name(),
            found = regions.len(),
            needed = FEWEST_REGIONS
        )
    };
    let (Some(here), true) = (here, regions.len() >= FEWEST_REGIONS) else {
        return Err(too_few());
    };
    let amounts = Amounts::from_rows(regions.len(), codes.len(), &cells)
        .map_err(|e| message!("indicator-formula-refuses", what = e.to_string()))?;
    Ok(RegionTable { own, regions, here, codes, amounts, all: all.len() })
}

impl RegionTable {
    fn finish(&self, value: f64, unit: &str) -> Measured {
        let mut measured = self.own.finish(value, unit, self.codes.len(), None);
        if measured.value.is_some() && measured.status == Status::Observed {
            // Presence rests on a comparison, not on the region's own count.
            measured.status = Status::Estimated;
        }
        measured.input(Input::new(
            format!("{} × {}", self.regions.len(), self.codes.len()),
            self.regions.len(),
            self.all,
        ))
    }
}

/// Relatedness of the sectors of a table in the form asked for; `prob` when none is.
fn related(presence: &Presence, variant: &str) -> Result<DMatrix<f64>, Message> {
    let form = match variant {
        "" | "prob" => RelatednessForm::Probability,
        "association" => RelatednessForm::Association,
        "cosine" => RelatednessForm::Cosine,
        "jaccard" => RelatednessForm::Jaccard,
        "minimum" => return Ok(proximity(presence)),
        _ => return Err(reasons::no_such_variant(variant)),
    };
    relatedness(&co_occurrence(presence), form)
        .map_err(|e| message!("indicator-formula-refuses", what = e.to_string()))
}

/// The table of the comparable regions, who has which sector there, and how the sectors are
/// related in the form of RV05's variant.
fn related_sectors(
    context: &Context<'_>,
    variant: &str,
) -> Result<(RegionTable, Presence, DMatrix<f64>), Message> {
    let table = region_table(context, None)?;
    let presence = Presence::of(&table.amounts);
    let r = related(&presence, variant)?;
    Ok((table, presence, r))
}

/// RV03: coherence, mean relatedness over the pairs of sectors present in the region (Teece et
/// al. 1994; Nesta and Saviotti 2005). Relatedness as in RV05.
pub fn rv03(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "ratio";
    let (table, presence, r) = match related_sectors(context, variant) {
        Ok(found) => found,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    match coherence(&presence, table.here, &r) {
        Ok(Some(value)) => table.finish(value, unit),
        Ok(None) => Measured::withheld(unit, message!("indicator-rv03-one-sector")),
        Err(error) => reasons::refused(unit, &error),
    }
}

/// How near a sector is to what a region already has.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorDensity {
    /// Sector code.
    pub code: String,
    /// Relatedness density (RV04), percent; `None` for a sector related to nothing.
    pub density: Option<f64>,
    /// Whether the sector is present here (location quotient of at least 1).
    pub present: bool,
    /// Amount in the region.
    pub amount: f64,
}

/// Relatedness density of every sector in the region, in the form of RV05's variant (`prob` when
/// empty), and the table it rests on as inputs; or why there is none.
pub fn sector_densities(
    context: &Context<'_>,
    variant: &str,
) -> Result<(Vec<SectorDensity>, Vec<Input>), Message> {
    let table = region_table(context, None)?;
    let presence = Presence::of(&table.amounts);
    let r = related(&presence, variant)?;
    let density = relatedness_density(&presence, &r)
        .map_err(|e| message!("indicator-formula-refuses", what = e.to_string()))?;
    let sectors = table
        .codes
        .iter()
        .enumerate()
        .map(|(k, code)| SectorDensity {
            code: code.clone(),
            density: density[(table.here, k)],
            present: presence.contains(table.here, k),
            amount: table.own.known[k].1,
        })
        .collect();
    Ok((sectors, table.finish(0.0, "percent").inputs))
}

/// RV04: relatedness density 100 sum_j M_rj R_ij / sum_j R_ij, percent, diagonal of R zero
/// (Hidalgo et al. 2007): the mean over the sectors that are not present here. The trail lists
/// each sector.
pub fn rv04(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "percent";
    if !variant.is_empty() && !FORMS.contains(&variant) {
        return reasons::unknown_variant(unit, variant);
    }
    let (sectors, inputs) = match sector_densities(context, variant) {
        Ok(found) => found,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    for sector in &sectors {
        trail.row(|| Evidence {
            record: None,
            label: sector.code.clone(),
            contribution: sector.density,
            note: Some(Message::new(if sector.present {
                "indicator-rv04-present"
            } else {
                "indicator-rv04-absent"
            })),
        });
    }
    let absent: Vec<f64> = sectors.iter().filter(|s| !s.present).filter_map(|s| s.density).collect();
    match milieu_indicators::quantile::mean(&absent) {
        Ok(mean) => {
            let mut measured = Measured::estimated(mean, unit);
            for input in inputs {
                measured = measured.input(input);
            }
            measured
        }
        Err(_) => Measured::withheld(unit, message!("indicator-rv04-nothing-absent")),
    }
}

/// RV05: relatedness of what the region does, the mean of R_ij over pairs of sectors, weighted by
/// the product of their amounts. R from presence together in the comparable regions: probability
/// form `prob` (Steijn; the default), association strength (van Eck and Waltman 2009), cosine,
/// Jaccard, or the minimum conditional probability (Hidalgo et al. 2007).
pub fn rv05(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "ratio";
    let (table, _, r) = match related_sectors(context, variant) {
        Ok(found) => found,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let (mut sum, mut weight) = (0.0, 0.0);
    for i in 0..table.codes.len() {
        for j in i + 1..table.codes.len() {
            let w = table.own.known[i].1 * table.own.known[j].1;
            sum += w * r[(i, j)];
            weight += w;
            trail.row(|| Evidence {
                record: None,
                label: format!("{} – {}", table.codes[i], table.codes[j]),
                contribution: Some(r[(i, j)]),
                note: None,
            });
        }
    }
    if weight <= 0.0 {
        return Measured::withheld(unit, message!("indicator-rv03-one-sector"));
    }
    table.finish(sum / weight, unit)
}

/// RV06: concentration of the region's structure, by the form in the code: `krugman`
/// sum |s - S| without a factor one half (the default; Krugman 1991), `hhi` sum s^2, `entropy` in
/// bits, `hachman` 1 / sum s^2/S (Hachman 1995), `kullback-leibler` in bits, `gini`.
pub fn rv06(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let form = if variant.is_empty() { "krugman" } else { variant };
    if !CONCENTRATION.contains(&form) {
        return reasons::unknown_variant("index", variant);
    }
    let unit = match form {
        "entropy" | "kullback-leibler" => "bits",
        _ => "index",
    };
    if matches!(form, "krugman" | "hachman" | "kullback-leibler") {
        let beside = match beside(context) {
            Ok(beside) => beside,
            Err(reason) => return Measured::withheld(unit, reason),
        };
        let value = match form {
            "krugman" => concentration::krugman(&beside.here, &beside.there),
            "hachman" => concentration::hachman(&beside.here, &beside.there),
            _ => concentration::kullback_leibler_bits(&beside.here, &beside.there),
        };
        show_amounts(&beside.codes, &beside.here, trail);
        return match value {
            Ok(value) => beside.own.finish(value, unit, beside.codes.len(), Some(&beside.area)),
            Err(error) => reasons::refused(unit, &error),
        };
    }
    let own = match own(context) {
        Ok(own) => own,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let values = own.values();
    let value = match form {
        "hhi" => concentration::herfindahl(&values),
        "gini" => concentration::gini(&values),
        _ => entropy_bits(&values),
    };
    match value {
        Ok(value) => own.finish(value, unit, values.len(), None),
        Err(error) => reasons::refused(unit, &error),
    }
}

/// Rounds of the fitness algorithm; its limit may be zero, so the number is part of the number.
const FITNESS_ROUNDS: usize = 200;

/// RV07: complexity of the region: `eci`, the economic complexity index (Hidalgo and Hausmann
/// 2009), a z-score over the comparable regions, the default; `fitness` (Tacchella et al. 2012)
/// beside it. ECI is withheld when it is not identified: the regions fall into parts, or
/// redrawing the counts changes the order of the eigenvalues or the sign in more than 5 percent
/// of draws. The number of regions and sectors stands among the inputs. Cost: `null_draws`
/// eigendecompositions.
pub fn rv07(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let wants_fitness = match variant {
        "" | "eci" => false,
        "fitness" => true,
        _ => return reasons::unknown_variant("z", variant),
    };
    let unit = if wants_fitness { "index" } else { "z" };
    let table = match region_table(context, None) {
        Ok(table) => table,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let presence = Presence::of(&table.amounts);
    let nothing = || Measured::withheld(unit, message!("indicator-rv07-nothing-present"));
    if wants_fitness {
        return match fitness(&presence, FITNESS_ROUNDS) {
            Ok(found) => found.fitness[table.here].map_or_else(nothing, |f| table.finish(f, unit)),
            Err(error) => reasons::refused(unit, &error),
        };
    }
    let draws = context.params.null_draws.max(20);
    let check = match complexity_check(&table.amounts, draws, context.params.seed) {
        Ok(check) => check,
        Err(error) => return reasons::refused(unit, &error),
    };
    let Some(found) = check.shown() else {
        return Measured::withheld(
            unit,
            message!(
                "indicator-rv07-not-identified",
                reasons = check.reasons.iter().map(identification).collect::<Vec<_>>()
            ),
        );
    };
    for (region, eci) in table.regions.iter().zip(&found.eci) {
        trail.row(|| Evidence {
            record: None,
            label: region.as_str().to_owned(),
            contribution: *eci,
            note: None,
        });
    }
    found.eci[table.here].map_or_else(nothing, |eci| table.finish(eci, unit))
}

fn identification(reason: &ComplexityReason) -> Message {
    let percent = |share: f64| 100.0 * share;
    match reason {
        ComplexityReason::Disconnected { components } => {
            message!("indicator-rv07-disconnected", parts = *components)
        }
        ComplexityReason::OrderUnstable { share } => {
            message!("indicator-rv07-order", percent = percent(*share))
        }
        ComplexityReason::SignUnstable { share } => {
            message!("indicator-rv07-sign", percent = percent(*share))
        }
        ComplexityReason::DrawsDisconnected { share } => {
            message!("indicator-rv07-draws-disconnected", percent = percent(*share))
        }
        ComplexityReason::Refused(error) => {
            message!("indicator-formula-refuses", what = error.to_string())
        }
        _ => message!("indicator-rv07-other"),
    }
}

/// RV08: related entry (Boschma et al. 2015): over all comparable regions, how much likelier a
/// sector absent in the first year is to be present in the last (and, with three years or more,
/// in the last but one) when its relatedness density was one percent higher; average marginal
/// effect in percentage points, from a logit with an effect for each region and sector.
pub fn rv08(variant: &str, context: &Context<'_>, _trail: &mut Trail) -> Measured {
    let unit = "points";
    if !variant.is_empty() {
        return reasons::unknown_variant(unit, variant);
    }
    let region = &context.region;
    let years = statistics::years_by_sector(context.snapshot, region, Concept::Employment);
    let (Some(first), Some(last)) = (years.first().copied(), years.last().copied()) else {
        let reason = reasons::missing_statistic(Concept::Employment, region);
        return Measured::withheld(unit, reason);
    };
    if first == last {
        let reason = reasons::missing_second_year(Concept::Employment, region);
        return Measured::withheld(unit, reason);
    }
    let mut needed = vec![first, last];
    if years.len() >= 3 {
        needed.push(years[years.len() - 2]);
    }
    let mut tables = Vec::new();
    for year in needed {
        match region_table(context, Some(year)) {
            Ok(table) => tables.push(table),
            Err(reason) => return Measured::withheld(unit, reason),
        }
    }
    let start = &tables[0];
    let presence = Presence::of(&start.amounts);
    let r = match related(&presence, "prob") {
        Ok(r) => r,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let density = match relatedness_density(&presence, &r) {
        Ok(density) => density,
        Err(error) => return reasons::refused(unit, &error),
    };
    let later: Vec<_> = tables[1..].iter().map(|t| (t, location_quotients(&t.amounts))).collect();
    let mut observations = Vec::new();
    for (i, region) in start.regions.iter().enumerate() {
        for (k, code) in start.codes.iter().enumerate() {
            let (false, Some(x)) = (presence.contains(i, k), density[(i, k)]) else { continue };
            let held: Option<Vec<bool>> = later
                .iter()
                .map(|(table, quotients)| {
                    let row = table.regions.binary_search(region).ok()?;
                    let column = table.codes.binary_search(code).ok()?;
                    Some(quotients[(row, column)].is_some_and(|q| q >= 1.0))
                })
                .collect();
            if let Some(held) = held {
                let outcome = held.iter().all(|h| *h);
                observations.push(Observation { outcome, x, first: i, second: k });
            }
        }
    }
    match average_marginal_effect(&observations) {
        Some(found) => {
            // The normal quantile of a 90 percent interval.
            let half = 1.644_853_626_951_472_7 * found.standard_error;
            start
                .finish(100.0 * found.effect, unit)
                .interval(Interval::of_level(
                    100.0 * (found.effect - half),
                    100.0 * (found.effect + half),
                    LEVEL,
                ))
                .input(Input::new(format!("{first}–{last}"), found.used, observations.len()))
        }
        None => {
            Measured::withheld(unit, message!("indicator-rv08-no-effect", observations = observations.len()))
        }
    }
}

//! Regional statistics as a snapshot holds them, found by what they mean.
//!
//! Sources name their variables in their own way. The file `dictionary/variables.toml` says which
//! variable with which dimensions stands for which [`Concept`]; everything here asks by concept.
//! A figure that a source marks as missing is missing; a figure is never taken from a year after
//! the snapshot's period.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use milieu_territory::{Snapshot, Statistic};
use milieu_vocabulary::{Message, Period, RegionCode};
use serde::Deserialize;

use crate::Context;
use crate::sectors::{self, Scheme};

macro_rules! concepts {
    ($($(#[$meta:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What a statistic means, whatever its source calls it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        pub enum Concept {
            $($(#[$meta])* #[serde(rename = $code)] $name),+
        }

        impl Concept {
            /// Every concept.
            pub const ALL: &'static [Concept] = &[$(Concept::$name),+];

            /// Its code in `dictionary/variables.toml`, and the variable a user's own table
            /// would call it by.
            pub const fn code(self) -> &'static str {
                match self { $(Concept::$name => $code),+ }
            }

            /// Its name for a person.
            pub fn label(self) -> Message {
                match self { $(Concept::$name => Message::new(concat!("statistic-", $code))),+ }
            }
        }
    };
}

concepts!(
    /// People employed, by sector.
    Employment = "employment",
    /// Gross value added, by sector.
    ValueAdded = "value-added",
    /// Exports, by sector.
    Exports = "exports",
    /// Imports, by sector.
    Imports = "imports",
    /// Turnover, by sector.
    Turnover = "turnover",
    /// Expenditure on R&D, by sector.
    Rd = "rd",
    /// Human resources in science and technology, by sector.
    Hrst = "hrst",
    /// Employees with tertiary education, by sector.
    Tertiary = "tertiary",
    /// Firms, by sector.
    Firms = "firms",
    /// Demand (world or European market), by sector.
    Demand = "demand",
    /// Share of SMEs that innovate, percent, by sector.
    InnovatingSmes = "innovating-smes",
    /// Share of innovating firms that name demand as the main trigger, percent, by sector.
    DemandNamed = "demand-named",
    /// People employed, by occupation (ISCO-08).
    EmploymentByOccupation = "employment-by-occupation",
    /// People employed, by size class of the firm.
    EmploymentBySize = "employment-by-size",
    /// Employees with tertiary education in all employees, percent.
    TertiaryEmploymentShare = "tertiary-employment-share",
    /// Employees with tertiary education.
    TertiaryEmployment = "tertiary-employment",
    /// Employees of every education, from the same source.
    AllEmploymentByEducation = "all-employment-by-education",
    /// Adults of 25 to 64 with tertiary education, percent.
    TertiaryShare = "tertiary-share",
    /// Human resources in science and technology, percent.
    HrstShare = "hrst-share",
    /// Adults in education or training, percent.
    LifelongLearning = "lifelong-learning",
    /// All R&D expenditure, percent of GDP.
    RdShare = "rd-share",
    /// Business R&D expenditure, percent of GDP.
    BusinessRdShare = "business-rd-share",
    /// People in R&D.
    RdPersonnel = "rd-personnel",
    /// Employment in high-technology manufacturing, percent of all employment.
    HighTechShare = "high-tech-share",
    /// Employment in high- and medium-high-technology manufacturing, percent of all employment.
    HighAndMediumHighTechShare = "high-and-medium-high-tech-share",
    /// Employment in medium-low-technology manufacturing, percent of all employment.
    MediumLowTechShare = "medium-low-tech-share",
    /// Employment in low-technology manufacturing, percent of all employment.
    LowTechShare = "low-tech-share",
    /// GDP per head.
    GdpPerHead = "gdp-per-head",
    /// GDP.
    Gdp = "gdp",
    /// Population.
    Population = "population",
    /// Potential accessibility, EU = 100.
    PotentialAccessibility = "potential-accessibility",
    /// SMEs that innovate, percent.
    InnovatingSmesShare = "innovating-smes-share",
    /// Firms that introduced a new product, percent.
    ProductInnovators = "product-innovators",
    /// Firms that introduced a new process, percent.
    ProcessInnovators = "process-innovators",
    /// Turnover from new products, percent.
    NewProductTurnover = "new-product-turnover",
    /// Machinery in innovation spending, percent.
    MachineryShare = "machinery-share",
    /// Patent applications.
    Patents = "patents",
    /// Employment under foreign control, percent.
    ForeignControlledEmployment = "foreign-controlled-employment",
);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct VariablesFile {
    units: BTreeMap<String, f64>,
    concept: Vec<ConceptEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConceptEntry {
    code: Concept,
    #[serde(default)]
    by: Option<String>,
    #[serde(default)]
    #[allow(dead_code)] // For the reader of the file.
    unit: Option<String>,
    from: Vec<Mapping>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mapping {
    variable: String,
    #[serde(default)]
    dimensions: BTreeMap<String, OneOrMore>,
    #[serde(default)]
    by: Option<String>,
    #[serde(default)]
    scheme: Option<String>,
    #[serde(default)]
    sampled: bool,
    #[serde(default)]
    scale: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn allows(&self, code: &str) -> bool {
        match self {
            OneOrMore::One(one) => one == code,
            OneOrMore::More(more) => more.iter().any(|m| m == code),
        }
    }
}

// A fault in the built-in file is a fault of the crate; a test reads it.
static VARIABLES: LazyLock<VariablesFile> = LazyLock::new(|| {
    toml::from_str(include_str!("../dictionary/variables.toml"))
        .expect("the built-in table of variables is well formed")
});

fn entry(concept: Concept) -> impl Iterator<Item = (&'static Mapping, Option<&'static str>)> {
    VARIABLES
        .concept
        .iter()
        .filter(move |c| c.code == concept)
        .flat_map(|c| c.from.iter().map(move |m| (m, m.by.as_deref().or(c.by.as_deref()))))
}

fn is_total(code: &str) -> bool {
    matches!(code, "T" | "TOTAL" | "_T" | "TOTAL_ALL_ACTIVITIES" | "A-U" | "")
}

/// Codes for people who did not answer, or for nothing in particular: in no sector.
fn is_residual(code: &str) -> bool {
    matches!(code, "NRP" | "UNK" | "_U" | "_Z" | "NAP" | "UNKNOWN")
}

fn dimensions(row: &Statistic) -> Vec<(String, &str)> {
    let mut out: Vec<(String, &str)> = Vec::with_capacity(4);
    for (name, code) in
        row.breakdown.as_deref().unwrap_or_default().split(';').filter_map(|part| part.split_once('='))
    {
        out.push((name.trim().to_lowercase(), code.trim()));
    }
    for (name, code) in [("sector", &row.sector), ("unit", &row.unit)] {
        if let Some(code) = code {
            out.retain(|(n, _)| n != name);
            out.push((name.to_owned(), code.trim()));
        }
    }
    out
}

impl Mapping {
    /// The code of the running dimension when the row belongs to this entry: `Some("")` for a
    /// row without one.
    fn takes<'a>(&self, by: Option<&str>, row: &'a Statistic) -> Option<(&'a str, Option<&'a str>)> {
        let found = dimensions(row);
        for (name, allowed) in &self.dimensions {
            match found.iter().find(|(n, _)| n == name) {
                Some((_, code)) if allowed.allows(code) => {}
                Some(_) => return None,
                None if allowed.allows("T") || allowed.allows("TOTAL") => {}
                None => return None,
            }
        }
        let mut key = "";
        let mut scheme = None;
        for (name, code) in &found {
            if by == Some(name.as_str()) {
                key = code;
            } else if name == "sector-scheme" {
                scheme = Some(*code);
            } else if !self.dimensions.contains_key(name)
                && name != "unit"
                && name != "freq"
                && !is_total(code)
            {
                return None;
            }
        }
        Some((key, scheme))
    }

    fn value(&self, row: &Statistic) -> Option<f64> {
        let value = row.value.filter(|v| v.is_finite())?;
        let unit = row
            .unit
            .as_deref()
            .or_else(|| dimensions(row).into_iter().find(|(n, _)| n == "unit").map(|(_, code)| code));
        let scale = self.scale.or_else(|| VARIABLES.units.get(unit?).copied()).unwrap_or(1.0);
        Some(value * scale)
    }
}

/// Rows of a variable, in a region if one is given; by bisection.
fn rows<'a>(snapshot: &'a Snapshot, variable: &str, region: Option<&RegionCode>) -> &'a [Statistic] {
    let all = &snapshot.statistics;
    let start = all.partition_point(|s| s.variable.as_str() < variable);
    let end = start + all[start..].partition_point(|s| s.variable == variable);
    let Some(region) = region else { return &all[start..end] };
    let of = &all[start..end];
    let first = of.partition_point(|s| s.region < *region);
    let last = first + of[first..].partition_point(|s| s.region == *region);
    &of[first..last]
}

/// Last year a snapshot may know of; `None` when it is of all times.
fn last_year(snapshot: &Snapshot) -> Option<i32> {
    match snapshot.period {
        Period::Always => None,
        Period::On(day) | Period::Between(_, day) => Some(i32::from(day.year())),
    }
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Value in single units (persons, euro) or in the concept's unit (percent).
    pub value: f64,
    /// Year.
    pub year: i32,
    /// Variable it was taken from.
    pub variable: String,
    /// Key of the record behind it.
    pub record: String,
    /// Whether the source is a sample survey.
    pub sampled: bool,
}

impl Figure {
    /// Variable and year, as shown among the inputs of a number.
    pub fn name(&self) -> String {
        format!("{} {}", self.variable, self.year)
    }
}

/// The figures of a region over the years, oldest first, from the first source that has any.
pub fn history(snapshot: &Snapshot, region: &RegionCode, concept: Concept) -> Vec<Figure> {
    let limit = last_year(snapshot);
    for (mapping, by) in entry(concept) {
        let mut years: BTreeMap<i32, Figure> = BTreeMap::new();
        for row in rows(snapshot, &mapping.variable, Some(region)) {
            if limit.is_some_and(|l| row.year > l) {
                continue;
            }
            let Some((key, _)) = mapping.takes(by, row) else { continue };
            if !is_total(key) {
                continue;
            }
            if let Some(value) = mapping.value(row) {
                years.entry(row.year).or_insert_with(|| Figure {
                    value,
                    year: row.year,
                    variable: row.variable.clone(),
                    record: row.key(),
                    sampled: mapping.sampled,
                });
            }
        }
        if !years.is_empty() {
            return years.into_values().collect();
        }
    }
    Vec::new()
}

/// The latest figure of a region; of a table by sector, its total.
pub fn latest(snapshot: &Snapshot, region: &RegionCode, concept: Concept) -> Option<Figure> {
    history(snapshot, region, concept).pop()
}

/// The figure of a year.
pub fn in_year(snapshot: &Snapshot, region: &RegionCode, concept: Concept, year: i32) -> Option<Figure> {
    history(snapshot, region, concept).into_iter().find(|f| f.year == year)
}

/// The figures of a region in one year by sector (or occupation, or size).
#[derive(Clone, Debug, PartialEq)]
pub struct SectorFigures {
    /// Year.
    pub year: i32,
    /// Variable.
    pub variable: String,
    /// Whether the source is a sample survey.
    pub sampled: bool,
    /// Classification of the codes.
    pub scheme: Scheme,
    /// Whether anybody said which classification it is.
    pub scheme_stated: bool,
    /// Code and figure, `None` where the source marks it as missing; totals are not in it.
    /// Sorted by code. Codes may be nested.
    pub cells: Vec<(String, Option<f64>)>,
    /// The total over all sectors, where the source gives it.
    pub total: Option<f64>,
}

impl SectorFigures {
    /// Variable and year, as shown among the inputs of a number.
    pub fn name(&self) -> String {
        format!("{} {}", self.variable, self.year)
    }

    /// The figure of a code.
    pub fn get(&self, code: &str) -> Option<f64> {
        self.cells.binary_search_by(|(c, _)| c.as_str().cmp(code)).ok().and_then(|at| self.cells[at].1)
    }

    /// The finest set of codes that do not overlap and lose nothing; see
    /// [`sectors::partition`].
    pub fn partition(&self) -> Vec<(String, Option<f64>)> {
        sectors::partition(&self.cells, self.scheme)
    }
}

/// Years for which a region has figures by sector, oldest first.
pub fn years_by_sector(snapshot: &Snapshot, region: &RegionCode, concept: Concept) -> Vec<i32> {
    let limit = last_year(snapshot);
    for (mapping, by) in entry(concept) {
        let years: BTreeSet<i32> = rows(snapshot, &mapping.variable, Some(region))
            .iter()
            .filter(|row| limit.is_none_or(|l| row.year <= l) && row.value.is_some())
            .filter(|row| mapping.takes(by, row).is_some_and(|(k, _)| !is_total(k) && !is_residual(k)))
            .map(|row| row.year)
            .collect();
        if !years.is_empty() {
            return years.into_iter().collect();
        }
    }
    Vec::new()
}

/// The figures of a region by sector: of a year, or of the latest one. Of several sources with
/// figures for the same variable and year, the one with most figures.
pub fn by_sector(
    snapshot: &Snapshot,
    region: &RegionCode,
    concept: Concept,
    year: Option<i32>,
) -> Option<SectorFigures> {
    let year = match year {
        Some(year) => year,
        None => *years_by_sector(snapshot, region, concept).last()?,
    };
    for (mapping, by) in entry(concept) {
        let of = rows(snapshot, &mapping.variable, Some(region));
        if let Some(found) = sector_figures(snapshot, mapping, by, of, year) {
            return Some(found);
        }
    }
    None
}

fn sector_figures(
    snapshot: &Snapshot,
    mapping: &Mapping,
    by: Option<&str>,
    rows: &[Statistic],
    year: i32,
) -> Option<SectorFigures> {
    struct Gathered<'a> {
        cells: BTreeMap<String, Option<f64>>,
        total: Option<f64>,
        scheme: Option<&'a str>,
    }
    let mut sources: BTreeMap<Option<&str>, Gathered<'_>> = BTreeMap::new();
    for row in rows.iter().filter(|r| r.year == year) {
        let Some((key, scheme)) = mapping.takes(by, row) else { continue };
        if is_residual(key) {
            continue;
        }
        let gathered = sources.entry(row.source.as_ref().map(|s| s.as_str())).or_insert_with(|| Gathered {
            cells: BTreeMap::new(),
            total: None,
            scheme: None,
        });
        gathered.scheme = gathered.scheme.or(scheme);
        let value = mapping.value(row);
        if is_total(key) {
            gathered.total = gathered.total.or(value);
        } else {
            let cell = gathered.cells.entry(key.to_owned()).or_insert(None);
            *cell = cell.or(value);
        }
    }
    let mut best: Option<Gathered<'_>> = None;
    for gathered in sources.into_values() {
        let known = |g: &Gathered<'_>| g.cells.values().flatten().count();
        if known(&gathered) > 0 && best.as_ref().is_none_or(|b| known(&gathered) > known(b)) {
            best = Some(gathered);
        }
    }
    let best = best?;
    let stated = best
        .scheme
        .or(mapping.scheme.as_deref())
        .or_else(|| snapshot.settings.get("sector-scheme").map(String::as_str));
    Some(SectorFigures {
        year,
        variable: mapping.variable.clone(),
        sampled: mapping.sampled,
        scheme: stated.map_or(Scheme::Nace2, Scheme::read),
        scheme_stated: stated.is_some(),
        cells: best.cells.into_iter().collect(),
        total: best.total,
    })
}

/// The figures of every region with the same NUTS level as `like` (every region, where codes
/// are not NUTS) in a year, in order of region.
pub fn regions_by_sector(
    snapshot: &Snapshot,
    like: &RegionCode,
    concept: Concept,
    year: i32,
) -> Vec<(RegionCode, SectorFigures)> {
    let comparable = |code: &RegionCode| is_comparable(like, code);
    for (mapping, by) in entry(concept) {
        let found: Vec<_> = rows(snapshot, &mapping.variable, None)
            .chunk_by(|a, b| a.region == b.region)
            .filter(|chunk| comparable(&chunk[0].region))
            .filter_map(|chunk| {
                let figures = sector_figures(snapshot, mapping, by, chunk, year)?;
                Some((chunk[0].region.clone(), figures))
            })
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The figures of every comparable region in a year, in order of region.
pub fn regions_in_year(
    snapshot: &Snapshot,
    like: &RegionCode,
    concept: Concept,
    year: i32,
) -> Vec<(RegionCode, f64)> {
    for (mapping, by) in entry(concept) {
        let mut found: BTreeMap<RegionCode, f64> = BTreeMap::new();
        for row in rows(snapshot, &mapping.variable, None) {
            if row.year != year || !is_comparable(like, &row.region) {
                continue;
            }
            let total = mapping.takes(by, row).is_some_and(|(key, _)| is_total(key));
            if let Some(value) = mapping.value(row).filter(|_| total) {
                found.entry(row.region.clone()).or_insert(value);
            }
        }
        if !found.is_empty() {
            return found.into_iter().collect();
        }
    }
    Vec::new()
}

/// Aggregates of countries that carry figures like a region.
const AGGREGATES: [&str; 5] = ["EU27_2020", "EU28", "EU27", "EU25", "EU15"];

fn is_comparable(like: &RegionCode, code: &RegionCode) -> bool {
    let special = |c: &RegionCode| {
        let text = c.as_str();
        text.starts_with("EU") || text.starts_with("EA") || text.ends_with("ZZ")
    };
    match like.nuts_level() {
        Some(level) => code.nuts_level() == Some(level) && !special(code),
        None => code.nuts_level().is_none() && !special(code),
    }
}

/// What a region is compared with sector by sector.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Code of the area, or the number of regions whose sum it is.
    pub name: String,
    /// Its figures.
    pub figures: SectorFigures,
}

/// The reference area of a concept in a year: the territory's setting `reference`; else the
/// European Union where the source has it; else the region's country; else the sum of the
/// comparable regions (at least two) that have all of the region's sectors.
pub fn reference(context: &Context<'_>, concept: Concept, own: &SectorFigures) -> Option<Reference> {
    let snapshot = context.snapshot;
    let named = snapshot.settings.get("reference").map(String::as_str);
    let country = context.region.country().filter(|c| *c != context.region.as_str());
    for code in named.into_iter().chain(AGGREGATES).chain(country) {
        let Ok(region) = RegionCode::parse(code) else { continue };
        let found = by_sector(snapshot, &region, concept, Some(own.year));
        if let Some(figures) = found.filter(|f| f.variable == own.variable) {
            return Some(Reference { name: region.as_str().to_owned(), figures });
        }
        if named == Some(code) {
            return None;
        }
    }
    let needed = own.partition();
    let all = regions_by_sector(snapshot, &context.region, concept, own.year);
    let complete: Vec<&SectorFigures> = all
        .iter()
        .map(|(_, figures)| figures)
        .filter(|f| needed.iter().all(|(code, _)| f.get(code).is_some()))
        .collect();
    if complete.len() < 2 {
        return None;
    }
    let cells = needed
        .iter()
        .map(|(code, _)| (code.clone(), Some(complete.iter().filter_map(|f| f.get(code)).sum())))
        .collect();
    Some(Reference {
        name: format!("Σ {}", complete.len()),
        figures: SectorFigures { cells, total: None, ..own.clone() },
    })
}

/// Sectors of the cluster under study: the territory's setting `cluster-sectors`, codes parted
/// by commas; empty when nothing is said.
pub fn cluster_sectors(snapshot: &Snapshot) -> Vec<String> {
    snapshot
        .settings
        .get("cluster-sectors")
        .map(|text| {
            text.split([',', ';', ' ']).filter(|c| !c.is_empty()).map(|c| c.trim().to_owned()).collect()
        })
        .unwrap_or_default()
}

/// Why a stated statistic is not one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryFault {
    /// There is none.
    Missing,
    /// Several rows of one year answer to it.
    Ambiguous {
        /// How many.
        rows: usize,
    },
}

/// The latest figure a dictionary entry states, as the source gives it. Sector, breakdown and
/// unit that the entry leaves out may be anything, as long as one row answers; a sector left out
/// prefers the total.
pub fn find(
    snapshot: &Snapshot,
    region: &RegionCode,
    query: &crate::dictionary::StatisticQuery,
) -> Result<Figure, QueryFault> {
    use crate::dictionary::StatisticQuery;
    let (variable, sector, breakdown, unit) = match query {
        StatisticQuery::Variable(variable) => (variable, None, None, None),
        StatisticQuery::Full { variable, sector, breakdown, unit } => {
            (variable, sector.as_deref(), breakdown.as_deref(), unit.as_deref())
        }
    };
    let limit = last_year(snapshot);
    let fits =
        |asked: Option<&str>, has: &Option<String>| asked.is_none_or(|asked| has.as_deref() == Some(asked));
    let candidates: Vec<(&Statistic, f64)> = rows(snapshot, variable, Some(region))
        .iter()
        .filter(|row| limit.is_none_or(|l| row.year <= l))
        .filter(|row| fits(sector, &row.sector) && fits(breakdown, &row.breakdown) && fits(unit, &row.unit))
        .filter_map(|row| Some((row, row.value.filter(|v| v.is_finite())?)))
        .collect();
    let year = candidates.iter().map(|(row, _)| row.year).max().ok_or(QueryFault::Missing)?;
    let mut of_year: Vec<_> = candidates.into_iter().filter(|(row, _)| row.year == year).collect();
    let total = |row: &Statistic| row.sector.as_deref().is_none_or(is_total);
    if sector.is_none() && of_year.iter().any(|(row, _)| total(row)) {
        of_year.retain(|(row, _)| total(row));
    }
    // The same cell from several sources: one row each; the first source counts.
    let cell = |row: &Statistic| (row.sector.clone(), row.breakdown.clone(), row.unit.clone());
    of_year.dedup_by_key(|(row, _)| cell(row));
    match of_year.as_slice() {
        [(row, value)] => {
            Ok(Figure { value: *value, year, variable: variable.clone(), record: row.key(), sampled: false })
        }
        more => Err(QueryFault::Ambiguous { rows: more.len() }),
    }
}

//! Synthetic regional statistics in the form of Eurostat's bulk tables.
//!
//! By sector (sections of NACE Rev. 2, divisions and groups of manufacturing): employment, value
//! added, turnover, exports, imports, R&D, human resources in science and technology, graduates,
//! firms; by occupation (ISCO-08): employment; and figures of the whole region. A region's own
//! sectors stand out by a factor and a little log-normal noise; its productivity, qualification,
//! R&D and trade follow the settings of its mixture of types. Countries and the European Union
//! are drawn beside, as reference; partner regions have the figures that place a region among
//! others. Demand of the world market grows by sector at rates that are the same for all.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::DemoError;
use crate::cluster::{Cluster, TypeSettings};
use crate::dice::Dice;
use crate::write::statistics_path;

/// Years of the tables, the latest first, as in the bulk download.
const YEARS: [i32; 3] = [2008, 2004, 2001];
const UNION: &str = "EU27";
const WORLD: &str = "WORLD";

/// Technology of a sector: what it earns, whom it employs, how its market grows.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    High,
    MediumHigh,
    MediumLow,
    Low,
    Service,
}

impl Class {
    fn of(code: &str) -> Self {
        if !code.starts_with('C') {
            return Class::Service;
        }
        match code {
            "C18.2" | "C30.1" => return Class::MediumLow,
            "C25.4" | "C32.5" => return Class::MediumHigh,
            "C30.3" => return Class::High,
            _ => {}
        }
        match code.get(1..3).unwrap_or_default() {
            "21" | "26" => Class::High,
            "20" | "27" | "28" | "29" | "30" => Class::MediumHigh,
            "19" | "22" | "23" | "24" | "25" | "33" => Class::MediumLow,
            _ => Class::Low,
        }
    }

    /// Of high, medium-high, medium-low, low technology and services, the own one.
    fn pick(self, values: [f64; 5]) -> f64 {
        values[self as usize]
    }

    /// Value added per person, euro.
    fn productivity(self) -> f64 {
        self.pick([75_000.0, 62_000.0, 48_000.0, 38_000.0, 45_000.0])
    }

    /// Share of people in science and technology.
    fn qualified(self) -> f64 {
        self.pick([0.45, 0.32, 0.22, 0.16, 0.36])
    }

    /// R&D per value added, relative.
    fn research(self) -> f64 {
        self.pick([20.0, 7.0, 1.5, 0.6, 0.4])
    }

    /// Exports, relative to the mean of manufacturing.
    fn exports(self) -> f64 {
        self.pick([1.4, 1.2, 0.9, 0.7, 0.0])
    }

    /// Yearly growth of world demand.
    fn growth(self) -> f64 {
        self.pick([0.055, 0.040, 0.022, 0.008, 0.0])
    }
}

/// Sectors without finer ones in these tables, and the mean thousand people employed in a country
/// of average size.
const LEAVES: &[(&str, f64)] = &[
    ("A", 110.0),
    ("B", 15.0),
    ("C10", 120.0),
    ("C11", 15.0),
    ("C12", 2.0),
    ("C13", 30.0),
    ("C14", 35.0),
    ("C15", 18.0),
    ("C16", 40.0),
    ("C17", 25.0),
    ("C18.1", 30.0),
    ("C18.2", 2.0),
    ("C19", 6.0),
    ("C20", 45.0),
    ("C21", 25.0),
    ("C22.1", 20.0),
    ("C22.2", 40.0),
    ("C23", 50.0),
    ("C24.1", 30.0),
    ("C24.4", 15.0),
    ("C24.5", 25.0),
    ("C25.1", 55.0),
    ("C25.4", 3.0),
    ("C25.6", 70.0),
    ("C25.9", 60.0),
    ("C26.1", 20.0),
    ("C26.5", 30.0),
    ("C26.7", 6.0),
    ("C27", 55.0),
    ("C28.1", 60.0),
    ("C28.4", 30.0),
    ("C28.9", 45.0),
    ("C29.1", 60.0),
    ("C29.3", 70.0),
    ("C30.1", 8.0),
    ("C30.2", 8.0),
    ("C30.3", 20.0),
    ("C31", 35.0),
    ("C32.5", 18.0),
    ("C32.9", 12.0),
    ("C33.1", 45.0),
    ("C33.2", 20.0),
    ("D", 25.0),
    ("E", 25.0),
    ("F", 260.0),
    ("G", 520.0),
    ("H", 190.0),
    ("I", 180.0),
    ("J58", 25.0),
    ("J61", 20.0),
    ("J62", 90.0),
    ("K64", 80.0),
    ("L", 40.0),
    ("M69", 60.0),
    ("M71", 85.0),
    ("M72", 30.0),
    ("M73", 20.0),
    ("N", 200.0),
    ("O", 280.0),
    ("P", 260.0),
    ("Q", 370.0),
    ("R", 60.0),
    ("S", 90.0),
];

/// Occupations of ISCO-08, the base of knowledge whose quotient raises them, and their part in
/// all employment, percent. Major groups stand beside the finer codes of which they are made.
const OCCUPATIONS: &[(&str, Base, f64)] = &[
    ("OC1", Base::None, 6.0),
    ("OC21X", Base::None, 0.5),
    ("OC211", Base::Analytical, 0.3),
    ("OC212", Base::Analytical, 0.1),
    ("OC213", Base::Analytical, 0.3),
    ("OC214", Base::Synthetic, 1.6),
    ("OC215", Base::Synthetic, 0.6),
    ("OC216", Base::Symbolic, 0.7),
    ("OC221", Base::Analytical, 0.8),
    ("OC226", Base::Analytical, 0.5),
    ("OC231", Base::Analytical, 0.6),
    ("OC243", Base::Symbolic, 0.9),
    ("OC251", Base::Synthetic, 1.0),
    ("OC252", Base::Synthetic, 0.3),
    ("OC262", Base::Symbolic, 0.2),
    ("OC264", Base::Symbolic, 0.3),
    ("OC265", Base::Symbolic, 0.3),
    ("OC29", Base::None, 6.0),
    ("OC311", Base::Craft, 2.2),
    ("OC312", Base::Craft, 0.8),
    ("OC313", Base::Craft, 0.6),
    ("OC33", Base::None, 8.0),
    ("OC343", Base::Symbolic, 0.4),
    ("OC4", Base::None, 11.0),
    ("OC5", Base::None, 16.0),
    ("OC6", Base::None, 4.0),
    ("OC71", Base::Craft, 4.5),
    ("OC72", Base::Craft, 4.5),
    ("OC74", Base::Craft, 2.0),
    ("OC75", Base::None, 2.5),
    ("OC8", Base::None, 9.0),
    ("OC9", Base::None, 10.0),
];

#[derive(Clone, Copy)]
enum Base {
    Analytical,
    Synthetic,
    Symbolic,
    Craft,
    None,
}

impl Base {
    fn quotient(self, settings: &TypeSettings) -> f64 {
        match self {
            Base::Analytical => settings.analytical,
            // Engineers stand between science and craft.
            Base::Synthetic => (settings.analytical * settings.craft).sqrt(),
            Base::Symbolic => settings.symbolic,
            Base::Craft => settings.craft,
            Base::None => 1.0,
        }
    }
}

/// A place with figures: a cluster's region, a partner region, a country or the Union.
struct Area<'a> {
    code: &'a str,
    /// Settings and sectors, of a cluster's region.
    cluster: Option<(&'a Cluster, &'a TypeSettings)>,
    /// Whether its economy is known sector by sector, beyond employment.
    whole: bool,
    /// Size, in countries of average size.
    size: f64,
}

/// Figures by code and year.
type Figures = BTreeMap<String, [f64; 3]>;

/// A table: its dimensions and the lines `key → figures`.
struct Table {
    name: &'static str,
    head: &'static str,
    lines: Vec<(String, [f64; 3])>,
}

impl Table {
    const fn new(name: &'static str, head: &'static str) -> Self {
        Table { name, head, lines: Vec::new() }
    }

    fn by_code(&mut self, unit: &str, area: &str, figures: &Figures) {
        for (code, values) in figures {
            self.lines.push((format!("A,{unit},{code},{area}"), *values));
        }
    }

    fn whole(&mut self, unit: &str, area: &str, values: [f64; 3]) {
        self.lines.push((format!("A,{unit},{area}"), values.map(|v| (v * 10.0).round() / 10.0)));
    }

    fn text(&self) -> String {
        let mut text = format!("{}\\time", self.head);
        for year in YEARS {
            // Writing to a String cannot fail.
            let _ = write!(text, "\t{year} ");
        }
        text.push('\n');
        for (key, values) in &self.lines {
            text.push_str(key);
            for value in values {
                let _ = write!(text, "\t{value} ");
            }
            text.push('\n');
        }
        text
    }
}

const BY_SECTOR: &str = "freq,unit,nace_r2,geo";
const WHOLE: &str = "freq,unit,geo";

pub(crate) fn write(
    folder: &Path,
    clusters: &[(Cluster, TypeSettings)],
    seed: u64,
) -> Result<Vec<PathBuf>, DemoError> {
    let mut paths = Vec::new();
    for table in draw(clusters, seed) {
        let path = statistics_path(folder, table.name);
        let failed = |source| DemoError::Write { path: path.clone(), source };
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(failed)?;
        }
        std::fs::write(&path, table.text()).map_err(failed)?;
        paths.push(path);
    }
    Ok(paths)
}

/// The regions, countries and the Union, in this order, without repetition.
fn areas(clusters: &[(Cluster, TypeSettings)]) -> Vec<Area<'_>> {
    let mut areas: Vec<Area<'_>> = clusters
        .iter()
        .map(|(cluster, settings)| Area {
            code: &cluster.region,
            cluster: Some((cluster, settings)),
            whole: true,
            size: 0.06 * cluster.population_of_firms,
        })
        .collect();
    let own: BTreeSet<&str> = areas.iter().map(|a| a.code).collect();
    // Wales is a region of the first level and is compared with others of it.
    let first_level = ["UKC", "UKD", "UKK", "UKM"];
    let partners: BTreeSet<&str> = clusters
        .iter()
        .flat_map(|(c, _)| c.national.iter().chain(&c.foreign))
        .map(String::as_str)
        .chain(first_level)
        .filter(|code| !own.contains(code))
        .collect();
    areas.extend(partners.iter().map(|code| Area { code, cluster: None, whole: false, size: 0.06 }));
    let countries: BTreeSet<&str> = clusters.iter().filter_map(|(c, _)| c.region.get(..2)).collect();
    areas.extend(countries.iter().map(|code| Area { code, cluster: None, whole: true, size: 1.0 }));
    areas.push(Area { code: UNION, cluster: None, whole: true, size: 10.0 });
    areas
}

fn draw(clusters: &[(Cluster, TypeSettings)], seed: u64) -> Vec<Table> {
    let mut dice = Dice::new(seed, 0x5747_4154);
    let mut employment = Table::new("employment", BY_SECTOR);
    let mut value_added = Table::new("value-added", BY_SECTOR);
    let mut turnover = Table::new("turnover", BY_SECTOR);
    let mut exports = Table::new("exports", BY_SECTOR);
    let mut imports = Table::new("imports", BY_SECTOR);
    let mut research = Table::new("rd", BY_SECTOR);
    let mut people = Table::new("hrst", BY_SECTOR);
    let mut graduates = Table::new("tertiary", BY_SECTOR);
    let mut firms = Table::new("firms", BY_SECTOR);
    let mut occupations = Table::new("employment-by-occupation", "freq,unit,isco08,geo");
    let mut wealth = Table::new("gdp-per-head", WHOLE);
    let mut reach = Table::new("potential-accessibility", WHOLE);
    let mut learning = Table::new("lifelong-learning", WHOLE);
    let mut researchers = Table::new("rd-personnel", WHOLE);
    for area in areas(clusters) {
        let settings = area.cluster.map(|(_, settings)| settings);
        let of = |own: fn(&TypeSettings) -> f64, usual: f64| settings.map_or(usual, own);
        let employed = employed(&area, &mut dice);
        employment.by_code("PER", area.code, &employed);
        if area.code != UNION {
            let spread = if area.cluster.is_some() { 0.04 } else { 0.3 };
            let income = of(|s| s.income, 26_000.0) * dice.log_normal(1.0, spread);
            let near = of(|s| s.accessibility, 95.0) * dice.log_normal(1.0, spread);
            // Poorer regions catch up a little.
            wealth.whole("EUR_HAB", area.code, [1.0, 0.88, 0.80].map(|f| income * f));
            reach.whole("EU27_100", area.code, [1.0, 0.985, 0.97].map(|f| near * f));
        }
        if !area.whole {
            continue;
        }
        let known = leaves_of(&employed);
        let share = |rate: &dyn Fn(Class, &mut Dice) -> f64, dice: &mut Dice| -> Figures {
            let leaves = known.iter().map(|(code, people)| {
                let rate = rate(Class::of(code), dice) * dice.log_normal(1.0, 0.08);
                (code.clone(), people.map(|p| p * rate))
            });
            with_totals(leaves.collect())
        };
        let level = (of(|s| s.income, 26_000.0) / 26_000.0).powf(0.6);
        let added = share(&|class, _| class.productivity() * level, &mut dice);
        value_added.by_code("EUR", area.code, &added);
        let intensity = of(|s| s.rd_intensity, 1.5);
        research.by_code("EUR", area.code, &spent(&added, intensity));
        let sold: Figures = manufacturing(&added).map(|(c, v)| (c, v.map(|v| 3.1 * v))).collect();
        turnover.by_code("EUR", area.code, &with_totals(sold.clone()));
        let open = of(|s| s.export_share, 0.38);
        let traded = |factor: &dyn Fn(Class) -> f64, dice: &mut Dice| -> Figures {
            let leaves = sold.iter().map(|(code, values)| {
                let part = (open * factor(Class::of(code)) * dice.log_normal(1.0, 0.1)).min(0.95);
                (code.clone(), values.map(|v| v * part))
            });
            with_totals(leaves.collect())
        };
        exports.by_code("EUR", area.code, &traded(&Class::exports, &mut dice));
        imports.by_code("EUR", area.code, &traded(&|class| 2.1 - class.exports(), &mut dice));
        let skill = 0.7 + 0.6 * of(|s| s.qualified, 0.25) / 0.25 * 0.5;
        people.by_code("PER", area.code, &share(&|class, _| (class.qualified() * skill).min(0.8), &mut dice));
        graduates.by_code(
            "PER",
            area.code,
            &share(&|class, _| (0.7 * class.qualified() * skill).min(0.7), &mut dice),
        );
        // Firms of about twelve people.
        firms.by_code("NR", area.code, &share(&|_, dice| 1.0 / dice.log_normal(12.0, 0.3), &mut dice));
        let all = employed.get("TOTAL").copied().unwrap_or_default();
        occupations.by_code("PER", area.code, &occupied(all, settings, &mut dice));
        let learners = of(|s| s.lifelong_learning, 9.0) * dice.log_normal(1.0, 0.06);
        learning.whole("PC", area.code, [learners, 0.9 * learners, 0.8 * learners]);
        let each = 0.004 * intensity.sqrt() * dice.log_normal(1.0, 0.06);
        researchers.whole("FTE", area.code, all.map(|people| people * each));
    }
    let tables = vec![
        employment,
        value_added,
        turnover,
        exports,
        imports,
        research,
        people,
        graduates,
        firms,
        occupations,
        wealth,
        reach,
        learning,
        researchers,
    ];
    tables.into_iter().chain([demand(&mut dice)]).collect()
}

/// Employment by sector, with totals.
fn employed(area: &Area<'_>, dice: &mut Dice) -> Figures {
    let drift = dice.uniform(-0.005, 0.012);
    let leaves = LEAVES.iter().map(|(code, mean)| {
        let own = area.cluster.and_then(|(cluster, _)| {
            cluster.sectors.iter().position(|s| {
                let leaf = code.get(1..).unwrap_or_default();
                !leaf.is_empty() && (s == leaf || (!leaf.contains('.') && s.starts_with(leaf)))
            })
        });
        let (lift, spread) = match (own, area.cluster) {
            (Some(0), _) => (4.5, 0.1),
            (Some(_), _) => (2.0, 0.2),
            (None, Some(_)) => (0.9, 0.3),
            // Countries and the Union even out what regions do.
            (None, None) if area.size >= 1.0 => (1.0, 0.08),
            (None, None) => (1.0, 0.45),
        };
        let people = 1000.0 * mean * area.size * lift * dice.log_normal(1.0, spread);
        let growth =
            drift + 0.4 * (Class::of(code).growth() - 0.02) * f64::from(u8::from(code.starts_with('C')));
        (code.to_string(), back(people, growth))
    });
    with_totals(leaves.collect())
}

/// A figure of the latest year, carried back at a yearly rate.
fn back(latest: f64, growth: f64) -> [f64; 3] {
    YEARS.map(|year| latest / (1.0 + growth).powi(YEARS[0] - year))
}

fn leaves_of(figures: &Figures) -> Figures {
    LEAVES.iter().filter_map(|(code, _)| Some(((*code).to_owned(), *figures.get(*code)?))).collect()
}

fn manufacturing(figures: &Figures) -> impl Iterator<Item = (String, [f64; 3])> {
    leaves_of(figures).into_iter().filter(|(code, _)| code.starts_with('C'))
}

/// Divisions, sections and the total added to the finest sectors. Figures are whole numbers, so
/// that parts add up to their wholes exactly.
fn with_totals(mut leaves: Figures) -> Figures {
    for values in leaves.values_mut() {
        *values = values.map(f64::round);
    }
    let mut all = leaves.clone();
    for (code, values) in &leaves {
        let mut holders = vec!["TOTAL"];
        holders.extend([1, 3].iter().filter_map(|len| code.get(..*len)).filter(|h| *h != code));
        for holder in holders {
            let sum = all.entry(holder.to_owned()).or_default();
            for (sum, value) in sum.iter_mut().zip(values) {
                *sum += value;
            }
        }
    }
    all
}

/// R&D of manufacturing and of the research sector: all of it the given share of value added,
/// parted by the intensity of the classes.
fn spent(added: &Figures, percent: f64) -> Figures {
    let total = added.get("TOTAL").copied().unwrap_or_default();
    let parts: Vec<(String, [f64; 3])> = leaves_of(added)
        .into_iter()
        .filter(|(code, _)| code.starts_with('C') || code == "M72")
        .map(|(code, v)| {
            let weight = if code == "M72" { 5.0 } else { Class::of(&code).research() };
            (code, v.map(|v| v * weight))
        })
        .collect();
    let sum = |year: usize| parts.iter().map(|(_, v)| v[year]).sum::<f64>();
    let scale = [0, 1, 2].map(|year| percent / 100.0 * total[year] / sum(year));
    with_totals(parts.iter().map(|(c, v)| (c.clone(), [0, 1, 2].map(|year| v[year] * scale[year]))).collect())
}

/// Employment by occupation, with major groups and the total.
fn occupied(all: [f64; 3], settings: Option<&TypeSettings>, dice: &mut Dice) -> Figures {
    let weights: Vec<(&str, f64)> = OCCUPATIONS
        .iter()
        .map(|(code, base, part)| {
            let quotient = settings.map_or(1.0, |s| base.quotient(s));
            (*code, part * quotient * dice.log_normal(1.0, 0.03))
        })
        .collect();
    let sum: f64 = weights.iter().map(|w| w.1).sum();
    let mut figures = Figures::new();
    for (code, weight) in weights {
        let people = all.map(|people| (people * weight / sum).round());
        for holder in ["TOTAL", code.get(..3).unwrap_or(code)] {
            let holder = figures.entry(holder.to_owned()).or_default();
            for (sum, value) in holder.iter_mut().zip(people) {
                *sum += value;
            }
        }
        // What stands for the rest of a major group is in the group alone.
        if code.len() > 3 && !code.ends_with('X') {
            figures.insert(code.to_owned(), people);
        }
    }
    figures
}

/// Demand of the world market for manufactures.
fn demand(dice: &mut Dice) -> Table {
    let mut table = Table::new("demand", BY_SECTOR);
    let leaves = LEAVES.iter().filter(|(code, _)| code.starts_with('C')).map(|(code, mean)| {
        let size = 8.0e9 * mean * dice.log_normal(1.0, 0.2);
        (code.to_string(), back(size, Class::of(code).growth() + dice.uniform(-0.004, 0.004)))
    });
    table.by_code("EUR", WORLD, &with_totals(leaves.collect()));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_and_the_total_are_the_sums_of_their_parts() {
        let leaves: Figures = [("C26.1", 1.0), ("C26.7", 2.0), ("C10", 4.0), ("K64", 8.0), ("A", 16.0)]
            .map(|(code, value)| (code.to_owned(), [value; 3]))
            .into();
        let all = with_totals(leaves);
        let first = |code: &str| all.get(code).map(|v| v[0]);
        assert_eq!(first("C26"), Some(3.0));
        assert_eq!(first("C"), Some(7.0));
        assert_eq!(first("K"), Some(8.0));
        assert_eq!(first("A"), Some(16.0));
        assert_eq!(first("TOTAL"), Some(31.0));
    }

    #[test]
    fn all_spending_on_research_is_the_share_asked_for() {
        let added: Figures = with_totals(
            [("C26.1", 5e6), ("C10", 3e6), ("G", 2e6)].map(|(c, v)| (c.to_owned(), [v; 3])).into(),
        );
        let spent = spent(&added, 4.0);
        assert!((spent["TOTAL"][0] - 4e5).abs() < 3.0);
        assert!(spent["C26.1"][0] > 10.0 * spent["C10"][0]);
    }
}

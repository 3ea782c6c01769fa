//! Reference cases of kind `indicators`. A case is a family of files with a common
//! prefix, `NAME.csv` or `NAME.PART.csv` beside `NAME.expected.json`; the first
//! words of the name tell what is computed, so that further cases of a family need
//! no code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use milieu_indicators::amounts::Amounts;
use milieu_indicators::complexity::{complexity, fitness};
use milieu_indicators::composite::aggregation::Aggregation;
use milieu_indicators::composite::hierarchy::{Hierarchy, Node, Scores};
use milieu_indicators::composite::normalisation::Normalisation;
use milieu_indicators::composite::pipeline::{Composite, CompositeMethod, RawIndicators, composite};
use milieu_indicators::composite::rank::{mean_absolute_rank_shift, ranks};
use milieu_indicators::composite::robustness::{mean_scores, rank_intervals};
use milieu_indicators::composite::treatment::{Treatment, TreatmentRule};
use milieu_indicators::concentration::{
    gini, hachman, herfindahl, herfindahl_normalised, hoover, krugman, kullback_leibler_bits,
    locational_gini_full, locational_gini_half, sector_against_all, specialisation_coefficient,
};
use milieu_indicators::diversity::{entropy_bits, hill1, rao_stirling};
use milieu_indicators::least_squares::{ErrorStructure, least_squares};
use milieu_indicators::logit::logit;
use milieu_indicators::relatedness::{
    RelatednessForm, co_occurrence, coherence, proximity, related, relatedness, relatedness_density,
};
use milieu_indicators::sensitivity::factorial_sensitivity;
use milieu_indicators::shift_share::shift_share;
use milieu_indicators::specialisation::{Presence, location_quotients};
use milieu_indicators::technology_class::TechnologyRule;
use milieu_indicators::technology_shares::{Bounds, ClassSelection, class_amounts};
use milieu_indicators::variety::CodedAmounts;
use milieu_network::{Permutations, mrqap, qap_correlation};
use nalgebra::DMatrix;
use serde_json::{Map, Value, json};

use crate::comparison::{Expectation, Rule};

/// What computes a family of cases.
type Compute = fn(&Case) -> Result<Value>;

/// Families by the first words of a case's name.
const FAMILIES: &[(&str, Compute)] = &[
    ("specialisation-", region_by_sector),
    ("complexity-", region_by_sector),
    ("variety-", variety),
    ("growth-shift-share-", growth_shift_share),
    ("tech-intensity-", tech_intensity),
    ("composite-", composite_index),
    ("proximity-mrqap-", proximity_mrqap),
    ("network-typed-", crate::typed_region::typed_region_values),
    ("archetype-", crate::archetype::membership_values),
];

/// A case on disk.
pub(crate) struct Case {
    directory: PathBuf,
    name: String,
}

impl Case {
    fn at(path: &Path) -> Result<Self> {
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .ok_or_else(|| anyhow!("{} names no case", path.display()))?;
        Ok(Self {
            directory: path.parent().map(Path::to_path_buf).unwrap_or_default(),
            name: name.strip_suffix(".expected.json").unwrap_or(name).to_owned(),
        })
    }

    /// Path of one of the case's files.
    pub(crate) fn file(&self, suffix: &str) -> PathBuf {
        self.directory.join(format!("{}{suffix}", self.name))
    }

    /// Rows of one of the case's tables, with the header first.
    pub(crate) fn rows(&self, suffix: &str) -> Result<(Vec<String>, Vec<csv::StringRecord>)> {
        let path = self.file(suffix);
        let mut reader =
            csv::Reader::from_path(&path).with_context(|| format!("reading {}", path.display()))?;
        let header = reader.headers()?.iter().map(str::to_owned).collect();
        let rows = reader
            .records()
            .collect::<Result<Vec<_>, _>>()
            .with_context(|| format!("reading {}", path.display()))?;
        Ok((header, rows))
    }

    fn expected(&self) -> Result<Value> {
        let path = self.file(".expected.json");
        let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }
}

/// The cases a path stands for: itself, or every case in a folder.
pub fn cases(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("reading {}", path.display()))? {
        let file = entry?.file_name();
        if let Some(name) = file.to_str().and_then(|n| n.strip_suffix(".expected.json")) {
            found.push(path.join(name));
        }
    }
    if found.is_empty() {
        bail!("{} holds no *.expected.json", path.display());
    }
    found.sort();
    Ok(found)
}

/// What the program computes for a case. When the case states what it expects,
/// keys it does not ask for are left out.
pub fn values(case: &Path) -> Result<Map<String, Value>> {
    let case = Case::at(case)?;
    let Some((_, compute)) = FAMILIES.iter().find(|(prefix, _)| case.name.starts_with(prefix)) else {
        if case.file(".expected.json").exists() {
            // A case of no known family: nothing of it is computed.
            return Ok(Map::new());
        }
        bail!("{}: no family of cases has such a name", case.name);
    };
    let Value::Object(mut computed) = compute(&case).with_context(|| case.name.clone())? else {
        bail!("{}: the values have no keys", case.name);
    };
    if case.file(".expected.json").exists()
        && let Some(wanted) = case.expected()?["expected"].as_object()
    {
        computed.retain(|key, _| wanted.contains_key(key));
    }
    Ok(computed)
}

/// What a case expects, leaf by leaf, at its own tolerance. The key of a leaf is its
/// path (a JSON pointer).
pub fn expectations(case: &Path) -> Result<Vec<Expectation>> {
    let case = Case::at(case)?;
    let mut file = case.expected()?;
    let tolerance =
        file["tolerance_abs"].as_f64().ok_or_else(|| anyhow!("{}: tolerance_abs is missing", case.name))?;
    let mut leaves = Vec::new();
    collect_leaves(file["expected"].take(), String::new(), &mut |key, value| {
        // The case says so itself: what the generator used, not an expected output.
        if key.contains("/true_generator_weights") {
            return;
        }
        leaves.push(Expectation { key, value, rule: Rule::Absolute(tolerance) });
    });
    if leaves.is_empty() {
        bail!("{}: nothing is expected", case.name);
    }
    Ok(leaves)
}

fn collect_leaves(value: Value, path: String, leaf: &mut impl FnMut(String, Value)) {
    match value {
        Value::Object(parts) if !parts.is_empty() => {
            for (key, part) in parts {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect_leaves(part, format!("{path}/{key}"), leaf);
            }
        }
        Value::Array(parts) if !parts.is_empty() => {
            for (k, part) in parts.into_iter().enumerate() {
                collect_leaves(part, format!("{path}/{k}"), leaf);
            }
        }
        value => leaf(path, value),
    }
}

fn number(text: &str) -> Result<f64> {
    text.trim().parse().with_context(|| format!("{text:?} is not a number"))
}

/// A field that may be missing.
fn optional(text: &str) -> Result<Option<f64>> {
    match text.trim() {
        "" | "NA" | ":" | "n/a" | "-" => Ok(None),
        text => number(text).map(Some),
    }
}

fn matrix(m: &DMatrix<f64>) -> Value {
    Value::from_iter(m.row_iter().map(|r| r.iter().copied().collect::<Vec<f64>>()))
}

fn optional_matrix(m: &DMatrix<Option<f64>>) -> Value {
    Value::from_iter(m.row_iter().map(|r| r.iter().copied().map(Value::from).collect::<Vec<_>>()))
}

fn optional_list(values: impl IntoIterator<Item = Option<f64>>) -> Value {
    Value::from_iter(values.into_iter().map(Value::from))
}

/// One value per region or sector; a value that is refused is `null`, as in the
/// cases.
fn each(n: usize, of: impl Fn(usize) -> milieu_indicators::Result<f64>) -> Value {
    optional_list((0..n).map(|k| of(k).ok()))
}

/// Specialisation, concentration, relatedness and complexity of a table of regions
/// and sectors.
fn region_by_sector(case: &Case) -> Result<Value> {
    let (header, rows) = case.rows(".csv")?;
    let mut cells = Vec::new();
    for row in &rows {
        for field in row.iter().skip(1) {
            cells.push(number(field)?);
        }
    }
    let table = Amounts::from_rows(rows.len(), header.len() - 1, &cells)?;
    let presence = Presence::of(&table);
    let reference: Vec<f64> = table.sector_totals().as_slice().to_vec();
    let (n, m) = (table.regions(), table.sectors());
    let region = |r: usize| -> Vec<f64> { table.cells().row(r).iter().copied().collect() };
    let sector = |s: usize| sector_against_all(&table, s);
    let together = co_occurrence(&presence);
    let near = proximity(&presence);
    let cosine = relatedness(&together, RelatednessForm::Cosine)?;
    let probability = relatedness(&together, RelatednessForm::Probability)?;
    // Not identified is `null`.
    let index = complexity(&presence).ok();
    let coherent: Vec<Option<f64>> =
        (0..n).map(|r| coherence(&presence, r, &cosine)).collect::<Result<_, _>>()?;
    Ok(json!({
        "lq": optional_matrix(&location_quotients(&table)),
        "mcp": matrix(presence.cells()),
        "diversity": presence.diversity(),
        "ubiquity": presence.ubiquity(),
        "entropy_bits": each(n, |r| entropy_bits(&region(r))),
        "hill1": each(n, |r| hill1(&region(r))),
        "hhi": each(n, |r| herfindahl(&region(r))),
        "hhi_normalised": each(n, |r| herfindahl_normalised(&region(r))),
        "krugman": each(n, |r| krugman(&region(r), &reference)),
        "spec_coeff": each(n, |r| specialisation_coefficient(&region(r), &reference)),
        "kl_bits": each(n, |r| kullback_leibler_bits(&region(r), &reference)),
        "hachman": each(n, |r| hachman(&region(r), &reference)),
        "hoover_vs_total_pct": each(m, |s| {
            let (here, all) = sector(s);
            hoover(&here, &all).map(|v| 100.0 * v)
        }),
        "gini": each(m, |s| gini(&sector(s).0)),
        "locational_gini_full": each(m, |s| {
            let (here, all) = sector(s);
            locational_gini_full(&here, &all)
        }),
        "locational_gini_half": each(m, |s| {
            let (here, all) = sector(s);
            locational_gini_half(&here, &all)
        }),
        "cooccurrence": matrix(&together),
        "relatedness_prob": matrix(&probability),
        "relatedness_association": matrix(&relatedness(&together, RelatednessForm::Association)?),
        "relatedness_cosine": matrix(&cosine),
        "relatedness_jaccard": matrix(&relatedness(&together, RelatednessForm::Jaccard)?),
        "proximity_min_conditional": matrix(&near),
        "density_proximity_pct": optional_matrix(&relatedness_density(&presence, &near)?),
        "density_probbinary_pct": optional_matrix(&relatedness_density(&presence, &related(&probability))?),
        "density_cosine_pct": optional_matrix(&relatedness_density(&presence, &cosine)?),
        "eci_z_population_sd": index.as_ref().map(|i| optional_list(i.eci.iter().copied())),
        "pci_on_eci_scale": index.as_ref().map(|i| optional_list(i.pci_on_eci_scale.iter().copied())),
        "eigenvalues_top4": index.as_ref().map(|i| i.eigenvalues.iter().take(4).copied().collect::<Vec<f64>>()),
        "pci_z_population_sd": index.as_ref().map(|i| optional_list(i.pci.iter().copied())),
        "fitness_200": optional_list(fitness(&presence, 200)?.fitness),
        "coherence_cosine": optional_list(coherent),
        "rao_stirling": each(n, |r| rao_stirling(&region(r), &near)),
    }))
}

/// Entropy decomposition by the levels of a four-digit code.
fn variety(case: &Case) -> Result<Value> {
    let (_, rows) = case.rows(".csv")?;
    let mut by_country: BTreeMap<&str, (Vec<&str>, Vec<f64>)> = BTreeMap::new();
    for row in &rows {
        let entry = by_country.entry(&row[0]).or_default();
        entry.0.push(&row[1]);
        entry.1.push(number(&row[2])?);
    }
    let mut out = Map::new();
    for (country, (codes, amounts)) in by_country {
        let coded = CodedAmounts::new(&codes, &amounts)?;
        let total = coded.entropy(4)?;
        out.insert(
            country.to_owned(),
            json!({
                "total_entropy_4digit": total,
                "unrelated_variety_1digit": coded.entropy(1)?,
                "unrelated_variety_2digit": coded.entropy(2)?,
                "related_variety_4_within_2": coded.variety_within(2, 4)?,
                "related_variety_4_within_1": coded.variety_within(1, 4)?,
                "semi_related_2_within_1": coded.variety_within(1, 2)?,
                "n_products": coded.positive_groups(4)?,
                "hill1": total.exp2(),
            }),
        );
    }
    Ok(Value::Object(out))
}

/// Shift-share between the first and the last date of a table.
fn growth_shift_share(case: &Case) -> Result<Value> {
    let (header, rows) = case.rows(".csv")?;
    let mut dates: BTreeMap<&str, BTreeMap<&str, Vec<f64>>> = BTreeMap::new();
    for row in &rows {
        let amounts = row.iter().skip(2).map(number).collect::<Result<Vec<_>>>()?;
        dates.entry(&row[1]).or_default().insert(&row[0], amounts);
    }
    let (Some((_, start)), Some((_, end))) = (dates.first_key_value(), dates.last_key_value()) else {
        bail!("the table is empty");
    };
    if dates.len() < 2 || !start.keys().eq(end.keys()) {
        bail!("the table needs two dates with the same regions");
    }
    let sectors = header.len() - 2;
    let table = |date: &BTreeMap<&str, Vec<f64>>| {
        let cells: Vec<f64> = date.values().flatten().copied().collect();
        Amounts::from_rows(date.len(), sectors, &cells)
    };
    let found = shift_share(&table(start)?, &table(end)?)?;
    let column = |f: fn(&milieu_indicators::shift_share::ShiftShare) -> f64| -> Vec<f64> {
        found.regions.iter().map(f).collect()
    };
    Ok(json!({
        "reference_growth": found.reference_growth,
        "countries": start.keys().collect::<Vec<_>>(),
        "national_share": column(|p| p.national_share),
        "industry_mix": column(|p| p.industry_mix),
        "regional_shift": column(|p| p.regional_shift),
        "total_change": column(|p| p.total_change),
    }))
}

/// The row that holds employment in all activities.
const ALL_ACTIVITIES: &str = "TOTAL_ALL_ACTIVITIES";

/// Shares by technology class under the two rules on NACE Rev.2.
fn tech_intensity(case: &Case) -> Result<Value> {
    let (_, rows) = case.rows(".csv")?;
    let mut regions: BTreeMap<&str, Vec<(&str, Option<f64>)>> = BTreeMap::new();
    for row in &rows {
        regions.entry(&row[0]).or_default().push((&row[1], optional(&row[2])?));
    }
    let rules = [("2digit", TechnologyRule::Nace2TwoDigit), ("3digit", TechnologyRule::Nace2ThreeDigit)];
    let mut out = Map::new();
    for (region, rows) in regions {
        let all = rows
            .iter()
            .find(|(code, _)| *code == ALL_ACTIVITIES)
            .and_then(|(_, amount)| *amount)
            .ok_or_else(|| anyhow!("{region}: {ALL_ACTIVITIES} is missing"))?;
        let mut of_region = Map::new();
        for (name, rule) in rules {
            let amounts = class_amounts(rule, &rows)?;
            // A share that is refused, or has two bounds, is `null`.
            let exact = |b: milieu_indicators::Result<Bounds>| Value::from(b.ok().and_then(Bounds::exact));
            let share = |s| exact(amounts.share_of_manufacturing(s));
            let share_of_all = |s| exact(amounts.share_of_all(s, all));
            let mut of_rule = Map::new();
            for class in rule_classes() {
                of_rule.insert(class.code().to_owned(), share(class));
            }
            of_rule.insert("medium".to_owned(), share(ClassSelection::Medium));
            let high = rule_classes()[0];
            of_rule
                .insert("medium_share_of_total_employment".to_owned(), share_of_all(ClassSelection::Medium));
            of_rule.insert("high_share_of_total_employment".to_owned(), share_of_all(high));
            of_region.insert(name.to_owned(), Value::Object(of_rule));
            of_region.insert("manufacturing_employment".to_owned(), amounts.manufacturing().into());
        }
        out.insert(region.to_owned(), Value::Object(of_region));
    }
    Ok(Value::Object(out))
}

/// The four classes, high first.
fn rule_classes() -> Vec<ClassSelection> {
    milieu_indicators::TechnologyClass::ALL.iter().map(|c| ClassSelection::Only(*c)).collect()
}

/// A composite with its factorial of methods and its draws of weights.
fn composite_index(case: &Case) -> Result<Value> {
    let (header, rows) = case.rows(".indicators.csv")?;
    let units: Vec<&str> = rows.iter().map(|r| &r[0]).collect();
    let mut nodes = Vec::new();
    let mut less_is_better = Vec::new();
    let (meta_header, meta) = case.rows(".meta.csv")?;
    let column = |name: &str| -> Result<usize> {
        meta_header.iter().position(|h| h == name).ok_or_else(|| anyhow!("column {name} is missing"))
    };
    let (code, direction, weight, parent, kind) =
        (column("iCode")?, column("Direction")?, column("Weight")?, column("Parent")?, column("Type")?);
    for row in meta.iter().filter(|r| matches!(&r[kind], "Indicator" | "Aggregate")) {
        nodes.push(Node {
            code: row[code].to_owned(),
            parent: (!row[parent].is_empty()).then(|| row[parent].to_owned()),
            weight: number(&row[weight])?,
        });
        if number(&row[direction])? < 0.0 {
            less_is_better.push(row[code].to_owned());
        }
    }
    let tree = Hierarchy::new(nodes)?;
    let mut values = Scores::new();
    for code in tree.indicators() {
        let at =
            header.iter().position(|h| h == code).ok_or_else(|| anyhow!("indicator {code} has no column"))?;
        let column = rows.iter().map(|r| optional(&r[at])).collect::<Result<Vec<_>>>()?;
        values.insert(code.to_owned(), column);
    }
    let raw = RawIndicators {
        values,
        less_is_better,
        groups: Some(rows.iter().map(|r| r[1].to_owned()).collect()),
    };
    let top = tree.aggregates().last().ok_or_else(|| anyhow!("there is no aggregate"))?.clone();
    let run = |winmax: usize, normalisation, aggregation| -> Result<Composite> {
        let method = CompositeMethod {
            treatment: TreatmentRule { winsorised_at_most: winmax, ..TreatmentRule::default() },
            normalisation,
            leaf: aggregation,
            upper: aggregation,
            coverage: 2.0 / 3.0,
        };
        Ok(composite(&raw, &tree, &method)?)
    };
    let hundred = Normalisation::MinMax { low: 0.0, high: 100.0 };
    let nominal = run(5, hundred, Aggregation::Arithmetic)?;
    let by_unit = |column: &[Option<f64>]| -> Value {
        Value::Object(units.iter().zip(column).map(|(u, v)| ((*u).to_owned(), (*v).into())).collect())
    };
    let nominal_ranks = ranks(&nominal.scores[&top]);

    let normalisations = [
        ("minmax", Normalisation::MinMax { low: 1.0, high: 100.0 }),
        ("zscore", Normalisation::ZScore { mean: 10.0, sd: 2.0 }),
    ];
    let aggregations = [("arithmetic", Aggregation::Arithmetic), ("geometric", Aggregation::Geometric)];
    let mut runs = Vec::new();
    let mut listed = Vec::new();
    let mut shifts = Vec::new();
    for winmax in 1..=5 {
        for (normalisation, scale) in normalisations {
            for (aggregation, how) in aggregations {
                let mut found = run(winmax, scale, how)?;
                let index = found.scores.remove(&top).unwrap_or_default();
                listed.push(json!({
                    "winmax": winmax,
                    "normalisation": normalisation,
                    "aggregation": aggregation,
                    "index": by_unit(&index),
                }));
                let shift = mean_absolute_rank_shift(&ranks(&index), &nominal_ranks)?;
                shifts.push(shift.ok_or_else(|| anyhow!("no unit has a rank"))?);
                runs.push(index);
            }
        }
    }
    let over_methods = rank_intervals(&runs, 0.0, 1.0)?;
    let indices = factorial_sensitivity(&[5, normalisations.len(), aggregations.len()], &shifts)?;
    let sources =
        |shares: &[f64]| json!({"winmax": shares[0], "normalisation": shares[1], "aggregation": shares[2]});

    let (weight_header, draws) = case.rows(".weights.csv")?;
    let mut weighted = Vec::new();
    for draw in &draws {
        let weights = weight_header
            .iter()
            .zip(draw)
            .skip(1)
            .map(|(code, w)| Ok((code.clone(), number(w)?)))
            .collect::<Result<BTreeMap<_, _>>>()?;
        let mut scores = tree.with_weights(&weights)?.aggregate(
            &nominal.prepared.values,
            Aggregation::Arithmetic,
            Aggregation::Arithmetic,
            2.0 / 3.0,
        )?;
        weighted.push(scores.remove(&top).unwrap_or_default());
    }
    let over_weights = rank_intervals(&weighted, 0.05, 0.95)?;
    let treatments: Map<String, Value> = nominal
        .prepared
        .treatments
        .iter()
        .map(|(code, treatment)| {
            let done = match treatment {
                Treatment::Untouched => json!(["none", 0]),
                Treatment::Winsorised(n) => json!(["winsorise", n]),
                Treatment::Logarithm => json!(["log", 0]),
                Treatment::FlaggedOnly => json!(["flagged", 0]),
            };
            (code.clone(), done)
        })
        .collect();
    let per_unit = |f: &dyn Fn(usize) -> Value| -> Value {
        Value::Object(units.iter().enumerate().map(|(k, u)| ((*u).to_owned(), f(k))).collect())
    };
    Ok(json!({
        "nominal": nominal.scores.iter().map(|(c, v)| (c.clone(), by_unit(v))).collect::<Map<_, _>>(),
        "treatment": treatments,
        "imputed_cells": nominal.prepared.imputed_cells,
        "factorial_runs": listed,
        "rank_interval_factorial": per_unit(&|k| over_methods[k].map_or(Value::Null, |i| json!({
            "nominal": nominal_ranks[k], "median": i.median, "min": i.low, "max": i.high,
        }))),
        "rank_quantiles_weights": per_unit(&|k| over_weights[k].map_or(Value::Null, |i| json!({
            "q05": i.low, "median": i.median, "q95": i.high,
        }))),
        "score_mean_weights": by_unit(&mean_scores(&weighted)?),
        "sensitivity_of_mean_abs_rank_shift": {
            "first_order": sources(&indices.first_order),
            "total_order": sources(&indices.total_order),
            "note": "exact on the 5x2x2 factorial grid, population variances",
        },
    }))
}

/// Ties explained by proximities: QAP, MRQAP and dyadic logit.
fn proximity_mrqap(case: &Case) -> Result<Value> {
    let square = |path: &Path| -> Result<(usize, Vec<f64>)> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(path)
            .with_context(|| format!("reading {}", path.display()))?;
        let mut cells = Vec::new();
        let mut n = 0;
        for row in reader.records() {
            n += 1;
            for field in &row? {
                cells.push(number(field)?);
            }
        }
        Ok((n, cells))
    };
    let (n, y) = square(&case.file(".y.csv"))?;
    let mut names = Vec::new();
    let mut proximities = Vec::new();
    let prefix = format!("{}.", case.name);
    let mut files: Vec<PathBuf> = fs::read_dir(match case.directory.as_os_str().is_empty() {
        true => Path::new("."),
        false => &case.directory,
    })?
    .map(|e| Ok(e?.path()))
    .collect::<Result<_>>()?;
    files.sort();
    for file in files {
        let name = file
            .file_name()
            .and_then(|f| f.to_str())
            .and_then(|f| f.strip_prefix(&prefix)?.strip_suffix(".csv"));
        if let Some(name) = name.filter(|name| *name != "y") {
            names.push(name.to_owned());
            proximities.push(square(&file)?.1);
        }
    }
    // One row per pair when everything is symmetric, per ordered pair otherwise.
    let symmetric = std::iter::once(&y)
        .chain(&proximities)
        .all(|m| (0..n).all(|i| (0..n).all(|j| m.get(i * n + j) == m.get(j * n + i))));
    let pairs: Vec<usize> = (0..n)
        .flat_map(|i| (0..n).map(move |j| (i, j)))
        .filter(|(i, j)| if symmetric { i < j } else { i != j })
        .map(|(i, j)| i * n + j)
        .collect();
    let by_name = |f: &dyn Fn(usize) -> f64| -> Map<String, Value> {
        names.iter().enumerate().map(|(k, name)| (name.clone(), f(k).into())).collect()
    };
    let correlations = proximities
        .iter()
        .map(|x| qap_correlation(&y, x, n, Permutations::Exact))
        .collect::<Result<Vec<_>, _>>()?;
    let slices: Vec<&[f64]> = proximities.iter().map(Vec::as_slice).collect();
    let model = mrqap(&y, &slices, n, Permutations::Exact)?;
    let columns: Vec<Vec<f64>> = proximities.iter().map(|x| pairs.iter().map(|p| x[*p]).collect()).collect();
    let outcome: Vec<bool> = pairs.iter().map(|p| y[*p] > 0.0).collect();
    let odds = logit(&columns, &outcome)?;
    // Coefficients over the pairs themselves; their p-values come from permutations.
    let amounts: Vec<f64> = pairs.iter().map(|p| y[*p]).collect();
    let line = least_squares(&columns, &amounts, &ErrorStructure::Classical)?;
    let t = (0..=names.len())
        .map(|k| line.t(k).ok_or_else(|| anyhow!("a coefficient has no spread")))
        .collect::<Result<Vec<f64>>>()?;
    let with_intercept = |intercept: f64, mut others: Map<String, Value>| {
        others.insert("intercept".to_owned(), intercept.into());
        Value::Object(others)
    };
    Ok(json!({
        "n": n,
        "ties": outcome.iter().filter(|t| **t).count(),
        "qap_correlation": by_name(&|k| correlations[k].correlation),
        "qap_p_upper": by_name(&|k| correlations[k].p_upper),
        "qap_p_two_sided": by_name(&|k| correlations[k].p_two_sided),
        "mrqap_ols_beta": with_intercept(line.coefficients[0], by_name(&|k| line.coefficients[k + 1])),
        "mrqap_ols_t": with_intercept(t[0], by_name(&|k| t[k + 1])),
        "r2": line.r_squared,
        "p_y_permutation": by_name(&|k| model.coefficients[k].p_y_permutation),
        "p_dsp": by_name(&|k| model.coefficients[k].p_dsp),
        "logit_mle": with_intercept(odds.coefficients[0], by_name(&|k| odds.coefficients[k + 1])),
        "logit_loglik": odds.log_likelihood,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(value: Value) -> Vec<String> {
        let mut keys = Vec::new();
        collect_leaves(value, String::new(), &mut |key, _| keys.push(key));
        keys.sort();
        keys
    }

    #[test]
    fn leaves_are_named_by_their_path() {
        let value = json!({"a": {"b/c": [1, null]}, "d": []});
        assert_eq!(leaves(value.clone()), ["/a/b~1c/0", "/a/b~1c/1", "/d"]);
        assert_eq!(value.pointer("/a/b~1c/0"), Some(&json!(1)));
    }

    #[test]
    fn a_name_that_is_no_case_is_an_error() {
        assert!(values(Path::new("no-such-family")).is_err());
        assert!(values(Path::new("variety-of-nothing")).is_err());
        assert!(expectations(Path::new("variety-of-nothing")).is_err());
    }

    #[test]
    #[allow(clippy::print_stderr)] // A skipped test says so.
    fn every_case_of_a_known_family_conforms() {
        let Ok(data) = std::env::var("MILIEU_DATA") else {
            eprintln!("skipped: MILIEU_DATA does not name the folder of reference data");
            return;
        };
        let folder = Path::new(&data).join("indicator-reference");
        let mut checked = 0;
        for case in cases(&folder).unwrap() {
            let name = case.file_name().unwrap().to_str().unwrap().to_owned();
            if !FAMILIES.iter().any(|(prefix, _)| name.starts_with(prefix)) {
                continue;
            }
            let expected = expectations(&case).unwrap();
            let computed = Value::Object(values(&case).unwrap());
            for leaf in &expected {
                let found = computed.pointer(&leaf.key);
                let found = found.unwrap_or_else(|| panic!("{name}: {} is not computed", leaf.key));
                assert_eq!(leaf.miss(found), None, "{name}: {}", leaf.key);
            }
            assert_eq!(leaves(computed).len(), expected.len(), "{name}: keys");
            checked += 1;
        }
        assert!(checked >= FAMILIES.len());
    }
}

//! The figures printed in section 2 of the founding report, what follows from
//! them, and where they contradict each other.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use milieu_vocabulary::TechnologyClass;

use crate::error::{IndicatorError, Result, quotient};
use crate::technology_class::{TechnologyRule, built_in_rows};

/// How a figure came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureKind {
    /// Printed in the report.
    Published,
    /// Stated in words.
    Qualitative,
    /// Follows from printed figures.
    Derived,
}

/// The arithmetic behind a derived figure, by the ids of the printed ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Derivation {
    /// What two shares in percent leave of a hundred.
    Residual(String, String),
    /// The first in percent of the second.
    Percent(String, String),
    /// The first over the second.
    Ratio(String, String),
}

/// One figure of the report.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedFigure {
    /// Stable id: S for printed, Q for stated, D for derived.
    pub id: String,
    /// How it came to be.
    pub kind: FigureKind,
    /// The value, absent for a statement without a number.
    pub value: Option<f64>,
    /// Decimals with which the value is given.
    pub decimals: usize,
    /// Unit.
    pub unit: String,
    /// Code of the measure (ST01 to ST11).
    pub measure: String,
    /// Class: `high`, `medium`, `low` or `all`.
    pub class: String,
    /// Territory, with the two names of the European Union put together.
    pub area: String,
    /// Territory in the words of the report.
    pub territory: String,
    /// Period in the words of the report.
    pub period: String,
    /// Paragraphs of the report.
    pub paragraphs: Vec<u16>,
    /// What it is a figure of.
    pub indicator: String,
    /// The arithmetic, for a derived figure.
    pub derivation: Option<Derivation>,
    /// The statement, for a figure without a number: a direction or an order.
    pub statement: Option<String>,
}

static FIGURES: LazyLock<Vec<PublishedFigure>> = LazyLock::new(|| {
    built_in_rows(include_str!("../data/founding-report-figures.csv"))
        .iter()
        .map(|row| PublishedFigure {
            id: row[0].to_owned(),
            kind: match &row[1] {
                "published" => FigureKind::Published,
                "qualitative" => FigureKind::Qualitative,
                "derived" => FigureKind::Derived,
                other => unreachable!("kind {other} of a built-in figure"),
            },
            value: (!row[2].is_empty()).then(|| row[2].parse().expect("a built-in number")),
            decimals: row[2].split_once('.').map_or(0, |(_, d)| d.len()),
            unit: row[3].to_owned(),
            measure: row[4].to_owned(),
            class: row[5].to_owned(),
            area: row[6].to_owned(),
            territory: row[7].to_owned(),
            period: row[8].to_owned(),
            paragraphs: row[9].split_whitespace().map(|p| p.parse().expect("a built-in paragraph")).collect(),
            indicator: row[10].to_owned(),
            derivation: derivation(&row[11]),
            statement: (!row[12].is_empty()).then(|| row[12].to_owned()),
        })
        .collect()
});

fn derivation(text: &str) -> Option<Derivation> {
    let mut words = text.split_whitespace().map(str::to_owned);
    let (form, a, b) = (words.next()?, words.next()?, words.next()?);
    Some(match form.as_str() {
        "residual" => Derivation::Residual(a, b),
        "percent" => Derivation::Percent(a, b),
        "ratio" => Derivation::Ratio(a, b),
        other => unreachable!("derivation {other} of a built-in figure"),
    })
}

/// Every figure, in the order of the report.
pub fn published_figures() -> &'static [PublishedFigure] {
    &FIGURES
}

/// One figure by its id.
pub fn published_figure(id: &str) -> Option<&'static PublishedFigure> {
    FIGURES.iter().find(|f| f.id == id)
}

/// A derived figure computed anew from the printed ones.
#[derive(Debug, Clone, PartialEq)]
pub struct ReproducedFigure {
    /// Id of the derived figure.
    pub id: String,
    /// The value on record.
    pub recorded: f64,
    /// The value computed.
    pub computed: f64,
    /// Whether the two agree at the recorded decimals.
    pub agrees: bool,
}

/// Computes one derived figure from the printed figures it names.
pub fn derive_figure(derivation: &Derivation) -> Result<f64> {
    let value = |id: &str| -> Result<f64> {
        published_figure(id)
            .ok_or_else(|| IndicatorError::UnknownWord { what: "published figure", word: id.to_owned() })?
            .value
            .ok_or(IndicatorError::Missing { what: "value of a published figure" })
    };
    match derivation {
        Derivation::Residual(a, b) => Ok(100.0 - value(a)? - value(b)?),
        Derivation::Percent(a, b) => Ok(100.0 * quotient("published figure", value(a)?, value(b)?)?),
        Derivation::Ratio(a, b) => quotient("published figure", value(a)?, value(b)?),
    }
}

/// Computes every derived figure anew.
pub fn reproduce_derived_figures() -> Result<Vec<ReproducedFigure>> {
    let mut out = Vec::new();
    for figure in published_figures() {
        let (Some(derivation), Some(recorded)) = (&figure.derivation, figure.value) else {
            continue;
        };
        let computed = derive_figure(derivation)?;
        let half_unit = 0.5 * 10f64.powi(-(figure.decimals as i32));
        out.push(ReproducedFigure {
            id: figure.id.clone(),
            recorded,
            computed,
            agrees: (computed - recorded).abs() <= half_unit + 1e-12,
        });
    }
    Ok(out)
}

/// A cluster of the report with the class of its industry under each rule.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportCluster {
    /// Region, as the report names it.
    pub region: String,
    /// Industry, as the report names it.
    pub cluster: String,
    /// ISIC Rev.3 code.
    pub isic_rev3: String,
    /// NACE Rev.2 code.
    pub nace_rev2: String,
}

impl ReportCluster {
    /// The class of the industry under a rule.
    pub fn class(&self, rule: TechnologyRule) -> Option<TechnologyClass> {
        rule.classify(match rule {
            TechnologyRule::Isic3 => &self.isic_rev3,
            _ => &self.nace_rev2,
        })
    }
}

static CLUSTERS: LazyLock<Vec<ReportCluster>> = LazyLock::new(|| {
    built_in_rows(include_str!("../data/founding-report-clusters.csv"))
        .iter()
        .map(|row| ReportCluster {
            region: row[0].to_owned(),
            cluster: row[1].to_owned(),
            isic_rev3: row[2].to_owned(),
            nace_rev2: row[3].to_owned(),
        })
        .collect()
});

/// The seven clusters of the report.
pub fn report_clusters() -> &'static [ReportCluster] {
    &CLUSTERS
}

/// A contradiction between the report's own numbers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Contradiction {
    /// One measure of one class in one territory is printed with two values.
    TwoValues {
        /// Ids of the two figures.
        figures: [String; 2],
        /// Their values.
        values: [f64; 2],
    },
    /// Two pairs of figures imply two sizes of manufacturing in employment, in
    /// percent; they cannot both hold for one year and source.
    ImpliedManufacturingShare {
        /// Ids of the two derived figures.
        figures: [String; 2],
        /// The implied shares.
        values: [f64; 2],
    },
    /// Clusters of a report on medium technology whose industry is high
    /// technology under a rule.
    HighTechnologyClusters {
        /// The rule.
        rule: TechnologyRule,
        /// Regions of these clusters.
        regions: Vec<String>,
        /// Number of clusters in all.
        of: usize,
    },
}

/// Finds the contradictions: values printed twice and unequal, unequal implied
/// shares of manufacturing, and clusters that a rule calls high technology.
pub fn contradictions() -> Result<Vec<Contradiction>> {
    let mut out = Vec::new();
    let mut same: BTreeMap<(&str, &str, &str), Vec<&PublishedFigure>> = BTreeMap::new();
    for figure in published_figures() {
        if figure.kind == FigureKind::Published {
            same.entry((&figure.measure, &figure.class, &figure.area)).or_default().push(figure);
        }
    }
    for group in same.values() {
        for (k, a) in group.iter().enumerate() {
            for b in &group[k + 1..] {
                if let (Some(x), Some(y)) = (a.value, b.value)
                    && x != y
                {
                    out.push(Contradiction::TwoValues {
                        figures: [a.id.clone(), b.id.clone()],
                        values: [x, y],
                    });
                }
            }
        }
    }
    let implied: Vec<&PublishedFigure> = published_figures()
        .iter()
        .filter(|f| matches!(f.derivation, Some(Derivation::Percent(..))))
        .collect();
    for (k, a) in implied.iter().enumerate() {
        for b in &implied[k + 1..] {
            let (Some(of_a), Some(of_b)) = (&a.derivation, &b.derivation) else {
                continue;
            };
            let values = [derive_figure(of_a)?, derive_figure(of_b)?];
            // Printed decimals allow no more than half a point here.
            if (values[0] - values[1]).abs() > 0.5 {
                out.push(Contradiction::ImpliedManufacturingShare {
                    figures: [a.id.clone(), b.id.clone()],
                    values,
                });
            }
        }
    }
    for rule in TechnologyRule::ALL {
        let regions: Vec<String> = report_clusters()
            .iter()
            .filter(|c| c.class(rule) == Some(TechnologyClass::High))
            .map(|c| c.region.clone())
            .collect();
        if !regions.is_empty() {
            out.push(Contradiction::HighTechnologyClusters { rule, regions, of: report_clusters().len() });
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_derived_figure_is_reproduced_to_its_decimal() {
        let found = reproduce_derived_figures().unwrap();
        assert_eq!(found.len(), 9);
        for figure in found {
            assert!(figure.agrees, "{figure:?}");
        }
    }

    #[test]
    fn the_three_kinds_of_contradiction_are_found() {
        let found = contradictions().unwrap();
        assert!(found.contains(&Contradiction::TwoValues {
            figures: ["S4".into(), "S10".into()],
            values: [57.9, 59.4]
        }));
        assert_eq!(found.iter().filter(|c| matches!(c, Contradiction::TwoValues { .. })).count(), 1);
        let implied = found
            .iter()
            .find_map(|c| match c {
                Contradiction::ImpliedManufacturingShare { values, .. } => Some(*values),
                _ => None,
            })
            .unwrap();
        assert!((implied[0] - 21.8).abs() < 0.05 && (implied[1] - 18.6).abs() < 0.05);
        let high = |wanted: TechnologyRule| {
            found.iter().find_map(|c| match c {
                Contradiction::HighTechnologyClusters { rule, regions, of } if *rule == wanted => {
                    Some((regions.len(), *of))
                }
                _ => None,
            })
        };
        assert_eq!(high(TechnologyRule::Isic3), Some((5, 7)));
        assert_eq!(high(TechnologyRule::Nace2ThreeDigit), Some((5, 7)));
        assert_eq!(high(TechnologyRule::Nace2TwoDigit), Some((1, 7)));
    }

    #[test]
    fn figures_carry_their_paragraph() {
        assert_eq!(published_figures().len(), 29);
        let figure = published_figure("S10").unwrap();
        assert_eq!((figure.value, figure.decimals), (Some(59.4), 1));
        assert_eq!(figure.paragraphs, vec![16]);
        assert_eq!(published_figure("D4").unwrap().paragraphs, vec![10, 12]);
        assert!(published_figure("S99").is_none());
    }
}

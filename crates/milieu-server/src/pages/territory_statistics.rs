//! Territory › Statistics: technology classes, specialisation, variety, concentration.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_diagnosis::sectors::Scheme;
use milieu_diagnosis::statistics::{self, Concept, SectorFigures};
use milieu_figures::{Caption, Line, LineChart, NumberFormat, line_chart};
use milieu_indicators::IndicatorError;
use milieu_indicators::amounts::Amounts;
use milieu_indicators::published_figures::{contradictions, published_figures, reproduce_derived_figures};
use milieu_indicators::specialisation::location_quotients;
use milieu_indicators::technology_class::TechnologyRule;
use milieu_indicators::technology_shares::{Bounds, ClassAmounts, ClassSelection, class_amounts};
use milieu_report::wording;
use milieu_territory::Snapshot;
use milieu_vocabulary::{RegionCode, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// What is measured, how it is classified, when.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StatisticsQuery {
    /// A statistic by sector: `employment`, `value-added`, `exports`, ….
    of: Option<String>,
    /// `isic3`, `nace2-2d` or `nace2-3d`.
    rule: Option<String>,
    /// Year; else the latest.
    year: Option<String>,
}

/// What only the statistics have.
#[derive(Serialize, ToSchema)]
pub struct StatisticsData {
    /// Statistic shown.
    pub of: String,
    /// Statistics by sector that the region has.
    pub statistics: Vec<StatisticChoice>,
    /// Classification shown.
    pub rule: String,
    /// Classifications to choose from.
    pub rules: Vec<StatisticChoice>,
    /// Year shown.
    pub year: Option<i32>,
    /// Years to choose from.
    pub years: Vec<i32>,
}

/// Something to choose.
#[derive(Serialize, ToSchema)]
pub struct StatisticChoice {
    /// As in the address.
    pub value: String,
    /// Name.
    pub name: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(show))
}

/// Technology classes of a region, what it is special in, how varied and concentrated it is.
#[utoipa::path(get, path = "/territory/statistics.json", params(StatisticsQuery), responses((status = 200, body = Page<StatisticsData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn show(State(desk): TheDesk, asked: Asked, Query(query): Query<StatisticsQuery>) -> Response {
    answer(desk, asked, move |question| build(question, &query)).await
}

/// Years for which a region has figures, as totals or by sector.
pub(super) fn years(snapshot: &Snapshot, region: &RegionCode, concept: Concept) -> Vec<i32> {
    let mut years: Vec<i32> = statistics::history(snapshot, region, concept).iter().map(|f| f.year).collect();
    years.extend(statistics::years_by_sector(snapshot, region, concept));
    years.sort_unstable();
    years.dedup();
    years
}

/// The total of a region in a year and the variable it comes from: as the source gives it, else the
/// sum of sectors that lacks none.
pub(super) fn figure(
    snapshot: &Snapshot,
    region: &RegionCode,
    concept: Concept,
    year: i32,
) -> Option<(f64, String)> {
    if let Some(figure) = statistics::in_year(snapshot, region, concept, year) {
        return Some((figure.value, figure.variable));
    }
    let by_sector = statistics::by_sector(snapshot, region, concept, Some(year))?;
    let sum = || {
        let parts = by_sector.partition();
        if parts.is_empty() { None } else { parts.into_iter().map(|(_, value)| value).sum() }
    };
    let value = by_sector.total.or_else(sum)?;
    Some((value, by_sector.variable))
}

/// The value of [`figure`].
pub(super) fn amount(snapshot: &Snapshot, region: &RegionCode, concept: Concept, year: i32) -> Option<f64> {
    figure(snapshot, region, concept, year).map(|(value, _)| value)
}

fn rule_name(question: &Question, rule: TechnologyRule) -> String {
    question.key(match rule {
        TechnologyRule::Isic3 => "web-territory-rule-isic3",
        TechnologyRule::Nace2TwoDigit => "web-territory-rule-nace2-2d",
        TechnologyRule::Nace2ThreeDigit => "web-territory-rule-nace2-3d",
    })
}

fn class_name(question: &Question, class: ClassSelection) -> String {
    question.key(match class {
        ClassSelection::Only(class) => class.label_key(),
        ClassSelection::Medium => "web-territory-class-medium",
    })
}

fn column(question: &Question, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| question.key(key)).collect()
}

fn fitting(rule: TechnologyRule, figures: &SectorFigures) -> bool {
    match figures.scheme {
        Scheme::Nace2 => rule != TechnologyRule::Isic3,
        Scheme::Isic3 => rule == TechnologyRule::Isic3,
        _ => true,
    }
}

fn refusal(question: &Question, error: &IndicatorError, year: i32) -> String {
    question.text(&match error {
        IndicatorError::DuplicateCode { code } => {
            message!("web-territory-refused-code", code = code.as_str())
        }
        IndicatorError::Missing { .. } => message!("web-territory-refused-missing", year = year.to_string()),
        IndicatorError::ZeroDenominator { .. } => {
            message!("web-territory-refused-zero", year = year.to_string())
        }
        _ => message!("web-territory-refused-sums"),
    })
}

fn build(question: &Question, query: &StatisticsQuery) -> Result<Page<StatisticsData>, Problem> {
    let snapshot = question.snapshot();
    let region = question.the_region()?;
    let unknown = |text: &str| Problem::question(message!("web-territory-not-a-measure", text = text));
    let concept = match query.of.as_deref().filter(|text| !text.is_empty()) {
        None => Concept::Employment,
        Some(text) => *Concept::ALL.iter().find(|c| c.code() == text).ok_or_else(|| unknown(text))?,
    };
    let known_years = statistics::years_by_sector(&snapshot, region, concept);
    let year = match query.year.as_deref().filter(|text| !text.is_empty()) {
        None => known_years.last().copied(),
        Some(text) => {
            let problem = || Problem::question(message!("web-territory-not-a-number", text = text));
            Some(text.parse().map_err(|_| problem())?)
        }
    };
    let figures = year.and_then(|year| statistics::by_sector(&snapshot, region, concept, Some(year)));
    let rule = match query.rule.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => text.parse().map_err(|_| unknown(text))?,
        None if figures.as_ref().is_some_and(|f| f.scheme == Scheme::Isic3) => TechnologyRule::Isic3,
        None => TechnologyRule::Nace2TwoDigit,
    };
    let with_sectors = Concept::ALL.iter().filter(|concept| {
        statistics::by_sector(&snapshot, region, **concept, None).is_some_and(|f| {
            f.cells
                .iter()
                .any(|(code, _)| TechnologyRule::ALL.iter().any(|rule| rule.classify(code).is_some()))
        })
    });
    let choice = |value: &str, name: String| StatisticChoice { value: value.to_owned(), name };
    let data = StatisticsData {
        of: concept.code().to_owned(),
        statistics: with_sectors.map(|c| choice(c.code(), question.text(&c.label()))).collect(),
        rule: rule.code().to_owned(),
        rules: TechnologyRule::ALL.iter().map(|r| choice(r.code(), rule_name(question, *r))).collect(),
        year,
        years: known_years.clone(),
    };
    let mut page = question.page("web-screen-territory-statistics", data);
    let concept_name = question.text(&concept.label());
    match (figures, year) {
        (Some(figures), Some(year)) => {
            let asked = Classified { question, region, concept, concept_name, rule, year };
            asked.classes(&mut page, &figures);
            asked.trend(&mut page, &snapshot, &known_years);
            asked.moves(&mut page);
            asked.quotients(&mut page, &snapshot, &figures);
        }
        _ => {
            let name = question.region_name(region);
            let said = message!(
                "web-territory-statistics-none",
                concept = concept_name.as_str(),
                region = name.as_str()
            );
            page.answer.push(question.text(&said));
        }
    }
    measures(question, region, &snapshot, &mut page)?;
    if page.about.synthetic {
        published(question, &mut page)?;
    }
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

struct Classified<'a> {
    question: &'a Question,
    region: &'a RegionCode,
    concept: Concept,
    concept_name: String,
    rule: TechnologyRule,
    year: i32,
}

type ThePage = Page<StatisticsData>;

impl Classified<'_> {
    fn range(&self, bounds: Bounds, factor: f64, digits: usize) -> Cell {
        let text = |value: f64| self.question.messages.decimals(factor * value, digits);
        match bounds.exact() {
            Some(value) => Cell::number(text(value), factor * value),
            None => {
                let said = message!("web-territory-range", low = text(bounds.low), high = text(bounds.high));
                Cell::text(self.question.text(&said))
            }
        }
    }

    fn classes(&self, page: &mut ThePage, figures: &SectorFigures) {
        let question = self.question;
        let rule = rule_name(question, self.rule);
        if !fitting(self.rule, figures) {
            page.answer.push(question.text(&message!("web-territory-refused-scheme", rule = rule.as_str())));
            return;
        }
        let amounts = match class_amounts(self.rule, &figures.cells) {
            Ok(amounts) => amounts,
            Err(error) => return page.answer.push(refusal(question, &error, self.year)),
        };
        let medium = ClassSelection::Medium;
        match amounts.share_of_manufacturing(medium) {
            Ok(share) => page.answer.push(self.said(share, medium)),
            Err(error) => page.answer.push(refusal(question, &error, self.year)),
        }
        page.answer.push(question.text(&message!("web-territory-statistics-rule", rule = rule.as_str())));
        let rows = ClassSelection::THREE
            .iter()
            .map(|class| {
                let share = match amounts.share_of_manufacturing(*class) {
                    Ok(share) => self.range(share, 100.0, 1),
                    Err(_) => Cell::text(question.key("web-territory-unknown")),
                };
                vec![
                    Cell::text(class_name(question, *class)),
                    self.range(amounts.amount(*class), 1.0, 0),
                    share,
                ]
            })
            .collect();
        let year = self.year.to_string();
        let caption =
            message!("web-territory-classes-caption", concept = self.concept_name.as_str(), year = year);
        page.tables.push(TableView {
            id: "classes".to_owned(),
            caption: question.text(&caption),
            columns: column(
                question,
                &[
                    "web-territory-column-technology",
                    "web-territory-column-amount",
                    "web-territory-column-share",
                ],
            ),
            rows,
            total: None,
        });
        self.outside(page, &amounts);
    }

    fn said(&self, share: Bounds, class: ClassSelection) -> String {
        let region = self.question.region_name(self.region);
        let class = class_name(self.question, class);
        let percent = |value: f64| self.question.messages.decimals(100.0 * value, 1);
        let (year, concept) = (self.year.to_string(), self.concept_name.as_str());
        self.question.text(&match share.exact() {
            Some(value) => message!(
                "web-territory-statistics-answer",
                year = year,
                percent = percent(value),
                region = region,
                class = class,
                concept = concept
            ),
            None => message!(
                "web-territory-statistics-between",
                year = year,
                low = percent(share.low),
                high = percent(share.high),
                region = region,
                class = class,
                concept = concept
            ),
        })
    }

    /// What is in no class, and why.
    fn outside(&self, page: &mut ThePage, amounts: &ClassAmounts) {
        let undecided: Vec<String> = amounts.undecided.iter().map(|part| part.code.clone()).collect();
        let lists = [
            (&undecided, "web-territory-outside-undecided"),
            (&amounts.missing, "web-territory-outside-missing"),
            (&amounts.absent, "web-territory-outside-absent"),
            (&amounts.outside, "web-territory-outside-not-manufacturing"),
        ];
        let row =
            |code: &String, why: &str| vec![Cell::text(code.clone()), Cell::text(self.question.key(why))];
        let rows: Vec<_> =
            lists.iter().flat_map(|(codes, why)| codes.iter().map(|code| row(code, why))).collect();
        if !rows.is_empty() {
            page.tables.push(TableView {
                id: "outside".to_owned(),
                caption: self.question.key("web-territory-outside"),
                columns: column(self.question, &["web-territory-column-code", "web-territory-column-why"]),
                rows,
                total: None,
            });
        }
    }

    fn trend(&self, page: &mut ThePage, snapshot: &Snapshot, years: &[i32]) {
        if years.len() < 2 {
            return;
        }
        let question = self.question;
        let by_year: Vec<Option<ClassAmounts>> = years
            .iter()
            .map(|year| {
                let figures = statistics::by_sector(snapshot, self.region, self.concept, Some(*year))?;
                class_amounts(self.rule, &figures.cells).ok().filter(|_| fitting(self.rule, &figures))
            })
            .collect();
        let share = |amounts: &Option<ClassAmounts>, class: ClassSelection| {
            amounts.as_ref()?.share_of_manufacturing(class).ok().map(|bounds| 100.0 * bounds.low)
        };
        let lines: Vec<Line> = ClassSelection::THREE
            .iter()
            .map(|class| Line {
                label: class_name(question, *class),
                values: by_year.iter().map(|amounts| share(amounts, *class)).collect(),
            })
            .collect();
        if lines.iter().all(|line| line.values.iter().all(Option::is_none)) {
            return;
        }
        let rule = rule_name(question, self.rule);
        let description =
            message!("web-territory-trend-description", concept = self.concept_name.as_str(), rule = rule);
        let figure = line_chart(&LineChart {
            caption: Caption {
                id: "technology-trend".to_owned(),
                title: question.key("web-territory-trend"),
                description: question.text(&description),
                numbers: NumberFormat { decimal_mark: question.messages.decimal_mark() },
            },
            periods: years.iter().map(ToString::to_string).collect(),
            lines,
            scale: None,
            digits: 1,
        });
        page.figures.push(figure.into());
    }

    /// What the other rules over the same classification put in another class.
    fn moves(&self, page: &mut ThePage) {
        let question = self.question;
        for other in TechnologyRule::ALL.into_iter().filter(|other| *other != self.rule) {
            let Some(moves) = self.rule.moved(other).filter(|moves| !moves.is_empty()) else { continue };
            let row = |code: &str, from: &str, to: &str| {
                vec![Cell::text(code), Cell::text(question.key(from)), Cell::text(question.key(to))]
            };
            let rows = moves
                .iter()
                .map(|m| row(&format!("{} {}", m.code, m.title), m.from.label_key(), m.to.label_key()))
                .collect();
            page.tables.push(TableView {
                id: format!("moved-{}", other.code()),
                caption: question.text(&message!("web-territory-moved", rule = rule_name(question, other))),
                columns: column(
                    question,
                    &["web-territory-column-code", "web-territory-column-from", "web-territory-column-to"],
                ),
                rows,
                total: None,
            });
        }
    }

    /// What the region is special in, beside regions with the same codes in the same year.
    fn quotients(&self, page: &mut ThePage, snapshot: &Snapshot, own: &SectorFigures) {
        let question = self.question;
        let parts: Vec<(String, f64)> =
            own.partition().into_iter().filter_map(|(code, value)| Some((code, value?))).collect();
        let mut cells: Vec<f64> = parts.iter().map(|(_, value)| *value).collect();
        let mut regions = 1;
        for (code, figures) in statistics::regions_by_sector(snapshot, self.region, self.concept, self.year) {
            let row: Option<Vec<f64>> = parts.iter().map(|(sector, _)| figures.get(sector)).collect();
            if let Some(row) = row.filter(|_| code != *self.region) {
                cells.extend(row);
                regions += 1;
            }
        }
        let table = Amounts::from_rows(regions, parts.len(), &cells).ok().filter(|_| regions > 1);
        let Some(table) = table else {
            page.notices.push(question.key("web-territory-quotients-few"));
            return;
        };
        let quotients = location_quotients(&table);
        let mut rows: Vec<(String, Option<f64>)> =
            parts.into_iter().enumerate().map(|(at, (code, _))| (code, quotients[(0, at)])).collect();
        rows.sort_by(|a, b| b.1.unwrap_or(-1.0).total_cmp(&a.1.unwrap_or(-1.0)).then_with(|| a.0.cmp(&b.0)));
        let (concept, year) = (self.concept_name.as_str(), self.year.to_string());
        let caption = question.text(&message!("web-territory-quotients", concept = concept, year = year));
        let about = question.text(&message!("web-territory-quotients-description", regions = regions));
        page.tables.push(TableView {
            id: "quotients".to_owned(),
            caption: format!("{caption}. {about}"),
            columns: column(question, &["web-territory-column-sector", "web-territory-column-quotient"]),
            rows: rows
                .into_iter()
                .map(|(code, quotient)| {
                    let value = match quotient {
                        Some(value) => Cell::number(question.messages.decimals(value, 2), value),
                        None => Cell::text(question.key("web-territory-unknown")),
                    };
                    vec![Cell::text(code), value]
                })
                .collect(),
            total: None,
        });
    }
}

/// Indicators of technology, specialisation, variety and concentration, with their intervals and
/// the reasons of those that are withheld.
fn measures(
    question: &Question,
    region: &RegionCode,
    snapshot: &Snapshot,
    page: &mut ThePage,
) -> Result<(), Problem> {
    let inside = |at: &RegionCode| at.as_str().starts_with(region.as_str());
    if !snapshot.actors.iter().any(|actor| actor.region.as_ref().is_some_and(inside)) {
        let name = question.region_name(region);
        page.notices.push(question.text(&message!("web-territory-measures-need-actors", region = name)));
        return Ok(());
    }
    let diagnosis = question.diagnosis(region)?;
    let rows = diagnosis
        .indicators
        .iter()
        .filter(|indicator| indicator.code.starts_with("ST") || indicator.code.starts_with("RV"))
        .map(|indicator| {
            let measured = &indicator.measured;
            let value = question.messages.measured(measured);
            let cell =
                measured.value.map_or_else(|| Cell::text(value.clone()), |v| Cell::number(value.clone(), v));
            let reason = measured.reason.as_ref().map(|reason| question.text(reason)).unwrap_or_default();
            let name = format!("{} {}", indicator.code, question.text(&indicator.name));
            let base = indicator.code.split('[').next().unwrap_or_default();
            vec![Cell::text(name).to(format!("scorecard/indicator?code={base}")), cell, Cell::text(reason)]
        })
        .collect();
    page.tables.push(TableView {
        id: "measures".to_owned(),
        caption: question.key("web-territory-measures"),
        columns: column(
            question,
            &["web-territory-column-measure", "web-column-value", "web-territory-column-note"],
        ),
        rows,
        total: None,
    });
    Ok(())
}

/// The figures the founding report prints, computed anew where they follow from others, with what
/// contradicts what.
fn published(question: &Question, page: &mut ThePage) -> Result<(), Problem> {
    let reproduced = reproduce_derived_figures().map_err(Problem::internal)?;
    let number = |value: f64, digits: usize| Cell::number(question.messages.decimals(value, digits), value);
    let rows = published_figures()
        .iter()
        .filter_map(|figure| {
            let computed = reproduced.iter().find(|r| r.id == figure.id);
            let places: Vec<String> = figure.paragraphs.iter().map(|p| format!("¶{p}")).collect();
            Some(vec![
                Cell::text(figure.id.clone()),
                Cell::text(format!("{} · {}", figure.indicator, figure.territory)),
                number(figure.value?, figure.decimals),
                computed.map_or_else(|| Cell::text("–"), |r| number(r.computed, figure.decimals)),
                Cell::text(places.join(" ")),
            ])
        })
        .collect();
    page.tables.push(TableView {
        id: "published".to_owned(),
        caption: format!(
            "{}. {}",
            question.key("web-territory-published"),
            question.key("web-territory-published-computed")
        ),
        columns: column(
            question,
            &[
                "report-column-id",
                "report-column-figure",
                "report-column-printed",
                "report-column-computed",
                "report-column-paragraph",
            ],
        ),
        rows,
        total: None,
    });
    for found in contradictions().map_err(Problem::internal)? {
        page.notices.push(question.text(&wording::contradiction(&found)));
    }
    Ok(())
}

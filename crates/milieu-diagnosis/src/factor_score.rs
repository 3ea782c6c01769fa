//! The six factor scores, with three kinds of doubt kept apart.
//!
//! Indicators of one concept are averaged; concepts, each with the same weight, are joined by
//! the geometric mean, since a zero in one blocks the chain of figure 5. A factor needs two
//! thirds of its concepts (a setting), else its score is withheld and the missing data are named.
//!
//! A Monte Carlo draws, per run, one case each of
//! * *sampling*: values inside their intervals;
//! * *measurement*: stand-ins with the residual spread of the stand-in; concepts that are missing
//!   from what comparable units show (the set, weighted towards regions alike in the concepts
//!   that are there; otherwise all positions alike). A hole makes a score uncertain, it cannot
//!   make it look good: the interval reaches as low as if what is missing were bad;
//! * *method*: weights (equal, moved by up to 25 percent, uniform on the simplex), aggregation
//!   (generalised means of power -1, 0, 0.5, 1 and the minimum), coverage rule (1/2, 2/3, 4/5).
//!
//! Shares of variance by source are Sobol indices of the three sources as groups, on a Saltelli
//! design of N(3 + 2) runs: first order after Saltelli et al. (2010), total order after Jansen
//! (1999). Every run has seeds of its own, so threads change nothing.

use milieu_indicators::composite::aggregation::Aggregation;
use milieu_indicators::composite::weights::{perturbed_weights, simplex_weights};
use milieu_indicators::quantile::quantiles;
use milieu_vocabulary::{Factor, FrameKind, Interval, Measured, Message, Status, message};
use rand::RngExt;
use rand_distr::{Distribution, StandardNormal};
use rayon::prelude::*;
use serde::Serialize;

use crate::frame::{FEWEST_REGIONS, Frames, Placed, SetFrame, is_scored};
use crate::random::{derived, generator};
use crate::{Definition, DiagnosisParams, Dictionary};

/// Lowest position in an aggregation: positions below count as this, since most means have no
/// value at zero. A convention of ours.
pub(crate) const FLOOR: f64 = 0.01;
/// Spread of a stand-in on the 0 to 1 scale when its definition states none.
const PROXY_SD: f64 = 0.15;
/// How far regions count as alike when a missing concept is drawn from the set.
const ALIKE: f64 = 0.15;
/// Draws of the reference for the first quartile.
const REFERENCE: usize = 400;

const AGGREGATIONS: [Aggregation; 5] = [
    Aggregation::Geometric,
    Aggregation::GeneralisedMean(-1.0),
    Aggregation::GeneralisedMean(0.5),
    Aggregation::Arithmetic,
    Aggregation::Minimum,
];

/// The score of a factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactorScore {
    /// Factor.
    pub factor: Factor,
    /// Median over the runs, 0 to 1; `None` when withheld.
    pub score: Option<f64>,
    /// 5 to 95 percent quantiles over the runs, widened to what the score would be if every
    /// missing concept were at the weak or the strong end of its frame.
    pub interval: Option<Interval>,
    /// Score by the default method from the concepts that are there.
    pub nominal: Option<f64>,
    /// Why the score is withheld.
    pub withheld: Option<Message>,
    /// Share of the concepts that are there.
    pub coverage: f64,
    /// Share needed.
    pub coverage_needed: f64,
    /// Concepts and what each holds.
    pub concepts: Vec<ConceptScore>,
    /// Which frames the positions come from, with the number of indicators. More than one means
    /// that positions against different things were joined.
    pub frames: Vec<(FrameKind, usize)>,
    /// Share of variance by source of doubt.
    pub variance: Vec<VarianceShare>,
    /// Share of runs in which this factor is the weakest of those scored.
    pub weakest_probability: Option<f64>,
    /// First quartile of the score in its frame.
    pub first_quartile: Option<f64>,
    /// Quartiles of the score among the regions of the comparison set, with how many there are;
    /// `None` where there is no set with every concept.
    pub spread: Option<Spread>,
    /// Share of runs below the first quartile.
    pub below_quartile_probability: Option<f64>,
    /// Whether that share reaches the setting `weak_share`.
    pub weak: bool,
    /// Rank among the scored factors, 1 the strongest, by the default method.
    pub rank: Option<usize>,
    /// Share of runs that vary weights and aggregation alone in which the rank is the same.
    pub rank_stability: Option<f64>,
    /// Share of runs whose coverage rule would withhold the score.
    pub withheld_in_runs: f64,
    /// From one half (the middle of a frame) to the nominal score: one step per concept; the
    /// steps sum to the difference (logarithmic mean weights, Ang 2004).
    pub waterfall: Vec<Contribution>,
    /// What would move the score most, first the largest.
    pub movers: Vec<Mover>,
    /// Notes on the structure: concepts that run against each other in the set.
    pub notes: Vec<Message>,
}

/// How a score is spread over the regions it is compared with, by the default method.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// First, middle and third quartile.
    pub quartiles: [f64; 3],
    /// Regions, the region itself left out.
    pub regions: usize,
}

/// A concept of a factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConceptScore {
    /// Concept.
    pub concept: String,
    /// Mean position of its indicators.
    pub position: Option<f64>,
    /// Its indicators.
    pub indicators: Vec<IndicatorPart>,
}

/// An indicator inside a concept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IndicatorPart {
    /// Code.
    pub code: String,
    /// Position in its frame.
    pub position: Option<f64>,
    /// Frame.
    pub frame: Option<FrameKind>,
    /// Why there is no position.
    pub missing: Option<Message>,
}

/// A source of doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Doubt {
    /// Actors and ties not seen.
    Sampling,
    /// Missing and stood-in values.
    Measurement,
    /// Choices of the method.
    Method,
}

/// Share of the variance of a score that comes from one source.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct VarianceShare {
    /// Source.
    pub source: Doubt,
    /// Alone.
    pub first: f64,
    /// Alone and together with the others.
    pub total: f64,
}

/// One step of the waterfall.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contribution {
    /// Concept.
    pub concept: String,
    /// What it adds to the score.
    pub amount: f64,
}

/// What a change of one concept would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mover {
    /// Concept.
    pub concept: String,
    /// Indicators to look at.
    pub codes: Vec<String>,
    /// Rise of the nominal score if the concept rose to the third quartile of its frame; `None`
    /// when the concept is missing.
    pub gain: Option<f64>,
    /// For a missing concept: share by which the interval would narrow if it were known.
    pub narrows: Option<f64>,
}

/// A value as the Monte Carlo draws it.
struct Drawn {
    placed: Placed,
    value: f64,
    /// Standard deviation of the value by sampling.
    sampling: f64,
    /// Standard deviation of the position by measurement.
    measurement: f64,
}

struct Concept {
    name: String,
    codes: Vec<String>,
    drawn: Vec<Drawn>,
    /// For a missing concept: positions it may have, with cumulated weights; empty for any.
    pool: Vec<(f64, f64)>,
}

impl Concept {
    fn is_missing(&self) -> bool {
        self.drawn.is_empty()
    }

    fn nominal(&self) -> Option<f64> {
        let n = self.drawn.len() as f64;
        (!self.is_missing()).then(|| self.drawn.iter().map(|d| d.placed.position).sum::<f64>() / n)
    }
}

struct Prepared {
    factor: Factor,
    concepts: Vec<Concept>,
    coverage: f64,
    quartiles: Option<[f64; AGGREGATIONS.len()]>,
}

/// Seeds of the three sources in one run.
#[derive(Clone, Copy)]
struct Run {
    sampling: u64,
    measurement: u64,
    method: Option<u64>,
}

impl Prepared {
    fn nominal(&self) -> Option<f64> {
        let values: Vec<f64> = self.concepts.iter().filter_map(Concept::nominal).collect();
        aggregate(Aggregation::Geometric, &values, &vec![1.0; values.len()])
    }

    /// One run: score, place of the aggregation, and whether the coverage rule drawn would
    /// withhold the score.
    fn run(&self, seed: u64, run: Run, holes: Holes) -> Option<(f64, usize, bool)> {
        let stream = 16 * self.factor.index() as u64;
        let mut sampling = generator(seed, stream + 1, run.sampling);
        let mut measurement = generator(seed, stream + 2, run.measurement);
        let values: Vec<f64> = self
            .concepts
            .iter()
            .enumerate()
            .map(|(at, concept)| {
                if concept.is_missing() {
                    let u: f64 = measurement.random();
                    return match holes {
                        Holes::OneClosed(closed) if closed == at => 0.5,
                        Holes::AllAt(quantile) => from_pool(&concept.pool, quantile),
                        _ => from_pool(&concept.pool, u),
                    };
                }
                let mut sum = 0.0;
                for drawn in &concept.drawn {
                    let z: f64 = StandardNormal.sample(&mut sampling);
                    let e: f64 = StandardNormal.sample(&mut measurement);
                    let position = if drawn.sampling > 0.0 {
                        drawn.placed.position_of(drawn.value + drawn.sampling * z)
                    } else {
                        drawn.placed.position
                    };
                    sum += (position + drawn.measurement * e).clamp(0.0, 1.0);
                }
                sum / concept.drawn.len() as f64
            })
            .collect();
        let equal = vec![1.0; values.len()];
        let Some(method) = run.method else {
            return Some((aggregate(Aggregation::Geometric, &values, &equal)?, 0, false));
        };
        // Aggregation, scheme of weights and coverage rule are the same for all factors.
        let mut choice = generator(seed, 3, method);
        let aggregation = choice.random_range(0..AGGREGATIONS.len());
        let scheme = choice.random_range(0..3u8);
        let rule = [0.5, 2.0 / 3.0, 0.8][choice.random_range(0..3usize)];
        let weights = match scheme {
            0 => equal,
            1 => perturbed_weights(&equal, 0.25, derived(seed, stream + 4), method).ok()?,
            _ => simplex_weights(equal.len(), derived(seed, stream + 5), method).ok()?,
        };
        let score = aggregate(AGGREGATIONS[aggregation], &values, &weights)?;
        Some((score, aggregation, self.coverage + 1e-9 < rule))
    }
}

/// How a run treats missing concepts.
#[derive(Clone, Copy)]
enum Holes {
    /// Each is drawn.
    Drawn,
    /// One is held at the middle, the others are drawn.
    OneClosed(usize),
    /// All are held at a quantile of what they may be.
    AllAt(f64),
}

fn aggregate(aggregation: Aggregation, values: &[f64], weights: &[f64]) -> Option<f64> {
    let floored: Vec<f64> = values.iter().map(|v| v.max(FLOOR)).collect();
    if floored.is_empty() {
        return None;
    }
    aggregation.apply(&floored, weights).ok()
}

fn from_pool(pool: &[(f64, f64)], u: f64) -> f64 {
    match pool.last() {
        None => u,
        Some((_, total)) => {
            let at = pool.partition_point(|(_, cumulated)| *cumulated < u * total);
            pool[at.min(pool.len() - 1)].0
        }
    }
}

/// All factor scores of a region. `measured` finds an indicator's value.
pub(crate) fn factor_scores<'m>(
    dictionary: &Dictionary,
    frames: Frames<'_>,
    params: &DiagnosisParams,
    measured: impl Fn(&str) -> Option<&'m Measured>,
) -> Vec<FactorScore> {
    let mut shown = Vec::new();
    let mut prepared = Vec::new();
    for factor in Factor::ALL {
        let (mut score, concepts) = collect(*factor, dictionary, frames, params, &measured);
        if score.withheld.is_none() {
            let quartiles = quartiles(&concepts, dictionary, frames, params.seed);
            score.spread = spread(&concepts, dictionary, frames);
            prepared.push(Prepared { factor: *factor, concepts, coverage: score.coverage, quartiles });
        }
        shown.push(score);
    }
    monte_carlo(&mut shown, &prepared, params);
    shown
}

/// The nominal scores alone, for earlier periods.
pub(crate) fn nominal_scores<'m>(
    dictionary: &Dictionary,
    frames: Frames<'_>,
    params: &DiagnosisParams,
    measured: impl Fn(&str) -> Option<&'m Measured>,
) -> Vec<(Factor, Option<f64>, f64)> {
    Factor::ALL
        .iter()
        .map(|factor| {
            let (score, _) = collect(*factor, dictionary, frames, params, &measured);
            (*factor, score.nominal, score.coverage)
        })
        .collect()
}

fn concept_of(definition: &Definition) -> &str {
    definition.concept.as_deref().unwrap_or(&definition.code)
}

fn collect<'m>(
    factor: Factor,
    dictionary: &Dictionary,
    frames: Frames<'_>,
    params: &DiagnosisParams,
    measured: &impl Fn(&str) -> Option<&'m Measured>,
) -> (FactorScore, Vec<Concept>) {
    let mut concepts: Vec<Concept> = Vec::new();
    let mut shown: Vec<ConceptScore> = Vec::new();
    let mut kinds: Vec<(FrameKind, usize)> = Vec::new();
    for definition in dictionary.iter().filter(|d| is_scored(d) && d.factor == Some(factor)) {
        let name = concept_of(definition);
        let at = concepts.iter().position(|c| c.name == name).unwrap_or_else(|| {
            concepts.push(Concept {
                name: name.to_owned(),
                codes: Vec::new(),
                drawn: Vec::new(),
                pool: Vec::new(),
            });
            shown.push(ConceptScore { concept: name.to_owned(), position: None, indicators: Vec::new() });
            concepts.len() - 1
        });
        concepts[at].codes.push(definition.code.clone());
        let found = measured(&definition.code);
        let placed = found.and_then(|m| frames.place(definition, m));
        let missing = match (&placed, found) {
            (Some(_), _) => None,
            (None, Some(m)) if m.value.is_none() => m.reason.clone(),
            (None, Some(_)) => Some(message!("score-no-frame", code = definition.code.as_str())),
            (None, None) => Some(message!("score-not-measured", code = definition.code.as_str())),
        };
        shown[at].indicators.push(IndicatorPart {
            code: definition.code.clone(),
            position: placed.as_ref().map(|p| p.position),
            frame: placed.as_ref().map(|p| p.kind),
            missing,
        });
        if let (Some(placed), Some(m)) = (placed, found)
            && let Some(value) = m.value
        {
            match kinds.iter_mut().find(|(kind, _)| *kind == placed.kind) {
                Some((_, count)) => *count += 1,
                None => kinds.push((placed.kind, 1)),
            }
            concepts[at].drawn.push(Drawn {
                sampling: m.interval.map_or(0.0, spread_of),
                measurement: measurement_sd(definition, m),
                placed,
                value,
            });
        }
    }
    kinds.sort_unstable();
    for (concept, shown) in concepts.iter().zip(&mut shown) {
        shown.position = concept.nominal();
    }
    let there = concepts.iter().filter(|c| !c.is_missing()).count();
    let coverage = if concepts.is_empty() { 0.0 } else { there as f64 / concepts.len() as f64 };
    let withheld = if concepts.is_empty() {
        Some(message!("score-withheld-no-indicators"))
    } else if coverage + 1e-9 < params.coverage_needed {
        let missing: Vec<Message> = concepts
            .iter()
            .filter(|c| c.is_missing())
            .map(|c| message!("score-missing-concept", concept = c.name.as_str(), codes = c.codes.join(", ")))
            .collect();
        Some(message!(
            "score-withheld",
            there = there,
            all = concepts.len(),
            needed = (100.0 * params.coverage_needed).round(),
            missing = missing
        ))
    } else {
        None
    };
    fill_pools(&mut concepts, dictionary, frames);
    let nominal = withheld.is_none().then(|| nominal_of(&concepts)).flatten();
    let score = FactorScore {
        factor,
        score: None,
        interval: None,
        nominal,
        withheld,
        coverage,
        coverage_needed: params.coverage_needed,
        concepts: shown,
        frames: kinds,
        variance: Vec::new(),
        weakest_probability: None,
        first_quartile: None,
        spread: None,
        below_quartile_probability: None,
        weak: false,
        rank: None,
        rank_stability: None,
        withheld_in_runs: 0.0,
        waterfall: nominal.map_or_else(Vec::new, |score| waterfall(&concepts, score)),
        movers: Vec::new(),
        notes: opposed(&concepts, dictionary, frames),
    };
    (score, concepts)
}

fn nominal_of(concepts: &[Concept]) -> Option<f64> {
    let values: Vec<f64> = concepts.iter().filter_map(Concept::nominal).collect();
    aggregate(Aggregation::Geometric, &values, &vec![1.0; values.len()])
}

/// Standard deviation behind an interval, taken as normal; certain bounds as uniform.
fn spread_of(interval: Interval) -> f64 {
    let width = (interval.upper - interval.lower).max(0.0);
    let sd = match interval.level {
        Some(level) if level > 0.0 && level < 1.0 => {
            use statrs::distribution::{ContinuousCDF, Normal};
            width / (2.0 * Normal::standard().inverse_cdf(0.5 + level / 2.0))
        }
        _ => width / 12f64.sqrt(),
    };
    if sd.is_finite() { sd } else { 0.0 }
}

fn measurement_sd(definition: &Definition, measured: &Measured) -> f64 {
    let stand_in = match measured.status {
        Status::Proxy | Status::Imputed => definition.proxy_sd.unwrap_or(PROXY_SD),
        _ => 0.0,
    };
    // What a part of the cells says of the whole: as far off as a stand-in when almost none is
    // there, and not at all when all are.
    let holes = PROXY_SD * (1.0 - measured.coverage.unwrap_or(1.0).clamp(0.0, 1.0));
    stand_in.hypot(holes)
}

/// Mean position of each region of the set in a concept.
fn set_positions(concept: &Concept, dictionary: &Dictionary, set: &SetFrame) -> Vec<Option<f64>> {
    let columns: Vec<Vec<Option<f64>>> =
        concept.codes.iter().filter_map(|code| set.positions(dictionary.get(code)?)).collect();
    (0..set.regions.len())
        .map(|r| {
            let there: Vec<f64> = columns.iter().filter_map(|c| c[r]).collect();
            (!there.is_empty()).then(|| there.iter().sum::<f64>() / there.len() as f64)
        })
        .collect()
}

/// What a missing concept may be: positions of other regions, weighted by how alike they are in
/// the concepts that are there.
fn fill_pools(concepts: &mut [Concept], dictionary: &Dictionary, frames: Frames<'_>) {
    let Some(set) = frames.set else { return };
    if concepts.iter().all(|c| !c.is_missing()) {
        return;
    }
    let columns: Vec<Vec<Option<f64>>> = concepts.iter().map(|c| set_positions(c, dictionary, set)).collect();
    let own: Vec<Option<f64>> = concepts.iter().map(Concept::nominal).collect();
    let distance = |r: usize| {
        let apart: Vec<f64> =
            own.iter().zip(&columns).filter_map(|(o, c)| Some(((*o)? - c[r]?).abs())).collect();
        if apart.is_empty() { 0.0 } else { apart.iter().sum::<f64>() / apart.len() as f64 }
    };
    let others: Vec<(usize, f64)> = set
        .regions
        .iter()
        .enumerate()
        .filter(|(_, code)| *code != frames.region)
        .map(|(r, _)| (r, distance(r)))
        .collect();
    for (concept, column) in concepts.iter_mut().zip(&columns) {
        if !concept.is_missing() {
            continue;
        }
        let known: Vec<(f64, f64)> = others
            .iter()
            .filter_map(|(r, d)| Some((column[*r]?, (-0.5 * (d / ALIKE).powi(2)).exp())))
            .collect();
        let total: f64 = known.iter().map(|(_, w)| w).sum();
        if known.len() >= FEWEST_REGIONS && total > 1e-6 {
            let mut sum = 0.0;
            concept.pool = known
                .into_iter()
                .map(|(position, weight)| {
                    sum += weight;
                    (position, sum)
                })
                .collect();
        }
    }
}

/// Concepts of a factor that run against each other over the set: averaging them would hide
/// both (step 4 of the framework).
fn opposed(concepts: &[Concept], dictionary: &Dictionary, frames: Frames<'_>) -> Vec<Message> {
    let Some(set) = frames.set else { return Vec::new() };
    let columns: Vec<Vec<Option<f64>>> = concepts.iter().map(|c| set_positions(c, dictionary, set)).collect();
    let mut out = Vec::new();
    for i in 0..concepts.len() {
        for j in 0..i {
            let pairs: Vec<(f64, f64)> =
                columns[i].iter().zip(&columns[j]).filter_map(|(a, b)| a.zip(*b)).collect();
            if pairs.len() < 2 * FEWEST_REGIONS {
                continue;
            }
            let (x, y): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            let Ok(r) = milieu_indicators::quantile::correlation(&x, &y) else { continue };
            // Two standard errors of a correlation of none.
            if r < -2.0 / (x.len() as f64 - 1.0).sqrt() {
                out.push(message!(
                    "score-opposed-concepts",
                    first = concepts[j].name.as_str(),
                    second = concepts[i].name.as_str(),
                    correlation = r
                ));
            }
        }
    }
    out
}

/// From one half to the score by concept; exact.
fn waterfall(concepts: &[Concept], score: f64) -> Vec<Contribution> {
    let there: Vec<(&str, f64)> =
        concepts.iter().filter_map(|c| Some((c.name.as_str(), c.nominal()?.max(FLOOR)))).collect();
    let n = there.len() as f64;
    let logs = (score / 0.5).ln();
    let mean = if logs.abs() < 1e-12 { 0.5 } else { (score - 0.5) / logs };
    there
        .iter()
        .map(|(name, position)| Contribution {
            concept: (*name).to_owned(),
            amount: mean * (position / 0.5).ln() / n,
        })
        .collect()
}

/// Positions in every concept that is there, of the other regions of the set that have them all;
/// none when a position comes from another frame.
fn set_units(there: &[&Concept], dictionary: &Dictionary, frames: Frames<'_>) -> Vec<Vec<f64>> {
    let all_set = there.iter().all(|c| c.drawn.iter().all(|d| d.placed.kind == FrameKind::Set));
    let (true, Some(set)) = (all_set, frames.set) else { return Vec::new() };
    let columns: Vec<Vec<Option<f64>>> = there.iter().map(|c| set_positions(c, dictionary, set)).collect();
    (0..set.regions.len())
        .filter(|r| set.regions[*r] != *frames.region)
        .filter_map(|r| columns.iter().map(|c| c[r]).collect())
        .collect()
}

/// How the score is spread over the regions of the set, by the default method.
fn spread(concepts: &[Concept], dictionary: &Dictionary, frames: Frames<'_>) -> Option<Spread> {
    let there: Vec<&Concept> = concepts.iter().filter(|c| !c.is_missing()).collect();
    let units = set_units(&there, dictionary, frames);
    if there.is_empty() || units.len() < FEWEST_REGIONS {
        return None;
    }
    let equal = vec![1.0; there.len()];
    let scores: Vec<f64> =
        units.iter().filter_map(|unit| aggregate(Aggregation::Geometric, unit, &equal)).collect();
    let found = quantiles(&scores, &[0.25, 0.5, 0.75]).ok()?;
    Some(Spread { quartiles: [found[0], found[1], found[2]], regions: scores.len() })
}

/// First quartile of the score in its frame, per aggregation, with equal weights: over the
/// regions of the set that have every concept, when all positions come from it; otherwise over
/// units whose concepts are independent, each uniform in its frame.
fn quartiles(
    concepts: &[Concept],
    dictionary: &Dictionary,
    frames: Frames<'_>,
    seed: u64,
) -> Option<[f64; AGGREGATIONS.len()]> {
    let there: Vec<&Concept> = concepts.iter().filter(|c| !c.is_missing()).collect();
    let mut units = set_units(&there, dictionary, frames);
    if units.len() < FEWEST_REGIONS {
        units = (0..REFERENCE as u64)
            .map(|index| {
                let mut rng = generator(seed, 0x9a, index);
                there
                    .iter()
                    .map(|c| {
                        let k = c.drawn.len();
                        (0..k).map(|_| rng.random::<f64>()).sum::<f64>() / k as f64
                    })
                    .collect()
            })
            .collect();
    }
    let equal = vec![1.0; there.len()];
    let mut out = [0.0; AGGREGATIONS.len()];
    for (slot, aggregation) in out.iter_mut().zip(AGGREGATIONS) {
        let scores: Vec<f64> = units.iter().filter_map(|u| aggregate(aggregation, u, &equal)).collect();
        *slot = quantiles(&scores, &[0.25]).ok()?[0];
    }
    Some(out)
}

fn monte_carlo(shown: &mut [FactorScore], prepared: &[Prepared], params: &DiagnosisParams) {
    let runs = params.runs.max(1) as u64;
    let seed = derived(params.seed, 0xfa);
    if prepared.is_empty() {
        return;
    }
    type Row = Vec<Option<(f64, usize, bool)>>;
    let rows: Vec<Row> = (0..runs)
        .into_par_iter()
        .map(|i| {
            let run = Run { sampling: i, measurement: i, method: Some(i) };
            prepared.iter().map(|p| p.run(seed, run, Holes::Drawn)).collect()
        })
        .collect();
    // The nominal values under other methods: what rests on the choice of weights alone.
    let nominal: Vec<Option<f64>> = prepared.iter().map(Prepared::nominal).collect();
    let nominal_ranks = ranks(&nominal);
    let mut same_rank = vec![0usize; prepared.len()];
    let by_method: Vec<Vec<Option<f64>>> = (0..runs)
        .into_par_iter()
        .map(|i| prepared.iter().map(|p| method_only(p, seed, i)).collect())
        .collect();
    for row in &by_method {
        for (k, rank) in ranks(row).into_iter().enumerate() {
            same_rank[k] += usize::from(rank == nominal_ranks[k]);
        }
    }
    let mut weakest = vec![0usize; prepared.len()];
    let mut compared = 0usize;
    for row in &rows {
        let scores: Option<Vec<f64>> = row.iter().map(|cell| cell.map(|(s, ..)| s)).collect();
        if let Some(scores) = scores {
            compared += 1;
            let at = (0..scores.len()).min_by(|a, b| scores[*a].total_cmp(&scores[*b]));
            if let Some(at) = at {
                weakest[at] += 1;
            }
        }
    }
    for (k, factor) in prepared.iter().enumerate() {
        let Some(out) = shown.iter_mut().find(|s| s.factor == factor.factor) else { continue };
        let cells: Vec<(f64, usize, bool)> = rows.iter().filter_map(|row| row[k]).collect();
        let scores: Vec<f64> = cells.iter().map(|(s, ..)| *s).collect();
        let Ok(ends) = quantiles(&scores, &[0.05, 0.5, 0.95]) else { continue };
        let share = |count: usize| count as f64 / cells.len() as f64;
        out.score = Some(ends[1]);
        let (low, high) = bounds(factor, seed, runs.min(300)).unwrap_or((ends[0], ends[2]));
        out.interval = Some(Interval::of_level(ends[0].min(low), ends[2].max(high), 0.9));
        out.withheld_in_runs = share(cells.iter().filter(|(.., withheld)| *withheld).count());
        if let Some(quartiles) = factor.quartiles {
            let below = share(cells.iter().filter(|(s, a, _)| *s < quartiles[*a]).count());
            out.first_quartile = Some(quartiles[0]);
            out.below_quartile_probability = Some(below);
            out.weak = below + 1e-9 >= params.weak_share;
        }
        if prepared.len() > 1 && compared > 0 {
            out.weakest_probability = Some(weakest[k] as f64 / compared as f64);
            out.rank = nominal_ranks[k];
            out.rank_stability = Some(same_rank[k] as f64 / by_method.len() as f64);
        }
        out.variance = variance_shares(factor, seed, runs);
        out.movers = movers(factor, seed, runs.min(200), ends[2] - ends[0]);
    }
}

/// Ends of the interval with every missing concept at the weak and at the strong end (5 and 95
/// percent) of what it may be; `None` without holes. A hole is not noise that evens out: the
/// score must stay as low as it would be if what is missing were bad.
fn bounds(factor: &Prepared, seed: u64, runs: u64) -> Option<(f64, f64)> {
    if factor.concepts.iter().all(|c| !c.is_missing()) {
        return None;
    }
    let end = |quantile: f64| {
        let scores: Vec<f64> = (0..runs)
            .filter_map(|i| {
                let run = Run { sampling: i, measurement: i, method: Some(i) };
                Some(factor.run(seed, run, Holes::AllAt(quantile))?.0)
            })
            .collect();
        Some(quantiles(&scores, &[quantile]).ok()?[0])
    };
    Some((end(0.05)?, end(0.95)?))
}

fn ranks(scores: &[Option<f64>]) -> Vec<Option<usize>> {
    milieu_indicators::composite::rank::ranks(scores)
}

/// The nominal positions of what is there under the method of one run.
fn method_only(factor: &Prepared, seed: u64, index: u64) -> Option<f64> {
    let there: Vec<f64> = factor.concepts.iter().filter_map(Concept::nominal).collect();
    let stream = 16 * factor.factor.index() as u64;
    let mut choice = generator(seed, 3, index);
    let aggregation = choice.random_range(0..AGGREGATIONS.len());
    let equal = vec![1.0; there.len()];
    let weights = match choice.random_range(0..3u8) {
        0 => equal,
        1 => perturbed_weights(&equal, 0.25, derived(seed, stream + 4), index).ok()?,
        _ => simplex_weights(equal.len(), derived(seed, stream + 5), index).ok()?,
    };
    aggregate(AGGREGATIONS[aggregation], &there, &weights)
}

/// Sobol indices of the three sources as groups.
fn variance_shares(factor: &Prepared, seed: u64, runs: u64) -> Vec<VarianceShare> {
    let sources = [Doubt::Sampling, Doubt::Measurement, Doubt::Method];
    let value = |run: Run| factor.run(seed, run, Holes::Drawn).map(|(s, ..)| s);
    let rows: Vec<Option<[f64; 5]>> = (0..runs)
        .into_par_iter()
        .map(|i| {
            let (a, b) = (i, runs + i);
            Some([
                value(Run { sampling: a, measurement: a, method: Some(a) })?,
                value(Run { sampling: b, measurement: b, method: Some(b) })?,
                value(Run { sampling: b, measurement: a, method: Some(a) })?,
                value(Run { sampling: a, measurement: b, method: Some(a) })?,
                value(Run { sampling: a, measurement: a, method: Some(b) })?,
            ])
        })
        .collect();
    let rows: Vec<[f64; 5]> = rows.into_iter().flatten().collect();
    let n = rows.len() as f64;
    let both: Vec<f64> = rows.iter().flat_map(|r| [r[0], r[1]]).collect();
    let mean = both.iter().sum::<f64>() / (2.0 * n);
    let variance = both.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (2.0 * n);
    if rows.is_empty() || variance < 1e-12 {
        return Vec::new();
    }
    sources
        .iter()
        .enumerate()
        .map(|(k, source)| {
            let first = rows.iter().map(|r| r[1] * (r[2 + k] - r[0])).sum::<f64>() / n / variance;
            let total = rows.iter().map(|r| (r[0] - r[2 + k]).powi(2)).sum::<f64>() / (2.0 * n) / variance;
            VarianceShare { source: *source, first: first.clamp(0.0, 1.0), total }
        })
        .collect()
}

fn movers(factor: &Prepared, seed: u64, runs: u64, width: f64) -> Vec<Mover> {
    let there: Vec<f64> = factor.concepts.iter().filter_map(Concept::nominal).collect();
    let Some(score) = factor.nominal() else { return Vec::new() };
    let mut out: Vec<Mover> = factor
        .concepts
        .iter()
        .enumerate()
        .map(|(at, concept)| {
            let (mut gain, mut narrows) = (None, None);
            if let Some(position) = concept.nominal() {
                let ratio = position.max(0.75) / position.max(FLOOR);
                gain = Some(score * ratio.powf(1.0 / there.len() as f64) - score);
            } else if width > 0.0 {
                let scores: Vec<f64> = (0..runs)
                    .filter_map(|i| {
                        let run = Run { sampling: i, measurement: i, method: Some(i) };
                        Some(factor.run(seed, run, Holes::OneClosed(at))?.0)
                    })
                    .collect();
                narrows = quantiles(&scores, &[0.05, 0.95])
                    .ok()
                    .map(|ends| (1.0 - (ends[1] - ends[0]) / width).max(0.0));
            }
            Mover { concept: concept.name.clone(), codes: concept.codes.clone(), gain, narrows }
        })
        .collect();
    let size = |m: &Mover| m.gain.unwrap_or(0.0).max(m.narrows.unwrap_or(0.0) * width);
    out.sort_by(|a, b| size(b).total_cmp(&size(a)).then(a.concept.cmp(&b.concept)));
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use milieu_vocabulary::RegionCode;

    use crate::network_type::EnsembleFrame;

    fn dictionary(codes: &[&str]) -> Dictionary {
        let mut dictionary = Dictionary::default();
        for code in codes {
            let text = format!(
                "[[indicator]]\ncode = \"{code}\"\nname = \"{code}\"\nfactor = \"accessibility\"\nconcept = \"{code}\"\n\
                 unit = \"share\"\ndirection = \"more\"\nformula = \"x\"\nsource = \"own\"\n\
                 goalposts = [0.0, 1.0]\ncompute = {{ statistic = \"x\" }}\n"
            );
            dictionary.add("test", &text).unwrap();
        }
        dictionary
    }

    fn score(values: &[(&str, Option<f64>)]) -> FactorScore {
        let codes: Vec<&str> = values.iter().map(|(c, _)| *c).collect();
        let dictionary = dictionary(&codes);
        let measured: BTreeMap<&str, Measured> = values
            .iter()
            .map(|(code, value)| {
                let m = match value {
                    Some(v) => Measured::observed(*v, "share"),
                    None => Measured::withheld("share", message!("test-missing")),
                };
                (*code, m)
            })
            .collect();
        let region = RegionCode::parse("AT22").unwrap();
        let ensemble = EnsembleFrame::default();
        let frames = Frames { region: &region, set: None, ensemble: &ensemble, first: None };
        let params = DiagnosisParams { runs: 400, ..DiagnosisParams::default() };
        let scores = factor_scores(&dictionary, frames, &params, |code| measured.get(code));
        scores.into_iter().find(|s| s.factor == Factor::Accessibility).unwrap()
    }

    #[test]
    fn a_score_below_the_coverage_rule_is_withheld_and_names_what_is_missing() {
        let found = score(&[("X1", Some(0.5)), ("X2", None), ("X3", None)]);
        assert!(found.score.is_none() && found.nominal.is_none());
        let text = format!("{:?}", found.withheld.unwrap());
        assert!(text.contains("X2") && text.contains("X3") && !text.contains("\"X1\""), "{text}");
    }

    #[test]
    fn a_hole_does_not_make_a_score_look_good() {
        let known = [("X1", Some(0.8)), ("X2", Some(0.8)), ("X3", Some(0.8)), ("X4", Some(0.08))];
        let mut holed = known;
        holed[3].1 = None;
        let (with_bad, without) = (score(&known), score(&holed));
        let (a, b) = (with_bad.interval.unwrap(), without.interval.unwrap());
        assert!(b.upper - b.lower > a.upper - a.lower, "{a:?} {b:?}");
        // Leaving the bad one out and averaging the rest would give 0.8.
        assert!(without.score.unwrap() < 0.75, "{:?}", without.score);
        assert!(b.lower <= a.lower, "{a:?} {b:?}");
    }

    #[test]
    fn the_waterfall_adds_up_and_shares_of_variance_are_shares() {
        let found = score(&[("X1", Some(0.9)), ("X2", Some(0.3)), ("X3", Some(0.2)), ("X4", None)]);
        let sum: f64 = found.waterfall.iter().map(|c| c.amount).sum();
        assert!((0.5 + sum - found.nominal.unwrap()).abs() < 1e-12);
        assert!((found.nominal.unwrap() - (0.9f64 * 0.3 * 0.2).powf(1.0 / 3.0)).abs() < 1e-12);
        assert_eq!(found.variance.len(), 3);
        let sampling = found.variance[0];
        assert!(sampling.first.abs() < 1e-9 && sampling.total.abs() < 1e-9);
        assert!(found.variance[1].total > 0.05 && found.variance[2].total > 0.05);
        let missing = found.movers.iter().find(|m| m.concept == "X4").unwrap();
        assert!(missing.gain.is_none() && missing.narrows.unwrap() > 0.0);
    }

    #[test]
    fn a_weak_factor_is_called_weak_and_a_strong_one_is_not() {
        assert!(score(&[("X1", Some(0.1)), ("X2", Some(0.05)), ("X3", Some(0.1))]).weak);
        assert!(!score(&[("X1", Some(0.9)), ("X2", Some(0.6)), ("X3", Some(0.7))]).weak);
    }
}

//! All of it together: the diagnosis of a region, as one serialisable record.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use milieu_indicators::technology_class::TechnologyRule;
use milieu_territory::Snapshot;
use milieu_vocabulary::{
    Direction, Factor, FrameKind, Measured, Message, Period, RegionCode, TechnologyClass, message,
};
use serde::Serialize;

use crate::communities::{CommunityStructure, Extent, communities};
use crate::condition::{Data, Outcome, with_variant};
use crate::expectation::{self, ClusterClass, ExpectationCheck, Expectations};
use crate::factor_score::{FactorScore, factor_scores, nominal_scores};
use crate::frame::{FEWEST_REGIONS, Frames, SetFrame};
use crate::gatekeepers::{Gatekeeper, gatekeepers};
use crate::instruments::{self, Catalogue, InstrumentSelection};
use crate::linear_systemic;
use crate::lock_in::{self, LockIn, Signs};
use crate::network_type::{Depth, EnsembleFrame, TableOne, TableOneError, TypeAnswer, network_type};
use crate::roster::{Roster, roster};
use crate::rules::RuleError;
use crate::sectors::Scheme;
use crate::trajectory::{PeriodPoint, PeriodScore, TRACED, Trajectory};
use crate::{
    Context, Definition, DiagnosisParams, Dictionary, Evidence, KnowledgeBasis, Networks, Trail, measure,
};

/// Name and version of the form of [`Diagnosis`] as JSON. Fields are added within a version;
/// a field that changes its meaning or goes makes a new one.
pub const SCHEMA: &str = "milieu/diagnosis/1";

/// Gatekeepers listed in a diagnosis.
const GATEKEEPERS_LISTED: usize = 50;

/// The diagnosis of a region in a period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnosis {
    /// Form of this record: [`SCHEMA`].
    pub schema: String,
    /// Region.
    pub region: RegionCode,
    /// Its name, if the data have it.
    pub region_name: Option<String>,
    /// Period judged.
    pub period: Period,
    /// Hash of the snapshot judged: names the data.
    pub snapshot: String,
    /// Hashes of the snapshots of earlier periods, oldest first.
    pub earlier_snapshots: Vec<String>,
    /// Settings.
    pub params: DiagnosisParams,
    /// Whether any of the data are synthetic.
    pub synthetic: bool,
    /// Who is in.
    pub roster: Roster,
    /// What the region is compared with.
    pub comparison: Comparison,
    /// Indicators, by code.
    pub indicators: Vec<IndicatorValue>,
    /// The six factors, in their order.
    pub factors: Vec<FactorScore>,
    /// Network type.
    pub network_type: TypeAnswer,
    /// Technology class of the cluster.
    pub technology: TechnologyMix,
    /// Gatekeepers, by falling share of the outside ties; the first fifty.
    pub gatekeepers: Vec<Gatekeeper>,
    /// How many gatekeepers there are.
    pub gatekeepers_total: usize,
    /// Communities of the network at home.
    pub communities: Option<CommunityStructure>,
    /// Lock-in.
    pub lock_in: LockIn,
    /// Linear or systemic: the rows of Table 2.
    pub systemic: SystemicProfile,
    /// Expectations of Table 1 and ¶104–106 held against the data.
    pub expectations: Vec<ExpectationCheck>,
    /// Instruments.
    pub instruments: InstrumentSelection,
    /// What is not known, and which datum would tell; first what would narrow the result most.
    pub unknowns: Vec<Unknown>,
    /// The course over the periods.
    pub trajectory: Trajectory,
    /// How the numbers came to be, in words.
    pub method: Vec<Message>,
}

impl Diagnosis {
    /// The indicator of a code.
    pub fn indicator(&self, code: &str) -> Option<&IndicatorValue> {
        self.indicators.iter().find(|i| i.code == code)
    }

    /// The score of a factor.
    pub fn factor(&self, factor: Factor) -> Option<&FactorScore> {
        self.factors.iter().find(|s| s.factor == factor)
    }

    /// The weak factors, surest first.
    pub fn weak_factors(&self) -> Vec<&FactorScore> {
        let mut weak: Vec<&FactorScore> = self.factors.iter().filter(|s| s.weak).collect();
        weak.sort_by(|a, b| {
            let share = |s: &FactorScore| s.below_quartile_probability.unwrap_or_default();
            share(b).total_cmp(&share(a))
        });
        weak
    }
}

/// An indicator with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IndicatorValue {
    /// Code, with its variant in brackets if it has one.
    pub code: String,
    /// Name.
    pub name: Message,
    /// Block.
    pub block: String,
    /// Factor whose score it enters.
    pub factor: Option<Factor>,
    /// Concept inside the factor.
    pub concept: Option<String>,
    /// Which way is stronger.
    pub direction: Direction,
    /// Paragraphs of the founding report.
    pub paragraphs: Vec<u16>,
    /// Value with everything it rests on; its frame holds the position.
    pub measured: Measured,
}

/// What a region is compared with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// Comparable regions, the region itself left out.
    pub regions: Vec<RegionCode>,
    /// NUTS level of the regions.
    pub nuts_level: Option<u8>,
    /// Whether they are enough to be a frame.
    pub is_frame: bool,
    /// Number of indicators placed per kind of frame.
    pub frames: Vec<(FrameKind, usize)>,
    /// In words.
    pub description: Message,
}

/// Technology classes of the home actors.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TechnologyMix {
    /// Home actors in manufacturing per class, by their sector codes.
    pub actors: Vec<(TechnologyClass, usize)>,
    /// Actors with a class, of all with a sector code.
    pub classified: (usize, usize),
    /// Rules used.
    pub rules: Vec<String>,
    /// The class of ¶104–106, when more than half of the classified actors are in it.
    pub class: Option<ClusterClass>,
}

/// Linear or systemic, row by row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SystemicProfile {
    /// Rows of Table 2.
    pub rows: Vec<SystemicRow>,
    /// Rows with a value.
    pub observed: usize,
    /// Their mean, never without the rows.
    pub mean: Measured,
}

/// A row of Table 2.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SystemicRow {
    /// Code.
    pub code: String,
    /// Evidence for the linear approach.
    pub linear: Option<f64>,
    /// Evidence for the systemic approach.
    pub systemic: Option<f64>,
    /// Balance from -1 to 1.
    pub value: Measured,
}

/// Something that is not known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unknown {
    /// Code of the datum: an indicator, a feature, a fact.
    pub datum: String,
    /// Its name.
    pub name: Message,
    /// Tables that would hold it: letters of the framework.
    pub tables: Vec<String>,
    /// How much it would narrow the result, on a scale of its own: one factor score unlocked, or
    /// an interval closed, counts 1. Used for the order only.
    pub weight: f64,
    /// What it would tell.
    pub would_tell: Vec<Message>,
}

/// A number, down to the rows behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// Code as asked.
    pub code: String,
    /// Name.
    pub name: Message,
    /// Definition.
    pub definition: Definition,
    /// Value.
    pub measured: Measured,
    /// Rows behind it.
    pub rows: Vec<Evidence>,
}

/// How far a diagnosis has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
    /// What comes next.
    pub what: Message,
}

/// Why there is no diagnosis.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DiagnosisError {
    /// No snapshot was given.
    #[error("no period to judge")]
    NoPeriod,
    /// Nobody is at home in the region.
    #[error("no actor is in region {region}; regions with actors: {}", nearest.join(", "))]
    RegionUnknown {
        /// Region asked for.
        region: String,
        /// Regions that have actors, nearest first, at most ten.
        nearest: Vec<String>,
    },
    /// An indicator that the dictionary does not have.
    #[error("no indicator has the code {code}; codes alike: {}", nearest.join(", "))]
    IndicatorUnknown {
        /// Code asked for.
        code: String,
        /// Codes alike.
        nearest: Vec<String>,
    },
    /// The networks cannot be built.
    #[error(transparent)]
    Network(#[from] milieu_network::GraphError),
    /// A rule file is faulty.
    #[error(transparent)]
    Rules(#[from] RuleError),
    /// The table of settings is faulty.
    #[error(transparent)]
    TableOne(#[from] TableOneError),
}

/// Rules a diagnosis is made with; all are text files that a territory may replace.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// What the words of Table 1 stand for.
    pub table_one: TableOne,
    /// Expectations.
    pub expectations: Expectations,
    /// Signs of lock-in.
    pub signs: Signs,
    /// Instruments.
    pub catalogue: Catalogue,
}

impl Rules {
    /// Milieu's own.
    pub fn built_in() -> Result<Self, DiagnosisError> {
        Ok(Rules {
            table_one: TableOne::built_in()?,
            expectations: Expectations::built_in()?,
            signs: Signs::built_in()?,
            catalogue: Catalogue::built_in()?,
        })
    }
}

/// Everything that several regions of one territory share: networks, rules, comparison sets.
pub struct Prepared<'a> {
    snapshots: &'a [Snapshot],
    networks: Vec<Networks>,
    dictionary: &'a Dictionary,
    params: DiagnosisParams,
    rules: Rules,
    /// Comparable regions of the last period, by NUTS level; measured when first asked for.
    sets: [OnceLock<SetFrame>; 4],
}

impl<'a> Prepared<'a> {
    /// Prepares the diagnosis of regions in the last of the given periods, oldest first.
    pub fn new(
        snapshots: &'a [Snapshot],
        dictionary: &'a Dictionary,
        params: &DiagnosisParams,
    ) -> Result<Self, DiagnosisError> {
        Self::with_rules(snapshots, dictionary, params, Rules::built_in()?)
    }

    /// The same with rules of one's own.
    pub fn with_rules(
        snapshots: &'a [Snapshot],
        dictionary: &'a Dictionary,
        params: &DiagnosisParams,
        rules: Rules,
    ) -> Result<Self, DiagnosisError> {
        if snapshots.is_empty() {
            return Err(DiagnosisError::NoPeriod);
        }
        let networks = snapshots.iter().map(|s| Networks::new(s, params)).collect::<Result<Vec<_>, _>>()?;
        Ok(Prepared {
            snapshots,
            networks,
            dictionary,
            params: params.clone(),
            rules,
            sets: std::array::from_fn(|_| OnceLock::new()),
        })
    }

    /// The rules in use.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Regions with actors in the last period, as coded, with how many.
    pub fn regions(&self) -> Vec<(RegionCode, usize)> {
        let mut counts: BTreeMap<RegionCode, usize> = BTreeMap::new();
        for actor in self.snapshots.iter().rev().take(1).flat_map(|s| &s.actors) {
            // An actor of whom only the country is known stands for its country.
            let stated = actor.country.as_deref().and_then(|c| RegionCode::parse(c).ok());
            if let Some(region) = actor.region.clone().or(stated) {
                *counts.entry(region).or_default() += 1;
            }
        }
        counts.into_iter().collect()
    }

    /// Comparable regions of a NUTS level.
    fn set(&self, level: u8) -> Option<&SetFrame> {
        let last = self.snapshots.len() - 1;
        let earlier = last.checked_sub(1).map(|at| (&self.snapshots[at], &self.networks[at]));
        let slot = self.sets.get(usize::from(level))?;
        Some(slot.get_or_init(|| {
            SetFrame::new(
                &self.snapshots[last],
                &self.networks[last],
                earlier,
                level,
                self.dictionary,
                &self.params,
            )
        }))
    }
}

/// Diagnoses a region in the last of the given periods (oldest first).
///
/// # Errors
/// When nobody is at home in the region, or networks or rules cannot be read.
pub fn diagnose(
    snapshots: &[Snapshot],
    region: &RegionCode,
    dictionary: &Dictionary,
    params: &DiagnosisParams,
    progress: &mut dyn FnMut(Progress),
) -> Result<Diagnosis, DiagnosisError> {
    diagnose_with(&Prepared::new(snapshots, dictionary, params)?, region, progress)
}

/// Diagnoses a region of a prepared territory.
///
/// # Errors
/// When nobody is at home in the region.
pub fn diagnose_with(
    prepared: &Prepared<'_>,
    region: &RegionCode,
    progress: &mut dyn FnMut(Progress),
) -> Result<Diagnosis, DiagnosisError> {
    known_region(prepared, region)?;
    let steps = prepared.snapshots.len() + 4;
    let mut steps = Steps { done: 0, total: steps, report: progress };
    walk(prepared, region, 0, None, &mut Vec::new(), &mut steps)
}

/// One number of a region, down to the rows behind it.
///
/// # Errors
/// When nobody is at home in the region, or the dictionary lacks the code.
pub fn explain(
    prepared: &Prepared<'_>,
    region: &RegionCode,
    code: &str,
) -> Result<Explanation, DiagnosisError> {
    known_region(prepared, region)?;
    let Some(definition) = prepared.dictionary.get(code) else {
        let head: String = code.chars().take(2).flat_map(char::to_uppercase).collect();
        let nearest =
            prepared.dictionary.iter().map(|d| d.code.clone()).filter(|c| c.starts_with(&head)).collect();
        return Err(DiagnosisError::IndicatorUnknown { code: code.to_owned(), nearest });
    };
    let (mut measured, rows) = explain_at(prepared, region, 0, None, definition, code);
    if measured.frame.is_none()
        && let Some(set) = region.nuts_level().and_then(|level| prepared.set(level))
    {
        let ensemble = EnsembleFrame::default();
        let frames = Frames { region, set: Some(set), ensemble: &ensemble, first: None };
        if let Some(placed) = frames.place(definition, &measured) {
            measured.frame = Some(frames.shown(&placed));
        }
    }
    Ok(Explanation {
        code: code.to_owned(),
        name: name_of(definition),
        definition: definition.clone(),
        measured,
        rows,
    })
}

fn explain_at(
    prepared: &Prepared<'_>,
    region: &RegionCode,
    at: usize,
    earlier: Option<&Context<'_>>,
    definition: &Definition,
    code: &str,
) -> (Measured, Vec<Evidence>) {
    let context = context_at(prepared, region, at, earlier);
    if at + 1 < prepared.snapshots.len() {
        return explain_at(prepared, region, at + 1, Some(&context), definition, code);
    }
    let mut trail = Trail::open();
    let measured = measure(definition, code, &context, &mut trail);
    (measured, trail.into_rows())
}

fn context_at<'c>(
    prepared: &'c Prepared<'_>,
    region: &RegionCode,
    at: usize,
    earlier: Option<&'c Context<'c>>,
) -> Context<'c> {
    Context::new(&prepared.snapshots[at], &prepared.networks[at], region.clone(), earlier, &prepared.params)
}

fn known_region(prepared: &Prepared<'_>, region: &RegionCode) -> Result<(), DiagnosisError> {
    let last = prepared.snapshots.len() - 1;
    if !prepared.snapshots[last].actors_in(region).is_empty() {
        return Ok(());
    }
    let shared = |code: &RegionCode| {
        code.as_str().bytes().zip(region.as_str().bytes()).take_while(|(a, b)| a == b).count()
    };
    let mut regions = prepared.regions();
    regions.sort_by(|(a, m), (b, n)| shared(b).cmp(&shared(a)).then(n.cmp(m)).then(a.cmp(b)));
    Err(DiagnosisError::RegionUnknown {
        region: region.as_str().to_owned(),
        nearest: regions.into_iter().take(10).map(|(code, _)| code.as_str().to_owned()).collect(),
    })
}

struct Steps<'p> {
    done: usize,
    total: usize,
    report: &'p mut dyn FnMut(Progress),
}

impl Steps<'_> {
    fn next(&mut self, what: Message) {
        (self.report)(Progress { done: self.done, total: self.total, what });
        self.done += 1;
    }
}

/// What is kept of an earlier period.
struct Past {
    period: Period,
    actors: usize,
    measured: BTreeMap<String, Measured>,
    answer: TypeAnswer,
}

/// Goes through the periods, each with the one before at hand, and judges the last.
fn walk(
    prepared: &Prepared<'_>,
    region: &RegionCode,
    at: usize,
    earlier: Option<&Context<'_>>,
    past: &mut Vec<Past>,
    steps: &mut Steps<'_>,
) -> Result<Diagnosis, DiagnosisError> {
    let context = context_at(prepared, region, at, earlier);
    let period = context.snapshot.period;
    steps.next(message!("progress-indicators", period = period.to_string()));
    let last = at + 1 == prepared.snapshots.len();
    let measured =
        if context.n() > 0 { measure_all(prepared.dictionary, &context, last) } else { BTreeMap::new() };
    if last {
        return judge(prepared, &context, measured, past, steps);
    }
    let (answer, _) = network_type(&context, &prepared.rules.table_one, &measured, Depth::Degrees);
    past.push(Past { period, actors: context.n(), measured, answer });
    walk(prepared, region, at + 1, Some(&context), past, steps)
}

/// Measures one after another: the dear ones work in parallel inside, and what they share is
/// computed once.
fn measure_all(
    dictionary: &Dictionary,
    context: &Context<'_>,
    with_variants: bool,
) -> BTreeMap<String, Measured> {
    let mut out = BTreeMap::new();
    for definition in dictionary.iter() {
        let builtin = crate::indicators::builtin(&definition.code);
        let variants = builtin.map_or(&[][..], |b| b.variants);
        if variants.is_empty() {
            let code = definition.code.clone();
            let measured = measure(definition, &code, context, &mut Trail::closed());
            out.insert(code, measured);
            continue;
        }
        let wanted = if with_variants { variants.len() } else { 1 };
        for variant in &variants[..wanted] {
            let code = format!("{}[{variant}]", definition.code);
            let measured = measure(definition, &code, context, &mut Trail::closed());
            out.insert(code, measured);
        }
    }
    out
}

fn name_of(definition: &Definition) -> Message {
    match &definition.name {
        Some(name) => message!("indicator-own-name", name = name),
        None => Message::new(format!("indicator-{}-name", definition.code)),
    }
}

fn judge(
    prepared: &Prepared<'_>,
    context: &Context<'_>,
    measured: BTreeMap<String, Measured>,
    past: &[Past],
    steps: &mut Steps<'_>,
) -> Result<Diagnosis, DiagnosisError> {
    let (dictionary, params) = (prepared.dictionary, &prepared.params);
    let (snapshot, region, rules) = (context.snapshot, &context.region, &prepared.rules);

    steps.next(message!("progress-comparison"));
    let set = region.nuts_level().and_then(|level| prepared.set(level));

    steps.next(message!("progress-network-type"));
    let (answer, ensemble) = network_type(context, &rules.table_one, &measured, Depth::Full);

    steps.next(message!("progress-factor-scores", runs = params.runs));
    let first = past.first().map(|p| &p.measured);
    let frames = Frames { region, set, ensemble: &ensemble, first };
    let factors = factor_scores(dictionary, frames, params, |code| with_variant(&measured, code));
    let trajectory = trajectory(prepared, context, &measured, &answer, past, frames);

    steps.next(message!("progress-conclusions"));
    let indicators = placed_indicators(dictionary, measured, frames);
    let earlier_values: Option<BTreeMap<String, f64>> = past
        .last()
        .map(|p| p.measured.iter().filter_map(|(code, m)| Some((code.clone(), m.value?))).collect());
    let data = Data::new(context, &indicators, earlier_values.as_ref(), &rules.table_one);
    let technology = technology_mix(context);
    let lock_in = lock_in::judge(&rules.signs, &data, enough_for_lock_in(context));
    let expectations = expectation::check(&rules.expectations, &data, answer.leading(), technology.class);
    let in_force: Vec<String> = snapshot.measures.iter().map(|m| m.kind.clone()).collect();
    let instruments = instruments::select(&rules.catalogue, &data, &factors, &in_force);
    let profile = linear_systemic::profile(context);
    let listed = gatekeepers(context);
    let unknowns = unknowns(dictionary, &factors, &answer, &lock_in, &expectations, &instruments);
    let comparison = comparison(region, set, &factors);
    let method = method_notes(context, &comparison, past.len());
    Ok(Diagnosis {
        schema: SCHEMA.to_owned(),
        region: region.clone(),
        region_name: snapshot.regions.get(region.as_str()).and_then(|r| r.name.clone()),
        period: snapshot.period,
        snapshot: snapshot.hash.clone(),
        earlier_snapshots: prepared.snapshots[..prepared.snapshots.len() - 1]
            .iter()
            .map(|s| s.hash.clone())
            .collect(),
        params: params.clone(),
        synthetic: prepared.snapshots.iter().any(Snapshot::any_synthetic),
        roster: roster(context),
        comparison,
        factors,
        network_type: answer,
        technology,
        gatekeepers_total: listed.len(),
        gatekeepers: listed.into_iter().take(GATEKEEPERS_LISTED).collect(),
        communities: communities(context, Extent::Home, 3, 5),
        lock_in,
        systemic: SystemicProfile {
            rows: profile
                .rows
                .into_iter()
                .map(|row| SystemicRow {
                    code: row.code.to_owned(),
                    linear: row.linear,
                    systemic: row.systemic,
                    value: row.value,
                })
                .collect(),
            observed: profile.observed,
            mean: profile.mean,
        },
        expectations,
        instruments,
        unknowns,
        trajectory,
        method,
        indicators: indicators.into_values().collect(),
    })
}

fn placed_indicators(
    dictionary: &Dictionary,
    measured: BTreeMap<String, Measured>,
    frames: Frames<'_>,
) -> BTreeMap<String, IndicatorValue> {
    let mut out = BTreeMap::new();
    for (code, mut measured) in measured {
        let Some(definition) = dictionary.get(&code) else { continue };
        if measured.frame.is_none()
            && let Some(placed) = frames.place(definition, &measured)
        {
            measured.frame = Some(frames.shown(&placed));
        }
        let value = IndicatorValue {
            name: name_of(definition),
            block: definition.block.clone(),
            factor: definition.factor,
            concept: definition.concept.clone(),
            direction: definition.direction,
            paragraphs: definition.paragraphs.clone(),
            measured,
            code: code.clone(),
        };
        out.insert(code, value);
    }
    out
}

fn trajectory(
    prepared: &Prepared<'_>,
    context: &Context<'_>,
    measured: &BTreeMap<String, Measured>,
    answer: &TypeAnswer,
    past: &[Past],
    frames: Frames<'_>,
) -> Trajectory {
    let point = |period, actors, values: &BTreeMap<String, Measured>, answer: &TypeAnswer| {
        let scores =
            nominal_scores(prepared.dictionary, frames, &prepared.params, |code| with_variant(values, code));
        let judged = answer.assessment();
        PeriodPoint {
            period,
            actors,
            degrees: judged.map(|a| a.degrees.clone()),
            leading: answer.leading(),
            scores: scores
                .into_iter()
                .map(|(factor, score, coverage)| PeriodScore { factor, score, coverage })
                .collect(),
            indicators: TRACED
                .iter()
                .filter_map(|code| Some(((*code).to_owned(), with_variant(values, code)?.value?)))
                .collect(),
        }
    };
    let mut periods: Vec<PeriodPoint> =
        past.iter().map(|p| point(p.period, p.actors, &p.measured, &p.answer)).collect();
    periods.push(point(context.snapshot.period, context.n(), measured, answer));
    Trajectory::new(periods)
}

/// Whether this period and the one before have enough actors for signs of lock-in to mean anything.
fn enough_for_lock_in(context: &Context<'_>) -> bool {
    let enough = |c: &Context<'_>| c.n() >= c.params.smallest_region;
    enough(context) && context.earlier.is_none_or(enough)
}

fn technology_mix(context: &Context<'_>) -> TechnologyMix {
    let mut counts = [0usize; TechnologyClass::ALL.len()];
    let (mut with_code, mut rules) = (0, Vec::new());
    for id in &context.home_ids {
        let actor = &context.snapshot.actors[id.index()];
        let Some(code) = &actor.sector else { continue };
        with_code += 1;
        let candidates: &[TechnologyRule] = match actor.sector_scheme.as_deref().map(Scheme::read) {
            Some(Scheme::Nace2) => &[TechnologyRule::Nace2ThreeDigit, TechnologyRule::Nace2TwoDigit],
            Some(Scheme::Isic3) => &[TechnologyRule::Isic3],
            _ => &[],
        };
        for rule in candidates {
            if let Some(class) = rule.classify(code) {
                counts[class.index()] += 1;
                if !rules.contains(&rule.code().to_owned()) {
                    rules.push(rule.code().to_owned());
                }
                break;
            }
        }
    }
    rules.sort();
    let classified: usize = counts.iter().sum();
    let of = |class: TechnologyClass| counts[class.index()];
    let sums = [
        (ClusterClass::High, of(TechnologyClass::High)),
        (ClusterClass::Medium, TechnologyClass::ALL.iter().filter(|c| c.is_medium()).map(|c| of(*c)).sum()),
        (ClusterClass::Low, of(TechnologyClass::Low)),
    ];
    TechnologyMix {
        actors: TechnologyClass::ALL.iter().map(|c| (*c, of(*c))).collect(),
        classified: (classified, with_code),
        rules,
        class: sums.iter().find(|(_, count)| 2 * count > classified).map(|(class, _)| *class),
    }
}

fn comparison(region: &RegionCode, set: Option<&SetFrame>, factors: &[FactorScore]) -> Comparison {
    let regions: Vec<RegionCode> =
        set.map_or_else(Vec::new, |s| s.regions.iter().filter(|r| *r != region).cloned().collect());
    let mut frames: Vec<(FrameKind, usize)> = Vec::new();
    for (kind, count) in factors.iter().flat_map(|f| &f.frames) {
        match frames.iter_mut().find(|(k, _)| k == kind) {
            Some((_, sum)) => *sum += count,
            None => frames.push((*kind, *count)),
        }
    }
    frames.sort_unstable();
    let is_frame = regions.len() >= FEWEST_REGIONS;
    let description = if is_frame {
        message!("comparison-set", regions = regions.len(), level = region.nuts_level().map_or(0, u32::from))
    } else {
        message!("comparison-no-set", regions = regions.len(), needed = FEWEST_REGIONS)
    };
    Comparison { regions, nuts_level: region.nuts_level(), is_frame, frames, description }
}

fn method_notes(context: &Context<'_>, comparison: &Comparison, past: usize) -> Vec<Message> {
    let params = context.params;
    let mut out = vec![
        message!("method-frames"),
        message!("method-aggregation", needed = 100.0 * params.coverage_needed),
        message!("method-uncertainty", runs = params.runs, seed = params.seed),
        message!("method-weak", share = 100.0 * params.weak_share),
        message!("method-type"),
    ];
    if comparison.frames.len() > 1 {
        out.push(message!("method-mixed-frames"));
    }
    match context.networks.knowledge {
        Some((_, KnowledgeBasis::JointProjects)) => out.push(message!("method-joint-projects")),
        None => out.push(message!("method-no-knowledge")),
        Some((_, KnowledgeBasis::Ties)) => {}
    }
    if past > 0 {
        out.push(message!("method-trajectory", periods = past + 1));
    }
    if context.snapshot.any_synthetic() {
        out.push(message!("method-synthetic"));
    }
    out
}

/// What is not known, by how much knowing it would narrow the result.
fn unknowns(
    dictionary: &Dictionary,
    factors: &[FactorScore],
    answer: &TypeAnswer,
    lock_in: &LockIn,
    expectations: &[ExpectationCheck],
    instruments: &InstrumentSelection,
) -> Vec<Unknown> {
    let mut found: BTreeMap<String, (f64, Vec<Message>)> = BTreeMap::new();
    let mut add = |datum: &str, weight: f64, text: Message| {
        let entry = found.entry(datum.to_owned()).or_default();
        entry.0 += weight;
        if !entry.1.contains(&text) {
            entry.1.push(text);
        }
    };
    for score in factors {
        let name = Message::new(score.factor.label_key());
        let missing: Vec<_> = score.concepts.iter().filter(|c| c.position.is_none()).collect();
        if score.withheld.is_some() {
            let there = score.concepts.len() - missing.len();
            let needed = (score.coverage_needed * score.concepts.len() as f64).ceil() as usize;
            let lacking = needed.saturating_sub(there).max(1) as f64;
            for concept in missing {
                for part in &concept.indicators {
                    add(&part.code, 1.0 / lacking, message!("unknown-factor", factor = name.clone()));
                }
            }
        } else {
            for mover in &score.movers {
                for code in &mover.codes {
                    if let Some(narrows) = mover.narrows {
                        let text =
                            message!("unknown-narrows", factor = name.clone(), share = 100.0 * narrows);
                        add(code, narrows, text);
                    }
                }
            }
        }
    }
    let (features, weight) = match answer {
        TypeAnswer::Withheld { features, .. } => (features, 1.0 / features.missing.len().max(1) as f64),
        TypeAnswer::Judged(assessment) => {
            let width = assessment
                .degrees
                .iter()
                .filter_map(|d| d.interval.map(|i| i.upper - i.lower))
                .fold(0.0, f64::max);
            (&assessment.features, width / assessment.features.missing.len().max(1) as f64)
        }
    };
    for code in &features.missing {
        add(code, weight, message!("unknown-type"));
    }
    for sign in lock_in.signs.iter().filter(|s| s.finding == Outcome::CannotTell) {
        for datum in &sign.would_tell {
            add(datum, 0.1, message!("unknown-lock-in"));
        }
    }
    for check in expectations.iter().filter(|c| c.concerns == Some(true)) {
        for datum in &check.would_tell {
            add(datum, 0.05, message!("unknown-expectation"));
        }
    }
    for choice in &instruments.undecided {
        for datum in &choice.would_tell {
            add(datum, 0.1, message!("unknown-instrument", name = choice.name.clone()));
        }
    }
    let mut out: Vec<Unknown> = found
        .into_iter()
        .map(|(datum, (weight, would_tell))| {
            let definition = dictionary.get(&datum);
            let name = match definition {
                Some(definition) => name_of(definition),
                None if crate::network_type::features::STRUCTURE.iter().any(|f| f.code == datum) => {
                    crate::network_type::features::feature_name(&datum)
                }
                None if datum.chars().any(|c| c.is_ascii_lowercase()) => {
                    Message::new(format!("fact-{datum}"))
                }
                None => message!("indicator-own-name", name = datum.as_str()),
            };
            Unknown {
                tables: definition.map_or_else(Vec::new, |d| d.inputs.clone()),
                name,
                weight,
                would_tell,
                datum,
            }
        })
        .collect();
    out.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.datum.cmp(&b.datum)));
    out
}

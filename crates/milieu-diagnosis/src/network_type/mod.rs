//! Graded network type: to what degree a network is ecological, identity or strategy (¶80–84,
//! Table 1), with reasons, an interval, and the right not to answer.
//!
//! 1. [`TableOne`] says what *low*, *middle* and *high* of Table 1 stand for;
//! 2. [`archetype`] draws networks of each type with the actors and the gaps of the network
//!    under study;
//! 3. [`features`] measures the real and the drawn networks by one code path;
//! 4. [`membership`] projects the real network on the mixtures of the three types;
//! 5. [`calibration`] tries the method on mixtures with known weights; its errors come with
//!    every answer, and a correction map fitted there is applied where it helps.
//!
//! An answer is withheld when fewer than [`FEWEST_FEATURES`] features of [`FEWEST_ROWS`] rows of
//! Table 1 are there, or when the calibration shows that the features at hand do not beat
//! answering one third each by a quarter. It is *thin* below [`ENOUGH_FEATURES`] features, below
//! [`ENOUGH_ROWS`] rows, or below [`ENOUGH_ACTORS`] home actors. These numbers are conventions of
//! ours; the calibration, which is not, stands beside them.

pub mod archetype;
pub mod calibration;
mod ensemble;
pub mod features;
pub mod membership;
mod table_one;

use std::collections::BTreeMap;

use milieu_network::{betweenness, betweenness_share};
use milieu_vocabulary::{ActorGroup, Interval, Layer, Measured, Message, NetworkType, message};
use serde::Serialize;

pub use calibration::Calibration;
pub use membership::{Archetypes, Membership};
pub use table_one::{Bands, Scale, TableOne, TableOneError};

use crate::random::derived;
use crate::{Context, KnowledgeBasis};
use archetype::Template;
use calibration::{Correction, Effort, calibrate, leading, quantile_ends, replicates};
use ensemble::{Ensemble, Origin, Source, Trial, Used, used_structure};
use features::{FeatureValue, STRUCTURE, TypedNetwork, structure};

/// Features below which no answer is given.
pub const FEWEST_FEATURES: usize = 4;
/// Rows of Table 1 below which no answer is given.
pub const FEWEST_ROWS: usize = 3;
/// Features below which an answer is called thin.
pub const ENOUGH_FEATURES: usize = 8;
/// Rows of Table 1 below which an answer is called thin.
pub const ENOUGH_ROWS: usize = 5;
/// Home actors below which an answer is called thin.
pub const ENOUGH_ACTORS: usize = 30;

/// The answer about the type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant)]
pub enum TypeAnswer {
    /// No answer.
    Withheld {
        /// Why.
        reason: Message,
        /// Features that are there, and those that are not.
        features: FeatureList,
        /// The calibration, when that is what speaks against an answer.
        calibration: Option<Calibration>,
    },
    /// An answer.
    Judged(TypeAssessment),
}

impl TypeAnswer {
    /// The assessment, if there is one.
    pub fn assessment(&self) -> Option<&TypeAssessment> {
        match self {
            TypeAnswer::Judged(assessment) => Some(assessment),
            TypeAnswer::Withheld { .. } => None,
        }
    }

    /// The leading type, unless the answer is withheld or the network is like none of the three.
    pub fn leading(&self) -> Option<NetworkType> {
        self.assessment().filter(|a| a.fit.verdict != FitVerdict::NoneOfTheThree).map(|a| a.leading)
    }
}

/// Which features an answer has and lacks.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FeatureList {
    /// Codes used.
    pub used: Vec<String>,
    /// Codes of Table 1 that are not there.
    pub missing: Vec<String>,
    /// Rows of Table 1 with at least one feature used.
    pub rows: Vec<String>,
}

/// Degrees of the three types, with everything needed to doubt them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeAssessment {
    /// Degrees, in the order ecological, identity, strategy; they sum to one.
    pub degrees: Vec<TypeDegree>,
    /// The type with the largest degree.
    pub leading: NetworkType,
    /// Whether the network looks like any mixture of the three.
    pub fit: Fit,
    /// The nearest type and the second, by distance; the evidence speaks for the first.
    pub nearest: [NetworkType; 2],
    /// Squared distance of the second less that of the nearest: the sum of the evidence.
    pub distance_difference: f64,
    /// Evidence by feature, strongest first.
    pub evidence: Vec<TypeEvidence>,
    /// Evidence summed by row of Table 1, in the order of the table.
    pub rows: Vec<RowEvidence>,
    /// Positions in `evidence` of the five strongest reasons for the nearest type.
    pub reasons: Vec<usize>,
    /// What the degrees would be without each row.
    pub without_row: Vec<WithoutRow>,
    /// Which kind of strategy network (¶28), when that type leads.
    pub strategy_kind: Option<StrategyKind>,
    /// Features used and missing.
    pub features: FeatureList,
    /// Why the answer is thin; empty when it is not.
    pub thin: Vec<Message>,
    /// How well the method does on networks like this one.
    pub calibration: Calibration,
    /// The simulated ensemble.
    pub ensemble: EnsembleNote,
}

/// Degree of one type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDegree {
    /// Type.
    pub kind: NetworkType,
    /// Degree, 0 to 1, after the correction map.
    pub degree: f64,
    /// 90 percent interval.
    pub interval: Option<Interval>,
    /// Degree before the correction map.
    pub projected: f64,
}

/// Whether a network looks like any mixture of the three types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FitVerdict {
    /// As near as 95 percent of the simulated mixtures.
    Inside,
    /// Farther than 95, not than 99 percent.
    Strained,
    /// Farther than 99 percent: none of the three.
    NoneOfTheThree,
}

/// Distance from the nearest mixture.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// Squared Mahalanobis distance.
    pub residual: f64,
    /// 95 percent quantile among simulated networks.
    pub quantile_95: f64,
    /// 99 percent quantile among simulated networks.
    pub quantile_99: f64,
    /// What follows.
    pub verdict: FitVerdict,
}

/// What a feature says for the nearest against the second type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeEvidence {
    /// Code of the feature; [`feature_name`](features::feature_name) names it.
    pub code: String,
    /// Row of Table 1.
    pub row: String,
    /// Observed value.
    pub observed: f64,
    /// What the nearest type would show.
    pub nearest: f64,
    /// What the second type would show.
    pub second: f64,
    /// Counted and out of how many, where the feature is a count.
    pub counts: Option<(u64, u64)>,
    /// Part of the difference of squared distances; positive speaks for the nearest type.
    pub contribution: f64,
}

/// Evidence of one row of Table 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowEvidence {
    /// Row.
    pub row: String,
    /// Sum of the contributions of its features.
    pub contribution: f64,
    /// Its features.
    pub codes: Vec<String>,
}

/// Degrees without one row of Table 1, before the correction map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WithoutRow {
    /// Row left out.
    pub row: String,
    /// Degrees, in the order of the types.
    pub projected: [f64; 3],
    /// Leading type.
    pub leading: NetworkType,
    /// Whether the leading type would be another.
    pub changes_answer: bool,
}

/// The two kinds of strategy network of ¶28.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StrategyKind {
    /// Led by large firms in the layer of products.
    LargeFirms,
    /// Led by business services and research in the layer of knowledge.
    ServicesAndResearch,
}

/// What the network was compared with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnsembleNote {
    /// Networks drawn per type.
    pub per_type: usize,
    /// Home actors per network.
    pub actors: usize,
    /// Home actors of the network under study when that is above the cap.
    pub capped_from: Option<usize>,
    /// Share of the covariance drawn towards no correlation.
    pub shrinkage: f64,
    /// Networks left out because a feature was undefined in them.
    pub left_out: usize,
    /// Seed.
    pub seed: u64,
}

/// Positions of indicators in the simulated ensemble: sorted values of the pooled types.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnsembleFrame {
    /// Values by indicator code, ascending.
    pub values: BTreeMap<String, Vec<f64>>,
}

/// How much work an answer may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// With intervals.
    Full,
    /// Degrees only, from a smaller ensemble: for earlier periods.
    Degrees,
}

/// Judges the type of a region's network. `measured` holds its indicators by code. The second
/// part of the answer is the ensemble as a comparison frame.
///
/// Cost: about `8.5 x ensemble_size` small networks drawn and measured, in parallel.
pub fn network_type(
    context: &Context<'_>,
    table: &TableOne,
    measured: &BTreeMap<String, Measured>,
    depth: Depth,
) -> (TypeAnswer, EnsembleFrame) {
    let network = TypedNetwork::of_region(context);
    let stand_in = matches!(context.networks.knowledge, Some((_, KnowledgeBasis::JointProjects)));
    let (answer, frame) =
        judge(network.as_ref(), table, measured, context.params.ensemble_size, context.params.seed, depth);
    let answer = match answer {
        TypeAnswer::Withheld { features, calibration, .. } if stand_in => TypeAnswer::Withheld {
            reason: message!("type-withheld-joint-projects", used = features.used.len()),
            features,
            calibration,
        },
        TypeAnswer::Judged(mut assessment) => {
            if assessment.leading == NetworkType::Strategy {
                assessment.strategy_kind = strategy_kind(context);
            }
            if stand_in {
                assessment.thin.insert(0, message!("type-thin-joint-projects"));
            }
            TypeAnswer::Judged(assessment)
        }
        withheld => withheld,
    };
    (answer, frame)
}

/// Judges a network as the features see it: the same as [`network_type`] for networks that come
/// from elsewhere, for example from a simulation.
pub fn judge(
    network: Option<&TypedNetwork>,
    table: &TableOne,
    measured: &BTreeMap<String, Measured>,
    ensemble_size: usize,
    seed: u64,
    depth: Depth,
) -> (TypeAnswer, EnsembleFrame) {
    let found = network.map(structure);
    let value_of = |at: usize| found.as_ref().and_then(|f| f[at].value);
    let mut used = used_structure(|at| value_of(at).is_some());
    let mut missing: Vec<String> = STRUCTURE
        .iter()
        .enumerate()
        .filter(|(at, _)| value_of(*at).is_none())
        .map(|(_, f)| f.code.to_owned())
        .collect();
    let mut traits = vec![0.0; table.traits.len()];
    for (at, bands) in table.traits.iter().enumerate() {
        match measured.get(&bands.name).and_then(|m| trait_value(m, bands.scale)) {
            Some((value, units)) => {
                traits[at] = value;
                used.push(Used {
                    code: bands.name.clone(),
                    row: bands.row.clone(),
                    scale: bands.scale,
                    origin: Origin::Trait(at, units),
                });
            }
            None => missing.push(bands.name.clone()),
        }
    }
    let n = network.map_or(0, |n| n.actors.len());
    let withheld = |reason: Message, used: &[Used], missing: Vec<String>, calibration| {
        (
            TypeAnswer::Withheld { reason, features: listed(used, missing), calibration },
            EnsembleFrame::default(),
        )
    };
    if used.len() < FEWEST_FEATURES || rows_of(&used).len() < FEWEST_ROWS {
        let reason = message!(
            "type-withheld-few-features",
            used = used.len(),
            needed = FEWEST_FEATURES,
            rows = rows_of(&used).len(),
            rows_needed = FEWEST_ROWS
        );
        return withheld(reason, &used, missing, None);
    }
    let blank = TypedNetwork::default();
    let real = network.unwrap_or(&blank);
    let effort = match depth {
        Depth::Full => Effort::full(ensemble_size),
        Depth::Degrees => Effort::light(ensemble_size),
    };
    let mut source = Source { template: Template::of(real), table, used, seed: derived(seed, 0x7e) };
    let Some(ensemble) = Ensemble::drawn(&mut source, effort.per_type) else {
        return withheld(message!("type-withheld-no-ensemble", actors = n), &source.used, missing, None);
    };
    let frame = frame_of(&source.used, &ensemble);
    let Some((calibration, correction)) = calibrate(&source, &ensemble, effort) else {
        return withheld(message!("type-withheld-no-ensemble", actors = n), &source.used, missing, None);
    };
    if calibration.rmse > 0.75 * calibration.rmse_one_third {
        let reason = message!(
            "type-withheld-no-information",
            rmse = calibration.rmse,
            one_third = calibration.rmse_one_third
        );
        let (answer, _) = withheld(reason, &source.used, missing, Some(calibration));
        return (answer, frame);
    }
    let judged = source.vector(real, &traits).and_then(|x| Some((ensemble.archetypes.judge(&x)?, x)));
    let Some((membership, x)) = judged else {
        return withheld(message!("type-withheld-no-ensemble", actors = n), &source.used, missing, None);
    };
    let trial = Trial { weights: [0.0; 3], network: real.clone(), traits, x };
    let intervals = interval(&source, &ensemble, &correction, &trial, &calibration, effort);
    let degrees = correction.apply(membership.weights);
    let evidence = evidence(&source.used, &ensemble, &membership, &trial, found.as_ref());
    let mut reasons: Vec<usize> =
        (0..evidence.len()).filter(|i| evidence[*i].contribution > 0.0).take(5).collect();
    reasons.sort_unstable();
    let rows = rows_of(&source.used);
    let assessment = TypeAssessment {
        degrees: NetworkType::ALL
            .iter()
            .enumerate()
            .map(|(k, kind)| TypeDegree {
                kind: *kind,
                degree: degrees[k],
                interval: intervals.map(|ends| {
                    let (low, high) = ends[k];
                    Interval::of_level(low.min(degrees[k]), high.max(degrees[k]), 0.9)
                }),
                projected: membership.weights[k],
            })
            .collect(),
        leading: NetworkType::ALL[leading(degrees)],
        fit: fit(&membership, &calibration),
        nearest: [NetworkType::ALL[membership.best], NetworkType::ALL[membership.second]],
        distance_difference: membership.distances[membership.second] - membership.distances[membership.best],
        rows: rows
            .iter()
            .map(|row| RowEvidence {
                row: row.clone(),
                contribution: evidence.iter().filter(|e| e.row == *row).map(|e| e.contribution).sum(),
                codes: evidence.iter().filter(|e| e.row == *row).map(|e| e.code.clone()).collect(),
            })
            .collect(),
        reasons,
        without_row: without_rows(&source.used, &ensemble, &trial.x, &rows, leading(membership.weights)),
        strategy_kind: None,
        thin: thin(&source.used, rows.len(), n, &membership, &calibration),
        features: listed(&source.used, missing),
        ensemble: EnsembleNote {
            per_type: effort.per_type,
            actors: source.template.n(),
            capped_from: source.template.capped_from(),
            shrinkage: ensemble.shrinkage,
            left_out: ensemble.left_out,
            seed,
        },
        evidence,
        calibration,
    };
    (TypeAnswer::Judged(assessment), frame)
}

/// A trait's value on the scale of its bands, and the units it counts.
fn trait_value(measured: &Measured, scale: Scale) -> Option<(f64, Option<u64>)> {
    let mut value = measured.value?;
    if scale == Scale::Share && measured.unit == "percent" {
        value /= 100.0;
    }
    if scale == Scale::Share && !(0.0..=1.0).contains(&value) {
        return None;
    }
    let counted = scale == Scale::Share;
    let units = measured.inputs.iter().map(|i| i.used).min().filter(|u| counted && *u >= 3);
    Some((value, units))
}

fn rows_of(used: &[Used]) -> Vec<String> {
    let order = ["a", "b", "c", "1", "2", "3", "4", "5", "6"];
    order.iter().filter(|row| used.iter().any(|u| u.row == **row)).map(|row| (*row).to_owned()).collect()
}

fn listed(used: &[Used], missing: Vec<String>) -> FeatureList {
    FeatureList { used: used.iter().map(|u| u.code.clone()).collect(), missing, rows: rows_of(used) }
}

fn frame_of(used: &[Used], ensemble: &Ensemble) -> EnsembleFrame {
    let mut values = BTreeMap::new();
    for (j, feature) in used.iter().enumerate() {
        let same_meaning = matches!(feature.origin, Origin::Structure(at) if STRUCTURE[at].frames_indicator);
        if same_meaning {
            let mut column: Vec<f64> = ensemble.members.iter().map(|x| feature.scale.back(x[j])).collect();
            column.sort_by(f64::total_cmp);
            values.insert(feature.code.clone(), column);
        }
    }
    EnsembleFrame { values }
}

fn fit(membership: &Membership, calibration: &Calibration) -> Fit {
    let verdict = if membership.residual > calibration.residual_99[leading(membership.weights)] {
        FitVerdict::NoneOfTheThree
    } else if membership.residual > calibration.residual_95[leading(membership.weights)] {
        FitVerdict::Strained
    } else {
        FitVerdict::Inside
    };
    Fit {
        residual: membership.residual,
        quantile_95: calibration.residual_95[leading(membership.weights)],
        quantile_99: calibration.residual_99[leading(membership.weights)],
        verdict,
    }
}

fn interval(
    source: &Source<'_>,
    ensemble: &Ensemble,
    correction: &Correction,
    trial: &Trial,
    calibration: &Calibration,
    effort: Effort,
) -> Option<[(f64, f64); 3]> {
    if effort.replicates == 0 {
        return None;
    }
    let draws = replicates(source, ensemble, correction, trial, effort.replicates, 0x3000);
    let margin = calibration.interval_margin;
    quantile_ends(&draws)
        .map(|ends| ends.map(|(low, high)| ((low - margin).max(0.0), (high + margin).min(1.0))))
}

fn evidence(
    used: &[Used],
    ensemble: &Ensemble,
    membership: &Membership,
    trial: &Trial,
    found: Option<&[FeatureValue; STRUCTURE.len()]>,
) -> Vec<TypeEvidence> {
    let mut out: Vec<TypeEvidence> = used
        .iter()
        .enumerate()
        .map(|(j, feature)| {
            let counts = match feature.origin {
                Origin::Structure(at) => found.and_then(|f| f[at].counts),
                Origin::Trait(at, units) => units.map(|u| ((trial.traits[at] * u as f64).round() as u64, u)),
            };
            TypeEvidence {
                code: feature.code.clone(),
                row: feature.row.clone(),
                observed: feature.scale.back(trial.x[j]),
                nearest: feature.scale.back(ensemble.means[membership.best][j]),
                second: feature.scale.back(ensemble.means[membership.second][j]),
                counts,
                contribution: membership.evidence[j],
            }
        })
        .collect();
    out.sort_by(|a, b| b.contribution.total_cmp(&a.contribution).then(a.code.cmp(&b.code)));
    out
}

fn without_rows(
    used: &[Used],
    ensemble: &Ensemble,
    x: &[f64],
    rows: &[String],
    answer: usize,
) -> Vec<WithoutRow> {
    rows.iter()
        .filter_map(|row| {
            let keep: Vec<usize> = (0..used.len()).filter(|j| used[*j].row != *row).collect();
            let rest: Vec<f64> = keep.iter().map(|j| x[*j]).collect();
            let found = ensemble.restricted(&keep)?.judge(&rest)?;
            let lead = leading(found.weights);
            Some(WithoutRow {
                row: row.clone(),
                projected: found.weights,
                leading: NetworkType::ALL[lead],
                changes_answer: lead != answer,
            })
        })
        .collect()
}

fn thin(
    used: &[Used],
    rows: usize,
    n: usize,
    membership: &Membership,
    calibration: &Calibration,
) -> Vec<Message> {
    let mut out = Vec::new();
    if used.len() < ENOUGH_FEATURES {
        out.push(message!("type-thin-features", used = used.len(), enough = ENOUGH_FEATURES));
    }
    if rows < ENOUGH_ROWS {
        out.push(message!("type-thin-rows", rows = rows, enough = ENOUGH_ROWS));
    }
    if n < ENOUGH_ACTORS {
        out.push(message!("type-thin-actors", actors = n, enough = ENOUGH_ACTORS));
    }
    if membership.residual > calibration.residual_95[leading(membership.weights)] {
        out.push(message!("type-thin-fit"));
    }
    out
}

/// Who holds the betweenness at home: large firms in the layer of products, or business services
/// and research in the layer of knowledge (¶28).
fn strategy_kind(context: &Context<'_>) -> Option<StrategyKind> {
    let held = |layer: Layer, groups: &[ActorGroup]| {
        let (graph, old) = context.networks.layer(layer)?.symmetrised().subgraph(&context.home);
        let holders: Vec<bool> = old
            .iter()
            .map(|v| {
                let group = context.snapshot.actors[*v as usize].group;
                group.is_some_and(|g| groups.contains(&g))
            })
            .collect();
        betweenness_share(&betweenness(&graph), &holders)
    };
    let material = held(Layer::Products, &[ActorGroup::LargeFirm]);
    let knowledge = held(Layer::Knowledge, &[ActorGroup::BusinessService, ActorGroup::Research])?;
    Some(if material? > knowledge { StrategyKind::LargeFirms } else { StrategyKind::ServicesAndResearch })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(network: &TypedNetwork, seed: u64) -> TypeAnswer {
        let table = TableOne::built_in().unwrap();
        judge(Some(network), &table, &BTreeMap::new(), 80, seed, Depth::Full).0
    }

    #[test]
    fn three_textbook_networks_are_told_apart() {
        let table = TableOne::built_in().unwrap();
        let template = Template::ordinary(60);
        for (k, kind) in NetworkType::ALL.iter().enumerate() {
            let mut weights = [0.0; 3];
            weights[k] = 1.0;
            let network = archetype::draw(&template, &table, weights, 77_000 + k as u64);
            let answer = answer(&network, 1);
            let found = answer.assessment().unwrap();
            assert_eq!(found.leading, *kind);
            let total: f64 = found.degrees.iter().map(|d| d.degree).sum();
            assert!((total - 1.0).abs() < 1e-9);
            let sum: f64 = found.evidence.iter().map(|e| e.contribution).sum();
            assert!((sum - found.distance_difference).abs() < 1e-6);
            let by_row: f64 = found.rows.iter().map(|r| r.contribution).sum();
            assert!((by_row - sum).abs() < 1e-6);
            assert!(found.degrees[k].interval.unwrap().holds(found.degrees[k].degree));
            assert_eq!(found.reasons.len(), 5);
        }
    }

    #[test]
    fn known_mixtures_are_found_within_the_calibrated_error() {
        let table = TableOne::built_in().unwrap();
        let template = Template::ordinary(60);
        let network = archetype::draw(&template, &table, [0.0, 1.0, 0.0], 5);
        let answer = answer(&network, 2);
        let calibration = &answer.assessment().unwrap().calibration;
        assert!(calibration.rmse < 0.15, "{calibration:?}");
        assert!(calibration.rmse < calibration.rmse_one_third / 1.5);
        assert!(calibration.hit_rate_pure > 0.95, "{calibration:?}");
        assert!((0.8..=1.0).contains(&calibration.interval_coverage), "{calibration:?}");
    }

    #[test]
    fn a_network_like_none_of_the_three_is_called_so() {
        // A complete graph of formal ties among unqualified firms, all of it abroad at once.
        let template = Template::ordinary(40);
        let table = TableOne::built_in().unwrap();
        let mut network = archetype::draw(&template, &table, [1.0, 0.0, 0.0], 9);
        network.home_ties = (0..40u32)
            .flat_map(|a| (a + 1..40).map(move |b| (a, b)))
            .map(|(a, b)| features::HomeTie { a, b, formal: Some(true), several_layers: Some(false) })
            .collect();
        let answer = answer(&network, 3);
        assert_eq!(answer.assessment().unwrap().fit.verdict, FitVerdict::NoneOfTheThree);
    }

    #[test]
    fn too_little_is_not_judged() {
        let network =
            TypedNetwork { actors: vec![features::TypedActor::default(); 30], ..TypedNetwork::default() };
        assert!(answer(&network, 1).assessment().is_none());
    }

    #[test]
    fn threads_do_not_change_the_answer() {
        let table = TableOne::built_in().unwrap();
        let network = archetype::draw(&Template::ordinary(30), &table, [0.2, 0.3, 0.5], 4);
        let with = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| answer(&network, 6))
        };
        assert_eq!(with(1), with(2));
    }
}

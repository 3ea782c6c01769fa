//! What a diagnosis says, as messages: the same words on screen and in print.

use milieu_diagnosis::Outcome;
use milieu_diagnosis::factor_score::FactorScore;
use milieu_diagnosis::lock_in::LockInVerdict;
use milieu_diagnosis::network_type::{FitVerdict, StrategyKind, TypeAnswer, TypeAssessment, TypeEvidence};
use milieu_diagnosis::{Diagnosis, KnowledgeBasis};
use milieu_indicators::published_figures::Contradiction;
use milieu_vocabulary::{ActorGroup, Message, message};

/// Label of a group that may be unknown.
pub fn group_label(group: Option<ActorGroup>) -> Message {
    Message::new(group.map_or("actor-group-unknown", ActorGroup::label_key))
}

/// Who is in: number of actors, by group.
pub fn who_is_in(diagnosis: &Diagnosis) -> Message {
    let groups: Vec<Message> = diagnosis
        .roster
        .groups
        .iter()
        .filter(|g| g.actors > 0)
        .map(|g| {
            let code = g.group.map_or("unknown", ActorGroup::code);
            Message::new(format!("actor-group-count-{code}")).with("count", g.actors)
        })
        .collect();
    message!("report-who-is-in", actors = diagnosis.roster.actors, groups = groups)
}

/// What the knowledge network is made of, and its size.
pub fn network_basis(diagnosis: &Diagnosis) -> Message {
    let roster = &diagnosis.roster;
    match roster.knowledge_basis {
        None => message!("report-no-network"),
        Some(KnowledgeBasis::Ties) => message!("report-basis-ties", layers = layers(diagnosis)),
        Some(KnowledgeBasis::JointProjects) => {
            message!("report-basis-projects", projects = roster.projects)
        }
    }
}

fn layers(diagnosis: &Diagnosis) -> Vec<Message> {
    diagnosis
        .roster
        .layers
        .iter()
        .filter(|l| l.home + l.outside > 0)
        .map(|l| {
            message!(
                "report-layer-count",
                layer = Message::new(l.layer.label_key()),
                home = l.home,
                outside = l.outside
            )
        })
        .collect()
}

/// The answer about the type, in one sentence.
pub fn type_answer(answer: &TypeAnswer) -> Message {
    match answer {
        TypeAnswer::Withheld { reason, .. } => message!("report-type-withheld", reason = reason.clone()),
        TypeAnswer::Judged(assessment) => match assessment.fit.verdict {
            FitVerdict::NoneOfTheThree => {
                message!("report-type-none", nearest = Message::new(assessment.nearest[0].label_key()))
            }
            _ => message!(
                "report-type-leading",
                leading = Message::new(assessment.leading.label_key()),
                degree = percent(degree_of_leading(assessment))
            ),
        },
    }
}

fn degree_of_leading(assessment: &TypeAssessment) -> f64 {
    assessment.degrees.iter().find(|d| d.kind == assessment.leading).map_or(0.0, |d| d.degree)
}

/// A share as a whole percentage.
pub fn percent(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

/// How well the method does on networks like this one.
pub fn calibration(assessment: &TypeAssessment) -> Message {
    let calibration = &assessment.calibration;
    message!(
        "report-calibration",
        rmse = calibration.rmse,
        chance = calibration.rmse_one_third,
        hits = percent(calibration.hit_rate_mixtures),
        networks = calibration.mixtures
    )
}

/// Why a factor counts as weak, or how it stands.
pub fn factor_line(score: &FactorScore) -> Message {
    match (&score.withheld, score.below_quartile_probability) {
        (Some(reason), _) => reason.clone(),
        (None, Some(p)) if score.weak => message!("report-factor-weak", percent = percent(p)),
        (None, Some(p)) if p >= 0.5 => message!("report-factor-perhaps", percent = percent(p)),
        (None, Some(p)) => message!("report-factor-not-weak", percent = percent(p)),
        (None, None) => message!("report-factor-scored"),
    }
}

/// The verdict about lock-in.
pub fn lock_in(verdict: LockInVerdict) -> Message {
    match verdict {
        LockInVerdict::Warning => message!("report-lock-in-warning"),
        LockInVerdict::CompatibleStructure => message!("report-lock-in-compatible"),
        LockInVerdict::Silent => message!("report-lock-in-silent"),
        LockInVerdict::CannotTell => message!("report-lock-in-cannot-tell"),
    }
}

/// Name of an indicator or another datum by its code.
pub fn datum_name(diagnosis: &Diagnosis, code: &str) -> Message {
    diagnosis
        .indicator(code)
        .map(|i| i.name.clone())
        .or_else(|| diagnosis.unknowns.iter().find(|u| u.datum == code).map(|u| u.name.clone()))
        .unwrap_or_else(|| message!("report-datum", code = code))
}

/// A feature with the observed value and what the two nearest types would show.
pub fn feature_evidence(evidence: &TypeEvidence) -> Message {
    message!(
        "report-feature-evidence",
        feature = feature_name(&evidence.code),
        observed = evidence.observed,
        nearest = evidence.nearest,
        second = evidence.second
    )
}

/// Name of a feature of the network type.
pub fn feature_name(code: &str) -> Message {
    milieu_diagnosis::network_type::features::feature_name(code)
}

/// Name of a row of Table 1.
pub fn table_row(row: &str) -> Message {
    Message::new(format!("table-row-{row}"))
}

/// The answer to a rule.
pub fn outcome(outcome: Outcome) -> Message {
    Message::new(match outcome {
        Outcome::Holds => "outcome-holds",
        Outcome::DoesNotHold => "outcome-does-not-hold",
        Outcome::CannotTell => "outcome-cannot-tell",
    })
}

/// Which kind of strategy network.
pub fn strategy_kind(kind: StrategyKind) -> Message {
    Message::new(match kind {
        StrategyKind::LargeFirms => "type-strategy-large-firms",
        StrategyKind::ServicesAndResearch => "type-strategy-services-and-research",
    })
}

/// A contradiction between the founding report's own figures.
pub fn contradiction(contradiction: &Contradiction) -> Message {
    match contradiction {
        Contradiction::TwoValues { figures, values } => message!(
            "report-contradiction-two-values",
            first = values[0],
            second = values[1],
            ids = figures.join(", ")
        ),
        Contradiction::ImpliedManufacturingShare { figures, values } => message!(
            "report-contradiction-manufacturing",
            first = (10.0 * values[0]).round() / 10.0,
            second = (10.0 * values[1]).round() / 10.0,
            ids = figures.join(", ")
        ),
        Contradiction::HighTechnologyClusters { rule, regions, of } => message!(
            "report-contradiction-high-technology",
            count = regions.len(),
            of = *of,
            rule = rule.code(),
            regions = regions.join(", ")
        ),
        other => message!("report-contradiction-other", detail = format!("{other:?}")),
    }
}

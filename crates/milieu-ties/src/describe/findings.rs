//! What in the data stands in the way of a model, as values.

use serde::Serialize;

use super::{collinearity, describe};
use crate::model::{Model, ParameterKind};
use crate::panel::{NetworkKind, Panel, Tie};

/// Similarity of successive waves below which the period may be too long for a model of gradual change.
pub const LOW_JACCARD: f64 = 0.3;
/// Similarity below which it most likely is.
pub const VERY_LOW_JACCARD: f64 = 0.2;
/// Changes over all periods below which little can be estimated.
pub const FEW_CHANGES: usize = 40;
/// Changes for each effect below which the effects are too many.
pub const FEW_CHANGES_PER_EFFECT: usize = 5;
/// Share of missing values that asks for care.
pub const SOME_MISSING: f64 = 0.1;
/// Share of missing values beyond which results are doubtful (Ripley and others, manual of RSiena).
pub const MUCH_MISSING: f64 = 0.2;
/// Correlation of what two effects contribute beyond which they can hardly be told apart.
pub const COLLINEAR: f64 = 0.95;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// To be kept in mind.
    Warning,
    /// A model is most likely to fail or mislead.
    Severe,
}

/// Something in the data or the model, with its place. Waves, periods, actors and receivers are
/// counted from zero; parameters are given by name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "finding")]
#[non_exhaustive]
#[expect(missing_docs, reason = "the fields say where; each finding says what they mean")]
pub enum PanelFinding {
    /// Successive waves have little in common.
    MuchChange { network: String, period: usize, jaccard: f64, severity: Severity },
    /// Little changes over all periods, in itself or for the number of effects.
    LittleChange { dependent: String, changes: usize, effects: usize, severity: Severity },
    /// Nothing changes in a period.
    NoChange { dependent: String, period: usize },
    /// No tie at all.
    EmptyNetwork { network: String, wave: usize },
    /// Every observed pair has a tie.
    FullNetwork { network: String, wave: usize },
    /// Many ties or values are missing; of a covariate over all waves.
    ManyMissing { name: String, wave: Option<usize>, share: f64, severity: Severity },
    /// A covariate has the same value everywhere, or none.
    ConstantCovariate { name: String },
    /// Nothing is known at any wave of the ties that an actor sends.
    ActorNeverObserved { network: String, actor: usize },
    /// A tie is given at the start of a period and observed otherwise at its end: the period takes the given value.
    StructuralContradiction { network: String, period: usize, sender: u32, receiver: u32, given: bool },
    /// Two effects say the same of every possible change.
    EqualEffects { first: String, second: String },
    /// Two effects say nearly the same.
    CollinearEffects { first: String, second: String, correlation: f64 },
    /// Each of these effects is decided by the others.
    DependentEffects { parameters: Vec<String> },
}

/// Looks a panel over, and the effects of a model of it where there is one (the panel's group alone
/// or several; a model of several groups is looked at as a whole).
///
/// Thresholds: [`LOW_JACCARD`], [`VERY_LOW_JACCARD`] (Snijders, van de Bunt and Steglich 2010),
/// [`FEW_CHANGES`], [`SOME_MISSING`], [`MUCH_MISSING`], [`COLLINEAR`]. Whether waves are in the wrong
/// order cannot be seen in the data and is not looked for. Cost: that of [`describe`]; with a model
/// also one look at some 20 000 possible changes in every period.
pub fn findings(panel: &Panel, model: Option<&Model>) -> Vec<PanelFinding> {
    let mut found = Vec::new();
    of_networks(panel, model, &mut found);
    of_behaviours(panel, model, &mut found);
    of_covariates(panel, &mut found);
    if let Some(model) = model {
        of_effects(model, &mut found);
    }
    found
}

fn effects(model: Option<&Model>, dependent: &str) -> usize {
    model.map_or(0, |m| {
        m.parameters()
            .iter()
            .filter(|p| p.dependent == dependent && matches!(p.kind, ParameterKind::Objective(_)) && !p.held)
            .count()
    })
}

fn little_change(dependent: &str, changes: usize, effects: usize) -> Option<PanelFinding> {
    let severity = if changes < FEW_CHANGES_PER_EFFECT * effects || changes == 0 {
        Severity::Severe
    } else if changes < FEW_CHANGES {
        Severity::Warning
    } else {
        return None;
    };
    Some(PanelFinding::LittleChange { dependent: dependent.to_owned(), changes, effects, severity })
}

fn missing_severity(share: f64) -> Option<Severity> {
    if share > MUCH_MISSING {
        Some(Severity::Severe)
    } else {
        (share > SOME_MISSING).then_some(Severity::Warning)
    }
}

fn of_networks(panel: &Panel, model: Option<&Model>, found: &mut Vec<PanelFinding>) {
    let description = describe(panel);
    for (network, described) in panel.networks.iter().zip(&description.networks) {
        let name = || network.name.clone();
        for (w, wave) in described.waves.iter().enumerate() {
            let observed = wave.pairs - wave.missing;
            if observed > 0 && wave.ties == 0 {
                found.push(PanelFinding::EmptyNetwork { network: name(), wave: w });
            } else if observed > 0 && wave.ties == observed {
                found.push(PanelFinding::FullNetwork { network: name(), wave: w });
            }
            if let Some(share) = wave.missing_share()
                && let Some(severity) = missing_severity(share)
            {
                found.push(PanelFinding::ManyMissing { name: name(), wave: Some(w), share, severity });
            }
        }
        for (m, change) in described.changes.iter().enumerate() {
            if change.distance == 0 {
                found.push(PanelFinding::NoChange { dependent: name(), period: m });
            } else if let Some(jaccard) = change.jaccard.filter(|j| *j < LOW_JACCARD) {
                let severity = if jaccard < VERY_LOW_JACCARD { Severity::Severe } else { Severity::Warning };
                found.push(PanelFinding::MuchChange { network: name(), period: m, jaccard, severity });
            }
        }
        let changes = described.changes.iter().map(|c| c.distance).sum();
        found.extend(little_change(&network.name, changes, effects(model, &network.name)));
        let receivers = panel.receivers(network) - usize::from(network.kind != NetworkKind::TwoMode);
        let mut unknown = vec![0_usize; panel.n()];
        for wave in &network.waves {
            for entry in wave.entries().iter().filter(|e| e.2 == Tie::Missing) {
                if let Some(count) = unknown.get_mut(entry.0 as usize) {
                    *count += 1;
                }
            }
        }
        let most = receivers * network.waves.len();
        for (actor, _) in unknown.iter().enumerate().filter(|(_, count)| most > 0 && **count == most) {
            found.push(PanelFinding::ActorNeverObserved { network: name(), actor });
        }
        for (m, ends) in network.waves.windows(2).enumerate() {
            for &(sender, receiver, tie) in ends[0].entries().iter().filter(|e| e.2.is_structural()) {
                let given = tie == Tie::StructuralPresent;
                if ends[1].get(sender, receiver).value().is_some_and(|later| later != given) {
                    found.push(PanelFinding::StructuralContradiction {
                        network: name(),
                        period: m,
                        sender,
                        receiver,
                        given,
                    });
                }
            }
        }
    }
}

fn of_behaviours(panel: &Panel, model: Option<&Model>, found: &mut Vec<PanelFinding>) {
    for described in &describe(panel).behaviours {
        for (w, wave) in described.waves.iter().enumerate() {
            let all = wave.observed + wave.missing;
            let share = if all == 0 { 0.0 } else { wave.missing as f64 / all as f64 };
            if let Some(severity) = missing_severity(share) {
                let name = described.name.clone();
                found.push(PanelFinding::ManyMissing { name, wave: Some(w), share, severity });
            }
        }
        for (m, _) in described.changes.iter().enumerate().filter(|(_, c)| c.distance == 0) {
            found.push(PanelFinding::NoChange { dependent: described.name.clone(), period: m });
        }
        let changes = described.changes.iter().map(|c| c.distance).sum();
        found.extend(little_change(&described.name, changes, effects(model, &described.name)));
    }
}

fn of_covariates(panel: &Panel, found: &mut Vec<PanelFinding>) {
    for covariate in describe(panel).covariates {
        if covariate.spread.is_none_or(|s| s.least == s.most) {
            found.push(PanelFinding::ConstantCovariate { name: covariate.name.clone() });
        }
        if let Some(severity) = missing_severity(covariate.missing) {
            found.push(PanelFinding::ManyMissing {
                name: covariate.name,
                wave: None,
                share: covariate.missing,
                severity,
            });
        }
    }
}

fn of_effects(model: &Model, found: &mut Vec<PanelFinding>) {
    let name = |k: usize| model.parameters()[k].name.clone();
    for of in collinearity::contributions(model) {
        let mut told: Vec<(usize, usize)> = Vec::new();
        for a in 0..of.parameters.len() {
            for b in a + 1..of.parameters.len() {
                let correlation = of.correlations[(a, b)];
                let (first, second) = (name(of.parameters[a]), name(of.parameters[b]));
                if correlation.abs() > 1.0 - 1e-9 {
                    found.push(PanelFinding::EqualEffects { first, second });
                } else if correlation.abs() > COLLINEAR {
                    found.push(PanelFinding::CollinearEffects { first, second, correlation });
                    continue;
                } else {
                    continue;
                }
                told.push((of.parameters[a], of.parameters[b]));
            }
        }
        for pair in of.constant.windows(2) {
            found.push(PanelFinding::EqualEffects { first: name(pair[0]), second: name(pair[1]) });
        }
        for set in of.dependent() {
            let is_told = set.iter().all(|k| told.iter().any(|t| t.0 == *k || t.1 == *k));
            if !is_told && set.len() > 1 {
                let parameters = set.into_iter().map(name).collect();
                found.push(PanelFinding::DependentEffects { parameters });
            }
        }
    }
}

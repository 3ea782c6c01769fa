//! What estimates say, in plain sentences with their doubt.
//!
//! A parameter b speaks of one opportunity: it multiplies the odds of the change against leaving
//! things as they are by exp(b) for each unit of what the effect counts, other things equal
//! (Snijders, van de Bunt, Steglich 2010, section 3.4). Nothing is said of parameters of rates, of
//! shapes and of interactions.

use milieu_ties::{Estimation, Model, NetworkKind, Panel, Parameter, ParameterKind, Part};
use milieu_vocabulary::{Message, message};

use super::source::Study;
use super::table::{WIDE, label};
use milieu_messages::Messages;

/// From this factor on an increase is told as a multiple.
const MULTIPLE: f64 = 2.0;

/// A sentence for each estimate of which there is something to say.
pub fn sentences(messages: &Messages, study: &Study, model: &Model, estimation: &Estimation) -> Vec<Message> {
    let Some(panel) = study.groups.first() else { return Vec::new() };
    estimation
        .estimates
        .iter()
        .filter_map(|estimate| {
            let error = estimate.standard_error.filter(|e| e.is_finite() && *e > 0.0)?;
            let all = estimation.estimates.iter().map(|e| &e.parameter).collect::<Vec<_>>();
            let about = About::of(messages, study, model, panel, &estimate.parameter, &all)?;
            let (low, high) = (estimate.value - WIDE * error, estimate.value + WIDE * error);
            if low <= 0.0 && high >= 0.0 {
                let formed_alone = about.part == "maintenance"
                    && estimation.estimates.iter().any(|other| {
                        let same = other.parameter.effect == estimate.parameter.effect
                            && other.parameter.with == estimate.parameter.with
                            && other.parameter.dependent == estimate.parameter.dependent;
                        let matters = other.standard_error.is_some_and(|e| other.value.abs() > WIDE * e);
                        same && matters && other.parameter.kind == ParameterKind::Objective(Part::Creation)
                    });
                let key = if formed_alone { "ties-says-once-formed" } else { "ties-says-cannot-tell" };
                return Some(
                    Message::new(key)
                        .with("unit", about.unit)
                        .with("what", about.what)
                        .with("part", about.part),
                );
            }
            let factor = |b: f64| libm::exp(b * about.units);
            let (middle, a, b) = (factor(estimate.value), factor(low), factor(high));
            let (least, most) = if a < b { (a, b) } else { (b, a) };
            Some(said(about, middle, least, most))
        })
        .collect()
}

fn said(about: About, factor: f64, least: f64, most: f64) -> Message {
    let rise = factor > 1.0;
    let times = if rise { factor } else { 1.0 / factor };
    let (sense, amount, low, high) = if about.base {
        ("base", factor, least, most)
    } else if rise && times >= MULTIPLE {
        ("times", factor, least, most)
    } else if rise {
        ("more", 100.0 * (factor - 1.0), 100.0 * (least - 1.0), 100.0 * (most - 1.0))
    } else {
        ("less", 100.0 * (1.0 - factor), 100.0 * (1.0 - most), 100.0 * (1.0 - least))
    };
    Message::new(if about.base { "ties-says-base" } else { "ties-says" })
        .with("unit", about.unit)
        .with("what", about.what)
        .with("part", about.part)
        .with("sense", sense)
        .with("amount", rounded(amount))
        .with("low", rounded(low))
        .with("high", rounded(high))
}

/// A number with two digits that count.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let digits = (1 - value.abs().log10().floor() as i32).clamp(0, 12);
    let scale = 10f64.powi(digits);
    (value * scale).round() / scale
}

/// What a parameter speaks of.
struct About {
    /// What there is one more of.
    unit: Message,
    /// Network or behaviour.
    what: String,
    /// Which part, and whether it stands beside another.
    part: &'static str,
    /// How many times the parameter the unit is.
    units: f64,
    /// Whether it is what is left when nothing else speaks.
    base: bool,
}

impl About {
    fn of(
        messages: &Messages,
        study: &Study,
        model: &Model,
        panel: &Panel,
        parameter: &Parameter,
        all: &[&Parameter],
    ) -> Option<About> {
        let ParameterKind::Objective(part) = parameter.kind else { return None };
        if parameter.effect.contains('*') || matches!(parameter.effect.as_str(), "linear" | "quad") {
            return None;
        }
        let network = panel.networks.iter().find(|n| n.name == parameter.dependent);
        let beside = all.iter().any(|other| {
            other.effect == parameter.effect
                && other.with == parameter.with
                && other.dependent == parameter.dependent
                && other.kind == ParameterKind::Objective(Part::Evaluation)
        });
        let part = match (network.is_some(), part, beside) {
            (true, Part::Creation, true) => "creation-beside",
            (true, Part::Maintenance, true) => "maintenance-beside",
            (true, Part::Creation, false) => "creation",
            (true, Part::Maintenance, false) => "maintenance",
            (true, ..) => "tie",
            (false, Part::Creation, _) => "raising",
            (false, Part::Maintenance, _) => "not-lowering",
            (false, ..) => "behaviour",
        };
        let with = parameter.with.as_deref().unwrap_or_default();
        let mut units = 1.0;
        let two_mode = network.is_some_and(|n| n.kind == NetworkKind::TwoMode);
        let unit = match parameter.effect.as_str() {
            "density" => message!("ties-unit-density"),
            "recip" => message!("ties-unit-recip"),
            "transTrip" | "transTrip1" | "transTrip2" => message!("ties-unit-transtrip"),
            "transTriads" => message!("ties-unit-transtriads"),
            "transTies" => message!("ties-unit-transties"),
            "cycle3" => message!("ties-unit-cycle3"),
            "inPop" => message!("ties-unit-inpop", of = if two_mode { "thing" } else { "actor" }),
            "sameX" => message!("ties-unit-samex", with = with),
            "simX" => message!("ties-unit-simx", with = with),
            "absDiffX" => message!("ties-unit-absdiffx", with = with),
            "egoX" => message!("ties-unit-egox", with = with),
            "altX" => message!("ties-unit-altx", with = with),
            "crprod" => message!("ties-unit-crprod", with = with),
            "crprodRecip" => message!("ties-unit-crprodrecip", with = with),
            "X" => match study.closeness.iter().find(|(name, _)| name == with) {
                Some((_, unit)) => {
                    // −ln(1 + 10 d) is −ln(1 + d) − ln 10 where d is long.
                    units = -std::f64::consts::LN_10;
                    let territory = study.request.is_some();
                    message!(
                        "ties-unit-distance",
                        with = with,
                        beyond = *unit,
                        kind = if territory { "kilometres" } else { "units" }
                    )
                }
                None if study.request.is_some() && near(with).is_some() => near(with)?,
                None if is_yes_or_no(panel, with) => message!("ties-unit-x-yes", with = with),
                None => message!("ties-unit-x", with = with),
            },
            "avAlt" => message!("ties-unit-avalt", with = with),
            "totAlt" => message!("ties-unit-totalt", with = with),
            "effFrom" => message!("ties-unit-efffrom", with = with),
            _ => message!("ties-unit-other", effect = label(messages, model, parameter)),
        };
        Some(About {
            unit,
            what: parameter.dependent.clone(),
            part,
            units,
            base: parameter.effect == "density",
        })
    }
}

/// What a proximity of a territory's panel says of two actors.
fn near(name: &str) -> Option<Message> {
    if let Some(layer) = name.strip_prefix("tie-in-") {
        return Some(message!("ties-unit-crprod", with = layer));
    }
    Some(match name {
        "institutional" => message!("ties-unit-institutional"),
        "sphere" => message!("ties-unit-sphere"),
        "organisational" => message!("ties-unit-organisational"),
        "cognitive" => message!("ties-unit-cognitive"),
        "themes-in-common" => message!("ties-unit-themes"),
        "social" => message!("ties-unit-social"),
        _ => return None,
    })
}

/// Whether an attribute of pairs is 0 or 1.
fn is_yes_or_no(panel: &Panel, name: &str) -> bool {
    panel.dyadic_covariates.iter().find(|c| c.name == name).is_some_and(|covariate| {
        covariate.waves.iter().flatten().filter(|v| !v.is_nan()).all(|v| *v == 0.0 || *v == 1.0)
    })
}

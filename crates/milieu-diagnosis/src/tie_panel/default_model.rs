//! A model to begin with, for a panel of which nothing else is said.

use milieu_ties::{
    ActorCovariate, Decision, EffectChoice, NetworkKind, NetworkPanel, NetworkSettings, Panel, Part,
    Specification,
};

use super::request::{ActorAttribute, PanelProximity};

/// Ties that must come, and that must go, over all periods before forming and keeping are told
/// apart. A convention of ours.
const FEWEST_OF_EACH: usize = 10;

/// The effects usually asked of such networks.
///
/// * directed: `density`, `recip`, `transTrip`, `inPopSqrt`, `outActSqrt`;
/// * without direction: `density`, `transTriads`, `inPop`, the other side agreeing to a new tie;
/// * two-mode: `density`, `cycle4`, `inPopSqrt`, `outActSqrt`;
/// * of actors: `sameX` for categories (whole numbers that are not centred) of actors on both
///   sides; else `altX` where the receivers are actors and `egoX` where ties have a direction;
/// * of pairs of actors: `X`; for the geographical proximity forming and keeping apart (Juhász, Lengyel
///   2018) where enough ties come and go;
/// * between one-mode networks of one panel: `crprod`;
/// * behaviours: `linear`, and `quad` where there are more than two values.
///
/// What says the same twice is asked once: of group and kind the one that is known of more actors;
/// no sphere beside them; no country, or region where there is one country only, beside the
/// institutional proximity.
pub fn default_specification(panel: &Panel) -> Specification {
    let mut effects = Vec::new();
    let mut networks = Vec::new();
    for network in &panel.networks {
        let name = network.name.as_str();
        let structure: &[&str] = match network.kind {
            NetworkKind::Directed => &["density", "recip", "transTrip", "inPopSqrt", "outActSqrt"],
            NetworkKind::NonDirected => &["density", "transTriads", "inPop"],
            NetworkKind::TwoMode => &["density", "cycle4", "inPopSqrt", "outActSqrt"],
        };
        effects.extend(structure.iter().map(|effect| choice(name, effect, None, Part::Evaluation)));
        if network.kind == NetworkKind::NonDirected {
            networks.push(NetworkSettings {
                name: network.name.clone(),
                decision: Decision::Agreement,
                maximum_degree: None,
                monotone: true,
            });
        }
        for covariate in panel.actor_covariates.iter().filter(|c| c.of_receivers.is_none()) {
            let with = Some(covariate.name.as_str());
            let with_effects: &[&str] = match (is_category(covariate), network.kind) {
                (true, NetworkKind::TwoMode) => &[],
                (true, _) if said_already(panel, covariate) => &[],
                (true, _) => &["sameX"],
                (false, NetworkKind::Directed) => &["egoX", "altX"],
                (false, NetworkKind::NonDirected) => &["altX"],
                (false, NetworkKind::TwoMode) => &["egoX"],
            };
            effects.extend(with_effects.iter().map(|effect| choice(name, effect, with, Part::Evaluation)));
        }
        if network.kind == NetworkKind::TwoMode {
            continue;
        }
        let both = comes_and_goes(network);
        for covariate in panel.dyadic_covariates.iter().filter(|c| c.of_receivers.is_none()) {
            let with = Some(covariate.name.as_str());
            let of_kind = known(panel, ActorAttribute::Group).max(known(panel, ActorAttribute::Kind)) > 0;
            if covariate.name == PanelProximity::Sphere.name() && of_kind {
                continue;
            }
            if both && covariate.name == PanelProximity::Geographical.name() {
                effects.push(choice(name, "X", with, Part::Creation));
                effects.push(choice(name, "X", with, Part::Maintenance));
            } else {
                effects.push(choice(name, "X", with, Part::Evaluation));
            }
        }
        let others =
            panel.networks.iter().filter(|o| o.name != network.name && o.kind != NetworkKind::TwoMode);
        effects.extend(others.map(|o| choice(name, "crprod", Some(&o.name), Part::Evaluation)));
    }
    for behaviour in &panel.behaviours {
        let known = || behaviour.waves.iter().flatten().flatten();
        effects.push(choice(&behaviour.name, "linear", None, Part::Evaluation));
        if known().max().zip(known().min()).is_some_and(|(most, least)| most.abs_diff(*least) > 1) {
            effects.push(choice(&behaviour.name, "quad", None, Part::Evaluation));
        }
    }
    Specification { effects, networks, ..Specification::default() }
}

fn choice(dependent: &str, effect: &str, with: Option<&str>, part: Part) -> EffectChoice {
    EffectChoice {
        dependent: dependent.to_owned(),
        effect: effect.to_owned(),
        with: with.map(str::to_owned),
        part,
        ..EffectChoice::default()
    }
}

/// Of how many actors an attribute is known; 0 when the panel does not have it.
fn known(panel: &Panel, attribute: ActorAttribute) -> usize {
    let own = panel.actor_covariates.iter().filter(|c| c.name == attribute.name());
    own.flat_map(|c| &c.waves).flatten().flatten().count()
}

fn is_category(covariate: &ActorCovariate) -> bool {
    !covariate.centred && covariate.waves.iter().flatten().flatten().all(|v| v.fract() == 0.0)
}

fn said_already(panel: &Panel, covariate: &ActorCovariate) -> bool {
    let (group, kind) = (ActorAttribute::Group, ActorAttribute::Kind);
    let (group_known, kind_known) = (known(panel, group), known(panel, kind));
    let by_other = (covariate.name == group.name() && kind_known > group_known)
        || (covariate.name == kind.name() && group_known >= kind_known);
    // The institutional proximity is that of countries where there are several, else of regions.
    let several = known(panel, ActorAttribute::Country) > 0;
    let place = if several { ActorAttribute::Country } else { ActorAttribute::Region };
    let institutional = PanelProximity::Institutional.name();
    by_other
        || (covariate.name == place.name() && panel.dyadic_covariates.iter().any(|c| c.name == institutional))
}

fn comes_and_goes(network: &NetworkPanel) -> bool {
    let (mut come, mut go) = (0usize, 0usize);
    for pair in network.waves.windows(2) {
        let gone = pair[0]
            .entries()
            .iter()
            .filter(|(a, b, tie)| tie.value() == Some(true) && pair[1].get(*a, *b).value() == Some(false));
        let new = pair[1]
            .entries()
            .iter()
            .filter(|(a, b, tie)| tie.value() == Some(true) && pair[0].get(*a, *b).value() == Some(false));
        go += gone.count();
        come += new.count();
    }
    let ends = if network.kind == NetworkKind::NonDirected { 2 } else { 1 };
    come.min(go) >= ends * FEWEST_OF_EACH
}

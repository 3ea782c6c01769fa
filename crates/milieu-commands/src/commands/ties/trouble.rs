//! Why there is no model, no estimation, no simulation: in words, with what to do.

use milieu_ties::{EstimationError, LikelihoodError, ModelError, Panel, ScenarioError, SimulationError};
use milieu_vocabulary::{Message, message};

use crate::failure::Failure;

/// What a model speaks of, in the words the library has for it.
fn expected(word: &str) -> Message {
    match word {
        "network" | "a network" => message!("ties-expected-network"),
        "two-mode network" => message!("ties-expected-two-mode"),
        "covariate or behaviour" | "a covariate of actors, or a behaviour" => {
            message!("ties-expected-actors")
        }
        "covariate of pairs" | "a covariate of pairs" => message!("ties-expected-pairs"),
        "network or behaviour to be explained" => message!("ties-expected-explained"),
        "group" => message!("ties-expected-group"),
        other => message!("ties-as-it-is", text = other),
    }
}

fn counted(word: &str) -> Message {
    match word {
        "waves" => message!("ties-counted-waves"),
        "values" => message!("ties-counted-values"),
        "columns" => message!("ties-counted-columns"),
        "matrices" => message!("ties-counted-matrices"),
        "actors" => message!("ties-counted-actors"),
        other => message!("ties-as-it-is", text = other),
    }
}

fn reason(text: &str) -> Message {
    match text {
        "it is meant for networks among actors, this one is two-mode" => message!("ties-reason-two-mode"),
        "the ties of this network have no direction" => message!("ties-reason-no-direction"),
        "the ties of this network have a direction; use transTrip" => message!("ties-reason-direction"),
        "the covariate is of actors, not of this network's receivers" => message!("ties-reason-of-actors"),
        "the covariate is of the receivers of a two-mode network" => message!("ties-reason-of-receivers"),
        "a behaviour is of actors, not of this network's receivers" => {
            message!("ties-reason-behaviour-of-actors")
        }
        "the other network is the one explained" => message!("ties-reason-itself"),
        "the two networks are not between the same kinds of things" => message!("ties-reason-unlike"),
        "use simX for a behaviour" => message!("ties-reason-use-simx"),
        "the covariate is of pairs of another kind" => message!("ties-reason-other-pairs"),
        "it needs a network among actors" => message!("ties-reason-needs-actors"),
        "it speaks of the behaviour explained itself" => message!("ties-reason-own-behaviour"),
        "actors receive no ties in a two-mode network" => message!("ties-reason-no-receiving"),
        "a rule needs two networks between the same kinds of things" => message!("ties-reason-rule"),
        "interactions are offered for networks" => message!("ties-reason-interactions"),
        "an effect that reaches beyond the tie can only be multiplied with effects of the ego" => {
            message!("ties-reason-product")
        }
        "not possible when actors come and go" => message!("ties-reason-composition"),
        "there is no such network or behaviour" => message!("ties-reason-no-such"),
        "its statistic is the same in all simulations" => message!("ties-reason-constant"),
        "its statistic is a combination of those of other effects; leave one of them out" => {
            message!("ties-reason-collinear")
        }
        "no choice depends on it, or others say the same" => message!("ties-reason-no-choice"),
        "the likelihood grows with it without end" => message!("ties-reason-without-end"),
        "its observed statistic is zero, the least that can be; the estimate would be infinite" => {
            message!("ties-reason-zero")
        }
        "its statistic does not grow with the parameter" => message!("ties-reason-not-growing"),
        other => message!("ties-as-it-is", text = other),
    }
}

/// A group by its name; the only one has none.
fn in_group(group: &str) -> Message {
    match group {
        "" => message!("ties-in-the-panel"),
        group => message!("ties-in-the-group", group = group),
    }
}

/// Name of an actor of a group by its position.
fn actor_name(groups: &[Panel], group: &str, at: u32) -> String {
    groups
        .iter()
        .find(|panel| panel.name == group)
        .and_then(|panel| panel.actors.get(at as usize).cloned())
        .unwrap_or_else(|| (at + 1).to_string())
}

/// Names that a model may speak of.
fn known(groups: &[Panel]) -> String {
    let Some(panel) = groups.first() else { return String::new() };
    let mut names: Vec<&str> = panel.networks.iter().map(|n| n.name.as_str()).collect();
    names.extend(panel.behaviours.iter().map(|b| b.name.as_str()));
    names.extend(panel.actor_covariates.iter().map(|c| c.name.as_str()));
    names.extend(panel.dyadic_covariates.iter().map(|c| c.name.as_str()));
    names.join(", ")
}

/// Why a model cannot be made of the data.
pub fn model(error: &ModelError, groups: &[Panel]) -> Failure {
    let stopped = |message: Message, hint: Option<Message>| Failure::Stopped { message, hint };
    let hint = |message: Message| Some(message);
    match error {
        ModelError::NothingToExplain => stopped(message!("ties-nothing-to-explain"), None),
        ModelError::TooFewWaves { group, waves } => stopped(
            message!("ties-too-few-waves", place = in_group(group), waves = *waves),
            hint(message!("ties-too-few-waves-hint")),
        ),
        ModelError::Size { group, name, what, found, expected } => stopped(
            message!(
                "ties-size",
                place = in_group(group),
                name = name,
                what = counted(what),
                found = *found,
                expected = *expected
            ),
            None,
        ),
        ModelError::GroupsDiffer { group, name } => stopped(
            message!("ties-groups-differ", group = group, name = name),
            hint(message!("ties-groups-differ-hint")),
        ),
        ModelError::UnknownName { effect, name, expected: what } => stopped(
            message!("ties-unknown-name", effect = effect, name = name, expected = expected(what)),
            hint(message!("ties-known-names", list = known(groups))),
        ),
        ModelError::UnknownEffect { dependent, effect, nearest } => stopped(
            message!("ties-unknown-effect", dependent = dependent, effect = effect),
            hint(message!("ties-nearest-effect", nearest = nearest)),
        ),
        ModelError::NeedsWith { effect, expected: what } => stopped(
            message!("ties-needs-with", effect = effect, expected = expected(what)),
            hint(message!("ties-known-names", list = known(groups))),
        ),
        ModelError::DoesNotApply { effect, dependent, reason: why } => stopped(
            message!("ties-does-not-apply", effect = effect, dependent = dependent, reason = reason(why)),
            None,
        ),
        ModelError::InteractionSize(count) => {
            stopped(message!("ties-interaction-size", count = *count), None)
        }
        ModelError::ThreeParts { effect, dependent } => {
            stopped(message!("ties-three-parts", effect = effect, dependent = dependent), None)
        }
        ModelError::Twice(name) => stopped(message!("ties-twice", name = name), None),
        ModelError::InternalParameter { effect, value } => {
            stopped(message!("ties-internal-parameter", effect = effect, value = *value), None)
        }
        ModelError::StartingValue { parameter, value } => {
            stopped(message!("ties-starting-value", parameter = parameter, value = value.to_string()), None)
        }
        ModelError::Conditional { name, reason: why } => stopped(
            message!("ties-conditional", name = name, reason = reason(why)),
            hint(message!("ties-conditional-hint")),
        ),
        ModelError::NotSymmetric { group, network, wave, sender, receiver } => stopped(
            message!(
                "ties-not-symmetric",
                place = in_group(group),
                network = &**network,
                wave = &**wave,
                sender = &**sender,
                receiver = &**receiver
            ),
            hint(message!("ties-not-symmetric-hint")),
        ),
        ModelError::NoSuchPair { group, network, wave, sender, receiver } => stopped(
            message!(
                "ties-no-such-pair",
                place = in_group(group),
                network = network,
                wave = wave,
                sender = actor_name(groups, group, *sender),
                receiver = actor_name(groups, group, *receiver)
            ),
            None,
        ),
        ModelError::AllMissing { group, name } => stopped(
            message!("ties-all-missing", place = in_group(group), name = name),
            hint(message!("ties-all-missing-hint")),
        ),
        ModelError::Constant { name, effect } => {
            stopped(message!("ties-constant", name = name, effect = effect), None)
        }
        ModelError::Presence { group, actor, from, to } => stopped(
            message!("ties-presence", place = in_group(group), actor = actor, from = *from, to = *to),
            None,
        ),
        ModelError::RuleBroken { group, wave, first, second, sender, receiver } => stopped(
            message!(
                "ties-rule-broken",
                place = in_group(group),
                wave = &**wave,
                first = &**first,
                second = &**second,
                sender = &**sender,
                receiver = &**receiver
            ),
            None,
        ),
        other => Failure::stopped(message!("ties-as-it-is", text = other.to_string())),
    }
}

/// Why the process cannot be simulated.
pub fn simulation(error: &SimulationError) -> Failure {
    match error {
        SimulationError::DistanceNotReached { period, variable, steps } => Failure::Stopped {
            message: message!(
                "ties-distance-not-reached",
                period = *period,
                variable = variable,
                steps = *steps
            ),
            hint: Some(message!("ties-conditional-hint")),
        },
        SimulationError::Rates { period, rate } => Failure::Stopped {
            message: message!("ties-rates-away", period = *period, rate = rate.to_string()),
            hint: Some(message!("ties-away-hint")),
        },
        SimulationError::Stopped => Failure::stopped(message!("ties-stopped")),
        other => Failure::stopped(message!("ties-as-it-is", text = other.to_string())),
    }
}

/// Why there is no estimate.
pub fn estimation(error: &EstimationError) -> Failure {
    match error {
        EstimationError::Simulation(error) => simulation(error),
        EstimationError::NothingToEstimate => Failure::stopped(message!("ties-nothing-to-estimate")),
        EstimationError::Setting { name, value } => {
            Failure::Usage { message: message!("ties-setting", name = *name, value = value.to_string()) }
        }
        EstimationError::Unidentified { parameter, reason: why } => Failure::Stopped {
            message: message!("ties-unidentified", parameter = parameter, reason = reason(why)),
            hint: Some(message!("ties-unidentified-hint")),
        },
        EstimationError::Stopped { .. } => Failure::stopped(message!("ties-stopped")),
        other => Failure::stopped(message!("ties-as-it-is", text = other.to_string())),
    }
}

/// Why a scenario cannot be run.
pub fn scenario(error: &ScenarioError, groups: &[Panel]) -> Failure {
    let said = |message: Message| Failure::stopped(message);
    let hinted = |message: Message, hint: Message| Failure::Stopped { message, hint: Some(hint) };
    match error {
        ScenarioError::Model(error) => model(error, groups),
        ScenarioError::Simulation(error) => simulation(error),
        ScenarioError::Unknown { place, expected: what, name, nearest } => {
            let message =
                message!("ties-scenario-unknown", place = place, expected = named(what), name = name);
            match nearest {
                Some(nearest) => hinted(message, message!("ties-scenario-nearest", nearest = nearest)),
                None => said(message),
            }
        }
        ScenarioError::SayWhich { place, expected: what } => {
            said(message!("ties-scenario-say-which", place = place, expected = named(what)))
        }
        ScenarioError::OneOperation { place } => said(message!("ties-scenario-one-operation", place = place)),
        ScenarioError::EmptyCondition { place, covariate } => {
            said(message!("ties-scenario-empty-condition", place = place, covariate = covariate))
        }
        ScenarioError::Loop { place, actor } => {
            said(message!("ties-scenario-loop", place = place, actor = actor))
        }
        ScenarioError::Value { place, value } => {
            said(message!("ties-scenario-value", place = place, value = value.to_string()))
        }
        ScenarioError::Span { place, from, until, periods } => said(message!(
            "ties-scenario-span",
            place = place,
            from = *from,
            until = *until,
            periods = *periods
        )),
        ScenarioError::NoPeriods => said(message!("ties-scenario-no-periods")),
        ScenarioError::NameTaken(name) => said(message!("ties-scenario-name-taken", name = name)),
        ScenarioError::BehaviourNeeded { actor, behaviour } => {
            said(message!("ties-scenario-behaviour-needed", actor = actor, behaviour = behaviour))
        }
        ScenarioError::RateNeeded { variable } => hinted(
            message!("ties-scenario-rate-needed", variable = variable),
            message!("ties-scenario-rate-needed-hint"),
        ),
        ScenarioError::Contradiction { network, sender, receiver } => said(message!(
            "ties-scenario-contradiction",
            network = network,
            sender = sender,
            receiver = receiver
        )),
        ScenarioError::ParameterCount { found, expected } => {
            said(message!("ties-scenario-parameter-count", found = *found, expected = *expected))
        }
        ScenarioError::Covariance(why) => said(message!("ties-scenario-covariance", why = *why)),
        ScenarioError::NoPositiveRates(attempts) => {
            said(message!("ties-scenario-no-rates", attempts = *attempts))
        }
        ScenarioError::NotComparable { first, second, what } => {
            said(message!("ties-scenario-not-comparable", first = first, second = second, what = *what))
        }
        ScenarioError::Setting { name, value } => {
            Failure::Usage { message: message!("ties-setting", name = *name, value = value.to_string()) }
        }
        ScenarioError::Stopped => said(message!("ties-stopped")),
        other => said(message!("ties-as-it-is", text = other.to_string())),
    }
}

/// A thing that a scenario names.
fn named(word: &str) -> Message {
    match word {
        "output" => message!("ties-named-output"),
        "network among actors" => message!("ties-named-network-of-actors"),
        "group" => message!("ties-named-group"),
        "wave" => message!("ties-named-wave"),
        "network or behaviour" => message!("ties-named-explained"),
        "network" => message!("ties-named-network"),
        "behaviour" => message!("ties-named-behaviour"),
        "parameter" => message!("ties-named-parameter"),
        "covariate or behaviour" => message!("ties-named-covariate-or-behaviour"),
        "covariate" | "covariate of actors" => message!("ties-named-covariate"),
        "covariate of pairs" => message!("ties-named-pairs"),
        "actor" => message!("ties-named-actor"),
        "receiver" => message!("ties-named-receiver"),
        other => message!("ties-as-it-is", text = other),
    }
}

/// Why there is no maximum likelihood estimate.
pub fn likelihood(error: &LikelihoodError) -> Failure {
    let hinted = |message: Message| Failure::Stopped { message, hint: Some(message!("ties-likelihood-not")) };
    match error {
        LikelihoodError::CompositionChange { period } => {
            hinted(message!("ties-likelihood-composition", period = *period))
        }
        LikelihoodError::RateDependsOnState { parameter } => {
            hinted(message!("ties-likelihood-rate", parameter = parameter))
        }
        LikelihoodError::Decision { network } => {
            hinted(message!("ties-likelihood-decision", network = network))
        }
        LikelihoodError::Conditional { variable } => {
            hinted(message!("ties-likelihood-conditional", name = variable))
        }
        LikelihoodError::NoPath { period, variable, remaining } => Failure::stopped(message!(
            "ties-likelihood-no-path",
            period = *period,
            variable = variable,
            remaining = *remaining
        )),
        LikelihoodError::NothingToEstimate => Failure::stopped(message!("ties-nothing-to-estimate")),
        LikelihoodError::Setting { name, value } => {
            Failure::Usage { message: message!("ties-setting", name = *name, value = value.to_string()) }
        }
        LikelihoodError::Unidentified { parameter, reason: why } => Failure::Stopped {
            message: message!("ties-unidentified", parameter = parameter, reason = reason(why)),
            hint: Some(message!("ties-unidentified-hint")),
        },
        LikelihoodError::Stopped { .. } => Failure::stopped(message!("ties-stopped")),
        other => Failure::stopped(message!("ties-as-it-is", text = other.to_string())),
    }
}

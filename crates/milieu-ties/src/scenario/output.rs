//! What is measured of a simulated world.

use milieu_network::{degree_gini, density, reciprocity, transitivity, weak_components};
use serde::{Deserialize, Serialize};

use super::ScenarioError;
use super::projection::Projection;
use super::selection::unknown;
use super::state::State;
use crate::panel::NetworkKind;

/// Which ties of an actor are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DegreeSide {
    /// Those it sends.
    #[default]
    Out,
    /// Those it receives.
    In,
}

/// A measure of the world at the end of a period, over the actors that are there. It is undefined,
/// not zero, where there is nothing to measure (no ties, nobody there).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "measure", rename_all = "snake_case", deny_unknown_fields)]
pub enum Output {
    /// Ties over possible ties.
    Density {
        /// Network.
        network: String,
    },
    /// Number of ties; one without direction counts once.
    Ties {
        /// Network.
        network: String,
    },
    /// Mean number of ties that an actor sends (has, in a network without direction).
    MeanDegree {
        /// Network.
        network: String,
    },
    /// Share of ties that are returned.
    Reciprocity {
        /// Network.
        network: String,
    },
    /// Three times the triangles over the connected triples, without regard to direction.
    Transitivity {
        /// Network.
        network: String,
    },
    /// Share of ties between actors with the same value, of ties between actors whose values are known.
    WithinShare {
        /// Network.
        network: String,
        /// Covariate of actors or behaviour.
        covariate: String,
    },
    /// E-I index (Krackhardt and Stern 1988): ties across values less ties within, over both.
    ExternalInternal {
        /// Network.
        network: String,
        /// Covariate of actors or behaviour.
        covariate: String,
    },
    /// Mean of a covariate of pairs over the ties; with a distance, the mean length of a tie.
    MeanOverTies {
        /// Network.
        network: String,
        /// Covariate of pairs.
        covariate: String,
    },
    /// Number of components, without regard to direction; an isolate is one.
    Components {
        /// Network.
        network: String,
    },
    /// Share of actors in the largest component.
    LargestComponent {
        /// Network.
        network: String,
    },
    /// Gini coefficient of the degrees, without regard to direction.
    DegreeGini {
        /// Network.
        network: String,
    },
    /// Ties of one actor; undefined while it is not there.
    Degree {
        /// Network.
        network: String,
        /// Actor.
        actor: String,
        /// Sent or received.
        #[serde(default)]
        side: DegreeSide,
    },
    /// Mean of a behaviour.
    MeanBehaviour {
        /// Behaviour.
        behaviour: String,
    },
}

impl Output {
    fn network(&self) -> Option<&str> {
        match self {
            Output::Density { network }
            | Output::Ties { network }
            | Output::MeanDegree { network }
            | Output::Reciprocity { network }
            | Output::Transitivity { network }
            | Output::WithinShare { network, .. }
            | Output::ExternalInternal { network, .. }
            | Output::MeanOverTies { network, .. }
            | Output::Components { network }
            | Output::LargestComponent { network }
            | Output::DegreeGini { network }
            | Output::Degree { network, .. } => Some(network),
            Output::MeanBehaviour { .. } => None,
        }
    }

    /// Name, such as `friend:within_share(bank)`.
    pub fn name(&self) -> String {
        let network = self.network().unwrap_or_default();
        match self {
            Output::Density { .. } => format!("{network}:density"),
            Output::Ties { .. } => format!("{network}:ties"),
            Output::MeanDegree { .. } => format!("{network}:mean_degree"),
            Output::Reciprocity { .. } => format!("{network}:reciprocity"),
            Output::Transitivity { .. } => format!("{network}:transitivity"),
            Output::WithinShare { covariate, .. } => format!("{network}:within_share({covariate})"),
            Output::ExternalInternal { covariate, .. } => format!("{network}:external_internal({covariate})"),
            Output::MeanOverTies { covariate, .. } => format!("{network}:mean_over_ties({covariate})"),
            Output::Components { .. } => format!("{network}:components"),
            Output::LargestComponent { .. } => format!("{network}:largest_component"),
            Output::DegreeGini { .. } => format!("{network}:degree_gini"),
            Output::Degree { actor, side: DegreeSide::Out, .. } => format!("{network}:outdegree({actor})"),
            Output::Degree { actor, side: DegreeSide::In, .. } => format!("{network}:indegree({actor})"),
            Output::MeanBehaviour { behaviour } => format!("{behaviour}:mean"),
        }
    }

    /// Whether the names it uses are known: covariates to every arm, an actor to one at least.
    fn check(&self, arms: &[&Projection]) -> Result<(), ScenarioError> {
        let place = format!("output `{}`", self.name());
        for arm in arms {
            let panel = &arm.panel;
            if let Some(name) = self.network() {
                let network = panel.networks.iter().find(|n| n.name == name).ok_or_else(|| {
                    unknown(&place, "network", name, panel.networks.iter().map(|n| n.name.as_str()))
                })?;
                let everywhere = matches!(
                    self,
                    Output::Density { .. }
                        | Output::Ties { .. }
                        | Output::MeanDegree { .. }
                        | Output::MeanOverTies { .. }
                        | Output::Degree { side: DegreeSide::Out, .. }
                );
                if network.kind == NetworkKind::TwoMode && !everywhere {
                    return Err(ScenarioError::Unknown {
                        place,
                        expected: "network among actors",
                        name: name.to_owned(),
                        nearest: None,
                    });
                }
            }
            let actors = || {
                (panel.actor_covariates.iter().filter(|c| c.of_receivers.is_none()))
                    .map(|c| c.name.as_str())
                    .chain(panel.behaviours.iter().map(|b| b.name.as_str()))
            };
            match self {
                Output::WithinShare { covariate, .. } | Output::ExternalInternal { covariate, .. }
                    if !actors().any(|c| c == covariate) =>
                {
                    return Err(unknown(&place, "covariate or behaviour", covariate, actors()));
                }
                Output::MeanOverTies { covariate, network } => {
                    let two_mode = (panel.networks.iter())
                        .any(|n| n.name == *network && n.kind == NetworkKind::TwoMode)
                        .then_some(network);
                    let known =
                        || panel.dyadic_covariates.iter().filter(|c| c.of_receivers.as_ref() == two_mode);
                    if !known().any(|c| c.name == *covariate) {
                        let names = known().map(|c| c.name.as_str());
                        return Err(unknown(&place, "covariate of pairs", covariate, names));
                    }
                }
                Output::MeanBehaviour { behaviour }
                    if !panel.behaviours.iter().any(|b| b.name == *behaviour) =>
                {
                    let names = panel.behaviours.iter().map(|b| b.name.as_str());
                    return Err(unknown(&place, "behaviour", behaviour, names));
                }
                _ => {}
            }
        }
        match self {
            Output::Degree { actor, .. } if !arms.iter().any(|a| a.actors().contains(actor)) => {
                let names = arms.iter().flat_map(|a| a.actors()).map(String::as_str);
                Err(unknown(&place, "actor", actor, names))
            }
            _ => Ok(()),
        }
    }

    /// Its value; `None` where it is undefined.
    pub fn of(&self, state: &State<'_>) -> Option<f64> {
        if let Output::MeanBehaviour { behaviour } = self {
            let values = state.behaviour(behaviour)?;
            let there = || values.iter().zip(state.present()).filter(|(_, there)| **there);
            let count = there().count();
            return (count > 0).then(|| there().map(|(v, _)| f64::from(*v)).sum::<f64>() / count as f64);
        }
        let r = state.network(self.network()?)?;
        let kind = state.kind(r);
        let there = state.present().iter().filter(|t| **t).count();
        let ties = || state.networks[r].count() as f64;
        match self {
            Output::Ties { .. } => Some(ties() / if kind == NetworkKind::NonDirected { 2.0 } else { 1.0 }),
            Output::MeanDegree { .. } => (there > 0).then(|| ties() / there as f64),
            Output::Density { .. } if kind == NetworkKind::TwoMode => {
                let slots = there * state.receivers(r);
                (slots > 0).then(|| ties() / slots as f64)
            }
            Output::Density { .. } => density(&state.graph(r)?),
            Output::Reciprocity { .. } => reciprocity(&state.graph(r)?),
            Output::Transitivity { .. } => transitivity(&state.graph(r)?),
            Output::DegreeGini { .. } => degree_gini(&state.graph(r)?),
            Output::Components { .. } => Some(weak_components(&state.graph(r)?).count() as f64),
            Output::LargestComponent { .. } => weak_components(&state.graph(r)?).largest_share(),
            Output::WithinShare { covariate, .. } => within(state, r, covariate),
            Output::ExternalInternal { covariate, .. } => {
                within(state, r, covariate).map(|share| 1.0 - 2.0 * share)
            }
            Output::MeanOverTies { covariate, .. } => {
                let matrix = state.dyadic(covariate)?;
                let columns = state.receivers(r);
                let (mut sum, mut count) = (0.0, 0_usize);
                for (i, j) in state.ties(r) {
                    let value = matrix[i as usize * columns + j as usize];
                    if value.is_finite() {
                        sum += value;
                        count += 1;
                    }
                }
                (count > 0).then(|| sum / count as f64)
            }
            Output::Degree { actor, side, .. } => {
                let i = state.actors().iter().position(|a| a == actor)?;
                state.present()[i].then(|| match side {
                    DegreeSide::Out => state.outdegree(r, i) as f64,
                    DegreeSide::In => state.indegree(r, i) as f64,
                })
            }
            Output::MeanBehaviour { .. } => None,
        }
    }
}

fn within(state: &State<'_>, r: usize, name: &str) -> Option<f64> {
    let value = |i: u32| match state.covariate(name) {
        Some(values) => values[i as usize],
        None => state.behaviour(name).map(|values| f64::from(values[i as usize])),
    };
    let (mut same, mut all) = (0_usize, 0_usize);
    for (i, j) in state.networks[r].ties() {
        if let (Some(a), Some(b)) = (value(i), value(j)) {
            all += 1;
            same += usize::from(a == b);
        }
    }
    (all > 0).then(|| same as f64 / all as f64)
}

type Measure<'a> = Box<dyn Fn(&State<'_>) -> Option<f64> + Send + Sync + 'a>;

/// Measures with their names: [`Output`]s and others.
#[derive(Default)]
pub struct Measures<'a> {
    outputs: Vec<Output>,
    names: Vec<String>,
    measures: Vec<Measure<'a>>,
}

impl<'a> Measures<'a> {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// These outputs.
    pub fn of(outputs: &[Output]) -> Self {
        outputs.iter().cloned().fold(Self::new(), Self::output)
    }

    /// With one output more.
    pub fn output(mut self, output: Output) -> Self {
        self.outputs.push(output.clone());
        self.names.push(output.name());
        self.measures.push(Box::new(move |state| output.of(state)));
        self
    }

    /// With a measure of one's own.
    pub fn measure(
        mut self,
        name: impl Into<String>,
        measure: impl Fn(&State<'_>) -> Option<f64> + Send + Sync + 'a,
    ) -> Self {
        self.names.push(name.into());
        self.measures.push(Box::new(measure));
        self
    }

    /// Names, in order.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub(crate) fn check(&self, arms: &[&Projection]) -> Result<(), ScenarioError> {
        self.outputs.iter().try_for_each(|o| o.check(arms))
    }

    /// Values of a state; one that is not finite is undefined.
    pub(crate) fn take(&self, state: &State<'_>, into: &mut Vec<Option<f64>>) {
        into.extend(self.measures.iter().map(|m| m(state).filter(|v| v.is_finite())));
    }
}

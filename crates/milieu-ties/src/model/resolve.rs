//! From the name of an effect to what it computes.

use std::sync::Arc;

use super::{BehaviourEffect, ModelError, RateEffect};
use crate::catalogue::{CATALOGUE, EffectInfo, Family, With, effect_info};
use crate::panel::NetworkKind;
use crate::specification::Factor;
use crate::terms::{Shared, Source, Term, geometric_weights};

/// What the names of a panel stand for.
pub(crate) struct Names<'a> {
    pub(crate) networks: &'a [(String, NetworkKind)],
    pub(crate) behaviours: &'a [String],
    /// Actor covariates, with the two-mode network of whose receivers they are.
    pub(crate) covariates: &'a [(String, Option<String>)],
    /// Dyadic covariates, with the two-mode network whose receivers are their columns.
    pub(crate) dyadic: &'a [(String, Option<String>)],
}

/// A dyadic column that a term asks for; the period makes it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DyadRequest {
    Given(usize),
    Similar(usize),
    Same(usize),
    Difference(usize),
}

/// What the similarity on a behaviour needs to know.
#[derive(Clone, Copy)]
pub(crate) struct BehaviourScale {
    pub(crate) range: f64,
    pub(crate) similarity: f64,
}

fn nearest(family: Family, name: &str) -> String {
    let names = CATALOGUE.iter().filter(|e| e.family == family).map(|e| e.name);
    nearest_of(names, name).unwrap_or_default().to_owned()
}

/// The name with the fewest letters changed, without regard to case.
pub(crate) fn nearest_of<'a>(names: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    let distance = |a: &str, b: &str| strsim::levenshtein(&a.to_lowercase(), &b.to_lowercase());
    names.min_by_key(|known| distance(known, name))
}

impl Names<'_> {
    fn info(&self, family: Family, dependent: &str, effect: &str) -> Result<&'static EffectInfo, ModelError> {
        effect_info(family, effect).ok_or_else(|| ModelError::UnknownEffect {
            dependent: dependent.to_owned(),
            effect: effect.to_owned(),
            nearest: nearest(family, effect),
        })
    }

    fn with<'f>(&self, factor: &'f Factor, expected: &'static str) -> Result<&'f str, ModelError> {
        factor.with.as_deref().ok_or(ModelError::NeedsWith { effect: factor.effect.clone(), expected })
    }

    fn network(&self, factor: &Factor) -> Result<usize, ModelError> {
        let name = self.with(factor, "a network")?;
        self.networks.iter().position(|n| n.0 == name).ok_or_else(|| ModelError::UnknownName {
            effect: factor.effect.clone(),
            name: name.to_owned(),
            expected: "network",
        })
    }

    fn source(&self, factor: &Factor) -> Result<Source, ModelError> {
        let name = self.with(factor, "a covariate of actors, or a behaviour")?;
        let covariate = self.covariates.iter().position(|c| c.0 == name).map(Source::Covariate);
        let behaviour = || self.behaviours.iter().position(|b| b == name).map(Source::Behaviour);
        covariate.or_else(behaviour).ok_or_else(|| ModelError::UnknownName {
            effect: factor.effect.clone(),
            name: name.to_owned(),
            expected: "covariate or behaviour",
        })
    }

    /// The term of a network effect. `most` bounds the number of shared partners.
    pub(crate) fn network_term(
        &self,
        place: usize,
        factor: &Factor,
        most: usize,
        scales: &[BehaviourScale],
        dyads: &mut Vec<DyadRequest>,
    ) -> Result<Term, ModelError> {
        let (dependent, kind) = &self.networks[place];
        let info = self.info(Family::Network, dependent, &factor.effect)?;
        let does_not_apply = |reason| ModelError::DoesNotApply {
            effect: factor.effect.clone(),
            dependent: dependent.clone(),
            reason,
        };
        let two_mode = *kind == NetworkKind::TwoMode;
        if two_mode {
            const TWO_MODE: &[&str] = &[
                "density",
                "cycle4",
                "inPop",
                "inPopSqrt",
                "outAct",
                "outActSqrt",
                "outTrunc",
                "egoX",
                "altX",
                "X",
                "crprod",
                "to",
            ];
            if !TWO_MODE.contains(&info.name) {
                return Err(does_not_apply("it is meant for networks among actors, this one is two-mode"));
            }
        }
        if *kind == NetworkKind::NonDirected
            && matches!(info.name, "recip" | "transRecTrip" | "cycle3" | "crprodRecip")
        {
            return Err(does_not_apply("the ties of this network have no direction"));
        }
        if *kind == NetworkKind::NonDirected
            && matches!(info.name, "outPop" | "outPopSqrt" | "inAct" | "inActSqrt")
        {
            return Err(does_not_apply(
                "the ties of this network have no direction; use inPop or inPopSqrt of the alter, outAct or outActSqrt of the ego",
            ));
        }
        if *kind == NetworkKind::Directed && info.name == "transTriads" {
            return Err(does_not_apply("the ties of this network have a direction; use transTrip"));
        }
        let parameter = match factor.parameter {
            Some(value) if info.parameter.is_none() && value != 0.0 => {
                return Err(ModelError::InternalParameter { effect: factor.effect.clone(), value });
            }
            given => given.or(info.parameter).unwrap_or(0.0),
        };
        let gwesp = |shared, full| {
            // Beyond e^20 every number of shared partners weighs the same as the sum of them.
            if !(0.0..=2000.0).contains(&parameter) {
                return Err(ModelError::InternalParameter {
                    effect: factor.effect.clone(),
                    value: parameter,
                });
            }
            let weights = Arc::new(geometric_weights(parameter / 100.0, most + 1));
            Ok(Term::Gwesp { shared, weights, full })
        };
        let mut dyad = |request: DyadRequest| {
            let at = dyads.iter().position(|d| *d == request).unwrap_or_else(|| {
                dyads.push(request);
                dyads.len() - 1
            });
            Term::Dyad(at)
        };
        // Receivers of a two-mode network have attributes of their own.
        let side = |source: Source, receivers: bool| match source {
            Source::Covariate(c) => match (&self.covariates[c].1, receivers && two_mode) {
                (None, false) => Ok(source),
                (Some(of), true) if of == dependent => Ok(source),
                (None, true) => {
                    Err(does_not_apply("the covariate is of actors, not of this network's receivers"))
                }
                (Some(_), _) => {
                    Err(does_not_apply("the covariate is of the receivers of a two-mode network"))
                }
            },
            Source::Behaviour(_) if receivers && two_mode => {
                Err(does_not_apply("a behaviour is of actors, not of this network's receivers"))
            }
            source => Ok(source),
        };
        let other = |factor: &Factor| -> Result<usize, ModelError> {
            let w = self.network(factor)?;
            let of_receivers = |n: usize| self.networks[n].1 == NetworkKind::TwoMode;
            let fits = match info.name {
                "crprod" => of_receivers(w) == two_mode,
                "from" => !two_mode,
                _ => !of_receivers(w),
            };
            if w == place {
                return Err(does_not_apply("the other network is the one explained"));
            }
            if fits {
                Ok(w)
            } else {
                Err(does_not_apply("the two networks are not between the same kinds of things"))
            }
        };
        Ok(match info.name {
            "density" => Term::Density,
            "recip" => Term::Recip,
            "transTrip" => Term::TransTrip,
            "transTrip1" | "transTriads" => Term::TwoPaths,
            "transTrip2" => Term::InStars,
            "transMedTrip" => Term::TransMedTrip,
            "transTies" => Term::TransTies,
            "cycle3" => Term::Cycle3,
            "transRecTrip" => Term::TransRecTrip,
            "gwespFF" => gwesp(Shared::Forward, false)?,
            "gwespBB" => gwesp(Shared::Backward, false)?,
            "gwespFB" => gwesp(Shared::Out, false)?,
            "gwespBF" => gwesp(Shared::In, false)?,
            "gwespFFGradient" => gwesp(Shared::Forward, true)?,
            "gwespFBGradient" => gwesp(Shared::Out, true)?,
            "cycle4" => Term::Cycle4,
            "inPop" => Term::InPop,
            "inPopSqrt" => Term::InPopSqrt,
            "outPop" => Term::OutPop { start: parameter == 0.0 },
            "outPopSqrt" => Term::OutPopSqrt { start: parameter == 0.0 },
            "inAct" => Term::InAct,
            "inActSqrt" => Term::InActSqrt,
            "outAct" => Term::OutAct,
            "outActSqrt" => Term::OutActSqrt,
            "outTrunc" if parameter >= 1.0 => Term::OutTrunc(parameter),
            "outTrunc" => {
                return Err(ModelError::InternalParameter {
                    effect: factor.effect.clone(),
                    value: parameter,
                });
            }
            "egoX" => Term::Ego(side(self.source(factor)?, false)?),
            "altX" => Term::Alter(side(self.source(factor)?, true)?),
            "simX" => match side(self.source(factor)?, false)? {
                Source::Covariate(c) => dyad(DyadRequest::Similar(c)),
                Source::Behaviour(b) => {
                    Term::Similar { behaviour: b, range: scales[b].range, mean: scales[b].similarity }
                }
            },
            "sameX" => match side(self.source(factor)?, false)? {
                Source::Covariate(c) => dyad(DyadRequest::Same(c)),
                Source::Behaviour(b) => Term::Same(b),
            },
            "absDiffX" => match side(self.source(factor)?, false)? {
                Source::Covariate(c) => dyad(DyadRequest::Difference(c)),
                Source::Behaviour(_) => return Err(does_not_apply("use simX for a behaviour")),
            },
            "X" => {
                let name = self.with(factor, "a covariate of pairs")?;
                let at =
                    self.dyadic.iter().position(|d| d.0 == name).ok_or_else(|| ModelError::UnknownName {
                        effect: factor.effect.clone(),
                        name: name.to_owned(),
                        expected: "covariate of pairs",
                    })?;
                let fits = match &self.dyadic[at].1 {
                    Some(of) => two_mode && of == dependent,
                    None => !two_mode,
                };
                if !fits {
                    return Err(does_not_apply("the covariate is of pairs of another kind"));
                }
                dyad(DyadRequest::Given(at))
            }
            "crprod" => Term::Other(other(factor)?),
            "crprodRecip" => Term::OtherBack(other(factor)?),
            "closure" => Term::OtherClosure(other(factor)?),
            "from" => Term::OtherShared(other(factor)?),
            _ => Term::OtherThenOwn(other(factor)?),
        })
    }

    pub(crate) fn behaviour_effect(
        &self,
        place: usize,
        factor: &Factor,
        scales: &[BehaviourScale],
    ) -> Result<BehaviourEffect, ModelError> {
        let dependent = &self.behaviours[place];
        let info = self.info(Family::Behaviour, dependent, &factor.effect)?;
        let BehaviourScale { range, similarity: mean } = scales[place];
        let network = || {
            let w = self.network(factor)?;
            if self.networks[w].1 == NetworkKind::TwoMode && info.name != "outdeg" {
                return Err(ModelError::DoesNotApply {
                    effect: factor.effect.clone(),
                    dependent: dependent.clone(),
                    reason: "it needs a network among actors",
                });
            }
            Ok(w)
        };
        Ok(match info.name {
            "linear" => BehaviourEffect::Linear,
            "quad" => BehaviourEffect::Quad,
            "avAlt" => BehaviourEffect::AvAlt(network()?),
            "totAlt" => BehaviourEffect::TotAlt(network()?),
            "avSim" => BehaviourEffect::AvSim { network: network()?, range, mean },
            "totSim" => BehaviourEffect::TotSim { network: network()?, range, mean },
            "indeg" => BehaviourEffect::Indegree(network()?),
            "outdeg" => BehaviourEffect::Outdegree(network()?),
            _ => BehaviourEffect::From(self.of_actors(factor, dependent)?),
        })
    }

    fn of_actors(&self, factor: &Factor, dependent: &str) -> Result<Source, ModelError> {
        match self.source(factor)? {
            Source::Covariate(c) if self.covariates[c].1.is_some() => Err(ModelError::DoesNotApply {
                effect: factor.effect.clone(),
                dependent: dependent.to_owned(),
                reason: "the covariate is of the receivers of a two-mode network",
            }),
            Source::Behaviour(b) if self.behaviours[b] == dependent => Err(ModelError::DoesNotApply {
                effect: factor.effect.clone(),
                dependent: dependent.to_owned(),
                reason: "it speaks of the behaviour explained itself",
            }),
            source => Ok(source),
        }
    }

    /// The rate effect of a variable; degrees are those of the network named, or of the variable itself.
    pub(crate) fn rate_effect(&self, dependent: &str, factor: &Factor) -> Result<RateEffect, ModelError> {
        let info = self.info(Family::Rate, dependent, &factor.effect)?;
        if info.with == With::Actor {
            let source = match self.source(factor)? {
                Source::Covariate(c) if self.covariates[c].1.is_some() => {
                    return self.of_actors(factor, dependent).map(RateEffect::Value);
                }
                source => source,
            };
            return Ok(RateEffect::Value(source));
        }
        let network = match (&factor.with, self.networks.iter().position(|n| n.0 == dependent)) {
            (None, Some(own)) => own,
            _ => self.network(factor)?,
        };
        if self.networks[network].1 == NetworkKind::TwoMode && matches!(info.name, "inRate" | "recipRate") {
            return Err(ModelError::DoesNotApply {
                effect: factor.effect.clone(),
                dependent: dependent.to_owned(),
                reason: "actors receive no ties in a two-mode network",
            });
        }
        Ok(match info.name {
            "outRate" => RateEffect::Outdegree(network),
            "inRate" => RateEffect::Indegree(network),
            "recipRate" => RateEffect::Reciprocal(network),
            "outRateInv" => RateEffect::OutdegreeInverse(network),
            _ => RateEffect::OutdegreeLog(network),
        })
    }
}

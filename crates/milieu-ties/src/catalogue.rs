//! The effects a model can have.

use serde::Serialize;

/// What kind of variable an effect explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Change of a network.
    Network,
    /// Change of a behaviour.
    Behaviour,
    /// How often an actor reconsiders.
    Rate,
}

/// What an effect must be told besides its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum With {
    /// Nothing.
    Nothing,
    /// A covariate of actors, or a behaviour.
    Actor,
    /// A covariate of pairs.
    Pair,
    /// Another network (for a behaviour: the network through which others matter).
    Network,
}

/// An effect as the catalogue lists it. Statistics and changes are written for ego i and alter j;
/// `x` is the network explained, `w` another one or a covariate of pairs, `v` a covariate or
/// behaviour with its mean taken off, `z` the behaviour explained with its mean taken off,
/// `+` in the place of an index a sum over it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct EffectInfo {
    /// Short name, as in RSiena where it has the effect.
    pub name: &'static str,
    /// What it explains.
    pub family: Family,
    /// What it must be told.
    pub with: With,
    /// Its statistic for an actor.
    pub statistic: &'static str,
    /// What enters the choice of a tie to j (or of a change D of behaviour).
    pub change: &'static str,
    /// Internal parameter when none is given.
    pub parameter: Option<f64>,
    /// Whether RSiena has it under this name.
    pub rsiena: bool,
}

const fn effect(
    family: Family,
    name: &'static str,
    with: With,
    statistic: &'static str,
    change: &'static str,
    parameter: Option<f64>,
    rsiena: bool,
) -> EffectInfo {
    EffectInfo { name, family, with, statistic, change, parameter, rsiena }
}

use Family::{Behaviour, Network, Rate};
use With::{Actor, Nothing, Pair};

/// Every effect.
pub const CATALOGUE: &[EffectInfo] = &[
    effect(Network, "density", Nothing, "sum_j x_ij", "1", None, true),
    effect(Network, "recip", Nothing, "sum_j x_ij x_ji", "x_ji", None, true),
    effect(
        Network,
        "transTrip",
        Nothing,
        "sum_jh x_ij x_ih x_hj",
        "#{h: i->h->j} + #{h: i->h, j->h}",
        None,
        true,
    ),
    effect(Network, "transTrip1", Nothing, "sum_jh x_ij x_ih x_hj", "#{h: i->h->j}", None, true),
    effect(Network, "transTrip2", Nothing, "sum_jh x_ij x_ih x_jh", "#{h: i->h, j->h}", None, true),
    effect(Network, "transMedTrip", Nothing, "sum_jh x_ij x_hi x_hj", "#{h: h->i, h->j}", None, true),
    effect(
        Network,
        "transTies",
        Nothing,
        "sum_j x_ij 1{some h: i->h->j}",
        "1{some h: i->h->j} + #{h: i->h, j->h, i->j->h the only two-path to h}",
        None,
        true,
    ),
    effect(Network, "cycle3", Nothing, "1/3 sum_j x_ij #{h: j->h->i}", "#{h: j->h->i}", None, true),
    effect(
        Network,
        "transRecTrip",
        Nothing,
        "sum_jh x_ij x_ji x_ih x_hj",
        "x_ji #{h: i->h->j} + #{h: i<->h, j->h}",
        None,
        true,
    ),
    effect(Network, "transTriads", Nothing, "sum_j x_ij #{h: i-h-j}", "#{h: i-h-j} (network without direction)", None, true),
    effect(
        Network,
        "gwespFF",
        Nothing,
        "sum_j x_ij g(#{h: i->h->j}), g(k) = e^a (1 - (1 - e^-a)^k), a = parameter / 100",
        "g(#{h: i->h->j})",
        Some(69.0),
        true,
    ),
    effect(Network, "gwespBB", Nothing, "sum_j x_ij g(#{h: j->h->i})", "g(#{h: j->h->i})", Some(69.0), true),
    effect(Network, "gwespFB", Nothing, "sum_j x_ij g(#{h: i->h<-j})", "g(#{h: i->h<-j})", Some(69.0), true),
    effect(Network, "gwespBF", Nothing, "sum_j x_ij g(#{h: i<-h->j})", "g(#{h: i<-h->j})", Some(69.0), true),
    effect(
        Network,
        "gwespFFGradient",
        Nothing,
        "sum_j x_ij g(#{h: i->h->j})",
        "g(#{h: i->h->j}) + sum_k x_ik x_jk (g of k with i->j - g of k without)",
        Some(69.0),
        false,
    ),
    effect(
        Network,
        "gwespFBGradient",
        Nothing,
        "sum_j x_ij g(#{h: i->h<-j})",
        "g(#{h: i->h<-j}) + sum_k x_ik x_kj (g of k with i->j - g of k without)",
        Some(69.0),
        false,
    ),
    effect(Network, "cycle4", Nothing, "1/4 sum_j x_ij #{(h,k): i->h<-k->j}", "#{(h,k): i->h<-k->j}", None, true),
    effect(Network, "inPop", Nothing, "sum_j x_ij x_+j", "x_+j with the tie", None, true),
    effect(Network, "inPopSqrt", Nothing, "sum_j x_ij sqrt(x_+j)", "sqrt(x_+j with the tie)", None, true),
    effect(Network, "outPop", Nothing, "sum_j x_ij x_j+", "x_j+", Some(1.0), true),
    effect(Network, "outPopSqrt", Nothing, "sum_j x_ij sqrt(x_j+)", "sqrt(x_j+)", Some(0.0), true),
    effect(Network, "inAct", Nothing, "x_i+ x_+i", "x_+i", None, true),
    effect(Network, "inActSqrt", Nothing, "x_i+ sqrt(x_+i)", "sqrt(x_+i)", None, true),
    effect(Network, "outAct", Nothing, "x_i+^2", "2 d + 1, d the outdegree without the tie", None, true),
    effect(Network, "outActSqrt", Nothing, "x_i+^1.5", "(d+1)^1.5 - d^1.5", None, true),
    effect(Network, "outTrunc", Nothing, "min(x_i+, c), c = parameter", "1{d < c}", Some(1.0), true),
    effect(Network, "egoX", Actor, "sum_j x_ij v_i", "v_i", None, true),
    effect(Network, "altX", Actor, "sum_j x_ij v_j", "v_j", None, true),
    effect(
        Network,
        "simX",
        Actor,
        "sum_j x_ij (sim_ij - mean sim), sim_ij = 1 - |v_i - v_j| / range",
        "sim_ij - mean sim",
        None,
        true,
    ),
    effect(Network, "sameX", Actor, "sum_j x_ij 1{v_i = v_j}", "1{v_i = v_j}", None, true),
    effect(Network, "absDiffX", Actor, "sum_j x_ij |v_i - v_j|", "|v_i - v_j|", None, true),
    effect(Network, "X", Pair, "sum_j x_ij (w_ij - mean w)", "w_ij - mean w", None, true),
    effect(Network, "crprod", With::Network, "sum_j x_ij w_ij", "w_ij", None, true),
    effect(Network, "crprodRecip", With::Network, "sum_j x_ij w_ji", "w_ji", None, true),
    effect(Network, "closure", With::Network, "sum_j x_ij #{h: i->h->j in w}", "#{h: i->h->j in w}", None, true),
    effect(Network, "from", With::Network, "sum_j x_ij #{h: i->h<-j in w}", "#{h: i->h<-j in w}", None, true),
    effect(Network, "to", With::Network, "sum_jh x_ij w_ih x_hj", "#{h: w_ih = 1, x_hj = 1}", None, true),
    effect(Behaviour, "linear", Nothing, "z_i", "D", None, true),
    effect(Behaviour, "quad", Nothing, "z_i^2", "D (2 z_i + D)", None, true),
    effect(Behaviour, "avAlt", With::Network, "z_i mean_j z_j over alters", "D mean_j z_j", None, true),
    effect(Behaviour, "totAlt", With::Network, "z_i sum_j x_ij z_j", "D sum_j x_ij z_j", None, true),
    effect(
        Behaviour,
        "avSim",
        With::Network,
        "mean_j (sim_ij - mean sim) over alters",
        "its change when z_i becomes z_i + D",
        None,
        true,
    ),
    effect(
        Behaviour,
        "totSim",
        With::Network,
        "sum_j x_ij (sim_ij - mean sim)",
        "its change when z_i becomes z_i + D",
        None,
        true,
    ),
    effect(Behaviour, "indeg", With::Network, "z_i x_+i", "D x_+i", None, true),
    effect(Behaviour, "outdeg", With::Network, "z_i x_i+", "D x_i+", None, true),
    effect(Behaviour, "effFrom", Actor, "z_i v_i", "D v_i", None, true),
    effect(Rate, "RateX", Actor, "v_i", "rate times exp(a v_i)", None, true),
    effect(Rate, "outRate", With::Network, "x_i+", "rate times exp(a x_i+)", None, true),
    effect(Rate, "inRate", With::Network, "x_+i", "rate times exp(a x_+i)", None, true),
    effect(Rate, "recipRate", With::Network, "sum_j x_ij x_ji", "rate times exp(a sum_j x_ij x_ji)", None, true),
    effect(Rate, "outRateInv", With::Network, "1 / (x_i+ + 1)", "rate times exp(a / (x_i+ + 1))", None, true),
    effect(Rate, "outRateLog", With::Network, "ln(x_i+ + 1)", "rate times (x_i+ + 1)^a", None, true),
];

/// The effect of a family by its short name.
pub fn effect_info(family: Family, name: &str) -> Option<&'static EffectInfo> {
    CATALOGUE.iter().find(|e| e.family == family && e.name == name)
}

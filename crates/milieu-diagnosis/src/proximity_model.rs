//! Which proximities go with a tie, and which of them stand in for distance (¶51, ¶61–64).

use std::collections::BTreeMap;

use milieu_vocabulary::{ActorId, Interval, Message, message};
use serde::Serialize;

use crate::Context;
use crate::dyadic_logit::{Coefficient, PairRow, dyadic_logit};
use crate::proximity::{
    Closeness, Proximity, cognitive, distance_km, geographical, institutional, organisational, pairs,
    same_sphere, steps_around,
};
use crate::tie_model::FEWEST_TIES;

/// All proximities, in their order.
pub const PROXIMITIES: [Proximity; 5] = [
    Proximity::Geographical,
    Proximity::Institutional,
    Proximity::Organisational,
    Proximity::Social,
    Proximity::Cognitive,
];

/// Where social proximity is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paths {
    /// The earlier period: for ties of this one, which would else explain themselves.
    Earlier,
    /// This period: for ties still to come.
    Present,
}

/// The proximities of pairs of home actors, on one scale.
pub struct Closenesses<'c, 'a> {
    context: &'c Context<'a>,
    largest_km: f64,
    groups_known: bool,
    spheres: bool,
    paths: Paths,
}

impl<'c, 'a> Closenesses<'c, 'a> {
    /// Distances are scaled by the largest between two home actors. Where all home actors sit in one
    /// country, institutional proximity is that of the spheres (firms, research, public bodies):
    /// the country would tell nothing. Cost: the pairs of placed home actors.
    pub fn new(context: &'c Context<'a>, paths: Paths) -> Self {
        let actors: Vec<_> = context.home_ids.iter().map(|id| &context.snapshot.actors[id.index()]).collect();
        let mut largest_km = 0.0f64;
        for (at, a) in actors.iter().enumerate() {
            let far = actors[at + 1..].iter().filter_map(|b| distance_km(a, b));
            largest_km = far.fold(largest_km, f64::max);
        }
        let mut countries = actors.iter().filter_map(|a| a.country.as_ref());
        let first = countries.next();
        Closenesses {
            context,
            largest_km,
            groups_known: actors.iter().any(|a| a.business_group.is_some()),
            spheres: countries.all(|c| Some(c) == first),
            paths,
        }
    }

    /// Whether institutional proximity is that of the spheres.
    pub fn by_sphere(&self) -> bool {
        self.spheres
    }

    /// Largest distance between two home actors.
    pub fn largest_km(&self) -> f64 {
        self.largest_km
    }

    /// One proximity of a pair of home actors; `None` where it is not known.
    pub fn of(&self, which: Proximity, a: ActorId, b: ActorId) -> Option<Closeness> {
        let (x, y) = (&self.context.snapshot.actors[a.index()], &self.context.snapshot.actors[b.index()]);
        match which {
            Proximity::Geographical => geographical(distance_km(x, y)?, self.largest_km).map(Closeness::of),
            Proximity::Institutional if self.spheres => same_sphere(x, y),
            Proximity::Institutional => institutional(x, y),
            Proximity::Organisational => organisational(x, y, self.groups_known),
            Proximity::Social => match self.paths {
                Paths::Earlier => crate::proximity::social(self.context, a.0, b.0).map(Closeness::of),
                Paths::Present => {
                    let graph = &self.context.home_network()?.graph;
                    let at = |id: ActorId| self.context.home_ids.binary_search(&id).ok().map(|at| at as u32);
                    let steps = steps_around(graph, at(a)?, at(b)?);
                    Some(Closeness::of(steps.map_or(0.0, |d| 1.0 / f64::from(d))))
                }
            },
            Proximity::Cognitive => cognitive(self.context.snapshot, a.0, b.0),
        }
    }
}

/// Why a proximity is not in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// Somebody asked for it to be left out.
    Asked,
    /// It is known of fewer than half of the pairs.
    Unknown,
    /// It is the same for all pairs.
    Constant,
}

/// The part of a proximity in the chance of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ProximityEffect {
    /// Which.
    pub proximity: Proximity,
    /// Change of the log odds of a tie per unit.
    pub coefficient: f64,
    /// Its standard error, robust to what the pairs of one actor have in common.
    pub standard_error: f64,
    /// Standard deviation of the regressor over the pairs used.
    pub sd: f64,
}

/// 95th percentile of the normal distribution: ends of intervals that hold 90 percent.
const Z: f64 = 1.644_853_626_951_472_2;

impl ProximityEffect {
    /// By what the odds of a tie are multiplied when the regressor is one standard deviation
    /// higher, with its interval of 90 percent.
    pub fn odds(&self) -> (f64, Interval) {
        let at = |b: f64| (b * self.sd).exp();
        let reach = Z * self.standard_error;
        let (low, high) = (at(self.coefficient - reach), at(self.coefficient + reach));
        (at(self.coefficient), Interval::of_level(low, high, 0.9))
    }

    /// 1 when it surely helps, -1 when it surely hinders, 0 when the data do not tell.
    pub fn sign(&self) -> i8 {
        let reach = Z * self.standard_error;
        match (self.coefficient > reach, self.coefficient < -reach) {
            (true, _) => 1,
            (_, true) => -1,
            _ => 0,
        }
    }
}

/// The fitted model `logit P(tie) = a + sum b_p P_p + c (ln(1 + k_i) + ln(1 + k_j))`, P the
/// proximities and k the number of ties at home, the pair's own left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProximityModel {
    /// Each proximity in the model.
    pub effects: Vec<ProximityEffect>,
    /// The same model with products of geographical and each other proximity, all centred: below 0
    /// when the other one does more where the two are far apart, and so stands in for distance.
    /// Empty without geographical proximity, or when the pairs do not decide it.
    pub with_distance: Vec<ProximityEffect>,
    /// Coefficient c.
    pub activity: f64,
    /// Pairs with a tie that were used, and those that were looked at.
    pub tied: (usize, usize),
    /// The same for pairs without one.
    pub not_tied: (usize, usize),
    /// What is not in the model.
    pub left_out: Vec<(Proximity, LeftOut)>,
    means: Vec<f64>,
    mean_activity: f64,
}

/// Why there is no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoModel {
    /// No knowledge network.
    NoNetwork,
    /// No proximity is known of the pairs and differs between them.
    NothingVaries,
    /// Fewer than [`FEWEST_TIES`] pairs with a tie of which all is known.
    TooFewTies,
    /// The pairs do not decide the coefficients.
    Undecided,
}

impl NoModel {
    /// In words.
    pub fn message(self) -> Message {
        match self {
            NoModel::NoNetwork => message!("needs-knowledge-ties-or-projects"),
            NoModel::NothingVaries => message!("proximity-model-nothing-varies"),
            NoModel::TooFewTies => message!("proximity-model-too-few-ties", needed = FEWEST_TIES),
            NoModel::Undecided => message!("proximity-model-undecided"),
        }
    }
}

/// Pairs of each kind that are looked at.
const MOST_PAIRS: usize = 12_000;
/// Share of pairs of which a proximity must be known. A convention of ours.
const KNOWN_SHARE: f64 = 0.5;

/// Fits the model over pairs of `K[H]`; `without` names proximities to be left out. Social
/// proximity is that of the earlier period. Pairs without a tie are a sample where there are more
/// than 12,000, which moves the intercept alone.
///
/// # Errors
/// When there is too little to fit it on.
pub fn proximity_model(context: &Context<'_>, without: &[Proximity]) -> Result<ProximityModel, NoModel> {
    let looked_at = pairs(context, MOST_PAIRS).ok_or(NoModel::NoNetwork)?;
    let closenesses = Closenesses::new(context, Paths::Earlier);
    let degree = degrees(context);
    struct Looked {
        ends: (u32, u32),
        tied: bool,
        values: BTreeMap<Proximity, f64>,
        activity: f64,
    }
    let all: Vec<Looked> = looked_at
        .tied
        .iter()
        .map(|p| (p, true))
        .chain(looked_at.not_tied.iter().map(|p| (p, false)))
        .map(|((a, b, _), tied)| {
            let values = PROXIMITIES
                .iter()
                .filter(|which| !without.contains(which))
                .filter_map(|which| Some((*which, closenesses.of(*which, *a, *b)?.value)))
                .collect();
            let own = usize::from(tied);
            let rest =
                |id: &ActorId| (degree.get(id).copied().unwrap_or(own).saturating_sub(own) as f64).ln_1p();
            Looked { ends: (a.0, b.0), tied, values, activity: rest(a) + rest(b) }
        })
        .collect();
    let mut left_out = Vec::new();
    let mut kept = Vec::new();
    for which in PROXIMITIES {
        let known: Vec<f64> = all.iter().filter_map(|row| row.values.get(&which)).copied().collect();
        let reason = if without.contains(&which) {
            Some(LeftOut::Asked)
        } else if (known.len() as f64) < KNOWN_SHARE * all.len() as f64 || known.is_empty() {
            Some(LeftOut::Unknown)
        } else if known.iter().all(|v| *v == known[0]) {
            Some(LeftOut::Constant)
        } else {
            None
        };
        match reason {
            Some(reason) => left_out.push((which, reason)),
            None => kept.push(which),
        }
    }
    // Among the pairs of which all else is known, one may be left that does not vary.
    let complete = |kept: &[Proximity]| -> Vec<&Looked> {
        all.iter().filter(|row| kept.iter().all(|which| row.values.contains_key(which))).collect()
    };
    let mut used = complete(&kept);
    while let Some(at) = kept.iter().position(|which| {
        let mut values = used.iter().filter_map(|row| row.values.get(which));
        let first = values.next();
        values.all(|v| Some(v) == first)
    }) {
        left_out.push((kept.remove(at), LeftOut::Constant));
        used = complete(&kept);
    }
    if kept.is_empty() {
        return Err(NoModel::NothingVaries);
    }
    let tied = used.iter().filter(|row| row.tied).count();
    if tied < FEWEST_TIES {
        return Err(NoModel::TooFewTies);
    }
    let count = used.len() as f64;
    let mean_activity = used.iter().map(|row| row.activity).sum::<f64>() / count;
    let columns: Vec<Vec<f64>> = kept
        .iter()
        .map(|which| used.iter().filter_map(|row| row.values.get(which)).copied().collect())
        .collect();
    let means: Vec<f64> = columns.iter().map(|c| c.iter().sum::<f64>() / count).collect();
    let fit = |columns: &[Vec<f64>]| -> Option<Vec<Coefficient>> {
        let active = used.iter().any(|row| row.activity != used[0].activity);
        let rows: Vec<PairRow> = used
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let mut x = vec![1.0];
                x.extend(columns.iter().map(|c| c[at]));
                if active {
                    x.push(row.activity);
                }
                PairRow { ends: row.ends, x, tied: row.tied }
            })
            .collect();
        dyadic_logit(&rows)
    };
    let effects_of = |found: &[Coefficient], from: usize, columns: &[Vec<f64>], names: &[Proximity]| {
        let effect = |(at, which): (usize, &Proximity)| ProximityEffect {
            proximity: *which,
            coefficient: found[from + at].value,
            standard_error: found[from + at].standard_error,
            sd: deviation(&columns[at]),
        };
        names.iter().enumerate().map(effect).collect::<Vec<_>>()
    };
    let found = fit(&columns).ok_or(NoModel::Undecided)?;
    let mut with_distance = Vec::new();
    if let Some(geo) = kept.iter().position(|which| *which == Proximity::Geographical) {
        let others: Vec<usize> = (0..kept.len()).filter(|at| *at != geo).collect();
        let products: Vec<Vec<f64>> = others
            .iter()
            .map(|at| {
                let pairs = columns[geo].iter().zip(&columns[*at]);
                pairs.map(|(g, x)| (g - means[geo]) * (x - means[*at])).collect()
            })
            .collect();
        let names: Vec<Proximity> = others.iter().map(|at| kept[*at]).collect();
        let joined: Vec<Vec<f64>> = columns.iter().chain(&products).cloned().collect();
        if let Some(joint) = fit(&joined).filter(|_| !products.is_empty()) {
            with_distance = effects_of(&joint, 1 + columns.len(), &products, &names);
        }
    }
    Ok(ProximityModel {
        effects: effects_of(&found, 1, &columns, &kept),
        with_distance,
        activity: found.get(1 + kept.len()).map_or(0.0, |c| c.value),
        tied: (tied, looked_at.tied.len()),
        not_tied: (used.len() - tied, looked_at.not_tied.len()),
        left_out,
        means,
        mean_activity,
    })
}

impl ProximityModel {
    /// What each proximity adds to the log odds of a pair, beside a pair with the mean of
    /// everything, and the log odds in all. `None` where a proximity of the model is unknown.
    pub fn log_odds(
        &self,
        closeness: impl Fn(Proximity) -> Option<f64>,
        ties: (usize, usize),
    ) -> Option<(Vec<(Proximity, f64)>, f64)> {
        let mut parts = Vec::with_capacity(self.effects.len());
        for (effect, mean) in self.effects.iter().zip(&self.means) {
            parts.push((effect.proximity, effect.coefficient * (closeness(effect.proximity)? - mean)));
        }
        let activity = (ties.0 as f64).ln_1p() + (ties.1 as f64).ln_1p() - self.mean_activity;
        let all = parts.iter().map(|p| p.1).sum::<f64>() + self.activity * activity;
        Some((parts, all))
    }
}

/// Ties at home of each home actor.
pub(crate) fn degrees(context: &Context<'_>) -> BTreeMap<ActorId, usize> {
    let network = context.home_network();
    let degree = |at: usize| network.map_or(0, |n| n.degree_inside(at));
    context.home_ids.iter().enumerate().map(|(at, id)| (*id, degree(at))).collect()
}

fn deviation(values: &[f64]) -> f64 {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    (values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / values.len() as f64).sqrt()
}

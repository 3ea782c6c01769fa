//! The simulated ensemble of the three types: means, covariance and the distribution of the
//! residual, for exactly the features the network under study has.

use rand::RngExt;
use rand_distr::{Binomial, Distribution, StandardNormal};
use rand_xoshiro::Xoshiro256PlusPlus;
use rayon::prelude::*;

use super::archetype::{Reading, Template, generate};
use super::features::{STRUCTURE, TypedNetwork, structure};
use super::membership::Archetypes;
use super::table_one::{Scale, TableOne};
use crate::random::generator;

/// Networks that share one reading of the bands of Table 1.
const PER_READING: usize = 8;

/// Where a feature's value comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Origin {
    /// From the network: place in [`STRUCTURE`].
    Structure(usize),
    /// From a measured indicator: place among the traits, and the number of units it counts.
    Trait(usize, Option<u64>),
}

/// A feature used in a judgement.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Used {
    pub code: String,
    pub row: String,
    pub scale: Scale,
    pub origin: Origin,
}

/// A drawn network with what is known of it.
pub(crate) struct Trial {
    pub weights: [f64; 3],
    pub network: TypedNetwork,
    /// Observed traits, by place among the traits.
    pub traits: Vec<f64>,
    pub x: Vec<f64>,
}

/// What networks are drawn from.
pub(crate) struct Source<'a> {
    pub template: Template,
    pub table: &'a TableOne,
    pub used: Vec<Used>,
    pub seed: u64,
}

impl Source<'_> {
    /// Whether any feature needs a network to be drawn.
    fn needs_network(&self) -> bool {
        self.used.iter().any(|u| matches!(u.origin, Origin::Structure(_)))
    }

    /// The features of a network, on the common scale; `None` when one is undefined.
    pub(crate) fn vector(&self, network: &TypedNetwork, traits: &[f64]) -> Option<Vec<f64>> {
        let found = self.needs_network().then(|| structure(network));
        self.used
            .iter()
            .map(|used| {
                let value = match used.origin {
                    Origin::Structure(at) => found.as_ref()?[at].value?,
                    Origin::Trait(at, _) => *traits.get(at)?,
                };
                let on_scale = used.scale.forth(value);
                on_scale.is_finite().then_some(on_scale)
            })
            .collect()
    }

    /// Draws a mixture under a reading.
    fn trial(&self, weights: [f64; 3], reading: &Reading, rng: &mut Xoshiro256PlusPlus) -> Option<Trial> {
        let values = reading.jittered(rng).values(self.table, weights);
        let network = if self.needs_network() {
            generate(&self.template, &values, rng)
        } else {
            TypedNetwork::default()
        };
        let settings = self.table.settings.len();
        let mut traits = values[settings..].to_vec();
        for used in &self.used {
            if let Origin::Trait(at, units) = used.origin {
                traits[at] = noisy(traits[at], units, rng);
            }
        }
        let x = self.vector(&network, &traits)?;
        Some(Trial { weights, network, traits, x })
    }

    /// `count` networks of each kind of weights, `stream` telling uses apart. Networks in which
    /// a feature is undefined are left out.
    pub(crate) fn trials(
        &self,
        stream: u64,
        count: usize,
        weights: impl Fn(usize, &mut Xoshiro256PlusPlus) -> [f64; 3] + Sync,
    ) -> Vec<Option<Trial>> {
        (0..count)
            .into_par_iter()
            .map(|index| {
                let group = (index / PER_READING) as u64;
                let reading = Reading::drawn(self.table, &mut generator(self.seed, stream, u64::MAX - group));
                let mut rng = generator(self.seed, stream, index as u64);
                let mix = weights(index, &mut rng);
                self.trial(mix, &reading, &mut rng)
            })
            .collect()
    }
}

/// A trait as it would be observed: a count among units, or a value give or take a tenth.
pub(crate) fn noisy(value: f64, units: Option<u64>, rng: &mut Xoshiro256PlusPlus) -> f64 {
    match units {
        Some(units) if units > 0 => match Binomial::new(units, value.clamp(0.0, 1.0)) {
            Ok(counted) => counted.sample(rng) as f64 / units as f64,
            Err(_) => value,
        },
        _ => {
            let z: f64 = StandardNormal.sample(rng);
            (value * (1.0 + 0.1 * z)).max(0.0)
        }
    }
}

/// Weights of a mixture, uniform on the simplex.
pub(crate) fn uniform_weights(rng: &mut Xoshiro256PlusPlus) -> [f64; 3] {
    let (a, b): (f64, f64) = (rng.random(), rng.random());
    let (low, high) = (a.min(b), a.max(b));
    [low, high - low, 1.0 - high]
}

/// The three types as simulated.
pub(crate) struct Ensemble {
    pub archetypes: Archetypes,
    pub means: [Vec<f64>; 3],
    pub covariance: Vec<Vec<f64>>,
    /// Share of the covariance taken from the diagonal target.
    pub shrinkage: f64,
    /// Means of each reading, per type.
    pub readings: [Vec<Vec<f64>>; 3],
    /// All vectors, pooled.
    pub members: Vec<Vec<f64>>,
    /// Networks left out because a feature was undefined.
    pub left_out: usize,
}

impl Ensemble {
    /// Draws `per_type` networks of each type. Features that do not vary are taken out of
    /// `source.used`. `None` when nothing usable remains.
    pub(crate) fn drawn(source: &mut Source<'_>, per_type: usize) -> Option<Self> {
        let corner = |k: usize| {
            let mut weights = [0.0; 3];
            weights[k] = 1.0;
            weights
        };
        let drawn = [0, 1, 2].map(|k| source.trials(0x10 + k as u64, per_type, |_, _| corner(k)));
        let vectors: [Vec<(usize, Vec<f64>)>; 3] = drawn.map(|trials| {
            trials.into_iter().enumerate().filter_map(|(i, t)| Some((i / PER_READING, t?.x))).collect()
        });
        let kept: usize = vectors.iter().map(Vec::len).sum();
        let left_out = 3 * per_type - kept;
        if vectors.iter().any(|v| v.len() < 20 || 2 * v.len() < per_type) {
            return None;
        }
        let p = source.used.len();
        let mean = |rows: &[&Vec<f64>]| -> Vec<f64> {
            (0..p).map(|j| rows.iter().map(|r| r[j]).sum::<f64>() / rows.len() as f64).collect()
        };
        let means = [0, 1, 2].map(|k| mean(&vectors[k].iter().map(|(_, x)| x).collect::<Vec<_>>()));
        let centred: Vec<Vec<f64>> = vectors
            .iter()
            .zip(&means)
            .flat_map(|(rows, mean)| {
                rows.iter().map(move |(_, x)| x.iter().zip(mean).map(|(a, b)| a - b).collect())
            })
            .collect();
        let sd: Vec<f64> = (0..p)
            .map(|j| {
                (centred.iter().map(|r: &Vec<f64>| r[j] * r[j]).sum::<f64>() / centred.len() as f64).sqrt()
            })
            .collect();
        let varies: Vec<usize> = (0..p).filter(|j| sd[*j] > 1e-9).collect();
        if varies.is_empty() {
            return None;
        }
        let take = |row: &Vec<f64>| -> Vec<f64> { varies.iter().map(|j| row[*j]).collect() };
        source.used = varies.iter().map(|j| source.used[*j].clone()).collect();
        let centred: Vec<Vec<f64>> = centred.iter().map(take).collect();
        let sd = take(&sd);
        let (covariance, shrinkage) = shrunk_covariance(&centred, &sd);
        let means = means.each_ref().map(take);
        let readings = vectors.each_ref().map(|rows| {
            rows.chunk_by(|a, b| a.0 == b.0)
                .filter(|group| 2 * group.len() >= PER_READING)
                .map(|group| take(&mean(&group.iter().map(|(_, x)| x).collect::<Vec<_>>())))
                .collect::<Vec<_>>()
        });
        let members = vectors.iter().flatten().map(|(_, x)| take(x)).collect();
        let archetypes = Archetypes::new(means.clone(), &covariance)?;
        Some(Ensemble { archetypes, means, covariance, shrinkage, readings, members, left_out })
    }

    /// The types for some of the features only.
    pub(crate) fn restricted(&self, keep: &[usize]) -> Option<Archetypes> {
        let means = self.means.each_ref().map(|m| keep.iter().map(|j| m[*j]).collect());
        let covariance: Vec<Vec<f64>> =
            keep.iter().map(|i| keep.iter().map(|j| self.covariance[*i][*j]).collect()).collect();
        Archetypes::new(means, &covariance)
    }

    /// The types with the means of one reading of the bands per type, drawn anew.
    pub(crate) fn reread(&self, rng: &mut Xoshiro256PlusPlus) -> Option<Archetypes> {
        let drawn = self.readings.each_ref().map(|means| {
            if means.is_empty() { None } else { Some(means[rng.random_range(0..means.len())].clone()) }
        });
        let [a, b, c] = drawn;
        self.archetypes.with_means([a?, b?, c?])
    }
}

/// Covariance of centred rows with correlations drawn towards none by the intensity of Ledoit
/// and Wolf (2004), variances kept; and that intensity.
fn shrunk_covariance(centred: &[Vec<f64>], sd: &[f64]) -> (Vec<Vec<f64>>, f64) {
    let (n, p) = (centred.len() as f64, sd.len());
    let rows: Vec<Vec<f64>> =
        centred.iter().map(|r| r.iter().zip(sd).map(|(v, s)| v / s).collect()).collect();
    let mut correlation = vec![vec![0.0; p]; p];
    for row in &rows {
        for i in 0..p {
            for j in 0..p {
                correlation[i][j] += row[i] * row[j] / n;
            }
        }
    }
    let to_target: f64 = (0..p)
        .flat_map(|i| (0..p).map(move |j| (i, j)))
        .map(|(i, j)| (correlation[i][j] - f64::from(u8::from(i == j))).powi(2))
        .sum();
    let spread: f64 = rows
        .iter()
        .map(|row| {
            let mut sum = 0.0;
            for i in 0..p {
                for j in 0..p {
                    sum += (row[i] * row[j] - correlation[i][j]).powi(2);
                }
            }
            sum
        })
        .sum::<f64>()
        / (n * n);
    // A floor keeps the matrix positive definite when the sample has no noise to shrink by.
    let intensity = if to_target > 0.0 { (spread / to_target).clamp(0.01, 1.0) } else { 0.01 };
    for i in 0..p {
        for j in 0..p {
            let target = f64::from(u8::from(i == j));
            let value = (1.0 - intensity) * correlation[i][j] + intensity * target;
            correlation[i][j] = value * sd[i] * sd[j];
        }
    }
    (correlation, intensity)
}

/// The features of [`STRUCTURE`] that are there, as [`Used`].
pub(crate) fn used_structure(has: impl Fn(usize) -> bool) -> Vec<Used> {
    STRUCTURE
        .iter()
        .enumerate()
        .filter(|(at, _)| has(*at))
        .map(|(at, f)| Used {
            code: f.code.to_owned(),
            row: f.row.to_owned(),
            scale: f.scale,
            origin: Origin::Structure(at),
        })
        .collect()
}

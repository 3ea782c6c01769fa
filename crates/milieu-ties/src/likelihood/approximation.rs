//! The search for the parameters that make the observed panel most likely.

use std::ops::ControlFlow;

use nalgebra::{Cholesky, DMatrix, DVector};
use rayon::prelude::*;

use super::path::{Measure, Path};
use super::{
    Acceptance, LikelihoodError, LikelihoodEstimate, LikelihoodEstimation, LikelihoodSettings, Move,
    supported,
};
use crate::estimation::{Progress, TracePoint};
use crate::model::{Model, ParameterKind};

/// First part of the keys of the random numbers of paths.
const PATHS: u64 = 100;
/// Draws that measure derivatives before a subphase, from every chain.
const DERIVATIVE_DRAWS: usize = 25;
/// A step is no longer than this many standard errors.
const LONGEST_STEP: f64 = 2.0;
/// Most of the paths' information that may be taken as missing while the maximum is sought.
const MOST_MISSING: f64 = 0.9;
/// Opportunities of an actor in a period beyond which a rate is taken to grow without end.
const LARGEST_RATE: f64 = 2000.0;

/// What a number of draws at one value of the parameters say, for the free parameters.
pub(super) struct Draws {
    /// Mean score, summed over periods.
    pub(super) mean: DVector<f64>,
    /// Covariance of the score, summed over periods.
    pub(super) covariance: DMatrix<f64>,
    /// Mean information of the paths, summed over periods.
    pub(super) information: DMatrix<f64>,
    pub(super) autocorrelation: Vec<f64>,
    ministeps: Vec<f64>,
}

impl Draws {
    /// Information of the data.
    pub(super) fn observed(&self) -> DMatrix<f64> {
        &self.information - &self.covariance
    }
}

/// An estimation under way.
pub(super) struct Search<'m, 'w> {
    model: &'m Model,
    settings: LikelihoodSettings,
    free: Vec<usize>,
    theta: Vec<f64>,
    /// By period, then chain.
    paths: Vec<Path<'m>>,
    done: usize,
    expected: usize,
    distance: Option<f64>,
    trace: Vec<TracePoint>,
    watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>,
}

impl Model {
    /// Estimates the parameters by maximum likelihood. `watch` is told of the progress and may stop it.
    /// The same seed gives the same result whatever the number of threads. Cost: a draw of a period
    /// takes `thinning` times its ministeps proposals, each of some `window / 2` choices; meant for panels
    /// of up to about a hundred actors.
    ///
    /// # Errors
    /// See [`LikelihoodError`]; an estimation that does not converge is no error: it says so.
    pub fn maximum_likelihood(
        &self,
        settings: &LikelihoodSettings,
        watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<LikelihoodEstimation, LikelihoodError> {
        Search::new(self, settings, watch)?.run()
    }
}

fn paths<'m>(
    model: &'m Model,
    settings: &LikelihoodSettings,
    theta: &[f64],
) -> Result<Vec<Path<'m>>, LikelihoodError> {
    let places = (0..model.periods.len()).flat_map(|m| (0..settings.chains).map(move |c| (m, c)));
    places
        .map(|(m, c)| {
            let key = [settings.seed, PATHS, c as u64, m as u64];
            Path::new(model, m, &key, theta, settings.window)
        })
        .collect()
}

/// Steps of a subphase.
fn length(first: usize, subphase: usize) -> usize {
    (first as f64 * 2.5_f64.powi(subphase as i32)).round() as usize
}

impl<'m, 'w> Search<'m, 'w> {
    pub(super) fn new(
        model: &'m Model,
        settings: &LikelihoodSettings,
        watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Self, LikelihoodError> {
        settings.check(model)?;
        supported(model)?;
        let free: Vec<usize> = (0..model.parameters.len()).filter(|&k| !model.parameters[k].held).collect();
        if free.is_empty() {
            return Err(LikelihoodError::NothingToEstimate);
        }
        let theta = if settings.start.is_empty() { model.initial_values() } else { settings.start.clone() };
        let paths = paths(model, settings, &theta)?;
        let steps = (0..settings.subphases).map(|k| length(settings.steps, k)).sum::<usize>();
        let expected = settings.burn_in + steps + settings.subphases * DERIVATIVE_DRAWS + settings.draws;
        Ok(Self {
            model,
            settings: settings.clone(),
            free,
            theta,
            paths,
            done: 0,
            expected,
            distance: None,
            trace: Vec::new(),
            watch,
        })
    }

    fn run(mut self) -> Result<LikelihoodEstimation, LikelihoodError> {
        self.note(1, 0)?;
        for _ in 0..self.settings.burn_in {
            self.draw(false);
            self.tell(1, 0)?;
        }
        for subphase in 0..self.settings.subphases {
            self.approximate(subphase)?;
        }
        let mut round = 0;
        let mut count = self.settings.draws;
        let (draws, observed) = loop {
            round += 1;
            let draws = self.draws(count, 3, round)?;
            let observed = Cholesky::new(draws.observed());
            self.distance = observed.as_ref().map(|c| draws.mean.dot(&c.solve(&draws.mean)).max(0.0).sqrt());
            self.note(3, round)?;
            let near = self.distance.is_some_and(|d| d < self.settings.convergence);
            if near || round >= self.settings.rounds {
                break (draws, observed);
            }
            let step = self.metric(&draws)?.solve(&draws.mean);
            self.step(&step, &draws)?;
            // What is left may be noise, which more draws reduce.
            count += count / 2;
            self.expected += count;
        };
        Ok(self.result(draws, count, observed))
    }

    /// One draw of every path at the parameters as they are, by period and chain.
    fn draw(&mut self, informed: bool) -> Vec<Measure> {
        let (theta, thinning) = (&self.theta, self.settings.thinning);
        self.done += 1;
        self.paths
            .par_iter_mut()
            .map(|path| {
                path.set(theta);
                // Not the number of ministeps at hand, on which no proposal may depend.
                path.sweep((thinning * path.total().max(10.0)).ceil() as usize);
                path.measure(informed)
            })
            .collect()
    }

    /// Score over all periods, the chains averaged.
    fn score(&self, measures: &[Measure]) -> DVector<f64> {
        let chains = self.settings.chains as f64;
        DVector::from_iterator(
            self.free.len(),
            self.free.iter().map(|&k| measures.iter().map(|m| m.score[k]).sum::<f64>() / chains),
        )
    }

    pub(super) fn draws(
        &mut self,
        count: usize,
        phase: u8,
        subphase: usize,
    ) -> Result<Draws, LikelihoodError> {
        let (p, chains, periods) = (self.free.len(), self.settings.chains, self.model.periods.len());
        let all = self.model.parameters.len();
        let mut information = DMatrix::zeros(p, p);
        let mut ministeps = vec![0.0; periods];
        // By period and chain, then draw.
        let mut scores: Vec<Vec<DVector<f64>>> = vec![Vec::with_capacity(count); periods * chains];
        let weight = 1.0 / (chains * count) as f64;
        for _ in 0..count {
            for (at, measure) in self.draw(true).into_iter().enumerate() {
                scores[at].push(DVector::from_iterator(p, self.free.iter().map(|&k| measure.score[k])));
                ministeps[at / chains] += measure.steps as f64 * weight;
                let Some(of_path) = measure.information else { continue };
                for (a, &k) in self.free.iter().enumerate() {
                    for (b, &l) in self.free.iter().enumerate() {
                        information[(a, b)] += of_path[k * all + l] * weight;
                    }
                }
            }
            self.tell(phase, subphase)?;
        }
        let mut mean = DVector::zeros(p);
        let mut covariance = DMatrix::zeros(p, p);
        let mut lagged = DVector::zeros(p);
        let mut spread = DVector::zeros(p);
        for of_period in scores.chunks(chains) {
            let middle = of_period.iter().flatten().sum::<DVector<f64>>() * weight;
            let mut own = DMatrix::zeros(p, p);
            for chain in of_period {
                let away: Vec<DVector<f64>> = chain.iter().map(|s| s - &middle).collect();
                for d in &away {
                    own.ger(1.0, d, d, 1.0);
                }
                for pair in away.windows(2) {
                    lagged += pair[0].component_mul(&pair[1]);
                }
                for d in &away[1..] {
                    spread += d.component_mul(d);
                }
            }
            covariance += own / (chains * count - 1) as f64;
            mean += middle;
        }
        let autocorrelation = lagged
            .iter()
            .zip(&spread)
            .map(|(l, s): (&f64, &f64)| if *s > 0.0 { l / s } else { 0.0 })
            .collect();
        Ok(Draws { mean, covariance, information, autocorrelation, ministeps })
    }

    /// The information by which steps are measured: that of the data, with so much of the paths' own
    /// kept that it is positive in every direction.
    fn metric(&self, draws: &Draws) -> Result<Cholesky<f64, nalgebra::Dyn>, LikelihoodError> {
        let unidentified = |k: usize| LikelihoodError::Unidentified {
            parameter: self.model.parameters[self.free[k]].name.clone(),
            reason: "no choice depends on it, or others say the same",
        };
        let information = &draws.information;
        let Some(whole) = Cholesky::new(information.clone()) else {
            let worst = information.clone().symmetric_eigen();
            let least = worst.eigenvalues.imin();
            return Err(unidentified(worst.eigenvectors.column(least).iamax()));
        };
        let lower = whole.l();
        let half =
            lower.solve_lower_triangular(&draws.covariance).unwrap_or_else(|| draws.covariance.clone());
        let missing = lower.solve_lower_triangular(&half.transpose()).unwrap_or(half);
        let largest = missing.symmetric_eigenvalues().max();
        let share = if largest > MOST_MISSING { MOST_MISSING / largest } else { 1.0 };
        Cholesky::new(information - &draws.covariance * share).ok_or_else(|| unidentified(0))
    }

    /// One subphase of stochastic approximation; the parameters become their mean over its second half.
    fn approximate(&mut self, subphase: usize) -> Result<(), LikelihoodError> {
        let draws = self.draws(DERIVATIVE_DRAWS, 1, subphase + 1)?;
        let metric = self.metric(&draws)?;
        let gain = self.settings.gain * 0.5_f64.powi(subphase as i32);
        let steps = length(self.settings.steps, subphase);
        let mut sum = DVector::zeros(self.theta.len());
        let mut summed = 0.0;
        for at in 0..steps {
            let measures = self.draw(false);
            let step = metric.solve(&self.score(&measures)) * gain;
            self.step(&step, &draws)?;
            if 2 * at >= steps {
                sum += DVector::from_column_slice(&self.theta);
                summed += 1.0;
            }
            self.tell(2, subphase + 1)?;
            if steps <= 20 || at % (steps / 20) == 0 {
                self.trace_point(2, subphase + 1);
            }
        }
        if summed > 0.0 {
            self.theta = (sum / summed).as_slice().to_vec();
        }
        self.note(2, subphase + 1)
    }

    /// Makes a step, shortened when it is very long; a rate changes by its half or double at most.
    fn step(&mut self, step: &DVector<f64>, draws: &Draws) -> Result<(), LikelihoodError> {
        let length = step.dot(&(&draws.information * step)).max(0.0).sqrt();
        let shortened = if length > LONGEST_STEP { LONGEST_STEP / length } else { 1.0 };
        for (a, &k) in self.free.iter().enumerate() {
            let before = self.theta[k];
            let mut after = before + shortened * step[a];
            if matches!(self.model.parameters[k].kind, ParameterKind::Rate { .. }) {
                after = after.clamp(0.5 * before, 2.0 * before);
                if after > LARGEST_RATE {
                    return Err(LikelihoodError::Unidentified {
                        parameter: self.model.parameters[k].name.clone(),
                        reason: "the likelihood grows with it without end",
                    });
                }
            }
            self.theta[k] = after;
        }
        Ok(())
    }

    fn trace_point(&mut self, phase: u8, subphase: usize) {
        self.trace.push(TracePoint { phase, subphase, theta: self.theta.clone() });
    }

    fn note(&mut self, phase: u8, subphase: usize) -> Result<(), LikelihoodError> {
        self.trace_point(phase, subphase);
        self.tell(phase, subphase)
    }

    fn tell(&mut self, phase: u8, subphase: usize) -> Result<(), LikelihoodError> {
        let progress = Progress {
            phase,
            subphase,
            done: self.done,
            expected: self.expected,
            convergence: self.distance,
            theta: self.theta.clone(),
        };
        match (self.watch)(&progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(LikelihoodError::Stopped { theta: self.theta.clone() }),
        }
    }

    fn result(
        self,
        draws: Draws,
        count: usize,
        observed: Option<Cholesky<f64, nalgebra::Dyn>>,
    ) -> LikelihoodEstimation {
        let inverse = observed.map(|c| c.inverse());
        let all = self.model.parameters.len();
        let place: Vec<Option<usize>> = (0..all).map(|k| self.free.iter().position(|&f| f == k)).collect();
        let estimates = self
            .model
            .parameters
            .iter()
            .zip(&place)
            .enumerate()
            .map(|(k, (parameter, place))| {
                let deviation = place.map_or(0.0, |a| draws.covariance[(a, a)].max(0.0).sqrt());
                LikelihoodEstimate {
                    parameter: parameter.clone(),
                    value: self.theta[k],
                    standard_error: place.and_then(|a| inverse.as_ref().map(|i| i[(a, a)].max(0.0).sqrt())),
                    convergence: match *place {
                        Some(a) if deviation > 0.0 => draws.mean[a] / deviation,
                        _ => 0.0,
                    },
                    autocorrelation: place.map_or(0.0, |a| draws.autocorrelation[a]),
                }
            })
            .collect();
        let covariance = inverse.map(|inverse| {
            (0..all)
                .map(|k| {
                    (0..all)
                        .map(|l| match (place[k], place[l]) {
                            (Some(a), Some(b)) => inverse[(a, b)],
                            _ => 0.0,
                        })
                        .collect()
                })
                .collect()
        });
        let convergence = Cholesky::new(draws.covariance.clone())
            .map_or(0.0, |c| draws.mean.dot(&c.solve(&draws.mean)).max(0.0).sqrt());
        let acceptance = Move::ALL
            .iter()
            .enumerate()
            .map(|(at, &kind)| {
                let of = |path: &Path<'_>| path.tallies()[at];
                Acceptance {
                    kind,
                    proposed: self.paths.iter().map(|p| of(p).proposed).sum(),
                    accepted: self.paths.iter().map(|p| of(p).accepted).sum(),
                }
            })
            .filter(|a: &Acceptance| a.proposed > 0)
            .collect();
        LikelihoodEstimation {
            estimates,
            covariance,
            convergence,
            distance: self.distance,
            converged: self.distance.is_some_and(|d| d < self.settings.convergence),
            ministeps: draws.ministeps,
            acceptance,
            draws: count * self.settings.chains,
            trace: self.trace,
            settings: self.settings,
        }
    }
}

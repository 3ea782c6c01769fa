//! The search for the parameters at which expected and observed statistics agree.
//!
//! Phase 1 measures derivatives; a few subphases of stochastic approximation (Robbins and Monro
//! 1951, with the averaging of Polyak and Ruppert and the steps of Snijders 2001) come near;
//! Newton steps on growing batches of simulations, in which the scores serve as control variates,
//! come as near as is asked; the last phase measures at the end, and when its overall ratio is
//! not small enough the search goes on from there.

use std::ops::ControlFlow;

use nalgebra::{DMatrix, DVector};

use super::{
    Blocking, ConditionalRate, Estimate, Estimation, EstimationError, EstimationSettings, Moments, Progress,
    TracePoint,
};
use crate::ensemble::Ensemble;
use crate::model::{Model, ParameterKind};
use crate::simulator::Simulator;
use crate::statistics::Targets;

/// Simulations that make one step of the stochastic approximation.
const BATCH: usize = 4;
/// A step in one coordinate is no longer than this in phase 1.
const LONGEST_FIRST_STEP: f64 = 1.0;
/// Deviations beyond this many standard deviations (root mean square) are shortened.
const LARGEST_DEVIATION: f64 = 5.0;
/// A Newton step is no longer than this many standard errors.
const LONGEST_NEWTON_STEP: f64 = 2.0;
/// No parameter but a rate moves by more than this at once.
const LONGEST_MOVE: f64 = 1.5;
/// How often the search may turn half-way back from where some statistic does not vary.
const MOST_RETURNS: usize = 8;
/// Overall distance beyond which the stochastic approximation is taken up (again).
const FAR: f64 = 6.0;
/// Batches nearer to the solution than this are averaged.
const NEAR: f64 = 0.7;
/// Simulations of the first Newton step.
const NEWTON_BATCH: usize = 200;
/// Keys of the phases.
const PHASES: [u64; 4] = [1, 2, 3, 4];

/// What a person who watches may say.
pub type Watch<'w> = dyn FnMut(&Progress) -> ControlFlow<()> + 'w;

struct Search<'m, 'w> {
    model: &'m Model,
    ensemble: Ensemble<'m>,
    targets: Targets,
    settings: EstimationSettings,
    free: Vec<usize>,
    theta: Vec<f64>,
    drawn: [u64; 4],
    done: usize,
    expected: usize,
    convergence: Option<f64>,
    trace: Vec<TracePoint>,
    batches: Vec<Batch>,
    /// The last parameters at which every statistic varied.
    sound: Vec<f64>,
    watch: &'w mut Watch<'w>,
}

/// What a batch of simulations says about the solution.
struct Batch {
    count: usize,
    /// Free parameters at which it was made.
    at: DVector<f64>,
    /// Mean deviation of the statistics.
    mean: DVector<f64>,
    derivative: DMatrix<f64>,
    /// Distance from the solution, in standard errors over all directions.
    distance: f64,
}

/// Derivatives and spread at some value of the parameters, for the free ones.
struct Local {
    derivative: DMatrix<f64>,
    covariance: DMatrix<f64>,
    /// Regression of each statistic on its own score.
    regression: DVector<f64>,
}

impl Model {
    /// Estimates the parameters by the method of moments. `watch` is told of the progress and may stop it.
    ///
    /// # Errors
    /// See [`EstimationError`]; an estimation that does not converge is no error: it says so.
    pub fn estimate(
        &self,
        settings: &EstimationSettings,
        watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Estimation, EstimationError> {
        self.estimate_observing(settings, watch, |_, _| ()).map(|(estimation, _)| estimation)
    }

    /// [`Model::estimate`], with what `look` sees at the end of each period of each simulation of the last phase.
    pub(crate) fn estimate_observing<T: Send>(
        &self,
        settings: &EstimationSettings,
        watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
        look: impl Fn(&Simulator<'_>, usize) -> T + Sync,
    ) -> Result<(Estimation, Vec<Vec<T>>), EstimationError> {
        settings.check(self)?;
        let free: Vec<usize> = (0..self.parameters.len()).filter(|&k| !self.parameters[k].held).collect();
        if free.is_empty() && self.conditional.is_none() {
            return Err(EstimationError::NothingToEstimate);
        }
        let warm = !settings.start.is_empty();
        let mut watch = watch;
        let mut search = Search {
            model: self,
            ensemble: Ensemble::new(self),
            targets: self.targets(),
            settings: settings.clone(),
            theta: if warm { settings.start.clone() } else { self.initial_values() },
            expected: 0,
            free,
            drawn: [0; 4],
            done: 0,
            convergence: None,
            trace: Vec::new(),
            batches: Vec::new(),
            sound: if warm { settings.start.clone() } else { self.initial_values() },
            watch: &mut watch,
        };
        search.run(warm, look)
    }
}

impl EstimationSettings {
    fn check(&self, model: &Model) -> Result<(), EstimationError> {
        let wrong = |name, value| Err(EstimationError::Setting { name, value });
        if self.simulations < 10 {
            return wrong("simulations", self.simulations as f64);
        }
        if !(self.gain > 0.0 && self.gain <= 1.0) {
            return wrong("gain", self.gain);
        }
        if !(0.0..=1.0).contains(&self.diagonalise) {
            return wrong("diagonalise", self.diagonalise);
        }
        if !(self.convergence > 0.0 && self.convergence.is_finite()) {
            return wrong("convergence", self.convergence);
        }
        if !self.start.is_empty() && self.start.len() != model.parameters.len() {
            return wrong("start", self.start.len() as f64);
        }
        if let Some(value) = self.start.iter().find(|v| !v.is_finite()) {
            return wrong("start", *value);
        }
        Ok(())
    }
}

impl<'m> Search<'m, '_> {
    fn run<T: Send>(
        &mut self,
        warm: bool,
        look: impl Fn(&Simulator<'_>, usize) -> T + Sync,
    ) -> Result<(Estimation, Vec<Vec<T>>), EstimationError> {
        let p = self.free.len();
        self.expected = self.settings.simulations
            + if warm {
                NEWTON_BATCH
            } else {
                50.max(7 + 3 * p) + 3 * NEWTON_BATCH + self.subphase_lengths().iter().sum::<usize>() * BATCH
            };
        self.note(1, 0);
        if !warm {
            let local = self.first_phase()?;
            self.approximate(&local)?;
        }
        self.newton(warm)?;
        let mut round = 0;
        loop {
            let count = match round {
                0 => self.settings.simulations,
                _ => self.settings.simulations.max(100 * p) << (round / 4).min(3),
            };
            let (moments, seen) = self.last_phase(count, round, &look)?;
            let ratio = overall(&moments, &self.free);
            self.convergence = Some(ratio);
            self.note(3, round);
            self.report(3, round)?;
            let converged = ratio < self.settings.convergence;
            round += 1;
            if converged || round >= self.settings.rounds.max(1) {
                return Ok((self.result(moments, ratio, converged), seen));
            }
            // From here the moments just measured give the next step.
            if ratio > FAR {
                let local = self.local(&moments)?;
                self.batches.clear();
                self.approximate(&local)?;
                self.newton(true)?;
            } else {
                self.newton_step(&moments)?;
            }
            self.expected = self.done + self.settings.simulations.max(100 * p);
        }
    }

    fn simulate(&mut self, phase: usize, count: usize) -> Result<Moments, EstimationError> {
        let first = self.drawn[phase];
        self.drawn[phase] += count as u64;
        self.done += count;
        let key = (self.settings.seed, PHASES[phase]);
        let chains = self.ensemble.run(&self.theta, key, first, count, true)?;
        Ok(Moments::new(chains, &self.targets))
    }

    fn note(&mut self, phase: u8, subphase: usize) {
        self.trace.push(TracePoint { phase, subphase, theta: self.theta.clone() });
    }

    fn report(&mut self, phase: u8, subphase: usize) -> Result<(), EstimationError> {
        let progress = Progress {
            phase,
            subphase,
            done: self.done,
            expected: self.expected.max(self.done),
            convergence: self.convergence,
            theta: self.theta.clone(),
        };
        match (self.watch)(&progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(EstimationError::Stopped { theta: self.theta.clone() }),
        }
    }

    fn is_rate(&self, k: usize) -> bool {
        matches!(self.model.parameters[k].kind, ParameterKind::Rate { .. })
    }

    /// Moves the free parameters. A rate that would not stay positive is halved instead; no rate
    /// more than doubles and no other parameter moves by more than [`LONGEST_MOVE`], so that a
    /// poorly measured derivative cannot throw the search out of range.
    fn shift(&mut self, from: &[f64], step: &DVector<f64>) {
        if !step.iter().all(|s| s.is_finite()) {
            return;
        }
        for (a, &k) in self.free.clone().iter().enumerate() {
            self.theta[k] = if self.is_rate(k) {
                let to = (from[k] + step[a]).min(2.0 * from[k]);
                if to <= 0.0 { from[k] / 2.0 } else { to }
            } else {
                from[k] + step[a].clamp(-LONGEST_MOVE, LONGEST_MOVE)
            };
        }
    }

    fn local(&self, moments: &Moments) -> Result<Local, EstimationError> {
        let derivative = chosen(&moments.derivative(), &self.free);
        let covariance = chosen(&moments.covariance(), &self.free);
        for (a, &k) in self.free.iter().enumerate() {
            if covariance[(a, a)] <= 0.0 {
                return Err(EstimationError::Unidentified {
                    parameter: self.model.parameters[k].name.clone(),
                    reason: "its statistic is the same in all simulations",
                });
            }
        }
        let correlation = DMatrix::from_fn(self.free.len(), self.free.len(), |a, b| {
            covariance[(a, b)] / (covariance[(a, a)] * covariance[(b, b)]).sqrt()
        });
        let eigen = correlation.symmetric_eigen();
        if let Some(at) = (0..self.free.len()).find(|&e| eigen.eigenvalues[e] < 1e-9) {
            let vector = eigen.eigenvectors.column(at);
            let most = (0..self.free.len())
                .max_by(|&a, &b| vector[a].abs().total_cmp(&vector[b].abs()))
                .unwrap_or(0);
            return Err(EstimationError::Unidentified {
                parameter: self.model.parameters[self.free[most]].name.clone(),
                reason: "its statistic is a combination of those of other effects; leave one of them out",
            });
        }
        let p = self.free.len();
        let mut crossed = DVector::zeros(p);
        let mut squares = DVector::zeros(p);
        let n = moments.count() as f64;
        for (a, &k) in self.free.iter().enumerate() {
            let total = |of: &[Vec<f64>]| of.iter().map(|period| period[k]).sum::<f64>();
            let s: Vec<f64> = moments.deviations.iter().map(|c| total(c)).collect();
            let j: Vec<f64> = moments.scores.iter().map(|c| total(c)).collect();
            let (ms, mj) = (s.iter().sum::<f64>() / n, j.iter().sum::<f64>() / n);
            crossed[a] = s.iter().zip(&j).map(|(s, j)| (s - ms) * (j - mj)).sum::<f64>();
            squares[a] = j.iter().map(|j| (j - mj).powi(2)).sum::<f64>();
        }
        let regression =
            DVector::from_fn(p, |a, _| if squares[a] > 0.0 { crossed[a] / squares[a] } else { 0.0 });
        Ok(Local { derivative, covariance, regression })
    }

    /// Phase 1: derivatives at the start, and half a step.
    fn first_phase(&mut self) -> Result<Local, EstimationError> {
        let p = self.free.len();
        let mut count = 50.max(7 + 3 * p);
        let mut moments = self.simulate(0, count)?;
        let mut local = self.local(&moments);
        for _ in 0..4 {
            let sound = local.as_ref().is_ok_and(|l| (0..p).all(|a| l.derivative[(a, a)] > 0.0));
            if sound {
                break;
            }
            count *= 2;
            moments = self.simulate(0, count)?;
            local = self.local(&moments);
        }
        let mut local = local?;
        self.finite(&moments)?;
        for (a, &k) in self.free.iter().enumerate() {
            if local.derivative[(a, a)] <= 0.0 {
                return Err(EstimationError::Unidentified {
                    parameter: self.model.parameters[k].name.clone(),
                    reason: "its statistic does not grow with the parameter",
                });
            }
        }
        local.derivative = self.damped(&local.derivative);
        let mean = picked(&moments.mean(), &self.free);
        if let Some(inverse) = local.derivative.clone().try_inverse() {
            let mut step = -(inverse * mean) * (self.settings.gain / 2.0);
            let longest = step.amax();
            if longest > LONGEST_FIRST_STEP {
                step *= LONGEST_FIRST_STEP / longest;
            }
            let from = self.theta.clone();
            self.shift(&from, &step);
        }
        self.note(1, 1);
        self.report(1, 1)?;
        Ok(local)
    }

    /// A statistic of nothing but counts that was observed to be zero is the least that can be:
    /// its parameter would run to infinity.
    fn finite(&self, moments: &Moments) -> Result<(), EstimationError> {
        for &k in &self.free {
            let target = self.targets.total[k];
            let simulated =
                || moments.deviations.iter().map(|c| target + c.iter().map(|period| period[k]).sum::<f64>());
            if target == 0.0 && (simulated().all(|s| s >= 0.0) || simulated().all(|s| s <= 0.0)) {
                return Err(EstimationError::Unidentified {
                    parameter: self.model.parameters[k].name.clone(),
                    reason: "its observed statistic is zero, the least that can be; the estimate would be infinite",
                });
            }
        }
        Ok(())
    }

    fn damped(&self, derivative: &DMatrix<f64>) -> DMatrix<f64> {
        let c = self.settings.diagonalise;
        DMatrix::from_fn(derivative.nrows(), derivative.ncols(), |a, b| {
            if a == b { derivative[(a, b)] } else { (1.0 - c) * derivative[(a, b)] }
        })
    }

    /// Least numbers of steps of the subphases.
    fn subphase_lengths(&self) -> Vec<usize> {
        let mut length = 2.52 * (7 + self.free.len()) as f64 / BATCH as f64;
        (0..self.settings.subphases)
            .map(|_| {
                let steps = (length as usize).max(5);
                length *= 2.52;
                steps
            })
            .collect()
    }

    /// Phase 2: stochastic approximation with double averaging.
    fn approximate(&mut self, local: &Local) -> Result<(), EstimationError> {
        let p = self.free.len();
        if p == 0 {
            return Ok(());
        }
        let derivative = self.damped(&local.derivative);
        let Some(inverse) = derivative.try_inverse() else { return Ok(()) };
        let spread = &inverse * &local.covariance * inverse.transpose();
        let multiplier = DVector::from_fn(p, |a, _| (1.0 / spread[(a, a)].max(0.0).sqrt()).min(1.0));
        let weights = local.covariance.clone().try_inverse();
        let lengths = self.subphase_lengths();
        let mut gain = self.settings.gain * (BATCH as f64).sqrt();
        for (sub, &least) in lengths.iter().enumerate() {
            let most = least + 200 / BATCH;
            let mut sum_of_deviations = DVector::zeros(p);
            let mut sum_of_theta = vec![0.0; self.theta.len()];
            let mut products = DVector::zeros(p);
            let mut squares = DVector::zeros(p);
            let mut last: Option<DVector<f64>> = None;
            let mut steps = 0;
            while steps < most {
                steps += 1;
                sum_of_theta.iter_mut().zip(&self.theta).for_each(|(s, t)| *s += t);
                let moments = self.simulate(1, BATCH)?;
                let mut deviation = picked(&moments.mean(), &self.free);
                let scores = self.mean_scores(&moments);
                for a in 0..p {
                    deviation[a] -= local.regression[a] * scores[a];
                }
                if let Some(weights) = &weights {
                    let size =
                        ((deviation.transpose() * weights * &deviation)[(0, 0)] / p as f64).max(0.0).sqrt();
                    if size > LARGEST_DEVIATION {
                        deviation *= LARGEST_DEVIATION / size;
                    }
                }
                if let Some(last) = &last {
                    products += last.component_mul(&deviation);
                }
                squares += deviation.component_mul(&deviation);
                sum_of_deviations += &deviation;
                last = Some(deviation);
                let mean: Vec<f64> = sum_of_theta.iter().map(|s| s / steps as f64).collect();
                let step = -(&inverse * &sum_of_deviations).component_mul(&multiplier) * gain;
                self.shift(&mean, &step);
                if steps % 4 == 0 {
                    self.note(2, sub + 1);
                    self.report(2, sub + 1)?;
                }
                if steps >= least && products.iter().all(|p| *p < 0.0) {
                    break;
                }
            }
            self.theta = sum_of_theta.iter().map(|s| s / steps as f64).collect();
            self.note(2, sub + 1);
            self.report(2, sub + 1)?;
            gain *= 0.5;
        }
        Ok(())
    }

    fn mean_scores(&self, moments: &Moments) -> Vec<f64> {
        let n = moments.count() as f64;
        self.free
            .iter()
            .map(|&k| moments.scores.iter().flatten().map(|period| period[k]).sum::<f64>() / n)
            .collect()
    }

    /// Newton steps on batches of simulations until those near the solution are enough.
    fn newton(&mut self, warm: bool) -> Result<(), EstimationError> {
        let p = self.free.len();
        if p == 0 {
            return Ok(());
        }
        let needed = (80 * p).max(700).max(self.settings.simulations / 3);
        let mut returns = 0;
        for turn in 0..16 + MOST_RETURNS {
            let near: usize = self.near_batches().iter().map(|b| b.count).sum();
            let missing = needed.saturating_sub(near);
            let count = if near == 0 {
                NEWTON_BATCH.max(12 * p)
            } else {
                missing.clamp(NEWTON_BATCH, 2 * needed / 3)
            };
            let moments = self.simulate(2, count)?;
            let distance = match self.newton_step(&moments) {
                Ok(distance) => distance,
                Err(EstimationError::Unidentified { .. }) if returns < MOST_RETURNS => {
                    // Where nothing varies any more the search went too far: half-way back.
                    returns += 1;
                    self.theta.iter_mut().zip(&self.sound).for_each(|(t, s)| *t = 0.5 * (*t + s));
                    continue;
                }
                Err(error) => return Err(error),
            };
            self.note(2, self.settings.subphases + 1 + turn);
            self.report(2, self.settings.subphases + 1 + turn)?;
            if distance > FAR && (!warm || turn > 0) {
                let local = self.local(&moments)?;
                self.batches.clear();
                self.approximate(&local)?;
                continue;
            }
            if self.near_batches().iter().map(|b| b.count).sum::<usize>() >= needed {
                break;
            }
        }
        Ok(())
    }

    fn near_batches(&self) -> Vec<&Batch> {
        self.batches.iter().filter(|b| b.distance < NEAR).collect()
    }

    /// Moves to where the simulations say that the solution is, and returns how far these were from
    /// it, in standard errors over all directions.
    ///
    /// Each batch near the solution gives an estimate of it, `theta_b - D^-1 mean(d_b)`, with a
    /// variance inverse to its number of simulations; they are averaged with these numbers as
    /// weights, and so is D. Far away only the last batch counts and the step is bounded.
    fn newton_step(&mut self, moments: &Moments) -> Result<f64, EstimationError> {
        let local = self.local(moments)?;
        self.sound = self.theta.clone();
        let mean = picked(&moments.reduced_mean(), &self.free);
        let distance = quadratic(&local.covariance, &mean).sqrt();
        let at = DVector::from_fn(self.free.len(), |a, _| self.theta[self.free[a]]);
        self.batches.push(Batch { count: moments.count(), at, mean, derivative: local.derivative, distance });
        let from = self.theta.clone();
        let used: Vec<&Batch> = match self.near_batches() {
            near if !near.is_empty() && distance < NEAR => near,
            _ => self.batches.last().into_iter().collect(),
        };
        let total: usize = used.iter().map(|b| b.count).sum();
        let weight = |b: &Batch| b.count as f64 / total as f64;
        let p = self.free.len();
        let derivative = used.iter().fold(DMatrix::zeros(p, p), |sum, b| sum + &b.derivative * weight(b));
        let lu = derivative.lu();
        let mut step = DVector::zeros(p);
        for batch in &used {
            let Some(newton) = lu.solve(&batch.mean) else { return Ok(distance) };
            let start = DVector::from_fn(p, |a, _| from[self.free[a]]);
            step += (&batch.at - newton - start) * weight(batch);
        }
        if used.len() == 1 {
            step *= (LONGEST_NEWTON_STEP / distance).min(1.0);
        }
        self.shift(&from, &step);
        Ok(distance)
    }

    fn last_phase<T: Send>(
        &mut self,
        count: usize,
        round: usize,
        look: &(impl Fn(&Simulator<'_>, usize) -> T + Sync),
    ) -> Result<(Moments, Vec<Vec<T>>), EstimationError> {
        let mut moments = Moments::default();
        let mut seen = Vec::with_capacity(count);
        // In parts, so that a person sees it move and can stop it.
        let part = (count / 10).clamp(50, 1000);
        let mut left = count;
        while left > 0 {
            let now = if left < 2 * part { left } else { part };
            left -= now;
            let first = self.drawn[3];
            self.drawn[3] += now as u64;
            self.done += now;
            let key = (self.settings.seed, PHASES[3]);
            let chains = self.ensemble.run_with(&self.theta, key, first, now, true, look)?;
            let mut outcomes = Vec::with_capacity(now);
            for chain in chains {
                let (chain, looks): (Vec<_>, Vec<_>) = chain.into_iter().unzip();
                outcomes.push(chain);
                seen.push(looks);
            }
            let more = Moments::new(outcomes, &self.targets);
            moments.deviations.extend(more.deviations);
            moments.scores.extend(more.scores);
            moments.durations.extend(more.durations);
            self.report(3, round)?;
        }
        Ok((moments, seen))
    }

    fn result(&self, moments: Moments, ratio: f64, converged: bool) -> Estimation {
        let p = self.model.parameters.len();
        let (mean, spread) = (moments.mean(), moments.covariance());
        let derivative = chosen(&moments.derivative(), &self.free);
        let sigma = chosen(&spread, &self.free);
        let covariance_of_free =
            derivative.try_inverse().map(|inverse| &inverse * &sigma * inverse.transpose());
        let mut covariance = vec![vec![0.0; p]; p];
        if let Some(free) = &covariance_of_free {
            for (a, &j) in self.free.iter().enumerate() {
                for (b, &k) in self.free.iter().enumerate() {
                    covariance[j][k] = free[(a, b)];
                }
            }
        }
        let estimates = (0..p)
            .map(|k| {
                let deviation = spread[(k, k)].max(0.0).sqrt();
                Estimate {
                    parameter: self.model.parameters[k].clone(),
                    value: self.theta[k],
                    standard_error: (covariance_of_free.is_some() && !self.model.parameters[k].held)
                        .then(|| covariance[k][k].max(0.0).sqrt()),
                    convergence: if deviation > 0.0 { mean[k] / deviation } else { 0.0 },
                    observed: self.targets.total[k],
                    simulated: self.targets.total[k] + mean[k],
                    deviation,
                }
            })
            .collect();
        Estimation {
            estimates,
            conditional_rates: self.conditional_rates(&moments),
            covariance,
            convergence: ratio,
            converged,
            blocking: (!converged).then(|| self.blocking(&moments)),
            simulations: self.done,
            trace: self.trace.clone(),
            moments,
            settings: self.settings.clone(),
        }
    }

    fn conditional_rates(&self, moments: &Moments) -> Vec<ConditionalRate> {
        if self.model.conditional.is_none() {
            return Vec::new();
        }
        let n = moments.count() as f64;
        (0..moments.periods())
            .map(|m| {
                let value = moments.durations.iter().map(|d| d[m]).sum::<f64>() / n;
                let squares: f64 = moments.durations.iter().map(|d| (d[m] - value).powi(2)).sum();
                ConditionalRate { period: m, value, deviation: (squares / (n - 1.0).max(1.0)).sqrt() }
            })
            .collect()
    }

    /// The direction of the largest overall deviation: `Sigma^-1 mean(d)`, in standard deviations.
    fn blocking(&self, moments: &Moments) -> Blocking {
        let sigma = chosen(&moments.covariance(), &self.free);
        let mean = picked(&moments.mean(), &self.free);
        let direction = sigma.clone().lu().solve(&mean).unwrap_or(mean);
        let scaled: Vec<f64> = (0..self.free.len()).map(|a| direction[a] * sigma[(a, a)].sqrt()).collect();
        let length = scaled.iter().map(|v| v * v).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        let mut weights: Vec<(String, f64)> = self
            .free
            .iter()
            .zip(&scaled)
            .map(|(&k, v)| (self.model.parameters[k].name.clone(), v / length))
            .collect();
        weights.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
        Blocking { weights }
    }
}

fn chosen(matrix: &DMatrix<f64>, free: &[usize]) -> DMatrix<f64> {
    DMatrix::from_fn(free.len(), free.len(), |a, b| matrix[(free[a], free[b])])
}

fn picked(vector: &DVector<f64>, free: &[usize]) -> DVector<f64> {
    DVector::from_fn(free.len(), |a, _| vector[free[a]])
}

fn quadratic(matrix: &DMatrix<f64>, vector: &DVector<f64>) -> f64 {
    matrix.clone().lu().solve(vector).map_or(f64::INFINITY, |x| vector.dot(&x).max(0.0))
}

/// Overall maximum convergence ratio: `sqrt(mean(d)' Sigma^-1 mean(d))`, the largest ratio of mean
/// deviation and standard deviation over all linear combinations of the statistics.
fn overall(moments: &Moments, free: &[usize]) -> f64 {
    if free.is_empty() {
        return 0.0;
    }
    quadratic(&chosen(&moments.covariance(), free), &picked(&moments.mean(), free)).sqrt()
}

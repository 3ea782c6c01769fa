//! Many simulations of all periods, shared among threads.

use rayon::prelude::*;

use crate::model::Model;
use crate::simulator::{Outcome, SimulationError, Simulator};

/// Simulators of one period that work side by side. The number is fixed, so that what is
/// computed does not depend on the number of threads.
const LANES: usize = 8;

/// Simulators for every period.
pub(crate) struct Ensemble<'m> {
    /// By period, then lane.
    simulators: Vec<Vec<Simulator<'m>>>,
}

/// One simulation of all periods.
pub(crate) type Chain = Vec<Outcome>;

impl<'m> Ensemble<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        let simulators = (0..model.periods.len())
            .map(|m| (0..LANES).map(|_| Simulator::new(model, m)).collect())
            .collect();
        Self { simulators }
    }

    /// Runs the simulations `first`, `first` + 1, … of a `phase`, and lets `look` take what it
    /// wants from each simulator at its end. Results by simulation, then period.
    pub(crate) fn run_with<T: Send>(
        &mut self,
        theta: &[f64],
        key: (u64, u64),
        first: u64,
        count: usize,
        scored: bool,
        look: impl Fn(&Simulator<'m>, usize) -> T + Sync,
    ) -> Result<Vec<Vec<(Outcome, T)>>, SimulationError> {
        let periods = self.simulators.len();
        let lanes = LANES.min(count.max(1));
        let done: Vec<Vec<Result<(Outcome, T), SimulationError>>> = self
            .simulators
            .par_iter_mut()
            .enumerate()
            .flat_map(|(m, row)| row[..lanes].par_iter_mut().enumerate().map(move |(lane, s)| (m, lane, s)))
            .map(|(m, lane, simulator)| {
                simulator.set(theta);
                (lane..count)
                    .step_by(lanes)
                    .map(|at| {
                        let outcome = simulator.run(
                            &[key.0, key.1, first + at as u64, m as u64],
                            scored,
                            true,
                            None,
                        )?;
                        let seen = look(simulator, m);
                        Ok((outcome, seen))
                    })
                    .collect()
            })
            .collect();
        let mut columns: Vec<_> = done.into_iter().map(Vec::into_iter).collect();
        let mut chains = Vec::with_capacity(count);
        for at in 0..count {
            let mut chain = Vec::with_capacity(periods);
            for m in 0..periods {
                match columns[m * lanes + at % lanes].next() {
                    Some(result) => chain.push(result?),
                    None => return Err(SimulationError::Stopped),
                }
            }
            chains.push(chain);
        }
        Ok(chains)
    }

    /// [`Ensemble::run_with`] for those who want the outcomes alone.
    pub(crate) fn run(
        &mut self,
        theta: &[f64],
        key: (u64, u64),
        first: u64,
        count: usize,
        scored: bool,
    ) -> Result<Vec<Chain>, SimulationError> {
        let chains = self.run_with(theta, key, first, count, scored, |_, _| ())?;
        Ok(chains.into_iter().map(|chain| chain.into_iter().map(|(outcome, ())| outcome).collect()).collect())
    }
}

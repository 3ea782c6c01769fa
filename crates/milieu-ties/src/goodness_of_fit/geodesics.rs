//! The distribution of geodesic distances.

use super::{AuxiliaryStatistic, EndState, GoodnessOfFitError};
use crate::model::Model;
use crate::panel::NetworkKind;

/// Sources that are followed at once: words of 64 bits.
const WORDS: usize = 4;

/// Number of pairs of actors by the length of the shortest path from one to the other: ordered
/// pairs, of a network without direction unordered ones; last those that are farther apart or not
/// connected at all.
///
/// Searches from 256 actors at once, one bit each (Then, Kaufmann, Chirigati et al. 2014), straight
/// on the lists of ties that the simulation holds: O(distances · ties · actors / 256). (The
/// distances of `milieu-network` need a graph built for each simulated end, which costs as much as
/// the search.)
#[derive(Clone, Debug)]
pub struct GeodesicDistribution {
    network: usize,
    label: String,
    halved: bool,
    farthest: usize,
}

impl GeodesicDistribution {
    /// Distances 1 to 5, and beyond.
    pub fn new(model: &Model, network: &str) -> Result<Self, GoodnessOfFitError> {
        let place = model.network_place(network)?;
        let kind = model.networks[place].kind;
        if kind == NetworkKind::TwoMode {
            return Err(GoodnessOfFitError::DoesNotApply {
                statistic: "geodesics",
                network: network.to_owned(),
            });
        }
        Ok(Self {
            network: place,
            label: network.to_owned(),
            halved: kind == NetworkKind::NonDirected,
            farthest: 5,
        })
    }

    /// Distances 1 to `farthest`, and beyond.
    #[must_use]
    pub fn up_to(mut self, farthest: usize) -> Self {
        self.farthest = farthest;
        self
    }
}

impl AuxiliaryStatistic for GeodesicDistribution {
    fn name(&self) -> String {
        format!("geodesics({})", self.label)
    }

    fn names(&self) -> Vec<String> {
        (1..=self.farthest).map(|d| d.to_string()).chain([format!(">{}", self.farthest)]).collect()
    }

    fn compute(&self, state: &EndState<'_>, into: &mut [f64]) {
        let Some(graph) = state.graph(self.network) else { return };
        let n = graph.senders();
        let mut seen = vec![[0_u64; WORDS]; n];
        let mut front = vec![[0_u64; WORDS]; n];
        let mut next = vec![[0_u64; WORDS]; n];
        let mut reached = 0_u64;
        for first in (0..n).step_by(64 * WORDS) {
            seen.fill([0; WORDS]);
            for i in first..n.min(first + 64 * WORDS) {
                seen[i][(i - first) / 64] |= 1 << ((i - first) % 64);
            }
            front.copy_from_slice(&seen);
            for count in &mut into[..self.farthest] {
                let mut new = 0_u64;
                for (v, (seen, next)) in seen.iter_mut().zip(&mut next).enumerate() {
                    let mut from = [0; WORDS];
                    for &u in graph.inn(v) {
                        for (bits, more) in from.iter_mut().zip(&front[u as usize]) {
                            *bits |= more;
                        }
                    }
                    for ((from, seen), next) in from.iter().zip(seen.iter_mut()).zip(next.iter_mut()) {
                        *next = from & !*seen;
                        *seen |= *next;
                        new += u64::from(next.count_ones());
                    }
                }
                if new == 0 {
                    break;
                }
                reached += new;
                *count += new as f64;
                std::mem::swap(&mut front, &mut next);
            }
        }
        into[self.farthest] = (n * n.saturating_sub(1)) as f64 - reached as f64;
        if self.halved {
            into.iter_mut().for_each(|v| *v /= 2.0);
        }
    }
}

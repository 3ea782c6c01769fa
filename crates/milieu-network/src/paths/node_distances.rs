//! What the distances of every node add up to: all forms of closeness from one search.

use crate::paths::distances::DistanceSummary;
use crate::paths::multi_source::{Arrivals, TargetSums};

/// Distances of every node to the others, added up. From one search come the three forms of
/// closeness, the mean distance, the diameter and the efficiency.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeDistances {
    /// Number of other nodes each node reaches.
    pub reached: Vec<u32>,
    /// Sum of the distances to them.
    pub sums: Vec<u64>,
    /// Sum of one over the distances to them.
    pub inverse_sums: Vec<f64>,
    /// Number of ordered pairs at each distance.
    pub summary: DistanceSummary,
}

impl NodeDistances {
    /// From what arrived at the targets that the nodes are read off.
    pub(crate) fn new(
        arrivals: &Arrivals<'_>,
        target_of: impl Iterator<Item = Option<u32>>,
    ) -> NodeDistances {
        let of_target: Vec<TargetSums> = (0..arrivals.targets()).map(|t| arrivals.sums(t)).collect();
        let mut found = NodeDistances {
            reached: Vec::new(),
            sums: Vec::new(),
            inverse_sums: Vec::new(),
            summary: DistanceSummary { pairs_at: arrivals.pairs(), nodes: 0 },
        };
        for target in target_of {
            let sums = target.map_or_else(TargetSums::default, |t| of_target[t as usize]);
            found.reached.push(sums.reached as u32);
            found.sums.push(sums.sum);
            found.inverse_sums.push(sums.inverse);
        }
        found.summary.nodes = found.reached.len();
        found
    }

    fn others(&self) -> f64 {
        self.reached.len() as f64 - 1.0
    }

    /// Number of nodes reached over the sum of their distances; 0 for a node that reaches none.
    /// Comparable only among nodes that reach equally many.
    pub fn closeness_reachable(&self) -> Vec<f64> {
        let of = |(reached, sum): (&u32, &u64)| {
            if *reached > 0 { f64::from(*reached) / *sum as f64 } else { 0.0 }
        };
        self.reached.iter().zip(&self.sums).map(of).collect()
    }

    /// [`NodeDistances::closeness_reachable`] times the share of the other nodes reached
    /// (Wasserman and Faust 1994).
    pub fn closeness_wasserman_faust(&self) -> Vec<f64> {
        let others = self.others();
        let of = |(near, reached): (f64, &u32)| {
            if *reached > 0 { near * (f64::from(*reached) / others) } else { 0.0 }
        };
        self.closeness_reachable().into_iter().zip(&self.reached).map(of).collect()
    }

    /// Sum of 1/d over the other nodes, 0 where no path leads, divided by n - 1 (Marchiori and
    /// Latora 2000; Rochat 2009). Sound in disconnected networks.
    pub fn harmonic(&self) -> Vec<f64> {
        let others = self.others();
        self.inverse_sums.iter().map(|sum| if *sum > 0.0 { sum / others } else { 0.0 }).collect()
    }

    /// Mean distance of each node to those it reaches; `None` where it reaches none.
    pub fn means(&self) -> Vec<Option<f64>> {
        let of = |(reached, sum): (&u32, &u64)| (*reached > 0).then(|| *sum as f64 / f64::from(*reached));
        self.reached.iter().zip(&self.sums).map(of).collect()
    }
}

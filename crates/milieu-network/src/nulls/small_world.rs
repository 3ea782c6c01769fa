//! Small worlds: clustering and paths against randomly rewired networks of the same degrees.

use rayon::prelude::*;

use crate::neighbourhoods::clustering::{clustering_mean_all, transitivity};
use crate::nulls::null_comparison::{NullComparison, against_null};
use crate::nulls::rewiring::degree_preserving_rewiring;
use crate::paths::distances::{distance_summary, small_world_quotient};
use crate::structures::graph::Graph;

/// Which clustering enters the quotient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmallWorldClustering {
    /// Three times the triangles over the connected triples.
    Transitivity,
    /// Mean local clustering over all nodes, below two contacts counted as 0 (Watts and Strogatz
    /// 1998).
    MeanLocal,
}

/// How the quotient is computed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SmallWorldOptions {
    /// Which clustering is compared.
    pub clustering: SmallWorldClustering,
    /// Number of rewired networks.
    pub draws: usize,
    /// Attempted swaps per tie of each.
    pub swaps_per_tie: usize,
    /// Seed; each draw has its own from it.
    pub seed: u64,
    /// Share of the draws inside the interval, such as 0.9.
    pub level: f64,
}

impl Default for SmallWorldOptions {
    /// Transitivity, 100 networks of ten swaps per tie, 90 percent.
    fn default() -> SmallWorldOptions {
        SmallWorldOptions {
            clustering: SmallWorldClustering::Transitivity,
            draws: 100,
            swaps_per_tie: 10,
            seed: 1,
            level: 0.9,
        }
    }
}

/// A network's clustering and paths beside those of rewired networks of the same degrees.
#[derive(Debug, Clone, PartialEq)]
pub struct SmallWorld {
    /// The clustering beside the draws.
    pub clustering: NullComparison,
    /// The mean distance over connected pairs beside the draws.
    pub path: NullComparison,
    /// Share of pairs that a path connects, and its mean over the draws: where they differ much,
    /// mean distances are over different pairs.
    pub connected: (f64, f64),
    /// `(C / mean C of the draws) / (L / mean L of the draws)`; `None` when the draws hold no
    /// triangle.
    pub quotient: Option<f64>,
    /// The middle `level` of the quotients against each draw alone; `None` as soon as one draw has
    /// no triangle, whose quotient has no bound.
    pub interval: Option<(f64, f64)>,
    /// The analytic form, against a random network of the same density
    /// ([`small_world_quotient`]).
    pub analytic: Option<f64>,
}

/// The small-world quotient of the network read as undirected against degree-preserving rewiring
/// (Humphries and Gurney 2008, with the null of Maslov and Sneppen 2002 in place of a network of
/// equal density): above 1 means more clustered than the degrees explain without longer paths.
/// `None` without draws or where clustering or the mean distance is undefined.
///
/// Each draw costs a rewiring, a triangle count and all distances; draws run in parallel and each
/// holds one copy of the network.
pub fn small_world(graph: &Graph, options: SmallWorldOptions) -> Option<SmallWorld> {
    let undirected = graph.as_undirected();
    let possible = undirected.n() as f64 * (undirected.n() as f64 - 1.0);
    let measure = |graph: &Graph| {
        let clustering = match options.clustering {
            SmallWorldClustering::Transitivity => transitivity(graph),
            SmallWorldClustering::MeanLocal => clustering_mean_all(graph),
        };
        let distances = distance_summary(graph);
        let connected = distances.connected_pairs() as f64 / possible;
        clustering.zip(distances.mean()).map(|(c, l)| (c, l, connected))
    };
    let (clustering, path, connected) = measure(&undirected)?;
    let draws: Vec<(f64, f64, f64)> = (0..options.draws as u64)
        .into_par_iter()
        .filter_map(|draw| {
            let seed = options.seed.wrapping_add(draw.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            measure(&degree_preserving_rewiring(&undirected, options.swaps_per_tie, seed))
        })
        .collect();
    if draws.is_empty() {
        return None;
    }
    let column = |of: fn(&(f64, f64, f64)) -> f64| draws.iter().map(of).collect::<Vec<f64>>();
    let null_clustering = against_null(clustering, &column(|d| d.0));
    let null_path = against_null(path, &column(|d| d.1));
    let quotient = |c: f64, l: f64| (c > 0.0).then(|| (clustering / c) / (path / l));
    let against_mean = null_clustering.mean.zip(null_path.mean).and_then(|(c, l)| quotient(c, l));
    let each: Option<Vec<f64>> = draws.iter().map(|(c, l, _)| quotient(*c, *l)).collect();
    let interval = each.map(|mut each| {
        each.sort_unstable_by(f64::total_cmp);
        let tail = (1.0 - options.level.clamp(0.0, 1.0)) / 2.0;
        (quantile(&each, tail), quantile(&each, 1.0 - tail))
    });
    Some(SmallWorld {
        clustering: null_clustering,
        path: null_path,
        connected: (connected, draws.iter().map(|d| d.2).sum::<f64>() / draws.len() as f64),
        quotient: against_mean,
        interval,
        analytic: small_world_quotient(&undirected),
    })
}

/// Quantile of ascending values, interpolated between neighbours (type 7 of Hyndman and Fan 1996).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    below + (place - place.floor()) * (above - below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_of_neighbourhoods_is_clustered_beyond_its_degrees() {
        // Each node tied to the three before and after it; a few ties across.
        let ties = (0..80u32).flat_map(|v| (1..4).map(move |k| (v, (v + k) % 80, 1.0)));
        let across = (0..8u32).map(|v| (v * 10, (v * 10 + 37) % 80, 1.0));
        let g = Graph::undirected(80, ties.chain(across)).unwrap();
        let options = SmallWorldOptions { draws: 20, ..SmallWorldOptions::default() };
        let found = small_world(&g, options).unwrap();
        assert_eq!(found.clustering.draws, 20);
        assert!(found.clustering.z.unwrap() > 5.0);
        let (low, high) = found.interval.unwrap();
        let quotient = found.quotient.unwrap();
        assert!(1.0 < low && low <= quotient && quotient <= high, "{low} {quotient} {high}");
        assert_eq!(found.connected.0, 1.0);
        let local = SmallWorldOptions { clustering: SmallWorldClustering::MeanLocal, ..options };
        assert_ne!(small_world(&g, local).unwrap().quotient, found.quotient);
        assert_eq!(small_world(&g, SmallWorldOptions { draws: 0, ..options }), None);
    }

    #[test]
    fn a_network_that_cannot_change_is_its_own_null() {
        let paw = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0), (2, 3, 1.0)]).unwrap();
        let found =
            small_world(&paw, SmallWorldOptions { draws: 5, ..SmallWorldOptions::default() }).unwrap();
        assert_eq!((found.quotient, found.interval), (Some(1.0), Some((1.0, 1.0))));
        assert_eq!(found.clustering.z, None);
        let path = Graph::undirected(3, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        let found =
            small_world(&path, SmallWorldOptions { draws: 5, ..SmallWorldOptions::default() }).unwrap();
        assert_eq!((found.quotient, found.interval), (None, None));
        assert_eq!(small_world(&Graph::undirected(1, []).unwrap(), SmallWorldOptions::default()), None);
    }
}

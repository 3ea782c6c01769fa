//! Betweenness from a sample of sources, with its error.

use rand::RngExt;
use rayon::prelude::*;

use crate::nulls::random::generator;
use crate::paths::betweenness::search_graph;
use crate::paths::betweenness_reduction::{Root, SearchGraph};
use crate::paths::betweenness_search::{Level, Search};
use crate::paths::clique_cover::CliqueCover;
use crate::structures::affiliations::Affiliations;
use crate::structures::graph::Graph;

/// How far [`betweenness_approximate`] goes.
#[derive(Debug, Clone, PartialEq)]
pub struct BetweennessSample {
    /// Most sources to search from.
    pub samples: usize,
    /// Stop as soon as the guaranteed bound of every node is below this share of the largest
    /// possible betweenness; `None`: use all `samples`.
    pub error: Option<f64>,
    /// Probability with which the bounds of all nodes hold together, within `0..1`.
    pub confidence: f64,
    /// Seed of the draw of sources.
    pub seed: u64,
}

impl Default for BetweennessSample {
    fn default() -> Self {
        BetweennessSample { samples: 1000, error: None, confidence: 0.95, seed: 1 }
    }
}

/// Estimated betweenness of each node, in the unit of [`crate::betweenness`].
#[derive(Debug, Clone, PartialEq)]
pub struct BetweennessEstimate {
    /// Estimates, unbiased but for the few that the sources drawn rule out and that are moved to
    /// the nearest value they allow.
    pub values: Vec<f64>,
    /// Standard error of each value: estimated from the sample, not guaranteed.
    pub standard_error: Vec<f64>,
    /// Largest error of each value. Guaranteed: with at least the asked confidence no node lies
    /// farther from its true value, whatever the network, and however soon the sampling stopped.
    pub bound: Vec<f64>,
    /// Number of sources drawn.
    pub samples: usize,
    /// Number of nodes they were drawn from; the others are known without a search.
    pub population: usize,
}

/// Betweenness estimated from sources drawn without replacement (Brandes and Pich 2007), each
/// searched exactly as in [`crate::betweenness`]. Nodes that lie inside no shortest path, or that
/// only hold up others, are known and exact.
///
/// In an undirected network the sample need not find what is foreseen: the shortest paths from a
/// source to the nodes that are not its contacts share themselves out over its contacts, about as
/// the square roots of their degrees. That guess has a sum over all sources that is known without
/// a search, so only the mean difference from it is sampled (a difference estimator: Cochran
/// 1977). Its variance is that of what the guess misses; a bad guess costs precision, never bias.
///
/// The bound of a node is the smaller of an empirical Bernstein bound for draws without
/// replacement (Bardenet and Maillard 2015) and of Chernoff's bound by relative entropy
/// (Hoeffding 1963) on the plain mean of the sample, shared out over nodes and over the stages at
/// which it is looked at; the distance of the estimate from that mean is added. It is
/// cautious: true errors are nearer to the standard error. All of it is exact, with bounds of 0,
/// once every source is drawn. O(samples · m) at most.
///
/// A confidence outside `0..1` is read as 0.95.
pub fn betweenness_approximate(graph: &Graph, sample: &BetweennessSample) -> BetweennessEstimate {
    estimate(&search_graph(graph), sample)
}

/// [`betweenness_approximate`] of the network of actors that share a project, without projecting
/// it. Projects of more than `max_size` actors are left out.
pub fn betweenness_approximate_of_affiliations(
    two: &Affiliations,
    max_size: Option<usize>,
    sample: &BetweennessSample,
) -> BetweennessEstimate {
    estimate(&SearchGraph::new(&CliqueCover::of_projects(two, max_size), false), sample)
}

fn estimate(graph: &SearchGraph, sample: &BetweennessSample) -> BetweennessEstimate {
    if graph.directed { sampled::<u32>(graph, sample) } else { sampled::<u8>(graph, sample) }
}

/// Sums over the sources drawn, by node.
struct Sums {
    /// Of dependencies and of their squares.
    first: Vec<f64>,
    second: Vec<f64>,
    /// Of what dependencies were in excess of what was foreseen, and of its squares.
    excess: Vec<f64>,
    excess_second: Vec<f64>,
}

impl Sums {
    fn new(n: usize) -> Sums {
        let zeros = || vec![0.0; n];
        Sums { first: zeros(), second: zeros(), excess: zeros(), excess_second: zeros() }
    }

    fn add(&mut self, other: &Sums) {
        let add = |sums: &mut [f64], more: &[f64]| sums.iter_mut().zip(more).for_each(|(sum, x)| *sum += x);
        add(&mut self.first, &other.first);
        add(&mut self.second, &other.second);
        add(&mut self.excess, &other.excess);
        add(&mut self.excess_second, &other.excess_second);
    }
}

/// What is foreseen of the dependencies of a source on its contacts: their sum, which is the
/// number of nodes it reaches that are not its contacts, in shares as the square roots of the
/// contacts' degrees. Nothing is foreseen in a directed network.
struct Foresight<'g> {
    graph: &'g SearchGraph,
    /// Square root of the degree of each node.
    pull: Vec<f64>,
    /// Dependency foreseen per unit of pull of a contact, by root.
    rate: Vec<f64>,
    /// Sum over all sources of what is foreseen, by node.
    total: Vec<f64>,
}

impl<'g> Foresight<'g> {
    fn new(graph: &'g SearchGraph) -> Foresight<'g> {
        let n = graph.names.len();
        let mut seen = Foresight { graph, pull: Vec::new(), rate: Vec::new(), total: vec![0.0; n] };
        if graph.directed {
            return seen;
        }
        let mut nodes: Vec<f64> = graph.pendants.clone();
        for (c, sum) in nodes.iter_mut().enumerate() {
            *sum += graph.members.list(c).len() as f64;
        }
        let degrees: Vec<f64> = over_contacts(graph, &nodes, &vec![1.0; n]);
        let degrees: Vec<f64> = degrees.iter().zip(&graph.leaves).map(|(d, leaves)| d + leaves).collect();
        seen.pull = degrees.iter().map(|d| d.max(0.0).sqrt()).collect();
        let in_clique = |values: &[f64]| -> Vec<f64> {
            (0..graph.pendants.len())
                .map(|c| graph.members.list(c).iter().map(|v| values[*v as usize]).sum())
                .collect()
        };
        let pull_in_clique = in_clique(&seen.pull);
        let pull_around = over_contacts(graph, &pull_in_clique, &seen.pull);
        let mut of_node = vec![0.0; n];
        let mut of_clique = vec![0.0; graph.pendants.len()];
        for &(root, stands_for) in &graph.roots {
            let (at, contacts, pull) = match root {
                Root::Node(v) => (v, degrees[v as usize], pull_around[v as usize]),
                Root::Clique(c) => {
                    let c = c as usize;
                    (graph.members.list(c)[0], nodes[c] - 1.0, pull_in_clique[c])
                }
            };
            let whole = graph.components[graph.component[at as usize] as usize].whole as f64;
            let rate = if pull > 0.0 { (whole - 1.0 - contacts).max(0.0) / pull } else { 0.0 };
            seen.rate.push(rate);
            match root {
                Root::Node(v) => of_node[v as usize] = rate * stands_for,
                Root::Clique(c) => of_clique[c as usize] = rate * stands_for,
            }
        }
        seen.total = over_contacts(graph, &in_clique(&of_node), &of_node);
        for (c, rate) in of_clique.iter().enumerate().filter(|(_, rate)| **rate > 0.0) {
            graph.members.list(c).iter().for_each(|v| seen.total[*v as usize] += rate);
        }
        seen.total.iter_mut().zip(&seen.pull).for_each(|(total, pull)| *total *= pull);
        seen
    }

    /// Writes what is foreseen of the root numbered `at` into `foreseen`, which is all 0, and
    /// lists the places written to, some of them more than once.
    fn write(&self, at: usize, foreseen: &mut [f64], places: &mut Vec<u32>) {
        places.clear();
        let graph = self.graph;
        let Some(rate) = self.rate.get(at) else { return };
        match graph.roots[at].0 {
            Root::Clique(c) => places.extend_from_slice(graph.members.list(c as usize)),
            Root::Node(v) => {
                for c in graph.memberships.list(v as usize) {
                    places.extend_from_slice(graph.members.list(*c as usize));
                }
                places.extend_from_slice(graph.ties.list(v as usize));
                // Two nodes that share a clique are tied, whatever is corrected.
                places.retain(|u| *u != v);
            }
        }
        places.iter().for_each(|v| foreseen[*v as usize] = rate * self.pull[*v as usize]);
    }
}

/// Sum over the contacts of each node, given the sum over each clique (of all its nodes) and the
/// value of each node.
fn over_contacts(graph: &SearchGraph, cliques: &[f64], values: &[f64]) -> Vec<f64> {
    (0..values.len())
        .map(|v| {
            let shared =
                graph.memberships.list(v).iter().map(|c| cliques[*c as usize] - values[v]).sum::<f64>();
            let tied = graph.ties.list(v).iter().map(|u| values[*u as usize]).sum::<f64>();
            let corrected =
                graph.corrections.list(v).iter().map(|(u, f)| f64::from(*f) * values[*u as usize]);
            shared + tied + corrected.sum::<f64>()
        })
        .collect()
}

fn sampled<L: Level>(graph: &SearchGraph, sample: &BetweennessSample) -> BetweennessEstimate {
    const FIRST_STAGE: usize = 128;
    let kept = graph.names.len();
    let mut units: Vec<u32> = Vec::new();
    for (at, (_, stands_for)) in graph.roots.iter().enumerate() {
        units.extend(std::iter::repeat_n(at as u32, *stands_for as usize));
    }
    let population = units.len();
    let most = sample.samples.min(population);
    let mut draw = generator(sample.seed, 0);
    for at in 0..most {
        let other = draw.random_range(at..population);
        units.swap(at, other);
    }
    let confidence =
        if sample.confidence > 0.0 && sample.confidence < 1.0 { sample.confidence } else { 0.95 };
    let whole = graph.whole as f64;
    let share = if graph.directed { 1.0 } else { 0.5 };
    let possible = ((whole - 1.0) * (whole - 2.0) * share).max(1.0);
    let mut sums = Sums::new(kept);
    let foresight = Foresight::new(graph);
    let mut drawn = 0;
    let mut stage = 0u32;
    let ranges = graph.ranges();
    loop {
        let next = if sample.error.is_none() { most } else { most.min((2 * drawn).max(FIRST_STAGE)) };
        add_searches::<L>(&foresight, &units[drawn..next], &mut sums);
        drawn = next;
        stage += 1;
        // 1/2 + 1/6 + 1/12 + ... = 1 shares the risk out over any number of stages.
        let risk = match sample.error {
            None => 1.0 - confidence,
            Some(_) => (1.0 - confidence) / f64::from(stage * (stage + 1)),
        };
        let scale = population as f64 * share;
        let node = |v: usize| Sample {
            drawn,
            population,
            first: sums.first[v],
            second: sums.second[v],
            excess: sums.excess[v],
            excess_second: sums.excess_second[v],
            foreseen: foresight.total[v],
            range: ranges[v],
        };
        let bound: Vec<f64> =
            (0..kept).into_par_iter().map(|v| scale * node(v).bound(risk / kept as f64)).collect();
        let largest = bound.iter().copied().fold(0.0, f64::max);
        if drawn == most || sample.error.is_some_and(|error| largest <= error * possible) {
            let mut found = BetweennessEstimate {
                values: vec![0.0; graph.whole],
                standard_error: vec![0.0; graph.whole],
                bound: vec![0.0; graph.whole],
                samples: drawn,
                population,
            };
            for (v, bound) in bound.into_iter().enumerate() {
                let name = graph.names[v] as usize;
                let node = node(v);
                found.values[name] = scale * node.estimate() + share * graph.known[v];
                found.standard_error[name] = scale * node.standard_error();
                found.bound[name] = bound;
            }
            return found;
        }
    }
}

/// Searches from the roots of `units`, each once for all units it stands for.
fn add_searches<L: Level>(foresight: &Foresight, units: &[u32], sums: &mut Sums) {
    const PARTS: usize = 16;
    let graph = foresight.graph;
    let mut sorted = units.to_vec();
    sorted.sort_unstable();
    let groups: Vec<&[u32]> = sorted.chunk_by(|a, b| a == b).collect();
    let parts: Vec<Sums> = groups
        .par_chunks(groups.len().div_ceil(PARTS).max(1))
        .map(|part| {
            let kept = graph.names.len();
            let mut sums = Sums::new(kept);
            let mut search = Search::<L>::new(graph);
            let mut foreseen = vec![0.0; kept];
            let mut places = Vec::new();
            for group in part {
                let times = group.len() as f64;
                foresight.write(group[0] as usize, &mut foreseen, &mut places);
                let mut add = |v: usize, dependency: f64, foreseen: f64| {
                    let once = times * dependency;
                    let excess = dependency - foreseen;
                    sums.first[v] += once;
                    sums.second[v] += once * dependency;
                    sums.excess[v] += times * excess;
                    sums.excess_second[v] += times * excess * excess;
                };
                search.run(graph.roots[group[0] as usize].0, |v, dependency| {
                    let v = v as usize;
                    add(v, dependency, std::mem::take(&mut foreseen[v]));
                });
                for &v in &places {
                    add(v as usize, 0.0, std::mem::take(&mut foreseen[v as usize]));
                }
            }
            sums
        })
        .collect();
    parts.iter().for_each(|part| sums.add(part));
}

/// Dependencies on one node of the sources drawn, within `0..=range`.
struct Sample {
    drawn: usize,
    population: usize,
    first: f64,
    second: f64,
    excess: f64,
    excess_second: f64,
    foreseen: f64,
    range: f64,
}

impl Sample {
    fn mean(&self) -> f64 {
        if self.drawn == 0 { 0.0 } else { self.first / self.drawn as f64 }
    }

    /// Mean over all sources: that of what is foreseen and of the excess over it, unless the
    /// sources drawn leave room for less or for more only.
    fn estimate(&self) -> f64 {
        let (k, n) = (self.drawn as f64, self.population as f64);
        if self.population == 0 {
            return 0.0;
        }
        let excess = if self.drawn == 0 { 0.0 } else { self.excess / k };
        let least = self.first / n;
        (self.foreseen / n + excess).min(least + (1.0 - k / n) * self.range).max(least)
    }

    fn variance(&self, over: f64) -> f64 {
        if over <= 0.0 { 0.0 } else { ((self.second - self.first * self.mean()) / over).max(0.0) }
    }

    fn excess_variance(&self) -> f64 {
        let k = self.drawn as f64;
        ((self.excess_second - self.excess * self.excess / k) / (k - 1.0)).max(0.0)
    }

    fn standard_error(&self) -> f64 {
        let (k, n) = (self.drawn as f64, self.population as f64);
        if self.drawn == self.population {
            0.0
        } else if self.drawn < 2 {
            self.range
        } else {
            (self.excess_variance() / k * (1.0 - k / n)).sqrt()
        }
    }

    /// Distance from the estimate that the true mean lies beyond with probability `risk` at most.
    fn bound(&self, risk: f64) -> f64 {
        let (mean, reach, estimate) = (self.mean(), self.half_width(risk), self.estimate());
        if reach == 0.0 {
            return 0.0;
        }
        let (low, high) = ((mean - reach).max(0.0), (mean + reach).min(self.range));
        (estimate - low).max(high - estimate)
    }

    /// Half width of an interval around the mean of the sample that misses the true one with
    /// probability `risk` at most.
    fn half_width(&self, risk: f64) -> f64 {
        if self.drawn == self.population || self.range <= 0.0 {
            return 0.0;
        }
        if self.drawn == 0 {
            return self.range;
        }
        let (k, n) = (self.drawn as f64, self.population as f64);
        let left = if 2 * self.drawn <= self.population {
            1.0 - (k - 1.0) / n
        } else {
            (1.0 - k / n) * (1.0 + 1.0 / k)
        };
        // Five events on either side, half of the risk; the other half is the entropy bound's.
        let depth = (20.0 / risk).ln();
        let kappa = 7.0 / 3.0 + 3.0 / std::f64::consts::SQRT_2;
        let by_variance = (self.variance(k) * 2.0 * left * depth / k).sqrt() + kappa * self.range * depth / k;
        let by_entropy =
            self.range * entropy_half_width((self.mean() / self.range).min(1.0), (4.0 / risk).ln() / k);
        by_variance.min(by_entropy).min(self.range)
    }
}

/// Largest distance from `mean` of a `p` within `0..=1` whose relative entropy to it is at most
/// `entropy`.
fn entropy_half_width(mean: f64, entropy: f64) -> f64 {
    let apart = |p: f64| {
        let part = |a: f64, b: f64| {
            if a <= 0.0 {
                0.0
            } else if b <= 0.0 {
                f64::INFINITY
            } else {
                a * (a / b).ln()
            }
        };
        part(mean, p) + part(1.0 - mean, 1.0 - p)
    };
    let reach = |end: f64| {
        let (mut near, mut far) = (0.0, (end - mean).abs());
        for _ in 0..40 {
            let middle = 0.5 * (near + far);
            if apart(mean + middle * (end - mean).signum()) <= entropy { near = middle } else { far = middle }
        }
        far
    };
    reach(1.0).max(reach(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::betweenness::betweenness;

    fn example() -> Graph {
        let two = Affiliations::new(120, 60, (0..420u32).map(|k| ((k * k + 7 * k) % 113, (k * 31) % 59)));
        two.unwrap().project(crate::ProjectionWeighting::Count, None)
    }

    #[test]
    fn all_sources_give_the_exact_values() {
        let g = example();
        let found = betweenness_approximate(&g, &BetweennessSample { samples: 1000, ..Default::default() });
        assert_eq!(found.samples, found.population);
        assert!(found.bound.iter().chain(&found.standard_error).all(|b| *b == 0.0));
        for (a, b) in found.values.iter().zip(betweenness(&g)) {
            assert!((a - b).abs() <= 1e-9 * b.max(1.0));
        }
    }

    #[test]
    fn what_is_foreseen_adds_up_and_spares_samples() {
        let g = example();
        let graph = search_graph(&g);
        let foresight = Foresight::new(&graph);
        let kept = graph.names.len();
        let (mut sums, mut one, mut places) = (vec![0.0; kept], vec![0.0; kept], Vec::new());
        for (at, (_, stands_for)) in graph.roots.iter().enumerate() {
            foresight.write(at, &mut one, &mut places);
            for &v in &places {
                sums[v as usize] += stands_for * std::mem::take(&mut one[v as usize]);
            }
        }
        for (sum, total) in sums.iter().zip(&foresight.total) {
            assert!((sum - total).abs() <= 1e-9 * total.max(1.0), "{sum} {total}");
        }
        let mut all = Sums::new(kept);
        let units: Vec<u32> = (0..graph.roots.len() as u32).collect();
        add_searches::<u8>(&foresight, &units, &mut all);
        let (plain, excess): (f64, f64) = (all.second.iter().sum(), all.excess_second.iter().sum());
        assert!(excess < plain, "{excess} {plain}");
    }

    #[test]
    fn errors_lie_within_the_bound_and_near_the_standard_error() {
        let g = example();
        let exact = betweenness(&g);
        let (mut beyond_two, mut nodes) = (0, 0);
        for seed in 0..40 {
            let sample = BetweennessSample { samples: 40, seed, ..Default::default() };
            let found = betweenness_approximate(&g, &sample);
            for (v, exact) in exact.iter().enumerate() {
                let error = (found.values[v] - exact).abs();
                assert!(error <= found.bound[v] + 1e-9);
                if found.standard_error[v] > 0.0 {
                    nodes += 1;
                    beyond_two += usize::from(error > 2.0 * found.standard_error[v]);
                }
            }
        }
        assert!(nodes > 1000 && (beyond_two as f64) < 0.15 * f64::from(nodes), "{beyond_two} of {nodes}");
    }

    #[test]
    fn sampling_stops_at_the_error_asked_for() {
        let ties = (1..3000u32).flat_map(|v| [(v, v / 2, 1.0), (v, (v * 7) % 50, 1.0)]);
        let g = Graph::undirected(3000, ties).unwrap();
        let sample = BetweennessSample { samples: 3000, error: Some(0.12), ..Default::default() };
        let found = betweenness_approximate(&g, &sample);
        assert!(found.samples < found.population);
        let possible = 2999.0 * 2998.0 / 2.0;
        assert!(found.bound.iter().all(|b| *b <= 0.12 * possible));
    }

    #[test]
    fn nothing_to_sample() {
        for n in 0..3 {
            let g = Graph::undirected(n, []).unwrap();
            let found = betweenness_approximate(&g, &BetweennessSample::default());
            assert_eq!((found.values, found.samples), (vec![0.0; n], 0));
        }
        let none = BetweennessSample { samples: 0, error: Some(0.1), confidence: f64::NAN, seed: 0 };
        let found = betweenness_approximate(&example(), &none);
        assert!(found.bound.iter().all(|b| b.is_finite()) && found.samples == 0);
    }

    #[test]
    fn relative_entropy_is_inverted() {
        assert!((entropy_half_width(0.0, 0.5) - (1.0 - (-0.5f64).exp())).abs() < 1e-9);
        assert!(entropy_half_width(0.5, 0.0) < 1e-6);
        assert_eq!(entropy_half_width(0.5, 100.0), 0.5);
    }
}

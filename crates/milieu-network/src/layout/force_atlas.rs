//! Force-directed places after ForceAtlas2.

use std::ops::ControlFlow;

use rayon::prelude::*;

use super::repulsion::{Contact, Repulsion};
use super::{FURTHEST, Layout, LayoutError, numbers_in, option_in, spread_coincident};
use crate::structures::graph::Graph;

/// Nodes of one part of a parallel step; sums over parts are added in their order.
const PART: usize = 1024;

/// Gap between two rims below which repulsion does not grow any more, in layout units.
const LEAST_GAP: f64 = 0.01;

/// How [`ForceAtlas`] pulls and pushes.
#[derive(Debug, Clone, PartialEq)]
pub struct ForceAtlasOptions {
    /// Seed of the places the drawing starts from.
    pub seed: u64,
    /// `k_r`, the strength of repulsion: larger spreads the drawing. Above 0, at most 1e12.
    pub scaling: f64,
    /// `k_g`, the strength of the pull towards the origin. 0 to 1e12.
    pub gravity: f64,
    /// Whether gravity grows with the distance from the origin. Keeps isolates and small
    /// components near; without it they drift out to about `k_r * total mass / k_g`.
    pub strong_gravity: bool,
    /// `delta`: a tie of weight `w` pulls with `w^delta` over the mean of `w^delta` of all ties,
    /// so that the unit of the weights does not matter. 0 ignores weights. 0 to 16.
    pub weight_influence: f64,
    /// Attraction by `log(1 + d)` in place of `d`: tighter, more parted communities (Noack 2009).
    pub lin_log: bool,
    /// Divides the pull of a tie by the mass of its source (in undirected networks by that of
    /// either end in equal parts), times the mean mass: hubs move out, authorities in.
    pub dissuade_hubs: bool,
    /// `tau`: how much nodes may swing; larger is faster and less exact. 1e-6 to 1e6.
    pub tolerance: f64,
    /// Opening angle of the cells of [`ForceAtlas::round`]: the sum of the radii of two cells
    /// over the distance of their centres below which they act as a whole. 0 (exact, O(n²)) to
    /// 0.95.
    pub theta: f64,
}

impl Default for ForceAtlasOptions {
    fn default() -> ForceAtlasOptions {
        ForceAtlasOptions {
            seed: 0,
            scaling: 10.0,
            gravity: 0.05,
            strong_gravity: true,
            weight_influence: 1.0,
            lin_log: false,
            dissuade_hubs: false,
            tolerance: 1.0,
            theta: 0.7,
        }
    }
}

/// What one round did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Round {
    /// Number of rounds done, this one included.
    pub number: u32,
    /// Sum over nodes of mass times the change of force since the round before.
    pub swing: f64,
    /// Sum over nodes of mass times the part of the force that lasted.
    pub traction: f64,
    /// Global speed `s(G)`.
    pub speed: f64,
    /// Mean way of a free node in this round as a share of the root mean square distance of all
    /// nodes from the origin.
    pub movement: f64,
}

impl Round {
    /// Stops [`ForceAtlas::run`] once the mean movement is below the share given.
    pub fn settled(&self, movement: f64) -> ControlFlow<()> {
        if self.number > 1 && self.movement < movement {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// All rounds asked for were done.
    Finished,
    /// The caller broke off: settled or cancelled.
    Stopped,
}

/// A ForceAtlas2 drawing in the making (Jacomy, Venturini, Heymann and Bastian 2014).
///
/// Each node has mass `m = degree + 1` (ties in both directions). Nodes repel with
/// `k_r m_i m_j / d`, ties attract with their pull times `d` (or `log(1 + d)`), gravity pulls to
/// the origin with `k_g m` (or `k_g m d`). Nodes move along their force at a speed that falls as
/// they swing: `s(G) = tau * traction / swing`, at most half as much again as in the round
/// before; `s(i) = s(G) / (1 + s(G) sqrt(swing_i))`, a tenth of that with radii. Two bounds keep
/// drawings of thousands of nodes from shaking: a node goes at most half the way to where its
/// ties and gravity alone would hold it, and at most 10 units or a tenth of the size of the
/// drawing.
///
/// A round costs O(m + n log n): repulsion sums cell against cell by power series of the fourth
/// order, with an error of direction of about 2e-4 on evenly spread nodes at the default opening
/// angle. Memory is 16 bytes per tie and about 250 per node. Directed networks are drawn by their
/// ties in both directions. Units: see `scaling`; [`Layout::fitted`] brings the drawing to size.
pub struct ForceAtlas {
    options: ForceAtlasOptions,
    offsets: Vec<usize>,
    targets: Vec<u32>,
    pulls: Vec<f32>,
    mass: Vec<f64>,
    place: Vec<[f64; 2]>,
    force: Vec<[f64; 2]>,
    former: Vec<[f64; 2]>,
    /// How fast the pull on each node grows as it leaves its place of rest.
    stiffness: Vec<f64>,
    unit: Vec<[f32; 2]>,
    radii: Option<Vec<f64>>,
    unit_radii: Vec<f32>,
    pinned: Vec<bool>,
    repulsion: Repulsion,
    rounds: u32,
    speed: f64,
}

impl ForceAtlas {
    /// A drawing that starts from a seeded disc of about the size it will have.
    ///
    /// # Errors
    /// An option outside its range.
    pub fn new(graph: &Graph, options: &ForceAtlasOptions) -> Result<ForceAtlas, LayoutError> {
        let positive = f64::MIN_POSITIVE;
        option_in("scaling", options.scaling, positive, 1e12, "above 0, at most 1e12")?;
        option_in("gravity", options.gravity, 0.0, 1e12, "0 to 1e12")?;
        option_in("weight_influence", options.weight_influence, 0.0, 16.0, "0 to 16")?;
        option_in("tolerance", options.tolerance, 1e-6, 1e6, "1e-6 to 1e6")?;
        option_in("theta", options.theta, 0.0, 0.95, "0 to 0.95")?;
        let n = graph.n();
        let mass: Vec<f64> = (0..n as u32)
            .map(|v| {
                let back = if graph.is_directed() { graph.in_neighbours(v).len() } else { 0 };
                (graph.neighbours(v).len() + back + 1) as f64
            })
            .collect();
        let (offsets, targets, pulls) = pulls(graph, &mass, options);
        let masses32: Vec<f32> = mass.iter().map(|m| *m as f32).collect();
        // Where repulsion of the whole and the pull of ties and gravity hold each other.
        let total: f64 = mass.iter().sum();
        let radius = (options.scaling * total / (1.0 + options.gravity)).sqrt();
        let start = Layout::random(n, radius, options.seed);
        Ok(ForceAtlas {
            options: options.clone(),
            offsets,
            targets,
            pulls,
            mass,
            place: start.x.iter().zip(&start.y).map(|(x, y)| [*x, *y]).collect(),
            force: vec![[0.0; 2]; n],
            former: vec![[0.0; 2]; n],
            stiffness: vec![0.0; n],
            unit: vec![[0.0; 2]; n],
            radii: None,
            unit_radii: Vec::new(),
            pinned: vec![false; n],
            repulsion: Repulsion::new(&masses32),
            rounds: 0,
            speed: 1.0,
        })
    }

    /// Starts from places of one's own. Nodes that share their place are spread over a small
    /// disc, in the order of their ids.
    ///
    /// # Errors
    /// A place that is not finite or further than [`FURTHEST`] from the origin.
    ///
    /// # Panics
    /// If the layout has another number of nodes.
    pub fn start_at(mut self, start: &Layout) -> Result<ForceAtlas, LayoutError> {
        assert_eq!(start.n(), self.place.len(), "one place per node");
        start.check()?;
        self.place = start.x.iter().zip(&start.y).map(|(x, y)| [*x, *y]).collect();
        Ok(self)
    }

    /// Keeps the marked nodes exactly where they are; they still push and pull the others.
    ///
    /// # Panics
    /// If there is not one mark per node.
    #[must_use]
    pub fn pin(mut self, pinned: &[bool]) -> ForceAtlas {
        assert_eq!(pinned.len(), self.place.len(), "one mark per node");
        self.pinned = pinned.to_vec();
        self
    }

    /// Draws nodes as discs of these radii (in layout units) that do not want to overlap: forces
    /// act between rims, and overlapping discs repel with `100 k_r m_i m_j`. Best switched on
    /// once the drawing has settled; [`without_overlap`](super::without_overlap) removes what is left.
    ///
    /// # Errors
    /// A radius below 0, not finite or above [`FURTHEST`].
    ///
    /// # Panics
    /// If there is not one radius per node.
    pub fn avoid_overlap(mut self, radii: &[f64]) -> Result<ForceAtlas, LayoutError> {
        assert_eq!(radii.len(), self.place.len(), "one radius per node");
        numbers_in("the radius", radii, 0.0)?;
        self.radii = Some(radii.to_vec());
        Ok(self)
    }

    /// Moves every free node once.
    pub fn round(&mut self) -> Round {
        if self.rounds == 0 {
            self.part_coincident();
        }
        self.rounds = self.rounds.saturating_add(1);
        std::mem::swap(&mut self.force, &mut self.former);
        let scale = self.scale_to_unit();
        let contact =
            self.radii.is_some().then(|| Contact { least_gap: ((LEAST_GAP / scale) as f32).max(1e-12) });
        let radii = contact.map(|contact| (self.unit_radii.as_slice(), contact));
        let repulsion = self.repulsion.forces(&self.unit, radii, self.options.theta);

        let frame = Frame { scale, repulse: self.options.scaling / scale };
        let view = View {
            options: &self.options,
            offsets: &self.offsets,
            targets: &self.targets,
            pulls: &self.pulls,
            mass: &self.mass,
            place: &self.place,
            unit: &self.unit,
            radii: self.radii.as_deref(),
        };
        let sums: Vec<[f64; 3]> = self
            .force
            .par_chunks_mut(PART)
            .zip(self.stiffness.par_chunks_mut(PART))
            .zip(self.former.par_chunks(PART))
            .zip(repulsion.par_chunks(PART))
            .zip(self.pinned.par_chunks(PART))
            .enumerate()
            .map(|(part, ((((force, stiffness), former), pushed), pinned))| {
                let from = part * PART;
                view.forces(from, force, stiffness, pushed, frame);
                let mut sums = [0.0; 3];
                for k in 0..force.len() {
                    let ([fx, fy], [gx, gy]) = (force[k], former[k]);
                    let [x, y] = view.place[from + k];
                    sums[2] += x * x + y * y;
                    if !pinned[k] {
                        sums[0] += view.mass[from + k] * length(fx - gx, fy - gy);
                        sums[1] += view.mass[from + k] * 0.5 * length(fx + gx, fy + gy);
                    }
                }
                sums
            })
            .collect();
        let [swing, traction, squares] =
            sums.iter().fold([0.0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
        let n = self.place.len() as f64;
        let size = (squares / n.max(1.0)).sqrt();
        if swing > 0.0 {
            let wanted = self.options.tolerance * traction / swing;
            self.speed = wanted.min(1.5 * self.speed).clamp(1e-9, 1e9);
        }

        let (speed, longest) = (self.speed, (0.1 * size).max(10.0));
        let ease = if self.radii.is_some() { 0.1 } else { 1.0 };
        let (force, former, stiffness) = (&self.force, &self.former, &self.stiffness);
        let ways: Vec<(f64, u32)> = self
            .place
            .par_chunks_mut(PART)
            .zip(self.pinned.par_chunks(PART))
            .enumerate()
            .map(|(part, (places, pinned))| {
                let (mut way, mut free) = (0.0, 0);
                for (k, place) in places.iter_mut().enumerate().filter(|(k, _)| !pinned[*k]) {
                    let ([fx, fy], [gx, gy]) = (force[part * PART + k], former[part * PART + k]);
                    let own_swing = length(fx - gx, fy - gy);
                    let pull = length(fx, fy);
                    if pull > 0.0 {
                        let step = (ease * speed / (1.0 + speed * own_swing.sqrt()))
                            .min(longest / pull)
                            .min(0.5 / stiffness[part * PART + k]);
                        place[0] = (place[0] + step * fx).clamp(-FURTHEST, FURTHEST);
                        place[1] = (place[1] + step * fy).clamp(-FURTHEST, FURTHEST);
                        way += step * pull;
                    }
                    free += 1;
                }
                (way, free)
            })
            .collect();
        let way: f64 = ways.iter().map(|w| w.0).sum();
        let free: u32 = ways.iter().map(|w| w.1).sum();
        let movement = if way > 0.0 && size > 0.0 { way / f64::from(free) / size } else { 0.0 };
        Round { number: self.rounds, swing, traction, speed, movement }
    }

    /// At most `rounds` rounds; `progress` hears each of them and may break off.
    pub fn run(&mut self, rounds: u32, mut progress: impl FnMut(&Round) -> ControlFlow<()>) -> Progress {
        for _ in 0..rounds {
            if progress(&self.round()).is_break() {
                return Progress::Stopped;
            }
        }
        Progress::Finished
    }

    /// Places now; centred unless a node is pinned.
    pub fn layout(&self) -> Layout {
        let layout = Layout {
            x: self.place.iter().map(|p| p[0]).collect(),
            y: self.place.iter().map(|p| p[1]).collect(),
        };
        if self.pinned.contains(&true) { layout } else { layout.centred() }
    }

    fn part_coincident(&mut self) {
        let mut layout = Layout {
            x: self.place.iter().map(|p| p[0]).collect(),
            y: self.place.iter().map(|p| p[1]).collect(),
        };
        let extent = layout.bounds().map_or(0.0, |[x0, y0, x1, y1]| (x1 - x0).max(y1 - y0));
        let spacing = if extent > 0.0 { extent * 1e-3 } else { 1.0 };
        spread_coincident(&mut layout, |v| !self.pinned[v], spacing);
        for (place, (x, y)) in self.place.iter_mut().zip(layout.x.iter().zip(&layout.y)) {
            *place = [*x, *y];
        }
    }

    /// Writes places and radii in the unit square; returns its side in layout units.
    fn scale_to_unit(&mut self) -> f64 {
        let (mut low, mut high) = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
        for [x, y] in &self.place {
            low = [low[0].min(*x), low[1].min(*y)];
            high = [high[0].max(*x), high[1].max(*y)];
        }
        let extent = (high[0] - low[0]).max(high[1] - low[1]);
        let scale = if extent > 0.0 && extent.is_finite() { extent.max(1.0 / FURTHEST) } else { 1.0 };
        self.unit.par_chunks_mut(PART).zip(self.place.par_chunks(PART)).for_each(|(units, places)| {
            for (unit, [x, y]) in units.iter_mut().zip(places) {
                *unit = [((x - low[0]) / scale) as f32, ((y - low[1]) / scale) as f32];
            }
        });
        if let Some(radii) = &self.radii {
            self.unit_radii = radii.iter().map(|r| (r / scale).min(1e6) as f32).collect();
        }
        scale
    }
}

#[derive(Clone, Copy)]
struct Frame {
    /// Layout units per unit square.
    scale: f64,
    /// Turns a repulsion of the unit square into one per mass.
    repulse: f64,
}

struct View<'a> {
    options: &'a ForceAtlasOptions,
    offsets: &'a [usize],
    targets: &'a [u32],
    pulls: &'a [f32],
    mass: &'a [f64],
    place: &'a [[f64; 2]],
    unit: &'a [[f32; 2]],
    radii: Option<&'a [f64]>,
}

impl View<'_> {
    fn forces(
        &self,
        from: usize,
        force: &mut [[f64; 2]],
        stiffness: &mut [f64],
        pushed: &[[f32; 2]],
        frame: Frame,
    ) {
        match (self.options.lin_log, self.radii) {
            (false, None) => self.attract_by_distance(from, force, stiffness, frame.scale),
            (true, None) => self.attract(from, force, stiffness, frame.scale, |d, _, _| d.ln_1p() / d),
            (false, Some(radii)) => self.attract(from, force, stiffness, frame.scale, |d, v, u| {
                let gap = d - radii[v] - radii[u];
                if gap > 0.0 { gap / d } else { 0.0 }
            }),
            (true, Some(radii)) => self.attract(from, force, stiffness, frame.scale, |d, v, u| {
                let gap = d - radii[v] - radii[u];
                if gap > 0.0 { gap.ln_1p() / d } else { 0.0 }
            }),
        }
        for (k, ((f, stiffness), push)) in force.iter_mut().zip(stiffness).zip(pushed).enumerate() {
            let mass = self.mass[from + k];
            let [x, y] = self.place[from + k];
            let distance = length(x, y);
            let gravity = match self.options.strong_gravity {
                true => self.options.gravity * mass,
                false if distance > 0.0 => self.options.gravity * mass / distance,
                false => 0.0,
            };
            let repulse = frame.repulse * mass;
            f[0] += repulse * f64::from(push[0]) - gravity * x;
            f[1] += repulse * f64::from(push[1]) - gravity * y;
            *stiffness += gravity;
        }
    }

    fn attract_by_distance(&self, from: usize, force: &mut [[f64; 2]], stiffness: &mut [f64], scale: f64) {
        for (k, (f, stiffness)) in force.iter_mut().zip(stiffness).enumerate() {
            let row = self.offsets[from + k]..self.offsets[from + k + 1];
            let [x, y] = self.unit[from + k];
            let mut sum = [0.0f64; 3];
            for (u, pull) in self.targets[row.clone()].iter().zip(&self.pulls[row]) {
                let [ux, uy] = self.unit[*u as usize];
                sum[0] += f64::from(pull * (ux - x));
                sum[1] += f64::from(pull * (uy - y));
                sum[2] += f64::from(*pull);
            }
            *f = [scale * sum[0], scale * sum[1]];
            *stiffness = sum[2];
        }
    }

    /// Attraction with `factor(distance, node, neighbour)` times the difference of places.
    fn attract(
        &self,
        from: usize,
        force: &mut [[f64; 2]],
        stiffness: &mut [f64],
        scale: f64,
        factor: impl Fn(f64, usize, usize) -> f64,
    ) {
        for (k, (f, stiffness)) in force.iter_mut().zip(stiffness).enumerate() {
            let row = self.offsets[from + k]..self.offsets[from + k + 1];
            let [x, y] = self.unit[from + k];
            let mut sum = [0.0f64; 3];
            for (u, pull) in self.targets[row.clone()].iter().zip(&self.pulls[row]) {
                let [ux, uy] = self.unit[*u as usize];
                let (dx, dy) = (scale * f64::from(ux - x), scale * f64::from(uy - y));
                let distance = length(dx, dy);
                if distance > 0.0 {
                    let pull = f64::from(*pull) * factor(distance, from + k, *u as usize);
                    sum[0] += pull * dx;
                    sum[1] += pull * dy;
                    sum[2] += pull;
                }
            }
            *f = [sum[0], sum[1]];
            *stiffness = sum[2];
        }
    }
}

/// Lengths of vectors below 1e150, so that squares stay finite.
fn length(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

/// Rows of both ends of every tie with the pull of each: `w^delta` over its mean, with hubs
/// dissuaded if asked for.
fn pulls(graph: &Graph, mass: &[f64], options: &ForceAtlasOptions) -> (Vec<usize>, Vec<u32>, Vec<f32>) {
    let n = graph.n() as u32;
    let strongest = (0..n).flat_map(|v| graph.weights(v)).copied().fold(0.0, f64::max);
    let raw = |w: f64| match options.weight_influence {
        0.0 => 1.0,
        1.0 => w / strongest,
        delta => (w / strongest).powf(delta),
    };
    let (mut sum, mut arcs) = (0.0, 0usize);
    for v in 0..n {
        sum += graph.weights(v).iter().map(|w| raw(*w)).sum::<f64>();
        arcs += graph.weights(v).len();
    }
    let mean = sum / arcs.max(1) as f64;
    let mean_mass = mass.iter().sum::<f64>() / f64::from(n.max(1));
    let directed = graph.is_directed();
    let pull = |w: f64, source: u32, target: u32| {
        let hub = match (options.dissuade_hubs, directed) {
            (false, _) => 1.0,
            (true, true) => mean_mass / mass[source as usize],
            (true, false) => 0.5 * mean_mass * (1.0 / mass[source as usize] + 1.0 / mass[target as usize]),
        };
        (raw(w) / mean * hub) as f32
    };
    let stored = if directed { 2 * arcs } else { arcs };
    let mut offsets = Vec::with_capacity(n as usize + 1);
    let (mut targets, mut pulls) = (Vec::with_capacity(stored), Vec::with_capacity(stored));
    offsets.push(0);
    for v in 0..n {
        targets.extend_from_slice(graph.neighbours(v));
        pulls.extend(graph.neighbours(v).iter().zip(graph.weights(v)).map(|(u, w)| pull(*w, v, *u)));
        if directed {
            targets.extend_from_slice(graph.in_neighbours(v));
            pulls
                .extend(graph.in_neighbours(v).iter().zip(graph.in_weights(v)).map(|(u, w)| pull(*w, *u, v)));
        }
        offsets.push(targets.len());
    }
    (offsets, targets, pulls)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::layout::stress;

    fn drawn(graph: &Graph, options: &ForceAtlasOptions, rounds: u32) -> Layout {
        let mut drawing = ForceAtlas::new(graph, options).unwrap();
        drawing.run(rounds, |round| round.settled(1e-6));
        drawing.layout()
    }

    fn grid(side: u32) -> Graph {
        let ties = (0..side * side).flat_map(|v| {
            let right = (v % side + 1 < side).then_some((v, v + 1, 1.0));
            let below = (v / side + 1 < side).then_some((v, v + side, 1.0));
            right.into_iter().chain(below)
        });
        Graph::undirected((side * side) as usize, ties).unwrap()
    }

    fn cliques() -> Graph {
        let clique = |from: u32| (0..10).flat_map(move |a| (0..a).map(move |b| (from + a, from + b, 1.0)));
        Graph::undirected(20, clique(0).chain(clique(10)).chain([(0, 10, 1.0)])).unwrap()
    }

    #[test]
    fn known_networks_keep_their_shape() {
        let options = ForceAtlasOptions::default();
        let path = Graph::undirected(20, (1..20).map(|v| (v - 1, v, 1.0))).unwrap();
        for (name, graph, at_most) in
            [("path", path, 0.08), ("grid", grid(10), 0.05), ("cliques", cliques(), 0.16)]
        {
            let random = stress(&graph, &Layout::random(graph.n(), 1.0, 3)).unwrap();
            let found = stress(&graph, &drawn(&graph, &options, 1000)).unwrap();
            assert!(found < at_most && random > 2.0 * found, "{name}: {found}, random {random}");
        }
    }

    #[test]
    fn two_nodes_come_to_rest_where_the_forces_cancel() {
        // Mass 2 each: k_r 4 / d = d + k_g 2 d/2.
        let graph = Graph::undirected(2, [(0, 1, 7.0)]).unwrap();
        let options = ForceAtlasOptions { scaling: 10.0, gravity: 0.05, ..Default::default() };
        let distance = drawn(&graph, &options, 2000).distance(0, 1);
        assert!((distance - (40.0f64 / 1.05).sqrt()).abs() < 0.01, "{distance}");
        // LinLog: k_r 4 / d = log(1 + d) without gravity.
        let options = ForceAtlasOptions { gravity: 0.0, lin_log: true, ..options };
        let d = drawn(&graph, &options, 4000).distance(0, 1);
        assert!((40.0 / d - d.ln_1p()).abs() < 0.01, "{d}");
    }

    #[test]
    fn lin_log_parts_communities_more() {
        let graph = cliques();
        let parting = |lin_log| {
            let options = ForceAtlasOptions { lin_log, scaling: 1.0, gravity: 0.0, ..Default::default() };
            let layout = drawn(&graph, &options, 2000);
            let (mut inside, mut between) = (0.0, 0.0);
            for u in 0..20 {
                for v in 0..u {
                    if u / 10 == v / 10 {
                        inside += layout.distance(u, v)
                    } else {
                        between += layout.distance(u, v)
                    }
                }
            }
            between / inside
        };
        assert!(parting(true) > 1.2 * parting(false), "{} {}", parting(true), parting(false));
    }

    #[test]
    fn dissuaded_hubs_stand_further_out() {
        // 0 points to twenty nodes, which all point to 1: alike but for the direction.
        let graph = Graph::directed(22, (2..22).flat_map(|v| [(0, v, 1.0), (v, 1, 1.0)])).unwrap();
        let share = |dissuade_hubs| {
            let layout = drawn(&graph, &ForceAtlasOptions { dissuade_hubs, ..Default::default() }, 2000);
            let reach = |hub| (2..22).map(|v| layout.distance(hub, v)).sum::<f64>();
            reach(0) / reach(1)
        };
        assert!((share(false) - 1.0).abs() < 0.1 && share(true) > 1.1, "{} {}", share(true), share(false));
    }

    #[test]
    fn discs_hardly_overlap_and_pinned_nodes_stay() {
        let graph = grid(6);
        let radii = vec![20.0; 36];
        let mut pinned = vec![false; 36];
        pinned[3] = true;
        let start = Layout::random(36, 10.0, 1);
        let mut drawing = ForceAtlas::new(&graph, &ForceAtlasOptions::default())
            .unwrap()
            .start_at(&start)
            .unwrap()
            .pin(&pinned)
            .avoid_overlap(&radii)
            .unwrap();
        assert_eq!(drawing.run(1500, |_| ControlFlow::Continue(())), Progress::Finished);
        let layout = drawing.layout();
        assert_eq!((layout.x[3], layout.y[3]), (start.x[3], start.y[3]));
        let overlapping = (0..36).flat_map(|u| (0..u).map(move |v| (u, v)));
        let deepest = overlapping.map(|(u, v)| 40.0 - layout.distance(u, v)).fold(0.0, f64::max);
        assert!(deepest < 4.0, "{deepest}");
    }

    #[test]
    fn a_run_can_be_broken_off_and_bad_options_are_named() {
        let graph = grid(4);
        let mut drawing = ForceAtlas::new(&graph, &ForceAtlasOptions::default()).unwrap();
        let mut heard = 0;
        let end = drawing.run(100, |round| {
            heard = round.number;
            if round.number == 7 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!((end, heard), (Progress::Stopped, 7));
        for bad in [
            ForceAtlasOptions { scaling: 0.0, ..Default::default() },
            ForceAtlasOptions { gravity: f64::NAN, ..Default::default() },
            ForceAtlasOptions { theta: 1.5, ..Default::default() },
            ForceAtlasOptions { weight_influence: -1.0, ..Default::default() },
            ForceAtlasOptions { tolerance: f64::INFINITY, ..Default::default() },
        ] {
            assert!(matches!(ForceAtlas::new(&graph, &bad), Err(LayoutError::BadOption { .. })));
        }
        let far = Layout { x: vec![f64::INFINITY; 16], y: vec![0.0; 16] };
        assert!(ForceAtlas::new(&graph, &ForceAtlasOptions::default()).unwrap().start_at(&far).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn places_are_finite_whatever_the_network(
            n in 0u32..40,
            directed in any::<bool>(),
            pairs in prop::collection::vec((0u32..40, 0u32..40, -300i32..300), 0..80),
            lin_log in any::<bool>(),
            strong_gravity in any::<bool>(),
            dissuade_hubs in any::<bool>(),
            weight_influence in prop::sample::select(vec![0.0, 0.5, 1.0, 16.0]),
            coincident in any::<bool>(),
            radius in prop::sample::select(vec![None, Some(0.0), Some(3.0), Some(1e90)]),
            far in prop::sample::select(vec![0.0, 1.0, 1e9, 1e100]),
        ) {
            let ties = pairs.into_iter().filter(|(u, v, _)| *u < n && *v < n);
            let ties = ties.map(|(u, v, power)| (u, v, 10f64.powi(power)));
            let graph =
                if directed { Graph::directed(n as usize, ties) } else { Graph::undirected(n as usize, ties) };
            let graph = graph.unwrap();
            let options = ForceAtlasOptions {
                lin_log, strong_gravity, dissuade_hubs, weight_influence, ..Default::default()
            };
            let mut drawing = ForceAtlas::new(&graph, &options).unwrap();
            if coincident {
                let start = Layout { x: vec![far; n as usize], y: vec![0.0; n as usize] };
                drawing = drawing.start_at(&start).unwrap();
            }
            if let Some(radius) = radius {
                drawing = drawing.avoid_overlap(&vec![radius; n as usize]).unwrap();
            }
            for _ in 0..30 {
                let round = drawing.round();
                prop_assert!(round.swing.is_finite() && round.traction.is_finite() && round.movement.is_finite());
            }
            let layout = drawing.layout();
            prop_assert!(layout.x.iter().chain(&layout.y).all(|at| at.is_finite()));
        }
    }
}

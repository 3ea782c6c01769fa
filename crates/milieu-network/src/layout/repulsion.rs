//! Repulsion among all nodes at once, `sum over j of m_j (z_i - z_j) / |z_i - z_j|^2`.
//!
//! In the complex plane this force is the conjugate of `sum m_j / (z_i - z_j)`, an analytic
//! field, so that distant cells of nodes act on each other through power series (fast multipole
//! method: Greengard and Rokhlin 1987; cell to cell with an opening angle: Dehnen 2002) where
//! Barnes and Hut (1986) let a single centre of mass act on a single node. Series end after the
//! fourth order. The cells are those of a balanced tree: each is halved across its wider side at
//! a whole number of leaves, so that places that coincide or lie far out cost nothing extra.
//!
//! Places are scaled to the unit square and kept in 32 bits: a 24-bit mantissa there resolves
//! less than a thousandth of a pixel of the largest screen, halves the memory that each round
//! reads and doubles the pairs per instruction. Series and sums over cells are in 64 bits.

use nalgebra::Complex;
use rayon::prelude::*;

type C = Complex<f64>;

/// Nodes of a full leaf.
const LEAF: usize = 16;

/// Squared distance (in unit squares) below which two nodes count as being at that distance.
const NEAR: f32 = 1e-24;

#[derive(Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
    mass: f32,
    radius: f32,
    node: u32,
}

/// A cell in preorder: its left half follows it, its right half follows the left one.
#[derive(Clone, Copy)]
struct Cell {
    /// Centre of mass.
    centre: C,
    /// No node of the cell, with its own radius, reaches further from the centre.
    reach: f64,
    mass: f64,
    /// Moments `sum m (z - centre)^k` for k = 2, 3, 4; that of k = 1 is 0.
    moments: [C; 3],
    leaves: u32,
    first_leaf: u32,
}

const EMPTY: Cell = Cell {
    centre: C::new(0.0, 0.0),
    reach: 0.0,
    mass: 0.0,
    moments: [C::new(0.0, 0.0); 3],
    leaves: 1,
    first_leaf: 0,
};

#[derive(Clone, Copy)]
struct Leaf {
    x: [f32; LEAF],
    y: [f32; LEAF],
    mass: [f32; LEAF],
    radius: [f32; LEAF],
}

#[derive(Clone, Copy)]
struct LeafForce {
    x: [f32; LEAF],
    y: [f32; LEAF],
}

/// What keeps nodes with radii from lying on one another.
#[derive(Clone, Copy)]
pub(super) struct Contact {
    /// Gap below which the repulsion does not grow any more.
    pub least_gap: f32,
}

/// The tree, kept from round to round for its memory and the order of its nodes.
pub(super) struct Repulsion {
    points: Vec<Point>,
    cells: Vec<Cell>,
    leaves: Vec<Leaf>,
    forces: Vec<[f32; 2]>,
}

impl Repulsion {
    pub(super) fn new(masses: &[f32]) -> Repulsion {
        let points = masses
            .iter()
            .zip(0u32..)
            .map(|(mass, node)| Point { x: 0.0, y: 0.0, mass: *mass, radius: 0.0, node })
            .collect();
        Repulsion { points, cells: Vec::new(), leaves: Vec::new(), forces: Vec::new() }
    }

    /// The force on each node, in its order. `places` lie in the unit square; radii are in the
    /// same unit. Cells act as a whole when their reaches together are less than `theta` of the
    /// distance of their centres.
    pub(super) fn forces(
        &mut self,
        places: &[[f32; 2]],
        radii: Option<(&[f32], Contact)>,
        theta: f64,
    ) -> &[[f32; 2]] {
        let n = places.len();
        if n == 0 {
            return &self.forces;
        }
        self.points.par_chunks_mut(1024).for_each(|part| {
            for p in part {
                [p.x, p.y] = places[p.node as usize];
                if let Some((radii, _)) = radii {
                    p.radius = radii[p.node as usize];
                }
            }
        });
        let leaves = n.div_ceil(LEAF);
        self.cells.resize(2 * leaves - 1, EMPTY);
        build(&mut self.points, &mut self.cells, 0);
        self.leaves = self.points.par_chunks(LEAF).map(leaf_of).collect();
        let mut tasks = Vec::new();
        split_tasks(&self.cells, 0, leaves.div_ceil(64).max(4), &mut tasks);
        let contact = radii.map(|(_, contact)| contact);
        let parts: Vec<Vec<LeafForce>> =
            tasks.par_iter().map(|task| self.forces_on(*task, contact, theta)).collect();
        self.forces.resize(n, [0.0; 2]);
        for (points, force) in self.points.chunks(LEAF).zip(parts.iter().flatten()) {
            for (k, p) in points.iter().enumerate() {
                self.forces[p.node as usize] = [force.x[k], force.y[k]];
            }
        }
        &self.forces
    }

    /// The forces on the leaves of one cell: near leaves node by node, far cells by series.
    fn forces_on(&self, task: usize, contact: Option<Contact>, theta: f64) -> Vec<LeafForce> {
        let cells = &self.cells;
        let own = &cells[task..task + 2 * cells[task].leaves as usize - 1];
        let first_leaf = own[0].first_leaf as usize;
        let mut series = vec![[C::new(0.0, 0.0); 5]; own.len()];
        let mut forces = vec![LeafForce { x: [0.0; LEAF], y: [0.0; LEAF] }; own[0].leaves as usize];
        let open = theta * theta;
        let mut stack = vec![(0usize, 0usize)];
        while let Some((t, s)) = stack.pop() {
            let (target, source) = (&own[t], &cells[s]);
            let way = target.centre - source.centre;
            let (reach, apart) = (target.reach + source.reach, way.norm_sqr());
            if reach * reach < open * apart {
                act(&mut series[t], source, way);
            } else if reach * reach + apart < f64::from(NEAR) {
                // Nodes on one point have no direction to part in.
            } else if target.leaves == 1 && source.leaves == 1 {
                let (at, from) = (target.first_leaf as usize, source.first_leaf as usize);
                let force = &mut forces[at - first_leaf];
                match contact {
                    None => act_near(force, &self.leaves[at], &self.leaves[from]),
                    Some(contact) => act_touching(force, &self.leaves[at], &self.leaves[from], contact),
                }
            } else if target.leaves == 1 || (source.leaves > 1 && source.reach > target.reach) {
                stack.push((t, s + right_half(source)));
                stack.push((t, s + 1));
            } else {
                stack.push((t + right_half(target), s));
                stack.push((t + 1, s));
            }
        }
        for t in 0..own.len() {
            let cell = &own[t];
            if cell.leaves == 1 {
                let at = cell.first_leaf as usize;
                add_series(&mut forces[at - first_leaf], &self.leaves[at], cell.centre, &series[t]);
            } else {
                for half in [t + 1, t + right_half(cell)] {
                    let shifted = shift(&series[t], own[half].centre - cell.centre);
                    for (sum, term) in series[half].iter_mut().zip(shifted) {
                        *sum += term;
                    }
                }
            }
        }
        forces
    }
}

/// How far after a cell its right half lies.
fn right_half(cell: &Cell) -> usize {
    2 * (cell.leaves as usize / 2)
}

fn split_tasks(cells: &[Cell], at: usize, leaves: usize, tasks: &mut Vec<usize>) {
    if cells[at].leaves as usize <= leaves {
        tasks.push(at);
    } else {
        split_tasks(cells, at + 1, leaves, tasks);
        split_tasks(cells, at + right_half(&cells[at]), leaves, tasks);
    }
}

fn build(points: &mut [Point], cells: &mut [Cell], first_leaf: usize) {
    let leaves = cells.len().div_ceil(2);
    let Some((cell, halves)) = cells.split_first_mut() else { return };
    if leaves == 1 {
        *cell = leaf_cell(points, first_leaf);
        return;
    }
    let (mut low, mut high) = ([f32::INFINITY; 2], [f32::NEG_INFINITY; 2]);
    for p in points.iter() {
        low = [low[0].min(p.x), low[1].min(p.y)];
        high = [high[0].max(p.x), high[1].max(p.y)];
    }
    let left_leaves = leaves / 2;
    let middle = left_leaves * LEAF;
    if high[0] - low[0] >= high[1] - low[1] {
        points.select_nth_unstable_by(middle, |a, b| a.x.total_cmp(&b.x).then(a.node.cmp(&b.node)));
    } else {
        points.select_nth_unstable_by(middle, |a, b| a.y.total_cmp(&b.y).then(a.node.cmp(&b.node)));
    }
    let (left_points, right_points) = points.split_at_mut(middle);
    let (left, right) = halves.split_at_mut(2 * left_leaves - 1);
    if leaves > 64 {
        rayon::join(
            || build(left_points, left, first_leaf),
            || build(right_points, right, first_leaf + left_leaves),
        );
    } else {
        build(left_points, left, first_leaf);
        build(right_points, right, first_leaf + left_leaves);
    }
    *cell = merged(&left[0], &right[0]);
}

fn leaf_cell(points: &[Point], first_leaf: usize) -> Cell {
    let mut cell = Cell { first_leaf: first_leaf as u32, ..EMPTY };
    for p in points {
        cell.mass += f64::from(p.mass);
        cell.centre += C::new(f64::from(p.x), f64::from(p.y)) * f64::from(p.mass);
    }
    cell.centre /= cell.mass;
    for p in points {
        let arm = C::new(f64::from(p.x), f64::from(p.y)) - cell.centre;
        cell.reach = cell.reach.max(arm.norm_sqr().sqrt() + f64::from(p.radius));
        let mut term = arm * arm * f64::from(p.mass);
        for moment in &mut cell.moments {
            *moment += term;
            term *= arm;
        }
    }
    cell
}

fn merged(left: &Cell, right: &Cell) -> Cell {
    let mass = left.mass + right.mass;
    let mut cell = Cell {
        centre: (left.centre * left.mass + right.centre * right.mass) / mass,
        mass,
        leaves: left.leaves + right.leaves,
        first_leaf: left.first_leaf,
        ..EMPTY
    };
    for half in [left, right] {
        let arm = half.centre - cell.centre;
        cell.reach = cell.reach.max(arm.norm_sqr().sqrt() + half.reach);
        let arm2 = arm * arm;
        let [m2, m3, m4] = half.moments;
        cell.moments[0] += m2 + arm2 * half.mass;
        cell.moments[1] += m3 + arm * m2 * 3.0 + arm2 * arm * half.mass;
        cell.moments[2] += m4 + arm * m3 * 4.0 + arm2 * m2 * 6.0 + arm2 * arm2 * half.mass;
    }
    cell
}

/// Adds to the series of the target the field of a source, `way` from its centre; terms whose
/// orders at both ends sum to more than four are left out.
#[inline]
fn act(series: &mut [C; 5], source: &Cell, way: C) {
    let turn = way.conj() / way.norm_sqr();
    let turn2 = turn * turn;
    let turn3 = turn2 * turn;
    let m2 = source.moments[0] * turn2;
    let m3 = source.moments[1] * turn3;
    let m4 = source.moments[2] * (turn2 * turn2);
    series[0] += turn * (m2 + m3 + m4 + source.mass);
    series[1] -= turn2 * (m2 * 3.0 + m3 * 4.0 + source.mass);
    series[2] += turn3 * (m2 * 6.0 + source.mass);
    series[3] -= turn2 * turn2 * source.mass;
    series[4] += turn2 * turn3 * source.mass;
}

/// The same polynomial about a centre `by` further on.
fn shift(series: &[C; 5], by: C) -> [C; 5] {
    let mut out = *series;
    for start in 0..4 {
        for k in (start..4).rev() {
            let carried = out[k + 1] * by;
            out[k] += carried;
        }
    }
    out
}

fn add_series(force: &mut LeafForce, leaf: &Leaf, centre: C, series: &[C; 5]) {
    for k in 0..LEAF {
        let arm = C::new(f64::from(leaf.x[k]), f64::from(leaf.y[k])) - centre;
        let field = series.iter().rev().fold(C::new(0.0, 0.0), |sum, term| sum * arm + term);
        force.x[k] += field.re as f32;
        force.y[k] -= field.im as f32;
    }
}

fn leaf_of(points: &[Point]) -> Leaf {
    let mut leaf = Leaf { x: [0.0; LEAF], y: [0.0; LEAF], mass: [0.0; LEAF], radius: [0.0; LEAF] };
    for (k, p) in points.iter().enumerate() {
        (leaf.x[k], leaf.y[k], leaf.mass[k], leaf.radius[k]) = (p.x, p.y, p.mass, p.radius);
    }
    leaf
}

#[inline]
fn act_near(force: &mut LeafForce, at: &Leaf, from: &Leaf) {
    for j in 0..LEAF {
        let (x, y, mass) = (from.x[j], from.y[j], from.mass[j]);
        for k in 0..LEAF {
            let (dx, dy) = (at.x[k] - x, at.y[k] - y);
            let square = dx * dx + dy * dy;
            let pull = mass / if square > NEAR { square } else { NEAR };
            force.x[k] += dx * pull;
            force.y[k] += dy * pull;
        }
    }
}

/// As [`act_near`] with the gap between the rims in place of the distance of the centres.
#[inline]
fn act_touching(force: &mut LeafForce, at: &Leaf, from: &Leaf, contact: Contact) {
    for j in 0..LEAF {
        let (x, y, mass, radius) = (from.x[j], from.y[j], from.mass[j], from.radius[j]);
        for k in 0..LEAF {
            let (dx, dy) = (at.x[k] - x, at.y[k] - y);
            let square = dx * dx + dy * dy;
            let distance = (if square > NEAR { square } else { NEAR }).sqrt();
            let gap = distance - at.radius[k] - radius;
            let gap = if gap > contact.least_gap { gap } else { contact.least_gap };
            let pull = mass / (gap * distance);
            force.x[k] += dx * pull;
            force.y[k] += dy * pull;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    fn exact(places: &[[f32; 2]], masses: &[f32]) -> Vec<[f64; 2]> {
        let each = |p: &[f32; 2]| [f64::from(p[0]), f64::from(p[1])];
        places
            .iter()
            .map(each)
            .map(|[x, y]| {
                places.iter().map(each).zip(masses).fold([0.0, 0.0], |sum, ([u, v], m)| {
                    let (dx, dy) = (x - u, y - v);
                    let square = (dx * dx + dy * dy).max(1e-24);
                    let pull = f64::from(*m) / square;
                    [sum[0] + dx * pull, sum[1] + dy * pull]
                })
            })
            .collect()
    }

    fn error(places: &[[f32; 2]], masses: &[f32], theta: f64) -> f64 {
        let exact = exact(places, masses);
        let mut tree = Repulsion::new(masses);
        let found = tree.forces(places, None, theta);
        let (mut off, mut all) = (0.0, 0.0);
        for (e, f) in exact.iter().zip(found) {
            off += (e[0] - f64::from(f[0])).powi(2) + (e[1] - f64::from(f[1])).powi(2);
            all += e[0] * e[0] + e[1] * e[1];
        }
        (off / all).sqrt()
    }

    fn clustered(n: usize) -> (Vec<[f32; 2]>, Vec<f32>) {
        let disc = Layout::random(n, 0.5, 7);
        let places = (0..n)
            .map(|v| {
                let squeeze = if v % 3 == 0 { 0.02 } else { 1.0 };
                [(0.5 + disc.x[v] * squeeze) as f32, (0.5 + disc.y[v] * squeeze) as f32]
            })
            .collect();
        (places, (0..n).map(|v| (1 + v % 50) as f32).collect())
    }

    #[test]
    fn series_come_close_to_the_sum_over_all_pairs() {
        for n in [1, 2, 15, 16, 17, 33, 200, 2000] {
            let (places, masses) = clustered(n);
            if n > 1 {
                assert!(error(&places, &masses, 0.0) < 1e-5, "n = {n} node by node");
                assert!(error(&places, &masses, 0.4) < 1e-3, "n = {n}");
                assert!(error(&places, &masses, 0.8) < 1e-2, "n = {n} wide");
            } else {
                assert_eq!(Repulsion::new(&masses).forces(&places, None, 0.5), [[0.0, 0.0]]);
            }
        }
    }

    #[test]
    fn coincident_places_cost_little_and_part_nothing() {
        let places = vec![[0.25f32, 0.5f32]; 50_000];
        let mut tree = Repulsion::new(&vec![1.0; 50_000]);
        assert!(tree.forces(&places, None, 0.5).iter().all(|f| *f == [0.0, 0.0]));
    }
}

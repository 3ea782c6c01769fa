//! QAP and MRQAP without the n x n matrices: for networks of tens of thousands of actors.
//!
//! Every quantity of the regression is a sum of products over pairs of nodes. When a variable is a
//! network, or follows from attributes of the two ends, such a sum needs only the ties and one
//! pass over the nodes; and the part of a variable that others do not explain is a linear
//! combination of variables, so its permuted products follow from theirs and it is never written
//! down.

use nalgebra::{DMatrix, DVector};

use crate::dyads::mrqap::{Mrqap, MrqapCoefficient, extreme, inverse_of, without_rest};
use crate::dyads::qap::{QapCorrelation, QapError, check_permutations};
use crate::nulls::permutation::{Permutations, over_permutations};
use crate::structures::graph::{Graph, Weights};
use crate::structures::labels::classes;

/// A variable with one value per ordered pair of nodes i, j (i other than j).
#[derive(Debug, Clone, Copy)]
pub enum DyadicVariable<'a> {
    /// The tie from i to j: its weight or 1; 0 where there is none.
    Ties(&'a Graph, Weights),
    /// 1 where both ends carry the same label, otherwise 0.
    SameLabel(&'a [u32]),
    /// The value of i.
    Sender(&'a [f64]),
    /// The value of j.
    Receiver(&'a [f64]),
    /// The values of both ends added.
    SumOfEnds(&'a [f64]),
    /// The values of both ends multiplied.
    ProductOfEnds(&'a [f64]),
    /// The squared difference of the values of both ends. The sum of two of them, for two
    /// coordinates, is a squared distance.
    SquaredDifference(&'a [f64]),
}

/// Ties ready for sums of products; weights divided by `scale`, a power of two, so that no square
/// overflows.
struct Ties<'a> {
    graph: &'a Graph,
    weights: Option<Vec<f64>>,
}

impl Ties<'_> {
    fn row_weights(&self, v: u32) -> Option<&[f64]> {
        self.weights.as_deref().map(|all| &all[self.graph.row(v)])
    }

    fn weight(&self, v: u32, at: usize) -> f64 {
        self.row_weights(v).map_or(1.0, |row| row[at])
    }
}

/// A variable that follows from its two ends.
enum OfEnds {
    /// Class of each node, numbered from 0, and the size of each class.
    Label { class: Vec<u32>, sizes: Vec<u64> },
    /// The sum of products u(i) v(j).
    Products(Vec<(Vec<f64>, Vec<f64>)>),
}

enum Kind<'a> {
    Ties(Ties<'a>),
    OfEnds(OfEnds),
}

/// A variable in its own units: raw value = `shift` + `scale` x prepared value.
struct Variable<'a> {
    kind: Kind<'a>,
    symmetric: bool,
    shift: f64,
    scale: f64,
}

/// The largest power of two not above a positive finite number.
fn power_of_two_below(size: f64) -> f64 {
    if size > 0.0 && size.is_finite() { size.log2().floor().exp2() } else { 1.0 }
}

fn is_symmetric(graph: &Graph) -> bool {
    !graph.is_directed()
        || (0..graph.n() as u32)
            .all(|v| graph.neighbours(v) == graph.in_neighbours(v) && graph.weights(v) == graph.in_weights(v))
}

fn is_symmetric_unweighted(graph: &Graph) -> bool {
    !graph.is_directed() || (0..graph.n() as u32).all(|v| graph.neighbours(v) == graph.in_neighbours(v))
}

impl<'a> Variable<'a> {
    fn new(variable: DyadicVariable<'a>, n: usize) -> Result<Variable<'a>, QapError> {
        let same_nodes = |entries: usize| {
            if entries == n { Ok(()) } else { Err(QapError::OtherNodes { given: entries, n }) }
        };
        match variable {
            DyadicVariable::Ties(graph, weights) => {
                same_nodes(graph.n())?;
                let used = weights == Weights::Used;
                let largest = (0..n as u32).flat_map(|v| graph.weights(v)).copied().fold(0.0, f64::max);
                let scale = if used { power_of_two_below(largest) } else { 1.0 };
                let all = || (0..n as u32).flat_map(|v| graph.weights(v)).map(|w| w / scale).collect();
                let symmetric = if used { is_symmetric(graph) } else { is_symmetric_unweighted(graph) };
                let ties = Ties { graph, weights: used.then(all) };
                Ok(Variable { kind: Kind::Ties(ties), symmetric, shift: 0.0, scale })
            }
            DyadicVariable::SameLabel(labels) => {
                same_nodes(labels.len())?;
                let (_, class, sizes) = classes(labels);
                let kind = Kind::OfEnds(OfEnds::Label { class, sizes });
                Ok(Variable { kind, symmetric: true, shift: 0.0, scale: 1.0 })
            }
            DyadicVariable::Sender(values)
            | DyadicVariable::Receiver(values)
            | DyadicVariable::SumOfEnds(values)
            | DyadicVariable::ProductOfEnds(values)
            | DyadicVariable::SquaredDifference(values) => {
                same_nodes(values.len())?;
                if let Some(node) = values.iter().position(|v| !v.is_finite()) {
                    return Err(QapError::AttributeNotFinite { node });
                }
                Ok(Variable::of_values(variable, values))
            }
        }
    }

    /// Values are centred where that only moves the variable as a whole, so that large values that
    /// hardly differ keep their differences.
    fn of_values(variable: DyadicVariable<'a>, values: &[f64]) -> Variable<'a> {
        let n = values.len() as f64;
        let product = matches!(variable, DyadicVariable::ProductOfEnds(_));
        let centre = if product { 0.0 } else { values.iter().map(|v| v / n).sum::<f64>() };
        let size = values.iter().map(|v| (v - centre).abs()).fold(0.0, f64::max);
        let scale = power_of_two_below(size);
        let a: Vec<f64> = values.iter().map(|v| (v - centre) / scale).collect();
        let ones = || vec![1.0; a.len()];
        let squares = || a.iter().map(|v| v * v).collect::<Vec<f64>>();
        let (products, symmetric, shift, scale) = match variable {
            DyadicVariable::Sender(_) => (vec![(a.clone(), ones())], false, centre, scale),
            DyadicVariable::Receiver(_) => (vec![(ones(), a.clone())], false, centre, scale),
            DyadicVariable::ProductOfEnds(_) => (vec![(a.clone(), a.clone())], true, 0.0, scale * scale),
            DyadicVariable::SquaredDifference(_) => {
                let cross = (a.iter().map(|v| -2.0 * v).collect(), a.clone());
                (vec![(squares(), ones()), (ones(), squares()), cross], true, 0.0, scale * scale)
            }
            _ => (vec![(a.clone(), ones()), (ones(), a.clone())], true, 2.0 * centre, scale),
        };
        Variable { kind: Kind::OfEnds(OfEnds::Products(products)), symmetric, shift, scale }
    }

    /// Sum over ordered pairs of different nodes.
    fn sum(&self) -> f64 {
        match &self.kind {
            Kind::Ties(ties) => match &ties.weights {
                Some(weights) => weights.iter().sum(),
                None => (0..ties.graph.n() as u32).map(|v| ties.graph.row(v).len()).sum::<usize>() as f64,
            },
            Kind::OfEnds(OfEnds::Label { sizes, .. }) => {
                sizes.iter().map(|s| *s as f64 * (*s as f64 - 1.0)).sum()
            }
            Kind::OfEnds(OfEnds::Products(products)) => products
                .iter()
                .map(|(u, v)| {
                    u.iter().sum::<f64>() * v.iter().sum::<f64>()
                        - u.iter().zip(v).map(|(a, b)| a * b).sum::<f64>()
                })
                .sum(),
        }
    }
}

/// Working memory of a thread.
struct Scratch {
    inverse: Vec<u32>,
    marks: Vec<u64>,
    values: Vec<f64>,
    counts: Vec<u64>,
}

impl Scratch {
    fn new(n: usize) -> Scratch {
        Scratch {
            inverse: vec![0; n],
            marks: vec![0; n.div_ceil(64)],
            values: vec![0.0; n],
            counts: vec![0; n],
        }
    }
}

/// Sum over ordered pairs i, j of different nodes of a(i, j) b(order(i), order(j)).
/// `scratch.inverse` must undo `order`.
fn product_sum(a: &Variable<'_>, b: &Variable<'_>, order: &[u32], scratch: &mut Scratch) -> f64 {
    match (&a.kind, &b.kind) {
        (Kind::Ties(x), Kind::Ties(y)) => ties_with_ties(x, y, order, scratch),
        (Kind::Ties(x), Kind::OfEnds(y)) => ties_with_ends(x, y, order),
        (Kind::OfEnds(x), Kind::Ties(y)) => ties_with_ends(y, x, &scratch.inverse),
        (Kind::OfEnds(x), Kind::OfEnds(y)) => ends_with_ends(x, y, order, scratch),
    }
}

/// Rows i of `a` against rows order(i) of `b`: the shorter way of looking one up in the other.
fn ties_with_ties(a: &Ties<'_>, b: &Ties<'_>, order: &[u32], scratch: &mut Scratch) -> f64 {
    let Scratch { inverse, marks, values, .. } = scratch;
    // In two undirected networks each pair is met once and counted twice.
    let once = !a.graph.is_directed() && !b.graph.is_directed();
    let unweighted = a.weights.is_none() && b.weights.is_none();
    let (mut shared, mut sum) = (0u64, 0.0);
    for i in 0..order.len() as u32 {
        let all = a.graph.neighbours(i);
        let from = if once { all.partition_point(|j| *j <= i) } else { 0 };
        let (row, k) = (&all[from..], order[i as usize]);
        let other = b.graph.neighbours(k);
        if row.is_empty() || other.is_empty() {
            continue;
        }
        let steps = |sorted: usize| usize::BITS as usize - sorted.leading_zeros() as usize;
        let both = 2 * other.len() + row.len();
        if 2 * row.len() * steps(other.len()) < both {
            for (at, j) in row.iter().enumerate() {
                if let Ok(there) = other.binary_search(&order[*j as usize]) {
                    shared += 1;
                    sum += a.weight(i, from + at) * b.weight(k, there);
                }
            }
        } else if 2 * other.len() * steps(row.len()) < both {
            for (there, u) in other.iter().enumerate() {
                if let Ok(at) = row.binary_search(&inverse[*u as usize]) {
                    shared += 1;
                    sum += a.weight(i, from + at) * b.weight(k, there);
                }
            }
        } else if unweighted {
            for u in other {
                marks[*u as usize / 64] |= 1 << (u % 64);
            }
            for j in row {
                let at = order[*j as usize];
                shared += marks[at as usize / 64] >> (at % 64) & 1;
            }
            for u in other {
                marks[*u as usize / 64] = 0;
            }
        } else {
            for (there, u) in other.iter().enumerate() {
                values[*u as usize] = b.weight(k, there);
            }
            for (at, j) in row.iter().enumerate() {
                sum += a.weight(i, from + at) * values[order[*j as usize] as usize];
            }
            for u in other {
                values[*u as usize] = 0.0;
            }
        }
    }
    let sum = if unweighted { shared as f64 } else { sum };
    if once { 2.0 * sum } else { sum }
}

/// Sum over the ties i, j of `ties` of their weight times b(order(i), order(j)).
fn ties_with_ends(ties: &Ties<'_>, ends: &OfEnds, order: &[u32]) -> f64 {
    let graph = ties.graph;
    let nodes = 0..graph.n() as u32;
    match ends {
        OfEnds::Label { class, .. } => {
            let class: Vec<u32> = order.iter().map(|k| class[*k as usize]).collect();
            let (mut same, mut sum) = (0usize, 0.0);
            for i in nodes {
                let own = class[i as usize];
                let row = graph.neighbours(i);
                match ties.row_weights(i) {
                    None => same += row.iter().filter(|j| class[**j as usize] == own).count(),
                    Some(weights) => {
                        for (j, w) in row.iter().zip(weights) {
                            sum += if class[*j as usize] == own { *w } else { 0.0 };
                        }
                    }
                }
            }
            if ties.weights.is_none() { same as f64 } else { sum }
        }
        OfEnds::Products(products) => {
            let mut sum = 0.0;
            for (u, v) in products {
                let v: Vec<f64> = order.iter().map(|k| v[*k as usize]).collect();
                for i in nodes.clone() {
                    let row = graph.neighbours(i);
                    let along: f64 = match ties.row_weights(i) {
                        None => row.iter().map(|j| v[*j as usize]).sum(),
                        Some(weights) => row.iter().zip(weights).map(|(j, w)| w * v[*j as usize]).sum(),
                    };
                    sum += u[order[i as usize] as usize] * along;
                }
            }
            sum
        }
    }
}

fn ends_with_ends(a: &OfEnds, b: &OfEnds, order: &[u32], scratch: &mut Scratch) -> f64 {
    match (a, b) {
        (OfEnds::Label { class, sizes }, OfEnds::Label { class: other, .. }) => {
            // Pairs in the same class of both: the squared sizes of the joint classes.
            let mut start = vec![0usize; sizes.len()];
            for c in 1..sizes.len() {
                start[c] = start[c - 1] + sizes[c - 1] as usize;
            }
            let mut placed = vec![0u32; class.len()];
            for (i, c) in class.iter().enumerate() {
                placed[start[*c as usize]] = other[order[i] as usize];
                start[*c as usize] += 1;
            }
            let (mut sum, mut from) = (0u64, 0);
            for end in start {
                // Each node met adds twice the number of its like met before it.
                for d in &placed[from..end] {
                    sum += 2 * scratch.counts[*d as usize];
                    scratch.counts[*d as usize] += 1;
                }
                for d in &placed[from..end] {
                    scratch.counts[*d as usize] = 0;
                }
                from = end;
            }
            sum as f64
        }
        (OfEnds::Label { class, sizes }, OfEnds::Products(products)) => {
            label_with_products(class, sizes.len(), products, order)
        }
        (OfEnds::Products(products), OfEnds::Label { class, sizes }) => {
            label_with_products(class, sizes.len(), products, &scratch.inverse)
        }
        (OfEnds::Products(x), OfEnds::Products(y)) => {
            let mut sum = 0.0;
            for (u, v) in x {
                for (s, t) in y {
                    let (mut left, mut right, mut own) = (0.0, 0.0, 0.0);
                    for (i, k) in order.iter().enumerate() {
                        let (l, r) = (u[i] * s[*k as usize], v[i] * t[*k as usize]);
                        left += l;
                        right += r;
                        own += l * r;
                    }
                    sum += left * right - own;
                }
            }
            sum
        }
    }
}

/// Sum over pairs i, j of one class of u(order(i)) v(order(j)), for all products.
fn label_with_products(
    class: &[u32],
    classes: usize,
    products: &[(Vec<f64>, Vec<f64>)],
    order: &[u32],
) -> f64 {
    let mut sum = 0.0;
    let mut totals = vec![(0.0, 0.0); classes];
    for (u, v) in products {
        totals.fill((0.0, 0.0));
        let mut own = 0.0;
        for (c, k) in class.iter().zip(order) {
            let (s, t) = (u[*k as usize], v[*k as usize]);
            let total = &mut totals[*c as usize];
            *total = (total.0 + s, total.1 + t);
            own += s * t;
        }
        sum += totals.iter().map(|(s, t)| s * t).sum::<f64>() - own;
    }
    sum
}

/// Variables standardised over the pairs: sums of products become correlations.
struct Standardised<'a> {
    variables: Vec<Variable<'a>>,
    /// Means and root sums of squared deviations of the prepared values over ordered pairs.
    means: Vec<f64>,
    norms: Vec<f64>,
    pairs: f64,
}

impl<'a> Standardised<'a> {
    fn new(variables: &[DyadicVariable<'a>], n: usize) -> Result<Standardised<'a>, QapError> {
        if n < 3 {
            return Err(QapError::TooFewNodes { n });
        }
        let variables: Vec<Variable<'a>> =
            variables.iter().map(|v| Variable::new(*v, n)).collect::<Result<_, _>>()?;
        let pairs = n as f64 * (n as f64 - 1.0);
        let (identity, mut scratch) = unmoved(n);
        let mut norms = Vec::with_capacity(variables.len());
        let means: Vec<f64> = variables.iter().map(|v| v.sum() / pairs).collect();
        for (variable, mean) in variables.iter().zip(&means) {
            let squares = product_sum(variable, variable, &identity, &mut scratch);
            let spread = squares - pairs * mean * mean;
            if !spread.is_finite() || spread <= 1e-12 * squares {
                return Err(QapError::Degenerate);
            }
            norms.push(spread.sqrt());
        }
        Ok(Standardised { variables, means, norms, pairs })
    }

    /// Correlation of variable `a` with variable `b` when the nodes of `b` are permuted.
    fn correlation(&self, a: usize, b: usize, order: &[u32], scratch: &mut Scratch) -> f64 {
        let sum = product_sum(&self.variables[a], &self.variables[b], order, scratch);
        (sum - self.pairs * self.means[a] * self.means[b]) / (self.norms[a] * self.norms[b])
    }

    /// Number of observations: unordered pairs when every variable is symmetric, otherwise ordered.
    fn observations(&self) -> f64 {
        if self.variables.iter().all(|v| v.symmetric) { self.pairs / 2.0 } else { self.pairs }
    }
}

fn unmoved(n: usize) -> (Vec<u32>, Scratch) {
    let identity: Vec<u32> = (0..n as u32).collect();
    let mut scratch = Scratch::new(n);
    scratch.inverse.copy_from_slice(&identity);
    (identity, scratch)
}

fn invert(order: &[u32], inverse: &mut [u32]) {
    for (i, k) in order.iter().enumerate() {
        inverse[*k as usize] = i as u32;
    }
}

fn nodes_of(variable: &DyadicVariable<'_>) -> usize {
    match variable {
        DyadicVariable::Ties(graph, _) => graph.n(),
        DyadicVariable::SameLabel(labels) => labels.len(),
        DyadicVariable::Sender(values)
        | DyadicVariable::Receiver(values)
        | DyadicVariable::SumOfEnds(values)
        | DyadicVariable::ProductOfEnds(values)
        | DyadicVariable::SquaredDifference(values) => values.len(),
    }
}

/// Pearson correlation of two variables over ordered pairs of nodes, tested by permuting the nodes
/// of `y`: [`qap_correlation`](crate::qap_correlation) without matrices. O(n + m) per
/// permutation, in parallel; `progress` hears how many are done.
///
/// # Errors
/// Variables of different numbers of nodes, attributes that are not finite, fewer than three
/// nodes, exact enumeration above 8, a variable that does not vary.
pub fn sparse_qap_correlation(
    y: DyadicVariable<'_>,
    x: DyadicVariable<'_>,
    permutations: Permutations,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<QapCorrelation, QapError> {
    let n = nodes_of(&y);
    let both = Standardised::new(&[x, y], n)?;
    check_permutations(n, permutations)?;
    let (identity, mut scratch) = unmoved(n);
    let correlation = both.correlation(0, 1, &identity, &mut scratch).clamp(-1.0, 1.0);
    let one = |scratch: &mut Scratch, order: &[u32]| {
        invert(order, &mut scratch.inverse);
        both.correlation(0, 1, order, scratch)
    };
    let sample = over_permutations(n, permutations, || Scratch::new(n), one, progress);
    Ok(QapCorrelation::among(correlation, &sample, permutations))
}

/// What double semi-partialling needs to know of one explaining variable.
struct Partialled {
    others: Vec<usize>,
    /// Inverse of the correlations among the others.
    inverse: DMatrix<f64>,
    /// The others' coefficients in explaining this variable, and what they leave of its square.
    explained_by: DVector<f64>,
    rest: f64,
    /// The others' correlations with the outcome, and what they leave of its square.
    outcome: DVector<f64>,
    outcome_rest: f64,
}

/// Least-squares regression of one dyadic variable on several, each coefficient tested by
/// permuting the outcome and by double semi-partialling: [`mrqap`](crate::mrqap) without matrices,
/// and its equal where both can be computed.
///
/// All tests share each permutation. With k explaining variables, a permutation costs k(k + 2)
/// sums of products, each O(n + m) (two networks: O(n + m) table look-ups); memory is a few
/// numbers per node and thread. Pairs are ordered unless every variable is symmetric. Least
/// squares only: with a 0/1 outcome it is a linear probability model, and there is no logistic
/// form. `progress` hears how many permutations are done.
///
/// # Errors
/// Variables of different numbers of nodes, attributes that are not finite, fewer than three
/// nodes, exact enumeration above 8, an outcome that does not vary or is explained without rest,
/// `xs` empty or determining each other.
pub fn sparse_mrqap(
    y: DyadicVariable<'_>,
    xs: &[DyadicVariable<'_>],
    permutations: Permutations,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Mrqap, QapError> {
    let n = nodes_of(&y);
    let k = xs.len();
    let all: Vec<DyadicVariable<'_>> = xs.iter().copied().chain([y]).collect();
    let data = Standardised::new(&all, n)?;
    check_permutations(n, permutations)?;
    let freedom = data.observations() - k as f64 - 1.0;
    if k == 0 || freedom <= 0.0 {
        return Err(QapError::Degenerate);
    }
    let (identity, mut scratch) = unmoved(n);
    let mut among = DMatrix::identity(k + 1, k + 1);
    for a in 0..=k {
        for b in 0..a {
            among[(a, b)] = data.correlation(a, b, &identity, &mut scratch);
            among[(b, a)] = among[(a, b)];
        }
    }
    let design = among.view((0, 0), (k, k)).into_owned();
    let with_y = DVector::from_fn(k, |a, _| among[(a, k)]);
    let inverse = inverse_of(design.clone()).ok_or(QapError::Degenerate)?;
    let beta = &inverse * &with_y;
    let rest = 1.0 - with_y.dot(&beta);
    if without_rest(rest, 1.0) {
        return Err(QapError::Degenerate);
    }
    let t: Vec<f64> = (0..k).map(|a| beta[a] / (rest / freedom * inverse[(a, a)]).sqrt()).collect();

    let partialled: Vec<Partialled> = (0..k)
        .map(|own| {
            let others: Vec<usize> = (0..k).filter(|o| *o != own).collect();
            let size = others.len();
            let inverse = inverse_of(DMatrix::from_fn(size, size, |a, b| design[(others[a], others[b])]))
                .ok_or(QapError::Degenerate)?;
            let with_own = DVector::from_fn(size, |a, _| design[(others[a], own)]);
            let outcome = DVector::from_fn(size, |a, _| with_y[others[a]]);
            let explained_by = &inverse * &with_own;
            let rest = 1.0 - with_own.dot(&explained_by);
            let outcome_rest = 1.0 - outcome.dot(&(&inverse * &outcome));
            Ok(Partialled { others, inverse, explained_by, rest, outcome, outcome_rest })
        })
        .collect::<Result<_, QapError>>()?;

    // Per permutation: |t| of each coefficient when y is permuted, then by double semi-partialling.
    let one = |scratch: &mut Scratch, order: &[u32]| {
        invert(order, &mut scratch.inverse);
        let moved_y = DVector::from_fn(k, |a, _| data.correlation(a, k, order, scratch));
        let moved_beta = &inverse * &moved_y;
        let moved_rest = 1.0 - moved_y.dot(&moved_beta);
        let mut values: Vec<f64> = if without_rest(moved_rest, 1.0) {
            vec![f64::INFINITY; k]
        } else {
            (0..k).map(|a| moved_beta[a] / (moved_rest / freedom * inverse[(a, a)]).sqrt()).collect()
        };
        // Row a: variable a (the outcome last) against each explaining variable moved.
        let moved = DMatrix::from_fn(k + 1, k, |a, b| {
            if k == 1 && a == 0 { 0.0 } else { data.correlation(a, b, order, scratch) }
        });
        values.extend(partialled.iter().enumerate().map(|(own, part)| {
            let residual = |a: usize| {
                let explained = part.others.iter().zip(&part.explained_by);
                moved[(a, own)] - explained.map(|(o, b)| b * moved[(a, *o)]).sum::<f64>()
            };
            let with_others =
                DVector::from_iterator(part.others.len(), part.others.iter().map(|o| residual(*o)));
            let through = &part.inverse * &with_others;
            let left = part.rest - with_others.dot(&through);
            if without_rest(left, part.rest) {
                return f64::INFINITY;
            }
            let beta = (residual(k) - part.outcome.dot(&through)) / left;
            let rest = part.outcome_rest - beta * beta * left;
            if without_rest(rest, 1.0) {
                return f64::INFINITY;
            }
            beta / (rest / freedom / left).sqrt()
        }));
        values
    };
    let sample = over_permutations(n, permutations, || Scratch::new(n), one, progress);

    let draws = sample.len();
    let p = |column: usize, reference: f64| {
        let count = sample.iter().filter(|values| extreme(values[column], reference)).count();
        permutations.p_value(count, draws)
    };
    // Back to the units given.
    let halved = data.observations() / data.pairs;
    let norm = |a: usize| data.norms[a] * data.variables[a].scale * halved.sqrt();
    let mean = |a: usize| data.variables[a].shift + data.variables[a].scale * data.means[a];
    let coefficients: Vec<MrqapCoefficient> = (0..k)
        .map(|a| MrqapCoefficient {
            beta: beta[a] * norm(k) / norm(a),
            standardised: beta[a],
            t: t[a],
            p_y_permutation: p(a, t[a]),
            p_dsp: p(k + a, t[a]),
        })
        .collect();
    let intercept = mean(k) - (0..k).map(|a| coefficients[a].beta * mean(a)).sum::<f64>();
    let places = DVector::from_fn(k, |a, _| mean(a) / norm(a));
    let spread = 1.0 / data.observations() + places.dot(&(&inverse * &places));
    let intercept_t = intercept / (norm(k) * (rest / freedom * spread).sqrt());
    let finite = coefficients.iter().flat_map(|c| [c.beta, c.t]).chain([intercept, intercept_t]);
    if !finite.into_iter().all(f64::is_finite) {
        return Err(QapError::Degenerate);
    }
    Ok(Mrqap {
        intercept,
        intercept_t,
        coefficients,
        r2: 1.0 - rest,
        pairs: data.observations() as usize,
        draws,
        exact: permutations == Permutations::Exact,
    })
}

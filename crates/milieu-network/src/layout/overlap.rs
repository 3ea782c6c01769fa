//! Discs pushed off one another.

use super::{FURTHEST, Layout, LayoutError, numbers_in, option_in, spread_coincident};

/// A drawing whose discs no longer overlap and the number of pairs that still do after the sweeps
/// allowed: 0 given enough sweeps, unless pinned discs overlap or leave no room; a crowded drawing
/// is better scaled up first.
///
/// In each sweep every overlapping pair in turn is pushed apart along the line of its centres,
/// `gap` beyond touching, both half the way, or the free one all the way. Little else moves, so
/// the picture stays the same. Pairs are found by a sweep line over the drawing:
/// O(sweeps (n log n + pairs alike in x)).
///
/// # Errors
/// A place, radius or gap that is not a finite number in range.
///
/// # Panics
/// If the places, radii and marks are not one per node.
pub fn without_overlap(
    layout: &Layout,
    radii: &[f64],
    pinned: &[bool],
    gap: f64,
    sweeps: u32,
) -> Result<(Layout, u64), LayoutError> {
    let n = layout.n();
    assert_eq!((radii.len(), pinned.len()), (n, n), "one radius and one mark per node");
    layout.check()?;
    numbers_in("the radius", radii, 0.0)?;
    option_in("gap", gap, 0.0, FURTHEST, "at least 0")?;
    let mut out = layout.clone();
    let largest = radii.iter().copied().fold(0.0, f64::max);
    if largest > 0.0 || gap > 0.0 {
        spread_coincident(&mut out, |v| !pinned[v], 1e-3 * (largest + gap));
    }
    let mut order: Vec<usize> = (0..n).collect();
    for _ in 0..sweeps {
        let mut moved = false;
        each_close_pair(&mut order, &mut out, radii, gap, |out, u, v| {
            let (dx, dy) = (out.x[v] - out.x[u], out.y[v] - out.y[u]);
            let (distance, wanted) = (dx.hypot(dy), radii[u] + radii[v] + gap);
            if distance >= wanted || (pinned[u] && pinned[v]) {
                return;
            }
            moved = true;
            // A little more than needed, so that rounding leaves no sliver.
            let push = (wanted - distance) * (1.0 + 1e-9) + wanted * 1e-12;
            let (ux, uy) = if distance > 0.0 { (dx / distance, dy / distance) } else { (1.0, 0.0) };
            let (back, forth) = match (pinned[u], pinned[v]) {
                (true, _) => (0.0, push),
                (_, true) => (push, 0.0),
                _ => (0.5 * push, 0.5 * push),
            };
            out.x[u] -= back * ux;
            out.y[u] -= back * uy;
            out.x[v] += forth * ux;
            out.y[v] += forth * uy;
        });
        if !moved {
            break;
        }
    }
    let mut left = 0;
    each_close_pair(&mut order, &mut out, radii, 0.0, |out, u, v| {
        left += u64::from(out.distance(u as u32, v as u32) < radii[u] + radii[v]);
    });
    Ok((out, left))
}

/// Pairs whose boxes overlap in x and y as they stood when the sweep line reached them.
fn each_close_pair(
    order: &mut [usize],
    out: &mut Layout,
    radii: &[f64],
    gap: f64,
    mut visit: impl FnMut(&mut Layout, usize, usize),
) {
    let left: Vec<f64> = (0..out.n()).map(|v| out.x[v] - radii[v]).collect();
    order.sort_by(|a, b| left[*a].total_cmp(&left[*b]).then(a.cmp(b)));
    for (k, &u) in order.iter().enumerate() {
        let right = left[u] + 2.0 * radii[u] + gap;
        for &v in order[k + 1..].iter().take_while(|v| left[**v] < right) {
            if (out.y[u] - out.y[v]).abs() < radii[u] + radii[v] + gap {
                visit(out, u, v);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discs_part_and_pinned_ones_stay() {
        let layout = Layout::random(200, 8.0, 5);
        let radii: Vec<f64> = (0..200).map(|v| 0.2 + 0.004 * f64::from(v % 100)).collect();
        let mut pinned = vec![false; 200];
        pinned[7] = true;
        let (drawn, left) = without_overlap(&layout, &radii, &pinned, 0.05, 1000).unwrap();
        assert_eq!(left, 0);
        assert_eq!((drawn.x[7], drawn.y[7]), (layout.x[7], layout.y[7]));
        for u in 0..200 {
            for v in 0..u {
                assert!(drawn.distance(u, v) >= radii[u as usize] + radii[v as usize]);
            }
        }
        let still = without_overlap(&drawn, &radii, &pinned, 0.0, 10).unwrap();
        assert_eq!(still, (drawn, 0));
    }

    #[test]
    fn discs_on_one_point_and_bad_radii() {
        let point = Layout { x: vec![1.0; 30], y: vec![1.0; 30] };
        assert_eq!(without_overlap(&point, &[0.5; 30], &[false; 30], 0.0, 1000).unwrap().1, 0);
        assert_eq!(without_overlap(&point, &[0.5; 30], &[true; 30], 0.0, 10).unwrap(), (point.clone(), 435));
        assert!(without_overlap(&point, &[f64::NAN; 30], &[false; 30], 0.0, 1).is_err());
    }
}

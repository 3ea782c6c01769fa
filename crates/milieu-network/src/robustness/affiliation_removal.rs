//! Robustness of affiliations: what is left of the largest component as actors leave, read from
//! the incidences.

use crate::paths::affiliation_distances::{affiliation_degrees, affiliation_distances};
use crate::robustness::removal::{distinct, order_by_current_degree, order_by_value};
use crate::structures::affiliation_view::AffiliationView;
use crate::structures::union_find::UnionFind;

/// Share of all actors of the view in its largest component after 0, 1, 2, ... of the actors of
/// `order` (positions in the view) are removed; those named twice or out of range are passed over.
/// The same as [`removal_curve`](crate::removal_curve) on the projection. `None` without actors.
/// O(incidences) by adding the actors back (Newman and Ziff 2001).
pub fn affiliation_removal_curve(view: &AffiliationView<'_>, order: &[u32]) -> Option<Vec<f64>> {
    let n = view.actor_count();
    if n == 0 {
        return None;
    }
    let removed = distinct(n, order);
    let mut gone = vec![false; n];
    removed.iter().for_each(|v| gone[*v as usize] = true);
    let mut parts = UnionFind::new(n);
    // Any actor of each project that is there.
    let mut there = vec![u32::MAX; view.affiliations().project_count()];
    let mut add = |v: u32| {
        for p in view.projects_of(view.actor_at(v)) {
            let other = &mut there[p as usize];
            if *other == u32::MAX {
                *other = v;
            } else {
                parts.join(*other, v);
            }
        }
        parts.largest()
    };
    let mut largest = 0;
    for v in (0..n as u32).filter(|v| !gone[*v as usize]) {
        largest = add(v);
    }
    let mut curve = vec![f64::from(largest) / n as f64];
    for v in removed.iter().rev() {
        curve.push(f64::from(add(*v)) / n as f64);
    }
    curve.reverse();
    Some(curve)
}

/// Positions of the actors of the view by falling number of distinct partners, equal ones by
/// position.
pub fn affiliation_removal_order_by_degree(view: &AffiliationView<'_>) -> Vec<u32> {
    order_by_value(&affiliation_degrees(view))
}

/// Positions of the actors of the view, each the one with most distinct partners among those left
/// when its turn comes; equal ones by position. O(sum of squared project sizes), no ties stored.
pub fn affiliation_removal_order_by_current_degree(view: &AffiliationView<'_>) -> Vec<u32> {
    let positions = view.positions();
    let mut last = vec![u32::MAX; view.actor_count()];
    let partners = |v: u32, each: &mut dyn FnMut(u32)| {
        last[v as usize] = v;
        for p in view.projects_of(view.actor_at(v)) {
            for b in view.actors_of(p) {
                let u = positions.as_ref().map_or(b, |all| all[b as usize]);
                if last[u as usize] != v {
                    last[u as usize] = v;
                    each(u);
                }
            }
        }
    };
    order_by_current_degree(affiliation_degrees(view), partners)
}

/// Global efficiency of what is left after each number in `removed` of the actors of `order` are
/// removed: sum of 1/d over the pairs left, divided by all ordered pairs of the view at the start,
/// so that the curve never rises. `None` below two actors. One full search per number.
pub fn affiliation_efficiency_after_removal(
    view: &AffiliationView<'_>,
    order: &[u32],
    removed: &[usize],
) -> Option<Vec<f64>> {
    let n = view.actor_count();
    let order = distinct(n, order);
    let left = |count: &usize| {
        let gone = &order[..order.len().min(*count)];
        affiliation_distances(&view.without(gone)).summary.inverse_sum() / (n as f64 * (n as f64 - 1.0))
    };
    (n > 1).then(|| removed.iter().map(left).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structures::affiliations::Affiliations;

    #[test]
    fn an_actor_between_two_projects_holds_them_together() {
        let two = Affiliations::new(5, 2, [(0, 0), (1, 0), (2, 0), (2, 1), (3, 1)]).unwrap();
        let all = two.all();
        assert_eq!(affiliation_removal_order_by_degree(&all), [2, 0, 1, 3, 4]);
        assert_eq!(affiliation_removal_order_by_current_degree(&all), [2, 0, 1, 3, 4]);
        assert_eq!(affiliation_removal_curve(&all, &[2, 2, 99]), Some(vec![0.8, 0.4]));
        // 4 ties and 2 pairs at distance two, both ways; then one tie.
        let efficiency = affiliation_efficiency_after_removal(&all, &[2], &[0, 1]);
        assert_eq!(efficiency, Some(vec![(8.0 + 2.0) / 20.0, 2.0 / 20.0]));
        let none = Affiliations::new(0, 0, []).unwrap();
        assert_eq!(affiliation_removal_curve(&none.all(), &[]), None);
        assert_eq!(affiliation_efficiency_after_removal(&none.all(), &[], &[0]), None);
    }
}

//! Modularity on affiliations: how much more actors take part in projects of their own community
//! than chance would have it.

use crate::structures::affiliations::Affiliations;

/// Modularity of a partition of actors and projects together (Barber 2007):
/// `sum over communities of inside/m - (projects of its actors) x (actors of its projects) / m^2`
/// over the `m` incidences; the null model keeps how much each actor and each project takes part.
/// Actors and projects with the same number are of one community. Between -1 and 1; `None`
/// without incidences. O(incidences).
///
/// # Panics
/// If there is not one community per actor and per project.
pub fn two_mode_modularity(two: &Affiliations, actors: &[u32], projects: &[u32]) -> Option<f64> {
    assert_eq!(actors.len(), two.actor_count(), "one community per actor");
    assert_eq!(projects.len(), two.project_count(), "one community per project");
    let (community, count) = crate::structures::labels::dense_classes(&[actors, projects].concat());
    let (of_actor, of_project) = community.split_at(actors.len());
    let mut by_actor = vec![0u64; count];
    let mut by_project = vec![0u64; count];
    let mut inside = 0u64;
    for (a, p) in two.incidences() {
        let (a, p) = (of_actor[a as usize], of_project[p as usize]);
        by_actor[a] += 1;
        by_project[p] += 1;
        inside += u64::from(a == p);
    }
    let m = two.incidence_count() as f64;
    let chance: f64 = by_actor.iter().zip(&by_project).map(|(a, p)| (*a as f64 / m) * (*p as f64 / m)).sum();
    (m > 0.0).then(|| inside as f64 / m - chance)
}

/// The largest [`two_mode_modularity`] that a partition of the actors alone allows: every project
/// joins the community in which it adds most, `sum over projects of the largest (its actors of the
/// community - actors x participations of the community / m) / m`. At least 0; `None` without
/// incidences. O(incidences).
///
/// # Panics
/// If there is not one community per actor.
pub fn two_mode_modularity_of_actors(two: &Affiliations, actors: &[u32]) -> Option<f64> {
    assert_eq!(actors.len(), two.actor_count(), "one community per actor");
    let (community, count) = crate::structures::labels::dense_classes(actors);
    let m = two.incidence_count() as f64;
    let mut by_actor = vec![0.0; count];
    for (a, _) in two.incidences() {
        by_actor[community[a as usize]] += 1.0;
    }
    let mut members = vec![0.0; count];
    let mut sum = 0.0;
    for p in 0..two.project_count() as u32 {
        let all = two.actors_of(p);
        for a in all {
            members[community[*a as usize]] += 1.0;
        }
        let gains = all.iter().map(|a| community[*a as usize]);
        sum += gains.map(|c| members[c] - all.len() as f64 * by_actor[c] / m).fold(0.0, f64::max);
        for a in all {
            members[community[*a as usize]] = 0.0;
        }
    }
    (m > 0.0).then(|| sum / m)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_separate_projects() {
        let two = Affiliations::new(4, 2, [(0, 0), (1, 0), (2, 1), (3, 1)]).unwrap();
        assert_eq!(two_mode_modularity(&two, &[5, 5, 9, 9], &[5, 9]), Some(0.5));
        assert_eq!(two_mode_modularity(&two, &[5, 5, 9, 9], &[9, 5]), Some(-0.5));
        assert_eq!(two_mode_modularity(&two, &[1; 4], &[1; 2]), Some(0.0));
        assert_eq!(two_mode_modularity(&Affiliations::new(1, 1, []).unwrap(), &[0], &[0]), None);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn equals_the_sum_over_pairs(
            incidences in proptest::collection::vec((0u32..5, 0u32..4), 1..15),
            labels in proptest::collection::vec(0u32..3, 9),
        ) {
            let two = Affiliations::new(5, 4, incidences).unwrap();
            let m = two.incidence_count() as f64;
            let mut sum = 0.0;
            for a in 0..5u32 {
                for p in (0..4u32).filter(|p| labels[a as usize] == labels[5 + *p as usize]) {
                    let tied = two.projects_of(a).contains(&p);
                    let expected = two.projects_of(a).len() * two.actors_of(p).len();
                    sum += f64::from(u8::from(tied)) - expected as f64 / m;
                }
            }
            let found = two_mode_modularity(&two, &labels[..5], &labels[5..]).unwrap();
            proptest::prop_assert!((found - sum / m).abs() < 1e-12);
        }

        #[test]
        fn projects_join_where_they_add_most(
            incidences in proptest::collection::vec((0u32..5, 0u32..3), 1..12),
            actors in proptest::collection::vec(0u32..3, 5),
        ) {
            let two = Affiliations::new(5, 3, incidences).unwrap();
            let all = (0..27u32).filter_map(|k| two_mode_modularity(&two, &actors, &[k % 3, k / 3 % 3, k / 9]));
            let best = all.fold(f64::NEG_INFINITY, f64::max);
            let found = two_mode_modularity_of_actors(&two, &actors).unwrap();
            proptest::prop_assert!((found - best).abs() < 1e-12, "{} {}", found, best);
        }
    }
}

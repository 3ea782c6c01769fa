//! Parts of affiliations by date, role, project and actor, without copying them.

use crate::structures::affiliations::{Affiliations, Span};
use crate::structures::bit_set::BitSet;
use crate::structures::graph::GraphError;

/// What a view of affiliations keeps; everything by default. Conditions add up: a participation is
/// in the view if it meets all of them.
#[derive(Debug, Clone, Copy, Default)]
pub struct AffiliationFilter<'f> {
    /// Participations with a day in common with this window; unknown ends reach everything.
    pub dates: Option<Span>,
    /// Participations in one of these roles.
    pub roles: Option<&'f [u16]>,
    /// Projects marked (one mark per project).
    pub projects: Option<&'f [bool]>,
    /// Actors marked (one mark per actor). The others are no nodes of the view.
    pub actors: Option<&'f [bool]>,
    /// Projects of at most so many actors, counted after all other conditions.
    pub largest_project: Option<usize>,
}

/// Marks the positions that carry `wanted`, for the marks of an [`AffiliationFilter`].
pub fn marks_of(labels: &[u32], wanted: u32) -> Vec<bool> {
    labels.iter().map(|label| *label == wanted).collect()
}

/// A part of [`Affiliations`]: two bits per incidence, no copy.
///
/// Its nodes are the actors kept, in order ([`AffiliationView::actors`]): measures give one value
/// per actor of the view. An actor without a participation in the view stays an isolate unless
/// the filter leaves it out.
#[derive(Debug, Clone)]
pub struct AffiliationView<'a> {
    of: &'a Affiliations,
    kept: Option<Kept>,
    actors: Option<Vec<u32>>,
}

#[derive(Debug, Clone)]
struct Kept {
    by_actor: BitSet,
    by_project: BitSet,
    participations: Option<BitSet>,
}

impl Affiliations {
    /// All of it as a view.
    pub fn all(&self) -> AffiliationView<'_> {
        AffiliationView { of: self, kept: None, actors: None }
    }

    /// The part that meets all conditions of `filter`. O(incidences), 2 bits each.
    ///
    /// # Errors
    /// A window that ends before it begins, dates or roles asked for where there are none.
    ///
    /// # Panics
    /// If marks do not have one entry per project or actor.
    pub fn view(&self, filter: &AffiliationFilter<'_>) -> Result<AffiliationView<'_>, GraphError> {
        let dates = match filter.dates {
            Some(window) if window.is_reversed() => {
                let (from, to) = (window.from.unwrap_or(i32::MIN), window.to.unwrap_or(i32::MAX));
                return Err(GraphError::ReversedWindow { from, to });
            }
            Some(window) => Some((window, self.spans().ok_or(GraphError::NoDates)?)),
            None => None,
        };
        let roles = match filter.roles {
            Some(wanted) => Some((wanted, self.roles().ok_or(GraphError::NoRoles)?)),
            None => None,
        };
        if let Some(marks) = filter.projects {
            assert_eq!(marks.len(), self.project_count(), "one mark per project");
        }
        if let Some(marks) = filter.actors {
            assert_eq!(marks.len(), self.actor_count(), "one mark per actor");
        }
        let by_row = dates.is_some() || roles.is_some();
        let row_meets = |row: usize| {
            dates.is_none_or(|(window, spans)| spans[row].meets(window))
                && roles.is_none_or(|(wanted, roles)| wanted.contains(&roles[row]))
        };
        let pair_meets = |a: u32, p: u32| {
            filter.actors.is_none_or(|marks| marks[a as usize])
                && filter.projects.is_none_or(|marks| marks[p as usize])
        };
        let count = self.incidence_count();
        let rows = if count == 0 { 0 } else { self.rows_of_incidence(count - 1).end };
        let mut participations = (by_row && self.weights().is_some()).then(|| BitSet::new(rows));
        let mut by_actor = BitSet::new(count);
        let mut sizes = vec![0usize; self.project_count()];
        for a in 0..self.actor_count() as u32 {
            for (at, &p) in self.actor_row(a).zip(self.projects_of(a)) {
                if !pair_meets(a, p) {
                    continue;
                }
                let mut any = !by_row;
                if by_row {
                    for row in self.rows_of_incidence(at).filter(|row| row_meets(*row)) {
                        any = true;
                        if let Some(marks) = &mut participations {
                            marks.insert(row);
                        }
                    }
                }
                if any {
                    by_actor.insert(at);
                    sizes[p as usize] += 1;
                }
            }
        }
        let fits = |p: u32| filter.largest_project.is_none_or(|largest| sizes[p as usize] <= largest);
        let mut next: Vec<usize> =
            (0..self.project_count() as u32).map(|p| self.project_row(p).start).collect();
        let mut by_project = BitSet::new(count);
        let mut left = BitSet::new(count);
        for a in 0..self.actor_count() as u32 {
            for (at, &p) in self.actor_row(a).zip(self.projects_of(a)) {
                if by_actor.contains(at) && fits(p) {
                    left.insert(at);
                    by_project.insert(next[p as usize]);
                }
                next[p as usize] += 1;
            }
        }
        let marked = |marks: &[bool]| {
            let ids = marks.iter().enumerate().filter(|(_, kept)| **kept);
            ids.map(|(a, _)| a as u32).collect()
        };
        Ok(AffiliationView {
            of: self,
            kept: Some(Kept { by_actor: left, by_project, participations }),
            actors: filter.actors.map(marked),
        })
    }
}

impl<'a> AffiliationView<'a> {
    /// What it is a view of.
    pub fn affiliations(&self) -> &'a Affiliations {
        self.of
    }

    /// Number of actors of the view.
    pub fn actor_count(&self) -> usize {
        self.actors.as_ref().map_or(self.of.actor_count(), Vec::len)
    }

    /// Ids of the actors of the view, ascending: the order of every list a measure gives.
    pub fn actors(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.actor_count() as u32).map(|at| self.actor_at(at))
    }

    /// Id of the actor at a position of the view.
    pub fn actor_at(&self, position: u32) -> u32 {
        self.actors.as_ref().map_or(position, |ids| ids[position as usize])
    }

    /// Position of each actor of the affiliations among those of the view; `None` where all are
    /// in it.
    pub(crate) fn positions(&self) -> Option<Vec<u32>> {
        let ids = self.actors.as_ref()?;
        let mut positions = vec![u32::MAX; self.of.actor_count()];
        for (at, a) in ids.iter().enumerate() {
            positions[*a as usize] = at as u32;
        }
        Some(positions)
    }

    /// Number of incidences in the view.
    pub fn incidence_count(&self) -> usize {
        self.kept.as_ref().map_or(self.of.incidence_count(), |kept| kept.by_actor.count())
    }

    /// Projects that actor `a` (its id) takes part in, ascending.
    pub fn projects_of(&self, a: u32) -> impl Iterator<Item = u32> + '_ {
        let kept = self.kept.as_ref().map(|kept| &kept.by_actor);
        self.of
            .actor_row(a)
            .zip(self.of.projects_of(a))
            .filter(move |(at, _)| kept.is_none_or(|bits| bits.contains(*at)))
            .map(|(_, p)| *p)
    }

    /// Ids of the actors of project `p`, ascending.
    pub fn actors_of(&self, p: u32) -> impl Iterator<Item = u32> + '_ {
        let kept = self.kept.as_ref().map(|kept| &kept.by_project);
        self.of
            .project_row(p)
            .zip(self.of.actors_of(p))
            .filter(move |(at, _)| kept.is_none_or(|bits| bits.contains(*at)))
            .map(|(_, a)| *a)
    }

    /// Actors of project `p` of a higher id than `a`.
    pub(crate) fn later_actors_of(&self, p: u32, a: u32) -> impl Iterator<Item = u32> + '_ {
        let kept = self.kept.as_ref().map(|kept| &kept.by_project);
        let members = self.of.actors_of(p);
        let row = self.of.project_row(p);
        let skip = members.partition_point(|b| *b <= a);
        (row.start + skip..row.end)
            .zip(&members[skip..])
            .filter(move |(at, _)| kept.is_none_or(|bits| bits.contains(*at)))
            .map(|(_, b)| *b)
    }

    /// Number of actors of each project in the view.
    pub fn project_sizes(&self) -> Vec<u32> {
        let projects = 0..self.of.project_count() as u32;
        match &self.kept {
            None => projects.map(|p| self.of.actors_of(p).len() as u32).collect(),
            Some(_) => projects.map(|p| self.actors_of(p).count() as u32).collect(),
        }
    }

    /// Number of projects of each actor of the view.
    pub fn project_counts(&self) -> Vec<u32> {
        self.actors().map(|a| self.projects_of(a).count() as u32).collect()
    }

    /// Sum of the weights of the participations of each actor of the view, an unknown weight
    /// counted as 1 per incidence where no weights are known at all.
    pub fn participation_weights(&self) -> Vec<f64> {
        let kept = self.kept.as_ref();
        let of_actor = |a: u32| -> f64 {
            let incidences = self.of.actor_row(a).filter(|at| kept.is_none_or(|k| k.by_actor.contains(*at)));
            let Some(weights) = self.of.weights() else {
                return incidences.count() as f64;
            };
            let marks = kept.and_then(|kept| kept.participations.as_ref());
            incidences
                .flat_map(|at| self.of.rows_of_incidence(at))
                .filter(|row| marks.is_none_or(|marks| marks.contains(*row)))
                .map(|row| weights[row])
                .sum()
        };
        self.actors().map(of_actor).collect()
    }

    /// The view without the actors at the positions in `gone`.
    pub fn without(&self, gone: &[u32]) -> AffiliationView<'a> {
        let mut kept = self.kept.clone().unwrap_or_else(|| {
            let all = BitSet::all(self.of.incidence_count());
            Kept { by_actor: all.clone(), by_project: all, participations: None }
        });
        let mut stays = vec![true; self.actor_count()];
        for at in gone {
            let a = self.actor_at(*at);
            stays[*at as usize] = false;
            for (place, p) in self.of.actor_row(a).zip(self.of.projects_of(a)) {
                kept.by_actor.remove(place);
                if let Ok(at) = self.of.actors_of(*p).binary_search(&a) {
                    kept.by_project.remove(self.of.project_row(*p).start + at);
                }
            }
        }
        let left = self.actors().zip(&stays).filter(|(_, stays)| **stays).map(|(a, _)| a).collect();
        AffiliationView { of: self.of, kept: Some(kept), actors: Some(left) }
    }

    /// The view as affiliations of their own: its actors numbered by position, all projects, the
    /// incidences without dates, roles and weights.
    pub fn to_affiliations(&self) -> Affiliations {
        let pairs: Vec<(u32, u32)> =
            (0..).zip(self.actors()).flat_map(|(at, a)| self.projects_of(a).map(move |p| (at, p))).collect();
        Affiliations::from_sorted(self.actor_count(), self.of.project_count(), &pairs, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structures::affiliations::Participations;

    fn dated() -> Affiliations {
        // Actor 0 is coordinator (1) of project 0 in 2010-2012 and partner (2) in 2014.
        let spans = [
            Span::between(2010, 2012),
            Span::on(2014),
            Span::between(2010, 2014),
            Span { from: Some(2013), to: None },
        ];
        let columns = Participations {
            actors: &[0, 0, 1, 2],
            projects: &[0, 0, 0, 1],
            roles: Some(&[1, 2, 2, 1]),
            weights: Some(&[1.0, 2.0, 4.0, 8.0]),
            spans: Some(&spans),
            project_spans: None,
        };
        Affiliations::from_columns(3, 2, &columns).unwrap()
    }

    #[test]
    fn dates_and_roles_hold_of_the_same_participation() {
        let two = dated();
        let view = |filter: AffiliationFilter<'_>| two.view(&filter).unwrap().to_affiliations();
        let in_2014 = AffiliationFilter { dates: Some(Span::on(2014)), ..AffiliationFilter::default() };
        assert_eq!(view(in_2014).incidences().collect::<Vec<_>>(), [(0, 0), (1, 0), (2, 1)]);
        let leading = AffiliationFilter { roles: Some(&[1]), ..in_2014 };
        assert_eq!(view(leading).incidences().collect::<Vec<_>>(), [(2, 1)]);
        assert_eq!(two.view(&in_2014).unwrap().participation_weights(), [2.0, 4.0, 8.0]);
        assert_eq!(two.all().participation_weights(), [3.0, 4.0, 8.0]);
    }

    #[test]
    fn actors_left_out_are_no_nodes() {
        let two = dated();
        let filter = AffiliationFilter { actors: Some(&[false, true, true]), ..AffiliationFilter::default() };
        let view = two.view(&filter).unwrap();
        assert_eq!(view.actors().collect::<Vec<_>>(), [1, 2]);
        assert_eq!(view.project_sizes(), [1, 1]);
        assert_eq!(view.to_affiliations().projects_of(1), [1]);
        let small = AffiliationFilter { largest_project: Some(1), ..AffiliationFilter::default() };
        assert_eq!(two.view(&small).unwrap().project_counts(), [0, 0, 1]);
    }

    #[test]
    fn what_is_not_known_cannot_be_asked_for() {
        let two = Affiliations::new(1, 1, [(0, 0)]).unwrap();
        let ask = |filter: AffiliationFilter<'_>| two.view(&filter).map(|_| ()).unwrap_err();
        let on = AffiliationFilter { dates: Some(Span::on(1)), ..AffiliationFilter::default() };
        assert_eq!(ask(on), GraphError::NoDates);
        assert_eq!(
            ask(AffiliationFilter { roles: Some(&[1]), ..AffiliationFilter::default() }),
            GraphError::NoRoles
        );
        let reversed = AffiliationFilter { dates: Some(Span::between(2, 1)), ..on };
        assert_eq!(ask(reversed), GraphError::ReversedWindow { from: 2, to: 1 });
    }
}

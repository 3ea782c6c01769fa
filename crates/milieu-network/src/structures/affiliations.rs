//! Actors and the projects they take part in, kept as incidences.

use crate::structures::graph::GraphError;

/// The days (or years, or any whole numbers of one scale) from `from` to `to`, both included; an
/// end that is `None` is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// First day; `None`: since ever.
    pub from: Option<i32>,
    /// Last day; `None`: for ever.
    pub to: Option<i32>,
}

impl Span {
    /// One day.
    pub fn on(day: i32) -> Span {
        Span { from: Some(day), to: Some(day) }
    }

    /// The days from `from` to `to`.
    pub fn between(from: i32, to: i32) -> Span {
        Span { from: Some(from), to: Some(to) }
    }

    /// Whether it ends before it begins.
    pub fn is_reversed(self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to < from)
    }

    /// Whether the two have a day in common.
    pub fn meets(self, other: Span) -> bool {
        let before =
            |to: Option<i32>, from: Option<i32>| matches!((to, from), (Some(to), Some(from)) if to < from);
        !before(self.to, other.from) && !before(other.to, self.from)
    }

    /// This span with open ends taken from `other`.
    fn or_ends_of(self, other: Span) -> Span {
        Span { from: self.from.or(other.from), to: self.to.or(other.to) }
    }
}

/// Columns of participations, one entry per row, to build [`Affiliations`] from. Every column but
/// the two of ids may be left out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Participations<'a> {
    /// Actor of each row.
    pub actors: &'a [u32],
    /// Project of each row.
    pub projects: &'a [u32],
    /// Role of each row, as a code of one's own.
    pub roles: Option<&'a [u16]>,
    /// Weight of each row: a finite number above 0.
    pub weights: Option<&'a [f64]>,
    /// When each row holds; an open end is taken from the project's span.
    pub spans: Option<&'a [Span]>,
    /// When each project runs (one entry per project).
    pub project_spans: Option<&'a [Span]>,
}

/// A two-mode network: which actor takes part in which project, when, as what and how much.
///
/// Kept as sorted rows in both directions (8 bytes per incidence, and 4 per actor and project),
/// so that no measure has to blow a project of `k` actors up into `k(k-1)/2` ties unless it truly
/// needs ties. A pair of actor and project is one *incidence*, however many rows name it; the rows
/// (*participations*) keep their own role, weight and dates where they are given. What a measure
/// reads is a view ([`Affiliations::view`]), so that dates, roles and groups of actors or projects
/// are chosen without copying.
///
/// ```
/// use milieu_network::{
///     AffiliationFilter, Affiliations, Participations, ProjectionWeighting, Span, affiliation_distances,
/// };
///
/// // Three actors; project 0 of 2014-2016 joins 0 and 1, project 1 of 2018-2020 joins 1 and 2.
/// let columns = Participations {
///     actors: &[0, 1, 1, 2],
///     projects: &[0, 0, 1, 1],
///     project_spans: Some(&[Span::between(2014, 2016), Span::between(2018, 2020)]),
///     ..Participations::default()
/// };
/// let affiliations = Affiliations::from_columns(3, 2, &columns)?;
/// assert_eq!(affiliation_distances(&affiliations.all()).harmonic(), [0.75, 1.0, 0.75]);
///
/// let filter = AffiliationFilter { dates: Some(Span::on(2015)), ..AffiliationFilter::default() };
/// let in_2015 = affiliations.view(&filter)?;
/// assert_eq!(affiliation_distances(&in_2015).reached, [1, 1, 0]);
/// assert_eq!(in_2015.project(ProjectionWeighting::Newman, None, None).m(), 1);
/// # Ok::<(), milieu_network::GraphError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Affiliations {
    actor_offsets: Vec<u32>,
    projects: Vec<u32>,
    project_offsets: Vec<u32>,
    actors: Vec<u32>,
    repeats_dropped: usize,
    /// Where the rows of each incidence begin in the columns below, where some have several.
    row_offsets: Option<Vec<u32>>,
    roles: Option<Vec<u16>>,
    weights: Option<Vec<f64>>,
    spans: Option<Vec<Span>>,
}

impl Affiliations {
    /// Incidences (actor, project) of `actors` actors in `projects` projects. Repeated ones count
    /// once.
    ///
    /// # Errors
    /// An actor or project out of range, or more of anything than a 32-bit id can name.
    pub fn new(
        actors: usize,
        projects: usize,
        incidences: impl IntoIterator<Item = (u32, u32)>,
    ) -> Result<Affiliations, GraphError> {
        let (of_actors, of_projects): (Vec<u32>, Vec<u32>) = incidences.into_iter().unzip();
        let columns =
            Participations { actors: &of_actors, projects: &of_projects, ..Participations::default() };
        Affiliations::from_columns(actors, projects, &columns)
    }

    /// Affiliations from columns of participations. Rows of the same actor and project make one
    /// incidence; those that also agree in role and dates are merged, their weights added in the
    /// order given, and counted ([`Affiliations::repeats_dropped`]). O(rows), two passes of
    /// counting.
    ///
    /// # Errors
    /// An actor or project out of range, a weight that is not a finite number above 0, dates that
    /// end before they begin (the row is named), columns of different lengths, or more of anything
    /// than a 32-bit id can name.
    pub fn from_columns(
        actors: usize,
        projects: usize,
        columns: &Participations<'_>,
    ) -> Result<Affiliations, GraphError> {
        let rows = columns.actors.len();
        for nodes in [actors, projects, rows] {
            if nodes >= u32::MAX as usize {
                return Err(GraphError::TooManyNodes { nodes });
            }
        }
        columns.check(actors, projects)?;
        // Counting by project, then by actor, leaves the rows sorted by both and equal pairs in
        // the order given.
        let by_project = counting_sort(projects, columns.projects, 0..rows as u32);
        let order = counting_sort(actors, columns.actors, by_project.into_iter());
        let pair = |row: u32| (columns.actors[row as usize], columns.projects[row as usize]);
        let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(rows);
        if columns.roles.is_none() && columns.weights.is_none() && !columns.has_dates() {
            pairs.extend(order.iter().map(|row| pair(*row)));
            pairs.dedup();
            return Ok(Affiliations::from_sorted(actors, projects, &pairs, rows - pairs.len()));
        }
        // Rows kept, in order, with the sum of the weights of their repeats; where each pair begins.
        let mut kept: Vec<u32> = Vec::with_capacity(rows);
        let mut weights: Option<Vec<f64>> = columns.weights.map(|_| Vec::with_capacity(rows));
        let mut begins: Vec<u32> = Vec::with_capacity(rows + 1);
        for row in order {
            let same_pair = pairs.last() == Some(&pair(row));
            if !same_pair {
                pairs.push(pair(row));
                begins.push(kept.len() as u32);
            }
            let first = begins.last().map_or(0, |at| *at as usize);
            let twin = kept[first..].iter().position(|other| columns.agree(*other, row));
            let weight = columns.weights.map(|all| all[row as usize]);
            match (twin, &mut weights, weight) {
                (Some(at), Some(weights), Some(weight)) => weights[first + at] += weight,
                (Some(_), ..) => {}
                (None, weights, weight) => {
                    kept.push(row);
                    if let (Some(weights), Some(weight)) = (weights, weight) {
                        weights.push(weight);
                    }
                }
            }
        }
        if weights.as_ref().is_some_and(|all| !(2.0 * all.iter().sum::<f64>()).is_finite()) {
            return Err(GraphError::WeightsOverflow);
        }
        let mut affiliations = Affiliations::from_sorted(actors, projects, &pairs, rows - kept.len());
        affiliations.row_offsets = (kept.len() > pairs.len()).then(|| {
            begins.push(kept.len() as u32);
            begins
        });
        affiliations.roles = columns.roles.map(|all| kept.iter().map(|row| all[*row as usize]).collect());
        affiliations.spans = columns.has_dates().then(|| kept.iter().map(|row| columns.span(*row)).collect());
        affiliations.weights = weights;
        Ok(affiliations)
    }

    /// From distinct pairs sorted by actor, then project.
    pub(crate) fn from_sorted(
        actors: usize,
        projects: usize,
        pairs: &[(u32, u32)],
        repeats_dropped: usize,
    ) -> Affiliations {
        let mut project_offsets = offsets(projects, pairs.iter().map(|pair| pair.1));
        let mut of_project = vec![0u32; pairs.len()];
        for &(a, p) in pairs {
            let at = &mut project_offsets[p as usize];
            of_project[*at as usize] = a;
            *at += 1;
        }
        // Each offset now stands where the next row begins.
        project_offsets.rotate_right(1);
        project_offsets[0] = 0;
        Affiliations {
            actor_offsets: offsets(actors, pairs.iter().map(|pair| pair.0)),
            projects: pairs.iter().map(|pair| pair.1).collect(),
            project_offsets,
            actors: of_project,
            repeats_dropped,
            row_offsets: None,
            roles: None,
            weights: None,
            spans: None,
        }
    }

    /// Number of actors.
    pub fn actor_count(&self) -> usize {
        self.actor_offsets.len() - 1
    }

    /// Number of projects.
    pub fn project_count(&self) -> usize {
        self.project_offsets.len() - 1
    }

    /// Number of distinct incidences.
    pub fn incidence_count(&self) -> usize {
        self.projects.len()
    }

    /// Number of repeated rows left out (merged into an earlier one that agrees in everything but
    /// weight).
    pub fn repeats_dropped(&self) -> usize {
        self.repeats_dropped
    }

    /// Projects of actor `a`, ascending.
    pub fn projects_of(&self, a: u32) -> &[u32] {
        &self.projects[self.actor_row(a)]
    }

    /// Actors of project `p`, ascending.
    pub fn actors_of(&self, p: u32) -> &[u32] {
        &self.actors[self.project_row(p)]
    }

    /// Every incidence (actor, project), by actor, then project.
    pub fn incidences(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..self.actor_count() as u32).flat_map(move |a| self.projects_of(a).iter().map(move |p| (a, *p)))
    }

    /// Places of the incidences of actor `a` among all, in the order of
    /// [`Affiliations::projects_of`].
    pub(crate) fn actor_row(&self, a: u32) -> std::ops::Range<usize> {
        self.actor_offsets[a as usize] as usize..self.actor_offsets[a as usize + 1] as usize
    }

    /// Places of the incidences of project `p` in the order by project.
    pub(crate) fn project_row(&self, p: u32) -> std::ops::Range<usize> {
        self.project_offsets[p as usize] as usize..self.project_offsets[p as usize + 1] as usize
    }

    /// Places, in the columns of roles, weights and spans, of the participations that the
    /// incidence at a place (in the order by actor) was made of.
    pub(crate) fn rows_of_incidence(&self, at: usize) -> std::ops::Range<usize> {
        match &self.row_offsets {
            Some(begins) => begins[at] as usize..begins[at + 1] as usize,
            None => at..at + 1,
        }
    }

    /// Role of each participation, if known.
    pub(crate) fn roles(&self) -> Option<&[u16]> {
        self.roles.as_deref()
    }

    /// Weight of each participation, if known.
    pub(crate) fn weights(&self) -> Option<&[f64]> {
        self.weights.as_deref()
    }

    /// Span of each participation, if known.
    pub(crate) fn spans(&self) -> Option<&[Span]> {
        self.spans.as_deref()
    }
}

impl Participations<'_> {
    fn check(&self, actors: usize, projects: usize) -> Result<(), GraphError> {
        let rows = self.actors.len();
        let lengths = [
            (self.projects.len(), rows),
            (self.roles.map_or(rows, <[u16]>::len), rows),
            (self.weights.map_or(rows, <[f64]>::len), rows),
            (self.spans.map_or(rows, <[Span]>::len), rows),
            (self.project_spans.map_or(projects, <[Span]>::len), projects),
        ];
        if let Some((found, expected)) = lengths.into_iter().find(|(found, expected)| found != expected) {
            return Err(GraphError::ColumnLength { found, expected });
        }
        for (&actor, &project) in self.actors.iter().zip(self.projects) {
            if actor as usize >= actors || project as usize >= projects {
                return Err(GraphError::IncidenceOutOfRange { actor, project, actors, projects });
            }
        }
        let weights = self.weights.unwrap_or_default();
        if let Some(row) = weights.iter().position(|weight| !weight.is_finite() || *weight <= 0.0) {
            return Err(GraphError::BadParticipationWeight { row, weight: weights[row] });
        }
        if self.has_dates()
            && let Some(row) = (0..rows as u32).find(|row| self.span(*row).is_reversed())
        {
            let span = self.span(row);
            let (from, to) = (span.from.unwrap_or(i32::MIN), span.to.unwrap_or(i32::MAX));
            return Err(GraphError::ReversedDates { row: row as usize, from, to });
        }
        Ok(())
    }

    fn has_dates(&self) -> bool {
        self.spans.is_some() || self.project_spans.is_some()
    }

    fn span(&self, row: u32) -> Span {
        let own = self.spans.map_or_else(Span::default, |all| all[row as usize]);
        let of_project =
            self.project_spans.map_or_else(Span::default, |all| all[self.projects[row as usize] as usize]);
        own.or_ends_of(of_project)
    }

    /// Whether two rows of the same pair agree in role and dates.
    fn agree(&self, one: u32, other: u32) -> bool {
        let role = |row: u32| self.roles.map(|all| all[row as usize]);
        role(one) == role(other) && self.span(one) == self.span(other)
    }
}

/// Where the entries of each key begin, for keys `0..count`, and the end of the last.
fn offsets(count: usize, keys: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut offsets = vec![0u32; count + 1];
    for key in keys {
        offsets[key as usize + 1] += 1;
    }
    for at in 0..count {
        offsets[at + 1] += offsets[at];
    }
    offsets
}

/// `rows` ordered by their key, equal keys in the order given.
fn counting_sort(count: usize, keys: &[u32], rows: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut next = offsets(count, keys.iter().copied());
    let mut sorted = vec![0u32; keys.len()];
    for row in rows {
        let at = &mut next[keys[row as usize] as usize];
        sorted[*at as usize] = row;
        *at += 1;
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn incidences_are_kept_once_in_both_directions() {
        // project 0: {0,1,2}, project 1: {0,1}, project 2: {3}, project 3: nobody
        let two = Affiliations::new(4, 4, [(0, 0), (1, 0), (2, 0), (1, 1), (0, 1), (3, 2), (3, 2)]).unwrap();
        assert_eq!((two.incidence_count(), two.repeats_dropped()), (6, 1));
        assert_eq!(two.projects_of(1), [0, 1]);
        assert_eq!(two.actors_of(0), [0, 1, 2]);
        assert!(two.actors_of(3).is_empty());
    }

    #[test]
    fn rows_that_differ_in_role_or_dates_stay_apart_in_one_incidence() {
        let columns = Participations {
            actors: &[1, 0, 0, 0],
            projects: &[0, 0, 0, 0],
            roles: Some(&[7, 1, 2, 1]),
            weights: Some(&[0.5, 1.0, 2.0, 4.0]),
            spans: None,
            project_spans: Some(&[Span { from: Some(2010), to: None }]),
        };
        let two = Affiliations::from_columns(2, 1, &columns).unwrap();
        assert_eq!((two.incidence_count(), two.repeats_dropped()), (2, 1));
        assert_eq!(two.rows_of_incidence(0), 0..2);
        assert_eq!(two.roles(), Some(&[1, 2, 7][..]));
        assert_eq!(two.weights(), Some(&[5.0, 2.0, 0.5][..]));
        assert_eq!(two.spans().map(|all| all[2]), Some(Span { from: Some(2010), to: None }));
    }

    #[test]
    fn bad_rows_are_named() {
        assert_eq!(
            Affiliations::new(1, 1, [(0, 1)]),
            Err(GraphError::IncidenceOutOfRange { actor: 0, project: 1, actors: 1, projects: 1 })
        );
        let two = Participations { actors: &[0, 1], projects: &[0, 0], ..Participations::default() };
        let build = |columns: &Participations<'_>| Affiliations::from_columns(2, 1, columns).unwrap_err();
        let spans = [Span::between(1, 2), Span::between(5, 4)];
        assert_eq!(
            build(&Participations { spans: Some(&spans), ..two }),
            GraphError::ReversedDates { row: 1, from: 5, to: 4 }
        );
        assert_eq!(
            build(&Participations { weights: Some(&[1.0, 0.0]), ..two }),
            GraphError::BadParticipationWeight { row: 1, weight: 0.0 }
        );
        assert_eq!(
            build(&Participations { roles: Some(&[1]), ..two }),
            GraphError::ColumnLength { found: 1, expected: 2 }
        );
    }

    #[test]
    fn spans_meet_on_their_ends_and_open_ends_reach_everything() {
        assert!(Span::between(1, 3).meets(Span::on(3)));
        assert!(!Span::between(1, 3).meets(Span::on(4)));
        assert!(Span { from: None, to: Some(3) }.meets(Span::on(-99)));
        assert!(Span::default().meets(Span { from: Some(9), to: None }));
        assert!(Span::between(3, 2).is_reversed());
    }
}

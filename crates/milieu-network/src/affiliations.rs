//! Actors and the projects they take part in, kept as incidences.

use crate::graph::{Graph, GraphError};

/// How much a shared project adds to the tie of two of its `k` actors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProjectionWeighting {
    /// 1: the tie counts the projects shared.
    Count,
    /// `1/(k-1)`: each actor hands out one unit per project (Newman 2001).
    Newman,
    /// `1/k`: a project as a whole is shared out over its actors.
    Fractional,
}

/// A two-mode network: which actor takes part in which project. Repeated incidences count once.
///
/// Kept as sorted rows in both directions (8 bytes per incidence), so that no measure has to
/// blow a project of `k` actors up into `k(k-1)/2` ties unless it truly needs ties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affiliations {
    actor_offsets: Vec<usize>,
    projects: Vec<u32>,
    project_offsets: Vec<usize>,
    actors: Vec<u32>,
    repeats_dropped: usize,
}

impl Affiliations {
    /// Incidences (actor, project) of `actors` actors in `projects` projects.
    ///
    /// # Errors
    /// An actor or project out of range, or more of them than a 32-bit id can name.
    pub fn new(
        actors: usize,
        projects: usize,
        incidences: impl IntoIterator<Item = (u32, u32)>,
    ) -> Result<Affiliations, GraphError> {
        for nodes in [actors, projects] {
            if nodes > u32::MAX as usize {
                return Err(GraphError::TooManyNodes { nodes });
            }
        }
        let mut pairs = Vec::new();
        for (actor, project) in incidences {
            if actor as usize >= actors || project as usize >= projects {
                return Err(GraphError::IncidenceOutOfRange { actor, project, actors, projects });
            }
            pairs.push((actor, project));
        }
        let given = pairs.len();
        pairs.sort_unstable();
        pairs.dedup();
        Ok(Affiliations::from_sorted(actors, projects, &pairs, given - pairs.len()))
    }

    /// From distinct pairs sorted by actor, then project.
    pub(crate) fn from_sorted(
        actors: usize,
        projects: usize,
        pairs: &[(u32, u32)],
        repeats_dropped: usize,
    ) -> Affiliations {
        let mut actor_offsets = vec![0usize; actors + 1];
        let mut project_offsets = vec![0usize; projects + 1];
        for &(a, p) in pairs {
            actor_offsets[a as usize + 1] += 1;
            project_offsets[p as usize + 1] += 1;
        }
        for at in 0..actors {
            actor_offsets[at + 1] += actor_offsets[at];
        }
        for at in 0..projects {
            project_offsets[at + 1] += project_offsets[at];
        }
        let mut fill = project_offsets.clone();
        let mut of_project = vec![0u32; pairs.len()];
        for &(a, p) in pairs {
            of_project[fill[p as usize]] = a;
            fill[p as usize] += 1;
        }
        Affiliations {
            actor_offsets,
            projects: pairs.iter().map(|pair| pair.1).collect(),
            project_offsets,
            actors: of_project,
            repeats_dropped,
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

    /// Number of repeated incidences left out.
    pub fn repeats_dropped(&self) -> usize {
        self.repeats_dropped
    }

    /// Projects of actor `a`, ascending.
    pub fn projects_of(&self, a: u32) -> &[u32] {
        &self.projects[self.actor_offsets[a as usize]..self.actor_offsets[a as usize + 1]]
    }

    /// Actors of project `p`, ascending.
    pub fn actors_of(&self, p: u32) -> &[u32] {
        &self.actors[self.project_offsets[p as usize]..self.project_offsets[p as usize + 1]]
    }

    /// Every incidence (actor, project), by actor, then project.
    pub fn incidences(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..self.actor_count() as u32).flat_map(move |a| self.projects_of(a).iter().map(move |p| (a, *p)))
    }

    /// The undirected network of actors that share a project. Projects of more than
    /// `max_size` actors are left out. Cost: the sum of squared project sizes.
    pub fn project(&self, weighting: ProjectionWeighting, max_size: Option<usize>) -> Graph {
        let n = self.actor_count();
        let mut shared = vec![0f64; n];
        let mut touched: Vec<u32> = Vec::new();
        let mut ties = Vec::new();
        for a in 0..n as u32 {
            for &p in self.projects_of(a) {
                let members = self.actors_of(p);
                let size = members.len();
                if size < 2 || max_size.is_some_and(|largest| size > largest) {
                    continue;
                }
                let share = match weighting {
                    ProjectionWeighting::Count => 1.0,
                    ProjectionWeighting::Newman => 1.0 / (size as f64 - 1.0),
                    ProjectionWeighting::Fractional => 1.0 / size as f64,
                };
                let later = members.partition_point(|b| *b <= a);
                for &b in &members[later..] {
                    if shared[b as usize] == 0.0 {
                        touched.push(b);
                    }
                    shared[b as usize] += share;
                }
            }
            for b in touched.drain(..) {
                ties.push((a, b, shared[b as usize]));
                shared[b as usize] = 0.0;
            }
        }
        Graph::from_sound(false, n, ties)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Affiliations {
        // project 0: {0,1,2}, project 1: {0,1}, project 2: {3}, project 3: nobody
        Affiliations::new(4, 4, [(0, 0), (1, 0), (2, 0), (1, 1), (0, 1), (3, 2), (3, 2)]).unwrap()
    }

    #[test]
    fn incidences_are_kept_once_in_both_directions() {
        let two = example();
        assert_eq!((two.incidence_count(), two.repeats_dropped()), (6, 1));
        assert_eq!(two.projects_of(1), [0, 1]);
        assert_eq!(two.actors_of(0), [0, 1, 2]);
        assert!(two.actors_of(3).is_empty());
    }

    #[test]
    fn each_weighting_adds_its_share() {
        let two = example();
        let weight = |kind, max| two.project(kind, max).weight(0, 1);
        assert_eq!(weight(ProjectionWeighting::Count, None), Some(2.0));
        assert_eq!(weight(ProjectionWeighting::Newman, None), Some(1.5));
        assert_eq!(weight(ProjectionWeighting::Fractional, None), Some(1.0 / 3.0 + 0.5));
        assert_eq!(weight(ProjectionWeighting::Count, Some(2)), Some(1.0));
        assert_eq!(two.project(ProjectionWeighting::Count, None).m(), 3);
    }

    #[test]
    fn an_incidence_out_of_range_is_named() {
        assert_eq!(
            Affiliations::new(1, 1, [(0, 1)]),
            Err(GraphError::IncidenceOutOfRange { actor: 0, project: 1, actors: 1, projects: 1 })
        );
    }
}

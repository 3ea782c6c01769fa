//! Distances among actors that share projects, searched over the incidences: the projection is
//! never made, and a project of any size costs its members once per level.

use std::ops::Range;

use rayon::prelude::*;

use crate::paths::multi_source::{Arrivals, Lanes, Multiplicities, SOURCES, run};
use crate::paths::node_distances::NodeDistances;
use crate::paths::twins::{class_sizes, equal_rows};
use crate::structures::affiliation_view::AffiliationView;
use crate::structures::id_rows::IdRows;

/// Distances among the actors of a view: two who share a project are at distance 1, exactly as in
/// the projection. One value per actor of the view, and all pairs at each distance.
///
/// Actors in exactly the same projects are searched from and counted once, with their number.
/// O(classes x incidences / 512) words at worst, on all threads; memory O(incidences) per thread.
pub fn affiliation_distances(view: &AffiliationView<'_>) -> NodeDistances {
    let classes = ActorClasses::new(view);
    let arrivals = classes.arrivals();
    NodeDistances::new(&arrivals, classes.target_of_actor.iter().map(|t| (*t != NO_TARGET).then_some(*t)))
}

/// Number of distinct partners of each actor of the view: its degree in the projection, counted
/// over classes of actors in the same projects without making a tie. O(sum of the squared numbers
/// of classes per project) at worst, on all threads.
pub fn affiliation_degrees(view: &AffiliationView<'_>) -> Vec<u32> {
    let classes = ActorClasses::new(view);
    let degrees = classes.degrees();
    let of = |target: &u32| if *target == NO_TARGET { 0 } else { degrees[*target as usize] };
    classes.target_of_actor.iter().map(of).collect()
}

const NO_TARGET: u32 = u32::MAX;

/// A class of actors in exactly the same projects.
///
/// *Leaf* classes are in one project only: whatever arrives at the project arrives at them, so they
/// are read off the project and never searched. The others are *links* between projects.
#[derive(Debug, Clone, Copy)]
enum Source {
    Link(u32),
    Leaf(u32),
}

/// A connected part: its sources, links and projects, each a range.
struct Part {
    sources: Range<usize>,
    links: Range<u32>,
    projects: Range<u32>,
}

/// The view as classes of actors and the projects that matter for distances.
struct ActorClasses {
    /// Projects of each link, and links of each project.
    projects_of: IdRows,
    links_of: IdRows,
    /// Number of actors of each target: links first, then the leaf class of each project.
    stands_for: Vec<u32>,
    sources: Vec<Source>,
    parts: Vec<Part>,
    target_of_actor: Vec<u32>,
}

impl ActorClasses {
    fn new(view: &AffiliationView<'_>) -> ActorClasses {
        let sizes = view.project_sizes();
        let shared = |p: &u32| sizes[*p as usize] > 1;
        let all = IdRows::from_rows(view.actors().map(|a| view.projects_of(a).filter(shared)));
        let needed = maximal_projects(&all, &all.turned(sizes.len()));
        let actors = IdRows::from_rows(
            (0..all.count() as u32).map(|a| all.row(a).iter().copied().filter(|p| needed[*p as usize])),
        );
        drop(all);
        let class = equal_rows(actors.count(), |a| actors.row(a).iter().copied());
        let (multiplicity, first) = class_sizes(&class);
        let classes = IdRows::from_rows(first.iter().map(|a| actors.row(*a).iter().copied()));
        ActorClasses::ordered(&classes, &multiplicity, &class, sizes.len())
    }

    /// Numbers links and projects in the order of a breadth-first walk from the link with most
    /// projects, part by part, so that what is near lies near in memory.
    fn ordered(classes: &IdRows, multiplicity: &[u32], class: &[u32], projects: usize) -> ActorClasses {
        let members = classes.turned(projects);
        let is_link = |c: u32| classes.row(c).len() > 1;
        let mut starts: Vec<u32> =
            (0..classes.count() as u32).filter(|c| !classes.row(*c).is_empty()).collect();
        starts.sort_by_key(|c| std::cmp::Reverse(classes.row(*c).len()));
        let mut new_project = vec![NO_TARGET; projects];
        let mut seen = vec![false; classes.count()];
        let (mut links, mut order, mut sources, mut parts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut leaf_of_project = Vec::new();
        for start in starts {
            if seen[start as usize] {
                continue;
            }
            let begin = (sources.len(), links.len() as u32, order.len() as u32);
            let mut queue = vec![start];
            seen[start as usize] = true;
            let mut at = 0;
            while let Some(&c) = queue.get(at) {
                at += 1;
                if is_link(c) {
                    sources.push(Source::Link(links.len() as u32));
                    links.push(c);
                } else if let Some(&p) = classes.row(c).first() {
                    // Reached through its project, unless it began the part.
                    if new_project[p as usize] == NO_TARGET {
                        new_project[p as usize] = order.len() as u32;
                        order.push(p);
                        leaf_of_project.push(NO_TARGET);
                    }
                    let project = new_project[p as usize];
                    leaf_of_project[project as usize] = c;
                    sources.push(Source::Leaf(project));
                }
                for &p in classes.row(c) {
                    if new_project[p as usize] == NO_TARGET {
                        new_project[p as usize] = order.len() as u32;
                        order.push(p);
                        leaf_of_project.push(NO_TARGET);
                    }
                    for &other in members.row(p) {
                        if !seen[other as usize] {
                            seen[other as usize] = true;
                            queue.push(other);
                        }
                    }
                }
            }
            parts.push(Part {
                sources: begin.0..sources.len(),
                links: begin.1..links.len() as u32,
                projects: begin.2..order.len() as u32,
            });
        }
        let projects_of =
            IdRows::from_rows(links.iter().map(|c| classes.row(*c).iter().map(|p| new_project[*p as usize])));
        let links_of = projects_of.turned(order.len());
        let mut target_of_class = vec![NO_TARGET; classes.count()];
        for (at, c) in links.iter().chain(&leaf_of_project).enumerate().filter(|(_, c)| **c != NO_TARGET) {
            target_of_class[*c as usize] = at as u32;
        }
        let stand = |c: &u32| if *c == NO_TARGET { 0 } else { multiplicity[*c as usize] };
        ActorClasses {
            projects_of,
            links_of,
            stands_for: links.iter().chain(&leaf_of_project).map(stand).collect(),
            sources,
            parts,
            target_of_actor: class.iter().map(|c| target_of_class[*c as usize]).collect(),
        }
    }

    fn link_count(&self) -> usize {
        self.projects_of.count()
    }

    fn target(&self, source: Source) -> usize {
        match source {
            Source::Link(link) => link as usize,
            Source::Leaf(project) => self.link_count() + project as usize,
        }
    }

    fn arrivals(&self) -> Arrivals<'_> {
        let mut jobs = Vec::new();
        for (at, part) in self.parts.iter().enumerate() {
            for begin in part.sources.clone().step_by(SOURCES) {
                jobs.push((at, begin..part.sources.end.min(begin + SOURCES)));
            }
        }
        let place = || Place {
            of_link: vec![Lanes::NONE; self.link_count()],
            of_project: vec![Lanes::NONE; self.links_of.count()],
            link_state: vec![State::default(); self.link_count()],
            project_state: vec![State::default(); self.links_of.count()],
        };
        let mut found = run(
            jobs.len(),
            || Arrivals::new(&self.stands_for, false),
            place,
            |job, place, found| {
                let (part, sources) = &jobs[job];
                self.search(&self.parts[*part], sources.clone(), place, found);
            },
        );
        // A source arrives at the others of its own class at once, and never at itself: links do
        // not count their own bit, leaf classes count it through their project.
        for source in &self.sources {
            let target = self.target(*source);
            match source {
                Source::Link(_) => found.add(1, target, self.stands_for[target] - 1),
                Source::Leaf(_) => found.take_first(target, 1),
            }
        }
        found
    }

    /// Number of distinct partners of the actors of each target.
    fn degrees(&self) -> Vec<u32> {
        let links = self.link_count();
        let of_link = |last: &mut Vec<u32>, c: u32| {
            let mut degree = self.stands_for[c as usize] - 1;
            last[c as usize] = c;
            for &p in self.projects_of.row(c) {
                degree += self.stands_for[links + p as usize];
                for &other in self.links_of.row(p) {
                    if last[other as usize] != c {
                        last[other as usize] = c;
                        degree += self.stands_for[other as usize];
                    }
                }
            }
            degree
        };
        let mut degrees: Vec<u32> =
            (0..links as u32).into_par_iter().map_init(|| vec![NO_TARGET; links], of_link).collect();
        degrees.extend((0..self.links_of.count() as u32).map(|p| {
            let near = self.links_of.row(p).iter().map(|c| self.stands_for[*c as usize]);
            (self.stands_for[links + p as usize] + near.sum::<u32>()).saturating_sub(1)
        }));
        degrees
    }

    /// Searches from up to 512 sources of one part.
    fn search(&self, part: &Part, sources: Range<usize>, place: &mut Place, found: &mut Arrivals<'_>) {
        let links = part.links.start as usize..part.links.end as usize;
        let projects = part.projects.start as usize..part.projects.end as usize;
        let full = Lanes::first(sources.len());
        let sources = &self.sources[sources];
        let weights = Multiplicities::new(sources.iter().map(|s| self.stands_for[self.target(*s)]));
        place.of_link[links.clone()].fill(Lanes::NONE);
        place.link_state[links.clone()].fill(State::default());
        place.of_project[projects.clone()].fill(Lanes::NONE);
        place.project_state[projects.clone()].fill(State::default());
        for (at, source) in sources.iter().enumerate() {
            match source {
                Source::Link(link) => {
                    place.of_link[*link as usize].insert(at);
                    place.link_state[*link as usize].changed = true;
                }
                Source::Leaf(project) => {
                    let lanes = &mut place.of_project[*project as usize];
                    lanes.insert(at);
                    found.add(1, self.link_count() + *project as usize, weights.weigh(lanes));
                    place.project_state[*project as usize].changed = true;
                }
            }
        }
        let mut level = 1;
        loop {
            for p in projects.clone() {
                let state = place.project_state[p];
                if state.full {
                    place.project_state[p].changed = false;
                    continue;
                }
                let near = self.links_of.row(p as u32);
                let fresh = gather(near, &place.of_link, &place.link_state, &place.of_project[p]);
                if fresh.is_none() {
                    place.project_state[p].changed = level == 1 && state.changed;
                    continue;
                }
                place.of_project[p].add(&fresh);
                place.project_state[p] = State { changed: true, full: place.of_project[p] == full };
                let leaf = self.link_count() + p;
                if self.stands_for[leaf] > 0 {
                    found.add(level, leaf, weights.weigh(&fresh));
                }
            }
            let mut any = false;
            for c in links.clone() {
                if place.link_state[c].full {
                    place.link_state[c].changed = false;
                    continue;
                }
                let near = self.projects_of.row(c as u32);
                let fresh = gather(near, &place.of_project, &place.project_state, &place.of_link[c]);
                if fresh.is_none() {
                    place.link_state[c].changed = false;
                    continue;
                }
                any = true;
                place.of_link[c].add(&fresh);
                place.link_state[c] = State { changed: true, full: place.of_link[c] == full };
                found.add(level, c, weights.weigh(&fresh));
            }
            if !any {
                return;
            }
            level += 1;
        }
    }
}

/// Sources that arrive from the changed ones among `near` and are not in `known` yet.
#[inline(always)]
fn gather(near: &[u32], lanes: &[Lanes], state: &[State], known: &Lanes) -> Lanes {
    let mut all = Lanes::NONE;
    for at in near {
        if state[*at as usize].changed {
            all.add(&lanes[*at as usize]);
        }
    }
    all.without(known)
}

#[derive(Debug, Clone, Copy, Default)]
struct State {
    /// Whether something arrived in the last half step.
    changed: bool,
    /// Whether all sources have arrived.
    full: bool,
}

/// Working place of one thread.
struct Place {
    of_link: Vec<Lanes>,
    of_project: Vec<Lanes>,
    link_state: Vec<State>,
    project_state: Vec<State>,
}

/// Marks the projects needed for distances: one whose actors all share another project with each
/// other adds nothing. Of equal projects the first is needed.
fn maximal_projects(actors: &IdRows, projects: &IdRows) -> Vec<bool> {
    let size = |p: u32| projects.row(p).len();
    let all_in =
        |p: u32, other: u32| projects.row(p).iter().all(|a| actors.row(*a).binary_search(&other).is_ok());
    let needed = |p: u32| {
        let Some(&a) = projects.row(p).iter().min_by_key(|a| actors.row(**a).len()) else {
            return false;
        };
        !actors.row(a).iter().any(|&other| {
            let larger = size(other) > size(p) || (size(other) == size(p) && other < p);
            larger && all_in(p, other)
        })
    };
    (0..projects.count() as u32).map(needed).collect()
}

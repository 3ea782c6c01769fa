//! Breadth-first searches from many sources at once, one bit per source (Then et al. 2014).
//!
//! What a search finds is counted at its *target*: a node adds up how many sources arrive at it
//! at each level. All sums are of whole numbers, so neither the order of the searches nor the
//! number of threads shows in a result.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

/// Words of one set of sources.
const WORDS: usize = 8;

/// Sources searched from at once.
pub(crate) const SOURCES: usize = 64 * WORDS;

/// A set of sources, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(align(64))]
pub(crate) struct Lanes([u64; WORDS]);

impl Lanes {
    pub(crate) const NONE: Lanes = Lanes([0; WORDS]);

    /// The first `count` sources.
    pub(crate) fn first(count: usize) -> Lanes {
        let mut lanes = Lanes::NONE;
        for source in 0..count {
            lanes.insert(source);
        }
        lanes
    }

    #[inline(always)]
    pub(crate) fn insert(&mut self, source: usize) {
        self.0[source >> 6] |= 1 << (source & 63);
    }

    #[inline(always)]
    pub(crate) fn add(&mut self, other: &Lanes) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    /// The sources of `self` that are not in `other`.
    #[inline(always)]
    pub(crate) fn without(&self, other: &Lanes) -> Lanes {
        let mut left = *self;
        for (word, gone) in left.0.iter_mut().zip(&other.0) {
            *word &= !gone;
        }
        left
    }

    #[inline(always)]
    pub(crate) fn is_none(&self) -> bool {
        self.0.iter().fold(0, |all, word| all | word) == 0
    }
}

/// How many nodes each source of a batch stands for, as bit planes: plane `j` holds the sources
/// whose multiplicity has bit `j`, so that a set of sources is weighed by a few bit counts.
pub(crate) struct Multiplicities {
    planes: Vec<(u32, Lanes)>,
}

impl Multiplicities {
    pub(crate) fn new(of_sources: impl Iterator<Item = u32> + Clone) -> Multiplicities {
        let planes = (0..u32::BITS)
            .map(|bit| {
                let mut lanes = Lanes::NONE;
                for (source, _) in of_sources.clone().enumerate().filter(|(_, m)| m >> bit & 1 == 1) {
                    lanes.insert(source);
                }
                (bit, lanes)
            })
            .filter(|(_, lanes)| !lanes.is_none())
            .collect();
        Multiplicities { planes }
    }

    /// Number of nodes the sources in `lanes` stand for.
    #[inline(always)]
    pub(crate) fn weigh(&self, lanes: &Lanes) -> u32 {
        self.planes
            .iter()
            .map(|(bit, plane)| {
                let ones: u32 = lanes.0.iter().zip(&plane.0).map(|(a, b)| (a & b).count_ones()).sum();
                ones << bit
            })
            .sum()
    }
}

/// Number of levels of which [`Arrivals`] keeps one column each.
const COLUMNS: usize = 64;

/// What arrived at one target beyond the levels that have a column.
#[derive(Debug, Clone, Copy, Default)]
struct Beyond {
    count: u64,
    sum: u64,
    inverse: u128,
}

/// Number of nodes that arrive at each target at each level.
#[derive(Debug, Clone)]
pub(crate) struct Arrivals<'a> {
    /// Number of nodes each target stands for.
    stands_for: &'a [u32],
    /// `columns[d - 1][t]`: nodes at distance `d` of target `t`.
    columns: Vec<Vec<u32>>,
    beyond: Vec<Beyond>,
    /// Ordered pairs of nodes at each level without a column.
    pairs_beyond: Vec<u64>,
    every_level: bool,
}

/// One over the distance as a whole number of 2^-63.
fn inverse(level: u32) -> u128 {
    (1u128 << 63) / u128::from(level)
}

/// Sums over the nodes that arrive at a target.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct TargetSums {
    /// Nodes that arrive.
    pub(crate) reached: u64,
    /// Sum of their distances.
    pub(crate) sum: u64,
    /// Sum of one over their distances.
    pub(crate) inverse: f64,
}

impl<'a> Arrivals<'a> {
    /// With `every_level` each level has a column; otherwise those beyond the first 64 share
    /// sums, so that memory stays bounded in networks of long paths.
    pub(crate) fn new(stands_for: &'a [u32], every_level: bool) -> Arrivals<'a> {
        Arrivals {
            stands_for,
            columns: Vec::new(),
            beyond: Vec::new(),
            pairs_beyond: Vec::new(),
            every_level,
        }
    }

    /// Number of targets.
    pub(crate) fn targets(&self) -> usize {
        self.stands_for.len()
    }

    /// Adds `count` nodes at `level` (1, 2, ...) to `target`.
    #[inline(always)]
    pub(crate) fn add(&mut self, level: u32, target: usize, count: u32) {
        let at = level as usize - 1;
        if let Some(column) = self.columns.get_mut(at) {
            column[target] += count;
        } else {
            self.add_new_level(at, target, count);
        }
    }

    #[cold]
    fn add_new_level(&mut self, at: usize, target: usize, count: u32) {
        let targets = self.stands_for.len();
        if self.every_level || at < COLUMNS {
            while self.columns.len() <= at {
                self.columns.push(vec![0; targets]);
            }
            self.columns[at][target] += count;
            return;
        }
        if self.beyond.is_empty() {
            self.beyond = vec![Beyond::default(); targets];
        }
        let of = &mut self.beyond[target];
        of.count += u64::from(count);
        of.sum += (at as u64 + 1) * u64::from(count);
        of.inverse += u128::from(count) * inverse(at as u32 + 1);
        if self.pairs_beyond.len() <= at - COLUMNS {
            self.pairs_beyond.resize(at - COLUMNS + 1, 0);
        }
        self.pairs_beyond[at - COLUMNS] += u64::from(count) * u64::from(self.stands_for[target]);
    }

    /// Takes `count` nodes counted at level 1 of `target` out again.
    pub(crate) fn take_first(&mut self, target: usize, count: u32) {
        if let Some(column) = self.columns.first_mut() {
            column[target] -= count;
        }
    }

    fn merge(mut self, mut other: Arrivals<'a>) -> Arrivals<'a> {
        if self.columns.len() < other.columns.len() {
            std::mem::swap(&mut self.columns, &mut other.columns);
        }
        for (column, more) in self.columns.iter_mut().zip(&other.columns) {
            column.iter_mut().zip(more).for_each(|(count, more)| *count += more);
        }
        if self.beyond.is_empty() {
            std::mem::swap(&mut self.beyond, &mut other.beyond);
        }
        for (of, more) in self.beyond.iter_mut().zip(&other.beyond) {
            of.count += more.count;
            of.sum += more.sum;
            of.inverse += more.inverse;
        }
        if self.pairs_beyond.len() < other.pairs_beyond.len() {
            std::mem::swap(&mut self.pairs_beyond, &mut other.pairs_beyond);
        }
        for (pairs, more) in self.pairs_beyond.iter_mut().zip(&other.pairs_beyond) {
            *pairs += more;
        }
        self
    }

    /// Number of nodes at distance 1, 2, ... of `target`, up to the last level with one. Whole
    /// only if every level has a column.
    pub(crate) fn levels(&self, target: usize) -> Vec<u32> {
        let mut counts: Vec<u32> = self.columns.iter().map(|column| column[target]).collect();
        while counts.last() == Some(&0) {
            counts.pop();
        }
        counts
    }

    /// The sums of one target.
    pub(crate) fn sums(&self, target: usize) -> TargetSums {
        let mut sums = TargetSums::default();
        for (column, level) in self.columns.iter().zip(1u32..) {
            let count = column[target];
            sums.reached += u64::from(count);
            sums.sum += u64::from(count) * u64::from(level);
            sums.inverse += f64::from(count) / f64::from(level);
        }
        if let Some(beyond) = self.beyond.get(target) {
            sums.reached += beyond.count;
            sums.sum += beyond.sum;
            sums.inverse += beyond.inverse as f64 / (1u64 << 63) as f64;
        }
        sums
    }

    /// Ordered pairs of nodes at distance 1, 2, ..., up to the longest distance.
    pub(crate) fn pairs(&self) -> Vec<u64> {
        let of_column = |column: &Vec<u32>| {
            column.iter().zip(self.stands_for).map(|(c, m)| u64::from(*c) * u64::from(*m)).sum()
        };
        let mut pairs: Vec<u64> = self.columns.iter().map(of_column).collect();
        pairs.extend(&self.pairs_beyond);
        while pairs.last() == Some(&0) {
            pairs.pop();
        }
        pairs
    }
}

/// Runs `search` for every job `0..jobs` on all threads, each with a working place of its own made
/// by `place`, and adds up what arrived.
pub(crate) fn run<'a, P>(
    jobs: usize,
    arrivals: impl Fn() -> Arrivals<'a> + Sync,
    place: impl Fn() -> P + Sync,
    search: impl Fn(usize, &mut P, &mut Arrivals<'a>) + Sync,
) -> Arrivals<'a> {
    let next = AtomicUsize::new(0);
    let workers = rayon::current_num_threads().min(jobs);
    let work = |_| {
        let (mut place, mut found) = (place(), arrivals());
        loop {
            let job = next.fetch_add(1, Ordering::Relaxed);
            if job >= jobs {
                return found;
            }
            search(job, &mut place, &mut found);
        }
    };
    (0..workers).into_par_iter().map(work).reduce_with(Arrivals::merge).unwrap_or_else(arrivals)
}

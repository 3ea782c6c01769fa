//! Local moving: single nodes go to the community they gain most by.

use rand::seq::SliceRandom;
use rand_xoshiro::Xoshiro256PlusPlus;

use super::level::{Level, Near};

/// Least gain that counts, as a share of the strength of the node: above the rounding of sums.
const LEAST_GAIN: f64 = 1e-11;

/// Nodes waiting in the order they were added, each at most once.
struct Queue {
    ring: Vec<u32>,
    head: usize,
    len: usize,
    waiting: Vec<bool>,
}

impl Queue {
    fn of_all(ring: Vec<u32>) -> Queue {
        Queue { head: 0, len: ring.len(), waiting: vec![true; ring.len()], ring }
    }

    fn pop(&mut self) -> Option<usize> {
        self.len = self.len.checked_sub(1)?;
        let v = self.ring[self.head];
        self.head += 1;
        if self.head == self.ring.len() {
            self.head = 0;
        }
        self.waiting[v as usize] = false;
        Some(v as usize)
    }

    fn push(&mut self, v: u32) {
        let waiting = &mut self.waiting[v as usize];
        if *waiting {
            return;
        }
        *waiting = true;
        let mut at = self.head + self.len;
        if at >= self.ring.len() {
            at -= self.ring.len();
        }
        self.ring[at] = v;
        self.len += 1;
    }
}

/// Moves single nodes to the community of the largest gain `weight to it - penalty x mass x mass
/// of it` until none wants to move; nodes near a move are asked again.
pub(super) fn move_nodes(
    level: &Level,
    community: &mut [u32],
    penalty: f64,
    near: &mut Near,
    rng: &mut Xoshiro256PlusPlus,
) {
    let n = level.n();
    let mut mass = vec![0.0; n];
    let mut size = vec![0u32; n];
    for (v, c) in community.iter().enumerate() {
        mass[*c as usize] += level.mass[v];
        size[*c as usize] += 1;
    }
    let mut empty: Vec<u32> = (0..n as u32).rev().filter(|c| size[*c as usize] == 0).collect();
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.shuffle(rng);
    let mut queue = Queue::of_all(order);
    while let Some(v) = queue.pop() {
        let own = level.mass[v];
        let old = community[v];
        let least = LEAST_GAIN * level.strength[v];
        level.each_tie(v, |u, w| near.add(community[u], w));
        let stays = size[old as usize] > 1;
        let rest = if stays { mass[old as usize] - own } else { 0.0 };
        let charge = penalty * own;
        let mut best = old;
        let mut best_gain = near.sum(old) - charge * rest;
        if stays
            && best_gain < -least
            && let Some(alone) = empty.last()
        {
            best = *alone;
            best_gain = 0.0;
        }
        for c in near.labels() {
            let gain = near.sum(*c) - charge * mass[*c as usize];
            if gain > best_gain + least && *c != old {
                best_gain = gain;
                best = *c;
            }
        }
        near.clear();
        if best == old {
            continue;
        }
        if empty.last() == Some(&best) {
            empty.pop();
        }
        mass[old as usize] = rest;
        size[old as usize] -= 1;
        if !stays {
            empty.push(old);
        }
        community[v] = best;
        mass[best as usize] += own;
        size[best as usize] += 1;
        for u in level.neighbours(v) {
            if community[*u as usize] != best {
                queue.push(*u);
            }
        }
    }
}

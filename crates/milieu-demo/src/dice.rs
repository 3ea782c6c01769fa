//! Seeded dice: everything the demonstration draws comes from here.

use rand::{RngExt, SeedableRng};
use rand_distr::{Beta, Distribution, LogNormal, Poisson};
use rand_xoshiro::Xoshiro256PlusPlus;

pub(crate) struct Dice(Xoshiro256PlusPlus);

impl Dice {
    /// Dice of their own for the `stream`-th thing drawn under a seed.
    pub fn new(seed: u64, stream: u64) -> Self {
        let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(stream);
        Dice(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    pub fn yes(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// Uniform from 0 to 1.
    pub fn share(&mut self) -> f64 {
        self.0.random()
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0.random_range(0..n.max(1))
    }

    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        self.0.random_range(low..=high.max(low))
    }

    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.share()
    }

    pub fn beta(&mut self, mean: f64, precision: f64) -> f64 {
        let mean = mean.clamp(0.02, 0.98);
        match Beta::new(mean * precision, (1.0 - mean) * precision) {
            Ok(beta) => beta.sample(&mut self.0),
            Err(_) => mean,
        }
    }

    pub fn log_normal(&mut self, median: f64, spread: f64) -> f64 {
        match LogNormal::new(median.ln(), spread) {
            Ok(normal) => normal.sample(&mut self.0),
            Err(_) => median,
        }
    }

    pub fn poisson(&mut self, mean: f64) -> usize {
        match Poisson::new(mean) {
            Ok(poisson) => poisson.sample(&mut self.0) as usize,
            Err(_) => 0,
        }
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

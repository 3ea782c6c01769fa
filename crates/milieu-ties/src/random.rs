//! Random numbers keyed by what they are for, so that no result depends on the number of threads.

use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

/// A stream of random numbers.
pub(crate) struct Stream(Xoshiro256PlusPlus);

/// One round of the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
pub(crate) fn mixed(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A key that grows part by part: what a random number is for, from the seed down to the event.
/// There is no generator state, so a number is the same whatever was drawn before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key(u64);

impl Key {
    /// The key of these parts.
    pub(crate) fn new(parts: &[u64]) -> Self {
        Self(parts.iter().fold(0, |state, &part| mixed(state ^ mixed(part))))
    }

    /// The key with one part more.
    pub(crate) fn with(self, part: u64) -> Self {
        Self(mixed(self.0 ^ mixed(part)))
    }

    /// The number between 0 and 1 (0 left out) of this key with one part more, given [`mixed`].
    #[inline]
    pub(crate) fn unit_with(self, mixed_part: u64) -> f64 {
        unit(mixed(self.0 ^ mixed_part))
    }

    /// The number between 0 and 1 (0 left out) of this key.
    pub(crate) fn unit(self) -> f64 {
        unit(mixed(self.0))
    }

    /// The exponential number with mean one of this key.
    pub(crate) fn exponential(self) -> f64 {
        -libm::log(self.unit())
    }

    /// The standard normal number of this key (Box and Muller 1958).
    pub(crate) fn normal(self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(self.with(0).unit()));
        radius * libm::cos(std::f64::consts::TAU * self.with(1).unit())
    }
}

fn unit(bits: u64) -> f64 {
    ((bits >> 11) + 1) as f64 * (1.0 / 9_007_199_254_740_992.0)
}

impl Stream {
    /// The stream of a key.
    pub(crate) fn new(key: &[u64]) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(key.iter().fold(0, |state, &part| mixed(state ^ mixed(part)))))
    }

    /// Uniform on (0, 1].
    pub(crate) fn unit(&mut self) -> f64 {
        unit(self.0.next_u64())
    }

    /// Uniform on 0, …, `below` - 1.
    pub(crate) fn below(&mut self, below: usize) -> usize {
        ((u128::from(self.0.next_u64()) * below as u128) >> 64) as usize
    }

    /// Exponential with a rate.
    pub(crate) fn exponential(&mut self, rate: f64) -> f64 {
        -libm::log(self.unit()) / rate
    }
}

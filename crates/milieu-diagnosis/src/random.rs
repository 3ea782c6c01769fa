//! Seeds of independent draws.

use rand::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;

/// The generator of item `index` of a stream: the same whatever thread draws it.
pub(crate) fn generator(seed: u64, stream: u64, index: u64) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::seed_from_u64(mixed(mixed(seed ^ mixed(stream)).wrapping_add(index)))
}

/// A seed of its own for a part of the work.
pub(crate) fn derived(seed: u64, stream: u64) -> u64 {
    mixed(seed ^ mixed(stream.wrapping_add(1)))
}

/// The seed of the item `number` of a run.
pub(crate) fn seed_of(seed: u64, number: u64) -> u64 {
    mixed(seed.wrapping_add(number.wrapping_mul(GAMMA)))
}

/// The step of SplitMix64.
const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
fn mixed(z: u64) -> u64 {
    let mut z = z.wrapping_add(GAMMA);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

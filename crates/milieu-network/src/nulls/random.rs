//! Seeds of independent draws.

use rand::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;

/// A generator for the item `index` of a run seeded with `seed`: the same whatever thread
/// draws it (SplitMix64 step).
pub(crate) fn generator(seed: u64, index: u64) -> Xoshiro256PlusPlus {
    let mut z = seed.wrapping_add(index.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    Xoshiro256PlusPlus::seed_from_u64(z ^ (z >> 31))
}

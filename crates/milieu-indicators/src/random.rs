//! Seeded streams: one per item, so that the number of threads changes nothing.

use rand::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;

/// The stream of one item (a draw, a row, a permutation) under one seed.
pub(crate) fn stream(seed: u64, item: u64) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::seed_from_u64(mixed(seed ^ mixed(item.wrapping_add(0x9E37_79B9_7F4A_7C15))))
}

/// The finaliser of SplitMix64, which spreads neighbouring integers.
fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

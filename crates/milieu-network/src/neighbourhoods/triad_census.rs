//! The triad census: how often each of the sixteen directed patterns of three nodes occurs.

use crate::neighbourhoods::triangle_listing::{PARTS, TriangleListing, contacts};
use crate::structures::graph::Graph;

/// Names of the sixteen classes in the order of [`triad_census`] (Davis and Leinhardt 1972).
pub const TRIADS: [&str; 16] = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U",
    "120C", "210", "300",
];

/// Class of each of the 64 ways to tie three nodes; bits: v-u, u-v, v-w, w-v, u-w, w-u.
const CLASS: [u8; 64] = classes();

const fn classes() -> [u8; 64] {
    let mut table = [0u8; 64];
    let mut code = 0;
    while code < 64 {
        table[code] = class_of(code);
        code += 1;
    }
    table
}

const fn class_of(code: usize) -> u8 {
    // Nodes 0 = v, 1 = u, 2 = w.
    let mut a = [[false; 3]; 3];
    a[0][1] = code & 1 != 0;
    a[1][0] = code & 2 != 0;
    a[0][2] = code & 4 != 0;
    a[2][0] = code & 8 != 0;
    a[1][2] = code & 16 != 0;
    a[2][1] = code & 32 != 0;
    let mut mutual = 0;
    let mut asymmetric = 0;
    let mut into = [0; 3];
    let mut out = [0; 3];
    let mut null_opposite = 0; // the node not in the null pair
    let mut mutual_opposite = 0; // the node not in the mutual pair
    let mut i = 0;
    while i < 3 {
        let mut j = i + 1;
        while j < 3 {
            if a[i][j] && a[j][i] {
                mutual += 1;
                mutual_opposite = 3 - i - j;
            } else if a[i][j] || a[j][i] {
                asymmetric += 1;
                let (from, to) = if a[i][j] { (i, j) } else { (j, i) };
                out[from] += 1;
                into[to] += 1;
            } else {
                null_opposite = 3 - i - j;
            }
            j += 1;
        }
        i += 1;
    }
    match (mutual, asymmetric) {
        (0, 0) => 0,
        (0, 1) => 1,
        (1, 0) => 2,
        (0, 2) => {
            if out[null_opposite] == 2 {
                3
            } else if into[null_opposite] == 2 {
                4
            } else {
                5
            }
        }
        // One mutual pair and one tie: does the tie point at the pair (111D) or leave it (111U)?
        (1, 1) => {
            if out[mutual_opposite] == 1 {
                6
            } else {
                7
            }
        }
        (0, 3) => {
            if out[0] == 1 && out[1] == 1 && out[2] == 1 {
                9
            } else {
                8
            }
        }
        (2, 0) => 10,
        (1, 2) => {
            if out[mutual_opposite] == 2 {
                11
            } else if into[mutual_opposite] == 2 {
                12
            } else {
                13
            }
        }
        (2, 1) => 14,
        _ => 15,
    }
}

/// Mutual and asymmetric pairs in a triad of each class.
const PAIRS: [(u128, u128); 16] = [
    (0, 0),
    (0, 1),
    (1, 0),
    (0, 2),
    (0, 2),
    (0, 2),
    (1, 1),
    (1, 1),
    (0, 3),
    (0, 3),
    (2, 0),
    (1, 2),
    (1, 2),
    (1, 2),
    (2, 1),
    (3, 0),
];

/// Counts of the sixteen triad classes in the order of [`TRIADS`] (Holland and Leinhardt 1970);
/// an undirected tie is a mutual one. Closed triads come from a listing of all triangles, those of
/// two ties from the kinds of ties at each node less the closed ones, those of one or none from
/// what is left: O(m^1.5) at most. A count beyond 64 bits (only 003, 012 and 102 of
/// millions of nodes can be) is held at the largest number there is.
pub fn triad_census(graph: &Graph) -> [u64; 16] {
    let n = graph.n() as u128;
    let listing = TriangleListing::new(graph);
    // Triangles by the direction bits of their sides, in the bits of `CLASS`.
    let triangles: [u64; 64] = if graph.is_directed() {
        let directions = listing.directions(graph);
        listing.gather(
            PARTS,
            || [0u64; 64],
            |counts, base, closings| {
                let first = usize::from(directions[base.tie]);
                for closing in closings {
                    let second = usize::from(directions[closing.from_low as usize]);
                    let third = usize::from(directions[closing.from_middle as usize]);
                    counts[first | second << 2 | third << 4] += 1;
                }
            },
            |sum, part| sum.iter_mut().zip(part).for_each(|(sum, part)| *sum += part),
        )
    } else {
        let mut counts = [0; 64];
        counts[63] = listing.count();
        counts
    };
    // Pairs of contacts of the same node by the kinds of its ties to them (1 out, 2 in, 3 both) ...
    let mut pairs = [[0u128; 4]; 4];
    let (mut mutual, mut asymmetric) = (0u128, 0u128);
    for v in 0..graph.n() as u32 {
        let mut kinds = [0u64; 4];
        if graph.is_directed() {
            for contact in contacts(graph, v) {
                kinds[usize::from(contact.out.is_some()) | usize::from(contact.into.is_some()) << 1] += 1;
            }
        } else {
            kinds[3] = graph.neighbours(v).len() as u64;
        }
        // An asymmetric pair counts at its source, a mutual one at both ends.
        mutual += u128::from(kinds[3]);
        asymmetric += u128::from(kinds[1]);
        for a in 1..4 {
            pairs[a][a] += u128::from(kinds[a]) * u128::from(kinds[a].saturating_sub(1)) / 2;
            for b in a + 1..4 {
                pairs[a][b] += u128::from(kinds[a]) * u128::from(kinds[b]);
            }
        }
    }
    mutual /= 2;
    // ... less those of the three corners of each triangle.
    let turned = |kind: usize| kind >> 1 | (kind & 1) << 1;
    let mut counts = [0u128; 16];
    for (code, count) in triangles.iter().enumerate() {
        let count = u128::from(*count);
        counts[CLASS[code] as usize] += count;
        let (low_middle, low_top, middle_top) = (code & 3, code >> 2 & 3, code >> 4);
        for (a, b) in
            [(low_middle, low_top), (turned(low_middle), middle_top), (turned(low_top), turned(middle_top))]
        {
            pairs[a.min(b)][a.max(b)] -= count;
        }
    }
    for a in 1..4 {
        for b in a..4 {
            counts[CLASS[a | b << 2] as usize] += pairs[a][b];
        }
    }
    let in_larger = |counts: &[u128; 16], of: fn((u128, u128)) -> u128| -> u128 {
        counts.iter().zip(PAIRS).map(|(count, pairs)| count * of(pairs)).sum()
    };
    let (with_mutual, with_asymmetric) = (in_larger(&counts, |p| p.0), in_larger(&counts, |p| p.1));
    counts[1] = asymmetric * n.saturating_sub(2) - with_asymmetric;
    counts[2] = mutual * n.saturating_sub(2) - with_mutual;
    counts[0] = n * n.saturating_sub(1) * n.saturating_sub(2) / 6 - counts[1..].iter().sum::<u128>();
    counts.map(|count| u64::try_from(count).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_64_codes_fall_into_classes_of_the_known_sizes() {
        let mut sizes = [0; 16];
        for class in CLASS {
            sizes[class as usize] += 1;
        }
        assert_eq!(sizes, [1, 6, 3, 3, 3, 6, 6, 6, 6, 2, 3, 3, 3, 6, 6, 1]);
    }

    #[test]
    fn one_triad_of_each_hard_kind() {
        let census = |ties: &[(u32, u32)]| {
            let g = Graph::directed(3, ties.iter().map(|t| (t.0, t.1, 1.0))).unwrap();
            let counts = triad_census(&g);
            TRIADS[counts.iter().position(|c| *c == 1).unwrap()]
        };
        assert_eq!(census(&[(0, 1), (0, 2)]), "021D");
        assert_eq!(census(&[(1, 0), (2, 0)]), "021U");
        assert_eq!(census(&[(0, 1), (1, 2)]), "021C");
        assert_eq!(census(&[(0, 1), (1, 0), (2, 1)]), "111D");
        assert_eq!(census(&[(0, 1), (1, 0), (1, 2)]), "111U");
        assert_eq!(census(&[(0, 1), (1, 2), (0, 2)]), "030T");
        assert_eq!(census(&[(0, 1), (1, 2), (2, 0)]), "030C");
        assert_eq!(census(&[(0, 1), (0, 2), (1, 2), (2, 1)]), "120D");
        assert_eq!(census(&[(1, 0), (2, 0), (1, 2), (2, 1)]), "120U");
        assert_eq!(census(&[(0, 1), (2, 0), (1, 2), (2, 1)]), "120C");
    }
}

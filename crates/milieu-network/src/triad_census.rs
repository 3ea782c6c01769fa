//! The triad census: how often each of the sixteen directed patterns of three nodes occurs.

use crate::graph::Graph;

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

/// Counts of the sixteen triad classes in the order of [`TRIADS`]; an undirected tie is a
/// mutual one. The algorithm of Batagelj and Mrvar (2001): O(m times largest degree).
pub fn triad_census(graph: &Graph) -> [u64; 16] {
    let n = graph.n() as u64;
    let mut counts = [0u64; 16];
    let contacts: Vec<Vec<u32>> = (0..n as u32).map(|v| graph.contacts(v)).collect();
    let mut mark = vec![0u8; n as usize]; // 1: contact of v, 2: contact of u
    for v in 0..n as u32 {
        for &x in &contacts[v as usize] {
            mark[x as usize] |= 1;
        }
        for &u in &contacts[v as usize] {
            if u <= v {
                continue;
            }
            let tie = usize::from(graph.has_tie(v, u)) | usize::from(graph.has_tie(u, v)) << 1;
            let mut union = 0u64;
            for &x in &contacts[u as usize] {
                mark[x as usize] |= 2;
            }
            let of_u = contacts[u as usize].iter();
            let only_v = contacts[v as usize].iter().filter(|x| mark[**x as usize] & 2 == 0);
            for &w in of_u.chain(only_v) {
                if w == v || w == u {
                    continue;
                }
                union += 1;
                // Each connected triad once: at its lexicographically first tied pair.
                if w > u || (w > v && mark[w as usize] & 1 == 0) {
                    let code = tie
                        | usize::from(graph.has_tie(v, w)) << 2
                        | usize::from(graph.has_tie(w, v)) << 3
                        | usize::from(graph.has_tie(u, w)) << 4
                        | usize::from(graph.has_tie(w, u)) << 5;
                    counts[CLASS[code] as usize] += 1;
                }
            }
            counts[if tie == 3 { 2 } else { 1 }] += n - 2 - union;
            for &x in &contacts[u as usize] {
                mark[x as usize] &= 1;
            }
        }
        for &x in &contacts[v as usize] {
            mark[x as usize] = 0;
        }
    }
    let all = (u128::from(n) * u128::from(n.saturating_sub(1)) * u128::from(n.saturating_sub(2)) / 6) as u64;
    counts[0] = all - counts[1..].iter().sum::<u64>();
    counts
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

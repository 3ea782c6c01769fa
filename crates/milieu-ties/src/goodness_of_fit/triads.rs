//! The triad census.

use milieu_network::{Graph, TRIADS, triad_census};

use super::{AuxiliaryStatistic, EndState, GoodnessOfFitError};
use crate::model::Model;
use crate::panel::NetworkKind;

/// Number of triples of actors in each of the sixteen classes of Davis and Leinhardt (1972), in the
/// order of `milieu_network::TRIADS`; of a network without direction in its four.
///
/// Closed triples are listed, those with ties in two pairs come from the contacts of each actor
/// less the closed ones, those with ties in one or no pair from the numbers of pairs (Batagelj and
/// Mrvar 2001): O(sum of squared degrees). The classes are those of `milieu_network::triad_census`;
/// it is not called for each simulated end because it needs a graph built first, which costs
/// several times this count.
#[derive(Clone, Debug)]
pub struct TriadCensus {
    network: usize,
    label: String,
    directed: bool,
    /// Class by the kinds of the pairs: first to second, first to third (times 4), second to third
    /// (times 16); 1 out, 2 in, 3 both.
    class: [u8; 64],
}

/// Classes of a network without direction.
const UNDIRECTED: [usize; 4] = [0, 2, 10, 15];

impl TriadCensus {
    /// Of a network.
    pub fn new(model: &Model, network: &str) -> Result<Self, GoodnessOfFitError> {
        let place = model.network_place(network)?;
        let kind = model.networks[place].kind;
        let does_not_apply =
            || GoodnessOfFitError::DoesNotApply { statistic: "triads", network: network.to_owned() };
        if kind == NetworkKind::TwoMode {
            return Err(does_not_apply());
        }
        let mut class = [0; 64];
        for (code, class) in class.iter_mut().enumerate() {
            let ties = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)];
            let ties = (0..6).filter(|bit| code >> bit & 1 == 1).map(|bit| (ties[bit].0, ties[bit].1, 1.0));
            let triple = Graph::directed(3, ties).map_err(|_| does_not_apply())?;
            let counts = triad_census(&triple);
            *class = counts.iter().position(|&c| c == 1).unwrap_or(0) as u8;
        }
        Ok(Self { network: place, label: network.to_owned(), directed: kind == NetworkKind::Directed, class })
    }
}

impl AuxiliaryStatistic for TriadCensus {
    fn name(&self) -> String {
        format!("triads({})", self.label)
    }

    fn names(&self) -> Vec<String> {
        if self.directed {
            TRIADS.iter().map(|&t| t.to_owned()).collect()
        } else {
            UNDIRECTED.iter().map(|&t| TRIADS[t].to_owned()).collect()
        }
    }

    fn compute(&self, state: &EndState<'_>, into: &mut [f64]) {
        let Some(graph) = state.graph(self.network) else { return };
        let n = graph.senders();
        // Contacts of every actor with the kind of the pair.
        let mut kind = vec![0_u8; n];
        let mut contacts: Vec<(u32, u8)> = Vec::with_capacity(2 * graph.count());
        let mut starts = Vec::with_capacity(n + 1);
        let mut pairs = [[0_i64; 4]; 4];
        let (mut mutual, mut asymmetric) = (0_i64, 0_i64);
        for i in 0..n {
            let from = contacts.len();
            starts.push(from);
            for &j in graph.out(i) {
                kind[j as usize] = 1;
            }
            for &j in graph.inn(i) {
                if kind[j as usize] == 0 {
                    contacts.push((j, 2));
                } else {
                    kind[j as usize] = 3;
                }
            }
            for &j in graph.out(i) {
                contacts.push((j, kind[j as usize]));
                kind[j as usize] = 0;
            }
            let mut kinds = [0_i64; 4];
            for &(_, k) in &contacts[from..] {
                kinds[k as usize] += 1;
            }
            mutual += kinds[3];
            asymmetric += kinds[1];
            for a in 1..4 {
                pairs[a][a] += kinds[a] * (kinds[a] - 1) / 2;
                for b in a + 1..4 {
                    pairs[a][b] += kinds[a] * kinds[b];
                }
            }
        }
        starts.push(contacts.len());
        mutual /= 2;
        let of = |i: usize| &contacts[starts[i]..starts[i + 1]];
        let mut closed = [0_i64; 64];
        for i in 0..n {
            for &(j, k) in of(i) {
                kind[j as usize] = k;
            }
            for &(j, first) in of(i).iter().filter(|c| c.0 as usize > i) {
                for &(h, third) in of(j as usize) {
                    let second = kind[h as usize];
                    if h > j && second != 0 {
                        closed[(first | second << 2 | third << 4) as usize] += 1;
                    }
                }
            }
            for &(j, _) in of(i) {
                kind[j as usize] = 0;
            }
        }
        let turned = |kind: usize| kind >> 1 | (kind & 1) << 1;
        let mut counts = [0_i64; 16];
        let mut with = (0_i64, 0_i64);
        let pair_kinds = |code: usize| {
            let kinds = [code & 3, code >> 2 & 3, code >> 4];
            let of = |wanted: fn(usize) -> bool| kinds.iter().filter(|&&k| wanted(k)).count() as i64;
            (of(|k| k == 3), of(|k| k == 1 || k == 2))
        };
        let mut add = |code: usize, count: i64| {
            counts[self.class[code] as usize] += count;
            let (m, a) = pair_kinds(code);
            with.0 += m * count;
            with.1 += a * count;
        };
        for (code, &count) in closed.iter().enumerate().filter(|(_, c)| **c > 0) {
            add(code, count);
            let (ab, ac, bc) = (code & 3, code >> 2 & 3, code >> 4);
            for (p, q) in [(ab, ac), (turned(ab), bc), (turned(ac), turned(bc))] {
                pairs[p.min(q)][p.max(q)] -= count;
            }
        }
        for (a, row) in pairs.iter().enumerate().skip(1) {
            for (b, &count) in row.iter().enumerate().skip(a) {
                add(a | b << 2, count);
            }
        }
        let n = n as i64;
        counts[1] = asymmetric * (n - 2).max(0) - with.1;
        counts[2] = mutual * (n - 2).max(0) - with.0;
        counts[0] = n * (n - 1) * (n - 2) / 6 - counts[1..].iter().sum::<i64>();
        if self.directed {
            into.iter_mut().zip(counts).for_each(|(to, c)| *to = c as f64);
        } else {
            into.iter_mut().zip(UNDIRECTED).for_each(|(to, t)| *to = counts[t] as f64);
        }
    }
}

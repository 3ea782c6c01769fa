//! Sums over the alters outside a neighbourhood, without looking at them.
//!
//! Where senders fall into a few classes that see all alters alike, the weights of all alters are
//! summed for each class, in blocks. A change of one alter renews its block only; a choice takes the
//! alters of its neighbourhood off the sums. Each block is summed anew, never corrected, so that the
//! sums depend on the state alone and not on how it was reached.

use crate::choice::{dot, sum};

/// Alters of one block.
const BLOCK: usize = 32;
/// A remainder below this share of the whole would lose too many digits.
const LEAST_SHARE: f64 = 1.0 / 1024.0;

/// Sums of the alters' weights, and of their weights times numbers of theirs, by class and block.
pub(crate) struct BackgroundSums {
    blocks: usize,
    columns: usize,
    /// A sender of each class.
    pub(crate) members: Vec<usize>,
    /// By class, column (weights first) and block.
    sums: Vec<f64>,
    /// Version of the parameters that they belong to.
    pub(crate) version: u32,
    class: usize,
    /// Weights left out at the present choice: of the alters of the neighbourhood in their order,
    /// of the ego, and of both by block.
    left_out: Vec<f64>,
    left_out_ego: f64,
    left_out_of: Vec<f64>,
}

impl BackgroundSums {
    /// For senders of these classes, if that is worth while: `numbers` of each alter are weighted,
    /// and `changing` says whether weights change with the state.
    pub(crate) fn new(
        class: &[u32],
        classes: usize,
        receivers: usize,
        numbers: usize,
        changing: bool,
    ) -> Option<Self> {
        let worth_while = if changing { classes * BLOCK <= 2 * receivers } else { 2 * classes <= receivers };
        if class.is_empty() || !worth_while {
            return None;
        }
        let blocks = receivers.div_ceil(BLOCK);
        let columns = 1 + numbers;
        let mut members = vec![0; classes];
        for (i, &c) in class.iter().enumerate() {
            members[c as usize] = i;
        }
        Some(Self {
            blocks,
            columns,
            members,
            sums: vec![0.0; classes * columns * blocks],
            version: 0,
            class: 0,
            left_out: Vec::new(),
            left_out_ego: 0.0,
            left_out_of: vec![0.0; blocks],
        })
    }

    /// Number of blocks.
    pub(crate) fn blocks(&self) -> usize {
        self.blocks
    }

    /// The block of an alter.
    pub(crate) fn block_of(j: usize) -> usize {
        j / BLOCK
    }

    /// Alters of a block.
    pub(crate) fn alters(block: usize, receivers: usize) -> std::ops::Range<usize> {
        block * BLOCK..((block + 1) * BLOCK).min(receivers)
    }

    fn at(&self, class: usize, column: usize) -> usize {
        (class * self.columns + column) * self.blocks
    }

    /// Sums one block of a class anew: the factors of its alters, those of the pair if there are
    /// any, and the numbers that are weighted.
    pub(crate) fn renew<'a>(
        &mut self,
        class: usize,
        block: usize,
        alter: &[f64],
        pair: Option<&[f64]>,
        numbers: impl Iterator<Item = &'a [f64]>,
    ) {
        let mut weights = [0.0; BLOCK];
        let weights = &mut weights[..alter.len()];
        match pair {
            None => weights.copy_from_slice(alter),
            Some(pair) => {
                for ((to, a), b) in weights.iter_mut().zip(alter).zip(pair) {
                    *to = a * b;
                }
            }
        }
        let at = self.at(class, 0) + block;
        self.sums[at] = sum(weights);
        for (column, values) in numbers.enumerate() {
            let at = self.at(class, column + 1) + block;
            self.sums[at] = dot(values, weights);
        }
    }

    /// Begins a choice of a member of a class: takes the neighbourhood and the ego off, and returns
    /// what remains; none when that must be summed one by one.
    pub(crate) fn take_off(
        &mut self,
        class: usize,
        alters: &[u32],
        ego: Option<usize>,
        weight: impl Fn(usize) -> f64,
    ) -> Option<f64> {
        self.class = class;
        self.left_out.clear();
        self.left_out_of.fill(0.0);
        for &j in alters {
            let weight = weight(j as usize);
            self.left_out.push(weight);
            self.left_out_of[Self::block_of(j as usize)] += weight;
        }
        self.left_out_ego = ego.map_or(0.0, &weight);
        if let Some(i) = ego {
            self.left_out_of[Self::block_of(i)] += self.left_out_ego;
        }
        let whole = sum(self.column(0));
        let remainder = whole - sum(&self.left_out) - self.left_out_ego;
        (remainder >= LEAST_SHARE * whole).then_some(remainder)
    }

    fn column(&self, column: usize) -> &[f64] {
        let at = self.at(self.class, column);
        &self.sums[at..at + self.blocks]
    }

    /// Sum of the weights of what remains times a number, `values` by alter.
    pub(crate) fn weighted(&self, number: usize, values: &[f64], alters: &[u32], ego: usize) -> f64 {
        let near: f64 = alters.iter().zip(&self.left_out).map(|(&j, w)| w * values[j as usize]).sum();
        let own = if self.left_out_ego > 0.0 { self.left_out_ego * values[ego] } else { 0.0 };
        sum(self.column(1 + number)) - near - own
    }

    /// What remains of a block.
    pub(crate) fn of_block(&self, block: usize) -> f64 {
        (self.column(0)[block] - self.left_out_of[block]).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::panel::{ActorCovariate, NetworkKind, NetworkPanel, Panel, TieWave};
    use crate::random::mixed;
    use crate::simulator::Simulator;
    use crate::specification::{EffectChoice, Specification};

    /// Actors of two sectors with sizes, and a wave of random ties.
    fn panel(n: u64) -> Panel {
        let covariate = |name: &str, value: &dyn Fn(u64) -> f64| ActorCovariate {
            name: name.to_owned(),
            waves: vec![(0..n).map(|i| Some(value(i))).collect()],
            centred: true,
            of_receivers: None,
        };
        let wave = |salt: u64| {
            TieWave::from_ties((0..n).flat_map(|i| {
                (0..3)
                    .map(move |k| (i as u32, (mixed(salt ^ (i * 5 + k)) % n) as u32))
                    .filter(|(i, j)| i != j)
            }))
        };
        Panel {
            actors: (0..n).map(|i| i.to_string()).collect(),
            waves: vec!["1".to_owned(), "2".to_owned()],
            networks: vec![NetworkPanel {
                name: "ties".to_owned(),
                kind: NetworkKind::Directed,
                receivers: Vec::new(),
                waves: vec![wave(1), wave(1000)],
            }],
            actor_covariates: vec![
                covariate("sector", &|i| (i % 2) as f64),
                covariate("size", &|i| (mixed(i) % 7) as f64),
            ],
            ..Panel::default()
        }
    }

    fn model(effects: &[(&str, Option<&str>)]) -> Model {
        let specification = Specification {
            effects: effects
                .iter()
                .map(|(effect, with)| EffectChoice {
                    dependent: "ties".to_owned(),
                    effect: (*effect).to_owned(),
                    with: with.map(str::to_owned),
                    ..EffectChoice::default()
                })
                .collect(),
            ..Specification::default()
        };
        Model::new(&panel(70), &specification).expect("a model")
    }

    fn both_ways_agree(effects: &[(&str, Option<&str>)]) {
        let model = model(effects);
        let theta: Vec<f64> = model
            .parameters()
            .iter()
            .map(|p| match p.name.as_str() {
                name if name.contains("Rate") => 9.0,
                "ties:density" => -2.0,
                "ties:recip" => 1.0,
                _ => 0.3,
            })
            .collect();
        let [mut summed, mut plain] = [0, 1].map(|_| Simulator::new(&model, 0));
        assert!(summed.choice(0).keeps_sums());
        plain.choice(0).forget_sums();
        for seed in 0..4 {
            for simulator in [&mut summed, &mut plain] {
                simulator.set(&theta);
            }
            let [mut a, mut b] = [Vec::new(), Vec::new()];
            let first = summed.run(&[seed], true, true, Some(&mut a)).expect("a simulation");
            let second = plain.run(&[seed], true, true, Some(&mut b)).expect("a simulation");
            assert!(a.len() > 300 && a == b);
            assert_eq!(first.statistics, second.statistics);
            for (x, y) in first.score.iter().zip(&second.score) {
                assert!((x - y).abs() < 1e-9 * (1.0 + x.abs()), "{x} {y}");
            }
            for i in 0..70 {
                let (p, q) = (summed.network_probabilities(0, i), plain.network_probabilities(0, i));
                assert!(p.iter().zip(&q).all(|(p, q)| (p - q).abs() < 1e-13), "{p:?} {q:?}");
                let [mut v, mut w] = [Vec::new(), Vec::new()];
                summed.network_weights(0, i, &mut v);
                plain.network_weights(0, i, &mut w);
                assert!(v.iter().zip(&w).all(|(v, w)| (v - w).abs() < 1e-13 * (1.0 + w)), "{v:?} {w:?}");
            }
        }
    }

    #[test]
    fn numbers_of_alters_that_change_with_the_network() {
        both_ways_agree(&[("density", None), ("recip", None), ("inPopSqrt", None), ("outPop", None)]);
    }

    #[test]
    fn given_numbers_of_alters_and_pairs() {
        both_ways_agree(&[
            ("density", None),
            ("recip", None),
            ("altX", Some("size")),
            ("sameX", Some("sector")),
        ]);
    }

    #[test]
    fn numbers_of_pairs_alone() {
        both_ways_agree(&[("density", None), ("recip", None), ("sameX", Some("sector"))]);
    }

    #[test]
    fn all_of_them_together() {
        both_ways_agree(&[
            ("density", None),
            ("recip", None),
            ("transTrip", None),
            ("inPopSqrt", None),
            ("egoX", Some("size")),
            ("altX", Some("size")),
            ("sameX", Some("sector")),
        ]);
    }
}

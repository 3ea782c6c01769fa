//! A synthetic region: firms with a sector, a size and a place, whose ties have grown by the model
//! itself.

use milieu_ties::{
    ActorCovariate, Change, DyadicCovariate, EffectChoice, Ministep, Model, NetworkKind, NetworkPanel, Panel,
    Process, Specification, TieWave,
};
use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

/// Opportunities of an actor before the first wave, and between the waves.
const OPPORTUNITIES: [f64; 2] = [8.0, 3.0];

/// Two waves of a region with what is asked of it.
pub struct Region {
    pub panel: Panel,
    pub specification: Specification,
    /// Parameters by which it has grown, in the order of the model.
    pub theta: Vec<f64>,
}

struct Draw(Xoshiro256PlusPlus);

impl Draw {
    fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, below: usize) -> usize {
        (self.unit() * below as f64) as usize
    }
}

impl Region {
    /// A region of `n` firms; with `near` also the closeness of each pair.
    pub fn new(n: usize, near: bool, seed: u64) -> Self {
        let mut draw = Draw(Xoshiro256PlusPlus::seed_from_u64(seed));
        let places: Vec<(f64, f64)> = (0..n).map(|_| (draw.unit(), draw.unit())).collect();
        let sectors: Vec<Option<f64>> = (0..n).map(|_| Some(1.0 + draw.below(4) as f64)).collect();
        // Most firms are small.
        let sizes: Vec<Option<f64>> =
            (0..n).map(|_| Some(1.0 + (draw.unit() * draw.unit() * 4.0).floor())).collect();
        let covariate = |name: &str, values: Vec<Option<f64>>| ActorCovariate {
            name: name.to_owned(),
            waves: vec![values],
            centred: true,
            of_receivers: None,
        };
        let mut panel = Panel {
            actors: (1..=n).map(|i| i.to_string()).collect(),
            waves: vec!["1".to_owned(), "2".to_owned()],
            actor_covariates: vec![covariate("sector", sectors), covariate("size", sizes)],
            ..Panel::default()
        };
        if near {
            panel.dyadic_covariates.push(closeness(&places));
        }
        let specification = specification(near);
        let random = (0..n).flat_map(|i| {
            let others: Vec<u32> =
                (0..5).map(|_| draw.below(n) as u32).filter(|&j| j as usize != i).collect();
            others.into_iter().map(move |j| (i as u32, j))
        });
        let mut wave = TieWave::from_ties(random);
        let mut theta = Vec::new();
        for opportunities in OPPORTUNITIES {
            let network = NetworkPanel {
                name: "ties".to_owned(),
                kind: NetworkKind::Directed,
                receivers: Vec::new(),
                // A model needs both to differ both ways; only the first is looked at here.
                waves: vec![wave.clone(), TieWave::from_ties((0..n as u32).map(|i| (i, (i + 1) % n as u32)))],
            };
            panel.networks = vec![network];
            let model = Model::new(&panel, &specification).expect("the region is a model");
            theta = parameters(&model, n);
            let steps = (opportunities * n as f64) as usize;
            let next = grown(&model, &theta, n, steps, &mut draw);
            panel.networks[0].waves = vec![wave, next.clone()];
            wave = next;
        }
        Self { panel, specification, theta }
    }

    /// Mean degree at both waves.
    pub fn mean_degrees(&self) -> [f64; 2] {
        let n = self.panel.n() as f64;
        [0, 1].map(|m: usize| self.panel.networks[0].waves[m].entries().len() as f64 / n)
    }

    /// Ties of both waves over ties of either.
    pub fn jaccard(&self) -> f64 {
        let [first, second] = [0, 1].map(|m: usize| self.panel.networks[0].waves[m].entries());
        let both = first.iter().filter(|tie| second.binary_search(tie).is_ok()).count();
        both as f64 / (first.len() + second.len() - both) as f64
    }
}

fn closeness(places: &[(f64, f64)]) -> DyadicCovariate {
    let values = places
        .iter()
        .flat_map(|a| places.iter().map(move |b| -((a.0 - b.0).hypot(a.1 - b.1).max(0.01)).ln()))
        .collect();
    DyadicCovariate { name: "closeness".to_owned(), waves: vec![values], centred: true, of_receivers: None }
}

fn specification(near: bool) -> Specification {
    let mut effects: Vec<(&str, Option<&str>)> = vec![
        ("density", None),
        ("recip", None),
        ("gwespFF", None),
        ("inPopSqrt", None),
        ("egoX", Some("size")),
        ("altX", Some("size")),
        ("sameX", Some("sector")),
    ];
    if near {
        effects.push(("X", Some("closeness")));
    }
    Specification {
        effects: effects
            .into_iter()
            .map(|(effect, with)| EffectChoice {
                dependent: "ties".to_owned(),
                effect: effect.to_owned(),
                with: with.map(str::to_owned),
                ..EffectChoice::default()
            })
            .collect(),
        ..Specification::default()
    }
}

/// Those of the region of 1,000 firms among the reference data, but for the density, by which the mean degree
/// is about five whatever the size.
fn parameters(model: &Model, n: usize) -> Vec<f64> {
    let value = |name: &str| match name {
        "density" => -3.1 - 0.5 * (n as f64 / 1000.0).ln(),
        "recip" => 1.3,
        "gwespFF" => 0.8,
        "inPopSqrt" => 0.12,
        "egoX(size)" => 0.05,
        "altX(size)" => 0.1,
        "sameX(sector)" => 0.35,
        "X(closeness)" => 0.45,
        _ => OPPORTUNITIES[1],
    };
    model.parameters().iter().map(|p| value(p.name.trim_start_matches("ties:"))).collect()
}

/// The network after so many opportunities.
fn grown(model: &Model, theta: &[f64], n: usize, steps: usize, draw: &mut Draw) -> TieWave {
    let mut process = Process::new(model, 0, theta);
    for _ in 0..steps {
        let ego = draw.below(n);
        let mut left = draw.unit();
        let chosen = process.network_probabilities(0, ego).into_iter().position(|probability| {
            left -= probability;
            left < 0.0
        });
        if let Some(place @ 1..) = chosen {
            let change = Change::Tie(place as u32 - 1);
            process.apply(&Ministep { variable: 0, ego: ego as u32, change, time: 0.0 });
        }
    }
    TieWave::from_ties(process.ties(0))
}

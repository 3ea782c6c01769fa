use std::sync::Arc;

use milieu_network::{Graph, triad_census};
use proptest::prelude::*;

use super::*;
use crate::panel::{BehaviourPanel, NetworkPanel, Panel, Tie, TieWave};
use crate::specification::{EffectChoice, Specification};

fn effect(dependent: &str, name: &str) -> EffectChoice {
    EffectChoice { dependent: dependent.into(), effect: name.into(), ..EffectChoice::default() }
}

fn model(kind: NetworkKind, n: usize, receivers: usize, waves: Vec<TieWave>) -> Model {
    let panel = Panel {
        actors: (0..n).map(|i| i.to_string()).collect(),
        waves: (0..waves.len()).map(|w| w.to_string()).collect(),
        networks: vec![NetworkPanel {
            name: "net".into(),
            kind,
            receivers: if kind == NetworkKind::TwoMode {
                (0..receivers).map(|j| j.to_string()).collect()
            } else {
                Vec::new()
            },
            waves,
        }],
        ..Panel::default()
    };
    let specification = Specification { effects: vec![effect("net", "density")], ..Specification::default() };
    Model::new(&panel, &specification).unwrap()
}

/// The statistic of the data at the end of the only period.
fn observed(model: &Model, statistic: &dyn AuxiliaryStatistic) -> Vec<f64> {
    let mut into = vec![0.0; statistic.names().len()];
    statistic.compute(&EndState::observed(model, 0), &mut into);
    into
}

fn directed(n: usize, end: &[(u32, u32)]) -> Model {
    model(
        NetworkKind::Directed,
        n,
        n,
        vec![TieWave::from_ties([(0, 1)]), TieWave::from_ties(end.iter().copied())],
    )
}

#[test]
fn degrees_of_a_star() {
    let m = directed(5, &[(0, 1), (0, 2), (0, 3), (4, 1)]);
    let of = |side| DegreeDistribution::new(&m, "net", side).unwrap().levels(vec![0, 1, 2, 3]);
    assert_eq!(observed(&m, &of(DegreeSide::Out)), [3.0, 4.0, 4.0, 5.0]);
    assert_eq!(observed(&m, &of(DegreeSide::Out).not_cumulative()), [3.0, 1.0, 0.0, 1.0]);
    assert_eq!(observed(&m, &of(DegreeSide::In)), [2.0, 4.0, 5.0, 5.0]);
}

#[test]
fn distances_of_a_path() {
    let m = directed(5, &[(0, 1), (1, 2), (2, 3)]);
    let distances = GeodesicDistribution::new(&m, "net").unwrap().up_to(2);
    assert_eq!(observed(&m, &distances), [3.0, 2.0, 15.0]);
    let path = [(0, 1), (1, 0), (1, 2), (2, 1)];
    let m = model(
        NetworkKind::NonDirected,
        4,
        4,
        vec![TieWave::from_ties([(0, 1), (1, 0)]), TieWave::from_ties(path)],
    );
    assert_eq!(observed(&m, &GeodesicDistribution::new(&m, "net").unwrap().up_to(2)), [2.0, 1.0, 3.0]);
    assert_eq!(observed(&m, &TriadCensus::new(&m, "net").unwrap()), [1.0, 2.0, 1.0, 0.0]);
}

#[test]
fn pairs_of_actors_in_the_same_places() {
    let m = model(
        NetworkKind::TwoMode,
        3,
        4,
        vec![
            TieWave::from_ties([(0, 0)]),
            TieWave::from_ties([(0, 0), (0, 1), (0, 3), (1, 0), (1, 1), (1, 3), (2, 1)]),
        ],
    );
    let shared = SharedAffiliations::new(&m, "net").unwrap().up_to(2);
    assert_eq!(observed(&m, &shared), [2.0, 0.0, 1.0]);
    assert!(TriadCensus::new(&m, "net").is_err());
    assert!(GeodesicDistribution::new(&m, "net").is_err());
    assert!(GeodesicDistribution::new(&m, "other").is_err());
}

#[test]
fn missing_behaviour_does_not_count() {
    let panel = Panel {
        actors: (0..4).map(|i| i.to_string()).collect(),
        waves: vec!["1".into(), "2".into()],
        behaviours: vec![BehaviourPanel {
            name: "z".into(),
            waves: vec![vec![Some(1), Some(2), None, Some(3)], vec![Some(2), Some(1), Some(3), Some(3)]],
        }],
        ..Panel::default()
    };
    let specification = Specification { effects: vec![effect("z", "linear")], ..Specification::default() };
    let m = Model::new(&panel, &specification).unwrap();
    assert_eq!(observed(&m, &BehaviourDistribution::new(&m, "z").unwrap()), [1.0, 1.0, 1.0]);
}

#[test]
fn missing_ties_are_absent_in_both() {
    let start = TieWave::new([(0, 1, Tie::Missing), (1, 2, Tie::Present)]);
    let end = TieWave::new([(0, 1, Tie::Present), (1, 2, Tie::Present), (2, 0, Tie::Present)]);
    let m = model(NetworkKind::Directed, 3, 3, vec![start, end]);
    let ties =
        FromClosure::new("ties", vec!["0-1".into(), "all".into()], |s: &EndState<'_>, into: &mut [f64]| {
            into[0] = f64::from(u8::from(s.has(0, 0, 1)));
            into[1] = (0..s.actors()).map(|i| s.out(0, i).len() as f64).sum();
        });
    assert_eq!(observed(&m, &ties), [0.0, 2.0]);
    let sample = m.goodness_of_fit(&[4.0, 0.0], 50, 1, &[Arc::new(ties)]).unwrap();
    let fit = &sample.joint()[0];
    assert!(fit.simulated.iter().all(|row| row[0] == 0.0));
    assert!(fit.deviation[1] > 0.0);
    assert_eq!(fit.rank, 1);
}

#[test]
fn periods_add_up_and_threads_change_nothing() {
    let waves = vec![
        TieWave::from_ties([(0, 1), (1, 2), (2, 3)]),
        TieWave::from_ties([(0, 1), (2, 1), (3, 4), (4, 0)]),
        TieWave::from_ties([(0, 1), (1, 0), (3, 4), (2, 4)]),
    ];
    let m = model(NetworkKind::Directed, 6, 6, waves);
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| m.goodness_of_fit(&[2.0, 2.0, -0.8], 60, 9, &m.standard_statistics()).unwrap())
    };
    let sample = run(1);
    assert_eq!(sample, run(2));
    let (joint, periods) = (sample.joint(), sample.by_period());
    assert_eq!(joint.len(), 4);
    assert_eq!(periods.len(), 8);
    for (k, fit) in joint.iter().enumerate() {
        for c in 0..fit.names.len() {
            assert_eq!(fit.observed[c], periods[2 * k].observed[c] + periods[2 * k + 1].observed[c]);
            let sum = periods[2 * k].mean[c] + periods[2 * k + 1].mean[c];
            assert!((fit.mean[c] - sum).abs() < 1e-9);
        }
        assert!((0.0..=1.0).contains(&fit.p));
    }
}

#[test]
fn a_value_that_no_simulation_has_is_told() {
    let m = directed(3, &[(0, 1)]);
    let sampled = Sampled {
        name: "s".into(),
        names: vec!["a".into(), "b".into()],
        observed: Vec::new(),
        simulated: Vec::new(),
    };
    let rows = vec![vec![1.0, 0.0], vec![2.0, 0.0], vec![3.0, 0.0]];
    let fit = mahalanobis::compare(&sampled, None, vec![2.0, 5.0], rows);
    assert_eq!((fit.rank, fit.distance, fit.p), (1, 0.0, 1.0));
    assert_eq!(fit.never_reached, [1]);
    assert_eq!(fit.quantiles[0], [1.1, 1.5, 2.0, 2.5, 2.9]);
    assert!(matches!(
        m.goodness_of_fit(&[1.0, 0.0], 1, 1, &m.standard_statistics()),
        Err(GoodnessOfFitError::TooFewSimulations(1))
    ));
    let wrong =
        FromClosure::new("w", vec!["x".into()], |_: &EndState<'_>, into: &mut [f64]| into[0] = f64::NAN);
    assert!(matches!(
        m.goodness_of_fit(&[1.0, 0.0], 5, 1, &[Arc::new(wrong)]),
        Err(GoodnessOfFitError::NotFinite { .. })
    ));
}

#[test]
fn distance_is_the_one_of_the_covariance() {
    // Independent columns of variance 1 and 4, and a third that is their sum.
    let rows: Vec<Vec<f64>> = [(1.0, 2.0), (-1.0, 2.0), (1.0, -2.0), (-1.0, -2.0)]
        .iter()
        .map(|&(a, b): &(f64, f64)| vec![a, b, a + b])
        .collect();
    let sampled = Sampled {
        name: "s".into(),
        names: vec!["a".into(), "b".into(), "c".into()],
        observed: Vec::new(),
        simulated: Vec::new(),
    };
    let fit = mahalanobis::compare(&sampled, None, vec![2.0, 2.0, 4.0], rows);
    assert_eq!(fit.rank, 2);
    // Variances with the divisor 3: 4/3 and 16/3.
    assert!((fit.distance - (4.0 / (4.0 / 3.0) + 4.0 / (16.0 / 3.0))).abs() < 1e-9, "{}", fit.distance);
    assert!(fit.distances.iter().all(|d| (d - 1.5).abs() < 1e-9));
    assert_eq!(fit.p, 0.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn census_and_distances_agree_with_plain_counting(
        n in 3_usize..12,
        density in 0.05_f64..0.8,
        seed in any::<u64>(),
    ) {
        let mut stream = crate::random::Stream::new(&[seed]);
        let ties: Vec<(u32, u32)> = (0..n as u32)
            .flat_map(|i| (0..n as u32).map(move |j| (i, j)))
            .filter(|&(i, j)| i != j && stream.unit() < density)
            .collect();
        let m = directed(n, &ties);
        let graph = Graph::directed(n, ties.iter().map(|&(i, j)| (i, j, 1.0))).unwrap();
        let census = observed(&m, &TriadCensus::new(&m, "net").unwrap());
        prop_assert_eq!(census, triad_census(&graph).map(|c| c as f64).to_vec());
        // Distances by repeated relaxation.
        let mut d = vec![vec![usize::MAX / 2; n]; n];
        for &(i, j) in &ties {
            d[i as usize][j as usize] = 1;
        }
        for h in 0..n {
            for i in 0..n {
                for j in 0..n {
                    d[i][j] = d[i][j].min(d[i][h] + d[h][j]);
                }
            }
        }
        let mut expected = vec![0.0; 6];
        for i in 0..n {
            for j in (0..n).filter(|&j| j != i) {
                expected[d[i][j].min(6) - 1] += 1.0;
            }
        }
        prop_assert_eq!(observed(&m, &GeodesicDistribution::new(&m, "net").unwrap()), expected);
    }
}

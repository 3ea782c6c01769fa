//! Drawings: the same bytes at any number of threads, finite whatever the network.

use milieu_network::layout::*;
use milieu_network::{Graph, Weights, coreness};
use proptest::prelude::*;

fn at_threads<T: Send>(threads: usize, draw: impl Fn() -> T + Send + Sync) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(draw)
}

fn network(n: u32, directed: bool) -> Graph {
    let ties = (0..3 * n).map(|k| {
        let (u, v) = (k % n, (k * k + 7 * k / 3 + 1) % n);
        (u, v, f64::from(1 + k % 5))
    });
    if directed { Graph::directed(n as usize, ties) } else { Graph::undirected(n as usize, ties) }.unwrap()
}

fn bits(layout: &Layout) -> Vec<u64> {
    layout.x.iter().chain(&layout.y).map(|at| at.to_bits()).collect()
}

#[test]
fn drawings_are_the_same_bytes_at_one_and_two_threads() {
    for directed in [false, true] {
        let graph = network(6000, directed);
        let radii: Vec<f64> = (0..6000).map(|v| f64::from(v % 7)).collect();
        let draw = || {
            let mut drawings = Vec::new();
            for (lin_log, touching) in [(false, false), (true, true)] {
                let options = ForceAtlasOptions { lin_log, ..Default::default() };
                let mut drawing = ForceAtlas::new(&graph, &options).unwrap();
                if touching {
                    drawing = drawing.avoid_overlap(&radii).unwrap();
                }
                drawing.run(12, |round| round.settled(1e-9));
                drawings.push(drawing.layout());
            }
            let options =
                StressOptions { sweeps: 5, pivots: 20, lengths: Weights::Used, ..Default::default() };
            drawings.push(stress_layout(&graph, &options).unwrap());
            let groups: Vec<Option<u32>> = (0..6000).map(|v| (v % 9 != 0).then_some(v % 6)).collect();
            drawings.push(wedges(&graph, &groups, &WedgesOptions::default()).unwrap().layout);
            let levels: Vec<Option<u32>> = coreness(&graph).into_iter().map(Some).collect();
            drawings.push(rings(&graph, &levels, &RingsOptions::default()).unwrap().layout);
            let chain = ValueChainOptions { sweeps: 2, ..Default::default() };
            drawings.push(value_chain(&graph, Stages::Given(&groups), &chain).unwrap().layout);
            let old: Vec<Option<[f64; 2]>> = drawings[0]
                .x
                .iter()
                .zip(&drawings[0].y)
                .enumerate()
                .map(|(v, (x, y))| (v % 50 != 0).then_some([*x, *y]))
                .collect();
            drawings.push(incremental(&graph, &old, &vec![false; 6000], &Default::default()).unwrap().layout);
            drawings.iter().map(bits).collect::<Vec<_>>()
        };
        assert!(at_threads(1, draw) == at_threads(2, draw));
    }
}

#[test]
fn a_seed_is_a_drawing_and_another_seed_another() {
    let graph = network(50, false);
    let drawn = |seed| {
        let mut drawing = ForceAtlas::new(&graph, &ForceAtlasOptions { seed, ..Default::default() }).unwrap();
        drawing.run(20, |round| round.settled(0.0));
        bits(&drawing.layout())
    };
    assert_eq!(drawn(3), drawn(3));
    assert_ne!(drawn(3), drawn(4));
}

#[test]
fn a_force_drawing_comes_close_to_rest() {
    let graph = network(300, false);
    let mut drawing = ForceAtlas::new(&graph, &ForceAtlasOptions::default()).unwrap();
    let first = drawing.round().movement;
    let mut last = first;
    let end = drawing.run(2000, |round| {
        last = round.movement;
        round.settled(1e-4)
    });
    assert_eq!(end, Progress::Stopped, "movement {last} after 2000 rounds, {first} in the first");
}

fn finite(layout: &Layout) -> bool {
    layout.x.iter().chain(&layout.y).all(|at| at.is_finite())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn every_drawing_is_finite_whatever_the_network(
        n in 0u32..13,
        directed in any::<bool>(),
        ties in prop::collection::vec((0u32..13, 0u32..13, -300i32..300), 0..40),
        labels in prop::collection::vec(prop::option::of(0u32..4), 13),
        seed in any::<u64>(),
    ) {
        let size = n as usize;
        let ties = ties.into_iter().filter(|(u, v, _)| *u < n && *v < n);
        let ties = ties.map(|(u, v, power)| (u, v, 10f64.powi(power)));
        let graph = if directed { Graph::directed(size, ties) } else { Graph::undirected(size, ties) }.unwrap();
        let labels = &labels[..size];
        for lengths in [Weights::Ignored, Weights::Used] {
            for full_up_to in [0, 100] {
                let options = StressOptions { seed, lengths, full_up_to, pivots: 3, ..Default::default() };
                let layout = stress_layout(&graph, &options).unwrap();
                prop_assert!(finite(&layout));
                let none = vec![false; size];
                let point = Layout { x: vec![1.0; size], y: vec![1.0; size] };
                prop_assert!(finite(&stress_refined(&graph, &point, &none, &options).unwrap()));
                if let Some(stress) = stress(&graph, &layout) {
                    prop_assert!((0.0..=1.0).contains(&stress));
                }
            }
        }
        prop_assert!(finite(&wedges(&graph, labels, &WedgesOptions::default()).unwrap().layout));
        prop_assert!(finite(&rings(&graph, labels, &RingsOptions::default()).unwrap().layout));
        let chain = value_chain(&graph, Stages::Given(labels), &ValueChainOptions::default()).unwrap();
        prop_assert!(finite(&chain.layout));
    }
}

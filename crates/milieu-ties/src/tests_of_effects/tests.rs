use super::*;
use crate::estimation::Moments;
use crate::model::Model;
use crate::panel::{NetworkKind, NetworkPanel, Panel, TieWave};
use crate::random::Stream;
use crate::specification::{EffectChoice, Specification};

fn normal(stream: &mut Stream) -> f64 {
    (-2.0 * libm::log(stream.unit())).sqrt() * libm::cos(std::f64::consts::TAU * stream.unit())
}

/// Statistics that are normal with covariance `s` and derivative `d` by construction, two parameters.
fn moments(count: usize, periods: usize, shift: &[[f64; 2]]) -> Moments {
    let mut stream = Stream::new(&[5]);
    let mut all = Moments::default();
    for _ in 0..count {
        let (mut deviations, mut scores) = (Vec::new(), Vec::new());
        for shift in &shift[..periods] {
            let (a, b) = (normal(&mut stream), normal(&mut stream));
            // Covariance of the statistics (4, 1; 1, 1), the scores being half of the first axis and the second.
            let own = [2.0 * a, 0.5 * a + 0.75_f64.sqrt() * b];
            deviations.push(vec![own[0] + shift[0], own[1] + shift[1]]);
            scores.push(own.to_vec());
        }
        all.deviations.push(deviations);
        all.scores.push(scores);
        all.durations.push(vec![1.0; periods]);
    }
    all
}

#[test]
fn wald_by_hand() {
    let single = wald_single(1.0, 0.5, 0.0).unwrap();
    assert!((single.z - 2.0).abs() < 1e-15 && (single.p - 0.045_500_263_9).abs() < 1e-9);
    assert_eq!(wald_single(1.0, 0.0, 0.0), None);
    let covariance = vec![vec![2.0, 1.0], vec![1.0, 3.0]];
    let identity = [vec![1.0, 0.0], vec![0.0, 1.0]];
    let joint = wald_joint(&[1.0, 2.0], &covariance, &identity, &[]).unwrap();
    // (1, 2) (3, -1; -1, 2) / 5 (1, 2)'
    assert!((joint.value - 7.0 / 5.0).abs() < 1e-12);
    assert_eq!(joint.degrees, 2);
    assert!((joint.p - libm::exp(-0.7)).abs() < 1e-12);
    // A combination said twice is one degree of freedom.
    let twice = wald_joint(&[1.0, 2.0], &covariance, &[vec![1.0, -1.0], vec![2.0, -2.0]], &[]).unwrap();
    assert_eq!(twice.degrees, 1);
    assert!((twice.value - 1.0 / 3.0).abs() < 1e-9);
    let equal = wald_joint(&[1.0, 2.0], &covariance, &[vec![1.0, 0.0]], &[1.0]).unwrap();
    assert!(equal.value.abs() < 1e-15 && (equal.p - 1.0).abs() < 1e-12);
    assert!(matches!(wald_joint(&[1.0], &covariance, &identity, &[]), Err(TestError::Size { .. })));
    assert_eq!(wald_joint(&[1.0, 2.0], &covariance, &[], &[]), Err(TestError::NothingToTest));
}

#[test]
fn score_test_takes_off_what_the_estimated_explain() {
    // D = S = (4, 1; 1, 1): G = 1/4, V = 1 - 1/4 = 3/4, b = -0.3 - 0.1 / 4.
    let all = moments(40_000, 1, &[[0.1, -0.3]]);
    let test = score_test(&all, &[0.5, 0.0], &[0], &[1]).unwrap();
    let z = 0.325 / 0.75_f64.sqrt();
    assert!((test.single[0].z - z).abs() < 0.03, "{test:?}");
    assert!((test.joint.value - test.single[0].z.powi(2)).abs() < 1e-9);
    assert!((test.joint.p - test.single[0].p).abs() < 1e-9);
    // theta - D^-1 d = (0.5, 0) - (1, -1; -1, 4) / 3 (0.1, -0.3)'
    let one_step = test.one_step.unwrap();
    assert!((one_step[0] - (0.5 - 0.4 / 3.0)).abs() < 0.03, "{one_step:?}");
    assert!((one_step[1] - 1.3 / 3.0).abs() < 0.03, "{one_step:?}");
    let both = score_test(&all, &[0.5, 0.0], &[], &[0, 1]).unwrap();
    assert_eq!(both.joint.degrees, 2);
    assert_eq!(score_test(&all, &[0.5, 0.0], &[0], &[]), Err(TestError::NothingToTest));
    assert_eq!(score_test(&all, &[0.5, 0.0], &[0], &[0]), Err(TestError::Parameter(0)));
    assert_eq!(score_test(&all, &[0.5, 0.0], &[0], &[7]), Err(TestError::Parameter(7)));
}

#[test]
fn an_effect_that_differs_between_periods_is_found() {
    // The first effect deviates in opposite directions, the second not at all.
    let all = moments(20_000, 2, &[[3.0, 0.0], [-3.0, 0.0]]);
    let free = [0, 1];
    let h = homogeneity::of_parts(&all, &[0.0, 0.0], &free, &free, &[0, 1], Division::Periods).unwrap();
    assert_eq!((h.joint.degrees, h.single.len(), h.by_part.len()), (2, 2, 1));
    // Half of each period's covariance stays after projection: V = (2, .5; .5, .5), b = (-3, 0).
    assert!((h.single[0].z - 3.0 / 2.0_f64.sqrt()).abs() < 0.08, "{h:?}");
    assert!(h.single[1].z.abs() < 0.08);
    assert!((h.joint.value - 6.0).abs() < 0.4, "{h:?}");
    assert!((h.by_part[0].1.value - h.joint.value).abs() < 1e-9);
    assert!(h.single[0].one_step.unwrap() > 0.5);
    assert_eq!(
        homogeneity::of_parts(&all, &[0.0, 0.0], &free, &free, &[0, 0], Division::Groups),
        Err(TestError::NothingToTest)
    );
}

fn small_model() -> Model {
    let panel = Panel {
        actors: (0..4).map(|i| i.to_string()).collect(),
        waves: vec!["1".into(), "2".into()],
        networks: vec![NetworkPanel {
            name: "net".into(),
            kind: NetworkKind::Directed,
            receivers: Vec::new(),
            waves: vec![
                TieWave::from_ties([(0, 1), (1, 2), (2, 1)]),
                TieWave::from_ties([(0, 1), (1, 0), (3, 1)]),
            ],
        }],
        ..Panel::default()
    };
    let effects =
        ["density", "recip"].map(|e| EffectChoice { effect: e.into(), ..EffectChoice::default() }).to_vec();
    Model::new(&panel, &Specification { effects, ..Specification::default() }).unwrap()
}

#[test]
fn relative_importance_by_hand() {
    let model = small_model();
    let found = model.relative_importance(&[3.0, -1.0, 2.0]);
    assert_eq!(found.len(), 2);
    let effects = &found[0].effects;
    // Nobody has a tie to actor 3: reciprocity says nothing there.
    assert_eq!(effects[0].by_actor[3], Some(1.0));
    assert_eq!(effects[1].by_actor[3], Some(0.0));
    // Actor 0 has a tie to 1, which is not returned.
    assert_eq!(effects[1].by_actor[0], Some(0.0));
    // Actor 1: tie to 2, returned; 0 has a tie to it; 3 neither.
    let choice = |density: f64, recip: f64| {
        let weights = [1.0, libm::exp(density + recip), libm::exp(-density - recip), libm::exp(density)];
        let sum: f64 = weights.iter().sum();
        weights.map(|w| w / sum)
    };
    let distance = |a: [f64; 4], b: [f64; 4]| a.iter().zip(b).map(|(a, b)| (a - b).abs()).sum::<f64>();
    let full = choice(-1.0, 2.0);
    let (density, recip) = (distance(full, choice(0.0, 2.0)), distance(full, choice(-1.0, 0.0)));
    let share = effects[0].by_actor[1].unwrap();
    assert!((share - density / (density + recip)).abs() < 1e-12, "{share}");
    assert!((effects[0].share + effects[1].share - 1.0).abs() < 1e-12);
    assert_eq!(found[1].period, None);
    assert!((found[1].effects[0].share - effects[0].share).abs() < 1e-12);
    // Were everything zero, nothing would matter.
    let nothing = model.relative_importance(&[3.0, 0.0, 0.0]);
    assert_eq!(nothing.len(), 1);
    assert!(nothing[0].effects.iter().all(|e| e.by_actor.iter().all(Option::is_none)));
}

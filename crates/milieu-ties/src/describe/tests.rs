use super::*;
use crate::model::Model;
use crate::panel::{ActorCovariate, DyadicCovariate, NetworkKind, NetworkPanel, Tie, TieWave};
use crate::specification::{EffectChoice, Specification};

fn panel(kind: NetworkKind, n: usize, waves: Vec<TieWave>) -> Panel {
    Panel {
        actors: (0..n).map(|i| i.to_string()).collect(),
        waves: (0..waves.len()).map(|w| w.to_string()).collect(),
        networks: vec![NetworkPanel { name: "net".into(), kind, receivers: Vec::new(), waves }],
        ..Panel::default()
    }
}

fn small() -> Panel {
    panel(
        NetworkKind::Directed,
        4,
        vec![
            TieWave::new([
                (0, 1, Tie::Present),
                (1, 0, Tie::Present),
                (1, 2, Tie::Present),
                (0, 2, Tie::Present),
                (3, 0, Tie::Missing),
                (3, 1, Tie::StructuralPresent),
            ]),
            TieWave::new([(0, 1, Tie::Present), (1, 2, Tie::Present), (2, 3, Tie::Present)]),
        ],
    )
}

#[test]
fn waves_and_changes_by_hand() {
    let mut panel = small();
    panel.actor_covariates.push(ActorCovariate {
        name: "v".into(),
        waves: vec![vec![Some(1.0), None, Some(3.0), Some(2.0)]],
        centred: true,
        of_receivers: None,
    });
    panel.dyadic_covariates.push(DyadicCovariate {
        name: "w".into(),
        waves: vec![
            (0..16).map(|at| if at == 1 || at % 5 == 0 { f64::NAN } else { f64::from(at) }).collect(),
        ],
        centred: true,
        of_receivers: None,
    });
    panel.behaviours.push(BehaviourPanel {
        name: "z".into(),
        waves: vec![vec![Some(1), Some(2), None, Some(3)], vec![Some(3), Some(1), Some(3), Some(3)]],
    });
    let d = describe(&panel);
    let wave = &d.networks[0].waves[0];
    assert_eq!((wave.pairs, wave.missing, wave.structural, wave.ties), (12, 1, 1, 5));
    assert_eq!(wave.density, Some(5.0 / 11.0));
    // 0-1 returned both ways; 1-2, 0-2 and 3-1 not.
    assert_eq!(wave.reciprocity, Some(2.0 / 5.0));
    // 0-1-2 closed; 1-0-2 closed; 3-1-0 not observed; 3-1-2 open.
    assert_eq!(wave.transitivity, Some(2.0 / 3.0));
    let out = wave.degrees.out.unwrap();
    assert_eq!((out.mean, out.least, out.most), (1.25, 0.0, 2.0));
    assert!((out.deviation - (11.0_f64 / 16.0).sqrt()).abs() < 1e-15);
    let change = d.networks[0].changes[0];
    // Without the missing and the given pair: 10 pairs.
    assert_eq!((change.absent, change.formed, change.dropped, change.kept), (5, 1, 2, 2));
    assert_eq!((change.distance, change.jaccard), (3, Some(0.4)));
    assert_eq!(d.covariates[0].missing, 0.25);
    assert_eq!(d.covariates[0].spread.unwrap().mean, 2.0);
    assert_eq!(d.covariates[1].missing, 1.0 / 12.0);
    assert_eq!(d.covariates[1].spread.unwrap().least, 2.0);
    let z = &d.behaviours[0];
    assert_eq!(z.changes[0], BehaviourChange { up: 1, down: 1, same: 1, missing: 1, distance: 3 });
    assert_eq!(z.waves[1].counts, [(1, 1), (3, 3)]);
    assert_eq!(z.waves[0].missing, 1);
}

#[test]
fn pairs_of_the_absent_are_left_out() {
    let mut panel = small();
    panel.presence = vec![vec![], vec![], vec![], vec![(1.5, 2.0)]];
    let d = describe(&panel);
    assert_eq!(d.composition, Composition { present: vec![3, 4], joined: vec![1], left: vec![0] });
    assert_eq!((d.networks[0].waves[0].pairs, d.networks[0].waves[0].ties), (6, 4));
    let change = d.networks[0].changes[0];
    assert_eq!(change.absent + change.formed + change.dropped + change.kept, 6);
}

#[test]
fn a_network_without_direction_counts_pairs_once() {
    let both = |ties: &[(u32, u32)]| {
        TieWave::from_ties(ties.iter().flat_map(|&(i, j)| [(i, j), (j, i)]).collect::<Vec<_>>())
    };
    let d = describe(&panel(NetworkKind::NonDirected, 4, vec![both(&[(0, 1), (1, 2)]), both(&[(0, 1)])]));
    let wave = &d.networks[0].waves[0];
    assert_eq!((wave.pairs, wave.ties, wave.density, wave.reciprocity), (6, 2, Some(1.0 / 3.0), None));
    let change = d.networks[0].changes[0];
    assert_eq!((change.absent, change.dropped, change.kept), (4, 1, 1));
}

#[test]
fn data_that_stand_in_the_way_are_told() {
    let missing = |i: u32| (0..4).filter(move |&j| j != i).map(move |j| (i, j, Tie::Missing));
    let waves = vec![
        TieWave::new([(0, 1, Tie::Present), (1, 0, Tie::StructuralPresent)].into_iter().chain(missing(3))),
        TieWave::new([(2, 0, Tie::Present), (2, 1, Tie::Present)].into_iter().chain(missing(3))),
        TieWave::new(missing(3)),
    ];
    let mut panel = panel(NetworkKind::Directed, 4, waves);
    panel.behaviours.push(BehaviourPanel { name: "z".into(), waves: vec![vec![Some(1); 4]; 3] });
    panel.actor_covariates.push(ActorCovariate {
        name: "v".into(),
        waves: vec![vec![Some(1.0); 4]],
        centred: true,
        of_receivers: None,
    });
    let found = findings(&panel, None);
    let has = |f: PanelFinding| assert!(found.contains(&f), "{f:?} is not in {found:?}");
    let net = || "net".to_owned();
    has(PanelFinding::MuchChange { network: net(), period: 0, jaccard: 0.0, severity: Severity::Severe });
    has(PanelFinding::EmptyNetwork { network: net(), wave: 2 });
    has(PanelFinding::ManyMissing { name: net(), wave: Some(0), share: 0.25, severity: Severity::Severe });
    has(PanelFinding::ActorNeverObserved { network: net(), actor: 3 });
    has(PanelFinding::StructuralContradiction {
        network: net(),
        period: 0,
        sender: 1,
        receiver: 0,
        given: true,
    });
    has(PanelFinding::LittleChange { dependent: net(), changes: 5, effects: 0, severity: Severity::Warning });
    has(PanelFinding::NoChange { dependent: "z".into(), period: 1 });
    has(PanelFinding::ConstantCovariate { name: "v".into() });
    assert!(!found.iter().any(|f| matches!(f, PanelFinding::FullNetwork { .. })));
}

#[test]
fn effects_that_say_the_same_are_told() {
    let mut stream = crate::random::Stream::new(&[3]);
    let wave = |stream: &mut crate::random::Stream| {
        TieWave::from_ties(
            (0..12_u32)
                .flat_map(|i| (0..12).map(move |j| (i, j)))
                .filter(|&(i, j)| i != j && stream.unit() < 0.2)
                .collect::<Vec<_>>(),
        )
    };
    let mut panel = panel(NetworkKind::Directed, 12, vec![wave(&mut stream), wave(&mut stream)]);
    let values: Vec<f64> = (0..12).map(|i| f64::from(i % 5)).collect();
    for (name, factor, noise) in
        [("v", 1.0, 0.0), ("twice", 2.0, 0.0), ("near", 1.0, 0.2), ("other", 0.0, 1.0)]
    {
        panel.actor_covariates.push(ActorCovariate {
            name: name.into(),
            waves: vec![values.iter().map(|v| Some(v * factor + noise * stream.unit())).collect()],
            centred: true,
            of_receivers: None,
        });
    }
    let with = |name: &str, with: &str| EffectChoice {
        effect: name.into(),
        with: (!with.is_empty()).then(|| with.to_owned()),
        ..EffectChoice::default()
    };
    let found = |effects: Vec<EffectChoice>| {
        let specification = Specification { effects, ..Specification::default() };
        let model = Model::new(&panel, &specification).unwrap();
        findings(&panel, Some(&model))
            .into_iter()
            .filter(|f| {
                matches!(
                    f,
                    PanelFinding::EqualEffects { .. }
                        | PanelFinding::CollinearEffects { .. }
                        | PanelFinding::DependentEffects { .. }
                )
            })
            .collect::<Vec<_>>()
    };
    let basic = || vec![with("density", ""), with("recip", ""), with("altX", "v"), with("egoX", "other")];
    assert_eq!(found(basic()), []);
    let mut same = basic();
    same.push(with("altX", "twice"));
    assert!(matches!(&found(same)[..], [PanelFinding::EqualEffects { first, second }]
        if first.contains("altX") && second.contains("altX")));
    let mut near = basic();
    near.push(with("altX", "near"));
    assert!(
        matches!(&found(near)[..], [PanelFinding::CollinearEffects { correlation, .. }] if *correlation > 0.95)
    );
}

//! Small panels with every kind of data, and models of them.

use milieu_ties::*;

/// What a small panel has besides the network `friend` and its covariates.
#[derive(Clone, Copy, Default)]
pub struct Contents {
    /// A second network to be explained.
    pub advice: bool,
    /// A behaviour to be explained.
    pub drink: bool,
    /// Most ties given, so that few states can be reached.
    pub structural: bool,
    /// Missing ties and behaviours.
    pub missing: bool,
}

type Pairs = &'static [(u32, u32)];

const FRIEND: [Pairs; 3] = [
    &[(0, 1), (1, 0), (1, 2), (2, 3), (3, 0)],
    &[(0, 1), (0, 2), (2, 1), (2, 3), (3, 1)],
    &[(0, 2), (2, 0), (1, 2), (3, 2), (1, 3)],
];
const ADVICE: [Pairs; 3] = [
    &[(0, 2), (2, 0), (2, 1), (3, 1), (0, 3)],
    &[(0, 2), (1, 2), (3, 1), (1, 0)],
    &[(1, 2), (1, 0), (3, 0), (2, 0)],
];
const DRINK: [[i32; 4]; 3] = [[1, 2, 2, 3], [2, 2, 1, 3], [2, 3, 1, 2]];

pub fn names(prefix: &str, count: usize) -> Vec<String> {
    (1..=count).map(|k| format!("{prefix}{k}")).collect()
}

fn pairs(n: usize) -> impl Iterator<Item = (u32, u32)> {
    let n = n as u32;
    (0..n).flat_map(move |i| (0..n).map(move |j| (i, j))).filter(|(i, j)| i != j)
}

/// Waves of a network; all but the `free` pairs keep the value of the first wave and are given.
fn waves(ties: [Pairs; 3], n: usize, free: Option<Pairs>) -> Vec<TieWave> {
    let entry = |w: usize, p: (u32, u32)| match (free, ties[w].contains(&p), ties[0].contains(&p)) {
        (Some(free), _, true) if !free.contains(&p) => Tie::StructuralPresent,
        (Some(free), _, false) if !free.contains(&p) => Tie::StructuralAbsent,
        (_, true, _) => Tie::Present,
        _ => Tie::Absent,
    };
    (0..3).map(|w| TieWave::new(pairs(n).map(|p| (p.0, p.1, entry(w, p))))).collect()
}

/// A directed network among three or four actors at three waves, with covariates.
pub fn panel(n: usize, contents: Contents) -> Panel {
    let free = |pairs: Pairs| contents.structural.then_some(pairs);
    let network = |name: &str, waves| NetworkPanel {
        name: name.to_owned(),
        kind: NetworkKind::Directed,
        receivers: Vec::new(),
        waves,
    };
    let mut friend = waves(FRIEND, n, free(&[(0, 2), (1, 0), (2, 1)]));
    if contents.missing {
        let mut entries = friend[0].entries().to_vec();
        entries.extend([(0, 1, Tie::Missing), (2, 0, Tie::Missing)]);
        friend[0] = TieWave::new(entries);
        let mut entries = friend[1].entries().to_vec();
        entries.extend([(1, 2, Tie::Missing), (2, 0, Tie::StructuralPresent), (1, 0, Tie::StructuralAbsent)]);
        friend[1] = TieWave::new(entries);
    }
    let mut panel = Panel {
        actors: names("a", n),
        waves: names("w", 3),
        networks: vec![network("friend", friend)],
        ..Panel::default()
    };
    if contents.advice {
        let advice = waves(ADVICE, n, free(&[(0, 1), (1, 2), (2, 1)]));
        panel.networks.push(network("advice", advice));
    }
    if contents.drink {
        let mut waves: Vec<Vec<Option<i32>>> =
            DRINK.iter().map(|w| w[..n].iter().map(|&v| Some(v)).collect()).collect();
        if contents.missing {
            waves[0][1] = None;
            waves[1][2] = None;
        }
        panel.behaviours.push(BehaviourPanel { name: "drink".to_owned(), waves });
    }
    let size = [[Some(1.5), None, Some(0.2), Some(2.0)], [Some(1.0), Some(0.5), Some(0.3), Some(1.0)]];
    panel.actor_covariates = vec![
        ActorCovariate {
            name: "size".to_owned(),
            waves: size.iter().map(|w| w[..n].to_vec()).collect(),
            centred: true,
            of_receivers: None,
        },
        ActorCovariate {
            name: "kind".to_owned(),
            waves: vec![[1.0, 2.0, 2.0, 1.0][..n].iter().map(|&v| Some(v)).collect()],
            centred: false,
            of_receivers: None,
        },
    ];
    let near = (0..n * n).map(|at| match at {
        2 => f64::NAN,
        at => ((at * 7 + 3) % 11) as f64 / 8.0,
    });
    panel.dyadic_covariates = vec![DyadicCovariate {
        name: "near".to_owned(),
        waves: vec![near.collect()],
        centred: true,
        of_receivers: None,
    }];
    panel
}

/// Three actors in a network without direction.
pub fn non_directed(n: usize) -> Panel {
    let mut panel = panel(n, Contents::default());
    let both = |ties: Pairs| {
        let kept = ties.iter().copied().filter(|&(i, j)| (i as usize) < n && (j as usize) < n);
        TieWave::from_ties(kept.flat_map(|(i, j)| [(i, j), (j, i)]))
    };
    panel.networks[0].kind = NetworkKind::NonDirected;
    panel.networks[0].waves = vec![
        both(&[(0, 1), (1, 2), (2, 3)]),
        both(&[(0, 2), (1, 2), (0, 3)]),
        both(&[(0, 1), (0, 2), (1, 3)]),
    ];
    for at in 0..n * n {
        let (i, j) = (at / n, at % n);
        panel.dyadic_covariates[0].waves[0][at] = ((i + j) * 5 % 7) as f64 / 4.0 + (i * j) as f64 / 3.0;
    }
    panel
}

/// Three actors and some things that they take part in.
pub fn two_mode(things: usize) -> Panel {
    let mut panel = panel(3, Contents::default());
    let ties: [Pairs; 3] = [&[(0, 0), (1, 0), (2, 1)], &[(0, 0), (0, 1), (2, 0)], &[(1, 1), (0, 1), (2, 0)]];
    panel.networks.push(NetworkPanel {
        name: "attends".to_owned(),
        kind: NetworkKind::TwoMode,
        receivers: names("t", things),
        waves: ties.iter().map(|t| TieWave::from_ties(t.iter().copied())).collect(),
    });
    panel.networks.swap_remove(0);
    let of_receivers = Some("attends".to_owned());
    panel.actor_covariates.push(ActorCovariate {
        name: "theme".to_owned(),
        waves: vec![[0.5, 1.5, 0.25][..things].iter().map(|&v| Some(v)).collect()],
        centred: true,
        of_receivers: of_receivers.clone(),
    });
    panel.dyadic_covariates = vec![DyadicCovariate {
        name: "near".to_owned(),
        waves: vec![(0..3 * things).map(|at| ((at * 5 + 2) % 7) as f64 / 5.0).collect()],
        centred: true,
        of_receivers,
    }];
    panel
}

/// An effect of the network or behaviour `dependent`.
pub fn effect(dependent: &str, name: &str, with: Option<&str>, part: Part) -> EffectChoice {
    EffectChoice {
        dependent: dependent.to_owned(),
        effect: name.to_owned(),
        with: with.map(str::to_owned),
        part,
        ..EffectChoice::default()
    }
}

pub fn specification(effects: Vec<EffectChoice>) -> Specification {
    Specification { effects, ..Specification::default() }
}

/// Values that tell the effects apart.
pub fn some_theta(model: &Model) -> Vec<f64> {
    let mut sign = 1.0;
    model
        .parameters()
        .iter()
        .enumerate()
        .map(|(k, p)| match p.kind {
            ParameterKind::Rate { period } => 2.2 + 0.3 * period as f64,
            ParameterKind::RateEffect => 0.25,
            _ if p.effect == "density" => -0.6,
            _ => {
                sign = -sign;
                sign * (0.2 + 0.07 * (k % 5) as f64)
            }
        })
        .collect()
}

/// What each effect that needs it can be told, in panels of this file.
pub fn companions(info: &EffectInfo) -> Vec<Option<&'static str>> {
    match info.with {
        With::Nothing => vec![None],
        With::Pair => vec![Some("near")],
        With::Network if info.family == Family::Network => vec![Some("advice")],
        With::Network => vec![Some("friend")],
        With::Actor if info.name == "absDiffX" => vec![Some("size"), Some("kind")],
        With::Actor if info.family == Family::Behaviour => vec![Some("size")],
        With::Actor => vec![Some("size"), Some("kind"), Some("drink")],
    }
}

/// Internal parameters to try besides the usual one.
pub fn internal_parameters(info: &EffectInfo) -> Vec<Option<f64>> {
    match info.name {
        "outTrunc" => vec![None, Some(2.0)],
        "outPop" | "outPopSqrt" => vec![Some(0.0), Some(1.0)],
        _ if info.parameter.is_some() => vec![None, Some(30.0)],
        _ => vec![None],
    }
}

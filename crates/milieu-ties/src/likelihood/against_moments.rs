//! The two estimators on a real panel: the 50 girls of the Teenage Friends and Lifestyle Study (West and
//! Sweeting 1995). Slow; run with `cargo test -p milieu-ties --release -- --ignored --nocapture likelihood`.

use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::LikelihoodSettings;
use crate::estimation::{EstimationSettings, Progress};
use crate::model::Model;
use crate::panel::{ActorCovariate, DyadicCovariate, NetworkKind, NetworkPanel, Panel, TieWave};
use crate::specification::{EffectChoice, Specification};

/// Farthest that the two estimates of a parameter may lie apart, in standard errors by moments. They use
/// the data differently: were the ratio of their standard errors 0.8, their difference would have a
/// standard deviation of 0.6.
const FARTHEST: f64 = 1.25;
/// Largest ratio of a standard error by likelihood to one by moments.
const LARGEST_RATIO: f64 = 1.15;

fn say(line: &str) {
    // A test that cannot write to its own error stream has nobody to tell.
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn folder(case: &str) -> Option<PathBuf> {
    let Some(data) = std::env::var_os("MILIEU_DATA") else {
        say("skipped: MILIEU_DATA does not name the folder of the reference data");
        return None;
    };
    Some(Path::new(&data).join("saom-reference").join(case))
}

fn table(file: &Path) -> Vec<Vec<f64>> {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().map(|line| line.split(',').map(|v| v.trim().parse().unwrap()).collect()).collect()
}

fn panel(folder: &Path) -> Panel {
    let names = |count: usize| (1..=count).map(|k| k.to_string()).collect::<Vec<_>>();
    let waves = (1..=3)
        .map(|w| {
            let rows = table(&folder.join(format!("net_w{w}.csv")));
            let present = rows.iter().enumerate().flat_map(|(i, row)| {
                row.iter().enumerate().filter(|(_, v)| **v != 0.0).map(move |(j, _)| (i as u32, j as u32))
            });
            TieWave::from_ties(present)
        })
        .collect();
    let friend =
        NetworkPanel { name: "friend".into(), kind: NetworkKind::Directed, receivers: Vec::new(), waves };
    Panel { actors: names(50), waves: names(3), networks: vec![friend], ..Panel::default() }
}

fn compare(panel: &Panel, effects: &[(&str, Option<&str>)]) {
    let effects = effects
        .iter()
        .map(|&(name, with)| EffectChoice {
            effect: name.into(),
            with: with.map(Into::into),
            ..EffectChoice::default()
        })
        .collect();
    let model = Model::new(panel, &Specification { effects, ..Specification::default() }).unwrap();
    let mut watch = |_: &Progress| ControlFlow::Continue(());
    let settings = EstimationSettings { simulations: 3000, ..EstimationSettings::default() };
    let moments = model.estimate(&settings, &mut watch).unwrap();
    let likelihood = model.maximum_likelihood(&LikelihoodSettings::default(), &mut watch).unwrap();
    assert!(moments.converged && likelihood.converged, "{:?}", likelihood.distance);
    let mut ratios = 0.0;
    for (a, b) in likelihood.estimates.iter().zip(&moments.estimates) {
        let (own, other) = (a.standard_error.unwrap(), b.standard_error.unwrap());
        let (away, ratio) = ((a.value - b.value) / other, own / other);
        say(&format!(
            "{:28} likelihood {:8.4} ({own:.4}) moments {:8.4} ({other:.4}): {away:5.2} standard errors, ratio {ratio:.3}",
            a.parameter.name, a.value, b.value
        ));
        ratios += ratio / likelihood.estimates.len() as f64;
        assert!(away.abs() < FARTHEST && ratio < LARGEST_RATIO, "{}", a.parameter.name);
    }
    assert!(ratios < 1.0, "on average the likelihood is the more efficient: {ratios}");
}

#[test]
#[ignore = "about a minute"]
fn friends_by_reciprocity() {
    let Some(folder) = folder("a-s50-basic") else { return };
    compare(&panel(&folder), &[("density", None), ("recip", None)]);
}

#[test]
#[ignore = "some minutes"]
fn friends_by_triads_and_alcohol() {
    let Some(folder) = folder("b1-s50-triadic-covariate") else { return };
    let mut panel = panel(&folder);
    let rows = table(&folder.join("alcohol12.csv"));
    panel.actor_covariates.push(ActorCovariate {
        name: "alcohol".into(),
        waves: (0..2).map(|w| rows.iter().map(|row| Some(row[w])).collect()).collect(),
        centred: true,
        of_receivers: None,
    });
    let with = Some("alcohol");
    let triads = ["density", "recip", "transTrip", "cycle3", "transRecTrip"].map(|name| (name, None));
    let alcohol = ["egoX", "altX", "simX"].map(|name| (name, with));
    compare(&panel, &[&triads[..], &alcohol[..]].concat());
}

#[test]
#[ignore = "some minutes"]
fn friends_by_distance() {
    let Some(folder) = folder("c-s50-dyadic") else { return };
    let mut panel = panel(&folder);
    panel.dyadic_covariates.push(DyadicCovariate {
        name: "distance".into(),
        waves: vec![table(&folder.join("distance.csv")).concat()],
        centred: true,
        of_receivers: None,
    });
    compare(&panel, &[("density", None), ("recip", None), ("transTrip", None), ("X", Some("distance"))]);
}

//! The reference case of graded membership: twelve synthetic networks, twelve features. Made for
//! this project; expected values by exact enumeration of the faces of the simplex.

use milieu_diagnosis::network_type::Archetypes;
use serde_json::Value;

fn rows(text: &str) -> Vec<(String, Vec<f64>)> {
    text.lines()
        .skip(1)
        .map(|line| {
            let mut cells = line.split(',');
            let name = cells.next().unwrap().to_owned();
            (name, cells.map(|cell| cell.parse().unwrap()).collect())
        })
        .collect()
}

#[test]
fn membership_distances_and_evidence_agree_with_the_reference() {
    let covariance: Vec<Vec<f64>> = rows(include_str!("../data/archetype-membership.covariance.csv"))
        .into_iter()
        .map(|(_, row)| row)
        .collect();
    let header = include_str!("../data/archetype-membership.covariance.csv").lines().next().unwrap();
    let features: Vec<&str> = header.split(',').skip(1).collect();
    let (types, means): (Vec<String>, Vec<Vec<f64>>) =
        rows(include_str!("../data/archetype-membership.profiles.csv")).into_iter().unzip();
    let archetypes = Archetypes::new(means.try_into().unwrap(), &covariance).unwrap();
    let file: Value =
        serde_json::from_str(include_str!("../data/archetype-membership.expected.json")).unwrap();
    let tolerance = file["tolerance_abs"].as_f64().unwrap();
    let networks = rows(include_str!("../data/archetype-membership.networks.csv"));
    assert_eq!(networks.len(), 12);
    for (name, x) in networks {
        let (found, expected) = (archetypes.judge(&x).unwrap(), &file["expected"][&name]);
        let near = |found: f64, key: &Value| {
            let expected = key.as_f64().unwrap();
            // Expected values are printed with twelve digits.
            assert!((found - expected).abs() <= tolerance, "{name}: {found} {expected}");
        };
        for k in 0..3 {
            near(found.weights[k], &expected["membership"][k]);
            near(found.distances[k], &expected["distance2"][k]);
        }
        near(found.residual, &expected["residual_mahalanobis2"]);
        assert_eq!(expected["best"].as_str(), Some(types[found.best].as_str()));
        assert_eq!(expected["second"].as_str(), Some(types[found.second].as_str()));
        for (feature, value) in features.iter().zip(&found.evidence) {
            near(*value, &expected["evidence_best_over_second"][feature]);
        }
        near(found.evidence.iter().sum(), &expected["evidence_sum"]);
    }
}

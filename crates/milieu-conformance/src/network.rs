//! Cases of network measures: a folder with `meta.json`, `nodes.csv`, one `ties_LAYER.csv` per
//! layer and `expected.json`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use milieu_network as net;
use milieu_network::{Direction, Graph, Weights};
use serde_json::{Map, Value, json};

use crate::comparison::{Expectation, Rule};

/// Permutations drawn for a QAP key; more than the reference, so that its error dominates.
const QAP_DRAWS: usize = 20_000;

/// Largest network for which the cases give least upper boundedness.
const LEAST_UPPER_BOUND_NODES: usize = 1000;

struct Case {
    n: usize,
    layers: Vec<(String, Graph)>,
    /// By label column, the code of each node: labels numbered in alphabetical order.
    labels: BTreeMap<String, Vec<u32>>,
}

fn read_json(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

fn read_rows(path: &Path) -> Result<(Vec<String>, Vec<Vec<String>>)> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    let header = reader.headers()?.iter().map(str::to_owned).collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        rows.push(record?.iter().map(str::to_owned).collect());
    }
    Ok((header, rows))
}

fn measures(case: &Path) -> Result<Map<String, Value>> {
    match read_json(&case.join("expected.json"))?.get_mut("measures").map(Value::take) {
        Some(Value::Object(measures)) => Ok(measures),
        _ => bail!("{}: no measures", case.join("expected.json").display()),
    }
}

impl Case {
    fn read(folder: &Path) -> Result<Case> {
        let meta = read_json(&folder.join("meta.json"))?;
        let directed = meta["directed"].as_bool().context("meta.json: directed")?;
        let (header, rows) = read_rows(&folder.join("nodes.csv"))?;
        let position: BTreeMap<&str, u32> =
            rows.iter().zip(0..).filter_map(|(row, at)| Some((row.first()?.as_str(), at))).collect();
        let mut labels = BTreeMap::new();
        for label in meta["labels"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let column = header.iter().position(|name| name == label).context("label column")?;
            let mut names: Vec<&str> = rows.iter().map(|row| row[column].as_str()).collect();
            names.sort_unstable();
            names.dedup();
            let codes = rows
                .iter()
                .map(|row| names.partition_point(|name| *name < row[column].as_str()) as u32)
                .collect();
            labels.insert(label.to_owned(), codes);
        }
        let mut layers = Vec::new();
        for layer in meta["layers"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let path = folder.join(format!("ties_{layer}.csv"));
            let mut ties = Vec::new();
            for row in read_rows(&path)?.1 {
                let [source, target, weight, ..] = row.as_slice() else {
                    bail!("{}: a row has fewer than three fields", path.display());
                };
                let end =
                    |id: &str| position.get(id).copied().with_context(|| format!("{}: {id}", path.display()));
                ties.push((end(source)?, end(target)?, weight.parse::<f64>()?));
            }
            let graph = if directed {
                Graph::directed(rows.len(), ties)
            } else {
                Graph::undirected(rows.len(), ties)
            }?;
            layers.push((layer.to_owned(), graph));
        }
        Ok(Case { n: rows.len(), layers, labels })
    }

    fn layer(&self, name: &str) -> Option<&Graph> {
        self.layers.iter().find(|(layer, _)| layer == name).map(|(_, graph)| graph)
    }

    /// The value of one key; `None` if it is not a key this program knows.
    fn value(&self, key: &str) -> Result<Option<Value>> {
        let Some((place, measure)) = key.split_once('.') else {
            return Ok(None);
        };
        if place == "multiplex" {
            let layers: Vec<&Graph> = self.layers.iter().map(|(_, graph)| graph).collect();
            return Ok(match measure {
                "pairs_by_layers" => Some(json!(net::pairs_by_layers(&layers))),
                "participation" => Some(json!(net::participation(&layers))),
                _ => None,
            });
        }
        if let Some((first, second)) = place.split_once('~') {
            return match (self.layer(first), self.layer(second)) {
                (Some(a), Some(b)) => layer_pair(a, b, measure),
                _ => Ok(None),
            };
        }
        match self.layer(place) {
            Some(graph) => match self.single(graph, measure)? {
                Some(value) => Ok(Some(value)),
                None => self.labelled(graph, measure),
            },
            None => Ok(None),
        }
    }

    fn single(&self, g: &Graph, measure: &str) -> Result<Option<Value>> {
        use Direction::{In, Out};
        let zero = |values: Vec<Option<f64>>| -> Vec<f64> {
            values.into_iter().map(|value| value.unwrap_or(0.0)).collect()
        };
        Ok(Some(match measure {
            "nodes" => json!(self.n),
            "ties" => json!(g.m()),
            "density" => json!(net::density(g)),
            "degree" | "degree_out" => json!(net::degree(g, Out)),
            "degree_in" => json!(net::degree(g, In)),
            "strength" | "strength_out" => json!(net::strength(g, Out)),
            "strength_in" => json!(net::strength(g, In)),
            "components_weak_sizes" => json!(net::weak_components(g).sizes),
            "components_strong_sizes" => json!(net::strong_components(g).sizes),
            "reciprocity" => json!(net::reciprocity(g)),
            "reciprocity_dyadic" => json!(net::dyad_census(g).dyadic_reciprocity()),
            "reciprocity_dyadic_nonnull" => json!(net::dyad_census(g).dyadic_nonnull_reciprocity()),
            "dyad_census" => {
                let census = net::dyad_census(g);
                json!([census.mutual, census.asymmetric, census.null])
            }
            "triad_census" => json!(net::triad_census(g)),
            "transitivity" => json!(net::transitivity(g)),
            "clustering_local" => json!(zero(net::clustering_local(g))),
            "clustering_mean_all" => json!(net::clustering_mean_all(g)),
            "clustering_mean_deg2" => json!(net::clustering_mean_defined(g)),
            "clustering_barrat" => json!(zero(net::clustering_barrat(g))),
            "clustering_onnela" => json!(zero(net::clustering_onnela(g))),
            "triangles_total" => json!(net::triangles_total(g)),
            "path_length_mean" => json!(net::path_length_mean(g)),
            "diameter_finite" => json!(net::diameter(g)),
            "efficiency_global" => json!(net::global_efficiency(g)),
            "small_world_quotient_analytic" => json!(net::small_world_quotient(g)),
            "betweenness" => json!(net::betweenness(g)),
            "betweenness_normalised" => json!(net::betweenness_normalised(g)),
            "betweenness_distance_1_over_w" => {
                json!(net::betweenness_weighted(g, net::EQUAL_LENGTHS))
            }
            "betweenness_distance_1_over_w_float" => json!(net::betweenness_weighted(g, 0.0)),
            "centralisation_degree" => json!(net::degree_centralisation(g)),
            "centralisation_betweenness" => json!(net::betweenness_centralisation(g)),
            "closeness_reachable" | "closeness_out_reachable" => {
                json!(net::closeness_reachable(g, Out))
            }
            "closeness_in_reachable" => json!(net::closeness_reachable(g, In)),
            "closeness_wf" | "closeness_out_wf" => json!(net::closeness_wasserman_faust(g, Out)),
            "closeness_in_wf" => json!(net::closeness_wasserman_faust(g, In)),
            "harmonic" | "harmonic_out" => json!(net::harmonic(g, Out)),
            "harmonic_in" => json!(net::harmonic(g, In)),
            "eigenvector" | "eigenvector_giant" => json!(net::eigenvector(g, Weights::Ignored)),
            "eigenvector_weighted" | "eigenvector_weighted_giant" => {
                json!(net::eigenvector(g, Weights::Used))
            }
            "pagerank" => json!(net::pagerank(g, 0.85, Weights::Ignored)),
            "pagerank_weighted" => json!(net::pagerank(g, 0.85, Weights::Used)),
            "constraint" => json!(net::constraint(g, Weights::Ignored)),
            "constraint_weighted" => json!(net::constraint(g, Weights::Used)),
            "effective_size" => json!(net::effective_size(g, Weights::Ignored)),
            "effective_size_weighted" => json!(net::effective_size(g, Weights::Used)),
            "coreness" => json!(net::coreness(g)),
            "articulation_points" => json!(net::articulation_points(g)),
            "bridges_count" => json!(net::bridges(g).len()),
            "assortativity_degree" => json!(net::assortativity_degree(g)),
            "core_periphery_discrete" => {
                json!(net::core_periphery_discrete(g, 100, 1).map(|found| found.correlation))
            }
            "leiden_modularity" => leiden(g, Weights::Ignored)?,
            "leiden_weighted_modularity" => leiden(g, Weights::Used)?,
            "removal_by_degree" => removal(g, net::removal_order_by_degree(g)),
            "removal_by_betweenness" => removal(g, net::removal_order_by_betweenness(g)),
            "krackhardt_efficiency_connectedness_hierarchy" => json!([
                net::krackhardt_connectedness(g),
                net::krackhardt_efficiency(g),
                net::krackhardt_hierarchy(g),
                // The cases leave it out of large networks, since its cost grows with n^4.
                if self.n <= LEAST_UPPER_BOUND_NODES {
                    net::krackhardt_least_upper_boundedness(g)
                } else {
                    None
                },
            ]),
            _ => return Ok(None),
        }))
    }

    fn labelled(&self, g: &Graph, measure: &str) -> Result<Option<Value>> {
        for (name, labels) in &self.labels {
            let family = measure.split_once(name.as_str()).map(|(before, after)| format!("{before}*{after}"));
            let roles = || net::brokerage_roles(g, labels);
            let reference = || net::brokerage_reference(g, labels, &roles());
            return Ok(Some(match family.as_deref() {
                Some("assortativity_*") => json!(net::assortativity_nominal(g, labels)),
                Some("ei_*") => json!(net::ei_index(g, labels)),
                Some("ei_*_per_node") => json!(net::ei_index_per_node(g, labels)),
                Some("mixing_*") => json!(net::mixing_matrix(g, labels).counts),
                Some("modularity_*") => {
                    json!(net::modularity(g, labels, Weights::Ignored, 1.0))
                }
                Some("brokerage_*") => json!(roles()),
                Some("brokerage_*_total") => json!(net::brokerage_totals(&roles())),
                Some("brokerage_*_expected") => json!(reference().map(|r| r.expected)),
                Some("brokerage_*_z") => json!(reference().map(|r| r.z)),
                _ => continue,
            }));
        }
        Ok(None)
    }
}

fn layer_pair(a: &Graph, b: &Graph, measure: &str) -> Result<Option<Value>> {
    Ok(Some(match measure {
        "jaccard" => json!(net::layer_jaccard(a, b)),
        "correlation" => json!(net::layer_correlation(a, b)),
        "degree_correlation" => json!(net::layer_degree_correlation(a, b)),
        "qap" => {
            let matrix = |g: &Graph| net::adjacency_matrix(g, Weights::Ignored);
            let sampled = net::Permutations::Sampled { draws: QAP_DRAWS, seed: 1 };
            let test = net::qap_correlation(&matrix(a), &matrix(b), a.n(), sampled)?;
            let share = |count: usize| count as f64 / test.draws as f64;
            json!([share(test.at_least), share(test.at_most), test.mean, test.sd])
        }
        _ => return Ok(None),
    }))
}

/// Best modularity found, after checking that every community is connected.
fn leiden(g: &Graph, weights: Weights) -> Result<Value> {
    let options = net::LeidenOptions { weights, runs: 20, seed: 1, ..net::LeidenOptions::default() };
    let Some(found) = net::leiden(g, &options) else {
        return Ok(Value::Null);
    };
    for community in 0..found.sizes.len() as u32 {
        let keep: Vec<bool> = found.membership.iter().map(|c| *c == community).collect();
        if net::weak_components(&g.subgraph(&keep).0).count() != 1 {
            bail!("community {community} is not connected");
        }
    }
    Ok(json!(found.modularity))
}

/// At most 100 removals.
fn removal(g: &Graph, order: Vec<u32>) -> Value {
    json!(net::removal_curve(g, &order[..order.len().min(100)]))
}

/// What the program computes for the keys of the case.
pub fn values(folder: &Path) -> Result<Map<String, Value>> {
    let case = Case::read(folder)?;
    let mut computed = Map::new();
    for key in measures(folder)?.keys() {
        if let Some(value) = case.value(key).with_context(|| key.clone())? {
            computed.insert(key.clone(), value);
        }
    }
    Ok(computed)
}

/// The expected values with the rule of each.
pub fn expectations(folder: &Path) -> Result<Vec<Expectation>> {
    let mut all = Vec::new();
    for (key, mut entry) in measures(folder)? {
        let measure = key.split_once('.').map_or(key.as_str(), |(_, measure)| measure);
        let rule = if measure.starts_with("leiden") {
            Rule::Reach(0.005)
        } else if measure == "core_periphery_discrete" {
            Rule::Reach(1e-8)
        } else if measure == "qap" {
            let convention = entry["convention"].as_str().unwrap_or_default();
            let draws = convention.split(' ').next().and_then(|word| word.parse().ok());
            Rule::MonteCarlo(draws.with_context(|| format!("{key}: number of permutations"))?)
        } else if measure.starts_with("eigenvector") || measure.starts_with("pagerank") {
            Rule::Relative(1e-6)
        } else {
            Rule::Relative(1e-8)
        };
        let value = entry.get_mut("value").map(Value::take).with_context(|| key.clone())?;
        all.push(Expectation { key, value, rule });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every key of every reference network; needs the reference data.
    #[test]
    fn all_reference_networks_are_met() {
        let Some(data) = std::env::var_os("MILIEU_DATA") else {
            // Shown by `cargo test -- --nocapture`.
            let _ = std::io::Write::write_all(
                &mut std::io::stderr(),
                b"skipped: MILIEU_DATA does not name the folder of the reference data\n",
            );
            return;
        };
        let folder = Path::new(&data).join("network-reference");
        let mut cases = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let case = entry.unwrap().path();
            if !case.join("expected.json").exists() {
                continue;
            }
            cases += 1;
            let computed = values(&case).unwrap();
            for expectation in expectations(&case).unwrap() {
                let value = computed.get(&expectation.key);
                let miss = value.map_or(Some("not computed".to_owned()), |v| expectation.miss(v));
                assert_eq!(miss, None, "{} {}", case.display(), expectation.key);
            }
        }
        assert!(cases > 0);
    }
}

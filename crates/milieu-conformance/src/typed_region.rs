//! The reference cases `network-typed-*`: a territory with typed actors and layers, measured
//! through a snapshot as any territory is.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, anyhow, bail};
use milieu_diagnosis::gatekeepers::gatekeepers;
use milieu_diagnosis::indicators::filiere::{layer_pairs, producer_ties};
use milieu_diagnosis::proximity::{Proximity, ProximityMeans, means, means_of, same_region};
use milieu_diagnosis::roster::roster;
use milieu_diagnosis::{Context, DiagnosisParams, Dictionary, Networks, Trail, measure};
use milieu_network::{
    Graph, Weights, betweenness_normalised, brokerage_roles, clustering_mean_all, constraint, coreness,
    degree_centralisation, density, distance_summary, ei_expected, ei_index, mean_degree, mixing_matrix,
    reciprocity, transitivity, weak_components,
};
use milieu_territory::{Actor, Record, Region, Snapshot, Territory, Tie};
use milieu_vocabulary::{ActorGroup, Layer, Period, RegionCode, Span};
use serde_json::{Map, Value, json};

use crate::indicators::Case;

/// The code of the region that holds all others.
const EVERYWHERE: &str = "EVERYWHERE";

/// Group of each word of the files, and back.
const GROUPS: [(&str, ActorGroup); 6] = [
    ("large_firm", ActorGroup::LargeFirm),
    ("sme", ActorGroup::Sme),
    ("business_services", ActorGroup::BusinessService),
    ("financial_services", ActorGroup::FinancialService),
    ("research", ActorGroup::Research),
    ("public", ActorGroup::Public),
];

/// What the program computes for a case, with the keys of its expected values.
pub fn typed_region_values(case: &Case) -> Result<Value> {
    let territory = territory(case)?;
    let snapshot = Snapshot::new(&territory, Period::Always);
    let params = DiagnosisParams::default();
    let networks = Networks::new(&snapshot, &params)?;
    let context = |code: &str| -> Result<Context<'_>> {
        Ok(Context::new(&snapshot, &networks, RegionCode::parse(code)?, None, &params))
    };
    let (whole, home) = (context(EVERYWHERE)?, context("HOME")?);
    let mut values = structure(&whole)?;
    values.extend(labels(&whole)?);
    values.extend(home_values(&home)?);
    values.extend(ties_and_layers(&whole)?);
    values.extend(actors(&whole)?);
    values.insert("proximity_means".into(), proximities(&whole)?);
    Ok(Value::Object(values))
}

fn territory(case: &Case) -> Result<Territory> {
    let mut territory = Territory::default();
    for code in ["HOME", "NATIONAL", "FOREIGN", EVERYWHERE] {
        territory.put(Record::Region(Region {
            code: RegionCode::parse(code)?,
            scheme: None,
            name: None,
            parent: (code != EVERYWHERE).then(|| RegionCode::parse(EVERYWHERE)).transpose()?,
            kind: None,
            longitude: None,
            latitude: None,
        }));
    }
    let (header, rows) = case.rows(".actors.csv")?;
    for row in &rows {
        let cell = |name: &str| -> Result<&str> {
            let at = header.iter().position(|h| h == name);
            at.and_then(|at| row.get(at)).ok_or_else(|| anyhow!("no column {name}"))
        };
        let stated = |name: &str| -> Result<Option<String>> {
            Ok(Some(cell(name)?).filter(|t| !t.is_empty() && *t != "none").map(str::to_owned))
        };
        let region = cell("region")?;
        let word = cell("actor_group")?;
        let group = GROUPS.iter().find(|(w, _)| *w == word).map(|(_, group)| *group);
        let mut actor = Actor {
            key: cell("id")?.to_owned(),
            name: cell("id")?.to_owned(),
            group: Some(group.ok_or_else(|| anyhow!("unknown group {word}"))?),
            region: Some(RegionCode::parse(region)?),
            country: Some(if region == "FOREIGN" { "BB" } else { "AA" }.to_owned()),
            sector: stated("nace2")?,
            sector_scheme: Some("nace2".to_owned()),
            filiere: stated("filiere")?,
            business_group: stated("business_group")?,
            tertiary_share: Some(cell("tertiary_share")?.parse()?),
            ..Actor::default()
        };
        if actor.filiere.is_some() {
            actor.stage = Some(cell("stage")?.parse().context("stage")?);
        }
        for name in ["x_km", "y_km"] {
            actor.attributes.insert(name.to_owned(), cell(name)?.to_owned());
        }
        territory.put(Record::Actor(Box::new(actor)));
    }
    let (_, links) = case.rows(".links.csv")?;
    for row in &links {
        let [from, to, layer, directed, weight] = [0, 1, 2, 3, 4].map(|at| row.get(at).unwrap_or_default());
        let layer = match layer {
            "knowledge" => Layer::Knowledge,
            "material" => Layer::Products,
            "capital" => Layer::Money,
            other => bail!("unknown layer {other}"),
        };
        territory.put(Record::Tie(Box::new(Tie {
            from: from.into(),
            to: to.into(),
            layer,
            directed: directed == "1",
            weight: weight.parse().context("weight")?,
            codified: None,
            formal: None,
            trigger: None,
            reported_by: None,
            span: Span::default(),
            attributes: BTreeMap::new(),
            source: None,
        })));
    }
    Ok(territory)
}

/// The value of an indicator.
fn value(context: &Context<'_>, code: &str) -> Result<Value> {
    let dictionary = Dictionary::built_in()?;
    let definition = dictionary.get(code).ok_or_else(|| anyhow!("no indicator {code}"))?;
    Ok(json!(measure(definition, code, context, &mut Trail::closed()).value))
}

fn knowledge<'c>(context: &'c Context<'_>) -> Result<&'c Graph> {
    Ok(&context.home_network().ok_or_else(|| anyhow!("no knowledge layer"))?.graph)
}

fn layer<'c>(context: &'c Context<'_>, layer: Layer) -> Result<&'c Graph> {
    context.networks.layer(layer).ok_or_else(|| anyhow!("no layer {layer}"))
}

fn structure(whole: &Context<'_>) -> Result<Map<String, Value>> {
    let graph = knowledge(whole)?;
    let (products, money) = (layer(whole, Layer::Products)?, layer(whole, Layer::Money)?);
    let components = weak_components(graph);
    let (giant, _) = graph.subgraph(&components.in_largest());
    let giant = distance_summary(&giant);
    let isolates = (0..graph.n() as u32).filter(|v| graph.neighbours(*v).is_empty()).count();
    let Value::Object(values) = json!({
        "n": graph.n(),
        "m_knowledge": graph.m(),
        "m_material_arcs": products.m(),
        "m_capital_arcs": money.m(),
        "density_knowledge": density(graph),
        "density_material_directed": density(products),
        "mean_degree": mean_degree(graph),
        "isolates_share": isolates as f64 / graph.n() as f64,
        "components": components.count(),
        "giant_share": components.largest_share(),
        "mean_path_giant": giant.mean(),
        "diameter_giant": giant.diameter(),
        "global_efficiency": distance_summary(graph).efficiency(),
        "transitivity": transitivity(graph),
        "avg_local_clustering": clustering_mean_all(graph),
        "degree_centralisation": degree_centralisation(graph),
        "degree_assortativity": value(whole, "LK04[assortativity]")?,
        "hierarchy_slope_loglog": value(whole, "LK03")?,
        "homophily_slope_knn": value(whole, "LK04")?,
        "material_reciprocity": reciprocity(products),
    }) else {
        bail!("not an object")
    };
    Ok(values)
}

fn region_labels(whole: &Context<'_>) -> Vec<u32> {
    let places = ["HOME", "NATIONAL", "FOREIGN"];
    let of = |a: &Actor| places.iter().position(|p| a.region.as_ref().is_some_and(|r| r.as_str() == *p));
    whole.snapshot.actors.iter().map(|a| of(a).unwrap_or(places.len()) as u32).collect()
}

fn labels(whole: &Context<'_>) -> Result<Map<String, Value>> {
    let graph = knowledge(whole)?;
    let sectors: Vec<u32> = whole
        .snapshot
        .actors
        .iter()
        .map(|a| a.sector.as_deref().unwrap_or_default().parse().context("nace2"))
        .collect::<Result<_>>()?;
    let mut values = Map::new();
    for (name, labels) in [
        ("region", region_labels(whole)),
        ("actor_group", whole.networks.group_labels.clone()),
        ("nace2", sectors),
    ] {
        let index = ei_index(graph, &labels);
        let mixing = mixing_matrix(graph, &labels);
        let same: u64 = (0..mixing.labels.len()).map(|k| mixing.counts[k][k]).sum();
        let same_pairs: u64 = mixing.sizes.iter().map(|s| s * (s - 1) / 2).sum();
        let pairs = (graph.n() * (graph.n() - 1) / 2) as u64;
        let odds = |ties: u64, pairs: u64| (ties as f64 / (pairs - ties) as f64).ln();
        let across = graph.m() as u64 - same;
        values.insert(format!("ei_{name}"), json!(index));
        values.insert(format!("ei_expected_{name}"), json!(ei_expected(&labels)));
        values.insert(
            format!("external_tie_share_{name}"),
            json!(index.map(|index| f64::midpoint(index, 1.0))),
        );
        values.insert(
            format!("coleman_log_odds_{name}"),
            json!(odds(same, same_pairs) - odds(across, pairs - same_pairs)),
        );
    }
    Ok(values)
}

fn home_values(home: &Context<'_>) -> Result<Map<String, Value>> {
    let network = home.home_network().ok_or_else(|| anyhow!("no knowledge layer"))?;
    let (inside, outside) = (network.m_inside(), network.m_outside());
    let mut keepers = gatekeepers(home);
    let top = keepers.first().map(|keeper| keeper.share);
    keepers.sort_by(|a, b| a.key.cmp(&b.key));
    let Value::Object(values) = json!({
        "home": {
            "n": home.n(),
            "internal_ties": inside,
            "external_ties": outside,
            "foreign_ties": network.m_foreign(),
            "national_ties": network.m_national(),
            "internal_density": density(&network.graph),
            "openness_share": outside as f64 / (inside + outside) as f64,
            "foreign_share": value(home, "AC01")?,
            "reach_per_actor": value(home, "AC02")?,
        },
        "gatekeepers": {
            "ids": keepers.iter().map(|k| k.key.as_str()).collect::<Vec<_>>(),
            "share_of_home_actors": value(home, "AC05[share]")?,
            "external_tie_hhi": value(home, "AC05")?,
            "top_share": top,
        },
        "home_two_step_external_reach": value(home, "AC04")?,
    }) else {
        bail!("not an object")
    };
    Ok(values)
}

fn ties_and_layers(whole: &Context<'_>) -> Result<Map<String, Value>> {
    let word = |group: Option<ActorGroup>| {
        GROUPS.iter().find(|(_, g)| Some(*g) == group).map_or("unknown", |(word, _)| *word)
    };
    let blocks: Map<String, Value> = roster(whole)
        .blocks
        .iter()
        .map(|block| (format!("{}|{}", word(block.from), word(block.to)), json!(block.density)))
        .collect();
    let ties = producer_ties(whole).ok_or_else(|| anyhow!("no knowledge layer"))?;
    let pairs = layer_pairs(whole).ok_or_else(|| anyhow!("no product layer"))?;
    let regions = region_labels(whole);
    let local = |graph: &Graph| ei_index(graph, &regions).map(|index| (1.0 - index) / 2.0);
    let products = layer(whole, Layer::Products)?.symmetrised();
    let Value::Object(values) = json!({
        "block_density_actor_group": blocks,
        "filiere": {
            "vertical_within_filiere": ties.vertical.len(),
            "same_stage_within_filiere": ties.same_stage.len(),
            "cross_filiere": ties.crossing.len(),
            "horizontal_ratio": value(whole, "FI02")?,
            "cross_filiere_ratio": value(whole, "FI03")?,
        },
        "layers": {
            "material_pairs": pairs.second,
            "knowledge_pairs": pairs.first,
            "both": pairs.both,
            "jaccard": value(whole, "FI06")?,
            "share_material_with_knowledge": pairs.of_second(),
            "share_knowledge_with_material": pairs.of_first(),
            "graph_correlation": value(whole, "FI06[qap]")?,
            "knowledge_to_material_pairs": value(whole, "FI08")?,
            "local_share_knowledge": local(knowledge(whole)?),
            "local_share_material": local(&products),
        },
    }) else {
        bail!("not an object")
    };
    Ok(values)
}

fn actors(whole: &Context<'_>) -> Result<Map<String, Value>> {
    let graph = knowledge(whole)?;
    let keys: Vec<&str> =
        whole.home_ids.iter().map(|id| whole.snapshot.actors[id.index()].key.as_str()).collect();
    let by_actor = |values: Vec<Value>| -> Value {
        Value::Object(keys.iter().map(|k| (*k).to_owned()).zip(values).collect())
    };
    // The five roles in the order of `milieu_network::ROLES`, in the words of the case.
    const WORDS: [&str; 5] = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"];
    let in_words = |counts: &[f64]| -> Value {
        Value::Object(WORDS.iter().map(|w| (*w).to_owned()).zip(counts.iter().map(|c| json!(c))).collect())
    };
    let roles = brokerage_roles(graph, &region_labels(whole));
    let totals: Vec<f64> = (0..5).map(|at| roles.iter().map(|row| row[at]).sum()).collect();
    let betweenness = betweenness_normalised(graph).ok_or_else(|| anyhow!("fewer than three actors"))?;
    let Value::Object(values) = json!({
        "burt_constraint":
            by_actor(constraint(graph, Weights::Ignored).iter().map(|c| json!(c)).collect()),
        "core_number": by_actor(coreness(graph).iter().map(|c| json!(c)).collect()),
        "betweenness_normalised": by_actor(betweenness.iter().map(|b| json!(b)).collect()),
        "brokerage_by_region_ordered":
            by_actor(roles.iter().map(|row| in_words(row)).collect()),
        "brokerage_total": in_words(&totals),
    }) else {
        bail!("not an object")
    };
    Ok(values)
}

fn proximities(whole: &Context<'_>) -> Result<Value> {
    let actor = |id: milieu_vocabulary::ActorId| &whole.snapshot.actors[id.index()];
    let shown = |found: Option<ProximityMeans>| -> Result<Value> {
        let found = found.ok_or_else(|| anyhow!("no knowledge layer"))?;
        Ok(json!({ "tied": found.tied, "not_tied": found.not_tied }))
    };
    Ok(json!({
        "geographical": shown(means(whole, Proximity::Geographical))?,
        // The case takes the framework's fallback: the same region.
        "institutional": shown(means_of(whole, |a, b| same_region(actor(a), actor(b))))?,
        "organisational": shown(means(whole, Proximity::Organisational))?,
        "cognitive": shown(means(whole, Proximity::Cognitive))?,
    }))
}

//! Filière (FI): vertical, horizontal and crossing knowledge ties of producers; how knowledge and
//! products run beside each other (¶39, ¶50, ¶74, ¶115).

use std::collections::BTreeSet;

use milieu_indicators::concentration::herfindahl;
use milieu_indicators::quantile::{median, quantiles};
use milieu_network::{
    Direction, DyadicVariable, Graph, Labels, LayerOverlap, Permutations, UnknownLabels, Weights,
    distances_from, ei_permutation, layer_overlap, sparse_qap_correlation,
};
use milieu_vocabulary::{ActorGroup, ActorId, Input, Interval, Layer, Measured, Message, Period, message};
use nalgebra::{DMatrix, DVector};
use rand::RngExt;

use super::Builtin;
use crate::Trail;
use crate::context::{Context, KnowledgeBasis};
use crate::evidence::{actor_row, tie_row};
use crate::null_networks::{FEWEST_DRAWS, null_frame};
use crate::random::{derived, generator};
use crate::reasons::unknown_variant;
use crate::stand_in::{LEVEL, StandIns, no_knowledge};

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "FI01", variants: &[], compute: fi01, comparable: true },
    Builtin { code: "FI02", variants: &[], compute: fi02, comparable: true },
    Builtin { code: "FI03", variants: &["", "z"], compute: fi03, comparable: false },
    Builtin { code: "FI04", variants: &["", "max"], compute: fi04, comparable: false },
    Builtin { code: "FI05", variants: &["", "first-buyer"], compute: fi05, comparable: true },
    Builtin { code: "FI06", variants: &["", "qap"], compute: fi06, comparable: false },
    Builtin { code: "FI07", variants: &[], compute: fi07, comparable: true },
    Builtin { code: "FI08", variants: &[], compute: fi08, comparable: true },
    Builtin { code: "FI09", variants: &[], compute: fi09, comparable: false },
];

/// Knowledge ties of `K[H]` between actors that both have a filière, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProducerTies {
    /// Same filière, different stage.
    pub vertical: Vec<(u32, u32)>,
    /// Same filière, same stage.
    pub same_stage: Vec<(u32, u32)>,
    /// Different filières.
    pub crossing: Vec<(u32, u32)>,
    /// Same filière, a stage not known: neither vertical nor horizontal.
    pub unstaged: Vec<(u32, u32)>,
}

impl ProducerTies {
    /// Ties whose kind is known.
    pub fn known(&self) -> usize {
        self.vertical.len() + self.same_stage.len() + self.crossing.len()
    }
}

/// The producer ties of the region, as pairs of actors; `None` without a knowledge network.
pub fn producer_ties(context: &Context<'_>) -> Option<ProducerTies> {
    let network = context.home_network()?;
    let mut ties = ProducerTies::default();
    for (u, v, _) in network.graph.ties() {
        let pair = (context.home_ids[u as usize].0, context.home_ids[v as usize].0);
        let (a, b) = (&context.snapshot.actors[pair.0 as usize], &context.snapshot.actors[pair.1 as usize]);
        let (Some(x), Some(y)) = (&a.filiere, &b.filiere) else { continue };
        let kind = match (x == y, a.stage, b.stage) {
            (false, _, _) => &mut ties.crossing,
            (true, Some(s), Some(t)) if s != t => &mut ties.vertical,
            (true, Some(_), Some(_)) => &mut ties.same_stage,
            (true, _, _) => &mut ties.unstaged,
        };
        kind.push(pair);
    }
    Some(ties)
}

fn share_of_ties(
    context: &Context<'_>,
    trail: &mut Trail,
    part: impl Fn(&ProducerTies) -> Vec<(u32, u32)>,
) -> Measured {
    let (Some(ties), Some(network)) = (producer_ties(context), context.home_network()) else {
        return no_knowledge("share");
    };
    let (known, all) = (ties.known(), ties.known() + ties.unstaged.len());
    if known == 0 {
        return Measured::withheld("share", message!("needs-filiere-of-tied-actors"));
    }
    let part = part(&ties);
    for pair in &part {
        tie_row(trail, context, *pair, Some(1.0 / known as f64), None);
    }
    StandIns::of_knowledge(network.basis).share(part.len(), known).input(Input::new(
        "producer-ties-with-stage",
        known,
        all,
    ))
}

/// Vertical share: producer ties in one filière between different stages, over producer ties.
fn fi01(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    share_of_ties(context, trail, |ties| ties.vertical.clone())
}

/// Horizontal share: producer ties at one stage of a filière or between filières, over producer
/// ties.
fn fi02(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    share_of_ties(context, trail, |ties| ties.same_stage.iter().chain(&ties.crossing).copied().collect())
}

/// Cross-filière share: producer ties between filières, over producer ties; `[z]`: its standard
/// score when the filières are dealt anew over the tied producers.
fn fi03(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    match variant {
        "" => return share_of_ties(context, trail, |ties| ties.crossing.clone()),
        "z" => {}
        other => return unknown_variant("share", other),
    }
    let (Some(ties), Some(network)) = (producer_ties(context), context.home_network()) else {
        return no_knowledge("z");
    };
    let pairs: Vec<(u32, u32)> = [&ties.vertical, &ties.same_stage, &ties.crossing, &ties.unstaged]
        .into_iter()
        .flatten()
        .copied()
        .collect();
    if pairs.is_empty() {
        return Measured::withheld("z", message!("needs-filiere-of-tied-actors"));
    }
    let ends: Vec<u32> =
        pairs.iter().flat_map(|(a, b)| [*a, *b]).collect::<BTreeSet<_>>().into_iter().collect();
    let at = |id: u32| ends.partition_point(|e| *e < id) as u32;
    let Ok(graph) = Graph::undirected(ends.len(), pairs.iter().map(|(a, b)| (at(*a), at(*b), 1.0))) else {
        return Measured::withheld("z", message!("measured-undefined"));
    };
    let filieres = ends.iter().map(|id| context.snapshot.actors[*id as usize].filiere.as_deref());
    let labels: Vec<u32> =
        Labels::from_text(filieres, UnknownLabels::OwnClass).classes().iter().flatten().copied().collect();
    let draws = context.params.null_draws;
    // The share is half of the E-I index and a half more, so it has the score of the index.
    let found = ei_permutation(&graph, &labels, draws, derived(context.params.seed, 203));
    match found.filter(|_| draws >= FEWEST_DRAWS).and_then(|found| Some((found.z?, found.p_two_sided))) {
        Some((z, p)) => StandIns::of_knowledge(network.basis)
            .estimated(z, "z")
            .input(Input::new("producer-ties", pairs.len(), pairs.len()))
            .frame(null_frame(
                z,
                draws,
                true,
                message!("indicator-frame-dealt-filieres", draws = draws, p = p),
            )),
        None => Measured::withheld("z", message!("null-model-does-not-vary")),
    }
}

/// The product network when its ties have a direction; else what is missing.
fn products<'a>(context: &'a Context<'_>) -> Result<&'a Graph, Message> {
    match context.networks.layer(Layer::Products) {
        Some(graph) if graph.is_directed() => Ok(graph),
        Some(_) => Err(message!("needs-direction-of-product-ties")),
        None => Err(message!("needs-product-ties")),
    }
}

/// The largest chain solved; beyond it the dense solution would take seconds.
const LARGEST_CHAIN: usize = 600;

/// Trophic levels in a directed network of supplier to buyer: `level = 1 + weighted mean level of
/// the suppliers`, 1 without suppliers (Levine 1980; Antràs et al. 2012). `None` for every node
/// when some node has no first supplier upstream: a closed circle has no level. O(n^3).
pub fn trophic_levels(graph: &Graph) -> Option<Vec<f64>> {
    let n = graph.n();
    // Everything downstream of a node without suppliers has a level; the rest has none.
    let first: Vec<u32> = (0..n as u32).filter(|v| graph.in_neighbours(*v).is_empty()).collect();
    if distances_from(graph, &first, Direction::Out).contains(&None) {
        return None;
    }
    let mut system = DMatrix::<f64>::identity(n, n);
    for v in 0..n as u32 {
        let bought: f64 = graph.in_weights(v).iter().sum();
        for (u, w) in graph.in_neighbours(v).iter().zip(graph.in_weights(v)) {
            system[(v as usize, *u as usize)] -= w / bought;
        }
    }
    let levels = system.lu().solve(&DVector::from_element(n, 1.0))?;
    levels.iter().all(|l| l.is_finite()).then(|| levels.as_slice().to_vec())
}

/// Depth: the mean trophic level of the home actors in the product network of home actors and
/// their partners; `[max]`: the largest.
fn fi04(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "levels";
    if !matches!(variant, "" | "max") {
        return unknown_variant(unit, variant);
    }
    let graph = match products(context) {
        Ok(graph) => graph,
        Err(missing) => return Measured::withheld(unit, missing),
    };
    let mut keep = vec![false; graph.n()];
    for id in &context.home_ids {
        let contacts = graph.contacts(id.0);
        keep[id.index()] = !contacts.is_empty();
        for other in contacts {
            keep[other as usize] = true;
        }
    }
    let (chain, ids) = graph.subgraph(&keep);
    if chain.n() == 0 {
        return Measured::withheld(unit, message!("needs-product-ties"));
    }
    if chain.n() > LARGEST_CHAIN {
        return Measured::withheld(unit, message!("chain-too-large", actors = chain.n()));
    }
    let Some(levels) = trophic_levels(&chain) else {
        return Measured::withheld(unit, message!("chain-is-a-circle"));
    };
    let mut own = Vec::new();
    for (level, id) in levels.iter().zip(&ids) {
        if context.home[*id as usize] {
            own.push(*level);
            actor_row(trail, context, ActorId(*id), Some(*level), None);
        }
    }
    let value = if variant.is_empty() {
        own.iter().sum::<f64>() / own.len() as f64
    } else {
        own.iter().copied().fold(f64::NEG_INFINITY, f64::max)
    };
    Measured::observed(value, unit).input(Input::new("actors-in-product-ties", own.len(), context.n()))
}

/// Buyer dependence: the median over home SMEs with sales of the Herfindahl index of their buyers;
/// `[first-buyer]`: of the largest buyer's share (¶25).
fn fi05(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "index",
        "first-buyer" => "share",
        other => return unknown_variant("index", other),
    };
    let graph = match products(context) {
        Ok(graph) => graph,
        Err(missing) => return Measured::withheld(unit, missing),
    };
    let smes: Vec<ActorId> = context
        .home_ids
        .iter()
        .copied()
        .filter(|id| context.snapshot.actors[id.index()].group == Some(ActorGroup::Sme))
        .collect();
    let mut values = Vec::new();
    for id in &smes {
        let sales = graph.weights(id.0);
        let total: f64 = sales.iter().sum();
        let value = if variant.is_empty() {
            herfindahl(sales).ok()
        } else {
            (total > 0.0).then(|| sales.iter().copied().fold(0.0, f64::max) / total)
        };
        if let Some(value) = value {
            values.push(value);
            actor_row(trail, context, *id, Some(value), None);
        }
    }
    match median(&values) {
        Ok(value) => StandIns::none()
            .and_groups(context, smes.iter().copied())
            .observed(value, unit)
            .input(Input::new("smes-with-sales", values.len(), smes.len())),
        Err(_) => Measured::withheld(unit, message!("needs-sales-of-smes")),
    }
}

/// The knowledge ties and the product ties, in either direction, with at least one end at home.
/// `None` unless both layers have ties of their own: participation in projects says nothing of
/// products. Cost: linear in the actors and in the ties of the home actors.
fn home_layers(context: &Context<'_>) -> Option<[Graph; 2]> {
    let (knowledge, basis) = context.networks.knowledge.as_ref()?;
    let products = context.networks.layer(Layer::Products)?;
    if *basis == KnowledgeBasis::JointProjects {
        return None;
    }
    let touching = |layer: &Graph| {
        let ties = context.home_ids.iter().map(|id| id.0);
        let ties = ties.flat_map(|id| layer.contacts(id).into_iter().map(move |other| (id, other, 1.0)));
        Graph::undirected(layer.n(), ties).ok()
    };
    Some([touching(knowledge)?, touching(products)?])
}

/// How knowledge (the first layer) and products (the second) run beside each other, over pairs
/// with at least one end at home. `None` unless both layers have ties of their own.
pub fn layer_pairs(context: &Context<'_>) -> Option<LayerOverlap> {
    let [knowledge, products] = home_layers(context)?;
    Some(layer_overlap(&knowledge, &products))
}

fn no_layers(unit: &str) -> Measured {
    Measured::withheld(unit, message!("needs-products-and-knowledge-layers"))
}

/// Permutations of FI06.
const QAP_PERMUTATIONS: usize = 500;

/// Parallelism: pairs with a knowledge and a product tie, over pairs with either (¶74 expects
/// little). `[qap]`: the correlation of both layers over home pairs, with its permutation test.
fn fi06(variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = match variant {
        "" => "share",
        "qap" => "correlation",
        other => return unknown_variant("share", other),
    };
    let (Some([knowledge, traded]), Some(network), Some(products)) =
        (home_layers(context), context.home_network(), context.networks.layer(Layer::Products))
    else {
        return no_layers(unit);
    };
    if variant.is_empty() {
        if trail.is_open() {
            for (a, b, _) in traded.ties().filter(|(a, b, _)| knowledge.has_tie(*a, *b)) {
                // The end at home first.
                let pair = if context.home[a as usize] { (a, b) } else { (b, a) };
                tie_row(trail, context, pair, None, None);
            }
        }
        let pairs = layer_overlap(&knowledge, &traded);
        let (both, either) = (pairs.both as usize, (pairs.first + pairs.second - pairs.both) as usize);
        if either == 0 {
            return no_layers(unit);
        }
        return StandIns::none().share(both, either).input(Input::new("tied-pairs", either, either));
    }
    let n = context.n();
    let (home_products, _) = products.symmetrised().subgraph(&context.home);
    let seed = context.params.seed;
    let permutations =
        if n <= 8 { Permutations::Exact } else { Permutations::Sampled { draws: QAP_PERMUTATIONS, seed } };
    let home_knowledge = DyadicVariable::Ties(&network.graph, Weights::Ignored);
    let home_products = DyadicVariable::Ties(&home_products, Weights::Ignored);
    match sparse_qap_correlation(home_knowledge, home_products, permutations, &|_| ()) {
        Ok(found) => {
            let mut measured =
                Measured::observed(found.correlation, unit).input(Input::new("home-actors", n, n));
            measured.reason = Some(message!("qap-result", p = found.p_two_sided, draws = found.draws));
            measured
        }
        Err(_) => Measured::withheld(unit, message!("layer-does-not-vary")),
    }
}

/// Redraws of the home actors for the interval of FI07.
const REDRAWS: u64 = 200;

/// Reach gap: the share of knowledge ties that stay inside the region, less that of product ties
/// (¶74 expects above zero). Interval by redrawing the home actors (vertex bootstrap; Snijders and
/// Borgatti 1999).
fn fi07(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = "index";
    let (Some(_), Some((knowledge, _)), Some(products)) =
        (layer_pairs(context), &context.networks.knowledge, context.networks.layer(Layer::Products))
    else {
        return no_layers(unit);
    };
    // Halves of ties inside (each is met twice) and ties to the outside, by home actor and layer.
    let counts: Vec<[f64; 4]> = context
        .home_ids
        .iter()
        .map(|id| {
            let mut row = [0.0; 4];
            for (layer, contacts) in [knowledge.contacts(id.0), products.contacts(id.0)].iter().enumerate() {
                for other in contacts {
                    if context.home[*other as usize] {
                        row[2 * layer] += 0.5;
                    } else if context.places[*other as usize].is_outside() {
                        row[2 * layer + 1] += 1.0;
                    }
                }
            }
            row
        })
        .collect();
    let gap = |rows: &mut dyn Iterator<Item = usize>| -> Option<f64> {
        let mut sums = [0.0; 4];
        for at in rows {
            for (sum, part) in sums.iter_mut().zip(&counts[at]) {
                *sum += part;
            }
        }
        let [k_in, k_out, v_in, v_out] = sums;
        let defined = k_in + k_out > 0.0 && v_in + v_out > 0.0;
        defined.then(|| k_in / (k_in + k_out) - v_in / (v_in + v_out))
    };
    let n = context.n();
    let Some(value) = gap(&mut (0..n)) else { return no_layers(unit) };
    let mut redraws = Vec::new();
    for draw in 0..REDRAWS {
        let mut rng = generator(context.params.seed, 207, draw);
        redraws.extend(gap(&mut (0..n).map(|_| rng.random_range(0..n))));
    }
    let measured = Measured::observed(value, unit).input(Input::new("home-actors", n, n));
    match quantiles(&redraws, &[0.05, 0.95]) {
        Ok(ends) => measured.interval(Interval::of_level(ends[0], ends[1], LEVEL)),
        Err(_) => measured,
    }
}

/// Knowledge weight: pairs with a knowledge tie over pairs with a product tie (¶115 expects above
/// 1). Depends on how ties were asked for.
fn fi08(_: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    let unit = "ratio";
    match layer_pairs(context) {
        Some(pairs) if pairs.second > 0 => {
            let (knowledge, products) = (pairs.first as usize, pairs.second as usize);
            Measured::observed(knowledge as f64 / products as f64, unit)
                .input(Input::new("knowledge-pairs", knowledge, knowledge))
                .input(Input::new("product-pairs", products, products))
        }
        _ => no_layers(unit),
    }
}

/// Chain extension: stages of a filière that are new at home, and business services and research
/// actors newly tied to an actor of a filière, per year between the middles of the two periods
/// (¶154).
fn fi09(_: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "rate";
    let Some(earlier) = context.earlier else {
        return Measured::withheld(unit, message!("needs-earlier-period"));
    };
    let middle = |period: Period| -> Option<f64> {
        let year =
            |day: milieu_vocabulary::Date| f64::from(day.year()) + f64::from(day.day_of_year()) / 365.25;
        match period {
            Period::Always => None,
            Period::On(day) => Some(year(day)),
            Period::Between(first, last) => Some(f64::midpoint(year(first), year(last))),
        }
    };
    let years = match (middle(earlier.snapshot.period), middle(context.snapshot.period)) {
        (Some(before), Some(now)) if now > before => now - before,
        _ => return Measured::withheld(unit, message!("needs-dated-periods")),
    };
    let stages = |at: &Context<'_>| -> BTreeSet<(String, i32)> {
        at.home_ids
            .iter()
            .map(|id| &at.snapshot.actors[id.index()])
            .filter_map(|actor| Some((actor.filiere.clone()?, actor.stage?)))
            .collect()
    };
    let (before, now) = (stages(earlier), stages(context));
    if before.is_empty() {
        return Measured::withheld(unit, message!("needs-filiere-of-tied-actors"));
    }
    let new_stages = now.difference(&before).count();
    let mut joined = BTreeSet::new();
    if let Some(waves) = context.waves() {
        let actor = |id: u32| &context.snapshot.actors[id as usize];
        let helps =
            |id: u32| matches!(actor(id).group, Some(ActorGroup::BusinessService | ActorGroup::Research));
        let kept: BTreeSet<u32> = waves
            .kept
            .iter()
            .flat_map(|(a, b)| [(*a, *b), (*b, *a)])
            .filter(|(a, b)| helps(*a) && actor(*b).filiere.is_some())
            .map(|(a, _)| a)
            .collect();
        for (a, b) in waves.gained.iter().chain(&waves.brought).flat_map(|(a, b)| [(*a, *b), (*b, *a)]) {
            if helps(a) && context.home[a as usize] && actor(b).filiere.is_some() && !kept.contains(&a) {
                joined.insert(a);
            }
        }
    }
    for id in &joined {
        actor_row(trail, context, ActorId(*id), None, None);
    }
    let staged =
        context.home_ids.iter().filter(|id| context.snapshot.actors[id.index()].filiere.is_some()).count();
    Measured::observed((new_stages + joined.len()) as f64 / years, unit).input(Input::new(
        "actors-with-filiere",
        staged,
        context.n(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_of_a_chain_and_of_a_circle() {
        // 0 -> 1 -> 2, and 0 -> 2 with three times the weight: level of 2 is 1 + (2 + 3*1)/4.
        let chain = Graph::directed(3, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 3.0)]).unwrap();
        let levels = trophic_levels(&chain).unwrap();
        assert!((levels[2] - 2.25).abs() < 1e-12, "{levels:?}");
        let circle = Graph::directed(2, [(0, 1, 1.0), (1, 0, 1.0)]).unwrap();
        assert_eq!(trophic_levels(&circle), None);
        // A circle fed from outside has levels.
        let fed = Graph::directed(3, [(0, 1, 1.0), (1, 2, 1.0), (2, 1, 1.0)]).unwrap();
        let levels = trophic_levels(&fed).unwrap();
        // x = 1 + (1 + y)/2, y = 1 + x: x = 4, y = 5.
        assert!((levels[1] - 4.0).abs() < 1e-12 && (levels[2] - 5.0).abs() < 1e-12);
    }
}

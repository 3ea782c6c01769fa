//! Measures that stand only among the cost curves: no peer does the same, or nothing was asked.

use milieu_network::layout::{StressOptions, stress_layout};
use milieu_network::{
    DisparityEnds, DyadicVariable, LeidenOptions, Permutations, Weights, affiliation_removal_curve,
    assortativity_degree, clustering_barrat, clustering_onnela, consensus_communities,
    core_periphery_continuous, core_periphery_discrete, cut_points, degree_preserving_rewiring,
    disparity_filter, ei_permutation, mixing_matrix, removal_curve, removal_order_by_degree,
    sparse_qap_correlation, two_mode_rewiring,
};

use crate::clock::Clock;
use crate::tasks::{Network, Scale, TASK, Task};

const fn measure(
    name: &'static str,
    title: &'static str,
    scale: Scale,
    ours: fn(&Network<'_>, &mut Clock) -> Vec<f64>,
) -> Task {
    Task { name, title, scale, ours, in_table: false, ..TASK }
}

/// All of them.
pub static OTHERS: [Task; 16] = [
    measure("assortativity", "assortativity by degree", Scale::Ties, |network, clock| {
        let graph = network.projected();
        clock.time(|| assortativity_degree(graph)).into_iter().collect()
    }),
    measure("mixing", "mixing matrix of countries", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let found = clock.time(|| mixing_matrix(graph, network.countries()));
        vec![found.labels.len() as f64]
    }),
    measure("ei-index", "E-I index against 1,000 permutations", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let found = clock.time(|| ei_permutation(graph, network.countries(), 1000, network.seed()));
        found.map(|test| test.observed).into_iter().collect()
    }),
    measure("barrat", "clustering of Barrat, weighted", Scale::Ties, |network, clock| {
        let graph = network.projected();
        clock.time(|| clustering_barrat(graph)).into_iter().flatten().collect()
    }),
    measure("onnela", "clustering of Onnela, weighted", Scale::Ties, |network, clock| {
        let graph = network.projected();
        clock.time(|| clustering_onnela(graph)).into_iter().flatten().collect()
    }),
    measure("cut-points", "cut points and bridges", Scale::Ties, |network, clock| {
        let graph = network.projected();
        vec![clock.time(|| cut_points(graph)).bridges.len() as f64]
    }),
    measure("core-periphery", "core and periphery, discrete", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let found = clock.time(|| core_periphery_discrete(graph, 1, network.seed()));
        found.map(|division| division.correlation).into_iter().collect()
    }),
    measure("core-periphery-continuous", "core and periphery, continuous", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let found = clock.time(|| core_periphery_continuous(graph, Weights::Used));
        found.map(|division| division.correlation).into_iter().collect()
    }),
    measure("removal", "removal curve by degree, on the projection", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let found = clock.time(|| removal_curve(graph, &removal_order_by_degree(graph)));
        found.unwrap_or_default()
    }),
    measure("removal-incidences", "the same over the participations", Scale::Incidences, |network, clock| {
        let order = removal_order_by_degree(network.projected());
        let found = clock.time(|| affiliation_removal_curve(&network.affiliations().all(), &order));
        found.unwrap_or_default()
    }),
    measure("disparity", "disparity filter", Scale::Ties, |network, clock| {
        let graph = network.projected();
        vec![clock.time(|| disparity_filter(graph, DisparityEnds::Either)).len() as f64]
    }),
    measure("rewiring", "rewiring, 10 swaps per tie", Scale::Ties, |network, clock| {
        let graph = network.projected();
        vec![clock.time(|| degree_preserving_rewiring(graph, 10, network.seed())).m() as f64]
    }),
    measure(
        "two-mode-rewiring",
        "two-mode rewiring, 10 trades per actor",
        Scale::Incidences,
        |network, clock| {
            let two = network.affiliations();
            vec![clock.time(|| two_mode_rewiring(two, 10, network.seed())).incidence_count() as f64]
        },
    ),
    measure("qap", "QAP against one country, 100 permutations", Scale::Ties, |network, clock| {
        let ties = DyadicVariable::Ties(network.projected(), Weights::Ignored);
        let same = DyadicVariable::SameLabel(network.countries());
        let permutations = Permutations::Sampled { draws: 100, seed: network.seed() };
        let found = clock.time(|| sparse_qap_correlation(ties, same, permutations, &|_| ()));
        vec![found.expect("a network of thousands").correlation]
    }),
    measure("consensus", "consensus of 10 Leiden runs", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let options = LeidenOptions { seed: network.seed(), ..LeidenOptions::default() };
        let found = clock.time(|| consensus_communities(graph, &options));
        vec![found.expect("a network with ties").communities.sizes.len() as f64]
    }),
    measure("stress", "stress majorisation from pivots", Scale::Ties, |network, clock| {
        let graph = network.projected();
        let options = StressOptions { seed: network.seed(), ..StressOptions::default() };
        clock.time(|| stress_layout(graph, &options)).expect("sound options").x
    }),
];

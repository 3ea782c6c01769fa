//! Measures of affiliation and multilayer networks: exact, deterministic, usable alone.
//!
//! Two things can be measured. A [`Graph`] holds ties among nodes `0..n`, directed or not, weighted
//! or not. [`Affiliations`] hold which actor takes part in which project, with dates, roles and
//! weights if there are any. Most libraries blow the second up into the first: a project of *k*
//! partners becomes *k(k-1)/2* ties. Here components, distances, closeness, efficiency and removal
//! curves read the participations themselves, and only what is made of ties (triangles, brokerage,
//! constraint, communities) asks for a [projection](AffiliationView::project).
//!
//! # First steps
//!
//! ```
//! use milieu_network::{Graph, betweenness, brokerage_roles, transitivity};
//!
//! // A triangle with a tail: ties as (node, node, weight).
//! let paw = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0), (2, 3, 1.0)])?;
//! assert_eq!(transitivity(&paw), Some(0.6));
//! assert_eq!(betweenness(&paw), [0.0, 0.0, 2.0, 0.0]);
//!
//! // Who brokers between regions? Node 3 lies in another one; node 2 is its gateway, both ways.
//! let regions = [0, 0, 0, 1];
//! let [_coordinator, _consultant, representative, gatekeeper, _liaison] =
//!     brokerage_roles(&paw, &regions)[2];
//! assert_eq!((representative, gatekeeper), (2.0, 2.0));
//! # Ok::<(), milieu_network::GraphError>(())
//! ```
//!
//! # Affiliations, and a view of them
//!
//! ```
//! use milieu_network::*;
//!
//! // Actors 0, 1, 2 meet in project 0 (2014 to 2016); actors 2, 3 in project 1 (2018 to 2020).
//! let two_mode = Affiliations::from_columns(4, 2, &Participations {
//!     actors: &[0, 1, 2, 2, 3],
//!     projects: &[0, 0, 0, 1, 1],
//!     project_spans: Some(&[Span::between(2014, 2016), Span::between(2018, 2020)]),
//!     ..Participations::default()
//! })?;
//!
//! // Everything: actor 0 reaches actor 3 in two steps. No tie was stored for this.
//! let all = affiliation_distances(&two_mode.all());
//! assert_eq!(all.summary.diameter(), Some(2));
//! assert_eq!(all.harmonic()[0], (1.0 + 1.0 + 0.5) / 3.0);
//!
//! // The same data in 2015, without a copy: actor 3 is not there yet.
//! let then = two_mode.view(&AffiliationFilter { dates: Some(Span::on(2015)), ..Default::default() })?;
//! assert_eq!(affiliation_components(&then).sizes, [3, 1]);
//!
//! // Where ties are needed, they are made once, with the weighting you name.
//! let ties = two_mode.all().project(ProjectionWeighting::Newman, None, None);
//! assert_eq!(ties.weight(0, 1), Some(0.5));
//! assert_eq!(constraint(&ties, Weights::Used).len(), 4);
//! # Ok::<(), milieu_network::GraphError>(())
//! ```
//!
//! # Which function answers which question
//!
//! | question | functions |
//! | --- | --- |
//! | How dense, how connected is it? | [`density`], [`mean_degree`], [`weak_components`], [`strong_components`], [`coreness`], [`cut_points`], [`krackhardt_connectedness`] |
//! | Are ties returned, are triads closed? | [`reciprocity`], [`dyad_census`], [`triad_census`], [`transitivity`], [`clustering`](fn@clustering), [`clustering_barrat`], [`clustering_onnela`] |
//! | How far is everyone from everyone? | [`distance_summary`], [`node_distances`], [`affiliation_distances`], [`global_efficiency`], [`small_world`](fn@small_world) |
//! | Who is central? | [`degree`](fn@degree), [`strength`], [`closeness_all`], [`harmonic`], [`betweenness`](fn@betweenness), [`betweenness_weighted`], [`betweenness_approximate`](fn@betweenness_approximate), [`eigenvector`](fn@eigenvector), [`pagerank`](fn@pagerank), ranked by [`top_k`](fn@top_k) |
//! | Does one node hold it all? | [`degree_centralisation`], [`betweenness_centralisation`], [`degree_gini`] |
//! | Who stands between groups? | [`brokerage_roles_many`], [`brokerage_reference`], [`structural_holes`](fn@structural_holes) |
//! | Do alike tie to alike? | [`ei_index`](fn@ei_index), [`ei_null`], [`mixing_matrix`], [`assortativity_nominal`], [`assortativity_numeric`] |
//! | Which communities are there, and are they real? | [`leiden`](fn@leiden), [`consensus_communities`], [`communities_against_null`], [`community_ties`] |
//! | Is there a core? | [`core_periphery_discrete`], [`core_periphery_continuous`](fn@core_periphery_continuous), [`core_periphery_against_null`] |
//! | Do two layers go together? | [`Multilayer`], [`layer_overlap`], [`qap_correlation`], [`sparse_qap_correlation`], [`mrqap`](fn@mrqap), [`sparse_mrqap`](fn@sparse_mrqap) |
//! | What would chance give? | [`degree_preserving_rewiring`], [`two_mode_rewiring`](fn@two_mode_rewiring), [`rewiring_diagnostics`](fn@rewiring_diagnostics), [`against_null`] |
//! | Which ties of a projection mean something? | [`disparity_filter`], [`noise_corrected_filter`], [`hypergeometric_filter`], [`stochastic_degree_filter`], then [`backbone`](fn@backbone) |
//! | What if some leave? | [`removal_curve`], [`affiliation_removal_curve`], [`removal_of_each_group`], [`removal_order_by_recomputed_betweenness`], [`robustness_index`] |
//! | Where to draw it? | [`layout`] |
//!
//! # Conventions
//!
//! * Weights are strengths; the length of a tie is 1/weight. Which measures read weights is said by
//!   a [`Weights`] argument or by the name.
//! * Structure measures without a directed form read a directed network as undirected: a tie where
//!   there is one in either direction.
//! * An undefined value is `None`, never 0 or NaN. What makes it undefined is said at each function.
//! * Every function gives the same bytes at any number of threads. What draws at random takes a seed.
//! * An approximation is named so and returns its error; nothing exact becomes approximate by itself.
//! * Ids are 32-bit positions. Names, accents and letter case are the caller's: two spellings are
//!   two nodes here.
//!
//! # What bad input does
//!
//! | input | what happens |
//! | --- | --- |
//! | a loop | left out and counted ([`Graph::loops_dropped`]) |
//! | a repeated tie | merged, weights added, counted ([`Graph::ties_merged`]); a repeated participation counts once |
//! | a weight that is zero, negative, NaN or infinite | the graph is refused; the error names the tie |
//! | weights that add up beyond a 64-bit number | refused |
//! | a node or project that does not exist | refused; the error names the tie or participation |
//! | a span that ends before it begins | refused; the error names the row |
//! | isolates, several components, an empty layer, one actor, none | measured; what is undefined is `None` |
//! | an unknown label | the caller's choice, with the count: [`UnknownLabels`] |
//! | a project of 10,000 partners | nothing special where participations are read; a projection can leave it out by size |
//! | a column (labels, marks, weights) of another length | a panic, as for any index out of range: it is a fault of the calling program |
//!
//! # Cost
//!
//! Each function states its cost; *n* are nodes, *m* ties, *i* participations. On 40,000 actors in
//! 25,000 projects (240,000 participations, 1.3 million ties) all distances take well under a second
//! on one core, all measures made of triangles about as long, exact betweenness one to two minutes.

#![warn(missing_docs)]

mod centrality;
mod cohesion;
mod dyads;
mod homophily;
pub mod layout;
mod mesoscale;
mod neighbourhoods;
mod nulls;
mod paths;
mod robustness;
mod structures;

pub use centrality::centralisation::{
    betweenness_centralisation, betweenness_centralisation_of, degree_centralisation,
};
pub use centrality::eigenvector::{
    Eigenvector, eigenvector, eigenvector_of_affiliations, eigenvector_solved,
};
pub use centrality::pagerank::{PageRank, pagerank, pagerank_of_affiliations, pagerank_solved};
pub use centrality::top_k::top_k;
pub use cohesion::components::{Components, affiliation_components, strong_components, weak_components};
pub use cohesion::coreness::coreness;
pub use cohesion::cut_points::{CutPoints, articulation_points, bridges, cut_points};
pub use cohesion::degree::{
    degree, degree_gini, degree_rank_slope, mean_degree, neighbour_degree_slope, strength,
};
pub use cohesion::density::density;
pub use cohesion::krackhardt::{
    krackhardt_connectedness, krackhardt_efficiency, krackhardt_hierarchy, krackhardt_least_upper_boundedness,
};
pub use cohesion::reciprocity::{DyadCensus, dyad_census, reciprocity};
pub use dyads::layers::{
    LayerOverlap, layer_correlation, layer_correlation_weighted, layer_degree_correlation, layer_jaccard,
    layer_overlap, pairs_by_layers, participation,
};
pub use dyads::mrqap::{Mrqap, MrqapCoefficient, mrqap};
pub use dyads::qap::{QapCorrelation, QapError, adjacency_matrix, qap_correlation};
pub use dyads::sparse_mrqap::{DyadicVariable, sparse_mrqap, sparse_qap_correlation};
pub use homophily::assortativity::{
    assortativity_degree, assortativity_degree_weighted, assortativity_nominal,
    assortativity_nominal_weighted, assortativity_numeric,
};
pub use homophily::ei_index::{
    EiNodeNull, EiNull, EiPermutation, ei_expected, ei_index, ei_index_per_node, ei_index_weighted, ei_null,
    ei_null_per_node, ei_permutation, ei_permutation_weighted,
};
pub use homophily::mixing::{MixingMatrix, WeightedMixing, mixing_matrix, weighted_mixing};
pub use mesoscale::community_significance::{
    CommunitiesAgainstNull, CommunityTies, communities_against_null, community_ties, partition_against_null,
};
pub use mesoscale::consensus::{ConsensusCommunities, consensus_communities};
pub use mesoscale::constant_potts::constant_potts;
pub use mesoscale::core_periphery::{
    CorePeriphery, core_periphery_against_null, core_periphery_discrete, core_periphery_fit,
};
pub use mesoscale::core_periphery_continuous::{
    ContinuousCorePeriphery, core_periphery_continuous, core_periphery_continuous_fit,
};
pub use mesoscale::leiden::{Communities, LeidenObjective, LeidenOptions, leiden};
pub use mesoscale::modularity::modularity;
pub use mesoscale::partition_similarity::{
    adjusted_rand_index, normalised_mutual_information, variation_of_information,
};
pub use mesoscale::two_mode_modularity::{two_mode_modularity, two_mode_modularity_of_actors};
pub use neighbourhoods::brokerage::{
    BrokerageReference, ROLES, brokerage_reference, brokerage_reference_many, brokerage_roles,
    brokerage_roles_many, brokerage_totals,
};
pub use neighbourhoods::clustering::{
    Clustering, clustering, clustering_barrat, clustering_local, clustering_mean_all,
    clustering_mean_defined, clustering_onnela, transitivity, triangles, triangles_per_tie, triangles_total,
};
pub use neighbourhoods::structural_holes::{
    StructuralHoles, constraint, constraint_of, effective_size, structural_holes,
};
pub use neighbourhoods::triad_census::{TRIADS, triad_census};
pub use nulls::backbone::{
    Backbone, BackboneError, BackboneTie, Correction, DisparityEnds, TestedTie, TestsCounted, backbone,
    disparity_filter, hypergeometric_filter, noise_corrected_filter, stochastic_degree_filter,
};
pub use nulls::null_comparison::{NullComparison, against_null};
pub use nulls::permutation::{Permutations, permuted_labels};
pub use nulls::rewiring::degree_preserving_rewiring;
pub use nulls::rewiring_diagnostics::{
    ChainDiagnostics, ChainLook, ChainOptions, ChainStop, rewiring_diagnostics, two_mode_rewiring_diagnostics,
};
pub use nulls::small_world::{SmallWorld, SmallWorldClustering, SmallWorldOptions, small_world};
pub use nulls::two_mode_rewiring::{two_mode_edge_swaps, two_mode_rewiring};
pub use paths::affiliation_distances::{affiliation_degrees, affiliation_distances};
pub use paths::betweenness::{
    betweenness, betweenness_normalised, betweenness_of_affiliations, betweenness_share,
    normalise_betweenness,
};
pub use paths::betweenness_approximate::{
    BetweennessEstimate, BetweennessSample, betweenness_approximate, betweenness_approximate_of_affiliations,
};
pub use paths::closeness::{closeness_all, closeness_reachable, closeness_wasserman_faust, harmonic};
pub use paths::distances::{
    DistanceSummary, diameter, distance_counts, distance_summary, distances_from, global_efficiency,
    node_distances, path_length_mean, small_world_quotient,
};
pub use paths::node_distances::NodeDistances;
pub use paths::weighted_betweenness::{EQUAL_LENGTHS, betweenness_weighted};
pub use robustness::affiliation_removal::{
    affiliation_efficiency_after_removal, affiliation_removal_curve,
    affiliation_removal_order_by_current_degree, affiliation_removal_order_by_degree,
};
pub use robustness::removal::{
    GroupRemoval, efficiency_after_removal, removal_by_groups, removal_curve, removal_of_each_group,
    removal_order_by_betweenness, removal_order_by_betweenness_of, removal_order_by_current_degree,
    removal_order_by_degree, removal_order_random, removal_order_within, robustness_index,
};
pub use robustness::removal_recomputed::{
    RecomputedOrder, RecomputedRemoval, removal_order_by_recomputed_betweenness,
};
pub use structures::affiliation_view::{AffiliationFilter, AffiliationView, marks_of};
pub use structures::affiliations::{Affiliations, Participations, Span};
pub use structures::graph::{Direction, Graph, GraphError, Weights};
pub use structures::graph_view::{GraphFilter, GraphView};
pub use structures::labels::{Labelled, Labels, UnknownLabels};
pub use structures::multilayer::{Flattening, LayerTable, Multilayer, MultilayerError};
pub use structures::projection::ProjectionWeighting;

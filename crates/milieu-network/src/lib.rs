//! Measures of affiliation and multilayer networks: exact, deterministic, usable alone.
//!
//! Start with a [`Graph`] (ties among nodes `0..n`) or with [`Affiliations`] (actors in
//! projects, kept as incidences and projected only on demand), then call a measure:
//!
//! ```
//! use milieu_network::{Graph, betweenness, brokerage_roles, transitivity};
//!
//! let paw = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0), (2, 3, 1.0)])?;
//! assert_eq!(transitivity(&paw), Some(0.6));
//! assert_eq!(betweenness(&paw), [0.0, 0.0, 2.0, 0.0]);
//! let regions = [0, 0, 0, 1];
//! assert_eq!(brokerage_roles(&paw, &regions)[2], [0.0, 0.0, 2.0, 2.0, 0.0]);
//! # Ok::<(), milieu_network::GraphError>(())
//! ```
//!
//! Conventions: weights are strengths and distance is 1/weight; structure measures without a
//! directed form read a directed network as undirected; an undefined value is `None`, never 0 or
//! NaN; every function gives the same bytes at any number of threads; what draws at random takes
//! a seed. Functions that take one label or mark per node panic if the slice has another length.

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
pub use neighbourhoods::structural_holes::{StructuralHoles, constraint, effective_size, structural_holes};
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

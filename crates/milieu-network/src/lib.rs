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

mod affiliation_distances;
mod affiliation_removal;
mod affiliation_view;
mod affiliations;
mod assortativity;
mod backbone;
mod betweenness;
mod betweenness_approximate;
mod betweenness_reduction;
mod betweenness_search;
mod bit_set;
mod brokerage;
mod centralisation;
mod clique_cover;
mod closeness;
mod clustering;
mod community_significance;
mod components;
mod consensus;
mod constant_potts;
mod core_periphery;
mod core_periphery_continuous;
mod coreness;
mod correlation;
mod cut_points;
mod degree;
mod density;
mod distances;
mod ei_index;
mod eigenvector;
mod graph;
mod graph_view;
mod id_rows;
mod krackhardt;
mod labels;
mod layers;
pub mod layout;
mod leiden;
mod mixing;
mod modularity;
mod mrqap;
mod multi_source;
mod multilayer;
mod node_classes;
mod node_distances;
mod null_comparison;
mod pagerank;
mod partition_similarity;
mod permutation;
mod projection;
mod qap;
mod random;
mod reciprocity;
mod removal;
mod removal_recomputed;
mod rewiring;
mod rewiring_diagnostics;
mod small_world;
mod sparse_mrqap;
mod structural_holes;
mod top_k;
mod triad_census;
mod triangle_listing;
mod twins;
mod two_mode_modularity;
mod two_mode_rewiring;
mod union_find;
mod weighted_betweenness;

pub use affiliation_distances::{affiliation_degrees, affiliation_distances};
pub use affiliation_removal::{
    affiliation_efficiency_after_removal, affiliation_removal_curve,
    affiliation_removal_order_by_current_degree, affiliation_removal_order_by_degree,
};
pub use affiliation_view::{AffiliationFilter, AffiliationView, marks_of};
pub use affiliations::{Affiliations, Participations, Span};
pub use assortativity::{
    assortativity_degree, assortativity_degree_weighted, assortativity_nominal,
    assortativity_nominal_weighted, assortativity_numeric,
};
pub use backbone::{
    Backbone, BackboneError, BackboneTie, Correction, DisparityEnds, TestedTie, TestsCounted, backbone,
    disparity_filter, hypergeometric_filter, noise_corrected_filter, stochastic_degree_filter,
};
pub use betweenness::{
    betweenness, betweenness_normalised, betweenness_of_affiliations, betweenness_share,
    normalise_betweenness,
};
pub use betweenness_approximate::{
    BetweennessEstimate, BetweennessSample, betweenness_approximate, betweenness_approximate_of_affiliations,
};
pub use brokerage::{
    BrokerageReference, ROLES, brokerage_reference, brokerage_reference_many, brokerage_roles,
    brokerage_roles_many, brokerage_totals,
};
pub use centralisation::{betweenness_centralisation, degree_centralisation};
pub use closeness::{closeness_all, closeness_reachable, closeness_wasserman_faust, harmonic};
pub use clustering::{
    Clustering, clustering, clustering_barrat, clustering_local, clustering_mean_all,
    clustering_mean_defined, clustering_onnela, transitivity, triangles, triangles_per_tie, triangles_total,
};
pub use community_significance::{
    CommunitiesAgainstNull, CommunityTies, communities_against_null, community_ties, partition_against_null,
};
pub use components::{Components, affiliation_components, strong_components, weak_components};
pub use consensus::{ConsensusCommunities, consensus_communities};
pub use constant_potts::constant_potts;
pub use core_periphery::{
    CorePeriphery, core_periphery_against_null, core_periphery_discrete, core_periphery_fit,
};
pub use core_periphery_continuous::{
    ContinuousCorePeriphery, core_periphery_continuous, core_periphery_continuous_fit,
};
pub use coreness::coreness;
pub use cut_points::{CutPoints, articulation_points, bridges, cut_points};
pub use degree::{degree, degree_gini, degree_rank_slope, mean_degree, neighbour_degree_slope, strength};
pub use density::density;
pub use distances::{
    DistanceSummary, diameter, distance_counts, distance_summary, distances_from, global_efficiency,
    node_distances, path_length_mean, small_world_quotient,
};
pub use ei_index::{
    EiNodeNull, EiNull, EiPermutation, ei_expected, ei_index, ei_index_per_node, ei_index_weighted, ei_null,
    ei_null_per_node, ei_permutation, ei_permutation_weighted,
};
pub use eigenvector::{Eigenvector, eigenvector, eigenvector_of_affiliations, eigenvector_solved};
pub use graph::{Direction, Graph, GraphError, Weights};
pub use graph_view::{GraphFilter, GraphView};
pub use krackhardt::{
    krackhardt_connectedness, krackhardt_efficiency, krackhardt_hierarchy, krackhardt_least_upper_boundedness,
};
pub use labels::{Labelled, Labels, UnknownLabels};
pub use layers::{
    LayerOverlap, layer_correlation, layer_correlation_weighted, layer_degree_correlation, layer_jaccard,
    layer_overlap, pairs_by_layers, participation,
};
pub use leiden::{Communities, LeidenObjective, LeidenOptions, leiden};
pub use mixing::{MixingMatrix, WeightedMixing, mixing_matrix, weighted_mixing};
pub use modularity::modularity;
pub use mrqap::{Mrqap, MrqapCoefficient, mrqap};
pub use multilayer::{Flattening, LayerTable, Multilayer, MultilayerError};
pub use node_distances::NodeDistances;
pub use null_comparison::{NullComparison, against_null};
pub use pagerank::{PageRank, pagerank, pagerank_of_affiliations, pagerank_solved};
pub use partition_similarity::{
    adjusted_rand_index, normalised_mutual_information, variation_of_information,
};
pub use permutation::{Permutations, permuted_labels};
pub use projection::ProjectionWeighting;
pub use qap::{QapCorrelation, QapError, adjacency_matrix, qap_correlation};
pub use reciprocity::{DyadCensus, dyad_census, reciprocity};
pub use removal::{
    GroupRemoval, efficiency_after_removal, removal_by_groups, removal_curve, removal_of_each_group,
    removal_order_by_betweenness, removal_order_by_current_degree, removal_order_by_degree,
    removal_order_random, removal_order_within, robustness_index,
};
pub use removal_recomputed::{RecomputedOrder, RecomputedRemoval, removal_order_by_recomputed_betweenness};
pub use rewiring::degree_preserving_rewiring;
pub use rewiring_diagnostics::{
    ChainDiagnostics, ChainLook, ChainOptions, ChainStop, rewiring_diagnostics, two_mode_rewiring_diagnostics,
};
pub use small_world::{SmallWorld, SmallWorldClustering, SmallWorldOptions, small_world};
pub use sparse_mrqap::{DyadicVariable, sparse_mrqap, sparse_qap_correlation};
pub use structural_holes::{StructuralHoles, constraint, effective_size, structural_holes};
pub use top_k::top_k;
pub use triad_census::{TRIADS, triad_census};
pub use two_mode_modularity::{two_mode_modularity, two_mode_modularity_of_actors};
pub use two_mode_rewiring::{two_mode_edge_swaps, two_mode_rewiring};
pub use weighted_betweenness::{EQUAL_LENGTHS, betweenness_weighted};

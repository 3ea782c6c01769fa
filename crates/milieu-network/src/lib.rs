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

mod affiliations;
mod assortativity;
mod betweenness;
mod brokerage;
mod centralisation;
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
mod krackhardt;
mod layers;
mod leiden;
mod mixing;
mod modularity;
mod mrqap;
mod null_comparison;
mod pagerank;
mod partition_similarity;
mod permutation;
mod qap;
mod random;
mod reciprocity;
mod removal;
mod rewiring;
mod structural_holes;
mod triad_census;
mod two_mode_modularity;
mod two_mode_rewiring;

pub use affiliations::{Affiliations, ProjectionWeighting};
pub use assortativity::{assortativity_degree, assortativity_nominal};
pub use betweenness::{
    EQUAL_LENGTHS, betweenness, betweenness_normalised, betweenness_share, betweenness_weighted,
    normalise_betweenness,
};
pub use brokerage::{BrokerageReference, ROLES, brokerage_reference, brokerage_roles, brokerage_totals};
pub use centralisation::{betweenness_centralisation, degree_centralisation};
pub use closeness::{closeness_reachable, closeness_wasserman_faust, harmonic};
pub use clustering::{
    clustering_barrat, clustering_local, clustering_mean_all, clustering_mean_defined, clustering_onnela,
    transitivity, triangles, triangles_total,
};
pub use community_significance::{
    CommunitiesAgainstNull, CommunityTies, communities_against_null, community_ties, partition_against_null,
};
pub use components::{Components, strong_components, weak_components};
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
    path_length_mean, small_world_quotient,
};
pub use ei_index::{EiPermutation, ei_expected, ei_index, ei_index_per_node, ei_permutation};
pub use eigenvector::eigenvector;
pub use graph::{Direction, Graph, GraphError, Weights};
pub use krackhardt::{
    krackhardt_connectedness, krackhardt_efficiency, krackhardt_hierarchy, krackhardt_least_upper_boundedness,
};
pub use layers::{
    layer_correlation, layer_degree_correlation, layer_jaccard, pairs_by_layers, participation,
};
pub use leiden::{Communities, LeidenObjective, LeidenOptions, leiden};
pub use mixing::{MixingMatrix, mixing_matrix};
pub use modularity::modularity;
pub use mrqap::{Mrqap, MrqapCoefficient, mrqap};
pub use null_comparison::{NullComparison, against_null};
pub use pagerank::pagerank;
pub use partition_similarity::{
    adjusted_rand_index, normalised_mutual_information, variation_of_information,
};
pub use permutation::permuted_labels;
pub use qap::{Permutations, QapCorrelation, QapError, adjacency_matrix, qap_correlation};
pub use reciprocity::{DyadCensus, dyad_census, reciprocity};
pub use removal::{removal_curve, removal_order_by_betweenness, removal_order_by_degree};
pub use rewiring::degree_preserving_rewiring;
pub use structural_holes::{constraint, effective_size};
pub use triad_census::{TRIADS, triad_census};
pub use two_mode_modularity::{two_mode_modularity, two_mode_modularity_of_actors};
pub use two_mode_rewiring::two_mode_rewiring;

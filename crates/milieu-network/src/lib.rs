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
mod betweenness;
mod bit_set;
mod brokerage;
mod centralisation;
mod closeness;
mod clustering;
mod components;
mod core_periphery;
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
mod layers;
mod leiden;
mod mixing;
mod modularity;
mod mrqap;
mod multi_source;
mod node_classes;
mod node_distances;
mod null_comparison;
mod pagerank;
mod permutation;
mod projection;
mod qap;
mod random;
mod reciprocity;
mod removal;
mod rewiring;
mod structural_holes;
mod top_k;
mod triad_census;
mod twins;
mod two_mode_rewiring;
mod union_find;

pub use affiliation_distances::{affiliation_degrees, affiliation_distances};
pub use affiliation_removal::{
    affiliation_efficiency_after_removal, affiliation_removal_curve,
    affiliation_removal_order_by_current_degree, affiliation_removal_order_by_degree,
};
pub use affiliation_view::{AffiliationFilter, AffiliationView, marks_of};
pub use affiliations::{Affiliations, Participations, Span};
pub use assortativity::{assortativity_degree, assortativity_nominal};
pub use betweenness::{
    EQUAL_LENGTHS, betweenness, betweenness_normalised, betweenness_share, betweenness_weighted,
    normalise_betweenness,
};
pub use brokerage::{BrokerageReference, ROLES, brokerage_reference, brokerage_roles, brokerage_totals};
pub use centralisation::{betweenness_centralisation, degree_centralisation};
pub use closeness::{closeness_all, closeness_reachable, closeness_wasserman_faust, harmonic};
pub use clustering::{
    clustering_barrat, clustering_local, clustering_mean_all, clustering_mean_defined, clustering_onnela,
    transitivity, triangles, triangles_total,
};
pub use components::{Components, affiliation_components, strong_components, weak_components};
pub use core_periphery::{CorePeriphery, core_periphery_discrete, core_periphery_fit};
pub use coreness::coreness;
pub use cut_points::{CutPoints, articulation_points, bridges, cut_points};
pub use degree::{degree, degree_gini, degree_rank_slope, mean_degree, neighbour_degree_slope, strength};
pub use density::density;
pub use distances::{
    DistanceSummary, diameter, distance_counts, distance_summary, distances_from, global_efficiency,
    node_distances, path_length_mean, small_world_quotient,
};
pub use ei_index::{EiPermutation, ei_expected, ei_index, ei_index_per_node, ei_permutation};
pub use eigenvector::eigenvector;
pub use graph::{Direction, Graph, GraphError, Weights};
pub use graph_view::{GraphFilter, GraphView};
pub use krackhardt::{
    krackhardt_connectedness, krackhardt_efficiency, krackhardt_hierarchy, krackhardt_least_upper_boundedness,
};
pub use layers::{
    layer_correlation, layer_degree_correlation, layer_jaccard, pairs_by_layers, participation,
};
pub use leiden::{Communities, LeidenOptions, leiden};
pub use mixing::{MixingMatrix, mixing_matrix};
pub use modularity::modularity;
pub use mrqap::{Mrqap, MrqapCoefficient, mrqap};
pub use node_distances::NodeDistances;
pub use null_comparison::{NullComparison, against_null};
pub use pagerank::pagerank;
pub use permutation::permuted_labels;
pub use projection::ProjectionWeighting;
pub use qap::{Permutations, QapCorrelation, QapError, adjacency_matrix, qap_correlation};
pub use reciprocity::{DyadCensus, dyad_census, reciprocity};
pub use removal::{
    GroupRemoval, efficiency_after_removal, removal_by_groups, removal_curve, removal_of_each_group,
    removal_order_by_betweenness, removal_order_by_current_degree, removal_order_by_degree,
    removal_order_random, removal_order_within, robustness_index,
};
pub use rewiring::degree_preserving_rewiring;
pub use structural_holes::{constraint, effective_size};
pub use top_k::top_k;
pub use triad_census::{TRIADS, triad_census};
pub use two_mode_rewiring::two_mode_rewiring;

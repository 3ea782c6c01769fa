//! Measures against classic networks, brute-force definitions and general properties.

mod affiliations_direct;
mod betweenness_definition;
mod classic_networks;
mod communities;
mod definitions;
mod layouts;
mod local_structure;
mod properties;
mod proximity_case;
mod tests_of_networks;
mod whole_network;

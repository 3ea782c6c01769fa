//! Measures against classic networks, brute-force definitions and general properties.

mod betweenness_definition;
mod classic_networks;
mod definitions;
mod properties;
mod proximity_case;

//! Measures against classic networks, brute-force definitions and general properties.

mod affiliations_direct;
mod classic_networks;
mod definitions;
mod properties;
mod proximity_case;

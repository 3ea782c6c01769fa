//! Measures against classic networks, brute-force definitions and general properties.

mod classic_networks;
mod definitions;
mod layouts;
mod properties;
mod proximity_case;

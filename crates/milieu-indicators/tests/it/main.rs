//! Tests on shipped and reference data.

mod technology_intensity_shares;
mod trade_complexity;

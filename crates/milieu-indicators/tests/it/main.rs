//! Tests on shipped and reference data.

mod laender_complexity;
mod technology_intensity_shares;
mod trade_complexity;

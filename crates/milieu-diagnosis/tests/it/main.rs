//! Tests of the crate from outside.

mod archetype;
mod diagnosis;
mod dictionary;
mod eurostat;
mod network_indicators;
mod random_territories;
mod small_territory;
mod specialisation;
mod suggested_links;
mod survey;
mod technology;

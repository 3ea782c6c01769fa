//! The model held against its definitions.

mod choices;
mod comparison;
mod definition;
mod distributions;
mod properties;
mod scenario;

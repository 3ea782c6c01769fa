//! The model held against its definitions.

mod choices;
mod definition;
mod scenario;

//! Tests of the territory file from outside.

mod bad_files;
mod findings;
mod killed;
mod model;
mod processes;
mod recorded;
mod records;
mod round_trip;
mod runs;

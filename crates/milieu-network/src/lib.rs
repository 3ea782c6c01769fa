//! Measures of affiliation and multilayer networks: exact, deterministic, usable alone.

//! The seven clusters of the founding report as synthetic data, written in formats people really have.

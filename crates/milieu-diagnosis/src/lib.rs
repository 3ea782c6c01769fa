//! From a snapshot to a diagnosis that can be defended.
//!
//! ```text
//! Snapshot ─► Networks ─► Context (a region, a period) ─► indicators ─► frames ─► factor scores
//!                                        │                    │                      │
//!                                        └► network type      └► lock-in, profile    └► instruments
//! ```
//!
//! * [`Networks`]: the layers of a snapshot as graphs, built once;
//! * [`Context`]: who is at home, what is compared with what, the earlier period;
//! * [`Dictionary`]: every indicator's code, unit, direction, concept and source, read from text
//!   files; a user adds one without code;
//! * [`measure`]: one indicator, as a [`Measured`](milieu_vocabulary::Measured), with the rows
//!   behind it on request ([`Trail`]);
//! * [`diagnose`]: all of it together.
//!
//! Synchronous, deterministic for a seed whatever the number of threads, no files, no screens.

mod condition;
mod context;
mod diagnosis;
mod dictionary;
mod dyadic_logit;
mod evidence;
mod logit;
mod random;
mod reasons;
mod rules;
mod stand_in;
mod trail;

pub mod communities;
pub mod expectation;
pub mod factor_score;
pub mod frame;
pub mod gatekeepers;
pub mod group_matrix;
pub mod home_network;
pub mod indicators;
pub mod instruments;
pub mod linear_systemic;
pub mod lock_in;
pub mod network_type;
pub mod null_networks;
pub mod proximity;
pub mod proximity_model;
pub mod roster;
pub mod sectors;
pub mod statistics;
pub mod suggested_links;
pub mod survey;
pub mod tie_model;
pub mod tie_panel;
pub mod trajectory;
pub mod waves;
pub mod weighting;

pub use condition::{Checked, Condition, Fact, Move, Outcome, Test};
pub use context::{Context, DiagnosisParams, KnowledgeBasis, Networks, Place};
pub use diagnosis::{
    Comparison, Diagnosis, DiagnosisError, Explanation, IndicatorValue, Prepared, Progress, Rules, SCHEMA,
    SystemicProfile, SystemicRow, TechnologyMix, Unknown, diagnose, diagnose_with, explain,
};
pub use dictionary::{Definition, Dictionary, DictionaryError, dictionary_markdown};
pub use indicators::{Builtin, measure};
pub use roster::{GroupCount, LayerCount, Roster};
pub use rules::RuleError;
pub use trail::{Evidence, Trail};

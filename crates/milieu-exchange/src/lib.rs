//! Reading outside formats into commands, and writing the formats other programs read.
//!
//! An import never touches a territory: [`read`] turns files into a [`Import`], a
//! [`Command`](milieu_territory::Command) with a place for each change, findings, a summary and
//! a preview. Whoever called hands the command to the store, where it is one step that can be
//! taken back.
//!
//! * [`table`]: CSV, TSV and spreadsheets as one stream of rows with places: encoding,
//!   separator, header, decimal sign found from the content;
//! * [`mapping`]: which column is which field; guessed from names in six languages, or from a
//!   file;
//! * [`members`], [`ties`], [`survey`]: a territory's own tables;
//! * [`cordis`], [`keep`]: projects and their participants;
//! * [`eurostat`], [`panel`], [`indicator`]: regional statistics;
//! * [`graph`], [`geometry`]: network files and boundaries;
//! * [`network`]: networks in plain files, measured without a territory;
//! * [`waves`]: panels of networks and behaviours for models of tie formation;
//! * [`result_table`]: results as CSV, JSON and Parquet;
//! * [`template`]: empty tables with the headings that are read;
//! * [`duplicates`], [`mojibake`]: actors that may be one, text that was read wrongly.

pub mod cordis;
pub mod duplicates;
pub mod eurostat;
pub mod geometry;
pub mod graph;
pub mod indicator;
pub mod keep;
pub mod mapping;
pub mod members;
pub mod mojibake;
pub mod network;
pub mod panel;
pub mod result_table;
pub mod survey;
pub mod table;
pub mod template;
pub mod ties;
pub mod waves;

mod direction;
mod error;
mod formats;
mod gather;
mod graph_import;
mod group_words;
mod import;
mod kind;
mod mapped;
mod nuts_versions;
mod recognise;
mod tables_out;
mod values;

pub use error::ExchangeError;
pub use formats::formats_markdown;
pub use import::{
    Import, ImportOptions, ImportRequest, ImportSummary, Inspection, Preview, PreviewColumn, Progress,
    inspect, read,
};
pub use kind::ImportKind;
pub use mapping::Mapping;
pub use tables_out::write_tables;

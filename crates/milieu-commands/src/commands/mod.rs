//! One file per command.

pub mod add;
pub mod check;
pub mod completions;
pub mod demo;
pub mod diagnose;
pub mod duplicates;
pub mod edit;
pub mod export;
pub mod history;
pub mod import;
pub mod indicators;
pub mod info;
pub mod inspect;
pub mod locate;
pub mod network;
pub mod published;
pub mod reference;
pub mod regions;
pub mod report;
pub mod restore;
pub mod target;
pub mod template;
pub mod tie;
pub mod ties;
pub mod undo;

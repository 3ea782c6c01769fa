//! One file per command.

pub mod check;
pub mod edit;
pub mod history;
pub mod info;
pub mod regions;
pub mod undo;

//! A territory: what is known of its actors, ties, projects, institutions, regions and
//! statistics, and every change ever made to it.
//!
//! * [`Record`]: one row of knowledge, in one of the [`Table`]s; each has a key of its own;
//! * [`Command`]: a named edit with author, reason and [`Change`]s. Applying one to a
//!   [`Territory`] returns its inverse, so that everything can be undone;
//! * [`Territory`]: all records, by key, in memory;
//! * [`Snapshot`]: what is true in a [`Period`](milieu_vocabulary::Period), in columns indexed
//!   by [`ActorId`](milieu_vocabulary::ActorId), with a hash that names the data in every result.
//!
//! This crate knows no files, databases or screens. `milieu-store` keeps a territory in a file;
//! `milieu-exchange` makes commands out of outside formats.

mod command;
mod record;
mod snapshot;
mod territory;
mod validate;

pub use command::{Change, Command, CommandKind};
pub use record::{
    Actor, Affiliation, Answer, Competence, GroupBasis, Institution, InstitutionKind, Layout, Point,
    PolicyMeasure, Project, ProjectKind, ProjectLevel, Record, Region, Setting, Source, Statistic, Table,
    Tie,
};
pub use snapshot::{AffiliationRow, Snapshot, TieRow};
pub use territory::{ApplyError, Territory};
pub use validate::validate;

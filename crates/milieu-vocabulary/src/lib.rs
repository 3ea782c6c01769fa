//! The words every other Milieu crate speaks in.
//!
//! * closed word lists: [`ActorGroup`], [`Layer`], [`Factor`], [`NetworkType`], [`Regime`],
//!   [`TechnologyClass`], [`Status`], [`Direction`]; each has a stable `code`, `ALL`, and a
//!   message key for people;
//! * typed keys and indices: [`ActorKey`], [`ProjectKey`], [`SourceKey`], [`ActorId`], [`ProjectId`];
//! * regions: [`RegionCode`], [`NutsVersion`] and the table of changes between versions;
//! * time: [`Date`] and [`Span`], with the rule that an unknown end is open;
//! * [`Measured`]: a number that knows its unit, interval, status, coverage, inputs and, when
//!   withheld, the reason;
//! * [`Finding`]: what is wrong or noteworthy in somebody's data, with its place;
//! * [`Message`]: a key with arguments; texts live in the message files, never in code.
//!
//! This crate knows nothing of files, databases, networks or screens.

mod finding;
mod identity;
mod measured;
mod message;
mod region;
mod time;
mod words;

pub use finding::{Finding, Findings, Place, Severity};
pub use identity::{ActorId, ActorKey, ProjectId, ProjectKey, SourceKey};
pub use measured::{Frame, FrameKind, Input, Interval, Measured};
pub use message::{Argument, Message};
pub use region::{NUTS_CHANGES, NutsChange, NutsChangeKind, NutsVersion, RegionCode, RegionCodeError};
pub use time::{Date, Period, Span, parse_date};
pub use words::{
    ActorGroup, Direction, Factor, Layer, NetworkType, Regime, Status, TechnologyClass, UnknownWord,
};

//! The territory file: one SQLite database that a person owns, with an event log, undo and the
//! state as recorded at any moment before.
//!
//! * [`Store::create`], [`Store::open`]: a file, for reading and writing or for reading only;
//! * [`Store::apply`]: a [`Command`](milieu_territory::Command) of any size becomes one event in
//!   one transaction; [`Store::undo`] and [`Store::redo`] take it back and do it again;
//! * [`Store::load`], [`Store::load_as_recorded`]: the
//!   [`Territory`](milieu_territory::Territory) as it is, and as it was after any event;
//! * [`Store::trash`]: what was removed and can be brought back;
//! * [`Store::history`], [`Store::findings`]: who did what, when and why, and what was
//!   noteworthy in the data;
//! * [`Store::cached_run`], [`Store::store_run`]: results computed before;
//! * [`Store::actor_versions`]: what an actor has been; [`Store::copy_to`]: the whole file again.
//! * [`Store::check`]: whether the file is sound; [`schema_markdown`]: its tables and columns.
//!
//! No record is ever overwritten: each version is a row with the event that brought it in and
//! the event that ended it. A killed process leaves the last finished command; a second process
//! waits for the first, or is told.
//!
//! ```
//! use milieu_store::{OpenMode, Store};
//! use milieu_territory::{Change, Command, CommandKind, Record, Setting};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("styria.milieu");
//! let mut store = Store::create(&path)?;
//! let home = Setting { key: "home".into(), value: "AT22".into() };
//! store.apply(&Command::new(CommandKind::Set, "home", vec![Change::Put(Record::Setting(home))]))?;
//! assert_eq!(store.load()?.settings["home"].value, "AT22");
//! assert_eq!(store.undo()?.subject, "home");
//! assert!(store.load()?.is_empty());
//! # Ok(())
//! # }
//! ```

mod apply;
mod bulk;
mod check;
mod clock;
mod copy;
mod error;
mod event;
mod findings;
mod history;
mod load;
mod migration;
mod overview;
mod row;
mod runs;
mod schema;
mod sqlite;
mod store;
mod tables;
mod trash;
mod undo;
mod versions;

pub use clock::{Clock, FixedClock, SystemClock};
pub use error::StoreError;
pub use event::{Event, EventId, TableCount, TakenBack};
pub use jiff::Timestamp;
pub use load::AsRecorded;
pub use overview::Overview;
pub use runs::RunKey;
pub use schema::{APPLICATION_ID, FORMAT, schema_markdown};
pub use store::{OpenMode, Store};
pub use trash::Removed;
pub use versions::ActorVersion;

//! How each record lies in its table: one file per table, each the same way round: what the
//! table is, its columns, writing a record, reading it back.

use milieu_territory::{Record, Table};

use crate::row::{BadCell, RowReader, RowWriter};
use crate::schema::Column;

mod actor;
mod affiliation;
mod answer;
mod competence;
mod institution;
mod layout;
mod measure;
mod project;
mod region;
mod setting;
mod source;
mod statistic;
mod tie;

/// Where a record's key comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyOrigin {
    /// The record has a key of its own: it is the first column.
    Own,
    /// The key is made of other columns; the table keeps it in a column of its own.
    Made,
}

/// A record with a table. `write` and `read` handle the cells in the order of `COLUMNS`.
pub(crate) trait Stored: Sized + PartialEq {
    const TABLE: Table;
    const KEY: KeyOrigin;
    const COLUMNS: &'static [Column];

    fn of(record: &Record) -> Option<&Self>;
    fn record(self) -> Record;
    fn stored_key(&self) -> String;
    fn write(&self, row: &mut RowWriter);
    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell>;
}

/// Runs an expression for the record type of a table.
macro_rules! with_stored {
    ($table:expr, $stored:ident => $body:expr) => {{
        use milieu_territory::Table;
        #[allow(unused_imports)]
        use $crate::tables::Stored as _;
        match $table {
            Table::Source => {
                type $stored = milieu_territory::Source;
                $body
            }
            Table::Region => {
                type $stored = milieu_territory::Region;
                $body
            }
            Table::Actor => {
                type $stored = milieu_territory::Actor;
                $body
            }
            Table::Competence => {
                type $stored = milieu_territory::Competence;
                $body
            }
            Table::Tie => {
                type $stored = milieu_territory::Tie;
                $body
            }
            Table::Project => {
                type $stored = milieu_territory::Project;
                $body
            }
            Table::Affiliation => {
                type $stored = milieu_territory::Affiliation;
                $body
            }
            Table::Institution => {
                type $stored = milieu_territory::Institution;
                $body
            }
            Table::Statistic => {
                type $stored = milieu_territory::Statistic;
                $body
            }
            Table::Answer => {
                type $stored = milieu_territory::Answer;
                $body
            }
            Table::Measure => {
                type $stored = milieu_territory::PolicyMeasure;
                $body
            }
            Table::Setting => {
                type $stored = milieu_territory::Setting;
                $body
            }
            Table::Layout => {
                type $stored = milieu_territory::Layout;
                $body
            }
        }
    }};
}
pub(crate) use with_stored;

/// What every table file needs.
mod prelude {
    pub(super) use milieu_territory::{Record, Table};

    pub(super) use super::{KeyOrigin, Stored};
    pub(super) use crate::row::{BadCell, RowReader, RowWriter};
    pub(super) use crate::schema::ColumnKind::{Boolean, Date, Integer, Json, Real, Text};
    pub(super) use crate::schema::{Column, optional, required};
}

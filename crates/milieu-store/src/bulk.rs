//! Inserting many rows with few statements.

use std::sync::Arc;

use sqlx::AssertSqlSafe;

use crate::StoreError;
use crate::row::{NotFinite, RowWriter};
use crate::sqlite::{CELLS_PER_STATEMENT, Database, placeholders};

/// Rows on their way into one table.
pub(crate) struct BulkInsert {
    head: String,
    full: Arc<str>,
    cells: usize,
    rows_per_statement: usize,
    waiting: usize,
    writer: RowWriter,
}

impl BulkInsert {
    /// Rows for the named columns of a table.
    pub(crate) fn into(table: &str, columns: &str) -> Self {
        let cells = columns.split(',').count();
        let rows_per_statement = (CELLS_PER_STATEMENT / cells).max(1);
        let head = format!("INSERT INTO {table} ({columns}) VALUES ");
        let full = Arc::from(format!("{head}{}", placeholders(rows_per_statement, cells)));
        BulkInsert { head, full, cells, rows_per_statement, waiting: 0, writer: RowWriter::default() }
    }

    /// Adds a row; `write` writes one cell for each column.
    pub(crate) fn push(&mut self, write: impl FnOnce(&mut RowWriter)) -> Result<(), NotFinite> {
        self.writer.begin_record();
        write(&mut self.writer);
        self.waiting += 1;
        self.writer.end_record()
    }

    /// Sends the rows when enough are waiting.
    pub(crate) async fn flush_full(&mut self, database: &mut Database) -> Result<(), StoreError> {
        if self.waiting < self.rows_per_statement {
            return Ok(());
        }
        self.waiting = 0;
        let sql = AssertSqlSafe(Arc::clone(&self.full));
        database.execute(sqlx::query_with(sql, self.writer.arguments())).await.map(drop)
    }

    /// Sends the rows still waiting.
    pub(crate) async fn finish(mut self, database: &mut Database) -> Result<(), StoreError> {
        if self.waiting == 0 {
            return Ok(());
        }
        let sql = AssertSqlSafe(format!("{}{}", self.head, placeholders(self.waiting, self.cells)));
        let rest = sqlx::query_with(sql, self.writer.arguments()).persistent(false);
        database.execute(rest).await.map(drop)
    }
}

//! The tables of a territory file: one description that makes the tables, reads and writes
//! them, and documents them.

use milieu_territory::Table;
use milieu_vocabulary::{Message, message};

use crate::tables::{self, KeyOrigin, with_stored};

/// Format of the files this program writes; kept in the file as `user_version`.
pub const FORMAT: i64 = 2;

/// Marks a database as a territory file (`application_id`): the letters `MILU`.
pub const APPLICATION_ID: i64 = 0x4D49_4C55;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ColumnKind {
    /// Text.
    Text,
    /// Whole number.
    Integer,
    /// Number.
    Real,
    /// 0 or 1.
    Boolean,
    /// Day, `YYYY-MM-DD`.
    Date,
    /// Moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`.
    Time,
    /// JSON.
    Json,
    /// Number of an event.
    Event,
}

impl ColumnKind {
    const fn sql(self) -> &'static str {
        match self {
            ColumnKind::Text | ColumnKind::Date | ColumnKind::Time | ColumnKind::Json => "TEXT",
            ColumnKind::Integer | ColumnKind::Boolean | ColumnKind::Event => "INTEGER",
            ColumnKind::Real => "REAL",
        }
    }

    /// What it is, for a person.
    fn message(self) -> Message {
        match self {
            ColumnKind::Text => Message::new("schema-kind-text"),
            ColumnKind::Integer => Message::new("schema-kind-integer"),
            ColumnKind::Real => Message::new("schema-kind-real"),
            ColumnKind::Boolean => Message::new("schema-kind-boolean"),
            ColumnKind::Date => Message::new("schema-kind-date"),
            ColumnKind::Time => Message::new("schema-kind-time"),
            ColumnKind::Json => Message::new("schema-kind-json"),
            ColumnKind::Event => Message::new("schema-kind-event"),
        }
    }
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub name: &'static str,
    pub kind: ColumnKind,
    pub required: bool,
}

/// A column that always holds something.
pub(crate) const fn required(name: &'static str, kind: ColumnKind) -> Column {
    Column { name, kind, required: true }
}

/// A column that is NULL where nothing is known.
pub(crate) const fn optional(name: &'static str, kind: ColumnKind) -> Column {
    Column { name, kind, required: false }
}

/// A table that keeps the house in order rather than records.
struct HouseTable {
    name: &'static str,
    columns: &'static [Column],
    primary_key: &'static str,
}

use ColumnKind::{Event, Integer, Json, Text, Time};

const HOUSE: [HouseTable; 5] = [
    HouseTable {
        name: "milieu",
        columns: &[required("format", Integer), required("created_at", Time), required("program", Text)],
        primary_key: "format",
    },
    HouseTable {
        name: "event",
        columns: &[
            required("id", Integer),
            required("at", Time),
            required("kind", Text),
            required("subject", Text),
            optional("author", Text),
            optional("reason", Text),
            optional("undoes", Event),
            required("program", Text),
        ],
        primary_key: "id",
    },
    HouseTable {
        name: "event_count",
        columns: &[
            required("event", Event),
            required("table_name", Text),
            required("added", Integer),
            required("changed", Integer),
            required("removed", Integer),
        ],
        primary_key: "event, table_name",
    },
    HouseTable {
        name: "finding",
        columns: &[
            required("event", Event),
            required("position", Integer),
            required("severity", Text),
            required("code", Text),
            optional("file", Text),
            optional("sheet", Text),
            optional("line", Integer),
            optional("field", Text),
            required("message", Json),
            optional("hint", Json),
        ],
        primary_key: "event, position",
    },
    HouseTable {
        name: "run",
        columns: &[
            required("snapshot", Text),
            required("method", Text),
            required("version", Text),
            required("parameters", Json),
            required("seed", Text),
            required("at", Time),
            required("result", Json),
        ],
        primary_key: "snapshot, method, version, parameters, seed",
    },
];

/// The columns that come before those of the record, in every table of records.
const VERSION_COLUMNS: [Column; 3] =
    [required("id", Integer), required("recorded_from", Event), optional("recorded_until", Event)];

const MADE_KEY: Column = required("key", Text);

fn record_columns(table: Table) -> Vec<Column> {
    let (origin, columns) = with_stored!(table, T => (T::KEY, T::COLUMNS));
    let made = (origin == KeyOrigin::Made).then_some(MADE_KEY);
    VERSION_COLUMNS.into_iter().chain(made).chain(columns.iter().copied()).collect()
}

fn create_table(name: &str, columns: &[Column], primary_key: &str) -> String {
    let whole_number_key = primary_key == "id";
    let mut lines: Vec<String> = columns
        .iter()
        .map(|column| {
            let mut line = format!("  {} {}", column.name, column.kind.sql());
            if column.name == "id" && whole_number_key {
                line.push_str(" PRIMARY KEY");
            } else if column.required {
                line.push_str(" NOT NULL");
            }
            match column.kind {
                ColumnKind::Boolean => line.push_str(&format!(" CHECK ({} IN (0, 1))", column.name)),
                ColumnKind::Event => line.push_str(" REFERENCES event (id)"),
                _ => {}
            }
            line
        })
        .collect();
    if !whole_number_key {
        lines.push(format!("  PRIMARY KEY ({primary_key})"));
    }
    format!("CREATE TABLE {name} (\n{}\n) STRICT", lines.join(",\n"))
}

/// The statements that make an empty file, in order.
pub(crate) fn create_statements() -> Vec<String> {
    let mut statements: Vec<String> =
        HOUSE.iter().map(|t| create_table(t.name, t.columns, t.primary_key)).collect();
    for table in Table::ALL {
        let name = table.name();
        statements.push(create_table(name, &record_columns(table), "id"));
        statements
            .push(format!("CREATE UNIQUE INDEX {name}_current ON {name} (key) WHERE recorded_until IS NULL"));
        statements.push(format!("CREATE INDEX {name}_from ON {name} (recorded_from)"));
        statements.push(format!(
            "CREATE INDEX {name}_until ON {name} (recorded_until) WHERE recorded_until IS NOT NULL"
        ));
    }
    statements
}

/// The columns a record's row is written with, key first.
pub(crate) fn written_columns(origin: KeyOrigin, columns: &[Column]) -> String {
    let made = (origin == KeyOrigin::Made).then_some("key");
    let names: Vec<&str> = made.into_iter().chain(columns.iter().map(|c| c.name)).collect();
    names.join(", ")
}

/// The reference of tables and columns, in Markdown. What a table or column means is the message
/// `schema-table-<table>` or `schema-column-<table>-<column>`; `render` turns messages into text.
pub fn schema_markdown(render: &dyn Fn(&Message) -> String) -> String {
    let intro = message!(
        "schema-intro",
        format = FORMAT.to_string(),
        application = "`PRAGMA application_id`",
        number = APPLICATION_ID.to_string(),
        letters = "`MILU`",
        version = "`PRAGMA user_version`"
    );
    let versions = message!("schema-versions", from = "`recorded_from`", until = "`recorded_until`");
    let mut text = format!(
        "# {}\n\n{}\n\n{}\n\n{NOW}\n{}\n\n{AFTER_SEVEN}\n{}\n\n## {}\n",
        render(&message!("schema-title")),
        render(&intro),
        render(&versions),
        render(&message!("schema-at-event", event = "7")),
        render(&message!("schema-unknown")),
        render(&message!("schema-records")),
    );
    for table in Table::ALL {
        let shared = VERSION_COLUMNS.len() + usize::from(with_stored!(table, T => T::KEY) == KeyOrigin::Made);
        let columns = record_columns(table);
        let columns = columns.iter().enumerate().map(|(at, column)| {
            let owner = if at < shared { "record" } else { table.name() };
            (owner, column)
        });
        describe(&mut text, render, table.name(), columns);
    }
    text.push_str(&format!("\n## {}\n", render(&message!("schema-house"))));
    for table in &HOUSE {
        describe(&mut text, render, table.name, table.columns.iter().map(|column| (table.name, column)));
    }
    text
}

const NOW: &str = "```sql\nSELECT * FROM actor WHERE recorded_until IS NULL;\n```\n";
const AFTER_SEVEN: &str = "```sql\nSELECT * FROM actor\nWHERE recorded_from <= 7 AND (recorded_until IS NULL OR recorded_until > 7);\n```\n";

/// A table and its columns, each with the name of what its message is filed under.
fn describe<'c>(
    text: &mut String,
    render: &dyn Fn(&Message) -> String,
    name: &str,
    columns: impl Iterator<Item = (&'c str, &'c Column)>,
) {
    let filed = |parts: &[&str]| render(&Message::new(parts.join("-").replace('_', "-")));
    text.push_str(&format!(
        "\n### `{name}`\n\n{}\n\n| {} | {} | {} | {} |\n| --- | --- | --- | --- |\n",
        filed(&["schema-table", name]),
        render(&message!("schema-head-column")),
        render(&message!("schema-head-holds")),
        render(&message!("schema-head-required")),
        render(&message!("schema-head-meaning")),
    ));
    for (owner, column) in columns {
        text.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            column.name,
            render(&column.kind.message()),
            if column.required { render(&message!("schema-required")) } else { String::new() },
            filed(&["schema-column", owner, column.name]).replace('|', "\\|")
        ));
    }
}

/// Name of the column at a position of a record.
pub(crate) fn column_name<T: tables::Stored>(position: usize) -> &'static str {
    T::COLUMNS.get(position).map_or("?", |column| column.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_names_and_explains_every_table_and_column() {
        let messages = milieu_messages::Messages::english();
        let text = schema_markdown(&|message| messages.render(message));
        assert!(!text.contains('⟦'), "{text}");
        for table in Table::ALL {
            assert!(text.contains(&format!("### `{}`", table.name())));
            for column in record_columns(table) {
                assert!(text.contains(&format!("| `{}` |", column.name)), "{}", column.name);
            }
        }
        for table in &HOUSE {
            assert!(text.contains(&format!("### `{}`", table.name)));
        }
    }

    #[test]
    fn no_column_stands_twice_in_a_table() {
        for table in Table::ALL {
            let mut names: Vec<_> = record_columns(table).iter().map(|c| c.name).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{}", table.name());
            assert!(names.contains(&"key"), "{}", table.name());
        }
    }
}

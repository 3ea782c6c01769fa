//! What stops an import as a whole. Everything else is a finding.

use milieu_vocabulary::{Message, message};

/// Why files cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// No file was given.
    #[error("no file was given")]
    NoFile,
    /// The file cannot be opened or read.
    #[error("cannot read `{file}`: {source}")]
    Unreadable {
        /// File.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file cannot be written.
    #[error("cannot write `{file}`: {source}")]
    Unwritable {
        /// File.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file holds nothing.
    #[error("`{file}` is empty")]
    Empty {
        /// File.
        file: String,
    },
    /// The file ends before its content does, or is damaged.
    #[error("`{file}` is cut short or damaged: {detail}")]
    Damaged {
        /// File.
        file: String,
        /// What the reader met.
        detail: String,
    },
    /// The file is of a kind no reader here reads.
    #[error("`{file}` is not a table: it looks like {looks_like}")]
    NotATable {
        /// File.
        file: String,
        /// What it looks like: `pdf`, `zip`, `binary`, ….
        looks_like: &'static str,
    },
    /// More than may be held in memory.
    #[error("`{file}` is too large: {size} {unit}, at most {limit} are read")]
    TooLarge {
        /// File.
        file: String,
        /// How large, as far as read.
        size: u64,
        /// The limit.
        limit: u64,
        /// `bytes`, `records`, `cells`.
        unit: &'static str,
    },
    /// The sheet asked for is not in the workbook.
    #[error("`{file}` has no sheet `{sheet}`; it has: {existing}")]
    NoSheet {
        /// File.
        file: String,
        /// Sheet asked for.
        sheet: String,
        /// Sheets that exist.
        existing: String,
    },
    /// An encoding nobody knows was asked for.
    #[error("`{0}` is not the name of an encoding")]
    UnknownEncoding(String),
    /// A mapping file cannot be understood.
    #[error("the mapping `{file}` cannot be understood: {detail}")]
    BadMapping {
        /// File.
        file: String,
        /// What is wrong.
        detail: String,
    },
    /// The text does not follow the format it announces.
    #[error("`{file}` is not good {format}: {detail}")]
    BadSyntax {
        /// File.
        file: String,
        /// Format: `json`, `yaml`, ….
        format: &'static str,
        /// What is wrong.
        detail: String,
    },
    /// A network file cannot be read.
    #[error("`{file}`: {source}")]
    Graph {
        /// File.
        file: String,
        /// Why.
        source: crate::graph::GraphError,
    },
    /// A file of boundaries cannot be read.
    #[error(transparent)]
    Geometry(crate::geometry::GeometryError),
    /// Nothing tells what kind of import the file is.
    #[error("the kind of `{file}` is not recognised")]
    Unrecognised {
        /// File.
        file: String,
        /// The columns it has, if it is a table.
        columns: String,
    },
}

impl ExchangeError {
    /// The error as a message for the person who gave the file.
    pub fn message(&self) -> Message {
        match self {
            ExchangeError::NoFile => message!("import-no-file"),
            ExchangeError::Unreadable { file, source } => {
                message!("import-unreadable", file = file, detail = source.to_string())
            }
            ExchangeError::Unwritable { file, source } => {
                message!("import-unwritable", file = file, detail = source.to_string())
            }
            ExchangeError::Empty { file } => message!("import-empty", file = file),
            ExchangeError::Damaged { file, detail } => {
                message!("import-damaged", file = file, detail = detail)
            }
            ExchangeError::NotATable { file, looks_like } => {
                message!("import-not-a-table", file = file, kind = *looks_like)
            }
            ExchangeError::TooLarge { file, size, limit, unit } => {
                message!("import-too-large", file = file, size = *size, limit = *limit, unit = *unit)
            }
            ExchangeError::NoSheet { file, sheet, existing } => {
                message!("import-no-sheet", file = file, sheet = sheet, existing = existing)
            }
            ExchangeError::UnknownEncoding(name) => message!("import-unknown-encoding", name = name),
            ExchangeError::BadMapping { file, detail } => {
                message!("import-bad-mapping", file = file, detail = detail)
            }
            ExchangeError::BadSyntax { file, format, detail } => {
                message!("import-bad-syntax", file = file, format = *format, detail = detail)
            }
            ExchangeError::Graph { file, source } => {
                message!("import-graph-unreadable", file = file, detail = source.message())
            }
            ExchangeError::Geometry(source) => source.message(),
            ExchangeError::Unrecognised { file, columns } => {
                message!("import-unrecognised", file = file, columns = columns)
            }
        }
    }
}

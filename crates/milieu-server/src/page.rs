//! What a screen shows: the answer in words, figures, tables, and data of its own.

use milieu_figures::{Figure, Table};
use serde::Serialize;
use utoipa::ToSchema;

/// A screen's answer. First the words, then the pictures, always the tables.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// Title.
    pub title: String,
    /// The answer in one or two plain sentences.
    pub answer: Vec<String>,
    /// What must be known to read it: synthetic data, thin data, licences.
    pub notices: Vec<String>,
    /// Figures, each with its table twin.
    pub figures: Vec<FigureView>,
    /// Tables that are not the twin of a figure.
    pub tables: Vec<TableView>,
    /// The same as a command, words after `milieu`.
    pub command: Option<String>,
    /// Which state of the territory it is about.
    pub about: About,
    /// What only this screen has.
    pub data: T,
}

/// Which state of which territory a page is about.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct About {
    /// Name of the file.
    pub file: String,
    /// Number of the last event of the state shown.
    pub event: i64,
    /// Whether an older state is shown than the file now holds.
    pub earlier: bool,
    /// Language of the texts.
    pub language: String,
    /// Region asked about, if any.
    pub region: Option<String>,
    /// Name of the region.
    pub region_name: Option<String>,
    /// Period shown, as in the address.
    pub period: String,
    /// Period shown, in words.
    pub period_name: String,
    /// Whether any of the data are synthetic.
    pub synthetic: bool,
}

/// A drawing and its table twin.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FigureView {
    /// Name, unique on the page.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it shows, in words.
    pub description: String,
    /// The drawing.
    pub svg: String,
    /// Every number drawn.
    pub table: TableView,
}

/// A table.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct TableView {
    /// Name, unique on the page.
    pub id: String,
    /// Caption.
    pub caption: String,
    /// Column headings.
    pub columns: Vec<String>,
    /// Rows; the first cell names the row.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows there are in all, when not all are shown.
    pub total: Option<usize>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Cell {
    /// As it is read.
    pub text: String,
    /// As a number, for sorting and for spreadsheets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// Address inside the workbench where more is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Cell {
    /// Text alone.
    pub fn text(text: impl Into<String>) -> Self {
        Cell { text: text.into(), number: None, link: None }
    }

    /// A number as it is read, and as it is.
    pub fn number(text: impl Into<String>, number: f64) -> Self {
        Cell { text: text.into(), number: Some(number), link: None }
    }

    /// The same cell with an address.
    pub fn to(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

impl TableView {
    /// A table of the figure kit.
    pub fn of(id: impl Into<String>, table: &Table) -> Self {
        TableView {
            id: id.into(),
            caption: table.caption.clone(),
            columns: table.columns.clone(),
            rows: table.rows.iter().map(|row| row.iter().map(Cell::text).collect()).collect(),
            total: None,
        }
    }
}

impl From<Figure> for FigureView {
    fn from(figure: Figure) -> Self {
        FigureView {
            table: TableView::of(format!("{}-table", figure.id), &figure.table),
            id: figure.id,
            title: figure.title,
            description: figure.description,
            svg: figure.svg,
        }
    }
}

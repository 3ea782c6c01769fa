//! The figure kit: data in, SVG out.
//!
//! Every figure is a [`Figure`]: an SVG drawing with title and description for screen readers,
//! and a table twin that holds every number drawn. All words come in already rendered; the kit
//! knows no language beyond the decimal mark, and nothing of where the data came from.
//!
//! Colours are CSS variables with fall-backs, so that one drawing serves light, dark and print;
//! colour never carries a meaning alone: marks differ in shape or are labelled.
//!
//! The usual chart crates draw neither ternary plots nor theme-aware, described SVG, which is
//! why the few charts a diagnosis needs are drawn here.
//!
//! | figure | for |
//! | --- | --- |
//! | [`interval_chart`] | values with intervals on one scale, e.g. six factor scores |
//! | [`bar_chart`] | one value per row, signed or not, e.g. evidence for a type |
//! | [`ternary_plot`] | shares of three parts, their doubt and their course |
//! | [`heat_map`] | a matrix of counts, e.g. ties group by group |
//! | [`adjacency_matrix`] | a network actor by actor, in a chosen order |
//! | [`line_chart`] | courses over periods |
//! | [`network_drawing`] | actors and ties at given places |
//! | [`effect_chart`] | estimates of a model's effects with intervals, under headings |
//! | [`violin_chart`] | simulated distributions beside observed values: goodness of fit |
//! | [`score_chart`] | scores with interval, period before, spread of others and target |
//! | [`flow_diagram`] | steps and what leads from one to the next |
//! | [`reach_diagram`] | what can be reached, how varied it is, and their product |
//! | [`group_circle`] | ties among groups, against what chance would have |
//! | [`scatter_chart`] | two measures against each other |
//! | [`wheel`] | scores of the parts of a whole |
//! | [`field_table`] | what is chosen, by field and subject |
//! | [`trace_chart`] | parameters over the iterations of an estimation: convergence |
//! | [`region_map`] | regions in classes, actors and flows over outlines of countries |
//! | [`tile_map`] | regions in classes, one equal cell each |

mod adjacency_matrix;
mod bar_chart;
mod class_breaks;
mod distribution;
mod effect_chart;
mod europe_tiles;
mod field_table;
mod flow_diagram;
mod group_circle;
mod heat_map;
mod interval_chart;
mod legend;
mod line_chart;
mod map_legend;
mod map_point;
mod network_drawing;
mod number_format;
mod outlines;
#[cfg(feature = "png")]
mod png;
mod reach_diagram;
mod region_map;
mod scatter_chart;
mod score_chart;
mod svg;
mod ternary_plot;
mod theme;
mod tile_layout;
mod tile_map;
mod trace_chart;
mod violin_chart;
mod wheel;

pub use adjacency_matrix::{AdjacencyMatrix, adjacency_matrix};
pub use bar_chart::{Bar, BarChart, bar_chart};
pub use class_breaks::{ClassBreaks, Classes};
pub use effect_chart::{Effect, EffectChart, EffectGroup, EffectPart, effect_chart};
pub use europe_tiles::europe_tile;
pub use field_table::{Field, FieldItem, FieldMark, FieldTable, field_table};
pub use flow_diagram::{FlowBox, FlowDiagram, FlowLink, flow_diagram};
pub use group_circle::{AgainstChance, CircleGroup, CircleLink, GroupCircle, group_circle};
pub use heat_map::{HeatMap, heat_map};
pub use interval_chart::{IntervalChart, IntervalRow, interval_chart};
pub use line_chart::{Line, LineChart, line_chart};
pub use map_legend::MapWords;
pub use map_point::MapPoint;
pub use network_drawing::{NetworkDrawing, Node, NodeShape, Place, network_drawing, wedge_places};
pub use number_format::NumberFormat;
pub use outlines::{Outlines, europe_outlines};
#[cfg(feature = "png")]
pub use png::{PngError, TYPEFACE, png};
pub use reach_diagram::{ReachDiagram, Term, reach_diagram};
pub use region_map::{MapActor, MapFlow, MapFrame, MapRegion, RegionMap, region_map};
pub use scatter_chart::{Ends, ScatterChart, ScatterPoint, scatter_chart};
pub use score_chart::{ScoreChart, ScoreRow, score_chart};
pub use svg::STYLE;
pub use ternary_plot::{TernaryPlot, TernaryPoint, ternary_plot};
pub use theme::{Theme, themed};
pub use tile_layout::{TileCell, TileLayoutError, tile_layout};
pub use tile_map::{Tile, TileMap, tile_map};
pub use trace_chart::{Phase, Trace, TraceChart, trace_chart};
pub use violin_chart::{ViolinCategory, ViolinChart, ViolinScale, violin_chart};
pub use wheel::{Spoke, Wheel, wheel};

/// A table of text: the twin of a drawing, or a table of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Caption.
    pub caption: String,
    /// Column headings.
    pub columns: Vec<String>,
    /// Rows of cells.
    pub rows: Vec<Vec<String>>,
}

/// A drawing with everything a reader who cannot see it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Short name, unique in a document; becomes the id of the drawing's parts.
    pub id: String,
    /// Title.
    pub title: String,
    /// What the drawing shows, in a sentence or two.
    pub description: String,
    /// The drawing, to be placed in a page that has [`STYLE`].
    pub svg: String,
    /// Every number drawn.
    pub table: Table,
}

impl Figure {
    /// The drawing as a file of its own, with its style inside.
    pub fn standalone(&self) -> String {
        let style = format!("<style>{STYLE}</style>");
        match self.svg.find("<title") {
            Some(at) => {
                let (head, tail) = self.svg.split_at(at);
                format!("{head}{style}{tail}")
            }
            None => self.svg.clone(),
        }
    }
}

/// Words common to all figures, and how their numbers are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// Short name, unique in a document.
    pub id: String,
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// How numbers are written, by the language of the words.
    pub numbers: NumberFormat,
}

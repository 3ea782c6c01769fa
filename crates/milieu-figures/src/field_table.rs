//! Fields down, subjects across, and in each cell what is chosen there.

use crate::svg::{Drawing, wrapped};
use crate::{Caption, Figure, Table};

/// How something in a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldMark {
    /// Chosen: a full dot.
    Chosen,
    /// Cannot be told: a hollow dot.
    Undecided,
    /// Ruled out: a cross.
    RuledOut,
}

/// Something in a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldItem {
    /// Short name drawn.
    pub code: String,
    /// Full name, for hover and table.
    pub name: String,
    /// How it stands.
    pub mark: FieldMark,
}

/// A field: a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// Name.
    pub label: String,
    /// Cells, one for each subject.
    pub cells: Vec<Vec<FieldItem>>,
}

/// What [`field_table`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldTable {
    /// Title and description.
    pub caption: Caption,
    /// Subjects across, each with whether it is to be noticed.
    pub subjects: Vec<(String, bool)>,
    /// Fields, first on top.
    pub fields: Vec<Field>,
    /// Names of chosen, undecided and ruled out, for the legend and the table.
    pub legend: [String; 3],
    /// Heading of the fields.
    pub field_column: String,
}

/// Draws the table of fields. Shape tells the marks apart: full dot, hollow dot, cross.
pub fn field_table(table: &FieldTable) -> Figure {
    const LEFT: f64 = 214.0;
    const CELL: f64 = 112.0;
    const TOP: f64 = 42.0;
    const LINE: f64 = 18.0;
    let width = LEFT + CELL * table.subjects.len() as f64 + 8.0;
    let in_a_line = 2;
    let heights: Vec<f64> = table
        .fields
        .iter()
        .map(|field| {
            let most = field.cells.iter().map(|c| c.len().div_ceil(in_a_line)).max().unwrap_or(0);
            let words = wrapped(&field.label, LEFT - 16.0, 4).len();
            (LINE * most as f64).max(15.0 * words as f64) + 16.0
        })
        .collect();
    let height = TOP + heights.iter().sum::<f64>() + 40.0;

    let mut drawing = Drawing::new(width, height);
    for (j, (name, noticed)) in table.subjects.iter().enumerate() {
        let x = LEFT + CELL * (j as f64 + 0.5);
        let words = if *noticed { format!("◆ {name}") } else { name.clone() };
        drawing.lines(if *noticed { "strong" } else { "soft" }, "middle", (x, 16.0), &words, CELL - 4.0, 2);
    }
    let mut y = TOP;
    for (field, height) in table.fields.iter().zip(&heights) {
        drawing.line("grid", (0.0, y), (width, y));
        drawing.lines("strong", "start", (4.0, y + 18.0), &field.label, LEFT - 16.0, 4);
        for (j, cell) in field.cells.iter().enumerate() {
            for (k, item) in cell.iter().enumerate() {
                let x = LEFT + CELL * j as f64 + 16.0 + 50.0 * (k % in_a_line) as f64;
                let line = y + 14.0 + LINE * (k / in_a_line) as f64;
                drawing.titled(&item.name, |d| {
                    mark(d, item.mark, (x, line));
                    d.text("small", "start", (x + 9.0, line + 4.0), &item.code);
                });
            }
        }
        y += height;
    }
    drawing.line("grid", (0.0, y), (width, y));
    let mut x = 14.0;
    for (kind, name) in
        [FieldMark::Chosen, FieldMark::Undecided, FieldMark::RuledOut].into_iter().zip(&table.legend)
    {
        mark(&mut drawing, kind, (x, y + 22.0));
        drawing.text("soft", "start", (x + 12.0, y + 26.0), name);
        x += 40.0 + crate::svg::text_width(name);
    }
    let word = |kind: FieldMark| match kind {
        FieldMark::Chosen => &table.legend[0],
        FieldMark::Undecided => &table.legend[1],
        FieldMark::RuledOut => &table.legend[2],
    };
    let rows = table
        .fields
        .iter()
        .map(|field| {
            let mut row = vec![field.label.clone()];
            row.extend(field.cells.iter().map(|cell| {
                let items: Vec<String> = cell
                    .iter()
                    .map(|item| format!("{} {} ({})", item.code, item.name, word(item.mark)))
                    .collect();
                items.join("; ")
            }));
            row
        })
        .collect();
    let mut columns = vec![table.field_column.clone()];
    columns.extend(table.subjects.iter().map(|(name, _)| name.clone()));
    drawing.finish(&table.caption, Table { caption: table.caption.title.clone(), columns, rows })
}

fn mark(d: &mut Drawing, kind: FieldMark, (x, y): (f64, f64)) {
    match kind {
        FieldMark::Chosen => d.circle("mark", (x, y), 5.5),
        FieldMark::Undecided => d.circle("ring", (x, y), 4.5),
        FieldMark::RuledOut => {
            d.line("observed", (x - 4.0, y - 4.0), (x + 4.0, y + 4.0));
            d.line("observed", (x - 4.0, y + 4.0), (x + 4.0, y - 4.0));
        }
    }
}

//! A network as a square of cells, actor by actor, in a chosen order.

use crate::svg::{Drawing, fitted};
use crate::{Caption, Figure, Table};

/// What [`adjacency_matrix`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct AdjacencyMatrix {
    /// Title and description.
    pub caption: Caption,
    /// Names of the actors, in the order of rows and columns.
    pub actors: Vec<String>,
    /// Blocks of actors that stand together, in order: name and number of actors.
    pub blocks: Vec<(String, usize)>,
    /// Ties as places of row and column, with their weight. An undirected tie stands once.
    pub ties: Vec<(u32, u32, f64)>,
    /// Whether a tie runs from its row to its column only.
    pub directed: bool,
    /// Headings of the table: actor, block, ties, tied to.
    pub columns: [String; 4],
}

/// Draws a filled cell for every tie, the darker the heavier, with lines between the blocks and
/// their names at the side. The table names the partners of every actor.
pub fn adjacency_matrix(matrix: &AdjacencyMatrix) -> Figure {
    const SIDE: f64 = 560.0;
    let n = matrix.actors.len();
    let (left, top) = (150.0, 12.0);
    let cell = SIDE / n.max(1) as f64;
    let mut drawing = Drawing::new(left + SIDE + 12.0, top + SIDE + 14.0);
    drawing.rect("axis", (left, top), (SIDE, SIDE));
    let largest = matrix.ties.iter().map(|t| t.2).fold(0.0, f64::max);
    for (row, column, weight) in &matrix.ties {
        let shade = if largest > 0.0 { 0.35 + 0.65 * (weight / largest).clamp(0.0, 1.0).sqrt() } else { 1.0 };
        let mut fill = |row: u32, column: u32| {
            let at = (left + cell * f64::from(column), top + cell * f64::from(row));
            drawing.shade(shade, at, (cell.max(1.0), cell.max(1.0)));
        };
        fill(*row, *column);
        if !matrix.directed && row != column {
            fill(*column, *row);
        }
    }
    let mut from = 0usize;
    let mut block_of = vec![""; n];
    for (name, size) in &matrix.blocks {
        let until = (from + size).min(n);
        let (start, end) = (cell * from as f64, cell * until as f64);
        // Too thin a block has no room for its name.
        if end - start >= 11.0 {
            drawing.text(
                "soft",
                "end",
                (left - 8.0, top + (start + end) / 2.0 + 4.0),
                &fitted(name, left - 12.0),
            );
        }
        if until < n {
            drawing.line("grid", (left, top + end), (left + SIDE, top + end));
            drawing.line("grid", (left + end, top), (left + end, top + SIDE));
        }
        for slot in &mut block_of[from..until] {
            *slot = name;
        }
        from = until;
    }
    let mut partners: Vec<Vec<&str>> = vec![Vec::new(); n];
    for (row, column, _) in &matrix.ties {
        let (a, b) = (*row as usize, *column as usize);
        if a >= n || b >= n {
            continue;
        }
        partners[a].push(&matrix.actors[b]);
        if !matrix.directed && a != b {
            partners[b].push(&matrix.actors[a]);
        }
    }
    let rows = matrix
        .actors
        .iter()
        .zip(&mut partners)
        .zip(block_of)
        .map(|((name, partners), block)| {
            partners.sort_unstable();
            vec![name.clone(), block.to_owned(), partners.len().to_string(), partners.join(", ")]
        })
        .collect();
    let table = Table { caption: matrix.caption.title.clone(), columns: matrix.columns.to_vec(), rows };
    drawing.finish(&matrix.caption, table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undirected_tie_is_drawn_on_both_sides_and_named_for_both() {
        let matrix = AdjacencyMatrix {
            caption: Caption { id: "a".to_owned(), ..Caption::default() },
            actors: ["Ada", "<b>", "Cy"].map(str::to_owned).to_vec(),
            blocks: vec![("firms".to_owned(), 2), ("labs".to_owned(), 1)],
            ties: vec![(0, 1, 2.0), (1, 2, 1.0)],
            directed: false,
            columns: ["actor", "block", "ties", "tied to"].map(str::to_owned),
        };
        let figure = adjacency_matrix(&matrix);
        let cells = |svg: &str| svg.matches("<rect").count();
        assert_eq!(figure.table.rows[1], ["<b>", "firms", "2", "Ada, Cy"]);
        let directed = adjacency_matrix(&AdjacencyMatrix { directed: true, ..matrix });
        assert_eq!(cells(&figure.svg) - cells(&directed.svg), 2);
        assert_eq!(directed.table.rows[2], ["Cy", "labs", "0", ""]);
    }
}

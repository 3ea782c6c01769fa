//! Regions as equal cells.

use crate::NumberFormat;
use crate::map_legend::{Explained, MapLegend, MapWords};
use crate::svg::{Drawing, fitted};
use crate::{Caption, ClassBreaks, Classes, Figure, Table, TileCell};

/// One region.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Key, for a page to find it by.
    pub key: String,
    /// Short name that stands in the cell, e.g. the code.
    pub label: String,
    /// Name.
    pub name: String,
    /// Value; `None` is unknown.
    pub value: Option<f64>,
    /// Words beside the value: unit, year, or why it is unknown.
    pub note: String,
    /// Cell.
    pub cell: TileCell,
}

/// What [`tile_map`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct TileMap {
    /// Title and description.
    pub caption: Caption,
    /// Regions.
    pub tiles: Vec<Tile>,
    /// How values fall into classes.
    pub breaks: ClassBreaks,
    /// Words of the legend.
    pub words: MapWords,
    /// Digits after the point.
    pub digits: usize,
    /// Headings of the table: name, value, class, note.
    pub columns: [String; 4],
}

/// Draws a tile map. Each cell says its region and its class, so that colour is never needed;
/// the table is sorted by value, the unknown last.
pub fn tile_map(map: &TileMap) -> Figure {
    const CELL: f64 = 46.0;
    const EDGE: f64 = 10.0;
    let id = map.caption.id.as_str();
    let values: Vec<f64> = map.tiles.iter().filter_map(|tile| tile.value).collect();
    let classes = Classes::of(&values, &map.breaks);
    let class = |tile: &Tile| tile.value.and_then(|value| classes.class(value));
    let counts = counts(&classes, map.tiles.iter().map(class));
    let most = |line: fn(&Tile) -> u32| map.tiles.iter().map(line).max().map_or(0.0, |l| f64::from(l) + 1.0);
    let (columns, rows) = (most(|tile| tile.cell.column), most(|tile| tile.cell.row));
    let width = (CELL * columns + 2.0 * EDGE).max(420.0);
    let legend = MapLegend::new(
        &Explained {
            id,
            words: &map.words,
            classes: &classes,
            counts: &counts,
            unknown: map.tiles.iter().filter(|tile| class(tile).is_none()).count(),
            digits: map.digits,
            numbers: map.caption.numbers,
            shapes: &[],
            flows: false,
            elsewhere: &[],
        },
        width - 2.0 * EDGE,
    );
    let below = CELL * rows + 2.0 * EDGE;

    let mut drawing = Drawing::of_marks(id, width, below + legend.height() + EDGE);
    for tile in &map.tiles {
        let at = (EDGE + CELL * f64::from(tile.cell.column), EDGE + CELL * f64::from(tile.cell.row));
        let (corner, size) = ((at.0 + 1.0, at.1 + 1.0), (CELL - 2.0, CELL - 2.0));
        let text = |class: &str, d: &mut Drawing, down: f64, words: &str| {
            d.text(class, "middle", (at.0 + CELL / 2.0, at.1 + down), words);
        };
        drawing.mark(
            "region",
            &tile.key,
            &said(&tile.name, tile.value, (map.caption.numbers, map.digits), &map.words.unknown, &tile.note),
            |d| {
                let label = fitted(&tile.label, CELL - 2.0);
                match class(tile) {
                    Some(class) => {
                        let step = classes.step(class);
                        d.rect(&format!("tile s{step}"), corner, size);
                        text(&format!("on on{step}"), d, 20.0, &label);
                        text(&format!("on on{step}"), d, 36.0, &(class + 1).to_string());
                    }
                    None => {
                        d.unknown(id, |d| d.rect("tile", corner, size));
                        text("number", d, 27.0, &label);
                    }
                }
            },
        );
    }
    legend.draw(&mut drawing, (EDGE, below));

    let mut sorted: Vec<&Tile> = map.tiles.iter().collect();
    sorted.sort_by(|a, b| descending(a.value, b.value).then_with(|| a.name.cmp(&b.name)));
    let rows = sorted
        .into_iter()
        .map(|tile| {
            let value = tile.value.map(|v| map.caption.numbers.decimals(v, map.digits)).unwrap_or_default();
            vec![tile.name.clone(), value, class_words(class(tile), &map.words), tile.note.clone()]
        })
        .collect();
    let table = Table { caption: map.caption.title.clone(), columns: map.columns.to_vec(), rows };
    drawing.finish(&map.caption, table)
}

/// Regions per class; empty if none has a value.
pub(crate) fn counts(classes: &Classes, each: impl Iterator<Item = Option<usize>>) -> Vec<usize> {
    let mut counts = vec![0; classes.count()];
    for class in each.flatten() {
        counts[class] += 1;
    }
    if counts.iter().all(|count| *count == 0) { Vec::new() } else { counts }
}

/// What a mark says: name, value or the word for the unknown, note.
pub(crate) fn said(
    name: &str,
    value: Option<f64>,
    how: (NumberFormat, usize),
    unknown: &str,
    note: &str,
) -> String {
    let value = value.map_or_else(|| unknown.to_owned(), |v| how.0.decimals(v, how.1));
    let about = [value.as_str(), note].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    if about.is_empty() { name.to_owned() } else { format!("{name}: {}", about.join(" ")) }
}

/// Number of a class as it stands in the drawing, or the word for the unknown.
pub(crate) fn class_words(class: Option<usize>, words: &MapWords) -> String {
    class.map_or_else(|| words.unknown.clone(), |class| (class + 1).to_string())
}

/// Largest first, the unknown last.
pub(crate) fn descending(a: Option<f64>, b: Option<f64>) -> std::cmp::Ordering {
    match (a, b) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

//! Regions in equal cells, about where they lie.

use pathfinding::kuhn_munkres::kuhn_munkres_min;
use pathfinding::matrix::Matrix;

use crate::MapPoint;

/// Most regions that are laid out.
const MOST: usize = 600;
/// Empty rows and columns of cells around the places, for crowded edges to spill into.
const SPARE: usize = 2;
/// Longest stretch without any region, in cells, that stays as long as it is.
const LONGEST_GAP: f64 = 2.0;

/// A cell of a tile grid, from the north-west.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TileCell {
    /// Column, from the west.
    pub column: u32,
    /// Row, from the north.
    pub row: u32,
}

/// Why regions cannot be laid out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TileLayoutError {
    /// A coordinate that is not finite.
    #[error("region {at} is at no place")]
    NoPlace {
        /// Its position in the list.
        at: usize,
    },
    /// More than a reader could tell apart, or than can be laid out in reasonable time.
    #[error("{count} regions are more than the {most} that can be laid out")]
    TooMany {
        /// How many there are.
        count: usize,
        /// The most.
        most: usize,
    },
}

/// One cell for each place, so that the sum of squared displacements is least.
///
/// The side of a cell follows from the distances to the nearest neighbour; stretches of sea
/// without any region are shortened; then places are assigned to the cells of a square grid by
/// the method of Kuhn (1955) and Munkres (1957). Deterministic. Cost: n² m for n places and m
/// cells; a few hundred regions take about a second.
///
/// # Errors
/// A place that is none, or more than 600 of them.
pub fn tile_layout(places: &[MapPoint]) -> Result<Vec<TileCell>, TileLayoutError> {
    if let Some(at) = places.iter().position(|place| !place.is_finite()) {
        return Err(TileLayoutError::NoPlace { at });
    }
    if places.len() > MOST {
        return Err(TileLayoutError::TooMany { count: places.len(), most: MOST });
    }
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let side = cell_side(places);
    let east: Vec<f64> = places.iter().map(|place| place.east / side).collect();
    let south: Vec<f64> = places.iter().map(|place| -place.north / side).collect();
    let (x, y) = (without_gaps(&east), without_gaps(&south));

    let cells_across = |along: &[f64]| along.iter().copied().fold(0.0, f64::max).round() as usize + 1;
    let (columns, rows) = (cells_across(&x), cells_across(&y));
    let mut spare = SPARE;
    while (columns + 2 * spare) * (rows + 2 * spare) < places.len() {
        spare += 1;
    }
    let (columns, rows) = (columns + 2 * spare, rows + 2 * spare);
    let costs = (0..places.len()).map(|place| {
        (0..columns * rows)
            .map(|cell| {
                let dx = x[place] + spare as f64 - (cell % columns) as f64;
                let dy = y[place] + spare as f64 - (cell / columns) as f64;
                (1000.0 * (dx * dx + dy * dy)).round() as i64
            })
            .collect::<Vec<i64>>()
    });
    let Ok(costs) = Matrix::from_rows(costs) else { return Ok(Vec::new()) };
    let (_, assigned) = kuhn_munkres_min(&costs);

    let column = close_up(assigned.iter().map(|cell| cell % columns).collect());
    let row = close_up(assigned.iter().map(|cell| cell / columns).collect());
    Ok(column.into_iter().zip(row).map(|(column, row)| TileCell { column, row }).collect())
}

/// The distance that nine in ten places have at most to their nearest neighbour elsewhere, so that
/// sparse parts close up and crowded ones spill over; 1 if all are at one place.
fn cell_side(places: &[MapPoint]) -> f64 {
    let nearest = |place: &MapPoint| {
        places
            .iter()
            .map(|other| (other.east - place.east).hypot(other.north - place.north))
            .filter(|distance| *distance > 0.0)
            .min_by(f64::total_cmp)
    };
    let mut distances: Vec<f64> = places.iter().filter_map(nearest).collect();
    distances.sort_by(f64::total_cmp);
    distances.get(distances.len().saturating_sub(1) * 9 / 10).copied().unwrap_or(1.0)
}

/// Coordinates from 0 with every gap between neighbours cut to the longest allowed.
fn without_gaps(along: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..along.len()).collect();
    order.sort_by(|a, b| along[*a].total_cmp(&along[*b]));
    let mut closed = vec![0.0; along.len()];
    for pair in order.windows(2) {
        closed[pair[1]] = closed[pair[0]] + (along[pair[1]] - along[pair[0]]).min(LONGEST_GAP);
    }
    closed
}

/// Numbers from 0, of which at most one in a row is left out.
fn close_up(lines: Vec<usize>) -> Vec<u32> {
    let mut taken = lines.clone();
    taken.sort_unstable();
    taken.dedup();
    let mut new = vec![0u32; taken.len()];
    for at in 1..taken.len() {
        new[at] = new[at - 1] + if taken[at] - taken[at - 1] > 1 { 2 } else { 1 };
    }
    lines.iter().map(|line| taken.binary_search(line).map_or(0, |at| new[at])).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(east: f64, north: f64) -> MapPoint {
        MapPoint { east, north }
    }

    fn cell(column: u32, row: u32) -> TileCell {
        TileCell { column, row }
    }

    #[test]
    fn a_grid_stays_a_grid() {
        let places: Vec<MapPoint> =
            (0..12).map(|i| place(f64::from(i % 4) * 70e3, -f64::from(i / 4) * 70e3)).collect();
        let cells: Vec<TileCell> = (0..12).map(|i| cell(i % 4, i / 4)).collect();
        assert_eq!(tile_layout(&places).unwrap(), cells);
    }

    #[test]
    fn seas_are_shortened_and_directions_kept() {
        let cells =
            tile_layout(&[place(0.0, 0.0), place(50e3, 0.0), place(50e3, 50e3), place(-6.0e6, -3.0e6)])
                .unwrap();
        assert_eq!(cells, [cell(2, 1), cell(3, 1), cell(3, 0), cell(0, 3)]);
    }

    #[test]
    fn one_place_for_all_still_gives_each_a_cell() {
        let cells = tile_layout(&vec![place(1.0, 1.0); 30]).unwrap();
        let mut different = cells.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), 30);
    }

    #[test]
    fn what_cannot_be_laid_out_is_said() {
        assert_eq!(tile_layout(&[]), Ok(Vec::new()));
        assert_eq!(tile_layout(&[place(5.0, 5.0)]), Ok(vec![cell(0, 0)]));
        assert_eq!(
            tile_layout(&[place(0.0, 0.0), place(f64::NAN, 0.0)]),
            Err(TileLayoutError::NoPlace { at: 1 })
        );
        let many = vec![place(0.0, 0.0); MOST + 1];
        assert!(matches!(tile_layout(&many), Err(TileLayoutError::TooMany { .. })));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn each_region_has_a_cell_of_its_own_whatever_the_unit(
            places in prop::collection::vec((0.0..1000.0f64, 0.0..800.0f64), 1..40)
        ) {
            let points: Vec<MapPoint> = places.iter().map(|(e, n)| place(*e, *n)).collect();
            let cells = tile_layout(&points).unwrap();
            let mut different = cells.clone();
            different.sort();
            different.dedup();
            prop_assert_eq!(different.len(), points.len());
            prop_assert_eq!(&tile_layout(&points).unwrap(), &cells);
            // A power of two changes no digit of the ratios.
            let larger: Vec<MapPoint> = places.iter().map(|(e, n)| place(1024.0 * e, 1024.0 * n)).collect();
            prop_assert_eq!(tile_layout(&larger).unwrap(), cells);
        }
    }
}

//! Cells for the countries and regions of Europe, shipped with the kit.

use crate::TileCell;

/// Cell of a country (NUTS level 0) or of a region of level 2 in the version of 2021; `None` for
/// any other code. Both levels are grids of their own. The layout is the kit's own
/// ([`tile_layout`](crate::tile_layout) of the regions of that version); for other versions, levels
/// or a part of Europe lay out the regions at hand.
pub fn europe_tile(code: &str) -> Option<TileCell> {
    include_str!("tiles/europe.txt").lines().find_map(|line| {
        let cell = line.strip_prefix(code)?.strip_prefix(' ')?;
        let (column, row) = cell.split_once(' ')?;
        Some(TileCell { column: column.parse().ok()?, row: row.parse().ok()? })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_region_of_a_level_has_a_cell_of_its_own() {
        let codes: Vec<&str> =
            include_str!("tiles/europe.txt").lines().filter_map(|line| line.split(' ').next()).collect();
        for (length, count) in [(2, 37), (4, 334)] {
            let level: Vec<&str> = codes.iter().copied().filter(|code| code.len() == length).collect();
            let cells: BTreeSet<TileCell> = level.iter().filter_map(|code| europe_tile(code)).collect();
            assert_eq!((level.len(), cells.len()), (count, count));
        }
        assert!(codes.iter().all(|code| matches!(code.len(), 2 | 4)));
        assert_eq!(europe_tile("AT2"), None);
        assert_eq!(europe_tile(""), None);
    }

    #[test]
    fn neighbours_lie_as_on_the_map() {
        let cell = |code: &str| europe_tile(code).unwrap();
        assert!(cell("PT").column < cell("ES").column && cell("ES").column < cell("IT").column);
        assert!(cell("FI").row < cell("EE").row && cell("EE").row < cell("LV").row);
        assert!(cell("AT34").column < cell("AT13").column && cell("DK05").row < cell("DE21").row);
    }
}

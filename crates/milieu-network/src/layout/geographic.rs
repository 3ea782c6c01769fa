//! Places on the map.

use super::{EqualAreaProjection, FURTHEST, Layout, LayoutError, option_in, sunflower};

/// How [`geographic`] draws.
#[derive(Debug, Clone, PartialEq)]
pub struct GeographicOptions {
    /// The map projection.
    pub projection: EqualAreaProjection,
    /// Places closer than this, in metres in both directions of a square grid, count as one.
    /// Above 0.
    pub same_place: f64,
    /// Distance in metres, about, between actors of one place and between those in the field of
    /// the actors without a place. Above 0.
    pub spacing: f64,
}

impl Default for GeographicOptions {
    /// The European grid; places within 10 m are one; actors of one place 1 km apart.
    fn default() -> GeographicOptions {
        GeographicOptions { projection: EqualAreaProjection::europe(), same_place: 10.0, spacing: 1000.0 }
    }
}

/// A map of the actors.
#[derive(Debug, Clone, PartialEq)]
pub struct Geographic {
    /// Metres to the east and north in the projection; not centred, so that outlines projected
    /// alike fit under it.
    pub layout: Layout,
    /// Number of nodes with a place.
    pub placed: u32,
    /// Nodes without coordinates, drawn in the field beside the map.
    pub without_place: Vec<u32>,
    /// Nodes whose coordinates name no place (out of range, not a number, opposite to the centre
    /// of the map), drawn in the same field.
    pub bad_place: Vec<u32>,
    /// Number of nodes moved off a place they share with an earlier node.
    pub spread: u32,
}

/// Actors at their coordinates (longitude, latitude in degrees) in an equal-area projection.
///
/// Actors of one place fill a small disc around it in the order of their ids, seeds of a
/// sunflower (Vogel 1979), the first in its middle. Actors without a place stand in rows in a
/// field to the east of the map, a twentieth of its extent away, from the top; without any place
/// the field is centred on the origin. O(n log n).
///
/// # Errors
/// An option outside its range.
pub fn geographic(
    coordinates: &[Option<[f64; 2]>],
    options: &GeographicOptions,
) -> Result<Geographic, LayoutError> {
    option_in("same_place", options.same_place, f64::MIN_POSITIVE, FURTHEST, "above 0")?;
    option_in("spacing", options.spacing, f64::MIN_POSITIVE, 1e7, "above 0, at most 1e7")?;
    let n = coordinates.len();
    let mut layout = Layout { x: vec![0.0; n], y: vec![0.0; n] };
    let (mut placed, mut without_place, mut bad_place) = (Vec::new(), Vec::new(), Vec::new());
    for (v, coordinate) in coordinates.iter().enumerate() {
        match coordinate.map(|[lon, lat]| options.projection.project(lon, lat)) {
            Some(Some([x, y])) => {
                (layout.x[v], layout.y[v]) = (x, y);
                placed.push(v);
            }
            Some(None) => bad_place.push(v as u32),
            None => without_place.push(v as u32),
        }
    }
    let bounds = placed.iter().map(|v| [layout.x[*v], layout.y[*v]]).fold(None, |b, [x, y]| {
        let [x0, y0, x1, y1] = b.unwrap_or([x, y, x, y]);
        Some([x.min(x0), y.min(y0), x.max(x1), y.max(y1)])
    });
    let spread = spread_places(&mut layout, &placed, options);
    let beside: Vec<u32> = without_place.iter().chain(&bad_place).copied().collect();
    fill_field(&mut layout, &beside, bounds, options.spacing);
    Ok(Geographic { layout, placed: placed.len() as u32, without_place, bad_place, spread })
}

fn spread_places(layout: &mut Layout, placed: &[usize], options: &GeographicOptions) -> u32 {
    let mut cells: Vec<(i64, i64, usize)> = placed
        .iter()
        .map(|v| {
            let cell = |at: f64| (at / options.same_place).floor() as i64;
            (cell(layout.x[*v]), cell(layout.y[*v]), *v)
        })
        .collect();
    cells.sort_unstable();
    let mut spread = 0;
    for shared in cells.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let first = shared[0].2;
        let [x, y] = [layout.x[first], layout.y[first]];
        for ((_, _, v), k) in shared.iter().zip(0u32..).skip(1) {
            // Seeds of the plain sunflower lie about 1.8 apart.
            let [dx, dy] = sunflower(k);
            layout.x[*v] = x + options.spacing / 1.8 * dx;
            layout.y[*v] = y + options.spacing / 1.8 * dy;
            spread += 1;
        }
    }
    spread
}

fn fill_field(layout: &mut Layout, nodes: &[u32], bounds: Option<[f64; 4]>, spacing: f64) {
    let square = (nodes.len() as f64).sqrt().ceil().max(1.0);
    let (left, top, rows) = match bounds {
        None => (-0.5 * spacing * (square - 1.0), 0.5 * spacing * (square - 1.0), square),
        Some([x0, y0, x1, y1]) => {
            let margin = (0.05 * (x1 - x0).max(y1 - y0)).max(2.0 * spacing);
            (x1 + margin, y1, ((y1 - y0) / spacing + 1.0).floor().max(square))
        }
    };
    for (v, k) in nodes.iter().zip(0u32..) {
        let (column, row) = ((f64::from(k) / rows).floor(), f64::from(k) % rows);
        layout.x[*v as usize] = left + spacing * column;
        layout.y[*v as usize] = top - spacing * row;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_projected_shared_ones_spread_and_missing_ones_put_aside() {
        let paris = Some([2.35, 48.86]);
        let lyon = Some([4.84, 45.76]);
        let map =
            geographic(&[paris, lyon, paris, None, Some([0.0, 95.0]), paris], &GeographicOptions::default())
                .unwrap();
        assert_eq!((map.placed, map.spread), (4, 2));
        assert_eq!((map.without_place, map.bad_place), (vec![3], vec![4]));
        let far = map.layout.distance(0, 1);
        assert!((far - 392_000.0).abs() < 2_000.0, "{far} m");
        for (u, v) in [(0, 2), (0, 5), (2, 5)] {
            let near = map.layout.distance(u, v);
            assert!((500.0..2_000.0).contains(&near), "{near} m");
        }
        assert!(map.layout.x[3] > map.layout.x[1] && map.layout.x[4] > map.layout.x[1]);
        assert!(map.layout.distance(3, 4) >= 1_000.0);
    }

    #[test]
    fn without_any_place_there_is_only_the_field() {
        let map = geographic(&[None; 5], &GeographicOptions::default()).unwrap();
        assert_eq!((map.placed, map.without_place.len()), (0, 5));
        for u in 0..5 {
            for v in 0..u {
                assert!(map.layout.distance(u, v) >= 999.0);
            }
        }
        assert_eq!(geographic(&[], &GeographicOptions::default()).unwrap().layout, Layout::default());
        let options = GeographicOptions { spacing: f64::NAN, ..GeographicOptions::default() };
        assert!(geographic(&[], &options).is_err());
    }
}

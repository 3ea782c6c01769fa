//! Given attributes of pairs: matrices of numbers, or what columns of the actors say of two of them.

use std::path::Path;

use geo::{Distance, Haversine, Point};
use milieu_vocabulary::{Place, message};

use super::adjacency::{matrix_body, matrix_owners};
use super::columns::Columns;
use super::grid::Grid;
use super::tie_codes::is_missing_code;
use super::{NodeSet, Reading};

/// Reads a matrix of numbers, row by row; not a number where missing.
pub(super) fn read(
    path: &Path,
    separator: Option<char>,
    actors: &NodeSet,
    receivers: Option<&NodeSet>,
    missing: &[String],
    reading: &mut Reading,
) -> Option<Vec<f64>> {
    let grid = Grid::read(path, separator, reading)?;
    let value = |cell: &str| is_missing_code(cell, missing) || cell.replace(',', ".").parse::<f64>().is_ok();
    let body = matrix_body(grid, actors, receivers, &value);
    let before = reading.errors();
    let (senders, targets) = matrix_owners(&body, actors, receivers, reading)?;
    let width = receivers.unwrap_or(actors).len();
    let mut values = vec![f64::NAN; actors.len() * width];
    for (row, &sender) in senders.iter().enumerate() {
        for (column, &target) in targets.iter().enumerate() {
            let cell = body.cell(row, column);
            let diagonal = receivers.is_none() && sender == target;
            if is_missing_code(cell, missing) {
                continue;
            }
            match (body.number(row, column), values.get_mut(sender as usize * width + target as usize)) {
                (Some(value), Some(slot)) => *slot = value,
                _ if diagonal => {}
                _ => reading.error(body.place(row, column), message!("waves-number", value = cell)),
            }
        }
    }
    (reading.errors() == before).then_some(values)
}

/// Something must be known, and it should differ.
pub(super) fn check(
    waves: &[Vec<f64>],
    width: usize,
    one_mode: bool,
    name: &str,
    place: &Place,
    reading: &mut Reading,
) {
    let off_diagonal = |at: usize| !one_mode || at / width.max(1) != at % width.max(1);
    let all = waves.iter().flat_map(|wave| wave.iter().enumerate().filter(|(at, _)| off_diagonal(*at)));
    let mut known = all.map(|(_, value)| *value).filter(|value| !value.is_nan());
    match known.next() {
        None => reading.error(place.clone(), message!("waves-all-missing", name = name)),
        Some(first) => {
            if known.all(|value| value == first) {
                reading.warn(place.clone(), message!("waves-no-variation", name = name));
            }
        }
    }
}

/// What two actors are to each other by their own attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// Straight distance of two coordinates.
    Distance,
    /// Distance in kilometres over the earth, of latitude and longitude in degrees.
    GreatCircle,
    /// 1 where the values are equal, else 0.
    Same,
    /// Absolute difference.
    Difference,
}

/// What becomes of the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Transform {
    /// Nothing.
    #[default]
    None,
    /// ln(1 + d).
    Log,
    /// −ln(1 + d): large for those who are near.
    Closeness,
}

impl Transform {
    /// The number that becomes of one.
    pub fn of(self, value: f64) -> f64 {
        match self {
            Transform::None => value,
            Transform::Log => value.ln_1p(),
            Transform::Closeness => -value.ln_1p(),
        }
    }
}

/// The matrix of a relation; not a number where either value is missing.
pub(super) fn of_columns(
    relation: Relation,
    transform: Transform,
    columns: &Columns,
    reading: &mut Reading,
) -> Option<Vec<f64>> {
    let n = columns.rows.len();
    let known = |column: usize, actor: usize| {
        columns.values.get(column).and_then(|all| all.get(actor)).copied().flatten()
    };
    let before = reading.errors();
    if relation == Relation::GreatCircle {
        for actor in 0..n {
            for (column, limit) in [(0, 90.0), (1, 180.0)] {
                if let Some(value) = known(column, actor).filter(|value| value.abs() > limit) {
                    let message = message!("waves-degrees", value = value.to_string(), limit = limit);
                    reading.error(columns.place(column, actor), message);
                }
            }
        }
    }
    if reading.errors() > before {
        return None;
    }
    let both = |column: usize, i: usize, j: usize| Some((known(column, i)?, known(column, j)?));
    let value = |i: usize, j: usize| {
        let (x, other_x) = both(0, i, j)?;
        Some(match relation {
            Relation::Same => f64::from(u8::from(x == other_x)),
            Relation::Difference => (x - other_x).abs(),
            Relation::Distance => {
                let (y, other_y) = both(1, i, j)?;
                (x - other_x).hypot(y - other_y)
            }
            Relation::GreatCircle => {
                let (y, other_y) = both(1, i, j)?;
                Haversine.distance(Point::new(y, x), Point::new(other_y, other_x)) / 1000.0
            }
        })
    };
    let pairs = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
    Some(pairs.map(|(i, j)| value(i, j).map_or(f64::NAN, |value| transform.of(value))).collect())
}

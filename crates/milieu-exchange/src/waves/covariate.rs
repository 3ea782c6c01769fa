//! Given attributes of actors, constant or changing.

use milieu_vocabulary::{Place, message};

use super::Reading;
use super::columns::Columns;

/// Values by wave; something must be known, and it should differ.
pub(super) fn checked(columns: Columns, name: &str, reading: &mut Reading) -> Option<Vec<Vec<Option<f64>>>> {
    let place = || Place::file(&columns.file);
    let mut known = columns.values.iter().flatten().flatten();
    let Some(first) = known.next() else {
        reading.error(place(), message!("waves-all-missing", name = name));
        return None;
    };
    if known.all(|value| value == first) {
        reading.warn(place(), message!("waves-no-variation", name = name));
    }
    for (at, _) in columns.values.iter().enumerate().filter(|(_, all)| all.iter().all(Option::is_none)) {
        reading.warn(place(), message!("waves-covariate-wave-missing", name = name, wave = at + 1));
    }
    Some(columns.values)
}

//! Behaviours: whole numbers by actor and wave.

use milieu_vocabulary::{Place, message};

use super::Reading;
use super::columns::Columns;

/// The values of a behaviour: whole numbers only, in each wave some.
pub(super) fn of_columns(
    columns: &Columns,
    name: &str,
    reading: &mut Reading,
) -> Option<Vec<Vec<Option<i32>>>> {
    let before = reading.errors();
    let mut waves = Vec::with_capacity(columns.values.len());
    for (wave, values) in columns.values.iter().enumerate() {
        let mut all = Vec::with_capacity(values.len());
        for (actor, value) in values.iter().enumerate() {
            let whole = |value: f64| {
                let fits = value.fract() == 0.0 && value.abs() <= f64::from(i32::MAX);
                fits.then_some(value as i32)
            };
            match value.map(|value| (value, whole(value))) {
                None => all.push(None),
                Some((_, Some(whole))) => all.push(Some(whole)),
                Some((value, None)) => {
                    reading.error(
                        columns.place(wave, actor),
                        message!("waves-not-whole", value = value.to_string()),
                    );
                }
            }
        }
        if all.iter().all(Option::is_none) && !values.is_empty() {
            let message = message!("waves-behaviour-missing", name = name, wave = wave + 1);
            reading.warn(Place::file(&columns.file), message);
        }
        waves.push(all);
    }
    let known: std::collections::BTreeSet<i32> = waves.iter().flatten().flatten().copied().collect();
    if reading.errors() == before && known.len() < 2 {
        reading.warn(Place::file(&columns.file), message!("waves-no-variation", name = name));
    }
    (reading.errors() == before).then_some(waves)
}

//! Opening a territory file and asking it for a period.

use std::path::Path;

use milieu_store::{AsRecorded, EventId, OpenMode, Store, Timestamp};
use milieu_territory::{Snapshot, Territory};
use milieu_vocabulary::{Period, message, parse_date};

use crate::Run;
use crate::arguments::When;
use crate::failure::Failure;

pub fn open_to_read(file: &Path) -> Result<Store, Failure> {
    Ok(Store::open(file, OpenMode::ReadOnly)?)
}

/// Opens a file to change it, and says so when it was of an older format.
pub fn open_to_write(run: &mut Run, file: &Path) -> Result<Store, Failure> {
    let store = Store::open(file, OpenMode::ReadWrite)?;
    if let Some(from) = store.brought_from()
        && !run.common.quiet
        && !run.common.json
    {
        let file = file.display().to_string();
        run.screen.say(&message!("cli-brought-forward", file = file, from = from))?;
    }
    Ok(store)
}

/// The territory as recorded when asked for, else as it is.
pub fn territory(store: &mut Store, when: &When) -> Result<Territory, Failure> {
    let Some(asked) = &when.recorded_as_of else { return Ok(store.load()?) };
    let state = if let Ok(event) = asked.parse::<i64>() {
        AsRecorded::After(EventId(event))
    } else if let Ok(time) = asked.parse::<Timestamp>() {
        AsRecorded::At(time)
    } else if let Some(time) = parse_date(asked).and_then(|day| format!("{day}T23:59:59Z").parse().ok()) {
        AsRecorded::At(time)
    } else {
        return Err(Failure::Usage { message: message!("cli-not-an-event-or-time", text = asked) });
    };
    Ok(store.load_as_recorded(state)?)
}

/// The periods asked for, oldest first. None asked: the periods the data fall into, if they say so
/// (programme periods of projects), else all that was ever true.
pub fn periods(territory: &Territory, when: &When) -> Result<Vec<Period>, Failure> {
    if let Some(text) = &when.as_of {
        let day = parse_date(text)
            .ok_or_else(|| Failure::Usage { message: message!("cli-not-a-date", text = text) })?;
        return Ok(vec![Period::On(day)]);
    }
    if when.period.is_empty() {
        if let Some(setting) = territory.settings.get("periods") {
            let texts = setting.value.split(',').map(str::trim).filter(|text| !text.is_empty());
            let mut periods: Vec<Period> = texts.map(period).collect::<Result<_, _>>()?;
            periods.sort();
            return Ok(if periods.is_empty() { vec![Period::Always] } else { periods });
        }
        return Ok(vec![Period::Always]);
    }
    let mut periods: Vec<Period> = when.period.iter().map(|text| period(text)).collect::<Result<_, _>>()?;
    periods.sort();
    Ok(periods)
}

/// A period as typed: `2007-2013`, `2007`, two days joined by `..`, or `always`.
pub fn period(text: &str) -> Result<Period, Failure> {
    let wrong = || Failure::Usage { message: message!("cli-not-a-period", text = text) };
    if text == "always" {
        return Ok(Period::Always);
    }
    if let Some((first, last)) = text.split_once("..") {
        return match (parse_date(first), parse_date(last)) {
            (Some(a), Some(b)) if a <= b => Ok(Period::Between(a, b)),
            _ => Err(wrong()),
        };
    }
    let (first, last) = text.split_once(['-', '–']).unwrap_or((text, text));
    match (first.trim().parse::<i16>(), last.trim().parse::<i16>()) {
        (Ok(a), Ok(b)) if a <= b => Period::years(a, b).ok_or_else(wrong),
        _ => Err(wrong()),
    }
}

/// The periods that words ask for: years as after `--period`, joined by commas, or a day as after
/// `--as-of`; without either, those that the data fall into.
///
/// # Errors
/// When a word is no period or no day.
pub fn periods_of(
    territory: &Territory,
    period: Option<&str>,
    as_of: Option<&str>,
) -> Result<Vec<Period>, Failure> {
    let list = period.map(|text| text.split(',').map(|part| part.trim().to_owned()).collect());
    let when =
        When { as_of: as_of.map(str::to_owned), period: list.unwrap_or_default(), recorded_as_of: None };
    periods(territory, &when)
}

/// One snapshot per period, oldest first.
pub fn snapshots(store: &mut Store, when: &When) -> Result<Vec<Snapshot>, Failure> {
    let territory = territory(store, when)?;
    let periods = periods(&territory, when)?;
    Ok(periods.into_iter().map(|period| Snapshot::new(&territory, period)).collect())
}

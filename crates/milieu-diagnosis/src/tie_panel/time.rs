//! Waves on the axis of time.

use milieu_vocabulary::{Date, Period};

use super::request::{TiePanelRequest, Wave};
use super::{PanelProximity, TiePanelError};

/// First and last day of a period.
pub(super) fn days(period: Period) -> Option<(Date, Date)> {
    match period {
        Period::Always => None,
        Period::On(day) => Some((day, day)),
        Period::Between(first, last) => (first <= last).then_some((first, last)),
    }
}

/// First and last day of each wave; refuses what is no sequence of waves within `known`.
pub(super) fn wave_days(
    request: &TiePanelRequest,
    known: Period,
) -> Result<Vec<(Date, Date)>, TiePanelError> {
    if request.waves.len() < 2 {
        return Err(TiePanelError::TooFewWaves { waves: request.waves.len() });
    }
    let mut all: Vec<(Date, Date)> = Vec::with_capacity(request.waves.len());
    for (at, Wave { label, period }) in request.waves.iter().enumerate() {
        let Some((first, last)) = days(*period) else {
            return Err(TiePanelError::WaveWithoutDays { wave: label.clone() });
        };
        if request.waves[..at].iter().any(|w| w.label == *label) {
            return Err(TiePanelError::WaveTwice { wave: label.clone() });
        }
        if all.last().is_some_and(|before| first <= before.0 || last <= before.1) {
            let earlier = request.waves[at - 1].label.clone();
            return Err(TiePanelError::WavesOutOfOrder { earlier, later: label.clone() });
        }
        if days(known).is_some_and(|(from, until)| first < from || last > until)
            || (days(known).is_none() && known != Period::Always)
        {
            return Err(TiePanelError::WaveOutside { wave: label.clone(), known: known.to_string() });
        }
        all.push((first, last));
    }
    if let (Some(before), Some(first)) = (request.before, request.waves.first())
        && request.proximities.contains(&PanelProximity::Social)
        && days(before).is_none_or(|(_, last)| all.first().is_some_and(|wave| last >= wave.0))
    {
        return Err(TiePanelError::SamePeriod { before: before.to_string(), wave: first.label.clone() });
    }
    Ok(all)
}

fn days_between(from: Date, to: Date) -> f64 {
    to.duration_since(from).as_secs() as f64 / 86_400.0
}

/// Where a day lies among the middles of the waves, counted from one and held within them.
pub(super) fn position(waves: &[(Date, Date)], day: Date) -> f64 {
    let Some(origin) = waves.first().map(|w| w.0) else { return 1.0 };
    let middle =
        |wave: &(Date, Date)| (days_between(origin, wave.0) + days_between(origin, wave.1) + 1.0) / 2.0;
    let day = days_between(origin, day);
    let mut wave = 1.0;
    for pair in waves.windows(2) {
        let (from, to) = (middle(&pair[0]), middle(&pair[1]));
        if day < to {
            return wave + ((day - from) / (to - from)).clamp(0.0, 1.0);
        }
        wave += 1.0;
    }
    wave
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: i8, day: i8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn positions_are_held_within_the_waves() {
        let waves = [(day(2010, 1, 1), day(2010, 1, 1)), (day(2010, 1, 11), day(2010, 1, 11))];
        assert_eq!(position(&waves, day(2009, 1, 1)), 1.0);
        assert!((position(&waves, day(2010, 1, 6)) - 1.45).abs() < 1e-12);
        assert_eq!(position(&waves, day(2012, 1, 1)), 2.0);
    }
}

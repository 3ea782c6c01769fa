//! Moments, and the cuts that make waves of dated events.

use std::cmp::Ordering;

use milieu_vocabulary::Date;

use crate::values::{Decimal, day, number};

/// A point in time: a number or a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Moment {
    /// A number: a year, a wave, any clock.
    Number(f64),
    /// A day.
    Day(Date),
    /// After everything.
    End,
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Moment::Number(a), Moment::Number(b)) => a.partial_cmp(b),
            (Moment::Day(a), Moment::Day(b)) => Some(a.cmp(b)),
            (Moment::End, Moment::End) => Some(Ordering::Equal),
            (Moment::End, _) => Some(Ordering::Greater),
            (_, Moment::End) => Some(Ordering::Less),
            _ => None,
        }
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Moment::Number(number) => write!(f, "{number}"),
            Moment::Day(day) => write!(f, "{day}"),
            Moment::End => f.write_str("…"),
        }
    }
}

impl Moment {
    /// A number, else a day.
    pub fn of(text: &str) -> Option<Moment> {
        match number(text, Decimal::Point) {
            Ok(number) => Some(Moment::Number(number)),
            Err(_) => day(text, false).map(Moment::Day),
        }
    }

    /// Whether it is a day.
    pub fn is_day(self) -> bool {
        matches!(self, Moment::Day(_))
    }

    /// Whether it lies in a span whose ends belong to it; an end that is not given is open.
    pub fn lies_in(self, start: Option<Moment>, end: Option<Moment>) -> bool {
        start.is_none_or(|start| start <= self) && end.is_none_or(|end| self <= end)
    }
}

/// Whether moments come one after the other; `None` where they cannot be compared.
pub(super) fn in_order(moments: &[Moment]) -> Option<bool> {
    let mut rising = true;
    for two in moments.windows(2) {
        rising &= two[0].partial_cmp(&two[1])? == Ordering::Less;
    }
    Some(rising)
}

/// How long an event counts.
#[derive(Clone, Copy, Debug)]
enum Window {
    Number(f64),
    Span(jiff::Span),
}

/// Why cuts are of no use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CutsFault {
    /// Neither a number nor a day, or numbers beside days.
    NotAMoment(String),
    /// Not one after the other.
    OutOfOrder,
    /// No length of time that fits the cuts, or one that is not above zero.
    Window(String),
}

/// Where dated events are cut. An event counts at a cut when it lies at or before it, and not longer ago
/// than the window where there is one; one with an end counts from its start to its end. Where cuts are
/// years, a day counts by its year.
#[derive(Clone, Debug)]
pub(super) struct Cuts {
    moments: Vec<Moment>,
    names: Vec<String>,
    opened: Vec<Option<Moment>>,
    years: bool,
}

impl Cuts {
    /// From cuts as they are written.
    pub fn new(names: Vec<String>, window: Option<&str>) -> Result<Cuts, CutsFault> {
        let moment = |name: &String| Moment::of(name).ok_or_else(|| CutsFault::NotAMoment(name.clone()));
        let moments = names.iter().map(moment).collect::<Result<Vec<_>, _>>()?;
        match in_order(&moments) {
            Some(true) => {}
            Some(false) => return Err(CutsFault::OutOfOrder),
            None => return Err(CutsFault::NotAMoment(names.join(", "))),
        }
        let years = moments.iter().all(|moment| matches!(moment, Moment::Number(year) if year.fract() == 0.0 && (1000.0..3000.0).contains(year)));
        let window = match window {
            None => None,
            Some(text) => Some(
                number(text, Decimal::Point)
                    .ok()
                    .filter(|length| *length > 0.0)
                    .map(Window::Number)
                    .or_else(|| text.parse().ok().filter(jiff::Span::is_positive).map(Window::Span))
                    .ok_or_else(|| CutsFault::Window(text.to_owned()))?,
            ),
        };
        let open = |moment: &Moment| match (window, moment) {
            (None, _) => Ok(None),
            (Some(Window::Number(length)), Moment::Number(at)) => Ok(Some(Moment::Number(at - length))),
            (Some(Window::Span(span)), Moment::Number(at))
                if years
                    && span.get_years() > 0
                    && span == jiff::Span::new().years(span.get_years()).fieldwise() =>
            {
                Ok(Some(Moment::Number(at - f64::from(span.get_years()))))
            }
            (Some(Window::Span(span)), Moment::Day(day)) => {
                day.checked_sub(span).map(|day| Some(Moment::Day(day))).map_err(|_| ())
            }
            _ => Err(()),
        };
        let opened = moments.iter().map(open).collect::<Result<Vec<_>, _>>();
        let Ok(opened) = opened else { return Err(CutsFault::Window(window_text(window))) };
        Ok(Cuts { moments, names, opened, years })
    }

    /// How many waves they make.
    pub fn len(&self) -> usize {
        self.moments.len()
    }

    /// Names of the waves.
    pub fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    /// The cuts themselves.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// The time in a cell, in the kind of time that the cuts are in.
    pub fn moment(&self, cell: &str, last: bool) -> Option<Moment> {
        match self.moments.first()? {
            Moment::Day(_) => day(cell, last).map(Moment::Day),
            _ => match number(cell, Decimal::Point) {
                Ok(number) => Some(Moment::Number(number)),
                Err(_) if self.years => day(cell, last).map(|day| Moment::Number(f64::from(day.year()))),
                Err(_) => None,
            },
        }
    }

    /// Whether an event counts at a cut.
    pub fn holds(&self, cut: usize, start: Moment, end: Option<Moment>) -> bool {
        let Some(at) = self.moments.get(cut) else { return false };
        let opened = self.opened.get(cut).copied().flatten();
        start <= *at
            && match end {
                Some(end) => end >= *at,
                None => opened.is_none_or(|opened| start > opened),
            }
    }
}

fn window_text(window: Option<Window>) -> String {
    match window {
        None => String::new(),
        Some(Window::Number(length)) => length.to_string(),
        Some(Window::Span(span)) => span.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts(names: &[&str], window: Option<&str>) -> Result<Cuts, CutsFault> {
        Cuts::new(names.iter().map(|name| (*name).to_owned()).collect(), window)
    }

    #[test]
    fn an_event_counts_in_its_window() {
        let all = cuts(&["2015-12-31", "2016-12-31"], None).unwrap();
        let narrow = cuts(&["2015-12-31", "2016-12-31"], Some("1 year")).unwrap();
        let event = all.moment("2015-03-01", false).unwrap();
        assert!(all.holds(0, event, None) && all.holds(1, event, None));
        assert!(narrow.holds(0, event, None) && !narrow.holds(1, event, None));
        let end = all.moment("2016-06-30", true);
        assert!(narrow.holds(0, event, end) && !narrow.holds(1, event, end));
    }

    #[test]
    fn days_count_by_their_year_where_cuts_are_years() {
        let years = cuts(&["2015", "2016"], Some("1")).unwrap();
        let event = years.moment("2016-03-01", false).unwrap();
        assert!(!years.holds(0, event, None) && years.holds(1, event, None));
        let worded = cuts(&["2015", "2016"], Some("2 years")).unwrap();
        assert!(worded.holds(1, worded.moment("2015", false).unwrap(), None));
        let clock = cuts(&["10", "20"], Some("5")).unwrap();
        assert!(clock.holds(1, Moment::Number(16.0), None) && !clock.holds(1, Moment::Number(15.0), None));
        assert_eq!(clock.moment("2016-03-01", false), None);
    }

    #[test]
    fn useless_cuts_are_refused() {
        assert_eq!(cuts(&["2016", "2015"], None).err(), Some(CutsFault::OutOfOrder));
        assert_eq!(cuts(&["2015", "2015"], None).err(), Some(CutsFault::OutOfOrder));
        assert_eq!(cuts(&["2015", "soon"], None).err(), Some(CutsFault::NotAMoment("soon".to_owned())));
        assert!(matches!(cuts(&["2015", "2016-01-01"], None).err(), Some(CutsFault::NotAMoment(_))));
        assert!(matches!(cuts(&["10", "20"], Some("1 year")).err(), Some(CutsFault::Window(_))));
        assert!(matches!(cuts(&["2015", "2016"], Some("-1")).err(), Some(CutsFault::Window(_))));
    }
}

//! Dates and spans of time. An unknown start or end is open; the rule is printed with each
//! measure that uses it.

use serde::{Deserialize, Serialize};

pub use jiff::civil::Date;

/// From–until, both ends included, each end possibly unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First day, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Span {
    /// A span between two days, either of which may be unknown.
    pub const fn new(from: Option<Date>, until: Option<Date>) -> Self {
        Span { from, until }
    }

    /// Whole years, both included.
    pub fn years(first: i16, last: i16) -> Option<Self> {
        Some(Span { from: Some(Date::new(first, 1, 1).ok()?), until: Some(Date::new(last, 12, 31).ok()?) })
    }

    /// Whether the two ends are the wrong way round.
    pub fn is_reversed(&self) -> bool {
        matches!((self.from, self.until), (Some(a), Some(b)) if a > b)
    }

    /// Whether the span touches the period. Unknown ends are open.
    pub fn touches(&self, period: Period) -> bool {
        let (first, last) = match period {
            Period::Always => return true,
            Period::On(day) => (day, day),
            Period::Between(first, last) => (first, last),
        };
        self.from.is_none_or(|from| from <= last) && self.until.is_none_or(|until| until >= first)
    }
}

/// The time a question is asked of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// All that was ever true.
    #[default]
    Always,
    /// What is true on a day.
    On(Date),
    /// What was true on any day of the period, both ends included.
    Between(Date, Date),
}

impl Period {
    /// Whole years, both included.
    pub fn years(first: i16, last: i16) -> Option<Self> {
        Some(Period::Between(Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?))
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Period::Always => f.write_str("always"),
            Period::On(day) => write!(f, "{day}"),
            Period::Between(a, b) if a.month() == 1 && a.day() == 1 && b.month() == 12 && b.day() == 31 => {
                write!(f, "{}-{}", a.year(), b.year())
            }
            Period::Between(a, b) => write!(f, "{a}..{b}"),
        }
    }
}

/// Reads `2019-02-28`, `2019/02/28`, `28.02.2019`, `28/02/2019` (day first), with an optional
/// time behind it, which is dropped. `None` for anything else and for days that do not exist.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    let day_part = text.split(['T', ' ']).next()?;
    let separator = day_part.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '-' | '/' | '.') {
        return None;
    }
    let mut parts = day_part.split(separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = if a.len() == 4 {
        (a, b, c)
    } else if c.len() == 4 {
        (c, b, a)
    } else {
        return None;
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_do_not_exist_are_refused() {
        assert_eq!(parse_date("31.02.2019"), None);
        assert_eq!(parse_date("2019-02-28"), Date::new(2019, 2, 28).ok());
        assert_eq!(parse_date("28/02/2019"), Date::new(2019, 2, 28).ok());
        assert_eq!(parse_date("2020-12-16 22:28:37"), Date::new(2020, 12, 16).ok());
        assert_eq!(parse_date("12"), None);
        assert_eq!(parse_date("2019-13-01"), None);
    }

    #[test]
    fn an_unknown_end_is_open() {
        let open = Span::new(Date::new(2010, 1, 1).ok(), None);
        assert!(open.touches(Period::On(Date::new(2030, 1, 1).unwrap())));
        assert!(!open.touches(Period::years(2000, 2009).unwrap()));
    }

    #[test]
    fn whole_years_print_as_years() {
        assert_eq!(Period::years(2007, 2013).unwrap().to_string(), "2007-2013");
    }
}

//! A number that can be defended: no bare number leaves a diagnosis.

use serde::{Deserialize, Serialize};

use crate::{Message, Status};

/// An interval around a value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// Share of the distribution inside, e.g. 0.9; `None` for bounds that hold for certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<f64>,
}

impl Interval {
    /// An interval holding the given share.
    pub const fn of_level(lower: f64, upper: f64, level: f64) -> Self {
        Interval { lower, upper, level: Some(level) }
    }

    /// Certain bounds.
    pub const fn bounds(lower: f64, upper: f64) -> Self {
        Interval { lower, upper, level: None }
    }

    /// Whether the value lies inside or on an end.
    pub fn holds(&self, value: f64) -> bool {
        self.lower <= value && value <= self.upper
    }
}

/// One input a number rests on, with how much of it was there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// What it is: a table, a column, a survey item, a statistic (a code, shown as it is).
    pub name: String,
    /// How many were used.
    pub used: u64,
    /// How many there should have been.
    pub needed: u64,
}

impl Input {
    /// An input of which `used` out of `needed` were there.
    pub fn new(name: impl Into<String>, used: usize, needed: usize) -> Self {
        Input { name: name.into(), used: used as u64, needed: needed as u64 }
    }
}

/// What a number is compared with before it may count as strong or weak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FrameKind {
    /// Ten or more comparable regions.
    Set,
    /// A null model of the same size.
    Null,
    /// A simulated ensemble.
    Ensemble,
    /// The own first wave.
    Past,
    /// Declared, fixed goalposts.
    Goalposts,
}

/// Position of a value in its comparison frame.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Which kind of comparison.
    pub kind: FrameKind,
    /// Position from 0 (weakest) to 1 (strongest), direction already applied; `None` for traits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<f64>,
    /// How many units, draws or simulated networks the frame holds.
    pub size: u64,
    /// What the frame is, in words.
    pub description: Message,
}

/// A measured value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The value; `None` exactly when `status` is [`Status::Withheld`].
    pub value: Option<f64>,
    /// Unit code: `share`, `z`, `ratio`, `ties`, `percent`, `bits`, ….
    pub unit: String,
    /// Interval, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// How the number came to be.
    pub status: Status,
    /// Share of the needed cells that were there, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Input>,
    /// What it is compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<Frame>,
    /// Why it is withheld, or which stand-in was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Message>,
}

impl Measured {
    /// An observed value. A value that is not finite becomes withheld as undefined.
    pub fn observed(value: f64, unit: impl Into<String>) -> Self {
        Self::of_status(value, unit, Status::Observed)
    }

    /// An estimated value.
    pub fn estimated(value: f64, unit: impl Into<String>) -> Self {
        Self::of_status(value, unit, Status::Estimated)
    }

    /// A stand-in, with the reason that names it.
    pub fn proxy(value: f64, unit: impl Into<String>, reason: Message) -> Self {
        let mut measured = Self::of_status(value, unit, Status::Proxy);
        if measured.status == Status::Proxy {
            measured.reason = Some(reason);
        }
        measured
    }

    /// A value of a status. A value that is not finite becomes withheld as undefined.
    pub fn of_status(value: f64, unit: impl Into<String>, status: Status) -> Self {
        if !value.is_finite() {
            return Self::withheld(unit, Message::new("measured-undefined"));
        }
        Measured {
            value: Some(value),
            unit: unit.into(),
            interval: None,
            status,
            coverage: None,
            inputs: Vec::new(),
            frame: None,
            reason: None,
        }
    }

    /// No value, and why.
    pub fn withheld(unit: impl Into<String>, reason: Message) -> Self {
        Measured {
            value: None,
            unit: unit.into(),
            interval: None,
            status: Status::Withheld,
            coverage: None,
            inputs: Vec::new(),
            frame: None,
            reason: Some(reason),
        }
    }

    /// With an interval.
    #[must_use]
    pub fn interval(mut self, interval: Interval) -> Self {
        self.interval = Some(interval);
        self
    }

    /// With an input; coverage becomes the smallest share over the inputs.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        if input.needed > 0 {
            let share = input.used as f64 / input.needed as f64;
            self.coverage = Some(self.coverage.map_or(share, |c| c.min(share)));
        }
        self.inputs.push(input);
        self
    }

    /// With a comparison frame.
    #[must_use]
    pub fn frame(mut self, frame: Frame) -> Self {
        self.frame = Some(frame);
        self
    }

    /// Whether there is no value.
    pub fn is_withheld(&self) -> bool {
        self.status == Status::Withheld
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_not_finite_is_withheld_with_a_reason() {
        let m = Measured::observed(f64::NAN, "share");
        assert!(m.is_withheld() && m.value.is_none() && m.reason.is_some());
    }

    #[test]
    fn coverage_is_that_of_the_thinnest_input() {
        let m = Measured::observed(0.5, "share").input(Input::new("a", 3, 4)).input(Input::new("b", 1, 2));
        assert_eq!(m.coverage, Some(0.5));
    }
}

//! Groups of the European Innovation Scoreboard.

use crate::error::{Result, finite};

/// Performance relative to the average of the European Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PerformanceGroup {
    /// Below 70 percent of the average.
    Emerging,
    /// From 70 percent to the average.
    Moderate,
    /// From the average to 125 percent.
    Strong,
    /// Above 125 percent.
    Leader,
}

impl PerformanceGroup {
    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Emerging => "emerging",
            Self::Moderate => "moderate",
            Self::Strong => "strong",
            Self::Leader => "leader",
        }
    }
}

/// The group of a score in percent of the average of the European Union.
pub fn performance_group(percent_of_average: f64) -> Result<PerformanceGroup> {
    finite("percent of the average", &[percent_of_average])?;
    Ok(match percent_of_average {
        v if v < 70.0 => PerformanceGroup::Emerging,
        v if v < 100.0 => PerformanceGroup::Moderate,
        v if v <= 125.0 => PerformanceGroup::Strong,
        _ => PerformanceGroup::Leader,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds() {
        let of = |v| performance_group(v).unwrap();
        assert_eq!(of(69.9), PerformanceGroup::Emerging);
        assert_eq!(of(70.0), PerformanceGroup::Moderate);
        assert_eq!(of(100.0), PerformanceGroup::Strong);
        assert_eq!(of(125.0), PerformanceGroup::Strong);
        assert_eq!(of(125.1), PerformanceGroup::Leader);
        assert!(performance_group(f64::NAN).is_err());
    }
}

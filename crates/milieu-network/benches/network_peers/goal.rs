//! What a task must reach.

/// The figures of one task; what is not set is not asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Goal {
    /// Share of the peer's time, processor time of one thread and wall time of two.
    pub ratio: Option<f64>,
    /// Seconds at size M.
    pub seconds: Option<f64>,
    /// Wall seconds at size L, two threads.
    pub seconds_at_l: Option<f64>,
    /// MB of the whole process at size M.
    pub megabytes: Option<f64>,
}

impl Goal {
    /// Nothing is asked.
    pub const NONE: Goal = Goal { ratio: None, seconds: None, seconds_at_l: None, megabytes: None };

    /// At most this share of the peer's time.
    pub const fn ratio(ratio: f64) -> Goal {
        Goal { ratio: Some(ratio), ..Goal::NONE }
    }

    /// At most these seconds at size M.
    pub const fn seconds(seconds: f64) -> Goal {
        Goal { seconds: Some(seconds), ..Goal::NONE }
    }

    /// The goal in words.
    pub fn text(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(
            self.ratio.map(|ratio| {
                if ratio < 0.5 { format!("≤ 1/{:.0}", 1.0 / ratio) } else { format!("≤ {ratio}") }
            }),
        );
        parts.extend(self.seconds.map(|seconds| format!("≤ {seconds} s at M")));
        parts.extend(self.seconds_at_l.map(|seconds| format!("≤ {seconds} s at L")));
        parts.extend(self.megabytes.map(|megabytes| format!("≤ {megabytes} MB at M")));
        if parts.is_empty() { "–".to_owned() } else { parts.join(", ") }
    }

    /// Whether a share of the peer's time reaches it; `None` if none is asked or known.
    pub fn ratio_reached(&self, ratio: Option<f64>) -> Option<bool> {
        Some(ratio? <= self.ratio?)
    }
}

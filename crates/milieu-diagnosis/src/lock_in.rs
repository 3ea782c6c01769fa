//! Lock-in: does the territory keep talking to itself (¶44, ¶57, ¶124, ¶126)?
//!
//! A warning needs two waves (LK01 or LK05) and at least two signs of change. From one wave at
//! most *structure compatible with lock-in* is said: a closed structure may be young. No accepted
//! cut-off exists for any sign; each is held against comparable regions or the own past.

use serde::{Deserialize, Serialize};

use crate::condition::{Checked, Data, Outcome, Test};
use crate::expectation::would_tell;
use crate::rules::{self, RuleError};

/// Signs needed for a warning.
pub const SIGNS_NEEDED: usize = 2;

/// A sign as a rule; its text is the message `lock-in-sign-ID`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Id.
    pub id: String,
    /// 2: it compares two periods. 1: it reads the structure of one.
    pub waves: u8,
    /// What is asked.
    pub test: Test,
}

/// All signs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    /// Signs.
    #[serde(rename = "sign")]
    pub signs: Vec<Sign>,
}

impl Signs {
    /// Milieu's reading.
    pub fn built_in() -> Result<Self, RuleError> {
        Self::read("lock-in", include_str!("../expectation/lock-in.toml"))
    }

    /// Rules of another file in the same form.
    pub fn read(file: &str, text: &str) -> Result<Self, RuleError> {
        let read: Signs = rules::read(file, text)?;
        rules::check(file, read.signs.iter().map(|s| (s.id.as_str(), vec![&s.test])))?;
        Ok(read)
    }
}

/// What is said about lock-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockInVerdict {
    /// Two waves show at least two signs.
    Warning,
    /// One wave, whose structure shows at least two signs.
    CompatibleStructure,
    /// Nothing to say.
    Silent,
    /// Too little is known for either.
    CannotTell,
}

/// Lock-in, with its signs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LockIn {
    /// What is said.
    pub verdict: LockInVerdict,
    /// Periods compared: 2 when LK01 or LK05 is known, else 1.
    pub waves: u8,
    /// Signs looked at, in the order of the rules.
    pub signs: Vec<SignCheck>,
}

/// A sign held against the data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SignCheck {
    /// Id of the rule.
    pub id: String,
    /// Holds, does not hold, cannot tell.
    pub finding: Outcome,
    /// What was looked at.
    pub evidence: Vec<Checked>,
    /// Data that would tell.
    pub would_tell: Vec<String>,
}

/// Judges lock-in. With too few actors in a period the signs are listed and nothing is said.
pub(crate) fn judge(signs: &Signs, data: &Data<'_>, enough_actors: bool) -> LockIn {
    let known = |code: &str| data.indicators.get(code).is_some_and(|i| i.measured.value.is_some());
    let waves = if known("LK01") || known("LK05") { 2 } else { 1 };
    let checked: Vec<SignCheck> = signs
        .signs
        .iter()
        .filter(|sign| sign.waves == waves)
        .map(|sign| {
            let (finding, evidence) = sign.test.check(data);
            SignCheck { id: sign.id.clone(), finding, would_tell: would_tell(finding, &evidence), evidence }
        })
        .collect();
    let verdict = if enough_actors {
        verdict(waves, checked.iter().map(|s| s.finding))
    } else {
        LockInVerdict::CannotTell
    };
    LockIn { verdict, waves, signs: checked }
}

fn verdict(waves: u8, findings: impl Iterator<Item = Outcome>) -> LockInVerdict {
    let (mut shown, mut open) = (0, 0);
    for finding in findings {
        shown += usize::from(finding == Outcome::Holds);
        open += usize::from(finding == Outcome::CannotTell);
    }
    if shown >= SIGNS_NEEDED {
        if waves == 2 { LockInVerdict::Warning } else { LockInVerdict::CompatibleStructure }
    } else if shown + open >= SIGNS_NEEDED {
        LockInVerdict::CannotTell
    } else {
        LockInVerdict::Silent
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Outcome::{CannotTell, DoesNotHold, Holds};

    #[test]
    fn a_warning_needs_two_waves_and_two_signs() {
        let of = |waves, findings: &[Outcome]| verdict(waves, findings.iter().copied());
        assert_eq!(of(2, &[Holds, Holds, DoesNotHold, DoesNotHold]), LockInVerdict::Warning);
        assert_eq!(of(1, &[Holds, Holds, DoesNotHold, CannotTell]), LockInVerdict::CompatibleStructure);
        assert_eq!(of(2, &[Holds, DoesNotHold, DoesNotHold, DoesNotHold]), LockInVerdict::Silent);
        assert_eq!(of(2, &[Holds, CannotTell, DoesNotHold, DoesNotHold]), LockInVerdict::CannotTell);
    }

    #[test]
    fn the_four_signs_of_two_waves_are_there() {
        let signs = Signs::built_in().unwrap();
        assert_eq!(signs.signs.iter().filter(|s| s.waves == 2).count(), 4);
        assert_eq!(signs.signs.iter().filter(|s| s.waves == 1).count(), 4);
    }
}

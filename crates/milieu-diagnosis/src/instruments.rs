//! From weak factors to instruments.
//!
//! The catalogue (text files under `instruments/`) holds every instrument the report names:
//! challenges (¶116), network instruments (¶126), competence centres (¶144), national (¶151) and
//! European tasks (¶154), the fields of figure 6 (¶121) and the traditional instruments (¶125).
//! Names and mechanisms are messages: `instrument-ID-name`, `instrument-ID-mechanism`.
//!
//! An instrument is suggested only when a factor it acts on is weak in the sense of the setting
//! and its precondition is met. Where the precondition cannot be told, the missing datum is named.

use milieu_vocabulary::{Factor, Message, message};
use serde::{Deserialize, Serialize};

use crate::condition::{Checked, Data, Outcome, Test};
use crate::expectation::would_tell;
use crate::factor_score::FactorScore;
use crate::rules::{self, RuleError};

/// Level that carries an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PolicyLevel {
    /// Region.
    Regional,
    /// Nation.
    National,
    /// European Union.
    Eu,
}

/// Part of the report an instrument comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentGroup {
    /// ¶116.
    Challenge,
    /// ¶126.
    Network,
    /// ¶144.
    CompetenceCentre,
    /// ¶151.
    National,
    /// ¶154.
    Eu,
    /// Figure 6.
    Field,
    /// ¶125.
    Traditional,
}

/// An instrument of the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Id of the framework (`B3`); `T1` to `T4` are the traditional ones.
    pub id: String,
    /// Paragraph of the founding report.
    pub paragraph: u16,
    /// Where it comes from.
    pub group: InstrumentGroup,
    /// Field of figure 6 it belongs to.
    pub field: String,
    /// Factors it acts on.
    pub acts_on: Vec<Factor>,
    /// Levels that may carry it.
    pub level: Vec<PolicyLevel>,
    /// What must be so for it to make sense.
    pub precondition: Test,
    /// What would speak against it.
    #[serde(default)]
    pub against: Option<Test>,
    /// Indicators in which its effect would be seen.
    pub seen_in: Vec<String>,
    /// What drives its cost: messages `cost-NAME`.
    pub costs: Vec<String>,
    /// Whether split or wording is Milieu's own reading.
    #[serde(default)]
    pub reading: bool,
    /// The lever of the simulation model it is tried with; `None`: not modelled.
    #[serde(default)]
    pub lever: Option<String>,
}

impl Instrument {
    /// Its name.
    pub fn name(&self) -> Message {
        Message::new(format!("instrument-{}-name", self.id))
    }

    /// How it is held to work.
    pub fn mechanism(&self) -> Message {
        Message::new(format!("instrument-{}-mechanism", self.id))
    }
}

/// The catalogue.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Catalogue {
    /// Instruments, in the order of the files.
    pub instruments: Vec<Instrument>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    instrument: Vec<Instrument>,
}

const FILES: [(&str, &str); 7] = [
    ("challenges", include_str!("../instruments/challenges.toml")),
    ("networks", include_str!("../instruments/networks.toml")),
    ("competence-centres", include_str!("../instruments/competence-centres.toml")),
    ("national", include_str!("../instruments/national.toml")),
    ("european-union", include_str!("../instruments/european-union.toml")),
    ("fields", include_str!("../instruments/fields.toml")),
    ("traditional", include_str!("../instruments/traditional.toml")),
];

impl Catalogue {
    /// The instruments the report names.
    pub fn built_in() -> Result<Self, RuleError> {
        let mut catalogue = Catalogue::default();
        for (file, text) in FILES {
            catalogue.add(file, text)?;
        }
        Ok(catalogue)
    }

    /// Adds the instruments of one more file.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), RuleError> {
        let read: File = rules::read(file, text)?;
        self.instruments.extend(read.instrument);
        rules::check(
            file,
            self.instruments
                .iter()
                .map(|i| (i.id.as_str(), std::iter::once(&i.precondition).chain(&i.against).collect())),
        )
    }

    /// The instrument of an id.
    pub fn get(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|i| i.id == id)
    }
}

/// An instrument held against the diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstrumentChoice {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Message,
    /// How it is held to work.
    pub mechanism: Message,
    /// Paragraph.
    pub paragraph: u16,
    /// Where it comes from.
    pub group: InstrumentGroup,
    /// Field of figure 6.
    pub field: String,
    /// Levels that may carry it.
    pub level: Vec<PolicyLevel>,
    /// What drives its cost.
    pub costs: Vec<Message>,
    /// Whether split or wording is Milieu's own reading.
    pub reading: bool,
    /// Lever of the simulation model, if it is modelled.
    pub lever: Option<String>,
    /// Weak factors it acts on, with the share of runs in which they are below the first quartile.
    pub weak_factors: Vec<(Factor, f64)>,
    /// Whether the precondition is met.
    pub precondition: Outcome,
    /// What was looked at for the precondition.
    pub evidence: Vec<Checked>,
    /// Reasons for it.
    pub reasons_for: Vec<Message>,
    /// Reasons against it.
    pub reasons_against: Vec<Message>,
    /// Data that would tell, when the precondition cannot be told.
    pub would_tell: Vec<String>,
    /// Indicators in which its effect would be seen.
    pub seen_in: Vec<String>,
    /// Whether a measure of this kind is in force already.
    pub in_force: bool,
}

/// What the catalogue says about a region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstrumentSelection {
    /// A weak factor behind it and the precondition met; the strongest case first.
    pub suggested: Vec<InstrumentChoice>,
    /// A weak factor behind it, but the precondition cannot be told.
    pub undecided: Vec<InstrumentChoice>,
    /// Instruments whose precondition is not met although a factor they act on is weak.
    pub ruled_out: Vec<InstrumentChoice>,
    /// Number of instruments without a weak factor behind them.
    pub without_weakness: usize,
}

/// Chooses. `in_force` holds the kinds of the policy measures in force.
pub(crate) fn select(
    catalogue: &Catalogue,
    data: &Data<'_>,
    scores: &[FactorScore],
    in_force: &[String],
) -> InstrumentSelection {
    let mut out = InstrumentSelection::default();
    for instrument in &catalogue.instruments {
        let weak: Vec<&FactorScore> =
            scores.iter().filter(|s| s.weak && instrument.acts_on.contains(&s.factor)).collect();
        if weak.is_empty() {
            out.without_weakness += 1;
            continue;
        }
        let choice = choose(instrument, data, &weak, in_force);
        match choice.precondition {
            Outcome::Holds => out.suggested.push(choice),
            Outcome::CannotTell => out.undecided.push(choice),
            Outcome::DoesNotHold => out.ruled_out.push(choice),
        }
    }
    // More weak factors reached, and more surely weak, goes first; then the order of the files.
    let case = |c: &InstrumentChoice| c.weak_factors.iter().map(|(_, p)| p).sum::<f64>();
    let order = |list: &mut Vec<InstrumentChoice>| {
        list.sort_by(|a, b| {
            let against = a.reasons_against.len().cmp(&b.reasons_against.len());
            case(b).total_cmp(&case(a)).then(against)
        });
    };
    order(&mut out.suggested);
    order(&mut out.undecided);
    out
}

fn choose(
    instrument: &Instrument,
    data: &Data<'_>,
    weak: &[&FactorScore],
    in_force: &[String],
) -> InstrumentChoice {
    let (precondition, evidence) = instrument.precondition.check(data);
    let weak_factors: Vec<(Factor, f64)> =
        weak.iter().map(|s| (s.factor, s.below_quartile_probability.unwrap_or_default())).collect();
    let mut reasons_for: Vec<Message> = weak_factors
        .iter()
        .map(|(factor, share)| {
            message!(
                "instrument-weak-factor",
                factor = Message::new(factor.label_key()),
                share = 100.0 * share
            )
        })
        .collect();
    reasons_for.extend(evidence.iter().filter(|c| c.finding == Outcome::Holds).map(|c| c.evidence.clone()));
    let mut reasons_against: Vec<Message> = evidence
        .iter()
        .filter(|c| c.finding == Outcome::DoesNotHold && precondition == Outcome::DoesNotHold)
        .map(|c| c.evidence.clone())
        .collect();
    if let Some(test) = &instrument.against {
        let (finding, found) = test.check(data);
        if finding == Outcome::Holds {
            reasons_against
                .extend(found.into_iter().filter(|c| c.finding == Outcome::Holds).map(|c| c.evidence));
        }
    }
    for score in weak.iter().filter(|s| s.frames.len() > 1) {
        reasons_against
            .push(message!("instrument-mixed-frames", factor = Message::new(score.factor.label_key())));
    }
    let in_force = in_force.contains(&instrument.id);
    if in_force {
        reasons_against.push(message!("instrument-in-force"));
    }
    InstrumentChoice {
        id: instrument.id.clone(),
        name: instrument.name(),
        mechanism: instrument.mechanism(),
        paragraph: instrument.paragraph,
        group: instrument.group,
        field: instrument.field.clone(),
        level: instrument.level.clone(),
        costs: instrument.costs.iter().map(|c| Message::new(format!("cost-{c}"))).collect(),
        reading: instrument.reading,
        lever: instrument.lever.clone(),
        weak_factors,
        precondition,
        would_tell: would_tell(precondition, &evidence),
        evidence,
        reasons_for,
        reasons_against,
        seen_in: instrument.seen_in.clone(),
        in_force,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_the_report_names_is_there() {
        let catalogue = Catalogue::built_in().unwrap();
        let count = |group| catalogue.instruments.iter().filter(|i| i.group == group).count();
        assert_eq!(count(InstrumentGroup::Challenge), 6);
        assert_eq!(count(InstrumentGroup::Network), 8);
        assert_eq!(count(InstrumentGroup::CompetenceCentre), 9);
        assert_eq!(count(InstrumentGroup::National), 7);
        assert_eq!(count(InstrumentGroup::Eu), 6);
        assert_eq!(count(InstrumentGroup::Field), 6);
        assert_eq!(count(InstrumentGroup::Traditional), 4);
        assert!(catalogue.instruments.iter().all(|i| !i.acts_on.is_empty() && !i.seen_in.is_empty()));
        let readings: Vec<&str> =
            catalogue.instruments.iter().filter(|i| i.reading).map(|i| i.id.as_str()).collect();
        assert_eq!(readings, ["F2", "F3", "F5", "F6"]);
    }

    #[test]
    fn an_id_that_stands_twice_is_refused() {
        let mut catalogue = Catalogue::built_in().unwrap();
        assert!(matches!(catalogue.add("own", FILES[0].1), Err(RuleError::Twice { .. })));
    }
}

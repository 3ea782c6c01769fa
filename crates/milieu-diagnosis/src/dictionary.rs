//! The indicator dictionary: what each indicator is, read from text files.
//!
//! The built-in files under `dictionary/` define the framework's indicators; a territory may add
//! files of its own in the same form. An entry either names a computation built into Milieu
//! (`compute = "builtin"`) or states one over statistics or survey answers, so that a user adds
//! an indicator without code:
//!
//! ```toml
//! [[indicator]]
//! code = "X01"
//! name = "Broadband in households"
//! factor = "accessibility"
//! concept = "digital access"
//! unit = "percent"
//! direction = "more"
//! formula = "households with broadband / households"
//! source = "own"
//! compute = { ratio = { numerator = "isoc_r_broad_h", denominator = 1.0 } }
//! ```

use std::collections::BTreeMap;

use milieu_vocabulary::{Direction, Factor};
use serde::{Deserialize, Serialize};

/// One indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Code of the framework (`AC01`), or of the user.
    pub code: String,
    /// Name, for indicators of the user; those of the framework have theirs in the message
    /// files under `indicator-CODE-name`.
    #[serde(default)]
    pub name: Option<String>,
    /// Block: the two letters of the code's family (`AC`, `ST`, …).
    #[serde(default)]
    pub block: String,
    /// Factor whose score it enters, if any.
    #[serde(default)]
    pub factor: Option<Factor>,
    /// Concept inside the factor: two measures of one concept share one weight.
    #[serde(default)]
    pub concept: Option<String>,
    /// Unit code.
    pub unit: String,
    /// Which way is stronger.
    pub direction: Direction,
    /// Whether it is (also) a trait of the network type: a feature of Table 1.
    #[serde(default)]
    pub type_trait: bool,
    /// Formula, in symbols.
    pub formula: String,
    /// Tables it needs: letters of the framework (`A`, `L`, `P`, `R`, `Q`, `M`).
    #[serde(default)]
    pub inputs: Vec<String>,
    /// Where the measure comes from.
    pub source: String,
    /// What stands in when the input is missing.
    #[serde(default)]
    pub fallback: Option<String>,
    /// Paragraphs of the founding report.
    #[serde(default)]
    pub paragraphs: Vec<u16>,
    /// Declared goalposts, weakest and strongest, for the frame `goalposts`; only where the
    /// measure has natural ends or the user declares some.
    #[serde(default)]
    pub goalposts: Option<[f64; 2]>,
    /// Residual standard deviation of the stand-in against the real measure, on the 0 to 1
    /// position scale: the discount a proxy carries. A convention of ours where not estimated.
    #[serde(default)]
    pub proxy_sd: Option<f64>,
    /// How it is computed.
    #[serde(default)]
    pub compute: Compute,
}

/// How an indicator is computed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compute {
    /// By the program's own code, under the indicator's code.
    #[default]
    Builtin,
    /// One statistic of the region, latest year.
    Statistic(StatisticQuery),
    /// One statistic over another, or over a number.
    Ratio {
        /// Above the line.
        numerator: StatisticQuery,
        /// Below the line.
        denominator: Denominator,
    },
    /// Mean of survey items over the actors at home, each rescaled to 0–1 by its scale.
    Answers {
        /// Items.
        items: Vec<String>,
    },
    /// Share of the actors at home whose answer to an item is at least a value.
    Share {
        /// Item.
        item: String,
        /// Smallest value that counts.
        at_least: f64,
    },
}

/// Below the line of a ratio.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Denominator {
    /// A number.
    Number(f64),
    /// A statistic.
    Statistic(StatisticQuery),
}

/// Which statistic: the variable alone, or with sector, breakdown and unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum StatisticQuery {
    /// By its variable.
    Variable(String),
    /// By more.
    Full {
        /// Variable.
        variable: String,
        /// Sector.
        #[serde(default)]
        sector: Option<String>,
        /// Breakdown as stored.
        #[serde(default)]
        breakdown: Option<String>,
        /// Unit.
        #[serde(default)]
        unit: Option<String>,
    },
}

/// What is wrong with a dictionary file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DictionaryError {
    /// Not readable as TOML of the right form.
    #[error("{file}: {reason}")]
    Unreadable {
        /// File.
        file: String,
        /// What the reader says, with line and column.
        reason: String,
    },
    /// A code that stands twice.
    #[error("{file}: the code {code} is defined already")]
    Twice {
        /// File.
        file: String,
        /// Code.
        code: String,
    },
    /// A built-in computation that does not exist.
    #[error("{file}: no built-in computation has the code {code}; state one under `compute`")]
    NotBuiltIn {
        /// File.
        file: String,
        /// Code.
        code: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    indicator: Vec<Definition>,
}

const BUILT_IN: &[(&str, &str)] = &[
    ("stimulus", include_str!("../dictionary/stimulus.toml")),
    ("accessibility", include_str!("../dictionary/accessibility.toml")),
    ("receptivity", include_str!("../dictionary/receptivity.toml")),
    ("identity", include_str!("../dictionary/identity.toml")),
    ("creativity", include_str!("../dictionary/creativity.toml")),
    ("governance", include_str!("../dictionary/governance.toml")),
    ("speed", include_str!("../dictionary/speed.toml")),
    ("profile", include_str!("../dictionary/profile.toml")),
    ("technology", include_str!("../dictionary/technology.toml")),
    ("specialisation", include_str!("../dictionary/specialisation.toml")),
    ("lock-in", include_str!("../dictionary/lock-in.toml")),
    ("filiere", include_str!("../dictionary/filiere.toml")),
    ("systemic", include_str!("../dictionary/systemic.toml")),
];

/// All indicators, by code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dictionary {
    definitions: BTreeMap<String, Definition>,
}

impl Dictionary {
    /// The framework's indicators.
    pub fn built_in() -> Result<Self, DictionaryError> {
        let mut dictionary = Dictionary::default();
        for (file, text) in BUILT_IN {
            dictionary.add(file, text)?;
        }
        Ok(dictionary)
    }

    /// Adds the indicators of one more file.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), DictionaryError> {
        let read: File = toml::from_str(text).map_err(|error| DictionaryError::Unreadable {
            file: file.to_owned(),
            reason: error.to_string(),
        })?;
        for mut definition in read.indicator {
            if definition.block.is_empty() {
                definition.block =
                    definition.code.chars().take_while(char::is_ascii_alphabetic).collect();
            }
            if definition.compute == Compute::Builtin
                && crate::indicators::builtin(&definition.code).is_none()
            {
                return Err(DictionaryError::NotBuiltIn {
                    file: file.to_owned(),
                    code: definition.code,
                });
            }
            if self.definitions.contains_key(&definition.code) {
                return Err(DictionaryError::Twice { file: file.to_owned(), code: definition.code });
            }
            self.definitions.insert(definition.code.clone(), definition);
        }
        Ok(())
    }

    /// The definition of a code; a variant in brackets (`ST02[medium,nace2-3d]`) has that of
    /// the code before it.
    pub fn get(&self, code: &str) -> Option<&Definition> {
        self.definitions.get(code.split('[').next().unwrap_or(code))
    }

    /// All definitions, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Definition> {
        self.definitions.values()
    }
}

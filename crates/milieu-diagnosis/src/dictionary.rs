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

use milieu_vocabulary::{Direction, Factor, Message};
use serde::{Deserialize, Serialize};
use toml::Spanned;

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
    #[error("{file}, line {line}: the code {code} is defined already")]
    Twice {
        /// File.
        file: String,
        /// Line of the entry.
        line: usize,
        /// Code.
        code: String,
    },
    /// A code of other characters than letters and digits.
    #[error("{file}, line {line}: the code `{code}` is not made of letters and digits")]
    BadCode {
        /// File.
        file: String,
        /// Line of the entry.
        line: usize,
        /// Code.
        code: String,
    },
    /// An indicator of the user without a name: there is no message for it.
    #[error("{file}, line {line}: the indicator {code} has no name")]
    NoName {
        /// File.
        file: String,
        /// Line of the entry.
        line: usize,
        /// Code.
        code: String,
    },
    /// A number that cannot be used.
    #[error("{file}, line {line}: {field} of {code} is {value}")]
    BadNumber {
        /// File.
        file: String,
        /// Line of the entry.
        line: usize,
        /// Code.
        code: String,
        /// Field.
        field: &'static str,
        /// Value.
        value: String,
    },
    /// A built-in computation that does not exist.
    #[error("{file}, line {line}: no built-in computation has the code {code}; state one under `compute`")]
    NotBuiltIn {
        /// File.
        file: String,
        /// Line of the entry.
        line: usize,
        /// Code.
        code: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    indicator: Vec<Spanned<Definition>>,
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
    ("proximity", include_str!("../dictionary/proximity.toml")),
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

    /// Adds the indicators of one more file. All of them, or none when one is faulty.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), DictionaryError> {
        let read: File = toml::from_str(text).map_err(|error| DictionaryError::Unreadable {
            file: file.to_owned(),
            reason: error.to_string(),
        })?;
        let mut added = BTreeMap::new();
        for entry in read.indicator {
            let start = entry.span().start;
            let line = 1 + text.bytes().take(start).filter(|b| *b == b'\n').count();
            let mut definition = entry.into_inner();
            if definition.block.is_empty() {
                definition.block = definition.code.chars().take_while(char::is_ascii_alphabetic).collect();
            }
            if self.definitions.contains_key(&definition.code) || added.contains_key(&definition.code) {
                let (file, code) = (file.to_owned(), definition.code);
                return Err(DictionaryError::Twice { file, line, code });
            }
            check(&definition, file, line)?;
            added.insert(definition.code.clone(), definition);
        }
        self.definitions.append(&mut added);
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

fn check(definition: &Definition, file: &str, line: usize) -> Result<(), DictionaryError> {
    let (file, code) = (file.to_owned(), definition.code.clone());
    if code.is_empty() || !code.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(DictionaryError::BadCode { file, line, code });
    }
    let known = crate::indicators::builtin(&code).is_some();
    if definition.compute == Compute::Builtin && !known {
        return Err(DictionaryError::NotBuiltIn { file, line, code });
    }
    if !known && definition.name.as_deref().is_none_or(|n| n.trim().is_empty()) {
        return Err(DictionaryError::NoName { file, line, code });
    }
    let bad = |field, value: f64| DictionaryError::BadNumber {
        file: file.clone(),
        line,
        code: code.clone(),
        field,
        value: value.to_string(),
    };
    if let Some([weakest, strongest]) = definition.goalposts {
        for value in [weakest, strongest] {
            if !value.is_finite() {
                return Err(bad("goalposts", value));
            }
        }
        if weakest == strongest {
            return Err(bad("goalposts", weakest));
        }
    }
    if let Some(sd) = definition.proxy_sd.filter(|sd| !(sd.is_finite() && *sd >= 0.0)) {
        return Err(bad("proxy_sd", sd));
    }
    if let Compute::Ratio { denominator: Denominator::Number(number), .. } = definition.compute
        && (!number.is_finite() || number == 0.0)
    {
        return Err(bad("denominator", number));
    }
    Ok(())
}

impl Definition {
    /// The name as a message; `None` for an indicator of the user, whose name is
    /// [`Definition::name`].
    pub fn name_message(&self) -> Option<Message> {
        self.name.is_none().then(|| Message::new(format!("indicator-{}-name", self.code)))
    }

    /// One plain sentence on what it measures, for the framework's indicators.
    pub fn plain_message(&self) -> Option<Message> {
        self.name.is_none().then(|| Message::new(format!("indicator-{}-plain", self.code)))
    }
}

/// The annex of a handbook: every indicator of the framework with its formula, unit, direction,
/// inputs, source and stand-in, block by block; then the survey items. `render` turns a message
/// into the reader's language.
pub fn dictionary_markdown(render: &dyn Fn(&Message) -> String) -> String {
    let text = |key: &'static str| render(&Message::new(key));
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let mut out = String::new();
    for (file, source) in BUILT_IN {
        let mut block = Dictionary::default();
        // The built-in files are read by a test; a faulty one would give an empty block.
        if block.add(file, source).is_err() || block.definitions.is_empty() {
            continue;
        }
        out.push_str(&format!("## {}\n", render(&Message::new(format!("dictionary-{file}")))));
        for definition in block.iter() {
            let name = definition.name_message().map_or_else(String::new, |m| render(&m));
            let plain = definition.plain_message().map_or_else(String::new, |m| render(&m));
            out.push_str(&format!("\n### {} {name}\n\n{plain}\n\n", definition.code));
            let mut line = |key: &'static str, value: &str| {
                if !value.is_empty() {
                    out.push_str(&format!("- {}: {}\n", text(key), cell(value)));
                }
            };
            line("dictionary-formula", &format!("`{}`", definition.formula));
            line("dictionary-unit", &definition.unit);
            line("dictionary-direction", &render(&Message::new(definition.direction.label_key())));
            if let Some(factor) = definition.factor {
                line("dictionary-factor", &render(&Message::new(factor.label_key())));
            }
            if definition.type_trait {
                line("dictionary-trait", &text("dictionary-yes"));
            }
            let variants: Vec<&str> = crate::indicators::builtin(&definition.code)
                .map(|b| b.variants.iter().copied().filter(|v| !v.is_empty()).collect())
                .unwrap_or_default();
            line("dictionary-variants", &variants.join("; "));
            line("dictionary-inputs", &definition.inputs.join(", "));
            line("dictionary-source", &definition.source);
            line("dictionary-stand-in", definition.fallback.as_deref().unwrap_or_default());
            let paragraphs: Vec<String> = definition.paragraphs.iter().map(|p| format!("¶{p}")).collect();
            line("dictionary-paragraphs", &paragraphs.join(", "));
        }
        out.push('\n');
    }
    out.push_str(&format!("## {}\n\n", text("dictionary-survey")));
    for item in crate::survey::items() {
        out.push_str(&format!("- `{}`: {}\n", item.code, render(&item.question())));
    }
    out
}

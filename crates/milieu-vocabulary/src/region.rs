//! Region codes, versions of the NUTS classification, and what changed between them.

use serde::{Deserialize, Serialize};

/// A region code: a NUTS code (`AT22`), or any other code a person uses (`E37000001`).
///
/// Codes are normalised once, on entry: trimmed, upper case; `GR` and `GB` become the `EL` and
/// `UK` that European statistics use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(String);

/// Text that cannot be a region code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a region code: 2 to 24 letters, digits, '-', '_', ':' or '.' are")]
pub struct RegionCodeError(pub String);

impl RegionCode {
    /// The code that stands for everywhere: all actors of a territory are at home in it.
    pub const EVERYWHERE: &'static str = "ALL";

    /// Whether this is [`Self::EVERYWHERE`].
    pub fn is_everywhere(&self) -> bool {
        self.0 == Self::EVERYWHERE
    }

    /// Reads and normalises a code.
    pub fn parse(text: &str) -> Result<Self, RegionCodeError> {
        let code = text.trim().to_uppercase();
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.');
        if !(2..=24).contains(&code.len()) || !code.chars().all(plain) {
            return Err(RegionCodeError(text.to_owned()));
        }
        let nuts_like = code.len() <= 5 && code.chars().all(|c| c.is_ascii_alphanumeric());
        if nuts_like {
            for (iso, eu) in [("GR", "EL"), ("GB", "UK")] {
                if let Some(rest) = code.strip_prefix(iso) {
                    return Ok(RegionCode(format!("{eu}{rest}")));
                }
            }
        }
        Ok(RegionCode(code))
    }

    /// The code's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// NUTS level by length: country 0, then 1, 2, 3; `None` when the code has not the form of one.
    pub fn nuts_level(&self) -> Option<u8> {
        if self.is_everywhere() {
            return None;
        }
        let text = &self.0;
        let letters = text.get(..2).is_some_and(|cc| cc.chars().all(|c| c.is_ascii_uppercase()));
        let form = letters && text.len() <= 5 && text.chars().all(|c| c.is_ascii_alphanumeric());
        form.then(|| (text.len() - 2) as u8)
    }

    /// The region one NUTS level up.
    pub fn nuts_parent(&self) -> Option<RegionCode> {
        match self.nuts_level() {
            Some(level) if level > 0 => Some(RegionCode(self.0[..self.0.len() - 1].to_owned())),
            _ => None,
        }
    }

    /// The two letters of the country.
    pub fn country(&self) -> Option<&str> {
        self.nuts_level().and_then(|_| self.0.get(..2))
    }

    /// Whether `other` is this region or, by its NUTS code, lies inside it.
    pub fn holds(&self, other: &RegionCode) -> bool {
        self.is_everywhere()
            || self.0 == other.0
            || (self.nuts_level().is_some() && other.nuts_level().is_some() && other.0.starts_with(&self.0))
    }
}

impl std::fmt::Display for RegionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl TryFrom<String> for RegionCode {
    type Error = RegionCodeError;
    fn try_from(text: String) -> Result<Self, RegionCodeError> {
        RegionCode::parse(&text)
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> String {
        code.0
    }
}

impl std::str::FromStr for RegionCode {
    type Err = RegionCodeError;
    fn from_str(text: &str) -> Result<Self, RegionCodeError> {
        RegionCode::parse(text)
    }
}

/// A version of the NUTS classification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NutsVersion {
    /// NUTS 2010.
    #[serde(rename = "2010")]
    V2010,
    /// NUTS 2013.
    #[serde(rename = "2013")]
    V2013,
    /// NUTS 2016.
    #[serde(rename = "2016")]
    V2016,
    /// NUTS 2021.
    #[serde(rename = "2021")]
    V2021,
}

impl NutsVersion {
    /// The year that names the version.
    pub const fn year(self) -> u16 {
        match self {
            NutsVersion::V2010 => 2010,
            NutsVersion::V2013 => 2013,
            NutsVersion::V2016 => 2016,
            NutsVersion::V2021 => 2021,
        }
    }

    /// The version of a year's name.
    pub fn from_year(year: u16) -> Option<Self> {
        [NutsVersion::V2010, NutsVersion::V2013, NutsVersion::V2016, NutsVersion::V2021]
            .into_iter()
            .find(|v| v.year() == year)
    }
}

/// What happened to a code between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NutsChangeKind {
    /// The same territory under another code: figures may be moved.
    Relabelled,
    /// One territory became several: figures cannot be moved without more data.
    Split,
    /// The territory itself changed: figures cannot be moved.
    Boundary,
}

/// One row of the table of changes at NUTS level 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NutsChange {
    /// Version the old code belongs to.
    pub from_version: NutsVersion,
    /// Old code.
    pub from_code: RegionCode,
    /// Version the new code belongs to.
    pub to_version: NutsVersion,
    /// New code.
    pub to_code: RegionCode,
    /// What happened.
    pub kind: NutsChangeKind,
}

/// The table of changes (level 2), from Eurostat's correspondence of NUTS versions 2010, 2013
/// and 2016. Level-2 regions not listed kept code and territory between those versions, as far
/// as this table knows; changes of 2021 are not in it.
pub static NUTS_CHANGES: std::sync::LazyLock<Vec<NutsChange>> = std::sync::LazyLock::new(|| {
    include_str!("../data/nuts-changes.csv").lines().skip(1).filter_map(read_change).collect()
});

fn read_change(line: &str) -> Option<NutsChange> {
    let mut cells = line.split(',');
    let version = |text: &str| NutsVersion::from_year(text.parse().ok()?);
    let from_version = version(cells.next()?)?;
    let from_code = RegionCode::parse(cells.next()?).ok()?;
    let to_version = version(cells.next()?)?;
    let to_code = RegionCode::parse(cells.next()?).ok()?;
    let kind = match cells.next()? {
        "relabelled" => NutsChangeKind::Relabelled,
        "split" => NutsChangeKind::Split,
        "boundary" => NutsChangeKind::Boundary,
        _ => return None,
    };
    Some(NutsChange { from_version, from_code, to_version, to_code, kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_normalised_and_know_their_level() {
        let styria = RegionCode::parse(" at22 ").unwrap();
        assert_eq!((styria.as_str(), styria.nuts_level()), ("AT22", Some(2)));
        assert_eq!(styria.nuts_parent().unwrap().as_str(), "AT2");
        assert!(styria.holds(&RegionCode::parse("AT223").unwrap()));
        assert!(!styria.holds(&RegionCode::parse("AT21").unwrap()));
        assert_eq!(RegionCode::parse("GR30").unwrap().as_str(), "EL30");
        assert_eq!(RegionCode::parse("GB").unwrap().as_str(), "UK");
        assert!(RegionCode::parse("A").is_err() && RegionCode::parse("AT 22").is_err());
        let everywhere = RegionCode::parse("all").unwrap();
        assert!(everywhere.holds(&styria) && everywhere.nuts_level().is_none());
        assert_eq!(RegionCode::parse("E37000001").unwrap().nuts_level(), None);
    }

    #[test]
    fn every_row_of_the_change_table_is_read() {
        let rows = include_str!("../data/nuts-changes.csv").lines().skip(1).count();
        assert_eq!(NUTS_CHANGES.len(), rows);
        assert!(NUTS_CHANGES.iter().all(|c| c.from_code.nuts_level() == Some(2)));
    }
}

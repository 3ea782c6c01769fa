//! Table 1 of the founding report as settings: what *low*, *middle* and *high* stand for.

use milieu_vocabulary::NetworkType;
use serde::{Deserialize, Serialize};

/// How values between two types are reached, and how a feature is brought to a common scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scale {
    /// As it is.
    Linear,
    /// By its logarithm: for positive quantities.
    Log,
    /// By the arcsine of its square root: for shares between 0 and 1 (Anscombe 1948).
    Share,
}

impl Scale {
    /// From the measured to the common scale.
    pub fn forth(self, value: f64) -> f64 {
        match self {
            Scale::Linear => value,
            Scale::Log => (value.max(0.0) + 0.05).ln(),
            Scale::Share => value.clamp(0.0, 1.0).sqrt().asin(),
        }
    }

    /// From the common to the measured scale.
    pub fn back(self, value: f64) -> f64 {
        match self {
            Scale::Linear => value,
            Scale::Log => (value.exp() - 0.05).max(0.0),
            Scale::Share => value.clamp(0.0, std::f64::consts::FRAC_PI_2).sin().powi(2),
        }
    }
}

/// The bands of one setting or trait.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// Name of a setting, or code of an indicator.
    #[serde(alias = "code")]
    pub name: String,
    /// Row of Table 1.
    pub row: String,
    /// Scale.
    pub scale: Scale,
    /// Band of the ecological type.
    pub ecological: [f64; 2],
    /// Band of the identity type.
    pub identity: [f64; 2],
    /// Band of the strategy type.
    pub strategy: [f64; 2],
}

impl Bands {
    /// The band of a type.
    pub fn of(&self, kind: NetworkType) -> [f64; 2] {
        match kind {
            NetworkType::Ecological => self.ecological,
            NetworkType::Identity => self.identity,
            NetworkType::Strategy => self.strategy,
        }
    }

    /// The setting of a mixture: `place` says where inside its band each type lies.
    pub(crate) fn mixed(&self, weights: [f64; 3], place: [f64; 3]) -> f64 {
        let mut value = 0.0;
        for (k, kind) in NetworkType::ALL.iter().enumerate() {
            let [low, high] = self.of(*kind);
            let at = low + (high - low) * place[k];
            value += weights[k] * if self.scale == Scale::Log { at.ln() } else { at };
        }
        if self.scale == Scale::Log { value.exp() } else { value }
    }
}

/// A setting the generator reads, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Setting {
    LocalTies,
    ExternalTies,
    Abroad,
    Formal,
    Closure,
    Participation,
    SameSector,
    SeveralLayers,
    OutsideOwners,
    Bridging,
    Leads,
    Spread,
    Qualified,
    Research,
}

impl Setting {
    pub(crate) const ALL: [(Setting, &'static str); 14] = [
        (Setting::LocalTies, "local-ties"),
        (Setting::ExternalTies, "external-ties"),
        (Setting::Abroad, "abroad"),
        (Setting::Formal, "formal"),
        (Setting::Closure, "closure"),
        (Setting::Participation, "participation"),
        (Setting::SameSector, "same-sector"),
        (Setting::SeveralLayers, "several-layers"),
        (Setting::OutsideOwners, "outside-owners"),
        (Setting::Bridging, "bridging"),
        (Setting::Leads, "leads"),
        (Setting::Spread, "spread"),
        (Setting::Qualified, "qualified"),
        (Setting::Research, "research"),
    ];
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    setting: Vec<Bands>,
    #[serde(rename = "trait", default)]
    traits: Vec<Bands>,
}

/// Why a table of settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableOneError {
    /// Not readable as TOML of the right form.
    #[error("table of settings: {0}")]
    Unreadable(String),
    /// A setting the generator needs is not there.
    #[error("table of settings: `{0}` is missing")]
    Missing(&'static str),
    /// A band that is empty, or out of the scale's range.
    #[error("table of settings: the band of `{0}` is not possible on its scale")]
    BadBand(String),
}

/// All bands: settings in the order of the generator, traits in the order of the file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableOne {
    /// Settings of the network generator.
    pub settings: Vec<Bands>,
    /// Traits taken from measured indicators.
    pub traits: Vec<Bands>,
}

impl TableOne {
    /// Milieu's reading of Table 1.
    pub fn built_in() -> Result<Self, TableOneError> {
        Self::read(include_str!("../../network-type/table-1.toml"))
    }

    /// Another reading, in the same form.
    pub fn read(text: &str) -> Result<Self, TableOneError> {
        let file: File =
            toml::from_str(text).map_err(|error| TableOneError::Unreadable(error.to_string()))?;
        let mut settings = Vec::with_capacity(Setting::ALL.len());
        for (_, name) in Setting::ALL {
            let bands = file.setting.iter().find(|b| b.name == name).ok_or(TableOneError::Missing(name))?;
            settings.push(bands.clone());
        }
        for bands in settings.iter().chain(&file.traits) {
            let lowest = if bands.scale == Scale::Log { f64::MIN_POSITIVE } else { 0.0 };
            let highest = if bands.scale == Scale::Share { 1.0 } else { f64::MAX };
            let sound = |[low, high]: [f64; 2]| lowest <= low && low <= high && high <= highest;
            if !NetworkType::ALL.iter().all(|kind| sound(bands.of(*kind))) {
                return Err(TableOneError::BadBand(bands.name.clone()));
            }
        }
        Ok(TableOne { settings, traits: file.traits })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_reading_is_sound_and_scales_go_back_and_forth() {
        let table = TableOne::built_in().unwrap();
        assert_eq!(table.settings.len(), Setting::ALL.len());
        for ((setting, _), place) in Setting::ALL.iter().zip(0usize..) {
            assert_eq!(*setting as usize, place);
        }
        for scale in [Scale::Linear, Scale::Log, Scale::Share] {
            assert!((scale.back(scale.forth(0.3)) - 0.3).abs() < 1e-12);
        }
    }

    #[test]
    fn an_impossible_band_is_named() {
        let text = include_str!("../../network-type/table-1.toml")
            .replace("ecological = [0.60, 0.90]", "ecological = [0.90, 0.60]");
        assert_eq!(TableOne::read(&text), Err(TableOneError::BadBand("RG01".to_owned())));
    }
}

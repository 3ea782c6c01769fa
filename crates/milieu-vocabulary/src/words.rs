//! Closed word lists. A word is stored and exchanged by its `code`; people see the message
//! behind its `label_key`.

use serde::{Deserialize, Serialize};

/// A word that is not in the list asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not one of: {allowed}")]
pub struct UnknownWord {
    /// What was given.
    pub word: String,
    /// The codes that exist.
    pub allowed: String,
}

macro_rules! closed_words {
    ($(#[$meta:meta])* $name:ident, $area:literal, { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// Every word of the list, in its fixed order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable code, as stored and exchanged.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The key of the message that names this word to a person.
            pub fn label_key(self) -> &'static str {
                match self { $($name::$variant => concat!($area, "-", $code)),+ }
            }

            /// Position in [`Self::ALL`].
            pub const fn index(self) -> usize { self as usize }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                $name::ALL.iter().copied().find(|w| w.code() == word).ok_or_else(|| UnknownWord {
                    word: word.to_owned(),
                    allowed: $name::ALL.iter().map(|w| w.code()).collect::<Vec<_>>().join(", "),
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }
    };
}

closed_words!(
    /// The six groups of actors of ¶73.
    ActorGroup, "actor-group", {
        /// Large industrial firm (250 people or more).
        LargeFirm = "large-firm",
        /// Industrial firm with fewer than 250 people.
        Sme = "sme",
        /// Business service, knowledge-intensive or not.
        BusinessService = "business-service",
        /// Bank, fund, guarantee body.
        FinancialService = "financial-service",
        /// University, public or private research organisation.
        Research = "research",
        /// Government, agency, chamber, association with a public mandate.
        Public = "public",
    }
);

closed_words!(
    /// What flows along a tie (¶71). Layers are never merged silently.
    Layer, "layer", {
        /// Goods and intermediate products, supplier to buyer.
        Products = "products",
        /// Staff mobility, shared people.
        People = "people",
        /// Finance, ownership.
        Money = "money",
        /// Information.
        Information = "information",
        /// Knowledge.
        Knowledge = "knowledge",
    }
);

closed_words!(
    /// The six factors of Territorial Knowledge Management (¶100).
    Factor, "factor", {
        /// Innovation stimulus.
        Stimulus = "stimulus",
        /// Accessibility.
        Accessibility = "accessibility",
        /// Receptivity.
        Receptivity = "receptivity",
        /// Identity.
        Identity = "identity",
        /// Creativity.
        Creativity = "creativity",
        /// Governance.
        Governance = "governance",
    }
);

closed_words!(
    /// The three types of network (¶80–84).
    NetworkType, "network-type", {
        /// Ecological: unintended interaction, spill-over.
        Ecological = "ecological",
        /// Identity (the report also says "community"): trust, belonging, bridging bodies.
        Identity = "identity",
        /// Strategy: intended, negotiated, formal.
        Strategy = "strategy",
    }
);

closed_words!(
    /// The three forms of regulation (¶89).
    Regime, "regime", {
        /// Market.
        Market = "market",
        /// Governance.
        Governance = "governance",
        /// Government.
        Government = "government",
    }
);

closed_words!(
    /// Technology classes of manufacturing. *Medium* is medium-high and medium-low together.
    TechnologyClass, "technology-class", {
        /// High technology.
        High = "high",
        /// Medium-high technology.
        MediumHigh = "medium-high",
        /// Medium-low technology.
        MediumLow = "medium-low",
        /// Low technology.
        Low = "low",
    }
);

impl TechnologyClass {
    /// Whether the class belongs to the report's one *medium* class.
    pub const fn is_medium(self) -> bool {
        matches!(self, TechnologyClass::MediumHigh | TechnologyClass::MediumLow)
    }
}

closed_words!(
    /// How a number came to be.
    Status, "status", {
        /// Counted or computed from data that say so directly.
        Observed = "observed",
        /// From a model or a sample.
        Estimated = "estimated",
        /// A stated stand-in for what was asked.
        Proxy = "proxy",
        /// Filled in by a stated rule.
        Imputed = "imputed",
        /// Not given; the reason is attached.
        Withheld = "withheld",
    }
);

closed_words!(
    /// Which way of an indicator is stronger.
    Direction, "direction", {
        /// More is stronger.
        More = "more",
        /// More is weaker.
        Less = "less",
        /// An interior optimum.
        Optimum = "optimum",
        /// A trait of the type, not of strength.
        Trait = "trait",
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_round_trip_and_unknown_words_name_the_allowed_ones() {
        for group in ActorGroup::ALL {
            assert_eq!(group.code().parse::<ActorGroup>().as_ref(), Ok(group));
        }
        let error = "firm".parse::<ActorGroup>().unwrap_err();
        assert!(error.to_string().contains("large-firm"), "{error}");
    }
}

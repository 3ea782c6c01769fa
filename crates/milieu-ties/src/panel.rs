//! What was observed: networks and behaviours at successive waves, with covariates.

use serde::{Deserialize, Serialize};

/// One entry of an adjacency matrix as it was observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// No tie.
    Absent,
    /// A tie.
    Present,
    /// Not observed.
    Missing,
    /// No tie is possible (code 10): it cannot be formed in the period that starts here.
    StructuralAbsent,
    /// The tie is given (code 11): it cannot be dropped in the period that starts here.
    StructuralPresent,
}

impl Tie {
    /// Whether a tie is there; `None` where it was not observed.
    pub fn value(self) -> Option<bool> {
        match self {
            Tie::Absent | Tie::StructuralAbsent => Some(false),
            Tie::Present | Tie::StructuralPresent => Some(true),
            Tie::Missing => None,
        }
    }

    /// Whether the entry is given rather than chosen.
    pub fn is_structural(self) -> bool {
        matches!(self, Tie::StructuralAbsent | Tie::StructuralPresent)
    }
}

/// One network at one wave: every entry that is not [`Tie::Absent`], in order of sender and receiver.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieWave {
    entries: Vec<(u32, u32, Tie)>,
}

impl TieWave {
    /// From entries in any order; absent ones may be given or left out. Of an entry given twice the last counts.
    pub fn new(entries: impl IntoIterator<Item = (u32, u32, Tie)>) -> Self {
        let mut entries: Vec<_> = entries.into_iter().collect();
        entries.sort_by_key(|&(i, j, _)| (i, j));
        entries.reverse();
        entries.dedup_by_key(|&mut (i, j, _)| (i, j));
        entries.reverse();
        entries.retain(|e| e.2 != Tie::Absent);
        Self { entries }
    }

    /// From the pairs that have a tie.
    pub fn from_ties(ties: impl IntoIterator<Item = (u32, u32)>) -> Self {
        Self::new(ties.into_iter().map(|(i, j)| (i, j, Tie::Present)))
    }

    /// Entries that are not absent, in order.
    pub fn entries(&self) -> &[(u32, u32, Tie)] {
        &self.entries
    }

    /// The entry of a pair.
    pub fn get(&self, sender: u32, receiver: u32) -> Tie {
        self.entries
            .binary_search_by_key(&(sender, receiver), |&(i, j, _)| (i, j))
            .map_or(Tie::Absent, |at| self.entries[at].2)
    }
}

/// What kind of network it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkKind {
    /// Ties from actors to actors, each with a direction.
    Directed,
    /// Ties between actors without direction; every wave holds each tie both ways.
    NonDirected,
    /// Affiliations: ties from actors to things of another kind.
    TwoMode,
}

/// A network that changes and is to be explained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkPanel {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: NetworkKind,
    /// Names of the receivers of a two-mode network; empty for the others, whose receivers are the actors.
    pub receivers: Vec<String>,
    /// One for each wave.
    pub waves: Vec<TieWave>,
}

/// An integer attribute that changes and is to be explained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BehaviourPanel {
    /// Name.
    pub name: String,
    /// Values by wave and actor; `None` where not observed.
    pub waves: Vec<Vec<Option<i32>>>,
}

/// An attribute of actors that is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActorCovariate {
    /// Name.
    pub name: String,
    /// One column for a constant covariate; for a changing one a column for each wave that starts a
    /// period (a last column for the last wave may be given and is not used).
    pub waves: Vec<Vec<Option<f64>>>,
    /// Whether the mean is taken off.
    pub centred: bool,
    /// For a two-mode network: whether the values are of its receivers, named here, rather than of actors.
    pub of_receivers: Option<String>,
}

/// An attribute of pairs that is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DyadicCovariate {
    /// Name.
    pub name: String,
    /// One matrix for a constant covariate, else one for each wave that starts a period; row by row,
    /// senders times receivers. Not a number where not observed; the diagonal of a one-mode matrix is not read.
    pub waves: Vec<Vec<f64>>,
    /// Whether the mean is taken off.
    pub centred: bool,
    /// The two-mode network whose receivers are the columns; `None` when both sides are the actors.
    pub of_receivers: Option<String>,
}

/// Waves of networks and behaviours of one set of actors, with what is known of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// Name of the group; empty when there is one only.
    pub name: String,
    /// Names of the actors.
    pub actors: Vec<String>,
    /// Names of the waves, in order of time.
    pub waves: Vec<String>,
    /// Networks to be explained.
    pub networks: Vec<NetworkPanel>,
    /// Behaviours to be explained.
    pub behaviours: Vec<BehaviourPanel>,
    /// Given attributes of actors.
    pub actor_covariates: Vec<ActorCovariate>,
    /// Given attributes of pairs.
    pub dyadic_covariates: Vec<DyadicCovariate>,
    /// For each actor the spells in which it is there, as (from, to) in waves counted from one;
    /// empty when all are always there.
    pub presence: Vec<Vec<(f64, f64)>>,
}

impl Panel {
    /// Number of actors.
    pub fn n(&self) -> usize {
        self.actors.len()
    }

    /// Number of periods between waves.
    pub fn periods(&self) -> usize {
        self.waves.len().saturating_sub(1)
    }

    /// Number of receivers of a network.
    pub fn receivers(&self, network: &NetworkPanel) -> usize {
        match network.kind {
            NetworkKind::TwoMode => network.receivers.len(),
            _ => self.n(),
        }
    }
}

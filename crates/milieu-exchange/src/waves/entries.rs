//! Entries of a network as a file lists them, gathered into a wave: what stands twice, what
//! contradicts itself, and ties without direction.

use std::collections::BTreeMap;

use milieu_ties::{Tie, TieWave};
use milieu_vocabulary::{Place, message};

use super::{NodeSet, Reading};

/// One entry as it stands in a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// Row, where the format has rows.
    pub row: Option<u64>,
    /// Position of the sender.
    pub from: u32,
    /// Position of the receiver.
    pub to: u32,
    /// What is said of the pair.
    pub tie: Tie,
}

/// How entries become a wave.
#[derive(Clone, Copy)]
pub(super) struct Gathering<'g> {
    /// For a network without direction.
    pub both_ways: Option<BothWays<'g>>,
    /// Whether the same may stand again, as events do.
    pub again: bool,
    /// Whether ties of an actor to itself are thinkable (the receivers are others).
    pub two_mode: bool,
}

/// How listed ties become ties without direction.
#[derive(Clone, Copy)]
pub(super) struct BothWays<'g> {
    /// The actors.
    pub actors: &'g NodeSet,
    /// How a pair listed both ways, or one way only, becomes one; without a rule one way is enough.
    pub symmetrise: Option<Symmetrise>,
}

/// Ties of one wave: what stands again counts once, what contradicts itself is an error.
pub(super) fn gather(
    entries: impl IntoIterator<Item = Entry>,
    rules: Gathering<'_>,
    place: &Place,
    reading: &mut Reading,
) -> Option<TieWave> {
    let before = reading.errors();
    let at = |row: Option<u64>| row.map_or_else(|| place.clone(), |row| place.clone().row(row));
    let mut seen: BTreeMap<(u32, u32), Tie> = BTreeMap::new();
    let (mut twice, mut to_self): (Vec<Option<u64>>, Vec<Option<u64>>) = (Vec::new(), Vec::new());
    for one in entries {
        if one.from == one.to && !rules.two_mode {
            to_self.push(one.row);
            continue;
        }
        match seen.insert((one.from, one.to), one.tie) {
            None => {}
            Some(tie) if tie == one.tie => twice.push(one.row),
            // Of several events the strongest counts.
            Some(Tie::Absent) if rules.again => {}
            Some(tie) if rules.again && one.tie == Tie::Absent => {
                seen.insert((one.from, one.to), tie);
            }
            Some(tie) => {
                let message = message!("waves-tie-contradicts", first = code(tie), second = code(one.tie));
                reading.error(at(one.row), message);
            }
        }
    }
    if let Some(&first) = twice.first().filter(|_| !rules.again) {
        reading.warn(at(first), message!("waves-ties-twice", count = twice.len()));
    }
    if let Some(&first) = to_self.first() {
        reading.warn(at(first), message!("waves-self-ties", count = to_self.len()));
    }
    let wave = TieWave::new(seen.into_iter().map(|((from, to), tie)| (from, to, tie)));
    let wave = match rules.both_ways {
        Some(BothWays { actors, symmetrise }) => {
            both_ways(&wave, symmetrise.is_none(), symmetrise, actors, place, reading)?
        }
        None => wave,
    };
    (reading.errors() == before).then_some(wave)
}

/// A network whose ties have no direction: each entry must stand both ways, or one way where the file
/// lists ties rather than entries. What contradicts itself is an error.
pub(super) fn both_ways(
    wave: &TieWave,
    listed_once: bool,
    symmetrise: Option<Symmetrise>,
    actors: &NodeSet,
    place: &Place,
    reading: &mut Reading,
) -> Option<TieWave> {
    let before = reading.errors();
    let name = |at: u32| actors.names().get(at as usize).cloned().unwrap_or_default();
    let mut entries = Vec::with_capacity(wave.entries().len() * 2);
    for &(i, j, tie) in wave.entries() {
        let other = wave.get(j, i);
        let agreed = if tie == other || (listed_once && other == Tie::Absent) {
            Some(tie)
        } else {
            symmetrise.and_then(|rule| rule.of(tie, other))
        };
        match agreed {
            Some(tie) => entries.extend([(i, j, tie), (j, i, tie)]),
            // Said once for the pair.
            None if i < j || other == Tie::Absent => {
                let message = message!(
                    "waves-not-symmetric",
                    first = name(i),
                    second = name(j),
                    there = code(tie),
                    back = code(other)
                );
                reading.error(place.clone(), message);
            }
            None => {}
        }
    }
    (reading.errors() == before).then(|| TieWave::new(entries))
}

/// The code of an entry, as files write it.
pub(super) fn code(tie: Tie) -> &'static str {
    match tie {
        Tie::Absent => "0",
        Tie::Present => "1",
        Tie::Missing => "NA",
        Tie::StructuralAbsent => "10",
        Tie::StructuralPresent => "11",
    }
}

/// How two entries of one pair become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Symmetrise {
    /// A tie where either names it.
    Either,
    /// A tie where both name it.
    Both,
}

impl Symmetrise {
    /// The entry of the pair; `None` where structural codes contradict each other.
    fn of(self, one: Tie, other: Tie) -> Option<Tie> {
        if one == other {
            return Some(one);
        }
        if one.is_structural() || other.is_structural() {
            return None;
        }
        let decisive = match self {
            Symmetrise::Either => Tie::Present,
            Symmetrise::Both => Tie::Absent,
        };
        Some(match (one == decisive || other == decisive, one == Tie::Missing || other == Tie::Missing) {
            (true, _) => decisive,
            (false, true) => Tie::Missing,
            (false, false) => one,
        })
    }
}

//! Region codes of one NUTS version for those of another.
//!
//! A code tells its versions by when it came and when it went, by
//! [`NUTS_CHANGES`](milieu_vocabulary::NUTS_CHANGES). One that is no code of the version asked
//! for is converted if its territory was only relabelled; if it was split or redrawn, or if the
//! code was given to two territories in turn, it stays and is named. Where a file says which
//! version its codes are of, a code that was none of that version stays, too.
//!
//! The table of changes is of level 2: finer codes inside a changed region stay and are named.
//! It ends before NUTS 2021: figures said to be of an earlier version are brought to 2016 at
//! most, and those said to be of 2021 are not brought back.

use std::collections::{BTreeMap, BTreeSet};

use milieu_territory::{Record, Statistic};
use milieu_vocabulary::{NUTS_CHANGES, NutsChangeKind, NutsVersion, Place, RegionCode, message};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::ImportOptions;

/// The versions the table of changes speaks of, in order; the last is where it ends.
const VERSIONS: [NutsVersion; 3] = [NutsVersion::V2010, NutsVersion::V2013, NutsVersion::V2016];
const TABLE_ENDS: NutsVersion = NutsVersion::V2016;

/// Which version a file says a code is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stated {
    /// It does not say.
    Nothing,
    /// This one.
    Version(NutsVersion),
    /// One that the table does not know, or another classification.
    Other,
}

impl Stated {
    /// What the name of a scheme says, such as `nuts-2013`.
    pub fn of_scheme(scheme: &str) -> Self {
        let year = scheme.strip_prefix("nuts-").and_then(|year| year.parse().ok());
        year.and_then(NutsVersion::from_year).map_or(Stated::Other, Stated::Version)
    }
}

/// When a code was in use, as far as the table knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Life {
    came: Option<NutsVersion>,
    went_after: Option<NutsVersion>,
}

impl Life {
    fn of(code: &RegionCode) -> Self {
        Life {
            came: NUTS_CHANGES.iter().filter(|c| c.to_code == *code).map(|c| c.to_version).max(),
            went_after: NUTS_CHANGES.iter().filter(|c| c.from_code == *code).map(|c| c.from_version).max(),
        }
    }

    /// Whether the code was given up and given anew: it names two territories.
    fn twice(self) -> bool {
        matches!((self.came, self.went_after), (Some(came), Some(went)) if went < came)
    }

    fn holds(self, version: NutsVersion) -> bool {
        let (after, before) =
            (self.came.is_none_or(|v| v <= version), self.went_after.is_none_or(|v| version <= v));
        if self.twice() { after || before } else { after && before }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    /// A code of the version asked for, or one nothing is known of.
    Stays,
    /// Only relabelled.
    Becomes(RegionCode),
    /// Split, redrawn, ambiguous, or not of the version it is said to be of.
    Lost,
    /// Inside a region that changed, at a finer level than the table's.
    Finer,
}

/// What becomes of a code on its way to a version.
fn outcome(code: &RegionCode, stated: Stated, target: NutsVersion) -> Outcome {
    let target = target.min(TABLE_ENDS);
    let whole = match code.nuts_level() {
        Some(2) => code.clone(),
        Some(3) => match code.nuts_parent() {
            Some(parent) => parent,
            None => return Outcome::Stays,
        },
        _ => return Outcome::Stays,
    };
    let life = Life::of(&whole);
    let as_stated = match stated {
        Stated::Other => return Outcome::Stays,
        // What the table does not reach cannot be brought back.
        Stated::Version(version) if version > TABLE_ENDS => return Outcome::Stays,
        Stated::Version(version) => life.holds(version),
        Stated::Nothing => true,
    };
    if life.holds(target) && (!life.twice() || stated == Stated::Version(target)) {
        return Outcome::Stays;
    }
    if whole != *code {
        return Outcome::Finer;
    }
    if !as_stated || life.twice() {
        return Outcome::Lost;
    }
    let mut current = whole;
    let forward = life.went_after.is_some_and(|went| went < target);
    let steps: Vec<NutsVersion> =
        if forward { VERSIONS.to_vec() } else { VERSIONS.into_iter().rev().collect() };
    for version in steps {
        if Life::of(&current).holds(target) {
            break;
        }
        let of_step = NUTS_CHANGES.iter().filter(|c| {
            if forward {
                c.from_version == version && c.from_code == current
            } else {
                c.to_version == version && c.to_code == current
            }
        });
        let changes: Vec<_> = of_step.collect();
        match changes.as_slice() {
            [] => {}
            [change] if change.kind == NutsChangeKind::Relabelled => {
                let next = if forward { &change.to_code } else { &change.from_code };
                current = next.clone();
            }
            _ => return Outcome::Lost,
        }
    }
    if Life::of(&current).holds(target) { Outcome::Becomes(current) } else { Outcome::Lost }
}

/// The statistics of one file on their way to the version asked for; without one, as they are.
pub(crate) struct Conversion {
    target: Option<NutsVersion>,
    stated: Stated,
    /// What becomes of a code said to be of a version, and whether other codes may become it.
    known: BTreeMap<(RegionCode, u8), (Outcome, bool)>,
    converted: BTreeMap<RegionCode, (RegionCode, u64)>,
    lost: BTreeSet<RegionCode>,
    finer: BTreeSet<RegionCode>,
    /// Codes seen, of level 2.
    seen: BTreeSet<RegionCode>,
    /// Keys of figures that bear a new code themselves.
    own: BTreeSet<String>,
    /// Converted figures: they step back behind figures that bear the new code themselves.
    held: Vec<(Statistic, Place, RegionCode)>,
    beyond: bool,
}

impl Conversion {
    pub fn new(options: &ImportOptions) -> Self {
        // A scheme that is also the version asked for says what is wanted, not what is there.
        let stated = match options.region_scheme.as_deref().map(Stated::of_scheme) {
            Some(Stated::Version(version)) if Some(version) == options.nuts_version => Stated::Nothing,
            Some(stated) => stated,
            None => Stated::Nothing,
        };
        Conversion {
            target: options.nuts_version,
            stated,
            known: BTreeMap::new(),
            converted: BTreeMap::new(),
            lost: BTreeSet::new(),
            finer: BTreeSet::new(),
            seen: BTreeSet::new(),
            own: BTreeSet::new(),
            held: Vec::new(),
            beyond: false,
        }
    }

    /// What the file as a whole is said to be of.
    pub fn stated(&self) -> Stated {
        self.stated
    }

    fn outcome(&mut self, code: &RegionCode, stated: Stated) -> (Outcome, bool) {
        let Some(target) = self.target else { return (Outcome::Stays, false) };
        let which = match stated {
            Stated::Nothing => 0,
            Stated::Other => 1,
            Stated::Version(version) => (version.year() - 2000) as u8,
        };
        let entry = self.known.entry((code.clone(), which));
        let changed = || NUTS_CHANGES.iter().any(|c| c.to_code == *code || c.from_code == *code);
        entry.or_insert_with(|| (outcome(code, stated, target), changed())).clone()
    }

    /// The code a figure will bear, for filters.
    pub fn code(&mut self, code: &RegionCode, stated: Stated) -> RegionCode {
        match self.outcome(code, stated).0 {
            Outcome::Becomes(new) => new,
            _ => code.clone(),
        }
    }

    /// Adds a figure under the code it has in its file.
    pub fn put(
        &mut self,
        mut statistic: Statistic,
        stated: Stated,
        place: Place,
        gather: &mut Gather<'_>,
    ) -> Result<(), ExchangeError> {
        let level = statistic.region.nuts_level();
        if level == Some(2) && !self.seen.contains(&statistic.region) {
            self.seen.insert(statistic.region.clone());
        }
        let Some(target) = self.target.filter(|_| level.is_some() && stated != Stated::Other) else {
            return gather.put(Record::Statistic(statistic), place);
        };
        // Said to be of one version and asked for in another, beyond the end of the table.
        let reached = match stated {
            Stated::Version(version) if version != target && version.max(target) > TABLE_ENDS => {
                self.beyond = true;
                if version > TABLE_ENDS { version } else { TABLE_ENDS }
            }
            _ => target,
        };
        let scheme = |version: NutsVersion| Some(format!("nuts-{}", version.year()));
        match self.outcome(&statistic.region, stated) {
            (Outcome::Stays, changed) => {
                statistic.region_scheme = scheme(reached);
                if changed {
                    self.own.insert(statistic.key());
                }
            }
            (Outcome::Becomes(new), _) => {
                let old = std::mem::replace(&mut statistic.region, new.clone());
                statistic.region_scheme = scheme(reached);
                self.converted.entry(old.clone()).or_insert((new, 0)).1 += 1;
                self.held.push((statistic, place, old));
                return Ok(());
            }
            (outcome, _) => {
                let code = statistic.region.clone();
                let life = Life::of(&code);
                statistic.region_scheme = match stated {
                    Stated::Version(version) => scheme(version),
                    _ => life.went_after.or(life.came).filter(|_| !life.twice()).and_then(scheme),
                };
                if outcome == Outcome::Finer {
                    self.finer.insert(code)
                } else {
                    self.lost.insert(code)
                };
            }
        }
        gather.put(Record::Statistic(statistic), place)
    }

    /// Adds what was converted and says what was done.
    pub fn finish(mut self, whole: &Place, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
        let mut twice: BTreeSet<(RegionCode, i32)> = BTreeSet::new();
        for (statistic, place, old) in std::mem::take(&mut self.held) {
            if self.own.contains(&statistic.key()) {
                if let Some((_, count)) = self.converted.get_mut(&old) {
                    *count -= 1;
                }
                if twice.insert((old.clone(), statistic.year)) {
                    let message = message!(
                        "import-relabelled-twice",
                        old = old.as_str(),
                        new = statistic.region.as_str(),
                        year = statistic.year.to_string()
                    );
                    gather.note(place, message);
                }
                continue;
            }
            gather.put(Record::Statistic(statistic), place)?;
        }
        let Some(target) = self.target else {
            self.several_versions(whole, gather);
            return Ok(());
        };
        let version = target.min(TABLE_ENDS).year().to_string();
        for (old, (new, count)) in self.converted.iter().filter(|(_, (_, count))| *count > 0) {
            gather.note(
                whole.clone(),
                message!(
                    "import-relabelled",
                    old = old.as_str(),
                    new = new.as_str(),
                    version = version.as_str(),
                    count = *count
                ),
            );
        }
        let list = |codes: &BTreeSet<RegionCode>| {
            codes.iter().map(RegionCode::as_str).collect::<Vec<_>>().join(", ")
        };
        if !self.lost.is_empty() {
            let codes = list(&self.lost);
            gather.warn(
                whole.clone(),
                message!("import-not-convertible", codes = codes, version = version.as_str()),
            );
        }
        if !self.finer.is_empty() {
            let codes = list(&self.finer);
            gather.warn(
                whole.clone(),
                message!("import-finer-not-convertible", codes = codes, version = version.as_str()),
            );
        }
        if self.beyond {
            let (last, asked) = (TABLE_ENDS.year().to_string(), target.year().to_string());
            gather.warn(whole.clone(), message!("import-nuts-table-ends", last = last, asked = asked));
        }
        Ok(())
    }

    /// Without a version asked for: whether the codes can be of one version at all.
    fn several_versions(&self, whole: &Place, gather: &mut Gather<'_>) {
        let one = VERSIONS.iter().any(|v| self.seen.iter().all(|code| Life::of(code).holds(*v)));
        if !one {
            let count = |wanted: fn(&Outcome) -> bool| {
                let outcomes = self.seen.iter().map(|code| outcome(code, Stated::Nothing, TABLE_ENDS));
                outcomes.filter(wanted).count()
            };
            let relabelled = count(|o| matches!(o, Outcome::Becomes(_)));
            let redrawn = count(|o| matches!(o, Outcome::Lost));
            gather.warn(
                whole.clone(),
                message!("import-several-versions", relabelled = relabelled, redrawn = redrawn),
            );
        } else if gather.options.region_scheme.is_none() {
            gather.note(whole.clone(), message!("import-scheme-unknown"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> RegionCode {
        RegionCode::parse(text).unwrap()
    }

    #[test]
    fn relabelled_codes_are_converted_both_ways_and_through_versions() {
        for (old, target, new) in [
            ("EL11", NutsVersion::V2016, "EL51"),
            ("FR24", NutsVersion::V2016, "FRB0"),
            ("FRB0", NutsVersion::V2013, "FR24"),
            ("FR91", NutsVersion::V2016, "FRY1"),
            ("FRY1", NutsVersion::V2010, "FR91"),
            ("FR24", NutsVersion::V2021, "FRB0"),
        ] {
            assert_eq!(outcome(&code(old), Stated::Nothing, target), Outcome::Becomes(code(new)), "{old}");
        }
    }

    #[test]
    fn what_cannot_be_converted_stays() {
        let to_2016 = |text: &str, stated| outcome(&code(text), stated, NutsVersion::V2016);
        assert_eq!(to_2016("AT22", Stated::Nothing), Outcome::Stays);
        assert_eq!(to_2016("FRB0", Stated::Nothing), Outcome::Stays);
        assert_eq!(to_2016("PL12", Stated::Nothing), Outcome::Lost);
        assert_eq!(to_2016("SI01", Stated::Nothing), Outcome::Lost);
        assert_eq!(outcome(&code("PL91"), Stated::Nothing, NutsVersion::V2013), Outcome::Lost);
        assert_eq!(to_2016("FR241", Stated::Nothing), Outcome::Finer);
        // Said to be of a version the code is not of, or of one the table does not know.
        assert_eq!(to_2016("EL11", Stated::Version(NutsVersion::V2013)), Outcome::Lost);
        assert_eq!(to_2016("EL11", Stated::Version(NutsVersion::V2010)), Outcome::Becomes(code("EL51")));
        assert_eq!(to_2016("EL11", Stated::of_scheme("nuts-2006")), Outcome::Stays);
        assert_eq!(Stated::of_scheme("lep-2014"), Stated::Other);
    }

    #[test]
    fn no_relabelled_code_ends_outside_the_version_asked_for() {
        for change in NUTS_CHANGES.iter() {
            for code in [&change.from_code, &change.to_code] {
                for target in VERSIONS {
                    if let Outcome::Becomes(new) = outcome(code, Stated::Nothing, target) {
                        assert!(Life::of(&new).holds(target), "{code} {new}");
                        assert!(!Life::of(code).holds(target), "{code}");
                    }
                }
            }
        }
    }
}

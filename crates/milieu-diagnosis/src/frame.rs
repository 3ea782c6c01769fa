//! Comparison frames: where a value stands before it may count as strong or weak.
//!
//! A position runs from 0 (weakest) to 1 (strongest), the direction of the indicator applied.
//! Which frame an indicator gets is decided once, in this order:
//!
//! 1. **null**: the value is compared with a null model of the same size (it is a z, or carries
//!    the comparison already). Size is controlled for, so this goes before everything else;
//! 2. **set**: ten or more other regions of the same NUTS level in the same data, each with
//!    enough actors; mid-rank percentile. The territory's setting `comparison` names the regions
//!    that may stand in it, for data in which others are seen only through their ties;
//! 3. **ensemble**: the simulated networks of the type judgement hold the same indicator; mid-rank
//!    percentile among all of them;
//! 4. **goalposts**: ends declared in the definition;
//! 5. **past**: the region's own first wave, r / (1 + r) with r the ratio to it, so that one half
//!    is *as then*.
//!
//! Frames are never averaged silently: a factor score lists the frames of its parts. Indicators
//! with an interior optimum and traits of the type have no position; they are shown.

use std::collections::{BTreeMap, BTreeSet};

use milieu_territory::Snapshot;
use milieu_vocabulary::{Direction, Frame, FrameKind, Measured, RegionCode, message};
use rayon::prelude::*;
use statrs::distribution::{ContinuousCDF, Normal};

use crate::dictionary::Compute;
use crate::network_type::EnsembleFrame;
use crate::{Context, Definition, DiagnosisParams, Dictionary, Networks, Trail, measure};

/// Fewest other regions that make a set (section 7 of the framework).
pub const FEWEST_REGIONS: usize = 10;

/// Comparable regions and their indicators.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetFrame {
    /// The regions, by code.
    pub regions: Vec<RegionCode>,
    /// Their values, by indicator and in the order of the regions.
    pub values: BTreeMap<String, Vec<Option<f64>>>,
}

impl SetFrame {
    /// Measures the regions of a NUTS level that have enough actors, in parallel, with the period
    /// before at hand if there is one. Only indicators with a direction that are cheap enough are
    /// measured.
    pub fn new(
        snapshot: &Snapshot,
        networks: &Networks,
        earlier: Option<(&Snapshot, &Networks)>,
        nuts_level: u8,
        dictionary: &Dictionary,
        params: &DiagnosisParams,
    ) -> Self {
        let length = 2 + usize::from(nuts_level);
        let named = comparison(snapshot);
        let codes: BTreeSet<RegionCode> = snapshot
            .actors
            .iter()
            .filter_map(|actor| {
                // An actor of whom only the country is known stands for its country.
                let stated = actor.country.as_deref().and_then(|c| RegionCode::parse(c).ok());
                let region = actor.region.clone().or(stated)?;
                let level = region.nuts_level()?;
                if level < nuts_level {
                    return None;
                }
                RegionCode::parse(region.as_str().get(..length)?).ok()
            })
            .filter(|code| named.as_ref().is_none_or(|named| named.contains(code.as_str())))
            .collect();
        let wanted: Vec<&Definition> =
            dictionary.iter().filter(|d| has_strength(d) && is_comparable(d)).collect();
        let codes: Vec<RegionCode> = codes.into_iter().collect();
        let rows: Vec<Option<Vec<Option<f64>>>> = codes
            .par_iter()
            .map(|code| {
                let before = earlier.map(|(s, n)| Context::new(s, n, code.clone(), None, params));
                let context = Context::new(snapshot, networks, code.clone(), before.as_ref(), params);
                if context.n() < params.smallest_region {
                    return None;
                }
                let value = |d: &&Definition| {
                    let variant = crate::indicators::builtin(&d.code)
                        .and_then(|b| b.variants.first())
                        .map_or_else(|| d.code.clone(), |v| format!("{}[{v}]", d.code));
                    let measured = measure(d, &variant, &context, &mut Trail::closed());
                    // A value with a null frame is placed there, not in the set.
                    if has_null_frame(&measured) { None } else { measured.value }
                };
                Some(wanted.iter().map(value).collect())
            })
            .collect();
        let mut frame = SetFrame::default();
        for definition in &wanted {
            frame.values.insert(definition.code.clone(), Vec::new());
        }
        for (code, row) in codes.into_iter().zip(rows) {
            let Some(row) = row else { continue };
            frame.regions.push(code);
            for (definition, value) in wanted.iter().zip(row) {
                if let Some(column) = frame.values.get_mut(&definition.code) {
                    column.push(value);
                }
            }
        }
        frame
    }

    /// Values of an indicator in the other regions, ascending.
    fn others(&self, code: &str, region: &RegionCode) -> Vec<f64> {
        let Some(column) = self.values.get(code) else { return Vec::new() };
        let mut values: Vec<f64> = self
            .regions
            .iter()
            .zip(column)
            .filter(|(other, _)| *other != region)
            .filter_map(|(_, value)| *value)
            .collect();
        values.sort_by(f64::total_cmp);
        values
    }

    /// Position of every region in an indicator; `None` where it has no value.
    pub(crate) fn positions(&self, definition: &Definition) -> Option<Vec<Option<f64>>> {
        let column = self.values.get(&definition.code)?;
        let mut sorted: Vec<f64> = column.iter().flatten().copied().collect();
        if sorted.len() <= FEWEST_REGIONS {
            return None;
        }
        sorted.sort_by(f64::total_cmp);
        let turned = definition.direction == Direction::Less;
        Some(
            column
                .iter()
                .map(|value| {
                    let value = (*value)?;
                    let below = sorted.partition_point(|v| *v < value) as f64;
                    let up_to = sorted.partition_point(|v| *v <= value) as f64;
                    let position = (below + up_to) / 2.0 / sorted.len() as f64;
                    Some(if turned { 1.0 - position } else { position })
                })
                .collect(),
        )
    }
}

/// The regions that may be compared: the territory's setting `comparison`, codes parted by
/// commas; `None` (all of them) where it is not set or empty.
fn comparison(snapshot: &Snapshot) -> Option<BTreeSet<&str>> {
    let text = snapshot.settings.get("comparison")?;
    let codes: BTreeSet<&str> = text.split(',').map(str::trim).filter(|code| !code.is_empty()).collect();
    (!codes.is_empty()).then_some(codes)
}

/// Whether an indicator enters a factor score.
pub fn is_scored(definition: &Definition) -> bool {
    definition.factor.is_some() && has_strength(definition)
}

fn has_strength(definition: &Definition) -> bool {
    matches!(definition.direction, Direction::More | Direction::Less)
}

fn is_comparable(definition: &Definition) -> bool {
    match definition.compute {
        Compute::Builtin => crate::indicators::builtin(&definition.code).is_some_and(|b| b.comparable),
        _ => true,
    }
}

fn has_null_frame(measured: &Measured) -> bool {
    measured.unit == "z" || measured.frame.as_ref().is_some_and(|f| f.kind == FrameKind::Null)
}

/// What a value is held against.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Yardstick {
    /// Values of others, ascending.
    Ranked(Vec<f64>),
    /// The standard normal distribution.
    Normal,
    /// Ends, weakest and strongest in the order of the definition.
    Ends(f64, f64),
    /// The own first wave.
    First(f64),
    /// A position found elsewhere.
    Given(f64),
}

/// An indicator in its frame.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) kind: FrameKind,
    pub(crate) size: u64,
    pub(crate) position: f64,
    yardstick: Yardstick,
    turned: bool,
}

impl Placed {
    /// Position of another value in the same frame.
    pub(crate) fn position_of(&self, value: f64) -> f64 {
        position(&self.yardstick, self.turned, value)
    }
}

fn position(yardstick: &Yardstick, turned: bool, value: f64) -> f64 {
    let position = match yardstick {
        Yardstick::Given(position) => return position.clamp(0.0, 1.0),
        Yardstick::Ends(weakest, strongest) => {
            return ((value - weakest) / (strongest - weakest)).clamp(0.0, 1.0);
        }
        Yardstick::Ranked(sorted) => {
            let below = sorted.partition_point(|v| *v < value) as f64;
            let up_to = sorted.partition_point(|v| *v <= value) as f64;
            // The unit itself stands among the others at its middle rank.
            ((below + up_to) / 2.0 + 0.5) / (sorted.len() as f64 + 1.0)
        }
        Yardstick::Normal => Normal::standard().cdf(value),
        Yardstick::First(first) => {
            let ratio = (value / first).max(0.0);
            ratio / (1.0 + ratio)
        }
    };
    if turned { 1.0 - position } else { position }
}

/// The frames at hand for a region.
#[derive(Clone, Copy)]
pub(crate) struct Frames<'a> {
    pub(crate) region: &'a RegionCode,
    pub(crate) set: Option<&'a SetFrame>,
    pub(crate) ensemble: &'a EnsembleFrame,
    /// Values of the first period, when there is an earlier one.
    pub(crate) first: Option<&'a BTreeMap<String, Measured>>,
}

impl Frames<'_> {
    /// Places an indicator. `None` when it is withheld, has no strength, or has no frame.
    pub(crate) fn place(&self, definition: &Definition, measured: &Measured) -> Option<Placed> {
        let value = measured.value?;
        let turned = match definition.direction {
            Direction::More => false,
            Direction::Less => true,
            Direction::Optimum | Direction::Trait => return None,
        };
        let placed = |kind, size: usize, yardstick: Yardstick, turned| {
            let position = position(&yardstick, turned, value);
            position.is_finite().then_some(Placed { kind, size: size as u64, position, yardstick, turned })
        };
        if let Some(frame) = measured.frame.as_ref().filter(|f| f.kind == FrameKind::Null)
            && let Some(position) = frame.position
        {
            let yardstick = if measured.unit == "z" { Yardstick::Normal } else { Yardstick::Given(position) };
            return placed(FrameKind::Null, frame.size as usize, yardstick, turned);
        }
        if measured.unit == "z" {
            return placed(FrameKind::Null, 0, Yardstick::Normal, turned);
        }
        if let Some(set) = self.set {
            let others = set.others(&definition.code, self.region);
            if others.len() >= FEWEST_REGIONS {
                return placed(FrameKind::Set, others.len(), Yardstick::Ranked(others), turned);
            }
        }
        if let Some(values) = self.ensemble.values.get(&definition.code) {
            return placed(FrameKind::Ensemble, values.len(), Yardstick::Ranked(values.clone()), turned);
        }
        if let Some([weakest, strongest]) = definition.goalposts
            && weakest != strongest
        {
            return placed(FrameKind::Goalposts, 2, Yardstick::Ends(weakest, strongest), false);
        }
        let first = self
            .first
            .and_then(|first| crate::condition::with_variant(first, &definition.code))
            .and_then(|m| m.value);
        if let Some(first) = first.filter(|first| *first > 0.0) {
            return placed(FrameKind::Past, 1, Yardstick::First(first), turned);
        }
        None
    }

    /// The frame as it is shown with the value.
    pub(crate) fn shown(&self, placed: &Placed) -> Frame {
        let description = match placed.kind {
            FrameKind::Null => message!("frame-null", draws = placed.size),
            FrameKind::Set => message!(
                "frame-set",
                regions = placed.size,
                level = self.region.nuts_level().map_or(0, u32::from)
            ),
            FrameKind::Ensemble => message!("frame-ensemble", networks = placed.size),
            FrameKind::Goalposts => message!("frame-goalposts"),
            FrameKind::Past => message!("frame-past"),
        };
        Frame { kind: placed.kind, position: Some(placed.position), size: placed.size, description }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use milieu_vocabulary::Factor;

    pub(crate) fn definition(code: &str, direction: Direction) -> Definition {
        Definition {
            code: code.to_owned(),
            name: None,
            block: code[..2].to_owned(),
            factor: Some(Factor::Accessibility),
            concept: None,
            unit: "share".to_owned(),
            direction,
            type_trait: false,
            formula: String::new(),
            inputs: Vec::new(),
            source: String::new(),
            fallback: None,
            paragraphs: Vec::new(),
            goalposts: None,
            proxy_sd: None,
            compute: Compute::Builtin,
        }
    }

    fn set(values: &[f64]) -> SetFrame {
        SetFrame {
            regions: (0..values.len()).map(|i| RegionCode::parse(&format!("AT{i:02}")).unwrap()).collect(),
            values: BTreeMap::from([("AC01".to_owned(), values.iter().map(|v| Some(*v)).collect())]),
        }
    }

    #[test]
    fn the_set_needs_ten_others_and_direction_turns_the_position() {
        let region = RegionCode::parse("AT00").unwrap();
        let ensemble = EnsembleFrame::default();
        let values: Vec<f64> = (0..11).map(f64::from).collect();
        let large = set(&values);
        let frames = Frames { region: &region, set: Some(&large), ensemble: &ensemble, first: None };
        let measured = Measured::observed(0.0, "share");
        let weak = frames.place(&definition("AC01", Direction::More), &measured).unwrap();
        assert!((weak.position - 0.5 / 11.0).abs() < 1e-12, "{weak:?}");
        let strong = frames.place(&definition("AC01", Direction::Less), &measured).unwrap();
        assert!((strong.position + weak.position - 1.0).abs() < 1e-12);
        let small = set(&values[..10]);
        let frames = Frames { region: &region, set: Some(&small), ensemble: &ensemble, first: None };
        assert!(frames.place(&definition("AC01", Direction::More), &measured).is_none());
        assert!(frames.place(&definition("AC01", Direction::Trait), &measured).is_none());
    }

    #[test]
    fn a_z_goes_to_the_normal_and_goalposts_are_last_but_one() {
        let region = RegionCode::parse("AT00").unwrap();
        let ensemble = EnsembleFrame::default();
        let frames = Frames { region: &region, set: None, ensemble: &ensemble, first: None };
        let z = frames.place(&definition("AC03", Direction::More), &Measured::observed(1.0, "z")).unwrap();
        assert!((z.position - 0.841_344_746).abs() < 1e-6 && z.kind == FrameKind::Null);
        let mut posts = definition("GO04", Direction::Less);
        posts.goalposts = Some([1.0, 0.0]);
        let placed = frames.place(&posts, &Measured::observed(0.25, "share")).unwrap();
        assert_eq!((placed.position, placed.kind), (0.75, FrameKind::Goalposts));
    }

    #[test]
    fn the_setting_names_the_regions_that_may_be_compared() {
        use milieu_territory::{Actor, Record, Setting, Territory};
        let mut territory = Territory::default();
        for (at, region) in
            ["AT11", "AT12", "AT22"].iter().flat_map(|r| std::iter::repeat_n(r, 10)).enumerate()
        {
            territory.put(Record::Actor(Box::new(Actor {
                key: format!("a{at:02}"),
                name: format!("A {at}"),
                region: RegionCode::parse(region).ok(),
                ..Actor::default()
            })));
        }
        let params = DiagnosisParams { null_draws: 0, ..DiagnosisParams::default() };
        let regions = |territory: &Territory| {
            let snapshot = Snapshot::new(territory, milieu_vocabulary::Period::Always);
            let networks = Networks::new(&snapshot, &params).unwrap();
            let dictionary = Dictionary::built_in().unwrap();
            let frame = SetFrame::new(&snapshot, &networks, None, 2, &dictionary, &params);
            frame.regions.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(regions(&territory), ["AT11", "AT12", "AT22"]);
        let setting =
            |value: &str| Record::Setting(Setting { key: "comparison".to_owned(), value: value.to_owned() });
        territory.put(setting("AT22, AT11"));
        assert_eq!(regions(&territory), ["AT11", "AT22"]);
        territory.put(setting(""));
        assert_eq!(regions(&territory).len(), 3);
    }
}

//! Technology intensity of a region: shares by class with bounds, change, balance
//! and the ratios between them (ST01 to ST12).

use milieu_vocabulary::TechnologyClass;

use crate::error::{IndicatorError, Result, finite, quotient, same_length};
use crate::technology_class::{ClassMembership, SectorCode, TechnologyRule};

/// The class asked for: one of the four, or the founding report's one *medium*
/// class, medium-high and medium-low together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClassSelection {
    /// One of the four classes.
    Only(TechnologyClass),
    /// Medium-high and medium-low.
    Medium,
}

impl ClassSelection {
    /// High, medium, low: the three of the founding report.
    pub const THREE: [Self; 3] =
        [Self::Only(TechnologyClass::High), Self::Medium, Self::Only(TechnologyClass::Low)];

    /// The word used in codes such as `ST02[medium, nace2-3d]`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Only(class) => class.code(),
            Self::Medium => "medium",
        }
    }

    /// Whether a class belongs to it.
    pub fn contains(self, class: TechnologyClass) -> bool {
        match self {
            Self::Only(only) => only == class,
            Self::Medium => class.is_medium(),
        }
    }
}

/// A number between two bounds; both are equal when nothing is missing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// With every undecided part out.
    pub low: f64,
    /// With every undecided part in.
    pub high: f64,
}

impl Bounds {
    /// The number itself, when the bounds meet (to rounding).
    pub fn exact(self) -> Option<f64> {
        (self.high - self.low <= 1e-12 * self.high.abs().max(1.0)).then_some(self.low)
    }

    /// Both bounds over one denominator.
    pub fn over(self, what: &'static str, denominator: f64) -> Result<Self> {
        Ok(Self {
            low: quotient(what, self.low, denominator)?,
            high: quotient(what, self.high, denominator)?,
        })
    }
}

/// A part of the amounts whose class the rule cannot tell at the given digits.
#[derive(Debug, Clone, PartialEq)]
pub struct UndecidedAmount {
    /// Code as given.
    pub code: String,
    /// Amount that finer codes would distribute.
    pub amount: f64,
    /// Classes it may belong to.
    pub classes: Vec<TechnologyClass>,
}

/// Amounts (employment, value added, exports, trade, HRST, R&D) by technology
/// class.
#[derive(Debug, Clone, PartialEq)]
pub struct ClassAmounts {
    /// The rule applied.
    pub rule: TechnologyRule,
    /// Amount that is certain, by class in the order of [`TechnologyClass::ALL`].
    pub certain: [f64; 4],
    /// Amounts whose class is not certain.
    pub undecided: Vec<UndecidedAmount>,
    /// Codes that are no manufacturing industry of the table; not counted.
    pub outside: Vec<String>,
    /// Codes whose amount is missing and not implied by another row.
    pub missing: Vec<String>,
    /// Divisions of the table about which no row says anything.
    pub absent: Vec<String>,
}

struct Row<'a> {
    text: &'a str,
    /// The codes it stands for; several for a sum or range.
    codes: Vec<SectorCode>,
    amount: f64,
    /// Amount not accounted for by finer rows.
    left: f64,
    finer: Vec<SectorCode>,
}

/// Whether all of one row lies in another that is wider.
fn nests(wide: &[SectorCode], narrow: &[SectorCode]) -> bool {
    wide != narrow && narrow.iter().all(|n| wide.iter().any(|w| w.covers(n)))
}

fn overlap(a: &[SectorCode], b: &[SectorCode]) -> bool {
    a.iter().any(|a| b.iter().any(|b| a.covers(b) || b.covers(a)))
}

/// Sorts amounts by sector code into classes.
///
/// Rows may be nested (a division and some of its groups): what the finer rows
/// hold is taken out of the coarser one. A division whose groups differ in class
/// and are not given is *undecided*: it counts in neither bound's certainty, in
/// the upper bound of each class it may belong to. A missing amount is `None`
/// and is never read as zero: a group missing beside its given division is
/// undecided within it, a missing division is listed.
///
/// Refused when a code comes twice or the groups exceed their division.
pub fn class_amounts<S: AsRef<str>>(rule: TechnologyRule, rows: &[(S, Option<f64>)]) -> Result<ClassAmounts> {
    let mut out = ClassAmounts {
        rule,
        certain: [0.0; 4],
        undecided: Vec::new(),
        outside: Vec::new(),
        missing: Vec::new(),
        absent: Vec::new(),
    };
    let mut known: Vec<Row> = Vec::new();
    let mut unknown: Vec<(&str, Vec<SectorCode>)> = Vec::new();
    for (text, amount) in rows {
        let text = text.as_ref();
        let codes = SectorCode::read_all(text);
        let outside = rule.membership(text) == ClassMembership::Outside;
        let (Some(codes), false) = (codes, outside) else {
            out.outside.push(text.to_owned());
            continue;
        };
        match amount {
            Some(amount) => {
                crate::error::amounts("amount of a sector", &[*amount])?;
                known.push(Row { text, codes, amount: *amount, left: *amount, finer: Vec::new() });
            }
            None => unknown.push((text, codes)),
        }
    }
    // Wide rows before the rows they hold.
    known.sort_by_cached_key(|row| {
        let depth = row.codes.iter().map(|c| c.label().len()).min();
        (depth, std::cmp::Reverse(row.codes.len()), row.codes.clone())
    });
    for k in 0..known.len() {
        let (before, here) = known.split_at_mut(k);
        let here = &here[0];
        if before.iter().any(|b| overlap(&b.codes, &here.codes) && !nests(&b.codes, &here.codes)) {
            return Err(IndicatorError::DuplicateCode { code: here.text.to_owned() });
        }
        // The narrowest row that holds this one.
        if let Some(parent) = before.iter_mut().rev().find(|b| nests(&b.codes, &here.codes)) {
            parent.left -= here.amount;
            parent.finer.extend_from_slice(&here.codes);
            if parent.left < -1e-9 * parent.amount.max(1.0) {
                return Err(IndicatorError::OutOfRange {
                    what: "sum of the groups of a division",
                    value: parent.amount - parent.left,
                    low: 0.0,
                    high: parent.amount,
                });
            }
            if parent.left <= 1e-12 * parent.amount {
                parent.left = 0.0;
            }
        }
    }
    for row in known.iter().filter(|row| row.left > 0.0) {
        let candidates = match rule.membership(row.text) {
            ClassMembership::One(class) => vec![class],
            ClassMembership::Outside => continue,
            ClassMembership::Split { rest, mut parts } => {
                if let (Some(class), [only]) = (rest, row.codes.as_slice()) {
                    parts.push((format!("{}x", only.digits), class));
                }
                let open = |label: &str| {
                    !row.finer
                        .iter()
                        .any(|f| f.label() == label || (!f.rest_only && label.starts_with(f.digits.as_str())))
                };
                let classes = |all: bool| -> Vec<TechnologyClass> {
                    let mut found: Vec<_> =
                        parts.iter().filter(|(label, _)| all || open(label)).map(|p| p.1).collect();
                    found.sort_unstable();
                    found.dedup();
                    found
                };
                // When every part is given and something is left over, it may be in
                // any of them.
                let left_open = classes(false);
                if left_open.is_empty() { classes(true) } else { left_open }
            }
        };
        match candidates.as_slice() {
            [class] => out.certain[class.index()] += row.left,
            _ => out.undecided.push(UndecidedAmount {
                code: row.text.to_owned(),
                amount: row.left,
                classes: candidates,
            }),
        }
    }
    let mut given: Vec<SectorCode> = known.iter().flat_map(|row| row.codes.clone()).collect();
    for (text, codes) in unknown {
        let implied = known.iter().any(|row| row.codes == codes || nests(&row.codes, &codes));
        if !implied {
            out.missing.push(text.to_owned());
        }
        given.extend(codes);
    }
    let mut divisions: Vec<&str> = rule.table().iter().map(|e| &e.code[..2]).collect();
    divisions.dedup();
    out.absent = divisions
        .into_iter()
        .filter(|d| !given.iter().any(|g| g.digits.starts_with(d)))
        .map(str::to_owned)
        .collect();
    Ok(out)
}

impl ClassAmounts {
    /// Amount of a class, with both bounds.
    pub fn amount(&self, selection: ClassSelection) -> Bounds {
        let certain: f64 = TechnologyClass::ALL
            .iter()
            .filter(|c| selection.contains(**c))
            .map(|c| self.certain[c.index()])
            .sum();
        let (mut low, mut high) = (certain, certain);
        for part in &self.undecided {
            if part.classes.iter().all(|c| selection.contains(*c)) {
                low += part.amount;
            }
            if part.classes.iter().any(|c| selection.contains(*c)) {
                high += part.amount;
            }
        }
        Bounds { low, high }
    }

    /// Amount of all manufacturing in the rows: certain and undecided together.
    pub fn manufacturing(&self) -> f64 {
        self.certain.iter().sum::<f64>() + self.undecided.iter().map(|u| u.amount).sum::<f64>()
    }

    /// Share of a class in manufacturing (ST01 to ST03, by what the amounts are),
    /// with both bounds. Refused when an amount is missing or there is none.
    pub fn share_of_manufacturing(&self, selection: ClassSelection) -> Result<Bounds> {
        self.refuse_missing()?;
        self.amount(selection).over("manufacturing", self.manufacturing())
    }

    /// Share of a class in all activities (ST04), with both bounds.
    pub fn share_of_all(&self, selection: ClassSelection, all_activities: f64) -> Result<Bounds> {
        self.refuse_missing()?;
        finite("all activities", &[all_activities])?;
        if all_activities < self.manufacturing() {
            return Err(IndicatorError::OutOfRange {
                what: "all activities",
                value: all_activities,
                low: self.manufacturing(),
                high: f64::INFINITY,
            });
        }
        self.amount(selection).over("all activities", all_activities)
    }

    /// Shares of the four classes when nothing is undecided, in the order of
    /// [`TechnologyClass::ALL`].
    pub fn profile(&self) -> Result<Option<[f64; 4]>> {
        self.refuse_missing()?;
        let total = self.manufacturing();
        if total == 0.0 {
            return Err(IndicatorError::ZeroDenominator { what: "manufacturing" });
        }
        Ok(self.undecided.is_empty().then(|| self.certain.map(|v| v / total)))
    }

    fn refuse_missing(&self) -> Result<()> {
        if self.missing.is_empty() {
            Ok(())
        } else {
            Err(IndicatorError::Missing { what: "amount of a manufacturing sector" })
        }
    }
}

/// Change of an aggregate share with its two parts; they add up to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareChange {
    /// `share_t - share_0` of all regions together.
    pub total: f64,
    /// Regions changing their own shares, at mean weights.
    pub within: f64,
    /// Weight moving between regions, at mean shares.
    pub between: f64,
}

/// Change of a share split into within-region and between-region parts (ST05):
/// `sum_r w̄_r Δs_r + sum_r s̄_r Δw_r` with w the region's part of the base, s its
/// share, and bars the means of the two dates.
///
/// Input, per region: amount of the class and of the base at both dates. A region
/// without a base at one date has no share there: refused.
pub fn share_change(
    class_start: &[f64],
    base_start: &[f64],
    class_end: &[f64],
    base_end: &[f64],
) -> Result<ShareChange> {
    let n = class_start.len();
    for other in [base_start, class_end, base_end] {
        same_length("regions of the two dates", n, other.len())?;
    }
    for list in [class_start, base_start, class_end, base_end] {
        crate::error::amounts("amounts of a share", list)?;
    }
    let (total_start, total_end): (f64, f64) = (base_start.iter().sum(), base_end.iter().sum());
    let mut change = ShareChange {
        total: quotient("base", class_end.iter().sum(), total_end)?
            - quotient("base", class_start.iter().sum(), total_start)?,
        within: 0.0,
        between: 0.0,
    };
    for r in 0..n {
        let s0 = quotient("base of a region", class_start[r], base_start[r])?;
        let s1 = quotient("base of a region", class_end[r], base_end[r])?;
        let (w0, w1) = (base_start[r] / total_start, base_end[r] / total_end);
        change.within += (w0 + w1) / 2.0 * (s1 - s0);
        change.between += (s0 + s1) / 2.0 * (w1 - w0);
    }
    Ok(change)
}

/// Normalised trade balance `(x - m) / (x + m)`, -1 to 1 (ST06).
pub fn trade_balance(exports: f64, imports: f64) -> Result<f64> {
    crate::error::amounts("trade", &[exports, imports])?;
    quotient("trade", exports - imports, exports + imports)
}

/// Contribution of a class to the manufacturing balance, in percent of
/// manufacturing trade: `100 [(x - m) - (X - M)(x + m)/(X + M)] / (X + M)`
/// (OECD; Lafay 1992). Sums to zero over the classes; positive marks structural
/// surplus.
pub fn contribution_to_balance(
    exports: f64,
    imports: f64,
    all_exports: f64,
    all_imports: f64,
) -> Result<f64> {
    crate::error::amounts("trade", &[exports, imports, all_exports, all_imports])?;
    let all = all_exports + all_imports;
    let expected = quotient("manufacturing trade", (all_exports - all_imports) * (exports + imports), all)?;
    Ok(100.0 * ((exports - imports) - expected) / all)
}

/// Qualified share `HRST / employment` of a class (ST07).
pub fn qualified_share(hrst: Option<f64>, employment: Option<f64>) -> Result<f64> {
    let hrst = present("qualified people", hrst)?;
    let employment = present("employment", employment)?;
    quotient("employment", hrst, employment)
}

/// People per unit of R&D of a class over all manufacturing,
/// `(HRST_c / R&D_c) / (HRST / R&D)` (ST08).
///
/// Refused when one of the four is missing, or a denominator is zero: a class
/// without recorded R&D has no such ratio, it is not infinitely tacit.
pub fn people_per_rd(
    class_hrst: Option<f64>,
    class_rd: Option<f64>,
    manufacturing_hrst: Option<f64>,
    manufacturing_rd: Option<f64>,
) -> Result<f64> {
    let class = quotient(
        "R&D of the class",
        present("qualified people of the class", class_hrst)?,
        present("R&D of the class", class_rd)?,
    )?;
    let all = quotient(
        "R&D of manufacturing",
        present("qualified people of manufacturing", manufacturing_hrst)?,
        present("R&D of manufacturing", manufacturing_rd)?,
    )?;
    quotient("qualified people of manufacturing", class, all)
}

/// Service gap: HRST share in services minus HRST share in manufacturing (ST09).
pub fn service_gap(services_share: f64, manufacturing_share: f64) -> Result<f64> {
    crate::error::probability("qualified share of services", services_share)?;
    crate::error::probability("qualified share of manufacturing", manufacturing_share)?;
    Ok(services_share - manufacturing_share)
}

/// Relative productivity `ST03 / ST02`: value added share over employment share
/// (ST10).
pub fn relative_productivity(value_added_share: f64, employment_share: f64) -> Result<f64> {
    finite("shares", &[value_added_share, employment_share])?;
    quotient("employment share", value_added_share, employment_share)
}

/// Relative export orientation `ST01 / ST03`: export share over value added share
/// (ST11).
pub fn relative_export_orientation(export_share: f64, value_added_share: f64) -> Result<f64> {
    finite("shares", &[export_share, value_added_share])?;
    quotient("value added share", export_share, value_added_share)
}

/// Distance of two technology profiles: sum of absolute differences of the
/// shares, over variables or classes in the same order (ST12).
pub fn profile_distance(a: &[f64], b: &[f64]) -> Result<f64> {
    same_length("profiles", a.len(), b.len())?;
    finite("profile", a)?;
    finite("profile", b)?;
    Ok(a.iter().zip(b).map(|(x, y)| (x - y).abs()).sum())
}

fn present(what: &'static str, value: Option<f64>) -> Result<f64> {
    let value = value.ok_or(IndicatorError::Missing { what })?;
    crate::error::amounts(what, &[value])?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HIGH: ClassSelection = ClassSelection::Only(TechnologyClass::High);
    const LOW: ClassSelection = ClassSelection::Only(TechnologyClass::Low);

    fn bounds(rule: TechnologyRule, rows: &[(&str, Option<f64>)], s: ClassSelection) -> Bounds {
        class_amounts(rule, rows).unwrap().share_of_manufacturing(s).unwrap()
    }

    #[test]
    fn a_division_without_its_groups_gives_both_bounds() {
        let rows = [("30", Some(40.0)), ("10", Some(60.0))];
        let three = TechnologyRule::Nace2ThreeDigit;
        let high = bounds(three, &rows, HIGH);
        assert_eq!((high.low, high.high), (0.0, 0.4));
        let medium = bounds(three, &rows, ClassSelection::Medium);
        assert_eq!((medium.low, medium.high), (0.0, 0.4));
        assert_eq!(high.exact(), None);
        assert_eq!(bounds(TechnologyRule::Nace2TwoDigit, &rows, ClassSelection::Medium).exact(), Some(0.4));
        // 25 without 25.4 is medium either way.
        let rows = [("25", Some(40.0)), ("10", Some(60.0))];
        assert_eq!(bounds(three, &rows, ClassSelection::Medium).exact(), Some(0.4));
    }

    #[test]
    fn groups_beside_their_division_are_taken_out_of_it() {
        let rows = [("30", Some(40.0)), ("30.3", Some(25.0)), ("30.1", None), ("10", Some(60.0))];
        let found = class_amounts(TechnologyRule::Nace2ThreeDigit, &rows).unwrap();
        assert_eq!(found.manufacturing(), 100.0);
        assert_eq!(found.missing, Vec::<String>::new());
        assert_eq!(found.amount(HIGH).exact(), Some(25.0));
        assert_eq!(found.amount(ClassSelection::Medium).exact(), Some(15.0));
        let rows = [("30", Some(40.0)), ("30.3", Some(50.0))];
        assert!(class_amounts(TechnologyRule::Nace2ThreeDigit, &rows).is_err());
        let rows = [("30", Some(40.0)), ("C30", Some(40.0))];
        assert!(class_amounts(TechnologyRule::Nace2ThreeDigit, &rows).is_err());
    }

    #[test]
    fn ranges_and_sums_of_divisions() {
        let two = TechnologyRule::Nace2TwoDigit;
        // 33 is medium-low; what is left of the range is 31 and 32, low.
        let rows = [("C31-C33", Some(50.0)), ("C33", Some(20.0)), ("C24_C25", Some(50.0))];
        let found = class_amounts(two, &rows).unwrap();
        assert_eq!(found.manufacturing(), 100.0);
        assert_eq!(found.amount(LOW).exact(), Some(30.0));
        assert_eq!(found.amount(ClassSelection::Medium).exact(), Some(70.0));
        let open = class_amounts(two, &rows[..1]).unwrap();
        assert_eq!(open.undecided[0].classes, [TechnologyClass::MediumLow, TechnologyClass::Low]);
        // Two ranges that share a division cannot be told apart.
        let shared = [("C10-C12", Some(5.0)), ("C12-C14", Some(5.0))];
        assert!(class_amounts(two, &shared).is_err());
    }

    #[test]
    fn missing_is_never_zero() {
        let rows = [("26", None), ("10", Some(60.0)), ("62", Some(5.0))];
        let found = class_amounts(TechnologyRule::Nace2TwoDigit, &rows).unwrap();
        assert_eq!(found.missing, vec!["26"]);
        assert_eq!(found.outside, vec!["62"]);
        assert!(found.share_of_manufacturing(LOW).is_err());
        assert_eq!(found.absent.len(), 22);
    }

    #[test]
    fn balances_and_ratios_by_hand() {
        assert_eq!(trade_balance(30.0, 10.0).unwrap(), 0.5);
        // X = 50, M = 50: no correction.
        assert!((contribution_to_balance(30.0, 10.0, 50.0, 50.0).unwrap() - 20.0).abs() < 1e-9);
        let other = contribution_to_balance(20.0, 40.0, 50.0, 50.0).unwrap();
        assert!((other + 20.0).abs() < 1e-9);
        let ratio = people_per_rd(Some(20.0), Some(5.0), Some(100.0), Some(50.0)).unwrap();
        assert_eq!(ratio, 2.0);
        assert!(people_per_rd(Some(20.0), Some(0.0), Some(100.0), Some(50.0)).is_err());
        assert!(people_per_rd(Some(20.0), None, Some(100.0), Some(50.0)).is_err());
        assert_eq!(qualified_share(Some(3.0), Some(12.0)).unwrap(), 0.25);
        assert!((service_gap(0.4, 0.25).unwrap() - 0.15).abs() < 1e-12);
        assert!((profile_distance(&[0.2, 0.8], &[0.5, 0.5]).unwrap() - 0.6).abs() < 1e-12);
        assert!(trade_balance(0.0, 0.0).is_err());
    }

    #[test]
    fn change_by_hand() {
        // Shares 0.5 and 0.2, weights 1/2, 1/2; then 0.6 and 0.2, weights 3/4, 1/4.
        let found = share_change(&[5.0, 2.0], &[10.0, 10.0], &[18.0, 2.0], &[30.0, 10.0]).unwrap();
        assert!((found.total - (0.5 - 0.35)).abs() < 1e-12);
        assert!((found.within - 0.0625).abs() < 1e-12);
        assert!((found.between - (0.55 * 0.25 - 0.2 * 0.25)).abs() < 1e-12);
        assert!(share_change(&[5.0], &[0.0], &[5.0], &[9.0]).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn shares_add_up_and_parts_make_the_change(amounts in prop::collection::vec(0.0f64..500.0, 24)) {
            prop_assume!(amounts.iter().sum::<f64>() > 0.0);
            let rows: Vec<(String, Option<f64>)> = amounts.iter().enumerate()
                .map(|(k, v)| ((10 + k).to_string(), Some(*v))).collect();
            for rule in [TechnologyRule::Nace2TwoDigit, TechnologyRule::Nace2ThreeDigit] {
                let found = class_amounts(rule, &rows).unwrap();
                let low: f64 = ClassSelection::THREE.iter().map(|s| found.share_of_manufacturing(*s).unwrap().low).sum();
                let high: f64 = ClassSelection::THREE.iter().map(|s| found.share_of_manufacturing(*s).unwrap().high).sum();
                prop_assert!(low <= 1.0 + 1e-12 && high >= 1.0 - 1e-12);
                if rule == TechnologyRule::Nace2TwoDigit {
                    prop_assert!((low - 1.0).abs() < 1e-9);
                }
            }
            let (a, b) = amounts.split_at(12);
            let base: Vec<f64> = a.iter().map(|v| v + 1.0).collect();
            let later: Vec<f64> = b.iter().map(|v| v + 2.0).collect();
            let change = share_change(a, &base, b, &later).unwrap();
            prop_assert!((change.within + change.between - change.total).abs() < 1e-9);
        }
    }
}

//! Technology classes of manufacturing by classification and digit rule, and the
//! knowledge intensity of services.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use milieu_vocabulary::TechnologyClass;

use crate::error::{IndicatorError, Result};

/// One row of a class table.
#[derive(Debug, Clone, PartialEq)]
pub struct ClassEntry {
    /// Code without dots, two to four digits; a longer one overrules a shorter.
    pub code: String,
    /// Title in the classification.
    pub title: String,
    /// The class.
    pub class: TechnologyClass,
    /// Direct R&D intensity of 1999 in percent of production, where published.
    pub rd_intensity_1999: Option<f64>,
}

/// The rule that gives a code its class. Rules give different answers, so the
/// rule is part of every indicator's code, as in `ST02[medium, nace2-3d]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TechnologyRule {
    /// OECD classification on ISIC Rev.3, the one of the founding report.
    Isic3,
    /// Eurostat on NACE Rev.2, two digits.
    Nace2TwoDigit,
    /// Eurostat on NACE Rev.2, three digits.
    Nace2ThreeDigit,
}

static ISIC3: LazyLock<Vec<ClassEntry>> =
    LazyLock::new(|| read_table(include_str!("../data/isic-rev3-manufacturing.csv")));
static NACE2_2D: LazyLock<Vec<ClassEntry>> =
    LazyLock::new(|| read_table(include_str!("../data/nace-rev2-2d-manufacturing.csv")));
static NACE2_3D: LazyLock<Vec<ClassEntry>> =
    LazyLock::new(|| read_table(include_str!("../data/nace-rev2-3d-manufacturing.csv")));

/// Reads a table built into the crate. A row that does not read is a fault of the
/// crate, not of a user; a test reads every table.
pub(crate) fn built_in_rows(text: &str) -> Vec<csv::StringRecord> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(text.as_bytes())
        .into_records()
        .map(|row| row.expect("a built-in table is well formed"))
        .collect()
}

fn read_table(text: &str) -> Vec<ClassEntry> {
    built_in_rows(text)
        .iter()
        .map(|row| ClassEntry {
            code: row[0].replace('.', ""),
            title: row[1].to_owned(),
            class: row[2].parse().expect("a built-in class is known"),
            rd_intensity_1999: (!row[3].is_empty())
                .then(|| row[3].parse().expect("a built-in intensity is a number")),
        })
        .collect()
}

/// What a rule says about a code.
#[derive(Debug, Clone, PartialEq)]
pub enum ClassMembership {
    /// All of it is in one class.
    One(TechnologyClass),
    /// Parts of it are in different classes: finer codes are needed.
    Split {
        /// Class of what no finer code overrules; `None` when finer codes cover
        /// all of it.
        rest: Option<TechnologyClass>,
        /// The finer codes that overrule, with their classes.
        parts: Vec<(String, TechnologyClass)>,
    },
    /// Not an industry of the table.
    Outside,
}

impl TechnologyRule {
    /// Every rule.
    pub const ALL: [Self; 3] = [Self::Isic3, Self::Nace2TwoDigit, Self::Nace2ThreeDigit];

    /// The word used in codes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Isic3 => "isic3",
            Self::Nace2TwoDigit => "nace2-2d",
            Self::Nace2ThreeDigit => "nace2-3d",
        }
    }

    /// The table of the rule, in order of code.
    pub fn table(self) -> &'static [ClassEntry] {
        match self {
            Self::Isic3 => &ISIC3,
            Self::Nace2TwoDigit => &NACE2_2D,
            Self::Nace2ThreeDigit => &NACE2_3D,
        }
    }

    /// What the rule says about a code. Accepted are `26`, `26.1`, `2611`,
    /// `C26.1`; the rest of a division without its listed groups, `25.x` or
    /// `24x2423`; sums such as `352+359` or `C24_C25`; and ranges of divisions such
    /// as `C10-C12`.
    pub fn membership(self, code: &str) -> ClassMembership {
        let Some(codes) = SectorCode::read_all(code) else {
            return ClassMembership::Outside;
        };
        let mut members = codes.iter().map(|c| (c, self.membership_of_one(c)));
        match (members.next(), codes.len()) {
            (None, _) => ClassMembership::Outside,
            (Some((_, only)), 1) => only,
            (Some(first), _) => joined(std::iter::once(first).chain(members)),
        }
    }

    fn membership_of_one(self, code: &SectorCode) -> ClassMembership {
        let digits = code.digits.as_str();
        let rest = self
            .table()
            .iter()
            .filter(|e| digits.starts_with(e.code.as_str()))
            .max_by_key(|e| e.code.len())
            .map(|e| e.class);
        if code.rest_only {
            return rest.map_or(ClassMembership::Outside, ClassMembership::One);
        }
        let parts: Vec<(String, TechnologyClass)> = self
            .table()
            .iter()
            .filter(|e| e.code.len() > digits.len() && e.code.starts_with(digits))
            .filter(|e| Some(e.class) != rest)
            .map(|e| (e.code.clone(), e.class))
            .collect();
        let classes: BTreeSet<TechnologyClass> = rest.into_iter().chain(parts.iter().map(|p| p.1)).collect();
        match (classes.len(), classes.first()) {
            (0, _) | (_, None) => ClassMembership::Outside,
            (1, Some(class)) => ClassMembership::One(*class),
            _ => ClassMembership::Split { rest, parts },
        }
    }

    /// The class of a code when it is exactly one; `None` for a code outside the
    /// table and for one whose parts differ (see [`Self::membership`]).
    pub fn classify(self, code: &str) -> Option<TechnologyClass> {
        match self.membership(code) {
            ClassMembership::One(class) => Some(class),
            _ => None,
        }
    }

    /// What changes class between two rules over the same classification, in order
    /// of code; `None` when the two are on different classifications, whose codes
    /// mean different industries.
    pub fn moved(self, other: Self) -> Option<Vec<ClassMove>> {
        let isic = |rule: Self| rule == Self::Isic3;
        if isic(self) != isic(other) {
            return None;
        }
        let codes: BTreeSet<(&str, &str)> =
            self.table().iter().chain(other.table()).map(|e| (e.code.as_str(), e.title.as_str())).collect();
        let rest = |rule: Self, code: &str| rule.classify(&format!("{code}x"));
        Some(
            codes
                .into_iter()
                .filter_map(|(code, title)| {
                    let (from, to) = (rest(self, code)?, rest(other, code)?);
                    (from != to).then(|| ClassMove {
                        code: code.to_owned(),
                        title: title.to_owned(),
                        from,
                        to,
                    })
                })
                .collect(),
        )
    }
}

/// Membership of several codes taken together.
fn joined<'a>(members: impl Iterator<Item = (&'a SectorCode, ClassMembership)>) -> ClassMembership {
    let mut parts = Vec::new();
    for (code, member) in members {
        match member {
            ClassMembership::One(class) => parts.push((code.label(), class)),
            ClassMembership::Split { rest, parts: finer } => {
                parts.extend(rest.map(|class| (format!("{}x", code.digits), class)));
                parts.extend(finer);
            }
            ClassMembership::Outside => return ClassMembership::Outside,
        }
    }
    match parts.split_first() {
        Some(((_, class), others)) if others.iter().all(|(_, other)| other == class) => {
            ClassMembership::One(*class)
        }
        _ => ClassMembership::Split { rest: None, parts },
    }
}

impl fmt::Display for TechnologyRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for TechnologyRule {
    type Err = IndicatorError;

    fn from_str(word: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|rule| rule.code() == word)
            .ok_or_else(|| IndicatorError::UnknownWord { what: "technology rule", word: word.to_owned() })
    }
}

/// An industry that two rules put in different classes.
#[derive(Debug, Clone, PartialEq)]
pub struct ClassMove {
    /// Code without dots.
    pub code: String,
    /// Title.
    pub title: String,
    /// Class by the first rule.
    pub from: TechnologyClass,
    /// Class by the second.
    pub to: TechnologyClass,
}

/// A sector code taken apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SectorCode {
    /// Digits without dots.
    pub(crate) digits: String,
    /// Whether it means what is left of a division without listed groups.
    pub(crate) rest_only: bool,
}

impl SectorCode {
    /// Digits, with an `x` for the rest of a division.
    pub(crate) fn label(&self) -> String {
        if self.rest_only { format!("{}x", self.digits) } else { self.digits.clone() }
    }

    /// Whether all of another code lies in this one; the rest of a division swallows
    /// nothing but itself.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        self == other || (!self.rest_only && other.digits.starts_with(&self.digits))
    }

    /// Reads a code, a sum (`+` or `_`) or a range of divisions (`-`); `None` when
    /// any part does not read.
    pub(crate) fn read_all(text: &str) -> Option<Vec<Self>> {
        let mut codes = Vec::new();
        for part in text.split(['+', '_']) {
            match part.split_once('-') {
                None => codes.push(Self::read(part)?),
                Some((from, to)) => {
                    let division = |text| -> Option<u8> {
                        let code = Self::read(text)?;
                        (code.digits.len() == 2 && !code.rest_only).then_some(())?;
                        code.digits.parse().ok()
                    };
                    let (from, to) = (division(from)?, division(to)?);
                    codes.extend((from..=to).map(|d| Self { digits: format!("{d:02}"), rest_only: false }));
                }
            }
        }
        (!codes.is_empty()).then_some(codes)
    }

    /// Reads a code; `None` when it is not two or more digits, at most with one
    /// leading section letter and a trailing `x`, `.x` or `x` with the codes left
    /// out.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(text);
        let (head, rest_only) = match text.split_once(['x', 'X']) {
            Some((head, tail)) if tail.chars().all(|c| c.is_ascii_digit() || c == '.') => (head, true),
            Some(_) => return None,
            None => (text, false),
        };
        let digits: String = head.chars().filter(|c| *c != '.').collect();
        (digits.len() >= 2 && digits.chars().all(|c| c.is_ascii_digit()))
            .then_some(Self { digits, rest_only })
    }
}

/// Classes of services by knowledge intensity (Eurostat, NACE Rev.2, two digits).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ServiceClass {
    /// High-technology knowledge-intensive services.
    HighTech,
    /// Knowledge-intensive market services.
    Market,
    /// Knowledge-intensive financial services.
    Financial,
    /// Other knowledge-intensive services.
    Other,
    /// Less knowledge-intensive market services.
    LessMarket,
    /// Other less knowledge-intensive services.
    LessOther,
}

impl ServiceClass {
    /// Every class.
    pub const ALL: [Self; 6] =
        [Self::HighTech, Self::Market, Self::Financial, Self::Other, Self::LessMarket, Self::LessOther];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HighTech => "high-tech-knowledge-intensive",
            Self::Market => "market-knowledge-intensive",
            Self::Financial => "financial-knowledge-intensive",
            Self::Other => "other-knowledge-intensive",
            Self::LessMarket => "market-less-knowledge-intensive",
            Self::LessOther => "other-less-knowledge-intensive",
        }
    }

    /// Whether the services count as knowledge-intensive (KIS).
    pub const fn is_knowledge_intensive(self) -> bool {
        !matches!(self, Self::LessMarket | Self::LessOther)
    }
}

static SERVICES: LazyLock<Vec<(String, ServiceClass)>> = LazyLock::new(|| {
    built_in_rows(include_str!("../data/nace-rev2-services.csv"))
        .iter()
        .map(|row| {
            let class = ServiceClass::ALL
                .into_iter()
                .find(|c| c.code() == &row[1])
                .expect("a built-in service class is known");
            (row[0].to_owned(), class)
        })
        .collect()
});

/// The class of a service by its NACE Rev.2 code, or `None` outside the table.
pub fn classify_service(code: &str) -> Option<ServiceClass> {
    let code = SectorCode::read(code)?;
    SERVICES.iter().find(|(division, _)| code.digits.starts_with(division.as_str())).map(|(_, class)| *class)
}

/// The divisions of services with their classes, in order of code.
pub fn service_table() -> &'static [(String, ServiceClass)] {
    &SERVICES
}

#[cfg(test)]
mod tests {
    use super::*;
    use TechnologyClass::{High, Low, MediumHigh, MediumLow};

    #[test]
    fn every_table_reads_and_names_a_code_once() {
        for rule in TechnologyRule::ALL {
            let codes: BTreeSet<&str> = rule.table().iter().map(|e| e.code.as_str()).collect();
            assert_eq!(codes.len(), rule.table().len(), "{rule}");
            assert_eq!(rule.code().parse(), Ok(rule));
        }
        assert_eq!(TechnologyRule::Nace2TwoDigit.table().len(), 24);
        assert_eq!(TechnologyRule::Nace2ThreeDigit.table().len(), 29);
        assert_eq!(service_table().len(), 48);
        assert!("nace1".parse::<TechnologyRule>().is_err());
    }

    #[test]
    fn every_division_of_manufacturing_has_a_class_under_the_two_digit_rule() {
        for division in 10..=33 {
            assert!(TechnologyRule::Nace2TwoDigit.classify(&division.to_string()).is_some());
        }
        for division in (1..10).chain(34..100) {
            let code = format!("{division:02}");
            assert_eq!(TechnologyRule::Nace2TwoDigit.classify(&code), None, "{code}");
        }
    }

    #[test]
    fn codes_are_read_in_the_forms_people_write() {
        let rule = TechnologyRule::Nace2ThreeDigit;
        assert_eq!(rule.classify("26"), Some(High));
        assert_eq!(rule.classify("C26.11"), Some(High));
        assert_eq!(rule.classify("30.3"), Some(High));
        assert_eq!(rule.classify("3030"), Some(High));
        assert_eq!(rule.classify("30.2"), Some(MediumHigh));
        assert_eq!(rule.classify("30.x"), Some(MediumHigh));
        assert_eq!(rule.classify("32.5"), Some(MediumHigh));
        assert_eq!(rule.classify("TOTAL_ALL_ACTIVITIES"), None);
        assert_eq!(rule.classify("62"), None);
        assert_eq!(rule.classify(""), None);
        assert_eq!(rule.classify("2"), None);
    }

    #[test]
    fn a_division_with_exceptions_is_split() {
        assert_eq!(
            TechnologyRule::Nace2ThreeDigit.membership("30"),
            ClassMembership::Split {
                rest: Some(MediumHigh),
                parts: vec![("301".into(), MediumLow), ("303".into(), High)]
            }
        );
        assert_eq!(TechnologyRule::Nace2TwoDigit.classify("30.3"), Some(MediumHigh));
        let isic = TechnologyRule::Isic3;
        assert_eq!(isic.classify("2423"), Some(High));
        assert_eq!(isic.classify("24x2423"), Some(MediumHigh));
        assert_eq!(isic.classify("352+359"), Some(MediumHigh));
        assert_eq!(isic.classify("353"), Some(High));
        assert_eq!(isic.classify("24"), None);
        assert!(matches!(isic.membership("35"), ClassMembership::Split { rest: None, .. }));
        assert!(matches!(isic.membership("30+20"), ClassMembership::Split { .. }));
        let two = TechnologyRule::Nace2TwoDigit;
        assert_eq!(two.classify("C10-C12"), Some(Low));
        assert_eq!(two.classify("C24_C25"), Some(MediumLow));
        assert_eq!(two.classify("C31-C33"), None);
        assert_eq!(two.membership("C12-C10"), ClassMembership::Outside);
        assert_eq!(two.membership("C_HTC"), ClassMembership::Outside);
        assert_eq!(
            TechnologyRule::Nace2ThreeDigit.membership("C16-C18"),
            ClassMembership::Split {
                rest: None,
                parts: vec![
                    ("16".into(), Low),
                    ("17".into(), Low),
                    ("18x".into(), Low),
                    ("182".into(), MediumLow)
                ]
            }
        );
    }

    #[test]
    fn what_moves_between_the_two_nace_rules() {
        let moved = TechnologyRule::Nace2TwoDigit.moved(TechnologyRule::Nace2ThreeDigit).unwrap();
        let short: Vec<(&str, TechnologyClass, TechnologyClass)> =
            moved.iter().map(|m| (m.code.as_str(), m.from, m.to)).collect();
        assert_eq!(
            short,
            vec![
                ("182", Low, MediumLow),
                ("254", MediumLow, MediumHigh),
                ("301", MediumHigh, MediumLow),
                ("303", MediumHigh, High),
                ("325", Low, MediumHigh),
            ]
        );
        assert_eq!(TechnologyRule::Isic3.moved(TechnologyRule::Nace2TwoDigit), None);
    }

    #[test]
    fn services() {
        assert_eq!(classify_service("62"), Some(ServiceClass::HighTech));
        assert_eq!(classify_service("J62.01"), Some(ServiceClass::HighTech));
        assert_eq!(classify_service("47"), Some(ServiceClass::LessMarket));
        assert_eq!(classify_service("26"), None);
        assert!(ServiceClass::Financial.is_knowledge_intensive());
        assert!(!ServiceClass::LessOther.is_knowledge_intensive());
    }
}

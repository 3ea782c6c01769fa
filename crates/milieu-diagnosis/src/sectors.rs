//! Hierarchical sector codes: what lies in what, and which codes to add up.

/// Classification of sector codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// NACE Rev. 2 (ISIC Rev. 4 at two digits).
    Nace2,
    /// ISIC Rev. 3 (NACE Rev. 1 at two digits).
    Isic3,
    /// Something else: only the digits of a code say what lies in it.
    Other,
}

impl Scheme {
    /// Reads the word a territory uses (`nace2`, `NACE Rev. 2`, `isic3`, …).
    pub fn read(word: &str) -> Self {
        let plain: String =
            word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        match plain.as_str() {
            "nace2" | "nacer2" | "nacerev2" | "isic4" | "isicrev4" => Scheme::Nace2,
            "isic3" | "isicrev3" | "nace1" | "nacerev1" | "nace11" | "nacerev11" => Scheme::Isic3,
            _ => Scheme::Other,
        }
    }

    /// Sections with their first and last division.
    const fn sections(self) -> &'static [(char, u8, u8)] {
        match self {
            Scheme::Nace2 => &[
                ('A', 1, 3),
                ('B', 5, 9),
                ('C', 10, 33),
                ('D', 35, 35),
                ('E', 36, 39),
                ('F', 41, 43),
                ('G', 45, 47),
                ('H', 49, 53),
                ('I', 55, 56),
                ('J', 58, 63),
                ('K', 64, 66),
                ('L', 68, 68),
                ('M', 69, 75),
                ('N', 77, 82),
                ('O', 84, 84),
                ('P', 85, 85),
                ('Q', 86, 88),
                ('R', 90, 93),
                ('S', 94, 96),
                ('T', 97, 98),
                ('U', 99, 99),
            ],
            Scheme::Isic3 => &[
                ('A', 1, 2),
                ('B', 5, 5),
                ('C', 10, 14),
                ('D', 15, 37),
                ('E', 40, 41),
                ('F', 45, 45),
                ('G', 50, 52),
                ('H', 55, 55),
                ('I', 60, 64),
                ('J', 65, 67),
                ('K', 70, 74),
                ('L', 75, 75),
                ('M', 80, 80),
                ('N', 85, 85),
                ('O', 90, 93),
                ('P', 95, 97),
                ('Q', 99, 99),
            ],
            Scheme::Other => &[],
        }
    }

    /// Section of a division.
    pub fn section_of(self, division: u8) -> Option<char> {
        self.sections().iter().find(|(_, a, b)| (*a..=*b).contains(&division)).map(|s| s.0)
    }

    /// The section of manufacturing.
    pub const fn manufacturing(self) -> Option<char> {
        match self {
            Scheme::Nace2 => Some('C'),
            Scheme::Isic3 => Some('D'),
            Scheme::Other => None,
        }
    }

    /// First section of the services; they run to the end.
    const fn first_service(self) -> Option<char> {
        match self {
            Scheme::Nace2 | Scheme::Isic3 => Some('G'),
            Scheme::Other => None,
        }
    }
}

/// A code taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// One or more sections: `C`, `B-E`, `M_N`.
    Sections(Vec<char>),
    /// A run of divisions: `C10-C12`.
    Divisions(u8, u8),
    /// A division, group or class, without dots; `rest` for what is left of it (`25.x`).
    Digits {
        /// Digits.
        digits: String,
        /// Whether it is the rest without the codes listed beside it.
        rest: bool,
    },
    /// Anything else.
    Other(String),
}

impl Code {
    /// Reads a code.
    pub fn read(text: &str) -> Code {
        let text = text.trim();
        let sections: Vec<char> = text.chars().filter(char::is_ascii_uppercase).collect();
        let letters_only = text.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '-' | '_'));
        if letters_only && !sections.is_empty() {
            return match (text.len(), sections.as_slice()) {
                (1, [one]) => Code::Sections(vec![*one]),
                (3, [a, b]) if a < b && text.contains('-') => Code::Sections((*a..=*b).collect()),
                (3, [a, b]) if a < b => Code::Sections(vec![*a, *b]),
                _ => Code::Other(text.to_owned()),
            };
        }
        let bare = text.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(text);
        if let Some((a, b)) = bare.split_once(['-', '_']) {
            let b = b.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(b);
            if let (2, 2, Ok(a), Ok(b)) = (a.len(), b.len(), a.parse(), b.parse())
                && a <= b
            {
                return Code::Divisions(a, b);
            }
            return Code::Other(text.to_owned());
        }
        let (head, rest) = match bare.split_once(['x', 'X']) {
            Some((head, _)) => (head, true),
            None => (bare, false),
        };
        let digits: String = head.chars().filter(|c| *c != '.').collect();
        if digits.len() >= 2 && digits.chars().all(|c| c.is_ascii_digit()) {
            Code::Digits { digits, rest }
        } else {
            Code::Other(text.to_owned())
        }
    }

    /// First and last division of a code of digits.
    fn divisions(&self) -> Option<(u8, u8)> {
        match self {
            Code::Divisions(a, b) => Some((*a, *b)),
            Code::Digits { digits, .. } => {
                let division = digits.get(..2)?.parse().ok()?;
                Some((division, division))
            }
            _ => None,
        }
    }

    /// Sections the code lies in.
    pub fn sections(&self, scheme: Scheme) -> Vec<char> {
        match self {
            Code::Sections(all) => all.clone(),
            Code::Other(_) => Vec::new(),
            _ => {
                let Some((a, b)) = self.divisions() else { return Vec::new() };
                let mut out: Vec<char> = (a..=b).filter_map(|d| scheme.section_of(d)).collect();
                out.dedup();
                out
            }
        }
    }

    /// Whether `other` is a true part of this code.
    pub fn holds(&self, other: &Code, scheme: Scheme) -> bool {
        match (self, other) {
            (Code::Sections(a), Code::Sections(b)) => b.len() < a.len() && b.iter().all(|c| a.contains(c)),
            (Code::Sections(a), Code::Digits { .. } | Code::Divisions(..)) => {
                let inside = other.sections(scheme);
                !inside.is_empty() && inside.iter().all(|c| a.contains(c))
            }
            (Code::Divisions(a, b), Code::Digits { .. }) => {
                other.divisions().is_some_and(|(c, _)| (*a..=*b).contains(&c))
            }
            (Code::Divisions(a, b), Code::Divisions(c, d)) => a <= c && d <= b && (a, b) != (c, d),
            (Code::Digits { digits: a, rest: false }, Code::Digits { digits: b, rest }) => {
                b.starts_with(a.as_str()) && (b.len() > a.len() || *rest)
            }
            _ => false,
        }
    }

    /// Whether the code lies in manufacturing.
    pub fn is_manufacturing(&self, scheme: Scheme) -> bool {
        let sections = self.sections(scheme);
        sections.len() == 1 && sections.first().copied() == scheme.manufacturing()
    }

    /// Whether the code lies in the services.
    pub fn is_service(&self, scheme: Scheme) -> bool {
        let sections = self.sections(scheme);
        scheme
            .first_service()
            .is_some_and(|first| !sections.is_empty() && sections.iter().all(|s| *s >= first))
    }
}

/// How far the parts may miss the whole and still stand for it: rounding of published tables.
const ROUNDING: f64 = 0.01;

/// The finest set of codes that do not overlap and lose nothing.
///
/// A code is replaced by the codes inside it where all of these are known and add up to it
/// within one percent; otherwise it stays and they go. So a section of which only some divisions
/// are published stays a section. A code that is missing, and whose parts are not all known, is
/// in the answer without a figure. Order: by code.
pub fn partition(cells: &[(String, Option<f64>)], scheme: Scheme) -> Vec<(String, Option<f64>)> {
    let codes: Vec<Code> = cells.iter().map(|(text, _)| Code::read(text)).collect();
    let holders: Vec<Vec<usize>> = (0..cells.len())
        .map(|inner| (0..cells.len()).filter(|outer| codes[*outer].holds(&codes[inner], scheme)).collect())
        .collect();
    // The nearest holder is the one that all other holders hold.
    let parent: Vec<Option<usize>> =
        holders.iter().map(|outer| outer.iter().copied().max_by_key(|o| (holders[*o].len(), *o))).collect();
    let mut out = Vec::new();
    let mut open: Vec<usize> = (0..cells.len()).filter(|i| parent[*i].is_none()).collect();
    while let Some(at) = open.pop() {
        let parts: Vec<usize> = (0..cells.len()).filter(|i| parent[*i] == Some(at)).collect();
        let known: Option<f64> = parts.iter().map(|p| cells[*p].1).sum();
        let replace = !parts.is_empty()
            && match (cells[at].1, known) {
                (Some(whole), Some(sum)) => (sum - whole).abs() <= ROUNDING * whole.abs(),
                (None, Some(_)) => true,
                _ => false,
            };
        if replace {
            open.extend(parts);
        } else {
            out.push(cells[at].clone());
        }
    }
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &[(&str, Option<f64>)]) -> Vec<(String, Option<f64>)> {
        rows.iter().map(|(c, v)| ((*c).to_owned(), *v)).collect()
    }

    #[test]
    fn codes_are_read() {
        assert_eq!(Code::read("B-E"), Code::Sections(vec!['B', 'C', 'D', 'E']));
        assert_eq!(Code::read("M_N"), Code::Sections(vec!['M', 'N']));
        assert_eq!(Code::read("C10-C12"), Code::Divisions(10, 12));
        assert_eq!(Code::read("C25.4"), Code::Digits { digits: "254".into(), rest: false });
        assert_eq!(Code::read("25.x"), Code::Digits { digits: "25".into(), rest: true });
        assert_eq!(Code::read("OC2"), Code::Other("OC2".into()));
        assert!(Code::read("26").is_manufacturing(Scheme::Nace2));
        assert!(!Code::read("26").is_service(Scheme::Nace2));
        assert!(Code::read("G-I").is_service(Scheme::Nace2));
        assert!(!Code::read("B-E").is_manufacturing(Scheme::Nace2));
        assert_eq!(Scheme::read("NACE Rev. 2"), Scheme::Nace2);
    }

    #[test]
    fn parts_replace_a_whole_only_when_they_make_it_up() {
        let table = cells(&[
            ("10", Some(40.0)),
            ("25", Some(60.0)),
            ("25.4", Some(10.0)),
            ("A", Some(5.0)),
            ("C", Some(100.0)),
        ]);
        let kept: Vec<String> = partition(&table, Scheme::Nace2).into_iter().map(|(c, _)| c).collect();
        assert_eq!(kept, ["10", "25", "A"]);
        let short = cells(&[("10", Some(40.0)), ("A", Some(5.0)), ("C", Some(100.0))]);
        let kept: Vec<String> = partition(&short, Scheme::Nace2).into_iter().map(|(c, _)| c).collect();
        assert_eq!(kept, ["A", "C"]);
    }

    #[test]
    fn a_missing_whole_is_made_of_known_parts_or_stays_missing() {
        let table = cells(&[("25", None), ("25.4", Some(10.0)), ("25.x", Some(30.0))]);
        assert_eq!(partition(&table, Scheme::Nace2).len(), 2);
        let table = cells(&[("25", None), ("25.4", Some(10.0)), ("25.x", None)]);
        assert_eq!(partition(&table, Scheme::Nace2), cells(&[("25", None)]));
    }
}

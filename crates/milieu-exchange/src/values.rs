//! Reading single cells: missing, numbers, sizes, yes and no, years, slugs.

use milieu_vocabulary::{Date, Span, parse_date};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Which sign parts the whole from the fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decimal {
    /// 1,234.5
    #[default]
    Point,
    /// 1.234,5
    Comma,
}

/// Why a cell is not the number it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberFault {
    NotANumber,
    NotFinite,
}

/// Whether a cell says that nothing is known.
pub(crate) fn is_missing(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.len() > 6 {
        return false;
    }
    matches!(
        cell,
        "" | "-" | "--" | "–" | "—" | ":" | "." | ".." | "..." | "…" | "?" | "NA" | "#N/A" | "NaN" | "nan"
    ) || ["n/a", "n.a.", "n.d.", "k.a.", "null", "none", "b.d.", "n.c."]
        .iter()
        .any(|m| cell.eq_ignore_ascii_case(m))
}

/// The key of an actor that a table calls by an id. An id that carries a scheme of its own, such
/// as `cordis:999974844`, is a key already; any other gets the import's prefix.
pub(crate) fn actor_key(prefix: &str, id: &str) -> String {
    if has_scheme(id) { id.to_owned() } else { format!("{prefix}:{id}") }
}

/// Whether an id begins with a scheme: a lower-case letter, then letters, digits or hyphens, a
/// colon, and something behind it.
pub(crate) fn has_scheme(id: &str) -> bool {
    let Some((scheme, rest)) = id.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !rest.trim().is_empty()
}

/// The cell, unless it is missing.
pub(crate) fn known(cell: &str) -> Option<&str> {
    if is_missing(cell) { None } else { Some(cell.trim()) }
}

/// A finite number written with the given decimal sign, thousands separators, and a currency or
/// percent sign or nothing around it.
pub(crate) fn number(cell: &str, decimal: Decimal) -> Result<f64, NumberFault> {
    let cell = cell.trim();
    // The common case: digits, point, nothing else.
    if decimal == Decimal::Point
        && !cell.is_empty()
        && cell.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'))
    {
        return finite(cell.parse().map_err(|_| NumberFault::NotANumber)?);
    }
    let core = cell.trim_matches(|c: char| matches!(c, '€' | '$' | '£' | '%') || c.is_whitespace());
    let lower = core.trim_start_matches(['+', '-']);
    if ["inf", "infinity", "∞", "#div/0!"].iter().any(|w| lower.eq_ignore_ascii_case(w)) {
        return Err(NumberFault::NotFinite);
    }
    let (point, group) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let mut plain = String::with_capacity(core.len());
    let (mut since_group, mut groups, mut seen_point) = (0usize, 0usize, false);
    for (position, c) in core.chars().enumerate() {
        match c {
            '0'..='9' => {
                plain.push(c);
                since_group += 1;
            }
            '-' | '−' if position == 0 => plain.push('-'),
            '+' if position == 0 => {}
            'e' | 'E' if position > 0 => {
                return if groups == 0 || since_group == 3 {
                    let rest: String =
                        core.chars().skip(position).map(|c| if c == '−' { '-' } else { c }).collect();
                    plain.push_str(&rest);
                    finite(plain.parse().map_err(|_| NumberFault::NotANumber)?)
                } else {
                    Err(NumberFault::NotANumber)
                };
            }
            c if c == point && !seen_point => {
                if groups > 0 && since_group != 3 {
                    return Err(NumberFault::NotANumber);
                }
                groups = 0;
                seen_point = true;
                plain.push('.');
            }
            c if (c == group || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')) && !seen_point => {
                let whole_group = if groups == 0 { (1..=3).contains(&since_group) } else { since_group == 3 };
                if !whole_group {
                    return Err(NumberFault::NotANumber);
                }
                groups += 1;
                since_group = 0;
            }
            _ => return Err(NumberFault::NotANumber),
        }
    }
    if groups > 0 && !seen_point && since_group != 3 {
        return Err(NumberFault::NotANumber);
    }
    finite(plain.parse().map_err(|_| NumberFault::NotANumber)?)
}

fn finite(value: f64) -> Result<f64, NumberFault> {
    if value.is_finite() { Ok(value) } else { Err(NumberFault::NotFinite) }
}

/// What one cell says about the decimal sign of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DecimalVote {
    Sure(Decimal),
    /// One separator with three digits behind it: a thousand or a fraction.
    Unsure,
    None,
}

/// Reads the decimal sign out of one cell.
pub(crate) fn decimal_vote(cell: &str) -> DecimalVote {
    let core =
        cell.trim().trim_start_matches(['-', '+', '€', '$', '£']).trim_end_matches(['%', '€', '$', '£', ' ']);
    if core.is_empty()
        || !core.starts_with(|c: char| c.is_ascii_digit())
        || !core
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’'))
    {
        return DecimalVote::None;
    }
    let (points, commas) = (core.matches('.').count(), core.matches(',').count());
    let behind = |sign: char| core.rsplit(sign).next().map_or(0, str::len);
    let before = |sign: char| core.split(sign).next().unwrap_or_default();
    match (points, commas) {
        (0, 0) => DecimalVote::None,
        (0, 1) | (1, 0) => {
            let sign = if points == 1 { '.' } else { ',' };
            let own = if points == 1 { Decimal::Point } else { Decimal::Comma };
            if behind(sign) != 3 || before(sign).len() > 3 || before(sign) == "0" || before(sign).is_empty() {
                DecimalVote::Sure(own)
            } else {
                DecimalVote::Unsure
            }
        }
        (0, _) => DecimalVote::Sure(Decimal::Point),
        (_, 0) => DecimalVote::Sure(Decimal::Comma),
        _ => {
            if core.rfind('.') > core.rfind(',') {
                if points == 1 { DecimalVote::Sure(Decimal::Point) } else { DecimalVote::None }
            } else if commas == 1 {
                DecimalVote::Sure(Decimal::Comma)
            } else {
                DecimalVote::None
            }
        }
    }
}

/// Number of people, also from classes such as `10-49` (middle, geometric) or `250+` (lower end).
/// The second part says whether it is a class.
pub(crate) fn size(cell: &str, decimal: Decimal) -> Result<(f64, bool), NumberFault> {
    if let Ok(value) = number(cell, decimal) {
        return Ok((value, false));
    }
    let text = cell.trim().trim_start_matches(['>', '≥', '=', ' ']);
    let open = text != cell.trim() || text.ends_with('+');
    let text = text.trim_end_matches('+');
    let mut ends = text.split(['-', '–', '—']).map(str::trim).filter(|p| !p.is_empty());
    let low = number(ends.next().ok_or(NumberFault::NotANumber)?, decimal)?;
    match (ends.next(), ends.next()) {
        (Some(high), None) => {
            let high = number(high, decimal)?;
            if low < 0.0 || high < low {
                return Err(NumberFault::NotANumber);
            }
            Ok(((low.max(1.0) * high.max(1.0)).sqrt(), true))
        }
        (None, None) if open => Ok((low, true)),
        _ => Err(NumberFault::NotANumber),
    }
}

/// Yes or no in six languages.
pub(crate) fn yes_no(cell: &str) -> Option<bool> {
    match plain(cell).as_str() {
        "yes" | "y" | "true" | "1" | "ja" | "si" | "oui" | "tak" | "x" | "vero" | "wahr" | "vrai"
        | "verdadero" | "prawda" | "t" | "s" | "o" | "j" => Some(true),
        "no" | "n" | "false" | "0" | "nein" | "non" | "nie" | "falso" | "falsch" | "faux" | "falsz" | "f" => {
            Some(false)
        }
        _ => None,
    }
}

/// A day; for a bare year its first or last day.
pub(crate) fn day(cell: &str, last_of_year: bool) -> Option<Date> {
    let text = cell.trim();
    if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) {
        let span = Span::years(text.parse().ok()?, text.parse().ok()?)?;
        return if last_of_year { span.until } else { span.from };
    }
    parse_date(text)
}

/// A year between 1000 and 2999.
pub(crate) fn year(cell: &str) -> Option<i32> {
    let text = cell.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    (text.len() == 4).then(|| text.parse().ok()).flatten().filter(|y| (1000..3000).contains(y))
}

/// Lower case, no marks on letters, single blanks between words of letters and digits.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |c: char, gap: &mut bool| {
        if c.is_alphanumeric() {
            if *gap && !out.is_empty() {
                out.push(' ');
            }
            *gap = false;
            out.push(c);
        } else {
            *gap = true;
        }
    };
    if text.is_ascii() {
        for c in text.chars() {
            push(c.to_ascii_lowercase(), &mut gap);
        }
        return out;
    }
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => ['s', 's'].into_iter().for_each(|c| push(c, &mut gap)),
            'æ' => ['a', 'e'].into_iter().for_each(|c| push(c, &mut gap)),
            'œ' => ['o', 'e'].into_iter().for_each(|c| push(c, &mut gap)),
            'ø' => push('o', &mut gap),
            'ł' => push('l', &mut gap),
            'đ' => push('d', &mut gap),
            '\'' | '’' => push(' ', &mut gap),
            c if is_combining_mark(c) => {}
            c => push(c, &mut gap),
        }
    }
    out
}

/// Text as part of a key: letters and digits, words joined by `-`.
pub(crate) fn slug(text: &str) -> String {
    plain(text).replace(' ', "-")
}

/// Two letters of a country as European statistics write them.
pub(crate) fn country(cell: &str) -> Option<String> {
    let text = cell.trim();
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        let upper = text.to_ascii_uppercase();
        return Some(match upper.as_str() {
            "GR" => "EL".to_owned(),
            "GB" => "UK".to_owned(),
            _ => upper,
        });
    }
    let name = plain(text);
    COUNTRIES
        .iter()
        .find(|(_, names)| names.split('|').any(|n| n == name))
        .map(|(code, _)| (*code).to_owned())
}

/// Names of countries as lists give them; from the six languages.
const COUNTRIES: &[(&str, &str)] = &[
    ("AL", "albania|albanien|albanie"),
    ("AT", "austria|osterreich|autriche"),
    ("BA", "bosnia and herzegovina|bosnien und herzegowina|bosnia ed erzegovina|bosnie herzegovine"),
    ("BE", "belgium|belgien|belgio|belgica|belgique|belgia"),
    ("BG", "bulgaria|bulgarien|bulgarie"),
    ("BY", "belarus|weissrussland|bielorussia|bielorrusia|bielorussie|bialorus"),
    ("CH", "switzerland|schweiz|svizzera|suiza|suisse|szwajcaria"),
    ("CY", "cyprus|zypern|cipro|chipre|chypre|cypr"),
    (
        "CZ",
        "czech republic|czechia|tschechien|repubblica ceca|chequia|republica checa|tchequie|republique tcheque|czechy",
    ),
    ("DE", "germany|deutschland|germania|alemania|allemagne|niemcy"),
    ("DK", "denmark|danemark|danimarca|dinamarca|dania"),
    ("EE", "estonia|estland|estonie"),
    ("EL", "greece|griechenland|grecia|grece|grecja"),
    ("ES", "spain|spanien|spagna|espana|espagne|hiszpania"),
    ("FI", "finland|finnland|finlandia|finlande"),
    ("FR", "france|frankreich|francia|francja"),
    ("HR", "croatia|kroatien|croazia|croacia|croatie|chorwacja"),
    ("HU", "hungary|ungarn|ungheria|hungria|hongrie|wegry"),
    ("IE", "ireland|irland|irlanda|irlande|irlandia"),
    ("IS", "iceland|island|islanda|islandia|islande"),
    ("IT", "italy|italien|italia|italie|wlochy"),
    ("LI", "liechtenstein"),
    ("LT", "lithuania|litauen|lituania|lituanie|litwa"),
    ("LU", "luxembourg|luxemburg|lussemburgo|luxemburgo|luksemburg"),
    ("LV", "latvia|lettland|lettonia|letonia|lettonie|lotwa"),
    ("MD", "moldova|moldavia|moldau|moldavie|moldawia"),
    ("ME", "montenegro|czarnogora"),
    ("MK", "north macedonia|macedonia|the former yugoslav republic of macedonia|nordmazedonien"),
    ("MT", "malta|malte"),
    ("NL", "netherlands|the netherlands|niederlande|paesi bassi|paises bajos|pays bas|holandia|niderlandy"),
    ("NO", "norway|norwegen|norvegia|noruega|norvege|norwegia"),
    ("PL", "poland|polen|polonia|pologne|polska"),
    ("PT", "portugal|portogallo|portugalia"),
    ("RO", "romania|rumanien|rumania|roumanie|rumunia"),
    ("RS", "serbia|serbien|serbie"),
    ("RU", "russia|russian federation|russland|rusia|russie|rosja"),
    ("SE", "sweden|schweden|svezia|suecia|suede|szwecja"),
    ("SI", "slovenia|slowenien|eslovenia|slovenie|slowenia"),
    ("SK", "slovakia|slovak republic|slowakei|slovacchia|eslovaquia|slovaquie|slowacja"),
    ("TR", "turkey|turkei|turchia|turquia|turquie|turcja|turkiye"),
    ("UA", "ukraine|ucraina|ucrania|ukraina"),
    (
        "UK",
        "united kingdom|great britain|vereinigtes konigreich|regno unito|reino unido|royaume uni|wielka brytania|england|wales|scotland",
    ),
];

/// `lat,lon` in one cell.
pub(crate) fn point(cell: &str) -> Option<(f64, f64)> {
    let text = cell.trim().trim_start_matches('(').trim_end_matches(')');
    let (lat, lon) = text.split_once([',', ';'])?;
    let (lat, lon) = (lat.trim().parse::<f64>().ok()?, lon.trim().parse::<f64>().ok()?);
    (lat.is_finite() && lon.is_finite() && lat.abs() <= 90.0 && lon.abs() <= 180.0).then_some((lat, lon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_with_a_scheme_is_a_key() {
        assert_eq!(actor_key("members", "cordis:900000001"), "cordis:900000001");
        assert_eq!(actor_key("members", "eu-vat2:AT1"), "eu-vat2:AT1");
        for plain in ["17", "AT:17", "2x:1", ":17", "a b:1", "cordis: "] {
            assert_eq!(actor_key("members", plain), format!("members:{plain}"));
        }
    }

    #[test]
    fn numbers_are_read_by_their_decimal_sign() {
        for (text, decimal, value) in [
            ("1,234.5", Decimal::Point, 1234.5),
            ("1.234,5", Decimal::Comma, 1234.5),
            ("1 234 567", Decimal::Comma, 1_234_567.0),
            ("-0,5", Decimal::Comma, -0.5),
            ("1.732084396E7", Decimal::Point, 17_320_843.96),
            ("€ 12.000", Decimal::Comma, 12_000.0),
            ("45 %", Decimal::Point, 45.0),
        ] {
            assert_eq!(number(text, decimal), Ok(value), "{text}");
        }
        for text in ["1,23,4", "12a", "", "1.2.3", "--3", "1,2345"] {
            assert_eq!(number(text, Decimal::Point), Err(NumberFault::NotANumber), "{text}");
        }
        for text in ["inf", "-Infinity", "1e999", "∞"] {
            assert_eq!(number(text, Decimal::Point), Err(NumberFault::NotFinite), "{text}");
        }
    }

    #[test]
    fn the_decimal_sign_is_sure_only_where_it_must_be() {
        use DecimalVote::*;
        assert_eq!(decimal_vote("1.234"), Unsure);
        assert_eq!(decimal_vote("0.234"), Sure(Decimal::Point));
        assert_eq!(decimal_vote("12,5"), Sure(Decimal::Comma));
        assert_eq!(decimal_vote("1.234.567"), Sure(Decimal::Comma));
        assert_eq!(decimal_vote("892,228.58"), Sure(Decimal::Point));
        assert_eq!(decimal_vote("1234"), None);
        assert_eq!(decimal_vote("28.02.2019x"), None);
    }

    #[test]
    fn missing_is_missing_and_zero_is_not() {
        for text in ["", " ", "NA", ":", "n/a", "N/A", "-", "…", "null"] {
            assert!(is_missing(text), "{text}");
        }
        for text in ["0", "no", "Na Pali", "false"] {
            assert!(!is_missing(text), "{text}");
        }
    }

    #[test]
    fn sizes_may_be_classes() {
        assert_eq!(size("1.250", Decimal::Comma), Ok((1250.0, false)));
        let (middle, class) = size("10-49", Decimal::Point).unwrap();
        assert!(class && (middle - 22.135).abs() < 1e-3);
        assert_eq!(size("250+", Decimal::Point), Ok((250.0, true)));
        assert!(size("many", Decimal::Point).is_err());
    }

    #[test]
    fn text_is_made_plain() {
        assert_eq!(plain("  Łódź – Universität  "), "lodz universitat");
        assert_eq!(slug("Straße & Söhne GmbH"), "strasse-sohne-gmbh");
        assert_eq!(country("Österreich").as_deref(), Some("AT"));
        assert_eq!(country("gr").as_deref(), Some("EL"));
        assert_eq!(day("2014", true), Date::new(2014, 12, 31).ok());
    }
}

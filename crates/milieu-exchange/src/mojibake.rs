//! Repair of text whose bytes were once read in the wrong code page.
//!
//! UTF-8 read as Windows-1252 or Latin-1 turns `Göppingen` into `GÃ¶ppingen`; read as Mac Roman
//! it turns `Jöckel` into `J√∂ckel`. The way back is to write the text in that code page and read
//! the bytes as UTF-8. A repair is made only when it is certain:
//!
//! * every character exists in the code page and the bytes are valid UTF-8;
//! * the result holds nothing but letters and punctuation that European names hold, no word
//!   mixes alphabets, and no accent stands without its letter;
//! * the original shows a sequence that clean text does not (`Ã` before `¶`, `√` before `∂`): an
//!   accented capital before a no-break space or a closing quote proves nothing;
//! * no other code page gives another certain result.
//!
//! Anything else stays as it is. Cost: linear in the text; text that is plain ASCII costs one look.

use encoding_rs::{MACINTOSH, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

/// How often in a row text may have been misread.
const MISREADINGS: usize = 2;

/// The code pages that text is misread in.
#[derive(Clone, Copy)]
enum CodePage {
    /// Windows-1252, with the Latin-1 controls where it has no character of its own.
    Windows,
    /// Mac Roman.
    Mac,
}

/// The text as it was before it was misread, when that is certain; otherwise `None`.
///
/// ```
/// use milieu_exchange::mojibake::repair;
/// assert_eq!(repair("GÃ¶ppingen").as_deref(), Some("Göppingen"));
/// assert_eq!(repair("J√∂ckel").as_deref(), Some("Jöckel"));
/// assert_eq!(repair("Göppingen"), None);
/// ```
pub fn repair(text: &str) -> Option<String> {
    let mut repaired: Option<String> = None;
    for _ in 0..MISREADINGS {
        match repair_once(repaired.as_deref().unwrap_or(text)) {
            Some(better) => repaired = Some(better),
            None => break,
        }
    }
    // What is left may still look misread: then it was not understood.
    repaired.filter(|text| text.chars().all(is_usual) && words_are_whole(text))
}

fn repair_once(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let windows = reread(text, CodePage::Windows);
    let mac = reread(text, CodePage::Mac);
    match (windows, mac) {
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    }
}

fn reread(text: &str, page: CodePage) -> Option<String> {
    let bytes = bytes_in(text, page)?;
    let read: String = std::str::from_utf8(&bytes).ok()?.nfc().collect();
    let misread_twice = || reread_is_sound(&read);
    if !(shows_misreading(text, page) && (sound(&read) || misread_twice())) {
        return None;
    }
    Some(read)
}

/// Whether text that is not sound yet becomes so by one more reading.
fn reread_is_sound(text: &str) -> bool {
    [CodePage::Windows, CodePage::Mac].into_iter().any(|page| {
        bytes_in(text, page)
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .is_some_and(|read| shows_misreading(text, page) && sound(&read.nfc().collect::<String>()))
    })
}

fn sound(text: &str) -> bool {
    text.chars().all(is_usual) && words_are_whole(text)
}

fn bytes_in(text: &str, page: CodePage) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut buffer = [0; 4];
    for character in text.chars() {
        if character.is_ascii() {
            bytes.push(character as u8);
            continue;
        }
        let encoding = match page {
            CodePage::Windows => WINDOWS_1252,
            CodePage::Mac => MACINTOSH,
        };
        let (encoded, _, unknown) = encoding.encode(character.encode_utf8(&mut buffer));
        match (unknown, page) {
            (false, _) => bytes.extend_from_slice(&encoded),
            // Latin-1 proper: the byte is the code point.
            (true, CodePage::Windows) => bytes.push(u8::try_from(u32::from(character)).ok()?),
            (true, CodePage::Mac) => return None,
        }
    }
    Some(bytes)
}

/// Whether at least one misread sequence is there that clean text would not hold.
fn shows_misreading(text: &str, page: CodePage) -> bool {
    let characters: Vec<char> = text.chars().collect();
    characters.windows(2).enumerate().any(|(at, pair)| {
        let (lead, next) = (pair[0], pair[1]);
        if lead.is_ascii() || next.is_ascii() {
            return false;
        }
        match page {
            // The first byte of two or three, seen as a character that stands in no name.
            CodePage::Mac => {
                matches!(lead, '√' | '≈' | 'ƒ' | '¬' | '∆') || (lead == '‚' && next == 'Ä') || {
                    // Greek and Cyrillic: `Œ`, `œ` and dashes before another misread character.
                    matches!(lead, 'Œ' | 'œ' | '–' | '—') && !next.is_ascii()
                }
            }
            CodePage::Windows => {
                let natural = matches!(
                    next,
                    '\u{a0}'
                        | '’'
                        | '‘'
                        | '“'
                        | '”'
                        | '«'
                        | '»'
                        | '–'
                        | '—'
                        | '…'
                        | '®'
                        | '™'
                        | '°'
                        | 'º'
                        | 'ª'
                        | '²'
                        | '³'
                        | '¹'
                        | '·'
                        | '´'
                );
                if !natural {
                    return matches!(lead, 'Â'..='ô');
                }
                // A quote or dash right inside a word: `ACCIÃ“N`, `Ã–sterreich`.
                let followed = characters.get(at + 2).is_some_and(|c| c.is_alphabetic());
                matches!(lead, 'Ã') && next != '\u{a0}' && followed || lead == 'Â' && next != '\u{a0}'
            }
        }
    })
}

/// Whether a character is one that names, addresses and titles in European languages hold.
fn is_usual(character: char) -> bool {
    match character {
        ' '..='~' | '\t' | '\n' | '\r' => true,
        '\u{a0}' | '¡' | '¢' | '£' | '§' | '©' | 'ª' | '«' | '®' | '°' | '±' | '²' | '³' | '´' | 'µ'
        | '·' | '¹' | 'º' | '»' | '¼' | '½' | '¾' | '¿' => true,
        'À'..='ž' => true,
        'Ș'..='ț' | 'ẞ' => true,
        '–' | '—' | '‘' | '’' | '‚' | '“' | '”' | '„' | '•' | '…' | '€' | '™' | '№' | '\u{200b}' => {
            true
        }
        _ => is_greek(character) || is_cyrillic(character),
    }
}

fn is_greek(character: char) -> bool {
    matches!(character, 'Ά' | 'Έ'..='Ί' | 'Ό' | 'Ύ'..='ώ')
}

fn is_cyrillic(character: char) -> bool {
    matches!(character, 'Ѐ'..='џ' | 'Ґ' | 'ґ')
}

/// Whether no word mixes alphabets.
fn words_are_whole(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).all(|word| {
        let greek = word.chars().any(is_greek);
        let cyrillic = word.chars().any(is_cyrillic);
        let latin = word.chars().any(|c| !is_greek(c) && !is_cyrillic(c) && c != 'µ');
        usize::from(greek) + usize::from(cyrillic) + usize::from(latin) <= 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CLEAN: [&str; 29] = [
        "Göppingen",
        "Université de Liège – Ágora",
        "Straße des 17. Juni 135",
        "L’École «Évolution»",
        "„Ökologie“ Verein für Ä",
        "FUNDAÇÃO PARA A CIÊNCIA",
        "AMANHÃ\u{a0}ASSOCIAÇÃO",
        "Å\u{a0}kommune på Åland",
        "ESPAÑA – Consejo Superior de Investigaciones Científicas",
        "Politechnika Śląska w Gliwicach, ul. Żółkiewskiego",
        "Główny Instytut Górnictwa „GIG”",
        "Università degli Studi di Napoli “Federico II”",
        "CITTÀ DELLA SCIENZA S.c.p.a.",
        "Città di Forlì – È qui",
        "Žilinská univerzita v Žiline",
        "Kölcsey Televízió Műsorszolgáltató",
        "Πανεπιστήμιο Κρήτης",
        "ΔΗΜΟΣ ΗΡΑΚΛΕΙΟΥ",
        "Софийски университет",
        "Škoda Auto a.s.",
        "Siemens Österreich™ GmbH",
        "DÉPARTEMENT DE L’HÉRAULT",
        "Œuvre d’Orient",
        "cœur",
        "Tromsø Ærø",
        "NAÏVE® – Café",
        "80 € – 90 £",
        "Țara Făgărașului",
        "Île-de-France",
    ];

    #[test]
    fn clean_names_in_many_languages_stay_as_they_are() {
        for name in &CLEAN {
            assert_eq!(repair(name), None, "{name}");
        }
    }

    #[test]
    fn what_was_misread_is_read_again_also_twice() {
        for name in &CLEAN {
            let mac = MACINTOSH.decode_without_bom_handling(name.as_bytes()).0;
            if let Some(repaired) = repair(&mac) {
                assert_eq!(&repaired, name);
            }
            let windows = WINDOWS_1252.decode_without_bom_handling(name.as_bytes()).0;
            if let Some(repaired) = repair(&windows) {
                assert_eq!(&repaired, name);
            }
        }
        let twice = WINDOWS_1252.decode_without_bom_handling("Göppingen".as_bytes()).0;
        let twice = WINDOWS_1252.decode_without_bom_handling(twice.as_bytes()).0.into_owned();
        assert_eq!(repair(&twice).as_deref(), Some("Göppingen"));
        for (misread, name) in [
            ("GÃ¶ppingen", "Göppingen"),
            ("Mesto VsetÃ\u{ad}n", "Mesto Vsetín"),
            ("Cyclâ€™Eau", "Cycl’Eau"),
            ("FR8 / MÃ‰DITERRANÃ‰E", "FR8 / MÉDITERRANÉE"),
            ("GÃ¨ne", "Gène"),
            ("KÃ–LN", "KÖLN"),
            ("J√∂ckel", "Jöckel"),
            ("ŒöŒùŒú", "ΚΝΜ"),
            ("Ko≈õcierzyna", "Kościerzyna"),
            ("GEPACK ‚Äì EMPRESA", "GEPACK – EMPRESA"),
        ] {
            assert_eq!(repair(misread).as_deref(), Some(name), "{misread}");
        }
    }

    #[test]
    fn doubtful_sequences_are_left_alone() {
        for text in ["CAFÉ»", "«É", "PÅ\u{a0}VEJ", "MANHÃ\u{a0}CLARA", "Paris–Évreux", "", "Ã", "GÃ ne"]
        {
            assert_eq!(repair(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_taken_and_a_repair_is_final(text in any::<String>()) {
            if let Some(repaired) = repair(&text) {
                prop_assert!(repaired != text);
            }
        }

        #[test]
        fn latin_letters_are_never_repaired_into_something_else(text in "[A-Za-zäöüÄÖÜßéèêàçñóíúłśżźąęÅåØøÆæČč .,&'-]{0,40}") {
            prop_assert_eq!(repair(&text), None);
        }
    }
}

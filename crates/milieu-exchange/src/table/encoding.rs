//! Which encoding a text is in: by its byte-order mark, by being good UTF-8, else by which
//! single-byte encoding turns its high bytes into letters where letters should be.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

/// An encoding, and whether there is doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EncodingGuess {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// `false` where it was chosen by evidence only.
    pub sure: bool,
}

/// Counts of the bytes of a file, gathered while it is read.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    utf8: bool,
    tail: Vec<u8>,
    in_word: Box<[u64; 256]>,
    alone: Box<[u64; 256]>,
    last: u8,
    pub nuls: u64,
    nuls_even: u64,
    nuls_odd: u64,
    seen: u64,
}

impl Evidence {
    pub fn new() -> Self {
        Evidence {
            utf8: true,
            tail: Vec::new(),
            in_word: Box::new([0; 256]),
            alone: Box::new([0; 256]),
            last: b' ',
            nuls: 0,
            nuls_even: 0,
            nuls_odd: 0,
            seen: 0,
        }
    }

    /// Takes the next bytes into account.
    pub fn add(&mut self, bytes: &[u8]) {
        if !bytes.is_ascii() || bytes.contains(&0) || !self.tail.is_empty() {
            self.check_utf8(bytes);
            for (position, &byte) in bytes.iter().enumerate() {
                if byte == 0 {
                    self.nuls += 1;
                    if (self.seen + position as u64).is_multiple_of(2) {
                        self.nuls_even += 1
                    } else {
                        self.nuls_odd += 1
                    }
                } else if byte >= 0x80 {
                    let next = bytes.get(position + 1).copied().unwrap_or(b' ');
                    let before = if position == 0 { self.last } else { bytes[position - 1] };
                    if before.is_ascii_alphabetic() || next.is_ascii_alphabetic() {
                        self.in_word[usize::from(byte)] += 1;
                    } else {
                        self.alone[usize::from(byte)] += 1;
                    }
                }
            }
        }
        self.seen += bytes.len() as u64;
        self.last = bytes.last().copied().unwrap_or(self.last);
    }

    fn check_utf8(&mut self, bytes: &[u8]) {
        if !self.utf8 {
            return;
        }
        let joined;
        let whole = if self.tail.is_empty() {
            bytes
        } else {
            joined = [self.tail.as_slice(), bytes].concat();
            &joined
        };
        match std::str::from_utf8(whole) {
            Ok(_) => self.tail = Vec::new(),
            Err(error) if error.error_len().is_none() => self.tail = whole[error.valid_up_to()..].to_vec(),
            Err(_) => self.utf8 = false,
        }
    }

    /// The encoding, from the evidence and the first bytes.
    pub fn guess(&self, head: &[u8]) -> EncodingGuess {
        if let Some((encoding, _)) = Encoding::for_bom(head) {
            return EncodingGuess { encoding, sure: true };
        }
        // Text in two-byte units has a zero in every second byte of its ASCII letters.
        if self.nuls > 0 && self.nuls * 4 > self.seen {
            if self.nuls_odd > 20 * self.nuls_even {
                return EncodingGuess { encoding: UTF_16LE, sure: false };
            }
            if self.nuls_even > 20 * self.nuls_odd {
                return EncodingGuess { encoding: UTF_16BE, sure: false };
            }
        }
        if self.utf8 && self.tail.is_empty() {
            return EncodingGuess { encoding: UTF_8, sure: true };
        }
        let mut best = (WINDOWS_1252, self.score(WINDOWS_1252));
        for encoding in [MACINTOSH, WINDOWS_1250] {
            let score = self.score(encoding);
            if score > best.1 {
                best = (encoding, score);
            }
        }
        EncodingGuess { encoding: best.0, sure: false }
    }

    fn score(&self, encoding: &'static Encoding) -> i64 {
        (0x80..=0xffu8)
            .map(|byte| {
                let (in_word, alone) =
                    (self.in_word[usize::from(byte)] as i64, self.alone[usize::from(byte)] as i64);
                if in_word + alone == 0 {
                    return 0;
                }
                let bytes = [byte];
                let (text, _) = encoding.decode_without_bom_handling(&bytes);
                let c = text.chars().next().unwrap_or('\u{fffd}');
                in_word * word_weight(c) + alone * alone_weight(c)
            })
            .sum()
    }
}

/// Letters of the languages read here; those shared by more of them weigh more.
fn word_weight(c: char) -> i64 {
    match c {
        'ä' | 'ö' | 'ü' | 'ß' | 'é' | 'è' | 'à' | 'ê' | 'ç' | 'á' | 'í' | 'ó' | 'ú' | 'ñ' | 'ò' | 'ù'
        | 'ì' | 'â' | 'î' | 'ô' | 'û' => 4,
        'ą' | 'ć' | 'ę' | 'ł' | 'ń' | 'ś' | 'ź' | 'ż' | 'č' | 'ř' | 'š' | 'ž' | 'ě' | 'ý' | 'ő' | 'ű'
        | 'ă' | 'ş' | 'ţ' => 4,
        'å' | 'ø' | 'æ' | 'ã' | 'õ' | 'ë' | 'ï' | 'œ' => 3,
        'Ä' | 'Ö' | 'Ü' | 'É' | 'È' | 'À' | 'Ç' | 'Á' | 'Í' | 'Ó' | 'Ú' | 'Ñ' | 'Ś' | 'Ł' | 'Ż' | 'Č'
        | 'Š' | 'Ž' | 'Ř' | 'Å' | 'Ø' => 2,
        '’' | '‘' | '–' | '\u{a0}' => 2,
        c if c.is_alphabetic() => 0,
        c if c.is_control() || c == '\u{fffd}' => -10,
        _ => -4,
    }
}

fn alone_weight(c: char) -> i64 {
    match c {
        '–' | '—' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '€' | '£' | '§' | '°' | '·' | '•' | '…'
        | '\u{a0}' | '®' | '©' => 2,
        'Ä' | 'Ö' | 'Ü' | 'É' | 'à' | 'è' | 'ó' | 'é' => 2,
        c if c.is_control() || c == '\u{fffd}' => -10,
        c if c.is_alphabetic() => 0,
        _ => -1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(bytes: &[u8]) -> &'static str {
        let mut evidence = Evidence::new();
        // In small parts, as a file is read.
        for part in bytes.chunks(7) {
            evidence.add(part);
        }
        evidence.guess(bytes).encoding.name()
    }

    #[test]
    fn encodings_are_told_apart_by_their_letters() {
        let german = "Größe;Straße;Österreich;Müller – Söhne";
        let italian = "Università degli Studi; società; più; perché";
        let polish = "Politechnika Śląska; Łódź; Górnośląski; Uniwersytet Jagielloński; żółty";
        for text in [german, italian] {
            assert_eq!(guess(&WINDOWS_1252.encode(text).0), "windows-1252", "{text}");
            assert_eq!(guess(&MACINTOSH.encode(text).0), "macintosh", "{text}");
            assert_eq!(guess(text.as_bytes()), "UTF-8");
        }
        assert_eq!(guess(&WINDOWS_1250.encode(polish).0), "windows-1250");
        let wide: Vec<u8> = german.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(guess(&wide), "UTF-16LE");
        let wide: Vec<u8> = german.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(guess(&wide), "UTF-16BE");
        assert_eq!(guess(b"\xef\xbb\xbfa;b"), "UTF-8");
    }
}

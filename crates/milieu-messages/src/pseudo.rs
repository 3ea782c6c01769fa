//! English in disguise, for tests of layout: accented and a third longer, so that text that is
//! not from a message file, or that has no room to grow, is seen.

use std::borrow::Cow;

/// Accents every vowel and some consonants, and lengthens by a third.
pub(crate) fn disguise(text: &str) -> Cow<'_, str> {
    let mut letters = 0usize;
    let mut disguised = String::with_capacity(2 * text.len());
    for c in text.chars() {
        let other = accented(c);
        disguised.push(other);
        if c.is_ascii_alphabetic() {
            letters += 1;
            if letters.is_multiple_of(3) {
                disguised.push(other.to_lowercase().next().unwrap_or(other));
            }
        }
    }
    Cow::Owned(disguised)
}

fn accented(c: char) -> char {
    match c {
        'a' => 'à',
        'c' => 'ç',
        'e' => 'ë',
        'i' => 'ï',
        'l' => 'ł',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'ü',
        'y' => 'ÿ',
        'z' => 'ž',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Ï',
        'O' => 'Ø',
        'U' => 'Û',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_longer_and_accented() {
        let text = "the knowledge network of a territory";
        let letters = text.chars().filter(char::is_ascii_alphabetic).count();
        let disguised = disguise(text);
        assert_eq!(disguised.chars().count(), text.chars().count() + letters / 3);
        assert!(disguised.starts_with("thëë kñööw"), "{disguised}");
        assert_eq!(disguise("12 % – 5"), "12 % – 5");
    }
}

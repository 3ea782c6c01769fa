//! Finding records by what a person types: the beginning of a word, a word inside, a word with one
//! or two wrong letters.
//!
//! Every distinct word of all titles is kept once with the titles that have it; a query word is held
//! against these words, so that the cost grows with the vocabulary and not with the titles.

use std::collections::BTreeMap;

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Titles by their words. An entry is known by its place in the order given.
pub struct SearchIndex {
    words: Vec<Word>,
    /// Letters of each title, for preferring the title that holds little else.
    letters: Vec<usize>,
}

struct Word {
    text: String,
    letters: usize,
    entries: Vec<u32>,
}

/// Best entries that are kept; more nobody reads.
const KEPT: usize = 50;
/// Below this an entry is no hit.
const LEAST: f32 = 0.45;
/// What is longer is not a word that anybody types.
const LONGEST: usize = 40;
/// Words of a query that count.
const QUERY_WORDS: usize = 8;

impl SearchIndex {
    /// An index of titles, each of several texts: a name, a short name, a code.
    pub fn new<'a>(entries: impl Iterator<Item = Vec<&'a str>>) -> Self {
        let mut words: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut letters = Vec::new();
        for (at, texts) in (0u32..).zip(entries) {
            let mut shortest = usize::MAX;
            for text in texts {
                let mut all = 0;
                for word in folded(text) {
                    all += word.chars().count();
                    let entries = words.entry(word).or_default();
                    if entries.last() != Some(&at) {
                        entries.push(at);
                    }
                }
                shortest = shortest.min(all);
            }
            letters.push(shortest.max(1));
        }
        let words = words
            .into_iter()
            .map(|(text, entries)| Word { letters: text.chars().count(), text, entries })
            .collect();
        SearchIndex { words, letters }
    }

    /// The best entries for what was typed, best first, each with a score up to 1.
    pub fn find(&self, typed: &str) -> Vec<(usize, f32)> {
        let asked: Vec<String> = folded(typed).into_iter().take(QUERY_WORDS).collect();
        if asked.is_empty() {
            return Vec::new();
        }
        let mut sum = vec![0f32; self.letters.len()];
        let (mut weights, mut length) = (0f32, 0usize);
        for word in &asked {
            let letters = word.chars().count();
            // A long word says more than "of".
            let weight = letters as f32;
            weights += weight;
            length += letters;
            let mut best = vec![0f32; self.letters.len()];
            for known in &self.words {
                let likeness = likeness(word, letters, known);
                if likeness > 0.0 {
                    for entry in &known.entries {
                        let slot = &mut best[*entry as usize];
                        *slot = slot.max(likeness);
                    }
                }
            }
            for (total, best) in sum.iter_mut().zip(&best) {
                *total += weight * best;
            }
        }
        let mut hits: Vec<(usize, f32)> = sum
            .iter()
            .enumerate()
            .map(|(at, total)| {
                let share = (length as f32 / self.letters[at] as f32).min(1.0);
                (at, total / weights * (0.85 + 0.15 * share))
            })
            .filter(|(_, score)| *score >= LEAST)
            .collect();
        hits.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        hits.truncate(KEPT);
        hits
    }
}

/// How well a known word answers a typed one: 1 the same, less for a beginning, for wrong letters,
/// for a part inside; 0 not at all.
fn likeness(typed: &str, letters: usize, known: &Word) -> f32 {
    if typed == known.text {
        return 1.0;
    }
    if known.text.starts_with(typed) {
        return 0.88 + 0.1 * letters as f32 / known.letters as f32;
    }
    let wrong = match letters {
        0..=2 => return 0.0,
        3..=4 => 1,
        _ => 2,
    };
    if known.letters.abs_diff(letters) <= wrong {
        let distance = osa_distance(typed, &known.text);
        if distance <= wrong {
            return 0.86 - 0.13 * distance as f32;
        }
    }
    if letters >= 4 && known.letters > letters {
        // Typed on while a letter was wrong already.
        let beginning: String = known.text.chars().take(letters).collect();
        let distance = osa_distance(typed, &beginning);
        if distance < wrong {
            return 0.78 - 0.13 * distance as f32;
        }
        if known.text.contains(typed) {
            return 0.6;
        }
    }
    0.0
}

/// The words of a text in small letters without marks: `Łódź` and `lodz` are the same.
fn folded(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut letters = 0;
    for letter in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        if !letter.is_alphanumeric() {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
                letters = 0;
            }
            continue;
        }
        if letters < LONGEST {
            letters += 1;
            match letter {
                'ł' => word.push('l'),
                'ø' => word.push('o'),
                'đ' => word.push('d'),
                'ı' => word.push('i'),
                'ß' => word.push_str("ss"),
                'æ' => word.push_str("ae"),
                'œ' => word.push_str("oe"),
                other => word.push(other),
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 10] = [
        "Politechnika Łódzka",
        "Université de Toulouse III Paul Sabatier",
        "Airbus Operations GmbH",
        "Universität Graz",
        "Technische Universität Graz",
        "AVL List GmbH",
        "Magna Steyr Fahrzeugtechnik",
        "Κέντρο Έρευνας",
        "<script>alert(1)</script>",
        "🚀 Raketenwerk",
    ];

    fn index() -> SearchIndex {
        SearchIndex::new(NAMES.iter().map(|name| vec![*name]))
    }

    fn first(typed: &str) -> Option<&'static str> {
        index().find(typed).first().map(|(at, _)| NAMES[*at])
    }

    #[test]
    fn the_beginning_of_a_word_is_enough_and_marks_do_not_matter() {
        assert_eq!(first("polit"), Some(NAMES[0]));
        assert_eq!(first("lodzka"), Some(NAMES[0]));
        assert_eq!(first("universitat graz"), Some(NAMES[3]));
        assert_eq!(first("ερευνας"), Some(NAMES[7]));
        assert_eq!(first("script"), Some(NAMES[8]));
        assert_eq!(first("raketen"), Some(NAMES[9]));
    }

    #[test]
    fn one_or_two_wrong_letters_are_forgiven() {
        for (typed, meant) in [
            ("politehnika", NAMES[0]),
            ("Tuolouse Sabbatier", NAMES[1]),
            ("arbus", NAMES[2]),
            ("aibrus opertions", NAMES[2]),
            ("Manga Styer", NAMES[6]),
            ("fahrzegtechik", NAMES[6]),
        ] {
            assert_eq!(first(typed), Some(meant), "{typed}");
        }
    }

    #[test]
    fn what_is_nowhere_is_not_found() {
        assert_eq!(first("qqqqqqq"), None);
        assert_eq!(first(""), None);
        assert_eq!(first("  -- "), None);
        assert_eq!(first("zz"), None);
        assert_eq!(first(&"a".repeat(10_000)), None);
    }

    #[test]
    fn every_name_with_two_wrong_letters_is_among_the_first_five() {
        let syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "za", "dri", "flo"];
        let at = |n: usize| syllables[n % syllables.len()];
        let names: Vec<String> = (0..1728)
            .map(|n| format!("{}{}{}tek {}works", at(n), at(n / 12), at(n / 144), at(n + n / 12)))
            .collect();
        let index = SearchIndex::new(names.iter().map(|name| vec![name.as_str()]));
        let found = |typed: &str, n: usize| index.find(typed).iter().take(5).any(|(at, _)| *at == n);
        let mut missed = 0;
        for (n, name) in names.iter().enumerate().step_by(7) {
            assert!(found(name, n), "{name}");
            let mut letters: Vec<char> = name.chars().collect();
            letters.swap(2, 3);
            let typed: String = letters.iter().collect();
            missed += usize::from(!found(&typed, n));
        }
        assert!(missed * 20 <= names.len() / 7, "{missed} names were not found");
    }
}

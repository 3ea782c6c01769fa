//! Pairs of actors that may be one and the same, for a person to decide on.
//!
//! **Names** are compared after normalisation: compatibility decomposition with accents dropped,
//! lower case, letters without a decomposition spelled out (`ß` as `ss`, `ł` as `l`), Cyrillic and
//! Greek look-alikes inside Latin words replaced, points inside abbreviations dropped, legal forms
//! left out (`data/legal-forms.txt`).
//!
//! **Score** = ½ · likeness of the whole names + ½ · soft TF-IDF cosine of their words (Cohen,
//! Ravikumar and Fienberg 2003). The first is the mean of the Jaro-Winkler similarity (Winkler
//! 1990) and one minus the share of letters that a Damerau-Levenshtein edit changes; in the
//! second, words that are equal or spellings of one (Jaro-Winkler 0.9 or more, less than a
//! quarter of the letters changed) count with their rarity among all names, so that *University
//! of Graz* and *University of Linz* differ where it matters. For names with as many words the
//! second alone, less 0.03, stands in when it is larger: the words may be in another order. Names
//! that differ in nothing but blanks score 0.98. Place then adds or takes away:
//!
//! | agreement | change |
//! |---|---|
//! | same postal code | +0.03 |
//! | same town | +0.02 |
//! | coordinates within 1 km | +0.02 |
//! | towns that differ | −0.05 |
//! | coordinates more than 50 km apart | −0.05 |
//! | numbers in the names that differ | −0.15 |
//! | countries that differ | not a pair |
//!
//! held to 0..1. The default threshold, 0.90, lets through a slip of the pen or an accent lost and
//! holds back names that share only their beginning.
//!
//! **Blocking.** Only pairs that share one of their three rarest words or a pair of those words, or that
//! stand near each other when sorted by name, by name read backwards, or by their sorted words
//! (sorted neighbourhood, Hernández and Stolfo 1995) are compared, and of those only the ones
//! whose letter triples overlap. Cost: `n log n` for the sorting plus a bounded number of comparisons for each
//! actor. The result does not depend on the order of the actors.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use milieu_territory::{Actor, Setting, Territory};
use milieu_vocabulary::{ActorKey, Message, message};
use strsim::{jaro_winkler, normalized_damerau_levenshtein};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A pair of actors that may be one.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateCandidate {
    /// The actor whose key comes first.
    pub a: ActorKey,
    /// The other.
    pub b: ActorKey,
    /// How alike they are, 0 to 1.
    pub score: f64,
    /// Why they are thought to be one.
    pub reason: Message,
}

/// What counts as a candidate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DuplicateParams {
    /// Smallest score of a candidate.
    pub threshold: f64,
    /// How many neighbours to either side are compared in each sorted order.
    pub window: usize,
    /// Most actors that one shared word may bring together; larger groups are compared by
    /// neighbourhood.
    pub block: usize,
}

impl Default for DuplicateParams {
    fn default() -> Self {
        DuplicateParams { threshold: 0.90, window: 5, block: 40 }
    }
}

/// Pairs of actors that may be one, most alike first.
pub fn duplicate_candidates<'a>(
    actors: impl IntoIterator<Item = &'a Actor>,
    params: &DuplicateParams,
) -> Vec<DuplicateCandidate> {
    candidates(actors.into_iter().map(|actor| (actor, true)), params)
}

/// Pairs of which at least one is new: what an import should ask about. An actor of `known`
/// whose key is also in `new` is about to be replaced and is not compared.
pub fn duplicates_of_new<'a>(
    new: impl IntoIterator<Item = &'a Actor>,
    known: impl IntoIterator<Item = &'a Actor>,
    params: &DuplicateParams,
) -> Vec<DuplicateCandidate> {
    let mut all: BTreeMap<&str, (&Actor, bool)> =
        known.into_iter().map(|actor| (actor.key.as_str(), (actor, false))).collect();
    all.extend(new.into_iter().map(|actor| (actor.key.as_str(), (actor, true))));
    candidates(all.into_values(), params)
}

/// The setting by which a territory remembers that two actors are not one.
pub fn distinct(a: &str, b: &str) -> Setting {
    let (first, second) = if a <= b { (a, b) } else { (b, a) };
    Setting { key: format!("distinct:{first}|{second}"), value: "yes".to_owned() }
}

/// Whether somebody said of two actors that they are not one.
pub fn are_distinct(territory: &Territory, a: &str, b: &str) -> bool {
    territory.settings.contains_key(&distinct(a, b).key)
}

/// A name as it is compared: lower case, without accents, signs and legal forms.
pub fn normalised_name(name: &str) -> String {
    words_of(name).join(" ")
}

fn words_of(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
    let all = words.clone();
    while let Some(length) = LEGAL_FORMS.at_end(&words) {
        words.truncate(words.len() - length);
    }
    if let Some(length) = LEGAL_FORMS.at_start(&words) {
        words.drain(..length);
    }
    // A name that is nothing but legal forms stays whole.
    if words.is_empty() { all } else { words }
}

fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let plain: Vec<char> = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
        .collect();
    let starts_abbreviation = |at: usize| {
        // `s.p.a`, `o.o`: a point between letters, or after a lone letter, is dropped.
        let before = at.checked_sub(1).and_then(|i| plain.get(i)).is_some_and(|c| c.is_alphabetic());
        let after = plain.get(at + 1).is_some_and(|c| c.is_alphabetic());
        before && after
    };
    for (at, &character) in plain.iter().enumerate() {
        match character {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            '.' if starts_abbreviation(at) => {}
            '\'' | '’' | '`' | '´' | '\u{200b}' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ => folded.push(' '),
        }
    }
    if folded.is_ascii() {
        return folded;
    }
    folded.split(' ').map(latin_look_alikes).collect::<Vec<_>>().join(" ")
}

/// In a word that holds Latin letters, Cyrillic and Greek letters that look like Latin ones.
fn latin_look_alikes(word: &str) -> String {
    if !word.chars().any(|c| c.is_ascii_lowercase()) {
        return word.to_owned();
    }
    word.chars()
        .map(|c| match c {
            'а' | 'α' => 'a',
            'в' => 'b',
            'с' => 'c',
            'е' | 'ε' => 'e',
            'н' | 'η' => 'h',
            'і' | 'ι' => 'i',
            'ј' => 'j',
            'к' | 'κ' => 'k',
            'м' => 'm',
            'о' | 'ο' => 'o',
            'р' | 'ρ' => 'p',
            'ѕ' => 's',
            'т' | 'τ' => 't',
            'ν' => 'v',
            'х' | 'χ' => 'x',
            'у' | 'υ' => 'y',
            other => other,
        })
        .collect()
}

struct LegalForms {
    /// Forms by their last word.
    end: BTreeMap<&'static str, Vec<Vec<&'static str>>>,
    start: Vec<Vec<&'static str>>,
}

static LEGAL_FORMS: LazyLock<LegalForms> = LazyLock::new(|| {
    let mut forms = LegalForms { end: BTreeMap::new(), start: Vec::new() };
    for line in include_str!("../data/legal-forms.txt").lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let words: Vec<&'static str> = line.trim_start_matches('^').split(' ').collect();
        if line.starts_with('^') {
            forms.start.push(words.clone());
        }
        if let Some(last) = words.last() {
            forms.end.entry(last).or_default().push(words);
        }
    }
    for list in forms.end.values_mut() {
        list.sort_by_key(|words| std::cmp::Reverse(words.len()));
    }
    forms
});

impl LegalForms {
    fn at_end(&self, words: &[String]) -> Option<usize> {
        self.end
            .get(words.last()?.as_str())?
            .iter()
            .find(|form| {
                form.len() <= words.len() && words[words.len() - form.len()..].iter().eq(form.iter())
            })
            .map(Vec::len)
    }

    fn at_start(&self, words: &[String]) -> Option<usize> {
        self.start
            .iter()
            .find(|form| form.len() < words.len() && words[..form.len()].iter().eq(form.iter()))
            .map(Vec::len)
    }
}

/// An actor made ready to be compared.
struct Entry<'a> {
    actor: &'a Actor,
    new: bool,
    name: String,
    /// Words by number, rarest first.
    words: Vec<u32>,
    /// The name without its blanks.
    letters: String,
    /// Numbers in the name, sorted.
    numbers: Vec<String>,
    triples: [u64; 4],
    triple_count: u32,
    country: Option<String>,
    town: Option<String>,
    postcode: Option<String>,
}

struct Words {
    text: Vec<String>,
    weight: Vec<f64>,
    frequency: Vec<u32>,
}

fn candidates<'a>(
    actors: impl Iterator<Item = (&'a Actor, bool)>,
    params: &DuplicateParams,
) -> Vec<DuplicateCandidate> {
    let mut actors: Vec<(&Actor, bool)> = actors.collect();
    actors.sort_by(|(a, _), (b, _)| a.key.cmp(&b.key));
    actors.dedup_by(|(a, _), (b, _)| a.key == b.key);
    let (entries, words) = entries(&actors);
    let mut found: Vec<(f64, u32, u32)> = pairs(&entries, &words, params)
        .into_iter()
        .filter_map(|(a, b)| {
            let score = score(&entries[a as usize], &entries[b as usize], &words, params.threshold)?;
            Some((score, a, b))
        })
        .collect();
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    found
        .into_iter()
        .map(|(score, a, b)| {
            let (a, b) = (&entries[a as usize], &entries[b as usize]);
            DuplicateCandidate {
                a: a.actor.key.as_str().into(),
                b: b.actor.key.as_str().into(),
                score,
                reason: reason(a, b, score),
            }
        })
        .collect()
}

fn entries<'a>(actors: &[(&'a Actor, bool)]) -> (Vec<Entry<'a>>, Words) {
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut words = Words { text: Vec::new(), weight: Vec::new(), frequency: Vec::new() };
    let mut entries: Vec<Entry<'a>> = Vec::with_capacity(actors.len());
    for &(actor, new) in actors {
        let parts = words_of(&actor.name);
        if parts.is_empty() {
            continue;
        }
        let mut ids: Vec<u32> = Vec::with_capacity(parts.len());
        for part in &parts {
            let id = match numbers.get(part) {
                Some(&id) => id,
                None => {
                    let id = words.text.len() as u32;
                    numbers.insert(part.clone(), id);
                    words.text.push(part.clone());
                    words.frequency.push(0);
                    id
                }
            };
            if !ids.contains(&id) {
                ids.push(id);
                words.frequency[id as usize] += 1;
            }
        }
        let mut digits: Vec<String> =
            parts.iter().filter(|p| p.chars().any(|c| c.is_ascii_digit())).cloned().collect();
        digits.sort();
        let name = parts.join(" ");
        let triples = triples(&name);
        let place = |text: &Option<String>| {
            text.as_deref().map(|t| fold(t).split_whitespace().collect::<String>()).filter(|t| !t.is_empty())
        };
        entries.push(Entry {
            actor,
            new,
            words: ids,
            letters: parts.concat(),
            numbers: digits,
            triple_count: triples.iter().map(|w| w.count_ones()).sum(),
            triples,
            name,
            country: place(&actor.country),
            town: place(&actor.town),
            postcode: place(&actor.postcode),
        });
    }
    let total = entries.len() as f64;
    words.weight = words.frequency.iter().map(|f| (1.0 + total / f64::from(*f)).ln()).collect();
    for entry in &mut entries {
        entry.words.sort_by_key(|id| (words.frequency[*id as usize], *id));
    }
    (entries, words)
}

/// Which letter triples a name holds, as a set of 256 hashed places.
fn triples(name: &str) -> [u64; 4] {
    let mut set = [0u64; 4];
    for word in name.split(' ') {
        let letters: Vec<u32> =
            std::iter::once(32).chain(word.chars().map(u32::from)).chain(std::iter::once(32)).collect();
        for triple in letters.windows(3) {
            let hash = triple.iter().fold(0xcbf2_9ce4_8422_2325u64, |hash, letter| {
                (hash ^ u64::from(*letter)).wrapping_mul(0x0100_0000_01b3)
            });
            let place = (hash ^ (hash >> 29)) as usize % 256;
            set[place / 64] |= 1 << (place % 64);
        }
    }
    set
}

/// Share of letter triples two names have in common (Dice), from the hashed sets.
fn overlap(a: &Entry<'_>, b: &Entry<'_>) -> f64 {
    let shared: u32 = a.triples.iter().zip(&b.triples).map(|(x, y)| (x & y).count_ones()).sum();
    2.0 * f64::from(shared) / f64::from((a.triple_count + b.triple_count).max(1))
}

/// Pairs worth comparing, each once, the smaller position first.
fn pairs(entries: &[Entry<'_>], words: &Words, params: &DuplicateParams) -> Vec<(u32, u32)> {
    let mut blocks: Vec<(u64, u32)> = Vec::with_capacity(entries.len() * 6);
    for (position, entry) in (0u32..).zip(entries) {
        let rare = &entry.words[..entry.words.len().min(3)];
        for (nth, &word) in rare.iter().enumerate() {
            if words.frequency[word as usize] > 1 {
                blocks.push((u64::from(word) << 32, position));
            }
            for &other in &rare[nth + 1..] {
                let (low, high) = (word.min(other), word.max(other));
                blocks.push(((u64::from(low) << 32) | (u64::from(high) + 1), position));
            }
        }
    }
    // Inside a block by name, so that a block too large to compare in full is compared along it.
    let mut by_name: Vec<u32> = (0..entries.len() as u32).collect();
    let place_of = |e: &Entry<'_>| (e.country.clone(), e.postcode.clone(), e.town.clone());
    by_name.sort_by_cached_key(|&i| (entries[i as usize].letters.clone(), place_of(&entries[i as usize])));
    let mut rank = vec![0u32; entries.len()];
    for (place, &position) in (0u32..).zip(&by_name) {
        rank[position as usize] = place;
    }
    blocks.sort_unstable_by_key(|&(key, position)| (key, rank[position as usize]));

    let mut pairs: Vec<(u32, u32)> = Vec::new();
    let mut compare = |a: u32, b: u32| {
        let (one, other) = (&entries[a as usize], &entries[b as usize]);
        let apart = matches!((&one.country, &other.country), (Some(x), Some(y)) if x != y);
        if !apart && (one.new || other.new) && overlap(one, other) >= 0.5 {
            pairs.push((a.min(b), a.max(b)));
        }
    };
    let mut along = |list: &[u32], reach: usize| {
        for (at, &a) in list.iter().enumerate() {
            for &b in list[at + 1..].iter().take(reach) {
                compare(a, b);
            }
        }
    };
    let mut members: Vec<u32> = Vec::new();
    for block in blocks.chunk_by(|a, b| a.0 == b.0).filter(|block| block.len() > 1) {
        members.clear();
        members.extend(block.iter().map(|(_, position)| *position));
        along(&members, if members.len() <= params.block { members.len() } else { params.window });
    }
    along(&by_name, params.window);
    let mut order: Vec<u32> = (0..entries.len() as u32).collect();
    order.sort_by_cached_key(|&i| entries[i as usize].letters.chars().rev().collect::<String>());
    along(&order, params.window);
    order.sort_by_cached_key(|&i| {
        let mut sorted: Vec<&str> = entries[i as usize].name.split(' ').collect();
        sorted.sort_unstable();
        sorted.join(" ")
    });
    along(&order, params.window);
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The score of a pair, if it reaches the threshold.
fn score(a: &Entry<'_>, b: &Entry<'_>, words: &Words, threshold: f64) -> Option<f64> {
    let place = place_change(a, b);
    let numbers = if a.numbers == b.numbers { 0.0 } else { -0.15 };
    // Both halves are at most 1: nothing can lift a pair over the threshold that fails here.
    if 1.0 + place + numbers < threshold {
        return None;
    }
    let names = name_similarity(a, b, words, threshold - place - numbers)?;
    let score = (names + place + numbers).clamp(0.0, 1.0);
    (score >= threshold).then_some(score)
}

fn name_similarity(a: &Entry<'_>, b: &Entry<'_>, words: &Words, needed: f64) -> Option<f64> {
    if a.name == b.name {
        return Some(1.0);
    }
    if a.letters == b.letters {
        return Some(0.98);
    }
    let soft = soft_cosine(a, b, words);
    let reordered = a.words.len() == b.words.len() && a.words.len() > 1;
    let from_words = if reordered { soft - 0.03 } else { 0.0 };
    // The whole can add at most ½.
    if (0.5 + 0.5 * soft).max(from_words) < needed {
        return None;
    }
    let whole = jaro_winkler(&a.name, &b.name).midpoint(normalized_damerau_levenshtein(&a.name, &b.name));
    let names = (0.5 * whole + 0.5 * soft).max(from_words);
    (names >= needed).then_some(names)
}

/// Whether two words are spellings of one.
fn spelling(a: &str, b: &str) -> Option<f64> {
    let similarity = jaro_winkler(a, b);
    (similarity >= 0.9 && normalized_damerau_levenshtein(a, b) > 0.75).then_some(similarity)
}

/// Soft TF-IDF cosine: each word of the shorter name with its most similar free word of the other.
fn soft_cosine(a: &Entry<'_>, b: &Entry<'_>, words: &Words) -> f64 {
    let (short, long) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
    let weight = |word: u32| words.weight[word as usize];
    let square = |entry: &Entry<'_>| entry.words.iter().map(|word| weight(*word).powi(2)).sum::<f64>();
    let (mut short_square, mut long_square) = (square(short), square(long));
    let mut taken = vec![false; long.words.len()];
    let mut sum = 0.0;
    for &word in &short.words {
        if let Some(at) = long.words.iter().position(|other| *other == word) {
            taken[at] = true;
            sum += weight(word).powi(2);
            continue;
        }
        let text = &words.text[word as usize];
        let best = long
            .words
            .iter()
            .enumerate()
            .filter(|(at, other)| !taken[*at] && !short.words.contains(other))
            .filter_map(|(at, other)| Some((at, *other, spelling(text, &words.text[*other as usize])?)))
            .max_by(|x, y| x.2.total_cmp(&y.2).then(y.1.cmp(&x.1)));
        if let Some((at, other, similarity)) = best {
            taken[at] = true;
            // A misspelt word is rare because it is misspelt: it weighs as much as the right one.
            let right = weight(word).min(weight(other));
            short_square += right.powi(2) - weight(word).powi(2);
            long_square += right.powi(2) - weight(other).powi(2);
            sum += similarity * right.powi(2);
        }
    }
    (sum / (short_square * long_square).sqrt()).min(1.0)
}

fn place_change(a: &Entry<'_>, b: &Entry<'_>) -> f64 {
    let mut change = 0.0;
    if same(&a.postcode, &b.postcode) == Some(true) {
        change += 0.03;
    }
    match same(&a.town, &b.town) {
        Some(true) => change += 0.02,
        Some(false) if !towns_alike(a, b) => change -= 0.05,
        _ => {}
    }
    match distance_km(a.actor, b.actor) {
        Some(km) if km <= 1.0 => change += 0.02,
        Some(km) if km > 50.0 => change -= 0.05,
        _ => {}
    }
    change
}

fn same(a: &Option<String>, b: &Option<String>) -> Option<bool> {
    Some(a.as_ref()? == b.as_ref()?)
}

/// Town names in two spellings, or one inside the other (`Graz`, `Graz-Andritz`).
fn towns_alike(a: &Entry<'_>, b: &Entry<'_>) -> bool {
    match (&a.town, &b.town) {
        (Some(x), Some(y)) => x.contains(y.as_str()) || y.contains(x.as_str()) || jaro_winkler(x, y) >= 0.85,
        _ => false,
    }
}

/// Great-circle distance (haversine).
fn distance_km(a: &Actor, b: &Actor) -> Option<f64> {
    let (x1, y1, x2, y2) = (a.longitude?, a.latitude?, b.longitude?, b.latitude?);
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let h = half(y1, y2) + y1.to_radians().cos() * y2.to_radians().cos() * half(x1, x2);
    let km = 2.0 * 6371.0 * h.sqrt().min(1.0).asin();
    km.is_finite().then_some(km)
}

fn reason(a: &Entry<'_>, b: &Entry<'_>, score: f64) -> Message {
    let mut agreements = Vec::new();
    if same(&a.postcode, &b.postcode) == Some(true) {
        agreements.push(message!("duplicates-same-postcode"));
    }
    match same(&a.town, &b.town) {
        Some(true) => agreements.push(message!("duplicates-same-town")),
        Some(false) if !towns_alike(a, b) => agreements.push(message!("duplicates-other-town")),
        _ => {}
    }
    match distance_km(a.actor, b.actor) {
        Some(km) if km <= 1.0 => agreements.push(message!("duplicates-near")),
        Some(km) if km > 50.0 => agreements.push(message!("duplicates-far", km = km.round())),
        _ => {}
    }
    if agreements.is_empty() {
        agreements.push(message!("duplicates-place-silent"));
    }
    if a.name == b.name {
        message!(
            "duplicates-same-name",
            a = &a.actor.name,
            b = &b.actor.name,
            place = agreements,
            score = (score * 100.0).round()
        )
    } else {
        message!(
            "duplicates-similar-name",
            a = &a.actor.name,
            b = &b.actor.name,
            place = agreements,
            score = (score * 100.0).round()
        )
    }
}

#[cfg(test)]
mod tests;

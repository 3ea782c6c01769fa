//! Words that tell an actor's group, in six languages; from `data/group-words.csv`.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use milieu_vocabulary::ActorGroup;

use crate::values::plain;

/// What a word tells: the group, and a finer kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub group: ActorGroup,
    pub kind: Option<&'static str>,
}

struct NameRule {
    told: Told,
    /// One phrase: words that follow one another; `true` where any ending is allowed.
    words: Vec<(String, bool)>,
}

#[derive(Default)]
struct Words {
    cells: BTreeMap<String, Told>,
    rules: Vec<NameRule>,
    /// First words that are matched whole, and rules by them.
    by_first: HashMap<String, Vec<usize>>,
    /// Rules whose first word may have any ending.
    open: Vec<usize>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| read(include_str!("../data/group-words.csv")));

fn read(text: &'static str) -> Words {
    let mut words = Words::default();
    for line in text.lines().filter(|l| !l.starts_with('#')).skip(1) {
        let mut cells = line.splitn(4, ',');
        let (Some(usage), Some(group), Some(kind), Some(list)) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        let Ok(group) = group.parse::<ActorGroup>() else { continue };
        let told = Told { group, kind: (!kind.is_empty()).then_some(kind) };
        for phrase in list.split('|') {
            if usage == "cell" {
                words.cells.entry(plain(phrase)).or_insert(told);
                continue;
            }
            let phrase: Vec<(String, bool)> = phrase
                .split(' ')
                .map(|word| match word.strip_suffix('*') {
                    Some(stem) => (plain(stem), true),
                    None => (plain(word), false),
                })
                .collect();
            let number = words.rules.len();
            match phrase.first() {
                Some((first, false)) => words.by_first.entry(first.clone()).or_default().push(number),
                Some((_, true)) => words.open.push(number),
                None => continue,
            }
            words.rules.push(NameRule { told, words: phrase });
        }
    }
    words
}

/// What a cell of a group, type or legal-form column says: a code of the six groups or a word of
/// the six languages. Of several words (`Public / Association`) the first known one counts.
pub(crate) fn of_cell(cell: &str) -> Option<Told> {
    let text = plain(cell);
    let one = |text: &str| {
        let code = text.replace(' ', "-");
        code.parse::<ActorGroup>()
            .ok()
            .map(|group| Told { group, kind: None })
            .or_else(|| WORDS.cells.get(text).copied())
    };
    one(&text).or_else(|| cell.split(['/', ',', ';', '(', ')', '|']).map(plain).find_map(|part| one(&part)))
}

/// What the words of a name suggest: a guess, to be marked as one.
pub(crate) fn of_name(name: &str) -> Option<Told> {
    let text = plain(name);
    let tokens: Vec<&str> = text.split(' ').collect();
    let words = &*WORDS;
    let mut best: Option<usize> = None;
    for (position, token) in tokens.iter().enumerate() {
        let whole = words.by_first.get(*token).map(Vec::as_slice).unwrap_or_default();
        let open = words.open.iter().filter(|rule| token.starts_with(&words.rules[**rule].words[0].0));
        for &rule in whole.iter().chain(open) {
            if best.is_some_and(|b| b <= rule) {
                continue;
            }
            let phrase = &words.rules[rule].words;
            let matches = phrase.iter().enumerate().all(|(offset, (word, any_ending))| {
                tokens
                    .get(position + offset)
                    .is_some_and(|t| if *any_ending { t.starts_with(word) } else { t == word })
            });
            if matches {
                best = Some(rule);
            }
        }
    }
    best.map(|rule| words.rules[rule].told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_in_six_languages() {
        for (cell, group) in [
            ("SME", ActorGroup::Sme),
            ("large-firm", ActorGroup::LargeFirm),
            ("Grande impresa", ActorGroup::LargeFirm),
            ("KMU", ActorGroup::Sme),
            ("Universität", ActorGroup::Research),
            ("Administración pública", ActorGroup::Public),
            ("Organisme de recherche", ActorGroup::Research),
            ("Uczelnia", ActorGroup::Research),
            ("Bank / Fonds", ActorGroup::FinancialService),
        ] {
            assert_eq!(of_cell(cell).map(|t| t.group), Some(group), "{cell}");
        }
        assert_eq!(of_cell("something else"), None);
    }

    #[test]
    fn names_suggest_groups_and_the_special_wins() {
        for (name, group, kind) in [
            ("Università degli Studi di Napoli", ActorGroup::Research, "university"),
            ("Chamber of Commerce and University Relations", ActorGroup::Public, "chamber"),
            ("Ministry of Education and Research", ActorGroup::Public, "ministry"),
            ("Gmina Zgorzelec", ActorGroup::Public, "local-authority"),
            ("Landkreis Passau", ActorGroup::Public, "county"),
            ("JOANNEUM RESEARCH Forschungsgesellschaft mbH", ActorGroup::Research, "research-organisation"),
            ("Comune di Trieste", ActorGroup::Public, "local-authority"),
        ] {
            let told = of_name(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!((told.group, told.kind), (group, Some(kind)), "{name}");
        }
        assert_eq!(of_name("Leichtmetall Ranshofen GmbH"), None);
    }

    #[test]
    fn every_line_of_the_word_list_is_read() {
        let lines =
            include_str!("../data/group-words.csv").lines().filter(|l| !l.starts_with('#')).skip(1).count();
        let groups = include_str!("../data/group-words.csv")
            .lines()
            .filter(|l| !l.starts_with('#'))
            .skip(1)
            .filter(|l| l.split(',').nth(1).is_some_and(|g| g.parse::<ActorGroup>().is_ok()))
            .count();
        assert_eq!(lines, groups);
        assert!(WORDS.rules.len() > 200 && WORDS.cells.len() > 100);
    }
}

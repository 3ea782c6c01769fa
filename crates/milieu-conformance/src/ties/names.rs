//! Which parameter of a model a name of a case means.

use anyhow::{Result, bail};
use milieu_ties::{Model, Parameter, ParameterKind, Part};

/// A name taken apart.
#[derive(Debug, PartialEq)]
struct Meaning {
    dependent: Option<String>,
    /// Effects of an interaction in alphabetical order, one for others; each with what it speaks of.
    factors: Vec<(String, Option<String>)>,
    part: Option<Part>,
    /// Period of a rate, counted from one.
    period: Option<usize>,
}

/// Spellings of the parts.
const PARTS: [(&str, Part); 10] = [
    ("endowment", Part::Maintenance),
    ("maintenance", Part::Maintenance),
    ("endow", Part::Maintenance),
    ("maint", Part::Maintenance),
    ("creation", Part::Creation),
    ("creat", Part::Creation),
    ("evaluation", Part::Evaluation),
    ("eval", Part::Evaluation),
    ("objective", Part::Evaluation),
    ("rate", Part::Rate),
];

fn part_of(word: &str) -> Option<Part> {
    let word = word.trim().to_lowercase();
    PARTS.iter().find(|(name, _)| *name == word).map(|(_, part)| *part)
}

fn factor(text: &str) -> (String, Option<String>) {
    let text = text.trim();
    let text = text.split('#').next().unwrap_or(text).trim();
    match text.split_once('(') {
        Some((effect, with)) => {
            (effect.trim().to_owned(), Some(with.trim_end_matches(')').trim().to_owned()))
        }
        None => (text.to_owned(), None),
    }
}

fn meaning(name: &str) -> Meaning {
    let mut part = None;
    let mut period = None;
    let mut rest = String::new();
    // What stands in brackets: a period, or the part.
    let mut open = name;
    while let Some((before, after)) = open.split_once('[') {
        rest.push_str(before);
        let (inside, after) = after.split_once(']').unwrap_or((after, ""));
        let last = inside.split_whitespace().last().unwrap_or_default();
        match (inside.contains("period"), last.parse()) {
            (true, Ok(number)) => period = Some(number),
            _ => part = part.or(part_of(inside)),
        }
        open = after;
    }
    rest.push_str(open);
    let mut words: Vec<&str> = rest.split(':').map(str::trim).filter(|w| !w.is_empty()).collect();
    let dependent = if words.len() > 1 { Some(words.remove(0).to_owned()) } else { None };
    if words.len() > 1 {
        words.retain(|word| match part_of(word) {
            Some(found) => {
                part = Some(found);
                false
            }
            None => true,
        });
    }
    let mut text = words.join(":");
    for (spelling, found) in PARTS {
        for mark in [
            format!(" ({spelling})"),
            format!("({spelling})"),
            format!(" {spelling}"),
            format!("_{spelling}"),
            format!(".{spelling}"),
        ] {
            if let Some(without) = text.strip_suffix(&mark) {
                part = Some(found);
                text = without.to_owned();
                break;
            }
        }
    }
    let mut factors: Vec<_> = text.replace(" x ", "*").split('*').map(factor).collect();
    factors.sort();
    Meaning { dependent, factors, part, period }
}

/// Whether a parameter can be meant, and how well the name fits it.
fn fits(meaning: &Meaning, parameter: &Parameter) -> bool {
    let own = self::meaning(&parameter.name);
    let part = match parameter.kind {
        ParameterKind::Rate { .. } | ParameterKind::RateEffect => Part::Rate,
        ParameterKind::Objective(part) => part,
    };
    let of_rate = matches!(parameter.kind, ParameterKind::Rate { .. });
    let same_period = match parameter.kind {
        ParameterKind::Rate { period } => meaning.period.is_none_or(|p| p == period + 1),
        _ => meaning.period.is_none() || meaning.period == own.period,
    };
    let same_factors = meaning.factors.len() == own.factors.len()
        && meaning.factors.iter().zip(&own.factors).all(|(a, b)| {
            let effect = a.0 == b.0 || (of_rate && a.0.to_lowercase().starts_with("rate"));
            effect && (a.1.is_none() || b.1.is_none() || a.1 == b.1)
        });
    meaning.dependent.as_ref().is_none_or(|d| *d == parameter.dependent)
        && same_factors
        && same_period
        && meaning.part.is_none_or(|p| p == part)
}

/// For each name the place of the parameter that it means. Of names that fit several, the first
/// takes the first; a name without a part prefers the evaluation.
pub fn places(model: &Model, names: &[String]) -> Result<Vec<usize>> {
    let mut taken = vec![false; model.parameter_count()];
    let mut places = Vec::with_capacity(names.len());
    for name in names {
        let meaning = meaning(name);
        let found = (0..taken.len()).find(|&k| !taken[k] && fits(&meaning, &model.parameters()[k]));
        let Some(k) = found else { bail!("no parameter of the model is `{name}`") };
        taken[k] = true;
        places.push(k);
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name() {
        let of = |name: &str| meaning(name);
        assert_eq!(of("friend:recip[endow]"), of("friend:recip:endow"));
        assert_eq!(of("friend:recip[endow]"), of("friend:recip (endowment)"));
        assert_eq!(of("friend:recip[maintenance]"), of("friend:maintenance:recip"));
        assert_eq!(of("friend:recip[creation]").part, Some(Part::Creation));
        assert_eq!(of("friend:Rate[period 2]").period, Some(2));
        assert_eq!(of("friend:Rate[period 2]").factors[0].0, "Rate");
        assert_eq!(of("friend:altX(alcohol)").factors, vec![("altX".to_owned(), Some("alcohol".to_owned()))]);
        assert_eq!(of("friend:recip*egoX(age)"), of("friend:egoX(age) x recip"));
        assert_eq!(of("friend:gwespFF#30").factors[0].0, "gwespFF");
    }
}

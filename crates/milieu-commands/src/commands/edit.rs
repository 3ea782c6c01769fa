//! `milieu edit`, `remove`, `merge`, `set`: single edits, each one command that can be undone.

use std::path::Path;

use milieu_store::Store;
use milieu_territory::{
    Actor, Change, Command, CommandKind, GroupBasis, Record, Setting, Territory, validate,
};
use milieu_vocabulary::{Message, RegionCode, message, parse_date};
use serde_json::json;

use crate::Run;
use crate::arguments::{Distinct, Edit, Merge, Remove, Set};
use crate::failure::Failure;
use crate::session::{open_to_write, period};

pub fn edit(run: &mut Run, args: &Edit) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let mut actor = known(&territory, &args.actor)?.clone();
    for text in &args.fields {
        let (field, value) = text
            .split_once('=')
            .ok_or_else(|| Failure::Usage { message: message!("cli-not-field-value", text = text) })?;
        put_field(&mut actor, field.trim(), value.trim())?;
    }
    let mut command = Command::new(
        CommandKind::Edit,
        actor.name.clone(),
        vec![Change::Put(Record::Actor(Box::new(actor)))],
    );
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

pub fn remove(run: &mut Run, args: &Remove) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let actor = known(&territory, &args.actor)?;
    let changes = territory.remove_actor(&actor.key).unwrap_or_default();
    let mut command = Command::new(CommandKind::Remove, actor.name.clone(), changes);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

pub fn merge(run: &mut Run, args: &Merge) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let keep = known(&territory, &args.keep)?;
    let gone = known(&territory, &args.gone)?;
    let changes = territory
        .merge_actors(&keep.key, &gone.key)
        .ok_or_else(|| Failure::Usage { message: message!("cli-merge-same", key = keep.key.as_str()) })?;
    let subject = format!("{} ← {}", keep.name, gone.name);
    let mut command = Command::new(CommandKind::Merge, subject, changes);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

/// Remembers that two actors are not one, so that they are not asked about again.
pub fn distinct(run: &mut Run, args: &Distinct) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let (one, other) = (known(&territory, &args.actor)?, known(&territory, &args.other)?);
    if one.key == other.key {
        return Err(Failure::Usage { message: message!("cli-merge-same", key = one.key.as_str()) });
    }
    let setting = milieu_exchange::duplicates::distinct(&one.key, &other.key);
    let subject = format!("{} ≠ {}", one.name, other.name);
    let mut command = Command::new(CommandKind::Set, subject, vec![Change::Put(Record::Setting(setting))]);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

pub fn set(run: &mut Run, args: &Set) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let link =
        args.name.strip_prefix(LINK).map(|pair| link_setting(&territory, pair, &args.value)).transpose()?;
    let (key, subject) = match link {
        Some(found) => found,
        None => {
            check_setting(&args.name, &args.value)?;
            (args.name.clone(), args.name.clone())
        }
    };
    let setting = Setting { key, value: args.value.clone() };
    let command = Command::new(CommandKind::Set, subject, vec![Change::Put(Record::Setting(setting))]);
    apply(run, &args.file, &mut store, &territory, command)
}

/// Only settings that something reads, and only values it can read: a typing error would else stay
/// silent until a diagnosis.
fn check_setting(name: &str, value: &str) -> Result<(), Failure> {
    let list = || value.split(',').map(str::trim).filter(|part| !part.is_empty());
    match name {
        "periods" => list().try_for_each(|text| period(text).map(drop)),
        "home" | "comparison" => list().try_for_each(|text| {
            RegionCode::parse(text)
                .map(drop)
                .map_err(|error| Failure::Usage { message: message!("cli-not-a-region", text = error.0) })
        }),
        _ => Err(Failure::Usage {
            message: message!(
                "cli-unknown-setting",
                name = name,
                known = format!("{}, {LINK}KEY|KEY", SETTINGS.join(", "))
            ),
        }),
    }
}

/// Begin of the settings that keep what was decided about a suggested link: `link:KEY|KEY`.
const LINK: &str = "link:";
const LINK_CHOICES: [&str; 3] = ["hidden", "accepted", "open"];

/// The setting of a suggested link, the smaller key first, and what it is about in words.
fn link_setting(territory: &Territory, pair: &str, value: &str) -> Result<(String, String), Failure> {
    if !LINK_CHOICES.contains(&value) {
        return Err(Failure::Usage {
            message: message!("cli-link-choice", text = value, known = LINK_CHOICES.join(", ")),
        });
    }
    // A key may hold the mark itself: the place counts at which two known actors are left.
    let found = pair.match_indices('|').find_map(|(at, mark)| {
        let (a, b) = (&pair[..at], &pair[at + mark.len()..]);
        Some((territory.actors.get(a)?, territory.actors.get(b)?))
    });
    match found.filter(|(a, b)| a.key != b.key) {
        Some((a, b)) => {
            let (a, b) = if a.key < b.key { (a, b) } else { (b, a) };
            Ok((format!("{LINK}{}|{}", a.key, b.key), format!("{} – {}", a.name, b.name)))
        }
        None => Err(Failure::Usage { message: message!("cli-link-actors", text = pair) }),
    }
}

const SETTINGS: [&str; 3] = ["home", "periods", "comparison"];

/// Checks a command, applies it, and says what was done.
pub fn apply(
    run: &mut Run,
    file: &Path,
    store: &mut Store,
    territory: &Territory,
    command: Command,
) -> Result<(), Failure> {
    let (kind, subject) = (command.kind, command.subject.clone());
    let (command, findings) = validate(territory, command, &[]);
    if !findings.is_empty() {
        return Err(Failure::Findings(findings));
    }
    let event = store.apply(&command)?;
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/edit/1", "event": event.0, "kind": kind.code(), "subject": subject,
            "changes": command.changes.len(),
        }));
    }
    if run.common.quiet {
        return Ok(());
    }
    let text = message!(
        "cli-done",
        kind = Message::new(format!("cli-kind-{}", kind.code())),
        subject = subject,
        event = event.to_string(),
        file = file.display().to_string()
    );
    Ok(run.screen.say(&text)?)
}

/// The actor of a key, or of a name that only one actor has.
pub(super) fn known<'a>(territory: &'a Territory, wanted: &str) -> Result<&'a Actor, Failure> {
    if let Some(actor) = territory.actors.get(wanted) {
        return Ok(actor);
    }
    let folded = wanted.to_lowercase();
    let named: Vec<&Actor> = territory.actors.values().filter(|a| a.name.to_lowercase() == folded).collect();
    match named.as_slice() {
        [one] => Ok(one),
        [] => {
            let near: Vec<&str> = territory
                .actors
                .values()
                .filter(|a| a.name.to_lowercase().contains(&folded) || a.key.contains(wanted))
                .take(5)
                .map(|a| a.key.as_str())
                .collect();
            Err(Failure::Stopped {
                message: message!("cli-unknown-actor", text = wanted),
                hint: (!near.is_empty()).then(|| message!("cli-did-you-mean", list = near.join(", "))),
            })
        }
        many => {
            let keys: Vec<&str> = many.iter().take(8).map(|a| a.key.as_str()).collect();
            Err(Failure::Stopped {
                message: message!("cli-several-actors", text = wanted, count = many.len()),
                hint: Some(message!("cli-did-you-mean", list = keys.join(", "))),
            })
        }
    }
}

/// Sets a field from a text; an empty one makes it unknown.
pub(super) fn put_field(actor: &mut Actor, field: &str, value: &str) -> Result<(), Failure> {
    let wrong = || Failure::Usage { message: message!("cli-bad-value", field = field, text = value) };
    let text = (!value.is_empty()).then(|| value.to_owned());
    let number = |least: f64, most: f64| -> Result<Option<f64>, Failure> {
        match value {
            "" => Ok(None),
            _ => {
                let number: f64 = value.parse().map_err(|_| wrong())?;
                (number.is_finite() && (least..=most).contains(&number))
                    .then_some(Some(number))
                    .ok_or_else(wrong)
            }
        }
    };
    let amount = || number(0.0, f64::INFINITY);
    let region = || -> Result<Option<RegionCode>, Failure> {
        match value {
            "" => Ok(None),
            _ => RegionCode::parse(value).map(Some).map_err(|_| wrong()),
        }
    };
    let day = || match value {
        "" => Ok(None),
        _ => parse_date(value).map(Some).ok_or_else(wrong),
    };
    match field {
        "name" => actor.name = text.ok_or_else(wrong)?,
        "short_name" => actor.short_name = text,
        "group" => {
            actor.group = match value {
                "" => None,
                _ => Some(value.parse().map_err(|_| wrong())?),
            };
            actor.group_basis = actor.group.map(|_| GroupBasis::Stated);
        }
        "kinds" => {
            actor.kinds = value.split(';').map(|k| k.trim().to_owned()).filter(|k| !k.is_empty()).collect();
        }
        "region" => actor.region = region()?,
        "country" => actor.country = text,
        "town" => actor.town = text,
        "postcode" => actor.postcode = text,
        "longitude" => actor.longitude = number(-180.0, 180.0)?,
        "latitude" => actor.latitude = number(-90.0, 90.0)?,
        "sector" => actor.sector = text,
        "sector_scheme" => actor.sector_scheme = text,
        "employees" => actor.employees = amount()?,
        "tertiary_share" => actor.tertiary_share = number(0.0, 1.0)?,
        "research_expenditure" => actor.research_expenditure = amount()?,
        "turnover" => actor.turnover = amount()?,
        "research" => {
            actor.research = match value {
                "" => None,
                "yes" | "true" | "1" => Some(true),
                "no" | "false" | "0" => Some(false),
                _ => return Err(wrong()),
            }
        }
        "business_group" => actor.business_group = text,
        "owner_region" => actor.owner_region = region()?,
        "filiere" => actor.filiere = text,
        "stage" => {
            actor.stage = match value {
                "" => None,
                _ => Some(value.parse().map_err(|_| wrong())?),
            }
        }
        "since" => actor.span.from = day()?,
        "until" => actor.span.until = day()?,
        _ => {
            return Err(Failure::Usage {
                message: message!("cli-unknown-field", field = field, fields = FIELDS.join(", ")),
            });
        }
    }
    Ok(())
}

const FIELDS: &[&str] = &[
    "name",
    "short_name",
    "group",
    "kinds",
    "region",
    "country",
    "town",
    "postcode",
    "longitude",
    "latitude",
    "sector",
    "sector_scheme",
    "employees",
    "tertiary_share",
    "research",
    "research_expenditure",
    "turnover",
    "business_group",
    "owner_region",
    "filiere",
    "stage",
    "since",
    "until",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_about_a_link_is_kept_under_the_smaller_key_first() {
        let mut territory = Territory::default();
        for key in ["a", "b|c"] {
            let actor = Actor { key: key.to_owned(), name: key.to_uppercase(), ..Actor::default() };
            territory.put(Record::Actor(Box::new(actor)));
        }
        let kept = |pair: &str, value: &str| link_setting(&territory, pair, value).ok();
        let expected = Some(("link:a|b|c".to_owned(), "A – B|C".to_owned()));
        assert_eq!(kept("b|c|a", "hidden"), expected);
        assert_eq!(kept("a|b|c", "accepted"), expected);
        assert_eq!(kept("a|b|c", "perhaps"), None);
        assert_eq!(kept("a|a", "hidden"), None);
        assert_eq!(kept("a|nobody", "hidden"), None);
    }
}

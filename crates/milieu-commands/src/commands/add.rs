//! `milieu add actor`: a new actor, one command that can be undone.

use milieu_territory::{Actor, Change, Command, CommandKind, Record, Territory};
use milieu_vocabulary::message;

use super::edit::{apply, put_field};
use crate::Run;
use crate::arguments::{Add, AddActor, AddVerb};
use crate::failure::Failure;
use crate::session::open_to_write;

/// Keys of actors typed in by hand begin with this, as those of an import begin with its name.
const BY_HAND: &str = "own";

pub fn add(run: &mut Run, args: &Add) -> Result<(), Failure> {
    match &args.verb {
        AddVerb::Actor(args) => actor(run, args),
    }
}

fn actor(run: &mut Run, args: &AddActor) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let mut actor = Actor::default();
    for text in &args.fields {
        let (field, value) = text
            .split_once('=')
            .ok_or_else(|| Failure::Usage { message: message!("cli-not-field-value", text = text) })?;
        put_field(&mut actor, field.trim(), value.trim())?;
    }
    if actor.name.is_empty() {
        return Err(Failure::Usage { message: message!("cli-actor-needs-name") });
    }
    actor.key = match args.key.as_deref().map(str::trim) {
        Some("") => return Err(Failure::Usage { message: message!("cli-empty-key") }),
        Some(key) if territory.actors.contains_key(key) => {
            return Err(Failure::stopped(message!("cli-actor-there", key = key)));
        }
        Some(key) => key.to_owned(),
        None => free_key(&territory, &actor.name),
    };
    let name = actor.name.clone();
    let mut command = Command::new(CommandKind::Add, name, vec![Change::Put(Record::Actor(Box::new(actor)))]);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

/// A key made from a name that no actor has yet.
fn free_key(territory: &Territory, name: &str) -> String {
    let mut slug = String::new();
    for letter in
        name.to_lowercase().chars().filter(|c| c.is_alphanumeric() || c.is_whitespace() || "-_.".contains(*c))
    {
        if letter.is_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    let stem = format!("{BY_HAND}:{}", if slug.is_empty() { "actor" } else { slug });
    if !territory.actors.contains_key(&stem) {
        return stem;
    }
    (2u64..)
        .map(|number| format!("{stem}-{number}"))
        .find(|key| !territory.actors.contains_key(key))
        .unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_plain_and_free() {
        let mut territory = Territory::default();
        assert_eq!(free_key(&territory, "Ačme & Söhne  GmbH"), "own:ačme-söhne-gmbh");
        assert_eq!(free_key(&territory, "🚀"), "own:actor");
        for key in ["own:acme", "own:acme-2"] {
            let actor = Actor { key: key.to_owned(), name: "Acme".to_owned(), ..Actor::default() };
            territory.put(Record::Actor(Box::new(actor)));
        }
        assert_eq!(free_key(&territory, "Acme"), "own:acme-3");
    }
}

//! `milieu target FILE [FACTOR] [VALUE] --by DATE`: where a factor is meant to go, and by when.
//!
//! A target is a setting of the territory, `target-FACTOR`, so that it is kept, undone and shown in
//! the history like any other.

use jiff::civil::Date;
use milieu_store::Store;
use milieu_territory::{Change, Command, CommandKind, Record, Setting, Table, Territory};
use milieu_vocabulary::{Factor, Message, message, parse_date};
use serde::Serialize;
use serde_json::json;

use crate::Run;
use crate::arguments::Target as Asked;
use crate::commands::edit::apply;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::{open_to_read, open_to_write};

/// Where a factor is meant to go.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Target {
    /// Factor.
    pub factor: Factor,
    /// Score to be reached, 0 to 1.
    pub value: f64,
    /// By when.
    pub by: Date,
}

/// Name of the setting that holds a factor's target.
pub fn target_setting(factor: Factor) -> String {
    format!("target-{}", factor.code())
}

/// The targets of a territory, in the order of the factors. A setting that cannot be read is none.
pub fn targets(territory: &Territory) -> Vec<Target> {
    Factor::ALL
        .iter()
        .filter_map(|factor| {
            let setting = territory.settings.get(&target_setting(*factor))?;
            let (value, by) = setting.value.split_once(' ')?;
            Some(Target { factor: *factor, value: value.parse().ok()?, by: parse_date(by)? })
        })
        .collect()
}

pub fn target(run: &mut Run, args: &Asked) -> Result<(), Failure> {
    let Some(name) = &args.factor else { return list(run, &open_to_read(&args.file)?.load()?, None) };
    let factor: Factor = name.parse().map_err(|_| {
        let known: Vec<&str> = Factor::ALL.iter().map(|f| f.code()).collect();
        Failure::Usage {
            message: message!("cli-unknown-factor", text = name.as_str(), known = known.join(", ")),
        }
    })?;
    let key = target_setting(factor);
    let subject = |run: &Run| run.screen.key(factor.label_key());
    if args.remove {
        let mut store = open_to_write(run, &args.file)?;
        let territory = store.load()?;
        if !territory.settings.contains_key(&key) {
            return Err(Failure::stopped(message!(
                "cli-no-target",
                factor = Message::new(factor.label_key())
            )));
        }
        let command = Command::new(CommandKind::Set, subject(run), vec![Change::Remove(Table::Setting, key)]);
        return apply(run, &args.file, &mut store, &territory, command);
    }
    let Some(value) = &args.value else { return list(run, &open_to_read(&args.file)?.load()?, Some(factor)) };
    let wrong = || Failure::Usage { message: message!("cli-bad-target", text = value.as_str()) };
    let score: f64 = value.replace(',', ".").parse().map_err(|_| wrong())?;
    if !(0.0..=1.0).contains(&score) {
        return Err(wrong());
    }
    let by =
        args.by.as_deref().ok_or_else(|| Failure::Usage { message: message!("cli-target-needs-date") })?;
    let by =
        parse_date(by).ok_or_else(|| Failure::Usage { message: message!("cli-not-a-date", text = by) })?;
    let mut store: Store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let setting = Setting { key, value: format!("{score} {by}") };
    let command = Command::new(CommandKind::Set, subject(run), vec![Change::Put(Record::Setting(setting))]);
    apply(run, &args.file, &mut store, &territory, command)
}

fn list(run: &mut Run, territory: &Territory, only: Option<Factor>) -> Result<(), Failure> {
    let found: Vec<Target> =
        targets(territory).into_iter().filter(|t| only.is_none_or(|factor| factor == t.factor)).collect();
    if run.common.json {
        return run.json(&json!({"schema": "milieu/targets/1", "targets": found}));
    }
    if found.is_empty() {
        return Ok(run.screen.say(&message!("cli-no-targets"))?);
    }
    let head = ["cli-head-factor", "cli-head-target", "cli-head-by"].map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|t| {
            vec![
                run.screen.key(t.factor.label_key()),
                run.screen.messages.decimals(t.value, 2),
                run.screen.messages.day(t.by),
            ]
        })
        .collect();
    Ok(run.screen.table(&head, &[Align::Left, Align::Right, Align::Left], &rows)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_from_settings_and_nonsense_is_none() {
        let mut territory = Territory::default();
        for (key, value) in
            [("target-identity", "0.6 2028-12-31"), ("target-creativity", "much soon"), ("home", "AT22")]
        {
            territory.put(Record::Setting(Setting { key: key.to_owned(), value: value.to_owned() }));
        }
        let found = targets(&territory);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].factor, found[0].value, found[0].by.to_string()),
            (Factor::Identity, 0.6, "2028-12-31".to_owned())
        );
    }
}

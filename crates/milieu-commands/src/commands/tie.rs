//! `milieu tie add`, `tie remove`: single ties, each one command that can be undone.

use milieu_territory::{Actor, Change, Command, CommandKind, Record, Table, Territory, Tie};
use milieu_vocabulary::{Date, Layer, Span, message, parse_date};

use super::edit::{apply, known};
use crate::Run;
use crate::arguments::{Tie as TieArguments, TieAdd, TieRemove, TieVerb, YesNo};
use crate::failure::Failure;
use crate::session::open_to_write;

pub fn tie(run: &mut Run, args: &TieArguments) -> Result<(), Failure> {
    match &args.verb {
        TieVerb::Add(args) => add(run, args),
        TieVerb::Remove(args) => remove(run, args),
    }
}

fn add(run: &mut Run, args: &TieAdd) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let from = known(&territory, &args.from)?;
    let to = known(&territory, &args.to)?;
    let layer = layer(&args.layer)?;
    let directed = args.directed.map_or(matches!(layer, Layer::Products | Layer::Money), YesNo::is_yes);
    let tie = Tie {
        from: from.key.as_str().into(),
        to: to.key.as_str().into(),
        layer,
        directed,
        weight: args.weight,
        codified: args.codified.map(YesNo::is_yes),
        formal: args.formal.map(YesNo::is_yes),
        trigger: None,
        reported_by: None,
        span: Span::new(day(args.since.as_deref())?, day(args.until.as_deref())?),
        attributes: Default::default(),
        source: None,
    };
    if territory.ties.contains_key(&tie.key()) {
        return Err(Failure::stopped(message!(
            "cli-tie-there",
            from = from.name.as_str(),
            to = to.name.as_str(),
            layer = milieu_vocabulary::Message::new(layer.label_key())
        )));
    }
    let subject = subject(from, to, directed);
    let mut command = Command::new(CommandKind::Add, subject, vec![Change::Put(Record::Tie(Box::new(tie)))]);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

fn remove(run: &mut Run, args: &TieRemove) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let from = known(&territory, &args.from)?;
    let to = known(&territory, &args.to)?;
    let layer = args.layer.as_deref().map(layer).transpose()?;
    let found: Vec<(&String, &Tie)> = between(&territory, &from.key, &to.key, layer).collect();
    if found.is_empty() {
        return Err(Failure::stopped(message!(
            "cli-no-tie",
            from = from.name.as_str(),
            to = to.name.as_str()
        )));
    }
    let subject = subject(from, to, found.iter().all(|(_, tie)| tie.directed));
    let changes = found.into_iter().map(|(key, _)| Change::Remove(Table::Tie, key.clone())).collect();
    let mut command = Command::new(CommandKind::Remove, subject, changes);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

/// Ties between two actors: undirected ones either way, directed ones only that way.
fn between<'a>(
    territory: &'a Territory,
    from: &'a str,
    to: &'a str,
    layer: Option<Layer>,
) -> impl Iterator<Item = (&'a String, &'a Tie)> {
    territory.ties.iter().filter(move |(_, tie)| {
        let ends = (tie.from.as_str(), tie.to.as_str());
        let meant = ends == (from, to) || (!tie.directed && ends == (to, from));
        meant && layer.is_none_or(|layer| tie.layer == layer)
    })
}

fn layer(text: &str) -> Result<Layer, Failure> {
    text.parse().map_err(|_| Failure::Usage {
        message: message!(
            "cli-not-a-layer",
            text = text,
            layers = Layer::ALL.iter().map(|layer| layer.code()).collect::<Vec<_>>().join(", ")
        ),
    })
}

fn day(text: Option<&str>) -> Result<Option<Date>, Failure> {
    match text {
        None | Some("") => Ok(None),
        Some(text) => match parse_date(text) {
            Some(day) => Ok(Some(day)),
            None => Err(Failure::Usage { message: message!("cli-not-a-date", text = text) }),
        },
    }
}

fn subject(from: &Actor, to: &Actor, directed: bool) -> String {
    format!("{} {} {}", from.name, if directed { "→" } else { "–" }, to.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(from: &str, to: &str, layer: Layer, directed: bool) -> Record {
        Record::Tie(Box::new(Tie {
            from: from.into(),
            to: to.into(),
            layer,
            directed,
            weight: 1.0,
            codified: None,
            formal: None,
            trigger: None,
            reported_by: None,
            span: Span::default(),
            attributes: Default::default(),
            source: None,
        }))
    }

    #[test]
    fn a_tie_is_found_from_either_end_unless_it_has_a_direction() {
        let mut territory = Territory::default();
        territory.put(record("a", "b", Layer::Knowledge, false));
        territory.put(record("a", "b", Layer::Products, true));
        territory.put(record("a", "c", Layer::Knowledge, false));
        assert_eq!(between(&territory, "a", "b", None).count(), 2);
        assert_eq!(between(&territory, "b", "a", None).count(), 1);
        assert_eq!(between(&territory, "b", "a", Some(Layer::Products)).count(), 0);
    }
}

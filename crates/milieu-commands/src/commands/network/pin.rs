//! `milieu network pin FILE ACTOR`: an actor is drawn where a person put it.

use milieu_territory::{Change, Command, CommandKind, Layout, Point, Record, Table};
use milieu_vocabulary::message;

use crate::Run;
use crate::arguments::NetworkPin;
use crate::commands::edit::{apply, known};
use crate::failure::Failure;
use crate::session::open_to_write;

/// Algorithm of a stored layout that holds only what a person placed.
const PINNED: &str = "pinned";

pub fn pin(run: &mut Run, args: &NetworkPin) -> Result<(), Failure> {
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let actor = known(&territory, &args.actor)?;
    let stored = territory.layouts.get(&args.layout);
    let kind = if stored.is_some() { CommandKind::Edit } else { CommandKind::Add };
    let mut layout = stored.cloned().unwrap_or_else(|| Layout {
        key: args.layout.clone(),
        algorithm: PINNED.to_owned(),
        ..Layout::default()
    });
    let change = match &args.at {
        Some(text) => {
            layout.positions.insert(actor.key.clone(), place(text)?);
            Change::Put(Record::Layout(Box::new(layout)))
        }
        None => {
            if layout.positions.remove(&actor.key).is_none() {
                return Err(Failure::stopped(message!(
                    "network-not-pinned",
                    actor = actor.name.as_str(),
                    layout = args.layout.as_str()
                )));
            }
            if layout.positions.is_empty() && layout.algorithm == PINNED {
                Change::Remove(Table::Layout, args.layout.clone())
            } else {
                Change::Put(Record::Layout(Box::new(layout)))
            }
        }
    };
    let mut command = Command::new(kind, format!("{} · {}", args.layout, actor.name), vec![change]);
    command.author.clone_from(&args.author);
    command.reason.clone_from(&args.reason);
    apply(run, &args.file, &mut store, &territory, command)
}

/// Reads `0.25,-0.5`.
fn place(text: &str) -> Result<Point, Failure> {
    let number = |part: &str| part.trim().parse::<f64>().ok().filter(|n| n.is_finite());
    text.split_once(',')
        .and_then(|(x, y)| Some(Point { x: number(x)?, y: number(y)? }))
        .ok_or_else(|| Failure::Usage { message: message!("network-not-a-place", text = text) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_two_finite_numbers() {
        assert_eq!(place("0.25,-0.5").ok(), Some(Point { x: 0.25, y: -0.5 }));
        assert!(place("0.25").is_err() && place("1,NaN").is_err() && place("1,inf").is_err());
    }
}

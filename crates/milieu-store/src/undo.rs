//! Taking commands back and doing them again.
//!
//! History is a line: undo takes back the last command not taken back yet, redo does the last
//! one taken back again, and a new command ends what could be redone. Both are events of their
//! own, so nothing of the history is ever lost.

use milieu_territory::{CommandKind, Table};

use crate::apply::{insert_counts, insert_event};
use crate::history::{LogLine, counts_of, read_log};
use crate::schema::written_columns;
use crate::sqlite::{Database, query};
use crate::tables::with_stored;
use crate::{EventId, Store, StoreError, TableCount, TakenBack};

/// What can be taken back and done again, by the events to revert, last one last.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Stack {
    pub done: Vec<EventId>,
    pub undone: Vec<EventId>,
    /// For each event, by number less one: the command it is, takes back, or does again.
    pub command: Vec<EventId>,
}

impl Stack {
    /// Follows the log; `None` when it cannot have come about.
    pub(crate) fn of(log: &[LogLine]) -> Option<Stack> {
        let mut stack = Stack::default();
        for (position, line) in log.iter().enumerate() {
            if line.id.0 != position as i64 + 1 {
                return None;
            }
            let reverted = match line.kind {
                CommandKind::Undo => Some(stack.done.pop()?),
                CommandKind::Redo => Some(stack.undone.pop()?),
                _ => None,
            };
            if line.undoes != reverted {
                return None;
            }
            let command = match reverted {
                None => line.id,
                Some(event) => *stack.command.get(usize::try_from(event.0 - 1).ok()?)?,
            };
            stack.command.push(command);
            match line.kind {
                CommandKind::Undo => stack.undone.push(line.id),
                CommandKind::Redo => stack.done.push(line.id),
                _ => {
                    stack.undone.clear();
                    stack.done.push(line.id);
                }
            }
        }
        Some(stack)
    }
}

impl Store {
    /// Takes back the last command that was not taken back yet, whatever its size.
    pub fn undo(&mut self) -> Result<TakenBack, StoreError> {
        self.revert(CommandKind::Undo)
    }

    /// Does the command taken back last again.
    pub fn redo(&mut self) -> Result<TakenBack, StoreError> {
        self.revert(CommandKind::Redo)
    }

    fn revert(&mut self, kind: CommandKind) -> Result<TakenBack, StoreError> {
        self.may_write()?;
        let now = self.clock.now();
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_write().await?;
            let result = async {
                let log = read_log(database).await?;
                let stack = Stack::of(&log).ok_or_else(|| broken_log(database))?;
                let target = match kind {
                    CommandKind::Redo => *stack.undone.last().ok_or(StoreError::NothingToRedo)?,
                    _ => *stack.done.last().ok_or(StoreError::NothingToUndo)?,
                };
                let line =
                    |event: EventId| usize::try_from(event.0 - 1).ok().and_then(|position| log.get(position));
                let command = usize::try_from(target.0 - 1)
                    .ok()
                    .and_then(|position| stack.command.get(position))
                    .and_then(|command| line(*command))
                    .ok_or_else(|| broken_log(database))?;
                let event =
                    insert_event(database, now, kind, &command.subject, None, None, Some(target)).await?;
                let mut counts = counts_of(database, target).await?;
                for count in &mut counts {
                    revert_table(database, count.table, target, event).await?;
                    std::mem::swap(&mut count.added, &mut count.removed);
                }
                insert_counts(database, event, &counts).await?;
                Ok(TakenBack {
                    event,
                    command: command.id,
                    kind: command.kind,
                    subject: command.subject.clone(),
                    counts,
                })
            }
            .await;
            database.end(result).await
        })
    }
}

pub(crate) fn broken_log(database: &Database) -> StoreError {
    let detail = "the events do not follow from one another".to_owned();
    StoreError::Damaged { path: database.path.clone(), detail }
}

/// Makes a table what it was before an event, in a state equal to the one right after it: ends
/// what stands under the keys the event brought in, and brings back what it ended.
async fn revert_table(
    database: &mut Database,
    table: Table,
    target: EventId,
    event: EventId,
) -> Result<(), StoreError> {
    let name = table.name();
    let columns = with_stored!(table, T => written_columns(T::KEY, T::COLUMNS));
    let close =
        format!("UPDATE {name} SET recorded_until = $1 WHERE recorded_from = $2 AND recorded_until IS NULL");
    database.execute(query(close).bind(event.0).bind(target.0)).await?;
    // Records of the event that were replaced since, and then brought back under a later event.
    let close_later = format!(
        "UPDATE {name} SET recorded_until = $1 WHERE recorded_until IS NULL AND key IN \
         (SELECT key FROM {name} WHERE recorded_from = $2 AND recorded_until <> $1)"
    );
    database.execute(query(close_later).bind(event.0).bind(target.0)).await?;
    let bring_back = format!(
        "INSERT INTO {name} (recorded_from, {columns}) \
         SELECT $1, {columns} FROM {name} WHERE recorded_until = $2 ORDER BY id"
    );
    database.execute(query(bring_back).bind(event.0).bind(target.0)).await?;
    Ok(())
}

/// Names of counts as they are for the person.
impl TakenBack {
    /// How many records changed in all.
    pub fn records(&self) -> u64 {
        self.counts.iter().map(|TableCount { added, changed, removed, .. }| added + changed + removed).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(kinds: &[(CommandKind, i64)]) -> Vec<LogLine> {
        (1..)
            .zip(kinds)
            .map(|(id, (kind, undoes))| LogLine {
                id: EventId(id),
                kind: *kind,
                subject: String::new(),
                undoes: (*undoes > 0).then_some(EventId(*undoes)),
            })
            .collect()
    }

    #[test]
    fn a_new_command_ends_what_could_be_redone() {
        use CommandKind::{Add, Redo, Undo};
        let stack =
            Stack::of(&log(&[(Add, 0), (Add, 0), (Undo, 2), (Undo, 1), (Redo, 4), (Add, 0)])).unwrap();
        assert_eq!(stack.done, [EventId(5), EventId(6)]);
        assert_eq!(stack.undone, []);
        let commands: Vec<i64> = stack.command.iter().map(|c| c.0).collect();
        assert_eq!(commands, [1, 2, 2, 1, 1, 6]);
    }

    #[test]
    fn a_log_that_cannot_be_is_refused() {
        use CommandKind::{Add, Undo};
        assert_eq!(Stack::of(&log(&[(Undo, 1)])), None);
        assert_eq!(Stack::of(&log(&[(Add, 0), (Undo, 2)])), None);
    }
}
